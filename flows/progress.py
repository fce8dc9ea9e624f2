"""How far long work is, and how long it will go on: what its lines in the log end with."""

import time
from collections.abc import Callable
from datetime import timedelta


class Progress:
    """How far long work is, and when it will end if it goes on as it did."""

    def __init__(self, amount: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._amount = amount
        self._done = 0.0
        self._clock = clock
        self._started = clock()

    def after(self, amount: float) -> str:
        """Count more work in; say what is left, or nothing where there is nothing left."""
        self._done += amount
        if self._done <= 0 or self._done >= self._amount:
            return ""
        left = (self._clock() - self._started) * (self._amount - self._done) / self._done
        return f"; {self._done / self._amount:.0%}, {duration(left)} left"


def duration(seconds: float) -> str:
    """Write a time to wait as a person would: 40 s, 12 min, 3 h 20 min, 5 days."""
    minutes = timedelta(seconds=seconds) // timedelta(minutes=1)
    hours, days = minutes // 60, minutes // (24 * 60)
    if minutes < 1:
        return f"{seconds:.0f} s"
    if hours < 1:
        return f"{minutes} min"
    return f"{hours} h {minutes % 60} min" if days < 2 else f"{days} days"  # noqa: PLR2004 -- hours tell more till then
