"""One source's fetching for one logical day, so that a second run asks nothing twice.

Every answer goes into the archive before anyone sees it. What the archive of that day already
answers comes from there; what failed is asked again, for whatever reason it did. A run that was
killed at any point, or that met a bad night, is therefore mended by running it again.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from http import HTTPStatus

from flows.scrape.archive import Archive, Archived, Record
from flows.scrape.client import Client, origin
from flows.scrape.exchange import Key, Request, Response
from flows.scrape.lies import why_no_page
from flows.scrape.source import Source

_GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})


class Night:
    """Fetches for one source and day through the archive. Not to be shared between threads."""

    def __init__(self, client: Client, archive: Archive, source: Source, snapshot_date: date) -> None:
        self._client = client
        self._archive = archive
        self._source = source
        self._date = snapshot_date
        self._answered: dict[Key, Record] = {}
        self._unsettled: set[str] = set()  # hosts, with their scheme
        self.fetched = 0  # answers and failures from the network, robots.txt included
        self.reused = 0  # answers that the archive of this day had
        robots: list[Archived] = []
        for kept in archive.read(snapshot_date, source.name):
            if kept.kind == "robots":
                robots.append(kept)
            if self._is_settled(kept):
                self._answered[kept.key] = kept.record
            else:
                self._answered.pop(kept.key, None)
                self._unsettled.add(origin(kept.url))
        for kept in robots:
            # Where something failed the rules may have been the reason, and may be others by now.
            if kept.is_final and origin(kept.url) not in self._unsettled:
                client.learn_robots(source, kept)

    def fetch(self, request: Request) -> Archived:
        """Give one answer; this is what discovery walks listings with."""
        known = self._answered.get(request.key)
        return self._reuse(known) if known else self._keep(self._client.fetch(self._source, request))

    def fetch_many(self, requests: Iterable[Request]) -> Iterator[Archived]:
        """Give the answers to many questions, each question once, in the order they arrive.

        A page that is gone (404, 410) is asked for a second time when all others have been: only what
        is gone twice is archived as gone, with the first answer as a stop on its way.
        """
        known: deque[Record] = deque()
        gone: dict[Key, Response] = {}
        asked: set[Key] = set()

        def unanswered() -> Iterator[Request]:
            for request in requests:
                if request.key in asked:
                    continue
                asked.add(request.key)
                place = self._answered.get(request.key)
                if place is None:
                    yield request
                else:
                    known.append(place)

        for response in self._client.fetch_many(self._source, unanswered()):
            if response.status in _GONE and response.kind == "page":
                gone[response.key] = response
            else:
                yield self._keep(response)
            while known:
                yield self._reuse(known.popleft())
        while known:
            yield self._reuse(known.popleft())
        again = [Request(each.url, each.method, dict(each.form) or None) for each in gone.values()]
        for response in self._client.fetch_many(self._source, again):
            first = gone[response.key]
            before = (*first.way, replace(first, kind="hop", way=()))
            yield self._keep(replace(response, way=(*before, *response.way)))

    def _is_settled(self, kept: Archived) -> bool:
        """Whether asking again on the same day would be a waste of the site's time."""
        if not kept.is_final or kept.error is not None:
            return False
        return kept.kind != "page" or why_no_page(self._source, kept) is None

    def _keep(self, response: Response) -> Archived:
        archived = self._archive.append(self._source.name, self._date, response)
        self.fetched += 1 + len(response.way)
        if archived.is_final:
            self._answered[archived.key] = archived.record
        return archived

    def _reuse(self, place: Record) -> Archived:
        self.reused += 1
        return self._archive.get(place.file, place.offset)


def fetch_night(
    client: Client, archive: Archive, source: Source, snapshot_date: date, wanted: Iterable[Request]
) -> Iterator[Archived]:
    """Fetch what is wanted for one logical day, each question once however often this runs."""
    yield from Night(client, archive, source, snapshot_date).fetch_many(wanted)
