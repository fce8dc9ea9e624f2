"""A status of 200 is not yet a page: empty bodies, soft 404s, logins, challenges, other templates.

The telling phrases and selectors are data, in lies.toml. Judges only; never fetches, never mends.
"""

import tomllib
import unicodedata
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict
from selectolax.lexbor import LexborHTMLParser

from flows.scrape.exchange import Response
from flows.scrape.source import Source
from flows.scrape.text import text_of

ANOTHER_TEMPLATE = "another template"  # how the reason begins where a page is whole but built otherwise


class _Lie(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    reason: str
    where: Literal["title", "text"]
    phrases: tuple[str, ...] = ()
    markup: tuple[str, ...] = ()


class _Lies(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    short: int
    lie: tuple[_Lie, ...]


def why_no_page(source: Source, response: Response) -> str | None:
    """Say why a 200 holds no article page of this source; None where it does, or is no 200."""
    if response.status != 200:  # noqa: PLR2004
        return None
    if not response.body.strip():
        return "empty body"
    html = text_of(response)
    tree = LexborHTMLParser(html)
    tree.strip_tags(["script", "style", "noscript", "template"])
    text = _folded(tree.body.text(separator=" ") if tree.body else "")
    is_page = bool(source.sentinel) and any(tree.css_first(css) is not None for css in source.sentinel)
    if is_page and len(text) >= source.min_text:
        return None  # it may be about error 404 or the login of a service
    return (
        _told(html, text)
        or _thin(source, text)
        or (
            None
            if is_page or not source.sentinel
            else f"{ANOTHER_TEMPLATE}: none of {', '.join(source.sentinel)} is on the page"
        )
    )


def _told(html: str, text: str) -> str | None:
    tree = LexborHTMLParser(html)  # whole again: some marks are scripts
    title = _folded(" ".join(node.text() for node in tree.css("title, h1")[:2]))
    scripts = _folded(" ".join(node.text() for node in tree.css("script, noscript")))
    for lie in _lies().lie:
        if lie.where == "text" and len(text) >= _lies().short:
            continue
        haystack = title if lie.where == "title" else f"{text} {scripts}"
        for phrase in lie.phrases:
            if _folded(phrase) in haystack:
                return f"{lie.reason}: {phrase!r}"
        for css in lie.markup:
            if tree.css_first(css) is not None:
                return f"{lie.reason}: {css}"
    return None


def _thin(source: Source, text: str) -> str | None:
    if len(text) >= source.min_text:
        return None
    return f"only {len(text)} characters of text (min_text is {source.min_text})"


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


@cache
def _lies() -> _Lies:
    return _Lies.model_validate(tomllib.loads(Path(__file__).with_name("lies.toml").read_text("utf-8")))
