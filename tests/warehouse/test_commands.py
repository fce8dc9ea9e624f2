"""`hpfacts sql` and its kin as people and programs meet them, over the example warehouse."""

import io
import json
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
import pytest

from flows.shell import Completer
from warehouse.extensions import extension_file
from warehouse.query import open_published

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "flows"]
COUNT = "SELECT count(*) AS n FROM facts"


@pytest.fixture
def environment(example, tmp_path):
    """Give the environment of a process whose data folder holds the example."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "warehouse.duckdb").hardlink_to(example)
    return os.environ | {"HPFACTS_DATA": str(tmp_path / "data"), "PYTHONPATH": str(ROOT)}


@pytest.fixture
def hpfacts(environment, tmp_path):
    def run(*arguments: object, stdin: bytes = b"", code: int = 0, **more: str) -> subprocess.CompletedProcess[bytes]:
        command = [*COMMAND, *map(str, arguments)]
        done = subprocess.run(  # noqa: S603
            command, input=stdin, capture_output=True, check=False, cwd=tmp_path, env=environment | more, timeout=100
        )
        assert done.returncode == code, done.stderr.decode()
        return done

    return run


def the_line(done: subprocess.CompletedProcess[bytes]) -> str:
    """Give the one line of an error."""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1, lines
    assert lines[0].startswith("hpfacts: ")
    assert not done.stdout
    return lines[0]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("COPY facts TO 'out.csv'", "COPY is no question"),
        ("ATTACH 'other.duckdb'", "ATTACH is no question"),
        ("INSTALL httpfs", "INSTALL is no question"),
        ("SELECT * FROM read_csv('/etc/passwd')", "questions read no files and no network"),
        ("FROM '/etc/passwd'", "questions read no files and no network"),
        ("PRAGMA table_info('facts')", "PRAGMA is no question"),
        ("SET memory_limit = '100GB'", "SET is no question"),
    ],
)
def test_what_is_no_question_is_refused_with_one_line_and_status_1(hpfacts, question, said):
    assert said in the_line(hpfacts("sql", question, code=1))


def test_questions_come_as_argument_file_and_standard_input(hpfacts, tmp_path):
    (tmp_path / "two.sql").write_text("SELECT 1 AS a; -- one\nSELECT 'đ;' AS b;\n", "utf-8")
    assert hpfacts("sql", "SELECT 1 AS a", "--format", "csv").stdout == b"a\n1\n"
    assert hpfacts("sql", "-f", "two.sql", "--format", "csv").stdout.decode() == "a\n1\nb\nđ;\n"
    for arguments in ([], ["-"]):
        assert hpfacts("sql", *arguments, "--format", "csv", stdin=b"SELECT 2 AS a;").stdout == b"a\n2\n"


def test_the_form_follows_the_files_ending(hpfacts, tmp_path):
    for ending in ("csv", "json", "parquet", "txt"):
        hpfacts("sql", COUNT, "-o", f"n.{ending}")
    assert (tmp_path / "n.csv").read_bytes() == b"n\n25\n"
    assert json.loads((tmp_path / "n.json").read_text()) == [{"n": 25}]
    assert pl.read_parquet(tmp_path / "n.parquet").to_dicts() == [{"n": 25}]
    assert (tmp_path / "n.txt").read_text().split()[0::2] == ["n", "25"]
    assert pl.read_parquet(io.BytesIO(hpfacts("sql", COUNT, "--format", "parquet").stdout))["n"].item() == 25


def test_a_failed_question_leaves_the_file_as_it_was(hpfacts, tmp_path):
    (tmp_path / "n.csv").write_text("mine")
    hpfacts("sql", "SELECT x FROM facts", "-o", "n.csv", code=1)
    assert (tmp_path / "n.csv").read_text() == "mine"


def test_as_of_a_date_facts_are_those_of_that_date(hpfacts):
    assert hpfacts("sql", COUNT, "--as-of", "2021-07-01", "--format", "csv").stdout == b"n\n9\n"
    early = hpfacts("sql", COUNT, "--as-of", "2020-01-01", "--format", "csv")
    assert early.stdout == b"n\n0\n"
    assert early.stderr.decode() == "note: nothing had been seen by 2020-01-01; the first look was on 2021-07-01\n"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["SELECT 1", "-f", "x.sql"], 2, "give one of them"),
        (["-f", "no-such.sql"], 2, "no-such.sql: no file of questions: No such file"),
        (["SELECT 1; SELECT 2", "-o", "x.csv"], 2, "one question makes one file; here are 2"),
        (["SELECT 1", "-o", "no-such/x.csv"], 2, "no-such/x.csv: its folder is not there"),
        (["SELECT 1", "--memory", "much"], 2, "write it as 2GB"),
        (["SELECT list(range) FROM range(100000000)", "--memory", "60MB"], 1, "needs more memory"),
        (["SELECT sum(a.range + b.range) FROM range(100000000) a, range(1000000) b", "--timeout", "0.5"], 1, "0.5 sec"),
        ([""], 1, "nothing was asked"),
    ],
)
def test_limits_and_arguments_that_do_not_fit_are_one_line(hpfacts, arguments, code, said):
    assert said in the_line(hpfacts("sql", *arguments, code=code))


@pytest.mark.parametrize(
    "arguments",
    [
        ["sql", "SELECT 1"],
        ["search", "thu"],
        ["snapshots"],
        ["diff", "2021-07-01", "2021-07-02"],
        ["export", "out"],
        ["explain", "0"],
        ["status"],
    ],
)
def test_where_nothing_is_published_the_command_to_run_is_named(hpfacts, tmp_path, arguments):
    line = the_line(hpfacts(*arguments, code=1, HPFACTS_DATA=str(tmp_path / "nowhere")))
    assert "`hpfacts nightly`" in line
    assert "`hpfacts backfill --input PATH`" in line


def test_the_other_questions_answer(hpfacts, tmp_path):
    assert hpfacts("snapshots").stdout.decode().count("2021-") == 2
    assert "206100 million_dong" in hpfacts("diff", "2021-07-01", "2021-07-02").stdout.decode()
    assert hpfacts("diff", "2021-07-02", "2021-07-02").stdout.decode().startswith("nothing changed from 2021-07-02")
    fact = hpfacts("sql", "SELECT fact_id FROM facts WHERE quote = '203.400 triệu đồng'", "--format", "csv").stdout
    assert "⟦203.400 triệu đồng⟧" in hpfacts("explain", fact.decode().split()[-1]).stdout.decode()
    assert "no fact '0'" in the_line(hpfacts("explain", "0", code=1))
    status = hpfacts("status").stdout.decode()
    assert all(word in status for word in ("lechan", "partial", "unknown unit"))
    assert "9 facts, 3 articles" in hpfacts("export", "out", "--as-of", "2021-07-01").stdout.decode()
    assert (tmp_path / "out" / "facts.csv").read_bytes().startswith("\ufeff".encode())
    assert "the first look was on 2021-07-01" in the_line(hpfacts("export", "out", "--as-of", "2020-01-01", code=1))
    assert "Khách" not in hpfacts("search", "khach", "du", "lich").stdout.decode()
    assert "khách du lịch" in hpfacts("search", "khach du lich").stdout.decode()
    assert hpfacts("search", "khảch").stdout.decode() == "no article holds khảch\n"


def test_the_ui_opens_or_says_what_it_needs(hpfacts):
    if extension_file("ui"):
        pytest.skip("the ui extension is installed: the next test opens it")
    assert 'pip install "hpfacts[ui]"' in the_line(hpfacts("ui", code=1))


@pytest.mark.skipif(not extension_file("ui"), reason="needs duckdb-extension-ui: make test-lake")
def test_the_ui_is_served_until_interrupted(environment, tmp_path):
    command = [*COMMAND, "ui", "--no-browser", "--port", "42731"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=tmp_path) as process:  # noqa: S603
        assert process.stdout.readline().startswith("http://localhost:42731/ shows the warehouse")
        process.send_signal(2)
        assert process.wait(20) in (1, 130)


class Terminal:
    """A terminal with the shell in it."""

    def __init__(self, environment, folder) -> None:
        self.seen = ""
        self.mine, theirs = pty.openpty()
        self.process = subprocess.Popen(  # noqa: S603
            [*COMMAND, "sql"], stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True, cwd=folder,
            env=environment | {"TERM": "xterm", "COLUMNS": "150"}, start_new_session=True,
        )  # fmt: skip
        os.close(theirs)

    def wait_for(self, text: str) -> None:
        begun = time.monotonic()
        while text not in self.seen:
            assert time.monotonic() - begun < 60, self.seen
            self.seen += os.read(self.mine, 4096).decode(errors="replace")
        self.seen = self.seen.partition(text)[2]

    def type(self, text: str) -> None:
        os.write(self.mine, text.encode())


@pytest.mark.timeout(120)
def test_the_shell_answers_completes_and_remembers(environment, tmp_path):
    terminal = Terminal(environment, tmp_path)
    terminal.wait_for("hpfacts> ")
    terminal.type("SELECT 40 + 2\n")
    terminal.wait_for("...> ")
    terminal.type("AS answer;\n")
    terminal.wait_for("42")
    terminal.wait_for("1 row")
    terminal.wait_for("hpfacts> ")
    terminal.type("SELECT count(*) FROM facts_c\t;\n")
    terminal.wait_for("FROM facts_current;")
    terminal.wait_for("1 row")
    terminal.type("DROP TABLE facts;\n")
    terminal.wait_for("DROP is no question")
    terminal.type("SELECT sum(a.range + b.range) FROM range(100000000) a, range(1000000) b;\n")
    time.sleep(1)
    terminal.process.send_signal(2)
    terminal.wait_for("interrupted")
    terminal.type("exit\n")
    assert terminal.process.wait(20) == 0
    history = (tmp_path / "data" / "sql_history").read_text()
    assert "SELECT count(*) FROM facts_current;" in history
    again = Terminal(environment, tmp_path)
    again.wait_for("hpfacts> ")
    again.type("\x1b[A\x1b[A")
    again.wait_for("SELECT sum")
    again.type("\x04\x15\x04")
    assert again.process.wait(20) == 0


def test_names_and_words_complete(example):
    with open_published(example) as con:
        complete = Completer(con)
    assert complete.matches("facts") == ["facts", "facts_as_of(", "facts_current"]
    assert complete.matches("fact_") == ["fact_checks", "fact_checks_as_of(", "fact_id", "fact_verdicts"]
    assert complete.matches("facts.char") == ["facts.char_end", "facts.char_start"]
    assert complete.matches("f.char_s") == ["f.char_start"]
    assert complete.matches("ser") == ["series("]
    assert complete.matches("SEL") == ["SELECT"]
    assert complete.matches("grou") == ["group by"]
    assert [complete("quo", number) for number in range(2)] == ["quote", None]
