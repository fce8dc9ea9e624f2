"""Everything again from the archive, with the network off: after a change of rules, or from a copy of the archive.

The new database is built aside, held against the old one fact by fact, and takes its place only when it is whole;
a dry run throws it away instead. In a lake, which others write to as well, it takes the place of what this archive
gave before, and differences are only counted. Asks no site.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
from prefect import flow

from flows.batches import load_dimensions, write_lock
from flows.disk import refuse_part_for_whole
from flows.loading import load
from flows.nightly import held_days
from flows.office import Office, Report, log, recorded
from flows.scrape.archive import Archive
from flows.settings import Settings, UsageError
from flows.settle import settle
from warehouse import seen
from warehouse.compare import fact_differences
from warehouse.lake import Lake
from warehouse.load import connect_work, load_batch
from warehouse.replace import replace_readings

EXAMPLES = 5  # of each kind of difference
_NO_DATABASE = "facts: there was no database to hold the new one against"


class EmptyArchiveError(ValueError):
    """There is nothing to replay."""


class _Aside(Settings):
    """The same settings, but for the writer's database."""

    @property
    def database(self) -> Path:
        return self.work / "replay.duckdb"


@flow(name="replay", flow_run_name="replay since {since}")
def replay(since: date | None = None, *, dry_run: bool = False) -> Report:
    """Read the archive again, with `since` only its days from then on, and say what is different before publishing."""
    settings = Settings.load()
    refuse_part_for_whole(settings, since)
    days = [(day, name) for day, name in Archive(settings.archive).groups() if since is None or day >= since]
    if not days:
        raise EmptyArchiveError(f"{settings.archive}: no page archived{f' since {since}' if since else ''}")
    if settings.warehouse and dry_run:
        raise UsageError("--dry-run compares database files, not a lake; unset HPFACTS_WAREHOUSE to try")
    report = Report("replay", None)
    run = nullcontext() if dry_run else recorded(settings, report, {"since": since})
    # Nobody else writes meanwhile: what another run loaded would be lost with the old database.
    with write_lock(settings), run, _target(settings, since) as target:
        for each in (settings, target) if settings.warehouse else (target,):
            load_dimensions(each, settings.load_sources())
        with Office(target, settings.load_sources()) as office:
            report.add(load(office, [each for each in days if not _is_held(settings, report, *each)], again=True))
        settle(target)
        if isinstance(target, _Aside):
            for line in () if settings.warehouse else _differences(settings, target.database):
                log.info(line)
                report.notices.append(line)
            if not dry_run:
                report.notices += _take_over(settings.database, target.database)
    if dry_run:
        report.notices.append("a dry run: nothing was changed or published")
    return report


def _is_held(settings: Settings, report: Report, day: date, name: str) -> bool:
    """Whether a day is held back by the night, and say so."""
    if day not in held_days(settings, name):
        return False
    report.notices.append(f"{name} {day}: left out; held back, as its lists named too few articles")
    return True


@contextmanager
def _target(settings: Settings, since: date | None) -> Iterator[Settings]:
    """Give where to load to: a database aside, with what was seen before `since`; gone in the end."""
    if settings.warehouse and since is not None:
        yield settings
        return
    aside, old = _Aside.model_construct(**settings.model_dump()), settings.work / "warehouse.duckdb"
    _remove(aside.database)
    if since is not None and old.is_file():
        with connect_work(old) as con:
            con.execute("CHECKPOINT")
            shutil.copyfile(old, aside.database)
    try:
        yield aside
    finally:
        _remove(aside.database)


def _differences(settings: Settings, new: Path) -> Iterator[str]:
    """Say what the new database's facts are against the old one's: how many of each kind, and examples."""
    old = settings.work / "warehouse.duckdb"
    if not old.is_file():
        yield _NO_DATABASE
        return
    with connect_work(new) as con:
        found = fact_differences(con, old)
    kinds = {kind: found.filter(change=kind) for kind in ("added", "removed", "changed")}
    yield "facts: " + ", ".join(f"{rows.height} {kind}" for kind, rows in kinds.items())
    for kind, rows in kinds.items():
        for row in rows.head(EXAMPLES).iter_rows(named=True):
            yield f"{kind}: {row['quote']!r} in {row['sentence']!r}: {_told(row)}"
    if not found.is_empty():
        listed = settings.work / "replay-differences.csv"
        found.with_columns(pl.col("before", "after").struct.json_encode()).write_csv(listed)
        yield f"all of them: {listed}"


def _told(row: dict[str, Any]) -> str:
    before, after = row["before"] or {}, row["after"] or {}
    if before and after:
        return ", ".join(f"{name} {was} → {after[name]}" for name, was in before.items() if was != after[name])
    said = before or after
    return (
        f"{said['indicator']}, {said['measure']}: {said['value']} {said['unit']}, {said['place']}, {said['period_end']}"
    )


def _take_over(old: Path | Lake, new: Path) -> list[str]:
    """Put the new database in the place of the old, with what only the old one knows; say what a lake can tell."""
    if isinstance(old, Lake):
        with connect_work(old) as con:
            added, removed = replace_readings(con, new)
        return [f"facts that the old rules did not give: {added}; facts that the new ones do not: {removed}"]
    with connect_work(old) as con:
        ledgers = seen.ledgers(con)
    with connect_work(new) as con:
        load_batch(con, ledgers)
    new.replace(old)
    return []


def _remove(database: Path) -> None:
    database.unlink(missing_ok=True)
    database.with_name(database.name + ".wal").unlink(missing_ok=True)
