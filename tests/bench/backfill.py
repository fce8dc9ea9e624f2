"""From a WARC file to the published warehouse: `python -m tests.bench.backfill [PAGES...]`.

Each size is a crawl of generated pages with known facts, taken in by the real command with an empty data folder:
pages per second of the whole command and of its work alone, without imports and Prefect's first database; CPU time,
which other work on the machine changes less; peak memory with all its processes; and where the seconds went. Then
one batch is read and loaded in this process, to tell what share parsing, stripping, facts and loading have.
"""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any
from unittest.mock import patch

import duckdb

from flows import batches
from flows.files import records_of
from flows.settings import Settings
from tests.flows.kills import children
from tests.replica import SOURCES
from tests.replica.article import SITES
from tests.warcs import crawl
from transforms import articles as cleaning

SIZES = (5_000, 15_000, 50_000)
ADDRESSES = {site: f"http://127.0.0.1:{8800 + number}" for number, site in enumerate(SITES)}
VARIABLES = {f"HPFACTS_REPLICA_{site.upper()}": url for site, url in ADDRESSES.items()}
MEGABYTE = 1 << 20


def environment(data: Path) -> dict[str, str]:
    """Give what the command needs to know."""
    return os.environ | VARIABLES | {"HPFACTS_DATA": str(data), "HPFACTS_SOURCES": str(SOURCES)}


@dataclass(frozen=True, slots=True)
class Run:
    """What a run took: the seconds until each step was over, CPU seconds and peak memory of all its processes."""

    steps: dict[str, float]
    cpu: float
    peak: int  # bytes


def backfill(warc: Path, data: Path) -> Run:
    """Run the command and measure it."""
    command = [sys.executable, "-m", "flows", "backfill", "--input", str(warc)]
    started, steps, before = time.monotonic(), {}, cpu_of_ended()
    with subprocess.Popen(  # noqa: S603 -- our own module
        command, env=environment(data), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        peak = Peak(process.pid)
        assert process.stderr is not None
        for line in process.stderr:
            if line.rstrip().endswith(": started"):
                steps["start"] = time.monotonic() - started
            elif "batch of" in line:
                steps["taking in, reading and loading"] = time.monotonic() - started
        if process.wait():
            raise SystemExit(f"the backfill ended with status {process.returncode}")
    steps["publishing"] = time.monotonic() - started
    return Run(steps, cpu_of_ended() - before, peak.bytes)


def cpu_of_ended() -> float:
    """Give the CPU seconds of all processes that this one started, and these in turn, and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Peak:
    """The most memory that a process and those it started ever had together, what they share counted once."""

    def __init__(self, process: int) -> None:
        self.bytes = 0
        threading.Thread(target=self._watch, args=(process,), daemon=True).start()

    def _watch(self, process: int) -> None:
        while Path(f"/proc/{process}").exists():
            self.bytes = max(self.bytes, sum(map(resident, [process, *children(process)])))
            time.sleep(0.3)


def resident(process: int) -> int:
    """Give a process's share of the memory in bytes; 0 where it is gone."""
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
    except OSError:
        return 0
    found = re.search(r"^Pss: *(\d+) kB$", told, re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


def shares(warc: Path, pages: int) -> dict[str, float]:
    """Give the CPU seconds of each step for so many pages, read as one batch in this process."""
    spent: dict[str, float] = {}
    sources = Settings(sources=(SOURCES,)).load_sources()
    found = records_of([warc], sources, date(2026, 10, 1), failures=[])
    with timed(spent, "WARC"):
        records = [record for _, record in islice(found, pages)]
    with (
        measured(spent, "parse", cleaning, "_read"),
        measured(spent, "parse and strip", batches, "articles_from_pages"),
        measured(spent, "facts", batches, "facts_from_articles"),
        measured(spent, "documents", batches, "documents_from_articles"),
        measured(spent, "people", batches, "people_from_articles"),
        timed(spent, "all reading"),
    ):
        batch = batches.read_batch(records, sources)
    with (
        tempfile.TemporaryDirectory() as folder,
        batches.writing(Settings(data=Path(folder))) as con,
        timed(spent, "load"),
    ):
        batches.load(con, batch)
    spent["strip"] = spent.pop("parse and strip") - spent["parse"]
    steps = ("parse", "strip", "facts", "documents", "people")
    spent["hashes and the rest"] = spent.pop("all reading") - sum(spent[step] for step in steps)
    return spent


@contextmanager
def timed(spent: dict[str, float], name: str) -> Iterator[None]:
    started = time.process_time()
    yield
    spent[name] = spent.get(name, 0.0) + time.process_time() - started


@contextmanager
def measured(spent: dict[str, float], name: str, module: Any, function: str) -> Iterator[None]:
    call: Callable[..., Any] = getattr(module, function)

    def timed_call(*arguments: Any, **named: Any) -> Any:
        with timed(spent, name):
            return call(*arguments, **named)

    with patch.object(module, function, timed_call):
        yield


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Measure each size, then the shares."""
    os.environ |= VARIABLES
    with tempfile.TemporaryDirectory(prefix="hpfacts-bench-") as folder:
        home = Path(folder)
        for pages in sizes:
            warc, data = home / f"{pages}.warc.gz", home / f"data-{pages}"
            crawl(warc, pages, ADDRESSES)
            run = backfill(warc, data)
            with duckdb.connect(str(data / "warehouse.duckdb"), read_only=True) as con:
                articles, facts = con.sql(
                    "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM facts)"
                ).fetchone() or (0, 0)
            shutil.rmtree(data)
            seconds = run.steps["publishing"]
            work = seconds - run.steps["start"]
            say(
                f"{pages} pages: {pages / work:.0f} a second ({work:.1f} s), {pages / seconds:.0f} with the start "
                f"({seconds:.1f} s); CPU {run.cpu:.1f} s; peak {run.peak / MEGABYTE:.0f} MB"
            )
            say(f"  {articles} articles, {facts} facts; over after: {', '.join(told(run.steps, ' s'))}")
        sample = min(2_000, *sizes)
        spent = shares(warc, sample)
        total = sum(spent.values())
        say(f"CPU for {sample} pages in one batch: {total:.1f} s, {sample / total:.0f} pages a second and core")
        say(f"  {', '.join(told({name: part / total * 100 for name, part in spent.items()}, '%'))}")


def told(figures: dict[str, float], unit: str) -> list[str]:
    """Write figures with their names."""
    return [f"{name} {figure:.1f}{unit}" for name, figure in figures.items()]


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    say(f"processors: {os.cpu_count()}, load {os.getloadavg()[0]:.1f}")
    main(tuple(map(int, sys.argv[1:])) or SIZES)
