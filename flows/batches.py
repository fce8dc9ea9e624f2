"""Archived answers to warehouse rows: the one way that night, backfill and replay all take.

`read_batch` is pure: the same records give the same frames, on any machine (`engines.py`). Loading is idempotent,
so that whatever was killed is mended by doing it again. Parses nothing, holds no SQL.
"""

import fcntl
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import duckdb
import polars as pl

from flows.dimensions import dimensions
from flows.files import NOWHERE
from flows.scrape.archive import Archived
from flows.scrape.lies import ANOTHER_TEMPLATE, why_no_page
from flows.scrape.source import Source
from flows.settings import Settings
from transforms.articles import Articles, articles_from_pages
from transforms.documents import documents_from_articles
from transforms.facts import facts_from_articles, with_place
from transforms.furniture import told, without
from transforms.people import people_from_articles
from transforms.reprints import sketches
from transforms.rules import PageRules
from transforms.schema import ISSUES, PAGES
from warehouse import seen
from warehouse.load import capture_id, choose_versions, connect_work, load_batch
from warehouse.schema import TABLES

if TYPE_CHECKING:
    from flows.engines import Engine

# The generation of the extraction rules: to be raised with every release that reads pages otherwise. A higher
# one replaces what a lower one read; `hpfacts replay` reads everything again.
EXTRACTOR_VERSION = 1

_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
_KEPT_KINDS = ("page", "listing")
_NO_PAGE = "no article page"
MOST_PAGES = 2000
_PARSED_BYTES = 32 << 20  # of pages whose trees and blocks are in memory at a time
Name = TypeVar("Name")
_lock = threading.RLock()
_held: set[Path] = set()


@dataclass(frozen=True, slots=True)
class Batch:
    """What a batch of records says: frames by table, and the captures that only confirm (304)."""

    frames: dict[str, pl.DataFrame]
    unmodified: pl.DataFrame


@dataclass(slots=True)
class Loaded:
    """What loading did: pages looked at, articles they showed, rows written by table, failures in a line each."""

    pages: int = 0
    articles: int = 0
    written: dict[str, int] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)

    @property
    def told(self) -> str:
        """Say what was written."""
        new = [f"{rows} {table}" for table, rows in self.written.items() if rows]
        return "new or better: " + ", ".join(new) if new else "nothing new"

    def add(self, other: "Loaded") -> None:
        """Count another batch in."""
        self.pages += other.pages
        self.articles += other.articles
        self.failures += other.failures
        self.written_too(other)

    def written_too(self, other: "Loaded") -> None:
        """Count what another batch wrote."""
        for table, rows in other.written.items():
            self.written[table] = self.written.get(table, 0) + rows


def read_batch(records: Iterable[Archived], sources: Mapping[str, Source]) -> Batch:
    """Read a batch of records: every page becomes a capture, and an article, a named failure or both."""
    named = {capture_of(record): record for record in records if record.kind in _KEPT_KINDS}
    refused = {key: why for key, record in named.items() if (why := _refusal(record, sources))}
    readable = {key: record for key, record in named.items() if _is_page(record) and key not in refused}
    if not readable:  # most batches of a quiet night
        return _batch(_captures(named, refused, None), {})
    read = _read_pages(readable, page_rules(sources))
    articles = choose_versions(read.articles, EXTRACTOR_VERSION)
    return _batch(_captures(named, refused, read), readings(articles, told_so_far(articles, read.lines), read.issues))


def _read_pages(records: Mapping[str, Archived], rules: Mapping[str, PageRules]) -> Articles:
    """Read pages part by part, in the order of their keys: their blocks take far more memory than their articles."""
    parts = [
        articles_from_pages(pages_frame(part, [*map(capture_of, part)]), rules, alone=True)
        for part in in_batches((records[key] for key in sorted(records)), _PARSED_BYTES)
    ]
    return Articles(*(pl.concat(frames) for frames in zip(*parts, strict=True)))


def told_so_far(articles: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """Fill `reason` of lines that the articles of a batch tell to be no text: what is left tells `settle.py`.

    More articles only ever tell more, so that nothing is told that all together would not. Only of an article of
    nothing but doubtful lines it takes all to say which of them stay.
    """
    sure = (
        articles.select("article_id", "version", "title", line=pl.col("body").str.split("\n"))
        .explode("line")
        .filter(pl.col("line").ne_missing(pl.col("title")))
        .join(lines, on=["article_id", "version", "line"], how="anti")
        .select("article_id", "version", has_text=True)
        .unique()
    )
    known = told(lines, articles).join(sure, on=["article_id", "version"], how="left", maintain_order="left")
    return known.with_columns(reason=pl.when("has_text").then("reason")).drop("has_text")


def readings(articles: pl.DataFrame, lines: pl.DataFrame, issues: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Read all that chosen articles hold but for the lines that are no text, a frame a table.

    `lines` are those in doubt, with a reason where they are told to be no text; `issues` is what is known already.
    """
    articles = with_place(without(articles, lines))
    found = facts_from_articles(articles)
    return {
        "articles": articles,
        "facts": found.facts,
        "fact_checks": found.checks,
        "doubtful_lines": lines.with_columns(is_removed=pl.col("reason").is_not_null()),
        "sketches": sketches(articles),
        "documents": documents_from_articles(articles),
        "officials": people_from_articles(articles),
        "issues": pl.concat([issues.select(ISSUES.names()), found.issues]),
    }


def load_batches(
    settings: Settings,
    batches: Iterable[tuple[Name, Sequence[Archived]]],
    sources: Mapping[str, Source],
    engine: "Engine",
    *,
    again: bool = False,
) -> Iterator[tuple[Name, Loaded]]:
    """Read and load named batches in their order; what is loaded already is not read again unless asked to."""

    def asked() -> Iterator[tuple[tuple[Name, list[str]], Sequence[Archived] | None]]:
        for name, records in batches:
            keys = [capture_of(record) for record in records if record.kind in _KEPT_KINDS]
            yield (name, keys), records if again or not _are_loaded(settings, keys) else None

    for (name, keys), batch in engine.read(asked(), sources):
        with writing(settings) as con:
            written = load(con, batch) if batch else {}
            captures = seen.captures(con, keys)
        yield name, _outcome(captures, written)


def outcome_of(settings: Settings, records: Iterable[str]) -> Loaded:
    """Say what became of records, by the names of their captures."""
    with writing(settings) as con:
        return _outcome(seen.captures(con, set(records)), {})


def load(con: duckdb.DuckDBPyConnection, batch: Batch) -> dict[str, int]:
    """Load a batch; what only confirms comes after, for it may confirm a page of the same batch."""
    written = load_batch(con, batch.frames)
    if not batch.unmodified.is_empty():
        written["captures"] += load_batch(con, {"captures": seen.confirmed(con, batch.unmodified)})["captures"]
    return written


def load_dimensions(settings: Settings, sources: Mapping[str, Source]) -> None:
    """Bring the small lists up to date."""
    with writing(settings) as con:
        load_batch(con, dimensions(sources.values()))


class HasBody(Protocol):
    """What is read in batches."""

    @property
    def body(self) -> bytes: ...


Page = TypeVar("Page", bound=HasBody)


def in_batches(records: Iterable[Page], most_bytes: int) -> Iterator[list[Page]]:
    """Cut records into batches of about so many bytes, and no more than MOST_PAGES.

    Each batch has a cost of its own, as much as that of some dozens of pages. Bytes bound the memory; small pages
    are work long before.
    """
    batch: list[Page] = []
    size = 0
    for record in records:
        batch.append(record)
        size += len(record.body)
        if size >= most_bytes or len(batch) >= MOST_PAGES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


@contextmanager
def writing(settings: Settings) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the writer's database; another process that writes is waited for."""
    with write_lock(settings), connect_work(settings.database) as con:
        yield con


@contextmanager
def write_lock(settings: Settings) -> Iterator[None]:
    """Hold the place of the one writer, against other processes and other threads; may be held twice over."""
    path = settings.work / "writer.lock"
    with _lock:
        if path in _held:
            yield
            return
        settings.work.mkdir(parents=True, exist_ok=True)
        with path.open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            _held.add(path)
            try:
                yield
            finally:
                _held.discard(path)


def _batch(captures: pl.DataFrame, frames: dict[str, pl.DataFrame]) -> Batch:
    is_unmodified = pl.col("status") == HTTPStatus.NOT_MODIFIED
    return Batch({"captures": captures.filter(~is_unmodified), **frames}, captures.filter(is_unmodified))


def _are_loaded(settings: Settings, keys: list[str]) -> bool:
    with writing(settings) as con:
        return seen.are_loaded(con, keys, EXTRACTOR_VERSION)


def _outcome(captures: pl.DataFrame, written: dict[str, int]) -> Loaded:
    rows = list(captures.iter_rows(named=True))
    mended = {(row["url"], row["snapshot_date"]) for row in rows if _failure(row) is None}
    failures = [
        failure for row in rows if (failure := _failure(row)) and (row["url"], row["snapshot_date"]) not in mended
    ]
    return Loaded(
        pages=captures.height,
        articles=captures["version"].drop_nulls().n_unique(),
        written=written,
        failures=failures + _template_change(captures),
    )


def _template_change(captures: pl.DataFrame) -> list[str]:
    """Say that a source's pages are built otherwise than its file says, where most that were sent are."""
    is_strange = pl.col("error").str.starts_with(f"{_NO_PAGE}: {ANOTHER_TEMPLATE}")
    told = []
    for (source,), seen_there in captures.group_by("source", maintain_order=True):
        strange = seen_there.filter(is_strange).sort("url")
        whole = seen_there.filter(pl.col("version").is_not_null())
        if strange.height > whole.height:
            row = strange.row(0, named=True)
            told.append(
                f"{source}: has its template changed? {strange.height} of {strange.height + whole.height} pages are "
                f"of another one, for example {row['url']} ({row['warc_file']} at {row['warc_offset']}); "
                f"what its selectors find: hpfacts sources try {row['url']}"
            )
    return told


def _is_page(record: Archived) -> bool:
    return record.kind == "page" and record.status == HTTPStatus.OK


def capture_of(record: Archived) -> str:
    """Name the capture that a record becomes."""
    return capture_id(record.url, record.snapshot_date, record.status, record.bytes_hash)


def _refusal(record: Archived, sources: Mapping[str, Source]) -> str | None:
    """Say why a 200 is no article page of its source."""
    source = sources.get(record.source)
    if source is None or not _is_page(record):
        return None
    why = why_no_page(source, record)
    return f"{_NO_PAGE}: {why}" if why else None


def _failure(capture: Mapping[str, Any]) -> str | None:
    """Name a page that was not got or not read; that one is gone is no failure."""
    if capture["error"]:
        return str(capture["error"]) if capture["status"] == 0 else f"{capture['url']}: {capture['error']}"
    if capture["status"] >= HTTPStatus.BAD_REQUEST and capture["status"] not in _GONE:
        return f"{capture['url']}: answered {capture['status']}"
    return None


def pages_frame(records: Sequence[Archived], keys: Sequence[str]) -> pl.DataFrame:
    """Give records as the frame of pages, each under its key."""
    rows = [
        (
            key,
            None if record.url.startswith(NOWHERE) else record.final_url,
            record.source,
            record.content_type,
            record.snapshot_date,
            record.body,
        )
        for key, record in zip(keys, records, strict=True)
    ]
    return pl.DataFrame(rows, schema=PAGES, orient="row")


def page_rules(sources: Mapping[str, Source]) -> dict[str, PageRules]:
    """Give each source's rules for its pages."""
    return {name: PageRules(**source.page.model_dump()) for name, source in sources.items()}


def _captures(named: Mapping[str, Archived], refused: Mapping[str, str], read: Articles | None) -> pl.DataFrame:
    shown, troubles = {}, {}
    if read is not None:
        shown = {key: names for key, *names in read.articles.select("page_key", "article_id", "version").iter_rows()}
        troubles = dict(read.issues.filter(pl.col("version").is_null()).select("page_key", "message").iter_rows())
    rows = []
    for key, record in named.items():
        is_read = _is_page(record) and key not in refused
        article, version = shown.get(key, (None, None))
        why_unread = troubles.get(key, "no article was found") if is_read and version is None else None
        rows.append(
            {
                "capture_id": key,
                "source": record.source,
                "url": record.url,
                "article_id": article,
                "version": version,
                "extractor_version": EXTRACTOR_VERSION if is_read else None,
                "snapshot_date": record.snapshot_date,
                "fetched_at": record.fetched_at.astimezone(UTC).replace(tzinfo=None),
                "status": record.status,
                "error": record.error or refused.get(key) or why_unread,
                "bytes_hash": record.bytes_hash,
                "content_type": record.content_type,
                "etag": record.etag,
                "last_modified": record.last_modified,
                "warc_file": record.record.file,
                "warc_offset": record.record.offset,
                "warc_length": record.record.length,
            }
        )
    return pl.DataFrame(rows, schema=TABLES["captures"].polars)
