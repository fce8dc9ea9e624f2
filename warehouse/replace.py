"""What one archive shows, read anew aside, in the place of what it showed before: how a lake is rebuilt.

Others write to a lake as well: what they alone loaded stays. All of it is one transaction, so that nobody can publish
a half. It never reads a page.
"""

from pathlib import Path

import duckdb

from warehouse import seen
from warehouse.load import BUNDLED, number, read_sql, transaction, write_batch
from warehouse.schema import quoted

PARTS = "0123456789abcdef"  # the first digit of article_id: a part of a large warehouse fits in memory
CONTENT = ("articles", *BUNDLED, "issues")


def replace_readings(con: duckdb.DuckDBPyConnection, rebuilt: Path) -> tuple[int, int]:
    """Put the readings of a rebuilt database in the place of those of its captures; give facts new and gone.

    Lists and ledgers are left as they are.
    """
    con.execute(f"ATTACH {quoted(str(rebuilt))} AS rebuilt (READ_ONLY)")
    try:
        with transaction(con):
            return _replace(con)
    finally:
        con.execute("DETACH rebuilt")


def _replace(con: duckdb.DuckDBPyConnection) -> tuple[int, int]:
    con.execute(read_sql("touched.sql"))
    unmodified = con.sql("FROM to_confirm").pl()
    for table in CONTENT:
        con.execute(f"DELETE FROM main.{table} WHERE (article_id, version) IN (FROM forgotten)")
    con.execute("DELETE FROM main.issues WHERE version IS NULL AND page_key IN (SELECT capture_id FROM seen_again)")
    for table in ("seen_again", "to_confirm"):
        con.execute(f"DELETE FROM main.captures WHERE capture_id IN (SELECT capture_id FROM {table})")
    for part in PARTS:
        is_part = f"starts_with(coalesce(article_id, {quoted(PARTS[0])}), {quoted(part)})"
        tables = {table: f"FROM rebuilt.main.{table} WHERE {is_part}" for table in CONTENT}
        tables["captures"] = f"FROM rebuilt.main.captures WHERE {is_part} AND status <> 304"
        write_batch(con, {table: con.sql(rows).pl() for table, rows in tables.items()})
    # Last, for what only confirms may confirm any of them, or a page that somebody else loaded.
    write_batch(con, {"captures": seen.confirmed(con, unmodified)})
    new, gone = ("FROM main.facts SEMI JOIN touched USING (article_id, version)", "FROM old_facts")
    return (
        number(con, f"SELECT count(*) FROM (({new}) EXCEPT ({gone}))"),
        number(con, f"SELECT count(*) FROM (({gone}) EXCEPT ({new}))"),
    )
