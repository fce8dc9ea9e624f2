"""Saved pages and WARC files into the archive, each page once. Reads no page, loads nothing."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from flows.files import SAVED, is_saved_file, records_of
from flows.scrape.archive import Archive, Archived, Record
from flows.scrape.source import Source

log = logging.getLogger("hpfacts")


@dataclass(frozen=True, slots=True)
class Given:
    """What is given to be taken in: files, the day and source of pages without, and captures from when to when."""

    files: list[Path]
    day: date
    source: str = SAVED
    first: date | None = None
    last: date | None = None

    def pages(self, path: Path, sources: Mapping[str, Source], failures: list[str]) -> Iterator[Archived]:
        """Give the pages of one of the files; what cannot be read adds a line to `failures`."""
        first, last = self.first or date.min, self.last or date.max
        for _, record in records_of([path], sources, self.day, source=self.source, failures=failures):
            if is_saved_file(record) or first <= record.snapshot_date <= last:
                yield record


class Taking:
    """The pages of files on their way into the archive: each is given once, as the archive holds it."""

    def __init__(self, archive: Archive, sources: Mapping[str, Source], given: Given) -> None:
        self.failures: list[str] = []
        self.size = sum(map(_size, given.files))  # bytes
        self.done = 0  # of them, up to the page that was given last
        self._archive = archive
        self._sources = sources
        self._given = given

    def pages(self) -> Iterator[Archived]:
        """Take the pages in, one after another."""
        known = _Known(self._archive)
        behind = 0
        for path in self._given.files:
            new = old = 0
            for page in self._given.pages(path, self._sources, self.failures):
                self.done = behind + page.record.offset
                where = known.place_of(page)
                if where is None:
                    record = self._archive.append(page.source, page.snapshot_date, page)
                    known.add(record)
                    new += 1
                    yield record
                else:
                    old += 1
                    if known.is_first(where):
                        yield self._archive.get(where.file, where.offset)
            log.info("%s: %d pages taken in, %d known before", path, new, old)
            behind += _size(path)
            self.done = behind


def look(archive: Archive, sources: Mapping[str, Source], given: Given) -> "Looked":
    """Say what taking the files in would bring; changes nothing."""
    known, looked = _Known(archive), Looked()
    for path in given.files:
        for record in given.pages(path, sources, looked.failures):
            found = looked.sources.setdefault(record.source, Pages())
            found.pages += 1
            found.known += known.place_of(record) is not None
            found.size += len(record.body)
    return looked


@dataclass(slots=True)
class Pages:
    """How many pages of a source there are, how many of them the archive has, and their bytes."""

    pages: int = 0
    known: int = 0
    size: int = 0


@dataclass(slots=True)
class Looked:
    """What files hold, by source, and files that could not be read."""

    sources: dict[str, Pages] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


class _Known:
    """What the archive holds already, so that nothing is taken in twice. Read day by day as it is needed."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._pages: dict[tuple[str, str, str | None, date | None], Record] = {}
        self._read: set[tuple[str, date | None]] = set()
        self._given: set[Record] = set()

    def place_of(self, page: Archived) -> Record | None:
        """Give where the archive holds the page; a saved page is the same on any day."""
        group = (page.source, None if page.source == SAVED else page.snapshot_date)
        if group not in self._read:
            self._read.add(group)
            for record in self._archive.read(group[1], page.source):
                self._pages.setdefault(_name_of(record), record.record)
        return self._pages.get(_name_of(page))

    def add(self, record: Archived) -> None:
        """Note a page that was taken in, and given."""
        self._pages[_name_of(record)] = record.record
        self._given.add(record.record)

    def is_first(self, where: Record) -> bool:
        """Whether the page that lies there is given for the first time."""
        is_first = where not in self._given
        self._given.add(where)
        return is_first


def _name_of(record: Archived) -> tuple[str, str, str | None, date | None]:
    day = None if record.source == SAVED else record.snapshot_date
    return record.source, record.url, record.bytes_hash, day
