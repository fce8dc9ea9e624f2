"""What a run leaves to be read: a page a day in data/reports, and the same as artifacts in Prefect.

Made of the rows of the ledger `runs`, which hold all that is told here. What pages say is hostile: both forms
escape every value. Changes neither what was loaded nor how the run ended.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader

from flows.days import VIETNAM
from flows.settings import Settings

TEMPLATES = PackageLoader("flows")
MOST_LINES = 200  # of a list: a site that is down fails a thousand pages in one way

# What the summary lists (warehouse.summary): heading, and the columns that are shown, by their names there.
TABLES = (
    ("sources", "Sources and coverage", {
        "source": "source", "looked_at": "pages looked at", "failed": "failed", "new": "new", "changed": "changed",
        "gone": "gone", "articles": "articles", "facts": "facts", "first_month": "from", "last_month": "to",
    }),
    ("articles", "New, changed and gone", {
        "change": "change", "source": "source", "title": "title", "facts": "facts",
    }),
    ("figures", "Figures stated otherwise than before", {
        "indicator": "indicator", "measure": "measure", "place": "place", "period_end": "period to",
        "was": "was", "is_now": "is now", "title": "article",
    }),
    ("issues", "What could not be read", {
        "kind": "kind", "new": "new", "in_all": "in all", "example": "example",
    }),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cell:
    """A value as text, and where it leads: an address of the web, or nowhere."""

    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a heading; `more` rows are not shown."""

    heading: str
    columns: list[str]
    rows: list[list[Cell]]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Lines:
    """A list under a heading; `more` lines are not shown."""

    heading: str
    lines: list[str]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """All that is told of a day: its last run, and that there were others before."""

    title: str
    status: str
    facts: list[tuple[str, str]]
    lists: list[Lines]
    tables: list[Table]


def day_of(run: Mapping[str, Any]) -> date:
    """Give the day that a run is told under: its logical date, else Vietnam's day when it started."""
    day: date = run["snapshot_date"] or run["started_at"].replace(tzinfo=UTC).astimezone(VIETNAM).date()
    return day


def page_of(runs: Sequence[Mapping[str, Any]]) -> Page:
    """Tell the runs of a day, rows of `runs` with the latest first: that one in full, the others in a line each."""
    run, *earlier = runs
    told = json.loads(run["summary"] or "{}")
    failures = [told["error"]] if "error" in told else told.get("failures", [])
    return Page(
        title=f"{run['kind']} {day_of(run)}",
        status=run["status"],
        facts=_facts(run, told),
        lists=[_lines("What failed", failures), _lines("To be looked at", told.get("notices", []))],
        tables=[*(_table(told.get(name, {}), heading, shown) for name, heading, shown in TABLES), _others(earlier)],
    )


def html(page: Page) -> str:
    """Render a page as a file of its own: nothing in it is loaded from anywhere or run."""
    environment = Environment(loader=TEMPLATES, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.get_template("report.html").render(report=page)


def markdown(page: Page) -> str:
    """Render a page as Markdown."""
    environment = Environment(loader=TEMPLATES, autoescape=False, finalize=as_markdown)  # noqa: S701 -- see finalize
    return environment.get_template("report.md").render(report=page)


def as_markdown(value: object) -> str:
    """Escape what Markdown or HTML would take for more than text; a line stays one."""
    return re.sub(r"([\\`*_{}\[\]<>()#!|&~])", r"\\\1", " ".join(str(value).split()))


def write(settings: Settings, runs: Sequence[Mapping[str, Any]]) -> Path:
    """Write the page of a day, whole or not at all; give its file."""
    path = settings.reports / f"{day_of(runs[0])}.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(".new")
    aside.write_text(html(page_of(runs)), "utf-8")
    aside.replace(path)
    return path


def hand_in(runs: Sequence[Mapping[str, Any]]) -> None:
    """Give the page to Prefect as artifacts of the run that is on; does nothing outside of a run."""
    from prefect.artifacts import create_markdown_artifact, create_table_artifact  # noqa: PLC0415 -- loads Prefect
    from prefect.context import FlowRunContext  # noqa: PLC0415

    if FlowRunContext.get() is None:
        return
    page = page_of(runs)
    kind = runs[0]["kind"]
    create_markdown_artifact(markdown(page), key=f"{kind}-report", description=f"{page.title}: {page.status}")
    sources = page.tables[0]
    rows = [dict(zip(sources.columns, (cell.text for cell in row), strict=True)) for row in sources.rows]
    create_table_artifact(rows, key=f"{kind}-sources", description=f"{page.title}: {sources.heading}")


def _facts(run: Mapping[str, Any], told: Mapping[str, Any]) -> list[tuple[str, str]]:
    given = json.loads(run["parameters"] or "{}")
    written = ", ".join(f"{rows} {table}" for table, rows in told.get("written", {}).items() if rows)
    facts = {
        "asked for": ", ".join(f"{name} {_shown(value)}" for name, value in given.items() if value),
        "started": f"{run['started_at']:%Y-%m-%d %H:%M:%S} UTC",
        "took": str(run["ended_at"] - run["started_at"]).partition(".")[0] if run["ended_at"] else "",
        "answers": f"{told['fetched']} fetched, {told['reused']} from the archive" if told.get("fetched") else "",
        "pages read": str(told.get("pages", "")),
        "new or better": written,
        "published": told.get("snapshot_date", "no"),
        "run": run["run_id"],
    }
    return [(name, value) for name, value in facts.items() if value]


def _lines(heading: str, lines: list[str]) -> Lines:
    return Lines(heading, lines[:MOST_LINES], max(0, len(lines) - MOST_LINES))


def _table(listed: Mapping[str, Any], heading: str, shown: Mapping[str, str]) -> Table:
    rows = listed.get("rows", [])
    cells = [[_cell(row, name) for name in shown] for row in rows]
    return Table(heading, list(shown.values()), cells, listed.get("in_all", 0) - len(rows))


def _others(runs: Sequence[Mapping[str, Any]]) -> Table:
    rows = []
    for run in runs:
        told = json.loads(run["summary"] or "{}")
        failures = [told["error"]] if "error" in told else told.get("failures", [])
        shown = (run["kind"], f"{run['started_at']:%H:%M:%S}", run["status"], told.get("pages", ""), len(failures),
                 failures[0] if failures else "")  # fmt: skip
        rows.append([Cell(str(value)) for value in shown])
    return Table("Earlier runs of the day", ["run", "started (UTC)", "status", "pages", "failures", "first"], rows)


def _cell(row: Mapping[str, Any], name: str) -> Cell:
    url = row.get("url") if name == "title" else None
    return Cell(_shown(row[name]), url if url and url.startswith(("http://", "https://")) else None)


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    return "" if value is None else str(value)
