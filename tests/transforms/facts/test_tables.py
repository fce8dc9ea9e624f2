"""Tables of indicators: rows of cells give the facts that prose would, quoted as the bare cell."""

import pytest

from tests.transforms.facts.reading import Case, Table

CELLS = Table(
    "quote indicator measure value unit value_si",
    # … and whose plan its shares are of.
    Case(
        "Giải ngân vốn đầu tư công so với kế hoạch (Đơn vị tính: %)\nĐịa phương | Tỷ lệ\nQuận Hải An | 33",
        "33 | public_investment | pct_of_plan | 33 | percent | 33",
    ),
    # The caption tells what all rows are of.
    Case(
        "Chỉ số sản xuất công nghiệp (Đơn vị tính: %)\nNgành | Tháng 6/2021 so với cùng kỳ\nTổng số | 113,85\n"
        "Chế biến, chế tạo | 112,67",
        "113,85 | industrial_index | pct_of_base | 113.85 | percent | 113.85",
        "112,67 | industrial_index | pct_of_base | 112.67 | percent | 112.67",
    ),
    # The unit stands above the table.
    Case(
        "Kết quả 9 tháng như sau (đơn vị tính: tỷ đồng):\nChỉ tiêu | KH năm 2021 | 9 tháng | % KH năm\nThu ngân sách"
        " nhà nước | 966 | 605,7 | 62,7",
        "966 | budget_revenue | plan_level | 966 | billion_dong | 966000000000",
        "605,7 | budget_revenue | level | 605.7 | billion_dong | 605700000000",
        "62,7 | budget_revenue | pct_of_plan | 62.7 | percent | 62.7",
    ),
    Case(
        "Biểu: Chi ngân sách (triệu đồng)\nChỉ tiêu | Tháng 5\nChi ngân sách | 71.500",
        "71.500 | budget_expenditure | level | 71500 | million_dong | 71500000000",
    ),
    Case(
        "Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2021 | Thực hiện 6 tháng\n"
        "Thu ngân sách nhà nước | Tỷ đồng | 966 | 605,7\n"
        "Kim ngạch xuất khẩu | Triệu USD | 20.000 | 9.650",
        "966 | budget_revenue | plan_level | 966 | billion_dong | 966000000000",
        "605,7 | budget_revenue | level | 605.7 | billion_dong | 605700000000",
        "20.000 | exports | plan_level | 20000 | million_usd | 20000000000",
        "9.650 | exports | level | 9650 | million_usd | 9650000000",
    ),
    Case(
        "STT | Chỉ tiêu | ĐVT | Thực hiện\n1 | Tổng mức bán lẻ hàng hóa | Tỷ đồng | 7.820\n2 | Tổng lượt khách du"
        " lịch | Lượt | 402.500",
        "7.820 | retail_sales | level | 7820 | billion_dong | 7820000000000",
        "402.500 | tourist_arrivals | level | 402500 | visit | 402500",
    ),
    Case(
        "Chỉ tiêu | Thực hiện (tỷ đồng) | So với cùng kỳ (%)\nGiá trị sản xuất công nghiệp | 600,37 | 113,68",
        "600,37 | industrial_output | level | 600.37 | billion_dong | 600370000000",
        "113,68 | industrial_output | pct_of_base | 113.68 | percent | 113.68",
    ),
    Case(
        "Chỉ tiêu | Đơn vị | Thực hiện | % so với kế hoạch\nThu ngân sách nhà nước | tỷ đồng | 605,7 | 62,7%",
        "605,7 | budget_revenue | level | 605.7 | billion_dong | 605700000000",
        "62,7% | budget_revenue | pct_of_plan | 62.7 | percent | 62.7",
    ),
    Case(
        "Chỉ tiêu | Đơn vị | Thực hiện | Tăng so với cùng kỳ (%)\nThu ngân sách nhà nước | tỷ đồng | 605,7 | 7,2",
        "605,7 | budget_revenue | level | 605.7 | billion_dong | 605700000000",
        "7,2 | budget_revenue | growth | 7.2 | percent | 7.2",
    ),
    Case(
        "Chỉ tiêu | Đơn vị | Thực hiện 6 tháng | Tăng, giảm so với cùng kỳ (%)\n"
        "Sản lượng hàng hóa qua cảng | triệu tấn | 71,6 | -3,1",
        "71,6 | port_throughput | level | 71.6 | million_tonne | 71600000",
        "… | port_throughput | growth | -3.1 | percent | -3.1",
    ),
    # A column of rises and falls says by its sign which it is.
    Case(
        "Chỉ tiêu | Đơn vị | Thực hiện | Tăng, giảm so với năm 2020 (%)\nKim ngạch xuất khẩu | tỷ USD | 46,9 | 12,8",
        "46,9 | exports | level | 46.9 | billion_usd | 46900000000",
        "12,8 | exports | growth | 12.8 | percent | 12.8",
    ),
    Case(
        "Chỉ tiêu | Kế hoạch năm (tỷ đồng) | Thực hiện (tỷ đồng) | Đạt (%)\n"
        "Giá trị sản xuất công nghiệp | 17.850 | 3.945 | 22,1",
        "17.850 | industrial_output | plan_level | 17850 | billion_dong | 17850000000000",
        "3.945 | industrial_output | level | 3945 | billion_dong | 3945000000000",
        "22,1 | industrial_output | pct_of_plan | 22.1 | percent | 22.1",
    ),
    Case(
        "TT | Chỉ tiêu | ĐVT | KH năm | TH 6 tháng | TH/KH (%)\nI | Thu ngân sách | triệu đồng | 966.000 | 605.700 |"
        " 62,7",
        "966.000 | budget_revenue | plan_level | 966000 | million_dong | 966000000000",
        "605.700 | budget_revenue | level | 605700 | million_dong | 605700000000",
        "62,7 | budget_revenue | pct_of_plan | 62.7 | percent | 62.7",
    ),
    Case(
        "Chỉ tiêu | Đơn vị tính | Thực hiện\nDiện tích gieo trồng | ha | 10.260\nNăng suất lúa | tạ/ha | 59,8\nSản"
        " lượng lương thực | tấn | 48.350",
        "10.260 | cultivated_area | level | 10260 | hectare | 10260",
        "59,8 | crop_yield | level | 59.8 | other | 59.8",
        "48.350 | crop_output | level | 48350 | tonne | 48350",
    ),
    Case(
        "Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện\nTỷ lệ hộ nghèo | % | 0,9 | 0,86",
        "0,9 | poverty | … | 0.9 | percent | 0.9",
        "0,86 | poverty | share | 0.86 | percent | 0.86",
    ),
    Case(
        "Chỉ tiêu | ĐVT | Thực hiện\nDoanh nghiệp trên 50 lao động | doanh nghiệp | 128",
        "128 | other | level | 128 | unit | 128",
    ),
    Case(
        "Chỉ tiêu | ĐVT | Thực hiện\nThu ngân sách (gồm 3 khoản) | tỷ đồng | 605,7",
        "605,7 | budget_revenue | level | 605.7 | billion_dong | 605700000000",
    ),
    Case("Chỉ tiêu | Thực hiện\nThu ngân sách | -\nChi ngân sách | ..."),
    # What was reached of a plan, and of which.
    Case(
        "Một số chỉ tiêu năm 2021 (đơn vị: tỷ đồng)\nChỉ tiêu | Kế hoạch năm | Thực hiện | TH/KH (%)\n"
        "Doanh thu dịch vụ lưu trú và ăn uống | 1.420 | 1.398,4 | 98,5",
        "1.420 | hospitality_revenue | plan_level | 1420 | billion_dong | 1420000000000",
        "1.398,4 | hospitality_revenue | level | 1398.4 | billion_dong | 1398400000000",
        "98,5 | hospitality_revenue | pct_of_plan | 98.5 | percent | 98.5",
    ),
    Case(
        "Chỉ tiêu | So với kế hoạch (%)\nSố hộ nghèo giảm | 124,0",
        "124,0 | poverty | pct_of_plan | 124 | percent | 124",
    ),
    # What numbers a row is no part of its label.
    Case(
        "Chỉ tiêu | ĐVT | KH năm 2021 | Ước TH 6 tháng\n1. Thu NSNN trên địa bàn | Tr. đồng | 215.000 | 183.460\n"
        "II. Tổng sản lượng lương thực có hạt | Tấn | 37.500 | 35.120",
        "215.000 | budget_revenue | plan_level | 215000 | million_dong | 215000000000",
        "183.460 | budget_revenue | level | 183460 | million_dong | 183460000000",
        "37.500 | crop_output | plan_level | 37500 | tonne | 37500",
        "35.120 | crop_output | level | 35120 | tonne | 35120",
    ),
)

PERIODS = Table(
    "quote period_start period_end period_kind",
    Case(
        "Chỉ tiêu | Đơn vị tính | Tháng 6 | 6 tháng\nThu ngân sách nhà nước | Tỷ đồng | 98,2 | 605,7",
        "98,2 | 2021-06-01 | 2021-06-30 | month",
        "605,7 | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Chỉ tiêu | Đơn vị tính | Năm 2019 | Năm 2020\nThu ngân sách nhà nước | Tỷ đồng | 820 | 850",
        "820 | 2019-01-01 | 2019-12-31 | year",
        "850 | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2021 | Thực hiện 6 tháng năm 2021\nThu ngân sách nhà nước | Tỷ đồng |"
        " 966 | 605,7",
        "966 | 2021-01-01 | 2021-12-31 | year",
        "605,7 | 2021-01-01 | 2021-06-30 | ytd",
    ),
)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CELLS])
def test_a_cell_is_read_with_the_words_of_its_row_and_column(case):
    assert case.found == case.expected


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in PERIODS])
def test_a_column_tells_the_period_of_its_cells(case):
    assert case.found == case.expected


def test_a_cell_stands_in_its_row_at_its_own_offset(read):
    text = "Chỉ tiêu | Đơn vị | Thực hiện\nThu ngân sách nhà nước | tỷ đồng | 605,7"
    (fact,) = read(text)
    assert text[fact["char_start"] : fact["char_end"]] == "605,7"
    assert fact["sentence"] == "Thu ngân sách nhà nước | tỷ đồng | 605,7"
    assert fact["label"] == "Thu ngân sách nhà nước"


def test_prose_before_and_behind_a_table_is_read_as_prose(read):
    text = (
        "Quận đón 3.500 lượt khách.\nChỉ tiêu | Đơn vị | Thực hiện\nThu ngân sách | tỷ đồng | 605,7\n"
        "Tổng chi ngân sách đạt 305 tỷ đồng."
    )
    assert [fact["indicator"] for fact in read(text)] == ["tourist_arrivals", "budget_revenue", "budget_expenditure"]


def test_a_column_of_bare_names_tells_what_they_are(read):
    text = "Kết quả tiêm chủng (Đơn vị tính: người)\nPhường | Đã tiêm\nMáy Tơ | 6.108\nTổng cộng | 9.500"
    assert [fact["place"] for fact in read(text)] == ["Phường Máy Tơ", "Quận Lê Chân"]


def test_an_index_below_one_half_is_a_ratio_among_ratios(read):
    text = (
        "Chỉ số sản xuất công nghiệp (Đơn vị tính: %)\nNgành | Tháng 11 so với cùng kỳ\nTổng số | 112,4\n"
        "Khai khoáng | 8,36\nChế biến | 111,7"
    )
    assert [(fact["measure"], fact["quote"]) for fact in read(text)] == [
        ("pct_of_base", "112,4"),
        ("pct_of_base", "8,36"),
        ("pct_of_base", "111,7"),
    ]


def test_small_shares_are_growths_where_no_ratio_stands_beside_them(read):
    text = (
        "Chỉ số sản xuất công nghiệp (Đơn vị tính: %)\nNgành | Tháng 11 so với cùng kỳ\nTổng số | 12,4\n"
        "Khai khoáng | 8,36"
    )
    assert [fact["measure"] for fact in read(text)] == ["growth", "growth"]


def test_lines_drawn_on_either_side_of_a_row_are_none_of_its_cells(read):
    text = "| Chỉ tiêu | Đơn vị | So với cùng kỳ (%) |\n| Thu ngân sách | tỷ đồng | 113,78 |"
    (fact,) = read(text)
    assert (fact["label"], fact["quote"], fact["measure"]) == ("Thu ngân sách", "113,78", "pct_of_base")
    assert text[fact["char_start"] : fact["char_end"]] == "113,78"
