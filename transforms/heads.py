"""What a page's markup says of itself: meta tags, JSON-LD, canonical link, <title>, <time>.

Gives every statement as a row (page, kind, value) and believes none of them.
"""

import html
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import polars as pl

HEADS = pl.Schema({"page": pl.UInt32, "kind": pl.String, "value": pl.String, "order": pl.UInt32})

TAGS = ("meta", "link", "time", "title")
# meta name, property or itemprop -> kind of statement
_META = {
    "og:title": "title", "twitter:title": "title", "headline": "title",
    "og:url": "url",
    "article:published_time": "published", "og:published_time": "published", "datepublished": "published",
    "pubdate": "published", "publishdate": "published", "publish-date": "published", "dc.date": "published",
    "dc.date.issued": "published", "dcterms.date": "published", "date": "published",
    "article:published": "published",
    "sailthru.date": "published", "parsely-pub-date": "published",
    "article:section": "category",
}  # fmt: skip
_LD_KINDS = {"headline": "title", "datePublished": "published", "articleSection": "category", "url": "url"}
_ARTICLE_TYPES = ("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "Report", "WebPage")
_MAX_LD = 200_000  # characters of one script read


def heads_from_tags(tags: pl.DataFrame) -> pl.DataFrame:
    """Opening tags of TAGS (page, tag, its inside, the text behind it) to the statements they make."""
    # Few of a page's meta tags and links are asked for.
    named = tags.with_columns(
        name=_value("property|name|itemprop").str.to_lowercase().replace_strict(_META, default=None),
        canonical=pl.col("inside").str.contains(' rel="canonical"', literal=True),
    ).filter(pl.col("tag").is_in(["title", "time"]) | pl.col("name").is_not_null() | pl.col("canonical"))
    rows = named.with_columns(
        content=_value("content"),
        canonical=pl.when("canonical").then(_value("href")),
        title=pl.when(pl.col("tag") == "title").then("text"),
        time=pl.when(pl.col("tag") == "time").then(_value("datetime")),
    )
    return (
        rows.select(
            "page",
            kind=pl.when(pl.col("canonical").is_not_null())
            .then(pl.lit("url"))
            .when(pl.col("title").is_not_null())
            .then(pl.lit("title tag"))
            .when(pl.col("time").is_not_null())
            .then(pl.lit("time"))
            .otherwise("name"),
            value=pl.coalesce("canonical", "title", "time", "content"),
        )
        .drop_nulls()
        .with_columns(pl.col("value").map_elements(_unescaped, return_dtype=pl.String))
        .filter(pl.col("value") != "")
        .with_row_index("order")
        .select(HEADS.names())
    )


def heads_from_rules(stated: Sequence[tuple[int, str, str]]) -> pl.DataFrame:
    """Give what the source's selectors found, (page, kind, text), as statements like the others."""
    rows = [(page, kind, _unescaped(text), order) for order, (page, kind, text) in enumerate(stated)]
    return pl.DataFrame(rows, schema=HEADS, orient="row")


def heads_from_ld(scripts: Sequence[tuple[int, str]]) -> pl.DataFrame:
    """Give what scripts of JSON-LD, (page, text), say of articles."""
    said = ((page, "ld " + kind, value) for page, text in scripts for kind, value in _ld_statements(text))
    return pl.DataFrame([(*row, order) for order, row in enumerate(said)], schema=HEADS, orient="row")


def _ld_statements(text: str) -> Iterator[tuple[str, str]]:
    if len(text) > _MAX_LD:
        return
    try:
        data = json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return  # hand-made blocks are often broken; the other statements stand
    for item in _ld_items(data):
        kinds = item.get("@type")
        stated = kinds if isinstance(kinds, list) else [kinds]
        if not any(kind in stated for kind in _ARTICLE_TYPES):
            continue
        for name, kind in _LD_KINDS.items():
            value = _ld_text(item.get(name))
            if value:
                yield kind, _unescaped(value)


def _ld_items(data: Any) -> Iterator[Mapping[str, Any]]:
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            if isinstance(graph, list):
                yield from (node for node in graph if isinstance(node, dict))


def _ld_text(value: Any) -> str | None:
    if isinstance(value, Sequence) and not isinstance(value, str):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return value if isinstance(value, str) else None


def _value(attribute: str) -> pl.Expr:
    return pl.col("inside").str.extract(rf'\s(?:{attribute})="([^"]*)"')


def _unescaped(text: str) -> str:
    return " ".join(html.unescape(text).split())
