"""What a backfill would do, for a person who thinks about it: printed, and nothing changed, no site asked."""

import sys
from collections import Counter
from collections.abc import Collection, Mapping

import polars as pl

from flows import show
from flows.partitions import Partition
from flows.progress import duration
from flows.scrape.archive import Archive
from flows.scrape.cdx import service_limits
from flows.scrape.source import Source
from flows.settings import Settings
from flows.taking import Given, look


def months(planned: Collection[Partition], sources: Mapping[str, Source], service: str | None) -> None:
    """Print a row a source: its months by their state, the pages they will probably have, the time for these."""
    rows, seconds, unknown = [], 0.0, 0
    for name, source in sources.items():
        mine = [each for each in planned if each.source == name]
        pages = [each.pages for each in mine if each.pages is not None]
        delay = (service_limits(service) if service else source.limits).delay
        seconds += sum(pages) * delay
        unknown += len(mine) - len(pages)
        rows.append(
            {
                "source": name,
                "months": len(mine),
                "of these": ", ".join(f"{count} {state}" for state, count in Counter(p.state for p in mine).items()),
                "pages": round(sum(pages)) if pages else None,
                "delay": f"{delay:g} s",
                "time": duration(sum(pages) * delay) if pages else "unknown",
            }
        )
    show.answer(pl.DataFrame(rows, schema_overrides={"pages": pl.Int64}), "table")
    beside = f", and what {unknown} months take of which nothing is known yet" if unknown else ""
    sys.stdout.write(f"{len(planned)} months; the pauses between their pages take {duration(seconds)}{beside}\n")


def files(settings: Settings, given: Given) -> list[str]:
    """Print a row a source: the pages that the files hold, and those that the archive has; give what is unreadable."""
    looked = look(Archive(settings.archive), settings.load_sources(), given)
    rows = [
        {
            "source": name,
            "pages": found.pages,
            "in the archive": found.known,
            "to be taken in": found.pages - found.known,
            "megabytes": round(found.size / 2**20, 1),
        }
        for name, found in sorted(looked.sources.items())
    ]
    show.answer(pl.DataFrame(rows), "table")
    return looked.failures
