"""What stands around each number: the words before it and behind it, as columns beside it.

The gap between two numbers is cut once: what stands before the first comma, verb or "và" belongs to the
number on the left ("62,7% *kế hoạch thành phố giao*, …"), the rest to the one on the right. Looks, never
decides: what the words amount to is for indicators, measures and timing.
"""

import polars as pl

from transforms.facts.lexicon import Lexicon
from transforms.facts.neighbours import anywhere, beside, carried, closing, counted, ever
from transforms.facts.tokens import meanings
from transforms.folding import fold_text

KEY = ["line", "start"]
# What nothing is asked of around a number; the frames of words are the longest of all, so they are kept narrow.
_LEFT_ASIDE = (
    *("article", "block", "heads", "in_title", "line", "opens_line", "sentence_start", "sentence_end", "sentence_text"),
    *("bare_type", "entry", "enumerated", "nested", "gap"),
    *("joins", "is_typed", "is_many", "is_committee", "is_merger", "is_rank", "is_former"),
)
_CUTTING = ("separator", "stroke", "cue", "part", "inner", "sector", "again")
_PASSED = ("filler", "separator", "period", "ignored", "part", "inner")  # may stand before a sentence's topic
# What the wording of a token tells, looked at once for each distinct one.
_LOOKS = {
    "joins": "^(?:và$|trong khi|(?:nhưng|song|tuy nhiên|tuy vậy)$)",
    "is_typed": "^(?:thành phố|thị xã|thị trấn|đặc khu|quận|huyện|tỉnh|phường|xã|tp|tx|tt|q|h)[ .·]"
    "|^(?:toàn|cả|trên|của|bình) ",
    "is_many": "(?:các|những|số|mỗi|nhiều|cấp|liên|[0-9]) ?$",  # "một số", "tổng số xã"
    "is_committee": "^(?:quận|huyện|thị) ủy ",  # the Party's, an office like the others
    # "sau khi sáp nhập huyện Hoành Bồ", "cách trung tâm thành phố Hải Phòng 30 km"
    "is_merger": "(?:sáp nhập|hợp nhất|chia tách|tách ra từ|trung tâm|cách|giáp|giáp ranh) ?$",
    # "đứng thứ 3 cả nước", "cao nhất cả nước"
    "is_rank": "(?:thứ [0-9a-z]+|nhất|thứ hai|thứ ba|hàng đầu|dẫn đầu|đứng đầu|tốp đầu|top [0-9]+) ?$",
    "is_former": "^ ?cũ(?: |$)",  # "trên cơ sở các phường của quận Hồng Bàng cũ"
    "is_plan_noun": "^(?:kế hoạch|dự toán) ",
    "is_growth_noun": "^(?:tốc độ|tăng trưởng|mức tăng)",
    "is_season": "^(?:sản xuất )?(?:vụ|lúa) ",
    "is_area": "diện tích$",
    "is_output": "sản lượng$",
    "is_rate": "^tỷ lệ$|công suất",
    "is_structure": "cơ cấu|^tỷ trọng",
    "is_comparing": "^(?:cao|thấp|nhiều|ít) hơn|^vượt",
    "is_average": "mức|bình quân|trung bình",
    "is_count": "^(?:tổng số|số|số lượng)(?: |$)",
    "is_done": "^đã(?: |$)",
    "is_aim": "phấn đấu|mục tiêu|^(?:đặt|đề) ",
    "is_given": "giao|dự toán|^kế hoạch|^kh |^(?:so|với) ",
    "sets_out": "^so ",  # "So với kế hoạch năm, thu ngân sách đạt …"
    "is_compared": "^(?:so|với) ",
    "is_same_time": "^cùng (?:k|.*(?:trước|ngoái|[0-9]{4})$)",  # "cùng thời gian này" is no earlier one
    "is_adverse": "^(?:nhưng|song|tuy nhiên|tuy vậy)$",
    "is_contribution": "^đóng góp",
    "is_giving": "(?:^| )(?:hỗ trợ|ủng hộ|giúp đỡ|giúp|chi viện|cứu trợ|tặng|trao tặng|tặng quà) ?$",
    "is_saying": "^cho (?:biết|hay)|^:$",  # what is said begins behind it
}
_BARE_TYPE = "(?:^| )(thị xã|quận|huyện|phường|xã)(?: |$)"
_FIELDS: dict[str, dict[str, pl.DataType]] = {
    "base": {"baseline": pl.String(), "base_kind": pl.String()},
    "cue": {
        "measure": pl.String(),
        "sign": pl.Int32(),
        "modality": pl.String(),
        "strong": pl.Boolean(),
        "stock": pl.Boolean(),
    },
    "indicator": {
        "code": pl.String(),
        "families": pl.List(pl.String()),
        "amount": pl.String(),
        "falls": pl.Boolean(),
        "shares": pl.Boolean(),
        "stock": pl.Boolean(),
        "under": pl.List(pl.String()),
        "behind": pl.Boolean(),
        "becomes": pl.String(),
        "weak": pl.Boolean(),
    },
    "approx": {"approx": pl.String()},
    "approx_after": {"approx_after": pl.String()},
}


def with_meanings(words: pl.DataFrame, lexicon: Lexicon) -> pl.DataFrame:
    """Add the fields of the catalogue and `_LOOKS` to distinct words, and drop what is only blank or punctuation."""
    text = pl.col("text")
    stroke = (pl.col("kind") == "words") & (text.str.strip_chars() == "/")
    tables = [meanings(lexicon, kind, fields) for kind, fields in _FIELDS.items()]
    return (
        words.with_columns(kind=pl.when(stroke).then(pl.lit("stroke")).otherwise("kind"))
        .filter((pl.col("kind") != "words") | text.str.contains(r"\pL|[0-9]"))
        .join(pl.concat(tables, how="diagonal"), on="entry", how="left")
        .with_columns(
            *(text.str.contains(fold_text(pattern)).alias(look) for look, pattern in _LOOKS.items()),
            bare_type=text.str.replace_all(fold_text("xã hội"), "", literal=True).str.extract(_BARE_TYPE),
            same_year=text.str.extract("^cùng .*((?:19|20)[0-9]{2})").cast(pl.Int32),
        )
    )


def _seasonal(tokens: pl.DataFrame) -> pl.DataFrame:
    """Let "diện tích" and "sản lượng" before a season name a crop: "diện tích vụ hè thu đạt 31.000 ha"."""
    season = (beside(pl.col("kind"), -1) == "period") & beside(pl.col("is_season"), -1)
    area = season & (pl.col("kind") == "again") & pl.col("is_area")
    output = season & (pl.col("kind") == "indicator") & pl.col("is_output")
    return tokens.with_columns(
        kind=pl.when(area).then(pl.lit("indicator")).otherwise("kind"),
        code=pl.when(area).then(pl.lit("cultivated_area")).when(output).then(pl.lit("crop_output")).otherwise("code"),
        families=pl.when(area).then(pl.lit(["area"])).otherwise("families"),
        under=pl.when(~output.fill_null(value=False)).then("under"),
    )


def _compared_time() -> pl.Expr:
    """Tell whether a time is but compared with: "tốt hơn quý II vừa qua", "thấp hơn năm trước" without a figure."""
    # "hơn 6 tháng qua" is a length of time.
    than = beside(pl.col("text") == "hơn", 1) & ~pl.col("text").str.contains("^[0-9]")
    compares = than | beside(pl.col("is_comparing"), 1)
    figure = beside(pl.col("kind"), -1).is_in(["number", "cue"])
    return (pl.col("kind") == "period") & compares.fill_null(value=False) & ~figure.fill_null(value=False)


def _compared_times(tokens: pl.DataFrame) -> pl.DataFrame:
    """Let a time behind "so với" be what is compared with: "tăng 29% so với hai quý đầu năm 2024"."""
    compared = (pl.col("kind") == "period") & beside(pl.col("text"), 1).is_in(["so với", "so"])
    within_year = pl.col("text").str.contains(fold_text("tháng|quý|nửa"))
    baseline = pl.when(within_year).then(pl.lit("same_period_last_year")).otherwise(pl.lit("previous_year"))
    return tokens.with_columns(
        kind=pl.when(compared).then(pl.lit("base")).otherwise("kind"),
        baseline=pl.when(compared).then(baseline).otherwise("baseline"),
        base_kind=pl.when(compared).then(pl.lit("past")).otherwise("base_kind"),
    )


def placed(tokens: pl.DataFrame) -> pl.DataFrame:
    """Number the gaps: `gap` (numbers before it in its line), `number` (those before it in the batch).

    `left` tells that a word belongs to the number before it.

    Adds too where it stands: `opens`, `leads`, `list_head`, `type_said`, `in_brackets`, and of a place `enumerated`,
    `nested`, `governs`.
    """
    tokens = _compared_times(_seasonal(tokens))
    is_number = pl.col("kind") == "number"
    # "tăng 7,2% (so cùng kỳ)": brackets that hold the base belong to the number before them.
    of_base = (pl.col("text") == "(") & (pl.col("kind").shift(-1) == "base") & (pl.col("text").shift(-2) == ")")
    # "chiếm 52% (năm 2020)": so does a time.
    dated = (pl.col("kind").shift(-1) == "period") & (pl.col("text").shift(-2) == ")") & is_number.shift(1)
    of_base |= (pl.col("text") == "(") & dated
    # "tăng 9,6 tỷ đồng (7,3%) so với cùng kỳ": so does the base behind the brackets.
    of_base |= (pl.col("text") == ")") & (pl.col("kind").shift(-1) == "base") & is_number.shift(1)
    # "phối hợp với 9 phường xử phạt 540 trường hợp": what is fined stands behind.
    fined = (pl.col("code") == "fines_cases") & (beside(pl.col("kind"), -1) == "number")
    cutting = (pl.col("kind").is_in(_CUTTING) & ~of_base) | pl.col("joins") | fined.fill_null(value=False)
    return (
        tokens.with_columns(kind=pl.when(_compared_time()).then(pl.lit("filler")).otherwise("kind"))
        .with_columns(
            gap=counted(is_number, "line") - is_number, number=(is_number.cum_sum() - is_number).cast(pl.UInt32)
        )
        .with_columns(last_sentence=carried(beside(pl.when(is_number).then("sentence"), 1, "line"), "line"))
        .with_columns(cut=ever(cutting, "line", "gap") | (pl.col("sentence") != pl.col("last_sentence")))
        .with_columns(left=~pl.col("cut") & ~is_number & (pl.col("gap") > 0))
        .with_columns(speech=counted(pl.col("is_saying"), "sentence"))
        .with_columns(opens=_opens(), in_brackets=_in_brackets())
        .with_columns(leads=_leads(), list_head=_list_head(), type_said=_type_said())
        .with_columns(enumerated=_enumerated(), nested=_nested())
        .with_columns(governs=_governs(), sited=_sited(), past_topic=_past_topic(), is_one=_is_one())
        .with_columns(spoken=carried(pl.when(_is_free()).then("code"), "line"))
        .drop("cut", "last_sentence", "speech")
    )


def _in_brackets() -> pl.Expr:
    opened = pl.col("text").str.starts_with("(").cast(pl.Int32) - (pl.col("text") == ")").cast(pl.Int32)
    return counted(opened, "sentence") > 0


def _past_topic() -> pl.Expr:
    """Tell whether a base is what its clause is about: "Cùng kỳ năm trước, thu …", "tăng 7%, cùng kỳ tăng 4%"."""
    states = (beside(pl.col("text"), 1) == ",") & (beside(pl.col("kind"), -1) == "cue")
    meanwhile = beside(pl.col("text"), 1).is_in(["trong khi", "trong khi đó"]) | states
    meanwhile = meanwhile.fill_null(value=False)
    compared = beside(pl.col("text"), 1).is_in(["so với", "so", "thời gian"]).fill_null(value=False)
    return (pl.col("kind") == "base") & pl.col("is_same_time") & ~compared & (pl.col("opens") | meanwhile)


def _type_said() -> pl.Expr:
    """Give the type word that speaks of one unit without its name: "kinh tế của phường", not "các xã", "UBND huyện"."""
    of_office = (beside(pl.col("kind"), 1) == "office").fill_null(value=False)
    many = beside(pl.col("is_many"), 1).fill_null(value=False)
    said = pl.col("kind").is_in(["filler", "indicator"]) & ~of_office & ~many
    return pl.when(said).then("bare_type")


def _is_free() -> pl.Expr:
    """Tell whether a token names an indicator that depends on none before it."""
    return (pl.col("kind") == "indicator") & pl.col("under").is_null() & (pl.col("code") != "other")


def _list_head() -> pl.Expr:
    """Give the indicator that stands before the colon of a list: "các mặt hàng nhập khẩu giảm: xe máy …; thép …"."""
    free = (pl.col("kind") == "indicator") & pl.col("under").is_null()
    named = pl.when(free).then("code").when(pl.col("kind") == "number").then(pl.lit(""))
    at_colon = pl.when(pl.col("text").str.starts_with(":")).then(carried(named, "sentence"))
    return carried(at_colon, "sentence").replace("", None)


def _opens() -> pl.Expr:
    """Tell whether nothing but fillers and times stands before a token in its sentence, or in what that says.

    "Ông A cho biết: năm 2018, thu ngân sách …".
    """
    passed = ~ever(~pl.col("kind").is_in(_PASSED), "sentence", "speech")
    return beside(passed, 1).fill_null(value=True)


def _leads() -> pl.Expr:
    """Tell whether a token opens its sentence, but for fillers: a period there is the sentence's topic."""
    opening = pl.col("opens") & pl.col("kind").is_in(_PASSED)
    # "Theo Chi cục Thống kê, tháng 9/2023, lượng khách đạt …": between commas before anything is said.
    comma = (pl.col("text") == ",").fill_null(value=False)
    aside = (pl.col("kind") == "period") & beside(comma, 1) & beside(comma, -1)
    said = ever(pl.col("kind").is_in(["number", "indicator", "cue"]), "sentence")
    return opening | (aside & ~said).fill_null(value=False)


def _enumerated() -> pl.Expr:
    """Tell whether a bare name is one of many: "thuộc 5 huyện: Tuy Phước, Phù Cát, An Lão và Tây Sơn"."""

    def neighbour(step: int) -> pl.Expr:
        joined = beside(pl.col("text"), step).is_in([",", "và"])
        return joined & beside(pl.col("capital"), 2 * step)

    many = beside(pl.col("is_many"), 1) & beside(pl.col("text"), -1).is_in([",", "và"])  # "3 quận Lê Chân, Hải An và …"

    def alike(step: int) -> pl.Expr:  # "huyện An Lão, huyện Tiên Lãng và huyện Vĩnh Bảo", not "xã Minh Tân, huyện …"
        joined = beside(pl.col("text"), step).is_in([",", "và"])
        return (
            joined
            & (beside(pl.col("kind"), 2 * step) == "place")
            & (beside(pl.col("bare_type"), 2 * step) == pl.col("bare_type"))
        )

    many |= (alike(1) | alike(-1)).fill_null(value=False)
    in_list = pl.when("is_typed").then(many).otherwise(neighbour(1) | neighbour(-1))
    return (pl.col("kind") == "place") & in_list.fill_null(value=False)


def _nested() -> pl.Expr:
    """Tell whether a place stands right behind another that it may hold: "thị xã Chí Linh (Hải Dương)"."""
    joined = beside(pl.col("text"), 1).is_in(["(", ",", "-", "–", "thuộc", "của"])
    behind = joined & (beside(pl.col("kind"), 2) == "place")
    beside_it = (beside(pl.col("kind"), 1) == "place") & (beside(pl.col("text"), 1) != fold_text("xã hội"))
    return (pl.col("kind") == "place") & (behind | beside_it).fill_null(value=False)


def _governs() -> pl.Expr:
    """Tell whether a place is where a figure holds, not an office's name, a parent in brackets or part of a name.

    A typed place governs ("huyện An Lão đạt …"); a bare name only where it opens a sentence or stands
    behind a word of place ("của Hải Phòng", not "cảng Hải Phòng").
    """
    before = beside(pl.col("kind"), 1)
    word = beside(pl.col("text"), 1)
    opens = before.is_null() | before.is_in(["separator", "number", "period"]) | pl.col("leads")
    opens |= (before == "cue") & (beside(pl.col("kind"), -1) == "number")  # "thấp nhất là Thái Thụy 40%"
    of_place = word.is_in(
        ["tại", "ở", "của", "như", "thì", fold_text("toàn"), "trên địa bàn", "cho", "với", "và", "trong", "riêng"]
    )
    merged = beside(pl.col("is_merger"), 1) | (word.is_in(["với", "vào"]) & beside(pl.col("is_merger"), 2))
    former = beside(pl.col("is_former"), -1).fill_null(value=False)
    return (
        (pl.col("kind") == "place")
        & ~former
        & ~_only_compared()
        & ~_receives()
        & ~pl.col("enumerated")
        & (before != "office").fill_null(value=True)
        & ~pl.col("nested")
        & ~pl.col("is_committee")
        & ~merged.fill_null(value=False)
        & (pl.col("is_typed") | opens | of_place)
    )


def _only_compared() -> pl.Expr:
    """Tell whether a place is but what another is ranked in or compared with, and no figure of it follows.

    "Đứng thứ 3 cả nước; …", "cao hơn bình quân chung của cả nước, …", but not "cao hơn bình quân cả nước (5,1%)".
    """
    text = pl.col("text")
    ranked = beside(pl.col("is_rank"), 1).fill_null(value=False)
    compares = (pl.col("kind") == "cue") & pl.col("is_comparing") | text.is_in(["so", "so với"])
    ends = pl.col("kind").is_in(["separator", "number"])
    compared = _since(compares, ends)
    # "GRDP của Hải Phòng vào tổng sản phẩm của cả nước": a part of the whole country is the place that is named.
    country = text.str.contains(fold_text("cả nước|toàn quốc"))
    compared |= country & _since((pl.col("kind") == "place") & ~country, ends)
    following = beside(text, -1)
    has_figure = following.is_in(["(", "là", "đạt", "tăng", "giảm"]) | (beside(pl.col("kind"), -1) == "number")
    return ranked | (compared & ~has_figure.fill_null(value=False))


def _since(starts: pl.Expr, ends: pl.Expr) -> pl.Expr:
    """Tell whether what starts something stands before a token in its sentence, and nothing that ends it since."""
    return (carried(pl.when(starts).then(1).when(ends).then(0), "sentence") == 1).fill_null(value=False)


def _is_one() -> pl.Expr:
    """Tell whether a place is what the figure before it counts: "1 đô thị loại III là thành phố Thủy Nguyên; …"."""
    named = beside(pl.col("text"), 1).is_in(["là", "gồm", "như", ":", "("]) & (pl.col("gap") > 0)
    return ((pl.col("kind") == "place") & named).fill_null(value=False)


def _receives() -> pl.Expr:
    """Tell whether a place is but given to: "hỗ trợ tỉnh Đắk Lắk 10 tỷ đồng", "tặng quà cho xã Vinh Quang"."""
    gift = beside(pl.col("is_giving"), 2) | (beside(pl.col("kind"), 2) == "number")
    given = beside(pl.col("is_giving"), 1) | ((beside(pl.col("text"), 1) == "cho") & gift)
    return given.fill_null(value=False)


def _sited() -> pl.Expr:
    """Tell whether a place says where the figure before it lies: "12 dự án tại huyện An Lão", "8 cảng của cả nước"."""
    word = beside(pl.col("text"), 1)
    of_place = word.is_in(["của", "tại", "ở", "thuộc", "trên địa bàn"]) | pl.col("text").str.starts_with("của ")
    return (pl.col("kind") == "place") & of_place.fill_null(value=False) & ~pl.col("enumerated")


def contexts(tokens: pl.DataFrame, numbers: pl.DataFrame) -> pl.DataFrame:
    """Give one row a number token (`line`, `start`): what its own words say, before and behind.

    Names tell which words a column looks at: `clause_…` those behind the last separator, `gap_…` all between the
    numbers, `…_behind` those that belong to the number from behind; `_before` and `_behind` list them. Added here:
    `signed` ("(+1,63%)") and `period_is_base` ("bằng 112% năm 2016").
    """
    family = numbers.filter(part=0).select(*KEY, "family")
    spans = (
        tokens.filter(kind="number")
        .select(
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
        )
        .join(family, on=KEY, how="left", maintain_order="left")
    )
    # Of the words between two numbers, some belong to the one on their left, the rest to the one on their right.
    words = tokens.drop(_LEFT_ASIDE)
    right = _beside_numbers(words, spans, ~pl.col("left") & (pl.col("kind") != "number"), pl.col("number"))
    left = _beside_numbers(words, spans, pl.col("left"), pl.col("number") - 1)
    before = right.pipe(_clauses).group_by("number", maintain_order=True).agg(**_before())
    behind = left.pipe(_passed_behind).group_by("number", maintain_order=True).agg(**_behind())
    share = pl.col("family").is_in(["percent", "times"])
    # A sign in brackets: "tôm đông lạnh (+1,63%)", "giảm 1,6% (-673 ha)".
    signed = pl.col("last_text").is_in(["(+", "(-"])
    no_base = pl.col("base").is_null() & pl.col("base_before").is_null()
    # "cao hơn mức tăng của cùng kỳ (4,9%)", "vượt xa mức 3,94% của cùng kỳ": what was compared with, no difference.
    compared_level = pl.col("compares") & (
        (pl.col("last_text") == "(") | (pl.col("last_word").is_in(["mức", "vượt xa mức"]) & pl.col("base_owned"))
    )
    of_past = compared_level & (pl.col("base_owned") | pl.col("base_last_past"))
    # "giảm 690 tỷ đồng so với năm 2019 (2.142,2 tỷ đồng)": the amount that it fell from.
    past_before = beside((pl.col("base_kind") == "past"), 1)
    # "(5 tỷ USD so với 4 tỷ USD)": the second is what the first is compared with.
    compared = pl.col("first_text_behind").is_in(["so với", "so"]).fill_null(value=False)
    of_past |= past_before & (pl.col("last_text") == "(") & (pl.col("family") != "percent") & ~compared
    of_past |= beside(compared, 1) & pl.col("last_word").is_null() & (pl.col("family") == beside(pl.col("family"), 1))
    return (
        spans.join(before, on="number", how="left", maintain_order="left")
        .join(behind, on="number", how="left", maintain_order="left")
        .with_columns(
            pl.when(~compared_level.fill_null(value=False)).then(column).alias(column)
            for column in ("verb_measure", "verb_sign")
        )
        .with_columns(bracketed_past=pl.col("bracketed_past") | of_past.fill_null(value=False))
        .with_columns(
            verb_measure=pl.when(signed).then(pl.lit("growth")).otherwise("verb_measure"),
            verb_sign=pl.when(signed)
            .then(pl.when(pl.col("last_text") == "(-").then(-1).otherwise(1))
            .otherwise("verb_sign"),
            signed=signed,
        )
        # The period behind a share can be its base, as in "bằng 112% năm 2016", and not its time.
        .with_columns(
            period_is_base=(
                share
                & no_base
                & pl.col("verb_measure").is_in(["pct", "ratio"])
                & (pl.col("first_kind_behind") == "period")
            ).fill_null(value=False)
        )
        .drop("family", "number")
    )


def _beside_numbers(words: pl.DataFrame, spans: pl.DataFrame, which: pl.Expr, number: pl.Expr) -> pl.DataFrame:
    """Keep the words which stand beside a number in its sentence, with its `number` and what is told of that."""
    sentence = pl.lit(spans["sentence"]).gather(number, null_on_oob=True)
    kept = words.filter(which, pl.col("sentence") == sentence).with_columns(number=number)
    first = (pl.col("sentence") != pl.col("sentence").shift(1)).fill_null(value=True)
    of_number = spans.select("family", number_in_brackets="in_brackets", first_of_sentence=first)[kept["number"]]
    return kept.hstack(of_number).with_columns(pl.col("number").set_sorted())


def heads_of(tokens: pl.DataFrame) -> pl.DataFrame:
    """Say what the head line of a block ("Chỉ tiêu năm 2026:") rules: `block`, `head_period`, `head_target`."""
    return (
        tokens.filter("heads")
        .group_by("block", maintain_order=True)
        .agg(
            head_period=pl.col("token").filter((pl.col("kind") == "period") & ~pl.col("in_brackets")).last(),
            head_target=_target().any(),
        )
        .sort("block")
    )


def _target() -> pl.Expr:
    return (pl.col("modality") == "target").fill_null(value=False) | ((pl.col("kind") == "base") & pl.col("is_aim"))


def _clauses(tokens: pl.DataFrame) -> pl.DataFrame:
    """Add `in_clause` (behind the last separator of its gap), `fits`, and which words rule the number.

    `measured` is its verb, `names` the indicator of its clause, `sites` the place of its item. They look at their
    whole gap, which costs more within an aggregation than all the rest of it.

    Brackets that are closed before the number are no part of its clause: "GRDP (giá so sánh) đạt 24.000 tỷ đồng".
    """
    aside = (pl.col("in_brackets") | (pl.col("text") == ")")) & ~pl.col("number_in_brackets")
    separators = (pl.col("kind").is_in(["separator", "again"]) & ~aside).cum_sum()
    again = (pl.col("kind") == "again") & pl.col("in_clause")
    measured = (
        (pl.col("kind") == "cue")
        & (pl.col("in_clause") | ~anywhere(again, "number"))
        & pl.col("measure").is_not_null()
        & ~pl.col("modality").is_in(["target", "plan"]).fill_null(value=False)
    )
    fits = pl.col("fits") & ~pl.col("behind").fill_null(value=False) & pl.col("in_clause")
    # "Thu ngân sách từ sản xuất kinh doanh": what depends on a parent gives way to what does not.
    free = fits & pl.col("under").is_null()
    # "…, sửa đường tại phường A; dự án B trên địa bàn 2 phường": the place of one item is not the next one's.
    items = (pl.col("text") == ";").cum_sum()
    sites = pl.col("governs") & ((items == closing(items, "number")) | pl.col("opens"))
    return tokens.with_columns(
        aside=aside, sites=sites, in_clause=(separators == closing(separators, "number")) & ~aside, fits=_fits()
    ).with_columns(measured=measured, names=fits & (free | ~anywhere(free, "number")))


def _fits() -> pl.Expr:
    """Tell whether an indicator can have a number of this unit."""
    share = pl.col("family").is_in(["percent", "points", "times"]) & pl.col("shares").fill_null(value=True)
    any_unit = pl.col("family").is_null() | share
    listed = pl.col("families").list.contains(pl.col("family")) | pl.col("families").list.contains("*")
    return (pl.col("kind") == "indicator") & (
        any_unit | listed | ((pl.col("family") == "money") & pl.col("amount").is_not_null())
    )


def _code() -> pl.Expr:
    return pl.when((pl.col("family") == "money") & pl.col("amount").is_not_null()).then("amount").otherwise("code")


def _before() -> dict[str, pl.Expr]:
    kind, clause = pl.col("kind"), pl.col("in_clause")
    fits = pl.col("fits") & ~pl.col("behind").fill_null(value=False)
    words = (kind == "words") & ~pl.col("aside")
    again = (kind == "again") & clause
    measured = pl.col("measured")
    # "so với kế hoạch tăng 5%" compares; "mục tiêu GRDP tăng 13%" names what is planned.
    set_out = (kind == "base") & pl.col("sets_out")
    compared = (kind == "base") & clause & ((pl.col("base_kind") == "past") | pl.col("is_compared"))
    plan_said = ((kind == "base") & (pl.col("base_kind") == "plan")) | (
        (kind == "cue") & (pl.col("modality") == "plan")
    )
    plan_said |= (kind == "indicator") & pl.col("is_plan_noun")
    lasting = ~pl.col("in_brackets") & ~pl.col("is_one")
    estimated = (kind == "cue") & (pl.col("modality") == "estimate").fill_null(value=False)
    return {
        "clause_indicator": _code().filter("names").last(),
        "clause_label_start": pl.col("start").filter("names").last(),
        "clause_under": pl.col("under").filter("names").last(),
        "clause_becomes": pl.col("becomes").filter("names").last(),
        "clause_words": (words & clause).any(),
        "clause_words_start": pl.col("start").filter(words & clause).first(),
        "gap_indicator": _code().filter(fits).last(),
        "gap_label_start": pl.col("start").filter(fits).last(),
        "gap_under": pl.col("under").filter(fits).last(),
        "gap_becomes": pl.col("becomes").filter(fits).last(),
        "gap_free": _code().filter(fits & pl.col("under").is_null()).last(),
        "list_head": pl.col("list_head").last(),
        "inner": (kind == "inner").any(),
        "respectively": (pl.col("text") == "lần lượt").any(),
        "in_turn": pl.col("text").is_in(["lần lượt", "tương ứng", "tương ứng là"]).any(),
        "bracketed_past": (
            ((kind == "base") & clause & pl.col("is_same_time")).any()
            & (pl.col("text").filter(kind == "separator").last() == "(")
        )
        | pl.col("past_topic").any(),
        "past_year": pl.col("same_year").filter(kind == "base").last(),
        "compares": ((kind == "cue") & pl.col("is_comparing")).any() & pl.col("is_average").any(),
        "base_last_past": (pl.col("base_kind") == "past").filter(kind != "separator").last().fill_null(value=False),
        "number_said": (pl.col("is_count") & clause).any(),
        "gap_words": words.any(),
        "gap_words_start": pl.col("start").filter(words).first(),
        "unfit_indicator": (
            (kind == "indicator") & ~fits & clause & pl.col("under").is_null() & pl.col("weak").is_null()
        ).any(),
        "part_said": (kind.is_in(["part", "sector"]) & clause).any(),
        "again": again.any(),
        "again_of_sentence": (
            (pl.col("start").filter(words).min() < pl.col("start").filter(again).max())
            & pl.col("first_of_sentence").first()
        ),
        "clause_period": pl.col("token").filter((kind == "period") & clause).last(),
        "gap_period": pl.col("token").filter((kind == "period") & (~pl.col("planned") | pl.col("to_come"))).last(),
        "planned_period": pl.col("token").filter((kind == "period") & pl.col("planned")).last(),
        "stock_indicator": pl.col("stock").filter(fits).last(),
        "stock": (pl.col("stock").filter(kind == "cue").last() & kind.last().is_in(["cue", "approx"])),
        "place_before": pl.col("token").filter("sites").last(),
        "place_lasting": pl.col("token").filter(pl.col("sites") & lasting).last(),
        "place_topic": pl.col("token").filter(pl.col("governs") & pl.col("opens")).last(),
        "type_said": pl.col("type_said").drop_nulls().last(),
        "base_before": pl.col("baseline").filter(compared).last(),
        "base_kind_before": pl.col("base_kind").filter(compared).last(),
        "plan_before": pl.col("baseline").filter((kind == "base") & (pl.col("base_kind") == "plan")).last(),
        "set_before": pl.col("baseline").filter(set_out).last(),
        "set_before_kind": pl.col("base_kind").filter(set_out).last(),
        "plan_named": ((kind == "base") & clause & (pl.col("base_kind") == "plan")).any(),
        "past_before": pl.col("baseline").filter(pl.col("base_kind") == "past").last(),
        "strong_growth": (pl.col("strong").fill_null(value=False) | (fits & pl.col("is_growth_noun")))
        .filter(clause)
        .any(),
        # what grew before a comma: "dịch vụ tăng trưởng mạnh, đạt 8,4%"
        "grew_before": (
            pl.col("strong").filter(measured | ~clause).any()
            & (
                pl.col("start").filter(words).max().fill_null(-1)
                < pl.col("start").filter(pl.col("strong").fill_null(value=False)).max()
            )
        ),
        "falls": pl.col("falls").filter(fits).last(),
        "verb_measure": pl.col("measure").filter(measured).last(),
        "verb_text": pl.col("text").filter(kind == "cue").last(),
        # A verb that rules no amount: "tăng trưởng khi cảng xếp dỡ …", "giảm so với cùng kỳ và 11 xã …",
        # "… giảm, trong đó 8 xã …", "giảm cả 3 tiêu chí".
        "verb_far": (
            pl.col("strong").filter(measured).last()
            & (pl.col("start").filter(words).max() > pl.col("start").filter(measured).max())
        )
        | (pl.col("start").filter(pl.col("text") == "và").max() > pl.col("start").filter(measured).max())
        | ((kind == "inner").any() & ~(measured & clause).any())
        | (pl.col("text").last() == "cả")
        # "tăng mạnh lượng khách với khoảng 12.000 lượt"
        | (pl.col("text").filter(kind != "approx").last() == "với"),
        "rate_said": pl.col("is_rate").any(),
        "structure_said": ((kind == "indicator") & pl.col("is_structure")).any(),
        "done_said": pl.col("is_done").any(),
        "adverse": pl.col("is_adverse").any(),
        "contributes": (pl.col("is_contribution") & clause).any(),
        "verb_sign": pl.col("sign").filter(measured).last(),
        "plan_said_last": (
            (
                pl.col("start").filter(plan_said).max()
                > pl.col("start").filter((measured & (pl.col("text") != "là")) | estimated).max().fill_null(-1)
            )
            & (pl.col("start").filter(plan_said).max() > pl.col("start").filter(words).max().fill_null(-1))
        ),
        # the plan itself: "(kế hoạch đạt 195 tỷ đồng)", "(kế hoạch tăng 12%)"
        "plan_opens": (
            pl.col("start").filter((kind == "base") & (pl.col("base_kind") == "plan") & ~compared & clause).first()
            == pl.col("start").filter(clause & ~kind.is_in(["separator", "filler", "inner"])).first()
        ),
        "plan_year": pl.col("text")
        .filter((kind == "base") & (pl.col("base_kind") == "plan"))
        .last()
        .str.extract("((?:19|20)[0-9]{2})")
        .cast(pl.Int32),
        "clause_words_last": pl.col("text").filter(words & clause).last(),
        "estimate": (pl.col("modality") == "estimate").any(),
        "target_said": _target().any(),
        # "đạt 36% chỉ tiêu tỉnh giao phấn đấu, tăng 5%": a plan that is given sets no goal for the figures behind it.
        "target_spreads": (_target() & ~((kind == "base") & pl.col("is_given"))).any(),
        "verb": (kind == "cue").any(),
        "approx": pl.col("approx").filter(kind == "approx").last(),
        "last_kind": kind.last(),
        "last_text": pl.col("text").last(),
        "last_word": pl.col("text").filter(kind != "approx").last(),
        "last_capital": pl.col("capital").last(),
        "last_end": pl.col("end").last(),
        "leads_sentence": pl.col("leads").all(),
    }


def _passed_behind(words: pl.DataFrame) -> pl.DataFrame:
    """Add what has been said between the number and a word behind it: `past_words`, `past_base`; and `fits`."""
    said = {"past_words": "words", "past_base": "base"}
    return words.with_columns(
        *(ever(pl.col("kind") == kind, "number").alias(name) for name, kind in said.items()), fits=_fits()
    )


def _behind() -> dict[str, pl.Expr]:
    kind, fits, past_base = pl.col("kind"), pl.col("fits"), pl.col("past_base")
    nothing_between = ~pl.col("past_words")
    return {
        "noun": pl.col("text").filter(kind == "words").first(),
        "noun_capital": pl.col("capital").filter(kind == "words").first(),
        "first_kind_behind": kind.first(),
        "first_text_behind": pl.col("text").first(),
        "indicator_behind": _code().filter(fits & nothing_between).first(),
        "falls_behind": pl.col("falls").filter(fits & nothing_between).first(),
        "stock_behind": pl.col("stock").filter(fits & nothing_between).first(),
        "indicator_behind_far": _code().filter(fits).first(),
        "place_behind": pl.col("token").filter("sited").first(),
        "period_behind": pl.col("token").filter((kind == "period") & ~past_base).first(),
        "base": pl.col("baseline").filter(kind == "base").first(),
        "base_kind": pl.col("base_kind").filter(kind == "base").first(),
        # what a plan is for: "hoàn thành 100% kế hoạch thu ngân sách"
        "kind_behind_base": kind.filter(past_base & (kind != "base")).first(),
        "start_behind_base": pl.col("start").filter(past_base & (kind != "base")).first(),
        "indicator_behind_base": _code().filter(past_base & fits).first(),
        "base_owned": (pl.col("text").first() == "của") & (pl.col("base_kind") == "past").any(),
        "approx_after": pl.col("approx_after").filter(kind == "approx_after").first(),
    }
