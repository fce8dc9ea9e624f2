"""The warehouse in DuckLake: a catalogue in SQLite or PostgreSQL, rows as Parquet in a folder or an object store.

For more than one machine: writers take turns batch by batch, readers see the last published state from anywhere.
Every commit is a snapshot of DuckLake's; publishing names one, and readers open that one, so that they see no
half night and wait for nobody. Needs the wheels of the extra `lake`; downloads nothing.
"""

import fcntl
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb

from warehouse.extensions import load_extension
from warehouse.schema import quoted
from warehouse.store import in_store, load_store, open_store

SCANNERS = {"sqlite": "sqlite_scanner", "postgres": "postgres_scanner"}
EXTRA = "lake"
OFFLINE: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
SCHEMA, PUBLISHED = "schema ", "published "  # how the commits that matter begin their message
ADVISORY_LOCK = 0x6870_6661_6374  # a number that other programs on the server hardly use


class LakeError(ValueError):
    """A lake cannot be used as it was named; one line says why."""


@dataclass(frozen=True, slots=True)
class Lake:
    """Where a lake is: `kind` and `catalogue` as in ducklake:KIND:CATALOGUE; `files`, a folder or s3://BUCKET/PATH/."""

    kind: str
    catalogue: str
    files: str | None = None

    @classmethod
    def parse(cls, address: str, files: str | None = None) -> "Lake":
        """Read an address as ducklake:sqlite:PATH or ducklake:postgres:CONNECTION."""
        scheme, _, rest = address.partition(":")
        kind, _, catalogue = rest.partition(":")
        if scheme != "ducklake" or kind not in SCANNERS or not catalogue:
            raise LakeError("is neither ducklake:sqlite:PATH nor ducklake:postgres:CONNECTION, such as "
                            "ducklake:postgres:host=db.example dbname=hpfacts")  # fmt: skip
        if kind == "sqlite" and files is None:
            files = f"{catalogue}.files"
        if files and in_store(files):
            return cls(kind, catalogue, files.rstrip("/") + "/")
        if "://" in (files or ""):
            raise LakeError("needs its files in a folder that all its machines see or under s3://BUCKET/PATH; "
                            f"{files} is neither")  # fmt: skip
        return cls(kind, catalogue, files and str(Path(files).resolve()) + "/")

    def __str__(self) -> str:
        """Give the address without what may be secret."""
        return f"ducklake:{self.kind}" if self.kind == "postgres" else f"ducklake:{self.kind}:{self.catalogue}"

    @property
    def exists(self) -> bool:
        """Whether the catalogue may be there; only a file's absence is known beforehand."""
        return self.kind != "sqlite" or Path(self.catalogue).is_file()


def attach_lake(con: duckdb.DuckDBPyConnection, lake: Lake, options: str = "") -> None:
    """Attach a lake as `warehouse`."""
    load_extension(con, SCANNERS[lake.kind], EXTRA)
    load_extension(con, "ducklake", EXTRA)
    load_store(con)  # where the files are, the catalogue may tell: not to be attached without
    if lake.files and in_store(lake.files):
        open_store(con, lake.files)
    address = f"ducklake:{lake.kind}:{lake.catalogue}"
    with _told(lake):
        con.execute(f"ATTACH {quoted(address)} AS warehouse{f' ({options})' if options else ''}")
    files = _files(con)
    if in_store(files) and files != lake.files:
        open_store(con, files)


def attach_published_lake(con: duckdb.DuckDBPyConnection, lake: Lake) -> list[str] | None:
    """Attach the published state read-only and give the addresses of its files; None where nothing is published."""
    if not lake.exists:
        return None
    try:
        attach_lake(con, lake, "READ_ONLY, CREATE_IF_NOT_EXISTS false")
    except LakeError as error:
        if "does not exist - and creating" in str(error):  # a database without a lake in it
            return None
        raise
    version = _last(con, PUBLISHED)
    con.execute("DETACH warehouse")
    if version is None:
        return None
    attach_lake(con, lake, f"READ_ONLY, CREATE_IF_NOT_EXISTS false, SNAPSHOT_VERSION {version[0]}")
    return _published_files(con)


@contextmanager
def lake_writer(lake: Lake, setup: Sequence[str]) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open a lake for writing when it is this writer's turn; `setup` is run where it was not or has changed."""
    with _turn(lake), duckdb.connect(":memory:", config=OFFLINE) as con:
        attach_lake(con, lake, f"DATA_PATH {quoted(lake.files)}" if lake.files else "")
        con.execute("USE warehouse")
        _set_up(con, setup)
        yield con


def name_commit(con: duckdb.DuckDBPyConnection, message: str) -> None:
    """Say what the transaction that is open did."""
    con.execute(f"CALL ducklake_set_commit_message('warehouse', 'hpfacts', {quoted(message)})")


def name_published(con: duckdb.DuckDBPyConnection, day: date) -> None:
    """Make what the open transaction leaves behind the state that readers see."""
    name_commit(con, f"{PUBLISHED}{day}")


def _files(con: duckdb.DuckDBPyConnection) -> str:
    """Give where the rows of the attached lake lie, as its catalogue says."""
    rows = con.execute("SELECT value FROM __ducklake_metadata_warehouse.ducklake_metadata WHERE key = 'data_path'")
    return str(rows.fetchall()[0][0])


def _published_files(con: duckdb.DuckDBPyConnection) -> list[str]:
    tables = con.execute("SELECT table_name FROM duckdb_tables() WHERE database_name = 'warehouse'").fetchall()
    files = [
        file
        for (table,) in tables
        for row in con.execute(
            f"SELECT data_file, delete_file FROM ducklake_list_files('warehouse', {quoted(table)})"
        ).fetchall()
        for file in row
    ]
    return sorted(file for file in files if file)


def _set_up(con: duckdb.DuckDBPyConnection, setup: Sequence[str]) -> None:
    message = SCHEMA + hashlib.sha256("\n".join(setup).encode()).hexdigest()[:16]
    last = _last(con, SCHEMA)
    if last is not None and last[1] == message:
        return
    con.begin()
    for text in setup:
        for statement in duckdb.extract_statements(text):
            if "COMMENT ON MACRO" not in statement.query:  # DuckLake keeps no comments on macros
                con.execute(statement)
    name_commit(con, message)
    con.commit()


def _last(con: duckdb.DuckDBPyConnection, beginning: str) -> tuple[int, str] | None:
    rows = con.execute(
        "SELECT snapshot_id, commit_message FROM ducklake_snapshots('warehouse') "
        "WHERE author = 'hpfacts' AND starts_with(commit_message, $1) ORDER BY snapshot_id DESC LIMIT 1",
        [beginning],
    ).fetchall()
    return (int(rows[0][0]), str(rows[0][1])) if rows else None


@contextmanager
def _turn(lake: Lake) -> Iterator[None]:
    """Wait until no other process writes; the place falls free however this one ends.

    DuckLake itself would let two writers add the same row at once, for it knows no keys.
    """
    if lake.kind == "sqlite":
        path = Path(f"{lake.catalogue}.writer")
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
        return
    with duckdb.connect(":memory:", config=OFFLINE) as con:
        load_extension(con, SCANNERS[lake.kind], EXTRA)
        with _told(lake):
            con.execute(f"ATTACH {quoted(lake.catalogue)} AS catalogue (TYPE postgres, READ_ONLY)")
            con.begin()
            asked = f"SELECT 1 AS got FROM pg_advisory_xact_lock({ADVISORY_LOCK})"
            con.execute(f"FROM postgres_query('catalogue', {quoted(asked)})").fetchall()
        yield
        con.rollback()


@contextmanager
def _told(lake: Lake) -> Iterator[None]:
    """Say in one line why a lake cannot be opened, without its password."""
    try:
        yield
    except duckdb.Error as error:
        why = str(error).partition("\n")[0].replace(lake.catalogue, "…")
        raise LakeError(f"{lake}: {why}") from error
