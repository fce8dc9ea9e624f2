"""Answers and snapshots as files: a table for people, CSV, JSON and Parquet for everything else.

Amounts stay exact. CSV for spreadsheets has a byte order mark, and texts that a spreadsheet would run as a
formula are quoted. It never changes a database.
"""

import hashlib
import json
import shutil
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, Literal

import duckdb
import polars as pl
from rich.console import Console
from rich.table import Table as RichTable

from warehouse.lake import Lake
from warehouse.load import number
from warehouse.query import QuestionError, attach_published, first_look, snapshots
from warehouse.schema import TABLES, Column, quoted

Format = Literal["table", "csv", "json", "parquet"]
FORMATS: tuple[Format, ...] = ("table", "csv", "json", "parquet")
# What a spreadsheet takes for the start of a formula.
FORMULA = r"^[=+\-@\t\r]"
# The tables of an export; those of article versions hold what stood on the date.
EXPORTED = ("facts", "articles", "reprints", "documents", "officials", "sources", "indicators", "units", "places")
OF_VERSIONS = ("facts", "articles", "documents", "officials")
# Up to here a binary number prints as the decimal it came from.
EXACT_DIGITS = 15
FRICTIONLESS_TYPES = {
    "VARCHAR": "string",
    "INTEGER": "integer",
    "BIGINT": "integer",
    "DOUBLE": "number",
    "BOOLEAN": "boolean",
    "DATE": "date",
    "TIMESTAMP": "datetime",
    "DECIMAL(38,6)": "number",
    "VARCHAR[]": "array",
}


def write(frame: pl.DataFrame, form: Format, out: IO[bytes], *, width: int | None = None) -> None:
    """Write an answer in one of FORMATS; `width` is that of the table, by default the terminal's."""
    if form == "parquet":
        frame.write_parquet(out)
    elif form == "csv":
        out.write(_flat(frame).write_csv().encode())
    elif form == "json":
        rows = [{name: _json(value) for name, value in row.items()} for row in frame.iter_rows(named=True)]
        lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
        out.write(f"[{lines}]\n".encode())
    else:
        out.write(as_table(frame, width=width).encode())


def as_table(frame: pl.DataFrame, *, width: int | None = None) -> str:
    """Give an answer as a table for people, numbers to the right."""
    table = RichTable(*(), show_edge=False)
    for name, kind in frame.schema.items():
        table.add_column(name, overflow="fold", justify="right" if kind.is_numeric() else "left")
    for row in frame.iter_rows():
        table.add_row(*(_shown(value) for value in row))
    console = Console(width=width, highlight=False, markup=False, emoji=False)
    with console.capture() as caught:
        console.print(table)
    return "\n".join(line.rstrip() for line in caught.get().splitlines()) + "\n"


def export(published: Path | Lake, folder: Path, as_of: date | None = None) -> dict[str, int]:
    """Write a dated snapshot as Parquet and CSV with a datapackage.json; give the rows per table.

    An earlier export in the folder is replaced; a folder that holds anything else is refused.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / "datapackage.json").is_file():
        raise QuestionError(f"{folder}: holds other files; name an empty or a new folder")
    aside = folder.with_name(folder.name + ".new")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    try:
        with duckdb.connect(":memory:") as con:
            attach_published(con, published)
            con.execute("USE warehouse")
            first = first_look(con)
            if as_of and first and as_of < first:
                raise QuestionError(f"nothing had been seen by {as_of}; the first look was on {first}")
            day = as_of or _last_snapshot(con)
            counts = {table: _export_table(con, table, day, aside) for table in EXPORTED}
        package = json.dumps(_package(aside, counts, day), ensure_ascii=False, indent=2)
        (aside / "datapackage.json").write_text(package + "\n", encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)
        aside.rename(folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return counts


def _last_snapshot(con: duckdb.DuckDBPyConnection) -> date | None:
    dates = snapshots(con)["snapshot_date"]
    last = dates.max()
    return last if isinstance(last, date) else None


def _export_table(con: duckdb.DuckDBPyConnection, table: str, day: date | None, folder: Path) -> int:
    """Write one table twice; texts of the CSV are made harmless, Parquet keeps them as they are."""
    declared = TABLES[table]
    standing = ""
    if table in OF_VERSIONS and day is not None:
        literal = f"DATE {quoted(day.isoformat())}"
        standing = (
            "SEMI JOIN (FROM main.article_spans "
            f"WHERE valid_from <= {literal} AND (valid_to IS NULL OR valid_to > {literal})"
            ") USING (article_id, version)"
        )
    order = ", ".join(declared.key)
    columns = ", ".join(f'"{name}"' for name in declared.names)
    rows = f"SELECT {columns} FROM main.{table} {standing}"
    harmless = ", ".join(_harmless(column) for column in declared.columns)
    parquet, plain = folder / f"{table}.parquet", folder / f"{table}.csv.plain"
    con.execute(f"COPY ({rows} ORDER BY {order}) TO {quoted(str(parquet))} (FORMAT parquet, COMPRESSION zstd)")
    counted = number(
        con,
        f"COPY (SELECT {harmless} FROM ({rows}) ORDER BY {order}) TO {quoted(str(plain))} (FORMAT csv)",
    )
    with (folder / f"{table}.csv").open("wb") as marked, plain.open("rb") as text:
        marked.write("\ufeff".encode())
        shutil.copyfileobj(text, marked)
    plain.unlink()
    return counted


def _harmless(column: Column) -> str:
    name = f'"{column.name}"'
    if column.type == "VARCHAR[]":
        return f"to_json({name}) AS {name}"
    if column.type == "DECIMAL(38,6)":
        return f"rtrim(rtrim({name}::VARCHAR, '0'), '.') AS {name}"
    if column.type != "VARCHAR":
        return name
    return f"CASE WHEN regexp_matches({name}, {quoted(FORMULA)}) THEN '''' || {name} ELSE {name} END AS {name}"


def _package(folder: Path, counts: Mapping[str, int], day: date | None) -> dict[str, Any]:
    """Describe the files in the terms of a Frictionless data package."""
    resources = [
        {
            "name": table if kind == "parquet" else f"{table}-csv",
            "path": f"{table}.{kind}",
            "format": kind,
            "description": TABLES[table].grain,
            "rows": rows,
            "bytes": (folder / f"{table}.{kind}").stat().st_size,
            "hash": f"sha256:{_sha256(folder / f'{table}.{kind}')}",
            "schema": {
                "fields": [
                    {"name": c.name, "type": FRICTIONLESS_TYPES[c.type], "description": c.comment}
                    for c in TABLES[table].columns
                ],
                "primaryKey": list(TABLES[table].key),
            },
        }
        for table, rows in counts.items()
        for kind in ("parquet", "csv")
    ]
    return {
        "name": f"hpfacts-{day}" if day else "hpfacts",
        "title": "Facts from the web pages of Hải Phòng's public bodies",
        "version": str(day) if day else None,
        "resources": resources,
    }


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _flat(frame: pl.DataFrame) -> pl.DataFrame:
    """Give every value a form that CSV can hold: lists as JSON, decimals without trailing zeros."""
    columns = []
    for series in frame:
        if series.dtype.is_nested():
            texts = [None if v is None else json.dumps(_json(v), ensure_ascii=False) for v in series.to_list()]
            columns.append(pl.Series(series.name, texts, dtype=pl.String))
        elif series.dtype.is_decimal():
            columns.append(pl.Series(series.name, [_plain(v) for v in series], dtype=pl.String))
        else:
            columns.append(series)
    return pl.DataFrame(columns)


def _plain(value: Decimal | None) -> str | None:
    if value is None:
        return None
    return f"{value.normalize():f}" if value else "0"


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return _plain(value) or ""
    return str(value)


def _json(value: object) -> object:
    """Give a value that JSON can hold; a decimal that no binary number holds is written as text."""
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value)
        exact = len(value.normalize().as_tuple().digits) <= EXACT_DIGITS
        return float(value) if exact else _plain(value)
    if isinstance(value, (list, pl.Series)):
        return [_json(item) for item in value]
    if isinstance(value, dict):
        return {key: _json(item) for key, item in value.items()}
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)
