"""Questions to a published warehouse: read-only, without files or network, with limits of time and memory.

Only questions pass (`ask`); beneath, the database is attached read-only, external access is off and the
configuration locked, so that what slips through can still do nothing. It never writes.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from importlib import resources
from pathlib import Path
from threading import Timer
from typing import Any

import duckdb
import polars as pl

from warehouse.lake import Lake, attach_published_lake
from warehouse.schema import quoted

MEMORY = "2GB"
SECONDS = 60.0
QUESTIONS = "SELECT, FROM, WITH, VALUES, DESCRIBE, SHOW, SUMMARIZE, PIVOT, UNPIVOT and EXPLAIN"
INSTEAD = {
    "COPY": "; `hpfacts sql --output FILE` writes an answer, `hpfacts export` a snapshot",
    "EXPORT": "; `hpfacts export` writes a snapshot",
    "SET": "; `hpfacts sql --timeout` and `--memory` set the limits",
}
UNPUBLISHED = (
    "nothing is published yet; run `hpfacts nightly`, or `hpfacts backfill --input PATH` for saved pages, "
    "or name the data folder of another warehouse in HPFACTS_DATA"
)
# What stands before the first word of a statement: blanks, comments and brackets.
BEFORE_FIRST_WORD = re.compile(r"(?:\s|--[^\n]*(?:\n|$)|/\*.*?\*/|\()*", re.DOTALL)
# A table that is not there, by a name that says it is a file.
FILE_AS_TABLE = re.compile(
    r"Table with name (\S*(?:/|\.(?:csv|tsv|json|jsonl|parquet|txt|duckdb|db|gz)\b)\S*) does not exist"
)
# Functions of extensions that heed no lock: with a lake attached, they would read other databases. `query` could
# hide their names, and so could escaped letters.
BEYOND = re.compile(r"\b(?:sqlite|postgres|ducklake)_\w+|\bquery(?=\"?\s*\()|\bU&(?=[\"'])", re.IGNORECASE)
MEMORY_AMOUNT = re.compile(r"\d+(?:\.\d+)?\s*[KMGT]i?B", re.IGNORECASE)
EXPLAIN = re.compile(r"EXPLAIN\b(?:\s*ANALYZE\b|\s*\([^)]*\))?", re.IGNORECASE)


class QuestionError(ValueError):
    """A question could not be answered; the first line says why."""


class Refused(QuestionError):  # noqa: N818 - says what happened, as a caller reads it
    """What was asked is not a question, or asks for more than a reader may."""


def open_published(path: Path | Lake, as_of: date | None = None, *, memory: str = MEMORY) -> duckdb.DuckDBPyConnection:
    """Open a published warehouse for questions, of today or as of a date.

    Under `as_of` the names facts, articles, facts_current, articles_current, fact_checks and series() speak of that
    date; `main.facts` and the others with their schema still hold everything.
    """
    if not MEMORY_AMOUNT.fullmatch(memory):
        raise QuestionError(f"{memory!r} is no amount of memory; write it as 2GB or 500MB")
    con = duckdb.connect(
        ":memory:",
        config={
            "memory_limit": memory,
            "temp_directory": "",
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "python_enable_replacements": "false",  # a name never means a variable of this program
        },
    )
    try:
        files = attach_published(con, path)
        # A schema of our own comes first in the search path: what it holds hides the table of that name,
        # while views and macros, which name their schema, go on meaning the tables.
        con.execute("CREATE SCHEMA at_date")
        con.execute("SET search_path = 'memory.at_date,warehouse.main'")
        if as_of is not None:
            _hide_all_but(con, as_of)
        # The files that a lake's rows are in, and no folder: an address below one could name another server.
        con.execute(f"SET allowed_paths = [{', '.join(map(quoted, files))}]")
        con.execute("SET enable_external_access = false")
        con.execute("SET lock_configuration = true")
    except duckdb.Error as error:
        con.close()
        raise QuestionError(f"{path}: {_first_line(error)}") from error
    return con


def attach_published(con: duckdb.DuckDBPyConnection, where: Path | Lake) -> list[str]:
    """Attach a published warehouse read-only as `warehouse`; QuestionError where nothing is published.

    Gives the addresses of a lake's files, which asking it must be allowed to read.
    """
    if isinstance(where, Lake):
        files = attach_published_lake(con, where)
        if files is None:
            raise QuestionError(f"{where}: {UNPUBLISHED}")
        return files
    if not where.is_file():
        raise QuestionError(f"{where}: {UNPUBLISHED}")
    con.execute(f"ATTACH {quoted(str(where))} AS warehouse (READ_ONLY)")
    return []


def ask(
    con: duckdb.DuckDBPyConnection, question: str, *, seconds: float = SECONDS, most: int | None = None
) -> pl.DataFrame:
    """Answer one question, with the first `most` rows; Refused where it is none, QuestionError where it fails."""
    _refuse_others(question)
    with _limited(con, seconds):
        answer = con.sql(question)
        found = answer.limit(most) if most is not None and answer is not None else answer
        return found.pl() if found is not None else pl.DataFrame()


def statements(text: str) -> list[str]:
    """Split the text of a file into its statements."""
    try:
        kinds = duckdb.tokenize(text)
    except duckdb.Error as error:
        raise QuestionError(str(error)) from error
    data = text.encode()
    cuts = [at for at, kind in kinds if kind == duckdb.token_type.operator and data[at : at + 1] == b";"]
    edges = zip([0, *(at + 1 for at in cuts)], [*cuts, len(data)], strict=True)
    parts = [data[start:end].decode().strip() for start, end in edges]
    return [part for part in parts if _after_blanks(part)]


@dataclass(frozen=True, slots=True)
class Explained:
    """Where a fact comes from: its row, the sentence with the quote marked, its page, captures and checks."""

    fact: dict[str, Any]
    marked: str
    article: dict[str, Any]
    captures: pl.DataFrame
    checks: pl.DataFrame


def explain(con: duckdb.DuckDBPyConnection, fact_id: str) -> Explained:
    """Show where a fact comes from; captures are those that showed its article version, earliest first."""
    facts = con.sql("FROM main.facts WHERE fact_id = $1", params=[fact_id]).pl()
    if facts.is_empty():
        raise QuestionError(f"no fact {fact_id!r}; facts_current lists them with their fact_id")
    fact = facts.row(0, named=True)
    version = [fact["article_id"], fact["version"]]
    article = con.sql("FROM main.articles WHERE article_id = $1 AND version = $2", params=version).pl()
    captures = con.sql(
        "SELECT snapshot_date, fetched_at, status, url, capture_id, warc_file, warc_offset, warc_length "
        "FROM main.captures WHERE article_id = $1 AND version = $2 ORDER BY snapshot_date, capture_id",
        params=version,
    ).pl()
    checks = con.sql(
        "FROM main.fact_checks WHERE fact_id = $1 OR list_contains(other_fact_ids, $1) ORDER BY check_id",
        params=[fact_id],
    ).pl()
    page = article.row(0, named=True)
    return Explained(fact, marked_sentence(fact, page["body"]), page, captures, checks)


def marked_sentence(fact: dict[str, Any], body: str) -> str:
    """Give the fact's sentence with its quote in ⟦ ⟧, the right one where the words occur twice."""
    sentence, quote = str(fact["sentence"]), str(fact["quote"])
    begins = body.rfind(sentence, 0, fact["char_start"] + len(sentence))
    at = fact["char_start"] - begins if begins >= 0 else sentence.find(quote)
    if sentence[at : at + len(quote)] != quote:
        return sentence
    return f"{sentence[:at]}⟦{quote}⟧{sentence[at + len(quote) :]}"


def names(con: duckdb.DuckDBPyConnection) -> tuple[dict[str, list[str]], list[str]]:
    """Give what a question may name: the columns of each table and view, and the macros."""
    columns: dict[str, list[str]] = {}
    for table, column in con.execute(
        "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'warehouse' AND NOT internal "
        "ORDER BY ALL"
    ).fetchall():
        columns.setdefault(table, []).append(column)
    macros = con.execute(
        "SELECT DISTINCT function_name FROM duckdb_functions() WHERE database_name = 'warehouse' ORDER BY ALL"
    ).fetchall()
    return columns, [name for (name,) in macros]


def snapshots(con: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give the published snapshot dates, latest first."""
    return con.sql("FROM main.snapshots ORDER BY snapshot_date DESC").pl()


def diff(con: duckdb.DuckDBPyConnection, day_1: date, day_2: date) -> pl.DataFrame:
    """Give what changed from one date to another: a row per article and per fact."""
    return con.sql("FROM main.changes_between($1::DATE, $2::DATE)", params=[day_1, day_2]).pl()


def first_look(con: duckdb.DuckDBPyConnection) -> date | None:
    """Give the first date that anything was seen."""
    day = con.execute("SELECT min(snapshot_date) FROM main.captures").fetchall()[0][0]
    return day if isinstance(day, date) else None


def last_good_night(con: duckdb.DuckDBPyConnection) -> datetime | None:
    """Give when the last night ended that was published, in UTC."""
    ended = con.execute(
        "SELECT max(ended_at) FROM main.runs WHERE kind = 'nightly' AND status IN ('done', 'partial')"
    ).fetchall()[0][0]
    return ended if isinstance(ended, datetime) else None


def lost_without(con: duckdb.DuckDBPyConnection, day: date) -> tuple[int, int]:
    """Count the article versions, and their facts, that were seen with their bytes only before the day."""
    row = con.execute(
        """
        WITH needed AS (
            SELECT article_id, version FROM main.captures WHERE version IS NOT NULL AND status <> 304
            GROUP BY ALL HAVING max(snapshot_date) < $1
        )
        SELECT (SELECT count(*) FROM needed),
            (SELECT count(*) FROM main.facts SEMI JOIN needed USING (article_id, version))
        """,
        [day],
    ).fetchall()[0]
    return int(row[0]), int(row[1])


def status(con: duckdb.DuckDBPyConnection) -> dict[str, pl.DataFrame]:
    """Give how things stand: sources, last runs, articles by year, open issues."""
    folder = resources.files("warehouse").joinpath("sql", "status")
    files = sorted(folder.iterdir(), key=lambda file: file.name)
    return {file.name[2:-4]: con.sql(file.read_text(encoding="utf-8")).pl() for file in files}


def _hide_all_but(con: duckdb.DuckDBPyConnection, day: date) -> None:
    literal = f"DATE {quoted(day.isoformat())}"
    for name in ("facts", "articles"):
        for view in (name, f"{name}_current"):
            con.execute(f"CREATE VIEW at_date.{view} AS FROM main.{name}_as_of({literal})")
    con.execute(f"CREATE VIEW at_date.fact_checks AS FROM main.fact_checks_as_of({literal})")
    con.execute(
        f"CREATE MACRO at_date.series(of_indicator, of_place, as_of := {literal}) AS TABLE "
        "FROM main.series(of_indicator, of_place, as_of := as_of)"
    )


def _refuse_others(question: str) -> None:
    """Refuse all but one question, by its first word and by what the parser takes it for."""
    if beyond := BEYOND.search(question):
        raise Refused(f"questions read no files and no network: {beyond[0]!r} could")
    rest = _after_blanks(question)
    first = re.match(r"\w*", rest)
    word = first[0].upper() if first else ""
    if word == "EXPLAIN":
        return _refuse_others(EXPLAIN.sub("", rest, count=1))
    try:
        parsed = duckdb.extract_statements(question)
    except duckdb.Error as error:
        raise QuestionError(str(error)) from error
    if word == "PRAGMA":  # the parser makes a SELECT of some
        raise Refused(_no_question(word))
    # PIVOT is parsed as the creation of a type, without a text, and a SELECT; from DuckDB 2.0 on as both in one.
    asked = [s for s in parsed if not (s.type == duckdb.StatementType.CREATE and not s.query)]
    for statement in asked:
        pivots = statement.type.name == "MULTI" and word in QUESTIONS.replace(",", "").split()
        if statement.type != duckdb.StatementType.SELECT and not pivots:
            raise Refused(_no_question(word or statement.type.name))
    if not asked:
        raise Refused("nothing was asked")
    if len(asked) > 1:
        raise Refused(f"one question at a time; here are {len(asked)}")
    return None


def _no_question(word: str) -> str:
    return f"{word} is no question; only {QUESTIONS} are answered{INSTEAD.get(word, '')}"


def _after_blanks(text: str) -> str:
    before = BEFORE_FIRST_WORD.match(text)
    return text[before.end() :] if before else text


@contextmanager
def _limited(con: duckdb.DuckDBPyConnection, seconds: float) -> Iterator[None]:
    """Stop what takes too long, and say in one line what went wrong."""
    timer = Timer(seconds, con.interrupt)
    timer.daemon = True
    timer.start()
    try:
        yield
    except duckdb.InterruptException as error:
        raise QuestionError(f"stopped after {seconds:g} seconds") from error
    except duckdb.OutOfMemoryException as error:
        raise QuestionError(f"needs more memory than a question may take: {_first_line(error)}") from error
    except duckdb.PermissionException as error:
        raise Refused(f"questions read no files and no network: {_first_line(error)}") from error
    except duckdb.CatalogException as error:
        if file := FILE_AS_TABLE.search(str(error)):
            raise Refused(f"questions read no files and no network: {file[1]!r} is no table here") from error
        if "extension" in str(error):
            raise Refused(f"questions load no extensions: {_first_line(error)}") from error
        raise QuestionError(str(error)) from error
    except duckdb.Error as error:
        raise QuestionError(str(error)) from error
    except RuntimeError as error:  # how DuckDB tells of Ctrl-C; its other threads go on until they are told
        con.interrupt()
        raise KeyboardInterrupt from error
    finally:
        timer.cancel()


def _first_line(error: duckdb.Error) -> str:
    return str(error).partition("\n")[0]
