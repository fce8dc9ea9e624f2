"""A night that is run again, or killed anywhere and run again, asks nothing twice and loses nothing."""

import random
import subprocess
import sys
import time
from datetime import date

import pytest

from flows.scrape.archive import Archive, _Tail
from flows.scrape.client import Client, Request
from flows.scrape.discover import discover
from flows.scrape.night import Night, fetch_night
from tests.flows.scrape.conftest import ARTICLE, make_source, send

DAY = date(2026, 1, 31)
COUNT = 12


@pytest.fixture
def listed(site):
    """Serve two listing pages, twelve articles, a redirect and a page that is gone."""
    for page in (1, 2):
        numbers = range((page - 1) * 7, page * 7)
        site.page(f"/list?p={page}", "".join(f"<a href='/tin-{number}.html'>{number}</a>" for number in numbers))
    for number in range(COUNT):
        site.page(f"/tin-{number}.html", ARTICLE + str(number))
    site.page("/tin-12.html", "", 301, Location="/tin-0.html")
    site.page("/tin-13.html", "gone", 410)
    return site


def night_source(site, **limits):
    listing = {"kind": "html", "url": "/list?p=1", "page_url": "/list?p={page}"}
    return make_source(site, listings=[listing], limits=limits)


def run(source, root):
    """Run a whole night with a client of its own; return what discovery and fetching gave."""
    with Client() as client, Archive(root) as archive:
        night = Night(client, archive, source, DAY)
        found = [each.url for each in discover(night.fetch, source, lambda _: False)]
        return list(night.fetch_many(Request(url) for url in found)), night


def content(root):
    """Give what an archive says without its times, sorted: threads finish as they like."""
    return sorted((each.kind, *each.key, each.status, each.body, each.error or "") for each in Archive(root).read())


def test_a_night_keeps_robots_listings_and_pages(listed, tmp_path):
    pages, night = run(night_source(listed), tmp_path)
    assert len(pages) == COUNT + 2
    kinds = [each.kind for each in Archive(tmp_path).read(DAY, "replica")]
    assert (kinds.count("robots"), kinds.count("listing"), kinds.count("page")) == (1, 3, COUNT + 2)
    assert night.fetched == sum(listed.hits.values())


@pytest.mark.parametrize("concurrency", [1, 4])
def test_a_second_run_asks_nothing_and_gives_the_same(listed, tmp_path, concurrency):
    source = night_source(listed, concurrency=concurrency)
    first, _ = run(source, tmp_path)
    before, asked = content(tmp_path), sum(listed.hits.values())
    second, night = run(source, tmp_path)
    assert sorted(each.url for each in first) == sorted(each.url for each in second)
    assert {each.url: each for each in first} == {each.url: each for each in second}
    assert (sum(listed.hits.values()), night.fetched) == (asked, 0)
    assert content(tmp_path) == before


def test_what_failed_is_asked_again_and_nothing_else(listed, tmp_path):
    source = night_source(listed, retries=0)
    listed.page("/tin-3.html", "busy", 503)
    listed.page("/tin-4.html", "<title>Đăng nhập</title>")
    listed.page("/tin-6.html", "", 301, Location="/tin-6.html")
    listed.page("/robots.txt", "User-agent: *\nDisallow: /tin-5.html")
    first, _ = run(source, tmp_path)
    assert next(each for each in first if each.url.endswith("tin-5.html")).error
    listed.hits.clear()
    for number in (3, 4, 6):
        listed.page(f"/tin-{number}.html", ARTICLE)
    second, _ = run(source, tmp_path)
    for number in (3, 4, 6):
        assert next(each for each in second if each.url.endswith(f"tin-{number}.html")).status == 200
    # The rules are asked for again too: they were the reason of a failure. They are as they were.
    assert listed.hits == {"/robots.txt": 1, "/tin-3.html": 1, "/tin-4.html": 1, "/tin-6.html": 1}


def test_a_page_is_gone_only_when_it_says_so_twice(listed, tmp_path):
    answers = iter([404, 200])
    listed.routes["/tin-3.html"] = lambda handler: send(handler, ARTICLE.encode(), next(answers))
    listed.page("/tin-4.html", "gone", 404)
    failing = iter([410, 503])
    listed.routes["/tin-5.html"] = lambda handler: send(handler, b"", next(failing))
    got, _ = run(night_source(listed, retries=0), tmp_path)
    statuses = {each.url.rpartition("-")[2]: each.status for each in got}
    assert [statuses[f"{number}.html"] for number in (3, 4, 5, 13)] == [200, 404, 503, 410]
    assert [listed.hits[f"/tin-{number}.html"] for number in (3, 4, 5, 6)] == [2, 2, 2, 1]


def test_another_day_asks_anew(listed, tmp_path):
    source = night_source(listed)
    request = Request(f"{listed.url}/tin-1.html")
    with Client() as client, Archive(tmp_path) as archive:
        for day in (date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 2)):
            list(fetch_night(client, archive, source, day, [request]))
    assert listed.hits["/tin-1.html"] == 2


def test_a_question_asked_twice_in_one_night_is_answered_once(listed, tmp_path):
    request = Request(f"{listed.url}/tin-1.html")
    with Client() as client, Archive(tmp_path) as archive:
        got = list(fetch_night(client, archive, night_source(listed, concurrency=4), DAY, [request] * 5))
    assert (len(got), listed.hits["/tin-1.html"]) == (1, 1)


def test_forms_with_other_fields_are_other_questions(site, tmp_path):
    site.page("/load", "x")
    wanted = [Request(f"{site.url}/load", "POST", {"page": str(number)}, kind="listing") for number in (1, 2)]
    for _ in range(2):
        with Client() as client, Archive(tmp_path) as archive:
            list(fetch_night(client, archive, make_source(site), DAY, wanted))
    assert site.hits["/load"] == 2


class Killed(BaseException):
    """What nothing in the code catches: the process is gone."""


@pytest.mark.parametrize("seed", range(20))
def test_killed_in_the_middle_of_any_write_a_night_is_completed_by_the_next_run(listed, tmp_path, monkeypatch, seed):
    undisturbed = tmp_path / "undisturbed"
    source = night_source(listed, concurrency=1 + seed % 3)
    run(source, undisturbed)
    chance = random.Random(seed)  # noqa: S311
    deadly = chance.randrange(18)
    real, writes = _Tail.append, [0]

    def append(self, block):
        writes[0] += 1
        if writes[0] > deadly:
            # A torn write, as a kill leaves it: no cleaning up, the file keeps part of the block.
            with self._path.open("ab") as file:
                file.write(block[: chance.randrange(len(block))])
            raise Killed
        return real(self, block)

    killed = tmp_path / "killed"
    monkeypatch.setattr(_Tail, "append", append)
    with pytest.raises(Killed):
        run(source, killed)
    monkeypatch.undo()
    before = len(content(killed))
    listed.hits.clear()
    run(source, killed)
    assert content(killed) == content(undisturbed)
    # One page at most may have been fetched and not kept for each place; all kept ones are not asked again.
    assert sum(listed.hits.values()) <= len(content(undisturbed)) - before + 2


SCRIPT = """
import sys
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from tests.flows.scrape.test_night import night_source, run
run(night_source(SimpleNamespace(url=sys.argv[1])), Path(sys.argv[2]))
"""


def test_a_real_sigkill_leaves_an_archive_that_the_next_run_completes(listed, tmp_path):
    def slowly(handler):
        time.sleep(0.05)
        send(handler, (ARTICLE + handler.path).encode())

    for number in range(COUNT):
        listed.routes[f"/tin-{number}.html"] = slowly
    source = night_source(listed)
    killed, undisturbed = tmp_path / "killed", tmp_path / "undisturbed"
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, listed.url, str(killed)])  # noqa: S603
    deadline = time.monotonic() + 20
    while listed.hits["/tin-4.html"] == 0:
        assert time.monotonic() < deadline
        assert process.poll() is None
        time.sleep(0.01)
    process.kill()
    process.wait()
    kept = len(content(killed))
    assert 5 <= kept < COUNT
    listed.hits.clear()
    run(source, killed)
    asked = sum(listed.hits.values())
    run(source, undisturbed)
    assert content(killed) == content(undisturbed)
    # One more for the redirect's hop, and one for the second look at the page that is gone.
    assert asked == len(content(undisturbed)) - kept + 2
