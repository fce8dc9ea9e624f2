"""The catalogue's phrases as compiled patterns: boilerplate lines, section heads, bylines, captions.

Reads the data files beside it once; decides nothing about a page.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

MAX_LINE = 300
"""Characters; a longer line is a paragraph whatever words it holds."""

_UPPER = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯЀ-Я" + "".join(chr(code) for code in range(0x1EA0, 0x1EFA, 2))
_LOWER = "a-zß-öø-ÿăđĩũơưа-џ" + "".join(chr(code) for code in range(0x1EA1, 0x1EFA, 2))
_LETTERS = "A-Za-zÀ-ÖØ-öø-\u1fff"
# Ours are the digits 0 to 9 and the letters of Vietnamese, of the West and of Russian: the thousands that Unicode
# knows make patterns slow to compile, which Polars does anew for each batch.
_CLASSES = {
    r"\d": "[0-9]",
    r"\p{Lu}": f"[{_UPPER}]",
    r"\p{Ll}": f"[{_LOWER}]",
    r"\p{L}": f"[{_LETTERS}]",
    r"\w": f"[{_LETTERS}0-9_]",
    r"\W": f"[^{_LETTERS}0-9_]",
}


class Line(NamedTuple):
    """A kind of lines, in lower case, that are no part of a text."""

    reason: str
    whole: str  # pattern of the whole line
    needs: str | None  # pattern that every such line holds, and is quicker to look for


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns for Polars' regular expressions (no look-around), by the reason they give."""

    lines: tuple[Line, ...]
    sections: tuple[Line, ...]
    furniture: tuple[str, ...]  # patterns of which a line or a section's head holds one
    byline_labelled: tuple[str, ...]
    byline_bare: tuple[str, ...]
    byline_never: str
    offices: tuple[str, ...]  # in place of an author, in lower case
    credit_labelled: tuple[str, ...]
    credit_bare: tuple[str, ...]
    scene: str
    person: str
    act: str
    photo: str
    figure: str
    telling: str
    lead: str
    section_names: tuple[str, ...]


@cache
def phrases() -> Phrases:
    boilerplate, article = _read("boilerplate"), _read("article_lines")
    lines, sections = _by_reason(boilerplate["line"]), _by_reason(boilerplate["section"])
    byline, credit, caption = article["byline"], article["source_credit"], article["caption"]
    return Phrases(
        lines=lines,
        sections=sections,
        furniture=_any_of(lines + sections),
        byline_labelled=tuple(f"^{p}$" for p in byline["labelled"]),
        byline_bare=tuple(f"^{p}$" for p in byline["bare"]),
        byline_never=whole(byline["never"]),
        offices=tuple(byline["offices"]),
        credit_labelled=tuple(f"^{p}$" for p in credit["labelled"]),
        credit_bare=tuple(f"^{p}$" for p in credit["bare"]),
        scene=whole(caption["scene"]),
        person=f"^{caption['person']}",
        act=caption["act"],
        photo="(?:" + "|".join(caption["photo"]) + ")$",
        figure=caption["figure"],
        telling=caption["telling"],
        lead=article["lead"]["prefix"],
        section_names=tuple(article["sections"]["names"]),
    )


def whole(patterns: list[str]) -> str:
    """One pattern that the whole line must match in one of the given ways.

    Raises:
        ValueError: the list is empty, which would match every line.

    """
    if not patterns:
        raise ValueError("an empty list of patterns matches every line; leave the entry out instead")
    return "^(?:" + "|".join(f"(?:{pattern})" for pattern in patterns) + ")$"


def _by_reason(entries: list[dict[str, Any]]) -> tuple[Line, ...]:
    def whole(patterns: list[str]) -> str:
        return "^[•·*–|>»(-]* ?(?:" + "|".join(patterns) + ") ?[.:…|»)]*$"

    return tuple(Line(entry["reason"], whole(entry["patterns"]), entry.get("needs")) for entry in entries)


def _any_of(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """Put in one what is read from a line's start; what stands anywhere in it is quicker to look for alone."""
    return ("|".join(line.whole for line in lines if line.needs is None), *(line.needs for line in lines if line.needs))


def _read(name: str) -> dict[str, Any]:
    text = resources.files("transforms").joinpath("catalogue", f"{name}.toml").read_text(encoding="utf-8")
    for whole, ours in _CLASSES.items():
        text = text.replace(whole, ours)
    return tomllib.loads(text)
