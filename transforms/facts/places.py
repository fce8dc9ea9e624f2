"""Which place an article and each of its numbers is about, by the units that `names` found.

The name of an office ("UBND quận …") places nothing but the article.
"""

import polars as pl

from transforms.facts.cases import given, has_text, has_where
from transforms.facts.gazetteer import gazetteer, provinces, provinces_of_units
from transforms.facts.names import WHOLE_COUNTRY, is_name, without_zones
from transforms.facts.neighbours import anywhere, beside, carried, counted, ever, opening
from transforms.facts.subjects import OTHER, SHARES
from transforms.facts.tokens import lines_of
from transforms.folding import fold

_MANY, _MANY_PROVINCES = 3, 5  # districts, provinces
_TWICE = 2
_NEXT = 2  # tokens: behind a comma or "và"
_A_FIGURE = r"[0-9] ?(?:%|ha(?:\PL|$)|tỷ|triệu|nghìn|ngàn|tấn|con|lượt|người|hộ|vụ|ca|dự án|trường hợp)"
_OFTEN = 4  # mentions of one district among the first lines
_LEAD_LENGTH = 400  # characters: title and lead name what an article is about
_NO_PLACE = pl.lit((1 << 32) - 1, dtype=pl.UInt32)  # no token has this number
_NAMED_ITEM = r"([-–+*•]\s*)\p{Lu}[^:.;0-9]{2,40}:"  # "– Huyện Vĩnh Bảo: …", and where the name begins
_TURNS = rf"^\s*(?:(?i:tại|ở|còn tại|còn ở|riêng|riêng tại) |{_NAMED_ITEM})"
_ITEM = f"^{_NAMED_ITEM}"
_LINE_OPENING = 80  # characters: "Tại kỳ họp HĐND huyện …" opens a line
_A_PART_OF = (
    " (?:một|hai|các|những) (?:quận|huyện|thị xã|xã|phường|thành phố)(?: [^ ]+){0,3} (?:của|ở|tại|thuộc)"
    "(?: tỉnh| thành phố| tp)? "
)
_PARTS_OF_PROVINCES = "thị xã|thị trấn|thành phố|huyện|quận|xã|phường"
_OF_SMALL_UNIT = "^(?:Huyện|Quận|Thị xã|Đặc khu|Xã|Phường|Thị trấn) (.*)$"
_OF_ANY_UNIT = f"^(?:(?i:tỉnh|{_PARTS_OF_PROVINCES}|đặc khu)) (.*)$"
_COMMUNE = "^(?:Xã|Phường|Thị trấn) "
HOME = "Thành phố Hải Phòng"
# "UBND huyện công bố quyết định", "toàn quận", "Phường chi trả": of the one that the text has named, and whose it is.
_OF_ITS_UNIT = (
    r"(?:[Tt]oàn|UBND|HĐND|[Ll]ãnh đạo|[Cc]ủa|địa bàn) (?:{0})(?:[.,;:)]| \p{{Ll}})|(?m:^|[.,;] )(?i:{0}) \p{{Ll}}"
)
_OF_ITS_DISTRICT, _OF_ITS_COMMUNE = _OF_ITS_UNIT.format("huyện|quận"), _OF_ITS_UNIT.format("phường|xã|đặc khu")
_OF_THE_NATION = "(?:[Cc]ả|nhiều tỉnh trong cả) nước|[Tt]oàn quốc|(?:cảng biển|của|tại|ở) Việt Nam"
# "Toàn tỉnh có …", and not "ở tỉnh Bắc Ninh", which names it.
_OF_AN_UNNAMED = (
    r"(?:[Tt]oàn|[Cc]ả|của|trong|địa bàn|UBND|HĐND|Công an) (?:tỉnh|thị xã|huyện|quận)(?:[.,;:)]| [\p{Ll}0-9])|"
    "tỉnh giao"
)


def article_places(articles: pl.DataFrame, named: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """Say which place each article is about: `article`, `place`.

    The title's place; else the most frequent of the first lines, bare and typed mentions counted together. An article
    that names many districts is about the province they lie in, one that names one again and again about this one.
    """
    found = named.sort("token").with_columns(rank=_rank())
    holds = pl.col("nested") & (pl.col("rank") < pl.col("rank").shift(1).over("article")).fill_null(value=False)
    mentions = found.with_columns(counts=~pl.col("enumerated") & ~holds).filter(
        pl.col("full_name").is_not_null(), ~pl.col("country"), is_name()
    )
    nation = articles.with_row_index("article").select(
        "article", of_nation=pl.col("body").str.head(_LEAD_LENGTH).str.contains(_OF_THE_NATION)
    )
    own = articles.with_row_index("article").select(
        "article",
        of_district=pl.col("body").str.count_matches(_OF_ITS_DISTRICT) >= _TWICE,
        of_commune=pl.col("body").str.count_matches(_OF_ITS_COMMUNE) >= _TWICE,
    )
    ranked = (
        _candidates(mentions, lines)
        .join(_districts(mentions), on="article", how="left", maintain_order="left")
        .join(_wholes(named), on="article", how="left", maintain_order="left")
        .join(own, on="article", how="left", maintain_order="left")
        .with_columns(weight=_weight())
        .sort("article", "weight", "first", descending=[False, True, False])
        .group_by("article", maintain_order=True)
        .first()
        .with_columns(pl.coalesce("province", "within"))  # of a commune that no list has
        .join(_province_names(), on="province", how="left", maintain_order="left")
        # "Toàn tỉnh gieo trồng …" of a text that names districts and not their province.
        .with_columns(above=(~pl.col("in_title") & _lies_below()) | pl.col("abreast"))
    )
    named_alone = pl.when(pl.col("times") > 0).then("full_name")
    place = pl.when("above").then("province_name")
    # "Hàng hóa qua cảng biển Việt Nam đạt …", which comes to provinces further down.
    below = pl.col("in_lead").fill_null(value=False) | pl.col("in_title").fill_null(value=False)
    # … nor is one that goes through many of them, none in its title and none more than the others.
    scattered = (pl.col("level") == "province") & (pl.col("provinces") >= _MANY_PROVINCES) & ~pl.col("in_title")
    scattered &= pl.col("times") * 3 <= pl.col("of_provinces")
    whole = pl.when((pl.col("of_nation") & ~below) | scattered).then(pl.lit(WHOLE_COUNTRY))
    return (
        nation.join(ranked, on="article", how="left", maintain_order="left")
        .select("article", place=pl.coalesce(whole, place, named_alone))
        .sort("article")
    )


def _rank() -> pl.Expr:
    return pl.col("level").replace_strict({"province": 0, "district": 1, "commune": 2}, default=None)


def _candidates(mentions: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """Give the units that an article names, a row each: how often, where first, and whether in its title.

    Names in lists and those of what holds another ("thị xã Chí Linh (Hải Dương)") do not count. `abreast` are those
    that the title lists: "Đồ Sơn, Cát Bà đông khách".
    """
    titles = (
        lines.filter("in_title")
        .group_by("article")
        .agg(
            title=_words_of(without_zones(pl.col("text").str.join(" "))),
            title_length=pl.col("text").str.len_chars().sum(),
        )
    )
    stands_there = pl.col("start") < pl.col("title_length")
    # … and the last of them, which nothing follows.
    district = pl.col("level") == "district"
    last = beside(pl.col("enumerated") & district, 1, "article") & (pl.col("token") - pl.col("token").shift(1) == _NEXT)
    abreast = (pl.col("enumerated") | last.fill_null(value=False)) & district
    # "Tây Ninh" is a province, and "TP. Tây Ninh", of the same name, another unit.
    of_province = pl.col("level") == "province"
    of_that_name = pl.col("base").is_in(provinces()["key"].implode())
    return (
        mentions.with_columns(of_province=of_province, abreast=abreast)
        .join(titles, on="article", how="left", maintain_order="left")
        # A title names many a district without its type, where the text has it: "Tiền Hải: Kinh tế khởi sắc".
        .with_columns(
            in_title=pl.col("title").str.contains(_words_of(pl.col("called")), literal=True).fill_null(value=False)
        )
        .with_columns(in_title=pl.col("in_title") & (stands_there | of_province | ~of_that_name))
        # "Một quận của TP. Hồ Chí Minh thu ngân sách 9.000 tỷ đồng": of the district that the text then names.
        .with_columns(
            in_title=pl.col("in_title")
            & ~pl.when(of_province & pl.col("in_title"))
            .then("title")
            .str.contains(pl.format("{}{} ", pl.lit(_A_PART_OF), "called"))
            .fill_null(value=False)
        )
        .group_by("article", "base", "of_province", maintain_order=True)
        .agg(
            full_name=_commonest("full_name"),
            level=_commonest("level"),
            province=pl.col("province").first(),
            times=pl.col("counts").sum().cast(pl.Int64),
            in_title=pl.col("in_title").any(),
            first=pl.col("start").min(),
            abreast=(pl.col("abreast") & stands_there).any(),
            in_lead=(pl.col("counts") & (pl.col("start") < _LEAD_LENGTH)).any(),
        )
        # … but "Quận ủy Đồ Sơn, TP Hải Phòng" lists no districts.
        .with_columns(
            in_title=pl.col("in_title") & (pl.col("times") > 0),
            abreast=pl.col("abreast") & (pl.col("abreast").sum().over("article") > 1),
        )
    )


def _districts(mentions: pl.DataFrame) -> pl.DataFrame:
    """Count each article's districts, those in lists too: `districts`, `of_districts` (mentions), `of_provinces`.

    Its communes and provinces, too: `communes`, `provinces`.

    `within` is the province that most of its names lie in.
    """
    level = pl.col("level")
    return mentions.group_by("article", maintain_order=True).agg(
        districts=pl.col("base").filter(level == "district").n_unique(),
        communes=pl.col("base").filter(level == "commune").n_unique(),
        provinces=pl.col("base").filter(level == "province").n_unique(),
        of_districts=(level == "district").sum().cast(pl.Int64),
        of_provinces=(level == "province").sum().cast(pl.Int64),
        within=pl.col("province").drop_nulls().mode(maintain_order=True).first(),
    )


def _one_of_many() -> pl.Expr:
    """Tell whether a district is but one of many that the text names, or stands in lists only."""
    scattered = (pl.col("districts") >= _MANY) & (pl.col("times") * 2 <= pl.col("of_districts"))
    return (pl.col("level") == "district") & (scattered | (pl.col("times") == 0))


def _lies_below() -> pl.Expr:
    """Tell whether the unit that is named most but lies in the one that the text is about."""
    of_whole = pl.col("whole") & (_one_of_many() | ~pl.col("in_lead"))
    many = (pl.col("districts") > _MANY) & (pl.col("times") <= _TWICE)
    scattered = (_one_of_many() | _is_passed()) & many
    return of_whole | scattered | (_is_passed() & ~pl.col("in_lead"))


def _is_passed() -> pl.Expr:
    """Tell whether a commune is named but once, as where something lies or happened."""
    once = (pl.col("times") < _TWICE) | ~pl.col("in_lead")
    return (pl.col("level") == "commune") & ~pl.col("in_title") & once & ~_is_the_commune()


def _is_the_commune() -> pl.Expr:
    """Tell whether a text names one commune alone, in its lead, and speaks of it: "UBND phường A họp. Phường chi …"."""
    one = (pl.col("communes") == 1) & (pl.col("districts") == 0) & pl.col("in_lead")
    return (pl.col("level") == "commune") & one & pl.col("of_commune")


def _is_part() -> pl.Expr:
    """Tell whether a district is named but once, behind the province that it lies in."""
    province = pl.col("level") == "province"
    named_first = pl.when(province).then("first").min().over("article", "province") < pl.col("first")
    once = (pl.col("level") == "district") & (pl.col("times") < _TWICE) & ~pl.col("in_title")
    return (once & named_first).fill_null(value=False)


def _weight() -> pl.Expr:
    times, province = pl.col("times").cast(pl.Float64), pl.col("level") == "province"
    # "Huyện đông dân nhất Hải Phòng sắp lên thành phố", and then of this one district alone.
    mostly = (pl.col("times") > pl.col("of_provinces")) & (pl.col("times") * 3 > pl.col("of_districts") * 2)
    alone = (pl.col("level") == "district") & (pl.col("times") >= _OFTEN) & mostly & pl.col("in_lead")
    # "Cưỡng chế thu hồi đất dự án VSIP Hải Phòng", and then of "huyện Thủy Nguyên", "UBND huyện" alone.
    alone |= (pl.col("level") == "district") & (pl.col("districts") == 1) & pl.col("in_lead") & pl.col("of_district")
    alone |= _is_the_commune()
    return (
        times
        + pl.when("in_title").then(pl.when(province).then(50).otherwise(100)).when(alone).then(60).otherwise(0)
        + pl.when("in_lead").then(6).otherwise(0)
        # "Toàn tỉnh xảy ra 78 vụ": of the province that is named, not of the first district.
        + pl.when(province & pl.col("whole") & pl.col("in_lead")).then(10).otherwise(0)
        - pl.when(province).then(times * 0.6 + 1).when(_one_of_many() & ~pl.col("in_title")).then(20).otherwise(0)
        - pl.when(_is_passed()).then(8).otherwise(0)
        # "Nông dân Phú Yên thu hoạch …; trong đó TP Tuy Hòa 2.016 ha": of the province that was named before.
        - pl.when(_is_part()).then(4).otherwise(0)
    )


def _wholes(named: pl.DataFrame) -> pl.DataFrame:
    """Tell which articles speak of a whole province ("toàn tỉnh"), and of no whole district: `article`, `whole`."""
    provincial = pl.col("whole").is_in(["tỉnh", "thành phố"])
    smaller = pl.col("whole").is_not_null() & ~provincial
    return named.group_by("article", maintain_order=True).agg(whole=provincial.any() & ~smaller.any())


def _province_names() -> pl.DataFrame:
    """Give the name of each province by its code: `province`, `province_name`."""
    units = gazetteer().units.filter(level="province").unique("code", keep="first", maintain_order=True)
    return units.select(province="code", province_name="full_name")


def _words_of(text: pl.Expr) -> pl.Expr:
    """The words alone, each between blanks: " tiền hải kinh tế khởi sắc "."""
    return pl.format(" {} ", fold(text).str.replace_all(r"[^\pL\pM0-9]+", " ").str.strip_chars())


def _commonest(column: str) -> pl.Expr:
    """Of the mentions with a type word: "quận Đồ Sơn", twice, tells what the bare "Đồ Sơn" is.

    Of as many the name of the article's day: "năm đầu tiên huyện Cát Hải là đặc khu Cát Hải".
    """
    commonest = pl.col(column).filter("typed").mode(maintain_order=True)
    of_its_day = pl.col(column).filter("typed", "of_its_day")
    of_its_day = of_its_day.filter(of_its_day.is_in(commonest.implode()))
    return pl.coalesce(of_its_day.first(), commonest.first(), pl.col(column).first())


def with_places(
    numbers: pl.DataFrame, named: pl.DataFrame, passing: pl.DataFrame, articles: pl.DataFrame
) -> pl.DataFrame:
    """Add `place` and `place_rule`: the nearest place before the number in its sentence, else the article's.

    The rule is `sentence` where that names another place than the article's. `passing` holds the names in sentences
    without a figure.
    """
    rows = named.filter(is_name())
    return (
        numbers.pipe(_with_own_places, articles, rows)
        .pipe(_named_before, rows)
        .pipe(_named_behind, rows)
        .pipe(_of_the_paragraph, rows)
        .join(
            rows.select("token", "full_name", "whole", "of_port", "typed"),
            on="token",
            how="left",
            maintain_order="left",
        )
        .pipe(_of_the_nation)
        .pipe(_said_by_its_type, rows, passing)
        .pipe(_decided)
        .pipe(_in_turn, rows)
    )


def _in_turn(numbers: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Deal out the figures behind "lần lượt" to as many places before them.

    "Các huyện A, B và C giải ngân lần lượt 12 tỷ, 8 tỷ và 5 tỷ đồng; tỷ lệ tương ứng là 61%, 58%, 47%".
    """
    turn = pl.col("in_turn").fill_null(value=False)
    runs = numbers.with_row_index("row").with_columns(run=counted(turn, "sentence"))
    joined = turn | pl.col("last_word").is_in([",", "và"]).fill_null(value=False)
    members = runs.select("row", "sentence", "start", "run", member=~ever(~joined, "sentence", "run"))
    members = members.filter("member", pl.col("run") > 0).with_columns(
        nth=counted(pl.col("sentence").is_not_null(), "sentence", "run"), many=pl.len().over("sentence", "run")
    )
    before = beside(pl.col("start"), 1, "sentence")
    first = members.join(runs.select("row", before=before), on="row", how="left", maintain_order="left")
    first = first.group_by("sentence", maintain_order=True).agg(
        begins=pl.col("start").min(), since=pl.col("before").first().fill_null(-1)
    )
    listed = (
        named.filter(pl.col("full_name").is_not_null(), pl.col("enumerated"))
        .join(first, on="sentence", how="inner", maintain_order="left")
        .filter(pl.col("start").is_between("since", "begins"))
        .sort("sentence", "start")
        .select("sentence", dealt="full_name")
    )
    listed = listed.with_columns(
        nth=counted(pl.col("sentence").is_not_null(), "sentence"), many=pl.len().over("sentence")
    )
    dealt = members.join(listed, on=["sentence", "nth", "many"], how="inner").filter(pl.col("many") > 1)
    return (
        runs.join(dealt.select("row", "dealt"), on="row", how="left", maintain_order="left")
        .with_columns(
            place=pl.coalesce("dealt", "place"),
            place_rule=pl.when(pl.col("dealt").is_not_null()).then(pl.lit("sentence")).otherwise("place_rule"),
        )
        .drop("row", "run", "dealt")
    )


def _with_own_places(numbers: pl.DataFrame, articles: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Add what the article is about where a number stands, and the province that lies in: `place`, `province_name`.

    An article that names no place is about the city it was printed in, unless it speaks of a province or a district
    that it calls only "tỉnh", "huyện": then its place is not known.
    """
    unnamed = pl.when(pl.col("place").is_null()).then("body")
    own = articles.with_row_index("article").select(
        "article",
        "place",
        start=pl.lit(0, dtype=pl.Int64),
        home=pl.when(~unnamed.str.contains(_OF_AN_UNNAMED)).then(pl.lit(HOME)),
    )
    lines = lines_of(articles)
    turns, items = _turns(lines, named, own), _items(lines, named)
    # Behind a list's item the article's own place goes on, or the one that it has turned to.
    at_end = items.select("article", start="end").join_asof(
        pl.concat([own, turns], how="diagonal").sort("start"), on="start", by="article", check_sortedness=False
    )
    sections = (
        pl.concat([own, turns, at_end, items.drop("end")], how="diagonal")
        .with_columns(folded_place=fold(pl.col("place")))
        .join(provinces_of_units(), on="folded_place", how="left")
        .select("article", "start", "place", "home", "province_name")
        .sort("start")
    )
    # Within an article the numbers stand in order, which is all that is asked of them.
    return numbers.join_asof(sections, on="start", by="article", check_sortedness=False)


def _turns(lines: pl.DataFrame, named: pl.DataFrame, own: pl.DataFrame) -> pl.DataFrame:
    """Say where an article on several units turns to one: `article`, `start` (of the line), `place`.

    Its title names them, or it is one of briefs, each behind a star: "* Ở Tiên Phước, …". Of communes each brief must
    name one, as else they are but where something is; so are those of a title, unless the article is about the first.
    """
    lines = lines.with_columns(starred=pl.col("text").str.contains(r"^\s*\*"))
    lines = lines.with_columns(briefs=pl.col("starred").sum().over("article"))
    # "* Cả nước: …" too is a brief.
    whole = pl.col("full_name") == WHOLE_COUNTRY
    units = named.filter(pl.col("level").is_not_null() | whole, pl.col("full_name").is_not_null()).sort("start")
    found = units.join_asof(
        lines.select("article", "in_title", "starred", "briefs", "text", start="line_start").with_columns(
            line_start="start"
        ),
        on="start",
        by="article",
        check_sortedness=False,
    ).select("article", "start", "line_start", "in_title", "starred", "briefs", "text", "level", place="full_name")
    large = pl.col("level").is_in(["district", "province"]) | (pl.col("place") == WHOLE_COUNTRY)
    small_ones = own.filter(pl.col("place").str.contains(_COMMUNE))["article"].implode()
    of_level = large | pl.col("article").is_in(small_ones)
    titled = found.filter("in_title", of_level).select("article", "level", "place").unique()
    titled = titled.filter(pl.len().over("article", "level") > 1).drop("level")
    # "* Cùng ngày, tại buổi họp báo, ông A, Phó Giám đốc Sở B tỉnh C cho biết …"
    # … but "* Vụ Xuân hè: Gieo trồng 15.410 ha, tập trung ở các huyện: Giang Thành 13.180 ha" is about none of these.
    before = pl.col("text").str.head(pl.col("start") - pl.col("line_start"))
    of_brief = pl.col("starred") & (pl.col("briefs") > 1) & large & ~before.str.contains(_A_FIGURE)
    opening_length = pl.when(of_brief).then(2 * _LINE_OPENING).otherwise(_LINE_OPENING)
    opened = (
        found.filter(~pl.col("in_title"), pl.col("start") - pl.col("line_start") < opening_length)
        .join(titled.with_columns(titled=True), on=["article", "place"], how="left", maintain_order="left")
        .group_by("article", "line_start", maintain_order=True)
        .first()
    )
    small = pl.col("starred") & (pl.col("briefs") > 1) & ~large
    each = (small.sum().over("article") == pl.col("briefs")) & (pl.col("place").n_unique().over("article") > 1)
    turned = opened.filter(of_brief | (small & each) | pl.col("titled")).select("article", "place", start="line_start")
    # "* Về an toàn giao thông, …": a brief on no unit is about what the article is.
    other = lines.filter("starred", pl.col("article").is_in(opened.filter(of_brief)["article"].implode()))
    back = other.select("article", start="line_start").join(turned, on=["article", "start"], how="anti")
    back = back.join(own.select("article", "place"), on="article", how="left", maintain_order="left")
    return pl.concat([turned, back.select(turned.columns)])


def _items(lines: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Say which lines are items that their place names, "– Huyện Vĩnh Bảo: …": `article`, `start`, `end`, `place`."""
    lines = lines.filter(pl.col("text").str.contains(_ITEM))
    at = pl.col("line_start") + pl.col("text").str.extract(_ITEM).str.len_chars()
    heads = lines.select("article", start=at.cast(pl.Int64), line="line_start", size=pl.col("text").str.len_chars())
    return (
        named.filter(pl.col("full_name").is_not_null())
        .select("article", place="full_name", start=pl.col("start").cast(pl.Int64))
        .join(heads, on=["article", "start"], how="inner", maintain_order="left")
        .select("article", "place", start="line", end=pl.col("line") + pl.col("size"))
        .sort("start")
    )


def _named_before(numbers: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Add `token`: the place that governs the number in its own words, else in what its sentence said before.

    A place in brackets ("(bình quân cả nước tăng 8,4%)") holds for the number beside it only. In an article on a
    province an office of a unit within it speaks of that: "Chi cục Thuế An Dương thu 615 tỷ đồng". "Các xã khác" are
    none of those named.
    """
    offices = named.select(place_of_office="token", of_office="token", office_in="full_name")
    # … and one of another province of that: "Cục Hải quan Hải Phòng thu 26.833 tỷ đồng".
    elsewhere = (pl.col("place") == pl.col("province_name")) & (pl.col("office_in") != pl.col("place"))
    rows = numbers.join(offices, on="place_of_office", how="left", maintain_order="left")
    rows = rows.with_columns(of_office=pl.when(elsewhere).then("of_office")).drop("office_in")
    # "huyện Cát Hải (241 tỷ); Trường Đại học A (38 tỷ)": nor is what else a list names.
    another = pl.col("semicolon_said") & pl.col("gap_name") & pl.col("gap_indicator").is_null()
    sited = pl.col("place_before").is_not_null()
    another &= ~sited & (pl.col("last_word") == "(")
    # "bình quân toàn huyện đạt 11 tiêu chí, xã A đạt 19 tiêu chí; 17/17 xã có …": nor what comes behind its item.
    by_the_way = carried(given(sited, pl.col("start") != opening(pl.col("start"), "sentence")), "sentence")
    past = pl.col("semicolon_said") & ~sited & by_the_way.fill_null(value=False)
    past &= pl.col("new_subject") | ~pl.col("family").is_in(SHARES)
    # "xã Tuy Lộc hoàn thành 19 tiêu chí; số xã đạt chuẩn là 37 xã", "xã A đạt chuẩn, 6 xã về đích": nor are communes
    # counted of one.
    communes = pl.col("unit_text").is_in(["xã", "phường", "thị trấn"])
    of_commune = communes & pl.col("place_before").is_in(named.filter(level="commune")["token"].implode())
    past |= pl.col("semicolon_said") & ~sited & communes
    rest = pl.when(pl.col("others_said") | another | past).then(_NO_PLACE)
    none = pl.when(of_commune.fill_null(value=False)).then(_NO_PLACE)
    lasting = carried(pl.coalesce(none, "place_lasting", "of_office", rest), "sentence")
    token = pl.coalesce(none, "place_before", "of_office", lasting)
    return rows.with_columns(token=pl.when(token != _NO_PLACE).then(token)).drop("of_office")


def _named_behind(numbers: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Let an amount that nothing before it places, and the shares that go on with it, lie where it says behind.

    "Khởi công 5 cầu tại huyện Tiên Lãng, đạt 62% kế hoạch". Who is honoured is counted by who honours. What is
    compared with says so too: "thấp hơn mức 1,7% chung của thành phố"; and so do amounts that each name another:
    "trồng 84 ha, 60 ha ở xã Ngũ Phúc, 24 ha ở xã An Thái".
    """
    honoured = (pl.col("indicator") == "awards") | (pl.col("family") == "person")
    amount = ~pl.col("family").is_in(SHARES) & ~honoured
    of_amount = carried(pl.when(amount).then(pl.struct("place_behind")), "sentence").struct.field("place_behind")
    is_whole = pl.col("country") | pl.col("whole").is_not_null()
    wholes = named.filter(is_whole).select(place_behind="token", of_whole="token")
    compared = pl.when(pl.col("last_word") == "mức").then("of_whole")
    has_site = pl.col("place_behind").is_not_null() & amount
    in_turn = beside(has_site, 1, "sentence") | beside(has_site, -1, "sentence")
    each = pl.when(has_site & in_turn.fill_null(value=False) & pl.col("place_before").is_null()).then("place_behind")
    goes_on = pl.when(amount | ~pl.col("new_subject")).then(of_amount)
    return (
        numbers.join(wholes, on="place_behind", how="left", maintain_order="left")
        .with_columns(token=pl.coalesce(compared, each, "token", goes_on))
        .drop("of_whole")
    )


def _of_the_paragraph(numbers: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Let a sentence that names no place go on with the one that opened its paragraph.

    It does where it begins with "Trong đó", and where the paragraph turned from the article's place to another such
    one ("Huyện Thông Nông trồng …" in an article on two districts) or began with it: "Tại xã Hồng Châu, …".
    """
    types = named.select(place_topic="token", topic_type=_type_of(pl.col("full_name")))
    rows = numbers.join(types, on="place_topic", how="left", maintain_order="left")
    # … but "Riêng từ ngày 11 đến 18-8, …" parts no place.
    goes_on = ever(pl.col("inner") & ~pl.col("own_alone").fill_null(value=False), "sentence")
    turned = carried(pl.col("turns"), "line").fill_null(value=False)
    topic = pl.when((goes_on | turned) & pl.col("type_said").is_null()).then(carried(pl.col("place_topic"), "line"))
    alike = pl.col("topic_type") == _type_of(given(pl.col("topic_type").is_not_null(), "place"))
    opens = pl.col("place_topic").is_not_null() & pl.col("opens_line")
    begins = opens & has_where(opens, "sentence_text", _TURNS)
    # "Trước đó, HĐND huyện Cần Đước họp đánh giá 6 tháng đầu năm. Sản lượng lúa đạt …": a sentence without a figure.
    own_type = _type_of(pl.col("place"))
    # … or one that says where: "Tại xã Hoằng Tiến, HĐND xã họp kỳ thứ tư. Thu nhập bình quân đạt …".
    heads_line = (pl.col("told_type") == own_type) | pl.col("told_where")
    told = pl.when(pl.col("type_said").is_null() & heads_line).then("told")
    # "Tháng 10, thu ngân sách cả nước đạt 178 nghìn tỷ đồng. Lũy kế 10 tháng đạt …": the sum of what was told alone.
    alone = pl.col("token") == opening(pl.col("token"), "sentence")
    placed = pl.struct("token", "indicator", "sentence", alone=alone)
    last = carried(given(pl.col("token").is_not_null(), placed), "line")
    summed = last.struct.field("alone") & (last.struct.field("indicator") == pl.col("indicator"))
    summed &= ever(pl.col("sums_up"), "sentence") & pl.col("type_said").is_null() & (pl.col("indicator") != OTHER)
    # "GRDP tỉnh Hải Dương tăng 11%. Cụ thể, khu vực nông nghiệp tăng 6%": parts of what the sentence before told.
    before = opening(beside(pl.col("sentence"), 1, "line"), "sentence")
    parts = goes_on & last.struct.field("alone") & (last.struct.field("sentence") == before)
    told_last = given(summed | (parts & pl.col("type_said").is_null()), last.struct.field("token"))
    return (
        rows.with_columns(turns=alike | begins)
        .join(_told_by_the_line(numbers, named), on="line", how="left", maintain_order="left")
        .with_columns(token=pl.coalesce("token", topic, told, told_last))
        .drop("topic_type", "turns", "told", "told_type", "told_where")
    )


def _told_by_the_line(numbers: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    """Name the unit that a line's first sentence speaks of and gives no figure of: `line`, `told`, `told_…`."""
    heads = named.filter("opens_line", "typed", ~pl.col("enumerated"), ~pl.col("nested"))
    heads = heads.filter(~pl.col("sentence").is_in(numbers["sentence"].unique().implode()))
    told = heads.select("line", told="token", told_type=_type_of(pl.col("full_name")), told_where="says_where")
    told = told.drop_nulls()
    return told.unique("line", keep="last", maintain_order=True)


def _of_the_nation(numbers: pl.DataFrame) -> pl.DataFrame:
    """Let GDP be the whole country's where the article calls its own GRDP, and what its paragraph goes on with too.

    "GDP quý II tăng 4,1%; CPI tăng 3,3%. Vốn FDI đạt 13 tỷ USD, …", until another place is spoken of.
    """
    own = anywhere(pl.col("product_said") == "grdp", "article")
    unplaced = pl.col("token").is_null() & pl.col("type_said").is_null() & ~pl.col("province_said")
    elsewhere = ~unplaced & (pl.col("full_name") != WHOLE_COUNTRY).fill_null(value=True)
    # … but not beyond brackets: "GRDP tăng 4,5% (GDP cả nước chỉ tăng 2,9%). Thu ngân sách …".
    of_nation = (pl.col("product_said") == "gdp") & own
    turns = pl.when(elsewhere & ~pl.col("in_brackets")).then(0).when(of_nation & ~pl.col("in_brackets")).then(1)
    nation = ((carried(turns, "line") == 1) | (of_nation & pl.col("in_brackets"))).fill_null(value=False) & unplaced
    return numbers.with_columns(full_name=pl.when(nation).then(pl.lit(WHOLE_COUNTRY)).otherwise("full_name"))


def _type_of(name: pl.Expr) -> pl.Expr:
    return name.str.to_lowercase().str.extract(f"^({_PARTS_OF_PROVINCES}) ")


def _said_by_its_type(numbers: pl.DataFrame, named: pl.DataFrame, passing: pl.DataFrame) -> pl.DataFrame:
    """Add `whole`, the type word that stands for a unit ("toàn xã", "của phường"), and `last_named`.

    That is the unit of this type that the article named last before the number. In an article on a province an office
    tells it too ("Công an quận huy động …"), of a unit that its paragraph named.
    """
    unplaced = pl.col("token").is_null() & pl.col("full_name").is_null()
    in_province = unplaced & (pl.col("place") == pl.col("province_name"))
    # "Xã An Khánh được sáp nhập từ các xã A và B. Xã có 19 thôn": of the one that came of them.
    alone = named.filter(~pl.col("enumerated"))
    names = alone.select("article", "start", whole=_type_of(pl.col("full_name")), last_named="full_name").drop_nulls()
    names = pl.concat([names, passing.cast(names.schema)])
    rows = (
        numbers.with_columns(
            said=pl.coalesce("whole", pl.when(unplaced).then(carried(pl.col("type_said"), "sentence"))),
            by_office=pl.when(in_province).then(carried(pl.col("type_of_office"), "sentence")),
            since=opening(pl.col("sentence_start"), "line"),
        )
        .with_columns(whole=pl.coalesce("said", "by_office"))
        .with_row_index("row")
    )
    last = (
        rows.select("row", "article", "whole", "start")
        .filter(pl.col("whole").is_not_null())
        .sort("start")
        .join_asof(
            names.sort("start").with_columns(named_at="start"),
            on="start",
            by=["article", "whole"],
            check_sortedness=False,
        )
    )
    far = pl.col("said").is_null() & (pl.col("named_at") < pl.col("since")).fill_null(value=True)
    return (
        rows.join(last.select("row", "last_named", "named_at"), on="row", how="left", maintain_order="left")
        .with_columns(whole=pl.when(~far).then("whole"))
        .drop("row", "said", "by_office", "since", "named_at")
    )


def _decided(numbers: pl.DataFrame) -> pl.DataFrame:
    """Add `place` and `place_rule` by what was found.

    "Toàn thành phố" in a district's article is the province-level unit that the district lies in, "toàn xã" the
    commune named last. The port of the province is no other place than the district's own.
    """
    port = (pl.col("of_port") & (pl.col("full_name") == pl.col("province_name"))).fill_null(value=False)
    typed = pl.when(pl.col("whole").is_not_null())
    own_type, of_province = (
        has_text(pl.col("whole").is_not_null(), name).str.to_lowercase().str.starts_with(pl.col("whole"))
        for name in ("place", "province_name")
    )
    of_type = pl.when(own_type).then("place").when(of_province).then("province_name")
    whole = of_type.otherwise(pl.coalesce("last_named", "place"))
    said = pl.col("said_place")
    # "Cát Hải đón 4 triệu lượt khách", in an article on Đặc khu Cát Hải: no longer the huyện of that name; nor is
    # "Quảng Ninh hoàn thành 27 chỉ tiêu" the province, in one on xã Quảng Ninh.
    bare = ~pl.col("typed").fill_null(value=True)
    name, own_name = (
        has_text(bare, name).str.extract(pattern)
        for name, pattern in (("full_name", _OF_ANY_UNIT), ("place", _OF_SMALL_UNIT))
    )
    own = (bare & (name == own_name)).fill_null(value=False)
    return (
        numbers.with_columns(said_place=typed.then(whole).when(own).then("place").when(~port).then("full_name"))
        .with_columns(
            place_rule=pl.when(said.ne_missing(pl.col("place")) & said.is_not_null())
            .then(pl.lit("sentence"))
            .when(pl.col("place").is_not_null())
            .then(pl.lit("article"))
            .when(pl.col("home").is_not_null())
            .then(pl.lit("home"))
            .otherwise(pl.lit("unknown")),
            place=pl.coalesce(said, "place", "home"),
        )
        .drop("said_place", "home", "of_port", "typed")
    )
