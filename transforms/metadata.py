"""Title, dates, byline, credit line and section of each article, weighed from what the page states.

Takes the stripped blocks and the markup's statements; a date that looks like an import, a rendering
or a teaser's is not believed, and `published_at_note` says so. Never looks at a clock.
"""

from typing import NamedTuple

import polars as pl

from transforms import dates
from transforms.body import BREADCRUMB, OUTSIDE
from transforms.phrases import phrases
from transforms.strip import unlabelled

_PROSE_CHARS = 120
_LOOKS = 3
_QR_TITLE = r"(?i)^(?:mã )?qr ?code ?: ?(\S.*)$"
# Of a report in November or December: "tổng kết công tác năm 2019, triển khai nhiệm vụ năm 2020".
_PLAN_OF = "(?i)(?:nhiệm vụ|phương hướng|mục tiêu|kế hoạch)[^.;]*năm {}"
_REPORT_OF = "(?i)(?:tổng kết|đánh giá|kết quả|tình hình|công tác|nhiệm vụ)[^.;]{{0,80}}năm {}"
_LATE_MONTH = 11
_LAST_CRUMB = r"([^/»›>|]+?)[ /»›>|]*$"
_DATED_CHARS = 160
_TOLERANCE_DAYS = 2
_IMPORT_DAYS = 30
"""A page dated so long after the credit line's own date was imported, not published, that day."""


class Titles(NamedTuple):
    blocks: pl.DataFrame
    titles: pl.DataFrame


def titles_of(blocks: pl.DataFrame, heads: pl.DataFrame, pages: pl.DataFrame) -> Titles:
    """One title a page, where there is one, and the blocks with the title's line and those above it taken out."""
    first = pl.col("order").filter(_is_prose()).min().over("page")
    seen = blocks.with_columns(
        key=_key(pl.col("text")),
        above=(pl.col("order") < first).fill_null(value=True),
        dated=pl.col("line").shift(-1).over("page").is_in(["date line", "view count"]),
    )
    stated = _stated_titles(heads, blocks)
    slugs = pages.select(
        "page", slug=_slug(pl.col("url").str.extract(r"/([^/?#]+?)(?:\.html?)?(?:/amp)?/?(?:[?#].*)?$"))
    )
    lines = (
        seen.filter(
            (pl.col("chars") <= 300)
            & (
                (pl.col("reason").is_null() & pl.col("above"))
                | ((pl.col("reason") == OUTSIDE) & (pl.col("beside") < 0) & pl.col("line").is_null())
                | pl.col("tag").is_in(["h1", "h2"])
                | (pl.col("mark") == "title")
            )
            & ~pl.col("reason").is_in(["other articles", "comments"]).fill_null(value=False)
        )
        .join(stated.select("page", "stated_key"), on="page", how="left", maintain_order="left")
        .join(slugs, on="page", how="left", maintain_order="left")
    )
    words = pl.col("text").str.count_matches(r"\S+")
    slug = _slug(pl.col("text"))
    lines = lines.with_columns(
        rank=pl.when(pl.col("mark") == "title")
        .then(0)
        .when(pl.col("stated_key").str.starts_with(pl.col("key")) & (pl.col("key").str.len_chars() >= 12))
        .then(1)
        .when((pl.col("slug").str.starts_with(slug.str.slice(0, 60))) & (slug.str.len_chars() >= 15))
        .then(1)
        .when(pl.col("tag") == "h1")
        .then(2)
        .when(
            (words >= 4)
            & ~_lead()
            & ~pl.col("text").str.contains(r"(?:[.;:,…]|\.\.\.)$")
            & (pl.col("tag") != "li")
        )
        .then(pl.when("dated").then(_LOOKS).otherwise(_LOOKS + 1))
    ).filter(pl.col("rank").is_not_null() & ((pl.col("rank") <= 1) | (words >= 3)))
    # Of lines that only look like titles the last is it: menus and slogans stand above, the text below.
    place = pl.when(pl.col("rank") < _LOOKS).then("order").otherwise(-pl.col("order").cast(pl.Int64))
    best = lines.sort("page", "rank", place).group_by("page", maintain_order=True).first()
    chosen = (
        pages.select("page")
        .join(best.select("page", "rank", line="text", line_order="order"), on="page", how="left")
        .join(stated, on="page", how="left")
        .with_columns(
            title=pl.when((pl.col("rank") <= 2) | pl.col("stated").is_null()).then("line").otherwise("stated")
        )
        .with_columns(line_order=pl.when(pl.col("title") == pl.col("line")).then("line_order"))
        .with_columns(in_text=pl.col("line_order").is_not_null() | pl.col("in_text"))
        .select("page", "title", "line_order", "in_text")
        .sort("page")
    )
    blocks = blocks.join(chosen, on="page", how="left", maintain_order="left")
    reason = (
        pl.when(pl.col("order") == pl.col("line_order"))
        .then(pl.lit("title"))
        .when(pl.col("reason").is_null() & (pl.col("order") < pl.col("line_order")))
        .then(pl.lit("above the title"))
    )
    taken = (pl.col("order") == pl.col("line_order")).fill_null(value=False)
    blocks = blocks.with_columns(reason=pl.when(taken).then(reason).otherwise(pl.coalesce("reason", reason)))
    return Titles(blocks.drop("in_text").rename({"line_order": "title_order"}), chosen)


def metadata_of(
    blocks: pl.DataFrame, titles: pl.DataFrame, heads: pl.DataFrame, pages: pl.DataFrame
) -> pl.DataFrame:
    """A row a page: title, published_at, published_at_note, conflict, event_date, author, source_credit, category."""
    published = _published(blocks, titles, heads)
    signed = blocks.group_by("page").agg(
        pl.col("author").drop_nulls().first(),
        pl.col("credit").drop_nulls().first(),
        crumb=pl.col("text").filter(pl.col("reason") == BREADCRUMB).str.extract(_LAST_CRUMB, 1).last(),
        above=pl.col("text").filter(_is_section() & (pl.col("reason") == "above the title")).last(),
    )
    kinds = ["rule author", "rule source_credit", "rule category", "category", "ld category"]
    said = heads.filter(pl.col("kind").is_in(kinds)).group_by("page").agg(
        pl.col("value").filter(pl.col("kind") == kind).first().alias(kind) for kind in kinds
    )
    meta = (
        titles.select("page", "title", "in_text")
        .join(published, on="page", how="left")
        .join(signed, on="page", how="left")
        .join(said, on="page", how="left")
        .with_columns(
            author=pl.coalesce(unlabelled("rule author", "byline"), "author"),
            source_credit=pl.coalesce(unlabelled("rule source_credit", "credit"), "credit"),
            category=pl.coalesce("rule category", "category", "ld category", "above", "crumb").str.strip_chars(),
            conflict=pl.col("conflict").fill_null(value=False),
        )
    )
    return meta.join(_event_dates(blocks, meta, pages), on="page", how="left")


def _stated_titles(heads: pl.DataFrame, blocks: pl.DataFrame) -> pl.DataFrame:
    """What the head says, without the site's name at its end, else the "QR CODE: …" line."""
    rank = {"rule title": -1, "ld title": 0, "title": 1, "title tag": 2}
    suffix = r"\s+[|–—-]\s+[^|–—]{2,60}$"
    said = (
        heads.filter(pl.col("kind").is_in(list(rank)) & (pl.col("value").str.len_chars() >= 8))
        .with_columns(rank=pl.col("kind").replace_strict(rank, return_dtype=pl.Int32))
        .sort("page", "rank", "order")
        .group_by("page", maintain_order=True)
        .agg(pl.col("value").first(), ruled=pl.col("rank").first() < 0)
    )
    # The line below a QR code repeats a title that the text itself may lack: named, but no part of the text.
    coded = (
        blocks.select("page", value=pl.col("text").str.extract(_QR_TITLE, 1), ruled=pl.lit(value=False))
        .filter(pl.col("value").str.count_matches(r"\S+") >= 3)
        .group_by("page", maintain_order=True)
        .first()
    )
    said = pl.concat(
        [
            said.with_columns(in_text=pl.lit(value=True)),
            coded.join(said, on="page", how="anti").with_columns(in_text=pl.lit(value=False)),
        ]
    )
    return (
        said.with_columns(stated_key=_key(pl.col("value")))
        .with_columns(
            stated=pl.when(~pl.col("ruled") & (pl.col("value").str.replace(suffix, "").str.len_chars() >= 20))
            .then(pl.col("value").str.replace(suffix, ""))
            .otherwise("value")
        )
        .select("page", "stated", "stated_key", "in_text")
    )


def _published(blocks: pl.DataFrame, titles: pl.DataFrame, heads: pl.DataFrame) -> pl.DataFrame:
    """The best statement a page, by trust: the source's rule, the markup's stamps, the visible date line."""
    trust = {"rule published": 0, "ld published": 1, "published": 2, "time": 4}
    names = {
        "rule published": "the source's rule",
        "ld published": "JSON-LD",
        "published": "a meta tag",
        "time": "a time tag",
    }
    stamps = heads.filter(pl.col("kind").is_in(list(trust))).select(
        "page",
        "order",
        trust=pl.col("kind").replace_strict(trust, return_dtype=pl.Int32),
        at=pl.coalesce(dates.stamped(pl.col("value")), dates.stated(pl.col("value"))),
        how=pl.col("kind").replace_strict(names),
    )
    first = pl.col("order").filter(_is_prose()).min().over("page")
    above_text = (pl.col("order") < pl.col("first")).fill_null(value=True)
    # Below the title a date may share its line with view counts and tools.
    below_title = (pl.col("order") > pl.col("title_order")) & (pl.col("chars") <= _DATED_CHARS)
    lines = (
        blocks.with_columns(first=first)
        .filter(
            (pl.col("line").is_in(["date line", "print bar"]) | below_title) & above_text
        )
        .select(
            "page",
            "order",
            trust=pl.lit(3),
            at=dates.stated(pl.col("text")),
            how=pl.lit("the page's date line"),
            # Of several date lines the one at the title counts, not the one of the site's header.
            far=(pl.col("order").cast(pl.Int64) - pl.col("title_order").fill_null(0)).abs(),
        )
        .drop_nulls("at")
        .sort("page", "trust", "far")
        .group_by("page", maintain_order=True)
        .first()
        .drop("far")
    )
    said = pl.concat([stamps.drop_nulls("at"), lines], how="diagonal_relaxed").sort("page", "trust", "order")
    best = said.group_by("page", maintain_order=True).agg(
        published_at=pl.col("at").first(),
        how=pl.col("how").first(),
        # A stamp without a clock time takes it from another statement of the same day.
        timed=pl.col("at")
        .filter(
            (pl.col("at").dt.date() == pl.col("at").first().dt.date())
            & (pl.col("at").dt.time() != pl.time(0, 0))
        )
        .first(),
        other=pl.col("at")
        .filter((pl.col("at") - pl.col("at").first()).abs() > pl.duration(days=_TOLERANCE_DAYS))
        .first(),
        other_how=pl.col("how")
        .filter((pl.col("at") - pl.col("at").first()).abs() > pl.duration(days=_TOLERANCE_DAYS))
        .first(),
    )
    credited = (
        blocks.filter(pl.col("credit").is_not_null())
        .group_by("page", maintain_order=True)
        .agg(credited=dates.stated(pl.col("text")).drop_nulls().first())
    )
    rendered = (
        blocks.filter((pl.col("line") == "print date"))
        .group_by("page", maintain_order=True)
        .agg(rendered=pl.col("text").first())
    )
    joined = (
        titles.select("page")
        .join(best, on="page", how="left")
        .join(credited, on="page", how="left")
        .join(rendered, on="page", how="left")
    )
    imported = pl.col("published_at") - pl.col("credited") > pl.duration(days=_IMPORT_DAYS)
    return joined.select(
        "page",
        published_at=pl.coalesce("timed", "published_at"),
        published_at_note=pl.when(pl.col("other").is_not_null())
        .then(
            pl.format(
                "taken from {}; {} says {}", "how", "other_how", pl.col("other").dt.strftime("%Y-%m-%d")
            )
        )
        .when(imported)
        .then(
            pl.format(
                "taken from {}; probably the day of import, the credit line says {}",
                "how",
                pl.col("credited").dt.strftime("%Y-%m-%d"),
            )
        )
        .when(pl.col("published_at").is_null() & pl.col("rendered").is_not_null())
        .then(pl.format("none stated; “{}” is the day the print view was rendered", "rendered")),
        conflict=pl.col("other").is_not_null(),
        credited=pl.col("credited"),
    )


def _event_dates(blocks: pl.DataFrame, meta: pl.DataFrame, pages: pl.DataFrame) -> pl.DataFrame:
    """Day and month stand in the lead, the year there, in the page's date or in the text around."""
    live = blocks.filter(pl.col("reason").is_null())
    texts = live.group_by("page", maintain_order=True).agg(
        leads=pl.col("text").head(3),
        lead=pl.col("text").head(2).str.join(" "),
        text=pl.col("text").str.join(" "),
    )
    parts = (
        texts.select("page", line="leads")
        .explode("line")
        .with_columns(line=pl.col("line").str.replace(phrases().lead, ""))
        .select("page", event=dates.event_parts(pl.col("line")))
        .unnest("event")
        .drop_nulls("day")
        .group_by("page", maintain_order=True)
        .first()
    )
    around = (
        texts.join(meta.select("page", "title", "published_at", "credited"), on="page")
        .join(pages.select("page", "seen_on"), on="page")
        .join(parts, on="page")
        .with_columns(
            head=pl.concat_str(pl.col("title").fill_null(""), "lead", separator=" "),
            stated=pl.coalesce("credited", "published_at").dt.date(),
        )
        .with_columns(own=_latest_year(pl.col("head")), any_year=_latest_year(pl.col("text")))
    )
    month, own = pl.col("month"), pl.coalesce("own", "any_year")
    planned = pl.col("head").str.contains(pl.format(_PLAN_OF, own)) & pl.col("text").str.contains(
        pl.format(_REPORT_OF, own - 1)
    )
    closing = pl.col("head").str.contains("(?i)tổng kết") & ~pl.col("head").str.contains(
        "(?i)nhiệm vụ năm|phương hướng"
    )
    # A report of December names next year's plan, one of January last year's results.
    by_text = (
        pl.when((month >= _LATE_MONTH) & planned)
        .then(own - 1)
        .when((month <= 2) & closing)
        .then(own + 1)
        .otherwise(own)
    )
    latest = pl.col("stated") + pl.duration(days=1)
    this_year = dates.day_of(pl.col("stated").dt.year(), month, pl.col("day"))
    last_year = dates.day_of(pl.col("stated").dt.year() - 1, month, pl.col("day"))
    by_page = pl.when(this_year <= latest).then(this_year).otherwise(last_year)
    by_text_day = dates.day_of(by_text, month, pl.col("day"))
    resolved = (
        pl.when(pl.col("year").is_not_null())
        .then(dates.day_of(pl.col("year"), month, pl.col("day")))
        # An import years later is no guide to the year of the event.
        .when(by_page.is_not_null() & ((pl.col("stated") - by_page) < pl.duration(days=60)))
        .then(by_page)
        .otherwise(pl.coalesce(by_text_day, by_page))
    )
    return around.select(
        "page",
        event_date=pl.when(resolved <= pl.col("seen_on").fill_null(pl.date(9999, 1, 1))).then(resolved),
    )


def _latest_year(text: pl.Expr) -> pl.Expr:
    """The latest year the text reports on; spans and far goals ("giai đoạn 2021-2025", "đến năm 2030") are out."""
    plain = text.str.replace_all(
        r"(?i)(?:giai đoạn|nhiệm kỳ|thời kỳ)\s[^,;.]{0,12}20\d\d(?:\s?[–-]\s?20\d\d)?", " "
    )
    plain = plain.str.replace_all(r"(?i)(?:đến|tới|tầm nhìn) (?:hết )?(?:năm )?20\d\d", " ")
    plain = plain.str.replace_all(r"(?i)(?:so với|so|cùng kỳ|bằng)\s[^,.;]{0,30}20\d\d", " ")
    return (
        plain.str.extract_all(r"(?i)(?:năm |\d/|\d-|\d\.)20\d\d\b")
        .list.eval(pl.element().str.extract(r"(20\d\d)$").cast(pl.Int32))
        .list.max()
    )


def _is_section() -> pl.Expr:
    return pl.col("text").is_in(phrases().section_names)


def _lead() -> pl.Expr:
    """A report's opening, which no title has: "Sáng 28/6, …"."""
    return dates.event_parts(pl.col("text")).struct.field("day").is_not_null() & pl.col("text").str.contains(
        r"^(?:\(|Sáng|Chiều|Tối|Ngày|Trưa)"
    )


def _is_prose() -> pl.Expr:
    return (
        pl.col("reason").is_null()
        & (pl.col("chars") >= _PROSE_CHARS)
        & (pl.col("linked") * 3 < pl.col("chars"))
        & ~pl.col("tag").is_in(["h1", "h2", "h3"])
        & (pl.col("text").str.contains(r"""[.!?…:;]["'”’)\]]*$""") | (pl.col("chars") >= 250))
    )


def _key(text: pl.Expr) -> pl.Expr:
    return text.str.to_lowercase().str.replace_all(r"[^\p{L}\d]+", " ").str.strip_chars()


def _slug(text: pl.Expr) -> pl.Expr:
    """As the sites write titles in addresses: no marks, no punctuation, hyphens."""
    return (
        text.str.to_lowercase()
        .str.normalize("NFD")
        .str.replace_all(r"\p{M}", "")
        .str.replace_all("đ", "d")
        .str.replace_all(r"[^a-z0-9\s-]", "")
        .str.replace_all(r"[\s-]+", "-")
        .str.strip_chars("-")
    )
