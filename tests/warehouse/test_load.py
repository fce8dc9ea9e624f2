"""Loading, one behaviour a test; what holds for all orders is in test_load_histories."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from tests.warehouse.frames import article, at, batch, capture, fact
from warehouse.load import capture_id, choose_versions, connect_work, load_batch
from warehouse.schema import FrameRefusedError

DAY = date(2021, 7, 1)
TEXT = "Thu ngân sách\nThu ngân sách đạt 35.600 triệu đồng."
QUOTE = "35.600 triệu đồng"


@pytest.fixture
def con():
    with connect_work(Path(":memory:")) as connection:
        yield connection


def good(**more):
    return batch(
        [capture("https://portal.test/a", DAY, "a", TEXT)],
        [article("a", TEXT, **more)],
        [fact("a", TEXT, QUOTE, "35600")],
    )


def test_a_batch_says_what_it_wrote_and_writes_nothing_the_second_time(con):
    assert load_batch(con, good()) == {"captures": 1, "articles": 1, "facts": 1}
    assert load_batch(con, good()) == {"captures": 0, "articles": 0, "facts": 0}


def test_the_capture_id_knows_no_run_time():
    assert capture_id("https://portal.test/a", DAY, 200, "ab") == "72cf6a88fca57bc1"
    assert capture_id("https://portal.test/a", DAY, 200, None) != capture_id("https://portal.test/a", DAY, 0, None)


def test_a_print_view_without_a_date_never_wins(con):
    dated, undated = good(published_at=at("2021-06-28 08:00")), good(title="Thu ngân sách, bản in dài hơn")
    load_batch(con, undated)
    load_batch(con, dated)
    load_batch(con, undated)
    assert con.sql("SELECT title FROM articles").fetchall() == [("Thu ngân sách",)]


def test_the_better_reading_takes_its_facts_along(con):
    load_batch(con, good())
    better = good(published_at=at("2021-06-28 08:00"))
    better["facts"] = better["facts"].with_columns(period_end=pl.lit(date(2021, 6, 28)))
    assert load_batch(con, better)["facts"] == 1
    assert con.sql("SELECT period_end FROM facts").fetchall() == [(date(2021, 6, 28),)]


def test_choose_versions_keeps_one_row_a_version_the_best():
    rows = [
        article("a", TEXT, title=title, published_at=when)
        for title, when in [("Dài hơn", None), ("X", at("2021-01-01"))]
    ]
    chosen = choose_versions(batch(articles=rows)["articles"].drop("content_hash", "extractor_version"), 3)
    assert chosen.select("title", "extractor_version").rows() == [("X", 3)]


def test_two_readings_of_a_version_in_one_batch_are_refused(con):
    both = good()
    other = good(title="Khác")["articles"]
    with pytest.raises(FrameRefusedError, match=r"articles\.content_hash: .* comes in two readings"):
        load_batch(con, {**both, "articles": pl.concat([both["articles"], other])})


def test_facts_of_an_article_that_is_not_in_the_batch_are_refused(con):
    with pytest.raises(FrameRefusedError, match=r"facts\.version: article \w+, version \w+ is not in the batch"):
        load_batch(con, {"facts": good()["facts"]})


def test_a_fact_whose_quote_is_not_in_the_text_is_refused_and_nothing_is_loaded(con):
    wrong = good()
    wrong["facts"] = wrong["facts"].with_columns(char_start=pl.col("char_start") + 1)
    with pytest.raises(
        FrameRefusedError, match=r"facts\.quote: '35\.600 triệu đồng' of article .* there stands '5\.600 tri"
    ):
        load_batch(con, wrong)
    assert con.sql("SELECT count(*) FROM captures").fetchall() == [(0,)]


def test_a_batch_that_breaks_halfway_leaves_nothing(con):
    con.execute("DROP TABLE issues")
    with pytest.raises(Exception, match="issues"):
        load_batch(con, {**good(), "issues": good_issue()})
    assert con.sql("SELECT count(*) FROM captures").fetchall() == [(0,)]


def good_issue() -> pl.DataFrame:
    issue = {
        "page_key": "p1",
        "article_id": None,
        "version": None,
        "kind": "no body",
        "message": "no body",
        "quote": None,
    }
    return pl.DataFrame([issue])


def test_issues_need_no_name_of_their_own(con):
    assert load_batch(con, {"issues": good_issue()}) == {"issues": 1}
    assert load_batch(con, {"issues": good_issue()}) == {"issues": 0}


def test_an_unknown_table_is_refused_by_name(con):
    with pytest.raises(ValueError, match="no such table: fact; there are sources, "):
        load_batch(con, {"fact": good()["facts"]})


def test_a_list_takes_the_place_of_the_list_before(con):
    def units(*names):
        rows = [{"unit": name, "base_unit": name, "factor": 1} for name in names]
        return {"units": batch(units=rows)["units"]}

    assert load_batch(con, units("a", "b")) == {"units": 2}
    assert load_batch(con, units("a", "b")) == {"units": 0}
    load_batch(con, units("b", "c"))
    assert con.sql("SELECT unit FROM units ORDER BY unit").fetchall() == [("b",), ("c",)]
