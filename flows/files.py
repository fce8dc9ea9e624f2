"""Saved pages as records: .html and .txt files, WARC files, folders of them, standard input.

Only says what was given; a path that holds nothing is an error, a file that is no page is found out later.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from http import HTTPStatus
from pathlib import Path
from urllib.parse import quote

from flows.scrape.archive import Archived, ArchiveError, Record, read_foreign
from flows.scrape.source import Source, owner_of
from flows.settings import UsageError

SAVED = "saved"  # the source of saved pages that no declared site owns
# Stands for the unknown address of a saved file, for an archive holds web addresses only.
NOWHERE = "https://saved.invalid/"
STANDARD_INPUT = Path("-")

_TYPES = {".html": "text/html", ".htm": "text/html", ".txt": "text/plain"}
_WARCS = (".warc.gz", ".warc", ".arc.gz", ".arc")
_OF_THE_ARCHIVE = "x-archive-orig-"


class InputError(UsageError):
    """A path that cannot be used: one line with the path, the cause and what is wanted."""


def input_files(paths: Iterable[Path]) -> list[Path]:
    """Give the files that the paths name, folders walked through in order of name."""
    files: list[Path] = []
    for path in paths:
        if path == STANDARD_INPUT or path.is_file():
            files.append(path)
        elif path.is_dir():
            inside = [each for each in sorted(path.rglob("*")) if each.is_file() and _is_page_file(each)]
            if not inside:
                raise InputError(f"{path}: no saved page in this folder; wanted are .html, .txt and .warc.gz")
            files += inside
        else:
            raise InputError(f"{path}: no such file or folder")
    return files


def records_of(
    files: Iterable[Path],
    sources: Mapping[str, Source],
    day: date,
    *,
    failures: list[str],
    url: str | None = None,
    source: str = SAVED,
) -> Iterator[tuple[Path, Archived]]:
    """Give the pages of the files; those of WARC files keep their address and day of capture.

    A file that cannot be read, or not to its end, adds a line to `failures`.
    """
    for path in files:
        try:
            if is_warc(path):
                is_empty = True
                for record in read_foreign(path, SAVED):
                    if owner := page_owner(record, sources):
                        is_empty = False
                        yield path, _moved(record, owner)
                if is_empty:
                    failures.append(f"{path}: no page in this archive that is of a declared source or HTML")
            else:
                yield path, _saved_page(path, day, url, source)
        except ArchiveError as error:
            failures.append(str(error))
        except OSError as error:
            failures.append(f"{path}: {error.strerror or error}")


def is_warc(path: Path) -> bool:
    """Whether the file holds records of a web archive."""
    return path.name.endswith(_WARCS)


def page_owner(record: Archived, sources: Mapping[str, Source]) -> str | None:
    """Name the source of a record of a WARC file; None where it holds no page that is wanted."""
    if record.kind != "page" or record.method != "GET":
        return None
    owner = owner_of(record.url, sources.values())
    if owner:
        return owner.name if owner.is_article(record.url) else None
    is_html = record.status == HTTPStatus.OK and "html" in (record.content_type or "")
    return SAVED if is_html else None


def is_saved_file(record: Archived) -> bool:
    """Whether the page came from a file of its own, which tells no day of capture."""
    return record.record.offset == 0 and not record.record.file.endswith(_WARCS)


def doc_of(path: Path, record: Archived) -> str:
    """Name a page as the gold guide does: its file up to the first "_" or its ending; a WARC's by address."""
    if is_warc(path):
        return record.url
    return (path.name.partition("_")[0] if "_" in path.name else path.stem) or path.name


def _is_page_file(path: Path) -> bool:
    return not path.name.startswith(".") and (path.suffix.lower() in _TYPES or is_warc(path))


def _saved_page(path: Path, day: date, url: str | None, source: str) -> Archived:
    is_stdin = path == STANDARD_INPUT
    body = sys.stdin.buffer.read() if is_stdin else path.read_bytes()
    address = url or NOWHERE + quote("stdin" if is_stdin else path.name)
    content_type = _TYPES.get(path.suffix.lower())
    return Archived(
        url=address,
        final_url=address,
        status=HTTPStatus.OK,
        headers=(("Content-Type", content_type),) if content_type else (),
        body=body,
        fetched_at=datetime(day.year, day.month, day.day, tzinfo=UTC),
        source=source,
        snapshot_date=day,
        record=Record(str(path), 0, len(body)),
    )


def _moved(record: Archived, source: str) -> Archived:
    """Give a foreign record as our own archive would take it: under its source, headers as they came."""
    headers = [
        (name, value)
        for name, value in record.headers
        if name.lower() != "content-length" and not name.lower().startswith(_OF_THE_ARCHIVE)
    ]
    return Archived(
        url=record.url,
        final_url=record.url,
        status=record.status,
        headers=tuple(headers),
        body=record.body,
        fetched_at=record.fetched_at,
        transient=record.transient,
        source=source,
        snapshot_date=record.snapshot_date,
        record=record.record,
    )
