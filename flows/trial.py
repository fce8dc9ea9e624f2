"""What one page gives, for someone who writes or mends a source file: asked for politely, shown, kept nowhere."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from flows.batches import page_rules, pages_frame
from flows.days import today
from flows.scrape.archive import Archived, Record
from flows.scrape.client import Client
from flows.scrape.discover import Tally, discover
from flows.scrape.exchange import Request, Response
from flows.scrape.lies import why_no_page
from flows.scrape.source import HtmlListing, Listing, PostListing, Source, owner_of
from flows.scrape.text import text_of
from flows.settings import Settings, UsageError
from transforms.articles import articles_from_pages

_SHORT = 60


@dataclass(slots=True)
class Trial:
    """What a page gave; `hits` holds for each selector where it stands, how often it hits and what it finds first."""

    source: str
    response: Response
    why_no_page: str | None
    article: dict[str, Any] | None = None
    hits: list[tuple[str, str, int, str]] = field(default_factory=list)
    listings: list[tuple[str, list[str], Tally]] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether the page is an article, or a list that names some."""
        if self.response.status != HTTPStatus.OK:
            return False
        return any(urls for _, urls, _ in self.listings) if self.listings else self.why_no_page is None


def try_page(settings: Settings, url: str, name: str | None = None) -> Trial:
    """Ask for a page as the night would; UsageError where no source declares its host or nobody is named."""
    sources = settings.load_sources((name,) if name else ())
    source = owner_of(url, sources.values())
    if source is None:
        raise UsageError(f"{url}: no source declares its host; there are: {', '.join(sources)}")
    if not (source.allow_private or settings.contact):
        raise UsageError(f"{source.name} is a live site: set HPFACTS_CONTACT to an address or e-mail of yours")
    with Client(settings.contact, pace_folder=settings.work / "pace") as client:
        response = client.fetch(source, Request(url))
    tried = Trial(source.name, response, why_no_page(source, response))
    if response.status != HTTPStatus.OK:
        return tried
    tried.hits = list(_hits(source, response))
    if source.is_article(url):
        tried.article = _article(source, response)
    else:
        tried.listings = [_listed(source, listing, response) for listing in _listings_for(source, url)]
    return tried


def _article(source: Source, response: Response) -> dict[str, Any] | None:
    record = Archived(
        url=response.url,
        final_url=response.final_url,
        status=response.status,
        headers=response.headers,
        body=response.body,
        fetched_at=response.fetched_at,
        source=source.name,
        snapshot_date=today(),
        record=Record("", 0, 0),
    )
    read = articles_from_pages(pages_frame([record], ["page"]), page_rules({source.name: source}))
    return None if read.articles.is_empty() else read.articles.row(0, named=True)


def _hits(source: Source, response: Response) -> Iterator[tuple[str, str, int, str]]:
    tree = LexborHTMLParser(text_of(response))
    named = {"sentinel": source.sentinel, **source.page.model_dump()}
    for where, selectors in named.items():
        for css in selectors:
            found = tree.css(css)
            first = " ".join(found[0].text(separator=" ").split()) if found else ""
            yield where, css, len(found), first[:_SHORT] + ("…" if len(first) > _SHORT else "")


def _listings_for(source: Source, url: str) -> list[Listing]:
    """The listing that the address is the first page of; else all that are read from HTML."""
    own = [each for each in source.listings if source.url(each.url) == url]
    return own or [each for each in source.listings if isinstance(each, HtmlListing | PostListing)]


def _listed(source: Source, listing: Listing, response: Response) -> tuple[str, list[str], Tally]:
    """Read the page that was got as a listing's first; asks for nothing more."""
    one = listing.model_copy(update={"url": response.url, "max_pages": 1})
    tally = Tally()
    alone = source.model_copy(update={"listings": (one,)})
    found = discover(lambda _: response, alone, lambda _: False, tally=tally)
    return f"{listing.kind} {listing.url}", [each.url for each in found], tally
