"""WARC files of generated pages, as somebody's crawler would have written them: for kills and benches."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.replica import generate

CRAWLED = datetime(2026, 10, 1, tzinfo=UTC)


def crawl(path: Path, pages: int, addresses: Mapping[str, str]) -> None:
    """Write a file of so many generated pages, a page a second; `addresses` are the sites' own, by name."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        for number, page in enumerate(generate(pages)):
            body = page.html.encode()
            http = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            at = CRAWLED + timedelta(seconds=number)
            writer.write_record(
                writer.create_warc_record(
                    addresses[page.article.site] + page.path,
                    "response",
                    payload=BytesIO(body),
                    length=len(body),
                    http_headers=http,
                    warc_headers_dict={"WARC-Date": at.strftime("%Y-%m-%dT%H:%M:%SZ")},
                )
            )
