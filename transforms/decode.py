"""From a page's bytes to text: which charset, is it markup or a dump, was it cut off.

The header is asked first, then the byte order mark, the page's own declaration and last the bytes
themselves; a declaration that the bytes contradict loses. Never raises on any bytes, parses nothing.
"""

import codecs
import re
from dataclasses import dataclass
from itertools import islice

import polars as pl

from transforms.limits import MAX_BYTES, bounded_lines, bounded_markup

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE)
_MARKUP = re.compile(
    rb"<(?:html|head|body|meta|title|div|p|br|table|td|span|a|b|i|h[1-6]|ul|li|article|section|img)[\s/>]",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(rb"\s*(?:<!doctype|<html|<\?xml|<!--)", re.IGNORECASE)
_PRESCAN = 4096
# A header or meta of these names says nothing: servers send them by default, browsers read windows-1252.
_DEFAULTS = {"iso8859-1", "ascii", "cp1252"}
# What "ạ", "ệ", "đ" and "ư" become when their UTF-8 is read as windows-1252.
_TWICE = re.compile("á[º»][\x80-\xff\u0100-\u2122]|Ä[\x90\x91‘]|Æ°")
_TWICE_BYTES = re.compile("á»".encode())  # found so in half the time that `find` takes
_ACCENT = b"\xc3"  # begins the letters "à" to "ý", "á" among them: pages in English have none
_TWICE_ENOUGH = 3
_TWICE_WITHIN = 100_000
_AS_BYTES = {ord(bytes([code]).decode("cp1252", "ignore") or "\x00"): chr(code) for code in range(0x80, 0xA0)} | {
    0: "\x00"
}
_CONTROLS = bytes([*range(9), *range(0x0E, 0x20)])
_REPLACEMENT = "\ufffd".encode()
# The bytes of windows-1258's tones, which windows-1252 reads as "Ì", "ì", "Ò", "ò" and "Þ": a tone stands on a vowel.
_TONE = rb"[\xcc\xd2\xde\xec\xf2]"
_VOWEL_WITH_TONE = re.compile(rb"[aeiouyAEIOUY\xc2\xc3\xca\xd4\xd5\xdd\xe2\xe3\xea\xf4\xf5\xfd]" + _TONE)
_ANY_TONE = re.compile(_TONE)
# "ă", "đ", "ơ" and "ư" as references: windows-1258 has bytes for them, windows-1252 has none.
_NOT_IN_1252 = re.compile(rb"&#(?:25[89]|27[23]|41[67]|43[12]|x0*(?:10[23]|11[01]|1a[01]|1af|1b0));", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """What one page's bytes say, written in UTF-8, never NFC'd here; `trouble` names an issue's kind and message."""

    body: bytes
    is_markup: bool
    charset: str
    trouble: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The page as a string."""
        return self.body.decode("utf-8")


def are_utf8(bodies: pl.Series) -> list[bool]:
    """Tell which of many pages' bytes are UTF-8 to the last."""
    try:
        bodies.cast(pl.String)  # looks through all in a tenth of the time that it takes to decode them
    except pl.exceptions.ComputeError:
        middle = len(bodies) // 2  # few are not: by halves these are found in a few looks
        return [*are_utf8(bodies[:middle]), *are_utf8(bodies[middle:])] if middle else [False]
    return [True] * len(bodies)


def decode_page(body: bytes, content_type: str | None, *, is_utf8: bool = False) -> Decoded:
    """Give one page's text, markup cut to what may be parsed; `is_utf8` where `are_utf8` has told so."""
    trouble: list[tuple[str, str]] = []
    if len(body) > MAX_BYTES:
        trouble.append(("too_large", f"{len(body):,} bytes; read up to {MAX_BYTES:,}"))
        body, is_utf8 = body[:MAX_BYTES], False
    charset, text = _read(body, content_type, is_utf8=is_utf8)
    if text and _is_garbage(text):
        message = f"{len(body):,} bytes are no text in any charset tried (last: {charset})"
        return Decoded(b"", is_markup=False, charset=charset, trouble=(*trouble, ("undecodable", message)))
    text = _repaired(text)
    is_markup = _is_markup(text, content_type)
    bounded, cut = bounded_markup(text) if is_markup else bounded_lines(text)
    return Decoded(bounded, is_markup=is_markup, charset=charset, trouble=(*trouble, *cut))


def _read(body: bytes, content_type: str | None, *, is_utf8: bool) -> tuple[str, bytes]:
    """Tell the charset, and give the bytes in UTF-8."""
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return charset, _in_utf8(body[len(mark) :], charset)
    broken = None if is_utf8 else _broken_at(body)
    if broken is None:
        return "utf-8", body
    # A page cut off in the middle of a letter, or with a few broken ones, is still UTF-8.
    if broken > len(body) - 4 or _mostly_utf8(body):
        return "utf-8", _in_utf8(body, "utf-8")
    for charset in (*_declared(body, content_type), *_sniffed(body)):
        text = body.decode(charset, "replace")
        if text.count("\ufffd") * 50 <= len(text):
            return charset, text.encode()
    return "cp1258", _in_utf8(body, "cp1258")


def _in_utf8(body: bytes, charset: str) -> bytes:
    return body.decode(charset, "replace").encode()


def _broken_at(body: bytes) -> int | None:
    """Find the first byte that is no UTF-8."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return None


def _mostly_utf8(body: bytes) -> bool:
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    multi = len(text) - len(text.encode("ascii", "ignore")) - broken
    return broken * 20 < multi


def _declared(body: bytes, content_type: str | None) -> list[str]:
    names = [match.group(1) for match in [_HEADER.search(content_type or "")] if match]
    match = _DECLARED.search(body, 0, _PRESCAN)
    if match:
        names.append(match.group(1).decode("ascii"))
    known = []
    for name in names:
        try:
            codec = codecs.lookup(name).name
        except LookupError:
            continue
        if codec not in _DEFAULTS and codec != "utf-8" and _is_text_codec(codec):
            known.append(codec)
    return known


def _is_text_codec(codec: str) -> bool:
    try:
        "a".encode(codec)
    except (LookupError, UnicodeError):
        return False
    return True


def _sniffed(body: bytes) -> list[str]:
    sample = body[:_PRESCAN]
    zeros_even, zeros_odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(zeros_even, zeros_odd) * 5 > len(sample) // 2:
        return ["utf-16-be" if zeros_even > zeros_odd else "utf-16-le"]
    return ["cp1252"] if _is_1252(body) else ["cp1258"]


def _is_1252(body: bytes) -> bool:
    """Whether bytes of a Western set are just that, and their page wrote the other letters as references."""
    tones = len(_ANY_TONE.findall(body))
    if tones:
        return len(_VOWEL_WITH_TONE.findall(body)) * 2 < tones
    return _NOT_IN_1252.search(body) is not None


def _is_garbage(text: bytes) -> bool:
    """Whether this is no text: more than one letter of ten is a control or a replacement mark."""
    sample = text[:_PRESCAN]
    odd = len(sample) - len(sample.translate(None, _CONTROLS)) + sample.count(_REPLACEMENT)
    return odd > 0 and odd * 10 > len(sample.decode("utf-8", "ignore"))


def _is_markup(text: bytes, content_type: str | None) -> bool:
    if _DOCUMENT.match(text):
        return True
    # A dump may quote one "<p>"; a page has several tags.
    tags = sum(1 for _ in islice(_MARKUP.finditer(text, 0, 200_000), 3))
    return tags >= (1 if "html" in (content_type or "").lower() else 3)


def _repaired(body: bytes) -> bytes:
    """Undo UTF-8 that was read as windows-1252 and written again ("Quáº­n" for "Quận")."""
    accented = body.find(_ACCENT, 0, _TWICE_WITHIN)
    if accented < 0 or not _TWICE_BYTES.search(body, accented, _TWICE_WITHIN):
        return body
    text = body.decode("utf-8")
    if len(_TWICE.findall(text, 0, _TWICE_WITHIN)) < _TWICE_ENOUGH:
        return body
    try:
        return text.translate(_AS_BYTES).encode("latin-1").decode("utf-8").encode()
    except UnicodeError:
        return body
