"""The command line as people and programs meet it: output, exit statuses, one line an error."""

import json
import sys
import time
from pathlib import Path

import pytest

from tests.flows.test_backfill import REPORT
from tests.replica import Replica
from warehouse.load import connect_work

FIELDS = [
    "doc", "quote", "indicator", "label", "measure", "value", "unit", "value_si", "period_start", "period_end",
    "period_kind", "baseline", "modality", "approx", "place",
]  # fmt: skip


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "000_report.txt"
    path.write_text(REPORT, "utf-8")
    return path


@pytest.fixture
def hpfacts(run_hpfacts, data):  # noqa: ARG001 -- the settings of the test
    return run_hpfacts


def one_line(done, code):
    """Give the only line of an error, which is no traceback."""
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line]
    assert len(lines) == 1, done.stderr
    return lines[0]


def test_extract_prints_the_fields_of_the_gold_guide(hpfacts, page):
    done = hpfacts("extract", page)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert [list(row) for row in rows] == [FIELDS, FIELDS]
    assert [(row["doc"], row["quote"], row["value"]) for row in rows] == [
        ("000", "605,7 tỷ đồng", 605.7),
        ("000", "62,7%", 62.7),
    ]
    assert '"value_si": 605700000000,' in done.stdout


def test_extract_reads_standard_input_and_folders_alike(hpfacts, page):
    from_file = hpfacts("extract", page).stdout
    assert hpfacts("extract", page.parent).stdout == from_file
    from_input = hpfacts("extract", "-", stdin=page.read_bytes()).stdout
    assert [json.loads(line)["quote"] for line in from_input.splitlines()] == ["605,7 tỷ đồng", "62,7%"]


def test_extract_article_prints_what_was_kept_and_what_was_removed(hpfacts, tmp_path):
    path = tmp_path / "7.html"
    path.write_text(
        "<html><head><title>Họp báo</title></head><body><h1>Quận Lê Chân họp báo</h1>"
        "<p>11/01/2022 14:51</p><p>Chiều 10/1, UBND quận Lê Chân tổ chức họp báo về kết quả công tác năm 2021.</p>"
        "<p>This website uses cookies. See Our policy to learn more.</p></body></html>",
        "utf-8",
    )
    row = json.loads(hpfacts("extract", path, "--kind", "article").stdout)
    assert list(row) == [
        "doc", "title", "published_at", "event_date", "author", "source", "place", "paragraphs", "removed",
    ]  # fmt: skip
    assert (row["doc"], row["title"], row["published_at"]) == ("7", "Quận Lê Chân họp báo", "2022-01-11T14:51")
    assert all("cookies" not in line for line in row["paragraphs"])


@pytest.mark.parametrize("form", ["table", "csv"])
def test_extract_prints_tables_too(hpfacts, page, form):
    done = hpfacts("extract", page, "--format", form)
    assert done.returncode == 0
    assert "605,7 tỷ đồng" in done.stdout


def test_a_page_that_is_no_text_is_named_with_status_3(hpfacts, tmp_path):
    path = tmp_path / "photo.html"
    path.write_bytes(bytes(range(256)) * 20)
    assert str(path) in one_line(hpfacts("extract", path), 3)


def test_an_empty_folder_is_an_unusable_argument(hpfacts, tmp_path):
    (tmp_path / "empty").mkdir()
    for command in (["extract"], ["backfill", "--input"]):
        line = one_line(hpfacts(*command, tmp_path / "empty"), 2)
        assert str(tmp_path / "empty") in line
        assert ".html" in line


def test_a_path_that_is_not_there_is_an_unusable_argument(hpfacts, tmp_path):
    assert "no such file" in one_line(hpfacts("extract", tmp_path / "nothing.html"), 2)


def test_a_broken_warc_file_is_named_with_status_3(hpfacts, tmp_path):
    path = tmp_path / "broken.warc.gz"
    path.write_bytes(b"\x1f\x8b\x08 this is no archive")
    assert str(path) in one_line(hpfacts("extract", path), 3)


def test_an_unknown_key_in_a_source_file_is_named_with_file_and_key(hpfacts, tmp_path):
    (tmp_path / "sources").mkdir()
    text = "[limits]\ndelays = 2\n"
    (tmp_path / "sources" / "le-chan.toml").write_text(
        'name = "le-chan"\ntitle = "t"\npublisher = "p"\nofficial = true\nenabled = true\n'
        'base_url = "https://a.test"\narticle_pattern = "."\n' + text
    )
    line = one_line(hpfacts("sources", HPFACTS_SOURCES=str(tmp_path / "sources")), 1)
    assert "le-chan.toml" in line
    assert "limits.delays" in line


@pytest.mark.slow
def test_a_host_that_cannot_be_reached_is_named_and_nothing_is_published(hpfacts, data, monkeypatch):
    with Replica(night=1) as sites:
        for name, value in sites.variables.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("HPFACTS_SOURCES", str(Path(__file__).parent.parent / "replica" / "sources"))
    done = hpfacts("nightly", "--date", "2026-10-05", "--source", "portal")
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert [line for line in done.stderr.splitlines() if line.startswith("failed: http://127.0.0.1")]
    assert not (data / "warehouse.duckdb").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nightly", "--source", "no-such"], "no source named 'no-such'"),
        (["backfill"], "--input PATH"),
        (["backfill", "--from", "2020-05", "--to", "2019-01"], "before"),
    ],
)
@pytest.mark.slow
def test_unusable_arguments_are_status_2(hpfacts, arguments, said):
    done = hpfacts(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [["nightly", "--date", "yesterday"], ["extract"], ["backfill", "--from", "19"]])
def test_arguments_that_do_not_parse_are_status_2(hpfacts, arguments):
    done = hpfacts(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_setting_that_cannot_be_used_is_named(hpfacts):
    assert "HPFACTS_KEEP" in one_line(hpfacts("sources", HPFACTS_KEEP="none"), 2)


def test_without_a_warehouse_questions_say_what_would_make_one(hpfacts):
    assert "backfill" in one_line(hpfacts("sql", "SELECT 1"), 1)


@pytest.mark.slow
def test_a_backfilled_page_is_asked_explained_exported_and_listed(hpfacts, page, tmp_path, data):
    assert hpfacts("backfill", "--input", page, "--date", "2024-05-01").returncode == 0
    asked = hpfacts("sql", "SELECT fact_id, value FROM facts_current ORDER BY value", "--format", "json")
    rows = json.loads(asked.stdout)
    assert [row["value"] for row in rows] == [62.7, 605.7]
    assert hpfacts("sql", stdin=b"SELECT 6 * 7 AS answer").stdout.split()[-1] == "42"
    assert "⟦605,7 tỷ đồng⟧" in hpfacts("explain", rows[1]["fact_id"]).stdout
    assert "no fact" in one_line(hpfacts("explain", "0"), 1)
    assert "2024-05-01" in hpfacts("snapshots").stdout
    assert "saved" in hpfacts("status").stdout
    assert hpfacts("diff", "2024-04-01", "2024-05-01").returncode == 0
    assert hpfacts("export", tmp_path / "out").returncode == 0
    assert (tmp_path / "out" / "datapackage.json").is_file()
    assert "no question" in one_line(hpfacts("sql", "DROP TABLE facts"), 1)
    old = hpfacts("sql", "SELECT count(*) AS n FROM facts", "--as-of", "2020-01-01", "--format", "csv")
    assert old.stdout.split() == ["n", "0"]
    with connect_work(data / "work" / "warehouse.duckdb") as con:
        assert con.sql("SELECT kind, status FROM runs").fetchall() == [("backfill", "done")]


def test_the_command_line_starts_at_once_and_without_prefect(hpfacts):
    started = time.monotonic()
    assert hpfacts("--help").returncode == 0
    assert time.monotonic() - started < 2  # 0.3 s on an idle machine
    loaded = "import sys, flows.cli; print('prefect' in sys.modules, 'duckdb' in sys.modules)"
    import subprocess  # noqa: PLC0415 -- only here

    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.split() == ["False", "False"]


def test_every_command_has_an_example():
    from flows.cli import app  # noqa: PLC0415 -- beside its use

    commands = app.registered_commands
    assert len(commands) >= 13
    assert all(command.epilog and command.epilog.startswith("Example: hpfacts ") for command in commands)
    assert all(command.callback and command.callback.__doc__ for command in commands)
