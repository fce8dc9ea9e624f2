"""The rows beside a row, where they are of the same sentence or line. Knows nothing of what they say.

Frames are sorted by text position, so a shift that looks whether it has left its group is enough: it costs a
fiftieth of a window function, and is used for every token.
"""

import polars as pl


def beside(value: pl.Expr, step: int, within: str = "sentence") -> pl.Expr:
    """Give the value `step` rows before (or behind, where negative) in the same `within`, else null."""
    group = pl.col(within)
    return pl.when(group == group.shift(step)).then(value.shift(step))
