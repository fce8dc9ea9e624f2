"""Alerts, delivered to a receiver on this machine: what is told, when it is told again, what is never told."""

import json
import logging
import threading
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import polars as pl
import pytest

from flows import alerts
from flows.office import Report, recorded
from flows.selection import NoSourceError
from flows.settings import Settings
from flows.watch import overdue, watch
from warehouse.load import connect_work, load_batch
from warehouse.schema import TABLES

SECRET = "s3cret-t0ken"  # noqa: S105 -- to be looked for in the log


@pytest.fixture
def receiver(data, monkeypatch):
    """Take alerts on the loopback interface; gives the list of what came. `status` is what it answers."""
    came = SimpleNamespace(alerts=[], status=200)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            came.alerts.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(came.status)
            self.end_headers()

        def log_message(self, *_):
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("HPFACTS_ALERTS", f"json://user:{SECRET}@127.0.0.1:{server.server_port}/{SECRET}")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert not data.exists()
        yield came
        server.shutdown()


@pytest.fixture
def log(monkeypatch, caplog):
    """Collect every line that any logger writes."""
    for name in ("hpfacts", "flows"):
        monkeypatch.setattr(logging.getLogger(name), "propagate", True)
    caplog.set_level(logging.DEBUG)
    return caplog


def silent(**sources):
    return {f"silent {name}": why for name, why in sources.items()}


def test_an_alert_says_what_happened_in_a_few_lines(receiver):
    assert alerts.send(Settings.load(), "hpfacts: a title", [f"line {n}" for n in range(40)])
    (told,) = receiver.alerts
    assert told["title"] == "hpfacts: a title"
    assert told["message"].startswith("line 0\nline 1\n")
    assert told["message"].endswith("line 14\nand 25 more")


def test_without_an_address_nothing_is_sent(data):
    assert not data.exists()
    assert not alerts.send(Settings.load(), "title", ["line"])


@pytest.mark.parametrize("kind", ["refused", "nobody", "unknown"])
def test_what_cannot_be_delivered_is_logged_without_its_secrets(receiver, log, monkeypatch, kind):
    receiver.status = 500
    if kind != "refused":
        monkeypatch.setenv("HPFACTS_ALERTS", f"json://{SECRET}@127.0.0.1:9/{SECRET}" if kind == "nobody" else SECRET)
    assert not alerts.send(Settings.load(), "the title", ["line"])
    assert "the title" in log.text
    assert "address 1 of HPFACTS_ALERTS" in log.text
    assert SECRET not in log.text
    assert SECRET not in repr(Settings.load())


def test_what_stands_is_told_when_it_begins_and_again_after_a_while(receiver, monkeypatch):
    def tell(day, **sources):
        monkeypatch.setattr(alerts, "today", lambda: date(2026, 10, day))
        before = len(receiver.alerts)
        alerts.send_standing(Settings.load(), "silent", silent(**sources), again=7, among=silent(a="", b=""))
        return [told["message"] for told in receiver.alerts[before:]]

    assert tell(1, a="a is silent") == ["a is silent"]
    assert tell(2, a="a is silent") == []
    assert tell(3, a="a is silent", b="b is silent") == ["b is silent"]
    assert tell(8, a="a is still silent", b="b is silent") == ["a is still silent"]
    assert tell(9, b="b is silent") == []
    assert tell(10, a="a again", b="b is silent") == ["a again\nb is silent"]


def test_what_was_not_delivered_is_tried_again(receiver):
    receiver.status = 500
    alerts.send_standing(Settings.load(), "silent", silent(a="a is silent"), again=7)
    receiver.status = 200
    alerts.send_standing(Settings.load(), "silent", silent(a="a is silent"), again=7)
    assert len(receiver.alerts) == 2


def test_a_source_that_is_still_silent_is_told_once_whatever_other_nights_ask_for(receiver):
    def night(asked, **silent_ones):
        report = Report("nightly", date(2026, 10, 5), published=SimpleNamespace())
        for name, why in silent_ones.items():
            report.fall_silent(name, why)
        alerts.after_run(Settings.load(), report, asked)

    night(["a", "b"], a="a: lists are empty")
    night(["b"])
    night(["a", "b"], a="a: lists are empty")
    assert [told["message"] for told in receiver.alerts] == ["a: lists are empty"]


def test_checks_that_failed_are_told_with_the_first_rows(receiver):
    report = Report("nightly", date(2026, 10, 5), refused=True, failures=["facts_quote_the_text: 1 rows"])
    alerts.after_run(Settings.load(), report, [])
    (told,) = receiver.alerts
    assert "nightly 2026-10-05: checks failed" in told["title"]
    assert "facts_quote_the_text" in told["message"]


def test_a_night_in_which_no_page_could_be_read_is_told(receiver, data):
    report = Report("nightly", date(2026, 10, 5))
    with recorded(Settings.load(), report, {"sources": ["a"]}):
        report.fail(["http://a.test/: no answer"])
    (told,) = receiver.alerts
    assert "nothing was published" in told["title"]
    assert "http://a.test/: no answer" in told["message"]
    assert "partial" in (data / "reports" / "2026-10-05.html").read_text("utf-8")


def test_a_backfill_that_breaks_is_told(receiver):
    with pytest.raises(OSError, match="disk"), recorded(Settings.load(), Report("backfill", None), {}):
        raise OSError("the disk is full")
    (told,) = receiver.alerts
    assert told["title"] == "hpfacts: backfill: failed"
    assert told["message"] == "OSError: the disk is full"


def test_a_receiver_that_fails_does_not_change_how_a_night_ends(receiver):
    receiver.status = 500
    report = Report("nightly", date(2026, 10, 5))
    with recorded(Settings.load(), report, {}):
        pass
    assert report.status == 0


@pytest.mark.slow
@pytest.mark.usefixtures("prefect")
def test_a_night_that_breaks_is_told_with_its_cause(receiver, data):
    from flows.nightly import nightly  # noqa: PLC0415 -- Prefect reads its settings when imported

    assert not data.exists()
    with pytest.raises(NoSourceError):  # all sources that come with the program are off
        nightly(snapshot_date=date(2026, 10, 5))
    (told,) = receiver.alerts
    assert told["title"] == "hpfacts: nightly 2026-10-05 all: failed"
    assert "is enabled" in told["message"]


def publish_a_night(data, ended):
    row = dict.fromkeys(TABLES["runs"].names) | {"run_id": "n", "kind": "nightly", "ended_at": ended, "status": "done"}
    with connect_work(data / "warehouse.duckdb") as con:
        load_batch(con, {"runs": pl.DataFrame([row], schema=TABLES["runs"].polars)})


def test_a_night_that_did_not_happen_is_told_daily_until_one_does(receiver, data, monkeypatch):
    settings, now = Settings.load(), datetime.now(UTC).replace(tzinfo=None)
    assert "hpfacts nightly" in watch(settings)
    publish_a_night(data, now - timedelta(hours=31))
    assert "31 hours ago" in overdue(settings)
    assert overdue(settings, hours=32) is None
    assert "31 hours ago" in watch(settings)
    monkeypatch.setattr(alerts, "today", lambda: date.today() + timedelta(days=2))  # noqa: DTZ011 -- some later day
    watch(settings)
    publish_a_night(data, now - timedelta(hours=1))
    assert watch(settings) is None
    assert [told["title"] for told in receiver.alerts] == ["hpfacts: no good night"] * 2


def test_nothing_is_overdue_where_nights_have_only_begun(data):
    assert not data.exists()
    assert overdue(Settings.load(), since=datetime.now(UTC) - timedelta(hours=2)) is None
    assert overdue(Settings.load(), since=datetime.now(UTC) - timedelta(hours=31))
