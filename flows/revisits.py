"""Which pages a night asks for: what the lists name and is not known, and what is due to be seen again.

A page is seen again 1, 3, 7, 14 and 30 days after it was first read, so that edits, withdrawals and returns
are noticed while they are likely; one that failed is tried every night for a while. Of old pages a few are
seen again each night, those first that were longest not looked at. Pure.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from http import HTTPStatus
from typing import Self

import polars as pl

from flows.scrape.exchange import Request

DAYS_AFTER = (1, 3, 7, 14, 30)
# A milestone that was missed is made up for within this time; then a page is old.
PATIENCE = timedelta(days=45)
# An article that was older than this when it was first read is old from the start.
RECENT = timedelta(days=30)
# Old pages that are seen again in a night: so many, and where they are many, each about once a year.
SAMPLE, ROUND_NIGHTS = 20, 365


@dataclass(frozen=True, slots=True)
class Look:
    """How an address was last seen before tonight."""

    url: str
    first_look: date
    first_read: date | None
    last_look: date
    status: int
    is_read: bool
    etag: str | None
    last_modified: str | None
    published: date | None

    @property
    def is_gone(self) -> bool:
        """Whether the site said that the page is no more."""
        return self.status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}

    def is_due(self, day: date) -> bool:
        """Whether the page should be seen again on the day."""
        if self.is_old(day):
            return False
        if not (self.is_read or self.is_gone):
            return True
        milestones = (self._since + timedelta(days=days) for days in DAYS_AFTER)
        return any(self.last_look < milestone <= day for milestone in milestones)

    def is_old(self, day: date) -> bool:
        """Whether the page is past all its milestones, or was when it was first read."""
        if not (self.is_read or self.is_gone):
            # A failure that lasts: it is tried every night for as long as it is young.
            return day - self.first_look > PATIENCE
        if self.published is not None and self._since - self.published > RECENT:
            return True
        return day - self._since > PATIENCE

    @property
    def _since(self) -> date:
        return self.first_read or self.first_look

    def request(self) -> Request:
        """Ask for the page, if only it changed."""
        return Request(self.url, etag=self.etag, last_modified=self.last_modified)


class Memory:
    """What was seen of one source before tonight."""

    def __init__(self, looks: Iterable[Look]) -> None:
        self._looks = {look.url: look for look in looks}

    @classmethod
    def of(cls, looks: pl.DataFrame) -> Self:
        """Read the frame of `warehouse.seen.looks`."""
        return cls(Look(**row) for row in looks.iter_rows(named=True))

    def knows(self, url: str) -> bool:
        """Whether an article was read at the address; where a whole list is known, its walk ends."""
        look = self._looks.get(url)
        return look is not None and look.first_read is not None

    def wanted(self, listed: Iterable[str], day: date) -> list[Request]:
        """Give the night's requests: new addresses first, as they are listed, then what is due, then the sample."""
        new = dict.fromkeys(url for url in listed if (look := self._looks.get(url)) is None or look.is_gone)
        known = [look for look in self._looks.values() if look.url not in new]
        due = [look for look in known if look.is_due(day)]
        return [*map(Request, new), *(look.request() for look in [*due, *_sample(known, day)])]


def _sample(known: Iterable[Look], day: date) -> list[Look]:
    """Give tonight's share of the old pages: those that were longest not looked at."""
    old = sorted((look for look in known if look.is_old(day)), key=lambda look: (look.last_look, look.url))
    return old[: max(SAMPLE, -(-len(old) // ROUND_NIGHTS))]
