"""What a snapshot tells: articles and figures that changed since the one before, issues, sources.

Plain rows that JSON can hold, counted whole and listed up to a limit. Only asks; the variables snapshot_date and
snapshot_before say of which days (warehouse/sql/snapshot.sql).
"""

from importlib import resources
from typing import Any

import duckdb

MOST = 100  # rows of a list; a decade that is loaded at once changes a hundred thousand articles


def summary(con: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    """Give each list by its name (articles, figures, issues, sources): its `rows`, and how many there are in all.

    Under `snapshot_date` stands the date, which the run may not have been told.
    """
    articles = _listed(con, "articles")
    is_edited = any(row["change"] == "changed" for row in articles["rows"])  # these come first
    return {
        "snapshot_date": con.sql("SELECT CAST(getvariable('snapshot_date') AS VARCHAR)").fetchall()[0][0],
        "articles": articles,
        "figures": _listed(con, "figures") if is_edited else {"in_all": 0, "rows": []},
        "issues": _listed(con, "issues"),
        "sources": _listed(con, "sources"),
    }


def _listed(con: duckdb.DuckDBPyConnection, name: str) -> dict[str, Any]:
    query = resources.files("warehouse").joinpath("sql", "summary", f"{name}.sql").read_text(encoding="utf-8")
    rows = con.sql(query).pl()
    return {"in_all": rows.height, "rows": rows.head(MOST).to_dicts()}
