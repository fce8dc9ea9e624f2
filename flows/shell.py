"""The interactive shell of `hpfacts sql`: questions end with a semicolon, names complete with Tab.

Asks through warehouse.query only; its one file is the history, in the data folder.
"""

import readline
import sys
from contextlib import suppress
from pathlib import Path

import duckdb

from flows.show import answer
from warehouse.query import QuestionError, ask, names, statements

MOST_ROWS = 200
HISTORY_LENGTH = 2000
LEAVE = {"exit", "quit", ".exit", ".quit", "\\q"}
WORDS = (
    "ALL", "AND", "ANTI JOIN", "AS", "ASC", "ASOF JOIN", "AVG", "BETWEEN", "BY", "CASE", "CAST", "COALESCE", "COUNT",
    "CROSS JOIN", "DATE", "DESC", "DESCRIBE", "DISTINCT", "ELSE", "END", "EXCEPT", "EXCLUDE", "EXISTS", "EXPLAIN",
    "FILTER", "FIRST", "FROM", "FULL JOIN", "GROUP BY", "HAVING", "ILIKE", "IN", "INTERSECT", "INTERVAL", "IS", "JOIN",
    "LAST", "LEFT JOIN", "LIKE", "LIMIT", "MAX", "MIN", "NOT", "NULL", "NULLS LAST", "OFFSET", "ON", "OR", "ORDER BY",
    "OVER", "PARTITION BY", "PIVOT", "QUALIFY", "ROUND", "SELECT", "SEMI JOIN", "SHOW TABLES", "SUM", "SUMMARIZE",
    "THEN", "UNION", "UNPIVOT", "USING", "VALUES", "WHEN", "WHERE", "WINDOW", "WITH", "YEAR",
)  # fmt: skip
WELCOME = (
    "Ask in SQL and end a question with ';'. Tab completes; SHOW TABLES; and DESCRIBE facts_current; list what "
    "there is. Leave with exit or Ctrl-D.\n"
)


def shell(con: duckdb.DuckDBPyConnection, history: Path, seconds: float) -> None:
    """Answer questions until the end of input."""
    readline.set_completer(Completer(con))
    readline.set_completer_delims(" \t\n()=,;<>+-*/|'")
    # What lies beneath readline on a Mac is another library with a language of its own.
    is_libedit = "libedit" in (readline.__doc__ or "")
    readline.parse_and_bind("bind ^I rl_complete" if is_libedit else "tab: complete")
    readline.set_history_length(HISTORY_LENGTH)
    with suppress(OSError):
        readline.read_history_file(history)
    sys.stdout.write(WELCOME)
    try:
        while (text := _question()) is not None:
            _answer(con, text, seconds)
    finally:
        with suppress(OSError):
            history.parent.mkdir(parents=True, exist_ok=True)
            readline.write_history_file(history)


class Completer:
    """Completes names of tables, macros, columns and SQL words; after `table.` the columns of that table."""

    def __init__(self, con: duckdb.DuckDBPyConnection) -> None:
        columns, macros = names(con)
        self._columns = columns
        all_columns = {column for each in columns.values() for column in each}
        self._names = sorted({*columns, *all_columns, *(f"{macro}(" for macro in macros)})
        self._found: list[str] = []

    def __call__(self, text: str, number: int) -> str | None:
        """Give the match of this number, as readline asks for one after another."""
        if number == 0:
            self._found = self.matches(text)
        return self._found[number] if number < len(self._found) else None

    def matches(self, text: str) -> list[str]:
        """Give all that the text may become: names first, then words in the case that was begun."""
        table, dot, begun = text.rpartition(".")
        if dot:
            columns = self._columns.get(table.lower()) or sorted({c for each in self._columns.values() for c in each})
            return [f"{table}.{column}" for column in columns if column.startswith(begun.lower())]
        found = [name for name in self._names if name.startswith(text.lower())]
        words = [word for word in WORDS if word.startswith(text.upper())]
        return found + [word.lower() if text.islower() else word for word in words]


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
        if not lines and line.strip().rstrip(";").lower() in LEAVE:
            return None
        lines.append(line)
        if line.rstrip().endswith(";") or not line.strip():
            return "\n".join(lines)


def _answer(con: duckdb.DuckDBPyConnection, text: str, seconds: float) -> None:
    try:
        for question in statements(text):
            found = ask(con, question, seconds=seconds, most=MOST_ROWS + 1)
            answer(found.head(MOST_ROWS), "table")
            more = f"the first {MOST_ROWS} rows; add LIMIT and OFFSET for others"
            count = "1 row" if found.height == 1 else f"{found.height} rows"
            sys.stdout.write(f"{more if found.height > MOST_ROWS else count}\n\n")
    except QuestionError as error:
        sys.stdout.write(f"{error}\n\n")
    except KeyboardInterrupt:
        sys.stdout.write("interrupted\n\n")
