"""How many facts are right, by their confidence and by the rules that read them.

    python -m tests.calibration FOLDER…

Each folder holds docs/ (saved pages or dumps) and facts.jsonl, their facts as the gold guide has them. What it prints
is what `_PENALTIES` of transforms/facts/provenance.py and docs/confidence.md are set by. Changes nothing.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import polars as pl

from flows.extract import plain, read_pages
from tests.score import BATCH, SCORER, saved_pages
from transforms.facts import facts_from_articles

BOUNDS = (0.95, 0.9, 0.8, 0.7, 0.0)
RULE_PARTS = ("indicator", "measure", "period", "place")


@dataclass(frozen=True, slots=True)
class Judged:
    """A fact that was read: whether the annotators have it so, and by what it was read."""

    is_right: bool
    confidence: float
    kinds: tuple[str, ...]


def main(folders: list[str]) -> int:
    """Print the share of right facts in all the folders together."""
    scorer = _scorer()
    judged = [fact for folder in folders for fact in judge(Path(folder), scorer)]
    if not judged:
        sys.stderr.write(__doc__ or "")
        return 2
    for bound in BOUNDS:
        sys.stdout.write(f"confidence {bound:4.2f} and more  {share(f for f in judged if f.confidence >= bound)}\n")
    by_kind: dict[str, list[Judged]] = defaultdict(list)
    for fact in judged:
        for kind in fact.kinds:
            by_kind[kind].append(fact)
    for kind, facts in sorted(by_kind.items()):
        sys.stdout.write(f"{kind:32} {share(facts)}\n")
    return 0


def judge(folder: Path, scorer: ModuleType) -> Iterator[Judged]:
    """Say of each fact that is read in the folder's documents whether it is right in all that the scorer compares."""
    found = [row for read in read_pages(saved_pages(folder / "docs"), {}, None, BATCH) for row in _facts(read.articles)]
    gold = scorer.settle_free(scorer.read_jsonl(folder / "facts.jsonl"), found)
    left = Counter(map(scorer.full_key, gold))
    for row in found:
        key = scorer.full_key(row)
        left[key] -= 1
        yield Judged(left[key] >= 0, row["confidence"], tuple(_kinds(row)))


def share(facts: Iterable[Judged]) -> str:
    """Count facts and say how many of a hundred are right."""
    right = [fact.is_right for fact in facts]
    return f"{len(right):5} facts, {100 * sum(right) / max(1, len(right)):5.1f}% right"


def _facts(articles: pl.DataFrame) -> Iterator[dict[str, Any]]:
    docs = articles.select("article_id", "doc")
    for row in facts_from_articles(articles).facts.join(docs, on="article_id", how="left").iter_rows(named=True):
        yield {name: plain(value) for name, value in row.items()}


def _kinds(row: Mapping[str, Any]) -> Iterator[str]:
    for part, rule in zip(RULE_PARTS, row["rule"].split("/"), strict=True):
        yield f"{part}: {rule}"
    yield f"indicator: {'other' if row['indicator'] == 'other' else 'of the catalogue'}"


def _scorer() -> ModuleType:
    spec = spec_from_file_location("scorer", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
