"""What a person sees: answers, reports of runs, failures and the log. Decides nothing, changes nothing."""

import json
import logging
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal

import polars as pl

from flows.scrape.source import Source
from flows.settings import UsageError
from warehouse.export import FORMATS, Format, write

if TYPE_CHECKING:
    from flows.office import Report
    from warehouse.query import Explained

MOST_FAILURES = 20
WIDTH = 200  # of a table that goes to no terminal
SHORT = 60


def form_of(asked: Format | None, file: Path | None) -> Format:
    """Give the form asked for, else that of the file's ending, else a table."""
    if asked is not None:
        return asked
    return next((form for form in FORMATS if file is not None and file.suffix.lower() == f".{form}"), "table")


def answer(frame: pl.DataFrame, form: Format, file: Path | None = None) -> None:
    """Print an answer, or write it to a file: whole or not at all."""
    if file is not None:
        with _aside(file) as aside, aside.open("wb") as out:
            write(frame, form, out, width=WIDTH)
        return
    if form == "parquet" and sys.stdout.isatty():
        raise UsageError("Parquet is not for terminals; write it to a file: --output answer.parquet")
    sys.stdout.flush()
    write(frame, form, sys.stdout.buffer, width=None if sys.stdout.isatty() else WIDTH)
    sys.stdout.buffer.flush()


@contextmanager
def opened(file: Path | None) -> Iterator[IO[str]]:
    """Open standard output, or a file that is written whole or not at all."""
    if file is None:
        yield sys.stdout
        sys.stdout.flush()
        return
    with _aside(file) as aside, aside.open("w", encoding="utf-8") as out:
        yield out


@contextmanager
def _aside(file: Path) -> Iterator[Path]:
    """Give a path to write to; it takes the file's place when all went well."""
    if file.is_dir() or not file.parent.is_dir():
        raise UsageError(f"{file}: {'is a folder' if file.is_dir() else 'its folder is not there'}")
    aside = file.with_name(f".{file.name}.new")
    try:
        yield aside
        aside.replace(file)
    finally:
        aside.unlink(missing_ok=True)


def failures(lines: Sequence[str]) -> None:
    """List what failed, on standard error."""
    for line in lines[:MOST_FAILURES]:
        sys.stderr.write(f"failed: {line}\n")
    if len(lines) > MOST_FAILURES:
        sys.stderr.write(f"failed: and {len(lines) - MOST_FAILURES} more\n")


def report(done: "Report") -> None:
    """Say what a run did."""
    for notice in done.notices:
        sys.stderr.write(f"note: {notice}\n")
    failures(done.failures)
    loaded = done.loaded
    asked = f"{done.fetched} answers fetched, {done.reused} from the archive, " if done.fetched or done.reused else ""
    sys.stdout.write(f"{done.kind}: {asked}{loaded.pages} pages read; {loaded.told}\n")
    if published := done.published:
        sys.stdout.write(
            f"published {published.path}, snapshot {published.snapshot_date}: {published.articles} articles, "
            f"{published.facts} facts; {published.articles_new} new, {published.articles_changed} changed, "
            f"{published.articles_gone} gone\n"
        )


def changes(frame: pl.DataFrame) -> pl.DataFrame:
    """Give a diff as fits a screen: a row an article, and a row a figure where an article changed."""
    facts = frame.filter(level="fact").group_by("article_id").agg(facts=pl.len())
    is_shown = (pl.col("level") == "article") | pl.col("change").eq("changed").any().over("article_id")
    figure = pl.concat_str("indicator", "measure", separator=" ")
    return (
        frame.join(facts, on="article_id", how="left", maintain_order="left")
        .filter(is_shown)
        .with_columns(is_article=pl.col("level") == "article")
        .select(
            "change",
            what=pl.when("is_article").then(pl.col("title").str.slice(0, SHORT)).otherwise("  " + figure),
            place="place",
            period=pl.col("period_end"),
            old=_amount("old"),
            new=_amount("new"),
            facts=pl.when("is_article").then("facts"),
        )
    )


def found(frame: pl.DataFrame) -> pl.DataFrame:
    """Give what a search found as fits a screen."""
    return frame.select(
        pl.col("published_at").dt.date(),
        "place",
        pl.col("title").str.slice(0, SHORT),
        "found",
        "url",
    )


def note_early(day: date | None, first: date | None) -> None:
    """Say that a question is about a time before the first look."""
    if day and first and day < first:
        sys.stderr.write(f"note: nothing had been seen by {day}; the first look was on {first}\n")


def _amount(side: str) -> pl.Expr:
    amount = pl.col(f"{side}_value").cast(pl.String).str.strip_chars_end("0").str.strip_chars_end(".")
    return amount + " " + pl.col(f"{side}_unit")


def sources(declared: Iterable[Source]) -> pl.DataFrame:
    """Give sources as a table."""
    rows = [
        {
            "source": source.name,
            "enabled": source.enabled,
            "kind": "official" if source.official else "reprint",
            "title": source.title,
            "url": source.base_url,
            "lists": len(source.listings),
        }
        for source in declared
    ]
    return pl.DataFrame(rows)


def explained(found: "Explained") -> None:
    """Print where a fact comes from."""
    fact, article = found.fact, found.article
    lines = {
        "sentence": found.marked,
        "says": f"{fact['indicator']}, {fact['measure']}: {fact['value'].normalize():f} {fact['unit']}",
        "label": fact["label"],
        "of": f"{fact['place']}, {fact['period_start']} to {fact['period_end']} ({fact['period_kind']})",
        "read as": ", ".join(
            [
                fact["modality"],
                *([f"against {fact['baseline']}"] if fact["baseline"] else []),
                f"confidence {fact['confidence']:g}",
            ]
        ),
        "rule": fact["rule"],
        "article": article["title"] or "(no title)",
        "from": ", ".join(str(each) for each in (article["canonical_url"], article["published_at"]) if each)
        or article["source"],
        "version": f"{article['article_id']} {article['version']}, characters {fact['char_start']}–{fact['char_end']}",
    }
    for name, value in lines.items():
        sys.stdout.write(f"{name:>9}  {value}\n")
    sys.stdout.write("\nseen\n")
    answer(found.captures.select("snapshot_date", "status", "url", "warc_file", "warc_offset"), "table")
    if not found.checks.is_empty():
        sys.stdout.write("\nchecks\n")
        answer(found.checks.select("kind", "passed", "message"), "table")


def start_log(form: Literal["text", "json"]) -> None:
    """Send the log to standard error, a line a batch; as JSON with what the program adds to a line as fields."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Json() if form == "json" else logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    for name in ("hpfacts", "flows"):
        logger = logging.getLogger(name)
        others = [each for each in logger.handlers if not isinstance(each, logging.StreamHandler)]
        logger.handlers[:] = [*others, handler]
        logger.propagate = False
        logger.setLevel(logging.INFO)


_PLAIN_RECORD = vars(logging.makeLogRecord({})).keys() | {"message", "asctime", "taskName"}


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        entry = {"at": at, "level": record.levelname.lower(), "message": record.getMessage()}
        more = {name: value for name, value in vars(record).items() if name not in _PLAIN_RECORD}
        if record.exc_info:
            more["error"] = self.formatException(record.exc_info)
        return json.dumps(entry | more, ensure_ascii=False, default=str)
