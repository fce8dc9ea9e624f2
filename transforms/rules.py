"""What a source tells us of its own pages: CSS selectors, an empty one where general rules must do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageRules:
    """Selectors of one source's article page; the first that matches wins, all of `drop` are removed."""

    title: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    author: tuple[str, ...] = ()
    source_credit: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
