"""Bytes of a page or listing as text, whatever their header says.

Only for finding links and for telling pages from lies; what an article says is read elsewhere.
"""

import re

from flows.scrape.exchange import Response

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9._-]+)", re.IGNORECASE)
_HEAD = 2048


def text_of(response: Response) -> str:
    """Decode a body: UTF-8 where it is valid, else by header, else by meta tag, else as it can be."""
    # Vietnamese that is valid UTF-8 by accident does not exist, whereas headers are often wrong.
    named = _CHARSET.search(response.content_type or "")
    meta = _CHARSET.search(response.body[:_HEAD].decode("ascii", "replace"))
    for charset in ("utf-8-sig", *(found[1] for found in (named, meta) if found)):
        try:
            return response.body.decode(charset)
        except (UnicodeDecodeError, LookupError):
            continue
    # Whole pages in an old code page declare themselves UTF-8; their Vietnamese is in entities.
    return response.body.decode("windows-1252", "replace")
