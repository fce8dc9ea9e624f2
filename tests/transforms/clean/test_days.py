"""When an article was published, where the page says so in unusual places and other days stand beside."""

from datetime import datetime

import pytest

from tests.transforms.clean.conftest import FIRST, SECOND, TITLE

DAY = datetime(2022, 4, 14, 8, 10)  # noqa: DTZ001 - local, as stated


@pytest.mark.parametrize(
    "line",
    [
        "Thứ Năm, 14/04/2022 08:10 612",
        "Hà Thanh • 08:10 14/04/2022",
        "14/04/2022 08:10 · 4 phút đọc · Nghe bài",
        "Thứ năm, 14 Tháng 4 2022 08:10",
        "Thứ năm, 14/04/2022 - 08:10 In trang Gửi email A- A+",
    ],
)
def test_a_date_line_above_the_text_is_read(clean, line):
    article = clean(f"<h1>{TITLE}</h1><p>{line}</p><p>{FIRST}</p><p>{SECOND}</p>")
    assert article["published_at"] == DAY
    assert article["paragraphs"] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("4/20/2015 9:05:00 AM", datetime(2015, 4, 20, 9, 5)),  # noqa: DTZ001 - local, as stated
        ("4/20/2015 9:05:00 PM", datetime(2015, 4, 20, 21, 5)),  # noqa: DTZ001
        ("12/31/2015 12:05:00 AM", datetime(2015, 12, 31, 0, 5)),  # noqa: DTZ001
        ("4/12/2015 9:05:00 AM", datetime(2015, 12, 4, 9, 5)),  # noqa: DTZ001
        ("20/4/2015 9:05:00 AM", datetime(2015, 4, 20, 9, 5)),  # noqa: DTZ001
    ],
)
def test_a_month_stands_first_only_where_the_second_figure_is_no_month(clean, line, day):
    article = clean(f"<h1>{TITLE}</h1><p>{line}</p><p>{FIRST}</p><p>{SECOND}</p>")
    assert article["published_at"] == day
    assert article["paragraphs"] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "Đăng ngày 14/04/2022, 08:10 | Người đăng: Quản trị viên | 762 lượt đọc",
        "(Đăng tải: 14/04/2022 08:10 SA. Người duyệt: admin)",
        "Cập nhật lúc 08:10 ngày 14/4/2022",
        "Xuất bản: 08:10 - 14/04/2022",
    ],
)
def test_a_date_below_the_text_tells_where_none_above_it_does(clean, line):
    article = clean(f"<h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p><p>{line}</p>")
    assert article["published_at"] == DAY
    assert article["paragraphs"] == [FIRST, SECOND]


def test_a_date_above_the_text_goes_before_one_below_it(clean):
    article = clean(
        f"<h1>{TITLE}</h1><p>14/04/2022 08:10</p><p>{FIRST}</p><p>{SECOND}</p><p>Cập nhật: 17/11/2023 08:05</p>"
    )
    assert article["published_at"] == DAY


def test_the_day_of_printing_is_no_day_of_publication(clean):
    article = clean(
        f"<h1>{TITLE}</h1><p>Thời gian in: 17/11/2023 08:05:33</p><p>{FIRST}</p><p>{SECOND}</p>"
        "<p>Ngày đăng: 14/04/2022 08:10</p>"
    )
    assert article["published_at"] == DAY


def test_the_day_of_another_article_s_card_below_the_text_is_its_own(clean):
    cards = "".join(
        f"<p><a href='/{day}'>Kiến Thụy thu {day} tỷ đồng</a></p><p>{day}/04/2022 08:10</p>" for day in (13, 12)
    )
    article = clean(f"<h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>{cards}")
    assert article["published_at"] is None


def test_today_in_the_header_gives_way_to_the_day_below_the_text(clean):
    menu = "".join(f"<li><a href='/{at}'>Mục {at}</a></li>" for at in range(30))
    article = clean(
        f"<div>Thứ sáu, ngày 14 tháng 3 năm 2025</div><ul>{menu}</ul><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>"
        "<p>(Cập nhật lúc 8h10 ngày 14/04/2022)</p>"
    )
    assert article["published_at"] == DAY
