"""The replica's articles: what was written by hand under `articles/`, read into plain records.

An article is a folder with `article.toml` (the page), `clean.txt` (the text a reader would keep) and
`facts.jsonl` (the facts a careful annotator finds in it). Folders that lack one of the three are skipped.
"""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeAlias

ARTICLES = Path(__file__).parent / "articles"
SITES = ("platform_c", "thanhpho", "portal", "nukeviet", "liferay", "wordpress")

Fact: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph of the body."""

    text: str


@dataclass(frozen=True, slots=True)
class Caption:
    """The line under a picture: on the page, but no part of the article's text."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A data table; its first row is the header."""

    rows: tuple[tuple[str, ...], ...]


Block: TypeAlias = Text | Caption | Table


@dataclass(frozen=True, slots=True)
class Condition:
    """How a page is tonight: its status, whether lists still name it, or a 200 that says "not found"."""

    status: int = 200
    is_listed: bool = True
    is_soft_404: bool = False


HEALTHY = Condition()


@dataclass(frozen=True, slots=True)
class Article:
    """One article as its site would hold it, with the text and the facts expected of it."""

    doc: str
    site: str
    id: int
    slug: str
    title: str
    category: str
    place: str
    published_at: datetime
    blocks: tuple[Block, ...]
    clean: str
    facts: tuple[Fact, ...]
    author: str | None = None
    source: str | None = None
    event_date: date | None = None
    sapo: str | None = None
    modified_at: datetime | None = None
    condition: Condition = HEALTHY

    @property
    def lead(self) -> str:
        """What lists and cards quote: the sapo, else the first paragraph."""
        return self.sapo or next((block.text for block in self.blocks if isinstance(block, Text)), "")

    @property
    def after_lead(self) -> tuple[Block, ...]:
        """The body without the paragraph that is quoted as lead."""
        if self.sapo:
            return self.blocks
        first = next((number for number, block in enumerate(self.blocks) if isinstance(block, Text)), 0)
        return self.blocks[:first] + self.blocks[first + 1 :]


def load_articles(folder: Path = ARTICLES) -> list[Article]:
    """All complete articles of a folder, by name; two articles of one site with one id are a mistake."""
    articles = [read_article(path.parent) for path in sorted(folder.glob("*/article.toml")) if _complete(path)]
    seen: dict[tuple[str, int], str] = {}
    for article in articles:
        twin = seen.setdefault((article.site, article.id), article.doc)
        if twin != article.doc:
            raise ValueError(f"{folder}: {twin} and {article.doc} both have id {article.id} on {article.site}")
    return articles


def read_article(folder: Path) -> Article:
    """One article's folder."""
    values = tomllib.loads((folder / "article.toml").read_text("utf-8"))
    if values["site"] not in SITES:
        raise ValueError(f"{folder}/article.toml: site {values['site']!r} is none of {', '.join(SITES)}")
    lines = (folder / "facts.jsonl").read_text("utf-8").splitlines()
    return Article(
        doc=folder.name,
        blocks=tuple(parse_body(values.pop("body"))),
        clean=(folder / "clean.txt").read_text("utf-8").strip("\n"),
        facts=tuple(json.loads(line) for line in lines if line.strip()),
        **values,
    )


def parse_body(body: str) -> Iterator[Block]:
    """Paragraphs parted by blank lines; "[caption] …" is a caption, lines that open with "|" are a table."""
    for paragraph in re.split(r"\n\s*\n", body.strip()):
        lines = [line.strip() for line in paragraph.splitlines() if line.strip()]
        if not lines:
            continue
        if all(line.startswith("|") for line in lines):
            yield Table(tuple(tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines))
        elif lines[0].startswith("[caption]"):
            yield Caption(" ".join(lines).removeprefix("[caption]").strip())
        else:
            yield Text(" ".join(lines))


def _complete(article_toml: Path) -> bool:
    folder = article_toml.parent
    return all((folder / name).exists() for name in ("clean.txt", "facts.jsonl"))
