"""Checks between articles, written where things are published: what agrees, and an issue for what does not.

They depend on which articles stand together, so they are made anew from all that is there, never loaded and never
kept from a publication before: of figures whose periods ended in the last years, which are the ones still stated.
Of older ones checks_across answers when asked. The arithmetic is sql/checks_across.sql.
"""

import duckdb
import polars as pl

from warehouse.load import named_issues
from warehouse.schema import conform

CONTRADICTION = "contradiction_between_articles"
YEARS = 2  # before the snapshot; all of ten years would take a minute of every night


def write_checks_across(con: duckdb.DuckDBPyConnection) -> None:
    """Put the checks between the articles that stand now in the place of earlier ones, with their issues.

    The snapshot's day is the variable snapshot_date, as for the other statements of a publication.
    """
    since = f"getvariable('snapshot_date') - INTERVAL {YEARS} YEARS"
    found = con.sql(f"FROM main.checks_across(NULL, NULL, since := {since}) ORDER BY check_id").pl()
    issues = found.filter(verdict="contradicted").select(
        "article_id",
        "version",
        "quote",
        page_key=pl.lit(None, dtype=pl.String),
        kind=pl.lit(CONTRADICTION),
        message=pl.format("{}: “{}”", "message", pl.col("sentences").list.join("” – “")),
    )
    con.execute("DELETE FROM main.fact_checks WHERE scope = 'articles'")
    con.execute("DELETE FROM main.issues WHERE kind = $1", [CONTRADICTION])
    for table, rows in (("fact_checks", found), ("issues", named_issues(issues).unique("issue_id"))):
        con.register("arriving", conform(rows, table))
        con.execute(f"INSERT INTO main.{table} FROM arriving ORDER BY ALL")
        con.unregister("arriving")
