"""Run the article stage, with no source's rules, over the public article-extraction-benchmark.

    python -m tests.bench.extraction CHECKOUT

CHECKOUT is a working copy of github.com/scrapinghub/article-extraction-benchmark. Its own
evaluate.py does the scoring, in a temporary folder, so the copy is left as it is. Prints the
score and the cost beside that of the bare parse of the same pages.
"""

import gzip
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import polars as pl
from selectolax.lexbor import LexborHTMLParser

from transforms.articles import articles_from_pages
from transforms.schema import PAGES

ROUNDS = 5


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not (Path(arguments[0]) / "ground-truth.json").exists():
        sys.stderr.write(f"{__doc__}\nNo ground-truth.json below {' '.join(arguments) or 'nothing'}.\n")
        return 2
    checkout = Path(arguments[0]).resolve()
    pages = read_pages(checkout)
    bodies = pages["body"].to_list()
    parse = fastest(lambda: [LexborHTMLParser(body) for body in bodies])
    stage = fastest(lambda: articles_from_pages(pages))
    score(checkout, predictions(pages))
    sys.stdout.write(
        f"{len(bodies)} pages: bare parse {parse * 1000:.0f} ms, html to article {stage * 1000:.0f} ms, "
        f"{stage / parse:.1f} times, {len(bodies) / stage:.0f} pages a second\n"
    )
    return 0


def read_pages(checkout: Path) -> pl.DataFrame:
    rows = [
        {"page_key": path.name.removesuffix(".html.gz"), "body": gzip.decompress(path.read_bytes())}
        for path in sorted((checkout / "html").glob("*.html.gz"))
    ]
    return pl.DataFrame(rows, schema=PAGES)


def predictions(pages: pl.DataFrame) -> dict[str, dict[str, str]]:
    found = articles_from_pages(pages).articles
    bodies = dict(zip(found["page_key"], found["paragraphs"].list.join("\n"), strict=True))
    return {key: {"articleBody": bodies.get(key, "")} for key in pages["page_key"]}


def score(checkout: Path, found: dict[str, dict[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "output").mkdir()
        (folder / "ground-truth.json").write_bytes((checkout / "ground-truth.json").read_bytes())
        (folder / "output" / "hpfacts.json").write_text(json.dumps(found), encoding="utf-8")
        subprocess.run([sys.executable, checkout / "evaluate.py"], cwd=folder, check=True)  # noqa: S603


def fastest(work: Callable[[], object]) -> float:
    """Processor seconds, of all threads, of the quickest of a few runs."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
