"""What only other pages of the site, or the source's rules, can tell."""

from datetime import date, datetime

import polars as pl
import pytest

from tests.transforms.clean.conftest import pages_frame
from transforms.articles import articles_from_pages
from transforms.furniture import without
from transforms.rules import PageRules

SLOGAN = "Đoàn kết, kỷ cương, sáng tạo, phát triển bền vững vì hạnh phúc của nhân dân"
TEXTS = {
    "Xã Thanh Sơn bàn biện pháp tăng thu ngân sách quý II": "Thu ngân sách bốn tháng đạt 3,4 tỷ đồng, "
    "bằng 41% dự toán huyện giao và tăng 6,5% so với cùng kỳ năm trước đó.",
    "Xã Đại Hà hoàn thành gieo cấy lúa vụ chiêm xuân": "Toàn xã gieo cấy xong 320 ha lúa, đạt 100% kế hoạch; "
    "trong đó lúa chất lượng cao chiếm hơn nửa diện tích toàn xã.",
    "Phường Bắc Sơn ra quân lập lại trật tự đường hè": "Lực lượng chức năng của phường nhắc nhở 45 hộ, "
    "xử phạt 12 trường hợp kinh doanh vi phạm với số tiền 18 triệu đồng.",
    "Thị trấn Núi Đôi khởi công nhà văn hóa tổ dân phố": "Công trình có tổng mức đầu tư 2,1 tỷ đồng "
    "từ ngân sách và đóng góp của nhân dân, hoàn thành trong quý IV năm nay.",
}


def pages(template):
    titles = list(TEXTS)
    return [
        {
            "url": f"https://xa.example.vn/tin/{number}",
            "body": template.format(title=title, text=TEXTS[title], other=titles[number - 1], slogan=SLOGAN),
        }
        for number, title in enumerate(titles)
    ]


FLAT = "<div><h1>{title}</h1><p>{text}</p><p>{slogan}</p><p>{other}.</p></div>"


def test_a_line_of_many_pages_is_furniture(batch):
    found = batch(*pages(FLAT)).articles
    for row in found.iter_rows(named=True):
        assert SLOGAN not in row["paragraphs"]
        assert {"text": SLOGAN, "reason": "on many pages of the site"} in row["removed"]


def test_another_pages_title_is_a_teaser(batch):
    found = batch(*pages("<div><h1>{title}</h1><p>{other}</p><p>{text}</p></div>")).articles
    assert found["paragraphs"].to_list() == [[text] for text in TEXTS.values()]
    assert "another page's title" in found["removed"].explode().struct.field("reason").to_list()


def test_two_addresses_of_one_article_repeat_nothing(batch):
    page = pages(FLAT)[0]
    found = batch(page, *({"url": page["url"] + end, "body": page["body"]} for end in ("/amp", "?utm_source=x", "/")))
    assert all(SLOGAN in row for row in found.articles["paragraphs"].to_list())
    assert found.articles["article_id"].n_unique() == 1


def test_the_sources_rules_come_first(clean):
    rules = {
        "xa": PageRules(
            title=(".none", ".t"),
            body=(".b",),
            published=("span.d",),
            author=("em.a",),
            category=(".c a",),
            drop=(".x", "span.y"),
        )
    }
    article = clean(
        '<div class="c"><a>Kinh tế</a></div><div class="t">Thanh Sơn tăng thu</div>'
        '<div>Đăng bởi <span class="d">12/05/2023 16:45</span></div>'
        f'<p>{SLOGAN * 4}</p><div class="b"><p>Ngắn <span class="y">(xem ảnh)</span> gọn.</p>'
        '<div class="x">Thừa.</div></div>'
        '<div><em class="a">Tác giả: Lê Minh</em></div>',
        source="xa",
        rules=rules,
    )
    assert article["body"] == "Thanh Sơn tăng thu\nNgắn gọn."
    assert (article["author"], article["category"]) == ("Lê Minh", "Kinh tế")
    assert article["published_at"] == datetime(2023, 5, 12, 16, 45)  # noqa: DTZ001 - local, as stated
    reasons = {row["text"]: row["reason"] for row in article["removed"]}
    assert reasons["Thừa."] == reasons["(xem ảnh)"] == "source rule: drop"
    assert reasons[SLOGAN * 4] == "source rule: outside the body"


def test_what_is_dropped_within_what_is_dropped_goes_once(clean):
    title, text = next(iter(TEXTS.items()))
    box = '<div class="x">Một <div class="x">Hai <b class="x">Ba</b></div> Bốn</div>'
    article = clean(
        f"<h1>{title}</h1>{box}<p>{text}</p>", source="xa", rules={"xa": PageRules(body=("body",), drop=(".x",))}
    )
    assert article["paragraphs"] == [text]
    assert sorted(row["text"] for row in article["removed"]) == ["Ba", "Bốn", "Hai", "Một"]


def test_pages_read_alone_tell_nothing_of_each_other_but_give_their_lines():
    frame = pages_frame(*pages(FLAT))
    alone = articles_from_pages(frame, alone=True)
    assert all(SLOGAN in row for row in alone.articles["paragraphs"].to_list())
    assert alone.lines.filter(pl.col("reason").is_not_null()).is_empty()
    each = pl.concat([articles_from_pages(page, alone=True).articles for page in frame.iter_slices(1)])
    assert each.equals(alone.articles)
    together = articles_from_pages(frame)
    assert together.articles["version"].equals(alone.articles["version"])
    assert without(alone.articles, together.lines)["body"].equals(together.articles["body"])


def test_rules_that_find_nothing_leave_the_page_to_the_general_ones(clean):
    title, text = next(iter(TEXTS.items()))
    article = clean(f"<h1>{title}</h1><p>{text}</p>", source="xa", rules={"xa": PageRules(body=(".gone",))})
    assert article["body"] == f"{title}\n{text}"


TEXT = next(iter(TEXTS.values()))


def dates_of(clean, body, **page):
    article = clean(body, **page)
    return article["published_at"], article["published_at_note"], article["event_date"]


def test_statements_that_disagree_are_told(batch):
    found = batch(
        {
            "body": '<meta property="article:published_time" content="2019-01-26T16:51:00+07:00">'
            f"<h1>Thanh Sơn tăng thu ngân sách</h1><p>13/01/2018 08:00</p><p>{TEXT}</p>"
        }
    )
    assert found.articles["published_at_note"].item() == "taken from a meta tag; the page's date line says 2018-01-13"
    assert "conflicting_dates" in found.issues["kind"].to_list()


def test_a_day_of_import_is_told(clean):
    published, note, event = dates_of(
        clean,
        f"Print Thứ bảy, 26/01/2019 16:51\n\nSáng 12/1, UBND quận họp. {TEXT}\n\nBáo Hải Phòng 13/1/2018",
        content_type="text/plain",
    )
    assert published == datetime(2019, 1, 26, 16, 51)  # noqa: DTZ001 - local, as stated
    assert "import" in note
    assert event == date(2018, 1, 12)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Ngày 10/2, công an quận báo cáo kết quả. Từ ngày 2/2 đến ngày 10/2/2019 có 9 vụ.", date(2019, 2, 10)),
        ("Ngày 16/3, quận họp. Năm 2018, thu 850 tỷ đồng, quý I/2019 thu 246 tỷ đồng.", date(2019, 3, 16)),
        ("Ngày 16/3, quận họp. Năm 2018 thu 850 tỷ đồng, cả năm 2018 chi 600 tỷ đồng.", date(2018, 3, 16)),
        ("Chiều 30/10, quận họp, lần đầu kể từ cuối năm 2016. Năm 2018, thu 850 tỷ đồng.", date(2018, 10, 30)),
        ("Ngày 14/12, HĐND quận quyết nghị các chỉ tiêu năm 2022. Năm 2021, quận thu 850 tỷ đồng.", date(2021, 12, 14)),
        ("Từ ngày 24 đến 26/7/2020, Đảng bộ quận tổ chức Đại hội.", date(2020, 7, 26)),
        ("Theo báo cáo nhanh của quận, từ ngày 20/1 đến hết ngày 26/1/2020 có 9 vụ.", date(2020, 1, 26)),
        ("Từ ngày 1/7/2020, phường hoạt động theo mô hình mới.", None),
        ("Lốc xoáy mạnh tại phường Hàng Kênh ngày 9/5/2017 làm hư hỏng nhiều nhà.", date(2017, 5, 9)),
        ("Triển khai phong trào, ngày 19/1/2022, Hội Chữ thập đỏ mở chợ nhân đạo.", date(2022, 1, 19)),
        ("Sáng 30-5-2018, UBND quận họp thường kỳ.", date(2018, 5, 30)),
        ("Ngày 2/8, Đại hội Đảng bộ xã nhiệm kỳ 2025-2030 bế mạc.\n\nXã tốt.\n\nNăm 2030 thu 9 tỷ.", date(2025, 8, 2)),
        ("Theo báo cáo tại hội nghị tổng kết năm 2022 do UBND quận tổ chức chiều 5/1, quận thu tốt.", date(2023, 1, 5)),
        ("Sáng 8/1, UBND quận tổng kết năm 2020, phát động phong trào thi đua năm 2021.", date(2021, 1, 8)),
        ("Kỳ họp cuối năm 2019 của HĐND quận khai mạc ngày 10/12.", date(2019, 12, 10)),
        ("Ngày 16/12, HĐND phường họp (kỳ họp cuối năm 2025). Năm 2026, thu 850 tỷ đồng.", date(2025, 12, 16)),
        ("Sáng 8/12, HĐND họp. Năm 2022 phấn đấu thu 900 tỷ đồng. Theo báo cáo, năm 2021 thu tốt.", date(2021, 12, 8)),
        ("Chuẩn bị vui Tết Nhâm Dần 2022, ngày 10/1, Hội Chữ thập đỏ mở chợ.", date(2022, 1, 10)),
        ("Hưởng ứng phong trào Xuân Nhâm Dần năm 2022, ngày 10/1, Hội Chữ thập đỏ mở chợ.", date(2022, 1, 10)),
        ("Ngày 10/2, thành phố đón Tết Nguyên đán Giáp Thìn 2024 an toàn.", date(2024, 2, 10)),
        ("Ngày 10/2, thành phố đón Tết cổ truyền Ất Tị an toàn.", date(2025, 2, 10)),
        ("Hướng tới Xuân Nhâm Dần 2022, ngày 20/12, Hội Chữ thập đỏ mở chợ.", date(2021, 12, 20)),
        ("Ngày 27/2, quận tổ chức lễ giao nhận quân năm 2021.", date(2021, 2, 27)),
        ("Sáng 5/9, các trường khai giảng năm học 2017-2018.", date(2017, 9, 5)),
        ("Ngày 14/4, thí sinh năm học 2017-2018 thi thử.", date(2018, 4, 14)),
        ("Ngày 10/8, ngành giáo dục tổng kết năm học 2017-2018, bàn về năm học 2018-2019.", date(2018, 8, 10)),
        ("Ngày 5/7, quận họp. So với quý I/2022, thu ngân sách 6 tháng đầu năm 2021 tăng 5%.", date(2021, 7, 5)),
    ],
)
def test_the_year_of_a_day_is_found_in_the_text_around_it(clean, text, event):
    _, _, found = dates_of(clean, f"Thanh Sơn tăng thu ngân sách\n\n{text} {TEXT}", content_type="text/plain")
    assert found == event


def test_a_row_of_a_table_is_no_title(clean):
    lines = ["Một số chỉ tiêu của quận Thanh Sơn", "Chỉ tiêu | Kế hoạch | 9 tháng", "Chi ngân sách | 905 | 588", TEXT]
    article = clean("\n\n".join(lines), content_type="text/plain")
    assert article["title"] == lines[0]
    assert article["body"] == "\n".join(lines)


def test_a_section_in_capitals_is_no_title(clean):
    lines = ["Tình hình dịch bệnh tại quận Thanh Sơn", "TÌNH HÌNH DỊCH BỆNH CHUNG", TEXT]
    assert clean("\n\n".join(lines), content_type="text/plain")["title"] == lines[0]


def test_a_day_of_printing_is_no_date(clean):
    published, note, _ = dates_of(clean, f"Hải Phòng, ngày 19 tháng 01 năm 2020\n\n{TEXT}", content_type="text/plain")
    assert published is None
    assert "rendered" in note


def test_removed_and_kept_lines_are_all_the_lines_there_are(clean):
    lines = [
        "Chính trị",
        "Thanh Sơn tăng thu ngân sách quý II",
        TEXT,
        "Quang cảnh Hội nghị.",
        TEXT + " Thêm.",
        "Hoàng Tùng",
        "Tin khác",
        "24/07/2024",
    ]
    article = clean("\n\n".join(lines), content_type="text/plain")
    told = [article["title"], *article["paragraphs"], *(row["text"] for row in article["removed"])]
    assert sorted(told) == sorted(lines)
    assert article["category"] == "Chính trị"
    assert isinstance(article["removed"], list)
    assert pl.DataFrame(article["removed"])["reason"].null_count() == 0


def test_lines_wrapped_at_a_screens_width_are_one_paragraph(clean):
    wrapped = (
        "Thanh Sơn tăng thu ngân sách quý II\n\n"
        "Thu ngân sách bốn tháng đạt 3,4 tỷ đồng, bằng 41% dự toán huyện giao và tăng\n"
        "6,5% so với cùng kỳ năm trước; các thôn tiếp tục rà soát những khoản thu còn lại,\n"
        "không để sót đối tượng.\n"
        "Diện tích lúa xuân đã cấy là 215 ha."
    )
    paragraphs = clean(wrapped, content_type="text/plain")["paragraphs"]
    assert [len(text.split()) for text in paragraphs] == [40, 9]


@pytest.mark.parametrize("opening", ["6 tháng đầu năm, thu ngân sách", "(Haiphong.gov.vn) – Sáng 28/6, xã"])
def test_a_paragraph_below_a_title_is_no_part_of_it(clean, opening):
    title = "Thanh Sơn: Thu ngân sách bốn tháng đạt 3,4 tỷ đồng, tăng 12%"
    article = clean(f"{title}\n{opening} đạt 3,4 tỷ đồng. {TEXT}", content_type="text/plain")
    assert article["title"] == title


@pytest.mark.parametrize(
    "heading",
    [
        "A. Kết quả thực hiện các chỉ tiêu chủ yếu",
        "Kết quả thực hiện các chỉ tiêu",
        "Sản xuất nông nghiệp, lâm nghiệp và thủy sản",
    ],
)
def test_a_heading_below_a_title_is_none(clean, heading):
    title = "Tình hình kinh tế - xã hội xã Thanh Sơn tháng 4 năm 2016"
    article = clean(f"{title}\n{heading}\n{TEXT}", content_type="text/plain")
    assert article["title"] == title


CARD = "Theo báo cáo của UBND huyện Kiến Thụy, năm tháng đầu năm thu ngân sách đạt 120 tỷ đồng, bằng 55% dự toán."
LONG = TEXT + " Các thôn tiếp tục rà soát những khoản thu còn lại, không để sót đối tượng."


def test_cards_below_the_signature_go_though_no_head_names_them(clean):
    dump = ["Thanh Sơn tăng thu ngân sách", LONG, "Lê Minh", "Kiến Thụy thu 120 tỷ đồng", CARD, "24/07/2024"]
    article = clean("\n\n".join(dump), content_type="text/plain")
    assert article["paragraphs"] == [LONG]
    assert article["author"] == "Lê Minh"


def test_cards_with_dates_go_though_no_head_names_them(clean):
    cards = "".join(
        f"<div><a href='{day}'>Huyện Kiến Thụy thu {day}20 tỷ đồng</a>"
        f"<p>{CARD} Ngày {day}.</p><i>{day}/07/2024</i></div>"
        for day in (23, 24)
    )
    article = clean(f"<h1>Thanh Sơn tăng thu ngân sách</h1><p>{LONG}</p>{cards}")
    assert article["paragraphs"] == [LONG]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Đăng ngày 03 - 10 - 2024", datetime(2024, 10, 3)),  # noqa: DTZ001 - local, as stated
        ("Hà Anh Thứ ba, 28/05/2024 - 08:09", datetime(2024, 5, 28, 8, 9)),  # noqa: DTZ001
        ("Kinh tế - Thứ tư, 20/09/2023 14:05 (GMT+7)", datetime(2023, 9, 20, 14, 5)),  # noqa: DTZ001
        ("Được đăng : 14/11/2012", datetime(2012, 11, 14)),  # noqa: DTZ001
        ("(thanhson.example.vn) 17/07/2024", datetime(2024, 7, 17)),  # noqa: DTZ001
        ("Tính đến ngày 20/6/2021, quận còn 18 hộ nghèo.", None),  # a sentence of the text
    ],
)
def test_a_date_line_is_told_from_a_sentence_with_a_date(clean, line, day):
    published, _, _ = dates_of(
        clean, f"Thanh Sơn tăng mạnh thu ngân sách quý này, vượt xa dự toán\n{line}\n{TEXT}", content_type="text/plain"
    )
    assert published == day


def test_a_line_with_an_hour_is_no_title(clean):
    text = "Huyện Thanh Sơn thu ngân sách 210 tỷ đồng trong 9 tháng, đạt 81% dự toán năm."
    article = clean(f"Thanh Sơn tăng thu\n\nHà Anh - 22/10/2024 17:45\n\n{text}", content_type="text/plain")
    assert article["title"] == "Thanh Sơn tăng thu"


@pytest.mark.parametrize("line", ["Cục Thống kê Quảng Bình - 27/08/2014", "(Haiphong.gov.vn) - Ngày 27/8/2014"])
def test_who_wrote_it_and_when_is_no_title(clean, line):
    text = "Sáng nay, xã Thanh Sơn họp đánh giá tình hình thu ngân sách từ đầu năm và bàn các việc phải làm. " * 3
    article = clean(f"Tình hình kinh tế xã Thanh Sơn\n\n{line}\n\n{text}", content_type="text/plain")
    assert article["title"] == "Tình hình kinh tế xã Thanh Sơn"


@pytest.mark.parametrize(
    "line",
    ["(Theo báo cáo của Chi cục Thống kê huyện)", "Vừa qua, HĐND xã Thanh Sơn họp kỳ thứ 3 nhiệm kỳ 2021-2026"],
)
def test_what_opens_a_text_is_no_title(clean, line):
    title = "Tình hình kinh tế - xã hội xã Thanh Sơn tháng 4 năm 2022"
    article = clean(f"{title}\n{line}\n{LONG}", content_type="text/plain")
    assert article["title"] == title


def test_headings_of_sections_and_lists_of_figures_stay_in_a_dump(clean):
    above, below = (
        ["I. Kinh tế", "a. Vụ xuân"],
        ["- Lương thực bình quân: 45 kg/người", "- Giá trị sản xuất: 30.753.000đ"],
    )
    dump = ["Tình hình kinh tế - xã hội xã Thanh Sơn tháng 4 năm 2022", *above, LONG, *below]
    article = clean("\n".join(dump), content_type="text/plain")
    assert article["paragraphs"] == [*above, LONG, *below]


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Thanh Sơn: Trong ngày 4/4/2020, các xã xử phạt 146 trường hợp.", date(2020, 4, 4)),
        ("Các xã ghi nhận 19 ca mắc mới trong ngày 11/9/2021.", date(2021, 9, 11)),
        ("Bản tin phòng, chống dịch của huyện ngày 11/9/2021 ghi nhận 19 ca mắc mới.", date(2021, 9, 11)),
        ("Du lịch phục hồi từ khi tỉnh cho phép mở cửa lại hoạt động từ ngày 15/3/2022.", None),
        ("Thực hiện Văn bản số 31/UBND-NC, ngày 5/8/2020 của UBND huyện, các xã xử phạt 47 trường hợp.", None),
    ],
)
def test_a_day_is_the_events_unless_it_is_a_documents(clean, lead, day):
    _, _, event = dates_of(clean, f"Thanh Sơn phòng, chống dịch\n{lead} {TEXT}", content_type="text/plain")
    assert event == day
