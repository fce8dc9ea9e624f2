"""What clients asked of the replica, and when: so that tests can assert rates, revisits and validators."""

import time
from collections import Counter
from dataclasses import asdict, dataclass
from itertools import pairwise
from threading import Lock
from typing import Any


@dataclass(frozen=True, slots=True)
class Logged:
    """One request; `at` is monotonic seconds, comparable within the replica's process."""

    at: float
    site: str
    host: str
    method: str
    path: str
    status: int
    is_conditional: bool
    user_agent: str
    referer: str
    form: dict[str, str]


class RequestLog:
    """A growing list of requests, safe to read while the sites are asked."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._entries: list[Logged] = []
        self._visits: Counter[tuple[str, str]] = Counter()

    def visit(self, site: str, path: str) -> int:
        """Count a visit of a page and say which it is, from 1."""
        with self._lock:
            self._visits[site, path] += 1
            return self._visits[site, path]

    def add(self, entry: Logged) -> None:
        with self._lock:
            self._entries.append(entry)

    def clear(self) -> None:
        """Forget the requests; the pages' own counters go on."""
        with self._lock:
            self._entries.clear()

    def all(self, site: str | None = None, path: str | None = None, *, method: str | None = None) -> list[Logged]:
        """Return the requests in order; `path` with its query, or a prefix of it where it ends in "*"."""
        with self._lock:
            entries = list(self._entries)
        return [entry for entry in entries if _matches(entry, site, path, method)]

    def count(self, site: str | None = None, path: str | None = None, *, method: str | None = None) -> int:
        return len(self.all(site, path, method=method))

    def by_path(self, site: str | None = None) -> Counter[str]:
        """How often each path was asked for."""
        return Counter(entry.path for entry in self.all(site))

    def by_site(self) -> Counter[str]:
        return Counter(entry.site for entry in self.all())

    def statuses(self, site: str | None = None) -> Counter[int]:
        return Counter(entry.status for entry in self.all(site))

    def peak_rate(self, site: str, seconds: float = 1.0) -> int:
        """Return the most requests that one site got within any span of so many seconds."""
        times = [entry.at for entry in self.all(site)]
        most = first = 0
        for last, moment in enumerate(times):
            while moment - times[first] >= seconds:
                first += 1
            most = max(most, last - first + 1)
        return most

    def shortest_gap(self, site: str) -> float:
        """Seconds between the two closest requests to a site, infinite for fewer than two."""
        times = [entry.at for entry in self.all(site)]
        return min((later - earlier for earlier, later in pairwise(times)), default=float("inf"))

    def as_json(self) -> list[dict[str, Any]]:
        return [asdict(entry) for entry in self.all()]


def now() -> float:
    """Return the clock that requests are stamped with."""
    return time.monotonic()


def _matches(entry: Logged, site: str | None, path: str | None, method: str | None) -> bool:
    if site is not None and entry.site != site:
        return False
    if method is not None and entry.method != method:
        return False
    if path is None:
        return True
    return entry.path.startswith(path[:-1]) if path.endswith("*") else entry.path == path
