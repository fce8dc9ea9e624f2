"""Whoever reads the batches, they come back in their order and say the same."""

import multiprocessing
from datetime import date
from importlib.util import find_spec
from itertools import count

import pytest
from polars.testing import assert_frame_equal

from flows.batches import in_batches
from flows.engines import WAITING, Engine, EngineError, MissingEngineError
from flows.files import records_of
from flows.settings import Runner, Settings
from tests.replica.article import ARTICLES

DAY = date(2026, 10, 5)


@pytest.fixture(scope="module")
def batches():
    """Give written articles as dumps of text, a few a batch."""
    files = sorted(ARTICLES.glob("*/clean.txt"))[:10]
    records = [record for _, record in records_of(files, {}, DAY, failures=[])]
    return list(enumerate(in_batches(records, 6000)))


def test_a_batch_ends_with_its_bytes_or_its_pages(monkeypatch, batches):
    records = [record for _, batch in batches for record in batch]
    assert [len(batch) for batch in in_batches(records, 1)] == [1] * len(records)
    assert [len(batch) for batch in in_batches(records, 1 << 30)] == [len(records)]
    monkeypatch.setattr("flows.batches.MOST_PAGES", 4)
    assert [len(batch) for batch in in_batches(records, 1 << 30)] == [4, 4, 2]


def read(batches, **settings):
    with Engine(Settings(**settings)) as engine:
        return list(engine.read(batches, {}))


def same(found, expected):
    assert [name for name, _ in found] == [name for name, _ in expected]
    for (_, mine), (_, other) in zip(found, expected, strict=True):
        assert mine.frames.keys() == other.frames.keys()
        for table, frame in mine.frames.items():
            assert_frame_equal(frame, other.frames[table])


def test_processes_and_threads_read_the_same(batches):
    assert len(batches) > 2
    expected = read(batches, runner=Runner.threads)
    assert sum(batch.frames["facts"].height for _, batch in expected) > 100
    with Engine(Settings(runner=Runner.processes, workers=2)) as engine:
        same(list(engine.read(batches, {})), expected)
        for worker in multiprocessing.active_children():
            worker.kill()
        with pytest.raises(EngineError, match="HPFACTS_BATCH_MEGABYTES"):
            list(engine.read(batches, {}))


def test_only_a_few_batches_are_under_way(batches):
    drawn = count()

    def many():
        for _ in range(20):
            next(drawn)
            yield "page", batches[0][1]

    with Engine(Settings(runner=Runner.threads, workers=1)) as engine:
        next(engine.read(many(), {}))
        assert next(drawn) <= 1 + WAITING


def test_what_needs_no_reading_keeps_its_place(batches):
    named = [("known", None), batches[0], ("known too", None)]
    found = read(named, runner=Runner.threads)
    assert [(name, batch is None) for name, batch in found] == [("known", True), (0, False), ("known too", True)]


@pytest.mark.parametrize("runner", [Runner.dask, Runner.ray])
def test_a_cluster_that_is_not_installed_says_how_to_install_it(batches, runner):
    if find_spec(f"prefect_{runner}"):
        pytest.skip(f"prefect-{runner} is installed here")
    with pytest.raises(MissingEngineError, match=rf"hpfacts\[{runner}\]"):
        read(batches, runner=runner)


@pytest.mark.slow
@pytest.mark.usefixtures("prefect")
@pytest.mark.parametrize("runner", [Runner.dask, Runner.ray])
def test_a_cluster_of_two_workers_reads_the_same(batches, runner):
    pytest.importorskip(f"prefect_{runner}", reason=f"no prefect-{runner} here; make test-cluster has it")
    from prefect import flow  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    expected = read(batches, runner=Runner.threads)
    same(flow(read)(batches, runner=runner, workers=2), expected)


@pytest.mark.slow
@pytest.mark.usefixtures("prefect")
def test_with_an_address_a_running_cluster_reads(batches):
    distributed = pytest.importorskip("distributed", reason="no Dask here; make test-cluster has it")
    from prefect import flow  # noqa: PLC0415 -- Prefect reads its settings when it is imported

    expected = read(batches, runner=Runner.threads)
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        address = cluster.scheduler_address
        same(flow(read)(batches, runner=Runner.dask, runner_address=address), expected)
