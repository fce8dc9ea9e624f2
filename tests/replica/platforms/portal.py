"""The city portal until early 2020: Detail.aspx and its print view, tables in tables, an editor's entities.

The print view is headed by the day it is rendered, not the day of the article; some have no title or one in
capitals. A ContentID that nobody knows answers 200 with an apology: the replica's soft 404.
"""

import re
from typing import ClassVar

from tests.replica.article import Article
from tests.replica.markup import blocks_html, entities, initials, render, trim_characters
from tests.replica.shelf import Shelf
from tests.replica.web import Page, Request, Site, redirect

CITY = "UBNDTP"
MENU_ID = 19237
INDENT = "&nbsp;" * 12
NBSP_EVERY = 9  # one space in so many is a non-breaking one, as pasted text has them


class Portal(Site):
    """`/Portal/Default.aspx?Organization=…` names its articles, the city's all of them."""

    name = "portal"
    robots: ClassVar[str | None] = None

    def section(self, article: Article) -> str:
        return article.place

    def article_path(self, article: Article) -> str:
        code = organization(article)
        return f"/Portal/Detail.aspx?Organization={code}&MenuID={MENU_ID}&ContentID={article.id}"

    def article_page(self, article: Article, shelf: Shelf, visit: int = 1) -> str:
        del visit
        related = [
            f'<tr><td>&nbsp;&nbsp;- <a href="{_link(self.article_path(other))}">{entities(other.title)}</a> '
            f"({other.published_at:%d/%m/%Y})</td></tr>"
            for other in shelf.older(article, 5)
        ]
        main = render(
            "portal/detail.html",
            id=article.id,
            organization=organization(article),
            category=entities(article.category),
            title=entities(article.title),
            published=f"{article.published_at:%d/%m/%Y - %H:%M}",
            related="\n".join(related),
            **_content(article),
        )
        return self._layout(article.title, main, shelf)

    def print_page(self, article: Article, shelf: Shelf) -> str:
        """Return the print view, rendered on the night's day."""
        day = shelf.today
        titles = {2: article.title.upper(), 3: ""}
        title = entities(titles.get(article.id % 4, article.title))
        return render(
            "portal/print.html",
            heading=entities("Bản in"),
            rendered=entities(f"Hải Phòng, ngày {day.day:02} tháng {day.month:02} năm {day.year}"),
            title=f'<div class="divDetail_Title"><b>{title}</b></div>' if title else "",
            **_content(article),
        )

    def answer(self, request: Request, shelf: Shelf) -> Page | None:
        match request.path.lower():
            case "/" | "/portal" | "/portal/" | "/trang-chu":
                return redirect(f"/Portal/Default.aspx?Organization={CITY}", 302)
            case "/portal/default.aspx":
                return self._list(request, shelf)
            case "/portal/detail.aspx" | "/portal/printitem.aspx" as path:
                number = request.query.get("ContentID", "")
                article = shelf.by_id(int(number)) if number.isdigit() else None
                if article is None:
                    return Page(self.missing(shelf), has_validators=False)
                if path.endswith("printitem.aspx"):
                    return Page(self.print_page(article, shelf), article=article, has_validators=False)
                return Page(self.article_page(article, shelf), article=article)
        return None

    def missing(self, shelf: Shelf) -> str:
        text = entities("Tin bài không tồn tại hoặc đã bị gỡ bỏ. Đề nghị quay lại trang chủ.")
        return self._layout("Thông báo", f'<table width="100%"><tr><td class="msg">{text}</td></tr></table>', shelf)

    def _list(self, request: Request, shelf: Shelf) -> Page | None:
        code = request.query.get("Organization", CITY)
        page = request.query.get("PageIndex", "1")
        categories = {None} if code == CITY else {name for name in shelf.categories() if _code(name) == code}
        if not categories or not page.isdigit():
            return None
        category = next(iter(categories))
        number, last = int(page), shelf.pages(self.page_size, category)
        articles = shelf.page(number, self.page_size, category)
        if not articles and number > 1:
            return None
        items = [
            render(
                "portal/item.html",
                path=_link(self.article_path(article)),
                image=_image(article),
                title=entities(article.title),
                published=f"{article.published_at:%d/%m/%Y}",
                lead=entities(trim_characters(article.lead, 200)),
            )
            for article in articles
        ]
        shown = [other for other in range(max(1, number - 3), number + 4) if other <= last]
        pager = " ".join(
            f"<b>{other}</b>"
            if other == number
            else f'<a href="/Portal/Default.aspx?Organization={code}&amp;PageIndex={other}">{other}</a>'
            for other in shown
        )
        title = entities(category or "Tin tức - Sự kiện")
        main = render("portal/list.html", title=title, items="\n".join(items), pager=pager)
        return Page(self._layout(category or "Cổng thông tin", main, shelf), is_listing=True)

    def _layout(self, title: str, main: str, shelf: Shelf) -> str:
        organizations = [
            f'<tr><td><a href="/Portal/Default.aspx?Organization={_code(name)}">{entities(name)}</a></td></tr>'
            for name in shelf.categories()
        ]
        return render(
            "portal/layout.html",
            title=entities(title),
            action=f"Default.aspx?Organization={CITY}",
            organizations="\n".join(organizations),
            main=main,
        )


def organization(article: Article) -> str:
    """Return the code of the body that an article is of: QLC for Quận Lê Chân, UBNDTP for the city."""
    return _code(article.place)


def _code(place: str) -> str:
    return CITY if place.startswith("Thành phố Hải Phòng") else initials(place)


def _content(article: Article) -> dict[str, str]:
    sapo = f'<div class="divDetail_Sapo"><b>{_pasted(article.sapo)}</b></div>' if article.sapo else ""
    paragraphs = blocks_html(
        article.blocks,
        paragraph=lambda text: f'<p class="MsoNormal" style="text-align: justify;">{INDENT}{text}</p>\n<p>&nbsp;</p>',
        caption=lambda text: render("portal/caption.html", image=_image(article), text=text),
        write=_pasted,
    )
    author = f'<p align="right"><b>{entities(article.author)}</b></p>' if article.author else ""
    source = f'<p align="right"><i>{entities(f"Nguồn: {article.source}")}</i></p>' if article.source else ""
    return {"sapo": sapo, "body": paragraphs, "author": author, "source": source}


def _pasted(text: str) -> str:
    words = entities(text).split(" ")
    joined = [word + ("&nbsp;" if number % NBSP_EVERY == 0 else " ") for number, word in enumerate(words, start=1)]
    return "".join(joined).removesuffix("&nbsp;").rstrip()


def _image(article: Article) -> str:
    folder = f"/PortalFolders/ImageUploads/{organization(article)}/{article.id % 97}"
    return f"{folder}/T%C3%A2n/{re.sub('-', '%20', article.doc)}.jpg"


def _link(path: str) -> str:
    return path.replace("&", "&amp;")
