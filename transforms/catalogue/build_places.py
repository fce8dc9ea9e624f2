"""Write places.csv anew from two releases of the PyPI package vietnam-provinces (official division codes).

Run by hand when divisions change; nothing imports it. It takes the two unpacked `nested-divisions.json`:
release 0.6.0 (state of 1 January 2025) and 2025.10.1 (after 1 July 2025). Districts that were merged or raised to
another type since 2008 are in former_districts.csv, with the last day that each bore its name and type, by the code
of the unit it became; a row without name and type says until when a code was not given. The days are those from
which the resolution of the note was in force. Units of 2008 whose day could not be found are not among them.
    python -m transforms.catalogue.build_places OLD.json NEW.json > transforms/catalogue/places.csv
"""

import csv
import json
import sys
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

REFORM = "2025-07-01"  # Resolution 202/2025/QH15: provinces merged, districts ended
BEFORE_REFORM = "2025-06-30"
COLUMNS = ("code", "level", "type", "name", "parent_code", "province_code", "valid_from", "valid_to", "note")

# What the releases, which show two days only, cannot know: former_districts.csv, and this.
FORMER_PROVINCES = (
    ("28", "province", "Tỉnh", "Hà Tây", "", "28", "", "2008-07-31", "merged into Hà Nội (15/2008/QH12)"),
    ("46", "province", "Tỉnh", "Thừa Thiên Huế", "", "46", "", "2024-12-31", "a city since (175/2024/QH15)"),
)
RAISED = {"123": "Thị xã Mộc Châu", "754": "Thành phố Phú Mỹ"}  # between the first release and the reform
SPELLED = {"Mù Căng Chải": "Mù Cang Chải"}  # as its province and all reports write it
CENTRAL_CITIES = ("Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ")
TYPES = ("Thành phố", "Thị xã", "Thị trấn", "Đặc khu", "Tỉnh", "Quận", "Huyện", "Phường", "Xã")


def split_type(name: str, default: str) -> tuple[str, str]:
    """Part "Quận Lê Chân" into type and name; a bare province name takes its type from the list of cities."""
    name = unicodedata.normalize("NFC", name)
    for kind in TYPES:
        if name.lower().startswith(kind.lower() + " ") and not (
            kind == "Thành phố" and default == "Tỉnh" and name[10:] not in CENTRAL_CITIES
        ):
            return kind, SPELLED.get(name[len(kind) + 1 :], name[len(kind) + 1 :])
    return ("Thành phố" if name in CENTRAL_CITIES else default), name


def rows_before(provinces: list[dict[str, Any]]) -> Iterator[tuple[str, ...]]:
    for province in provinces:
        code = f"{province['code']:02}"
        yield row(code, "province", province["name"], "Tỉnh", "", code, BEFORE_REFORM)
        for district in province["districts"]:
            district_code = f"{district['code']:03}"
            name = RAISED.get(district_code, district["name"])
            yield row(district_code, "district", name, "Huyện", code, code, BEFORE_REFORM)
            for ward in district["wards"]:
                yield row(f"{ward['code']:05}", "commune", ward["name"], "Xã", district_code, code, BEFORE_REFORM)


def rows_after(provinces: list[dict[str, Any]]) -> Iterator[tuple[str, ...]]:
    for province in provinces:
        code = f"{province['code']:02}"
        kind, name = split_type(province["name"], "Tỉnh")
        yield (code, "province", kind, name, "", code, REFORM, "", "")
        for ward in province["wards"]:
            kind, name = split_type(ward["name"], "Xã")
            yield (f"{ward['code']:05}", "commune", kind, name, code, code, REFORM, "", "")


def row(  # noqa: PLR0917  (the columns, in order)
    code: str, level: str, full: str, default: str, parent: str, province: str, valid_to: str
) -> tuple[str, ...]:
    kind, name = split_type(full, default)
    valid_from = since(level, code)
    return code, level, kind, name, parent, province, valid_from, valid_to, ""


def since(level: str, code: str) -> str:
    """Say since when a unit bears its code: the day after the last on which another did."""
    former = {"district": former_districts(), "province": FORMER_PROVINCES, "commune": ()}[level]
    return day_after(max((row[7] for row in former if row[0] == code), default=""))


def day_after(day: str) -> str:
    return day and str(date.fromisoformat(day) + timedelta(days=1))


@cache
def former_districts() -> tuple[tuple[str, ...], ...]:
    """Give what the table of former districts says, each row since the day after the one before it of its code."""
    with (Path(__file__).parent / "former_districts.csv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    ended = ["", *[before["valid_to"] if before["code"] == r["code"] else "" for before, r in pairwise(rows)]]
    return tuple(
        (
            *(r["code"], "district", r["type"], r["name"], r["province_code"], r["province_code"]),
            *(day_after(last), r["valid_to"], r["note"]),
        )
        for r, last in zip(rows, ended, strict=True)
    )


def main(old: str, new: str) -> None:
    """Print the table, sorted by validity, level and code."""
    rows: list[tuple[str, ...]] = [*FORMER_PROVINCES, *(row for row in former_districts() if row[3])]
    rows += rows_before(json.loads(Path(old).read_text("utf-8")))
    rows += rows_after(json.loads(Path(new).read_text("utf-8")))
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(COLUMNS)
    order = {"province": 0, "district": 1, "commune": 2}
    distinct: set[tuple[str, ...]] = set(rows)
    ordered = sorted(distinct, key=lambda r: (order[r[1]], r[0], r[7] or "9999"))
    table.writerows(ordered)


if __name__ == "__main__":
    main(*sys.argv[1:])
