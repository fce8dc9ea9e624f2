"""Saved pages and WARC files into the archive, each page once. Reads no page, loads nothing."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from flows.batches import capture_of
from flows.files import SAVED, is_saved_file, records_of
from flows.progress import Progress
from flows.scrape.archive import Archive, Archived
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


def take_in(archive: Archive, sources: Mapping[str, Source], given: Given) -> "Taken":
    """Put the pages of the files into the archive, each once."""
    taken, known = Taken(), _Known(archive)
    progress = Progress(sum(map(_size, given.files)))
    for path in given.files:
        new = old = 0
        for record in given.pages(path, sources, taken.failures):
            where = known.day_of(record)
            if where is None:
                known.add(archive.append(record.source, record.snapshot_date, record))
                new += 1
            else:
                old += 1
            kept = record if where is None else replace(record, snapshot_date=where)
            taken.groups.add((kept.snapshot_date, kept.source))
            taken.captures.add(capture_of(kept))
        log.info("%s: %d pages taken in, %d known before%s", path, new, old, progress.after(_size(path)))
    archive.close()
    return taken


def look(archive: Archive, sources: Mapping[str, Source], given: Given) -> "Looked":
    """Say what taking the files in would bring; changes nothing."""
    known, looked = _Known(archive), Looked()
    for path in given.files:
        for record in given.pages(path, sources, looked.failures):
            found = looked.sources.setdefault(record.source, Pages())
            found.pages += 1
            found.known += known.day_of(record) is not None
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


class Taken:
    """The sources and days that pages were taken in for, and files that could not be read."""

    def __init__(self) -> None:
        self.groups: set[tuple[date, str]] = set()
        self.captures: set[str] = set()
        self.failures: list[str] = []


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


class _Known:
    """What the archive holds already, so that nothing is taken in twice. Read day by day as it is needed."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._pages: dict[tuple[str, str, str | None, date | None], date] = {}
        self._read: set[tuple[str, date | None]] = set()

    def day_of(self, record: Archived) -> date | None:
        """Give the day under which the archive holds the page; a saved page is the same on any day."""
        group = (record.source, None if record.source == SAVED else record.snapshot_date)
        if group not in self._read:
            self._read.add(group)
            self._note(self._archive.read(group[1], record.source))
        return self._pages.get(_name_of(record))

    def add(self, record: Archived) -> None:
        """Note a page that was taken in."""
        self._note([record])

    def _note(self, records: Iterable[Archived]) -> None:
        for record in records:
            self._pages.setdefault(_name_of(record), record.snapshot_date)


def _name_of(record: Archived) -> tuple[str, str, str | None, date | None]:
    day = None if record.source == SAVED else record.snapshot_date
    return record.source, record.url, record.bytes_hash, day
