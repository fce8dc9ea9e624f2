"""The schedule in a real process: it fires, publishes, ends with what it started; and the form of its parameters."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from datetime import date, datetime
from types import SimpleNamespace

import duckdb
import httpx
import pytest

from tests.flows.conftest import ROOT
from tests.replica import SOURCES

PATIENCE = 150  # seconds; a home without Prefect's database makes it first


@pytest.fixture
def serving(replica, data, prefect_home, tmp_path, monkeypatch):
    """Serve a night of one small source every few seconds; gives the process and its log."""
    assert replica.variables
    assert not data.exists()
    if (prefect_home / "prefect.db").is_file():  # the tables that every first start makes, in 20 seconds
        shutil.copytree(prefect_home, data / "work" / "prefect")
    (tmp_path / "sources").mkdir()
    shutil.copy(SOURCES / "liferay.toml", tmp_path / "sources")
    for name in ("PREFECT_HOME", "PREFECT_API_URL", "PREFECT_LOGGING_TO_API_ENABLED"):  # those of the session
        monkeypatch.delenv(name, raising=False)
    environment = os.environ | {
        "HPFACTS_SOURCES": str(tmp_path / "sources"),
        "HPFACTS_LOG_FORMAT": "json",
        "PREFECT_LOGGING_LEVEL": "INFO",  # what goes wrong here is told
        "PREFECT_RUNNER_POLL_FREQUENCY": "1",
        "PREFECT_SERVER_SERVICES_SCHEDULER_RECENT_DEPLOYMENTS_LOOP_SECONDS": "1",
        "PYTHONPATH": str(ROOT),
    }
    log = tmp_path / "log"
    command = [sys.executable, "-m", "flows", "serve", "--every", "15"]
    with log.open("wb") as out, subprocess.Popen(command, env=environment, stderr=out, stdout=out) as process:  # noqa: S603
        try:
            yield process, log
        finally:
            process.terminate()


def wait(done, what):
    """Give what `done` gives as soon as it is something."""
    deadline = time.monotonic() + PATIENCE
    while not (result := done()):
        assert time.monotonic() < deadline, what
        time.sleep(0.2)
    return result


@pytest.mark.slow
def test_due_and_late_nights_are_run_and_told_and_serving_ends_with_its_server(serving, data):
    process, log = serving
    url = wait(lambda: re.search(r"^Prefect: (http\S+)", log.read_text("utf-8"), re.MULTILINE), "no server")[1]

    def ask(path, **given):
        return httpx.post(f"{url}/api/{path}", json=given, trust_env=False).json()

    deployment = wait(lambda: ask("deployments/filter"), "nothing is scheduled")[0]
    late = {"type": "SCHEDULED", "state_details": {"scheduled_time": "2026-10-02T19:00:00+00:00"}}
    create = f"deployments/{deployment['id']}/create_flow_run"
    wait(lambda: "deployment_id" in ask(create, state=late), "no run was taken")  # its database is busy at the start

    def completed():
        # Those of this deployment: the copied database may know runs of other tests.
        of_deployment = {"deployment_id": {"any_": [deployment["id"]]}}
        runs = ask("flow_runs/filter", flow_runs={"state": {"type": {"any_": ["COMPLETED"]}}} | of_deployment)
        return runs if len({run["name"] for run in runs}) > 1 else None

    names = {run["name"] for run in wait(completed, "too few runs")}
    with duckdb.connect(str(data / "warehouse.duckdb"), read_only=True) as con:
        runs = con.execute("SELECT kind, snapshot_date, status FROM runs WHERE ended_at IS NOT NULL").fetchall()
        assert con.execute("SELECT count(*) > 0 FROM facts_current").fetchone() == (True,)
    assert {(kind, status) for kind, _, status in runs} == {("nightly", "done")}
    days = {day for _, day, _ in runs}
    assert date(2026, 10, 3) in days, "two in the morning of the day for which it was due"
    assert len(days) > 1
    assert names >= {f"{day} all" for day in days}
    assert all((data / "reports" / f"{day}.html").is_file() for day in days)
    assert [line for line in ask("logs/filter") if "batch of" in line["message"]]

    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/api/health", trust_env=False)
    text = log.read_text("utf-8")
    assert "Traceback" not in text
    ended = [json.loads(line) for line in text.splitlines() if '"status"' in line]
    assert {(each["status"], each["level"]) for each in ended} == {("done", "info")}


def test_a_stop_before_the_server_is_up_leaves_nothing_behind(serving):
    process, log = serving
    server = wait(lambda: children(process.pid), "no server was started")
    time.sleep(0.5)  # it is a program of its own by now
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0
    assert not [pid for pid in server if is_alive(pid)]
    assert "Traceback" not in log.read_text("utf-8")


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:  # noqa: PTH123 -- /proc
        return [int(each) for each in file.read().split()]


def is_alive(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:  # noqa: PTH123 -- /proc
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_of_late_runs_the_last_of_each_day_in_vietnam_is_kept():
    from flows.serve import repeated  # noqa: PLC0415 -- the module reads where the server is

    def run(name, at, *, auto_scheduled=True):
        start = datetime.fromisoformat(f"2026-10-{at}:00+00:00")
        return SimpleNamespace(name=name, expected_start_time=start, auto_scheduled=auto_scheduled)

    late = [
        run("by hand", "01T10:00", auto_scheduled=False),
        run("first", "01T16:00"),
        run("last of the day", "01T16:59"),
        run("next day", "01T17:00"),
        run("its last", "02T01:00"),
    ]
    assert [each.name for each in repeated(late)] == ["first", "next day"]
    assert repeated([]) == []


def test_the_form_names_and_explains_every_parameter():
    from prefect.utilities.callables import parameter_schema  # noqa: PLC0415 -- loads Prefect

    from flows.nightly import nightly  # noqa: PLC0415

    form = parameter_schema(nightly.fn).model_dump()["properties"]
    assert list(form) == ["snapshot_date", "sources", "accept"]
    assert all(field["description"] for field in form.values())
    assert {"type": "string", "format": "date"} in form["snapshot_date"]["anyOf"]
    assert (form["sources"]["type"], form["sources"]["items"]) == ("array", {"type": "string"})
    assert (form["accept"]["type"], form["accept"]["default"]) == ("boolean", False)
