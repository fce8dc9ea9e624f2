"""Publishing: checked, atomic, with readers that never wait and never see half a night."""

from datetime import date, timedelta
from pathlib import Path
from threading import Thread

import pytest

from tests.warehouse.frames import article, batch, capture, fact
from warehouse.load import connect_work, load_batch
from warehouse.publish import ChecksFailed, checks, kept_copies, publish
from warehouse.query import open_published

DAY = date(2021, 7, 1)
PAIRS = 20  # a night of the reader's test: facts always come two an article


def load(work: Path, day: date, names: list[str]) -> None:
    """Load a night that saw the named articles, each with two facts; the text is the night's own."""
    texts = {name: f"Bài {name}\nNgày {day}: thu 10 triệu đồng.\nNgày {day}: chi 12 triệu đồng." for name in names}
    with connect_work(work) as con:
        load_batch(
            con,
            batch(
                [capture(f"https://portal.test/{name}", day, name, text) for name, text in texts.items()],
                [article(name, text) for name, text in texts.items()],
                [
                    fact(name, text, quote, quote[:2])
                    for name, text in texts.items()
                    for quote in ("10 triệu đồng", "12 triệu đồng")
                ],
            ),
        )


@pytest.fixture
def paths(tmp_path):
    work, published = tmp_path / "work.duckdb", tmp_path / "warehouse.duckdb"
    load(work, DAY, ["a", "b", "c", "d"])
    return work, published


def break_with(work: Path, statement: str) -> None:
    with connect_work(work) as con:
        con.execute(statement)


def test_publishing_counts_what_stands_and_what_is_new(paths):
    work, published = paths
    first = publish(work, published, snapshot_date=DAY)
    assert (first.pages, first.articles, first.facts, first.articles_new) == (4, 4, 8, 4)
    load(work, DAY + timedelta(days=1), ["a", "e"])
    second = publish(work, published, snapshot_date=DAY + timedelta(days=1))
    assert (second.articles, second.articles_new, second.articles_changed, second.articles_gone) == (
        5,
        1,
        1,
        0,
    )


def test_publishing_a_date_again_changes_nothing(paths):
    work, published = paths
    assert publish(work, published, snapshot_date=DAY) == publish(work, published, snapshot_date=DAY)


BROKEN = {
    "keys_are_unique": "INSERT INTO facts FROM facts LIMIT 1",
    "facts_have_articles": "DELETE FROM articles WHERE title = 'Bài a'",
    "captures_have_articles": "UPDATE captures SET version = 'x' WHERE url LIKE '%/a'",
    "facts_quote_the_text": "UPDATE facts SET quote = 'x' WHERE value = 10",
    "values_make_sense": "UPDATE facts SET confidence = 1.5",
    "counts_hold": "INSERT INTO snapshots VALUES (DATE '2021-06-01', 9, 9, 99, 0, 0, 0)",
    "night_is_fresh": "INSERT INTO runs BY NAME "
    "SELECT 'r' AS run_id, 'nightly' AS kind, DATE '2021-07-01' AS snapshot_date; "
    "DELETE FROM captures; DELETE FROM articles; DELETE FROM facts",
}


def test_every_check_has_a_test_that_breaks_it():
    assert {name for name, _, _ in checks()} | {"keys_are_unique"} == set(BROKEN)


@pytest.mark.parametrize("check", BROKEN)
def test_a_failed_check_publishes_nothing_and_names_rows(paths, check):
    work, published = paths
    publish(work, published, snapshot_date=DAY - timedelta(days=40))
    before = published.read_bytes()
    break_with(work, BROKEN[check])
    with pytest.raises(ChecksFailed, match=f"(?s)nothing was published.*{check}: 1?[0-9] rows break") as failed:
        publish(work, published, snapshot_date=DAY)
    failure = next(failure for failure in failed.value.failures if failure.check == check)
    assert failure.examples.height > 0
    assert published.read_bytes() == before
    assert not list(published.parent.glob("*.new*"))
    with connect_work(work) as con:
        assert con.execute("SELECT count(*) FROM snapshots WHERE snapshot_date = $1", [DAY]).fetchone() == (0,)


def test_a_check_that_is_known_to_fail_can_be_accepted(paths):
    work, published = paths
    break_with(work, BROKEN["counts_hold"])
    assert publish(work, published, snapshot_date=DAY, accept={"counts_hold"}).articles == 4


def test_the_last_ones_are_kept(paths):
    work, published = paths
    for number in range(4):
        publish(work, published, snapshot_date=DAY + timedelta(days=number), keep=2)
    assert [path.name for path in kept_copies(published)] == [
        "warehouse.2021-07-03.duckdb",
        "warehouse.2021-07-04.duckdb",
    ]


def test_what_was_never_loaded_is_not_published(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such database; load something first"):
        publish(tmp_path / "work.duckdb", tmp_path / "warehouse.duckdb", snapshot_date=DAY)
    assert list(tmp_path.iterdir()) == []


def test_a_reader_keeps_what_it_opened_while_the_next_night_is_published(paths):
    work, published = paths
    publish(work, published, snapshot_date=DAY)
    old = open_published(published)
    load(work, DAY + timedelta(days=1), ["e"])
    publish(work, published, snapshot_date=DAY + timedelta(days=1))
    assert old.sql("SELECT count(*) FROM articles_current").fetchall() == [(4,)]
    assert open_published(published).sql("SELECT count(*) FROM articles_current").fetchall() == [(5,)]


@pytest.mark.slow
def test_readers_never_see_half_a_night_while_nights_are_loaded_and_published(paths):
    work, published = paths
    publish(work, published, snapshot_date=DAY)

    def nights() -> None:
        for number in range(1, 6):
            load(work, DAY + timedelta(days=number), [f"{name:02d}" for name in range(PAIRS)])
            publish(work, published, snapshot_date=DAY + timedelta(days=number))

    writer = Thread(target=nights)
    writer.start()
    seen = set()
    while writer.is_alive():
        con = open_published(published)
        seen.add(con.sql("SELECT count(DISTINCT article_id), count(*) FROM facts_current").fetchall()[0])
        con.close()
    writer.join()
    assert seen <= {(4, 8), (4 + PAIRS, 8 + 2 * PAIRS)}
    assert len(seen) == 2
