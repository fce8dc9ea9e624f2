"""Vietnam's administrative units with their days of validity, by folded name.

Holds the table of transforms/catalogue/places.csv (official codes before and after 1 January and 1 July
2025; see build_places.py for where they come from). Knows names and dates, never a text.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import polars as pl

from transforms.folding import fold, fold_text

HOME_PROVINCES = ("31", "30")  # Hải Phòng, and Hải Dương, which joined it on 1 July 2025


@dataclass(frozen=True)
class Gazetteer:
    """`units`: code, level, type, name, full_name, parent_code, province_code, valid_from, valid_to, key."""

    units: pl.DataFrame
    bare_names: tuple[str, ...]


@cache
def gazetteer() -> Gazetteer:
    """Read the table once; `key` is the folded name without its type, dates are open where null."""
    with (files("transforms.catalogue") / "places.csv").open("rb") as table:
        units = pl.read_csv(table, infer_schema=False, null_values="").with_columns(
            pl.col("valid_from", "valid_to").str.to_date("%Y-%m-%d"),
            full_name=pl.format("{} {}", "type", "name"),
            key=fold(pl.col("name")),
        )
    provinces = units.filter(level="province")["name"]
    districts = units.filter(pl.col("level") == "district", pl.col("province_code") == HOME_PROVINCES[0])["name"]
    names = {fold_text(name): name for name in [*provinces, *districts]}
    return Gazetteer(units, tuple(sorted(names.values(), key=lambda name: (-len(name), name))))
