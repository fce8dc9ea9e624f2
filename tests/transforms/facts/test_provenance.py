"""Where each fact stands: of every text at hand, each fact can be found in it again, as written."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from tests.transforms.facts.reading import articles_frame, facts_of
from transforms.facts import Facts, facts_from_articles, with_place
from transforms.schema import FACTS

REPLICA = Path(__file__).parents[2] / "replica" / "articles"
SHARED = Path(__file__).parents[4] / "shared" / "gold" / "clean"  # the seeds' cleaned texts, where they lie beside


@pytest.fixture(scope="module")
def articles() -> pl.DataFrame:
    """The replica's articles with the days of their meetings, and the seeds' texts without any."""
    rows = []
    for path in [*sorted(REPLICA.glob("*/clean.txt")), *sorted(SHARED.glob("*.txt"))]:
        known = path.with_name("article.toml")
        day = tomllib.loads(known.read_text("utf-8")).get("event_date") if known.exists() else None
        text = path.read_text("utf-8").strip("\n")
        rows.append({"title": text.split("\n")[0], "body": text, "place": None, "event_date": day})
    return with_place(articles_frame(*rows))


@pytest.fixture(scope="module")
def read_texts(articles) -> Facts:
    return facts_from_articles(articles)


@pytest.fixture(scope="module")
def found(articles, read_texts) -> list[dict]:
    bodies = articles.select("article_id", "body")
    return read_texts.facts.join(bodies, on="article_id", how="left").to_dicts()


def test_the_texts_at_hand_hold_many_facts(found):
    assert len(found) > 800


def test_the_quote_is_what_stands_at_the_offsets(found):
    for fact in found:
        assert fact["body"][fact["char_start"] : fact["char_end"]] == fact["quote"]


def test_the_quote_stands_in_the_sentence_and_the_sentence_in_the_body(found):
    for fact in found:
        assert fact["quote"] in fact["sentence"], fact["sentence"]
        assert fact["sentence"] in fact["body"], fact["sentence"]


def test_the_sentence_surrounds_the_quote_where_it_stands(found):
    for fact in found:
        places = range(fact["char_start"] - len(fact["sentence"]), fact["char_start"] + 1)
        assert any(
            fact["body"].startswith(fact["sentence"], place) and place + len(fact["sentence"]) >= fact["char_end"]
            for place in places
            if place >= 0
        )


def test_a_sentence_is_one_line_without_blanks_around_it(found):
    for fact in found:
        assert "\n" not in fact["sentence"]
        assert fact["sentence"] == fact["sentence"].strip()


def test_a_quote_opens_with_its_digits_and_leaves_the_words_of_approximation_out(found):
    for fact in found:
        assert fact["quote"][0].isdigit(), fact["quote"]
        assert fact["quote"] == fact["quote"].strip()
        assert not fact["quote"].endswith((",", ".", ";"))


def test_fact_ids_are_unique_and_of_16_hex_digits(found):
    ids = [fact["fact_id"] for fact in found]
    assert len(set(ids)) == len(ids)
    assert all(len(one) == 16 and set(one) <= set("0123456789abcdef") for one in ids)


def test_confidence_is_a_probability(found):
    assert all(0 < fact["confidence"] <= 1 for fact in found)


def test_a_time_that_few_facts_of_an_article_have_is_trusted_less():
    half_year = "Quận báo cáo kết quả 6 tháng đầu năm 2021.\nThu ngân sách đạt 210 tỷ đồng, bằng 52% kế hoạch"
    may = "Tháng 5, thu ngân sách đạt 35 tỷ đồng."
    third, fourth = facts_of({"text": f"{half_year}.\n{may}"}, {"text": f"{half_year}, tăng 12%.\n{may}"})
    assert [len(third), len(fourth)] == [3, 4]
    assert third[-1]["period_end"] == fourth[-1]["period_end"] == date(2021, 5, 31)
    assert third[-1]["confidence"] > fourth[-1]["confidence"]
    assert third[0]["confidence"] == fourth[0]["confidence"]


def test_values_are_exact_decimals(found):
    assert all(isinstance(fact[column], Decimal) for fact in found for column in ("value", "value_si"))


def test_every_rule_names_who_read_indicator_measure_period_and_place(found):
    assert all(len(fact["rule"].split("/")) == 4 and all(fact["rule"].split("/")) for fact in found)


def test_required_fields_are_never_null(found):
    required = set(FACTS) - {"rounding_si", "period_start", "period_end", "baseline", "approx"}
    assert all(fact[column] is not None for fact in found for column in required)


def test_codes_are_those_of_the_guide(found):
    measures = {"level", "plan_level", "pct_of_plan", "pct_of_base", "growth", "share", "change"}
    kinds = {"month", "ytd", "quarter", "half", "year", "day", "range", "unknown"}
    assert {fact["measure"] for fact in found} <= measures
    assert {fact["period_kind"] for fact in found} <= kinds
    assert {fact["modality"] for fact in found} <= {"actual", "estimate", "plan", "target"}
    assert {fact["approx"] for fact in found} <= {"about", "over", "under", None}


def test_a_period_has_both_ends_in_order_or_is_unknown(found):
    for fact in found:
        if fact["period_kind"] == "unknown":
            assert (fact["period_start"], fact["period_end"]) == (None, None)
        else:
            assert fact["period_start"] <= fact["period_end"]


def test_percentages_are_in_percent_and_their_own_base_unit(found):
    for fact in found:
        if fact["measure"] in {"pct_of_plan", "pct_of_base", "growth", "share"}:
            assert fact["unit"] == "percent"
            assert fact["value"] == fact["value_si"]


def test_a_comparison_alone_has_a_baseline(found):
    for fact in found:
        if fact["measure"] in {"level", "share"}:
            assert fact["baseline"] is None, fact["quote"]


def test_facts_are_sorted_by_article_and_place_in_it(read_texts):
    key = ["article_id", "version", "char_start", "char_end", "fact_id"]
    assert read_texts.facts.equals(read_texts.facts.sort(key))


def test_the_same_texts_give_the_same_facts_again(articles, read_texts):
    again = facts_from_articles(articles)
    assert again.facts.equals(read_texts.facts)
    assert again.issues.equals(read_texts.issues)


def test_the_same_number_at_two_places_is_two_facts():
    text = "Thu ngân sách đạt 24 tỷ đồng. Thu ngân sách đạt 24 tỷ đồng."
    (facts,) = facts_of({"text": text})
    assert [fact["char_start"] for fact in facts] == [text.index("24"), text.rindex("24")]
    assert len({fact["fact_id"] for fact in facts}) == 2


def test_the_id_of_a_fact_hangs_on_article_version_and_place_alone():
    text = "Thu ngân sách đạt 24 tỷ đồng."
    one, other = facts_of({"text": text, "place": "Quận Lê Chân"}), facts_of({"text": text, "place": "Quận Hải An"})
    assert one[0][0]["fact_id"] == other[0][0]["fact_id"]
    (moved,) = facts_of({"text": text, "version": "f" * 32})
    assert moved[0]["fact_id"] != one[0][0]["fact_id"]


def test_a_label_is_not_cut_where_a_verb_is_a_part_of_it():
    texts = (
        "Quận giải phóng mặt bằng 34 dự án.",
        "Giá trị gia tăng tăng 12,3%.",
        "Số người nhiễm COVID-19 là 202 người.",
    )
    found = [fact["label"] for facts in facts_of(*({"text": text} for text in texts)) for fact in facts]
    assert found == ["giải phóng mặt bằng", "Giá trị gia tăng", "nhiễm COVID-19"]
