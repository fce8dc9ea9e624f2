"""What can be made to go wrong on the sites, by site and path: the faults of slow, fragile, lying servers."""

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from threading import Lock

MEGABYTE = 1 << 20

KINDS = {
    "status": "answers `status` (500) with an error page",
    "retry_later": "answers 429 with Retry-After: `seconds`",
    "reset": "sends half of the page, then resets the connection",
    "truncated_gzip": "sends a whole answer whose gzip stream is torn",
    "slow_drip": "sends the page a few bytes every `seconds`",
    "hang": "says nothing for `seconds`, then answers",
    "redirect_loop": "redirects to itself under another query, without end",
    "redirect_loopback": "redirects to another port of 127.0.0.1, the trap",
    "redirect_other_host": "redirects to another host name (localhost, the trap)",
    "gzip_bomb": "answers a small gzip stream that unpacks to `megabytes`",
    "huge": "answers a page of `megabytes`",
    "endless_paging": "lists never end: page after page, the same articles again",
    "empty_listing": "lists answer 200 and name no article",
    "wrong_charset": "declares windows-1252 and sends UTF-8",
    "wrong_charset_reverse": "declares UTF-8 and sends windows-1252 with character references",
    "empty": "answers 200 with nothing",
    "login": "answers 200 with a login form",
    "challenge": "answers 200 with a script that wants a browser",
    "new_template": "answers the page with all its classes and ids renamed",
    "robots_disallow": "robots.txt forbids everything",
    "robots_error": "robots.txt answers 503",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: `site` and `path` may hold "*"; `times` ends it after so many answers, 0 never."""

    kind: str
    site: str = "*"
    path: str = "*"
    times: int = 0
    status: int = 500
    seconds: float = 1.0
    megabytes: int = 30

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"fault {self.kind!r} is none of {', '.join(KINDS)}")

    def covers(self, site: str, path: str) -> bool:
        return fnmatchcase(site, self.site) and (path == self.path or fnmatchcase(path, self.path))


@dataclass(slots=True)
class Faults:
    """The faults switched on, the last one first."""

    _on: list[Fault] = field(default_factory=list)
    _left: dict[int, int] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._on.insert(0, fault)
            if fault.times:
                self._left[id(fault)] = fault.times

    def clear(self) -> None:
        with self._lock:
            self._on.clear()
            self._left.clear()

    def on(self) -> list[Fault]:
        with self._lock:
            return list(self._on)

    def take(self, site: str, path: str, kinds: Iterable[str]) -> Fault | None:
        """Return the fault that strikes this answer, of the kinds asked for, and use up a counted one."""
        wanted = set(kinds)
        with self._lock:
            for fault in self._on:
                if fault.kind in wanted and fault.covers(site, path) and self._is_left(fault):
                    return fault
        return None

    def _is_left(self, fault: Fault) -> bool:
        if not fault.times:
            return True
        left = self._left.get(id(fault), 0)
        self._left[id(fault)] = max(0, left - 1)
        return left > 0


@cache
def gzip_bomb(megabytes: int) -> bytes:
    """One gzip member, a thousandth of what it unpacks to: equal flushed blocks, so it is made in no time."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = b" " * MEGABYTE
    piece = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(megabytes):
        checksum = zlib.crc32(block, checksum)
    head = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
    tail = checksum.to_bytes(4, "little") + (megabytes * MEGABYTE % (1 << 32)).to_bytes(4, "little")
    return head + piece * megabytes + b"\x03\x00" + tail


def inflated(page: str, megabytes: int) -> str:
    """Return a page with so much of nothing before its end that it weighs `megabytes`."""
    line = "<p>Đang cập nhật nội dung.</p>\n"
    padding = line * (megabytes * MEGABYTE // len(line.encode()) + 1)
    return page.replace("</body>", padding + "</body>") if "</body>" in page else page + padding


def renamed(page: str) -> str:
    """Return the page as a new theme would mark it up: no selector of the old one finds anything."""
    return re.sub(
        r'\b(class|id|itemprop)="([^"]+)"',
        lambda found: f'{found.group(1)}="tm-{hash_name(found.group(2))}"',
        page,
    )


def hash_name(name: str) -> str:
    """Return a stable nickname."""
    return f"{zlib.crc32(name.encode()):08x}"


LOGIN = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Đăng nhập hệ thống</title></head><body>
<form method="post" action="/dang-nhap"><h1>Đăng nhập</h1><label>Tên đăng nhập <input name="user"></label>
<label>Mật khẩu <input type="password" name="pass"></label><button>Đăng nhập</button></form></body></html>"""

CHALLENGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Just a moment...</title></head><body>
<noscript>Please enable JavaScript and cookies to continue.</noscript>
<script>document.cookie="D1N=5c1e;path=/";window.location.reload(true);</script></body></html>"""

BROKEN = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Lỗi máy chủ</title></head><body>
<h1>Server Error in '/' Application.</h1><p>Hệ thống đang bận, vui lòng thử lại sau.</p></body></html>"""
