"""Walks a source's listings and gives the article URLs it finds, newest listings first.

Stops at what is known, at the end, or at a listing that repeats itself. Asks only through the
function it is given, and counts what it leaves out: nothing disappears unseen.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit
from xml.etree import ElementTree as ET
from zlib import MAX_WBITS, decompressobj
from zlib import error as ZlibError  # noqa: N812 -- zlib names its exception like a module
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborHTMLParser, LexborNode

from flows.scrape.exchange import Request, Response
from flows.scrape.source import (
    FeedListing,
    HtmlListing,
    JsonListing,
    Listing,
    PostListing,
    SitemapListing,
    Source,
)
from flows.scrape.text import text_of

_TRACKING = re.compile(r"(utm_\w+|fbclid|gclid|zarsrc)", re.IGNORECASE)
_DATE_PARTS = {
    "%Y": r"\d{4}",
    "%y": r"\d{2}",
    **dict.fromkeys(("%d", "%m", "%H", "%I", "%M", "%S"), r"\d{1,2}"),
}


class Fetch(Protocol):
    """How to ask: `Night.fetch`, or a client's `fetch` bound to a source."""

    def __call__(self, request: Request, /) -> Response: ...


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a listing names; title and date as the listing gives them, if it does."""

    url: str
    title: str | None
    listed_date: date | None
    listing_url: str


@dataclass(slots=True)
class Tally:
    """What a walk saw and what it left out."""

    pages: int = 0
    found: int = 0
    repeated: int = 0
    outside_hosts: int = 0
    off_pattern: int = 0
    outside_dates: int = 0
    problems: list[str] = field(default_factory=list)
    # Articles on the first page of each listing, by its URL as the source file gives it: much the same each night.
    on_first_pages: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Link:
    url: str
    title: str | None = None
    listed: date | None = None


@dataclass(frozen=True, slots=True)
class _Page:
    url: str
    links: list[_Link]


def discover(
    fetch: Fetch,
    source: Source,
    stop: Callable[[str], bool],
    *,
    on_response: Callable[[Response], None] | None = None,
    tally: Tally | None = None,
    since: date | None = None,
    until: date | None = None,
) -> Iterator[Found]:
    """Walk all listings of a source; each URL comes once, known ones too.

    A listing is left at a page with nothing but known items (`stop`) or items older than `since`.
    Every listing's response goes to `on_response`; counts and troubles go into `tally`.
    """
    walk = _Walk(fetch, source, on_response or (lambda _: None), tally or Tally())
    seen: set[str] = set()
    for listing in source.listings:
        seen_here: set[str] = set()
        for number, page in enumerate(walk.pages(listing)):
            if number == 0:
                walk.tally.on_first_pages[listing.url] = len(page.links)
            if number == 0 and not page.links:
                walk.tally.problems.append(f"{page.url}: no article on the first page of this listing")
            fresh = [link for link in page.links if link.url not in seen]
            walk.tally.repeated += len(page.links) - len(fresh)
            seen.update(link.url for link in fresh)
            for link in fresh:
                if _is_outside(link.listed, since, until):
                    walk.tally.outside_dates += 1
                    continue
                walk.tally.found += 1
                yield Found(link.url, link.title, link.listed, page.url)
            # The same links again are the endless paging of a site that ignores the page's number.
            urls = {link.url for link in page.links}
            if not isinstance(listing, SitemapListing) and (
                urls <= seen_here or _is_exhausted(page.links, stop, since)
            ):
                break
            seen_here |= urls


def canonical(url: str) -> str:
    """Give a URL without fragment and tracking parameters, the host in lower case."""
    parts = urlsplit(url)
    query = parts.query
    if _TRACKING.search(query):
        query = urlencode([pair for pair in parse_qsl(query, True) if not _TRACKING.fullmatch(pair[0])])  # noqa: FBT003
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", query, ""))


class _Walk:
    """One walk over a source: how each kind of listing is paged."""

    def __init__(self, fetch: Fetch, source: Source, on_response: Callable[[Response], None], tally: Tally) -> None:
        self._fetch = fetch
        self._source = source
        self._on_response = on_response
        self.tally = tally

    def pages(self, listing: Listing) -> Iterator[_Page]:
        match listing:
            case HtmlListing():
                return self._html(listing)
            case PostListing():
                return self._post(listing)
            case FeedListing():
                return self._feed(listing)
            case JsonListing():
                return self._json(listing)
            case SitemapListing():
                return self._sitemap(listing)

    def _html(self, listing: HtmlListing) -> Iterator[_Page]:
        url = self._source.url(listing.url)
        walked = {url}
        for number in range(1, self._most(listing) + 1):
            response = self._ask(Request(url, kind="listing"), listing, number)
            if response is None:
                return
            tree = LexborHTMLParser(text_of(response))
            yield self._page(url, response, tree, listing)
            following = self._following(url, response, tree, listing, number + 1)
            if following is None or following in walked:
                return
            walked.add(following)
            url = following

    def _following(
        self, url: str, response: Response, tree: LexborHTMLParser, listing: HtmlListing, number: int
    ) -> str | None:
        if listing.page_url is not None:
            return self._source.url(listing.page_url.replace("{page}", str(number)))
        link = _first(tree, listing.next)
        href = None if link is None else link.attributes.get("href")
        if not href:
            return None
        following = urljoin(response.final_url, href)
        if not self._source.allows_host(following):
            self.tally.problems.append(f"{url}: the next page is on another host: {following}")
            return None
        return following

    def _post(self, listing: PostListing) -> Iterator[_Page]:
        url = self._source.url(listing.url)
        first = self._ask(Request(url, kind="listing"), listing, 1)
        if first is None:
            return
        text = text_of(first)
        yield self._page(url, first, LexborHTMLParser(text), listing)
        values = {}
        for name, pattern in listing.from_page.items():
            found = re.search(pattern, text)
            if found is None:
                self.tally.problems.append(f"{url}: from_page.{name} ({pattern}) matches nothing; only page 1 read")
                return
            values[name] = found[1]
        last = re.search(listing.last_page, text) if listing.last_page else None
        most = min(self._most(listing), int(last[1])) if last and last[1].isdecimal() else self._most(listing)
        for number in range(2, most + 1):
            form = {name: _filled(value, values | {"page": str(number)}) for name, value in listing.form.items()}
            request = Request(
                self._source.url(listing.post_url), "POST", form, headers={"Referer": url}, kind="listing"
            )
            response = self._ask(request, listing, number)
            if response is None:
                return
            # Links of a fragment are relative to the page that shows it.
            page = self._page(url, first, LexborHTMLParser(text_of(response)), listing)
            yield page
            if not page.links:
                return

    def _feed(self, listing: FeedListing) -> Iterator[_Page]:
        url = self._source.url(listing.url)
        for number in range(1, (self._most(listing) if listing.page_url else 1) + 1):
            response = self._ask(Request(url, kind="listing"), listing, number)
            root = None if response is None else self._xml(response)
            if response is None or root is None:
                return
            entries = [each for each in root.iter() if _local(each) in {"item", "entry"}]
            links = [link for each in entries if (link := _feed_link(each, self._source.timezone))]
            yield _Page(url, self._kept(response.final_url, links))
            if not links or listing.page_url is None:
                return
            url = self._source.url(listing.page_url.replace("{page}", str(number + 1)))

    def _json(self, listing: JsonListing) -> Iterator[_Page]:
        url = self._source.url(listing.url)
        for number in range(1, (self._most(listing) if listing.page_url else 1) + 1):
            response = self._ask(Request(url, kind="listing"), listing, number)
            if response is None:
                return
            try:
                items = _at(json.loads(response.body), listing.items)
            except (ValueError, RecursionError) as error:
                self.tally.problems.append(f"{url}: no JSON: {error}")
                return
            if not isinstance(items, list):
                self.tally.problems.append(f"{url}: no list at {listing.items!r} in the answer")
                return
            links = [link for each in items if (link := _json_link(each, listing, self._source.timezone))]
            yield _Page(url, self._kept(response.final_url, links))
            if not links or listing.page_url is None:
                return
            url = self._source.url(listing.page_url.replace("{page}", str(number + 1)))

    def _sitemap(self, listing: SitemapListing) -> Iterator[_Page]:
        waiting = [self._source.url(listing.url)]
        walked: set[str] = set()
        while waiting:
            url = waiting.pop(0)
            if url in walked:
                continue
            if len(walked) >= self._most(listing):
                self.tally.problems.append(f"{url}: {len(waiting) + 1} sitemap files left unread (max_pages)")
                return
            walked.add(url)
            response = self._ask(Request(url, kind="listing"), listing, len(walked))
            root = None if response is None else self._xml(response)
            if response is None or root is None:
                continue
            entries = [_sitemap_link(each) for each in root if _local(each) in {"url", "sitemap"}]
            links = [each for each in entries if each is not None]
            if _local(root) != "sitemapindex":
                yield _Page(url, self._kept(response.final_url, links))
                continue
            # Newest first, undated ones last: what is new is read before max_pages ends the walk.
            links.sort(key=lambda link: link.listed or date.min, reverse=True)
            for link in links:
                if not self._source.allows_host(link.url):
                    self.tally.outside_hosts += 1
                elif listing.only is None or re.search(listing.only, link.url):
                    waiting.append(link.url)

    def _most(self, listing: Listing) -> int:
        return listing.max_pages or self._source.limits.max_pages

    def _ask(self, request: Request, listing: Listing, number: int) -> Response | None:
        response = self._fetch(request)
        self._on_response(response)
        if response.status == 200:  # noqa: PLR2004
            self.tally.pages += 1
            return response
        # Sites answer 404 behind their last page; that is an end, no trouble.
        if number == 1 or isinstance(listing, SitemapListing) or response.status not in {400, 404, 410}:
            self.tally.problems.append(response.error or f"{request.url}: answered {response.status}")
        return None

    def _page(self, url: str, response: Response, tree: LexborHTMLParser, listing: HtmlListing | PostListing) -> _Page:
        return _Page(url, self._kept(response.final_url, _html_links(tree, listing)))

    def _kept(self, base: str, links: Iterable[_Link]) -> list[_Link]:
        """Make links absolute; drop and count what is no article of this source; each URL once."""
        kept: dict[str, _Link] = {}
        for link in links:
            try:
                url = canonical(urljoin(base, link.url.strip()))
            except ValueError:  # "http://[": what urlsplit cannot read is no link
                self.tally.off_pattern += 1
                continue
            if urlsplit(url).scheme not in {"http", "https"}:
                continue
            if not self._source.allows_host(url):
                self.tally.outside_hosts += 1
            elif not self._source.is_article(url):
                self.tally.off_pattern += 1
            elif url not in kept or kept[url].title is None:
                kept[url] = _Link(url, link.title, link.listed)
        return list(kept.values())

    def _xml(self, response: Response) -> ET.Element | None:
        body = _gunzipped(response.body, self._source.limits.max_bytes)
        if body is None or b"<!ENTITY" in body:
            self.tally.problems.append(f"{response.url}: no XML that we read (entities, or too large unpacked)")
            return None
        try:
            return ET.fromstring(body.lstrip())  # noqa: S314 -- no entities, see above; size is bounded
        except ET.ParseError as error:
            self.tally.problems.append(f"{response.url}: no well-formed XML: {error}")
            return None


def _is_outside(listed: date | None, since: date | None, until: date | None) -> bool:
    if listed is None:
        return False
    return (since is not None and listed < since) or (until is not None and listed > until)


def _is_exhausted(links: list[_Link], stop: Callable[[str], bool], since: date | None) -> bool:
    if since is not None and all(link.listed is not None and link.listed < since for link in links):
        return True
    return all(stop(link.url) for link in links)


def _html_links(tree: LexborHTMLParser, listing: HtmlListing | PostListing) -> Iterator[_Link]:
    for box in _all(tree, listing.item) if listing.item else [tree.root]:
        if box is None:
            continue
        listed = _listed_date(_first(box, listing.date), listing.date_formats)
        for anchor in _all(box, listing.links):
            href = anchor.attributes.get("href")
            if href:
                title = " ".join(anchor.text(separator=" ").split()) or anchor.attributes.get("title")
                yield _Link(href, title or None, listed)


def _all(box: LexborHTMLParser | LexborNode, selectors: tuple[str, ...]) -> list[LexborNode]:
    return [node for selector in selectors for node in box.css(selector)]


def _first(box: LexborHTMLParser | LexborNode, selectors: tuple[str, ...]) -> LexborNode | None:
    return next(iter(_all(box, selectors)), None)


def _listed_date(node: LexborNode | None, formats: tuple[str, ...]) -> date | None:
    text = "" if node is None else node.text()
    for each in formats:
        pattern = re.sub(r"%[A-Za-z]", lambda part: _DATE_PARTS.get(part[0], ".+?"), re.escape(each))
        found = re.search(rf"(?<!\d){pattern}(?!\d)", text)
        if found is None:
            continue
        try:
            return datetime.strptime(found[0], each).date()  # noqa: DTZ007 -- a local day
        except ValueError:
            continue
    return None


def _filled(template: str, values: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda name: values.get(name[1], name[0]), template)


def _local(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _child(element: ET.Element, *names: str) -> ET.Element | None:
    found = {_local(each): each for each in reversed(list(element))}
    return next((found[name] for name in names if name in found), None)


def _feed_link(entry: ET.Element, zone: str) -> _Link | None:
    link = next(
        (each for each in entry if _local(each) == "link" and each.get("rel", "alternate") == "alternate"),
        None,
    )
    url = "" if link is None else (link.get("href") or link.text or "")
    title, when = _child(entry, "title"), _child(entry, "pubdate", "published", "updated", "date")
    if not url.strip():
        return None
    name = "" if title is None else " ".join("".join(title.itertext()).split())
    return _Link(url.strip(), name or None, None if when is None else _moment_date(when.text or "", zone))


def _at(value: Any, path: str) -> Any:
    for step in path.split(".") if path else ():
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _json_link(item: Any, listing: JsonListing, zone: str) -> _Link | None:
    url, title, when = (_at(item, path) for path in (listing.link, listing.title, listing.date))
    if not isinstance(url, str) or not url.strip():
        return None
    root = LexborHTMLParser(title).root if isinstance(title, str) else None  # entities, <em>
    name = "" if root is None else " ".join(root.text().split())
    return _Link(url, name or None, _moment_date(when, zone) if isinstance(when, str) else None)


def _sitemap_link(entry: ET.Element) -> _Link | None:
    place, changed = _child(entry, "loc"), _child(entry, "lastmod")
    if place is None or not (place.text or "").strip():
        return None
    stamp = re.match(r"\d{4}-\d{2}-\d{2}", "" if changed is None else (changed.text or "").strip())
    return _Link((place.text or "").strip(), None, _iso_date(stamp[0]) if stamp else None)


def _iso_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _moment_date(text: str, zone: str) -> date | None:
    text = text.strip()
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text)
        except (ValueError, TypeError):
            continue
        return (moment.astimezone(ZoneInfo(zone)) if moment.tzinfo else moment).date()
    return None


def _gunzipped(body: bytes, most: int) -> bytes | None:
    """Undo the gzip of a sitemap.xml.gz, which is no content-encoding."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        plain = decompressobj(MAX_WBITS | 16).decompress(body, most + 1)
    except ZlibError:
        return None
    return plain if len(plain) <= most else None
