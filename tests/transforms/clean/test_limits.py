"""Any bytes at all give an article or a named issue, in bounded time."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.transforms.clean.conftest import pages_frame
from transforms.articles import articles_from_pages
from transforms.schema import ARTICLES, ISSUES

SECONDS = 30
PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<a href='x'>",
            "</a>",
            "<br>",
        ),
        *(
            "<h1>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<title>",
            "<img>",
            "&nbsp;",
            "&#0;",
            "<",
            ">",
            '"',
            "\x00",
        ),
        *(
            "Tin khác",
            "Sáng 31/2, ",
            "Print Thứ Ba, 99/99/2022 25:61 Gốc",
            "QR CODE: ",
            "Nguồn: ",
            "11/01/2022",
        ),
        *(
            "Thu ngân sách đạt 35,6 tỷ đồng. " * 6,
            "…",
            "\n",
            " | ",
            "năm 20211",
            "https://[",
            "\ud7ff",
            "\u0301",
        ),
        '<meta property="article:published_time" content="2022-13-45T99:00:00Z">',
        '<link rel="canonical" href="http://[">',
        '<script type="application/ld+json">{"@type":"Article","headline":[1],"author":[]}</script>',
        '<script type="application/ld+json">[{"@type":{"a":1}},{"@type":[{},"Article"],"headline":"x"}]</script>',
    ]
)
QUIET = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def check(body: bytes, content_type: str | None) -> None:
    found = articles_from_pages(pages_frame({"body": body, "content_type": content_type}))
    assert found.articles.schema == ARTICLES
    assert found.issues.schema == ISSUES
    assert len(found.articles) == 1 or set(found.issues["kind"]) & {"no_body", "no_html", "undecodable", "unparsable"}


def test_a_page_without_a_tag_is_no_article():
    found = articles_from_pages(pages_frame({"body": b"Error connecting to database", "content_type": "text/html"}))
    assert found.articles.is_empty()
    assert found.issues["kind"].to_list() == ["no_html"]
    assert "Error connecting to database" in found.issues["message"][0]
    dump = articles_from_pages(pages_frame({"body": "Quận có 15 phường.".encode(), "content_type": "text/plain"}))
    assert dump.articles["body"].to_list() == ["Quận có 15 phường."]


@QUIET
@given(
    st.binary(max_size=300),
    st.sampled_from([None, "text/html", "text/html; charset=utf-16", "x; charset=rot13"]),
)
def test_any_bytes_give_an_article_or_an_issue(body, content_type):
    check(body, content_type)


@QUIET
@given(st.lists(PIECES, max_size=30), st.sampled_from(["utf-8", "utf-16", "cp1258"]))
def test_any_markup_gives_an_article_or_an_issue(pieces, charset):
    check("".join(pieces).encode(charset, "replace"), None)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<div>" * 1_000_000 + b"text", "too_deep"),
        (b"<div>" * 200_000 + b"text" + b"</div>" * 200_000, "too_deep"),
        (b"<html><body>" + b"<p>mot hai ba</p>" * 500_000, "too_large"),
        (b"<html><body>" + b"<a href=x>a</a> " * 500_000, "too_large"),
        (
            b"<html><div " + b" ".join(b"a%d=1" % number for number in range(200_000)) + b">x</div>",
            "too_large",
        ),
        (b"mot hai ba " * 2_000_000, "too_large"),
        (b"a\n" * 3_000_000, "too_large"),
        (b"<b>" * 100_000 + b"x", "too_deep"),
    ],
    ids=["deep", "deep and closed", "many paragraphs", "many links", "attributes", "long", "lines", "inline"],
)
def test_a_monstrous_page_is_cut_and_said_so(body, kind):
    start = time.monotonic()
    found = articles_from_pages(pages_frame({"body": body, "content_type": None}))
    assert kind in found.issues["kind"].to_list()
    assert time.monotonic() - start < SECONDS


def test_no_pages_give_no_articles():
    found = articles_from_pages(pages_frame())
    assert found.articles.is_empty()
    assert found.issues.is_empty()
