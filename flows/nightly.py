"""The whole night for one logical date: discover → fetch → archive → extract → load → check → publish.

Everything is done again where it was not finished: what the archive of the date holds is not asked for
twice, what the warehouse holds is not loaded twice. A source whose lists suddenly name too few articles is
held back: archived, but not loaded before its lists are whole again. Parses nothing, holds no SQL.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from prefect import flow, runtime, task
from prefect.cache_policies import NO_CACHE

from flows.alerts import run_failed
from flows.batches import Loaded, load_dimensions, writing
from flows.days import VIETNAM, today
from flows.loading import load
from flows.office import Office, Report, log, recorded
from flows.revisits import Memory
from flows.scrape.discover import Tally, discover
from flows.scrape.night import Night
from flows.scrape.source import Source
from flows.scrape.vigil import Count, Vigil
from flows.selection import tonights
from flows.settings import Settings
from warehouse import seen


def run_name() -> str:
    """Name a run by its date and sources."""
    given = runtime.flow_run.parameters
    return f"{given.get('snapshot_date') or scheduled_day()} {' '.join(given.get('sources') or ['all'])}"


@flow(name="nightly", flow_run_name=run_name, on_failure=[run_failed], on_crashed=[run_failed])
def nightly(snapshot_date: date | None = None, sources: tuple[str, ...] = (), *, accept: bool = False) -> Report:
    """Read what is new, changed or gone on the sites, and publish the warehouse of the date.

    Args:
        snapshot_date: The logical date; without one the day in Vietnam for which the run was scheduled.
        sources: Names of sources; without any all that are enabled.
        accept: Lists with few articles are right: nothing is held back.
    """
    settings = Settings.load()
    day = snapshot_date or scheduled_day()
    chosen = tonights(settings, sources)
    report = Report("nightly", day)
    with Office(settings, chosen, "first") as office, recorded(settings, report, {"sources": list(chosen)}):
        load_dimensions(settings, settings.load_sources())
        fetching = {name: fetch.submit(office, name, day) for name in chosen}
        for name, future in fetching.items():
            fetched = future.result(raise_on_failure=False)
            note(report, name, fetched)
            if isinstance(fetched, Fetched) and not accept and is_held_back(report, settings, fetched, day):
                continue
            days = [(each, name) for each in sorted({*held_days(settings, name), day})]
            note(report, name, load.submit(office, days).result(raise_on_failure=False))
            if isinstance(fetched, Fetched):
                _remember(settings, fetched, day)
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
    new = sum(not memory.knows(url) for url in listed)
    return Fetched(source, len(listed), night.fetched, night.reused, tally.problems, Count(tally.on_first_pages, new))


@dataclass(frozen=True, slots=True)
class Fetched:
    """What fetching a source did."""

    source: Source
    listed: int
    fetched: int
    reused: int
    problems: list[str]
    count: Count


def is_held_back(report: Report, settings: Settings, fetched: Fetched, day: date) -> bool:
    """Hold a source back whose lists name too few articles against its own history, and say so."""
    vigil = Vigil.of(settings.work / "lists", fetched.source.name)
    name, why = fetched.source.name, vigil.too_few(day, fetched.count)
    if why is None:
        report.fail(f"{name}: too few articles: {each}" for each in vigil.short(day, fetched.count))
        if silent := vigil.silence(day, fetched.count):
            report.fall_silent(name, f"{name}: {silent}; is it still written, and under these lists?")
            report.notices.append(report.silent[name])
        return False
    told = (
        f"{name}: not published, too few articles: {why}; what was fetched is archived. Look at its lists "
        f"(hpfacts sources try {fetched.source.base_url}); if this is right: "
        f"hpfacts nightly --date {day} --source {name} --accept"
    )
    report.fail([told])
    report.fall_silent(name, told)
    vigil.held.add(day)
    vigil.save()
    return True


def held_days(settings: Settings, name: str) -> set[date]:
    """Name the days of a source that are archived and held back."""
    return Vigil.of(settings.work / "lists", name).held


def _remember(settings: Settings, fetched: Fetched, day: date) -> None:
    vigil = Vigil.of(settings.work / "lists", fetched.source.name)
    vigil.nights[day] = fetched.count
    vigil.held.clear()
    vigil.save()


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
            report.fall_silent(name, report.failures[-1])


def scheduled_day() -> date:
    """Give the day in Vietnam for which this run was scheduled, however late it starts."""
    due = runtime.flow_run.scheduled_start_time
    return due.astimezone(VIETNAM).date() if due else today()
