"""Source files: all of ours load, and each mistake gets one line that helps."""

from pathlib import Path

import pytest

from flows.scrape.source import SOURCES, Source, SourceError, load_sources, owner_of

MINIMAL = """
name = "site"
title = "A site"
publisher = "A publisher"
official = true
base_url = "https://example.vn"
article_pattern = '-\\d+$'
"""


def write(folder: Path, text: str, name: str = "site") -> Path:
    path = folder / f"{name}.toml"
    path.write_text(text, "utf-8")
    return path


def test_every_shipped_source_loads_is_off_and_finds_its_own_listings_hosts():
    sources = load_sources()
    assert len(sources) == len(list(SOURCES.glob("*.toml"))) >= 21
    for source in sources:
        assert not source.enabled, "the live use of a site is the user's decision"
        assert source.listings
        assert not source.allow_private
        for listing in source.listings:
            assert source.allows_host(source.url(listing.url))


@pytest.mark.parametrize(
    ("name", "url", "is_article"),
    [
        ("haiphong", "/tin-tuc-su-kien/ky-hop-thu-24-680867", True),
        ("haiphong", "/tin-dia-phuong/slug-cut---760833", True),
        ("haiphong", "/thu-tuc-hanh-chinh-76761", False),
        ("haiphong", "/tin-tuc-su-kien", False),
        ("haiphong-portal", "/Portal/Detail.aspx?Organization=SXD&MenuID=19237&ContentID=154916", True),
        ("haiphong-portal", "/Portal/PrintItem.aspx?ContentID=154867", True),
        ("haiphong-portal", "/Portal/Default.aspx?Organization=QLC", False),
        ("thanhphohaiphong", "/quan-le-chan-thu-ngan-sach.html", True),
        ("thanhphohaiphong", "/quan-le-chan-thu-ngan-sach.html/amp", False),
        ("thanhphohaiphong-amp", "/quan-le-chan-thu-ngan-sach.html/amp", True),
        ("thanhphohaiphong-amp", "/quan-le-chan-thu-ngan-sach.html", False),
        ("haiphong-b", "/Diem-bao/Quan-Le-Chan-0232021-57288.html", True),
        ("haiphong-b", "/Diem-bao/Quan-Le-Chan-0772022-94276", True),
        ("haiphong-b", "/tin-tuc-su-kien/Quan-Le-Chan-118467.html", True),
        ("haiphong-b", "/tin-dia-phuong/quan-le-chan-749808", False),
        ("haiphong", "/tin-tuc-su-kien/Quan-Le-Chan-118467.html", False),
        ("vinhbao-dcs", "/tin-tuc/dang-bo-xa-747711", True),
        ("tienthanh", "/tin-tuc-su-kien/xa-tien-thanh-322877", True),
        ("baohaiphong-2024", "/vi//hoat-dong-dia-phuong/hai-phong-20241026110417.htm", True),
        ("baohaiphong", "/vi//hoat-dong-dia-phuong/hai-phong-20241026110417.htm", False),
        ("anhp", "/tin-trong-thanh-pho-d26717.html", True),
        ("baohaiphong", "/hai-phong-thu-ngan-sach-541045.html", True),
        ("thongkehaiphong", "/tin-tuc/tinh-hinh-kinh-te-251.html", True),
        ("thongkehaiphong", "/vi/news/print/tin-tuc/tinh-hinh-kinh-te-251.html", False),
    ],
)
def test_article_patterns_know_the_urls_seen_on_each_site(name, url, is_article):
    (source,) = load_sources(names=[name])
    assert source.is_article(source.url(url)) is is_article


@pytest.mark.parametrize(
    ("url", "owner"),
    [
        ("http://www.haiphong.gov.vn/Portal/PrintItem.aspx?ContentID=154867", "haiphong-portal"),
        ("http://www.haiphong.gov.vn/Diem-bao/Quan-Le-Chan-0232021-57288.html", "haiphong-b"),
        ("https://www.haiphong.gov.vn/tin-dia-phuong/quan-le-chan-749808", "haiphong"),
        ("https://thanhphohaiphong.gov.vn/quan-le-chan.html", "thanhphohaiphong"),
        ("https://thanhphohaiphong.gov.vn/quan-le-chan.html/amp", "thanhphohaiphong-amp"),
        ("http://tienthanh.tienlang.haiphong.gov.vn/tin-tuc-su-kien/xa-322877", "tienthanh"),
        ("http://doanlap.tienlang.haiphong.gov.vn/tin-tuc-su-kien/xa-322878", "tienlang"),
        ("https://beta.anhp.vn/tin-d26717.html", "anhp"),
        ("http://www.haiphong.gov.vn:8888/", "haiphong-portal"),
        ("http://www.haiphong.gov.vn/", "haiphong-portal"),
        ("https://example.vn/", None),
        ("", None),
    ],
)
def test_of_sources_that_share_a_host_the_owner_is_whose_article_or_home_it_is(url, owner):
    found = owner_of(url, load_sources())
    assert (found and found.name) == owner


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (MINIMAL + 'colour = "red"', ["unknown key 'colour'", "base_url"]),
        (MINIMAL + "[limits]\ndealy = 1", ["unknown key 'limits.dealy'", "delay"]),
        (MINIMAL + '[[listings]]\nkind = "html"\nurl = "/"\nlink = ["a"]', ["listings.1.html.link", "links"]),
        (MINIMAL + '[[listings]]\nkind = "gopher"\nurl = "/"', ["listings.1", "gopher"]),
        (MINIMAL.replace('title = "A site"', ""), ["'title' is missing"]),
        (MINIMAL.replace("-\\d+$", "("), ["article_pattern", "no regular expression"]),
        (MINIMAL.replace("https:", "http:"), ["allow_http"]),
        (MINIMAL + "allow_private = true", ["loopback"]),
        (MINIMAL + '[page]\ntitle = "h1"', ["page.title", "list"]),
        (MINIMAL.replace('name = "site"', 'name = "other"'), ["rename the file to other.toml"]),
        (MINIMAL + 'ca_bundle = "chain.pem"', ["ca_bundle", "chain.pem"]),
        (MINIMAL + 'sentinel = ["div["]', ["sentinel", "no CSS selector"]),
        (MINIMAL + 'timezone = "Asia/Haiphong"', ["timezone", "no time zone"]),
        (MINIMAL + "= 1", ["not valid TOML"]),
        (MINIMAL.replace("https://example.vn", "${NOT_GIVEN}"), ["NOT_GIVEN"]),
    ],
)
def test_a_mistake_in_a_file_is_one_line_with_file_and_key(tmp_path, text, said):
    path = write(tmp_path, text)
    with pytest.raises(SourceError) as raised:
        load_sources(tmp_path)
    message = str(raised.value)
    assert message.startswith(str(path))
    assert "\n" not in message
    for part in said:
        assert part in message


def test_an_unknown_name_lists_the_names_there_are(tmp_path):
    write(tmp_path, MINIMAL)
    with pytest.raises(SourceError, match=r"'nope'.*there are: site"):
        load_sources(tmp_path, ["nope"])


def test_variables_fill_the_base_url_and_leave_regular_expressions_alone(tmp_path):
    write(tmp_path, MINIMAL.replace("https://example.vn", "https://${PLACE}/x"))
    (source,) = load_sources(tmp_path, variables={"PLACE": "127.0.0.1:8443"})
    assert source.base_url == "https://127.0.0.1:8443/x"
    assert source.article_pattern == r"-\d+$"


def test_hosts_may_be_exact_with_port_or_wildcard():
    source = Source(
        name="s",
        title="t",
        publisher="p",
        official=True,
        base_url="https://a.vn",
        hosts=("*.b.vn", "c.vn:8888"),
        article_pattern="x",
    )
    allowed = ["https://a.vn/", "http://A.vn/x", "https://b.vn", "https://x.y.b.vn", "http://c.vn:8888/"]
    refused = [
        "https://a.vn:8443/",
        "https://evil-b.vn",
        "https://c.vn",
        "ftp://a.vn/",
        "https://a.vn.evil.vn",
        "//a.vn",
    ]
    assert [url for url in allowed + refused if source.allows_host(url)] == allowed
    assert not source.allows_host("https://a.vn@evil.vn/")
    assert not source.allows_host("https://a.vn:port/")
