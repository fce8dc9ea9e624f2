"""Whole sentences as reports write them, from many offices: each figure with what, how and when."""

from datetime import date

import pytest

from tests.transforms.facts.reading import Case, Table

END_OF_YEAR = date(2021, 12, 28)

SENTENCES = Table(
    "quote indicator measure value baseline modality",
    Case(
        "6 tháng đầu năm, thu ngân sách nhà nước trên địa bàn ước đạt 605,7 tỷ đồng, bằng 62,7% kế hoạch thành phố"
        " giao, bằng"
        " 56% kế hoạch quận phấn đấu và bằng 166% so với cùng kỳ.",
        "605,7 tỷ đồng | budget_revenue | level | 605.7 | - | estimate",
        "62,7% | budget_revenue | pct_of_plan | 62.7 | city_plan | estimate",
        "56% | budget_revenue | pct_of_plan | 56 | district_plan | estimate",
        "166% | budget_revenue | pct_of_base | 166 | same_period_last_year | estimate",
    ),
    Case(
        "Tổng thu ngân sách nhà nước trên địa bàn thành phố ước đạt 53.262 tỷ đồng, đạt 68,9% dự toán HĐND thành phố"
        " giao và"
        " tăng 16,8% so với cùng kỳ; trong đó, thu nội địa ước đạt 18.030 tỷ đồng, đạt 58,4% dự toán, tăng 9,2%.",
        "53.262 tỷ đồng | budget_revenue | level | 53262 | - | estimate",
        "68,9% | budget_revenue | pct_of_plan | 68.9 | city_plan | estimate",
        "16,8% | budget_revenue | growth | 16.8 | same_period_last_year | estimate",
        "18.030 tỷ đồng | budget_revenue | level | 18030 | - | estimate",
        "58,4% | budget_revenue | pct_of_plan | 58.4 | plan | estimate",
        "9,2% | budget_revenue | growth | 9.2 | same_period_last_year | estimate",
    ),
    Case(
        "Chỉ số phát triển sản xuất công nghiệp (IIP) tháng 6 ước tăng 1,2% so với tháng trước và tăng 15,6% so với"
        " cùng kỳ.",
        "1,2% | industrial_index | growth | 1.2 | previous_month | estimate",
        "15,6% | industrial_index | growth | 15.6 | same_period_last_year | estimate",
    ),
    Case(
        "Kim ngạch xuất khẩu 6 tháng ước đạt 11,8 tỷ USD, tăng 21,9% so với cùng kỳ năm trước, bằng 49,3% kế hoạch"
        " năm.",
        "11,8 tỷ USD | exports | level | 11.8 | - | estimate",
        "21,9% | exports | growth | 21.9 | same_period_last_year | estimate",
        "49,3% | exports | pct_of_plan | 49.3 | annual_plan | estimate",
    ),
    Case(
        "Sản lượng hàng hóa qua cảng đạt 71,6 triệu tấn, tăng 6,4%; trong đó hàng container đạt 3,1 triệu TEU.",
        "71,6 triệu tấn | port_throughput | level | 71.6 | - | actual",
        "6,4% | port_throughput | growth | 6.4 | … | actual",
        "3,1 triệu TEU | port_throughput | level | 3100000 | - | actual",
    ),
    Case(
        "Tổng lượng khách du lịch đến thành phố ước đạt 2,9 triệu lượt, giảm 3,2% so với cùng kỳ và bằng 31,9% kế"
        " hoạch năm.",
        "2,9 triệu lượt | tourist_arrivals | level | 2900000 | - | estimate",
        "3,2% | tourist_arrivals | growth | -3.2 | same_period_last_year | estimate",
        "31,9% | tourist_arrivals | pct_of_plan | 31.9 | annual_plan | estimate",
    ),
    Case(
        "Đến nay, quận đã giải ngân vốn đầu tư công được 76,4 tỷ đồng, đạt 30% kế hoạch.",
        "76,4 tỷ đồng | public_investment | level | 76.4 | - | actual",
        "30% | public_investment | pct_of_plan | 30 | plan | actual",
    ),
    Case(
        "Quận tạo việc làm mới cho 1.850 lao động, đạt 61,7% kế hoạch năm.",
        "1.850 lao động | jobs | level | 1850 | - | actual",
        "61,7% | jobs | pct_of_plan | 61.7 | annual_plan | actual",
    ),
    Case(
        "Công an quận đã bắt giữ, xử lý 45 vụ, 62 đối tượng phạm tội về ma túy.",
        "45 vụ | … | level | 45 | - | actual",
        "62 đối tượng | … | level | 62 | - | actual",
    ),
    Case(
        "Toàn quận có 98,5% số hộ đạt danh hiệu gia đình văn hóa.",
        "98,5% | other | share | 98.5 | - | actual",
    ),
    Case(
        "Tỷ lệ hộ nghèo giảm còn 0,18%, vượt 0,02% so với kế hoạch.",
        "0,18% | poverty | share | 0.18 | - | actual",
        "0,02% | poverty | … | … | plan | actual",
    ),
    Case(
        "Doanh thu dịch vụ lưu trú, ăn uống đạt 1.400,27 tỷ đồng, bằng 97,96% kế hoạch và tăng 19,51% so với cùng kỳ"
        " năm 2020.",
        "1.400,27 tỷ đồng | hospitality_revenue | level | 1400.27 | - | actual",
        "97,96% | hospitality_revenue | pct_of_plan | 97.96 | plan | actual",
        "19,51% | hospitality_revenue | growth | 19.51 | same_period_last_year | actual",
    ),
    Case(
        "Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP) 6 tháng ước đạt 13,52%, gấp 2,4 lần bình quân chung cả"
        " nước (5,64%).",
        "13,52% | grdp | growth | 13.52 | … | estimate",
        "… | grdp | … | … | … | …",
        "5,64% | grdp | growth | 5.64 | … | …",
    ),
    Case(
        "Tổng thu ngân sách trên địa bàn huyện là 428 tỷ 560 triệu đồng, đạt 86,2% dự toán tỉnh giao, 79,4% dự toán"
        " HĐND huyện giao.",
        "428 tỷ 560 triệu đồng | budget_revenue | level | 428.56 | - | actual",
        "86,2% | budget_revenue | pct_of_plan | 86.2 | province_plan | actual",
        "79,4% | budget_revenue | pct_of_plan | 79.4 | district_plan | actual",
        place="Huyện Ninh Giang",
    ),
    Case(
        "Tổng diện tích gieo trồng vụ đông xuân đạt 5.120 ha, bằng 101,3% kế hoạch, tăng 0,8% so với cùng kỳ.",
        "5.120 ha | cultivated_area | level | 5120 | - | actual",
        "101,3% | cultivated_area | pct_of_plan | 101.3 | plan | actual",
        "0,8% | cultivated_area | growth | 0.8 | same_period_last_year | actual",
    ),
    Case(
        "Lũy kế từ đầu năm đến nay, toàn thành phố có 512 dự án FDI còn hiệu lực với tổng vốn đăng ký 16,9 tỷ USD.",
        "512 dự án | fdi | level | 512 | - | actual",
        "16,9 tỷ USD | fdi | level | 16.9 | - | actual",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu hút vốn đầu tư nước ngoài (FDI) đạt 2.745 triệu USD, gấp 3,3 lần so với cùng kỳ, đạt 109,8% kế hoạch năm.",
        "2.745 triệu USD | fdi | level | 2745 | - | actual",
        "3,3 lần | fdi | pct_of_base | 330 | same_period_last_year | actual",
        "109,8% | fdi | pct_of_plan | 109.8 | annual_plan | actual",
    ),
    Case(
        "Trong 6 tháng, có 1.635 doanh nghiệp thành lập mới với tổng vốn đăng ký 18.230 tỷ đồng, tăng 11,3% về số"
        " doanh nghiệp và 24,5% về số vốn.",
        "1.635 doanh nghiệp | new_enterprises | level | 1635 | - | actual",
        "18.230 tỷ đồng | new_enterprises | level | 18230 | - | actual",
        "11,3% | new_enterprises | growth | 11.3 | … | actual",
        "24,5% | new_enterprises | growth | 24.5 | … | actual",
    ),
    Case(
        "Quỹ phòng, chống dịch của quận tiếp nhận ủng hộ với tổng số tiền trên 4,05 tỷ đồng.",
        "4,05 tỷ đồng | donations | level | 4.05 | - | actual",
    ),
    Case(
        "Quận phấn đấu hết năm 2021 thu ngân sách đạt 1.080 tỷ đồng trở lên, vượt 12% dự toán thành phố giao.",
        "1.080 tỷ đồng | budget_revenue | plan_level | 1080 | - | target",
        "12% | budget_revenue | pct_of_plan | 112 | city_plan | target",
    ),
    Case(
        "Cơ cấu kinh tế chuyển dịch tích cực: công nghiệp - xây dựng chiếm 61,2%, dịch vụ chiếm 30,4%, nông nghiệp"
        " chiếm 8,4%.",
        "61,2% | … | share | 61.2 | - | actual",
        "30,4% | … | share | 30.4 | - | actual",
        "8,4% | … | share | 8.4 | - | actual",
    ),
    Case(
        "Trong tháng, các lực lượng kiểm tra 156 cơ sở, phát hiện 23 cơ sở vi phạm, xử phạt 18 trường hợp với số"
        " tiền 126 triệu đồng.",
        "156 cơ sở | other | level | 156 | - | actual",
        "23 cơ sở | other | level | 23 | - | actual",
        "18 trường hợp | fines_cases | level | 18 | - | actual",
        "126 triệu đồng | fines_amount | level | 126 | - | actual",
    ),
    Case(
        "Quận đã chi trả hỗ trợ cho 24.316 người lao động với số tiền 36,5 tỷ đồng.",
        "24.316 người | other | level | 24316 | - | actual",
        "36,5 tỷ đồng | other | level | 36.5 | - | actual",
    ),
    Case(
        "Kết nạp 41/60 đảng viên, đạt 68,3% kế hoạch năm.",
        "41/60 đảng viên | other | level | 41 | - | actual",
        "60 đảng viên | other | … | 60 | … | …",
        "68,3% | other | pct_of_plan | 68.3 | annual_plan | actual",
    ),
    Case(
        "Trung tâm Phục vụ hành chính công tiếp nhận 19.874 hồ sơ, giải quyết đúng hạn 19.650 hồ sơ, đạt 98,9%.",
        "19.874 hồ sơ | other | level | 19874 | - | actual",
        "19.650 hồ sơ | other | level | 19650 | - | actual",
        "98,9% | other | share | 98.9 | - | actual",
    ),
    Case(
        "Thu nhập bình quân đầu người năm 2021 đạt 68 triệu đồng/người/năm, tăng 3 triệu đồng so với năm 2020.",
        "68 triệu đồng | income_per_capita | level | 68 | - | actual",
        "3 triệu đồng | income_per_capita | change | 3 | previous_year | actual",
        event_date=END_OF_YEAR,
    ),
    Case(
        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 6 ước đạt 13.245,6 tỷ đồng, tăng 1,15% so với"
        " tháng trước"
        " và tăng 10,62% so với cùng kỳ năm trước.",
        "13.245,6 tỷ đồng | retail_sales | level | 13245.6 | - | estimate",
        "1,15% | retail_sales | growth | 1.15 | previous_month | estimate",
        "10,62% | retail_sales | growth | 10.62 | same_period_last_year | estimate",
    ),
    Case(
        "Vốn đầu tư phát triển toàn xã hội ước đạt 78.560 tỷ đồng (tăng 8,1% so với cùng kỳ, đạt 46,2% kế hoạch năm).",
        "78.560 tỷ đồng | social_investment | level | 78560 | - | estimate",
        "8,1% | social_investment | growth | 8.1 | same_period_last_year | estimate",
        "46,2% | social_investment | pct_of_plan | 46.2 | annual_plan | estimate",
    ),
    Case(
        "Toàn huyện có 20/20 xã đạt chuẩn nông thôn mới, 5 xã đạt chuẩn nông thôn mới nâng cao.",
        "20/20 xã | other | level | 20 | - | actual",
        "20 xã | other | level | 20 | - | actual",
        "5 xã | other | level | 5 | - | actual",
    ),
    Case(
        "Công tác giải phóng mặt bằng: đã phê duyệt phương án bồi thường cho 215 hộ, chi trả 86,4 tỷ đồng, thu hồi"
        " 12,5 ha.",
        "215 hộ | land_clearance | level | 215 | - | actual",
        "86,4 tỷ đồng | land_clearance | level | 86.4 | - | actual",
        "12,5 ha | land_clearance | level | 12.5 | - | actual",
    ),
    Case(
        "Thu ngoài quốc doanh đạt 156 tỷ đồng, bằng 48% dự toán; lệ phí trước bạ 88 tỷ đồng, bằng 55% dự toán.",
        "156 tỷ đồng | budget_revenue | level | 156 | - | actual",
        "48% | budget_revenue | pct_of_plan | 48 | plan | actual",
        "88 tỷ đồng | budget_revenue | level | 88 | - | actual",
        "55% | budget_revenue | pct_of_plan | 55 | plan | actual",
    ),
    Case(
        "Giá trị sản xuất ngành nông nghiệp tăng 2,5%, công nghiệp - xây dựng tăng 14,2%, thương mại - dịch vụ tăng"
        " 9,8% so với cùng kỳ.",
        "2,5% | agriculture_output | growth | 2.5 | same_period_last_year | actual",
        "14,2% | industrial_output | growth | 14.2 | same_period_last_year | actual",
        "9,8% | other | growth | 9.8 | same_period_last_year | actual",
    ),
    Case(
        "Theo kết quả rà soát, đầu năm toàn quận có 115 hộ nghèo; đến nay giảm được 28 hộ, còn 87 hộ.",
        "115 hộ | poverty | level | 115 | - | actual",
        "28 hộ | poverty | change | -28 | … | actual",
        "87 hộ | poverty | level | 87 | - | actual",
    ),
    Case(
        "Doanh thu du lịch ước đạt 1.250 tỷ đồng, bằng 96,5% so với kế hoạch, tăng gấp 1,8 lần so với cùng kỳ.",
        "1.250 tỷ đồng | tourism_revenue | level | 1250 | - | estimate",
        "96,5% | tourism_revenue | pct_of_plan | 96.5 | plan | estimate",
        "1,8 lần | tourism_revenue | pct_of_base | 180 | same_period_last_year | estimate",
    ),
    Case(
        "Số thu từ đấu giá quyền sử dụng đất đạt 120 tỷ đồng, tăng 45 tỷ đồng so với cùng kỳ.",
        "120 tỷ đồng | budget_revenue | level | 120 | - | actual",
        "45 tỷ đồng | budget_revenue | change | 45 | same_period_last_year | actual",
    ),
    Case(
        "Tính đến ngày 15/6, tổng thu ngân sách nhà nước là 45.120 tỷ đồng, đạt 58,4% dự toán Bộ Tài chính giao.",
        "45.120 tỷ đồng | budget_revenue | level | 45120 | - | actual",
        "58,4% | budget_revenue | pct_of_plan | 58.4 | plan | actual",
    ),
    Case(
        "Quận huy động được 3.200 lượt người tham gia tổng vệ sinh môi trường, thu gom 45 tấn rác.",
        "3.200 lượt người | other | level | 3200 | - | actual",
        "45 tấn | other | level | 45 | - | actual",
    ),
    Case(
        "Đàn lợn hiện có 12.850 con, tăng 4,7% so với cùng kỳ; đàn gia cầm 156 nghìn con.",
        "12.850 con | other | level | 12850 | - | actual",
        "4,7% | other | growth | 4.7 | same_period_last_year | actual",
        "156 nghìn con | other | level | 156000 | - | actual",
    ),
    Case(
        "Hội nghị biểu dương 15 tập thể, 27 cá nhân tiêu biểu.",
        "15 tập thể | awards | level | 15 | - | actual",
        "27 cá nhân | awards | level | 27 | - | actual",
    ),
    Case(
        "Dịp này, 25 tập thể, 40 cá nhân được Chủ tịch UBND huyện tặng Giấy khen.",
        "25 tập thể | awards | level | 25 | - | actual",
        "40 cá nhân | awards | level | 40 | - | actual",
    ),
    Case(
        "Năm 2021, 15/17 chỉ tiêu hoàn thành và vượt kế hoạch.",
        "15/17 chỉ tiêu | other | level | 15 | - | actual",
        "17 chỉ tiêu | other | level | 17 | - | actual",
        event_date=END_OF_YEAR,
    ),
    Case(
        "Tổng dư nợ của Ngân hàng Chính sách xã hội đạt 412 tỷ đồng với 9.850 hộ còn dư nợ.",
        "412 tỷ đồng | other | level | 412 | - | actual",
        "9.850 hộ | other | level | 9850 | - | actual",
    ),
    Case(
        "Tỷ lệ đô thị hóa đạt 45,6%; tỷ lệ hộ dân sử dụng nước sạch đạt 99,2%; tỷ lệ bao phủ bảo hiểm y tế đạt 91,5%.",
        "45,6% | other | share | 45.6 | - | actual",
        "99,2% | other | share | 99.2 | - | actual",
        "91,5% | other | share | 91.5 | - | actual",
    ),
    Case(
        "Giải quyết việc làm cho 27.850 lượt lao động, đạt 50,2% kế hoạch, bằng 101,2% so với cùng kỳ.",
        "27.850 lượt | jobs | level | 27850 | - | actual",
        "50,2% | jobs | pct_of_plan | 50.2 | plan | actual",
        "101,2% | jobs | pct_of_base | 101.2 | same_period_last_year | actual",
    ),
    Case(
        "Dự kiến cả năm 2021, thu ngân sách đạt 1.050 tỷ đồng, bằng 108% dự toán.",
        "1.050 tỷ đồng | budget_revenue | level | 1050 | - | estimate",
        "108% | budget_revenue | pct_of_plan | 108 | plan | estimate",
    ),
    Case(
        "Tổng giá trị sản xuất các ngành kinh tế chủ yếu (theo giá so sánh 2010) ước đạt 8.245 tỷ đồng, tăng 13,6%,"
        " đạt 51,2% kế hoạch.",
        "8.245 tỷ đồng | total_output | level | 8245 | - | estimate",
        "13,6% | total_output | growth | 13.6 | … | estimate",
        "51,2% | total_output | pct_of_plan | 51.2 | plan | estimate",
    ),
    Case(
        "Dự án đường tỉnh 363 có tổng mức đầu tư 1.335 tỷ đồng, chiều dài 9,5 km.",
        "1.335 tỷ đồng | other | level | 1335 | - | …",
        "9,5 km | other | level | 9.5 | - | …",
    ),
    Case(
        "Khai thác thủy sản đạt 12.450 tấn, bằng 98,2% cùng kỳ; nuôi trồng đạt 3.120 tấn, tăng 5,1%.",
        "12.450 tấn | other | level | 12450 | - | actual",
        "98,2% | other | pct_of_base | 98.2 | same_period_last_year | actual",
        "3.120 tấn | other | level | 3120 | - | actual",
        "5,1% | other | growth | 5.1 | same_period_last_year | actual",
    ),
    Case(
        "GRDP bình quân đầu người đạt 5.863 USD, tăng 1.200 USD so với năm 2020.",
        "5.863 USD | grdp | level | 5863 | - | actual",
        "1.200 USD | grdp | change | 1200 | previous_year | actual",
        place="Thành phố Hải Phòng",
    ),
)

STYLES = Table(
    "quote indicator measure value baseline modality",
    Case("- Thu ngân sách: 605,7 tỷ đồng.", "605,7 tỷ đồng | budget_revenue | level | 605.7 | - | actual"),
    Case(
        "Thu ngân sách: ước đạt 605,7 tỷ đồng (bằng 62,7% KH).",
        "605,7 tỷ đồng | budget_revenue | level | 605.7 | - | estimate",
        "62,7% | budget_revenue | pct_of_plan | 62.7 | plan | estimate",
    ),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng (KH 966 tỷ đồng).",
        "605,7 tỷ đồng | budget_revenue | level | 605.7 | - | actual",
        "966 tỷ đồng | budget_revenue | plan_level | 966 | plan | plan",
    ),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng (kế hoạch 966 tỷ đồng).",
        "605,7 tỷ đồng | budget_revenue | level | 605.7 | - | actual",
        "966 tỷ đồng | budget_revenue | plan_level | 966 | plan | plan",
    ),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng (cùng kỳ 580 tỷ đồng).",
        "605,7 tỷ đồng | budget_revenue | level | 605.7 | - | actual",
        "580 tỷ đồng | budget_revenue | level | 580 | - | actual",
    ),
    Case("Thu ngân sách tăng 7,2% so CK.", "7,2% | budget_revenue | growth | 7.2 | same_period_last_year | actual"),
    Case(
        "Thu ngân sách bằng 107,2% so với CK năm 2020.",
        "107,2% | budget_revenue | pct_of_base | 107.2 | same_period_last_year | actual",
    ),
    Case(
        "Thu ngân sách bằng 107,2% CK.",
        "107,2% | budget_revenue | pct_of_base | 107.2 | same_period_last_year | actual",
    ),
    Case("Thu ngân sách đạt 62,7% dự toán giao.", "62,7% | budget_revenue | pct_of_plan | 62.7 | plan | actual"),
    Case("Thu ngân sách đạt 62,7% DT.", "62,7% | budget_revenue | pct_of_plan | 62.7 | plan | actual"),
    Case("Thu ngân sách đạt 62,7% so DT TP giao.", "62,7% | budget_revenue | pct_of_plan | 62.7 | city_plan | actual"),
    Case("Thu ngân sách đạt 62,7% dự toán pháp lệnh.", "62,7% | budget_revenue | pct_of_plan | 62.7 | plan | actual"),
    Case(
        "Thu ngân sách đạt 62,7% chỉ tiêu Nghị quyết đề ra.",
        "62,7% | budget_revenue | pct_of_plan | 62.7 | plan | actual",
    ),
    Case("Thu ngân sách đạt 62,7% mục tiêu năm.", "62,7% | budget_revenue | pct_of_plan | 62.7 | annual_plan | actual"),
    Case(
        "Đến nay thu ngân sách mới đạt 32,7% kế hoạch.", "32,7% | budget_revenue | pct_of_plan | 32.7 | plan | actual"
    ),
    Case("Thu ngân sách chưa đạt 50% kế hoạch năm.", "50% | budget_revenue | pct_of_plan | 50 | annual_plan | actual"),
    Case(
        "Thu ngân sách đạt 98% - 102% kế hoạch.",
        "… | budget_revenue | pct_of_plan | 98 | plan | actual",
        "102% | budget_revenue | pct_of_plan | 102 | plan | actual",
    ),
    Case(
        "Ước cả năm 2021, thu ngân sách đạt 1.050 tỷ đồng, vượt 9,4% dự toán thành phố giao và tăng 13% so với năm"
        " 2020.",
        "1.050 tỷ đồng | budget_revenue | level | 1050 | - | estimate",
        "9,4% | budget_revenue | pct_of_plan | 109.4 | city_plan | estimate",
        "13% | budget_revenue | growth | 13 | previous_year | estimate",
    ),
    Case(
        "Xuất khẩu đạt 20 tỷ USD, nhập khẩu đạt 18 tỷ USD, xuất siêu 2 tỷ USD.",
        "20 tỷ USD | exports | level | 20 | - | actual",
        "18 tỷ USD | imports | level | 18 | - | actual",
        "2 tỷ USD | other | level | 2 | - | actual",
    ),
    Case(
        "Tổng kim ngạch xuất, nhập khẩu đạt 38 tỷ USD, trong đó xuất khẩu 20 tỷ USD, nhập khẩu 18 tỷ USD.",
        "38 tỷ USD | other | level | 38 | - | actual",
        "20 tỷ USD | exports | level | 20 | - | actual",
        "18 tỷ USD | imports | level | 18 | - | actual",
    ),
    Case(
        "Khách quốc tế đạt 402.500 lượt, khách nội địa 1,54 triệu lượt.",
        "402.500 lượt | tourist_arrivals | level | 402500 | - | actual",
        "1,54 triệu lượt | tourist_arrivals | level | 1540000 | - | actual",
    ),
    Case(
        "Đồ Sơn đón gần 1,2 triệu lượt khách, bằng 103% cùng kỳ, doanh thu đạt 560 tỷ đồng.",
        "1,2 triệu lượt khách | tourist_arrivals | level | 1200000 | - | actual",
        "103% | tourist_arrivals | pct_of_base | 103 | same_period_last_year | actual",
        "560 tỷ đồng | … | level | 560 | - | actual",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt thấp, mới được 412 tỷ đồng, bằng 25,3% kế hoạch vốn thành phố giao.",
        "412 tỷ đồng | public_investment | level | 412 | - | actual",
        "25,3% | public_investment | pct_of_plan | 25.3 | city_plan | actual",
    ),
    Case(
        "Tổng kế hoạch vốn đầu tư công năm 2021 của quận là 254,7 tỷ đồng; đã giải ngân 76,4 tỷ đồng, đạt 30%.",
        "254,7 tỷ đồng | public_investment | plan_level | 254.7 | … | plan",
        "76,4 tỷ đồng | public_investment | level | 76.4 | - | actual",
        "30% | public_investment | pct_of_plan | 30 | … | actual",
    ),
    Case(
        "Dự toán thu ngân sách năm 2021 được giao 850 tỷ đồng.",
        "850 tỷ đồng | budget_revenue | plan_level | 850 | … | plan",
    ),
    Case("Chỉ tiêu thu ngân sách năm 2022: 900 tỷ đồng.", "900 tỷ đồng | budget_revenue | plan_level | 900 | … | …"),
    Case(
        "Mục tiêu năm 2022: thu ngân sách đạt 900 tỷ đồng; giá trị sản xuất công nghiệp tăng 14%; giải quyết việc"
        " làm cho 3.000 lao động; giảm 20 hộ nghèo.",
        "900 tỷ đồng | budget_revenue | plan_level | 900 | - | target",
        "14% | industrial_output | growth | 14 | previous_year | target",
        "3.000 lao động | jobs | plan_level | 3000 | - | target",
        "20 hộ | poverty | change | -20 | … | target",
    ),
    Case(
        "Phấn đấu đến ngày 31/12/2021 giải ngân 100% kế hoạch vốn đầu tư công.",
        "100% | public_investment | pct_of_plan | 100 | plan | target",
    ),
    Case(
        "Quận quyết tâm thu ngân sách cả năm đạt 1.100 tỷ đồng.",
        "1.100 tỷ đồng | budget_revenue | plan_level | 1100 | - | target",
    ),
    Case(
        "Đại hội đề ra chỉ tiêu đến năm 2025 thu nhập bình quân đầu người đạt 100 triệu đồng/năm.",
        "100 triệu đồng | income_per_capita | plan_level | 100 | - | target",
    ),
    Case(
        "Đến năm 2025, phấn đấu GRDP bình quân đầu người đạt 11.800 USD.",
        "11.800 USD | grdp | plan_level | 11800 | - | target",
    ),
    Case(
        "Giai đoạn 2021-2025, phấn đấu tốc độ tăng trưởng GRDP bình quân đạt từ 14,5%/năm trở lên.",
        "14,5% | grdp | growth | 14.5 | … | target",
    ),
    Case(
        "Thu nhập bình quân đầu người phấn đấu đạt 75 triệu đồng/người/năm.",
        "75 triệu đồng | income_per_capita | plan_level | 75 | - | target",
    ),
    Case(
        "Toàn quận giảm được 28 hộ nghèo, đạt 93,3% kế hoạch; hiện còn 87 hộ, tỷ lệ 0,16%.",
        "28 hộ | poverty | change | -28 | - | actual",
        "93,3% | poverty | pct_of_plan | 93.3 | plan | actual",
        "87 hộ | poverty | level | 87 | - | actual",
        "0,16% | poverty | share | 0.16 | - | actual",
    ),
    Case(
        "Tỷ lệ hộ nghèo giảm từ 1,2% xuống 0,9%.",
        "1,2% | poverty | share | 1.2 | - | actual",
        "0,9% | poverty | share | 0.9 | - | actual",
    ),
    Case("Tỷ lệ hộ nghèo giảm 0,3% so với năm 2020.", "0,3% | poverty | … | -0.3 | previous_year | actual"),
    Case(
        "Số hộ nghèo giảm từ 115 hộ xuống còn 87 hộ.",
        "115 hộ | poverty | level | 115 | - | actual",
        "87 hộ | poverty | level | 87 | - | actual",
    ),
    Case(
        "Thu ngân sách tăng từ 580 tỷ đồng lên 605,7 tỷ đồng.",
        "580 tỷ đồng | budget_revenue | level | 580 | - | actual",
        "605,7 tỷ đồng | budget_revenue | level | 605.7 | - | actual",
    ),
    Case(
        "Thu ngân sách từ 580 tỷ đồng năm 2019 tăng lên 605,7 tỷ đồng năm 2020.",
        "580 tỷ đồng | budget_revenue | level | 580 | - | actual",
        "605,7 tỷ đồng | budget_revenue | level | 605.7 | - | actual",
    ),
    Case(
        "Số ca dương tính trong ngày là 45 ca, nâng tổng số ca mắc lên 524 ca.",
        "45 ca | covid_cases | level | 45 | - | actual",
        "524 ca | covid_cases | level | 524 | - | actual",
    ),
    Case(
        "Lực lượng công an lập biên bản 45 trường hợp vi phạm, phạt 82,5 triệu đồng.",
        "45 trường hợp | … | level | 45 | - | actual",
        "82,5 triệu đồng | fines_amount | level | 82.5 | - | actual",
    ),
    Case(
        "Phạt tiền 82,5 triệu đồng nộp ngân sách nhà nước.",
        "82,5 triệu đồng | fines_amount | level | 82.5 | - | actual",
    ),
    Case(
        "Quận tặng 500 suất quà, mỗi suất trị giá 500 nghìn đồng cho hộ nghèo.",
        "… | … | level | 500 | - | actual",
        "500 nghìn đồng | … | level | 500 | - | actual",
    ),
    Case(
        "Các nhà hảo tâm ủng hộ 350 triệu đồng tiền mặt và 12.000 khẩu trang.",
        "350 triệu đồng | donations | level | 350 | - | actual",
        "12.000 khẩu trang | donations | level | 12000 | - | actual",
    ),
    Case(
        "Nhân dân đóng góp 12.500 ngày công, trị giá 3,2 tỷ đồng.",
        "12.500 ngày công | donations | level | 12500 | - | actual",
        "3,2 tỷ đồng | donations | level | 3.2 | - | actual",
    ),
    Case(
        "Dự án thu hồi 12,5 ha đất của 86 hộ dân.",
        "12,5 ha | land_clearance | level | 12.5 | - | actual",
        "… | land_clearance | level | 86 | - | actual",
    ),
    Case(
        "Cấp mới 25 dự án với tổng vốn đầu tư 320 triệu USD, điều chỉnh tăng vốn 12 dự án với số vốn tăng thêm 150"
        " triệu USD.",
        "25 dự án | fdi | level | 25 | - | actual",
        "320 triệu USD | fdi | level | 320 | - | actual",
        "12 dự án | fdi | level | 12 | - | actual",
        "150 triệu USD | fdi | … | 150 | … | actual",
    ),
    Case(
        "Giá trị sản xuất nông nghiệp đạt 1.268 tỷ đồng, tăng 3,4%; trong đó trồng trọt 520 tỷ đồng, chăn nuôi 430"
        " tỷ đồng, thủy sản 318 tỷ đồng.",
        "1.268 tỷ đồng | agriculture_output | level | 1268 | - | actual",
        "3,4% | agriculture_output | growth | 3.4 | … | actual",
        "520 tỷ đồng | agriculture_output | level | 520 | - | actual",
        "430 tỷ đồng | agriculture_output | level | 430 | - | actual",
        "318 tỷ đồng | agriculture_output | level | 318 | - | actual",
    ),
    Case(
        "Cơ cấu kinh tế: nông nghiệp 8,4%, công nghiệp 61,2%, dịch vụ 30,4%.",
        "8,4% | … | share | 8.4 | - | actual",
        "61,2% | … | share | 61.2 | - | actual",
        "30,4% | … | share | 30.4 | - | actual",
    ),
    Case(
        "IIP tháng 6 bằng 101,2% so với tháng trước và bằng 115,6% so với cùng kỳ.",
        "101,2% | industrial_index | pct_of_base | 101.2 | previous_month | actual",
        "115,6% | industrial_index | pct_of_base | 115.6 | same_period_last_year | actual",
    ),
    Case(
        "CPI bình quân 6 tháng tăng 1,47% so với bình quân cùng kỳ năm 2020.",
        "1,47% | other | growth | 1.47 | same_period_last_year | actual",
    ),
    Case(
        "Ước tính GRDP quý II tăng 14,2% so với cùng kỳ năm trước.",
        "14,2% | grdp | growth | 14.2 | same_period_last_year | estimate",
    ),
    Case(
        "Vốn FDI thực hiện đạt 850 triệu USD, tăng 6,2%.",
        "850 triệu USD | fdi | level | 850 | - | actual",
        "6,2% | fdi | growth | 6.2 | … | actual",
    ),
    Case(
        "Thu từ khu vực doanh nghiệp FDI đạt 1.250 tỷ đồng.",
        "1.250 tỷ đồng | budget_revenue | level | 1250 | - | actual",
    ),
    Case(
        "Thuế thu nhập cá nhân đạt 88,2 tỷ đồng, bằng 61% dự toán.",
        "88,2 tỷ đồng | budget_revenue | level | 88.2 | - | actual",
        "61% | budget_revenue | pct_of_plan | 61 | plan | actual",
    ),
    Case("Thu phí hạ tầng cảng biển đạt 780 tỷ đồng.", "780 tỷ đồng | budget_revenue | level | 780 | - | actual"),
    Case(
        "Nợ thuế trên địa bàn quận là 156 tỷ đồng, giảm 8,2% so với đầu năm.",
        "156 tỷ đồng | other | level | 156 | - | actual",
        "8,2% | other | growth | -8.2 | … | actual",
    ),
    Case(
        "Tổng nguồn vốn huy động đạt 245.000 tỷ đồng, tăng 12,4% so với 31/12/2020.",
        "245.000 tỷ đồng | other | level | 245000 | - | actual",
        "12,4% | other | growth | 12.4 | previous_year | actual",
    ),
    Case("Trong năm, thành phố cấp 5.612 giấy phép xây dựng.", "5.612 giấy phép | other | level | 5612 | - | actual"),
    Case(
        "Quận tổ chức 12 buổi tuyên truyền cho 1.500 lượt người.",
        "12 buổi | other | level | 12 | - | actual",
        "1.500 lượt người | other | level | 1500 | - | actual",
    ),
    Case("Tiêm vắc xin mũi 1 cho 98,5% người từ 18 tuổi trở lên.", "98,5% | other | share | 98.5 | - | actual"),
    Case(
        "Xây mới, sửa chữa 34 căn nhà cho hộ nghèo với kinh phí 2,06 tỷ đồng.",
        "… | … | level | 34 | - | actual",
        "2,06 tỷ đồng | … | level | 2.06 | - | actual",
    ),
    Case(
        "Có 1.108 doanh nghiệp tạm ngừng hoạt động, tăng 31% so với cùng kỳ.",
        "1.108 doanh nghiệp | other | level | 1108 | - | actual",
        "31% | other | growth | 31 | same_period_last_year | actual",
    ),
    Case(
        "Hoàn thành 12/15 chỉ tiêu (đạt 80%).",
        "12/15 chỉ tiêu | other | level | 12 | - | actual",
        "15 chỉ tiêu | other | level | 15 | - | actual",
        "80% | other | share | 80 | - | actual",
    ),
    Case(
        "Tổng mức bán lẻ hàng hóa ước đạt 10.782 tỷ đồng, đạt 50,5% kế hoạch năm và bằng 211,01% so với cùng kỳ năm"
        " 2020.",
        "10.782 tỷ đồng | retail_sales | level | 10782 | - | estimate",
        "50,5% | retail_sales | pct_of_plan | 50.5 | annual_plan | estimate",
        "211,01% | retail_sales | pct_of_base | 211.01 | same_period_last_year | estimate",
    ),
    Case(
        "Giá trị sản xuất công nghiệp, xây dựng đạt 2.350 tỷ đồng, tăng 14,2% so với cùng kỳ và đạt 48,6% kế hoạch"
        " huyện giao.",
        "2.350 tỷ đồng | industrial_output | level | 2350 | - | actual",
        "14,2% | industrial_output | growth | 14.2 | same_period_last_year | actual",
        "48,6% | industrial_output | pct_of_plan | 48.6 | district_plan | actual",
    ),
    Case(
        "Sản lượng hàng hóa thông qua cảng tăng 1,2 lần so với cùng kỳ.",
        "1,2 lần | port_throughput | … | … | same_period_last_year | actual",
    ),
    Case(
        "Lượng khách tăng 2 lần so với cùng kỳ.",
        "2 lần | tourist_arrivals | pct_of_base | 200 | same_period_last_year | actual",
    ),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng, trong đó: thu thuế 420 tỷ đồng; thu phí, lệ phí 65,7 tỷ đồng; thu khác 120"
        " tỷ đồng.",
        "605,7 tỷ đồng | budget_revenue | level | 605.7 | - | actual",
        "420 tỷ đồng | budget_revenue | level | 420 | - | actual",
        "65,7 tỷ đồng | budget_revenue | level | 65.7 | - | actual",
        "120 tỷ đồng | budget_revenue | level | 120 | - | actual",
    ),
    Case(
        "Trong 6 tháng đầu năm, quận đã tiết kiệm chi ngân sách 12,5 tỷ đồng.",
        "12,5 tỷ đồng | … | level | 12.5 | - | actual",
    ),
    Case("Bình quân mỗi hộ được hỗ trợ 1,5 triệu đồng.", "1,5 triệu đồng | other | level | 1.5 | - | actual"),
    Case("Ông Nguyễn Văn A, 65 tuổi, hiến 120 m2 đất làm đường.", "120 m2 | … | level | 120 | - | actual"),
    Case("Dự án có tổng vốn 1.335 tỷ đồng, khởi công ngày 13/5/2021.", "1.335 tỷ đồng | other | level | 1335 | - | …"),
    Case(
        "Doanh thu vận tải, kho bãi tăng 8,6% so với cùng kỳ.",
        "8,6% | other | growth | 8.6 | same_period_last_year | actual",
    ),
    Case(
        "Một số chỉ tiêu tăng so với cùng kỳ như: giá trị sản xuất công nghiệp tăng 7,2%; thu ngân sách tăng 63,1%.",
        "7,2% | industrial_output | growth | 7.2 | same_period_last_year | actual",
        "63,1% | budget_revenue | growth | 63.1 | same_period_last_year | actual",
    ),
)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for table in (SENTENCES, STYLES) for case in table])
def test_a_report_is_read_figure_by_figure(case):
    assert case.found == case.expected
