"""Which times a text says, and which of them its article reports on.

A time in the title or behind words like "sơ kết" beats one behind "nhiệm vụ"; a plan's time is none that is reported
on. The calendar itself is in `periods`.
"""

import polars as pl

from transforms.facts.cases import first_case, given, has_text, has_where, with_rules
from transforms.facts.lexicon import load
from transforms.facts.neighbours import beside, carried, carried_back, opening, text_before, text_behind, text_from
from transforms.facts.periods import MONTH_END, day_of
from transforms.facts.terms import congresses, with_terms
from transforms.folding import fold, fold_text

PARTS_OF_YEAR = ("month", "ytd", "quarter")
SLOTS = ("said", "d", "m", "n", "q", "y", "z", "d2", "m2", "y2", "year_shift")
_LEAD_LENGTH = 90  # characters; a clause's opening words decide, not a paragraph's
_OPENING = 600  # characters: days that an article reports on are named early
OPENING_LENGTH = 40  # characters: "Theo báo cáo của quận, trong quý 2, …" does not open its sentence
_REPORTED = (*PARTS_OF_YEAR, "year", "end_months", "past_months", "to_day", "days")
_BEHIND_ANOTHER = "(?:tháng|quý|năm) [0-9ivx/]+[^.;]{0,30} và ([^.;]*)$"
_AGAIN = 3
_FIRST_LINES = 2
SINCE_JANUARY = "^(?:tính )?từ đầu năm"
_OF_TITLE = 6
_HALF = 6  # months: "nửa năm"
_SIDE_BY_SIDE = len(" và ")  # between "tháng 9" and "9 tháng đầu năm"
_OF_SUM = fold_text("(?:đầu tư công|kế hoạch vốn|nguồn vốn|kéo dài sang|chuyển sang|chuyển nguồn sang) ?$")
_BY_THEN = fold_text("(?:^| )trước ?$")
_IN_THE_YEAR = fold_text("trong năm")
_STATED = 4  # a score that only words like "kết quả" or a title give
_END_OF_YEAR = "^(?:đến )?(?:cuối|hết) năm$"  # "mùa cao điểm cuối năm", but "kỳ họp cuối năm" reports on the year
# "Năm 2021, quận phấn đấu …", but not "với sự nỗ lực phấn đấu, quận thu được …"
_AIM = fold_text(
    "^[^0-9.;]*(?:phấn đấu|(?:đặt|đề) (?:ra )?(?:các )?(?:mục tiêu|chỉ tiêu)|mục tiêu (?:là|đạt)|"
    "(?:cần|phải) (?:thu|đạt))"
)
_EFFORT = fold_text("^[^0-9.;]*(?:nỗ lực|(?:đã|sự) phấn đấu)")
_TARGETS, _PLANNED = fold_text("chỉ tiêu"), fold_text("nhiệm vụ|mục tiêu|kế hoạch|dự toán|nghị quyết|giải pháp|đến hết")
_ONE_OF_SEVERAL = fold_text("^ ?(?:xã hội|quốc phòng|an ninh|đối ngoại|quốc phòng ?-? ?an ninh|công an|nội chính) ?$")
_SLOGAN = fold_text("nhiệm vụ kép")  # of 2020 and 2021, and no list of tasks
_ALONE = fold_text("(?:^| )riêng ?")
_OF_HOLIDAYS = "(?i:nghỉ lễ|kỳ nghỉ|dịp lễ|nghỉ tết|dịp tết|dịp quốc khánh|lễ quốc khánh|lễ 30[/-]4|lễ 2[/-]9)"
_MONTH, _WEEK = 31, (5, 8)  # days: a week's first and last are so far apart, more or less
_LIBERATION, _LABOUR = 430, 501  # the two public holidays that stand side by side, as months and days
# "Ngày hội hiến máu tình nguyện đợt 3 năm 2022": the year is part of its name.
_OF_NAME = fold_text("(?:ngày hội|lễ hội|hội thi|hội diễn|cuộc thi|kỳ thi|hội chợ|chiến dịch|lễ phát động)[^,.;:]*$")
_OF_REPORT = "^(?i:(?:theo )?(?:các )?báo cáo)[^.;]{0,60}(?:nêu|cho biết|cho thấy|nêu rõ|khẳng định|,)"
_OF_YEARS_REPORT = "^(?i:theo báo cáo tổng kết|báo cáo tổng kết) "
_OF_SESSION = "(?i:kỳ họp|họp kỳ|họp phiên|phiên họp|khai mạc|hội nghị|đại hội)"
_SO_LONG = "^sau (?:nửa năm|[^ ]+ tháng)$"
SINCE = "^ ?sau (?:khi|ngày) "
_OF_SUMMER = fold_text("^ ?(?:cao điểm )?(?:mùa )?hè(?:[ ,;.]|$)")
_BEFORE = "^ ?Trước (?:đó|đây)"  # "Trước đó, quý I/2024, …"
_LONG_AGO = 20  # years
_JUST_ENDED = 7  # days: in these "trong tháng" is still the month before
_SOME_YEAR = ("trong năm", "cả năm", "đến hết năm", "hết năm")
OF_WRITING = "năm (?:nay|này)$"
_LATE = 2  # months: by so much may a report come after the months that it is on
_WHOLE_YEAR = fold_text("^(?:so(?: với)? )?năm (?:19|20)[0-9]{2}$")
_LOOKING_BACK = 2  # in January and February "năm 2021" is still the year reported on
# Of tokens' columns those that are asked here, or of periods later.
_ASKED = (
    *("token", "kind", "text", "particle", "base_kind", "start", "end"),
    *("article", "line", "block", "item", "depth", "in_title"),
    *("sentence", "sentence_start", "sentence_text", "opens", "leads", "in_brackets"),
)
_OF_WEEK = fold_text("tuần(?: qua| này)? *$")
_OF_STORM = fold_text(
    "(?:đợt|trận|cơn|mưa lũ|mưa lớn|bão|ngập lụt)[^,.;:0-9]{0,40}(?:số [0-9]+[^,.;:0-9]{0,20})?$"
)  # "đợt mưa lũ từ ngày …"
_OUTBREAK = fold_text("ổ dịch")  # "từ khi phát hiện ổ dịch đầu tiên … ngày 12/4 đến hết ngày 18/6"
_SET_BY_TITLE = fold_text("chỉ tiêu|mục tiêu|nghị quyết|kế hoạch|dự toán|phấn đấu|nhiệm vụ")
_SET_BEHIND = fold_text("(?:đặt|đề ra|thông qua|phấn đấu|giao) ")
_REACHED = fold_text("hoàn thành|vượt|đạt|kết quả|thực hiện|tổng kết|sơ kết")
_CAME_OF_THEM = fold_text("^ ?(?:đều |cơ bản |dự kiến |ước )*(?:hoàn thành|vượt|đạt)")
_FORESEEN = fold_text("(?:dự )?ước(?: thực hiện| kết quả)? *$")
_DECEMBER = 12
_AT_SESSION = fold_text("(?:kỳ họp|phiên họp|hội nghị)[^,.;:]*$")  # "thông qua 9 nghị quyết tại kỳ họp cuối năm 2025"
_DATED = "(?:^|[^0-9])[0-9]{1,2}[/.-][0-9]{1,2}[/.-](20[0-9]{2})(?:[^0-9]|$)"
# "…, với các chỉ tiêu kế hoạch chủ yếu:", and all before it.
_GOALS_LISTED = r"(?s)^(.*?(?i:chỉ tiêu|mục tiêu)[^.;:\n0-9]{0,60}:)"
_DAYS_AHEAD, _OF_YEARS_AHEAD, _OF_MONTHS_AHEAD = 47, 95, 18  # the police count from 16 November, courts from 1 October
_SLACK = 5  # days by which as many months are longer or shorter
_DAYS_OFF = 6  # a month: by so much may an office's year or quarter begin and end beside the calendar's
_YEAR_IS_PLANNED_UNTIL = 9  # before October, the running year as a whole is a plan


def said_periods(articles: pl.DataFrame, tokens: pl.DataFrame, periods: pl.DataFrame) -> pl.DataFrame:
    """Give the period tokens with slots, `planned`, `score` and `doubt` (as the report), `year_said`, `line_year`.

    `of_sum` tells of those that are but the year of the money.

    `stages` tells of those whose sentence has no figure: "Năm 2025 có nhiều biến động" dates what is told behind it.
    """
    said = with_terms(_read(articles, tokens, periods), articles).pipe(with_rules, **_by_the_lead())
    reports, plans, starts, then_planned = (pl.col(f"says_{each}") for each in ("reports", "plans", "starts", "then"))
    aims = pl.col("trail").str.contains(_AIM) & ~pl.col("trail").str.contains(_EFFORT)
    # "Một số chỉ tiêu tháng 9" is what was reached, "chỉ tiêu năm 2022" what is planned.
    of_year = pl.col("said").is_in(["year", "term", "end_months"])
    plans &= of_year | ~pl.col("lead").str.contains(_TARGETS) | pl.col("lead").str.contains(_PLANNED)
    year = pl.col("event").dt.year()
    of_writing = pl.when(pl.col("text").str.contains(OF_WRITING)).then(year)
    topic = pl.when(pl.col("leads") & ~pl.col("said").is_in(["term", "span", "season"])).then(
        pl.coalesce("y", of_writing)
    )
    its_year = pl.coalesce("y", year + pl.col("year_shift"))  # "năm nay", "cả năm"
    ahead = (pl.col("said") == "year") & (its_year >= year) & (pl.col("event").dt.month() <= _YEAR_IS_PLANNED_UNTIL)
    month = pl.col("event").dt.month()
    still_to_come = (
        pl.coalesce(
            pl.when(pl.col("said") == "ytd").then(pl.col("n")),
            pl.when(pl.col("said") == "quarter").then(pl.col("q") * 3),
        )
        > month + 1
    )
    still_to_come &= (month > _LOOKING_BACK) & (pl.coalesce("y", year) == year)
    to_come = (pl.col("y") > year).fill_null(value=False) | still_to_come.fill_null(value=False)
    # "… sau một tháng triển khai (từ ngày 15/10 đến 20/11)": those days have passed.
    starts &= ~((pl.col("said") == "days") & bracketed())
    planned = (plans & ~reports) | then_planned | starts | aims | pl.col("is_plan_topic") | to_come
    # "Chống thất thu những tháng cuối năm", of October, too.
    planned |= (pl.col("said") == "end_months") & (month < _DECEMBER).fill_null(value=True)
    # "… trở thành thành phố trước năm 2025".
    planned |= (pl.col("said") == "year") & pl.col("lead").str.contains(_BY_THEN)
    opens = opens_early()
    # "Nhìn lại năm 2023" in April: no longer what is reported on.
    last_year = (pl.col("said") == "year") & (its_year < year) & (month > _LATE + 1)
    # "Ba tháng sau khi sắp xếp, …" in October are not the first ones.
    long_ago = (pl.col("said") == "ytd") & (pl.col("n") < month - _LATE) & pl.col("y").is_null()
    long_ago = (long_ago & ~pl.col("text").str.contains("năm")).fill_null(value=False)
    # … nor the half year of "Nửa năm sau khi thành lập, …".
    long_ago |= pl.col("said").is_in(["ytd", "half"]) & pl.col("y").is_null() & pl.col("trail").str.contains(SINCE)
    # "Trong tháng" and "cả quý" speak of what the article has named or will name.
    unnamed = pl.coalesce("m", "q").is_null() & pl.col("said").is_in(["month", "quarter"])
    some_year = (pl.col("said") == "year") & pl.col("y").is_null() & pl.col("text").is_in(_SOME_YEAR)
    # Days are reported on where the report says so: "kết quả đợt cao điểm (từ ngày 2/2 đến ngày 10/2)".
    told = reports | bracketed() | pl.col("in_title") | pl.col("leads") | pl.col("of_holidays")
    # … and where they are a week: "trong tuần từ ngày 8/8 đến 14/8/2024 ghi nhận 1.087 ca".
    told |= pl.col("lead").str.contains(_OF_WEEK) | pl.col("of_storm")
    # "Trong 2 ngày 4/7 và 5/7, kỳ họp …": those of the meeting itself.
    passing = (pl.col("said") == "days") & (~told | (pl.col("of_session") & ~pl.col("of_holidays")))
    # "Từ ngày 27/4/2021 đến ngày 23/01/2022, ngành y tế lấy 2 triệu mẫu": nor do those of one figure that is added up.
    so_long = (pl.col("y2") - pl.col("y")) * 12 + pl.col("m2") - pl.col("m") > _HALF
    one_sum = (pl.col("said") == "days") & so_long.fill_null(value=False) & ~pl.col("in_title") & ~reports
    # "… so với dịp lễ này trước dịch năm 2019": years ago, of which nothing says that they are reported on.
    years_ago = (pl.col("said") == "year") & (its_year < year - 1) & ~(reports | pl.col("in_title"))
    # "…, trong khi thu ngân sách cả năm 2023 là 103.619 tỷ đồng", of September 2024: nor by the way last year.
    by_the_way = last_year & ~(reports | pl.col("in_title") | pl.col("leads"))
    long_ago |= (years_ago | by_the_way).fill_null(value=False)
    # … nor those of "kỷ niệm 88 năm Ngày truyền thống (18/11/1930 - 18/11/2018)".
    long_ago |= ((pl.col("said") == "year") & pl.col("lead").str.contains(_OF_NAME) & ~reports) | commemorated()
    # "Đổi thay sau nửa năm vận hành mô hình mới": nor are those months of any year.
    long_ago |= pl.col("text").str.contains(_SO_LONG) & pl.col("y").is_null()
    with_figures = tokens["sentence"].filter(tokens["kind"] == "number").unique().implode()
    dates = pl.col("said").is_in(PARTS_OF_YEAR) | ((pl.col("said") == "year") & pl.col("y").is_not_null())
    stages = dates & ~unnamed & ~planned & ~pl.col("in_title") & ~pl.col("sentence").is_in(with_figures)
    # "Năm 2018, quận tập trung …" in July: what is told behind it was done in the months reported on.
    stages &= ~ahead.fill_null(value=False)
    # "… âm lần đầu kể từ khi nhà máy đi vào sản xuất năm 2010": nor what lies years back, unless a sentence opens so.
    stages &= ~years_ago.fill_null(value=False) | pl.col("leads")
    # "Năm 2020, dù chịu ảnh hưởng của mưa lũ trong tháng 10, …": of several the one that leads; never a storm's.
    stages &= (pl.col("leads") | ~pl.col("leads").any().over("sentence")) & ~pl.col("of_storm")
    # "Theo ngành Y tế, từ đầu năm đến ngày 22/6, …": what a text begins with is what it tells of.
    body_line = pl.when(~pl.col("in_title")).then("line")
    begins = (pl.col("said") == "to_day") & pl.col("text").str.contains(SINCE_JANUARY)
    begins &= (pl.col("line") - body_line.min().over("article") < _FIRST_LINES).fill_null(value=False)
    # "Từ ngày 19 đến 30/10, các đơn vị ủng hộ …", and further on "10 tháng, quỹ vận động …".
    first_sentence = pl.col("sentence") == pl.col("sentence").filter(~pl.col("in_title")).min().over("article")
    # "Thực hiện Tháng hành động vì an toàn thực phẩm (từ ngày 15/4 đến 15/5), …".
    begins |= (pl.col("said") == "days") & (pl.col("leads") | bracketed()) & first_sentence & ~passing
    # "Năm 2025, GRDP tăng 11,8%" in January, and further on "Trong quý IV, …".
    ended = (pl.col("said") == "year") & (its_year == year - 1) & (month <= _LATE)
    begins |= ended.fill_null(value=False) & pl.col("leads") & first_sentence
    score = (
        begins.cast(pl.Int32) * 3
        + ((reports | pl.col("of_report")) & ~starts).cast(pl.Int32) * 4
        + _foreseen().cast(pl.Int32) * _OF_TITLE
        - planned.cast(pl.Int32) * 6
        + pl.col("in_title").cast(pl.Int32) * 4
        + (pl.col("leads") & opens).cast(pl.Int32) * 2
        + pl.col("said").is_in(["ytd", "quarter"]).cast(pl.Int32)
        + stages.cast(pl.Int32)
        - pl.col("year_shift").abs() * 6
        - ahead.fill_null(value=False).cast(pl.Int32) * 4
        - to_come.cast(pl.Int32) * 8
        - (pl.col("text").str.contains(_END_OF_YEAR) & ~pl.col("lead").str.contains("kỳ họp")).cast(pl.Int32) * 6
        # "Chỉ tính riêng tháng 6, tỉnh đón …" at its beginning is what a text tells of.
        - (_is_alone() & ~(first_sentence & pl.col("leads"))).cast(pl.Int32) * 4
        - (unnamed | passing | long_ago | pl.col("looks_back")).cast(pl.Int32) * 6
        - ((one_sum & ~pl.col("in_first_line")) | (pl.col("of_storm") & (pl.col("said") == "month"))).cast(pl.Int32) * 6
    )
    return with_rules(
        said,
        planned=planned,
        to_come=to_come,
        # "vốn đầu tư công năm 2025", "kéo dài sang năm 2025": the year of the money, not when it was spent.
        of_sum=(pl.col("said") == "year")
        & pl.col("y").is_not_null()
        & (pl.col("lead").str.contains(_OF_SUM) | pl.col("trail").str.contains("^ ?(?:kéo dài|chuyển sang)")),
        stages=stages,
        score=score,
        doubt=(last_year | some_year).fill_null(value=False).cast(pl.Int32) * 5,
        year_said=pl.coalesce(
            "y",
            carried(_own_year(), "sentence"),
            carried(pl.coalesce(topic, _dated_ytd()), "line"),
            # "Trong năm, …" is the year that the article spoke of last.
            given(pl.col("text") == _IN_THE_YEAR, carried(_year_told(planned), "article")),
        ),
        line_year=pl.coalesce(carried_back(pl.col("y"), "line"), carried(pl.col("y"), "line")),
    )


def _is_alone() -> pl.Expr:
    """Tell whether a time is picked out of a longer one: "riêng tháng 6"."""
    return pl.col("text").str.contains(_ALONE) | pl.col("lead").str.contains(f"{_ALONE}$")


def _foreseen() -> pl.Expr:
    """Tell of a year whether it is reported on before its end: "đánh giá kết quả 11 tháng và dự ước cả năm 2019"."""
    late = (pl.col("said") == "year") & (pl.col("event").dt.month() > _YEAR_IS_PLANNED_UNTIL)
    return late.fill_null(value=False) & pl.col("lead").str.contains(_FORESEEN)


def _read(articles: pl.DataFrame, tokens: pl.DataFrame, periods: pl.DataFrame) -> pl.DataFrame:
    """Give the period tokens with slots, the words before (`lead`) and behind them (`trail`), and the article's day."""
    clause_start = carried(pl.when(pl.col("kind") == "separator").then("end"), "line").fill_null(0)
    # "Kỳ nghỉ lễ năm nay kéo dài 5 ngày (27/4 đến 1/5)": days in brackets are those of what stands before these.
    in_brackets = pl.col("in_brackets") & (pl.col("said") == "days").fill_null(value=False)
    since = pl.when(in_brackets).then("sentence_start").otherwise("clause_start")
    lead_start = pl.max_horizontal(since, pl.col("start") - _LEAD_LENGTH, "sentence_start")
    days = articles.with_row_index("article").select(
        "article",
        event=pl.coalesce("event_date", pl.col("published_at").dt.date()),
        of_holidays=pl.col("title").str.contains(_OF_HOLIDAYS).fill_null(value=False),
    )
    return (
        tokens.select(_ASKED)
        .with_columns(
            clause_start=clause_start,
            is_plan_topic=_is_plan_topic(),
            behind_share=_behind_share(),
            in_first_line=pl.col("line") <= opening(pl.col("line") + pl.col("in_title"), "article"),
        )
        .filter((pl.col("kind") == "period") | pl.col("is_plan_topic"))
        .join(periods, on="text", how="left", maintain_order="left")
        .pipe(_with_plan_topics)
        .pipe(_with_told_times)
        .pipe(_with_days_off)
        .with_columns(lead_start=lead_start)
        .join(days, on="article", how="left", maintain_order="left")
        .with_columns(
            lead=fold(text_from(pl.col("lead_start"))),
            trail=fold(text_behind(_LEAD_LENGTH)),
        )
        .with_columns(
            lead=pl.when(pl.col("lead").str.contains(_ONE_OF_SEVERAL))
            .then(fold(text_before(_LEAD_LENGTH)))  # over commas: "tình hình kinh tế, an ninh năm 2022"
            .otherwise("lead")
            .str.replace_all(_SLOGAN, "", literal=True),
            looks_back=pl.col("leads") & pl.col("sentence_text").str.contains(_BEFORE),
            of_report=(pl.col("sentence_text").str.contains(_OF_REPORT) & (pl.col("said") == "ytd"))
            | (pl.col("sentence_text").str.contains(_OF_YEARS_REPORT) & (pl.col("said") == "year")),
            of_storm=pl.col("lead").str.contains(_OF_STORM) | pl.col("text").str.contains(_OUTBREAK),
            of_session=pl.col("sentence_text").str.contains(_OF_SESSION) & (pl.col("said") == "days"),
            # "trong hai tháng cao điểm hè": not the first two of a year, and of no known name.
            said=pl.when((pl.col("said") == "ytd") & pl.col("trail").str.contains(_OF_SUMMER))
            .then(pl.lit("season"))
            .otherwise("said"),
            # "Bước sang quý II, huyện phấn đấu thu ngân sách trong quý đạt 22 tỷ đồng".
            q=pl.when(pl.col("said") == "quarter").then(carried(pl.col("q"), "sentence")).otherwise("q"),
        )
        .drop("sentence_text")
    )


def _by_the_lead() -> dict[str, pl.Expr]:
    """Say what the words before a time make of it: reported on, planned, begun; `says_then` behind another time."""
    words = {kind: "|".join(map(fold_text, load("leads")[kind])) for kind in ("reports", "plans", "starts")}
    reports, plans, starts = (pl.col("lead").str.contains(pattern) for pattern in words.values())
    # "đánh giá công tác tháng 8 và đề ra nhiệm vụ tháng 9": of the second only what stands behind the first is said.
    behind_another = pl.col("lead").str.extract(_BEHIND_ANOTHER)
    then_planned = behind_another.str.contains(words["plans"]) & ~behind_another.str.contains(words["reports"])
    then_planned = then_planned.fill_null(value=False)
    return {
        "says_reports": reports & ~then_planned,
        "says_plans": plans,
        "says_starts": starts,
        "says_then": then_planned,
    }


def commemorated() -> pl.Expr:
    """Tell whether days are those of an anniversary: "(27/7/1947 - 27/7/2025)"."""
    return ((pl.col("said") == "days") & (pl.col("y2") - pl.col("y") >= _LONG_AGO)).fill_null(value=False)


def since_new_year() -> pl.Expr:
    """Tell whether a time is "từ đầu năm đến nay", and not "đến nay" alone, which says how things stand."""
    return (pl.col("said") == "ytd_now") & pl.col("text").str.contains("đầu năm")


def bracketed() -> pl.Expr:
    """Tell whether a time stands in brackets, or is one with them: "(1 - 4/9)"."""
    return pl.col("in_brackets") | pl.col("text").str.starts_with("(")


def opens_early() -> pl.Expr:
    """Tell whether a time stands where its sentence begins: "Theo báo cáo của quận, trong quý 2, …"."""
    return pl.col("start") - pl.col("sentence_start") < OPENING_LENGTH


def _behind_share() -> pl.Expr:
    """Tell whether a time stands behind a share: "bằng 99,8% năm 2021", "thấp hơn mức tăng 11,87% của 9 tháng 2022"."""

    def share(step: int) -> pl.Expr:
        return (beside(pl.col("kind"), step) == "number") & beside(pl.col("text"), step).str.ends_with("%")

    return (share(1) | ((beside(pl.col("particle"), 1) == "của") & share(2))).fill_null(value=False)


def _is_plan_topic() -> pl.Expr:
    """Tell whether a plan's year is what a sentence is about: "Kế hoạch năm 2022: GRDP tăng 8%; thu …"."""
    plan = (pl.col("kind") == "base") & (pl.col("base_kind") == "plan") & pl.col("opens")
    plan &= beside(pl.col("particle"), -1).is_in([",", ":"])
    return plan.fill_null(value=False) & has_where(plan, "text", "(?:19|20)[0-9]{2}$").fill_null(value=False)


def _with_plan_topics(said: pl.DataFrame) -> pl.DataFrame:
    """Take a plan that is its sentence's topic for the planned year."""
    topic = pl.col("is_plan_topic")
    year = pl.col("text").str.extract("((?:19|20)[0-9]{2})$").cast(pl.Int32)
    return said.with_columns(
        said=pl.when(topic).then(pl.lit("year")).otherwise("said"),
        y=pl.when(topic).then(year).otherwise("y"),
        year_shift=pl.when(topic).then(0).otherwise("year_shift"),
        leads=topic | pl.col("leads"),
    )


def _with_told_times(said: pl.DataFrame) -> pl.DataFrame:
    """Give "trong thời gian trên" the time that the article named last, and "trong tuần" the days of its week.

    Where it named none, they keep their kind and mean what is reported on.
    """
    length = (pl.col("m2") - pl.coalesce("m", "m2")) * _MONTH + pl.col("d2") - pl.col("d")
    told, week = pl.col("said") == "told", pl.col("said") == "told_week"
    named = given(~(told | week | pl.col("said").is_in(["term", "season"])), pl.int_range(pl.len()))
    named_week = given((pl.col("said") == "days") & length.is_between(*_WEEK), pl.int_range(pl.len()))
    # "Trong tuần từ ngày 12/8 đến 18/8": or names behind them.
    which = given(told, carried(named, "article")), given(week, carried(named_week, "article"))
    behind = given(week, carried_back(named_week, "sentence"))
    rows = said.with_columns(which=pl.coalesce(*which, behind, pl.int_range(pl.len())))
    return rows.with_columns(pl.col(slot).gather("which") for slot in SLOTS).drop("which")


def _with_days_off(said: pl.DataFrame) -> pl.DataFrame:
    """Give "dịp nghỉ lễ 30/4 - 1/5", which is a name, the days around them that the article tells of."""
    first, last = pl.coalesce("m", "m2") * 100 + pl.col("d"), pl.col("m2") * 100 + pl.col("d2")
    days = pl.col("said") == "days"
    named = (days & (first == _LIBERATION) & (last == _LABOUR)).fill_null(value=False)
    around = (days & ~named & (first <= _LIBERATION) & (last >= _LABOUR)).fill_null(value=False)
    told = said.filter(around).group_by("article", maintain_order=True).agg(off=pl.struct(SLOTS).first())
    off, its = pl.col("off").struct.field, named & pl.col("off").is_not_null()
    return (
        said.join(told, on="article", how="left", maintain_order="left")
        .with_columns(pl.when(its).then(off(slot)).otherwise(slot).alias(slot) for slot in SLOTS)
        .drop("off")
    )


def _year_told(planned: pl.Expr) -> pl.Expr:
    """The year that a sentence opens with, and that is none of plans."""
    return pl.when(pl.col("leads") & (pl.col("said") == "year") & ~planned).then("y")


def _own_year() -> pl.Expr:
    """The year of a period that is no plan's: of "tháng 5/2023 đón …; lũy kế 5 tháng …" both are in 2023.

    One in brackets is told beside that: "tăng 32% (tháng 8/2021 giảm 18%); 8 tháng tăng 9%".
    """
    timed = pl.col("said").is_in(["month", "ytd", "quarter", "year"]) & ~pl.col("in_brackets")
    # "bằng 99,8% năm 2021" is compared with another year.
    timed &= ~pl.col("behind_share")
    return pl.when(timed).then("y")


def _dated_ytd() -> pl.Expr:
    """The year of the months that a line names last: "6 tháng đầu năm 2017 chi …. Cũng trong 6 tháng, …"."""
    return pl.when((pl.col("said") == "ytd") & ~pl.col("in_brackets") & ~pl.col("behind_share")).then("y")


def reports_on(articles: pl.DataFrame, tokens: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Say what each article reports on: `article`, `event`, `held`, `report` (slots), `report_year`, `report_month`.

    `goal_year` is the year that its title sets goals for, `goals_since` where its text begins to list them.

    `report_at` is where the text says so, `told_till` the last day till which it tells of anything (`y`, `m`, `d`).
    The period in the title or behind words like "sơ kết" beats one behind "nhiệm vụ"; its year, where it
    names none, is the event's, then the nearest named in its line, then the one most figures compare with.
    """
    # "Năm 2023, phấn đấu thu tăng 10% so với năm 2022" tells what is planned, not what is reported on.
    to_be = said.filter("leads", "planned")["sentence"].unique().implode()
    bases = tokens.select("article", "sentence", "text", "base_kind").filter(tokens["kind"] == "base")
    based = (
        bases.filter(pl.col("base_kind") == "past", ~pl.col("sentence").is_in(to_be))
        .with_columns(year=pl.col("text").str.extract(r"((?:19|20)[0-9]{2})").cast(pl.Int32) + 1)
        .group_by("article")
        .agg(
            based_year=pl.col("year").drop_nulls().mode().max(),
            whole_year=pl.col("year").filter(pl.col("text").str.contains(_WHOLE_YEAR)).drop_nulls().mode().max(),
        )
    )
    # "Kỳ họp cuối năm" is that of the year which the text then reports on: "Năm 2019, huyện …".
    told = (
        said.filter("leads", ~pl.col("planned"), pl.col("said") == "year")
        .group_by("article")
        .agg(told_year=pl.col("y").drop_nulls().mode().max())
    )
    latest = (
        said.filter(pl.col("said").is_in(_REPORTED), ~pl.col("planned"), ~pl.col("to_come"))
        .group_by("article")
        .agg(latest_year=pl.col("y").max())
    )
    # "… trong giai đoạn 2006-2010" as a title, where nobody says when it was written.
    undated = pl.col("in_title") & ~pl.col("planned") & pl.col("event").is_null()
    best = (
        said.join(based, on="article", how="left", maintain_order="left")
        .join(latest, on="article", how="left", maintain_order="left")
        # What most figures are compared with is not what is reported on.
        .with_columns(
            score=pl.col("score")
            - 3 * (pl.col("y") < pl.col("based_year")).fill_null(value=False).cast(pl.Int32)
            + (pl.col("y") == pl.col("based_year")).fill_null(value=False).cast(pl.Int32)
            # "Năm 2008 thu 33 tỷ, năm 2022 thu 288 tỷ": how it was long ago.
            - 6 * (pl.coalesce("z", "y") < pl.col("latest_year") - 1).fill_null(value=False).cast(pl.Int32)
        )
        .with_columns(rank=pl.col("score") - pl.col("doubt") + _said_again() + _compared() + _holidays() + _storms())
        .filter(
            pl.col("said").is_in(_REPORTED)
            | since_new_year()
            | ((pl.col("said") == "term") & ((pl.col("score") > _STATED) | undated))
            | ((pl.col("said") == "since") & pl.col("of_storm")),
            pl.col("score") >= 0,
            # "… Từ ngày 15 đến 19/11, các tổ xử phạt 63 người": some days, long after the text has begun.
            (pl.col("said") != "days") | pl.col("in_title") | (pl.col("start") < _OPENING),
            # "Đến ngày 8/1, tỷ lệ tiêm đạt 98%", by the way, of an article on another day.
            (pl.col("said") != "to_day") | (pl.col("start") < _OPENING // 2) | (pl.col("score") > _STATED // 2),
        )
        .with_columns(longest=pl.col("said") == "ytd")  # of "quý III và 9 tháng"
        .sort("article", "rank", "in_title", "longest", "start", descending=[False, True, True, True, False])
        .group_by("article", maintain_order=True)
        .first()
        .join(told, on="article", how="left", maintain_order="left")
        .with_columns(
            y=pl.when(pl.col("text").str.contains(_END_OF_YEAR)).then(pl.coalesce("y", "told_year")).otherwise("y")
        )
        .drop("told_year")
        .pipe(_of_congresses, congresses(articles, said))
        .pipe(_from_day_to_day, said)
        .pipe(_with_months_so_far, said)
    )
    dated = pl.col("said").is_in([*PARTS_OF_YEAR, "to_day"]) & ~pl.col("planned")
    named = (
        said.with_columns(y=pl.coalesce("y", "y2"))  # "từ ngày 1/7 đến hết ngày 10/10/2025"
        .filter(pl.col("y").is_not_null(), ~pl.col("said").is_in(["term", "season"]))
        .group_by("article")
        .agg(
            dated_year=pl.col("y").filter(dated).mode().max(),
            stated_year=pl.col("y").filter(~pl.col("planned")).max(),
            named_year=pl.coalesce(pl.col("y").filter(~pl.col("planned")).mode().max(), pl.col("y").mode().max()),
        )
    )
    # "… phấn đấu hoàn thành mục tiêu năm 2025" tells the year of a text that names no other.
    planned = (
        bases.filter(base_kind="plan")
        .group_by("article")
        .agg(plans_year=pl.col("text").str.extract(r"((?:19|20)[0-9]{2})").cast(pl.Int32).drop_nulls().mode().max())
    )
    told_till = (
        said.filter(pl.col("said") == "to_day", ~pl.col("planned"))
        .sort("article", "y", "m", "d")
        .group_by("article", maintain_order=True)
        .agg(told_till=pl.struct("y", "m", "d").last())
    )
    slot = pl.col("report").struct.field
    return (
        articles.with_row_index("article")
        .join(_goals(said), on="article", how="left")
        .select(
            "article",
            "goal_year",
            goals_since=has_text(pl.col("goal_year").is_not_null(), "body").str.extract(_GOALS_LISTED).str.len_chars(),
            event=pl.coalesce("event_date", pl.col("published_at").dt.date()),
            held=pl.col("event_date").is_not_null(),
            # "Theo báo cáo nhanh ngày 30-10-2012, …" of a text that names no other year.
            written_year=pl.col("body").str.head(_OPENING).str.extract(_DATED).cast(pl.Int32),
        )
        .join(best.select("article", "line_year", report_at="start", report=pl.struct(SLOTS)), on="article", how="left")
        .join(named, on="article", how="left")
        .join(based, on="article", how="left")
        .join(planned, on="article", how="left")
        .join(told_till, on="article", how="left")
        # "So với năm 2016, … tăng 16%" of a text that names no other time reports on 2017.
        .with_columns(report=_of_the_year_after())
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
                "written_year",
            ),
            report_month=pl.coalesce(
                pl.when(slot("said") == "days").then(slot("m2")), slot("m"), slot("n"), slot("q") * 3, _month_of_event()
            ),
        )
        # "Tuần từ ngày 8/8 đến 14/8/2024 ghi nhận …": what it tells of the year till now is told till then.
        .with_columns(
            told_till=pl.coalesce(
                "told_till",
                pl.when(slot("said") == "days").then(
                    pl.struct(y="report_year", m=pl.col("report_month").cast(pl.Int32), d=slot("d2"))
                ),
            )
        )
        .select(
            *("article", "event", "held", "report", "report_at", "report_year", "report_month", "told_till"),
            *("goal_year", "goals_since"),
        )
        .sort("article")
    )


def _with_months_so_far(best: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Let what reports on a month and on the months till then be about these: "tình hình tháng 9, 9 tháng đầu năm"."""
    so_far = (pl.col("said") == "ytd") & ~pl.col("planned") & (pl.col("start") < _OPENING)
    month_before = (beside(pl.col("said"), 1, "sentence") == "month") & (beside(pl.col("m"), 1) == pl.col("n"))
    close = pl.col("start") - beside(pl.col("end"), 1) <= _SIDE_BY_SIDE
    both = said.filter((so_far & month_before & close).fill_null(value=False))
    both = both.group_by("article", maintain_order=True).first().select("article", m="n", of_both=pl.struct(SLOTS))
    slot = pl.col("of_both").struct.field
    taken = {name: slot(name) for name in SLOTS} | {"y": pl.coalesce(slot("y"), "y")}
    holds = (pl.col("said") == "month") & pl.col("of_both").is_not_null()
    return (
        best.join(both, on=["article", "m"], how="left", maintain_order="left")
        .with_columns(pl.when(holds).then(value).otherwise(name).alias(name) for name, value in taken.items())
        .drop("of_both")
    )


def _goals(said: pl.DataFrame) -> pl.DataFrame:
    """Give the year for which a title sets goals: "HĐND huyện thông qua chỉ tiêu kinh tế - xã hội năm 2012"."""
    # … but not one that reports on another: "… tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018".
    reported = (
        said.filter("in_title", ~pl.col("planned"), pl.col("said").is_in(_REPORTED))["article"].unique().implode()
    )
    return (
        said.filter(
            *("in_title", "planned", pl.col("said") == "year", ~pl.col("article").is_in(reported)),
            # … or "Năm 2026, thành phố đặt dự toán thu 190.000 tỷ đồng".
            (pl.col("lead").str.contains(_SET_BY_TITLE) & ~pl.col("lead").str.contains(f"{_REACHED}|{_AT_SESSION}"))
            | (pl.col("leads") & pl.col("trail").str.contains(_SET_BEHIND)),
            ~pl.col("trail").str.contains(_CAME_OF_THEM),  # "Nhiều chỉ tiêu năm 2022 vượt kế hoạch"
        )
        .group_by("article")
        .agg(goal_year=pl.col("y").drop_nulls().last())
    )


def _said_again() -> pl.Expr:
    """How often an article comes back to a time that is not planned, up to _AGAIN times."""
    # "Quý I" and "3 tháng" are one time.
    first_quarter = (pl.col("said") == "quarter") & (pl.col("q") == 1)
    months = pl.when(pl.col("said") == "ytd").then(pl.col("n").fill_null(_HALF)).when(first_quarter).then(3)
    quarter = pl.when(~first_quarter).then("q")
    said = pl.when(first_quarter).then(pl.lit("ytd")).otherwise("said")
    times = (~pl.col("planned")).cast(pl.Int32).sum().over("article", said, "m", months, quarter)
    return (times - 1).clip(0, _AGAIN) * pl.col("said").is_in(PARTS_OF_YEAR).cast(pl.Int32)


def _compared() -> pl.Expr:
    """Months of a year before another that is named are but compared with: "6 tháng đầu năm 2017 chỉ có …"."""
    part = pl.col("said").is_in(PARTS_OF_YEAR)
    return (part & (pl.col("y") < pl.col("latest_year"))).fill_null(value=False).cast(pl.Int32) * -2


def _holidays() -> pl.Expr:
    """Days that the text begins with are what it reports on: "Dịp nghỉ lễ từ ngày 27/4 đến 1/5, …".

    Of holidays in the title they are, whatever the text says of the months before.
    """
    first = (pl.int_range(pl.len()).over("article") == 0) & (pl.col("said") == "days")
    stated = (first & (pl.col("score") >= _STATED)).cast(pl.Int32) * 2
    of_title = (first & pl.col("of_holidays") & ~pl.col("planned")).cast(pl.Int32) * _OF_TITLE
    # "Dịp nghỉ lễ 30/4 - 1/5" is what they are called; "trong 4 ngày nghỉ (từ 30/4 đến 3/5)" says which days.
    meant = (pl.col("said") == "days") & pl.col("of_holidays") & bracketed()
    return stated + of_title + meant.cast(pl.Int32) * 3 * _OF_TITLE


def _storms() -> pl.Expr:
    """Days of a storm are what an article that begins with it reports on: "đợt mưa lũ từ ngày 28/11 đến nay"."""
    days = pl.col("said").is_in(["since", "days"]) & pl.col("of_storm") & (pl.col("start") < _OPENING)
    return days.fill_null(value=False).cast(pl.Int32) * _OF_TITLE


def _from_day_to_day(best: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Let the days that an article opens a sentence with be those of the year, quarter or months that it reports on.

    "Tổng kết công tác năm 2020", and then "Từ 15/12/2019 đến 14/12/2020, …": what the office calls its year. So do
    as many months that began before: "6 tháng đầu năm 2015", and "Từ ngày 16/11/2014 đến 15/5/2015".
    """
    stated = (
        said.filter(pl.col("leads") | pl.col("in_brackets") | opens_early(), ~pl.col("planned"), said="days")
        .with_columns(y2=pl.coalesce("y2", "y"))
        .with_columns(y=pl.coalesce("y", "y2"))
        .select(
            "article", span=pl.struct(*SLOTS), since=_day("y", "m", pl.coalesce("d", 1)), until=_day("y2", "m2", "d2")
        )
    )
    adds_up, of_quarter, of_month = pl.col("said") == "ytd", pl.col("said") == "quarter", pl.col("said") == "month"
    of_year = pl.col("said") == "year"
    months = first_case([(of_year, 12), (of_quarter, 3), (adds_up, pl.col("n")), (of_month, 1)])
    last = first_case([(of_quarter, pl.col("q") * 3), (adds_up, pl.col("n")), (of_month, pl.col("m"))], pl.lit(12))
    first_day, last_day = (
        _day("year", pl.col("last") - pl.col("months") + 1, pl.lit(1)),
        _day("year", "last", pl.lit(MONTH_END)),
    )
    near = pl.duration(days=pl.col("months") * _DAYS_OFF)
    year = pl.coalesce("y", "line_year", pl.col("until").dt.year())
    since, until, first, last_one = (pl.col(name) for name in ("since", "until", "first_day", "last_day"))
    ahead = first_case([(of_year, _OF_YEARS_AHEAD), (of_month, _OF_MONTHS_AHEAD)], pl.lit(_DAYS_AHEAD))
    # "Tính từ 1/1 đến 27/12/2021, ghi nhận 9.874 ca" counts for itself: an office's year begins beside the calendar's.
    near_first = since.is_between(first - near, first + near) & (since != first)
    as_long = ((until - since) - (last_one - first)).abs() <= pl.duration(days=_SLACK)
    spans = (
        best.join(stated, on="article", how="inner", maintain_order="left")
        # Step by step, as what is asked of a day would be looked at anew wherever that is.
        .with_columns(year=year, months=months, last=last)
        .with_columns(first_day=first_day, last_day=last_day)
        .filter(
            (near_first & until.is_between(last_one - near, last_one + near))
            | (as_long & since.is_between(first - pl.duration(days=ahead), first, closed="left")),
        )
        .group_by("article", maintain_order=True)
        .agg(pl.col("span").first())
    )
    slot = pl.col("span").struct.field
    return (
        best.join(spans, on="article", how="left", maintain_order="left")
        .with_columns(
            pl.when(pl.col("span").is_not_null()).then(slot(name)).otherwise(name).alias(name) for name in SLOTS
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


def _of_the_year_after() -> pl.Expr:
    """The report, or the year behind the one that a text without times compares with."""
    said = {"said": pl.lit("year"), "y": pl.col("whole_year"), "year_shift": pl.lit(0, dtype=pl.Int32)}
    nothing = pl.lit(None, dtype=pl.Int32)
    year = pl.struct(said.get(slot, nothing).alias(slot) for slot in SLOTS)
    unsaid = pl.col("report").struct.field("said").is_null() & pl.col("whole_year").is_not_null()
    unsaid &= pl.col("stated_year").is_null()
    return pl.when(unsaid).then(year).otherwise("report")


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
