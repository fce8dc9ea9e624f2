"""Text is read whatever the header claims."""

import codecs
import html
import re
import unicodedata

import pytest

from transforms.decode import decode_page

TEXT = "<html><p>Quận Lê Chân thu ngân sách ước đạt 35,6 tỷ đồng, tăng 7,2% so với cùng kỳ.</p>" * 3
# windows-1258 writes a tone as a mark of its own behind the vowel that carries the hook or hat.
MARKS = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}


def as_1258(text: str) -> bytes:
    letters = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tones = "".join(mark for mark in parts if mark in MARKS)
        letters.append(unicodedata.normalize("NFC", "".join(part for part in parts if part not in MARKS)) + tones)
    return "".join(letters).encode("cp1258")


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (TEXT.encode(), None),
        (TEXT.encode(), "text/html; charset=ISO-8859-1"),
        (TEXT.replace("<html>", '<html><meta charset="windows-1252">').encode(), None),
        (codecs.BOM_UTF8 + TEXT.encode(), None),
        (TEXT.encode("utf-16"), None),
        (TEXT.encode("utf-16-le"), None),
        (TEXT.encode("utf-16-be"), "text/html; charset=utf-8"),
        (as_1258(TEXT), "text/html; charset=windows-1258"),
        (as_1258(TEXT), "text/html; charset=utf-8"),
        (TEXT.encode().decode("cp1252", "replace").replace("\ufffd", "").encode()[:0] + TEXT.encode(), None),
        (TEXT.encode()[:-3] + "ỳ".encode()[:-1], None),
    ],
)
def test_charset_is_told_by_the_bytes(body, content_type):
    text = unicodedata.normalize("NFC", decode_page(body, content_type).text)
    assert "Quận Lê Chân thu ngân sách ước đạt 35,6 tỷ đồng" in text


SENTENCES = [
    "Quận Lê Chân duy trì tình hình ổn định, thu ngân sách ước đạt 35,6 tỷ đồng.",
    "Ý kiến của Đảng bộ huyện: bố trí đủ vốn cho dự án.",  # no byte that windows-1258 reads as a tone
    "HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ; HUYỆN TIÊN LÃNG: ĐƯỜNG TỈNH LỘ ĐÃ XONG",
    "gì, còn, phòng, kì họp; giòn giã, chùi rửa",
]


def as_hexadecimal(body):
    return re.sub(rb"&#(\d+);", lambda found: b"&#x%X;" % int(found[1]), body)


@pytest.mark.parametrize("spelled", [bytes, as_hexadecimal])
@pytest.mark.parametrize("content_type", [None, "text/html; charset=utf-8", "text/html; charset=windows-1252"])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_western_bytes_beside_references_are_western(sentence, content_type, spelled):
    body = spelled(f"<html><p>{sentence}</p></html>".encode("cp1252", "xmlcharrefreplace"))
    decoded = decode_page(body, content_type)
    assert sentence in html.unescape(decoded.text)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("encode", [as_1258, lambda text: text.encode("cp1258", "xmlcharrefreplace")])
def test_vietnamese_bytes_stay_vietnamese_with_or_without_references(sentence, encode):
    body = b"<html><p>&nbsp;&#8220;" + encode(sentence) + b"&#8221;</p></html>"
    assert sentence in unicodedata.normalize("NFC", html.unescape(decode_page(body, None).text))


def test_text_encoded_twice_is_mended():
    twice = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in TEXT.encode())
    assert decode_page(twice.encode(), None).text == TEXT


def test_a_picture_is_no_text():
    decoded = decode_page(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "text/html")
    assert decoded.text == ""
    assert [kind for kind, _ in decoded.trouble] == ["undecodable"]


@pytest.mark.parametrize(
    ("text", "content_type", "is_markup"),
    [
        ("Sáng 28/6, <b>UBND</b>", "text/plain", False),
        ("<!DOCTYPE html>x", "text/plain", True),
        ("<p>một<p>hai<p>ba", None, True),
        ("<p>một", "text/html", True),
        ("a < b", "text/html", False),
    ],
)
def test_markup_is_told_from_a_dump(text, content_type, is_markup):
    assert decode_page(text.encode(), content_type).is_markup is is_markup
