"""The polite HTTP client: asks only declared hosts, only what robots.txt allows, and not too often.

A failure is a value: every fetch ends in a `Response`, whose `error` names URL and cause. Nothing
here knows what a page means or where it is kept.
"""

import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Self
from urllib.parse import urljoin, urlsplit

import httpx

from flows.scrape.exchange import PASSING_STATUSES, Request, Response, form_pairs
from flows.scrape.guard import AddressRefused, Deadline, DeadlinePassed, GuardedTransport
from flows.scrape.pace import Clock, Pace, Precedence, Sleep, jittered
from flows.scrape.robots import AGENT, Robots, robots_from
from flows.scrape.source import Source
from flows.scrape.unpack import Unpacker, UnpackError

__all__ = ["Client", "Request", "Response"]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_RETRIED_STATUSES = frozenset({429, 502, 503, 504})
_LONGEST_BACKOFF = 60.0


@dataclass(frozen=True, slots=True)
class _Outcome:
    response: Response
    again: bool = False  # another try at once may help
    retry_after: float | None = None


class _Refused(Exception):  # noqa: N818 -- a decision of ours, no error of the network
    def __init__(self, why: str, *, transient: bool = False) -> None:
        super().__init__(why)
        self.transient = transient


class Client:
    """Fetches for any number of sources; safe to share between threads. Use as a context manager.

    One that goes first (the night) makes those of its pace folder that go last wait until it is closed.
    """

    def __init__(
        self,
        contact: str = "",
        *,
        pace_folder: Path | None = None,
        precedence: Precedence = None,
        clock: Clock = time.monotonic,
        sleep: Sleep = time.sleep,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.user_agent = f"{AGENT}/{version('hpfacts')}" + (f" (+{contact})" if contact else "")
        self._clock = clock
        self._sleep = sleep
        self._now = now
        self._deadline = Deadline(clock)
        self._pace = Pace(clock, sleep, pace_folder, precedence=precedence)
        self._http: dict[tuple[bool, Path | None], httpx.Client] = {}
        # By source too: so each source's archive holds all that its own night asked.
        self._robots: dict[tuple[str, str], Robots] = {}
        self._robots_locks: dict[tuple[str, str], threading.Lock] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._pace.close()
        with self._lock:
            for http in self._http.values():
                http.close()
            self._http.clear()

    def fetch(self, source: Source, request: Request) -> Response:
        """Ask one question, with retries and redirects; never raises for what the network does."""
        started = self._clock()
        way: list[Response] = []
        try:
            response = self._follow(source, request, way)
        except _Refused as refusal:
            response = self._failure(request, request.url, str(refusal), transient=refusal.transient)
        return replace(
            response,
            # A redirected post went on as GET; the answer is still to the question that was asked.
            method=request.method,
            form=form_pairs(request.form),
            elapsed=round(self._clock() - started, 3),
            way=tuple(way),
        )

    def fetch_many(self, source: Source, requests: Iterable[Request]) -> Iterator[Response]:
        """Ask many questions, as many at once as the source allows; answers come as they arrive.

        `requests` is drawn on as places become free, so it may be long or still growing.
        """
        if source.limits.concurrency == 1:
            for request in requests:
                yield self.fetch(source, request)
            return
        waiting = iter(requests)
        with ThreadPoolExecutor(source.limits.concurrency, "fetch") as pool:
            running: set[Future[Response]] = set()
            try:
                while True:
                    # A few more than can run: a worker should find its next request at once.
                    for request in islice(waiting, 2 * source.limits.concurrency - len(running)):
                        running.add(pool.submit(self.fetch, source, request))
                    if not running:
                        return
                    done, running = wait(running, return_when=FIRST_COMPLETED)
                    for future in done:
                        yield future.result()
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def learn_robots(self, source: Source, response: Response) -> None:
        """Take over an answer to /robots.txt, from the network or from an archive."""
        self._robots[source.name, origin(response.url)] = robots_from(response)

    def _follow(self, source: Source, request: Request, way: list[Response]) -> Response:
        url, seen = request.url, {request.url}
        while True:
            delay = self._delay(source, request, url, way)
            response = self._try(source, request, url, delay)
            location = response.header("location")
            if response.status not in _REDIRECTS or location is None:
                return response
            way.append(replace(response, url=url, kind="hop"))
            try:
                url = urljoin(url, location).partition("#")[0]
            except ValueError as error:
                raise _Refused(f"redirects to {location!r}, which is no URL") from error
            if url in seen:
                raise _Refused(f"redirects in a circle, back to {url}")
            if len(seen) > source.limits.max_redirects:
                raise _Refused(f"more than {source.limits.max_redirects} redirects, the last to {url}")
            if urlsplit(response.final_url).scheme == "https" and urlsplit(url).scheme == "http":
                raise _Refused(f"redirects from https down to {url}")
            seen.add(url)
            if request.form is not None and response.status in {301, 302, 303}:
                request = replace(request, method="GET", form=None)  # as browsers do

    def _delay(self, source: Source, request: Request, url: str, way: list[Response]) -> float:
        """Give the pause this host asks for, or refuse the URL."""
        if not source.allows_host(url):
            raise _Refused(f"{url} is not on a host that {source.name} declares")
        if urlsplit(url).scheme == "http" and not source.allow_http:
            raise _Refused(f"{url} is unencrypted, which {source.name} does not allow")
        if request.kind == "robots":
            return source.limits.delay
        robots = self._rules(source, url, way)
        where = f"robots.txt of {urlsplit(url).netloc}"
        if robots.trouble is not None:
            raise _Refused(f"{where} could not be read, so nothing is asked: {robots.trouble}", transient=True)
        if not robots.allows(url):
            raise _Refused(f"{where} disallows {url} for {AGENT}")
        if robots.crawl_delay > source.limits.max_crawl_delay:
            raise _Refused(f"{where} asks for {robots.crawl_delay:g} s between requests, more than max_crawl_delay")
        return max(source.limits.delay, robots.crawl_delay)

    def _rules(self, source: Source, url: str, way: list[Response]) -> Robots:
        key = (source.name, origin(url))
        if key in self._robots:
            return self._robots[key]
        with self._lock:
            lock = self._robots_locks.setdefault(key, threading.Lock())
        with lock:
            if key not in self._robots:
                answer = self.fetch(source, Request(f"{origin(url)}/robots.txt", kind="robots"))
                way.extend([*answer.way, replace(answer, way=())])
                self.learn_robots(source, answer)
        return self._robots[key]

    def _try(self, source: Source, request: Request, url: str, delay: float) -> Response:
        limits = source.limits
        host = urlsplit(url).netloc
        self._http_for(source)  # now, for the first time costs time that would blur the distance
        attempt = 0
        while True:
            if self._pace.is_given_up(host, limits):
                why = f"{host} has failed {3 * limits.breaker_failures} times in a row and is left alone"
                raise _Refused(why, transient=True)
            with self._pace.turn(host, delay, limits):
                outcome = self._once(source, request, url)
            if outcome.response.status and not outcome.again:
                self._pace.succeeded(host, limits)
            elif outcome.response.transient:
                self._pace.failed(host, limits)
            if not outcome.again:
                return outcome.response
            pause = min(limits.backoff * 2**attempt, _LONGEST_BACKOFF)
            if outcome.retry_after is not None:
                self._pace.pause(host, min(outcome.retry_after, limits.max_retry_after), limits)
                if outcome.retry_after > limits.max_retry_after:
                    return outcome.response
                pause = 0.0  # the host named the time itself
            if attempt >= limits.retries or self._pace.is_doubtful(host, limits):
                return outcome.response
            attempt += 1
            self._sleep(jittered(pause))

    def _once(self, source: Source, request: Request, url: str) -> _Outcome:
        limits = source.limits
        self._deadline.at = self._clock() + limits.total_timeout
        try:
            return self._ask(source, request, url)
        except (
            UnpackError,
            DeadlinePassed,
            httpx.HTTPError,
            httpx.InvalidURL,
            ssl.SSLError,
            UnicodeError,
        ) as error:
            return self._broken(source, request, url, error)
        finally:
            self._deadline.at = None

    def _ask(self, source: Source, request: Request, url: str) -> _Outcome:
        limits = source.limits
        headers = dict(request.headers)
        if request.etag:
            headers["If-None-Match"] = request.etag
        if request.last_modified:
            headers["If-Modified-Since"] = request.last_modified
        with self._http_for(source).stream(
            request.method,
            url,
            data=request.form,
            headers=headers,
            timeout=httpx.Timeout(limits.read_timeout, connect=limits.connect_timeout),
        ) as answer:
            unpacker = Unpacker(answer.headers.get("content-encoding", ""), limits.max_bytes)
            for chunk in answer.iter_raw():
                unpacker.feed(chunk)
                self._deadline.left(None)
            body = b"" if answer.status_code == httpx.codes.NOT_MODIFIED else unpacker.finish()
        response = Response(
            url=request.url,
            final_url=url,
            method=request.method,
            form=form_pairs(request.form),
            request_headers=tuple(answer.request.headers.multi_items()),
            status=answer.status_code,
            headers=tuple(answer.headers.multi_items()),
            body=body,
            fetched_at=self._now(),
            transient=answer.status_code in PASSING_STATUSES,
            kind=request.kind,
        )
        again = answer.status_code in _RETRIED_STATUSES
        return _Outcome(response, again, self._retry_after(answer.headers.get("retry-after")) if again else None)

    def _broken(self, source: Source, request: Request, url: str, error: Exception) -> _Outcome:
        cause = _root_cause(error)
        if isinstance(error, UnpackError):
            # Cut short is bad luck; too large or unreadable stays so.
            return _Outcome(self._failure(request, url, str(error), transient=error.cut_short), error.cut_short)
        if isinstance(cause, AddressRefused):
            return _Outcome(self._failure(request, url, str(cause)))
        if isinstance(cause, ssl.SSLError):
            # Tomorrow's certificate may be good; a retry in a second will not find it so.
            return _Outcome(self._failure(request, url, f"TLS: {cause}", transient=True))
        late = self._deadline.at is not None and self._clock() >= self._deadline.at
        if isinstance(cause, DeadlinePassed) or (late and isinstance(error, httpx.TimeoutException)):
            why = f"the whole answer took longer than {source.limits.total_timeout:g} s"
            # No second try at once: what is this slow is better left in peace.
            return _Outcome(self._failure(request, url, why, transient=True))
        passing = isinstance(error, httpx.TimeoutException | httpx.NetworkError | httpx.RemoteProtocolError)
        why = f"{type(error).__name__}: {error}".removesuffix(": ")
        return _Outcome(self._failure(request, url, why, transient=passing), again=passing)

    def _failure(self, request: Request, url: str, why: str, *, transient: bool = False) -> Response:
        where = request.url if url == request.url else f"{request.url} (redirected to {url})"
        return Response(
            url=request.url,
            final_url=url,
            method=request.method,
            form=form_pairs(request.form),
            fetched_at=self._now(),
            error=" ".join(f"{where}: {why}".split()),
            transient=transient,
            kind=request.kind,
        )

    def _http_for(self, source: Source) -> httpx.Client:
        key = (source.allow_private, source.ca_bundle)
        with self._lock:
            if key not in self._http:
                context = httpx.create_ssl_context()
                if source.ca_bundle is not None:
                    context.load_verify_locations(source.ca_bundle)
                transport = GuardedTransport(
                    context, self._deadline, connections=64, loopback_only=source.allow_private
                )
                # No proxies from the environment: the guard must see the real address.
                self._http[key] = httpx.Client(
                    transport=transport,
                    trust_env=False,
                    headers={
                        "User-Agent": self.user_agent,
                        "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                        "Accept-Language": "vi,en;q=0.5",
                        "Accept-Encoding": "gzip, deflate",
                    },
                )
            return self._http[key]

    def _retry_after(self, value: str | None) -> float | None:
        if value is None:
            return None
        if value.strip().isdigit():
            return float(value)
        try:
            at = parsedate_to_datetime(value)
        except ValueError:
            return None
        return max(0.0, (at.astimezone(UTC) - self._now()).total_seconds())


def origin(url: str) -> str:
    """Give scheme and host of a URL: what one robots.txt rules."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _root_cause(error: BaseException) -> BaseException:
    while error.__cause__ is not None or error.__context__ is not None:
        if isinstance(error, AddressRefused | DeadlinePassed | ssl.SSLError):
            return error
        error = error.__cause__ or error.__context__ or error
    return error
