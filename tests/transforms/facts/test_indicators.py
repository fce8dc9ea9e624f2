"""What a number is about: one example for each code of the catalogue, then lists, parts and what is carried over."""

import pytest

from tests.transforms.facts.reading import Case, Table
from transforms.facts.lexicon import load

BY_CODE = Table(
    "quote indicator",
    Case("Giá trị sản xuất công nghiệp do quận quản lý ước đạt 35.600 triệu đồng.", "… | industrial_output"),
    Case("Giá trị sản xuất công nghiệp – tiểu thủ công nghiệp đạt 35.600 triệu đồng.", "… | industrial_output"),
    Case("Giá trị sản xuất công nghiệp - xây dựng đạt 35.600 triệu đồng.", "… | industrial_output"),
    Case(
        "Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp, xây dựng đạt 35.600 triệu đồng.", "… | industrial_output"
    ),
    Case("GTSX công nghiệp đạt 35.600 triệu đồng.", "… | industrial_output"),
    Case("Giá trị SXCN - TTCN đạt 35.600 triệu đồng.", "… | industrial_output"),
    Case("Giá trị sản xuất ngành công nghiệp tăng 7,2% so với cùng kỳ.", "… | industrial_output"),
    Case("Sản xuất công nghiệp tăng 13,8% so với cùng kỳ.", "… | industrial_output"),
    Case("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 7.820 tỷ đồng.", "… | retail_sales"),
    Case("Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ đạt 7.820 tỷ đồng.", "… | retail_sales"),
    Case("Mức bán lẻ hàng hóa đạt 1.978.200 triệu đồng.", "… | retail_sales"),
    Case("Mức bán lẻ hàng hoá đạt 1.978.200 triệu đồng.", "… | retail_sales"),
    Case("Tổng mức lưu chuyển hàng hóa bán lẻ đạt 7.820 tỷ đồng.", "… | retail_sales"),
    Case("Doanh thu dịch vụ lưu trú và ăn uống đạt 345.600 triệu đồng.", "… | hospitality_revenue"),
    Case("Doanh thu dịch vụ, lưu trú và ăn uống đạt 226 tỷ đồng.", "… | hospitality_revenue"),
    Case("Doanh thu lưu trú, ăn uống đạt 226 tỷ đồng.", "… | hospitality_revenue"),
    Case("Doanh thu khách sạn, nhà hàng đạt 226 tỷ đồng.", "… | hospitality_revenue"),
    Case("Giá trị sản xuất nông, lâm, thủy sản đạt 130,93 tỷ đồng.", "… | agriculture_output"),
    Case("Giá trị sản xuất nông lâm thủy sản đạt 130,93 tỷ đồng.", "… | agriculture_output"),
    Case("Sản xuất nông, lâm, thuỷ sản tăng 9,7%.", "… | agriculture_output"),
    Case("Giá trị sản xuất nông nghiệp, thủy sản đạt 1.268 tỷ đồng.", "… | agriculture_output"),
    Case("Giá trị sản xuất ngành nông nghiệp tăng 2,1% so với cùng kỳ.", "… | agriculture_output"),
    Case("Giá trị sản xuất nông - lâm - ngư nghiệp đạt 1.268 tỷ đồng.", "… | agriculture_output"),
    Case("Thu ngân sách nhà nước trên địa bàn đạt 605,7 tỷ đồng.", "… | budget_revenue"),
    Case("Tổng thu cân đối ngân sách đạt 202 tỷ đồng.", "… | budget_revenue"),
    Case("Tổng thu ngân sách quận đạt 202 tỷ đồng.", "… | budget_revenue"),
    Case("Thu nội địa đạt 202 tỷ đồng.", "… | budget_revenue"),
    Case("Thu từ hoạt động xuất nhập khẩu đạt 75.200 tỷ đồng.", "… | budget_revenue"),
    Case("Thu NSNN đạt 202 tỷ đồng.", "… | budget_revenue"),
    Case("Thu tiền sử dụng đất đạt 246 tỷ đồng.", "… | budget_revenue"),
    Case("Thu thuế ngoài quốc doanh đạt 402,5 tỷ đồng.", "… | budget_revenue"),
    Case("Chi ngân sách địa phương đạt 1.195 tỷ đồng.", "… | budget_expenditure"),
    Case("Tổng chi ngân sách ước thực hiện 46.119 triệu đồng.", "… | budget_expenditure"),
    Case("Chi thường xuyên đạt 305 tỷ đồng.", "… | budget_expenditure"),
    Case("Chi đầu tư phát triển đạt 305 tỷ đồng.", "… | budget_expenditure"),
    Case("Giải ngân vốn đầu tư công đạt 76.439 triệu đồng.", "… | public_investment"),
    Case("Vốn đầu tư công năm 2021 là 254 tỷ đồng.", "… | public_investment"),
    Case("Tỷ lệ giải ngân đầu tư công đạt 93,4% kế hoạch.", "… | public_investment"),
    Case("Kết quả giải ngân kế hoạch vốn đầu tư công đạt 45%.", "… | public_investment"),
    Case("Tổng vốn đầu tư toàn xã hội ước đạt 1.250 tỷ đồng.", "… | social_investment"),
    Case("Tổng vốn đầu tư phát triển toàn xã hội 6220,4 tỷ đồng.", "… | social_investment"),
    Case("Huy động vốn đầu tư toàn xã hội đạt 1.250 tỷ đồng.", "… | social_investment"),
    Case("Thu hút đạt 210 nghìn lượt khách du lịch.", "… | tourist_arrivals"),
    Case("Huyện đón 1,94 triệu lượt khách.", "… | tourist_arrivals"),
    Case("Khách du lịch đạt 402.500 lượt.", "… | tourist_arrivals"),
    Case("Tổng lượt khách du lịch đến Đồ Sơn đạt 402.500 lượt.", "… | tourist_arrivals"),
    Case("Doanh thu du lịch đạt 1.725 tỷ đồng.", "… | tourism_revenue"),
    Case("Tổng doanh thu từ du lịch đạt 1.725 tỷ đồng.", "… | tourism_revenue"),
    Case("Doanh thu từ hoạt động du lịch đạt 1.725 tỷ đồng.", "… | tourism_revenue"),
    Case("Tốc độ tăng trưởng GRDP đạt 14,6%.", "… | grdp"),
    Case("Tổng sản phẩm trên địa bàn (GRDP) tăng 12,38% so với cùng kỳ.", "… | grdp"),
    Case("Tổng sản phẩm trên địa bàn thành phố tăng 12,38% so với cùng kỳ.", "… | grdp"),
    Case("Quy mô GRDP đạt 315.000 tỷ đồng.", "… | grdp"),
    Case("Tổng giá trị sản xuất đạt 18.975,4 tỷ đồng.", "… | total_output"),
    Case("Tổng giá trị sản xuất các ngành kinh tế đạt 6.240 tỷ đồng.", "… | total_output"),
    Case("Giá trị sản xuất các ngành chủ yếu tăng 17,2% so với cùng kỳ.", "… | total_output"),
    Case("Thu nhập bình quân đầu người đạt 65 triệu đồng/người/năm.", "… | income_per_capita"),
    Case("Thu nhập bình quân đạt 65 triệu đồng/người/năm.", "… | income_per_capita"),
    Case("Thu nhập bình quân của người dân đạt 65 triệu đồng/năm.", "… | income_per_capita"),
    Case("Chỉ số sản xuất công nghiệp (IIP) tăng 18,85% so với cùng kỳ.", "… | industrial_index"),
    Case("Chỉ số phát triển sản xuất công nghiệp tăng 18,85% so với cùng kỳ.", "… | industrial_index"),
    Case("Chỉ số IIP tăng 18,85% so với cùng kỳ.", "… | industrial_index"),
    Case("Kim ngạch xuất khẩu đạt 20.000 triệu USD.", "… | exports"),
    Case("Xuất khẩu đạt 20 tỷ USD.", "… | exports"),
    Case("Giá trị hàng hóa xuất khẩu đạt 20 tỷ USD.", "… | exports"),
    Case("Kim ngạch nhập khẩu đạt 18.000 triệu USD.", "… | imports"),
    Case("Nhập khẩu hàng hóa đạt 18 tỷ USD.", "… | imports"),
    Case("Kim ngạch xuất khẩu đạt 20 tỷ USD; nhập khẩu đạt 18 tỷ USD.", "… | exports", "… | imports"),
    Case("Sản lượng hàng hóa qua cảng đạt 142,8 triệu tấn.", "… | port_throughput"),
    Case("Hàng hóa thông qua cảng đạt 142,8 triệu tấn.", "… | port_throughput"),
    Case("Sản lượng hàng qua cảng biển đạt 142,8 triệu tấn.", "… | port_throughput"),
    Case("Sản lượng hàng hóa thông qua các cảng trên địa bàn thành phố đạt 142,8 triệu tấn.", "… | port_throughput"),
    Case("Thu hút vốn FDI đạt 3.680 triệu USD.", "… | fdi"),
    Case("Thu hút đầu tư nước ngoài đạt 3.680 triệu USD.", "… | fdi"),
    Case("Tổng vốn đầu tư trực tiếp nước ngoài đạt 3.680 triệu USD.", "… | fdi"),
    Case("Quận thu hút 12 dự án FDI với tổng vốn đăng ký 186,5 triệu USD.", "… | fdi", "… | fdi"),
    Case("Thu hút vốn đầu tư trong nước đạt 298.400 tỷ đồng.", "… | domestic_investment"),
    Case("Vốn đầu tư trong nước (DDI) đạt 298.400 tỷ đồng.", "… | domestic_investment"),
    Case(
        "Quận thu hút 23 dự án đầu tư trong nước, tổng vốn 8.940 tỷ đồng.",
        "… | domestic_investment",
        "… | domestic_investment",
    ),
    Case("Trong năm có 7.812 doanh nghiệp thành lập mới.", "… | new_enterprises"),
    Case("Số doanh nghiệp thành lập mới là 7.812 doanh nghiệp.", "… | new_enterprises"),
    Case(
        "Quận có 128 doanh nghiệp đăng ký thành lập mới với số vốn đăng ký 1.250 tỷ đồng.",
        "… | new_enterprises",
        "… | new_enterprises",
    ),
    Case("Toàn quận còn 37 hộ nghèo.", "… | poverty"),
    Case("Toàn quận còn 37 hộ cận nghèo.", "… | poverty"),
    Case("Tỷ lệ hộ nghèo còn 0,86%.", "… | poverty"),
    Case("Tỷ lệ hộ cận nghèo còn 0,86%.", "… | poverty"),
    Case("Tỷ lệ nghèo đa chiều còn 0,86%.", "… | poverty"),
    Case("Giải quyết việc làm cho 3.150 lao động.", "… | jobs"),
    Case("Quận tạo việc làm mới cho 3.150 lao động.", "… | jobs"),
    Case("Có 3.127 lao động được giải quyết việc làm.", "… | jobs"),
    Case("Trên địa bàn quận ghi nhận 524 trường hợp dương tính.", "… | covid_cases"),
    Case("Trên địa bàn quận ghi nhận 524 ca dương tính với SARS-CoV-2.", "… | covid_cases"),
    Case("Quận ghi nhận 524 ca mắc COVID-19.", "… | covid_cases"),
    Case("Quận ghi nhận 524 trường hợp F0.", "… | covid_cases"),
    Case("Công an quận xử phạt vi phạm hành chính 19 trường hợp.", "… | fines_cases"),
    Case(
        "Công an quận xử phạt vi phạm hành chính 19 trường hợp với số tiền 35,5 triệu đồng.",
        "… | fines_cases",
        "… | fines_amount",
    ),
    Case("Tổng số tiền phạt 368,5 triệu đồng.", "… | fines_amount"),
    Case("Quận xử phạt 19 trường hợp, phạt tiền 35,5 triệu đồng.", "… | fines_cases", "… | fines_amount"),
    Case("Nhân dân ủng hộ 2,5 tỷ đồng.", "… | donations"),
    Case("Các doanh nghiệp đóng góp 2,5 tỷ đồng.", "… | donations"),
    Case("Quận quyên góp được 2,5 tỷ đồng.", "… | donations"),
    Case("Quận thu hồi 14,2 ha đất.", "… | land_clearance"),
    Case("Công tác giải phóng mặt bằng hoàn thành 14,2 ha.", "… | land_clearance"),
    Case("Quận vận động 96 hộ bàn giao mặt bằng.", "… | land_clearance"),
    Case("Phê duyệt phương án bồi thường cho 93 hộ.", "… | land_clearance"),
    Case("Diện tích gieo trồng đạt 10.260 ha.", "… | cultivated_area"),
    Case("Toàn huyện gieo cấy 4.862 ha lúa.", "… | cultivated_area"),
    Case("Diện tích lúa đạt 4.862 ha.", "… | cultivated_area"),
    Case("Sản lượng lương thực đạt 48.350 tấn.", "… | crop_output"),
    Case("Sản lượng thóc 62.552 tấn.", "… | crop_output"),
    Case("Sản lượng lúa đạt 62.552 tấn.", "… | crop_output"),
    Case("Năng suất lúa bình quân đạt 71,8 tạ/ha.", "… | crop_yield"),
    Case("Lúa xuân đạt năng suất bình quân 71,8 tạ/ha.", "… | crop_yield"),
    Case("Chủ tịch UBND quận tặng Giấy khen cho 09 tập thể và 66 cá nhân.", "… | awards", "… | awards"),
    Case("Tặng cờ thi đua của UBND thành phố cho 04 tập thể.", "… | awards"),
    Case("Tặng Bằng khen cho 07 tập thể.", "… | awards"),
    Case("Trao danh hiệu Chiến sĩ thi đua cấp cơ sở cho 40 cá nhân.", "… | awards"),
    Case("6 tập thể và 14 cá nhân được tặng Bằng khen.", "… | awards", "… | awards"),
    Case("Quận Lê Chân có 15 phường.", "… | other"),
    Case("Đoàn kiểm tra an toàn phòng cháy tại 11 cơ sở.", "… | other"),
    Case("Quận xác định 9 nhiệm vụ trọng tâm.", "… | other"),
    Case("Mức tăng trưởng của cả nước là 2,9%.", "… | grdp"),
    Case("Kinh tế của phường tăng bình quân 12,8%/năm.", "… | grdp"),
    Case("Các doanh nghiệp nộp ngân sách 1.120 tỷ đồng.", "… | budget_revenue"),
    Case("Doanh nghiệp đóng góp cho ngân sách 32 tỷ đồng.", "… | budget_revenue"),
    Case("Thu qua hoạt động xuất nhập khẩu đạt 38 tỷ đồng.", "… | budget_revenue"),
    Case("Lũy kế 2 tháng chi 4.094 tỷ đồng.", "… | budget_expenditure"),
    Case("Doanh thu các cơ sở lưu trú đạt 162 tỷ đồng.", "… | hospitality_revenue"),
    Case("Cảng đón gần 30 triệu tấn hàng.", "… | port_throughput"),
    Case("Vườn cây ăn trái phát triển mạnh với 6.735 ha.", "… | cultivated_area"),
    Case("Giá trị sản xuất nông nghiệp trên 1 ha đạt 360 triệu đồng.", "… | agriculture_output"),
    Case("Giảm 50% số hộ nghèo.", "… | poverty"),
)

FILED_UNDER_OTHER = Table(
    "quote indicator",
    Case("Kim ngạch xuất nhập khẩu đạt 38 tỷ USD.", "… | other"),
    Case("Doanh thu thương mại, dịch vụ đạt 36.970 tỷ đồng.", "… | other"),
    Case("Doanh thu vận tải giảm 4,5% so với cùng kỳ.", "… | other"),
    Case("Sản lượng khai thác, nuôi trồng thủy sản đạt 5.430 tấn.", "… | other"),
    Case("Đàn lợn có 118.400 con.", "… | other"),
    Case("Đàn gia cầm tăng 4,7% so với cùng kỳ.", "… | other"),
    Case("Xuất siêu đạt 2 tỷ USD.", "… | other"),
    Case("Chỉ số giá tiêu dùng tăng 0,32% so với tháng trước.", "… | other"),
    Case("Tổng dư nợ cho vay đạt 248 tỷ đồng.", "… | other"),
    Case("Huyện huy động 412 tỷ đồng xây dựng nông thôn mới.", "… | other"),
    Case("Quận hoàn thành 15/17 chỉ tiêu kế hoạch.", "… | other", "… | other"),
    Case("Đảng bộ quận kết nạp 41 đảng viên.", "… | other"),
    Case("Huyện cứng hóa 412,6 km đường giao thông nông thôn.", "… | other"),
    Case("Trung tâm tiếp nhận 8.914 hồ sơ.", "… | other"),
    Case("Sản lượng điện thương phẩm đạt 120 tỷ đồng.", "… | other"),
    Case("Giá trị sản xuất thương mại, dịch vụ đạt 5.430 tỷ đồng.", "… | other"),
    Case("Sản lượng thép đạt 350 nghìn tấn.", "… | other"),
    Case("Sản lượng xi măng đạt 350 nghìn tấn.", "… | other"),
    Case("Quận trao 3.260 suất quà cho gia đình chính sách.", "… | other"),
    Case("Chương trình thu hút 500 người tham gia.", "… | other"),
    Case("Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95%.", "… | other"),
    Case("Quận tiêm 11.260 mũi vắc xin.", "… | other"),
    Case("Quận cấp 236 giấy phép xây dựng.", "… | other"),
    Case("Quận có 1.347 người theo dõi tại nhà.", "… | other"),
    Case("Có 1.108 doanh nghiệp tạm ngừng hoạt động.", "1.108 doanh nghiệp | other"),
    Case("Ngân hàng Chính sách xã hội huyện giải ngân 86,4 tỷ đồng.", "86,4 tỷ đồng | other"),
    Case("Thành lập mới 12 khu công nghiệp.", "12 khu công nghiệp | other"),
    Case("Chi trả trợ cấp 1,3 tỷ đồng.", "1,3 tỷ đồng | other"),
    Case("Tổng số tờ khai là 35.928.", "35.928 | other"),
)

CARRIED = Table(
    "quote indicator",
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng, đạt 62,7% kế hoạch, bằng 166% so với cùng kỳ.",
        "605,7 tỷ đồng | budget_revenue",
        "62,7% | budget_revenue",
        "166% | budget_revenue",
    ),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng. Trong đó, thu nội địa đạt 400 tỷ đồng; thu hải quan đạt 205,7 tỷ đồng.",
        "605,7 tỷ đồng | budget_revenue",
        "400 tỷ đồng | budget_revenue",
        "205,7 tỷ đồng | budget_revenue",
    ),
    Case(
        "GRDP tăng 12,38% so với cùng kỳ; trong đó khu vực công nghiệp - xây dựng tăng 16%; khu vực dịch vụ tăng 9%;"
        " khu vực nông, lâm nghiệp và thủy sản tăng 1,2%.",
        "12,38% | grdp",
        "16% | grdp",
        "9% | grdp",
        "1,2% | grdp",
    ),
    Case(
        "Chỉ số sản xuất công nghiệp tăng 18,85% so với cùng kỳ, trong đó ngành chế biến, chế tạo tăng 19,5%; sản xuất"
        " và phân phối điện tăng 5,2%.",
        "18,85% | industrial_index",
        "19,5% | industrial_index",
        "5,2% | industrial_index",
    ),
    Case(
        "Kim ngạch xuất khẩu đạt 20 tỷ USD, trong đó khu vực có vốn đầu tư nước ngoài đạt 16 tỷ USD.",
        "20 tỷ USD | exports",
        "16 tỷ USD | exports",
    ),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng; tổng chi ngân sách đạt 305 tỷ đồng.",
        "605,7 tỷ đồng | budget_revenue",
        "305 tỷ đồng | budget_expenditure",
    ),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng; giải quyết việc làm cho 3.150 lao động, đạt 72,3% kế hoạch năm.",
        "605,7 tỷ đồng | budget_revenue",
        "3.150 lao động | jobs",
        "72,3% | jobs",
    ),
    Case(
        "Lượng khách đạt 1,94 triệu lượt, tăng 16,2% so với cùng kỳ; trong đó khách quốc tế 402.500 lượt, tăng 41%.",
        "1,94 triệu lượt | tourist_arrivals",
        "16,2% | tourist_arrivals",
        "402.500 lượt | tourist_arrivals",
        "41% | tourist_arrivals",
    ),
    Case(
        "Diện tích gieo trồng đạt 10.260 ha; năng suất lúa 59,8 tạ/ha; sản lượng lương thực 48.350 tấn, bằng 97,1%"
        " năm 2020.",
        "10.260 ha | cultivated_area",
        "59,8 tạ/ha | crop_yield",
        "48.350 tấn | crop_output",
        "97,1% | crop_output",
    ),
    Case(
        "Tổng mức bán lẻ hàng hóa: Tháng 6 ước thực hiện 1.138 tỷ đồng, 6 tháng thực hiện 7.820 tỷ đồng, đạt 62% so"
        " kế hoạch.",
        "1.138 tỷ đồng | retail_sales",
        "7.820 tỷ đồng | retail_sales",
        "62% | retail_sales",
    ),
    Case(
        "Toàn huyện còn 487 hộ nghèo, chiếm 0,92% tổng số hộ; cả năm giảm 312 hộ.",
        "487 hộ | poverty",
        "0,92% | poverty",
        "312 hộ | poverty",
    ),
    Case(
        "Nhân dân đóng góp 38,7 tỷ đồng và 24.600m2 đất.",
        "38,7 tỷ đồng | donations",
        "24.600m2 | donations",
    ),
    Case(
        "Tặng cờ thi đua cho 04 tập thể; danh hiệu Tập thể Lao động xuất sắc cho 10 tập thể; Bằng khen cho 07 tập thể.",
        "04 tập thể | awards",
        "10 tập thể | awards",
        "07 tập thể | awards",
    ),
    Case(
        "Quận thu hút 12 dự án FDI với tổng vốn đăng ký 186,5 triệu USD và 23 dự án trong nước với tổng vốn 1.940 tỷ"
        " đồng.",
        "12 dự án | fdi",
        "186,5 triệu USD | fdi",
        "23 dự án | domestic_investment",
        "1.940 tỷ đồng | domestic_investment",
    ),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng. Quận Lê Chân có 15 phường.",
        "605,7 tỷ đồng | budget_revenue",
        "15 phường | other",
    ),
    Case(
        "Thu ngân sách đạt 605,7 tỷ đồng. Trung tâm tiếp nhận 8.914 hồ sơ, trả đúng hạn 98,7%.",
        "605,7 tỷ đồng | budget_revenue",
        "8.914 hồ sơ | other",
        "98,7% | other",
    ),
    Case(
        "Phát hiện, xử phạt 15 trường hợp xây dựng sai phép với tổng số tiền 390 triệu đồng.",
        "15 trường hợp | fines_cases",
        "390 triệu đồng | fines_amount",
    ),
    Case(
        "Doanh thu du lịch 6 tháng ước đạt 1.725 tỷ đồng, tăng 22,4% so với cùng kỳ, đạt 57,5% kế hoạch năm.",
        "1.725 tỷ đồng | tourism_revenue",
        "22,4% | tourism_revenue",
        "57,5% | tourism_revenue",
    ),
    Case(
        "Quận đón 3 triệu lượt khách, tăng 21,8%, doanh thu đạt 1.100 tỷ đồng, tăng 23,9%.",
        "3 triệu lượt khách | tourist_arrivals",
        "21,8% | tourist_arrivals",
        "1.100 tỷ đồng | tourism_revenue",
        "23,9% | tourism_revenue",
    ),
    Case(
        "Lượng khách giảm 50%, doanh thu giảm 40%.",
        "50% | tourist_arrivals",
        "40% | tourism_revenue",
    ),
    Case(
        "Huyện thu hoạch 4.000 ha lúa, năng suất 51,2 tạ/ha; lạc 1.100 ha, sản lượng 1.900 tấn.",
        "4.000 ha | cultivated_area",
        "51,2 tạ/ha | crop_yield",
        "1.100 ha | cultivated_area",
        "1.900 tấn | crop_output",
    ),
    Case(
        "Nhiều mặt hàng nhập khẩu sụt giảm: xe máy đạt 0,9 triệu USD, giảm 83%; sắt thép đạt 113 triệu USD.",
        "0,9 triệu USD | imports",
        "83% | imports",
        "113 triệu USD | imports",
    ),
    Case(
        "IIP tăng 14,3%. Trong đó, linh kiện tăng 18,2%; sản xuất trang phục tăng 18,8%.",
        "14,3% | industrial_index",
        "18,2% | …",
        "18,8% | industrial_index",
    ),
    Case(
        "Xử phạt 19 trường hợp, nộp ngân sách 35 triệu đồng.",
        "19 trường hợp | fines_cases",
        "35 triệu đồng | fines_amount",
    ),
    Case("Quận còn 412 hộ nghèo. Các cấp trao 12.480 suất quà.", "412 hộ | poverty", "12.480 suất quà | other"),
    Case(
        "Xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 14,7 tỷ USD, giảm lần lượt 2,27% và 6,91% so với năm trước.",
        "19 tỷ USD | exports",
        "14,7 tỷ USD | imports",
        "2,27% | exports",
        "6,91% | imports",
    ),
)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in BY_CODE])
def test_the_words_name_the_indicator(case):
    assert case.found == case.expected


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in FILED_UNDER_OTHER])
def test_what_the_catalogue_does_not_list_is_other(case):
    assert case.found == case.expected


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CARRIED])
def test_a_figure_goes_on_with_the_last_subject_until_another_is_named(case):
    assert case.found == case.expected


def test_every_code_of_the_catalogue_has_an_example():
    shown = {line[1] for case in BY_CODE for line in case.lines}
    assert {entry["code"] for entry in load("indicators")["indicator"]} <= shown


def test_the_label_is_the_words_of_the_text(read):
    (fact,) = read("Tổng thu cân đối ngân sách ước đạt 202 tỷ đồng.")
    assert fact["label"] == "Tổng thu cân đối ngân sách"
