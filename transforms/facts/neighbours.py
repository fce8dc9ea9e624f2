"""The rows beside a row, and those before it in its sentence or line. Knows nothing of what they say.

Frames are sorted by text position, so the rows of a group stand together, and it is enough to look whether a shifted
or filled value comes from the same group: that costs a tenth of a window function or less, and is used for every token.
"""

import polars as pl


def beside(value: pl.Expr, step: int, within: str = "sentence") -> pl.Expr:
    """Give the value `step` rows before (or behind, where negative) in the same `within`, else null."""
    group = pl.col(within)
    return pl.when(group == group.shift(step)).then(value.shift(step))


def position() -> pl.Expr:
    """Give one number for where a row stands in the batch, by `line` and `start`; frames are sorted by it."""
    return pl.col("line").cast(pl.Int64) * (1 << 40) + pl.col("start")


def carried(value: pl.Expr, *within: str) -> pl.Expr:
    """Give the last value of the group up to this row that is not null."""
    return pl.when(_last_row(value.is_not_null()) >= _first_row(within)).then(value.forward_fill())


def carried_back(value: pl.Expr, *within: str) -> pl.Expr:
    """Give the first value of the group from this row on that is not null."""
    row = pl.int_range(pl.len())
    next_row = pl.when(value.is_not_null()).then(row).backward_fill()
    return pl.when(next_row <= _end_row(within)).then(value.backward_fill())


def ever(flag: pl.Expr, *within: str) -> pl.Expr:
    """Tell whether a flag has held in the group, up to this row."""
    return (_last_row(flag) >= _first_row(within)).fill_null(value=False)


def anywhere(flag: pl.Expr, *within: str) -> pl.Expr:
    """Tell whether a flag holds on any row of the group."""
    return closing(ever(flag, *within), *within)


def counted(flag: pl.Expr, *within: str) -> pl.Expr:
    """Count the rows of the group, up to this one, that a flag holds on."""
    total = flag.cast(pl.Int64).cum_sum()
    return total - (total - flag.cast(pl.Int64)).gather(_first_row(within))


def opening(value: pl.Expr, *within: str) -> pl.Expr:
    """Give the value of the group's first row."""
    return value.gather(_first_row(within))


def closing(value: pl.Expr, *within: str) -> pl.Expr:
    """Give the value of the group's last row."""
    return value.gather(_end_row(within))


def _last_row(flag: pl.Expr) -> pl.Expr:
    return pl.when(flag).then(pl.int_range(pl.len())).forward_fill()


def _first_row(within: tuple[str, ...]) -> pl.Expr:
    row = pl.int_range(pl.len())
    changes = pl.any_horizontal(pl.col(column) != pl.col(column).shift(1) for column in within)
    return pl.when(changes | (row == 0)).then(row).forward_fill()


def _end_row(within: tuple[str, ...]) -> pl.Expr:
    row = pl.int_range(pl.len())
    changes = pl.any_horizontal(pl.col(column) != pl.col(column).shift(-1) for column in within)
    return pl.when(changes | (row == pl.len() - 1)).then(row).backward_fill()
