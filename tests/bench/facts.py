"""Text to facts: articles a second of our pipeline, beside a plain `re` loop over the same patterns.

    python -m tests.bench.facts [ARTICLES]

Reads the sample site's articles over and over (8,000 by default), their figures different each time, in batches
as large as the flows make them of real pages, in as many processes as there are cores, with one Polars thread each,
as the flows read. The loop only cuts sentences into tokens; it reads no period, place or measure, so it is an upper
bound of its kind. Prints too how much memory a second and a third round add to a process, and how long the slowest
of the lexer's patterns takes.
"""

import os
import re
import resource
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path

import polars as pl

from flows.batches import MOST_PAGES
from flows.engines import prepare_processes
from flows.settings import Settings
from transforms.facts import facts_from_articles
from transforms.facts.lexicon import lexicon
from transforms.facts.tokens import bracketed, lines_of, sentences_of, with_blocks
from transforms.schema import ARTICLES

TEXTS = Path(__file__).parents[1] / "replica" / "articles"
PAGE_BYTES = 60 << 10  # of a page of such an article as its site sends it
ARTICLES_PER_BATCH = min(MOST_PAGES, (Settings.model_fields["batch_megabytes"].default << 20) // PAGE_BYTES)
DECIMALS = re.compile(r"(?<=[0-9],)[0-9]+")


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else 8000
    batches = batches_of(count)
    prepare_processes()
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        read(pool, [batch.head(10) for batch in batches])  # the catalogue is read once
        ours, facts = timed(lambda: read(pool, batches))
        before = peak_mb(pool)
        read(pool, batches)
        read(pool, batches)
        grown = peak_mb(pool) - before
    few = batches[0].head(60)
    loop, _ = timed(lambda: sum(map(hits_of, sentences_by_article(few))))
    sys.stdout.write(
        f"{count} articles, {facts / count:.1f} facts each, {os.cpu_count()} cores\n"
        f"  pipeline      {count / ours:8.0f} articles a second\n"
        f"  re loop       {few.height / loop:8.0f} articles a second, on one core, cutting only\n"
        f"  ratio         {count / ours / (few.height / loop):8.1f}\n"
        f"  memory        {grown:8.0f} MB more after two more rounds\n"
        f"  slowest pass  {slowest_pass(batches[0].head(1000)):8.0f} ms for a thousand articles, of the lexer's\n"
    )
    return 0


def read(pool: Executor, batches: list[pl.DataFrame]) -> int:
    return sum(pool.map(count_facts, batches))


def count_facts(batch: pl.DataFrame) -> int:
    return facts_from_articles(batch).facts.height


def batches_of(count: int) -> list[pl.DataFrame]:
    texts = [path.read_text("utf-8").strip() for path in sorted(TEXTS.glob("*/clean.txt"))]
    bodies = [with_other_decimals(texts[number % len(texts)], number) for number in range(count)]
    rows = [
        {
            "page_key": f"{number}",
            "article_id": f"{number:016x}",
            "version": f"{number:032x}",
            "title": body.split("\n", 1)[0],
            "body": body,
            "place": "Quận Lê Chân",
        }
        for number, body in enumerate(bodies)
    ]
    frame = pl.DataFrame(rows, schema=ARTICLES)
    return [frame.slice(start, ARTICLES_PER_BATCH) for start in range(0, count, ARTICLES_PER_BATCH)]


def with_other_decimals(text: str, number: int) -> str:
    """Turn each digit behind a decimal comma on, so that no article repeats another's figures."""
    return DECIMALS.sub(lambda digits: "".join(str((int(digit) + number) % 10) for digit in digits[0]), text)


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


def slowest_pass(articles: pl.DataFrame) -> float:
    """Milliseconds; some 30 where a pattern's automaton fits its cache, and hundreds where it has grown out of it."""
    parts = bracketed(sentences_of(with_blocks(lines_of(articles))))["part"]
    runs = (partial(hits_in, parts, stage.pattern) for stage in lexicon().stages)
    return 1000 * max(timed(run)[0] for run in runs)


def hits_in(parts: pl.Series, pattern: str) -> int:
    return int(parts.str.count_matches(pattern).sum())


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    # what is ASCII only is written otherwise there
    return tuple(re.compile(stage.pattern.replace("(?-u:", "(?a:")) for stage in lexicon().stages)


def timed(run: Callable[[], int]) -> tuple[float, int]:
    started = time.perf_counter()
    result = run()
    return time.perf_counter() - started, result


def peak_mb(pool: Executor) -> float:
    return max(pool.map(own_peak_mb, range(16)))


def own_peak_mb(_: int) -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
