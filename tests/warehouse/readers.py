"""Writers and a reader for the tests of readers, each run as a process.

`python -m tests.warehouse.readers ROLE FOLDER COUNT`, with HPFACTS_WAREHOUSE set or not. The night loads COUNT
dates, each in BATCHES transactions with a pause between them, and publishes each; the backfill loads COUNT old
months meanwhile and publishes after each. Both take turns as the flows do. The reader polls until a file named
`stop` appears, and prints what it saw as JSON.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from flows.batches import write_lock, writing
from flows.settings import Settings
from tests.warehouse.frames import article, batch, capture, fact
from warehouse.lake import Lake
from warehouse.load import load_batch
from warehouse.publish import publish
from warehouse.query import open_published

BATCHES, ARTICLES = 3, 4
FIRST = date(2026, 10, 1)
MILLION = 1_000_000
CONTROL = """
SELECT c.snapshot_date AS night, count(DISTINCT c.capture_id) AS captures, count(f.fact_id) AS facts,
    CAST(sum(f.value_si) AS BIGINT) AS total
FROM captures c JOIN facts_current f USING (article_id, version)
WHERE c.source = 'portal' GROUP BY ALL ORDER BY ALL
"""


def pages(source: str, day: date, number: int) -> dict[str, object]:
    """Give a batch of articles, each with two facts: what comes in and what goes out are together 100 million."""
    captures, articles, facts = [], [], []
    for each in range(ARTICLES):
        name, income = f"{source} {day} {number}-{each}", 40 + number
        text = f"{name}\nThu {income} triệu đồng.\nChi {100 - income} triệu đồng."
        captures.append(capture(f"https://{source}.test/{name}", day, name, text, source=source))
        articles.append(article(name, text, source=source))
        facts += [fact(name, text, f"{amount} triệu đồng", str(amount)) for amount in (income, 100 - income)]
    return batch(captures, articles, facts)


def run(settings: Settings, day: date, status: str) -> None:
    """Write the night's row in `runs` as flows.office does."""
    row = {
        "run_id": f"night-{day}",
        "kind": "nightly",
        "snapshot_date": day,
        "parameters": json.dumps({"sources": ["portal"]}),
        "started_at": datetime(day.year, day.month, day.day, 19),  # noqa: DTZ001 -- stored without a zone
        "status": status,
    }
    with writing(settings) as con:
        load_batch(con, batch(runs=[row]))


def night(settings: Settings, count: int) -> None:
    for number in range(count):
        day = FIRST + timedelta(days=number)
        run(settings, day, "running")
        for part in range(BATCHES):
            with writing(settings) as con:
                load_batch(con, pages("portal", day, part))
            time.sleep(0.3)
        run(settings, day, "done")
        publish_last(settings, day)


def backfill(settings: Settings, count: int) -> None:
    for number in range(count):
        with writing(settings) as con:
            load_batch(con, pages("archive", date(2019 + number // 12, number % 12 + 1, 1), 0))
        publish_last(settings, FIRST + timedelta(days=99))


def start(role: str, data: Path, count: int = 0, **environment: str) -> subprocess.Popen[str]:
    """Start a role in a process of its own."""
    command = [sys.executable, "-m", "tests.warehouse.readers", role, str(data), str(count)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=os.environ | environment)  # noqa: S603


def publish_last(settings: Settings, day: date) -> None:
    with write_lock(settings):
        publish(settings.database, settings.published, snapshot_date=day, accept={"night_is_fresh"})


def read(settings: Settings, _: int) -> None:
    """Poll, each time through a connection of its own, and say what was seen and how long the longest took."""
    polls, longest, seen = 0, 0.0, set()
    while not (settings.data / "stop").exists():
        started = time.perf_counter()
        seen.update(poll(settings.published))
        longest = max(longest, time.perf_counter() - started)
        polls += 1
    seen.update(poll(settings.published))  # what was published while the last look went on
    json.dump({"polls": polls, "longest": longest, "seen": sorted(seen)}, sys.stdout)


def poll(published: Path | Lake) -> Iterator[tuple[str, int, int, int]]:
    """Give each night that shows: captures, facts and the sum of their values."""
    con = open_published(published)
    try:
        for night_, captures, facts, total in con.sql(CONTROL).fetchall():
            yield str(night_), captures, facts, total
    finally:
        con.close()


if __name__ == "__main__":
    {"night": night, "backfill": backfill, "read": read}[sys.argv[1]](
        Settings(data=Path(sys.argv[2])), int(sys.argv[3])
    )
