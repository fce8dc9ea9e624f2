"""Whole nights over the sample sites: what is published, resumed, and listed as failed."""

import os
import random
import subprocess
import sys
import time
from datetime import timedelta

import duckdb
import pytest

from flows.revisits import SAMPLE
from flows.settings import Settings
from tests.flows.conftest import ROOT, content
from tests.flows.kills import archived, children, ended
from tests.replica import SOURCES, Replica

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("prefect")]


def night(sites, number):
    from flows.nightly import nightly  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    sites.set_night(number)
    return nightly(snapshot_date=sites.today)


def ask(data, question):
    with duckdb.connect(str(Settings(data=data).published), read_only=True) as con:
        return con.sql(question).fetchall()


def test_the_first_night_publishes_every_article_with_its_facts(replica, data):
    report = night(replica, 1)
    assert (report.status, report.failures) == (0, [])
    assert report.published.articles == len(replica.articles())
    expected = sum(len(article.facts) for article in replica.articles())
    assert report.published.facts == pytest.approx(expected, rel=0.05)
    assert ask(data, "SELECT count(*) FROM facts WHERE sentence = '' OR char_end <= char_start") == [(0,)]
    assert replica.requests.count("trap") == 0


def test_a_night_twice_changes_nothing_and_asks_for_nothing(replica, data):
    night(replica, 1)
    before, asked = content(data), replica.requests.count()
    report = night(replica, 1)
    assert content(data) == before
    assert replica.requests.count() == asked
    assert report.status == 0
    assert not any(report.loaded.written.values())


def test_the_second_night_finds_new_edited_and_vanished_pages(replica, data):
    night(replica, 1)
    report = night(replica, 2)
    published = report.published
    assert (published.articles_new, published.articles_changed, published.articles_gone) == (3, 2, 2)
    assert report.status == 3
    assert [line for line in report.failures if "answered 503" in line]
    assert [line for line in report.failures if "no article page" in line]
    # What failed or only says that it is gone keeps its last version.
    kept = {article.title for article in replica.articles()} | {
        replica.article(doc).title for doc in ("hai-an-2018-07", "hong-bang-2018-06")
    }
    assert {title for (title,) in ask(data, "SELECT title FROM articles_current")} == kept
    revised = "SELECT old_value, new_value FROM changes_between('2026-10-05', '2026-10-06') WHERE change = 'changed'"
    assert (214.9, 219.4) in [(float(old), float(new)) for old, new in ask(data, revised) if old and new]
    unchanged = ask(data, "SELECT count(*) FROM captures WHERE status = 304 AND version IS NOT NULL")
    assert unchanged[0][0] > 10


def test_a_night_over_unchanged_articles_asks_for_what_the_rule_names_only(data, monkeypatch):
    from flows.nightly import nightly  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    with Replica(night=1, generated=300, generated_sites=("nukeviet",), scenario=None) as sites:
        monkeypatch.setenv("HPFACTS_SOURCES", str(SOURCES))
        for name, value in sites.variables.items():
            monkeypatch.setenv(name, value)
        first = nightly(snapshot_date=sites.today, sources=("nukeviet",))
        assert first.loaded.articles > 300
        sites.requests.clear()
        sites.set_night(2)
        second = nightly(snapshot_date=sites.today, sources=("nukeviet",))
        recent = [
            article
            for number in range(300)
            if (article := sites.generated.article(number)).published_at.date() >= sites.today - timedelta(days=31)
        ]
    assert (second.status, second.loaded.written.get("articles", 0)) == (0, 0)
    pages = [entry for entry in sites.requests.all("nukeviet") if entry.path.endswith(".html")]
    # All that were read for the first time yesterday and are recent, and the sample of old ones.
    assert len(pages) == len(recent) + SAMPLE
    assert all(entry.is_conditional and entry.status == 304 for entry in pages)
    assert sites.requests.count() == len(pages) + 2  # robots.txt and one page of the list
    assert data.exists()


def test_a_source_that_fails_is_listed_and_stops_no_other(replica, data):
    replica.fault("robots_error", "liferay")
    report = night(replica, 1)
    assert report.status == 3
    assert any("robots.txt" in line for line in report.failures)
    assert ask(data, "SELECT count(DISTINCT source) FROM articles_current") == [(5,)]


def test_a_source_whose_task_breaks_is_listed_and_stops_no_other(replica, data, monkeypatch):
    from flows import nightly as module  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    def breaking(fetch, source, *more, **options):
        if source.name == "portal":
            raise RuntimeError("the list has no end")
        return discover(fetch, source, *more, **options)

    discover = module.discover
    monkeypatch.setattr(module, "discover", breaking)
    report = night(replica, 1)
    assert report.failures == ["portal: RuntimeError: the list has no end"]
    assert ask(data, "SELECT count(DISTINCT source) FROM articles_current") == [(5,)]


def test_a_bad_night_ends_and_leads_nobody_into_the_trap(replica, data):
    replica.bad_night()
    report = night(replica, 1)
    assert report.status in {3, 4}
    assert replica.requests.count("trap") == 0
    assert replica.errors == []
    assert data.exists()


def test_where_no_site_answers_the_published_warehouse_stays_as_it_was(replica, data):
    night(replica, 1)
    before = Settings(data=data).published.read_bytes()
    replica.stop()
    report = night(replica, 2)
    assert report.status == 3
    assert report.published is None
    assert "nothing was published: no page could be read" in report.notices
    assert Settings(data=data).published.read_bytes() == before


def test_a_failed_check_publishes_nothing_and_names_the_rows(replica, data):
    night(replica, 1)
    before = Settings(data=data).published.read_bytes()
    with duckdb.connect(str(Settings(data=data).database)) as con:
        con.execute("UPDATE facts SET char_end = char_start WHERE fact_id = (SELECT min(fact_id) FROM facts)")
    report = night(replica, 2)
    assert report.status == 4
    assert any("facts_quote_the_text" in line for line in report.failures)
    assert Settings(data=data).published.read_bytes() == before


@pytest.mark.timeout(600)
def test_killed_at_any_moment_and_run_again_a_night_gives_the_same_warehouse(
    replica, tmp_path, prefect_home, monkeypatch
):
    night(replica, 1)
    undisturbed = content(tmp_path / "data")
    records = archived(tmp_path / "data")
    moments = random.Random(20261005)  # noqa: S311 -- the same moments each time
    for round_, after_lines in enumerate((1, 4, 7, 10)):
        folder = tmp_path / f"killed-{round_}"
        monkeypatch.setenv("HPFACTS_DATA", str(folder))
        _kill_a_night(replica, after_lines, moments.uniform(0, 0.4), prefect_home)
        night(replica, 1)
        assert content(folder) == undisturbed, f"killed after {after_lines} lines of log"
        assert archived(folder) == records, f"killed after {after_lines} lines of log"


def _kill_a_night(replica, after_lines, then_seconds, prefect_home):
    command = [sys.executable, "-m", "flows", "nightly", "--date", replica.today.isoformat()]
    environment = os.environ | {"PREFECT_HOME": str(prefect_home), "PYTHONPATH": str(ROOT)}
    environment.pop("PREFECT_API_URL", None)
    with subprocess.Popen(  # noqa: S603 -- our own module
        command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as process:
        for _ in range(after_lines):
            assert process.stderr is not None
            process.stderr.readline()
        time.sleep(then_seconds)
        beside = children(process.pid)  # Prefect's server, which must not outlive its run
        process.kill()
        assert beside
        assert ended(beside), "what the run had started is still there"
