"""What a figure is of that no word of its own names: by the figure beside it, its topic, its unit.

Never overrules what is named, nor reads a period or a place.
"""

import polars as pl

from transforms.facts.cases import first_case, given, has_where, says, with_rules
from transforms.facts.lexicon import lexicon
from transforms.facts.neighbours import anywhere, beside, carried, ever, found_before, found_behind
from transforms.facts.subjects import OTHER, SHARES, THINGS, goes_on_from_before, has, last_known, titled
from transforms.folding import fold_text

_ONE_PROJECT = "(?:^|, |; )(?i:dự án) [^.;0-9]* có (?:tổng )?vốn [^.;]*USD"
_COVID_LENGTH, _TRADE_LENGTH = 24, 60  # characters
_OF_LAND = "(?i:giải phóng mặt bằng|GPMB|giải phóng xong mặt bằng|bàn giao mặt bằng|thu hồi đất)"
_OF_ESTIMATES = "(?i:chỉ tiêu phấn đấu|chỉ tiêu (?:được )?giao|dự toán (?:năm|được giao))"
# Cases that are no new ones, or not yet.
_NO_NEW_CASES = (
    "(?i:tử vong|khỏi|xuất viện|ra viện|điều trị|nặng|nguy kịch|thở|nghi|âm tính|cách ly|phẫu thuật|cấp cứu)"
)


def of_unnamed(numbers: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Replace `code` where no word of its own tells what a number is of: by the figure beside it, its topic, its unit.

    Adds `topic`, the last known subject of the line, else that of the title of an article on clearing land.
    """
    code = pl.col("code")
    # "6 tập thể và 14 cá nhân được tặng Bằng khen": the first has no words of its own.
    winners = pl.col("unit_text").is_in(["tập thể", "cá nhân", "hộ gia đình", "hộ", "lượt tập thể", "lượt cá nhân"])
    prized = winners & (beside(code, -1) == "awards")
    prized |= winners & beside(winners, -1) & (beside(code, -2) == "awards")
    # "14 doanh nghiệp, 1 hợp tác xã thành lập mới": so have enterprises of two kinds.
    founded = pl.col("unit_text").is_in(["doanh nghiệp", "hợp tác xã"]) & beside(pl.col("last_word"), -1).is_in(
        [",", "và"]
    )
    founded &= (beside(pl.col("indicator_rule"), -1) == "behind") & (beside(code, -1) == "new_enterprises")
    topics = [pl.concat_str("topic", pl.lit("|"), by).is_in(_topics()) for by in ("family", "unit_text")]
    # "316 ca dương tính, đã điều trị khỏi 304 ca": what an entry of another kind names is none of the topic's.
    of_another = pl.col("indicator_rule").is_in(["behind", "unfit"]).fill_null(value=False)
    of_topic = (topics[0] | topics[1]).fill_null(value=False) & ~of_another
    of_things = pl.col("own_indicator").is_null() & pl.col("family").is_in(THINGS)
    # Two of one thing: "còn lần lượt 52% và 58% hộ nghèo".
    both = (beside(pl.col("last_word"), -1) == "và") & (beside(pl.col("indicator_rule"), -1) == "part_of")
    # "43 hộ hiến 2.160 m2": so have those who gave.
    gave = pl.col("family").is_in(["household", "person", "unit"])
    gave &= pl.col("first_kind_behind").is_null() | (pl.col("first_kind_behind") == "filler")
    gave &= (beside(code, -1) == "donations") & (beside(pl.col("indicator_rule"), -1) == "clause")
    gave &= ~found_behind(gave, len(" ;"), "^ ?;")  # "còn 148 hộ nghèo; vận động quỹ được 1,12 tỷ đồng"
    visits = (pl.col("family") == "visit") & pl.col("own_indicator").is_null() & pl.col("noun").is_null()
    visits &= ~pl.col("clause_words").fill_null(value=False)
    # "9 chủ đầu tư giải ngân trên mức chung, 6 đơn vị chưa giải ngân": who disburses is counted of it.
    spends = pl.col("family").is_in(THINGS) & ever(pl.col("own_indicator") == "public_investment", "article")
    spends &= (pl.col("unit_text") == "chủ đầu tư") | (pl.col("named_behind") == "public_investment")
    of_poor = says(pl.col("family") == "household", "verb_text", "còn$")
    of_poor &= (last_known("line") == "poverty") & pl.col("noun").is_null()
    projects = _of_projects()
    # … and so are shares of them: "Nhật Bản có 143 dự án, chiếm 52,8% số dự án và 65,6% tổng vốn".
    shares = pl.col("family").is_in(SHARES) & ~pl.col("new_subject")
    of_projects = shares & carried(given(~shares, projects), "sentence").fill_null(value=False)
    cases: list[tuple[pl.Expr, pl.Expr]] = [
        (spends.fill_null(value=False), pl.lit("public_investment")),
        (gave, pl.lit("donations")),
        (both & (pl.col("family") == "percent"), beside(code, -1)),
        (_of_covid(), pl.lit("covid_cases")),
        (prized, pl.lit("awards")),
        # "có 29.870 hộ nghèo; qua rà soát đến cuối năm còn 23.020 hộ"
        (of_poor.fill_null(value=False), pl.lit("poverty")),
        (founded, pl.lit("new_enterprises")),
        # "58 lượt tập thể được tỉnh tặng danh hiệu …"
        (winners & (pl.col("indicator_behind_far") == "awards"), pl.lit("awards")),
        (of_topic, pl.col("topic")),
        # "liên quan 6.842 hộ dân và 57 tổ chức"
        (beside(of_topic, 1) & pl.col("last_word").is_in(["và", ","]) & of_things, pl.col("topic")),
        # "Năm nay đặt mục tiêu 8,5 triệu lượt": visits of nothing else, in an article on tourists.
        (visits & ever(pl.col("own_indicator") == "tourist_arrivals", "article"), pl.lit("tourist_arrivals")),
        (pl.col("foreign"), pl.lit("fdi")),
        (projects | of_projects, pl.lit("fdi")),
        (_of_tourists(), pl.lit("tourism_revenue")),
    ]
    # "có 7 xã chưa đạt 50% dự toán", in an article that speaks of revenue: estimates are the budget's.
    estimated = (pl.col("family") == "percent") & pl.col("own_indicator").is_null()
    estimated = says(estimated, "first_text_behind", fold_text("dự toán"))
    estimated &= ever(pl.col("own_indicator") == "budget_revenue", "article")
    # … and so is "cả năm phấn đấu thu vượt 12%".
    collects = (pl.col("family") == "percent") & pl.col("verb_measure").is_in(["pct", "level", "over_plan"])
    collects = says(collects, "clause_words_last", "(?i:(?:^| )thu(?: trên địa bàn)?)\\s*$")
    collects &= ever(pl.col("own_indicator") == "budget_revenue", "article")
    # "Chi cục có chỉ tiêu phấn đấu cao nhất với 11.050 tỷ đồng", where its revenue was spoken of last.
    unnamed = pl.col("own_indicator").is_null() | pl.col("indicator_rule").is_in(["unknown_words", "unknown_gap"])
    aimed = (pl.col("family") == "money") & unnamed & (last_known() == "budget_revenue")
    aimed = has_where(aimed, "sentence_text", _OF_ESTIMATES)
    revenue = (estimated | collects | aimed).fill_null(value=False)
    # "… thu đạt trên 75% dự toán, gồm: Bình Sơn đạt 112%, Mộ Đức 94,3%": so have those that are listed.
    listed = (pl.col("family") == "percent") & pl.col("clause_name") & ~pl.col("clause_words")
    listed &= pl.col("own_indicator").is_null()
    # … and "11/17 xã hoàn thành dự toán thu, dẫn đầu là xã A đạt 148%".
    revenue |= has_where(listed.fill_null(value=False), "sentence_text", "(?i:dự toán thu)").fill_null(value=False)
    cases.append((revenue | (listed & ever(revenue, "sentence")).fill_null(value=False), pl.lit("budget_revenue")))
    # "… còn 9 đơn vị giải ngân thấp, trong đó thị xã Cửa Lò đạt 21%": of the capital.
    disbursed = listed & ever(pl.col("named_behind") == "public_investment", "sentence")
    cases.append((disbursed.fill_null(value=False), pl.lit("public_investment")))
    # "21 nghị quyết về đầu tư công" are of no capital.
    set_apart = pl.col("indicator_rule").is_in(["goals", "elected"]).fill_null(value=False)
    # … else what its line spoke of: "Về giải phóng mặt bằng, huyện đang triển khai 31 dự án".
    # A paragraph that opens with "Trong đó" goes on with what the one before spoke of.
    on_land = pl.when(titled(articles, _OF_LAND)).then(pl.lit("land_clearance"))
    topic = pl.coalesce(last_known("line"), "spoken", pl.when(goes_on_from_before()).then(last_known()), on_land)
    told = with_rules(
        numbers.with_columns(topic=topic),
        found=pl.when(((code == OTHER) | gave) & ~set_apart).then(first_case(cases, code)).otherwise(code),
    )
    return told.with_columns(code=_with_their_amounts()).drop("found")


def _with_their_amounts() -> pl.Expr:
    """Give shares the code that the amount they go on with has got: "Huyện Cát Hải: 2,87 triệu lượt, tăng 15%"."""
    share = pl.col("family").is_in(SHARES)
    amount = carried(given(~share, pl.struct("found", got=pl.col("found") != pl.col("code"))), "sentence").struct.field
    goes_on = share & ~pl.col("new_subject") & (pl.col("found") == OTHER) & amount("got")
    return pl.when(goes_on.fill_null(value=False)).then(amount("found")).otherwise("found")


def foreign_capital() -> pl.Expr:
    """ "121 dự án với tổng vốn 703 triệu USD": dollar capital, and the projects beside it, are foreign investment.

    In an article that tells domestic investment apart, what is not named is the sum of both.
    """
    beside_projects = beside(pl.col("unit_text"), 1) == "dự án"
    of_capital = (
        pl.col("again") | pl.col("clause_words_last").str.contains("vốn|đầu tư|cấp mới|cổ phần") | beside_projects
    )
    capital = ((pl.col("family") == "dollar") & of_capital).fill_null(value=False)
    capital &= ~_of_trade()
    project = (pl.col("unit_text") == "dự án").fill_null(value=False) & anywhere(capital, "sentence")
    project &= ~_built()
    # "49 dự án với tổng vốn 19.500 tỷ đồng, trong đó có 8 dự án FDI": nor are those of which the foreign are a part.
    in_parts = (pl.col("own_indicator") == "fdi") & (ever(pl.col("inner"), "sentence") | has())
    project &= ~anywhere(in_parts, "sentence")
    told_apart = anywhere(pl.col("own_indicator") == "domestic_investment", "article")
    # "…, dự án màn hình ở khu công nghiệp A có tổng vốn 5,65 tỷ USD" is one of them, whatever else is told.
    single = has_where(pl.col("family") == "dollar", "sentence_text", _ONE_PROJECT).fill_null(value=False)
    return ((capital | project) & ~told_apart) | single


def _of_projects() -> pl.Expr:
    """ "Trong số 33 dự án cấp mới, Trung Quốc 17 dự án, 126 triệu USD": of what the article spoke of last, if FDI."""
    counted = (pl.col("unit_text") == "dự án") | (pl.col("family") == "dollar")
    own_label = pl.col("indicator_rule").is_in(["clause", "behind", "price", "goals"]).fill_null(value=False)
    in_dollars = anywhere(pl.col("family") == "dollar", "sentence")
    return (counted & in_dollars & ~own_label & ~_of_trade() & ~_built() & (last_known() == "fdi")).fill_null(
        value=False
    )


def _built() -> pl.Expr:
    """ "thu hút 2,5 tỷ USD vốn FDI, khởi công 5 dự án nhà ở xã hội": projects of which nothing says who pays."""
    projects = (pl.col("unit_text") == "dự án").fill_null(value=False)
    return says(projects, "clause_words_last", "(?i:khởi công|động thổ|khánh thành)").fill_null(value=False)


def _of_trade() -> pl.Expr:
    """ "Về xuất nhập khẩu, kim ngạch 9 tháng đạt 6.038 triệu USD"."""
    return found_before(pl.col("family") == "dollar", _TRADE_LENGTH, "(?i:kim ngạch)[^.;]*$")


def _of_tourists() -> pl.Expr:
    """ "Khách đạt 1,5 triệu lượt; công suất phòng 52%. Doanh thu đạt 4.870 tỷ đồng": of a paragraph on tourists."""
    takings = (pl.col("family") == "money") & pl.col("again").fill_null(value=False)
    takings &= ever(pl.col("own_indicator") == "tourist_arrivals", "line")
    at = pl.col("start") - pl.col("sentence_start")
    takings_said = "(?i:doanh thu|thu nhập xã hội)[^,;.0-9]*(?:[0-9]+ tháng[^,;.0-9]*)?$"
    # In a table, of an article that speaks of tourists before; its parts too.
    of_table = (pl.col("family") == "money") & pl.col("row_label").str.contains("^(?i:(?:tổng )?doanh thu)(?: |$)")
    of_table &= last_known() == "tourist_arrivals"
    return (has_where(takings, pl.col("sentence_text").str.head(at), takings_said) | of_table).fill_null(value=False)


def _of_covid() -> pl.Expr:
    """ "ổ dịch khu công nghiệp A có 282 ca", "ghi nhận 19 ca Covid-19": cases, in an article on those of COVID."""
    case = pl.col("unit_text") == "ca"
    counted = case | pl.col("unit_text").is_in(["trường hợp", "bệnh nhân", "người"])
    named = says(counted, "first_text_behind", "^(?:covid|sars)")
    told = case & ever(pl.col("own_indicator") == "covid_cases", "article")
    told &= ~found_behind(case, _COVID_LENGTH, _NO_NEW_CASES)
    told &= ~found_before(case, _COVID_LENGTH, _NO_NEW_CASES)
    # "742 ca COVID-19: 628 trường hợp tự đi xét nghiệm, 89 trường hợp F1": those that are listed.
    listed = (pl.col("unit_text") == "trường hợp") & pl.col("own_indicator").is_null() & ever(named, "sentence")
    listed &= ~found_behind(listed, _COVID_LENGTH, _NO_NEW_CASES)
    return (named | told | listed).fill_null(value=False)


def _topics() -> list[str]:
    """Give the pairs of indicator and family or unit of which a paragraph's later counts are about the first."""
    return [
        f"{entry.meaning['code']}|{counts}"
        for entry in lexicon().of("indicator")
        for counts in entry.meaning.get("topic", ())
    ]
