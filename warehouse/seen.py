"""What the writer's database knows of pages: how each address was last seen, and what is already loaded.

Answers that the night's plan and the loading need; never writes.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date

import duckdb
import polars as pl

from warehouse.schema import TABLES

LEDGERS = ("runs", "snapshots", "partitions")


def looks(con: duckdb.DuckDBPyConnection, source: str, before: date) -> pl.DataFrame:
    """Give one row per address of a source that was looked at before the date.

    Columns: url, first_look, first_read, last_look, status (of the last look), is_read (the last look showed an
    article), etag, last_modified (of the last article shown, to ask whether it changed since), published (the
    article's own date, the latest it ever stated).
    """
    return con.sql(
        """
        SELECT url,
            min(snapshot_date) AS first_look,
            min(snapshot_date) FILTER (version IS NOT NULL) AS first_read,
            max(snapshot_date) AS last_look,
            last(status ORDER BY snapshot_date, fetched_at) AS status,
            last(version IS NOT NULL ORDER BY snapshot_date, fetched_at) AS is_read,
            last(etag ORDER BY snapshot_date, fetched_at)
                FILTER (version IS NOT NULL AND status = 200) AS etag,
            last(last_modified ORDER BY snapshot_date, fetched_at)
                FILTER (version IS NOT NULL AND status = 200) AS last_modified,
            max(published_at)::DATE AS published
        FROM (FROM main.captures WHERE source = $1 AND snapshot_date < $2)
        LEFT JOIN (SELECT article_id, version, published_at FROM main.articles) USING (article_id, version)
        GROUP BY url
        ORDER BY url
        """,
        params=[source, before],
    ).pl()


def captures(con: duckdb.DuckDBPyConnection, keys: Collection[str]) -> pl.DataFrame:
    """Give the captures of these names that are loaded."""
    with _asked(con, _names(keys)):
        # by row, so that only these are unpacked
        return con.sql(
            "FROM main.captures WHERE rowid IN (SELECT c.rowid FROM main.captures c SEMI JOIN asked "
            "USING (capture_id)) ORDER BY capture_id"
        ).pl()


def are_loaded(con: duckdb.DuckDBPyConnection, keys: Collection[str], extractor_version: int) -> bool:
    """Whether all captures of these names are loaded, those that could be read by this generation of rules."""
    names = _names(keys)
    with _asked(con, names):
        row = con.execute(
            "SELECT count(*) FROM main.captures SEMI JOIN asked USING (capture_id) "
            "WHERE coalesce(extractor_version, $1) >= $1",
            [extractor_version],
        ).fetchone()
    return row is not None and row[0] == names.height


def _names(keys: Collection[str]) -> pl.DataFrame:
    # As a frame, for DuckDB looks at each value of a list as if it might be anything.
    return pl.DataFrame({"capture_id": sorted(set(keys))}, schema={"capture_id": pl.String})


@contextmanager
def _asked(con: duckdb.DuckDBPyConnection, frame: pl.DataFrame) -> Iterator[None]:
    con.register("asked", frame)
    try:
        yield
    finally:
        con.unregister("asked")


def confirmed(con: duckdb.DuckDBPyConnection, captures: pl.DataFrame) -> pl.DataFrame:
    """Fill article and version of captures that only say "not modified" (304) from what they confirm.

    That is the last article shown at the address by then, one with the same validator before others. What
    confirms nothing known stays without.
    """
    with _asked(con, captures):
        found = con.sql(
            """
            SELECT u.capture_id, c.article_id, c.version, c.extractor_version
            FROM asked u JOIN main.captures c
                ON c.url = u.url AND c.snapshot_date <= u.snapshot_date AND c.status = 200
            WHERE c.version IS NOT NULL
            QUALIFY row_number() OVER (
                PARTITION BY u.capture_id
                ORDER BY coalesce(u.etag = c.etag, false) DESC, c.snapshot_date DESC,
                    c.fetched_at DESC, c.capture_id
            ) = 1
            """
        ).pl()
    bare = captures.drop("article_id", "version", "extractor_version")
    return bare.join(found, on="capture_id", how="left", maintain_order="left").select(TABLES["captures"].names)


def doubtful_lines(con: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give the lines of all article versions that others may tell to be none of their text, with their titles."""
    return con.sql(
        "SELECT l.*, a.title FROM main.doubtful_lines l JOIN main.articles a USING (article_id, version) "
        "ORDER BY article_id, version, line"
    ).pl()


def titles(con: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give the titles that articles have or had: article_id, title."""
    return con.sql("SELECT DISTINCT article_id, title FROM main.articles WHERE title IS NOT NULL ORDER BY ALL").pl()


def readings(con: duckdb.DuckDBPyConnection, versions: pl.DataFrame, extractor_version: int) -> dict[str, pl.DataFrame]:
    """Give the articles of these versions as this generation of rules read them, and the issues of their pages."""
    with _asked(con, versions.select("article_id", "version").unique()):
        articles = con.sql(
            "FROM main.articles WHERE rowid IN (SELECT a.rowid FROM main.articles a SEMI JOIN asked "
            "USING (article_id, version) WHERE extractor_version = $1) ORDER BY article_id, version",
            params=[extractor_version],
        ).pl()
        issues = con.sql(
            "FROM main.issues SEMI JOIN asked USING (article_id, version) WHERE quote IS NULL ORDER BY issue_id"
        ).pl()
    return {"articles": articles, "issues": issues}


def sketches(con: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give what reprints are found by, a row an article version: article_id, sketch, is_official, published_at."""
    return con.sql(
        """
        SELECT article_id, sketch, coalesce(s.kind = 'official', false) AS is_official, published_at
        FROM main.sketches JOIN main.articles a USING (article_id, version) LEFT JOIN main.sources s USING (source)
        ORDER BY article_id, version
        """
    ).pl()


def answered(con: duckdb.DuckDBPyConnection, day: date) -> int:
    """Count the looks of a day that were answered."""
    row = con.execute(
        "SELECT count(*) FROM main.captures WHERE snapshot_date = $1 AND (status BETWEEN 200 AND 299 OR status = 304)",
        [day],
    ).fetchone()
    return int(row[0]) if row else 0


def last_day(con: duckdb.DuckDBPyConnection) -> date | None:
    """Give the last snapshot date that anything was looked at."""
    row = con.execute("SELECT max(snapshot_date) FROM main.captures").fetchone()
    return row[0] if row else None


def runs_of(con: duckdb.DuckDBPyConnection, day: date) -> pl.DataFrame:
    """Give the runs of a day that ended, the latest first: of that logical date, or started on that day in Vietnam."""
    return con.sql(
        "FROM main.runs WHERE coalesce(snapshot_date, CAST(started_at + INTERVAL 7 HOURS AS DATE)) = $1 "
        "AND status <> 'running' ORDER BY started_at DESC, run_id",
        params=[day],
    ).pl()


def ledgers(con: duckdb.DuckDBPyConnection) -> dict[str, pl.DataFrame]:
    """Give the tables that cannot be made again from the archive."""
    return {name: con.sql(f"FROM main.{name}").pl() for name in LEDGERS}


def partitions(con: duckdb.DuckDBPyConnection, origin: str) -> pl.DataFrame:
    """Give the backfill's ledger for an origin: source, month, state, extractor_version, pages."""
    return con.sql(
        "SELECT source, month, state, extractor_version, pages FROM main.partitions WHERE origin = $1", params=[origin]
    ).pl()


def articles_a_month(con: duckdb.DuckDBPyConnection) -> dict[str, float]:
    """Give how many known articles a source has in a month that has any."""
    rows = con.execute(
        "SELECT source, count(DISTINCT article_id) / count(DISTINCT date_trunc('month', published_at)) "
        "FROM main.articles WHERE source IS NOT NULL AND published_at IS NOT NULL GROUP BY source"
    ).fetchall()
    return dict(rows)
