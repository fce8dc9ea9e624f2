"""The Prefect server that a run brings along where PREFECT_API_URL names none: on loopback, gone when the run is.

Prefect would start one by itself, but only when the run is ready to go, and would leave it behind when the run is
killed. Ours starts while the run is still being imported, and ends with its standard input, which the run holds.
"""
# ruff: noqa: PLC0415 -- the server's process and the run's import different things

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

PATIENCE = 180.0  # seconds; the first start makes the server's database
LOOPBACK = "127.0.0.1"


class ServerError(RuntimeError):
    """The Prefect server did not start."""


@contextmanager
def prefect_server() -> Iterator[None]:
    """Have a server for the runs of this process; to be entered before Prefect is imported."""
    if os.environ.get("PREFECT_API_URL"):
        yield
        return
    with socket.create_server((LOOPBACK, 0)) as waiting:
        url = f"http://{LOOPBACK}:{waiting.getsockname()[1]}/api"
        command = [sys.executable, "-m", "flows.prefectserver", str(waiting.fileno())]
        # In a session of its own: Ctrl-C ends the run, which may still have something to report.
        server = subprocess.Popen(  # noqa: S603 -- our own module
            command, stdin=subprocess.PIPE, pass_fds=[waiting.fileno()], start_new_session=True
        )
    with server:
        os.environ["PREFECT_API_URL"] = url
        try:
            import flows.nightly  # noqa: F401 -- takes as long as the server's start: both at once

            _await(f"{url}/health")
            yield
        finally:
            del os.environ["PREFECT_API_URL"]


def _await(url: str) -> None:
    """Wait for the first answer: the connection stands before the server does."""
    try:
        httpx.get(url, timeout=PATIENCE, trust_env=False).raise_for_status()
    except httpx.HTTPError as error:
        raise ServerError(f"the Prefect server did not start: {error}; `prefect server start` shows why") from error


def _serve(listening: int) -> None:
    threading.Thread(target=_end_with_the_run, daemon=True).start()
    import uvicorn
    from prefect.server.api.server import create_app

    config = uvicorn.Config(create_app(ephemeral=True), log_level="critical")
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=listening)])


def _end_with_the_run() -> None:
    sys.stdin.buffer.read()  # ends when the run does, killed or not
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
