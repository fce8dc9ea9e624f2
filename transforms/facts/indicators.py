"""Which indicator a number is about: named in its clause, behind it, by its unit, or carried over.

Each rule has a name, which goes into the fact's `rule`. Where the words are not known the answer is `other`:
better no indicator than the wrong one.
"""

from functools import cache

import polars as pl

from transforms.facts.cases import (
    first_case,
    first_holding,
    given,
    has_text,
    has_where,
    name_of,
    of_case,
    says,
    with_rules,
)
from transforms.facts.lexicon import lexicon
from transforms.facts.neighbours import anywhere, beside, carried, counted, ever, found_before, found_behind, opening
from transforms.facts.refining import refined
from transforms.facts.subjects import (
    AMOUNTS,
    CROPS,
    GROWTH_RATES,
    OTHER,
    SECTORS,
    SHARES,
    THINGS,
    goes_on_from_before,
    has,
    last_known,
)
from transforms.facts.unnamed import foreign_capital, of_unnamed
from transforms.folding import fold, fold_text

_EARNS = fold_text("gia đình|hộ |ông |bà |anh |chị |công ty|doanh nghiệp|nông dân|ngư dân|mô hình|mỗi ")
_NO_CROP = fold_text("^ ?(?:đất |diện tích )?(?:rừng|ao |đầm |mặt nước|tôm(?: |$)|cá |nghêu|ngao)|nuôi")
# What a sentence opens with that is about one sector: "Về sản xuất nông nghiệp, giá trị sản xuất …".
_ONE_SECTOR = (
    "(?:nông|lâm|ngư|diêm)(?: nghiệp)?|thủy sản|trồng trọt|chăn nuôi|công nghiệp|xây dựng(?: cơ bản)?|ttcn|"
    "tiểu thủ công nghiệp|dịch vụ|thương mại|du lịch"
)
_SECTOR_TOPIC = fold_text(
    r"(?:^[^\pL]*|; )(?:[a-zđ0-9]{1,3}[.)] )?(?:về |trong |đối với |lĩnh vực |ngành |khu vực |sản xuất |nhóm )*"
    rf"((?:{_ONE_SECTOR})(?: ?(?:,|-|–|và) ?(?:{_ONE_SECTOR}))*)"
)
# "Công nghiệp – xây dựng giữ được mức tăng khá, giá trị sản xuất …" is about it too.
_HOW_IT_DID = "(?: (?:tiếp tục|giữ|duy trì|ổn định|phát triển|tăng|có)[^0-9.;:,]{0,40},)?"
# … and so is what a sector makes: "Nông, lâm nghiệp và thủy sản của huyện ước đạt giá trị sản xuất …".
_MAKES = "(?:(?: [^0-9.;:,]{1,40})? (?:đạt|tạo|tạo ra|làm ra|thực hiện))?"
_OF_TOPIC = rf"{_SECTOR_TOPIC}{_HOW_IT_DID}{_MAKES}(?: ?[,:–-])?(?: (?:có|với|tổng))* *$"
_OF_SECTORS = ("industrial_index", "industrial_output", "grdp", "exports", "imports", "retail_sales")
_ECONOMY = ("grdp", "industrial_index", "industrial_output", "agriculture_output", "total_output", "social_investment")
_OUTPUTS = ("port_throughput",)  # what "sản lượng" is another word for
_BY_COUNTRY = ("tourist_arrivals", "exports", "imports")
_OF_TURNOVER = "^ (?:tổng )?(?:trị giá )?kim ngạch(?:[^0-9]|$)"
_TURNOVER_LENGTH = 24  # characters
_OF_A_WHOLE = "^(?i:trong (?:tổng )?(?:kim ngạch|giá trị|thu|chi|vốn|doanh thu)(?: [^,;:.0-9]{1,50})?,)"
_OF_TOURISM = "^(?i:(?:ngành )?du lịch) "
_PER = "^ ?/ ?(?i:ha|héc|sào|mẫu|kg|tấn|tạ|lít|m2|m²|m3|m³|con|quả|cây|công)(?:\\PL|$)"
_OF_FUND = r"(?:^|\PL)[Qq]uỹ [^.;]*$"
_OF_ENTERPRISE = r"(?:^|[.;,] ?)(?i:cảng|(?:tổng )?công ty|tập đoàn|bệnh viện|bưu điện|nhà ga) [^.;,0-9]*$"
_FUND_LENGTH = 60  # characters
_GIVEN = "^[^.;,0-9]{0,20}(?i:tặng|trao|thăm hỏi|chúc|mừng)"
_TO_SEE = fold_text("^ ?(?:người )?(?:đến )?(?:tham quan|du lịch|vui chơi|nghỉ dưỡng)")
_CROP_AREA = (
    "(?:^|[.;] ?)(?:[-–+*] ?)?(?:[Cc]ây )?(?i:lúa|ngô|khoai lang|khoai|sắn|lạc|đậu tương|đậu|mía|vừng|rau|chè|cà phê|"
    "hồ tiêu|cao su|điều|vải|nhãn|cam|bưởi|chuối|xoài|dứa)(?: [^,.;:0-9]{1,16})?[:,]? "
    "(?i:tổng )?(?i:diện tích)[^,.;0-9]*$"
)
_CROP_LENGTH = 60  # characters
_PER_LENGTH = 9  # characters that tell it
_OF_ALL_LENGTH = 40  # characters
_OF_ALL = (
    "^ (?:so với )?(?:tổng (?:sản lượng|giá trị|khối lượng)(?: sản xuất)?(?: hàng hóa| hàng)?|"
    "(?:tổng )?(?:giá trị(?: sản xuất)?|sản lượng)(?: của)? toàn ngành) *(?:[,.;:)]|$|(?:thông )?qua cảng)"
)
_HIT_LENGTH = 40  # characters
_HIT = "(?i:ngập|đổ|gãy|hư hại|hư hỏng|thiệt hại|mất trắng|dập nát|vùi lấp)"
_HIT_BEFORE = f"(?:^|[ ,;])(?:làm |bị |quật )*{_HIT}(?: gần| hơn| trên| khoảng)* $"
_HIT_BEHIND = f"^ (?:[^ ,.;0-9]+ ){{0,4}}(?:bị )?{_HIT}(?:[ ,.;]|$)"
_INCOME = "(?i:(?:^| )thu nhập)\\s*$"
_PER_PERSON = "^ ?/ ?(?i:người|khẩu|đầu người)(?: ?/ ?(?i:năm)|[^\\pL/]*$|[ ,.;:)])"
_PER_PERSON_LENGTH = 16  # characters
# What is counted of plans and decisions, whatever these are about.
_GOALS = (
    *("chỉ tiêu", "mục tiêu", "nhiệm vụ", "giải pháp", "nhóm giải pháp", "nhóm nhiệm vụ", "quốc gia"),
    *("khâu", "khâu đột phá", "nghị quyết", "tờ trình", "bản cam kết", "ngày khách", "nghìn ngày khách"),
)
_OF_THOSE = ("của", "tại", "ở", "trong", "từ", "cho")
_PARTS_COUNTED = ("ngành", "nhóm ngành", "nhóm hàng", "mặt hàng", "khu vực")
_ELECTED = ("đồng chí", "đại biểu", "ủy viên", "đại biểu chính thức", "đại biểu dự khuyết")


def with_indicators(numbers: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Add `indicator`, `indicator_rule`, `label_start` (into the body, null where carried) and `new_subject`.

    A number whose clause names nothing goes on with the subject of the number before it, if its unit fits.
    """
    names, conditions, codes, starts = zip(*_rules(), strict=True)
    rule = pl.col("rule_number")
    read = (
        numbers.with_columns(bracketed=_in_its_brackets())  # asked more than once
        .pipe(with_rules, is_part=_in_list() | _in_parts() | _in_branches() | pl.col("bracketed"))
        .pipe(with_rules, rule_number=first_holding(conditions))
        .with_columns(
            indicator_rule=name_of(rule, names), own_indicator=of_case(rule, codes), label_start=of_case(rule, starts)
        )
        .drop("rule_number")
        .pipe(_of_their_sectors)
        .pipe(_under_their_parents)
        .pipe(_beside_their_siblings)
    )
    # "đón 3 triệu lượt khách, …, doanh thu giảm 40%": a share of the amount that the subject comes with.
    of_amount = pl.col("family").is_in(SHARES) & pl.col("again").fill_null(value=False)
    # The same amount in another currency: "36.100 tỷ đồng (tương đương 1,5 tỷ USD)".
    converted = (pl.col("family") == "dollar") & (beside(pl.col("family"), 1) == "money") & pl.col("in_brackets")
    # A paragraph, or a list, that opens with "Trong đó" goes on with the subject of the one before.
    goes_on = goes_on_from_before() | pl.col("head_goes_on").fill_null(value=False)
    # So does one that opens with a place and nothing but its figure: "Đặc khu Cát Hải 119 tỷ đồng."
    unnamed_opening = (pl.col("gap") == 0) & ~pl.col("gap_words") & pl.col("own_indicator").is_null()
    of_place = unnamed_opening & pl.col("clause_name") & pl.col("noun").is_null()
    last_amount = carried(given(~pl.col("family").is_in(SHARES), "family"), "article")
    # … and "Huyện Trà Cú 83 ca" behind how many fell ill.
    known_last = last_known()
    of_cases = (pl.col("unit_text") == "ca") & (known_last == "covid_cases")
    of_amount_before = pl.col("family").is_in(AMOUNTS) & (pl.col("family") == beside(last_amount, 1, "article"))
    of_place &= of_cases | of_amount_before
    # "Công nghiệp khai khoáng tăng 12%" opens with a part of what was measured by its parts.
    of_parts = unnamed_opening & pl.col("sector_said") & known_last.is_in(_OF_SECTORS)
    # … and one that opens with what it compares with: "So với kế hoạch tỉnh giao, đạt 24,5%."
    of_place |= unnamed_opening & pl.col("compares_plan")
    # "Trong đó: bán lẻ 4.600 tỷ đồng, ăn uống 300 tỷ đồng. Cộng dồn 5 tháng được 25.600 tỷ đồng": of the whole again.
    of_whole = given(~ever(pl.col("inner"), "sentence"), "own_indicator")
    # "94 dự án (17 dự án FDI), tổng vốn …": what brackets are about ends with them.
    unnamed = beside(pl.col("in_brackets") & pl.col("own_indicator").is_not_null(), -1)
    unnamed &= carried(pl.col("own_indicator"), "block").is_null()
    outside = given(~pl.col("in_brackets"), pl.coalesce("own_indicator", given(unnamed, pl.lit(OTHER))))
    fitting = (
        read.with_columns(of_parts=ever(of_parts, "line"))
        .pipe(
            with_rules,
            carried=pl.coalesce(
                given(pl.col("sums_up"), carried(of_whole, "block")),
                given(~pl.col("in_brackets"), carried(outside, "block")),
                carried(pl.col("own_indicator"), "block"),
                given(pl.col("of_parts"), known_last),
                given(goes_on | ever(of_place, "line"), carried(pl.col("own_indicator"), "article")),
                # Behind the head "Thu hút vốn FDI" an item "Tháng 7, thu hút 83 triệu USD" names nothing.
                pl.col("head_indicator").cast(pl.String),
            ),
            new_subject=pl.col("own_indicator").is_not_null(),
            foreign=foreign_capital(),
            family_meant=pl.when(of_amount | converted).then(pl.lit("money")).otherwise("family"),
        )
        .join(_fitting_codes(), on=["carried", "family_meant"], how="left", maintain_order="left")
        .pipe(_of_parallel_lists)
    )
    # A unit that the last subject cannot have starts an unknown one, which the next numbers go on with.
    broken = pl.col("carried").is_not_null() & pl.col("fitting_code").is_null()
    # … but in "IIP tăng 7,9%, nhóm 4 ngành trọng điểm tăng 7,7%" as many are counted of what it is about.
    broken &= ~pl.col("unit_text").is_in(_PARTS_COUNTED).fill_null(value=False)
    # … whereas criteria, of a new countryside or of a ranking, are counted of nothing that has an indicator.
    broken |= pl.col("carried").is_not_null() & (pl.col("unit_text") == "tiêu chí").fill_null(value=False)
    subject = carried(pl.when(broken).then(pl.lit(OTHER)).otherwise("own_indicator"), "block")
    known = pl.coalesce("own_indicator", "fitting_code", pl.lit(OTHER))
    # "…, doanh thu 11 nghìn tỷ đồng, tăng 23,9%": what a share is of is what the amount before it was of.
    opens = (goes_on | pl.col("of_parts")) & carried(pl.col("own_indicator"), "block").is_null()
    follows = pl.col("family").is_in(SHARES) & ~pl.col("new_subject") & ~of_amount & ~opens
    amount_code = pl.when(pl.col("subject") == OTHER).then("subject").otherwise(known)
    foreign = (amount_code == OTHER) & pl.col("foreign")
    # … over branches that are counted on the way.
    # … and "tỷ lệ hộ nghèo của 24 xã là 1,2%" over places.
    parts_counted = pl.col("unit_text").is_in(_PARTS_COUNTED) | (
        (pl.col("family") == "territory") & pl.col("last_word").is_in(["của", "tại", "ở"])
    )
    parts_counted = parts_counted.fill_null(value=False) & ~pl.col("new_subject")
    return (
        fitting.with_columns(subject=subject)
        .with_columns(
            code=given(~follows & ~parts_counted, pl.when(foreign).then(pl.lit("fdi")).otherwise(amount_code))
        )
        .with_columns(code=pl.when(parts_counted).then(pl.lit(OTHER)).otherwise(carried(pl.col("code"), "block")))
        .with_columns(pl.col("code").fill_null(OTHER))
        .pipe(of_unnamed, articles)
        .with_columns(
            indicator="code",
            indicator_rule=pl.coalesce(
                "indicator_rule", given(pl.col("carried").is_not_null(), pl.lit("carried")), pl.lit("none")
            ),
        )
        .drop("subject", "code", "topic", "is_part", "bracketed", "foreign", "of_parts")
        .pipe(refined, articles)
    )


def _opens_sentence() -> pl.Expr:
    return pl.col("gap") == opening(pl.col("gap"), "sentence")


def _of_parallel_lists(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let an unnamed figure whose unit the last subject cannot have go on with the last that can.

    "… lúa 4.000 ha, năng suất 51,2 tạ/ha; lạc 1.100 ha, sản lượng 1.900 tấn": the second area is one again.
    """
    of_family = pl.col("own_indicator").replace(OTHER, None).forward_fill().over("line", "family")
    unfit = pl.col("carried").is_not_null() & pl.col("fitting_code").is_null() & pl.col("own_indicator").is_null()
    counted = pl.col("family").is_in(["area", "mass", "money", "dollar"])
    return numbers.with_columns(fitting_code=pl.when(unfit & counted).then(of_family).otherwise("fitting_code"))


def _of_their_sectors(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let output be that of the one sector that its sentence opens with: "Nông, lâm, thủy sản: giá trị sản xuất đạt …".

    Trade and services have no code.
    """
    bare = (pl.col("own_indicator") == "total_output") & (pl.col("indicator_rule") == "clause")
    at = pl.col("label_start") - pl.col("sentence_start")
    sector = fold(pl.when(bare).then(pl.col("sentence_text").str.head(at))).str.extract(_OF_TOPIC)
    code = first_case(
        [(sector.str.contains(pattern), pl.lit(code)) for code, pattern in SECTORS.items()], pl.lit(OTHER)
    )
    return numbers.with_columns(own_indicator=pl.when(sector.is_not_null()).then(code).otherwise("own_indicator"))


def _beside_their_siblings(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let a part that no entry knows be of no sibling that is of another kind than the whole.

    "GRDP tăng 2,4%, trong đó tổng mức bán lẻ tăng 13%, chế tạo thép tăng 8%": of neither, for all that is known.
    """
    inner = ever(pl.col("inner"), "sentence")
    whole = carried(given(~inner, "own_indicator"), "sentence")
    sibling = carried(given(inner, "own_indicator"), "sentence")
    unknown = pl.col("own_indicator").is_null() & pl.col("clause_words") & pl.col("is_part") & ~pl.col("in_brackets")
    of_none = (unknown & (whole != OTHER) & (sibling != whole)).fill_null(value=False)
    return numbers.with_columns(
        own_indicator=pl.when(of_none).then(pl.lit(OTHER)).otherwise("own_indicator"),
        indicator_rule=pl.when(of_none).then(pl.lit("unknown_words")).otherwise("indicator_rule"),
        label_start=pl.when(of_none).then("clause_words_start").otherwise("label_start"),
    )


def _under_their_parents(numbers: pl.DataFrame) -> pl.DataFrame:
    """Give sectors the code of the GRDP they are a part of, and other dependent labels that of what went before."""
    of_clause = pl.col("indicator_rule") == "clause"
    of_gap = pl.col("indicator_rule") == "earlier_clause"
    under = pl.when(of_clause).then("clause_under").when(of_gap).then("gap_under")
    becomes = pl.when(of_clause).then("clause_becomes").when(of_gap).then("gap_becomes")
    # "Trong giá trị tăng thêm, khu vực dịch vụ tăng 9%": of what its own sentence named before.
    beside_it = pl.col("under").list.contains(pl.col("gap_free")).fill_null(value=False)
    free = pl.when(pl.col("under").is_null()).then("own_indicator").when(beside_it).then("gap_free")
    unnamed = pl.col("indicator_rule").str.contains("^un")  # "linh kiện tăng 18%, sản xuất …"
    # "… tăng 13,6% (cao hơn mức tăng GRDP là 11%). Nhóm dịch vụ tăng 10%": not of what brackets compare with.
    told = ~unnamed & (~pl.col("in_brackets") | beside(pl.col("in_brackets"), -1).fill_null(value=False))
    # "tổng giá trị sản xuất của huyện tăng 14%, trong khi GRDP của thành phố tăng 11%": nor of what others did.
    told &= ~pl.col("meanwhile_said").fill_null(value=False)
    known = carried(given(told, "free"), "line")
    # "26 ngành có chỉ số sản xuất công nghiệp tăng. Trong đó, sản xuất thiết bị tăng 255%".
    of_branches = carried(given(pl.col("named_behind") == "industrial_index", "named_behind"), "line")
    parent = pl.coalesce(known, of_branches, "list_head", carried(pl.col("free").replace(OTHER, None), "article"))
    # Points are contributed to the growth of the whole: "dịch vụ tăng 6%, đóng góp 2,3 điểm phần trăm".
    contributed = (pl.col("family") == "points") & pl.col("contributes").fill_null(value=False)
    # … or to that of the index: "chế biến, chế tạo tăng 24%, đóng góp 21,9 điểm phần trăm".
    of_index = (known == "industrial_index").fill_null(value=False)
    # "Xuất khẩu đạt 1.439 triệu USD, tăng 13%. Nông, lâm nghiệp và thủy sản tăng 4%": a sector grows as the economy
    # does that was told of last, not as what stands between.
    grew = (pl.col("family") == "percent") & (pl.col("verb_measure") == "growth")
    then_grew = beside(grew & pl.col("free").is_null() & pl.col("under").is_null(), -1)
    economy = carried(given(told & pl.col("free").is_in(_ECONOMY) & (grew | then_grew), "free"), "article")
    grows = grew & (economy == "grdp")
    sector = pl.col("under").list.contains("grdp")
    grows &= sector & (known.is_null() | (counted(sector, "line") > 1))
    grows &= ~pl.col("under").list.contains(parent)
    parent = (
        pl.when(grows.fill_null(value=False))
        .then(pl.lit("grdp"))
        .when(_in_structure() | (anywhere(contributed, "sentence") & ~of_index))
        .then(pl.lit("grdp"))
        .when(beside_it)
        .then("gap_free")
        .otherwise(parent)
    )
    # "hàng container đạt 28,7 triệu tấn, chiếm 59% tổng sản lượng": of all of what was told of right before.
    of_all = (pl.col("indicator_rule") == "whole") & pl.col("own_indicator").is_in([OTHER, "total_output"])
    told_of_all = given(found_behind(of_all, _OF_ALL_LENGTH, _OF_ALL), beside(known, 1, "line"))
    parents = (
        numbers.with_columns(under=under, becomes=becomes)
        .with_columns(free=free)
        .pipe(
            with_rules,
            parent=parent,
            in_line=known.is_not_null(),
            own_indicator=pl.coalesce(told_of_all, "own_indicator"),
        )
    )
    depends = pl.col("under").list.contains(pl.col("parent")).fill_null(value=False)
    # "Châu Á chiếm 63% tổng kim ngạch": of the exports that the article speaks of.
    whole = (pl.col("indicator_rule") == "whole") & (pl.col("own_indicator") == OTHER)
    depends |= pl.col("parent").is_in(["exports", "imports"]) & found_behind(whole, _TURNOVER_LENGTH, _OF_TURNOVER)
    # "Chi trả hơn 275 tỷ đồng cho 130 hộ có đất làm sân bay", of an article that speaks of clearing land alone.
    known_code = pl.col("free").replace(OTHER, None)
    on_land = anywhere(known_code == "land_clearance", "article")
    on_land &= ~anywhere(known_code != "land_clearance", "article")
    depends |= on_land & pl.col("under").list.contains("land_clearance").fill_null(value=False)
    # "Thủy sản: Tổng sản lượng 25 nghìn tấn": of no crop.
    depends &= ~(pl.col("branch_said") & (pl.col("becomes") == "crop_output")).fill_null(value=False)
    # "Vốn đăng ký 2 tỷ USD, …; công nghiệp chiếm 61%": shares are parts of whatever their paragraph counts.
    depends |= pl.col("under").is_not_null() & pl.col("in_line") & _part_share() & (pl.col("parent") != "retail_sales")
    # "Kim ngạch xuất khẩu tăng 8% (thủy sản tăng 12%)": of what the brackets stand behind.
    # … but no code is that of the output of trade and services.
    in_brackets = pl.col("bracketed") & (pl.col("parent") != "total_output").fill_null(value=True)
    depends |= pl.col("under").is_not_null() & (pl.col("own_indicator") == OTHER) & in_brackets
    # "điện sản xuất tăng 5%" is a product; a branch opens its clause.
    of_index = (pl.col("own_indicator") == OTHER) & pl.col("under").list.contains("industrial_index") & of_clause
    behind_words = pl.col("clause_words_start") < pl.col("clause_label_start")
    # … and so is what a list of products has: "một số sản phẩm tăng khá: sản xuất chè tăng 2%, sợi tăng 5%".
    of_products = behind_words | ever(pl.col("products_said"), "sentence")
    depends &= ~(of_index & of_products).fill_null(value=False)
    # "… nộp ngân sách 18 nghìn tỷ đồng. Xuất nhập khẩu tăng 8%": only what is in đồng is revenue.
    depends &= (pl.col("parent") != "budget_revenue").fill_null(value=True) | (pl.col("family") == "money")
    # "Hàn Quốc 8,4%" is of the visitors or the trade that its paragraph counts.
    stays = pl.col("parent").is_in(_OUTPUTS) | (pl.col("parent").is_in(_BY_COUNTRY) & (pl.col("becomes") == "fdi"))
    own = pl.coalesce(given(~stays.fill_null(value=False), "becomes"), "parent")
    return parents.with_columns(own_indicator=pl.when(depends).then(own).otherwise("own_indicator")).drop(
        "under", "becomes", "free", "parent", "in_line"
    )


@cache
def _rules() -> list[tuple[str, pl.Expr, pl.Expr, pl.Expr]]:
    """Give the rules in order: name, condition, indicator, where its label starts."""
    share = pl.col("family").is_in(SHARES)
    far_behind = pl.col("indicator_behind_far")
    # "thu hút từ 900 triệu USD đến 1 tỷ USD vốn FDI": both ends are of it.
    first_end = (pl.col("last_word") == "từ") & beside(pl.col("last_word").is_null(), -1)
    first_end &= pl.col("family") == beside(pl.col("family"), -1)
    behind = pl.coalesce("indicator_behind", given(first_end, beside(pl.col("indicator_behind"), -1)))
    clause, gap = pl.col("clause_indicator"), pl.col("gap_indicator")
    inner = pl.col("inner").fill_null(value=False)
    goes_on = (pl.col("part_said") | pl.col("again")).fill_null(value=False) | inner
    words_in_clause = pl.col("clause_words").fill_null(value=False)
    unknown = words_in_clause & ~goes_on & ~pl.col("is_part") & ~_part_share()
    signed = pl.col("signed").fill_null(value=False)
    # "Vận tải đáp ứng nhu cầu đi lại, tổng doanh thu đạt …": a sentence with a subject of its own.
    own_subject = pl.col("again_of_sentence").fill_null(value=False) & ~inner
    unknown_before = pl.col("gap_words").fill_null(value=False) & (own_subject | ~goes_on) & (~share | signed)
    # "- Đường Đông Khê: phường A 41 hộ": the name of a list's item is no subject.
    item = pl.col("colon_said") & ~words_in_clause & (pl.col("line") != opening(pl.col("line"), "block"))
    # "…, chủ yếu là chè và quặng; lũy kế 7 tháng đạt 2,6 triệu USD": of all that was counted.
    unknown_before &= ~(pl.col("clause_sums") & ~words_in_clause).fill_null(value=False)
    unknown_before &= ~pl.col("is_part") & ~(item & (pl.col("gap") == 0)).fill_null(value=False)
    # "khoảng 56% GRDP", "còn 0,8% hộ nghèo": a share of what stands behind it.
    part_of = (
        (pl.col("family") == "percent")
        & (pl.col("verb_measure").is_null() | has())
        & pl.col("base_before").is_null()
        & (pl.col("first_kind_behind") == "indicator")
    )
    # "đạt sản lượng 28 triệu tấn hàng hóa": the unit knows better than a label that could be anything's.
    of_unit = (clause == OTHER) & pl.col("indicator_of_unit").is_not_null()
    # "chi trả 312 tỷ đồng bồi thường": what depends on a parent gives way to what stands behind the figure.
    gives_way = (clause == OTHER) & pl.col("clause_under").is_not_null() & behind.is_not_null() & ~share
    # "cấp mới đăng ký cho 148 dự án FDI": projects are no enterprises.
    gives_way |= (clause == "new_enterprises") & (pl.col("unit_text") == "dự án") & behind.is_not_null()
    gives_way = gives_way.fill_null(value=False)
    head = pl.col("list_head")
    of_head = _can_have(head)
    # "65.600 doanh nghiệp trong nước" are no investment, which "23 dự án trong nước" are.
    # … nor "32 dự án đăng ký mới" enterprises.
    other_kind = (pl.col("first_text_behind") == "trong nước") & (pl.col("unit_text") != "dự án")
    other_kind |= (behind == "new_enterprises") & (pl.col("unit_text") == "dự án")
    # "tặng quà cho 20.150 hộ nghèo": those who were given something, and not all who are poor.
    other_kind |= (behind == "poverty") & (pl.col("last_word") == "cho")
    other_kind = other_kind.fill_null(value=False)
    # "có 95% doanh nghiệp dừng hoạt động": of what stands behind it, which no entry knows.
    stands = pl.col("verb_text").str.contains("^(?:hiện |đã |vẫn |chỉ )?(?:có|còn)$")
    many = ["các", "người", "số", "tổng số", "những", "phường", "xã", "thôn"]
    of_many = stands & ((pl.col("first_kind_behind") == "words") | pl.col("first_text_behind").is_in(many))
    of_many = (of_many & clause.is_null() & gap.is_null()).fill_null(value=False)
    # "dịch vụ tăng 7,9%, đóng góp 4,6 điểm phần trăm": to the growth that it is a part of.
    points = ((pl.col("family") == "points") & pl.col("contributes")).fill_null(value=False)
    # "…, 97% người dân có thẻ bảo hiểm": a share that opens its clause is of what stands behind it.
    # … and so is one that opens its sentence.
    # … "trên 95% hồ sơ" too.
    unsaid = pl.col("last_word").is_in([",", ";", "(", ":"]) | pl.col("last_word").is_null()
    opens = unsaid & pl.col("joint").is_null() & (pl.col("family") == "percent")
    opens &= (pl.col("first_kind_behind") == "words") | pl.col("first_text_behind").is_in(many)
    opens = (opens & clause.is_null()).fill_null(value=False)
    # "… Có 900 lao động trở về từ vùng dịch": a sentence that counts something of its own.
    things = _opens_sentence() & gap.is_null() & pl.col("family").is_in(THINGS) & ~inner
    anew = things & stands & pl.col("noun").is_not_null() & ~pl.col("gap_words") & behind.is_null()
    # … or "80/88 trường đạt chuẩn", which opens its sentence.
    of_all = things & (pl.col("joint") == "/") & pl.col("verb_text").is_null()
    anew = (anew | (of_all & ~pl.col("gap_words").fill_null(value=False))).fill_null(value=False)
    # "Lượng khách tham quan lăng A, lăng B và đầm C đạt 156.000 lượt": over the commas of a list of names.
    visits = (pl.col("family") == "visit") & (gap == "tourist_arrivals") & pl.col("noun").is_null()
    other, start = pl.lit(OTHER), pl.col("start")
    planned = pl.when(pl.col("kind_behind_base") == "words").then(other).otherwise("indicator_behind_base")
    whole = share & (pl.col("verb_measure") == "share") & far_behind.is_not_null()
    # A sector of what stands behind it: "dịch vụ chiếm 45% tổng vốn đăng ký".
    part_of_whole = (whole & pl.col("clause_under").is_not_null()).fill_null(value=False)
    return [
        ("goals", pl.col("unit_text").is_in(_GOALS), other, start),
        ("elected", pl.col("unit_text").is_in(_ELECTED) & clause.is_null() & far_behind.is_null(), other, start),
        ("land", _of_land(), other, pl.coalesce("clause_words_start", "start")),
        ("per_person", _per_person(), pl.lit("income_per_capita"), pl.coalesce("clause_words_start", "start")),
        ("price", _is_price(), other, pl.coalesce("clause_words_start", "start")),
        ("clause", clause.is_not_null() & ~of_unit & ~part_of_whole & ~gives_way, clause, pl.col("clause_label_start")),
        ("behind", behind.is_not_null() & ~share & ~other_kind, behind, start),
        ("whole", whole, far_behind, start),
        ("part_of", part_of, behind, start),
        # "… hoàn thành 81,6% về xuất khẩu": what behind "về" the share is of.
        (
            "of_behind",
            share & (pl.col("first_text_behind") == "về") & behind.is_not_null() & clause.is_null(),
            behind,
            start,
        ),
        ("of_behind", share & (pl.col("verb_measure") == "growth") & behind.is_not_null(), behind, start),
        ("unit", pl.col("indicator_of_unit").is_not_null(), pl.col("indicator_of_unit"), start),
        *_by_verbs(),
        # "dự toán thu ngân sách của phường là 82,5 tỷ đồng": the plan names what it is for.
        (
            "plan_of",
            clause.is_null() & (pl.col("family") == "money") & pl.col("plans_revenue").fill_null(value=False),
            pl.lit("budget_revenue"),
            start,
        ),
        # "được giao kế hoạch vốn 16.400 tỷ đồng"
        (
            "plan_of",
            clause.is_null() & (pl.col("family") == "money") & pl.col("plans_capital").fill_null(value=False),
            pl.lit("public_investment"),
            start,
        ),
        ("part_of_many", opens, other, pl.col("end")),
        ("plan_of", _plan_of() & clause.is_null() & gap.is_null(), planned, pl.col("start_behind_base")),
        ("plan_of", _completes() & clause.is_null() & gap.is_null(), planned, pl.col("start_behind_base")),
        (
            "earlier_clause",
            gap.is_not_null() & (~words_in_clause | inner | pl.col("part_said") | pl.col("bracketed") | visits),
            gap,
            pl.col("gap_label_start"),
        ),
        ("done_by", _done_by(), beside(pl.col("named_behind"), 1), start),
        ("done_by", _disbursed_by(), pl.lit("public_investment"), start),
        ("done_to", _done_to(), far_behind, start),
        ("spoken", _of_growth(), pl.col("spoken"), pl.coalesce("clause_words_start", "start")),
        ("list_head", (unknown | unknown_before) & of_head, head, start),
        ("list_head", (unknown | unknown_before) & _of_revenue_listed(), pl.lit("budget_revenue"), start),
        ("structure", unknown & (pl.col("family") == "percent") & _in_structure(), pl.lit("grdp"), start),
        ("part_of_many", share & of_many, other, pl.col("end")),
        ("season", _seasonal(), pl.lit("cultivated_area"), start),
        ("told_of", _told_of(), _of_those(), beside(pl.col("unfit_start"), 1)),
        ("founded", _founded(), pl.lit("new_enterprises"), pl.col("end")),
        ("counted_anew", anew, other, pl.col("end")),
        ("unknown_words", unknown, other, pl.col("clause_words_start")),
        (
            "unfit",
            pl.col("unfit_indicator").fill_null(value=False) & ~points & ~pl.col("bracketed"),
            other,
            start,
        ),
        ("unknown_gap", unknown_before, other, pl.col("gap_words_start")),
    ]


def _of_revenue_listed() -> pl.Expr:
    """Tell what a list under a head on revenue names by its payers: "Một số khoản thu: - Khu vực DNNN: 43 tỷ đồng"."""
    money = (pl.col("family") == "money") & ~pl.col("verb")
    return (money & (pl.col("head_indicator") == "budget_revenue")).fill_null(value=False)


def _of_those() -> pl.Expr:
    """Give what was named of those that the number before counts: "Thu ngân sách của 24 xã đạt 30 tỷ đồng"."""
    counted_of = pl.col("last_word").is_in(_OF_THOSE) & pl.col("family").is_in([*THINGS, "territory"])
    return beside(given(counted_of, "unfit_code"), 1)


def _told_of() -> pl.Expr:
    """Tell whether a figure is what was named of those: nothing else is said between, in one sentence."""
    silent = ~pl.col("gap_words").fill_null(value=False) & ~pl.col("inner").fill_null(value=False)
    silent &= pl.col("clause_indicator").is_null() & pl.col("gap_indicator").is_null()
    here = pl.col("sentence") == beside(pl.col("sentence"), 1)
    return (silent & here & _can_have(_of_those())).fill_null(value=False)


def _founded() -> pl.Expr:
    """ "có thêm 2.298 doanh nghiệp thành lập": enterprises are new ones, whether this is said or not."""
    founded = pl.col("first_text_behind").str.contains(r"^ ?thành lập *\.?$")
    return ((pl.col("unit_text") == "doanh nghiệp") & founded).fill_null(value=False)


def _seasonal() -> pl.Expr:
    """Tell whether an area is land under the crop of a season, or under the crop that its line opens with.

    "trữ nước cho 5.700 ha lúa xuân", "Lúa xuân: tổng diện tích 74.800 ha", "Ngô: diện tích 6.285 ha".
    """
    area = (pl.col("family") == "area") & pl.col("clause_indicator").is_null()
    words_in_clause = pl.col("clause_words").fill_null(value=False)
    of_season = pl.col("season_behind") | (pl.col("season_said") & ~words_in_clause)
    of_crop = area & pl.col("again").fill_null(value=False)
    return (area & of_season).fill_null(value=False) | found_before(of_crop, _CROP_LENGTH, _CROP_AREA)


def _by_verbs() -> list[tuple[str, pl.Expr, pl.Expr, pl.Expr]]:
    """Give the rules of verbs that name their indicator by themselves, beside a figure of its unit."""
    of_line = pl.coalesce("spoken", carried(pl.col("indicator_of_unit"), "line"))
    of_crop = of_line.is_in(CROPS)
    inner = pl.col("inner").fill_null(value=False)
    # "quận thu 577 tỷ đồng": the verb alone, beside money.
    money = pl.col("family") == "money"
    collects = says(money, "clause_words_last", r"(?:^| )thu(?: được| về)?\s*$").fill_null(value=False)
    # "gia đình thu 250 triệu đồng": who tills and trades earns, and collects no revenue.
    collects &= ~has_text(collects, "clause_words_last").str.contains(_EARNS)
    # "Cảng Hải Phòng thu 1.200 tỷ đồng" too.
    collects &= ~found_before(collects, _FUND_LENGTH, _OF_ENTERPRISE)
    collects &= ~found_before(collects, _FUND_LENGTH, _OF_FUND)  # "Quỹ phòng, chống thiên tai thu được 21 triệu đồng"
    # … and "đã chi trả 1.587 tỷ đồng, riêng huyện A chi 652 tỷ đồng" goes on with the same.
    spends = says(money, "clause_words_last", r"(?:^| )chi\s*$").fill_null(value=False) & ~inner
    # "nay thu 6.500 tấn vải": the verb alone, beside a mass of a crop.
    harvests = (pl.col("family") == "mass") & (pl.col("first_kind_behind") == "indicator")
    harvests = says(harvests, "clause_words_last", r"(?:^| )thu( hoạch)?( được)?\s*$")
    # "đã chi 535 tỷ đồng tặng quà Tết": a gift is no estimate of the budget's.
    spends &= ~found_behind(spends, _FUND_LENGTH, _GIVEN)
    # "tháng 6 đón 514.000 lượt", "… lượt người đến tham quan", but not "đón 13.000 lượt tàu".
    receives = says(pl.col("family") == "visit", "verb_text", "(?:^| )đón").fill_null(value=False)
    receives &= pl.col("noun").is_null() | has_text(receives, "noun").str.contains(_TO_SEE)
    of_tourism = has_where(collects, "sentence_text", _OF_TOURISM).fill_null(value=False)
    verbs = {
        # "xử phạt 12 trường hợp, thu 486 triệu đồng", "đón 12 triệu lượt, thu 24.505 tỷ đồng": what the line is about.
        "fines_amount": collects & (of_line == "fines_cases"),
        # "Du lịch Hải Phòng thu gần 390 tỷ đồng"
        "tourism_revenue": collects & ((of_line == "tourist_arrivals") | of_tourism),
        OTHER: collects & of_crop,
        "budget_revenue": collects,
        "crop_output": harvests,
        "tourist_arrivals": receives,
        "budget_expenditure": spends,
    }
    return [("verb", holds, pl.lit(code), pl.col("start")) for code, holds in verbs.items()]


def _of_land() -> pl.Expr:
    """Tell whether an area is of land that is not sown, or hit by weather."""
    clause = pl.col("clause_indicator")
    # "2.100 ha lúa mùa bị đổ, ngập": land under crops that were hit.
    hit = ever(pl.col("damage_said"), "sentence") & clause.is_null()
    # … "bão quật đổ, làm ngập 15.260 ha, trong đó 5.600 ha mất trắng": and what the words right beside it say so of.
    area = pl.col("family") == "area"
    hit |= found_before(area, _HIT_LENGTH, _HIT_BEFORE) | found_behind(area, _HIT_LENGTH, _HIT_BEHIND)
    behind = pl.col("damage_behind").fill_null(value=False)
    # … and its parts: "327 ha bị thiệt hại, trong đó lúa 281 ha, cà phê 46 ha".
    part = ever(pl.col("inner"), "sentence") & ever(behind, "sentence")
    hit |= behind | (part & pl.col("verb_measure").is_null())
    # "trồng mới 2.460 ha rừng", "38,5 ha ao nuôi thủy sản": land of another kind.
    no_crop = pl.col("noun").str.contains(_NO_CROP) & (clause.is_null() | (clause == "cultivated_area"))
    return area & (hit | no_crop).fill_null(value=False)


def _is_price() -> pl.Expr:
    """Tell whether money is that of an area, a mass or a piece: "1.740 USD/tấn", "650 triệu đồng/ha/năm"."""
    amount = pl.col("family").is_in(["money", "dollar"])
    return found_behind(amount, _PER_LENGTH, _PER)


def _per_person() -> pl.Expr:
    """Tell whether money is what a person has in a year: "thu nhập 57 triệu đồng/người/năm"."""
    amount = pl.col("family").is_in(["money", "dollar"]) & pl.col("clause_indicator").is_null()
    amount &= pl.col("clause_words_last").str.contains(_INCOME).fill_null(value=False)
    return found_behind(amount, _PER_PERSON_LENGTH, _PER_PERSON)


def _done_by() -> pl.Expr:
    """ "11 quận thu ngân sách vượt 1.000 tỷ đồng": what those that are counted did stands behind their number."""
    does = _can_have(beside(pl.col("named_behind"), 1))
    done_by = does & pl.col("family").is_in(AMOUNTS) & beside(pl.col("family").is_in(THINGS), 1)
    silent = pl.col("gap_indicator").is_null() & ~pl.col("gap_words") & (pl.col("first_kind") == "cue")
    return (done_by & silent).fill_null(value=False)


def _done_to() -> pl.Expr:
    """ "hơn 27.300 lượt lao động Hải Phòng được giải quyết việc làm": a sentence that opens with who got something."""
    opens = _opens_sentence() & ~pl.col("gap_words") & pl.col("verb_measure").is_null()
    silent = pl.col("clause_indicator").is_null() & pl.col("gap_indicator").is_null()
    got = pl.col("indicator_behind_far").is_in(["jobs", "new_enterprises"])
    return (opens & silent & got & pl.col("family").is_in(["person", "visit", "unit"])).fill_null(value=False)


def _disbursed_by() -> pl.Expr:
    """ "8 chủ đầu tư giải ngân trên mức chung (41,6%), gồm quận A (77%), …": what each of those counted disbursed."""
    share = (pl.col("family") == "percent") & pl.col("in_brackets") & (pl.col("last_word") == "(")
    counted_doing = pl.when(pl.col("family").is_in(THINGS)).then("named_behind")
    return (share & (carried(counted_doing, "sentence") == "public_investment")).fill_null(value=False)


def _in_structure() -> pl.Expr:
    """Tell whether a share is one that the structure of the economy is made of.

    "Cơ cấu kinh tế: nông nghiệp chiếm 20%, dịch vụ 45%", "Tỷ trọng dịch vụ chiếm 42%, công nghiệp 40%".
    """
    verb = pl.col("verb_measure")
    return ever(pl.col("structure_said"), "sentence") & (verb.is_null() | verb.is_in(["share", "level"]))


def _plan_of() -> pl.Expr:
    """ "Huyện hoàn thành 100% kế hoạch trồng rừng": a sentence that says behind the plan what was planned."""
    opens = _opens_sentence()
    plan = (pl.col("first_kind_behind") == "base") & (pl.col("base_kind") == "plan")
    named = pl.col("kind_behind_base").is_in(["words", "indicator"])
    return (opens & (pl.col("family") == "percent") & plan & named).fill_null(value=False)


def _completes() -> pl.Expr:
    """ "…, hoàn thành 100% chỉ tiêu giao quân": what was completed stands behind the plan, whatever went before."""
    plan = (pl.col("first_kind_behind") == "base") & (pl.col("base_kind") == "plan")
    completes = (pl.col("verb_text") == fold_text("hoàn thành")) & (pl.col("last_kind") == "cue")
    completes &= (pl.col("family") == "percent") & pl.col("kind_behind_base").is_in(["words", "indicator"])
    return (plan & completes).fill_null(value=False)


def _part_share() -> pl.Expr:
    """ "…, trong đó dịch vụ chiếm 38,6%": a part of the last subject."""
    share = pl.col("family").is_in(SHARES) & (pl.col("verb_measure") == "share").fill_null(value=False)
    return share & ~pl.col("verb_text").str.starts_with("tỷ lệ").fill_null(value=False)


def _in_list() -> pl.Expr:
    """ "…; Nhật Bản 3.605 triệu USD": words without a verb before an amount in the last one's unit are its parts."""
    amounts = ~pl.col("family").is_in(SHARES)
    first = amounts & (counted(amounts, "sentence") == 1)
    first_amount = carried(given(first, "family"), "sentence")
    amount = pl.col("family").is_in(AMOUNTS)
    no_verb = pl.col("verb_measure").is_null() | (pl.col("verb_text") == "là")
    follows = pl.col("gap") > opening(pl.col("gap"), "sentence")
    # "…; hai huyện đảo còn ít: Vân Đồn 131 nghìn lượt": whatever was said before a name.
    no_verb |= pl.col("clause_name") & ~pl.col("clause_words")
    return (amount & (pl.col("family") == first_amount) & no_verb & follows).fill_null(value=False)


def _in_parts() -> pl.Expr:
    """ "Trong đó: dệt may tăng 5%; giày dép tăng 9%": what follows "trong đó" in the unit of its first part.

    Counts of things are no parts of each other: "trong đó 7 dự án ở phường A, 12 công trình ở phường B".
    """
    # "Trong kim ngạch xuất khẩu, thủy sản đạt 1 tỷ USD; phân bón đạt 215 triệu USD": of what the sentence opens with.
    opens = _opens_sentence()
    of_whole = has_where(opens, "sentence_text", _OF_A_WHOLE).fill_null(value=False)
    inner = pl.col("inner").fill_null(value=False) | of_whole
    part = ever(inner, "sentence")
    first = inner & (counted(inner, "sentence") == 1)
    same_unit = pl.col("family") == carried(given(first, "family"), "sentence")
    # … nor is what is reached a part of what grows: "trong đó: dệt may tăng 5%; … tỷ lệ tốt nghiệp đạt 99%".
    grows = carried(given(first, "verb_measure"), "sentence") == "growth"
    reached = grows & (pl.col("verb_measure") == "level") & pl.col("base").is_null()
    same_unit &= ~reached.fill_null(value=False)
    return (part & same_unit & ~pl.col("family").is_in(["count", "item", "unit"])).fill_null(value=False)


def _in_its_brackets() -> pl.Expr:
    """ "Kim ngạch xuất khẩu tăng 8% (dệt may tăng 12%, gạo 3%)": parts of the figure that the brackets stand behind.

    They are in its unit, or grew: "120 lao động (nữ 46 lao động)", but not "6 dự án (tỷ lệ lấp đầy 60%)".
    """
    outside = ~pl.col("in_brackets")
    same_unit = pl.col("family") == carried(given(outside, "family"), "sentence")
    verb = pl.col("verb_measure")
    grew = carried(given(pl.col("family") == "percent", verb), "sentence") == "growth"
    percent = (pl.col("family") == "percent") & ((verb == "growth") | (verb.is_null() & grew))
    amount = ~pl.col("family").is_in(SHARES) & same_unit
    return (pl.col("in_brackets") & (percent | amount)).fill_null(value=False)


def _in_branches() -> pl.Expr:
    """ "sản xuất máy tính tăng 88%; đồ điện gia dụng 47%": what follows a branch of industry is another."""
    branch = ever(pl.col("clause_under").list.contains("industrial_index"), "sentence")
    grows = (pl.col("family") == "percent") & (pl.col("verb_measure").fill_null("growth") == "growth")
    return (branch & grows & pl.col("clause_under").is_null() & ~pl.col("number_said")).fill_null(value=False)


def _of_growth() -> pl.Expr:
    """ "26 ngành có chỉ số IIP tăng. Trong đó, may trang phục tăng 53%": parts of a growth that the line speaks of."""
    grows = (pl.col("family") == "percent") & (pl.col("verb_measure") == "growth")
    part = ever(pl.col("inner"), "sentence")
    named = pl.col("clause_words") | pl.col("clause_name")
    known = pl.col("clause_indicator").is_not_null()
    return (grows & part & named & ~known & pl.col("spoken").is_in(GROWTH_RATES)).fill_null(value=False)


def _can_have(indicator: pl.Expr) -> pl.Expr:
    """Tell whether an indicator can have a figure of this family, of itself or of its amount."""
    pairs = _fitting_codes().select("carried", "family_meant").to_dicts()
    return pl.struct(carried=indicator.cast(pl.String), family_meant=pl.col("family").cast(pl.String)).is_in(pairs)


@cache
def _fitting_codes() -> pl.DataFrame:
    """Say which code a carried indicator takes for a unit, if any: `carried`, `family_meant`, `fitting_code`."""
    rows: dict[tuple[str, str], str] = {}
    for entry in lexicon().of("indicator"):
        code, amount, families = entry.meaning["code"], entry.meaning.get("amount"), entry.meaning["families"]
        for family in [*families, *(SHARES if entry.meaning.get("shares", True) else ())]:
            rows[code, family] = code
        if amount:
            rows.setdefault((code, "money"), amount)
            rows.update({(amount, family): code for family in families})
    return pl.DataFrame(
        [(code, family, fitting) for (code, family), fitting in rows.items()],
        schema={"carried": pl.String, "family_meant": pl.Categorical, "fitting_code": pl.String},
        orient="row",
    )
