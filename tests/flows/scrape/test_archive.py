"""The archive: what goes in comes out, other tools read it, and a crash costs only the torn record."""

import gzip
import hashlib
import logging
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from flows.scrape.archive import Archive, ArchiveError, _Tail, read_foreign
from flows.scrape.exchange import Response

DAY = date(2026, 1, 31)
AT = datetime(2026, 1, 30, 19, 5, 6, 789, tzinfo=UTC)
SENT = (("host", "example.vn"), ("user-agent", "hpfacts"))


def answer(number=1, **changes) -> Response:
    url = f"https://example.vn/tin-{number}.html"
    known = {
        "url": url,
        "final_url": url,
        "status": 200,
        "headers": (("content-type", "text/html"), ("content-encoding", "gzip"), ("content-length", "9")),
        "body": f"<h1>Tin {number}</h1>".encode(),
        "fetched_at": AT,
        "elapsed": 0.125,
        "request_headers": SENT,
    }
    return Response(**(known | changes))


OUTCOMES = [
    answer(1),
    answer(2, method="POST", form=(("no", "-15"), ("page", "2")), kind="listing"),
    answer(3, status=304, body=b"", headers=(("etag", '"v1"'),)),
    answer(4, status=404, body=b""),
    answer(5, status=503, transient=True),
    answer(
        6,
        status=0,
        headers=(),
        body=b"",
        error="https://example.vn/tin-6.html: đứt, no route",
        transient=True,
    ),
    answer(7, final_url="https://example.vn/moved.html", way=(answer(7, status=301, kind="hop"),)),
    answer(8, way=(answer(80, url="https://example.vn/robots.txt", kind="robots"),)),
    answer(9, body=bytes(range(256)) * 5000, headers=(("x-odd", "Hải Phòng"),)),
    answer(10, status=299),
]


def filled(root: Path, outcomes=OUTCOMES):
    with Archive(root) as archive:
        return [archive.append("site", DAY, each) for each in outcomes]


def warc(root: Path) -> Path:
    return root / "2026" / "01" / "2026-01-31-site.warc.gz"


def test_what_goes_in_comes_out_in_order_and_by_place(tmp_path):
    kept = filled(tmp_path)
    archive = Archive(tmp_path)
    read = [each for each in archive.read(DAY, "site") if each.kind != "robots"]
    assert read == kept
    for put, got in zip(OUTCOMES, kept, strict=True):
        assert archive.get(got.record.file, got.record.offset) == got
        assert (got.key, got.status, got.body, got.error) == (put.key, put.status, put.body, put.error)
        assert (got.bytes_hash, got.fetched_at, got.final_url) == (
            put.bytes_hash,
            put.fetched_at,
            put.final_url,
        )
        assert (got.is_final, got.source, got.snapshot_date) == (put.is_final, "site", DAY)


def test_robots_on_the_way_is_an_answer_of_its_own_and_a_hop_is_not(tmp_path):
    filled(tmp_path)
    kinds = [each.kind for each in Archive(tmp_path).read()]
    assert kinds.count("robots") == 1
    assert "hop" not in kinds


def test_the_bytes_are_stored_plain_with_their_sha256(tmp_path):
    (kept,) = filled(tmp_path, [answer(1)])
    assert kept.bytes_hash == hashlib.sha256(b"<h1>Tin 1</h1>").hexdigest()
    assert kept.header("content-encoding") is None
    assert kept.header("x-archive-orig-content-encoding") == "gzip"
    assert kept.header("content-length") == "14"


def test_files_lie_by_day_and_source_and_start_with_warcinfo(tmp_path):
    filled(tmp_path)
    with warc(tmp_path).open("rb") as stream:
        records = [(each.rec_type, each.rec_headers.protocol) for each in ArchiveIterator(stream)]
    assert records[0] == ("warcinfo", "WARC/1.1")
    types = [kind for kind, _ in records]
    assert types.count("request") == types.count("response") + types.count("revisit") + types.count("metadata")
    assert {"revisit", "metadata"} < set(types)


def test_every_record_is_one_gzip_member_at_its_offset(tmp_path):
    kept = filled(tmp_path)
    data = warc(tmp_path).read_bytes()
    for each in kept:
        member = data[each.record.offset : each.record.offset + each.record.length]
        plain = gzip.decompress(member)
        assert plain.startswith(b"WARC/1.1\r\n")
        assert b"WARC-Snapshot-Date: 2026-01-31" in plain


@pytest.mark.parametrize("command", [["check", "-v"], ["index"]])
def test_warcio_finds_nothing_wrong(tmp_path, command):
    filled(tmp_path)
    tool = Path(sys.executable).with_name("warcio")
    done = subprocess.run(  # noqa: S603 -- our own tool
        [tool, *command, warc(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "fail" not in done.stdout
    assert done.stderr == ""


def test_reading_can_be_limited_to_a_day_or_a_source(tmp_path):
    with Archive(tmp_path) as archive:
        for day in (date(2026, 1, 1), date(2025, 12, 31)):
            for source in ("a", "b-c"):
                archive.append(source, day, answer(1))
        read = [(each.snapshot_date, each.source) for each in archive.read()]
        assert read == sorted(read)
        assert len(list(archive.read(snapshot_date=date(2026, 1, 1)))) == 2
        assert len(list(archive.read(source="b-c"))) == 2
        assert list(archive.read(date(2026, 1, 2))) == []


def test_a_tail_torn_anywhere_costs_only_the_answer_it_belonged_to(tmp_path, caplog):
    first = filled(tmp_path, [answer(1)])
    whole = warc(tmp_path).stat().st_size
    last = answer(2, way=(answer(20, url="https://example.vn/robots.txt", kind="robots"),))
    filled(tmp_path, [last])
    data = warc(tmp_path).read_bytes()
    for cut in range(whole, len(data), 7):
        warc(tmp_path).write_bytes(data[:cut])
        with caplog.at_level(logging.ERROR):
            kept = filled(tmp_path, [answer(3)])
        read = [each for each in Archive(tmp_path).read() if each.kind == "page"]
        assert read == first + kept, f"cut at {cut}"
        assert kept[0].record.offset < len(data)


def test_zeros_after_a_power_cut_are_cut_off_too(tmp_path):
    first = filled(tmp_path, [answer(1)])
    with warc(tmp_path).open("ab") as file:
        file.write(bytes(5000))
    second = filled(tmp_path, [answer(2)])
    assert list(Archive(tmp_path).read()) == first + second


def test_damage_in_the_middle_loses_nothing_behind_it(tmp_path, caplog):
    kept = filled(tmp_path, [answer(1), answer(2), answer(3)])
    data = bytearray(warc(tmp_path).read_bytes())
    hit = kept[1].record.offset
    data[hit + 20 : hit + 40] = bytes(20)
    warc(tmp_path).write_bytes(data)
    later = filled(tmp_path, [answer(4)])
    assert list(Archive(tmp_path).read()) == [kept[0], kept[2], *later]
    assert "unreadable from byte" in caplog.text
    with pytest.raises(ArchiveError, match=f"no whole record at offset {hit}"):
        Archive(tmp_path).get(kept[1].record.file, hit)


def test_a_failed_write_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    with Archive(tmp_path) as archive:
        first = archive.append("site", DAY, answer(1))
        size = warc(tmp_path).stat().st_size
        real = os.pwrite

        def full(file, data, at):
            real(file, bytes(data)[:10], at)
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "pwrite", full)
        with pytest.raises(OSError, match="No space"):
            archive.append("site", DAY, answer(2))
        monkeypatch.undo()
        assert warc(tmp_path).stat().st_size == size
        assert list(archive.read()) == [first]


def test_two_writers_of_one_file_are_kept_apart_while_readers_go_on(tmp_path):
    with Archive(tmp_path) as one, Archive(tmp_path) as two:
        kept = one.append("site", DAY, answer(1))
        with pytest.raises(ArchiveError, match="another process is writing it"):
            two.append("site", DAY, answer(2))
        assert list(two.read()) == [kept]
    with Archive(tmp_path) as three:
        three.append("site", DAY, answer(2))


def test_a_file_that_was_let_go_is_looked_through_again_only_where_another_touched_it(tmp_path, monkeypatch):
    looked = []
    monkeypatch.setattr("flows.scrape.archive._MOST_OPEN", 1)
    repaired = _Tail._repaired  # noqa: SLF001 -- counted here
    monkeypatch.setattr(_Tail, "_repaired", lambda tail: looked.append(tail) or repaired(tail))
    days = [DAY, date(2026, 2, 1)]
    with Archive(tmp_path) as archive:
        for number in range(6):
            archive.append("site", days[number % 2], answer(number))
        assert len(looked) == len(days)
        with warc(tmp_path).open("ab") as torn:
            torn.write(b"torn")
        archive.append("site", DAY, answer(6))
        assert len(looked) == len(days) + 1
        assert [record.url for record in archive.read(DAY)] == [answer(number).url for number in (0, 2, 4, 6)]


def test_a_source_name_cannot_leave_the_folder(tmp_path):
    with Archive(tmp_path) as archive, pytest.raises(ArchiveError, match="file name"):
        archive.append("../x", DAY, answer(1))


def foreign(path: Path, *, gzipped: bool = True) -> Path:
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=gzipped, warc_version="1.0")
        packed = gzip.compress("Thủy Nguyên".encode())
        chunked = f"{len(packed):x}\r\n".encode() + packed + b"\r\n0\r\n\r\n"
        headers = [
            ("Content-Encoding", "gzip"),
            ("Transfer-Encoding", "chunked"),
            ("Content-Type", "text/html"),
        ]
        dated = {"WARC-Date": "2021-06-28T20:00:00Z"}
        for kind, url, status, body in [
            ("response", "http://a.vn/1", "200 OK", chunked),
            ("response", "http://a.vn/2", "301 Moved", b""),
            ("revisit", "http://a.vn/1", "200 OK", b""),
        ]:
            http = StatusAndHeaders(status, headers if body else [], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                url,
                kind,
                payload=BytesIO(body),
                length=len(body),
                http_headers=http,
                warc_headers_dict=dict(dated),
            )
            writer.write_record(record)
        writer.write_record(writer.create_warc_record("dns:a.vn", "resource", payload=BytesIO(b"x"), length=1))
    return path


@pytest.mark.parametrize("gzipped", [True, False])
def test_the_files_of_others_are_read_with_encodings_undone(tmp_path, gzipped):
    page, moved, again = read_foreign(foreign(tmp_path / "crawl.warc.gz", gzipped=gzipped), "crawl")
    assert (page.status, page.body.decode(), page.source) == (200, "Thủy Nguyên", "crawl")
    assert page.snapshot_date == date(2021, 6, 29), "20:00 UTC is the next morning in Vietnam"
    assert page.header("content-encoding") is None
    assert (moved.status, moved.kind) == (301, "hop")
    assert (again.status, again.body, again.bytes_hash) == (304, b"", None)


def test_a_foreign_page_can_be_taken_into_the_archive(tmp_path):
    (page, *_) = read_foreign(foreign(tmp_path / "crawl.warc.gz"), "crawl")
    with Archive(tmp_path / "archive") as archive:
        kept = archive.append(page.source, page.snapshot_date, page)
    assert (kept.body, kept.fetched_at, kept.bytes_hash) == (page.body, page.fetched_at, page.bytes_hash)


def test_a_foreign_file_that_is_no_warc_is_one_clear_error(tmp_path):
    path = tmp_path / "not.warc.gz"
    path.write_bytes(b"<html>not a warc</html>")
    with pytest.raises(ArchiveError, match=r"not\.warc\.gz: cannot be read on"):
        list(read_foreign(path, "crawl"))


def test_the_same_page_twice_has_the_same_hash_whatever_its_headers():
    assert answer(1).bytes_hash == replace(answer(1), headers=(), fetched_at=datetime.now(UTC)).bytes_hash


def test_fastwarc_reads_every_record_with_its_digest(tmp_path):
    fastwarc = pytest.importorskip("fastwarc.warc", reason="fastwarc is in the bench group only")
    filled(tmp_path)
    path = warc(tmp_path)
    with path.open("rb") as stream:
        members = fastwarc.ArchiveIterator(stream, parse_http=False)
        records = [(each.headers["WARC-Type"], each.verify_block_digest()) for each in members]
    with path.open("rb") as stream:
        expected = [record.rec_type for record in ArchiveIterator(stream)]
    assert [kind for kind, _ in records] == expected
    assert all(is_whole for _, is_whole in records)
