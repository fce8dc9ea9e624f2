"""Many short steps on a frame as one query, as they are written.

Most steps take longer to begin than to look at their rows: some thirty microseconds, and as much again where Polars
hands them to a thread of its own. As one query they are handed over once.
"""

import polars as pl

_AS_WRITTEN = pl.QueryOptFlags.none()  # to look for what could be done better takes longer than it saves


def collected(query: pl.LazyFrame) -> pl.DataFrame:
    """Take the steps of a query, all in Polars' own threads; none may call Python, for which it would have to wait."""
    return pl.collect_all([query], optimizations=_AS_WRITTEN, engine="in-memory")[0]


def collected_here(query: pl.LazyFrame) -> pl.DataFrame:
    """Take the steps of a query in the thread that asks, where it keeps its patterns (`warm`)."""
    return query.collect(optimizations=_AS_WRITTEN, engine="in-memory")
