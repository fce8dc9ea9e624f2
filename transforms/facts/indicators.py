"""Which indicator a number is about: named in its clause, behind it, in its unit, or carried from the number before."""

import polars as pl

from transforms.facts.lexicon import lexicon

# A clause whose words no entry knows starts a subject of its own: better `other` than the wrong name.
OTHER = "other"


def with_indicators(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `indicator`, `label_start` (into the body, null where carried), `new_subject` and `indicator_rule`.

    Rules, first that holds: the clause names it; the words behind the number name it; the unit names it; the
    clause has words that no entry knows (`other`); an earlier clause of the gap names it; the last number's.
    """
    part = (pl.col("part_said") | pl.col("again")).fill_null(value=False)
    clause_words, gap_words = pl.col("clause_words").fill_null(value=False), pl.col("gap_words").fill_null(value=False)
    is_share = pl.col("family").is_in(["percent", "points", "times"])
    part_of = (pl.col("family") == "percent") & pl.col("verb_measure").is_null() & pl.col("base_before").is_null() & (pl.col("first_kind_behind") == "indicator")
    collected = (pl.col("family") == "money") & pl.col("clause_words_last").str.contains(r"(?:^| )thu\s*$").fill_null(value=False)
    rules: list[tuple[str, pl.Expr, pl.Expr, pl.Expr]] = [
        ("clause", pl.col("clause_indicator").is_not_null(), pl.col("clause_indicator"), pl.col("clause_label_start")),
        ("behind", pl.col("indicator_behind").is_not_null() & ~is_share, pl.col("indicator_behind"), pl.col("start")),
        ("whole", is_share & (pl.col("verb_measure") == "share") & pl.col("indicator_behind_far").is_not_null(), pl.col("indicator_behind_far"), pl.col("start")),
        ("part_of", part_of, pl.col("indicator_behind"), pl.col("start")),
        ("unit", pl.col("indicator_of_unit").is_not_null(), pl.col("indicator_of_unit"), pl.col("start")),
        ("verb", collected, pl.lit("budget_revenue"), pl.col("clause_words_start")),
        ("earlier_clause", pl.col("gap_indicator").is_not_null() & ~clause_words, pl.col("gap_indicator"), pl.col("gap_label_start")),
        ("unknown_words", clause_words & ~part & ~_in_list(), pl.lit(OTHER), pl.col("clause_words_start")),
        ("unfit", pl.col("unfit_indicator").fill_null(value=False), pl.lit(OTHER), pl.col("start")),
        ("unknown_gap", gap_words & ~part & ~is_share & ~_in_list(), pl.lit(OTHER), pl.col("gap_words_start")),
    ]
    nothing = pl.when(pl.lit(value=False))
    rule, code, label = nothing.then(pl.lit("")), nothing.then(pl.lit("")), nothing.then(pl.lit(0, dtype=pl.Int64))
    for name, holds, value, start in rules:
        rule, code, label = rule.when(holds).then(pl.lit(name)), code.when(holds).then(value), label.when(holds).then(start)
    own = numbers.with_columns(
        indicator_rule=rule.otherwise(pl.lit(None, dtype=pl.String)),
        own_indicator=code.otherwise(pl.lit(None, dtype=pl.String)),
        label_start=label.otherwise(None),
    )
    carried = pl.col("own_indicator").forward_fill().over("line")
    fitting = own.with_columns(carried=carried).join(_fitting_codes(), on=["carried", "family"], how="left", maintain_order="left")
    code = pl.coalesce("own_indicator", "fitting_code", pl.lit(OTHER))
    return fitting.with_columns(
        new_subject=pl.col("own_indicator").is_not_null(),
        indicator=pl.when((code == OTHER) & _foreign_capital()).then(pl.lit("fdi")).otherwise(code),
        indicator_rule=pl.col("indicator_rule").fill_null(pl.when(carried.is_null()).then(pl.lit("none")).otherwise(pl.lit("carried"))),
    )


def _in_list() -> pl.Expr:
    """"…; Nhật Bản 3.605 triệu USD": words without a verb before an amount of the last one's unit are its parts."""
    same_family = pl.col("family") == pl.col("family").filter(~pl.col("family").is_in(["percent", "points", "times"])).first().over("line", "sentence")
    amount = pl.col("family").is_in(["money", "dollar", "mass", "teu", "visit"])
    no_verb = pl.col("verb_measure").is_null() | (pl.col("verb_text") == "là")
    return (amount & same_family & no_verb & (pl.col("gap") > pl.col("gap").min().over("line", "sentence"))).fill_null(value=False)


def _foreign_capital() -> pl.Expr:
    """"121 dự án với tổng vốn 703 triệu USD": capital registered in dollars, and the projects beside it, are FDI."""
    capital = (pl.col("family") == "dollar") & (pl.col("again") | pl.col("clause_words_last").str.contains("vốn|đầu tư")).fill_null(value=False)
    project = (pl.col("unit_text") == "dự án") & capital.any().over("line", "sentence")
    return (capital | project).fill_null(value=False)


def _fitting_codes() -> pl.DataFrame:
    """Say which code a carried indicator takes for a unit: `carried`, `family`, `fitting_code`; none where it cannot."""
    rows: dict[tuple[str, str], str] = {}
    for entry in lexicon().of("indicator"):
        code, amount = entry.meaning["code"], entry.meaning.get("amount")
        shares = ["percent", "points", "times"] if entry.meaning.get("shares", True) else []
        for family in [*entry.meaning["families"], *shares]:
            rows[code, family] = code
        if amount:
            rows.setdefault((code, "money"), amount)
            rows.update({(amount, family): code for family in entry.meaning["families"]})
    return pl.DataFrame(
        [(code, family, fitting) for (code, family), fitting in rows.items()],
        schema={"carried": pl.String, "family": pl.String, "fitting_code": pl.String},
        orient="row",
    )
