"""The data dictionary, written from the declarations: `python -m warehouse.dictionary` (re)writes the page.

It never adds a word of its own: what a column means is said in `warehouse.schema` and nowhere else.
"""

import argparse
from pathlib import Path

from warehouse.schema import TABLES, Table

PAGE = Path("docs/data-dictionary.md")
HEAD = """# Data dictionary

Written by `python -m warehouse.dictionary` from `warehouse/schema.py`. The same words are comments in the
database: `SELECT table_name, column_name, comment FROM duckdb_columns()`.

Texts are NFC. Amounts are exact decimals. `char_start` and `char_end` count characters of `articles.body`.
"""


def dictionary() -> str:
    """Give the whole page as Markdown."""
    return "\n".join([HEAD, *(_section(table) for table in TABLES.values())])


def _section(table: Table) -> str:
    rows = [
        f"| `{c.name}` | {c.type} | {'yes' if c.required else ''} | {c.unit} | {c.meaning} |" for c in table.columns
    ]
    return "\n".join(
        [
            f"## {table.name}",
            "",
            f"One row: {table.grain}. Key: {', '.join(f'`{name}`' for name in table.key)}.",
            "",
            "| column | type | never null | unit | meaning |",
            "| --- | --- | --- | --- | --- |",
            *rows,
            "",
        ]
    )


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", nargs="?", type=Path, default=PAGE)
    page: Path = parser.parse_args().page
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(dictionary(), encoding="utf-8")


if __name__ == "__main__":
    main()
