"""The page of marked texts: every fact once, where it stands; every other number with its rule; nothing hostile."""

from datetime import date

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.extract import read_pages
from flows.files import records_of
from flows.marked import Mark, Span, marked, marked_page
from transforms.facts import facts_from_articles

PAGE = """<html><head><title>Lê Chân</title></head><body>
<h1>Quận Lê Chân thu ngân sách &lt;script&gt;alert(1)&lt;/script&gt; nửa đầu năm 2021</h1>
<p>Ngày 28/6/2021, UBND quận Lê Chân họp. Thu ngân sách 6 tháng đầu năm đạt 76.439/254.720 triệu đồng, bằng 30,0% kế
hoạch.</p>
<p>Thu nội địa 6 tháng đạt 605,7 tỷ đồng, bằng 72,7% kế hoạch năm (kế hoạch năm 966 tỷ đồng); mã hồ sơ
"&gt;&lt;img src=x onerror=alert(2)&gt; kèm theo.</p>
<table><tr><td>Chỉ tiêu</td><td>ĐVT</td><td>Năm 2020</td></tr>
<tr><td>Doanh nghiệp trên 50 lao động</td><td>doanh nghiệp</td><td>128</td></tr></table>
<p>Hội nghị giao các phòng, ban của quận tiếp tục thực hiện nhiệm vụ được giao trong thời gian tới.</p>
</body></html>
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """The page of one hostile text, as a browser reads it, and the facts it should mark."""
    path = tmp_path_factory.mktemp("marked") / "000_evil.html"
    path.write_text(PAGE, "utf-8")

    def pages():
        return records_of([path], {}, date(2021, 6, 30), failures=[])

    html = "".join(marked_page(pages(), {}, None, 1 << 20, failures := []))
    (read,) = read_pages(pages(), {}, None, 1 << 20)
    assert failures == []
    return html, LexborHTMLParser(html), read.articles, facts_from_articles(read.articles).facts


def own_text(node) -> str:
    """Give the article's text in a node, without what is told of the marks."""
    found = []
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            found.append(child.text_content)
        elif child.attributes.get("class") != "card":
            found.append(own_text(child))
    return "".join(found)


def test_the_text_is_shown_as_it_is(seen):
    _, page, articles, _ = seen
    assert own_text(page.css_first(".text")) == articles["body"][0]


def test_each_fact_is_marked_once_at_its_offsets(seen):
    _, page, articles, facts = seen
    ids = facts["fact_id"].to_list()
    marks = [mark for mark in page.css(".text mark") if mark.attributes["data-name"] in ids]
    assert sorted(mark.attributes["data-name"] for mark in marks) == sorted(ids)
    quotes = dict(facts.select("fact_id", "quote").iter_rows())
    assert {mark.attributes["data-name"]: own_text(mark) for mark in marks} == quotes
    # The second of "76.439/254.720" lies in the first.
    assert any(mark.css("mark") for mark in marks)
    assert articles.height == 1


def test_a_mark_tells_the_fields_of_its_fact(seen):
    _, page, _, facts = seen
    fact_id = facts.filter(quote="605,7 tỷ đồng")["fact_id"][0]
    mark = next(each for each in page.css("mark") if each.attributes.get("data-name") == fact_id)
    card = mark.css_first(".card").text()
    for told in ("indicator budget_revenue", "value 605.7", "period_end 2021-06-30", "place Quận Lê Chân", "rule "):
        assert told in card
    assert mark.attributes["class"] == "contradicted"
    assert "72,7% is contradicted" in card
    assert "72,7% is contradicted" in page.css_first(".problems").text()


def test_every_other_number_is_marked_with_the_rule_that_left_it_out(seen):
    _, page, _, facts = seen
    ids = facts["fact_id"].to_list()
    others = [mark for mark in page.css(".text mark") if mark.attributes["data-name"] not in ids]
    told = [(own_text(mark), mark.attributes["class"], mark.attributes["data-name"]) for mark in others]
    assert ("28", "aside", "date") in told
    assert ("2", "unread", "unread") in told
    assert ("50", "aside", "table_text") in told
    unread = [name for _, kind, name in told if kind == "unread"]
    assert f"{len(unread)} unread" in page.css_first(".counts").text()


def test_nothing_of_the_text_becomes_markup_and_nothing_is_loaded(seen):
    html, page, _, _ = seen
    assert page.css("script, img, link, iframe, object, form") == []
    assert "<script" not in html
    assert "onerror" not in {name for node in page.css("*") for name in node.attributes}
    policy = page.css_first('meta[http-equiv="Content-Security-Policy"]').attributes["content"]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert "http" not in html.partition("<body>")[2]


def shown(parts) -> str:
    """Write marks as brackets with their names."""
    return "".join(part if isinstance(part, str) else f"[{part.span.name}:{shown(part.inside)}]" for part in parts)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], "abcdefgh"),
        ([(0, 8, "x")], "[x:abcdefgh]"),
        ([(1, 3, "x"), (5, 7, "y")], "a[x:bc]de[y:fg]h"),
        ([(1, 3, "x"), (3, 5, "y")], "a[x:bc][y:de]fgh"),
        ([(1, 6, "x"), (3, 6, "y")], "a[x:bc[y:def]]gh"),
        ([(3, 6, "y"), (1, 6, "x"), (4, 5, "z")], "a[x:bc[y:d[z:e]f]]gh"),
        ([(1, 4, "x"), (3, 6, "y")], "a[x:bc[y:d]][y:ef]gh"),
        ([(2, 2, "x")], "abcdefgh"),
    ],
)
def test_marks_nest_and_cross(spans, expected):
    found = marked("abcdefgh", [Span(start, end, "fact", name, [("a", "b")]) for start, end, name in spans])
    assert shown(found) == expected


def test_only_the_first_piece_of_a_mark_tells():
    found = marked("abcdefgh", [Span(1, 4, "fact", "x", []), Span(3, 6, "fact", "y", [])])
    outer, rest = (part for part in found if isinstance(part, Mark))
    inner = next(part for part in outer.inside if isinstance(part, Mark))
    assert [(mark.span.name, mark.is_first) for mark in (outer, inner, rest)] == [
        ("x", True),
        ("y", True),
        ("y", False),
    ]
