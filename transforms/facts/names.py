"""Names in a text to administrative units: of a "Thủy Nguyên", which unit bore that name on the article's day.

It is a huyện until 2024, a thành phố in early 2025 and a phường since. Knows the gazetteer and what an article calls
a unit elsewhere ("huyện Hiệp Đức", then "Hiệp Đức"), never what a figure is about.
"""

from functools import cache

import polars as pl

from transforms.facts.cases import first_case, has_where
from transforms.facts.gazetteer import (
    HOME_PROVINCES,
    districts,
    gazetteer,
    parts_of,
    provinces,
    there_on_the_day,
    without_apostrophes,
)
from transforms.facts.lexicon import CAPITAL, CLOSE, LOWER, load
from transforms.facts.neighbours import beside, carried
from transforms.facts.tokens import BLANK, OWN_NAME, REST, begins_with_capital, unmarked
from transforms.folding import fold, fold_text, one_spelling

# "UBND thành phố Nguyễn Văn …" goes on with a person, and all cities, quận and provinces are known.
_NO_NAME = r"^(?:Thành phố|Tỉnh|Quận) | (?:Văn|Thị)$"
_LATELY = pl.duration(days=730)
_LEAD = 600  # characters
_ALONE = r"(?:^|[.!?\n“\"–-] ?|(?i:tại|ở|của|đến|về|cho|tới|là|huyện ủy|huyện|để|giúp|với|nông dân|người dân) )"
# "Xã Hội" is no place, "Xã Phú Linh" is one even where no list has it.
_TWO_WORDS = r"^(?:Thành phố|Thị xã|Thị trấn|Đặc khu|\p{Lu}\p{Ll}+) (?:\p{Lu}[’'\p{Lu}]*\p{Ll}+[ -]*){2,}$"
_TO_COME = r"(?i)(?:đến|tới|sau) (?:hết |cuối )?(?:năm )?20[0-9]{2}|20[0-9]{2} ?[-–] ?20[0-9]{2}"
_LARGEST_FIRST = ("tỉnh", "thành phố", "quận", "huyện", "thị xã", "đặc khu", "phường", "thị trấn", "xã")
_COMMUNES_FROM = _LARGEST_FIRST.index("phường")
_WHOLE = (
    r"^(?:toàn|cả|trên địa bàn|của|bình quân|chung(?: của)?(?: toàn)?) ?(thành phố|tỉnh|huyện|quận|xã|phường|thị xã)$"
)
_JOINED = r"\p{Lu}\p{Ll}* ?[-–] ?$"
_WORD = r"\p{Lu}\p{Ll}+"
_SHORTENED = r"\b(?:TP|TX|TT|[HQPX])\."  # "UBND H.Trảng Bom"
_SAID = rf"((?i:{'|'.join(_LARGEST_FIRST)})|{_SHORTENED}) ?({_WORD} {_WORD}(?: {_WORD})?)"
_HELD = rf"({_WORD} {_WORD}(?: {_WORD})?) \((?:thuộc )?((?:huyện|quận|thị xã|thành phố) {_WORD} {_WORD}(?: {_WORD})?)\)"
_RUN = rf"{CAPITAL}[^{CLOSE}]+{CLOSE}(?: {CAPITAL}[^{CLOSE}]+{CLOSE})+"  # capitalised words of a bracketed text
_AT_LENGTH = len("Tại ")
WHOLE_COUNTRY = "Cả nước"


def day_of_text() -> pl.Expr:
    """The day that an article's names are read on: the event's, the page's, else in the year its text names most.

    What is planned for 2030 is told with the names of today.
    """
    told = pl.coalesce("event_date", pl.col("published_at").dt.date())
    years = (
        pl.when(told.is_null())
        .then("body")
        .str.replace_all(_TO_COME, " ")
        .str.extract_all(r"\b20[0-3][0-9]\b")
        .list.eval(pl.element().cast(pl.Int32).mode().min())
        .list.first()
    )
    return pl.coalesce(told, pl.date(years, 1, 1))


def is_name() -> pl.Expr:
    """Tell whether a row of `read_places` names a unit: one that the gazetteer has, or a type with two words behind."""
    name = pl.col("full_name")
    return pl.col("known") | (name.str.contains(_TWO_WORDS) & ~name.str.contains(_NO_NAME))


def own_names(articles: pl.DataFrame) -> pl.DataFrame:
    """Say which bare names are units to an article, and how to read them: `article`, `bare`, `in_full`, `listed`.

    Those it elsewhere calls by type and name, the districts of the provinces it names ("Cô Tô" for Quảng Ninh), those
    that its title or lead names, the commune that its title opens with and, right before a figure (`listed`), the
    communes of its district. A single word is too often something else.
    """
    typed = pl.concat([_typed_in(articles), _held_in(articles)]).unique(["article", "bare"], maintain_order=True)
    dated = articles.with_row_index("article").select("article", in_full=fold(pl.col("place")), day=day_of_text())
    named = [_districts(typed, dated), _first_named(articles, dated), _titled(articles, typed, dated), _communes(dated)]
    return pl.concat([typed, *named]).unique(["article", "bare"], keep="first", maintain_order=True)


def _typed_in(articles: pl.DataFrame) -> pl.DataFrame:
    """Name the units that each article calls by type and name, the largest of each name."""
    parts = pl.col("said").str.extract_groups(_SAID).struct.rename_fields(["type", "bare"])
    # Of communes the one that is named first: "xã Nam Sách …, hợp nhất thị trấn Nam Sách và 2 xã".
    ranks = {fold_text(name): min(rank, _COMMUNES_FROM) for rank, name in enumerate(_LARGEST_FIRST)}
    return (
        articles.with_row_index("article")
        .select("article", said=pl.col("body").str.extract_all(_SAID).list.unique(maintain_order=True))
        .explode("said")
        .drop_nulls()
        .select("article", parts.struct.unnest())
        .with_columns(fold(pl.col("type", "bare")))
        .with_columns(fold(pl.col("type").str.strip_suffix(".").replace(_folded_types())))
        .with_columns(rank=pl.col("type").replace_strict(ranks, return_dtype=pl.Int32))
        .sort("article", "bare", "rank", maintain_order=True)
        .unique(["article", "bare"], keep="first", maintain_order=True)
        .select("article", "bare", in_full=pl.format("{} {}", "type", "bare"), listed=pl.lit(value=False))
    )


def _held_in(articles: pl.DataFrame) -> pl.DataFrame:
    """Name the communes that an article sets before their district: "gồm: Tân Liên (huyện Vĩnh Bảo), …"."""
    found = articles.with_row_index("article").select("article", said=pl.col("body").str.extract_all(_HELD))
    parts = pl.col("said").str.extract_groups(_HELD).struct.rename_fields(["bare", "in_full"])
    return (
        found.explode("said")
        .drop_nulls()
        .select("article", parts.struct.unnest())
        .with_columns(fold(pl.col("bare", "in_full")))
        .join(parts_of("district"), left_on=["in_full", "bare"], right_on=["in_full", "key"], maintain_order="left")
        .unique(["article", "bare"], keep="first", maintain_order=True)
        .select("article", "bare", in_full="part", listed=pl.lit(value=False))
    )


def _districts(typed: pl.DataFrame, dated: pl.DataFrame) -> pl.DataFrame:
    """Name the districts of the provinces that each article is about or names, as of its day."""
    named = pl.concat([typed.select("article", "in_full"), dated.select("article", "in_full")])
    return (
        named.join(parts_of("province"), on="in_full", how="inner")
        .join(dated.select("article", "day"), on="article", how="left")
        .pipe(_of_the_day, listed=False)
    )


def _first_named(articles: pl.DataFrame, dated: pl.DataFrame) -> pl.DataFrame:
    """Name the district that title or lead name alone: "Hải Hậu khởi sắc", where the text speaks of a "huyện".

    Or which a title sets before a colon.
    """
    names = articles.with_row_index("article").select(
        "article",
        in_title=fold(pl.col("title")),
        key=pl.col("body").str.head(_LEAD).str.extract_all(rf"{_WORD}(?: {_WORD})+").list.unique(maintain_order=True),
    )
    written = names.explode("key").with_columns(fold(pl.col("key")), written="key")
    found = written.join(districts(), on="key", how="inner")
    texts = articles.with_row_index("article").select("article", text="body")
    in_title = pl.col("in_title").str.contains(pl.col("key"), literal=True)

    def says(words: pl.Expr) -> pl.Expr:  # without folding each text for it
        spaced = words.str.replace_all(" ", BLANK, literal=True)
        return pl.col("text").str.contains(pl.format(f"(?i){BLANK}{{}}{BLANK}", spaced))

    # "… tại 7 xã, gồm: Hiệp Hòa, Tân Hưng": what is listed in a lead need be no district.
    alone = pl.format("{}{}|, {} {}", pl.lit(_ALONE), "written", "written", pl.lit(r"\p{Ll}"))
    stands_alone = pl.col("text").str.head(_LEAD).str.contains(alone)
    # "Hội An: Phạm pháp hình sự giảm": no type is needed there, unless a commune of ours bears that name.
    headed = pl.col("in_title").str.starts_with(pl.format("{}:", "key")) & ~pl.col("key").is_in(_communes_of_ours())
    return (
        found.join(texts, on="article", how="left")
        .filter(says(pl.col("kind")) | (in_title & says(pl.lit("xã"))) | headed)
        .filter(in_title | stands_alone)
        .join(dated.select("article", "day"), on="article", how="left")
        .pipe(_of_the_day, listed=False)
        .filter(pl.len().over("article", "bare") == 1)
    )


@cache
def _communes_of_ours() -> list[str]:
    """Give the folded names of the home provinces' communes."""
    ours = gazetteer().units.filter(pl.col("province_code").is_in(HOME_PROVINCES), level="commune")
    return ours["key"].unique().sort().to_list()


def _titled(articles: pl.DataFrame, typed: pl.DataFrame, dated: pl.DataFrame) -> pl.DataFrame:
    """Name the commune that a title opens with, of a district that the text names: "Gia Phố trước ngày về đích"."""
    titles = articles.with_row_index("article").select("article", opening=fold(pl.col("title")))
    return (
        typed.select("article", "in_full")
        .join(parts_of("district"), on="in_full", how="inner")
        .join(titles, on="article", how="left")
        .filter(pl.col("key").str.contains(" "), pl.col("opening").str.starts_with(pl.format("{} ", "key")))
        .join(dated.select("article", "day"), on="article", how="left")
        .pipe(_of_the_day, listed=False)
        .filter(pl.len().over("article", "bare") == 1)
    )


def _communes(dated: pl.DataFrame) -> pl.DataFrame:
    """Name the communes of the district that each article is about, as of its day."""
    return dated.join(parts_of("district"), on="in_full", how="inner").pipe(_of_the_day, listed=True)


def _of_the_day(found: pl.DataFrame, *, listed: bool) -> pl.DataFrame:
    """Keep the units that there were on the article's day, as rows of `own_names`."""
    return (
        found.filter(there_on_the_day().fill_null(value=True))
        .sort("article", "key", "part")
        .select("article", bare="key", in_full="part", listed=pl.lit(listed))
    )


def named_in_passing(lines: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """Name the units that lines and sentences without a figure speak of: `article`, `start`, `whole`, `last_named`.

    "Phường Bàn Cờ là địa bàn trung tâm. Năm qua, phường thu …": none of its words is read but the name.
    """
    texts = pl.concat(
        [
            lines.select("article", start="line_start", said="text"),
            sentences.select("article", start="sentence_start", said="sentence_text"),
        ]
    ).filter(~pl.col("said").str.contains("[0-9]"))
    parts = pl.col("said").str.extract_groups(_SAID).struct.rename_fields(["type", "bare"])
    types = {fold_text(name): name for name in ("Tỉnh", *map(str.capitalize, _LARGEST_FIRST[1:]))}
    return (
        texts.with_columns(pl.col("said").str.extract_all(_SAID))
        .explode("said")
        .drop_nulls()
        .select("article", "start", parts.struct.unnest())
        .with_columns(whole=fold(pl.col("type")))
        # "Xã An Khánh được sáp nhập từ xã Mỹ Đức và một phần xã Thái Sơn": of several what the sentence is about.
        .unique(["article", "start", "whole"], keep="first", maintain_order=True)
        .select(
            "article",
            "start",
            "whole",
            last_named=pl.format("{} {}", pl.col("whole").replace(types), "bare").pipe(one_spelling),
        )
    )


def with_own_names(pieces: pl.DataFrame, sentences: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Take words that an article gives a type to elsewhere (`own_names`) for that unit: pieces of stage OWN_NAME.

    "Thu ngân sách của Hoàng Mai đạt …" in an article that speaks of "quận Hoàng Mai".
    """
    rows = (
        _parted(pieces, sentences, names)
        .with_row_index("row")
        .with_columns(following=beside(pl.col("part"), -1), preceding=beside(pl.col("part"), 1))
    )
    found = (
        rows.filter(stage=REST)
        .filter(begins_with_capital())
        .filter(~unmarked(pl.col("preceding").fill_null("")).str.contains(_of_site()))  # "qua cảng Quy Nhơn"
        .select("row", "sentence", "following", bare=pl.col("text").str.strip_chars(" "))
        .join(sentences.select("sentence", "article"), on="sentence", how="left")
        .join(names, on=["article", "bare"], how="inner")
        .filter(~pl.col("listed") | pl.col("following").str.contains(r"^[0-9(]").fill_null(value=False))
        .select("row", "in_full")
    )
    own = pl.col("in_full").is_not_null()
    return (
        rows.join(found, on="row", how="left", maintain_order="left")
        .with_columns(
            part=pl.when(own).then(pl.lit(CAPITAL) + pl.col("in_full")).otherwise("part"),
            text=pl.coalesce("in_full", "text"),
            stage=pl.when(own).then(OWN_NAME).otherwise("stage"),
        )
        .drop("row", "in_full", "following", "preceding")
    )


def _parted(pieces: pl.DataFrame, sentences: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Cut words around the first name among them: "tại", "Hoàng Mai", "làm"."""
    rows = pieces.with_row_index("row")
    found = (
        rows.filter(stage=REST)
        # "– Mỹ Xuyên 9.207 ha": a line that opens with a name.
        .filter(pl.col("part").str.contains(LOWER, literal=True) | pl.col("part").str.contains(r"^ *[-–+•*] "))
        .with_columns(run=pl.col("part").str.extract_all(_RUN))
        .explode("run")
        .drop_nulls("run")
        .with_columns(bare=unmarked(pl.col("run")))
        .join(sentences.select("sentence", "article"), on="sentence", how="left")
        .join(names.filter(~pl.col("listed")), on=["article", "bare"], how="inner")
        .unique("row", keep="first", maintain_order=True)
        .with_columns(before=pl.col("part").str.split(by=pl.col("run")).list.first())
        .filter(~unmarked(pl.col("before")).str.contains(_of_site()))
    )
    if found.is_empty():
        return pieces
    behind = pl.col("part").str.slice(pl.col("before").str.len_chars() + pl.col("run").str.len_chars())
    cut = (
        found.with_columns(part=pl.concat_list("before", "run", behind))
        .explode("part")
        .with_columns(text=unmarked(pl.col("part")))
        .with_columns(size=pl.col("text").str.len_chars().cast(pl.Int64))
        .with_columns(start=pl.col("start") + (pl.col("size").cum_sum() - pl.col("size")).over("row"))
        .with_columns(end=pl.col("start") + pl.col("size"))
        .filter(pl.col("text").str.strip_chars(" ") != "")
    )
    kept = rows.join(found.select("row"), on="row", how="anti", maintain_order="left")
    return pl.concat([kept, cut.select(rows.columns)]).sort("row", "start").drop("row")


def _of_site() -> str:
    """What stands before a name that is no unit's: "Công ty Sơn Hà"."""
    return rf"(?:^| )(?:{'|'.join(map(fold_text, load('place_types')['sites']['nouns']))}) ?$"


def with_listed_names(tokens: pl.DataFrame) -> pl.DataFrame:
    """Take names that go on with a list of units for units of its type.

    "Ba xã Đại Hà, Tân Trào và Du Lễ", "7 xã: Đại Hà, Du Lễ …", "xã Đại Hà 31 ha, Tân Trào 16 ha": no list of units has
    all of them.
    """
    is_place = pl.col("kind") == "place"
    counting = pl.col("particle").is_in([":", "gồm", "("])
    # A list by its type alone: "các huyện: Sông Hinh 1.546 ha, …; Đông Hòa 4.749 ha".
    counting &= (beside(pl.col("kind"), 1) == "number") | beside(pl.col("is_many"), 2)
    stands = tokens.with_columns(
        name=(pl.col("kind") == "words") & pl.col("proper") & pl.col("is_few_words"),
        joined=pl.col("particle").is_in([",", "và"]),
        typed=is_place & pl.col("bare_type").is_not_null(),
        opening=pl.coalesce(pl.when(counting).then(beside(pl.col("bare_type"), 1)), _exemplified()),
        # "Phú Nhuận 275 ha", "Mỹ Thành Bắc hơn 180 ha", "Nậm Tha giảm 84 hộ" and "An Lâm (215 ha)" are members.
        counts=(beside(pl.col("kind"), -1) == "number")
        | (
            (beside(pl.col("kind"), -1).is_in(["approx", "cue"]) | (beside(pl.col("particle"), -1) == "("))
            & (beside(pl.col("kind"), -2) == "number")
        ),
    )
    many = pl.col("typed") & beside(pl.col("is_many"), 1).fill_null(value=False)
    started = pl.when(many).then("bare_type").when(pl.col("opening").is_not_null()).then("opening")
    member = pl.col("typed") | pl.col("joined") | pl.col("name")
    types = stands.with_columns(
        of_list=started.when(~member).then(pl.lit("", dtype=pl.Categorical)),
        of_item=pl.when(pl.col("typed") & pl.col("counts")).then("bare_type").otherwise("opening"),
    )
    in_list, item = (carried(pl.col(column), "sentence") for column in ("of_list", "of_item"))
    behind = beside(pl.col("joined") | (pl.col("particle") == ";") | pl.col("opening").is_not_null(), 1)
    of_type = pl.coalesce(in_list.replace("", None), pl.when("counts").then(item))
    found = types.with_columns(of_type=pl.when(pl.col("name") & behind).then(of_type))
    is_unit = pl.col("of_type").is_not_null()
    said = pl.when(is_unit).then("text").str.strip_chars(" ")
    return found.with_columns(
        kind=pl.when(is_unit).then(pl.lit("place")).otherwise("kind"),
        text=pl.coalesce(pl.concat_str("of_type", said, separator=" "), "text"),
        bare_type=pl.coalesce("of_type", "bare_type"),
        is_typed=pl.col("is_typed") | is_unit,
        is_common=pl.col("is_common") & ~is_unit,
        is_of=pl.col("is_of") & ~is_unit,
    ).select(tokens.columns)


def _exemplified() -> pl.Expr:
    """Give the type of units that "như" names some of: "Một số xã giảm nghèo nhanh như Khánh Yên Hạ, Nậm Tha"."""
    units = pl.col("bare_type").is_not_null() & (pl.col("kind") == "filler")
    many = units & (beside(pl.col("is_many"), 1) | has_where(units, "text", fold_text("^(?:một số|các|nhiều|những) ")))
    ends = pl.col("kind").is_in(["separator", "number"])
    said = pl.when(many.fill_null(value=False)).then("bare_type").when(ends).then(pl.lit("", dtype=pl.Categorical))
    of_clause = carried(said, "sentence")
    names_some = (pl.col("particle") == "như") | (pl.col("kind") == "filler") & pl.col("text").str.ends_with(" như")
    return pl.when(names_some).then(of_clause.replace("", None))


def _says_where() -> pl.Expr:
    """Tell whether a place is where its line begins: "Tại xã Hoằng Tiến, sáng 29/12, HĐND xã tổ chức kỳ họp."."""
    at = pl.col("start") - pl.col("sentence_start")
    return has_where(pl.col("opens_line") & (at <= _AT_LENGTH), "sentence_text", "^(?i:tại|ở) ").fill_null(value=False)


def read_places(tokens: pl.DataFrame, days: pl.DataFrame) -> pl.DataFrame:
    """Name the place tokens: `token`, `article`, `full_name`, `level`, `province`, `whole` (type word of "toàn tỉnh").

    `days` gives each article's day (null: the oldest reading, before the reforms) and its publisher's province.
    """
    written = pl.col("sentence_text").str.slice(
        pl.col("start") - pl.col("sentence_start"), pl.col("end") - pl.col("start")
    )
    columns = ("token", "article", "line", "opens_line", "sentence", "start", "end", "text", "enumerated", "nested")
    said = (
        tokens.select(
            *columns, "sentence_text", "sentence_start", "is_typed", kind_before=beside(pl.col("kind"), 1, "sentence")
        )
        .filter(tokens["kind"] == "place")
        .filter(~_is_compound())
        .select(*columns, written=written.str.strip_chars(" "), of_port=_of_port(), says_where=_says_where())
        .join(days, on="article", how="left", maintain_order="left")
    )
    typed = pl.col("text").str.extract_groups(_typed()).struct.rename_fields(["word", "abbreviation", "name"])
    parts = said.with_columns(typed.struct.unnest()).with_columns(
        type=pl.coalesce("word", "abbreviation").replace_strict(_folded_types(), default=None, return_dtype=pl.String),
        key=pl.coalesce("name", "text"),
        whole=pl.col("text").str.extract(fold_text(_WHOLE)),
        country=pl.col("text").str.contains(fold_text("cả nước|toàn quốc")),
    )
    elsewhere = pl.when(~pl.col("publisher").is_in(list(HOME_PROVINCES))).then("publisher")
    placed = parts.join(_provinces(parts), on="article", how="left", maintain_order="left")
    return _named(placed.with_columns(own_province=pl.coalesce("own_province", elsewhere))).sort("token")


def _is_compound() -> pl.Expr:
    """Tell whether a bare name is or ends another's: "KCN An Dương", "cao tốc Hạ Long - Hải Phòng", "Lê Thái Bình"."""
    before = pl.col("sentence_text").str.head(pl.col("start") - pl.col("sentence_start"))
    bare = ~pl.col("is_typed") & (pl.col("kind_before") == "words")
    in_zone = before.str.contains(rf"{_ZONE} (?:{_WORD} ?[-–]? ?)*$")
    return (bare & (before.str.contains(f"{_JOINED}|{_OF_A_PERSON}") | in_zone)).fill_null(value=False)


def _of_port() -> pl.Expr:
    """Tell whether a bare name is a port's: "phí sử dụng hạ tầng cảng biển Hải Phòng"."""
    before = pl.col("sentence_text").str.head(pl.col("start") - pl.col("sentence_start"))
    return (~pl.col("is_typed") & before.str.contains(_OF_A_PORT)).fill_null(value=False)


_OF_A_PERSON = (
    r"(?:^|\PL)(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Trương|Đinh|Trịnh|Đoàn|Đào|Lương|Lưu|"
    r"Tạ|Phùng) (?:\p{Lu}\p{Ll}+ )?$"
)
_OF_A_PORT = "(?i:cảng biển|hệ thống cảng) $"
_WAY = "(?i:cao tốc|sân bay|cảng hàng không(?: quốc tế)?)"
_ZONE = f"(?:(?i:khu kinh tế|kkt|khu công nghiệp|kcn|cụm công nghiệp)|{_WAY})"


def without_zones(text: pl.Expr) -> pl.Expr:
    """Take out the names of zones, roads and airports, which are those of units: "Khu kinh tế Đình Vũ – Cát Hải"."""
    return text.str.replace_all(rf"{_ZONE} {_WORD}(?: {_WORD})*(?: ?[-–] ?{_WORD}(?: {_WORD})*)*", " ")


def _provinces(parts: pl.DataFrame) -> pl.DataFrame:
    """Say in which province each article's names lie, where it is another than home: `article`, `own_province`.

    "An Lão" and "Kiến Thụy" lie at home, but for an article that speaks of "tỉnh Bình Định" and never of home.
    """
    return (
        parts.join(provinces().select("key", "province_code"), on="key", how="inner", maintain_order="left")
        .group_by("article", maintain_order=True)
        .agg(
            own_province=pl.col("province_code").filter(pl.col("type").is_not_null()).mode(maintain_order=True).first(),
            at_home=pl.col("province_code").is_in(list(HOME_PROVINCES)).any(),
        )
        .filter(~pl.col("at_home"))
        .drop("at_home")
    )


def _folded_types() -> dict[str, str]:
    types = load("place_types")
    return {fold_text(word): code for word, code in (types["words"] | types["abbreviations"]).items()}


def _typed() -> str:
    words, abbreviations = ("|".join(map(fold_text, load("place_types")[part])) for part in ("words", "abbreviations"))
    return rf"^(?:{fold_text('toàn')} )?(?:({words}) |({abbreviations})(?:[.·] ?| ))(.+)$"


def _named(parts: pl.DataFrame) -> pl.DataFrame:
    """Look the names up, the longest known beginning of a run of capitalised words first."""
    units = gazetteer().units.select(
        "key",
        unit_type="type",
        unit_name="full_name",
        level="level",
        province="province_code",
        since="valid_from",
        until="valid_to",
        is_alias="is_alias",
    )
    words = without_apostrophes(pl.col("key")).str.split(" ")
    sizes = parts.with_columns(size=pl.int_ranges(1, words.list.len() + 1)).explode("size")
    tried = sizes.with_columns(key=words.list.head(pl.col("size")).list.join(" "), said_words=words.list.len())
    # "Hải Dương (cũ) thu 19.500 tỷ đồng" after it joined Hải Phòng: a province is spoken of for some time yet.
    lately = pl.col("type").is_null() & (pl.col("level") == "province") & (pl.col("until") >= pl.col("day") - _LATELY)
    # A unit bears another type before it is raised: "thị xã Chí Linh" until it is a thành phố.
    same_type = (pl.col("type").is_null() | (pl.col("type") == pl.col("unit_type"))).fill_null(value=True)
    levels = load("place_types")["levels"]
    type_level = pl.col("type").replace_strict(levels, default=None, return_dtype=pl.String)
    # Of two words behind "xã" the first alone is not the name of another: communes are merged and gone from the list.
    cut_short = (type_level == "commune") & (pl.col("size") == 1) & (pl.col("said_words") > 1)
    fits = (same_type | (type_level == pl.col("level"))) & ~cut_short.fill_null(value=False)
    at_home = first_case(
        [(pl.col("own_province").is_not_null(), pl.col("province") == pl.col("own_province"))],
        pl.col("province").is_in(list(HOME_PROVINCES)),
    )
    known = (
        tried.join(units, on="key", how="inner")
        .filter(fits)
        .with_columns(
            same_type=same_type,
            valid=(there_on_the_day("since", "until") | lately).fill_null(value=True),
            home=at_home,
            # "Xã Quốc Tuấn" is in Hải Phòng and in Hải Dương, which joined it.
            first_home=pl.col("province") == HOME_PROVINCES[0],
            rank=pl.col("level").replace_strict({"province": 0, "district": 1, "commune": 2}, return_dtype=pl.Int32),
        )
        # "Hòa Bình 4 người": of a bare name the province, before any commune of that name.
        .with_columns(bare_province=pl.col("type").is_null() & (pl.col("level") == "province") & pl.col("valid"))
        .sort(
            "token",
            "size",
            "same_type",
            "bare_province",
            "valid",
            "home",
            "rank",
            "first_home",
            "since",
            descending=[False, True, True, True, True, True, False, True, False],
            nulls_last=True,
        )
        .group_by("token", maintain_order=True)
        .first()
        .select(
            "token",
            "size",
            "unit_name",
            "level",
            "province",
            "is_alias",
            of_its_day=pl.all_horizontal("same_type", "valid"),
        )
    )
    found = parts.join(known, on="token", how="left", maintain_order="left")
    # The type word of the text is kept, and so is the spelling; a type alone tells the level of an unknown name.
    run = pl.col("written").str.tail(pl.col("key").str.len_chars()).str.replace_all("(['’]) ", "$1")
    name = (
        pl.when(pl.col("type").is_null())
        .then("written")
        .otherwise(run)
        .str.split(" ")
        .list.head(pl.coalesce("size", 2))
        .list.join(" ")
    )
    return found.with_columns(
        full_name=pl.when("country")
        .then(pl.lit(WHOLE_COUNTRY))
        .when(pl.col("type").is_not_null() & ~pl.col("is_alias").fill_null(value=False))
        .then(pl.format("{} {}", "type", _title_case(name)))
        .when(pl.col("unit_name").is_not_null())
        .then("unit_name")
        .pipe(one_spelling),
        level=pl.coalesce("level", type_level),
    ).select(
        "token",
        "article",
        "line",
        "opens_line",
        "sentence",
        "start",
        "full_name",
        "level",
        "province",
        "whole",
        "country",
        "enumerated",
        "nested",
        "of_port",
        "says_where",
        of_its_day=pl.col("of_its_day").fill_null(value=False),
        known=pl.col("unit_name").is_not_null() | pl.col("country") | pl.col("whole").is_not_null(),
        typed=pl.col("type").is_not_null(),
        # "Đảo Cát Bà" is huyện Cát Hải, and no mention of thị trấn Cát Bà.
        base=pl.when(pl.col("is_alias").fill_null(value=False) & pl.col("type").is_null())
        .then(fold(pl.col("unit_name").str.replace(f"^(?i:{'|'.join(_LARGEST_FIRST)}) ", "")))
        .otherwise(_called()),
        called=_called(),
    )


def _called() -> pl.Expr:
    """The folded name as it stands in the text, without its type but for "quận 1"."""
    words = pl.col("key").str.split(" ").list.head(pl.coalesce("size", 2)).list.join(" ")
    return pl.when(pl.col("key").str.contains("^[0-9]")).then("text").otherwise(words)


def _title_case(name: pl.Expr) -> pl.Expr:
    """ "LÊ CHÂN" as "Lê Chân", and "Lê Chân" as it is."""
    return pl.when(name == name.str.to_uppercase()).then(name.str.to_titlecase()).otherwise(name)
