"""Which figures are of something else than their words say at first: lists dealt out, wages, other diseases, fish.

Comes behind `indicators`; changes `indicator` alone.
"""

import polars as pl

from transforms.facts.cases import first_case, given, has_where, with_rules
from transforms.facts.neighbours import anywhere, beside, carried, counted, ever, found_before, found_behind, text_from
from transforms.facts.subjects import BUDGET, CAPITAL, CROPS, OTHER, SECTORS, SHARES, titled

_COVID = "(?i:covid|corona|sars|f0|f1)"
_OTHER_DISEASES = "(?i:sốt xuất huyết|SXH|tay -? ?chân -? ?miệng|sởi|bệnh dại|sốt rét|bạch hầu|ho gà|thủy đậu|HIV)"
_NAMED_BEHIND = 40  # characters: "87 ca mắc COVID-19"
_LAST_DISEASE = f"(?s).*({_COVID}|{_OTHER_DISEASES})"
_FISH = r"(?:^|\PL)(?i:tôm|cá|cua|nghêu|ngao|hàu|thủy sản|thuỷ sản|hải sản|rừng)(?:\PL|$)"
_CROPS = r"(?:^|\PL)(?i:lúa|thóc|gạo|ngô|rau|màu|lạc|sắn|mía|cây|lương thực|trồng trọt|gieo|cấy|hoa|chè|vụ)(?:\PL|$)"
_NO_ENTERPRISES = (
    *("mô hình", "tổ hợp tác", "câu lạc bộ", "chi hội", "chi bộ", "tổ", "đội", "trường", "căn", "căn nhà", "căn hộ"),
    "sản phẩm",
)
_COOPERATIVES = ("hợp tác xã", "htx")
_MONTHLY = "^(?: ?/ ?(?:người|lao động|công nhân))? ?/ ?tháng"
_MONTHLY_LENGTH = 20
_CARRIES = (
    r"(?i:vận chuyển|vận tải|luân chuyển|hành khách|cáp treo|xe khách|bến xe|chuyến bay|(?:^|\PL)(?:ga|phà|chở))"
    r"(?:\PL(?:[^.;]|\.[0-9])*)?$"
)
_CARRIED_LENGTH = 60
_CRUISES = "(?i:tàu biển|tàu du lịch|du thuyền)[^.;]*$"  # carry tourists
_CARRIED = "^ (?i:hành khách|xe|ô ?tô|phương tiện|tàu|chuyến bay)"
_CARRIED_BEHIND = 14
_HONOURED = (
    "^ ?(?i:(?:cũng )?(?:nhân )?dịp này|(?:cũng )?tại (?:hội nghị|buổi|lễ|đại hội|chương trình)[^,0-9]{0,60}),? [0-9]"
    "[^.;]*(?:được|nhận|đón nhận) [^.;]*(?i:giấy khen|bằng khen|khen thưởng|biểu dương|tuyên dương|vinh danh)"
)
# … or stand as threes: "746 ha; 54,69 tạ/ha (100,2%); 4.080 tấn".
_IN_THREES = (
    r"(?i:diện tích,? (?:và )?năng suất,? (?:và )?sản lượng)|[0-9] ?ha ?(?:\([^)]*\))?[;,] ?[0-9.,]+ ?(?:tạ|tấn)/ha"
)
_INSURED = "(?i:BHXH|BHYT|BHTN|bảo hiểm (?:xã hội|y tế|thất nghiệp))"
_OF_BUDGETS = "(?i:ngân sách|NSNN|thuế|hải quan)"
_LENT = "(?i:vay|tín dụng|dư nợ)"
_OF_PUBLIC_FUNDS = "(?i:đầu tư công|vốn đầu tư|kế hoạch vốn|xây dựng cơ bản|XDCB)"
_OF_FARMS = "(?i:(?:trên|mỗi) (?:0?1|một)? ?(?:ha|héc|hec)|sản xuất (?:cây )?vụ (?:đông|xuân|mùa|hè|chiêm|thu))[^.;]*$"
_TAKINGS_LENGTH = 100  # characters
_NO_TAKINGS = ("exports", "imports", *CAPITAL, "public_investment", *BUDGET, "industrial_index")
_TAKINGS = "(?i:doanh thu)(?:[^,;.0-9]{0,25}|(?: của)?(?: các)? (?i:doanh nghiệp|nhà đầu tư)[^;.]{0,80})$"
_ADDED = "(?i:(?:khối|khu vực|(?:nguồn )?thu từ)(?: các)?(?: doanh nghiệp| kinh tế)? [^,;.]{0,40}đóng góp)[^,;.0-9]*$"
_EVACUATED = (
    r"(?i:di dời|sơ tán)[^.;]*(?i:nơi an toàn|(?:^|\PL)(?:bão|lũ|ngập|sạt lở)(?:\PL|$))|"
    "(?i:bão|lũ)[^.;]*(?i:di dời|sơ tán)"
)
_PAID, _PAID_LENGTH = "(?i:(?:tiền|kinh phí)(?: chi trả)? (?:đền bù|bồi thường))[^.;0-9]*$", 110
_CAPACITY = "(?i:công suất|năng lực|sức chứa)[^.;,]*$"
_WHERE = ("line", "start", "part")  # what tells one number from another
_OF_LISTS = (
    *("sentence", "family", "indicator", "new_subject", "respectively", "last_word", "in_brackets"),
)  # of numbers' columns those that "lần lượt" is asked of


def refined(numbers: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Replace `indicator` where the sentence, the line or the article tells of what else a number is."""
    return (
        numbers.pipe(_respectively)
        .pipe(_of_wages)
        .pipe(_of_passengers)
        .pipe(_of_the_economy_named)
        .pipe(_handled)
        .pipe(_of_other_diseases, articles)
        .pipe(_of_fish, articles)
        .pipe(_of_farmland)
        .pipe(_of_crops_listed)
        .pipe(_of_insurers_and_banks, articles)
        .pipe(_of_ports_and_guests)
        .pipe(_of_takings)
        .pipe(_of_sectors)
        .pipe(_of_evacuation)
        .pipe(_of_compensation)
        .pipe(_of_no_enterprise)
        .pipe(_of_the_honoured)
    )


def _respectively(numbers: pl.DataFrame) -> pl.DataFrame:
    """Deal out the figures behind "lần lượt" to as many subjects and amounts before them.

    "xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 14,7 tỷ USD, giảm lần lượt 2,27% và 6,91%": of exports, of imports.
    "đón 9 triệu lượt khách, doanh thu 25 tỷ đồng, tăng lần lượt 15% và 14%": of visitors, of their revenue.
    """
    amount = ~pl.col("family").is_in(SHARES)
    said = pl.col("respectively").fill_null(value=False) & ~pl.col("new_subject")
    joined = pl.col("last_word").is_in(["và", ",", ";"]) & ~pl.col("new_subject") & ~said
    joined &= amount == beside(amount, 1)
    stated = pl.col("new_subject") | (amount & ~pl.col("member") & (pl.col("part") == 0) & ~pl.col("in_brackets"))
    # "…, lần lượt tăng 23% và 22%, đạt 38% và 42% kế hoạch": so are those behind them.
    pair = beside(joined & (pl.col("last_word") == "và"), -1) & beside(joined, 1) & ever(said, "sentence")
    pair &= ~amount & ~pl.col("new_subject") & ~joined
    said |= pair.fill_null(value=False)
    runs = (
        numbers.select(*_WHERE, *_OF_LISTS)
        .pipe(with_rules, run=counted(said, "sentence"))
        .pipe(with_rules, member=~ever(~(said | joined), "sentence", "run") & (pl.col("run") > 0))
        .with_columns(subject=counted(stated, "line"))
    )
    of_run = runs.filter("member").with_columns(
        nth=pl.col("subject") - pl.len().over("sentence", "run") + pl.int_range(1, pl.len() + 1).over("sentence", "run")
    )
    subjects = runs.filter(stated).select("line", nth=pl.col("subject").cast(pl.Int64), dealt="indicator")
    dealt = (
        of_run.filter(pl.len().over("sentence", "run") > 1)
        .with_columns(pl.col("nth").cast(pl.Int64))
        .join(subjects, on=["line", "nth"], how="inner", maintain_order="left")
        .select(*_WHERE, "dealt")
    )
    return (
        numbers.join(dealt, on=_WHERE, how="left", maintain_order="left")
        .with_columns(indicator=pl.coalesce("dealt", "indicator"))
        .drop("dealt")
    )


def _of_wages(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let what is earned by the month be a wage, and no income per head of a place: "9,2 triệu đồng/người/tháng"."""
    income = (pl.col("indicator") == "income_per_capita") & (pl.col("family") == "money")
    monthly = found_behind(income, _MONTHLY_LENGTH, _MONTHLY)
    # … but "thu nhập bình quân đầu người đạt 3,3 triệu đồng/tháng" is, as surveys have it.
    monthly &= ~has_where(income, text_from(pl.col("label_start")), "(?i:đầu người)").fill_null(value=False)
    wage = given(pl.col("new_subject"), monthly)
    of_wage = carried(wage, "line").fill_null(value=False) & (pl.col("indicator") == "income_per_capita")
    return numbers.with_columns(indicator=_other_where(of_wage))


def _of_passengers(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let who is carried be no tourist of a place: "vận chuyển 16,2 triệu lượt khách", "tuyến cáp treo đón …".

    Nor is what carries them, or a passenger: "đón 6,2 vạn lượt khách và 11.350 lượt xe", "612.000 lượt hành khách".
    """
    visitors = pl.col("indicator") == "tourist_arrivals"
    carries = found_before(visitors, _CARRIED_LENGTH, _CARRIES) & ~found_before(visitors, _CARRIED_LENGTH, _CRUISES)
    carries |= found_behind(visitors & (pl.col("family") == "visit"), _CARRIED_BEHIND, _CARRIED)
    carried_by = carried(given(~pl.col("family").is_in(SHARES), carries), "line").fill_null(value=False)
    return numbers.with_columns(indicator=_other_where(carried_by & visitors))


def _of_the_economy_named(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let the structure of an economy be that of what the article measures it by: GRDP or the output of all branches.

    Parts of GRDP keep its code, and those of the output have that of their sector: "Tổng giá trị sản xuất đạt 2.000 tỷ
    đồng. Cơ cấu kinh tế: công nghiệp 62%, …". Of an article that tells neither it is not known.
    """
    of_structure = ever(pl.col("structure_said"), "sentence") & (pl.col("indicator") == "grdp")
    measured = given(~of_structure & pl.col("indicator").is_in(["grdp", "total_output"]), "indicator")
    economy = pl.coalesce(carried(measured, "article"), pl.lit(OTHER))
    said, of_output = text_from(pl.col("label_start")), of_structure & (economy == "total_output")
    sector = first_case(
        [(has_where(of_output, said, pattern), pl.lit(code)) for code, pattern in SECTORS.items()], pl.lit(OTHER)
    )
    economy = pl.when(economy == "total_output").then(sector).otherwise(economy)
    return numbers.with_columns(indicator=pl.when(of_structure).then(economy).otherwise("indicator"))


def _handled(numbers: pl.DataFrame) -> pl.DataFrame:
    """Take what is dealt with or recorded ("xử lý 12 vụ vi phạm") for fined only where the text tells of fines too."""
    said = text_from(pl.col("clause_label_start"))
    of_label = (pl.col("indicator_rule") == "clause") & (pl.col("indicator") == "fines_cases")
    handled = has_where(of_label, said, "^(?i:đã )?(?i:xử lý|lập biên bản(?: nhắc nhở)? *$)").fill_null(value=False)
    told = (pl.col("indicator") == "fines_amount") | (of_label & ~handled)
    fined = anywhere(told, "sentence") | (anywhere(told, "article") & (pl.col("family") == "case"))
    # "xử lý 46 trường hợp, ban hành 19 quyết định xử phạt", "xử lý 412 vụ; xử phạt 378 trường hợp" tell them apart.
    apart = (pl.col("indicator") == "fines_cases") & ((pl.col("family") == "item") | (of_label & ~handled))
    fined &= ~anywhere(apart & ~pl.col("family").is_in(SHARES), "sentence")
    # … and what goes on with them.
    own = given(pl.col("new_subject"), handled & ~fined)
    dealt_with = carried(own, "sentence").fill_null(value=False) & (pl.col("indicator") == "fines_cases")
    return with_rules(numbers, indicator=_other_where(dealt_with))


def _of_other_diseases(numbers: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Let cases be those of the disease that their article named last before them, where that is none of COVID."""
    cases = pl.col("indicator") == "covid_cases"
    body = pl.col("body").str
    texts = articles.with_row_index("article").select("article", "body").filter(body.contains(_OTHER_DISEASES))
    told = (
        numbers.select(*_WHERE, "article", "indicator")
        .filter(cases)
        .join(texts, on="article", how="inner", maintain_order="left")
        .with_columns(body=pl.when(body.contains(_COVID)).then(body.head("start")).otherwise("body"))
        .select(*_WHERE, other=body.extract(_LAST_DISEASE).str.contains(_OTHER_DISEASES).fill_null(value=False))
    )
    return (
        numbers.join(told, on=_WHERE, how="left", maintain_order="left")
        .with_columns(other=pl.col("other").fill_null(value=False) & ~found_behind(cases, _NAMED_BEHIND, _COVID))
        .with_columns(indicator=_other_where(pl.col("other")))
        .drop("other")
    )


def _of_takings(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let what enterprises take be no trade, capital or revenue of a budget: "doanh thu của doanh nghiệp trong KCN"."""
    money = pl.col("family").is_in(["money", "dollar"])
    asked = money & pl.col("indicator").is_in(_NO_TAKINGS)
    taken = found_before(asked, _TAKINGS_LENGTH, _TAKINGS)
    taken &= ~found_before(taken, _CARRIED_LENGTH, "(?i:(?:quốc|và) doanh thu)")  # "thuế ngoài quốc doanh thu …"
    takings = carried(given(money, taken), "sentence").fill_null(value=False)
    return numbers.with_columns(indicator=_other_where(takings & pl.col("indicator").is_in(_NO_TAKINGS)))


def _of_sectors(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let what a sector adds be no gift: "khối doanh nghiệp FDI đóng góp 275 nghìn tỷ đồng", "thu từ … đóng góp"."""
    given_away = (pl.col("indicator") == "donations") & pl.col("family").is_in(["money", "dollar"])
    added = found_before(given_away, _TAKINGS_LENGTH, _ADDED)
    goes_on = carried(given(pl.col("new_subject"), added), "sentence").fill_null(value=False)
    return numbers.with_columns(indicator=_other_where(goes_on & (pl.col("indicator") == "donations")))


def _of_evacuation(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let who is brought to safety clear no land: "di dời 38.047 hộ đến nơi an toàn"."""
    cleared = pl.col("indicator") == "land_clearance"
    evacuated = has_where(cleared, "sentence_text", _EVACUATED)
    return numbers.with_columns(indicator=_other_where(evacuated.fill_null(value=False)))


def _of_compensation(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let what is paid out for cleared land be of that: "tổng số tiền đền bù … đã được giải ngân là 5,8 tỷ đồng"."""
    paid = (pl.col("indicator") == "public_investment") & (pl.col("family") == "money")
    paid = found_before(paid, _PAID_LENGTH, _PAID)
    return numbers.with_columns(indicator=pl.when(paid).then(pl.lit("land_clearance")).otherwise("indicator"))


def _of_no_enterprise(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let what is founded be no enterprise that is not one: "lập mới 1.295 mô hình, tăng 25%".

    Co-operatives are none, but those that stand behind enterprises: "19 doanh nghiệp, 3 hợp tác xã thành lập mới".
    """
    founded = pl.col("indicator") == "new_enterprises"
    unit = pl.col("unit_text")
    behind_enterprises = (beside(unit, 1) == "doanh nghiệp").fill_null(value=False)
    others = unit.is_in(_NO_ENTERPRISES) | (unit.is_in(_COOPERATIVES) & ~behind_enterprises)
    other = carried(given(~pl.col("family").is_in(SHARES), others), "sentence")
    no_enterprise = founded & other.fill_null(value=False)
    return numbers.with_columns(indicator=_other_where(no_enterprise))


def _of_the_honoured(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let those be awards of whom an occasion tells what they got: "Dịp này, 9 tập thể … được tặng giấy khen"."""
    people = (pl.col("indicator") == OTHER) & pl.col("family").is_in(["person", "unit", "household"])
    honoured = has_where(people, "sentence_text", _HONOURED).fill_null(value=False)
    return numbers.with_columns(indicator=pl.when(honoured).then(pl.lit("awards")).otherwise("indicator"))


def _of_fish(numbers: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Let fields, yields and harvests be no crop's where their sentence or the title speaks of fish or of forests."""
    crop = pl.col("indicator").is_in(CROPS)
    of_fish = has_where(crop, "sentence_text", _FISH) | titled(articles, _FISH)
    fish = (crop & of_fish & ~has_where(crop, "sentence_text", _CROPS)).fill_null(value=False)
    return numbers.with_columns(indicator=_other_where(fish))


def _of_crops_listed(numbers: pl.DataFrame) -> pl.DataFrame:
    """Tell by their units figures that come in threes: "diện tích, năng suất, sản lượng của các huyện: A 801 ha, …"."""
    crops = pl.col("family").is_in(["area", "mass"]) & pl.col("indicator_rule").is_in(
        ["carried", "none", "unknown_words"]
    )
    listed = has_where(crops, "sentence_text", _IN_THREES).fill_null(value=False)
    area = pl.when(pl.col("family") == "area").then(pl.lit("cultivated_area"))
    return numbers.with_columns(
        indicator=pl.when(listed).then(area.otherwise(pl.lit("crop_output"))).otherwise("indicator")
    )


def _of_farmland(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let the output of so much land or of a season be the farms': "giá trị sản xuất trên 1 ha đạt 160 triệu đồng"."""
    output = pl.col("indicator") == "total_output"
    of_farms = found_before(output & (pl.col("family") == "money"), _CARRIED_LENGTH, _OF_FARMS)
    of_farms = carried(given(pl.col("new_subject"), of_farms), "line").fill_null(value=False) & output
    return numbers.with_columns(indicator=pl.when(of_farms).then(pl.lit("agriculture_output")).otherwise("indicator"))


def _of_insurers_and_banks(numbers: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Let what insurers collect and pay be no budget's, nor what banks pay out public investment."""
    budget = pl.col("indicator").is_in(BUDGET) & titled(articles, _INSURED)
    insured = budget & ~has_where(budget, "sentence_text", _OF_BUDGETS)
    invested = pl.col("indicator") == "public_investment"
    lent = has_where(invested, "sentence_text", _LENT) & ~has_where(invested, "sentence_text", _OF_PUBLIC_FUNDS)
    return numbers.with_columns(indicator=_other_where((insured | lent).fill_null(value=False)))


def _of_ports_and_guests(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let containers be what ports handled, and visits that count nothing else go on with the guests of their line."""
    other = pl.col("indicator") == OTHER
    handled = other & (pl.col("family") == "teu")
    handled &= ~found_before(handled, _CARRIED_LENGTH, _CAPACITY)
    guests = carried(given(pl.col("indicator") == "tourist_arrivals", pl.lit(1)), "line").is_not_null()
    visits = other & pl.col("unit_text").str.contains("lượt$") & pl.col("noun").is_null() & guests
    visits &= pl.col("indicator_behind").is_null()  # "612.000 lượt hành khách"
    indicator = pl.when(handled).then(pl.lit("port_throughput")).when(visits).then(pl.lit("tourist_arrivals"))
    return numbers.with_columns(indicator=indicator.otherwise("indicator"))


def _other_where(holds: pl.Expr) -> pl.Expr:
    return pl.when(holds).then(pl.lit(OTHER)).otherwise("indicator")
