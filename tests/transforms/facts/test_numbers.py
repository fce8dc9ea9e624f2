"""Numbers as reports write them: text → quote, exact value, unit, value in the base unit."""

from decimal import Decimal

import pytest

from tests.transforms.facts.reading import Case, Table

MONEY = Table(
    "quote value unit value_si",
    Case("Thu ngân sách đạt 14,207.5 tỷ đồng.", "14,207.5 tỷ đồng | 14207.5 | billion_dong | 14207500000000"),
    Case(
        "Doanh thu tháng và lũy kế đạt 612 và 4.905,7 tỷ đồng.",
        "612 | 612 | billion_dong | 612000000000",
        "4.905,7 tỷ đồng | 4905.7 | billion_dong | 4905700000000",
    ),
    Case("Thu ngân sách đạt 605,7 tỷ đồng.", "605,7 tỷ đồng | 605.7 | billion_dong | 605700000000"),
    Case(
        "Giá trị sản xuất công nghiệp ước đạt 35.600 triệu đồng.",
        "35.600 triệu đồng | 35600 | million_dong | 35600000000",
    ),
    Case(
        "Mức bán lẻ hàng hóa đạt 1.978.200 triệu đồng.", "1.978.200 triệu đồng | 1978200 | million_dong | 1978200000000"
    ),
    Case(
        "Tổng mức bán lẻ đạt 21.350.800 triệu đồng.", "21.350.800 triệu đồng | 21350800 | million_dong | 21350800000000"
    ),
    Case(
        "Tổng vốn đầu tư phát triển toàn xã hội 6220,4 tỷ đồng.",
        "6220,4 tỷ đồng | 6220.4 | billion_dong | 6220400000000",
    ),
    Case("Tổng giá trị sản xuất đạt 59. 533,3 tỷ đồng.", "59. 533,3 tỷ đồng | 59533.3 | billion_dong | 59533300000000"),
    Case("Chi ngân sách bằng 47, 5% dự toán.", "47, 5% | 47.5 | percent | 47.5"),
    Case("Tháng 6, 5% số hộ được vay vốn.", "5% | 5 | percent | 5"),
    Case("Thu ngân sách đạt 8.446,29 tỷ đồng.", "8.446,29 tỷ đồng | 8446.29 | billion_dong | 8446290000000"),
    Case("Thu ngân sách đạt 424,723 tỷ đồng.", "424,723 tỷ đồng | 424.723 | billion_dong | 424723000000"),
    Case("Thu ngân sách đạt 12.345,678 tỷ đồng.", "12.345,678 tỷ đồng | 12345.678 | billion_dong | 12345678000000"),
    Case("Thu ngân sách đạt 901 tỷ đồng.", "901 tỷ đồng | 901 | billion_dong | 901000000000"),
    Case("Thu ngân sách đạt 901 tỉ đồng.", "901 tỉ đồng | 901 | billion_dong | 901000000000"),
    Case("Thu ngân sách đạt 901 tỷ.", "901 tỷ | 901 | billion_dong | 901000000000"),
    Case("Thu ngân sách đạt 901tỷ đồng.", "901tỷ đồng | 901 | billion_dong | 901000000000"),
    Case("Thu ngân sách đạt 605.7 tỷ đồng.", "605.7 tỷ đồng | 605.7 | billion_dong | 605700000000"),
    Case("Thu ngân sách đạt 27.85 tỷ đồng.", "27.85 tỷ đồng | 27.85 | billion_dong | 27850000000"),
    Case("Thu ngân sách đạt 1 tỷ đồng.", "1 tỷ đồng | 1 | billion_dong | 1000000000"),
    Case("Thu ngân sách đạt 1,0 tỷ đồng.", "1,0 tỷ đồng | 1 | billion_dong | 1000000000"),
    Case(
        "Thu ngân sách đạt 1.204 tỷ 300 triệu đồng.", "1.204 tỷ 300 triệu đồng | 1204.3 | billion_dong | 1204300000000"
    ),
    Case("Tổng dư nợ đạt 248 tỷ 700 triệu đồng.", "248 tỷ 700 triệu đồng | 248.7 | billion_dong | 248700000000"),
    Case("Số tiền hỗ trợ là 2 tỉ 60 triệu đồng.", "2 tỉ 60 triệu đồng | 2.06 | billion_dong | 2060000000"),
    Case("Thu ngân sách đạt 512 tỷ 480 triệu.", "512 tỷ 480 triệu | 512.48 | billion_dong | 512480000000"),
    Case("Thu ngân sách đạt 12 tỷ 5 triệu đồng.", "12 tỷ 5 triệu đồng | 12.005 | billion_dong | 12005000000"),
    Case("Thu ngân sách đạt 12 tỷ đồng 500 triệu đồng.", "… | 12.5 | billion_dong | 12500000000"),
    Case(
        "Thu ngân sách đạt 1.204 tỷ, 300 triệu đồng.",
        "1.204 tỷ, 300 triệu đồng | 1204.3 | billion_dong | 1204300000000",
    ),
    Case("Tổng số tiền phạt là 15 triệu 500 nghìn đồng.", "15 triệu 500 nghìn đồng | 15.5 | million_dong | 15500000"),
    Case(
        "Tổng số tiền phạt là 1 tỷ 250 triệu 500 nghìn đồng.",
        "1 tỷ 250 triệu 500 nghìn đồng | 1.2505 | billion_dong | 1250500000",
    ),
    Case("Tổng thu ngân sách đạt 1,2 nghìn tỷ đồng.", "1,2 nghìn tỷ đồng | 1.2 | trillion_dong | 1200000000000"),
    Case("Tổng thu ngân sách đạt 186 ngàn tỷ đồng.", "186 ngàn tỷ đồng | 186 | trillion_dong | 186000000000000"),
    Case("Tổng thu ngân sách cả nước đạt 1,8 triệu tỷ đồng.", "1,8 triệu tỷ đồng | … | … | 1800000000000000"),
    Case(
        "Giá khoai lang từ 500.000-580.000 đ/tạ, khoai bí đường 300.000 đ/tạ.",
        "500.000-580.000 đ/tạ | 500000 | dong | 500000",
        "580.000 đ/tạ | 580000 | dong | 580000",
        "300.000 đ/tạ | 300000 | dong | 300000",
    ),
    Case("Quận tổ chức gian hàng 0 đồng."),
    Case("Cả nước gieo trồng 1,2 triệu ha lúa.", "1,2 triệu ha | 1200000 | hectare | 1200000"),
    Case("Cả tỉnh gieo trồng 3 vạn ha lúa.", "3 vạn ha | 30000 | hectare | 30000"),
    Case("Tỉnh nâng cấp 5 nghìn km đường.", "5 nghìn km | 5000 | kilometre | 5000000"),
    Case("Thu ngân sách đạt 5 trăm triệu đồng.", "5 trăm triệu đồng | 500 | million_dong | 500000000"),
    Case("Mỗi hộ được hỗ trợ 20 vạn đồng.", "20 vạn đồng | 200000 | dong | 200000"),
    Case("Tổng số tiền phạt là 35,5 triệu đồng.", "35,5 triệu đồng | 35.5 | million_dong | 35500000"),
    Case("Tổng số tiền phạt là 120triệu đồng.", "120triệu đồng | 120 | million_dong | 120000000"),
    Case("Tổng số tiền phạt là 12.450 trđ.", "12.450 trđ | 12450 | million_dong | 12450000000"),
    Case("Tổng số tiền phạt là 12.450 tr.đồng.", "12.450 tr.đồng | 12450 | million_dong | 12450000000"),
    Case("Tổng số tiền phạt là 500 nghìn đồng.", "500 nghìn đồng | 500 | thousand_dong | 500000"),
    Case("Tổng số tiền phạt là 750 ngàn đồng.", "750 ngàn đồng | 750 | thousand_dong | 750000"),
    Case("Tổng số tiền phạt là 500.000 đồng.", "500.000 đồng | 500000 | dong | 500000"),
    Case("Tổng số tiền phạt là 1.978.200.000 đồng.", "1.978.200.000 đồng | 1978200000 | dong | 1978200000"),
    Case("Tổng số tiền phạt là 30.000đ.", "30.000đ | 30000 | dong | 30000"),
    Case("Thu ngân sách đạt 4.500 tỷ VNĐ.", "4.500 tỷ VNĐ | 4500 | billion_dong | 4500000000000"),
    Case("Thu ngân sách đạt 4.500 tỷ VND.", "4.500 tỷ VND | 4500 | billion_dong | 4500000000000"),
    Case(
        "Mức bán lẻ hàng hóa đạt 10,782,000 triệu đồng.",
        "10,782,000 triệu đồng | 10782000 | million_dong | 10782000000000",
    ),
    Case("Thu nhập bình quân đầu người đạt 65 triệu đồng/người/năm.", "65 triệu đồng | 65 | million_dong | 65000000"),
    Case("Thu nhập bình quân đầu người đạt 65 triệu đồng/năm.", "65 triệu đồng | 65 | million_dong | 65000000"),
    Case(
        "Thu nhập bình quân đầu người đạt 6,2 triệu đồng/người/tháng.", "6,2 triệu đồng | 6.2 | million_dong | 6200000"
    ),
    Case("Thu nhập bình quân đầu người đạt 65 triệu/người.", "65 triệu | 65 | million_dong | 65000000"),
    Case("Thu ngân sách đạt hơn 1.000 tỷ đồng.", "1.000 tỷ đồng | 1000 | billion_dong | 1000000000000"),
    Case("Thu ngân sách đạt (605,7 tỷ đồng).", "605,7 tỷ đồng | 605.7 | billion_dong | 605700000000"),
    Case(
        "Tổng thu ngân sách đạt 3,2 tỷ đồng (3.200 triệu đồng).",
        "3,2 tỷ đồng | 3.2 | billion_dong | 3200000000",
        "3.200 triệu đồng | 3200 | million_dong | 3200000000",
    ),
    Case("TỔNG THU NGÂN SÁCH ĐẠT 605,7 TỶ ĐỒNG.", "605,7 TỶ ĐỒNG | 605.7 | billion_dong | 605700000000"),
    Case("Thu ngân sách đạt 605,7\u00a0tỷ\u00a0đồng.", "605,7\u00a0tỷ\u00a0đồng | 605.7 | billion_dong | 605700000000"),
    Case("Thu ngân sách đạt 15,2 tỷđồng.", "15,2 tỷđồng | 15.2 | billion_dong | 15200000000"),
    Case(
        "Tổng giá trị sản xuất đạt 14 nghìn 350 tỷ đồng.",
        "14 nghìn 350 tỷ đồng | 14.35 | trillion_dong | 14350000000000",
    ),
)

DOLLARS = Table(
    "quote value unit value_si",
    Case("Xuất khẩu đạt 4 tỷ 612 triệu đô la Mỹ.", "4 tỷ 612 triệu đô la Mỹ | 4.612 | billion_usd | 4612000000"),
    Case("Kim ngạch xuất khẩu đạt 1,5 tỷ USD.", "1,5 tỷ USD | 1.5 | billion_usd | 1500000000"),
    Case("Kim ngạch xuất khẩu đạt 16,9 tỷ đô la Mỹ.", "16,9 tỷ đô la Mỹ | 16.9 | billion_usd | 16900000000"),
    Case("Kim ngạch xuất khẩu đạt 1.940 triệu USD.", "1.940 triệu USD | 1940 | million_usd | 1940000000"),
    Case("Kim ngạch xuất khẩu đạt 186,5 triệu đô la.", "186,5 triệu đô la | 186.5 | million_usd | 186500000"),
    Case("Kim ngạch xuất khẩu đạt 186,5 triệu đô-la Mỹ.", "186,5 triệu đô-la Mỹ | 186.5 | million_usd | 186500000"),
    Case("Kim ngạch xuất khẩu đạt 15.000 USD.", "15.000 USD | 15000 | usd | 15000"),
    Case("Kim ngạch xuất khẩu đạt 200 nghìn USD.", "200 nghìn USD | 200000 | usd | 200000"),
    Case("GRDP bình quân đầu người đạt 8.665 USD.", "8.665 USD | 8665 | usd | 8665"),
    Case("GRDP bình quân đầu người đạt 8.665 USD/người.", "8.665 USD | 8665 | usd | 8665"),
    Case("Kim ngạch xuất khẩu đạt 25 tỉ USD.", "25 tỉ USD | 25 | billion_usd | 25000000000"),
    Case("Kim ngạch xuất khẩu đạt 20.000 triệu usd.", "20.000 triệu usd | 20000 | million_usd | 20000000000"),
    Case("Thu hút đầu tư nước ngoài đạt 1,2 tỷ đôla Mỹ.", "1,2 tỷ đôla Mỹ | 1.2 | billion_usd | 1200000000"),
    Case("Kim ngạch xuất khẩu đạt 1 tỷ 250 triệu USD.", "1 tỷ 250 triệu USD | 1.25 | billion_usd | 1250000000"),
    Case("Kim ngạch xuất khẩu đạt trên 2,35 tỷ Đô la Mỹ.", "2,35 tỷ Đô la Mỹ | 2.35 | billion_usd | 2350000000"),
)

SHARES = Table(
    "quote value unit value_si",
    # A point for thousands, beside commas alone; beside points of decimals it is one of these.
    Case(
        "Khách nội địa tăng 29,5%; khách quốc tế tăng 2.820% so với cùng kỳ.",
        "29,5% | 29.5 | percent | 29.5",
        "2.820% | 2820 | percent | 2820",
    ),
    Case(
        "Thu ngân sách bằng 119.97% so với cùng kỳ; thuế tăng 2.825%.",
        "119.97% | 119.97 | percent | 119.97",
        "2.825% | 2.825 | percent | 2.825",
    ),
    Case("Thu ngân sách bằng 110,81% so với cùng kỳ.", "110,81% | 110.81 | percent | 110.81"),
    Case("Thu ngân sách bằng 119.97% so với cùng kỳ.", "119.97% | 119.97 | percent | 119.97"),
    Case("Thu ngân sách bằng 7 % so với cùng kỳ.", "7 % | 7 | percent | 7"),
    Case("Thu ngân sách tăng 12,75 % so với cùng kỳ.", "12,75 % | 12.75 | percent | 12.75"),
    Case("Thu ngân sách tăng 0,05% so với cùng kỳ.", "0,05% | 0.05 | percent | 0.05"),
    Case("Thu ngân sách tăng 13.68% so với cùng kỳ.", "13.68% | 13.68 | percent | 13.68"),
    Case("Thu ngân sách bằng 1.250% so với cùng kỳ năm 2019.", "… | … | percent | …"),
    Case("Thu ngân sách bằng 100% kế hoạch năm.", "100% | 100 | percent | 100"),
    Case("Thu ngân sách đạt 62,7 phần trăm kế hoạch năm.", "62,7 phần trăm | 62.7 | percent | 62.7"),
    Case("Thu ngân sách tăng bình quân 7,5%/năm.", "7,5% | 7.5 | percent | 7.5"),
    Case(
        "Thu ngân sách đạt 62,7% ; tăng 7,2 % so với cùng kỳ.",
        "62,7% | 62.7 | percent | 62.7",
        "7,2 % | 7.2 | percent | 7.2",
    ),
    Case("Thu ngân sách gấp 1,2 lần cùng kỳ.", "1,2 lần | 120 | percent | 120"),
    Case("Thu ngân sách gấp hơn 2 lần cùng kỳ.", "2 lần | 200 | percent | 200"),
    Case("Thu ngân sách bằng 1,35 lần cùng kỳ năm trước.", "1,35 lần | 135 | percent | 135"),
)

MEASURES_OF_LAND_LENGTH_AND_MASS = Table(
    "quote value unit value_si",
    Case("Xác định vị trí trồng bù 0,53ha rừng phòng hộ.", "0,53ha | 0.53 | hectare | 0.53"),
    Case("Quận thu hồi 14,2 ha đất.", "14,2 ha | 14.2 | hectare | 14.2"),
    Case("Diện tích gieo trồng đạt 10.260 ha.", "10.260 ha | 10260 | hectare | 10260"),
    Case("Diện tích gieo trồng đạt 10.260,5ha.", "10.260,5ha | 10260.5 | hectare | 10260.5"),
    Case("Diện tích gieo trồng đạt 1,5 nghìn ha.", "1,5 nghìn ha | 1500 | hectare | 1500"),
    Case("Diện tích gieo trồng đạt 15 héc ta.", "15 héc ta | 15 | hectare | 15"),
    Case("Diện tích gieo trồng đạt 15 hecta.", "15 hecta | 15 | hectare | 15"),
    Case("Diện tích gieo trồng đạt 15 héc-ta.", "15 héc-ta | 15 | hectare | 15"),
    Case("Nhân dân hiến 24.600m2 đất.", "24.600m2 | 24600 | square_metre | 2.46"),
    Case("Nhân dân hiến 24.600 m2 đất.", "24.600 m2 | 24600 | square_metre | 2.46"),
    Case("Nhân dân hiến 1.200 m² đất.", "1.200 m² | 1200 | square_metre | 0.12"),
    Case("Nhân dân hiến 46.000 mét vuông đất.", "46.000 mét vuông | 46000 | square_metre | 4.6"),
    Case("Nhân dân hiến 15 nghìn m2 đất.", "15 nghìn m2 | 15000 | square_metre | 1.5"),
    Case("Nhân dân hiến 2,5 triệu m2 đất.", "2,5 triệu m2 | 2500000 | square_metre | 250"),
    Case("Huyện cứng hóa 412,6 km đường giao thông nông thôn.", "412,6 km | 412.6 | kilometre | 412600"),
    Case("Huyện cứng hóa 3,75km đường giao thông nông thôn.", "3,75km | 3.75 | kilometre | 3750"),
    Case("Huyện cứng hóa 850 m đường giao thông nông thôn.", "850 m | 850 | metre | 850"),
    Case("Huyện cứng hóa 1.200 mét đường giao thông nông thôn.", "1.200 mét | 1200 | metre | 1200"),
    Case("Huyện cứng hóa 850m đường giao thông nông thôn.", "850m | 850 | metre | 850"),
    Case("Sản lượng lương thực 48.350 tấn.", "48.350 tấn | 48350 | tonne | 48350"),
    Case("Sản lượng lương thực 350 nghìn tấn.", "350 nghìn tấn | 350000 | tonne | 350000"),
    Case("Sản lượng lương thực 1,2 vạn tấn.", "1,2 vạn tấn | 12000 | tonne | 12000"),
    Case("Sản lượng hàng hóa qua cảng đạt 12,5 triệu tấn.", "12,5 triệu tấn | 12.5 | million_tonne | 12500000"),
    Case("Sản lượng hàng hóa qua cảng đạt 142,8 triệu tấn hàng.", "… | 142.8 | million_tonne | 142800000"),
    Case("Hàng hóa thông qua cảng đạt 11,6 triệu TTQ.", "11,6 triệu TTQ | 11.6 | million_tonne | 11600000"),
    Case("Hàng hóa thông qua cảng đạt 2.165 nghìn TTQ.", "2.165 nghìn TTQ | 2165000 | tonne | 2165000"),
    Case("Sản lượng hàng hóa qua cảng đạt 8.45 triệu tấn.", "8.45 triệu tấn | 8.45 | million_tonne | 8450000"),
    Case("Hàng container qua cảng đạt 1,2 triệu TEU.", "1,2 triệu TEU | 1200000 | teu | 1200000"),
    Case("Hàng container qua cảng đạt 560.000 TEU.", "560.000 TEU | 560000 | teu | 560000"),
    Case("Hàng container qua cảng đạt 560 nghìn Teus.", "560 nghìn Teus | 560000 | teu | 560000"),
    Case("Năng suất lúa bình quân đạt 71,8 tạ/ha.", "71,8 tạ/ha | 71.8 | other | 71.8"),
    Case("Năng suất lúa bình quân đạt 71,8 tạ / ha.", "… | 71.8 | other | 71.8"),
)

COUNTS = Table(
    "quote value unit value_si",
    Case("Quận thu hút 210 nghìn lượt khách du lịch.", "… | 210000 | visit | 210000"),
    Case("Kỳ nghỉ lễ Quốc khánh 2/9, quận đón 9.100 lượt khách.", "9.100 lượt khách | 9100 | visit | 9100"),
    # "Đường 264" and "hạng 02" are no names before what is counted.
    Case(
        "Thủy Đường 264 hộ; xếp hạng 02 sản phẩm OCOP.",
        "264 hộ | 264 | household | 264",
        "02 sản phẩm OCOP | 2 | other | 2",
    ),
    # A bare number right behind what it counts.
    Case("Hộ nghèo 1.140; cận nghèo: 2.310.", "… | 1140 | household | 1140", "… | 2310 | household | 2310"),
    Case("Quận đón 3,5 vạn lượt khách.", "3,5 vạn lượt khách | 35000 | visit | 35000"),
    Case("Quận đón 18,6 vạn lượt khách.", "18,6 vạn lượt khách | 186000 | visit | 186000"),
    Case("Quận đón 1,94 triệu lượt khách.", "1,94 triệu lượt khách | 1940000 | visit | 1940000"),
    Case("Quận đón 1.5 triệu lượt khách.", "1.5 triệu lượt khách | 1500000 | visit | 1500000"),
    Case("Quận đón trên 12 nghìn lượt khách.", "12 nghìn lượt khách | 12000 | visit | 12000"),
    Case("Quận đón 2.345.600 lượt du khách.", "… | 2345600 | visit | 2345600"),
    Case("Tổng lượng khách du lịch đạt 402.500 lượt.", "402.500 lượt | 402500 | visit | 402500"),
    Case("Tổng lượng khách du lịch đạt 402,5 nghìn lượt.", "402,5 nghìn lượt | 402500 | visit | 402500"),
    Case("Tổng lượng khách du lịch đạt 402,5 ngàn lượt.", "402,5 ngàn lượt | 402500 | visit | 402500"),
    Case("Tổng lượng khách du lịch đạt 2.500 lượt người.", "2.500 lượt người | 2500 | visit | 2500"),
    Case("Tổng lượng khách du lịch đạt 3 triệu 200 nghìn lượt.", "3 triệu 200 nghìn lượt | 3200000 | visit | 3200000"),
    Case("Quận giải quyết việc làm cho 40,3 nghìn lao động.", "40,3 nghìn lao động | 40300 | person | 40300"),
    Case("Quận giải quyết việc làm cho 3.150 lao động.", "3.150 lao động | 3150 | person | 3150"),
    Case("Quận giải quyết việc làm cho 1.347 người.", "1.347 người | 1347 | person | 1347"),
    Case("Quận giải quyết việc làm cho 1,2 vạn người.", "1,2 vạn người | 12000 | person | 12000"),
    Case("Toàn quận còn 1.986 hộ nghèo.", "1.986 hộ | 1986 | household | 1986"),
    Case("Toàn quận còn 37 hộ nghèo.", "37 hộ | 37 | household | 37"),
    Case("Toàn quận còn 5 nghìn hộ nghèo.", "5 nghìn hộ | 5000 | household | 5000"),
    Case("Công an quận xử phạt 19 trường hợp.", "19 trường hợp | 19 | case | 19"),
    Case("Công an quận xử phạt 214 vụ vi phạm.", "214 vụ | 214 | case | 214"),
    Case("Trên địa bàn quận ghi nhận 524 trường hợp dương tính.", "524 trường hợp | 524 | case | 524"),
    Case("Trên địa bàn quận ghi nhận 524 ca dương tính.", "… | 524 | … | 524"),
    Case("Chủ tịch UBND quận tặng Giấy khen cho 04 tập thể.", "04 tập thể | 4 | unit | 4"),
    Case("Chủ tịch UBND quận tặng Giấy khen cho 66 cá nhân.", "66 cá nhân | 66 | person | 66"),
    Case(
        "Chủ tịch UBND quận tặng Giấy khen cho 09 tập thể và 66 cá nhân.",
        "09 tập thể | 9 | unit | 9",
        "66 cá nhân | 66 | person | 66",
    ),
    Case("Trong năm có 7.812 doanh nghiệp thành lập mới.", "7.812 doanh nghiệp | 7812 | unit | 7812"),
    Case("Quận thu hút 12 dự án FDI.", "12 dự án | 12 | unit | 12"),
    Case("Đoàn kiểm tra 11 cơ sở sản xuất kinh doanh.", "11 cơ sở | 11 | unit | 11"),
    Case("Quận Lê Chân có 15 phường.", "15 phường | 15 | unit | 15"),
    Case("Quận xác định 9 nhiệm vụ trọng tâm.", "9 nhiệm vụ | 9 | other | 9"),
    Case("Đàn lợn có 118.400 con.", "118.400 con | 118400 | other | 118400"),
    Case("Đàn gia cầm có 1,15 triệu con.", "1,15 triệu con | 1150000 | other | 1150000"),
    Case("Xã đạt 19 tiêu chí nông thôn mới.", "19 tiêu chí | 19 | other | 19"),
    Case("Quận trao 3.260 suất quà.", "3.260 suất quà | 3260 | other | 3260"),
    Case(
        "Quận trao 50 suất quà trị giá 25 triệu đồng.",
        "50 suất quà | 50 | other | 50",
        "25 triệu đồng | 25 | million_dong | 25000000",
    ),
    Case("Huyện xây mới 186 phòng học.", "186 phòng học | 186 | … | 186"),
    Case("Trung tâm tiếp nhận 8.914 hồ sơ.", "8.914 hồ sơ | 8914 | other | 8914"),
    Case("Đảng bộ quận kết nạp 41 đảng viên.", "41 đảng viên | 41 | person | 41"),
    Case("Phường có 1 di tích.", "1 di tích | 1 | … | 1"),
    Case("Đàn gia cầm có 3 triệu 410 nghìn con.", "3 triệu 410 nghìn con | 3410000 | other | 3410000"),
    Case("Quận có 75 DN xuất khẩu.", "75 DN | 75 | unit | 75"),
    Case("Trong số 527 hồ đập, 25 hồ cạn nước.", "527 | 527 | other | 527", "25 | 25 | other | 25"),
    Case("Công an trừ điểm 1.136 giấy phép lái xe.", "1.136 giấy phép | 1136 | other | 1136"),
    Case("Có 26 ngành tăng trưởng khá.", "26 ngành | 26 | unit | 26"),
    Case("Theo điểm 2, khoản 3, quận thu 5 tỷ đồng.", "5 tỷ đồng | 5 | billion_dong | 5000000000"),
    Case(
        "Các xã thu hoạch nhiều: Kiến Thiết 210 ha, Vinh Quang (gần 90).",
        "210 ha | 210 | hectare | 210",
        "90 | 90 | hectare | 90",
    ),
    Case(
        "Số doanh nghiệp từ 193 lên 634.",
        "193 | 193 | other | 193",
        "634 | 634 | other | 634",
    ),
    Case(
        "Khách lưu trú trong tháng 41.250 lượt.",
        "41.250 lượt | 41250 | visit | 41250",
    ),
    Case(
        "Riêng thị xã Sông Cầu 52.300 con.",
        "52.300 con | 52300 | other | 52300",
    ),
    Case(
        "Công an quận thu 2 khẩu súng, 1 bánh heroin.", "2 khẩu súng | 2 | other | 2", "1 bánh heroin | 1 | other | 1"
    ),
    Case("Quận có 8 chợ và 4 siêu thị.", "8 chợ | 8 | unit | 8", "4 siêu thị | 4 | unit | 4"),
    Case(
        "Bão làm đổ 40 cột điện, hỏng 16 hệ thống truyền thanh.",
        "40 cột điện | 40 | other | 40",
        "16 hệ thống | 16 | other | 16",
    ),
    Case("Các dự án mới tạo thêm 17.000 việc làm.", "17.000 việc làm | 17000 | other | 17000"),
)

FRACTIONS = Table(
    "quote value unit value_si",
    Case(
        "Giải ngân vốn đầu tư công bằng 30% kế hoạch (76.439/254.720 triệu đồng).",
        "30% | 30 | percent | 30",
        "76.439/254.720 triệu đồng | 76439 | million_dong | 76439000000",
        "254.720 triệu đồng | 254720 | million_dong | 254720000000",
    ),
    Case(
        "Thu ngân sách nhà nước đạt 742,6/538 tỷ đồng.",
        "742,6/538 tỷ đồng | 742.6 | billion_dong | 742600000000",
        "538 tỷ đồng | 538 | billion_dong | 538000000000",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 412/1.630 tỷ đồng.",
        "412/1.630 tỷ đồng | 412 | billion_dong | 412000000000",
        "1.630 tỷ đồng | 1630 | billion_dong | 1630000000000",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 412 / 1.630 tỷ đồng.",
        "412 / 1.630 tỷ đồng | 412 | billion_dong | 412000000000",
        "1.630 tỷ đồng | 1630 | billion_dong | 1630000000000",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 412 tỷ đồng/1.630 tỷ đồng.",
        "… | 412 | billion_dong | 412000000000",
        "1.630 tỷ đồng | 1630 | billion_dong | 1630000000000",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 412 tỷ/1.630 tỷ đồng.",
        "… | 412 | billion_dong | 412000000000",
        "1.630 tỷ đồng | 1630 | billion_dong | 1630000000000",
    ),
    Case(
        "10 tháng giảm 281/317 hộ nghèo.",
        "281/317 hộ | … | household | …",
        "317 hộ | 317 | household | 317",
    ),
    Case("Huyện hoàn thành 21/22 chỉ tiêu.", "21/22 chỉ tiêu | 21 | other | 21", "22 chỉ tiêu | 22 | other | 22"),
    Case("Huyện có 9/35 xã đạt chuẩn nông thôn mới.", "9/35 xã | 9 | unit | 9", "35 xã | 35 | unit | 35"),
    Case("Đến nay, 20/20 xã đạt chuẩn.", "20/20 xã | 20 | unit | 20", "20 xã | 20 | unit | 20"),
    Case("Quận có 07/9 chỉ tiêu vượt kế hoạch.", "07/9 chỉ tiêu | 7 | other | 7", "9 chỉ tiêu | 9 | other | 9"),
    Case(
        "Phường phê duyệt phương án bồi thường cho 93/124 hộ.",
        "93/124 hộ | 93 | household | 93",
        "124 hộ | 124 | household | 124",
    ),
    Case(
        "Phường phê duyệt phương án bồi thường cho 1.093/1.124 hộ.",
        "1.093/1.124 hộ | 1093 | household | 1093",
        "1.124 hộ | 1124 | household | 1124",
    ),
    Case(
        "Đã bàn giao mặt bằng 12,5/14,2 ha.",
        "12,5/14,2 ha | 12.5 | hectare | 12.5",
        "14,2 ha | 14.2 | hectare | 14.2",
    ),
    Case("Quận có 24/24 phường đạt chuẩn.", "24/24 phường | 24 | unit | 24", "24 phường | 24 | unit | 24"),
)

RANGES = Table(
    "quote value unit value_si",
    Case("Năng suất lúa đạt 57 – 58 tạ/ha.", "57 – 58 tạ/ha | 57 | other | 57", "58 tạ/ha | 58 | other | 58"),
    Case(
        "Xuất khẩu tháng 5 và 5 tháng lần lượt là 4,1 và 42,7 tỷ USD.",
        "… | 4.1 | billion_usd | 4100000000",
        "42,7 tỷ USD | 42.7 | billion_usd | 42700000000",
    ),
    Case("Huyện trồng 520 - 550ha cây vụ đông.", "520 - 550ha | 520 | hectare | 520", "550ha | 550 | hectare | 550"),
    Case(
        "Thu ngân sách tăng từ 15 đến 18% so với cùng kỳ.",
        "15 đến 18% | 15 | percent | 15",
        "18% | 18 | percent | 18",
    ),
    Case("Thu ngân sách tăng từ 5% đến 7% so với cùng kỳ.", "… | 5 | percent | 5", "7% | 7 | percent | 7"),
    Case("Thu ngân sách tăng 5-7% so với cùng kỳ.", "5-7% | 5 | percent | 5", "7% | 7 | percent | 7"),
    Case("Thu ngân sách tăng 5% - 7% so với cùng kỳ.", "… | 5 | percent | 5", "7% | 7 | percent | 7"),
    Case(
        "Thu ngân sách tăng 5,5 - 7,5% so với cùng kỳ.",
        "5,5 - 7,5% | 5.5 | percent | 5.5",
        "7,5% | 7.5 | percent | 7.5",
    ),
    Case(
        "Thu hút FDI từ 4,3 đến 4,5 tỷ USD.",
        "4,3 đến 4,5 tỷ USD | 4.3 | billion_usd | 4300000000",
        "4,5 tỷ USD | 4.5 | billion_usd | 4500000000",
    ),
    Case(
        "Huyện đón từ 3,3 – 3,5 triệu lượt khách.",
        "3,3 – 3,5 triệu lượt khách | 3300000 | visit | 3300000",
        "3,5 triệu lượt khách | 3500000 | visit | 3500000",
    ),
    Case(
        "Huyện đón 10.000-12.000 lượt khách.",
        "10.000-12.000 lượt khách | 10000 | visit | 10000",
        "12.000 lượt khách | 12000 | visit | 12000",
    ),
    Case(
        "Huyện đón từ 10 nghìn đến 12 nghìn lượt khách.",
        "… | 10000 | visit | 10000",
        "12 nghìn lượt khách | 12000 | visit | 12000",
    ),
    Case(
        "Thu nhập bình quân của người lao động từ 6 triệu đến 8 triệu đồng.",
        "… | 6 | million_dong | 6000000",
        "8 triệu đồng | 8 | million_dong | 8000000",
    ),
    Case(
        "Thu nhập bình quân của người lao động từ 6 - 8 triệu đồng.",
        "6 - 8 triệu đồng | 6 | million_dong | 6000000",
        "8 triệu đồng | 8 | million_dong | 8000000",
    ),
    Case(
        "Thu nhập bình quân của người lao động từ 6 tới 8 triệu đồng.",
        "… | 6 | million_dong | 6000000",
        "8 triệu đồng | 8 | million_dong | 8000000",
    ),
    Case(
        "Tổng thu ngân sách đạt 1.200÷1.250 tỷ đồng.",
        "1.200÷1.250 tỷ đồng | 1200 | billion_dong | 1200000000000",
        "1.250 tỷ đồng | 1250 | billion_dong | 1250000000000",
    ),
    Case(
        "Giải quyết việc làm cho 1.800 đến 2.000 lao động.",
        "1.800 đến 2.000 lao động | 1800 | person | 1800",
        "2.000 lao động | 2000 | person | 2000",
    ),
)

WORDS = Table(
    "quote",
    Case("Quận đã xây mới ba phòng học và hai nhà văn hóa."),
    Case("Năm mươi hộ nghèo được hỗ trợ."),
    Case("Một trăm phần trăm số phường đạt chuẩn."),
    Case("Hàng nghìn lượt khách đến với quận."),
    Case("Thu ngân sách tăng gấp đôi so với cùng kỳ."),
    Case("Hàng trăm tỷ đồng được huy động."),
    Case("Cả hai dự án đều hoàn thành."),
    Case("Một nửa số hộ đã nhận tiền."),
)

TABLES = (MONEY, DOLLARS, SHARES, MEASURES_OF_LAND_LENGTH_AND_MASS, COUNTS, FRACTIONS, RANGES)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for table in TABLES for case in table])
def test_a_number_is_read_exactly_with_its_unit(case):
    assert case.found == case.expected


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in WORDS])
def test_a_numeral_written_as_a_word_is_no_fact(case):
    assert case.found == case.expected


def test_values_are_exact_decimals_to_the_dong(read):
    (fact,) = read("Thu ngân sách đạt 123.456.789.012.345 đồng.")
    assert fact["value"] == Decimal(123456789012345)
    assert isinstance(fact["value_si"], Decimal)


def test_a_tenth_of_a_percent_stays_a_tenth(read):
    (fact,) = read("Thu ngân sách tăng 0,1% so với cùng kỳ.")
    assert fact["value"] == Decimal("0.1")
