"""Sentences with the documents or people they name, as tables: a text, and a line for each row read from it."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import polars as pl

from transforms.schema import ARTICLES

Row = dict[str, Any]
Reader = Callable[[pl.DataFrame], pl.DataFrame]


def articles_frame(*texts: str, title: str | None = None) -> pl.DataFrame:
    """Texts as articles, each of a key of its own."""
    rows = [
        {"article_id": f"{number:016x}", "version": f"{number:032x}", "title": title, "body": text}
        for number, text in enumerate(texts)
    ]
    return pl.DataFrame(rows, schema=ARTICLES)


def read(reader: Reader, *texts: str) -> list[list[Row]]:
    """The rows of each of some texts that are read in one batch."""
    frame = articles_frame(*texts)
    found: dict[str, list[Row]] = {key: [] for key in frame["article_id"]}
    for row in reader(frame).iter_rows(named=True):
        found[row["article_id"]].append(row)
    return list(found.values())


class Table:
    """Texts with the lines they must give, in the order of the text; read in one batch when first asked for."""

    def __init__(self, reader: Reader, line: Callable[[Row], str], *cases: tuple[str, ...]) -> None:
        self.reader = reader
        self.line = line
        self.cases = cases

    @cached_property
    def found(self) -> list[list[str]]:
        readings = read(self.reader, *(text for text, *_ in self.cases))
        return [[self.line(row) for row in rows] for rows in readings]

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return iter((number, text) for number, (text, *_) in enumerate(self.cases))

    def expected(self, number: int) -> list[str]:
        return list(self.cases[number][1:])
