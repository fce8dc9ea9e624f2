"""What holds for any text: a frame of the right shape, and a reading that hangs on the text alone."""

import unicodedata
from itertools import chain

import polars as pl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.transforms.facts.reading import articles_frame, facts_of
from transforms import facts as pipeline
from transforms.articles import articles_from_pages
from transforms.facts import facts_from_articles, with_place
from transforms.schema import ARTICLES, FACTS, ISSUES, PAGES

SENTENCES = [
    "6 tháng đầu năm 2021, thu ngân sách ước đạt 605,7 tỷ đồng, đạt 62,7% kế hoạch thành phố giao.",
    "Mức bán lẻ hàng hoá tháng 6 ước đạt 1.978.200 triệu đồng, bằng 119.97% so với cùng kỳ.",
    "Giải ngân vốn đầu tư công bằng 30% kế hoạch HĐND quận giao (76.439/254.720 triệu đồng).",
    "Huyện Thuỷ Nguyên đón 3,5 vạn lượt khách, gấp 1,2 lần cùng kỳ.",
    "Kết quả giảm nghèo tháng 10 là 23 hộ, 10 tháng giảm 281/317 hộ nghèo.",
    "Chủ tịch UBND quận tặng Giấy khen cho 09 tập thể và 66 cá nhân.",
    "Chỉ tiêu | Đơn vị | Thực hiện\nThu ngân sách | tỷ đồng | 605,7",
    "Năm 2022, quận phấn đấu đón từ 3,3 – 3,5 triệu lượt khách.",
    "Dịch COVID-19 diễn biến phức tạp.",
]
PIECES = [
    "thu ngân sách",
    "giá trị sản xuất",
    "kim ngạch xuất khẩu",
    "hộ nghèo",
    "đạt",
    "ước đạt",
    "tăng",
    "giảm",
    "bằng",
    "vượt",
    "kế hoạch",
    "so với cùng kỳ",
    "thành phố giao",
    "quận Lê Chân",
    "toàn thành phố",
    "Thủy Nguyên",
    "tháng 6",
    "6 tháng",
    "quý I/2021",
    "năm 2020",
    "đến ngày 18/6/2021",
    "từ",
    "đến",
    "và",
    ",",
    ";",
    ".",
    ":",
    "(",
    ")",
    "/",
    "-",
    "–",
    "%",
    "tỷ đồng",
    "triệu",
    "nghìn",
    "lượt khách",
    "ha",
    "m2",
    "hộ",
    "lần",
    "USD",
    "605,7",
    "1.978.200",
    "76.439/254.720",
    "0",
    "00",
    "59. 533,3",
    "119.97",
    "31/02/2021",
    "tháng 13",
    "99 tháng",
    "quý 5",
    "\n",
    " ",
    " ",
    "STT",
    "đồng/người/năm",
    "COVID-19",
    "1e5",
    "²",
    "½",
    "٣",
    "Ⅳ",
]
reports = st.lists(st.sampled_from([*PIECES, "|"]), max_size=25).map(" ".join)
any_text = st.one_of(
    st.text(max_size=120), st.text(alphabet="0123456789.,/-–% đtỷriuệồngăm\n|()", max_size=80), reports
)
dates = st.one_of(st.none(), st.dates())
thorough = settings(max_examples=5, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def said(facts: list[dict]) -> list[tuple]:
    """What a reading says, apart from where it stands and how it is spelled."""
    left_out = {"article_id", "version", "fact_id", "quote", "sentence", "label", "place", "char_start", "char_end"}
    return [tuple(value for column, value in fact.items() if column not in left_out) for fact in facts]


@thorough
@given(st.lists(st.tuples(any_text, dates, st.one_of(st.none(), any_text)), max_size=12))
def test_any_texts_give_frames_of_the_right_shape_and_no_error(articles):
    frame = articles_frame(
        *({"body": body, "event_date": day, "title": title, "place": None} for body, day, title in articles)
    )
    read = facts_from_articles(with_place(frame))
    assert read.facts.schema == FACTS
    assert read.issues.schema == ISSUES
    bodies = dict(zip(frame["article_id"], frame["body"], strict=True))
    for fact in read.facts.iter_rows(named=True):
        assert bodies[fact["article_id"]][fact["char_start"] : fact["char_end"]] == fact["quote"]
        assert fact["quote"] in fact["sentence"]
        assert fact["period_start"] is None or fact["period_start"] <= fact["period_end"]
    assert read.facts["fact_id"].is_unique().all()


@thorough
@given(st.lists(any_text, min_size=2, max_size=8), st.randoms(use_true_random=False))
def test_no_article_is_read_by_the_light_of_another(texts, random):
    together = facts_of(*({"text": text} for text in texts))
    chosen = random.randrange(len(texts))
    (alone,) = facts_of({"text": texts[chosen], "article_id": f"{chosen:016x}", "version": f"{chosen:032x}"})
    assert together[chosen] == alone


@settings(max_examples=3, deadline=None, derandomize=True)
@given(st.permutations(range(len(SENTENCES))))
def test_the_order_of_the_articles_changes_nothing(order):
    frame = articles_frame(*({"text": text} for text in SENTENCES))
    read, shuffled = facts_from_articles(frame), facts_from_articles(frame[order])
    assert shuffled.facts.equals(read.facts)
    assert shuffled.issues.equals(read.issues)


def same_reading(plain: list[str], otherwise: dict[str, list[str]]) -> None:
    """All spellings are read in one batch; each must say what the plain one says."""
    read = [said(facts) for facts in facts_of(*({"text": text} for text in chain(plain, *otherwise.values())))]
    for number, name in enumerate(otherwise, start=1):
        assert read[number * len(plain) : (number + 1) * len(plain)] == read[: len(plain)], name


def test_blanks_that_do_not_break_read_as_blanks():
    prose = [text for text in SENTENCES if "|" not in text]
    blanks = {"no-break": "\u00a0", "thin": "\u2009", "narrow no-break": "\u202f"}
    same_reading(prose, {name: [text.replace(" ", blank) for text in prose] for name, blank in blanks.items()})


def test_two_spellings_of_a_word_read_the_same():
    pairs = [("hoá", "hóa"), ("Thuỷ", "Thủy"), ("tỷ", "tỉ"), ("–", "-"), ("quý", "quí"), ("kỳ", "kì")]
    same_reading(SENTENCES, {old: [text.replace(old, new) for text in SENTENCES] for old, new in pairs})


def test_capitals_throughout_read_the_same():
    text = "Thu ngân sách ước đạt 605,7 tỷ đồng, đạt 62,7% kế hoạch thành phố giao, tăng 7,2% so với cùng kỳ."
    small, capital = facts_of({"text": text}, {"text": text.upper()})
    assert said(small) == said(capital)


def test_blanks_around_a_text_move_its_facts_and_change_nothing_else():
    text = SENTENCES[0]
    plain, moved = facts_of({"text": text}, {"text": f"\n\n   {text}  \n"})
    assert said(plain) == said(moved)
    assert [fact["char_start"] + 5 for fact in plain] == [fact["char_start"] for fact in moved]


def test_a_batch_without_articles_gives_frames_without_rows():
    read = facts_from_articles(pl.DataFrame(schema=ARTICLES))
    assert (read.facts.schema, read.facts.height) == (FACTS, 0)
    assert (read.issues.schema, read.issues.height) == (ISSUES, 0)


def test_a_text_of_almost_nothing_gives_no_error():
    bodies = ["", "\n", " ", ".", "5", "%", "| | |", "một hai ba"]
    for batch in ([{"body": body, "place": None} for body in bodies], [{"body": "", "place": None}]):
        assert facts_from_articles(with_place(articles_frame(*batch))).facts.schema == FACTS


def test_a_repeated_text_is_read_alike_each_time():
    text = "Thu ngân sách 6 tháng đạt 605,7 tỷ đồng, tăng 7,2% so với cùng kỳ."
    (facts,) = facts_of({"text": "\n".join([text] * 500)})
    first, rest = said(facts[:2]), [said(facts[n : n + 2]) for n in range(0, len(facts), 2)]
    assert len(rest) == 500
    assert all(one == first for one in rest)


def test_a_number_of_a_thousand_digits_is_no_error():
    read = facts_from_articles(articles_frame({"text": f"Thu ngân sách đạt {'9' * 1000} tỷ đồng."}))
    assert read.facts.schema == FACTS


def test_the_input_is_left_as_it_was():
    frame = articles_frame(*({"text": text} for text in SENTENCES))
    before = frame.clone()
    facts_from_articles(frame)
    assert frame.equals(before)


def test_decomposed_letters_of_a_page_read_as_composed_ones():
    page = "<html><body><article><h1>Quận Lê Chân</h1>{}</article></body></html>"
    markup = page.format("".join(f"<p>{text}</p>" for text in SENTENCES if "|" not in text))
    pages = [
        {
            "page_key": form,
            "content_type": "text/html; charset=utf-8",
            "body": unicodedata.normalize(form, markup).encode(),
        }
        for form in ("NFC", "NFD")
    ]
    read = facts_from_articles(articles_from_pages(pl.DataFrame(pages, schema=PAGES)).articles).facts
    both = [read.filter(article_id=key).to_dicts() for key in read["article_id"].unique(maintain_order=True)]
    assert len(both) == 2
    assert said(both[0]) == said(both[1])
    assert len(both[0]) >= 12


def test_an_article_that_breaks_the_pipeline_is_an_issue_and_costs_no_other_its_facts(monkeypatch):
    def breaking(facts: pl.DataFrame) -> pl.DataFrame:
        return facts.with_columns(pl.col("quote").str.replace("^13 ha$", "x").str.head(1).cast(pl.UInt8).alias("first"))

    texts = ["Quận trồng 24 ha.", "Quận trồng 13 ha.", "Quận trồng 15 ha, thu 5 tỷ đồng.", "Quận họp."]
    articles = articles_frame(*({"text": text} for text in texts))
    whole = facts_from_articles(articles)
    rounding = pipeline.with_rounding
    monkeypatch.setattr(pipeline, "with_rounding", lambda facts: rounding(breaking(facts).drop("first")))
    read = facts_from_articles(articles)
    assert read.facts.equals(whole.facts.filter(pl.col("quote") != "13 ha"))
    (issue,) = read.issues.to_dicts()
    assert issue["kind"] == "unreadable"
    assert issue["article_id"] == articles["article_id"][1]
    assert "conversion from `str` to `u8` failed" in issue["message"]
