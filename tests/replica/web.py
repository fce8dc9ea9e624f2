"""A request and an answer as the platforms see them, and what every platform must be able to say."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from tests.replica.article import Article
from tests.replica.shelf import Shelf

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Request:
    """One request, its path and query decoded; `visit` counts how often this page was asked for, from 1."""

    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    method: str = "GET"
    visit: int = 1


@dataclass(frozen=True, slots=True)
class Page:
    """An answer before it is put on the wire; an article's page knows its article."""

    body: str
    content_type: str = HTML
    status: int = 200
    location: str | None = None
    article: Article | None = None
    is_listing: bool = False
    has_validators: bool = True
    headers: Mapping[str, str] = field(default_factory=dict)


def redirect(location: str, status: int = 301) -> Page:
    """Return an answer that sends the client elsewhere on this site."""
    return Page("", status=status, location=location, has_validators=False)


class Site(ABC):
    """A platform: which paths it has, and what they show."""

    name: ClassVar[str]
    robots: ClassVar[str | None] = None

    def __init__(self, page_size: int) -> None:
        self.page_size = page_size

    def section(self, article: Article) -> str:
        """Return the list that an article stands in."""
        return article.category

    @abstractmethod
    def article_path(self, article: Article) -> str:
        """Return the path that lists link to."""

    @abstractmethod
    def article_page(self, article: Article, shelf: Shelf, visit: int = 1) -> str:
        """Return the article's page at that path."""

    @abstractmethod
    def answer(self, request: Request, shelf: Shelf) -> Page | None:
        """Return the page of a request, None where the site has none."""

    @abstractmethod
    def missing(self, shelf: Shelf) -> str:
        """Return the page that goes with 404, and without it where the site lies."""

    def robots_txt(self, base_url: str) -> str | None:
        """Return the site's robots.txt, None where it has none."""
        return None if self.robots is None else self.robots.replace("{base}", base_url)
