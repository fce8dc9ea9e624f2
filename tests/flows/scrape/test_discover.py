"""Discovery over each kind of listing, with the traps real lists set."""

import gzip
import json
from datetime import date
from urllib.parse import parse_qs

import pytest

from flows.scrape.discover import Found, Tally, canonical, discover
from tests.flows.scrape.conftest import make_source, send


def never(_url):
    return False


def walk(site, client, listings, stop=never, **more):
    source = make_source(site, listings=listings, **more.pop("source", {}))
    tally = Tally()
    found = list(discover(lambda request: client.fetch(source, request), source, stop, tally=tally, **more))
    return found, tally


def rows(*numbers):
    return "".join(
        f'<li><h2><a href="/tin-{number}.html"> Tin {number} </a></h2><i>{number:02}/03/2026 - 08:00</i></li>'
        for number in numbers
    )


HTML = {"kind": "html", "url": "/list", "item": ["li"], "links": ["h2 a"], "date": ["i"]}


def paged(site, pages):
    """Serve /list and /list?p=N; behind the last page 404."""

    def route(handler):
        number = int(handler.path.partition("?p=")[2] or 1)
        if number > len(pages):
            send(handler, b"no more", 404)
        else:
            send(handler, f"<ul>{pages[number - 1]}</ul>".encode())

    site.routes["/list"] = route


def test_an_html_list_is_walked_page_by_page_to_its_end(site, client):
    paged(site, [rows(9, 8), rows(7), rows(6)])
    found, tally = walk(site, client, [HTML | {"page_url": "/list?p={page}"}])
    assert [each.url for each in found] == [f"{site.url}/tin-{number}.html" for number in (9, 8, 7, 6)]
    assert found[0] == Found(f"{site.url}/tin-9.html", "Tin 9", date(2026, 3, 9), f"{site.url}/list")
    assert (tally.pages, tally.found, tally.problems) == (3, 4, [])


def test_a_list_is_paged_by_its_next_link(site, client):
    site.page("/list", f"<ul>{rows(9)}</ul><a class=next href='/older'>Cũ hơn</a>")
    site.page("/older", f"<ul>{rows(8)}</ul><a class=next href='/list'>Đầu</a>")
    found, _ = walk(site, client, [HTML | {"next": ["a.next"]}])
    assert len(found) == 2
    assert site.hits["/list"] == 1


def test_the_walk_stops_at_a_page_of_known_items_only(site, client):
    paged(site, [rows(9, 8), rows(7, 6), rows(5)])
    found, tally = walk(
        site,
        client,
        [HTML | {"page_url": "/list?p={page}"}],
        lambda url: "tin-9" not in url and "tin-8" not in url,
    )
    assert tally.pages == 2
    assert len(found) == 4, "known items of the pages read come too: they may be due for a revisit"


def test_endless_paging_ends_where_it_repeats_itself(site, client):
    site.routes["/list"] = lambda handler: send(handler, f"<ul>{rows(9, 8)}</ul>".encode())
    found, tally = walk(site, client, [HTML | {"page_url": "/list?p={page}"}])
    assert (len(found), tally.pages, tally.repeated) == (2, 2, 2)


def test_a_list_whose_newest_items_another_list_has_is_walked_on(site, client):
    paged(site, [rows(9, 8), rows(7)])
    site.page("/news", rows(9, 8))
    found, _ = walk(site, client, [HTML | {"url": "/news"}, HTML | {"page_url": "/list?p={page}"}])
    assert [each.title for each in found] == ["Tin 9", "Tin 8", "Tin 7"]


def test_endless_new_pages_end_at_max_pages(site, client):
    def route(handler):
        send(handler, rows(int(handler.path.partition("?p=")[2] or 1)).encode())

    site.routes["/list"] = route
    _, tally = walk(site, client, [HTML | {"page_url": "/list?p={page}", "max_pages": 4}])
    assert tally.pages == 4


def test_a_date_range_stops_early_and_leaves_out_what_is_outside(site, client):
    paged(site, [rows(20, 19), rows(18, 12), rows(11, 10), rows(9)])
    found, tally = walk(
        site,
        client,
        [HTML | {"page_url": "/list?p={page}"}],
        since=date(2026, 3, 12),
        until=date(2026, 3, 19),
    )
    assert [each.listed_date.day for each in found] == [19, 18, 12]
    assert (tally.pages, tally.outside_dates) == (3, 3)


def test_links_elsewhere_and_links_to_no_article_are_counted_not_followed(site, client):
    links = [
        "https://evil.vn/tin-1.html",
        "/gioi-thieu",
        "javascript:void(0)",
        "mailto:a@b.vn",
        "http://[",
        "#top",
    ]
    site.page("/list", rows(1) + "".join(f"<li><h2><a href='{link}'>x</a></h2></li>" for link in links))
    found, tally = walk(site, client, [HTML])
    assert [each.title for each in found] == ["Tin 1"]
    assert (tally.outside_hosts, tally.off_pattern) == (1, 3)


def test_one_article_under_several_links_comes_once_with_its_title(site, client):
    site.page(
        "/list",
        "<li><h2><a href='/tin-1.html?utm_source=x'><img></a></h2><h2><a href='/tin-1.html#c'>Tin 1</a></h2></li>",
    )
    found, _ = walk(site, client, [HTML, HTML | {"url": "/list?again"}])
    assert [(each.url, each.title) for each in found] == [(f"{site.url}/tin-1.html", "Tin 1")]


def test_a_listing_that_fails_or_says_nothing_is_a_problem_and_the_others_go_on(site, client):
    site.page("/broken", "x", 500)
    site.page("/silent", "<html>under construction</html>")
    site.page("/list", rows(1))
    found, tally = walk(site, client, [HTML | {"url": "/broken"}, HTML | {"url": "/silent"}, HTML])
    assert len(found) == 1
    assert tally.problems == [
        f"{site.url}/broken: answered 500",
        f"{site.url}/silent: no article on the first page of this listing",
    ]


def test_every_listing_answer_is_handed_on_marked_as_listing(site, client):
    paged(site, [rows(9), rows(8)])
    seen = []
    walk(site, client, [HTML | {"page_url": "/list?p={page}"}], on_response=seen.append)
    assert [(each.status, each.kind) for each in seen] == [
        (200, "listing"),
        (200, "listing"),
        (404, "listing"),
    ]


POST = {
    "kind": "post",
    "url": "/tin-tuc",
    "item": ["li"],
    "links": ["h2 a"],
    "post_url": "/Load",
    "last_page": r"maxPage = parseInt\((\d+)\)",
    "from_page": {"category": r"article_category_id: (\d+)", "page_size": r"page_size: (\d+)"},
    "form": {"category": "{category}", "page": "{page}", "no": "-{page_size}", "keyword": ""},
}
SCRIPT = "<script>x({article_category_id: 77, page_size: 15}); maxPage = parseInt(3)</script>"


def test_a_posted_list_takes_its_fields_from_the_first_page(site, client):
    site.page("/tin-tuc", f"<ul>{rows(9)}</ul>{SCRIPT}")

    def fragment(handler):
        send(handler, rows(10 - int(parse_qs(site.seen[-1][3].decode())["page"][0])).encode())

    site.routes["/Load"] = fragment
    found, _ = walk(site, client, [POST])
    assert [each.title for each in found] == ["Tin 9", "Tin 8", "Tin 7"]
    assert {each.listing_url for each in found} == {f"{site.url}/tin-tuc"}
    command, _, headers, body = site.seen[-1]
    assert (command, headers["Referer"]) == ("POST", f"{site.url}/tin-tuc")
    assert parse_qs(body.decode(), keep_blank_values=True) == {
        "category": ["77"], "page": ["3"], "no": ["-15"], "keyword": [""]
    }  # fmt: skip


def test_a_posted_list_whose_script_changed_says_which_value_is_gone(site, client):
    site.page("/tin-tuc", rows(9))
    found, tally = walk(site, client, [POST])
    assert len(found) == 1
    assert "from_page.category" in tally.problems[0]


RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<link>https://example.vn/</link><atom:link href="x" rel="self"/>
<item><title><![CDATA[Lê Chân & Kiến An]]></title><link>/tin-1.html</link>
<pubDate>Tue, 30 Jun 2026 18:30:00 +0000</pubDate></item>
<item><title>Không có liên kết</title></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Hai</title>
<link rel="edit" href="/edit"/><link href="/tin-2.html"/>
<updated>2026-06-30T08:00:00+07:00</updated></entry></feed>"""


@pytest.mark.parametrize(
    ("feed", "title", "listed"),
    [(RSS, "Lê Chân & Kiến An", date(2026, 7, 1)), (ATOM, "Hai", date(2026, 6, 30))],
)
def test_feeds_give_link_title_and_the_local_day(site, client, feed, title, listed):
    site.page("/feed", feed)
    (found,), _ = walk(site, client, [{"kind": "feed", "url": "/feed"}])
    assert (found.title, found.listed_date) == (title, listed)


@pytest.mark.parametrize("body", ["<rss><item>", '<!DOCTYPE x [<!ENTITY a "b">]><rss>&a;</rss>', ""])
def test_a_feed_that_is_no_sound_xml_is_a_problem(site, client, body):
    site.page("/feed", body)
    found, tally = walk(site, client, [{"kind": "feed", "url": "/feed"}])
    assert not found
    assert f"{site.url}/feed" in tally.problems[0]


REST = {"kind": "json", "url": "/posts?page=1", "page_url": "/posts?page={page}"}


def test_a_rest_listing_is_walked_until_it_answers_400(site, client):
    for page in (1, 2):
        posts = [
            {"link": f"{site.url}/tin-{page}.html", "title": {"rendered": "A &amp; <em>B</em>"}},
            {"link": None},
        ]
        posts[0]["date"] = f"2026-06-0{page}T23:30:00"
        site.page(f"/posts?page={page}", json.dumps(posts))
    site.page("/posts?page=3", '{"code":"rest_post_invalid_page_number"}', 400)
    found, tally = walk(site, client, [REST])
    assert [(each.title, each.listed_date) for each in found] == [
        ("A & B", date(2026, 6, 1)),
        ("A & B", date(2026, 6, 2)),
    ]
    assert tally.problems == []


@pytest.mark.parametrize(
    ("body", "said"), [("<html>", "no JSON"), ('{"code": 1}', "no list at ''"), ("\xff", "no JSON")]
)
def test_a_rest_listing_that_is_none_is_a_problem(site, client, body, said):
    site.page("/posts?page=1", body)
    _, tally = walk(site, client, [REST])
    assert said in tally.problems[0]


def sitemap(kind, *entries):
    tag = "url" if kind == "urlset" else "sitemap"
    inner = "".join(f"<{tag}><loc>{url}</loc><lastmod>{day}</lastmod></{tag}>" for url, day in entries)
    return f"<{kind} xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{inner}</{kind}>"


def test_a_sitemap_index_is_read_newest_first_packed_or_not(site, client):
    old, new = f"{site.url}/old.xml", f"{site.url}/new.xml.gz"
    index = sitemap(
        "sitemapindex",
        (old, "2020-01-01"),
        (new, "2026-01-01T10:00:00Z"),
        ("https://evil.vn/s.xml", "2026-02-02"),
    )
    site.page("/sitemap.xml", index)
    site.page("/old.xml", sitemap("urlset", (f"{site.url}/tin-1.html", "2020-01-01")))
    site.page("/new.xml.gz", gzip.compress(sitemap("urlset", (f"{site.url}/tin-2.html", "bad")).encode()))
    found, tally = walk(site, client, [{"kind": "sitemap", "url": "/sitemap.xml"}])
    assert [(each.url[-10:], each.listed_date) for each in found] == [
        ("tin-2.html", None),
        ("tin-1.html", date(2020, 1, 1)),
    ]
    assert tally.outside_hosts == 1


def test_sitemaps_left_unread_are_said(site, client):
    site.page(
        "/sitemap.xml",
        sitemap("sitemapindex", *((f"{site.url}/{number}.xml", "2020-01-01") for number in range(5))),
    )
    for number in range(5):
        site.page(f"/{number}.xml", sitemap("urlset", (f"{site.url}/tin-{number}.html", "2020-01-01")))
    found, tally = walk(site, client, [{"kind": "sitemap", "url": "/sitemap.xml", "max_pages": 3}])
    assert len(found) == 2
    assert "3 sitemap files left unread" in tally.problems[0]


@pytest.mark.parametrize("declared", ["text/html; charset=windows-1252", "text/html; charset=no-such", "text/html"])
def test_a_wrong_charset_does_not_harm_titles(site, client, declared):
    site.page("/list", "<li><h2><a href='/tin-1.html'>Thủy Nguyên</a></h2></li>", Content_Type=declared)
    (found,), _ = walk(site, client, [HTML])
    assert found.title == "Thủy Nguyên"


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("HTTPS://A.vn/x-1.html#c", "https://a.vn/x-1.html"),
        ("https://a.vn/?id=1&utm_source=z&fbclid=2", "https://a.vn/?id=1"),
        ("https://a.vn/?b=%C3%A1&a=1", "https://a.vn/?b=%C3%A1&a=1"),
        ("https://a.vn", "https://a.vn/"),
    ],
)
def test_canonical_urls_lose_what_makes_no_difference(url, same):
    assert canonical(url) == same
    assert canonical(same) == same


def test_a_found_item_is_plain_data():
    found = Found("https://a.vn/x-1.html", "x", date(2026, 1, 1), "https://a.vn/")
    assert json.dumps([found.url, found.title, found.listing_url, found.listed_date.isoformat()])
