"""The day of the meeting or event that an article reports: "Sáng 28/6" with the year found around it.

Takes the blocks that are left as text and the article's other dates; an import years later is no guide.
"""

import polars as pl

from transforms import dates
from transforms.phrases import phrases
from transforms.queries import collected_here
from transforms.warm import warm

# Of a report in November or December: "tổng kết công tác năm 2019, triển khai nhiệm vụ năm 2020".
_PLAN_OF = r"(?i)(?:nhiệm vụ|phương hướng|mục tiêu|kế hoạch|chỉ tiêu|dự toán)[^.;]{0,80}?năm 20[0-9]{2}"
_GOAL_OF = r"(?i)năm (20[0-9]{2})[^.;0-9]{0,30}(?:phấn đấu|đặt mục tiêu|mục tiêu)"
_REPORT_OF = (
    r"(?i)(?:(?:tổng kết|đánh giá|kết quả|tình hình|công tác|nhiệm vụ)[^.;]{0,80}?|[.:;,] (?:trong )?)năm 20[0-9]{2}"
)
_CLOSED = r"(?i)tổng kết[^.;]{0,80}?năm (20[0-9]{2})"
# "kỳ họp thường lệ cuối năm 2025", whatever year its resolutions are for.
_SESSION_OF = r"(?i)kỳ họp[^.;]{0,40}(?:giữa|cuối) năm (20[0-9]{2})"
_EARLY_MONTH, _LATE_MONTH = 2, 11
# "quý I năm 2019", "3 tháng đầu năm 2019": a part of a year is reported on in that year.
_PART_OF_YEAR = r"(?i)(?:quý (?:[1-4]|i{1,3}|iv)|[0-9]{1,2} tháng(?: đầu)?|nửa đầu)(?: của)?(?: năm |/| )20[0-9]{2}"
_BASE = r"(?i)(?:so với|so|cùng kỳ|bằng)\s[^,.;]{0,30}20[0-9]{2}"
# A party congress is held in the first year of the term that it opens.
_CONGRESS = r"(?i)đại hội[^.;]{0,100}nhiệm kỳ (20[0-9]{2}) ?[–-] ?20[0-9]{2}"
_OTHER_CONGRESS = r"(?i)(?:nghị quyết|chào mừng|hướng tới|tiến tới|hướng về|trước thềm|sau)(?: của)? đại hội"
# "Tết Quý Mão 2023", "Xuân Tân Sửu năm 2021", "Tết Nguyên đán Ất Tỵ": said from the winter before until the summer.
_TET = r"(?:[Tt]ết|TẾT|[Xx]uân|XUÂN)(?: [Nn]guyên [Đđ]án| [Cc]ổ truyền)?"
_SPRING = _TET + r"(?: \p{Lu}\p{L}+){1,2}(?: năm)? (20[0-9]{2})(?:[^0-9–-]|$)"
# Ten stems and twelve branches name sixty years, the first of which were 1984 and 1924.
_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ|Kỉ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ|Tị", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
_LUNAR = rf"{_TET}(?: năm)? ({'|'.join(_STEMS)}) ({'|'.join(_BRANCHES)})"
_FIRST_LUNAR, _LUNAR_YEARS = 1984, 60
# Who is called up joins the army in February or March: "Lễ giao nhận quân năm 2021", "công tác tuyển quân năm 2022".
_CALL_UP = r"(?i)(?:giao(?:,? nhận)? quân|tuyển quân|gọi công dân nhập ngũ) năm (20[0-9]{2})"
_SCHOOL_YEAR = "năm học 20[0-9]{2} ?[–-] ?20[0-9]{2}"
_SCHOOL_BEGINS = 8  # August
_SUMMER = 6
_FAR_DAYS = 60


@warm("events")
def event_dates(blocks: pl.DataFrame, meta: pl.DataFrame, pages: pl.DataFrame) -> pl.DataFrame:
    """Day and month stand in the lead, the year there, in the page's date or in the text around."""
    live = blocks.lazy().select("page", "text", "reason").filter(pl.col("reason").is_null())
    texts = live.group_by("page", maintain_order=True).agg(pl.col("text"))
    leads = (
        texts.select("page", line=pl.col("text").list.head(3))
        .explode("line")
        .filter(pl.col("line").str.contains("[0-9]"))
        .select("page", line=pl.col("line").str.replace(phrases().lead, ""))
        .pipe(collected_here)
    )
    parts = leads.select("page").hstack(dates.event_parts(leads["line"])).drop_nulls("day")
    if parts.is_empty():
        return pl.DataFrame(schema={"page": pl.UInt32, "event_date": pl.Date})
    around = (
        texts.select("page", lead=pl.col("text").list.head(2).list.join(" "), text=pl.col("text").list.join(" "))
        .join(meta.lazy().select("page", "title", "published_at", "credited"), on="page")
        .join(pages.lazy().select("page", "seen_on"), on="page")
        .join(parts.lazy().group_by("page", maintain_order=True).first(), on="page")
        .pipe(collected_here)
        .with_columns(
            head=pl.concat_str(pl.col("title").fill_null(""), "lead", separator=" "),
            stated=pl.coalesce("credited", "published_at").dt.date(),
        )
        .with_columns_seq(in_head=_years_reported(pl.col("head")), in_text=_years_reported(pl.col("text")))
        # Side by side: the patterns of `in_full` are many, and would take the places of those that are kept.
        .with_columns(
            own=pl.col("in_head").list.max(),
            any_year=_most_named(pl.col("in_text"), pl.col("month")),
            of_parts=_year_of_parts("text"),
            in_full=_in_full(),
        )
        # "Năm 2019 …" in the lead, and further on "7 tháng đầu năm 2020": no text tells of months that are to come.
        .with_columns(
            own=pl.when(pl.col("own").is_not_null()).then(pl.max_horizontal("own", "of_parts")),
            any_year=pl.max_horizontal("any_year", "of_parts"),
        )
    )
    congress = pl.col("head").str.replace_all(_OTHER_CONGRESS, " ").str.extract(_CONGRESS).cast(pl.Int32)
    spring = _spring_of(pl.col("text")) - (pl.col("month") > _SUMMER).cast(pl.Int32)
    # "Gặp mặt dịp Xuân Ất Tỵ 2025 vào sáng 15/1", whatever year it looks back at.
    this_spring = pl.when(pl.col("month") <= _SUMMER).then(_spring_of(pl.col("head")))
    month, own = pl.col("month"), pl.coalesce("own", congress, "any_year")
    goal = pl.col("head").str.extract(_GOAL_OF).cast(pl.Int32) == own
    planned = _years_after(pl.col("head"), _PLAN_OF).list.contains(own) | goal.fill_null(value=False)
    planned &= _years_after(pl.col("text"), _REPORT_OF).list.contains(own - 1)
    closing = pl.col("head").str.contains("(?i)tổng kết") & ~pl.col("head").str.contains(
        "(?i)nhiệm vụ năm|phương hướng"
    )
    closed = pl.col("head").str.extract(_CLOSED).cast(pl.Int32)
    closed = pl.when(closed >= own - 1).then(closed)
    # A report of December names next year's plan, one of January last year's results.
    session = pl.col("head").str.extract(_SESSION_OF).cast(pl.Int32)
    by_text = (
        pl.when(session.is_not_null() & (month > _EARLY_MONTH))
        .then(session)
        .when(closed.is_not_null() & (month <= _EARLY_MONTH))
        .then(closed + 1)
        .when((month >= _LATE_MONTH) & planned)
        .then(own - 1)
        .when((month <= _EARLY_MONTH) & (closing | _only_last_year(own)))
        .then(own + 1)
        .otherwise(own)
    )
    latest = pl.col("stated") + pl.duration(days=1)
    this_year = dates.day_of(pl.col("stated").dt.year(), month, pl.col("day"))
    last_year = dates.day_of(pl.col("stated").dt.year() - 1, month, pl.col("day"))
    by_page = pl.when(this_year <= latest).then(this_year).otherwise(last_year)
    by_text_day = dates.day_of(pl.coalesce(this_spring, by_text, spring, _school_year()), month, pl.col("day"))
    resolved = (
        pl.when(pl.coalesce("year", "in_full").is_not_null())
        .then(dates.day_of(pl.coalesce("year", "in_full"), month, pl.col("day")))
        # An import years later is no guide to the year of the event.
        .when(by_page.is_not_null() & ((pl.col("stated") - by_page) < pl.duration(days=_FAR_DAYS)))
        .then(by_page)
        .otherwise(pl.coalesce(by_text_day, by_page))
    )
    return around.select_seq(
        "page",
        event_date=pl.when(resolved <= pl.col("seen_on").fill_null(pl.date(9999, 1, 1))).then(resolved),
    )


def _spring_of(text: pl.Expr) -> pl.Expr:
    """Give the year of the New Year that a text names, in figures or by its stem and branch, or of its call-up."""
    stem, branch = (
        text.str.extract(_LUNAR, group).replace_strict(_counted(names), default=None, return_dtype=pl.Int32)
        for group, names in ((1, _STEMS), (2, _BRANCHES))
    )
    # Both count on from year to year, so that 6 stems less 5 branches (or 55 more) are the years since the first.
    by_name = _FIRST_LUNAR + (stem * 6 + branch * 55) % _LUNAR_YEARS
    in_figures = pl.coalesce(text.str.extract(_SPRING), text.str.extract(_CALL_UP)).cast(pl.Int32)
    return pl.coalesce(in_figures, by_name)


def _school_year() -> pl.Expr:
    """Give the year of a day by the school year that its text names: the first of two, and the second of one closed."""
    years = "20[0-9]{2}"
    closed = pl.col("text").str.extract(f"(?i)tổng kết ({_SCHOOL_YEAR})").str.extract_all(years).list.last()
    named = pl.col("text").str.extract_all(_SCHOOL_YEAR).list.last().str.extract_all(years)
    running = pl.when(pl.col("month") >= _SCHOOL_BEGINS).then(named.list.first()).otherwise(named.list.last())
    return pl.coalesce(closed, running).cast(pl.Int32)


def _counted(names: tuple[str, ...]) -> dict[str, int]:
    """Give the place of each name, and of each way to write it."""
    return {way: place for place, ways in enumerate(names) for way in ways.split("|")}


def _years_after(text: pl.Expr, pattern: str) -> pl.Expr:
    return text.str.extract_all(pattern).list.eval(pl.element().str.slice(-4).cast(pl.Int32))


def _most_named(years: pl.Expr, month: pl.Expr) -> pl.Expr:
    """Give the year a text names most; of two named alike the later, but at the year's end that is the plan's."""
    most = years.list.eval(pl.element().mode())
    return pl.when(month >= _LATE_MONTH).then(most.list.min()).otherwise(most.list.max())


def _in_full() -> pl.Expr:
    """Give the year that the text names with the event's day elsewhere: "Ngày 10/2, …" and "đến ngày 10/2/2019"."""
    day = pl.format("(?:^|[^0-9])0?{}/0?{}/(20[0-9][0-9])", "day", "month")
    return pl.col("text").str.extract(day).cast(pl.Int32)


def _year_of_parts(column: str) -> pl.Expr:
    """Give the last year of which a text names a quarter or months, but at the year's end that may be the plan's."""
    years = _years_after(pl.col(column).str.replace_all(_BASE, " "), _PART_OF_YEAR).list.max()
    return pl.when(pl.col("month") < _LATE_MONTH).then(years)


def _only_last_year(own: pl.Expr) -> pl.Expr:
    """Tell whether a January article reports on the year that has just ended: it names that year and no other near."""
    years = pl.col("in_text")
    near = years.list.contains(own - 1) | years.list.contains(own + 1)
    within = pl.col("text").str.contains(r"(?i)(?:trong |riêng |)tháng (?:0?1|0?2)(?:\W|$)|quý (?:I|1)(?:\W|$)|đầu năm")
    return (~near & ~within).fill_null(value=False)


def _years_reported(text: pl.Expr) -> pl.Expr:
    """List the years the text reports on; spans, far goals and bases of comparison are out."""
    span = r"(?i)(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học)\s[^,;.]{0,12}20[0-9]{2}(?:\s?[–-]\s?20[0-9]{2})?"
    plain = text.str.replace_all(span, " ")
    plain = plain.str.replace_all(r"(?i)(?:đến|tới|tầm nhìn) (?:hết )?(?:năm )?20[0-9]{2}", " ")
    # Until 31 January of the next year a budget's money may be disbursed: a deadline whenever it is named.
    plain = plain.str.replace_all(r"(?i)(?:đến|tới|trước) (?:hết )?(?:ngày )?31[/.-]0?1[/.-]20[0-9]{2}", " ")
    plain = plain.str.replace_all(r"(?i)(?:kể )?từ (?:cuối |giữa )?(?:năm )?20[0-9]{2}", " ")
    plain = plain.str.replace_all(_BASE, " ").str.replace_all(_SPRING, " ")
    return plain.str.extract_all(r"(?i)(?:năm |[0-9]/|[0-9]-|[0-9]\.)20[0-9]{2}(?:\W|$)").list.eval(
        pl.element().str.extract(r"(20[0-9]{2})\W?$").cast(pl.Int32)
    )
