"""History: months of live sources or web archives, or saved pages and WARC files, in the same batches as the night.

What is given is archived before it is read, so that a replay has it too. Parses nothing, holds no SQL.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import polars as pl
from prefect import flow, task
from prefect.cache_policies import NO_CACHE

from flows.batches import EXTRACTOR_VERSION, Loaded, capture_of, load_dimensions, load_records, outcome_of, writing
from flows.days import today
from flows.files import SAVED, input_files, is_saved_file, records_of
from flows.nightly import load, tonights
from flows.office import Office, Report, log, recorded
from flows.scrape.archive import Archive, Archived
from flows.scrape.cdx import Service, is_loopback
from flows.scrape.discover import Tally, discover
from flows.scrape.exchange import Request
from flows.scrape.night import Night
from flows.scrape.source import Limits
from flows.settings import Settings
from warehouse import seen
from warehouse.load import load_batch


@flow(name="backfill", flow_run_name="backfill of saved pages")
def backfill_files(
    paths: list[Path],
    snapshot_date: date | None = None,
    source: str | None = None,
    first: date | None = None,
    last: date | None = None,
) -> Report:
    """Take saved pages in: files keep the given day (or today), records of WARC files their own.

    `first` and `last` choose records of WARC files by the day of their capture.
    """
    settings = Settings.load()
    files = input_files(paths)
    sources = settings.load_sources()
    report = Report("backfill", None)
    with Office(settings, sources) as office, recorded(settings, report, {"input": list(map(str, paths))}):
        load_dimensions(settings, sources)
        taken = take(office, files, snapshot_date or today(), source or SAVED, (first, last))
        report.fail(taken.failures)
        for name, day in sorted(taken.groups):
            report.loaded.written_too(load(office, name, day))
        # Of a day's pages only those that were given now tell whether this run went well.
        report.add(outcome_of(settings, taken.captures))
    return report


@flow(name="backfill", flow_run_name="backfill {first} to {last}")
def backfill_months(first: date, last: date, sources: tuple[str, ...] = (), *, only_missing: bool = False) -> Report:
    """Fetch what live sources published from one month to another, a partition for each source and month."""
    settings = Settings.load()
    chosen = tonights(settings, sources)
    report = Report("backfill", None)
    with Office(settings, chosen) as office, recorded(settings, report, {"first": first, "last": last}):
        load_dimensions(settings, settings.load_sources())
        with writing(settings) as con:
            done = seen.partitions_done(con, EXTRACTOR_VERSION) if only_missing else frozenset()
        for month in months(first, last):
            for name in chosen:
                if (name, month) not in done:
                    report.add(load_month(office, name, month))
    return report


@flow(name="backfill", flow_run_name="backfill {first} to {last} from {service}")
def backfill_captures(service: str, first: date, last: date, sources: tuple[str, ...] = ()) -> Report:
    """Take in what a web archive (its base URL) captured of sources from one month to another.

    Each capture counts for its own day. A month that was interrupted goes on where it was.
    """
    settings = Settings.load()
    chosen = tonights(settings, sources, service)
    report = Report("backfill", None)
    given = {"cdx": service, "first": first, "last": last}
    with Office(settings, chosen) as office, recorded(settings, report, given):
        load_dimensions(settings, settings.load_sources())
        archive = Service(service, office.client, office.archive, Limits(delay=0) if is_loopback(service) else None)
        for month in months(first, last):
            for name in chosen:
                take_captures(office, archive, name, month, report)
    return report


@task(task_run_name="{name} {month} from a web archive", cache_policy=NO_CACHE)
def take_captures(office: Office, service: Service, name: str, month: date, report: Report) -> None:
    """Bring a month's captures of a source into the archive, and load the days they are of."""
    found = service.fetch(office.sources[name], month, last_day_of(month), today())
    report.fetched += len(found.records) - found.known
    report.reused += found.known
    report.fail(found.failures)
    office.archive.close()
    for day in sorted({record.snapshot_date for record in found.records}):
        report.loaded.written_too(load(office, name, day))
    report.add(outcome_of(office.settings, {capture_of(record) for record in found.records}))
    log.info("%s %s: %d captures, %d known before", name, month.strftime("%Y-%m"), len(found.records), found.known)


@task(task_run_name="take in", cache_policy=NO_CACHE)
def take(
    office: Office, files: list[Path], day: date, source: str, captured: tuple[date | None, date | None]
) -> "Taken":
    """Put the pages of the files into the archive, each once."""
    known, taken = _Known(office.archive), Taken()
    first, last = captured[0] or date.min, captured[1] or date.max
    for path in files:
        new = old = 0
        for _, record in records_of([path], office.sources, day, source=source, failures=taken.failures):
            if not (is_saved_file(record) or first <= record.snapshot_date <= last):
                continue
            where = known.day_of(record)
            if where is None:
                known.add(office.archive.append(record.source, record.snapshot_date, record))
                new += 1
            else:
                old += 1
            kept = record if where is None else replace(record, snapshot_date=where)
            taken.groups.add((kept.source, kept.snapshot_date))
            taken.captures.add(capture_of(kept))
        log.info("%s: %d pages taken in, %d known before", path, new, old)
    office.archive.close()
    return taken


class Taken:
    """The sources and days that pages were taken in for, and files that could not be read."""

    def __init__(self) -> None:
        self.groups: set[tuple[str, date]] = set()
        self.captures: set[str] = set()
        self.failures: list[str] = []


@task(task_run_name="{name} {month}", cache_policy=NO_CACHE)
def load_month(office: Office, name: str, month: date) -> Loaded:
    """Fetch and load the articles that a source's lists date into a month; what it did goes into the ledger."""
    source, day = office.sources[name], today()
    night, tally = Night(office.client, office.archive, source, day), Tally()
    _write_partition(office.settings, name, month, "running")
    found = discover(night.fetch, source, lambda _: False, tally=tally, since=month, until=last_day_of(month))
    got = list(night.fetch_many([Request(each.url) for each in found]))
    total = Loaded(failures=tally.problems)
    for done in load_records(office.settings, got, office.sources):
        total.add(done)
    _write_partition(office.settings, name, month, "failed" if total.failures else "done", total)
    log.info("%s %s: %d pages, %s", name, month.strftime("%Y-%m"), total.pages, total.told)
    return total


def last_day_of(month: date) -> date:
    """Give the last day of a month."""
    return _next_month(month) - timedelta(days=1)


def months(first: date, last: date) -> Iterator[date]:
    """Give the first days of the months from one to the other, both included."""
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = _next_month(month)


class _Known:
    """What the archive holds already, so that nothing is taken in twice. Read day by day as it is needed."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._pages: dict[tuple[str, str, str | None, date | None], date] = {}
        self._read: set[tuple[str, date | None]] = set()

    def day_of(self, record: Archived) -> date | None:
        """Give the day under which the archive holds the page; a saved page is the same on any day."""
        group = (record.source, None if record.source == SAVED else record.snapshot_date)
        if group not in self._read:
            self._read.add(group)
            self._note(self._archive.read(group[1], record.source))
        return self._pages.get(_name_of(record))

    def add(self, record: Archived) -> None:
        """Note a page that was taken in."""
        self._note([record])

    def _note(self, records: Iterable[Archived]) -> None:
        for record in records:
            self._pages.setdefault(_name_of(record), record.snapshot_date)


def _name_of(record: Archived) -> tuple[str, str, str | None, date | None]:
    day = None if record.source == SAVED else record.snapshot_date
    return record.source, record.url, record.bytes_hash, day


def _next_month(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1)


def _write_partition(settings: Settings, name: str, month: date, state: str, done: Loaded | None = None) -> None:
    row = {
        "source": name,
        "month": month,
        "state": state,
        "extractor_version": EXTRACTOR_VERSION,
        "run_id": None,
        "pages": done.pages if done else None,
        "failures": len(done.failures) if done else None,
        "message": done.failures[0] if done and done.failures else None,
    }
    with writing(settings) as con:
        load_batch(con, {"partitions": pl.DataFrame([row], schema_overrides={"message": pl.String})})
