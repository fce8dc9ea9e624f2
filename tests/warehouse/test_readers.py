"""Readers in processes of their own, while a night and a backfill write and publish in others."""

import json
from datetime import timedelta

import pytest

from flows.settings import Settings
from tests.warehouse.readers import ARTICLES, BATCHES, FIRST, MILLION, pages, publish_last, run, start
from warehouse.load import connect_work, load_batch
from warehouse.query import open_published

NIGHTS = 5
WHOLE_NIGHT = (BATCHES * ARTICLES, 2 * BATCHES * ARTICLES, BATCHES * ARTICLES * 100 * MILLION)


@pytest.mark.slow
def test_a_reader_never_fails_waits_or_sees_half_a_night_while_a_night_and_a_backfill_run(tmp_path):
    settings = Settings(data=tmp_path)
    with connect_work(settings.database) as con:
        load_batch(con, pages("archive", FIRST - timedelta(days=90), 9))
    publish_last(settings, FIRST - timedelta(days=90))
    reader = start("read", tmp_path)
    writers = [start("night", tmp_path, NIGHTS), start("backfill", tmp_path, 12)]
    for writer in writers:
        assert writer.wait(200) == 0, writer.stderr.read()
    (tmp_path / "stop").touch()
    told, errors = reader.communicate(timeout=60)
    assert (reader.returncode, errors) == (0, "")
    found = json.loads(told)
    nights = [(str(FIRST + timedelta(days=number)), *WHOLE_NIGHT) for number in range(NIGHTS)]
    assert found["polls"] > NIGHTS
    assert [tuple(each) for each in found["seen"]] == nights
    # Nothing waits for a writer, who needs a third of a second a batch; what time there is is the machine's.
    assert found["longest"] < 5


def test_half_a_night_is_left_out_until_it_is_whole(tmp_path):
    settings = Settings(data=tmp_path)
    with connect_work(settings.database) as con:
        load_batch(con, pages("archive", FIRST - timedelta(days=90), 9))
        load_batch(con, pages("portal", FIRST, 0))
    run(settings, FIRST, "running")
    publish_last(settings, FIRST)
    with open_published(settings.published) as con:
        assert con.sql("SELECT count(*) FROM captures WHERE source = 'portal'").fetchall() == [(0,)]
        assert con.sql("SELECT count(*) FROM facts JOIN articles USING (version)").fetchall() == [(2 * ARTICLES,)]
        assert con.sql("SELECT snapshot_date FROM snapshots").fetchall() == [(FIRST - timedelta(days=90),)]
    run(settings, FIRST, "done")
    publish_last(settings, FIRST)
    with open_published(settings.published) as con:
        assert con.sql("SELECT max(snapshot_date), max(articles) FROM snapshots").fetchall() == [(FIRST, 2 * ARTICLES)]


def test_a_night_that_was_killed_shows_what_it_loaded_once_the_next_one_runs(tmp_path):
    settings = Settings(data=tmp_path)
    with connect_work(settings.database) as con:
        load_batch(con, pages("portal", FIRST, 0))
        load_batch(con, pages("portal", FIRST + timedelta(days=1), 0))
    for number in range(2):
        run(settings, FIRST + timedelta(days=number), "running")
    publish_last(settings, FIRST + timedelta(days=1))
    with open_published(settings.published) as con:
        assert con.sql("SELECT DISTINCT snapshot_date FROM captures").fetchall() == [(FIRST,)]


def test_pages_of_other_sources_are_not_held_back_with_the_night(tmp_path):
    settings = Settings(data=tmp_path)
    with connect_work(settings.database) as con:
        load_batch(con, pages("portal", FIRST, 0))
        load_batch(con, pages("saved", FIRST, 0))
    run(settings, FIRST, "running")
    publish_last(settings, FIRST)
    with open_published(settings.published) as con:
        assert con.sql("SELECT DISTINCT source FROM captures").fetchall() == [("saved",)]
