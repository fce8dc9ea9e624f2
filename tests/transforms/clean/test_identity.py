"""One article, one id, whatever address it was read at; another article, another."""

import pytest

from transforms.identity import canonical_url, identity_key

SAME = [
    (
        "https://thanhphohaiphong.gov.vn/quan-kien-an-nam-2022.html",
        "http://www.thanhphohaiphong.gov.vn/quan-kien-an-nam-2022.html/amp",
        "https://thanhphohaiphong.gov.vn/quan-kien-an-nam-2022.html/amp/?nonamp=1",
        "https://thanhphohaiphong.gov.vn//quan-kien-an-nam-2022.html?utm_source=zalo&fbclid=x#top",
    ),
    (
        "https://thanhphohaiphong.gov.vn/khai-ma%cc%a3c.html",
        "https://thanhphohaiphong.gov.vn/khai-m%E1%BA%A1c.html",
    ),
    (
        "http://www.haiphong.gov.vn/Portal/Detail.aspx?Organization=QLC&MenuID=19237&ContentID=154867",
        "http://haiphong.gov.vn:8888/Portal/Detail.aspx?ContentID=154867",
        "http://www.haiphong.gov.vn/Portal/PrintItem.aspx?ContentID=154867",
        "http://www.haiphong.gov.vn/p-UBNDTP/d/Portal/Detail.aspx?contentid=154867",
    ),
    (
        "https://haiphong.gov.vn/tin-tuc-su-kien/ky-hop-thu-24-749808",
        "https://www.haiphong.gov.vn/tin-dia-phuong/ky-hop-24-749808/",
        "https://vinhbao.haiphong.dcs.vn/tin-tuc/ky-hop-749808",
    ),
    (
        "https://haiphong.gov.vn/Diem-bao/Quan-Le-Chan-57288.html",
        "https://haiphong.gov.vn/Diem-bao/Quan-Le-Chan-57288",
    ),
    (
        "https://anhp.vn/tien-lang-d26717.html",
        "http://beta.anhp.vn/tien-lang--nong-thon-moi-d26717.html",
        "http://media.anhp.vn/x-d26717.html",
    ),
    (
        "http://thongkehaiphong.gov.vn/vi/news/kinh-te/so-lieu-251.html",
        "http://thongkehaiphong.gov.vn/vi/news/print/kinh-te/so-lieu-251.html",
        "http://thongkehaiphong.gov.vn/vi/news/savefile/kinh-te/so-lieu-251.html",
    ),
]
OTHER = [
    ("https://haiphong.gov.vn/a-749808", "https://haiphong.gov.vn/a-749809"),
    # Below five digits a number is the site's own.
    ("https://lichsudangbo.haiphong.gov.vn/bai-2953", "https://pbgdpl.haiphong.gov.vn/bai-2953"),
    ("https://mattranhaiphong.org.vn/?p=187", "https://mattranhaiphong.org.vn/?p=188"),
    ("https://a.vn/tin-1", "https://b.vn/tin-1"),
    ("http://www.haiphong.gov.vn/Portal/Detail.aspx?ContentID=57288", "https://haiphong.gov.vn/bai-57288"),
]


@pytest.mark.parametrize("urls", SAME, ids=lambda urls: urls[0].rsplit("/", 1)[-1])
def test_addresses_of_one_article_share_a_key(urls):
    assert len({identity_key(url) for url in urls}) == 1


@pytest.mark.parametrize("urls", OTHER, ids=lambda urls: urls[1].rsplit("/", 1)[-1])
def test_other_articles_do_not(urls):
    assert len({identity_key(url) for url in urls}) == len(urls)


@pytest.mark.parametrize("url", ["", "haiphong.gov.vn/a", "file:///a.html", "http://", "https://[x", "http://a:b/"])
def test_what_is_no_address_has_no_key(url):
    assert identity_key(url) is None
    assert canonical_url(url) is None


def test_canonical_url_drops_noise_only():
    assert canonical_url("https://A.vn:8888/tin//bai.html/amp?id=2&utm_source=x#c") == "https://a.vn/tin/bai.html?id=2"


def test_a_page_of_unknown_address_is_known_by_its_link_or_its_name(batch):
    text = "<p>" + "Sáng 28/6, UBND quận họp phiên thường kỳ tháng 6. " * 5
    link = '<link rel="canonical" href="https://thanhphohaiphong.gov.vn/bai.html">'
    found = batch(
        {"body": link + text},
        {"body": text, "url": "https://thanhphohaiphong.gov.vn/bai.html/amp"},
        {"body": text},
        # The front page stands for no article.
        {"body": '<link rel="canonical" href="https://thanhphohaiphong.gov.vn/">' + text},
    ).articles
    ids = found["article_id"].to_list()
    assert ids[0] == ids[1]
    assert len(set(ids)) == 3
    assert found["canonical_url"].to_list()[0] == "https://thanhphohaiphong.gov.vn/bai.html"
    assert len(set(found["version"])) == 1
