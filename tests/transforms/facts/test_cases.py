"""Lists of rules: the first that holds gives its value, and what rules share is looked at once."""

from datetime import date

import polars as pl
import pytest

from transforms.facts.cases import first_case, first_holding, given, name_of, of_case, with_rules
from transforms.facts.periods import MONTH_END, day_of

ROWS = pl.DataFrame({"flag": [True, False, None], "number": [1, 2, 3], "text": ["a", "b", "c"]})


def test_given_is_null_where_it_does_not_hold():
    told = ROWS.select(number=given("flag", "number"), text=given(pl.col("flag"), "text"), one=given("flag", 1))
    assert told.rows() == [(1, "a", 1), (None, None, None), (None, None, None)]
    assert told.schema == {"number": pl.Int64(), "text": pl.String(), "one": pl.Int32()}


@pytest.mark.parametrize("height", [0, 1])
def test_given_has_as_many_rows_as_the_frame(height):
    assert ROWS.head(height).with_columns(told=given("flag", "number")).height == height


def test_rules_share_what_asks_what_is_given():
    looked = []

    def noted(texts: pl.Series) -> pl.Series:
        looked.append(texts.len())
        return texts

    asked = given("flag", "text").map_batches(noted, return_dtype=pl.String) == "a"
    told = with_rules(ROWS, one=asked & pl.col("flag"), two=~asked)
    assert told["two"].to_list() == [False, None, None]
    assert looked == [ROWS.height]


def test_the_first_that_holds():
    conditions = [pl.col("number") > 2, pl.col("flag"), pl.col("number") > 0]
    told = ROWS.select(
        value=first_case([(conditions[0], pl.lit("x")), (conditions[1], pl.col("text"))], pl.lit("z")),
        number=first_holding(conditions[:2]),
    )
    assert told.rows() == [("a", 1), ("z", None), ("x", 0)]
    number = pl.col("number").cast(pl.UInt8)
    both = told.select(name=name_of(number, ["first", "second"]), value=of_case(number, [pl.lit("u"), pl.lit("v")]))
    assert both.rows() == [("second", "v"), (None, None), ("first", "u")]


def test_days_are_those_of_the_calendar():
    said = pl.DataFrame({"year": [1900, 2000, 2023, 2024, None]}, schema={"year": pl.Int32})
    for part, last in (("month", 14), ("day", MONTH_END + 1)):
        said = said.join(pl.DataFrame({part: [*range(last), None]}, schema={part: pl.Int32}), how="cross")
    found = said.with_columns(found=day_of(*map(pl.col, ("year", "month", "day"))))
    for year, month, day, told in found.iter_rows():
        assert told == expected(year, month, day), (year, month, day)


def expected(year, month, day):
    if None in (year, month, day):
        return None
    days = [day] if day != MONTH_END else range(31, 27, -1)
    for each in days:
        try:
            return date(year, month, each)
        except ValueError:
            continue
    return None
