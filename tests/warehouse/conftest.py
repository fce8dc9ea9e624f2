"""A small warehouse, published once: four sources, two years, an edit, a page that went, a wrong reprint."""

from datetime import date
from pathlib import Path

import pytest

from tests.warehouse.example import fill
from warehouse.publish import publish


@pytest.fixture(scope="session")
def example(tmp_path_factory) -> Path:
    """Give the path of the published example."""
    folder = tmp_path_factory.mktemp("example")
    fill(folder / "work.duckdb")
    for night in (date(2021, 7, 1), date(2021, 7, 2), date(2022, 7, 1)):
        publish(folder / "work.duckdb", folder / "warehouse.duckdb", snapshot_date=night)
    return folder / "warehouse.duckdb"
