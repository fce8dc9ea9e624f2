"""haiphong.gov.vn since 2023/24 ("platform C"): lists paged by POST, an article known by the id at its end.

The same article answers under every section and any slug before its id. Its page counts its readers, so no
two answers are equal in bytes; the validators speak of the article alone.
"""

import re
import zlib
from typing import ClassVar

from tests.replica.article import Article
from tests.replica.markup import attr, blocks_html, esc, render, slugify, ticks, trim_characters
from tests.replica.shelf import Shelf
from tests.replica.web import Page, Request, Site

PAGING = "/DesktopModule/UIArticleInMenu/ArticleInMenuPagination.aspx/LoadArticle"
SLUG_LENGTH = 96
ALL_NEWS = "Tin tức sự kiện"
SLOGAN = "Chủ đề năm: Đẩy mạnh chuyển đổi số, nâng cao hiệu lực, hiệu quả hoạt động của chính quyền địa phương"


class PlatformC(Site):
    """`/tin-tuc-su-kien` names everything, `/<section>` its own articles."""

    name = "platform_c"
    robots: ClassVar[str | None] = "User-agent: *\nDisallow: /thanh-vien/\nDisallow: /tim-kiem\n"

    def article_path(self, article: Article) -> str:
        return _path(article, slugify(ALL_NEWS))

    def article_page(self, article: Article, shelf: Shelf, visit: int = 1) -> str:
        related = [
            f'<li><a href="{self.article_path(other)}">{esc(other.title)}</a> '
            f"<i>({other.published_at:%d/%m/%Y})</i></li>"
            for other in shelf.older(article, 4)
        ]
        main = render(
            "platform_c/article.html",
            title=esc(article.title),
            category=esc(article.category),
            category_path=f"/{slugify(article.category)}",
            published=f"{article.published_at:%d/%m/%Y %H:%M}",
            views=100 + article.id % 900 + visit,
            summary=esc(article.lead),
            body=blocks_html(article.after_lead, paragraph=_paragraph, caption=lambda text: _picture(article, text)),
            author=f'<div class="author">{esc(article.author)}</div>' if article.author else "",
            related="\n".join(related),
        )
        return self._layout(article.title, main, shelf, article)

    def answer(self, request: Request, shelf: Shelf) -> Page | None:
        if request.path == PAGING:
            return self._paging(request, shelf)
        if request.path in {"/", "/trang-chu"}:
            return Page(self._layout("Trang chủ", self._home(shelf), shelf))
        section, _, rest = request.path.strip("/").partition("/")
        if rest:
            number = re.search(r"-(\d+)$", rest)
            article = shelf.by_id(int(number.group(1))) if number else None
            if article is None:
                return None
            return Page(self.article_page(article, shelf, request.visit), article=article)
        category = _category(section, shelf)
        return Page(self._list(category, shelf), is_listing=True) if category else None

    def missing(self, shelf: Shelf) -> str:
        main = '<div class="error-page"><h2>404</h2><p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p></div>'
        return self._layout("Không tìm thấy trang", main, shelf)

    def _list(self, category: str, shelf: Shelf) -> str:
        main = render(
            "platform_c/list.html",
            category=esc(category),
            category_id=_category_id(category),
            page_size=self.page_size,
            pages=shelf.pages(self.page_size, _filter(category)),
            fragment=self._fragment(category, 1, shelf),
        )
        return self._layout(category, main, shelf)

    def _paging(self, request: Request, shelf: Shelf) -> Page | None:
        if request.method != "POST":
            return Page("Method Not Allowed", status=405, has_validators=False)
        known = {_category_id(name): name for name in (ALL_NEWS, *shelf.categories())}
        category = known.get(_number(request.form.get("article_category_id")))
        if category is None:
            return Page('<div class="UIArticleInMenu_Default"></div>', has_validators=False)
        fragment = self._fragment(category, _number(request.form.get("page")), shelf)
        return Page(fragment, is_listing=True, has_validators=False)

    def _fragment(self, category: str, page: int, shelf: Shelf) -> str:
        items = [
            render(
                "platform_c/item.html",
                path=_path(article, slugify(category)),
                image=_image(article),
                title=esc(article.title),
                published=f"{article.published_at:%d/%m/%Y}",
                lead=esc(trim_characters(article.lead, 300)),
            )
            for article in shelf.page(page, self.page_size, _filter(category))
        ]
        last = shelf.pages(self.page_size, _filter(category))
        shown = [number for number in range(max(1, page - 2), page + 3) if number <= last]
        pager = [
            f'<li class="page-item page-number{" active" * (number == page)}" data-page="{number}">'
            f'<a class="page-link" href="javascript:void(0)">{number}</a></li>'
            for number in shown
        ]
        return render("platform_c/fragment.html", items="\n".join(items), pager="\n".join(pager))

    def _home(self, shelf: Shelf) -> str:
        items = [
            f'<div class="item"><a href="{self.article_path(article)}">{esc(article.title)}</a>'
            f"<p>{esc(trim_characters(article.lead, 160))}</p></div>"
            for article in shelf.latest(6)
        ]
        return '<div class="UIListNews_Default">' + "\n".join(items) + "</div>"

    def _layout(self, title: str, main: str, shelf: Shelf, besides: Article | None = None) -> str:
        latest = [
            f'<div class="item"><a href="{self.article_path(article)}">{esc(article.title)}</a></div>'
            for article in shelf.latest(3, besides)
        ]
        sections = [name for name in shelf.categories() if _filter(name)]
        menu = [f'<li><a href="/{slugify(name)}">{esc(name)}</a></li>' for name in sections]
        return render(
            "platform_c/layout.html",
            title=attr(title),
            today=f"{shelf.today:%d/%m/%Y}",
            slogan=esc(SLOGAN),
            menu="\n".join(menu),
            main=main,
            latest="\n".join(latest),
            online=37,
            total="12.408.311",
        )


def _path(article: Article, section: str) -> str:
    return f"/{section}/{article.slug[:SLUG_LENGTH]}-{article.id}"


def _category(section: str, shelf: Shelf) -> str | None:
    return next((name for name in (ALL_NEWS, *shelf.categories()) if slugify(name) == section), None)


def _filter(category: str) -> str | None:
    return None if slugify(category) == slugify(ALL_NEWS) else category


def _category_id(category: str) -> int:
    return 70_000 + zlib.crc32(slugify(category).encode()) % 9_000


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0


def _image(article: Article) -> str:
    day = article.published_at
    return f"/gov-hpg/1/tintuc/{day.year}/{day.month}/{article.doc}{ticks(day)}.jpg"


def _paragraph(text: str) -> str:
    return f'<p style="text-align: justify;">{text}</p>'


def _picture(article: Article, text: str) -> str:
    return (
        f'<p style="text-align: center;"><img class="ImgDetailImage" src="{_image(article)}" alt="" /></p>\n'
        f'<p style="text-align: center;"><em>{text}</em></p>'
    )
