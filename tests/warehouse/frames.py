"""Small frames for the warehouse's tests: a row is written as what matters in it, the rest is filled in."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import polars as pl

from warehouse.load import capture_id, choose_versions
from warehouse.schema import TABLES

Row = dict[str, Any]


def digest(*parts: object, size: int = 16) -> str:
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:size]


def frame(table: str, rows: Iterable[Mapping[str, Any]]) -> pl.DataFrame:
    """Give the table's frame; columns that a row does not name are null."""
    names = TABLES[table].names
    filled = [{name: row.get(name) for name in names} for row in rows]
    return pl.DataFrame(filled, schema=TABLES[table].polars, orient="row")


def capture(
    url: str, day: date, article: str | None = None, body: str | None = None, status: int = 200, **more: Any
) -> Row:
    """Give one look at a page; `article` and `body` name the article version that it showed."""
    bytes_hash = more.pop("bytes_hash", None if status in (0, 304) else digest(url, body))
    read = article is not None and body is not None
    return {
        "capture_id": capture_id(url, day, status, bytes_hash),
        "source": "portal",
        "url": url,
        "article_id": article and digest(article),
        "version": digest(body, size=32) if read else None,
        "extractor_version": 1 if read else None,
        "snapshot_date": day,
        "status": status,
        "bytes_hash": bytes_hash,
        **more,
    }


def article(name: str, body: str, **more: Any) -> Row:
    """Give one reading of an article version, named as `capture` names it."""
    return {
        "article_id": digest(name),
        "version": digest(body, size=32),
        "source": "portal",
        "canonical_url": f"https://portal.test/{name}",
        "title": body.partition("\n")[0],
        "place": "Quận Lê Chân",
        "body": body,
        **more,
    }


def fact(name: str, body: str, quote: str, value: str, **more: Any) -> Row:
    """Give the fact that `quote` states in the article version; level of budget revenue where not told."""
    start = body.index(quote)
    article_id, version = digest(name), digest(body, size=32)
    return {
        "fact_id": digest(article_id, version, start, start + len(quote)),
        "article_id": article_id,
        "version": version,
        "indicator": "budget_revenue",
        "label": "thu ngân sách",
        "measure": "level",
        "value": Decimal(value),
        "unit": "million_dong",
        "value_si": Decimal(value) * 1_000_000,
        "period_start": date(2021, 1, 1),
        "period_end": date(2021, 6, 30),
        "period_kind": "ytd",
        "modality": "actual",
        "place": "Quận Lê Chân",
        "quote": quote,
        "sentence": next(line for line in body.split("\n") if quote in line),
        "char_start": start,
        "char_end": start + len(quote),
        "rule": "test",
        "confidence": 1.0,
        **more,
    }


def batch(
    captures: Iterable[Row] = (),
    articles: Iterable[Row] = (),
    facts: Iterable[Row] = (),
    *,
    extractor_version: int = 1,
    **more: Iterable[Row],
) -> dict[str, pl.DataFrame]:
    """Give a batch as the flows hand it to the loader."""
    loose = frame("articles", articles)
    return {
        "captures": frame("captures", captures),
        "articles": choose_versions(loose, extractor_version),
        "facts": frame("facts", facts),
        **{table: frame(table, rows) for table, rows in more.items()},
    }


def at(text: str) -> datetime:
    """Read a local time as in 2021-06-28 08:00."""
    return datetime.fromisoformat(text)
