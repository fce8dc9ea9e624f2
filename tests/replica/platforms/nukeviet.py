"""A NukeViet 4 site, as the city's statistics office and districts run them; each article has two copies.

`/vi/news/<cat>/<slug>-<id>.html` is the article, `/vi/news/print/…` and `/vi/news/savefile/…` repeat it.
"""

import re
from typing import ClassVar

from tests.replica.article import Article
from tests.replica.markup import WEEKDAYS, attr, blocks_html, esc, render, slugify, trim_characters
from tests.replica.shelf import Shelf
from tests.replica.web import Page, Request, Site, redirect

NEWS = "/vi/news/"


class NukeViet(Site):
    """`/vi/news/` and `/vi/news/<cat>/`, each with `page-N/`."""

    name = "nukeviet"
    robots: ClassVar[str | None] = (
        "User-agent: *\nDisallow: /admin/\nDisallow: /vi/news/print/\nDisallow: /vi/news/savefile/\n"
    )

    def article_path(self, article: Article) -> str:
        return f"{NEWS}{slugify(article.category)}/{article.slug}-{article.id}.html"

    def article_page(self, article: Article, shelf: Shelf, visit: int = 1) -> str:
        del visit
        path = self.article_path(article).removeprefix(NEWS)
        modified = article.modified_at or article.published_at
        main = render(
            "nukeviet/article.html",
            writer=esc(article.author or "Ban biên tập"),
            iso=f"{article.published_at:%Y-%m-%dT%H:%M:%S}+07:00",
            modified=f"{modified:%Y-%m-%dT%H:%M:%S}+07:00",
            print=f"{NEWS}print/{path}",
            savefile=f"{NEWS}savefile/{path}",
            newer=self._others("Những tin mới hơn", shelf.newer(article, 3)),
            older=self._others("Những tin cũ hơn", shelf.older(article, 3)),
            **_content(article),
        )
        return _layout(article.title, main, shelf)

    def answer(self, request: Request, shelf: Shelf) -> Page | None:
        if request.path in {"/", "/vi", "/vi/"}:
            return redirect(NEWS, 302)
        if not request.path.startswith(NEWS):
            return None
        rest = request.path.removeprefix(NEWS)
        found = re.fullmatch(r"(?:(print|savefile)/)?[^/]+/[^/]*?-(\d+)\.html", rest)
        if found:
            article = shelf.by_id(int(found.group(2)))
            if article is None:
                return None
            if found.group(1):
                copy = self._print(article, shelf)
                saved = {"Content-Disposition": f'attachment; filename="{article.slug}.html"'}
                return Page(copy, article=article, headers=saved if found.group(1) == "savefile" else {})
            return Page(self.article_page(article, shelf), article=article)
        section = re.fullmatch(
            r"(?:([a-z][^/]*?)/)?(?:page-(\d+)/?)?", rest if not rest or rest.endswith("/") else f"{rest}/"
        )
        if section is None:
            return None
        name = section.group(1)
        category = next((known for known in shelf.categories() if slugify(known) == name), None)
        if name and category is None:
            return None
        return self._list(category, int(section.group(2) or 1), shelf)

    def missing(self, shelf: Shelf) -> str:
        main = (
            '<div class="nv-infodie text-center"><div class="panel-body"><h2>Lỗi 404 - Không tìm thấy trang</h2>'
            "<p>Rất tiếc, đường dẫn này không tồn tại.</p><p><a href='/vi/'>Trở lại trang nhất</a></p></div></div>"
        )
        return _layout("Lỗi 404", main, shelf)

    def _print(self, article: Article, shelf: Shelf) -> str:
        url = f"{shelf.base_url}{self.article_path(article)}"
        return render("nukeviet/print.html", base=shelf.base_url, url=url, **_content(article))

    def _list(self, category: str | None, number: int, shelf: Shelf) -> Page | None:
        articles = shelf.page(number, self.page_size, category)
        if not articles:
            return None
        items = [
            render(
                "nukeviet/item.html",
                path=self.article_path(article),
                tip=attr(article.title),
                title=esc(article.title),
                published=f"{article.published_at:%d/%m/%Y %H:%M:%S %p}",
                views=90 + article.id % 400,
                lead=esc(trim_characters(article.lead, 250)),
            )
            for article in articles
        ]
        stem = NEWS + (f"{slugify(category)}/" if category else "")
        last = shelf.pages(self.page_size, category)
        pager = "".join(
            f'<li class="{"active" if other == number else ""}"><a href="{stem}page-{other}/">{other}</a></li>'
            for other in range(max(1, number - 2), min(last, number + 2) + 1)
        )
        main = "\n".join([*items, f'<div class="text-center"><ul class="pagination">{pager}</ul></div>'])
        return Page(_layout(category or "Tin tức", main, shelf), is_listing=True)

    def _others(self, heading: str, articles: list[Article]) -> str:
        if not articles:
            return ""
        items = "\n".join(
            f'<li><a href="{self.article_path(article)}" title="{attr(article.title)}">{esc(article.title)}</a> '
            f"<em>({article.published_at:%d/%m/%Y})</em></li>"
            for article in articles
        )
        return f'<p class="h3"><strong>{heading}</strong></p>\n<ul class="detail-related related list-items">\n{items}\n</ul>'


def _layout(title: str, main: str, shelf: Shelf) -> str:
    menu = [f'<li><a href="{NEWS}{slugify(name)}/">{esc(name)}</a></li>' for name in shelf.categories()]
    return render("nukeviet/layout.html", title=attr(title), menu="\n".join(menu), main=main)


def _content(article: Article) -> dict[str, str]:
    day = article.published_at
    author = (
        f'<p class="h5 text-right"><strong>Tác giả: </strong>{esc(article.author)}</p>'
        if article.author
        else ""
    )
    source = (
        f'<p class="h5 text-right"><strong>Nguồn tin: </strong>{esc(article.source)}</p>'
        if article.source
        else ""
    )
    body = blocks_html(
        article.blocks,
        paragraph=lambda text: f'<p style="text-align: justify;">{text}</p>',
        caption=lambda text: (
            f'<div class="image-center" style="text-align:center"><figure class="image"><img alt="{attr(article.slug)}" '
            f'src="/uploads/news/{day:%Y_%m}/{article.id}.jpg" width="600"><figcaption>{text}</figcaption></figure></div>'
        ),
    )
    return {
        "title": esc(article.title),
        "published": f"{WEEKDAYS[day.weekday()].replace('bảy', 'Bảy')} - {day:%d/%m/%Y %H:%M}",
        "sapo": esc(article.sapo) if article.sapo else "",
        "body": body,
        "author": author,
        "source": source,
    }
