"""Loading knows no order: random histories of looks at pages against a plain Python model of what they mean.

A history is a handful of looks (nights, backfills, re-runs, edits, disappearances, failures, returns, two
URLs of one article, two generations of extraction rules) dealt out to batches. Many histories share one
database, kept apart by their articles' names, so that hundreds run in seconds.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.warehouse.frames import Row, article, at, batch, capture, digest, fact
from warehouse.load import connect_work, load_batch

HISTORIES, EXAMPLES = 30, 20  # 600 histories
DAYS, TEXTS, BATCHES = 6, 3, 6
FIRST_DAY = date(2021, 1, 1)
KINDS = (
    "shows",
    "shows",
    "shows",
    "shows",
    "unchanged",
    "gone",
    "gone unknown",
    "removed",
    "fails",
    "breaks",
    "bare",
)
COMPARED = ("captures", "articles", "facts", "documents", "issues", "article_spans")


@dataclass(frozen=True)
class Look:
    """One look at a page; the same look may be loaded from several batches."""

    history: int
    article: int
    url_no: int
    day: int
    text_no: int
    kind: str
    batch: int
    hour: int

    @property
    def name(self) -> str:
        return f"h{self.history}-a{self.article}"

    @property
    def url(self) -> str:
        return f"https://portal.test/{self.name}" + ("?print=1" if self.url_no else "")

    @property
    def generation(self) -> int:
        """The first batches are read by the old rules, the others by the new."""
        return 1 if self.batch < BATCHES // 2 else 2

    @property
    def holds_article(self) -> bool:
        """The old rules saw no article in a bare page; the new ones do."""
        return self.kind == "shows" or (self.kind == "bare" and self.generation == 2)

    @property
    def text(self) -> str:
        """The new rules clean the last text otherwise, which makes another version of the same bytes."""
        tail = "" if self.generation == 1 or self.text_no < TEXTS - 1 else " Hết."
        return f"Bài {self.name}\nThu ngân sách đạt {self.text_no + 1} triệu đồng.{tail}"

    @property
    def published_at(self) -> datetime | None:
        """The print view of some texts has no date, of others a later one."""
        if not self.url_no:
            return at(f"2021-01-0{1 + self.text_no} 08:00")
        return None if self.text_no else at("2021-02-01 00:00")

    def capture(self) -> Row:
        day = FIRST_DAY + timedelta(days=self.day)
        fetched = {"fetched_at": at(f"{day} 0{self.hour}:00")}
        page = digest(self.name, self.text_no, self.kind)
        match self.kind:
            case "shows" | "bare":
                text = self.text if self.holds_article else None
                row = capture(self.url, day, self.name, text, bytes_hash=page, **fetched)
                row["article_id"] = row["article_id"] if self.holds_article else None
                row["extractor_version"] = self.generation
            case "unchanged":
                row = capture(self.url, day, self.name, self.text, status=304, **fetched)
                row["extractor_version"] = self.generation
            case "gone" | "removed":
                row = capture(self.url, day, self.name, status=404 if self.kind == "gone" else 410, **fetched)
            case "gone unknown":
                row = capture(self.url, day, status=404, **fetched)
            case _:
                status = 0 if self.kind == "fails" else 503
                row = capture(self.url, day, status=status, error="no answer", **fetched)
        return row

    def article_row(self) -> Row:
        title = f"Bài {self.name}" + (" (bản in)" if self.url_no else "")
        canonical = f"https://portal.test/{self.name}"
        return article(self.name, self.text, title=title, published_at=self.published_at, canonical_url=canonical)


def looks(codes: list[int], history: int) -> list[Look]:
    """Read each number as a look: one draw a look keeps the search cheap."""
    found = []
    for code in codes:
        rest, sizes = code, (2, 2, DAYS, TEXTS, len(KINDS), BATCHES, 3)
        parts = []
        for size in sizes:
            rest, part = divmod(rest, size)
            parts.append(part)
        a, url, day, text, kind, batch_no, hour = parts
        found.append(Look(history, a, url, day, text, KINDS[kind], batch_no, hour))
    return found


CODES = 2 * 2 * DAYS * TEXTS * len(KINDS) * BATCHES * 3
# Every batch in some order, then two of them again.
ORDERS = st.tuples(st.permutations(range(BATCHES)), st.lists(st.integers(0, BATCHES - 1), min_size=2, max_size=2)).map(
    lambda drawn: [*drawn[0], *drawn[1]]
)
HISTORY = st.lists(st.integers(0, CODES - 1), min_size=2, max_size=14)


def frames(seen: list[Look], generation: int) -> dict[str, Any]:
    """Give the batch as the flows would: facts are read from the chosen reading of each version."""
    shown = [look for look in seen if look.holds_article]
    loaded = batch(
        (look.capture() for look in seen),
        (look.article_row() for look in shown),
        extractor_version=generation,
    )
    facts, documents, issues = [], [], []
    bodies = {(row["article_id"], row["version"]): row for row in loaded["articles"].iter_rows(named=True)}
    for look in {(look.name, look.text): look for look in shown}.values():
        row = bodies[digest(look.name), digest(look.text, size=32)]
        day = row["published_at"] and row["published_at"].date()
        quote = f"{look.text_no + 1} triệu đồng"
        facts.append(fact(look.name, look.text, quote, str(look.text_no + 1), period_start=day, period_end=day))
        if day is None:
            issues.append({**row, "page_key": "any", "kind": "no date", "message": f"no date: {row['title']}"})
        else:
            name = {"document_id": digest(row["version"], "document"), "quote": row["title"], "date": day}
            documents.append({**row, **name})
    for look in seen:
        if look.kind == "bare" and not look.holds_article:
            key = look.capture()["capture_id"]
            issues.append({"page_key": key, "kind": "no article", "message": f"no article: {look.url}"})
    more = batch(facts=facts, documents=documents, issues=[{"issue_id": "", **issue} for issue in issues])
    return {**loaded, **{table: more[table] for table in ("facts", "documents", "issues")}}


@dataclass
class Model:
    """What the looks mean, said as plainly as it can be."""

    captures: dict[str, Row] = field(default_factory=dict)
    readings: dict[tuple[str, str], Row] = field(default_factory=dict)

    def see(self, look: Look) -> None:
        row = look.capture()
        known = self.captures.get(row["capture_id"], row)
        self.captures[row["capture_id"]] = min(known, row, key=self.capture_order)
        if look.holds_article:
            reading = {**look.article_row(), "extractor_version": look.generation}
            key = reading["article_id"], reading["version"]
            self.readings[key] = min(self.readings.get(key, reading), reading, key=self.reading_order)

    @staticmethod
    def capture_order(row: Row) -> tuple[Any, ...]:
        version = row["version"] or ""
        # Of two alike, the one that knows its article: it says more, whichever came first.
        return -(row["extractor_version"] or 0), not version, row["fetched_at"], version, row["article_id"] is None

    @staticmethod
    def reading_order(row: Row) -> tuple[Any, ...]:
        undated = row["published_at"] is None
        return -row["extractor_version"], undated, row["published_at"] or at("0001-01-01"), -len(row["title"])

    def standing(self, day: date) -> dict[str, str]:
        """Give the version of each article that stands on a day."""
        pages: dict[str, set[str]] = {}
        for row in self.captures.values():
            if row["version"]:
                pages.setdefault(row["url"], set()).add(row["article_id"])
        said: dict[str, list[Row]] = {}
        for row in self.captures.values():
            gone = row["status"] in (404, 410)
            if row["snapshot_date"] > day or not (row["version"] or gone):
                continue
            of_page = pages.get(row["url"], set()) if row["article_id"] is None else {row["article_id"]}
            for name in of_page:
                said.setdefault(name, []).append(row)
        return {name: version for name, rows in said.items() if (version := self.last_word(rows))}

    def last_word(self, rows: list[Row]) -> str | None:
        last = max(row["snapshot_date"] for row in rows)
        that_day = [row for row in rows if row["snapshot_date"] == last and row["version"]]
        if not that_day:
            return None
        return str(min(that_day, key=self.speaker_order)["version"])

    def speaker_order(self, row: Row) -> tuple[Any, ...]:
        reading = self.readings.get((row["article_id"], row["version"]))
        canonical = reading is not None and reading["canonical_url"] == row["url"]
        return not canonical, len(row["url"]), row["url"], -row["fetched_at"].timestamp(), row["capture_id"]

    def facts(self, day: date) -> set[tuple[str, str, date | None]]:
        """Give article, version and period of each fact that stands on a day."""
        found = set()
        for name, version in self.standing(day).items():
            reading = self.readings.get((name, version))
            if reading is not None:
                published = reading["published_at"]
                found.add((name, version, published and published.date()))
        return found


@contextmanager
def loaded(batches: list[list[Look]], order: list[int]) -> Iterator[duckdb.DuckDBPyConnection]:
    with connect_work(Path(":memory:")) as con:
        for number in order:
            generation = 1 if number < BATCHES // 2 else 2
            load_batch(con, frames(batches[number], generation))
        yield con


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@example([[448, 1984, 226]], [0, 1, 2, 3, 4, 5])  # an answer twice, once without its article
@given(st.lists(HISTORY, min_size=HISTORIES, max_size=HISTORIES), ORDERS)
def test_answers_agree_with_the_model_whatever_the_order_of_loading(histories, order):
    seen = [look for number, codes in enumerate(histories) for look in looks(codes, number)]
    batches = [[look for look in seen if look.batch == number] for number in range(BATCHES)]
    model = Model()
    for look in seen:
        model.see(look)
    with loaded(batches, list(range(BATCHES))) as straight, loaded(batches, order) as shuffled:
        for table in COMPARED:
            rows = f"FROM main.{table} ORDER BY ALL"
            assert straight.sql(rows).fetchall() == shuffled.sql(rows).fetchall(), table
        assert_dates_agree(shuffled, model)
        assert_changes_agree(shuffled, model)


def assert_dates_agree(con: duckdb.DuckDBPyConnection, model: Model) -> None:
    """Compare what stood on every date."""
    for number in range(DAYS + 1):
        day = FIRST_DAY + timedelta(days=number - 1)
        facts = con.execute("SELECT article_id, version, period_end FROM main.facts_as_of($1::DATE)", [day]).fetchall()
        assert len(facts) == len(set(facts))
        assert set(facts) == model.facts(day), day
        articles = con.execute("SELECT article_id, version FROM main.articles_as_of($1::DATE)", [day])
        assert set(articles.fetchall()) == {found[:2] for found in model.facts(day)}, day


def assert_changes_agree(con: duckdb.DuckDBPyConnection, model: Model) -> None:
    """Compare the articles that changed between two days with what stood on them."""
    day_1, day_2 = FIRST_DAY + timedelta(days=1), FIRST_DAY + timedelta(days=4)
    before, after = model.standing(day_1), model.standing(day_2)
    expected = {
        (name, "new" if name not in before else "gone" if name not in after else "changed")
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name)
    }
    changes = con.execute(
        "SELECT article_id, change FROM main.changes_between($1::DATE, $2::DATE) WHERE level = 'article'",
        [day_1, day_2],
    )
    assert set(changes.fetchall()) == expected


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(st.lists(HISTORY, min_size=HISTORIES, max_size=HISTORIES))
def test_loading_again_writes_nothing(histories):
    seen = [look for number, codes in enumerate(histories) for look in looks(codes, number) if look.batch >= 3]
    with connect_work(Path(":memory:")) as con:
        load_batch(con, frames(seen, 2))
        assert set(load_batch(con, frames(seen, 2)).values()) == {0}
