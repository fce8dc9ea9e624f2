"""What a number says of its indicator: a level, a plan, a share of a plan, a growth; with modality and baseline.

The unit decides first, then the verb before the number, then the base behind or before it, as the gold
guide defines the measures: "tăng 15% so với kế hoạch" is 115% of the plan, "giảm 3%" a growth of -3.
"""

from functools import cache

import polars as pl

from transforms.facts.cases import first_case, first_holding, given, has_where, name_of, says, with_rules
from transforms.facts.neighbours import (
    beside,
    carried,
    carried_back,
    ever,
    found_before,
    found_behind,
    opening,
    spread,
)
from transforms.facts.subjects import BUDGET, CAPITAL, CROPS, GROWTH_RATES, PLANNED, SHARES, THINGS, has
from transforms.schema import VALUE

_WHOLE = 100  # percent: more than this is no share
VOICED = ("ý kiến", "lượt ý kiến", "ý kiến phát biểu", "câu hỏi", "kiến nghị")  # at meetings
# What may be told of the meeting itself, where a paragraph of goals goes on with it.
_AT_MEETINGS = ("other", "awards", "donations", "fines_cases", "fines_amount")
# Percent: what a growth rate "đạt … so với cùng kỳ" below this is the growth, above it the share of last year's.
_LEAST_SHARE = 50
_HALF = 0.5
_ASSIGNS, _ASSIGNED_LENGTH = "(?i:được (?:[^,;.0-9]{1,40} )?giao)(?: chỉ tiêu| nhiệm vụ| tuyển(?: chọn)?| gọi)* $", 80
_ADJUSTED, _ADJUSTED_LENGTH = "(?i:sau (?:khi )?điều chỉnh)[^.;0-9]*$", 50
_ROUNDED = 0.6  # percent: what a share may differ from the two figures that it is of
_MOVED = "(?i:tăng|giảm) so (?:với )?(?:cùng kỳ|năm|tháng|quý)[^,;.]{0,24} là $"
_OF_PRODUCT, _OF_PRODUCT_LENGTH = "^ so (?:với )?(?:GRDP|GDP|tổng sản phẩm)", 30  # characters
WHO_AGREED = "^ (?:số )?đại biểu[^.;0-9]*(?:biểu quyết|tán thành|nhất trí|bỏ phiếu)"
_VOTERS_LENGTH = 60  # characters
_MOVED_LENGTH = 50  # characters
_GOALS_SET = (
    "(?i:(?:đề|đặt|đưa|vạch) ra|thông qua|xác định|quyết nghị|quyết định|nghị quyết|nhiệm vụ|phấn đấu|giao)"
    "[^.;:]{0,60}(?i:chỉ tiêu|mục tiêu)[^.;:]{0,60}:[^.;:]*$"
    "|(?i:chỉ tiêu|mục tiêu)[^.;:0-9]{0,40}(?i:(?:đề|đặt) ra|phấn đấu|cần đạt)[^.;:]{0,20}:[^.;:]*$"
)
_GOALS_REACHED = "(?i:chỉ tiêu|mục tiêu) (?i:đã |đều )*(?i:vượt|hoàn thành|đạt)[^.;:]*:[^.;:]*$"
_QUOTAS = "(?i:(?:thông qua|xác định|quyết nghị|thống nhất|giao|trình)[^.;:]{0,60}chỉ tiêu)"
_STRIVEN_FOR = "(?i:phấn đấu|mục tiêu|quyết tâm|(?:đề|đặt) ra)"
_GOALS_LENGTH = 240  # characters
_OUTPUTS = ("total_output", "industrial_output", "agriculture_output")
_SPENDS = (
    "(?i:(?:đã|mới|được|tháng|nay) giải ngân(?: được| đạt)?[^,;.0-9]{0,12}$|"
    r"(?:đến|tới)(?: hết)?(?: ngày| tháng)? [0-9][0-9/.-]*(?: tháng [0-9]+)?,?(?: đã)? giải ngân"
    r"(?: được| đạt)?[^,;.0-9]{0,12}$|"
    "giải ngân (?:kế hoạch |nguồn )vốn[^,;.]{0,60} (?:là|đạt|được)[^,;.0-9]{0,12}$)"
)
_ALLOTS = "(?i: (?:được )?(?:phân bổ|bố trí|phân khai)(?: vốn| là| tổng số| với| gần| hơn| trên| khoảng)* ?$)"
_ALLOTTED_LENGTH = 40  # characters
_PLAN_SAYS = "(?i:kế hoạch|chỉ tiêu|nghị quyết)[^,.;:()0-9]{0,30} là (?:tăng|giảm)[^,.;0-9]{0,12}$"
_PLAN_LENGTH = 60  # characters
_COMPLETES = (
    "(?i:hoàn thành|về đích|cán đích) (?:chỉ tiêu|mục tiêu|kế hoạch) (?:đón|thu|trồng|kết nạp|xây dựng)[^,.;0-9]*$"
)
_CAPITAL_OF_YEAR = "(?i:(?:kế hoạch|tổng) (?:nguồn )?vốn[^,.;]{0,30} năm) 20[0-9]{2}[^,.;0-9]{0,30}$"
_SPENT_BEHIND = "^[^.;]*(?i:giải ngân)"
_PROMISED, _PROMISED_LENGTH = "(?:^| )sẽ (?:tặng|trao|hỗ trợ|tổ chức|khởi công|thành lập|xây dựng)[^,.;0-9]*$", 60
_SPENT_LENGTH = 120  # characters
_NEAR_BEHIND = 24  # characters
_WHOLE_BEHIND = (
    r"^ (?:so với |so |trên )?(?:tổng )?"
    r"(?:diện tích|số hộ|số lượng|sản lượng|dân số|lực lượng|lượng|khối lượng|giá trị hợp đồng|tổng mức đầu tư|"
    r"số (?:dân|người|lao động|phải (?:thu|nộp)))(?:\PL|$)"
)
_FAR_BEHIND = 90  # characters
_OF_WHAT = "^ về [^;.0-9]*(?:và (?:bằng )?[0-9.,]+ ?% về [^;.0-9]*)?so với (?:cùng kỳ|cùng kì|năm|tháng|quý)"
# Their percentages are shares of a plan where nothing else is said: "giải ngân đạt 65%".
_PLANNED_SUMS = ("public_investment", *BUDGET, "land_clearance")


def with_measures(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `measure`, `measure_rule`, `baseline`, `modality`; put `value`, `value_si`, `unit` into the measure's terms.

    A target said once holds for the rest of its sentence; what lies ahead of the event is a target too.
    """
    # "… đặt chỉ tiêu 100 lao động nhưng chỉ đưa được 6 lao động": what came of it is none.
    # "tăng 11,35% (mục tiêu Đại hội là 11%); năm 2020 đạt 72.416 tỷ đồng": nor is what stands behind such brackets.
    spreads = (pl.col("target_spreads") & ~pl.col("in_brackets")) | pl.col("goals_listed")
    # "Sắp xếp các cơ sở nuôi trồng, hiện còn 426 cơ sở": nor is what there is of what is to be changed.
    there_is = pl.col("verb_text").str.contains("^hiện(?: nay| tại)? (?:có|còn)$").fill_null(value=False)
    reached = _reached()
    # "Phấn đấu tăng thu 15%, tháng 1 đã thu 38 tỷ đồng" comes back to what was done.
    told = pl.col("adverse") | pl.col("done_said")
    turn = first_case([(reached | there_is, pl.lit(0)), (spreads, pl.lit(1)), (told, pl.lit(0))])
    # "… tạo việc làm cho 1.000 lao động (6 tháng đã có 512 lao động)": nor is what was done meanwhile.
    meanwhile = pl.col("in_brackets") & (
        pl.col("done_said") | pl.col("verb_text").str.contains("^(?:hiện|chỉ|mới|còn)")
    )
    aimed = (carried(turn, "sentence") == 1).fill_null(value=False) & ~meanwhile.fill_null(value=False)
    said = aimed | pl.col("target_said").fill_null(value=False)
    # "Dự kiến hết năm 2020 đạt 28 triệu tấn": what is expected is no goal.
    expected = ever(pl.col("estimate"), "sentence")
    near = pl.col("period_rule").is_in(["own", "carried", "sentence", "paragraph"])
    done = ever(pl.col("done_said"), "sentence")
    # "Ban Chấp hành khóa mới gồm 33 đồng chí": those who were elected for the years ahead.
    elected = pl.col("unit_text").is_in(["đồng chí", "ủy viên", "đại biểu"])
    to_come = pl.col("ahead").fill_null(value=False) & near & ~done & ~elected.fill_null(value=False)
    # … but "Dự kiến quý II sẽ gieo 3.798 ha", told in the first, is what is planned.
    foreseen = has_where(to_come & expected, "sentence_text", "(?i)dự kiến").fill_null(value=False)
    ahead = to_come & ~expected
    ahead &= carried(given(there_is | spreads, spreads), "sentence").fill_null(value=True)
    # "Năm 2022, huyện phấn đấu thu 90 tỷ đồng. Cả năm trồng 20 ha rừng.": what a paragraph goes on with, until it
    # tells what was done or of a time that has passed.
    past = pl.col("period_rule").is_in(["own", "carried", "sentence"]) & ~ahead
    past &= (pl.col("period_end") <= pl.col("event").dt.offset_by("2mo")).fill_null(value=False)
    # … where its sentence opens with a goal: "… đã thu 90 tỷ đồng, phấn đấu cả năm thu 120 tỷ đồng" is no such one.
    goal = pl.col("target_spreads") | ahead
    goal &= opening(goal, "sentence")
    reported = done | pl.col("adverse") | past | has() | expected | reached
    goes_on = first_case([(goal, pl.lit(1)), (reported, pl.lit(0))])
    of_meeting = pl.col("indicator").is_in(_AT_MEETINGS)
    # … and what an article goes on with whose title sets goals.
    under_title = (pl.col("start") >= pl.col("goals_since")).fill_null(value=False)
    under_title &= ~pl.col("unit_text").is_in(VOICED)
    said |= under_title & ~ever(done | pl.col("adverse") | past | expected, "line")
    said |= (carried(goes_on, "line") == 1).fill_null(value=False) & ~of_meeting
    # "khởi công cụm công nghiệp quy mô 51 ha", "… để 5 đơn vị hoạt động": how large, and what for.
    sized = pl.col("last_word").is_in(["để", "quy mô"]) & ~pl.col("family").is_in(SHARES)
    said &= ~sized.fill_null(value=False)  # no word stands between the ends of "từ 900 triệu USD đến 1 tỷ USD"
    targets = with_rules(
        numbers.with_columns(goals_listed=_goals_listed()),  # asked again and again
        target_said=(said | ahead | pl.col("head_target").fill_null(value=False)) & (pl.col("indicator") != "awards"),
        foreseen=foreseen,
    )
    return (
        targets.pipe(_with_elided_verb)
        .pipe(_with_changes)
        .pipe(_with_base)
        .pipe(_with_measure)
        .pipe(with_rules, is_quota=_is_quota())
        .pipe(_with_modality)
        .pipe(_with_baseline)
        .drop("is_quota")
        .pipe(_with_value)
    )


def _of_ratios(compared: pl.Expr) -> pl.Expr:
    """Tell whether a cell stands in tables of ratios: beside 112,7 and 101,3 an index of 8,21 is no growth."""
    cells = compared & pl.col("cell_start").is_not_null() & pl.col("verb_measure").is_null()
    large = pl.when(cells).then(pl.col("value") >= _LEAST_SHARE)
    return (cells & (large.mean().over("article") > _HALF)).fill_null(value=False)


def _goals_listed() -> pl.Expr:
    """ "Nghị quyết đề ra các chỉ tiêu chủ yếu: thu ngân sách 40 tỷ đồng; …": what a colon behind goals rules."""
    ruled = has_where(pl.col("colon_said"), "sentence_text", "tiêu[^.;]*:").fill_null(value=False)
    set_out = found_before(ruled, _GOALS_LENGTH, _GOALS_SET)
    # … but not "4 chỉ tiêu vượt kế hoạch đề ra là:".
    return set_out & ~found_before(set_out, _GOALS_LENGTH, _GOALS_REACHED)


def _with_elided_verb(numbers: pl.DataFrame) -> pl.DataFrame:
    """Repeat the verb of "tăng 1,3% so với tháng trước và 13,7% so với cùng kỳ", "lần lượt tăng 12,5% và 8,3%".

    So does an amount that a growth comes to: "đạt 4.200 ha, tăng 2% (bằng 84 ha)".
    """
    percent = pl.col("family") == "percent"
    before = beside((percent & (pl.col("verb_measure") == "growth")), 1)
    # … and so does an amount: "giảm lần lượt 9 hộ và 34 hộ"
    alike = (pl.col("family") == beside(pl.col("family"), 1)) & beside(pl.col("respectively"), 1)
    both = alike & beside(pl.col("verb_measure") == "growth", 1)
    comes_to = pl.col("verb_text").str.contains("^(?:bằng$|tương đương|ứng với)") & before
    comes_to &= (pl.col("family") == beside(pl.col("family"), 2)) & (pl.col("value_si") < beside(pl.col("value_si"), 2))
    # … and "đạt 35.283 ha, giảm 2,7% (994 ha)": so much is that.
    comes_to |= _comes_to(before)
    # So does the share that an amount comes to: "tăng 310 tỷ đồng (tương ứng 14,6%) so với cùng kỳ".
    amount_grew = beside(~pl.col("family").is_in(SHARES) & (pl.col("verb_measure") == "growth"), 1)
    comes = pl.col("verb_measure").is_null() | pl.col("verb_text").str.contains("^(?:tương đương|tương ứng|ứng với|=)")
    # … and "giảm 4 vụ, tương đương 30,8%", "giảm 01 người chết = 0,7%".
    in_percent = percent & comes & amount_grew & (pl.col("in_brackets") | pl.col("verb_measure").is_not_null())
    in_percent &= (pl.col("base_kind") != "plan").fill_null(value=True)
    # "tăng 6 vụ và 5 người chết": two amounts of one change.
    amount_too = ~pl.col("family").is_in(SHARES) & ~pl.col("gap_words") & ~pl.col("new_subject")
    joined = pl.col("verb_measure").is_null() & (pl.col("last_word") == "và")
    elided = joined & ((percent & before) | both | (amount_too & amount_grew))
    elided = (elided | comes_to | in_percent).fill_null(value=False)
    # "tăng so với cùng kỳ năm trước là 40.600 người"
    states = pl.col("verb_text") == "là"
    moved = found_before(states, _MOVED_LENGTH, _MOVED)
    moved_sign = given(moved, pl.when(found_before(moved, _MOVED_LENGTH, "(?i:giảm) so ")).then(-1).otherwise(1))
    numbers = with_rules(
        numbers,
        verb_measure=pl.when(moved).then(pl.lit("growth")).otherwise("verb_measure"),
        verb_sign=pl.coalesce(moved_sign, "verb_sign"),
    )
    # "Giảm nhiều nhất là huyện A 11.500 con, huyện B 4.190 con": one verb for a list of amounts.
    amount = ~pl.col("family").is_in(SHARES)
    listed = amount & pl.col("verb_measure").is_null() & pl.col("clause_name") & ~pl.col("clause_words")
    listed &= (pl.col("family") == beside(pl.col("family"), 1)) & ~pl.col("in_brackets")
    listed = listed.fill_null(value=False)
    # … but not "huyện A 54 tạ/ha, tăng 3 tạ/ha, huyện B 56 tạ/ha".
    ruled = given(pl.col("clause_name"), "verb_measure").fill_null("")
    # … nor "A tăng thêm 501 triệu USD, B 260 triệu USD" of what projects added to their capital.
    ruled = given(~pl.col("indicator").is_in(CAPITAL), ruled)
    changed = carried(given(~listed, ruled), "sentence") == "growth"

    def repeated(column: str) -> pl.Expr:
        of_list = given(listed & changed, carried(given(~listed, column), "sentence"))
        return pl.when(elided).then(beside(pl.col(column), 1)).otherwise(pl.coalesce(column, of_list))

    return with_rules(numbers, **{column: repeated(column) for column in ("verb_measure", "verb_sign")})


def _with_changes(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `changes_on` and `ends_range`: the amounts and shares that go on with the change before them.

    Both ends of a range are planned where the first is: "đặt kế hoạch thu hút từ 900 triệu USD đến 1 tỷ USD".
    """
    changes_on = _part_of_a_change() | _told_again() | _goes_on_changing()
    other_end, grew = _ends_a_range(), beside(pl.col("verb_measure"), 1) == "growth"
    planned = {
        column: pl.when(other_end).then(beside(pl.col(column), 1)).otherwise(column)
        for column in ("plan_said_last", "plan_before")
    }
    ends_range = (other_end & grew).fill_null(value=False)
    return with_rules(numbers, changes_on=changes_on, ends_range=ends_range, **planned)


def _comes_to(behind_growth: pl.Expr) -> pl.Expr:
    """Tell whether an amount in brackets is what the growth before it comes to."""
    amount, growth = pl.col("value_si").cast(pl.Float64), beside(pl.col("value").cast(pl.Float64), 1)
    level = beside(pl.col("value_si").cast(pl.Float64), 2)
    bare = pl.col("in_brackets") & (pl.col("last_word") == "(") & ~pl.col("gap_words")
    falls = beside(pl.col("verb_sign"), 1) < 0
    last_year = pl.when(falls).then(level + amount).otherwise(level - amount)
    alike = (pl.col("family") == beside(pl.col("family"), 2)) & behind_growth & bare
    return alike & ((100 * amount / last_year - growth).abs() < _ROUNDED)


def _with_base(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `own_base`, `own_base_kind` and `list_past`.

    The base stands behind the share, before it, or behind the level before it; the past one of a list holds
    for the whole list ("tăng 7,2%; …; tăng 63,1% so với cùng kỳ").
    """
    share = pl.col("family").is_in(SHARES)
    after_level = share & ~beside(share, 1).fill_null(value=True) & ~pl.col("new_subject")
    # "hoàn thành 100% số tàu đóng mới": of what is counted, whatever was compared before.
    of_number = pl.col("first_text_behind").is_in(["số", "tổng số", "các"]).fill_null(value=False)
    by_period = pl.col("period_is_base")
    stated = share & pl.col("verb_measure").is_in(["pct", "level", "growth"])
    elided = share & pl.col("verb_measure").is_null() & (pl.col("last_word") == "và") & ~pl.col("new_subject")

    def nearest(column: str, of_period: str) -> pl.Expr:
        left_over = given(after_level & ~of_number, beside(pl.col(column), 1))
        # "So với kế hoạch năm, số dự án đạt 101%, số vốn đạt 91%": of each of them.
        said_before = column.replace("base", "set_before")
        reached = share & pl.col("verb_text").is_in(["đạt", "bằng"]) & ~of_number
        # … but not "so với năm 2025 tăng 31,6%; tỷ lệ tham gia bảo hiểm đạt 99,2%".
        of_list = carried(given(carried(pl.col("set_before_kind"), "sentence") == "plan", said_before), "sentence")
        set_out = pl.coalesce(given(stated, said_before), given(reached, of_list))
        # "đạt 38% và 42% kế hoạch": of both.
        shared = given(share & beside(elided, -1), beside(pl.col(column), -1))
        # "bằng 99,12% (-551 ha) so với vụ mùa năm trước".
        said_in_brackets = beside(pl.col("in_brackets") & (pl.col("family") != "percent"), -1) & ~pl.col("in_brackets")
        behind_brackets = given(stated & said_in_brackets, beside(pl.col(column), -1))
        return pl.coalesce(
            *(column, f"{column}_before", given(by_period, pl.lit(of_period)), shared, behind_brackets, left_over),
            set_out,
        )

    # "(cùng kỳ năm 2019 tăng 5,3%)" states last year's figure and compares it with nothing named.
    own = ~pl.col("bracketed_past").fill_null(value=False)
    found = with_rules(
        numbers,
        own_base=given(own, nearest("base", "previous_year")),
        own_base_kind=given(own, nearest("base_kind", "past")),
    )
    past = pl.when(pl.col("own_base_kind") == "past").then("own_base").otherwise("past_before")
    # A month's base is said of one figure; a year's goes on through the paragraph.
    yearly = given(past.is_in(["same_period_last_year", "previous_year"]), past)
    # "IIP tháng 2 tăng 3% so với tháng trước:", and then "- Khai khoáng giảm 8,3%;": of all that is listed below.
    compared = pl.struct("indicator", "period_start", "period_end", past=past)
    told = carried(given(past.is_not_null() & ~pl.col("in_brackets"), compared), "block").struct.field
    alike = pl.all_horizontal(told(each) == pl.col(each) for each in ("indicator", "period_start", "period_end"))
    # … or "Cụ thể, khai khoáng tăng 7%", "Trong đó, …", of the sentence before.
    goes_on = (pl.col("line") != opening(pl.col("line"), "block")) | ever(pl.col("inner"), "sentence")
    # "Tháng 9 giảm 3% so với tháng trước; 9 tháng đạt 7,9 tỷ USD, tăng 12%": nine months against last year's.
    longer = pl.col("period_kind").is_in(["ytd", "quarter", "half", "year"])
    longer &= pl.col("period_rule").is_in(["own", "carried"])
    of_month = pl.when(~longer)
    return with_rules(
        found,
        list_past=pl.coalesce(
            of_month.then(carried_back(past, "sentence")),
            of_month.then(carried(past, "sentence")),
            carried_back(yearly, "sentence"),
            carried(yearly, "sentence"),
            carried(yearly, "line"),
            given(alike & goes_on, told("past")),
        ),
    )


def _with_measure(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `measure` and `measure_rule`."""
    conditions, codes = zip(*_readings(), strict=True)
    read = with_rules(numbers, measure=first_holding(conditions)).with_columns(
        measure=name_of(pl.col("measure"), codes)
    )
    previous = carried(pl.col("measure"), "sentence")
    previous = previous.replace({"change": "growth"})  # "tăng 9,6 tỷ đồng (7,3%)"
    listed = given(previous.is_in(["growth", "share", "pct_of_plan", "pct_of_base"]), previous)
    # "Tỷ lệ hộ nghèo 12,3%, giảm 3,2% (riêng Đà Bắc 31,6%)": of a rate, not of its fall.
    is_rate = (
        (pl.col("family") == "percent") & pl.col("new_subject") & (pl.col("measure").fill_null("share") == "share")
    )
    subject_rate = carried(given(pl.col("new_subject"), is_rate), "sentence").fill_null(value=False)
    of_rate = subject_rate & ~pl.col("new_subject") & pl.col("verb_measure").is_null()
    # "Quận A 2.105 tỷ đồng, đạt 47% kế hoạch; quận B 612 tỷ đồng (33%)": of the plan too, but parts of it are shares.
    known = (pl.col("family") == "percent") & pl.col("measure").is_not_null()
    in_parts = ever(pl.col("inner"), "sentence")
    last = carried(given(known, pl.struct("measure", "indicator", in_parts=in_parts)), "block").struct.field
    of_plan = (last("measure") == "pct_of_plan") & (last("indicator") == pl.col("indicator"))
    of_plan &= pl.col("in_brackets") | pl.col("indicator").is_in(_PLANNED_SUMS)
    of_plan &= ~in_parts | last("in_parts")
    # "thu tăng 13%/năm; 100% hộ dân dùng nước sạch": a share opens its clause.
    of_many = pl.col("indicator_rule").is_in(["part_of_many", "part_of"]) & ~pl.col("in_brackets")
    goes_on = first_case(
        [(of_plan, pl.lit("pct_of_plan")), (of_rate | of_many, pl.lit("share"))],
        listed,
    )
    bare = pl.when(pl.col("indicator").is_in(GROWTH_RATES)).then(pl.lit("growth")).otherwise(pl.lit("share"))
    # "phấn đấu 95% hộ dân dùng nước sạch" is a share too, as a growth that is aimed at is a growth.
    return read.with_columns(
        measure_rule=pl.when(pl.col("measure").is_null()).then(pl.lit("in_list")).otherwise(pl.lit("verb_and_base")),
        measure=pl.coalesce("measure", goes_on, bare),
    )


@cache
def _readings() -> list[tuple[pl.Expr, str]]:
    """Give the conditions in order, each with its measure."""
    family, verb, base = pl.col("family"), pl.col("verb_measure"), pl.col("own_base_kind")
    percent, joint, second = family == "percent", pl.col("joint") == "/", pl.col("part") == 1
    amount = ~family.is_in(SHARES)
    changes = verb.is_in(["growth", "over_plan"])
    target = pl.col("target_said").fill_null(value=False)
    said_last = pl.col("plan_said_last").fill_null(value=False)
    not_plan = (base != "plan").fill_null(value=True)
    # "phấn đấu thu vượt 100 nghìn tỷ đồng": a goal, where "vượt 3% kế hoạch" compares with one.
    exceeds = (amount & (verb == "over_plan") & not_plan).fill_null(value=False)
    plan_said = said_last | (target & (exceeds | ~changes.fill_null(value=False)))
    plan_said |= (ever(pl.col("plan_head"), "sentence") & ~changes.fill_null(value=False)) | (amount & _to_collect())
    plan_said &= ~_spent()
    not_past = (base != "past").fill_null(value=True)
    strong = pl.col("strong_growth").fill_null(value=False)
    stated = verb.is_in(["level", "pct"])
    # "tăng trưởng đột phá khi cảng xếp dỡ 2 triệu TEU": a level of something else.
    far = pl.col("verb_far").fill_null(value=False)
    # "giảm từ 40,4% xuống còn 35,7%": the first is where it stood.
    # "Lượng tàu cũng tăng: tàu biển 13.373 lượt, tăng 10%": an amount whose own growth follows.
    # "Thu ngân sách tăng nhanh: năm 2008 gần 33 tỷ đồng, năm 2022 288 tỷ đồng": an amount of its own time.
    far |= (
        pl.col("verb_colon")
        & (((beside(verb, -1) == "growth") & (beside(family, -1) == "percent")) | pl.col("gap_period").is_not_null())
    ).fill_null(value=False)
    of_growth = pl.col("indicator").is_in(GROWTH_RATES) & (verb.is_null() | (verb == "level"))
    of_index = pl.col("indicator").is_in(GROWTH_RATES)
    open_end = (
        pl.col("approx_after").is_not_null() | (pl.col("first_text_behind") == "đến") | pl.col("joint").is_not_null()
    )
    # … and "tăng từ gần 33 tỷ đồng năm 2008 lên 288 tỷ đồng".
    began = (pl.col("last_word") == "từ") & ~open_end.fill_null(value=False)
    stood = began & changes.fill_null(value=False)
    # … and so is "so với chỉ tiêu được giao là 4.500 tỷ đồng".
    states = (pl.col("verb_text") == "là") & ~pl.col("gap_words") & pl.col("gap_indicator").is_null()
    # … nor "đạt 98,9% kế hoạch, tăng so với cùng kỳ là 40.600 người".
    states &= (pl.col("base_kind_before") != "past").fill_null(value=True)
    states &= (pl.col("first_kind") == "cue") & pl.col(
        "gap_period"
    ).is_null()  # "…, 9 tháng là 21.800 tỷ đồng" is another figure
    # … but "thu đạt 63,4% kế hoạch (18.670 tỷ đồng)" tells what was reached, as nothing before it does.
    opens_with_share = beside(pl.col("new_subject") & percent & (base == "plan"), 1) & pl.col("in_brackets")
    # "bằng 38,9% kế hoạch năm (74.500 tỷ đồng)": the plan's own amount.
    of_plan_before = (beside(pl.col("base_kind"), 1) == "plan") & ((pl.col("last_word") == "(") | states)
    of_plan_before = (of_plan_before & ~opens_with_share).fill_null(value=False)
    # "kế hoạch vốn 78 tỷ đồng, bao gồm ngân sách tỉnh là 3 tỷ đồng": parts of a plan.
    of_planned = pl.col("inner").fill_null(value=False) & (verb.is_null() | (pl.col("verb_text") == "là"))
    of_planned &= (beside(plan_said & amount, 1) & (family == beside(family, 1))).fill_null(value=False)
    # … and those behind them: "…, vốn huyện 5 tỷ đồng".
    # … over what share of it a part is: "…, trong đó chi đầu tư 44 tỷ đồng, chiếm 49%; chi thường xuyên 42 tỷ đồng".
    silent = amount & verb.is_null() & (~pl.col("new_subject") | ever(pl.col("inner"), "sentence"))
    silent |= (percent & (verb == "share")).fill_null(value=False)
    of_planned = spread(of_planned, silent, "sentence")
    # "GRDP tăng 7,15%, kế hoạch là 7,5%": a plan for a growth is a growth.
    grew = ((beside(verb, 1) == "growth") | beside(strong, 1)) & (beside(family, 1) == "percent")
    grew_all = carried(given(percent, verb), "sentence") == "growth"
    # A part of what grew: "khu vực công nghiệp tăng 6,7% (trong đó chế biến là 6,35%)".
    part_grew = pl.col("inner").fill_null(value=False) & (pl.col("verb_text") == "là") & grew & pl.col("in_brackets")
    of_plan_only = pl.col("plan_named").fill_null(value=False) & pl.col("base").is_null()
    # The plan itself, in brackets: "GRDP tăng 7,2%, vượt kế hoạch đề ra (kế hoạch 6,5 - 7%)".
    bracketed_plan = percent & pl.col("plan_opens").fill_null(value=False) & pl.col("in_brackets")
    bracketed_plan &= pl.col("indicator").is_in(GROWTH_RATES) | grew
    # What a rate was to come to: "… còn 4,2% (Nghị quyết dưới 6%)".
    of_poverty = pl.col("plan_opens").fill_null(value=False) & pl.col("in_brackets") & verb.is_null()
    of_poverty &= beside(percent & (verb == "level"), 1) & (pl.col("indicator") == "poverty")
    planned_rate = of_poverty | _missed_rate()
    planned_growth = grew & of_plan_only & (verb == "level").fill_null(value=True) & ~pl.col("new_subject")
    contributes = pl.col("contributes").fill_null(value=False)
    # "Tỷ lệ hộ dân nhận tiền đạt 96%" is of no plan, where that of disbursing is.
    of_rate = pl.col("rate_said").fill_null(value=False)
    of_rate &= (pl.col("indicator") == "land_clearance") | ~pl.col("indicator").is_in(_PLANNED_SUMS)
    rate_named = (pl.col("rate_said") & pl.col("new_subject")).fill_null(value=False)
    rate_named &= ~pl.col("indicator").is_in([*_PLANNED_SUMS, *GROWTH_RATES])
    # "chiếm 103% kế hoạch năm" is a share of the plan.
    of_plan_behind = ((pl.col("first_kind_behind") == "base") & (base == "plan")).fill_null(value=False)
    # "Đến năm 2030, thu nhập đạt từ 130 triệu đồng": a goal from so much on; "từ 80 lên 130" tells what there was.
    began &= ~target | pl.col("first_text_behind").str.contains("^(?:lên|xuống|đến|tới)").fill_null(value=False)
    return [
        # "Nghị quyết về kế hoạch năm 2019 với 100% đại biểu tán thành": of those who voted.
        (percent & found_behind(percent, _VOTERS_LENGTH, WHO_AGREED), "share"),
        # "bằng 31,7% so với GRDP": of the whole economy.
        (percent & found_behind(percent, _OF_PRODUCT_LENGTH, _OF_PRODUCT), "share"),
        (percent & (verb == "share") & of_plan_behind, "pct_of_plan"),
        (_hands_over() & ~target, "level"),
        # "giải ngân 171/198 tỷ đồng, tỷ lệ 86,4%": what the fraction before it comes to.
        (percent & not_past & _of_fraction() & _of_money_before(), "pct_of_plan"),
        (percent & pl.col("ends_range"), "growth"),
        (percent & _of_past_in_list(), "pct_of_base"),
        (percent & ((verb == "share") | stood), "share"),
        ((percent | (family == "points")) & contributes & ~changes.fill_null(value=False), "share"),
        (percent & _of_structure() & ~(changes | strong).fill_null(value=False) & not_plan & not_past, "share"),
        (percent & (planned_growth | bracketed_plan), "growth"),
        (percent & planned_rate, "plan_level"),
        # A goal for a growth rate is a growth: "phấn đấu tăng trưởng đạt chỉ tiêu 14%".
        (percent & target & (base == "plan").fill_null(value=True) & of_growth & pl.col("plan_said_last"), "growth"),
        (percent & changes & (base == "plan"), "pct_of_plan"),
        (percent & (verb == "over_plan") & not_past, "pct_of_plan"),
        # "giá trị sản xuất bình quân đạt 13,05%/năm": what is told by the year is a growth.
        (percent & stated & not_plan & not_past & _by_the_year() & pl.col("indicator").is_in(PLANNED), "growth"),
        (percent & (changes | (strong & not_plan & (verb != "pct").fill_null(value=True))), "growth"),
        ((percent | (family == "times")) & (base == "plan"), "pct_of_plan"),
        (percent & verb.is_null() & of_plan_only & not_past, "pct_of_plan"),
        (_of_ratios(percent & (base == "past")), "pct_of_base"),
        (percent & (base == "past") & of_growth & (pl.col("value") < _LEAST_SHARE), "growth"),
        # "đàn vật nuôi tăng (trâu 0,34%, bò 0,94%) so với năm trước": the last of a list of growths.
        (percent & (base == "past") & verb.is_null() & grew_all & (pl.col("value") < _LEAST_SHARE), "growth"),
        # "tỷ lệ hộ nghèo giảm còn 2,11% (giảm 0,98 điểm phần trăm so với cuối năm trước)": where it stands now.
        (percent & (pl.col("indicator") == "poverty") & pl.col("verb_text").str.contains("còn$"), "share"),
        ((percent & (base == "past")) | (family == "times"), "pct_of_base"),
        # An index at 125,4% of what it was: "IIP bằng 125,4%".
        (percent & of_index & (verb == "pct") & (pl.col("value") >= _LEAST_SHARE), "pct_of_base"),
        (percent & (pl.col("indicator_rule") == "part_of"), "share"),
        # "thu hoạch 11.200 ha, bằng 42% diện tích": of a whole, whatever was compared before.
        (percent & verb.is_in(["pct", "level"]) & base.is_null() & _of_a_whole(), "share"),
        (percent & of_index & ~((verb.is_null() | (pl.col("verb_text") == "còn lại")) & _after_share()), "growth"),
        (percent & (part_grew | (verb.is_null() & pl.col("falls"))), "growth"),
        (percent & _of_both(), "pct_of_base"),
        (percent & (_compared_before() == "plan"), "pct_of_plan"),
        (percent & (_compared_before() == "past"), "pct_of_base"),
        # "thu 742 tỷ đồng (121%)": more than the whole is of a plan; and so is what is disbursed, whatever the verb.
        (
            percent & verb.is_null() & pl.col("indicator").is_in(_PLANNED_SUMS) & (pl.col("value") > _WHOLE),
            "pct_of_plan",
        ),
        (percent & (verb.is_null() | stated) & _disbursed() & not_past, "pct_of_plan"),
        (percent & target & _of_rate_to_come() & not_past & (base != "plan").fill_null(value=True), "plan_level"),
        (percent & stated & of_rate & not_past, "share"),
        (percent & not_past & _of_fraction(), "share"),
        # "tăng 12%/năm; tỷ lệ hộ nghèo dưới 0,3%": a rate, whatever was told before.
        (percent & verb.is_null() & not_past & rate_named, "share"),
        (percent & stated & ~_goes_on_comparing() & pl.col("indicator").is_in(_PLANNED_SUMS), "pct_of_plan"),
        (percent & stated & pl.col("grew_before").fill_null(value=False), "growth"),
        # A growth that its label tells: "tốc độ tăng giá trị sản xuất: 18,6%".
        (percent & (verb.is_null() | stated) & not_plan & not_past & _labelled_growth(), "growth"),
        # "Tốc độ tăng … giai đoạn 2011-2015 đạt 9,8%, giai đoạn 2016-2020 đạt 11,4%": so is each of them.
        (percent & stated & not_plan & not_past & ~pl.col("new_subject") & _of_growth_rate(), "growth"),
        (percent & stated & (pl.col("value") > _WHOLE), "pct_of_plan"),
        (percent & stated & (_of_plan_listed() | _of_plan_elided()), "pct_of_plan"),
        (percent & stated & ~_goes_on_comparing(), "share"),
        (_assigned() | _adjusted(), "plan_level"),
        # "giao 196 chỉ tiêu, tăng 12 chỉ tiêu": what is counted by decisions can change.
        (
            pl.col("decided").fill_null(value=False)
            & ~(joint & target).fill_null(value=False)
            & ((verb != "growth") | (base == "plan")).fill_null(value=True),
            "level",
        ),
        # "tăng 4,7% so với cùng kỳ (203,4/194,2 tỷ đồng)": no plan, but what was compared with.
        (amount & joint & second & pl.col("bracketed_past").fill_null(value=False), "level"),
        (amount & joint & second & family.is_in(["money", "dollar"]), "plan_level"),
        # "gieo cấy 3.980/4.050 ha": what was to be sown, but "thu hoạch 3.850/5.012 ha" of what was.
        (amount & joint & second & _harvested(), "level"),
        (amount & joint & second & (pl.col("indicator") == "cultivated_area"), "plan_level"),
        (amount & joint & second & _whole_of_plan(), "plan_level"),
        (amount & joint & second, "level"),
        (amount & (began | (pl.col("bracketed_past").fill_null(value=False) & verb.is_null())), "level"),
        # "vượt 470 triệu USD so với kế hoạch", but "thấp hơn mục tiêu 25 xã"
        (amount & (verb == "over_plan") & (base == "plan") & ~said_last, "change"),
        (amount & (verb == "over_plan") & said_last & _excess(), "change"),
        # "diện tích nuôi trồng mở thêm 48 ha so với cùng kỳ"
        (amount & (base == "past") & pl.col("last_word").str.ends_with("thêm"), "change"),
        # "thu nhập đạt 26,5 triệu đồng, vượt 1,5 triệu đồng"
        (amount & (verb == "over_plan") & ~target & ~pl.col("new_subject") & _excess(), "change"),
        (amount & changes & said_last & pl.col("compares_more"), "plan_level"),
        # "36 dự án tăng vốn với số vốn tăng thêm 2.096 triệu USD": what was added to the capital of projects.
        (amount & (verb == "growth") & base.is_null() & pl.col("indicator").is_in(CAPITAL) & _adds(), "level"),
        ((family == "points") | (amount & (((verb == "growth") & ~far) | _falls())), "change"),
        (amount & joint & ~target, "level"),
        (amount & pl.col("changes_on"), "change"),
        (amount & (_behind_a_stroke() | _to_be_reached() | _to_be_spent()), "plan_level"),
        (amount & _allotted(), "plan_level"),
        (amount & verb.is_null() & ~_spent() & _planned_in_a_list(plan_said), "plan_level"),
        (amount & pl.col("foreseen") & ~changes.fill_null(value=False), "plan_level"),
        (amount & (plan_said | of_plan_before | of_planned | (pl.col("plan_opens") & stated)), "plan_level"),
        (amount, "level"),
    ]


def _hands_over() -> pl.Expr:
    """ "giao 85 công dân nhập ngũ, đạt 100% chỉ tiêu": a level, where "được giao 85 công dân nhập ngũ" is a plan."""
    person = pl.col("family") == "person"
    given_over = person & pl.col("verb_text").str.contains("^(?:đã |hoàn thành )?giao$")
    return given_over | found_behind(person, len(" lên đường"), "^ lên đường")


def _assigned() -> pl.Expr:
    """ "Năm 2024, quận được thành phố giao 196 chỉ tiêu, gồm 171 công dân …": what is to be done, and its parts."""
    counted = ~pl.col("family").is_in(SHARES)
    given_to = found_before(counted, _ASSIGNED_LENGTH, _ASSIGNS)
    part = pl.col("inner").fill_null(value=False) | ~pl.col("new_subject")
    goes_on = counted & pl.col("verb_text").is_null() & part
    return spread(given_to, goes_on, "sentence")


def _adjusted() -> pl.Expr:
    """ "Tổng thu ngân sách sau điều chỉnh gần 216 tỷ đồng": of the estimates, and so is what is listed of it."""
    budget = (pl.col("family") == "money") & pl.col("indicator").is_in(BUDGET)
    said = found_before(budget, _ADJUSTED_LENGTH, _ADJUSTED)
    goes_on = budget & pl.col("verb_text").is_null()
    return spread(said, goes_on, "block")


def _planned_in_a_list(plan_said: pl.Expr) -> pl.Expr:
    """ "kế hoạch gieo 37.500 ha, năng suất 57 tạ/ha, sản lượng 213.750 tấn": of one field, each of them is planned.

    So are all that a sentence lists behind "Kế hoạch năm 2023 là …".
    """
    field = (pl.col("indicator") == "cultivated_area") & ~pl.col("in_brackets")
    of_field = carried(given(field, plan_said), "sentence")
    turns = pl.col("verb_text").is_not_null() | pl.col("done_said") | pl.col("semicolon_said")
    opens = (pl.col("plan_opens") & (pl.col("verb_text") == "là")).fill_null(value=False)
    in_list = carried(given(turns.fill_null(value=False), opens), "sentence") & ~pl.col("in_brackets")
    return ((of_field & pl.col("indicator").is_in(CROPS)) | in_list).fill_null(value=False)


def _harvested() -> pl.Expr:
    of_crops = pl.col("indicator") == "cultivated_area"
    return found_before(of_crops, _MOVED_LENGTH, "(?i:thu hoạch|gặt)[^.;]*$")


def _part_of_a_change() -> pl.Expr:
    """ "phấn đấu giảm 400 hộ nghèo, trong đó có 300 hộ …": of those; not "đạt 612 tỷ đồng, tăng 58 tỷ, trong đó …"."""
    changed = (pl.col("verb_measure") == "growth") & pl.col("new_subject") & ~pl.col("family").is_in(SHARES)
    whole = beside(given(changed, "family"), 1) == pl.col("family")
    unsaid = pl.col("verb_text").is_null() | has()
    return (pl.col("inner") & whole & unsaid & (pl.col("family") != "money")).fill_null(value=False)


def _told_again() -> pl.Expr:
    """ "tăng 14,2% (tương ứng 5.486 tỷ đồng)": the growth before it, as an amount."""
    grew = (beside(pl.col("verb_measure"), 1) == "growth") & (beside(pl.col("family"), 1) == "percent")
    alike = pl.col("last_word").is_in(["tương ứng", "tương đương", "tương ứng với", "tương đương với"])
    return (pl.col("in_brackets") & grew & alike).fill_null(value=False)


def _goes_on_changing() -> pl.Expr:
    """ "so với cùng kỳ giảm 21 vụ, 3 người chết và 34 người bị thương": each of them fell."""
    listed = pl.col("last_word").is_in([",", "và"]) & pl.col("verb_text").is_null() & ~pl.col("gap_words")
    changed = (pl.col("verb_measure") == "growth") & pl.col("past_before").is_not_null()
    # … and behind what that comes to: "giảm 10 vụ (3,4%), 12 người chết (6,6%)".
    goes_on = carried(given(~(listed.fill_null(value=False) | pl.col("in_brackets")), changed), "sentence")
    return (listed & goes_on & ~pl.col("in_brackets")).fill_null(value=False)


def _ends_a_range() -> pl.Expr:
    """ "giảm từ 5% đến 10% số vụ", "thu hút từ 900 triệu USD đến 1 tỷ USD": so is the second what the first is."""
    begun = (beside(pl.col("last_word"), 1) == "từ") & pl.col("verb_text").is_null()
    begun &= pl.col("family") == beside(pl.col("family"), 1)
    return found_before(begun.fill_null(value=False), len(" đến "), "^ ?đến $")


def _behind_a_stroke() -> pl.Expr:
    """ "605,7 tỷ đồng/966 tỷ đồng", "2.315 ha/2.200 ha": the plan, each with its unit, but not "35 hộ/120 khẩu"."""
    planned = pl.col("family").is_in(["money", "dollar"]) | (pl.col("indicator") == "cultivated_area")
    same_unit = pl.col("family") == beside(pl.col("family"), 1)
    return ((pl.col("last_kind") == "stroke") & same_unit & (planned | _whole_of_plan())).fill_null(value=False)


def _to_be_reached() -> pl.Expr:
    """ "để hoàn thành chỉ tiêu đón 9 triệu lượt khách": as many as were planned."""
    return found_before(~pl.col("family").is_in(SHARES), _PLAN_LENGTH, _COMPLETES)


def _to_be_spent() -> pl.Expr:
    """ "Tổng vốn đầu tư công năm 2025 gần 58 tỷ đồng, đến ngày 20/12 đã giải ngân 25 tỷ đồng": the first is planned."""
    capital = _of_capital() & pl.col("verb_text").is_null() & pl.col("new_subject")
    return found_before(capital, _PLAN_LENGTH, _CAPITAL_OF_YEAR) & found_behind(capital, _SPENT_LENGTH, _SPENT_BEHIND)


def _adds() -> pl.Expr:
    """Tell what adds to capital, and not "116 dự án (tăng 57 dự án)"."""
    return pl.col("verb_text").str.contains("^tăng(?: thêm)?$").fill_null(value=False) & ~pl.col("in_brackets")


def _allotted() -> pl.Expr:
    """ "Vốn đầu tư công năm 2022 được phân bổ 412 tỷ đồng": what is to be spent."""
    return found_before(_of_capital(), _ALLOTTED_LENGTH, _ALLOTS)


def _to_collect() -> pl.Expr:
    """ "Chi cục được giao dự toán thu 84.000 tỷ đồng": the plan's own verb stands behind it."""
    given_out = pl.col("plan_named") & pl.col("verb_text").str.contains("giao")
    return says(given_out, "clause_words_last", "^ ?(?:thu|chi) ?$").fill_null(value=False)


def _spent() -> pl.Expr:
    """ "Kế hoạch vốn năm 2021 đã giải ngân 318 tỷ đồng", "Giải ngân kế hoạch vốn đến ngày 24/2 là 812 tỷ đồng"."""
    done = _of_capital() & ~pl.col("target_said").fill_null(value=False)
    return found_before(done, _SPENT_LENGTH, _SPENDS)


def _of_capital() -> pl.Expr:
    return (pl.col("indicator") == "public_investment") & (pl.col("family") == "money") & (pl.col("part") == 0)


def _missed_rate() -> pl.Expr:
    """ "thấp hơn 0,4% so với chỉ tiêu tỉnh giao (35,5%)": the rate that was to come, beside how far it was missed."""
    verb, rate = pl.col("verb_measure"), ~pl.col("indicator").is_in(GROWTH_RATES)
    missed = (pl.col("family") == "percent") & (pl.col("base_kind") == "plan") & verb.is_in(["growth", "over_plan"])
    rate &= (beside(verb, 2) != "growth").fill_null(value=True)
    return (beside(missed, 1) & (pl.col("last_word") == "(") & verb.is_null() & rate).fill_null(value=False)


def _by_the_year() -> pl.Expr:
    return found_behind(pl.col("family") == "percent", len(" / năm"), "^ ?/ ?năm")


def _of_a_whole() -> pl.Expr:
    """ "đạt 98% tổng diện tích đã gieo", "bằng 42% diện tích", "đạt 92% số hộ": of what stands right behind it."""
    said = found_behind(pl.col("family") == "percent", _NEAR_BEHIND, _WHOLE_BEHIND)
    return (pl.col("next_kind") == "again") | said


def _labelled_growth() -> pl.Expr:
    """Tell whether the label itself is a growth's: "tốc độ tăng giá trị sản xuất" is one wording of the output."""
    of_output = pl.col("indicator").is_in(_OUTPUTS) & pl.col("new_subject")
    label = pl.coalesce("clause_label_start", "gap_label_start") - pl.col("sentence_start")
    said = pl.col("sentence_text").str.slice(label, len("tốc độ tăng"))
    return has_where(of_output, said, "^(?i:(?:tốc độ|mức) tăng)").fill_null(value=False)


def _of_growth_rate() -> pl.Expr:
    """Tell whether the sentence's subject is a rate of growth."""
    percent = pl.col("family") == "percent"
    strong = pl.col("strong_growth").fill_null(value=False) & percent
    return carried(pl.when(pl.col("new_subject")).then(strong), "sentence").fill_null(value=False) & percent


def _of_past_in_list() -> pl.Expr:
    """ "thu nội địa đạt 70% dự toán và bằng 97% cùng kỳ; thu xuất nhập khẩu đạt 74% và bằng 92%": so is the last."""
    both = (pl.col("verb_text") == "bằng") & (pl.col("last_text") == "bằng") & (beside(pl.col("verb_text"), 1) == "đạt")
    elided = pl.col("base").is_null() & beside(pl.col("base").is_null() & (pl.col("family") == "percent"), 1)
    return (both & elided & pl.col("list_past").is_not_null() & ~pl.col("new_subject")).fill_null(value=False)


def _of_both() -> pl.Expr:
    """ "bằng 92% về số doanh nghiệp và bằng 136% về số vốn so với cùng kỳ": one base for what each of them is of."""
    said = (pl.col("verb_text") == "bằng") | (pl.col("verb_text").is_null() & (pl.col("last_word") == "và"))
    of_what = said & (pl.col("first_text_behind") == "về") & pl.col("own_base_kind").is_null()
    return found_behind(of_what, _FAR_BEHIND, _OF_WHAT)


def _of_rate_to_come() -> pl.Expr:
    """Tell whether a goal is the rate itself: "phấn đấu tỷ lệ hộ nghèo còn dưới 3%", not "100% số xã đạt chuẩn"."""
    rate = (pl.col("indicator") == "poverty") | _rate_named()
    of_many = pl.col("first_text_behind").is_in(["số", "tổng số", "các"]) | (pl.col("indicator_rule") == "part_of_many")
    said = pl.col("verb_measure").is_in(["level", "pct"]) | pl.col("verb_measure").is_null()
    return (rate & said).fill_null(value=False) & ~of_many.fill_null(value=False)


def _reached() -> pl.Expr:
    """Tell of an amount that the share behind it was reached: "tạo việc làm cho 2.150 lao động, đạt 53% kế hoạch"."""
    share = (beside(pl.col("family"), -1) == "percent") & (beside(pl.col("base_kind"), -1) == "plan")
    share &= beside(pl.col("verb_text"), -1).is_in(["đạt", "bằng", "mới đạt"]) & ~beside(pl.col("new_subject"), -1)
    return (share & ~pl.col("family").is_in(SHARES) & ~pl.col("target_said")).fill_null(value=False)


def _rate_named() -> pl.Expr:
    """Tell whether a rate is named that is none of a plan, a growth or of clearing land, which have theirs."""
    return pl.col("rate_said") & ~pl.col("indicator").is_in([*PLANNED, *GROWTH_RATES, "land_clearance"])


def _of_plan_elided() -> pl.Expr:
    """Tell whether an amount of what is planned comes to this share: "thu 54 tỷ đồng, tăng 11%, đạt 47%"."""
    amount = given(~pl.col("family").is_in(SHARES), pl.struct("indicator", "family"))
    last = carried(beside(amount, 1), "sentence").struct.field
    planned = pl.col("indicator").is_in(PLANNED) | (
        (pl.col("indicator") == "other") & last("family").is_in(["money", "mass"])
    )
    said = pl.col("verb_text").is_in(["đạt", "đạt tỷ lệ", "bằng", "tương đương"]) & ~pl.col("new_subject")
    alone = pl.col("first_kind_behind").is_null() | pl.col("first_kind_behind").is_in(["separator", "cue", "filler"])
    return (planned & said & alone & (last("indicator") == pl.col("indicator"))).fill_null(value=False)


def _whole_of_plan() -> pl.Expr:
    """ "21,7/58,3 ha kế hoạch năm", "kết nạp 103/261 đảng viên, bằng 39,5% chỉ tiêu": the plan and what was reached."""
    planned = beside(pl.col("base_kind"), -1) == "plan"
    value = pl.col("value").cast(pl.Float64)  # a decimal cannot be divided by nought
    reached = 100 * beside(value, 1) / value
    stated = planned & (beside(pl.col("family"), -1) == "percent")
    stated &= (reached - beside(value, -1)).abs() < _ROUNDED
    return ((pl.col("base_kind") == "plan") | stated).fill_null(value=False)


def _excess() -> pl.Expr:
    """ "giảm 163 hộ, vượt chỉ tiêu 20 hộ": so much more, as no plan is that far below what was reached."""
    same = pl.col("family") == beside(pl.col("family"), 1)
    return (same & (pl.col("value_si") * 2 < beside(pl.col("value_si"), 1))).fill_null(value=False)


def _of_fraction() -> pl.Expr:
    """ "giải phóng được 87,79/87,84 km, đạt 99,94%": the share that the fraction before it comes to."""
    value = pl.col("value").cast(pl.Float64)
    ratio = 100 * beside(value, 2) / beside(value, 1)
    fraction = (beside(pl.col("part"), 1) == 1) & (beside(pl.col("joint"), 1) == "/")
    return (fraction & ((ratio - value).abs() < _ROUNDED)).fill_null(value=False)


def _of_money_before() -> pl.Expr:
    return beside(pl.col("family"), 1).is_in(["money", "dollar"]).fill_null(value=False)


def _disbursed() -> pl.Expr:
    """Tell whether a share is of the public investment that its clause names: "giải ngân đầu tư công trên 95%"."""
    named = pl.col("indicator_rule").is_in(["clause", "earlier_clause", "done_by"])
    # So is what an amount comes to: "đã giải ngân 1.260 tỷ đồng (94%)".
    named |= (beside(named, 1) & (pl.col("last_text") == "(")).fill_null(value=False)
    return (pl.col("indicator") == "public_investment") & named


def _of_structure() -> pl.Expr:
    """Tell whether the sentence is about the structure of the economy: "cơ cấu kinh tế: dịch vụ đạt 40%"."""
    # … or "tỷ trọng kinh tế số trong GRDP đạt 13,8%".
    return ever(pl.col("structure_said"), "sentence") | pl.col("share_said").fill_null(value=False)


def _of_plan_listed() -> pl.Expr:
    """ "lúa 120 ha, đạt 68% kế hoạch; ngô 85 ha, đạt 66%": in a list, an amount's share is of the plan too."""
    reached = (pl.col("family") == "percent") & (pl.col("verb_measure") == "level")
    of_plan = carried(given(reached, "own_base_kind"), "sentence") == "plan"
    beside_amount = beside(~pl.col("family").is_in(SHARES), 1) & ~pl.col("new_subject")
    # … and in a list of branches: "nông nghiệp đạt 72% kế hoạch, tăng 5%; công nghiệp đạt 69%, tăng 9%".
    of_another = pl.col("new_subject") & (pl.col("verb_text") == "đạt") & pl.col("indicator").is_in(PLANNED)
    return (of_plan & (beside_amount | of_another)).fill_null(value=False)


def _after_share() -> pl.Expr:
    """ "GRDP tăng 9%; nông nghiệp chiếm 22%; công nghiệp 45%": what goes on a list of shares is one."""
    verb = given(pl.col("family") == "percent", "verb_measure")
    return (beside(carried(verb, "sentence"), 1) == "share").fill_null(value=False)


def _goes_on_comparing() -> pl.Expr:
    """ "bằng 93% so cùng kỳ, trong đó A 1.943 tỷ đồng, bằng 57%": the second compares with what the first did."""
    compared = carried(given(pl.col("family") == "percent", "own_base_kind"), "sentence")
    past = pl.col("bracketed_past").fill_null(value=False)
    return past | (
        (pl.col("verb_measure") == "pct") & pl.col("own_base_kind").is_null() & compared.is_not_null()
    ).fill_null(value=False)


def _compared_before() -> pl.Expr:
    """Say what a bare "bằng 57%" compares with: what the figures before it in the paragraph did, plan or past."""
    # "bằng 61% dự toán, tăng 11% so với cùng kỳ; trong đó …, bằng 75%": what came to a share before, not what grew.
    compared_with = pl.coalesce("own_base_kind", "base_kind")
    came_to = given((pl.col("verb_measure") == "pct").fill_null(value=False), compared_with)
    # "… bằng 107% cùng kỳ, đạt 71% kế hoạch. Trong đó, …, bằng 136%": of the same as what is told with the same verb.
    equals = (pl.col("verb_text") == "bằng").fill_null(value=False)
    alike = carried(given(equals, came_to), "line")
    here = pl.coalesce(carried(came_to, "sentence"), carried(compared_with, "sentence"))
    # What one paragraph tells of fields compares with what the one before did.
    of_fields = pl.col("indicator").is_in(CROPS)
    told_before = given(of_fields, carried(given(of_fields, came_to), "article"))
    # "trâu 3.900 con, bằng 96,1%; bò 8.200 con, bằng 95,6%; lợn …, bằng 102,8% so với cùng kỳ": what the last says.
    amount_before = beside(pl.col("family"), 1).is_in(SHARES).not_()
    of_last = carried_back(given(equals & amount_before, came_to), "sentence")
    of_last = given(amount_before & (of_last == "past"), of_last)
    compared = pl.coalesce(here, of_last, alike, carried(compared_with, "line"), told_before)
    elided = (pl.col("verb_measure") == "pct") & pl.col("own_base_kind").is_null() & equals
    # "đạt 47% kế hoạch năm, tăng 2% (cùng kỳ bằng 48,6%)": of last year's plan.
    # "đạt 71% kế hoạch, bằng 99%; …, bằng 76% so với cùng kỳ": of both in turn.
    in_turn = (beside(pl.col("own_base_kind"), 1) == "plan") & (beside(pl.col("family"), 1) == "percent")
    in_turn &= ~pl.col("new_subject") & (pl.col("family") == "percent")
    of_last_plan = pl.col("bracketed_past").fill_null(value=False) & ever(pl.col("own_base_kind") == "plan", "sentence")
    # "đạt 56,1% kế hoạch vốn; cùng kỳ năm 2023 đạt 58,4%".
    # … and "đạt 56% kế hoạch, cao hơn cùng kỳ năm 2022 (47,3%)".
    reached = (pl.col("verb_text") == "đạt") | (pl.col("last_word") == "(")
    reached = reached.fill_null(value=False) & pl.col("own_base_kind").is_null()
    return (
        pl.when((elided | reached) & of_last_plan)
        .then(pl.lit("plan"))
        .when(elided & in_turn)
        .then(pl.lit("past"))
        .when(elided)
        .then(compared)
    )


def _falls() -> pl.Expr:
    """Tell whether the indicator is itself a fall: "giảm nghèo", "23 hộ thoát nghèo"."""
    behind = (pl.col("indicator_rule") == "behind") & pl.col("falls_behind")
    # "Về giảm nghèo, toàn tỉnh có 74.638 hộ": how many there are.
    return pl.coalesce(given(~has(), "falls"), behind).fill_null(value=False)


def _with_modality(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `modality`: a level's own verb gives it, plans are plans; parts and shares inherit it."""
    # "xuất khẩu ước đạt 1,2 tỷ USD, nhập khẩu 0,9 tỷ USD", "…, chiếm 66% tổng thu": of the verb before.
    follows = pl.col("sentence") == pl.col("sentence").shift(1)
    of_whole = (pl.col("measure") == "share") & pl.col("indicator_rule").is_in(["whole", "part_of"])
    # … but "trị giá ước khoảng 12,6 tỷ đồng; xử phạt 37 vụ": things that are counted are of no other's estimate.
    last_amount = beside(carried(given(~pl.col("family").is_in(SHARES), "family"), "sentence"), 1)
    counted_anew = pl.col("new_subject") & pl.col("family").is_in(THINGS) & last_amount.is_in(["money", "dollar"])
    silent = ~pl.col("verb").fill_null(value=False) & ~counted_anew
    goes_on = (follows & (silent | of_whole)).fill_null(value=False)
    in_brackets = pl.col("in_brackets").fill_null(value=False)
    # "Năm 2026, dự toán thu là 194.900 tỷ đồng, gồm: thu nội địa 103.180 tỷ đồng": plans, though of a year ahead.
    plans = (pl.col("measure") == "plan_level") & ~pl.col("target_spreads").fill_null(value=False)
    leaves_brackets = beside(in_brackets, 1) & ~in_brackets
    named_plan = spread(plans & pl.col("plan_said_last"), plans & ~leaves_brackets, "sentence")
    # "(cùng kỳ năm 2018 tăng 24%)", "(quý I tăng 15%)" were no estimates, whatever this year's is.
    was = pl.col("bracketed_past").fill_null(value=False)
    was |= in_brackets & (pl.col("period_end") < beside(pl.col("period_end"), 1)).fill_null(value=False)
    # "ước đón 150.000 lượt khách, trong đó có 6.000 lượt khách quốc tế": the part has no verb of its own …
    part = pl.col("inner").fill_null(value=False) & (pl.col("verb_text") == "có").fill_null(value=False)
    # … nor those which a sentence lists: "Trong đó, công nghiệp tăng 8,5%; dịch vụ tăng 6%".
    parts = ever(pl.col("inner"), "sentence") & ((pl.col("measure") != "level") | pl.col("inner"))
    # … nor has how much more that is: "ước đạt 70,8 tạ/ha, tăng 0,6 tạ/ha".
    parts |= (pl.col("measure") == "change") & follows
    parts = parts.fill_null(value=False)
    own = first_case(
        [
            (ever(pl.col("plan_head"), "sentence"), pl.lit("plan")),
            (named_plan | pl.col("is_quota"), pl.lit("plan")),
            (pl.col("target_said"), pl.lit("target")),
            (pl.col("foreseen"), pl.lit("plan")),
            (pl.col("measure") == "plan_level", pl.lit("plan")),
            ((pl.col("measure") == "growth") & (pl.col("plan_opens") | _of_a_plan()), pl.lit("plan")),
            (found_before(pl.col("measure") == "level", _PROMISED_LENGTH, _PROMISED), pl.lit("plan")),
            (pl.col("estimate").fill_null(value=False), pl.lit("estimate")),
            (was, pl.lit("actual")),
            (pl.col("verb").fill_null(value=False) & (pl.col("measure") == "level") & ~part, pl.lit("actual")),
            (pl.col("new_subject") & ~parts & ~goes_on, pl.lit("actual")),
        ]
    )
    # What brackets plan or told of last year ends with them: "GDP ước tăng 11% (kế hoạch tăng 12%), dịch vụ tăng 9%".
    aside = (pl.col("measure") == "plan_level") | (in_brackets & (was | pl.col("plan_opens").fill_null(value=False)))
    within = in_brackets & beside(in_brackets, 1)
    within &= ~pl.col("last_text").str.contains("(", literal=True).fill_null(value=False)
    inherited = pl.coalesce(given(within, carried(own, "sentence")), carried(given(~aside, own), "block"))
    return numbers.with_columns(modality=pl.coalesce(own, inherited, pl.lit("actual")))


def _is_quota() -> pl.Expr:
    """ "HĐND thông qua các chỉ tiêu: thu ngân sách 95 tỷ đồng; …": plans, unless they are set as goals ("đề ra …").

    Source: the gold guide: "kế hoạch, chỉ tiêu, dự toán" are plans, "phấn đấu, đặt mục tiêu" targets.
    """
    aimed = pl.col("target_said").fill_null(value=False)
    return found_before(aimed, _GOALS_LENGTH, _QUOTAS) & ~found_before(aimed, _GOALS_LENGTH, _STRIVEN_FOR)


def _of_a_plan() -> pl.Expr:
    """ "tăng 25%, cao hơn kế hoạch thành phố giao là tăng 22%": the growth that was planned."""
    return found_before(pl.col("measure") == "growth", _PLAN_LENGTH, _PLAN_SAYS)


def _with_baseline(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `baseline`, null where the measure compares with nothing."""
    measure, base, kind = pl.col("measure"), pl.col("own_base"), pl.col("own_base_kind")
    past = pl.coalesce(given(kind == "past", base), "list_past")
    planned = given(kind == "plan", base)
    in_brackets = beside(planned, 1)
    fraction = pl.col("joint") == "/"
    said_before = given(fraction & pl.col("in_brackets"), carried(planned, "sentence"))
    of_fraction = given(fraction, carried_back(planned, "sentence"))
    of_parts = carried(pl.coalesce("plan_before", planned), "sentence")  # "kế hoạch năm là …, gồm vốn tỉnh 5 tỷ đồng"
    unsaid = given(~pl.col("foreseen"), pl.lit("plan"))
    plan_beside = pl.coalesce(in_brackets, said_before, of_fraction, of_parts, unsaid)
    to_come = (measure == "growth") & pl.col("modality").is_in(["target", "plan"])
    # "… tăng 8% so với cùng kỳ (kế hoạch tăng 12%)": a plan is set against the year before.
    of_goal = pl.coalesce(given(kind == "past", base), given(~pl.col("in_brackets"), "list_past"))
    # "giảm 9 người (-81,8%) so với cùng kỳ": what stands behind brackets holds for what stands before them, too.
    past_base = given(kind == "past", base)
    behind = given(beside(pl.col("in_brackets"), -1) & ~pl.col("in_brackets"), beside(past_base, -1))
    # … and "giảm 0,95% (-59 ha)" is set against the same twice.
    before = given(pl.col("in_brackets") & (measure == "change") & beside(measure == "growth", 1), beside(past, 1))
    # "so với cùng kỳ giảm 2 vụ, giảm 1 người chết và giảm 3 người bị thương": of each of them.
    compared = given(measure == "change", pl.coalesce(past_base, "past_before", behind, before))
    of_changes = carried(compared, "sentence")
    over_plan = (measure == "change") & (pl.col("verb_measure") == "over_plan")
    return numbers.with_columns(
        baseline=first_case(
            [
                (measure == "pct_of_plan", pl.coalesce(base, "plan_before", pl.lit("plan"))),
                (to_come, pl.coalesce(of_goal, pl.lit("previous_year"))),
                (measure.is_in(["growth", "pct_of_base"]), past),
                (over_plan & (kind != "past").fill_null(value=True), pl.coalesce(base, "plan_before")),
                (measure == "change", of_changes),
                ((measure == "plan_level") & pl.col("is_quota") & ~pl.col("in_brackets"), pl.lit("plan")),
                ((measure == "plan_level") & (pl.col("modality") != "target"), pl.coalesce("plan_before", plan_beside)),
            ]
        )
    ).with_columns(baseline=_named_past())


def _named_past() -> pl.Expr:
    """Give the baseline by the month, quarter or year that it names: "so với tháng 6/2013", "gấp 1,8 lần năm 2010".

    That of the same month a year ago is last year's; none of the codes is that of an earlier year.
    """
    baseline, year = pl.col("baseline"), pl.coalesce("base_named", given(pl.col("period_is_base"), "year_behind"))
    years = given(pl.col("own_base_kind") == "past", pl.col("period_end").dt.year() - year)
    month = pl.col("period_end").dt.month()
    of_month = (baseline == "previous_month") & (years == 1)
    of_quarter = (baseline == "previous_quarter") & (years == 1) & (pl.col("period_kind") == "quarter")
    cases = [
        ((of_month & (pl.col("base_month") == month)) | of_quarter, pl.lit("same_period_last_year")),
        (of_month & (month > 1), pl.lit("previous_year")),  # "cao hơn tháng 12/2017"
    ]
    earlier = (baseline == "previous_year") & (years > 1)
    return given(~earlier.fill_null(value=False), first_case(cases, baseline))


def _with_value(numbers: pl.DataFrame) -> pl.DataFrame:
    """Put the sign of a fall and the hundred of "vượt 3%" into the value; times become percent."""
    measure, times = pl.col("measure"), pl.col("family") == "times"
    # A fall that no verb tells of: "giảm hộ nghèo bình quân 1,5%/năm".
    lessened = _falls() & ((measure == "change") | ((measure == "growth") & pl.col("verb_sign").is_null()))
    # "4 nhóm giảm: giao thông giảm 2,55%; văn hóa 0,58%": the list's verb, where an item has none.
    listed = given(
        (measure == "growth") & (pl.col("measure_rule") == "in_list"),
        carried(given(pl.col("family") == "percent", "verb_sign"), "sentence"),
    )
    # "giảm 1.136 hộ (tương đương 6,02 điểm %)": what a change in brackets tells again.
    again = given(
        (pl.col("in_brackets") & (pl.col("family") == "points")) | pl.col("changes_on") | pl.col("ends_range"),
        carried(pl.col("verb_sign"), "sentence"),
    )
    sign = pl.when(lessened).then(-1).otherwise(pl.coalesce("verb_sign", listed, again, pl.lit(1))).cast(VALUE)
    above = (measure == "pct_of_plan") & pl.col("verb_measure").is_in(["growth", "over_plan"]) & ~times

    def stated(column: str) -> pl.Expr:
        value = pl.col(column)
        moved = pl.when(above).then(value * sign + 100).when(measure.is_in(["growth", "change"])).then(value * sign)
        return moved.otherwise(value).cast(VALUE)

    return with_rules(
        numbers,
        value=pl.when(times).then("value_si").otherwise(stated("value")),
        value_si=stated("value_si"),
        unit=pl.when(times).then(pl.lit("percent")).otherwise("unit"),
    )
