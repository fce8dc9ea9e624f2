"""A rebuilt archive in the place of what it gave before: as if the new rules had read it from the first night on."""

from datetime import date, timedelta

import pytest

from tests.warehouse.frames import article, batch, capture, fact
from warehouse import replace, seen
from warehouse.load import connect_work, load_batch
from warehouse.replace import replace_readings
from warehouse.schema import TABLES

DAY = date(2026, 10, 1)
OLD = "Thu ngân sách\nQuận thu 203.400 triệu đồng.\nIn bài viết này"
NEW = "Thu ngân sách\nQuận thu 203.400 triệu đồng."
OTHER = "Chi ngân sách\nQuận chi 98.150 triệu đồng."
URL, BROKEN, THEIRS = "https://portal.test/thu", "https://portal.test/vo", "https://khac.test/chi"


def page(url, day, name, body, quote):
    value = quote.partition(" ")[0].replace(".", "")
    shown = capture(url, day, name, body, bytes_hash=f"bytes of {url}")
    return batch([shown], [article(name, body)], [fact(name, body, quote, value)])


def ours(body, *, reads_the_broken_one):
    """Give our archive's pages as some rules read them."""
    yield page(URL, DAY, "thu", body, "203.400 triệu đồng")
    if reads_the_broken_one:
        yield page(BROKEN, DAY, "vo", OTHER, "98.150 triệu đồng")
    else:
        failed = capture(BROKEN, DAY, bytes_hash=f"bytes of {BROKEN}")
        issue = {"page_key": failed["capture_id"], "kind": "no_body", "message": "no article was found"}
        yield batch([failed], issues=[issue])


def theirs():
    """Give another machine's pages: an article of its own, and one that we have too, as their rules read it."""
    yield page(THEIRS, DAY, "chi", OTHER, "98.150 triệu đồng")


def load(con, *batches):
    for each in batches:
        load_batch(con, each)
    unmodified = [capture(URL, DAY + timedelta(days=1), status=304), capture(URL, DAY + timedelta(days=2), status=304)]
    load_batch(con, {"captures": seen.confirmed(con, batch(unmodified)["captures"])})


def rows(con):
    return {table: con.sql(f"FROM main.{table} ORDER BY ALL").fetchall() for table in TABLES}


def rebuilt(path):
    """Read our archive anew; of the next day's looks only one was ours."""
    with connect_work(path) as con:
        for each in ours(NEW, reads_the_broken_one=True):
            load_batch(con, each)
        looked_again = batch([capture(URL, DAY + timedelta(days=1), status=304)])["captures"]
        load_batch(con, {"captures": seen.confirmed(con, looked_again)})
    return path


def test_the_new_readings_replace_ours_and_leave_those_of_others(tmp_path):
    with connect_work(tmp_path / "wanted.duckdb") as con:
        load(con, *ours(NEW, reads_the_broken_one=True), *theirs())
        wanted = rows(con)
    with connect_work(tmp_path / "work.duckdb") as con:
        load(con, *ours(OLD, reads_the_broken_one=False), *theirs())
        assert replace_readings(con, rebuilt(tmp_path / "rebuilt.duckdb")) == (2, 1)
        assert rows(con) == wanted
        assert replace_readings(con, tmp_path / "rebuilt.duckdb") == (0, 0)
        assert rows(con) == wanted


def test_what_breaks_off_has_replaced_nothing(tmp_path, monkeypatch):
    with connect_work(tmp_path / "work.duckdb") as con:
        load(con, *ours(OLD, reads_the_broken_one=False), *theirs())
        before = rows(con)
        monkeypatch.setattr(replace.seen, "confirmed", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            replace_readings(con, rebuilt(tmp_path / "rebuilt.duckdb"))
        assert rows(con) == before
