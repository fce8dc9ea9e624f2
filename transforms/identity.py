"""One identity for all addresses of an article, and hashes for articles and versions.

Knows the address forms of the city's portals (AMP, print views, platform ids, host aliases) and the
common noise (tracking, ports, schemes). Never looks at a page's text: reprints are other articles.
"""

import hashlib
import re
import unicodedata
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

_NOISE = re.compile(
    r"^(?:utm_.*|fbclid|gclid|zarsrc|mibextid|gidzl|ref|amp|nonamp|noamp|print|share|_ga|from|s|"
    r"p_p_(?:lifecycle|state|mode|auth|col.*))$",
    re.IGNORECASE,
)
_PORTS = {80, 443, 8888}  # 8888 served the city's old portal beside the ordinary port
_FAMILY = re.compile(r"(?:^|\.)haiphong\.(?:gov|dcs)\.vn$")
_ALIASES = re.compile(r"^(?:www|m|amp|mobile)\.(?=.*\..)")
_ANHP = re.compile(r"(?:^|\.)anhp\.vn$")
_ANHP_ID = re.compile(r"-d(\d+)(?:\.html?)?$")
_PLATFORM_ID = re.compile(r"-(\d{5,})(?:\.html?)?$")
_SAME_PAGE = re.compile(r"/(?:amp|print|savefile)(?=/|$)")
_ENDING = re.compile(r"\.(?:html?|amp)$", re.IGNORECASE)
_remembered = lru_cache(maxsize=1024)  # each address is asked for its key, its site and its canonical form


def identity_key(url: str) -> str | None:
    """Name what all addresses of one article share; None where the text is no web address."""
    parts = _split(url)
    if parts is None:
        return None
    host, path, query = _host(parts), _path(parts), _query(parts)
    content_id = next((value for name, value in query if name.lower() == "contentid"), None)
    if _FAMILY.search(host):
        if content_id and content_id.isdigit():
            return f"haiphong.gov.vn/portal/{int(content_id)}"
        # One counter numbers the articles of all the family's sites; short numbers are a site's own.
        found = _PLATFORM_ID.search(path)
        if found:
            return f"haiphong.gov.vn/{found[1]}"
    if _ANHP.search(host):
        found = _ANHP_ID.search(path)
        host = "anhp.vn"
        if found:
            return f"anhp.vn/d{found[1]}"
    slug = _ENDING.sub("", path).rstrip("/")
    return host + slug + ("?" + urlencode(query) if query else "")


def canonical_url(url: str) -> str | None:
    """Give the address without tracking, AMP and print forms, that a reader can open."""
    parts = _split(url)
    if parts is None:
        return None
    query = _query(parts)
    path = quote(_path(parts), safe="/:@!$&'()*+,;=~-._")
    host = parts.hostname or ""
    port = f":{parts.port}" if parts.port and parts.port not in _PORTS else ""
    return f"{parts.scheme.lower()}://{host}{port}{path or '/'}" + ("?" + urlencode(query) if query else "")


def article_id(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:16]


def version_of(body: str) -> str:
    return hashlib.sha256(body.encode("utf-8", "replace")).hexdigest()[:32]


def site_of(url: str | None) -> str | None:
    """Name the host that a page's furniture belongs to."""
    parts = _split(url) if url else None
    return _host(parts) if parts else None


def stands_for_article(url: str) -> bool:
    """Whether a page's own canonical link can be believed: many portals name their front page on all."""
    parts = _split(url)
    return parts is not None and (len(_path(parts).strip("/")) > 0 or bool(parts.query))


@_remembered
def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError:
        return None
    return parts if parts.scheme.lower() in {"http", "https"} and parts.hostname else None


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").lower().rstrip(".")
    port = f":{parts.port}" if parts.port and parts.port not in _PORTS else ""
    return _ALIASES.sub("", host) + port


@_remembered
def _path(parts: SplitResult) -> str:
    path = unicodedata.normalize("NFC", unquote(parts.path, errors="replace"))
    path = _SAME_PAGE.sub("", re.sub(r"/{2,}", "/", path))
    return path.rstrip("/")


@_remembered
def _query(parts: SplitResult) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, value) for name, value in parse_qsl(parts.query) if not _NOISE.match(name)))
