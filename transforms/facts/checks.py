"""Arithmetic within one article: level ÷ plan, this year ÷ last year, a part of a fraction, parts and their total.

A printed number stands for all that rounds to it, so it is compared as an interval; what its words leave open
("hơn", trailing zeros) widens the interval before anything is called a contradiction. Says what agrees and what
does not, and changes a fact's confidence by it; never changes a value.
"""

from dataclasses import dataclass
from hashlib import sha256

import polars as pl

from transforms.facts.lexicon import lexicon
from transforms.facts.neighbours import counted
from transforms.schema import CHECKS, ISSUES, VALUE, conform

# What a check leaves of the doubt about the facts it confirms, and at most of the confidence in those that it
# contradicts; calibrated (docs/confidence.md).
DOUBT_LEFT, CONTRADICTED = 0.5, 0.5
_LEAST_DIGITS = 0.05  # nobody rounds a figure to less than two digits
_VAGUE = 0.1  # how far "hơn", "gần", "khoảng" may reach before the figure contradicts another
# Figures apart from each other do not agree by chance in three printed digits, or in a percentage with a decimal.
_SHARP, _SHARP_PERCENT = 0.006, 0.05
_EPSILON = 1e-9
_ARTICLE = ("article_id", "version")
_PAST = ("same_period_last_year", "previous_year")
_UNNAMED_PLANS = ("plan", "annual_plan")
_REACH = 25  # facts: how far before or behind a percentage its figures are looked for
_THREE_IN_A_ROW = 2  # how far the first is from the last
_EDGES = ("size", "low", "high", "least", "most")
_OF_ONE_KIND = ("family", "unit_kind", "place", "period_start", "period_end")  # what whole and parts share
_COMPARED = (
    *_EDGES,
    "fact_id",
    "family",
    "quote",
    "sentence",
    "sentence_no",
)
_ASKED_FOR = ("article_no", "subject", "place", "period_start", "period_end", "baseline")
_LOOKED_AT = (*_ASKED_FOR, "measure", "quote")
_OF_FRACTION = r"(?i)^[^;.]{0,30}(?:[(,]|đạt|chiếm|bằng|tỷ lệ)[^;.\pL]*$"
_PART_CUE = r"(?i)\b(?:trong đó|bao gồm|gồm)\b"


@dataclass(frozen=True)
class Checked:
    """`facts` with confidence changed, `checks` (schema CHECKS) and an issue (schema ISSUES) a contradiction."""

    facts: pl.DataFrame
    checks: pl.DataFrame
    issues: pl.DataFrame


def checked(facts: pl.DataFrame, articles: pl.DataFrame) -> Checked:
    """Check the facts (schema FACTS) of each article (schema ARTICLES) against each other."""
    figures = _figures(facts, articles)
    checks = pl.concat([_ratios(figures), _parts(figures)]).pipe(_named)
    return Checked(
        _with_confidence(facts, checks),
        conform(checks, CHECKS, "checks"),
        conform(_issues(checks), ISSUES, "issues"),
    )


def with_rounding(facts: pl.DataFrame) -> pl.DataFrame:
    """Add `rounding_si`, half a unit of the last printed digit: "605,7 tỷ" is 605.7 tỷ ± 0.05 tỷ.

    Needs `digits`, `quote`, `value` and `value_si`. Null where the printed digits do not tell, as of a zero.
    """
    digits = {"first": pl.col("digits"), "both": pl.col("quote")}
    # "vượt 3,1%" is the value 103.1; one sum in two magnitudes: "1.204 tỷ 300 triệu đồng".
    shown = {"plain": ("size", "first"), "above": ("size_above", "first"), "sum": ("size", "both")}
    exponent = pl.coalesce(
        pl.when(step.is_finite() & ((step - step.round()).abs() < _EPSILON * 1000)).then(step.round())
        for step in map(pl.col, shown)
    )
    factor = pl.when(pl.col("size") != 0).then(pl.col("value_si").cast(pl.Float64) / pl.col("size"))
    helpers = ("size", "size_above", *digits, *shown)
    return (
        facts.with_columns(size=pl.col("value").cast(pl.Float64))
        .with_columns(
            size_above=(pl.col("size").abs() - 100).abs(),
            **{
                name: text.str.replace_all("[^0-9]+", "").cast(pl.Float64, strict=False)
                for name, text in digits.items()
            },
        )
        .with_columns((pl.col(size).abs() / pl.col(of)).log10().alias(name) for name, (size, of) in shown.items())
        .with_columns(rounding_si=(pl.lit(10.0).pow(exponent) / 2 * factor).cast(VALUE))
        .drop(helpers)
    )


def _figures(facts: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Give what is compared, in the order of the text: each fact's interval, its neighbours and the words between."""
    families = {unit.meaning["code"]: unit.meaning["family"] for unit in lexicon().units}
    bodies = articles.select(*_ARTICLE, "body")
    same = [(pl.col(column) == pl.col(column).shift(1)).fill_null(value=False) for column in (*_ARTICLE, "sentence")]
    same_article, same_sentence = same[0] & same[1], same[0] & same[1] & same[2]
    before = pl.when(same_sentence).then(pl.col("char_end").shift(1))
    gap = pl.col("body").str.slice(before, (pl.col("char_start") - before).clip(0))
    return (
        facts.join(bodies, on=_ARTICLE, how="left", maintain_order="left")
        .sort(*_ARTICLE, "char_start", "char_end")
        .with_columns(
            gap=gap.fill_null(""),
            article_no=(~same_article).cum_sum(),
            sentence_no=(~same_sentence).cum_sum(),
            subject=pl.when(pl.col("indicator") == "other").then("label").otherwise("indicator"),
            family=pl.col("unit").replace_strict(families, default="count", return_dtype=pl.String),
            # Sums of money may mix triệu and tỷ; of counts only what is counted in the same words.
            unit_kind=pl.when(pl.col("unit").str.ends_with("dong")).then(pl.lit("dong")).otherwise("unit"),
            size=pl.col("value_si").cast(pl.Float64),
            rounding=pl.col("rounding_si").cast(pl.Float64),
        )
        .with_row_index("order")
        .with_columns(pl.col("order").cast(pl.Int64))
        .drop("body")
        .filter(pl.col("rounding").is_not_null())
        .pipe(_with_intervals)
    )


def _with_intervals(figures: pl.DataFrame) -> pl.DataFrame:
    """Add `low`, `high` (what the printed digits stand for) and `least`, `most` (what they do not yet contradict)."""
    size, step = pl.col("size").abs(), pl.col("rounding") * 2
    digits = (size / step).round().cast(pl.Int64, strict=False).cast(pl.String)
    zeros = (digits.str.len_chars() - digits.str.strip_chars_end("0").str.len_chars()).cast(pl.Float64)
    round_number = pl.min_horizontal(pl.col("rounding") * pl.lit(10.0).pow(zeros), size * _LEAST_DIGITS)
    slack = pl.max_horizontal(step, round_number)  # a digit cut off instead of rounded is no contradiction either
    approx = pl.col("approx")
    above = approx.is_in(["over", "about"]).fill_null(value=False)
    below = approx.is_in(["under", "about"]).fill_null(value=False)
    exact = approx.is_null()

    def edges(near: str, near_vague: pl.Expr) -> tuple[pl.Expr, pl.Expr]:
        down = pl.when(exact).then(near).when(below).then(near_vague).otherwise(0.0)
        up = pl.when(exact).then(near).when(above).then(near_vague).otherwise(0.0)
        return size - down, size + up

    low, high = edges("rounding", step)
    least, most = edges("slack", pl.col("slack") + size * _VAGUE)
    falls = pl.col("size") < 0
    return (
        figures.with_columns(slack=slack)
        .with_columns(low=low, high=high, least=least, most=most)
        .with_columns(
            low=pl.when(falls).then(-pl.col("high")).otherwise("low"),
            high=pl.when(falls).then(-pl.col("low")).otherwise("high"),
            least=pl.when(falls).then(-pl.col("most")).otherwise("least"),
            most=pl.when(falls).then(-pl.col("least")).otherwise("most"),
        )
        .drop("slack")
    )


def _ratios(figures: pl.DataFrame) -> pl.DataFrame:
    """Check each percentage against the two figures near it in the text that it can be the ratio of."""
    past = pl.col("baseline").is_in(_PAST).fill_null(value=False)
    is_growth = (pl.col("measure") == "growth") & past
    kinds = {"pct_of_plan": "pct_of_plan", "growth": "growth", "pct_of_base": "growth", "share": "share"}
    shares = figures.filter(
        pl.col("measure").is_in(["pct_of_plan", "share"]) | is_growth | ((pl.col("measure") == "pct_of_base") & past)
    ).with_columns(
        kind=pl.col("measure").replace(kinds),
        **{edge: pl.when(is_growth).then(pl.col(edge) + 100).otherwise(edge) for edge in _EDGES},
    )
    asked = shares.select("order", "kind", *_ASKED_FOR).pipe(_comparable, figures)
    there = figures.select(pl.col("order").alias("at"), pl.col(_LOOKED_AT).name.suffix("_there"))
    # A share is of whatever figure stands before it as a fraction, all else of the same thing.
    shared = {"share": ["article_no"], "other": ["article_no", "subject", "place"]}
    beside = pl.concat(
        asked.filter((pl.col("kind") == "share") == (kind == "share")).join(
            there,
            left_on=columns,
            right_on=[f"{column}_there" for column in columns],
            nulls_equal=True,
            coalesce=False,
        )
        for kind, columns in shared.items()
    ).filter((pl.col("at") - pl.col("order")).abs().is_between(1, _REACH))
    tops = beside.filter(_is_top()).select("order", "at").join(_named_there(figures, "top"), on="at")
    bottoms = beside.filter(_is_bottom()).select("order", at_of="at")
    pairs = (
        tops.join(bottoms.join(_named_there(figures, "of"), left_on="at_of", right_on="at"), on="order")
        .filter(pl.col("family_top") == pl.col("family_of"), pl.col("at") != pl.col("at_of"))
        .filter(pl.col("low_top") > 0, pl.col("low_of") > 0)
        .join(shares, on="order")
        .filter((pl.col("kind") != "share") | (pl.col("at_of") == pl.col("at") + 1))
    )
    return _judged(pairs)


def _named_there(figures: pl.DataFrame, suffix: str) -> pl.DataFrame:
    """Give what is compared of the figures `at` a place, named as top or bottom of a ratio."""
    return figures.select(pl.col("order").alias("at"), pl.col(_COMPARED).name.suffix(f"_{suffix}"))


def _comparable(shares: pl.DataFrame, figures: pl.DataFrame) -> pl.DataFrame:
    """Keep the percentages whose article states a plan, a year before or a fraction at all: few do."""
    thing = ("article_no", "subject", "place")
    figures = figures.select(*thing, "period_start", "measure", "quote")
    level = figures.filter(measure="level")
    year_later = level.with_columns(pl.col("period_start").dt.offset_by("1y"))
    fractions = level.filter(pl.col("quote").str.contains("/", literal=True))
    return pl.concat(
        [
            shares.filter(kind="pct_of_plan").join(figures.filter(measure="plan_level"), on=thing, how="semi"),
            shares.filter(kind="growth").join(year_later, on=[*thing, "period_start"], how="semi"),
            shares.filter(kind="share").join(fractions, on="article_no", how="semi"),
        ]
    )


def _is_top() -> pl.Expr:
    """Tell whether the figure there may be what the percentage is of: a level of the same thing and time."""
    same_time = pl.all_horizontal(
        pl.col(column).eq_missing(pl.col(f"{column}_there")) for column in ("period_start", "period_end")
    )
    fraction = pl.col("quote_there").str.contains("/", literal=True)
    level = pl.col("measure_there") == "level"
    return level & pl.when(pl.col("kind") == "share").then(fraction).otherwise(_same_thing() & same_time)


def _is_bottom() -> pl.Expr:
    """Tell whether the figure there may be what the percentage compares with: the plan, or the year before."""
    plan, plan_there = pl.col("baseline"), pl.col("baseline_there")
    named = plan.is_in(_UNNAMED_PLANS) | plan_there.is_in(_UNNAMED_PLANS)
    its_plan = (plan == plan_there) | named | plan_there.is_null()
    holds = (pl.col("period_start_there") <= pl.col("period_start")) & (
        pl.col("period_end_there") >= pl.col("period_end")
    )
    starts, ends = pl.col("period_start").dt.offset_by("-1y"), pl.col("period_end").dt.offset_by("1d")
    # By the day after, for the ends of February.
    a_year_before = (pl.col("period_start_there") == starts) & (
        pl.col("period_end_there").dt.offset_by("1d") == ends.dt.offset_by("-1y")
    )
    level = pl.col("measure_there") == "level"
    planned = (pl.col("measure_there") == "plan_level") & its_plan & holds.fill_null(value=True) & _same_thing()
    return (
        pl.when(pl.col("kind") == "share")
        .then(level)
        .when(pl.col("kind") == "growth")
        .then(level & a_year_before & _same_thing())
        .otherwise(planned)
        .fill_null(value=False)
    )


def _same_thing() -> pl.Expr:
    return pl.all_horizontal(pl.col(column).eq_missing(pl.col(f"{column}_there")) for column in ("subject", "place"))


def _judged(pairs: pl.DataFrame) -> pl.DataFrame:
    """Give each percentage its verdict.

    The nearest pair that agrees confirms it; else the pair that stands beside it in its sentence contradicts it.
    """
    agrees = _overlap(_quotient("low", "high"), _quotient("high", "low"), "low", "high")
    differs = ~_overlap(_quotient("least", "most"), _quotient("most", "least"), "least", "most")
    span = pl.max_horizontal("order", "at", "at_of") - pl.min_horizontal("order", "at", "at_of")
    one_sentence = pl.all_horizontal(pl.col("sentence_no") == pl.col(f"sentence_no_{each}") for each in ("top", "of"))
    beside = (span == _THREE_IN_A_ROW) & one_sentence
    # "99% doanh nghiệp …; 85/112 tuyến": only what follows its fraction closely is a share of it.
    of_fraction = (pl.col("order") == pl.col("at_of") + 1) & pl.col("gap").str.contains(_OF_FRACTION)
    sharp = pl.col("rounding") <= _SHARP_PERCENT
    percent = _quotient("size", "size")
    whole = pl.when(pl.col("measure") == "growth").then(100).otherwise(0)
    return (
        pairs.with_columns(
            span=span,
            agrees=agrees & (beside | sharp),
            differs=differs & beside & ((pl.col("kind") != "share") | of_fraction),
        )
        .filter(pl.col("agrees") | pl.col("differs"))
        .sort("order", pl.col("agrees").not_(), "span", "at", "at_of")
        .unique("order", keep="first", maintain_order=True)
        .select(
            *_ARTICLE,
            "kind",
            facts=pl.concat_list("fact_id", "fact_id_top", "fact_id_of"),
            stated="value_si",
            computed=(percent - whole).round(6).cast(VALUE),
            agrees="agrees",
            quote="quote",
            sum=pl.format("{} ÷ {}", "quote_top", "quote_of"),
            shown=pl.format("{}%", percent.round(2)),
            sentences=pl.concat_list("sentence", "sentence_top", "sentence_of"),
        )
    )


def _quotient(of_top: str, of_bottom: str) -> pl.Expr:
    return 100 * pl.col(f"{of_top}_top") / pl.col(f"{of_bottom}_of")


def _overlap(low: pl.Expr, high: pl.Expr, other_low: str, other_high: str) -> pl.Expr:
    slack = pl.col(other_high).abs() * _EPSILON
    return (low <= pl.col(other_high) + slack) & (high >= pl.col(other_low) - slack)


def _parts(figures: pl.DataFrame) -> pl.DataFrame:
    """Check the figures behind "trong đó" or "gồm" against the last one before: parts of it that add up to it.

    Parts are seldom all named, so that only one that is larger than its whole contradicts it.
    """
    columns = ["fact_id", "low", "high", "most", "rounding", "size", "quote", "value_si"]
    section = ["sentence_no", "section"]
    levels = figures.select(
        *(*_ARTICLE, "sentence", "sentence_no", "measure", "least", *columns, *_OF_ONE_KIND),
        section=counted(pl.col("gap").str.contains(_PART_CUE), "sentence_no"),
    ).filter(measure="level")
    parts = levels.filter(pl.col("section") > 0).with_columns(pl.col("section") - 1)
    wholes = (
        levels.join(parts, on=section, how="semi", maintain_order="left")
        .group_by(section, maintain_order=True)
        .agg(pl.last(*columns, *_OF_ONE_KIND).name.suffix("_whole"))
    )
    same_kind = pl.all_horizontal(pl.col(column).eq_missing(pl.col(f"{column}_whole")) for column in _OF_ONE_KIND)
    parts = parts.join(wholes, on=section, how="inner", maintain_order="left").filter(same_kind, pl.col("low") > 0)
    sums = parts.group_by(section, maintain_order=True).agg(
        pl.first(*_ARTICLE, "sentence", *(f"{column}_whole" for column in columns)),
        pl.col("fact_id", "quote", "value_si"),
        pl.sum("low", "high"),
        pl.max("least"),
        pl.col("fact_id").sort_by("least").last().alias("largest"),
        pl.col("quote").sort_by("least").last().alias("largest_quote"),
    )
    sharp = pl.col("rounding_whole") <= pl.col("size_whole") * _SHARP
    adds_up = _overlap(pl.col("low"), pl.col("high"), "low_whole", "high_whole")
    agrees = (pl.col("fact_id").list.len() > 1) & sharp & adds_up
    differs = pl.col("least") > pl.col("most_whole")
    part = pl.when("agrees").then(pl.col("value_si").list.sum()).otherwise(pl.col("value_si").list.max())
    named = pl.when("agrees").then("fact_id").otherwise(pl.concat_list("largest"))
    return (
        sums.with_columns(agrees=agrees)
        .filter(pl.col("agrees") | differs)
        .select(
            *_ARTICLE,
            kind=pl.lit("parts"),
            facts=pl.concat_list("fact_id_whole", named),
            stated="value_si_whole",
            computed=part.cast(VALUE),
            agrees="agrees",
            quote="quote_whole",
            sum=pl.when("agrees").then(pl.col("quote").list.join(" + ")).otherwise("largest_quote"),
            shown=pl.when("agrees").then("quote_whole").otherwise(pl.lit("more than its whole")),
            sentences=pl.concat_list("sentence"),
        )
    )


def _named(found: pl.DataFrame) -> pl.DataFrame:
    """Add what a row of checks needs to stand alone: its id, which fact, which others, and the arithmetic in words."""
    ids = pl.concat_str("kind", pl.col("facts").list.join("|"), separator="|")
    return found.with_columns(
        check_id=ids.map_elements(lambda key: sha256(key.encode()).hexdigest()[:16], return_dtype=pl.String),
        fact_id=pl.col("facts").list.first(),
        other_fact_ids=pl.col("facts").list.slice(1),
        verdict=pl.when("agrees").then(pl.lit("confirmed")).otherwise(pl.lit("contradicted")),
        scope=pl.lit("article"),
        message=pl.format(
            "{} is {}: {} = {}",
            "quote",
            pl.when("agrees").then(pl.lit("confirmed")).otherwise(pl.lit("contradicted")),
            "sum",
            "shown",
        ),
    )


def _with_confidence(facts: pl.DataFrame, checks: pl.DataFrame) -> pl.DataFrame:
    """Raise the confidence of facts that a check confirms, lower that of facts that one contradicts."""
    named = checks.select("agrees", fact_id="facts").explode("fact_id").group_by("fact_id").agg(pl.all("agrees"))
    agrees = pl.col("agrees")
    return (
        facts.join(named, on="fact_id", how="left", maintain_order="left")
        .with_columns(
            confidence=pl.when(agrees)
            .then((1 - (1 - pl.col("confidence")) * DOUBT_LEFT).round(2))
            .when(~agrees)
            .then(pl.min_horizontal("confidence", pl.lit(CONTRADICTED)))
            .otherwise("confidence")
        )
        .drop("agrees")
    )


def _issues(checks: pl.DataFrame) -> pl.DataFrame:
    sentences = pl.col("sentences").list.unique(maintain_order=True).list.join("” – “")
    return checks.filter(~pl.col("agrees")).select(
        *_ARTICLE,
        "quote",
        page_key=pl.lit(None, dtype=pl.String),
        kind=pl.lit("contradiction"),
        message=pl.format("{}: “{}”", "message", sentences),
    )
