"""Small pages of many makes, and the text a reader would keep: `pages/NAME.html` beside `pages/NAME.txt`."""

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.transforms.clean.conftest import FIRST, SECOND, TITLE

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))
PUBLISHED = datetime(2023, 5, 12, 16, 45)  # noqa: DTZ001 - local time, as pages state it
AUTHOR = {"platform_c", "amp", "portal_tables", "nukeviet", "br_only", "flat", "newspaper"}
UNDATED = {"amp", "portal_print", "data_table", "unclosed", "advert_split"}
CREDIT = {"amp": "ANHP", "nukeviet": "Đài truyền thanh xã", "wordpress": "Báo Xây dựng"}


@pytest.mark.parametrize("name", NAMES)
def test_text_is_what_a_reader_would_keep(clean, name):
    """No source's rules, no other page of the site."""
    article = clean((PAGES / f"{name}.html").read_bytes())
    assert article["body"] == (PAGES / f"{name}.txt").read_text(encoding="utf-8").rstrip("\n")


@pytest.mark.parametrize("name", NAMES)
def test_metadata_is_what_the_page_states(clean, name):
    article = clean((PAGES / f"{name}.html").read_bytes())
    published = article["published_at"]
    assert published is None if name in UNDATED else published.date() == PUBLISHED.date()
    assert published is None or name == "sharepoint" or published == PUBLISHED
    assert article["event_date"] == date(2023, 5, 12)
    assert article["author"] == ("Lê Minh" if name in AUTHOR else None)
    assert article["source_credit"] == CREDIT.get(name)


def test_the_cells_of_a_row_that_was_copied_with_tabs_are_parted(clean):
    rows = (
        f"{TITLE}\n{FIRST}\nChỉ tiêu\tKế hoạch (triệu đồng)\tThực hiện\nThu ngân sách \t 84.500\t29.860\n-\tThu thuế\n"
    )
    body = clean(rows + SECOND, content_type="text/plain")["body"]
    assert "\nChỉ tiêu | Kế hoạch (triệu đồng) | Thực hiện\nThu ngân sách | 84.500 | 29.860\n- Thu thuế\n" in body


def test_the_cells_of_numbered_rows_are_parted_too(clean):
    rows = "TT\tChỉ tiêu\tĐVT\tThực hiện\n1\tThu ngân sách\tTỷ đồng\t29,8\n"
    body = clean(f"{TITLE}\n{FIRST}\n{rows}{SECOND}", content_type="text/plain")["body"]
    assert "\nTT | Chỉ tiêu | ĐVT | Thực hiện\n1 | Thu ngân sách | Tỷ đồng | 29,8\n" in body


def test_the_day_that_a_paper_was_dated_is_no_title(clean):
    article = clean(f"{TITLE}\n\nLâm Đồng, ngày 15 tháng 01 năm 2026\n\n{FIRST}\n\n{SECOND}", content_type="text/plain")
    assert article["title"] == TITLE
    assert article["published_at"] == datetime(2026, 1, 15)  # noqa: DTZ001 - Vietnam's local time, no zone attached


def test_a_report_in_short_lines_has_the_title_above_its_first_figures(clean):
    lines = [
        "(1) THU HÚT ĐẦU TƯ NƯỚC NGOÀI:",
        "• Tháng 7, thu hút 83,3 triệu USD.",
        "DỰ ÁN MỚI (Đơn vị: dự án)",
        "Xã A: 17",
    ]
    article = clean("\n".join([TITLE, "KHU CÔNG NGHIỆP", *lines, SECOND]), content_type="text/plain")
    assert article["title"] == TITLE
    assert article["paragraphs"][-5:] == [*lines, SECOND]


def test_the_files_that_hang_on_a_page_are_none_of_its_text(clean):
    files = (
        "<div><p>Tập tin đính kèm:</p><table><tr><th>Tên tệp</th><th>Kích thước</th></tr>"
        "<tr><td>bao-cao-thang-7.doc</td><td>214 Kb</td></tr><tr><td>bieu-mau.xls</td><td>88 Kb</td></tr></table></div>"
    )
    page = f"<html><body><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>{files}</body></html>"
    assert clean(page)["body"] == f"{TITLE}\n{FIRST}\n{SECOND}"
