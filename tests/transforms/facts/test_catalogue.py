"""The catalogue keeps its own rules: patterns compile and match something, codes exist, nothing is said twice."""

import csv
import re
import tomllib
from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise

import polars as pl
import pytest

from transforms.facts.lexicon import capture_free, capturing, fold_text, folded, lexicon, load

FILES = sorted(path.name for path in files("transforms.catalogue").iterdir() if path.name.endswith(".toml"))
GUIDE_INDICATORS = {
    "industrial_output",
    "retail_sales",
    "hospitality_revenue",
    "agriculture_output",
    "budget_revenue",
    "budget_expenditure",
    "public_investment",
    "social_investment",
    "tourist_arrivals",
    "tourism_revenue",
    "grdp",
    "total_output",
    "income_per_capita",
    "industrial_index",
    "exports",
    "imports",
    "port_throughput",
    "fdi",
    "domestic_investment",
    "new_enterprises",
    "poverty",
    "jobs",
    "covid_cases",
    "fines_cases",
    "fines_amount",
    "donations",
    "land_clearance",
    "cultivated_area",
    "crop_output",
    "crop_yield",
    "awards",
    "other",
}
GUIDE_UNITS = {
    "dong",
    "thousand_dong",
    "million_dong",
    "billion_dong",
    "trillion_dong",
    "usd",
    "million_usd",
    "billion_usd",
    "percent",
    "person",
    "household",
    "case",
    "unit",
    "hectare",
    "square_metre",
    "kilometre",
    "metre",
    "tonne",
    "million_tonne",
    "teu",
    "visit",
    "other",
}
GUIDE_BASELINES = {
    "same_period_last_year",
    "previous_month",
    "previous_year",
    "annual_plan",
    "city_plan",
    "district_plan",
    "province_plan",
    "plan",
    "first_day",
}
MORE_BASELINES = {"previous_quarter"}  # the guide names no code for "so với quý trước"
GUIDE_MEASURES = {"level", "plan_level", "pct_of_plan", "pct_of_base", "growth", "share", "change"}
HINTS = {"pct", "over_plan", "ratio"}  # a cue's hint, which unit and base turn into a measure


def indicator_entries() -> list[dict]:
    return load("indicators")["indicator"]


def pattern_lists(table: object, path: str = "") -> list[tuple[str, list[str]]]:
    """Every list named `patterns` in a file, with its path."""
    if isinstance(table, dict):
        own = [(path, table["patterns"])] if "patterns" in table else []
        return own + [found for key, value in table.items() for found in pattern_lists(value, f"{path}.{key}")]
    if isinstance(table, list):
        return [found for n, value in enumerate(table) for found in pattern_lists(value, f"{path}[{n}]")]
    return []


def patterns() -> list[tuple[str, str]]:
    """Every pattern of running text, with where it stands."""
    names = ("bases", "cues", "filler", "ignored", "indicators", "periods", "units", "place_types")
    lists = [(f"{name}{path}", each) for name in names for path, each in pattern_lists(load(name))]
    lists += [(f"filler.{key}", each) for key, each in load("filler").items() if isinstance(each[0], str)]
    return [(place, pattern) for place, each in lists for pattern in each]


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_readable_and_opens_with_what_it_is_for(name):
    text = (files("transforms.catalogue") / name).read_text("utf-8")
    tomllib.loads(text)
    assert text.startswith("#"), name


def test_every_pattern_compiles_with_its_slots_filled():
    for place, pattern in patterns():
        for folded_pattern in folded([pattern]):
            assert re.compile(capture_free(folded_pattern)), place
            assert re.compile(capturing(folded_pattern)), place


def test_no_pattern_matches_the_empty_string():
    for place, pattern in patterns():
        assert not re.fullmatch(capture_free(fold_text(pattern)), ""), (place, pattern)


def test_no_pattern_starts_or_ends_at_a_blank():
    for place, pattern in patterns():
        assert pattern == pattern.strip(), (place, pattern)


def test_no_letter_of_a_pattern_is_optional():
    # Marks stand around words, so "d?di" would be two: write "(ddi|di)".
    for place, pattern in patterns():
        assert not re.search(r"(?<!\\)[^\W\d_]\?", pattern), (place, pattern)


def test_no_pattern_is_written_twice_in_one_list():
    for name in ("bases", "cues", "ignored", "indicators", "periods", "units"):
        for path, each in pattern_lists(load(name)):
            assert len(each) == len(set(each)), (name, path, [one for one in each if each.count(one) > 1])


def test_slots_are_known_ones():
    for place, pattern in patterns():
        for slot in re.findall(r"\{([^}]*)\}", pattern):
            assert re.fullmatch(r"[dekmnqyz]2?|\d+(,\d*)?|\d*,\d+", slot), (place, pattern)


def test_the_lexicon_compiles_with_every_stage_matching_something_and_not_nothing():
    words = lexicon()
    for stage in (*words.stages, *words.place_stages):
        assert not pl.select(pl.lit("").str.contains(f"^(?:{stage.pattern})$")).item()


def test_every_indicator_is_a_code_of_the_guide():
    assert {entry["code"] for entry in indicator_entries()} <= GUIDE_INDICATORS


def test_every_code_of_the_guide_has_an_entry():
    assert {entry["code"] for entry in indicator_entries()} == GUIDE_INDICATORS


def test_every_indicator_has_names_in_both_languages_families_and_patterns():
    for entry in indicator_entries():
        assert entry["vi"], entry["code"]
        assert entry["en"], entry["code"]
        assert entry["families"] or entry.get("weak"), entry["code"]
        assert entry["patterns"], entry["code"]


def test_the_families_of_every_indicator_exist_among_the_units():
    families = {unit["family"] for unit in load("units")["unit"]} | {"*"}
    for entry in indicator_entries():
        assert set(entry["families"]) <= families, (entry["code"], set(entry["families"]) - families)


def test_the_amount_of_an_indicator_is_an_indicator():
    codes = {entry["code"] for entry in indicator_entries()}
    assert {entry["amount"] for entry in indicator_entries() if "amount" in entry} <= codes


def test_the_indicator_that_a_unit_names_is_an_indicator():
    codes = {entry["code"] for entry in indicator_entries()}
    assert {unit["indicator"] for unit in load("units")["unit"] if "indicator" in unit} <= codes


def test_every_unit_is_a_code_of_the_guide_and_every_code_has_a_unit():
    codes = {unit["code"] for unit in load("units")["unit"]}
    assert codes - {"times"} == GUIDE_UNITS


def test_every_unit_has_a_family_and_positive_factors():
    for unit in load("units")["unit"]:
        assert unit["family"]
        assert unit.get("factor", 1) > 0
        assert unit.get("si", 1) > 0


@pytest.mark.parametrize(
    ("code", "si"),
    [
        ("dong", 1),
        ("thousand_dong", 1_000),
        ("million_dong", 1_000_000),
        ("billion_dong", 1_000_000_000),
        ("trillion_dong", 1_000_000_000_000),
        ("usd", 1),
        ("million_usd", 1_000_000),
        ("billion_usd", 1_000_000_000),
        ("hectare", 1),
        ("square_metre", 0.0001),
        ("metre", 1),
        ("kilometre", 1_000),
        ("tonne", 1),
        ("million_tonne", 1_000_000),
    ],
)
def test_a_unit_has_the_base_value_of_the_guide(code, si):
    assert {unit.get("si", 1) for unit in load("units")["unit"] if unit["code"] == code} == {si}


def test_every_base_is_a_code_of_the_guide_or_a_named_addition():
    assert {base["baseline"] for base in load("bases")["base"]} <= GUIDE_BASELINES | MORE_BASELINES
    assert {base["base_kind"] for base in load("bases")["base"]} == {"past", "plan"}


def test_a_plan_is_a_plan_and_an_earlier_time_is_past():
    for base in load("bases")["base"]:
        assert (base["base_kind"] == "plan") == base["baseline"].endswith("plan"), base["baseline"]


def test_every_cue_hints_at_a_measure_and_modality_of_the_guide():
    cues = load("cues")["cue"]
    assert {cue["measure"] for cue in cues if "measure" in cue} <= GUIDE_MEASURES | HINTS
    assert {cue["modality"] for cue in cues if "modality" in cue} <= {"actual", "estimate", "plan", "target"}
    assert {cue["sign"] for cue in cues if "sign" in cue} == {1, -1}


def test_every_rule_that_leaves_digits_out_has_a_name_and_a_reason():
    rules = load("ignored")["ignored"]
    assert all(re.fullmatch(r"[a-z_]+", rule["rule"]) and rule["reason"] for rule in rules)
    assert len({(rule["rule"], rule.get("apart")) for rule in rules}) == len(rules)


def test_every_alias_of_a_place_has_a_reason_and_a_unit_in_the_gazetteer():
    table = (files("transforms.catalogue") / "places.csv").read_text("utf-8").splitlines()
    known = {(row.split(",")[3], row.split(",")[5]) for row in table}
    for alias in load("place_aliases")["alias"]:
        assert alias["reason"]
        assert (alias["unit"], alias["province"]) in known, alias["name"]


def test_the_days_of_a_district_follow_one_another():
    with (files("transforms.catalogue") / "places.csv").open(encoding="utf-8") as table:
        districts = [row for row in csv.DictReader(table) if row["level"] == "district"]
    for before, row in pairwise(districts):
        if before["code"] == row["code"]:
            assert date.fromisoformat(row["valid_from"]) - date.fromisoformat(before["valid_to"]) == timedelta(days=1)
    assert all(row["valid_from"] <= row["valid_to"] for row in districts)


def test_magnitudes_are_powers_of_ten():
    assert load("magnitudes")["magnitudes"] == {
        "trăm": 100,
        "nghìn": 1_000,
        "ngàn": 1_000,
        "vạn": 10_000,
        "triệu": 1_000_000,
        "tỷ": 1_000_000_000,
    }
