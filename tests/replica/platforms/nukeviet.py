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
        if found is None:
            return self._section(rest, shelf)
        article = shelf.by_id(int(found.group(2)))
        return self._variant(article, found.group(1), shelf) if article else None

    def missing(self, shelf: Shelf) -> str:
        return _layout("Lỗi 404", render("nukeviet/missing.html"), shelf)

    def _variant(self, article: Article, kind: str | None, shelf: Shelf) -> Page:
        if kind is None:
            return Page(self.article_page(article, shelf), article=article)
        saved = {"Content-Disposition": f'attachment; filename="{article.slug}.html"'}
        return Page(self._print(article, shelf), article=article, headers=saved if kind == "savefile" else {})

    def _section(self, path: str, shelf: Shelf) -> Page | None:
        """Return a list by its path: "", "page-2/", "kinh-te/", "kinh-te/page-2/"."""
        parts = [part for part in path.split("/") if part]
        number = 1
        if parts and (page := re.fullmatch(r"page-(\d+)", parts[-1])):
            number = int(page.group(1))
            parts.pop()
        if not parts:
            return self._list(None, number, shelf)
        category = next((name for name in shelf.categories() if [slugify(name)] == parts), None)
        return self._list(category, number, shelf) if category else None

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
            f'<li{" class=active" * (other == number)}><a href="{stem}page-{other}/">{other}</a></li>'
            for other in range(max(1, number - 2), min(last, number + 2) + 1)
        )
        main = "\n".join([*items, f'<div class="text-center"><ul class="pagination">{pager}</ul></div>'])
        return Page(_layout(category or "Tin tức", main, shelf), is_listing=True)

    def _others(self, heading: str, articles: list[Article]) -> str:
        if not articles:
            return ""
        items = "\n".join(
            f'<li><a href="{self.article_path(article)}" title="{attr(article.title)}">'
            f"{esc(article.title)}</a> <em>({article.published_at:%d/%m/%Y})</em></li>"
            for article in articles
        )
        return render("nukeviet/others.html", heading=heading, items=items)


def _layout(title: str, main: str, shelf: Shelf) -> str:
    menu = [f'<li><a href="{NEWS}{slugify(name)}/">{esc(name)}</a></li>' for name in shelf.categories()]
    return render("nukeviet/layout.html", title=attr(title), menu="\n".join(menu), main=main)


def _content(article: Article) -> dict[str, str]:
    day = article.published_at
    author = f'<p class="h5 text-right"><strong>Tác giả: </strong>{esc(article.author)}</p>' if article.author else ""
    source = f'<p class="h5 text-right"><strong>Nguồn tin: </strong>{esc(article.source)}</p>' if article.source else ""
    body = blocks_html(
        article.blocks,
        paragraph=lambda text: f'<p style="text-align: justify;">{text}</p>',
        caption=lambda text: render(
            "nukeviet/caption.html", slug=attr(article.slug), folder=f"{day:%Y_%m}", id=article.id, text=text
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
