"""One site as one TOML file: where its lists are, what an article looks like, how gently to ask.

The models below are the documentation of the keys; docs/sources.md is made of them. Loading checks
everything and names file and key of a mistake; it never touches the network. `base_url` and every
path in a file may hold `${NAME}`, filled from the mapping given to `load_sources`.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails
from selectolax.lexbor import LexborHTMLParser

SOURCES = Path(__file__).resolve().parent.parent / "sources"

_VARIABLE = re.compile(r"\$\{([A-Z_][A-Z0-9_]*)\}")
_DEFAULT_PORTS = {"http": 80, "https": 443}
# What a source that extends another says for itself: who it is, where, and what is known of it.
_OWN_KEYS = frozenset(
    {"name", "title", "publisher", "base_url", "hosts", "enabled", "era", "notes", "articles_a_night"}
)
_POLITE_DELAY = 1.0  # seconds; a live site is not asked more often without a reason


def _are_selectors(selectors: tuple[str, ...]) -> tuple[str, ...]:
    for each in selectors:
        try:
            LexborHTMLParser("<p>").css(each)
        except Exception as error:  # selectolax has no narrower one for all of them
            raise ValueError(f"{each!r} is no CSS selector: {error}") from error
    return selectors


def _is_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"{name!r} is no time zone") from error


Css = Annotated[tuple[str, ...], AfterValidator(_are_selectors)]
Zone = Annotated[str, AfterValidator(_is_zone)]


class SourceError(ValueError):
    """A source file that cannot be used: one line with the file, the key and what to do."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Limits(_Strict):
    """How gently a site is asked; the defaults suit a slow government server."""

    delay: float = Field(
        default=2.0, ge=0, description="Seconds between two requests to one host; robots.txt may ask more"
    )
    concurrency: int = Field(default=1, ge=1, le=32, description="Requests to one host at the same time")
    connect_timeout: float = Field(default=10.0, gt=0, description="Seconds to reach the host")
    read_timeout: float = Field(default=30.0, gt=0, description="Seconds of silence before giving up")
    total_timeout: float = Field(
        default=90.0, gt=0, description="Seconds for a whole answer, however steadily it drips"
    )
    retries: int = Field(default=3, ge=0, le=10, description="Further tries after a passing failure")
    backoff: float = Field(default=1.0, ge=0, description="Seconds before the first retry; doubles, with jitter")
    max_retry_after: float = Field(default=120.0, ge=0, description="Longest Retry-After that is waited for, seconds")
    max_crawl_delay: float = Field(
        default=60.0, ge=0, description="A host that asks for a longer Crawl-delay (seconds) is left alone"
    )
    max_bytes: int = Field(default=10_000_000, gt=0, description="Largest answer, as sent and as unpacked")
    max_redirects: int = Field(default=5, ge=0, le=20, description="Redirects followed for one request")
    max_pages: int = Field(default=50, ge=1, description="Pages of one listing in one night")
    breaker_failures: int = Field(default=5, ge=1, description="Failures of a host in a row that pause it")
    breaker_cooldown: float = Field(
        default=30.0,
        ge=0,
        description="Seconds of the first pause, the second twice as long; then it is given up",
    )


class PageSelectors(_Strict):
    """Where an article's parts are, as CSS; the first that matches wins, all of `drop` are removed."""

    title: Css = Field(default=(), description="The headline")
    summary: Css = Field(default=(), description="The lead above the body (sapo)")
    body: Css = Field(default=(), description="The box that holds the text; without it the text is found by itself")
    published: Css = Field(default=(), description="The date of publication, whatever stands around it")
    author: Css = Field(default=(), description="The byline")
    source_credit: Css = Field(default=(), description="The line that names whom the text was taken from")
    category: Css = Field(default=(), description="The section")
    drop: Css = Field(default=(), description="What is no part of the text: teasers, buttons, counters")


class _Listing(_Strict):
    url: str = Field(description="First page, absolute or against base_url")
    max_pages: int | None = Field(default=None, ge=1, description="Instead of limits.max_pages")


class _Items(_Listing):
    item: Css = Field(default=(), description="The box of one entry; without it the page is one box")
    links: Css = Field(("a",), description="Links to articles, within the box")
    date: Css = Field(default=(), description="The entry's date, within the box")
    date_formats: tuple[str, ...] = Field(
        default=("%d/%m/%Y", "%d-%m-%Y"), description="strptime formats searched in the date's text"
    )


class HtmlListing(_Items):
    """A list of links, paged by a URL with `{page}` or by following a link."""

    kind: Literal["html"] = Field(description='"html"')
    page_url: str | None = Field(
        default=None, description="Second and later pages: '/tin-tuc?p={page}' or '/tin-tuc/page/{page}'"
    )
    next: Css = Field(default=(), description="The link to the next page, where its URL cannot be computed")

    @model_validator(mode="after")
    def _one_way_to_page(self) -> Self:
        if self.page_url is not None and "{page}" not in self.page_url:
            raise ValueError("page_url has no {page}")
        if self.page_url is not None and self.next:
            raise ValueError("give page_url or next, not both")
        return self


class PostListing(_Items):
    """A list whose later pages are HTML fragments got by posting a form (haiphong.gov.vn since 2023)."""

    kind: Literal["post"] = Field(description='"post"')
    post_url: str = Field(description="Where the form goes")
    form: dict[str, str] = Field(
        description="Fields; values may hold {page} and names of from_page, as in '-{page_size}'"
    )
    from_page: dict[str, str] = Field(
        default={}, description="Values read from the first page: name = regular expression with one group"
    )
    last_page: str | None = Field(default=None, description="Regular expression with one group: the number of pages")

    @field_validator("from_page", "last_page")
    @classmethod
    def _one_group(cls, value: dict[str, str] | str | None) -> dict[str, str] | str | None:
        for pattern in value.values() if isinstance(value, dict) else [value or "()"]:
            if _compiled(pattern).groups != 1:
                raise ValueError(f"{pattern!r} must have exactly one group")
        return value


class FeedListing(_Listing):
    """RSS or Atom; one request, unless `page_url` pages it (WordPress: '/feed/?paged={page}')."""

    kind: Literal["feed"] = Field(description='"feed"')
    page_url: str | None = Field(default=None, description="Second and later pages, with {page}")


class JsonListing(_Listing):
    """A JSON answer that lists articles; the defaults are WordPress's REST listing of posts.

    Names are dotted paths: 'title.rendered'.
    """

    kind: Literal["json"] = Field(description='"json"')
    page_url: str | None = Field(default=None, description="Second and later pages, with {page}")
    items: str = Field(default="", description="Where the list is; empty where the answer is the list")
    link: str = Field(default="link", description="The article's URL, within an item")
    title: str = Field(default="title.rendered", description="Its title, which may hold HTML")
    date: str = Field(default="date", description="Its date, ISO 8601 or as in e-mails")


class SitemapListing(_Listing):
    """A sitemap or an index of sitemaps; `max_pages` bounds the files read, newest first."""

    kind: Literal["sitemap"] = Field(description='"sitemap"')
    only: str | None = Field(default=None, description="Regular expression that the files of an index must match")


Listing = Annotated[HtmlListing | PostListing | FeedListing | JsonListing | SitemapListing, Field(discriminator="kind")]


class Era(_Strict):
    """When the site, in this shape, was on the air; open where unknown or still so."""

    start: date | None = Field(default=None, description="First day")
    end: date | None = Field(default=None, description="Last day")


class Note(_Strict):
    """What someone learnt of the site, and when."""

    date: Annotated[date, Field(description="The day it was learnt")]
    text: str = Field(min_length=1, description="What it is")


class Source(_Strict):
    """One site, one file `<name>.toml`."""

    name: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", description="Same as the file's name")
    title: str = Field(min_length=1, description="The site's own name")
    publisher: str = Field(min_length=1, description="Who answers for it")
    official: bool = Field(description="A public body's own site; false for newspapers and reprints")
    enabled: bool = Field(default=False, description="Part of a night that names no sources")
    extends: str | None = Field(
        default=None,
        description="Another file of this folder that says everything not said here, but for "
        + ", ".join(sorted(_OWN_KEYS)),
    )
    languages: tuple[str, ...] = Field(default=("vi",), description="Languages of its articles, ISO 639")
    timezone: Zone = Field("Asia/Ho_Chi_Minh", description="Zone of the dates the site prints without one")
    base_url: str = Field(description="Relative URLs of this file are against it")
    hosts: tuple[str, ...] = Field(
        default=(), description="Hosts that may be asked: 'host', 'host:port', '*.host'; base_url's is one"
    )
    listings: tuple[Listing, ...] = Field(default=(), description="Where new articles appear; see below")
    article_pattern: str = Field(description="Regular expression searched in path?query of an article's URL")
    page: PageSelectors = Field(default=PageSelectors(), description="Where an article's parts are; see below")
    sentinel: Css = Field(default=(), description="CSS; a page that has none of them is no article page")
    min_text: int = Field(default=200, ge=0, description="Characters of visible text below which a page is empty")
    limits: Limits = Field(default=Limits(), description="How gently the site is asked; see below")
    articles_a_night: tuple[int, int] = Field(
        default=(0, 1000), description="Fewest and most articles that its lists name in a night; outside is reported"
    )
    allow_private: bool = Field(default=False, description="Loopback addresses may be asked; for the sample site only")
    allow_http: bool = Field(
        default=False, description="Unencrypted http:// may be asked, for sites that have no other"
    )
    ca_bundle: Path | None = Field(
        default=None, description="PEM file of further certificates, in this folder, for an incomplete chain"
    )
    era: Era = Field(default=Era(), description="When the site had this shape; see below")
    notes: tuple[Note, ...] = Field(default=(), description="What was learnt of the site, and when; see below")

    @field_validator("article_pattern")
    @classmethod
    def _is_pattern(cls, value: str) -> str:
        return _compiled(value).pattern

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        base = urlsplit(self.base_url)
        if base.scheme not in _DEFAULT_PORTS or not base.hostname:
            raise ValueError(f"base_url {self.base_url!r} is no http(s) URL")
        if base.scheme == "http" and not self.allow_http:
            raise ValueError("base_url is http://; set allow_http = true if the site has no https")
        if self.allow_private and not all(_is_loopback(_split_host(host)[0]) for host in (base.netloc, *self.hosts)):
            raise ValueError("allow_private is for loopback hosts only")
        if self.articles_a_night[0] > self.articles_a_night[1]:
            raise ValueError("articles_a_night is [fewest, most]")
        return self

    def url(self, reference: str) -> str:
        """Make a reference of this file absolute."""
        return urljoin(self.base_url, reference)

    def allows_host(self, url: str) -> bool:
        """Whether the URL's host, with its port, is one this source declares."""
        address = _address(url)
        if address is None:
            return False
        declared = (urlsplit(self.base_url).netloc.rpartition("@")[2], *self.hosts)
        return any(_host_matches(*address, entry) for entry in declared)

    def is_article(self, url: str) -> bool:
        """Whether the URL is on this source's hosts and looks like an article's."""
        parts = urlsplit(url)
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        return self.allows_host(url) and re.search(self.article_pattern, target) is not None


def owner_of(url: str, sources: Iterable[Source]) -> Source | None:
    """Give the source that an address belongs to; None where none declares its host.

    Several may share a host, the city's portal of then and of now: it is the one whose article it is, else the
    one whose home the host is.
    """
    owners = [source for source in sources if source.allows_host(url)]
    host = urlsplit(url).netloc
    return max(owners, key=lambda each: (each.is_article(url), urlsplit(each.base_url).netloc == host), default=None)


def load_sources(
    folder: Path = SOURCES, names: Iterable[str] | None = None, variables: Mapping[str, str] | None = None
) -> list[Source]:
    """Load the sources of a folder in order of name, or those named, enabled or not.

    Raises SourceError with one line that names file and key.
    """
    files = {path.stem: path for path in sorted(folder.glob("*.toml"))}
    wanted = list(files) if names is None else sorted(set(names))
    for name in wanted:
        if name not in files:
            there = ", ".join(files) or "none"
            raise SourceError(f"no source named {name!r} in {folder}; there are: {there}")
    return [load_source(files[name], variables) for name in wanted]


def load_source(path: Path, variables: Mapping[str, str] | None = None) -> Source:
    """Load and check one file."""
    try:
        data = _with_parent(path, variables or {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceError(f"{path}: not valid TOML: {error}") from error
    try:
        source = Source.model_validate(data)
    except ValidationError as error:
        raise SourceError(f"{path}: " + "; ".join(_complaint(each) for each in error.errors())) from error
    if source.name != path.stem:
        raise SourceError(f"{path}: name is {source.name!r}; rename the file to {source.name}.toml or the source")
    if source.ca_bundle is None:
        return source
    bundle = path.parent / source.ca_bundle
    if not bundle.is_file():
        raise SourceError(f"{path}: ca_bundle: no file {bundle}; put the PEM file there or remove the key")
    return source.model_copy(update={"ca_bundle": bundle})


def doubts(source: Source) -> list[str]:
    """Say what is allowed in a source file but wants a reason or a look, field by field."""
    told = []
    for number, listing in enumerate(source.listings, start=1):
        url = source.url(listing.url)
        if not source.allows_host(url):
            told.append(f"listings.{number}.url: {url} is on no declared host, so it is never asked")
        elif source.is_article(url):
            told.append(f"article_pattern: it matches a listing, {url}")
    checks = {
        "listings: there are none, so a night finds nothing": not source.listings,
        "sentinel: there is none, so another template goes unnoticed": not source.sentinel,
        "page.body: there is none, so the text is found by itself": not source.page.body,
        "page.published: there is none, so the date is looked for in the text": not source.page.published,
        "articles_a_night: nothing is said of how many are usual": "articles_a_night" not in source.model_fields_set,
        "notes: nothing is noted of how the site was looked at": not (source.notes or source.allow_private),
        f"limits.delay: {source.limits.delay:g} s is little for a live site": source.limits.delay < _POLITE_DELAY
        and not source.allow_private,
        "enabled: the site is no more in this shape (era.end), yet part of every night": source.enabled
        and source.era.end is not None,
    }
    return told + [doubt for doubt, is_true in checks.items() if is_true]


def _with_parent(path: Path, variables: Mapping[str, str]) -> dict[str, Any]:
    data = tomllib.loads(_expanded(path, path.read_text("utf-8"), variables))
    name = data.get("extends")
    if not isinstance(name, str):
        return data  # a name of another type is told by the model
    parent = path.parent / f"{name}.toml"
    if parent == path or not parent.is_file():
        raise SourceError(f"{path}: extends: no other file {parent.name} in this folder")
    inherited = tomllib.loads(_expanded(parent, parent.read_text("utf-8"), variables))
    if "extends" in inherited:
        raise SourceError(f"{path}: extends: {parent.name} extends another itself; extend that one")
    return _merged({key: value for key, value in inherited.items() if key not in _OWN_KEYS}, data)


def _merged(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """Lay tables over each other key by key; anything else, lists too, replaces what was there."""
    merged = dict(base)
    for key, value in over.items():
        there = merged.get(key)
        merged[key] = _merged(there, value) if isinstance(there, dict) and isinstance(value, dict) else value
    return merged


def _expanded(path: Path, text: str, variables: Mapping[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        name = match[1]
        if name not in variables:
            raise SourceError(f"{path}: ${{{name}}} has no value here; this source needs it to be given")
        return variables[name]

    return _VARIABLE.sub(value, text)


def _complaint(error: ErrorDetails) -> str:
    # A listing's place holds its kind as an extra step: ('listings', 0, 'html', 'link').
    steps = [str(step + 1) if isinstance(step, int) else str(step) for step in error["loc"]]
    where = ".".join(steps)
    if error["type"] == "extra_forbidden":
        known = ", ".join(sorted(_model_at(error["loc"]).model_fields))
        return f"unknown key {where!r}; remove it or correct its spelling (known here: {known})"
    if error["type"] == "missing":
        return f"key {where!r} is missing; add it"
    message = error["msg"].removeprefix("Value error, ").replace("valid tuple", "list: [...]")
    return f"{where}: {message}" if where else message


_MODELS: dict[str, type[BaseModel]] = {
    "html": HtmlListing,
    "post": PostListing,
    "feed": FeedListing,
    "json": JsonListing,
    "sitemap": SitemapListing,
    "limits": Limits,
    "page": PageSelectors,
    "era": Era,
    "notes": Note,
}


def _model_at(loc: tuple[int | str, ...]) -> type[BaseModel]:
    inner = [_MODELS[step] for step in loc[:-1] if isinstance(step, str) and step in _MODELS]
    return inner[-1] if inner else Source


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise ValueError(f"{pattern!r} is no regular expression: {error}") from error


@lru_cache(maxsize=64)  # all sources are asked about one address after another
def _address(url: str) -> tuple[str, int] | None:
    """Give host and port of an address; None where it is no web address."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return None
    if parts.scheme not in _DEFAULT_PORTS:
        return None
    return host, port or _DEFAULT_PORTS[parts.scheme]


@lru_cache(maxsize=1024)
def _split_host(entry: str) -> tuple[str, int | None]:
    parts: Any = urlsplit(f"//{entry}")
    return (parts.hostname or ""), parts.port


def _host_matches(host: str, port: int, entry: str) -> bool:
    declared, declared_port = _split_host(entry.removeprefix("*."))
    ports = {declared_port} if declared_port else set(_DEFAULT_PORTS.values())
    if port not in ports:
        return False
    return host == declared or (entry.startswith("*.") and host.endswith("." + declared))


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
