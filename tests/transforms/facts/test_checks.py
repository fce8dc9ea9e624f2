"""Arithmetic within one article: what agrees, what does not, and what is too loose to tell."""

from decimal import Decimal

import pytest

from tests.transforms.facts.reading import articles_frame, facts_of
from transforms.facts import Facts, facts_from_articles

REVENUE = "Thu ngân sách 6 tháng đầu năm 2021 đạt"
# A text, and the checks it gives: kind, verdict, the quote checked.
CASES = [
    (f"{REVENUE} 605,7 tỷ đồng, bằng 62,7% kế hoạch năm (kế hoạch năm 966 tỷ đồng).", ["pct_of_plan confirmed 62,7%"]),
    (
        f"{REVENUE} 605,7 tỷ đồng, bằng 72,7% kế hoạch năm (kế hoạch năm 966 tỷ đồng).",
        ["pct_of_plan contradicted 72,7%"],
    ),
    (f"{REVENUE} 605,7/966 tỷ đồng, đạt 62,7% kế hoạch năm.", ["pct_of_plan confirmed 62,7%"]),
    (f"{REVENUE} 605,7 tỷ đồng, vượt 3,1% kế hoạch (kế hoạch 587,5 tỷ đồng).", ["pct_of_plan confirmed 3,1%"]),
    # 62,77 was cut off, not rounded; 600 is "hơn 600"; 1.000 may be any round figure near it
    (f"{REVENUE} 606,4 tỷ đồng, bằng 62,7% kế hoạch năm (kế hoạch năm 966,0 tỷ đồng).", []),
    (f"{REVENUE} hơn 600 tỷ đồng, bằng 62,7% kế hoạch năm (kế hoạch năm 966 tỷ đồng).", []),
    (f"{REVENUE} 605,7 tỷ đồng, bằng 62,7% kế hoạch năm (kế hoạch năm 1.000 tỷ đồng).", []),
    # the plan of another giver, and of another year
    (f"{REVENUE} 605,7 tỷ đồng, bằng 72,7% kế hoạch thành phố giao; quận giao 966 tỷ đồng.", []),
    (f"{REVENUE} 605,7 tỷ đồng, bằng 72,7% kế hoạch năm; kế hoạch năm 2022 là 966 tỷ đồng.", []),
    (
        f"{REVENUE} 605,7 tỷ đồng, tăng 20,0% so với cùng kỳ (6 tháng đầu năm 2020 đạt 504,8 tỷ đồng).",
        ["growth confirmed 20,0%"],
    ),
    (
        f"{REVENUE} 605,7 tỷ đồng (cùng kỳ năm 2020 đạt 504,8 tỷ đồng), tăng 30,0% so với cùng kỳ.",
        ["growth contradicted 30,0%"],
    ),
    (
        f"{REVENUE} 605,7 tỷ đồng (cùng kỳ năm 2020 đạt 504,8 tỷ đồng), bằng 120,0% so với cùng kỳ.",
        ["growth confirmed 120,0%"],
    ),
    (
        f"{REVENUE} 605,7 tỷ đồng, trong đó thu nội địa 400,2 tỷ đồng, thu xuất nhập khẩu 205,5 tỷ đồng.",
        ["parts confirmed 605,7 tỷ đồng"],
    ),
    (f"{REVENUE} 605,7 tỷ đồng, trong đó thu nội địa 700,2 tỷ đồng.", ["parts contradicted 605,7 tỷ đồng"]),
    (f"{REVENUE} 605,7 tỷ đồng, trong đó thu nội địa 400,2 tỷ đồng.", []),
    ("Đã có 281/317 hộ (đạt 88,6%) bàn giao mặt bằng.", ["share confirmed 88,6%"]),
    ("Đã có 281/317 hộ (đạt 98,6%) bàn giao mặt bằng.", ["share contradicted 98,6%"]),
    ("Đến nay, 99% doanh nghiệp đã khôi phục sản xuất; 85/112 tuyến vận tải hoạt động trở lại.", []),
]  # fmt: skip
ROUNDINGS = {
    "605,7 tỷ đồng": "50000000",
    "35.600 triệu đồng": "500000",
    "1.204 tỷ 300 triệu đồng": "500000",
    "62,70%": "0.005",
    "3,5 vạn lượt khách": "500",
    "5.300 m2": "0.00005",
    "0%": None,
}


@pytest.fixture(scope="module")
def read() -> Facts:
    texts = [text for text, _ in CASES] + [f"{REVENUE} {quote}." for quote in ROUNDINGS]
    return facts_from_articles(articles_frame(*({"text": text} for text in texts)))


@pytest.mark.parametrize("number", range(len(CASES)))
def test_figures_of_an_article_are_held_against_each_other(read, number):
    quotes = dict(read.facts.select("fact_id", "quote").iter_rows())
    checks = read.checks.filter(article_id=f"{number:016x}")
    told = [f"{row['kind']} {row['verdict']} {quotes[row['fact_id']]}" for row in checks.iter_rows(named=True)]
    assert told == CASES[number][1]


@pytest.mark.parametrize("number", range(len(ROUNDINGS)))
def test_a_number_is_as_exact_as_its_last_printed_digit(read, number):
    quote = list(ROUNDINGS)[number]
    ((found, rounding),) = (
        read.facts.filter(article_id=f"{number + len(CASES):016x}").select("quote", "rounding_si").rows()
    )
    expected = ROUNDINGS[quote]
    assert (found, rounding) == (quote, Decimal(expected) if expected else None)


def test_what_has_vanished_is_as_exact_as_nobody_tells():
    (facts,) = facts_of({"text": "Số vụ cháy giảm 100% so với kế hoạch."})
    assert [(fact["value"], fact["rounding_si"]) for fact in facts] == [(0, None)]


def test_a_contradiction_is_an_issue_with_its_sentence(read):
    issues = read.issues.filter(kind="contradiction")
    assert issues.height == sum("contradicted" in check for _, checks in CASES for check in checks)
    message = issues.filter(article_id=f"{1:016x}")["message"][0]
    assert message == f"72,7% is contradicted: 605,7 tỷ đồng ÷ 966 tỷ đồng = 62.7%: “{CASES[1][0]}”"


def test_confidence_follows_the_verdict(read):
    def least(number: int) -> float:
        return float(read.facts.filter(article_id=f"{number:016x}")["confidence"].min())

    confirmed, contradicted, open_ = least(0), least(1), least(4)
    assert contradicted <= 0.5 < open_ < confirmed < 1
