"""A small warehouse, published once: four sources, two years, an edit, a page that went, a wrong reprint."""

from pathlib import Path

import pytest

from tests.warehouse.example import published


@pytest.fixture(scope="session")
def example(tmp_path_factory) -> Path:
    """Give the path of the published example."""
    return published(tmp_path_factory.mktemp("example"))
