"""The small lists of the warehouse: sources, indicators, units and places, from their files.

Renames columns, nothing more; what a unit or place is, is said in the catalogue.
"""

from collections.abc import Iterable
from decimal import Decimal

import polars as pl

from flows.files import SAVED
from flows.scrape.source import Source
from transforms.facts.gazetteer import gazetteer
from transforms.facts.lexicon import load

_BASE_UNITS = {
    "money": "dong",
    "dollar": "usd",
    "area": "hectare",
    "length": "metre",
    "mass": "tonne",
    "times": "percent",
}


def dimensions(sources: Iterable[Source]) -> dict[str, pl.DataFrame]:
    """Give the four lists by table name."""
    return {
        "sources": _sources(sources),
        "indicators": _indicators(),
        "units": _units(),
        "places": _places(),
    }


def _sources(sources: Iterable[Source]) -> pl.DataFrame:
    rows: list[dict[str, str | None]] = [
        {
            "source": source.name,
            "title": source.title,
            "kind": "official" if source.official else "reprint",
            "url": source.base_url,
            "place": None,
            "notes": "; ".join(note.text for note in source.notes) or None,
        }
        for source in sources
    ]
    rows.append(
        {
            "source": SAVED,
            "title": "Saved pages of no declared site",
            "kind": "reprint",
            "url": None,
            "place": None,
            "notes": None,
        }
    )
    return pl.DataFrame(rows, infer_schema_length=None)


def _indicators() -> pl.DataFrame:
    entries = {entry["code"]: entry for entry in reversed(load("indicators")["indicator"])}
    entries.setdefault("other", {"vi": "Khác", "patterns": []})
    rows = [
        {"indicator": code, "title": entry.get("vi"), "description": "; ".join(entry["patterns"]) or None}
        for code, entry in sorted(entries.items())
    ]
    return pl.DataFrame(rows, infer_schema_length=None)


def _units() -> pl.DataFrame:
    entries = {entry["code"]: entry for entry in reversed(load("units")["unit"])}
    entries.setdefault("other", {"patterns": []})
    rows = [
        {
            "unit": code,
            "title": next(iter(entry["patterns"]), None),
            "base_unit": _BASE_UNITS.get(entry.get("family", ""), code),
            "factor": Decimal(str(entry.get("si", 1))),
        }
        for code, entry in sorted(entries.items())
    ]
    return pl.DataFrame(rows, schema_overrides={"factor": pl.Decimal(38, 6)}, infer_schema_length=None)


def _places() -> pl.DataFrame:
    since = pl.col("valid_from").cast(pl.String).fill_null("")
    return (
        gazetteer()
        .units.select(
            "code",
            "type",
            "level",
            "parent_code",
            "valid_from",
            "valid_to",
            place_id=pl.format("{}@{}", "level", "code") + "@" + since,
            name="full_name",
            predecessor_codes=pl.lit(None, pl.List(pl.String)),
            notes="note",
        )
        .sort("place_id")
    )
