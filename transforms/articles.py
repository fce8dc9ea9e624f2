"""From pages to clean articles: the calls of this stage in their order, and the frames they end in.

Every page gives an article or a named issue. Pure: the same pages and rules give the same frames.
"""

from collections.abc import Mapping
from typing import NamedTuple

import polars as pl

from transforms import identity
from transforms.blocks import blocks_from_html, blocks_from_lines, htmls_frame, parse_page
from transforms.body import choose_body, with_unseen
from transforms.decode import are_utf8, decode_page
from transforms.furniture import doubtful, told, without
from transforms.heads import heads_from_ld, heads_from_rules, heads_from_tags
from transforms.metadata import metadata_of
from transforms.queries import collected
from transforms.rules import PageRules
from transforms.schema import ARTICLES, ISSUES, PAGES, conform
from transforms.strip import (
    parted,
    restore_sapo,
    strip_captions,
    strip_cards,
    strip_head,
    strip_linked,
    strip_phrases,
    strip_repeats,
    strip_signed,
    strip_tail,
    strip_teasers,
    with_names,
)
from transforms.tables import with_table_rows
from transforms.titles import titles_of

_NO_RULES: Mapping[str, PageRules] = {}
_SHOWN = 60  # characters of a page that is no page
_KEPT_ELSEWHERE = ("title",)


class Articles(NamedTuple):
    articles: pl.DataFrame
    issues: pl.DataFrame
    lines: pl.DataFrame  # LINES: those that other articles may tell to be none of the text


class _Read(NamedTuple):
    """The batch as blocks and statements, `page` counting its rows."""

    pages: pl.DataFrame
    blocks: pl.DataFrame
    heads: pl.DataFrame
    dropped: pl.DataFrame  # page, reason, text: what was taken out before the blocks were made
    issues: list[dict[str, object]]


def articles_from_pages(
    pages: pl.DataFrame, rules: Mapping[str, PageRules] = _NO_RULES, *, alone: bool = False
) -> Articles:
    """Pages (schema PAGES) to articles (ARTICLES) and what could not be read (ISSUES), sorted by page_key.

    The pages explain each other: a line that several share is furniture. `alone` reads each as if it were the only
    one; its doubtful lines are then to be judged with all others (`furniture.told`).
    """
    pages = conform(pages, PAGES, "pages").sort("page_key").with_row_index("page")
    read = _read(pages, rules)
    known = _identified(read)
    near, far = parted(read.blocks)
    blocks = (
        strip_phrases(near)
        .pipe(strip_teasers)
        .pipe(strip_cards)
        .pipe(strip_linked)
        .pipe(with_names)
        .pipe(strip_signed)
        .pipe(strip_tail)
    )
    titles = titles_of(blocks, read.heads, known)
    blocks = strip_head(titles.blocks).pipe(restore_sapo).pipe(strip_repeats).pipe(strip_captions, far)
    meta = metadata_of(blocks, titles.titles, read.heads, known)
    gone = read.dropped.select("page", order=pl.lit(0, pl.UInt32), text="text", reason="reason")
    parts = pl.concat([frame.lazy().select(gone.columns) for frame in (gone, far, blocks)])
    articles = _assembled(known, parts.sort("page", "order", maintain_order=True).pipe(collected), meta)
    found = conform(articles.filter(pl.col("paragraphs").list.len() > 0), ARTICLES, "articles").sort("page_key")
    lines = doubtful(found, known.select("page_key", "site"))
    if not alone:
        lines = told(lines, found)
        found = _together(found, lines)
    return Articles(found, _issues(read, articles), lines)


def _read(pages: pl.DataFrame, rules: Mapping[str, PageRules]) -> _Read:
    issues: list[dict[str, object]] = []
    htmls: dict[int, str] = {}
    lines: dict[int, str] = {}
    said: list[tuple[int, str, str]] = []
    scripts: list[tuple[int, str]] = []
    ruled: list[tuple[int, str, str]] = []
    dropped: list[tuple[int, str, str]] = []
    bodies = pages["body"]
    rows = pages.select("page", "page_key", "source", "content_type").iter_rows()
    for (page, key, source, content_type), is_utf8 in zip(rows, are_utf8(bodies), strict=True):
        # One page's bytes at a time: they take the memory of those before, and are read while they are at hand.
        decoded = decode_page(bodies[page] or b"", content_type, is_utf8=is_utf8)
        issues += [{"page_key": key, "kind": kind, "message": message} for kind, message in decoded.trouble]
        if not decoded.is_markup and "html" in (content_type or "").lower() and decoded.text.strip():
            # A database's error in one line is no article; a dump of text says that it is one.
            start = decoded.text.strip()[:_SHOWN]
            message = f"declared as HTML, but without a single tag: {start!r}; a text dump ends in .txt"
            issues.append({"page_key": key, "kind": "no_html", "message": message})
            continue
        if not decoded.is_markup:
            lines[page] = decoded.text
            continue
        parsed = parse_page(decoded.body, rules.get(source or ""))
        if parsed.trouble:
            issues.append({"page_key": key, "kind": "unparsable", "message": parsed.trouble})
        htmls[page] = parsed.html
        ruled += [(page, f"rule {name}", text) for name, text in parsed.stated]
        dropped += [(page, reason, text) for reason, text in parsed.dropped]
        said += [(page, kind, value) for kind, value in parsed.said]
        scripts += [(page, text) for text in parsed.scripts]
    found = blocks_from_html(htmls_frame(list(htmls), list(htmls.values())))
    tabled = with_table_rows(found.blocks, found.elements, found.attributes)
    blocks = choose_body(with_unseen(tabled), found.elements, found.attributes)
    if lines:
        texts = pl.DataFrame(list(lines.items()), schema={"page": pl.UInt32, "text": pl.String}, orient="row")
        dumps = blocks_from_lines(texts).pipe(with_unseen).with_columns(beside=pl.lit(None, pl.Int64))
        blocks = pl.concat([blocks, dumps]).sort("page", "order")
    heads = pl.concat([heads_from_rules(ruled), heads_from_tags(said), heads_from_ld(scripts)])
    gone = pl.DataFrame(dropped, schema={"page": pl.UInt32, "reason": pl.String, "text": pl.String}, orient="row")
    return _Read(pages, blocks, heads, gone, issues)


def _identified(read: _Read) -> pl.DataFrame:
    """Each page with `article_id`, `canonical_url` and `site`."""
    linked: dict[int, str] = {}
    for page, value in read.heads.filter(pl.col("kind").is_in(["url", "ld url"])).select("page", "value").iter_rows():
        if page not in linked and identity.stands_for_article(value):
            linked[page] = value
    rows = []
    for page, page_key, url in read.pages.select("page", "page_key", "url").iter_rows():
        link = linked.get(page)
        key = identity.identity_key(url or "") or identity.identity_key(link or "")
        canonical = identity.canonical_url(url or link or "")
        if url and link and identity.identity_key(link) == key:
            canonical = identity.canonical_url(link)
        rows.append((page, identity.article_id(key or f"file:{page_key}"), canonical, identity.site_of(url or link)))
    names = {"page": pl.UInt32, "article_id": pl.String, "canonical_url": pl.String, "site": pl.String}
    return read.pages.join(pl.DataFrame(rows, schema=names, orient="row"), on="page", maintain_order="left")


def _assembled(pages: pl.DataFrame, blocks: pl.DataFrame, meta: pl.DataFrame) -> pl.DataFrame:
    kept = pl.col("reason").is_null()
    texts = blocks.lazy().filter(kept).group_by("page", maintain_order=True).agg(paragraphs="text")
    gone = blocks.lazy().filter(~kept & ~pl.col("reason").is_in(_KEPT_ELSEWHERE))
    gone = gone.select("page", removed=pl.struct("text", "reason")).group_by("page", maintain_order=True).agg("removed")
    return (
        pages.lazy()
        .join(texts, on="page", how="left", maintain_order="left")
        .join(gone, on="page", how="left", maintain_order="left")
        .join(meta.lazy(), on="page", how="left", maintain_order="left")
        .with_columns(paragraphs=pl.col("paragraphs").fill_null([]), removed=pl.col("removed").fill_null([]))
        .with_columns(
            body=pl.concat_list(
                pl.when(pl.col("title").is_not_null() & pl.col("in_text"))
                .then(pl.concat_list("title"))
                .otherwise(pl.lit([], pl.List(pl.String))),
                "paragraphs",
            ).list.join("\n"),
            place=pl.lit(None, pl.String),
        )
        .pipe(collected)
        .with_columns(version=pl.col("body").map_elements(identity.version_of, return_dtype=pl.String))
    )


def _together(articles: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """Take out what the pages tell of each other; `removed` says so."""
    lines = lines.drop_nulls("reason")
    if lines.is_empty():
        return articles
    why = lines.group_by("article_id", "version", maintain_order=True)
    gone = why.agg(gone=pl.struct(text="line", reason="reason"))
    size = pl.col("body").str.split("\n").list.len().cast(pl.Int64)
    counted = articles.with_columns(whole=size, headed=size - pl.col("paragraphs").list.len().cast(pl.Int64))
    return (
        without(counted, lines)
        .join(gone, on=["article_id", "version"], how="left", maintain_order="left")
        .with_columns(
            paragraphs=pl.col("body").str.split("\n").list.slice("headed"),
            removed=pl.when(size < pl.col("whole")).then(pl.concat_list("removed", "gone")).otherwise("removed"),
        )
        .select(articles.columns)
    )


def _issues(read: _Read, articles: pl.DataFrame) -> pl.DataFrame:
    seen = {issue["page_key"] for issue in read.issues}
    rows = list(read.issues)
    looked_at = ("page_key", "article_id", "version", "title", "conflict", "published_at_note")
    is_empty = articles["paragraphs"].list.len() == 0
    for (key, article, version, title, conflict, note), empty in zip(
        articles.select(looked_at).iter_rows(), is_empty, strict=True
    ):
        told = {"page_key": key, "article_id": article}
        if empty:
            if key not in seen:
                rows.append(told | {"kind": "no_body", "message": "no text of an article was found"})
            continue
        if title is None:
            rows.append(told | {"version": version, "kind": "no_title", "message": "no title was found"})
        if conflict:
            rows.append(told | {"version": version, "kind": "conflicting_dates", "message": note})
    return pl.DataFrame(rows, schema=ISSUES).sort("page_key", "kind", "message")
