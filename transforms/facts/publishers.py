"""Which province a page is published for: by the host of its address, or the paper's mark before its first sentence.

Only where a text names no place of its own does this tell one. Knows no text but that mark.
"""

import polars as pl

from transforms.facts.gazetteer import gazetteer, provinces, there_on_the_day
from transforms.facts.lexicon import load
from transforms.folding import fold, fold_text, unmarked_letters

_HEAD = 700  # characters: the mark stands before the first sentence of the text
_HOST = "^https?://([^/:]+)"
# A paper writes "(BGĐT) - " or "(Baonghean.vn) – " before its text, or opens a line with "ĐNO - ".
_MARK = r"(?m)(?:\(([\pL.]{2,})\)|^(\p{Lu}{3,5})) ?[-–]"  # to bound the first takes as long as all the rest


def with_publishers(days: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Add what a publisher tells of articles (`article`, `day`): `publisher` (the province's code) and `published_for`.

    That is its full name on the day; null where neither host nor mark tells a province.
    """
    rows = articles.with_row_index("article")
    groups = rows["body"].str.head(_HEAD).str.extract_groups(_MARK).struct
    hosts = pl.coalesce(pl.col("canonical_url").str.extract(_HOST), "mark")
    told = (
        rows.select("article", "canonical_url", mark=groups.field("1").fill_null(groups.field("2")))
        .with_columns(mark=fold(pl.col("mark")), label=fold(hosts).str.split("."))
        .explode("label")
        .with_columns(label=pl.col("label").str.strip_prefix("bao").str.strip_prefix("congan"))
        .join(_slugs(), on="label", how="left", maintain_order="left")
        .join(_marks(), on="mark", how="left", maintain_order="left")
        .group_by("article", maintain_order=True)
        .agg(key=pl.coalesce(pl.col("of_host").drop_nulls().first(), pl.col("of_mark").first()))
    )
    units = (
        gazetteer()
        .units.filter(level="province")
        .select("key", "valid_from", "valid_to", publisher="code", published_for="full_name")
    )
    return (
        days.join(told, on="article", how="left", maintain_order="left")
        .join(units, on="key", how="left", maintain_order="left")
        .sort("article", there_on_the_day().fill_null(value=False), descending=[False, True], maintain_order=True)
        .unique("article", keep="first", maintain_order=True)
        .select(*days.columns, "publisher", "published_for")
    )


def _marks() -> pl.DataFrame:
    marks = load("publishers")["marks"]
    return pl.DataFrame({"mark": list(map(fold_text, marks)), "of_mark": list(map(fold_text, marks.values()))})


def _slugs() -> pl.DataFrame:
    """Write the provinces' names as hosts do: "langson"."""
    label = unmarked_letters(pl.col("key")).str.replace_all("[^a-z]", "")
    return provinces().select(label=label, of_host="key").unique("label")
