"""What is too few, what is silence, and what is remembered."""

from datetime import date, timedelta

import pytest

from flows.scrape.vigil import Count, Vigil

FIRST = date(2026, 10, 1)


def vigil(tmp_path, *nights):
    made = Vigil.of(tmp_path, "site")
    made.nights = {FIRST + timedelta(days=day): count for day, count in enumerate(nights)}
    return made


def count(listed, new=0):
    return Count({"/tin-tuc": listed}, new)


TONIGHT = FIRST + timedelta(days=99)


def test_a_new_source_is_never_too_few(tmp_path):
    assert Vigil.of(tmp_path, "site").too_few(FIRST, count(0)) is None


@pytest.mark.parametrize(("listed", "is_held"), [(15, False), (8, False), (7, True), (0, True)])
def test_less_than_half_of_what_is_usual_is_too_few(tmp_path, listed, is_held):
    why = vigil(tmp_path, count(15), count(15), count(16)).too_few(TONIGHT, count(listed))
    assert (why is not None) is is_held
    if why:
        assert f"name {listed} articles on their first pages, usually 15 (3 nights before)" in why
        assert f"/tin-tuc ({listed}, usually 15)" in why


def test_one_odd_night_does_not_say_what_is_usual(tmp_path):
    assert vigil(tmp_path, count(15), count(400), count(15)).too_few(TONIGHT, count(15)) is None


def test_a_list_that_falls_short_or_fails_is_named_while_the_others_are_whole(tmp_path):
    both = Count({"/tin-tuc": 15, "/kinh-te": 15}, 1)
    before = vigil(tmp_path, both, both)
    tonight = Count({"/tin-tuc": 15}, 1)
    assert before.too_few(TONIGHT, tonight) is None
    assert before.short(TONIGHT, tonight) == ["/kinh-te (0, usually 15)"]


def test_a_night_is_not_judged_by_itself_or_by_later_ones(tmp_path):
    assert vigil(tmp_path, count(2), count(15)).too_few(FIRST, count(2)) is None


def test_two_weeks_without_anything_new_are_a_silence_of_a_lively_source_only(tmp_path):
    lively = vigil(tmp_path, *[count(15, 3)] * 14, *[count(15)] * 13)
    assert lively.silence(TONIGHT, count(15)) == "nothing new for 14 nights, usually 3.0 a night"
    assert lively.silence(TONIGHT, count(15, 1)) is None
    assert vigil(tmp_path, *[count(15)] * 30).silence(TONIGHT, count(15)) is None


def test_what_is_saved_is_read_back(tmp_path):
    made = vigil(tmp_path, count(15, 2))
    made.held = {TONIGHT}
    made.save()
    assert Vigil.of(tmp_path, "site") == made
