"""Loading what is in the archive: the one task that night, backfill and replay share.

Fetches nothing, decides nothing about pages.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain

from prefect import runtime, task
from prefect.cache_policies import NO_CACHE

from flows.batches import Loaded, capture_of, in_batches, load_batches, outcome_of
from flows.office import Office, log
from flows.progress import Progress
from flows.scrape.archive import Archived
from flows.taking import Given, Taking


def run_name() -> str:
    """Name a task's run by what it loads."""
    days = runtime.task_run.parameters["days"]
    first = "load " + " ".join(map(str, reversed(days[0]))) if days else "load nothing"
    return f"{first} and {len(days) - 1} more" if len(days) > 1 else first


@task(task_run_name=run_name, cache_policy=NO_CACHE)
def load(office: Office, days: Sequence[tuple[date, str]], *, again: bool = False) -> Loaded:
    """Read what the archive holds of days of sources, and load it batch by batch: many small days in one batch."""
    ends = dict[tuple[date, str], int]()

    def done(batch: Sequence[Archived]) -> int:
        ends.update({(each.snapshot_date, each.source): each.record.offset + each.record.length for each in batch})
        return sum(ends.values())

    records = chain.from_iterable(office.archive.read(*each) for each in days)
    return _load(office, records, sum(office.archive.size(*each) for each in days), done, again=again)


@task(task_run_name="take in and load", cache_policy=NO_CACHE)
def load_files(office: Office, given: Given) -> Loaded:
    """Take the pages of files into the archive and load them while others are still taken in."""
    taking = Taking(office.archive, office.sources, given)
    loaded = _load(office, taking.pages(), taking.size, lambda _: taking.done)
    loaded.failures = [*taking.failures, *loaded.failures]
    return loaded


def _load(
    office: Office,
    records: Iterable[Archived],
    size: int,
    done: Callable[[Sequence[Archived]], int],
    *,
    again: bool = False,
) -> Loaded:
    """Load records batch by batch; `done` tells how much of the whole size is behind after a batch was drawn."""
    total, captures, progress = Loaded(), set[str](), Progress(size)

    def batches() -> Iterator[tuple[tuple[str, int], list[Archived]]]:
        before = 0
        for batch in in_batches(records, office.settings.batch_bytes):
            office.archive.sync()
            captures.update(map(capture_of, batch))
            now = done(batch)
            yield (_span(batch), now - before), batch
            before = now

    for (span, part), loaded in load_batches(office.settings, batches(), office.sources, office.engine, again=again):
        total.written_too(loaded)
        log.info("%s: batch of %d pages, %s%s", span, loaded.pages, loaded.told, progress.after(part))
    # Of all together: what failed in one batch may have been mended by an answer in the next.
    total.add(outcome_of(office.settings, captures))
    return total


def _span(batch: Sequence[Archived]) -> str:
    """Name what a batch is of: `haiphong 2026-10-05`, and up to what."""
    first, last = (f"{each.source} {each.snapshot_date}" for each in (batch[0], batch[-1]))
    return first if first == last else f"{first} to {last}"
