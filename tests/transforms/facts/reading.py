"""Sentences with the facts they state, as tables: a case is a text, and a line for each of its facts."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

import polars as pl

from transforms.facts import facts_from_articles
from transforms.schema import ARTICLES

Row = dict[str, Any]

ANY = "…"  # in a line: this field is not what the case is about
DAY = date(2021, 6, 28)
PLACE = "Quận Lê Chân"


def articles_frame(*articles: Row) -> pl.DataFrame:
    """Articles with what each leaves out filled in: a meeting on 28 June 2021 in Quận Lê Chân."""
    rows = []
    for number, article in enumerate(articles):
        row: Row = {
            "page_key": f"{number:03}",
            "article_id": f"{number:016x}",
            "version": f"{number:032x}",
            "event_date": DAY,
            "place": PLACE,
        } | article
        text = row.pop("text", None)
        if text is not None:
            row["body"] = text if row.get("title") is None else f"{row['title']}\n{text}"
        rows.append(row)
    return pl.DataFrame(rows, schema=ARTICLES)


def facts_of(*articles: Row) -> list[list[Row]]:
    """The facts of each of some articles that are read in one batch, in the order of their texts."""
    frame = articles_frame(*articles)
    found: dict[str, list[Row]] = {key: [] for key in frame["article_id"]}
    for fact in facts_from_articles(frame).facts.iter_rows(named=True):
        found[fact["article_id"]].append(fact)
    return list(found.values())


def written(value: Any) -> str:
    """A field as the tables write it: "605.7", "2021-06-30", "-" for null."""
    if value is None:
        return "-"
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


class Case:
    """A text, what is known of its article, and its facts as lines of fields between bars."""

    def __init__(self, text: str, *lines: str, **article: Any) -> None:
        self.article = {"text": text} | article
        self.lines = [[cell.strip() for cell in line.split("|")] for line in lines]
        self.table: Table
        self.place: int

    def __repr__(self) -> str:
        return repr(self.article)

    @property
    def name(self) -> str:
        plain = unicodedata.normalize("NFKD", self.article["text"]).replace("đ", "d").replace("Đ", "D")
        return plain.encode("ascii", "ignore").decode()[:70]

    @property
    def expected(self) -> list[list[str]]:
        return self.lines

    @property
    def found(self) -> list[list[str]]:
        """What was read, in the table's columns; a field the case does not care for stays open."""
        rows = []
        for number, fact in enumerate(self.table.readings[self.place]):
            cells = [written(fact[column]) for column in self.table.columns]
            wanted = self.lines[number] if number < len(self.lines) else []
            open_cells = [index for index, cell in enumerate(wanted) if cell == ANY]
            rows.append([ANY if index in open_cells else cell for index, cell in enumerate(cells)])
        return rows


class Table:
    """Cases under common columns.

    All tables are read in one batch when the first is asked for its readings: a reading costs its start, hardly
    its size, and no article is read by the light of another.
    """

    unread: ClassVar[list["Table"]] = []

    def __init__(self, columns: str, *cases: Case) -> None:
        self.columns = columns.split()
        self.cases = cases
        self.read: list[list[Row]] | None = None
        for place, case in enumerate(cases):
            case.table, case.place = self, place
        Table.unread.append(self)

    @property
    def readings(self) -> list[list[Row]]:
        """The facts of each case."""
        if self.read is None:
            tables, Table.unread = Table.unread, []
            found = iter(facts_of(*(case.article for table in tables for case in table)))
            for table in tables:
                table.read = [next(found) for _ in table.cases]
        return self.read or []

    def __iter__(self) -> Iterator[Case]:
        return iter(self.cases)
