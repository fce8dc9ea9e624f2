"""Which time a number is about: its own words, its sentence's, its paragraph's, or what the article reports on.

Reads what `periods` found and which of it stands nearer; the calendar itself is in `periods`.
"""

import polars as pl

from transforms.facts.cases import first_case
from transforms.facts.indicators import OTHER
from transforms.facts.lexicon import load
from transforms.facts.neighbours import beside, carried, carried_back, counted, ever, opening, position
from transforms.facts.periods import day_of, on_the_calendar
from transforms.facts.terms import congresses, with_terms
from transforms.folding import fold, fold_text

_SLOTS = ("said", "d", "m", "n", "q", "y", "z", "d2", "m2", "y2", "year_shift")
_LEAD_LENGTH = 90  # characters; a clause's opening words decide, not a paragraph's
_OPENING_LENGTH = 40  # characters: "Theo báo cáo của quận, trong quý 2, …" does not open its sentence
_REPORTED = ("month", "ytd", "quarter", "year", "end_months", "past_months", "to_day", "days")
_NOT_STANDING = ("dự án", "công trình", "tiêu chí", "sản phẩm", "trường hợp", "vụ")  # come with a period, unlike wards
_SPREADING = (
    "ytd",
    "quarter",
    "year",
    "end_months",
    "past_months",
    "since_january",
)  # holds for the rest of its sentence, where a month does not
_STATED = 4  # a score that only words like "kết quả" or a title give
_NOT_CARRIED = ("season", "term")  # said of one figure, never of the next subject's
_KINDS = fold_text("^ ?(?:loài|ngư trường|dân tộc|đơn vị hành chính)(?: |$)")
_END_OF_YEAR = "^(?:đến )?(?:cuối|hết) năm$"  # "mùa cao điểm cuối năm", but "kỳ họp cuối năm" reports on the year
# "Năm 2021, quận phấn đấu …", but not "với sự nỗ lực phấn đấu, quận thu được …"
_AIM = fold_text("^[^0-9.;]*(?:phấn đấu|(?:đặt|đề) (?:ra )?(?:các )?(?:mục tiêu|chỉ tiêu)|mục tiêu (?:là|đạt))")
_EFFORT = fold_text("^[^0-9.;]*(?:nỗ lực|(?:đã|sự) phấn đấu)")
_BEHIND = 30  # characters
_AS_OF = fold_text("(?:đến|tới)(?: hết| cuối)? tháng [0-9]")  # a stock's day is the month's last
_WHOLE = ("year", "quarter", "end_months")  # periods that articles set goals for
_OCCASION = (
    "^(?i:nhân dịp này|(?:cũng )?(?:nhân |trong )?dịp này|(?:ngay |cũng )?(?:tại|trong) (?:chương trình|buổi lễ|lễ|"
    "hội nghị|buổi|đại hội|hội thảo|kỳ họp|sự kiện))(?:[^.;0-9]{0,40})?(?:,| đã | UBND| lãnh đạo)"
)
_GIVEN = "(?: |^)(?:trao|tặng|ký kết|ký|khởi công|động thổ|khánh thành|gắn biển|bàn giao) "
_BEFORE = 60  # characters
_PASSED_THERE = ("nghị quyết", "tờ trình")
_PASSES = "(?i:(?:biểu quyết |xem xét,? |nhất trí )?(?:thông qua|tán thành)[^.;0-9]*)$"
_SESSION = "^[^.;,0-9]*(?:tại|trong) (?:kỳ|Kỳ) họp"
# "bầu 27 đồng chí vào Ban Chấp hành", "Ban Chấp hành gồm 27 đồng chí", not the votes of a whole year
_ELECTS = "(?i:(?:bầu|chỉ định|ban chấp hành|ban thường vụ|ủy ban kiểm tra)[^.;0-9]*)$"
_DECEMBER = 12
_JUST_ENDED = 7  # days: in these "trong tháng" is still the month before
_LOOKING_BACK = 2  # in January and February "năm 2021" is still the year reported on
_DAYS_OFF = 6  # a month: by so much may an office's year or quarter begin and end beside the calendar's
_YEAR_IS_PLANNED_UNTIL = 9  # before October, the running year as a whole is a plan


def said_periods(articles: pl.DataFrame, tokens: pl.DataFrame, periods: pl.DataFrame) -> pl.DataFrame:
    """Give the period tokens with their slots, `planned`, `score` (as the report), `year_said` and `line_year`."""
    clause_start = carried(pl.when(pl.col("kind") == "separator").then("end"), "line").fill_null(0)
    lead_start = pl.max_horizontal(clause_start, pl.col("start") - _LEAD_LENGTH, "sentence_start")
    days = articles.with_row_index("article").select(
        "article",
        event=pl.coalesce("event_date", pl.col("published_at").dt.date()),
    )
    said = (
        tokens.with_columns(lead_start=lead_start)
        .filter(kind="period")
        .join(periods, on="text", how="left", maintain_order="left")
        .join(days, on="article", how="left", maintain_order="left")
        .with_columns(
            lead=fold(
                pl.col("sentence_text").str.slice(
                    pl.col("lead_start") - pl.col("sentence_start"), (pl.col("start") - pl.col("lead_start")).clip(0)
                )
            ),
            trail=fold(pl.col("sentence_text").str.slice(pl.col("end") - pl.col("sentence_start"), _LEAD_LENGTH)),
        )
        .drop("sentence_text")
    )
    said = with_terms(said, articles)
    reports, plans, starts = (
        pl.col("lead").str.contains("|".join(map(fold_text, load("leads")[kind])))
        for kind in ("reports", "plans", "starts")
    )
    aims = pl.col("trail").str.contains(_AIM) & ~pl.col("trail").str.contains(_EFFORT)
    topic = pl.when(pl.col("leads") & ~pl.col("said").is_in(["term", "span"])).then("y")
    year = pl.col("event").dt.year()
    ahead = (pl.col("said") == "year") & (pl.col("y") >= year) & (pl.col("event").dt.month() <= _YEAR_IS_PLANNED_UNTIL)
    early = (pl.col("event").dt.month() <= _YEAR_IS_PLANNED_UNTIL).fill_null(value=True)
    month = pl.col("event").dt.month()
    still_to_come = pl.coalesce(
        pl.when(pl.col("said") == "ytd").then(pl.col("n")),
        pl.when(pl.col("said") == "quarter").then(pl.col("q") * 3 - 2),
    ) > month + (pl.col("said") == "ytd").cast(pl.Int32)
    still_to_come &= (month > _LOOKING_BACK) & (pl.coalesce("y", year) == year)
    to_come = (pl.col("y") > year).fill_null(value=False) | still_to_come.fill_null(value=False)
    planned = (plans & ~reports) | starts | aims | ((pl.col("said") == "end_months") & early) | to_come
    opens = pl.col("start") - pl.col("sentence_start") < _OPENING_LENGTH
    # "Trong tháng" and "cả quý" speak of what the article has named or will name.
    unnamed = pl.coalesce("m", "q").is_null() & pl.col("said").is_in(["month", "quarter"])
    # Days are reported on where the report says so: "kết quả đợt cao điểm (từ ngày 2/2 đến ngày 10/2)".
    passing = (pl.col("said") == "days") & ~(reports | pl.col("in_brackets") | pl.col("in_title") | pl.col("leads"))
    score = (
        (reports & ~starts).cast(pl.Int32) * 4
        - planned.cast(pl.Int32) * 6
        + pl.col("in_title").cast(pl.Int32) * 3
        + (pl.col("leads") & opens).cast(pl.Int32) * 2
        + pl.col("said").is_in(["ytd", "quarter"]).cast(pl.Int32)
        - pl.col("year_shift").abs() * 6
        - ahead.fill_null(value=False).cast(pl.Int32) * 4
        - to_come.cast(pl.Int32) * 8
        - (pl.col("text").str.contains(_END_OF_YEAR) & ~pl.col("lead").str.contains("kỳ họp")).cast(pl.Int32) * 6
        - (unnamed | passing).cast(pl.Int32) * 6
    )
    return said.with_columns(
        planned=planned,
        to_come=to_come,
        score=score,
        year_said=pl.coalesce(
            "y",
            carried(_own_year(), "sentence"),
            carried(pl.coalesce(topic, _dated_ytd()), "line"),
        ),
        line_year=pl.coalesce(carried_back(pl.col("y"), "line"), carried(pl.col("y"), "line")),
    )


def _own_year() -> pl.Expr:
    """The year of a period that is no plan's: of "tháng 5/2023 đón …; lũy kế 5 tháng …" both are in 2023."""
    return pl.when(pl.col("said").is_in(["month", "ytd", "quarter", "quarters", "year"])).then("y")


def _dated_ytd() -> pl.Expr:
    """The year of the months that a line names last: "6 tháng đầu năm 2017 chi …. Cũng trong 6 tháng, …"."""
    return pl.when((pl.col("said") == "ytd") & ~pl.col("in_brackets")).then("y")


def reports_on(articles: pl.DataFrame, tokens: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Say what each article reports on: `article`, `event`, `report` (slots), `report_year`, `report_month`.

    The period in the title or behind words like "sơ kết" beats one behind "nhiệm vụ"; its year, where it
    names none, is the event's, then the nearest named in its line, then the one most figures compare with.
    """
    based = (
        tokens.filter(pl.col("kind") == "base", pl.col("base_kind") == "past")
        .with_columns(year=pl.col("text").str.extract(r"((?:19|20)[0-9]{2})").cast(pl.Int32) + 1)
        .group_by("article")
        .agg(based_year=pl.col("year").drop_nulls().mode().max())
    )
    # "Kỳ họp cuối năm" is that of the year which the text then reports on: "Năm 2019, huyện …".
    told = (
        said.filter("leads", ~pl.col("planned"), pl.col("said") == "year")
        .group_by("article")
        .agg(told_year=pl.col("y").drop_nulls().mode().max())
    )
    best = (
        said.join(based, on="article", how="left", maintain_order="left")
        # What most figures are compared with is not what is reported on.
        .with_columns(
            score=pl.col("score")
            - 3 * (pl.col("y") < pl.col("based_year")).fill_null(value=False).cast(pl.Int32)
            + (pl.col("y") == pl.col("based_year")).fill_null(value=False).cast(pl.Int32)
        )
        .filter(
            pl.col("said").is_in(_REPORTED) | ((pl.col("said") == "term") & (pl.col("score") > _STATED)),
            pl.col("score") >= 0,
        )
        .with_columns(longest=pl.col("said") == "ytd")  # of "quý III và 9 tháng"
        .sort("article", "score", "longest", "start", descending=[False, True, True, False])
        .group_by("article", maintain_order=True)
        .first()
        .join(told, on="article", how="left", maintain_order="left")
        .with_columns(
            y=pl.when(pl.col("text").str.contains(_END_OF_YEAR)).then(pl.coalesce("y", "told_year")).otherwise("y")
        )
        .drop("told_year")
        .pipe(_of_congresses, congresses(articles, said))
        .pipe(_from_day_to_day, said)
    )
    dated = pl.col("said").is_in(["month", "ytd", "quarter"]) & ~pl.col("planned")
    named = (
        said.filter(pl.col("y").is_not_null(), pl.col("said") != "term")
        .group_by("article")
        .agg(dated_year=pl.col("y").filter(dated).mode().max(), named_year=pl.col("y").mode().max())
    )
    # "… phấn đấu hoàn thành mục tiêu năm 2025" tells the year of a text that names no other.
    planned = (
        tokens.filter(pl.col("kind") == "base", pl.col("base_kind") == "plan")
        .group_by("article")
        .agg(plans_year=pl.col("text").str.extract(r"((?:19|20)[0-9]{2})").cast(pl.Int32).drop_nulls().mode().max())
    )
    slot = pl.col("report").struct.field
    return (
        articles.with_row_index("article")
        .select("article", event=pl.coalesce("event_date", pl.col("published_at").dt.date()))
        .join(best.select("article", "line_year", report=pl.struct(_SLOTS)), on="article", how="left")
        .join(named, on="article", how="left")
        .join(based, on="article", how="left")
        .join(planned, on="article", how="left")
        .with_columns(
            report_year=pl.coalesce(
                pl.when(slot("said") == "term").then(slot("z")),
                pl.when(slot("said") == "days").then(slot("y2")),
                slot("y"),
                _year_of_event(),
                "dated_year",
                "based_year",
                "named_year",
                "line_year",
                "plans_year",
            ),
            report_month=pl.coalesce(
                pl.when(slot("said") == "days").then(slot("m2")), slot("m"), slot("n"), slot("q") * 3, _month_of_event()
            ),
        )
        .select("article", "event", "report", "report_year", "report_month")
        .sort("article")
    )


def _from_day_to_day(best: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Let the days that an article opens a sentence with be those of the year or quarter that it reports on.

    "Tổng kết công tác năm 2020", and then "Từ 15/12/2019 đến 14/12/2020, …": what the office calls its year.
    """
    stated = (
        said.filter(pl.col("leads") | pl.col("in_brackets"), ~pl.col("planned"), said="days")
        .with_columns(y2=pl.coalesce("y2", "y"))
        .with_columns(y=pl.coalesce("y", "y2"))
        .select(
            "article", span=pl.struct(*_SLOTS), since=_day("y", "m", pl.coalesce("d", 1)), until=_day("y2", "m2", "d2")
        )
    )
    months = pl.col("said").replace_strict({"year": 12, "quarter": 3}, default=None, return_dtype=pl.Int32)
    last = pl.when(pl.col("said") == "quarter").then(pl.col("q") * 3).otherwise(12)
    first_day, last_day = _day("year", last - months + 1, pl.lit(1)), _day("year", last, pl.lit(1)).dt.month_end()
    near = pl.duration(days=months * _DAYS_OFF)
    year = pl.coalesce("y", "line_year", pl.col("until").dt.year())
    spans = (
        best.join(stated, on="article", how="inner", maintain_order="left")
        .with_columns(year=year)
        .filter(
            pl.col("since").is_between(first_day - near, first_day + near),
            pl.col("until").is_between(last_day - near, last_day + near),
        )
        .group_by("article", maintain_order=True)
        .agg(pl.col("span").first())
    )
    slot = pl.col("span").struct.field
    return (
        best.join(spans, on="article", how="left", maintain_order="left")
        .with_columns(
            pl.when(pl.col("span").is_not_null()).then(slot(name)).otherwise(name).alias(name) for name in _SLOTS
        )
        .drop("span")
    )


def _day(year: str | pl.Expr, month: str | pl.Expr, day: str | pl.Expr) -> pl.Expr:
    return day_of(*(pl.col(part) if isinstance(part, str) else part for part in (year, month, day)))


def _of_congresses(best: pl.DataFrame, terms: pl.DataFrame) -> pl.DataFrame:
    """Let a congress report on the term that ends with it, unless it says that it reports on something else."""
    of_term = terms.with_columns(said=pl.lit("term"), year_shift=pl.lit(0))
    of_congress = pl.col("article").is_in(terms["article"].implode())
    stated = best.filter(~of_congress | (pl.col("score") >= _STATED))
    return pl.concat([stated, of_term.join(stated, on="article", how="anti")], how="diagonal_relaxed")


def _month_of_event() -> pl.Expr:
    """The event's month, or the one before it in the first days of a month: "trong tháng qua" has just ended."""
    month = pl.col("event").dt.month().cast(pl.Int32)
    just_ended = (pl.col("event").dt.day() <= _JUST_ENDED) & (month > 1)
    return month - just_ended.cast(pl.Int32)


def _year_of_event() -> pl.Expr:
    """The event's year, or the one before it where the line of a January or February article names that."""
    year = pl.col("event").dt.year()
    whole_year = pl.col("report").struct.field("said").is_in(["year"]) | (
        pl.col("report").struct.field("n") > pl.col("event").dt.month()
    )
    looks_back = (pl.col("event").dt.month() <= _LOOKING_BACK) & ((pl.col("line_year") == year - 1) | whole_year)
    return pl.when(looks_back.fill_null(value=False)).then(year - 1).otherwise(year)


def with_periods(numbers: pl.DataFrame, said: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """Add `period_start`, `period_end`, `period_kind`, `period_rule`, and `ahead` (it begins after the event)."""
    words = said.select(
        "token", "year_said", *_SLOTS, running=pl.col("text") == "lũy kế", as_of=pl.col("text").str.contains(_AS_OF)
    )
    resolved = numbers.join(reports, on="article", how="left", maintain_order="left").pipe(_resolved, said)
    slots = resolved.join(words, on="token", how="left", maintain_order="left")
    # "Đến nay" of what has gone on since a named day goes on since that day.
    report = pl.col("report").struct.field
    until = day_of(pl.coalesce(report("y2"), "report_year"), report("m2"), report("d2"))
    began = (report("said") == "days") & (until == pl.col("event"))
    of_report = pl.col("token").is_null() | ((pl.col("said") == "ytd_now") & began).fill_null(value=False)
    filled = slots.with_columns(
        pl.when(of_report).then(pl.col("report").struct.field(slot)).otherwise(slot).alias(slot) for slot in _SLOTS
    )
    filled = _of_the_report(filled)
    elided, to_day = _elided_month()
    filled = filled.with_columns(
        q=pl.coalesce("q", pl.col("report").struct.field("q")),  # "cả quý"
        said=pl.when(elided).then(pl.lit("month")).otherwise("said"),
        m=pl.when(elided).then(pl.coalesce("report_month", "n")).otherwise("m"),
        period_rule=pl.when(elided).then(pl.lit("elided_month")).otherwise("period_rule"),
        # "Năm ngoái" is the year before the one of writing, whatever the article reports on.
        year=pl.when(pl.col("year_shift") != 0)
        .then(pl.coalesce("y", pl.col("event").dt.year(), "report_year"))
        .otherwise(pl.coalesce("year_said", "report_year")),
    ).with_columns(year=pl.when(~_unsure()).then("year"))
    last_year = pl.col("bracketed_past").fill_null(value=False)
    earlier = pl.col("past_year") - pl.col("period_end").dt.year()
    back = pl.format("{}y", pl.when(earlier < 0).then(earlier).otherwise(-1))
    return on_the_calendar(filled).with_columns(
        period_start=first_case(
            [
                (to_day, pl.col("period_end").dt.month_start()),
                (last_year, pl.col("period_start").dt.offset_by(back)),
            ],
            pl.col("period_start"),
        ),
        period_end=pl.when(last_year).then(pl.col("period_end").dt.offset_by(back)).otherwise("period_end"),
        ahead=pl.when(pl.col("period_start").is_not_null()).then(
            (pl.col("period_start") > pl.col("event")).fill_null(value=False)
            | (
                pl.col("said").is_in(_WHOLE)
                & (pl.col("period_start") > _report_end())
                & (pl.col("period_end") > pl.col("event")).fill_null(value=True)
            ).fill_null(value=False)
        ),
    )


def _unsure() -> pl.Expr:
    """Tell whether "năm nay" is said where neither the article's day nor its report tells which year that is."""
    report = pl.col("report").struct.field
    undated = pl.col("event").is_null() & report("y").is_null() & (report("said").fill_null("year") == "year")
    return (pl.col("said") == "year") & pl.col("year_said").is_null() & undated


def _report_end() -> pl.Expr:
    """The last day of what the article reports on; what begins behind it is still to come."""
    report = pl.col("report").struct.field
    month = (
        pl.when(report("said").is_in(["ytd", "month", "quarter"]))
        .then(pl.coalesce(report("m"), report("q") * 3, report("n")))
        .otherwise(12)
    )
    return day_of(pl.col("report_year"), month, pl.lit(1)).dt.month_end()


def _of_the_report(numbers: pl.DataFrame) -> pl.DataFrame:
    """Say in its own terms what is told by the article's report: "từ đầu năm", "6 tháng qua".

    The months that have passed are the last ones of the year where the article reports on those.
    """
    report = pl.col("report").struct.field
    of_year = report("said") == "year"
    # "Đến nay", of a meeting whose day is not known, ends with what the meeting reported on.
    since_january = (pl.col("said") == "since_january") | ((pl.col("said") == "ytd_now") & pl.col("event").is_null())
    month = pl.coalesce("m", report("m"), report("q") * 3, pl.when(report("said") == "ytd").then(report("n")))
    last_months = pl.when(report("said") == "end_months").then(pl.lit("end_months")).otherwise(pl.lit("ytd"))
    return numbers.with_columns(
        said=first_case(
            [
                (since_january & month.is_not_null(), pl.lit("ytd")),
                (since_january & of_year, pl.lit("year")),
                (since_january, pl.lit("ytd_now")),
                (pl.col("said") == "past_months", last_months),
            ],
            pl.col("said"),
        ),
        n=pl.when(since_january).then(month).otherwise("n"),
    )


def _resolved(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Add `own` and `token` (the period that holds, null for the article's report) and `period_rule`."""
    of_one_figure = pl.col("said").is_in(_NOT_CARRIED) & ~((pl.col("said") == "term") & pl.col("leads"))
    lasting = said.filter(~of_one_figure).select(
        "line",
        "sentence",
        "leads",
        "token",
        year_reported=~pl.col("planned") & (pl.col("said") == "year"),
        spreads=pl.col("said").is_in(_SPREADING) & (pl.col("text") != "cả năm"),
        of_year=pl.col("said") == "year",
        of_span=pl.col("said") == "span",
        vague=pl.col("text") == "trong năm",
        of_day=pl.col("said") == "to_day",
        opens=pl.col("leads") | _opens_in_brackets(),
        block="block",
        start="start",
    )
    leading = lasting.filter(pl.col("opens") & ~pl.col("of_span"))
    topics = leading.group_by("sentence", maintain_order=True).agg(
        sentence_topic=pl.col("token").first(), topic_is_year=pl.col("year_reported").first()
    )
    behind = pl.when(~pl.col("period_is_base")).then("period_behind")
    planned = pl.when(pl.col("target_said").fill_null(value=False)).then("planned_period")
    last_topic = leading.select(position=position(), topic_block="block", block_topic="token")
    of_block = pl.col("topic_block") == pl.col("block")
    numbers = (
        numbers.join(topics, on="sentence", how="left", maintain_order="left")
        .with_columns(position=position())
        .join_asof(last_topic, on="position", check_sortedness=False)
        .with_columns(block_topic=pl.when(of_block).then("block_topic"))
        .drop("position", "topic_block")
        .with_columns(own=pl.coalesce("clause_period", behind, planned, "gap_period"))
        .with_columns(
            aside=pl.col("in_brackets") & pl.col("own").is_not_null(),
            own_behind=(pl.col("own") == pl.col("period_behind")).fill_null(value=False),
        )
        .join(
            lasting.select(
                own="token",
                own_lasts=True,
                own_spreads="spreads",
                own_year="of_year",
                own_vague="vague",
                own_day="of_day",
            ),
            on="own",
            how="left",
            maintain_order="left",
        )
    )
    topic = pl.col("sentence_topic")
    # "Đến hết tháng 9, giải ngân trong năm đạt 55%": till September.
    vague = pl.col("own_vague").fill_null(value=False) & (topic != pl.col("own"))
    numbers = numbers.with_columns(own=pl.when(~vague.fill_null(value=False)).then("own"))
    # "Đến ngày 1/4, đàn bò có 283 con. Sản lượng thịt tăng 7%": the day is that of what was counted.
    counted_on = carried(
        pl.when(pl.col("own_day") & pl.coalesce("stock", "stock_indicator").fill_null(value=False)).then("own"), "line"
    )
    numbers = numbers.with_columns(counted_on=counted_on)
    block_topic = pl.when(pl.col("block_topic").ne_missing(pl.col("counted_on"))).then("block_topic")
    # "… 12 nghị quyết của năm 2015, đồng thời bầu 3 chức danh": a year behind its figure is that figure's.
    lasts = ~pl.col("aside") & ~(pl.col("own_behind") & pl.col("own_year").fill_null(value=False))

    def of_sentence(flag: str) -> pl.Expr:
        return carried(pl.when(pl.col(flag) & lasts).then("own"), "sentence")

    # A sentence that opens with "Trong đó" parts the last figure, and has its time.
    parts_last = opening(pl.col("inner").fill_null(value=False), "sentence")
    compared = pl.col("own_behind") & pl.col("compares").fill_null(value=False)
    lasting_own = pl.when(pl.col("own_lasts") & lasts & ~compared).then("own")
    last = pl.coalesce(carried(lasting_own, "line"), carried(lasting_own, "article"))
    # "Đến 30/11, tỉnh giải ngân …": and so later sentences on this subject, until another time is named.
    timed = pl.col("own").is_not_null() & ~pl.col("aside")
    dated = pl.col("own_day").fill_null(value=False) & (pl.col("indicator") != OTHER)
    of_day = carried(
        pl.when(timed).then(pl.struct("own", "indicator", lasts=dated & lasts & pl.col("counted_on").is_null())),
        "article",
    )
    same = of_day.struct.field("lasts") & (of_day.struct.field("indicator") == pl.col("indicator"))
    nearest: list[tuple[str, pl.Expr]] = [
        ("own", pl.col("own")),
        ("sentence", pl.coalesce(of_sentence("own_spreads"), topic, of_sentence("own_lasts"))),
        ("sentence", pl.when(parts_last).then(last)),
        ("paragraph", pl.coalesce(block_topic, "head_period")),
        ("earlier_paragraph", pl.when(same).then(of_day.struct.field("own"))),
        ("earlier_paragraph", carried(pl.when("topic_is_year").then(topic), "article")),
    ]
    # A number that goes on with the last subject and names no time has the time of the number before it.
    # A time in brackets ("(quý I/2016 tăng 8,1%)") holds for its own number only.
    # "Riêng khu vực Hải Phòng thu được …" goes on with the time of what it is a part of.
    starts = pl.col("new_subject") & ~ever(pl.col("inner").fill_null(value=False), "sentence")
    # "52 ha lúa xuân; ngô 1.844 ha": the season of one crop is not the next one's.
    of_one = ever(pl.col("own").is_not_null() & pl.col("own_lasts").is_null(), "line")
    starts |= of_one & pl.col("clause_words").fill_null(value=False) & (pl.col("family") != "percent")
    # "từ 14 triệu đồng năm 2010 lên 48 triệu đồng": the year of the first is not the second's.
    starts |= beside((pl.col("last_text") == "từ") & pl.col("own_behind"), 1).fill_null(value=False)
    # "Khởi công 43 dự án năm 2020, hoàn thành 120 ngôi nhà": neither is the year behind a figure that of the next one.
    own_verb = pl.col("verb").fill_null(value=False) & pl.col("verb_measure").ne_missing("growth")
    of_year_behind = pl.col("own_behind") & pl.col("own_year").fill_null(value=False)
    starts |= beside(of_year_behind, 1, "line").fill_null(value=False) & own_verb & (pl.col("family") != "percent")
    # After "thấp hơn mức tăng 13% của 6 tháng năm 2020" the times are the sentence's again.
    starts |= beside(compared, 1, "line").fill_null(value=False)
    run = counted(starts | (pl.col("own").is_not_null() & ~pl.col("aside")), "line")
    return (
        numbers.with_columns(
            near=pl.coalesce(token for _, token in nearest),
            rule=first_case(((token.is_not_null(), pl.lit(name)) for name, token in nearest), pl.lit("article")),
            run=run,
        )
        .with_columns(
            token=pl.when("aside").then("own").otherwise(opening(pl.col("near"), "line", "run")),
            first_rule=opening(pl.col("rule"), "line", "run"),
            first=(pl.int_range(pl.len()) == opening(pl.int_range(pl.len()), "line", "run")) | pl.col("aside"),
        )
        .with_columns(
            period_rule=pl.when("first").then("rule").otherwise(pl.col("first_rule").replace({"own": "carried"}))
        )
    )


def _opens_in_brackets() -> pl.Expr:
    """Tell whether days stand in the brackets of what opens a sentence: "Trong 5 ngày nghỉ lễ (từ 29/4 đến 3/5), …"."""
    near = pl.col("start") - pl.col("sentence_start") < _OPENING_LENGTH
    return (pl.col("said") == "days") & pl.col("in_brackets") & near


def _elided_month() -> tuple[pl.Expr, pl.Expr]:
    """ "Tổng thu ước đạt 202 tỷ đồng, lũy kế 10 tháng đạt 901 tỷ": the first, which names no period, is the month's.

    So is "đến ngày 18/8 ước thực hiện 7.192 triệu, lũy kế 8 tháng …", which starts with its month.
    """
    same_sentence = beside(pl.col("sentence"), -1, "line") == pl.col("sentence")
    goes_on = ~beside(pl.col("new_subject"), -1, "line") & same_sentence
    then_total = beside(pl.col("own"), -1, "line").is_not_null() & (beside(pl.col("said"), -1, "line") == "ytd")
    # … but not "tính đến ngày 31/5 đạt 480 tỷ đồng, ước 6 tháng …".
    same_month = (pl.col("m") == beside(pl.col("n"), -1, "line")).fill_null(value=True)
    amount = ~pl.col("family").is_in(["percent", "points", "times"])
    month_first = pl.col("new_subject") & goes_on & then_total & amount
    elided, to_day = pl.col("own").is_null() & month_first, (pl.col("said") == "to_day") & month_first & same_month
    return elided.fill_null(value=False), to_day.fill_null(value=False)


def settled(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Give plans their year, awards their day, stocks theirs; standing counts and crop seasons none."""
    return (
        numbers.pipe(_against_the_month_before)
        .pipe(_plans_take_the_year)
        .pipe(_done_of_a_plan)
        .pipe(_goals_take_the_term)
        .pipe(_occasions_take_the_day)
        .pipe(_stocks)
        .pipe(_seasons, said)
    )


def _against_the_month_before(numbers: pl.DataFrame) -> pl.DataFrame:
    """Take for a month's what no words of its own date and what is compared with the month before.

    "Chỉ số sản xuất công nghiệp tăng 2% so với tháng trước, 8% so với cùng kỳ": the month reported on, both times.
    """
    monthly = pl.when(pl.col("baseline") == "previous_month").then(True)  # noqa: FBT003
    of_run = pl.coalesce(carried(monthly, "line", "run"), carried_back(monthly, "line", "run")).fill_null(value=False)
    spans_more = pl.col("period_kind").is_in(["ytd", "range", "quarter", "year"]) & (pl.col("period_rule") != "own")
    month = day_of(pl.col("year"), pl.col("report_month"), pl.lit(1))
    dated = of_run & spans_more & month.is_not_null()
    return _set(numbers, dated, month, month.dt.month_end(), "month")


def _plans_take_the_year(numbers: pl.DataFrame) -> pl.DataFrame:
    """A plan's level is about its whole year, whatever month the sentence reports on."""
    # "Tháng 3, quận phấn đấu thu trên 22 tỷ đồng": the month's own goal.
    of_its_time = (
        pl.col("ahead").fill_null(value=True)
        | pl.col("said").is_in(["month", "quarter"])
        | ((pl.col("said") == "ytd") & (pl.col("period_rule") == "own"))
    )
    of_its_time &= (pl.col("plan_before") != "annual_plan").fill_null(value=True)
    own_target = (pl.col("modality") == "target") & (pl.col("period_rule") != "article") & of_its_time
    part_of_year = ~pl.col("said").is_in(["year", "term", "end_months", "season"]).fill_null(value=False)
    planned_change = (
        (pl.col("measure") == "change")
        & pl.col("plan_named").fill_null(value=False)
        & pl.col("plan_year").is_not_null()
    )
    # "… tăng 6,1% (kế hoạch năm 2019 tăng 7,5%)".
    planned_growth = (pl.col("measure") == "growth") & pl.col("plan_named") & pl.col("in_brackets")
    planned_growth &= pl.col("plan_year").is_not_null() | (pl.col("plan_before") == "annual_plan")
    ranged = pl.col("last_text").is_in(["-", "đến"]).fill_null(value=True) & pl.col("in_brackets")
    planned_growth |= beside(planned_growth, 1) & ranged & ~pl.col("new_subject")
    whole = (
        ((pl.col("measure") == "plan_level") | planned_change | planned_growth.fill_null(value=False))
        & part_of_year
        & ~own_target
        & pl.col("year").is_not_null()
    )
    y = pl.coalesce("plan_year", "y", "year")
    return numbers.with_columns(
        period_start=pl.when(whole).then(pl.date(y, 1, 1)).otherwise("period_start"),
        period_end=pl.when(whole).then(pl.date(y, 12, 31)).otherwise("period_end"),
        period_kind=pl.when(whole).then(pl.lit("year")).otherwise("period_kind"),
    )


def _done_of_a_plan(numbers: pl.DataFrame) -> pl.DataFrame:
    """Take for the months reported on what was done of the running year's plan.

    "Vốn đầu tư công năm 2026 được giao 142 tỷ đồng, đã giải ngân 11 tỷ đồng, đạt 8%": so far, not in that year.
    """
    report = pl.col("report").struct.field
    month = pl.coalesce(report("m"), report("n"), report("q") * 3)
    known = report("said").is_in(["month", "ytd", "quarter"]) & (month < _DECEMBER).fill_null(value=False)
    planned = pl.when(pl.col("measure") == "plan_level").then("period_end")
    of_plan = (beside(carried(planned, "sentence"), 1) == pl.col("period_end")).fill_null(value=False)
    done = pl.col("measure").is_in(["level", "pct_of_plan"]) & (pl.col("modality") == "actual")
    so_far = known & of_plan & done & (pl.col("period_kind") == "year") & (pl.col("period_rule") != "own")
    so_far &= pl.col("period_end").dt.year() == pl.col("report_year")
    end = day_of(pl.col("report_year"), month, pl.lit(1)).dt.month_end()
    return _set(numbers, so_far.fill_null(value=False), pl.col("period_start"), end, "ytd")


def _goals_take_the_term(numbers: pl.DataFrame) -> pl.DataFrame:
    """A goal that a congress sets without a year is one for its own term, which begins where the reported one ends."""
    report = pl.col("report").struct.field
    goal = (pl.col("measure") == "plan_level") | (pl.col("modality") == "target")
    undated = pl.col("period_rule").is_in(["article", "earlier_paragraph"])
    of_term = goal & undated & (report("said") == "term")
    end = 2 * report("z") - report("y")
    return _set(numbers, of_term.fill_null(value=False), pl.date(report("z"), 1, 1), pl.date(end, 12, 31), "range")


def _occasions_take_the_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Awards and delegates that name no time were handed over, and counted, at the meeting.

    So is what its sentence says was given there: "Nhân dịp này, quận tặng 100 suất quà".
    """
    level = (pl.col("measure") == "level") & (pl.col("period_rule") != "own")
    of_occasion = pl.when(level & pl.col("sentence_text").str.contains(_OCCASION)).then("sentence_text")
    given = of_occasion.str.head(pl.col("start") - pl.col("sentence_start")).str.contains(_GIVEN)
    given = given.fill_null(value=False)
    at_meeting = (pl.col("indicator") == "awards") | pl.col("occasion").fill_null(value=False) | given
    day = at_meeting & (pl.col("period_rule") != "own")
    before = pl.col("sentence_text").str.slice(
        (pl.col("start") - pl.col("sentence_start") - _BEFORE).clip(0),
        pl.min_horizontal(pl.col("start") - pl.col("sentence_start"), _BEFORE),
    )
    passed = pl.col("unit_text").is_in(_PASSED_THERE) & before.str.contains(_PASSES)
    passed &= (pl.col("period_rule") == "article") | _of_session()
    elected = (pl.col("family") == "person") & before.str.contains(_ELECTS) & (pl.col("period_rule") != "own")
    there = (passed | elected) & (pl.col("measure") == "level") & ~pl.col("target_said")
    day = (day | there.fill_null(value=False)) & pl.col("event").is_not_null()
    return _set(numbers, day, pl.col("event"), pl.col("event"), "day")


def _of_session() -> pl.Expr:
    """Tell whether a time is but the session's name: "thông qua 9 nghị quyết tại kỳ họp cuối năm"."""
    behind = pl.col("sentence_text").str.slice(pl.col("end") - pl.col("sentence_start"), _BEHIND)
    return behind.str.contains(_SESSION)


def _stocks(numbers: pl.DataFrame) -> pl.DataFrame:
    """What there is: on the day that is named ("đến ngày 20/6 còn 18 hộ"), or at no time ("quận có 15 phường")."""
    # "có 25 đơn vị hành chính, gồm 22 xã và 3 thị trấn"
    no_verb = ~pl.col("verb").fill_null(value=False) | pl.col("verb_text").is_in(["gồm", "bao gồm"])
    stock = pl.col("stock").fill_null(value=False)
    left = stock & ~pl.col("verb_text").str.ends_with("có").fill_null(value=False)  # "còn 18 hộ", not "có 34 dự án mới"

    def listed(flag: pl.Expr) -> pl.Expr:
        return flag | (no_verb & carried(pl.when(~no_verb | stock).then(flag), "sentence").fill_null(value=False))

    level = listed(stock) & (pl.col("measure") == "level") & pl.col("joint").is_null()
    of_stock = pl.coalesce("stock_indicator", "stock_behind").fill_null(value=False)
    lasting = (level & listed(left)) | (of_stock & pl.col("measure").is_in(["level", "share"]))
    # "Tính đến ngày 15/5 có 722 dự án còn hiệu lực".
    behind = pl.col("sentence_text").str.slice(pl.col("end") - pl.col("sentence_start"), _BEHIND)
    in_force = ever(behind.str.contains("^[^,;.]*còn hiệu lực"), "sentence") & (pl.col("measure") == "level")
    # "Đến hết tháng 5, có 25 xã đạt chuẩn", "đạt 14/19 tiêu chí": how many there are by then.
    reached = pl.col("family") == "territory"
    reached |= (pl.col("unit_text") == "tiêu chí") & pl.col("verb_text").str.contains("đạt").fill_null(value=False)
    reached &= (pl.col("measure") == "level") & ~pl.col("ahead").fill_null(value=False)
    as_of = pl.col("said").is_in(["to_day", "ytd_now"]) | pl.col("as_of").fill_null(value=False)
    there_is = lasting | reached | (in_force & (pl.col("said") == "to_day"))
    dated = there_is & as_of & pl.col("period_end").is_not_null()
    # "… có trên 283.000 con, tăng 2,6%": how much more there were is said of the same day.
    compared = pl.col("measure").is_in(["growth", "change", "pct_of_base", "pct_of_plan", "share"])
    compared &= ~pl.col("new_subject")
    compared &= pl.col("period_rule") != "own"
    dated = carried(pl.when(~compared).then(dated), "line").fill_null(value=False)
    family = pl.col("family").is_in(
        ["unit", "vehicle", "territory", "count", "item", "area", "length", "person", "household"]
    )
    counted = (family | (pl.col("scope_rule") == "counted_noun")) & (pl.col("indicator") == "other")
    counted &= ~pl.col("occasion").fill_null(value=False)
    counted &= ~pl.col("unit_text").is_in(_NOT_STANDING) & ~pl.col("decided").fill_null(value=False)
    counted &= pl.col("indicator_rule") != "clause"  # "đàn lợn có 12.850 con" is an indicator, not a landmark
    natural = (pl.col("family") == "area") & pl.col("clause_words_last").str.contains("tự nhiên")
    # "trên diện tích 50 ha", "với tổng diện tích 4.600 ha": how large a site is.
    natural |= (pl.col("family") == "area") & counted & pl.col("last_word").str.contains("diện tích$")
    extent = (pl.col("unit_text").str.contains("^km ?[2²]") | natural).fill_null(value=False)
    extent &= pl.col("period_rule").is_in(["article", "paragraph", "earlier_paragraph"])
    extent |= pl.col("period_rule").is_in(["article", "paragraph", "earlier_paragraph"]) & _of_a_kind(no_verb)
    standing = (level & counted & pl.col("period_rule").is_in(["article", "paragraph"])) | extent
    nothing = pl.lit(None, dtype=pl.Date)
    return numbers.pipe(_set, dated, pl.col("period_end"), pl.col("period_end"), "day").pipe(
        _set, standing, nothing, nothing, "unknown"
    )


def _of_a_kind(no_verb: pl.Expr) -> pl.Expr:
    """Tell whether a count is of what there is by its words: "một trong 8 ngư trường", "395 loài, thuộc 105 họ"."""
    one_of = (pl.col("last_text") == "trong") & pl.col("clause_words_last").str.contains("một ?$")
    kinds = (one_of | pl.col("noun").str.contains(_KINDS)).fill_null(value=False) & (pl.col("measure") == "level")
    bare = pl.col("scope_rule") == "counted_noun"
    return kinds | (carried(pl.when(~no_verb | kinds).then(kinds), "sentence").fill_null(value=False) & bare)


def _seasons(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """A crop's figures in a paragraph that names its season are the season's, which has no calendar dates.

    So are those of an article whose title names one, and no time of its own.
    """
    seasons = said.filter(pl.col("said") == "season")
    seasonal = seasons["line"].unique().implode()
    titled = seasons.filter("in_title")["article"].unique().implode()
    lasting = ("article", "paragraph", "earlier_paragraph")
    of_title = pl.col("article").is_in(titled) & pl.col("report").struct.field("y").is_null()
    crop = pl.col("indicator").is_in(["cultivated_area", "crop_yield", "crop_output"])
    crop &= pl.col("line").is_in(seasonal) | of_title
    nothing = pl.lit(None, dtype=pl.Date)
    return _set(
        numbers,
        crop
        & (
            pl.col("period_rule").is_in(lasting)
            | (pl.col("said") == "ytd_now")
            | pl.col("running")
            | ((pl.col("period_rule") == "sentence") & (pl.col("said") == "month"))
        ),
        nothing,
        nothing,
        "unknown",
    )


def _set(numbers: pl.DataFrame, where: pl.Expr, start: pl.Expr, end: pl.Expr, kind: str) -> pl.DataFrame:
    holds = pl.col("holds")
    return (
        numbers.with_columns(holds=where)
        .with_columns(
            period_start=pl.when(holds).then(start).otherwise("period_start"),
            period_end=pl.when(holds).then(end).otherwise("period_end"),
            period_kind=pl.when(holds).then(pl.lit(kind)).otherwise("period_kind"),
        )
        .drop("holds")
    )
