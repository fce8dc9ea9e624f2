"""Pages per second of our client, archive writing included, against Scrapy on the same sites in one run.

    python -m tests.bench.scrape [PAGES] [ROUNDS]

The sites run in a process of their own, delays are off, both ask with the same concurrency. Scrapy keeps what
it gets too: its answers go into a WARC file through the same writer. Without Scrapy only our client is measured.
"""

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from statistics import median

from flows.scrape.archive import Archive
from flows.scrape.client import Client, Request
from flows.scrape.discover import discover
from flows.scrape.night import Night
from flows.scrape.source import load_sources
from tests.replica import SOURCES, Replica

SITE, PORT, DAY = "nukeviet", 0, date(2026, 10, 5)
CONCURRENCY = 16
SCRAPY = """
import json, sys, time
import scrapy
from io import BytesIO
from scrapy.crawler import CrawlerProcess
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

urls, path, concurrency = json.loads(open(sys.argv[1]).read()), sys.argv[2], int(sys.argv[3])
writer = WARCWriter(open(path, "wb"), gzip=True, warc_version="WARC/1.1")
got = [0, 0.0, 0.0]

class Pages(scrapy.Spider):
    name = "pages"
    custom_settings = {
        "CONCURRENT_REQUESTS": concurrency, "CONCURRENT_REQUESTS_PER_DOMAIN": concurrency, "DOWNLOAD_DELAY": 0,
        "ROBOTSTXT_OBEY": True, "LOG_LEVEL": "ERROR", "TELNETCONSOLE_ENABLED": False, "COOKIES_ENABLED": False,
    }

    async def start(self):
        got[1] = time.monotonic()
        for url in urls:
            yield scrapy.Request(url)

    def parse(self, response):
        headers = [(k.decode("latin-1"), v[0].decode("latin-1")) for k, v in response.headers.items()]
        http = StatusAndHeaders(f"{response.status} OK", headers, protocol="HTTP/1.1")
        asked = StatusAndHeaders("GET / HTTP/1.1", [(k.decode(), v[0].decode()) for k, v in
            response.request.headers.items()], is_http_request=True)
        record = writer.create_warc_record(response.url, "response", BytesIO(response.body),
            length=len(response.body), http_headers=http)
        writer.write_record(writer.create_warc_record(response.url, "request", http_headers=asked,
            warc_headers_dict={"WARC-Concurrent-To": record.rec_headers.get_header("WARC-Record-ID")}))
        writer.write_record(record)
        got[0] += 1
        got[2] = time.monotonic()

process = CrawlerProcess()
process.crawl(Pages)
process.start()
print(json.dumps([got[0], got[2] - got[1]]))
"""


def serve() -> None:
    """Be the sites, until standard input closes."""
    with Replica(generated=int(sys.argv[2]), generated_sites=(SITE,), scenario=None) as replica:
        sys.stdout.write(json.dumps(replica.variables) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


def ours(source: object, urls: list[str], folder: Path) -> tuple[int, float]:
    """Fetch through client, night and archive; return pages and seconds."""
    started = time.monotonic()
    with Client() as client, Archive(folder) as archive:
        night = Night(client, archive, source, DAY)  # type: ignore[arg-type]
        got = sum(each.status == 200 for each in night.fetch_many(map(Request, urls)))
    return got, time.monotonic() - started


def theirs(urls: list[str], folder: Path) -> tuple[int, float]:
    """Fetch with Scrapy in a process of its own; its start is not counted."""
    folder.mkdir(parents=True)
    (folder / "urls.json").write_text(json.dumps(urls))
    command = [sys.executable, "-c", SCRAPY, folder / "urls.json", folder / "pages.warc.gz", str(CONCURRENCY)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 -- our own script
    got, seconds = json.loads(done.stdout.splitlines()[-1])
    return got, seconds


def main(pages: int = 1000, rounds: int = 3) -> int:
    """Measure in turn; return 1 where Scrapy is faster in the median."""
    command = [sys.executable, "-m", "tests.bench.scrape", "serve", str(pages)]
    has_scrapy = importlib.util.find_spec("scrapy") is not None
    say = sys.stdout.write
    if not has_scrapy:
        say("SKIPPED: Scrapy is not installed, nothing to compare with; try: pip install --group bench\n")
    with (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as sites,  # noqa: S603
        tempfile.TemporaryDirectory() as folder,
    ):
        assert sites.stdout is not None
        assert sites.stdin is not None
        variables = json.loads(sites.stdout.readline())
        source = next(each for each in load_sources(SOURCES, variables=os.environ | variables) if each.name == SITE)
        source = source.model_copy(update={"limits": source.limits.model_copy(update={"concurrency": CONCURRENCY})})
        with Client() as client:
            found = discover(lambda request: client.fetch(source, request), source, lambda _: False)
            urls = [each.url for each in islice(found, pages)]
        rates: dict[str, list[float]] = {"hpfacts": [], "scrapy": []}
        for number in range(rounds):
            for name in ("hpfacts", "scrapy") if has_scrapy else ("hpfacts",):
                place = Path(folder) / f"{name}-{number}"
                got, seconds = ours(source, urls, place) if name == "hpfacts" else theirs(urls, place)
                rates[name].append(got / seconds)
                say(f"{name:>8}: {got} of {len(urls)} pages in {seconds:.2f} s, {got / seconds:.0f} a second\n")
                sys.stdout.flush()
        sites.stdin.close()
    if not has_scrapy:
        return 0
    mine, other = median(rates["hpfacts"]), median(rates["scrapy"])
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    say(f"{day}: hpfacts {mine:.0f} pages/s, scrapy {other:.0f} pages/s: {mine / other:.2f} times as fast\n")
    return int(mine < other)


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve()
    else:
        sys.exit(main(*map(int, sys.argv[1:])))
