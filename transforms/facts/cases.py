"""Lists of rules as expressions, and rules that ask the same as columns. Knows nothing of what they say."""

from collections.abc import Iterable

import polars as pl

_SHARING = pl.QueryOptFlags.none(comm_subexpr_elim=True)
# A null that does not look like one: Polars shares nothing that a null literal is in, as in `when` without `otherwise`.
_NOTHING = pl.lit(pl.Series([None]))


def given(holds: pl.Expr, value: pl.Expr | str) -> pl.Expr:
    """Give a value (or the column of that name) where something holds, else null; `with_rules` shares what asks it."""
    return pl.when(holds).then(value).otherwise(_NOTHING)


def first_case(cases: Iterable[tuple[pl.Expr, pl.Expr]], otherwise: pl.Expr | None = None) -> pl.Expr:
    """Give the value of the first case that holds and has one, else `otherwise` (null by default).

    Flat, as Polars looks at a nested choice anew for each of its levels: a hundred cases would take it a hundred times
    as long as ten.
    """
    return pl.coalesce(*(given(holds, value) for holds, value in cases), otherwise)


def with_rules(rows: pl.DataFrame, /, **columns: pl.Expr) -> pl.DataFrame:
    """Add columns whose rules ask the same again and again: what they share is looked at once.

    `with_columns` looks at it each time, which is quicker where little is shared.
    """
    return rows.lazy().with_columns(**columns).collect(optimizations=_SHARING, engine="in-memory")
