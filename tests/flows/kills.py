"""Kills nights at random moments, with real processes, and holds what the next run makes of each to an undisturbed one.

    python -m tests.flows.kills [MOMENTS] [SEED]

Archive, captures and warehouse must be equal but for times and readers' counters. Twenty moments take some minutes.
"""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from flows.scrape.archive import Archive
from tests.flows.conftest import ROOT, content
from tests.replica import SOURCES, Replica

COMMAND = [sys.executable, "-m", "flows", "nightly"]
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
    """Give what a night leaves: the records of the archive and the published tables."""
    return archived(data), content(data)


def environment(replica: Replica, data: Path, home: Path) -> dict[str, str]:
    """Give what a night's process needs to know."""
    given = {"HPFACTS_DATA": str(data), "HPFACTS_SOURCES": str(home / "sources"), "PREFECT_HOME": str(home)}
    return {
        **{name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"},
        **replica.variables,
        **given,
        "PYTHONPATH": str(ROOT),
    }


def night(replica: Replica, data: Path, home: Path) -> float:
    """Run a night to its end; return the seconds it was at work."""
    command = [*COMMAND, "--date", replica.today.isoformat()]
    with subprocess.Popen(  # noqa: S603 -- our own module
        command, env=environment(replica, data, home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        at_work(process, data)
        started = time.monotonic()
        if process.wait():
            raise RuntimeError(f"the night ended with status {process.returncode}")
    return time.monotonic() - started


def slow_sources(folder: Path) -> Path:
    """Give the sources with a distance between requests, so that fetching takes as long as loading."""
    folder.mkdir()
    for path in SOURCES.glob("*.toml"):
        text = path.read_text("utf-8").replace("delay = 0\n", "delay = 0.15\n")
        (folder / path.name).write_text(text, "utf-8")
    return folder


def at_work(process: subprocess.Popen[bytes], data: Path) -> None:
    """Wait until a night has begun to fetch: what comes before is imports, and nothing to lose."""
    while process.poll() is None and not (data / "archive").is_dir():
        time.sleep(0.01)


def killed_night(replica: Replica, data: Path, home: Path, seconds: float) -> bool:
    """Start a night and kill it, with all it started, so many seconds after its first request.

    Return whether it was still running.
    """
    command = [*COMMAND, "--date", replica.today.isoformat()]
    with subprocess.Popen(  # noqa: S603 -- our own module
        command,
        env=environment(replica, data, home),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        at_work(process, data)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # with the server that Prefect starts beside it
            return True
        return False


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


def main(moments: int = 20, seed: int = 1) -> int:
    """Kill nights at so many moments; return how many of them were not mended."""
    chance, broken = random.Random(seed), 0  # noqa: S311 -- the same moments each time
    with tempfile.TemporaryDirectory() as folder, Replica(night=1) as replica:
        base, home = Path(folder), Path(folder) / "prefect"
        home.mkdir()
        slow_sources(home / "sources")
        night(replica, base / "first", home)  # makes Prefect's database, once
        whole = night(replica, base / "undisturbed", home)
        expected = state(base / "undisturbed")
        write = sys.stdout.write
        write(f"undisturbed: {whole:.1f} s of work, {len(expected[0])} records in the archive\n")
        number = 0
        while number < moments:
            data, after = base / f"killed-{number}", chance.uniform(0, 1) * whole
            if not killed_night(replica, data, home, after):
                whole = after  # the machine has become faster: this one was over before it was killed
                shutil.rmtree(data)
                continue
            number += 1
            kept = len(archived(data))
            night(replica, data, home)
            is_equal = state(data) == expected
            broken += not is_equal
            verdict = "equal" if is_equal else "NOT EQUAL"
            write(f"{number:2d}: killed after {after:5.1f} s of work, {kept:2d} records kept: {verdict}\n")
            sys.stdout.flush()
            shutil.rmtree(data)
    write(f"{moments - broken} of {moments} mended by the next run\n")
    return broken


if __name__ == "__main__":
    sys.exit(bool(main(*map(int, sys.argv[1:]))))
