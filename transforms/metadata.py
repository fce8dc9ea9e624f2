"""Dates, byline, credit line and section of each article, weighed from what the page states.

Takes the stripped blocks and the markup's statements; a date that looks like an import, a rendering
or a teaser's is not believed, and `published_at_note` says so. Never looks at a clock.
"""

from functools import cache

import polars as pl

from transforms import dates
from transforms.body import BREADCRUMB
from transforms.events import event_dates
from transforms.phrases import phrases
from transforms.queries import collected
from transforms.strip import OTHERS, unlabelled
from transforms.titles import is_prose

_LAST_CRUMB = r"([^/»›>|]+?)[ /»›>|]*$"
_DATED_CHARS = 160
_DATE_LINE = 3
_BELOW = 5  # a date below the text, where none above it is the article's
_HEADER = 6  # the day that a site's header shows, far above the title, is often today's
_NEAR_BELOW, _FAR_ABOVE = 8, 24  # lines
_TIMED = r"[0-9] ?[:hgH] ?[0-9]{2}|[Đđ]ăng|[Cc]ập nhật|[Xx]uất bản"
_TRUST = {"rule published": 0, "ld published": 1, "published": 2, "time": 4}
_NAMES = {
    "rule published": "the source's rule",
    "ld published": "JSON-LD",
    "published": "a meta tag",
    "time": "a time tag",
}
_TOLERANCE_DAYS = 2
_IMPORT_DAYS = 30
"""A page dated so long after the credit line's own date was imported, not published, that day."""


def metadata_of(blocks: pl.DataFrame, titles: pl.DataFrame, heads: pl.DataFrame, pages: pl.DataFrame) -> pl.DataFrame:
    """Give each page its title, its dates and what is noted of them, author, credit and category."""
    published = _published(blocks, titles, heads)
    crumb = pl.when(pl.col("reason") == BREADCRUMB).then("text")
    above = pl.when((pl.col("reason") == "above the title") & _is_section()).then("text")
    signed = (
        blocks.lazy()
        .select("page", "author", "credit", crumb=crumb, above=above)
        .filter(pl.any_horizontal(pl.col("author", "credit", "crumb", "above").is_not_null()))
        .group_by("page")
        .agg(
            # Who signed it, before the office that put it on the page.
            pl.coalesce(
                pl.col("author").filter(~_is_office()).drop_nulls().first(), pl.col("author").drop_nulls().first()
            ),
            pl.col("credit").drop_nulls().first(),
            pl.col("crumb", "above").drop_nulls().last(),
        )
        .with_columns(pl.col("crumb").str.extract(_LAST_CRUMB, 1))
    )
    kinds = ["rule author", "rule source_credit", "rule category", "category", "ld category"]
    said = (
        heads.lazy()
        .filter(pl.col("kind").is_in(kinds))
        .group_by("page")
        .agg(pl.col("value").filter(pl.col("kind") == kind).first().alias(kind) for kind in kinds)
    )
    told = (
        titles.lazy()
        .select("page", "title", "in_text")
        .join(published, on="page", how="left")
        .join(signed, on="page", how="left")
        .join(said, on="page", how="left")
        .pipe(collected)
    )
    meta = told.with_columns(
        author=pl.coalesce(unlabelled(told["rule author"], "byline"), "author"),
        source_credit=pl.coalesce(unlabelled(told["rule source_credit"], "credit"), "credit"),
        category=pl.coalesce("rule category", "category", "ld category", "above", "crumb").str.strip_chars(),
        conflict=pl.col("conflict").fill_null(value=False),
    )
    return meta.join(event_dates(blocks, meta, pages), on="page", how="left")


def _published(blocks: pl.DataFrame, titles: pl.DataFrame, heads: pl.DataFrame) -> pl.LazyFrame:
    """Take the most trusted statement: the source's rule, the markup's stamps, the visible date line."""
    stated = _stated(blocks, heads).lazy()
    # Of several date lines the one at the title counts, not the one of the site's header.
    lines = stated.filter("is_line").sort("page", "far").unique("page", keep="first", maintain_order=True)
    apart = stated.filter(~pl.col("is_line").fill_null(value=False), pl.col("trust") != _DATE_LINE)
    said = pl.concat([apart, lines]).sort("page", "trust", "order")
    best = said.group_by("page", maintain_order=True).agg(
        published_at=pl.col("at").first(),
        how=pl.col("how").first(),
        # A stamp without a clock time takes it from another statement of the same day.
        timed=pl.col("at")
        .filter((pl.col("at").dt.date() == pl.col("at").first().dt.date()) & (pl.col("at").dt.time() != pl.time(0, 0)))
        .first(),
        other=pl.col("at")
        .filter((pl.col("at") - pl.col("at").first()).abs() > pl.duration(days=_TOLERANCE_DAYS))
        .first(),
        other_how=pl.col("how")
        .filter((pl.col("at") - pl.col("at").first()).abs() > pl.duration(days=_TOLERANCE_DAYS))
        .first(),
    )
    credited = (
        stated.filter("is_credit")
        .sort("page", "order")
        .group_by("page", maintain_order=True)
        .agg(credited=pl.col("at").first())
    )
    rendered = (
        blocks.lazy()
        .filter(pl.col("line") == "print date")
        .group_by("page", maintain_order=True)
        .agg(rendered=pl.col("text").first())
    )
    joined = (
        titles.lazy()
        .select("page")
        .join(best, on="page", how="left")
        .join(credited, on="page", how="left")
        .join(rendered, on="page", how="left")
    )
    imported = pl.col("published_at") - pl.col("credited") > pl.duration(days=_IMPORT_DAYS)
    return joined.select(
        "page",
        published_at=pl.coalesce("timed", "published_at"),
        published_at_note=pl.when(pl.col("other").is_not_null())
        .then(pl.format("taken from {}; {} says {}", "how", "other_how", pl.col("other").dt.strftime("%Y-%m-%d")))
        .when(imported)
        .then(
            pl.format(
                "taken from {}; probably the day of import, the credit line says {}",
                "how",
                pl.col("credited").dt.strftime("%Y-%m-%d"),
            )
        )
        .when(pl.col("published_at").is_null() & pl.col("rendered").is_not_null())
        .then(pl.format("none stated; “{}” is the day the print view was rendered", "rendered")),
        conflict=pl.col("other").is_not_null(),
        credited=pl.col("credited"),
    )


def _stated(blocks: pl.DataFrame, heads: pl.DataFrame) -> pl.DataFrame:
    """Read all dates that the markup, the page's date lines and credit lines state; `trust` is 0 for the best."""
    stamps = (
        heads.lazy()
        .filter(pl.col("kind").is_in(list(_TRUST)))
        .select(
            "page",
            "order",
            text="value",
            trust=pl.col("kind").replace_strict(_TRUST, return_dtype=pl.Int32),
            how=pl.col("kind").replace_strict(_NAMES),
        )
        .pipe(collected)
    )
    stamps = stamps.with_columns(at=dates.stamped(stamps["text"]))
    first = pl.col("order").filter(is_prose()).min().over("page")
    above_text = (pl.col("order") < pl.col("first")).fill_null(value=True)
    # Below the title a date may share its line with view counts and tools.
    below_title = (pl.col("order") > pl.col("title_order")) & (pl.col("chars") <= _DATED_CHARS)
    below_title &= (pl.col("line") != "print date").fill_null(value=True)
    below_title &= ~pl.col("text").str.ends_with(".")  # a sentence: "Đến ngày 20/6/2021, quận còn 18 hộ nghèo."
    is_line = (pl.col("line").is_in(["date line", "print bar"]) | below_title) & above_text
    lines = (
        blocks.lazy()
        .with_columns(
            first=first,
            timed=pl.when(pl.col("line") == "date line").then("text").otherwise(pl.lit("")).str.contains(_TIMED),
        )
        .with_columns(
            is_line=is_line.fill_null(value=False),
            is_credit=pl.col("credit").is_not_null(),
            is_below=_is_below_the_text().fill_null(value=False),
        )
        .filter(pl.col("is_line") | pl.col("is_credit") | pl.col("is_below"))
        .filter(pl.col("text").str.contains("[0-9]{4}"))
        .select(
            "page",
            "order",
            "text",
            "is_line",
            "is_credit",
            trust=pl.when(pl.col("is_line") & _of_the_header())
            .then(_HEADER)
            .when(pl.col("is_below") & ~pl.col("is_line"))
            .then(_BELOW)
            .otherwise(_DATE_LINE),
            how=pl.lit("the page's date line"),
            far=(pl.col("order").cast(pl.Int64) - pl.col("title_order").fill_null(0)).abs(),
        )
        .pipe(collected)
    )
    said = pl.concat([stamps, lines], how="diagonal_relaxed")
    # What is no machine's stamp may be written as a date line is.
    stamped, written = said.filter(pl.col("at").is_not_null()), said.filter(pl.col("at").is_null())
    written = written.with_columns(at=dates.stated(written["text"])).drop_nulls("at")
    return pl.concat([stamped, written])


@cache
def _is_below_the_text() -> pl.Expr:
    """Tell which date lines stand right below the text and say when it was put there, and are no card's."""
    last = pl.col("order").filter(is_prose()).max().over("page")
    near = pl.col("beside").is_between(1, _NEAR_BELOW) | pl.col("beside").is_null()
    of_card = (pl.col("linked").shift(1) * 2 >= pl.col("chars").shift(1)) & (pl.col("chars").shift(1) > 0)
    of_others = pl.col("reason").is_in([OTHERS, "comments", "teaser", "site footer"])
    return pl.col("timed") & near & (pl.col("order") > last) & ~of_card & ~of_others.fill_null(value=False)


@cache
def _of_the_header() -> pl.Expr:
    """Tell which dates stand far above the title and name no hour."""
    above = pl.col("title_order").cast(pl.Int64) - pl.col("order").cast(pl.Int64)
    return ((above > _FAR_ABOVE) & ~pl.col("timed")).fill_null(value=False)


@cache
def _is_office() -> pl.Expr:
    return pl.col("author").str.to_lowercase().is_in(phrases().offices)


@cache
def _is_section() -> pl.Expr:
    return pl.col("text").is_in(phrases().section_names)
