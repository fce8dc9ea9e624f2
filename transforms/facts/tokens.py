"""Cleaned articles to a stream of tokens: numbers, periods, places, indicators, cues and the words between.

Every character of a line but blanks is in exactly one token, with its offset into the article's body. Says what a
word is, never what a number means.
"""

from collections.abc import Sequence
from functools import cache

import polars as pl

from transforms.facts.cases import given, with_rules
from transforms.facts.lexicon import (
    CAPITAL,
    CLOSE,
    DIGIT,
    GAP,
    KIND,
    LOWER,
    SENTENCE,
    UNCAPITALISED,
    Lexicon,
    Stage,
    compounds,
    first_fitting,
)
from transforms.facts.neighbours import beside, carried, opening
from transforms.folding import fold
from transforms.warm import warm

REST, OWN_NAME = -1, -2  # stages of what no pattern hit: words, and names that only their article tells
_CUT = "\x06"  # between pieces
_LONGEST = 1 << 40  # bytes: no sentence is longer
_STOP = "\x0e"  # a full stop that ends no sentence
# "TP. Hải Phòng", "Q. Lê Chân", "ThS. Nguyễn", "A. B."
_SHORT = r"((?i:tp|tx|tt|ts|ths|pgs|gs|bs|kts|đ|st)|\p{Lu}|[qhpx])\."
BLANK = "[ \t\u00a0\u2009\u202f]"
_BEFORE_FIGURE = rf"((?:\pL|%|20[0-9][0-9])[.!?…][\"”’)]*{BLANK})([0-9])"  # "… quyết liệt. 4 tháng qua, …"
_SENTENCE_END = rf"([.!?…][\"”’)]*{BLANK}?)(\p{{Lu}})"
# "(HPĐT) - ", "ANHP - ", "HẢI PHÒNG (TTXVN) - ": who reports, before an article's first sentence.
_DATELINE = (
    r"^(?:\([^()0-9]{2,30}\)\s*[-–]*|(?:\p{Lu}[\p{Lu}.]+ ?){1,4}(?:\([^()0-9]{2,30}\) ?)?[-–]+|"
    r"\p{Lu}\pL+(?: \p{Lu}\pL+){0,3} ?(?:\([^()0-9]{2,30}\) ?[-–]+)|"
    # "Hải Phòng - Tính từ …", "YênBái - Từ ngày …", before what dates the report
    r"Báo(?: \p{Lu}\pL+){1,4} [-–]+)\s+|^(?:\p{Lu}\pL+){1,2}(?: \p{Lu}\pL+){0,2} [-–] "
)
# "bằng 47, 5% kế hoạch": behind such a word it is one number, not "tháng 6, 5% số hộ".
_CUT_DECIMAL = rf"((?:bằng|đạt|tăng|giảm|chiếm){CLOSE} {DIGIT}{{1,3}},) ({DIGIT}{{1,2}} ?%)"
# "Từ đầu năm", "; Ngô 540 ha": one such word alone opens a clause, where "Từ Sơn" is a name.
_OPENING_WORD = rf"(^|[^{CLOSE}] |[(“\"]){CAPITAL}((?:{'|'.join(UNCAPITALISED)}){CLOSE} [{LOWER}0-9])"
_COLON = r":\s*$"  # at the end of a line that rules a list
_TIMED_HEAD = r"(?i)^\s*\*[^:]*(?:tháng|quý|năm) ?[0-9IVX][^:]*:\s*$"
# So does the heading of goals: "1. Chỉ tiêu kế hoạch năm 2021", "Mục tiêu, nhiệm vụ năm 2022"
OF_GOALS = (
    r"^\s*(?:[0-9IVX]+[.)] ?)*(?i:(?:các )?(?:mục tiêu|chỉ tiêu(?: kế hoạch)?|phương hướng)(?:(?: chung|,| và) ?"
    r"(?:chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp)?)* ?(?:chủ yếu |cụ thể )*(?:năm|nhiệm kỳ|giai đoạn) )[0-9 –-]+:?$"
)


# … and that of a season: "a. Vụ xuân"
_OF_SEASON = r"^\s*(?:[0-9a-zđIVX]{1,3}[.)]\s*|[-+*]\s*)?(?i:(?:sản xuất )?vụ) [^0-9.;:,]{2,30}$"


def lines_of(articles: pl.DataFrame) -> pl.DataFrame:
    """Give the lines of each body: `article` (row number), `line`, `line_start`, `text`, `in_title`."""
    return (
        articles.with_row_index("article")
        .select("article", "title", text=pl.col("body").str.split("\n"))
        .explode("text")
        .with_columns(size=pl.col("text").str.len_chars().cast(pl.Int64) + 1)
        .with_columns(line_start=pl.col("size").cum_sum().over("article") - pl.col("size"))
        .with_columns(in_title=(pl.col("line_start") == 0) & (pl.col("text") == pl.col("title")).fill_null(value=False))
        .drop("size", "title")
        .with_row_index("line")
    )


def with_blocks(lines: pl.DataFrame) -> pl.DataFrame:
    """Add what lines belong together: `block` (a paragraph with its list), `item`, `depth` and `heads`.

    An item goes on with the lines behind a plus: "- Thu ngân sách …", "+ Thu nội địa …", which are of depth 1 and 2.
    A line that `heads` ends in a colon, or is the heading of goals or a season, and rules the list behind it.
    """
    item = pl.col("text").str.contains(r"^\s*[-+*•–▪]\s?\S") & (pl.col("article") == pl.col("article").shift(1))
    # Numbers open the items of a list behind a colon, and elsewhere sections.
    numbered = pl.col("text").str.contains(r"^\s*\(?(?:[0-9a-zđ]{1,2}|[IVX]{1,4})[.)]\s+\S")
    item |= numbered & carried(given(~numbered, pl.col("text").str.contains(_COLON)), "article")
    if "cell_end" in lines.columns:
        item &= pl.col("cell_end").is_null()
    # "* Thực hiện tháng 9 năm 2019:" rules the items behind it by itself.
    item &= ~pl.col("text").str.contains(_TIMED_HEAD)
    item = item.fill_null(value=False)
    below = item & pl.col("text").str.contains(r"^\s*\+")
    return with_rules(
        lines,
        block=(~item).cum_sum(),
        item=(~below).cum_sum(),
        depth=item.cast(pl.Int8) + below.cast(pl.Int8),
        heads=pl.col("text").str.contains(f"{_COLON}|{OF_GOALS}|{_OF_SEASON}"),
    )


@warm("sentences")
def sentences_of(lines: pl.DataFrame) -> pl.DataFrame:
    """Cut lines into sentences.

    Gives the lines' `article`, `line`, `block`, `item`, `depth`, `heads`, `in_title`, `sentence` (a number),
    `sentence_start`, `sentence_end` (into the body), `opens_line` and `sentence_text`.
    """
    size = pl.col("marked").str.len_chars().cast(pl.Int64)
    total = pl.col("sentence_end") - size
    opens = ~pl.col("in_title") & (beside(pl.col("in_title"), 1, "article").fill_null(value=True))
    text = pl.when(opens).then(pl.col("text").str.replace(_DATELINE, f"$0{SENTENCE}")).otherwise("text")
    return (
        lines.with_columns(marked=_with_marked_ends(text).str.split(SENTENCE))
        .select("article", "line", "line_start", "in_title", "block", "item", "depth", "heads", "marked")
        .explode("marked")
        .with_row_index("sentence")
        .with_columns(sentence_end=size.cum_sum())
        .with_columns(sentence_start=pl.col("line_start") + total - opening(total, "line"))
        .with_columns(
            sentence_end=pl.col("sentence_start") + size,
            opens_line=pl.col("sentence_start") == pl.col("line_start"),
            sentence_text=pl.col("marked").str.replace_all(_STOP, ".", literal=True),
        )
        .drop("line_start")
    )


def _with_marked_ends(text: pl.Expr) -> pl.Expr:
    """Put a mark between the sentences of a text, and another for each stop of an abbreviation."""
    stops = text.str.replace_all(rf"(^|[^\pL0-9]){_SHORT}", f"$1$2{_STOP}")
    stops = stops.str.replace_all(f"{_STOP}{_SHORT}", f"{_STOP}$1{_STOP}")  # right behind another: "Q.H. Nguyễn"
    return stops.str.replace_all(_SENTENCE_END, f"$1{SENTENCE}$2").str.replace_all(_BEFORE_FIGURE, f"$1{SENTENCE}$2")


@warm("sentences")
def bracketed(sentences: pl.DataFrame) -> pl.DataFrame:
    """Replace `marked` of sentences by `part`, the folded text with marks around its words."""
    # "tăng 13,6% [cao hơn mức chung là 11%]": brackets of one kind.
    round_ones = pl.col("marked").str.replace_all("[", "(", literal=True).str.replace_all("]", ")", literal=True)
    # Most words stand between blanks, which are found in a sixth of the time; what is no letter is taken out of them.
    between_blanks = LOWER + round_ones.str.replace_all(" ", f"{CLOSE} {LOWER}", literal=True) + CLOSE
    words = between_blanks.str.replace_all(rf"[^\pL{LOWER}{CLOSE} ]+", f"{CLOSE}$0{LOWER}")
    words = words.str.replace_all(f"{LOWER}{CLOSE}", "", literal=True)
    capitals = words.str.replace_all(rf"{LOWER}(\p{{Lu}})", f"{CAPITAL}$1")
    one_spelling = fold(capitals).str.replace_all(f"tỉ{CLOSE}", f"tỷ{CLOSE}", literal=True)  # not in "tỉnh"
    one_spelling = one_spelling.str.replace_all(_OPENING_WORD, f"${{1}}{LOWER}${{2}}")
    whole = one_spelling.str.replace_all(_CUT_DECIMAL, f"${{1}}{GAP}${{2}}")
    whole = whole.str.replace_many(_joined_compounds())
    part = whole.str.replace_all(_STOP, "·", literal=True)
    return sentences.with_columns(part=part).drop("marked")


@cache
def _joined_compounds() -> dict[str, str]:
    return {
        f"{mark}{word.replace(' ', f'{CLOSE} {LOWER}')}{CLOSE}": f"{mark}{word}{CLOSE}"
        for word in compounds()
        for mark in (LOWER, CAPITAL)
    }


def words_of(pieces: pl.DataFrame, stages: tuple[Stage, ...]) -> pl.DataFrame:
    """Say of each distinct wording what it is: `word`, `text`, `kind` ("words" for what no entry knows), `entry`.

    Also whether it begins with a `capital`, and whether each of its words does (`proper`). Of the entries of its stage
    it is the first that fits it. They are tried one word at a time, as there are few new words and so many patterns
    that Polars would compile them anew for each batch.
    """
    kinds = {number: stage.kinds for number, stage in enumerate(stages)}
    others = {number: stage.default for number, stage in enumerate(stages)} | {REST: "words", OWN_NAME: "place"}
    # A wording is hit by the same stage wherever it stands, so that its part alone tells it from others.
    distinct = pieces.select("stage", "part", "text", "word").unique("word")
    words = distinct.select("stage", "text").iter_rows()
    found = [first_fitting(kinds.get(stage, ()), text) or (others[stage], None) for stage, text in words]
    return (
        distinct.with_columns(capital=begins_with_capital())
        .with_columns(proper=pl.col("capital") & ~pl.col("part").str.contains(LOWER, literal=True))
        .drop("stage", "part")
        .hstack(pl.DataFrame(found, schema={"kind": KIND, "entry": pl.Int32}, orient="row"))
    )


def tokenise(sentences: pl.DataFrame, pieces: pl.DataFrame, words: pl.DataFrame) -> pl.DataFrame:
    """Give the pieces of sentences that `words` tells of as tokens, sorted by line and start.

    They have the columns of their sentence and of their word, `start`, `end` (into the body), and `token`, their
    number.
    """
    return (
        pieces.select("sentence", "start", "end", "word")
        .join(words, on="word", how="inner", maintain_order="left")
        .drop("word")
        .with_row_index("token")
        .join(sentences.drop("part"), on="sentence", how="left", maintain_order="left")
    )


@warm("lexer")
def pieces_of(sentences: pl.DataFrame, patterns: Sequence[str]) -> pl.DataFrame:
    """Cut sentences (`sentence`, `sentence_start`, `part`) at the hits of patterns, first come first served.

    Gives `sentence`, `stage` (number of the pattern, REST for what none hit), `part` (bracketed), `text` (without the
    marks), `start`, `end` (into the body), sorted by sentence and start; blanks are left out.
    """
    # One number tells where a piece stands, its sentence and its byte of that, which keeps the frames small.
    rest = sentences.select("part", at=pl.col("sentence").cast(pl.Int64) * _LONGEST)
    found = []
    for number, pattern in enumerate(patterns):
        hits, rest = _cut(rest, pattern)
        found.append(hits.with_columns(stage=pl.lit(number, dtype=pl.Int32)))
    found.append(rest.with_columns(stage=pl.lit(REST, dtype=pl.Int32)))
    pieces = pl.concat(found).sort("at").with_columns(word=word(), sentence=(pl.col("at") // _LONGEST).cast(pl.UInt32))
    size = pl.col("text").str.len_chars().cast(pl.Int64)
    plain = (
        pieces.select("word", "part")
        .unique("word")
        .with_columns(text=unmarked(pl.col("part")))
        .select("word", "text", size=size, surplus=pl.col("part").str.len_bytes().cast(pl.Int64) - size)
    )
    # From bytes of bracketed text to characters of the body: what is not here is blanks, each one byte, one character.
    so_far = pl.col("surplus").cum_sum() - pl.col("surplus")
    return (
        pieces.join(plain, on="word", how="left", maintain_order="left")
        .join(sentences.select("sentence", "sentence_start"), on="sentence", how="left", maintain_order="left")
        .with_columns(start=pl.col("sentence_start") + pl.col("at") % _LONGEST - so_far + opening(so_far, "sentence"))
        .select("sentence", "stage", "part", "text", "start", end=pl.col("start") + pl.col("size"))
    )


def word() -> pl.Expr:
    """Give each wording (`part`) a number of 64 bits, quicker to compare; the few thousand of a batch share none."""
    return pl.col("part").hash()


def _cut(pieces: pl.DataFrame, pattern: str) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Cut pieces of text (`part`, which stands `at` a byte) at the hits of a pattern: the hits and the rest."""
    # Most have none, which is told in half the time, and stay as they are.
    has_hit = pieces.select_seq(pl.col("part").str.contains(pattern)).to_series()
    if not has_hit.any():
        return pieces.clear(), pieces
    size = pl.col("part").str.len_bytes().cast(pl.Int64)
    begun, many = size.cum_sum() - size, pl.col("part").list.len().cast(pl.Int64)
    found = (
        # In sequence, as what runs side by side runs in threads of Polars.
        pieces.filter(has_hit)
        .with_columns_seq(marked=pl.col("part").str.replace_all(pattern, f"{_CUT}$0{_CUT}"))
        .lazy()  # one query of many short steps
        .select(at=pl.col("at") - begun, part=pl.col("marked").str.split(_CUT))
        .with_columns(first=many.cum_sum() - many)
        .explode("part")
        # Every other piece of a text is a hit.
        .select("part", at=pl.col("at") + begun, hit=(pl.int_range(pl.len()) - pl.col("first")) % 2 == 1)
        .filter(pl.col("part") != "", pl.col("part") != " ")
        .collect(optimizations=pl.QueryOptFlags.none(), engine="in-memory")
    )
    hit = found.drop_in_place("hit")
    return found.filter(hit), pl.concat([pieces.filter(~has_hit), found.filter(~hit)])


def begins_with_capital() -> pl.Expr:
    """Tell whether a piece of bracketed text begins with a capital."""
    return pl.col("part").str.strip_chars_start(" ").str.starts_with(CAPITAL)


def unmarked(text: pl.Expr) -> pl.Expr:
    """Take the marks of bracketed text off."""
    for mark in (LOWER, CAPITAL, CLOSE):  # one by one, which is quicker than a class of them
        text = text.str.replace_all(mark, "", literal=True)
    return text


def meanings(lexicon: Lexicon, kind: str, fields: dict[str, pl.DataType]) -> pl.DataFrame:
    """Give the fields of the entries of a kind as a table keyed by `entry`."""
    rows = [
        {"entry": index} | {field: entry.meaning.get(field) for field in fields}
        for index, entry in enumerate(lexicon.entries)
        if entry.kind == kind
    ]
    return pl.DataFrame(rows, schema={"entry": pl.Int32(), **fields})
