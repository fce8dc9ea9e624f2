"""Saved pages and archives into the warehouse, and the warehouse again from the archive."""

import fcntl
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import duckdb
import polars as pl
import pytest
from typer.testing import CliRunner

from flows import batches
from flows.batches import Loaded
from flows.cli import app
from flows.partitions import DONE, FAILED, MISSING, plan, write_partition
from flows.scrape.archive import Archive
from flows.settings import Settings
from tests.flows.conftest import content
from tests.replica.article import ARTICLES
from tests.score import SHARED

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("prefect")]

REPORT = (
    "Quận Lê Chân sơ kết 6 tháng đầu năm 2021\n\n"
    "Sáng 28/6, UBND quận Lê Chân tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2021. "
    "Thu ngân sách nhà nước 6 tháng ước đạt 605,7 tỷ đồng, bằng 62,7% kế hoạch thành phố giao.\n"
)
DAY = date(2024, 5, 1)


@pytest.fixture
def flows():
    from flows import backfill, replay  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    return SimpleNamespace(files=backfill.backfill_files, months=backfill.backfill_months, replay=replay.replay)


@pytest.fixture
def saved(tmp_path):
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "000_a.txt").write_text(REPORT, "utf-8")
    (folder / "001_b.html").write_text(
        "<html><body><h1>Huyện Tiên Lãng gieo cấy vụ xuân</h1><p>"
        + "Năm 2022, huyện Tiên Lãng gieo cấy 4.560 ha lúa, đạt 101,2% kế hoạch năm. " * 1
        + "</p></body></html>",
        "utf-8",
    )
    return folder


def ask(data, question):
    with duckdb.connect(str(Settings(data=data).published), read_only=True) as con:
        return con.sql(question).fetchall()


def test_saved_pages_are_archived_loaded_and_published(flows, saved, data):
    report = flows.files([saved], DAY)
    assert (report.status, report.published.articles) == (0, 2)
    assert (605.7, "Quận Lê Chân") in [
        (float(value), place) for value, place in ask(data, "SELECT value, place FROM facts_current")
    ]
    kept = list(Archive(Settings(data=data).archive).read(DAY, "saved"))
    assert {record.body for record in kept} == {path.read_bytes() for path in saved.iterdir()}


def test_a_report_that_several_sites_reprint_is_linked_whenever_it_arrives(flows, saved, data):
    report = (ARTICLES / "le-chan-2021-08" / "clean.txt").read_text("utf-8")
    (saved / "002_original.txt").write_text(report, "utf-8")
    flows.files([saved], DAY)
    assert ask(data, "SELECT count(*), count(DISTINCT report) FROM articles_current") == [(3, 3)]
    (saved / "003_copy.txt").write_text("Tin địa phương\n\n" + report, "utf-8")
    flows.files([saved / "003_copy.txt"], date(2024, 5, 2))
    assert ask(data, "SELECT count(*), count(DISTINCT report) FROM articles_current") == [(4, 3)]


def test_the_same_pages_again_on_another_day_change_nothing(flows, saved, data):
    flows.files([saved], DAY)
    before = content(data)
    report = flows.files([saved], date(2024, 6, 1))
    assert content(data) == before
    assert not any(report.loaded.written.values())


def test_a_page_that_the_archive_has_is_loaded_where_it_was_not_yet(flows, saved, data):
    flows.files([saved], DAY)
    before = content(data)
    for file in Settings(data=data).work.glob("warehouse.duckdb*"):
        file.unlink()
    assert flows.files([saved, saved], date(2024, 6, 1)).loaded.pages == 2
    assert content(data) == before


def test_a_file_that_is_no_page_is_listed_and_the_others_are_loaded(flows, saved, data):
    (saved / "002_c.html").write_bytes(bytes(range(256)) * 20)
    report = flows.files([saved], DAY)
    assert report.status == 3
    assert len(report.failures) == 1
    assert "002_c.html" in report.failures[0]
    assert report.published.articles == 2
    assert data.exists()


def test_where_nothing_can_be_read_the_published_warehouse_stays_as_it_was(flows, saved, tmp_path, data):
    flows.files([saved], DAY)
    before = Settings(data=data).published.read_bytes()
    bad = tmp_path / "bad.html"
    bad.write_bytes(b"\x00\x01\x02" * 500)
    report = flows.files([bad], DAY)
    assert (report.status, report.published) == (3, None)
    assert Settings(data=data).published.read_bytes() == before


def test_somebody_elses_archive_is_taken_in_under_its_sources_and_days(flows, replica, data, tmp_path, monkeypatch):
    from flows.nightly import nightly  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    nightly(snapshot_date=replica.today, sources=("portal",))
    warc = next(Settings(data=data).archive.glob("*/*/*-portal.warc.gz"))
    monkeypatch.setenv("HPFACTS_DATA", str(tmp_path / "other"))
    report = flows.files([warc])
    assert report.status == 0
    assert report.published.articles == len(replica.articles("portal"))
    assert ask(tmp_path / "other", "SELECT DISTINCT source FROM captures") == [("portal",)]


def test_a_replay_gives_the_same_warehouse_without_the_network(flows, saved, replica, data):
    from flows.nightly import nightly  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    for number in (1, 2):
        replica.set_night(number)
        nightly(snapshot_date=replica.today)
    flows.files([saved], DAY)
    before = content(data)
    replica.stop()
    report = flows.replay()
    assert content(data) == before
    assert "facts: 0 added, 0 removed, 0 changed" in report.notices


def test_a_replay_tells_each_fact_that_other_rules_read_otherwise_before_it_publishes(flows, saved, data, monkeypatch):
    flows.files([saved], DAY)
    before = content(data)
    facts = batches.facts_from_articles

    def other_rules(articles):
        found = facts(articles)
        is_money, is_percent = (pl.col("unit") == unit for unit in ("billion_dong", "percent"))
        changed = found.facts.filter(~is_percent).with_columns(
            indicator=pl.when(is_money).then(pl.lit("other")).otherwise("indicator")
        )
        return replace(found, facts=changed, checks=found.checks.clear())

    monkeypatch.setattr(batches, "facts_from_articles", other_rules)
    report = flows.replay(dry_run=True)
    assert "facts: 0 added, 2 removed, 1 changed" in report.notices
    assert any("'605,7 tỷ đồng'" in line and "indicator budget_revenue → other" in line for line in report.notices)
    assert report.published is None
    assert content(data) == before
    assert not list(Settings(data=data).work.glob("replay.duckdb*"))
    listed = pl.read_csv(Settings(data=data).work / "replay-differences.csv")
    assert sorted(listed["change"]) == ["changed", "removed", "removed"]
    assert flows.replay().published.facts == len(before["facts"]) - 2
    assert ask(data, "SELECT indicator FROM facts WHERE quote = '605,7 tỷ đồng'") == [("other",)]


def test_months_of_a_live_source_are_fetched_once_and_kept_in_the_ledger(flows, replica, data):
    flows.months(date(2019, 1, 1), date(2019, 12, 1), ("portal",))
    done = ask(data, "SELECT count(*), sum(pages) FROM partitions WHERE state = 'done'")
    assert done[0][0] == 12
    published = ask(data, "SELECT min(published_at), max(published_at) FROM articles_current")
    assert all(each.year == 2019 for each in published[0] if each)
    asked = replica.requests.count()
    report = flows.months(date(2019, 1, 1), date(2019, 12, 1), ("portal",), only=tuple(MISSING))
    assert report.status == 0
    assert replica.requests.count() == asked


def test_a_month_that_failed_is_done_again_where_that_is_wanted(flows, replica, data):
    first, last = date(2019, 1, 1), date(2019, 12, 1)
    replica.fault("status", "portal", "/Portal/Detail.aspx*", status=500, times=1)
    assert flows.months(first, last, ("portal",)).status == 3
    settings = Settings(data=data)
    states = {each.month: each.state for each in plan(settings, ["portal"], first, last)}
    (bad,) = [month for month, state in states.items() if state == FAILED]
    assert plan(settings, ["portal"], first, last, only=MISSING) == []
    write_partition(settings, "portal", date(2019, 2, 1), "running")  # as a killed run leaves it
    assert [each.month for each in plan(settings, ["portal"], first, last, only=MISSING)] == [date(2019, 2, 1)]
    assert flows.months(first, last, ("portal",), only=(FAILED,)).status == 0
    assert {each.month: each.state for each in plan(settings, ["portal"], first, last)}[bad] == DONE


def test_two_backfills_of_months_do_not_work_side_by_side(flows, replica, data):  # noqa: ARG001 -- names the sources
    held = Settings(data=data).work / "backfill.lock"
    held.parent.mkdir(parents=True)
    from flows.backfill import BusyError  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    with held.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(BusyError, match="wait"):
            flows.months(date(2019, 1, 1), date(2019, 1, 1), ("portal",))


def test_a_dry_run_says_what_it_would_cost_and_asks_nobody(replica, saved, data):
    command = ["backfill", "--from", "2019-01", "--to", "2019-03", "--source", "portal", "--dry-run"]
    runner = CliRunner()
    assert "unknown" in runner.invoke(app, command).output
    write_partition(Settings(data=data), "portal", date(2019, 1, 1), "done", Loaded(pages=30))
    told = runner.invoke(app, [*command, "--missing"]).output
    assert "2 months" in told
    assert "60" in told
    assert replica.requests.count() == 0
    told = runner.invoke(app, ["backfill", "--input", str(saved), "--dry-run"]).output
    assert "to be taken in" in told
    assert not Settings(data=data).archive.exists()


@pytest.mark.skipif(not (SHARED / "seeds").is_dir(), reason=f"no {SHARED / 'seeds'}; set HPFACTS_SHARED")
def test_the_five_real_articles_are_loaded_and_answer(flows, data):
    report = flows.files([SHARED / "seeds"])
    assert (report.status, report.published.articles) == (0, 5)
    found = ask(data, "SELECT value FROM facts_current WHERE quote = '605,7 tỷ đồng' AND place = 'Quận Lê Chân'")
    assert [float(value) for (value,) in found] == [605.7]
    assert Path(Settings(data=data).published).is_file()
