"""What leaves an article's text, line by line, each with its reason: boilerplate, captions, teasers, bylines.

Takes blocks in reading order and gives them back with `reason` filled where the line is no part of the
text. Words come from the catalogue, shapes from here. Lines are judged by their page alone; what only other
articles can tell is `furniture`'s business.
"""

from functools import cache, reduce
from operator import or_
from typing import Literal, NamedTuple

import polars as pl

from transforms.body import BREADCRUMB, BYLINE, OUTSIDE
from transforms.phrases import MAX_LINE, Line, phrases
from transforms.queries import collected, collected_here
from transforms.warm import warm

PROSE_CHARS = 120
"""A line this long that is no link and not cut off is a paragraph."""
TEASER_WORDS = 30
"""A line that breaks off in "…" within so many words is cut, not written so (AMP themes cut at 15)."""
SIGNATURE_CHARS = 100
CARD_WORDS = 4
STUB_CHARS = 80
"""Below the text a line shorter than this that ends like no sentence is no part of it."""
REPEAT_CHARS = 40
"""Lines shorter than this may recur in one article ("Trong đó:")."""
BEFORE, AFTER = 20, 8
"""Blocks looked at again above and below the body: title, date, sapo; byline and credit line."""
MIN_SAPO, MAX_SAPO = 40, 1200
PICTURED_CHARS = 200
SCENE_CHARS = 110
"""Between two paragraphs a sentence this short that tells of no act is a picture's text."""

OTHERS = "other articles"
"""The reason of what a box of other articles holds."""
_HEADINGS = ["h1", "h2", "h3", "h4"]
_LIVE = pl.col("reason").is_null()
_TEXT = pl.col("text")
SECTION = r"^(?:[0-9]{1,2}|[IVX]{1,4}|[a-zđA-EĐ])[.)/]\s"  # "1. Tài chính" heads a section of the text
# Shapes that many rules ask for; `parted` looks at each text once.
_DATA_ROW = r" \| [-+]?[0-9][0-9.,]* ?%?(?: \||$)"  # cells of a table, by " | "
_ENDS = pl.col("ends")
_TRIMMED = pl.col("trimmed")
_PROSE = _LIVE & pl.col("paragraph")
_TOLD_APART = 16  # letters by which most lines of a page differ
# Signs and blanks: where text holds no letters is told by few ranges, where it holds some by hundreds.
_BETWEEN_WORDS = "[\x00-/:-@\\[-`{-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f]+"
_LAST_CHARS = 20  # within these a sentence shows its end: a stop, and perhaps marks that close
_SENTENCE = r"""[.!?…:;]["'”’)\]]*$"""
_CUT_OFF = r"(?:…|\.\.\.|\[…\])$"
_ADVERT = "Quảng cáo"
_BARE_DATE = r"^\(?[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}(?: [0-9]{1,2}[:h][0-9]{2})?\)?$"
_DATE_CHARS = 18
_PHOTO = "(?i)ảnh|photo"  # any line that names a photographer holds one of them
_DATE_LIKE = r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{1,2} tháng [0-9]{1,2}"


class Parted(NamedTuple):
    near: pl.DataFrame
    far: pl.DataFrame


@warm("lines")
def parted(blocks: pl.DataFrame) -> Parted:
    """Set apart what lies outside the article and says nothing of its title or date: most of most pages."""
    tells = (
        pl.col("tag").is_in(["h1", "h2"])
        | pl.col("mark").is_not_null()
        | pl.col("beside").is_between(-BEFORE, AFTER)
        | pl.col("reason").is_in([BYLINE, BREADCRUMB])
        | _only(~_LIVE).str.contains(_DATE_LIKE)
    )
    near = _LIVE | ((pl.col("chars") <= MAX_SAPO) & tells.fill_null(value=False))
    is_near = blocks.select(near).to_series()
    sorted_pages = pl.col("page").set_sorted()  # windows over what is sorted cost less
    return Parted(
        blocks.lazy().filter(is_near).with_columns(sorted_pages).with_row_index("row").pipe(_with_shapes),
        blocks.filter(~is_near),
    )


def word_count(text: pl.Expr) -> pl.Expr:
    """Count the words of a text whose blanks are single (as `blocks` gives it)."""
    return text.str.count_matches(" ", literal=True) + 1


def ends_like_sentence(text: pl.Expr) -> pl.Expr:
    return text.str.tail(_LAST_CHARS).str.contains(_SENTENCE)


def _with_shapes(blocks: pl.LazyFrame) -> pl.DataFrame:
    """Add what a text looks like: it `ends` as a sentence, is `trimmed` like a teaser, `dated` and nothing else.

    A line of a dump that `states` a figure in a sentence is text, however short: "• Tháng 7, thu hút 56,3 tỷ đồng."
    """
    last, cut = pl.col("last"), pl.col("cut")
    stated = (pl.col("tag") == "line") & pl.col("ends") & ~pl.col("trimmed")
    long = (pl.col("chars") >= PROSE_CHARS) & (pl.col("linked") * 3 < pl.col("chars"))
    return (
        blocks.with_columns(last=_TEXT.str.tail(_LAST_CHARS))
        .with_columns_seq(ends=last.str.contains(_SENTENCE), cut=last.str.contains(_CUT_OFF))
        .with_columns_seq(
            trimmed=cut & (word_count(_only(cut)) <= TEASER_WORDS),
            dated=(pl.col("chars") <= _DATE_CHARS) & _only(pl.col("chars") <= _DATE_CHARS).str.contains(_BARE_DATE),
        )
        .with_columns(stated=stated)
        .with_columns_seq(
            paragraph=long & ~pl.col("trimmed") & ~_only(long).str.contains(" | ", literal=True),
            states=pl.col("stated") & _only(pl.col("stated")).str.contains(phrases().figure),
        )
        .drop("last", "cut", "stated")
        .pipe(collected_here)
    )


def strip_phrases(blocks: pl.DataFrame) -> pl.DataFrame:
    """Take out lines that the catalogue knows as furniture, and all that follows a final section's head.

    `line` keeps the phrase's reason, also where the markup had spoken before.
    """
    # Patterns for lower case compile and run several times faster than those that mind no case.
    lines = (
        blocks.lazy()
        .select("row", "chars", "text")
        .filter(pl.col("chars") <= MAX_LINE)
        .select("row", text=_TEXT.str.to_lowercase())
        .pipe(collected)
    )
    # Furniture is the same on all pages of a site: each wording is read once.
    hits = lines.join(_furniture(lines.select(_TEXT.unique())), on="text").select("row", "line", "section")
    blocks = _with_found(blocks, hits)
    return (
        _with_found(blocks, _closed(blocks))
        .lazy()
        .with_columns(reason=pl.coalesce("reason", "line", "section", "closed"))
        .drop("section", "closed")
        .pipe(collected)
    )


@warm("phrases")
def _furniture(wordings: pl.DataFrame) -> pl.DataFrame:
    """Give the wordings (`text`, in lower case) that are furniture: the reason as `line` or as `section`."""
    known = phrases()
    return (
        wordings.lazy()
        .filter(_holds_any(known.furniture))  # few are any: they are told at once, and only then apart
        .with_columns_seq(line=_first_reason(known.lines), section=_first_reason(known.sections))
        .filter(pl.col("line").is_not_null() | pl.col("section").is_not_null())
        .pipe(collected_here)
    )


def _closed(blocks: pl.DataFrame) -> pl.DataFrame:
    """Give the rows below the head of a final section, each with that `section` as `closed`."""
    prose, before, section = pl.col("prose"), pl.col("before"), pl.col("section")
    # Few pages have such a head.
    headed = blocks.select(pl.col("page").filter(_LIVE & section.is_not_null()).unique()).to_series()
    blocks = (
        blocks.lazy()
        .select(
            *("row", "page", "order", "owner", "parent", "tag", "chars", "linked"),
            *("paragraph", "dated", "reason", "line", "section"),
        )
        .filter(pl.col("page").is_in(headed.implode()))
        .with_columns(prose=pl.when(_PROSE & pl.col("line").is_null() & section.is_null()).then("chars").otherwise(0))
        .with_columns(before=prose.cum_sum().over("page"), whole=prose.sum().over("page"))
        .pipe(collected)
    )
    # A head above the article ("Tin nổi bật" in a side bar) is furniture; only below text it closes it.
    closes = _LIVE & section.is_not_null() & (before > 0) & (before * 4 > pl.col("whole") - before)
    home = _home(blocks)
    opens = pl.col("parent") > pl.col("order").shift(1)
    boxes = (
        blocks.lazy()
        .with_columns(head=closes.fill_null(value=False), home=(pl.col("parent") == home).fill_null(value=False))
        .with_columns(
            box=pl.col("head").cum_sum().over("page"),
            # What holds the links themselves, where they stand in no elements of their own: what the head opens.
            around=pl.when("head").then(pl.when(opens).then("parent").otherwise("owner")).forward_fill().over("page"),
        )
        .with_columns(home=pl.col("home") & ~(pl.col("owner") == pl.col("around")).fill_null(value=False))
    )
    goes_on = (pl.col("box") > 0) & (_beside_its_box() | _in_a_torn_box())
    closed = pl.when("head").then("section").when(goes_on).then(pl.lit("")).forward_fill().over("page")
    return boxes.select("row", closed=closed).filter(pl.col("closed") != "").pipe(collected)


@cache
def _beside_its_box() -> pl.Expr:
    """Tell where the text goes on beside a box of links set into it, which closes nothing."""
    prose, home, tag = pl.col("prose") > 0, pl.col("home"), pl.col("tag")
    since = (home & ~pl.col("head")).cum_sum().over("page", "box")
    paragraph = prose & ((tag == "p") | (tag == tag.filter(prose).first().over("page")))
    return paragraph & home & (since == 1) & ~_beside(home, 1) & ~_beside(pl.col("head"), 1)


@cache
def _in_a_torn_box() -> pl.Expr:
    """Tell where the text goes on in a box whose markup is torn: what no title or date of a card stands before."""
    prose, head = pl.col("prose") > 0, pl.col("head")
    link = (pl.col("linked") * 2 >= pl.col("chars")) & (pl.col("chars") <= MAX_LINE)
    of_card = _beside(link, 1) | (_beside(link, 2) & _beside(pl.col("dated") | pl.col("line").is_not_null(), 1))
    below = pl.when("head").then("section").forward_fill().over("page")
    free = prose & ~of_card.fill_null(value=False) & ~_beside(head, 1) & below.is_in([OTHERS, "poll"])
    heading = ~link & ~head & pl.col("line").is_null() & ~prose & _LIVE & (below == OTHERS)
    return (free | (heading & _beside(free, -1))).fill_null(value=False)


def _home(blocks: pl.DataFrame) -> pl.Series:
    """Give each block the parent that most of its page's prose stands in."""
    parents = (
        blocks.lazy()
        .group_by("page", "parent")
        .agg(pl.col("prose").sum())
        .sort("page", "prose", "parent", descending=[False, True, False])
        .group_by("page", maintain_order=True)
        .agg(home=pl.col("parent").first())
    )
    pages = blocks.lazy().select("page")
    return pages.join(parents, on="page", how="left", maintain_order="left").pipe(collected)["home"]


def strip_teasers(blocks: pl.DataFrame) -> pl.DataFrame:
    """Take out lines cut off in "…", or with a bare date, two or more in a row: cards of other articles."""
    beside = _beside(pl.col("cut"), 1) | _beside(pl.col("cut"), -1)
    return (
        blocks.lazy()
        .with_columns(cut=_LIVE & (pl.col("chars") <= MAX_LINE) & (_TRIMMED | pl.col("dated")))
        .with_columns(reason=_taken(pl.col("cut") & beside, "teaser"))
        .drop("cut")
        .pipe(collected)
    )


def strip_cards(blocks: pl.DataFrame) -> pl.DataFrame:
    """Take out other articles' cards below the text: a title, perhaps an excerpt, and a bare date."""
    linked = pl.col("linked") * 2 >= pl.col("chars")
    short = _LIVE & (~_ENDS | linked) & (pl.col("chars") <= MAX_LINE)
    shapes = {
        "below": (pl.col("order") > _first(_PROSE)).fill_null(value=False),
        "date": (pl.col("line") == "date line").fill_null(value=False) & pl.col("dated"),
        "titled": short & (word_count(_only(short)) >= CARD_WORDS),
    }
    around = {
        "dates": (pl.col("date") & pl.col("below")).sum().over("page"),
        "near": _beside(pl.col("date"), -1),
        "far": _beside(pl.col("date"), -2),
        "before": _beside(pl.col("titled"), 1),
        "after": _beside(pl.col("titled"), -1),
    }
    title = pl.col("titled") & (pl.col("near") | (pl.col("far") & ~pl.col("after")))
    excerpt = ~pl.col("titled") & pl.col("near") & pl.col("before")
    # One date may be the article's own, set below its text; a linked title or a second date is a card's.
    is_card = pl.col("below") & ((pl.col("dates") > 1) | linked) & (title | excerpt)
    return (
        blocks.lazy()
        .with_columns(**shapes)
        .with_columns(**around)
        .with_columns(reason=_taken(is_card, "teaser"))
        .drop(*shapes, *around)
        .pipe(collected)
    )


def strip_linked(blocks: pl.DataFrame) -> pl.DataFrame:
    """Take out lines within the text that are nothing but a link and end like no sentence: titles of other articles."""
    unlinked = pl.col("chars") - pl.col("linked")
    advert = _TEXT.str.starts_with(_ADVERT) & (unlinked <= len(_ADVERT) + 1)
    linked = (advert | (unlinked * 10 <= pl.col("chars"))) & ~_ENDS & ~pl.col("tag").is_in(_HEADINGS)
    short = _LIVE & linked & (pl.col("chars") <= MAX_LINE)
    within = (pl.col("order") > _first(_PROSE)) & short
    return (
        blocks.lazy()
        .with_columns(within=within.fill_null(value=False))
        .with_columns(reason=_taken(pl.col("within") & (word_count(_only(pl.col("within"))) >= CARD_WORDS), "teaser"))
        .drop("within")
        .pipe(collected)
    )


def strip_signed(blocks: pl.DataFrame) -> pl.DataFrame:
    """Take out all below a byline or credit line that other articles' cards follow."""
    signal = pl.col("line").is_in(["date line", "cookie notice", "breadcrumb"]) | (pl.col("reason") == "teaser")
    prose = pl.when(_PROSE).then("chars").otherwise(0)
    lines = blocks.lazy().with_columns(
        signals=signal.fill_null(value=False).cum_sum(reverse=True).over("page"),
        before=prose.cum_sum().over("page"),
        total=prose.sum().over("page"),
    )
    signed = (
        lines.filter(_LIVE & (pl.col("chars") <= SIGNATURE_CHARS) & (pl.col("signals") > 0))
        .filter((pl.col("before") > 0) & (pl.col("before") * 2 >= pl.col("total")))
        .with_columns(tail=pl.lit(value=True), told=pl.lit(value=False))
        .filter(_author().is_not_null() | _credit().is_not_null())
        # "Ảnh: CTV" tells who took a picture between the paragraphs.
        .filter(~_TEXT.str.contains("^(?i:ảnh|photo) ?:"))
        .group_by("page")
        .agg(signed=pl.col("order").max())
    )
    return (
        blocks.lazy()
        .join(signed, on="page", how="left", maintain_order="left")
        .with_columns(reason=_taken(pl.col("order") > pl.col("signed"), "below the signature"))
        .drop("signed")
        .pipe(collected)
    )


def strip_tail(blocks: pl.DataFrame) -> pl.DataFrame:
    """Take out what stands below the last paragraph; names go to `author` and `credit`."""
    known = phrases()
    ends = _LIVE & _ENDS & ~_TRIMMED
    whole = _PROSE | (ends & (pl.col("chars") >= REPEAT_CHARS)) | (_LIVE & (pl.col("tag") == "tr"))
    order = pl.col("order")
    last = pl.coalesce(order.filter(whole).max().over("page"), order.filter(ends).max().over("page"))
    # A signature may stand below what was taken for the body, there only with a label or a telling name.
    outside = (pl.col("reason") == OUTSIDE) & pl.col("beside").is_between(1, AFTER)
    lines = (
        blocks.lazy()
        .with_columns(tail=(order > last).fill_null(value=False) & _LIVE)
        .with_columns(told=outside | (pl.col("reason") == BYLINE))
        .filter((_LIVE | pl.col("told")) & (pl.col("chars") <= MAX_LINE))
        .with_columns(author=_author(), credit=_credit())
        # "Báo Hải Phòng" looks like a name, "Tin: X" says that it is one.
        .with_columns(author=pl.when(pl.col("credit").is_null() | _says_author()).then("author"))
        .with_columns(credit=pl.when(pl.col("author").is_null()).then("credit"))
        .with_columns(stub=pl.col("tail") & ~_ENDS & (pl.col("chars") < STUB_CHARS))
        .with_columns(stub=pl.col("stub") & ~_is_row(pl.col("stub")))
    )
    signed = pl.col("author").is_not_null() | pl.col("credit").is_not_null()
    below = (signed & pl.col("tail")).cum_max().shift(1, fill_value=False).over("page")
    why = (
        pl.when(pl.col("author").is_not_null())
        .then(pl.lit("byline"))
        .when(pl.col("credit").is_not_null())
        .then(pl.lit("source credit"))
        .when(pl.col("tail") & (_TRIMMED | pl.col("dated")))
        .then(pl.lit("teaser"))
        .when(pl.col("tail") & below)
        .then(pl.lit("below the signature"))
        .when(pl.col("stub") & ~_only(pl.col("stub")).str.contains(known.figure))
        .then(pl.lit("no sentence, below the text"))
    )
    return _with_reasons(blocks, lines.select("row", "author", "credit", why=why).drop_nulls("why").pipe(collected))


@warm("lines")
def strip_head(blocks: pl.DataFrame) -> pl.DataFrame:
    """Take out short lines above the first paragraph of a dump that end like no sentence: menus, tools, names."""
    short = (pl.col("tag") == "line") & _LIVE & (pl.col("chars") < STUB_CHARS) & ~_ENDS
    blocks = blocks.with_columns(stub=short & (pl.col("order") < _first(_PROSE | (_LIVE & pl.col("states")))))
    if blocks["stub"].any():
        stub = pl.col("stub")
        stub &= ~_only(stub).str.contains(phrases().figure) & ~_is_row(stub) & ~_only(stub).str.contains(SECTION)
        blocks = blocks.with_columns(reason=_taken(stub, "no sentence, above the text"))
    return blocks.drop("stub")


def _is_row(lines: pl.Expr) -> pl.Expr:
    """Tell which lines of a dump are rows of a data table, or its head: "Chi ngân sách | 905 | 588"."""
    data = _only(lines).str.contains(_DATA_ROW).fill_null(value=False)
    celled = _only(lines).str.contains(" | ", literal=True).fill_null(value=False)
    return data | (celled & data.shift(-1, fill_value=False))


def restore_sapo(blocks: pl.DataFrame) -> pl.DataFrame:
    """Bring back paragraphs between title and body that the page sets in a box of their own."""
    sapo = (
        (pl.col("reason") == OUTSIDE)
        & pl.col("beside").is_between(-BEFORE, -1)
        & (pl.col("order") > pl.col("title_order"))
        & pl.col("line").is_null()
        & pl.col("chars").is_between(MIN_SAPO, MAX_SAPO)
        & (pl.col("linked") == 0)
        & pl.col("tag").is_in(["p", "div", "h2", "h3", "strong", "td", "dd", "section"])
        & (_ENDS | (pl.col("chars") >= STUB_CHARS))
        & ~_TRIMMED
    )
    return blocks.with_columns(reason=pl.when(~sapo.fill_null(value=False)).then("reason"))


def strip_repeats(blocks: pl.DataFrame) -> pl.DataFrame:
    """Take out the title said again, and a paragraph that another holds already (the sapo)."""
    place = pl.int_range(pl.len()).over("page")
    title = pl.col("title")
    titles = blocks.lazy().select("page", "title").unique("page")
    titles = titles.select("page", titled=_start(title), title=words_of(title))
    lines = (
        blocks.lazy()
        .select("row", "page", "chars", "text", "reason")
        .filter(_LIVE)
        .with_columns(place=place, start=_start(_TEXT))
        .join(titles, on="page", how="left", maintain_order="left")
    )
    # Only lines that begin as another one or the title does are read to their end.
    alike = pl.struct("page", "start").is_duplicated() | (pl.col("start") == pl.col("titled"))
    lines = lines.filter(alike).with_columns(key=words_of(_TEXT))
    nth = pl.int_range(pl.len()).over("page", "key")
    repeated = pl.lit(value=False)
    for ahead in (1, 2):
        coming = _beside(pl.col("key"), -ahead)
        near = _beside(pl.col("place"), -ahead) - pl.col("place") <= 2  # noqa: PLR2004 - the next two lines
        repeated |= near & coming.str.starts_with(pl.col("key")) & (coming != pl.col("key"))
    long = pl.col("chars") >= REPEAT_CHARS
    why = (
        pl.when(pl.col("key") == pl.col("title"))
        .then(pl.lit("title again"))
        .when(long & (nth > 0))
        .then(pl.lit("said before"))
        .when(long & repeated)
        .then(pl.lit("sapo, repeated in full below"))
    )
    return _with_reasons(blocks, lines.select("row", why=why).drop_nulls("why").pipe(collected))


@warm("lines")
def strip_captions(blocks: pl.DataFrame, far: pl.DataFrame) -> pl.DataFrame:
    """Take out lines between paragraphs, one sentence without a figure, that say what a picture shows.

    Also those that say again what a caption far from the text does, which is known by its markup.
    """
    known = phrases()
    looked_at = ["row", "page", "order", "title_order", "tag", "chars", "images", "text", "reason", "paragraph", "ends"]
    live = blocks.lazy().select(looked_at).filter(_LIVE)
    live = live.with_columns(
        between=(_beside(pl.col("chars"), 1) >= PROSE_CHARS)
        & (_beside(pl.col("chars"), -1) >= PROSE_CHARS).fill_null(value=True),
        first=_first(_PROSE),
    )
    within = (pl.col("order") > pl.col("first")) & (pl.col("tag") != "tr")
    # "Thu hoạch nhãn tại xã A. Ảnh: B" stands between title and text, too, as do pictures.
    on_top = (pl.col("order") > pl.col("title_order")) & (pl.col("order") < pl.col("first"))
    short = live.filter((pl.col("chars") <= MAX_LINE) & (within | on_top))
    lines = short.filter(on_top | ~_TEXT.str.contains(known.figure)).pipe(collected_here)
    credited = lines.pipe(_matching, _PHOTO).pipe(_matching, known.photo)
    alone = lines.filter(within & ~_TEXT.str.contains(r"[.!?…] \p{Lu}"))
    scenes = alone.pipe(_matching, known.scene)
    persons = alone.pipe(_matching, known.person).pipe(_matching, known.act)
    pictured = lines.filter((pl.col("images") > 0) & (pl.col("chars") <= PICTURED_CHARS))
    below_picture = pictured.filter(
        pl.when(within).then(~_TEXT.str.contains(r"[.!?…] \p{Lu}|[:;]$")).otherwise(~pl.col("ends"))
    )
    # In a dump no picture is left to tell; in HTML it would be.
    bare = (
        alone.filter((pl.col("tag") == "line") & (pl.col("chars") <= SCENE_CHARS) & pl.col("between"))
        .filter(_TEXT.str.ends_with("."))
        .filter(~_TEXT.str.contains("[0-9]{3}|[0-9],[0-9]"))
        .pipe(_matching, known.telling, holds=False)
    )
    found = pl.concat([credited, scenes, persons, below_picture, bare])
    told = pl.concat([far.filter(reason="caption").select("page", "text"), found.select("page", "text")]).lazy()
    # "Meal 1" below a picture may head a part of the text, too.
    long = short.filter(word_count(_TEXT) >= CARD_WORDS)
    again = long.join(told, on=["page", "text"], how="semi", maintain_order="left").pipe(collected_here)
    found = pl.concat([found.select("row"), again.select("row")]).unique("row", maintain_order=True)
    return _with_reasons(blocks, found.with_columns(why=pl.lit("caption")))


def unlabelled(lines: pl.Series, what: Literal["byline", "credit"]) -> pl.Series:
    """Take the name out of lines like "Nguồn: ANHP"; a line without a label is the name."""
    if lines.null_count() == len(lines):
        return lines
    known = phrases()
    patterns = known.byline_labelled if what == "byline" else known.credit_labelled
    return pl.select(pl.coalesce(*(lines.str.extract(pattern, 1) for pattern in patterns), lines)).to_series()


def words_of(text: pl.Expr) -> pl.Expr:
    """Lower-case words only, so that copies with other punctuation compare equal."""
    return text.str.to_lowercase().str.replace_all(_BETWEEN_WORDS, " ").str.strip_chars()


def _start(text: pl.Expr) -> pl.Expr:
    return words_of(text.str.head(2 * _TOLD_APART)).str.head(_TOLD_APART)


def _taken(condition: pl.Expr, why: str) -> pl.Expr:
    """Give `reason`, filled where there is none and the condition holds."""
    return pl.coalesce("reason", pl.when(condition).then(pl.lit(why)))


def _with_reasons(blocks: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """Fill `reason` from the found rows' `why`; their other columns come along."""
    joined = _with_found(blocks, found).lazy()
    return joined.with_columns(reason=pl.coalesce("reason", "why")).drop("why").pipe(collected)


def _with_found(blocks: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """Add what was found of some rows; `row` counts them all, so that nothing needs to be joined."""

    def placed(column: pl.Series) -> pl.Series:
        nothing = pl.Series(column.name, [None], column.dtype).new_from_index(0, blocks.height)
        return nothing.scatter(found["row"], column)

    return blocks.hstack([placed(column) for column in found if column.name != "row"])


def _only(condition: pl.Expr) -> pl.Expr:
    """Give the text where the condition holds, so that no pattern is looked for elsewhere (as it is beneath nulls)."""
    return pl.when(condition).then(_TEXT).otherwise(pl.lit(""))


def _matching(lines: pl.DataFrame, pattern: str, *, holds: bool = True) -> pl.DataFrame:
    """Give the lines that hold a pattern, or do not; none needs no pattern made."""
    return lines if lines.is_empty() else lines.filter(_TEXT.str.contains(pattern) == holds)


def _beside(value: pl.Expr, step: int) -> pl.Expr:
    """Give the value `step` rows before (or behind, where negative) on the same page, else null."""
    return pl.when(pl.col("page") == pl.col("page").shift(step)).then(value.shift(step))


def _first(condition: pl.Expr) -> pl.Expr:
    """Give the order of the page's first block that meets the condition."""
    return pl.col("order").filter(condition).min().over("page")


@warm("lines")
def with_names(blocks: pl.DataFrame) -> pl.DataFrame:
    """Add whom a short line names, by a label or barely: `author_said`, `author_bare`, `credit_said`, `credit_bare`."""
    known = phrases()
    may = _LIVE | (pl.col("reason") == BYLINE) | ((pl.col("reason") == OUTSIDE) & pl.col("beside").is_between(1, AFTER))
    looked_at = blocks.lazy().select("row", "text", "chars", "reason", "beside")
    short = (
        looked_at.filter(may & (pl.col("chars") <= SIGNATURE_CHARS))
        .select_seq(
            "row",
            author_said=_named(known.byline_labelled),
            author_bare=pl.when(~_TEXT.str.contains(known.byline_never)).then(_named(known.byline_bare)),
            credit_said=_named(known.credit_labelled),
            credit_bare=_named(known.credit_bare),
        )
        .pipe(collected_here)
    )
    return _with_found(blocks, short)


@cache
def _author() -> pl.Expr:
    # "Bởi", and the name in a line of its own
    name = _TEXT.str.strip_prefix("Bởi").str.strip_chars(" :-–")
    by_name = pl.when((pl.col("reason") == BYLINE) & (name != "")).then(name)
    named = pl.coalesce("author_said", pl.when("tail").then("author_bare"), by_name)
    may = pl.col("tail") | pl.col("told").fill_null(value=False) | _says_author()
    return pl.when((pl.col("chars") <= SIGNATURE_CHARS) & may).then(named)


@cache
def _credit() -> pl.Expr:
    named = pl.coalesce("credit_said", pl.when("tail").then("credit_bare"))
    return pl.when(pl.col("chars") <= SIGNATURE_CHARS).then(named)


@cache
def _says_author() -> pl.Expr:
    return _TEXT.str.contains("(?i)^(?:tin|bài|tác giả|viết bởi|đăng bởi)")


@cache
def _holds_any(patterns: tuple[str, ...]) -> pl.Expr:
    return reduce(or_, (_TEXT.str.contains(pattern) for pattern in patterns))


@cache
def _first_reason(lines: tuple[Line, ...]) -> pl.Expr:
    return pl.coalesce(
        pl.when((_only(_TEXT.str.contains(line.needs)) if line.needs else _TEXT).str.contains(line.whole)).then(
            pl.lit(line.reason)
        )
        for line in lines
    )


@cache
def _named(patterns: tuple[str, ...]) -> pl.Expr:
    """Take out what the pattern's one group, `name`, holds."""
    return pl.coalesce(_TEXT.str.extract(pattern, 1) for pattern in patterns)
