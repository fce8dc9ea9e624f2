"""Which pages a night asks for."""

from datetime import date, timedelta

import pytest

from flows.revisits import SAMPLE, Look, Memory

FIRST = date(2026, 10, 1)


def look(
    url="https://a.test/1", *, days=0, status=200, is_read=True, first_read=FIRST, first_look=FIRST, published=None
):
    last_look = FIRST + timedelta(days=days)
    return Look(url, first_look, first_read, last_look, status, is_read, '"tag"', None, published)


@pytest.mark.parametrize(
    ("seen_after", "tonight_after", "due"),
    [(0, 1, True), (1, 2, False), (1, 3, True), (3, 6, False), (3, 7, True), (7, 14, True), (14, 30, True)],
)
def test_a_page_is_seen_again_after_1_3_7_14_and_30_days(seen_after, tonight_after, due):
    assert look(days=seen_after).is_due(FIRST + timedelta(days=tonight_after)) is due


def test_a_missed_milestone_is_made_up_for():
    assert look(days=3).is_due(FIRST + timedelta(days=9))


def test_old_pages_are_never_due():
    assert not look(days=0).is_due(FIRST + timedelta(days=400))


@pytest.mark.parametrize(("age", "due"), [(30, True), (31, False), (3000, False)])
def test_an_article_that_was_old_when_it_was_first_read_is_old(age, due):
    found = look(published=FIRST - timedelta(days=age))
    assert found.is_due(FIRST + timedelta(days=1)) is due
    assert found.is_old(FIRST + timedelta(days=1)) is not due


def test_of_old_pages_a_few_are_seen_again_each_night_and_all_in_their_turn():
    asked, days = set(), dict.fromkeys(range(3 * SAMPLE), 0)
    for night in range(100, 103):
        memory = Memory(look(f"https://a.test/{number:03}", days=day) for number, day in days.items())
        wanted = memory.wanted([], FIRST + timedelta(days=night))
        assert len(wanted) == SAMPLE
        assert all(request.etag for request in wanted)
        numbers = {int(request.url[-3:]) for request in wanted}
        assert not numbers & asked
        asked |= numbers
        days |= dict.fromkeys(numbers, night)
    assert asked == set(days)


def test_many_old_pages_are_seen_again_about_once_a_year():
    memory = Memory(look(f"https://a.test/{number}") for number in range(36_500))
    assert len(memory.wanted([], FIRST + timedelta(days=400))) == 100


def test_what_failed_is_tried_every_night_for_a_while():
    failed = look(days=1, status=503, is_read=False)
    assert failed.is_due(FIRST + timedelta(days=2))
    assert not failed.is_old(FIRST + timedelta(days=2))
    assert not failed.is_due(FIRST + timedelta(days=60))


def test_new_addresses_come_first_known_ones_only_when_due_with_their_validators():
    memory = Memory([look("https://a.test/1"), look("https://a.test/2", days=1)])
    wanted = memory.wanted(["https://a.test/2", "https://a.test/3", "https://a.test/3"], FIRST + timedelta(days=2))
    assert [(request.url, request.etag) for request in wanted] == [
        ("https://a.test/3", None),
        ("https://a.test/1", '"tag"'),
    ]


def test_a_gone_page_that_is_listed_again_is_fetched():
    memory = Memory([look(days=1, status=404, is_read=False)])
    wanted = memory.wanted(["https://a.test/1"], FIRST + timedelta(days=2))
    assert [(request.url, request.etag) for request in wanted] == [("https://a.test/1", None)]


def test_a_walk_ends_at_what_was_read_not_at_what_failed():
    memory = Memory([look(), look("https://a.test/2", status=503, is_read=False, first_read=None)])
    assert memory.knows("https://a.test/1")
    assert not memory.knows("https://a.test/2")
    assert not memory.knows("https://a.test/3")
