"""Pages as the tests write them, and the articles they give."""

from collections.abc import Callable
from typing import Any

import polars as pl
import pytest

from transforms.articles import Articles, articles_from_pages
from transforms.schema import PAGES


def pages_frame(*pages: dict[str, Any]) -> pl.DataFrame:
    """Pages with what each leaves out filled in: `body` may be text, `page_key` counts."""
    rows = []
    for number, page in enumerate(pages):
        body = page["body"]
        rows.append(
            {"page_key": f"{number:03}", "content_type": "text/html; charset=utf-8"}
            | page
            | {"body": body.encode() if isinstance(body, str) else body}
        )
    return pl.DataFrame(rows, schema=PAGES)


@pytest.fixture
def clean() -> Callable[..., dict[str, Any]]:
    """One page's article, as a row."""

    def one(body: str | bytes, **page: Any) -> dict[str, Any]:
        rules = page.pop("rules", {})
        found = articles_from_pages(pages_frame({"body": body} | page), rules)
        return found.articles.row(0, named=True)

    return one


@pytest.fixture
def batch() -> Callable[..., Articles]:
    return lambda *pages, rules={}: articles_from_pages(pages_frame(*pages), rules)
