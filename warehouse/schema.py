"""The tables of the warehouse, each declared once: name, grain, key, columns with type, unit and meaning.

From here come the DDL, the comments in the database, the check of arriving frames (`conform`) and the data
dictionary. Nothing here reads a file or touches a database.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

POLARS_TYPES: dict[str, pl.DataType] = {
    "VARCHAR": pl.String(),
    "INTEGER": pl.Int32(),
    "BIGINT": pl.Int64(),
    "DOUBLE": pl.Float64(),
    "BOOLEAN": pl.Boolean(),
    "DATE": pl.Date(),
    "TIMESTAMP": pl.Datetime("us"),
    "DECIMAL(38,6)": pl.Decimal(38, 6),
    "VARCHAR[]": pl.List(pl.String()),
    "BIGINT[]": pl.List(pl.Int64()),
}
MONEY = "DECIMAL(38,6)"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `unit` is empty where the meaning says all, `required` means never null."""

    name: str
    type: str
    meaning: str
    unit: str = ""
    required: bool = False

    @property
    def comment(self) -> str:
        """The meaning with its unit, as it stands in the database."""
        return f"{self.meaning} [{self.unit}]" if self.unit else self.meaning


@dataclass(frozen=True, slots=True)
class Table:
    """One table; `grain` says what one row is, `key` which columns tell rows apart."""

    name: str
    grain: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def names(self) -> list[str]:
        """The column names in order."""
        return [column.name for column in self.columns]

    @property
    def polars(self) -> pl.Schema:
        """The frame that fits this table."""
        return pl.Schema({column.name: POLARS_TYPES[column.type] for column in self.columns})


class FrameRefusedError(ValueError):
    """A frame does not fit its table; nothing of it was taken."""

    def __init__(self, table: str, column: str, problem: str) -> None:
        self.table = table
        self.column = column
        self.problem = problem
        super().__init__(f"{table}.{column}: {problem}")


def _key(name: str, meaning: str, kind: str = "VARCHAR") -> Column:
    return Column(name, kind, meaning, required=True)


ARTICLE_ID = _key("article_id", "hash of the article's identity: the same for all its URLs and versions")
VERSION = _key("version", "hash of the article's text as its page alone gives it: one article version")
EXTRACTOR = "which generation of the extraction rules read it; a higher one replaces a lower one"

SOURCES = Table(
    "sources",
    "a web site that is read",
    ("source",),
    (
        _key("source", "short name, as in flows/sources"),
        Column("title", "VARCHAR", "what the site is, in Vietnamese"),
        _key("kind", "official (a public body's own site) or reprint (press and copies)"),
        Column("url", "VARCHAR", "home page"),
        Column("place", "VARCHAR", "the place it speaks for, full name with type"),
        Column("notes", "VARCHAR", "oddities worth knowing"),
    ),
)

INDICATORS = Table(
    "indicators",
    "a thing that is measured",
    ("indicator",),
    (
        _key("indicator", "code, as in facts.indicator"),
        Column("title", "VARCHAR", "its name in Vietnamese"),
        Column("description", "VARCHAR", "the words in a text that stand for it"),
    ),
)

UNITS = Table(
    "units",
    "a unit of measure",
    ("unit",),
    (
        _key("unit", "code, as in facts.unit"),
        Column("title", "VARCHAR", "how it is written in Vietnamese"),
        _key("base_unit", "the unit of facts.value_si: dong for money, itself where it stands alone"),
        Column("factor", MONEY, "value × factor = value_si", unit="base units", required=True),
    ),
)

PLACES = Table(
    "places",
    "an administrative unit while one name, type and parent held",
    ("place_id",),
    (
        _key("place_id", "official code and first day of validity"),
        Column("code", "VARCHAR", "official code of the unit"),
        _key("name", "full name with type, as in facts.place: Quận Lê Chân"),
        Column("type", "VARCHAR", "Thành phố, Quận, Huyện, Phường, Xã, …"),
        Column("level", "VARCHAR", "province, district or commune"),
        Column("parent_code", "VARCHAR", "official code of the unit above"),
        Column("predecessor_codes", "VARCHAR[]", "official codes of the units it was formed from"),
        Column("valid_from", "DATE", "first day; null where older than the lists"),
        Column("valid_to", "DATE", "last day, inclusive; null while it exists (districts: 2025-06-30)"),
        Column("notes", "VARCHAR", "remarks"),
    ),
)

RUNS = Table(
    "runs",
    "a nightly, backfill or replay",
    ("run_id",),
    (
        _key("run_id", "identifier"),
        _key("kind", "nightly, backfill or replay"),
        Column("snapshot_date", "DATE", "the logical date; null for a backfill"),
        Column("parameters", "VARCHAR", "what it was asked to do, JSON"),
        Column("started_at", "TIMESTAMP", "start", unit="UTC"),
        Column("ended_at", "TIMESTAMP", "end; null while it runs or where it was killed", unit="UTC"),
        Column("status", "VARCHAR", "running, done, partial, failed or refused"),
        Column("versions", "VARCHAR", "versions of program and packages, JSON"),
        Column("summary", "VARCHAR", "counts, failures, and what the published snapshot tells; JSON"),
    ),
)

SNAPSHOTS = Table(
    "snapshots",
    "a published snapshot date",
    ("snapshot_date",),
    (
        _key("snapshot_date", "the logical date", "DATE"),
        Column("pages", "BIGINT", "URLs looked at on that date", unit="pages", required=True),
        Column("articles", "BIGINT", "articles that stood on that date", unit="articles", required=True),
        Column("facts", "BIGINT", "facts that stood on that date", unit="facts", required=True),
        Column("articles_new", "BIGINT", "came since the snapshot before", unit="articles", required=True),
        Column("articles_changed", "BIGINT", "another version since then", unit="articles", required=True),
        Column("articles_gone", "BIGINT", "gone since then", unit="articles", required=True),
    ),
)

CAPTURES = Table(
    "captures",
    "one look at a page: URL, date, status and bytes; appended to, never taken back",
    ("capture_id",),
    (
        _key("capture_id", "hash of url, snapshot_date, status and bytes_hash (warehouse.load.capture_id)"),
        _key("source", "sources.source"),
        _key("url", "the address asked for"),
        Column("article_id", "VARCHAR", "the article it showed; null where none, or gone and not known"),
        Column("version", "VARCHAR", "the article version it showed; a 304 carries the one it confirms"),
        Column("extractor_version", "INTEGER", EXTRACTOR + "; null where nothing was extracted"),
        _key("snapshot_date", "the logical date it counts for", "DATE"),
        Column("fetched_at", "TIMESTAMP", "when the answer came", unit="UTC"),
        _key("status", "HTTP status; 0 where the page failed to load", "INTEGER"),
        Column("error", "VARCHAR", "why it failed"),
        Column("bytes_hash", "VARCHAR", "hash of the body's bytes; null where there was none"),
        Column("content_type", "VARCHAR", "header of the answer"),
        Column("etag", "VARCHAR", "header of the answer"),
        Column("last_modified", "VARCHAR", "header of the answer"),
        Column("warc_file", "VARCHAR", "where the bytes lie, relative to the archive"),
        Column("warc_offset", "BIGINT", "where the record starts in that file", unit="bytes"),
        Column("warc_length", "BIGINT", "length of the record in that file", unit="bytes"),
    ),
)

ARTICLES = Table(
    "articles",
    "an article version: one cleaned text of one article, however often it was seen",
    ("article_id", "version"),
    (
        ARTICLE_ID,
        VERSION,
        Column("source", "VARCHAR", "sources.source"),
        Column("canonical_url", "VARCHAR", "the URL that stands for all of the article's URLs"),
        Column("title", "VARCHAR", "headline"),
        Column("published_at", "TIMESTAMP", "as the page states it", unit="Vietnam local time, UTC+7"),
        Column("published_at_note", "VARCHAR", "which statement was taken, where the page gives several"),
        Column("event_date", "DATE", "the day of the meeting or event reported"),
        Column("author", "VARCHAR", "byline"),
        Column("source_credit", "VARCHAR", "credit line: whom the site took it from"),
        Column("category", "VARCHAR", "section of the site"),
        Column("place", "VARCHAR", "the place it is about, full name with type"),
        Column("body", "VARCHAR", "cleaned text, a paragraph a line", required=True),
        Column("extractor_version", "INTEGER", EXTRACTOR, required=True),
        Column("content_hash", "VARCHAR", "hash of version and metadata, which facts depend on", required=True),
    ),
)

FACTS = Table(
    "facts",
    "one number of one article version",
    ("fact_id",),
    (
        _key("fact_id", "hash of article, version and offsets"),
        ARTICLE_ID,
        VERSION,
        _key("indicator", "indicators.indicator; other where none fits"),
        Column("label", "VARCHAR", "the words that name the indicator, as written"),
        _key("measure", "level, plan_level, pct_of_plan, pct_of_base, growth, share or change"),
        Column("value", MONEY, "the number as written, in `unit`", unit="unit", required=True),
        _key("unit", "units.unit"),
        Column("value_si", MONEY, "the number in base units, exact", unit="units.base_unit", required=True),
        Column(
            "rounding_si",
            MONEY,
            "half a unit of the last printed digit: the number stands for value_si ± this; null where not told",
            unit="units.base_unit",
        ),
        Column("period_start", "DATE", "first day the number is about"),
        Column("period_end", "DATE", "last day, inclusive"),
        _key("period_kind", "month, ytd, quarter, half, year, day, range or unknown"),
        Column("baseline", "VARCHAR", "what a comparison compares with: same_period_last_year, city_plan, …"),
        _key("modality", "actual, estimate, plan or target"),
        Column("approx", "VARCHAR", "about, over, under; null where exact"),
        Column("place", "VARCHAR", "the place it is about, full name with type"),
        _key("quote", "the shortest words that hold number and unit"),
        _key("sentence", "the sentence it came from"),
        Column("char_start", "BIGINT", "where the quote starts in the body", "characters", required=True),
        Column("char_end", "BIGINT", "where it ends, exclusive", "characters", required=True),
        _key("rule", "the rule that read it"),
        Column("confidence", "DOUBLE", "1 where nothing was guessed", unit="0 to 1", required=True),
    ),
)

DOUBTFUL_LINES = Table(
    "doubtful_lines",
    "a line of an article version that only other articles can tell to be none of its text",
    ("article_id", "version", "line"),
    (
        ARTICLE_ID,
        VERSION,
        Column("site", "VARCHAR", "the host that showed it; null where not known"),
        Column("at_edge", "BOOLEAN", "it is one of the first or last lines of the text", required=True),
        _key("line", "the whole line"),
        Column("is_removed", "BOOLEAN", "others told that it is none of the text: it left the body", required=True),
    ),
)

SKETCHES = Table(
    "sketches",
    "one article version's sketch, by which reprints are found",
    ("article_id", "version"),
    (
        ARTICLE_ID,
        VERSION,
        Column("sketch", "BIGINT[]", "the smallest hashes of the text's runs of words, rising", required=True),
    ),
)

REPRINTS = Table(
    "reprints",
    "an article that tells the same report as another one",
    ("article_id",),
    (
        ARTICLE_ID,
        _key("same_as", "article_id of the one that stands for the report: an official source's, then the earliest"),
        Column("likeness", "DOUBLE", "share of the two texts' runs of words that both have", "0 to 1", required=True),
    ),
)

DOCUMENTS = Table(
    "documents",
    "one citation of a legal or administrative document in one article version",
    ("document_id",),
    (
        _key("document_id", "hash of article, version and offsets"),
        ARTICLE_ID,
        VERSION,
        _key("quote", "the citation as written"),
        Column("kind", "VARCHAR", "Nghị quyết, Quyết định, Chỉ thị, …"),
        Column("number", "VARCHAR", "its number, spaces removed; null where it has none"),
        Column("date", "DATE", "its date"),
        Column("issuer", "VARCHAR", "who issued it"),
        Column("subject", "VARCHAR", "what it is about"),
        Column("char_start", "BIGINT", "where the quote starts in the body, from 0", "characters"),
        Column("char_end", "BIGINT", "where it ends, exclusive", "characters"),
    ),
)

OFFICIALS = Table(
    "officials",
    "one person named in one article version",
    ("official_id",),
    (
        _key("official_id", "hash of article, version and offsets"),
        ARTICLE_ID,
        VERSION,
        _key("quote", "the words that name person and posts"),
        _key("name", "the person's name"),
        Column("posts", "VARCHAR[]", "posts held, as written"),
        Column("char_start", "BIGINT", "where the quote starts in the body, from 0", "characters"),
        Column("char_end", "BIGINT", "where it ends, exclusive", "characters"),
    ),
)

FACT_CHECKS = Table(
    "fact_checks",
    "one arithmetical check of one fact against others",
    ("check_id",),
    (
        _key("check_id", "hash of scope, kind and facts"),
        ARTICLE_ID,
        VERSION,
        _key("scope", "article (within one) or articles (between several of the snapshot date, of the last two years)"),
        _key("kind", "pct_of_plan, growth, share, parts; between articles repeated, growth, months"),
        _key("fact_id", "the fact checked"),
        Column("other_fact_ids", "VARCHAR[]", "the facts it was checked against"),
        Column("stated", MONEY, "what the text says", unit="as the fact's value_si"),
        Column("computed", MONEY, "what the others give", unit="as the fact's value_si"),
        _key("verdict", "confirmed (they agree within the rounding as printed) or contradicted"),
        Column("message", "VARCHAR", "the arithmetic in words"),
    ),
)

ISSUES = Table(
    "issues",
    "one thing that could not be read",
    ("issue_id",),
    (
        _key("issue_id", "hash of the other columns"),
        Column("page_key", "VARCHAR", "the capture; null where the issue belongs to an article version"),
        Column("article_id", "VARCHAR", "the article; null where the page held none"),
        Column("version", "VARCHAR", "the article version; null where the page held none"),
        _key(
            "kind",
            "unread_number, unknown_place, unreadable, contradiction, contradiction_between_articles, no body, …",
        ),
        _key("message", "what was found, and where to look"),
        Column("quote", "VARCHAR", "the words in question"),
    ),
)

PARTITIONS = Table(
    "partitions",
    "a month of a source in the backfill's ledger",
    ("source", "month", "origin"),
    (
        _key("source", "sources.source"),
        _key("month", "first day of the month", "DATE"),
        _key("origin", "live for the site itself, else the address of the web archive that was asked"),
        _key("state", "pending, running, done or failed"),
        Column("extractor_version", "INTEGER", EXTRACTOR),
        Column("run_id", "VARCHAR", "the run that wrote this row"),
        Column("pages", "BIGINT", "pages read", unit="pages"),
        Column("failures", "BIGINT", "pages that failed", unit="pages"),
        Column("message", "VARCHAR", "why it failed"),
    ),
)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        SOURCES,
        INDICATORS,
        UNITS,
        PLACES,
        RUNS,
        SNAPSHOTS,
        CAPTURES,
        ARTICLES,
        FACTS,
        DOUBTFUL_LINES,
        SKETCHES,
        REPRINTS,
        DOCUMENTS,
        OFFICIALS,
        FACT_CHECKS,
        ISSUES,
        PARTITIONS,
    )
}


def ddl() -> Iterator[str]:
    """Give the statements that create the tables where they are missing, with their comments.

    No keys are declared: an index over millions of hashes costs more than it tells, since loading keeps keys
    unique and publishing checks them.
    """
    for table in TABLES.values():
        columns = ", ".join(f'"{c.name}" {c.type}{" NOT NULL" if c.required else ""}' for c in table.columns)
        yield f"CREATE TABLE IF NOT EXISTS main.{table.name} ({columns})"
    yield from comments()


def comments() -> Iterator[str]:
    """Give a `COMMENT ON` statement for each table and column."""
    for table in TABLES.values():
        yield f"COMMENT ON TABLE main.{table.name} IS {quoted(table.grain)}"
        for column in table.columns:
            yield f'COMMENT ON COLUMN main.{table.name}."{column.name}" IS {quoted(column.comment)}'


def quoted(text: str) -> str:
    """Write a text as an SQL literal, for the statements that take no parameters."""
    return "'" + text.replace("'", "''") + "'"


def conform(frame: pl.DataFrame, table: str) -> pl.DataFrame:
    """Give the table's columns in order and type; columns the table does not know are left out.

    FrameRefusedError where a column is missing, does not fit without loss, or is null where it may not be.
    """
    declared = TABLES[table]
    for column in declared.columns:
        if column.name not in frame.columns:
            raise FrameRefusedError(table, column.name, f"missing; the frame has {', '.join(frame.columns)}")
    return pl.DataFrame([_fit(frame[column.name], column, table) for column in declared.columns])


def _fit(series: pl.Series, column: Column, table: str) -> pl.Series:
    target = POLARS_TYPES[column.type]
    if series.null_count() == len(series):  # no value, so none that does not fit
        series = pl.Series(series.name, [None] * len(series), dtype=target)
    if not _may_become(series.dtype, target):
        raise FrameRefusedError(
            table, column.name, f"{series.dtype} does not fit {column.type}{_example(series.drop_nulls())}"
        )
    fitted = series.cast(target, strict=False)
    # Decimals are cut silently to six places, so a cast counts only where it can be undone.
    lost = series.is_not_null() & (fitted.is_null() | (fitted.cast(series.dtype, strict=False) != series))
    if lost.any():
        example = _example(series.filter(lost))
        raise FrameRefusedError(table, column.name, f"does not fit {column.type}{example}")
    if column.required and (nulls := fitted.null_count()):
        first = fitted.is_null().arg_max()
        raise FrameRefusedError(table, column.name, f"is null in {nulls} rows, first in row {first}")
    return fitted


def _may_become(given: pl.DataType, wanted: pl.DataType) -> bool:
    """Say whether the type may be cast; money never comes from a float."""
    match wanted:
        case pl.Decimal():
            fits = given.is_decimal() or given.is_integer()
        case pl.Float64():
            fits = given.is_float() or given.is_integer()
        case pl.Datetime():
            fits = isinstance(given, pl.Datetime) and given.time_zone is None
        case pl.List():
            fits = given == pl.List(pl.Null)
        case pl.String():
            fits = isinstance(given, pl.Categorical | pl.Enum)
        case _:
            fits = wanted.is_integer() and given.is_integer()
    return fits or given in (wanted, pl.Null())


def _example(values: pl.Series) -> str:
    return f", for example {values[0]!r}" if len(values) else ""
