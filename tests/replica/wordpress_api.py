"""What every WordPress serves beside its pages: the feed, the REST listing and the sitemaps."""

import json
from collections.abc import Callable
from email.utils import format_datetime

from tests.replica.article import Article
from tests.replica.markup import VIETNAM, esc, slugify, trim_words
from tests.replica.shelf import Shelf
from tests.replica.web import Page, Request

FEED_LENGTH = 10
SITEMAP_LENGTH = 200


def machine_page(
    request: Request,
    shelf: Shelf,
    *,
    site_title: str,
    path_of: Callable[[Article], str],
    content_of: Callable[[Article], str],
) -> Page | None:
    """Return the feed, the REST listing or a sitemap, None for any other path."""
    match request.path.strip("/").split("/"):
        case ["feed"]:
            return _feed(request, shelf, site_title, path_of)
        case ["wp-json", "wp", "v2", "posts"]:
            return _posts(request, shelf, path_of, content_of)
        case ["sitemap_index.xml"]:
            return _sitemap_index(shelf)
        case [name] if name.startswith("post-sitemap") and name.endswith(".xml"):
            return _sitemap(name, shelf, path_of)
    return None


def _feed(request: Request, shelf: Shelf, site_title: str, path_of: Callable[[Article], str]) -> Page | None:
    number = request.query.get("paged", "1")
    articles = shelf.page(int(number), FEED_LENGTH) if number.isdigit() else []
    if not articles:
        return None
    items = [
        "<item>"
        f"<title>{esc(article.title)}</title><link>{shelf.base_url}{path_of(article)}</link>"
        f"<pubDate>{format_datetime(article.published_at.replace(tzinfo=VIETNAM))}</pubDate>"
        f"<category><![CDATA[{article.category}]]></category>"
        f'<guid isPermaLink="false">{shelf.base_url}/?p={article.id}</guid>'
        f"<description><![CDATA[<p>{esc(trim_words(article.lead, 55))}</p>]]></description>"
        "</item>"
        for article in articles
    ]
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>'
        f"<title>{esc(site_title)}</title><link>{shelf.base_url}</link><language>vi</language>\n"
        + "\n".join(items)
        + "\n</channel></rss>\n"
    )
    return Page(body, content_type="application/rss+xml; charset=UTF-8", is_listing=True)


def _posts(
    request: Request, shelf: Shelf, path_of: Callable[[Article], str], content_of: Callable[[Article], str]
) -> Page:
    size = min(100, _positive(request.query.get("per_page"), 10))
    number = _positive(request.query.get("page"), 1)
    articles = shelf.page(number, size)
    kind = "application/json; charset=UTF-8"
    if not articles:
        wrong = {
            "code": "rest_post_invalid_page_number",
            "message": "Số trang không hợp lệ.",
            "data": {"status": 400},
        }
        return Page(json.dumps(wrong, ensure_ascii=False), content_type=kind, status=400, has_validators=False)
    posts = [
        {
            "id": article.id,
            "date": article.published_at.isoformat(timespec="seconds"),
            "modified": _changed(article),
            "slug": article.slug,
            "link": f"{shelf.base_url}{path_of(article)}",
            "title": {"rendered": esc(article.title)},
            "excerpt": {"rendered": f"<p>{esc(trim_words(article.lead, 55))}</p>\n"},
            "content": {"rendered": content_of(article)},
        }
        for article in articles
    ]
    totals = {"X-WP-Total": str(shelf.size()), "X-WP-TotalPages": str(shelf.pages(size))}
    return Page(json.dumps(posts, ensure_ascii=False), content_type=kind, is_listing=True, headers=totals)


def _sitemap_index(shelf: Shelf) -> Page:
    count = max(1, -(-len(shelf) // SITEMAP_LENGTH))
    names = [f"post-sitemap{number if number > 1 else ''}.xml" for number in range(1, count + 1)]
    maps = "\n".join(f"<sitemap><loc>{shelf.base_url}/{name}</loc></sitemap>" for name in names)
    return _xml(f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{maps}\n</sitemapindex>')


def _sitemap(name: str, shelf: Shelf, path_of: Callable[[Article], str]) -> Page | None:
    number = name.removeprefix("post-sitemap").removesuffix(".xml") or "1"
    articles = shelf.page(int(number), SITEMAP_LENGTH) if number.isdigit() else []
    if not articles:
        return None
    urls = [
        f"<url><loc>{shelf.base_url}{path_of(article)}</loc><lastmod>{_changed(article)}+07:00</lastmod></url>"
        for article in articles
    ]
    return _xml('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' + "\n".join(urls) + "\n</urlset>")


def _changed(article: Article) -> str:
    return (article.modified_at or article.published_at).isoformat(timespec="seconds")


def _xml(body: str) -> Page:
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'
    return Page(text, content_type="text/xml; charset=UTF-8", is_listing=True)


def _positive(text: str | None, default: int) -> int:
    return int(text) if text and text.isdigit() and int(text) > 0 else default


def paged_section(path: str, shelf: Shelf, prefix: tuple[str, ...]) -> tuple[str | None, int] | None:
    """Return the section (None for all) and page number of a list path: "/page/2/", "/category/x/page/2/"."""
    parts = tuple(part for part in path.split("/") if part)
    number = 1
    if len(parts) >= 2 and parts[-2] == "page" and parts[-1].isdigit():
        number, parts = int(parts[-1]), parts[:-2]
    if not parts:
        return (None, number)
    if parts[:-1] == prefix:
        section = next((name for name in shelf.categories() if slugify(name) == parts[-1]), None)
        return (section, number) if section else None
    return None
