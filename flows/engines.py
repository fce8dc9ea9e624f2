"""Who reads the batches: a thread, processes of this machine, or a Dask or Ray cluster through Prefect.

Batches are read side by side and come back in their order, so that what is loaded does not depend on who read it.
Only a few are under way at a time, so that memory stays flat. Loads nothing.
"""
# ruff: noqa: PLC0415 -- a run imports only the engine it uses

import multiprocessing
import os
import pickle
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from importlib import import_module
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

import polars as pl

from flows.batches import Batch, read_batch
from flows.scrape.archive import Archived
from flows.scrape.source import Source
from flows.settings import Runner, Settings, UsageError

if TYPE_CHECKING:
    from prefect.task_runners import TaskRunner

WAITING = 2  # batches that wait beside those being read: the next ones, or read ones that are not loaded yet
NICENESS = 5  # of reading processes: the night, which reads its few pages by itself, goes before a backfill
_KEPT = "dirty_decay_ms:5000"  # for jemalloc: how long freed memory stays with a process, as fresh pages cost time

Name = TypeVar("Name")
Result = TypeVar("Result")


class EngineError(RuntimeError):
    """A runner broke: one line that says what to do."""


class MissingEngineError(UsageError):
    """A runner that is not installed."""


class Reading(Protocol):
    """A batch that is being read."""

    def result(self) -> Any:
        """Wait for it."""
        ...


Submit = Callable[[Callable[..., Any], tuple[Any, ...]], Reading]


class Engine:
    """Reads batches for a run; to be used as a context manager. Workers start when there is work for two."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._workers = settings.workers or len(os.sched_getaffinity(0))
        self._exits = ExitStack()
        self._submit: Submit | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._exits.close()
        self._submit = None

    def read(
        self, batches: Iterable[tuple[Name, Sequence[Archived] | None]], sources: Mapping[str, Source]
    ) -> Iterator[tuple[Name, Batch | None]]:
        """Give named batches as they were read, in their order; one without records stands for itself."""
        calls = ((name, None if records is None else (records, sources)) for name, records in batches)
        return self.work(read_batch, calls)

    def work(
        self, function: Callable[..., Result], calls: Iterable[tuple[Name, tuple[Any, ...] | None]]
    ) -> Iterator[tuple[Name, Result | None]]:
        """Give what a function makes of named arguments, in their order; a name without any stands for itself."""
        coming = iter(calls)
        first = list(islice(coming, 2))
        if self._submit is None and len(first) == 1:  # not worth a worker's start
            name, arguments = first[0]
            yield name, None if arguments is None else function(*arguments)
            return
        running: deque[tuple[Name, Reading | None]] = deque()
        for name, arguments in chain(first, coming):
            running.append((name, None if arguments is None else self._start()(function, arguments)))
            if len(running) >= self._workers + WAITING:
                yield _taken(running)
        while running:
            yield _taken(running)

    def _start(self) -> Submit:
        if self._submit is None:
            match self._settings.runner:
                case Runner.threads:
                    self._submit = self._thread()
                case Runner.processes:
                    self._submit = self._processes()
                case Runner.dask:
                    self._submit = self._through(_dask(self._settings.runner_address, self._workers))
                case Runner.ray:
                    self._submit = self._through(_ray(self._settings.runner_address, self._workers))
        return self._submit

    def _thread(self) -> Submit:
        """Read beside the loading; Polars is many threads by itself."""
        pool = self._exits.enter_context(ThreadPoolExecutor(1, "read"))
        return lambda function, arguments: pool.submit(function, *arguments)

    def _processes(self) -> Submit:
        pl.thread_pool_size()  # makes our own threads before the workers' number is set
        prepare_processes()
        pool = self._exits.enter_context(
            # Not forked: the threads of Polars do not survive it.
            ProcessPoolExecutor(self._workers, multiprocessing.get_context("spawn"), _begin)
        )
        return lambda function, arguments: pool.submit(function, *arguments)

    def _through(self, runner: "TaskRunner[Any]") -> Submit:
        """Read in tasks of Prefect; packed, since Prefect would look through every record."""
        from prefect import task
        from prefect.cache_policies import NO_CACHE

        self._exits.enter_context(runner)
        reading = task(name="read", cache_policy=NO_CACHE, persist_result=False)(read_packed)
        return lambda function, arguments: runner.submit(reading, {"packed": pickle.dumps((function, arguments))})


def prepare_processes() -> None:
    """Say in the environment what Polars is to do in processes that read beside each other."""
    os.environ.setdefault("POLARS_MAX_THREADS", "1")
    # What one step gives back the next ones take, for longer than the half second that Polars keeps it by itself.
    said = os.environ.get("_RJEM_MALLOC_CONF", "")
    if _KEPT not in said:
        os.environ["_RJEM_MALLOC_CONF"] = f"{said},{_KEPT}".lstrip(",")


def read_packed(packed: bytes) -> Any:
    """Read a batch on a worker of a cluster."""
    function, arguments = pickle.loads(packed)  # noqa: S301 -- packed by ourselves, in `Engine`
    return function(*arguments)


def _taken(running: deque[tuple[Name, Reading | None]]) -> tuple[Name, Any]:
    name, reading = running.popleft()
    try:
        return name, None if reading is None else reading.result()
    except BrokenProcessPool as error:
        raise EngineError(
            "a process that read pages was killed, probably for want of memory; lower HPFACTS_BATCH_MEGABYTES, or "
            "HPFACTS_WORKERS, and run this again: it goes on where it was"
        ) from error


def _begin() -> None:
    """Be a worker: not before others, and not longer than the run, however that ends."""
    os.nice(NICENESS)
    threading.Thread(target=_end_with_the_run, daemon=True).start()


def _end_with_the_run() -> None:
    run = multiprocessing.parent_process()
    if run is not None:
        run.join()
        os._exit(1)


def _dask(address: str, workers: int) -> Any:
    local = {"n_workers": workers, "threads_per_worker": 1, "dashboard_address": None}
    return _runner("dask", {"address": address} if address else {"cluster_kwargs": local})


def _ray(address: str, workers: int) -> Any:
    local = {"num_cpus": workers, "include_dashboard": False}
    return _runner("ray", {"address": address} if address else {"init_kwargs": local})


def _runner(name: str, given: dict[str, Any]) -> Any:
    """Give Prefect's task runner of an extra."""
    try:
        module = import_module(f"prefect_{name}")
    except ImportError as error:
        raise MissingEngineError(f"--runner {name} needs the extra: pip install 'hpfacts[{name}]'") from error
    return getattr(module, f"{name.title()}TaskRunner")(**given)
