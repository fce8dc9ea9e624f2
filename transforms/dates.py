"""Dates as Vietnamese pages state them: a page's date line, an ISO stamp, "Sáng 28/6" of a report's lead.

Columns in, columns out; a date that does not exist in the calendar is null. Which statement of a page
is believed is decided in `metadata`.
"""

import polars as pl

from transforms.queries import collected_here
from transforms.warm import warm

# For lower case: such patterns are made and run several times faster than those that mind no case.
_DAY = r"([0-9]{1,2})\s?[/.-]\s?([0-9]{1,2})\s?[/.-]\s?([0-9]{4})"
_DAY_IN_WORDS = r"([0-9]{1,2}) tháng ([0-9]{1,2}),? (?:năm )?([0-9]{4})"
_CLOCK = r"(?:^|[^0-9/.-]| -)([0-9]{1,2})[:hg]([0-9]{2})"
_AFTERNOON = r"[0-9]{1,2}[:hg][0-9]{2}(?::[0-9]{2})? ?(?:ch|pm|chiều|tối)(?:[^a-zß-ỹ0-9_]|$)"
_MORNING = r"[0-9]{1,2}[:hg][0-9]{2}(?::[0-9]{2})? ?(?:sa|am|sáng)(?:[^a-zß-ỹ0-9_]|$)"
_ISO = r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2}))?"
_ZONE = r"[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)? ?(Z|[+-][0-9]{2}:?[0-9]{2})$"

_NOON, _MONTHS = 12, 12
_WHEN = (
    r"(?:vào |trong |từ )?(?:sáng|chiều|tối|trưa|đêm|chiều tối|sáng sớm|cuối (?:buổi )?(?:sáng|chiều)|"
    r"sáng nay|chiều nay|tối nay|hôm nay|sáng và chiều)"
)
# "28/6", "ngày 28 tháng 6 năm 2021"; of "5-6/7" and "10 và 11/7" the last day.
_SHORT = (
    r"\(?(?:ngày |các ngày |hai ngày |2 ngày |mùng )?\(?"
    r"(?:[0-9]{1,2}(?:[/.-][0-9]{1,2})? ?(?:,|và|-|–|đến(?: hết)?) ?(?:ngày )?)?"
    r"([0-9]{1,2})(?:\s?[/.-]\s?| tháng )([0-9]{1,2})(?:(?:\s?[/.-]\s?|,? năm )([0-9]{4}))?(?:[^0-9]|$)"
)
_EVENT_TIMED = rf"(?:^|[,;.–-] ){_WHEN},? {_SHORT}"
# … and behind who reports: "Hải Phòng: Trong ngày 4/4, …".
_EVENT_DAY = (
    rf"^(?:[^:.,;0-9]{{2,30}}: )?(?:hôm nay|vào|trong)?,? ?(?:trong )?(?:ngày |các ngày |hai ngày |2 ngày ){_SHORT}"
)
# "Từ ngày 24 đến 26/7", but "từ ngày 1/7/2025, phường hoạt động theo mô hình mới" tells since when.
_EVENT_SPAN = rf"^từ ngày [0-9]{{1,2}}(?:[/.-][0-9]{{1,2}})? ?(?:-|–|đến) ?{_SHORT}"
# Within the sentence: "… khai mạc sáng nay (22/9)", "hội nghị tổng kết do quận tổ chức ngày 5/1".
_EVENT_HELD = rf" {_WHEN},? {_SHORT}"
_EVENT_HELD_ON = (
    r"(?:khai mạc|bế mạc|diễn ra|tổ chức|họp|hội nghị|họp báo|đại hội|phóng viên|báo chí|cho biết)"
    rf"(?: vào| trong| hôm)? (?:ngày |các ngày |hai ngày |2 ngày ){_SHORT}"
)
# What happened somewhere: "gió giật mạnh tại huyện Bảo Yên ngày 9/5/2017", "…, ngày 19/1, Hội …", "… trong ngày 11/9".
# … "Bản tin phòng, chống dịch của thành phố ngày 23/01/2022 ghi nhận …".
_BULLETIN = "^(?:bản tin|báo cáo nhanh|thông tin|theo bản tin|theo báo cáo nhanh)[^.;:0-9]{2,90}"
_EVENT_SEEN = (
    rf"(?:{_BULLETIN}|(?:^|[ (])(?:tại|ở) [^,.;:0-9]{{2,40}}|xảy ra|rạng sáng|,| trong)(?: vào| trong)? ngày {_SHORT}"
)
# "Thực hiện Văn bản số 4931/UBND-NC, ngày 5/8/2020 của UBND thành phố": the day of a document.
_CITED = r"số:? ?[0-9][^ ,]*,? ngày [0-9]{1,2}\s?[/.-]\s?[0-9]{1,2}(?:\s?[/.-]\s?[0-9]{4})?"
_TIME_WORDS = ["ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm nay"]  # each of the patterns above needs one
_PARTS = ("day", "month", "year")


@warm("dates")
def stated(lines: pl.Series) -> pl.Series:
    """Read the date and clock time of lines like "Thứ Ba, 11/01/2022 14:51" or "02:47 CH 26/11/2024"."""
    line, words, figures, clock, hour = (pl.col(name) for name in ("line", "words", "figures", "clock", "hour"))
    found = pl.LazyFrame({"line": lines.str.to_lowercase()}).select_seq(
        words=line.str.extract_groups(_DAY_IN_WORDS),
        figures=line.str.extract_groups(_DAY),
        clock=line.str.replace(_DAY, " ").str.extract_groups(_CLOCK),
        afternoon=line.str.contains(_AFTERNOON),
        morning=line.str.contains(_MORNING),
    )
    parts = found.select(
        "afternoon",
        "morning",
        *(
            pl.coalesce(figures.struct[i], words.struct[i]).alias(name)
            for i, name in enumerate(("day", "month", "year"))
        ),
        hour=clock.struct[0].cast(pl.Int32).fill_null(0),
        minute=clock.struct[1].cast(pl.Int32).fill_null(0),
    )
    # "4/20/2015 9:05:00 AM": a server with American settings; no month is the twentieth.
    day, month = pl.col("day"), pl.col("month")
    american = (month.cast(pl.Int32) > _MONTHS) & (day.cast(pl.Int32) <= _MONTHS)
    parts = parts.with_columns(
        day=pl.when(american).then(month).otherwise(day), month=pl.when(american).then(day).otherwise(month)
    )
    after_noon, midnight = pl.col("afternoon") & (hour < _NOON), pl.col("morning") & (hour == _NOON)
    return _moments(
        parts.with_columns(hour=pl.when(after_noon).then(hour + _NOON).when(~midnight).then(hour).otherwise(0))
    )


@warm("dates")
def stamped(stamps: pl.Series) -> pl.Series:
    """Read a machine's stamps, "2022-01-11T07:51:00Z", in Vietnam's time; without a zone it is local."""
    stamp, parts, zone = pl.col("stamp"), pl.col("parts"), pl.col("zone")
    found = pl.LazyFrame({"stamp": stamps}).select_seq(
        parts=stamp.str.extract_groups(_ISO), zone=stamp.str.strip_chars().str.extract(_ZONE)
    )
    names = ("year", "month", "day", "hour", "minute")
    read = found.select(
        *(parts.struct[i].alias(name) for i, name in enumerate(names)),
        zone=zone,
        digits=zone.str.replace_all(r"[^[0-9]]", ""),
    ).with_columns(pl.col("hour", "minute").cast(pl.Int32))
    hours, minutes = (pl.col("digits").str.slice(at, 2).cast(pl.Int32, strict=False).fill_null(0) for at in (0, 2))
    offset = pl.when(zone.str.starts_with("-")).then(-1).otherwise(1) * (hours * 60 + minutes)
    shift = pl.when(zone.is_not_null() & pl.col("hour").is_not_null()).then(7 * 60 - offset).otherwise(0)
    shifted = read.with_columns(shift=shift).with_columns(pl.col("hour", "minute").fill_null(0))
    return _moments(shifted, pl.col("shift"))


@warm("dates")
def event_parts(texts: pl.Series) -> pl.DataFrame:
    """Day, month and, where stated, year of the event a lead opens with."""
    lead, first = pl.col("text"), pl.col("first")
    opening = texts.str.head(400).str.to_lowercase().str.replace_all(_CITED, " ")
    leads = pl.LazyFrame({"text": opening}).with_row_index("row")
    said = leads.filter(lead.str.contains_any(_TIME_WORDS)).select_seq(
        "row",
        timed=lead.str.extract_groups(_EVENT_TIMED),
        day=lead.str.head(120).str.extract_groups(_EVENT_DAY),
        span=lead.str.head(120).str.extract_groups(_EVENT_SPAN),
        held=lead.str.extract_groups(_EVENT_HELD),
        held_on=lead.str.extract_groups(_EVENT_HELD_ON),
        seen=lead.str.extract_groups(_EVENT_SEEN),
    )
    said = said.pipe(collected_here).lazy()  # by itself, as the two sides of a join are read in threads of their own
    names = ("timed", "day", "span", "held", "held_on", "seen")
    found = said.select(
        "row", first=pl.coalesce(pl.when(pl.col(name).struct[0].is_not_null()).then(name) for name in names)
    )
    parts = found.select("row", *(first.struct[i].cast(pl.Int32).alias(name) for i, name in enumerate(_PARTS)))
    return leads.join(parts, on="row", how="left", maintain_order="left").select(_PARTS).pipe(collected_here)


def day_of(year: pl.Expr, month: pl.Expr, day: pl.Expr) -> pl.Expr:
    """Give a Date, null where the calendar has none such."""
    text = pl.format("{}-{}-{}", year, month.cast(pl.String).str.zfill(2), day.cast(pl.String).str.zfill(2))
    return text.str.to_date("%Y-%m-%d", strict=False)


def _moments(parts: pl.LazyFrame, shift: pl.Expr | int = 0) -> pl.Series:
    """Give year, month and day (as written), hour and minute as a Datetime; midnight where the clock shows no time.

    `shift` is added, in minutes.
    """
    hour, minute = pl.col("hour"), pl.col("minute")
    clock = pl.when(hour.is_between(0, 23) & minute.is_between(0, 59)).then(hour * 60 + minute).otherwise(0)
    day = day_of(*(pl.col(name).cast(pl.Int32) for name in ("year", "month", "day")))
    moment = day.cast(pl.Datetime("us")) + pl.duration(minutes=clock + shift)
    return parts.select(moment).pipe(collected_here).to_series()
