"""A Liferay site, as wards and districts ran them: `/web/guest/<page>/-/view_content/<id>-<slug>.html`.

The page counts its readers; lists are paged by a portlet's query parameters.
"""

import re
from typing import ClassVar

from tests.replica.article import Article
from tests.replica.markup import blocks_html, esc, render, slugify, trim_characters
from tests.replica.shelf import Shelf
from tests.replica.web import Page, Request, Site, redirect

ALL_NEWS = "Tin tức sự kiện"
PORTLET = "101_INSTANCE_n4TkGv8wXh2Q"
PAGING = f"?p_p_id={PORTLET}&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&_{PORTLET}_cur="


class Liferay(Site):
    """`/web/guest/tin-tuc-su-kien` names everything, `/web/guest/<page>` its own articles."""

    name = "liferay"
    robots: ClassVar[str | None] = "User-agent: *\nDisallow: /c/\nDisallow: /group/\n"

    def article_path(self, article: Article) -> str:
        return f"/web/guest/{slugify(article.category)}/-/view_content/{article.id}-{article.slug}.html"

    def article_page(self, article: Article, shelf: Shelf, visit: int = 1) -> str:
        day = article.published_at
        related = [
            f'<li><a href="{self.article_path(other)}">{esc(other.title)}</a> ({other.published_at:%d/%m/%Y})</li>'
            for other in shelf.older(article, 5)
        ]
        body = blocks_html(
            article.blocks,
            paragraph=lambda text: f'<p style="text-align: justify;"><span style="font-size:16px;">{text}</span></p>',
            caption=lambda text: render("liferay/caption.html", id=article.id, text=text),
        )
        main = render(
            "liferay/article.html",
            title=esc(article.title),
            day=f"{day:%d/%m/%Y}",
            time=f"{day:%H:%M}",
            views=1000 + article.id % 2000 + visit,
            sapo=f'<div class="summary-content"><strong>{esc(article.sapo)}</strong></div>' if article.sapo else "",
            body=body,
            author=f'<p style="text-align: right;"><strong>{esc(article.author)}</strong></p>'
            if article.author
            else "",
            source=f'<p style="text-align: right;"><em>Nguồn: {esc(article.source)}</em></p>' if article.source else "",
            related="\n".join(related),
        )
        return _layout(article.title, article.category, main, shelf)

    def answer(self, request: Request, shelf: Shelf) -> Page | None:
        if request.path in {"/", "/web/guest", "/web/guest/", "/web/guest/trang-chu"}:
            return redirect(f"/web/guest/{slugify(ALL_NEWS)}", 302)
        found = re.fullmatch(r"/web/guest/[^/]+/-/view_content/(\d+)(?:-[^/]*)?\.html", request.path)
        if found:
            article = shelf.by_id(int(found.group(1)))
            if article is None:
                return None
            return Page(self.article_page(article, shelf, request.visit), article=article)
        section = request.path.removeprefix("/web/guest/").strip("/")
        category = next((name for name in (ALL_NEWS, *shelf.categories()) if slugify(name) == section), None)
        number = request.query.get(f"_{PORTLET}_cur", "1")
        return self._list(category, int(number), shelf) if category and number.isdigit() else None

    def missing(self, shelf: Shelf) -> str:
        main = '<div class="alert alert-error">Không tìm thấy nội dung yêu cầu.</div><h3>Not Found</h3>'
        return _layout("Không tìm thấy", ALL_NEWS, main, shelf)

    def _list(self, category: str, number: int, shelf: Shelf) -> Page:
        held = None if category == ALL_NEWS else category
        last = shelf.pages(self.page_size, held)
        # Liferay's search container answers a page past the end with the last one.
        items = [
            render(
                "liferay/item.html",
                path=self.article_path(article),
                title=esc(article.title),
                published=f"{article.published_at:%d/%m/%Y}",
                lead=esc(trim_characters(article.lead, 200)),
            )
            for article in shelf.page(min(max(number, 1), last), self.page_size, held)
        ]
        pager = ""
        if number < last:
            following = (f"/web/guest/{slugify(category)}{PAGING}{number + 1}").replace("&", "&amp;")
            pager = f'<ul class="pager lfr-pagination-buttons"><li><a href="{following}">Tiếp theo</a></li></ul>'
        return Page(_layout(category, category, "\n".join([*items, pager]), shelf), is_listing=True)


def _layout(title: str, section: str, main: str, shelf: Shelf) -> str:
    menu = [f'<li><a href="/web/guest/{slugify(name)}">{esc(name)}</a></li>' for name in shelf.categories()]
    return render(
        "liferay/layout.html",
        title=esc(title),
        section=esc(section),
        section_path=f"/web/guest/{slugify(section)}",
        menu="\n".join(menu),
        main=main,
    )
