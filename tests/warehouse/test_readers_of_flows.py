"""A reader polls while a real night and real backfills run, each `hpfacts` in a process of its own."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.settings import Settings
from tests.replica import SOURCES, Replica
from warehouse.query import open_published

COMMAND = [sys.executable, "-m", "flows"]
PAGE = "Quận Lê Chân họp báo\nNăm {year}, thu ngân sách quận Lê Chân đạt {number} tỷ đồng, tăng 5% so với cùng kỳ.\n"
SEEN = """
SELECT CAST(snapshot_date AS VARCHAR) AS night, source, count(*) AS looks, count(version) AS articles
FROM captures WHERE source <> 'saved' GROUP BY ALL
"""
FACTS = """
SELECT CAST(c.snapshot_date AS VARCHAR) AS night, count(*) AS facts, CAST(sum(f.char_start) AS BIGINT) AS control
FROM facts_as_of(DATE '{day}') f JOIN captures c USING (article_id, version)
WHERE c.source <> 'saved' GROUP BY ALL
"""


@pytest.fixture
def sites(tmp_path):
    """Serve the sample sites and give the environment of processes that read them."""
    with Replica(night=1) as replica:
        names = {"HPFACTS_DATA": str(tmp_path / "data"), "HPFACTS_SOURCES": str(SOURCES)}
        yield replica, os.environ | replica.variables | names


def poll(published: Path, days: list[str]) -> set[str]:
    """Give what shows of each night: looks and articles by source, facts and a control total by night's date."""
    with open_published(published) as con:
        rows = [("looks", *row) for row in con.sql(SEEN).fetchall()]
        rows += [("facts", day, *row) for day in days for row in con.sql(FACTS.format(day=day)).fetchall()]
    return {json.dumps(row) for row in rows}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_reader_sees_whole_nights_while_hpfacts_nightly_and_backfill_run(sites, tmp_path):
    replica, environment = sites
    published = Settings(data=tmp_path / "data").published

    def hpfacts(*arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen([*COMMAND, *arguments], env=environment, cwd=Path(__file__).parents[2])  # noqa: S603

    first = replica.today.isoformat()
    assert hpfacts("nightly", "--date", first).wait(300) == 0
    replica.set_night(2)
    second = replica.today.isoformat()
    (tmp_path / "pages").mkdir()
    seen, longest, polls, backfills = set(), 0.0, 0, 0
    night = hpfacts("nightly", "--date", second)
    backfill = None
    while night.poll() is None or backfill.poll() is None:
        if backfill is None or (backfill.poll() is not None and night.poll() is None):
            assert backfill is None or backfill.returncode == 0
            backfills += 1
            page = tmp_path / "pages" / f"{backfills}.txt"
            page.write_text(PAGE.format(year=2010 + backfills, number=100 + backfills), "utf-8")
            backfill = hpfacts("backfill", "--input", str(page), "--date", first)
        started = time.perf_counter()
        seen |= poll(published, [first, second])
        longest, polls = max(longest, time.perf_counter() - started), polls + 1
    assert night.returncode in (0, 3)  # some pages fail on the second night
    whole = poll(published, [first, second])
    looks = {row for row in seen if row.startswith('["looks"')}
    assert looks <= whole
    # Facts of the first date stay; those of the second are there with all of the night or not yet.
    assert {row for row in seen if f'"facts", "{first}"' in row} <= whole
    later = {row for row in seen if f'"facts", "{second}", "{second}"' in row}
    assert later <= whole
    assert polls > backfills > 0
    assert longest < 10
