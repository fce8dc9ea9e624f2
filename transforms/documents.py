"""Cleaned articles to the legal and administrative documents they cite: kind, number, date, issuer, subject.

A citation is read from left to right behind the word for its kind; kinds, offices and limits of subjects are
data (transforms/catalogue/documents.toml). Knows what officialese writes, never what a document says.
"""

from functools import cache
from typing import Any

import polars as pl

from transforms import mentions
from transforms.facts.cases import first_case
from transforms.facts.gazetteer import known_names
from transforms.facts.lexicon import CAPITAL, CLOSE, OPEN, bracket, load
from transforms.facts.tokens import REST, pieces_of, unmarked
from transforms.folding import fold, fold_text
from transforms.mentions import CAPITAL_WORD, WORD, any_of, eat, in_any_case, size, written
from transforms.schema import DOCUMENTS, conform

_YEAR = "(?:19|20)[0-9]{2}"
_SERIAL = f"[0-9]{{1,5}}(?:{OPEN}[a-zđ]{CLOSE})?"
_CODE = f"{CAPITAL_WORD}[0-9]*"  # NQ, QĐ, QH15
_JOINT = "(?: ?/ ?|- ?)"
# 02/CT-UBND, 23/2021/QĐ-TTg, 04- NQ/QU, 45 - NQ/TW
_FULL_NUMBER = f"{_SERIAL} - {_CODE} ?/ ?{_CODE}(?:-{_CODE})*|{_SERIAL}(?:{_JOINT}(?:{_YEAR}|{_CODE}))*{_JOINT}{_CODE}"
_BARE_NUMBER = f"[0-9]{{1,4}}(?:/{_YEAR})?"
_DAY = rf"[0-3]?[0-9] ?(?:[/.-]|{bracket('tháng')}) ?[01]?[0-9] ?(?:[/.-]|{bracket('năm')}) ?{_YEAR}"
# What may be a number of a small kind: "theo quyết định số 225/QĐ-UBND"; in text as written, and bracketed.
_RAW_NUMBER = r"\b[Ss]ố:? [0-9]|[0-9] ?[/-] ?\p{Lu}"
_MARKED_NUMBER = rf"{OPEN}số{CLOSE}:? [0-9]|[0-9] ?[/-] ?{CAPITAL}"
_NO_LETTERS_AHEAD = r"$|[ ,;:)”\"]|\.(?:$|[^0-9])|…"
# How far each way of citing is to be trusted; a guessed issuer takes something off.
_CONFIDENCE = {
    "full_number": 0.98,
    "bare_number": 0.9,
    "about": 0.85,
    "named": 0.75,
    "year_only": 0.8,
    "gathering": 0.85,
}
_GUESSED_ISSUER = 0.05


def documents_from_articles(articles: pl.DataFrame) -> pl.DataFrame:
    """Read the documents that a batch of articles (schema ARTICLES) cites: a row (schema DOCUMENTS) for each."""
    short = load("documents")["numbered"]["bare_abbreviations"].split("|")
    written_kinds = in_any_case([*(kind["name"] for kind in _kinds().values()), *short])
    marked_kinds = [f"{CAPITAL}{kind.split(' ')[0]}{CLOSE}" for kind in (*_kinds(), *short)]
    sentences = mentions.sentences(articles, _may_cite("text", written_kinds, _RAW_NUMBER)).filter(
        _may_cite("part", marked_kinds, _MARKED_NUMBER)
    )
    cited = (
        _kind_words(sentences)
        .pipe(_with_numbers)
        .pipe(_with_dates_and_issuers)
        .pipe(_with_subjects)
        .pipe(_with_rules)
        .filter(pl.col("rule").is_not_null())
        .pipe(_with_issuer_of_sentence)
        .pipe(_with_words, articles)
        .pipe(_merged)
    )
    return conform(cited, DOCUMENTS, "documents").sort("article_id", "version", "char_start", "char_end")


def _may_cite(column: str, kinds: list[str], number: str) -> pl.Expr:
    """Whether a text has a kind with its capital or what may be a number: cheap, and never wrong in what it drops."""
    return pl.col(column).str.contains_any(kinds) | pl.col(column).str.contains(number)


@cache
def _kinds() -> dict[str, dict[str, Any]]:
    return {fold_text(kind["name"]): kind for kind in load("documents")["kind"]}


@cache
def _part(section: str, key: str) -> str:
    """Give an alternation of the catalogue, bracketed."""
    return any_of(load("documents")[section][key].split("|"))


@cache
def _office(*, only_of: bool) -> str:
    """Give the offices with the place, session or congress behind them; `only_of`: also those read after "của"."""
    offices = load("documents")["office"]
    place = load("documents")["place"]
    named = any_of(pattern for each in offices if only_of or not each.get("only_of") for pattern in each["patterns"])
    types, more = any_of(place["types"].split("|")), any_of(place["more"])
    tail = f"(?: (?:{types})| {CAPITAL_WORD}(?: {CAPITAL_WORD}){{1,3}}|[.·] ?{CAPITAL_WORD}| ?(?:{more}))"
    return f"(?:{named})(?:{tail}){{0,3}}(?: {CAPITAL_WORD}(?: {CAPITAL_WORD}){{0,3}})?"


@cache
def _next_kind() -> str:
    """A citation that begins: a kind with its capital."""
    kinds = "|".join(bracket(kind).replace(OPEN, CAPITAL, 1) for kind in _kinds())
    return f"(?:[,;] ?|,? (?:{bracket('và|cùng|cùng với')}) )(?:{kinds})"


def _kind_words(sentences: pl.DataFrame) -> pl.DataFrame:
    """Find the words for kinds, and numbers that follow another ("Chỉ thị số 15/CT-TTg và 16/CT-TTg").

    Adds to the sentence `kind`, `start`, `capital`, `is_short` ("NQ"), `before` and `rest` (bracketed), `reached`.
    """
    spec = load("documents")
    kinds, short, none = any_of(_kinds()), any_of(spec["abbreviations"]), any_of(spec["none"]["patterns"])
    more = f"(?:{bracket('và')}|,) (?:{bracket('số')} )?(?:{_FULL_NUMBER})"
    names = {kind: each["name"] for kind, each in _kinds().items()} | spec["abbreviations"]
    text = pl.col("text")
    kind = text.replace_strict(names, default=None, return_dtype=pl.String)
    is_more = text.str.contains("^(?:và|,)")
    # From characters of the text to those of the bracketed sentence, which has marks more.
    size = pl.col("part").str.len_chars()
    marks = size - text.str.len_chars()
    marked_start = pl.col("start") - pl.col("sentence_start") + (marks.cum_sum() - marks).over("sentence")
    from_where = marked_start + pl.when(is_more).then(0).otherwise(size)
    pieces = pieces_of(sentences, [f"{none}|{kinds}|{more}|{short}"])
    return (
        pieces.join(sentences.select("sentence", "sentence_start"), on="sentence", how="left", maintain_order="left")
        .with_columns(
            kind=pl.when(is_more).then(kind.forward_fill().over("sentence")).otherwise(kind),
            is_short=text.is_in(list(spec["abbreviations"])),
            is_bare_short=text.is_in(spec["numbered"]["bare_abbreviations"].split("|")),
            is_more=is_more,
            capital=pl.col("part").str.starts_with(CAPITAL),
            kind_end=pl.col("start") + pl.when(is_more).then(0).otherwise(pl.col("end") - pl.col("start")),
            from_where=from_where,
            marked_start=marked_start,
        )
        .filter(pl.col("stage") != REST, pl.col("kind").is_not_null())
        .drop("part", "stage", "text", "end", "sentence_start")
        .join(sentences.rename({"part": "whole"}), on="sentence", how="left", maintain_order="left")
        .with_columns(
            before=pl.col("whole").str.head(pl.col("marked_start")),
            rest=pl.col("whole").str.slice(pl.col("from_where")),
            reached=pl.col("kind_end"),
        )
        .drop("whole", "from_where", "marked_start")
    )


def _trait(name: str) -> pl.Expr:
    """Whether the kind has a trait of the catalogue."""
    return pl.col("kind").is_in([kind["name"] for kind in _kinds().values() if kind.get(name)])


def _with_numbers(cited: pl.DataFrame) -> pl.DataFrame:
    spec = load("documents")["numbered"]
    word = _part("numbered", "word")
    units = any_of(spec["not_units"].split("|"))
    short = any_of(load("documents")["abbreviations"])
    again = rf"(?: \(?(?:{short})\)?)?"  # "Nghị quyết (NQ) số 28"
    lead = rf"(?:{bracket('và')}|,)?{again} ?\(?(?:{word})?[ :]*"
    bare_lead = rf"{again} \(?(?:{word})?[ :]*"
    counted = pl.col("rest").str.contains(rf"^{bare_lead}(?:{_BARE_NUMBER})(?: ?(?:{units})|[-/.,%][0-9]| ?%| - [0-9])")
    said_number = pl.col("rest").str.contains(rf"^{again} \(?(?:{word})")
    is_year = pl.col("rest").str.contains(rf"^ {_YEAR}(?:[^0-9]|$)")
    may_be_bare = ~pl.col("is_short") | pl.col("is_bare_short")
    bare = ~counted & may_be_bare & (said_number | (_trait("bare") & pl.col("capital") & ~is_year))
    return eat(cited, "full", _FULL_NUMBER, lead=lead, ahead=_NO_LETTERS_AHEAD).pipe(
        eat,
        "bare",
        _BARE_NUMBER,
        lead=bare_lead,
        ahead=_NO_LETTERS_AHEAD,
        where=bare & pl.col("full_start").is_null() & ~pl.col("is_more"),
    )


def _with_dates_and_issuers(cited: pl.DataFrame) -> pl.DataFrame:
    """Read dates and issuers, in either order."""
    lead = rf"\)?[ ,]*\(?(?:(?:{_part('numbered', 'with_date')}) )?"
    dated = rf"{bracket('ngày')} {_DAY}|{_DAY}(?:\)|$)"
    of = rf"\)?[ ,]*\(?(?:{bracket('của|do|được')}) "
    close = r"\)?"
    issuer = _office(only_of=True)
    anybody = f"{WORD}(?: {WORD}){{0,7}}?"
    limit = rf"[,;:.)]|$| (?:{_part('subject', 'about')})| (?:{bracket('ngày|ban hành')})"
    several = f"{issuer}(?:(?:,| {bracket('và')}) {issuer})+"
    read = cited.pipe(eat, "date", dated, lead=lead).pipe(eat, "joint", several, lead=of, where=_trait("joint"))
    read = read.pipe(eat, "issuer", issuer, lead=of, where=pl.col("joint_start").is_null())
    read = read.pipe(
        eat,
        "own",
        _office(only_of=False),
        lead=rf"{close} ",
        where=pl.coalesce("joint_start", "issuer_start").is_null(),
    )
    nobody = pl.coalesce("joint_start", "issuer_start", "own_start").is_null()
    read = read.pipe(eat, "other", anybody, lead=rf"{close} {bracket('của')} ", ahead=limit, where=nobody & _numbered())
    term = bracket(load("documents")["place"]["term"])
    read = read.pipe(eat, "done", rf" (?:{_part('issuing', 'verbs')})|{term}", where=~nobody)
    read = read.pipe(eat, "late", dated, lead=lead, where=pl.col("date_start").is_null())
    parts = ("joint", "issuer", "own", "other")
    return read.with_columns(
        issuer_start=pl.coalesce(*(f"{part}_start" for part in parts)),
        issuer_end=pl.coalesce(*(f"{part}_end" for part in parts)),
        issuer_rule=first_case((pl.col(f"{part}_start").is_not_null(), pl.lit(part)) for part in parts),
        date=_date(pl.coalesce("date_text", "late_text")),
        date_end=pl.coalesce("date_end", "late_end"),
    )


def _numbered() -> pl.Expr:
    return pl.col("full_start").is_not_null() | pl.col("bare_start").is_not_null()


def _date(text: pl.Expr) -> pl.Expr:
    numbers = text.str.extract_all("[0-9]+")
    day, month, year = (numbers.list.get(place, null_on_oob=True).str.zfill(2) for place in range(3))
    return pl.concat_str(year, month, day, separator="-").str.to_date("%Y-%m-%d", strict=False)


def _with_subjects(cited: pl.DataFrame) -> pl.DataFrame:
    """Read what a document is about: behind "về", or the words that follow it."""
    end = rf"[;:]|, (?:{_part('subject', 'clauses')})|{_next_kind()}|[./ …]*$"
    breaks, verbs = _part("subject", "breaks"), _part("subject", "verbs")
    words = "[^;:]+?"
    opens, no_names = _part("subject", "opens"), _part("subject", "no_names")
    free = ~_numbered() & pl.col("capital") & ~pl.col("rest").str.contains(rf"^ (?:{no_names})")
    titled = pl.col("rest").str.contains(f"^ {CAPITAL}") == _trait("titled")
    opened = pl.col("rest").str.contains(rf"^ (?:{opens})")
    read = cited.pipe(eat, "year", rf"{bracket('năm')} {_YEAR}", lead=" ", ahead=r"[;,.]|$", where=_trait("whole"))
    read = read.pipe(
        eat, "about", words, lead=rf"\)?,? ?(?:{_part('subject', 'about')}) ", ahead=rf"{end}| (?:{breaks})"
    )
    none = pl.col("about_start").is_null() & pl.col("year_start").is_null()
    direct = pl.when(_numbered()).then(opened).otherwise(free & titled & (_trait("direct") | opened))
    dated = rf"{bracket('ngày')} {_DAY}"
    stops = rf"{end}| (?:{verbs})| {dated}"
    read = read.pipe(eat, "direct", words, lead=r"\)? [“\"]?", ahead=stops, where=none & direct)
    # "Luật Doanh nghiệp ngày 17/6/2020": the name comes before the date.
    read = read.pipe(eat, "last", dated, lead=" ", where=pl.col("direct_start").is_not_null() & ~_numbered())
    until_year = pl.coalesce("about_text", "direct_text").str.extract(
        rf"^(.*?{bracket('năm')} {_YEAR}(?: ?- ?{_YEAR})?), "
    )
    goes_on = rf"{bracket('năm')} {_YEAR}, (?:{_part('subject', 'goes_on')})"
    until_year = pl.when(~pl.coalesce("about_text", "direct_text").str.contains(goes_on)).then(until_year)
    start = pl.coalesce("about_start", "direct_start")
    return read.with_columns(
        date=pl.coalesce("date", _date(pl.col("last_text"))),
        subject_start=start,
        subject_end=pl.coalesce(start + size(until_year), "about_end", "direct_end"),
    )


def _with_rules(cited: pl.DataFrame) -> pl.DataFrame:
    """Say by which rule each is a document; null where it is none."""
    several = pl.col("before").str.contains(rf"(?:^|[^0-9.,/-])(?:{_part('several', 'pattern')}) $")
    begins = ~pl.col("before").str.contains(WORD)
    free = _trait("named") & pl.col("capital") & ~several & ~pl.col("is_heading") & ~_numbered() & ~pl.col("is_short")
    two_words = pl.col("direct_text").str.contains(f"{WORD} ?-? ?{WORD}") | _trait("titled")
    gathering = unmarked(pl.col("own_text")).str.contains("^(?:đại hội|hội nghị|trung ương [0-9])")
    rules = [
        (pl.col("full_start").is_not_null(), "full_number"),
        (pl.col("bare_start").is_not_null(), "bare_number"),
        (free & pl.col("about_start").is_not_null() & (~begins | pl.col("issuer_start").is_not_null()), "about"),
        (free & gathering, "gathering"),
        (free & ~begins & pl.col("year_start").is_not_null(), "year_only"),
        (free & (~begins | _trait("titled")) & two_words & pl.col("direct_start").is_not_null(), "named"),
    ]
    ruled = cited.with_columns(rule=first_case((holds, pl.lit(name)) for holds, name in rules))
    # A plan named in the subject of a directive is no citation of its own, a numbered one is.
    covers = pl.when(pl.col("rule").is_not_null()).then("subject_end").cum_max().forward_fill().shift(1)
    inside = (pl.col("start") < covers.over("line", "sentence")).fill_null(value=False)
    return ruled.with_columns(inside=inside).filter(~pl.col("inside") | _numbered())


def _with_issuer_of_sentence(cited: pl.DataFrame) -> pl.DataFrame:
    """Where no issuer is named, the sentence's subject is it: "UBND quận đã ban hành Chương trình …"."""
    issuing = load("documents")["issuing"]
    between = any_of(issuing["between"].split("|"))
    verbs = any_of(issuing["verbs"].split("|"))
    subject = rf"^(.*(?:^|[,;:)”\"] ?|{_YEAR} |[-–] ))({_office(only_of=True)})(?: (?:{between}))* (?:{verbs})"
    at_hand = rf"^((?:.*? )??)({_office(only_of=False)}) (?:{_part('issuing', 'in')}) $"
    before = pl.col("before").str
    is_at_hand = before.contains(at_hand)
    found = (
        pl.when(is_at_hand)
        .then(before.extract_groups(at_hand))
        .otherwise(before.extract_groups(subject))
        .struct.rename_fields(["_ahead", "_office"])
    )
    start = pl.col("sentence_start") + size(pl.col("_ahead"))
    silent = pl.col("issuer_start").is_null() & ~pl.col("inside") & pl.col("_office").is_not_null()
    return cited.with_columns(found.struct.unnest()).with_columns(
        issuer_rule=pl.when(silent).then(pl.lit("sentence")).otherwise("issuer_rule"),
        said_start=pl.when(silent).then(start).otherwise("issuer_start"),
        said_end=pl.when(silent).then(start + size(pl.col("_office"))).otherwise("issuer_end"),
    )


def _with_words(cited: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Give the fields their words as the body has them; a list of citations shares the subject behind its last."""
    own_words = pl.col("rule").is_in(["named", "about"]) & pl.col("issuer_start").is_null()
    ends = ("kind_end", "full_end", "bare_end", "date_end", "issuer_end", "year_end", "last_end")
    end = pl.max_horizontal(*ends, pl.when(own_words).then("subject_end"))
    worded = mentions.with_provenance(
        cited.with_columns(char_start=pl.when("is_more").then("full_start").otherwise("start"), char_end=end), articles
    )
    number = pl.coalesce(written("full_start", "full_end"), written("bare_start", "bare_end"))
    # A citation may stand within another's words; then nothing is between them.
    gap = (pl.col("char_start").shift(-1).over("line", "sentence") - pl.col("char_end")).clip(0)
    following = pl.col("body").str.slice(pl.col("char_end"), gap)
    joined = following.str.contains(r"^(?:,| và|, và)? ?$") | pl.col("is_more").shift(-1).over("line", "sentence")
    shares = pl.coalesce("full_start", "bare_start", "about_start").is_not_null().shift(-1).over("line", "sentence")
    joined &= shares
    subject = written("subject_start", "subject_end")
    last = pl.when(joined.fill_null(value=False) & subject.is_null()).then(None).otherwise(subject.fill_null(""))
    shared = pl.col("said_start").is_null() & pl.col("is_more").shift(-1).over("line", "sentence")
    issuer = _without_name(written("said_start", "said_end"))
    guessed = pl.col("issuer_rule").is_in(["sentence", "other"]).fill_null(value=False)
    return worded.with_columns(
        number=number.str.replace_all(r"\s", "").str.replace_all("[–—‐‑−]", "-"),
        issuer=pl.when(shared).then(issuer.shift(-1).over("line", "sentence")).otherwise(issuer),
        subject=last.backward_fill().over("line", "sentence").replace("", None),
        confidence=(
            pl.col("rule").replace_strict(_CONFIDENCE, return_dtype=pl.Float64)
            - pl.when(guessed).then(_GUESSED_ISSUER).otherwise(0.0)
        ).round(2),
        rule=pl.concat_str("rule", "issuer_rule", separator="/", ignore_nulls=True),
    )


def _without_name(issuer: pl.Expr) -> pl.Expr:
    """Leave out the name of a person behind an office: "Chủ tịch UBND quận Nguyễn Văn Phiệt"; a place stays."""
    families = "|".join(in_any_case(load("posts")["family_names"]["words"].split("|")))
    people = "|".join(in_any_case(load("documents")["place"]["led_by"]))
    parts = issuer.str.extract_groups(rf"^((?:{people}) .*?|{people}) ((?:{families})(?: \p{{Lu}}\pL*){{1,3}})$").struct
    is_place = fold(parts.field("2")).is_in(known_names()["key"].implode())
    return pl.when(~is_place).then(parts.field("1")).otherwise(issuer)


def _merged(cited: pl.DataFrame) -> pl.DataFrame:
    """Make one row of all citations of a document in an article; a short number is that of the one long it begins."""
    by_article = ["article_id", "version"]
    serial = pl.col("number").str.extract("^([0-9]+)").str.strip_chars_start("0")
    keyed = cited.with_columns(serial=serial, is_full=pl.col("full_start").is_not_null())
    full = (
        keyed.filter("is_full")
        .group_by(*by_article, "kind", "serial", maintain_order=True)
        .agg(full_number=pl.col("number").first(), many=fold(pl.col("number")).n_unique())
        .filter(many=1)
        .drop("many")
    )
    keyed = keyed.join(full, on=[*by_article, "kind", "serial"], how="left", maintain_order="left").with_columns(
        number=pl.when("is_full").then("number").otherwise(pl.coalesce("full_number", "number"))
    )
    words = pl.coalesce(
        fold(pl.col("number")), pl.format("{} {}", fold(pl.col("quote")), pl.col("issuer").fill_null(""))
    )
    said_first = {name: pl.col(name).drop_nulls().first() for name in ("date", "issuer", "subject")}
    return (
        keyed.with_columns(same=words)
        .sort(*by_article, "char_start")
        .group_by(*by_article, "kind", "same", maintain_order=True)
        .agg(
            pl.col("number", "quote", "sentence", "char_start", "char_end", "rule", "confidence").first(), **said_first
        )
        .with_columns(document_id=mentions.mention_id())
    )
