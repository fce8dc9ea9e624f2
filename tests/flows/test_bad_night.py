"""A night with every fault of the sample sites at once, from the command line, and the night that mends it."""

import re
from datetime import timedelta

import duckdb
import pytest

from flows.settings import Settings
from tests.replica import SOURCES

pytestmark = pytest.mark.slow

DELAY = 0.2
# What must be told of each page, by its fault; `None`: the page arrives in spite of it.
TOLD = {
    "le-chan-2021-08": None,  # two 503, then the page
    "kien-thuy-2023-06": None,  # 429 with Retry-After, then the page
    "vinh-bao-2025-09": None,  # declared windows-1252, is UTF-8
    "thuy-nguyen-2025-05": None,  # the reverse
    "hai-an-2022-05": "answered 500",
    "ngo-quyen-2024-03": "reset by peer",
    "an-lao-2020-10": "gzip body ends before its end",
    "hong-bang-2019-07": "took longer than 4 s",
    "do-son-2019-06": "more than 5 redirects",
    "le-chan-2017-03": "not on a host that thanhpho declares",
    "kien-an-2020-04": "not on a host that thanhpho declares",
    "hai-phong-2025-12": "larger than 10000000 bytes when unpacked",
    "cat-hai-2025-11": "larger than 10000000 bytes",
    "le-chan-2025-12": "empty body",
    "thuy-nguyen-2023-12": "login page",
    "kien-thuy-2025-07": "challenge page",
    "hai-phong-2020-09": "another template: none of #news-bodyhtml is on the page",
}


@pytest.fixture
def polite(replica, tmp_path, monkeypatch):
    """Give the sample sites with a distance between requests in their sources, so that it can be counted."""
    folder = tmp_path / "sources"
    folder.mkdir()
    for path in SOURCES.glob("*.toml"):
        text = path.read_text("utf-8")
        assert "delay = 0\nconcurrency = 4" in text
        (folder / path.name).write_text(
            text.replace("delay = 0\nconcurrency = 4", f"delay = {DELAY}\nconcurrency = 2"), "utf-8"
        )
    monkeypatch.setenv("HPFACTS_SOURCES", str(folder))
    return replica


def current(data, column):
    with duckdb.connect(str(Settings(data=data).published), read_only=True) as con:
        return {value for (value,) in con.sql(f"SELECT {column} FROM articles_current").fetchall()}


def failed(done):
    return [line for line in done.stderr.splitlines() if line.startswith("failed: ")]


def test_a_bad_night_loads_what_is_whole_tells_what_is_not_and_is_mended_by_the_next(polite, data, run_hpfacts):
    replica = polite
    replica.bad_night()
    day = replica.today
    everything = {replica.url(article.doc) for article in replica.articles()}
    lost = {replica.url(doc) for doc, why in TOLD.items() if why}
    lost |= {replica.url(article.doc) for article in replica.articles("liferay")}  # robots.txt forbids it

    bad = run_hpfacts("nightly", "--date", day)

    assert bad.returncode == 3, bad.stderr
    told = failed(bad)
    for doc, why in TOLD.items():
        lines = [line for line in told if replica.url(doc) in line]
        assert [line for line in lines if why in line] if why else not lines, (doc, why, lines)
    assert [line for line in told if "robots.txt" in line and "disallows" in line]
    assert current(data, "url") == everything - lost
    assert replica.requests.count("trap") == 0
    assert replica.errors == []
    for site in replica.addresses:
        # The window is a second: it holds five distances of 0.2 s, one more at its edge, one for jitter.
        assert replica.requests.peak_rate(site) <= 1 / DELAY + 2, site
    patient = replica.requests.all(path=re.sub(r"^https?://[^/]+", "", replica.url("kien-thuy-2023-06")))
    assert [entry.status for entry in patient] == [429, 200]
    assert patient[1].at - patient[0].at >= 1.0

    # The next night, on which the sites are well, mends it.
    replica.faults.clear()
    mended = run_hpfacts("nightly", "--date", day + timedelta(days=1))
    assert (mended.returncode, failed(mended)) == (0, [])
    assert current(data, "url") == everything


def test_the_same_night_again_asks_for_what_failed_only_and_mends_it(replica, data, run_hpfacts):
    replica.bad_night()
    # What failed is what the night told: on a busy machine a page that comes at the third try may not come in time.
    told = "\n".join(failed(run_hpfacts("nightly", "--date", replica.today)))
    replica.faults.clear()
    replica.requests.clear()
    again = run_hpfacts("nightly", "--date", replica.today)
    assert (again.returncode, failed(again)) == (0, [])
    assert current(data, "url") == {replica.url(article.doc) for article in replica.articles()}
    assert replica.requests.count("portal") == replica.requests.count("wordpress") == 0
    assert all(max(replica.requests.by_path(site).values(), default=1) == 1 for site in replica.addresses)
    asked = replica.requests.by_path()
    for doc, why in TOLD.items():
        lost = replica.url(doc) in told
        assert lost or not why, doc
        assert asked[re.sub(r"^https?://[^/]+", "", replica.url(doc))] == int(lost), doc


@pytest.mark.parametrize("doc", ["vinh-bao-2025-09", "thuy-nguyen-2025-05"])
def test_a_page_in_a_wrong_charset_arrives_whole(replica, data, run_hpfacts, doc):
    replica.bad_night()
    run_hpfacts("nightly", "--date", replica.today, "--source", replica.article(doc).site.replace("_", "-"))
    assert replica.article(doc).title in current(data, "title")
