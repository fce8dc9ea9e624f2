"""What a number says of its indicator: text → quote, measure, value, baseline; and how sure the text is of it."""

from datetime import date

import pytest

from tests.transforms.facts.reading import Case, Table

GROWTH = Table(
    "quote measure value baseline",
    Case("GRDP năm 2016 âm 15,1%.", "15,1% | growth | -15.1 | …"),
    Case(
        "Dự toán chi năm 2026 là 88 tỷ đồng, trong đó chi đầu tư 42 tỷ đồng, chiếm 47,7%; chi thường xuyên 44 tỷ đồng.",
        "88 tỷ đồng | plan_level | 88 | …",
        "42 tỷ đồng | plan_level | 42 | …",
        "47,7% | share | 47.7 | …",
        "44 tỷ đồng | plan_level | 44 | …",
    ),
    Case(
        "Kế hoạch năm 2023 của công ty là sản lượng 38,5 triệu tấn, doanh thu 2.310 tỷ đồng, lợi nhuận 780 tỷ đồng.",
        "38,5 triệu tấn | plan_level | 38.5 | …",
        "2.310 tỷ đồng | plan_level | 2310 | …",
        "780 tỷ đồng | plan_level | 780 | …",
    ),
    Case(
        "Huyện có kế hoạch xuống giống 34.100 ha, năng suất 56 tạ/ha, sản lượng 190.960 tấn.",
        "34.100 ha | plan_level | 34100 | …",
        "56 tạ/ha | plan_level | 56 | …",
        "190.960 tấn | plan_level | 190960 | …",
    ),
    Case("Quận rút ngắn tối thiểu 40% thời gian giải quyết thủ tục.", "40% | growth | -40 | …"),
    Case(
        "Huyện được giao 184 chỉ tiêu, tăng 10 chỉ tiêu so với năm 2023.",
        "184 chỉ tiêu | plan_level | 184 | …",
        "10 chỉ tiêu | change | 10 | previous_year",
    ),
    Case(
        "Huyện hoàn thành giao 92 công dân nhập ngũ, đạt 100% chỉ tiêu.",
        "92 công dân | level | 92 | …",
        "100% | pct_of_plan | 100 | plan",
    ),
    Case(
        "Lượng rác thu gom đạt 51,2 tấn/ngày, bằng 86,4% lượng phát sinh.",
        "51,2 tấn | level | 51.2 | …",
        "86,4% | share | 86.4 | …",
    ),
    Case("Tỷ trọng kinh tế số trong GRDP ước đạt 14,2%.", "14,2% | share | 14.2 | -"),
    Case(
        "Tỷ lệ hộ nghèo giảm còn 1,94% (giảm 0,7 điểm phần trăm so với cuối năm 2016).",
        "1,94% | share | 1.94 | …",
        "0,7 điểm phần trăm | change | -0.7 | …",
    ),
    Case(
        "Quận phấn đấu đến năm 2030 thu nhập bình quân đầu người đạt từ 128 triệu đồng.",
        "128 triệu đồng | plan_level | 128 | -",
    ),
    Case(
        "Giá trị sản xuất đạt 385 tỷ đồng, bằng 107% cùng kỳ, đạt 71% kế hoạch. Trong đó, nông nghiệp 92 tỷ đồng, bằng"
        " 136%.",
        "… | … | 385 | …",
        "107% | pct_of_base | 107 | same_period_last_year",
        "71% | pct_of_plan | 71 | plan",
        "… | … | 92 | …",
        "136% | pct_of_base | 136 | same_period_last_year",
    ),
    Case(
        "Quận phấn đấu thu 352 tỷ đồng, tháng 1 đã thu 38,9 tỷ đồng.",
        "352 tỷ đồng | plan_level | 352 | …",
        "38,9 tỷ đồng | level | 38.9 | -",
    ),
    Case(
        "Còn 18 hộ nghèo, 127 hộ cận nghèo, giảm lần lượt 9 hộ và 34 hộ.",
        "18 hộ | level | 18 | -",
        "127 hộ | level | 127 | -",
        "9 hộ | change | -9 | …",
        "34 hộ | change | -34 | …",
    ),
    Case(
        "Quận thực hiện “mục tiêu kép”, hoàn thành 18/20 chỉ tiêu kế hoạch đề ra.",
        "18/20 chỉ tiêu | level | 18 | …",
        "20 chỉ tiêu | level | 20 | …",
    ),
    Case("Vốn chương trình mục tiêu quốc gia đã giải ngân 9 tỷ đồng.", "9 tỷ đồng | level | 9 | -"),
    Case("Vốn đầu tư công được phân bổ 412 tỷ đồng.", "412 tỷ đồng | plan_level | 412 | …"),
    Case(
        "Vốn FDI đạt 5 triệu USD; 3 dự án FDI tăng thêm 2 triệu USD.",
        "… | … | 5 | -",
        "3 dự án | … | 3 | …",
        "… | level | 2 | -",
    ),
    Case("Kế hoạch vốn đầu tư công năm 2021 đã giải ngân 318 tỷ đồng.", "318 tỷ đồng | level | 318 | -"),
    Case("Giải ngân kế hoạch vốn đầu tư công đến ngày 24/2 là 812 tỷ đồng.", "812 tỷ đồng | level | 812 | -"),
    Case(
        "Công nghiệp tăng 9%; giá trị sản xuất dịch vụ đạt 70% kế hoạch; giá trị sản xuất nông nghiệp đạt 90% kế hoạch;"
        " tăng so với cùng kỳ lần lượt là 12,5%; 1,1%.",
        "9% | growth | 9 | …",
        "70% | pct_of_plan | 70 | plan",
        "90% | pct_of_plan | 90 | plan",
        "12,5% | growth | 12.5 | same_period_last_year",
        "1,1% | growth | 1.1 | same_period_last_year",
    ),
    Case(
        "Thu ngân sách tăng đều, vượt kế hoạch; giá trị sản xuất bình quân giai đoạn 2016 - 2020 đạt 13,05%/năm.",
        "13,05% | growth | 13.05 | …",
    ),
    Case(
        "Thu ngân sách đạt 24 tỷ đồng, bằng 61% dự toán năm, tăng 11% so với cùng kỳ; trong đó thu xuất nhập khẩu đạt"
        " 6 tỷ đồng, bằng 75%.",
        "24 tỷ đồng | level | 24 | -",
        "61% | pct_of_plan | 61 | annual_plan",
        "11% | growth | 11 | same_period_last_year",
        "6 tỷ đồng | level | 6 | -",
        "75% | pct_of_plan | 75 | …",
    ),
    Case("Phấn đấu giảm hộ nghèo xuống dưới 3,5%.", "3,5% | plan_level | 3.5 | …"),
    Case("Huyện thu hoạch 332 ha, đạt 98% tổng diện tích đã gieo.", "332 ha | level | 332 | -", "98% | share | 98 | -"),
    Case("498 hộ bàn giao mặt bằng, đạt 92% số hộ.", "498 hộ | level | 498 | -", "92% | share | 92 | -"),
    Case("Thu ngân sách chỉ nhỉnh hơn 0,7% so với cùng kỳ.", "0,7% | growth | 0.7 | same_period_last_year"),
    Case("Thu ngân sách giảm 3% so với cùng kỳ.", "3% | growth | -3 | same_period_last_year"),
    Case(
        "Số vụ vi phạm so với cùng kỳ giảm 16 vụ (tương đương 42%).",
        "16 vụ | change | -16 | same_period_last_year",
        "42% | growth | -42 | same_period_last_year",
    ),
    Case("Thu ngân sách tăng 7,2% so với cùng kỳ.", "7,2% | growth | 7.2 | same_period_last_year"),
    Case("Thu ngân sách tăng 7,2% so cùng kỳ.", "7,2% | growth | 7.2 | same_period_last_year"),
    Case("Thu ngân sách tăng 7,2% so với cùng kỳ năm trước.", "7,2% | growth | 7.2 | same_period_last_year"),
    Case("Thu ngân sách tăng 7,2% so với cùng kỳ năm 2020.", "7,2% | growth | 7.2 | same_period_last_year"),
    Case("Thu ngân sách tăng 7,2% so với cùng kỳ năm ngoái.", "7,2% | growth | 7.2 | same_period_last_year"),
    Case("Thu ngân sách tăng 7,2% cùng kỳ.", "7,2% | growth | 7.2 | same_period_last_year"),
    Case("Thu ngân sách tăng 7,2% (so cùng kỳ).", "7,2% | growth | 7.2 | same_period_last_year"),
    Case("So với cùng kỳ, thu ngân sách tăng 7,2%.", "7,2% | growth | 7.2 | same_period_last_year"),
    Case("So với cùng kỳ năm 2020, thu ngân sách giảm 7,2%.", "7,2% | growth | -7.2 | same_period_last_year"),
    Case("Thu ngân sách tăng 7,2% so với năm 2020.", "7,2% | growth | 7.2 | previous_year"),
    Case("Thu ngân sách tăng 7,2% so với năm trước.", "7,2% | growth | 7.2 | previous_year"),
    Case("Thu ngân sách tăng 7,2% so với thực hiện năm 2020.", "7,2% | growth | 7.2 | previous_year"),
    Case("Thu ngân sách tháng 6 tăng 4,1% so với tháng 5.", "4,1% | growth | 4.1 | previous_month"),
    Case("Thu ngân sách tháng 6 tăng 4,1% so với tháng trước.", "4,1% | growth | 4.1 | previous_month"),
    Case("Thu ngân sách tháng 6 giảm 4,1% so tháng trước.", "4,1% | growth | -4.1 | previous_month"),
    Case("Chỉ số giá tiêu dùng tháng 6 tăng 0,32% so với tháng 5/2021.", "0,32% | growth | 0.32 | previous_month"),
    Case("Thu ngân sách thấp hơn 3% so với cùng kỳ.", "3% | growth | -3 | same_period_last_year"),
    Case("Thu ngân sách cao hơn 3% so với cùng kỳ.", "3% | growth | 3 | same_period_last_year"),
    Case("Thu ngân sách tăng trưởng 12,5% so với cùng kỳ.", "12,5% | growth | 12.5 | same_period_last_year"),
    Case("Thu ngân sách có mức tăng trưởng 12,5% so với cùng kỳ.", "12,5% | growth | 12.5 | same_period_last_year"),
    Case("Tốc độ tăng trưởng GRDP đạt 14,6% so với cùng kỳ.", "14,6% | growth | 14.6 | same_period_last_year"),
    Case("GRDP của thành phố ước tăng 12,38% so với cùng kỳ.", "12,38% | growth | 12.38 | same_period_last_year"),
    Case("GRDP tăng trưởng âm 3,2% so với cùng kỳ.", "3,2% | growth | -3.2 | same_period_last_year"),
    Case("GRDP quý I tăng trưởng 9,34%.", "9,34% | growth | 9.34 | …"),
    Case("Thu ngân sách đạt mức tăng 12,5% so với cùng kỳ.", "12,5% | growth | 12.5 | same_period_last_year"),
    Case("Thu ngân sách tăng mạnh 63,1% so với cùng kỳ.", "63,1% | growth | 63.1 | same_period_last_year"),
    Case("Thu ngân sách tăng hơn 63% so với cùng kỳ.", "63% | growth | 63 | same_period_last_year"),
    Case("Thu ngân sách sụt giảm 20% so với cùng kỳ.", "20% | growth | -20 | same_period_last_year"),
    Case("Thu ngân sách giảm tới 20% so với cùng kỳ.", "20% | growth | -20 | same_period_last_year"),
    Case("Thu ngân sách giảm sâu 20% so với cùng kỳ.", "20% | growth | -20 | same_period_last_year"),
    Case("Thu ngân sách chỉ tăng 2% so với cùng kỳ.", "2% | growth | 2 | same_period_last_year"),
    Case("Thu ngân sách không giảm mà tăng 2% so với cùng kỳ.", "2% | growth | 2 | same_period_last_year"),
    Case(
        "Tính chung 6 tháng, giá trị sản xuất công nghiệp tăng 7,2%; sản xuất nông, lâm, thủy sản tăng 9,7%; tổng thu"
        " ngân sách tăng 63,1% so với cùng kỳ năm 2020.",
        "7,2% | growth | 7.2 | same_period_last_year",
        "9,7% | growth | 9.7 | same_period_last_year",
        "63,1% | growth | 63.1 | same_period_last_year",
    ),
    Case(
        "So với cùng kỳ năm 2020, giá trị sản xuất công nghiệp tăng 7,2%; nông nghiệp, thủy sản tăng 2,1%; doanh thu"
        " vận tải giảm 4,5%.",
        "7,2% | growth | 7.2 | same_period_last_year",
        "2,1% | growth | 2.1 | same_period_last_year",
        "4,5% | growth | -4.5 | same_period_last_year",
    ),
    Case(
        "Giá trị sản xuất công nghiệp tăng 13,8% so với cùng kỳ năm 2020; nông nghiệp, thủy sản tăng 2,1%.",
        "13,8% | growth | 13.8 | same_period_last_year",
        "2,1% | growth | 2.1 | same_period_last_year",
    ),
    Case("Giảm 100% hộ nghèo trong năm 2021.", "100% | growth | -100 | …"),
    Case("Phấn đấu đến hết năm 2021 giảm 100% hộ nghèo.", "100% | growth | -100 | …"),
    Case(
        "Năm 2022, quận đề ra chỉ tiêu giá trị sản xuất công nghiệp tăng 12% so với thực hiện năm 2021.",
        "12% | growth | 12 | previous_year",
    ),
    Case("Năm 2022, quận đặt mục tiêu GRDP tăng 13% trở lên.", "13% | growth | 13 | previous_year"),
    Case("Phấn đấu năm 2022, tổng giá trị sản xuất tăng 17,5%.", "17,5% | growth | 17.5 | previous_year"),
    Case("GRDP tăng 6,47%, vượt xa mức 3,94% của cùng kỳ.", "6,47% | growth | 6.47 | …", "3,94% | growth | 3.94 | …"),
    Case(
        "Vốn tăng 26,1% về vốn và gần 4,5% về số dự án so với cùng kỳ.",
        "26,1% | growth | 26.1 | same_period_last_year",
        "4,5% | growth | 4.5 | same_period_last_year",
    ),
    Case("Quận phấn đấu tăng trưởng kinh tế đạt chỉ tiêu 14%.", "14% | growth | 14 | previous_year"),
    Case(
        "Diện tích lúa đạt 112 ha, giảm 1,9% so với cùng kỳ. Sản lượng lúa đạt 625 tấn, giảm 4,3%.",
        "112 ha | level | 112 | -",
        "1,9% | growth | -1.9 | same_period_last_year",
        "625 tấn | level | 625 | -",
        "4,3% | growth | -4.3 | same_period_last_year",
    ),
    Case("Tốc độ tăng trưởng (GRDP) đạt 9,8% so với cùng kỳ.", "9,8% | growth | 9.8 | same_period_last_year"),
    Case("Tốc độ tăng giá trị sản xuất (giá so sánh năm 2010) đạt 15,3%.", "15,3% | growth | 15.3 | …"),
    Case(
        "Gieo trồng 2.100 ha, giảm 1,7% so cùng vụ năm trước.",
        "… | level | 2100 | -",
        "1,7% | growth | -1.7 | same_period_last_year",
    ),
    Case(
        "Thu hoạch 640 ha, tăng 3% so vụ mùa năm 2020.",
        "… | level | 640 | -",
        "3% | growth | 3 | same_period_last_year",
    ),
    Case(
        "Thu ngân sách tăng 310 tỷ đồng (tương ứng 14,6%) so với cùng kỳ năm 2020.",
        "310 tỷ đồng | change | 310 | …",
        "14,6% | growth | 14.6 | same_period_last_year",
    ),
    Case(
        "IIP tăng 6,4% (trong đó chế biến là 6,9%).",
        "6,4% | growth | 6.4 | …",
        "6,9% | growth | 6.9 | …",
    ),
    Case("Sản xuất mô tô tăng vượt bậc với mức 244%.", "244% | growth | 244 | -"),
    Case("Kim ngạch xuất khẩu tăng trưởng tốt, đạt 12,5%.", "12,5% | growth | 12.5 | -"),
    Case("Doanh thu du lịch tăng 18% so với kỳ năm 2021.", "18% | growth | 18 | same_period_last_year"),
    Case(
        "GRDP tăng trưởng đạt 7,2%, vượt kế hoạch đề ra (kế hoạch 6,5 - 7%).",
        "7,2% | growth | 7.2 | …",
        "6,5 - 7% | growth | 6.5 | …",
        "7% | growth | 7 | …",
    ),
    Case(
        "Huyện giảm hộ nghèo bình quân 1,5%/năm.",  # points of the rate
        "1,5% | growth | -1.5 | -",
    ),
    Case(
        "Tốc độ tăng giá trị sản xuất bình quân giai đoạn 2011-2015 đạt 9,8%/năm, giai đoạn 2016-2020 đạt 11,4%/năm.",
        "9,8% | growth | 9.8 | …",
        "11,4% | growth | 11.4 | …",
    ),
    Case("Kinh tế phát triển khá, tốc độ tăng giá trị sản xuất các ngành: 18,6%.", "18,6% | growth | 18.6 | …"),
    # A sign alone tells of growth.
    Case(
        "Sản lượng ước 251,9 nghìn tấn, -0,6% so cùng kỳ; xuất khẩu bằng 46,8% KH năm, +17,2%.",
        "251,9 nghìn tấn | level | 251900 | …",
        "0,6% | growth | -0.6 | same_period_last_year",
        "46,8% | pct_of_plan | 46.8 | annual_plan",
        "17,2% | growth | 17.2 | same_period_last_year",
    ),
    Case(
        "Thu thuế đạt 485,8 tỷ đồng, + 14,1% so với cùng kỳ.",
        "485,8 tỷ đồng | level | 485.8 | …",
        "14,1% | growth | 14.1 | same_period_last_year",
    ),
    # A month, a quarter or a year that is named is what it is, a year ago or longer.
    Case(
        "Sản xuất công nghiệp tháng 6 tăng 8,3% so với tháng 5 và tăng 12% so với tháng 6/2020.",
        "8,3% | growth | 8.3 | previous_month",
        "12% | growth | 12 | same_period_last_year",
    ),
    Case(
        "Sản xuất công nghiệp tháng 6 tăng 12% so với tháng 6 của năm 2020.",
        "12% | growth | 12 | same_period_last_year",
    ),
    Case("Xuất khẩu quý II tăng 12% so với quý II/2020.", "12% | growth | 12 | same_period_last_year"),
    Case("Giá tiêu dùng tháng 6 tăng 1,9% so với tháng 12/2020.", "1,9% | growth | 1.9 | previous_year"),
    Case("Thu nhập bình quân đầu người năm 2020 gấp 1,8 lần năm 2015.", "1,8 lần | pct_of_base | 180 | -"),
    # A plan in brackets is set against the year before, whatever else is compared.
    Case(
        "GRDP tăng 8% so với cùng kỳ (kế hoạch tăng 12%).",
        "8% | growth | 8 | same_period_last_year",
        "12% | growth | 12 | previous_year",
    ),
    Case(
        "Chỉ số sản xuất công nghiệp tháng 5 tăng 12,97% so với tháng trước. Cụ thể, khai khoáng tăng 6,73%.",
        "12,97% | growth | 12.97 | previous_month",
        "6,73% | growth | 6.73 | previous_month",
    ),
    Case(
        "Diện tích gieo cấy 41.500 ha, giảm 1,6% so cùng kỳ, trong đó lúa 6.194 ha, giảm 0,95% (-59 ha).",
        "41.500 ha | level | 41500 | -",
        "1,6% | growth | -1.6 | same_period_last_year",
        "6.194 ha | level | 6194 | -",
        "0,95% | growth | -0.95 | same_period_last_year",
        "59 ha | change | -59 | same_period_last_year",
    ),
    Case(
        "Tai nạn giảm 11 vụ, giảm 9 người bị thương (-81,8%) so với cùng kỳ.",
        "11 vụ | change | -11 | -",
        "9 người | change | -9 | same_period_last_year",
        "81,8% | growth | -81.8 | same_period_last_year",
    ),
    Case(
        "Chỉ số sản xuất công nghiệp tháng 5 tăng 3% so với cùng kỳ:\n"
        "- Ngành khai khoáng giảm 8,26%;\n- Ngành chế biến, chế tạo tăng 13,4%.",
        "3% | growth | 3 | same_period_last_year",
        "8,26% | growth | -8.26 | same_period_last_year",
        "13,4% | growth | 13.4 | same_period_last_year",
    ),
    Case(
        "Thép tăng 8,1%, sản xuất đồ uống tăng 61,5%… so cùng kỳ năm 2020.",
        "8,1% | growth | 8.1 | same_period_last_year",
        "61,5% | growth | 61.5 | same_period_last_year",
    ),
)

RATIOS = Table(
    "quote measure value baseline",
    # A share that is told again with another verb is of last year's, and one before brackets of what stands
    # behind these.
    Case(
        "Lúa gieo cấy 31.500 ha, đạt 85% so với kế hoạch, bằng 74%.",
        "31.500 ha | level | 31500 | -",
        "85% | pct_of_plan | 85 | plan",
        "74% | pct_of_base | 74 | …",
    ),
    Case(
        "Quận gieo trồng 62.240 ha, bằng 99,12% (-551 ha) so với cùng kỳ năm trước.",
        "62.240 ha | level | 62240 | -",
        "99,12% | pct_of_base | 99.12 | same_period_last_year",
        "551 ha | change | -551 | …",
    ),
    Case(
        "Vốn nước ngoài còn thấp hơn, mới được 5,8 tỷ đồng.",
        "5,8 tỷ đồng | level | 5.8 | -",
    ),
    # Of the plan that the figures before it in the line were of.
    Case(
        "Quận giải ngân 210 tỷ đồng, đạt 47,5% kế hoạch; ban quản lý dự án 61 tỷ đồng (33%).",
        "210 tỷ đồng | level | 210 | -",
        "47,5% | pct_of_plan | 47.5 | plan",
        "61 tỷ đồng | level | 61 | -",
        "33% | pct_of_plan | 33 | plan",
    ),
    Case(
        "Thu ngân sách đạt 210 tỷ đồng, bằng 47,5% kế hoạch, trong đó thu nội địa 160 tỷ đồng (76%).",
        "210 tỷ đồng | level | 210 | -",
        "47,5% | pct_of_plan | 47.5 | plan",
        "160 tỷ đồng | level | 160 | -",
        "76% | share | 76 | -",
    ),
    Case("Thu ngân sách bằng 98,3% so với cùng kỳ.", "98,3% | pct_of_base | 98.3 | same_period_last_year"),
    Case("Thu ngân sách bằng 110,81% so với cùng kỳ.", "110,81% | pct_of_base | 110.81 | same_period_last_year"),
    Case("Thu ngân sách bằng 40,7% so cùng kỳ.", "40,7% | pct_of_base | 40.7 | same_period_last_year"),
    Case("Thu ngân sách bằng 104% cùng kỳ.", "104% | pct_of_base | 104 | same_period_last_year"),
    Case("Thu ngân sách đạt 104% so với cùng kỳ.", "104% | pct_of_base | 104 | same_period_last_year"),
    Case("Thu ngân sách đạt 104% cùng kỳ năm 2020.", "104% | pct_of_base | 104 | same_period_last_year"),
    Case("Thu ngân sách chỉ bằng 87,3% so với thực hiện năm 2020.", "87,3% | pct_of_base | 87.3 | previous_year"),
    Case("Thu ngân sách bằng 112% năm 2020.", "112% | pct_of_base | 112 | previous_year"),
    Case("Thu ngân sách bằng 112% so với năm 2020.", "112% | pct_of_base | 112 | previous_year"),
    Case("Thu ngân sách tháng 6 bằng 92% tháng trước.", "92% | pct_of_base | 92 | previous_month"),
    Case("Thu ngân sách tháng 6 bằng 92% so với tháng 5.", "92% | pct_of_base | 92 | previous_month"),
    Case("Thu ngân sách gấp 1,2 lần cùng kỳ.", "1,2 lần | pct_of_base | 120 | same_period_last_year"),
    Case("Thu ngân sách gấp 1,2 lần so với cùng kỳ.", "1,2 lần | pct_of_base | 120 | same_period_last_year"),
    Case("Thu ngân sách tăng gấp 1,2 lần so với cùng kỳ.", "1,2 lần | pct_of_base | 120 | same_period_last_year"),
    Case("Thu ngân sách gấp hơn 1,3 lần cùng kỳ.", "1,3 lần | pct_of_base | 130 | same_period_last_year"),
    Case("Thu ngân sách bằng 1,35 lần cùng kỳ.", "1,35 lần | pct_of_base | 135 | same_period_last_year"),
    Case("Thu ngân sách gấp 1,35 lần tháng trước.", "1,35 lần | pct_of_base | 135 | previous_month"),
    Case(
        "Vốn đầu tư trong nước đạt 298.400 tỷ đồng, gấp 2,3 lần năm trước.",
        "298.400 tỷ đồng | level | 298400 | -",
        "2,3 lần | pct_of_base | 230 | previous_year",
    ),
    Case("So với cùng kỳ năm 2020, thu ngân sách bằng 98,3%.", "98,3% | pct_of_base | 98.3 | same_period_last_year"),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng (bằng 98,3% so cùng kỳ).",
        "605,7 tỷ đồng | level | 605.7 | -",
        "98,3% | pct_of_base | 98.3 | same_period_last_year",
    ),
    Case(
        "Thu ngân sách đạt 87 tỷ đồng, bằng 93% so cùng kỳ; thu từ xuất nhập khẩu 19 tỷ đồng, bằng 57%.",
        "87 tỷ đồng | level | 87 | -",
        "93% | pct_of_base | 93 | same_period_last_year",
        "19 tỷ đồng | level | 19 | -",
        "57% | pct_of_base | 57 | …",
    ),
    Case(
        "Chỉ số sản xuất công nghiệp đạt 109,6% so với cùng kỳ.", "109,6% | pct_of_base | 109.6 | same_period_last_year"
    ),
    Case(
        "Chỉ số sản xuất công nghiệp bằng 125,4%.",
        "125,4% | pct_of_base | 125.4 | -",
    ),
    Case(
        "Giá trị sản xuất công nghiệp đạt 315 tỷ đồng và hơn cùng kỳ 28%.",
        "315 tỷ đồng | level | 315 | -",
        "28% | growth | 28 | same_period_last_year",
    ),
    Case(
        "Hộ nghèo còn 1,4%, thấp hơn mức 1,7% chung của thành phố.",
        "1,4% | share | 1.4 | -",
        "1,7% | share | 1.7 | -",
    ),
    # "đạt … và bằng …" of each in a list: the plan, then last year.
    Case(
        "Thu ngân sách đạt 76 tỷ đồng, đạt 72,6% dự toán và bằng 94,3% so với cùng kỳ; thu nội địa đạt 29 tỷ đồng,"
        " đạt 70,1% dự toán và bằng 97,5%; thu xuất nhập khẩu đạt 44 tỷ đồng, đạt 73,9% và bằng 91,6%.",
        "76 tỷ đồng | level | 76 | -",
        "72,6% | pct_of_plan | 72.6 | plan",
        "94,3% | pct_of_base | 94.3 | same_period_last_year",
        "29 tỷ đồng | level | 29 | -",
        "70,1% | pct_of_plan | 70.1 | plan",
        "97,5% | pct_of_base | 97.5 | same_period_last_year",
        "44 tỷ đồng | level | 44 | -",
        "73,9% | pct_of_plan | 73.9 | plan",
        "91,6% | pct_of_base | 91.6 | same_period_last_year",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 171/198 tỷ đồng, tỷ lệ 86,4%.",
        "171/198 tỷ đồng | level | 171 | -",
        "198 tỷ đồng | plan_level | 198 | plan",
        "86,4% | pct_of_plan | 86.4 | plan",
    ),
    Case(
        "Có 561 doanh nghiệp thành lập mới với số vốn 4.715 tỷ đồng, bằng 92% về số doanh nghiệp và 136% về số vốn so "
        "với cùng kỳ.",
        "561 doanh nghiệp | level | 561 | -",
        "4.715 tỷ đồng | level | 4715 | -",
        "92% | pct_of_base | 92 | …",
        "136% | pct_of_base | 136 | …",
    ),
    # What one paragraph tells of fields compares with what the one before did.
    Case(
        "Diện tích lúa đạt 28.442 ha, bằng 98,12% so với vụ đông xuân năm trước.\nDiện tích cây khác đạt 14.921 ha,"
        " trong đó cây thuốc lào 1.862 ha (bằng 100,8%).",
        "28.442 ha | level | 28442 | -",
        "98,12% | pct_of_base | 98.12 | …",
        "14.921 ha | level | 14921 | -",
        "1.862 ha | level | 1862 | -",
        "100,8% | pct_of_base | 100.8 | …",
    ),
    Case(
        "Đàn trâu 3.900 con, bằng 96,1%; đàn bò 8.200 con, bằng 95,6%; đàn lợn 91.000 con, bằng 102,8% so với cùng kỳ.",
        "3.900 con | level | 3900 | -",
        "96,1% | pct_of_base | 96.1 | same_period_last_year",
        "8.200 con | level | 8200 | -",
        "95,6% | pct_of_base | 95.6 | same_period_last_year",
        "91.000 con | level | 91000 | -",
        "102,8% | pct_of_base | 102.8 | same_period_last_year",
    ),
)

PLANS = Table(
    "quote measure value baseline",
    Case(
        "Giá trị sản xuất nông nghiệp đạt 72% kế hoạch, tăng 5%; giá trị sản xuất công nghiệp đạt 69%, tăng 9%.",
        "72% | pct_of_plan | 72 | plan",
        "5% | growth | 5 | …",
        "69% | pct_of_plan | 69 | plan",
        "9% | growth | 9 | …",
    ),
    # What is planned comes to a share of its plan, where nothing else is said.
    Case(
        "Tổng mức bán lẻ đạt 28.775 tỷ đồng, đạt 76,1%, tăng 20,4%.",
        "28.775 tỷ đồng | level | 28775 | -",
        "76,1% | pct_of_plan | 76.1 | plan",
        "20,4% | growth | 20.4 | …",
    ),
    Case(
        "Quận tạo việc làm cho 1.025 lao động, đạt 54%.",
        "1.025 lao động | level | 1025 | -",
        "54% | pct_of_plan | 54 | plan",
    ),
    Case("Quận kiểm đếm xong đất của 874 hộ, đạt 79%.", "874 hộ | level | 874 | -", "79% | … | 79 | …"),
    Case("Thu ngân sách đạt 49,3% kế hoạch năm.", "49,3% | pct_of_plan | 49.3 | annual_plan"),
    Case("Thu ngân sách đạt 49,3% kế hoạch cả năm.", "49,3% | pct_of_plan | 49.3 | annual_plan"),
    Case("Thu ngân sách đạt 49,3% mức kế hoạch năm.", "49,3% | pct_of_plan | 49.3 | annual_plan"),
    Case("Thu ngân sách đạt 49,3% so với kế hoạch năm.", "49,3% | pct_of_plan | 49.3 | annual_plan"),
    Case("Thu ngân sách đạt 49,3% dự toán năm.", "49,3% | pct_of_plan | 49.3 | annual_plan"),
    Case("Thu ngân sách đạt 49,3% kế hoạch năm 2021.", "49,3% | pct_of_plan | 49.3 | annual_plan"),
    Case("Thu ngân sách đạt 49,3% KH năm.", "49,3% | pct_of_plan | 49.3 | annual_plan"),
    Case("Thu ngân sách đạt 64% kế hoạch.", "64% | pct_of_plan | 64 | plan"),
    Case("Thu ngân sách đạt 64% so kế hoạch.", "64% | pct_of_plan | 64 | plan"),
    Case("Thu ngân sách bằng 64% so với kế hoạch đề ra.", "64% | pct_of_plan | 64 | plan"),
    Case("Thu ngân sách bằng 64% dự toán.", "64% | pct_of_plan | 64 | plan"),
    Case("Thu ngân sách bằng 64% chỉ tiêu được giao.", "64% | pct_of_plan | 64 | plan"),
    Case("Thu ngân sách hoàn thành 64% kế hoạch.", "64% | pct_of_plan | 64 | plan"),
    Case("Thu ngân sách đạt 62,7% kế hoạch thành phố giao.", "62,7% | pct_of_plan | 62.7 | city_plan"),
    Case("Thu ngân sách đạt 62,7% dự toán thành phố giao.", "62,7% | pct_of_plan | 62.7 | city_plan"),
    Case("Thu ngân sách đạt 62,7% so với dự toán thành phố giao.", "62,7% | pct_of_plan | 62.7 | city_plan"),
    Case("Thu ngân sách đạt 62,7% dự toán HĐND thành phố giao.", "62,7% | pct_of_plan | 62.7 | city_plan"),
    Case("Thu ngân sách đạt 62,7% dự toán Thành phố giao.", "62,7% | pct_of_plan | 62.7 | city_plan"),
    Case("Thu ngân sách đạt 62,7% kế hoạch TP giao.", "62,7% | pct_of_plan | 62.7 | city_plan"),
    Case("Thu ngân sách đạt 62,7% kế hoạch UBND thành phố giao.", "62,7% | pct_of_plan | 62.7 | city_plan"),
    Case("Thu ngân sách đạt 62,7% dự toán thành phố giao năm 2021.", "62,7% | pct_of_plan | 62.7 | city_plan"),
    Case("Thu ngân sách đạt 57,3% dự toán thành phố Hải Phòng giao.", "57,3% | pct_of_plan | 57.3 | city_plan"),
    Case("Thu ngân sách đạt 56% kế hoạch quận phấn đấu.", "56% | pct_of_plan | 56 | district_plan"),
    Case("Thu ngân sách đạt 56% kế hoạch HĐND quận giao.", "56% | pct_of_plan | 56 | district_plan"),
    Case("Thu ngân sách đạt 56% dự toán huyện giao.", "56% | pct_of_plan | 56 | district_plan"),
    Case("Thu ngân sách đạt 56% dự toán HĐND huyện giao.", "56% | pct_of_plan | 56 | district_plan"),
    Case("Thu ngân sách đạt 56% so với dự toán quận giao.", "56% | pct_of_plan | 56 | district_plan"),
    Case("Thu ngân sách đạt 56% Nghị quyết HĐND quận.", "56% | pct_of_plan | 56 | district_plan"),
    Case("Thu ngân sách đạt 56% Nghị quyết HĐND huyện giao.", "56% | pct_of_plan | 56 | district_plan"),
    Case(
        "Thu ngân sách đạt 48% dự toán tỉnh giao.", "48% | pct_of_plan | 48 | province_plan", place="Huyện Ninh Giang"
    ),
    Case(
        "Thu ngân sách đạt 48% dự toán HĐND tỉnh giao.",
        "48% | pct_of_plan | 48 | province_plan",
        place="Huyện Ninh Giang",
    ),
    Case(
        "Thu ngân sách đạt 48% kế hoạch UBND tỉnh giao.",
        "48% | pct_of_plan | 48 | province_plan",
        place="Huyện Ninh Giang",
    ),
    Case(
        "Thu ngân sách đạt 112% dự toán thành phố giao và 104,5% dự toán HĐND huyện giao.",
        "112% | pct_of_plan | 112 | city_plan",
        "104,5% | pct_of_plan | 104.5 | district_plan",
    ),
    Case(
        "Thu ngân sách đạt 62,7% kế hoạch thành phố giao, 56% kế hoạch quận phấn đấu, bằng 166% so với cùng kỳ.",
        "62,7% | pct_of_plan | 62.7 | city_plan",
        "56% | pct_of_plan | 56 | district_plan",
        "166% | pct_of_base | 166 | same_period_last_year",
    ),
    Case("Thu ngân sách vượt 3% kế hoạch.", "3% | pct_of_plan | 103 | plan"),
    Case("Thu ngân sách vượt 3,1% kế hoạch.", "3,1% | pct_of_plan | 103.1 | plan"),
    Case("Thu ngân sách vượt 3,1% so với kế hoạch.", "3,1% | pct_of_plan | 103.1 | plan"),
    Case("Thu ngân sách vượt kế hoạch 3,1%.", "3,1% | pct_of_plan | 103.1 | plan"),
    Case("Thu ngân sách vượt 5% kế hoạch năm.", "5% | pct_of_plan | 105 | annual_plan"),
    Case("Thu ngân sách vượt 8% kế hoạch thành phố giao.", "8% | pct_of_plan | 108 | city_plan"),
    Case("Thu ngân sách vượt dự toán thành phố giao 8%.", "8% | pct_of_plan | 108 | city_plan"),
    Case("Thu ngân sách vượt thu 8% so với dự toán thành phố giao.", "8% | pct_of_plan | 108 | city_plan"),
    Case("Thu ngân sách tăng 15% so với kế hoạch.", "15% | pct_of_plan | 115 | plan"),
    Case("Thu ngân sách tăng 15% so với dự toán thành phố giao.", "15% | pct_of_plan | 115 | city_plan"),
    Case(
        "Phấn đấu thu cân đối ngân sách tăng 15% trở lên so với kế hoạch thành phố giao.",
        "15% | pct_of_plan | 115 | city_plan",
    ),
    Case("Thu ngân sách tăng 10% kế hoạch năm.", "10% | pct_of_plan | 110 | annual_plan"),
    Case("Thu ngân sách thấp hơn 4% so với kế hoạch.", "4% | pct_of_plan | 96 | plan"),
    Case("Thu ngân sách hụt 4% so với kế hoạch.", "4% | pct_of_plan | 96 | plan"),
    Case("Thu ngân sách gấp 2 lần kế hoạch.", "2 lần | pct_of_plan | 200 | plan"),
    Case("Thu ngân sách gấp 1,5 lần dự toán thành phố giao.", "1,5 lần | pct_of_plan | 150 | city_plan"),
    Case("So với kế hoạch năm, thu ngân sách đạt 49,3%.", "49,3% | pct_of_plan | 49.3 | annual_plan"),
    Case(
        "Phấn đấu thu ngân sách vượt từ 15 đến 18% dự toán thành phố giao.",
        "15 đến 18% | pct_of_plan | 115 | city_plan",
        "18% | pct_of_plan | 118 | city_plan",
    ),
    Case(
        "Giải quyết việc làm cho 3.127 lao động, vượt 4,2% so với kế hoạch.",
        "3.127 lao động | level | 3127 | -",
        "4,2% | pct_of_plan | 104.2 | plan",
    ),
    Case("Giải ngân vốn đầu tư công đạt 25,3% kế hoạch vốn được giao.", "25,3% | pct_of_plan | 25.3 | plan"),
    Case("Giải ngân vốn đầu tư công đạt 93,4% kế hoạch Thủ tướng Chính phủ giao.", "93,4% | pct_of_plan | 93.4 | plan"),
    Case(
        "Thành phố được Chính phủ giao chỉ tiêu hoàn thành 9.700 căn nhà ở xã hội.",
        "9.700 căn nhà | plan_level | 9700 | plan",
    ),
    Case("Thu ngân sách vượt 17% dự toán Trung ương giao.", "17% | pct_of_plan | 117 | plan"),
    Case("Giải ngân vốn đầu tư công đạt tỷ lệ 93,4% kế hoạch.", "93,4% | pct_of_plan | 93.4 | plan"),
    Case("Thu ngân sách đạt và vượt 112% kế hoạch năm.", "112% | pct_of_plan | 112 | annual_plan"),
    Case(
        "Thu nội địa đạt 85 tỷ đồng, bằng 108,3% dự toán; tiền sử dụng đất 35 tỷ đồng, bằng 133,6%.",
        "85 tỷ đồng | level | 85 | -",
        "108,3% | pct_of_plan | 108.3 | plan",
        "35 tỷ đồng | level | 35 | -",
        "133,6% | pct_of_plan | 133.6 | plan",
    ),
    Case(
        "Giải ngân đạt 11,3% kế hoạch, thấp hơn mức bình quân của thành phố (13,6%).",
        "11,3% | pct_of_plan | 11.3 | plan",
        "13,6% | pct_of_plan | 13.6 | plan",
    ),
    Case("Quỹ vận động được 390 triệu đồng, đạt 117%.", "… | level | 390 | -", "117% | pct_of_plan | 117 | plan"),
    Case(
        "Xuất khẩu đạt 1,4 tỷ USD, chiếm 103% kế hoạch đề ra.",
        "1,4 tỷ USD | level | 1.4 | -",
        "103% | pct_of_plan | 103 | plan",
    ),
    Case(
        "Vốn đầu tư công giải ngân đạt 47% kế hoạch năm, tăng 2% so với cùng kỳ (cùng kỳ bằng 48,6%).",
        "47% | pct_of_plan | 47 | annual_plan",
        "2% | growth | 2 | same_period_last_year",
        "48,6% | pct_of_plan | 48.6 | …",
    ),
    Case(
        "Giải ngân đầu tư công trên 95%.",
        "95% | pct_of_plan | 95 | plan",
    ),
    Case(
        "Huyện thu 74 tỷ đồng thuế (121%).",
        "74 tỷ đồng | level | 74 | -",
        "121% | pct_of_plan | 121 | plan",
    ),
    Case(
        "Ngô 85 ha, đạt 68% kế hoạch; lạc 40 ha, đạt 66%.",
        "85 ha | level | 85 | -",
        "68% | pct_of_plan | 68 | plan",
        "40 ha | level | 40 | -",
        "66% | pct_of_plan | 66 | plan",
    ),
    Case(
        "Vốn thực hiện đạt 38% và 41% kế hoạch.",
        "38% | pct_of_plan | 38 | plan",
        "41% | pct_of_plan | 41 | plan",
    ),
    Case(
        "So với kế hoạch năm, số dự án đạt 101%, số vốn đạt 91%.",
        "101% | pct_of_plan | 101 | annual_plan",
        "91% | pct_of_plan | 91 | annual_plan",
    ),
)

PLAN_LEVELS = Table(
    "quote measure value baseline",
    # Sections of a list of goals are ruled by the line above them.
    # Estimates after they were changed, and what is listed of them.
    Case(
        "Tổng chi ngân sách sau điều chỉnh gần 208 tỷ đồng, gồm:\n- Chi đầu tư phát triển hơn 17,5 tỷ đồng;\n"
        "- Chi thường xuyên đã giải ngân 90 tỷ đồng.",
        "208 tỷ đồng | plan_level | 208 | …",
        "17,5 tỷ đồng | plan_level | 17.5 | …",
        "90 tỷ đồng | level | 90 | …",
    ),
    # What one was given to do is a plan, and its parts are.
    Case(
        "Năm 2021, quận được thành phố giao 184 chỉ tiêu, gồm 160 công dân nhập ngũ.",
        "184 chỉ tiêu | plan_level | 184 | city_plan",
        "160 công dân | plan_level | 160 | …",
    ),
    Case("Quận được giao chỉ tiêu tuyển 150 công dân nhập ngũ.", "150 công dân | plan_level | 150 | …"),
    Case(
        "Đại hội quyết tâm phấn đấu đạt các chỉ tiêu chủ yếu sau:\nI. Về kinh tế\n1. Sản lượng lương thực: 24.000"
        " tấn.\nII. Về xã hội\n2. Số doanh nghiệp thành lập mới: 90 doanh nghiệp.",
        "24.000 tấn | plan_level | 24000 | …",
        "90 doanh nghiệp | plan_level | 90 | …",
    ),
    Case(
        "4 chỉ tiêu vượt kế hoạch đề ra là: thu ngân sách đạt 75 tỷ đồng, vượt 8%; tạo việc làm cho 210 lao động.",
        "4 chỉ tiêu | level | 4 | …",
        "75 tỷ đồng | level | 75 | -",
        "8% | pct_of_plan | 108 | …",
        "210 lao động | level | 210 | -",
    ),
    Case(
        "Một số chỉ tiêu đáng chú ý là: diện tích lúa xuân 3.500 ha; thu ngân sách 87 tỷ đồng.",
        "3.500 ha | level | 3500 | -",
        "87 tỷ đồng | level | 87 | -",
    ),
    # What rules a list is its line's last sentence.
    Case(
        "Quận đã khắc phục khó khăn, phấn đấu thực hiện kế hoạch được giao. Kết quả cụ thể:\n- Thu"
        " ngân sách 48 tỷ đồng.",
        "48 tỷ đồng | level | 48 | -",
    ),
    # What stands behind the colon of goals that were set is planned, to the end of its sentence.
    Case(
        "Kỳ họp thông qua nghị quyết với các chỉ tiêu chủ yếu: giá trị sản xuất công nghiệp tăng"
        " 13%; thu ngân sách vượt 5%"
        " so với dự toán thành phố giao; thu nhập bình quân đầu người 95 triệu đồng/năm.",
        "13% | growth | 13 | …",
        "5% | pct_of_plan | 105 | city_plan",
        "95 triệu đồng | plan_level | 95 | plan",
    ),
    Case(
        "Các chỉ tiêu chủ yếu đề ra là: giá trị xuất khẩu đạt 2,2 tỷ USD; giải quyết việc làm cho 15,8 nghìn lao động.",
        "2,2 tỷ USD | plan_level | 2.2 | …",
        "15,8 nghìn lao động | plan_level | 15800 | …",
    ),
    Case(
        "Trong đó, 4 chỉ tiêu vượt kế hoạch gồm: tổng thu ngân sách đạt 75 tỷ đồng, giải quyết việc"
        " làm cho 210 lao động.",
        "4 chỉ tiêu | level | 4 | …",
        "75 tỷ đồng | level | 75 | -",
        "210 lao động | level | 210 | -",
    ),
    Case(
        "Giá trị sản xuất tăng bình quân 11,4%/năm (mục tiêu Đại hội là 11%); năm 2020 đạt 72.416 tỷ đồng.",
        "11,4% | growth | 11.4 | …",
        "11% | … | 11 | …",
        "72.416 tỷ đồng | level | 72416 | -",
    ),
    Case(
        "Mục tiêu tỷ lệ hộ nghèo còn dưới 2,9%; tạo việc làm cho 2.150 lao động, đạt 53% kế hoạch.",
        "2,9% | share | 2.9 | -",
        "2.150 lao động | level | 2150 | -",
        "53% | pct_of_plan | 53 | plan",
    ),
    Case("Huyện gieo cấy 3.980/4.050 ha.", "3.980/4.050 ha | level | 3980 | -", "4.050 ha | plan_level | 4050 | …"),
    Case(
        "Tốc độ tăng giá trị sản xuất ước đạt 13,4% (KH 13%).",
        "13,4% | growth | 13.4 | …",
        "13% | growth | 13 | …",
    ),
    Case(
        "Tỷ lệ hộ nghèo còn 4,2% (Nghị quyết dưới 6%).",
        "4,2% | share | 4.2 | -",
        "6% | plan_level | 6 | plan",
    ),
    # A goal at the end of a sentence sets none for the next one.
    Case(
        "Huyện thu ngân sách 902 tỷ đồng, phấn đấu cả năm thu 1.250 tỷ đồng. Chi ngân sách đạt 648 tỷ đồng.",
        "902 tỷ đồng | level | 902 | -",
        "1.250 tỷ đồng | plan_level | 1250 | -",
        "648 tỷ đồng | level | 648 | -",
    ),
    Case(
        "Giá trị sản xuất công nghiệp ước đạt 200.600 triệu đồng, đạt 49,3% kế hoạch năm (kế hoạch năm 406.890 triệu"
        " đồng).",
        "200.600 triệu đồng | level | 200600 | -",
        "49,3% | pct_of_plan | 49.3 | annual_plan",
        "406.890 triệu đồng | plan_level | 406890 | annual_plan",
    ),
    Case(
        "Tổng giá trị sản xuất đạt 28.975 tỷ đồng, bằng 38,9% kế hoạch năm (74.500 tỷ đồng).",
        "28.975 tỷ đồng | level | 28975 | -",
        "38,9% | pct_of_plan | 38.9 | annual_plan",
        "74.500 tỷ đồng | plan_level | 74500 | annual_plan",
    ),
    Case("Dự toán thu ngân sách thành phố giao là 850 tỷ đồng.", "850 tỷ đồng | plan_level | 850 | city_plan"),
    Case("Kế hoạch vốn đầu tư công năm 2021 là 254 tỷ đồng.", "254 tỷ đồng | plan_level | 254 | …"),
    Case(
        "Giải ngân vốn đầu tư công bằng 30% kế hoạch HĐND quận giao (76.439/254.720 triệu đồng); bằng 40,2% kế hoạch"
        " thành phố giao (76.439/189.985 triệu đồng).",
        "30% | pct_of_plan | 30 | district_plan",
        "76.439/254.720 triệu đồng | level | 76439 | -",
        "254.720 triệu đồng | plan_level | 254720 | district_plan",
        "40,2% | pct_of_plan | 40.2 | city_plan",
        "76.439/189.985 triệu đồng | level | 76439 | -",
        "189.985 triệu đồng | plan_level | 189985 | city_plan",
    ),
    Case(
        "Thu ngân sách đạt 742,6/538 tỷ đồng, bằng 138% dự toán thành phố giao.",
        "742,6/538 tỷ đồng | level | 742.6 | -",
        "538 tỷ đồng | plan_level | 538 | city_plan",
        "138% | pct_of_plan | 138 | city_plan",
    ),
    Case("Phấn đấu thu ngân sách đạt 620 tỷ đồng.", "620 tỷ đồng | plan_level | 620 | -"),
    Case("Năm 2022, quận phấn đấu thu ngân sách đạt trên 620 tỷ đồng.", "620 tỷ đồng | plan_level | 620 | -"),
    Case(
        "Năm 2022, quận đặt mục tiêu: thu ngân sách đạt 620 tỷ đồng; giải quyết việc làm cho 3.500 lao động.",
        "620 tỷ đồng | plan_level | 620 | -",
        "3.500 lao động | plan_level | 3500 | -",
    ),
    Case(
        "Năm 2022, quận phấn đấu đón từ 3,3 – 3,5 triệu lượt khách, doanh thu du lịch trên 3.000 tỷ đồng.",
        "3,3 – 3,5 triệu lượt khách | plan_level | 3300000 | -",
        "3,5 triệu lượt khách | plan_level | 3500000 | -",
        "3.000 tỷ đồng | plan_level | 3000 | -",
    ),
    # What rules a list says what its items are, with a figure of its own or without.
    Case(
        "Đảng bộ đề ra 12 chỉ tiêu cho nhiệm kỳ mới:\n- Kết nạp 150 đảng viên;\n- Thu ngân sách 90 tỷ đồng.",
        "12 chỉ tiêu | level | 12 | -",
        "150 đảng viên | plan_level | 150 | -",
        "90 tỷ đồng | plan_level | 90 | -",
    ),
    Case(
        "Thời gian tới, quận đặt ra các mục tiêu:\n- Thu ngân sách tăng 9%/năm;\n- Thu nhập bình quân 90 triệu đồng.",
        "9% | growth | 9 | previous_year",
        "90 triệu đồng | plan_level | 90 | -",
    ),
    Case("Quận phấn đấu thu ngân sách vượt 950 tỷ đồng.", "950 tỷ đồng | plan_level | 950 | -"),
    Case(
        "Tuy nhiên, quận phấn đấu thu 950 tỷ đồng, gồm thu nội địa 700 tỷ đồng, thu tiền sử dụng đất 250 tỷ đồng.",
        "950 tỷ đồng | plan_level | 950 | -",
        "700 tỷ đồng | plan_level | 700 | -",
        "250 tỷ đồng | plan_level | 250 | -",
    ),
    Case(
        "Phấn đấu tạo việc làm cho 900 lao động (5 tháng đã tạo việc làm cho 410 lao động).",
        "900 lao động | plan_level | 900 | -",
        "410 lao động | level | 410 | -",
    ),
    # What a list's first share is of, the others are of too.
    Case(
        "Giải ngân vốn đầu tư công đạt 61% kế hoạch:\n- Quận Kiến An: 93%;\n- Quận Hải An 64%.",
        "61% | pct_of_plan | 61 | plan",
        "93% | pct_of_plan | 93 | plan",
        "64% | pct_of_plan | 64 | plan",
    ),
    # A paragraph goes on with goals until it tells what was done.
    Case(
        "Sáu tháng cuối năm, quận phấn đấu thu ngân sách 400 tỷ đồng. Cả năm thu hút đầu tư đạt 90 triệu USD. Đến nay"
        " đã giải ngân 40 tỷ đồng. Hội nghị quyên góp được 30 triệu đồng.",
        "400 tỷ đồng | plan_level | 400 | -",
        "90 triệu USD | plan_level | 90 | -",
        "40 tỷ đồng | level | 40 | -",
        "30 triệu đồng | level | 30 | -",
    ),
    # A verb before a colon or a comma rules no amount that has words of its own.
    Case(
        "Lượng tàu cũng tăng: tàu biển 13.300 lượt, tăng 10%; 41 công ty cắt giảm giờ làm, ảnh hưởng 9.800 lao động.",
        "13.300 lượt | level | 13300 | -",
        "10% | growth | 10 | …",
        "41 công ty | level | 41 | -",
        "9.800 lao động | level | 9800 | -",
    ),
    Case("Chỉ số cải cách hành chính tụt 2 bậc.", "2 bậc | change | -2 | -"),
    # What a fraction comes to: of a plan where it is of money, else of a whole.
    Case(
        "Giải phóng mặt bằng 81,6/81,8 km, đạt 99,76%; giải ngân được 23,4/27 tỷ đồng, tương ứng 86,7%.",
        "81,6/81,8 km | level | 81.6 | -",
        "81,8 km | level | 81.8 | -",
        "99,76% | share | 99.76 | -",
        "23,4/27 tỷ đồng | level | 23.4 | -",
        "27 tỷ đồng | plan_level | 27 | plan",
        "86,7% | pct_of_plan | 86.7 | plan",
    ),
    Case(
        "Các xã giải ngân vốn đầu tư công 1.260 tỷ đồng (94%).",
        "1.260 tỷ đồng | level | 1260 | -",
        "94% | pct_of_plan | 94 | plan",
    ),
    Case(
        "Thu ngân sách đạt 71% kế hoạch, bằng 99,1%; bán lẻ đạt 57% kế hoạch, bằng 76% so với cùng kỳ.",
        "71% | pct_of_plan | 71 | plan",
        "99,1% | pct_of_base | 99.1 | same_period_last_year",
        "57% | pct_of_plan | 57 | plan",
        "76% | pct_of_base | 76 | same_period_last_year",
    ),
    Case(
        "Năm 2030, thu ngân sách tăng 12%/năm; tỷ lệ hộ nghèo dưới 0,3%.",
        "12% | growth | 12 | …",
        "0,3% | plan_level | 0.3 | -",
    ),
    Case("Huyện được giao phát triển 10.200 hội viên.", "10.200 hội viên | plan_level | 10200 | plan"),
    Case("Năm 2022, Ban Chấp hành gồm 33 đồng chí.", "33 đồng chí | level | 33 | -"),
    Case(
        "Đàn gia súc đều tăng (trâu 0,3%, bò 0,9%) so với năm trước.",
        "0,3% | growth | 0.3 | previous_year",
        "0,9% | growth | 0.9 | previous_year",
    ),
    Case(
        "Thu nhập bình quân so với năm 2020 tăng 31%; tỷ lệ tham gia bảo hiểm y tế đạt 99,2%.",
        "31% | growth | 31 | previous_year",
        "99,2% | share | 99.2 | -",
    ),
    Case(
        "So với tháng trước, 2 nhóm giảm: giao thông giảm 2,55%; văn hóa, giải trí 0,58%.",
        "2 nhóm | … | … | …",
        "2,55% | growth | -2.55 | previous_month",
        "0,58% | growth | -0.58 | previous_month",
    ),
    # A fraction of a plan, of things too.
    Case(
        "Quận trồng 12,6/42 ha rừng kế hoạch năm; kết nạp 36/90 đoàn viên, bằng 40% chỉ tiêu.",
        "12,6/42 ha | level | 12.6 | -",
        "42 ha | plan_level | 42 | annual_plan",
        "36/90 đoàn viên | level | 36 | -",
        "90 đoàn viên | plan_level | 90 | …",
        "40% | pct_of_plan | 40 | plan",
    ),
    Case(
        "Thu hút vốn đạt 96% kế hoạch năm; cùng với đó là 8 dự án trong nước.",
        "96% | pct_of_plan | 96 | annual_plan",
        "8 dự án | level | 8 | -",
    ),
    Case("Năm 2022, quận phấn đấu có 3 xã đạt chuẩn nông thôn mới.", "3 xã | plan_level | 3 | -"),
    Case("Quận được thành phố giao thu ngân sách 850 tỷ đồng.", "850 tỷ đồng | plan_level | 850 | city_plan"),
    Case("Năm 2021, thành phố giao quận thu ngân sách 850 tỷ đồng.", "850 tỷ đồng | plan_level | 850 | city_plan"),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng/kế hoạch 966 tỷ đồng.",
        "605,7 tỷ đồng | level | 605.7 | -",
        "966 tỷ đồng | plan_level | 966 | plan",
    ),
    Case("Năm 2022, quận đề ra 26 chỉ tiêu.", "26 chỉ tiêu | level | 26 | -"),
    Case(
        "Trong số các chỉ tiêu được giao, tổng giá trị sản xuất ước thực hiện 14 tỷ đồng.",
        "14 tỷ đồng | level | 14 | -",
    ),
    Case("Dự kiến hết năm 2021, cảng đạt 28 triệu tấn hàng.", "28 triệu tấn hàng | level | 28 | -"),
    Case(
        "Ngân sách quận giải ngân 41 tỷ đồng, đạt 24% kế hoạch thành phố giao (hơn 170 tỷ đồng).",
        "… | level | 41 | -",
        "24% | pct_of_plan | 24 | city_plan",
        "170 tỷ đồng | plan_level | 170 | city_plan",
    ),
    Case(
        "Bán lẻ hàng hóa đạt 74% kế hoạch năm 2021 (kế hoạch đạt 9.300 tỷ đồng).",
        "74% | pct_of_plan | 74 | annual_plan",
        "9.300 tỷ đồng | plan_level | 9300 | …",
    ),
    Case(
        "Kế hoạch vốn đầu tư công là 840 tỷ đồng, bao gồm vốn trung ương là 120 tỷ đồng.",
        "840 tỷ đồng | plan_level | 840 | …",
        "120 tỷ đồng | plan_level | 120 | …",
    ),
    Case(
        "Kim ngạch xuất khẩu đạt 41 tỷ USD (Chính phủ giao là 38 tỷ USD).",
        "41 tỷ USD | level | 41 | -",
        "38 tỷ USD | plan_level | 38 | plan",
    ),
    Case(
        "Thu ngân sách ước đạt 6.045 tỷ đồng so với chỉ tiêu được giao là 4.500 tỷ đồng.",
        "6.045 tỷ đồng | level | 6045 | -",
        "4.500 tỷ đồng | plan_level | 4500 | …",
    ),
    Case(
        "Thu nội địa đạt 103% dự toán; thu hải quan là 168 tỷ đồng.",
        "103% | pct_of_plan | 103 | plan",
        "168 tỷ đồng | level | 168 | -",
    ),
    Case(
        "Kế hoạch vốn đầu tư công năm 2024 là 70 tỷ đồng, trong đó: vốn tỉnh 40 tỷ đồng, vốn huyện 30 tỷ đồng.",
        "70 tỷ đồng | plan_level | … | …",
        "40 tỷ đồng | plan_level | … | …",
        "30 tỷ đồng | plan_level | … | …",
    ),
    Case(
        "Năm 2021, quận đặt chỉ tiêu tạo việc làm cho 100 lao động nhưng chỉ thực hiện được 60 lao động.",
        "100 lao động | plan_level | 100 | …",
        "60 lao động | level | 60 | -",
    ),
    Case(
        "Năm 2021, quận phấn đấu thu ngân sách đạt 850 tỷ đồng; chi ngân sách 600 tỷ đồng.",
        "850 tỷ đồng | plan_level | 850 | …",
        "600 tỷ đồng | plan_level | 600 | …",
    ),
    Case(
        "Kế hoạch năm 2022, huyện thu hút 11 dự án, 100 triệu USD; giá trị sản xuất công nghiệp tăng 8%.",
        "11 dự án | plan_level | 11 | annual_plan",
        "100 triệu USD | plan_level | 100 | annual_plan",
        "8% | growth | 8 | previous_year",
    ),
    Case(
        "Có 9 xã đạt chuẩn, thấp hơn mục tiêu 25 xã.",
        "9 xã | level | 9 | -",
        "25 xã | plan_level | 25 | -",
    ),
    Case(
        "Thu ngân sách bằng 31% dự toán giao; lũy kế 9 tháng là 21.800 tỷ đồng.",
        "31% | pct_of_plan | 31 | plan",
        "21.800 tỷ đồng | level | 21800 | -",
    ),
    # A heading of goals rules its list, with a colon or without.
    Case(
        "Kinh tế của quận khởi sắc.\n1. Chỉ tiêu kế hoạch năm 2022\n- Giá trị sản xuất công nghiệp: 119 tỷ đồng.\n2."
        " Kết quả thực hiện\n- Giá trị xuất khẩu: 50 triệu USD.",
        "119 tỷ đồng | plan_level | 119 | -",
        "50 triệu USD | level | 50 | -",
    ),
    Case(
        "Kinh tế của quận khởi sắc.\nChỉ tiêu kế hoạch năm 2022:\n- Giá trị sản xuất công nghiệp: 119 tỷ đồng.",
        "119 tỷ đồng | plan_level | 119 | -",
    ),
    # In brackets behind a share that opens with it stands what was reached, behind a level the plan.
    Case(
        "Tổng mức bán lẻ đạt 63,4% kế hoạch (18.670 tỷ đồng), giảm 4,1%.",
        "63,4% | pct_of_plan | 63.4 | plan",
        "18.670 tỷ đồng | level | 18670 | -",
        "4,1% | growth | -4.1 | …",
    ),
    # A plan behind a stroke, each with its unit.
    Case(
        "Thu ngân sách đạt 232,6 tỷ đồng/342 tỷ đồng; vụ đông xuân gieo trồng 2.315 ha/2.200 ha, đạt 105%; cấp gạo cho "
        "1.127 hộ/4.802 khẩu.",
        "232,6 tỷ đồng | level | 232.6 | -",
        "342 tỷ đồng | plan_level | 342 | …",
        "2.315 ha | level | 2315 | -",
        "2.200 ha | plan_level | 2200 | …",
        "105% | pct_of_plan | 105 | …",
        "1.127 hộ | level | 1127 | -",
        "4.802 | level | 4802 | -",
    ),
    Case(
        "Kế hoạch vốn đầu tư công năm 2021 là 171,9 tỷ đồng, 6 tháng giải ngân 68,3 tỷ đồng, đạt 39,7% kế hoạch.",
        "171,9 tỷ đồng | plan_level | 171.9 | …",
        "68,3 tỷ đồng | level | 68.3 | …",
        "39,7% | pct_of_plan | 39.7 | plan",
    ),
    # What a term brings each year is planned where it has only begun.
    Case("Giai đoạn 2021-2026, mỗi năm kết nạp 60 đảng viên.", "60 đảng viên | plan_level | 60 | …"),
    # What has been spent by a day, beside the plan for it.
    Case(
        "Kế hoạch vốn đầu tư công năm 2021 của quận là 88,25 tỷ đồng, đến ngày 20/5 giải ngân 31,4 tỷ đồng.",
        "88,25 tỷ đồng | plan_level | 88.25 | …",
        "31,4 tỷ đồng | level | 31.4 | …",
    ),
    # Those who leave are handed over, whoever hands them over.
    Case(
        "Hội đồng Nghĩa vụ quân sự quận giao 178 thanh niên lên đường nhập ngũ.",
        "178 thanh niên | level | 178 | …",
    ),
    # What is foreseen of a time to come is planned, where of a running one it is estimated.
    Case(
        "Năm 2022, dự kiến quận đón 15 triệu lượt khách; dự kiến cả năm 2021 đón 9 triệu lượt khách.",
        "15 triệu lượt khách | plan_level | 15000000 | …",
        "9 triệu lượt khách | level | 9000000 | …",
    ),
    Case(
        "Tổng kế hoạch vốn là 7.863 tỷ đồng, trong đó vốn cấp tỉnh 5.120 tỷ đồng, vốn cấp xã 2.115 tỷ đồng.",
        "7.863 tỷ đồng | plan_level | 7863 | plan",
        "5.120 tỷ đồng | plan_level | 5120 | plan",
        "2.115 tỷ đồng | plan_level | 2115 | plan",
    ),
    # A commune's council has no code of its own.
    Case("Thu ngân sách bằng 113,7% kế hoạch HĐND phường giao.", "113,7% | pct_of_plan | 113.7 | plan"),
    # The plan's own verb stands behind it.
    Case("Chi cục được giao dự toán thu 84.000 tỷ đồng.", "84.000 tỷ đồng | plan_level | 84000 | plan"),
    # A title that tells what came of its year's goals sets none.
    Case(
        "Các kết quả chủ yếu, trên một số chỉ tiêu:\n- Toàn huyện có 49 trường đạt chuẩn quốc gia.",
        "49 trường | level | 49 | -",
        title="Huyện An Lão: Nhiều chỉ tiêu kinh tế - xã hội năm 2021 vượt kế hoạch",
        event_date=date(2021, 12, 28),
        place="Huyện An Lão",
    ),
    Case("Năm 2022, phấn đấu tỷ lệ lao động qua đào tạo đạt 68%.", "68% | plan_level | 68 | -"),
    Case("Năm 2022, phấn đấu tạo việc làm tăng thêm cho 17.000 lao động.", "17.000 lao động | plan_level | 17000 | -"),
    # A document that has its number is cited, and plans nothing.
    Case(
        "Phường được thành lập theo Nghị quyết số 1669/NQ-UBTVQH15, có diện tích 1.947 ha.",
        "1.947 ha | level | 1947 | -",
    ),
    Case(
        "Tham gia BHXH chiếm tỷ lệ 35,1% lực lượng lao động, thấp hơn 0,4% so với chỉ tiêu UBND tỉnh giao (35,5%).",
        "35,1% | share | 35.1 | -",
        "0,4% | pct_of_plan | 99.6 | province_plan",
        "35,5% | plan_level | 35.5 | province_plan",
    ),
    Case(
        "Sản xuất lúa vượt kế hoạch, quận đã thu hoạch 185.549 ha, năng suất đạt 66,86 tạ/ha.",
        "185.549 ha | level | 185549 | -",
        "66,86 tạ/ha | level | 66.86 | -",
    ),
    Case(
        "Thu ngân sách đạt 70 tỷ đồng (đạt 52,5% dự toán quận giao), thu nội địa là hơn 37 tỷ đồng.",
        "70 tỷ đồng | level | 70 | -",
        "52,5% | pct_of_plan | 52.5 | district_plan",
        "37 tỷ đồng | level | 37 | -",
    ),
    Case(
        "Nhờ sự đồng lòng, quyết tâm của cả hệ thống chính trị, quận đạt và vượt 12/12 chỉ tiêu.",
        "12/12 chỉ tiêu | level | 12 | -",
        "12 chỉ tiêu | level | 12 | -",
    ),
    Case(
        "Chỉ tiêu chủ yếu năm 2022\n- Tổng vốn đầu tư toàn xã hội: 46.000 tỷ đồng;\n- Thu ngân sách: 13.350 tỷ đồng.",
        "46.000 tỷ đồng | plan_level | 46000 | -",
        "13.350 tỷ đồng | plan_level | 13350 | -",
    ),
    Case("Chỉ tiêu chủ yếu năm 2020\n- Thu ngân sách: 13.350 tỷ đồng.", "13.350 tỷ đồng | level | 13350 | -"),
    Case(
        "Quận phấn đấu thu ngân sách từ 800 tỷ đồng đến 1.000 tỷ đồng.",
        "800 tỷ đồng | plan_level | 800 | -",
        "1.000 tỷ đồng | plan_level | 1000 | -",
    ),
    Case(
        "Năm 2021, quận đặt kế hoạch thu hút từ 900 triệu USD đến 1 tỷ USD vốn FDI.",
        "900 triệu USD | plan_level | 900 | plan",
        "1 tỷ USD | plan_level | 1 | plan",
    ),
)

CHANGES = Table(
    "quote measure value baseline",
    # What poor households lack is no decrease of them.
    Case("Xã có 36 hộ nghèo thiếu hụt dịch vụ xã hội cơ bản.", "36 hộ | level | 36 | -"),
    Case("Hộ nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản 36 hộ.", "36 hộ | level | 36 | -"),
    Case("Diện tích nuôi trồng mở thêm 48 ha so với cùng kỳ.", "48 ha | change | 48 | same_period_last_year"),
    # "Từ" tells where it stood, over words of approximation too.
    Case(
        "Thu ngân sách tăng từ gần 33 tỷ đồng năm 2008 lên 288 tỷ đồng năm 2020.",
        "33 tỷ đồng | level | 33 | …",
        "288 tỷ đồng | level | 288 | …",
    ),
    # Two amounts of one change.
    Case(
        "Xảy ra 31 vụ, tăng 6 vụ và 5 người chết so với cùng kỳ năm trước.",
        "31 vụ | level | 31 | -",
        "6 vụ | change | 6 | …",
        "5 người | change | 5 | same_period_last_year",
    ),
    # What a season's yield is compared with may be named without its word.
    Case(
        "Năng suất lúa đạt 65,6 tạ/ha (tăng 2,4 tạ/ha so đông xuân năm trước).",
        "65,6 tạ/ha | level | 65.6 | -",
        "2,4 tạ/ha | change | 2.4 | same_period_last_year",
    ),
    Case(
        "Quận có 371 người tham gia bảo hiểm, đạt 98,95% kế hoạch, tăng so với cùng kỳ năm trước là 40 người (12,26%).",
        "371 người | level | 371 | -",
        "98,95% | pct_of_plan | 98.95 | plan",
        "40 người | change | 40 | same_period_last_year",
        "12,26% | growth | 12.26 | same_period_last_year",
    ),
    # In brackets behind a growth, what that comes to.
    Case(
        "Diện tích gieo trồng đạt 35.283,1 ha, giảm 2,7% (994,1 ha) so với cùng kỳ.",
        "35.283,1 ha | level | 35283.1 | -",
        "2,7% | growth | -2.7 | same_period_last_year",
        "994,1 ha | change | -994.1 | …",
    ),
    Case(
        "Doanh thu dịch vụ lưu trú và ăn uống giảm sâu, ước 920 tỷ đồng.",
        "920 tỷ đồng | level | 920 | -",
    ),
    Case("Quản lý đất đai được tăng cường, đã xử lý 27 trường hợp.", "27 trường hợp | level | 27 | -"),
    Case(
        "Xã An Hòa đạt 54 tạ/ha, tăng 3 tạ/ha, xã Hồng Thái 56 tạ/ha.",
        "54 tạ/ha | level | 54 | -",
        "3 tạ/ha | change | 3 | -",
        "56 tạ/ha | level | 56 | -",
    ),
    Case("Về giảm nghèo, toàn tỉnh có 74.638 hộ nghèo.", "74.638 hộ | level | 74638 | -"),
    Case(
        "Quận giảm 163 hộ nghèo, vượt chỉ tiêu 20 hộ.",
        "163 hộ | change | -163 | -",
        "20 hộ | change | 20 | plan",
    ),
    Case(
        "Công tác giảm nghèo đạt kết quả tốt, từ 198 hộ nghèo nay còn 121 hộ.",
        "198 hộ | level | 198 | -",
        "121 hộ | level | 121 | -",
    ),
    Case(
        "Năng suất lúa giảm so với dự kiến do bệnh bạc lá ở 185 ha.",
        "185 ha | level | 185 | -",
    ),
    Case("Kết quả giảm nghèo tháng 6 là 23 hộ.", "23 hộ | change | -23 | …"),
    Case("Tháng 6 giảm 23 hộ nghèo.", "23 hộ | change | -23 | …"),
    Case("Trong 6 tháng, quận giảm được 23 hộ nghèo.", "23 hộ | change | -23 | …"),
    Case("Trong 6 tháng, quận giảm 23 hộ cận nghèo.", "23 hộ | change | -23 | …"),
    Case("Trong 6 tháng có 23 hộ thoát nghèo.", "23 hộ | change | -23 | …"),
    Case(
        "10 tháng giảm 281/317 hộ nghèo.",
        "281/317 hộ | change | -281 | …",
        "317 hộ | level | 317 | …",
    ),
    Case(
        "Công an quận xử phạt 214 trường hợp, tăng 5 trường hợp so với cùng kỳ.",
        "214 trường hợp | level | 214 | -",
        "5 trường hợp | change | 5 | same_period_last_year",
    ),
    Case(
        "Công an quận xử phạt 214 trường hợp, giảm 15 trường hợp so với cùng kỳ năm 2020.",
        "214 trường hợp | level | 214 | -",
        "15 trường hợp | change | -15 | same_period_last_year",
    ),
    Case(
        "Năng suất lúa bình quân đạt 71,8 tạ/ha, tăng 0,6 tạ/ha so với cùng kỳ.",
        "71,8 tạ/ha | level | 71.8 | -",
        "0,6 tạ/ha | change | 0.6 | same_period_last_year",
    ),
    Case(
        "Thu nhập bình quân đầu người đạt 49,8 triệu đồng/người/năm, tăng 5,3 triệu đồng so với năm 2020.",
        "49,8 triệu đồng | level | 49.8 | -",
        "5,3 triệu đồng | change | 5.3 | previous_year",
    ),
    Case(
        "Có 128 doanh nghiệp thành lập mới, giảm 4 doanh nghiệp so với cùng kỳ.",
        "128 doanh nghiệp | level | 128 | -",
        "4 doanh nghiệp | change | -4 | same_period_last_year",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 141,2 tỷ đồng, cao hơn 9,6 tỷ đồng so với cùng kỳ.",
        "141,2 tỷ đồng | level | 141.2 | -",
        "9,6 tỷ đồng | change | 9.6 | same_period_last_year",
    ),
    Case(
        "Thu ngân sách đạt 141,2 tỷ đồng, thấp hơn 9,6 tỷ đồng so với cùng kỳ.",
        "141,2 tỷ đồng | level | 141.2 | -",
        "9,6 tỷ đồng | change | -9.6 | same_period_last_year",
    ),
    Case("Năm 2022, phấn đấu giảm 120 hộ nghèo.", "120 hộ | change | -120 | …"),
    Case("Diện tích gieo trồng giảm 35 ha so với cùng kỳ.", "35 ha | change | -35 | same_period_last_year"),
    Case("Thu ngân sách tăng thêm 20 tỷ đồng so với cùng kỳ.", "20 tỷ đồng | change | 20 | same_period_last_year"),
    Case("Tỷ lệ hộ nghèo giảm 0,5 điểm phần trăm so với năm 2020.", "… | change | -0.5 | previous_year"),
    Case("Toàn quận còn 37 hộ nghèo, giảm 12 hộ so với đầu năm.", "37 hộ | level | 37 | -", "12 hộ | change | -12 | …"),
    Case(
        "Diện tích gieo trồng đạt 4.200 ha, tăng 2% so với cùng kỳ (bằng 82 ha).",
        "4.200 ha | level | 4200 | -",
        "2% | growth | 2 | same_period_last_year",
        "82 ha | change | 82 | …",
    ),
    Case(
        "Đàn lợn có 61.300 con, giảm 1,5%, bằng 920 con so với cùng kỳ.",
        "… | level | 61300 | -",
        "1,5% | growth | -1.5 | same_period_last_year",
        "920 con | change | -920 | same_period_last_year",
    ),
    Case("Hàng container tăng trưởng tốt khi các bến xếp dỡ 1,7 triệu TEU.", "1,7 triệu TEU | level | 1700000 | -"),
    Case(
        "Phấn đấu giảm 400 hộ nghèo, trong đó có 300 hộ đồng bào dân tộc.",
        "400 hộ | change | -400 | …",
        "300 hộ | change | -300 | …",
    ),
    Case("Huyện giảm 1.136 hộ nghèo (tương đương 6,02 điểm %).", "… | change | -1136 | …", "… | change | -6.02 | …"),
    Case("Nông dân thu hoạch 3.850/5.012 ha lúa.", "… | level | 3850 | …", "… | level | 5012 | …"),
    Case(
        "Thu ngân sách đạt 784 tỷ đồng, bằng 34,1% dự toán HĐND thành phố Hải Phòng giao, trong đó thu tiền sử dụng"
        " đất 192 tỷ đồng.",
        "784 tỷ đồng | level | 784 | …",
        "34,1% | pct_of_plan | 34.1 | city_plan",
        "192 tỷ đồng | level | 192 | …",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 56,1% kế hoạch vốn; cùng kỳ năm 2020 đạt 58,4%.",
        "56,1% | pct_of_plan | 56.1 | …",
        "58,4% | pct_of_plan | 58.4 | …",
    ),
    Case(
        "So với cùng kỳ giảm 21 vụ, 3 người chết và 34 người bị thương.",
        "21 vụ | change | -21 | …",
        "3 người | change | -3 | …",
        "34 người | change | -34 | …",
    ),
    Case("Thu ngân sách tăng 14,2% (tương ứng 486 tỷ đồng).", "… | growth | 14.2 | …", "… | change | 486 | …"),
    Case(
        "Quý III, quận phấn đấu giảm từ 5% đến 10% số vụ tai nạn.",
        "5% | growth | -5 | …",
        "10% | growth | -10 | …",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 55,9% kế hoạch, cao hơn cùng kỳ năm 2020 (47,3%).",
        "55,9% | pct_of_plan | 55.9 | …",
        "47,3% | pct_of_plan | 47.3 | …",
    ),
    Case("GRDP tăng 11,8%, thấp hơn kế hoạch năm (14%).", "11,8% | growth | 11.8 | …", "14% | growth | 14 | …"),
    Case(
        "Năm 2022, quận phấn đấu thu ngân sách tăng 10%; trên 95% hồ sơ được nộp trực tuyến.",
        "10% | growth | 10 | …",
        "95% | share | 95 | …",
    ),
    Case("Tai nạn giao thông giảm cả 3 tiêu chí.", "3 tiêu chí | level | 3 | -"),
    Case(
        "Có 27 xã giảm số vụ cháy so với cùng kỳ và 6 xã không có vụ nào.",
        "27 xã | level | 27 | -",
        "6 xã | level | 6 | -",
    ),
    Case(
        "Số vụ cháy giảm so với cùng kỳ, trong đó 5 phường không có vụ nào.",
        "5 phường | level | 5 | -",
    ),
    Case("Huyện tăng mạnh lượng khách du lịch với khoảng 12.000 lượt.", "12.000 lượt | level | 12000 | -"),
    Case(
        "Kim ngạch xuất khẩu vượt 47 triệu USD so với kế hoạch.",
        "47 triệu USD | change | 47 | plan",
    ),
    Case(
        "Đàn lợn sụt giảm. Giảm nhiều nhất là các huyện Can Lộc 11.500 con, Cẩm Xuyên 11.200 con.",
        "11.500 con | change | -11500 | -",
        "11.200 con | change | -11200 | -",
    ),
    Case(
        "Thu nhập bình quân đầu người ước đạt 26,5 triệu đồng, vượt 1,5 triệu đồng.",
        "26,5 triệu đồng | level | 26.5 | -",
        "1,5 triệu đồng | change | 1.5 | -",
    ),
    # More projects, where "dự án tăng vốn 2.096 triệu USD" tells what they add.
    Case(
        "Huyện cấp chứng nhận đầu tư cho 116 dự án FDI (tăng 57 dự án).",
        "116 dự án | level | 116 | -",
        "57 dự án | change | 57 | -",
    ),
    # An amount of a time of its own is no change.
    Case(
        "Thu ngân sách tăng nhanh: năm 2008 gần 33 tỷ đồng, năm 2021 là 288 tỷ đồng.",
        "33 tỷ đồng | level | 33 | -",
        "288 tỷ đồng | level | 288 | -",
    ),
    # One base for all that is told of accidents.
    Case(
        "So với cùng kỳ giảm 2 vụ, giảm 1 người chết và giảm 3 người bị thương.",
        "2 vụ | change | -2 | same_period_last_year",
        "1 người | change | -1 | same_period_last_year",
        "3 người | change | -3 | same_period_last_year",
    ),
    Case(
        "So với cùng kỳ, tai nạn giảm 10 vụ (3,4%), 12 người chết (6,6%) và 8 người bị thương (3,8%).",
        "10 vụ | change | -10 | same_period_last_year",
        "3,4% | growth | -3.4 | same_period_last_year",
        "12 người | change | -12 | same_period_last_year",
        "6,6% | growth | -6.6 | same_period_last_year",
        "8 người | change | -8 | same_period_last_year",
        "3,8% | growth | -3.8 | same_period_last_year",
    ),
    Case(
        "So với cùng kỳ năm trước tăng 22 vụ = 10,7%, giảm 01 người chết = 0,7%.",
        "22 vụ | change | 22 | same_period_last_year",
        "10,7% | growth | 10.7 | same_period_last_year",
        "01 người | change | -1 | same_period_last_year",
        "0,7% | growth | -0.7 | same_period_last_year",
    ),
    Case(
        "Toàn quận giảm 178 hộ nghèo, =118,7%KH quận giao.",
        "178 hộ | change | -178 | -",
        "118,7% | pct_of_plan | 118.7 | district_plan",
    ),
    Case("Số vụ giảm 4 vụ, tương đương 30,8%.", "4 vụ | change | -4 | -", "30,8% | growth | -30.8 | -"),
    Case(
        "Một số địa bàn tai nạn tăng như huyện An Lão xảy ra 9 vụ, tăng 3 vụ.",
        "9 vụ | level | 9 | -",
        "3 vụ | change | 3 | -",
    ),
    Case(
        "Công ty A tăng thêm vốn 501 triệu USD FDI, công ty B 260 triệu USD.",
        "501 triệu USD | level | 501 | -",
        "260 triệu USD | level | 260 | -",
    ),
    Case("Quận nỗ lực hoàn thành chỉ tiêu đón 9 triệu lượt khách.", "9 triệu lượt khách | plan_level | 9000000 | plan"),
    Case(
        "Tổng vốn đầu tư công năm 2021 gần 58 tỷ đồng, đã giải ngân được 25,2 tỷ đồng.",
        "58 tỷ đồng | plan_level | 58 | plan",
        "25,2 tỷ đồng | level | 25.2 | -",
    ),
)

SHARES = Table(
    "quote measure value baseline",
    Case(
        "Vốn đầu tư toàn xã hội đạt 531 tỷ đồng, tăng 7,6% so với năm 2020, bằng 31,7% so với GRDP.",
        "531 tỷ đồng | level | 531 | -",
        "7,6% | growth | 7.6 | previous_year",
        "31,7% | share | 31.7 | -",
    ),
    Case(
        "Năm 2022, thu ngân sách tăng 13%; 100% hộ dân dùng nước sạch.",
        "13% | growth | 13 | …",
        "100% | share | 100 | -",
    ),
    # A rate of no plan.
    Case("Tỷ lệ hộ dân nhận tiền bồi thường đạt 96%.", "96% | share | 96 | -"),
    Case(
        "Quận giải ngân 402 tỷ đồng; tỷ lệ tương ứng là 61%.",
        "402 tỷ đồng | level | 402 | -",
        "61% | pct_of_plan | 61 | plan",
    ),
    Case("Tỷ lệ giải ngân vốn đầu tư công đạt 61%.", "61% | pct_of_plan | 61 | plan"),
    Case("Công suất sử dụng giường bệnh đạt 104,7%.", "104,7% | share | 104.7 | -"),
    Case("Khu vực dịch vụ chiếm 40% tổng số.", "40% | share | 40 | -"),
    Case(
        "Thu từ đất 1.518 tỷ đồng, chiếm 57,6% tổng thu.",
        "1.518 tỷ đồng | level | 1518 | -",
        "57,6% | share | 57.6 | -",
    ),
    Case(
        "Toàn huyện còn 487 hộ nghèo, chiếm 0,92% tổng số hộ.", "487 hộ | level | 487 | -", "0,92% | share | 0.92 | -"
    ),
    Case("Toàn quận còn 18 hộ nghèo, chiếm tỷ lệ 0,03%.", "18 hộ | level | 18 | -", "0,03% | share | 0.03 | -"),
    Case("Tỷ lệ hộ nghèo còn 0,86%.", "0,86% | share | 0.86 | -"),
    Case("Tỷ lệ hộ nghèo giảm còn 0,86%.", "0,86% | share | 0.86 | -"),
    Case("Tỷ lệ hộ nghèo giảm xuống còn 0,86%.", "0,86% | share | 0.86 | -"),
    Case("Tỷ lệ hộ nghèo là 0,86%.", "0,86% | share | 0.86 | -"),
    Case("Các giống lúa chất lượng cao chiếm 46,5% diện tích gieo cấy.", "46,5% | share | 46.5 | -"),
    Case("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%.", "98,7% | share | 98.7 | -"),
    Case(
        "Tỷ lệ hộ nghèo giảm từ 14,6% năm 2010 xuống còn 1,38% năm 2019.",
        "14,6% | share | 14.6 | -",
        "1,38% | share | 1.38 | -",
    ),
    Case("Tỷ trọng công nghiệp chiếm 61,2%.", "61,2% | share | 61.2 | -"),
    Case("Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95%.", "95% | share | 95 | -"),
    Case("Có 95% số hộ được sử dụng nước sạch.", "95% | share | 95 | -"),
    Case("100% số xã đạt chuẩn nông thôn mới.", "100% | share | 100 | -"),
    Case("Tỷ lệ che phủ rừng đạt 42%.", "42% | share | 42 | -"),
    Case("Cơ cấu kinh tế: nông nghiệp đạt 11%, dịch vụ 42%.", "11% | share | 11 | -", "42% | share | 42 | -"),
    Case(
        "Đội tàu tăng 21 chiếc so với cùng kỳ, hoàn thành 100% số tàu đóng mới.",
        "21 chiếc | change | 21 | same_period_last_year",
        "100% | share | 100 | -",
    ),
    Case(
        "GRDP tăng 7,1%. Khu vực dịch vụ tăng 8%, đóng góp 41,2% vào mức tăng trưởng chung.",
        "7,1% | growth | 7.1 | -",
        "8% | growth | 8 | -",
        "41,2% | share | 41.2 | -",
    ),
    Case(
        "Khu vực dịch vụ tăng 6%, đóng góp 2,3 điểm phần trăm vào mức tăng chung.",
        "6% | growth | 6 | -",
        "2,3 điểm phần trăm | share | 2.3 | -",
    ),
    Case(
        "GRDP tăng 7,6%, trong đó khu vực dịch vụ tăng 7,9%, đóng góp 4,6 điểm phần trăm.",
        "7,6% | growth | 7.6 | -",
        "7,9% | growth | 7.9 | -",
        "4,6 điểm phần trăm | share | 4.6 | -",
    ),
    Case("GRDP tăng 9,1%, dịch vụ đóng góp 2,4 điểm%.", "9,1% | growth | 9.1 | -", "2,4 điểm% | share | 2.4 | -"),
    Case(
        "Tỷ lệ hộ nghèo 12,3%, giảm 3,2% so với năm 2021 (riêng Đà Bắc 31,6%, Mai Châu 18,4%).",
        "12,3% | share | 12.3 | -",
        "3,2% | growth | -3.2 | previous_year",
        "31,6% | share | 31.6 | -",
        "18,4% | share | 18.4 | -",
    ),
    Case(
        "Tổng sản phẩm tăng 9%; nông nghiệp chiếm 22%; công nghiệp - xây dựng 45%; dịch vụ 33%.",
        "9% | growth | 9 | -",
        "22% | share | 22 | -",
        "45% | share | 45 | -",
        "33% | share | 33 | -",
    ),
    Case(
        "Đã thu hoạch 1.100 ha, giảm 2% so với vụ trước, bằng 42% diện tích.",
        "1.100 ha | level | 1100 | -",
        "2% | growth | -2 | same_period_last_year",
        "42% | share | 42 | -",
    ),
    # Votes for a plan are no part of it.
    Case("HĐND thông qua kế hoạch năm 2022 với 100% đại biểu dự họp tán thành.", "100% | share | 100 | -"),
)

MODALITY = Table(
    "quote modality approx",
    Case("Thu ngân sách đạt 605,7 tỷ đồng.", "605,7 tỷ đồng | actual | -"),
    Case("Thu ngân sách thực hiện 605,7 tỷ đồng.", "605,7 tỷ đồng | actual | -"),
    Case("Thu ngân sách ước đạt 605,7 tỷ đồng.", "605,7 tỷ đồng | estimate | -"),
    Case("Thu ngân sách ước thực hiện 605,7 tỷ đồng.", "605,7 tỷ đồng | estimate | -"),
    Case("Thu ngân sách ước 605,7 tỷ đồng.", "605,7 tỷ đồng | estimate | -"),
    Case("Thu ngân sách ước tính đạt 605,7 tỷ đồng.", "605,7 tỷ đồng | estimate | -"),
    Case("Ước thu ngân sách 6 tháng đạt 605,7 tỷ đồng.", "605,7 tỷ đồng | estimate | -"),
    Case(
        "Thu ngân sách ước đạt 605,7 tỷ đồng, đạt 49,3% kế hoạch năm.",
        "605,7 tỷ đồng | estimate | -",
        "49,3% | estimate | -",
    ),
    Case(
        "Thu ngân sách tháng 6 ước thực hiện 24 tỷ đồng, 6 tháng thực hiện 203 tỷ đồng, đạt 39,6% kế hoạch.",
        "24 tỷ đồng | estimate | -",
        "203 tỷ đồng | actual | -",
        "39,6% | actual | -",
    ),
    Case(
        "Thu ngân sách ước đạt 605,7 tỷ đồng; tổng chi ngân sách đạt 305 tỷ đồng.",
        "605,7 tỷ đồng | estimate | -",
        "305 tỷ đồng | actual | -",
    ),
    Case(
        "Thu ngân sách ước đạt 200,6 tỷ đồng, đạt 49,3% kế hoạch năm (406,8 tỷ đồng).",
        "200,6 tỷ đồng | estimate | -",
        "49,3% | estimate | -",
        "406,8 tỷ đồng | plan | -",
    ),
    Case("Dự toán thu ngân sách thành phố giao là 850 tỷ đồng.", "850 tỷ đồng | plan | -"),
    Case("Phấn đấu thu ngân sách đạt 620 tỷ đồng.", "620 tỷ đồng | target | -"),
    Case("Năm 2022, quận đặt mục tiêu thu ngân sách đạt trên 620 tỷ đồng.", "620 tỷ đồng | target | over"),
    Case("Năm 2022, quận đặt mục tiêu tổng giá trị sản xuất tăng 17,5%.", "17,5% | target | -"),
    Case("Thu ngân sách đạt hơn 605 tỷ đồng.", "605 tỷ đồng | actual | over"),
    Case("Thu ngân sách đạt trên 605 tỷ đồng.", "605 tỷ đồng | actual | over"),
    Case("Thu ngân sách đạt khoảng 605 tỷ đồng.", "605 tỷ đồng | actual | about"),
    Case("Thu ngân sách đạt gần 605 tỷ đồng.", "605 tỷ đồng | actual | under"),
    Case("Thu ngân sách đạt dưới 605 tỷ đồng.", "605 tỷ đồng | actual | under"),
    Case("Phấn đấu thu ngân sách tăng 15% trở lên so với kế hoạch.", "15% | target | over"),
    Case(
        "Thu ngân sách ước đạt hơn 202 tỷ đồng, lũy kế 10 tháng đạt 901 tỷ đồng.",
        "202 tỷ đồng | estimate | over",
        "901 tỷ đồng | actual | -",
    ),
    Case("Thu ngân sách tăng hơn 20% so với cùng kỳ.", "20% | actual | over"),
    Case("Thu ngân sách tăng gần 20% so với cùng kỳ.", "20% | actual | under"),
    Case("Quận đón hơn 3,5 vạn lượt khách.", "3,5 vạn lượt khách | actual | over"),
    Case("Quận ủng hộ khoảng 2,5 tỷ đồng cho Quỹ vắc xin.", "2,5 tỷ đồng | actual | about"),
    Case(
        "Giá trị xuất khẩu ước đạt 1,2 tỷ USD, nhập khẩu 0,9 tỷ USD.",
        "1,2 tỷ USD | estimate | -",
        "0,9 tỷ USD | estimate | -",
    ),
    Case(
        "Thu ngân sách ước đạt 605 tỷ đồng, trong đó thu nội địa 400 tỷ đồng, chiếm 66% tổng thu.",
        "605 tỷ đồng | estimate | -",
        "400 tỷ đồng | estimate | -",
        "66% | estimate | -",
    ),
    Case("Với sự quyết tâm của toàn quận, thu ngân sách đạt 640 tỷ đồng.", "640 tỷ đồng | actual | -"),
    Case("Hội đồng đã xem xét 14 nội dung của năm 2022.", "… | actual | -"),
    Case("GRDP ước tăng 9,2% (kế hoạch tăng 11%).", "9,2% | estimate | -", "11% | plan | -"),
    Case(
        "Thu ngân sách đạt 36% chỉ tiêu thành phố giao phấn đấu, tăng 240 tỷ đồng.",
        "36% | … | -",
        "240 tỷ đồng | actual | -",
    ),
    Case(
        "Ngành đặt chỉ tiêu giá trị sản xuất nông nghiệp đạt 1.240 tỷ đồng, tăng 2,4%.",
        "1.240 tỷ đồng | target | -",
        "2,4% | target | -",
    ),
    Case("Giá trị sản xuất ước khoảng 2.804 tỷ đồng.", "2.804 tỷ đồng | estimate | about"),
    # What is counted anew is of no other's estimate.
    Case(
        "Trị giá hàng hóa ước tính 56,8 tỷ đồng; xử phạt 378 trường hợp, số tiền 7,9 tỷ đồng.",
        "56,8 tỷ đồng | estimate | -",
        "378 trường hợp | actual | -",
        "7,9 tỷ đồng | actual | -",
    ),
    # What brackets plan or tell of another time ends with them.
    Case(
        "GRDP ước tăng 11% (kế hoạch tăng 11,5 - 12%), trong đó dịch vụ tăng 12,1%.",
        "11% | estimate | -",
        "11,5 - 12% | plan | -",
        "12% | plan | -",
        "12,1% | estimate | -",
    ),
    Case(
        "GRDP quý II ước tăng 16,5% so với cùng kỳ (quý I tăng 15,2%).",
        "16,5% | estimate | -",
        "15,2% | actual | -",
    ),
    # A plan that is named is one, though the year is still to come, and so are its parts.
    Case(
        "Năm 2022, dự toán thu ngân sách là 1.949 tỷ đồng, gồm: thu nội địa 1.031 tỷ đồng, thu khác 84 tỷ đồng.",
        "1.949 tỷ đồng | plan | -",
        "1.031 tỷ đồng | plan | -",
        "84 tỷ đồng | plan | -",
    ),
    Case(
        "Phấn đấu thu ngân sách cả năm đạt 2.200 tỷ đồng (dự toán thành phố giao 1.935 tỷ đồng).",
        "2.200 tỷ đồng | target | -",
        "1.935 tỷ đồng | plan | -",
    ),
    Case("Thu ngân sách tăng 25%, cao hơn kế hoạch thành phố giao là tăng 22%.", "25% | actual | -", "22% | plan | -"),
    Case("Dịp Tết, quận sẽ tặng 3.500 phần quà cho hộ nghèo.", "3.500 phần quà | plan | -"),
    Case(
        "Ước tính trong tháng 2, quận đón 150 lượt khách, trong đó có 60 lượt khách quốc tế, tăng 23,6%.",
        "150 lượt khách | estimate | -",
        "60 lượt khách | estimate | -",
        "23,6% | estimate | -",
    ),
    Case(
        "GRDP 6 tháng ước tăng 7,08%. Trong đó, khu vực công nghiệp - xây dựng tăng 8,51%; khu vực dịch vụ tăng 6%.",
        "7,08% | estimate | -",
        "8,51% | estimate | -",
        "6% | estimate | -",
    ),
    Case(
        "Năng suất lúa ước đạt 70,8 tạ/ha, tăng 0,6 tạ/ha so với vụ trước.",
        "70,8 tạ/ha | estimate | -",
        "0,6 tạ/ha | estimate | -",
    ),
    Case(
        "Năm 2022, HĐND quận thông qua các chỉ tiêu: thu ngân sách đạt 920 tỷ đồng; tạo việc làm cho 7.000 lao động.",
        "920 tỷ đồng | plan | -",
        "7.000 lao động | plan | -",
    ),
    Case("Năm 2022, quận đề ra các chỉ tiêu: thu ngân sách đạt 920 tỷ đồng.", "920 tỷ đồng | target | -"),
)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=case.name)
        for table in (GROWTH, RATIOS, PLANS, PLAN_LEVELS, CHANGES, SHARES)
        for case in table
    ],
)
def test_the_words_around_a_number_tell_what_it_measures(case):
    assert case.found == case.expected


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in MODALITY])
def test_a_figure_takes_the_modality_of_its_own_verb(case):
    assert case.found == case.expected


def test_bang_98_3_percent_is_a_decline_told_as_a_ratio(read):
    (fact,) = read("Thu ngân sách bằng 98,3% so với cùng kỳ.")
    assert (fact["measure"], str(fact["value"].normalize())) == ("pct_of_base", "98.3")
