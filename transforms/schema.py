"""The frames that enter and leave this package: column names and types, nothing else.

A frame that does not fit is refused whole, by name of the column (`conform`).
"""

import polars as pl

VALUE = pl.Decimal(38, 6)

PAGES = pl.Schema(
    {
        "page_key": pl.String(),
        "url": pl.String(),
        "source": pl.String(),
        "content_type": pl.String(),
        "seen_on": pl.Date(),
        "body": pl.Binary(),
    }
)

ARTICLES = pl.Schema(
    {
        "page_key": pl.String(),
        "url": pl.String(),
        "source": pl.String(),
        "seen_on": pl.Date(),
        "article_id": pl.String(),
        "version": pl.String(),
        "canonical_url": pl.String(),
        "title": pl.String(),
        "published_at": pl.Datetime("us"),
        "published_at_note": pl.String(),
        "event_date": pl.Date(),
        "author": pl.String(),
        "source_credit": pl.String(),
        "category": pl.String(),
        "place": pl.String(),
        "body": pl.String(),
        "paragraphs": pl.List(pl.String()),
        "removed": pl.List(pl.Struct({"text": pl.String(), "reason": pl.String})),
    }
)

LINES = pl.Schema(
    {
        "article_id": pl.String(),
        "version": pl.String(),
        "site": pl.String(),
        "title": pl.String(),
        "at_edge": pl.Boolean(),
        "line": pl.String(),
        "reason": pl.String(),
    }
)

FACTS = pl.Schema(
    {
        "article_id": pl.String(),
        "version": pl.String(),
        "fact_id": pl.String(),
        "quote": pl.String(),
        "indicator": pl.String(),
        "label": pl.String(),
        "measure": pl.String(),
        "value": VALUE,
        "unit": pl.String(),
        "value_si": VALUE,
        "rounding_si": VALUE,
        "period_start": pl.Date(),
        "period_end": pl.Date(),
        "period_kind": pl.String(),
        "baseline": pl.String(),
        "modality": pl.String(),
        "approx": pl.String(),
        "place": pl.String(),
        "sentence": pl.String(),
        "char_start": pl.Int64(),
        "char_end": pl.Int64(),
        "rule": pl.String(),
        "confidence": pl.Float64(),
    }
)

CHECKS = pl.Schema(
    {
        "article_id": pl.String(),
        "version": pl.String(),
        "check_id": pl.String(),
        "scope": pl.String(),
        "kind": pl.String(),
        "fact_id": pl.String(),
        "other_fact_ids": pl.List(pl.String()),
        "stated": VALUE,
        "computed": VALUE,
        "verdict": pl.String(),
        "message": pl.String(),
    }
)

ASIDE = pl.Schema(
    {
        "article_id": pl.String(),
        "version": pl.String(),
        "char_start": pl.Int64(),
        "char_end": pl.Int64(),
        "rule": pl.String(),
    }
)

DOCUMENTS = pl.Schema(
    {
        "article_id": pl.String(),
        "version": pl.String(),
        "document_id": pl.String(),
        "quote": pl.String(),
        "kind": pl.String(),
        "number": pl.String(),
        "date": pl.Date(),
        "issuer": pl.String(),
        "subject": pl.String(),
        "sentence": pl.String(),
        "char_start": pl.Int64(),
        "char_end": pl.Int64(),
        "rule": pl.String(),
        "confidence": pl.Float64(),
    }
)

PEOPLE = pl.Schema(
    {
        "article_id": pl.String(),
        "version": pl.String(),
        "official_id": pl.String(),
        "quote": pl.String(),
        "name": pl.String(),
        "posts": pl.List(pl.String()),
        "sentence": pl.String(),
        "char_start": pl.Int64(),
        "char_end": pl.Int64(),
        "rule": pl.String(),
        "confidence": pl.Float64(),
    }
)

ISSUES = pl.Schema(
    {
        "page_key": pl.String(),
        "article_id": pl.String(),
        "version": pl.String(),
        "kind": pl.String(),
        "message": pl.String(),
        "quote": pl.String(),
    }
)


def conform(frame: pl.DataFrame, schema: pl.Schema, name: str) -> pl.DataFrame:
    """Give the frame's columns in the schema's order and types.

    Raises:
        ValueError: a column is missing or does not cast; the message names frame and column.
    """
    missing = [column for column in schema if column not in frame.columns]
    if missing:
        raise ValueError(f"{name}: missing column {', '.join(missing)}; it has {', '.join(frame.columns)}")
    columns = []
    for column, dtype in schema.items():
        try:
            columns.append(frame[column].cast(dtype))
        except pl.exceptions.PolarsError as error:
            raise ValueError(f"{name}.{column} does not fit {dtype}: {error}") from error
    return pl.DataFrame(columns)
