"""The schedule: nightly at 02:00 in Vietnam under Prefect, one run at a time; and a watch over it.

Brings its own Prefect server, on the loopback interface, unless PREFECT_API_URL names one. A run that is late, as
after an outage, is done before the next one and counts for the day that it was due.
"""
# ruff: noqa: PLC0415 -- Prefect reads where its server is when it is imported

import asyncio
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import httpx

from flows.days import VIETNAM
from flows.prefectserver import LOOPBACK, PATIENCE, ServerError
from flows.selection import tonights
from flows.settings import Settings, UsageError
from flows.watch import watch

if TYPE_CHECKING:
    from uuid import UUID

    from prefect.client.schemas.objects import FlowRun
    from prefect.runner import Runner

NIGHTLY_AT = "0 2 * * *"
PORT = 4200  # Prefect's own; another one where it is taken
WATCH_EVERY = 3600.0  # seconds

log = logging.getLogger("hpfacts")


def serve(settings: Settings, cron: str = NIGHTLY_AT, every_seconds: float | None = None) -> None:
    """Stay and run what is due, until interrupted: by `cron` in Vietnam's time, or every so many seconds.

    Every so many seconds counts from midnight in Vietnam, so that starting anew shifts nothing.
    """
    tonights(settings, ())  # what is unusable is told now, not at night
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # by way of `finally`, so that the server ends with us
    with suppress(KeyboardInterrupt), _server() as url:
        os.environ["PREFECT_API_URL"] = url
        from prefect.schedules import Cron, Interval

        from flows.nightly import nightly

        try:
            schedule = (
                Cron(cron, timezone=str(VIETNAM))
                if every_seconds is None
                else Interval(timedelta(seconds=every_seconds), datetime(2000, 1, 1, tzinfo=VIETNAM), str(VIETNAM))
            )
        except ValueError as error:
            raise UsageError(f"--cron {cron!r} is no schedule; write it as {NIGHTLY_AT!r}: {error}") from error
        threading.Thread(target=_keep_watch, args=[settings, datetime.now(UTC)], daemon=True).start()
        # No limit in the server's database besides: one that a killed run held would stop all nights to come.
        runner = _runner()
        deployment = runner.add_flow(nightly, name="nightly", schedule=schedule, description=nightly.description)
        _drop_repeated(cast("UUID", deployment))  # no promise of one, as no event loop runs here
        asyncio.run(runner.start())


def _runner() -> "Runner":
    """Give what asks the server for due runs and does them one at a time; a run that is on is ended with us."""
    from prefect.runner import Runner

    class QuietRunner(Runner):
        """Ends on SIGTERM as it does on Ctrl-C; Prefect's own way leaves a traceback."""

        def handle_sigterm(self, *_: object) -> None:
            signal.raise_signal(signal.SIGINT)

    return QuietRunner(name="hpfacts", limit=1, pause_on_shutdown=False)


def _drop_repeated(deployment: "UUID") -> None:
    """Of scheduled runs that an outage made late keep the last of each day: others would ask for the same again."""
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.filters import FlowRunFilter
    from prefect.client.schemas.sorting import FlowRunSort

    wanted = FlowRunFilter.model_validate(
        {
            "deployment_id": {"any_": [deployment]},
            "state": {"type": {"any_": ["SCHEDULED"]}},
            "expected_start_time": {"before_": datetime.now(UTC)},
        }
    )
    with get_client(sync_client=True) as client:
        late = client.read_flow_runs(flow_run_filter=wanted, sort=FlowRunSort.EXPECTED_START_TIME_ASC)
        for run in repeated(late):
            client.delete_flow_run(run.id)
            log.info("%s: not run, a later one is due for the same day", run.name)


def repeated(late: "Sequence[FlowRun]") -> "list[FlowRun]":
    """Give those of late runs, the earliest first, that the schedule made and that a later one stands for."""
    scheduled = [
        (run.expected_start_time.astimezone(VIETNAM).date(), run)
        for run in late
        if run.auto_scheduled and run.expected_start_time
    ]
    last = dict(scheduled)
    return [run for day, run in scheduled if run is not last[day]]


def _keep_watch(settings: Settings, since: datetime) -> None:
    while True:
        time.sleep(WATCH_EVERY)
        try:
            watch(settings, since=since)
        except Exception as error:  # noqa: BLE001 -- looked at again an hour later
            log.warning("watch: %s", error)


@contextmanager
def _server() -> Iterator[str]:
    """Give the API of a running server; ours ends with us."""
    if given := os.environ.get("PREFECT_API_URL"):
        yield given
        return
    port = _free_port()
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", LOOPBACK, "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:  # noqa: S603
        try:
            url = f"http://{LOOPBACK}:{port}/api"
            _await(f"{url}/health", process)
            sys.stderr.write(f"Prefect: http://{LOOPBACK}:{port}\n")
            yield url
        finally:
            process.terminate()
            process.wait()


def _await(url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(url, trust_env=False).is_success:
                return
        except httpx.HTTPError:
            time.sleep(0.5)
    raise ServerError("the Prefect server did not start; `prefect server start` by hand shows why")


def _free_port() -> int:
    """Give Prefect's usual port, or any where that one is taken."""
    for wanted in (PORT, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((LOOPBACK, wanted))
            except OSError:
                continue
            port: int = probe.getsockname()[1]
            return port
    raise ServerError(f"no port is free on {LOOPBACK}")
