"""One Prefect for the whole session, a data folder of its own for each test, and the sample sites."""

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from flows.settings import Settings
from tests.replica import SOURCES, Replica
from warehouse.schema import TABLES

# What may differ between two runs that saw the same: times, the archive's places, and pages that count
# their readers, which makes the bytes and all names made of them differ.
VOLATILE = {"fetched_at", "warc_file", "warc_offset", "warc_length", "capture_id", "bytes_hash", "issue_id"}
LEDGERS = {"runs", "partitions"}


@pytest.fixture(scope="session")
def prefect_home(tmp_path_factory):
    """Give the folder of Prefect's database, made once: that takes 20 seconds."""
    home = tmp_path_factory.mktemp("prefect")
    names = {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
        "PREFECT_LOGGING_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_TO_API_ENABLED": "false",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in names.items():
            patch.setenv(name, value)
        yield home


@pytest.fixture(scope="session")
def prefect(prefect_home):  # noqa: ARG001 -- the harness reads the environment that it sets
    """Run flows of this process against one server of the session."""
    from prefect.testing.utilities import prefect_test_harness  # noqa: PLC0415 -- after the environment is set

    with prefect_test_harness(server_startup_timeout=180):
        yield


@pytest.fixture
def data(tmp_path, monkeypatch):
    """Give the data folder of the test."""
    folder = tmp_path / "data"
    monkeypatch.setenv("HPFACTS_DATA", str(folder))
    monkeypatch.setenv("HPFACTS_RUNNER", "threads")  # of few pages, for which no process is worth its start
    monkeypatch.chdir(tmp_path)  # no .env of the developer
    return folder


@pytest.fixture
def replica(data, monkeypatch):  # noqa: ARG001 -- sites without a data folder make no sense
    """Serve the sample sites, which the settings name as the only sources."""
    with Replica(night=1) as sites:
        monkeypatch.setenv("HPFACTS_SOURCES", str(SOURCES))
        for name, value in sites.variables.items():
            monkeypatch.setenv(name, value)
        yield sites


@pytest.fixture
def run_hpfacts(prefect_home):
    """Run the command line in a process of its own."""

    def run(*arguments: object, stdin: bytes | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(  # noqa: S603 -- our own module
            [sys.executable, "-m", "flows", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            check=False,
            env=os.environ | {"PREFECT_HOME": str(prefect_home), "PYTHONPATH": str(ROOT)} | environment,
            timeout=200,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


ROOT = Path(__file__).resolve().parent.parent.parent


def content(data: Path) -> dict[str, list[tuple[object, ...]]]:
    """Give the published warehouse as plain rows, without what may differ."""
    with duckdb.connect(str(Settings(data=data).published), read_only=True) as con:
        return {table: _rows(con, table) for table in TABLES if table not in LEDGERS} | {
            "facts_current": _rows(con, "facts_current"),
        }


def _rows(con: duckdb.DuckDBPyConnection, table: str) -> list[tuple[object, ...]]:
    names = [name for name in con.sql(f"FROM {table}").columns if name not in VOLATILE and name != "page_key"]
    return sorted(con.sql(f"SELECT DISTINCT {', '.join(names)} FROM {table}").fetchall(), key=repr)
