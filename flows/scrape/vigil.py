"""Notices silence: what a source's lists name tonight, held against the nights before.

A list's first page names about as many articles each night. Where all first pages together name less
than half of what they usually do, something is wrong with the site or with our reading of it, and the
source is held back until its lists are whole again or someone says that this is right. Keeps one small
file a source; never fetches.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from statistics import median

_NIGHTS = 14  # the nights that say what is usual
_KEPT = 120  # the nights that are remembered
_LIVELY = 0.5  # new articles a night, below which a silence says nothing


@dataclass(frozen=True, slots=True)
class Count:
    """What the lists of a source gave in a night: articles on their first pages, and how many were new."""

    first_pages: Mapping[str, int]
    new: int

    @property
    def listed(self) -> int:
        """Articles on all first pages together."""
        return sum(self.first_pages.values())


@dataclass(slots=True)
class Vigil:
    """A source's nights: those that were whole, and the days that are held back."""

    path: Path
    nights: dict[date, Count] = field(default_factory=dict)
    held: set[date] = field(default_factory=set)

    @classmethod
    def of(cls, folder: Path, source: str) -> "Vigil":
        """Read what is known of a source; nothing where it is new."""
        path = folder / f"{source}.json"
        if not path.is_file():
            return cls(path)
        known = json.loads(path.read_text("utf-8"))
        nights = {date.fromisoformat(day): Count(**count) for day, count in known["nights"].items()}
        return cls(path, nights, {date.fromisoformat(day) for day in known["held"]})

    def save(self) -> None:
        """Write what is known, all or nothing."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        last = sorted(self.nights)[-_KEPT:]
        known = {
            "nights": {day.isoformat(): asdict(self.nights[day]) for day in last},
            "held": sorted(day.isoformat() for day in self.held),
        }
        aside = self.path.with_suffix(".new")
        aside.write_text(json.dumps(known, indent=1, ensure_ascii=False), "utf-8")
        aside.replace(self.path)

    def too_few(self, day: date, tonight: Count) -> str | None:
        """Say why the night looks cut short against those before; None where it does not."""
        before = self._before(day)[-_NIGHTS:]
        usual = median([count.listed for count in before]) if before else 0
        if tonight.listed >= usual / 2:
            return None
        return (
            f"its lists name {tonight.listed} articles on their first pages, usually {usual:g}"
            f" ({_nights(len(before))} before); short are: {', '.join(self.short(day, tonight))}"
        )

    def short(self, day: date, tonight: Count) -> list[str]:
        """Name the lists whose first page names less than half of what it usually does."""
        before = self._before(day)[-_NIGHTS:]
        told = []
        for url in sorted({url for count in before for url in count.first_pages}):
            counts = [count.first_pages[url] for count in before if url in count.first_pages]
            if url in tonight.first_pages and tonight.first_pages[url] >= median(counts) / 2:
                continue
            told.append(f"{url} ({tonight.first_pages.get(url, 0)}, usually {median(counts):g})")
        return told

    def silence(self, day: date, tonight: Count) -> str | None:
        """Say that a lively source gave nothing new for long; None where it did, or never was lively."""
        nights = [*self._before(day), tonight]
        last, earlier = nights[-_NIGHTS:], nights[:-_NIGHTS]
        if len(earlier) < _NIGHTS or any(count.new for count in last):
            return None
        usual = sum(count.new for count in earlier) / len(earlier)
        return f"nothing new for {_nights(_NIGHTS)}, usually {usual:.1f} a night" if usual >= _LIVELY else None

    def _before(self, day: date) -> list[Count]:
        return [self.nights[each] for each in sorted(self.nights) if each < day]


def _nights(count: int) -> str:
    return f"{count} night{'s' if count > 1 else ''}"
