"""What a number says of its indicator: a level, a plan, a share of a plan, a growth; with modality and baseline.

The unit decides first, then the verb before the number, then the base behind or before it, as the gold
guide defines the measures: "tăng 15% so với kế hoạch" is 115% of the plan, "giảm 3%" a growth of -3.
"""

import polars as pl

from transforms.schema import VALUE


def with_measures(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `measure`, `baseline`, `modality` and put `value`, `value_si`, `unit` into the measure's terms.

    A target said once holds for the rest of its sentence; what lies ahead of the event is a target too.
    """
    said = pl.col("target_said").fill_null(value=False).cast(pl.Int8).cum_max().over("line", "sentence").cast(pl.Boolean)
    near = pl.col("period_rule").is_in(["own", "carried", "sentence", "paragraph"])
    ahead = pl.col("ahead").fill_null(value=False) & near
    return numbers.with_columns(target_said=(said | ahead) & (pl.col("indicator") != "awards")).pipe(_with_base).pipe(_with_kind).pipe(_with_modality).pipe(_with_value)


def _with_base(numbers: pl.DataFrame) -> pl.DataFrame:
    """Find the base of each share: behind it, before it, behind the level before it, or further on in a list."""
    share = pl.col("family").is_in(["percent", "times", "points"])
    left_over = pl.struct("base", "base_kind").shift(1).over("line", "sentence")
    behind_level = ~share.shift(1, fill_value=True).over("line", "sentence")
    by_period = pl.when("period_is_base")
    own = pl.coalesce("base", "base_before", by_period.then(pl.lit("previous_year")))
    kind = pl.coalesce("base_kind", "base_kind_before", by_period.then(pl.lit("past")))
    taken = numbers.with_columns(
        own_base=pl.coalesce(own, pl.when(share & behind_level).then(left_over.struct.field("base"))),
        own_base_kind=pl.coalesce(kind, pl.when(share & behind_level).then(left_over.struct.field("base_kind"))),
    )
    past = pl.when(pl.col("own_base_kind") == "past").then("own_base").otherwise("past_before")
    return taken.with_columns(
        list_past=pl.coalesce(past.backward_fill().over("line", "sentence"), past.forward_fill().over("line", "sentence"))
    )


def _with_kind(numbers: pl.DataFrame) -> pl.DataFrame:
    family, verb, base = pl.col("family"), pl.col("verb_measure"), pl.col("own_base_kind")
    percent = family == "percent"
    falls = verb.is_in(["growth", "over_plan"])
    plan_said = pl.col("plan_said_last").fill_null(value=False) | (
        pl.col("target_said") & ~falls.fill_null(value=False)
    )
    rate_of_plan = pl.col("indicator").is_in(["public_investment", "budget_revenue", "budget_expenditure", "land_clearance"])
    from_level = ((pl.col("last_text") == "từ") & pl.col("first_text_behind").str.contains("^(?:xuống|lên|còn|giảm)")).fill_null(value=False)
    previous = pl.col("measure").forward_fill().over("line", "sentence")
    # "GRDP tăng 7,15%, kế hoạch là 7,5%": a plan for a growth is a growth.
    grew = (verb.shift(1) == "growth").over("line", "sentence") & (family.shift(1) == "percent").over("line", "sentence")
    planned_growth = grew & (pl.col("base_kind_before") == "plan") & pl.col("base").is_null() & (verb == "level").fill_null(value=True)
    planned_growth = (planned_growth & ~pl.col("new_subject")).fill_null(value=False)
    first = numbers.with_columns(
        measure=pl.when(percent & (verb == "share"))
        .then(pl.lit("share"))
        .when(percent & from_level)
        .then(pl.lit("share"))
        .when(percent & planned_growth)
        .then(pl.lit("growth"))
        .when(percent & (base == "plan") & falls)
        .then(pl.lit("pct_of_plan"))
        .when(percent & (verb == "over_plan") & (base != "past").fill_null(value=True))
        .then(pl.lit("pct_of_plan"))
        .when(percent & (falls | (pl.col("strong_growth").fill_null(value=False) & (base != "plan").fill_null(value=True))))
        .then(pl.lit("growth"))
        .when(percent & (base == "plan"))
        .then(pl.lit("pct_of_plan"))
        .when(percent & (base == "past"))
        .then(pl.lit("pct_of_base"))
        .when((family == "times") & (base == "plan"))
        .then(pl.lit("pct_of_plan"))
        .when(family == "times")
        .then(pl.lit("pct_of_base"))
        .when(percent & (pl.col("indicator_rule") == "part_of"))
        .then(pl.lit("share"))
        .when(percent & pl.col("indicator").is_in(["grdp", "industrial_index"]))
        .then(pl.lit("growth"))
        .when(percent & rate_of_plan & verb.is_in(["level", "pct"]))
        .then(pl.lit("pct_of_plan"))
        .when(percent & verb.is_in(["level", "pct"]))
        .then(pl.lit("share"))
        .when(~percent & (pl.col("joint") == "/") & (pl.col("part") == 1) & (family.is_in(["money", "dollar"])))
        .then(pl.lit("plan_level"))
        .when(~percent & (pl.col("joint") == "/") & (pl.col("part") == 1))
        .then(pl.lit("level"))
        .when(~percent & from_level)
        .then(pl.lit("level"))
        .when((family == "points") | ((verb == "growth") & ~percent) | (pl.col("falls") & ~percent))
        .then(pl.lit("change"))
        .when(~percent & (pl.col("joint") == "/") & ~pl.col("target_said").fill_null(value=False))
        .then(pl.lit("level"))
        .when(~percent & plan_said)
        .then(pl.lit("plan_level"))
        .when(~percent)
        .then(pl.lit("level"))
        .otherwise(None)
    )
    default = pl.when(pl.col("indicator").is_in(["grdp", "industrial_index"])).then(pl.lit("growth")).otherwise(pl.lit("share"))
    share_like = previous.is_in(["growth", "share", "pct_of_plan", "pct_of_base"])
    return first.with_columns(
        measure_rule=pl.when(pl.col("measure").is_null()).then(pl.lit("in_list")).otherwise(pl.lit("verb_and_base")),
        measure=pl.coalesce("measure", pl.when(share_like).then(previous), default),
    )


def _with_modality(numbers: pl.DataFrame) -> pl.DataFrame:
    """A level's own verb gives its modality, plans are plans; parts and shares inherit it."""
    own = (
        pl.when(pl.col("target_said"))
        .then(pl.lit("target"))
        .when(pl.col("measure") == "plan_level")
        .then(pl.lit("plan"))
        .when(pl.col("estimate").fill_null(value=False))
        .then(pl.lit("estimate"))
        .when(pl.col("new_subject") | (pl.col("measure") == "level"))
        .then(pl.lit("actual"))
    )
    kept = pl.when(pl.col("measure") != "plan_level").then(own)
    return numbers.with_columns(
        modality=pl.coalesce(own, kept.forward_fill().over("line"), pl.lit("actual")),
        baseline=pl.when(pl.col("measure").is_in(["pct_of_plan"]))
        .then(pl.coalesce("own_base", pl.lit("plan")))
        .when(pl.col("measure").is_in(["growth", "pct_of_base"]))
        .then(pl.coalesce(pl.when(pl.col("own_base_kind") == "past").then("own_base"), "list_past"))
        .when(pl.col("measure") == "plan_level")
        .then(pl.when(pl.col("own_base_kind") == "plan").then("own_base")),
    ).with_columns(
        baseline=pl.when((pl.col("measure") == "growth") & pl.col("modality").is_in(["target", "plan"]))
        .then(pl.coalesce("baseline", pl.lit("previous_year")))
        .otherwise("baseline")
    )


def _with_value(numbers: pl.DataFrame) -> pl.DataFrame:
    """Put the sign of a fall and the hundred of "vượt 3%" into the value; times become percent."""
    falling = pl.col("falls").fill_null(value=False) & (pl.col("measure") == "change")
    sign = pl.when(falling).then(-1).otherwise(pl.col("verb_sign").fill_null(1)).cast(VALUE)
    over = (pl.col("measure") == "pct_of_plan") & pl.col("verb_measure").is_in(["growth", "over_plan"]) & (pl.col("family") != "times")
    falls = pl.col("measure").is_in(["growth", "change"])
    times = pl.col("family") == "times"

    def stated(column: str) -> pl.Expr:
        value = pl.col(column)
        return (
            pl.when(over)
            .then(value * sign + 100)
            .when(falls)
            .then(value * sign)
            .otherwise(value)
            .cast(VALUE)
        )

    return numbers.with_columns(
        value=pl.when(times).then("value_si").otherwise(stated("value")),
        value_si=stated("value_si"),
        unit=pl.when(times).then(pl.lit("percent")).otherwise("unit"),
    )
