"""What rules ask of indicators, units and subjects by name: which are shares, which are planned, what goes on.

Names kinds and asks the words beside a number and the title above it; decides nothing.
"""

import polars as pl

from transforms.facts.cases import has_where
from transforms.facts.neighbours import carried, ever

OTHER = "other"
OF_EVENTS = ("other", "donations", "covid_cases", "fines_cases", "fines_amount")  # counted where they happen
SHARES = ("percent", "points", "times")
AMOUNTS = ("money", "dollar", "mass", "teu", "visit", "area")
THINGS = ("person", "household", "unit", "count", "item", "territory", "case", "vehicle")
BUDGET = ("budget_revenue", "budget_expenditure")
CAPITAL = ("fdi", "domestic_investment")  # of projects, counted and registered
CROPS = ("cultivated_area", "crop_yield", "crop_output")
# What yearly plans are set for: "5.478 tỷ đồng, đạt 75%" is of the plan.
PLANNED = (
    *("industrial_output", "retail_sales", "hospitality_revenue", "agriculture_output", "total_output", "exports"),
    *(*BUDGET, "public_investment", "social_investment", "imports", "jobs"),
    *("tourist_arrivals", "tourism_revenue", "port_throughput", "crop_output", "cultivated_area", "new_enterprises"),
)
# Their percentages are growths where nothing else is said: "GRDP đạt 12%".
GROWTH_RATES = ("grdp", "industrial_index")
SECTORS = {
    "agriculture_output": "(?i:nông|lâm nghiệp|thủy sản|thuỷ sản|ngư nghiệp|trồng trọt|chăn nuôi)",
    "industrial_output": "(?i:công nghiệp|xây dựng)",
}
_THE_SAME = "(?i:(?:mức|tốc độ) tăng(?: trưởng)? này|con số này|tốc độ này)"


def titled(articles: pl.DataFrame, pattern: str) -> pl.Expr:
    """Tell whether the title of a number's article has the pattern."""
    found = articles.with_row_index("article").filter(pl.col("title").str.contains(pattern))
    return pl.col("article").is_in(found["article"].implode())


def has() -> pl.Expr:
    """Tell whether the verb before a number says how many there are: "toàn tỉnh có …", "hiện còn …"."""
    return pl.col("verb_text").str.contains("(?:^| )(?:có|còn)$").fill_null(value=False)


def goes_on_from_before() -> pl.Expr:
    """Tell whether a paragraph goes on with the one before: as it opens with "Trong đó", or tells of "mức tăng này"."""
    unnamed = pl.col("own_indicator").is_null() & (pl.col("indicator_rule") != "clause").fill_null(value=True)
    unnamed &= pl.col("sentence").ne_missing(pl.col("sentence").shift(1))  # one look a sentence is enough
    of_the_same = has_where(unnamed, "sentence_text", _THE_SAME).fill_null(value=False)
    goes_on = (pl.col("inner") & (pl.col("gap") == 0)) | of_the_same
    return ever(goes_on, "line")


def last_known(within: str = "article") -> pl.Expr:
    """Give the last subject of the article (or the line), up to here, that has a code of its own."""
    return carried(pl.col("own_indicator").replace(OTHER, None), within)
