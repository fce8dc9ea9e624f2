"""Lists of rules as expressions, and rules that ask the same as columns. Knows nothing of what they say."""

from collections.abc import Iterable, Sequence

import polars as pl

_SHARING = pl.QueryOptFlags.none(comm_subexpr_elim=True)
# A null that does not look like one: Polars shares nothing that a null literal is in, as in `when` without `otherwise`.
_NOTHING = pl.lit(pl.Series([None]))


def given(holds: pl.Expr | str, value: pl.Expr | str | int) -> pl.Expr:
    """Give a value (or the column of that name) where something holds, else null; `with_rules` shares what asks it."""
    return pl.when(holds).then(value).otherwise(_NOTHING)


def has_where(holds: pl.Expr, text: pl.Expr | str, pattern: str) -> pl.Expr:
    """Tell whether a text (or the column of that name) has a pattern where something holds, else null.

    It is emptied elsewhere, as Polars looks at what stands beneath a null too.
    """
    return given(holds, has_text(holds, text).str.contains(pattern))


def says(holds: pl.Expr, text: pl.Expr | str, pattern: str) -> pl.Expr:
    """Tell whether something holds and a text (or the column of that name) has a pattern, looked for nowhere else."""
    return holds & has_where(holds, text, pattern)


def has_text(holds: pl.Expr, text: pl.Expr | str) -> pl.Expr:
    """Give a text (or the column of that name) where something holds, else an empty one, in which little is found."""
    return pl.when(holds).then(text).otherwise(pl.lit(""))


def first_case(cases: Iterable[tuple[pl.Expr, pl.Expr | int]], otherwise: pl.Expr | None = None) -> pl.Expr:
    """Give the value of the first case that holds and has one, else `otherwise` (null by default).

    Flat, as Polars looks at a nested choice anew for each of its levels: a hundred cases would take it a hundred times
    as long as ten.
    """
    return pl.coalesce(*(given(holds, value) for holds, value in cases), otherwise)


def first_holding(conditions: Iterable[pl.Expr]) -> pl.Expr:
    """Give the number of the first condition that holds, null where none does."""
    return first_case((holds, pl.lit(number, dtype=pl.UInt8)) for number, holds in enumerate(conditions))


def name_of(number: pl.Expr, names: Sequence[str]) -> pl.Expr:
    """Give the name that has a number: numbers are decided on first, as strings are slow to choose among."""
    return pl.lit(pl.Series(names, dtype=pl.String)).gather(number)


def of_case(number: pl.Expr, values: Iterable[pl.Expr | int]) -> pl.Expr:
    """Give the value of the case that has a number; cases with one and the same are looked at together."""
    together: dict[int, tuple[pl.Expr | int, list[int]]] = {}
    for case, value in enumerate(values):
        together.setdefault(id(value), (value, []))[1].append(case)
    return first_case((number.is_in(cases), value) for value, cases in together.values())


def with_rules(rows: pl.DataFrame, /, **columns: pl.Expr) -> pl.DataFrame:
    """Add columns whose rules ask the same again and again: what they share is looked at once.

    `with_columns` looks at it each time, which is quicker where little is shared.
    """
    return rows.lazy().with_columns(**columns).collect(optimizations=_SHARING, engine="in-memory")
