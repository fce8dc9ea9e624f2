"""The command line. Each command says in one line what it does, and gives an example.

Exit status: 0 done; 1 an error; 2 unusable arguments; 3 finished, but some pages or sources failed; 4 the
checks failed and nothing was published. What a command needs is imported when it runs: it starts at once.
"""
# ruff: noqa: PLC0415, PLR0917 -- late imports are the point; arguments are what the command line makes of them

import json
import os
import re
import signal
import sys
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.settings import Runner, Settings, UsageError, prepare_prefect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.office import Report

ERROR, USAGE, PARTIAL = 1, 2, 3

app = typer.Typer(
    name="hpfacts",
    help="Facts from the web pages of Hải Phòng's public bodies.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class Kind(StrEnum):
    """What `extract` prints."""

    facts = "facts"
    article = "article"
    documents = "documents"
    people = "people"


class RowFormat(StrEnum):
    """How `extract` prints."""

    jsonl = "jsonl"
    table = "table"
    csv = "csv"
    html = "html"


class AnswerFormat(StrEnum):
    """How an answer is printed."""

    table = "table"
    csv = "csv"
    json = "json"
    parquet = "parquet"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no date; write it as 2026-01-31") from None


def _month(text: str) -> date:
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text):
        raise typer.BadParameter(f"{text!r} is no month; write it as 2019-01")
    return date.fromisoformat(f"{text}-01")


Day = Annotated[
    date | None, typer.Option("--date", parser=_day, metavar="DATE", help="Logical date; default: Vietnam's today")
]
AsOf = Annotated[date | None, typer.Option("--as-of", parser=_day, metavar="DATE", help="As things stood on that date")]
SourceNames = Annotated[
    list[str] | None, typer.Option("--source", metavar="NAME", help="Only this source; may be repeated")
]
RunnerName = Annotated[
    Runner | None, typer.Option("--runner", help="Who reads batches where there are several; default: HPFACTS_RUNNER")
]
Missing = Annotated[
    bool, typer.Option("--missing", help="Only months that are not done: new, interrupted, read by old rules")
]
RetryFailed = Annotated[
    bool, typer.Option("--retry-failed", help="Only months in which something failed; with --missing both")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done; change nothing")]
OutputFormat = Annotated[AnswerFormat, typer.Option("--format", help="Form of the answer")]


@app.command(epilog="Example: hpfacts extract page.html --format html --output marked.html")
def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files, folders, WARC files, or -")],
    kind: Annotated[Kind, typer.Option(help="A row for each number, page, cited document or person")] = Kind.facts,
    output: Annotated[
        RowFormat, typer.Option("--format", help="Form of the rows; html: the texts with each fact marked")
    ] = RowFormat.jsonl,
    out: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there, whole or not at all")
    ] = None,
    url: Annotated[str | None, typer.Option(help="Where a single page was seen")] = None,
    day: Annotated[
        date | None, typer.Option("--date", parser=_day, metavar="DATE", help="When the pages were seen, if known")
    ] = None,
) -> None:
    """Print the facts of saved pages; changes nothing."""
    from flows import show
    from flows.days import today
    from flows.extract import extract_pages, frame
    from flows.files import input_files, is_warc, records_of

    if output is RowFormat.html and kind is not Kind.facts:
        raise UsageError(f"--format html marks the facts of texts; --kind {kind.value} gives jsonl, table or csv")
    settings = Settings.load()
    files = input_files(paths)
    if url and len(files) > 1:
        raise UsageError(f"--url is the address of one page; here are {len(files)}")
    sources = settings.load_sources() if url or any(map(is_warc, files)) else {}
    failures: list[str] = []
    rows: list[dict[str, Any]] = []
    pages = records_of(files, sources, day or today(), url=url, failures=failures)
    if output is RowFormat.html:
        from flows.marked import marked_page

        with show.opened(out) as file:
            file.writelines(marked_page(pages, sources, day, settings.batch_bytes, failures))
    elif output is RowFormat.jsonl:
        with show.opened(out) as file:
            for done in extract_pages(pages, kind.value, sources, day, settings.batch_bytes):
                failures += done.failures
                file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in done.rows)
                file.flush()
    else:
        for done in extract_pages(pages, kind.value, sources, day, settings.batch_bytes):
            failures += done.failures
            rows += done.rows
        show.answer(frame(rows, kind.value), AnswerFormat(output.value).value, out)
    show.failures(failures)
    raise typer.Exit(PARTIAL if failures else 0)


@app.command(epilog="Example: hpfacts nightly --source haiphong")
def nightly(
    day: Day = None,
    sources: SourceNames = None,
    accept: Annotated[bool, typer.Option("--accept", help="Few articles are right: hold nothing back")] = False,  # noqa: FBT002
    runner: RunnerName = None,
) -> None:
    """Read what is new, changed or gone on the sites and publish the warehouse of the date."""
    from flows.days import today
    from flows.selection import tonights

    names = tuple(sources or ())
    tonights(Settings.load(), names)  # what is unusable is told before Prefect starts
    with _a_run(runner):
        from flows.nightly import nightly as flow

        done = flow(snapshot_date=day or today(), sources=names, accept=accept)
    _finish(done)


@app.command(epilog="Example: hpfacts backfill --input ../shared/seeds")
def backfill(
    first: Annotated[
        date | None, typer.Option("--from", parser=_month, metavar="MONTH", help="First month, as 2019-01")
    ] = None,
    last: Annotated[
        date | None, typer.Option("--to", parser=_month, metavar="MONTH", help="Last month, included")
    ] = None,
    sources: SourceNames = None,
    inputs: Annotated[
        list[Path] | None,
        typer.Option("--input", metavar="PATH", help="Saved pages instead of the live site; may be repeated"),
    ] = None,
    cdx: Annotated[
        str | None,
        typer.Option(metavar="URL", help="A web archive instead of the live site, as https://web.archive.org"),
    ] = None,
    day: Day = None,
    missing: Missing = False,  # noqa: FBT002
    retry_failed: RetryFailed = False,  # noqa: FBT002
    dry_run: DryRun = False,  # noqa: FBT002
    runner: RunnerName = None,
    more: Annotated[list[Path] | None, typer.Argument(metavar="[PATH...]", help="More saved pages")] = None,
) -> None:
    """Load history: saved pages, dumps and WARC files, or months of live sources or of a web archive.

    Saved files count for the day given or today, WARC records for their own; --from and --to choose among these.
    """
    paths = [*(inputs or []), *(more or [])]
    if not paths and (first is None or last is None):
        raise UsageError("nothing to load: give --input PATH, or --from and --to (months, as 2019-01)")
    if first and last and last < first:
        raise UsageError(f"--to {last:%Y-%m} is before --from {first:%Y-%m}")
    if paths and cdx:
        raise UsageError("--cdx and --input: give one of them")
    if cdx and not cdx.startswith(("http://", "https://")):
        raise UsageError(f"--cdx {cdx!r} is no web address; write it as https://web.archive.org")
    if paths and len(sources or ()) > 1:
        raise UsageError("saved pages are of one source: give --source once")
    if paths and (missing or retry_failed):
        raise UsageError(
            "--missing and --retry-failed choose months; saved pages are taken in once however often given"
        )
    names = tuple(sources or ())
    if paths:
        _backfill_files(paths, day, names, (first, last), dry_run=dry_run, runner=runner)
    elif first and last:
        _backfill_months((first, last), names, cdx, (missing, retry_failed), dry_run=dry_run, runner=runner)


def _backfill_files(
    paths: list[Path],
    day: date | None,
    names: tuple[str, ...],
    months: tuple[date | None, date | None],
    *,
    dry_run: bool,
    runner: Runner | None,
) -> None:
    from flows import preview, show
    from flows.days import today
    from flows.files import SAVED, input_files
    from flows.partitions import last_day_of
    from flows.taking import Given

    given = Given(
        files=input_files(paths),
        day=day or today(),
        source=names[0] if names else SAVED,
        first=months[0],
        last=months[1] and last_day_of(months[1]),
    )
    if dry_run:
        failures = preview.files(Settings.load(), given)
        show.failures(failures)
        raise typer.Exit(PARTIAL if failures else 0)
    with _a_run(runner):
        from flows.backfill import backfill_files

        done = backfill_files(paths, given.day, given.source, given.first, given.last)
    _finish(done)


def _backfill_months(
    months: tuple[date, date],
    names: tuple[str, ...],
    service: str | None,
    chosen: tuple[bool, bool],
    *,
    dry_run: bool,
    runner: Runner | None,
) -> None:
    from flows import preview
    from flows.partitions import FAILED, LIVE, MISSING, plan
    from flows.selection import tonights

    settings, (missing, retry_failed) = Settings.load(), chosen
    asked = tonights(settings, names, service)  # what is unusable is told before Prefect starts
    only = (*(sorted(MISSING) if missing else ()), *([FAILED] if retry_failed else ()))
    if dry_run:
        preview.months(plan(settings, asked, *months, service or LIVE, only=only), asked, service)
        return
    with _a_run(runner):
        from flows.backfill import backfill_months

        done = backfill_months(*months, names, only=only, service=service)
    _finish(done)


@app.command(epilog="Example: hpfacts replay")
def replay(
    since: Annotated[
        date | None, typer.Option("--from", parser=_day, metavar="DATE", help="Only what was seen since then")
    ] = None,
    dry_run: DryRun = False,  # noqa: FBT002
    runner: RunnerName = None,
) -> None:
    """Rebuild the warehouse from the archive with the network off."""
    with _a_run(runner):
        from flows.replay import replay as flow

        done = flow(since, dry_run=dry_run)
    _finish(done)


@app.command(epilog='Example: hpfacts sql "SELECT place, value FROM facts_current LIMIT 5"')
def sql(
    question: Annotated[
        str | None, typer.Argument(help="The question, - for standard input; without it a shell opens")
    ] = None,
    file: Annotated[Path | None, typer.Option("--file", "-f", metavar="FILE", help="A file of questions")] = None,
    as_of: AsOf = None,
    output: Annotated[
        AnswerFormat | None, typer.Option("--format", help="Form of the answer; default: by FILE's ending, or table")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the answer there; one question only")
    ] = None,
    seconds: Annotated[float, typer.Option("--timeout", metavar="SECONDS", min=0.1, help="Most time a question")] = 60,
    memory: Annotated[str, typer.Option("--memory", metavar="AMOUNT", help="Most memory, as 2GB")] = "2GB",
) -> None:
    """Ask the published warehouse in SQL; read-only, without files or network."""
    from flows import show
    from flows.shell import shell
    from warehouse.query import MEMORY_AMOUNT, ask, first_look, open_published, statements

    if not MEMORY_AMOUNT.fullmatch(memory):
        raise UsageError(f"--memory {memory!r} is no amount of memory; write it as 2GB or 500MB")
    if file is not None and question is not None:
        raise UsageError("a question and --file: give one of them")
    if file is not None:
        try:
            question = file.read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
            raise UsageError(f"{file}: no file of questions: {why}") from error
    settings = Settings.load()
    form = show.form_of(output.value if output else None, out)
    with open_published(settings.published, as_of, memory=memory) as con:
        if as_of:
            show.note_early(as_of, first_look(con))
        if question == "-" or (question is None and not sys.stdin.isatty()):
            question = sys.stdin.read()
        if question is None:
            shell(con, settings.data / "sql_history", seconds)
            return
        asked = statements(question) or [question]
        if len(asked) > 1 and (out is not None or form == "parquet"):
            raise UsageError(f"one question makes one file; here are {len(asked)}")
        for each in asked:
            show.answer(ask(con, each, seconds=seconds), form, out)


@app.command(epilog='Example: hpfacts search thu ngan sach "quan Le Chan"')
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help='All must be there; "in quotes" together')],
    as_of: AsOf = None,
    most: Annotated[int, typer.Option("--limit", metavar="N", min=1, help="Most articles to show")] = 20,
    output: OutputFormat = AnswerFormat.table,
) -> None:
    """Find articles by words of title or body; typed without accents, accented ones are found too."""
    from flows import show
    from warehouse.search import search as find

    settings = Settings.load()
    asked = " ".join(f'"{each}"' if " " in each.strip() else each for each in words)
    found = find(settings.published, asked, as_of=as_of, most=most, index=settings.work / "search.duckdb")
    if found.is_empty() and output is AnswerFormat.table:
        typer.echo(f"no article{f' of {as_of}' if as_of else ''} holds {asked}")
        return
    show.answer(show.found(found) if output is AnswerFormat.table else found, output.value)


@app.command(epilog="Example: hpfacts snapshots")
def snapshots(output: OutputFormat = AnswerFormat.table) -> None:
    """List the published dates with what was new, changed and gone."""
    from flows import show
    from warehouse import query

    with query.open_published(Settings.load().published) as con:
        show.answer(query.snapshots(con), output.value)


@app.command(epilog="Example: hpfacts diff 2026-10-05 2026-10-06")
def diff(
    day_1: Annotated[date, typer.Argument(parser=_day, metavar="DATE")],
    day_2: Annotated[date, typer.Argument(parser=_day, metavar="DATE")],
    output: OutputFormat = AnswerFormat.table,
) -> None:
    """Show what changed from one date to another, article by article and fact by fact."""
    from flows import show
    from warehouse import query

    with query.open_published(Settings.load().published) as con:
        show.note_early(max(day_1, day_2), query.first_look(con))
        changes = query.diff(con, day_1, day_2)
    if changes.is_empty() and output is AnswerFormat.table:
        typer.echo(f"nothing changed from {day_1} to {day_2}")
        return
    show.answer(show.changes(changes) if output is AnswerFormat.table else changes, output.value)


@app.command(epilog="Example: hpfacts export --as-of 2026-10-05 out/")
def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new or empty folder")], as_of: AsOf = None
) -> None:
    """Write a dated snapshot as Parquet and CSV with a datapackage.json."""
    from warehouse.export import export as write

    rows = write(Settings.load().published, folder, as_of)
    typer.echo(f"{folder}: " + ", ".join(f"{count} {table}" for table, count in rows.items()))


@app.command(epilog="Example: hpfacts explain 0123456789abcdef")
def explain(fact_id: Annotated[str, typer.Argument(metavar="FACT_ID")]) -> None:
    """Show where a fact comes from: sentence, page version, archive record, rule, checks."""
    from flows import show
    from warehouse import query

    with query.open_published(Settings.load().published) as con:
        show.explained(query.explain(con, fact_id))


@app.command(epilog="Example: hpfacts status")
def status() -> None:
    """Show sources, last runs, coverage by year, open issues and the room that the data take."""
    from flows import disk, show
    from warehouse import query

    settings = Settings.load()
    with query.open_published(settings.published) as con:
        for name, frame in query.status(con).items():
            typer.echo(f"\n{name}")
            show.answer(frame, "table")
    typer.echo("\ndisk")
    show.answer(disk.use(settings), "table")


@app.command(epilog="Example: hpfacts prune --archive 1100 --snapshots 90")
def prune(
    archive: Annotated[int | None, typer.Option(metavar="DAYS", min=1, help="Archived pages older than that")] = None,
    snapshots: Annotated[
        int | None, typer.Option(metavar="DAYS", min=1, help="Kept and exported warehouses older than that")
    ] = None,
    reports: Annotated[int | None, typer.Option(metavar="DAYS", min=1, help="Reports older than that")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Remove it; without this it is only shown")] = False,  # noqa: FBT002
) -> None:
    """Show what is older than so many days and what would be lost with it; with --yes remove it."""
    from flows import disk, show

    if archive is snapshots is reports is None:
        raise UsageError("nothing to prune: give --archive, --snapshots or --reports with a number of days")
    planned = disk.plan(Settings.load(), archive=archive, snapshots=snapshots, reports=reports)
    if not planned.aged:
        typer.echo("nothing is as old as that")
        return
    show.answer(planned.table, "table")
    if planned.loss:
        typer.echo(f"note: {planned.loss}", err=True)
    if not yes:
        typer.echo("nothing was removed; --yes removes it")
        return
    left = planned.carry_out()
    typer.echo("removed")
    show.failures(left)
    raise typer.Exit(PARTIAL if left else 0)


@app.command(epilog="Example: hpfacts ui")
def ui(
    port: Annotated[int, typer.Option(help="Port on this machine")] = 4213,
    browser: Annotated[bool, typer.Option(help="Open it in a browser")] = True,  # noqa: FBT002
) -> None:
    """Open DuckDB's own user interface over the published warehouse, until interrupted; read-only."""
    from warehouse.ui import serve_ui

    with serve_ui(Settings.load().published, port) as address:
        typer.echo(f"{address} shows the warehouse as published now; Ctrl-C ends it. Its pages come from ui.duckdb.org")
        if browser:
            typer.launch(address)
        signal.pause()


source_commands = typer.Typer(help="List, check and try sources.", rich_markup_mode=None)
app.add_typer(source_commands, name="sources", epilog="Example: hpfacts sources try https://haiphong.gov.vn/")


@source_commands.callback(invoke_without_command=True)
def sources(context: typer.Context, output: OutputFormat = AnswerFormat.table) -> None:
    """List the declared sources and check their files; `show` and `try` look at one."""
    if context.invoked_subcommand:
        return
    from flows import show, showsources
    from flows.scrape.source import doubts

    loaded, mistakes = showsources.check(Settings.load())
    if loaded:
        show.answer(showsources.table(list(loaded.values())), output.value)
    if output is AnswerFormat.table:
        for name, source in loaded.items():
            for doubt in doubts(source):
                typer.echo(f"note: {name}: {doubt}")
    for mistake in mistakes:
        typer.echo(f"hpfacts: {mistake}", err=True)
    raise typer.Exit(ERROR if mistakes else 0)


@source_commands.command("show", epilog="Example: hpfacts sources show haiphong")
def sources_show(name: str, output: OutputFormat = AnswerFormat.table) -> None:
    """Show every field of a source: its value, whether its file says so, and what it means."""
    from flows import show, showsources

    show.answer(showsources.fields(Settings.load().load_sources((name,))[name]), output.value)


@source_commands.command("try", epilog="Example: hpfacts sources try https://haiphong.gov.vn/tin-tuc-su-kien")
def sources_try(
    url: Annotated[str, typer.Argument(metavar="URL")],
    name: Annotated[str | None, typer.Option("--source", metavar="NAME", help="As a page of this source")] = None,
) -> None:
    """Ask for one page and show what it gives; keeps nothing."""
    from flows import showsources
    from flows.trial import try_page

    tried = try_page(Settings.load(), url, name)
    showsources.trial(tried)
    raise typer.Exit(0 if tried.is_good else PARTIAL)


@app.command(epilog='Example: hpfacts serve --cron "30 1 * * *"')
def serve(
    cron: Annotated[
        str | None, typer.Option(metavar="CRON", help="When, in Vietnam's time; default: 0 2 * * *")
    ] = None,
    every: Annotated[
        float | None, typer.Option(metavar="SECONDS", min=1, help="Instead, so often, counted from midnight")
    ] = None,
) -> None:
    """Run every night at 02:00 Asia/Ho_Chi_Minh, under Prefect, until interrupted."""
    if cron and every:
        raise UsageError("--cron and --every: give one of them")
    _before_a_run(is_served=True)
    from flows.serve import NIGHTLY_AT
    from flows.serve import serve as stay

    stay(Settings.load(), cron or NIGHTLY_AT, every)


@app.command(epilog="Example: hpfacts watch --hours 30")
def watch(
    hours: Annotated[float, typer.Option(min=1, help="How old the last good night may be")] = 30,
    test: Annotated[bool, typer.Option("--test", help="Only send a test alert to every address")] = False,  # noqa: FBT002
) -> None:
    """Alert where no good night ended lately; for a timer. Exit status 1 then."""
    from flows.alerts import send
    from flows.show import start_log
    from flows.watch import watch as look

    settings = Settings.load()
    start_log(settings.log_format)
    if not test:
        why = look(settings, hours)
    elif not settings.alerts.get_secret_value():
        raise UsageError("no address to send an alert to; set HPFACTS_ALERTS")
    else:
        is_sent = send(settings, "hpfacts: test", ["This is a test alert; nothing is wrong."])
        why = None if is_sent else "the test alert was not delivered to all addresses"
    if why:
        typer.echo(f"hpfacts: {why}", err=True)
        raise typer.Exit(ERROR)


@app.command(epilog="Example: hpfacts replica --night 2")
def replica(
    port: Annotated[int, typer.Option(help="The first of seven ports in a row")] = 8800,
    night: Annotated[int, typer.Option(help="Which night the sites show")] = 1,
    generated: Annotated[int, typer.Option(help="Further articles, made up with known facts")] = 0,
) -> None:
    """Serve the loopback sample site, until interrupted; from a clone of the repository only."""
    try:
        from tests.replica import SOURCES
        from tests.replica import main as stay
        from tests.replica.article import SITES
    except ModuleNotFoundError as error:
        raise UsageError("the sample site comes with the repository, not the package; run this in a clone") from error
    given = {"HPFACTS_SOURCES": str(SOURCES)} | {
        f"HPFACTS_REPLICA_{name.upper()}": f"http://127.0.0.1:{port + step}" for step, name in enumerate(SITES)
    }
    typer.echo("To read it from another terminal:")
    typer.echo("  export " + " ".join(f"{name}={value}" for name, value in given.items()))
    stay(port, night, generated)


def main() -> None:
    """Run the command line; every error is one line."""
    try:
        app()
    except UsageError as error:
        _fail(error, USAGE)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # `| head` is no error
        sys.exit(0)
    except Exception as error:  # noqa: BLE001 -- nobody above would say it better
        _fail(error, ERROR)


def _fail(error: Exception, code: int) -> None:
    if os.environ.get("HPFACTS_DEBUG"):
        raise error
    is_ours = type(error).__module__.partition(".")[0] in {"flows", "transforms", "warehouse"}
    message = str(error) if is_ours or isinstance(error, OSError) else f"{type(error).__name__}: {error}"
    typer.echo(f"hpfacts: {message}", err=True)
    sys.exit(code)


@contextmanager
def _a_run(runner: Runner | None) -> "Iterator[None]":
    """Have a log, Prefect and its server; the flow is imported within, and called."""
    from flows.prefectserver import prefect_server

    if runner is not None:
        os.environ["HPFACTS_RUNNER"] = runner.value
    _before_a_run()
    with prefect_server():
        yield


def _before_a_run(*, is_served: bool = False) -> None:
    from flows.show import start_log

    settings = Settings.load()
    start_log(settings.log_format)
    prepare_prefect(settings, is_served=is_served)


def _finish(report: "Report") -> None:
    from flows import show

    show.report(report)
    raise typer.Exit(report.status)
