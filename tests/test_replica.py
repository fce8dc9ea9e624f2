"""The sample site keeps its word: pages, lists, nights, validators, faults and generated articles."""

import gzip
import re
import socket
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import httpx
import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.scrape.source import Source, load_sources
from tests.replica import SOURCES, Replica, generate
from tests.replica.article import SITES, Article
from tests.replica.faults import KINDS, gzip_bomb
from tests.replica.platforms.platform_c import PAGING

DAY_OF_PRINT = "Hải Phòng, ngày 05 tháng 10 năm 2026"


@pytest.fixture
def replica() -> Iterator[Replica]:
    with Replica() as started:
        yield started
        assert started.errors == []


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=5) as opened:
        yield opened


def tree(answer: httpx.Response) -> LexborHTMLParser:
    return LexborHTMLParser(answer.text)


def squeezed(text: str) -> str:
    return " ".join(text.split())


def visible(page: LexborHTMLParser) -> str:
    for node in page.css("script, style, head"):
        node.decompose()
    return squeezed(page.root.text(separator=" ") if page.root else "")


def sources(replica: Replica) -> dict[str, Source]:
    return {source.name.replace("-", "_"): source for source in load_sources(SOURCES, variables=replica.variables)}


def listed(page: LexborHTMLParser, source: Source, base: str) -> set[str]:
    found = {urljoin(base, node.attributes.get("href") or "") for node in page.css("a")}
    return {url for url in found if source.is_article(url)}


# --- articles ----------------------------------------------------------------------------------------


def test_articles_span_sites_places_and_years(replica):
    assert {article.site for article in replica.written} == set(SITES)
    assert len(replica.written) >= 30
    assert len({article.place for article in replica.written}) >= 12
    assert replica.scenario.unknown_docs(replica.written) == []


def test_every_article_answers_with_its_whole_text_in_the_body_its_source_file_names(replica, client):
    rules = sources(replica)
    for article in replica.articles():
        answer = client.get(replica.url(article.doc))
        assert answer.status_code == 200
        page, source = tree(answer), rules[article.site]
        parts = [*source.page.summary, *source.page.body]
        text = squeezed(" ".join(node.text(separator=" ") for selector in parts for node in page.css(selector)))
        for paragraph in article.clean.splitlines()[1:]:
            assert squeezed(paragraph.replace(" | ", " ")) in text, (article.doc, paragraph)
        assert any(page.css(selector) for selector in source.sentinel), article.doc
        for selector in (*source.page.title, *source.page.published):
            assert page.css_first(selector) is not None, (article.doc, selector)


def test_expected_facts_quote_the_clean_text_on_every_night(replica):
    for night in (1, 2, 3):
        replica.set_night(night)
        for article in replica.articles():
            for fact in article.facts:
                assert fact["quote"] in article.clean, (night, article.doc, fact["quote"])


def test_platform_c_counts_readers_and_repeats_the_sapo(replica, client):
    url = replica.url("thuy-nguyen-2026-03")
    first, second = client.get(url), client.get(url)
    views = [re.search(r"Lượt xem: (\d+)", answer.text) for answer in (first, second)]
    assert [int(found[1]) for found in views if found] == [int(views[0][1]), int(views[0][1]) + 1]
    assert first.headers["ETag"] == second.headers["ETag"]
    page = tree(first)
    assert page.css_first(".ArticleSummary").text() == page.css_first(".ArticleContent p").text()


def test_platform_c_article_answers_under_any_section_and_slug(replica, client):
    path = urlsplit(replica.url("thuy-nguyen-2026-03")).path
    number = path.rpartition("-")[2]
    answer = client.get(f"{replica.addresses['platform_c']}/tin-dia-phuong/doi-ten-{number}")
    assert "Thuỷ Nguyên khởi đầu" in answer.text


def test_thanhpho_names_its_title_only_beside_the_qr_code(replica, client):
    article = replica.article("le-chan-2021-08")
    text = visible(tree(client.get(replica.url(article.doc))))
    assert "Print Thứ bảy, 21/08/2021 09:42 Gốc" in text
    assert text.count(article.title) == 1
    assert f"QR CODE: {article.title}" in text


def test_thanhpho_amp_has_cards_of_fifteen_words_and_no_date_of_its_own(replica, client):
    article = replica.article("le-chan-2021-08")
    page = tree(client.get(replica.url(article.doc) + "/amp"))
    excerpts = [node.text() for node in page.css(".rlp-cnt p")]
    assert len(excerpts) == 4
    assert all(len(excerpt.split()) == 15 and excerpt.endswith("…") for excerpt in excerpts)
    text = visible(page)
    assert "21/08/2021" not in text
    assert "This website uses cookies. See Our policy to learn more." in text


def test_portal_print_view_is_dated_by_its_rendering_and_has_no_validators(replica, client):
    article = replica.articles("portal")[0]
    answer = client.get(f"{replica.addresses['portal']}/Portal/PrintItem.aspx?ContentID={article.id}")
    assert visible(tree(answer)).startswith(DAY_OF_PRINT)
    assert "ETag" not in answer.headers
    assert "&ocirc;" in answer.text
    assert "&nbsp;" in answer.text


def test_nukeviet_has_a_print_and_a_savefile_copy(replica, client):
    article = replica.articles("nukeviet")[0]
    url = replica.url(article.doc)
    for kind in ("print", "savefile"):
        copy = client.get(url.replace("/vi/news/", f"/vi/news/{kind}/"))
        assert article.title in copy.text
        assert "Đóng cửa sổ này" in copy.text


def test_wordpress_answers_short_links_feed_rest_and_sitemap(replica, client):
    base, article = replica.addresses["wordpress"], replica.articles("wordpress")[0]
    assert client.get(f"{base}/?p={article.id}").headers["Location"] == f"/{article.slug}/"
    assert article.slug in client.get(f"{base}/feed/").text
    posts = client.get(f"{base}/wp-json/wp/v2/posts", params={"per_page": 100})
    assert len(posts.json()) == int(posts.headers["X-WP-Total"]) == len(replica.articles("wordpress"))
    assert "post-sitemap.xml" in client.get(f"{base}/sitemap_index.xml").text
    assert article.slug in client.get(f"{base}/post-sitemap.xml").text
    assert '"@type": "NewsArticle"' in client.get(replica.url(article.doc)).text


def test_unknown_pages_are_404_but_the_portal_lies(replica, client):
    for site, path in {
        "platform_c": "/tin-tuc-su-kien/khong-co-1",
        "thanhpho": "/khong-co.html",
        "portal": "/Portal/Nothing.aspx",
        "nukeviet": "/vi/news/tin/khong-co-1.html",
        "liferay": "/web/guest/tin/-/view_content/1-khong-co.html",
        "wordpress": "/khong-co/",
    }.items():
        assert client.get(replica.addresses[site] + path).status_code == 404, site
    lie = client.get(f"{replica.addresses['portal']}/Portal/Detail.aspx?ContentID=1")
    assert lie.status_code == 200
    assert "kh&ocirc;ng tồn tại" in lie.text


# --- lists -------------------------------------------------------------------------------------------

PAGES = {
    "thanhpho": "/page/{page}/",
    "portal": "/Portal/Default.aspx?Organization=UBNDTP&PageIndex={page}",
    "nukeviet": "/vi/news/page-{page}/",
    "liferay": "/web/guest/tin-tuc-su-kien?_101_INSTANCE_n4TkGv8wXh2Q_cur={page}",
    "wordpress": "/page/{page}/",
}


@pytest.mark.parametrize("site", PAGES)
def test_paging_yields_every_article(replica, client, site):
    base, source = replica.addresses[site], sources(replica)[site]
    wanted = {replica.url(article.doc) for article in replica.articles(site)}
    found: set[str] = set()
    for page in range(1, -(-len(wanted) // 2) + 1):
        answer = client.get(base + PAGES[site].format(page=page))
        assert answer.status_code == 200
        found |= listed(tree(answer), source, base)
    assert wanted <= found
    if site != "liferay":
        beyond = client.get(base + PAGES[site].format(page=50))
        assert beyond.status_code == 404


def test_platform_c_pages_by_post(replica, client):
    base, source = replica.addresses["platform_c"], sources(replica)["platform_c"]
    first = client.get(f"{base}/tin-tuc-su-kien")
    found = listed(LexborHTMLParser(first.text.partition('id="right-column"')[0]), source, base)
    pages = int(re.search(r"maxPage = parseInt\((\d+)\)", first.text)[1])
    form = {
        "article_category_id": re.search(r"article_category_id: (\d+)", first.text)[1],
        "page_size": "2",
    }
    for page in range(2, pages + 1):
        answer = client.post(base + PAGING, data={**form, "page": str(page)})
        found |= listed(tree(answer), source, base)
    assert found == {replica.url(article.doc) for article in replica.articles("platform_c")}
    assert "h2" not in client.post(base + PAGING, data={**form, "page": str(pages + 1)}).text
    assert replica.requests.all("platform_c", method="POST")[0].form["page"] == "2"


def test_robots_txt_of_each_site(replica, client):
    codes = {site: client.get(f"{url}/robots.txt").status_code for site, url in replica.addresses.items()}
    assert codes == dict.fromkeys(SITES, 200) | {"portal": 404}


# --- validators, nights ------------------------------------------------------------------------------


def test_validators_are_answered_with_304(replica, client):
    for article in replica.articles():
        first = client.get(replica.url(article.doc))
        by_tag = client.get(replica.url(article.doc), headers={"If-None-Match": first.headers["ETag"]})
        by_date = client.get(replica.url(article.doc), headers={"If-Modified-Since": first.headers["Last-Modified"]})
        assert (by_tag.status_code, by_date.status_code, by_tag.content) == (304, 304, b""), article.doc
    conditional = [entry for entry in replica.requests.all() if entry.is_conditional]
    assert len(conditional) == 2 * len(replica.articles())


def test_the_second_night_edits_adds_and_removes(replica, client):
    edited = replica.url("thuy-nguyen-2026-03")
    tag = client.get(edited).headers["ETag"]
    before = {doc: replica.url(doc) for doc in ("kien-thuy-2017-10", "hai-an-2018-07", "hong-bang-2018-06")}
    old_facts = replica.expected_facts("thuy-nguyen-2026-03")
    with pytest.raises(KeyError):
        replica.url("hai-duong-2026-06")
    replica.set_night(2)
    answer = client.get(edited, headers={"If-None-Match": tag})
    assert answer.status_code == 200
    assert "219,4 tỷ đồng" in answer.text
    assert answer.headers["Last-Modified"] == "Mon, 05 Oct 2026 13:15:00 GMT"
    assert len(replica.expected_facts("thuy-nguyen-2026-03")) == len(old_facts)
    assert client.get(replica.url("hai-duong-2026-06")).status_code == 200
    assert {doc: client.get(url).status_code for doc, url in before.items()} == {
        "kien-thuy-2017-10": 404,
        "hai-an-2018-07": 503,
        "hong-bang-2018-06": 200,
    }
    assert "divDetail_Content" not in client.get(before["hong-bang-2018-06"]).text
    replica.set_night(3)
    assert {doc: client.get(url).status_code for doc, url in before.items()} == {
        "kien-thuy-2017-10": 404,
        "hai-an-2018-07": 200,
        "hong-bang-2018-06": 200,
    }


def test_a_withdrawn_sentence_takes_its_facts_along(replica):
    before = replica.article("tien-lang-2022-06")
    replica.set_night(2)
    after = replica.article("tien-lang-2022-06")
    gone = [fact["quote"] for fact in before.facts if fact not in after.facts]
    assert gone == ["2.140 ha", "3,1%"]
    assert len(after.clean) < len(before.clean)


def test_nights_go_by_date_and_over_http(replica, client):
    replica.set_date(replica.scenario.date_of(2))
    assert replica.night == 2
    state = client.post(f"{replica.addresses['portal']}/__night?n=3").json()
    assert (state["night"], state["date"]) == (3, "2026-10-07")
    assert replica.scenario.date_of(5).isoformat() == "2026-10-09"
    assert client.post(f"{replica.addresses['portal']}/__night").status_code == 400
    assert client.post(f"{replica.addresses['portal']}/__fault?kind=gremlin").status_code == 400
    assert client.post(f"{replica.addresses['portal']}/__fault?kind=empty&times=1").json()["faults"]
    assert replica.requests.count() == 0


# --- faults ------------------------------------------------------------------------------------------


def raw_answer(url: str, *, accept: str = "gzip") -> tuple[bytes, bytes, bool]:
    """Head, body and whether the connection was reset, read below any HTTP library."""
    parts = urlsplit(url)
    received, was_reset = b"", False
    with socket.create_connection((parts.hostname, parts.port), timeout=5) as connection:
        connection.sendall(
            f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nAccept-Encoding: {accept}\r\n"
            "Connection: close\r\n\r\n".encode()
        )
        try:
            while piece := connection.recv(1 << 16):
                received += piece
        except ConnectionResetError:
            was_reset = True
    head, _, body = received.partition(b"\r\n\r\n")
    return head, body, was_reset


@pytest.fixture
def page(replica: Replica) -> tuple[Article, str]:
    article = replica.article("le-chan-2021-08")
    return article, replica.url(article.doc)


def test_a_counted_failure_passes(replica, client, page):
    article, url = page
    replica.fault("status", "thanhpho", urlsplit(url).path, status=503, times=2)
    assert [client.get(url).status_code for _ in range(3)] == [503, 503, 200]
    other = replica.articles("thanhpho")[0]
    assert other.doc == article.doc or client.get(replica.url(other.doc)).status_code == 200


def test_429_names_the_wait(replica, client, page):
    replica.fault("retry_later", seconds=2, times=1)
    answer = client.get(page[1])
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "2")


def test_reset_comes_in_the_middle_of_the_body(replica, page):
    replica.fault("reset")
    head, body, was_reset = raw_answer(page[1])
    length = int(re.search(rb"Content-Length: (\d+)", head)[1])
    assert was_reset
    assert len(body) < length


def test_truncated_gzip_is_a_whole_answer_with_a_torn_stream(replica, page):
    replica.fault("truncated_gzip")
    head, body, _ = raw_answer(page[1])
    assert int(re.search(rb"Content-Length: (\d+)", head)[1]) == len(body)
    with pytest.raises(EOFError):
        gzip.decompress(body)


def test_slow_drip_outlasts_a_total_timeout(replica, page):
    replica.fault("slow_drip", seconds=0.05)
    start = time.monotonic()
    with httpx.stream("GET", page[1]) as answer:
        for _ in answer.iter_raw():
            if time.monotonic() - start > 0.3:
                break
        else:
            pytest.fail("the page came at once")


def test_redirects_loop_and_lead_into_the_trap(replica, client, page):
    replica.fault("redirect_loop", path=urlsplit(page[1]).path)
    with pytest.raises(httpx.TooManyRedirects):
        client.get(page[1], follow_redirects=True)
    replica.faults.clear()
    replica.fault("redirect_other_host")
    assert urlsplit(client.get(page[1]).headers["Location"]).hostname == "localhost"
    replica.faults.clear()
    replica.fault("redirect_loopback", site="thanhpho")
    client.get(page[1], follow_redirects=True)
    assert replica.requests.count("trap") == 1


def test_gzip_bomb_is_one_valid_stream():
    bomb = gzip_bomb(20)
    assert len(bomb) < 100_000
    assert len(zlib.decompress(bomb, 31)) == 20 << 20


def test_huge_page_weighs_what_was_asked(replica, client, page):
    replica.fault("huge", megabytes=3)
    answer = client.get(page[1], headers={"Accept-Encoding": "identity"})
    assert len(answer.content) > 3 << 20


def test_endless_paging_and_empty_listings(replica, client):
    url = f"{replica.addresses['nukeviet']}/vi/news/page-900/"
    assert client.get(url).status_code == 404
    replica.fault("endless_paging", "nukeviet")
    assert "<h3>" in client.get(url).text
    replica.faults.clear()
    replica.fault("empty_listing", "platform_c")
    listing = client.get(f"{replica.addresses['platform_c']}/tin-tuc-su-kien")
    assert listing.status_code == 200
    assert not tree(listing).css("li.row")


def test_charsets_are_declared_wrong_both_ways(replica, client, page):
    article, url = page
    replica.fault("wrong_charset")
    answer = client.get(url)
    assert "windows-1252" in answer.headers["Content-Type"]
    assert article.title in answer.content.decode("utf-8")
    replica.faults.clear()
    replica.fault("wrong_charset_reverse")
    answer = client.get(url)
    assert "utf-8" in answer.headers["Content-Type"]
    with pytest.raises(UnicodeDecodeError):
        answer.content.decode("utf-8")
    assert article.title in visible(LexborHTMLParser(answer.content.decode("cp1252")))


def test_pages_that_lie_with_200(replica, client, page):
    said = {}
    for kind in ("empty", "login", "challenge", "new_template"):
        replica.fault(kind, "thanhpho")
        answer = client.get(page[1])
        said[kind] = answer.text
        assert answer.status_code == 200
        replica.faults.clear()
    assert said["empty"] == ""
    assert 'type="password"' in said["login"]
    assert "enable JavaScript" in said["challenge"]
    assert "entry-content" not in said["new_template"]
    assert "phường Trần Nguyên Hãn" in said["new_template"]


def test_robots_can_forbid_or_fail(replica, client):
    url = f"{replica.addresses['liferay']}/robots.txt"
    replica.fault("robots_disallow", "liferay")
    assert client.get(url).text == "User-agent: *\nDisallow: /\n"
    replica.fault("robots_error", "liferay")
    assert client.get(url).status_code == 503


def test_the_bad_night_has_every_kind_that_the_client_must_survive(replica):
    replica.bad_night()
    kinds = {fault.kind for fault in replica.faults.on()}
    assert kinds >= set(KINDS) - {"hang", "empty_listing", "robots_error"}


def test_an_unknown_fault_is_refused(replica):
    with pytest.raises(ValueError, match="none of"):
        replica.fault("gremlin")


# --- log, generator, command -------------------------------------------------------------------------


def test_the_log_counts_by_site_and_path(replica, client, page):
    for _ in range(3):
        client.get(page[1])
    path = urlsplit(page[1]).path
    assert replica.requests.count("thanhpho", path) == 3
    assert replica.requests.by_site()["thanhpho"] == 3
    assert replica.requests.peak_rate("thanhpho", seconds=60) == 3
    assert 0 < replica.requests.shortest_gap("thanhpho") < 5
    assert [entry["path"] for entry in client.get(f"{replica.addresses['thanhpho']}/__requests").json()] == [path] * 3


def test_generated_articles_are_the_same_each_time_and_quote_their_facts():
    first, second = list(generate(60, seed=7)), list(generate(60, seed=7))
    assert first == second
    assert len({made.doc for made in first}) == 60
    assert {made.article.site for made in first} == set(SITES)
    assert first != list(generate(60, seed=8))
    for made in first:
        assert made.facts
        assert all(fact["quote"] in made.clean for fact in made.facts)
        shares = [fact["value"] for fact in made.facts if fact["measure"] in {"pct_of_plan", "pct_of_base"}]
        assert all(0 < share < 200 for share in shares)


def test_generated_articles_are_served_as_they_are_generated():
    made = {each.doc: each for each in generate(24, seed=3)}
    with Replica(generated=24, seed=3) as replica, httpx.Client() as client:
        for doc, each in made.items():
            answer = client.get(replica.url(doc))
            assert answer.status_code == 200
            assert squeezed(each.clean.splitlines()[-1]) in visible(tree(answer))
            assert replica.expected_facts(doc) == each.facts
        slugs = [urlsplit(replica.url(doc)).path for doc in made]
        assert replica.errors == []
    assert any("%cc%" in slug for slug in slugs)


def test_all_generated_articles_can_go_to_one_site():
    with Replica(generated=40, generated_sites=("platform_c",)) as replica:
        assert replica.shelf("platform_c").size() == 40 + len(replica.articles("platform_c"))


@pytest.mark.slow
def test_the_module_runs_in_the_foreground():
    command = [sys.executable, "-m", "tests.replica", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own module
        try:
            lines = [process.stdout.readline() for _ in range(8)] if process.stdout else []
            name, address = lines[1].split()
            assert name == "platform_c"
            assert httpx.get(f"{address}/robots.txt").status_code == 200
        finally:
            process.terminate()
