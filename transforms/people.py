"""Cleaned articles to the people they name, with their posts merged over an article.

A sentence is cut into posts, addresses ("đồng chí"), names and what stands between; who holds which post
follows from their order. Words are data (transforms/catalogue/posts.toml). Knows nobody by name.
"""

from functools import cache

import polars as pl

from transforms import mentions
from transforms.facts.gazetteer import known_names
from transforms.facts.lexicon import CAPITAL, LOWER, OPEN, bracket, load, longest_first
from transforms.facts.neighbours import beside, carried, carried_back, ever
from transforms.facts.tokens import pieces_of, unmarked
from transforms.folding import fold, fold_text
from transforms.mentions import CAPITAL_WORD, WORD, any_of, in_any_case
from transforms.schema import PEOPLE, conform

_SENTENCE = ["article", "line", "sentence"]
_MOST_SYLLABLES = 5
_SHORT_NAME = 2
_THING_SYLLABLES = 2  # of "Trường THPT Lê Quý Đôn" at least "Lê Quý" is the school's
_CONFIDENCE = {"post": 0.95, "address": 0.9, "list": 0.8, "unknown_family": 0.75}


def people_from_articles(articles: pl.DataFrame) -> pl.DataFrame:
    """Read the people whom a batch of articles (schema ARTICLES) names: a row (schema PEOPLE) for each."""
    sentences = mentions.sentences(articles, _may_name()).filter(~pl.col("is_heading"), _holds_name())
    spans = sentences.select(*_SENTENCE, "sentence_start", "sentence_end")
    named = (
        _tokens(sentences)
        .pipe(_with_names_apart)
        .pipe(_segments)
        .pipe(_with_owners)
        .pipe(_persons)
        .join(spans, on=_SENTENCE, how="left", maintain_order="left")
        .pipe(mentions.with_provenance, articles)
        .pipe(_merged)
    )
    return conform(named, PEOPLE, "people").sort("article_id", "version", "char_start", "char_end")


@cache
def _words(section: str, key: str = "words") -> str:
    """Give an alternation of the catalogue, bracketed."""
    return any_of(load("posts")[section][key].split("|"))


def _may_name() -> pl.Expr:
    """Whether a text has a capital behind a family name or an address: cheap, and never wrong in what it drops."""
    addresses = in_any_case(load("posts")["addresses"]["any_name"].split("|"))
    addresses += [word[0].lower() + word[1:] for word in addresses]
    families = in_any_case(load("posts")["family_names"]["words"].split("|"))
    return pl.col("text").str.contains(rf"(?:{'|'.join(families)}|(?:{'|'.join(addresses)}):?) \p{{Lu}}")


def _holds_name() -> pl.Expr:
    """Whether a bracketed sentence has two capitals in a row, the first a family name or behind an address."""
    families = _words("family_names").replace(OPEN, CAPITAL)
    addressed = f"(?:{_words('addresses', 'any_name')}):? {CAPITAL_WORD}"
    return pl.col("part").str.contains(f"(?:(?:{families})|{addressed}) {CAPITAL}")


def _tokens(sentences: pl.DataFrame) -> pl.DataFrame:
    """Cut sentences into tokens of a kind each: `part` (bracketed), `kind`, `start`, `end` (into the body)."""
    spec = load("posts")
    heads = any_of(spec["heads"]["patterns"])
    before = bracket(spec["heads"]["before"].rstrip(" "))
    families = _words("family_names").replace(OPEN, CAPITAL)
    # "Hồ Chí Minh" is no lake: a family name that is a thing's word too is a thing only without its capital.
    things = "|".join(
        bracket(word).replace(OPEN, LOWER, 1) if word in _family_names() else bracket(word)
        for word in longest_first(map(fold_text, spec["things"]["words"].split("|")))
    )
    run = f"{CAPITAL_WORD}(?: {CAPITAL_WORD})"
    several, addresses = _words("addresses", "several"), _words("addresses", "any_name")
    stages = (
        ("words", any_of(spec["offices"]["patterns"])),
        # In one pass, so that the first to begin wins: "Nguyễn Trường Sơn" is no school.
        ("run", f"(?:{_words('places')}|{things}) {run}{{0,6}}|(?:{families})(?: {CAPITAL_WORD}){{1,6}}"),
        ("several", several),
        ("head", f"(?:(?:{before}) ?)?(?:{heads})"),
        ("addressed", f"(?:{addresses}):? {run}{{1,4}}(?:-{WORD})?"),
        ("address", f"{addresses}|{_words('addresses', 'family_name')}"),
        ("link", "[,():]"),
        ("end", f"[;…]|{any_of(spec['ends']['patterns']).replace(OPEN, LOWER)}"),
    )
    names = dict(enumerate(kind for kind, _ in stages))
    kind = pl.col("stage").replace_strict(names, default="words", return_dtype=pl.String)
    return (
        pieces_of(sentences, [pattern for _, pattern in stages])
        .select("sentence", "part", "start", "end", kind=kind)
        .join(
            sentences.drop("part", "sentence_start", "sentence_end", "is_heading"),
            on="sentence",
            how="left",
            maintain_order="left",
        )
        .with_row_index("token")
    )


def _with_names_apart(tokens: pl.DataFrame) -> pl.DataFrame:
    """Cut runs of capitals into place and name: "quận Lê Chân Nguyễn Văn Phiệt"; what is no name is words."""
    places, things = _plain_words("places"), _plain_words("things")
    addresses = f"(?:{load('posts')['addresses']['any_name']}):?"
    text = unmarked(pl.col("part"))
    first_small = ~pl.col("part").str.starts_with(CAPITAL)
    typed = text.str.extract(f"^({places} |{things} )")
    is_family = text.str.extract("^([^ ]+)").is_in(list(_family_names())) & ~first_small
    runs = (
        tokens.filter(pl.col("kind").is_in(["run", "addressed"]))
        .with_columns(
            lead=pl.when(pl.col("kind") == "addressed")
            .then(text.str.extract(f"^({addresses} )"))
            .when(is_family)
            .then(pl.lit(""))
            .otherwise(typed)
            .fill_null(""),
            text=text,
        )
        .with_columns(
            kind=pl.when(pl.col("kind") == "addressed")
            .then("kind")
            .when(pl.col("lead") == "")
            .then(pl.lit("run"))
            .when(pl.col("lead").str.contains(f"^{places} $"))
            .then(pl.lit("place"))
            .otherwise(pl.lit("thing")),
            run=pl.col("text").str.slice(pl.col("lead").str.len_chars()).str.split(" "),
        )
        .select("token", "kind", "start", "end", "lead", "run")
    )
    sized = (
        runs.with_columns(count=pl.col("run").list.len().cast(pl.Int64))
        .with_columns(skipped=pl.int_ranges(0, pl.col("count") - 1))
        .filter(pl.col("count") > 1)
        .explode("skipped")
        .join(_place_sizes(runs), on="token", how="left", maintain_order="left")
        .with_columns(
            family=pl.col("run").list.get(pl.col("skipped")),
            left=pl.col("count") - pl.col("skipped"),
            known=pl.col("known").fill_null(0),
        )
    )
    begins = pl.col("family").is_in(list(_family_names()))
    least = (
        pl.when(pl.col("kind") == "thing")
        .then(_THING_SYLLABLES)
        # "xã Đặng Cương Nguyễn Văn Chinh": five are a place and a name, even where the gazetteer lacks the place.
        .when((pl.col("kind") == "place") & (pl.col("count") >= _MOST_SYLLABLES))
        .then(pl.max_horizontal("known", _THING_SYLLABLES))
        # A bare "Ngô Quyền" is the district; no name of three syllables is a place's alone.
        .when((pl.col("kind") == "place") | ((pl.col("known") == pl.col("count")) & (pl.col("count") == _SHORT_NAME)))
        .then("known")
        .otherwise(0)
    )
    addressed = (pl.col("kind") == "addressed") & (pl.col("skipped") == 0)
    names = (
        sized.filter(pl.col("left") <= _MOST_SYLLABLES, pl.col("skipped") >= least, begins | addressed)
        .with_columns(is_known_family=begins)
        .group_by("token", maintain_order=True)
        .first()
        .with_columns(
            skipped_size=pl.col("lead").str.len_chars()
            + pl.col("run").list.head(pl.col("skipped")).list.join(" ").str.len_chars()
            + (pl.col("skipped") > 0).cast(pl.UInt32)
        )
        .select("token", "is_known_family", name_start=pl.col("start") + pl.col("skipped_size").cast(pl.Int64))
    )
    split = tokens.join(names, on="token", how="left", maintain_order="left")
    has_name = pl.col("name_start").is_not_null()
    name_rows = split.filter(has_name).with_columns(start="name_start", kind=pl.lit("name"))
    lead_kind = pl.when(pl.col("kind") == "addressed").then(pl.lit("address")).otherwise(pl.lit("words"))
    rest = split.filter(~has_name | (pl.col("name_start") > pl.col("start"))).with_columns(
        end=pl.coalesce("name_start", "end"),
        kind=pl.when(pl.col("kind").is_in(["run", "addressed"])).then(lead_kind).otherwise("kind"),
    )
    return pl.concat([rest, name_rows]).sort("line", "sentence", "start", "end").drop("token", "name_start")


@cache
def _family_names() -> frozenset[str]:
    return frozenset(map(fold_text, load("posts")["family_names"]["words"].split("|")))


def _plain_words(section: str) -> str:
    words = sorted(map(fold_text, load("posts")[section]["words"].split("|")), key=len, reverse=True)
    return f"(?:{'|'.join(words)})"


def _place_sizes(runs: pl.DataFrame) -> pl.DataFrame:
    """Say how many words at the beginning of a run are a place that the gazetteer knows, of the type before it."""
    types = load("place_types")
    codes = {fold_text(word): code for word, code in (types["words"] | types["abbreviations"]).items()}
    parties = {word for word in codes if word.endswith("ủy")}
    kinds = {word: code for word, code in codes.items() if word not in parties}
    type_word = pl.col("lead").str.strip_chars()
    tried = (
        runs.filter(pl.col("kind").is_in(["place", "run"]))
        .with_columns(wanted=type_word.replace_strict(kinds, default=None, return_dtype=pl.String))
        .with_columns(known=pl.int_ranges(1, pl.col("run").list.len().cast(pl.Int64) + 1))
        .explode("known")
        .with_columns(key=pl.col("run").list.head(pl.col("known")).list.join(" "))
        .join(known_names(), on="key", how="inner", maintain_order="left")
    )
    fits = (pl.col("wanted") == pl.col("type")) | (pl.col("wanted").is_null() & (pl.col("level") != "commune"))
    return tried.filter(fits.fill_null(value=False)).group_by("token", maintain_order=True).agg(pl.col("known").max())


def _segments(tokens: pl.DataFrame) -> pl.DataFrame:
    """Join what makes one post: a head with the words behind it. Blanks and dashes between are links or nothing.

    Adds `segment` and gives each segment's `kind`, `start`, `end`, with `link` (a comma, bracket or dash stood
    before it), `is_known_family`.
    """
    text = unmarked(pl.col("part"))
    plain_words = pl.col("kind") == "words"
    kinds = tokens.with_columns(
        kind=pl.when(plain_words & text.str.contains("^[ .]*$"))
        .then(pl.lit("blank"))
        .when(plain_words & text.str.contains("^ *[-–] *$"))
        .then(pl.lit("link"))
        .when(plain_words & text.str.contains("^ *(?:và|cùng) *$"))
        .then(pl.lit("and"))
        .when(plain_words & text.str.contains("(?:^| )(?:các|hai|ba) *$") & (pl.col("kind").shift(-1) == "head"))
        .then(pl.lit("several"))
        .otherwise("kind")
    ).filter(pl.col("kind") != "blank")
    previous = beside(pl.col("kind"), 1)
    inside = previous.is_in(["words", "head"]) & ~pl.col("part").str.starts_with(CAPITAL)
    goes_on = ((pl.col("kind") == "words") & previous.is_in(["words", "head"])) | (
        (pl.col("kind") == "head") & inside.fill_null(value=False)
    )
    grouped = (
        kinds.with_columns(segment=(~goes_on.fill_null(value=False)).cum_sum().set_sorted())
        .group_by("segment", maintain_order=True)
        .agg(
            pl.col(*_SENTENCE, "kind").first(),
            pl.col("start").min(),
            pl.col("end").max(),
            pl.col("is_known_family").first(),
            text=text.str.join(""),
        )
    )
    return (
        grouped.with_columns(
            kind=pl.col("kind").replace("head", "post"),
            link=beside(pl.col("kind") == "link", 1).fill_null(value=False),
        )
        .with_columns(
            start=pl.when(pl.col("kind") == "post").then(pl.col("start") + _blanks("^[ .]*")).otherwise("start"),
            end=pl.when(pl.col("kind") == "post")
            .then(pl.col("end") - _blanks(r"(?:[ .\-“”\"]|(?:^| )(?:và|kiêm|cùng)(?: |$))*$"))
            .otherwise("end"),
        )
        .filter(pl.col("kind") != "link")
    )


def _blanks(pattern: str) -> pl.Expr:
    return pl.col("text").str.extract(f"({pattern})").str.len_chars().cast(pl.Int64).fill_null(0)


def _with_owners(segments: pl.DataFrame) -> pl.DataFrame:
    """Say whose each post is (`owner`, a segment), and by what each name is a person's (`rule`)."""
    kind = pl.col("kind")
    begins = pl.col("sentence") != pl.col("sentence").shift(1)
    breaks = ~kind.is_in(["name", "post", "address", "several"]) | begins.fill_null(value=True)
    name = pl.when(kind == "name").then("segment")
    chained = segments.with_columns(chain=breaks.cum_sum()).with_columns(
        next_kind=beside(kind, -1),
        last_kind=beside(kind, 1),
        next_link=beside(pl.col("link"), -1),
        before=carried(name, "chain"),
        after=carried_back(name, "chain"),
        several=ever(kind == "several", "chain"),
        in_list=ever(kind == "several", "sentence"),
    )
    adjacent = (pl.col("next_kind") == "name") & ~pl.col("next_link")
    shared = (pl.col("last_kind") == "several") & (kind == "post")
    owned = chained.with_columns(
        owner=pl.when(kind == "post").then(pl.when(adjacent).then("after").otherwise(pl.coalesce("before", "after"))),
        shared=shared & pl.col("before").is_null(),
    )
    owners = owned.select(segment="owner").drop_nulls().unique().with_columns(has_post=pl.lit(value=True))
    listed = pl.col("in_list") & (pl.col("link") | pl.col("last_kind").is_in(["end", "and"]))
    paired = (pl.col("last_kind") == "and") & pl.col("before_last").is_in(["name"])
    known = pl.col("is_known_family").fill_null(value=False)
    return (
        owned.with_columns(before_last=beside(kind, 2))
        .join(owners, on="segment", how="left", maintain_order="left")
        .with_columns(
            rule=pl.when(kind == "name").then(
                pl.when(~known & (pl.col("has_post") | pl.col("last_kind").is_in(["address", "several"])))
                .then(pl.lit("unknown_family"))
                .when("has_post")
                .then(pl.lit("post"))
                .when(pl.col("last_kind").is_in(["address", "several"]))
                .then(pl.lit("address"))
                .when((listed | paired) & known)
                .then(pl.lit("list"))
            )
        )
    )


def _persons(segments: pl.DataFrame) -> pl.DataFrame:
    """Give a row for each mention of a person, with where its posts stand: `posts` (starts and ends)."""
    span = pl.struct("start", "end")
    posts = (
        segments.filter(kind="post")
        .filter(pl.col("owner").is_not_null())
        .group_by("owner", maintain_order=True)
        .agg(posts=span, posts_start=pl.col("start").min(), posts_end=pl.col("end").max())
        .rename({"owner": "segment"})
    )
    common = segments.filter("shared").group_by("chain", maintain_order=True).agg(common=span)
    return (
        segments.filter(pl.col("rule").is_not_null())
        .join(posts, on="segment", how="left", maintain_order="left")
        .join(common, on="chain", how="left", maintain_order="left")
        .with_columns(from_next=carried_back(pl.when("several").then("posts"), "chain"))
        .with_columns(
            posts=pl.coalesce("posts", "from_next", "common"),
            char_start=pl.min_horizontal("start", "posts_start"),
            char_end=pl.max_horizontal("end", "posts_end"),
        )
        .select(*_SENTENCE, "start", "end", "posts", "char_start", "char_end", "rule")
    )


def _merged(named: pl.DataFrame) -> pl.DataFrame:
    """Make one row of all mentions of a person in an article; of two posts the fuller one of the same words stays."""
    name = _one_blank(pl.col("body").str.slice(pl.col("start"), pl.col("end") - pl.col("start")))
    people = named.with_row_index("mention").with_columns(
        name=pl.when(name == name.str.to_uppercase()).then(name.str.to_titlecase()).otherwise(name)
    )
    key = ["article_id", "version", "same"]
    people = people.with_columns(same=fold(pl.col("name")))
    start, end = pl.col("posts").struct.field("start"), pl.col("posts").struct.field("end")
    post = _one_blank(pl.col("body").str.slice(start, end - start))
    held = (
        people.select(*key, "body", "char_start", "posts")
        .explode("posts")
        .filter(pl.col("posts").is_not_null())
        .sort(*key[:2], "char_start", maintain_order=True)
        .with_columns(post=post.str.strip_chars(" ,.;:-–"))
        .with_columns(folded=fold(pl.col("post")))
        .filter(pl.col("post") != "")
        .unique([*key, "folded"], keep="first", maintain_order=True)
        .with_row_index("place")
    )
    fuller = held.select(*key, other="folded").join(held.select(*key, "folded", "place"), on=key, how="inner")
    is_fuller = pl.col("other").str.starts_with(pl.concat_str("folded", pl.lit(" ")))
    covered = fuller.filter(is_fuller).select("place").unique()
    posts = (
        held.join(covered, on="place", how="anti", maintain_order="left")
        .group_by(key, maintain_order=True)
        .agg(held=pl.col("post"))
    )
    return (
        people.sort("article_id", "version", pl.col("posts").is_null(), "char_start")
        .group_by(key, maintain_order=True)
        .agg(pl.col("name", "quote", "sentence", "char_start", "char_end", "rule").first())
        .join(posts, on=key, how="left", maintain_order="left")
        .with_columns(
            posts=pl.coalesce("held", pl.lit([], dtype=pl.List(pl.String))),
            confidence=pl.col("rule").replace_strict(_CONFIDENCE, return_dtype=pl.Float64),
            official_id=mentions.mention_id(),
        )
    )


def _one_blank(words: pl.Expr) -> pl.Expr:
    return words.str.replace_all(r"\s+", " ").str.strip_chars()
