"""History: months of live sources or web archives, or saved pages and WARC files, in the same batches as the night.

What is given is archived before it is read, so that a replay has it too. Parses nothing, holds no SQL.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from prefect import flow, task
from prefect.cache_policies import NO_CACHE

from flows.batches import Loaded, capture_of, in_batches, load_batches, load_dimensions, outcome_of
from flows.days import today
from flows.files import SAVED, input_files
from flows.loading import load, load_files
from flows.office import Office, Report, log, recorded
from flows.partitions import DONE, FAILED, LIVE, last_day_of, plan, write_partition
from flows.progress import Progress
from flows.scrape.cdx import Service
from flows.scrape.discover import Tally, discover
from flows.scrape.exchange import Request
from flows.scrape.night import Night
from flows.selection import tonights
from flows.settings import Settings, UsageError
from flows.taking import Given


class BusyError(UsageError):
    """Another backfill is at work."""


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
        given = Given(files, snapshot_date or today(), source or SAVED, first, last)
        report.add(load_files(office, given))
    return report


@flow(name="backfill", flow_run_name="backfill {first} to {last}")
def backfill_months(
    first: date, last: date, sources: tuple[str, ...] = (), *, only: tuple[str, ...] = (), service: str | None = None
) -> Report:
    """Fetch what live sources published from one month to another, a partition for each source and month.

    With a `service` (base URL of a web archive) it is what that captured then, each capture under its own day.
    `only` names the states of the partitions to be done (`partitions.py`). Interrupted, it goes on where it was.
    """
    settings = Settings.load()
    chosen = tonights(settings, sources, service)
    report = Report("backfill", None)
    given = {"first": first, "last": last, "only": only, "cdx": service}
    with _alone(settings), Office(settings, chosen, "last") as office, recorded(settings, report, given):
        load_dimensions(settings, settings.load_sources())
        origin = service or LIVE
        planned = plan(settings, chosen, first, last, origin, only=only)
        archive = Service(service, office.client, office.archive) if service else None
        progress = Progress(len(planned))
        for partition in planned:
            name, month = partition.source, partition.month
            write_partition(settings, name, month, "running", origin=origin)
            done = take_captures(office, archive, name, month, report) if archive else load_month(office, name, month)
            report.add(done)
            state = FAILED if done.failures else DONE
            write_partition(settings, name, month, state, done, origin=origin)
            told = progress.after(1)
            log.info("%s %s: %s, %d pages, %s%s", name, f"{month:%Y-%m}", state, done.pages, done.told, told)
    return report


@task(task_run_name="{name} {month} from a web archive", cache_policy=NO_CACHE)
def take_captures(office: Office, service: Service, name: str, month: date, report: Report) -> Loaded:
    """Bring a month's captures of a source into the archive, and load the days they are of."""
    found = service.fetch(office.sources[name], month, last_day_of(month), today())
    report.fetched += len(found.records) - found.known
    report.reused += found.known
    office.archive.close()
    total = Loaded(failures=found.failures)
    total.written_too(load(office, sorted({(record.snapshot_date, name) for record in found.records})))
    total.add(outcome_of(office.settings, {capture_of(record) for record in found.records}))
    return total


@task(task_run_name="{name} {month}", cache_policy=NO_CACHE)
def load_month(office: Office, name: str, month: date) -> Loaded:
    """Fetch and load the articles that a source's lists date into a month."""
    source, day = office.sources[name], today()
    night, tally = Night(office.client, office.archive, source, day), Tally()
    found = discover(night.fetch, source, lambda _: False, tally=tally, since=month, until=last_day_of(month))
    got = night.fetch_many([Request(each.url) for each in found])
    batches = ((None, batch) for batch in in_batches(got, office.settings.batch_bytes))
    total = Loaded(failures=tally.problems)
    for _, done in load_batches(office.settings, batches, office.sources, office.engine):
        total.add(done)
    return total


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """Let no two backfills of months work side by side, for each would do what the other is doing."""
    settings.work.mkdir(parents=True, exist_ok=True)
    with (settings.work / "backfill.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError("another backfill of months is at work; wait for it to end") from error
        yield
