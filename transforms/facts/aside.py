"""The numbers of a text that are no facts, each with the rule that set it aside: for people who look for mistakes.

Only gathers what the lexer and the scope rules decided (transforms.facts.scope, catalogue/ignored.toml).
"""

import polars as pl

from transforms.facts.lexicon import Lexicon
from transforms.facts.tables import SEPARATOR
from transforms.facts.tokens import lines_of
from transforms.schema import ASIDE, conform


def numbers_aside(
    articles: pl.DataFrame, lines: pl.DataFrame, tokens: pl.DataFrame, numbers: pl.DataFrame, words: Lexicon
) -> pl.DataFrame:
    """Give the spans of text with digits that are no facts (schema ASIDE); a span may lie within another.

    `rule` is that of ignored.toml, else the kind of token (period, base, …) or the scope rule; `unread` where none
    set it aside, `table_text` for the heads and labels of a table.
    """
    rules = {index: entry.meaning["rule"] for index, entry in enumerate(words.entries) if entry.kind == "ignored"}
    left = numbers.filter(~pl.col("is_fact")).select("article", "start", "end", rule="scope_rule")
    cells = lines.select("line", "cell_start", "cell_end")
    named = (
        tokens.select("article", "line", "start", "end", "kind", "entry", "has_digits")
        .filter(pl.col("kind") != "number", "has_digits")
        .join(cells, on="line", how="left")
        .filter(pl.col("cell_start").is_null() | pl.col("start").is_between("cell_start", pl.col("cell_end") - 1))
        .select(
            "article",
            "start",
            "end",
            rule=pl.coalesce(pl.col("entry").replace_strict(rules, default=None, return_dtype=pl.String), _of_kind()),
        )
    )
    rows = (
        lines_of(articles)
        .filter(pl.col("text").str.contains(SEPARATOR, literal=True))
        .select(
            "article",
            start="line_start",
            end=pl.col("line_start") + pl.col("text").str.len_chars().cast(pl.Int64),
            rule=pl.lit("table_text"),
        )
    )
    keys = articles.with_row_index("article").select("article", "article_id", "version")
    spans = pl.concat([left, named, rows], how="vertical_relaxed").join(keys, on="article", how="left")
    found = spans.rename({"start": "char_start", "end": "char_end"})
    return conform(found, ASIDE, "aside").unique()


def _of_kind() -> pl.Expr:
    """A name that the lexer knows without an entry ("F0", "QL5") is a code; words that it does not know are unread."""
    return pl.col("kind").cast(pl.String).replace({"ignored": "code", "words": "unread"})
