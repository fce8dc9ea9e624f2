"""The schedule: nightly at 02:00 in Vietnam under Prefect, one run at a time, late runs not piled up.

Brings its own Prefect server, on the loopback interface, unless PREFECT_API_URL names one.
"""
# ruff: noqa: PLC0415 -- Prefect reads where its server is when it is imported

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

NIGHTLY_AT = "0 2 * * *"
PATIENCE = 180.0  # seconds; the first start makes the server's database


class ServerError(RuntimeError):
    """The Prefect server did not start."""


def serve(cron: str = NIGHTLY_AT) -> None:
    """Stay and run what is due, until interrupted."""
    with _server() as url:
        os.environ["PREFECT_API_URL"] = url
        from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
        from prefect.schedules import Cron

        from flows.nightly import nightly

        nightly.serve(
            name="nightly",
            schedule=Cron(cron, timezone="Asia/Ho_Chi_Minh"),
            description=nightly.__doc__,
            pause_on_shutdown=False,
            limit=1,
            global_limit=ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW),
        )


@contextmanager
def _server() -> Iterator[str]:
    """Give the API of a running server; ours ends with us."""
    if given := os.environ.get("PREFECT_API_URL"):
        yield given
        return
    port = _free_port()
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:  # noqa: S603
        try:
            url = f"http://127.0.0.1:{port}/api"
            _await(f"{url}/health", process)
            sys.stderr.write(f"Prefect: http://127.0.0.1:{port}\n")
            yield url
        finally:
            process.terminate()


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
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
