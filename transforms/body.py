"""Where on an HTML page the article's text stands, for pages whose source says nothing about it.

Looks for the smallest element that holds most of the page's prose and keeps to the blocks within;
class names and tags hint at what is none of it. Words of the text are `strip`'s business.
"""

import tomllib
from functools import cache
from importlib import resources

import polars as pl

from transforms.blocks import attribute

SHARE = 0.75
"""Of the page's prose the chosen element must hold at least this part."""

_UNLINKED = pl.col("linked") * 2 < pl.col("chars")


@cache
def _hints() -> dict[str, str]:
    """Reason -> pattern over a tag's class and id, and the bonus names of article bodies."""
    text = resources.files("transforms").joinpath("catalogue", "markup.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    hints = {
        entry["reason"]: r"(?i)(?:^|[\s_-])(?:" + "|".join(entry["words"]) + r")(?:$|[\s_-]|\d)"
        for entry in data["drop"]
    }
    hints["body"] = r"(?i)(?:^|[\s_-])(?:" + "|".join(data["body"]["words"]) + r")(?:$|[\s_-]|\d)"
    return hints


def choose_body(blocks: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    """Fill `reason` for blocks outside the article: hinted furniture, then all outside the chosen element."""
    elements = _hinted(elements)
    blocks = _drop_hinted(blocks, elements)
    chosen = _chosen(blocks, elements)
    blocks = blocks.join(chosen, on="page", how="left", maintain_order="left")
    inside = pl.col("order").is_between("start", "end").fill_null(value=True)
    return blocks.with_columns(
        reason=pl.coalesce("reason", pl.when(~inside).then(pl.lit("outside the article")))
    ).drop("start", "end")


def _hinted(elements: pl.DataFrame) -> pl.DataFrame:
    names = pl.concat_str(
        attribute("class").fill_null(""),
        attribute("id").fill_null(""),
        attribute("role").fill_null(""),
        separator=" ",
    ).str.replace_all(r"([a-z])([A-Z])", "$1-$2")
    reasons = [
        pl.when(pl.col("names").str.contains(pattern)).then(pl.lit(f"markup: {reason}"))
        for reason, pattern in _hints().items()
        if reason != "body"
    ]
    tags = pl.col("tag").replace_strict(
        {"nav": "markup: navigation", "footer": "markup: footer", "aside": "markup: side bar", "figcaption": "caption",
         "amp-user-notification": "markup: notice", "dialog": "markup: notice"},
        default=None,
    )  # fmt: skip
    return elements.with_columns(names=names).with_columns(
        hint=pl.when(pl.col("tag").is_in(["html", "body"])).then(None).otherwise(pl.coalesce(tags, *reasons)),
        likely=pl.col("names").str.contains(_hints()["body"])
        | attribute("itemprop").eq("articleBody").fill_null(value=False)
        | (pl.col("tag") == "article"),
    )


def _drop_hinted(blocks: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    weighed = _weighed(blocks, elements.filter(pl.col("hint").is_not_null()))
    total = blocks.group_by("page").agg(total=_prose().sum())
    # A name like "sidebar-layout" on what holds the text itself is no hint.
    drops = weighed.join(total, on="page").filter(pl.col("prose") * 2 < pl.col("total").clip(1))
    edges = pl.concat(
        [
            drops.select("page", order="start", step=pl.lit(1), hint="hint"),
            drops.select("page", order="end", step=pl.lit(-1), hint=pl.lit(None, pl.String)),
            blocks.select("page", "order", step=pl.lit(0), hint=pl.lit(None, pl.String)),
        ]
    ).sort("order")
    edges = edges.with_columns(inside=pl.col("step").cum_sum(), hint=pl.col("hint").forward_fill())
    within = edges.filter(pl.col("step") == 0)
    return blocks.with_columns(
        reason=pl.coalesce("reason", pl.when(within["inside"] > 0).then(within["hint"]))
    )


def _prose() -> pl.Expr:
    """Weight of a block as article text."""
    text_like = pl.col("reason").is_null() & _UNLINKED & (pl.col("chars") >= 60)
    return pl.when(text_like).then(pl.col("chars") - pl.col("linked")).otherwise(0)


def _weighed(blocks: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    """`prose`: characters of article-like text within each element."""
    running = blocks.select("order", upto=_prose().cast(pl.Int64).cum_sum())
    return (
        elements.sort("start")
        .join_asof(running.rename({"upto": "before"}), left_on="start", right_on="order", strategy="backward")
        .drop("order", strict=False)
        .sort("end")
        .join_asof(running.rename({"upto": "through"}), left_on="end", right_on="order", strategy="backward")
        .drop("order", strict=False)
        .with_columns(prose=pl.col("through").fill_null(0) - pl.col("before").fill_null(0))
        .sort("start")
    )


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
