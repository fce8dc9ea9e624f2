"""Figures whose kind settles their time: plans take their year, stocks their day, awards the meeting's, seasons none.

Comes behind indicators and measures, as it asks what a number is and says; never looks at words far from it.
"""

import polars as pl

from transforms.facts.cases import given, has_text, has_where, says, with_rules
from transforms.facts.neighbours import anywhere, beside, carried, carried_back, ever, text_before, text_behind
from transforms.facts.occasions import on_their_day
from transforms.facts.periods import MONTH_END, day_of
from transforms.facts.reporting import PARTS_OF_YEAR
from transforms.facts.stocks import at_their_day
from transforms.facts.subjects import CROPS, PLANNED, goes_on_from_before
from transforms.facts.timing import UNSAID, set_no_time, set_period
from transforms.folding import fold_text

_GOALS_OF_THE_YEAR = "(?i:chỉ tiêu|mục tiêu|kế hoạch)[^,.;:0-9]{0,20} cả năm[^,.;:0-9]{0,20}:"
_YEAR_OF_CAPITAL = "(?i:vốn[^,.;0-9]{0,40} năm) (20[0-9]{2})[^,.;0-9]*$"
_BEHIND = 30  # characters
_BEFORE = 60  # characters
_LASTING_CROPS = "(?i:ăn quả|ăn trái|lâu năm|cà phê|cao su|hồ tiêu|chè|xoài|nhãn|vải|bưởi|cam|thuốc lào)[^;.0-9]*$"
_PER_YEAR = "^ ?/ ?năm"
_ALONE = fold_text("(?:^| )riêng ?$")
_EACH_YEAR = "(?i:(?:mỗi|hằng|hàng) năm[^.;0-9]*)$"
_NO_MONTHS = 25  # percent: no single month brings so much of a yearly plan
_PLAN_OF_MONTH = "^(?i: ?(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu)(?: của)? tháng)"
_DECEMBER = 12
_TERM = 5  # years
_WHOLE_PLAN = 100  # percent
_ROUNDED = 0.02  # a title's figure is as near to the text's


def settled(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Give plans their year, awards their day, stocks theirs; standing counts and crop seasons none."""
    return (
        numbers.with_columns(said_before=text_before(_BEFORE), said_behind=text_behind(_BEHIND))
        .pipe(_against_the_month_before)
        .pipe(_shares_add_up)
        .pipe(_plans_take_the_year)
        .pipe(_done_of_a_plan)
        .pipe(_goals_take_the_term)
        .pipe(_yearly_rates, said)
        .pipe(on_their_day)
        .pipe(at_their_day)
        .pipe(_seasons, said)
        .pipe(_as_the_text_says)
        .drop("said_before", "said_behind", "holds", "by_now")
    )


def _against_the_month_before(numbers: pl.DataFrame) -> pl.DataFrame:
    """Take for a month's what no words of its own date and what is compared with the month before.

    "Chỉ số sản xuất công nghiệp tăng 2% so với tháng trước, 8% so với cùng kỳ": the month reported on, both times.
    """
    monthly = given(pl.col("baseline") == "previous_month", pl.lit(value=True))
    of_run = pl.coalesce(carried(monthly, "line", "run"), carried_back(monthly, "line", "run")).fill_null(value=False)
    spans_more = pl.col("period_kind").is_in(["ytd", "range", "quarter", "year"]) & (pl.col("period_rule") != "own")
    # "Từ 15/7 đến 14/8" is what the police call a month.
    spans_more &= (pl.col("period_end") - pl.col("period_start")) >= pl.duration(days=MONTH_END)
    month = pl.col("year"), pl.col("report_month")
    dated = of_run & spans_more & month[0].is_not_null() & month[1].is_between(1, 12)
    return set_period(numbers, dated, day_of(*month, pl.lit(1)), day_of(*month, pl.lit(MONTH_END)), "month")


def _shares_add_up(numbers: pl.DataFrame) -> pl.DataFrame:
    """Take for all months till the reported one what no words of its own date and is much of a yearly plan.

    "Tháng 8, … . Giải ngân vốn đầu tư đạt 97 tỷ đồng, bằng 52% kế hoạch": no month brings that.
    """
    monthly = (pl.col("period_kind") == "month") & pl.col("first_rule").is_in(UNSAID)
    of_year = (pl.col("measure") == "pct_of_plan") & (pl.col("value") >= _NO_MONTHS) & (pl.col("modality") != "target")
    of_year &= ~says(of_year, "said_behind", _PLAN_OF_MONTH)
    of_plan = given(pl.col("measure") == "pct_of_plan", of_year)
    share = pl.coalesce(carried_back(of_plan, "line", "run"), carried(of_plan, "line", "run"))
    # "…, trong đó thu tiền sử dụng đất 868 tỷ đồng": so do the parts of what does.
    whole = carried(given(of_plan, pl.col("indicator")), "sentence") == pl.col("indicator")
    share = share.fill_null(value=False) | (whole & ever(pl.col("inner"), "sentence")).fill_null(value=False)
    adds_up = monthly & share & (pl.col("period_end").dt.month() > 1)
    return set_period(numbers, adds_up, pl.col("period_end").dt.truncate("1y"), pl.col("period_end"), "ytd")


def _plans_take_the_year(numbers: pl.DataFrame) -> pl.DataFrame:
    """A plan's level is about its whole year, whatever month the sentence reports on."""
    # "Tháng 3, quận phấn đấu thu trên 22 tỷ đồng": the month's own goal.
    of_its_time = (
        pl.col("ahead").fill_null(value=True)
        | pl.col("said").is_in(["month", "quarter"])
        | ((pl.col("said") == "ytd") & (pl.col("period_rule") == "own"))
    )
    of_its_time &= (pl.col("plan_before") != "annual_plan").fill_null(value=True)
    own_target = (
        ((pl.col("modality") == "target") | pl.col("foreseen")) & (pl.col("period_rule") != "article") & of_its_time
    )
    part_of_year = ~pl.col("said").is_in(["year", "term", "end_months", "season"]).fill_null(value=False)
    # "Chỉ tiêu thành phố giao giảm 180 hộ", "quận phấn đấu giảm 200 hộ": planned, not "vượt chỉ tiêu 20 hộ".
    planned_change = (pl.col("measure") == "change") & (pl.col("verb_measure") == "growth") & ~pl.col("compares_plan")
    planned_change &= pl.col("plan_named") | (pl.col("modality") == "target")
    # "… tăng 6,1% (kế hoạch năm 2019 tăng 7,5%)".
    planned_growth = (pl.col("measure") == "growth") & pl.col("plan_named") & pl.col("in_brackets")
    planned_growth &= pl.col("plan_year").is_not_null() | (pl.col("plan_before") == "annual_plan")
    # "thấp hơn kế hoạch năm (8-8,5%)": what was planned for it.
    of_plan = (pl.col("measure") == "growth") & pl.col("in_brackets") & pl.col("base_last_plan")
    planned_growth |= of_plan & (pl.col("plan_before") == "annual_plan")
    aimed = (pl.col("measure") == "growth") & pl.col("modality").is_in(["target", "plan"]) & pl.col("in_brackets")
    planned_growth |= (aimed & (pl.col("period_rule") == "carried")).fill_null(value=False)
    ranged = pl.col("last_text").is_in(["-", "đến"]).fill_null(value=True) & pl.col("in_brackets")
    planned_growth |= beside(planned_growth, 1) & ranged & ~pl.col("new_subject")
    # "Dự toán thu năm 2026 là 1.765 tỷ đồng; dự toán chi là 900 tỷ đồng"
    of_sentence = given(pl.col("period_rule") != "own", carried(pl.col("plan_year"), "sentence"))
    # In an article on the year before too.
    other_year = pl.col("period_rule").is_in(UNSAID) & of_sentence.is_not_null()
    # "6 tháng cuối năm, phấn đấu vượt 10% kế hoạch": by the end of the year.
    of_goal = (pl.col("measure") == "pct_of_plan") & (pl.col("modality") == "target")
    # … and "phấn đấu giải ngân 100% kế hoạch" too.
    all_of_it = (pl.col("value") == _WHOLE_PLAN) & pl.col("indicator").is_in(PLANNED)
    exceeds = of_goal & ((pl.col("value") > _WHOLE_PLAN) | all_of_it)
    by_then = (of_goal & (pl.col("said") == "end_months")).fill_null(value=False)
    whole = (
        ((pl.col("measure") == "plan_level") | exceeds | (planned_change | planned_growth).fill_null(value=False))
        & (part_of_year | other_year)
        & ~own_target
    )
    # "6 tháng cuối năm, huyện phấn đấu hoàn thành các chỉ tiêu cả năm: thu ngân sách 400 tỷ đồng; …".
    aimed_at = (pl.col("measure") == "plan_level") | (pl.col("modality") == "target")
    by_then |= has_where(aimed_at, "sentence_text", _GOALS_OF_THE_YEAR).fill_null(value=False)
    whole = (whole | by_then) & pl.col("year").is_not_null()
    # "Các chỉ tiêu chủ yếu: …" of an article whose title sets them for a year.
    of_title = pl.col("goal_year").is_not_null() & (pl.col("period_rule") == "article")
    of_title &= aimed_at
    titled = given(of_title, "goal_year")
    # "… thống nhất các chỉ tiêu năm 2014: trồng mới 150 ha; thu ngân sách tăng 12%": each that the list goes on with.
    listed = pl.col("modality").is_in(["target", "plan"]) & other_year
    # … or a line heads: "Thống nhất một số chỉ tiêu năm 2015:".
    headed = given(pl.col("modality").is_in(["target", "plan"]) & pl.col("period_rule").is_in(UNSAID), "head_year")
    # "Tổng vốn đầu tư công năm 2025 là 58 tỷ đồng": the capital's own year.
    capital = (pl.col("measure") == "plan_level") & (pl.col("indicator") == "public_investment")
    of_capital = has_text(capital, "said_before").str.extract(_YEAR_OF_CAPITAL).cast(pl.Int32)
    y = pl.coalesce("plan_year", of_capital, headed, of_sentence, titled, "y", "year")
    whole |= (of_title | listed | headed.is_not_null()).fill_null(value=False)
    return set_period(numbers, whole, pl.date(y, 1, 1), pl.date(y, 12, 31), "year")


def _done_of_a_plan(numbers: pl.DataFrame) -> pl.DataFrame:
    """Take for the months reported on what was done of the running year's plan.

    "Vốn đầu tư công năm 2026 được giao 142 tỷ đồng, đã giải ngân 11 tỷ đồng, đạt 8%": so far, not in that year.
    """
    report = pl.col("report").struct.field
    month = pl.coalesce(report("m"), report("n"), report("q") * 3)
    known = report("said").is_in(PARTS_OF_YEAR) & (month < _DECEMBER).fill_null(value=False)
    planned = given(pl.col("measure") == "plan_level", "period_end")
    of_plan = (beside(carried(planned, "sentence"), 1) == pl.col("period_end")).fill_null(value=False)
    done = pl.col("measure").is_in(["level", "pct_of_plan"]) & (pl.col("modality") == "actual")
    so_far = known & of_plan & done & (pl.col("period_kind") == "year") & (pl.col("period_rule") != "own")
    so_far &= pl.col("period_end").dt.year() == pl.col("report_year")
    end = day_of(pl.col("report_year"), month, pl.lit(MONTH_END))
    return set_period(numbers, so_far.fill_null(value=False), pl.col("period_start"), end, "ytd")


def _goals_take_the_term(numbers: pl.DataFrame) -> pl.DataFrame:
    """A goal that a congress sets without a year is one for its own term, which begins where the reported one ends."""
    report = pl.col("report").struct.field
    goal = (pl.col("measure") == "plan_level") | (pl.col("modality") == "target")
    undated = pl.col("period_rule").is_in(["article", "earlier_paragraph"])
    # … but "(Nghị quyết đề ra 2,8 triệu tấn)" is what was set for the ended one.
    of_term = goal & undated & (report("said") == "term") & ~pl.col("in_brackets")
    # Behind "nhiệm kỳ 2015-2020" comes 2020-2025, behind "5 năm 2016-2020" 2021-2025.
    between = report("z") - report("y")
    counted = ((between + 1) % _TERM == 0).cast(pl.Int32)
    first, last = pl.date(report("z") + counted, 1, 1), pl.date(report("z") + between + counted, 12, 31)
    return set_period(numbers, of_term.fill_null(value=False), first, last, "range")


def _yearly_rates(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Give what is counted by the year the term that its sentence or paragraph opens with, behind a year of it too.

    "Nhiệm kỳ 2025-2030, thu nhập đến năm 2030 đạt 140 triệu đồng; thu ngân sách tăng 12%/năm; mỗi năm trồng 5.000 cây".
    """
    terms = said.filter(pl.col("said") == "term").select(topic="token", first="y", last="z").drop_nulls()
    carried_year = (pl.col("period_kind") == "year") & (pl.col("period_rule") != "own")
    by_year = says(carried_year, "said_behind", _PER_YEAR) | says(carried_year, "said_before", _EACH_YEAR)
    within = pl.col("period_end").dt.year().is_between("first", "last")
    return (
        numbers.with_columns(topic=pl.coalesce("sentence_topic", "block_topic"))
        .join(terms, on="topic", how="left", maintain_order="left")
        .pipe(
            set_period,
            (by_year & within).fill_null(value=False),
            pl.date(pl.col("first"), 1, 1),
            pl.date(pl.col("last"), 12, 31),
            "range",
        )
        .drop("topic", "first", "last")
    )


def _seasons(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """A crop's figures in a paragraph that names its season are the season's, which has no calendar dates.

    So are those of the paragraph under a heading that names one, of one that goes on with it ("Cụ thể, …"), and of an
    article whose title does, and no time of its own.
    """
    seasons = said.filter(pl.col("said") == "season")
    # "Tổng diện tích gieo trồng 25.270 ha; riêng vụ đông xuân 3.100 ha": of all seasons, until that one is named.
    begins = pl.when(pl.col("lead").str.contains(_ALONE)).then("start").otherwise("sentence_start")
    since = seasons.group_by("article", "line").agg(season_since=begins.min())
    heads = ~pl.col("line").is_in(numbers["line"].unique().implode())
    behind = since.select("article", line=pl.col("line") + 1, under_season=heads, behind_season=True)
    # What is compared with a season is of one: "Diện tích lúa đạt 28.442 ha, bằng 98% so với vụ đông xuân năm trước".
    compared = has_where(pl.col("indicator").is_in(CROPS), "sentence_text", "(?i)so (?:với )?vụ ")
    of_another = numbers.filter(compared).group_by("article", "line").agg(season_since=pl.col("sentence_start").min())
    since = pl.concat([since, of_another]).group_by("article", "line").agg(pl.col("season_since").min())
    # "a. Vụ xuân", and then a line for each crop.
    listed = seasons.filter(heads).group_by("block").agg(heading=pl.col("line").max())
    goes_on = goes_on_from_before()
    titled = seasons.filter("in_title")["article"].unique().implode()
    # … and all yields of one whose title names a season.
    of_title = pl.col("report").struct.field("y").is_null() | (pl.col("indicator") == "crop_yield")
    of_title &= pl.col("article").is_in(titled)
    crop = pl.col("indicator").is_in(CROPS)
    of_heading = pl.col("under_season") | (pl.col("line") > pl.col("heading")) | (pl.col("behind_season") & goes_on)
    crop &= ((pl.col("start") >= pl.col("season_since")) | of_heading).fill_null(value=False) | of_title
    # … nor are trees and what stands for years: "diện tích cây ăn quả trồng mới 61 ha".
    crop &= ~says(crop, "said_before", _LASTING_CROPS) | pl.col("season_said")
    # "Vụ mùa … . Sản lượng lương thực cả năm đạt …": grain of all seasons.
    output = pl.col("indicator") == "crop_output"
    crop &= ~says(output, "said_before", "(?i:cả năm)[^.;0-9]*$")
    crop &= ~says(output, "said_before", "(?i:lương thực)") | ever(pl.col("season_said"), "sentence")
    rows = numbers
    for each in (since, behind):
        rows = rows.join(each, on=["article", "line"], how="left", maintain_order="left")
    rows = rows.join(listed, on="block", how="left", maintain_order="left").pipe(with_rules, of_crop=crop)
    of_season = pl.col("of_crop") & (
        pl.col("period_rule").is_in(UNSAID)
        | (pl.col("said") == "ytd_now")
        | pl.col("running")
        | ((pl.col("period_rule") == "sentence") & (pl.col("said") == "month"))
        # "Diện tích vụ mùa năm nay", "lúa đông xuân đến ngày 15/4 thu hoạch được 5.600 ha": how far the season got.
        | pl.col("season_said")
        | (
            pl.col("said").is_in(["to_day", "month"])
            & anywhere(pl.col("season_said") | pl.col("season_behind") | (pl.col("said") == "season"), "sentence")
        )
    )
    # "Diện tích vụ mùa năm nay là 41.260 ha, giảm 540 ha": what goes on with it too.
    # … and its parts: "Trong đó, lúa 6.190 ha; ngô 10.720 ha".
    part = ever(pl.col("inner"), "sentence")
    with_it = (pl.col("period_rule") == "carried") & (~pl.col("new_subject") | part) & pl.col("of_crop")
    of_run = carried(given(~with_it, of_season), "line", "run").fill_null(value=False)
    return set_no_time(rows, of_season | (with_it & of_run))


def _as_the_text_says(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let a title's figure that names no time have that of the first figure of the text that says the same.

    It rounds that one: "Thu ngân sách tăng hơn 21%", and then "… tăng 21,25% so với cùng kỳ".
    """
    same = ["article", "indicator", "measure", "family"]
    period = ("period_start", "period_end", "period_kind")
    rows = numbers.with_row_index("row").with_columns(size=pl.col("value_si").cast(pl.Float64))
    # Narrow before they are filtered, as that copies every column.
    compared = rows.select("row", "in_title", "period_rule", *same, "size", *period)
    untimed = compared.filter("in_title", pl.col("period_rule").is_in(UNSAID))
    told = (
        untimed.select("row", *same, of_title="size")
        .join(compared.filter(~pl.col("in_title")).select(*same, "size", *period, at="row"), on=same, how="inner")
        .filter((pl.col("size") - pl.col("of_title")).abs() <= pl.col("of_title").abs() * _ROUNDED)
        .sort("row", "at")
        .group_by("row", maintain_order=True)
        .first()
        .select("row", told=pl.struct(period))
    )
    said = pl.col("told").struct.field
    return (
        rows.join(told, on="row", how="left", maintain_order="left")
        .with_columns(
            pl.when(pl.col("told").is_not_null()).then(said(name)).otherwise(name).alias(name) for name in period
        )
        .drop("row", "size", "told")
    )
