"""Everything again from the archive, with the network off: after a change of rules, or from a copy of the archive.

The new database is built aside and takes the old one's place only when it is whole; in a lake, which others write
to as well, it takes the place of what this archive gave before. Asks no site.
"""

from datetime import date
from pathlib import Path

from prefect import flow

from flows.batches import load_dimensions, write_lock
from flows.disk import refuse_part_for_whole
from flows.nightly import held_days, load
from flows.office import Office, Report, recorded
from flows.settings import Settings
from warehouse import seen
from warehouse.lake import Lake
from warehouse.load import connect_work, load_batch
from warehouse.replace import replace_readings


class EmptyArchiveError(ValueError):
    """There is nothing to replay."""


class _Aside(Settings):
    """The same settings, but for the writer's database."""

    @property
    def database(self) -> Path:
        return self.work / "replay.duckdb"


@flow(name="replay", flow_run_name="replay since {since}")
def replay(since: date | None = None) -> Report:
    """Read the archive again; with `since` only its days from then on, into the database that is there."""
    settings = Settings.load()
    refuse_part_for_whole(settings, since)
    groups = archive_groups(settings, since)
    if not groups:
        raise EmptyArchiveError(f"{settings.archive}: no page archived{f' since {since}' if since else ''}")
    sources = settings.load_sources()
    report = Report("replay", None)
    # Nobody else writes meanwhile: what another run loaded would be lost with the old database.
    with write_lock(settings), recorded(settings, report, {"since": since}):
        target = settings if since else _Aside.model_construct(**settings.model_dump())
        load_dimensions(settings, sources)
        if isinstance(target, _Aside):
            _remove(target.database)
            load_dimensions(target, sources)
        with Office(target, sources) as office:
            for day, name in groups:
                if day in held_days(settings, name):
                    report.notices.append(f"{name} {day}: left out; held back, as its lists named too few articles")
                else:
                    report.add(load(office, name, day, again=True))
        if isinstance(target, _Aside):
            report.notices.append(_take_over(settings.database, target.database))
    return report


def archive_groups(settings: Settings, since: date | None = None) -> list[tuple[date, str]]:
    """Name the days and sources of the archive, earliest first."""
    names = (path.name.removesuffix(".warc.gz") for path in settings.archive.glob("*/*/*.warc.gz"))
    groups = sorted((date.fromisoformat(name[:10]), name[11:]) for name in names)
    return [(day, name) for day, name in groups if since is None or day >= since]


def _take_over(old: Path | Lake, new: Path) -> str:
    """Put the new database in the place of the old, with what only the old one knows; say what is different."""
    if isinstance(old, Lake):
        with connect_work(old) as con:
            added, removed = replace_readings(con, new)
        _remove(new)
    else:
        with connect_work(old) as con:
            ledgers = seen.ledgers(con)
        with connect_work(new) as con:
            load_batch(con, ledgers)
            added, removed = seen.fact_changes(con, old)
        new.replace(old)
    return f"facts that the old rules did not give: {added}; facts that the new ones do not: {removed}"


def _remove(database: Path) -> None:
    database.unlink(missing_ok=True)
    database.with_name(database.name + ".wal").unlink(missing_ok=True)
