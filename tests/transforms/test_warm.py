"""A set of patterns has one thread, and what is asked of Polars there looks for them in it."""

import threading

import polars as pl
import pytest

from transforms.warm import warm


@warm("one set")
def asked(frame: pl.DataFrame) -> tuple[int, set[int]]:
    seen = set()

    def noted(text: pl.Series) -> pl.Series:
        seen.add(threading.get_ident())
        return text

    text = pl.col("text").map_batches(noted, return_dtype=pl.String)
    frame.select(text.str.to_lowercase())
    frame.select_seq(text, again=text)
    frame.with_columns_seq(again=text, thrice=text)
    frame.filter(text != "")
    return threading.get_ident(), seen


@warm("one set")
def where() -> int:
    return threading.get_ident()


@warm("another set")
def where_else() -> int:
    return threading.get_ident()


def test_a_set_has_a_thread_of_its_own():
    assert where() == where()
    assert len({where(), where_else(), threading.get_ident()}) == 3


def test_patterns_are_looked_for_in_the_thread_that_asks():
    thread, seen = asked(pl.DataFrame({"text": ["a", "b"]}))
    assert seen == {thread} == {where()}


def test_what_goes_wrong_is_raised_where_it_was_asked_for():
    @warm("one set")
    def fails() -> None:
        raise KeyError("gone")

    with pytest.raises(KeyError):
        fails()
