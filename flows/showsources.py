"""Sources on a screen: as a table, field by field, and what a page of theirs gave."""

import os
import sys
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING

import polars as pl

from flows import show
from flows.scrape import manual
from flows.scrape.source import Source, SourceError, doubts, load_source
from flows.settings import Settings

if TYPE_CHECKING:
    from flows.trial import Trial

_SOME = 5


def check(settings: Settings) -> tuple[dict[str, Source], list[str]]:
    """Load every source file there is; give the good ones by name, and a line for each that cannot be used."""
    variables = {name: value for name, value in os.environ.items() if name.startswith("HPFACTS_")}
    good: dict[str, Source] = {}
    mistakes = []
    for folder in settings.sources:
        if not folder.is_dir():
            mistakes.append(f"{folder}: no such folder of source files; see HPFACTS_SOURCES")
        for path in sorted(folder.glob("*.toml")):
            try:
                good[path.stem] = load_source(path, variables)
            except SourceError as error:
                mistakes.append(str(error))
    return good, mistakes


def table(declared: Sequence[Source]) -> pl.DataFrame:
    """Give sources as a table."""
    more = [
        {
            "extends": source.extends,
            "articles": "{}–{}".format(*source.articles_a_night),
            "delay": f"{source.limits.delay:g} s",
            "doubts": len(doubts(source)),
        }
        for source in declared
    ]
    return pl.concat([show.sources(declared), pl.DataFrame(more, infer_schema_length=None)], how="horizontal")


def fields(source: Source) -> pl.DataFrame:
    """Give every field of a source."""
    return pl.DataFrame(list(manual.fields(source)), schema=["field", "value", "said by", "meaning"], orient="row")


def trial(tried: "Trial") -> None:
    """Print what a page gave."""
    for name, value in _lines(tried):
        sys.stdout.write(f"{name:>9}  {value}\n")
    if tried.hits:
        sys.stdout.write("\nselectors\n")
    for where, css, count, first in tried.hits:
        sys.stdout.write(f"{where:>13}  {count:3d} × {css}{f'  “{first}”' if first else ''}\n")


def _lines(tried: "Trial") -> Iterator[tuple[str, object]]:
    response, article = tried.response, tried.article
    yield "source", tried.source
    yield "asked", response.url
    if response.final_url != response.url:
        yield "led to", response.final_url
    if response.error:
        yield "failed", response.error
        return
    yield "status", f"{response.status}, {response.content_type}, {len(response.body)} bytes in {response.elapsed:g} s"
    if response.status == HTTPStatus.OK and (article is not None or not tried.listings):
        yield "page", tried.why_no_page or "an article page by its looks"
    if article is not None:
        yield "title", article["title"]
        yield "published", f"{article['published_at']} ({article['published_at_note'] or 'as the page says'})"
        yield "event", article["event_date"]
        yield "author", article["author"]
        yield "credit", article["source_credit"]
        yield "place", article["place"]
        yield "text", f"{len(article['body'])} characters, {len(article['paragraphs'])} paragraphs"
        yield "left out", f"{len(article['removed'])} lines"
        for paragraph in article["paragraphs"][:2]:
            yield "", paragraph[:100]
    for name, urls, tally in tried.listings:
        left = f"{tally.off_pattern} links off article_pattern, {tally.outside_hosts} to other hosts"
        yield "list", f"{name}: {len(urls)} articles; {left}"
        for url in urls[:_SOME]:
            yield "", url
        for problem in tally.problems:
            yield "problem", problem
