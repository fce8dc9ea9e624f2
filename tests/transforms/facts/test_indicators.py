"""What a number is about: one example for each code of the catalogue, then lists, parts and what is carried over."""

import pytest

from tests.transforms.facts.reading import Case, Table
from transforms.facts.lexicon import load

BY_CODE = Table(
    "quote indicator",
    # What is dealt with is fined only where it is an offence.
    Case(
        "Huyện đầu tư 26,1 tỷ đồng cho hạ tầng thu gom, xử lý rác; trong đó ngân sách thành phố hỗ trợ 14 tỷ đồng.",
        "26,1 tỷ đồng | other",
        "14 tỷ đồng | other",
    ),
    Case(
        "Công an quận xử lý 120 trường hợp, phạt 35 triệu đồng.", "120 trường hợp | …", "35 triệu đồng | fines_amount"
    ),
    Case(
        "Quận thu hút 190 triệu USD vốn FDI.\nVề xuất nhập khẩu, kim ngạch 9 tháng đạt 512 triệu USD.",
        "190 triệu USD | fdi",
        "512 triệu USD | other",
    ),
    Case(
        "Đến nay, 9/17 xã, thị trấn hoàn thành dự toán thu, dẫn đầu là thị trấn Trường Sơn đạt 141%, xã Quốc Tuấn"
        " 132%.",
        "9/17 xã | …",
        "17 xã | …",
        "141% | budget_revenue",
        "132% | budget_revenue",
    ),
    Case("Quảng Nam: Du lịch thu về 4.300 tỷ đồng.", "4.300 tỷ đồng | tourism_revenue"),
    # Those listed of many who disburse do so too.
    Case(
        "Còn 8 đơn vị giải ngân vốn đầu tư công thấp, trong đó quận Kiến An đạt 22%, quận Đồ Sơn đạt 25,1%.",
        "8 đơn vị | …",
        "22% | public_investment",
        "25,1% | public_investment",
    ),
    Case("Năm nay, Cát Hải đón 1,15 triệu lượt người đến tham quan.", "1,15 triệu lượt người | tourist_arrivals"),
    Case("Sản xuất thủy sản tăng 7,4% so với cùng kỳ.", "7,4% | agriculture_output"),
    Case("Giá trị gia tăng bình quân tăng 11,6%/năm.", "11,6% | grdp"),
    # What is spent on gifts is no estimate of the budget's.
    Case("Thành phố chi 480 tỷ đồng tặng quà Tết cho người có công.", "480 tỷ đồng | other"),
    Case("Thành phố chi 480 tỷ đồng cho giáo dục.", "480 tỷ đồng | budget_expenditure"),
    # A nation is a part of what its paragraph counts.
    Case(
        "Tỉnh đón 410 nghìn lượt khách quốc tế, trong đó Nga chiếm 24,1%, Hàn Quốc 9,2%.",
        "410 nghìn lượt khách | tourist_arrivals",
        "24,1% | tourist_arrivals",
        "9,2% | tourist_arrivals",
    ),
    # A target for what is collected, where nothing else was spoken of.
    Case(
        "Cục Hải quan thu ngân sách 41.000 tỷ đồng. Chi cục được nâng chỉ tiêu phấn đấu lên 2.300 tỷ đồng.",
        "41.000 tỷ đồng | budget_revenue",
        "2.300 tỷ đồng | budget_revenue",
    ),
    Case("Hàng hóa nhập khẩu đạt 8,6 tỷ USD.", "8,6 tỷ USD | imports"),
    Case("Giá trị sản xuất các ngành công nghiệp - xây dựng đạt 363 tỷ đồng.", "363 tỷ đồng | industrial_output"),
    Case("Năm 2021, quận được thành phố giao kế hoạch vốn 164 tỷ đồng.", "164 tỷ đồng | public_investment"),
    # The economy of a place grows, in whatever words.
    Case("Kinh tế thành phố năm 2021 ước tăng 12,4%.", "12,4% | grdp"),
    Case("Năm 2020, kinh tế của huyện đạt mức tăng trưởng 7,2%.", "7,2% | grdp"),
    Case("Hải Phòng ước tăng trưởng 12,4% trong năm 2021.", "12,4% | grdp"),
    Case("Kinh tế còn khó khăn, du lịch tăng 4%.", "4% | other"),
    # Revenue by its source, but trade in dollars is none.
    Case(
        "Thu ngân sách 2 tháng đạt 8.400 tỷ đồng. Nguồn nội địa góp 3.050 tỷ đồng; nguồn xuất nhập khẩu góp 5.350 tỷ"
        " đồng, tăng 6%.",
        "8.400 tỷ đồng | budget_revenue",
        "3.050 tỷ đồng | budget_revenue",
        "5.350 tỷ đồng | budget_revenue",
        "6% | budget_revenue",
    ),
    Case(
        "Doanh nghiệp nộp ngân sách 4.100 tỷ đồng. Xuất nhập khẩu đạt 3 tỷ USD, tăng 4%.",
        "4.100 tỷ đồng | budget_revenue",
        "3 tỷ USD | other",
        "4% | other",
    ),
    Case("Cảng Hải Phòng thu 1.150 tỷ đồng.", "1.150 tỷ đồng | other"),
    Case("Tháng 6, quận có thêm 46 doanh nghiệp thành lập.", "46 doanh nghiệp | new_enterprises"),
    Case("Nhờ đó, xã giữ được thu nhập 57 triệu đồng/người/năm.", "… | income_per_capita"),
    Case("Công nhân có thu nhập 9 triệu đồng/người/tháng.", "… | other"),
    Case("Cuối năm, toàn huyện còn 4,1% số hộ thuộc diện nghèo.", "4,1% | poverty"),
    Case("Ngô: diện tích 628 ha, giảm 11%.", "628 ha | cultivated_area", "11% | cultivated_area"),
    Case("Tháng 5, giá trị khai thác thủy sản ước đạt 38,6 tỷ đồng.", "… | agriculture_output"),
    # An age of the quận is no enterprise.
    Case(
        "Tổng giá trị sản xuất tăng 41 lần so với khi mới thành lập quận.",
        "41 lần | total_output",
    ),
    # Cases that a bulletin lists of one count.
    Case(
        "Quận ghi nhận 42 ca COVID-19: 28 trường hợp trong cộng đồng, 14 trường hợp trong khu cách ly.",
        "42 ca | covid_cases",
        "28 trường hợp | covid_cases",
        "14 trường hợp | …",
    ),
    Case("Đến nay còn 25 hộ dân chưa bàn giao mặt bằng.", "… | land_clearance"),
    Case("Giá trị sản xuất công nghiệp, thủ công nghiệp đạt 1.575 tỷ đồng.", "… | industrial_output"),
    Case("Dự án có 65 hộ dân nằm trong chỉ giới thu hồi đất.", "… | land_clearance"),
    Case(
        "Đến nay có 196 dự án DDI. Trong đó, Hàn Quốc dẫn đầu với 116 dự án.",
        "196 dự án | domestic_investment",
        "116 dự án | fdi",
    ),
    Case("Vận chuyển hành khách đạt 16,2 triệu lượt khách, tăng 21%.", "… | other", "… | other"),
    Case(
        "Quận có 42 ca sốt xuất huyết. Số ca mắc nhiều là 12 ca.\nVề COVID-19, có 36 ca mắc mới.",
        "42 ca | other",
        "12 ca | other",
        "36 ca mắc | covid_cases",
    ),
    Case(
        "Dịp này, 6 tập thể và 15 cá nhân có thành tích xuất sắc được Chủ tịch UBND quận tặng giấy khen.",
        "6 tập thể | awards",
        "15 cá nhân | awards",
    ),
    Case("Quận đã bàn giao 92% mặt bằng dự án.", "92% | land_clearance"),
    Case("Huyện thu phí tham quan vịnh được 8,3 tỷ đồng.", "… | budget_revenue"),
    Case("Giá trị sản xuất trên một héc-ta đất canh tác đạt 215 triệu đồng.", "… | agriculture_output"),
    Case("Giá trị sản xuất trên 1 ha đạt 160 triệu đồng.", "… | agriculture_output"),
    Case("Tỉnh đã trồng được 11.486 ha rừng.", "11.486 ha | other"),
    Case("So với năm trước, số vụ vi phạm giảm 12 vụ.", "… | fines_cases"),
    Case(
        "Công an tạm giữ 14 xe. Trong số này, có 86 trường hợp vi phạm nồng độ cồn; vi phạm tốc độ 12 trường hợp.",
        "14 xe | other",
        "86 trường hợp | fines_cases",
        "12 trường hợp | fines_cases",
    ),
    Case("Đã có 215 trường hợp bị xử phạt với số tiền hơn 4,7 tỷ đồng.", "… | fines_cases", "… | fines_amount"),
    Case("Công an phải xử lý dứt điểm các điểm đen, giảm 10% số vụ tai nạn.", "10% | other"),
    Case("Số ca đã khỏi bệnh lên 1.052 ca.", "… | other"),
    Case("Tỉnh đã thu hồi giấy chứng nhận đầu tư của 11 dự án.", "11 dự án | other"),
    Case("Trong tháng, 44 doanh nghiệp làm thủ tục giải thể.", "44 doanh nghiệp | other"),
    Case("Năng suất lúa đạt 5,5 tấn/héc-ta, giống IR 50404 chiếm 12%.", "5,5 tấn/héc-ta | crop_yield", "12% | …"),
    Case(
        "Hàng hóa qua cảng đạt 71 triệu tấn. Riêng tháng 3, sản lượng hàng hóa đạt 5,8 triệu tấn.",
        "71 triệu tấn | port_throughput",
        "5,8 triệu tấn | port_throughput",
    ),
    Case("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ăn uống, lưu trú tháng 4 đạt 742 tỷ đồng.", "… | retail_sales"),
    Case("Tốc độ tăng giá trị sản xuất nông nghiệp, thủy sản bình quân 2,3%/năm.", "… | agriculture_output"),
    Case("Mức tăng trưởng giá trị sản xuất công nghiệp đạt 14%.", "… | industrial_output"),
    Case("Giá trị sản xuất toàn ngành công nghiệp đạt 106 tỷ đồng.", "… | industrial_output"),
    Case("Thu thuế xuất, nhập khẩu đạt 3.330 tỷ đồng.", "… | budget_revenue"),
    Case("Quận có 116 doanh nghiệp được cấp phép thành lập mới.", "… | new_enterprises"),
    Case("Đỗ tương cấy 290 ha.", "… | cultivated_area"),
    Case("Dự án có 41/43 hộ nhận tiền, bàn giao mặt bằng.", "… | land_clearance", "… | land_clearance"),
    Case("Vốn đầu tư thuộc nguồn vốn Nhà nước do địa phương quản lý đạt 182 tỷ đồng.", "… | public_investment"),
    Case("Vốn đầu tư thuộc nguồn vốn ngân sách do tỉnh quản lý đạt 97 tỷ đồng.", "… | public_investment"),
    Case("Năng suất lao động xã hội tăng 5,2%.", "… | other"),
    Case("Số ngày khách lưu trú đạt 1,1 triệu ngày khách, tăng 19%.", "1,1 triệu ngày khách | other", "19% | other"),
    Case(
        "Sáng nay, tỉnh ghi nhận 28 ca mắc Covid-19. Cụ thể như sau:\nHuyện Trà Cú 8 ca, trong đó có 3 ca cộng đồng.",
        "28 ca mắc | covid_cases",
        "8 ca | covid_cases",
        "3 ca | covid_cases",
        place="Tỉnh Trà Vinh",
    ),
    Case("Số doanh nghiệp gia nhập thị trường là 323 doanh nghiệp.", "… | new_enterprises"),
    Case(
        "Đoàn phạt tiền 7 cơ sở với tổng số 29 triệu đồng.",
        "7 cơ sở | fines_cases",
        "29 triệu đồng | fines_amount",
    ),
    Case(
        "Tỉnh cấp mới đăng ký đầu tư cho 131 dự án FDI, tổng vốn 540 triệu USD.",
        "131 dự án | fdi",
        "540 triệu USD | fdi",
    ),
    Case(
        "Vốn đầu tư trong nước đạt 2.100 tỷ đồng.\nTại huyện An Dương, dự án màn hình ở khu công nghiệp Tràng Duệ"
        " có tổng vốn 4,2 tỷ USD.",
        "2.100 tỷ đồng | domestic_investment",
        "4,2 tỷ USD | fdi",
    ),
    Case(
        "Phường xử phạt 9 trường hợp, số tiền 310 triệu đồng; vận động 85 hộ hiến 470 m2 đất.",
        "9 trường hợp | fines_cases",
        "310 triệu đồng | fines_amount",
        "85 hộ | donations",
        "470 m2 | donations",
    ),
    # Insurers and banks collect and pay no public money.
    Case(
        "BHXH tỉnh đẩy mạnh thu trong 11 tháng\nLũy kế 11 tháng, toàn ngành thu được 2.418 tỷ đồng; tổng chi 1.906"
        " tỷ đồng."
        " Nguồn ngân sách nhà nước hỗ trợ đóng BHYT, thu ngân sách của tỉnh đạt 9.120 tỷ đồng.",
        "2.418 tỷ đồng | other",
        "1.906 tỷ đồng | other",
        "9.120 tỷ đồng | budget_revenue",
        title="BHXH tỉnh đẩy mạnh thu trong 11 tháng",
        place="Tỉnh Bắc Giang",
    ),
    Case("Các ngân hàng cho vay nhà ở xã hội, giải ngân được 512 tỷ đồng.", "512 tỷ đồng | other"),
    Case("Quỹ phòng, chống thiên tai thu được 34,5 triệu đồng.", "34,5 triệu đồng | other"),
    Case("Quỹ vì người nghèo phường vận động được 274 triệu đồng.", "274 triệu đồng | donations"),
    # Cases that are dealt with, where those that were fined are counted apart.
    Case(
        "Cục phát hiện, xử lý 368 vụ; xử phạt vi phạm hành chính 341 trường hợp, số tiền phạt 6,2 tỷ đồng.",
        "368 vụ | other",
        "341 trường hợp | fines_cases",
        "6,2 tỷ đồng | fines_amount",
    ),
    Case("Thiệt hại của ngành nông nghiệp khoảng 4.310 tỷ đồng.", "4.310 tỷ đồng | other"),
    Case(
        "Thị xã giải quyết việc làm cho 3.120 lao động; đào tạo nghề cho 1.450 người.",
        "3.120 lao động | jobs",
        "1.450 người | other",
    ),
    Case(
        "IIP toàn ngành tăng 19,4% so với cùng kỳ. Trong các ngành cấp I, chế biến, chế tạo tăng 21,2%, đóng góp"
        " 18,6 điểm"
        " phần trăm vào mức tăng chung; khai khoáng giảm 9,1%.",
        "19,4% | industrial_index",
        "21,2% | industrial_index",
        "18,6 điểm phần trăm | industrial_index",
        "9,1% | industrial_index",
    ),
    Case("Về kinh tế cảng, hàng container chiếm phần lớn, với hơn 1,8 triệu TEU.", "1,8 triệu TEU | port_throughput"),
    Case(
        "Đảo đón 1,2 triệu lượt khách quốc tế. Hàn Quốc là thị trường lớn nhất với 410.000 lượt.",
        "1,2 triệu lượt khách | tourist_arrivals",
        "410.000 lượt | tourist_arrivals",
    ),
    Case(
        "Diện tích, năng suất, sản lượng lúa của các huyện: Ý Yên 12.940 ha, 60,8 tạ/ha, 78.675 tấn; Mỹ Lộc 3.310"
        " ha, 57,9"
        " tạ/ha, 19.165 tấn.",
        "12.940 ha | cultivated_area",
        "60,8 tạ/ha | crop_yield",
        "78.675 tấn | crop_output",
        "3.310 ha | cultivated_area",
        "57,9 tạ/ha | crop_yield",
        "19.165 tấn | crop_output",
    ),
    Case(
        "Đầu năm, huyện có 5.120 hộ nghèo, chiếm 8,4%; qua rà soát đến cuối năm còn 3.940 hộ.",
        "5.120 hộ | poverty",
        "8,4% | poverty",
        "3.940 hộ | poverty",
    ),
    Case(
        "Quận gỡ vướng giải phóng mặt bằng\nDự án cầu Rào: tổng số 812 hộ, diện tích 14,6 ha.",
        "812 hộ | land_clearance",
        "14,6 ha | land_clearance",
        title="Quận gỡ vướng giải phóng mặt bằng",
    ),
    Case(
        "Công an xử lý 46 trường hợp vi phạm, ban hành 19 quyết định xử phạt với số tiền 214 triệu đồng.",
        "46 trường hợp | other",
        "19 quyết định | fines_cases",
        "214 triệu đồng | fines_amount",
    ),
    Case(
        "Trên cây lúa, chuột cắn phá 49 ha, bệnh bạc lá 2 ha; cây sắn, bệnh khảm lá gây hại 602 ha.",
        "49 ha | other",
        "2 ha | other",
        "602 ha | other",
    ),
    Case("Phường được thành lập trên cơ sở nhập 3 đơn vị.", "… | other"),
    Case("Thành phố hoàn thành 81% về xuất khẩu và 79% về nhập khẩu.", "81% | exports", "79% | imports"),
    Case("Huyện gieo sạ 479 ha lúa; chuyển đổi 41 ha đất lúa.", "479 ha | cultivated_area", "41 ha | other"),
    Case("Công trình tưới chủ động cho 75% diện tích cây trồng.", "… | other"),
    Case("Tổng doanh thu dịch vụ lưu trú, ăn uống đạt 4.760 tỷ đồng.", "… | hospitality_revenue"),
    Case("Tổng mức lưu chuyển hàng hóa bán lẻ và doanh thu dịch vụ đạt 92 tỷ đồng.", "… | retail_sales"),
    Case("Thu nhập bình quân của công nhân đạt 9,2 triệu đồng/người/tháng.", "… | other"),
    Case("Thu nhập bình quân đầu người đạt 92 triệu đồng/người/năm.", "… | income_per_capita"),
    Case("Quận cấp đăng ký kinh doanh hộ cá thể cho 404 hộ.", "… | other"),
    Case("Hội vận động được 3.140 suất quà.", "… | donations"),
    Case("Vốn đầu tư thực hiện của các doanh nghiệp FDI đạt 145 triệu USD.", "… | fdi"),
    Case(
        "Tỉnh thu 7.600 tỷ đồng. Có 8 huyện thu đạt trên 75% dự toán, gồm: Bình Sơn đạt 112%, Mộ Đức đạt 94%.",
        "7.600 tỷ đồng | budget_revenue",
        "8 huyện | …",
        "75% | budget_revenue",
        "112% | budget_revenue",
        "94% | budget_revenue",
        place="Tỉnh Quảng Ngãi",
    ),
    Case(
        "Nắng hạn làm 327 ha cây trồng bị thiệt hại, trong đó lúa 281 ha.",
        "327 ha | other",
        "281 ha | other",
    ),
    Case("Công nghiệp tăng trưởng khá: sản xuất công nghiệp duy trì tốc độ tăng trưởng 9,4%.", "… | industrial_output"),
    Case("Doanh nghiệp mới tập trung ở ngành xây dựng (203 doanh nghiệp).", "… | new_enterprises"),
    Case("Người dân góp 9,4 tỷ đồng. 5/6 trường đạt chuẩn.", "… | donations", "5/6 trường | other", "6 trường | other"),
    Case("Số hộ nghèo còn 78 hộ; 100% phường đạt chuẩn y tế.", "78 hộ | poverty", "100% | other"),
    Case("Doanh thu dịch vụ, ăn uống ước thực hiện 96 tỷ đồng.", "… | hospitality_revenue"),
    Case("Vốn đầu tư nguồn ngân sách nhà nước do địa phương quản lý đạt 62 tỷ đồng.", "… | public_investment"),
    Case("Tổng giá trị hàng xuất khẩu đạt 64 triệu USD.", "… | exports"),
    Case("Xuất khẩu và doanh thu dịch vụ ngoại tệ đạt 73 triệu USD.", "… | exports"),
    Case("Giá trị hàng nhập khẩu đạt 48 triệu USD.", "… | imports"),
    Case("Kim ngạch nhập khẩu đạt 33 tỷ USD; thặng dư thương mại 6 tỷ USD.", "33 tỷ USD | imports", "6 tỷ USD | other"),
    Case("Tổng mức lưu chuyển hàng hóa trên địa bàn đạt 425 tỷ đồng.", "… | retail_sales"),
    Case("Quận tiếp nhận ủng hộ của các tổ chức, cá nhân trên 36 tỷ đồng.", "… | donations"),
    Case("Quận ủng hộ các quỹ nhân đạo, từ thiện được 5,7 tỷ đồng.", "… | donations"),
    Case("Hội Chữ thập đỏ tiếp nhận và vận động được 160 suất quà.", "… | donations"),
    Case("Thu mới ngân sách tháng 8 ước 4.200 tỷ đồng.", "… | budget_revenue"),
    Case("Phí bảo vệ môi trường thu 2,1 tỷ đồng.", "… | budget_revenue"),
    Case("Thuế tiêu thụ đặc biệt thu 212 tỷ đồng.", "… | budget_revenue"),
    Case("Có 41 doanh nghiệp được thành lập.", "… | new_enterprises"),
    Case("Quận cấp đăng ký cho 68 doanh nghiệp.", "… | new_enterprises"),
    Case("Cảnh sát giao thông lập biên bản 96 vụ.", "… | other"),  # who was fined is not said
    Case("Người dân góp 96.400 ngày công.", "… | donations"),
    Case("Doanh thu dịch vụ nhà hàng, khách sạn đạt 2.912 tỷ đồng.", "… | hospitality_revenue"),
    Case("Mức luân chuyển hàng hóa bán lẻ và dịch vụ đạt 148 tỷ đồng.", "… | retail_sales"),
    Case("Ngô xuân 15.240 ha.", "… | cultivated_area"),
    Case("Lạc 856 ha.", "… | cultivated_area"),
    Case("Thuốc lá 8,1 ha, đạt 40% kế hoạch.", "8,1 ha | cultivated_area", "40% | cultivated_area"),
    Case("Nông dân góp 380 ha đất ruộng.", "380 ha | donations"),
    Case("Chè búp hái được 20.100 tấn.", "20.100 tấn | crop_output"),
    Case("Chi trả 280 tỷ đồng bồi thường cho các hộ dân.", "280 tỷ đồng | land_clearance"),
    Case("Thu phát sinh kinh tế trên địa bàn đạt 130 tỷ đồng.", "130 tỷ đồng | budget_revenue"),
    Case("Thu nhập xã hội từ du lịch đạt 1.400 tỷ đồng.", "1.400 tỷ đồng | tourism_revenue"),
    Case("Công suất phòng đạt 88%; cả tháng đón 210.000 lượt.", "88% | other", "210.000 lượt | tourist_arrivals"),
    Case("Quận không còn hộ nghèo; theo chuẩn thành phố còn 57 hộ.", "57 hộ | poverty"),
    Case("Vốn đầu tư phát triển huy động ước 2.100 tỷ đồng.", "2.100 tỷ đồng | social_investment"),
    Case("Chè búp tươi 9.100 tấn.", "9.100 tấn | crop_output"),
    Case("Tân Yên năm nay thu 6.100 tấn vải.", "6.100 tấn | crop_output"),
    Case("Chi trả nợ gốc 45 tỷ đồng.", "45 tỷ đồng | budget_expenditure"),
    Case("Công ty cảng xếp dỡ được 3,2 triệu tấn.", "3,2 triệu tấn | port_throughput"),
    Case("Ngân hàng CSXH huyện giải ngân 41 tỷ đồng.", "41 tỷ đồng | other"),
    Case("Ngân sách huyện chi cho giáo dục 97 tỷ đồng.", "97 tỷ đồng | budget_expenditure"),
    Case(
        "Công an phối hợp với 9 phường xử phạt 540 trường hợp, số tiền 61 triệu đồng.",
        "9 phường | other",
        "540 trường hợp | fines_cases",
        "61 triệu đồng | fines_amount",
    ),
    Case(
        "Bán lẻ hàng hóa đạt 310 tỷ đồng; lưu trú, ăn uống 42 tỷ đồng; du lịch lữ hành 7 tỷ đồng.",
        "310 tỷ đồng | retail_sales",
        "42 tỷ đồng | hospitality_revenue",
        "7 tỷ đồng | tourism_revenue",
    ),
    # What a fund pays out is given by nobody.
    Case(
        "Quận tiếp nhận ủng hộ 5 tỷ đồng.\nQuận đã phân bổ 4 tỷ đồng, gồm hỗ trợ 31 hộ.\nThu ngân sách đạt 24 tỷ đồng.",
        "5 tỷ đồng | donations",
        "4 tỷ đồng | other",
        "31 hộ | other",
        "24 tỷ đồng | budget_revenue",
    ),
    Case("Toàn huyện ghi nhận 62 ca mắc sốt xuất huyết.", "62 ca mắc | other"),
    Case("Toàn huyện ghi nhận 62 ca mắc mới.", "62 ca mắc | covid_cases"),
    Case("Bệnh tay chân miệng tăng. Toàn huyện ghi nhận 62 ca mắc mới.", "62 ca mắc | other"),
    Case("Doanh số thu nợ đạt 36 tỷ đồng với 2.262 lượt khách hàng.", "36 tỷ đồng | other", "… | other"),
    Case("Số thuế thu được đạt 44 tỷ đồng.", "44 tỷ đồng | budget_revenue"),
    Case("Có 310 người tham gia hiến máu tình nguyện.", "310 người | other"),
    Case("Nhân dân hiến 1.200 m2 đất.", "1.200 m2 | donations"),
    Case(
        "Khối quận, huyện giải ngân 390 tỷ đồng. Dẫn đầu là các huyện An Lão 71 tỷ đồng, An Dương 62 tỷ đồng.",
        "390 tỷ đồng | public_investment",
        "71 tỷ đồng | public_investment",
        "62 tỷ đồng | public_investment",
    ),
    Case("Phường tiếp nhận hơn 3,4 tỷ đồng.", "3,4 tỷ đồng | donations"),
    Case("Trung tâm hành chính công tiếp nhận 1.540 hồ sơ.", "1.540 hồ sơ | other"),
    Case("Các nhà hảo tâm trao 210 suất quà.", "210 suất quà | donations"),
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
    Case("Toàn huyện trồng mới rừng 86 ha.", "… | other"),
    Case("Khảo sát vị trí trồng bù 1,2 ha rừng.", "… | other"),
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
    Case("Doanh thu từ du lịch dịch vụ đạt 418 tỷ đồng.", "… | tourism_revenue"),
    Case("Khách lưu trú đạt 214.300 lượt.", "… | tourist_arrivals"),
    Case("Doanh thu dịch vụ lưu trú, du lịch đạt 61,3 tỷ đồng.", "… | hospitality_revenue"),
    Case("Doanh thu dịch vụ lưu trú, ăn uống và dịch vụ khác đạt 1.380 tỷ đồng.", "… | hospitality_revenue"),
    Case("Tổng mức hàng hóa bán ra và doanh thu dịch vụ đạt 918 tỷ đồng.", "… | retail_sales"),
    Case("Lượng hàng hóa qua khu vực cảng Hải Phòng đạt 31,6 triệu tấn.", "… | port_throughput"),
    Case("Cấp mới đăng ký cho 27 doanh nghiệp.", "… | new_enterprises"),
    Case("Cả quận có 318 doanh nghiệp đăng ký mới.", "… | new_enterprises"),
    Case("Trong kỳ có 641 doanh nghiệp mới được thành lập.", "… | new_enterprises"),
    Case("Huyện thu hồi 14,7 ha.", "… | land_clearance"),
    Case("Giá trị tăng thêm khu vực dịch vụ tăng 7,9%.", "… | grdp"),
    Case("Giá trị tổng sản phẩm ước đạt 21.460 tỷ đồng.", "… | grdp"),
    Case("GRDP tăng 7%. Tỷ trọng công nghiệp - xây dựng chiếm 58,2%.", "… | grdp", "… | grdp"),
    Case("Thành phố có 214 dự án có vốn đầu tư nước ngoài.", "… | fdi"),
    Case("Toàn khu có 96 dự án có vốn đầu tư trong nước.", "… | domestic_investment"),
    Case("Các khoản thu khác còn lại đạt 412 tỷ đồng.", "… | budget_revenue"),
    Case("IIP toàn ngành công nghiệp giảm 0,7%.", "… | industrial_index"),
    Case("Diện tích vụ hè thu đạt 18.340 ha.", "… | cultivated_area"),
    Case("Sản lượng vụ đông xuân đạt 71.200 tấn.", "… | crop_output"),
    Case("Cây lúa thực hiện 9.640 ha.", "… | cultivated_area"),
    Case("Xã trồng được 38 ha.", "… | cultivated_area"),
    Case("XK tôm đạt 210 triệu USD.", "… | exports"),
    Case("Kim ngạch NK đạt 340 triệu USD.", "… | imports"),
    Case("Thu ngân sách từ khu vực sản xuất kinh doanh đạt 4.180 tỷ đồng.", "… | budget_revenue"),
    Case("Giá trị sản xuất công nghiệp (TTCN) và xây dựng năm 2020 đạt 5.310 tỷ đồng.", "… | industrial_output"),
    Case("Phường vận động được 128 triệu đồng.", "… | donations"),
    Case("Quận huy động xã hội hóa 1,9 tỷ đồng.", "… | donations"),
    Case("Chi bộ có 6 đồng chí nhận Huy hiệu 50 năm tuổi Đảng.", "… | awards"),
    Case("Doanh thu từ các dịch vụ du lịch đạt 512 tỷ đồng.", "… | tourism_revenue"),
    Case("Tổng giá trị sản xuất (giá SS 2010) đạt 8.140 tỷ đồng.", "… | total_output"),
    Case("Huyện trồng 740 ha cây vụ đông.", "… | cultivated_area"),
    Case("Toàn xã có 120 ha thuốc lào.", "… | cultivated_area"),
    Case("Khách do các cơ sở lưu trú phục vụ tăng 8%.", "… | tourist_arrivals"),
    Case("Giá trị sản xuất khu vực nông, lâm, thủy sản đạt 12.400 tỷ đồng.", "12.400 tỷ đồng | agriculture_output"),
    Case("Tổng sản phẩm (GRDP) 9 tháng trên địa bàn ước đạt 41.300 tỷ đồng.", "41.300 tỷ đồng | grdp"),
    Case("Đến nay, huyện hoàn thành 100% kế hoạch thu ngân sách.", "100% | budget_revenue"),
    Case("Tổng sản phẩm trên địa bàn tỉnh (GRDP giá 2010) ước tăng 9,3%.", "9,3% | grdp"),
    Case(
        "Khách đến đảo đạt 412 nghìn lượt, tăng 6%; tổng doanh thu 310 tỷ đồng.",
        "412 nghìn lượt | tourist_arrivals",
        "6% | tourist_arrivals",
        "310 tỷ đồng | tourism_revenue",
    ),
    Case(
        "Thu ngân sách đạt 640 tỷ đồng, riêng tiền sử dụng đất 250 tỷ đồng, phí sử dụng hạ tầng cảng biển 80 tỷ đồng.",
        "640 tỷ đồng | budget_revenue",
        "250 tỷ đồng | budget_revenue",
        "80 tỷ đồng | budget_revenue",
    ),
    Case(
        "Thu nội địa đạt 900 tỷ đồng.\n- Khu vực DN có vốn ĐTNN 300 tỷ đồng, tăng 8%;\n- Khối DN nhà nước 120 tỷ đồng.",
        "900 tỷ đồng | budget_revenue",
        "300 tỷ đồng | budget_revenue",
        "8% | budget_revenue",
        "120 tỷ đồng | budget_revenue",
    ),
    Case(
        "Có 310 doanh nghiệp đăng ký thành lập với số vốn 2.400 tỷ đồng.",
        "310 doanh nghiệp | new_enterprises",
        "2.400 tỷ đồng | new_enterprises",
    ),
    Case(
        "Toàn huyện còn 640 hộ thuộc diện nghèo.",
        "640 hộ | poverty",
    ),
    Case(
        "Năng suất lúa bình quân đạt 64 tạ/ha; thôn Đông dẫn đầu với 69 tạ/ha.",
        "64 tạ/ha | crop_yield",
        "69 tạ/ha | crop_yield",
    ),
    Case(
        "Lương thực có hạt đạt 41.000 tấn, tăng 2%.",
        "41.000 tấn | crop_output",
        "2% | crop_output",
    ),
    Case(
        "Nông sản xuất khẩu đạt 62 triệu USD.",
        "62 triệu USD | exports",
    ),
    Case(
        "Hàng hóa thông qua cảng đạt 80 triệu tấn. Riêng tháng 5, sản lượng đạt 7,3 triệu tấn.",
        "80 triệu tấn | port_throughput",
        "7,3 triệu tấn | port_throughput",
    ),
    Case(
        "Thu ngân sách đạt 31,7 tỷ đồng. Cả năm, quận phấn đấu thu vượt 12%.",
        "31,7 tỷ đồng | budget_revenue",
        "12% | budget_revenue",
    ),
    # What brackets compare with is no parent of the branches behind them.
    Case(
        "Giá trị sản xuất tăng 13,6% (cao hơn mức tăng GRDP của thành phố là 11%). Các chỉ tiêu khác: nhóm dịch vụ "
        "tăng 10,8%; nhóm công nghiệp - xây dựng tăng 15,2%.",
        "13,6% | total_output",
        "11% | grdp",
        "10,8% | other",
        "15,2% | industrial_output",
    ),
    Case(
        "Giá trị sản xuất tăng 17,2% [cao hơn mức tăng GRDP của thành phố là 16,7%]. Chỉ tiêu khác: nhóm dịch vụ tăng "
        "13,5%.",
        "17,2% | total_output",
        "16,7% | grdp",
        "13,5% | other",
    ),
    # Who pays revenue is no investment.
    Case(
        "Thu nội địa gồm thu từ doanh nghiệp đầu tư nước ngoài 28,5 tỷ đồng; thu doanh nghiệp nhà nước 51,78 tỷ đồng.",
        "28,5 tỷ đồng | budget_revenue",
        "51,78 tỷ đồng | budget_revenue",
    ),
    # Products are no branches of industry.
    Case(
        "Sản xuất công nghiệp khá, một số sản phẩm chủ lực tăng: sản xuất chè tăng 2%, sợi tơ tằm tăng 5%.",
        "2% | other",
        "5% | other",
    ),
    Case("Sản xuất công nghiệp: Sản phẩm sợi tăng 7%; bia tăng 10,5%.", "7% | other", "10,5% | other"),
    # Who is carried is no tourist, nor is what carries them; but ships bring some.
    Case("Tàu Hoa Phượng chạy 96 chuyến, chở 14.300 lượt khách.", "… | other", "14.300 lượt khách | other"),
    Case("Vận tải hành khách trong tháng 11.2019 ước đạt 1.705 nghìn lượt khách.", "… | other"),
    Case("Luân chuyển đạt 127.761 nghìn lượt khách.km.", "127.761 nghìn lượt khách.km | other"),
    Case(
        "Huyện đảo đón 6,2 vạn lượt khách; phà phục vụ 11.350 lượt xe.",
        "6,2 vạn lượt khách | tourist_arrivals",
        "11.350 lượt | other",
    ),
    Case("Cảng đón tàu biển quốc tế chở 1.240 khách.", "1.240 khách | tourist_arrivals"),
    Case(
        "Thành phố đón 3 triệu lượt khách. Sân bay phục vụ 612.000 lượt hành khách.",
        "3 triệu lượt khách | tourist_arrivals",
        "612.000 lượt | other",
    ),
    # Of the branch or the projects that were told of.
    Case(
        "Sản xuất công nghiệp còn khó khăn, giá trị sản xuất toàn ngành chỉ đạt 1.848 tỷ đồng, bằng 80,9% cùng kỳ.",
        "1.848 tỷ đồng | industrial_output",
        "80,9% | industrial_output",
    ),
    Case(
        "Thu hút đầu tư trong nước: cấp chứng nhận cho 80 dự án với tổng vốn đăng ký mới 85.839 tỷ đồng.",
        "80 dự án | domestic_investment",
        "85.839 tỷ đồng | domestic_investment",
    ),
    # Households that a fund is collected behind have given nothing.
    Case(
        "Quận giảm 96 hộ nghèo, hiện còn 148 hộ; vận động quỹ được 1,12 tỷ đồng.",
        "96 hộ | poverty",
        "148 hộ | poverty",
        "1,12 tỷ đồng | donations",
    ),
    Case("Có 385 doanh nghiệp các loại hình đăng ký thành lập mới.", "385 doanh nghiệp | new_enterprises"),
    # What a list's head names, where its items name nothing.
    Case(
        "THU HÚT ĐẦU TƯ NƯỚC NGOÀI (FDI):\n• Tháng 7, thu hút được 83,3 triệu USD vốn đầu tư.\nTHU HÚT ĐẦU TƯ TRONG "
        "NƯỚC (DDI):\n• Tháng 7, thu hút 56,3 tỷ đồng",
        "83,3 triệu USD | fdi",
        "56,3 tỷ đồng | domestic_investment",
    ),
    Case(
        "Tại hội nghị, 06 tập thể được Hội LHPN thành phố tặng Bằng khen; 22 tập thể được UBND quận tặng Giấy khen.",
        "06 tập thể | awards",
        "22 tập thể | awards",
    ),
    Case(
        "Công nghiệp - xây dựng ước đạt 962 tỷ đồng, tăng 5,4%; nông - ngư nghiệp 451 tỷ đồng.",
        "962 tỷ đồng | industrial_output",
        "5,4% | industrial_output",
        "451 tỷ đồng | agriculture_output",
    ),
    Case(
        "Lỗi chủ yếu: nồng độ cồn 830 trường hợp, dừng đỗ sai quy định 109 trường hợp, không đội mũ bảo hiểm 263"
        " trường hợp.",
        "830 trường hợp | fines_cases",
        "109 trường hợp | fines_cases",
        "263 trường hợp | fines_cases",
    ),
    Case("Sản lượng thu hoạch cây ăn quả được 13.823 tấn.", "… | crop_output"),
    Case("Kinh phí chi cho sự nghiệp giáo dục là 6.215 tỷ đồng.", "… | budget_expenditure"),
    Case("Thuế công thương nghiệp - dịch vụ ngoài quốc doanh thu được 78,2 tỷ đồng.", "… | budget_revenue"),
    Case("Quỹ vận động được 1.050 suất quà; phường vận động 60 triệu đồng.", "… | donations", "… | donations"),
    Case(
        "Tổng giá trị sản xuất của các nhóm ngành kinh tế đạt 141.157 tỷ đồng. Phần do quận quản lý đạt 14.461 tỷ"
        " đồng.",
        "141.157 tỷ đồng | total_output",
        "14.461 tỷ đồng | total_output",
    ),
    Case(
        "Giá trị sản xuất một số ngành công nghiệp - tiểu thủ công nghiệp ước đạt 702.562 triệu đồng.",
        "… | industrial_output",
    ),
    Case("Quận đặt kế hoạch thu hút từ 900 triệu USD đến 1 tỷ USD vốn FDI.", "900 triệu USD | fdi", "1 tỷ USD | fdi"),
    Case(
        "Doanh thu bán lẻ hàng hóa, dịch vụ 4 tháng ước đạt 5.160 tỷ đồng, tăng 17,6%.",
        "5.160 tỷ đồng | retail_sales",
        "17,6% | retail_sales",
    ),
    Case(
        "Hàng qua cảng đạt 30 triệu tấn; khu vực cảng phấn đấu đạt 64 triệu tấn.",
        "30 triệu tấn | port_throughput",
        "64 triệu tấn | port_throughput",
    ),
    Case(
        "Khu du lịch đông nhất với gần 298 nghìn lượt người dân và du khách.", "298 nghìn lượt người | tourist_arrivals"
    ),
)

FILED_UNDER_OTHER = Table(
    "quote indicator",
    Case("Thu nhập bình quân trên một ha đất canh tác đạt 285 triệu đồng.", "… | other"),
    Case("Nợ thuế còn 214 tỷ đồng.", "… | other"),
    Case("Sau bão, huyện phải cấy lại 312 ha.", "… | other"),
    # Social insurance is no tax, a loan no public investment, and what a storm hit was not sown.
    Case("Tổng số thu BHXH, BHYT tháng 6 đạt 310 tỷ đồng, bằng 48% kế hoạch.", "… | other", "… | other"),
    Case("BHXH quận thu 310 tỷ đồng tiền BHXH.", "… | other"),
    Case("Nguồn vốn vay giải ngân 90 tỷ đồng.", "… | other"),
    Case("Có 410 doanh nghiệp quay lại hoạt động.", "… | other"),
    Case("Sau bão, 860 ha lúa mùa bị đổ, ngập; 240 ha rau màu thiệt hại.", "… | other", "… | other"),
    Case("Âu cảng đón 1.300 lượt tàu cá.", "… | other"),
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
    Case("Ngân hàng thu hồi 8,5 tỷ đồng nợ quá hạn.", "… | other"),
    Case("Sản lượng muối đạt 3.120 tấn.", "… | other"),
    Case("Diện tích rừng trồng mới đạt 46 ha.", "… | other"),
    Case("Giá trị sản xuất dịch vụ đạt 214 tỷ đồng.", "… | other"),
    Case("Đoàn vận động 2.140 người tham gia hiến máu.", "… | other"),
    Case("Diện tích nuôi trồng thủy sản đạt 2.460 ha.", "… | other"),
    Case("Tỉnh có 3.140 doanh nghiệp trong nước.", "… | other"),
    Case(
        "Vận chuyển hành khách đạt 3,4 triệu lượt.",
        "3,4 triệu lượt | other",
    ),
    Case(
        "Thu ngân sách đạt 310 tỷ đồng. Cục Thuế truy thu và phạt 14 tỷ đồng, giảm lỗ 37 tỷ đồng.",
        "310 tỷ đồng | budget_revenue",
        "14 tỷ đồng | other",
        "37 tỷ đồng | other",
    ),
    Case(
        "Nợ tiền sử dụng đất còn 22 tỷ đồng.",
        "22 tỷ đồng | other",
    ),
    Case(
        "Tổng dư nợ cho vay nền kinh tế đạt 5.600 tỷ đồng, tăng 4%.",
        "5.600 tỷ đồng | other",
        "4% | other",
    ),
    Case(
        "Tổng kim ngạch xuất nhập khẩu đạt 410 triệu USD, xuất nhập khẩu qua cửa khẩu tăng 7%.",
        "410 triệu USD | other",
        "7% | other",
    ),
    Case(
        "Thành lập mới 9 công đoàn cơ sở.",
        "9 | other",
    ),
    Case(
        "Có 41 doanh nghiệp thành lập mới, 17 doanh nghiệp rút lui khỏi thị trường.",
        "41 doanh nghiệp | new_enterprises",
        "17 doanh nghiệp | other",
    ),
    Case(
        "Ngân hàng cho 240 hộ nghèo vay 12 tỷ đồng.",
        "240 hộ | other",
        "12 tỷ đồng | other",
    ),
    Case(
        "Lao động có việc làm là 310 nghìn người. Sàn giao dịch việc làm mở 12 phiên tư vấn.",
        "310 nghìn người | other",
        "12 phiên | other",
    ),
    Case(
        "Gieo cấy 5.200 ha lúa; diện tích lúa bị ngập úng 140 ha.",
        "5.200 ha | cultivated_area",
        "140 ha | other",
    ),
    # Indices of industry that are none of production.
    Case(
        "Chỉ số sử dụng lao động tăng 6%; chỉ số tồn kho giảm 8,3%.",
        "6% | other",
        "8,3% | other",
    ),
    Case("Ghi nhận 316 ca dương tính, đã điều trị khỏi 304 ca.", "316 ca dương tính | covid_cases", "304 ca | other"),
    # To persuade somebody raises nothing.
    Case("Các lực lượng vận động tháo dỡ 215 ô lồng nuôi cá.", "… | other"),
    # "Đào" is no peach in "đào tạo".
    Case(
        "Giải quyết việc làm cho 1.230 lao động; tuyển sinh, đào tạo nghề cho 41.600 người.",
        "1.230 lao động | jobs",
        "41.600 người | other",
    ),
    # What lacks water is no more sown than what was flooded, and so are its parts.
    Case(
        "Nắng hạn đã làm 3.412 ha cây trồng thiếu nước tưới, trong đó 1.870 ha lúa và 1.205 ha cà phê.",
        "3.412 ha | other",
        "1.870 ha | other",
        "1.205 ha | other",
    ),
    Case(
        "Riêng khối doanh nghiệp FDI đóng góp hơn 275 nghìn tỷ đồng, tăng 29,8%.",
        "275 nghìn tỷ đồng | other",
        "29,8% | other",
    ),
    Case("Thu từ hoạt động xuất nhập khẩu cũng đóng góp đáng kể với trên 41.000 tỷ đồng.", "41.000 tỷ đồng | other"),
)

CARRIED = Table(
    "quote indicator",
    # What is told of so many places is told over their number.
    Case(
        "Thu ngân sách của 24 xã đạt 30 tỷ đồng, tăng 5%.",
        "24 xã | other",
        "30 tỷ đồng | budget_revenue",
        "5% | budget_revenue",
    ),
    Case("Huyện giải ngân tại 5 xã được 12 tỷ đồng.", "5 xã | other", "12 tỷ đồng | public_investment"),
    Case("Quận trao quà cho 25 hộ, mỗi suất 2 triệu đồng.", "25 hộ | other", "2 triệu đồng | other"),
    # … nor do the places that it is told of.
    Case(
        "Tỷ lệ hộ nghèo giảm còn 1,95%, riêng tỷ lệ hộ nghèo của 24 xã là 1,21%.",
        "1,95% | poverty",
        "24 xã | other",
        "1,21% | poverty",
    ),
    # What did not grow is no economy that sectors grow with.
    Case(
        "GRDP tăng 9,9%; tổng giá trị sản xuất đạt 726 tỷ đồng, đạt 102% kế hoạch.\nCông nghiệp - xây dựng tăng 14,8%.",
        "9,9% | grdp",
        "726 tỷ đồng | total_output",
        "102% | total_output",
        "14,8% | grdp",
    ),
    # Branches that are counted on the way end no subject.
    Case(
        "IIP toàn ngành tăng 7,9%, nhóm 4 ngành trọng điểm tăng 7,7%.",
        "7,9% | industrial_index",
        "4 ngành | other",
        "7,7% | industrial_index",
    ),
    # A sector grows as the economy does that was told of last.
    Case(
        "GRDP tăng 9%. Dịch vụ tăng 12%. Xuất khẩu đạt 1.439 triệu USD, tăng 13%. Nông, lâm, thủy sản tăng 4%.",
        "9% | grdp",
        "12% | grdp",
        "1.439 triệu USD | exports",
        "13% | exports",
        "4% | grdp",
    ),
    Case(
        "Giá trị sản xuất công nghiệp đạt 392 tỷ đồng. Trong đó, doanh nghiệp ước 368 tỷ đồng; hộ cá thể 24 tỷ đồng,"
        " tăng 5%.",
        "392 tỷ đồng | industrial_output",
        "368 tỷ đồng | industrial_output",
        "24 tỷ đồng | industrial_output",
        "5% | industrial_output",
    ),
    Case(
        "Về thu ngân sách, 6 tháng quận ước thu 404 tỷ đồng, tức 42% dự toán.",
        "404 tỷ đồng | budget_revenue",
        "42% | budget_revenue",
    ),
    Case(
        "Nông, lâm nghiệp và thủy sản ước tạo giá trị sản xuất 271 tỷ đồng, tăng 4%.",
        "271 tỷ đồng | agriculture_output",
        "4% | agriculture_output",
    ),
    # What is reached is no part of what grows.
    Case(
        "Trong đó, thu ngân sách tăng 16%; vốn đầu tư công giải ngân 31%; tỷ lệ học sinh đỗ tốt nghiệp đạt 99,1%.",
        "16% | budget_revenue",
        "31% | public_investment",
        "99,1% | other",
    ),
    # Co-operatives are counted of their own.
    Case(
        "Huyện thành lập mới 8 hợp tác xã. Quận có 42 doanh nghiệp thành lập mới.",
        "8 hợp tác xã | other",
        "42 doanh nghiệp | new_enterprises",
    ),
    Case("Kinh tế Hải Phòng 9 tháng năm 2021 tăng 10,5%.", "10,5% | grdp"),
    Case("Khu danh thắng thu phí, lệ phí tham quan 1,6 tỷ đồng.", "1,6 tỷ đồng | tourism_revenue"),
    # What is founded or set up need be no enterprise.
    Case(
        "Về nông thôn mới, huyện thành lập mới 128 mô hình, tăng 25%.",
        "128 mô hình | other",
        "25% | other",
    ),
    # Industry of one kind of owner is industry still.
    Case(
        "Giá trị sản xuất công nghiệp tăng 5%; công nghiệp ngoài quốc doanh đạt 41 tỷ đồng.",
        "5% | industrial_output",
        "41 tỷ đồng | industrial_output",
    ),
    # An economy grows though its place stands between.
    Case("Sáu tháng, kinh tế Hải Phòng tăng trưởng 9,1%.", "9,1% | grdp"),
    Case("Sáu tháng, kinh tế của thành phố ước tăng 10%.", "10% | grdp"),
    # What others did meanwhile is no whole of the parts behind it.
    Case(
        "Tổng giá trị sản xuất của quận tăng 14,3%, trong khi GRDP của thành phố tăng 11%. Cụ thể: công nghiệp - xây"
        " dựng tăng 18,6%.",
        "14,3% | total_output",
        "11% | grdp",
        "18,6% | industrial_output",
    ),
    Case(
        "Năm 2022, dự toán thu ngân sách của phường là 82,5 tỷ đồng, tăng 10%.",
        "82,5 tỷ đồng | budget_revenue",
        "10% | budget_revenue",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 42%. Kỳ họp thông qua 21 nghị quyết liên quan đến đầu tư công.",
        "42% | public_investment",
        "21 nghị quyết | other",
    ),
    Case(
        "72 lượt tập thể được tỉnh tặng danh hiệu; 95 lượt cá nhân được tỉnh tặng Bằng khen.",
        "72 lượt tập thể | awards",
        "95 lượt cá nhân | awards",
    ),
    Case(
        "Công nghiệp - xây dựng giữ được mức tăng khá, giá trị sản xuất đạt 850 tỷ đồng, tăng 15%.",
        "850 tỷ đồng | industrial_output",
        "15% | industrial_output",
    ),
    Case(
        "Quận giải quyết việc làm cho 210 lao động, hoàn thành 100% chỉ tiêu giao quân.",
        "210 lao động | jobs",
        "100% | other",
    ),
    # Payments are of the land that an article speaks of alone.
    Case(
        "Quận chi trả 275 tỷ đồng cho 130 hộ dân có đất làm đường. Quận đã bàn giao mặt bằng 12 ha.",
        "275 tỷ đồng | land_clearance",
        "130 hộ dân | land_clearance",
        "12 ha | land_clearance",
    ),
    # Foreign projects that are told apart leave the rest what they are.
    Case(
        "Tỉnh có 49 dự án mới với tổng vốn 19.500 tỷ đồng, trong đó có 8 dự án FDI, vốn đăng ký 126 triệu USD.",
        "49 dự án | other",
        "19.500 tỷ đồng | other",
        "8 dự án | fdi",
        "126 triệu USD | fdi",
    ),
    Case(
        "Giá tiêu dùng tăng 4%: hàng ăn và dịch vụ ăn uống tăng 4,6%; may mặc, giày dép và mũ nón tăng 3%.",
        "4% | other",
        "4,6% | other",
        "3% | other",
    ),
    # Output is that of the one sector that its sentence opens with; trade has no code.
    Case(
        "Về sản xuất nông nghiệp, giá trị sản xuất 6 tháng đạt 1.204 tỷ đồng, tăng 2%.",
        "1.204 tỷ đồng | agriculture_output",
        "2% | agriculture_output",
    ),
    Case(
        "- Công nghiệp, xây dựng: giá trị sản xuất trong tháng đạt 96 tỷ đồng.\n"
        "- Thương mại, dịch vụ có giá trị sản xuất đạt 211 tỷ đồng.\n"
        "- Kinh tế ổn định, công nghiệp phát triển, giá trị sản xuất đạt 307 tỷ đồng.",
        "96 tỷ đồng | industrial_output",
        "211 tỷ đồng | other",
        "307 tỷ đồng | total_output",
    ),
    # In an article on COVID a case is one, unless its words say otherwise.
    Case(
        "Quận ghi nhận 12 ca dương tính. Ổ dịch ở chợ An Dương có 9 ca (tăng 2); có 3 ca nặng.",
        "12 ca dương tính | covid_cases",
        "9 ca | covid_cases",
        "2 | covid_cases",
        "3 ca | other",
    ),
    Case("Quận ghi nhận 19 ca Covid-19 trong ngày 11/6.", "19 ca | covid_cases"),
    # Who gave is counted of what was given; those who are elected are of nothing else.
    Case(
        "Hôm nay, 6 đơn vị trên địa bàn đã ủng hộ số tiền 120 triệu đồng.",
        "6 đơn vị | donations",
        "120 triệu đồng | donations",
    ),
    Case(
        "Quận tạo việc làm cho 2.150 lao động. Đại hội bầu Ban Chấp hành gồm 39 đồng chí, 18 đại"
        " biểu dự đại hội cấp trên.",
        "2.150 lao động | jobs",
        "39 đồng chí | other",
        "18 đại biểu | other",
    ),
    # What is fined is no value of what was seized.
    Case(
        "Đội xử phạt 12 vụ với số tiền 90 triệu đồng; trị giá hàng hóa vi phạm 45 triệu đồng.",
        "12 vụ | fines_cases",
        "90 triệu đồng | fines_amount",
        "45 triệu đồng | other",
    ),
    # Who is concerned is listed over commas.
    Case(
        "Quận giải phóng mặt bằng 4 dự án, liên quan đến 318 hộ dân, 5 tổ chức.",
        "4 dự án | land_clearance",
        "318 hộ dân | land_clearance",
        "5 tổ chức | land_clearance",
    ),
    # Without a comma too, a yield and an output each have their figure.
    Case(
        "Năng suất lúa 62,5 tạ/ha sản lượng 719 tấn.",
        "62,5 tạ/ha | crop_yield",
        "719 tấn | crop_output",
    ),
    # The takings of a table are those of the tourists that its article speaks of.
    Case(
        "Tháng 6, quận đón 72.000 lượt khách du lịch.\nChỉ tiêu | Tháng 5 | Tháng 6\nDoanh thu (tỷ đồng) | 60,2 | 56,3",
        "72.000 lượt khách | tourist_arrivals",
        "60,2 | tourism_revenue",
        "56,3 | tourism_revenue",
    ),
    Case("Giải ngân vốn đầu tư công đến 20-12 được 398 tỷ đồng.", "398 tỷ đồng | public_investment"),
    Case(
        "Thu ngân sách trên địa bàn các xã, thị trấn trước sắp xếp đạt 48 tỷ đồng. Lượng khách đến các khu, điểm du"
        " lịch đạt 2,65 triệu lượt. Diện tích sầu riêng đạt 2.350 ha.",
        "48 tỷ đồng | budget_revenue",
        "2,65 triệu lượt | tourist_arrivals",
        "2.350 ha | cultivated_area",
    ),
    # Cases dealt with in an article that tells fines are fined; what a storm did is no gift.
    Case(
        "Quản lý thị trường xử lý 214 vụ vi phạm, tăng 24% so với cùng kỳ.\nTiền xử phạt hơn 1,02 tỷ đồng.",
        "214 vụ | fines_cases",
        "24% | fines_cases",
        "1,02 tỷ đồng | fines_amount",
    ),
    Case(
        "Phường quyên góp 420 triệu đồng.\nTrước đó, bão làm 35 nhà dân bị tốc mái, phường đã hỗ trợ.",
        "420 triệu đồng | donations",
        "35 nhà | other",
    ),
    Case(
        "Tổng vốn FDI đăng ký đạt 1.236 triệu USD.\nTrong đó có 82 dự án cấp mới với tổng vốn 541,5 triệu USD.",
        "1.236 triệu USD | fdi",
        "82 dự án | fdi",
        "541,5 triệu USD | fdi",
    ),
    # Cases that are dealt with are fined where a fine is told.
    Case("Quận xử lý 12 trường hợp vi phạm.", "12 trường hợp | other"),
    Case(
        "Quận xử lý 12 trường hợp vi phạm, phạt 34 triệu đồng.",
        "12 trường hợp | fines_cases",
        "34 triệu đồng | fines_amount",
    ),
    Case(
        "Tổng giá trị sản xuất tăng 12%, trong đó công nghiệp - xây dựng tăng 15%, nông nghiệp giảm 2%.",
        "12% | total_output",
        "15% | industrial_output",
        "2% | agriculture_output",
    ),
    Case(
        "Về giải phóng mặt bằng, huyện đang triển khai 31 dự án.",
        "31 dự án | land_clearance",
    ),
    Case(
        "Huyện tạo việc làm cho 6.500 người. Có 19 chỉ tiêu đạt kế hoạch.",
        "6.500 người | jobs",
        "19 chỉ tiêu | other",
    ),
    Case(
        "Thành phố đón 8,3 triệu lượt khách, tổng thu 22.700 tỷ đồng.",
        "8,3 triệu lượt khách | tourist_arrivals",
        "22.700 tỷ đồng | tourism_revenue",
    ),
    Case(
        "Tổng mức bán lẻ tăng 28%; nếu loại trừ yếu tố giá tăng 8%.",
        "28% | retail_sales",
        "8% | retail_sales",
    ),
    Case("GRDP tăng 8%; tốc độ tăng trưởng đàn bò 5%.", "8% | grdp", "5% | other"),
    Case(
        "Giải quyết việc làm cho 900 lao động; có trên 75% số chi bộ vững mạnh.", "900 lao động | jobs", "75% | other"
    ),
    Case("Huyện trồng 900 ha lúa. Diện tích sản xuất muối đạt 40 ha.", "900 ha | cultivated_area", "40 ha | other"),
    Case("Sản lượng lương thực có hạt 31.100 tấn.", "31.100 tấn | crop_output"),
    Case(
        "Năng suất lúa đạt 59 tạ/ha. Đàn gia súc đều tăng (trâu 0,3%, bò 0,9%).",
        "59 tạ/ha | crop_yield",
        "0,3% | other",
        "0,9% | other",
    ),
    Case(
        "Các khu công nghiệp có 1.700 dự án (800 FDI, 900 DDI), tổng vốn 5,5 tỷ USD.",
        "1.700 dự án | other",
        "800 | fdi",
        "900 | domestic_investment",
        "5,5 tỷ USD | other",
    ),
    Case(
        "Thu thuế đạt 97% dự toán.\nCòn 37 xã đạt dưới 15% dự toán.",
        "97% | budget_revenue",
        "37 xã | other",
        "15% | budget_revenue",
    ),
    Case(
        "Các dự án giải phóng mặt bằng:\n- Đường Đông Khê: phường Đằng Lâm chi trả bồi thường 96 hộ;\n"
        "- Nút giao Bùi Viện: phường Cát Bi 41 hộ.",
        "96 hộ | land_clearance",
        "41 hộ | land_clearance",
    ),
    Case(
        "Quận giải phóng mặt bằng 34 dự án, liên quan 6.800 hộ và 57 tổ chức.",
        "34 dự án | land_clearance",
        "6.800 hộ | land_clearance",
        "57 tổ chức | land_clearance",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 61%; thấp nhất là huyện Tiên Lãng 31,8%.",
        "61% | public_investment",
        "31,8% | public_investment",
    ),
    Case("Tỉnh phấn đấu tăng trưởng cả năm đạt trên 6%.", "6% | grdp"),
    # "Thu" alone is of what its line is about.
    Case(
        "Xử phạt 1.210 trường hợp, thu 460 triệu đồng; lũy kế 9.800 trường hợp, 3,9 tỷ đồng.",
        "1.210 trường hợp | fines_cases",
        "460 triệu đồng | fines_amount",
        "9.800 trường hợp | fines_cases",
        "3,9 tỷ đồng | fines_amount",
    ),
    Case("Quận đón 2,1 triệu lượt khách, thu 1.505 tỷ đồng.", "2,1 triệu lượt khách | …", "… | tourism_revenue"),
    Case("Huyện trồng 300 ha dưa, thu 90 tỷ đồng.", "300 ha | cultivated_area", "90 tỷ đồng | other"),
    Case(
        "Khách du lịch đạt 1,2 triệu lượt.\nNăm nay đặt mục tiêu 8,5 triệu lượt.",
        "1,2 triệu lượt | tourist_arrivals",
        "8,5 triệu lượt | tourist_arrivals",
    ),
    Case(
        "Doanh thu bán lẻ hàng hóa chiếm 78% tổng mức; lưu trú, ăn uống chiếm 14%.",
        "78% | retail_sales",
        "14% | hospitality_revenue",
    ),
    Case(
        "GRDP tăng 11,2%; tính riêng, Hải Phòng cũ tăng 11,04%.",
        "11,2% | grdp",
        "11,04% | grdp",
    ),
    Case(
        "Công tác giải phóng mặt bằng: ban hành 410 quyết định, chi trả 180 tỷ đồng.",
        "410 quyết định | other",
        "180 tỷ đồng | land_clearance",
    ),
    Case("Khôi phục cấp điện cho 61.200 khách hàng.", "61.200 khách hàng | other"),
    Case("Xã trồng mới 210 ha rừng; có 38 ha ao nuôi cá.", "210 ha | other", "38 ha | other"),
    # What brackets are about ends with them.
    Case(
        "Về thu hút đầu tư, tỉnh có 90 dự án (20 dự án FDI), tổng vốn đăng ký 12.000 tỷ đồng.",
        "90 dự án | other",
        "20 dự án | fdi",
        "12.000 tỷ đồng | other",
    ),
    Case(
        "Khu công nghiệp thu hút 21 dự án FDI, 30 lượt dự án tăng vốn với tổng vốn 290 triệu USD (cấp mới: 170 triệu"
        " USD; tăng vốn: 120 triệu USD); ngoài ra có 12 dự án DDI.",
        "21 dự án | fdi",
        "30 lượt dự án | fdi",
        "290 triệu USD | fdi",
        "170 triệu USD | fdi",
        "120 triệu USD | fdi",
        "12 dự án | domestic_investment",
    ),
    Case(
        "Các huyện đã chi trả bồi thường 1.500 tỷ đồng; riêng huyện An Lão chi 650 tỷ đồng.",
        "1.500 tỷ đồng | land_clearance",
        "650 tỷ đồng | land_clearance",
    ),
    Case(
        "Quận giải ngân 2.062 tỷ đồng vốn đầu tư công.\nSo với kế hoạch thành phố giao (8.412 tỷ đồng), đạt 24,5%.",
        "2.062 tỷ đồng | public_investment",
        "8.412 tỷ đồng | public_investment",
        "24,5% | public_investment",
    ),
    Case("Có 9 quận thu ngân sách vượt mốc 1.200 tỷ đồng.", "9 quận | other", "1.200 tỷ đồng | budget_revenue"),
    Case("Xử phạt 37 vụ chèo kéo khách, số tiền 64 triệu đồng.", "37 vụ | fines_cases", "64 triệu đồng | fines_amount"),
    Case(
        "IIP tăng 11%; khai khoáng giảm 8%, làm giảm 0,02 điểm phần trăm; sản xuất, phân phối điện tăng 6%.",
        "11% | industrial_index",
        "8% | industrial_index",
        "0,02 điểm phần trăm | industrial_index",
        "6% | industrial_index",
    ),
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
    Case(
        "GRDP tăng 8,2%. Về cơ cấu kinh tế, khu vực nông, lâm nghiệp, thủy sản chiếm tỷ trọng 6,4%; khu vực công nghiệp"
        " - xây dựng chiếm 54,1%; khu vực thương mại - dịch vụ chiếm 39,5%.",
        "8,2% | grdp",
        "6,4% | grdp",
        "54,1% | grdp",
        "39,5% | grdp",
    ),
    Case(
        "Tốc độ tăng trưởng kinh tế đạt 7,4%. Trong đó, khu vực công nghiệp tăng 9,1%, đóng góp 3,2 điểm phần trăm; khu"
        " vực dịch vụ tăng 7,7%.",
        "7,4% | grdp",
        "9,1% | grdp",
        "3,2 điểm phần trăm | grdp",
        "7,7% | grdp",
    ),
    Case(
        "Hàng hóa qua cảng đạt 40 triệu tấn. Trong đó, hàng nội địa tăng 12%, hàng quá cảnh giảm 4%.",
        "40 triệu tấn | port_throughput",
        "12% | port_throughput",
        "4% | port_throughput",
    ),
    Case(
        "Doanh thu du lịch đạt 640 tỷ đồng. Đoàn xe phục vụ tốt nhu cầu đi lại, tổng doanh thu đạt 38 tỷ đồng.",
        "640 tỷ đồng | tourism_revenue",
        "38 tỷ đồng | other",
    ),
    Case(
        "Đón 52.000 lượt khách, thu về 31,4 tỷ đồng.",
        "52.000 lượt khách | tourist_arrivals",
        "31,4 tỷ đồng | tourism_revenue",
    ),
    Case(
        "Toàn huyện có 19 doanh nghiệp, 3 hợp tác xã thành lập mới.",
        "19 doanh nghiệp | new_enterprises",
        "3 hợp tác xã | new_enterprises",
    ),
    Case(
        "Vốn FDI đạt 2,6 tỷ USD, chiếm 71% tổng thu hút đầu tư nước ngoài của vùng.",
        "2,6 tỷ USD | fdi",
        "71% | fdi",
    ),
    Case(
        "Kim ngạch xuất khẩu của tỉnh tăng khá, gồm đồ gỗ chế biến 14,2 triệu USD (tăng 9%); hải sản chế biến 8,3 triệu"
        " USD.",
        "14,2 triệu USD | exports",
        "9% | exports",
        "8,3 triệu USD | exports",
    ),
    Case(
        "Xuất khẩu đạt 9 tỷ USD; khu vực có vốn đầu tư nước ngoài (kể cả dầu thô) đạt 6,4 tỷ USD.",
        "9 tỷ USD | exports",
        "6,4 tỷ USD | exports",
    ),
    Case(
        "GRDP tăng 7%. Tỷ trọng ngành dịch vụ chiếm 44%, công nghiệp 37% và nông nghiệp 19%.",
        "7% | grdp",
        "44% | grdp",
        "37% | grdp",
        "19% | grdp",
    ),
    Case(
        "Ghi nhận 412 ca mắc mới tại 9 xã, trong đó 310 ca trong cộng đồng.",
        "412 ca mắc | covid_cases",
        "9 xã | other",
        "310 ca | covid_cases",
    ),
    Case(
        "Tổng giá trị sản xuất tăng 9%. Cơ cấu kinh tế (theo giá hiện hành): Nông, lâm, ngư nghiệp chiếm 44,1%;"
        " Thương mại, dịch vụ chiếm 31,6%.",
        "9% | total_output",
        "44,1% | agriculture_output",
        "31,6% | other",
    ),
    Case(
        "Kim ngạch xuất khẩu đạt 2,1 tỷ USD. Trong đó: thủy sản đạt 1,2 tỷ USD, tăng 5%; phân bón ước đạt 310 triệu"
        " USD, tăng 14%.",
        "2,1 tỷ USD | exports",
        "1,2 tỷ USD | exports",
        "5% | exports",
        "310 triệu USD | exports",
        "14% | exports",
    ),
    Case(
        "Tỉnh thu hút 31 dự án đầu tư trong nước.\nTrong đó, ngoài khu công nghiệp có 18 dự án.",
        "31 dự án | domestic_investment",
        "18 dự án | domestic_investment",
    ),
    Case(
        "Quận xử phạt 214 trường hợp, gồm 4 trường hợp kinh doanh trái phép (quán nước), 6 trường hợp đổ rác.",
        "214 trường hợp | fines_cases",
        "4 trường hợp | fines_cases",
        "6 trường hợp | fines_cases",
    ),
    Case(
        "Trong tổng giá trị tăng thêm toàn nền kinh tế, khu vực nông, lâm nghiệp tăng 4,1%; khu vực dịch vụ tăng 8,3%.",
        "4,1% | grdp",
        "8,3% | grdp",
    ),
    Case(
        "Doanh thu du lịch đạt 91 tỷ đồng. Trong quý, có 82% doanh nghiệp hoạt động trở lại.",
        "91 tỷ đồng | tourism_revenue",
        "82% | other",
    ),
    Case(
        "Chỉ số sản xuất công nghiệp tăng 8,1%.\nCụ thể: ngành khai khoáng tăng 5,2%; chế biến, chế tạo tăng 9%.",
        "8,1% | industrial_index",
        "5,2% | industrial_index",
        "9% | industrial_index",
    ),
    Case(
        "Tổng mức bán lẻ hàng hóa tăng 13,6%. Trong đó, hàng may mặc tăng 14,2%; xăng dầu các loại tăng 9,8%.",
        "13,6% | retail_sales",
        "14,2% | retail_sales",
        "9,8% | retail_sales",
    ),
    Case("Chỉ số giá tiêu dùng tăng 0,4%; hàng may mặc tăng 0,2%.", "0,4% | other", "0,2% | other"),
    Case(
        "Năng suất lúa đạt 66,2 tạ/ha. Các xã dao động từ 60,9 đến 70,1 tạ/ha.",
        "66,2 tạ/ha | crop_yield",
        "60,9 đến 70,1 tạ/ha | crop_yield",
        "70,1 tạ/ha | crop_yield",
    ),
    Case(
        "Một số ngành có chỉ số sản xuất tăng là: sản xuất xe có động cơ tăng 31%; dệt tăng 21,4%.",
        "31% | industrial_index",
        "21,4% | industrial_index",
    ),
    Case(
        "Tỉnh có 61 dự án đầu tư trong nước với vốn 2,4 tỷ USD và 18 dự án đăng ký mới với vốn 90 triệu USD, chiếm 3%.",
        "61 dự án | domestic_investment",
        "2,4 tỷ USD | domestic_investment",
        "18 dự án | …",
        "90 triệu USD | …",
        "3% | …",
    ),
    Case(
        "Hàn Quốc có 154 dự án với vốn 870 triệu USD, chiếm 11,2% tổng vốn.",
        "154 dự án | fdi",
        "870 triệu USD | fdi",
        "11,2% | fdi",
    ),
    Case(
        "Giá trị sản xuất công nghiệp đạt 900 tỷ đồng, trong đó khai thác đạt 90 tỷ đồng, tăng 7%; chế biến đạt 300"
        " tỷ đồng; điện, nước đạt 510 tỷ đồng.",
        "900 tỷ đồng | industrial_output",
        "90 tỷ đồng | industrial_output",
        "7% | industrial_output",
        "300 tỷ đồng | industrial_output",
        "510 tỷ đồng | industrial_output",
    ),
    Case(
        "Thu ngân sách đạt 900 tỷ đồng. Trong đó, thu nội địa đạt 300 tỷ đồng; các khoản huy động đạt 20 tỷ đồng.",
        "900 tỷ đồng | budget_revenue",
        "300 tỷ đồng | budget_revenue",
        "20 tỷ đồng | budget_revenue",
    ),
    Case(
        "Thu ngân sách đạt 900 tỷ đồng, trong đó thu từ khu vực DNNN trung ương đạt 300 tỷ đồng, tăng 8%.",
        "900 tỷ đồng | budget_revenue",
        "300 tỷ đồng | budget_revenue",
        "8% | budget_revenue",
    ),
    Case(
        "Chỉ số phát triển sản xuất (PTSX) công nghiệp tăng 4,2%. Có 26 ngành tăng chỉ số. Trong đó, may trang phục"
        " tăng 53%; ngành đóng tàu giảm 51%; sản xuất đồ chơi giảm 36%.",
        "4,2% | industrial_index",
        "26 ngành | other",
        "53% | industrial_index",
        "51% | industrial_index",
        "36% | industrial_index",
    ),
    Case(
        "GRDP bình quân tăng 13,5%. Trong đó, công nghiệp - xây dựng tăng 15,3% (công nghiệp tăng 15,8%, xây dựng tăng"
        " 12,2%).",
        "13,5% | grdp",
        "15,3% | grdp",
        "15,8% | grdp",
        "12,2% | grdp",
    ),
    Case(
        "Thu ngân sách đạt 900 tỷ đồng, trong đó thuế đạt 700 tỷ đồng; khởi công 3 trường học.",
        "900 tỷ đồng | budget_revenue",
        "700 tỷ đồng | budget_revenue",
        "3 trường | other",
    ),
    Case("Xuất khẩu lao động vượt 7% kế hoạch.", "7% | jobs"),
    Case("Quận đưa 100 lao động đi làm việc có thời hạn ở nước ngoài.", "100 lao động | jobs"),
    Case("Tổng thu du lịch ước đạt 750 tỷ đồng.", "750 tỷ đồng | tourism_revenue"),
    Case("Quận tiếp nhận số tiền 10 tỷ đồng cứu trợ đồng bào vùng lũ.", "10 tỷ đồng | donations"),
    Case("Công ty bàn giao 43 căn nhà và 2 phòng học cho huyện.", "43 căn nhà | other", "2 phòng học | other"),
    Case("Các hộ bàn giao sạch 4,5 ha cho dự án.", "4,5 ha | land_clearance"),
    Case("Mỗi gia đình thu 253 triệu đồng.", "253 triệu đồng | other"),
    Case("Thị trường khách Thái Lan tăng 42,9%.", "42,9% | tourist_arrivals"),
    Case("Toàn xã có 160 ha vải, 12 ha cà rốt.", "160 ha | cultivated_area", "12 ha | cultivated_area"),
    Case("Công an đăng ký mới 2.308 xe ô tô, 115 xe máy.", "2.308 xe ô tô | other", "115 xe máy | other"),
    Case(
        "Công an xử phạt 293 xe khách, 583 xe tải.",
        "293 xe khách | fines_cases",
        "583 xe tải | fines_cases",
    ),
    Case(
        "Sản xuất công nghiệp tăng 12,1%; sản xuất tủ lạnh tăng vượt bậc với mức 140,5%; sản xuất xi măng tăng 4,3%.",
        "12,1% | industrial_output",
        "140,5% | industrial_output",
        "4,3% | industrial_output",
    ),
    Case(
        "GRDP tăng 8,2%; trong đó: ngành công nghiệp tăng 9% (đóng góp 3,1 điểm phần trăm), ngành xây dựng tăng 5%.",
        "8,2% | grdp",
        "9% | grdp",
        "3,1 điểm phần trăm | grdp",
        "5% | grdp",
    ),
    Case(
        "GRDP tăng 8,2%; khu vực công nghiệp và xây dựng tăng 11% (công nghiệp tăng 12,5%, xây dựng tăng 7,4%).",
        "8,2% | grdp",
        "11% | grdp",
        "12,5% | grdp",
        "7,4% | grdp",
    ),
    Case(
        "Giá trị sản xuất nông, lâm, thủy sản tăng 3,4%, trong đó thủy sản tăng 5,6%, lâm nghiệp tăng 7,8%.",
        "3,4% | agriculture_output",
        "5,6% | agriculture_output",
        "7,8% | agriculture_output",
    ),
    Case(
        "Vốn FDI đạt 2 tỷ USD; lĩnh vực công nghiệp chiếm 61%; dịch vụ chiếm 12%.",
        "2 tỷ USD | fdi",
        "61% | fdi",
        "12% | fdi",
    ),
    Case(
        "Sản lượng lúa đạt 55.000 tấn; chăn nuôi chiếm 51% giá trị sản xuất nông nghiệp.",
        "55.000 tấn | crop_output",
        "51% | agriculture_output",
    ),
    Case(
        "Vốn đầu tư toàn xã hội tăng 4%. Dịch vụ và thuế sản phẩm tăng trưởng mạnh, lần lượt đạt 7,2% và 3,9%.",
        "4% | social_investment",
        "7,2% | other",
        "3,9% | other",
    ),
    Case(
        "Hàng hóa qua cảng đạt 90 triệu tấn, trong đó hàng xuất khẩu đạt 40 triệu tấn, hàng nhập khẩu tăng 9%.",
        "90 triệu tấn | port_throughput",
        "40 triệu tấn | port_throughput",
        "9% | port_throughput",
    ),
    Case(
        "Khu vực nông nghiệp tăng 1,4%, đóng góp 0,1 điểm phần trăm; khu vực dịch vụ tăng 6%.",
        "1,4% | grdp",
        "0,1 điểm phần trăm | grdp",
        "6% | grdp",
    ),
    Case(
        "Chỉ số sản xuất công nghiệp tăng 8%. Một số sản phẩm tăng: điện sản xuất tăng 14%.",
        "8% | industrial_index",
        "14% | other",
    ),
    Case(
        "Doanh thu du lịch đạt 30 tỷ đồng. Tỉnh hoàn thành 100% kế hoạch xóa nhà tạm.",
        "30 tỷ đồng | tourism_revenue",
        "100% | other",
    ),
    Case(
        "Giá trị sản xuất nông nghiệp tăng 3,1%; trồng trọt tăng 2,2%, chăn nuôi tăng 5,1%.",
        "3,1% | agriculture_output",
        "2,2% | agriculture_output",
        "5,1% | agriculture_output",
    ),
    Case(
        "Phấn đấu đến năm 2030 không còn hộ nghèo, 96% người dân có thẻ bảo hiểm.",
        "96% | other",
    ),
    Case(
        "Tổng thu du lịch đạt 3.500 tỷ đồng (tương đương 140 triệu USD), tăng 12%.",
        "3.500 tỷ đồng | tourism_revenue",
        "140 triệu USD | tourism_revenue",
        "12% | tourism_revenue",
    ),
    Case(
        # By what the economy is measured is not said.
        "Cơ cấu kinh tế đến năm 2030: CN - TTCN - xây dựng khoảng 62%; dịch vụ khoảng 30%.",
        "62% | other",
        "30% | other",
    ),
    Case(
        "Gieo trồng đạt 9.200 ha, tăng 2%. Chia theo huyện: Lạc Thủy 1.400 ha, bằng 99%; Mai Châu 2.150 ha.",
        "9.200 ha | cultivated_area",
        "2% | cultivated_area",
        "1.400 ha | cultivated_area",
        "99% | cultivated_area",
        "2.150 ha | cultivated_area",
    ),
    Case(
        "Toàn xã còn 0,8% hộ nghèo.",
        "0,8% | poverty",
    ),
    Case(
        "Kim ngạch xuất khẩu đạt 640 triệu USD, tăng 12% (dệt may tăng 16%, thủy sản 7%).",
        "640 triệu USD | exports",
        "12% | exports",
        "16% | exports",
        "7% | exports",
    ),
    Case(
        "Giải quyết việc làm cho 4.100 lao động (xuất khẩu 310 lao động).",
        "4.100 lao động | jobs",
        "310 lao động | jobs",
    ),
    Case(
        "Đón 2,4 triệu lượt khách, tổng doanh thu 3.100 tỷ đồng, lần lượt tăng 9% và 14%.",
        "2,4 triệu lượt khách | tourist_arrivals",
        "3.100 tỷ đồng | tourism_revenue",
        "9% | tourist_arrivals",
        "14% | tourism_revenue",
    ),
    Case(
        "Xuất khẩu đạt 51,2 tỷ USD; nhập khẩu lần lượt là 3,9 và 40,6 tỷ USD.",
        "51,2 tỷ USD | exports",
        "3,9 | imports",
        "40,6 tỷ USD | imports",
    ),
    Case(
        "Xuất khẩu đạt 51,2 tỷ USD; thu ngân sách hai năm đạt 8,3 và 9,4 nghìn tỷ đồng.",
        "51,2 tỷ USD | exports",
        "8,3 | budget_revenue",
        "9,4 nghìn tỷ đồng | budget_revenue",
    ),
    Case(
        "Ban quản lý thu hút 350 triệu USD vốn FDI, 900 tỷ đồng vốn DDI.",
        "350 triệu USD | fdi",
        "900 tỷ đồng | domestic_investment",
    ),
    Case(
        "Cấp mới 12 dự án FDI và 7 dự án DDI, tổng vốn lần lượt là 85 triệu USD và 640 tỷ đồng.",
        "12 dự án | fdi",
        "7 dự án | domestic_investment",
        "85 triệu USD | fdi",
        "640 tỷ đồng | domestic_investment",
    ),
    Case(
        "Thu hút 24 dự án FDI, 310 triệu USD; trong nước 9 dự án, 700 tỷ đồng.",
        "24 dự án | fdi",
        "310 triệu USD | fdi",
        "9 dự án | domestic_investment",
        "700 tỷ đồng | domestic_investment",
    ),
    Case(
        "Các khu công nghiệp thu hút 31 dự án, tổng vốn 240 triệu USD, trong đó có 11 dự án trong nước.",
        "31 dự án | other",
        "240 triệu USD | other",
        "11 dự án | domestic_investment",
    ),
    Case(
        "Quỹ tiếp nhận ủng hộ 320 triệu đồng. 100% hội viên tham gia bảo hiểm.",
        "320 triệu đồng | donations",
        "100% | other",
    ),
    Case(
        "Thu hoạch đạt 310 ha. Hồ trữ nước cho 5.200 ha lúa xuân.",
        "310 ha | cultivated_area",
        "5.200 ha | cultivated_area",
    ),
    Case(
        "Lúa mùa: Tổng diện tích đạt 4.100 ha, giảm 2%.",
        "4.100 ha | cultivated_area",
        "2% | cultivated_area",
    ),
    Case(
        "Tạo việc làm cho 2.400 lao động. Có 310 lao động từ nơi khác trở về quê.",
        "2.400 lao động | jobs",
        "310 lao động | other",
    ),
    Case(
        "Chỉ số IIP tăng 9%. Các ngành tăng khá: sản xuất máy tính tăng 40%; đồ gia dụng tăng 12%.",
        "9% | industrial_index",
        "40% | industrial_index",
        "12% | industrial_index",
    ),
    Case(
        "Bán lẻ hàng hóa đạt 520 tỷ đồng. Trong đó: lưu trú, ăn uống 30 tỷ đồng. Cộng dồn 5 tháng được 2.560 tỷ đồng.",
        "520 tỷ đồng | retail_sales",
        "30 tỷ đồng | hospitality_revenue",
        "2.560 tỷ đồng | retail_sales",
    ),
    Case(
        "Thu thuế khối xã đạt 620 tỷ đồng.\nĐặc khu Cát Hải 119 tỷ đồng.",
        "620 tỷ đồng | budget_revenue",
        "119 tỷ đồng | budget_revenue",
    ),
    Case(
        "Xuất khẩu đạt 12 tỷ USD, nhập khẩu 11 tỷ USD, lần lượt tăng 22% và 21%, đạt 38% và 41% kế hoạch.",
        "12 tỷ USD | exports",
        "11 tỷ USD | imports",
        "22% | exports",
        "21% | imports",
        "38% | exports",
        "41% | imports",
    ),
    Case(
        "Thủy sản: Tổng sản lượng đạt 25 nghìn tấn. Trồng trọt: năng suất lúa đạt 60 tạ/ha.",
        "25 nghìn tấn | other",
        "60 tạ/ha | crop_yield",
    ),
    Case(
        "Hai huyện vùng cao còn lần lượt 52% và 58% hộ nghèo.",
        "52% | poverty",
        "58% | poverty",
    ),
    Case(
        "Tỉnh giữ nguyên mục tiêu tăng trưởng 14,5%.",
        "14,5% | grdp",
    ),
    Case(
        "Kinh tế 6 tháng tăng 6,2%.",
        "6,2% | grdp",
    ),
    Case(
        "GRDP tăng 9%; riêng du lịch đón 5,5 triệu lượt khách, tăng 17%.",
        "9% | grdp",
        "5,5 triệu lượt khách | tourist_arrivals",
        "17% | tourist_arrivals",
    ),
    Case(
        "Huyện giải ngân 2.300 tỷ đồng; 3 chương trình mục tiêu quốc gia giải ngân chưa tới 12% kế hoạch.",
        "2.300 tỷ đồng | public_investment",
        "3 chương trình | other",
        "12% | public_investment",
    ),
    Case(
        "Huyện vận động 43 hộ hiến 2.160 m2 đất.",
        "43 hộ | donations",
        "2.160 m2 | donations",
    ),
    Case(
        "Thu thuế đạt 620 tỷ đồng, tăng 4%.\nPhường Thủy Nguyên đứng đầu với 86 tỷ đồng.",
        "620 tỷ đồng | budget_revenue",
        "4% | budget_revenue",
        "86 tỷ đồng | budget_revenue",
    ),
    Case(
        "Huyện thu hoạch 300 ha lúa.\nHuyện Tiên Lãng 12 ha rừng ngập mặn.",
        "300 ha | cultivated_area",
        "12 ha | other",
    ),
    Case(
        "Chỉ số IIP tăng 8%; sản xuất kim loại tăng 12%; số lao động giảm 4%.",
        "8% | industrial_index",
        "12% | industrial_index",
        "4% | other",
    ),
    # What a price is of is no sum: so much a tonne, a hectare.
    Case(
        "Kim ngạch xuất khẩu đạt 196 triệu USD; giá cà phê còn 1.740 USD/tấn, giảm 9%.",
        "196 triệu USD | exports",
        "1.740 USD | other",
        "9% | other",
    ),
    Case(
        "Diện tích cây ăn quả là 44 ha, cho thu 280 triệu đồng/ha/năm.",
        "44 ha | cultivated_area",
        "280 triệu đồng | other",
    ),
    # The rest of a list is a part of it too.
    Case(
        "Kim ngạch xuất khẩu đạt 196 triệu USD, trong đó hồ tiêu 140 triệu USD, các mặt hàng khác đạt 56 triệu USD.",
        "196 triệu USD | exports",
        "140 triệu USD | exports",
        "56 triệu USD | exports",
    ),
    Case(
        "Giải ngân đạt 42% kế hoạch vốn. Có 8 chủ đầu tư giải ngân trên mức chung (41,6%), gồm quận Lê Chân (77%),"
        " quận Hải An (63%).",
        "42% | public_investment",
        "8 chủ đầu tư | public_investment",
        "41,6% | public_investment",
        "77% | public_investment",
        "63% | public_investment",
    ),
    # Those who died or recovered are no new cases, and a paragraph on parts goes on with these.
    Case(
        "Trong ngày, quận ghi nhận 187 ca dương tính SARS-CoV-2, 3 ca tử vong.\nTrong đó, phường Cát Dài 64 ca, An"
        " Biên 51.\nĐến nay, 860 người khỏi bệnh.",
        "187 ca dương tính | covid_cases",
        "3 ca | other",
        "64 ca | covid_cases",
        "51 | covid_cases",
        "860 người | other",
    ),
    Case(
        "Tổng giá trị sản xuất đạt 1.400 tỷ đồng; ba lĩnh vực đều tăng (nông, lâm, thủy sản tăng 5,1%; thương mại -"
        " dịch vụ tăng 7,9%).",
        "1.400 tỷ đồng | total_output",
        "5,1% | agriculture_output",
        "7,9% | other",
    ),
    Case("Du lịch Hải Phòng thu gần 390 tỷ đồng.", "390 tỷ đồng | tourism_revenue"),
    Case(
        "Vải thiều được mùa, sản lượng đạt 164 nghìn tấn, tăng 14 nghìn tấn.",
        "164 nghìn tấn | crop_output",
        "14 nghìn tấn | crop_output",
    ),
    Case(
        "Giá trị sản xuất công nghiệp đạt 86 tỷ đồng. Trong đó:\n+ Công nghiệp trung ương đạt 11 tỷ đồng, tăng 4%.",
        "86 tỷ đồng | industrial_output",
        "11 tỷ đồng | industrial_output",
        "4% | industrial_output",
    ),
    Case("Xã có cụm công nghiệp nên 78% lao động làm nghề khác.", "78% | other"),
    Case("Giảm nghèo được 281 hộ; quận phấn đấu hạ tỷ lệ này xuống dưới 3%.", "281 hộ | poverty", "3% | poverty"),
    # Who got work stands before it is named.
    Case(
        "Hơn 27.300 lượt lao động Hải Phòng được giải quyết việc làm, đạt 51,2% kế hoạch năm.",
        "27.300 lượt | jobs",
        "51,2% | jobs",
    ),
    Case("Tỉnh có 8.264 người đi xuất khẩu lao động, đạt 118% kế hoạch năm.", "8.264 người | jobs", "118% | jobs"),
    Case(
        "Sản xuất công nghiệp phát triển, một số sản phẩm tăng khá như: Xi măng tăng 6%; đá tăng 11,2%.",
        "6% | other",
        "11,2% | other",
    ),
    Case(
        "Lượng khách tham quan các điểm lăng Minh Mạng, lăng Gia Long và đầm Tam Giang ước 156.000 lượt.",
        "156.000 lượt | tourist_arrivals",
    ),
    # Projects and dollars of an article that spoke of foreign investment last.
    Case(
        "Vốn FDI đạt 1.087 triệu USD, tăng 62%.\nTrong số 33 dự án cấp mới, Trung Quốc dẫn đầu với 17 dự án, 126,4"
        " triệu USD.",
        "1.087 triệu USD | fdi",
        "62% | fdi",
        "33 dự án | fdi",
        "17 dự án | fdi",
        "126,4 triệu USD | fdi",
    ),
    # What is harvested of fish is no crop.
    Case(
        "Tôm nuôi trúng mùa.\nNăng suất tôm bình quân đạt 2,55 tấn/ha, sản lượng đạt 31.260 tấn.",
        "2,55 tấn/ha | other",
        "31.260 tấn | other",
    ),
    # What tourists spent, in a paragraph on them.
    Case(
        "Khách đến các cơ sở lưu trú đạt 1,5 triệu lượt; công suất phòng bình quân 52,5%. Doanh thu trong 9 tháng ước"
        " đạt 4.870 tỷ đồng.",
        "1,5 triệu lượt | tourist_arrivals",
        "52,5% | other",
        "4.870 tỷ đồng | tourism_revenue",
    ),
    Case(
        "Tổng diện tích gieo trồng 593 ha; trồng rừng mới 112 ha, vượt 2,4% kế hoạch.",
        "593 ha | cultivated_area",
        "112 ha | other",
        "2,4% | other",
    ),
    # A sum is of all that was counted, whatever is said of it by the way.
    Case(
        "Xuất khẩu tháng 6 đạt 0,4 triệu USD, mặt hàng chủ yếu là chè và quặng; lũy kế 6 tháng đạt 2,6 triệu USD.",
        "0,4 triệu USD | exports",
        "2,6 triệu USD | exports",
    ),
    # Owners and branches open a paragraph with their part of what was measured last.
    Case(
        "Tổng mức bán lẻ đạt 225 tỷ đồng. Chỉ số giá tiêu dùng tăng 1,5%.\n"
        "Phân theo loại hình kinh tế: kinh tế nhà nước đạt 63 tỷ đồng, tăng 3%; kinh tế cá thể đạt 94 tỷ đồng.",
        "225 tỷ đồng | retail_sales",
        "1,5% | other",
        "63 tỷ đồng | retail_sales",
        "3% | retail_sales",
        "94 tỷ đồng | retail_sales",
    ),
    Case(
        "Chỉ số sản xuất công nghiệp tăng 9%.\nCông nghiệp khai khoáng duy trì mức tăng trưởng cao, tăng 103,7%.",
        "9% | industrial_index",
        "103,7% | industrial_index",
    ),
    # Shares of projects are of what the projects are.
    Case(
        "Tỉnh có 271 dự án FDI. Nhật Bản có 143 dự án với 3,3 tỷ USD, chiếm 52,8% về số dự án và 65,6% tổng vốn.",
        "271 dự án | fdi",
        "143 dự án | fdi",
        "3,3 tỷ USD | fdi",
        "52,8% | fdi",
        "65,6% | fdi",
    ),
    # Behind a head on revenue, who pays it names no other indicator.
    Case(
        "Kết quả một số khoản thu nội địa quý I năm 2014:\n- Khu vực DNNN: 432,9 tỷ đồng, đạt 23,4% dự toán năm;\n"
        "- Khu vực ngoài quốc doanh: 505,7 tỷ đồng.",
        "432,9 tỷ đồng | budget_revenue",
        "23,4% | budget_revenue",
        "505,7 tỷ đồng | budget_revenue",
    ),
    # Criteria go on with nothing that was named before.
    Case(
        "Nhân dân đóng góp 1,85 tỷ đồng. Xã An Hưng đạt 12/19 tiêu chí.",
        "1,85 tỷ đồng | donations",
        "12/19 tiêu chí | other",
        "19 tiêu chí | other",
    ),
    # Behind a place alone stand its fields, their yield and what they gave, told by their units.
    Case(
        "Diện tích, năng suất (trong ngoặc là so với vụ trước) và sản lượng lúa của các huyện:\n"
        "- Huyện Vĩnh Bảo: 746ha; 54,69 tạ/ha (100,17%); 4.080 tấn.",
        "746ha | cultivated_area",
        "54,69 tạ/ha | crop_yield",
        "100,17% | crop_yield",
        "4.080 tấn | crop_output",
    ),
    # A list under "Trong đó:" goes on with the paragraph before it, and so does what "mức tăng này" is told of.
    Case(
        "Quận giải ngân vốn đầu tư công đạt 257 tỷ đồng.\nTrong đó:\n- Vốn ngân sách trung ương: 14/19 tỷ đồng.",
        "257 tỷ đồng | public_investment",
        "14/19 tỷ đồng | public_investment",
        "19 tỷ đồng | public_investment",
    ),
    Case(
        "GRDP của thành phố tăng 11,8%.\nTheo thống kê, mức tăng này chưa chạm kế hoạch (kế hoạch tăng 12,3%).",
        "11,8% | grdp",
        "12,3% | grdp",
    ),
    # A part that no entry knows is of no sibling of another kind than the whole.
    Case(
        "Tổng sản phẩm 6 tháng tăng 2,4%, trong đó bán lẻ hàng hóa tăng 13,5%, chế tạo sản phẩm từ thép tăng 8,1%.",
        "2,4% | grdp",
        "13,5% | retail_sales",
        "8,1% | other",
    ),
    # What a sentence opens with is what its parts are of, and a sector told before its output.
    Case(
        "Trong kim ngạch xuất khẩu, thủy sản đạt hơn 1 tỷ USD, tăng 5%; phân bón ước đạt 215 triệu USD.",
        "1 tỷ USD | exports",
        "5% | exports",
        "215 triệu USD | exports",
    ),
    Case(
        "Năng suất lúa đạt 63,6 tạ/ha; sản xuất thủy sản tăng cao, giá trị sản xuất đạt 4.775 tỷ đồng.",
        "63,6 tạ/ha | crop_yield",
        "4.775 tỷ đồng | agriculture_output",
    ),
    # Shares go on with the amount before them, whatever told what that is of.
    Case(
        "Tháng 8, thành phố đón 5 triệu lượt khách du lịch.\nHuyện Cát Hải: 2,87 triệu lượt, tăng 15,3%",
        "5 triệu lượt khách | tourist_arrivals",
        "2,87 triệu lượt | tourist_arrivals",
        "15,3% | tourist_arrivals",
    ),
    Case(
        "Thu ngân sách tăng cao, nhất là công tác đấu giá quyền sử dụng đất đạt 74,9 tỷ đồng, bằng 75% kế hoạch năm.",
        "74,9 tỷ đồng | budget_revenue",
        "75% | budget_revenue",
    ),
    Case(
        "Kim ngạch xuất khẩu đạt 8.954 triệu USD. Riêng tháng 5, doanh thu ước 2.415 triệu USD, tăng 1,8%.",
        "8.954 triệu USD | exports",
        "2.415 triệu USD | other",
        "1,8% | other",
    ),
    Case(
        "Khu kinh tế thu hút 13 dự án FDI. Ước 5 tháng, doanh thu của các doanh nghiệp trong KCN, KKT đạt 11.860 triệu"
        " USD.",
        "13 dự án | fdi",
        "11.860 triệu USD | other",
    ),
    Case("Trong bão, quận di dời 38.047 hộ đến nơi an toàn.", "38.047 hộ | other"),
    Case(
        "Thu nhập bình quân đầu người đạt 3,3 triệu đồng/tháng, thu nhập của công nhân đạt 9,2 triệu đồng/người/tháng.",
        "3,3 triệu đồng | income_per_capita",
        "9,2 triệu đồng | other",
    ),
    Case(
        "Tổng số tiền đền bù giải phóng mặt bằng, hỗ trợ tái định cư đã được giải ngân là 5,8 tỷ đồng.",
        "5,8 tỷ đồng | land_clearance",
    ),
    Case(
        "Quận ủng hộ quỹ phòng dịch 4 tỷ đồng. Kỳ thi tốt nghiệp THPT, tỷ lệ đỗ đạt 99,18%.",
        "4 tỷ đồng | donations",
        "99,18% | other",
    ),
    Case("Thu biện pháp tài chính 971 tỷ đồng.", "971 tỷ đồng | budget_revenue"),
    Case("Đầu tư nội địa có 30 dự án.", "30 dự án | domestic_investment"),
    Case("Dân số các huyện nghèo là 2,4 triệu người.", "2,4 triệu người | other"),
    Case(
        "Vụ mùa gieo cấy 1.742ha, giảm 196ha so với vụ mùa năm 2020 do thu hồi đất.",
        "1.742ha | cultivated_area",
        "196ha | cultivated_area",
    ),
    Case(
        "Gieo cấy 28.400 ha lúa; bão quật đổ, làm ngập 15.260 ha, trong đó 5.600 ha mất trắng.",
        "28.400 ha | cultivated_area",
        "15.260 ha | other",
        "5.600 ha | other",
    ),
    Case(
        "Sản lượng hàng hóa qua cảng đạt 48,6 triệu tấn, trong đó hàng container 28,7 triệu tấn, chiếm 59% tổng sản"
        " lượng.",
        "48,6 triệu tấn | port_throughput",
        "28,7 triệu tấn | port_throughput",
        "59% | port_throughput",
    ),
    Case(
        "Giá trị sản xuất công nghiệp đạt 4.766 tỷ đồng; riêng cơ khí đúc chiếm 42,5% giá trị toàn ngành.",
        "4.766 tỷ đồng | industrial_output",
        "42,5% | industrial_output",
    ),
    Case(
        "Doanh thu của các doanh nghiệp FDI trong khu công nghiệp 6 tháng đầu năm đạt 6,75 tỷ USD.",
        "6,75 tỷ USD | other",
    ),
    Case("Đường tỉnh 377 và ĐH 57 đang nâng cấp, đường 24/4 đã mở rộng, chi phí 12 tỷ đồng.", "12 tỷ đồng | other"),
    Case("Quận thu hút 25 triệu USD vốn FDI, khởi công 5 dự án nhà ở xã hội.", "25 triệu USD | fdi", "5 dự án | other"),
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
