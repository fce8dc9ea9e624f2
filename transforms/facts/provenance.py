"""Where each fact stands: its quote, its sentence, its offsets, the rules that read it and how far to trust them."""

from hashlib import sha256

import polars as pl

from transforms.facts.labels import with_labels
from transforms.schema import ISSUES, conform

# How much each reading takes from certainty; calibrated on annotated articles (docs/confidence.md).
_PENALTIES = {
    "indicator_rule": {
        "unknown_words": 0.05,
        "unknown_gap": 0.2,
        "earlier_clause": 0.2,
        "done_by": 0.2,
        "list_head": 0.2,
        "spoken": 0.05,
        "behind": 0.08,
        "unfit": 0.3,
        "carried": 0.01,
        "none": 0.1,
    },
    "period_rule": {
        "carried": 0.01,
        "paragraph": 0.01,
        "own": 0.08,
        "elided_month": 0.08,
        "sentence": 0.12,
        "article": 0.15,
        "earlier_paragraph": 0.25,
    },
    "period_kind": {"range": 0.1, "unknown": 0.12, "quarter": 0.08},
    "modality": {"target": 0.08},
    "measure_rule": {"in_list": 0.3},
    "measure": {"share": 0.08},
    "scope_rule": {"counted_noun": 0.05},
    "place_rule": {"sentence": 0.2, "home": 0.2, "unknown": 0.2},
    "indicator": {
        "other": 0.12,
        "poverty": 0.12,
        "fdi": 0.1,
        "new_enterprises": 0.1,
        "total_output": 0.08,
        "income_per_capita": 0.08,
        "cultivated_area": 0.08,
        "land_clearance": 0.08,
        "crop_yield": 0.1,
        "domestic_investment": 0.12,
        "donations": 0.1,
        "fines_amount": 0.1,
        "fines_cases": 0.1,
        "grdp": 0.12,
    },
    "time": {"seldom": 0.08},
}
# A time that fewer of an article's facts end with is as often another one, misread.
_SELDOM = 0.3


def with_provenance(facts: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Add ids, `quote`, `label`, `sentence`, `char_start`, `char_end`, `rule`, `confidence`."""
    keys = articles.with_row_index("article").select("article", "article_id", "version", "body")
    size = pl.col("char_end") - pl.col("char_start")
    # Of a table the whole row; the sentence of a cell was written for it (transforms.facts.tables).
    row = (
        pl.when(pl.col("row_start").is_not_null())
        .then("body")
        .str.slice(pl.col("row_start"), pl.col("row_end") - pl.col("row_start"))
    )
    of_its_time = pl.len().over("article", "period_end") / pl.len().over("article")
    penalty = pl.sum_horizontal(
        pl.col(column).replace_strict(amounts, default=0.0, return_dtype=pl.Float64)
        for column, amounts in _PENALTIES.items()
    )
    return (
        facts.join(keys, on="article", how="left", maintain_order="left")
        .with_columns(
            char_start=_second_of_two("start"),
            char_end=pl.min_horizontal("end", "cell_end"),
        )
        .with_columns(
            quote=pl.col("sentence_text").str.slice(pl.col("char_start") - pl.col("sentence_start"), size),
            sentence=pl.coalesce(row, "sentence_text").str.strip_chars(),
            time=pl.when(of_its_time < _SELDOM).then(pl.lit("seldom")),
        )
        .pipe(with_labels)
        .with_columns(
            rule=pl.format("{}/{}/{}/{}", "indicator_rule", "measure_rule", "period_rule", "place_rule"),
            confidence=(0.97 - penalty).clip(0.05, 0.99).round(2),
            approx=pl.coalesce("approx", "approx_after"),
            fact_id=_fact_id(),
        )
    )


def issues_of(numbers: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Give an issue (schema ISSUES) for each number that was not read."""
    keys = articles.with_row_index("article").select("article", "page_key", "article_id", "version", "body")
    return numbers.join(keys, on="article", how="left", maintain_order="left").select(
        "page_key",
        "article_id",
        "version",
        kind=pl.lit("unread_number"),
        message=pl.format("number at character {} has no unit and counts nothing", "start"),
        quote=pl.col("body").str.slice(pl.max_horizontal(pl.col("start").cast(pl.Int64) - 40, 0), 100),
    )


def unreadable(articles: pl.DataFrame, error: Exception) -> pl.DataFrame:
    """Give an issue (schema ISSUES) for each article that the pipeline breaks on."""
    keys = articles.select("page_key", "article_id", "version")
    cause = str(error).split("\n", 1)[0]
    message = f"its facts cannot be read, and none is kept: {cause}"
    issues = keys.with_columns(kind=pl.lit("unreadable"), message=pl.lit(message), quote=pl.lit(None, dtype=pl.String))
    return conform(issues, ISSUES, "issues")


def unplaced(facts: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Give an issue (schema ISSUES) for each article with facts whose place is not known."""
    without = facts.filter(pl.col("place").is_null()).group_by("article_id", "version", maintain_order=True)
    found = without.agg(many=pl.len(), quote=pl.col("quote").first())
    keys = articles.select("page_key", "article_id", "version")
    return found.join(keys, on=["article_id", "version"], how="left", maintain_order="left").select(
        "page_key",
        "article_id",
        "version",
        kind=pl.lit("unknown_place"),
        message=pl.format('the text speaks of a "tỉnh" and names none: {} facts have no place', "many"),
        quote="quote",
    )


def _second_of_two(column: str) -> pl.Expr:
    """The second of two quotes its own digits: it starts behind the stroke."""
    return pl.when(pl.col("part") == 1).then(pl.col("second_start")).otherwise(column).cast(pl.Int64)


def _fact_id() -> pl.Expr:
    key = pl.concat_str(
        pl.col("article_id"),
        pl.col("version"),
        pl.col("char_start").cast(pl.String),
        pl.col("char_end").cast(pl.String),
        separator="|",
    )
    return key.map_batches(_digests, return_dtype=pl.String)


def _digests(keys: pl.Series) -> pl.Series:
    digests = pl.Series([sha256(key).digest() for key in keys.cast(pl.Binary)], dtype=pl.Binary)
    return digests.bin.slice(0, 8).bin.encode("hex")
