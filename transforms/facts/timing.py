"""Which time a number is about: its own words, its sentence's, its paragraph's, or what the article reports on.

Reads what `periods` found and which of it stands nearer; what an article reports on is told by `reporting`, what
kinds of figures take another time by `settling`.
"""

from functools import cache

import polars as pl

from transforms.facts.cases import first_case, given, has_where, with_rules
from transforms.facts.neighbours import beside, carried, carried_back, counted, ever, opening, position
from transforms.facts.periods import MONTH_END, day_of, on_the_calendar
from transforms.facts.reporting import (
    OF_WRITING,
    OPENING_LENGTH,
    PARTS_OF_YEAR,
    SINCE,
    SINCE_JANUARY,
    SLOTS,
    bracketed,
    commemorated,
    opens_early,
    since_new_year,
)
from transforms.facts.subjects import CROPS, GROWTH_RATES, OF_EVENTS, OTHER, PLANNED, SHARES
from transforms.folding import fold_text

_SPREADING = (
    "ytd",
    "quarter",
    "year",
    "end_months",
    "past_months",
    "since_january",
)  # holds for the rest of its sentence, where a month does not
_NOT_CARRIED = ("season", "term")  # said of one figure, never of the next subject's
# A stock's day is the last of the month or the year.
_AS_OF = fold_text("(?:đến|tới|hết|cuối)(?: hết| cuối)? tháng [0-9]|^(?:(?:đến|tới) )?(?:hết|cuối) năm [0-9]")
_SCHOOL_YEAR = "^năm học"
_ALONE = fold_text("riêng")
_VAGUE = ("trong năm", "trong tháng", "trong quý")
_ONCE = ("cả năm", "cuối năm", "đến cuối năm")  # said of one figure, but of a goal
_AS_OF_KINDS = ("to_day", "ytd_now")
_TOLD = ("told", "told_week")  # "trong thời gian này" of an article that has named none
_BELOW = 2  # the depth of a line within an item
_GOES_ON = "^(?:Cũng theo|Cũng trong) "
_JUST_ENDED = pl.duration(days=45)
_LATELY = pl.duration(days=60)
_LONG = ("ytd", "year", "quarter")
UNSAID = ("article", "paragraph", "earlier_paragraph")  # rules of times that neither a figure nor its sentence names
# … or with what was raised in it: "Từ nguồn vốn này, huyện làm mới 612 km đường".
_AT_THAT_TIME = (
    r"^[-+*•\s]*(?i:(?:(?:cũng )?(?:trong |cùng )+(?:khoảng )?thời (?:gian|điểm)|"
    r"(?:từ|với|bằng) (?:các |những )?nguồn (?:vốn|lực|kinh phí)) (?:trên|này|đó|nói trên))"
)
_YEARS_AHEAD = 4
_WHOLE = ("year", "quarter", "end_months")  # periods that articles set goals for


def with_periods(numbers: pl.DataFrame, said: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """Add `period_start`, `period_end`, `period_kind`, `period_rule`, and `ahead` (it begins after the event)."""
    words = said.select(
        "token",
        "year_said",
        *SLOTS,
        running=pl.col("text") == "lũy kế",
        adds_up=pl.col("text").str.contains("^(?:tính|lũy kế|cộng dồn)"),
        all_told=pl.col("text").str.contains("^(?:tính )?lũy kế (?:đến|tới)"),
        as_of=pl.col("text").str.contains(_AS_OF),
        of_this_year=pl.col("text").str.contains("đầu năm"),
        of_writing=pl.col("text").str.contains(OF_WRITING),
    )
    reports = reports.with_columns(report_end=_report_end(), told_until=_told_until())
    resolved = numbers.join(reports, on="article", how="left", maintain_order="left").pipe(_resolved, said)
    slots = resolved.join(words, on="token", how="left", maintain_order="left")
    # "Đến nay" of what has gone on since a named day goes on since that day.
    report = pl.col("report").struct.field
    until = day_of(pl.coalesce(report("y2"), "report_year"), report("m2"), report("d2"))
    began = (report("said") == "days") & (until == pl.col("event"))
    of_report = pl.col("token").is_null() | pl.col("said").is_in(_TOLD).fill_null(value=False)
    of_report |= ((pl.col("said") == "ytd_now") & began).fill_null(value=False)
    filled = (
        slots.with_columns(of_report=of_report)
        .with_columns(pl.when("of_report").then(report(slot)).otherwise(slot).alias(slot) for slot in SLOTS)
        .drop("of_report")
        .pipe(_of_the_report)
    )
    elided, to_day = _elided_month()
    filled = with_rules(filled, elided=elided).with_columns(
        # "Trong quý": the one reported on, or the one that the reported month lies in.
        q=pl.coalesce("q", pl.col("report").struct.field("q"), (pl.col("report_month") + 2) // 3),
        said=pl.when("elided").then(pl.lit("month")).otherwise("said"),
        m=pl.when("elided").then(pl.coalesce("report_month", "n")).otherwise("m"),
        period_rule=pl.when("elided").then(pl.lit("elided_month")).otherwise("period_rule"),
        # "Năm nay" is the year of writing and "năm ngoái" the one before, whatever the article reports on.
        year=pl.when(_just_before_the_event())
        .then(pl.col("event").dt.year())
        .when((pl.col("year_shift") != 0) | pl.col("of_writing").fill_null(value=False))
        .then(pl.coalesce("y", pl.col("event").dt.year(), "report_year"))
        .otherwise(pl.coalesce("year_said", "report_year")),
    )
    filled = filled.with_columns(year=given(~_unsure(), "year")).drop("elided")
    # Of "tăng 4,7% so với cùng kỳ (203,4/194,2 tỷ đồng)" the first is this year's.
    this_year = (pl.col("joint") == "/").fill_null(value=False) & (pl.col("part") == 0)
    # "Cùng kỳ năm trước, tính đến ngày 10/8/2015, thu 26.833 tỷ đồng": the year is said.
    # … but not of "Đến ngày 30/4/2022, thu 25.210 tỷ đồng, tăng 21,4% so với cùng kỳ (20.772 tỷ đồng)".
    dated = (pl.col("said") == "to_day") & (pl.col("year_said") != pl.col("report_year"))
    dated &= pl.col("period_rule") != "article"
    # … nor of "tăng 20% so với cùng kỳ năm 2013 và xấp xỉ mức 48,9 triệu tấn của cả năm 2012".
    dated |= (pl.col("said") == "year") & pl.col("y").is_not_null() & (pl.col("period_rule") == "own")
    last_year = pl.col("bracketed_past").fill_null(value=False) & ~this_year & ~dated.fill_null(value=False)
    earlier = pl.col("past_year") - pl.col("period_end").dt.year()
    # Only where it is asked: each is written out and read again.
    back = given(last_year, pl.format("{}y", pl.when(earlier < 0).then(earlier).otherwise(-1)))
    month_before = pl.col("bracketed_month").fill_null(value=False)
    return on_the_calendar(filled).with_columns(
        period_start=first_case(
            [
                (to_day, pl.col("period_end").dt.month_start()),
                (month_before, pl.col("period_end").dt.month_start().dt.offset_by("-1mo")),
                (last_year, pl.col("period_start").dt.offset_by(back)),
            ],
            pl.col("period_start"),
        ),
        period_end=first_case(
            [
                (month_before, pl.col("period_end").dt.month_start().dt.offset_by("-1d")),
                (last_year, pl.col("period_end").dt.offset_by(back)),
            ],
            pl.col("period_end"),
        ),
        ahead=given(
            pl.col("period_start").is_not_null(),
            (pl.col("period_start") > pl.col("event")).fill_null(value=False)
            | (
                pl.col("said").is_in(_WHOLE)
                & (pl.col("period_start") > pl.col("report_end"))
                & (pl.col("period_end") > pl.col("event")).fill_null(value=True)
                & ~pl.col("of_writing").fill_null(value=False)  # "năm nay" has begun
            ).fill_null(value=False)
            # "Giai đoạn 2025-2030, mỗi năm kết nạp 60 đảng viên", told as it begins.
            | (
                (pl.col("said") == "term")
                & (pl.col("event").dt.year() <= pl.col("period_start").dt.year())
                & (pl.col("period_end").dt.year() - pl.col("event").dt.year() >= _YEARS_AHEAD)
            ).fill_null(value=False),
        ),
    )


def set_period(numbers: pl.DataFrame, where: pl.Expr, start: pl.Expr, end: pl.Expr, kind: str) -> pl.DataFrame:
    """Give the numbers on which something holds another period."""
    holds = pl.col("holds")
    return with_rules(numbers, holds=where).with_columns(
        period_start=pl.when(holds).then(start).otherwise("period_start"),
        period_end=pl.when(holds).then(end).otherwise("period_end"),
        period_kind=pl.when(holds).then(pl.lit(kind)).otherwise("period_kind"),
    )


def set_day(numbers: pl.DataFrame, where: pl.Expr, day: pl.Expr) -> pl.DataFrame:
    """Give the numbers on which something holds a day."""
    return set_period(numbers, where, day, day, "day")


def set_no_time(numbers: pl.DataFrame, where: pl.Expr) -> pl.DataFrame:
    """Let the numbers on which something holds be of no known time."""
    nothing = pl.lit(None, dtype=pl.Date)
    return set_period(numbers, where, nothing, nothing, "unknown")


def _just_before_the_event() -> pl.Expr:
    """Tell whether a day without its year lies right before the event: "đến ngày 16/1", told on 17 January."""
    till = day_of(
        pl.col("event").dt.year(),
        pl.when(pl.col("said") == "days").then("m2").otherwise("m"),
        pl.when(pl.col("said") == "days").then("d2").otherwise("d"),
    )
    lately = (pl.col("event") - till).is_between(pl.duration(days=0), _LATELY)
    return (pl.col("said").is_in(["to_day", "days"]) & pl.col("year_said").is_null() & lately).fill_null(value=False)


def _unsure() -> pl.Expr:
    """Tell whether "năm nay" is said where neither the article's day nor its report tells which year that is."""
    report = pl.col("report").struct.field
    undated = pl.col("event").is_null() & report("y").is_null() & (report("said").fill_null("year") == "year")
    return (pl.col("said") == "year") & pl.col("year_said").is_null() & undated


def _report_end() -> pl.Expr:
    """The last day of what the article reports on; what begins behind it is still to come."""
    report = pl.col("report").struct.field
    month = (
        pl.when(report("said").is_in(PARTS_OF_YEAR))
        .then(pl.coalesce(report("m"), report("q") * 3, report("n")))
        .when(report("said") == "days")
        .then(report("m2"))
        .when(report("said") == "to_day")
        .then(report("m"))
        .otherwise(12)
    )
    day = (
        pl.when(report("said") == "days")
        .then(report("d2"))
        .when(report("said") == "to_day")
        .then(report("d"))
        .otherwise(MONTH_END)
    )
    return day_of(pl.col("report_year"), month, day)


def _told_until() -> pl.Expr:
    """The last day until which the article's text tells of anything."""
    till = pl.col("told_till").struct.field
    return day_of(pl.coalesce(till("y"), "report_year"), till("m"), till("d"))


def _of_the_report(numbers: pl.DataFrame) -> pl.DataFrame:
    """Say in its own terms what is told by the article's report: "từ đầu năm", "6 tháng qua".

    The months that have passed are the last ones of the year where the article reports on those.
    """
    report, until, said = pl.col("report").struct.field, pl.col("told_until"), pl.col("said")
    of_year = report("said") == "year"
    # "Đến nay", of a meeting whose day is not known, ends with what the meeting reported on.
    # … and where none is told of but the months that have just ended: "8 tháng thu …. Đến nay, 7 chi cục đạt …".
    lately = pl.col("event") - pl.col("report_end")
    just_ended = lately.is_between(pl.duration(days=0), _JUST_ENDED) & report("said").is_in(PARTS_OF_YEAR)
    just_ended &= (pl.col("report_at") < pl.col("start")).fill_null(value=False)  # named before
    unmet = pl.col("event").is_null() | (~pl.col("held") & just_ended)
    # … or the last day that its text tells of: "Từ đầu năm đến nay …. Thống kê đến hết ngày 15/5, …".
    open_end = pl.col("event").is_null() & until.is_not_null()
    till_day = (said == "ytd_now") & open_end & (until >= pl.col("report_end"))
    # "Cộng dồn từ đầu năm" of what reports on a week goes on until its last day.
    by_days = report("said").is_in(["days", "to_day"]) & (until == pl.col("report_end"))
    till_day |= (said == "since_january") & by_days
    since_january = (said == "since_january") | ((said == "ytd_now") & unmet)
    last_months = pl.when(report("said") == "end_months").then(pl.lit("end_months")).otherwise(pl.lit("ytd"))
    flagged = numbers.with_columns(
        till_day=till_day.fill_null(value=False),
        # "Tính đến ngày 2/12, đợt mưa lũ từ ngày 28/11 đến nay".
        since_till=((said == "since") & open_end).fill_null(value=False),
        since_january=since_january,
        month=pl.coalesce("m", report("m"), report("q") * 3, given(report("said") == "ytd", report("n"))),
        by_now=said == "ytd_now",
    ).with_columns(pl.col("since_january") & ~pl.col("till_day"))
    till = {"y": until.dt.year(), "m": until.dt.month().cast(pl.Int32), "d": until.dt.day().cast(pl.Int32)}
    return flagged.with_columns(
        said=first_case(
            [
                (pl.col("till_day"), pl.lit("to_day")),
                (pl.col("since_till"), pl.lit("days")),
                (pl.col("since_january") & pl.col("month").is_not_null(), pl.lit("ytd")),
                (pl.col("since_january") & of_year, pl.lit("year")),
                (pl.col("since_january"), pl.lit("ytd_now")),
                (said == "past_months", last_months),
            ],
            said,
        ),
        n=pl.when("since_january").then("month").otherwise("n"),
        **{slot: pl.when("till_day").then(value).otherwise(slot) for slot, value in till.items()},
        **{f"{slot}2": pl.when("since_till").then(value).otherwise(f"{slot}2") for slot, value in till.items()},
    ).drop("till_day", "since_till", "since_january", "month")


def _resolved(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Add `own` and `token` (the period that holds, null for the article's report) and `period_rule`.

    A number that goes on with the last subject and names no time has the time of the number before it. A time in
    brackets ("(quý I/2016 tăng 8,1%)") holds for its own number only.
    """
    months = said.filter(said="month")["token"].implode()
    rows = _with_own(numbers, said).pipe(with_rules, **_going_on(months))
    nearest = _nearest()
    run = counted(_starts() | (pl.col("own").is_not_null() & ~pl.col("aside")), "line")
    near = {f"near_{number}": token for number, (_, token) in enumerate(nearest)}
    rules = ((pl.col(column).is_not_null(), pl.lit(name)) for column, (name, _) in zip(near, nearest, strict=True))
    return (
        rows.with_columns(**near, run=run)
        .with_columns(near=pl.coalesce(*near), rule=first_case(rules, pl.lit("article")))
        .drop(*near)
        .with_columns(
            token=pl.when("aside").then("own").otherwise(opening(pl.col("near"), "line", "run")),
            first_rule=opening(pl.col("rule"), "line", "run"),
            first=(pl.int_range(pl.len()) == opening(pl.int_range(pl.len()), "line", "run")) | pl.col("aside"),
        )
        .with_columns(
            period_rule=pl.when("first").then("rule").otherwise(pl.col("first_rule").replace({"own": "carried"}))
        )
    )


def _with_own(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Add the times that the number's own words name, its sentence and its paragraph open with.

    `own` with what kind of time it is (`own_…`), whether it is compared with (`of_compared`) and goes on behind its
    figure (`own_goes_on`); `sentence_topic` and `block_topic` with theirs (`topic_…`).
    """
    of_one_figure = pl.col("said").is_in(_NOT_CARRIED) & ~((pl.col("said") == "term") & pl.col("leads"))
    of_one_figure |= pl.col("text").str.contains(_SCHOOL_YEAR)
    lasting = said.filter(~of_one_figure).select(
        "line",
        "sentence",
        "leads",
        "token",
        "said",
        year_reported=given(~pl.col("planned") & (pl.col("said") == "year"), "year_said"),
        named_year="y",
        spreads=pl.col("said").is_in(_SPREADING) | since_new_year(),
        once=pl.col("text").is_in(_ONCE),
        of_year=pl.col("said") == "year",
        of_span=pl.col("said") == "span",
        vague=pl.col("text").is_in(_VAGUE),
        of_day=pl.col("said").is_in(_AS_OF_KINDS),
        opens=pl.col("leads") | _opens_in_brackets(),
        names_days=_opens_in_brackets(),
        as_of=(pl.col("said").is_in(_AS_OF_KINDS) & ~pl.col("text").str.contains(SINCE_JANUARY))
        | pl.col("text").str.contains(_AS_OF),
        # "Riêng tháng 6, …": the next sentence is no more about this month alone.
        alone=pl.col("text").str.starts_with(_ALONE) | pl.col("lead").str.contains(f"^ *{_ALONE} *$"),
        # "Nếu như năm 2008, thu 2 tỷ đồng thì nay là 13 tỷ đồng. …": what follows is no more of then.
        looks_back=pl.col("lead").str.contains("^ ?nếu(?: như)? *$"),
        block="block",
        item="item",
        depth="depth",
        start="start",
    )
    of_none = _of_no_term(said).implode()
    leading = lasting.filter("opens", ~pl.col("of_span"), ~pl.col("looks_back"), ~pl.col("token").is_in(of_none))
    # "Trong quý I (từ 16/12 đến 15/3), …": the days say which quarter is meant.
    by_sentence = leading.sort("sentence", ~pl.col("names_days"), "start").group_by("sentence", maintain_order=True)
    topics = by_sentence.agg(
        sentence_topic=pl.col("token").first(),
        topic_said=pl.col("said").first(),
        topic_year=pl.col("year_reported").first(),
        topic_y=pl.col("named_year").first(),
    )
    behind = given(~pl.col("period_is_base"), "period_behind")
    planned = given(pl.col("target_said").fill_null(value=False), "planned_period")
    terms = said.filter(said="term")["token"].implode()
    # "Trong tháng 7: sản xuất xe (+110%); mô tơ (+51%)": a time before brackets is not said by the way, as last year's
    # in "tăng 7,1%, cao hơn quý I/2022 (5,6%)" is.
    opens_brackets = pl.col("last_text").str.starts_with("(") & behind.is_null() & ~pl.col("compares")
    of_term = given((pl.col("indicator_rule") == "goals") & pl.col("period_behind").is_in(terms), behind)
    rows = (
        numbers.join(topics, on="sentence", how="left", maintain_order="left")
        .pipe(_with_block_topics, leading)
        .pipe(_told_before, leading)
        .pipe(_with_stage, said)
        # "Vượt qua bão số 3 năm 2024, phường hoàn thành 15 chỉ tiêu của nhiệm kỳ 2020-2025": goals are of their term.
        .with_columns(own=pl.coalesce(of_term, "clause_period", behind, planned, "gap_period"))
        .with_columns(own=given(~pl.col("own").is_in(of_none), "own"))
        .pipe(_without_years_of_sums, said)
        .with_columns(
            aside=pl.col("in_brackets") & pl.col("own").is_not_null() & ~opens_brackets.fill_null(value=False),
            own_behind=(pl.col("own") == pl.col("period_behind")).fill_null(value=False),
            own_term=pl.col("own").is_in(said.filter(pl.col("said").is_in(["term", "span"]))["token"].implode()),
            own_season=pl.col("own").is_in(said.filter(said="season")["token"].implode()),
        )
        .join(
            lasting.select(
                own="token",
                own_lasts=True,
                own_spreads="spreads",
                own_once="once",
                own_said="said",
                own_y="named_year",
                own_year="of_year",
                own_vague="vague",
                own_day="of_day",
                own_alone=pl.col("alone") & pl.col("said").is_in(["days", "on_day"]),
            ),
            on="own",
            how="left",
            maintain_order="left",
        )
    )
    # "Đến hết tháng 9, giải ngân trong năm đạt 55%": till September.
    # "Tháng 9, phấn đấu thu trong tháng 6 tỷ đồng": that month, but "10 tháng, … trong tháng thu 20 tỷ đồng".
    vague = pl.col("own_vague") & (pl.col("sentence_topic") != pl.col("own"))
    vague &= (pl.col("own_said") == "year") | (pl.col("own_said") == pl.col("topic_said"))
    # "Trong 9 tháng đầu năm 2022, giải ngân 9.650 tỷ đồng vốn đầu tư công năm 2022": of the capital, so far.
    of_capital = pl.col("own_behind") & (pl.col("own_said") == "year") & pl.col("topic_said").is_in(PARTS_OF_YEAR)
    # … and of "tháng 11 …; 11 tháng …; bán lẻ trong tháng đạt …" the month that the sentence opens with.
    vague = pl.when(vague).then("sentence_topic").otherwise("own")
    rows = rows.with_columns(
        own=given(~(of_capital & (pl.col("own_y") == pl.col("topic_y"))).fill_null(value=False), vague)
    )
    # "Đến ngày 1/4, đàn bò có 283 con. Sản lượng thịt tăng 7%": the day is that of what was counted.
    counted_on = carried(
        given(pl.col("own_day") & pl.coalesce("stock", "stock_indicator").fill_null(value=False), "own"), "line"
    )
    rows = rows.with_columns(counted_on=counted_on)
    # "… 12 nghị quyết của năm 2015, đồng thời bầu 3 chức danh": a year behind its figure is that figure's.
    lasts = ~pl.col("aside") & ~(pl.col("own_behind") & pl.col("own_year").fill_null(value=False))
    # … and "riêng ngày 1 và 2/9 đạt 100%" are the days of that figure.
    lasts &= ~pl.col("own_alone").fill_null(value=False)
    return rows.with_columns(
        block_topic=given(pl.col("block_topic").ne_missing(pl.col("counted_on")), "block_topic"),
        of_compared=pl.col("own_behind") & pl.col("compares").fill_null(value=False),
        own_goes_on=lasts,
    )


def _of_no_term(said: pl.DataFrame) -> pl.Series:
    """Give the tokens that date nothing: "giai đoạn này" of an article that names no term, and what is commemorated.

    "Kỷ niệm 78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025), phường trao 150 suất quà". Nor do as many months
    as have gone by: "Ba tháng sau ngày bão quét qua, …".
    """
    of_none = (pl.col("said") == "term") & pl.col("y").is_null() & pl.col("text").str.ends_with("này")
    gone_by = (pl.col("said") == "ytd") & pl.col("y").is_null() & pl.col("trail").str.contains(SINCE)
    return said.filter(of_none | commemorated() | gone_by)["token"]


def _without_years_of_sums(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Let a year that is but the money's give way to the time when it was spent, where one is told.

    "Đến ngày 15/10, tỉnh giải ngân vốn đầu tư công năm 2025 đạt 42% kế hoạch".
    """
    sums = said.filter("of_sum").select(own="token", year_of_sum="y", is_sum=pl.lit(value=True))
    topic = pl.col("topic_said").is_in([*PARTS_OF_YEAR, *_AS_OF_KINDS]) & (pl.col("sentence_topic") != pl.col("own"))
    topic &= (pl.col("year_of_sum") == pl.col("topic_y")).fill_null(value=True)
    told = pl.col("sentence_topic").is_null() & pl.col("told_till").is_not_null()
    # … or where the article reports on months of that year.
    report = pl.col("report").struct.field
    so_far = report("said").is_in(PARTS_OF_YEAR) & (pl.col("report_year") == pl.col("year_of_sum"))
    told |= pl.col("sentence_topic").is_null() & so_far & ~pl.col("target_said").fill_null(value=False)
    gives_way = pl.col("is_sum") & (topic | pl.col("gap_time").is_not_null() | told)
    return (
        numbers.join(sums, on="own", how="left", maintain_order="left")
        .with_columns(own=pl.when(gives_way.fill_null(value=False)).then("gap_time").otherwise("own"))
        .drop("year_of_sum", "is_sum")
    )


def _own_that_goes_on() -> pl.Expr:
    return given(pl.col("own_lasts") & pl.col("own_goes_on") & ~pl.col("of_compared"), "own")


def _going_on(months: pl.Expr | pl.Series) -> dict[str, pl.Expr]:
    """Say which months added up before a figure that names no time goes on with, in a paragraph on one month.

    "Trong tháng 11, … thu 142 tỷ đồng; 11 tháng thu 936 tỷ đồng. Công nghiệp đạt 742 tỷ đồng; dịch vụ 68 và 900 tỷ
    đồng": eleven months, but of two the first is the month's.
    """
    adds_up = pl.struct("own", holds=(pl.col("own_said") == "ytd") & ~pl.col("target_said").fill_null(value=False))
    said_last = carried(given(_own_that_goes_on().is_not_null(), adds_up), "line").struct.field
    holds = said_last("holds") & pl.col("block_topic").is_in(months)
    holds &= ~pl.col("indicator").is_in(OF_EVENTS) & (pl.col("indicator_rule") != "carried")
    second = (pl.col("start") - beside(pl.col("end"), 1, "line") == len(" và ")) & (pl.col("last_text") == "và")
    second &= (pl.col("family") == beside(pl.col("family"), 1)) & ~pl.col("family").is_in(SHARES)
    first_of_two = holds & beside(second, -1, "line").fill_null(value=False)
    total = (second & beside(first_of_two, 1, "line")).fill_null(value=False)
    return {"total": total, "added_up": given((holds & ~first_of_two) | total, said_last("own"))}


@cache
def _nearest() -> list[tuple[str, pl.Expr]]:
    """List the times that a number may have, the nearest first, each with the rule's name."""

    def of_sentence(flag: pl.Expr) -> pl.Expr:
        return carried(given(flag & pl.col("own_goes_on") & ~pl.col("of_compared"), "own"), "sentence")

    topic = pl.col("sentence_topic")
    # "… phấn đấu cả năm thu 900 tỷ đồng, giải ngân 100% vốn; khởi công 14 dự án": so are other yearly goals behind it.
    spreads = pl.col("own_spreads") & ~pl.col("own_once")
    # "… phấn đấu đến hết 30/6 thu đạt 55%, giải ngân đạt 40%": so are goals for a day.
    yearly = spreads | ((pl.col("own_spreads") | pl.col("own_day")) & pl.col("target_said").fill_null(value=False))
    spread = pl.when(pl.col("indicator").is_in(PLANNED)).then(of_sentence(yearly)).otherwise(of_sentence(spreads))
    # A sentence that opens with "Trong đó" parts the last figure, and has its time.
    parts_last = opening(pl.col("inner").fill_null(value=False), "sentence")
    # "lên 1.842 tỷ đồng năm 2019, trong đó thuế đạt 702 tỷ đồng": so has a part of that figure.
    year_behind = given(pl.col("own_behind") & pl.col("own_year").fill_null(value=False), "own")
    of_whole = given(pl.col("inner").fill_null(value=False), beside(year_behind, 1))
    # "nguồn lực giai đoạn 2011-2020 là 1.900 tỷ đồng; trong đó ngân sách tỉnh 298 tỷ đồng, dân góp 142 tỷ đồng"
    of_term = _of_the_whole("own_term")
    # … and "vụ đông xuân thu hoạch 47.124 ha; trong đó lúa 35.023 ha, ngô 4.022 ha" parts a season's.
    of_season = given(pl.col("indicator").is_in(CROPS), _of_the_whole("own_season"))
    of_whole = pl.coalesce(of_whole, of_term, of_season)
    last = pl.coalesce(carried(_own_that_goes_on(), "line"), carried(_own_that_goes_on(), "article"))
    # "Đến 30/11, tỉnh giải ngân …": and so later sentences on this subject, until another time is named.
    timed = pl.col("own").is_not_null() & ~pl.col("aside")
    dated = pl.col("own_day").fill_null(value=False) & (pl.col("indicator") != OTHER)
    dated &= pl.col("own_goes_on") & pl.col("counted_on").is_null()
    of_day = carried(given(timed, pl.struct("own", "indicator", lasts=dated)), "article").struct.field
    # … "12 chủ đầu tư giải ngân dưới mức chung" too.
    same = of_day("indicator") == pl.col("indicator")
    same |= (of_day("indicator") == pl.col("named_behind")).fill_null(value=False)
    same &= of_day("lasts")
    # "Năm 2008 …" looks back from what is reported on, and later paragraphs do not; nor do they behind "Quý I, …".
    opens = topic.is_not_null() & ~pl.col("topic_said").is_in(_AS_OF_KINDS)
    # … but where the text comes to the reported year further on: "Năm 2023 … . Bước sang năm 2024, …".
    of_its_months = given(pl.col("topic_said").is_in(PARTS_OF_YEAR), pl.coalesce("topic_y", "report_year"))
    comes_to = carried_back(pl.coalesce("topic_year", of_its_months), "article") == pl.col("report_year")
    of_year = pl.struct("sentence_topic", "topic_year")
    year_before = carried(given(opens, of_year), "article").struct.field
    holds = (year_before("topic_year") >= pl.col("report_year")) | (comes_to & year_before("topic_year").is_not_null())
    # "Cũng theo sở này, …": a paragraph that goes on with the one before.
    line_opens = pl.col("opens_line") & has_where(pl.col("opens_line"), "sentence_text", _GOES_ON)
    goes_on_in_line = opening(line_opens, "line")
    topic_before = given(opens & ~goes_on_in_line, "sentence_topic")
    # "Nhiệm kỳ 2015-2020, Đảng bộ phấn đấu đến năm 2020 đạt các chỉ tiêu:": each by then.
    aimed_at = given(pl.col("head_target") & (pl.col("head_period") > pl.col("block_topic")), "head_period")
    return [
        ("own", pl.col("own")),
        ("carried", of_whole),
        ("sentence", pl.coalesce(spread, topic, of_sentence(pl.col("own_lasts")))),
        ("sentence", given(_at_that_time(topic), last)),
        # … or that which has been named since: "Năm 2020, huyện tiếp tục …. Trong đó, 2 xã …".
        ("sentence", given(parts_last & last.is_not_null(), pl.max_horizontal(last, "block_topic"))),
        ("paragraph", pl.coalesce("added_up", aimed_at, "block_topic", "head_period")),
        ("earlier_paragraph", pl.when(goes_on_in_line).then(carried(topic_before, "article"))),
        ("earlier_paragraph", given(same, of_day("own"))),
        ("earlier_paragraph", pl.coalesce("stage", given(holds, year_before("sentence_topic")))),
    ]


def _of_the_whole(kind: str) -> pl.Expr:
    """Give the time of a kind that a sentence told of a figure before, where it goes on with the parts of it."""
    return given(ever(pl.col("inner"), "sentence"), carried(given(pl.col(kind), "own"), "sentence"))


def _at_that_time(topic: pl.Expr) -> pl.Expr:
    """Tell whether a sentence opens with the time of the one before: "Cùng thời gian trên, …"."""
    unsaid = pl.col("own").is_null() & topic.is_null()
    return has_where(unsaid, "sentence_text", _AT_THAT_TIME).fill_null(value=False)


def _starts() -> pl.Expr:
    """Tell where a number does not go on with the time of the one before it."""
    # "Riêng khu vực Hải Phòng thu được …" goes on with the time of what it is a part of.
    starts = pl.col("new_subject") & ~ever(pl.col("inner"), "sentence")
    # "52 ha lúa xuân; ngô 1.844 ha": the season of one crop is not the next one's.
    of_one = ever(pl.col("own").is_not_null() & pl.col("own_lasts").is_null(), "line")
    another = pl.col("clause_words").fill_null(value=False) | pl.col("semicolon_said").fill_null(value=False)
    starts |= of_one & another & (pl.col("family") != "percent")
    # "từ 14 triệu đồng năm 2010 lên 48 triệu đồng": the year of the first is not the second's.
    starts |= beside((pl.col("last_text") == "từ") & pl.col("own_behind"), 1).fill_null(value=False)
    # "Khởi công 43 dự án năm 2020, hoàn thành 120 ngôi nhà": neither is the year behind a figure that of the next one.
    own_verb = pl.col("verb").fill_null(value=False) & pl.col("verb_measure").ne_missing("growth")
    of_year_behind = pl.col("own_behind") & pl.col("own_year").fill_null(value=False)
    starts |= beside(of_year_behind, 1, "line").fill_null(value=False) & own_verb & (pl.col("family") != "percent")
    # "… chỉ tiêu trong năm giảm 1%. Vận động xây dựng 38 căn nhà": what is planned does not tell when that was done.
    planned_before = pl.col("target_said") | pl.col("plan_named")
    # … nor does "riêng ngày 1 và 2/9".
    of_another = planned_before.fill_null(value=False) | pl.col("own_alone").fill_null(value=False)
    starts |= beside(of_another, 1, "line") & (pl.col("sentence") != pl.col("sentence").shift(1))
    # After "thấp hơn mức tăng 13% của 6 tháng năm 2020" the times are the sentence's again.
    return starts | beside(pl.col("of_compared"), 1, "line").fill_null(value=False) | pl.col("total")


def _with_block_topics(numbers: pl.DataFrame, leading: pl.DataFrame) -> pl.DataFrame:
    """Add `block_topic`, the last time that opened a sentence of the number's line, its item or its paragraph.

    What one item of a list is about is not what the next one is. So is a day on which something stood, for other
    things than those: "Đến 30/11 có 25 xã đạt chuẩn. Thu ngân sách đạt 90 tỷ đồng."
    """
    first = numbers.group_by("sentence", maintain_order=True).agg(
        topic_indicator=pl.col("indicator").first(), opens_line=pl.col("opens_line").first()
    )
    # "Riêng 6 tháng đầu năm, …" at its head is what a paragraph is about, where a month is that figure's.
    topics = (
        leading.join(first, on="sentence", how="left", maintain_order="left")
        .filter(~pl.col("alone") | (pl.col("opens_line") & pl.col("said").is_in(_LONG)))
        .with_columns(position=position())
    )
    reach = (
        ("line", topics),
        ("item", topics.filter(pl.col("depth") < _BELOW)),
        ("block", topics.filter(depth=0)),
    )
    rows = numbers.with_columns(position=position())
    for within, known in reach:
        found = known.select(
            "position",
            within,
            pl.struct("token", "as_of", "topic_indicator", of_days=pl.col("said") == "days").alias(
                f"topic_of_{within}"
            ),
        )
        rows = rows.join_asof(found, on="position", by=within, check_sortedness=False)
    topic = pl.coalesce(*(f"topic_of_{within}" for within, _ in reach)).struct.field
    of_another = topic("as_of") & (topic("topic_indicator") != pl.col("indicator"))
    # "Từ 1/7 đến 15/12, Trung tâm tiếp nhận …. Xã hoàn thành …": in what reports on a year, the days of that sentence.
    of_another |= topic("of_days") & (pl.col("report").struct.field("said") == "year")
    return rows.with_columns(block_topic=given(~of_another.fill_null(value=False), topic("token"))).drop(
        "position", *(f"topic_of_{within}" for within, _ in reach)
    )


def _told_before(numbers: pl.DataFrame, leading: pl.DataFrame) -> pl.DataFrame:
    """Let "Riêng tháng 8, …" hold behind its sentence for what the text has told of a longer time before.

    "Doanh thu du lịch 8 tháng đạt 864 tỷ đồng. Riêng tháng 8, đón 243 nghìn lượt khách. Doanh thu đạt 118 tỷ đồng."
    """
    # … but not "riêng ngày 2/1, bến phà phục vụ 9.640 lượt".
    lasting = leading.filter("alone", ~pl.col("said").is_in(["on_day", "days"]))
    alone = lasting.select("line", "start", alone=pl.struct("token", since="start"))
    told = numbers.group_by("article", "indicator", "family").agg(first_told=pl.col("start").min())
    alone_said = pl.col("alone").struct.field
    again = (pl.col("indicator") != OTHER) & ~pl.col("family").is_in(SHARES)
    again &= pl.col("first_told") < alone_said("since")
    again &= (pl.col("block_topic") < alone_said("token")).fill_null(value=True)
    return (
        numbers.join_asof(alone, on="start", by="line", check_sortedness=False)
        .join(told, on=["article", "indicator", "family"], how="left", maintain_order="left")
        .with_columns(block_topic=pl.coalesce(given(again, alone_said("token")), "block_topic"))
        .drop("alone", "first_told")
    )


def _with_stage(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Add `stage`, the time of an earlier line's sentence without figures, unless another has opened a sentence since.

    "Trong tháng 7/2018, lượng khách tiếp tục tăng." and then, in paragraphs of their own, "Thanh Hóa đón …". Goals go
    on with a year to come too: "Năm 2020, huyện tiếp tục …", and then "Các chỉ tiêu chủ yếu: …".
    """
    to_come = pl.col("planned") & (pl.col("said") == "year")
    begun = pl.col("stages") | pl.col("leads") | ((pl.col("said") == "days") & opens_early())
    last = said.filter(begun).select(
        "article",
        "start",
        stage=pl.struct("line", token=given(pl.col("stages"), "token"), goals=given(to_come, "token")),
    )
    stage = pl.col("stage").struct.field
    goals = given(ever(pl.col("target_said").fill_null(value=False), "sentence"), stage("goals"))
    return numbers.join_asof(last, on="start", by="article", check_sortedness=False).with_columns(
        stage=given(stage("line") < pl.col("line"), pl.coalesce(stage("token"), goals))
    )


def _opens_in_brackets() -> pl.Expr:
    """Tell whether days stand in the brackets of what opens a sentence: "Trong 5 ngày nghỉ lễ (từ 29/4 đến 3/5), …"."""
    near = pl.col("start") - pl.col("sentence_start") < 2 * OPENING_LENGTH
    return (pl.col("said") == "days") & bracketed() & near


def _elided_month() -> tuple[pl.Expr, pl.Expr]:
    """ "Tổng thu ước đạt 202 tỷ đồng, tăng 5%, lũy kế 10 tháng đạt 901 tỷ": what names no period is the month's.

    So is "đến ngày 18/8 ước thực hiện 7.192 triệu, lũy kế 8 tháng …", which starts with its month.
    """
    subject = counted(pl.col("new_subject"), "line")
    # "17 dự án mới, 12 dự án tăng vốn thêm 117 triệu USD trong 5 tháng": what stands behind a figure totals nothing.
    named_behind = (pl.col("own") == pl.col("period_behind")).fill_null(value=False)
    timed = given(pl.col("own").is_not_null(), pl.struct("said", "n", subject=subject, behind=named_behind))
    next_timed = carried_back(beside(timed, -1), "sentence").struct.field
    then_total = (next_timed("said") == "ytd") & (next_timed("subject") == subject) & ~next_timed("behind")
    # … but not "tính đến ngày 31/5 đạt 480 tỷ đồng, ước 6 tháng …".
    same_month = (pl.col("m") == next_timed("n")).fill_null(value=True)
    amount = ~pl.col("family").is_in(["percent", "points", "times"])
    # … and "IIP tăng 8,8% so với cùng kỳ, 10 tháng tăng 9,7%".
    amount |= pl.col("indicator").is_in(GROWTH_RATES) & (pl.col("verb_measure") == "growth")
    # "Quý III, các phường thu 62 tỷ đồng, đạt 31%; lũy kế 9 tháng …" is the quarter's.
    timed_before = (pl.col("period_rule") == "sentence") & pl.col("said").is_in(["quarter", "year", "term"])
    # "Chỉ tiêu thành phố giao giảm 180 hộ; 5 tháng đã giảm 57 hộ" is the year's.
    timed_before |= pl.col("target_said") | pl.col("plan_named")
    month_first = pl.col("new_subject") & then_total & amount & ~timed_before.fill_null(value=False)
    # "Tính đến ngày 26/9 thu 2.167 tỷ đồng, ước 9 tháng 2.190 tỷ đồng" adds up since January.
    same_month &= ~pl.col("adds_up")
    elided, to_day = pl.col("own").is_null() & month_first, (pl.col("said") == "to_day") & month_first & same_month
    # The shares that go on with it, up to the total, are the month's too.
    of_month = carried(given(pl.col("new_subject") | pl.col("own").is_not_null(), elided), "line", "run")
    return of_month.fill_null(value=False), to_day.fill_null(value=False)
