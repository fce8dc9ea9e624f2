"""One title for each article: from the source's rule, the markup, a heading, or the line that looks like it.

Takes the stripped blocks and the markup's statements; tells a site's name, a slogan or a menu from a title.
"""

from functools import cache
from typing import NamedTuple

import polars as pl

from transforms import dates
from transforms.body import OUTSIDE
from transforms.folding import unmarked_letters
from transforms.phrases import MAX_LINE
from transforms.queries import collected, collected_here
from transforms.strip import OTHERS, PROSE_CHARS, SECTION, word_count, words_of
from transforms.warm import warm

_TRUST = {"rule title": -1, "ld title": 0, "title": 1, "title tag": 2}
_HEADING = 2
_STEP, _PATH_STEPS = " [>»›] ", 2  # a site's name before it makes a path of one step
_MIN_KEY = 12
_MIN_WORDS = 4
_MIN_STATED = 8
_MIN_TITLE = 20
_LONG_TITLE = 8  # words
_SHORT_HEADING = 8
_BESIDE = 2  # lines: a blank one may stand between
_SLUG = 60  # letters compared: addresses are cut at 96, in the middle of a word
_SITE = r"\s+[|–—-]\s+[^|–—]{2,60}$"
_SITE_FIRST = r"^[^|–—-]{2,60}?\s+[|–—-]\s+"
_NUMBERED = rf"{SECTION}|^[-+*•]\s|^\([0-9]{{1,2}}\)"  # "1. Tăng trưởng kinh tế" heads a section, not the text
# What a <title> has in place of the article's: "Chi tiết tin tức - Cổng thông tin", "UBND phường A", "m.portal".
_BEHIND_SITE = r"(?: ?[|–—-] ?[^|–—]{2,60})?$"
_OF_SITE = (
    r"^(?:(?:chi tiết|xem|in|bản in)(?: nội dung)? (?:tin|bài|trang)(?: tức| viết| này)?|tin (?:tức|hoạt động|mới|bài)|"
    r"(?:trang|cổng|cong) (?:chủ|tin|thông tin|thong tin)[^.:,]*|(?:báo|đài|tạp chí) [^.:,]{3,40}|[a-z]+\.[a-z.]+|"
    rf"(?:home|news|portal|default|index|untitled)[a-z ]*){_BEHIND_SITE}"
)
# A name and no more, as capitals tell: "Sở Tài nguyên và Môi trường", where "Quận Lê Chân họp báo" tells of something.
_OFFICE = (
    r"^(?:(?i:ubnd|(?:ủy|uỷ) ban nhân dân|hđnd|(?:huyện|quận|thị|thành|tỉnh|đảng) (?:ủy|uỷ)|"
    r"huyện|quận|phường|xã|thị xã|thị trấn|thành phố|tp|tx|tỉnh)\.?(?: |$))+"
    rf"(?:(?:\p{{Lu}}\p{{L}}*|[0-9]+|-)(?: |$))*{_BEHIND_SITE}"
    r"|^(?i:sở|phòng)(?: (?:\p{Lu}\p{L}*(?: \p{Ll}+)?|và|-),?)+"
    rf"(?: (?i:thành phố|tỉnh|huyện|quận)(?: \p{{Lu}}\p{{L}}*)*)?{_BEHIND_SITE}"
)
_SITE_WORDS = 16  # a longer <title> tells of something
# "Lê An - 22/10/2024 17:45", "Cục Thống kê - 27/08/2014": who wrote it, and when.
_STAMPED = r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4},? [0-9]{1,2}:[0-9]{2}(?: GMT.{2,3})?$"
_CREDITED = r"(?:[–—|-] ?(?:[Nn]gày )?|^\([^()]{2,40}\) ?[–—-]? ?)[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}$"
# "(Theo Báo cáo của Cục Thống kê …)", "Vừa qua, HĐND phường họp kỳ thứ 3": what stands below a title.
_OPENS_TEXT = (
    r"^(?:\(.*\)$|(?:Vừa qua|Mới đây|Hôm nay), |Thực hiện (?:Kế hoạch|Nghị quyết|Chỉ thị|Quyết định|chỉ đạo) )"
)
_PHOTOGRAPHED = r"[(\[](?:Ảnh|ẢNH|ảnh) ?:"  # a caption above the text
_QR_TITLE = r"(?i)^(?:mã )?qr ?code ?: ?(\S.*)$"
_LAST_OF_PATH = r"/([^/?#]+?)(?:\.html?)?(?:/amp)?/?(?:[?#].*)?$"
_LOOKED_AT = (
    *("page", "row", "order", "text", "chars", "linked", "images"),
    *("ends", "states", "tag", "mark", "reason", "line", "beside"),
)


class Titles(NamedTuple):
    blocks: pl.DataFrame
    titles: pl.DataFrame  # page, title, line_order, in_text


def titles_of(blocks: pl.DataFrame, heads: pl.DataFrame, pages: pl.DataFrame) -> Titles:
    """Find one title a page, where there is one; its line and those above it leave the blocks' text."""
    text = is_prose() | (pl.col("reason").is_null() & pl.col("states"))
    first = pl.col("order").filter(text).min().over("page")
    stated = _stated_titles(heads, blocks)
    slugs = pages.lazy().select("page", slug=_slug(pl.col("url").str.extract(_LAST_OF_PATH)))
    lines = (
        blocks.lazy()
        .select(_LOOKED_AT)
        .with_columns(
            above=(pl.col("order") < first).fill_null(value=True),
            above_date=pl.col("line").shift(-1).over("page").is_in(["date line", "view count"]),
        )
        .filter(
            (pl.col("chars") <= MAX_LINE)
            & (
                (pl.col("reason").is_null() & pl.col("above"))
                | ((pl.col("reason") == OUTSIDE) & (pl.col("beside") < 0) & pl.col("line").is_null())
                | pl.col("tag").is_in(["h1", "h2"])
                | (pl.col("mark") == "title")
            )
            & ~pl.col("reason").is_in([OTHERS, "comments"]).fill_null(value=False)
        )
        .with_columns(key=words_of(pl.col("text")))
        .join(stated.select("page", "stated_key", "of_site"), on="page", how="left", maintain_order="left")
        .join(slugs, on="page", how="left", maintain_order="left")
        .pipe(collected)
    )
    lines = lines.with_columns(site=_of_site(lines["text"]))
    named = lines.lazy().with_columns(
        name=_slug(pl.when(pl.col("slug").is_not_null()).then("text")), is_lead=pl.col("row").is_in(_leads(lines))
    )
    ranked = named.with_columns(rank=_rank(), head=_cut_off()).drop_nulls("rank").filter(~_heads_a_section())
    # Of lines that only look like titles the last is it: menus and slogans stand above, the text below.
    place = pl.when(pl.col("rank") <= _HEADING).then("order").otherwise(-pl.col("order").cast(pl.Int64))
    # A player or a list above may repeat the title: its heading is the one that counts.
    heading = (pl.col("tag") != "h1") & (pl.col("rank") <= _HEADING)
    best = ranked.sort("page", "rank", heading, place).group_by("page", maintain_order=True).first()
    chosen = (
        pages.lazy()
        .select("page")
        .join(best.select("page", "rank", "head", line="text", line_order="order"), on="page", how="left")
        .join(stated, on="page", how="left")
        .with_columns(
            title=pl.when((pl.col("rank") <= _HEADING) | pl.col("stated").is_null() | pl.col("of_site"))
            .then(pl.coalesce("line", "stated"))
            .otherwise("stated")
        )
        .with_columns(line_order=pl.when(pl.col("title") == pl.col("line")).then("line_order"))
        .with_columns(
            title=pl.when(pl.col("line_order").is_not_null() & pl.col("head").is_not_null())
            .then(pl.format("{} {}", "head", "title"))
            .otherwise("title")
        )
        .with_columns(in_text=pl.col("line_order").is_not_null() | pl.col("in_text"))
        .select("page", "title", "line_order", "in_text")
        .sort("page")
        .pipe(collected)
    )
    reason = (
        pl.when(pl.col("order") == pl.col("line_order"))
        .then(pl.lit("title"))
        .when(pl.col("reason").is_null() & (pl.col("order") < pl.col("line_order")))
        .then(pl.lit("above the title"))
    )
    taken = (pl.col("order") == pl.col("line_order")).fill_null(value=False)
    titled = (
        blocks.lazy()
        .join(chosen.lazy().drop("in_text"), on="page", how="left", maintain_order="left")
        .with_columns(reason=pl.when(taken).then(reason).otherwise(pl.coalesce("reason", reason)))
        .rename({"line_order": "title_order"})
        .pipe(collected)
    )
    return Titles(titled, chosen)


@cache
def is_prose() -> pl.Expr:
    """Tell a paragraph of the text from titles, dates and names."""
    return (
        pl.col("reason").is_null()
        & (pl.col("chars") >= PROSE_CHARS)
        & (pl.col("linked") * 3 < pl.col("chars"))
        & ~pl.col("tag").is_in(["h1", "h2", "h3"])
        & (pl.col("ends") | (pl.col("chars") >= PROSE_CHARS * 2))
    )


@cache
def _rank() -> pl.Expr:
    """Say how much a line is the title, 0 most; null where it is none."""
    text, key = pl.col("text"), pl.col("key")
    words = word_count(text)
    name = pl.col("name")
    size = key.str.len_chars()
    is_stated = (
        ~pl.col("of_site").fill_null(value=False)
        # Blogs name themselves first, with a colon.
        & (pl.col("stated_key").str.starts_with(key) | pl.col("stated_key").str.ends_with(key))
        & (size >= _MIN_KEY)
        & (size * 2 >= pl.col("stated_key").str.len_chars())
    )
    in_address = pl.col("slug").str.starts_with(name.str.slice(0, _SLUG)) & (name.str.len_chars() >= _MIN_KEY)
    looks = (
        (words >= _MIN_WORDS)
        & ~pl.col("is_lead")
        & ~text.str.contains(_NUMBERED)
        & ~text.str.contains(f"{_STAMPED}|{_CREDITED}")
        & ~text.str.contains(r"(?:[.;:,…]|\.\.\.)$")
        & ~text.str.contains(_OPENS_TEXT)
        & ~text.str.contains(_PHOTOGRAPHED)
        & ~text.str.contains(" | ", literal=True)  # a row of a table
        & (pl.col("tag") != "li")
        & ~pl.col("site")
    )
    return (
        pl.when(pl.col("mark") == "title")
        .then(0)
        .when(is_stated | in_address)
        .then(1)
        .when((pl.col("tag") == "h1") & (words >= _MIN_WORDS - 1) & ~pl.col("site"))
        .then(_HEADING)
        .when(looks)
        # What stands right behind a picture is rather its caption.
        .then(
            pl.when("above_date")
            .then(_HEADING + 1)
            .when(pl.col("images") > 0)
            .then(_HEADING + 3)
            .otherwise(_HEADING + 2)
        )
    )


def _cut_off() -> pl.Expr:
    """Give the line above one that begins in the middle of a sentence: titles are printed on two lines, too."""
    above = pl.col("text").shift(1).over("page")
    near = pl.col("order") - pl.col("order").shift(1).over("page") <= _BESIDE
    opens = above.str.contains(r"^\p{Lu}\S*(?: \S+){2,}$") & ~above.str.contains(r"[.!?:;…]$|[0-9]{4}$")
    return pl.when(pl.col("text").str.contains(r"^\p{Ll}") & near & opens).then(above)


@cache
def _heads_a_section() -> pl.Expr:
    """Tell whether a line is no title but heads a section below one: "TÌNH HÌNH CHUNG", "Kết quả các chỉ tiêu"."""
    capitals = pl.col("text") == pl.col("text").str.to_uppercase()
    guessed = pl.col("rank") > _HEADING
    long = guessed & ~capitals & (word_count(pl.col("text")) >= _LONG_TITLE)
    # What stands right below a title: of a menu's lines the last is as long as those above it.
    # … and names no time that the one above it names.
    words, dated = word_count(pl.col("text")), pl.col("text").str.contains("[0-9]")
    plain = ~dated & dated.shift(1).over("page") & (words < words.shift(1).over("page"))
    short = (words < _SHORT_HEADING) | plain
    below = (pl.col("order").shift(1).over("page") + _BESIDE >= pl.col("order")) & long.shift(1).over("page")
    above = (guessed & ~capitals).shift(1).over("page")
    return guessed & ((capitals & above) | (short & below)).fill_null(value=False)


def _stated_titles(heads: pl.DataFrame, blocks: pl.DataFrame) -> pl.LazyFrame:
    """Read what the head says, without the site's name at its end, else the "QR CODE: …" line."""
    said = (
        heads.lazy()
        .filter(pl.col("kind").is_in(list(_TRUST)) & (pl.col("value").str.len_chars() >= _MIN_STATED))
        .with_columns(rank=pl.col("kind").replace_strict(_TRUST, return_dtype=pl.Int32))
        .sort("page", "rank", "order")
        .group_by("page", maintain_order=True)
        .agg(pl.col("kind", "value").first())
        .pipe(collected)
        .lazy()
    )
    # The line below a QR code repeats a title that the text itself may lack: named, but no part of the text.
    coded = (
        blocks.lazy()
        .select("page", kind=pl.lit("qr code"), value=pl.col("text").str.extract(_QR_TITLE, 1))
        .filter(pl.col("value").str.count_matches(r"\S+") >= _MIN_WORDS)
        .group_by("page", maintain_order=True)
        .first()
    )
    said = pl.concat(
        [
            said.with_columns(in_text=pl.lit(value=True)),
            coded.join(said, on="page", how="anti").with_columns(in_text=pl.lit(value=False)),
        ]
    )
    told = said.with_columns(
        stated_key=words_of(pl.col("value")),
        alone=pl.col("value").str.replace(_SITE, ""),
        behind=pl.col("value").str.replace(_SITE_FIRST, ""),
        first_step=pl.col("value").str.extract(f"^(.+?){_STEP}").fill_null(""),
    ).pipe(collected)
    # "Báo A điện tử - Lúa được mùa": some name the site first.
    told = told.with_columns(
        of_site=_of_site(told["alone"]),
        ends_in_site=_of_site(told["behind"]),
        from_site=_of_site(told["first_step"]),
    )
    sited_first = pl.col("of_site") & ~pl.col("ends_in_site") & (pl.col("behind").str.len_chars() >= _MIN_TITLE)
    return (
        told.lazy()
        .with_columns(
            stated=pl.when(pl.col("kind") == "rule title")
            .then("value")
            .when(sited_first)
            .then("behind")
            .when(pl.col("alone").str.len_chars() >= _MIN_TITLE)
            .then("alone")
            .otherwise("value"),
            of_site=((pl.col("kind") == "title tag") & pl.col("of_site") & ~sited_first)
            | ((pl.col("kind") != "rule title") & _is_path()),
        )
        .select("page", "stated", "stated_key", "in_text", "of_site")
    )


def _is_path() -> pl.Expr:
    """Tell whether a page's <title> or og:title is the path to it: "Huyện Hải Hậu > Tin tức > Chi tiết tin"."""
    return pl.col("from_site") | (pl.col("value").str.count_matches(_STEP) >= _PATH_STEPS)


@warm("titles")
def _of_site(titles: pl.Series) -> pl.Series:
    """Tell which name the site or the page, and nothing that an article could be about."""
    title = titles.alias("title").to_frame().lazy()
    short = word_count(pl.col("title")) < _SITE_WORDS
    said = pl.when(short).then("title").otherwise(pl.lit(""))
    of_site = said.str.to_lowercase().str.contains(_OF_SITE) | said.str.contains(_OFFICE)
    return title.select(of_site).pipe(collected_here).to_series()


def _leads(lines: pl.DataFrame) -> list[int]:
    """Give the rows of reports' openings, which no title has: "Sáng 28/6, …"."""
    opening = lines.filter(pl.col("text").str.contains(r"^(?:\(|Sáng|Chiều|Tối|Ngày|Trưa)"))
    dated = dates.event_parts(opening["text"])["day"].is_not_null()
    return opening.filter(dated)["row"].to_list()


def _slug(text: pl.Expr) -> pl.Expr:
    """Write a title as the sites do in addresses: no marks, no punctuation, hyphens."""
    return (
        unmarked_letters(text.str.to_lowercase())
        .str.replace_all(r"[^a-z0-9\s-]", "")
        .str.replace_all(r"[\s-]+", "-")
        .str.strip_chars("-")
    )
