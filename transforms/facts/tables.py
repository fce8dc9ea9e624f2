"""Tables of indicators as sentences: a cell is read with the words of its row, its column and its unit.

A row of the cleaned text ("Kim ngạch xuất khẩu | triệu USD | 20.000 | 71,6") becomes a line for each cell
("Kim ngạch xuất khẩu: kế hoạch năm 2020 20.000 triệu USD"), placed so that the number keeps its own
offset in the body. The same rules then read it that read prose.
"""

import polars as pl

from transforms.facts.lexicon import load
from transforms.facts.neighbours import beside

SEPARATOR = " | "
_OUTER_LINE, _LAST_LINE = r"^(\| ?)", r" ?\|$"
_NUMBER = r"^[-+]?[0-9][0-9.,]*\s*%?$"
_IN_BRACKETS = r"\(([^()]*)\)"
_COUNTING_COLUMN = r"(?i)^(?:s?tt|số tt|#)$"
_UNIT_COLUMN = r"(?i)^(?:đvt|đơn vị|đơn vị tính)$"
_UNIT_ABOVE = (
    r"(?i)(?:đơn vị(?: tính)?|đvt) ?:? ?((?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?\pL+)|"
    r"\(((?:nghìn|ngàn|triệu|tỷ|tỉ) (?:đồng|usd|tấn|lượt))\)"
)
_CAPTION = r"(?i)^([^0-9|.:;]{8,90}?) ?[(,;.–-]+ ?(?:đơn vị(?: tính)?|đvt)"  # "Chỉ số sản xuất (Đơn vị tính: %)"
_NAMES_OF = "^(?i:(?:tên )?(phường|xã|quận|huyện|thị xã))$"  # heads a column of bare names
_ALL_OF_IT = "(?i)^(?:tổng số|tổng cộng|toàn ngành|chung|tổng)$"
_PLACE = (
    r"(?i)^(?:quận|huyện|phường|xã|thị|thành phố|tp|đặc khu|ubnd|chi cục|cục|sở|ban|phòng|trường|công ty|trung tâm|"
    r"bệnh viện|chi nhánh|hợp tác xã|đội|hội|liên đoàn)\b"
)  # "Đơn vị" heads offices as well as units
_LISTED = r"^[-–+*\s]*(?:(?:[0-9]{1,2}|[IVX]{1,4})[.)]\s+)?|\s*$"  # "1. Thu ngân sách", "- Thu nội địa"
_EITHER_WAY = r"(?i)tăng ?(?:[,/+–-]|hoặc)? ?[-–]?giảm"  # "Tăng, giảm so với năm 2024 (%)"
_PLAN_COLUMN = "(?i)kế hoạch|dự toán|^(?:KH|DT)(?: |$)"
_YEARLY_PLAN = "(?i)(?:kế hoạch|dự toán|KH|DT) (?:cả )?năm"
_SO_MUCH_OF_A_PLAN = "^so (?:với |sánh với )?(?:kế hoạch|dự toán)(?: năm)?$"
_REACHED = ("đạt", "tỷ lệ", "tỷ lệ đạt", "đạt tỷ lệ")
_PERCENT_COLUMN = r"(?i)%|so (?:với|cùng|kế)|tỷ lệ|tốc độ"


def with_table_cells(lines: pl.DataFrame) -> pl.DataFrame:
    """Replace the rows of tables by a line for each number in them.

    Takes lines (`article`, `line`, `line_start`, `text`, `in_title`); gives them with `cell_start`, `cell_end`,
    `row_label`, `row_start`, `row_end` (null for prose) and `line` numbered anew.
    """
    is_row = pl.col("text").str.contains(SEPARATOR, literal=True)
    lines = lines.with_columns(above=beside(pl.col("text"), 1, "article"))
    prose = lines.filter(~is_row).with_columns(order=pl.col("line").cast(pl.Int64) * 1000)
    return (
        pl.concat([prose, _cells(lines.filter(is_row))], how="diagonal_relaxed")
        .sort("order")
        .drop("line", "order")
        .with_row_index("line")
    )


def _cells(rows: pl.DataFrame) -> pl.DataFrame:
    table = (pl.col("line").cast(pl.Int64) - pl.int_range(pl.len())).over("article")
    # Some texts draw the lines on either side, too: "| Thu ngân sách | 905 |".
    outer = pl.col("text").str.extract(_OUTER_LINE).str.len_chars().fill_null(0).cast(pl.Int64)
    cells = (
        rows.with_columns(table=table, row_start=pl.col("line_start") + outer)
        .with_columns(pl.col("text").str.replace(_OUTER_LINE, "").str.replace(_LAST_LINE, ""))
        .with_columns(row_size=pl.col("text").str.len_chars().cast(pl.Int64))
        .with_columns(
            unit_above=_unit_above().over("article", "table"),
            caption=pl.col("above").first().str.extract(_CAPTION).over("article", "table"),
        )
        .with_columns(cell=pl.col("text").str.split(SEPARATOR))
        .drop("text")
        .explode("cell")
        .with_columns(
            column=pl.int_range(pl.len()).over("line"),
            size=pl.col("cell").str.len_chars().cast(pl.Int64) + len(SEPARATOR),
        )
        .with_columns(cell_start=pl.col("row_start") + pl.col("size").cum_sum().over("line") - pl.col("size"))
    )
    first_row = pl.col("line") == pl.col("line").min().over("article", "table")
    heads = cells.filter(first_row).select("article", "table", "column", head="cell")
    body = cells.filter(~first_row).join(heads, on=["article", "table", "column"], how="left", maintain_order="left")
    number = (
        pl.col("cell").str.contains(_NUMBER)
        & ~pl.col("head").fill_null("").str.contains(_COUNTING_COLUMN)
        & (pl.col("column") > 0)
    )
    a_unit = pl.col("head").str.contains(_UNIT_COLUMN) & ~pl.col("cell").str.contains(_PLACE)
    unit_of_row = pl.col("cell").filter(a_unit).first().over("line")
    named = body.with_columns(
        label=pl.col("cell").filter(~pl.col("cell").str.contains(r"^[0-9.,IVX]*$")).first().over("line"),
        unit_of_row=unit_of_row,
        number=number,
        label_type=pl.col("head").filter(pl.col("column") <= 1).str.extract(_NAMES_OF).first().over("line"),
    ).filter("number")
    return named.pipe(_sentences)


def _unit_above() -> pl.Expr:
    """Read the unit from the line above a table: "Đơn vị tính: tỷ đồng", "Thu ngân sách (triệu đồng)"."""
    said = pl.col("above").first().str.extract_groups(_UNIT_ABOVE)
    return pl.coalesce(said.struct[0], said.struct[1])


def _sentences(cells: pl.DataFrame) -> pl.DataFrame:
    """Write a cell's line: label, column, number, unit; a negative change is written as the fall that it is."""
    head, label = pl.col("head").fill_null(""), pl.col("label").fill_null("")
    share = head.str.contains(_PERCENT_COLUMN)
    falls = pl.col("cell").str.starts_with("-")
    unit = (
        pl.when(pl.col("cell").str.ends_with("%"))
        .then(pl.lit(""))
        .when(share)
        .then(pl.lit("%"))
        .otherwise(
            pl.coalesce(
                pl.col("unit_of_row"),
                head.str.extract(_IN_BRACKETS),
                label.str.extract(_IN_BRACKETS),
                "unit_above",
                pl.lit(""),
            )
        )
    )
    bare_head = (
        head.str.replace_all(_IN_BRACKETS, "")
        .str.replace_many(load("tables")["heads"], leftmost=True)  # "TH/KH" stands above "TH"
        .str.replace(_EITHER_WAY, "tăng")  # a sign, or none, tells which
        .str.replace_all(r"%|[;:,.]", " ")
        .str.replace_all(r" +", " ")
        .str.strip_chars()
        .str.to_lowercase()
    )
    # "Đạt (%)" beside a column of plans.
    planned = pl.col("head").str.contains(_PLAN_COLUMN).any().over("article", "table").fill_null(value=False)
    planned |= pl.col("caption").str.contains(_PLAN_COLUMN).fill_null(value=False)
    of_plan = share & bare_head.is_in(_REACHED) & planned
    bare_head = pl.when(of_plan).then(pl.lit("so với kế hoạch")).otherwise(bare_head)
    # Of a plan a percentage is always what was reached of it; beside last year it may be by what it grew.
    reached = share & bare_head.str.contains(_SO_MUCH_OF_A_PLAN)
    of_year = pl.col("head").str.contains(_YEARLY_PLAN).any().over("article", "table").fill_null(value=False)
    year = pl.when(of_year & ~bare_head.str.ends_with("năm")).then(pl.lit(" năm")).otherwise(pl.lit(""))
    bare_head = pl.when(reached).then(pl.format("{}{} bằng", bare_head, year)).otherwise(bare_head)
    bare_label = label.str.replace_all(_IN_BRACKETS, "").str.replace_all(_LISTED, "").str.replace_all(r"[;:.]", " ")
    bare_name = pl.col("label_type").is_not_null() & bare_label.str.contains(r"^\p{Lu}\p{Ll}* \p{Lu}")
    bare_label = (
        pl.when(bare_name & ~bare_label.str.contains("^(?i:tổng|toàn)"))
        .then(pl.format("{} {}", pl.col("label_type").str.to_lowercase(), bare_label))
        .otherwise(bare_label)
    )
    verb = pl.when(falls).then(pl.lit("giảm ")).otherwise(pl.lit(""))
    number = pl.col("cell").str.strip_chars_start("-+")
    # A row of all says nothing that the caption does not; of others that is what they are a part of.
    whole = pl.col("caption").is_not_null() & bare_label.str.contains(_ALL_OF_IT)
    part = pl.coalesce(pl.concat_str("caption", pl.lit(", "), bare_label), bare_label)
    prefix = pl.format("{}: {} {}", pl.when(whole).then("caption").otherwise(part), bare_head, verb)
    skipped = pl.col("cell").str.len_chars().cast(pl.Int64) - number.str.len_chars().cast(pl.Int64)
    return cells.with_columns(prefix=prefix).select(
        "article",
        "in_title",
        order=pl.col("line").cast(pl.Int64) * 1000 + pl.col("column"),
        line_start=pl.col("cell_start") + skipped - pl.col("prefix").str.len_chars().cast(pl.Int64),
        text=pl.concat_str(pl.col("prefix"), number, pl.lit(" "), unit),
        cell_start=pl.col("cell_start") + skipped,
        cell_end=pl.col("cell_start") + pl.col("cell").str.len_chars().cast(pl.Int64),
        row_label=bare_label,
        row_start="row_start",
        row_end=pl.col("row_start") + pl.col("row_size"),
    )
