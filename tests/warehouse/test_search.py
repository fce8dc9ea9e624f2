"""Search: with and without accents, whole words, on any date; the index finds what reading finds."""

import json
from datetime import date

import pytest

from warehouse.extensions import extension_file
from warehouse.query import QuestionError
from warehouse.search import pattern, search

WAYS = [
    "plain",
    pytest.param(
        "fts", marks=pytest.mark.skipif(not extension_file("fts"), reason="needs duckdb-extension-fts: make test-lake")
    ),
]


@pytest.fixture(params=WAYS)
def find(example, request, tmp_path):
    index = tmp_path / "work" / "search.duckdb" if request.param == "fts" else None
    return lambda words, **more: search(example, words, index=index, **more)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("khach du lich", 1),
        ("Khách du lịch", 1),
        ("KHÁCH", 1),
        ("khảch", 0),
        ("lich khach", 1),  # every word, in any order
        ('"lich khach"', 0),
        ('"khach du lich"', 1),
        ("do son", 2),
        ("đồ sơn", 2),
        ("dồ sơn", 0),
        ("kien", 3),
        ("kie", 0),  # whole words
        ("2022", 2),
        ("1.204.000", 1),
        ("thu ngan sach 231.700", 1),
        ("ngân'; DROP TABLE x", 0),
        (".*", None),
        ("", None),
    ],
)
def test_words_are_found_with_and_without_accents(find, words, found):
    if found is None:
        with pytest.raises(QuestionError, match="no words to search for"):
            find(words)
    else:
        assert find(words, as_of=date(2022, 6, 30) if "do" in words or "đồ" in words else None).height == found


def test_what_was_found_is_shown_in_its_line(find):
    row = find("khach").row(0, named=True)
    assert row["found"].startswith("Quận đón 1.204.000 lượt khách du lịch")
    assert (row["place"], row["url"]) == ("Quận Đồ Sơn", "https://portal.test/tong-ket-2021")


def test_on_a_date_the_articles_of_that_date_are_found(find):
    assert find("206.100").height == 1
    assert find("206.100", as_of=date(2021, 7, 1)).is_empty()
    assert find("203.400").is_empty()
    assert find("203.400", as_of=date(2021, 7, 1)).height == 1


def test_the_index_is_made_anew_when_articles_changed(example, tmp_path):
    if not extension_file("fts"):
        pytest.skip("needs duckdb-extension-fts: make test-lake")
    index = tmp_path / "search.duckdb"
    first = search(example, "ngan sach", index=index)
    assert first["score"].null_count() == 0
    made = index.stat().st_ino
    search(example, "ngan sach", index=index)
    assert index.stat().st_ino == made
    index.write_bytes(b"no index")
    assert search(example, "ngan sach", index=index).equals(first)
    assert [path.name for path in tmp_path.iterdir()] == ["search.duckdb"]


def test_without_an_index_the_latest_come_first(example):
    found = search(example, "ngan sach", most=3)
    assert found["score"].null_count() == found.height == 3
    assert found["published_at"].is_sorted(descending=True)


def test_a_pattern_takes_punctuation_for_space():
    assert json.dumps(pattern("x-y")) == json.dumps(r"(?:^|[^\pL\pN])x[^\pL\pN]+[yỳýỷỹỵ](?:[^\pL\pN]|$)")
