"""One text read as an article, and every case of a table as a test of its own."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.transforms.facts.reading import Row, facts_of


@pytest.fixture
def read() -> Callable[..., list[Row]]:
    """The facts of one text; further arguments are columns of its article."""

    def one(text: str, **article: Any) -> list[Row]:
        return facts_of({"text": text} | article)[0]

    return one
