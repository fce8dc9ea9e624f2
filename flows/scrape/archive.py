"""The archive: every answer and every failure, as WARC 1.1 files that any web-archive tool reads.

One file a source and logical day, one gzip member a record, only ever appended to. A record is
never changed; a torn tail, left by a crash in the middle of a write, is cut off on the next append.
Bodies are stored with their content-encoding undone, so that bytes and their hash are simple.
"""

import fcntl
import json
import logging
import os
import re
import threading
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta, timezone
from http import HTTPStatus
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Self
from urllib.parse import quote, urlencode, urlsplit

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from flows.scrape.exchange import PASSING_STATUSES, Pairs, Response

log = logging.getLogger(__name__)

_FILE = re.compile(r"(?P<date>\d{4}-\d{2}-\d{2})-(?P<source>[a-z0-9-]+)\.warc\.gz")
_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
_GZIP_START = b"\x1f\x8b\x08"
_CHUNK = 1 << 20
_MOST_OPEN = 64  # files that are open for writing: history touches more days than a process may have files
_NIGHT_ZONE = timezone(timedelta(hours=7))  # snapshot dates are Vietnam's days, which know no summer time

# Headers that describe the transfer, not the body as it is stored; web archives rename them so.
_TRANSFER_HEADERS = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_ORIGINAL = "X-Archive-Orig-"
_ASCII = "".join(map(chr, range(0x20, 0x7F)))  # header values are stored as they are, beyond it %-quoted


class ArchiveError(Exception):
    """The archive cannot be written or read; the message names the file and what to do."""


@dataclass(frozen=True, slots=True)
class Record:
    """Where a record lies; `file` is relative to the archive's root, the offset that of its gzip member."""

    file: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived(Response):
    """A response with its place in the archive. Headers are as stored; request headers are not read back."""

    source: str
    snapshot_date: date
    record: Record


class Archive:
    """The archive under one folder. Files are locked while they are written, readers need no lock."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._open: dict[Path, _Tail] = {}
        self._left: dict[Path, int] = {}  # sizes of whole files that were open before
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Put everything on the disk and let the files go."""
        with self._lock:
            for tail in self._open.values():
                tail.close()
            self._open.clear()

    def sync(self) -> None:
        """Put everything on the disk."""
        with self._lock:
            for tail in self._open.values():
                tail.sync()

    def append(self, source: str, snapshot_date: date, response: Response) -> Archived:
        """Keep a response and what came on its way; return it as it will be read back.

        One write holds all of it, so that a kill leaves either the whole or a torn tail.
        """
        path = self._path(source, snapshot_date)
        block = BytesIO()
        for each in response.way:
            _write(block, source, snapshot_date, each, more=True)
        start, length = _write(block, source, snapshot_date, response, more=False)
        with self._lock:
            tail = self._open.pop(path, None)
            if tail is None:
                while len(self._open) >= _MOST_OPEN:
                    oldest = next(iter(self._open))
                    self._left[oldest] = self._open.pop(oldest).close()
                tail = _Tail(path, self._warcinfo(path, snapshot_date), self._left.get(path))
            self._open[path] = tail  # the one used last stands last
            offset = tail.append(block.getvalue()) + start
        record = Record(path.relative_to(self.root).as_posix(), offset, length)
        return _as_archived(response, source, snapshot_date, record)

    def read(self, snapshot_date: date | None = None, source: str | None = None) -> Iterator[Archived]:
        """Give what was kept, day by day and source by source, in the order it came; no redirect hops."""
        # Where one file is meant, there is no need to look through them all.
        groups = [(snapshot_date, source)] if snapshot_date and source else self.groups()
        for day, name in groups:
            path = self._path(name, day)
            if snapshot_date in {None, day} and source in {None, name} and path.is_file():
                yield from self._read_file(path)

    def groups(self) -> list[tuple[date, str]]:
        """Name the days and sources of which something was kept, in their order."""
        names = (_FILE.fullmatch(path.name) for path in self.root.glob("*/*/*.warc.gz"))
        return sorted((date.fromisoformat(name["date"]), name["source"]) for name in names if name)

    def size(self, snapshot_date: date, source: str) -> int:
        """Give the bytes that a day of a source takes; 0 where nothing was kept."""
        path = self._path(source, snapshot_date)
        return path.stat().st_size if path.is_file() else 0

    def get(self, file: str, offset: int) -> Archived:
        """Give one record by its place."""
        path = self.root / file
        if not path.is_file():
            raise ArchiveError(f"{path}: no such archive file; is the data folder the right one?")
        with path.open("rb") as stream:
            member = _member_at(stream, offset)
        found = None if member is None else _parse(member[0], Record(file, offset, member[1]))
        if found is None:
            raise ArchiveError(f"{path}: no whole record at offset {offset}; `warcio check` tells more")
        return found[0]

    def _read_file(self, path: Path) -> Iterator[Archived]:
        file = path.relative_to(self.root).as_posix()
        way: list[Archived] = []  # held back until its answer is there: a repair would cut it off
        for offset, length, content in _members(path):
            parsed = _parse(content, Record(file, offset, length))
            if parsed is None:
                continue
            archived, is_on_the_way = parsed
            way.append(archived)
            if not is_on_the_way:
                yield from (each for each in way if each.kind != "hop")
                way.clear()

    def _path(self, source: str, snapshot_date: date) -> Path:
        day = snapshot_date.isoformat()
        name = f"{day}-{source}.warc.gz"
        if not _FILE.fullmatch(name):
            raise ArchiveError(f"{source!r} cannot be part of a file name: use a-z, 0-9 and '-'")
        return self.root / day[:4] / day[5:7] / name

    def _warcinfo(self, path: Path, snapshot_date: date) -> bytes:
        buffer = BytesIO()
        writer = WARCWriter(buffer, gzip=True, warc_version="WARC/1.1")
        info = {
            "software": f"hpfacts/{version('hpfacts')}",
            "format": "WARC File Format 1.1",
            "description": "Bodies are stored with their content-encoding undone.",
        }
        record = writer.create_warcinfo_record(path.name, info)
        record.rec_headers.add_header("WARC-Snapshot-Date", snapshot_date.isoformat())
        writer.write_record(record)
        return buffer.getvalue()


def read_foreign(path: Path, source: str, snapshot_date: date | None = None) -> Iterator[Archived]:
    """Give the HTTP answers of somebody else's WARC or ARC file, encodings and chunking undone.

    Without a date each capture's own day (Vietnam) is its snapshot date. A revisit record, which has
    no body, reads as a 304. Raises ArchiveError where the file cannot be read on.
    """
    with path.open("rb") as stream:
        records = ArchiveIterator(stream, arc2warc=True)
        try:
            for record in records:
                if record.rec_type in {"response", "revisit"} and record.http_headers is not None:
                    yield _foreign(path, record, records, source, snapshot_date)
        except (ArchiveLoadFailed, zlib.error, EOFError, ValueError) as error:
            raise ArchiveError(f"{path}: cannot be read on: {' '.join(str(error).split())}") from error


class _Tail:
    """The writing end of one file: locked, whole up to its last complete answer."""

    def __init__(self, path: Path, warcinfo: bytes, left: int | None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise ArchiveError(f"{path}: another process is writing it; wait for it to end") from error
            # Only ever appended to: of the size that we left it at, it is as we left it.
            self._size = left if left == os.fstat(self._file).st_size else self._repaired()
            if self._size == 0:
                self.append(warcinfo)
        except BaseException:
            os.close(self._file)
            raise

    def append(self, block: bytes) -> int:
        """Write a block at the end, all or nothing; return where it starts."""
        start = self._size
        try:
            view, at = memoryview(block), start
            while view:
                written = os.pwrite(self._file, view, at)
                view, at = view[written:], at + written
        except BaseException:
            os.ftruncate(self._file, start)
            raise
        self._size = at
        return start

    def sync(self) -> None:
        os.fsync(self._file)

    def close(self) -> int:
        """Let the file go; return its size."""
        self.sync()
        os.close(self._file)
        return self._size

    def _repaired(self) -> int:
        """Cut off what a crash left behind the last complete answer; return the size that stays."""
        whole = 0
        for offset, length, content in _members(self._path):
            if _is_complete(content):
                whole = offset + length
        size = os.fstat(self._file).st_size
        if whole < size:
            log.warning("%s: cut off a torn tail of %d bytes at %d", self._path, size - whole, whole)
            os.ftruncate(self._file, whole)
        return whole


def _members(path: Path) -> Iterator[tuple[int, int, bytes]]:
    """Yield (offset, length, content) of the whole gzip members; a torn tail ends the walk.

    Damage with whole members behind it is skipped with a warning, for it is no torn tail.
    """
    with path.open("rb") as stream:
        offset = 0
        while True:
            member = _member_at(stream, offset)
            if member is not None:
                content, length = member
                yield offset, length, content
                offset += length
                continue
            following = _next_member(stream, offset + 1)
            if following is None:
                return
            log.warning("%s: unreadable from byte %d to %d, skipped", path, offset, following)
            offset = following


def _member_at(stream: BinaryIO, offset: int) -> tuple[bytes, int] | None:
    """Unpack the gzip member at an offset, checksum and all; None where there is no whole one."""
    stream.seek(offset)
    inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
    parts: list[bytes] = []
    taken = 0
    step = 1 << 14  # most records are small
    while chunk := stream.read(step):
        try:
            parts.append(inflate.decompress(chunk))
        except zlib.error:
            return None
        taken += len(chunk)
        if inflate.eof:
            return b"".join(parts), taken - len(inflate.unused_data)
        step = _CHUNK
    return None


def _next_member(stream: BinaryIO, start: int) -> int | None:
    stream.seek(start)
    rest = stream.read()
    at = rest.find(_GZIP_START)
    while at >= 0:
        member = _member_at(stream, start + at)
        if member is not None and member[0].startswith(b"WARC/"):
            return start + at
        at = rest.find(_GZIP_START, at + 1)
    return None


def _is_complete(content: bytes) -> bool:
    """Whether an answer is whole with this record: not its request, not a stop on its way."""
    record = ArcWarcRecordLoader().parse_record_stream(BytesIO(content), known_format="warc")
    return record.rec_type != "request" and not _details(record).get("more")


def _write(block: BytesIO, source: str, snapshot_date: date, response: Response, *, more: bool) -> tuple[int, int]:
    """Write request and outcome; return offset and length of the outcome's record.

    `more` marks a stop on the way to an answer that the same block goes on to hold.
    """
    writer = WARCWriter(block, gzip=True, warc_version="WARC/1.1")
    named = {
        "WARC-Date": _warc_date(response.fetched_at),
        "WARC-Snapshot-Date": snapshot_date.isoformat(),
        "WARC-JSON-Metadata": json.dumps(_described(source, response, more=more), separators=(",", ":")),
    }
    outcome = _outcome_record(writer, response, named)
    if response.request_headers:
        writer.write_record(_request_record(writer, response, outcome))
    start = block.tell()
    writer.write_record(outcome)
    return start, block.tell() - start


def _outcome_record(writer: WARCWriter, response: Response, named: dict[str, str]) -> Any:
    if response.error is not None or response.status == 0:
        text = f"fetchError: {response.error}\r\n".encode()
        return writer.create_warc_record(
            response.final_url, "metadata", payload=BytesIO(text), length=len(text), warc_headers_dict=named
        )
    http = StatusAndHeaders(_status_line(response.status), list(_stored_headers(response)), protocol="HTTP/1.1")
    if response.status == HTTPStatus.NOT_MODIFIED:
        named["WARC-Profile"] = _NOT_MODIFIED
        return writer.create_warc_record(response.final_url, "revisit", http_headers=http, warc_headers_dict=named)
    named["WARC-Payload-Digest"] = f"sha256:{response.bytes_hash}"
    return writer.create_warc_record(
        response.final_url,
        "response",
        payload=BytesIO(response.body),
        length=len(response.body),
        http_headers=http,
        warc_headers_dict=named,
    )


def _request_record(writer: WARCWriter, response: Response, outcome: Any) -> Any:
    parts = urlsplit(response.final_url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    http = StatusAndHeaders(
        f"{response.method} {target} HTTP/1.1", list(response.request_headers), is_http_request=True
    )
    body = urlencode(response.form).encode()
    return writer.create_warc_record(
        response.final_url,
        "request",
        payload=BytesIO(body),
        length=len(body),
        http_headers=http,
        warc_headers_dict={
            "WARC-Date": outcome.rec_headers.get_header("WARC-Date"),
            "WARC-Concurrent-To": outcome.rec_headers.get_header("WARC-Record-ID"),
        },
    )


def _described(source: str, response: Response, *, more: bool) -> dict[str, Any]:
    """Gather what WARC has no field for, without what goes without saying."""
    described = {
        "source": source,
        "url": response.url,
        "kind": response.kind,
        "method": response.method,
        "form": response.form,
        "elapsed": response.elapsed,
        "transient": response.transient,
        "more": more,
    }
    return {name: value for name, value in described.items() if value}


def _details(record: Any) -> dict[str, Any]:
    details: dict[str, Any] = json.loads(record.rec_headers.get_header("WARC-JSON-Metadata") or "{}")
    return details


def _parse(content: bytes, place: Record) -> tuple[Archived, bool] | None:
    """Read one record of ours back, and whether it is but a stop on the way to the next one.

    None for warcinfo and requests.
    """
    record = ArcWarcRecordLoader().parse_record_stream(BytesIO(content), known_format="warc")
    if record.rec_type not in {"response", "revisit", "metadata"}:
        return None
    details = _details(record)
    target = record.rec_headers.get_header("WARC-Target-URI")
    error = None
    status = 0
    body = b""
    if record.rec_type == "metadata":
        text = record.raw_stream.read().decode("utf-8")
        error = text.removeprefix("fetchError: ").removesuffix("\r\n")
    else:
        status = int(record.http_headers.get_statuscode())
        body = record.raw_stream.read() if record.rec_type == "response" else b""
    archived = Archived(
        url=details.get("url", target),
        final_url=target,
        method=details.get("method", "GET"),
        form=tuple((name, value) for name, value in details.get("form", [])),
        status=status,
        headers=tuple(record.http_headers.headers) if record.http_headers else (),
        body=body,
        fetched_at=_from_warc_date(record.rec_headers.get_header("WARC-Date")),
        elapsed=details.get("elapsed", 0.0),
        error=error,
        transient=details.get("transient", False),
        kind=details.get("kind", "page"),
        source=details.get("source", ""),
        snapshot_date=date.fromisoformat(record.rec_headers.get_header("WARC-Snapshot-Date")),
        record=place,
    )
    return archived, bool(details.get("more"))


def _as_archived(response: Response, source: str, snapshot_date: date, place: Record) -> Archived:
    known = {each.name: getattr(response, each.name) for each in fields(Response)}
    known |= {
        "headers": _stored_headers(response) if response.status else (),
        "request_headers": (),
        "way": (),
    }
    if response.status in {0, HTTPStatus.NOT_MODIFIED}:
        known["body"] = b""
    return Archived(**known, source=source, snapshot_date=snapshot_date, record=place)


def _foreign(path: Path, record: Any, records: ArchiveIterator, source: str, snapshot_date: date | None) -> Archived:
    url = record.rec_headers.get_header("WARC-Target-URI")
    fetched_at = _from_warc_date(record.rec_headers.get_header("WARC-Date"))
    is_revisit = record.rec_type == "revisit"
    status = HTTPStatus.NOT_MODIFIED if is_revisit else int(record.http_headers.get_statuscode())
    body = b"" if is_revisit else record.content_stream().read()
    bare = Response(
        url=url,
        final_url=url,
        status=int(status),
        headers=tuple(record.http_headers.headers),
        body=body,
        fetched_at=fetched_at,
        transient=status in PASSING_STATUSES,
        kind="hop" if HTTPStatus.MULTIPLE_CHOICES < status < HTTPStatus.NOT_MODIFIED else "page",
    )
    day = snapshot_date or fetched_at.astimezone(_NIGHT_ZONE).date()
    place = Record(str(path), records.get_record_offset(), records.get_record_length())
    return _as_archived(bare, source, day, place)


def _stored_headers(response: Response) -> Pairs:
    """Rename what described the transfer and state the stored body's own length."""
    stored: list[tuple[str, str]] = []
    for name, value in response.headers:
        transfer = name.lower() in _TRANSFER_HEADERS
        stored.append((_ORIGINAL + name if transfer else name, quote(value, safe=_ASCII)))
    if response.status != HTTPStatus.NOT_MODIFIED:
        stored.append(("Content-Length", str(len(response.body))))
    return tuple(stored)


def _status_line(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"{status} Unknown"


def _warc_date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _from_warc_date(text: str) -> datetime:
    moment = datetime.fromisoformat(text)  # reads the Z; ARC dates were converted by warcio
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
