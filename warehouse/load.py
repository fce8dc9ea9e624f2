"""Loading: frames in, rows in the writer's own database, one transaction a batch.

Loading is idempotent and knows no order: a capture seen twice is one row, an article version read twice keeps
the better reading by a total order that does not ask when either was loaded. It never reads a page, never
asks the clock, never takes half a batch.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from importlib import resources
from pathlib import Path

import duckdb
import polars as pl

from warehouse.lake import Lake, lake_writer
from warehouse.schema import TABLES, FrameRefusedError, conform, ddl, quoted

# What facts depend on: the text, and metadata that tell period, place, official or not. The text as its page alone
# gives it, which the version stands for: one reading stays that, whatever lines turn out to be furniture.
CONTENT_COLUMNS = (
    "version",
    "source",
    "canonical_url",
    "title",
    "published_at",
    "published_at_note",
    "event_date",
    "author",
    "source_credit",
    "category",
)
# The best reading of an article version comes first; what still ties is ordered by every column (`_merge`).
BEST_ARTICLE = (
    "extractor_version DESC, published_at IS NULL, published_at, length(coalesce(title, '')) DESC, content_hash, "
    # Of one reading that of which more is known to be furniture.
    "length(body)"
)
BEST_CAPTURE = "extractor_version DESC NULLS LAST, version IS NULL, fetched_at NULLS LAST"
# Rows that belong to one reading of an article version and come and go with it.
BUNDLED = ("facts", "doubtful_lines", "sketches", "documents", "officials", "fact_checks")
# Facts of one indicator and place lie together within a batch, so that asking for them passes over the rest.
STORED_ORDER = {"facts": "indicator, place, period_start, fact_id"}
# The storage format whose compressed texts are read twice as fast as the one DuckDB writes by default.
STORAGE = "v1.5.0"
SPANS_MEANING = quoted("a stretch of time in which an article stood unchanged")
SPANS_VIEW = (
    "CREATE OR REPLACE VIEW main.article_spans AS FROM main.computed_spans; "
    f"COMMENT ON VIEW main.article_spans IS {SPANS_MEANING}"
)
SPANS_TABLE = (
    "CREATE TABLE IF NOT EXISTS main.article_spans (article_id VARCHAR, version VARCHAR, valid_from DATE, "
    f"valid_to DATE, url VARCHAR, capture_id VARCHAR); COMMENT ON TABLE main.article_spans IS {SPANS_MEANING}"
)
# What is made elsewhere as a whole (of code, sources' files, all articles): what arrives is the whole list.
LISTS = ("sources", "indicators", "units", "places", "reprints")
# Ledgers: a row is written again as the work goes on.
LEDGERS = ("runs", "partitions", "snapshots")

_made: set[tuple[int, int] | None] = set()  # the files in which this process has made tables, views and macros


@contextmanager
def connect_work(where: Path | Lake) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open what the writer writes to, with tables, views and macros made where they are missing.

    A database file is the writer's own and is refused to another process meanwhile; at a lake the other writers
    wait until this connection is closed.
    """
    views = [read_sql("checks_across.sql"), read_sql("views.sql")]
    if isinstance(where, Lake):
        with lake_writer(where, [*ddl(), SPANS_TABLE, read_sql("spans.sql"), *views]) as con:
            yield con
        return
    where.parent.mkdir(parents=True, exist_ok=True)
    # Tables and views are made once a process, which takes longer than a small batch; anew where the file is new.
    is_made = _identity(where) in _made - {None}
    with duckdb.connect(str(where), config={"storage_compatibility_version": STORAGE}) as con:
        if not is_made:
            _bring_up_to_date(con)
            for statement in [*ddl(), read_sql("spans.sql"), SPANS_VIEW, *views]:
                con.execute(statement)
            _made.add(_identity(where))
        yield con


def _bring_up_to_date(con: duckdb.DuckDBPyConnection) -> None:
    """Give tables that another version of this program made the columns they have now; new ones are null there."""
    there = dict(
        con.execute(
            "SELECT table_name, list(column_name ORDER BY column_index) FROM duckdb_columns() "
            "WHERE database_name = current_database() AND schema_name = 'main' GROUP BY ALL"
        ).fetchall()
    )
    changed = [table for table in TABLES.values() if there.get(table.name, table.names) != table.names]
    if not changed:
        return
    with transaction(con):
        for table in changed:
            con.execute(f"ALTER TABLE main.{table.name} RENAME TO outdated_{table.name}")
        for statement in ddl():
            con.execute(statement)
        for table in changed:
            kept = ", ".join(f'"{name}"' for name in table.names if name in there[table.name])
            con.execute(f"INSERT INTO main.{table.name} ({kept}) SELECT {kept} FROM main.outdated_{table.name}")
            con.execute(f"DROP TABLE main.outdated_{table.name}")


def _identity(path: Path) -> tuple[int, int] | None:
    """Tell one file from another of the same name; None where there is none yet, or it is in memory only."""
    if not path.is_file():
        return None
    status = path.stat()
    return status.st_dev, status.st_ino


def read_sql(name: str) -> str:
    """Give the text of a file of `warehouse/sql`."""
    return resources.files("warehouse").joinpath("sql", name).read_text(encoding="utf-8")


def capture_id(url: str, snapshot_date: date, status: int, bytes_hash: str | None) -> str:
    """Name a capture by what was asked for, on which date, and what came back; run times stay out."""
    return _digest([url, snapshot_date.isoformat(), status, bytes_hash])


def choose_versions(articles: pl.DataFrame, extractor_version: int) -> pl.DataFrame:
    """Give one row per article version, the best, stamped with `extractor_version` and `content_hash`.

    To be called before facts are read, so that the facts of a batch are those of the row that is loaded: a
    print view without a date gives the same text other periods.
    """
    hashes = [
        _digest([None if value is None else str(value) for value in row])
        for row in articles.select(CONTENT_COLUMNS).iter_rows()
    ]
    stamped = articles.with_columns(
        extractor_version=pl.lit(extractor_version, pl.Int32),
        content_hash=pl.Series(hashes, dtype=pl.String),
    )
    carried = [column for column in ("page_key",) if column in articles.columns]
    return (
        stamped.sort(
            pl.col("published_at").is_null(),
            "published_at",
            -pl.col("title").fill_null("").str.len_chars().cast(pl.Int64),
            "content_hash",
            pl.col("body").str.len_chars(),
            *carried,
        )
        .unique(["article_id", "version"], keep="first", maintain_order=True)
        .sort("article_id", "version")
    )


def number(con: duckdb.DuckDBPyConnection, statement: str) -> int:
    """Give the one number that a statement answers with: a count, or how many rows it wrote."""
    return int(con.execute(statement).fetchall()[0][0])


def load_batch(con: duckdb.DuckDBPyConnection, batch: Mapping[str, pl.DataFrame]) -> dict[str, int]:
    """Load frames by table name, all or none; give the rows written per table, 0 where all was there before.

    Facts, documents, officials and checks must be those of the batch's articles, one reading a version
    (`choose_versions`). Issues carry `page_key` (the capture's id) and, where the page held an article, its
    version. `captures` may come without `articles`, not the reverse with facts.
    """
    with transaction(con):
        return write_batch(con, batch)


def write_batch(con: duckdb.DuckDBPyConnection, batch: Mapping[str, pl.DataFrame]) -> dict[str, int]:
    """Load frames as `load_batch` does, within the transaction that is open."""
    unknown = sorted(set(batch) - set(TABLES))
    if unknown:
        raise ValueError(f"no such table: {', '.join(unknown)}; there are {', '.join(TABLES)}")
    frames = {name: conform(named_issues(frame) if name == "issues" else frame, name) for name, frame in batch.items()}
    _refuse_two_readings(frames)
    for name in (*BUNDLED, "issues"):
        _refuse_strangers(name, frames)
    _refuse_misquotes(frames)
    written: dict[str, int] = {}
    written |= {name: _replace_list(con, name, frames[name]) for name in LISTS if name in frames}
    written |= {name: _write_ledger(con, name, frames[name]) for name in LEDGERS if name in frames}
    if "captures" in frames:
        written["captures"] = _merge(con, "captures", frames["captures"], BEST_CAPTURE)
        con.execute("DELETE FROM main.issues WHERE version IS NULL AND page_key IN (FROM replaced_captures)")
    if "articles" in frames:
        written["articles"] = _merge(con, "articles", frames["articles"], BEST_ARTICLE)
        for name in (*BUNDLED, "issues"):
            _drop_replaced(con, name)
        written |= {name: _write_bundled(con, name, frames[name]) for name in BUNDLED if name in frames}
    if "issues" in frames:
        written["issues"] = _write_issues(con, frames)
    return written


def named_issues(frame: pl.DataFrame) -> pl.DataFrame:
    """Name each issue by its content; one of an article version belongs to no single page.

    FrameRefusedError where a column is missing.
    """
    content = [name for name in TABLES["issues"].names if name != "issue_id"]
    for name in content:
        if name not in frame.columns:
            raise FrameRefusedError("issues", name, f"missing; the frame has {', '.join(frame.columns)}")
    issues = frame.select(content).with_columns(page_key=pl.when(pl.col("version").is_null()).then(pl.col("page_key")))
    names = [_digest(list(row)) for row in issues.iter_rows()]
    return issues.with_columns(issue_id=pl.Series(names, dtype=pl.String))


@contextmanager
def transaction(con: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Write all that is written within, or nothing."""
    con.begin()
    try:
        yield
    except BaseException:
        con.rollback()
        raise
    con.commit()


@contextmanager
def _arriving(con: duckdb.DuckDBPyConnection, frame: pl.DataFrame) -> Iterator[None]:
    con.register("arriving", frame)
    try:
        yield
    finally:
        con.unregister("arriving")


def _merge(con: duckdb.DuckDBPyConnection, table: str, frame: pl.DataFrame, best: str) -> int:
    """Write the rows that are new or better than the stored ones; leave their keys in won_, replaced_.

    The last terms of the order are all columns, then "stored": no two different rows tie, and a row that is
    already there is not written again.
    """
    key = ", ".join(TABLES[table].key)
    every = ", ".join(f'"{name}" NULLS LAST' for name in TABLES[table].names)
    with _arriving(con, frame):
        con.execute(
            f"""CREATE OR REPLACE TEMP TABLE winners AS
            SELECT * FROM (
                SELECT *, false AS stored FROM arriving
                UNION ALL
                -- by row, so that only these rows are unpacked
                SELECT *, true FROM main.{table}
                WHERE rowid IN (SELECT t.rowid FROM main.{table} t SEMI JOIN arriving USING ({key}))
            ) QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY {best}, {every}, stored DESC) = 1"""
        )
    con.execute(f"CREATE OR REPLACE TEMP TABLE won_{table} AS SELECT {key} FROM winners WHERE NOT stored")
    con.execute(
        f"CREATE OR REPLACE TEMP TABLE replaced_{table} AS FROM won_{table} SEMI JOIN main.{table} USING ({key})"
    )
    if _count(con, f"replaced_{table}"):
        con.execute(f"DELETE FROM main.{table} WHERE ({key}) IN (FROM replaced_{table})")
    con.execute(f"INSERT INTO main.{table} SELECT * EXCLUDE (stored) FROM winners WHERE NOT stored ORDER BY {key}")
    con.execute("DROP TABLE winners")
    return _count(con, f"won_{table}")


def _write_bundled(con: duckdb.DuckDBPyConnection, table: str, frame: pl.DataFrame) -> int:
    """Give the readings that won their rows."""
    key = ", ".join(TABLES[table].key)
    rows = frame.unique()
    twice = rows.filter(rows.select(TABLES[table].key).is_duplicated())
    if not twice.is_empty():
        same = ", ".join(map(repr, twice.select(TABLES[table].key).row(0)))
        raise FrameRefusedError(table, key, f"two different rows have {same}")
    with _arriving(con, rows):
        return number(
            con,
            f"INSERT INTO main.{table} FROM arriving SEMI JOIN won_articles USING (article_id, version) "
            f"ORDER BY {STORED_ORDER.get(table, key)}",
        )


def _drop_replaced(con: duckdb.DuckDBPyConnection, table: str) -> None:
    if _count(con, "replaced_articles"):
        con.execute(f"DELETE FROM main.{table} WHERE (article_id, version) IN (FROM replaced_articles)")


def _write_issues(con: duckdb.DuckDBPyConnection, frames: Mapping[str, pl.DataFrame]) -> int:
    """Write the issues whose page or article version is stored as this batch read it."""
    issues = frames["issues"].unique("issue_id")
    if "captures" in frames:
        other = _read_otherwise(con, "captures", frames["captures"], ["extractor_version"])
        issues = issues.join(other, left_on="page_key", right_on="capture_id", how="anti")
    if "articles" in frames:
        other = _read_otherwise(con, "articles", frames["articles"], ["extractor_version", "content_hash", "body"])
        issues = issues.join(other, on=["article_id", "version"], how="anti")
    with _arriving(con, issues):
        return number(
            con,
            "INSERT INTO main.issues FROM arriving ANTI JOIN main.issues USING (issue_id) ORDER BY issue_id",
        )


def _read_otherwise(
    con: duckdb.DuckDBPyConnection, table: str, arrived: pl.DataFrame, reading: list[str]
) -> pl.DataFrame:
    """Give the keys of arrived rows that are stored as another reading; those that won are stored as they came."""
    key = list(TABLES[table].key)
    keys = ", ".join(key)
    differs = " OR ".join(f"arriving.{name} IS DISTINCT FROM stored.{name}" for name in reading)
    with _arriving(con, arrived.select(*key, *reading)):
        return con.sql(
            f"""WITH lost AS (FROM arriving ANTI JOIN won_{table} USING ({keys})),
            stored AS (
                FROM main.{table} WHERE rowid IN (SELECT t.rowid FROM main.{table} t SEMI JOIN lost USING ({keys}))
            )
            SELECT DISTINCT {keys} FROM lost AS arriving JOIN stored USING ({keys}) WHERE {differs}"""
        ).pl()


def _refuse_two_readings(frames: Mapping[str, pl.DataFrame]) -> None:
    """Refuse a batch that reads one article version in two ways: since its facts could be either's."""
    if "articles" not in frames:
        return
    rows = frames["articles"].unique()
    twice = rows.filter(pl.struct("article_id", "version").is_duplicated())
    if not twice.is_empty():
        example = twice.row(0, named=True)
        raise FrameRefusedError(
            "articles",
            "content_hash",
            f"article {example['article_id']}, version {example['version']} comes in two readings; "
            "choose_versions() keeps the better one",
        )


def _refuse_strangers(name: str, frames: Mapping[str, pl.DataFrame]) -> None:
    """Refuse rows of article versions that the batch does not hold."""
    if name not in frames:
        return
    held = frames.get("articles", TABLES["articles"].polars.to_frame())
    rows = frames[name].filter(pl.col("version").is_not_null())
    strangers = rows.join(held, on=["article_id", "version"], how="anti")
    if not strangers.is_empty():
        example = strangers.row(0, named=True)
        raise FrameRefusedError(
            name,
            "version",
            f"article {example['article_id']}, version {example['version']} is not in the batch",
        )


def _refuse_misquotes(frames: Mapping[str, pl.DataFrame]) -> None:
    """Refuse facts whose quote does not stand at their offsets in the body."""
    if "facts" not in frames or "articles" not in frames:
        return
    bodies = frames["articles"].select("article_id", "version", "body").unique(["article_id", "version"])
    quoted = (
        frames["facts"]
        .join(bodies, on=["article_id", "version"])
        .with_columns(found=pl.col("body").str.slice(pl.col("char_start"), pl.col("char_end") - pl.col("char_start")))
    )
    wrong = quoted.filter((pl.col("found") != pl.col("quote")) | (pl.col("sentence").str.strip_chars() == ""))
    if not wrong.is_empty():
        example = wrong.row(0, named=True)
        raise FrameRefusedError(
            "facts",
            "quote",
            f"{example['quote']!r} of article {example['article_id']} has no sentence, or does not stand at "
            f"{example['char_start']} to {example['char_end']}: there stands {example['found']!r}",
        )


def _replace_list(con: duckdb.DuckDBPyConnection, table: str, frame: pl.DataFrame) -> int:
    """Put the whole list in the place of the stored one; nothing is written where they are equal."""
    key = ", ".join(TABLES[table].key)
    with _arriving(con, frame.unique()):
        changed = number(
            con,
            f"SELECT count(*) FROM ((FROM arriving EXCEPT FROM main.{table}) UNION ALL "
            f"(FROM main.{table} EXCEPT FROM arriving))",
        )
        if changed:
            con.execute(f"DELETE FROM main.{table}")
            con.execute(f"INSERT INTO main.{table} FROM arriving ORDER BY {key}")
    return changed


def _write_ledger(con: duckdb.DuckDBPyConnection, table: str, frame: pl.DataFrame) -> int:
    key = ", ".join(TABLES[table].key)
    with _arriving(con, frame):
        con.execute(f"DELETE FROM main.{table} WHERE ({key}) IN (SELECT ({key}) FROM arriving)")
        con.execute(f"INSERT INTO main.{table} FROM arriving ORDER BY {key}")
    return frame.height


def _count(con: duckdb.DuckDBPyConnection, table: str) -> int:
    return number(con, f"SELECT count(*) FROM {table}")


def _digest(parts: list[object]) -> str:
    """Hash a list of texts and numbers to 16 hex digits, the same on any machine."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()[:16]
