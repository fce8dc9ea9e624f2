"""Publishing: a copy is built aside, checked, and put in the place of the old one in one step.

Readers never wait and never see half a night: they keep the file they opened. Where a check fails nothing is
published and the writer's database is left as it was. It never changes what was loaded.
"""

import json
import os
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

import duckdb
import polars as pl

from warehouse.across import write_checks_across
from warehouse.lake import Lake, name_published
from warehouse.load import SPANS_MEANING, connect_work, load_batch, read_sql
from warehouse.schema import TABLES, quoted
from warehouse.summary import summary

EXAMPLES = 5
KEY_CHECK = "keys_are_unique"


@dataclass(frozen=True, slots=True)
class Published:
    """What was published: the file, the counts of its snapshot date, and what it tells (warehouse.summary)."""

    path: Path | Lake
    snapshot_date: date
    pages: int
    articles: int
    facts: int
    articles_new: int
    articles_changed: int
    articles_gone: int
    summary: dict[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Failure:
    """A check that failed: what should hold, how many rows break it, and the first of them."""

    check: str
    meaning: str
    count: int
    examples: pl.DataFrame

    def __str__(self) -> str:
        rows = "; ".join(
            ", ".join(f"{name}={value}" for name, value in row.items()) for row in self.examples.iter_rows(named=True)
        )
        return f"{self.check}: {self.count} rows break the rule that {self.meaning}: {rows}"


class ChecksFailed(Exception):  # noqa: N818 - says what happened, as a caller reads it
    """One or more checks failed; nothing was published."""

    def __init__(self, failures: list[Failure]) -> None:
        self.failures = failures
        super().__init__("\n".join(["nothing was published", *map(str, failures)]))


def publish(
    work: Path | Lake,
    published: Path | Lake,
    *,
    snapshot_date: date,
    keep: int = 3,
    accept: Collection[str] = (),
    run_id: str | None = None,
) -> Published:
    """Publish what the writer's database holds as the snapshot of a date; keep the last `keep` beside it.

    `accept` names checks whose failure is known and right, such as counts_hold after a source was given up. With
    `run_id` that run's row tells, where it is published, what changed.
    A night that is still being loaded is left out, however far it is (warehouse/sql/unfinished.sql); the snapshot
    is then that of the last look before it. ChecksFailed where another check fails, with the failures; the
    published file is then as it was.
    """
    if isinstance(work, Lake):
        return _publish_lake(work, snapshot_date, accept, run_id)
    if isinstance(published, Lake):
        raise TypeError(f"{work}: a database file is published as a file, a lake in itself")
    if not work.is_file():
        raise FileNotFoundError(f"{work}: no such database; load something first")
    build = published.with_name(published.name + ".new")
    published.parent.mkdir(parents=True, exist_ok=True)
    try:
        snapshot, told = _build(work, build, snapshot_date, accept, run_id)
        _sync(build)
        _keep_copy(build, published, snapshot["snapshot_date"].item())
        os.replace(build, published)  # noqa: PTH105 - the one call that is atomic by contract
        _sync(published.parent)
    finally:
        _remove(build)
    _drop_old_copies(published, keep)
    # Only now, so that a night that was killed before is not taken for a published one.
    with connect_work(work) as con:
        load_batch(con, {"snapshots": snapshot})
    return Published(path=published, **snapshot.row(0, named=True), summary=told)


def kept_copies(published: Path) -> list[Path]:
    """Give the kept copies of published warehouses, oldest first."""
    return sorted(published.parent.glob(f"{published.stem}.????-??-??{published.suffix}"))


def _build(
    work: Path, build: Path, snapshot_date: date, accept: Collection[str], run_id: str | None
) -> tuple[pl.DataFrame, dict[str, Any]]:
    """Write the copy and check it; give its row of `snapshots` and its summary."""
    _remove(build)
    with connect_work(work) as con:
        con.execute("CHECKPOINT")
        # While the connection is open nobody else writes, and all that is written is in this one file.
        shutil.copyfile(work, build)
    with duckdb.connect(str(build)) as con:
        con.execute(f"SET VARIABLE snapshot_date = DATE {quoted(snapshot_date.isoformat())}")
        con.execute(read_sql("unfinished.sql"))
        _write_spans(con)
        write_checks_across(con)
        return _checked_snapshot(con, accept), _told(con, run_id)


def _publish_lake(lake: Lake, snapshot_date: date, accept: Collection[str], run_id: str | None) -> Published:
    """Make the lake as it is now what its readers see, if the checks pass.

    A night that is still being loaded stays out of views and macros, which ask article_spans; its rows lie in the
    tables all the same, since other writers need them there.
    """
    with connect_work(lake) as con:
        con.execute(f"SET VARIABLE snapshot_date = DATE {quoted(snapshot_date.isoformat())}")
        con.begin()
        con.execute(read_sql("unfinished.sql"))
        spans = con.sql("FROM main.computed_spans ORDER BY article_id, valid_from").pl()
        con.rollback()
        con.begin()
        try:
            con.execute("DELETE FROM main.article_spans")
            con.register("spans", spans)
            con.execute("INSERT INTO main.article_spans FROM spans")
            write_checks_across(con)
            snapshot = _checked_snapshot(con, accept)
            told = _told(con, run_id)
            name_published(con, snapshot["snapshot_date"].item())
        except BaseException:
            con.rollback()
            raise
        con.commit()
        return Published(path=lake, **snapshot.row(0, named=True), summary=told)


def _checked_snapshot(con: duckdb.DuckDBPyConnection, accept: Collection[str]) -> pl.DataFrame:
    """Write the row of `snapshots` and run the checks; ChecksFailed where one fails."""
    con.execute("DELETE FROM main.snapshots WHERE snapshot_date = getvariable('snapshot_date')")
    con.execute(read_sql("snapshot.sql"))
    con.execute(read_sql("turn.sql"))
    failures = [failure for failure in _failures(con) if failure.check not in accept]
    if failures:
        raise ChecksFailed(failures)
    return con.sql("FROM main.snapshots WHERE snapshot_date = getvariable('snapshot_date')").pl()


def _told(con: duckdb.DuckDBPyConnection, run_id: str | None) -> dict[str, Any]:
    """Give the summary, and have the run's row tell it too."""
    told = summary(con)
    con.execute(
        "UPDATE main.runs SET summary = json_merge_patch(summary, $1) WHERE run_id = $2",
        [json.dumps(told, ensure_ascii=False), run_id],
    )
    return told


def _write_spans(con: duckdb.DuckDBPyConnection) -> None:
    """Put a table in the place of the view, so that as-of questions need not go through all captures."""
    con.execute("DROP VIEW main.article_spans")
    con.execute("CREATE TABLE main.article_spans AS FROM main.computed_spans ORDER BY article_id, valid_from")
    con.execute(f"COMMENT ON TABLE main.article_spans IS {SPANS_MEANING}")
    con.execute("DROP VIEW main.computed_spans")


def _failures(con: duckdb.DuckDBPyConnection) -> Iterator[Failure]:
    for table in TABLES.values():
        key = ", ".join(table.key)
        query = (
            f'SELECT {quoted(table.name)} AS "table", {key}, count(*) AS rows FROM main.{table.name} '
            f"GROUP BY {key} HAVING count(*) > 1"
        )
        yield from _failure(con, KEY_CHECK, f"{key} tells the rows of {table.name} apart", query)
    for check, meaning, query in checks():
        yield from _failure(con, check, meaning, query)


def checks() -> Iterator[tuple[str, str, str]]:
    """Give the checks: name, what should hold, and the query that finds the rows that break it."""
    folder = resources.files("warehouse").joinpath("sql", "checks")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        text = file.read_text(encoding="utf-8")
        first, _, query = text.partition("\n")
        yield file.name.removesuffix(".sql"), first.removeprefix("-- "), query


def _failure(con: duckdb.DuckDBPyConnection, check: str, meaning: str, query: str) -> Iterator[Failure]:
    rows = con.sql(query).pl()
    if not rows.is_empty():
        yield Failure(check, meaning, rows.height, rows.head(EXAMPLES))


def _keep_copy(build: Path, published: Path, snapshot_date: date) -> None:
    """Give the new file a second, dated name; it costs no space until the next one takes its place."""
    copy = published.with_name(f"{published.stem}.{snapshot_date.isoformat()}{published.suffix}")
    _remove(copy)
    try:
        copy.hardlink_to(build)
    except OSError:  # a file system without hard links
        shutil.copy2(build, copy)


def _drop_old_copies(published: Path, keep: int) -> None:
    copies = kept_copies(published)
    for copy in copies[: max(0, len(copies) - keep)]:
        _remove(copy)


def _remove(database: Path) -> None:
    database.unlink(missing_ok=True)
    database.with_name(database.name + ".wal").unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Have the file's bytes, or the folder's entries, on the disk before going on."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
