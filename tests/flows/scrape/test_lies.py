"""Pages that answer 200 and are none, beside pages that only look like it."""

from datetime import UTC, datetime

import pytest

from flows.scrape.exchange import Response
from flows.scrape.lies import why_no_page
from flows.scrape.source import Source

LONG = "Thu ngân sách quý I đạt 1.404 tỷ đồng, bằng 110,81% kế hoạch. " * 30
SOURCE = Source(
    name="s",
    title="t",
    publisher="p",
    official=True,
    base_url="https://a.vn",
    article_pattern="x",
    sentinel=(".body", "#news"),
)


def judged(html, source=SOURCE, **changes):
    known = {"status": 200, "headers": (("content-type", "text/html"),), "fetched_at": datetime.now(UTC)}
    body = html if isinstance(html, bytes) else html.encode()
    return why_no_page(
        source, Response(url="https://a.vn/x", final_url="https://a.vn/x", body=body, **(known | changes))
    )


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("", "empty body"),
        (" \n", "empty body"),
        ("<title>Trang không tồn tại</title><p>Quay lại</p>", "soft 404"),
        (f"<title>404 - File or directory not found</title><p>{LONG}</p>", "soft 404"),
        ("<h1>Cổng thông tin</h1><p>Bài viết đã bị xoá? KHÔNG TÌM THẤY TRANG bạn cần.</p>", "soft 404"),
        ("<title>Đăng nhập hệ thống</title>", "login page"),
        ("<p>Xin chào</p><form><input type=password></form>", "login page"),
        ("<title>Just a moment...</title>", "challenge page"),
        ("<script>document.cookie='D1N=abc';window.location.reload()</script>", "challenge page"),
        ("<html><body><div class='g-recaptcha'></div></body></html>", "challenge page"),
        ("<title>Lỗi hệ thống</title>", "error page"),
        ("<div class=body>Ngắn quá.</div>", "only 9 characters of text"),
        (f"<div class=other>{LONG}</div>", "another template: none of .body, #news is on the page"),
    ],
)
def test_a_lie_is_seen_through_and_named(html, reason):
    assert judged(html).startswith(reason)


@pytest.mark.parametrize(
    "html",
    [
        f"<title>Tin</title><div class=body>{LONG}</div>",
        f"<title>Hướng dẫn đăng nhập dịch vụ công</title><div class=body>{LONG}</div>",
        f"<div id=news>{LONG}</div><form><input type=password></form>",
        f"<div class=body>{LONG} Không tìm thấy trang thiết bị nào vi phạm.</div>",
    ],
)
def test_an_article_is_believed_whatever_it_mentions(html):
    assert judged(html) is None


def test_without_sentinels_a_full_text_is_enough():
    source = SOURCE.model_copy(update={"sentinel": ()})
    assert judged(f"<p>{LONG}</p>", source) is None
    assert judged("<p>Tin</p>", source).startswith("only 3 characters")


@pytest.mark.parametrize("status", [304, 404, 503])
def test_other_statuses_speak_for_themselves(status):
    assert judged("", status=status) is None


def test_bytes_that_are_no_html_do_not_raise():
    assert judged(bytes(range(256)) * 3) is not None
    assert judged(b"%PDF-1.7 \xff\xfe") is not None
