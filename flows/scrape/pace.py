"""Politeness towards one host: distance between requests, how many at once, when to leave it alone.

One `Pace` serves all sources and threads of a process; with a folder it shares the distance
with every other process of the machine that was given the same folder, and gives way to the night there.
"""

import fcntl
import logging
import os
import random
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from flows.scrape.source import Limits

log = logging.getLogger(__name__)

Clock = Callable[[], float]
Sleep = Callable[[float], None]

# Who goes first makes those who go last wait until it is closed; nobody else is concerned.
Precedence = Literal["first", "last"] | None

_FIRST = "first.lock"  # shared by those who go first, taken for a moment by those who go last


@dataclass(slots=True)
class _Host:
    slots: threading.Semaphore
    next_at: float = 0.0
    failures: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


class Pace:
    """Who may ask a host, and when."""

    def __init__(
        self,
        clock: Clock = time.monotonic,
        sleep: Sleep = time.sleep,
        shared: Path | None = None,
        wall_clock: Clock = time.time,
        *,
        precedence: Precedence = None,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._shared = shared
        self._wall_clock = wall_clock
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()
        self._gives_way = precedence == "last"
        self._way = threading.Lock()
        self._first: int | None = None
        if shared is not None:
            shared.mkdir(parents=True, exist_ok=True)
            if precedence == "first":
                self._first = os.open(shared / _FIRST, os.O_RDWR | os.O_CREAT, 0o644)
                fcntl.flock(self._first, fcntl.LOCK_SH)

    def close(self) -> None:
        """Let those go on that wait for this one."""
        if self._first is not None:
            os.close(self._first)
            self._first = None

    @contextmanager
    def turn(self, host: str, delay: float, limits: Limits) -> Iterator[None]:
        """Wait for this host's next turn and hold one of its places meanwhile."""
        if self._shared is not None and self._gives_way:
            with self._way:
                _give_way(self._shared)
        state = self._host(host, limits)
        with state.slots:
            wait = self._reserve(host, state, delay)
            if wait > 0:
                self._sleep(wait)
            yield

    def pause(self, host: str, seconds: float, limits: Limits) -> None:
        """Let nobody ask the host for this long: its Retry-After, or a row of failures."""
        state = self._host(host, limits)
        with state.lock:
            state.next_at = max(state.next_at, self._clock() + seconds)
        if self._shared is not None:
            with _slot(self._shared, host) as slot:
                slot.next_at = max(slot.next_at, self._wall_clock() + seconds)

    def succeeded(self, host: str, limits: Limits) -> None:
        """Note an answer that shows the host to be alive."""
        self._host(host, limits).failures = 0

    def failed(self, host: str, limits: Limits) -> None:
        """Note a passing failure; a row of them pauses the host, twice at most."""
        state = self._host(host, limits)
        with state.lock:
            state.failures += 1
            failures = state.failures
        rounds, rest = divmod(failures, limits.breaker_failures)
        if rest == 0 and rounds <= 2:  # noqa: PLR2004 -- the third round gives the host up
            self.pause(host, limits.breaker_cooldown * rounds, limits)

    def is_doubtful(self, host: str, limits: Limits) -> bool:
        """Whether the host has failed so often that a request deserves no second try."""
        return self._host(host, limits).failures >= limits.breaker_failures

    def is_given_up(self, host: str, limits: Limits) -> bool:
        """Whether the host failed through both pauses and is not to be asked again."""
        return self._host(host, limits).failures >= 3 * limits.breaker_failures

    def _host(self, host: str, limits: Limits) -> _Host:
        with self._lock:
            if host not in self._hosts:
                self._hosts[host] = _Host(threading.Semaphore(limits.concurrency))
            return self._hosts[host]

    def _reserve(self, host: str, state: _Host, delay: float) -> float:
        with state.lock:
            now = self._clock()
            at = max(now, state.next_at)
            state.next_at = at + delay
        wait = at - now
        if self._shared is None or delay <= 0:
            return wait
        with _slot(self._shared, host) as slot:
            wall = self._wall_clock()
            at = max(wall + wait, slot.next_at)
            slot.next_at = at + delay
        return at - wall


def _give_way(folder: Path) -> None:
    """Wait while somebody holds the first place: the lock of one that was killed is free at once."""
    with (folder / _FIRST).open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            log.info("waiting for the night to end, which goes first")
            fcntl.flock(file, fcntl.LOCK_EX)


@dataclass(slots=True)
class _Slot:
    next_at: float


@contextmanager
def _slot(folder: Path, host: str) -> Iterator[_Slot]:
    """Yield the host's next free moment (wall clock), under a lock that all processes take."""
    path = folder / f"{re.sub(r'[^A-Za-z0-9.-]', '_', host)}.slot"
    with path.open("a+", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        text = file.read()
        slot = _Slot(float(text) if re.fullmatch(r"\d+(\.\d+)?", text) else 0.0)
        yield slot
        file.seek(0)
        file.truncate()
        file.write(f"{slot.next_at:.6f}")


def jittered(seconds: float) -> float:
    """Spread retries out, so that they do not arrive together."""
    return seconds * random.uniform(0.75, 1.25)  # noqa: S311 -- no secret hangs on it
