"""Which place an article and each of its numbers is about, by the gazetteer's names and days.

"Thủy Nguyên" is a huyện until 2024, a thành phố in early 2025 and a phường since: a bare name takes the
unit that bore it on the article's day. The name of an office ("UBND quận …") places nothing but the article.
"""

import polars as pl

from transforms.facts.cases import first_case
from transforms.facts.gazetteer import HOME_PROVINCES, gazetteer
from transforms.facts.lexicon import load
from transforms.facts.neighbours import carried, ever
from transforms.folding import fold, fold_text, one_spelling

_LEAD_LENGTH = 400  # characters: title and lead name what an article is about
_TWO_WORDS = r"(?:\p{Lu}\p{Ll}+[ -]*){3,}$"  # "Xã Hội" is no place, "Xã Phú Linh" is one even where no list has it
_PARTS_OF_PROVINCES = "thị xã|thị trấn|huyện|quận|xã|phường"
WHOLE_COUNTRY = "Cả nước"
HOME = "Thành phố Hải Phòng"


def day_of_text() -> pl.Expr:
    """The day that an article's names are read on: the event's, the page's, else in the year its text names most."""
    years = (
        pl.col("body")
        .str.extract_all(r"\b20[0-3][0-9]\b")
        .list.eval(pl.element().cast(pl.Int32).mode().min())
        .list.first()
    )
    return pl.coalesce("event_date", pl.col("published_at").dt.date(), pl.date(years, 1, 1))


def read_places(tokens: pl.DataFrame, articles: pl.DataFrame, days: pl.DataFrame) -> pl.DataFrame:
    """Name the place tokens: `token`, `article`, `full_name`, `level`, `province`, `whole` (type word of "toàn tỉnh").

    `days` gives each article's day (null: the oldest reading, before the reforms).
    """
    bodies = articles.with_row_index("article").select("article", "body")
    said = tokens.filter(kind="place").select("token", "article", "start", "end", "text", "enumerated")
    said = said.join(bodies, on="article", how="left", maintain_order="left").join(
        days, on="article", how="left", maintain_order="left"
    )
    size = pl.col("end").cast(pl.Int64) - pl.col("start")
    written = said.with_columns(written=pl.col("body").str.slice(pl.col("start"), size)).drop("body")
    typed = pl.col("text").str.extract_groups(_typed()).struct.rename_fields(["word", "abbreviation", "name"])
    parts = written.with_columns(typed.struct.unnest()).with_columns(
        type=pl.coalesce("word", "abbreviation").replace_strict(_folded_types(), default=None, return_dtype=pl.String),
        key=pl.coalesce("name", "text"),
        whole=pl.col("text").str.extract(
            fold_text(r"^(?:toàn|trên địa bàn|của|bình quân) ?(thành phố|tỉnh|huyện|quận|xã|phường|thị xã)$")
        ),
        country=pl.col("text").str.contains(fold_text("cả nước|toàn quốc")),
    )
    return _named(parts.join(_provinces(parts), on="article", how="left", maintain_order="left")).sort("token")


def _provinces(parts: pl.DataFrame) -> pl.DataFrame:
    """Say in which province each article's names lie, where it is another than home: `article`, `own_province`.

    "An Lão" and "Kiến Thụy" lie at home, but for an article that speaks of "tỉnh Bình Định" and never of home.
    """
    provinces = gazetteer().units.filter(level="province").unique("key", keep="first", maintain_order=True)
    return (
        parts.join(provinces.select("key", "province_code"), on="key", how="inner", maintain_order="left")
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
    words = pl.col("key").str.split(" ")
    sizes = parts.with_columns(size=pl.int_ranges(1, words.list.len() + 1)).explode("size")
    tried = sizes.with_columns(key=words.list.head(pl.col("size")).list.join(" "))
    on_the_day = (pl.col("since").is_null() | (pl.col("since") <= pl.col("day"))) & (
        pl.col("until").is_null() | (pl.col("until") >= pl.col("day"))
    )
    fits = pl.col("type").is_null() | (pl.col("type") == pl.col("unit_type"))
    at_home = first_case(
        [(pl.col("own_province").is_not_null(), pl.col("province") == pl.col("own_province"))],
        pl.col("province").is_in(list(HOME_PROVINCES)),
    )
    known = (
        tried.join(units, on="key", how="inner")
        .filter(fits)
        .with_columns(
            valid=on_the_day.fill_null(value=True),
            home=at_home,
            rank=pl.col("level").replace_strict({"province": 0, "district": 1, "commune": 2}, return_dtype=pl.Int32),
        )
        .sort(
            "token",
            "size",
            "valid",
            "home",
            "rank",
            "since",
            descending=[False, True, True, True, False, False],
            nulls_last=True,
        )
        .group_by("token", maintain_order=True)
        .first()
        .select("token", "size", "unit_name", "level", "province", "is_alias")
    )
    found = parts.join(known, on="token", how="left", maintain_order="left")
    # The type word of the text is kept, and so is the spelling; a type alone tells the level of an unknown name.
    run = pl.col("written").str.tail(pl.col("key").str.len_chars())
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
        level=pl.coalesce(
            "level",
            pl.col("type").replace_strict(
                load("place_types")["levels"],
                default=None,
                return_dtype=pl.String,
            ),
        ),
    ).select(
        "token",
        "article",
        "start",
        "full_name",
        "level",
        "province",
        "whole",
        "country",
        "enumerated",
        known=pl.col("unit_name").is_not_null() | pl.col("country") | pl.col("whole").is_not_null(),
        typed=pl.col("type").is_not_null(),
        base=pl.col("key").str.split(" ").list.head(pl.coalesce("size", 2)).list.join(" "),
    )


def _of_the_paragraph(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let a sentence that names no place and begins with "Trong đó" go on with the one that opened its paragraph."""
    goes_on = ever(pl.col("inner"), "sentence") & pl.col("type_said").is_null()
    topic = pl.when(goes_on).then(carried(pl.col("place_topic"), "line"))
    return numbers.with_columns(token=pl.coalesce("token", topic))


def _with_last_named(numbers: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Add `last_named`: of the type of `whole`, the unit that the article named last before the number."""
    types = pl.col("full_name").str.to_lowercase().str.extract(f"^({_PARTS_OF_PROVINCES}) ")
    names = named.select("article", "start", whole=types, last_named="full_name").drop_nulls().sort("start")
    rows = numbers.with_row_index("row")
    found = rows.sort("start").join_asof(names, on="start", by=["article", "whole"], check_sortedness=False)
    return found.sort("row").drop("row")


def _title_case(name: pl.Expr) -> pl.Expr:
    """ "LÊ CHÂN" as "Lê Chân", and "Lê Chân" as it is."""
    return pl.when(name == name.str.to_uppercase()).then(name.str.to_titlecase()).otherwise(name)


def article_places(articles: pl.DataFrame, named: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """Say which place each article is about: `article`, `place`.

    The title's place; else the most frequent of the first lines, bare and typed mentions counted together.
    """
    titles = lines.filter("in_title").group_by("article").agg(title=_words_of(pl.col("text").str.join(" ")))
    ranked = (
        named.filter(
            pl.col("full_name").is_not_null(),
            ~pl.col("country"),
            ~pl.col("enumerated"),
            pl.col("known") | pl.col("full_name").str.contains(_TWO_WORDS),
        )
        .join(titles, on="article", how="left", maintain_order="left")
        # A title names many a district without its type, where the text has it: "Tiền Hải: Kinh tế khởi sắc".
        .with_columns(
            in_title=pl.col("title").str.contains(_words_of(pl.col("base")), literal=True).fill_null(value=False)
        )
        .group_by("article", "base", maintain_order=True)
        .agg(
            full_name=pl.coalesce(_commonest("full_name"), pl.col("full_name").first()),
            level=pl.coalesce(_commonest("level"), pl.col("level").first()),
            times=pl.len(),
            in_title=pl.col("in_title").any(),
            first=pl.col("start").min(),
        )
        .with_columns(
            weight=pl.col("times")
            + pl.when("in_title").then(pl.when(pl.col("level") == "province").then(50).otherwise(100)).otherwise(0)
            + pl.when(pl.col("first") < _LEAD_LENGTH).then(6).otherwise(0)
            - pl.when(pl.col("level") == "province").then(pl.col("times") * 0.6 + 1).otherwise(0)
        )
        .sort("article", "weight", "first", descending=[False, True, False])
        .group_by("article", maintain_order=True)
        .first()
    )
    return (
        articles.with_row_index("article")
        .select("article")
        .join(ranked.select("article", place="full_name"), on="article", how="left")
        .sort("article")
    )


def _words_of(text: pl.Expr) -> pl.Expr:
    """The words alone, each between blanks: " tiền hải kinh tế khởi sắc "."""
    return pl.format(" {} ", fold(text).str.replace_all(r"[^\pL\pM0-9]+", " ").str.strip_chars())


def _commonest(column: str) -> pl.Expr:
    """Of the mentions with a type word: "quận Đồ Sơn", twice, tells what the bare "Đồ Sơn" is."""
    typed = pl.col(column).filter("typed")
    return typed.mode(maintain_order=True).first()


def with_places(numbers: pl.DataFrame, named: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Add `place` and `place_rule`: the nearest place before the number in its sentence, else the article's.

    The rule is `sentence` where that names another place than the article's.

    "Toàn thành phố" in a district's article is the province-level unit that the district lies in, "toàn xã" the
    commune named last.
    """
    units = gazetteer().units
    provinces = units.filter(level="province").unique("code", keep="first", maintain_order=True)
    above = (
        units.filter(~pl.col("is_alias"))
        .select(folded_place=fold(pl.col("full_name")), code="province_code")
        .unique("folded_place", keep="first", maintain_order=True)
    )
    own = (
        articles.with_row_index("article")
        .select("article", "place", folded_place=fold(pl.col("place")))
        .join(above, on="folded_place", how="left")
        .join(provinces.select("code", province_name="full_name"), on="code", how="left")
        .select("article", "place", "province_name")
    )
    rows = named.filter(pl.col("known") | pl.col("full_name").str.contains(_TWO_WORDS))
    placed = (
        # A place in brackets ("(bình quân cả nước tăng 8,4%)") holds for the number beside it only.
        numbers.with_columns(token=pl.coalesce("place_before", carried(pl.col("place_lasting"), "sentence")))
        .pipe(_of_the_paragraph)
        .join(rows.select("token", "full_name", "whole"), on="token", how="left", maintain_order="left")
        .with_columns(
            whole=pl.coalesce(
                "whole",
                pl.when(pl.col("token").is_null()).then(carried(pl.col("type_said"), "sentence")),
            )
        )
        .pipe(_with_last_named, rows)
        .join(own, on="article", how="left", maintain_order="left")
    )
    own_type = pl.col("place").str.to_lowercase().str.starts_with(pl.col("whole"))
    # "Toàn xã hiện có …" in a district's article speaks of the commune that it named last.
    whole = first_case(
        [(own_type, pl.col("place")), (pl.col("whole").is_in(["thành phố", "tỉnh"]), pl.col("province_name"))],
        pl.coalesce("last_named", "place"),
    )
    said = pl.when(pl.col("whole").is_not_null()).then(whole).otherwise("full_name")
    return placed.with_columns(
        place_rule=pl.when(said.ne_missing(pl.col("place")) & said.is_not_null())
        .then(pl.lit("sentence"))
        .when(pl.col("place").is_not_null())
        .then(pl.lit("article"))
        .otherwise(pl.lit("home")),
        place=pl.coalesce(said, "place", pl.lit(HOME)),
    )
