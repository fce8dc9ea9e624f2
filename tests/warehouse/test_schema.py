"""One declaration per table: the database, the frames and the dictionary all follow it."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import duckdb
import polars as pl
import pytest

from tests.warehouse.frames import article, capture, fact, frame
from warehouse.dictionary import PAGE, dictionary
from warehouse.load import connect_work
from warehouse.schema import TABLES, FrameRefusedError, conform

TEXT = "Thu ngân sách\nThu ngân sách đạt 35.600 triệu đồng."


def facts(**columns) -> pl.DataFrame:
    """Give one good fact with some columns put in its place."""
    good = frame("facts", [fact("a", TEXT, "35.600 triệu đồng", "35600")])
    return good.with_columns(**{name: pl.Series(name, [value]) for name, value in columns.items()})


@pytest.fixture
def memory():
    with connect_work(Path(":memory:")) as con:
        yield con


def test_the_database_has_the_declared_tables_columns_and_comments(memory):
    found = memory.sql("SELECT table_name, column_name, data_type, comment FROM duckdb_columns() WHERE NOT internal")
    rows = {(table, column): (kind, comment) for table, column, kind, comment in found.fetchall()}
    for table in TABLES.values():
        for column in table.columns:
            assert rows[table.name, column.name] == (column.type, column.comment)


def test_every_view_and_macro_says_its_grain(memory):
    views = memory.sql("SELECT view_name, comment FROM duckdb_views() WHERE NOT internal").fetchall()
    macros = memory.sql(
        "SELECT function_name, comment FROM duckdb_functions() WHERE NOT internal AND function_type LIKE '%macro'"
    ).fetchall()
    assert {name for name, _ in views} >= {"facts_current", "articles_current", "coverage", "revisions"}
    assert {name for name, _ in macros} >= {"facts_as_of", "articles_as_of", "changes_between", "series"}
    assert [name for name, comment in views + macros if not comment] == []


def test_the_data_dictionary_is_not_stale():
    page = Path(__file__).parents[2] / PAGE
    assert page.read_text(encoding="utf-8") == dictionary(), "run: python -m warehouse.dictionary"


def test_a_frame_that_fits_is_taken_and_extra_columns_are_left_out():
    good = facts(page_key="p1")
    assert conform(good, "facts").schema == TABLES["facts"].polars


def test_whole_numbers_fit_decimals():
    assert conform(facts(value=35600), "facts")["value"][0] == Decimal(35600)


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"value": 35600.5}, r"facts\.value: Float64 does not fit DECIMAL\(38,6\), for example 35600\.5"),
        ({"value": Decimal("0.0000001")}, r"facts\.value: does not fit .*, for example Decimal\('1E-7'\)"),
        (
            {"period_start": "2021-01-01"},
            r"facts\.period_start: String does not fit DATE, for example '2021-01-01'",
        ),
        ({"sentence": None}, r"facts\.sentence: is null in 1 rows, first in row 0"),
        ({"char_start": "3"}, r"facts\.char_start: String does not fit BIGINT"),
    ],
)
def test_a_frame_that_does_not_fit_is_refused_with_column_and_example(columns, message):
    with pytest.raises(FrameRefusedError, match=message):
        conform(facts(**columns), "facts")


def test_a_missing_column_is_named():
    with pytest.raises(FrameRefusedError, match=r"facts\.sentence: missing; the frame has fact_id"):
        conform(facts().drop("sentence"), "facts")


def test_a_status_that_is_too_large_is_refused():
    row = frame("captures", [capture("https://portal.test/a", date(2021, 1, 1))])
    with pytest.raises(FrameRefusedError, match=r"captures\.status: does not fit INTEGER, for example 3000000000"):
        conform(row.with_columns(status=pl.lit(3_000_000_000)), "captures")


def test_a_time_with_a_zone_is_refused():
    row = frame("articles", [article("a", TEXT, extractor_version=1, content_hash="x")])
    zoned = row.with_columns(published_at=pl.lit(datetime(2021, 1, 1, tzinfo=UTC)))
    with pytest.raises(FrameRefusedError, match=r"articles\.published_at: Datetime"):
        conform(zoned, "articles")


def test_a_database_of_another_version_gets_the_columns_of_now(tmp_path):
    path = tmp_path / "work.duckdb"
    with duckdb.connect(str(path)) as con:
        con.execute("CREATE TABLE runs (kind VARCHAR, run_id VARCHAR NOT NULL, mood VARCHAR)")
        con.execute("INSERT INTO runs VALUES ('nightly', 'r1', 'fine')")
    with connect_work(path) as con:
        assert con.sql("FROM runs").columns == TABLES["runs"].names
        assert con.sql("SELECT run_id, kind, status FROM runs").fetchall() == [("r1", "nightly", None)]
        assert con.sql("SELECT count(*) FROM duckdb_tables() WHERE table_name LIKE 'outdated%'").fetchall() == [(0,)]
