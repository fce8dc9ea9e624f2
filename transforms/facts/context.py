"""What stands around each number: the words before it and behind it, as columns beside it.

The gap between two numbers is cut once: what stands before the first comma, verb or "và" belongs to the
number on the left ("62,7% *kế hoạch thành phố giao*, …"), the rest to the one on the right. Looks, never
decides: what the words amount to is for indicators, measures and timing.
"""

from functools import cache

import polars as pl

from transforms.facts.cases import given
from transforms.facts.lexicon import family_bits
from transforms.facts.neighbours import anywhere, beside, closing, ever, found_before
from transforms.facts.tokens import OF_GOALS

# Of the many columns of tokens only those that are asked for are filtered, and what rules share is looked at once.
_NARROWED = pl.QueryOptFlags.none(projection_pushdown=True, comm_subexpr_elim=True)
_NAME_LENGTH = 60  # characters
# Where words begin and end, of which only the order is told.
_ORDERED = (
    *("again_until", "first_of_sentence", "grew", "grew_until", "verb_strong", "verb_start", "verb_in_clause"),
    *("and_until", "words_until", "cause_until", "colon_until", "plan_until", "done_until"),
    *("plan_start", "clause_start"),
)


def contexts(tokens: pl.DataFrame, numbers: pl.DataFrame) -> pl.DataFrame:
    """Give one row a number token (`number`): what its own words say, before and behind.

    Names tell which words a column looks at: `clause_…` those behind the last separator, `gap_…` all between the
    numbers, `…_behind` those that belong to the number from behind; `_before` and `_behind` list them. Added here:
    `signed` ("(+1,63%)") and `period_is_base` ("bằng 112% năm 2016").
    """
    spans = (
        tokens.select(
            "number",
            "line",
            "gap",
            "start",
            "sentence",
            "sentence_start",
            "sentence_end",
            "sentence_text",
            "opens_line",
            "in_brackets",
            "spoken",
            next_kind=beside(pl.col("kind"), -1),  # also where it belongs to the next number
        )
        .filter(tokens["kind"] == "number")
        .with_columns(numbers.filter(part=0)["family"])
    )
    # Of the words between two numbers, some belong to the one on their left, the rest to the one on their right.
    right = _beside_numbers(tokens, spans, ~pl.col("left") & (pl.col("kind") != "number"), pl.col("number"))
    left = _beside_numbers(tokens, spans, pl.col("left"), pl.col("number") - 1)
    sides = (
        right.pipe(_clauses).group_by("number", maintain_order=True).agg(**_before()).pipe(_in_order),
        left.pipe(_passed_behind).group_by("number", maintain_order=True).agg(**_behind()),
    )
    before, behind = (side.collect(optimizations=_NARROWED, engine="in-memory") for side in sides)
    share = pl.col("family").is_in(["percent", "times"])
    # A sign in brackets: "tôm đông lạnh (+1,63%)", "giảm 1,6% (-673 ha)"; or of a share: "đạt 51 nghìn tấn, -0,6%".
    signed = pl.col("last_text").is_in(["(+", "(-"])
    signed |= (pl.col("family") == "percent") & pl.col("last_text").str.contains(r"^, ?(?:[+] ?|-)$")
    no_base = pl.col("base").is_null() & pl.col("base_before").is_null()
    # "cao hơn mức tăng của cùng kỳ (4,9%)", "vượt xa mức 3,94% của cùng kỳ": what was compared with, no difference.
    compared_level = pl.col("compares") & (
        (pl.col("last_text") == "(")
        | (
            pl.col("last_word").is_in(["mức", "vượt xa mức", "mức tăng", "mức tăng trưởng"])
            & (pl.col("base_owned") | pl.col("is_average_behind"))
        )
    )
    # So is what stands in brackets: "cao hơn cùng kỳ năm 2022 (47,3%)", "thấp hơn kế hoạch (14%)".
    stood = pl.col("compares_more") & (pl.col("last_text") == "(") & (pl.col("family") == "percent")
    compared_level |= stood & (pl.col("base_last_past") | pl.col("base_last_plan"))
    of_past = compared_level & (pl.col("base_owned") | pl.col("base_last_past"))
    # "giảm 690 tỷ đồng so với năm 2019 (2.142,2 tỷ đồng)": the amount that it fell from.
    past_before = beside((pl.col("base_kind") == "past"), 1)
    # "(5 tỷ USD so với 4 tỷ USD)": the second is what the first is compared with.
    compared = pl.col("first_text_behind").is_in(["so với", "so"]).fill_null(value=False)
    directly = (pl.col("last_text") == "(") & ~pl.col("gap_words") & pl.col("gap_indicator").is_null()
    # … and "không có tử vong, so với cùng kỳ năm 2023 (106 ca)".
    past_last = past_before | pl.col("base_last_past").fill_null(value=False)
    # … but not "gạo (412 tấn, tăng 23,6% so với cùng kỳ); hàng may mặc (367 triệu USD, tăng …)", each in its brackets.
    past_last &= ~found_before(directly, _NAME_LENGTH, r"\); [^;()]+\($")
    of_past |= past_last & directly & (pl.col("family") != "percent") & ~compared
    of_past |= beside(compared, 1) & pl.col("last_word").is_null() & (pl.col("family") == beside(pl.col("family"), 1))
    # "giảm 81% so với cùng kỳ 2023 là 1,15 triệu lượt": so does "là" right behind what was compared with.
    states = (pl.col("last_word") == "là") & (pl.col("first_kind") == "cue") & ~pl.col("gap_words")
    of_past |= past_before & states & pl.col("gap_period").is_null() & (pl.col("family") != "percent")
    # "tăng 48% (từ 612 nghìn tấn đến 906 nghìn tấn)": the first is the amount that it grew from.
    grew_from = pl.col("in_brackets") & (pl.col("last_word") == "từ") & (beside(pl.col("family"), 1) == "percent")
    of_past |= grew_from & (pl.col("family") != "percent") & (beside(pl.col("verb_measure"), 1) == "growth")
    return (
        spans.join(before, on="number", how="left", maintain_order="left")
        .join(behind, on="number", how="left", maintain_order="left")
        .with_columns(
            pl.when(~compared_level.fill_null(value=False)).then(column).alias(column)
            for column in ("verb_measure", "verb_sign")
        )
        .with_columns(bracketed_past=pl.col("bracketed_past") | of_past.fill_null(value=False))
        # "tăng 1,5 lần so với năm 2015 (762 tỷ đồng)": of that year.
        .with_columns(past_year=pl.coalesce("past_year", given(past_before, beside(pl.col("base_year"), 1))))
        # "bằng 42% so với tháng trước (519,6 nghìn lượt)": the month before, not last year.
        .with_columns(bracketed_month=pl.col("bracketed_past") & (beside(pl.col("base"), 1) == "previous_month"))
        # "(cùng kỳ năm trước 9 dự án, 52,4 triệu USD)": of all in the brackets.
        .with_columns(bracketed_past=pl.col("bracketed_past") | _goes_on_in_brackets().fill_null(value=False))
        .with_columns(
            verb_measure=pl.when(signed).then(pl.lit("growth")).otherwise("verb_measure"),
            verb_sign=pl.when(signed)
            .then(pl.when(pl.col("last_text").str.ends_with("-")).then(-1).otherwise(1))
            .otherwise("verb_sign"),
            signed=signed,
        )
        # The period behind a share can be its base, as in "bằng 112% năm 2016", and not its time.
        .with_columns(
            period_is_base=(
                share
                & no_base
                & pl.col("verb_measure").is_in(["pct", "ratio"])
                # … or "gấp 1,5 lần so với dịp lễ này năm 2019".
                & ((pl.col("first_kind_behind") == "period") | compared)
            ).fill_null(value=False)
        )
        .drop("family", "line", "start")
    )


def _beside_numbers(tokens: pl.DataFrame, spans: pl.DataFrame, which: pl.Expr, number: pl.Expr) -> pl.LazyFrame:
    """Keep the words which stand beside a number in its sentence, with its `number` and what is told of that."""
    first = spans["sentence"] != spans["sentence"].shift(1)

    def told(values: pl.Series) -> pl.Expr:
        return pl.lit(values).gather(number, null_on_oob=True)

    return (
        tokens.lazy()
        .filter(which, pl.col("sentence") == told(spans["sentence"]))
        .with_columns(
            number=number.set_sorted(),
            family=told(spans["family"]),
            number_in_brackets=told(spans["in_brackets"]),
            first_of_sentence=told(first.fill_null(value=True)),
        )
    )


def _goes_on_in_brackets() -> pl.Expr:
    """Tell whether a number goes on with one that its brackets hold, and that is last year's."""
    both = pl.col("in_brackets") & beside(pl.col("in_brackets"), 1) & (pl.col("last_text") == ",")
    return both & beside(pl.col("bracketed_past"), 1) & pl.col("base").is_null() & pl.col("verb_measure").is_null()


def heads_of(tokens: pl.DataFrame) -> pl.DataFrame:
    """Say what the head line of a block ("Chỉ tiêu năm 2026:") rules: `block`, `head_period`, `head_target`.

    Also the year of the goals it sets, `head_year`, where no time is named by itself: "Thống nhất một số chỉ tiêu năm
    2015:"; and of what its items tell that name nothing, `head_indicator`: "Thu hút vốn FDI:". `head_goes_on`
    tells of one that goes on with what stands before it: "Trong đó:".
    """
    # "Các chỉ tiêu đều tăng trên nền thấp của năm ngoái:" tells of this year.
    compared = pl.col("is_last_year") & ~pl.col("opens")
    period = (pl.col("kind") == "period") & ~pl.col("in_brackets") & ~compared & ~pl.col("is_season")
    # "… phấn đấu thực hiện kế hoạch được giao. Kết quả cụ thể:" rules by its last sentence.
    last = pl.col("sentence") == pl.col("sentence").max().over("line")
    names = (pl.col("kind") == "indicator") & pl.col("under").is_null() & (pl.col("code") != "other")
    # "Chỉ tiêu chủ yếu năm 2026" of a year to come: "Chỉ tiêu năm 2019" may be what was reached.
    of_goals = pl.col("sentence_text").str.contains(OF_GOALS)
    of_goals &= pl.col("sentence_text").str.contains("(?i:kế hoạch|mục tiêu|phương hướng)") | pl.col("to_come")
    return (
        tokens.filter("heads")
        .filter(last)
        .group_by("block", maintain_order=True)
        .agg(
            head_period=pl.col("token").filter(period).last(),
            head_target=(_target() | of_goals).any(),
            head_year=pl.col("year_named").filter("sets_goals").last(),
            head_indicator=_first("code", names),
            head_goes_on=((pl.col("kind") == "inner") & pl.col("opens")).any() & ~(pl.col("kind") == "number").any(),
        )
        .sort("block")
    )


def _target() -> pl.Expr:
    target = (pl.col("modality") == "target").fill_null(value=False) | pl.col("sets_goals")
    return target | ((pl.col("kind") == "base") & pl.col("is_aim"))


def _clauses(tokens: pl.LazyFrame) -> pl.LazyFrame:
    """Add `in_clause` (behind the last separator of its gap), `fits`, and which words rule the number.

    `measured` is its verb, `names` the indicator of its clause, `sites` the place of its item. They look at their
    whole gap, which costs more within an aggregation than all the rest of it.

    Brackets that are closed before the number are no part of its clause: "GRDP (giá so sánh) đạt 24.000 tỷ đồng".
    """
    aside = (pl.col("in_brackets") | (pl.col("particle") == ")")) & ~pl.col("number_in_brackets")
    separators = (pl.col("kind").is_in(["separator", "again"]) & ~aside).cum_sum()
    again = (pl.col("kind") == "again") & pl.col("in_clause")
    items = (pl.col("particle") == ";").cum_sum()
    same_item = items == closing(items, "number")
    measured = (
        (pl.col("kind") == "cue")
        & (pl.col("in_clause") | (~anywhere(again, "number") & same_item))
        & pl.col("measure").is_not_null()
        & ~pl.col("modality").is_in(["target", "plan"]).fill_null(value=False)
    )
    fits = pl.col("fits") & ~pl.col("behind").fill_null(value=False) & pl.col("in_clause")
    # "Thu ngân sách từ sản xuất kinh doanh": what depends on a parent gives way to what does not.
    free = fits & pl.col("under").is_null()
    # "…, sửa đường tại phường A; dự án B trên địa bàn 2 phường": the place of one item is not the next one's.
    sites = pl.col("governs") & (same_item | pl.col("opens"))
    # "Sản xuất lúa vượt kế hoạch, huyện đã gặt 1.549 ha": a plan that has been met, and no more.
    exceeded = beside((pl.col("kind") == "cue") & (pl.col("measure") == "over_plan"), 1, "number")
    plan_met = exceeded & (beside(pl.col("kind"), -1, "number") == "separator")
    return tokens.with_columns(
        aside=aside,
        plan_met=plan_met.fill_null(value=False),
        sites=sites,
        code=_code(),
        in_clause=(separators == closing(separators, "number")) & ~aside,
        fits=_fits(),
    ).with_columns(measured=measured, names=fits & (free | ~anywhere(free, "number")))


def _fits() -> pl.Expr:
    """Tell whether an indicator can have a number of this unit."""
    share = pl.col("family").is_in(["percent", "points", "times"]) & pl.col("shares").fill_null(value=True)
    # "thu hút được 14": a bare number counts
    bit = pl.col("family").fill_null("count").replace_strict(family_bits(), return_dtype=pl.UInt32)
    listed = (pl.col("families") & bit) != 0
    return (pl.col("kind") == "indicator") & (
        share | listed | ((pl.col("family") == "money") & pl.col("amount").is_not_null())
    )


def _code() -> pl.Expr:
    return pl.when((pl.col("family") == "money") & pl.col("amount").is_not_null()).then("amount").otherwise("code")


@cache
def _before() -> dict[str, pl.Expr]:
    kind, clause = pl.col("kind"), pl.col("in_clause")
    fits = pl.col("fits") & ~pl.col("behind").fill_null(value=False)
    unfit = (kind == "indicator") & ~fits & clause & pl.col("weak").is_null()
    # "…; Đồng Hới 1.003 ha, Ba Đồn 2.555 ha": a name alone is no subject, its figure a part of the last one's.
    words = (kind == "words") & ~pl.col("aside") & ~pl.col("is_proper_name")
    again = (kind == "again") & clause
    measured = pl.col("measured")
    # "so với kế hoạch tăng 5%" compares; "mục tiêu GRDP tăng 13%" names what is planned.
    set_out = (kind == "base") & pl.col("sets_out")
    compared = (kind == "base") & clause & ((pl.col("base_kind") == "past") | pl.col("is_compared"))
    plan_said = ((kind == "base") & (pl.col("base_kind") == "plan")) | (
        (kind == "cue") & (pl.col("modality") == "plan")
    )
    plan_said |= (kind == "indicator") & pl.col("is_plan_noun")
    # Nor does one in brackets plan what stands behind them: "(đạt 52,5% dự toán), thu nội địa là 37 tỷ đồng".
    plan_said &= ~(pl.col("plan_met") | pl.col("aside"))
    lasting = ~pl.col("in_brackets") & ~pl.col("is_one")
    estimated = (kind == "cue") & (pl.col("modality") == "estimate").fill_null(value=False)
    return {
        "clause_indicator": _last("code", "names"),
        "clause_label_start": _last("start", "names"),
        "clause_under": pl.col("under").filter("names").last(),
        "clause_becomes": pl.col("becomes").filter("names").last(),
        "clause_words": (words & clause).any(),
        "clause_name": ((pl.col("is_proper_name") | (kind == "place")) & clause).any(),
        "gap_name": (pl.col("is_proper_name") | (kind == "place")).any(),
        "branch_said": (pl.col("is_branch") & pl.col("opens")).any(),
        "clause_words_start": _first("start", words & clause),
        "named_start": _first("start", ((words | (kind == "indicator")) & clause) | pl.col("names") | again),
        "gap_indicator": _last("code", fits),
        "gap_label_start": _last("start", fits),
        "gap_under": pl.col("under").filter(fits).last(),
        "gap_becomes": pl.col("becomes").filter(fits).last(),
        "gap_free": _last("code", fits & pl.col("under").is_null()),
        "list_head": pl.col("list_head").last(),
        "inner": (kind == "inner").any(),
        "semicolon_said": (pl.col("particle") == ";").any(),
        "colon_said": (pl.col("particle") == ":").any(),
        "respectively": pl.col("particle").is_in(["lần lượt", "lần lượt là"]).any(),
        "in_turn": pl.col("particle").is_in(["lần lượt", "lần lượt là", "tương ứng", "tương ứng là"]).any(),
        "bracketed_past": (
            ((kind == "base") & clause & pl.col("is_same_time")).any()
            & (pl.col("particle").filter(kind == "separator").last() == "(")
        )
        | pl.col("past_topic").any(),
        "past_year": pl.col("same_year").filter(kind == "base").last(),
        "compares_more": ((kind == "cue") & pl.col("is_comparing")).any(),
        "compares": ((kind == "cue") & pl.col("is_comparing")).any() & pl.col("is_average").any(),
        "base_last_past": (pl.col("base_kind") == "past").filter(kind != "separator").last().fill_null(value=False),
        "base_last_plan": (pl.col("base_kind") == "plan").filter(kind != "separator").last().fill_null(value=False),
        "season_said": (pl.col("is_season") & (kind == "period")).any(),
        "sums_up": (pl.col("is_sum") & pl.col("opens")).any(),
        "clause_sums": (pl.col("is_sum") & clause).any(),
        "plan_head": pl.col("plan_head").any(),
        "plans_revenue": (pl.col("is_revenue_planned") & clause).any(),
        "plans_capital": (pl.col("is_capital_planned") & clause).any(),
        "meanwhile_said": pl.col("particle").is_in(["trong khi", "trong khi đó"]).any(),
        "number_said": (pl.col("is_count") & clause).any(),
        "gap_words": words.any(),
        "gap_words_start": _first("start", words),
        "words_until": _last("start", words),
        "unfit_code": _last("code", unfit),
        "unfit_start": _last("start", unfit),
        "unfit_indicator": (unfit & pl.col("under").is_null()).any(),
        "part_said": (kind.is_in(["part", "sector"]) & clause).any(),
        "sector_said": (kind == "sector").any(),
        "again": again.any(),
        "again_until": _last("start", again),
        "first_of_sentence": pl.col("first_of_sentence").first(),
        "clause_period": _last("token", (kind == "period") & clause),
        "gap_time": _last("token", (kind == "period") & ~pl.col("planned") & ~pl.col("of_sum")),
        # "… chăm sóc lúa xuân, hoàn thành 5 dự án": nor is a season the time of what another clause tells.
        "gap_period": _last(
            "token",
            (kind == "period") & (~pl.col("planned") | pl.col("to_come")) & ~(pl.col("is_season") & ~clause),
        ),
        "planned_period": _last("token", (kind == "period") & pl.col("planned")),
        "stock_indicator": pl.col("stock").filter(fits).last(),
        "stock": pl.col("stock").filter(kind == "cue").last()
        & (kind.last().is_in(["cue", "approx"]) | pl.col("is_total").last()),
        "place_before": _last("token", "sites"),
        "place_of_office": _last("token", "by_office"),
        "place_lasting": _last("token", pl.col("sites") & lasting),
        "others_said": pl.col("others_said").any(),
        "place_topic": _last("token", pl.col("governs") & pl.col("opens")),
        "type_said": pl.col("type_said").last(ignore_nulls=True),
        "type_of_office": pl.col("type_of_office").last(ignore_nulls=True),
        "province_said": (pl.col("is_province") & (kind == "filler")).any(),
        "products_said": pl.col("is_products").any(),
        "product_said": pl.col("product").last(ignore_nulls=True),
        "base_before": pl.col("baseline").filter(compared).last(),
        "base_kind_before": pl.col("base_kind").filter(compared).last(),
        "plan_before": pl.col("baseline").filter((kind == "base") & (pl.col("base_kind") == "plan")).last(),
        "set_before": pl.col("baseline").filter(set_out).last(),
        "set_before_kind": pl.col("base_kind").filter(set_out).last(),
        "compares_plan": ((kind == "base") & pl.col("is_compared") & (pl.col("base_kind") == "plan")).any(),
        "plan_named": ((kind == "base") & clause & (pl.col("base_kind") == "plan")).any(),
        "past_before": pl.col("baseline").filter(pl.col("base_kind") == "past").last(),
        "strong_growth": (pl.col("strong").fill_null(value=False) | (fits & pl.col("is_growth_noun")))
        .filter(clause)
        .any(),
        "grew": pl.col("strong").filter(measured | ~clause).any(),
        "grew_until": _last("start", pl.col("strong").fill_null(value=False)),
        "falls": pl.col("falls").filter(fits).last(),
        "verb_measure": pl.col("measure").filter(measured).last(),
        "verb_text": _last("text", kind == "cue"),
        "verb_strong": pl.col("strong").filter(measured).last(),
        "verb_start": _last("start", measured),
        "verb_in_clause": (measured & clause).any(),
        "and_until": _last("start", pl.col("particle") == "và"),
        "damage_said": pl.col("is_damage").any(),
        "cause_until": _last("start", "is_cause"),
        "colon_until": _last("start", pl.col("particle") == ":"),
        "rate_said": pl.col("is_rate").any(),
        "share_said": (pl.col("is_proportion") & pl.col("in_clause")).any(),
        "structure_said": ((kind == "indicator") & pl.col("is_structure")).any(),
        "done_said": pl.col("is_done").any(),
        "adverse": pl.col("is_adverse").any(),
        "contributes": (pl.col("is_contribution") & clause).any(),
        "verb_sign": pl.col("sign").filter(measured).last(),
        "plan_until": _last("start", plan_said),
        "done_until": _last("start", (measured & (pl.col("particle") != "là")) | estimated),
        "plan_start": _first("start", (kind == "base") & (pl.col("base_kind") == "plan") & ~compared & clause),
        "clause_start": _first("start", clause & ~kind.is_in(["separator", "filler", "inner"])),
        "plan_year": pl.col("year_named")
        .filter((kind == "base") & (pl.col("base_kind") == "plan"))
        .drop_nulls()
        .last(),
        "clause_words_last": _last("text", words & clause),
        "estimate": (pl.col("modality") == "estimate").any(),
        "clause_estimated": (estimated & clause).any(),
        "target_said": _target().any(),
        # "đạt 36% chỉ tiêu tỉnh giao phấn đấu, tăng 5%": a plan that is given sets no goal for the figures behind it.
        "target_spreads": (_target() & ~((kind == "base") & pl.col("is_given"))).any(),
        "verb": (kind == "cue").any(),
        "approx": pl.col("approx").filter(kind == "approx").last(),
        "first_kind": kind.first(),
        "last_kind": kind.last(),
        "last_text": pl.col("text").last(),
        "last_word": _last("text", kind != "approx"),
        "last_capital": pl.col("capital").last(),
        "last_end": pl.col("end").last(),
        "leads_sentence": pl.col("leads").all(),
    }


def _in_order(before: pl.LazyFrame) -> pl.LazyFrame:
    """Replace where the words of `_before` begin and end by what their order tells."""
    words_until, verb_start, plan_until = (pl.col(each) for each in ("words_until", "verb_start", "plan_until"))
    return before.with_columns(
        again_of_sentence=(pl.col("gap_words_start") < pl.col("again_until")) & pl.col("first_of_sentence"),
        # what grew before a comma: "dịch vụ tăng trưởng mạnh, đạt 8,4%"
        grew_before=pl.col("grew") & (words_until.fill_null(-1) < pl.col("grew_until")),
        # A verb that rules no amount: "tăng trưởng khi cảng xếp dỡ …", "giảm so với cùng kỳ và 11 xã …",
        # "… giảm, trong đó 8 xã …", "giảm cả 3 tiêu chí".
        verb_far=(pl.col("verb_strong") & (words_until > verb_start))
        | (pl.col("and_until") > verb_start)
        | (pl.col("inner") & ~pl.col("verb_in_clause"))
        | (pl.col("last_text") == "cả")
        # "cắt giảm giờ làm, ảnh hưởng 9.870 lao động"
        | (~pl.col("verb_in_clause") & pl.col("clause_words") & ~pl.col("verb_strong").fill_null(value=False))
        # "giảm so với dự kiến do bệnh bạc lá ở 185 ha"
        | (pl.col("cause_until") > verb_start)
        # "tai nạn tăng như huyện An Lão xảy ra 9 vụ"
        | (pl.col("clause_words_last").str.contains("xảy ?$") & (words_until > verb_start))
        # "tăng mạnh lượng khách với khoảng 12.000 lượt"
        | (pl.col("last_word") == "với")
        # "giảm sâu, ước 920 tỷ đồng"
        | (~pl.col("verb_in_clause") & pl.col("clause_estimated")),
        verb_colon=pl.col("colon_until") > verb_start,
        plan_said_last=(plan_until > pl.col("done_until").fill_null(-1)) & (plan_until > words_until.fill_null(-1)),
        # the plan itself: "(kế hoạch đạt 195 tỷ đồng)", "(kế hoạch tăng 12%)"
        plan_opens=pl.col("plan_start") == pl.col("clause_start"),
    ).drop(_ORDERED)


def _passed_behind(words: pl.LazyFrame) -> pl.LazyFrame:
    """Add what is said between the number and a word behind it: `past_words`, `past_base`, `past_cause`; and `fits`."""
    said = {"past_words": "words", "past_base": "base"}
    return words.with_columns(
        *(ever(pl.col("kind") == kind, "number").alias(name) for name, kind in said.items()),
        past_cause=ever(pl.col("is_cause"), "number"),
        fits=_fits(),
        code=_code(),
    )


@cache
def _behind() -> dict[str, pl.Expr]:
    kind, fits, past_base = pl.col("kind"), pl.col("fits"), pl.col("past_base")
    # "giảm 196 ha do thu hồi đất" is of no land that was cleared.
    nothing_between = ~pl.col("past_words") & ~pl.col("past_cause")
    return {
        "noun": _first("text", kind == "words"),
        "noun_capital": pl.col("capital").filter(kind == "words").first(),
        "first_kind_behind": kind.first(),
        "first_text_behind": pl.col("text").first(),
        "indicator_behind": _first("code", fits & nothing_between),
        "falls_behind": pl.col("falls").filter(fits & nothing_between).first(),
        "stock_behind": pl.col("stock").filter(fits & nothing_between).first(),
        "named_behind": _last("code", (kind == "indicator") & pl.col("under").is_null()),
        "indicator_behind_far": _first("code", fits),
        "place_behind": _first("token", "sited"),
        "period_behind": _first("token", (kind == "period") & ~past_base),
        "base": pl.col("baseline").filter(kind == "base").first(),
        "base_kind": pl.col("base_kind").filter(kind == "base").first(),
        "base_year": pl.col("same_year").filter(kind == "base").first(),
        "base_named": _first("year_named", kind == "base"),
        "year_behind": _first("year_named", kind == "period"),
        "base_month": _first("month_named", kind == "base"),
        # what a plan is for: "hoàn thành 100% kế hoạch thu ngân sách"
        "kind_behind_base": kind.filter(past_base & (kind != "base")).first(),
        "start_behind_base": _first("start", past_base & (kind != "base")),
        "indicator_behind_base": _first("code", past_base & fits),
        "damage_behind": pl.col("is_damage").any(),
        "season_behind": ((kind == "period") & pl.col("is_season")).first(),
        "is_average_behind": (kind.first() == "place")
        | pl.col("text").first().is_in(["chung", "của", "bình quân", "trung bình"]),
        "base_owned": (pl.col("particle").first() == "của") & (pl.col("base_kind") == "past").any(),
        "approx_after": pl.col("approx_after").filter(kind == "approx_after").first(),
    }


def _last(column: str, where: pl.Expr | str) -> pl.Expr:
    """Give the last value of a column without nulls where something holds: twice as quick as filtering each group."""
    return pl.when(where).then(column).last(ignore_nulls=True)


def _first(column: str, where: pl.Expr | str) -> pl.Expr:
    return pl.when(where).then(column).first(ignore_nulls=True)
