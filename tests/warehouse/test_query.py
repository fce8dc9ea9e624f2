"""Questions: what is answered, what is refused, and what a date changes."""

from datetime import date
from pathlib import Path

import pytest

from tests.warehouse.frames import article, batch, capture, digest, fact
from warehouse.load import connect_work, load_batch
from warehouse.query import (
    QuestionError,
    Refused,
    ask,
    diff,
    explain,
    open_published,
    snapshots,
    statements,
    status,
)

REFUSED = [
    "COPY facts TO '/tmp/hpfacts-out.csv'",
    "COPY facts FROM '/etc/passwd'",
    "ATTACH '/tmp/hpfacts-other.duckdb' AS other",
    "DETACH warehouse",
    "INSTALL httpfs",
    "LOAD httpfs",
    "PRAGMA version",
    "/* harmless */ PRAGMA table_info('facts')",
    "SET threads = 1",
    "RESET threads",
    "USE memory",
    "EXPORT DATABASE '/tmp/hpfacts-export'",
    "CREATE TABLE t (a INTEGER)",
    "CREATE TEMP VIEW facts AS SELECT 1",
    "INSERT INTO facts FROM facts",
    "UPDATE facts SET quote = 'x'",
    "DELETE FROM facts",
    "DROP TABLE facts",
    "CALL pragma_version()",
    "CHECKPOINT",
    "BEGIN",
    "EXPLAIN ANALYZE COPY facts TO '/tmp/hpfacts-out.csv'",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM glob('/etc/*')",
    "SELECT * FROM sniff_csv('/etc/passwd')",
    "FROM '/etc/passwd'",
    "FROM 'answers.parquet'",
    "FROM 'https://example.test/answers.csv'",
    "SELECT * FROM postgres_scan('dbname=x', 'public', 't')",
    "FROM duckdb_secrets()",
    "CREATE SECRET s (TYPE s3)",
    "PREPARE p AS SELECT 1",
    "EXECUTE p",
    "VACUUM",
    "FROM query('SELECT * FROM read_text(''/etc/passwd'')')",
    "SELECT 1; SELECT 2",
    "",
]
ANSWERED = [
    "SELECT 1",
    "(SELECT 1)",
    "FROM facts LIMIT 1",
    "-- why not\nWITH x AS (SELECT 1) FROM x",
    "VALUES (1)",
    "DESCRIBE facts",
    "SHOW TABLES",
    "SUMMARIZE facts",
    "EXPLAIN SELECT 1",
    "PIVOT facts ON indicator USING count(*) GROUP BY place",
    "SELECT 1;",
]


@pytest.fixture
def con(example):
    connection = open_published(example)
    yield connection
    connection.close()


@pytest.mark.parametrize("question", REFUSED)
def test_what_is_no_question_is_refused_in_one_line(con, question):
    with pytest.raises(Refused) as refused:
        ask(con, question)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("question", ANSWERED)
def test_questions_are_answered(con, question):
    assert ask(con, question).height > 0


def test_beneath_the_refusal_the_configuration_is_locked(con):
    for statement in ("SET enable_external_access = true", "COPY facts TO '/tmp/hpfacts-out.csv'", "LOAD httpfs"):
        with pytest.raises(Exception, match=r"locked|disabled|Cannot"):
            con.execute(statement)
    with pytest.raises(Exception, match="read-only"):
        con.execute("DELETE FROM warehouse.main.facts")


def test_a_name_never_means_a_variable_of_the_program(con):
    secret = [1, 2, 3]
    with pytest.raises(QuestionError, match="secret"):
        ask(con, "FROM secret")
    assert secret


def test_a_question_that_takes_too_long_is_stopped(con):
    with pytest.raises(QuestionError, match=r"stopped after 0\.2 seconds"):
        ask(con, "SELECT sum(a.range * b.range) FROM range(100000000) a, range(1000000) b", seconds=0.2)
    assert ask(con, "SELECT 1").height == 1


def test_a_question_that_needs_too_much_memory_is_stopped(example):
    con = open_published(example, memory="50MB")
    with pytest.raises(QuestionError, match="needs more memory"):
        ask(con, "SELECT list(i) FROM range(100000000) t(i)")


def test_an_amount_of_memory_that_is_none_is_named(example):
    with pytest.raises(QuestionError, match="'much' is no amount of memory; write it as 2GB"):
        open_published(example, memory="much")


def test_only_the_first_rows_are_fetched_where_that_is_asked(con):
    assert ask(con, "FROM facts", most=3).height == 3
    assert ask(con, "SHOW TABLES", most=2).height == 2
    assert ask(con, "SUMMARIZE facts", most=2).height == 2


def test_a_mistake_is_shown_as_the_parser_sees_it(con):
    with pytest.raises(QuestionError, match="syntax error"):
        ask(con, "SELEC 1")


def test_no_warehouse_says_what_makes_one(tmp_path):
    with pytest.raises(QuestionError, match="nothing is published yet; run `hpfacts nightly`"):
        open_published(tmp_path / "warehouse.duckdb")


def test_a_file_that_is_no_warehouse_is_named(tmp_path):
    (tmp_path / "warehouse.duckdb").write_text("no database" * 1000)
    with pytest.raises(QuestionError, match=r"warehouse\.duckdb: .*not a valid DuckDB database"):
        open_published(tmp_path / "warehouse.duckdb")


LEVELS = "SELECT value FROM {} WHERE place = 'Quận Lê Chân' AND measure = 'level' ORDER BY value"


@pytest.mark.parametrize(
    ("day", "values"),
    [
        (date(2021, 6, 30), []),
        (date(2021, 7, 1), [203_400]),
        (date(2021, 7, 2), [206_100]),
        (date(2022, 7, 1), [206_100, 231_700]),
    ],
)
def test_as_of_a_date_facts_mean_that_date(example, day, values):
    con = open_published(example, as_of=day)
    for name in ("facts", "facts_current"):
        assert [int(v) for v in ask(con, LEVELS.format(name))["value"]] == values
    assert [int(v) for v in ask(con, LEVELS.format(f"facts_as_of(DATE '{day}')"))["value"]] == values
    assert ask(con, "SELECT count(*) FROM series('budget_revenue', 'Quận Lê Chân')").item() == len(values)
    assert ask(con, "SELECT count(*) FROM main.facts").item() == 25


def test_a_page_that_is_gone_takes_its_article_along_and_one_that_failed_does_not(example):
    titles = "SELECT title FROM articles WHERE place = 'Quận Đồ Sơn' ORDER BY title"
    assert ask(open_published(example, as_of=date(2022, 6, 30)), titles).height == 2
    left = ask(open_published(example, as_of=date(2022, 7, 1)), titles)
    assert left["title"].to_list() == ["Đồ Sơn sơ kết 6 tháng đầu năm 2021"]


def test_series_takes_the_official_value_and_flags_the_reprint(con):
    row = ask(con, "FROM series('budget_revenue', 'Quận Kiến An') WHERE year(period_end) = 2021").row(0, named=True)
    assert (int(row["value"]), row["is_contradicted"], row["facts_left"]) == (98_150, True, 1)
    assert (float(row["pct_of_plan"]), float(row["change_on_year_pct"])) == (52.1, 7.2)


def test_a_report_on_five_sites_counts_once_and_a_wrong_copy_is_still_told():
    body = "Quận Lê Chân thu ngân sách\n6 tháng thu {} triệu đồng."
    names = ("goc", "in-1", "in-2", "in-3", "in-4")
    figures = ("203.400", "203.400", "203.400", "203.400", "208.400")
    pages = [(name, body.format(figure), figure) for name, figure in zip(names, figures, strict=True)]
    sources = ["portal", *["reprint"] * 4]
    with connect_work(Path(":memory:")) as con:
        loaded = batch(
            [capture(f"https://{name}.test/", date(2021, 7, 1), name, text) for name, text, _ in pages],
            [article(name, text, source=source) for (name, text, _), source in zip(pages, sources, strict=True)],
            [fact(name, text, f"{said} triệu đồng", said.replace(".", "")) for name, text, said in pages],
            sources=[{"source": "portal", "kind": "official"}, {"source": "reprint", "kind": "reprint"}],
            reprints=[{"article_id": digest(name), "same_as": digest("goc"), "likeness": 0.9} for name in names[1:]],
        )
        load_batch(con, loaded)
        load_batch(con, loaded)
        assert con.sql("SELECT count(*), count(DISTINCT report) FROM articles_current").fetchall() == [(5, 1)]
        told = con.sql("SELECT value, facts_left, is_contradicted FROM series('budget_revenue', 'Quận Lê Chân')")
        assert [(int(value), *more) for value, *more in told.fetchall()] == [(203_400, 1, True)]


def test_a_changed_figure_shows_both_values_and_sentences(con):
    changes = diff(con, date(2021, 7, 1), date(2021, 7, 2))
    changed = changes.filter(change="changed", level="fact", measure="level").row(0, named=True)
    assert (int(changed["old_value"]), int(changed["new_value"])) == (203_400, 206_100)
    assert "203.400" in changed["old_sentence"]
    assert "206.100" in changed["new_sentence"]


def test_nothing_changes_between_a_day_and_itself(con):
    assert diff(con, date(2021, 7, 2), date(2021, 7, 2)).is_empty()


def test_a_fact_is_explained_from_its_sentence_to_its_archive_record(con):
    fact_id = ask(con, "SELECT fact_id FROM facts WHERE quote = '203.400 triệu đồng'").item()
    explained = explain(con, fact_id)
    assert "ước đạt ⟦203.400 triệu đồng⟧, bằng" in explained.marked
    assert explained.article["source"] == "lechan"
    assert explained.captures["snapshot_date"].to_list() == [date(2021, 7, 1)]


def test_an_unknown_fact_is_named(con):
    with pytest.raises(QuestionError, match="no fact 'x'"):
        explain(con, "x")


def test_snapshots_and_status_say_how_things_stand(con):
    assert snapshots(con)["articles_gone"].to_list() == [1, 0, 0]
    stands = status(con)
    assert list(stands) == ["sources", "runs", "coverage", "issues"]
    assert stands["sources"].filter(source="portal")["failed"].item() == 2


def test_a_file_is_split_into_its_questions():
    assert statements("SELECT 'đ;' -- a; b\n;; SELECT 2;\n-- end") == ["SELECT 'đ;' -- a; b", "SELECT 2"]
