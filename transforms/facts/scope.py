"""Which numbers are facts at all: those with a unit, and bare ones that count what stands behind them.

The lexer has already set dates, documents, names and the like aside by named rules (ignored.toml). What
is neither a fact nor ignored is `unread`, and becomes an issue.
"""

import polars as pl

from transforms.facts.cases import has_text, with_rules
from transforms.facts.neighbours import beside, carried, found_before, found_behind
from transforms.facts.subjects import CAPITAL
from transforms.schema import VALUE

_LISTED = ("area", "mass", "case", "household", "unit", "item")  # not people, whose ages stand in brackets

_NO_NAME = 13  # from here on a number is hardly part of a ward's name
_NAME_ENDS = r"\p{L} \p{Lu}\p{Ll}+ $"
_WORD_LENGTH = 12  # characters
_QUOTED_LENGTH = 60
# What a bare number of an indicator counts: "hộ nghèo 1.005".
_COUNTED = {
    "fines_cases": "case",
    "poverty": "household",
    "fdi": "unit",
    "domestic_investment": "unit",
    "new_enterprises": "unit",
    "jobs": "person",
    "covid_cases": "person",
}


def in_scope(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `is_fact` and `scope_rule`; a bare end of a range takes the unit of the other end.

    So does a figure in brackets that of the one before it: "Hồ Nam (87 trường hợp), An Biên (73)".
    """
    family_after = beside(pl.col("family"), -1, "line")
    unit_after, factor, si = (beside(pl.col(column), -1, "line") for column in ("unit", "factor", "si"))
    factor = pl.when(pl.col("factor") == 1).then(factor).otherwise(1)  # "từ 10 nghìn đến 12 nghìn lượt" has its own
    range_word = pl.col("first_text_behind").is_in(["đến", "-"]) & pl.col("noun").is_null()
    # "lần lượt là 4 và 42 tỷ USD": the unit of both.
    range_word |= pl.col("in_turn") & (beside(pl.col("last_word"), -1) == "và") & pl.col("first_kind_behind").is_null()
    bare = pl.col("family").is_null()
    from_other_end = bare & range_word.fill_null(value=False) & family_after.is_not_null()
    named = pl.col("gap_name") & ~pl.col("gap_words") & (pl.col("last_word") == "(") & pl.col("noun").is_null()
    listed = carried(pl.col("family"), "sentence")
    # "quận Lê Chân 214 ca, Ngô Quyền 163", but "phường Đông Hải 1" is a name.
    beside_place = (pl.col("last_kind") == "place") & ~pl.col("gap_words") & pl.col("noun").is_null()
    beside_place &= (pl.col("value") >= _NO_NAME) & listed.is_in([*_LISTED, "person", "visit"])
    # "783 ca (tăng 88)": by how many of them there are more.
    moved = pl.col("in_brackets") & (pl.col("verb_measure") == "growth") & pl.col("noun").is_null()
    moved &= listed.is_in([*_LISTED, "person", "visit"]) & ~beside(pl.col("in_brackets"), 1, "sentence")
    in_list = bare & ~_a_year() & ((named & listed.is_in(_LISTED)) | beside_place | moved)
    of_list = {
        column: pl.when(in_list.fill_null(value=False))
        .then(carried(pl.col(column).replace("", None), "sentence"))
        .otherwise(column)
        for column in ("unit", "unit_text", "family")
    }
    numbers = with_rules(numbers, **of_list)
    ranged = numbers.with_columns(
        unit=pl.when(from_other_end).then(unit_after).otherwise("unit"),
        value=pl.when(from_other_end).then((pl.col("value") * factor).cast(VALUE)).otherwise("value"),
        value_si=pl.when(from_other_end).then((pl.col("value") * factor * si).cast(VALUE)).otherwise("value_si"),
        family=pl.when(from_other_end).then(family_after).otherwise("family"),
    )
    bare = pl.col("family").is_null()
    # "tổng số tờ khai là 35.928", "số doanh nghiệp từ 193 lên 634"
    from_one = pl.col("number_said") & (pl.col("last_text") == "từ")
    to_other = beside(bare & from_one, 1) & pl.col("last_text").is_in(["lên", "lên đến", "lên tới", "xuống", "còn"])
    number_said = ((pl.col("number_said") & (pl.col("last_text") == "là")) | from_one | to_other).fill_null(value=False)
    named = pl.col("clause_indicator").is_not_null()
    stated = bare & (number_said | (named & pl.col("verb_measure").is_in(["level", "growth"])))
    # "hộ nghèo 1.005; cận nghèo: 2.565": right behind what is counted, with nothing else said of it.
    right_behind = (pl.col("last_kind") == "indicator") | (
        (pl.col("last_text") == ":") & pl.col("gap_indicator").is_not_null() & ~pl.col("gap_words")
    )
    counted = pl.col("gap_indicator").is_in(list(_COUNTED)) & pl.col("first_kind_behind").fill_null("separator").is_in(
        ["separator"]
    )
    stated |= bare & counted & right_behind.fill_null(value=False)
    # So is what stands right behind, in brackets: "1.742 dự án (836 FDI, 906 DDI)".
    stated |= bare & pl.col("in_brackets") & pl.col("indicator_behind").is_in(CAPITAL)
    counts = bare & pl.col("noun").is_not_null() & pl.col("first_kind_behind").is_in(["words", "indicator", "filler"])
    named = (
        bare
        & pl.col("last_capital").fill_null(value=False)
        & (pl.col("last_end") == pl.col("start") - 1)
        & (pl.col("last_kind") != "indicator")  # "Thành lập mới 9 tổ hợp tác" opens a sentence, and names nothing
        & ~pl.col("leads_sentence").fill_null(value=True)
    )
    # "dự án tuyến đường Đông Khê 2 và …"
    named |= found_before(bare & (pl.col("value") < _NO_NAME), _WORD_LENGTH, _NAME_ENDS)
    # "đường 356 đoạn 2A": part of a code.
    named |= found_behind(bare, 1, r"^\p{Lu}")
    # "chủ đề “Đồ Sơn – điểm đến 4 mùa”": part of a name in quotation marks.
    named |= found_before(bare, _QUOTED_LENGTH, "“[^”]*$")
    listed = bare & pl.col("last_kind").is_null() & pl.col("opens_line") & pl.col("noun_capital").fill_null(value=True)
    a_year = bare & _a_year()
    # "thôn Xuân Trại 2 xã Nam Hưng": the village's number, and no two communes.
    of_village = (pl.col("family") == "territory") & (pl.col("value") < _NO_NAME) & pl.col("joint").is_null()
    of_village = found_before(of_village, _WORD_LENGTH, _NAME_ENDS)
    of_village = found_behind(of_village, 2, r"^ \p{Lu}")
    of_village = found_before(of_village, _QUOTED_LENGTH, "(?i:thôn|xóm|ấp|khu|tổ dân phố|buôn|bản|làng) [^,;.0-9]*$")
    # "khu tập thể số 8 Máy Tơ": the street is no unit, though it begins like one.
    numbered = (pl.col("last_text") == "số").fill_null(value=False)
    own_text = has_text(numbered, "sentence_text").str.slice(pl.col("start") - pl.col("sentence_start"), _WORD_LENGTH)
    of_house = numbered & own_text.str.contains(r"^[0-9]+ \p{Lu}")
    rule = (
        pl.when((pl.col("value") == 0) & (pl.col("family") == "money"))
        .then(pl.lit("no_money"))  # "gian hàng 0 đồng", and what is left of a figure that was cut
        .when(of_house)
        .then(pl.lit("address"))
        .when(of_village)
        .then(pl.lit("name"))
        .when(~bare)
        .then(pl.lit("unit"))
        .when(bare & numbered)
        .then(pl.lit("document_number"))
        .when(a_year)
        .then(pl.lit("year"))
        .when(named)
        .then(pl.lit("name"))
        .when(listed)
        .then(pl.lit("list_number"))
        .when(counts)
        .then(pl.lit("counted_noun"))
        .when(stated)
        .then(pl.lit("stated"))
        .otherwise(pl.lit("unread"))
    )
    of_indicator = pl.when(pl.col("scope_rule") == "stated").then(
        pl.coalesce("gap_indicator", "indicator_behind").replace_strict(_COUNTED, default=None, return_dtype=pl.String)
    )
    return with_rules(ranged, scope_rule=rule).with_columns(
        is_fact=pl.col("scope_rule").is_in(["unit", "counted_noun", "stated"]),
        unit=pl.coalesce("unit", of_indicator, pl.lit("other")),
        family=pl.coalesce("family", of_indicator.cast(pl.Categorical)).fill_null("count"),
    )


def _a_year() -> pl.Expr:
    return (pl.col("end") - pl.col("start") == 4) & pl.col("value").is_between(1900, 2099)  # noqa: PLR2004
