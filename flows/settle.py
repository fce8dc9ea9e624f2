"""What only all articles together tell: which of their lines are furniture, which of them tell one report.

Done before publishing, by the articles alone: the result is the same in whatever batches and order they came.
"""

from collections.abc import Iterator

import duckdb
import polars as pl

from flows.batches import EXTRACTOR_VERSION, readings, writing
from flows.engines import Engine
from flows.settings import Settings
from transforms.furniture import told
from transforms.reprints import same_reports
from warehouse import seen
from warehouse.load import load_batch

AT_ONCE = 2_000  # article versions that are read again in one batch


def settle(settings: Settings) -> None:
    """Take furniture out of the articles' texts and link reprints; what is settled already is left as it is."""
    with writing(settings) as con, Engine(settings) as engine:
        lines = _told(con)
        for _, read in engine.work(readings, _unsettled(con, lines)):
            if read is not None:
                load_batch(con, read)
        load_batch(con, {"reprints": same_reports(seen.sketches(con))})


def _told(con: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give the lines that are now told to be no text, of article versions that still have any of them."""
    known = seen.doubtful_lines(con)
    before = pl.when("is_removed").then(pl.lit("told before"))
    lines = told(known.with_columns(reason=before), seen.titles(con))
    fresh = lines.filter(lines["reason"].is_not_null() & ~known["is_removed"])
    return lines.join(fresh, on=["article_id", "version"], how="semi", maintain_order="left")


def _unsettled(
    con: duckdb.DuckDBPyConnection, lines: pl.DataFrame
) -> Iterator[tuple[int, tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]]]:
    """Give the articles that lines are to leave, a few at a time: what `readings` takes of them."""
    versions = lines.select("article_id", "version").unique(maintain_order=True)
    for number, some in enumerate(versions.iter_slices(AT_ONCE)):
        read = seen.readings(con, some, EXTRACTOR_VERSION)
        articles = read["articles"].with_columns(page_key=pl.lit(None, pl.String))
        if not articles.is_empty():
            yield number, (articles, lines.join(articles, on=["article_id", "version"], how="semi"), read["issues"])
