"""What a page's markup says of itself: meta tags, JSON-LD, canonical link, <title>, <time>.

Gives every statement as a row (page, kind, value) and believes none of them.
"""

import html
import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import polars as pl
from selectolax.lexbor import LexborNode

HEADS = pl.Schema({"page": pl.UInt32, "kind": pl.String, "value": pl.String, "order": pl.UInt32})

STATING = ("meta", "link", "time", "title")
_NAMES = ("property", "name", "itemprop")
# what a meta tag of one of these names says -> kind of statement
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


def statement(tag: str, node: LexborNode) -> tuple[str, str] | None:
    """Read what a tag of STATING says of its page: kind and value."""
    if tag == "title":
        return "title tag", node.text()
    if tag == "link":
        return ("url", node.attrs.sget("href")) if node.attrs.sget("rel") == "canonical" else None
    said = node.attributes
    if tag == "time" and said.get("datetime"):
        return "time", said["datetime"] or ""
    for name in said:
        if name in _NAMES:
            kind = _META.get((said[name] or "").lower())
            return (kind, said["content"] or "") if kind and said.get("content") else None
    return None


def heads_from_tags(said: Sequence[tuple[int, str, str]]) -> pl.DataFrame:
    """Give what tags say of their pages, (page, kind, value)."""
    rows = [(page, kind, plain, order) for order, (page, kind, value) in enumerate(said) if (plain := _plain(value))]
    return pl.DataFrame(rows, schema=HEADS, orient="row")


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


def _unescaped(text: str) -> str:
    return _plain(html.unescape(text))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))
