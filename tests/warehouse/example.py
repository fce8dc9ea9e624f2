"""The example warehouse of the tests and of the cookbook: invented articles around plausible figures.

`python -m tests.warehouse.example FOLDER` publishes it there.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.warehouse.frames import Row, article, at, batch, capture, fact
from warehouse.load import connect_work, load_batch
from warehouse.publish import publish

NIGHT_1, NIGHT_2, NIGHT_3 = date(2021, 7, 1), date(2021, 7, 2), date(2022, 7, 1)
HALF_2021 = {"period_start": date(2021, 1, 1), "period_end": date(2021, 6, 30)}
HALF_2022 = {"period_start": date(2022, 1, 1), "period_end": date(2022, 6, 30)}
YEAR_2021 = {"period_start": date(2021, 1, 1), "period_end": date(2021, 12, 31), "period_kind": "year"}
PERCENT = {"unit": "percent"}
LE_CHAN, KIEN_AN, DO_SON = "Quận Lê Chân", "Quận Kiến An", "Quận Đồ Sơn"


@dataclass
class Page:
    """A page as one night finds it: its lines, and what each quoted number of them says."""

    name: str
    night: date
    published: str
    place: str
    lines: list[str]
    stated: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    source: str = "lechan"

    @property
    def body(self) -> str:
        return "\n".join(self.lines)

    @property
    def url(self) -> str:
        return f"https://{self.source}.test/{self.name}"

    def capture(self) -> Row:
        return capture(self.url, self.night, self.name, self.body, source=self.source)

    def article(self) -> Row:
        times = {"published_at": at(self.published), "event_date": at(self.published).date()}
        return article(self.name, self.body, source=self.source, canonical_url=self.url, place=self.place, **times)

    def facts(self) -> list[Row]:
        return [self.fact(quote, value, more) for quote, value, more in self.stated]

    def fact(self, quote: str, value: str, more: dict[str, Any]) -> Row:
        factor = 1 if more.get("unit") else 1_000_000
        digit = Decimal(1).scaleb(int(Decimal(value).as_tuple().exponent))
        si = {"value_si": Decimal(value) * factor, "rounding_si": digit * factor / 2}
        return fact(self.name, self.body, quote, value, **{"place": self.place, **HALF_2021, **si, **more})


def half_year(name: str, night: date, place: str, figures: str, **more: Any) -> Page:
    """Give a district's half-year report: revenue, its share of the plan and its change on the year."""
    revenue, share, growth = figures.split()
    year = night.year
    period = HALF_2021 if year == NIGHT_1.year else HALF_2022
    figure = revenue.replace(".", "")
    lines = [
        f"{place} thu ngân sách nửa đầu năm {year}",
        (
            f"6 tháng đầu năm {year}, thu ngân sách của {place} ước đạt {revenue} triệu đồng, "
            f"bằng {share}% kế hoạch thành phố giao, tăng {growth}% so với cùng kỳ."
        ),
    ]
    guess = {"modality": "estimate", **period}
    year_on_year = {"measure": "growth", "baseline": "same_period_last_year", **PERCENT}
    stated = [
        (f"{revenue} triệu đồng", figure, guess),
        (
            f"{share}%",
            share.replace(",", "."),
            {"measure": "pct_of_plan", "baseline": "city_plan", **PERCENT, **guess},
        ),
        (f"{growth}%", growth.replace(",", "."), {**year_on_year, **guess}),
    ]
    return Page(name, night, f"{year}-06-28 08:00", place, lines, stated, **more)


def pages() -> list[Page]:
    """Give all pages, in the order in which the nights found them."""
    first = half_year("thu-ngan-sach-2021", NIGHT_1, LE_CHAN, "203.400 49,3 10,8")
    kien_an = half_year("kien-an-2021", NIGHT_1, KIEN_AN, "98.150 52,1 7,2", source="kienan")
    do_son = half_year("do-son-2021", NIGHT_1, DO_SON, "61.900 44,6 3,5", source="portal")
    edited = half_year("thu-ngan-sach-2021", NIGHT_2, LE_CHAN, "206.100 50,0 12,2")
    reprint = half_year("bao-in-lai", NIGHT_2, KIEN_AN, "89.150 52,1 7,2", source="reprint")
    final = Page(
        "tong-ket-2021",
        NIGHT_2,
        "2021-07-02 07:30",
        DO_SON,
        [
            "Đồ Sơn sơ kết 6 tháng đầu năm 2021",
            "Quận Đồ Sơn thu ngân sách 62.300 triệu đồng; kế hoạch năm 2021 là 138.800 triệu đồng.",
            "Quận đón 1.204.000 lượt khách du lịch; xử phạt 412 trường hợp.",
        ],
        [
            ("62.300 triệu đồng", "62300", {}),
            (
                "138.800 triệu đồng",
                "138800",
                {"measure": "plan_level", "baseline": "annual_plan", "modality": "plan", **YEAR_2021},
            ),
            (
                "1.204.000 lượt",
                "1204000",
                {"indicator": "tourist_arrivals", "label": "khách du lịch", "unit": "visit"},
            ),
            ("412 trường hợp", "412", {"indicator": "fines_cases", "label": "xử phạt", "unit": "case"}),
        ],
        source="portal",
    )
    later = [
        half_year("thu-ngan-sach-2022", NIGHT_3, LE_CHAN, "231.700 53,9 12,4"),
        half_year("kien-an-2022", NIGHT_3, KIEN_AN, "101.300 50,7 3,2", source="kienan"),
    ]
    return [first, kien_an, do_son, edited, reprint, final, *later]


def dimensions() -> dict[str, Iterable[Row]]:
    sources = (
        ("lechan", "official", LE_CHAN),
        ("kienan", "official", KIEN_AN),
        ("portal", "official", "Thành phố Hải Phòng"),
        ("reprint", "reprint", None),
    )
    units = (
        ("million_dong", "triệu đồng", "dong", 1_000_000),
        ("percent", "%", "percent", 1),
        ("visit", "lượt", "visit", 1),
        ("case", "trường hợp", "case", 1),
    )
    indicators = (
        ("budget_revenue", "Thu ngân sách"),
        ("tourist_arrivals", "Khách du lịch"),
        ("fines_cases", "Vụ xử phạt"),
    )
    return {
        "sources": [
            {"source": name, "title": name, "kind": kind, "url": f"https://{name}.test/", "place": place}
            for name, kind, place in sources
        ],
        "units": [
            {"unit": unit, "title": title, "base_unit": base, "factor": Decimal(factor)}
            for unit, title, base, factor in units
        ],
        "indicators": [{"indicator": code, "title": title} for code, title in indicators],
    }


def fill(work: Path, *, is_reversed: bool = False) -> None:
    """Load the example night by night into a writer's database; the pages of a night in either order."""
    vanished = capture("https://portal.test/do-son-2021", NIGHT_3, "do-son-2021", status=404)
    failed = capture("https://portal.test/tong-ket-2021", NIGHT_3, status=503, error="503 Service Unavailable")
    seen = pages()
    issue = {
        "issue_id": "",
        "article_id": seen[5].article()["article_id"],
        "version": seen[5].capture()["version"],
        "kind": "unknown unit",
        "message": "no unit is known by the words 'chuyến tàu'",
    }
    with connect_work(work) as con:
        load_batch(con, batch(**dimensions()))
        for night in (NIGHT_1, NIGHT_2, NIGHT_3):
            found = [page for page in seen if page.night == night][:: -1 if is_reversed else 1]
            load_batch(
                con,
                batch(
                    [page.capture() for page in found] + [vanished, failed] * (night == NIGHT_3),
                    [page.article() for page in found],
                    [row for page in found for row in page.facts()],
                    issues=[issue] * (night == NIGHT_2),
                    runs=[
                        {
                            "run_id": f"night-{night}",
                            "kind": "nightly",
                            "snapshot_date": night,
                            "started_at": at(f"{night} 19:00"),
                            "ended_at": at(f"{night} 19:04"),
                            "status": "partial" if night == NIGHT_3 else "done",
                        }
                    ],
                ),
            )


def published(folder: Path, *, is_reversed: bool = False) -> Path:
    """Give the path of the example, published there night by night."""
    work, warehouse = folder / "work.duckdb", folder / "warehouse.duckdb"
    fill(work, is_reversed=is_reversed)
    for night in (NIGHT_1, NIGHT_2, NIGHT_3):
        publish(work, warehouse, snapshot_date=night)
    return warehouse


def main() -> None:
    published(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
