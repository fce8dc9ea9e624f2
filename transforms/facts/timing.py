"""Which time a number is about: its own words, its sentence's, its paragraph's, or what the article reports on.

Reads what `periods` found and who stands nearer; the calendar itself is in `periods`.
"""

import polars as pl

from transforms.facts.periods import on_the_calendar
from transforms.folding import fold

# Words before a period that say: this is what the article reports on / this is what it plans.
_PLAN_KINDS = ("season", "end_months", "term")  # never what an article reports on, never carried to another subject
_REPORTS = r"sơ kết|tổng kết|kết quả|đánh giá|tình hình|kiểm điểm|nhìn lại|báo cáo|trong (?:tháng|quý|năm)|thu ngân sách|tăng trưởng"
_PLANS = r"triển khai|phương hướng|nhiệm vụ|phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|dự toán|nghị quyết|giải pháp|chủ đề|phát động|thi đua|đến năm|đến hết|cuối năm"
_STARTS = r"triển khai|phương hướng|phấn đấu|phát động"
_SLOTS = ("said", "d", "m", "n", "q", "y", "z", "d2", "m2", "y2", "year_shift")


def reports_on(articles: pl.DataFrame, tokens: pl.DataFrame, periods: pl.DataFrame) -> pl.DataFrame:
    """Say what each article reports on: `article`, `report_year`, `report_month`, `event`, and `report` (slots).

    The period in the title or beside words like "sơ kết" beats one beside "nhiệm vụ"; its year, where it
    names none, is the nearest year named in its line, then the event's, then the one most figures compare with.
    """
    event = pl.coalesce("event_date", pl.col("published_at").dt.date())
    read = tokens.join(periods, on="text", how="left", maintain_order="left")
    clause_start = pl.when(pl.col("kind").is_in(["separator", "stop"])).then("end").forward_fill().over("line")
    texts = articles.with_row_index("article").select("article", text_of_body=fold(pl.col("body")))
    lead_start = pl.max_horizontal(clause_start.fill_null(0), pl.col("start").cast(pl.Int64) - 90, "sentence_start")
    reports, plans, starts = (pl.col("lead").str.contains(words) for words in (_REPORTS, _PLANS, _STARTS))
    event_year, event_month = pl.col("event").dt.year(), pl.col("event").dt.month()
    scored = (
        read.with_columns(lead_start=lead_start)
        .join(texts, on="article", how="left", maintain_order="left")
        .join(articles.with_row_index("article").select("article", event=event), on="article", how="left", maintain_order="left")
        .with_columns(lead=pl.col("text_of_body").str.slice(pl.col("lead_start"), (pl.col("start") - pl.col("lead_start")).clip(0)))
        .drop("text_of_body")
        .with_columns(line_year=pl.coalesce(pl.col("y").backward_fill().over("line"), pl.col("y").forward_fill().over("line")))
        .filter(pl.col("kind") == "period", pl.col("said").is_in(["month", "ytd", "quarter", "year", "end_months", "to_day"]))
        .with_columns(
            score=(reports & ~starts).cast(pl.Int32) * 4 - ((plans & ~reports) | starts).cast(pl.Int32) * 6
            + pl.col("in_title").cast(pl.Int32) * 3
            + pl.col("leads").cast(pl.Int32) * 2
            + (pl.col("said") == "ytd").cast(pl.Int32)
            - (pl.col("said") == "end_months").cast(pl.Int32) * 6
            - pl.col("year_shift").abs() * 6
            - ((pl.col("said") == "year") & (pl.col("y") >= event_year) & (event_month < 10)).fill_null(value=False).cast(pl.Int32) * 4  # noqa: PLR2004
        )
    )
    best = scored.sort("article", "score", "start", descending=[False, True, False]).group_by("article", maintain_order=True).first()
    named = read.filter(pl.col("y").is_not_null(), pl.col("said") != "term").group_by("article").agg(named_year=pl.col("y").mode().max())
    based = (
        read.filter(pl.col("kind") == "base", pl.col("base_kind") == "past")
        .with_columns(year=pl.col("text").str.extract(r"((?:19|20)[0-9]{2})").cast(pl.Int32) + 1)
        .group_by("article")
        .agg(based_year=pl.col("year").drop_nulls().mode().max())
    )
    return (
        articles.with_row_index("article")
        .select("article", event=event)
        .join(best.select("article", "line_year", report=pl.struct(_SLOTS)), on="article", how="left")
        .join(named, on="article", how="left")
        .join(based, on="article", how="left")
        .with_columns(
            report_year=pl.coalesce(pl.col("report").struct.field("y"), _year_of_event(), "line_year", "based_year", "named_year"),
            report_month=pl.coalesce(pl.col("report").struct.field("m"), pl.col("report").struct.field("n"), pl.col("event").dt.month().cast(pl.Int32)),
        )
        .select("article", "event", "report", "report_year", "report_month")
        .sort("article")
    )


def _year_of_event() -> pl.Expr:
    """The event's year, or the one before it where a line of a January or February article names that."""
    year = pl.col("event").dt.year()
    looks_back = (pl.col("event").dt.month() <= 2) & (pl.col("line_year") == year - 1)  # noqa: PLR2004
    return pl.when(looks_back.fill_null(value=False)).then(year - 1).otherwise(year)


def with_periods(numbers: pl.DataFrame, tokens: pl.DataFrame, periods: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """Add `period_start`, `period_end`, `period_kind`, `period_rule`."""
    said = said_periods(tokens, periods)
    own = pl.coalesce("own_period", "period_behind")
    topics = said.filter("leads", ~pl.col("said").is_in(_PLAN_KINDS)).select("article", "line", "sentence", "token")
    sentence_topic = topics.group_by("line", "sentence").agg(sentence_topic=pl.col("token").first())
    placed = (
        numbers.join(sentence_topic, on=["line", "sentence"], how="left", maintain_order="left")
        .join(reports, on="article", how="left", maintain_order="left")
        .with_columns(own=own)
    )
    spreads = pl.when(~pl.col("own").is_in(said.filter(pl.col("said").is_in(_PLAN_KINDS))["token"].implode())).then("own")
    in_sentence = spreads.forward_fill().over("line", "sentence")
    own_or_near = placed.with_columns(
        resolved=pl.coalesce("own", "sentence_topic", in_sentence, pl.col("sentence_topic").forward_fill().over("line")),
        rule=pl.when(pl.col("own").is_not_null())
        .then(pl.lit("own"))
        .when(pl.coalesce("sentence_topic", in_sentence).is_not_null())
        .then(pl.lit("sentence"))
        .when(pl.col("sentence_topic").forward_fill().over("line").is_not_null())
        .then(pl.lit("paragraph"))
        .otherwise(pl.lit("article")),
    )
    # A number that goes on with the last subject and names no time has the time of the number before it.
    run = (pl.col("new_subject") | pl.col("own").is_not_null()).cum_sum()
    chosen = (
        own_or_near.with_columns(run=run.over("line"))
        .with_columns(
            token=pl.col("resolved").first().over("line", "run"),
            goes_on=pl.int_range(pl.len()).over("line", "run") > 0,
        )
        .with_columns(
            period_rule=pl.when("goes_on").then(pl.col("rule").first().over("line", "run").replace({"own": "carried"})).otherwise("rule")
        )
    )
    slots = chosen.join(said.select("token", "year_said", *_SLOTS), on="token", how="left", maintain_order="left")
    no_words = pl.col("token").is_null()
    filled = slots.with_columns(
        **{slot: pl.when(no_words).then(pl.col("report").struct.field(slot)).otherwise(slot) for slot in _SLOTS}
    )
    elided, to_day = _elided_month(filled)
    filled = filled.with_columns(
        said=pl.when(elided).then(pl.lit("month")).otherwise("said"),
        m=pl.when(elided).then(pl.coalesce("report_month", "n")).otherwise("m"),
        period_rule=pl.when(elided).then(pl.lit("elided_month")).otherwise("period_rule"),
    )
    year = pl.coalesce("year_said", "report_year")
    calendar = filled.with_columns(**on_the_calendar(year, pl.col("event"), pl.col("report_month")))
    calendar = calendar.with_columns(
        period_start=pl.when(to_day).then(pl.col("period_end").dt.month_start()).otherwise("period_start")
    )
    return calendar.pipe(_plans_take_the_year, year).pipe(_awards_take_the_day)


def said_periods(tokens: pl.DataFrame, periods: pl.DataFrame) -> pl.DataFrame:
    """Give the period tokens with their slots and `year_said`: their own, or the one that opens sentence or line."""
    read = tokens.filter(kind="period").join(periods, on="text", how="left", maintain_order="left")
    topic = pl.when("leads").then("y")
    return read.with_columns(
        year_said=pl.coalesce("y", topic.forward_fill().over("line", "sentence"), topic.forward_fill().over("line"))
    )


def _elided_month(numbers: pl.DataFrame) -> tuple[pl.Expr, pl.Expr]:
    """"Tổng thu ước đạt 202 tỷ đồng, lũy kế 10 tháng đạt 901 tỷ": the first, which names no period, is the month's.

    So is "đến ngày 18/8 ước thực hiện 7.192 triệu, lũy kế 8 tháng …", which starts with its month.
    """
    same_sentence = pl.col("sentence").shift(-1).over("line") == pl.col("sentence")
    goes_on = ~pl.col("new_subject").shift(-1).over("line") & same_sentence
    then_total = pl.col("own").shift(-1).over("line").is_not_null() & (pl.col("said").shift(-1).over("line") == "ytd")
    month_first = pl.col("new_subject") & goes_on & then_total & (pl.col("measure") == "level")
    elided, to_day = pl.col("own").is_null() & month_first, (pl.col("said") == "to_day") & month_first
    return elided.fill_null(value=False), to_day.fill_null(value=False)


def _awards_take_the_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Awards that name no time were handed over at the meeting."""
    day = (pl.col("indicator") == "awards") & (pl.col("period_rule") != "own") & pl.col("event").is_not_null()
    return numbers.with_columns(
        period_start=pl.when(day).then("event").otherwise("period_start"),
        period_end=pl.when(day).then("event").otherwise("period_end"),
        period_kind=pl.when(day).then(pl.lit("day")).otherwise("period_kind"),
    )


def _plans_take_the_year(numbers: pl.DataFrame, year: pl.Expr) -> pl.DataFrame:
    """A plan's level is about its whole year, whatever month the sentence reports on."""
    plan = (pl.col("measure") == "plan_level") & ~pl.col("period_kind").is_in(["year", "range", "half"]) & year.is_not_null()
    shorter = plan & ((pl.col("period_rule") != "own") | (pl.col("baseline") == "annual_plan"))
    y = pl.coalesce("y", year)
    return numbers.with_columns(
        period_start=pl.when(shorter).then(pl.date(y, 1, 1)).otherwise("period_start"),
        period_end=pl.when(shorter).then(pl.date(y, 12, 31)).otherwise("period_end"),
        period_kind=pl.when(shorter).then(pl.lit("year")).otherwise("period_kind"),
    )
