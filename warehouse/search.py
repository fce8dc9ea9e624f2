"""Full text search over titles and bodies of the articles that stand, now or on a date.

An article is found when it holds every word; "words in quotes" stand together. A word typed without accents
also finds accented ones (đ as d), one typed with accents means itself. With DuckDB's fts extension an index
beside the warehouse finds and ranks (BM25); without it every text is read and the latest come first. Both find
the same articles. The index is a cache: made anew when articles have changed, safe to delete.
"""

import os
import re
import unicodedata
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import polars as pl

from warehouse.extensions import extension_file, load_extension
from warehouse.lake import Lake
from warehouse.query import QuestionError, attach_published, open_published
from warehouse.schema import quoted

# The vowels that are written with accents, by the letter that stands for all of them.
ACCENTED = {
    "a": "aàáảãạăằắẳẵặâầấẩẫậ",
    "d": "dđ",
    "e": "eèéẻẽẹêềếểễệ",
    "i": "iìíỉĩị",
    "o": "oòóỏõọôồốổỗộơờớởỡợ",
    "u": "uùúủũụưừứửữự",
    "y": "yỳýỷỹỵ",
}
PLAIN = str.maketrans({accented: plain for plain, all_of_it in ACCENTED.items() for accented in all_of_it})
TERM = re.compile(r'"([^"]+)"|(\S+)')
WORD = re.compile(r"\w+")
MOST = 20
AROUND = 70  # characters shown on either side of what was found
FOLDED = r"(\.|[^a-z0-9])+"  # what the index takes for the space between words


def search(
    published: Path | Lake, words: str, *, as_of: date | None = None, most: int = MOST, index: Path | None = None
) -> pl.DataFrame:
    """Find articles: score (null without the extension), published_at, place, title, found (in its line), url.

    `index` is where the index of the fts extension is kept; without it, or without the extension, texts are read.
    """
    terms = [first or second for first, second in TERM.findall(unicodedata.normalize("NFC", words))]
    tokens = [token for term in terms for token in WORD.findall(folded(term))]
    if not tokens:
        raise QuestionError(f"{words!r}: no words to search for")
    if index is not None and extension_file("fts"):
        with open_published(published) as con:
            is_new = not _fits(con, index)
        if is_new:
            _build(published, index)
        ranked = _ranked(index, tokens)
    else:
        ranked = None
    with open_published(published, as_of) as con:
        return _found(con, terms, ranked, most)


def folded(text: str) -> str:
    """Give a text in lower case without accents, đ as d."""
    return text.lower().translate(PLAIN)


def pattern(term: str) -> str:
    """Give the regular expression that finds a word, or words one after another, as whole words."""
    is_plain = folded(term) == term.lower()
    words = []
    for word in WORD.findall(term.lower()):
        letters = (ACCENTED.get(letter, letter) if is_plain else letter for letter in word)
        words.append("".join(f"[{each}]" if len(each) > 1 else re.escape(each) for each in letters))
    return r"(?:^|[^\pL\pN])" + r"[^\pL\pN]+".join(words) + r"(?:[^\pL\pN]|$)"


def _found(con: duckdb.DuckDBPyConnection, terms: list[str], ranked: pl.DataFrame | None, most: int) -> pl.DataFrame:
    """Read the candidates' texts, all where there is no index."""
    patterns = [pattern(term) for term in terms]
    in_title = " + ".join(f"CAST(regexp_matches(title, {quoted(each)}, 'i') AS INTEGER)" for each in patterns)
    in_text = " AND ".join(f"regexp_matches(text, {quoted(each)}, 'i')" for each in patterns)
    shown = quoted(rf"[^\n]{{0,{AROUND}}}{patterns[0]}[^\n]{{0,{AROUND}}}")
    if ranked is None:
        candidates, score = "", "NULL"
    else:
        con.register("ranked", ranked)
        candidates, score = "JOIN ranked USING (article_id, version)", "round(score, 3)"
    return con.sql(
        f"""
        SELECT CAST({score} AS DOUBLE) AS score, published_at, place, title,
            trim(regexp_extract(body, {shown}, 0, 'i')) AS found, url, article_id
        FROM (
            SELECT *, coalesce({in_title}, 0) AS title_hits, concat_ws(chr(10), title, body) AS text
            FROM articles_current {candidates}
        )
        WHERE {in_text}
        ORDER BY score DESC NULLS LAST, title_hits DESC, published_at DESC NULLS LAST, article_id
        LIMIT {int(most)}
        """
    ).pl()


def _ranked(index: Path, tokens: list[str]) -> pl.DataFrame:
    """Ask the index for the article versions that hold all the words, with their score."""
    with duckdb.connect(str(index), read_only=True, config={"autoinstall_known_extensions": "false"}) as con:
        load_extension(con, "fts", "search")
        return con.sql(
            "SELECT article_id, version, score FROM ("
            "SELECT *, fts_main_texts.match_bm25(id, $1, conjunctive := 1) AS score FROM texts"
            ") WHERE score IS NOT NULL",
            params=[" ".join(tokens)],
        ).pl()


# Tells whether an index is of these article versions: their number, and their names in any order.
FINGERPRINT = "SELECT count(*), bit_xor(hash(article_id, version)) FROM {table}"


def _fits(con: duckdb.DuckDBPyConnection, index: Path) -> bool:
    if not index.is_file():
        return False
    wanted = con.sql(FINGERPRINT.format(table="main.articles")).fetchall()
    try:
        with duckdb.connect(str(index), read_only=True) as kept:
            return kept.sql(FINGERPRINT.format(table="texts")).fetchall() == wanted
    except duckdb.Error:  # of another version of DuckDB, or broken
        return False


def _build(published: Path | Lake, index: Path) -> None:
    """Write the index aside and put it in its place in one step."""
    index.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="search.", dir=index.parent) as folder:
        aside = Path(folder) / "search.duckdb"
        with duckdb.connect(str(aside), config={"autoinstall_known_extensions": "false"}) as con:
            load_extension(con, "fts", "search")
            attach_published(con, published)
            con.execute(
                "CREATE TABLE texts AS SELECT row_number() OVER (ORDER BY article_id, version) AS id, article_id, "
                "version, warehouse.main.folded(concat_ws(chr(10), title, body)) AS text FROM warehouse.main.articles"
            )
            con.execute("DETACH warehouse")
            con.execute(
                "PRAGMA create_fts_index('texts', 'id', 'text', stemmer = 'none', stopwords = 'none', "
                f"ignore = {quoted(FOLDED)}, strip_accents = 0, lower = 0)"
            )
            con.execute("ALTER TABLE texts DROP COLUMN text")
        os.replace(aside, index)  # noqa: PTH105 - the one call that is atomic by contract
