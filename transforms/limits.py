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
_CROWDED = 10_000  # equals signs; with fewer no tag has attributes enough to matter
_CLOSES_ITSELF = "area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|option|dd|dt"
_NESTING = re.compile(rf"<(/?)(?!(?:{_CLOSES_ITSELF})\b)[a-z][a-z0-9:-]*", re.IGNORECASE)
_LONG_TAG = re.compile(r"<[^<>]{10000,}")


def bounded_markup(text: str, sent: bytes) -> tuple[str, list[Trouble]]:
    """Give the part of a page that may be parsed, and what was cut off; `sent` is what `text` was read from."""
    troubles: list[Trouble] = []
    if len(sent) < _HARMLESS:
        return text, troubles
    # Counting in bytes costs little, and "<" and "=" are the same byte in every charset of the web.
    tags = sent.count(b"<")
    if tags > MAX_TAGS:
        text = "<".join(text.split("<", MAX_TAGS)[:MAX_TAGS])
        troubles.append(("too_large", f"more than {MAX_TAGS:,} tags; read up to there"))
    if tags > _DEEP:
        end = _too_deep(text)
        if end is not None:
            text = text[:end]
            troubles.append(("too_deep", f"tags nested more than {MAX_DEPTH:,} deep; read up to there"))
    if sent.count(b"=") > _CROWDED:
        shorter = _LONG_TAG.sub(lambda tag: tag[0] if tag[0].count("=") <= MAX_ATTRIBUTES else "<div", text)
        if shorter != text:
            text = shorter
            troubles.append(("too_large", f"a tag with more than {MAX_ATTRIBUTES:,} attributes; left out"))
    return text, troubles


def bounded_lines(text: str) -> tuple[str, list[Trouble]]:
    """Give the part of a dump that is read, and what was cut off."""
    if text.count("\n") <= MAX_LINES:
        return text, []
    return "\n".join(text.split("\n", MAX_LINES)[:MAX_LINES]), [
        ("too_large", f"more than {MAX_LINES:,} lines; read up to there")
    ]


def _too_deep(text: str) -> int | None:
    """Find where the tags are nested too deep; one that closes nothing counts for nothing."""
    depth = 0
    for tag in _NESTING.finditer(text):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > MAX_DEPTH:
            return tag.start()
    return None
