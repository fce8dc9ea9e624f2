"""How fast the warehouse is at ten years' size: `python -m tests.bench.warehouse` makes it up and times it.

The figures are invented, their shapes are not: an article of two kilobytes with fifteen facts, three looks at
each page, one article in ten edited once, three in ten with the same figures as two others, stored as a backfill
does, month by month. Beside them stands the same question to a table that holds a copy of all facts for each night.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import duckdb

from warehouse.extensions import extension_file
from warehouse.load import choose_versions, connect_work, load_batch
from warehouse.publish import publish
from warehouse.query import open_published
from warehouse.search import search

FACTS_PER_ARTICLE = 15
LAST_DAY = date(2025, 12, 30)
LAST_NIGHT = date(2025, 12, 31)
COPIED_NIGHTS = 3

# One row per article version to be: number, identity, first day seen, and its text. A sentence has the same
# length for all values, so that offsets can be computed.
MADE_UP = """
CREATE OR REPLACE TEMP TABLE made AS
SELECT n, left(md5('article ' || (n - edited)), 16) AS article_id,
    'https://portal.test/tin/' || (n - edited) AS url,
    DATE '2016-01-01' + CAST(n % 3600 AS INTEGER) + CASE edited WHEN 1 THEN 10 ELSE 0 END AS day,
    2016 + n % 10 AS year, CASE WHEN n % 10 < 3 THEN n - n % 10 ELSE n END AS figure,
    'Quận số ' || lpad((figure % 100)::VARCHAR, 2, '0') AS place,
    md5('body ' || n) AS version
FROM (SELECT range AS n, CASE WHEN range % 10 = 9 THEN 1 ELSE 0 END AS edited FROM range($first, $last));

CREATE OR REPLACE TEMP TABLE sentences AS
SELECT m.*, k, 100000 + (figure * 31 + k * 7919) % 900000 AS amount,
    format('Trong 6 tháng đầu năm {} trên địa bàn, khoản thu thứ {:02d} ước thực hiện đạt ', year, k) AS lead,
    format(' triệu đồng, bằng {:02d},{:01d}% kế hoạch thành phố giao cả năm và tăng so với cùng kỳ.',
        40 + (n + k) % 50, k % 10) AS tail
FROM made m CROSS JOIN (SELECT range AS k FROM range(15));

CREATE OR REPLACE TEMP TABLE bodies AS
SELECT n,
    'Tình hình kinh tế ' || place || chr(10) || string_agg(lead || amount || tail, chr(10) ORDER BY k) AS body
FROM sentences GROUP BY n, place;
"""

ARTICLES = """
SELECT article_id, version, 'portal' AS source, url AS canonical_url, 'Tình hình kinh tế ' || place AS title,
    CAST(day AS TIMESTAMP) + INTERVAL 8 HOUR AS published_at, NULL AS published_at_note, NULL AS event_date,
    NULL AS author, NULL AS source_credit, NULL AS category, place, body, 1 AS extractor_version,
    left(version, 16) AS content_hash
FROM made JOIN bodies USING (n) ORDER BY n
"""

FACTS = """
SELECT left(md5(version || k), 16) AS fact_id, article_id, version,
    'indicator_' || lpad(k::VARCHAR, 2, '0') AS indicator, format('khoản thu thứ {:02d}', k) AS label,
    'level' AS measure, amount::DECIMAL(38, 6) AS value, 'million_dong' AS unit,
    (amount * 1000000)::DECIMAL(38, 6) AS value_si,
    500000::DECIMAL(38, 6) AS rounding_si, DATE '2016-01-01' + (figure // 100)::INTEGER AS period_start,
    DATE '2016-07-01' + (figure // 100)::INTEGER AS period_end, 'ytd' AS period_kind, NULL AS baseline,
    'estimate' AS modality,
    NULL AS approx, place, amount || ' triệu đồng' AS quote, lead || amount || tail AS sentence,
    start AS char_start, start + 17 AS char_end, 'bench' AS rule, 0.9::DOUBLE AS confidence
FROM (
    SELECT *,
        length('Tình hình kinh tế ' || place) + 1 + k * (length(lead || amount || tail) + 1) + length(lead)
            AS start
    FROM sentences
) ORDER BY date_trunc('month', day), indicator, place, n
"""

CAPTURES = """
SELECT left(md5('capture ' || n || ' ' || look), 16) AS capture_id, 'portal' AS source, url, article_id,
    version, 1 AS extractor_version, day + CAST(look * 3 AS INTEGER) AS snapshot_date,
    CAST(day AS TIMESTAMP) + look * INTERVAL 3 DAY AS fetched_at, 200 AS status, NULL AS error,
    md5('bytes ' || n) AS bytes_hash, 'text/html; charset=utf-8' AS content_type, NULL AS etag,
    NULL AS last_modified, strftime(day, '%Y/%m/night.warc.gz') AS warc_file, n * 9000 AS warc_offset,
    9000 AS warc_length
FROM made CROSS JOIN (SELECT range AS look FROM range($looks)) ORDER BY n, look
"""

AS_OF = """
SELECT period_end, value, sentence FROM {facts}
WHERE place = 'Quận số 07' AND indicator = 'indicator_05'
"""


def main() -> None:
    """Build, measure, print; everything is made in a folder that is removed again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, default=5_000_000)
    parser.add_argument("--keep", type=Path, help="work in this folder and leave it")
    options = parser.parse_args()
    folder = options.keep or Path(tempfile.mkdtemp(prefix="hpfacts-bench-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        measure(folder, options.facts)
    finally:
        if not options.keep:
            shutil.rmtree(folder)


def measure(folder: Path, facts: int) -> None:
    work, published = folder / "work.duckdb", folder / "warehouse.duckdb"
    articles = facts // FACTS_PER_ARTICLE
    with timed("make up the years", None), connect_work(work) as con:
        make_up(con, 0, articles, looks=3)
        for table, rows in {"articles": ARTICLES, "facts": FACTS, "captures": CAPTURES}.items():
            con.execute(f"INSERT INTO main.{table} BY NAME {rows.replace('$looks', '3')}")
    with connect_work(work) as con:
        night(con, articles)
    with timed("publish", 10.0):
        publish(work, published, snapshot_date=LAST_DAY)
    with timed("publish the next night", 10.0):
        done = publish(work, published, snapshot_date=LAST_NIGHT)
    say(
        "size",
        f"{published.stat().st_size / 1e6:.0f} MB, {published.stat().st_size / facts * 1e6 / 1e6:.0f} MB "
        f"per million facts ({done.articles} articles, {done.facts} facts stand)",
    )
    ask(published)
    naive(folder, published)


def make_up(con: duckdb.DuckDBPyConnection, first: int, last: int, looks: int) -> None:
    con.execute(MADE_UP.replace("$first", str(first)).replace("$last", str(last)))
    con.execute(f"SET VARIABLE looks = {looks}")


def night(con: duckdb.DuckDBPyConnection, first: int) -> None:
    """Load a night of 2,000 articles as the flows do."""
    make_up(con, first, first + 2000, looks=1)
    con.execute(f"UPDATE made SET day = DATE '{LAST_NIGHT}'")
    frames = {
        "captures": con.sql(CAPTURES.replace("$looks", "1")).pl(),
        "articles": con.sql(ARTICLES).pl(),
        "facts": con.sql(FACTS).pl(),
    }
    with timed("load a night of 2,000 articles", 5.0):
        frames["articles"] = choose_versions(frames["articles"], 1)
        load_batch(con, frames)
    with timed("load it again", 5.0):
        load_batch(con, frames)


def ask(published: Path) -> None:
    con = open_published(published)
    day = "DATE '2022-06-15'"
    best(
        "facts_as_of, a district and an indicator",
        0.2,
        lambda: con.sql(AS_OF.format(facts=f"facts_as_of({day})")).pl(),
    )
    best("facts_current, the same", 0.2, lambda: con.sql(AS_OF.format(facts="facts_current")).pl())
    best("series", None, lambda: con.sql("FROM series('indicator_05', 'Quận số 07')").pl())
    years = "FROM changes_between(DATE '2020-01-01', DATE '2022-01-01')"
    last = f"FROM changes_between(DATE '{LAST_DAY}', DATE '{LAST_NIGHT}')"
    best("changes_between two nights", 2.0, lambda: con.sql(last).pl())
    best(
        "changes_between two years",
        None,
        lambda: con.sql(f"SELECT level, change, count(*) {years} GROUP BY ALL").pl(),
    )
    best("coverage", None, lambda: con.sql("FROM coverage").pl())
    best(
        "articles_with('kinh te')",
        None,
        lambda: con.sql("SELECT count(*) FROM articles_with('kinh te')").pl(),
    )
    con.close()
    best("search, reading every text", None, lambda: search(published, "ke hoach thanh pho"))
    if extension_file("fts"):
        index = published.with_name("search.duckdb")
        best("search with the fts index, built first", None, lambda: search(published, "kinh te", index=index), 1)
        best("search with the fts index", None, lambda: search(published, "kinh te", index=index))


def naive(folder: Path, published: Path) -> None:
    """Ask a table that holds all standing facts once a night; a few nights stand for the thousands."""
    path = folder / "naive.duckdb"
    path.unlink(missing_ok=True)
    with duckdb.connect(str(path)) as con:
        con.execute(f"ATTACH '{published}' AS warehouse (READ_ONLY)")
        con.execute("USE warehouse")
        start = time.perf_counter()
        con.execute("CREATE TABLE naive.main.nightly AS SELECT DATE '2025-12-31' AS night, * FROM facts_current")
        for number in range(1, COPIED_NIGHTS):
            con.execute(
                "INSERT INTO naive.main.nightly SELECT DATE '2025-12-31' - $1::INTEGER, * FROM facts_current",
                [number],
            )
        con.execute("CHECKPOINT naive")
        spent = (time.perf_counter() - start) / COPIED_NIGHTS
        question = AS_OF.format(facts="naive.main.nightly") + " AND night = DATE '2025-12-30'"
        best(f"naive: the same question, {COPIED_NIGHTS} nights kept", None, lambda: con.sql(question).pl())
    size = path.stat().st_size / COPIED_NIGHTS
    say(
        "naive: one more night",
        f"{spent:.1f} s, {size / 1e6:.0f} MB; 3,650 nights {size * 3650 / 1e12:.1f} TB",
    )


@contextmanager
def timed(what: str, limit: float | None) -> Iterator[None]:
    start = time.perf_counter()
    yield
    report(what, time.perf_counter() - start, limit)


def best(what: str, limit: float | None, call: Callable[[], object], runs: int = 3) -> None:
    """Print the middle of some runs."""
    spent = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        spent.append(time.perf_counter() - start)
    report(what, sorted(spent)[runs // 2], limit)


def report(what: str, seconds: float, limit: float | None) -> None:
    verdict = "" if limit is None else f"  (limit {limit:g} s{'' if seconds <= limit else ', MISSED'})"
    say(what, f"{seconds:.3f} s{verdict}")


def say(what: str, found: str) -> None:
    sys.stdout.write(f"{what:<55} {found}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    say("processors", str(os.cpu_count()))
    main()
