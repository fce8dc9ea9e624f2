"""Which line of a page is the article's title, where the markup names the site or other articles."""

import unicodedata

import pytest

from tests.transforms.clean.conftest import FIRST, SECOND, TITLE


@pytest.mark.parametrize(
    "stated",
    [
        "Chi tiết tin tức - Cổng thông tin",
        "Chi tiết tin - Trang thông tin điện tử huyện",
        "UBND huyện Thanh Sơn",
        "Trang tin huyện Thanh Sơn",
        "In bài viết",
        "Báo Thanh Sơn điện tử",
        "m.portal",
        "Tin hoạt động",
        "Sở Tài nguyên và Môi trường",
        "Phòng Tài chính - Kế hoạch",
        "Huyện Thanh Sơn | Trang tin",
        "Phường 12",
        "TP. Thanh Sơn - Trang tin",
        "Huyện ủy - Trang chi tiết",
        "Thị xã Thanh Sơn > Tin tức",
    ],
)
def test_what_names_the_site_or_the_page_is_no_title(clean, stated):
    article = clean(
        f"<title>{stated}</title><div><h1>UBND HUYỆN THANH SƠN</h1><ul><li>Trang chủ</li><li>Tin tức</li></ul></div>"
        f"<div><span>{TITLE}</span><div>14/4/2022 08:10</div><p>{FIRST}</p><p>{SECOND}</p></div>"
    )
    assert article["title"] == TITLE
    assert article["paragraphs"] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "stated",
    [
        "Huyện Thanh Sơn > Tin tức > Chi tiết tin",
        "Tin tức » Kinh tế » Thu, chi ngân sách",
        f"Thanh Sơn › Kinh tế › {TITLE}",
        f"Trang chủ > Tin tức > Kinh tế > {TITLE}",
    ],
)
@pytest.mark.parametrize("head", ["<title>{}</title>", "<meta property='og:title' content='{}'><title>Tin tức</title>"])
def test_the_path_to_a_page_is_no_title(clean, stated, head):
    article = clean(
        f"{head.format(stated)}<div><span>{TITLE}</span><div>14/4/2022 08:10</div><p>{FIRST}</p><p>{SECOND}</p></div>"
    )
    assert article["title"] == TITLE
    assert article["paragraphs"] == [FIRST, SECOND]


def test_one_sign_makes_no_path(clean):
    title = "Huyện Thanh Sơn: 12 xã thu ngân sách > 2 tỷ đồng"
    article = clean(
        f"<title>{title}</title><div><span>Kinh tế huyện Thanh Sơn</span><p>{FIRST}</p><p>{SECOND}</p></div>"
    )
    assert article["title"] == title


@pytest.mark.parametrize(
    "above",
    [
        f"<p>{TITLE}</p><p>Đọc bài báo bằng giọng nói của máy</p>",
        f"<ul><li>{TITLE}</li><li>Kiến Thụy thu 120 tỷ đồng</li></ul>",
        f"<p>{TITLE[:31]}</p>",
        f"<h2>{TITLE.upper()}</h2>",
    ],
)
def test_a_title_said_above_its_heading_is_neither_title_nor_text(clean, above):
    article = clean(f"<title>{TITLE}</title><div>{above}<h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p></div>")
    assert article["title"] == TITLE
    assert article["paragraphs"] == [FIRST, SECOND]


@pytest.mark.parametrize("stated", [f"Báo Thanh Sơn điện tử - {TITLE}", f"{TITLE} - Báo Thanh Sơn điện tử"])
def test_the_name_of_the_site_leaves_the_title_on_either_side(clean, stated):
    article = clean(f"<title>{stated}</title><p>{FIRST}</p><p>{SECOND}</p>")
    assert article["title"] == TITLE


def test_a_short_title_of_an_office_stands_where_nothing_else_could_be_one(clean):
    article = clean(f"<title>UBND huyện Thanh Sơn họp</title><p>{FIRST}</p><p>{SECOND}</p>")
    assert article["title"] == "UBND huyện Thanh Sơn họp"


@pytest.mark.parametrize(
    "title",
    ["Quận Lê Chân họp báo", "Sở Y tế họp báo", "Xã Tân Dân đón nông thôn mới", "Phòng Giáo dục khen thưởng 20 em"],
)
def test_a_heading_tells_of_a_place_or_an_office_where_it_goes_on_in_small_letters(clean, title):
    article = clean(f"<title>Tin tức</title><h1>{title}</h1><p>{FIRST}</p><p>{SECOND}</p>")
    assert article["title"] == title
    assert article["paragraphs"] == [FIRST, SECOND]


@pytest.mark.parametrize("link", ["<a>{}</a>", "<a href='/tin/2'>{}</a>", "<a onclick='mo(2)'>{}</a>"])
def test_another_article_s_title_within_the_text_goes(clean, link):
    other = link.format("Kiến Thụy: Thu ngân sách 2 tháng đạt 318 tỷ đồng")
    article = clean(f"<h1>{TITLE}</h1><div><p>{FIRST}</p><div>{other}</div><p>{SECOND}</p></div>")
    assert article["paragraphs"] == [FIRST, SECOND]
    assert "teaser" in {row["reason"] for row in article["removed"]}


def test_words_around_a_place_of_the_text_stay(clean):
    article = clean(f"<h1>{TITLE}</h1><div><p>{FIRST}</p><p><a name='2'>{SECOND}</a></p></div>")
    assert article["paragraphs"] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "Được đăng: 17 Tháng 11 2020 14:05",
        "Lần cập nhật cuối lúc Thứ ba, 17 Tháng 11 2020 15:30",
        "Thứ Sáu, 11/09/2015 16:40 612",
        "Ngày 08/10/2020 - Số lần xem: 231 - Tải về bản PDF (412 KB)",
        "In trang này | Đóng cửa sổ",
        "Nghe bài viết0:00 / 4:12Tốc độ 1x",
        "- Quảng cáo -Mở tài khoản trực tuyến, miễn phí 6 tháng",
        "Xem thêm: Kiến Thụy thu ngân sách 318 tỷ đồng",
        "Xem tiếp ▼",
        "Viết bởi Nguyễn Văn Sơn",
        "Bạn đang nghe bản tin bằng giọng đọc tự động",
        "Thiết bị không phát được tệp âm thanh này",
        "Tóm tắt bằng AI",
        "Mời bạn đọc theo dõi kênh YouTube của huyện",
        "Bạn nghĩ gì về bài này? Hãy cho chúng tôi biết",
        "* * *",
    ],
)
def test_lines_of_the_page_s_tools_go(clean, line):
    article = clean(f"<h1>{TITLE}</h1><p>{line}</p><p>{FIRST}</p><p>{line}</p><p>{SECOND}</p>")
    assert article["paragraphs"] == [FIRST, SECOND]


def test_a_sentence_in_another_script_is_no_line_of_signs(clean):
    sentence = "하이퐁시는 올해 외국인 투자를 많이 유치하였고 항만 물동량도 크게 늘었다."
    article = clean(f"<h1>{TITLE}</h1><p>{FIRST}</p><p>{sentence}</p><p>{SECOND}</p>")
    assert article["paragraphs"] == [FIRST, sentence, SECOND]


def test_a_box_within_a_text_of_divisions_closes_nothing(clean):
    box = "<div class='box'><div>Có thể bạn quan tâm</div><div><a href='/2'>Kiến Thụy được mùa lúa xuân</a></div></div>"
    article = clean(
        f"<h1>{TITLE}</h1><div><div>{FIRST}</div><div>{FIRST[:-1]}; chi đạt 40%.</div>{box}<div>{SECOND}</div></div>"
    )
    assert article["paragraphs"][-1] == SECOND


def test_who_signed_is_the_author_before_the_office_that_published(clean):
    article = clean(f"<h1>{TITLE}</h1><p>Viết bởi Quản trị viên</p><p>{FIRST}</p><p>{SECOND}</p><p>Hoàng Nga</p>")
    assert article["author"] == "Hoàng Nga"


def test_a_box_or_a_poll_within_a_torn_text_closes_nothing(clean):
    links = "<li><a href='/2'>Kiến Thụy giải ngân 72,3% vốn</a><li><a href='/3'>Cắt vốn 34 dự án</a>"
    box = f"<b>Bài liên quan</b><ul>{links}</ul>"
    poll = "<h4>THĂM DÒ Ý KIẾN</h4><span>Vốn (31%)</span>"
    article = clean(
        f"<h1>{TITLE}</h1><div><p>{FIRST}<div>{box}<p>Vướng từ mặt bằng<p>{SECOND}{poll}<p>{FIRST[:-1]}; hết."
    )
    assert [line[:20] for line in article["paragraphs"]] == [
        FIRST[:20],
        "Vướng từ mặt bằng",
        SECOND[:20],
        FIRST[:20],
    ]


def test_cards_with_excerpts_below_the_text_stay_closed(clean):
    card = f"<div><a href='/2'>Kiến Thụy thu ngân sách vượt dự toán</a><p>{SECOND}</p></div>"
    article = clean(f"<h1>{TITLE}</h1><div><p>{FIRST}</p></div><h3>Tin liên quan</h3>{card}{card}")
    assert article["paragraphs"] == [FIRST]


def test_what_a_picture_on_top_shows_is_neither_title_nor_text(clean):
    article = clean(
        f"<title>Tin tức</title><div><span>{TITLE}</span><img src='a.jpg'>"
        "<div>Thu hoạch lúa tại xã An Sơn. Ảnh: Hà Thanh</div>"
        f"<p>{FIRST}</p><p>{SECOND}</p></div>"
    )
    assert article["title"] == TITLE
    assert article["paragraphs"] == [FIRST, SECOND]


def test_a_blog_names_itself_before_its_title(clean):
    article = clean(
        f"<title>Chuyện xứ Thanh: {TITLE}</title><h1>Chuyện xứ Thanh</h1><div><h3>{TITLE}</h3>"
        f"<div><p>{FIRST}</p><p>{SECOND}</p></div></div>"
    )
    assert article["title"] == TITLE
    assert article["paragraphs"] == [FIRST, SECOND]


def test_a_title_stated_in_parts_of_letters_is_composed(clean):
    article = clean(f"<title>{unicodedata.normalize('NFD', TITLE)}</title><p>{FIRST}</p><p>{SECOND}</p>")
    assert article["title"] == TITLE


def test_a_summary_in_a_list_of_definitions_is_text(clean):
    summary = "Đến giữa năm 2024, huyện Thanh Sơn có 63 mã số vùng trồng được cấp."
    article = clean(
        f"<h1>{TITLE}</h1><dl><dd>Phát sóng: 19/7/2024<dd><b>{summary}</b><dd><p>{FIRST}</p><p>{SECOND}</p></dl>"
    )
    assert article["paragraphs"] == [summary, FIRST, SECOND]


@pytest.mark.parametrize(
    "line", ["Nông dân Quỳnh Hồng gặt lúa hè thu (Ảnh: Đài huyện)", "Thứ bảy, 08 Tháng 11 2008 22:10 Đã đọc: 211 lần"]
)
def test_what_stands_between_title_and_text_is_no_title(clean, line):
    article = clean(f"<div><span>{TITLE}</span><div>{line}</div><p>{FIRST}</p><p>{SECOND}</p></div>")
    assert article["title"] == TITLE
    assert article["paragraphs"] == [FIRST, SECOND]


def test_a_title_on_two_lines_is_one(clean):
    lines = ("Huyện Thanh Sơn cơ bản hoàn thành", "giải phóng mặt bằng dự án đường ven biển")
    article = clean(f"<div><div>{lines[0]}</div><div>{lines[1]}</div><p>{FIRST}</p><p>{SECOND}</p></div>")
    assert article["title"] == " ".join(lines)
    assert article["paragraphs"] == [FIRST, SECOND]


def test_who_took_a_picture_between_paragraphs_signs_nothing(clean):
    more = "".join(f"<p>{FIRST[:-1]}, lần {number}.</p>" for number in range(4))
    cards = "<div>02/4/2022</div><div><a href='/2'>Kiến Thụy được mùa lúa xuân</a></div>"
    article = clean(f"<h1>{TITLE}</h1>{more}<p>ẢNH: Hà Vi</p><p>{FIRST}</p><p>{SECOND}</p>{cards}")
    assert article["paragraphs"][-2:] == [FIRST, SECOND]


def test_a_caption_said_again_is_one(clean):
    caption = "Đường vào xã dài 7,2 km được bê tông hóa trong tháng."
    figure = f"<figure><img src='a.jpg'><figcaption>{caption}</figcaption></figure>"
    article = clean(f"<h1>{TITLE}</h1><p>{FIRST}</p>{figure}<p>{caption}</p><p>{SECOND}</p>")
    assert article["paragraphs"] == [FIRST, SECOND]
