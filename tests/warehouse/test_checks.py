"""Figures of different articles against each other: what agrees, what does not, and what is none of our business."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.warehouse.example import HALF_2021, YEAR_2021, dimensions
from tests.warehouse.frames import article, batch, capture, digest, fact
from warehouse.load import connect_work, load_batch
from warehouse.publish import publish
from warehouse.query import explain, open_published

NIGHT, LATER = date(2021, 7, 1), date(2021, 7, 2)
HALF_2020 = {"period_start": date(2020, 1, 1), "period_end": date(2020, 6, 30)}
MAY = {"period_start": date(2021, 1, 1), "period_end": date(2021, 5, 31)}
JUNE = {"period_start": date(2021, 6, 1), "period_end": date(2021, 6, 30), "period_kind": "month"}
PERCENT = {"unit": "percent"}
GROWTH = {"measure": "growth", "baseline": "same_period_last_year", **PERCENT}
PLAN = {"measure": "plan_level", "modality": "plan", **YEAR_2021}

# Each case is a place of its own: what its articles state (number, its last printed digit, the rest), and the checks.
CASES = {
    "the same figure in other words": (
        [[("605,7", "0.1", {})], [("605,70", "0.01", {"modality": "estimate"})]],
        {("repeated", "confirmed")},
    ),
    "rounding explains it": ([[("605,7", "0.1", {})], [("605,74", "0.01", {})]], {("repeated", "confirmed")}),
    "other digits": ([[("605,7", "0.1", {})], [("650,7", "0.1", {})]], {("repeated", "contradicted")}),
    "a digit cut off": ([[("605,7", "0.1", {})], [("605,78", "0.01", {})]], set()),
    "a round number": ([[("600", "1", {})], [("605,7", "0.1", {})]], set()),
    "more than so much": ([[("600", "1", {"approx": "over"})], [("645,7", "0.1", {})]], set()),
    "more than so much, but less": (
        [[("645", "1", {"approx": "over"})], [("505,7", "0.1", {})]],
        {("repeated", "contradicted")},
    ),
    "two digits agree by chance": ([[("61", "1", {})], [("61", "1", {})]], set()),
    "an estimate and the final figure": ([[("605,7", "0.1", {"modality": "estimate"})], [("650,7", "0.1", {})]], set()),
    "a part and the whole": (
        [[("605,7", "0.1", {})], [("405,7", "0.1", {"label": "thu nội địa"})]],
        set(),
    ),
    "an article that states two": (
        [[("605,7", "0.1", {}), ("405,7", "0.1", {})], [("505,7", "0.1", {})]],
        set(),
    ),
    "plans of two givers": (
        [
            [("605,7", "0.1", {**PLAN, "baseline": "city_plan"})],
            [("650,7", "0.1", {**PLAN, "baseline": "district_plan"})],
        ],
        set(),
    ),
    "plans of one giver": (
        [[("605,7", "0.1", {**PLAN, "baseline": "city_plan"})], [("650,7", "0.1", {**PLAN, "baseline": "city_plan"})]],
        {("repeated", "contradicted")},
    ),
    "the year before agrees": (
        [[("605,7", "0.1", {}), ("20,0", "0.1", GROWTH)], [("504,8", "0.1", HALF_2020)]],
        {("growth", "confirmed")},
    ),
    "the year before does not": (
        [[("605,7", "0.1", {}), ("30,0", "0.1", GROWTH)], [("504,8", "0.1", HALF_2020)]],
        {("growth", "contradicted")},
    ),
    "as a share of the year before": (
        [
            [("605,7", "0.1", {}), ("119,9", "0.1", {**GROWTH, "measure": "pct_of_base"})],
            [("505,2", "0.1", HALF_2020)],
        ],
        {("growth", "confirmed")},
    ),
    "at the prices of another year": (
        [
            [
                ("605,7", "0.1", {"indicator": "industrial_output"}),
                ("30,0", "0.1", {**GROWTH, "indicator": "industrial_output"}),
            ],
            [("504,8", "0.1", {**HALF_2020, "indicator": "industrial_output"})],
        ],
        set(),
    ),
    "the months add up": (
        [[("605,7", "0.1", {})], [("500,2", "0.1", MAY)], [("105,5", "0.1", JUNE)]],
        {("months", "confirmed")},
    ),
    "the months do not": (
        [[("605,7", "0.1", {})], [("500,2", "0.1", MAY)], [("155,5", "0.1", JUNE)]],
        {("months", "contradicted")},
    ),
    "a month above its year": ([[("605,7", "0.1", {})], [("705,5", "0.1", JUNE)]], {("months", "contradicted")}),
}  # fmt: skip


def rows(place: str, number: int, stated, night: date = NIGHT):
    """Give capture, article and facts of one article that states these numbers of the place in one sentence."""
    text = "; ".join(f"{figure} {'%' if more.get('unit') else 'triệu'}" for figure, _, more in stated)
    name, body = f"{place} {number}", f"{place}\nBài {['nhất', 'hai', 'ba'][number]} nêu: {text}."
    facts = []
    for figure, step, more in stated:
        value = Decimal(figure.replace(",", "."))
        factor = 1 if more.get("unit") else 1_000_000
        sizes = {"value_si": value * factor, "rounding_si": Decimal(step) * factor / 2}
        quote = f"{figure} {'%' if more.get('unit') else 'triệu'}"
        facts.append(fact(name, body, quote, str(value), **{"place": place, **HALF_2021, **sizes, **more}))
    url = f"https://portal.test/{digest(name)}"
    return capture(url, night, name, body), article(name, body, place=place), facts


def given(place: str, articles):
    """Give the batch of a case."""
    found = [rows(place, number, stated) for number, stated in enumerate(articles)]
    captures, pages, facts = zip(*found, strict=True)
    return batch(captures, pages, [row for each in facts for row in each])


@pytest.fixture(scope="module")
def found():
    """The checks of all cases, by place."""
    with connect_work(Path(":memory:")) as con:
        load_batch(con, batch(**dimensions()))
        for place, (articles, _) in CASES.items():
            load_batch(con, given(place, articles))
        told = con.sql(
            "SELECT f.place, c.kind, c.verdict FROM main.checks_across(NULL, NULL) c JOIN main.facts f USING (fact_id)"
        )
        checks: dict[str, set[tuple[str, str]]] = {}
        for place, kind, verdict in told.fetchall():
            checks.setdefault(place, set()).add((kind, verdict))
        return checks


@pytest.mark.parametrize("case", CASES)
def test_articles_confirm_and_contradict_each_other(found, case):
    assert found.get(case, set()) == CASES[case][1]


def test_a_copied_sentence_confirms_nothing():
    copies = [rows("Huyện A", number, [("605,7", "0.1", {})]) for number in range(2)]
    captures, pages, facts = zip(*copies, strict=True)
    same = [{**row, "sentence": f"{number}. Đạt 605,7 triệu."} for number, each in enumerate(facts) for row in each]
    with connect_work(Path(":memory:")) as con:
        load_batch(con, batch(captures, pages, same))
        assert con.sql("FROM main.checks_across(NULL, NULL)").fetchall() == []


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """Two articles that contradict each other from the second night on, loaded in either order."""
    paths = []
    for order in (1, -1):
        folder = tmp_path_factory.mktemp("checks")
        with connect_work(folder / "work.duckdb") as con:
            load_batch(con, batch(**dimensions()))
            for number, night in list(enumerate((NIGHT, LATER)))[::order]:
                figure = ("605,7", "650,7")[number]
                one = rows("Huyện A", number, [(figure, "0.1", {}), ("20,0", "0.1", GROWTH)], night)
                load_batch(con, batch([one[0]], [one[1]], one[2]))
        for _ in range(2):  # publishing again adds nothing
            publish(folder / "work.duckdb", folder / "warehouse.duckdb", snapshot_date=LATER)
        paths.append(folder / "warehouse.duckdb")
    return paths


def test_what_is_published_does_not_depend_on_the_order_of_loading(published):
    told = []
    for path in published:
        with open_published(path) as con:
            told.append([con.sql(f"FROM {table} ORDER BY ALL").fetchall() for table in ("fact_checks", "issues")])
    assert told[0] == told[1]
    assert [len(rows_) for rows_ in told[0]] == [2, 1]


def test_a_contradiction_is_an_issue_that_names_both_sentences(published):
    with open_published(published[0]) as con:
        ((kind, message),) = con.sql("SELECT kind, message FROM issues").fetchall()
    assert kind == "contradiction_between_articles"
    assert "“Bài hai nêu: 650,7 triệu; 20,0 %.” – “Bài nhất nêu: 605,7 triệu; 20,0 %.”" in message


def test_checks_are_those_of_the_articles_that_stood_on_the_day(published):
    with open_published(published[0], as_of=NIGHT) as con:
        assert con.sql("FROM fact_checks").fetchall() == []
        assert con.sql("SELECT is_contradicted FROM series('budget_revenue', 'Huyện A')").fetchall() == [(False,)]
    with open_published(published[0], as_of=LATER) as con:
        assert con.sql("SELECT kind, verdict FROM fact_checks ORDER BY ALL").fetchall() == [
            ("repeated", "confirmed"),
            ("repeated", "contradicted"),
        ]
        assert con.sql("SELECT is_contradicted FROM series('budget_revenue', 'Huyện A')").fetchall() == [(True,)]


def test_a_verdict_changes_the_confidence_it_leaves(published):
    with open_published(published[0]) as con:
        told = con.sql(
            "SELECT f.measure, v.confirmations, v.contradictions, v.confidence FROM fact_verdicts v "
            "JOIN facts f USING (fact_id) ORDER BY ALL"
        ).fetchall()
    assert told == [("growth", 1, 0, 1.0)] * 2 + [("level", 0, 1, 0.5)] * 2


def test_explain_shows_the_checks_of_a_fact(published):
    with open_published(published[0]) as con:
        for (fact_id,) in con.sql("SELECT fact_id FROM facts WHERE measure = 'level'").fetchall():
            assert explain(con, fact_id).checks["verdict"].to_list() == ["contradicted"]


def test_derived_values_have_a_view_of_their_own_with_what_they_come_from():
    stated = [("600,0", "0.1", {}), ("50,0", "0.1", {"measure": "pct_of_plan", "baseline": "city_plan", **PERCENT})]
    with connect_work(Path(":memory:")) as con:
        load_batch(con, batch(**dimensions()))
        load_batch(con, given("Huyện A", [[*stated, ("20,0", "0.1", GROWTH)]]))
        told = con.sql(
            "SELECT derived_as, measure, value_si, low_si < value_si AND value_si < high_si, period_start, period_end, "
            "period_kind, derived_from, len(from_fact_ids) FROM main.derived_facts ORDER BY derived_as"
        ).fetchall()
    whole_year = date(2021, 1, 1), date(2021, 12, 31), "year"
    assert told == [
        ("implied_plan", "plan_level", Decimal(1_200_000_000), True, *whole_year, "600,0 triệu ÷ 50,0 %", 2),
        (
            "implied_year_before",
            "level",
            Decimal(500_000_000),
            True,
            date(2020, 1, 1),
            date(2020, 6, 30),
            "ytd",
            "600,0 triệu ÷ 20,0 %",
            2,
        ),
    ]
