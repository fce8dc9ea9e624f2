"""Vietnam's administrative units with their days of validity, by folded name.

Holds the table of transforms/catalogue/places.csv (official codes before and after 1 July 2025, districts since 2008;
see build_places.py for where they come from). Knows names and dates, never a text.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import polars as pl

from transforms.folding import fold, fold_text

HOME_PROVINCES = ("31", "30")  # Hải Phòng, and Hải Dương, which joined it on 1 July 2025


@dataclass(frozen=True)
class Gazetteer:
    """`units` (code, level, type, name, full_name, key, parent_code, province_code, valid_from, valid_to, is_alias)."""

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
            is_alias=pl.lit(value=False),
        )
    aliases = tomllib.loads((files("transforms.catalogue") / "place_aliases.toml").read_text("utf-8"))["alias"]
    named = pl.DataFrame([{"alias": a["name"], "name": a["unit"], "province_code": a["province"]} for a in aliases])
    also = (
        named.join(
            units.filter((pl.col("level") != "commune") | (pl.col("type") == "Đặc khu")),
            on=["name", "province_code"],
            how="inner",
            maintain_order="left",
        )
        .with_columns(key=fold(pl.col("alias")), is_alias=pl.lit(value=True))
        .select(units.columns)
    )
    # "Đakrông" is "Đa Krông", "Cư Mgar" is "Cư M'gar".
    bare = units.filter(pl.col("key").str.contains("'", literal=True)).with_columns(without_apostrophes(pl.col("key")))
    apart = units.filter(pl.col("key").str.contains("[ '-]"), level="district")
    joined = apart.with_columns(pl.col("key").str.replace_all("[ '-]", ""))
    # "Phan Rang-Tháp Chàm" is written "Phan Rang - Tháp Chàm", too.
    spaced = apart.filter(pl.col("key").str.contains("-")).with_columns(pl.col("key").str.replace_all(" ?- ?", " - "))
    units = pl.concat([units, also, bare, joined, spaced])
    provinces = units.filter(level="province")["name"]
    districts = units.filter(pl.col("level") == "district", pl.col("province_code") == HOME_PROVINCES[0])["name"]
    names = {fold_text(name): name for name in [*provinces, *districts, *named["alias"]]}
    return Gazetteer(units, tuple(sorted(names.values(), key=lambda name: (-len(name), name))))


def without_apostrophes(name: pl.Expr) -> pl.Expr:
    """Write a folded name of the highlands' languages as one word: "k'bang" and "ia h' drai"."""
    return name.str.replace_all("' ?", "")


@cache
def provinces() -> pl.DataFrame:
    """Give the provinces, one a `key`, with their `province_code`."""
    return gazetteer().units.filter(level="province").unique("key", keep="first", maintain_order=True)


@cache
def provinces_of_units() -> pl.DataFrame:
    """Give the province that each unit lies in, by the unit's folded full name: `folded_place`, `province_name`.

    Of two that bore a name, the one that lasted until the reform of 2025: Ba Vì lies in Hà Nội, no more in Hà Tây.
    """
    units = gazetteer().units
    names = units.filter(level="province").unique("code", keep="first", maintain_order=True)
    ended = (pl.col("valid_to") < pl.col("valid_to").max()).fill_null(value=False)
    return (
        units.filter(~pl.col("is_alias"))
        .sort(ended, maintain_order=True)
        .select(folded_place=fold(pl.col("full_name")), code="province_code")
        .unique("folded_place", keep="first", maintain_order=True)
        .join(names.select("code", province_name="full_name"), on="code", how="left", maintain_order="left")
        .drop("code")
    )


@cache
def known_names() -> pl.DataFrame:
    """Give the distinct names of units with their types and levels: `key`, `type`, `level`."""
    return gazetteer().units.select("key", "type", "level").unique(maintain_order=True)


@cache
def parts_of(level: str) -> pl.DataFrame:
    """Give the districts of each "province", or the communes of each "district", by the name of what they lie in.

    `in_full` (its folded full name), `key`, `part` (the part's folded full name), `valid_from`, `valid_to`. A name of
    a single word is too often something else, and left out.
    """
    units = gazetteer().units.filter(~pl.col("is_alias"))
    part_level = {"province": "district", "district": "commune"}[level]
    wholes = units.filter(level=level).select(parent_code="code", in_full=fold(pl.col("full_name"))).unique()
    parts = units.filter(pl.col("level") == part_level, pl.col("key").str.contains(" ", literal=True))
    return parts.join(wholes, on="parent_code", how="inner", maintain_order="left").select(
        "in_full", "key", "valid_from", "valid_to", part=fold(pl.col("full_name"))
    )


def there_on_the_day(since: str = "valid_from", until: str = "valid_to") -> pl.Expr:
    """Tell whether there was a unit on a `day`, both ends open where null; null where the day is."""
    began = pl.col(since).is_null() | (pl.col(since) <= pl.col("day"))
    return began & (pl.col(until).is_null() | (pl.col(until) >= pl.col("day")))


@cache
def districts() -> pl.DataFrame:
    """Give the districts of more than one word: `key`, `kind` (folded type), `part` (folded full name), validity."""
    units = gazetteer().units.filter(~pl.col("is_alias"), level="district")
    return units.filter(pl.col("key").str.contains(" ", literal=True)).select(
        "key", "valid_from", "valid_to", kind=fold(pl.col("type")), part=fold(pl.col("full_name"))
    )
