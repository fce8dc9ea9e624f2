"""What there is on a day, and what there is at no time in particular: loans, wards, the length of a road.

Comes behind indicators and measures; never looks at words far from a figure.
"""

import polars as pl

from transforms.facts.cases import given, says, with_rules
from transforms.facts.neighbours import beside, carried, ever
from transforms.facts.occasions import ATTENDED, harmed, of_event
from transforms.facts.subjects import CAPITAL
from transforms.facts.timing import UNSAID, set_day, set_no_time
from transforms.folding import fold_text

_SUMS = ("money", "dollar", "mass", "area")
_NOT_STANDING = ("dự án", "công trình", "tiêu chí", "sản phẩm", "trường hợp", "vụ")  # come with a period, unlike wards
_PARTS_OF_WARDS = ("tổ dân phố", "khu dân cư", "thôn", "khu phố", "ấp", "bản", "tổ chức")
_KINDS = fold_text("^ ?(?:loài|ngư trường|dân tộc|đơn vị hành chính)(?: |$)")
_OF_THE_SICK = "(?i:cách ly|điều trị|nhiễm|mắc|tử vong|bị thương)"
_GIVES = (
    "(?i:^ ?(?:đã )?(?:trao|tặng|hỗ trợ|xây|sửa|đào tạo|tổ chức|khởi công|khánh thành|thành lập|phát)|"
    "(?:cải tạo|nâng cấp|lắp đặt|hoàn thành|bê tông hóa|trồng)(?: xong| mới| được)* ?$)"
)
_LEFT = "(?i:(?:^| )(?:hiện|hiện nay|hiện tại|đang|vẫn) còn[^,.;0-9]{0,12})$"
_AT_ANY_TIME = (
    "(?i:(?:đại diện|thay mặt)(?: cho)?|dân số|công suất|quy mô|sức chứa|toàn tuyến|dài|rộng|(?:^| )cách)"
    "[^.;,0-9]{0,40}$"
)
_MERGED = "(?i:hợp nhất|sáp nhập|sắp xếp|cơ sở)[^.;0-9]{0,40}$"
_ALL_OF_THEM = "^(?:, | và )(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố)"
_OF_THEM = "(?: |^)(?:đạt|hoàn thành|về đích|xảy ra|được công nhận)(?: |$)"
_IN_PROGRESS = "(?:^| )đang [^,;.0-9]{0,40}$"
_NEW = "^[^,.;]*(?:mới|thêm|tăng)"
_WITH = ", với (?:trên |hơn |gần |khoảng )?$"
_COMES = "^[^,.;:()]* (?:(?:có|tăng|giảm|giải ngân|hoàn thành|vượt|đạt|được công nhận|đến nhận|nhận|tham gia) |về đích)"


def at_their_day(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give stocks the day they are told of, and standing counts no time.

    Takes numbers with `said_before` and `said_behind`, the words on either side.
    """
    return numbers.pipe(_stocks).pipe(_next_stocks).pipe(_standing).pipe(_rates_of_no_span)


def _stocks(numbers: pl.DataFrame) -> pl.DataFrame:
    """What there is on the day that is named: "đến ngày 20/6 còn 18 hộ", its parts, and how much more that is."""
    # "còn 18 hộ", "đến ngày 31/10 có 722 dự án", not "có 34 dự án mới"
    by_now = pl.col("by_now") & ~pl.col("of_this_year").fill_null(value=True)
    as_of = pl.col("as_of").fill_null(value=False)
    by_day = ((pl.col("said") == "to_day") | by_now | as_of) & pl.col("period_rule").is_in(["own", "sentence"])
    comes = says(by_day, "said_behind", _NEW) | ~by_day
    left = _is_stock() & ~(pl.col("verb_text").str.ends_with("có") & comes).fill_null(value=False)
    of_stock = _of_stock()
    lasting = (_there_is() & _listed(left)) | (of_stock & pl.col("measure").is_in(["level", "share"])) | _counts_on()
    # "Đến nay, ngành đang quản lý 2.779 cơ sở với 261.995 đoàn viên".
    in_progress = says(by_day & (pl.col("measure") == "level"), "said_before", _IN_PROGRESS)
    with_it = (beside(pl.col("first_text_behind"), 1) == "với") & (pl.col("measure") == "level")
    in_progress |= beside(in_progress, 1) & with_it
    lasting |= (in_progress | _herds(by_day)).fill_null(value=False)
    # "Tính đến ngày 31/5, dự án đã giải phóng mặt bằng được 372/554 ha": so much by then, whenever it began.
    cleared = (pl.col("indicator") == "land_clearance") & by_day & ((pl.col("said") == "to_day") | as_of)
    # … but "từ năm 2009 đến hết tháng 10/2016" says when.
    cleared &= pl.col("period_start").dt.year() == pl.col("period_end").dt.year()
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
    # … and "lũy kế đến ngày 31/5, vốn đăng ký đạt 19,4 tỷ USD" too.
    lasting |= _of_capital() & (by_now | pl.col("all_told").fill_null(value=False))
    # "Đến hết ngày 20/12, 96% người dân đã tiêm đủ": how many of all by then, but not what made up so much of a sum.
    of_all = (pl.col("measure") == "share") & (pl.col("verb_measure") != "share").fill_null(value=True)
    rate = of_all & ((pl.col("said") == "to_day") | by_now)
    # "Đến ngày 31/8, 1.612 trong tổng số 1.980 dịch vụ được tích hợp": how many of all by then.
    reached |= (
        by_day
        & (pl.col("joint") == "/").fill_null(value=False)
        & (pl.col("measure") == "level")
        & ~pl.col("family").is_in(_SUMS)
        & ~pl.col("estimate").fill_null(value=False)  # "dự kiến đến hết năm 2023, hoàn thành 16/16 chỉ tiêu"
        # "Đến hết năm 2022, hoàn thành 14/14 chỉ tiêu": those are set for a year.
        & ~((pl.col("indicator_rule") == "goals") & (pl.col("said") == "year")).fill_null(value=False)
    )
    # … but "đến hết tháng 12, có 17.700 lượt tàu biển qua khu vực" came one by one.
    dated = ((lasting & (pl.col("family") != "visit")) | reached | (in_force & (pl.col("said") != "ytd_now"))) & as_of
    # "Tính đến ngày 20/6, tổng diện tích nuôi là 303 ha".
    dated |= by_day & (pl.col("family") == "area") & (pl.col("indicator") == "other") & (pl.col("measure") == "level")
    # "… có trên 283.000 con, tăng 2,6%": how much more there were is said of the same day.
    compared = pl.col("measure").is_in(["growth", "change", "pct_of_base", "pct_of_plan", "share"])
    compared &= ~pl.col("new_subject") & (pl.col("period_rule") != "own")
    rate &= ~pl.col("of_this_year").fill_null(value=False) & (pl.col("period_kind") == "range")
    dated = (given(~compared, dated) | rate) & pl.col("period_end").is_not_null()
    rows = with_rules(numbers, dated=dated)
    # "… số người tham gia là 318.011 người; gồm bắt buộc 239.011 người, tự nguyện 79.000 người": so do its parts.
    # … and "… đạt 428 tỷ đồng. Trong đó: vốn trung ương 396 tỷ đồng, …" in the next sentence.
    whole = carried(given(pl.col("dated"), pl.struct("family", "indicator", "period_end", "sentence")), "line").struct
    below = ever(pl.col("inner"), "sentence") & (whole.field("sentence") + 1 == pl.col("sentence"))
    here = (whole.field("sentence") == pl.col("sentence")) | below
    # … and "là 2.758 tỷ đồng/98.081 hộ vay".
    alike = (whole.field("family") == pl.col("family")) | (pl.col("last_kind") == "stroke")
    # … and "có 345 dự án còn hiệu lực với tổng vốn 14,6 tỷ USD".
    alike |= pl.col("again").fill_null(value=False) & (whole.field("indicator") == pl.col("indicator"))
    # … and "với 13.854 khách hàng còn dư nợ".
    alike |= beside(pl.col("first_text_behind"), 1) == "với"
    alike |= says(pl.col("measure") == "level", "said_before", _WITH)
    # … and "trong đó vốn từ Hàn Quốc chiếm 41%".
    share = (pl.col("measure") == "share") & (pl.col("verb_measure") == "share")
    share &= whole.field("indicator") == pl.col("indicator")
    alike |= share.fill_null(value=False)
    alike &= here & (whole.field("period_end") == pl.col("period_end"))
    alike &= (pl.col("family") != "money") | (whole.field("indicator") == pl.col("indicator"))
    alike &= (pl.col("period_rule") != "own") & ((pl.col("measure") == "level") | share)
    rows = rows.with_columns(dated=given(~compared, pl.col("dated") | alike.fill_null(value=False)))
    dated = carried(pl.col("dated"), "line").fill_null(value=False)
    return set_day(rows, dated, pl.col("period_end")).drop("dated")


def _rates_of_no_span(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let a rate be of no known time, rather than of the years its paragraph tells of.

    "Từ năm 2011 đến nay, huyện làm 312 km đường. Tỷ lệ hộ nghèo giảm còn 1,35%.": that is where it stands.
    """
    years = pl.col("period_end").dt.year() - pl.col("period_start").dt.year()
    rate = (pl.col("indicator") == "poverty") & (pl.col("measure") == "share") & (pl.col("period_kind") == "range")
    unsaid = pl.col("period_rule").is_in(["paragraph", "earlier_paragraph"])
    till_now = (pl.col("period_end") == pl.col("event")) & (years > 1)
    return set_no_time(numbers, (rate & unsaid & till_now).fill_null(value=False))


def _next_stocks(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let a stock that names no time be that of the last day told of another, and what goes on with it too.

    "Vốn huy động đến 31/5 đạt 274 tỷ đồng, tăng 8%. Dư nợ đạt 161 tỷ đồng, tăng 11%."
    """
    subject = pl.col("new_subject")
    of_stock = _of_stock()
    told = given(subject & of_stock & (pl.col("period_kind") == "day"), "period_end")
    rows = numbers.with_columns(day_before=beside(carried(told, "article"), 1, "article"))
    day = pl.col("day_before")
    unsaid = ~pl.col("period_rule").is_in(["own", "sentence"])
    follows = given(subject, of_stock & unsaid & day.is_not_null())
    rows = rows.with_columns(
        day=carried(given(subject, pl.struct(day=given(follows, day))), "line").struct.field("day"),
        whole=carried(given(follows, pl.struct("family", "indicator", day=day)), "sentence"),
    )
    # "Một số chương trình có dư nợ lớn như: hộ nghèo 172 tỷ đồng, nhà ở xã hội 64 tỷ đồng": its parts too.
    whole = pl.col("whole").struct.field
    part = (whole("family") == pl.col("family")) & (whole("indicator") == pl.col("indicator"))
    part &= pl.col("measure") == "level"
    rows = rows.with_columns(day=pl.coalesce("day", given(part, whole("day")))).drop("whole")
    moved = pl.col("day").is_not_null() & unsaid
    return set_day(rows, moved, pl.col("day")).drop("day", "day_before")


def _standing(numbers: pl.DataFrame) -> pl.DataFrame:
    """What there is at no time in particular: "quận có 15 phường", "trên diện tích 50 ha"."""
    rows = with_rules(numbers, of_a_kind=_of_a_kind(), left=pl.col("said_before").str.contains(_LEFT))
    family = pl.col("family").is_in(
        ["unit", "vehicle", "territory", "count", "item", "area", "length", "person", "household"]
    )
    counted = (family | (pl.col("scope_rule") == "counted_noun")) & (pl.col("indicator") == "other")
    attended = says(pl.col("measure") == "level", "said_before", ATTENDED)
    counted &= ~pl.col("occasion").fill_null(value=False) & ~attended
    counted &= ~pl.col("unit_text").is_in(_NOT_STANDING) & ~pl.col("decided").fill_null(value=False)
    # "có 412 doanh nghiệp tạm ngừng hoạt động": that happened in the time reported on.
    # … so did "có 618 ca khỏi bệnh".
    of_happened = pl.col("unit_text").is_in(["doanh nghiệp", "dn"]) | pl.col("family").is_in(["person", "case"])
    counted &= (pl.col("indicator_rule") != "behind") | ~of_happened
    counted &= pl.col("indicator_rule") != "clause"  # "đàn lợn có 12.850 con" is an indicator, not a landmark
    natural = (pl.col("family") == "area") & pl.col("clause_words_last").str.contains("tự nhiên")
    # "trên diện tích 50 ha", "với tổng diện tích 4.600 ha": how large a site is.
    natural |= (
        (pl.col("family") == "area") & counted & pl.col("last_word").str.contains("diện tích$|(?:khu|lô|thửa) đất *$")
    )
    extent = (pl.col("unit_text").str.contains("^km ?[2²]") | natural).fill_null(value=False)
    # "diện tích 39,99 km2, 55 tổ dân phố, dân số 102.648 người": what else a place has.
    extent |= carried(given(~_no_verb() | extent, extent), "sentence").fill_null(value=False) & (
        pl.col("unit_text").is_in(_PARTS_OF_WARDS) & (pl.col("measure") == "level")
    )
    of_a_kind = pl.col("of_a_kind")
    # "165 đại biểu đại diện 1.118 đảng viên", "dân số trên 9,8 vạn người", "công suất 3,2 triệu sản phẩm/năm"
    said = says((pl.col("measure") == "level") & ~pl.col("family").is_in(_SUMS[:2]), "said_before", _AT_ANY_TIME)
    said &= ~attended.fill_null(value=False)
    extent |= carried(given(~_no_verb() | said | pl.col("new_subject"), said), "sentence") & pl.col("measure").is_in(
        ["level", "share"]
    )
    extent &= ~pl.col("family").is_in(_SUMS[:2])
    kinds = carried(given(~_no_verb() | of_a_kind, of_a_kind), "sentence").fill_null(value=False)
    extent |= of_a_kind | (kinds & (pl.col("scope_rule") == "counted_noun"))
    # "Trong 13 huyện, thị xã, thành phố có …": all that there are.
    units = (pl.col("family") == "territory") & (pl.col("measure") == "level") & pl.col("joint").is_null()
    extent |= says(units, "said_behind", _ALL_OF_THEM) & ~says(units, "said_behind", _OF_THEM)
    # "thành lập trên cơ sở hợp nhất 3 xã": what there was before.
    extent |= says(units, "said_before", _MERGED)
    extent &= pl.col("period_rule").is_in(UNSAID)
    # "Quận hiện còn 47 cơ sở": what is left when it is reported on, unlike "quận hiện có 47 cơ sở lưu trú, 15 phường".
    left = _listed(pl.col("left")) & (pl.col("family") != "territory")
    there_is = _there_is() & counted & ~left & pl.col("period_rule").is_in(UNSAID)
    # "Toàn quận có 58 người cách ly tập trung", in a bulletin of a day.
    there_is &= ~says(of_event() & (pl.col("family") == "person"), "sentence_text", _OF_THE_SICK).fill_null(value=False)
    # "9/15 xã đạt chuẩn": there are fifteen at any time.
    of_all = (pl.col("joint") == "/") & (pl.col("part") == 1) & (pl.col("measure") == "level")
    of_all &= (pl.col("family") == "territory") | (pl.col("unit_text") == "tiêu chí")
    rows = with_rules(rows, there_is=there_is.fill_null(value=False), extent=extent | of_all.fill_null(value=False))
    # "có 7 nhà bị tốc mái": on the day of the storm; "có 29 ngành có chỉ số tăng", "có 11 chủ đầu tư giải ngân dưới mức
    # chung": that is what came of it.
    came = harmed(pl.col("there_is")) | says(pl.col("there_is"), "said_behind", _COMES)
    standing = (pl.col("there_is") & ~came.fill_null(value=False)) | pl.col("extent")
    return set_no_time(rows, standing).drop("of_a_kind", "left", "there_is", "extent")


def _counts_on() -> pl.Expr:
    """ "Tính đến ngày 4/1/2022, đã tiêm 6.108 người": in January hardly what was counted since the year began."""
    by_january = (pl.col("said") == "to_day") & (pl.col("period_end").dt.month() == 1)
    counted = (pl.col("indicator") == "other") & pl.col("measure").is_in(["level", "share"])
    return (by_january & counted & (pl.col("period_rule") != "carried")).fill_null(value=False)


def _herds(by_day: pl.Expr) -> pl.Expr:
    """ "Đến cuối tháng 10, gia súc gồm có: 12.582 con trâu, 34.880 con bò": there are, and not how many were killed."""
    heads = by_day & (pl.col("measure") == "level") & pl.col("unit_text").str.ends_with("con")
    herd = says(heads, "sentence_text", "(?i:(?:tổng )?đàn|gia súc|gia cầm|chăn nuôi)")
    return herd & ~says(heads, "sentence_text", "(?i:tiêm|tiêu hủy|xuất|giết mổ|chết|hỗ trợ|thả|mắc bệnh)")


def _of_capital() -> pl.Expr:
    return pl.col("indicator").is_in(CAPITAL) & (pl.col("measure") == "level")


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
