"""Pages are cut at their tags, however these are written, and lose the parts that their attributes set apart."""

import pytest

from tests.transforms.clean.conftest import FIRST, SECOND, TITLE
from transforms.blocks import blocks_from_html, htmls_frame, parse_page

BEFORE = "<div><h1>Xã Đại Hà gieo cấy lúa</h1>"
AFTER = "<p>Toàn xã gieo cấy xong 320 ha.</p></div>"
SOUND = BEFORE + AFTER


def found(*pages):
    """Texts and tags of each page, read in one batch."""
    htmls = [parse_page(page.encode()).html for page in pages]
    blocks, elements, *_ = blocks_from_html(htmls_frame(range(len(htmls)), htmls))
    assert (elements["start"] < elements["end"]).all()
    return [
        list(blocks.filter(page=page).select("tag", "text").iter_rows()) for page in range(len(htmls))
    ], elements.filter(page=len(htmls) - 1)["tag"].to_list()


PLAIN = [("h1", "Xã Đại Hà gieo cấy lúa"), ("p", "Toàn xã gieo cấy xong 320 ha.")]


@pytest.mark.parametrize(
    "between",
    [
        "<!-- a comment -->",
        "<!-- <p>not shown</p> -->",
        "<!-- 1 < 2 > 0 -->",
        "<!--[if gt IE 8]><!--><!--<![endif]-->",
        "<!----><!-- a <!-- b -->",
        "<?php echo 1 ?>",
        "<embed src='x'>",
        "<base href='/'><param><keygen><bgsound>",
        "<img alt='a > b < c'>",
        "<i <b>",
        "<i<b></i<b>",
        "<i<<b></i<<b>",
        "<i <!--x>",
        "<i<!-->",
        "<div <p></div><div <p></div>",
        "<script>if (a < b) { document.write('<p>no</p>') }</script>",
        '<div class="a" " id="b"></div>',
        "<svg><title>no</title></svg><object><time>no</time></object>",
        "<dd<!--<b></dd<!--<b>",
        "<amp-user-notification><i></i></amp-user-notification>",
    ],
)
def test_what_stands_between_texts_spoils_none_of_them(between):
    (first, broken, last), tags = found(SOUND, BEFORE + between + AFTER, SOUND)
    assert first == broken == last == PLAIN
    assert tags == ["html", "body", "div", "h1", "p"]  # those that hold text


def test_words_run_on_over_inline_tags_and_comments_alone():
    (texts,), _ = found("<p>Thu <b>35,6</b> <i>tỷ</i><!-- x --> đồng</p>năm <a href='/'>2021</a><br>hết<div>rồi</div>")
    assert texts == [("p", "Thu 35,6 tỷ đồng"), ("body", "năm 2021"), ("body", "hết"), ("div", "rồi")]


def test_inline_tags_that_tell_nothing_are_gone_and_their_texts_are_one():
    page = b"<p>Thu <b><i>35,6</i></b> <time>hom nay</time><input><span></span>: <a href='/'>xem <img></a></p>"
    assert parse_page(page).html.endswith('<p>Thu 35,6 hom nay: <a href="/">xem <img></a></p></body></html>')


def test_a_page_is_heard_of_by_its_own_tags_alone():
    page = (
        b"<title>Xa  Dai Ha</title><meta name=author content=x><meta property=OG:Title content=Lua>"
        b"<link rel=canonical href=/lua><link rel=icon href=/i><svg><title>icon</title></svg>"
        b"<button><time datetime=2020-01-01>no</time></button><time datetime=2021-08-20>yes</time>"
    )
    assert parse_page(page).said == (
        ("title tag", "Xa  Dai Ha"),
        ("title", "Lua"),
        ("url", "/lua"),
        ("time", "2021-08-20"),
    )


def test_attributes_are_told_apart():
    page = b"<div data-class='no' class='a b' id='c'><p role='x' title=' class=\"z\"' itemprop=articleBody>t</p></div>"
    found = blocks_from_html(htmls_frame([0], [parse_page(page).html]))
    assert sorted(found.attributes.select("name", "value").iter_rows()) == [
        ("class", "a b"),
        ("id", "c"),
        ("itemprop", "articleBody"),
        ("role", "x"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{FIRST}</p><p class='ms-rteFontSize-3'>{SECOND}</p>",
        f"<p>{FIRST}</p><div class='ms-rteThemeForeColor-2-0 ms-rteFontSize-3'><p>{SECOND}</p></div>",
        f"<div class='ms-rteFontSize-3'>{FIRST}</div><div class='ms-rteFontSize-2'>{SECOND}</div>",
        f"<div class='field field-label-hidden'>{FIRST}</div><p>{SECOND}</p>",
        f"<p class='overflow-hidden'>{FIRST}</p><p>{SECOND}</p>",
    ],
)
def test_the_styles_of_an_editor_are_no_hint(clean, body):
    article = clean(f"<h1>{TITLE}</h1><div>{body}</div>")
    assert article["paragraphs"] == [FIRST, SECOND]


BARS = ["share", "font-size", "post-meta", "date", "byline", "author", "breadcrumb", "tags", "ads"]
PARTS = [f"{text[:-1]}; {count} xã xong." for count in (3, 5, 7, 9) for text in (FIRST, SECOND)]


def paragraphs(texts):
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize("name", BARS)
def test_a_bar_left_open_takes_no_paragraphs_away(clean, name):
    article = clean(
        f"<h1>{TITLE}</h1><div>{paragraphs(PARTS[:5])}<div class='{name}'><i>Chia sẻ</i>{paragraphs(PARTS[5:])}"
    )
    assert article["paragraphs"] == PARTS


@pytest.mark.parametrize("name", BARS)
def test_a_bar_goes_with_the_sentence_it_holds(clean, name):
    article = clean(f"<h1>{TITLE}</h1><div>{paragraphs(PARTS[:3])}<div class='{name}'><p>{SECOND}</p></div></div>")
    assert article["paragraphs"] == PARTS[:3]


@pytest.mark.parametrize(
    "style", ["display:none", "color: red; display: none;", "DISPLAY:NONE", "visibility:hidden", "visibility: hidden"]
)
@pytest.mark.parametrize("tag", ["p", "div", "li"])
def test_what_a_style_hides_is_no_text(clean, tag, style):
    article = clean(f"<h1>{TITLE}</h1><div><p>{FIRST}</p><{tag} style='{style}'>{SECOND}</{tag}></div>")
    assert article["paragraphs"] == [FIRST]
    assert {"text": SECOND, "reason": "markup: hidden"} in article["removed"]


@pytest.mark.parametrize("style", ["display:none", "display: none; color:red", "mso-hide:all;display:none"])
def test_what_a_style_hides_within_a_line_is_no_text(clean, style):
    hidden = f"<span style='{style}'>Bản nháp <b>chưa duyệt</b></span>"
    article = clean(f"<h1>{TITLE}</h1><div>{hidden}<p>{FIRST[:20]}{hidden}{FIRST[20:]}</p><p>{SECOND}</p></div>")
    assert article["paragraphs"] == [FIRST, SECOND]
    assert {"text": "Bản nháp", "reason": "markup: hidden"} in article["removed"]


def test_what_a_button_unfolds_within_a_line_is_text(clean):
    more = f"{SECOND[:-1]}; {FIRST}"
    article = clean(
        f"<h1>{TITLE}</h1><div><p>{FIRST}</p><p>{SECOND} <span style='display:none'>{more}</span></p></div>"
    )
    assert article["paragraphs"] == [FIRST, f"{SECOND} {more}"]


@pytest.mark.parametrize("style", ["display:block", "visibility:visible", "text-align:justify"])
def test_what_a_style_shows_is_text(clean, style):
    article = clean(f"<h1>{TITLE}</h1><div><p>{FIRST}</p><p style='{style}'>{SECOND}</p></div>")
    assert article["paragraphs"] == [FIRST, SECOND]


STAMP = "2019-10-08T14:22:00+07:00"


@pytest.mark.parametrize("text", [STAMP, f"{STAMP}{SECOND}", f"2019-10-08T14:22:00 {SECOND}"])
@pytest.mark.parametrize("content_type", ["text/html", "text/plain"])
def test_what_opens_with_a_machine_s_stamp_is_no_text(clean, text, content_type):
    html = f"<h1>{TITLE}</h1><div><span style='display:none'>{text}</span><p>{FIRST}</p></div>"
    body = html if content_type == "text/html" else f"{TITLE}\n\n{text}\n\n{FIRST}"
    article = clean(body, content_type=content_type)
    assert article["paragraphs"] == [FIRST]
    assert {"text": text, "reason": "markup: hidden"} in article["removed"]


@pytest.mark.parametrize(
    "part",
    [
        "<amp-ad type='a'><div fallback>Ưu đãi mùa này</div></amp-ad>",
        "<div>Không có quảng cáo phù hợp</div>",
        "<div>Tin tài trợ</div>",
        "<div><small>Quảng cáo</small><a>Đất nền sổ riêng chỉ từ 590 triệu đồng một lô</a></div>",
        "<form>Đánh giá của người dùng: / 14<br>Kém<input type='radio'>Tuyệt vời</form>",
        "<div type='poll'><b>Bạn có đi biển dịp này?</b><ul><li>Có: 61%</li><li>Không: 39%</li></ul></div>",
        "<p>Bạn có tin giá lúa sẽ còn tăng? Có 58% Không 42%</p>",
        "<div>&gt;&gt; Kiến Thụy: 1.400 lượt khách dịp Tết dương</div>",
        "<p><i>Xem lại: Kiến Thụy đón 1,4 triệu lượt khách</i></p>",
        "<p class='picTitle'>Nông dân xã Tân Phú thu hoạch lúa</p>",
    ],
)
def test_what_is_set_into_a_text_is_none_of_it(clean, part):
    article = clean(f"<h1>{TITLE}</h1><div><p>{FIRST}</p>{part}<p>{SECOND}</p></div>")
    assert article["paragraphs"] == [FIRST, SECOND]


def test_what_a_picture_shows_above_the_text_is_a_caption(clean):
    picture = (
        "<table><tr><td><img src='a.jpg'></td></tr><tr><td><i>Nông dân xã Tân Phú thu hoạch lúa</i></td></tr></table>"
    )
    article = clean(f"<h1>{TITLE}</h1><div>{picture}{FIRST}<br><br>{SECOND}</div>")
    assert article["paragraphs"] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "box",
    [
        "<div><b>Tin liên quan</b><br>+ <a>{}</a><br>+ <a>{}</a></div>",
        "<div><div>Tin liên quan</div><a>{}</a><a>{}</a></div>",
    ],
)
def test_the_text_goes_on_below_a_box_whose_links_stand_in_no_elements(clean, box):
    links = box.format("Kiến Thụy thu 120 tỷ đồng", "Cẩm Khê trồng 130 ha chè")
    article = clean(f"<h1>{TITLE}</h1><div>{paragraphs(PARTS[:2])}{links}{paragraphs(PARTS[2:4])}</div>")
    assert article["paragraphs"] == PARTS[:4]


def test_the_text_goes_on_below_a_box_in_a_text_without_paragraphs(clean):
    box = "<div><b>Bài đọc nhiều trong tuần</b><br>+ <a>Kiến Thụy thu 120 tỷ đồng</a></div>"
    first, *others = PARTS[:4]
    article = clean(f"<h1>{TITLE}</h1><div>{first}<br>{others[0]}<br>{box}{others[1]}<br><br>{others[2]}</div>")
    assert article["paragraphs"] == PARTS[:4]
