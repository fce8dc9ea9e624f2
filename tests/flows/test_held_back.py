"""Lists that suddenly name too few articles, and pages of another template: nothing of it passes unseen."""

from datetime import timedelta

import duckdb
import pytest

from flows.settings import Settings

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("prefect")]


def night(sites, number, **options):
    from flows.nightly import nightly  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    sites.set_night(number)
    return nightly(snapshot_date=sites.today, sources=("platform-c", "nukeviet"), **options)


def replay():
    from flows.replay import replay as again  # noqa: PLC0415 -- as above

    return again()


def days_of(data, source):
    with duckdb.connect(str(Settings(data=data).database), read_only=True) as con:
        rows = con.execute("SELECT DISTINCT snapshot_date FROM captures WHERE source = ?", [source]).fetchall()
    return {day for (day,) in rows}


def test_a_source_with_too_few_articles_is_held_back_until_it_is_whole_again(replica, data):
    first = replica.today
    assert night(replica, 1).status == 0
    replica.fault("empty_listing", "platform_c")
    report = night(replica, 2)
    assert report.status == 3
    told = next(line for line in report.failures if line.startswith("platform-c: not published, too few articles"))
    assert "name 0 articles on their first pages, usually 2 (1 night before)" in told
    assert f"hpfacts nightly --date {replica.today} --source platform-c --accept" in told
    assert days_of(data, "platform-c") == {first}
    assert days_of(data, "nukeviet") == {first, replica.today}
    assert report.published.articles_gone == 1, "the other source is published: nukeviet's page that is gone"
    assert list((data / "archive").rglob(f"{replica.today}-platform-c.warc.gz")), "what it gave is archived"

    report = replay()
    assert f"platform-c {replica.today}: left out; held back" in "\n".join(report.notices)
    assert days_of(data, "platform-c") == {first}, "a replay gives what the nights gave"

    replica.faults.clear()
    report = night(replica, 3)
    assert not [line for line in report.failures if "too few" in line]
    assert days_of(data, "platform-c") == {first + timedelta(days=day) for day in range(3)}


def test_what_is_right_can_be_accepted(replica, data):
    night(replica, 1)
    replica.fault("empty_listing", "platform_c")
    report = night(replica, 2, accept=True)
    assert not [line for line in report.failures if "not published" in line]
    assert replica.today in days_of(data, "platform-c")


def test_a_changed_template_is_told_with_an_example(replica, data):
    replica.fault("new_template", "nukeviet", "/vi/news/*/*.html")
    report = night(replica, 1)
    assert report.status == 3
    told = next(line for line in report.failures if "has its template changed?" in line)
    assert told.startswith("nukeviet: has its template changed? 4 of 4 pages")
    assert "for example http://127.0.0.1" in told
    assert ".warc.gz at " in told
    assert not [line for line in report.failures if line.startswith("platform-c: has")]
    assert data.exists()
