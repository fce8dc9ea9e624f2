"""History from a web archive that speaks like the Wayback Machine, here a small one on loopback."""

import json
import os
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from flows.scrape.archive import Archive
from flows.scrape.client import Client, Request
from flows.scrape.night import fetch_night
from flows.settings import Settings
from tests.flows.conftest import content
from tests.flows.scrape.conftest import Site, send

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("prefect")]

NAMES = ["urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length"]
FIRST, LAST = date(2019, 1, 1), date(2019, 2, 1)


class WebArchive(Site):
    """A web archive of a few captures; `form` is how it writes its index."""

    def __init__(self):
        super().__init__()
        self.captures = []
        self.queries = []
        self.form = "wayback"

    def capture(self, stamp, url, body, digest):
        self.captures.append(["key", stamp, url, "text/html", "200", digest, "1"])
        self.page(f"/web/{stamp}id_/{url}", body, **{"Content-Type": "text/html; charset=utf-8"})

    def index(self, handler):
        query = {name: values[0] for name, values in parse_qs(urlsplit(handler.path).query).items()}
        self.queries.append(query)
        hits = [row for row in self.captures if urlsplit(row[2]).netloc.removesuffix(":80") == query["url"]]
        hits = [row for row in hits if query["from"] <= row[1][:8] <= query["to"]]
        if self.form == "wayback":
            send(handler, json.dumps([NAMES, *hits] if hits else []).encode())
            return
        names = {"original": "url", "mimetype": "mime", "statuscode": "status"}
        rows = [{names.get(name, name): value for name, value in zip(NAMES, row, strict=True)} for row in hits]
        send(handler, "\n".join(f"key {row['timestamp']} {json.dumps(row)}" for row in rows).encode())


@pytest.fixture
def service():
    archive = WebArchive()
    archive.routes["/cdx/search/cdx"] = archive.index
    yield archive
    archive.server.shutdown()
    archive.server.server_close()


def saved(replica, doc):
    """Give an article's address and its page."""
    url = replica.url(doc)
    with Client() as client, Archive(Path(os.environ["HPFACTS_DATA"]).parent / "aside") as aside:
        source = Settings.load().load_sources(("thanhpho",))["thanhpho"]
        return url, next(fetch_night(client, aside, source, date(2026, 1, 1), [Request(url)])).body.decode()


@pytest.fixture
def captured(service, replica):
    """Capture one article twice, the second time with another figure, and another one once; and what is no article."""
    url, page = saved(replica, "le-chan-2021-08")
    # 18:30 in UTC is half past one of the next day in Vietnam. The port is how old indexes write addresses.
    service.capture("20190104183000", url, page, "AAA")
    service.capture("20190110020000", url, page, "AAA")
    service.capture("20190120020000", url, page.replace("15 phường", "16 phường"), "BBB")
    other, page = saved(replica, "hai-an-2022-05")
    service.capture("20190203020000", other, page, "CCC")
    service.capture("20190105020000", other.rpartition("/")[0] + "/page/2/", "a list", "DDD")
    service.capture("20190301020000", other, page + " ", "EEE")
    return service


def backfill(service, first=FIRST, last=LAST):
    from flows.backfill import backfill_months  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    return backfill_months(first, last, ("thanhpho",), service=service.url)


def looks(data):
    kept = Archive(Settings(data=data).archive).read(None, "thanhpho")
    return sorted((each.snapshot_date.isoformat(), each.url[-20:]) for each in kept if each.kind == "page")


@pytest.mark.parametrize("form", ["wayback", "pywb"])
def test_each_capture_counts_for_its_own_day(captured, replica, data, form):
    captured.form = form
    report = backfill(captured)
    first, other = (replica.url(doc)[-20:] for doc in ("le-chan-2021-08", "hai-an-2022-05"))
    assert (report.status, report.failures, report.fetched) == (0, [], 3)
    assert looks(data) == [("2019-01-05", first), ("2019-01-20", first), ("2019-02-03", other)]
    rows = content(data)
    assert len(rows["articles"]) == 3
    assert captured.hits["/robots.txt"] == 1
    assert replica.requests.count("thanhpho") == 3, "the site was asked for the two samples and its rules only"
    assert {query["collapse"] for query in captured.queries} == {"digest"}


def test_the_same_months_again_ask_for_no_capture_and_change_nothing(captured, data):
    backfill(captured)
    before = content(data)
    captured.hits.clear()
    report = backfill(captured)
    assert (report.status, report.fetched, report.reused) == (0, 0, 3)
    assert not [path for path in captured.hits if path.startswith("/web/")]
    assert content(data) == before


def test_a_replay_of_captures_gives_the_same(captured, data):
    from flows.replay import replay  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    backfill(captured)
    before = content(data)
    assert replay().status == 0
    assert content(data) == before


def test_a_capture_that_fails_is_listed_and_asked_for_again(captured, data):
    path = next(path for path in captured.routes if "20190120020000" in path)
    good = captured.routes[path]
    captured.page(path, "busy", 500)
    report = backfill(captured)
    assert (report.status, len(report.failures)) == (3, 1)
    assert "20190120020000" in report.failures[0]
    assert len(looks(data)) == 2
    captured.routes[path] = good
    assert backfill(captured).status == 0
    assert len(looks(data)) == 3


def test_an_index_that_is_none_is_named(service, replica, data):  # noqa: ARG001 -- the settings name its sites
    service.page("/cdx/search/cdx", "<html>", 200)
    report = backfill(service)
    assert report.status == 3
    assert "no index that we read" in report.failures[0]
    assert not Settings(data=data).published.exists()


def test_a_web_archive_is_not_asked_without_a_contact(run_hpfacts, replica):  # noqa: ARG001
    done = run_hpfacts("backfill", "--cdx", "https://web.archive.org", "--from", "2019-01", "--to", "2019-01")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "HPFACTS_CONTACT" in done.stderr
