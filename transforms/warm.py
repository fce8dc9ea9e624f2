"""Patterns that stay compiled: each set of them is used in a thread of its own.

Polars keeps the 32 patterns that a thread used last; made anew for each batch they cost as much as reading many
pages. Knows nothing of what the patterns are for.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")


def warm(patterns: str) -> Callable[[Callable[Given, Result]], Callable[Given, Result]]:
    """Have a function run in the thread of a set of patterns, `patterns` being its name: together at most 32.

    Polars looks for a pattern in the thread that asks only where it has one thing to do at a time: in filters, in
    selects of one expression, in `select_seq` and `with_columns_seq`. What it does side by side, in groups or in
    windows runs in threads of its own. A function must not call another one of its set: it would wait for itself.
    """

    def decorated(function: Callable[Given, Result]) -> Callable[Given, Result]:
        @wraps(function)
        def elsewhere(*args: Given.args, **kwargs: Given.kwargs) -> Result:
            return _thread(patterns).submit(function, *args, **kwargs).result()

        return elsewhere

    return decorated


@cache
def _thread(patterns: str) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, patterns)
