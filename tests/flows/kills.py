"""Kills runs at random moments, with real processes, and holds what the next run makes of each to an undisturbed one.

    python -m tests.flows.kills [night|months|files] [MOMENTS] [SEED]

Archive, captures and warehouse must be equal but for times and readers' counters; of a backfill of months no month is
done twice and none is lost. Twenty moments take some minutes.
"""

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from flows.scrape.archive import Archive
from tests.flows.conftest import ROOT, content
from tests.replica import SOURCES, Replica
from tests.warcs import crawl
from warehouse.load import connect_work

MONTHS = ("backfill", "--from", "2018-01", "--to", "2019-12", "--source", "portal", "--source", "thanhpho")
READERS = re.compile(rb"(L\xc6\xb0\xe1\xbb\xa3t xem:?\s*(<[^>]+>)?\s*)\d+")


def archived(data: Path) -> list[tuple[object, ...]]:
    """Give the set of records of an archive, without times and the counters that pages carry."""
    return sorted(
        {
            (each.source, each.snapshot_date, each.kind, *each.key, each.status, READERS.sub(rb"\1", each.body))
            for each in Archive(data / "archive").read()
        },
        key=repr,
    )


def state(data: Path) -> tuple[list[tuple[object, ...]], dict[str, list[tuple[object, ...]]]]:
    """Give what a run leaves: the records of the archive and the published tables."""
    return archived(data), content(data)


def environment(replica: Replica, data: Path, home: Path) -> dict[str, str]:
    """Give what a run's process needs to know."""
    given = {"HPFACTS_DATA": str(data), "HPFACTS_SOURCES": str(home / "sources"), "PREFECT_HOME": str(home)}
    return {
        **{name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"},
        **replica.variables,
        **given,
        "PYTHONPATH": str(ROOT),
    }


@dataclass(frozen=True, slots=True)
class Work:
    """A run to be killed: its arguments, and those with which it goes on."""

    arguments: tuple[str, ...]
    to_go_on: tuple[str, ...] = ()


def work_of(kind: str, replica: Replica, folder: Path) -> Work:
    """Give a night, or a backfill of months of the sites or of a WARC file."""
    if kind == "night":
        return Work(("nightly", "--date", replica.today.isoformat()))
    if kind == "months":
        return Work(MONTHS, ("--missing",))
    crawl(folder / "pages.warc.gz", 600, replica.addresses)
    return Work(("backfill", "--input", str(folder / "pages.warc.gz"), "--runner", "processes"))


def run(replica: Replica, data: Path, home: Path, arguments: Iterable[str]) -> tuple[float, str]:
    """Run to the end; give the seconds it was at work, and its log."""
    with start(replica, data, home, arguments) as process:
        at_work(process, data)
        started = time.monotonic()
        log = (home / "log").read_text("utf-8") if process.wait() in {0, 3} else ""
        if not log:
            raise RuntimeError(f"the run ended with status {process.returncode}: {(home / 'log').read_text('utf-8')}")
    return time.monotonic() - started, log


def start(replica: Replica, data: Path, home: Path, arguments: Iterable[str]) -> subprocess.Popen[bytes]:
    """Start a run that writes its log to a file."""
    with (home / "log").open("wb") as log:
        return subprocess.Popen(  # noqa: S603 -- our own module
            [sys.executable, "-m", "flows", *arguments],
            env=environment(replica, data, home),
            stdout=subprocess.DEVNULL,
            stderr=log,
        )


def at_work(process: subprocess.Popen[bytes], data: Path) -> None:
    """Wait until a run has begun to fill the archive: what comes before is imports, and nothing to lose."""
    while process.poll() is None and not (data / "archive").is_dir():
        time.sleep(0.01)


def killed(replica: Replica, data: Path, home: Path, work: Work, seconds: float) -> bool:
    """Start a run and kill it so many seconds after its first record; whether it was still running.

    What it had started must end by itself.
    """
    with start(replica, data, home, work.arguments) as process:
        at_work(process, data)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            beside = children(process.pid)
            process.kill()
            if not ended(beside):
                raise RuntimeError("what the killed run had started is still there") from None
            return True
        return False


def done_months(data: Path) -> set[str]:
    """Name the months that the ledger says are done, as the log does."""
    database = data / "work" / "warehouse.duckdb"
    if not database.is_file():
        return set()
    with connect_work(database) as con:
        rows = con.execute("SELECT source, strftime(month, '%Y-%m') FROM partitions WHERE state = 'done'").fetchall()
    return {f"{source} {month}: done" for source, month in rows}


def slow_sources(folder: Path) -> Path:
    """Give the sources with a distance between requests, so that fetching takes as long as loading."""
    folder.mkdir()
    for path in SOURCES.glob("*.toml"):
        text = path.read_text("utf-8").replace("delay = 0\n", "delay = 0.15\n")
        (folder / path.name).write_text(text, "utf-8")
    return folder


def children(parent: int) -> list[int]:
    """Name the processes that a process has started and that still run."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, of = place.read_text("utf-8").rpartition(")")[2].split()[:2]
            if int(of) == parent and state != "Z":
                found.append(int(place.parent.name))
    return found


def ended(processes: list[int], seconds: float = 30.0) -> bool:
    """Whether the processes are gone within some time."""
    until = time.monotonic() + seconds
    while any(Path(f"/proc/{each}").exists() for each in processes) and time.monotonic() < until:
        time.sleep(0.05)
    return not any(Path(f"/proc/{each}").exists() for each in processes)


def main(kind: str = "night", moments: int = 20, seed: int = 1) -> int:
    """Kill runs at so many moments; return how many of them were not mended."""
    chance, broken = random.Random(seed), 0  # noqa: S311 -- the same moments each time
    with tempfile.TemporaryDirectory() as folder, Replica(night=1) as replica:
        base, home = Path(folder), Path(folder) / "prefect"
        home.mkdir()
        slow_sources(home / "sources")
        work = work_of(kind, replica, base)
        run(replica, base / "first", home, work.arguments)  # makes Prefect's database, once
        whole, _ = run(replica, base / "undisturbed", home, work.arguments)
        expected, months = state(base / "undisturbed"), done_months(base / "undisturbed")
        write = sys.stdout.write
        write(f"undisturbed: {whole:.1f} s of work, {len(expected[0])} records in the archive\n")
        number = 0
        while number < moments:
            data, after = base / f"killed-{number}", chance.uniform(0, 1) * whole
            if not killed(replica, data, home, work, after):
                whole = after  # the machine has become faster: this one was over before it was killed
                shutil.rmtree(data)
                continue
            number += 1
            kept, before = len(archived(data)), done_months(data)
            _, log = run(replica, data, home, [*work.arguments, *work.to_go_on])
            twice = sorted(month for month in before if month in log)
            is_mended = state(data) == expected and done_months(data) == months and not twice
            broken += not is_mended
            verdict = "equal" if is_mended else f"NOT EQUAL {twice}"
            counted = f", {len(before)} of {len(months)} months done" if months else ""
            write(f"{number:2d}: killed after {after:5.1f} s of work, {kept:2d} records kept{counted}: {verdict}\n")
            sys.stdout.flush()
            shutil.rmtree(data)
    write(f"{moments - broken} of {moments} mended by the next run\n")
    return broken


if __name__ == "__main__":
    sys.exit(bool(main(*sys.argv[1:2], *map(int, sys.argv[2:]))))
