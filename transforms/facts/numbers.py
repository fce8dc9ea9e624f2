"""Number tokens to exact values with units: "1.978.200 triệu đồng", "76.439/254.720", "1.204 tỷ 300 triệu".

A token gives one row, or two where it is a fraction or a range. Separators are read the Vietnamese way;
a point before one or two digits, or before any in a percentage, is taken for a decimal mark.
"""

from decimal import Decimal

import polars as pl

from transforms.facts.cases import with_rules
from transforms.facts.lexicon import DIGIT, GAP, NUMBER, Lexicon
from transforms.facts.neighbours import anywhere, beside
from transforms.schema import VALUE

_SMALL = f"{DIGIT}{{1,3}}"
_TOKEN = (
    rf"^(?P<first>{NUMBER})(?:"
    rf" (?P<magnitude>tỷ|triệu|nghìn|ngàn)(?: đồng)?,? (?P<thousandths>{_SMALL})(?: (?:triệu|nghìn|ngàn))?"
    rf"(?: (?P<millionths>{_SMALL}) (?:nghìn|ngàn))?(?P<rest>| .*)"
    rf"|(?: ?(?P<joint>/|-|÷|đến|tới|(?:trong|trên)(?: tổng)? số) ?(?P<second>{NUMBER}))?(?P<tail>.*))$"
)


def numbers_of(tokens: pl.DataFrame, lexicon: Lexicon) -> pl.DataFrame:
    """Read the number tokens.

    Gives the tokens' `number`, `line`, `start`, `end`, `second_start` and `part` (0, or 1 for the second of two),
    `digits` as printed, `joint` ("/" or "-"), `value`, `value_si` (Decimal), their `factor` and `si`, `unit`, `family`
    (null for a bare number), sorted by number and part.
    """
    read = (
        tokens.select("number", "line", "start", "end", "text", "article")
        .filter(tokens["kind"] == "number")
        .with_columns(with_commas=_with_commas())
        .with_columns(pl.col("text").str.extract_groups(_TOKEN).struct.unnest())
        .with_columns(
            unit=pl.coalesce(pl.concat_str("magnitude", "rest"), pl.col("tail").str.strip_chars()),
            parts=pl.col("thousandths").cast(VALUE).fill_null(0) / 1000
            + pl.col("millionths").cast(VALUE).fill_null(0) / 1_000_000,
        )
        .with_columns(unit=pl.when(_shares_unit()).then(pl.col("unit").shift(-1)).otherwise("unit"))
        .with_columns(second_start=pl.col("end") - pl.concat_str("second", "tail").str.len_chars().cast(pl.Int64))
        .with_columns(joint=pl.col("joint").str.replace("^(?:÷|đến|tới)$", "-").str.replace("^tr.*$", "/"))
    )
    units = unit_table(read["unit"].unique(), lexicon)
    both = pl.concat(
        [
            read.with_columns(part=pl.lit(0), digits="first"),
            read.filter(pl.col("second").is_not_null()).with_columns(part=pl.lit(1), digits="second"),
        ]
    )
    percent = pl.col("family") == "percent"
    return (
        both.join(units.rename({"text": "unit", "unit": "code"}), on="unit", how="left")
        .pipe(with_rules, value=(decimal(pl.col("digits"), percent & ~_thousands()) + pl.col("parts")).cast(VALUE))
        .with_columns(value=(pl.col("value") * pl.col("factor")).cast(VALUE))
        .with_columns(value_si=(pl.col("value") * pl.col("si")).cast(VALUE))
        .select(
            "number",
            "line",
            "start",
            "end",
            "second_start",
            "part",
            "digits",
            "joint",
            "value",
            "value_si",
            "factor",
            "si",
            "family",
            unit_text="unit",
            unit="code",
            indicator_of_unit="indicator",
            occasion="occasion",
            decided="decided",
        )
        .sort("number", "part")
    )


def _shares_unit() -> pl.Expr:
    """Tell whether a figure that counts nothing is in the unit of the next: "4,1 và 42,7 tỷ USD", not "năm 2017 và"."""
    next_start = beside(pl.col("start"), -1, "line")
    large = beside(pl.col("unit"), -1, "line").str.contains("^(?:nghìn |ngàn )?(?:tỷ|triệu|nghìn|ngàn)")
    amount = pl.col("first").str.contains(",", literal=True) | (
        large & ~pl.col("first").str.contains("^(?:19|20)[0-9]{2}$")
    )
    bare = (pl.col("unit") == "") & pl.col("second").is_null() & amount
    return (bare & (next_start - pl.col("end") == len(" và "))).fill_null(value=False)


def _with_commas() -> pl.Expr:
    """Tell whether an article writes decimals behind commas alone."""
    commas = pl.col("text").str.contains("^[0-9.]+,[0-9]")
    points = pl.col("text").str.contains(r"^[0-9]+\.[0-9]{1,2}(?:[^0-9]|$)")
    return anywhere(commas, "article") & ~anywhere(points, "article")


def _thousands() -> pl.Expr:
    """Tell whether a percentage has a point for thousands: "tăng 2.820%" beside "bằng 13,8%"."""
    return pl.col("with_commas") & pl.col("digits").str.contains(r"^[1-9]\.[0-9]{3}$")


def decimal(digits: pl.Expr, percent: pl.Expr) -> pl.Expr:
    """Read the digits of a number exactly; `percent` tells where "13.682" cannot mean thousands."""
    bare = digits.str.replace_all(f"[ {GAP}]", "")
    pointed = bare.str.contains(r"^[0-9]+\.[0-9]{1,2}$") | (percent & bare.str.contains(r"^[0-9]{1,3}\.[0-9]+$"))
    # "14,207.5" and "1,234,567" are written the English way.
    commas = bare.str.contains(r"^[0-9]{1,3}(?:(?:,[0-9]{3})+\.[0-9]+|(?:,[0-9]{3}){2,})$")
    return (
        pl.when(pointed)
        .then(bare)
        .when(commas)
        .then(bare.str.replace_all(",", "", literal=True))
        .otherwise(bare.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True))
        .cast(VALUE, strict=False)
    )


def unit_table(words: pl.Series, lexicon: Lexicon) -> pl.DataFrame:
    """Say of each distinct unit wording what it is: `text`, `unit`, `family`, `factor`, `si`, `indicator`."""
    counted = {unit.meaning["family"] for unit in lexicon.units if unit.meaning.get("counted")}

    def meaning(wording: str) -> dict[str, object]:
        first, _, behind = wording.partition(" ")
        magnitude = lexicon.magnitudes.get(first, 1)
        bare = behind if behind and first in lexicon.magnitudes else wording  # "nghìn lượt khách" counts lượt khách
        fitting = (each for each in lexicon.units if each.fits(bare if each.meaning.get("counted") else wording))
        unit = next(fitting, None)
        if unit is None:
            return {"factor": magnitude}
        own_factor = magnitude if unit.meaning["family"] in counted else unit.meaning.get("factor", 1)
        return unit.meaning | {"unit": unit.meaning["code"], "factor": own_factor}

    fields = {
        "unit": pl.String(),
        "family": pl.Categorical(),  # asked more often than all else, which takes a tenth of the time
        "factor": pl.Int64(),
        "si": VALUE,
        "indicator": pl.String(),
        "occasion": pl.Boolean(),
        "decided": pl.Boolean(),
    }
    meanings = [meaning(wording or "") for wording in words]
    columns = {field: [each.get(field) for each in meanings] for field in fields}
    columns["si"] = [Decimal(str(each.get("si", 1))) for each in meanings]  # as text, so that 0.0001 stays exact
    return pl.DataFrame({"text": words} | columns, schema={"text": pl.String(), **fields})
