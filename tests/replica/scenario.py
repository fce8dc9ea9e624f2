"""What changes between nights: articles that appear, are edited, vanish, fail and return.

The story is data (`scenario.toml`). An edit names the facts that it changes, so that the facts expected
of the edited page follow from those of the written one.
"""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from tests.replica.article import HEALTHY, Article, Block, Caption, Condition, Fact, Table, Text

SCENARIO = Path(__file__).parent / "scenario.toml"
ACTIONS = ("publish", "edit", "gone", "fail", "soft404", "return")
EDITED_AT = time(20, 15)  # the evening before the night's run


@dataclass(frozen=True, slots=True)
class Event:
    """One change of one article, from one night on."""

    night: int
    doc: str
    action: str
    find: str = ""
    replace: str = ""
    status: int = 0
    fact: tuple[dict[str, Any], ...] = ()


class Scenario:
    """The nights' dates and their events."""

    def __init__(self, nights: Sequence[date], events: Iterable[Event] = ()) -> None:
        self.nights = tuple(nights)
        self.events = sorted(events, key=lambda event: event.night)
        for event in self.events:
            if event.action not in ACTIONS:
                raise ValueError(f"scenario: {event.doc}: action {event.action!r} is none of {', '.join(ACTIONS)}")

    def date_of(self, night: int) -> date:
        """Return the day on which a night's run looks at the sites."""
        known = min(night, len(self.nights))
        return self.nights[known - 1] + timedelta(days=night - known)

    def night_of(self, day: date) -> int:
        """Return the night that a day shows: the last one that is not after it."""
        night = 1
        while self.date_of(night + 1) <= day:
            night += 1
        return night

    def articles(self, written: Iterable[Article], night: int) -> list[Article]:
        """Return the articles as they are on a night; those not yet published are left out."""
        shown = (self._on_night(article, night) for article in written)
        return [article for article in shown if article is not None]

    def unknown_docs(self, written: Iterable[Article]) -> list[str]:
        """Events about articles that nobody wrote."""
        return sorted({event.doc for event in self.events} - {article.doc for article in written})

    def _on_night(self, article: Article, night: int) -> Article | None:
        for event in (event for event in self.events if event.doc == article.doc):
            is_due = event.night <= night
            match event.action:
                case "publish" if not is_due:
                    return None
                case "edit" if is_due:
                    article = edited(article, event, self.date_of(event.night))
                case "gone" if is_due:
                    article = replace(article, condition=Condition(event.status or 404, is_listed=False))
                case "fail" if is_due:
                    article = replace(article, condition=Condition(event.status or 503))
                case "soft404" if is_due:
                    article = replace(article, condition=Condition(is_soft_404=True))
                case "return" if is_due:
                    article = replace(article, condition=HEALTHY)
        return article


def load_scenario(path: Path = SCENARIO) -> Scenario:
    """Return the scenario of a file."""
    values = tomllib.loads(path.read_text("utf-8"))
    events = [Event(**{**event, "fact": tuple(event.get("fact", ()))}) for event in values.get("event", ())]
    return Scenario(values["nights"], events)


def edited(article: Article, event: Event, day: date) -> Article:
    """Return the article after an edit, seen on `day`; an edit that finds nothing is a mistake."""
    if event.find not in article.clean:
        raise ValueError(f"scenario: {article.doc}: {event.find!r} is not in its clean text")

    def change(text: str) -> str:
        return text.replace(event.find, event.replace)

    return replace(
        article,
        title=change(article.title),
        sapo=None if article.sapo is None else change(article.sapo),
        blocks=tuple(_changed(block, event) for block in article.blocks),
        clean=change(article.clean),
        facts=_changed_facts(article, event),
        modified_at=datetime.combine(day - timedelta(days=1), EDITED_AT),
    )


def _changed(block: Block, event: Event) -> Block:
    match block:
        case Text(text):
            return Text(text.replace(event.find, event.replace))
        case Table(rows):
            return Table(tuple(tuple(cell.replace(event.find, event.replace) for cell in row) for row in rows))
        case Caption():
            return block


def _changed_facts(article: Article, event: Event) -> tuple[Fact, ...]:
    facts: list[Fact | None] = list(article.facts)
    for given in event.fact:
        change = dict(given)
        quote, nth = change.pop("quote", None), change.pop("nth", 1)
        places = [place for place, fact in enumerate(facts) if fact and fact["quote"] == quote]
        if quote is None:
            facts.append({"doc": article.doc, **change})
        elif nth > len(places):
            raise ValueError(f"scenario: {article.doc}: no fact number {nth} with the quote {quote!r}")
        elif change.pop("drop", False):
            facts[places[nth - 1]] = None
        else:
            new_quote = change.pop("new_quote", quote)
            facts[places[nth - 1]] = {**(facts[places[nth - 1]] or {}), **change, "quote": new_quote}
    return tuple(fact for fact in facts if fact is not None)
