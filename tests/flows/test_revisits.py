"""Which pages a night asks for."""

from datetime import date, timedelta

import pytest

from flows.revisits import Look, Memory

FIRST = date(2026, 10, 1)


def look(url="https://a.test/1", *, days=0, status=200, is_read=True, first_read=FIRST, first_look=FIRST):
    return Look(url, first_look, first_read, FIRST + timedelta(days=days), status, is_read, '"tag"', None)


@pytest.mark.parametrize(
    ("seen_after", "tonight_after", "due"),
    [(0, 1, True), (1, 2, False), (1, 3, True), (3, 6, False), (3, 7, True), (7, 14, True), (14, 30, True)],
)
def test_a_page_is_seen_again_after_1_3_7_14_and_30_days(seen_after, tonight_after, due):
    assert look(days=seen_after).is_due(FIRST + timedelta(days=tonight_after)) is due


def test_a_missed_milestone_is_made_up_for():
    assert look(days=3).is_due(FIRST + timedelta(days=9))


def test_old_pages_are_left_in_peace():
    assert not look(days=0).is_due(FIRST + timedelta(days=400))


def test_what_failed_is_tried_every_night_for_a_while():
    failed = look(days=1, status=503, is_read=False)
    assert failed.is_due(FIRST + timedelta(days=2))
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
    assert [request.url for request in memory.wanted(["https://a.test/1"], FIRST + timedelta(days=2))] == [
        "https://a.test/1"
    ]


def test_a_walk_ends_at_what_was_read_not_at_what_failed():
    memory = Memory([look(), look("https://a.test/2", status=503, is_read=False, first_read=None)])
    assert memory.knows("https://a.test/1")
    assert not memory.knows("https://a.test/2")
    assert not memory.knows("https://a.test/3")
