"""Text to facts: articles a second of our pipeline, beside a plain `re` loop over the same patterns.

    python -m tests.bench.facts [ARTICLES]

Reads the sample site's articles over and over (600 by default), on as many threads as there are cores. The
loop only cuts sentences into tokens; it reads no period, place or measure, so it is an upper bound of its kind.
Prints too how much memory a second and a third batch add.
"""

import os
import re
import resource
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import polars as pl

from transforms.facts import facts_from_articles
from transforms.facts.lexicon import lexicon
from transforms.facts.tokens import bracketed, lines_of, sentences_of, with_blocks
from transforms.schema import ARTICLES

TEXTS = Path(__file__).parents[1] / "replica" / "articles"
COPIES_PER_BATCH = 300


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else 600
    batches = batches_of(count)
    facts_from_articles(batches[0].head(10))  # the catalogue is read once
    ours, facts = timed(lambda: read(batches))
    before = peak_mb()
    read(batches)
    read(batches)
    grown = peak_mb() - before
    few = batches[0].head(60)
    loop, _ = timed(lambda: sum(map(hits_of, sentences_by_article(few))))
    sys.stdout.write(
        f"{count} articles, {facts / count:.1f} facts each, {os.cpu_count()} cores\n"
        f"  pipeline      {count / ours:8.0f} articles a second\n"
        f"  re loop       {few.height / loop:8.0f} articles a second, on one core, cutting only\n"
        f"  ratio         {count / ours / (few.height / loop):8.1f}\n"
        f"  memory        {grown:8.0f} MB more after two more rounds\n"
    )
    return 0


def read(batches: list[pl.DataFrame]) -> int:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return sum(found.facts.height for found in pool.map(facts_from_articles, batches))


def batches_of(count: int) -> list[pl.DataFrame]:
    texts = [path.read_text("utf-8").strip() for path in sorted(TEXTS.glob("*/clean.txt"))]
    rows = [
        {
            "page_key": f"{number}",
            "article_id": f"{number:016x}",
            "version": f"{number:032x}",
            "title": texts[number % len(texts)].split("\n", 1)[0],
            "body": texts[number % len(texts)],
            "place": "Quận Lê Chân",
        }
        for number in range(count)
    ]
    frame = pl.DataFrame(rows, schema=ARTICLES)
    return [frame.slice(start, COPIES_PER_BATCH) for start in range(0, count, COPIES_PER_BATCH)]


def sentences_by_article(articles: pl.DataFrame) -> list[list[str]]:
    sentences = bracketed(sentences_of(with_blocks(lines_of(articles)))).filter(pl.col("part").str.contains("[0-9]"))
    return sentences.group_by("article", maintain_order=True).agg("part")["part"].to_list()


def hits_of(sentences: list[str]) -> int:
    """Cut an article's sentences stage by stage, as the pipeline does, and count the hits."""
    hits, rest = 0, sentences
    for pattern in patterns():
        unknown: list[str] = []
        for piece in rest:
            found = pattern.findall(piece)
            hits += len(found)
            unknown.extend(pattern.split(piece) if found else [piece])
        rest = unknown
    return hits


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(stage.pattern) for stage in lexicon().stages)


def timed(run: Callable[[], int]) -> tuple[float, int]:
    started = time.perf_counter()
    result = run()
    return time.perf_counter() - started, result


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
