"""Which articles tell one report: reprints and copies, found by the runs of words that they share.

An article's sketch depends on its text alone, and what is linked on the set of articles alone, not on the order
in which they came. Reads no addresses and judges no facts.
"""

import random
import zlib

import polars as pl

RUN = 5
"""Words of a run: long enough that two reports of one meeting share few, short enough that a cut costs few."""
SKETCH = 64
"""Hashes kept of a text: its smallest, which are a fair sample of its runs."""
FEWEST_RUNS = 40
"""A shorter text is not linked: a notice of two lines is like many others."""
ALIKE = 0.6
"""Share of the runs of two texts that both have, from which on they are one report: a reprint cut by a third has
0.67, two districts' reports made from one form at most 0.53, reports written by hand 0.11."""
LOOKED_UP, FEWEST_SHARED = 16, 4
"""Two texts are compared that share so many of the first so many hashes; of alike ones hardly any share fewer."""
MOST_COPIES = 20
"""A run in more articles than this is a formula of the trade, and tells nothing."""

_RANDOM = random.Random(20210701)  # noqa: S311 - fixed numbers that only have to be well mixed
_MULTIPLIERS = [_RANDOM.getrandbits(64) | 1 for _ in range(RUN)]

SKETCHES = pl.Schema({"article_id": pl.String(), "version": pl.String(), "sketch": pl.List(pl.Int64())})
REPRINTS = pl.Schema({"article_id": pl.String(), "same_as": pl.String(), "likeness": pl.Float64()})


def sketches(articles: pl.DataFrame) -> pl.DataFrame:
    """Give articles (`article_id`, `version`, `body`) their sketches (SKETCHES): rising hashes of 32 bits.

    A text of fewer than FEWEST_RUNS runs has an empty one. Two sketches can be compared whatever release of this
    program or of Polars made them.
    """
    texts = articles.select("article_id", "version", "body").with_row_index("row")
    letters = pl.col("body").str.to_lowercase()
    words = texts.select("row", word=letters.str.extract_all(r"[\p{L}\p{N}]+")).explode("word")
    # A sum of products that overflow, of which the upper half is kept: a hash that spreads evenly.
    number = pl.sum_horizontal(
        [pl.col("number").shift(-at).over("row") * pl.lit(times, pl.UInt64) for at, times in enumerate(_MULTIPLIERS)],
        ignore_nulls=False,
    )
    runs = (
        words.drop_nulls()
        .join(_numbered(words["word"]), on="word", how="left", maintain_order="left")
        .select("row", run=(number // 2**32).cast(pl.Int64))
        .drop_nulls()
        .group_by("row")
        .agg(sketch=pl.col("run").unique().sort().head(SKETCH), runs=pl.len())
    )
    enough = pl.when(pl.col("runs") >= FEWEST_RUNS).then("sketch").otherwise(pl.lit([], pl.List(pl.Int64)))
    return (
        texts.join(runs, on="row", how="left", maintain_order="left")
        .with_columns(sketch=enough)
        .select(pl.col(name).cast(dtype) for name, dtype in SKETCHES.items())
        .sort("article_id", "version")
    )


def same_reports(sketched: pl.DataFrame) -> pl.DataFrame:
    """Link articles to the one that stands for their report (REPRINTS, a row an article that is not that one).

    `sketched` holds a row an article version: `article_id`, `sketch`, `is_official`, `published_at`. An official
    source's article stands before others, then the earliest published.
    """
    pairs = _alike(sketched)
    ranked = (
        sketched.group_by("article_id")
        .agg(pl.col("is_official").any(), pl.col("published_at").min())
        .sort(~pl.col("is_official"), "published_at", "article_id", nulls_last=True)
    )
    beside: dict[str, list[tuple[str, float]]] = {}
    for left, right, likeness in pairs.iter_rows():
        beside.setdefault(left, []).append((right, likeness))
        beside.setdefault(right, []).append((left, likeness))
    # Who stands for a report takes all that are like it, not what is only like those: no chain of small changes.
    linked: dict[str, tuple[str, float]] = {}
    for article in ranked["article_id"]:
        if article in beside and article not in linked:
            leader = (article, 1.0)
            linked[article] = leader
            for other, likeness in beside[article]:
                linked.setdefault(other, (article, likeness))
    rows = [(article, same_as, likeness) for article, (same_as, likeness) in linked.items() if article != same_as]
    return pl.DataFrame(rows, schema=REPRINTS, orient="row").sort("article_id")


def _alike(sketched: pl.DataFrame) -> pl.DataFrame:
    """Pair the articles that share enough: article_id, other, likeness (0 to 1), each pair once."""
    texts = sketched.select("article_id", "sketch").unique().with_row_index("row")
    runs = texts.select("row", "article_id", run=pl.col("sketch").list.head(LOOKED_UP)).explode("run").drop_nulls()
    telling = runs.filter(pl.col("article_id").n_unique().over("run") <= MOST_COPIES)
    near = (
        telling.join(telling, on="run", suffix="_other")
        .filter(pl.col("article_id") < pl.col("article_id_other"))
        .group_by("row", "row_other")
        .agg(pl.col("article_id").first(), other=pl.col("article_id_other").first(), shared=pl.len())
        .filter(pl.col("shared") >= FEWEST_SHARED)
        .join(texts.select("row", "sketch"), on="row")
        .join(texts.select(row_other="row", sketch_other="sketch"), on="row_other")
    )
    both = pl.col("sketch").list.set_union("sketch_other").list.sort().list.head(SKETCH)
    shared = both.list.set_intersection("sketch").list.set_intersection("sketch_other").list.len()
    return (
        near.with_columns(likeness=shared / both.list.len())
        .filter(pl.col("likeness") >= ALIKE)
        .group_by("article_id", "other")
        .agg(pl.col("likeness").max())
        .sort("article_id", "other")
    )


def _numbered(words: pl.Series) -> pl.DataFrame:
    """Give each word a number that is the same everywhere: Polars' own hash may change with its release."""
    known = words.drop_nulls().unique(maintain_order=True)
    numbers = pl.Series([zlib.crc32(word.encode()) for word in known], dtype=pl.UInt64)
    return pl.DataFrame({"word": known, "number": numbers})
