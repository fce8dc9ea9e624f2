"""Articles as a page for people who look for mistakes: each fact marked where it stands, each number left out too.

One self-contained page without scripts that loads nothing. Decides nothing of what a number is, and escapes all
that it shows.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import heapify, heappop, heappush
from pathlib import Path
from typing import Any

import polars as pl
from jinja2 import Environment

from flows.extract import FACT_FIELDS, plain, read_pages
from flows.reports import TEMPLATES
from flows.scrape.archive import Archived
from flows.scrape.source import Source
from transforms.facts import Facts, facts_from_articles

SURE = 0.9  # confidence from which on a figure may be quoted (docs/confidence.md)
UNREAD = "unread"
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")


@dataclass(frozen=True, slots=True)
class Span:
    """A marked stretch of a text: a fact with what is told of it, or a number with the rule that left it out."""

    start: int
    end: int
    kind: str  # fact, doubtful, contradicted, aside or unread
    name: str  # the fact's id, or the rule
    told: list[tuple[str, str]]


@dataclass(slots=True)
class Mark:
    """A piece of a marked stretch with what lies in it: texts and further marks. Only the first piece tells."""

    span: Span
    is_first: bool
    inside: list["str | Mark"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Page:
    """An article as it is shown."""

    doc: str
    title: str | None
    about: list[tuple[str, str]]
    counts: dict[str, int]
    problems: list[str]
    text: list[str | Mark]


def marked_page(
    pages: Iterable[tuple[Path, Archived]],
    sources: Mapping[str, Source],
    day: date | None,
    batch_bytes: int,
    failures: list[str],
) -> Iterator[str]:
    """Give the page piece by piece, read batch by batch; pages that held no article are added to `failures`."""

    def articles() -> Iterator[Page]:
        for done in read_pages(pages, sources, day, batch_bytes):
            failures.extend(done.failures)
            yield from _pages(done.articles, facts_from_articles(done.articles))

    template = Environment(loader=TEMPLATES, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return iter(template.get_template("marked.html").generate(articles=articles()))


def marked(text: str, spans: Iterable[Span]) -> list[str | Mark]:
    """Nest spans into a text; of two that cross, the later one goes on in a piece of its own behind the earlier."""
    whole = Mark(Span(0, len(text), "", "", []), is_first=True)
    open_: list[Mark] = [whole]
    at = 0
    waiting = [(span.start, -span.end, n, span, True) for n, span in enumerate(spans) if span.start < span.end]
    heapify(waiting)

    def close_until(position: int) -> None:
        nonlocal at
        while len(open_) > 1 and open_[-1].span.end <= position:
            end = open_[-1].span.end
            open_[-1].inside.append(text[at:end])
            at = end
            open_.pop()
        open_[-1].inside.append(text[at:position])
        at = position

    while waiting:
        start, _, number, span, is_first = heappop(waiting)
        close_until(start)
        end = min(span.end, open_[-1].span.end)
        if end < span.end:
            heappush(waiting, (end, -span.end, number, span, False))
        mark = Mark(Span(start, end, span.kind, span.name, span.told), is_first)
        open_[-1].inside.append(mark)
        open_.append(mark)
    close_until(len(text))
    return whole.inside


def _pages(articles: pl.DataFrame, found: Facts) -> Iterator[Page]:
    facts, aside = _by_article(found.facts), _by_article(found.aside)
    checks = _by_article(found.checks)
    for article in articles.iter_rows(named=True):
        key = article["article_id"]
        spans = [*_facts(facts.get(key, []), checks.get(key, []))]
        left = [*_left_out(article["body"], [(span.start, span.end) for span in spans], aside.get(key, []))]
        told = {
            "doc": article["doc"],
            "about": [
                (name, str(value))
                for name in ("url", "published_at", "event_date", "place")
                if (value := plain(article[name])) is not None
            ],
            "counts": _counts([*spans, *left], checks.get(key, [])),
            "problems": [each["message"] for each in checks.get(key, []) if each["verdict"] == "contradicted"],
        }
        yield Page(title=article["title"], text=marked(article["body"], [*spans, *left]), **told)


def _by_article(frame: pl.DataFrame) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in frame.iter_rows(named=True):
        found.setdefault(row["article_id"], []).append(row)
    return found


def _facts(facts: Sequence[Mapping[str, Any]], checks: Sequence[Mapping[str, Any]]) -> Iterator[Span]:
    verdicts: dict[str, list[tuple[str, str]]] = {}
    for check in checks:
        for fact_id in (check["fact_id"], *check["other_fact_ids"]):
            verdicts.setdefault(fact_id, []).append((check["verdict"], check["message"]))
    for fact in facts:
        of_checks = verdicts.get(fact["fact_id"], [])
        told = [(name, str(plain(fact[name]))) for name in (*FACT_FIELDS[1:], "rule", "confidence")]
        told = [(name, value) for name, value in told if value != "None"]
        told += [("check", message) for _, message in of_checks]
        is_denied = any(verdict == "contradicted" for verdict, _ in of_checks)
        kind = "contradicted" if is_denied else "fact" if fact["confidence"] >= SURE else "doubtful"
        yield Span(fact["char_start"], fact["char_end"], kind, fact["fact_id"], told)


def _left_out(body: str, facts: Sequence[tuple[int, int]], aside: Sequence[Mapping[str, Any]]) -> Iterator[Span]:
    """Give each number that lies in no fact, with the narrowest rule around it."""
    is_fact = bytearray(len(body))
    for start, end in facts:
        is_fact[start:end] = b"\x01" * (end - start)
    rules = [UNREAD] * len(body)
    for row in sorted(aside, key=lambda row: row["char_start"] - row["char_end"]):  # the narrowest has the last word
        start, end = row["char_start"], min(row["char_end"], len(body))
        rules[start:end] = [row["rule"]] * (end - start)
    for number in _NUMBER.finditer(body):
        start, end = number.span()
        if not any(is_fact[start:end]):
            kind = UNREAD if rules[start] == UNREAD else "aside"
            yield Span(start, end, kind, rules[start], [("left out by", rules[start])])


def _counts(spans: Sequence[Span], checks: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    kinds = [span.kind for span in spans]
    return {
        "facts": len([kind for kind in kinds if kind not in {"aside", UNREAD}]),
        "of them doubtful": kinds.count("doubtful"),
        "contradicted": kinds.count("contradicted"),
        "left out by a rule": kinds.count("aside"),
        UNREAD: kinds.count(UNREAD),
        "checks that agree": sum(check["verdict"] == "confirmed" for check in checks),
    }
