"""Period tokens to dates: "tháng 6", "lũy kế 8 tháng", "quý I/2021", "đến ngày 18/8/2023", "giai đoạn 2016-2020".

A wording is first read into its slots, then set on the calendar with the year it names or, where it
names none, the year that its sentence or article is about. What stays open is `unknown`, never guessed.
"""

import re
from functools import lru_cache

import polars as pl

from transforms.facts.cases import given, name_of, of_case, with_rules
from transforms.facts.lexicon import WORDINGS_KEPT, lexicon
from transforms.folding import fold_text

SLOTS = ("d", "m", "n", "q", "y", "z", "d2", "m2", "y2")
_SAME = {"k": "n", "e": "d"}  # slots that another one holds
_NUMERALS = "một:1 hai:2 ba:3 bốn:4 tư:4 sáu:6 bảy:7 tám:8 chín:9 mười:10 năm:5 i:1 ii:2 iii:3 iv:4"
_WORDS = dict(pair.split(":") for pair in _NUMERALS.split()) | {"mười một": "11", "mười hai": "12"}
MONTH_END = 32  # as a day: the last one of its month
_LENGTHS = pl.lit(pl.Series([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], dtype=pl.Int32))  # of months
_FEBRUARY = 2
_Day = tuple[pl.Expr, pl.Expr | int, pl.Expr | int]  # year, month, day
# Wordings that place the year beside the article's own: "năm trước", "năm tới".
_RELATIVE = {fold_text(word): shift for word, shift in (("trước", -1), ("ngoái", -1), ("tới", 1), ("sau", 1))}
_SHIFT = re.compile(rf"năm ({'|'.join(_RELATIVE)})$")


def read_periods(words: pl.Series) -> pl.DataFrame:
    """Read distinct period wordings: `text`, `said` (kind of wording), the slots as integers, `year_shift`."""
    schema = {"text": pl.String(), "said": pl.String(), **dict.fromkeys(SLOTS, pl.Int32()), "year_shift": pl.Int32()}
    return pl.DataFrame([{"text": wording} | _slots(wording) for wording in words], schema=schema)


@lru_cache(WORDINGS_KEPT)
def _slots(wording: str) -> dict[str, str | int]:
    """Read one wording: the first pattern that fits tells its kind, the first that has a slot fills it."""
    shift = _SHIFT.search(wording)
    read: dict[str, str | int] = {"year_shift": _RELATIVE[shift[1]] if shift else 0}
    for entry in lexicon().of("period"):
        for fit in filter(None, (pattern.fullmatch(wording) for pattern in entry.capturing)):
            read.setdefault("said", entry.meaning["kind"])
            for group, value in fit.groupdict().items():
                if value is not None:
                    read.setdefault(_SAME.get(group, group.split("_")[0]), int(_WORDS.get(value, value)))
    if read.get("said") == "first_quarter":
        return read | {"said": "quarter", "q": 1}
    return _in_months(read) if read.get("said") == "quarters" else read


def _in_months(read: dict[str, str | int]) -> dict[str, str | int]:
    """Take the first quarters of a year for its first months: "3 quý đầu năm", "đến hết quý III" are nine."""
    return {slot: value for slot, value in read.items() if slot != "q"} | {
        "said": "ytd",
        "n": 3 * int(read.get("n", read.get("q", 0))),
    }


def on_the_calendar(rows: pl.DataFrame) -> pl.DataFrame:
    """Add `period_start`, `period_end`, `period_kind` to rows that carry the slots of `read_periods`.

    They carry too `year`, which is taken where the wording names none, `event`, the day of the meeting (or of
    publication), and `report_month`, the month the article reports on; each may be null.
    """
    event, month = pl.col("event"), pl.col("report_month")
    # "Tháng 11 năm ngoái" is a month of the year before, "năm ngoái" that year.
    y, m, d = pl.coalesce("y", pl.col("year") + pl.col("year_shift")), pl.col("m"), pl.col("d")
    first_day, last_day = (y, 1, 1), (y, 12, 31)
    of_month, ahead = _valid_month("m", month), _valid_month("n", pl.lit(6))
    # "Từ năm 2011 đến tháng 9/2022", "từ đầu năm 2018 đến ngày 26/3/2018" begin in January.
    of_years = given(pl.col("y") <= pl.coalesce("y2", "y"), 1)
    own_day, today = (y, m, d), (event.dt.year(), event.dt.month(), event.dt.day())
    cases: list[tuple[str, _Day, _Day, str]] = [
        ("month", (y, of_month, 1), (y, of_month, MONTH_END), "month"),
        ("ytd", first_day, (y, ahead, MONTH_END), "ytd"),
        ("first_month", first_day, (y, 1, MONTH_END), "month"),
        ("quarter", (y, pl.col("q") * 3 - 2, 1), (y, pl.col("q") * 3, MONTH_END), "quarter"),
        ("end_months", (y, 13 - ahead, 1), last_day, "half"),
        ("months", (y, of_month, 1), (y, _valid_month("m2", month), MONTH_END), "range"),
        ("year", first_day, last_day, "year"),
        ("term", (pl.col("y"), 1, 1), (pl.col("z"), 12, 31), "range"),
        ("span", (pl.col("y"), 1, 1), (pl.col("z"), 12, 31), "range"),
        ("to_day", first_day, own_day, "range"),
        ("since", (y, pl.coalesce(m, 1), pl.coalesce("d", 1)), today, "range"),
        (
            "days",
            (pl.coalesce("y", "y2", "year"), pl.coalesce("m", of_years, "m2"), pl.coalesce("d", 1)),
            (pl.coalesce("y2", y), pl.coalesce("m2", 12), pl.coalesce("d2", MONTH_END)),
            "range",
        ),
        ("ytd_now", first_day, today, "range"),
        ("on_day", own_day, own_day, "day"),
    ]
    case = pl.col("said").replace_strict({said: n for n, (said, *_) in enumerate(cases)}, default=None)

    edges = {
        f"{edge}_{part}": of_case(pl.col("case"), [day[index] for day in ends])
        for edge, ends in (("first", [first for _, first, *_ in cases]), ("last", [last for _, _, last, _ in cases]))
        for index, part in enumerate(("year", "month", "day"))
    }
    days = {
        edge: day_of(*(pl.col(f"{edge}_{part}") for part in ("year", "month", "day"))) for edge in ("first", "last")
    }
    known = (pl.col("first") <= pl.col("last")).fill_null(value=False)
    return (
        rows.with_columns(case=case)
        .with_columns(**edges, period_kind=name_of(pl.col("case"), [kind for *_, kind in cases]))
        .pipe(with_rules, **days)
        .with_columns(
            period_start=given(known, "first"),
            period_end=given(known, "last"),
            period_kind=pl.when(known).then("period_kind").otherwise(pl.lit("unknown")),
        )
        .drop("case", "first", "last", *edges)
    )


def day_of(year: pl.Expr, month: pl.Expr, day: pl.Expr) -> pl.Expr:
    """The day of the calendar, null where there is none: "31/02" must not stop a whole batch."""
    known = month.clip(1, 12)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    length = _LENGTHS.gather(known - 1) + ((month == _FEBRUARY) & leap).cast(pl.Int32)
    nth = pl.when(day == MONTH_END).then(length).otherwise(day)
    exists = month.is_between(1, 12) & nth.is_between(1, length)
    # Days are counted from the first of the month: what is asked of a date takes ten times as long as of a number.
    return given(exists, (pl.date(year, known, 1).cast(pl.Int32) + nth - 1).cast(pl.Date))


def _valid_month(slot: str, default: pl.Expr) -> pl.Expr:
    month = pl.coalesce(slot, default)
    return pl.when(month.is_between(1, 12)).then(month)
