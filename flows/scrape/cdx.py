"""Old captures of a source's pages from a web archive that speaks like the Wayback Machine.

The index (CDX) says what was captured when; each capture is asked for as it was received then (`id_`), and
becomes a record of the source itself: its own address, the day of the capture as its date. Asks through the
polite client and archives everything; knows nothing of the warehouse.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from ipaddress import ip_address
from urllib.parse import urlencode, urlsplit, urlunsplit

from flows.scrape.archive import Archive, Archived
from flows.scrape.client import Client
from flows.scrape.discover import canonical
from flows.scrape.exchange import Request, Response
from flows.scrape.source import Limits, Source

_INDEX = "/cdx/search/cdx"
_FIELDS = "timestamp,original,mimetype,statuscode,digest"
_CAPTURE = re.compile(r"/(?P<stamp>\d{14})id_/")
_VIETNAM = timezone(timedelta(hours=7))
_DEFAULT_PORT = re.compile(r":(80|443)$")
_PJSON = {"original": "url", "mimetype": "mime", "statuscode": "status"}  # how pywb names the same fields


@dataclass(frozen=True, slots=True)
class Capture:
    """One line of the index: an address as it was seen at a moment."""

    url: str  # as the source's own night would name it
    original: str
    at: datetime
    digest: str

    @property
    def day(self) -> date:
        """The capture's day in Vietnam: its snapshot date."""
        return self.at.astimezone(_VIETNAM).date()


@dataclass(slots=True)
class Found:
    """What a month's captures came to: those that are archived now, how many were before, what failed."""

    records: list[Archived] = field(default_factory=list)
    known: int = 0
    failures: list[str] = field(default_factory=list)


class Service:
    """A web archive at a base URL: its index under /cdx/search/cdx, its captures under /web/TIMESTAMPid_/URL."""

    def __init__(self, base_url: str, client: Client, archive: Archive) -> None:
        self._base = base_url.rstrip("/")
        self._client = client
        self._archive = archive
        self._limits = service_limits(base_url)
        self._days: dict[tuple[str, date], dict[str, Archived]] = {}

    def fetch(self, source: Source, first: date, last: date, today: date) -> Found:
        """Bring the captures of a source's articles from one day to another into the archive, each once."""
        as_asked, found = self._as_source(source), Found()

        def ask(url: str) -> Response:
            response = self._client.fetch(as_asked, Request(url))
            # Kept, but not read as a page of the source: the index, and what the service failed to give.
            self._archive.append(source.name, today, replace(response, kind="hop"))
            return response

        for capture in self._listed(source, ask, first, last, found):
            known = self._kept(source.name, capture.day).get(capture.url)
            if known is not None:
                found.known += 1
                found.records.append(known)
                continue
            response = self._client.fetch(as_asked, Request(self._address(capture)))
            record = self._as_record(capture, response)
            if record is None:
                self._archive.append(source.name, today, replace(response, kind="hop"))
                found.failures.append(response.error or f"{response.url}: answered {response.status}")
                continue
            kept = self._archive.append(source.name, capture_day(record), record)
            self._kept(source.name, kept.snapshot_date)[kept.url] = kept
            found.records.append(kept)
        return found

    def _listed(
        self, source: Source, ask: Callable[[str], Response], first: date, last: date, found: Found
    ) -> Iterator[Capture]:
        """Read the index host by host; of captures with the same bytes in a row only the first."""
        versions: dict[str, str] = {}
        for host in dict.fromkeys((urlsplit(source.base_url).netloc, *source.hosts)):
            query = {
                "url": host.removeprefix("*."),
                "matchType": "domain" if host.startswith("*.") else "host",
                "from": f"{first - timedelta(days=1):%Y%m%d}",  # stamps are UTC, days are Vietnam's
                "to": f"{last:%Y%m%d}",
                "output": "json",
                "filter": "statuscode:200",
                "collapse": "digest",
                "fl": _FIELDS,
            }
            url = f"{self._base}{_INDEX}?{urlencode(query)}"
            answer = ask(url)
            if answer.status != 200:  # noqa: PLR2004
                found.failures.append(answer.error or f"{url}: answered {answer.status}")
                continue
            try:
                rows = _rows(answer.body)
            except ValueError as error:
                found.failures.append(f"{url}: no index that we read: {error}")
                continue
            for row in sorted(rows, key=lambda row: row.get("timestamp", "")):
                capture = _capture(row, source)
                if capture is None or not first <= capture.day <= last or versions.get(capture.url) == capture.digest:
                    continue
                versions[capture.url] = capture.digest
                yield capture

    def _kept(self, name: str, day: date) -> dict[str, Archived]:
        if (name, day) not in self._days:
            kept = self._archive.read(day, name)
            self._days[name, day] = {each.url: each for each in kept if each.kind == "page" and each.status == 200}  # noqa: PLR2004
        return self._days[name, day]

    def _address(self, capture: Capture) -> str:
        return f"{self._base}/web/{capture.at:%Y%m%d%H%M%S}id_/{capture.original}"

    def _as_record(self, capture: Capture, response: Response) -> Response | None:
        if response.status != 200:  # noqa: PLR2004
            return None
        # The service may lead on to the capture that is nearest in time: then that one's moment counts.
        stamp = _CAPTURE.search(response.final_url)
        at = _moment(stamp["stamp"]) if stamp else capture.at
        return replace(
            response,
            url=capture.url,
            final_url=capture.url,
            fetched_at=at or capture.at,
            request_headers=(),
            way=tuple(replace(each, kind="hop") for each in response.way),
        )

    def _as_source(self, source: Source) -> Source:
        """The service under the source's name, so that its answers are archived with the source's own."""
        parts = urlsplit(self._base)
        return Source(
            name=source.name,
            title=f"Web archive {parts.netloc}",
            publisher=parts.netloc,
            official=False,
            timezone=source.timezone,
            base_url=self._base,
            article_pattern="/web/",
            allow_private=is_loopback(self._base),
            allow_http=parts.scheme == "http",
            limits=self._limits,
            min_text=0,
        )


def capture_day(record: Response) -> date:
    """Give the day in Vietnam on which a record was captured."""
    return record.fetched_at.astimezone(_VIETNAM).date()


def service_limits(base_url: str) -> Limits:
    """Say how gently a web archive is asked: one on this machine as fast as it can."""
    return Limits(delay=0) if is_loopback(base_url) else Limits()


def is_loopback(url: str) -> bool:
    """Whether a URL's host is this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _rows(body: bytes) -> list[dict[str, str]]:
    """Read an index: a list of lists under its field names (Wayback Machine), or an object a line (pywb)."""
    text = body.decode("utf-8").strip()
    if not text.startswith("["):
        lines = [json.loads(line.partition("{")[1] + line.partition("{")[2]) for line in text.splitlines() if line]
        return [{name: str(line.get(_PJSON.get(name, name), "")) for name in _FIELDS.split(",")} for line in lines]
    names, *rows = json.loads(text) or [[]]
    return [dict(zip(names, map(str, row), strict=False)) for row in rows]


def _capture(row: dict[str, str], source: Source) -> Capture | None:
    at = _moment(row.get("timestamp", ""))
    original = row.get("original", "")
    if at is None or row.get("statuscode") not in {"200", None} or "html" not in row.get("mimetype", "html"):
        return None
    try:
        parts = urlsplit(original)
        url = canonical(urlunsplit(parts._replace(netloc=_DEFAULT_PORT.sub("", parts.netloc))))
    except ValueError:
        return None
    return Capture(url, original, at, row.get("digest", "")) if source.is_article(url) else None


def _moment(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
