"""A list of rules as one expression: the value of the first whose condition holds. Knows nothing of what they say."""

from collections.abc import Iterable

import polars as pl


def first_case(cases: Iterable[tuple[pl.Expr, pl.Expr]], otherwise: pl.Expr | None = None) -> pl.Expr:
    """Give the value of the first case that holds and has one, else `otherwise` (null by default).

    Flat, as Polars looks at a nested choice anew for each of its levels: a hundred cases would take it a hundred times
    as long as ten.
    """
    return pl.coalesce(*(pl.when(holds).then(value) for holds, value in cases), otherwise)
