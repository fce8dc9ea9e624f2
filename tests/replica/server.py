"""The wire: one loopback server a site, with validators, compression, the request log and the faults.

What a page says is the platforms' business; here is only how it is sent.
"""

import gzip
import hashlib
import json
import os
import re
import socket
import struct
import sys
import traceback
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote

from tests.replica import faults
from tests.replica.article import Article
from tests.replica.faults import KINDS, Fault
from tests.replica.markup import utc
from tests.replica.requestlog import Logged, now
from tests.replica.web import HTML, Page, Request, redirect

if TYPE_CHECKING:
    from tests.replica.site import Replica

TRAP = "trap"
CONTROL = "/__"
TEXT = "text/plain; charset=utf-8"
LISTING_KINDS = ("endless_paging", "empty_listing")
ROBOTS_KINDS = ("robots_disallow", "robots_error")
EVERYWHERE = tuple(kind for kind in KINDS if kind not in (*LISTING_KINDS, *ROBOTS_KINDS))
DRIP = 64  # bytes at a time


class SiteServer(ThreadingHTTPServer):
    """The server of one site."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, replica: "Replica", site: str, port: int) -> None:
        self.replica = replica
        self.site = site
        try:
            super().__init__(("127.0.0.1", port), Handler)
        except OSError as error:
            raise OSError(f"no server for {site} on 127.0.0.1:{port}: {error}; choose another port") from error

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002 - inherited
        """Keep quiet where a client hangs up in the middle of a bad page; keep and show mistakes of ours."""
        error = sys.exc_info()[1]
        if isinstance(error, Exception) and not isinstance(error, ConnectionError | TimeoutError):
            self.replica.errors.append(error)
            traceback.print_exception(error)


class Handler(BaseHTTPRequestHandler):
    """One connection, kept alive as the real servers do."""

    server: SiteServer
    protocol_version = "HTTP/1.1"
    server_version = "replica"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1
    timeout = 60

    def do_GET(self) -> None:
        self._respond({})

    def do_HEAD(self) -> None:
        self._respond({})

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length).decode("utf-8", "replace")
        self._respond(dict(parse_qsl(body, keep_blank_values=True)))

    def log_message(self, *_: object) -> None:
        """Stay silent: the request log is in the replica."""

    def _respond(self, form: Mapping[str, str]) -> None:
        path, _, query = self.path.partition("?")
        replica, site = self.server.replica, self.server.site
        if path.startswith(CONTROL):
            try:
                answer = _control(replica, self.command, path, dict(parse_qsl(query)))
            except (KeyError, TypeError, ValueError) as error:
                answer = Page(f"{error!r}\n", content_type=TEXT, status=400, has_validators=False)
            self._send(answer)
            return
        self._form = dict(form)
        asked = re.sub(r"\?lan=\d+$", "", self.path)  # a round of a redirect loop is still the same page
        fault = None if path == "/robots.txt" else replica.faults.take(site, asked, EVERYWHERE)
        request = Request(
            path=unquote(path),
            query=dict(parse_qsl(query, keep_blank_values=True)),
            form=form,
            method=self.command,
            visit=replica.requests.visit(site, path),
        )
        if fault and self._strikes_first(fault):
            return
        page = self._page(request)
        self._send(page, fault)

    def _page(self, request: Request) -> Page:
        replica, site = self.server.replica, self.server.site
        if site == TRAP:
            return Page("<html><body><p>Nobody should be here.</p></body></html>", has_validators=False)
        if request.path == "/robots.txt":
            return _robots(replica, site, self.server.url)
        platform = replica.platforms[site]
        fault = replica.faults.take(site, self.path, LISTING_KINDS)
        shelf = replica.shelf(site, fault.kind if fault else None)
        page = platform.answer(request, shelf)
        if page is None:
            return Page(platform.missing(shelf), status=404, has_validators=False)
        condition = page.article.condition if page.article else None
        if condition is None or (condition.status == 200 and not condition.is_soft_404):
            return page
        if condition.is_soft_404:
            return Page(platform.missing(shelf), has_validators=False)
        body = faults.BROKEN if condition.status >= 500 else platform.missing(shelf)
        return Page(body, status=condition.status, has_validators=False)

    def _strikes_first(self, fault: Fault) -> bool:
        """Faults that need no page of the site; True where the answer is sent."""
        trap = self.server.replica.trap_url
        match fault.kind:
            case "status":
                self._send(Page(faults.BROKEN, status=fault.status, has_validators=False))
            case "retry_later":
                wait = {"Retry-After": f"{fault.seconds:g}"}
                self._send(Page("Too Many Requests", content_type=TEXT, status=429, has_validators=False, headers=wait))
            case "redirect_loop":
                path, _, query = self.path.partition("?")
                round_ = int(query.removeprefix("lan=")) + 1 if query.startswith("lan=") else 1
                self._send(redirect(f"{path}?lan={round_}", 302))
            case "redirect_loopback":
                self._send(redirect(f"{trap}/admin", 302))
            case "redirect_other_host":
                self._send(redirect(f"{trap.replace('127.0.0.1', 'localhost')}/elsewhere", 302))
            case "gzip_bomb":
                self._write(200, HTML, faults.gzip_bomb(fault.megabytes), {"Content-Encoding": "gzip"})
            case "empty":
                self._write(200, HTML, b"", {})
            case "login":
                self._send(Page(faults.LOGIN, has_validators=False))
            case "challenge":
                self._send(Page(faults.CHALLENGE, has_validators=False))
            case _:
                return False
        return True

    def _send(self, page: Page, fault: Fault | None = None) -> None:
        kind = fault.kind if fault else None
        body, content_type = _encoded(page, fault)
        headers = dict(page.headers)
        if page.location is not None:
            headers["Location"] = page.location
        if page.has_validators and page.status == 200:
            headers |= _validators(page)
            if self._is_fresh(headers):
                self._write(304, None, b"", headers)
                return
        if kind == "truncated_gzip":
            packed = gzip.compress(body, 6, mtime=0)
            self._write(page.status, content_type, packed[: len(packed) // 2], headers | {"Content-Encoding": "gzip"})
            return
        if fault and kind in {"reset", "slow_drip", "hang"}:
            self._write(page.status, content_type, body, headers, fault)
            return
        if self.server.replica.compress and len(body) > 1000 and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 1, mtime=0)
            headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        self._write(page.status, content_type, body, headers)

    def _is_fresh(self, headers: Mapping[str, str]) -> bool:
        known = self.headers.get("If-None-Match")
        if known is not None:
            return headers["ETag"] in [tag.strip() for tag in known.split(",")]
        since = self.headers.get("If-Modified-Since")
        if since is None or "Last-Modified" not in headers:
            return False
        try:
            return parsedate_to_datetime(headers["Last-Modified"]) <= parsedate_to_datetime(since)
        except ValueError:
            return False

    def _write(
        self,
        status: int,
        content_type: str | None,
        body: bytes,
        headers: Mapping[str, str],
        fault: Fault | None = None,
    ) -> None:
        if fault and fault.kind == "hang":
            self.server.replica.closing.wait(fault.seconds)
        self._log(status)
        self.send_response(status)
        if content_type:
            self.send_header("Content-Type", content_type)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "HEAD" or status == 304:
            return
        match fault.kind if fault else None:
            case "reset":
                self._reset_after(body[: len(body) // 2])
            case "slow_drip":
                self._drip(body, fault.seconds if fault else 0)
            case _:
                self.wfile.write(body)

    def _reset_after(self, half: bytes) -> None:
        self.wfile.write(half)
        self.wfile.flush()
        self.close_connection = True
        # Linger of zero: closing sends RST instead of FIN; detached, so that nobody sends FIN before.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.connection.detach())

    def _drip(self, body: bytes, seconds: float) -> None:
        for start in range(0, len(body), DRIP):
            self.wfile.write(body[start : start + DRIP])
            self.wfile.flush()
            if self.server.replica.closing.wait(seconds):
                self.close_connection = True
                return

    def _log(self, status: int) -> None:
        if self.path.startswith(CONTROL):
            return
        self.server.replica.requests.add(
            Logged(
                at=now(),
                site=self.server.site,
                host=self.headers.get("Host", ""),
                method=self.command,
                path=self.path,
                status=status,
                is_conditional=any(name in self.headers for name in ("If-None-Match", "If-Modified-Since")),
                user_agent=self.headers.get("User-Agent", ""),
                referer=self.headers.get("Referer", ""),
                form=self._form,
            )
        )


def _encoded(page: Page, fault: Fault | None) -> tuple[bytes, str]:
    """Return a page's bytes and their declared type, both as a fault would have them."""
    plain = page.body.encode("utf-8")
    match fault.kind if fault else None:
        case "new_template":
            return faults.renamed(page.body).encode("utf-8"), page.content_type
        case "huge":
            return faults.inflated(page.body, fault.megabytes if fault else 0).encode(), page.content_type
        case "wrong_charset":
            return plain, page.content_type.partition(";")[0] + "; charset=windows-1252"
        case "wrong_charset_reverse":
            return page.body.encode("cp1252", "xmlcharrefreplace"), page.content_type
    return plain, page.content_type


def _robots(replica: "Replica", site: str, base_url: str) -> Page:
    fault = replica.faults.take(site, "/robots.txt", ROBOTS_KINDS)
    if fault and fault.kind == "robots_error":
        return Page(faults.BROKEN, status=503, has_validators=False)
    text = "User-agent: *\nDisallow: /\n" if fault else replica.platforms[site].robots_txt(base_url)
    if text is None:
        return Page("Not Found", content_type=TEXT, status=404, has_validators=False)
    return Page(text, content_type=TEXT)


def _control(replica: "Replica", method: str, path: str, query: dict[str, str]) -> Page:
    """Another process's handle on the sites: the night, the faults, the log."""
    match method, path.removeprefix(CONTROL):
        case "POST", "night":
            replica.set_night(int(query["n"]))
        case "POST", "fault":
            times, seconds = int(query.pop("times", 0)), float(query.pop("seconds", 1))
            status, megabytes = int(query.pop("status", 500)), int(query.pop("megabytes", 30))
            replica.faults.add(Fault(times=times, seconds=seconds, status=status, megabytes=megabytes, **query))
        case "POST", "reset":
            replica.faults.clear()
            replica.requests.clear()
        case "GET", "requests":
            return _json(replica.requests.as_json())
        case "GET", "state":
            pass
        case _:
            return Page("unknown control\n", content_type=TEXT, status=404, has_validators=False)
    state = {
        "night": replica.night,
        "date": replica.today.isoformat(),
        "sites": replica.addresses,
        "faults": [asdict(fault) for fault in replica.faults.on()],
    }
    return _json(state)


def _json(value: object) -> Page:
    body = json.dumps(value, ensure_ascii=False, default=str)
    return Page(body, content_type="application/json; charset=utf-8", has_validators=False)


def _validators(page: Page) -> dict[str, str]:
    if page.article is None:
        digest = hashlib.sha256(page.body.encode()).hexdigest()[:20]
        return {"ETag": f'"{digest}"'}
    changed = page.article.modified_at or page.article.published_at
    # Weak: the page's counters and teasers change, the article does not.
    digest = hashlib.sha256(f"{_kind_of(page)}|{_content_of(page.article)}".encode()).hexdigest()[:20]
    return {"ETag": f'W/"{digest}"', "Last-Modified": _http_date(changed)}


def _kind_of(page: Page) -> str:
    return page.body[:60]  # the variants of an article (print, AMP) open differently


def _content_of(article: Article) -> str:
    return repr((article.title, article.sapo, article.blocks, article.modified_at))


def _http_date(local: datetime) -> str:
    return format_datetime(utc(local).astimezone(UTC), usegmt=True)
