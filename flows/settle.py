"""What only all articles together tell: which of their lines are furniture, which of them tell one report.

Done before publishing, by the articles alone: the result is the same in whatever batches and order they came.
"""

import polars as pl

from flows.batches import EXTRACTOR_VERSION, readings, writing
from flows.settings import Settings
from transforms.furniture import told, without
from transforms.reprints import same_reports
from warehouse import seen
from warehouse.load import load_batch


def settle(settings: Settings) -> None:
    """Take furniture out of the articles' texts and link reprints; what is settled already is left as it is."""
    with writing(settings) as con:
        known = seen.doubtful_lines(con)
        removed = pl.when("is_removed").then(pl.lit("told before"))
        lines = told(known.with_columns(reason=removed), seen.titles(con))
        fresh = lines.filter(lines["reason"].is_not_null() & ~known["is_removed"])
        if not fresh.is_empty():
            read = seen.readings(con, fresh, EXTRACTOR_VERSION)
            articles = without(read["articles"], lines).with_columns(page_key=pl.lit(None, pl.String))
            of_these = lines.join(articles, on=["article_id", "version"], how="semi")
            load_batch(con, readings(articles, of_these, read["issues"]))
        load_batch(con, {"reprints": same_reports(seen.sketches(con))})
