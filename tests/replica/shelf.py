"""What one site shows tonight: its articles, newest first, found by page, id or slug.

A shelf holds entries, not articles: a generated article is written only when a page asks for it.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime

from tests.replica.article import Article


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an article stands, and how to get it."""

    published_at: datetime
    id: int
    section: str
    load: Callable[[], Article]
    slug: str | None = None  # unknown until written: a generated slug ends in the id
    is_listed: bool = True

    @property
    def rank(self) -> tuple[datetime, int]:
        return (self.published_at, self.id)


def entry_of(article: Article, section: str) -> Entry:
    """Return the entry of an article that is there already."""
    return Entry(
        article.published_at,
        article.id,
        section,
        load=lambda: article,
        slug=article.slug,
        is_listed=article.condition.is_listed,
    )


class Shelf:
    """The articles of one site on one night."""

    def __init__(self, entries: Iterable[Entry], *, today: date, base_url: str = "") -> None:
        held = sorted(entries, key=lambda entry: entry.rank)
        self.today = today
        self.base_url = base_url
        self.is_endless = False
        self.is_bare = False
        self._held = {entry.id: entry for entry in held}
        self._listed = [entry for entry in reversed(held) if entry.is_listed]
        self._ranks = [entry.rank for entry in reversed(self._listed)]
        self._sections: dict[str, list[Entry]] = {}
        self._ids_by_slug = {entry.slug: entry.id for entry in held if entry.slug is not None}

    def __len__(self) -> int:
        return len(self._listed)

    def categories(self) -> list[str]:
        """Return the sections, by name."""
        return sorted(self._by_category())

    def size(self, category: str | None = None) -> int:
        """How many articles a list counts."""
        return len(self._section(category))

    def pages(self, page_size: int, category: str | None = None) -> int:
        """How many pages a list has; an endless one never says its end."""
        return 9999 if self.is_endless else max(1, -(-self.size(category) // page_size))

    def page(self, number: int, page_size: int, category: str | None = None) -> list[Article]:
        """One page of a list, from 1; past the end it is empty, or begins anew where paging never ends."""
        section = self._section(category) if not self.is_bare else []
        last = max(1, -(-len(section) // page_size))
        if number < 1 or (number > last and not self.is_endless):
            return []
        start = (number - 1) % last * page_size
        return [entry.load() for entry in section[start : start + page_size]]

    def latest(self, count: int, besides: Article | None = None) -> list[Article]:
        """Return the newest articles, without the one whose page quotes them."""
        found = [entry for entry in self._listed[: count + 1] if besides is None or entry.id != besides.id]
        return [entry.load() for entry in found[:count]]

    def older(self, article: Article, count: int) -> list[Article]:
        """Return the articles just before one."""
        place = len(self._listed) - bisect_left(self._ranks, (article.published_at, article.id))
        return [entry.load() for entry in self._listed[place : place + count]]

    def newer(self, article: Article, count: int) -> list[Article]:
        """Return the articles just after one, newest first."""
        place = len(self._listed) - bisect_left(self._ranks, (article.published_at, article.id)) - 1
        return [entry.load() for entry in self._listed[max(0, place - count) : max(0, place)]]

    def by_id(self, number: int) -> Article | None:
        """Return the article of an id, vanished ones too: their page says so."""
        entry = self._held.get(number)
        return entry.load() if entry else None

    def by_slug(self, slug: str) -> Article | None:
        """Return the article of a slug."""
        digits = re.search(r"\d+$", slug)
        number = self._ids_by_slug.get(slug) or (int(digits.group()) if digits else 0)
        article = self.by_id(number)
        return article if article and article.slug == slug else None

    def bent(self, fault: str) -> "Shelf":
        """Return the same shelf with lists that never end, or that name nothing."""
        shelf = copy(self)
        shelf.is_endless = fault == "endless_paging"
        shelf.is_bare = fault == "empty_listing"
        return shelf

    def all_listed(self) -> Iterable[Entry]:
        """Every entry that lists name, newest first."""
        return iter(self._listed)

    def _section(self, category: str | None) -> list[Entry]:
        return self._listed if category is None else self._by_category().get(category, [])

    def _by_category(self) -> dict[str, list[Entry]]:
        if not self._sections:
            for entry in self._listed:
                self._sections.setdefault(entry.section, []).append(entry)
        return self._sections
