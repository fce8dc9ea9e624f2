"""Cleaned articles to facts: every number of a text with what it measures, of what, when and where.

One Polars pipeline over a whole batch: lines → tokens → numbers with the words around them → indicator,
measure, period and place by rules that each leave their name. Knows no clock and no database.
"""

from dataclasses import dataclass, fields, replace

import polars as pl

from transforms.facts import provenance
from transforms.facts.aside import numbers_aside
from transforms.facts.checks import checked, with_rounding
from transforms.facts.context import contexts, heads_of
from transforms.facts.indicators import with_indicators
from transforms.facts.lexicon import Stage, lexicon
from transforms.facts.measures import with_measures
from transforms.facts.names import (
    day_of_text,
    named_in_passing,
    own_names,
    read_places,
    with_listed_names,
    with_own_names,
)
from transforms.facts.numbers import numbers_of
from transforms.facts.periods import read_periods
from transforms.facts.places import article_places, with_places
from transforms.facts.publishers import with_publishers
from transforms.facts.reporting import reports_on, said_periods
from transforms.facts.scope import in_scope
from transforms.facts.settling import settled
from transforms.facts.standing import placed
from transforms.facts.tables import with_table_cells
from transforms.facts.timing import with_periods
from transforms.facts.tokens import bracketed, lines_of, pieces_of, sentences_of, tokenise, with_blocks, word, words_of
from transforms.facts.wording import with_meanings
from transforms.schema import FACTS, ISSUES, conform

_SORTED = {
    "facts": ["article_id", "version", "char_start", "char_end", "fact_id"],
    "checks": ["article_id", "version", "check_id"],
    "issues": ["article_id", "version", "kind", "message"],
    "aside": ["article_id", "version", "char_start", "char_end", "rule"],
}
_OF_VALUES = (pl.exceptions.InvalidOperationError, pl.exceptions.ComputeError)  # never those of a missing column
_OPENING = 1500  # characters: title and first paragraphs name the place an article is about


@dataclass(frozen=True)
class Facts:
    """`facts` (schema FACTS), `checks` (CHECKS) and `issues` (ISSUES: what was not read or does not agree), sorted.

    `aside` (ASIDE): the numbers that are no facts, with the rules that say so.
    """

    facts: pl.DataFrame
    checks: pl.DataFrame
    issues: pl.DataFrame
    aside: pl.DataFrame


def facts_from_articles(articles: pl.DataFrame) -> Facts:
    """Read the facts of a batch of articles (schema ARTICLES); `place` is taken as given, see `with_place`.

    An article whose values break the pipeline has no facts but an issue (`unreadable`), and costs no other its own.
    """
    try:
        return _facts(articles)
    except _OF_VALUES as error:
        if articles.height <= 1:
            return replace(_facts(articles.clear()), issues=provenance.unreadable(articles, error))
    middle = articles.height // 2
    halves = (facts_from_articles(articles[:middle]), facts_from_articles(articles[middle:]))
    return _sorted(**{each.name: pl.concat(getattr(half, each.name) for half in halves) for each in fields(Facts)})


def _sorted(**frames: pl.DataFrame) -> Facts:
    return Facts(**{name: frame.sort(_SORTED[name]) for name, frame in frames.items()})


def _facts(articles: pl.DataFrame) -> Facts:
    words = lexicon()
    lines = with_blocks(with_table_cells(lines_of(articles)))
    # A title names its period in Roman numerals or words too: "thu ngân sách khá ngay từ quý I".
    # What rules a list need not have a figure: "Đại hội đề ra các mục tiêu:".
    rules_list = pl.col("heads") & (pl.col("block") == pl.col("block").shift(-1))
    read = pl.col("text").str.contains("[0-9]") | pl.col("in_title") | rules_list
    all_sentences = sentences_of(lines.filter(read))
    passing = named_in_passing(lines.filter(~read), all_sentences)
    figures = pl.col("sentence_text").str.contains("[0-9]") | pl.col("in_title")
    sentences = all_sentences.filter(figures | pl.col("heads"))
    tokens = _tokens(bracketed(sentences), words.stages, own_names(articles))
    periods = read_periods(tokens["text"].filter(tokens["kind"] == "period").unique())
    said = said_periods(articles, tokens, periods)
    reports = reports_on(articles, tokens, said)
    tokens = tokens.with_columns(
        pl.col("token").is_in(said.filter(flag)["token"].implode()).alias(flag)
        for flag in ("planned", "to_come", "of_sum")
    )
    days = reports.select("article", day=pl.coalesce("event", pl.date("report_year", 1, 1)))
    days = with_publishers(days, articles)
    found = numbers_of(tokens, words)
    numbers = (
        found.join(
            lines.select(
                *("line", "article", "in_title", "block", "item"),
                *("cell_start", "cell_end", "row_label", "row_start", "row_end"),
            ),
            on="line",
            how="left",
            maintain_order="left",
        )
        # A number in a row's label, head or unit ("Doanh nghiệp trên 50 lao động") is no value of the cell.
        .filter(pl.col("cell_start").is_null() | pl.col("start").is_between("cell_start", pl.col("cell_end") - 1))
        .join(contexts(tokens, found), on="number", how="left", maintain_order="left")
        .drop("number")
        .join(heads_of(tokens), on="block", how="left", maintain_order="left")
        .pipe(in_scope)
    )
    facts = (
        numbers.filter("is_fact")
        .pipe(with_indicators, articles)
        .pipe(with_periods, said, reports)
        .pipe(with_measures)
        .pipe(settled, said)
        .pipe(with_places, read_places(tokens, days), passing, articles)
        .pipe(provenance.with_provenance, articles)
        .pipe(with_rounding)
    )
    unplaced = provenance.unplaced(facts, articles)
    unread = numbers.filter(~pl.col("is_fact"), pl.col("scope_rule") == "unread").pipe(provenance.issues_of, articles)
    done = checked(conform(facts, FACTS, "facts"), articles)
    return _sorted(
        facts=done.facts,
        checks=done.checks,
        issues=pl.concat([conform(unread, ISSUES, "issues"), conform(unplaced, ISSUES, "issues"), done.issues]),
        aside=numbers_aside(articles, lines, tokens, numbers, words),
    )


def with_place(articles: pl.DataFrame) -> pl.DataFrame:
    """Fill `place` of articles (schema ARTICLES): what each is about, by its title and first lines.

    Of a text that names none its credit line may tell: "Cục Thống kê tỉnh Trà Vinh".
    """
    place = _places(articles)
    unplaced = place.is_null() & articles["source_credit"].is_not_null()
    if unplaced.any():
        lines = articles.filter(unplaced).with_columns(title=pl.lit(None, dtype=pl.String), body="source_credit")
        place = place.scatter(unplaced.arg_true(), _places(lines))
    return articles.with_columns(place=place)


def _places(articles: pl.DataFrame) -> pl.Series:
    lines = with_blocks(lines_of(articles).filter(pl.col("line_start") < _OPENING))
    tokens = _tokens(bracketed(sentences_of(lines)), lexicon().place_stages, own_names(articles))
    days = articles.with_row_index("article").select("article", day=day_of_text()).pipe(with_publishers, articles)
    named = read_places(tokens, days)
    place = article_places(articles, named, lines)["place"]
    return place.fill_null(days["published_for"])


def _tokens(sentences: pl.DataFrame, stages: tuple[Stage, ...], names: pl.DataFrame) -> pl.DataFrame:
    pieces = pieces_of(sentences, [stage.pattern for stage in stages]).pipe(with_own_names, sentences, names)
    pieces = pieces.with_columns(word=word())
    meant = words_of(pieces, stages).pipe(with_meanings)
    return tokenise(sentences, pieces, meant).pipe(with_listed_names).pipe(placed)
