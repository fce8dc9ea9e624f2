"""Period tokens to dates: "tháng 6", "lũy kế 8 tháng", "quý I/2021", "đến ngày 18/8/2023", "giai đoạn 2016-2020".

A wording is first read into its slots, then set on the calendar with the year it names or, where it
names none, the year that its sentence or article is about. What stays open is `unknown`, never guessed.
"""

import polars as pl

from transforms.facts.cases import first_case
from transforms.facts.lexicon import Lexicon, capturing
from transforms.folding import fold_text

SLOTS = ("d", "m", "n", "q", "y", "z", "d2", "m2", "y2")
_NUMERALS = "một:1 hai:2 ba:3 bốn:4 tư:4 sáu:6 bảy:7 tám:8 chín:9 mười:10 năm:5 i:1 ii:2 iii:3 iv:4"
_WORDS = dict(pair.split(":") for pair in _NUMERALS.split()) | {"mười một": "11", "mười hai": "12"}
# Wordings that place the year beside the article's own: "năm trước", "năm tới".
_RELATIVE = {fold_text(word): shift for word, shift in (("trước", -1), ("ngoái", -1), ("tới", 1), ("sau", 1))}


def read_periods(words: pl.Series, lexicon: Lexicon) -> pl.DataFrame:
    """Read distinct period wordings: `text`, `said` (kind of wording), the slots as integers, `year_shift`."""
    text = pl.col("text")
    said: list[tuple[pl.Expr, pl.Expr]] = []
    slots: dict[str, list[pl.Expr]] = {slot: [] for slot in SLOTS}
    for entry in lexicon.of("period"):
        for pattern in entry.patterns:
            whole = f"^(?:{capturing(pattern)})$"
            said.append((text.str.contains(whole), pl.lit(entry.meaning["kind"])))
            for group in dict.fromkeys(_groups(whole)):
                slots[group.split("_")[0]].append(text.str.extract_groups(whole).struct.field(group))
    values = {
        slot: pl.coalesce(*found, None).replace(_WORDS).cast(pl.Int32, strict=False)
        if found
        else pl.lit(None, dtype=pl.Int32)
        for slot, found in slots.items()
    }
    shift = text.str.extract(rf"năm ({'|'.join(_RELATIVE)})$").replace_strict(
        _RELATIVE, default=0, return_dtype=pl.Int32
    )
    return pl.DataFrame({"text": words}).with_columns(said=first_case(said), **values).with_columns(year_shift=shift)


def _groups(pattern: str) -> list[str]:
    return [part.split(">")[0] for part in pattern.split("(?P<")[1:]]


def on_the_calendar(year: pl.Expr, event: pl.Expr, month: pl.Expr) -> dict[str, pl.Expr]:
    """Give `period_start`, `period_end`, `period_kind` for rows that carry the slots of `read_periods`.

    `year` is the year to take where the wording names none, `event` the day of the meeting (or of
    publication), `month` the month the article reports on; each may be null.
    """
    y = pl.coalesce("y", year)
    first_day, last_day = pl.date(y, 1, 1), pl.date(y, 12, 31)
    quarter_end = _month_end(y, pl.col("q") * 3)
    said = pl.col("said")
    cases: list[tuple[str, pl.Expr, pl.Expr, str]] = [
        ("month", pl.date(y, _valid_month("m", month), 1), _month_end(y, _valid_month("m", month)), "month"),
        ("ytd", first_day, _month_end(y, _valid_month("n", pl.lit(6))), "ytd"),
        ("quarters", first_day, _month_end(y, _last_of_quarters()), "ytd"),
        ("first_month", first_day, _month_end(y, pl.lit(1)), "month"),
        ("quarter", pl.date(y, pl.col("q") * 3 - 2, 1), quarter_end, "quarter"),
        ("end_months", pl.date(y, 13 - _valid_month("n", pl.lit(6)), 1), last_day, "half"),
        (
            "months",
            pl.date(y, _valid_month("m", month), 1),
            _month_end(y, _valid_month("m2", month)),
            "range",
        ),
        ("year", pl.date(y + pl.col("year_shift"), 1, 1), pl.date(y + pl.col("year_shift"), 12, 31), "year"),
        ("term", pl.date(pl.col("y"), 1, 1), pl.date(pl.col("z"), 12, 31), "range"),
        ("to_day", first_day, day_of(y, pl.col("m"), pl.col("d")), "range"),
        ("since", day_of(y, pl.col("m"), pl.col("d")), event, "range"),
        (
            "days",
            day_of(pl.coalesce("y", "y2", year), pl.coalesce("m", "m2"), pl.col("d")),
            day_of(pl.coalesce("y2", y), pl.col("m2"), pl.col("d2")),
            "range",
        ),
        ("ytd_now", first_day, event, "range"),
        ("on_day", day_of(y, pl.col("m"), pl.col("d")), day_of(y, pl.col("m"), pl.col("d")), "day"),
    ]
    known = [(said == name) & begins.is_not_null() & (begins <= ends) for name, begins, ends, _ in cases]
    return {
        "period_start": first_case(zip(known, (case[1] for case in cases), strict=True)),
        "period_end": first_case(zip(known, (case[2] for case in cases), strict=True)),
        "period_kind": first_case(zip(known, (pl.lit(case[3]) for case in cases), strict=True), pl.lit("unknown")),
    }


def day_of(year: pl.Expr, month: pl.Expr, day: pl.Expr) -> pl.Expr:
    """The day of the calendar, null where there is none: "31/02" must not stop a whole batch."""
    first = pl.date(year, month.clip(1, 12), 1)
    found = first + pl.duration(days=day.clip(1, 31) - 1)
    return pl.when((found.dt.month() == month) & (found.dt.day() == day)).then(found)


def _valid_month(slot: str, default: pl.Expr) -> pl.Expr:
    month = pl.coalesce(slot, default)
    return pl.when(month.is_between(1, 12)).then(month)


def _last_of_quarters() -> pl.Expr:
    return pl.when(pl.col("n").is_between(1, 4)).then(pl.col("n") * 3)


def _month_end(year: pl.Expr, month: pl.Expr) -> pl.Expr:
    return pl.date(year, month, 1).dt.month_end()
