"""The rows beside a row, those before it in its sentence or line, and the text around it, whatever these say.

Frames are sorted by text position, so the rows of a group stand together, and it is enough to look whether a shifted
or filled value comes from the same group: that costs a tenth of a window function or less, and is used for every token.
"""

import polars as pl

from transforms.facts.cases import given, has_text

_SENTENCE = pl.col("sentence_text")


def beside(value: pl.Expr, step: int, within: str = "sentence") -> pl.Expr:
    """Give the value `step` rows before (or behind, where negative) in the same `within`, else null."""
    group = pl.col(within)
    return given(group == group.shift(step), value.shift(step))


def text_before(length: int, sentence: pl.Expr = _SENTENCE) -> pl.Expr:
    """Give so many characters, or as many as there are, that stand before a row's `start` in its sentence."""
    at = (pl.col("start") - pl.col("sentence_start")).clip(0)
    return sentence.str.slice((at - length).clip(0), pl.min_horizontal(at, length))


def text_behind(length: int, sentence: pl.Expr = _SENTENCE) -> pl.Expr:
    """Give so many characters, or as many as there are, that stand behind a row's `end` in its sentence."""
    return sentence.str.slice(pl.col("end") - pl.col("sentence_start"), length)


def text_from(start: pl.Expr) -> pl.Expr:
    """Give what stands in a row's sentence from so far on, till the row's own `start`."""
    return _SENTENCE.str.slice(start - pl.col("sentence_start"), (pl.col("start") - start).clip(0))


def found_before(holds: pl.Expr, length: int, pattern: str) -> pl.Expr:
    """Tell of the rows that something holds on whether a pattern is in `text_before` them, false of all others.

    Their texts alone are cut and looked at.
    """
    return _found(holds, text_before(length, has_text(holds, "sentence_text")), pattern)


def found_behind(holds: pl.Expr, length: int, pattern: str) -> pl.Expr:
    """Tell of the rows that something holds on whether a pattern is in `text_behind` them, false of all others."""
    return _found(holds, text_behind(length, has_text(holds, "sentence_text")), pattern)


def _found(holds: pl.Expr, text: pl.Expr, pattern: str) -> pl.Expr:
    """Ask the condition once more, not thrice as `says` does: rules that look behind each other would grow tenfold."""
    return (holds & text.str.contains(pattern)).fill_null(value=False)


def position() -> pl.Expr:
    """Give one number for where a row stands in the batch, by `line` and `start`; frames are sorted by it."""
    return pl.col("line").cast(pl.Int64) * (1 << 40) + pl.col("start")


def carried(value: pl.Expr, *within: str) -> pl.Expr:
    """Give the last value of the group up to this row that is not null."""
    return given(_same_group(value.is_not_null(), within), value.forward_fill())


def spread(said: pl.Expr, silent: pl.Expr, *within: str) -> pl.Expr:
    """Let what is said of a row hold for those behind it that say nothing of their own, up to one that does."""
    return carried(given(said | ~silent, said), *within).fill_null(value=False)


def carried_back(value: pl.Expr, *within: str) -> pl.Expr:
    """Give the first value of the group from this row on that is not null."""
    said = value.is_not_null()
    same = (given(said, group).backward_fill() == group for group in map(pl.col, within))
    return given(pl.all_horizontal(same), value.backward_fill())


def ever(flag: pl.Expr, *within: str) -> pl.Expr:
    """Tell whether a flag has held in the group, up to this row."""
    return _same_group(flag, within).fill_null(value=False)


def anywhere(flag: pl.Expr, *within: str) -> pl.Expr:
    """Tell whether a flag holds on any row of the group."""
    return closing(ever(flag, *within), *within)


def counted(flag: pl.Expr, *within: str) -> pl.Expr:
    """Count the rows of the group, up to this one, that a flag holds on."""
    holds = flag.cast(pl.Int64).fill_null(0)
    before = given(_begins(within), holds.cum_sum() - holds).forward_fill()
    return holds.cum_sum() - before


def opening(value: pl.Expr, *within: str) -> pl.Expr:
    """Give the value of the group's first row."""
    return value.gather(_first_row(within))


def closing(value: pl.Expr, *within: str) -> pl.Expr:
    """Give the value of the group's last row."""
    return value.gather(_end_row(within))


def _same_group(flag: pl.Expr, within: tuple[str, ...]) -> pl.Expr:
    """Tell whether the last row that a flag holds on, up to this one, is of the same group; null where there is none.

    The flag is looked at once for each column of `within`.
    """
    groups = [pl.col(column) for column in within]
    return pl.all_horizontal(given(flag, group).forward_fill() == group for group in groups)


def _begins(within: tuple[str, ...]) -> pl.Expr:
    changes = (pl.col(column) != pl.col(column).shift(1) for column in within)
    return pl.any_horizontal(changes).fill_null(value=True)


def _first_row(within: tuple[str, ...]) -> pl.Expr:
    return given(_begins(within), pl.int_range(pl.len())).forward_fill()


def _end_row(within: tuple[str, ...]) -> pl.Expr:
    row = pl.int_range(pl.len())
    changes = pl.any_horizontal(pl.col(column) != pl.col(column).shift(-1) for column in within)
    return given(changes.fill_null(value=True), row).backward_fill()
