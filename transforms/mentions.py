"""What documents and people have in common: sentences in bracketed text, reading from left to right, provenance.

Bracketed text (transforms.facts.tokens) is folded, and every word stands between marks that also tell its
capital; patterns of the catalogue are written as in running text. Knows neither a document nor a person.
"""

from collections.abc import Iterable
from hashlib import sha256

import polars as pl

from transforms.facts.lexicon import CAPITAL, CLOSE, LOWER, bracket, capture_free, folded, longest_first
from transforms.facts.tokens import bracketed, lines_of, sentences_of, unmarked, with_blocks
from transforms.folding import fold_text

WORD = f"[{LOWER}{CAPITAL}][^{CLOSE}]+{CLOSE}"
CAPITAL_WORD = f"{CAPITAL}[^{CLOSE}]+{CLOSE}"
_SHORT_LINE = 8  # blanks: a longer line of capitals is a heading, where capitals tell no name


def sentences(articles: pl.DataFrame, may_hold: pl.Expr) -> pl.DataFrame:
    """Give the sentences whose `text` may hold a mention, titles left out.

    Columns: `article` (row number), `line`, `sentence` (its number in the batch), `sentence_start`,
    `sentence_end` (into the body), `part` (bracketed text) and `is_heading` (in capitals throughout).
    """
    lines = lines_of(articles).filter(~pl.col("in_title"), may_hold)
    text = pl.col("text")
    is_heading = (text == text.str.to_uppercase()) & (text.str.count_matches(" ", literal=True) > _SHORT_LINE)
    cut = sentences_of(with_blocks(lines)).rename({"sentence_text": "text"}).filter(may_hold)
    marked = bracketed(cut).drop("in_title", "block", "heads", "text")
    return marked.join(lines.select("line", is_heading=is_heading), on="line", how="left", maintain_order="left")


def in_any_case(words: Iterable[str]) -> list[str]:
    """Give words as titles and in capitals, in both spellings of their tones."""
    spelled = {spelling for word in words for spelling in (word.lower(), fold_text(word))}
    return sorted({form for word in spelled for form in (word.capitalize(), word.title(), word.upper())})


def any_of(patterns: Iterable[str]) -> str:
    """Give a regular expression over bracketed text that fits any of the patterns, the longest first."""
    return "|".join(bracket(capture_free(pattern)) for pattern in longest_first(folded(patterns)))


def size(text: pl.Expr) -> pl.Expr:
    """Count the characters that bracketed text has in the body."""
    return unmarked(text).str.len_chars().cast(pl.Int64)


def eat(
    mentions: pl.DataFrame, name: str, value: str, *, lead: str = "", ahead: str = "", where: pl.Expr | None = None
) -> pl.DataFrame:
    """Take lead and value off the beginning of `rest`, and move `reached` (into the body) behind them.

    Adds `{name}_start`, `{name}_end` (into the body) and `{name}_text` (bracketed) of the value, null where it
    does not stand there or `where` does not hold. What is `ahead` must follow and stays. No capturing groups.
    """
    rest = pl.col("rest") if where is None else pl.when(where).then("rest")
    found = rest.str.extract_groups(f"^({lead})({value})(?:{ahead})").struct.rename_fields(["_lead", "_value"])
    start = pl.col("reached") + size(pl.col("_lead"))
    end = start + size(pl.col("_value"))
    marked = pl.sum_horizontal(pl.col("_lead", "_value").str.len_chars())
    return (
        mentions.with_columns(found.struct.unnest())
        .with_columns(
            start.alias(f"{name}_start"),
            end.alias(f"{name}_end"),
            pl.col("_value").alias(f"{name}_text"),
            rest=pl.col("rest").str.slice(marked),
            reached=pl.coalesce(end, "reached"),
        )
        .drop("_lead", "_value")
    )


def written(start: str, end: str) -> pl.Expr:
    """Give the words of the body from one offset to another; null where there are none."""
    words = pl.col("body").str.slice(pl.col(start), pl.col(end) - pl.col(start)).str.strip_chars(" \t\u00a0,;:.…-–")
    closed = pl.when(words.str.contains("“")).then(words).otherwise(words.str.strip_chars_end("” "))
    return pl.when(pl.col(start).is_not_null(), closed != "").then(closed)


def with_provenance(mentions: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Add `article_id`, `version` and `body` of the article, and `sentence`, `quote` by the offsets."""
    keys = articles.with_row_index("article").select("article", "article_id", "version", "body")
    body = pl.col("body")
    return mentions.join(keys, on="article", how="left", maintain_order="left").with_columns(
        quote=body.str.slice(pl.col("char_start"), pl.col("char_end") - pl.col("char_start")),
        sentence=body.str.slice(
            pl.col("sentence_start"), pl.col("sentence_end") - pl.col("sentence_start")
        ).str.strip_chars(),
    )


def mention_id() -> pl.Expr:
    """Give 16 hex digits of the hash of article, version and offsets."""
    columns = [pl.col(name).cast(pl.String) for name in ("article_id", "version", "char_start", "char_end")]
    return pl.concat_str(columns, separator="|").map_batches(_digests, return_dtype=pl.String)


def _digests(keys: pl.Series) -> pl.Series:
    return pl.Series([sha256(key.encode()).hexdigest()[:16] for key in keys], dtype=pl.String)
