"""A loopback site with faults, a source that may ask it, and a client that does not wait."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from flows.scrape.client import Client
from flows.scrape.source import Source

ARTICLE = "<html><body><h1>Tin {n}</h1><div class='body'>" + "Thu ngân sách đạt 110,81% kế hoạch. " * 20 + "</div>"


class QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing: clients that go away are what the tests are about."""


class Site:
    """Routes by path; a route is a function of the handler. Counts and times what was asked."""

    def __init__(self) -> None:
        self.routes: dict[str, Callable[[Any], None]] = {}
        self.hits: Counter[str] = Counter()
        self.times: list[float] = []
        self.seen: list[tuple[str, str, dict[str, str], bytes]] = []
        self.busy = 0
        self.most_busy = 0
        self._lock = threading.Lock()
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1
            disable_nagle_algorithm = True  # it would add 40 ms to every answer

            def do_GET(self) -> None:
                site.answer(self)

            def do_POST(self) -> None:
                site.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self.server = QuietServer(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self.server.server_port}"
        self.url = f"http://{self.host}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def answer(self, handler: Any) -> None:
        body = handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
        with self._lock:
            self.hits[handler.path] += 1
            self.times.append(time.monotonic())
            self.seen.append((handler.command, handler.path, dict(handler.headers), body))
            self.busy += 1
            self.most_busy = max(self.most_busy, self.busy)
        try:
            route = self.routes.get(handler.path) or self.routes.get(handler.path.partition("?")[0])
            if route is None:
                send(handler, b"not here", 404)
            else:
                route(handler)
        except (BrokenPipeError, ConnectionResetError):
            handler.close_connection = True
        finally:
            with self._lock:
                self.busy -= 1

    def page(self, path: str, body: str | bytes, status: int = 200, **headers: str) -> None:
        """Serve a fixed answer at a path."""
        content = body.encode() if isinstance(body, str) else body
        self.routes[path] = lambda handler: send(handler, content, status, **headers)


def send(handler: Any, body: bytes, status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    named = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))}
    for name, value in (named | {key.replace("_", "-"): value for key, value in headers.items()}).items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def make_source(site: Site, **changes: Any) -> Source:
    limits = {
        "delay": 0,
        "retries": 2,
        "backoff": 0.01,
        "connect_timeout": 2,
        "read_timeout": 2,
        "total_timeout": 3,
        "breaker_cooldown": 0.01,
    } | changes.pop("limits", {})
    known = {
        "name": "replica",
        "title": "Replica",
        "publisher": "The tests",
        "official": True,
        "base_url": site.url,
        "article_pattern": r"-\d+\.html$",
        "allow_private": True,
        "allow_http": True,
        "limits": limits,
    }
    return Source.model_validate(known | changes)


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture
def source(site: Site) -> Source:
    return make_source(site)


@pytest.fixture
def client() -> Iterator[Client]:
    with Client("https://example.org/contact") as made:
        yield made
