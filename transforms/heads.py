"""What a page's markup says of itself: meta tags, JSON-LD, canonical link, <title>, <time>.

Gives every statement as a row (page, kind, value) and believes none of them.
"""

import html
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import polars as pl

HEADS = pl.Schema({"page": pl.UInt32, "kind": pl.String, "value": pl.String, "order": pl.UInt32})

_STATEMENT = r"<(?:meta|link|time)\s[^>]*>|<title[^>]*>[^<]*"
# meta name, property or itemprop -> kind of statement
_META = {
    "og:title": "title", "twitter:title": "title", "headline": "title",
    "og:url": "url",
    "og:description": "summary", "description": "summary",
    "article:published_time": "published", "og:published_time": "published", "datepublished": "published",
    "pubdate": "published", "publishdate": "published", "publish-date": "published", "dc.date": "published",
    "dc.date.issued": "published", "dcterms.date": "published", "date": "published",
    "article:published": "published",
    "sailthru.date": "published", "parsely-pub-date": "published",
    "article:section": "category", "og:site_name": "site",
    "author": "author", "article:author": "author", "dc.creator": "author",
}  # fmt: skip
_LD = "ld+json"
_LD_KINDS = {
    "headline": "title", "datePublished": "published", "articleSection": "category", "author": "author",
    "description": "summary", "url": "url", "articleBody": "body",
}  # fmt: skip
_ARTICLE_TYPES = {"Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "Report", "WebPage"}
_MAX_LD = 200_000  # characters of one block read


def heads_from_html(htmls: pl.DataFrame) -> pl.DataFrame:
    """Frame of (page, html) to statements of meta, link, time and title tags."""
    rows = (
        htmls.select("page", tag=pl.col("html").str.extract_all(_STATEMENT))
        .explode("tag")
        .drop_nulls("tag")
        .with_columns(
            name=pl.col("tag")
            .str.extract(r'\s(?:property|name|itemprop)="([^"]*)"')
            .str.to_lowercase()
            .replace_strict(_META, default=None),
            content=pl.col("tag").str.extract(r'\scontent="([^"]*)"'),
            canonical=pl.when(pl.col("tag").str.contains(r'\srel="canonical"')).then(
                pl.col("tag").str.extract(r'\shref="([^"]*)"')
            ),
            title=pl.col("tag").str.extract(r"^<title[^>]*>([\s\S]*)"),
            time=pl.when(pl.col("tag").str.starts_with("<time")).then(
                pl.col("tag").str.extract(r'\sdatetime="([^"]*)"')
            ),
        )
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


def heads_from_ld(texts: Mapping[int, str]) -> pl.DataFrame:
    """Texts of pages, as served, to the statements of their JSON-LD articles."""
    rows = [
        {"page": page, "kind": "ld " + kind, "value": value, "order": order}
        for page, text in texts.items()
        for order, (kind, value) in enumerate(_ld_statements(text))
    ]
    return pl.DataFrame(rows, schema=HEADS)


def _ld_statements(text: str) -> Iterator[tuple[str, str]]:
    for block in _ld_blocks(text):
        try:
            data = json.loads(block.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue  # hand-made blocks are often broken; the other statements stand
        for item in _ld_items(data):
            kinds = item.get("@type")
            if _ARTICLE_TYPES.isdisjoint(kinds if isinstance(kinds, list) else [kinds]):
                continue
            for name, kind in _LD_KINDS.items():
                value = _ld_text(item.get(name))
                if value:
                    yield kind, _unescaped(value)


def _ld_blocks(text: str) -> Iterator[str]:
    """Cut out what stands in the scripts of JSON-LD; plain finds, as pages are long and blocks few."""
    at = text.find(_LD)
    while at >= 0:
        opened = text.find(">", at)
        closed = text.find("</", opened)
        while closed >= 0 and text[closed : closed + 8].lower() != "</script":
            closed = text.find("</", closed + 2)
        if 0 <= opened < closed <= opened + _MAX_LD:
            yield text[opened + 1 : closed]
        at = text.find(_LD, at + len(_LD))


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


def _unescaped(text: str) -> str:
    return " ".join(html.unescape(text).split())
