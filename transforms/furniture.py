"""Lines that only other articles can tell to be none of the text: a site's slogan, another article's title.

A page alone gives its doubtful lines; what they are depends on the set of all articles at hand, a folder of saved
pages or the whole warehouse, never on the order or the batches in which these came. An article's `version` stands
for the text of its page alone: what is learnt later takes lines out of that version, and makes no other one.
"""

import polars as pl

from transforms.phrases import MAX_LINE, phrases
from transforms.queries import collected
from transforms.schema import LINES
from transforms.strip import ends_like_sentence

SHARED_ARTICLES = 3
SHARED_CHARS = 60
"""Away from the edges a line must be as long as this: shorter ones are the headings that reports share."""
TITLE_CHARS = 30
FIRST, LAST = 2, 3
"""Lines of a text that count as its edges, where sites put slogans and notices."""


def doubtful(articles: pl.DataFrame, sites: pl.DataFrame) -> pl.DataFrame:
    """Give the lines in doubt (LINES, `reason` null) of articles as their pages alone give them.

    `sites` names each page's site by `page_key`. A whole sentence within the text, or at its edge one with a
    figure, is never in doubt.
    """
    text = pl.col("line")
    size = text.str.len_chars()
    lines = (
        articles.lazy()
        .join(sites.lazy(), on="page_key", how="left", maintain_order="left")
        .select("article_id", "version", "site", "title", row=pl.int_range(pl.len()), line="paragraphs")
        .explode("line")
        .with_columns(nth=pl.int_range(pl.len()).over("row"), left=pl.len().over("row").cast(pl.Int64))
        .with_columns(at_edge=(pl.col("nth") < FIRST) | (pl.col("nth") >= pl.col("left") - LAST))
        .filter(size <= MAX_LINE)
    )
    heads = ~ends_like_sentence(text) & (size >= TITLE_CHARS)
    return (
        lines.filter(heads | (pl.col("at_edge") & ~text.str.contains(phrases().figure)))
        .with_columns(reason=pl.lit(None, pl.String))
        .select(pl.col(name).cast(dtype) for name, dtype in LINES.items())
        .unique(["article_id", "version", "line"], keep="first", maintain_order=True)
        .pipe(collected)
    )


def told(lines: pl.DataFrame, titles: pl.DataFrame) -> pl.DataFrame:
    """Fill `reason` of lines (LINES) that all of them and `titles` (article_id, title) together tell to be no text.

    Copies of one article share their title, and count once where a line's articles are counted. A reason that a line
    has already stays where nothing better is told.
    """
    shared = (
        lines.lazy()
        .filter(pl.col("site").is_not_null())
        .group_by("site", "line")
        .agg(articles=pl.coalesce("title", "article_id").n_unique())
        .filter(pl.col("articles") >= SHARED_ARTICLES)
        .select("site", "line", shared=pl.lit(value=True))
    )
    named = (
        titles.lazy()
        .filter(pl.col("title").str.len_chars() >= TITLE_CHARS)
        .group_by(line="title")
        .agg(owners=pl.col("article_id").n_unique(), owner=pl.col("article_id").first())
    )
    furniture = pl.col("shared") & (pl.col("at_edge") | (pl.col("line").str.len_chars() >= SHARED_CHARS))
    teaser = (pl.col("owners") > 1) | (pl.col("owner") != pl.col("article_id"))
    return (
        lines.lazy()
        .join(shared, on=["site", "line"], how="left", maintain_order="left")
        .join(named, on="line", how="left", maintain_order="left")
        .with_columns(
            reason=pl.when(furniture)
            .then(pl.lit("on many pages of the site"))
            .when(teaser & pl.col("line").ne_missing(pl.col("title")))
            .then(pl.lit("another page's title"))
            .otherwise("reason")
        )
        .select(LINES.names())
        .pipe(collected)
    )


def without(articles: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """Take lines with a reason (LINES) out of `body` of articles; a text of nothing else is kept whole."""
    gone = lines.drop_nulls("reason").select("article_id", "version", "line", gone=pl.lit(value=True))
    rows = articles.with_row_index("row")
    kept = (
        rows.select("row", "article_id", "version", "title", line=pl.col("body").str.split("\n"))
        .join(gone, on=["article_id", "version"], how="semi")
        .explode("line")
        .join(gone, on=["article_id", "version", "line"], how="left", maintain_order="left")
        .filter(pl.col("gone").is_null())
        .group_by("row", maintain_order=True)
        .agg(shortened=pl.col("line").str.join("\n"), is_text=pl.col("line").ne_missing(pl.col("title")).any())
        .filter("is_text")
    )
    return (
        rows.join(kept, on="row", how="left", maintain_order="left")
        .with_columns(body=pl.coalesce("shortened", "body"))
        .select(articles.columns)
    )
