"""What holds for any text: frames of the right shape, offsets that are right, no article read by another's light."""

import re

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.transforms.documents.reading import articles_frame, read
from transforms.documents import documents_from_articles
from transforms.people import people_from_articles
from transforms.schema import ARTICLES, DOCUMENTS, PEOPLE

READERS = [(documents_from_articles, DOCUMENTS), (people_from_articles, PEOPLE)]
PIECES = re.split(
    r"\|",
    "Nghị quyết|Kế hoạch|kế hoạch|Chỉ thị số|Luật|Đề án phát triển|Chương trình công tác|số|02/CT-UBND|45 - NQ/TW|68"
    "|2021-2025|năm 2023|ngày 19/01/2023|ngày 31/02/2023|ngày 19 tháng 01 năm 2023|của|UBND thành phố|HĐND quận Kiến An"
    "|về|;|,|.|:|(|)|và|-|–|“|”|các|đã ban hành|thông qua|thực hiện|đồng chí|Đồng chí|ông|Bà|Nguyễn Văn Phiệt"
    "|Hồ Chí Minh|HOÀNG THỊ A|Chủ tịch UBND quận|Phó Bí thư Quận ủy|quận|Lê Chân|xã|đường|Trường THPT|chủ trì"
    "|\n| |\u00a0|ﬀ|İ|²|½",
)
any_text = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
)
thorough = settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
SENTENCES = [
    "Đồng chí Nguyễn Văn Phiệt, Phó Bí thư Quận ủy, Chủ tịch UBND quận nêu Nghị quyết số 45-NQ/TW của Bộ Chính trị.",
    "Chủ tịch UBND quận Hoàng Văn Thuỷ ban hành Kế hoạch số 12/KH-UBND ngày 01/02/2023 về chuyển đổi số.",
]


@pytest.mark.parametrize(("reader", "schema"), READERS)
@thorough
@given(texts=st.lists(any_text, max_size=6))
def test_any_text_is_read_without_error_and_quoted_where_it_stands(reader, schema, texts):
    found = reader(articles_frame(*texts))
    assert found.schema == schema
    bodies = dict(zip(articles_frame(*texts)["article_id"], texts, strict=True))
    for row in found.iter_rows(named=True):
        assert bodies[row["article_id"]][row["char_start"] : row["char_end"]] == row["quote"]
        assert row["quote"].strip() in row["sentence"]
        assert 0 < row["confidence"] <= 1
    key = schema.names()[2]
    assert found[key].is_unique().all()


@pytest.mark.parametrize(("reader", "schema"), READERS)
@thorough
@given(texts=st.lists(any_text, min_size=2, max_size=5))
def test_no_article_is_read_by_the_light_of_another(reader, schema, texts):
    together = read(reader, *texts)
    (alone,) = read(reader, texts[0])
    assert together[0] == alone
    assert schema


@pytest.mark.parametrize(("reader", "schema"), READERS)
def test_the_order_of_the_articles_changes_nothing(reader, schema):
    frame = articles_frame(*SENTENCES)
    assert reader(frame).equals(reader(frame[::-1]))
    assert reader(frame).height == len(SENTENCES)
    assert reader(frame).schema == schema


@pytest.mark.parametrize(("reader", "schema"), READERS)
def test_a_batch_without_articles_gives_a_frame_without_rows(reader, schema):
    found = reader(pl.DataFrame(schema=ARTICLES))
    assert (found.schema, found.height) == (schema, 0)


@pytest.mark.parametrize(("reader", "schema"), READERS)
def test_what_only_the_title_names_is_left_out(reader, schema):
    title = SENTENCES[0]
    assert reader(articles_frame(title, title=title)).is_empty()
    assert reader(articles_frame(f"{title}\n{title}", title=title))["char_start"].min() > len(title)
    assert schema


@pytest.mark.parametrize(("old", "new"), [("Thuỷ", "Thủy"), ("ngày 01/02/2023", "ngày 01-02-2023")])
def test_two_spellings_read_alike(old, new):
    def told(text):
        (documents,), (people,) = read(documents_from_articles, text), read(people_from_articles, text)
        return [(row["number"], row["date"], row["issuer"]) for row in documents], [row["posts"] for row in people]

    assert told(SENTENCES[1].replace(old, new)) == told(SENTENCES[1])
