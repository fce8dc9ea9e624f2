"""Pages as the tests write them, and the articles they give."""

from collections.abc import Callable
from typing import Any

import polars as pl
import pytest

from transforms.articles import Articles, articles_from_pages
from transforms.schema import PAGES

# A title and two paragraphs for pages that differ in all else.
TITLE = "Huyện Thanh Sơn thu ngân sách quý I vượt tiến độ"
FIRST = (
    "Quý I, thu ngân sách trên địa bàn huyện Thanh Sơn ước đạt 64,2 tỷ đồng, bằng 31,5% dự toán, tăng 12,8% so cùng kỳ "
    "năm trước, trong đó thu ngoài quốc doanh đạt 21,4 tỷ đồng."
)
SECOND = (
    "Huyện phấn đấu hết tháng 6 thu đạt 58% dự toán năm, hoàn thành giải phóng mặt bằng ba dự án trọng điểm, gieo cấy "
    "xong diện tích lúa mùa trong khung thời vụ tốt nhất."
)


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
