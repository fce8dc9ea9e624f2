"""thanhphohaiphong.gov.vn (WordPress): a page that hides its title, and its AMP twin that has no date.

The normal page opens with "Print Thứ Ba, 11/01/2022 14:51 Gốc" and names its title only in <title> and
beside the QR code. Articles of 2018 and before were imported on one evening and carry that date instead
of their own; their credit line holds the true one.
"""

import unicodedata
from typing import ClassVar
from urllib.parse import quote

from tests.replica.article import Article
from tests.replica.markup import attr, blocks_html, esc, render, slugify, trim_words, weekday
from tests.replica.shelf import Shelf
from tests.replica.web import Page, Request, Site, redirect
from tests.replica.wordpress_api import machine_page, paged_section

SITE_TITLE = "Cổng tin tức thành phố Hải Phòng"
LINKED_SINCE = 2020  # earlier imports have no link to where they came from


class Thanhpho(Site):
    """`/<slug>.html` and `/<slug>.html/amp`."""

    name = "thanhpho"
    robots: ClassVar[str | None] = (
        "User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n\nSitemap: {base}/sitemap_index.xml\n"
    )

    def article_path(self, article: Article) -> str:
        return f"/{_quoted(article.slug)}.html"

    def article_page(self, article: Article, shelf: Shelf, visit: int = 1) -> str:
        del visit
        has_origin = bool(article.source) and article.published_at.year >= LINKED_SINCE
        link = f"http://{slugify(article.source or '').replace('-', '.')}/{article.id}"
        related = [
            f'<li><a href="{self.article_path(other)}">{esc(other.title)}</a></li>' for other in shelf.older(article, 5)
        ]
        shown = article.published_at
        main = render(
            "thanhpho/article.html",
            id=article.id,
            title=esc(article.title),
            published=f"{weekday(shown)}, {shown:%d/%m/%Y %H:%M}",
            origin=f' <a class="goc" href="{link}">Gốc</a>' if has_origin else "",
            origin_link=f'<a href="{link}">Nguồn tin</a>' if has_origin else "Nguồn tin",
            body=_body(article),
            author=_line(article.author, "tac-gia"),
            source=_line(_credit(article), "nguon"),
            related="\n".join(related),
        )
        head = (
            f'<link rel="canonical" href="{shelf.base_url}{self.article_path(article)}">\n'
            f'<link rel="amphtml" href="{shelf.base_url}{self.article_path(article)}/amp">\n'
            f"<link rel='shortlink' href='{shelf.base_url}/?p={article.id}'>"
        )
        title = f"{article.title} - {SITE_TITLE}"
        return self._layout(
            title, main, shelf, head=head, body_class=f"post-template-default single postid-{article.id}"
        )

    def amp_page(self, article: Article, shelf: Shelf) -> str:
        """Return the AMP twin: title and body, no date but those of the cards."""
        cards = [
            render(
                "thanhpho/card.html",
                id=other.id,
                path=f"{self.article_path(other)}/amp",
                folder=f"{other.published_at:%Y/%m}",
                title=esc(other.title),
                excerpt=esc(trim_words(other.lead, 15)),
                published=f"{other.published_at:%d/%m/%Y}",
            )
            for other in shelf.latest(4, besides=article)
        ]
        source = _line(_credit(article), "nguon")
        if article.source and article.published_at.year >= LINKED_SINCE:
            second = _line(f"Nguồn tin: {article.source}", "nguon-tin")
            source = source + "\n" + second if article.id % 2 == 0 else second
        return render(
            "thanhpho/amp.html",
            canonical=f"{shelf.base_url}{self.article_path(article)}",
            title=esc(article.title),
            category=f'<span class="amp-cat">{esc(article.category)}</span>' if article.id % 3 == 0 else "",
            body=_body(article),
            author=_line(article.author, "tac-gia"),
            source=source,
            related="\n".join(cards),
        )

    def answer(self, request: Request, shelf: Shelf) -> Page | None:
        page = machine_page(request, shelf, site_title=SITE_TITLE, path_of=self.article_path, content_of=_body)
        if page:
            return page
        if request.path == "/" and request.query.get("p", "").isdigit():
            known = shelf.by_id(int(request.query["p"]))
            return redirect(self.article_path(known)) if known else None
        section = paged_section(request.path, shelf, ("category",))
        if section:
            return self._list(*section, shelf)
        slug, dot_html, tail = request.path.strip("/").partition(".html")
        article = shelf.by_slug(unicodedata.normalize("NFC", slug)) if dot_html and tail in {"", "/amp"} else None
        if article is None:
            return None
        if (tail or "amp" in request.query) and "nonamp" not in request.query:
            return Page(self.amp_page(article, shelf), article=article)
        return Page(self.article_page(article, shelf), article=article)

    def missing(self, shelf: Shelf) -> str:
        main = render("thanhpho/missing.html")
        return self._layout(f"Không tìm thấy trang - {SITE_TITLE}", main, shelf, body_class="error404")

    def _list(self, category: str | None, number: int, shelf: Shelf) -> Page | None:
        articles = shelf.page(number, self.page_size, category)
        if not articles:
            return None
        items = [
            render(
                "thanhpho/item.html",
                id=article.id,
                path=f"{shelf.base_url}{self.article_path(article)}",
                title=esc(article.title),
                excerpt=esc(trim_words(article.lead, 55)),
                published=f"{article.published_at:%d/%m/%Y}",
            )
            for article in articles
        ]
        stem = f"/category/{slugify(category)}" if category else ""
        pager = ""
        if number < shelf.pages(self.page_size, category):
            older = f"{shelf.base_url}{stem}/page/{number + 1}/"
            pager = f'<nav class="pagination"><a class="next page-numbers" href="{older}">Trang sau</a></nav>'
        main = "\n".join([f'<h1 class="page-title">{esc(category or "Tin mới")}</h1>', *items, pager])
        return Page(self._layout(f"{category or 'Trang chủ'} - {SITE_TITLE}", main, shelf), is_listing=True)

    def _layout(self, title: str, main: str, shelf: Shelf, *, head: str = "", body_class: str = "home blog") -> str:
        menu = [f'<li><a href="/category/{slugify(name)}/">{esc(name)}</a></li>' for name in shelf.categories()]
        return render(
            "thanhpho/layout.html",
            title=attr(title),
            head=head,
            body_class=body_class,
            menu="\n".join(menu),
            main=main,
        )


def _credit(article: Article) -> str | None:
    if article.source is None:
        return None
    if article.published_at.year < LINKED_SINCE:
        return article.source
    return f"Nguồn. {article.source}" if article.id % 2 == 0 else f"Nguồn: {article.source}"


def _body(article: Article) -> str:
    lead = [f"<p><strong>{esc(article.sapo)}</strong></p>"] if article.sapo else []
    body = blocks_html(
        article.blocks,
        paragraph=lambda text: f"<p>{text}</p>",
        caption=lambda text: render(
            "thanhpho/caption.html", folder=f"{article.published_at:%Y/%m}", id=article.id, text=text
        ),
    )
    return "\n".join([*lead, body])


def _line(text: str | None, css: str) -> str:
    return f'<p class="{css}" style="text-align: right;"><strong>{esc(text)}</strong></p>' if text else ""


def _quoted(slug: str) -> str:
    """Return a slug as the site links it: combining accents, percent-encoded in lower case."""
    marked = unicodedata.normalize("NFD", slug)
    return slug if slug.isascii() else quote(marked).lower()
