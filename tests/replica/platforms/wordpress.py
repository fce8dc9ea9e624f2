"""A WordPress site that reprints newspapers: share buttons, "Bạn cũng có thể thích", a comment form, JSON-LD.

The picture's alt text repeats the title; the caption follows it.
"""

import json
from typing import ClassVar

from tests.replica.article import Article
from tests.replica.markup import attr, blocks_html, esc, render, slugify, trim_words
from tests.replica.shelf import Shelf
from tests.replica.web import Page, Request, Site, redirect
from tests.replica.wordpress_api import machine_page, paged_section

SITE_TITLE = "Xây dựng hôm nay"


class WordPress(Site):
    """`/<slug>/`, `/archives/category/<name>/page/N/`."""

    name = "wordpress"
    robots: ClassVar[str | None] = (
        "User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\nDisallow: /?s=\n\n"
        "Sitemap: {base}/sitemap_index.xml\n"
    )

    def article_path(self, article: Article) -> str:
        return f"/{article.slug}/"

    def article_page(self, article: Article, shelf: Shelf, visit: int = 1) -> str:
        del visit
        related = [
            render(
                "wordpress/related.html",
                path=self.article_path(other),
                title=esc(other.title),
                excerpt=esc(trim_words(other.lead, 20)),
                published=f"{other.published_at:%d/%m/%Y}",
            )
            for other in shelf.older(article, 3)
        ]
        main = render(
            "wordpress/article.html",
            id=article.id,
            category=esc(article.category),
            category_path=_category_path(article.category),
            title=esc(article.title),
            iso=f"{article.published_at:%Y-%m-%dT%H:%M:%S}+07:00",
            published=f"{article.published_at:%d/%m/%Y}",
            body=_body(article),
            author=f'<p style="text-align: right"><strong>{esc(article.author)}</strong></p>' if article.author else "",
            source=f'<p style="text-align: right"><em>Nguồn: {esc(article.source)}</em></p>' if article.source else "",
            related="\n".join(related),
        )
        url = f"{shelf.base_url}{self.article_path(article)}"
        head = (
            f'<link rel="canonical" href="{url}">\n<meta property="og:type" content="article">\n'
            f'<meta property="og:title" content="{attr(article.title)}">\n'
            f'<script type="application/ld+json">{_linked_data(article, url)}</script>'
        )
        return self._layout(f"{article.title} - {SITE_TITLE}", main, shelf, head=head, besides=article)

    def answer(self, request: Request, shelf: Shelf) -> Page | None:
        page = machine_page(request, shelf, site_title=SITE_TITLE, path_of=self.article_path, content_of=_body)
        if page:
            return page
        if request.path == "/" and request.query.get("p", "").isdigit():
            known = shelf.by_id(int(request.query["p"]))
            return redirect(self.article_path(known)) if known else None
        section = paged_section(request.path, shelf, ("archives", "category"))
        if section:
            return self._list(*section, shelf)
        slug = request.path.strip("/")
        article = shelf.by_slug(slug)
        if article and not request.path.endswith("/"):
            return redirect(self.article_path(article))
        return Page(self.article_page(article, shelf), article=article) if article else None

    def missing(self, shelf: Shelf) -> str:
        main = render("wordpress/missing.html")
        return self._layout(f"Không tìm thấy trang - {SITE_TITLE}", main, shelf, body_class="error404")

    def _list(self, category: str | None, number: int, shelf: Shelf) -> Page | None:
        articles = shelf.page(number, self.page_size, category)
        if not articles:
            return None
        items = [
            render(
                "wordpress/item.html",
                id=article.id,
                path=f"{shelf.base_url}{self.article_path(article)}",
                tip=attr(article.title),
                title=esc(article.title),
                iso=f"{article.published_at:%Y-%m-%dT%H:%M:%S}+07:00",
                published=f"{article.published_at:%d/%m/%Y}",
                excerpt=esc(trim_words(article.lead, 30)),
            )
            for article in articles
        ]
        stem = _category_path(category).rstrip("/") if category else ""
        pager = ""
        if number < shelf.pages(self.page_size, category):
            older = f"{shelf.base_url}{stem}/page/{number + 1}/"
            pager = f'<div class="page-nav"><a class="next" href="{older}">Trang sau</a></div>'
        title = f"{category or 'Trang chủ'} - {SITE_TITLE}"
        return Page(self._layout(title, "\n".join([*items, pager]), shelf), is_listing=True)

    def _layout(
        self,
        title: str,
        main: str,
        shelf: Shelf,
        *,
        head: str = "",
        body_class: str = "single",
        besides: Article | None = None,
    ) -> str:
        popular = [
            f'<li><a href="{self.article_path(article)}">{esc(article.title)}</a></li>'
            for article in shelf.latest(3, besides)
        ]
        menu = [f'<li><a href="{_category_path(name)}">{esc(name)}</a></li>' for name in shelf.categories()]
        return render(
            "wordpress/layout.html",
            title=attr(title),
            head=head,
            body_class=body_class,
            menu="\n".join(menu),
            main=main,
            popular="\n".join(popular),
        )


def _category_path(category: str) -> str:
    return f"/archives/category/{slugify(category)}/"


def _body(article: Article) -> str:
    lead = [f"<p><strong>{esc(article.sapo)}</strong></p>"] if article.sapo else []
    body = blocks_html(
        article.blocks,
        paragraph=lambda text: f"<p>{text}</p>",
        caption=lambda text: render(
            "wordpress/caption.html",
            folder=f"{article.published_at:%Y/%m}",
            id=article.id,
            title=attr(article.title),
            text=text,
        ),
    )
    return "\n".join([*lead, body])


def _linked_data(article: Article, url: str) -> str:
    modified = article.modified_at or article.published_at
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "mainEntityOfPage": url,
        "datePublished": f"{article.published_at:%Y-%m-%dT%H:%M:%S}+07:00",
        "dateModified": f"{modified:%Y-%m-%dT%H:%M:%S}+07:00",
        "articleSection": article.category,
        "publisher": {"@type": "Organization", "name": SITE_TITLE},
    }
    return json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
