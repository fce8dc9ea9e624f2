"""Answers and snapshots as files."""

import csv
import io
import json
from datetime import date
from decimal import Decimal

import polars as pl
import pytest

from tests.warehouse.example import published
from tests.warehouse.frames import article, batch, capture, fact
from warehouse.cookbook import PAGE, cookbook, questions
from warehouse.export import export, write
from warehouse.load import connect_work, load_batch
from warehouse.publish import publish
from warehouse.query import QuestionError, ask, open_published

FRAME = pl.DataFrame(
    {
        "amount": [Decimal("406890000000.000000"), Decimal("0.500000"), None],
        "text": ["Lê Chân", '"=1+1"', None],
        "day": [date(2021, 7, 1), None, None],
        "many": [["a", "b"], [], None],
    },
    schema_overrides={"amount": pl.Decimal(38, 6)},
)


def written(form: str) -> bytes:
    out = io.BytesIO()
    write(FRAME, form, out, width=100)
    return out.getvalue()


def test_csv_keeps_amounts_exact_and_lists_as_json():
    rows = list(csv.DictReader(io.StringIO(written("csv").decode())))
    assert rows[0] == {"amount": "406890000000", "text": "Lê Chân", "day": "2021-07-01", "many": '["a", "b"]'}
    assert rows[1]["amount"] == "0.5"


def test_json_is_a_list_of_rows():
    rows = json.loads(written("json"))
    assert rows[0] == {"amount": 406890000000, "text": "Lê Chân", "day": "2021-07-01", "many": ["a", "b"]}
    assert rows[2] == {"amount": None, "text": None, "day": None, "many": None}


def test_parquet_reads_back_as_it_was():
    assert pl.read_parquet(io.BytesIO(written("parquet"))).equals(FRAME)


def test_the_table_is_for_people():
    text = written("table").decode()
    assert "406890000000" in text
    assert "Lê Chân" in text


def test_an_export_holds_the_date_and_describes_itself(example, tmp_path):
    counts = export(example, tmp_path / "out", date(2021, 7, 1))
    assert (counts["articles"], counts["facts"]) == (3, 9)
    package = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
    assert package["version"] == "2021-07-01"
    for resource in package["resources"]:
        assert (tmp_path / "out" / resource["path"]).stat().st_size == resource["bytes"]
    assert pl.read_parquet(tmp_path / "out" / "facts.parquet").height == 9


def test_an_export_is_the_same_bytes_each_time(example, tmp_path):
    for name in ("a", "b"):
        export(example, tmp_path / name, date(2021, 7, 2))
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes(), path.name


def test_an_export_takes_the_place_of_an_older_one_but_of_nothing_else(example, tmp_path):
    export(example, tmp_path / "out")
    export(example, tmp_path / "out")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine")
    with pytest.raises(QuestionError, match="holds other files; name an empty or a new folder"):
        export(example, tmp_path / "mine")
    assert (tmp_path / "mine" / "letter.txt").read_text() == "mine"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_no_text_of_a_spreadsheet_is_a_formula(tmp_path, start):
    text = f"{start}cmd|' /C calc'!A0\nThu 10 triệu đồng."
    work, published = tmp_path / "work.duckdb", tmp_path / "warehouse.duckdb"
    with connect_work(work) as con:
        day = date(2021, 7, 1)
        page = capture("https://portal.test/a", day, "a", text)
        facts = [fact("a", text, "10 triệu đồng", "-10", label=f"{start}1")]
        load_batch(con, batch([page], [article("a", text)], facts))
    publish(work, published, snapshot_date=day)
    export(published, tmp_path / "out")
    data = (tmp_path / "out" / "facts.csv").read_bytes()
    assert data.startswith("\ufeff".encode())
    row = next(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert row["label"] == f"'{start}1"
    assert row["value"] == "-10"
    articles = csv.DictReader(io.StringIO((tmp_path / "out" / "articles.csv").read_text(encoding="utf-8-sig")))
    assert next(articles)["title"].startswith(f"'{start}")


def test_the_cookbook_holds_questions_that_are_answered(example):
    con = open_published(example)
    found = list(questions())
    assert len(found) == 13
    for name, answers, text in found:
        assert answers.endswith("."), name
        assert ask(con, text).height > 0, name


def test_the_cookbook_page_is_not_stale(example, request):
    page = request.config.rootpath / PAGE
    stale = "run: python -m tests.warehouse.example FOLDER && python -m warehouse.cookbook FOLDER/warehouse.duckdb"
    assert page.read_text(encoding="utf-8") == cookbook(open_published(example)), stale


def test_the_answers_stand_in_one_order_whatever_order_the_pages_came_in(example, tmp_path):
    other = open_published(published(tmp_path, is_reversed=True))
    assert cookbook(other) == cookbook(open_published(example))
