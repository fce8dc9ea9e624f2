"""Cited documents and people on their way out: the command's lines, and the warehouse's rows."""

import json

import pytest

from flows.batches import load_batches, writing
from flows.days import today
from flows.engines import Engine
from flows.files import records_of
from flows.settings import Settings

REPORT = (
    "Quận Lê Chân quán triệt nghị quyết\n\n"
    "Sáng 28/6, đồng chí Nguyễn Văn Phiệt, Phó Bí thư Quận ủy, Chủ tịch UBND quận quán triệt Nghị quyết "
    "số 45-NQ/TW ngày 24/01/2019 của Bộ Chính trị về phát triển thành phố Hải Phòng đến năm 2030.\n"
)


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "000_report.txt"
    path.write_text(REPORT, "utf-8")
    return path


def rows(done):
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_extract_prints_documents_with_the_fields_of_the_gold_guide(run_hpfacts, data, page):  # noqa: ARG001 -- settings
    assert rows(run_hpfacts("extract", page, "--kind", "documents")) == [
        {
            "doc": "000",
            "quote": "Nghị quyết số 45-NQ/TW ngày 24/01/2019 của Bộ Chính trị",
            "kind": "Nghị quyết",
            "number": "45-NQ/TW",
            "date": "2019-01-24",
            "issuer": "Bộ Chính trị",
            "subject": "phát triển thành phố Hải Phòng đến năm 2030",
        }
    ]


def test_extract_prints_people_with_the_fields_of_the_gold_guide(run_hpfacts, data, page):  # noqa: ARG001 -- settings
    assert rows(run_hpfacts("extract", page, "--kind", "people")) == [
        {
            "doc": "000",
            "quote": "Nguyễn Văn Phiệt, Phó Bí thư Quận ủy, Chủ tịch UBND quận",
            "name": "Nguyễn Văn Phiệt",
            "posts": ["Phó Bí thư Quận ủy", "Chủ tịch UBND quận"],
        }
    ]


def test_a_batch_brings_both_into_the_warehouse_and_only_once(data, page):
    settings = Settings(data=data)
    records = [record for _, record in records_of([page], {}, today(), failures=[])]
    with Engine(settings) as engine:
        for _ in range(2):
            list(load_batches(settings, [("page", records)], {}, engine, again=True))
    with writing(settings) as con:
        assert con.sql("SELECT kind, number, issuer FROM main.documents").fetchall() == [
            ("Nghị quyết", "45-NQ/TW", "Bộ Chính trị")
        ]
        assert con.sql("SELECT name, posts FROM main.officials").fetchall() == [
            ("Nguyễn Văn Phiệt", ["Phó Bí thư Quận ủy", "Chủ tịch UBND quận"])
        ]
