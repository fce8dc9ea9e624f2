"""A year of nights over the sample sites, held against a plain model of what was seen: `make year`.

    python -m tests.year [NIGHTS] [SEED]

Articles appear, are edited, vanish, fail and return; sites fall silent or change their template for some days; for
two weeks nobody looks. The nights' own functions run without Prefect, each under its logical date. Every week it is
published, and then, and in the end for all these dates once more, the warehouse as of the date must show the articles
and figures that the model has from the sites' log of requests, and no others.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from flows.loading import load
from flows.nightly import _remember, fetch, held_days, is_held_back, note
from flows.office import Office, Report, publish_report
from flows.scrape.client import Client
from flows.settings import Runner, Settings
from tests.replica import SOURCES, Replica
from tests.replica.article import Article
from tests.replica.scenario import Event, Scenario
from warehouse.query import open_published

FIRST = date(2025, 10, 5)
SITES = {"platform_c": "platform-c", "thanhpho": "thanhpho"}  # the replica's name of each, and its source's
GAP = range(80, 94)  # nights on which nobody looks
OUTAGES = {"platform_c": range(40, 43), "thanhpho": range(110, 112)}
OTHER_TEMPLATE = {"thanhpho": range(60, 65)}
WEEK = 7
GONE = {404, 410}
STANDING = {200, 304}  # one that returned unchanged is told by 304 alone
STATEMENT = """SELECT title, list(quote)
FROM articles_as_of(DATE '{day}') LEFT JOIN facts_as_of(DATE '{day}') USING (article_id, version) GROUP BY ALL"""

# Title of each article that stands, and the one of its figures that is edited from time to time.
Shown = dict[str, str | None]


@dataclass(slots=True)
class Story:
    """What the year brings: events, and after each the figure that an article shows."""

    events: list[Event] = field(default_factory=list)
    figures: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def figure(self, doc: str, night: int) -> str | None:
        """Give the figure that the article shows on a night; None for one that nothing happens to."""
        return [None, *(figure for since, figure in self.figures.get(doc, ()) if since <= night)][-1]


def story_of(articles: list[Article], nights: int, chance: random.Random) -> Story:
    """Draw the year: every article is edited or vanishes and returns some times; every third one appears late."""
    story = Story()
    for number, article in enumerate(articles):
        night = chance.randint(2, nights // 2) if number % 3 == 0 else 1
        if night > 1:
            story.events.append(Event(night, article.doc, "publish"))
        story.figures[article.doc] = [(1, figure_of(article))]
        while (night := night + chance.randint(15, 70)) <= nights:
            if chance.random() < 2 / 3:
                _edit(story, article.doc, night, chance)
            else:
                action = chance.choice(("gone", "fail", "soft404"))
                story.events.append(Event(night, article.doc, action))
                story.events.append(Event(night + chance.randint(1, 12), article.doc, "return"))
    return story


def figure_of(article: Article) -> str:
    """Choose a sum of money that is in the article once."""
    quotes = (str(fact["quote"]) for fact in article.facts)
    return next(quote for quote in quotes if quote.endswith(" tỷ đồng") and article.clean.count(quote) == 1)


def _edit(story: Story, doc: str, night: int, chance: random.Random) -> None:
    old, new = story.figure(doc, night) or "", f"{chance.randint(11, 999)},{chance.randint(1, 9)} tỷ đồng"
    story.figures[doc].append((night, new))
    story.events.append(Event(night, doc, "edit", find=old, replace=new))


class Model:
    """What stands, told from the requests alone: the last whole or unchanged answer of each page, until it is gone."""

    def __init__(self, replica: Replica, story: Story) -> None:
        self._replica, self._story = replica, story
        self._standing: dict[str, tuple[str, str | None]] = {}
        self.changes = 0

    def take(self, night: int) -> None:
        """Take over what was asked in a night, and answered."""
        articles = {
            (article.site, self._replica.platforms[article.site].article_path(article)): article
            for article in self._replica.scenario.articles(self._replica.written, night)
        }
        for entry in self._replica.requests.all():
            article = articles.get((entry.site, urlsplit(entry.path).path))
            if article is None or entry.path != urlsplit(entry.path).path:
                continue
            if entry.status in GONE:
                self.changes += self._standing.pop(article.doc, None) is not None
            elif entry.status in STANDING and is_whole(article, night):
                shown = (article.title, self._story.figure(article.doc, night))
                self.changes += self._standing.get(article.doc) != shown
                self._standing[article.doc] = shown
        self._replica.requests.clear()

    def shown(self) -> Shown:
        """Give what stands now."""
        return dict(self._standing.values())


def is_whole(article: Article, night: int) -> bool:
    """Whether what is answered with 200 is the article's page as its source describes it."""
    return not article.condition.is_soft_404 and not is_on(OTHER_TEMPLATE, article.site, night)


def is_on(spans: Mapping[str, range], site: str, night: int) -> bool:
    """Whether a site is in one of its spans of nights."""
    return night in spans.get(site, ())


def run_night(office: Office, day: date) -> Report:
    """Do what a night does until it publishes, without Prefect."""
    report = Report("nightly", day)
    for name in office.sources:
        fetched = fetch.fn(office, name, day)
        note(report, name, fetched)
        if not is_held_back(report, office.settings, fetched, day):
            days = [(each, name) for each in sorted({*held_days(office.settings, name), day})]
            note(report, name, load.fn(office, days))
            _remember(office.settings, fetched, day)
    return report


def differences(settings: Settings, day: date, expected: Shown) -> Iterator[str]:
    """Say where the warehouse as of a date is not what the model shows."""
    with open_published(settings.published) as con:
        found = dict(con.sql(STATEMENT.format(day=day)).fetchall())
    yield from (f"{day}: {title!r} is missing" for title in expected.keys() - found.keys())
    yield from (f"{day}: {title!r} should not be there" for title in found.keys() - expected.keys())
    for title in expected.keys() & found.keys():
        if expected[title] not in {None, *found[title]}:
            yield f"{day}: {title!r} does not show {expected[title]!r}"


def main(nights: int = 365, seed: int = 1) -> int:
    """Run the year; return how many differences there were."""
    started, chance = time.monotonic(), random.Random(seed)  # noqa: S311 -- the same year each time
    checked: dict[date, Shown] = {}
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="hpfacts-year-") as folder, Replica(scenario=None) as replica:
        articles = [article for article in replica.written if article.site in SITES]
        story = story_of([article for article in articles if has_figure(article)], nights, chance)
        replica.written = articles
        replica.scenario = Scenario([FIRST], story.events)
        os.environ |= replica.variables
        settings = Settings(data=Path(folder), sources=(SOURCES,), runner=Runner.threads, keep=2)
        sources = settings.load_sources(tuple(SITES.values()))
        model = Model(replica, story)
        for night in (each for each in range(1, nights + 1) if each not in GAP):
            replica.set_night(night)
            set_faults(replica, night)
            # A client of its own each night: what it gave up yesterday is asked again. Nobody waits for a retry here.
            with Office(settings, sources) as office, Client(sleep=lambda _: None) as office.client:
                report = run_night(office, replica.today)
            model.take(night)
            if night % WEEK == 0 and not any(held_days(settings, name) for name in SITES.values()):
                publish_report(settings, report)
                checked[replica.today] = model.shown()
                found = list(differences(settings, replica.today, checked[replica.today]))
                for line in found:
                    say(line)
                wrong += found
                standing = len(checked[replica.today])
                say(f"{replica.today}: {standing} articles, {model.changes} changes seen, {len(wrong)} wrong")
        for day, shown in checked.items():
            for line in differences(settings, day, shown):
                say(line)
                wrong.append(line)
    spent = time.monotonic() - started
    say(f"{nights} nights, {len(articles)} articles, {len(story.events)} events, {model.changes} changes seen")
    say(f"{len(checked)} dates checked, twice each: {len(wrong)} differences; {spent:.0f} s")
    # A source that is held back for long is no answer either: most weeks have to be looked at.
    return len(wrong) + (len(checked) < nights // WEEK * 3 // 4)


def has_figure(article: Article) -> bool:
    """Whether the article has a figure to be edited."""
    with suppress(StopIteration):
        return bool(figure_of(article))
    return False


def set_faults(replica: Replica, night: int) -> None:
    """Let the sites be as they are on a night of the year."""
    replica.faults.clear()
    for site in SITES:
        if is_on(OUTAGES, site, night):
            replica.fault("status", site, status=503)
        if is_on(OTHER_TEMPLATE, site, night):
            replica.fault("new_template", site)


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(bool(main(*map(int, sys.argv[1:]))))
