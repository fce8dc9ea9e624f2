"""Copies of a report are linked to the one that stands for it, reports made from one form are not."""

import random
import re
import zlib
from datetime import datetime

import polars as pl
import pytest

from tests.replica.article import ARTICLES
from tests.replica.generate import generate
from transforms import reprints
from transforms.reprints import same_reports, sketches

TEXTS = {path.parent.name: path.read_text("utf-8") for path in sorted(ARTICLES.glob("*/clean.txt"))}
NAME = "le-chan-2021-08"


def sketched(articles: dict[str, str], **more: list) -> pl.DataFrame:
    """Give articles as the warehouse does: no source official and no day known, unless told."""
    frame = pl.DataFrame({"article_id": list(articles), "body": list(articles.values())})
    return sketches(frame.with_columns(version=pl.col("article_id"))).with_columns(
        is_official=pl.Series(more.get("is_official", [False] * len(articles)), dtype=pl.Boolean),
        published_at=pl.Series(more.get("published_at", [None] * len(articles)), dtype=pl.Datetime("us")),
    )


def links(frame: pl.DataFrame) -> dict[str, str]:
    return dict(same_reports(frame).select("article_id", "same_as").iter_rows())


@pytest.fixture(scope="module")
def copies():
    """One report as five sites have it: whole, under another title, in other paragraphs, shortened, with an edit."""
    title, *paragraphs = TEXTS[NAME].splitlines()
    sentences = re.split(r"(?<=[.;]) ", " ".join(paragraphs))
    return {
        "a": TEXTS[NAME],
        "b": "\n".join(["Tin từ quận", "(HPĐT) - " + paragraphs[0], *paragraphs[1:]]),
        "c": "\n".join([title, *sentences]),
        "d": "\n".join([title, *sentences[: len(sentences) * 3 // 4]]),
        "e": TEXTS[NAME].replace("tỷ đồng", "tỉ đồng", 1),
    }


def test_reprints_are_linked_to_the_official_one_else_to_the_earliest(copies):
    days = [datetime(2021, 8, day) for day in (5, 4, 3, 2, 1)]  # noqa: DTZ001 - local, as stated
    assert links(sketched(copies, published_at=days)) == dict.fromkeys("abcd", "e")
    assert links(sketched(copies, published_at=days, is_official=[False, True, True, False, False])) == dict.fromkeys(
        "abde", "c"
    )
    assert links(sketched(copies)) == dict.fromkeys("bcde", "a")


def test_the_order_in_which_articles_come_changes_nothing(copies):
    frame = sketched(TEXTS | copies)
    wanted = same_reports(frame)
    assert set(wanted["article_id"]) | set(wanted["same_as"]) == {*copies, NAME}
    for seed in range(3):
        assert same_reports(frame.sample(fraction=1, shuffle=True, seed=seed)).equals(wanted)


def test_reports_of_their_own_are_linked_to_none():
    made = {f"made {number}": article.clean for number, article in enumerate(generate(300, 7))}
    assert links(sketched(TEXTS | made)) == {}


def test_a_notice_of_two_lines_is_like_no_other():
    notice = "Mời họp\nUBND quận mời các phòng, ban, đơn vị dự họp giao ban tháng 8 tại hội trường tầng 2."
    assert links(sketched({"a": notice, "b": notice})) == {}


def test_a_sketch_is_the_same_wherever_it_is_made():
    """The sums again in plain Python, so that what is stored compares with what a later Polars makes."""
    words = [zlib.crc32(word.encode()) for word in re.findall(r"\w+", TEXTS[NAME].lower())]
    numbers = random.Random(20210701)  # noqa: S311 - not a secret
    times = [numbers.getrandbits(64) | 1 for _ in range(reprints.RUN)]
    runs = {
        sum(word * by for word, by in zip(words[at:], times, strict=False)) % 2**64 // 2**32
        for at in range(len(words) - reprints.RUN + 1)
    }
    assert sketched({NAME: TEXTS[NAME]})["sketch"].to_list() == [sorted(runs)[: reprints.SKETCH]]
