"""What each distinct wording means and looks like: its catalogue entry's fields, and what its own letters tell.

A pattern is held against a wording once, however often it stands in a batch. Knows nothing of where it stands.
"""

from functools import cache

import polars as pl

from transforms.facts.gazetteer import known_names
from transforms.facts.lexicon import family_bits, lexicon
from transforms.facts.tokens import meanings
from transforms.folding import fold_text
from transforms.warm import warm

# What the wording of a token tells, looked at once for each distinct one.
_LOOKS = {
    "joins": "^(?:và$|trong khi|(?:nhưng|song|tuy nhiên|tuy vậy)$)",
    "is_typed": "^(?:thành phố|thị xã|thị trấn|đặc khu|quận|huyện|tỉnh|phường|xã|tp|tx|tt|q|h)[ .·]"
    "|^(?:toàn|cả|trên|của|bình|chung) ",
    # "một số", "tổng số xã", "ba xã"
    "is_many": "(?:các|những|số|mỗi|từng|mọi|nhiều|cấp|liên|[0-9]|(?:^|[^ứ] )(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)) ?$",
    "is_others": "^ ?(?:khác|còn lại)(?: |$)",
    "is_top": "^(?:tỉnh |(?:thành phố|tp) (?:hải phòng|hà nội|đà nẵng|cần thơ|hồ chí minh)$)",
    "is_province": "(?:^| )(?:thành phố|tỉnh)$",
    "is_committee": "^(?:quận|huyện|thị) ủy ",  # the Party's, an office like the others
    # "sau khi sáp nhập huyện Hoành Bồ", "cách trung tâm thành phố Hải Phòng 30 km"
    "is_merger": "(?:sáp nhập|hợp nhất|thành lập|chia tách|tách ra từ|trung tâm|cách|giáp|giáp ranh|cửa khẩu"
    "|(?:phía|hướng)(?: (?:đông|tây|nam|bắc))+(?: của)?) ?$",
    "merges": "(?:^| )(?:sáp nhập|hợp nhất|sắp xếp)(?: |$)",
    # "đứng thứ 3 cả nước", "cao nhất cả nước"
    "is_rank": "(?:thứ [0-9a-z]+|nhất|thứ hai|thứ ba|hàng đầu|dẫn đầu|đứng đầu|tốp đầu|top [0-9]+) ?$",
    "is_way": "(?:^| )(?:từ|về|sang|qua|cảng|đến|tới|vào|ra)$",  # to a place, and works that bear its name
    # whose figures are its unit's
    "is_site": "(?:^| )(?:quần đảo|đảo(?: ngọc)?|khu du lịch|bãi biển|vườn quốc gia|vịnh|cảng biển) ?$",
    "comes_after": "(?:^| )(?:chỉ )?(?:xếp |đứng )?sau ?$",
    "is_former": "^ ?(?:cũ|trước kia|trước đây)(?: |$)",  # "trên cơ sở các phường của quận Hồng Bàng cũ"
    "is_plan_noun": "^(?:kế hoạch|dự toán) ",
    "is_growth_noun": "^(?:tốc độ|tăng trưởng|mức tăng)",
    "is_bare_growth": "^tốc độ tăng trưởng(?: bình quân)?$",
    "is_season": "^(?:sản xuất )?(?:vụ|lúa) ",
    "is_area": "diện tích$",
    "is_output": "sản lượng$",
    "is_rate": "^tỷ lệ(?: |$)|công suất",
    "is_proportion": "^tỷ trọng$",
    "is_structure": "cơ cấu|^tỷ trọng",
    "is_comparing": "^(?:cao|thấp|nhiều|ít) hơn|^vượt",
    "is_average": "mức|bình quân|trung bình",
    "is_count": "^(?:tổng số|số|số lượng)(?: |$)",
    "is_done": "^đã(?: |$)",
    "is_aim": "phấn đấu|mục tiêu|^(?:đặt|đề) ",
    "is_resolving": "(?:đề|đặt|đưa|xác định|thống nhất|thông qua|quyết nghị) ?$",
    "is_urging": "(?:^| )(?:đề nghị|yêu cầu|phát động|kêu gọi)(?: |$)",
    "counts_goals": "^[0-9]+ (?:nhóm )?(?:chỉ tiêu|mục tiêu)",
    "is_given": "giao|dự toán|^kế hoạch|^kh |^(?:so|với) ",
    "sets_out": "^so ",  # "So với kế hoạch năm, thu ngân sách đạt …"
    "is_compared": "^(?:so|với) ",
    "is_same_time": "^cùng (?:k|.*(?:trước|ngoái|[0-9]{4})$)",  # "cùng thời gian này" is no earlier one
    "is_last_year": "^năm (?:ngoái|trước)$",
    "is_adverse": "^(?:nhưng|song|tuy nhiên|tuy vậy)$",
    "is_cause": "^(?:do|vì|bởi)$|^ (?:do|vì|bởi) ",
    "is_contribution": "^đóng góp",
    "is_damage": "^ ?(?:đổ|ngập) ?$"
    "|(?:^| )(?:bị (?:đổ|ngập)|gãy đổ|đổ (?:rạp|ngã)|ngập úng|mất trắng|thiệt hại|hư hại|dập nát)(?: |$)"
    "|(?:^| )(?:thiếu nước|khô hạn|nhiễm mặn)(?: |$)"
    "|(?:^| )(?:hư hỏng|tốc mái)(?: |$)"
    # … and by pests
    "|(?:^| )(?:đạo ôn|bạc lá|khảm lá|thối nhũn|rệp|châu chấu|ốc bươu vàng|chuột|sâu (?:cuốn lá|xanh|đục thân|keo)"
    "|rầy(?: nâu)?|nhiễm bệnh|gây hại)(?: |$)",
    "is_giving": "(?:^| )(?:hỗ trợ|ủng hộ|giúp đỡ|giúp|chi viện|cứu trợ|tặng|trao tặng|tặng quà) ?$",
    "is_sum": "^(?:tính chung|cộng (?:chung|dồn|cả)|lũy kế)(?: |$)",
    "is_branch": "^(?:lĩnh vực |ngành )?(?:thủy sản|chăn nuôi|lâm nghiệp)$",
    "is_economy": "^ *(?:nền )?kinh tế(?: của)?(?: (?:vẫn|tiếp tục|đã|cũng|đạt|có|giữ|duy trì))* *$",
    "is_doing": "^(?:đã )?(?:xử phạt|phạt|giải ngân|tự nguyện hiến|hiến|ủng hộ|quyên góp)"
    "|^(?:năng suất|(?:tổng )?sản lượng)$",  # "năng suất 62 tạ/ha sản lượng 719 tấn", without a comma
    "is_one_word": "^ *[^ ]+ *$",
    "is_saying": "^cho (?:biết|hay)|^:$",  # what is said begins behind it
    "is_quoting": "^theo(?: |$)",
    "is_bracket": r"^\([^)]*$",  # "(+" and "(-" too, not "(1 - 4/9)"
    "rules_list": "^:",
    "is_total": "^ ?(?:tổng cộng|cả thảy|tất cả|tổng số) ?$",
    "is_products": "(?:^| )sản phẩm(?: |$)",
    "is_figure": "^[0-9]",
    "is_part_of_year": "tháng|quý|nửa",
    "names_plan": "^kế hoạch",
    "is_revenue_planned": fold_text("^(?:dự toán|kế hoạch|chỉ tiêu) thu(?: ngân sách)?(?: |$)"),
    "is_capital_planned": fold_text("^(?:tổng )?kế hoạch vốn(?: |$)"),
    "is_locality": "địa phương$",
    "is_country": "cả nước|toàn quốc",
    "is_common": "^(?:chung|bình quân) ",  # "chung của thành phố"
    "is_of": "^(?:của|chung) ",
}
# Signs and small words that rules ask for by themselves: the `particle` of a token, "" for all others. As numbers
# they are compared ten times as quickly.
_PARTICLES = (
    *(",", ";", ":", "(", ")", "-", "–", "và", "ra", "hơn", "so", "so với", "thì", "nhưng", "song", "trong khi"),
    *("trong khi đó", "thời gian", "thuộc", "của", "tại", "ở", "như", "toàn", "trên địa bàn", "cho", "với", "vào"),
    *("để", "giao", "trong", "riêng", "là", "đạt", "tăng", "giảm", "gồm", "cả nước", "toàn quốc", "xã hội"),
    *("lần lượt", "lần lượt là", "tương ứng", "tương ứng là"),
)
_BARE_TYPE = "(?:^| )(thị xã|thành phố|quận|huyện|phường|xã)(?: |$)"
# Strings of the catalogue as numbers, since of all tokens' columns these are the widest.
_FIELDS: dict[str, dict[str, pl.DataType]] = {
    "base": {"baseline": pl.Categorical(), "base_kind": pl.Categorical()},
    "cue": {
        "measure": pl.Categorical(),
        "sign": pl.Int32(),
        "modality": pl.Categorical(),
        "strong": pl.Boolean(),
        "stock": pl.Boolean(),
    },
    "indicator": {
        "code": pl.Categorical(),
        "families": pl.List(pl.String()),  # as bits
        "amount": pl.Categorical(),
        "falls": pl.Boolean(),
        "shares": pl.Boolean(),
        "stock": pl.Boolean(),
        "under": pl.List(pl.String()),
        "behind": pl.Boolean(),
        "becomes": pl.Categorical(),
        "weak": pl.Boolean(),
    },
    "approx": {"approx": pl.Categorical()},
    "approx_after": {"approx_after": pl.Categorical()},
}


@cache
def _districts() -> list[str]:
    """Give the names of all districts of the country."""
    return known_names().filter(level="district")["key"].unique().to_list()


@cache
def _meanings() -> pl.DataFrame:
    """Give the fields of all entries, by `entry`."""
    tables = [meanings(lexicon(), kind, fields) for kind, fields in _FIELDS.items()]
    entries = pl.concat(tables, how="diagonal")
    bits = pl.element().replace_strict(family_bits(), return_dtype=pl.UInt32).bitwise_or().fill_null(0)
    return entries.with_columns(pl.col("families").list.agg(bits))


def with_meanings(words: pl.DataFrame) -> pl.DataFrame:
    """Add the fields of the catalogue and `_LOOKS` to distinct words, and drop what is only blank or punctuation."""
    text = pl.col("text")
    stroke = (pl.col("kind") == "words") & (text.str.strip_chars() == "/")
    return (
        words.with_columns(kind=pl.when(stroke).then(pl.lit("stroke")).otherwise("kind"))
        .filter((pl.col("kind") != "words") | text.str.contains(r"\pL|[0-9]"))
        .join(_meanings(), on="entry", how="left")
        .pipe(_with_looks, 0)
        .pipe(_with_looks, 1)
        .with_columns(
            bare_type=text.str.replace_all(fold_text("xã hội|văn xã"), "").str.extract(_BARE_TYPE).cast(pl.Categorical),
            of_province=text.str.extract(fold_text("^của (thành phố|tỉnh)$")).cast(pl.Categorical),
            is_district=text.str.strip_chars(" .").is_in(_districts()),
            particle=_particle(),
            product=text.str.extract("(?:^| )(grdp|gdp)$"),
            has_digits=text.str.contains("[0-9]"),
            is_few_words=text.str.strip_chars(" ").str.count_matches(" ", literal=True).is_between(1, 2),
            year_named=text.str.extract("((?:19|20)[0-9]{2})").cast(pl.Int32),
            month_named=text.str.extract(fold_text("tháng ([0-9]{1,2})")).cast(pl.Int8),
            same_year=text.str.extract("^(?:cùng .*|(?:so với )?năm )((?:19|20)[0-9]{2})").cast(pl.Int32),
        )
    )


def _with_looks(words: pl.DataFrame, half: int) -> pl.DataFrame:
    """Add every other of `_LOOKS`: half of them stay compiled in a thread."""
    looks = list(_LOOKS.items())[half::2]
    text = pl.col("text").str
    added = (text.contains(fold_text(pattern)).alias(look) for look, pattern in looks)
    return warm(f"looks {half}")(words.with_columns_seq)(*added)


def _particle() -> pl.Expr:
    known = {fold_text(word): word for word in _PARTICLES}
    return pl.col("text").replace_strict(known, default="", return_dtype=pl.Enum(["", *_PARTICLES]))
