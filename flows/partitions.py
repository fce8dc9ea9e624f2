"""The backfill's ledger: which months of which sources are done, which are to be done, and what that would cost.

Only plans and keeps books; asks no site.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import polars as pl

from flows.batches import EXTRACTOR_VERSION, Loaded, writing
from flows.settings import Settings
from warehouse import seen
from warehouse.load import load_batch

LIVE = "live"  # the origin of what the sites themselves gave; else it is the address of a web archive
DONE, FAILED, INTERRUPTED, OLD, NEW = "done", "failed", "interrupted", "read by old rules", "new"
MISSING = frozenset({INTERRUPTED, OLD, NEW})


@dataclass(frozen=True, slots=True)
class Partition:
    """A month of a source: how far it is, and the pages it will probably have, where that can be told."""

    source: str
    month: date
    state: str
    pages: float | None


def plan(
    settings: Settings,
    sources: Collection[str],
    first: date,
    last: date,
    origin: str = LIVE,
    *,
    only: Collection[str] = (),
) -> list[Partition]:
    """Give the partitions to be done, month by month: all, or those in the states named."""
    there = {(name, month): NEW for month in months(first, last) for name in sources}
    ledger, typical = _ledger(settings, origin)
    pages = {}
    for row in ledger.iter_rows(named=True):
        key = (row["source"], row["month"])
        if key in there:
            there[key] = _state(row["state"], row["extractor_version"])
            pages[key] = row["pages"]
    planned = [Partition(*key, state, pages.get(key) or typical.get(key[0])) for key, state in there.items()]
    return [each for each in planned if not only or each.state in only]


def write_partition(
    settings: Settings, name: str, month: date, state: str, done: Loaded | None = None, *, origin: str = LIVE
) -> None:
    """Note in the ledger that a partition is running, done or failed."""
    row = {
        "source": name,
        "month": month,
        "origin": origin,
        "state": state,
        "extractor_version": EXTRACTOR_VERSION,
        "run_id": None,
        "pages": done.pages if done else None,
        "failures": len(done.failures) if done else None,
        "message": done.failures[0] if done and done.failures else None,
    }
    with writing(settings) as con:
        load_batch(con, {"partitions": pl.DataFrame([row], schema_overrides={"message": pl.String})})


def last_day_of(month: date) -> date:
    """Give the last day of a month."""
    return _next_month(month) - timedelta(days=1)


def months(first: date, last: date) -> Iterator[date]:
    """Give the first days of the months from one to the other, both included."""
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = _next_month(month)


def _ledger(settings: Settings, origin: str) -> tuple[pl.DataFrame, dict[str, float]]:
    """Give the ledger, and the pages that a month of each source usually has."""
    if isinstance(settings.database, Path) and not settings.database.is_file():
        return pl.DataFrame(schema={"source": pl.String}), {}
    with writing(settings) as con:
        ledger, articles = seen.partitions(con, origin), seen.articles_a_month(con)
    finished = ledger.filter(pl.col("state") == DONE).group_by("source").agg(pl.col("pages").mean())
    return ledger, articles | dict(finished.iter_rows())


def _state(state: str, extractor_version: int) -> str:
    match state:
        case "done" if extractor_version < EXTRACTOR_VERSION:
            return OLD
        case "running":  # and nobody runs it now: one backfill at a time works on a ledger
            return INTERRUPTED
        case _:
            return state


def _next_month(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1)
