"""A list of rules as one expression: the value of the first whose condition holds. Knows nothing of what they say."""

from collections.abc import Iterable
from typing import Any

import polars as pl


def first_case(cases: Iterable[tuple[pl.Expr, pl.Expr]], otherwise: pl.Expr | None = None) -> pl.Expr:
    """Give the value of the first case that holds, else `otherwise` (null by default)."""
    chain: Any = pl
    for holds, value in cases:
        chain = chain.when(holds).then(value)
    final: pl.Expr = chain.otherwise(otherwise)
    return final
