"""What leaves an article's text, line by line, each with its reason: boilerplate, captions, teasers, bylines.

Takes blocks in reading order, a page's candidates for body text, and gives them back with `reason`
filled where the line is no part of the text. Words come from the catalogue, shapes from here.
Lines are judged by their page and by the other pages of the batch, never by a source's name.
"""

import polars as pl

from transforms.phrases import MAX_LINE, phrases

PROSE_CHARS = 120
"""A line this long that ends like a sentence is a paragraph."""
TEASER_WORDS = 30
"""A line that breaks off in "…" within so many words is cut, not written so (AMP themes cut at 15)."""

_LIVE = pl.col("reason").is_null()
_TRIMMED = pl.col("text").str.contains(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])$") & (
    pl.col("text").str.count_matches(r"\S+") <= TEASER_WORDS
)
_UNLINKED = pl.col("linked") * 3 < pl.col("chars")
_PROSE = (
    _LIVE & (pl.col("chars") >= PROSE_CHARS) & _UNLINKED & ~_TRIMMED & ~pl.col("text").str.contains(r" \| ")
)
_ENDS = pl.col("text").str.contains(r"""[.!?…:;]["'”’)\]]*$""")
_BARE_DATE = pl.col("text").str.contains(r"^\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}( \d{1,2}[:h]\d{2})?\)?$")


def strip_phrases(blocks: pl.DataFrame) -> pl.DataFrame:
    """Lines that the catalogue knows as furniture, and all that follows a final section's head."""
    known = phrases()
    every = "|".join(f"(?:{pattern})" for _, pattern in known.lines + known.sections)
    blocks = blocks.with_columns(
        known=_LIVE & (pl.col("chars") <= MAX_LINE) & pl.col("text").str.contains(every)
    )
    hits = blocks.filter("known").select("page", "order", text=pl.col("text"))
    hits = hits.with_columns(
        line=_first_reason(known.lines),
        section=_first_reason(known.sections),
    ).drop("text")
    blocks = blocks.join(hits, on=["page", "order"], how="left", maintain_order="left")
    blocks = blocks.with_columns(
        reason=pl.coalesce("reason", "line"),
        prose=pl.when(_PROSE & ~pl.col("known")).then("chars").otherwise(0),
    )
    before = pl.col("prose").cum_sum().over("page")
    total = pl.col("prose").sum().over("page")
    # A head above the article ("Tin nổi bật" in a side bar) is furniture; only below text it closes it.
    closes = pl.col("section").is_not_null() & (before > 0) & (before * 4 > total - before)
    return (
        blocks.with_columns(closed=pl.when(closes).then("section").forward_fill().over("page"))
        .with_columns(reason=pl.coalesce("reason", "section", "closed"))
        .drop("known", "line", "section", "closed", "prose")
    )


def strip_tail(blocks: pl.DataFrame) -> pl.DataFrame:
    """Below the last paragraph: byline, credit line, teasers and cards. Names go to `author`, `credit`."""
    known = phrases()
    last = pl.col("order").filter(_PROSE).max().over("page")
    tail = _LIVE & (pl.col("order") > last)
    short = pl.col("chars") <= 100
    labelled = _named(known.byline_labelled)
    bare = pl.when(~pl.col("text").str.contains(known.byline_never)).then(_named(known.byline_bare))
    credit = pl.coalesce(_named(known.credit_labelled), pl.when(tail).then(_named(known.credit_bare)))
    blocks = blocks.with_columns(tail=tail).with_columns(
        author=pl.when(_LIVE & short & (tail | pl.col("text").str.contains("(?i)^(?:tin|bài|tác giả)"))).then(
            pl.coalesce(labelled, pl.when(tail).then(bare))
        ),
        credit=pl.when(_LIVE & short).then(credit),
    )
    blocks = blocks.with_columns(
        # A credit line wins where both patterns fit: "Báo Hải Phòng".
        author=pl.when(pl.col("credit").is_null() | pl.col("text").str.contains("(?i)^(?:tin|bài|ảnh)")).then(
            "author"
        )
    ).with_columns(credit=pl.when(pl.col("author").is_null()).then("credit"))
    signed = pl.col("author").is_not_null() | pl.col("credit").is_not_null()
    after_signature = (signed & pl.col("tail")).cum_max().shift(1, fill_value=False).over("page")
    card = _TRIMMED | _BARE_DATE
    reason = (
        pl.when(pl.col("author").is_not_null())
        .then(pl.lit("byline"))
        .when(pl.col("credit").is_not_null())
        .then(pl.lit("source credit"))
        .when(pl.col("tail") & card)
        .then(pl.lit("teaser"))
        .when(pl.col("tail") & after_signature)
        .then(pl.lit("below the signature"))
        .when(pl.col("tail") & ~_ENDS & (pl.col("chars") < 80) & ~pl.col("text").str.contains(known.figure))
        .then(pl.lit("no sentence, below the text"))
    )
    return blocks.with_columns(reason=pl.coalesce("reason", reason)).drop("tail")


def strip_captions(blocks: pl.DataFrame) -> pl.DataFrame:
    """A line between paragraphs, one sentence without a figure, that says what a picture shows."""
    known = phrases()
    text = pl.col("text")
    first = pl.col("order").filter(_PROSE).min().over("page")
    alone = (
        _LIVE
        & (pl.col("order") > first)
        & (pl.col("chars") <= MAX_LINE)
        & ~text.str.contains(r"[.!?…] \p{Lu}")
        & ~text.str.contains(known.figure)
    )
    pictured = text.str.contains(known.scene) | (
        text.str.contains(known.person) & text.str.contains(known.act)
    )
    return blocks.with_columns(
        reason=pl.coalesce("reason", pl.when(alone & pictured).then(pl.lit("caption")))
    )


def strip_teasers(blocks: pl.DataFrame) -> pl.DataFrame:
    """Lines cut off in "…", two or more in a row, or with a date of their own: cards of other articles."""
    cut = _LIVE & (_TRIMMED | _BARE_DATE)
    run = cut & (cut.shift(1, fill_value=False).over("page") | cut.shift(-1, fill_value=False).over("page"))
    return blocks.with_columns(reason=pl.coalesce("reason", pl.when(run).then(pl.lit("teaser"))))


def strip_repeats(blocks: pl.DataFrame) -> pl.DataFrame:
    """The title again, and a paragraph that an earlier or longer one holds already (the sapo)."""
    key = pl.col("text").str.to_lowercase().str.replace_all(r"[^\p{L}\d]+", " ").str.strip_chars()
    blocks = blocks.with_columns(key=key)
    title = pl.col("title").str.to_lowercase().str.replace_all(r"[^\p{L}\d]+", " ").str.strip_chars()
    nth = pl.int_range(pl.len()).over("page", "key")
    starts_next = pl.lit(value=False)
    for ahead in (1, 2):
        coming = pl.when(_LIVE).then("key").shift(-ahead).over("page")
        starts_next |= coming.str.starts_with(pl.col("key")) & (coming != pl.col("key"))
    blocks = blocks.with_columns(
        again=_LIVE & (pl.col("key") == title),
        twice=_LIVE & (pl.col("chars") >= 40) & (nth > 0),
        sapo=_LIVE & (pl.col("chars") >= 40) & starts_next,
    )
    reason = (
        pl.when("again")
        .then(pl.lit("title again"))
        .when("twice")
        .then(pl.lit("said before"))
        .when("sapo")
        .then(pl.lit("sapo, repeated in full below"))
    )
    return blocks.with_columns(reason=pl.coalesce("reason", reason)).drop("key", "again", "twice", "sapo")


def strip_furniture(blocks: pl.DataFrame) -> pl.DataFrame:
    """Lines that several articles of one site share, and lines that are another page's title.

    Wants `site` and `article_id`: two addresses of one article are no repetition.
    """
    live = blocks.filter(_LIVE & pl.col("site").is_not_null())
    pages = live.group_by("site").agg(pages=pl.col("article_id").n_unique())
    shared = (
        live.group_by("site", "text")
        .agg(seen=pl.col("article_id").n_unique())
        .filter(pl.col("seen") >= 3)
        .join(pages, on="site")
        # A short line may recur in reports ("Cụ thể như sau:"); furniture stands on most pages.
        .filter((pl.col("seen") * 2 >= pl.col("pages")) | (pl.col("text").str.len_chars() > 60))
        .select("site", "text", furniture=pl.lit(value=True))
    )
    titles = (
        blocks.select(text="title", of="article_id")
        .drop_nulls()
        .unique()
        .filter(pl.col("text").str.len_chars() > 30)
    )
    other = (
        blocks.filter(_LIVE)
        .join(titles, on="text")
        .filter(pl.col("of") != pl.col("article_id"))
        .select("page", "order", teaser=pl.lit(value=True))
        .unique()
    )
    blocks = blocks.join(shared, on=["site", "text"], how="left", maintain_order="left")
    blocks = blocks.join(other, on=["page", "order"], how="left", maintain_order="left")
    own = pl.col("text") == pl.col("title")
    reason = (
        pl.when(pl.col("furniture") & ~own.fill_null(value=False))
        .then(pl.lit("on many pages of the site"))
        .when(pl.col("teaser"))
        .then(pl.lit("another page's title"))
    )
    return blocks.with_columns(reason=pl.coalesce("reason", reason)).drop("furniture", "teaser")


def _first_reason(entries: tuple[tuple[str, str], ...]) -> pl.Expr:
    return pl.coalesce(
        pl.when(pl.col("text").str.contains(pattern)).then(pl.lit(reason)) for reason, pattern in entries
    )


def _named(patterns: tuple[str, ...]) -> pl.Expr:
    """What the pattern's group `name` holds; Polars counts groups, and `name` is the only one."""
    return pl.coalesce(pl.col("text").str.extract(pattern, 1) for pattern in patterns)
