"""Saved pages to rows for people and programs, without a database: what `hpfacts extract` prints.

Each page stands for itself. Wires reading and extraction; knows no rule of either.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import polars as pl

from flows.batches import in_batches, page_rules, pages_frame
from flows.files import doc_of, is_saved_file
from flows.scrape.archive import Archived
from flows.scrape.source import Source, owner_of
from transforms.articles import articles_from_pages
from transforms.documents import documents_from_articles
from transforms.facts import facts_from_articles, with_place
from transforms.people import people_from_articles

_AT_ONCE = 64 << 20  # bytes: a batch's pages are all parsed together here, which takes far more memory than facts
Kind = Literal["facts", "article", "documents", "people"]
Row = dict[str, Any]

FACT_FIELDS = (
    "quote",
    "indicator",
    "label",
    "measure",
    "value",
    "unit",
    "value_si",
    "period_start",
    "period_end",
    "period_kind",
    "baseline",
    "modality",
    "approx",
    "place",
)
ARTICLE_FIELDS = (
    "doc",
    "title",
    "published_at",
    "event_date",
    "author",
    "source",
    "place",
    "paragraphs",
    "removed",
)
DOCUMENT_FIELDS = ("quote", "kind", "number", "date", "issuer", "subject")
PERSON_FIELDS = ("quote", "name", "posts")
_FIELDS = {"facts": FACT_FIELDS, "documents": DOCUMENT_FIELDS, "people": PERSON_FIELDS}


@dataclass(frozen=True, slots=True)
class Read:
    """Articles of a batch, in the order of the pages, and a line for each page that held none.

    The articles (schema ARTICLES) stand each for itself, `article_id` is the page's key; `doc` names its file.
    """

    articles: pl.DataFrame
    failures: list[str]


@dataclass(frozen=True, slots=True)
class Extracted:
    """Rows of a batch, in the order of the pages, and a line for each page that held no article."""

    rows: list[Row]
    failures: list[str]


def extract_pages(
    pages: Iterable[tuple[Path, Archived]],
    kind: Kind,
    sources: Mapping[str, Source],
    day: date | None,
    batch_bytes: int,
) -> Iterator[Extracted]:
    """Give the rows of pages batch by batch; `day` is when they were seen, where that is known."""
    for read in read_pages(pages, sources, day, batch_bytes):
        yield Extracted(_rows(read.articles, kind), read.failures)


def read_pages(
    pages: Iterable[tuple[Path, Archived]], sources: Mapping[str, Source], day: date | None, batch_bytes: int
) -> Iterator[Read]:
    """Give the articles of pages batch by batch; `day` is when they were seen, where that is known."""
    docs: list[tuple[str, str]] = []

    def noted() -> Iterator[Archived]:
        for path, record in pages:
            docs.append((doc_of(path, record), str(path)))
            yield record

    for batch in in_batches(noted(), min(batch_bytes, _AT_ONCE)):
        yield _read_batch(batch, docs[: len(batch)], sources, day)
        del docs[: len(batch)]


def _read_batch(
    batch: Sequence[Archived], docs: Sequence[tuple[str, str]], sources: Mapping[str, Source], day: date | None
) -> Read:
    keys = [f"{number:09}" for number in range(len(batch))]
    names = pl.DataFrame({"page_key": keys, "doc": [doc for doc, _ in docs], "path": [path for _, path in docs]})
    owners = [owner_of(record.url, sources.values()) for record in batch]
    pages = pages_frame(batch, keys).with_columns(
        # The day of reading says nothing of the day of capture.
        source=pl.Series([owner.name if owner else None for owner in owners], dtype=pl.String),
        seen_on=pl.Series([day if is_saved_file(record) else record.snapshot_date for record in batch], dtype=pl.Date),
    )
    read = articles_from_pages(pages, page_rules(sources))
    # Two pages may hold one article; here each gives its own rows.
    articles = with_place(read.articles.with_columns(article_id="page_key"))
    unread = names.join(articles, on="page_key", how="anti")
    troubles = dict(read.issues.select("page_key", "message").iter_rows())
    failures = [f"{path}: {troubles.get(key, 'no article was found')}" for key, _, path in unread.iter_rows()]
    return Read(names.join(articles, on="page_key", how="inner", maintain_order="left"), failures)


def _rows(articles: pl.DataFrame, kind: Kind) -> list[Row]:
    if kind == "article":
        return [_article_row(row) for row in articles.iter_rows(named=True)]
    told = _read(articles, kind).sort("article_id", "char_start", "char_end")
    docs = articles.select("article_id", "doc")
    found = docs.join(told, on="article_id", how="inner", maintain_order="left_right")
    return [_row(row, _FIELDS[kind]) for row in found.iter_rows(named=True)]


def _read(articles: pl.DataFrame, kind: Kind) -> pl.DataFrame:
    if kind == "documents":
        return documents_from_articles(articles)
    return people_from_articles(articles) if kind == "people" else facts_from_articles(articles).facts


def frame(rows: Sequence[Row], kind: Kind) -> pl.DataFrame:
    """Give rows as a frame, for tables and CSV."""
    names = ARTICLE_FIELDS if kind == "article" else ("doc", *_FIELDS[kind])
    return pl.DataFrame({name: [row[name] for row in rows] for name in names}, strict=False)


def plain(value: object) -> object:
    """Give a value as JSON has it: whole numbers without a point, days and minutes as ISO writes them."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if isinstance(value, date) else value


def _row(row: Row, fields: Sequence[str]) -> Row:
    return {"doc": row["doc"], **{name: plain(row[name]) for name in fields}}


def _article_row(row: Row) -> Row:
    return {
        "doc": row["doc"],
        "title": row["title"],
        "published_at": plain(row["published_at"]),
        "event_date": plain(row["event_date"]),
        "author": row["author"],
        "source": row["source_credit"],
        "place": row["place"],
        "paragraphs": row["paragraphs"],
        "removed": row["removed"],
    }
