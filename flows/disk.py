"""How much room the data folder takes, and what of it goes by its age when somebody asks for that.

Only looks, but for `Plan.carry_out`. What is removed from the archive is noted there, so that a replay does not
take the rest for the whole.
"""

import fcntl
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import polars as pl

from flows.batches import write_lock
from flows.days import today
from flows.settings import Settings, UsageError
from warehouse.publish import kept_copies
from warehouse.query import QuestionError, lost_without, open_published

NOTE = "pruned.txt"  # in the archive: a line each time, the day before which nothing is there any more comes first
MEGABYTE = 1e6


@dataclass(frozen=True, slots=True)
class Aged:
    """A file or folder of one day."""

    what: str
    path: Path
    day: date


@dataclass(frozen=True, slots=True)
class Plan:
    """What would go: the aged things, and the day before which the archive goes, if it does."""

    settings: Settings
    aged: list[Aged]
    archive_before: date | None

    @property
    def table(self) -> pl.DataFrame:
        """One row per kind of thing: what, files, megabytes, first and last day."""
        rows = [(each.what, size, each.day) for each in self.aged for size in _sizes([each.path])]
        frame = pl.DataFrame(rows, schema={"what": pl.String, "bytes": pl.Int64, "day": pl.Date}, orient="row")
        return frame.group_by("what", maintain_order=True).agg(
            files=pl.len(),
            megabytes=(pl.col("bytes").sum() / MEGABYTE).round(1),
            first=pl.col("day").min(),
            last=pl.col("day").max(),
        )

    @property
    def loss(self) -> str | None:
        """Say what the published warehouse holds that could not be made again; None where that is nothing."""
        if self.archive_before is None:
            return None
        try:
            with open_published(self.settings.published) as con:
                versions, facts = lost_without(con, self.archive_before)
        except QuestionError as error:
            return f"what the warehouse needs of it is not known: {error}"
        if not versions:
            return None
        return (
            f"{versions} article versions with {facts} facts were seen before {self.archive_before} only. They stay "
            "in the warehouse, but `hpfacts replay` will not know them any more: it will ask for --from "
            f"{self.archive_before}, and `hpfacts explain` will name records that are gone"
        )

    def carry_out(self) -> list[str]:
        """Remove what is planned; give what is left because another process writes it."""
        left = []
        with write_lock(self.settings):
            if self.archive_before and any(each.what == "archive" for each in self.aged):
                with (self.settings.archive / NOTE).open("a", encoding="utf-8") as note:
                    note.write(f"{self.archive_before} removed on {today()} what was seen before\n")
            for each in self.aged:
                if each.path.is_dir():
                    shutil.rmtree(each.path)
                elif not _remove_unless_written(each.path):
                    left.append(f"{each.path} is being written")
        return left


def plan(settings: Settings, *, archive: int | None, snapshots: int | None, reports: int | None) -> Plan:
    """Choose what is older than so many days of its kind; a kind without a number stays."""
    aged: list[Aged] = []
    kinds = (
        ("archive", archive, settings.archive.glob("*/*/????-??-??-*.warc.gz")),
        ("snapshots", snapshots, _snapshots(settings)),
        ("reports", reports, settings.reports.glob("????-??-??.html")),
    )
    for what, days, paths in kinds:
        if days is not None:
            aged += [each for each in _dated(what, paths) if each.day < today() - timedelta(days)]
    before = today() - timedelta(archive) if archive is not None else None
    return Plan(settings, sorted(aged, key=lambda each: (each.what, each.day, each.path)), before)


def refuse_part_for_whole(settings: Settings, since: date | None) -> None:
    """Raise UsageError where the archive was pruned and more is asked of it than it holds."""
    note = settings.archive / NOTE
    if not note.is_file():
        return
    pruned = max(date.fromisoformat(line[:10]) for line in note.read_text("utf-8").splitlines())
    if since is None or since < pruned:
        raise UsageError(
            f"the archive was pruned: before {pruned} it does not hold all that the warehouse does. Give --from "
            f"{pruned}, or remove {note} if the warehouse may lose what was seen before"
        )


def use(settings: Settings) -> pl.DataFrame:
    """Give one row per part of the data folder: part, files, megabytes. What has two names counts once."""
    prefect = settings.work / "prefect"
    parts = {
        "archive": [settings.archive],
        "warehouse": [] if settings.warehouse else [settings.data / "warehouse.duckdb"],
        "snapshots": list(_snapshots(settings)),
        "reports": [settings.reports],
        "work": [path for path in settings.work.glob("*") if path != prefect],
        "prefect": [prefect],
    }
    seen: set[int] = set()
    rows = [(part, len(sizes := list(_sizes(paths, seen))), sum(sizes) / MEGABYTE) for part, paths in parts.items()]
    frame = pl.DataFrame(rows, schema={"part": pl.String, "files": pl.Int64, "megabytes": pl.Float64}, orient="row")
    return frame.with_columns(pl.col("megabytes").round(1))


def _snapshots(settings: Settings) -> Iterator[Path]:
    published = settings.published
    if isinstance(published, Path):
        yield from kept_copies(published)
    yield from sorted((settings.data / "snapshots").glob("????-??-??"))


def _dated(what: str, paths: Iterable[Path]) -> Iterator[Aged]:
    for path in paths:
        name = path.name.removeprefix("warehouse.")
        try:
            yield Aged(what, path, date.fromisoformat(name[:10]))
        except ValueError:
            continue  # somebody else's file


def _sizes(paths: Iterable[Path], seen: set[int] | None = None) -> Iterator[int]:
    seen = set() if seen is None else seen
    for path in paths:
        for file in path.rglob("*") if path.is_dir() else [path]:
            try:
                found = file.stat()
            except FileNotFoundError:  # somebody works here meanwhile
                continue
            if file.is_file() and found.st_ino not in seen:
                seen.add(found.st_ino)
                yield found.st_size


def _remove_unless_written(path: Path) -> bool:
    """Remove a file that nobody holds; who writes to the archive holds a lock on its file."""
    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        path.unlink()
        return True
