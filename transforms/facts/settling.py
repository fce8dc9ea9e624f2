"""Figures whose kind settles their time: plans take their year, stocks their day, awards the meeting's, seasons none.

Comes behind indicators and measures, as it asks what a number is and says; never looks at words far from it.
"""

import polars as pl

from transforms.facts.cases import given, has_where, with_rules
from transforms.facts.indicators import OF_EVENTS, goes_on_from_before
from transforms.facts.measures import VOICED
from transforms.facts.neighbours import anywhere, beside, carried, carried_back, ever, text_before, text_behind
from transforms.facts.periods import MONTH_END, day_of
from transforms.facts.reporting import PARTS_OF_YEAR
from transforms.folding import fold_text

_SUMS = ("money", "dollar", "mass", "area")
_NOT_STANDING = ("dự án", "công trình", "tiêu chí", "sản phẩm", "trường hợp", "vụ")  # come with a period, unlike wards
_KINDS = fold_text("^ ?(?:loài|ngư trường|dân tộc|đơn vị hành chính)(?: |$)")
_BEHIND = 30  # characters
_OCCASION = (
    "^(?i:nhân dịp này|(?:cũng )?(?:nhân |trong )?dịp này|(?:ngay |cũng )?(?:tại|trong) (?:chương trình|buổi lễ|lễ|"
    "hội nghị|buổi|đại hội|hội thảo|kỳ họp|sự kiện))(?:[^.;0-9]{0,40})?(?:,| đã | UBND| lãnh đạo)"
)
_ON_THE_DAY = "^(?i:(?:sáng|trưa|chiều|tối|ngày)(?: ngày)? [0-9]{1,2}[/-][0-9]{1,2}[^0-9])"
_OPENING_DAY = (
    r"^(?:[^,.;:0-9]{2,20}[,:] ?)?(?i:(?:hồi|lúc|vào lúc|khoảng) [0-9]{1,2} ?(?:h|giờ) ?(?:[0-9]{1,2}(?: phút)?)?,? )?"
    r"(?i:(?:vào |trong |lúc |cùng |cũng trong )?(?:sáng|trưa|chiều|tối|đêm|ngày)(?: ngày)?) "
    r"([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-](20[0-9]{2}))?[^0-9/-]"
)
_SAME_DAY = "^(?i:(?:cũng )?(?:trong|cùng) ngày|hôm nay|tính đến [0-9]+h[0-9]* cùng ngày)[ ,]"
_GIVEN = "(?: |^)(?:trao|tặng|ủng hộ|quyên góp|ký kết|ký|khởi công|động thổ|khánh thành|gắn biển|bàn giao) "
_GIVES = (
    "(?i:^ ?(?:đã )?(?:trao|tặng|hỗ trợ|xây|sửa|đào tạo|tổ chức|khởi công|khánh thành|thành lập|phát)|"
    "(?:cải tạo|nâng cấp|lắp đặt|hoàn thành|bê tông hóa|trồng)(?: xong| mới| được)* ?$)"
)
_BEFORE = 60  # characters
_PASSED_THERE = ("nghị quyết", "tờ trình", "báo cáo")
_PASSES = "(?i:(?:thông qua|tán thành|(?:đã |các đại biểu |hội nghị |kỳ họp )nghe)[^.;]*)$"
_AGREED = "(?i:tán thành[^.;0-9]*)$"
_ATTENDED = "^(?i:tham dự|đến dự|cùng dự|dự)(?: |,)[^.;0-9]*$"
_SESSION = "^[^.;,0-9]*(?:tại|trong) (?:kỳ|Kỳ) họp"
_AT_SESSION = "(?i:kỳ họp|đại biểu|hội nghị)"
# "bầu 27 đồng chí vào Ban Chấp hành", "Ban Chấp hành gồm 27 đồng chí", not the votes of a whole year
_ELECTS = "(?i:(?:bầu|chỉ định|ban chấp hành|ban thường vụ|ủy ban kiểm tra|lấy phiếu tín nhiệm)[^.;0-9]*)$"
_LEFT = "(?i:(?:^| )(?:hiện|hiện nay|hiện tại|đang|vẫn) còn[^,.;0-9]{0,12})$"
_AT_ANY_TIME = (
    "(?i:(?:đại diện|thay mặt)(?: cho)?|dân số|công suất|quy mô|sức chứa|toàn tuyến|dài|rộng|(?:^| )cách)"
    "[^.;,0-9]{0,40}$"
)
_LASTING_CROPS = "(?i:ăn quả|ăn trái|lâu năm|cà phê|cao su|hồ tiêu|chè|xoài|nhãn|vải|bưởi|cam|thuốc lào)[^;.0-9]*$"
_ALL_OF_THEM = "^(?:, | và )(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố)"
_OF_THEM = "(?: |^)(?:đạt|hoàn thành|về đích|xảy ra|được công nhận)(?: |$)"
_IN_PROGRESS = "(?:^| )đang [^,;.0-9]{0,40}$"
_NEW = "^[^,.;]*(?:mới|thêm|tăng)"
_COMES = "^[^,.;:()]* (?:có|tăng|giảm|giải ngân|hoàn thành|vượt|đạt|được công nhận|đến nhận|nhận|tham gia) "
_PER_YEAR = "^ ?/ ?năm"
_ALONE = fold_text("(?:^| )riêng ?$")
_EACH_YEAR = "(?i:(?:mỗi|hằng|hàng) năm[^.;0-9]*)$"
_HARMED = "(?i:(?:bị |làm |gãy |đổ|ngập|sập|tốc mái|hư hỏng|mất trắng|thiệt hại|cháy)[^,.;]*)"
_NO_MONTHS = 25  # percent: no single month brings so much of a yearly plan
_PLAN_OF_MONTH = "^(?i: ?(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu)(?: của)? tháng)"
_DECEMBER = 12
_UNSAID = ("article", "paragraph", "earlier_paragraph")  # rules of times that neither a figure nor its sentence names
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
        .pipe(_occasions_take_the_day)
        .pipe(_events_take_the_day)
        .pipe(_day_named)
        .pipe(_stocks)
        .pipe(_next_stocks)
        .pipe(_standing)
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
    month = pl.col("year"), pl.col("report_month")
    dated = of_run & spans_more & month[0].is_not_null() & month[1].is_between(1, 12)
    return _set(numbers, dated, day_of(*month, pl.lit(1)), day_of(*month, pl.lit(MONTH_END)), "month")


def _shares_add_up(numbers: pl.DataFrame) -> pl.DataFrame:
    """Take for all months till the reported one what no words of its own date and is much of a yearly plan.

    "Tháng 8, … . Giải ngân vốn đầu tư đạt 97 tỷ đồng, bằng 52% kế hoạch": no month brings that.
    """
    monthly = (pl.col("period_kind") == "month") & pl.col("first_rule").is_in(_UNSAID)
    of_year = (pl.col("measure") == "pct_of_plan") & (pl.col("value") >= _NO_MONTHS) & (pl.col("modality") != "target")
    of_year &= ~_where(of_year, "said_behind", _PLAN_OF_MONTH)
    share = carried_back(given(pl.col("measure") == "pct_of_plan", of_year), "line", "run").fill_null(value=False)
    adds_up = monthly & share & (pl.col("period_end").dt.month() > 1)
    return _set(numbers, adds_up, pl.col("period_end").dt.truncate("1y"), pl.col("period_end"), "ytd")


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
    # "Chỉ tiêu thành phố giao giảm 180 hộ", "quận phấn đấu giảm 200 hộ": planned, not "vượt chỉ tiêu 20 hộ".
    planned_change = (pl.col("measure") == "change") & (pl.col("verb_measure") == "growth") & ~pl.col("compares_plan")
    planned_change &= pl.col("plan_named") | (pl.col("modality") == "target")
    # "… tăng 6,1% (kế hoạch năm 2019 tăng 7,5%)".
    planned_growth = (pl.col("measure") == "growth") & pl.col("plan_named") & pl.col("in_brackets")
    planned_growth &= pl.col("plan_year").is_not_null() | (pl.col("plan_before") == "annual_plan")
    aimed = (pl.col("measure") == "growth") & pl.col("modality").is_in(["target", "plan"]) & pl.col("in_brackets")
    planned_growth |= (aimed & (pl.col("period_rule") == "carried")).fill_null(value=False)
    ranged = pl.col("last_text").is_in(["-", "đến"]).fill_null(value=True) & pl.col("in_brackets")
    planned_growth |= beside(planned_growth, 1) & ranged & ~pl.col("new_subject")
    # "Dự toán thu năm 2026 là 1.765 tỷ đồng; dự toán chi là 900 tỷ đồng"
    of_sentence = given(pl.col("period_rule") != "own", carried(pl.col("plan_year"), "sentence"))
    # In an article on the year before too.
    other_year = pl.col("period_rule").is_in(_UNSAID) & of_sentence.is_not_null()
    # "6 tháng cuối năm, phấn đấu vượt 10% kế hoạch": by the end of the year.
    of_goal = (pl.col("measure") == "pct_of_plan") & (pl.col("modality") == "target")
    exceeds = of_goal & (pl.col("value") > _WHOLE_PLAN)
    by_then = (of_goal & (pl.col("said") == "end_months")).fill_null(value=False)
    whole = (
        ((pl.col("measure") == "plan_level") | exceeds | (planned_change | planned_growth).fill_null(value=False))
        & (part_of_year | other_year)
        & ~own_target
    )
    whole = (whole | by_then) & pl.col("year").is_not_null()
    # "Các chỉ tiêu chủ yếu: …" of an article whose title sets them for a year.
    of_title = pl.col("goal_year").is_not_null() & pl.col("period_rule").is_in(_UNSAID)
    of_title &= (pl.col("measure") == "plan_level") | (pl.col("modality") == "target")
    titled = given(of_title, "goal_year")
    y = pl.coalesce("plan_year", of_sentence, titled, "y", "year")
    return _set(numbers, whole | of_title.fill_null(value=False), pl.date(y, 1, 1), pl.date(y, 12, 31), "year")


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
    return _set(numbers, so_far.fill_null(value=False), pl.col("period_start"), end, "ytd")


def _goals_take_the_term(numbers: pl.DataFrame) -> pl.DataFrame:
    """A goal that a congress sets without a year is one for its own term, which begins where the reported one ends."""
    report = pl.col("report").struct.field
    goal = (pl.col("measure") == "plan_level") | (pl.col("modality") == "target")
    undated = pl.col("period_rule").is_in(["article", "earlier_paragraph"])
    # … but "(Nghị quyết đề ra 2,8 triệu tấn)" is what was set for the ended one.
    of_term = goal & undated & (report("said") == "term") & ~pl.col("in_brackets")
    end = 2 * report("z") - report("y")
    return _set(numbers, of_term.fill_null(value=False), pl.date(report("z"), 1, 1), pl.date(end, 12, 31), "range")


def _yearly_rates(numbers: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Give what is counted by the year the term that its sentence or paragraph opens with, behind a year of it too.

    "Nhiệm kỳ 2025-2030, thu nhập đến năm 2030 đạt 140 triệu đồng; thu ngân sách tăng 12%/năm; mỗi năm trồng 5.000 cây".
    """
    terms = said.filter(pl.col("said") == "term").select(topic="token", first="y", last="z").drop_nulls()
    carried_year = (pl.col("period_kind") == "year") & (pl.col("period_rule") != "own")
    by_year = _where(carried_year, "said_behind", _PER_YEAR) | _where(carried_year, "said_before", _EACH_YEAR)
    within = pl.col("period_end").dt.year().is_between("first", "last")
    return (
        numbers.with_columns(topic=pl.coalesce("sentence_topic", "block_topic"))
        .join(terms, on="topic", how="left", maintain_order="left")
        .pipe(
            _set,
            (by_year & within).fill_null(value=False),
            pl.date(pl.col("first"), 1, 1),
            pl.date(pl.col("last"), 12, 31),
            "range",
        )
        .drop("topic", "first", "last")
    )


def _occasions_take_the_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Awards and delegates that name no time were handed over, and counted, at the meeting.

    So is what its sentence says was given there: "Nhân dịp này, quận tặng 100 suất quà".
    """
    level = (pl.col("measure") == "level") & (pl.col("period_rule") != "own")
    sentence, before = pl.col("sentence_text"), pl.col("start") - pl.col("sentence_start")
    of_occasion = pl.when(has_where(level, sentence, f"{_OCCASION}|{_ON_THE_DAY}")).then(sentence).otherwise(pl.lit(""))
    handed_over = of_occasion.str.head(before).str.contains(_GIVEN).fill_null(value=False)
    # "Đại hội Đảng bộ xã nhiệm kỳ 2025-2030, với 155 đại biểu": the term is that of the congress.
    delegates = (pl.col("unit_text") == "đại biểu") & (pl.col("said") == "term").fill_null(value=False)
    at_meeting = (pl.col("indicator") == "awards") | pl.col("occasion").fill_null(value=False) | handed_over
    # "Năm 2019, quận được tặng Cờ thi đua; có 118 cá nhân đạt danh hiệu …": in that year.
    of_time = (pl.col("period_rule") == "sentence") & pl.col("topic_said").is_in(["year", "term"])
    of_time |= pl.col("target_said")
    day = (at_meeting & (pl.col("period_rule") != "own") & ~of_time.fill_null(value=False)) | (
        delegates & (pl.col("measure") == "level")
    )
    rows = numbers.with_columns(passed=_where(pl.col("unit_text").is_in(_PASSED_THERE), "said_before", _PASSES))
    passed = pl.col("passed")
    # A time may be but the session's name: "thông qua 9 nghị quyết tại kỳ họp cuối năm".
    of_session = _where(passed, "said_behind", _SESSION) | _where(passed, "said_before", _AT_SESSION)
    there = passed & ((pl.col("period_rule") == "article") | of_session)
    timed = (pl.col("period_rule") == "own") & ~pl.col("said").is_in(["year", "term"]).fill_null(value=False)
    elected = _where((pl.col("family") == "person") & ~timed, "said_before", _ELECTS)
    there = (there | elected) & (pl.col("measure") == "level") & (~pl.col("target_said") | of_session)
    # So are votes: "lấy phiếu tín nhiệm đối với 27 người", "46/48 phiếu, đạt 95,83%".
    votes = ever(pl.col("unit_text").is_in(["phiếu", "lá phiếu"]), "sentence")
    votes |= _where(pl.col("family") == "percent", "said_before", _AGREED)
    there |= (votes & pl.col("measure").is_in(["level", "share"])).fill_null(value=False)
    # … and who came and what was said: "Tham dự có 120 doanh nghiệp", "Tại hội nghị, doanh nghiệp nêu 17 ý kiến".
    unsaid = level & pl.col("period_rule").is_in(_UNSAID)
    voiced = (unsaid & pl.col("unit_text").is_in(VOICED)).fill_null(value=False)
    there |= voiced | _where(unsaid & pl.col("family").is_in(["unit", "person"]), "said_before", _ATTENDED)
    day = (day | there.fill_null(value=False)) & pl.col("event").is_not_null()
    return _set(rows, day, pl.col("event"), pl.col("event"), "day").drop("passed")


def _where(rows: pl.Expr, side: str, pattern: str) -> pl.Expr:
    """Tell of rows whether a pattern is said beside their number; nothing is looked for elsewhere."""
    return rows & has_where(rows, side, pattern)


def _events_take_the_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give what an article counts that reports on no time, but on what happened on a day, that day.

    "Chiều 29/9, lốc xoáy làm 6 người bị thương, 30 ha lúa bị đổ": but budgets and outputs are no day's, nor is how
    large something is.
    """
    counted = pl.col("indicator").is_in(OF_EVENTS) & pl.col("measure").is_in(["level", "change", "share"])
    counted &= ~pl.col("family").is_in(["area", "length", "territory"]) | _harmed(_of_event())
    day = _of_event() & counted & pl.col("said").is_null()
    return _set(numbers, day.fill_null(value=False), pl.col("event"), pl.col("event"), "day")


def _day_named(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give what a sentence counts that opens with a day that day: "Điển hình, ngày 14/7, đội kiểm tra xe …".

    "Cùng ngày, …" is that of the last sentence which opened with one, else the event's.
    """
    counted = pl.col("indicator").is_in(OF_EVENTS) & pl.col("measure").is_in(["level", "change", "share"])
    counted &= pl.col("period_rule").is_in(_UNSAID)
    opening = pl.col("sentence_text").str.head(_BEFORE)
    said = opening.str.extract_groups(_OPENING_DAY).struct
    day, month, year = (said[number].cast(pl.Int32) for number in range(3))
    named = (
        numbers.filter(counted)
        .unique("sentence", maintain_order=True)
        .filter(opening.str.contains(_OPENING_DAY) | opening.str.contains(_SAME_DAY))
        .select(
            "sentence",
            named=day_of(pl.coalesce(year, "report_year", pl.col("event").dt.year()), month, day),
            same=opening.str.contains(_SAME_DAY),
        )
    )
    named_day, told = pl.col("named"), carried(pl.col("named"), "article")
    # What else the paragraph tells of it, unless it is the day of the meeting, where more than that is told.
    of_paragraph = carried(given(named_day != pl.col("event"), named_day), "line")
    of_day = pl.coalesce(named_day, given(pl.col("same"), pl.coalesce(told, "event")), of_paragraph)
    day = pl.col("of_day")
    return (
        numbers.join(named, on="sentence", how="left", maintain_order="left")
        .with_columns(of_day=of_day)
        .pipe(_set, (counted & day.is_not_null()).fill_null(value=False), day, day, "day")
        .drop("named", "same", "of_day")
    )


def _harmed(rows: pl.Expr) -> pl.Expr:
    return _where(rows, "said_behind", _HARMED) | _where(rows, "said_before", _HARMED)


def _of_event() -> pl.Expr:
    """Tell whether an article reports on no time, but on a day."""
    return (pl.col("held") & pl.col("report").struct.field("said").is_null()).fill_null(value=False)


def _stocks(numbers: pl.DataFrame) -> pl.DataFrame:
    """What there is on the day that is named: "đến ngày 20/6 còn 18 hộ", its parts, and how much more that is."""
    # "còn 18 hộ", "đến ngày 31/10 có 722 dự án", not "có 34 dự án mới"
    by_now = pl.col("by_now") & ~pl.col("of_this_year").fill_null(value=True)
    as_of = pl.col("as_of").fill_null(value=False)
    by_day = ((pl.col("said") == "to_day") | by_now | as_of) & pl.col("period_rule").is_in(["own", "sentence"])
    comes = _where(by_day, "said_behind", _NEW) | ~by_day
    left = _is_stock() & ~(pl.col("verb_text").str.ends_with("có") & comes).fill_null(value=False)
    of_stock = _of_stock()
    lasting = (_there_is() & _listed(left)) | (of_stock & pl.col("measure").is_in(["level", "share"]))
    # "Đến nay, ngành đang quản lý 2.779 cơ sở với 261.995 đoàn viên".
    in_progress = _where(by_day & (pl.col("measure") == "level"), "said_before", _IN_PROGRESS)
    with_it = (beside(pl.col("first_text_behind"), 1) == "với") & (pl.col("measure") == "level")
    in_progress |= beside(in_progress, 1) & with_it
    lasting |= in_progress.fill_null(value=False)
    # "Tính đến ngày 31/5, dự án đã giải phóng mặt bằng được 372/554 ha": so much by then, whenever it began.
    cleared = (pl.col("indicator") == "land_clearance") & by_day & ((pl.col("said") == "to_day") | as_of)
    lasting |= cleared & pl.col("measure").is_in(["level", "share"]) & ~pl.col("ahead").fill_null(value=False)
    # "Tính đến ngày 15/5 có 722 dự án còn hiệu lực".
    in_force = ever(
        pl.col("said_behind").str.contains("^[^,;.]*(?:còn hiệu lực|đang (?:làm việc|hoạt động))"), "sentence"
    )
    in_force &= pl.col("measure") == "level"
    # "Đến hết tháng 5, có 25 xã đạt chuẩn", "đạt 14/19 tiêu chí": how many there are by then.
    reached = pl.col("family") == "territory"
    reached |= (pl.col("unit_text") == "tiêu chí") & pl.col("verb_text").str.contains("đạt").fill_null(value=False)
    reached &= (pl.col("measure") == "level") & ~pl.col("ahead").fill_null(value=False)
    as_of |= pl.col("said").is_in(["to_day", "ytd_now"])
    # "Từ đầu năm đến ngày 22/5, có 287 ca mắc": those of the year, not what there is on the day.
    as_of &= ~pl.col("of_this_year").fill_null(value=False)
    # "Đến nay, thành phố thu hút 1.050 dự án FDI với 30,5 tỷ USD": all there are, where "từ đầu năm đến nay" is said of
    # those of a year.
    # "Tỷ lệ hộ nghèo cuối năm 2018 còn 0,9%": the rate of its last day.
    lasting |= _is_stock() & (pl.col("measure") == "share") & as_of & (pl.col("period_rule") == "own")
    lasting |= by_now & pl.col("indicator").is_in(["fdi", "domestic_investment"]) & (pl.col("measure") == "level")
    # "Đến ngày 31/8, 1.612 trong tổng số 1.980 dịch vụ được tích hợp": how many of all by then.
    reached |= (
        by_day
        & (pl.col("joint") == "/").fill_null(value=False)
        & (pl.col("measure") == "level")
        & ~pl.col("family").is_in(_SUMS)
    )
    dated = (lasting | reached | (in_force & (pl.col("said") != "ytd_now"))) & as_of
    # "Tính đến ngày 20/6, tổng diện tích nuôi là 303 ha".
    dated |= by_day & (pl.col("family") == "area") & (pl.col("indicator") == "other") & (pl.col("measure") == "level")
    # "… có trên 283.000 con, tăng 2,6%": how much more there were is said of the same day.
    compared = pl.col("measure").is_in(["growth", "change", "pct_of_base", "pct_of_plan", "share"])
    compared &= ~pl.col("new_subject") & (pl.col("period_rule") != "own")
    rows = with_rules(numbers, dated=given(~compared, dated & pl.col("period_end").is_not_null()))
    # "… số người tham gia là 318.011 người; gồm bắt buộc 239.011 người, tự nguyện 79.000 người": so do its parts.
    whole = carried(given(pl.col("dated"), pl.struct("family", "indicator", "period_end")), "sentence").struct
    # … and "là 2.758 tỷ đồng/98.081 hộ vay".
    alike = (whole.field("family") == pl.col("family")) | (pl.col("last_kind") == "stroke")
    # … and "có 345 dự án còn hiệu lực với tổng vốn 14,6 tỷ USD".
    alike |= pl.col("again").fill_null(value=False) & (whole.field("indicator") == pl.col("indicator"))
    alike &= whole.field("period_end") == pl.col("period_end")
    alike &= (pl.col("family") != "money") | (whole.field("indicator") == pl.col("indicator"))
    alike &= (pl.col("period_rule") != "own") & (pl.col("measure") == "level")
    rows = rows.with_columns(dated=given(~compared, pl.col("dated") | alike.fill_null(value=False)))
    dated = carried(pl.col("dated"), "line").fill_null(value=False)
    return rows.pipe(_set, dated, pl.col("period_end"), pl.col("period_end"), "day").drop("dated")


def _next_stocks(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let a stock that names no time be that of the day of the stock before it, and what goes on with it too.

    "Vốn huy động đến 31/5 đạt 274 tỷ đồng, tăng 8%. Dư nợ đạt 161 tỷ đồng, tăng 11%."
    """
    subject = pl.col("new_subject")
    of_stock = _of_stock()
    day = pl.struct(day=given(of_stock & (pl.col("period_kind") == "day"), "period_end"))
    rows = numbers.with_columns(day_before=beside(carried(given(subject, day), "line"), 1, "line"))
    day = pl.col("day_before").struct.field("day")
    unsaid = ~pl.col("period_rule").is_in(["own", "sentence"])
    follows = given(subject, of_stock & unsaid & day.is_not_null())
    rows = rows.with_columns(
        day=carried(given(subject, pl.struct(day=given(follows, day))), "line").struct.field("day")
    )
    moved = pl.col("day").is_not_null() & unsaid
    return rows.pipe(_set, moved, pl.col("day"), pl.col("day"), "day").drop("day", "day_before")


def _standing(numbers: pl.DataFrame) -> pl.DataFrame:
    """What there is at no time in particular: "quận có 15 phường", "trên diện tích 50 ha"."""
    rows = with_rules(numbers, of_a_kind=_of_a_kind(), left=pl.col("said_before").str.contains(_LEFT))
    family = pl.col("family").is_in(
        ["unit", "vehicle", "territory", "count", "item", "area", "length", "person", "household"]
    )
    counted = (family | (pl.col("scope_rule") == "counted_noun")) & (pl.col("indicator") == "other")
    attended = _where(pl.col("measure") == "level", "said_before", _ATTENDED)
    counted &= ~pl.col("occasion").fill_null(value=False) & ~attended
    counted &= ~pl.col("unit_text").is_in(_NOT_STANDING) & ~pl.col("decided").fill_null(value=False)
    # "có 412 doanh nghiệp tạm ngừng hoạt động": that happened in the time reported on.
    counted &= (pl.col("indicator_rule") != "behind") | ~pl.col("unit_text").is_in(["doanh nghiệp", "dn"])
    counted &= pl.col("indicator_rule") != "clause"  # "đàn lợn có 12.850 con" is an indicator, not a landmark
    natural = (pl.col("family") == "area") & pl.col("clause_words_last").str.contains("tự nhiên")
    # "trên diện tích 50 ha", "với tổng diện tích 4.600 ha": how large a site is.
    natural |= (pl.col("family") == "area") & counted & pl.col("last_word").str.contains("diện tích$")
    extent = (pl.col("unit_text").str.contains("^km ?[2²]") | natural).fill_null(value=False)
    of_a_kind = pl.col("of_a_kind")
    # "165 đại biểu đại diện 1.118 đảng viên", "dân số trên 9,8 vạn người", "công suất 3,2 triệu sản phẩm/năm"
    said = _where((pl.col("measure") == "level") & ~pl.col("family").is_in(_SUMS[:2]), "said_before", _AT_ANY_TIME)
    said &= ~attended.fill_null(value=False)
    extent |= carried(given(~_no_verb() | said, said), "sentence") & pl.col("measure").is_in(["level", "share"])
    extent &= ~pl.col("family").is_in(_SUMS[:2])
    kinds = carried(given(~_no_verb() | of_a_kind, of_a_kind), "sentence").fill_null(value=False)
    extent |= of_a_kind | (kinds & (pl.col("scope_rule") == "counted_noun"))
    # "Trong 13 huyện, thị xã, thành phố có …": all that there are.
    units = (pl.col("family") == "territory") & (pl.col("measure") == "level") & pl.col("joint").is_null()
    extent |= _where(units, "said_behind", _ALL_OF_THEM) & ~_where(units, "said_behind", _OF_THEM)
    extent &= pl.col("period_rule").is_in(_UNSAID)
    # "Quận hiện còn 47 cơ sở": what is left when it is reported on, unlike "quận hiện có 47 cơ sở lưu trú, 15 phường".
    left = _listed(pl.col("left")) & (pl.col("family") != "territory")
    # "có 7 nhà bị tốc mái": on the day of the storm
    there_is = _there_is() & counted & ~_harmed(_of_event()) & ~left
    # "có 29 ngành có chỉ số tăng", "có 11 chủ đầu tư giải ngân dưới mức chung": that is what came of it.
    undated = pl.col("period_rule").is_in(_UNSAID)
    there_is &= undated & ~_where(there_is, "said_behind", _COMES)
    # "9/15 xã đạt chuẩn": there are fifteen at any time.
    of_all = (pl.col("joint") == "/") & (pl.col("part") == 1) & (pl.col("measure") == "level")
    of_all &= (pl.col("family") == "territory") | (pl.col("unit_text") == "tiêu chí")
    nothing = pl.lit(None, dtype=pl.Date)
    return rows.pipe(_set, there_is | extent | of_all.fill_null(value=False), nothing, nothing, "unknown").drop(
        "of_a_kind", "left"
    )


def _of_stock() -> pl.Expr:
    """Tell whether what a number is about is a stock, as loans are, whatever its verb."""
    return pl.coalesce("stock_indicator", "stock_behind").fill_null(value=False)


def _is_stock() -> pl.Expr:
    return pl.col("stock").fill_null(value=False)


def _no_verb() -> pl.Expr:
    """ "có 25 đơn vị hành chính, gồm 22 xã và 3 thị trấn": goes on with the last verb."""
    return (~pl.col("verb").fill_null(value=False) & ~_does()) | pl.col("verb_text").is_in(["gồm", "bao gồm"])


def _does() -> pl.Expr:
    """ "có nhiều chuyển biến; trao 4.215 suất quà": words that open a clause are a verb of their own."""
    return (pl.col("indicator_rule") == "unknown_words") & pl.col("clause_words_last").str.contains(_GIVES)


def _listed(flag: pl.Expr) -> pl.Expr:
    """Let what is said of the first of a list hold for all of it."""
    of_first = carried(given(~_no_verb() | _is_stock(), flag), "sentence")
    return flag | (_no_verb() & of_first.fill_null(value=False))


def _there_is() -> pl.Expr:
    return _listed(_is_stock()) & (pl.col("measure") == "level") & pl.col("joint").is_null()


def _of_a_kind() -> pl.Expr:
    """Tell whether a count is of what there is by its words: "một trong 8 ngư trường", "395 loài, thuộc 105 họ"."""
    one_of = (pl.col("last_text") == "trong") & pl.col("clause_words_last").str.contains("một ?$")
    return (one_of | pl.col("noun").str.contains(_KINDS)).fill_null(value=False) & (pl.col("measure") == "level")


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
    # "a. Vụ xuân", and then a line for each crop.
    listed = seasons.filter(heads).group_by("block").agg(heading=pl.col("line").max())
    goes_on = goes_on_from_before()
    titled = seasons.filter("in_title")["article"].unique().implode()
    of_title = pl.col("article").is_in(titled) & pl.col("report").struct.field("y").is_null()
    crop = pl.col("indicator").is_in(["cultivated_area", "crop_yield", "crop_output"])
    of_heading = pl.col("under_season") | (pl.col("line") > pl.col("heading")) | (pl.col("behind_season") & goes_on)
    crop &= ((pl.col("start") >= pl.col("season_since")) | of_heading).fill_null(value=False) | of_title
    # … nor are trees and what stands for years: "diện tích cây ăn quả trồng mới 61 ha".
    crop &= ~_where(crop, "said_before", _LASTING_CROPS) | pl.col("season_said")
    # "Vụ mùa … . Sản lượng lương thực cả năm đạt …": grain of all seasons.
    output = pl.col("indicator") == "crop_output"
    crop &= ~_where(output, "said_before", "(?i:cả năm)[^.;0-9]*$")
    crop &= ~_where(output, "said_before", "(?i:lương thực)") | ever(pl.col("season_said"), "sentence")
    rows = numbers
    for each in (since, behind):
        rows = rows.join(each, on=["article", "line"], how="left", maintain_order="left")
    rows = rows.join(listed, on="block", how="left", maintain_order="left").pipe(with_rules, of_crop=crop)
    of_season = pl.col("of_crop") & (
        pl.col("period_rule").is_in(_UNSAID)
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
    part = ever(pl.col("inner").fill_null(value=False), "sentence")
    with_it = (pl.col("period_rule") == "carried") & (~pl.col("new_subject") | part) & pl.col("of_crop")
    of_run = carried(given(~with_it, of_season), "line", "run").fill_null(value=False)
    nothing = pl.lit(None, dtype=pl.Date)
    return _set(rows, of_season | (with_it & of_run), nothing, nothing, "unknown")


def _as_the_text_says(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let a title's figure that names no time have that of the first figure of the text that says the same.

    It rounds that one: "Thu ngân sách tăng hơn 21%", and then "… tăng 21,25% so với cùng kỳ".
    """
    same = ["article", "indicator", "measure", "family"]
    period = ("period_start", "period_end", "period_kind")
    rows = numbers.with_row_index("row").with_columns(size=pl.col("value_si").cast(pl.Float64))
    untimed = rows.filter("in_title", pl.col("period_rule").is_in(_UNSAID))
    told = (
        untimed.select("row", *same, of_title="size")
        .join(rows.filter(~pl.col("in_title")).select(*same, "size", *period, at="row"), on=same, how="inner")
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


def _set(numbers: pl.DataFrame, where: pl.Expr, start: pl.Expr, end: pl.Expr, kind: str) -> pl.DataFrame:
    holds = pl.col("holds")
    return with_rules(numbers, holds=where).with_columns(
        period_start=pl.when(holds).then(start).otherwise("period_start"),
        period_end=pl.when(holds).then(end).otherwise("period_end"),
        period_kind=pl.when(holds).then(pl.lit(kind)).otherwise("period_kind"),
    )
