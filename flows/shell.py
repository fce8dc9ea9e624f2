"""The interactive shell of `hpfacts sql`: questions end with a semicolon, names complete with Tab.

Asks through warehouse.query only; keeps its history in the user's home.
"""

import readline
import sys
from contextlib import suppress
from pathlib import Path

import duckdb

from flows.show import answer
from warehouse.query import QuestionError, ask, statements
from warehouse.schema import TABLES

HISTORY = Path.home() / ".hpfacts_history"
VIEWS = ("facts_current", "articles_current", "coverage", "revisions")
MACROS = ("series(", "facts_as_of(", "articles_as_of(", "changes_between(", "articles_with(")
NAMES = sorted({*TABLES, *VIEWS, *MACROS} | {column for table in TABLES.values() for column in table.names})
WELCOME = "Ask in SQL; end a question with ';'. DESCRIBE facts_current; lists columns. Leave with Ctrl-D.\n"


def shell(con: duckdb.DuckDBPyConnection) -> None:
    """Answer questions until the end of input."""
    readline.set_completer(_complete)
    readline.parse_and_bind("tab: complete")
    with suppress(OSError):
        readline.read_history_file(HISTORY)
    sys.stdout.write(WELCOME)
    try:
        while (text := _question()) is not None:
            _answer(con, text)
    finally:
        with suppress(OSError):
            readline.write_history_file(HISTORY)


def _question() -> str | None:
    """Read lines up to a semicolon; None at the end of input."""
    lines: list[str] = []
    while True:
        try:
            line = input("hpfacts> " if not lines else "    ...> ")
        except EOFError:
            sys.stdout.write("\n")
            return None
        except KeyboardInterrupt:
            sys.stdout.write("\n")
            return ""
        if not lines and line.strip().lower() in {"exit", "quit", "\\q", ".quit"}:
            return None
        lines.append(line)
        if line.rstrip().endswith(";") or not line.strip():
            return "\n".join(lines)


def _answer(con: duckdb.DuckDBPyConnection, text: str) -> None:
    try:
        for question in statements(text):
            answer(ask(con, question), "table")
    except QuestionError as error:
        sys.stdout.write(f"{error}\n")
    except KeyboardInterrupt:
        sys.stdout.write("interrupted\n")


def _complete(text: str, number: int) -> str | None:
    return next(iter([name for name in NAMES if name.startswith(text.lower())][number:]), None)
