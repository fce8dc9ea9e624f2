"""Data tables of HTML pages as lines of text: a row a line, its cells joined by " | ".

A table that only lays out the page is left dissolved, its cells standing as blocks of their own.
"""

import polars as pl

from transforms.blocks import TABLE_TAGS
from transforms.queries import collected

JOINT = " | "
MIN_ROWS = 2
MAX_CELL = 400
"""Characters; a longer cell holds text, not data."""
MAX_SPAN = 30


def with_table_rows(blocks: pl.DataFrame, elements: pl.DataFrame, attributes: pl.DataFrame) -> pl.DataFrame:
    """Put one block for each row of a data table in the place of its cells' blocks."""
    parts = elements.filter(pl.col("tag").is_in(TABLE_TAGS))
    if parts.is_empty():
        return blocks
    cells = _cells(parts.lazy(), attributes.lazy())
    inside = _blocks_in(blocks, cells)
    texts = inside.lazy().group_by("cell").agg(text=pl.col("text").str.join(" "), first=pl.col("order").first())
    filled = cells.lazy().join(texts, on="cell", how="left", maintain_order="left").pipe(collected)
    rows = filled.filter(pl.col("table").is_in(_data_tables(filled).implode()))
    if rows.is_empty():
        return blocks
    inside = inside.filter(pl.col("cell").is_in(rows["cell"].implode()))
    lines = (
        rows.lazy()
        .with_columns(
            # A cell over several columns keeps the others in their places.
            text=pl.concat_list(pl.col("text").fill_null("").repeat_by(1), pl.lit("").repeat_by(pl.col("span") - 1))
        )
        .explode("text")
        .group_by("row", maintain_order=True)
        .agg(
            text=pl.when(pl.col("text").filter(pl.col("text") != "").len() > 1)
            .then(pl.col("text").str.join(JOINT))
            .otherwise(pl.col("text").str.join("")),
            order=pl.col("first").min(),
        )
        .drop_nulls("order")
    )
    merged = (
        blocks.lazy()
        .join(lines, on="order", suffix="_row")
        .with_columns(
            text="text_row",
            tag=pl.lit("tr"),
            owner=pl.lit(None, pl.UInt32),
            parent=pl.lit(None, pl.UInt32),
            chars=pl.col("text_row").str.len_chars(),
            linked=pl.lit(0, pl.UInt32),
        )
        .select(blocks.columns)
    )
    rest = blocks.lazy().join(inside.lazy(), on="order", how="anti")
    return pl.concat([rest, merged]).sort("order").pipe(collected)


def _cells(parts: pl.LazyFrame, attributes: pl.LazyFrame) -> pl.DataFrame:
    """Give the cells of tables that hold no table: cell, end, row, table, span."""
    tables = parts.filter(pl.col("tag") == "table").select("page", "start", "end")
    leaves = tables.filter((pl.col("start").shift(-1) > pl.col("end")).fill_null(value=True))
    frames = parts.filter(pl.col("tag").is_in(["table", "tbody", "thead", "tfoot"]))
    frame_table = frames.select(
        frame="start", table=pl.when(pl.col("tag") == "table").then("start").otherwise("parent")
    )
    rows = parts.filter(pl.col("tag") == "tr").select(row="start", frame="parent").join(frame_table, on="frame")
    spans = attributes.filter(pl.col("name") == "colspan").select(
        "look", span=pl.col("value").cast(pl.Int64, strict=False)
    )
    return (
        parts.filter(pl.col("tag").is_in(["td", "th"]))
        .join(spans, on="look", how="left", maintain_order="left")
        .select("span", cell="start", end="end", row="parent")
        .with_columns(pl.col("span").fill_null(1).clip(1, MAX_SPAN))
        .join(rows, on="row", maintain_order="left")
        .join(leaves.select(table="start"), on="table", how="semi")
        .drop("frame")
        .sort("cell")
        .pipe(collected)
    )


def _blocks_in(blocks: pl.DataFrame, cells: pl.DataFrame) -> pl.DataFrame:
    ends = cells.lazy().select("cell", "end")
    return (
        blocks.lazy()
        .select("order", "text")
        .join_asof(ends, left_on="order", right_on="cell", strategy="backward", coalesce=False)
        .filter(pl.col("order") < pl.col("end"))
        .pipe(collected)
    )


def _data_tables(cells: pl.DataFrame) -> pl.Series:
    """Find tables with rows and columns and short cells, some of them figures."""
    size = pl.col("text").str.len_chars()
    rows = (
        cells.lazy()
        .group_by("table", "row")
        .agg(
            columns=pl.col("text").drop_nulls().len(),
            longest=size.max(),
            figures=pl.col("text").str.contains(r"[0-9]").sum(),
        )
    )
    return (
        rows.group_by("table")
        .agg(
            rows=(pl.col("columns") > 1).sum(),
            columns=pl.col("columns").median(),
            longest=pl.col("longest").max(),
            figures=pl.col("figures").sum(),
        )
        .filter(
            (pl.col("rows") >= MIN_ROWS)
            & (pl.col("columns") > 1)
            & (pl.col("longest") <= MAX_CELL)
            & (pl.col("figures") > 0)
        )
        .pipe(collected)["table"]
    )
