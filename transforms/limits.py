"""What no page may exceed, so that none takes more than a set time or memory.

The parser's work grows with the square of depth and of a tag's attributes: both are cut before it
sees them. Pages as they are written reach none of these; what is cut is told as an issue.
"""

import re

MAX_BYTES = 20_000_000
"""The largest article page on record has 3 MB, a runaway listing has no end."""
MAX_TAGS = 200_000
"""Ten times what the longest article page on record has."""
MAX_DEPTH = 2_000
MAX_ATTRIBUTES = 2_000
MAX_LINES = 200_000

Trouble = tuple[str, str]

_HARMLESS = 200_000  # bytes; a page of fewer is parsed in a second whatever it holds
_DEEP = 20_000  # tags; a page with fewer is parsed in no time however deep
_LONG = 10_000  # bytes; in a shorter tag there are not attributes enough to matter
_CLOSES_ITSELF = rb"area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|option|dd|dt"
_NESTING = re.compile(rb"<(/?)(?!(?:" + _CLOSES_ITSELF + rb")\b)[a-z][a-z0-9:-]*", re.IGNORECASE)
_LONG_TAG = re.compile(rb"<[^<>]{%d,}" % _LONG)


def bounded_markup(page: bytes) -> tuple[bytes, list[Trouble]]:
    """Give the part of a page, in UTF-8, that may be parsed, and what was cut off."""
    troubles: list[Trouble] = []
    if len(page) < _HARMLESS:
        return page, troubles
    tags = page.count(b"<")
    if tags > MAX_TAGS:
        page = b"<".join(page.split(b"<", MAX_TAGS)[:MAX_TAGS])
        troubles.append(("too_large", f"more than {MAX_TAGS:,} tags; read up to there"))
    if tags > _DEEP:
        end = _too_deep(page)
        if end is not None:
            page = page[:end]
            troubles.append(("too_deep", f"tags nested more than {MAX_DEPTH:,} deep; read up to there"))
    if _is_crowded(page):
        shorter = _LONG_TAG.sub(lambda tag: tag[0] if tag[0].count(b"=") <= MAX_ATTRIBUTES else b"<div", page)
        if shorter != page:
            page = shorter
            troubles.append(("too_large", f"a tag with more than {MAX_ATTRIBUTES:,} attributes; left out"))
    return page, troubles


def bounded_lines(text: bytes) -> tuple[bytes, list[Trouble]]:
    """Give the part of a dump, in UTF-8, that is read, and what was cut off."""
    if text.count(b"\n") <= MAX_LINES:
        return text, []
    return b"\n".join(text.split(b"\n", MAX_LINES)[:MAX_LINES]), [
        ("too_large", f"more than {MAX_LINES:,} lines; read up to there")
    ]


def _too_deep(page: bytes) -> int | None:
    """Find where the tags are nested too deep; one that closes nothing counts for nothing."""
    depth = 0
    for tag in _NESTING.finditer(page):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > MAX_DEPTH:
            return tag.start()
    return None


def _is_crowded(page: bytes) -> bool:
    """Whether a tag has too many attributes; long tags are looked for in steps of half their length."""
    step = _LONG // 2
    at = 0
    while at < len(page):
        if page.find(b"<", at, at + step) < 0 and page.find(b">", at, at + step) < 0:
            opened = page.rfind(b"<", max(0, at - step), at)
            end = _sign(page, b">", at, _sign(page, b"<", at, len(page)))
            is_tag = opened >= 0 and page.find(b">", opened, at) < 0
            if is_tag and page.count(b"=", opened, end) > MAX_ATTRIBUTES:
                return True
            at = end
        at += step
    return False


def _sign(page: bytes, sign: bytes, start: int, end: int) -> int:
    """Find a sign, or else the end; a script may hold none for long, which a pattern takes much longer to pass."""
    found = page.find(sign, start, end)
    return end if found < 0 else found
