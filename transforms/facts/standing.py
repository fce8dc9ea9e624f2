"""Where each token stands: to which number it belongs, whether it opens or leads its sentence, what a place governs.

Looks at the tokens beside it and before it in its sentence and line, at nothing else; what the words amount to is for
indicators, measures, timing and places.
"""

import polars as pl

from transforms.facts.cases import given, has_where, with_rules
from transforms.facts.lexicon import family_bits
from transforms.facts.neighbours import anywhere, beside, carried, counted, ever, text_before, text_behind
from transforms.folding import fold_text

_CUTTING = ("separator", "cue", "part", "inner", "sector", "again")
_CONTRASTS = ("thì", "trong khi", "trong khi đó", "nhưng", "song")
_TO_VERB = 4  # tokens at most from "kinh tế" to what tells how it grew
_TITLE_LENGTH = 200  # characters
_PASSED = ("filler", "separator", "period", "ignored", "part", "inner")  # may stand before a sentence's topic
_RESOLUTION = fold_text("nghị quyết")
_RESULTS = [*map(fold_text, ("kết quả", "tình hình", "thực hiện", "hoàn thành", "đạt", "đánh giá"))]


def placed(tokens: pl.DataFrame) -> pl.DataFrame:
    """Number the gaps: `gap` (numbers before it in its line), `number` (those before it in the batch).

    `left` tells that a word belongs to the number before it.

    Adds too where it stands: `opens`, `leads`, `list_head`, `type_said`, `in_brackets`, and of a place `enumerated`,
    `nested`, `governs`.
    """
    tokens = _of_economy(_setting_no_plan(_more_than(_compared_times(_seasonal(_of_titles(tokens))))))
    is_number = pl.col("kind") == "number"
    # "tăng 7,2% (so cùng kỳ)": brackets that hold the base belong to the number before them.
    of_base = (pl.col("particle") == "(") & (pl.col("kind").shift(-1) == "base") & (pl.col("particle").shift(-2) == ")")
    # "chiếm 52% (năm 2020)": so does a time.
    dated = (pl.col("kind").shift(-1) == "period") & (pl.col("particle").shift(-2) == ")") & is_number.shift(1)
    of_base |= (pl.col("particle") == "(") & dated
    # "tăng 9,6 tỷ đồng (7,3%) so với cùng kỳ": so does the base behind the brackets.
    of_base |= (pl.col("particle") == ")") & (pl.col("kind").shift(-1) == "base") & is_number.shift(1)
    # "thép tăng 8,1%, đồ uống tăng 61%… so cùng kỳ năm 2022": and so does the one behind the dots of a list.
    of_base |= pl.col("text").is_in(["…", "..."]) & (pl.col("kind").shift(-1) == "base") & is_number.shift(1)
    # "phối hợp với 9 phường xử phạt 540 trường hợp", "43 hộ hiến hơn 2.160 m2": what is done rules what is behind it.
    behind = beside(pl.col("kind"), -1)
    before_number = (behind == "number") | ((behind == "approx") & (beside(pl.col("kind"), -2) == "number"))
    done = (pl.col("kind") == "indicator") & pl.col("is_doing") & before_number
    # "năm 2008 thu 33 tỷ thì năm 2022 thu 288 tỷ": another clause.
    cutting = (pl.col("kind").is_in(_CUTTING) & ~of_base) | pl.col("particle").is_in(_CONTRASTS)
    # "605 tỷ đồng/kế hoạch 966 tỷ", but of "11 triệu đồng/người/năm 2016 lên …" the year is the first figure's.
    cutting |= (pl.col("kind") == "stroke") & beside(pl.col("kind"), -1).is_in(["base", "cue", "number"])
    cutting |= pl.col("joins") | done.fill_null(value=False)
    # "còn 7 ổ dịch tại Lê Chân (3 ổ), Ngô Quyền (2 ổ)": a place with its own figure in brackets is that one's.
    parts = (pl.col("kind") == "place") & (beside(pl.col("particle"), -1) == "(")
    cutting |= (parts & (beside(pl.col("kind"), -2) == "number")).fill_null(value=False)
    # "Phấn đấu quý IV tăng 14,4% để cả năm đạt 12,2%": and so is what that is for.
    cutting |= (pl.col("particle") == "để") & (behind == "period").fill_null(value=False)
    return (
        tokens.with_columns(kind=pl.when(_compared_time() | _by_the_way()).then(pl.lit("filler")).otherwise("kind"))
        .pipe(
            with_rules,
            gap=counted(is_number, "line") - is_number,
            number=(is_number.cum_sum() - is_number).cast(pl.UInt32),
            cutting=cutting,
            lists=pl.col("particle").is_in([",", "và"]),
        )
        .with_columns(last_sentence=carried(beside(given(is_number, "sentence"), 1, "line"), "line"))
        .with_columns(cut=ever(pl.col("cutting"), "line", "gap") | (pl.col("sentence") != pl.col("last_sentence")))
        .with_columns(left=~pl.col("cut") & ~is_number & (pl.col("gap") > 0))
        .with_columns(speech=counted(pl.col("is_saying"), "sentence"))
        .pipe(with_rules, opens=_opens(), in_brackets=_in_brackets())
        .pipe(
            with_rules, leads=_leads(), list_head=_list_head(), type_said=_type_said(), type_of_office=_type_of_office()
        )
        .with_columns(list_head=carried(pl.col("list_head"), "sentence").replace("", None))
        .with_columns(enumerated=_enumerated(), nested=_nested())
        .pipe(with_rules, governs=_governs(), by_office=_by_office(), sited=_sited(), is_one=_is_one())
        .with_columns(past_topic=_past_topic(), others_said=_others_said())
        .with_columns(spoken=carried(given(_is_free(), "code"), "line"))
        .with_columns(is_proper_name=_is_proper_name(), plan_head=_plan_head(), sets_goals=_sets_goals())
        .drop("cutting", "lists", "cut", "last_sentence", "speech")
    )


def _of_titles(tokens: pl.DataFrame) -> pl.DataFrame:
    """Let a time in a title between quotation marks date nothing: "Nghị quyết “Về công nghiệp đến năm 2030”, …".

    What holds a figure or opens with the time is speech: “Năm 2015 chúng tôi thu 28 tỷ đồng”.
    """
    title = text_before(_TITLE_LENGTH).str.extract("“([^”]+)$").str.len_chars()
    rest = text_behind(_TITLE_LENGTH).str.extract("^([^“”]*)”").str.len_chars()
    quoted = (
        tokens.with_row_index("row")
        .filter(pl.col("kind") == "period")
        .select("row", "sentence", since=pl.col("start") - title, until=pl.col("end") + rest)
        .drop_nulls()
    )
    figures = tokens.select("sentence", "start").filter(tokens["kind"] == "number")
    spoken = quoted.join(figures, on="sentence").filter(pl.col("start").is_between("since", "until"))["row"]
    of_title = quoted["row"].filter(~quoted["row"].is_in(spoken.implode()))
    dates_nothing = pl.int_range(pl.len(), dtype=pl.UInt32).is_in(of_title.implode())
    return tokens.with_columns(kind=pl.when(dates_nothing).then(pl.lit("filler")).otherwise("kind"))


def _seasonal(tokens: pl.DataFrame) -> pl.DataFrame:
    """Let "diện tích" and "sản lượng" before a season name a crop: "diện tích vụ hè thu đạt 31.000 ha"."""
    season = (beside(pl.col("kind"), -1) == "period") & beside(pl.col("is_season"), -1)
    area = season & (pl.col("kind") == "again") & pl.col("is_area")
    output = season & (pl.col("kind") == "indicator") & pl.col("is_output")
    return tokens.with_columns(
        kind=pl.when(area).then(pl.lit("indicator")).otherwise("kind"),
        code=pl.when(area).then(pl.lit("cultivated_area")).when(output).then(pl.lit("crop_output")).otherwise("code"),
        families=pl.when(area).then(pl.lit(family_bits()["area"])).otherwise("families"),
        under=given(~output.fill_null(value=False), "under"),
    )


def _compared_time() -> pl.Expr:
    """Tell whether a time is but compared with: "tốt hơn quý II vừa qua", "thấp hơn năm trước" without a figure."""
    # "hơn 6 tháng qua" is a length of time.
    is_period = pl.col("kind") == "period"
    than = beside(pl.col("particle") == "hơn", 1) & ~pl.col("is_figure")
    compares = than | beside(pl.col("is_comparing"), 1)
    figure = beside(pl.col("kind"), -1).is_in(["number", "cue"])
    return is_period & compares.fill_null(value=False) & ~figure.fill_null(value=False)


def _by_the_way() -> pl.Expr:
    """Tell whether a beginning without end is no time of figures: "vận hành mô hình mới từ ngày 1/7, phường …".

    It stands inside a sentence, or in one that states no figure.
    """
    opens = pl.col("start") == pl.col("sentence_start")
    aside = (pl.col("kind") == "period") & ~(opens & anywhere(pl.col("kind") == "number", "sentence"))
    return aside & pl.col("text").str.ends_with(",")


def _compared_times(tokens: pl.DataFrame) -> pl.DataFrame:
    """Let a time behind "so với" be what is compared with: "tăng 29% so với hai quý đầu năm 2024"."""
    compared = (pl.col("kind") == "period") & beside(pl.col("particle"), 1).is_in(["so với", "so"])
    baseline = pl.when("is_part_of_year").then(pl.lit("same_period_last_year")).otherwise(pl.lit("previous_year"))
    return tokens.with_columns(
        kind=pl.when(compared).then(pl.lit("base")).otherwise("kind"),
        baseline=pl.when(compared).then(baseline).otherwise("baseline"),
        base_kind=pl.when(compared).then(pl.lit("past")).otherwise("base_kind"),
    )


def _of_economy(tokens: pl.DataFrame) -> pl.DataFrame:
    """Let growth without a subject be the economy's: "mục tiêu tăng trưởng 14,5%", "Kinh tế 6 tháng tăng 6%"."""
    aimed = (pl.col("kind") == "cue") & pl.col("is_growth_noun") & beside(pl.col("modality") == "target", 1)
    aimed |= (pl.col("kind") == "cue") & pl.col("is_growth_noun") & beside(pl.col("is_aim"), 1)
    figure = ["number", "approx", "cue"]
    of_time = (beside(pl.col("kind"), -1) == "period") & beside(pl.col("kind"), -2).is_in(figure)
    aimed &= beside(pl.col("kind"), -1).is_in(figure) | of_time
    aimed &= ~ever(pl.col("kind") == "indicator", "sentence")
    # … and "kinh tế Lâm Đồng tăng trưởng 5%", "Kinh tế của huyện 6 tháng ước tăng 5%"
    between = pl.col("kind").is_in(["period", "filler"]) | ((pl.col("kind") == "cue") & pl.col("measure").is_null())
    passed = between | (pl.col("kind") == "place")
    verb: pl.Expr = pl.lit(None)
    for far in range(_TO_VERB, 0, -1):
        verb = pl.when(~beside(passed, -far)).then(beside(pl.col("measure"), -far)).otherwise(verb)
    economy = (pl.col("kind") == "words") & pl.col("is_economy") & (verb == "growth")
    # … and "Thừa Thiên Huế ước tăng trưởng 7,03%", where a place opens the sentence.
    subject = pl.when(~beside(between, 1)).then(beside(_opening_place(), 1)).otherwise(beside(_opening_place(), 2))
    grows = (pl.col("kind") == "cue") & pl.col("text").str.starts_with("tăng trưởng") & subject
    grows &= beside(pl.col("kind"), -1).is_in(["number", "approx"])
    named = (aimed | economy | grows).fill_null(value=False)
    # "tốc độ tăng trưởng đàn vật nuôi 5%": the growth of what stands behind it.
    of_another = (pl.col("code") == "grdp") & pl.col("is_bare_growth") & (beside(pl.col("kind"), -1) == "words")
    # "Công nghiệp duy trì tốc độ tăng trưởng 9%": of what its clause has named.
    named_last = given(pl.col("kind").is_in(["indicator", "separator"]), pl.col("kind") == "indicator")
    named_last = beside(carried(named_last, "sentence"), 1)
    named_last &= (beside(pl.col("particle"), 1) != "và").fill_null(value=True)
    of_another |= (pl.col("code") == "grdp") & pl.col("is_bare_growth") & named_last
    of_another = of_another.fill_null(value=False)
    return with_rules(
        tokens,
        kind=pl.when(of_another).then(pl.lit("cue")).when(named).then(pl.lit("indicator")).otherwise("kind"),
        measure=pl.when(of_another).then(pl.lit("growth")).otherwise("measure"),
        sign=pl.when(of_another).then(1).otherwise("sign"),
        strong=of_another | pl.col("strong"),
        code=pl.when(of_another).then(pl.lit(None)).when(named).then(pl.lit("grdp")).otherwise("code"),
        families=pl.when(named).then(pl.lit(family_bits()["money"])).otherwise("families"),
    )


def _opening_place() -> pl.Expr:
    return (pl.col("kind") == "place") & (pl.col("start") == pl.col("sentence_start"))


def _plan_head() -> pl.Expr:
    """Tell whether a plan opens its sentence as a topic: "Kế hoạch năm 2022, thu hút 110 dự án; …", not "So với …"."""
    planned = ((pl.col("kind") == "base") & (pl.col("base_kind") == "plan") & ~pl.col("is_compared")) | (
        (pl.col("kind") == "cue") & (pl.col("modality") == "plan")
    )
    ends = [
        beside(pl.col("particle"), -1),
        given(beside(pl.col("kind"), -1) == "period", beside(pl.col("particle"), -2)),
    ]
    opens = pl.col("names_plan") & pl.col("opens") & pl.coalesce(reversed(ends)).is_in([",", ":"])
    return (planned & opens).fill_null(value=False)


def _sets_goals() -> pl.Expr:
    """Tell whether words set as many goals as the number behind them says: "Đại hội đề ra 16 chỉ tiêu: …".

    So do goals that a colon lists and others are urged to reach, "phát động thi đua hoàn thành các chỉ tiêu: …", and
    those of a year, "tỉnh giao kế hoạch năm 2015: …", unless it is told what came of them.
    """
    goals = (pl.col("kind") == "number") & pl.col("counts_goals")
    behind = pl.when(beside(pl.col("particle"), -1) == "ra").then(beside(goals, -2)).otherwise(beside(goals, -1))
    ruled = beside(pl.col("particle"), -1) == ":"
    urged = pl.col("text").is_in(["chỉ tiêu", "mục tiêu"]) & ruled & ever(pl.col("is_urging"), "sentence")
    told = ever(pl.col("text").is_in(_RESULTS) | (pl.col("kind") == "number"), "sentence")
    # "Thống nhất các chỉ tiêu năm 2015 như sau:" rules them too.
    ruled |= (beside(pl.col("kind"), -1) == "filler") & (beside(pl.col("particle"), -2) == ":")
    of_year = (pl.col("base_kind") == "plan") & pl.col("year_named").is_not_null() & ruled & ~told
    return ((pl.col("is_resolving") & behind) | urged | of_year).fill_null(value=False)


def _more_than(tokens: pl.DataFrame) -> pl.DataFrame:
    """Let "hơn" before what is compared with say that it grew: "… và hơn cùng kỳ 28%"."""
    grown = (pl.col("particle") == "hơn") & (beside(pl.col("base_kind"), -1) == "past")
    return tokens.with_columns(
        kind=pl.when(grown).then(pl.lit("cue")).otherwise("kind"),
        measure=pl.when(grown).then(pl.lit("growth")).otherwise("measure"),
        sign=pl.when(grown).then(1).otherwise("sign"),
    )


def _setting_no_plan(tokens: pl.DataFrame) -> pl.DataFrame:
    """Let "giao" behind the name of who gives a plan set no other: "dự toán HĐND thành phố Hải Phòng giao".

    Nor does a document that has its number set one: "được thành lập theo Nghị quyết số 1669/NQ-UBTVQH15".
    """
    gives = (pl.col("particle") == "giao") & (beside(pl.col("kind"), 1) == "place")
    gives &= beside(pl.col("base_kind"), 2) == "plan"
    cited = (pl.col("text") == _RESOLUTION) & (beside(pl.col("kind"), -1) == "ignored")
    cited &= (beside(pl.col("kind"), 1) != "number").fill_null(value=True)  # "đạt 95% Nghị quyết số 10/NQ-HĐND"
    no_plan = (gives | cited).fill_null(value=False)
    return tokens.with_columns(kind=pl.when(no_plan).then(pl.lit("filler")).otherwise("kind"))


def _in_brackets() -> pl.Expr:
    # "b) Sáu tháng tăng 14% (quý I tăng 22%)": what numbers an item closes nothing.
    sign = pl.col("is_bracket") | (pl.col("particle") == ")")
    return carried(given(sign, "is_bracket"), "sentence").fill_null(value=False)


def _past_topic() -> pl.Expr:
    """Tell whether a base is what its clause is about: "Cùng kỳ năm trước, thu …", "tăng 7%, cùng kỳ tăng 4%"."""
    cue = (beside(pl.col("kind"), -1) == "cue") | (
        (beside(pl.col("kind"), -1) == "filler") & (beside(pl.col("kind"), -2) == "cue")  # "cùng kỳ chỉ có"
    )
    states = (beside(pl.col("particle"), 1) == ",") & cue
    states |= (beside(pl.col("particle"), 1) == "(") & (beside(pl.col("particle"), -1) == ":")  # "(cùng kỳ: 67,1%)"
    # Behind a semicolon too: "; cùng kỳ năm 2023 ghi nhận 58 trường hợp".
    says = beside(pl.col("kind"), -1).is_in(["cue", "words", "indicator"])
    states |= (beside(pl.col("particle"), 1) == ";") & says
    meanwhile = beside(pl.col("particle"), 1).is_in(["trong khi", "trong khi đó"]) | states
    meanwhile = meanwhile.fill_null(value=False)
    compared = beside(pl.col("particle"), 1).is_in(["so với", "so", "thời gian"]).fill_null(value=False)
    return (pl.col("kind") == "base") & pl.col("is_same_time") & ~compared & (pl.col("opens") | meanwhile)


def _is_proper_name() -> pl.Expr:
    """Tell whether words are but a name: each begins with a capital, or one that opens no sentence does."""
    begins = pl.col("is_one_word") & (pl.col("start") == pl.col("sentence_start"))
    return (pl.col("kind") == "words") & pl.col("proper") & ~begins


def _type_said() -> pl.Expr:
    """Give the type word that speaks of one unit without its name: "kinh tế của phường".

    Not "các xã", "UBND huyện", nor "ngân sách các xã, phường", "37 xã, phường".
    """
    of_office = (beside(pl.col("kind"), 1) == "office").fill_null(value=False)

    def pair(step: int) -> pl.Expr:
        another = beside(pl.col("bare_type"), 2 * step).is_not_null() & (beside(pl.col("kind"), 2 * step) != "place")
        return beside(pl.col("lists"), step) & another

    # "các phòng, ban, phường"
    of_offices = beside(pl.col("lists"), 1) & has_where(
        pl.col("bare_type").is_not_null(), beside(pl.col("text"), 2), "(?:^| )(?:phòng|ban|ngành|đơn vị|đoàn thể)$"
    )
    many = (beside(pl.col("is_many"), 1) | pair(1) | pair(-1) | of_offices).fill_null(value=False)
    # "bình quân 9,6 tiêu chí/xã"
    per_one = (beside(pl.col("kind"), 1) == "stroke").fill_null(value=False)
    said = pl.col("kind").is_in(["filler", "indicator"]) & ~of_office & ~many & ~per_one
    # "số hộ nghèo theo chuẩn của thành phố": whose measure it is.
    said &= ~has_where(pl.col("bare_type").is_not_null(), "text", fold_text("theo chuẩn")).fill_null(value=False)
    # "Cùng ngày, thành phố gỡ bỏ …", but not "ngân sách trung ương và thành phố".
    opens = beside(pl.col("kind"), 1).is_null() | beside(pl.col("kind"), 1).is_in(["separator", "period", "ignored"])
    said &= (pl.col("bare_type") != "thành phố").fill_null(value=True) | opens
    # "GRDP của thành phố", but not "thực hiện chỉ đạo của thành phố, quận …".
    step = (
        pl.when(beside(pl.col("particle"), 1) == ")")
        .then(beside(pl.col("kind"), 2))
        .otherwise(beside(pl.col("kind"), 1))
    )
    return pl.coalesce(given(said, "bare_type"), given(step == "indicator", "of_province"))


def _type_of_office() -> pl.Expr:
    """Give the type word of an office without a name: "Công an quận huy động …"."""
    of_office = (pl.col("kind") == "filler") & (beside(pl.col("kind"), 1) == "office")
    return given(of_office, "bare_type")


def _is_free() -> pl.Expr:
    """Tell whether a token names an indicator that depends on none before it."""
    return (pl.col("kind") == "indicator") & pl.col("under").is_null() & (pl.col("code") != "other")


def _list_head() -> pl.Expr:
    """Give the indicator before a list's colon, at that: "các mặt hàng nhập khẩu giảm: xe máy …; thép …".

    Empty where a number or the word for products stands between the two, or products stand behind.
    """
    free = (pl.col("kind") == "indicator") & pl.col("under").is_null()
    # "sản xuất công nghiệp tăng, một số sản phẩm tăng khá như: xi măng 6%": of products, and no output.
    ends = (pl.col("kind") == "number") | (pl.col("kind") == "words") & pl.col("is_products")
    named = pl.when(free).then("code").when(ends).then(pl.lit(""))
    # … as in "Sản xuất công nghiệp: Sản phẩm sợi tăng 7%; bia tăng 10,5%".
    return given(pl.col("rules_list") & ~beside(pl.col("is_products"), -1), carried(named, "sentence"))


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
    comma = (pl.col("particle") == ",").fill_null(value=False)
    aside = (pl.col("kind") == "period") & beside(comma, 1) & beside(comma, -1)
    said = ever(pl.col("kind").is_in(["number", "indicator", "cue"]), "sentence")
    # … or before who did: "Theo ông A, năm 2024 Cát Bà đón …".
    aside |= (pl.col("kind") == "period") & beside(comma, 1) & (beside(pl.col("kind"), -1) == "place")
    # … or behind an office with commas of its own: "Theo Sở Văn hóa, Thể thao và Du lịch, trong tháng lượng khách …".
    quoted = ever(pl.col("is_quoting") & (pl.col("start") == pl.col("sentence_start")), "sentence")
    behind_quote = (pl.col("kind") == "period") & beside(comma, 1) & quoted
    # … or one that is named by what it reports on: "Theo Ban Chỉ đạo giảm nghèo tỉnh, năm 2011, các chương trình …".
    figures = ever(pl.col("kind").is_in(["number", "cue"]), "sentence")
    named = behind_quote & (counted(comma, "sentence") == 1) & ~figures
    return opening | ((aside | behind_quote) & ~said).fill_null(value=False) | named.fill_null(value=False)


def _enumerated() -> pl.Expr:
    """Tell whether a bare name is one of many: "thuộc 5 huyện: Tuy Phước, Phù Cát, An Lão và Tây Sơn"."""
    # A sentence begins with a capital too: "Năm 2020, Hải Phòng …", "Theo Sở Y tế, Hải Phòng …".
    name = pl.col("capital") & ((pl.col("kind") == "place") | pl.col("proper") | ~pl.col("opens"))
    name &= ~pl.col("kind").is_in(["period", "ignored", "filler"])

    def neighbour(step: int) -> pl.Expr:
        return beside(pl.col("lists"), step) & beside(name, 2 * step)

    many = beside(pl.col("is_many"), 1) & beside(pl.col("lists"), -1)  # "3 quận Lê Chân, Hải An và …"

    def alike(step: int) -> pl.Expr:  # "huyện An Lão, huyện Tiên Lãng và huyện Vĩnh Bảo", not "xã Minh Tân, huyện …"
        return (
            beside(pl.col("lists"), step)
            & (beside(pl.col("kind"), 2 * step) == "place")
            & (beside(pl.col("bare_type"), 2 * step) == pl.col("bare_type"))
        )

    many |= (alike(1) | alike(-1)).fill_null(value=False)
    # "ở phường Thượng Lý, Hạ Lý", not "xã Việt Đoàn, Tiên Du"
    another = (pl.col("kind") == "words") & pl.col("proper") & ~pl.col("is_district")
    counted_by_itself = (beside(pl.col("kind"), -1) == "number").fill_null(value=False)
    another &= beside(pl.col("lists"), 1) & ~counted_by_itself
    many |= beside(another, -2).fill_null(value=False)
    # "Tại Hải Dương, Sở Tài chính cho biết …" opens with where.
    where = pl.col("opens") & beside(pl.col("particle"), 1).is_in(["tại", "ở"])
    where &= (beside(pl.col("kind"), -2) == "words") & ~beside(pl.col("proper"), -2)
    bare = (neighbour(1) | neighbour(-1)) & ~where.fill_null(value=False)
    in_list = pl.when("is_typed").then(many).otherwise(bare).fill_null(value=False)
    # "đứng thứ 4 cả vùng, sau thành phố A, tỉnh B": those that are ranked higher, but "sau tỉnh A là 11,9%".
    listed = (pl.col("kind") == "place") | pl.col("lists")
    ranked = _since(pl.col("comes_after"), ~listed) & (beside(pl.col("particle"), -1) != "là").fill_null(value=True)
    # … and "sau Quảng Ninh (11,66%)", "sau tỉnh Quảng Ninh (tăng 11,89%)".
    own_figure = (beside(pl.col("particle"), -1) == "(") & beside(pl.col("kind"), -2).is_in(["number", "cue"])
    ranked &= ~own_figure.fill_null(value=False)
    # … and "sau TP. Hồ Chí Minh khoảng 118 tỷ USD".
    ranked &= ~beside(pl.col("kind"), -1).is_in(["number", "approx"]).fill_null(value=False)
    # "… sáp nhập các xã Trường Thọ, An Tiến và thị trấn Trường Sơn, với diện tích 31 km²": of what came of them.
    counts_them = (beside(pl.col("kind"), -1) == "place").fill_null(value=False)  # "… và 2 xã Hồng Phong, Đồng Lạc"
    merged = _since(pl.col("merges"), (pl.col("kind") == "number") & ~counts_them)
    return (pl.col("kind") == "place") & (in_list | ranked | merged) & ~_described()


def _nested() -> pl.Expr:
    """Tell whether a place stands right behind another that it may hold: "thị xã Chí Linh (Hải Dương)"."""
    joined = beside(pl.col("particle"), 1).is_in(["(", ",", "-", "–", "thuộc", "của"])
    # "đặc khu của thành phố Hải Phòng, Cát Hải đạt …": what holds nothing larger.
    behind = joined & (beside(pl.col("kind"), 2) == "place") & ~beside(pl.col("is_top"), 2)
    beside_it = (beside(pl.col("kind"), 1) == "place") & (beside(pl.col("particle"), 1) != "xã hội")
    nested = (behind | beside_it).fill_null(value=False) & ~pl.col("is_country").fill_null(value=False)
    return (pl.col("kind") == "place") & nested & ~_described()


def _described() -> pl.Expr:
    """Tell whether a place is what its sentence opens by describing: "Là huyện của tỉnh Quảng Trị, Hướng Hóa có …"."""
    describes = (pl.col("particle") == "là") & (pl.col("start") == pl.col("sentence_start"))
    ends = pl.col("kind").is_in(["number", "cue"]) & ~describes
    parent = (beside(pl.col("particle"), 1) == ",") & (beside(pl.col("kind"), 2) == "place")
    return (_since(describes, ends) & parent).fill_null(value=False)


def _governs() -> pl.Expr:
    """Tell whether a place is where a figure holds, not an office's name, a parent in brackets or part of a name.

    A typed place governs ("huyện An Lão đạt …"); a bare name only where it opens a sentence or stands
    behind a word of place ("của Hải Phòng", not "cảng Hải Phòng").
    """
    before = beside(pl.col("kind"), 1)
    word = beside(pl.col("particle"), 1)
    opens = before.is_null() | before.is_in(["separator", "number", "period"]) | pl.col("leads")
    opens |= (before == "cue") & (beside(pl.col("kind"), -1) == "number")  # "thấp nhất là Thái Thụy 40%"
    of_place = word.is_in(
        ["tại", "ở", "của", "như", "thì", "toàn", "trên địa bàn", "cho", "với", "và", "trong", "riêng"]
    )
    # With its figure right behind: "tiếp đó Vĩnh Bảo 4,7%", "ngược lại Lê Chân mới đạt 69%", "thấp hơn Hà Nội (9%)".
    figure = beside(pl.col("kind"), -1).is_in(["number", "cue", "base"])
    figure |= (beside(pl.col("kind"), -1) == "filler") & (beside(pl.col("kind"), -2) == "cue")
    figure |= (beside(pl.col("particle"), -1) == "(") & (beside(pl.col("kind"), -2) == "number")
    opens |= figure & before.is_in(["filler", "inner", "cue", "indicator"]) & ~beside(pl.col("is_way"), 1)
    opens |= figure & beside(pl.col("is_site"), 1)
    # "Đứng thứ 3 là Bạc Liêu với kim ngạch 166 triệu USD".
    opens |= (word == "là") & (beside(pl.col("particle"), -1) == "với")
    # So is a site that its sentence opens with: "Tại đảo ngọc Cát Bà (huyện Cát Hải), lượng khách đạt …".
    opens |= beside(pl.col("is_site"), 1) & beside(pl.col("particle"), 2).is_in(["tại", "ở"])
    opens |= beside(pl.col("is_site") & pl.col("opens"), 1)  # "Quần đảo Cát Bà (huyện Cát Hải) đón 121 nghìn lượt"
    opens |= (before == "indicator") & (beside(pl.col("kind"), -1) == "period")  # "GRDP Hải Dương 6 tháng tăng 9%"
    merged = beside(pl.col("is_merger"), 1) | (word.is_in(["với", "vào"]) & beside(pl.col("is_merger"), 2))
    former = beside(pl.col("is_former"), -1).fill_null(value=False)
    # … and "4 xã của huyện Kiến Thụy (cũ)", but "huyện Vĩnh Bảo (cũ) đạt …".
    bracketed = (beside(pl.col("particle"), -1) == "(") & beside(pl.col("is_former"), -2)
    former |= ((word == "của") & bracketed).fill_null(value=False)
    # "Quận Hồng Bàng là trung tâm của thành phố Hải Phòng, có 9 phường": of the quận.
    subject = pl.col("opens") & (pl.col("kind") == "place") & (beside(pl.col("particle"), -1) == "là")
    described = (word == "của") & ever(subject.fill_null(value=False), "sentence") & ~figure
    described |= beside(_described(), -2)
    return (
        (pl.col("kind") == "place")
        & ~former
        & ~described.fill_null(value=False)
        & ~_only_compared()
        & ~_receives()
        & ~pl.col("enumerated")
        & (before != "office").fill_null(value=True)
        & ~pl.col("nested")
        & ~pl.col("is_committee")
        & ~merged.fill_null(value=False)
        & (pl.col("is_typed") | opens | of_place)
    )


def _others_said() -> pl.Expr:
    """Tell whether a word turns from the units that were named to the rest: "các xã khác", "các huyện còn lại"."""
    units = pl.col("bare_type").is_not_null() & (pl.col("kind") != "place")
    units |= pl.col("is_locality")
    return (pl.col("is_others") & beside(units, 1)).fill_null(value=False)


def _by_office() -> pl.Expr:
    """Tell whether a place is that of an office which its clause is about: "…; Chi cục Thuế An Dương thu 615 tỷ"."""
    before_office = beside(pl.col("kind"), 2)
    opens = before_office.is_null() | before_office.is_in(["separator", "number"])
    # "dẫn đầu là Chi cục Thuế quận A thu 615 tỷ", "… như Chi cục Hải quan B 1.105 tỷ"
    # … and "Sáng 21/8, tại Đảng bộ xã Kiến Hưng, có 189 đại biểu"
    opens |= beside(has_where(pl.col("kind") == "filler", "text", "(?:^| )(?:là|như|gồm|tại)$"), 2)
    return (
        (pl.col("kind") == "place")
        & (beside(pl.col("kind"), 1) == "office").fill_null(value=False)
        & opens
        & ~pl.col("nested")
        & ~pl.col("enumerated")
    )


def _only_compared() -> pl.Expr:
    """Tell whether a place is but what another is ranked in or compared with, and no figure of it follows.

    "Đứng thứ 3 cả nước; …", "cao hơn bình quân chung của cả nước, …", but not "cao hơn bình quân cả nước (5,1%)".
    """
    ends = pl.col("kind").is_in(["separator", "number"])
    compared = _since(_compares(), ends)
    # "GRDP của Hải Phòng vào tổng sản phẩm của cả nước": a part of the whole country is the place that is named.
    is_place = pl.col("kind") == "place"
    compared |= is_place & pl.col("is_country") & _since(is_place & ~pl.col("is_country"), ends)
    following = beside(pl.col("particle"), -1)
    has_figure = following.is_in(["(", "là", "đạt", "tăng", "giảm"]) | (beside(pl.col("kind"), -1) == "number")
    has_figure |= (beside(pl.col("kind"), -1) == "filler") & (beside(pl.col("kind"), -2) == "cue")  # "mới đạt"
    # "thấp nhất phường Thượng Lý mới đạt 61%" is one of those that are ranked.
    whole = has_where(is_place, "text", "^(?:toàn|cả) ")
    one_of_them = has_figure & pl.col("bare_type").is_not_null() & ~whole
    ranked = beside(pl.col("is_rank"), 1).fill_null(value=False) & ~one_of_them.fill_null(value=False)
    return ranked | (compared & ~has_figure.fill_null(value=False))


def _compares() -> pl.Expr:
    return ((pl.col("kind") == "cue") & pl.col("is_comparing")) | pl.col("particle").is_in(["so", "so với"])


def _since(starts: pl.Expr, ends: pl.Expr) -> pl.Expr:
    """Tell whether what starts something stands before a token in its sentence, and nothing that ends it since."""
    sentence = pl.col("sentence").cast(pl.Int64)
    last = pl.when(starts).then(sentence).when(ends).then(-1).forward_fill()
    return (last == sentence).fill_null(value=False)


def _is_one() -> pl.Expr:
    """Tell whether a place is named for one figure only.

    What the figure before it counts ("1 đô thị loại III là thành phố Thủy Nguyên; …"), and what others do meanwhile
    ("tăng 6%, trong khi cả nước tăng 3,7%; …") or on the whole ("bám sát mục tiêu chung của thành phố (12%), …"), as
    what another is compared with: "gấp 2,4 lần mức tăng của cả nước (5,6%) và …".
    """
    country = pl.col("particle").is_in(["cả nước", "toàn quốc"])
    meanwhile = country & beside(pl.col("particle"), 1).is_in(["trong khi", "trong khi đó"])
    meanwhile |= pl.col("is_common")
    ratio = (pl.col("kind") == "cue") & (pl.col("measure") == "ratio")
    meanwhile |= _since(_compares() | ratio, pl.col("kind") == "separator") & (beside(pl.col("particle"), -1) == "(")
    meanwhile |= beside(pl.col("comes_after"), 1) & (beside(pl.col("particle"), -1) == "(")  # "…, sau A (11,66%); …"
    named = beside(pl.col("particle"), 1).is_in(["là", "gồm", "như", ":", "("]) & (pl.col("gap") > 0)
    named &= (beside(pl.col("kind"), -1) != "number").fill_null(value=True)  # "chia theo huyện: Ba Tơ 12 ha, …"
    return ((pl.col("kind") == "place") & (named | meanwhile)).fill_null(value=False)


def _receives() -> pl.Expr:
    """Tell whether a place is but given to: "hỗ trợ tỉnh Đắk Lắk 10 tỷ đồng", "tặng quà cho xã Vinh Quang"."""
    gift = beside(pl.col("is_giving"), 2) | (beside(pl.col("kind"), 2) == "number")
    gets = beside(pl.col("is_giving"), 1) | ((beside(pl.col("particle"), 1) == "cho") & gift)
    return gets.fill_null(value=False)


def _sited() -> pl.Expr:
    """Tell whether a place says where the figure before it lies: "12 dự án tại huyện An Lão", "8 cảng của cả nước"."""
    word = beside(pl.col("particle"), 1)
    of_place = word.is_in(["của", "tại", "ở", "thuộc", "trên địa bàn"]) | pl.col("is_of")
    # "nhập 3 xã của huyện Kiến Thụy trước kia, nay có 22.000 người": no longer there.
    former = (beside(pl.col("is_former"), -1) & (beside(pl.col("kind"), -1) == "filler")).fill_null(value=False)
    return (pl.col("kind") == "place") & of_place.fill_null(value=False) & ~pl.col("enumerated") & ~former
