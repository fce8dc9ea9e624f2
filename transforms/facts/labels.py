"""The words of the text that name what a figure is of, as written: its own, or those of the figure before it.

Names, never decides: which indicator the words are is read before.
"""

import polars as pl

from transforms.facts.cases import first_case, given, has_text, with_rules
from transforms.facts.lexicon import load
from transforms.facts.neighbours import beside, carried, ever
from transforms.facts.subjects import OTHER, THINGS

_LENGTH = 120  # characters
_COUNTED = (*THINGS, "visit")
_GENERAL = ("person", "household", "case")  # of which the words before say more: "Lao động đi làm việc: 320 người"
_STOPS = ",;:.()0-9"
_WORD = f"(?:(?i:covid ?- ?19)|[^{_STOPS}])"
# "Giá trị gia tăng", "giải phóng mặt bằng" and "đồng bằng" end with no verb, "doanh số cho vay" not before one, "cây
# lâu năm" with no time; and the branches of farming are one name: "giá trị sản xuất nông, lâm nghiệp, thủy sản".
_WITH_ENDING = (
    "(?i:giá trị gia tăng|(?:mặt|đồng) bằng|cho vay|cho thuê|cây (?:lâu|hàng|hằng) năm|"
    "nông(?: nghiệp)?, (?:lâm|thủy|thuỷ)[^.;:()0-9]{0,16}?(?:thủy|thuỷ|hải) sản|công nghiệp chế biến, chế tạo)"
)
_THOUSANDS = "(?:(?i:nghìn|ngàn|vạn|triệu|tỷ|tỉ|trăm|chục) )*"


def with_labels(facts: pl.DataFrame) -> pl.DataFrame:
    """Add `label`, empty where nothing names the figure; `label_start` tells where its own words start, if known.

    A figure whose indicator is told by what stands behind it is named by that: "877 *dự án FDI*".
    """
    start = pl.col("label_start")
    silent, from_behind = start.is_null(), start >= pl.col("start")
    unknown = (pl.col("indicator") == OTHER) & pl.col("measure").is_in(["level", "plan_level"])
    things = pl.col("family").is_in(_COUNTED)
    # "xảy ra 5 vụ tai nạn giao thông", "trao 120 suất quà": what is counted, not what was done to it.
    two_words = pl.col("unit_text").str.replace(f"^{_THOUSANDS}", "").str.contains(" ")
    specific = things & (two_words | (pl.col("family") == "territory")) & ~pl.col("family").is_in(_GENERAL)
    specific |= pl.col("first_kind_behind").is_in(["words", "indicator"])
    unsaid = silent | pl.col("indicator_rule").str.starts_with("unknown")
    counts = (from_behind | (unknown & unsaid & specific)).fill_null(value=False)
    counted = _counted(counts | (unknown & silent & things))
    # "nước mắm 9,5 triệu lít, tăng 19%; muối hạt 3.500 tấn": its own words, though they are not known.
    named = _named(pl.coalesce(given(~from_behind, start), "named_start"))
    own = with_rules(facts, label=pl.coalesce("row_label", given(counts, counted), named, counted))
    return own.with_columns(label=pl.coalesce("label", _before(), pl.lit("")))


def _named(start: pl.Expr) -> pl.Expr:
    """Give the words that name the indicator, up to the verb, figure or comma behind them; null where none do."""
    own = pl.col("sentence_text").str.slice(start - pl.col("sentence_start"), _LENGTH)
    label = _till(own, load("leads")["label_ends"])
    return label.str.replace(r" (?:của|tại|ở|trong|từ|cả|với|hiện)$", "")  # "Thu ngân sách của 24 xã"


def _counted(asked: pl.Expr) -> pl.Expr:
    """Give what a figure counts, by its unit and the words behind it: "877 *dự án FDI*", "56 tỷ đồng *vốn đầu tư*"."""
    at = pl.when(pl.col("family").is_in(_COUNTED)).then("start").otherwise("end") - pl.col("sentence_start")
    figure = f"^[0-9][0-9.,/ -]*{_THOUSANDS}"
    counted = has_text(asked, pl.col("sentence_text").str.slice(at, _LENGTH)).str.replace(figure, "")
    label = _till(counted.str.strip_chars_start(), [*load("leads")["label_ends"], *load("leads")["counted_ends"]])
    label = pl.when(label == "đến").then(beside(label, -1)).otherwise(label)  # "từ 900 triệu USD đến 1 tỷ USD vốn FDI"
    return given((label != "") & ~label.str.contains("/"), label)  # "tăng 0,31 tạ/ha" counts nothing


def _till(text: pl.Expr, ends: list[str]) -> pl.Expr:
    """Give the words till one that ends them; null where there are none."""
    ending = rf"(?: (?:{'|'.join(ends)})(?:\PL|$)|[{_STOPS}]|$)"
    with_ending = text.str.contains(_WITH_ENDING)
    one = has_text(with_ending, text).str.extract(f"^({_WORD}*?{_WITH_ENDING}{_WORD}*?|{_WORD}{{2,}}?){ending}")
    # Of all others the ending is taken off behind, as to tell groups apart takes ten times as long.
    other = text.str.extract(f"^{_WORD}{{2,}}?{ending}", 0)
    other = other.str.replace(rf"(?: (?:{'|'.join(ends)})\PL?|[{_STOPS}])$", "")
    return pl.when(with_ending).then(one).otherwise(other).str.strip_chars()


def _before() -> pl.Expr:
    """Give the label of the figure before, or of the last one of the indicator: "… tăng 12%, vượt 3,1% kế hoạch".

    What brackets name ends with them: "409.120 người (có 392.117 người tham gia BHTN), đạt 99%"; and so does a part
    where the whole is summed up: "…, trong đó tôm 20.820 tấn. Lũy kế 7 tháng đạt 373.539 tấn". Of what no entry knows,
    the last one may be of anything.
    """
    named = given(pl.col("label").is_not_null(), pl.struct("label", "indicator"))
    outside = given(~pl.col("in_brackets"), named)
    whole = given(~pl.col("in_brackets") & ~ever(pl.col("inner"), "sentence"), named)
    told = first_case(
        [
            (pl.col("sums_up").fill_null(value=False), carried(whole, "block")),
            (~pl.col("in_brackets"), carried(outside, "block")),
        ],
        carried(named, "block"),
    )
    before = told.struct.field
    last = given(pl.col("indicator") != OTHER, pl.col("label").forward_fill().over("article", "indicator"))
    return pl.when(pl.col("indicator") == before("indicator")).then(before("label")).otherwise(last)
