"""What only all articles together tell: the same in whatever batches and order they came, and no new version."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import duckdb
import pytest

from flows.batches import load_batches
from flows.engines import Engine
from flows.files import SAVED
from flows.scrape.archive import Archived, Record
from flows.settings import Settings
from flows.settle import settle

SLOGAN = "Đoàn kết, kỷ cương, sáng tạo, phát triển bền vững vì hạnh phúc của nhân dân."
TITLES = (
    "Xã Thanh Sơn thu ngân sách 3,4 tỷ đồng trong quý I năm 2023",
    "Xã Đại Hà gieo cấy 320 ha lúa vụ chiêm xuân năm 2023",
    "Phường Bắc Sơn ra quân lập lại trật tự đường hè năm 2023",
)
TEXT = (
    "Sáng 12/5/2023, ủy ban nhân dân xã họp đánh giá kết quả bốn tháng đầu năm {place}; thu ngân sách nhà nước đạt "
    "{figure} tỷ đồng, bằng 41% dự toán huyện giao và tăng 6,5% so với cùng kỳ năm trước đó."
)
FIRST = date(2023, 5, 15)
TABLES = ("articles", "facts", "doubtful_lines", "sketches", "documents", "officials", "issues")


def page(number: int, day: date = FIRST, *, text: str = TEXT) -> Archived:
    """Give one article with its site's slogan and, above the text, the title of another one."""
    text = text.format(place="x" * number, figure=number + 2)
    body = f"<h1>{TITLES[number]}</h1><p>{TITLES[number - 1]}</p><p>{text}</p><p>{SLOGAN}</p>".encode()
    url = f"https://xa.example.vn/tin/{number}"
    return Archived(
        url=url,
        final_url=url,
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=body,
        fetched_at=datetime(day.year, day.month, day.day, tzinfo=UTC),
        source=SAVED,
        snapshot_date=day,
        record=Record("x.warc.gz", int(sha256(body).hexdigest()[:6], 16), len(body)),
    )


def load(settings: Settings, records: list[Archived]) -> None:
    with Engine(settings) as engine:
        list(load_batches(settings, [("batch", records)], {}, engine, again=True))


def night(settings: Settings, records: list[Archived]) -> None:
    load(settings, records)
    settle(settings)


def rows(settings: Settings) -> dict[str, list[tuple[object, ...]]]:
    with duckdb.connect(str(settings.database), read_only=True) as con:
        return {table: sorted(con.sql(f"FROM {table}").fetchall(), key=repr) for table in TABLES}


def bodies(settings: Settings) -> list[tuple[str, str]]:
    with duckdb.connect(str(settings.database), read_only=True) as con:
        return con.sql("SELECT version, body FROM articles ORDER BY title DESC").fetchall()


@pytest.fixture
def warehouse(tmp_path):
    def named(name: str) -> Settings:
        return Settings(data=tmp_path / name)

    return named


def test_batches_and_their_order_change_nothing(warehouse):
    together = warehouse("together")
    night(together, [page(0), page(1), page(2)])
    wanted = rows(together)
    apart, late = warehouse("apart"), warehouse("late")
    for number in (2, 0, 1):
        night(apart, [page(number)])
    assert rows(apart) == wanted
    load(late, [page(1)])
    load(late, [page(0), page(2)])
    settle(late)
    assert rows(late) == wanted


def test_an_article_of_nothing_but_doubtful_lines_is_judged_by_all_others(warehouse):
    video = page(0, text="Xem video tại đây")
    wanted = None
    for name, batches in {
        "together": [[video, page(1), page(2)]],
        "apart": [[video], [page(1)], [page(2)]],
        "titles first": [[video, page(2)], [page(1)]],
        "slogans late": [[page(1), page(2)], [video]],
    }.items():
        settings = warehouse(name)
        for records in batches:
            load(settings, records)
        settle(settings)
        wanted = wanted or rows(settings)
        assert rows(settings) == wanted, name


def test_readings_of_one_version_tie_alike_before_and_after_its_furniture_is_known(warehouse):
    address = "https://www.xa.example.vn/tin/0"
    other_address = replace(page(0), url=address, final_url=address)
    together, late = warehouse("together"), warehouse("late")
    night(together, [page(0), page(1), page(2), other_address])
    for each in (other_address, page(1), page(2), page(0)):
        night(late, [each])
    assert rows(late) == rows(together)


def test_furniture_is_taken_out_a_few_articles_at_a_time(warehouse, monkeypatch):
    at_once, in_parts = warehouse("at once"), warehouse("in parts")
    for settings in (at_once, in_parts):
        for number in range(3):
            load(settings, [page(number)])
    settle(at_once)
    monkeypatch.setattr("flows.settle.AT_ONCE", 1)
    settle(in_parts)
    assert rows(in_parts) == rows(at_once)


def test_a_version_stays_when_others_tell_what_is_no_text_of_it(warehouse):
    settings = warehouse("nights")
    night(settings, [page(0)])
    [(version, alone)] = bodies(settings)
    assert SLOGAN in alone
    assert TITLES[2] in alone
    night(settings, [page(1), page(2)])
    known = bodies(settings)
    assert [body.splitlines() for _, body in known] == [
        [title, TEXT.format(place="x" * number, figure=number + 2)]
        for number, title in sorted(enumerate(TITLES), key=lambda each: each[1], reverse=True)
    ]
    assert version in [each for each, _ in known]
    # Seen again on its own, and unchanged, it is what it was.
    night(settings, [page(0, FIRST + timedelta(days=3))])
    assert bodies(settings) == known
    with duckdb.connect(str(settings.database), read_only=True) as con:
        assert con.sql("SELECT count(DISTINCT version), count(*) FROM captures WHERE url LIKE '%/0'").fetchall() == [
            (1, 2)
        ]
        quotes = con.sql("SELECT quote FROM facts WHERE quote LIKE '%ha' OR quote LIKE '3,4 %'").fetchall()
    # Of the teasers' figures only the titles' own are left.
    assert sorted(quotes) == [("3,4 tỷ đồng",), ("320 ha",)]
