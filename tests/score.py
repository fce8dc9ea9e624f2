"""Scores the extraction against annotated articles: the shared seeds, those of the sample site, those of `annotated`.

Only runs the extraction and the scorer and collects the figures; what counts as right is the scorer's.
The shared articles are looked for beside the repository; HPFACTS_SHARED names another place.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from flows.extract import Kind, extract_pages
from flows.files import input_files, records_of
from flows.scrape.archive import Archived, Record
from flows.scrape.client import Client, Request
from flows.scrape.source import Source, load_sources
from tests.replica import SOURCES, Replica
from transforms.folding import fold_text

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("HPFACTS_SHARED", ROOT.parent / "shared"))
SCORER = SHARED / "gold" / "score.py"
ANNOTATED = Path(__file__).with_name("annotated")
FLOORS = Path(__file__).with_name("score_floors.toml")
BATCH = 32 << 20
LINE = re.compile(r"^(number|labelled|full|text)\s+precision \S+\s+recall \S+\s+F1 (\S+)", re.MULTILINE)

Figures = dict[str, float]
Key = tuple[str, ...]
Pages = list[tuple[Path, Archived]]


def main() -> None:
    """Print the scorer's words for both sets; end with 1 where a figure is below its floor."""
    if not SCORER.is_file():
        sys.stderr.write(f"SKIPPED: no {SCORER}; set HPFACTS_SHARED to the folder that holds gold/ and seeds/\n")
        return
    short = []
    for name, score in SETS.items():
        sys.stdout.write(f"\n── {name}\n")
        figures, said = score()
        sys.stdout.write(said)
        short += list(below(name, figures))
    if short:
        sys.exit("below the floor: " + ", ".join(short))


def below(name: str, figures: Mapping[str, float]) -> Iterator[str]:
    """Name the figures of a set that are under their pinned floors."""
    floors: dict[str, float] = tomllib.loads(FLOORS.read_text("utf-8"))[name]
    for what, floor in floors.items():
        if figures[what] < floor:
            yield f"{name} {what} {figures[what]:.3f} < {floor}"


def seeds() -> tuple[Figures, str]:
    """Score the shared articles; give the figures and the scorer's words."""
    pages = saved_pages(SHARED / "seeds")
    with tempfile.TemporaryDirectory() as folder:
        figures, said = _scored(pages, {}, SHARED / "gold", Path(folder))
    for kind, key in KEYS.items():
        gold = map(json.loads, (SHARED / "gold" / f"{kind}.jsonl").read_text("utf-8").splitlines())
        figures[kind], line = f1(Counter(map(key, gold)), Counter(map(key, _rows(pages, kind, {}))))
        said += f"{kind:9s} {line}\n"
    return figures, said


def f1(gold: Counter[Key], found: Counter[Key]) -> tuple[float, str]:
    """Compare keys as multisets: F1, and a line as the scorer writes it."""
    right = (gold & found).total()
    precision, recall = (right / total if total else 1.0 for total in (found.total(), gold.total()))
    score = 2 * precision * recall / (precision + recall) if right else 0.0
    return score, f"precision {precision:.3f}  recall {recall:.3f}  F1 {score:.3f}  ({right} of {gold.total()})"


def document_key(row: Mapping[str, Any]) -> Key:
    """What makes two citations the same: all but the quote and the subject."""
    return tuple(fold_text(row[field] or "") for field in ("doc", "kind", "number", "date", "issuer"))


def person_key(row: Mapping[str, Any]) -> Key:
    """What makes two people the same: name and posts, in any order."""
    return (row["doc"], fold_text(row["name"]), *sorted(map(fold_text, row["posts"])))


KEYS: dict[Kind, Callable[[Mapping[str, Any]], Key]] = {"documents": document_key, "people": person_key}


def replica() -> tuple[Figures, str]:
    """Score the written articles as their sites show them on the first night."""
    with tempfile.TemporaryDirectory() as folder, Replica(night=1) as sites, Client() as client:
        gold = Path(folder, "gold")
        (gold / "clean").mkdir(parents=True)
        sources = {source.name: source for source in load_sources(SOURCES, variables=sites.variables)}
        pages: Pages = []
        facts: list[Mapping[str, Any]] = []
        for article in sites.articles():
            source = sources[article.site.replace("_", "-")]
            answer = client.fetch(source, Request(sites.url(article.doc)))
            pages.append((Path(article.doc), _archived(answer, source.name)))
            facts += article.facts
            (gold / "clean" / f"{article.doc}.txt").write_text(article.clean, "utf-8")
        _write_rows(gold / "facts.jsonl", facts)
        return _scored(pages, sources, gold, Path(folder))


def annotated() -> tuple[Figures, str]:
    """Score each set of tests/annotated by itself: F1 of its facts in every field, or of its pages' text.

    And of all facts together what the scorer does not look at: how often `modality`, `baseline` and `label` are right.
    """
    figures: Figures = {}
    told = ""
    right: Counter[str] = Counter()
    compared = 0
    for gold in sorted(ANNOTATED.glob("*/*/")):
        of_facts = (gold / "facts.jsonl").is_file()
        pages = saved_pages(gold / ("docs" if of_facts else "pages"))
        with tempfile.TemporaryDirectory() as folder:
            scored = _facts_scored if of_facts else _texts_scored
            said = dict(LINE.findall(scored(pages, {}, gold, Path(folder))))
            for annotator, ours in _same_facts(gold / "facts.jsonl", Path(folder, "found.jsonl")) if of_facts else ():
                compared += 1
                right.update(field for field, agrees in DETAILS.items() if agrees(annotator, ours))
        what = "full" if of_facts else "text"
        figures[gold.name] = float(said[what])
        told += f"{gold.name:24s} {what} F1 {said[what]}\n"
    for field in DETAILS:
        figures[field] = right[field] / compared
        told += f"{field:24s} right in {figures[field]:.3f} of {compared} facts\n"
    return figures, told


def _same_facts(gold: Path, found: Path) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Pair the facts of both files that are of the same quote, indicator and measure, where only one can be meant."""
    pairs: dict[Key, list[list[Mapping[str, Any]]]] = {}
    for which, path in enumerate((gold, found)):
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            key = tuple(row[field] for field in ("doc", "quote", "indicator", "measure"))
            pairs.setdefault(key, [[], []])[which].append(row)
    for theirs, ours in pairs.values():
        if len(theirs) == len(ours) == 1:
            yield theirs[0], ours[0]


def _shares_a_word(annotator: Mapping[str, Any], ours: Mapping[str, Any]) -> bool:
    """Tell whether two labels have a word in common; annotators write more or less of a name."""
    theirs, own = (set(fold_text(row["label"] or "").split()) for row in (annotator, ours))
    return not theirs or bool(theirs & own)


DETAILS: dict[str, Callable[[Mapping[str, Any], Mapping[str, Any]], bool]] = {
    "modality": lambda annotator, ours: annotator["modality"] == ours["modality"],
    "baseline": lambda annotator, ours: annotator["baseline"] == ours["baseline"],
    "label": _shares_a_word,
}


SETS = {"seeds": seeds, "replica": replica, "annotated": annotated}


def saved_pages(folder: Path) -> Pages:
    """Read a folder of saved pages or dumps."""
    return list(records_of(input_files([folder]), {}, date(2026, 1, 1), failures=[]))


def _archived(answer: Any, source: str) -> Archived:
    known = {name: getattr(answer, name) for name in ("url", "final_url", "status", "headers", "body", "fetched_at")}
    return Archived(**known, source=source, snapshot_date=date(2026, 10, 5), record=Record("", 1, 1))


def _scored(pages: Pages, sources: Mapping[str, Source], gold: Path, folder: Path) -> tuple[Figures, str]:
    said = _facts_scored(pages, sources, gold, folder) + _texts_scored(pages, sources, gold, folder)
    return {what: float(figure) for what, figure in LINE.findall(said)}, said


def _facts_scored(pages: Pages, sources: Mapping[str, Source], gold: Path, folder: Path) -> str:
    _write_rows(folder / "found.jsonl", _rows(pages, "facts", sources))
    return _scorer("facts", gold / "facts.jsonl", folder / "found.jsonl")


def _texts_scored(pages: Pages, sources: Mapping[str, Source], gold: Path, folder: Path) -> str:
    found = folder / "found"
    found.mkdir()
    for row in _rows(pages, "article", sources):
        lines = [row["title"], *row["paragraphs"]] if row["title"] else row["paragraphs"]
        (found / f"{row['doc']}.txt").write_text("\n".join(lines), "utf-8")
    return _scorer("text", gold / "clean", found)


def _rows(pages: Pages, kind: Kind, sources: Mapping[str, Source]) -> Iterator[dict[str, Any]]:
    for done in extract_pages(pages, kind, sources, None, BATCH):
        yield from done.rows


def _scorer(*arguments: str | Path) -> str:
    command = [sys.executable, SCORER, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 -- ours


def _write_rows(path: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")


if __name__ == "__main__":
    main()
