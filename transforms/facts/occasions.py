"""What was given, said and counted on one day: at a meeting, in an event, on a day that a sentence opens with.

Comes behind indicators and measures; gives such figures that day and leaves all others their time.
"""

import polars as pl

from transforms.facts.cases import given, has_text, has_where, says
from transforms.facts.measures import VOICED, WHO_AGREED
from transforms.facts.neighbours import anywhere, carried, ever
from transforms.facts.periods import day_of
from transforms.facts.subjects import OF_EVENTS
from transforms.facts.timing import UNSAID, set_day, set_period

_OCCASION = (
    "^(?i:nhân dịp này|(?:cũng )?(?:nhân |trong )?dịp này|(?:ngay |cũng )?(?:tại|trong) (?:chương trình|buổi lễ|lễ|"
    "hội nghị|buổi|đại hội|hội thảo|kỳ họp|sự kiện))(?:[^.;0-9]{0,40})?(?:,| đã | UBND| lãnh đạo)"
)
_ON_THE_DAY = "^(?i:(?:sáng|trưa|chiều|tối|ngày)(?: ngày)? [0-9]{1,2}[/-][0-9]{1,2}[^0-9])"
_OPENING_DAY = (
    r"^(?:[*•–-] ?)?(?:(?i:phiên|hội chợ|buổi|lễ|kỳ thi|đợt|chiến dịch) [^,.;:0-9]{2,40} )?"
    r"(?:[^,.;:0-9]{2,32}[,:] ?|(?i:(?:điển hình|mới đây|gần đây|mới nhất|cụ thể|trước đó|tiếp đó) ?)+)?"
    r"(?i:(?:hồi|lúc|vào lúc|khoảng) [0-9]{1,2} ?(?:h|giờ) ?(?:[0-9]{1,2}(?: phút)?)?,? )?"
    r"(?i:(?:vào |trong |lúc |cùng |cũng trong )?(?:sáng|trưa|chiều|tối|đêm|ngày)(?: ngày)?) "
    r"([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-](20[0-9]{2}))?[^0-9/-]"
)
_EXAMPLE = "^(?i:điển hình|mới đây|gần đây|mới nhất|trước đó)"
_SOON = pl.duration(days=60)  # what is announced lies no farther ahead
_SAME_DAY = "^(?i:(?:cũng )?(?:trong|cùng) ngày|(?:hôm|sáng|trưa|chiều|tối) nay|tính đến [0-9]+h[0-9]* cùng ngày)[ ,]"
_GIVEN = "(?: |^)(?:trao|tặng|ủng hộ|quyên góp|ký kết|ký|khởi công|động thổ|khánh thành|gắn biển|bàn giao) "
_BEFORE = 60  # characters
_TELLING = ("indicator", "measure", "period_rule")  # what a figure counts, and that nobody says when
_PASSED_THERE = ("nghị quyết", "tờ trình", "báo cáo", "văn bản")
_PASSES = "(?i:(?:thông qua|tán thành|xem xét|(?:đã |các đại biểu |hội nghị |kỳ họp )nghe)[^.;]*)$"
_WERE_PASSED = "^ (?:[^.;0-9]{1,30} )?(?:đã |sẽ )?được (?:[^.;0-9]{1,30} )?(?:thông qua|biểu quyết|ban hành)"
_AGREED = "(?i:tán thành[^.;0-9]*)$"
_SESSION_DAY = (
    "(?i:hội nghị|đại hội|buổi lễ|lễ|kỳ họp) [^,.;0-9]{0,30}?(?i:(?:sáng|chiều|tối|ngày) )+"
    r"([0-9]{1,2})[/.-]([0-9]{1,2})[^0-9/.-]"
)
ATTENDED = "^(?i:tham dự|đến dự|cùng dự|dự)(?: |,)[^.;0-9]*$"
_SESSION = "^[^.;,0-9]*(?:tại|trong) (?:kỳ|Kỳ) họp"
_AT_SESSION = "(?i:kỳ họp|đại biểu|hội nghị)"
# "bầu 27 đồng chí vào Ban Chấp hành", "Ban Chấp hành gồm 27 đồng chí", not the votes of a whole year
_ELECTS = "(?i:(?:bầu|chỉ định|ban chấp hành|ban thường vụ|ủy ban kiểm tra|lấy phiếu tín nhiệm)[^.;0-9]*)$"
_VOTED = "^(?: đã)?(?: tham gia)?(?: đi)? (?:bầu|bỏ phiếu)"  # "74.618 cử tri đi bầu"
# As in "cơn bão số 3 (Yagi) đổ bộ ngày 7/9", "bão số 3 (ngày 16, 17-9)", "bão số 10 đêm 28/9", "đợt mưa lũ ngày 3/8".
_STORM_DAY = (
    r"(?i:bão(?: số [0-9]{1,2})?|(?:đợt|trận|cơn) (?:mưa|lũ|lốc|dông|giông|rét)[^.;,0-9]{0,12}|mưa lũ|mưa đá|lốc xoáy)"
    r"(?: \([^()0-9]+\))?(?: đổ bộ| quét qua| đi qua| xảy ra)?(?: vào)? \(?(?i:ngày|đêm|sáng|trưa|chiều|tối)(?: ngày)? "
    r"([0-9]{1,2})(?:(?:,| và| -|-) ?([0-9]{1,2}))?[/.-]([0-9]{1,2})(?:[/.-](20[0-9]{2}))?(?:[^0-9/-]|$)"
)
# "…, cho biết ngay ngày 27/4 đã có gần 14.000 du khách", "Ngày 28/4, con số này đã tăng lên 25.000 du khách"
_CAME_ON = (
    r"(?:^|[ ;,])(?i:ngày) ([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-](20[0-9]{2}))?,?(?: con số này)?(?: đã| có)* "
    r"(?:có|đón|ghi nhận|xảy ra|phát hiện|tiếp nhận|tăng lên|là)(?: gần| hơn| trên| khoảng| thêm| được)* ?$"
)
_DISASTERS = r"(?:^|\PL)(?i:bão|mưa lũ|lũ|mưa lớn|thiên tai|lốc|dông lốc|mưa đá|ngập lụt|sạt lở)(?:\PL|$)"
_HARMED = "(?i:(?:bị |làm |gãy |đổ|ngập|sập|sạt lở|tốc mái|hư hỏng|mất trắng|thiệt hại|cháy)[^,.;]*)"


def on_their_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give what was handed over at a meeting, happened in an event or on a named day its day.

    Takes numbers with `said_before` and `said_behind`, the words on either side.
    """
    return (
        numbers.pipe(_occasions_take_the_day)
        .pipe(_events_take_the_day)
        .pipe(_elections_take_the_day)
        .pipe(_day_named)
        .pipe(_came_on_a_day)
        .pipe(_storms_take_theirs)
        .pipe(_storms_so_far)
    )


def _occasions_take_the_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Awards and delegates that name no time were handed over, and counted, at the meeting.

    So is what its sentence says was given there: "Nhân dịp này, quận tặng 100 suất quà".
    """
    level = (pl.col("measure") == "level") & (pl.col("period_rule") != "own")
    sentence, before = pl.col("sentence_text"), pl.col("start") - pl.col("sentence_start")
    of_occasion = has_text(has_where(level, sentence, f"{_OCCASION}|{_ON_THE_DAY}"), sentence)
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
    papers = pl.col("unit_text").is_in(_PASSED_THERE)
    rows = numbers.with_columns(passed=says(papers, "said_before", _PASSES) | says(papers, "said_behind", _WERE_PASSED))
    passed = pl.col("passed")
    # A time may be but the session's name: "thông qua 9 nghị quyết tại kỳ họp cuối năm".
    of_session = says(passed, "said_behind", _SESSION) | says(passed, "said_before", _AT_SESSION)
    there = passed & ((pl.col("period_rule") == "article") | of_session)
    timed = (pl.col("period_rule") == "own") & ~pl.col("said").is_in(["year", "term"]).fill_null(value=False)
    elected = says((pl.col("family") == "person") & ~timed, "said_before", _ELECTS)
    there = (there | elected) & (pl.col("measure") == "level") & (~pl.col("target_said") | of_session)
    # So are votes: "lấy phiếu tín nhiệm đối với 27 người", "46/48 phiếu, đạt 95,83%".
    votes = ever(pl.col("unit_text").is_in(["phiếu", "lá phiếu"]), "sentence")
    votes |= says(pl.col("family") == "percent", "said_before", _AGREED)
    votes |= says(pl.col("family") == "percent", "said_behind", WHO_AGREED)
    there |= (votes & pl.col("measure").is_in(["level", "share"])).fill_null(value=False)
    # … and who came and what was said: "Tham dự có 120 doanh nghiệp", "Tại hội nghị, doanh nghiệp nêu 17 ý kiến".
    unsaid = level & pl.col("period_rule").is_in(UNSAID)
    voiced = (unsaid & pl.col("unit_text").is_in(VOICED)).fill_null(value=False)
    there |= voiced | says(unsaid & pl.col("family").is_in(["unit", "person"]), "said_before", ATTENDED)
    day = (day | there.fill_null(value=False)) & pl.col("event").is_not_null()
    # "Tại hội nghị ngày 7/11, Chủ tịch UBND phường tặng Giấy khen cho 18 tập thể": a week before it is told.
    said = has_text(pl.col("indicator") == "awards", "sentence_text").str.extract_groups(_SESSION_DAY).struct
    day_said, month_said = (said[part].cast(pl.Int32) for part in (0, 1))
    rows = rows.with_columns(held_on=day_of(_nearest_year(day_said, month_said), month_said, day_said))
    return set_day(rows, day, pl.coalesce("held_on", "event")).drop("passed", "held_on")


def _events_take_the_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give what an article counts that reports on no time, but on what happened on a day, that day.

    "Chiều 29/9, lốc xoáy làm 6 người bị thương, 30 ha lúa bị đổ": but budgets and outputs are no day's, nor is how
    large something is.
    """
    sized = pl.col("family").is_in(["area", "length", "territory"])
    counted = (_counts_events() & ~sized) | harmed(of_event())
    day = of_event() & counted & pl.col("said").is_null()
    return set_day(numbers, day.fill_null(value=False), pl.col("event"))


def _elections_take_the_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give what is told of an election up to its evening that day: "đến 19h ngày 22/5, cử tri đi bầu đạt 99,9%"."""
    voted = anywhere(says(pl.col("unit_text") == "cử tri", "said_behind", _VOTED), "article")
    until_then = (pl.col("period_kind") == "range") & (pl.col("report").struct.field("said") == "to_day")
    day = voted & until_then & pl.col("period_rule").is_in(UNSAID) & _counts_events()
    return set_day(numbers, day.fill_null(value=False), pl.col("period_end"))


def _day_named(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give what a sentence counts that opens with a day that day: "Điển hình, ngày 14/7, đội kiểm tra xe …".

    "Cùng ngày, …" is that of the last sentence which opened with one, else the event's. Land is cleared on a day, too:
    "Ngày 7/9, huyện cưỡng chế 18 hộ", but not on that of the meeting where it is told what came of it so far; and
    tourists come: "Ngày 1/5 là cao điểm với 318.000 lượt khách".
    """
    unsaid = pl.col("period_rule").is_in(UNSAID)
    cleared = (pl.col("indicator") == "land_clearance") & (pl.col("measure") == "level") & unsaid
    arrived = (pl.col("indicator") == "tourist_arrivals") & (pl.col("measure") == "level") & unsaid
    counted = _counts_events() & unsaid
    opening = pl.col("sentence_text").str.head(_BEFORE)
    groups = opening.str.extract_groups(_OPENING_DAY).struct.rename_fields(["day", "month", "year"])
    day, month, year = (pl.col(name) for name in ("day", "month", "year"))
    named = (
        numbers.select("sentence", "sentence_text", "event", "report_year", *_TELLING)
        .filter(counted | cleared | arrived)
        .unique("sentence", maintain_order=True)
        .with_columns(groups=groups, same=opening.str.contains(_SAME_DAY))
        .unnest("groups")
        .with_columns(each.cast(pl.Int32) for each in (day, month, year))
        .filter(day.is_not_null() | pl.col("same"))
        .with_columns(year=pl.coalesce(year, _nearest_year(day, month), "report_year"))
        .select("sentence", "same", named=day_of(year, month, day))
    )
    named_day, told = pl.col("named"), carried(pl.col("named"), "article")
    # What else a paragraph tells that opens with a day, or turns to an example, is of it, unless it is the day of the
    # meeting, where more than that is told.
    goes_on = pl.col("opens_line") | pl.col("sentence_text").str.contains(_EXAMPLE)
    of_paragraph = carried(given((named_day != pl.col("event")) & goes_on, named_day), "line")
    of_day = pl.coalesce(named_day, given(pl.col("same"), pl.coalesce(told, "event")), of_paragraph)
    day = pl.col("of_day")
    return (
        numbers.join(named, on="sentence", how="left", maintain_order="left")
        .with_columns(of_day=of_day)
        .pipe(set_day, (counted & day.is_not_null()).fill_null(value=False), day)
        .pipe(set_day, (cleared & (named_day != pl.col("event"))).fill_null(value=False), named_day)
        .pipe(set_day, (arrived & named_day.is_not_null()).fill_null(value=False), named_day)
        .drop("named", "same", "of_day")
    )


def _came_on_a_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give those who came, and what happened, the day right before the verb: "ngày 27/4 đã có gần 14.000 du khách"."""
    counted = (_counts_events() | (pl.col("indicator") == "tourist_arrivals")) & (pl.col("measure") == "level")
    said = has_text(counted & (pl.col("period_rule") != "own"), "said_before").str.extract_groups(_CAME_ON)
    rows = numbers.with_columns(came=said.struct.rename_fields([*"dmy"]))
    day, month, year = (pl.col("came").struct.field(part).cast(pl.Int32) for part in "dmy")
    rows = rows.with_columns(came=day_of(pl.coalesce(year, _nearest_year(day, month), "report_year"), month, day))
    return set_day(rows, pl.col("came").is_not_null(), pl.col("came")).drop("came")


def _storms_take_theirs(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give what a storm did the days that its sentence says it came on: "Bão số 8 (đêm 28-10) làm tốc mái 47 nhà"."""
    unsaid = pl.col("period_rule").is_in(UNSAID) & _counts_events() & (pl.col("indicator") != "donations")
    said = has_text(unsaid, "sentence_text").str.head(pl.col("start") - pl.col("sentence_start"))
    days = said.str.extract_groups(_STORM_DAY).struct.rename_fields([*"dlmy"])
    rows = numbers.with_columns(storm=days)
    day, last, month, year = (pl.col("storm").struct.field(part).cast(pl.Int32) for part in "dlmy")
    last = pl.coalesce(last, day)
    year = pl.coalesce(year, _nearest_year(last, month), "report_year")
    rows = rows.with_columns(since=day_of(year, month, day), until=day_of(year, month, last))
    dated, several = pl.col("since") <= pl.col("until"), pl.col("since") < pl.col("until")
    return (
        rows.pipe(set_day, (dated & ~several).fill_null(value=False), pl.col("since"))
        .pipe(set_period, several.fill_null(value=False), pl.col("since"), pl.col("until"), "range")
        .drop("storm", "since", "until")
    )


def _storms_so_far(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give what a storm has done by a day that day: "tính đến 10h ngày 8/9, bão đã làm 14 người chết".

    So does the paragraph that goes on with it, and an article that reports on nothing else.
    """
    of_day = (pl.col("said") == "to_day") & ~pl.col("of_this_year").fill_null(value=False)
    asked = of_day & _counts_events() & (pl.col("period_kind") == "range") & pl.col("indicator").ne("donations")
    stormy = says(asked.fill_null(value=False), "sentence_text", _DISASTERS)
    return set_day(numbers, carried(given(asked, stormy), "line").fill_null(value=False) & asked, pl.col("period_end"))


def _counts_events() -> pl.Expr:
    return pl.col("indicator").is_in(OF_EVENTS) & pl.col("measure").is_in(["level", "change", "share"])


def _nearest_year(day: pl.Expr, month: pl.Expr) -> pl.Expr:
    """Give the event's year, or the one before it of a day that would lie far ahead: in January "ngày 20/12" was."""
    event = pl.col("event")
    ahead = day_of(event.dt.year(), month, day) > event + _SOON
    return event.dt.year() - ahead.fill_null(value=False).cast(pl.Int32)


def harmed(rows: pl.Expr) -> pl.Expr:
    """Tell of rows whether the words beside their number say that it was hit or destroyed."""
    return says(rows, "said_behind", _HARMED) | says(rows, "said_before", _HARMED)


def of_event() -> pl.Expr:
    """Tell whether an article reports on no time, but on a day."""
    return (pl.col("held") & pl.col("report").struct.field("said").is_null()).fill_null(value=False)
