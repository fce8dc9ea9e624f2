"""Run the article stage, with no source's rules, over the public article-extraction-benchmark, beside its peers.

    POLARS_MAX_THREADS=1 python -m tests.bench.extraction CHECKOUT

CHECKOUT is a working copy of github.com/scrapinghub/article-extraction-benchmark. Its own evaluate.py does the
scoring, in a temporary folder, so the copy is left as it is. All run on one core, one after another, on the same
pages: the bare parse, our stage in the batches of the flows and with one Polars thread, as their workers have, and
of the group `bench` of pyproject.toml what is installed.
"""

import gzip
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import polars as pl
from selectolax.lexbor import LexborHTMLParser

from flows.batches import in_batches
from flows.settings import Settings
from transforms.articles import articles_from_pages
from transforms.schema import PAGES

ROUNDS = 20  # at most: whoever is quick is measured as often as the bare parse, which tells all
SECONDS = 10  # for the rounds of one
BATCH_BYTES = Settings.model_fields["batch_megabytes"].default << 20
Texts = Callable[[], Sequence[str]]  # reads all pages and gives the article text of each


class Page(NamedTuple):
    page_key: str
    body: bytes


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not (Path(arguments[0]) / "ground-truth.json").exists():
        sys.stderr.write(f"{__doc__}\nNo ground-truth.json below {' '.join(arguments) or 'nothing'}.\n")
        return 2
    # Before Polars starts its threads, which are as many as there are cores.
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    checkout = Path(arguments[0]).resolve()
    pages = read_pages(checkout)
    bodies = [page.body for page in pages]
    sys.stdout.write("| | F1 | pages a second | times the bare parse |\n| --- | --- | --- | --- |\n")
    bare = fastest(lambda: [LexborHTMLParser(body) for body in bodies])
    _tell("bare parse", "", bare, bare, len(bodies))
    for name, texts in contestants(pages):
        found = {page.page_key: {"articleBody": text} for page, text in zip(pages, texts(), strict=True)}
        _tell(name, score(checkout, found), fastest(texts), bare, len(bodies))
    return 0


def contestants(pages: Sequence[Page]) -> Iterator[tuple[str, Texts]]:
    """Give ours, and the peers that are installed; these get the pages decoded, as their makers' examples do."""
    batches = [
        pl.DataFrame([page._asdict() for page in batch], schema=PAGES) for batch in in_batches(pages, BATCH_BYTES)
    ]
    yield "hpfacts", lambda: [text for batch in batches for text in ours(batch)]
    texts = [page.body.decode("utf-8", "replace") for page in pages]
    if importlib.util.find_spec("trafilatura"):
        import trafilatura  # noqa: PLC0415 - may not be installed

        yield "trafilatura", lambda: [trafilatura.extract(text) or "" for text in texts]
        yield "trafilatura, fast", lambda: [trafilatura.extract(text, fast=True) or "" for text in texts]
    if importlib.util.find_spec("resiliparse"):
        from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415 - may not be installed

        yield "resiliparse", lambda: [extract_plain_text(text, main_content=True) for text in texts]


def ours(pages: pl.DataFrame) -> list[str]:
    found = articles_from_pages(pages).articles
    texts = dict(zip(found["page_key"], found["paragraphs"].list.join("\n"), strict=True))
    return [texts.get(key, "") for key in pages["page_key"]]


def read_pages(checkout: Path) -> list[Page]:
    return [
        Page(path.name.removesuffix(".html.gz"), gzip.decompress(path.read_bytes()))
        for path in sorted((checkout / "html").glob("*.html.gz"))
    ]


def score(checkout: Path, found: dict[str, dict[str, str]]) -> str:
    """Give the F1 that the benchmark's own program finds, with its error, as it prints it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "output").mkdir()
        (folder / "ground-truth.json").write_bytes((checkout / "ground-truth.json").read_bytes())
        (folder / "output" / "found.json").write_text(json.dumps(found), encoding="utf-8")
        command = [sys.executable, checkout / "evaluate.py"]
        done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)  # noqa: S603
    told = re.search(r"^found\b.*?([0-9.]+ ± [0-9.]+)", done.stdout, re.MULTILINE)
    if told is None:
        raise ValueError(f"{checkout / 'evaluate.py'} names no score:\n{done.stdout}")
    return told[1]


def fastest(work: Callable[[], object]) -> float:
    """Processor seconds, of all threads, of the quickest run: of ROUNDS, or of those that begin within SECONDS."""
    times: list[float] = []
    while len(times) < ROUNDS and sum(times) < SECONDS:
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def _tell(name: str, f1: str, seconds: float, bare: float, pages: int) -> None:
    sys.stdout.write(f"| {name} | {f1} | {pages / seconds:,.0f} | {seconds / bare:.1f} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
