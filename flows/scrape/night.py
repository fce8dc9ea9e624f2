"""One source's fetching for one logical day, so that a second run asks nothing twice.

Every answer goes into the archive before anyone sees it. What the archive of that day already
answers for good comes from there; passing failures are tried again. A run that was killed at any
point is therefore resumed by running it again.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date

from flows.scrape.archive import Archive, Archived, Record
from flows.scrape.client import Client
from flows.scrape.exchange import Key, Request, Response
from flows.scrape.source import Source


class Night:
    """Fetches for one source and day through the archive. Not to be shared between threads."""

    def __init__(self, client: Client, archive: Archive, source: Source, snapshot_date: date) -> None:
        self._client = client
        self._archive = archive
        self._source = source
        self._date = snapshot_date
        self._answered: dict[Key, Record] = {}
        self.fetched = 0  # answers and failures from the network, robots.txt included
        self.reused = 0  # answers that the archive of this day had
        for kept in archive.read(snapshot_date, source.name):
            if kept.is_final:
                self._answered[kept.key] = kept.record
                if kept.kind == "robots":
                    client.learn_robots(source, kept)

    def fetch(self, request: Request) -> Archived:
        """Give one answer; this is what discovery walks listings with."""
        known = self._answered.get(request.key)
        return self._reuse(known) if known else self._keep(self._client.fetch(self._source, request))

    def fetch_many(self, requests: Iterable[Request]) -> Iterator[Archived]:
        """Give the answers to many questions, each question once, in the order they arrive."""
        known: deque[Record] = deque()
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
            yield self._keep(response)
            while known:
                yield self._reuse(known.popleft())
        while known:
            yield self._reuse(known.popleft())

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
