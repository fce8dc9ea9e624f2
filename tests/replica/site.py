"""The replica: six sites on six loopback ports of one process, on a chosen night.

    with Replica(night=1) as replica:
        sources = load_sources(SOURCES, variables=replica.variables)
        ...
        replica.set_night(2)

Everything is deterministic but the ports and the counters of readers, which grow with each request.
"""

import tomllib
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from threading import Event as ThreadEvent
from threading import Lock, Thread
from types import TracebackType
from typing import Self

from tests.replica.article import ARTICLES, SITES, Article, Fact, load_articles
from tests.replica.faults import Fault, Faults
from tests.replica.generate import Generated
from tests.replica.platforms import PLATFORMS
from tests.replica.requestlog import RequestLog
from tests.replica.scenario import SCENARIO, Scenario, load_scenario
from tests.replica.server import TRAP, SiteServer
from tests.replica.shelf import Shelf, entry_of
from tests.replica.web import Site

SOURCES = Path(__file__).parent / "sources"
BAD_NIGHT = Path(__file__).parent / "faults.toml"
SHORT_PAGES = 2  # so that the few written articles fill several pages
LONG_PAGES = 15  # as platform C's lists have them


class Replica:
    """The sites; `port` 0 takes any six free ports, else `port` and those after it."""

    def __init__(
        self,
        *,
        night: int = 1,
        port: int = 0,
        generated: int = 0,
        seed: int = 1,
        generated_sites: Sequence[str] = SITES,
        dates: Sequence[date] = (),
        page_size: int | None = None,
        articles: Path = ARTICLES,
        scenario: Path | None = SCENARIO,
        compress: bool = True,
    ) -> None:
        story = load_scenario(scenario) if scenario else Scenario([date(2026, 10, 5)])
        self.scenario = Scenario(dates, story.events) if dates else story
        self.written = load_articles(articles)
        self.generated = Generated(generated, seed, tuple(generated_sites))
        self.platforms = make_platforms(page_size or (LONG_PAGES if generated else SHORT_PAGES))
        self.requests = RequestLog()
        self.faults = Faults()
        self.compress = compress
        self.closing = ThreadEvent()
        self.errors: list[Exception] = []
        self.night = night
        self._lock = Lock()
        self._threads: list[Thread] = []
        self._servers: dict[str, SiteServer] = {}
        ports = [port + step if port else 0 for step in range(len(SITES) + 1)]
        try:
            for name, number in zip((*SITES, TRAP), ports, strict=True):
                self._servers[name] = SiteServer(self, name, number)
        except OSError:
            self._close_servers()
            raise
        self._articles: list[Article] = []
        self._shelves: dict[str, Shelf] = {}
        self.set_night(night)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def addresses(self) -> dict[str, str]:
        """Each site's base URL."""
        return {name: self._servers[name].url for name in SITES}

    @property
    def variables(self) -> dict[str, str]:
        """What the source files under `sources/` expect to be given."""
        return {f"HPFACTS_REPLICA_{name.upper()}": url for name, url in self.addresses.items()}

    @property
    def trap_url(self) -> str:
        """A port that no source declares: whoever is logged there as "trap" followed a redirect too far."""
        return self._servers[TRAP].url

    @property
    def today(self) -> date:
        """The night's date."""
        return self.scenario.date_of(self.night)

    def start(self) -> None:
        """Serve until stopped."""
        for server in self._servers.values():
            thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
            thread.start()
            self._threads.append(thread)

    def stop(self) -> None:
        """Close all ports; safe to call twice."""
        self.closing.set()
        if self._threads:
            # Each shutdown waits for its server's next look around: all at once, not in turn.
            ending = [Thread(target=server.shutdown) for server in self._servers.values()]
            for thread in ending:
                thread.start()
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        self._close_servers()

    def wait(self) -> None:
        """Stay until the servers stop."""
        for thread in self._threads:
            thread.join()

    def set_night(self, night: int) -> None:
        """Show the sites as they are on a night, counted from 1."""
        if night < 1:
            raise ValueError(f"night {night}: nights are counted from 1")
        with self._lock:
            self.night = night
            self._articles = self.scenario.articles(self.written, night)
            self._shelves = make_shelves(
                self._articles,
                self.generated,
                self.platforms,
                self.today,
                {name: self._servers[name].url for name in SITES},
            )

    def set_date(self, day: date) -> None:
        """Show the sites as they are on a day."""
        self.set_night(self.scenario.night_of(day))

    def fault(
        self,
        kind: str,
        site: str = "*",
        path: str = "*",
        *,
        times: int = 0,
        status: int = 500,
        seconds: float = 1.0,
        megabytes: int = 30,
    ) -> None:
        """Switch a fault on, for `times` answers or, with 0, until `faults.clear()`; see `faults.KINDS`."""
        self.faults.add(Fault(kind, site, path, times, status, seconds, megabytes))

    def bad_night(self, path: Path = BAD_NIGHT) -> None:
        """Switch on every fault of a file; `faults.clear()` ends them."""
        for given in tomllib.loads(path.read_text("utf-8"))["fault"]:
            doc = given.pop("doc", None)
            if doc is not None:
                article = self.article(doc)
                given |= {
                    "site": article.site,
                    "path": self.platforms[article.site].article_path(article),
                }
            self.faults.add(Fault(**given))

    def shelf(self, site: str, fault: str | None = None) -> Shelf:
        """Return what a site shows tonight, its lists bent by a fault."""
        shelf = self._shelves[site]
        return shelf.bent(fault) if fault else shelf

    def articles(self, site: str | None = None) -> list[Article]:
        """Return the written articles that can be read tonight."""
        healthy = [article for article in self._articles if article.condition.status == 200]
        return [article for article in healthy if site in {None, article.site} and not article.condition.is_soft_404]

    def article(self, doc: str) -> Article:
        """Return a written or generated article as it is tonight, with the text and facts expected of it."""
        for article in self._articles:
            if article.doc == doc:
                return article
        return self.generated.by_doc(doc).article

    def expected_facts(self, doc: str) -> tuple[Fact, ...]:
        """Return the facts of an article as it is tonight."""
        return self.article(doc).facts

    def url(self, doc: str) -> str:
        """Return the URL under which lists name an article."""
        article = self.article(doc)
        return self.addresses[article.site] + self.platforms[article.site].article_path(article)

    def _close_servers(self) -> None:
        for server in self._servers.values():
            server.server_close()


def make_platforms(page_size: int) -> dict[str, Site]:
    """Return the six platforms by name."""
    return {platform.name: platform(page_size) for platform in PLATFORMS}


def make_shelves(
    articles: Iterable[Article],
    generated: Generated,
    platforms: dict[str, Site],
    today: date,
    urls: dict[str, str],
) -> dict[str, Shelf]:
    """Each site's shelf of written and generated articles."""
    written = list(articles)
    return {
        name: Shelf(
            [
                *(entry_of(article, platform.section(article)) for article in written if article.site == name),
                *generated.entries(name, platform),
            ],
            today=today,
            base_url=urls.get(name, ""),
        )
        for name, platform in platforms.items()
    }
