"""The whole night for one logical date: discover → fetch → archive → extract → load → check → publish.

Everything is done again where it was not finished: what the archive of the date holds is not asked for
twice, what the warehouse holds is not loaded twice. Parses nothing, holds no SQL.
"""

from datetime import date
from typing import Any

from prefect import flow, runtime, task
from prefect.cache_policies import NO_CACHE

from flows.batches import Loaded, load_dimensions, load_records, writing
from flows.days import VIETNAM, today
from flows.office import Office, Report, log, recorded
from flows.revisits import Memory
from flows.scrape.discover import Tally, discover
from flows.scrape.night import Night
from flows.scrape.source import Source
from flows.settings import Settings, UsageError
from warehouse import seen


class NoSourceError(UsageError):
    """There is nothing to do: no source is named and none is enabled."""


@flow(name="nightly", flow_run_name="{snapshot_date} {sources}")
def nightly(snapshot_date: date | None = None, sources: tuple[str, ...] = ()) -> Report:
    """Read what is new, changed or gone on the sites, and publish the warehouse of the date.

    Without a date it is the day in Vietnam for which the run was scheduled; without sources all enabled ones.
    """
    settings = Settings.load()
    day = snapshot_date or scheduled_day()
    chosen = tonights(settings, sources)
    report = Report("nightly", day)
    with Office(settings, chosen) as office, recorded(settings, report, {"sources": list(chosen)}):
        load_dimensions(settings, settings.load_sources())
        fetching = {name: fetch.submit(office, name, day) for name in chosen}
        for name, future in fetching.items():
            note(report, name, future.result(raise_on_failure=False))
            note(report, name, load.submit(office, name, day).result(raise_on_failure=False))
    return report


@task(task_run_name="fetch {name}", cache_policy=NO_CACHE)
def fetch(office: Office, name: str, day: date) -> "Fetched":
    """Walk a source's lists and fetch what is new or due; every answer goes into the archive."""
    source, settings = office.sources[name], office.settings
    with writing(settings) as con:
        memory = Memory.of(seen.looks(con, name, day))
    night, tally = Night(office.client, office.archive, source, day), Tally()
    listed = [found.url for found in discover(night.fetch, source, memory.knows, tally=tally)]
    wanted = [request for request in memory.wanted(listed, day) if source.is_article(request.url)]
    for number, _ in enumerate(night.fetch_many(wanted), start=1):
        if number % 100 == 0:
            log.info("%s: %d of %d pages", name, number, len(wanted))
    log.info("%s: %d listed, %d asked for, %d answers from the network", name, len(listed), len(wanted), night.fetched)
    return Fetched(source, len(listed), night.fetched, night.reused, tally.problems)


@task(task_run_name="load {name} {day}", cache_policy=NO_CACHE)
def load(office: Office, name: str, day: date, *, again: bool = False) -> Loaded:
    """Read what the archive holds of a source and day, and load it batch by batch."""
    total = Loaded()
    records = office.archive.read(day, name)
    for done in load_records(office.settings, records, office.sources, again=again):
        total.add(done)
        log.info("%s %s: batch of %d pages, %s", name, day, done.pages, done.told)
    return total


class Fetched:
    """What fetching a source did."""

    def __init__(self, source: Source, listed: int, fetched: int, reused: int, problems: list[str]) -> None:
        self.source = source
        self.listed = listed
        self.fetched = fetched
        self.reused = reused
        self.problems = problems


def note(report: Report, name: str, outcome: Any) -> None:
    """Take over what a task did; one that broke has failed its source and nothing else."""
    match outcome:
        case Fetched():
            report.fetched += outcome.fetched
            report.reused += outcome.reused
            report.fail(outcome.problems)
            fewest, most = outcome.source.articles_a_night
            if not fewest <= outcome.listed <= most:
                report.notices.append(
                    f"{name}: {outcome.listed} articles listed, expected are {fewest} to {most}; look at its lists"
                )
        case Loaded():
            report.add(outcome)
        case _:
            report.fail([f"{name}: {type(outcome).__name__}: {outcome}"])


def tonights(settings: Settings, names: tuple[str, ...]) -> dict[str, Source]:
    """Give the sources of a night: those named, else all that are enabled."""
    sources = settings.load_sources(names)
    if not names:
        sources = {name: source for name, source in sources.items() if source.enabled}
    if not sources:
        folders = ", ".join(map(str, settings.sources))
        raise NoSourceError(f"no source in {folders} is enabled; name one with --source, or set enabled = true")
    return sources


def scheduled_day() -> date:
    """Give the day in Vietnam for which this run was scheduled, however late it starts."""
    due = runtime.flow_run.scheduled_start_time
    return due.astimezone(VIETNAM).date() if due else today()
