"""Dates as Vietnamese pages state them: a page's date line, an ISO stamp, "Sáng 28/6" of a report's lead.

Columns in, columns out; a date that does not exist in the calendar is null. Which statement of a page
is believed is decided in `metadata`.
"""

import polars as pl

_DAY = r"([0-9]{1,2})\s?[/.-]\s?([0-9]{1,2})\s?[/.-]\s?([0-9]{4})"
_DAY_IN_WORDS = r"(?i)([0-9]{1,2}) tháng ([0-9]{1,2}),? năm ([0-9]{4})"
_CLOCK = r"(?i)(?:^|[^0-9/.-]| -)([0-9]{1,2})[:hg]([0-9]{2})"
_AFTERNOON = r"(?i)[0-9]{1,2}[:hg][0-9]{2}(?::[0-9]{2})? ?(?:ch|pm|chiều|tối)(?:\W|$)"
_MORNING = r"(?i)[0-9]{1,2}[:hg][0-9]{2}(?::[0-9]{2})? ?(?:sa|am|sáng)(?:\W|$)"
_ISO = r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2}))?"
_ZONE = r"[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)? ?(Z|[+-][0-9]{2}:?[0-9]{2})$"

_NOON = 12
_WHEN = (
    r"(?:vào |trong |từ )?(?:sáng|chiều|tối|trưa|đêm|chiều tối|sáng sớm|cuối (?:buổi )?(?:sáng|chiều)|"
    r"sáng nay|chiều nay|tối nay|hôm nay|sáng và chiều)"
)
# "28/6", "ngày 28 tháng 6 năm 2021"; of "5-6/7" and "10 và 11/7" the last day.
_SHORT = (
    r"\(?(?:ngày |các ngày |hai ngày |2 ngày |mùng )?\(?"
    r"(?:[0-9]{1,2}(?:[/.-][0-9]{1,2})? ?(?:,|và|-|–|đến) ?(?:ngày )?)?"
    r"([0-9]{1,2})(?:\s?[/.-]\s?| tháng )([0-9]{1,2})(?:(?:\s?[/.-]\s?|,? năm )([0-9]{4}))?(?:[^0-9]|$)"
)
_EVENT_TIMED = rf"(?i)(?:^|[,;.–-] ){_WHEN},? {_SHORT}"
_EVENT_DAY = rf"(?i)^(?:hôm nay|vào|trong)?,? ?(?:trong )?(?:ngày |các ngày |hai ngày |2 ngày ){_SHORT}"
# Within the sentence: "… khai mạc sáng nay (22/9)", "hội nghị tổng kết do quận tổ chức ngày 5/1".
_EVENT_HELD = rf"(?i) {_WHEN},? {_SHORT}"
_EVENT_HELD_ON = (
    r"(?i)(?:khai mạc|bế mạc|diễn ra|tổ chức|họp|hội nghị|họp báo|đại hội|phóng viên|báo chí|cho biết)"
    rf"(?: vào| trong| hôm)? (?:ngày |các ngày |hai ngày |2 ngày ){_SHORT}"
)


def stated(text: pl.Expr) -> pl.Expr:
    """Read the date and clock time of a line like "Thứ Ba, 11/01/2022 14:51" or "02:47 CH 26/11/2024"."""
    words = text.str.extract_groups(_DAY_IN_WORDS)
    figures = text.str.extract_groups(_DAY)
    day, month, year = (pl.coalesce(figures.struct[i], words.struct[i]).cast(pl.Int32) for i in range(3))
    clock = text.str.replace(_DAY, " ").str.extract_groups(_CLOCK)
    hour = clock.struct[0].cast(pl.Int32).fill_null(0)
    minute = clock.struct[1].cast(pl.Int32).fill_null(0)
    hour = (
        pl.when(text.str.contains(_AFTERNOON) & (hour < _NOON))
        .then(hour + _NOON)
        .when(text.str.contains(_MORNING) & (hour == _NOON))
        .then(0)
        .otherwise(hour)
    )
    return _moment(year, month, day, hour, minute)


def stamped(text: pl.Expr) -> pl.Expr:
    """Read a machine's stamp, "2022-01-11T07:51:00Z", in Vietnam's time; without a zone it is local."""
    parts = text.str.extract_groups(_ISO)
    year, month, day, hour, minute = (parts.struct[i].cast(pl.Int32) for i in range(5))
    zone = text.str.strip_chars().str.extract(_ZONE)
    sign = pl.when(zone.str.starts_with("-")).then(-1).otherwise(1)
    digits = zone.str.replace_all(r"[^[0-9]]", "")
    offset = sign * (
        digits.str.slice(0, 2).cast(pl.Int32, strict=False).fill_null(0) * 60
        + digits.str.slice(2, 2).cast(pl.Int32, strict=False).fill_null(0)
    )
    local = _moment(year, month, day, hour.fill_null(0), minute.fill_null(0))
    shift = pl.when(zone.is_not_null() & hour.is_not_null()).then(7 * 60 - offset).otherwise(0)
    return local + pl.duration(minutes=shift)


def event_parts(text: pl.Expr) -> pl.Expr:
    """Day, month and, where stated, year of the event a lead opens with; struct of three Int32."""
    lead = text.str.slice(0, 400)
    said = [
        lead.str.extract_groups(_EVENT_TIMED),
        text.str.slice(0, 120).str.extract_groups(_EVENT_DAY),
        lead.str.extract_groups(_EVENT_HELD),
        lead.str.extract_groups(_EVENT_HELD_ON),
    ]
    first = pl.coalesce(pl.when(each.struct[0].is_not_null()).then(each) for each in said)
    day, month, year = (first.struct[part].cast(pl.Int32) for part in range(3))
    return pl.struct(day=day, month=month, year=year)


def day_of(year: pl.Expr, month: pl.Expr, day: pl.Expr) -> pl.Expr:
    """Give a Date, null where the calendar has none such."""
    text = pl.format("{}-{}-{}", year, month.cast(pl.String).str.zfill(2), day.cast(pl.String).str.zfill(2))
    return text.str.to_date("%Y-%m-%d", strict=False)


def _moment(year: pl.Expr, month: pl.Expr, day: pl.Expr, hour: pl.Expr, minute: pl.Expr) -> pl.Expr:
    inside = hour.is_between(0, 23) & minute.is_between(0, 59)
    return day_of(year, month, day).cast(pl.Datetime("us")) + pl.when(inside).then(
        pl.duration(hours=hour, minutes=minute)
    ).otherwise(pl.duration(minutes=0))
