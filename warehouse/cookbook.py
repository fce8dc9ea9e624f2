"""The cookbook: questions worth asking, as files, and the page that shows them with their answers.

A question's first line says what it answers. `python -m warehouse.cookbook WAREHOUSE` writes the page from a
published warehouse; it never keeps an answer that was not given by one.
"""

import argparse
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import duckdb

from warehouse.export import as_table
from warehouse.query import ask, open_published

PAGE = Path("docs/cookbook.md")
WIDTH = 160
SHOWN = 12
HEAD = """# Cookbook

Questions to ask, each a file of `warehouse/queries/`, with what a small example warehouse (invented figures)
answers. Yours answers more: `hpfacts sql "$(cat warehouse/queries/NAME.sql)"`. Change place, indicator and
dates as you like. The tables are described in [the data dictionary](data-dictionary.md).
"""


def questions() -> Iterator[tuple[str, str, str]]:
    """Give each question: its name, what it answers, and the whole text of the file."""
    folder = resources.files("warehouse").joinpath("queries")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        text = file.read_text(encoding="utf-8")
        yield file.name.removesuffix(".sql"), text.partition("\n")[0].removeprefix("-- "), text


def cookbook(con: duckdb.DuckDBPyConnection) -> str:
    """Give the whole page as Markdown, with this warehouse's answers."""
    return "\n".join([HEAD, *(_section(con, *question) for question in questions())])


def _section(con: duckdb.DuckDBPyConnection, name: str, answers: str, text: str) -> str:
    answer = ask(con, text)
    table = as_table(answer.head(SHOWN), width=WIDTH).rstrip()
    more = f"\n… {answer.height - SHOWN} more rows" if answer.height > SHOWN else ""
    query = text.partition("\n")[2].rstrip()
    return f"## {name}\n\n{answers}\n\n```sql\n{query}\n```\n\n```\n{table}{more}\n```\n"


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("warehouse", type=Path)
    parser.add_argument("page", nargs="?", type=Path, default=PAGE)
    options = parser.parse_args()
    page: Path = options.page
    page.parent.mkdir(parents=True, exist_ok=True)
    con = open_published(options.warehouse)
    try:
        page.write_text(cookbook(con), encoding="utf-8")
    finally:
        con.close()


if __name__ == "__main__":
    main()
