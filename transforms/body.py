"""Where on an HTML page the article's text stands, for pages whose source says nothing about it.

Looks for the smallest element that holds most of the page's prose and keeps to the blocks within;
class names and tags hint at what is none of it. Words of the text are `strip`'s business.
"""

import tomllib
from functools import cache
from importlib import resources
from typing import NamedTuple

import polars as pl

from transforms.blocks import BLOCKS, MARK, attribute

SHARE = 0.75
"""Of the page's prose the chosen element must hold at least this part."""
PROSE_CHARS = 60
"""Blocks shorter than this weigh nothing: menus, dates, names."""
OUTSIDE = "outside the article"
BYLINE = "markup: byline"
BREADCRUMB = "markup: breadcrumb"

_UNLINKED = pl.col("linked") * 2 < pl.col("chars")


class _Hints(NamedTuple):
    by_tag: dict[str, str]
    by_name: dict[str, str]
    body: str


@cache
def _hints() -> _Hints:
    text = resources.files("transforms").joinpath("catalogue", "markup.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return _Hints(
        by_tag={tag: entry["reason"] for entry in data["drop"] for tag in entry.get("tags", [])},
        by_name={entry["reason"]: _name(entry["words"]) for entry in data["drop"]},
        body=_name(data["body"]["words"]),
    )


def _name(words: list[str]) -> str:
    # For lower case: such patterns compile and run several times faster than those that mind no case.
    return "(?:^|[_-])(?:" + "|".join(words).lower() + ")(?:$|[_0-9-])"


def choose_body(blocks: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    """Fill `reason` for blocks outside the article, and `mark` for those a source's rule names."""
    elements = _hinted(elements)
    blocks = _drop_hinted(_ruled(blocks, elements), elements)
    chosen = _chosen(blocks, elements)
    blocks = blocks.join(chosen, on="page", how="left", maintain_order="left")
    inside = pl.col("order").is_between("start", "end", closed="left").fill_null(value=True)
    out = ~inside & ~pl.col("ruled")
    blocks = blocks.with_columns(
        reason=pl.coalesce("reason", pl.when(out).then(pl.lit(OUTSIDE))),
        side=pl.when(pl.col("order") < pl.col("start")).then(-1).when(pl.col("order") >= pl.col("end")).then(1),
    ).drop("start", "end", "ruled")
    # What stands next to the body may be its title, sapo or signature: `strip` and `metadata` look again.
    place = pl.int_range(pl.len()).over("page")
    first = place.filter(pl.col("side").is_null()).min().over("page")
    last = place.filter(pl.col("side").is_null()).max().over("page")
    return blocks.with_columns(
        beside=pl.when(pl.col("side") < 0).then(place - first).when(pl.col("side") > 0).then(place - last)
    ).drop("side")


def _ruled(blocks: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    """Follow the marks of the source's selectors; where they find no body text the page counts as unknown."""
    marked = elements.with_columns(mark=attribute(MARK)).drop_nulls("mark").select("page", "start", "end", "mark")
    if marked.is_empty():
        return blocks.with_columns(ruled=pl.lit(value=False))
    within = (
        blocks.select("page", "order", "chars")
        .join(marked, on="page")
        .filter(pl.col("order").is_between("start", "end", closed="left"))
        .sort("order", "start")
    )
    bodies = within.filter(pl.col("mark") == "body").select("page").unique().with_columns(ruled=pl.lit(value=True))
    marks = within.group_by("order").agg(mark=pl.col("mark").last())
    blocks = (
        blocks.drop("mark")
        .join(marks, on="order", how="left", maintain_order="left")
        .join(bodies, on="page", how="left", maintain_order="left")
        .with_columns(ruled=pl.col("ruled").fill_null(value=False))
    )
    why = pl.when(pl.col("ruled") & pl.col("mark").is_null()).then(pl.lit("source rule: outside the body"))
    return blocks.with_columns(reason=pl.coalesce("reason", why)).select(*BLOCKS, "reason", "ruled")


def _hinted(elements: pl.DataFrame) -> pl.DataFrame:
    """Add `hint`, why the element is none of the article by its name, and `likely`, that it is its body."""
    # Pages repeat few tags many times, and few words in them: each is read once.
    tags = elements.select("tag", "attrs").unique().with_row_index("row")
    names = pl.concat_str([attribute(name) for name in ("class", "id", "role")], separator=" ", ignore_nulls=True)
    words = tags.select("row", word=names.str.split(" ")).explode("word")
    named = (
        words.join(_meanings(words["word"].unique()), on="word")
        .group_by("row")
        .agg(pl.col("rank").min(), pl.col("likely").any())
    )
    hints = _hints()
    reasons = dict(enumerate(hints.by_name))
    told = (
        tags.join(named, on="row", how="left", maintain_order="left")
        .with_columns(
            hint=pl.when(~pl.col("tag").is_in(["html", "body"])).then(
                pl.coalesce(
                    pl.col("tag").replace_strict(hints.by_tag, default=None),
                    pl.col("rank").replace_strict(reasons, default=None, return_dtype=pl.String),
                )
            ),
            likely=pl.col("likely").fill_null(value=False)
            | attribute("itemprop").eq("articleBody").fill_null(value=False)
            | (pl.col("tag") == "article"),
        )
        .drop("row", "rank")
    )
    return elements.join(told, on=["tag", "attrs"], how="left", maintain_order="left")


def _meanings(words: pl.Series) -> pl.DataFrame:
    """Give the words that hint at something: `rank` of the first reason of the catalogue, `likely` the body."""
    hints = _hints()
    word = pl.col("apart")
    rank = pl.coalesce(
        pl.when(word.str.contains(pattern)).then(rank) for rank, pattern in enumerate(hints.by_name.values())
    )
    return (
        pl.DataFrame({"word": words, "apart": words.str.replace_all(r"([a-z])([A-Z])", "$1-$2").str.to_lowercase()})
        .with_columns(rank=rank, likely=word.str.contains(hints.body))
        .filter(pl.col("rank").is_not_null() | pl.col("likely"))
    )


def _drop_hinted(blocks: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    ruled = blocks.filter("ruled").select("page").unique()
    hinted = elements.filter(pl.col("hint").is_not_null())
    # Where the source's rule found the body only captions are looked for by name.
    weighed = _weighed(
        blocks, hinted.filter((pl.col("hint") == "caption") | ~pl.col("page").is_in(ruled["page"].implode()))
    )
    total = blocks.group_by("page").agg(total=_prose().sum())
    # A name like "sidebar-layout" on what holds the text itself is no hint.
    drops = weighed.join(total, on="page").filter(pl.col("prose") * 2 < pl.col("total").clip(1))
    edges = pl.concat(
        [
            drops.select("page", order="start", step=pl.lit(1), hint="hint"),
            drops.select("page", order="end", step=pl.lit(-1), hint=pl.lit(None, pl.String)),
            blocks.select("page", "order", step=pl.lit(0), hint=pl.lit(None, pl.String)),
        ]
    ).sort("order", pl.col("step") == 0)  # a tag comes before the text behind it
    edges = edges.with_columns(inside=pl.col("step").cum_sum(), hint=pl.col("hint").forward_fill())
    within = edges.filter(pl.col("step") == 0)
    return blocks.with_columns(reason=pl.coalesce("reason", pl.when(within["inside"] > 0).then(within["hint"])))


def _prose() -> pl.Expr:
    """Weight of a block as article text."""
    long = (pl.col("chars") >= PROSE_CHARS) | (pl.col("tag") == "tr")
    text_like = pl.col("reason").is_null() & _UNLINKED & long
    return pl.when(text_like).then(pl.col("chars") - pl.col("linked")).otherwise(0)


def _weighed(blocks: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    """`prose`: characters of article-like text within each element."""
    running = blocks.select("order", upto=_prose().cast(pl.Int64).cum_sum())
    weighed = elements
    for edge, name in (("start", "before"), ("end", "through")):
        # The text behind a tag stands in the tag's own row: an exact match lies after the edge.
        weighed = (
            weighed.sort(edge)
            .join_asof(
                running.rename({"upto": name}),
                left_on=edge,
                right_on="order",
                strategy="backward",
                allow_exact_matches=False,
            )
            .drop("order", strict=False)
        )
    return weighed.with_columns(prose=pl.col("through").fill_null(0) - pl.col("before").fill_null(0)).sort("start")


def _chosen(blocks: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    weighed = _weighed(blocks, elements)
    total = blocks.group_by("page").agg(total=_prose().sum())
    able = weighed.join(total, on="page").filter(
        (pl.col("total") > 0)
        & ~pl.col("tag").is_in(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "a", "blockquote", "tr", "td"])
        & (
            (pl.col("prose") >= pl.col("total") * SHARE)
            | (pl.col("likely") & (pl.col("prose") >= pl.col("total") * 0.5))
        )
    )
    return (
        able.sort("page", "depth", "prose")
        .group_by("page", maintain_order=True)
        .agg(pl.col("start").last(), pl.col("end").last())
    )
