"""What a run works with and what it leaves behind: settings, sources, archive, client; its row in `runs`.

Shared by night, backfill and replay. Decides nothing about pages.
"""

import json
import logging
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal, Self

import polars as pl
from prefect import runtime

import transforms
from flows import alerts, reports
from flows.batches import EXTRACTOR_VERSION, Loaded, write_lock, writing
from flows.engines import Engine
from flows.scrape.archive import Archive
from flows.scrape.client import Client
from flows.scrape.pace import Precedence
from flows.scrape.source import Source
from flows.settings import Settings
from flows.settle import settle
from flows.show import start_log
from warehouse import seen
from warehouse.load import load_batch
from warehouse.publish import ChecksFailed, Published, publish
from warehouse.schema import TABLES

log = logging.getLogger("hpfacts")

DONE, PARTIAL, REFUSED = 0, 3, 4  # exit statuses of a run that came to its end
STATUS_NAMES = {DONE: "done", PARTIAL: "partial", REFUSED: "refused"}  # the same in `runs`


class Office:
    """Everything a batch needs; one for all threads of a run. `precedence` says who asks the sites first."""

    def __init__(self, settings: Settings, sources: dict[str, Source], precedence: Precedence = None) -> None:
        self.settings = settings
        self._precedence = precedence
        self.sources = sources
        self.archive = Archive(settings.archive)
        self._exits = ExitStack()
        self._exits.callback(self.archive.close)

    @cached_property
    def client(self) -> Client:
        """The way to the network, opened where it is used."""
        pace = self.settings.work / "pace"
        return self._exits.enter_context(Client(self.settings.contact, pace_folder=pace, precedence=self._precedence))

    @cached_property
    def engine(self) -> Engine:
        """Who reads the batches."""
        return self._exits.enter_context(Engine(self.settings))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._exits.close()


@dataclass(slots=True)
class Report:
    """What a run did, in the end: `status` is its exit status, `silent` says of sources why nothing came of them."""

    kind: Literal["nightly", "backfill", "replay"]
    day: date | None
    fetched: int = 0
    reused: int = 0
    loaded: Loaded = field(default_factory=Loaded)
    failures: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    silent: dict[str, str] = field(default_factory=dict)
    published: Published | None = None
    refused: bool = False

    @property
    def status(self) -> int:
        """Give the exit status."""
        return REFUSED if self.refused else PARTIAL if self.failures else DONE

    def add(self, loaded: Loaded) -> None:
        """Count what was loaded; what failed there failed the run in part."""
        self.loaded.add(loaded)
        self.fail(loaded.failures)

    def fail(self, failures: Iterable[str]) -> None:
        """Note failures, each once however often it is told."""
        self.failures = list(dict.fromkeys([*self.failures, *failures]))

    def fall_silent(self, source: str, why: str) -> None:
        """Note that nothing came of a source tonight, which somebody is to be told of."""
        self.silent.setdefault(source, why)


@contextmanager
def recorded(settings: Settings, report: Report, parameters: dict[str, Any]) -> Iterator[None]:
    """Keep the run's row in `runs`: running while it runs, how it ended after."""
    if runtime.deployment.id:  # in a process that Prefect started: nobody else starts its log
        start_log(settings.log_format)
    started = datetime.now(UTC).replace(tzinfo=None)
    run_id = f"{report.kind}-{report.day or 'all'}-{started:%Y%m%dT%H%M%S%f}"
    row = {
        "run_id": run_id,
        "kind": report.kind,
        "snapshot_date": report.day,
        "parameters": json.dumps(parameters, ensure_ascii=False, default=str),
        "started_at": started,
        "ended_at": None,
        "status": "running",
        "versions": json.dumps(versions()),
        "summary": None,
    }
    _write_run(settings, row)
    log.info("%s: started", run_id, extra={"run": run_id, "parameters": parameters})
    try:
        yield
    except BaseException as error:
        why = f"{type(error).__name__}: {error}"
        _end(settings, row, "failed", {"error": why})
        if report.kind != "nightly" and isinstance(error, Exception):  # a night tells by its hook, before it begins too
            alerts.send(settings, f"hpfacts: {report.kind}: failed", [why])
        raise
    # Before publishing, so that the published warehouse tells of this run too.
    _write_run(settings, row | _ending("partial" if report.failures else "done", _summary(report)))
    publish_report(settings, report, run_id)
    _end(settings, row, STATUS_NAMES[report.status], _summary(report))
    alerts.after_run(settings, report, parameters.get("sources", ()))


def publish_report(settings: Settings, report: Report, run_id: str | None = None) -> None:
    """Publish what is loaded as the report's day, unless nothing was read or a check fails."""
    with writing(settings) as con:
        day = report.day or seen.last_day(con)
        is_answered = day is not None and seen.answered(con, day) > 0
    if day is None or not is_answered or (report.failures and not report.loaded.articles):
        report.notices.append("nothing was published: no page could be read")
        return
    try:
        with write_lock(settings):
            settle(settings)
            report.published = publish(
                settings.database, settings.published, snapshot_date=day, keep=settings.keep, run_id=run_id
            )
    except ChecksFailed as error:
        report.refused = True
        report.failures += str(error).splitlines()
        return
    for source in report.published.summary["sources"]["rows"]:
        if source["looked_at"] and source["looked_at"] == source["failed"]:
            report.fall_silent(source["source"], f"{source['source']}: none of its pages answered")


def versions() -> dict[str, str]:
    """Name what a run's results depend on: our version, the rules as they are, the packages beneath."""
    packages = {name: version(name) for name in ("hpfacts", "duckdb", "polars", "prefect", "selectolax")}
    return {**packages, "extractor": str(EXTRACTOR_VERSION), "rules": _rules_hash()}


def _rules_hash() -> str:
    folder = Path(transforms.__file__).parent
    digest = sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".py", ".toml", ".csv"}:
            digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _end(settings: Settings, row: dict[str, Any], status: str, summary: dict[str, Any]) -> None:
    """Write how the run ended into its row, then into log and reports; these change nothing any more."""
    row |= _ending(status, summary)
    _write_run(settings, row)
    seconds = (row["ended_at"] - row["started_at"]).total_seconds()
    log.info("%s: %s", row["run_id"], status, extra={"run": row["run_id"], "status": status, "seconds": seconds})
    try:
        with writing(settings) as con:
            runs = seen.runs_of(con, reports.day_of(row)).to_dicts()
        reports.write(settings, runs)
        reports.hand_in(runs)
    except Exception as error:  # noqa: BLE001 -- a report that cannot be written is no failure of the night
        log.warning("%s: no report: %s", row["run_id"], error)


def _ending(status: str, summary: dict[str, Any]) -> dict[str, Any]:
    return {
        "ended_at": datetime.now(UTC).replace(tzinfo=None),
        "status": status,
        "summary": json.dumps(summary, ensure_ascii=False),
    }


def _summary(report: Report) -> dict[str, Any]:
    told = {
        "fetched": report.fetched,
        "reused": report.reused,
        "pages": report.loaded.pages,
        "written": report.loaded.written,
        "failures": report.failures,
        "notices": report.notices,
        "silent": report.silent,
    }
    return told if report.published is None else told | report.published.summary


def _write_run(settings: Settings, row: dict[str, Any]) -> None:
    with writing(settings) as con:
        load_batch(con, {"runs": pl.DataFrame([row], schema=TABLES["runs"].polars)})
