"""Two warehouses of one archive, fact by fact: what other rules added, took away or read otherwise. Never writes."""

from pathlib import Path

import duckdb
import polars as pl

from warehouse.load import read_sql
from warehouse.schema import quoted

# What a fact says; the rest of its row is how it was found.
SAID = (
    "indicator", "label", "measure", "value", "unit", "value_si", "period_start", "period_end", "period_kind",
    "baseline", "modality", "approx", "place",
)  # fmt: skip


def fact_differences(con: duckdb.DuckDBPyConnection, before: Path) -> pl.DataFrame:
    """Give a row a fact that this database has and the one before lacks, or the reverse, or that says something else.

    Columns: change (added, removed, changed), article_id, title, quote, sentence, and what was said `before` and
    `after`, structs of texts. The same fact is the same quote in the same sentence of what the same capture showed,
    so that other cleaning rules alone make no facts new.
    """
    con.execute(f"ATTACH {quoted(str(before))} AS before (READ_ONLY)")
    try:
        said = ", ".join(f"{name} := {name}::VARCHAR" for name in SAID)
        return con.sql(read_sql("fact_differences.sql").replace("$said", said)).pl()
    finally:
        con.execute("DETACH before")
