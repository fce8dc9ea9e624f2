"""Five years and more: the terms that an article names, what it calls them, and what a party congress looks back on.

A congress that opens the term 2025-2030 reports on 2020-2025 and sets goals for its own. Reads years, never figures.
"""

import polars as pl

from transforms.folding import fold, fold_text

_OPENING = 200  # characters: title and lead tell that a congress is reported
_CONGRESS = fold_text("đại hội")
_NEXT = fold_text("nhiệm kỳ (?:tới|mới)$")
_ABOUT_ANOTHER = fold_text(
    "giữa nhiệm kỳ|(?:nghị quyết|chào mừng|hướng tới|tiến tới|hướng về) đại hội|hội đồng nhân dân|hđnd"
)


def with_terms(said: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Give the years of "nhiệm kỳ qua", "giai đoạn này", "5 năm qua": those of a term that the article names."""
    noun = pl.col("text").str.extract(fold_text("(nhiệm kỳ|giai đoạn)"))
    years = (pl.when(pl.col("y").is_not_null()).then(slot) for slot in ("y", "z"))
    # "Nhìn lại 5 năm 2016 - 2020, … Giai đoạn này …": the term named last, whatever it was called.
    this = pl.when(pl.col("text").str.ends_with("này"))

    def named_as(year: pl.Expr) -> pl.Expr:
        of_noun = year.forward_fill().over("article", noun), year.backward_fill().over("article", noun)
        return pl.coalesce(of_noun[0], this.then(year.forward_fill().over("article")), of_noun[1])

    first, last = map(named_as, years)
    congress = congresses(articles, said)
    # "Trong nhiệm kỳ, toàn Đảng bộ kết nạp …", before the text comes to the next one: the term that the congress ends.
    of_congress = pl.col("article").is_in(congress["article"].implode()) & pl.col("text").str.ends_with("nhiệm kỳ")
    named_at = pl.when(pl.col("y").is_not_null()).then("start").forward_fill().over("article", noun)
    looks_back = pl.col("text").str.ends_with("qua") | (of_congress & (named_at < _OPENING))
    # … but not behind "Nhiệm kỳ tới, …".
    looks_back &= ~pl.col("text").str.contains(_NEXT).cum_max().over("article")
    ended = looks_back & (first >= pl.col("event").dt.year())
    length = pl.when(ended.fill_null(value=False)).then(last - first).otherwise(0)
    terms = said.filter(said="term").select(
        "token",
        first=pl.coalesce("y", _next_term("y"), first - length),
        last=pl.coalesce("z", _next_term("z"), last - length),
    )
    return (
        said.join(terms, on="token", how="left", maintain_order="left")
        .with_columns(y=pl.coalesce("first", "y"), z=pl.coalesce("last", "z"))
        .drop("first", "last")
        .join(_spans(said, congress), on="token", how="left", maintain_order="left")
        .with_columns(y=pl.coalesce("y", "first"), z=pl.coalesce("z", "last"))
        .drop("first", "last")
    )


def _next_term(slot: str) -> pl.Expr:
    """Give the years of "nhiệm kỳ tới": the last of the terms that the article names."""
    coming = pl.col("text").str.contains(_NEXT)
    return pl.when(coming).then(pl.col(slot).max().over("article"))


def _spans(said: pl.DataFrame, ended: pl.DataFrame) -> pl.DataFrame:
    """Say which years "10 năm qua" are, where the article names a term of that length: `token`, `first`, `last`."""
    year = pl.col("event").dt.year()
    terms = said.filter(said="term").select("article", "event", first="y", last="z").drop_nulls(["first", "last"])
    before = terms.filter(pl.col("first") >= year).with_columns(
        first=2 * pl.col("first") - pl.col("last"), last="first"
    )
    known = pl.concat([terms, before, ended.select("article", first="y", last="z")], how="diagonal").unique()
    return (
        said.filter(said="span")
        .select("token", "article", "n", "event")
        .join(known.drop("event"), on="article", how="inner")
        .join(ended.select("article", end="z"), on="article", how="left")
        .filter((pl.col("last") <= pl.coalesce("end", year + 1)).fill_null(value=True))
        .filter((pl.col("last") - pl.col("first")).is_between(pl.col("n") - 1, "n"))
        .sort("token", "last", "first")
        .group_by("token", maintain_order=True)
        .agg(pl.col("first", "last").last())
    )


def congresses(articles: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Say which articles report a party congress, and on which term it looks back: `article`, `y`, `z`."""
    openings = articles.with_row_index("article").select("article", opening=fold(pl.col("body").str.head(_OPENING)))
    opening = pl.col("opening")
    held = openings.filter(opening.str.contains(_CONGRESS) & ~opening.str.contains(_ABOUT_ANOTHER))
    year = pl.col("event").dt.year()
    opened = (
        said.filter(
            pl.col("said") == "term",
            pl.col("text").str.contains("nhiệm kỳ") & pl.col("text").str.contains("[0-9]"),
            (pl.col("y") >= year - 1).fill_null(value=True),
        )
        .group_by("article", maintain_order=True)
        .agg(pl.col("y", "z").max())
    )
    ended = (
        held.select("article")
        .join(opened, on="article", how="inner", maintain_order="left")
        .select("article", y=2 * pl.col("y") - pl.col("z"), z="y")
    )
    # "Nhiệm kỳ 2015 - 2020" follows "5 năm 2011 - 2015" where the text names these.
    years = said.filter(said="term").select("article", "z", first="y").filter(pl.col("z").is_not_null())
    counted = years.join(ended, on=["article", "z"], how="inner").filter(pl.col("first") == pl.col("y") + 1)
    return (
        ended.join(counted.select("article", "first").unique(), on="article", how="left", maintain_order="left")
        .with_columns(y=pl.coalesce("first", "y"))
        .drop("first")
    )
