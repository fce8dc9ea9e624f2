"""Small pieces that every platform's pages are put together from: templates, blocks, dates, slugs.

Templates are HTML files with `${name}` holes, one folder a platform, so that a page can be read as a page.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from html.entities import codepoint2name
from pathlib import Path
from string import Template

from tests.replica.article import Block, Caption, Table, Text

TEMPLATES = Path(__file__).parent / "templates"
VIETNAM = timezone(timedelta(hours=7))
WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ bảy", "Chủ nhật")


def render(template: str, **values: object) -> str:
    """Return a template with its holes filled; every value is markup already."""
    return _template(template).substitute(values)


def esc(text: str) -> str:
    """Text as markup."""
    return html.escape(text, quote=False)


def attr(text: str) -> str:
    """Text as the inside of an attribute."""
    return html.escape(text, quote=True)


def entities(text: str) -> str:
    """Text as an old editor wrote it: Latin-1 letters by name (&ocirc;), the rest as they are."""
    named = (
        f"&{codepoint2name[ord(char)]};" if ord(char) > 127 and ord(char) in codepoint2name else char
        for char in esc(text)
    )
    return "".join(named)


def blocks_html(
    blocks: Iterable[Block],
    *,
    paragraph: Callable[[str], str],
    caption: Callable[[str], str],
    write: Callable[[str], str] = esc,
) -> str:
    """Return the body's markup; `write` turns text into markup, the others wrap markup."""
    parts: list[str] = []
    for block in blocks:
        match block:
            case Text(text):
                parts.append(paragraph(write(text)))
            case Caption(text):
                parts.append(caption(write(text)))
            case Table(rows):
                parts.append(table_html(rows, write))
    return "\n".join(parts)


def table_html(rows: tuple[tuple[str, ...], ...], write: Callable[[str], str] = esc) -> str:
    """Return a data table as editors paste it: no thead, the header in th cells."""
    lines = []
    for number, row in enumerate(rows):
        tag = "td" if number else "th"
        lines.append("<tr>" + "".join(f"<{tag}>{write(cell)}</{tag}>" for cell in row) + "</tr>")
    body = "\n".join(lines)
    return f'<table border="1" cellpadding="0" cellspacing="0">\n<tbody>\n{body}\n</tbody>\n</table>'


def trim_words(text: str, count: int) -> str:
    """Return the first words of a text and "…", as teaser cards cut it."""
    words = text.split()
    return text if len(words) <= count else " ".join(words[:count]) + "…"


def trim_characters(text: str, count: int) -> str:
    """Return a text cut at a fixed length, in the middle of a word if need be."""
    return text if len(text) <= count else text[:count].rstrip() + "..."


def weekday(day: date) -> str:
    """Return the day's name as thanhphohaiphong.gov.vn writes it: "Thứ Ba", but "Thứ bảy"."""
    return WEEKDAYS[day.weekday()]


def slugify(text: str) -> str:
    """Lower-case letters without marks, everything else a hyphen."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9]+", "-", bare.lower().replace("đ", "d")).strip("-")


def initials(text: str) -> str:
    """Return the capitals of a name's words: "Quận Lê Chân" is QLC."""
    return "".join(word[0] for word in slugify(text).split("-") if word).upper()


def ticks(moment: datetime) -> int:
    """.NET ticks of a local time: 18 digits that platform C puts at the end of file names."""
    return int((moment - datetime(1, 1, 1)).total_seconds()) * 10_000_000  # noqa: DTZ001 - local time, as .NET counts it


def utc(local: datetime) -> datetime:
    """Return a Vietnamese local time as UTC."""
    return local.replace(tzinfo=VIETNAM).astimezone(UTC)


@cache
def _template(name: str) -> Template:
    return Template((TEMPLATES / name).read_text("utf-8"))
