"""Where on an HTML page the article's text stands, for pages whose source says nothing about it.

Looks for the smallest element that holds most of the page's prose and keeps to the blocks within;
class names and tags hint at what is none of it. Words of the text are `strip`'s business.
"""

import tomllib
from functools import cache
from importlib import resources
from typing import NamedTuple

import polars as pl

from transforms.blocks import BLOCKS, HIDDEN, MARK, NAME, sum_within
from transforms.queries import collected, collected_here
from transforms.warm import warm

SHARE = 0.75
"""Of the page's prose the chosen element must hold at least this part."""
PROSE_CHARS = 60
"""Blocks shorter than this weigh nothing: menus, dates, names."""
_STAMPED = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
_UNSEEN = "(?i)(?:display: ?none|visibility: ?hidden)"
# How SharePoint's editor, Drupal and style sheets name any text: "ms-rteFontSize-2", "field-label-hidden".
_OF_ANY_TEXT = "^(?:ms-rte|field-label-|overflow-)"
_LONG = 500  # characters of prose, which are some paragraphs
_SHORT = {f"markup: {part}": _LONG for part in ("share bar", "metadata", "byline", "breadcrumb", "tags")} | {
    "markup: advertisement": 200
}
OUTSIDE = "outside the article"
BYLINE = "markup: byline"
BREADCRUMB = "markup: breadcrumb"

_UNLINKED = pl.col("linked") * 2 < pl.col("chars")


class _Hints(NamedTuple):
    by_tag: dict[str, str]
    by_name: dict[str, str]
    body: str
    telling: str  # what any of the names may be found in: the beginning of a name up to a sign


@cache
def _hints() -> _Hints:
    text = resources.files("transforms").joinpath("catalogue", "markup.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    entries = [*data["drop"], data["body"]]
    words = "|".join(word for entry in entries for word in entry["words"]).lower()
    return _Hints(
        by_tag={tag[:NAME]: entry["reason"] for entry in data["drop"] for tag in entry.get("tags", [])},
        by_name={entry["reason"]: _name(entry["words"]) for entry in data["drop"]},
        body=_name(data["body"]["words"]),
        telling=rf"(?:^|[\s_-])(?:{words})[^\s_0-9-]*",
    )


def _name(words: list[str]) -> str:
    # For lower case: such patterns compile and run several times faster than those that mind no case.
    return r"(?:^|[\s_-])(?:" + "|".join(words).lower() + ")$"


def with_unseen(blocks: pl.DataFrame) -> pl.DataFrame:
    """Add `reason`, which only what is for machines has yet: "2019-10-08T14:22:00+07:00Ngày 7/10, UBND huyện …"."""
    return blocks.with_columns(reason=pl.when(pl.col("text").str.contains(_STAMPED)).then(pl.lit(HIDDEN)))


def choose_body(blocks: pl.DataFrame, elements: pl.DataFrame, attributes: pl.DataFrame) -> pl.DataFrame:
    """Fill `reason` for blocks outside the article, and `mark` for those a source's rule names."""
    named = _named(attributes)
    blocks = _drop_hinted(_ruled(blocks, elements, attributes), _hinted(elements, named))
    chosen = _chosen(blocks, elements, named.filter("likely")["look"])
    inside = pl.col("order").is_between("start", "end", closed="left").fill_null(value=True)
    out = ~inside & ~pl.col("ruled")
    sided = (
        blocks.lazy()
        .join(chosen.lazy(), on="page", how="left", maintain_order="left")
        .with_columns(
            reason=pl.coalesce("reason", pl.when(out).then(pl.lit(OUTSIDE))),
            side=pl.when(pl.col("order") < pl.col("start")).then(-1).when(pl.col("order") >= pl.col("end")).then(1),
            place=pl.int_range(pl.len()),
        )
        .drop("start", "end", "ruled")
        .pipe(collected)
    )
    # What stands next to the body may be its title, sapo or signature: `strip` and `metadata` look again.
    edges = (
        sided.lazy()
        .filter(pl.col("side").is_null())
        .group_by("page")
        .agg(first=pl.col("place").min(), last=pl.col("place").max())
    )
    far = (
        pl.when(pl.col("side") < 0).then(pl.col("place") - pl.col("first")).otherwise(pl.col("place") - pl.col("last"))
    )
    return (
        sided.lazy()
        .join(edges, on="page", how="left", maintain_order="left")
        .with_columns(beside=pl.when(pl.col("side").is_not_null()).then(far))
        .drop("side", "place", "first", "last")
        .pipe(collected)
    )


def _ruled(blocks: pl.DataFrame, elements: pl.DataFrame, attributes: pl.DataFrame) -> pl.DataFrame:
    """Follow the marks of the source's selectors; where they find no body text the page counts as unknown."""
    marks = attributes.filter(pl.col("name") == MARK).select("look", mark="value")
    if marks.is_empty():
        return blocks.with_columns(ruled=pl.lit(value=False))
    marked = elements.join(marks, on="look", maintain_order="left").select("page", "start", "end", "mark")
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


def _named(attributes: pl.DataFrame) -> pl.DataFrame:
    """Give the looks whose names tell something: `reason` why one is none of the article, `likely` its body."""
    names = attributes.filter(pl.col("name").is_in(["class", "id", "role", "type"]))
    words = names.select("look", word=pl.col("value").str.split(" ")).explode("word")
    bodies = attributes.lazy().filter((pl.col("name") == "itemprop") & (pl.col("value") == "articleBody"))
    reasons = dict(enumerate([*_hints().by_name, HIDDEN]))
    meanings = _meanings(words["word"].unique())
    meant = words.lazy().join(meanings.lazy(), on="word").select("look", "rank", "likely")
    marked = bodies.select("look", rank=pl.lit(None, pl.Int32), likely=pl.lit(value=True))
    unseen = attributes.lazy().filter((pl.col("name") == "style") & pl.col("value").str.contains(_UNSEEN))
    unseen = unseen.select("look", rank=pl.lit(len(reasons) - 1, pl.Int32), likely=pl.lit(value=False))
    return (
        pl.concat([meant, marked, unseen])
        .group_by("look")
        .agg(pl.col("rank").min(), pl.col("likely").any())
        .select("look", "likely", reason=pl.col("rank").replace_strict(reasons, default=None, return_dtype=pl.String))
        .pipe(collected)
    )


def _hinted(elements: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Give the elements that are none of the article by their tag or name, and why: `hint`."""
    by_tag = _hints().by_tag
    told = pl.col("look").is_in(named.drop_nulls("reason")["look"].implode()) | pl.col("tag").is_in(list(by_tag))
    return (
        elements.lazy()
        .filter(told)
        .filter(~pl.col("tag").is_in(["html", "body"]))
        .join(named.lazy(), on="look", how="left", maintain_order="left")
        .with_columns(hint=pl.coalesce(pl.col("tag").replace_strict(by_tag, default=None), "reason"))
        .pipe(collected)
    )


@warm("markup")
def _meanings(words: pl.Series) -> pl.DataFrame:
    """Give the words that hint at something: `rank` of the first reason of the catalogue, `likely` the body."""
    hints = _hints()
    apart = pl.col("word").str.replace_all(r"([a-z])([A-Z])", "$1-$2").str.to_lowercase()
    named = words.to_frame("word").filter(~pl.col("word").str.contains(_OF_ANY_TEXT))
    parts = named.select_seq("word", part=apart.str.extract_all(hints.telling)).explode("part")
    # Many words hold few telling parts, and each of these is read once.
    part = pl.col("part")
    rank = pl.coalesce(
        pl.when(part.str.contains(pattern)).then(rank) for rank, pattern in enumerate(hints.by_name.values())
    )
    known = (
        parts.select(part.unique())
        .with_columns_seq(rank=rank, likely=part.str.contains(hints.body))
        .filter(pl.col("rank").is_not_null() | pl.col("likely"))
    )
    meant = parts.lazy().join(known.lazy(), on="part").group_by("word")
    return meant.agg(pl.col("rank").min(), pl.col("likely").any()).pipe(collected_here)


def _drop_hinted(blocks: pl.DataFrame, hinted: pl.DataFrame) -> pl.DataFrame:
    ruled = blocks.filter("ruled").select("page").unique()
    # Where the source's rule found the body only captions are looked for by name.
    hinted = hinted.filter((pl.col("hint") == "caption") | ~pl.col("page").is_in(ruled["page"].implode()))
    total = blocks.lazy().group_by("page").agg(total=_prose().sum())
    # A name like "sidebar-layout" on what holds the text itself is no hint.
    drops = (
        _weighed(blocks, hinted)
        .lazy()
        .join(total, on="page", maintain_order="left")
        .filter(pl.col("prose") * 2 < pl.col("total").clip(1))
        # Broken markup leaves a byline or a share bar open over the text: no such part holds paragraphs.
        .with_columns(limit=pl.col("hint").replace_strict(_SHORT, default=None, return_dtype=pl.Int64))
        .filter((pl.col("prose") < pl.col("limit")).fill_null(value=True))
        .pipe(collected)
    ).lazy()
    edges = pl.concat(
        [
            drops.select(order="start", step=pl.lit(1)),
            drops.select(order="end", step=pl.lit(-1)),
        ]
    ).sort("order")
    edges = edges.select("order", inside=pl.col("step").cum_sum())
    hint = pl.when(pl.col("inside") > 0).then("hint")
    return (
        blocks.lazy()
        .join_asof(edges, on="order")
        .join_asof(drops.select("hint", order="start"), on="order")
        .with_columns(reason=pl.coalesce("reason", hint))
        .drop("inside", "hint")
        .pipe(collected)
    )


@cache
def _prose() -> pl.Expr:
    """Weight of a block as article text."""
    long = (pl.col("chars") >= PROSE_CHARS) | (pl.col("tag") == "tr")
    text_like = pl.col("reason").is_null() & _UNLINKED & long
    return pl.when(text_like).then(pl.col("chars") - pl.col("linked")).otherwise(0)


def _weighed(blocks: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    """`prose`: characters of article-like text within each element."""
    weights = blocks.select("order", weight=_prose().cast(pl.Int64)).filter(pl.col("weight") > 0)
    return elements.with_columns(sum_within(elements, weights).alias("prose"))


def _chosen(blocks: pl.DataFrame, elements: pl.DataFrame, likely: pl.Series) -> pl.DataFrame:
    """Give the smallest element of each page that holds most of its prose, or enough where it is `likely` the body."""
    is_likely = pl.col("look").is_in(likely.implode()) | (pl.col("tag") == "article")
    total = blocks.lazy().group_by("page").agg(total=_prose().sum())
    able = (
        _weighed(blocks, elements)
        .lazy()
        .filter(pl.col("prose") > 0)
        .join(total, on="page")
        .filter(
            ~pl.col("tag").is_in(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "a", "blockquote", "tr", "td"])
            & ((pl.col("prose") >= pl.col("total") * SHARE) | (is_likely & (pl.col("prose") >= pl.col("total") * 0.5)))
        )
    )
    return (
        able.sort("page", "depth", "prose")
        .group_by("page", maintain_order=True)
        .agg(pl.col("start").last(), pl.col("end").last())
        .pipe(collected)
    )
