"""Which place a number is about: the sentence's, by the names of its day, else the article's."""

from datetime import date, datetime

import pytest

from tests.transforms.facts.reading import Case, Table, articles_frame, facts_of
from transforms.facts import facts_from_articles, with_place

MARCH = datetime(2025, 3, 3, 8)  # noqa: DTZ001 - Vietnam's local time, no zone attached

OF_THE_SENTENCE = Table(
    "quote place",
    Case(
        "GRDP tăng 11,8%, đứng sau tỉnh Quảng Ninh (tăng 11,9%).",
        "11,8% | Quận Lê Chân",
        "11,9% | Tỉnh Quảng Ninh",
    ),
    # A type word is of the unit that came of others, not of these.
    Case(
        "Xã An Khánh được sáp nhập từ các xã Tân Viên, Mỹ Đức và một phần xã Thái Sơn. Sau sáp nhập, xã có 19 thôn.",
        "19 thôn | Xã An Khánh",
    ),
    Case(
        "Sáng 21/8, tại Đảng bộ xã Kiến Hưng, có 189 đại biểu.",
        "189 đại biểu | Xã Kiến Hưng",
        place="Thành phố Hải Phòng",
        event_date=date(2025, 8, 30),
    ),
    # What is ranked higher has the figure that stands right behind it.
    Case(
        "Quy mô kinh tế đạt 30 tỷ USD, đứng sau TP. Hồ Chí Minh khoảng 118 tỷ USD.",
        "30 tỷ USD | Quận Lê Chân",
        "118 tỷ USD | Thành phố Hồ Chí Minh",
    ),
    # A city holds no larger unit that could stand behind it.
    Case(
        "Thành đặc khu của thành phố Hải Phòng, Cát Hải khép lại năm với 11 chỉ tiêu.",
        "11 chỉ tiêu | Huyện Cát Hải",
    ),
    Case(
        "Xã được lập từ 3 xã của huyện Kiến Thụy trước kia, nay có 22.300 người.",
        "… | …",
        "22.300 người | Quận Lê Chân",
    ),
    # A sentence without a figure tells of whom its paragraph is.
    Case(
        "Thu ngân sách của quận đạt 40 tỷ đồng.\nTrước đó, HĐND quận Hải An họp đánh giá 6 tháng đầu năm. Thu ngân sách"
        " đạt 52 tỷ đồng.",
        "40 tỷ đồng | Quận Lê Chân",
        "52 tỷ đồng | Quận Hải An",
    ),
    Case(
        "GRDP 9 tháng tăng 11,2%, đứng thứ hai toàn quốc, sau Quảng Ninh (11,5%); riêng quý III tăng 12,1%.",
        "11,2% | Thành phố Hải Phòng",
        "11,5% | Tỉnh Quảng Ninh",
        "12,1% | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Dẫn đầu là Chi cục Thuế quận Hồng Bàng thu 1.108 tỷ đồng; huyện Cát Hải thu 296 tỷ đồng.",
        "1.108 tỷ đồng | Quận Hồng Bàng",
        "296 tỷ đồng | Huyện Cát Hải",
        place="Thành phố Hải Phòng",
        event_date=date(2019, 7, 5),
    ),
    Case(
        "Xã được thành lập trên cơ sở hợp nhất thị trấn Nam Sách và 2 xã Hồng Phong, Đồng Lạc, với dân số 34.900"
        " người.",
        "2 xã | …",
        "34.900 người | Xã Nam Sách",
        place="Xã Nam Sách",
        event_date=date(2025, 8, 12),
    ),
    Case(
        "Tại Hải Dương, Sở Tài chính tỉnh cho biết thu ngân sách đạt 19.500 tỷ đồng.",
        "19.500 tỷ đồng | Tỉnh Hải Dương",
        place="Thành phố Hải Phòng",
        event_date=date(2025, 7, 3),
    ),
    Case(
        "Là huyện miền núi của tỉnh Quảng Trị, Hướng Hóa có 61.874 ha rừng. Là xã xa nhất của huyện Hướng Hóa,"
        " xã Hướng Phùng có 5.200 ha.",
        "61.874 ha | Huyện Hướng Hóa",
        "5.200 ha | Xã Hướng Phùng",
        place="Huyện Hướng Hóa",
    ),
    Case(
        "Xã Kiến Hải được thành lập trên cơ sở 4 xã của huyện Kiến Thụy (cũ), dân số 44.862 người.",
        "4 xã | …",
        "44.862 người | Xã Kiến Hải",
        place="Xã Kiến Hải",
        event_date=date(2025, 8, 10),
    ),
    Case(
        "Một số xã giảm nghèo nhanh như Khánh Yên Hạ giảm 96 hộ, Nậm Tha giảm 84 hộ.",
        "96 hộ | Xã Khánh Yên Hạ",
        "84 hộ | Xã Nậm Tha",
        place="Huyện Văn Bàn",
    ),
    Case(
        "Hàng hóa qua cảng biển của tỉnh đạt 7,4 triệu tấn, trong đó hàng hóa qua cảng Quy Nhơn 6,1 triệu tấn."
        " Tại thành phố Quy Nhơn có 5 dự án.",
        "7,4 triệu tấn | Tỉnh Bình Định",
        "6,1 triệu tấn | Tỉnh Bình Định",
        "5 dự án | Thành phố Quy Nhơn",
        place="Tỉnh Bình Định",
    ),
    Case(
        "Phường Sở Dầu thu 12 tỷ đồng.\nUBND quận yêu cầu các phòng, ban, phường phấn đấu thu 1.008 tỷ đồng.",
        "12 tỷ đồng | Phường Sở Dầu",
        "1.008 tỷ đồng | Quận Hồng Bàng",
        place="Quận Hồng Bàng",
    ),
    # Of an article that names its province first and a district once, by the way.
    Case(
        "Nông dân Phú Yên thu hoạch 25.003 ha lúa. Trong đó, TP Tuy Hòa gieo trồng 2.016 ha; các"
        " huyện: Sông Hinh 1.546 ha,"
        " năng suất 53 tạ/ha; Đông Hòa hơn 4.749 ha và Phú Hòa 5.518 ha.",
        "25.003 ha | Tỉnh Phú Yên",
        "2.016 ha | Thành phố Tuy Hòa",
        "1.546 ha | Huyện Sông Hinh",
        "53 tạ/ha | Huyện Sông Hinh",
        "4.749 ha | Huyện Đông Hòa",
        "5.518 ha | Huyện Phú Hòa",
        place="Tỉnh Phú Yên",
        event_date=date(2013, 9, 10),
    ),
    Case(
        "Huyện huy động 2.864 tỷ đồng, gồm ngân sách trung ương và thành phố 1.215 tỷ đồng.",
        "2.864 tỷ đồng | Huyện Tiên Lãng",
        "1.215 tỷ đồng | Huyện Tiên Lãng",
        place="Huyện Tiên Lãng",
    ),
    # Communes whose names end with a number.
    Case(
        "Phường Đông Hải 1 có 14 trường hợp, phường Đông Hải 2 có 11 trường hợp.",
        "14 trường hợp | Phường Đông Hải 1",
        "11 trường hợp | Phường Đông Hải 2",
        place="Quận Hải An",
    ),
    # Provinces whose names begin as common words do.
    Case(
        "Cao Bằng thu 12 tỷ đồng, Tiền Giang 31 tỷ đồng.", "12 tỷ đồng | Tỉnh Cao Bằng", "31 tỷ đồng | Tỉnh Tiền Giang"
    ),
    # "Thành phố" is the city named last, in an article on a part of another province.
    Case(
        "TP. Vũng Tàu ghi nhận 2 ca mắc. Cùng ngày, thành phố gỡ bỏ 4 khu phong tỏa.",
        "2 ca mắc | Thành phố Vũng Tàu",
        "4 khu | Thành phố Vũng Tàu",
        place="Huyện Đất Đỏ",
    ),
    # What ends another's name is no place.
    Case(
        "Khu kinh tế Đình Vũ – Cát Hải có 335 dự án.\nCao tốc Hạ Long - Hải Phòng giải ngân 12 tỷ đồng.",
        "335 dự án | Thành phố Hải Phòng",
        "12 tỷ đồng | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    # A port is in whichever place the article is about; what brackets say of the country ends with them.
    Case(
        "Phí sử dụng hạ tầng cảng biển Hải Phòng thu 1.542 tỷ đồng.",
        "1.542 tỷ đồng | Quận Hải An",
        place="Quận Hải An",
    ),
    Case(
        "GRDP tăng 4,4% (GDP cả nước chỉ tăng 2,9%). Thu ngân sách đạt 17.363 tỷ đồng.",
        "4,4% | Tỉnh Nghệ An",
        "2,9% | Cả nước",
        "17.363 tỷ đồng | Tỉnh Nghệ An",
        place="Tỉnh Nghệ An",
    ),
    # Names that begin as common words do.
    Case("Xã Cam Thanh thu 12 tỷ đồng.", "12 tỷ đồng | Xã Cam Thanh", place="Huyện Cam Lộ"),
    Case(
        "Đạt khá có thị xã Từ Sơn 842 tỷ đồng; từ đầu năm, tỉnh thu 900 tỷ đồng.",
        "842 tỷ đồng | Thị xã Từ Sơn",
        "900 tỷ đồng | …",
        place="Tỉnh Bắc Ninh",
    ),
    Case("Huyện đảo Phú Quý đón 14.200 lượt khách.", "14.200 lượt khách | Huyện Phú Quý", place="Tỉnh Bình Thuận"),
    # Districts of the article's province need no type.
    # "lần lượt": as many figures as places
    # Communes of the article's district need no type before their figures.
    Case(
        "Thuốc lào trồng nhiều ở xã Kiến Thiết 31 ha, Bắc Hưng 16 ha, Đoàn Lập 14 ha. Ông Bắc Hưng nộp 5 triệu đồng.",
        "31 ha | Xã Kiến Thiết",
        "16 ha | Xã Bắc Hưng",
        "14 ha | Xã Đoàn Lập",
        "5 triệu đồng | Huyện Tiên Lãng",
        place="Huyện Tiên Lãng",
    ),
    Case(
        "Các quận Hải An, Kiến An và Đồ Sơn giải ngân lần lượt 12 tỷ đồng, 8 tỷ đồng và 5 tỷ đồng;"
        " tỷ lệ tương ứng là 61%, 58%, 47%.",
        "12 tỷ đồng | Quận Hải An",
        "8 tỷ đồng | Quận Kiến An",
        "5 tỷ đồng | Quận Đồ Sơn",
        "61% | Quận Hải An",
        "58% | Quận Kiến An",
        "47% | Quận Đồ Sơn",
    ),
    Case(
        "Quận Hải An và quận Kiến An đạt lần lượt 12 tỷ đồng, 8 tỷ đồng và 5 tỷ đồng.",
        "12 tỷ đồng | …",
        "8 tỷ đồng | …",
        "5 tỷ đồng | …",
    ),
    Case(
        "Các huyện Ba Tơ giải ngân 31 tỷ đồng, Minh Long 12 tỷ đồng; Trà Bồng 9 tỷ đồng. Công ty Sơn Hà nộp 5 tỷ đồng.",
        "31 tỷ đồng | Huyện Ba Tơ",
        "12 tỷ đồng | Huyện Minh Long",
        "9 tỷ đồng | Huyện Trà Bồng",
        "5 tỷ đồng | Tỉnh Quảng Ngãi",
        place="Tỉnh Quảng Ngãi",
    ),
    Case(
        "Khách sạn Minh Long đón 310 lượt khách.",
        "310 lượt khách | Quận Lê Chân",
    ),
    Case("Thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Quận Lê Chân"),
    Case("Thu ngân sách của quận đạt 24 tỷ đồng.", "24 tỷ đồng | Quận Lê Chân"),
    Case("Thu ngân sách trên địa bàn quận đạt 24 tỷ đồng.", "24 tỷ đồng | Quận Lê Chân"),
    Case("Toàn quận còn 18 hộ nghèo.", "18 hộ | Quận Lê Chân"),
    Case("Quận Hải An thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Quận Hải An"),
    Case("Tại quận Hải An, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Quận Hải An"),
    Case("Tại quận HẢI AN, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Quận Hải An"),
    Case("Thu ngân sách của huyện An Lão đạt 24 tỷ đồng.", "24 tỷ đồng | Huyện An Lão"),
    Case("Thu ngân sách An Lão 6 tháng đạt 24 tỷ đồng.", "24 tỷ đồng | Huyện An Lão"),
    Case("Thu ngân sách của thành phố Hải Phòng đạt 24 tỷ đồng.", "24 tỷ đồng | Thành phố Hải Phòng"),
    Case("Thu ngân sách của TP. Hải Phòng đạt 24 tỷ đồng.", "24 tỷ đồng | Thành phố Hải Phòng"),
    Case("Thu ngân sách của TP Hải Phòng đạt 24 tỷ đồng.", "24 tỷ đồng | Thành phố Hải Phòng"),
    Case("Thu ngân sách của Tp.Hải Phòng đạt 24 tỷ đồng.", "24 tỷ đồng | Thành phố Hải Phòng"),
    Case("Hải Phòng thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Thành phố Hải Phòng"),
    Case("Thu ngân sách của Hải Phòng đạt 24 tỷ đồng.", "24 tỷ đồng | Thành phố Hải Phòng"),
    Case("Thu ngân sách toàn thành phố đạt 24 tỷ đồng.", "24 tỷ đồng | Thành phố Hải Phòng"),
    Case("Toàn thành phố có 2.267 doanh nghiệp thành lập mới.", "2.267 doanh nghiệp | Thành phố Hải Phòng"),
    Case("Toàn Thành phố có 2.267 doanh nghiệp thành lập mới.", "2.267 doanh nghiệp | Thành phố Hải Phòng"),
    Case("Trên địa bàn thành phố có 2.267 doanh nghiệp thành lập mới.", "2.267 doanh nghiệp | Thành phố Hải Phòng"),
    Case("Tăng trưởng GRDP của cả nước đạt 5,64%.", "5,64% | Cả nước"),
    Case("Cả nước tăng trưởng GDP đạt 5,64%.", "5,64% | Cả nước"),
    Case("Bình quân chung cả nước, tỷ lệ hộ nghèo là 2,75%.", "2,75% | Cả nước"),
    Case("Tỷ lệ hộ nghèo toàn quốc là 2,75%.", "2,75% | Cả nước"),
    Case("Toàn tỉnh còn 1.986 hộ nghèo.", "1.986 hộ | Tỉnh Hải Dương", place="Huyện Ninh Giang"),
    Case("Toàn tỉnh còn 1.986 hộ nghèo.", "1.986 hộ | Tỉnh Hải Dương", place="Tỉnh Hải Dương"),
    Case("Toàn huyện còn 1.986 hộ nghèo.", "1.986 hộ | Huyện Ninh Giang", place="Huyện Ninh Giang"),
    Case("Toàn thành phố còn 1.986 hộ nghèo.", "1.986 hộ | Thành phố Chí Linh", place="Thành phố Chí Linh"),
    Case(
        "Xã Vinh Quang có thu nhập bình quân đầu người đạt 58,2 triệu đồng.",
        "58,2 triệu đồng | Xã Vinh Quang",
        place="Huyện Tiên Lãng",
    ),
    Case(
        "Tại xã Vinh Quang, thu nhập bình quân đầu người đạt 58,2 triệu đồng.",
        "58,2 triệu đồng | Xã Vinh Quang",
        place="Huyện Tiên Lãng",
    ),
    Case("Phường Trần Nguyên Hãn xử phạt 29 trường hợp.", "29 trường hợp | Phường Trần Nguyên Hãn"),
    Case("Thị trấn Cát Bà có 15 khách sạn.", "15 khách sạn | Thị trấn Cát Bà", place="Huyện Cát Hải"),
    Case("Cát Bà đón 612 nghìn lượt khách.", "… | Huyện Cát Hải", place="Huyện Cát Hải"),
    Case(
        "Quận Hải An thu ngân sách đạt 24 tỷ đồng; quận Ngô Quyền thu ngân sách đạt 31 tỷ đồng.",
        "24 tỷ đồng | Quận Hải An",
        "31 tỷ đồng | Quận Ngô Quyền",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách quận Hải An đạt 24 tỷ đồng, tăng 5% so với cùng kỳ.",
        "24 tỷ đồng | Quận Hải An",
        "5% | Quận Hải An",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Quận Hải An thu ngân sách đạt 24 tỷ đồng. Thu nội địa đạt 900 tỷ đồng.",
        "24 tỷ đồng | Quận Hải An",
        "900 tỷ đồng | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Giải ngân vốn đầu tư công đạt 25,3% kế hoạch, thấp hơn mức bình quân của toàn thành phố (29,8%).",
        "25,3% | Quận Lê Chân",
        "29,8% | Thành phố Hải Phòng",
    ),
    Case(
        "GRDP tăng 9%, đứng thứ 4 cả nước; thu ngân sách đạt 24 tỷ đồng.",
        "9% | Thành phố Hải Phòng",
        "24 tỷ đồng | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "GRDP tăng 9%, cao hơn bình quân chung của cả nước, thu ngân sách đạt 24 tỷ đồng.",
        "9% | Thành phố Hải Phòng",
        "24 tỷ đồng | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Khởi công 4 cầu tại huyện Tiên Lãng, đạt 62% kế hoạch.",
        "4 cầu | Huyện Tiên Lãng",
        "62% | Huyện Tiên Lãng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Các huyện An Lão, Tiên Lãng và Vĩnh Bảo trồng 30 ha rau.",
        "30 ha | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Phường Bàn Cờ có nhiều cách làm hay. Năm qua, phường thu ngân sách đạt 24 tỷ đồng.\nPhường Tân Định cũng vậy."
        "\nToàn phường trồng 300 cây xanh.",
        "24 tỷ đồng | Phường Bàn Cờ",
        "300 cây xanh | Phường Tân Định",
        place="Thành phố Hồ Chí Minh",
    ),
    Case(
        "Quận sửa đường tại phường Dư Hàng; làm kè trên địa bàn 2 phường.",
        "2 phường | Quận Lê Chân",
    ),
    Case(
        "Xã Đại Hợp giảm 39 hộ nghèo. Ngân hàng Chính sách xã hội huyện cho vay 86 tỷ đồng.",
        "39 hộ | Xã Đại Hợp",
        "86 tỷ đồng | Huyện Kiến Thụy",
        place="Huyện Kiến Thụy",
    ),
    Case(
        "Khách đến các địa phương của tỉnh Quảng Ninh: Vân Đồn 21.000 lượt khách, Cô Tô 2.500 lượt khách.",
        "21.000 lượt khách | Huyện Vân Đồn",
        "2.500 lượt khách | Huyện Cô Tô",
        place="Tỉnh Quảng Ninh",
    ),
    Case(
        "Giải ngân cao nhất là Kiến Xương 88%; thấp nhất là Thái Thụy 40%.",
        "88% | Huyện Kiến Xương",
        "40% | Huyện Thái Thụy",
        place="Tỉnh Thái Bình",
    ),
    Case("Đây là một trong 7 ngư trường của cả nước.", "7 | Cả nước"),
    Case(
        "Huyện Thông Nông trồng được 61 ha ngô. Thu ngân sách đạt 3,5 tỷ đồng.",
        "61 ha | Huyện Thông Nông",
        "3,5 tỷ đồng | Huyện Thông Nông",
        place="Huyện Hạ Lang",
    ),
    Case(
        "Quận Hoàng Mai có nhiều đổi mới. Thu ngân sách của Hoàng Mai đạt 24 tỷ đồng.",
        "24 tỷ đồng | Quận Hoàng Mai",
        place="Thành phố Hà Nội",
    ),
    Case(
        "TÌNH HÌNH KINH TẾ - XÃ HỘI TỈNH THÁI BÌNH ĐẠT 24 TỶ ĐỒNG",
        "24 TỶ ĐỒNG | Tỉnh Thái Bình",
        place="Thành phố Hải Phòng",
    ),
    Case("Đảo cách trung tâm thành phố Hải Phòng 40 km.", "40 km | Huyện Cát Hải", place="Huyện Cát Hải"),
    Case(
        "Thu ngân sách (trước khi sáp nhập với tỉnh Hải Dương) đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case("Tăng trưởng kinh tế của Lê Chân đạt 12%.", "12% | Quận Lê Chân", place="Thành phố Hải Phòng"),
    Case("Tỉnh Quảng Ninh thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Tỉnh Quảng Ninh", place="Thành phố Hải Phòng"),
    Case(
        "Thu ngân sách của tỉnh Quảng Ninh đạt 24 tỷ đồng.", "24 tỷ đồng | Tỉnh Quảng Ninh", place="Thành phố Hải Phòng"
    ),
    Case("Thị xã Quảng Yên thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Thị xã Quảng Yên", place="Tỉnh Quảng Ninh"),
    Case("Huyện Bạch Long Vĩ có 600 người dân.", "600 người | Huyện Bạch Long Vĩ", place="Thành phố Hải Phòng"),
    Case(
        "Kim ngạch xuất khẩu vào thị trường Nhật Bản đạt 24 triệu USD.",
        "24 triệu USD | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Tỷ lệ giải ngân thấp hơn mức bình quân của toàn thành phố Hải Phòng (29,8%).",
        "29,8% | Thành phố Hải Phòng",
        place="Thành phố Thủy Nguyên",
    ),
    Case(
        "Xã Vinh Quang có 12 trang trại. Thu nhập bình quân của xã đạt 58,2 triệu đồng. Toàn huyện có 9 dự án.",
        "12 trang trại | Xã Vinh Quang",
        "58,2 triệu đồng | Xã Vinh Quang",
        "9 dự án | Huyện Tiên Lãng",
        place="Huyện Tiên Lãng",
    ),
    Case(
        "Xã Vinh Quang đạt chuẩn năm 2019.\nToàn xã còn 18 hộ nghèo.",
        "18 hộ | Xã Vinh Quang",
        place="Huyện Tiên Lãng",
    ),
    Case(
        "Xã Vinh Quang thu hoạch 520 ha lúa. Trong số này, lúa chất lượng cao 310 ha. Các xã khác thu hoạch 900 ha.",
        "520 ha | Xã Vinh Quang",
        "310 ha | Xã Vinh Quang",
        "900 ha | Huyện Tiên Lãng",
        place="Huyện Tiên Lãng",
    ),
    Case(
        "Chủ tịch UBND huyện khen 7 cá nhân của xã Vinh Quang.",
        "7 cá nhân | Huyện Tiên Lãng",
        place="Huyện Tiên Lãng",
    ),
    Case("Xã Vinh Quang dẫn đầu toàn huyện với 12 dự án.", "12 dự án | Xã Vinh Quang", place="Huyện Tiên Lãng"),
    Case("Các đô thị lớn như Hà Nội tăng 3,9%.", "3,9% | Thành phố Hà Nội"),
    # A name with its figure right behind needs no word of place, nor one that follows on another.
    Case(
        "Huyện An Lão cao nhất 9%, tiếp đó Kiến Thụy 8%; ngược lại Hải An mới đạt 2%, thấp hơn Hà Nội (3%).",
        "9% | Huyện An Lão",
        "8% | Huyện Kiến Thụy",
        "2% | Quận Hải An",
        "3% | Thành phố Hà Nội",
        place="Thành phố Hải Phòng",
    ),
    Case("Từ Hà Nội 12 người về quê.", "12 người | Quận Lê Chân"),
    # What others do meanwhile or on the whole holds for the one figure.
    Case(
        "GRDP tăng 6%, trong khi cả nước chỉ tăng 4%; riêng quý II 5%.",
        "6% | Thành phố Hải Phòng",
        "4% | Cả nước",
        "5% | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Hộ nghèo còn 1,4%, thấp hơn mức 1,7% chung của thành phố. Tỷ lệ giảm nhanh hơn mức 0,2% của cả nước.",
        "1,4% | Quận Lê Chân",
        "1,7% | Thành phố Hải Phòng",
        "0,2% | Cả nước",
    ),
    Case(
        "Quận bám sát mục tiêu chung của thành phố (GRDP tăng 12%), xây 3 trường.",
        "12% | Thành phố Hải Phòng",
        "3 trường | Quận Lê Chân",
    ),
    Case(
        "Làm đường ở 3 xã: Yên Hạ, Bình Xá, Lộc Xá, tổng kinh phí 12 tỷ đồng.",
        "3 xã | Huyện Tiên Lãng",
        "12 tỷ đồng | Huyện Tiên Lãng",
        place="Huyện Tiên Lãng",
    ),
    # GDP is the whole country's in an article that calls its own GRDP, and so is what its paragraph goes on with.
    Case(
        "Theo Bộ Tài chính, GDP quý I tăng 5%, CPI tăng 3%. Vốn FDI đạt 4 tỷ USD. Thành phố thu 9 tỷ đồng, tăng 8%."
        "\nGRDP tăng 11%.",
        "5% | Cả nước",
        "3% | Cả nước",
        "4 tỷ USD | Cả nước",
        "9 tỷ đồng | Thành phố Hải Phòng",
        "8% | Thành phố Hải Phòng",
        "11% | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case("GDP quý I tăng 5%.", "5% | Huyện An Lão", place="Huyện An Lão"),
    # An office without a name is of the unit that its paragraph spoke of.
    Case(
        "Quận Hải An đón 510 lượt khách. Công an quận xử phạt 47 trường hợp.\nCông an quận tạm giữ 12 xe.",
        "510 lượt khách | Quận Hải An",
        "47 trường hợp | Quận Hải An",
        "12 xe | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Chia theo huyện: Ba Tơ 12 ha, bằng 99%; Minh Long 9 ha.",
        "12 ha | Huyện Ba Tơ",
        "99% | Huyện Ba Tơ",
        "9 ha | Huyện Minh Long",
        place="Tỉnh Quảng Ngãi",
    ),
    # "Other" units are none of those named; amounts that each name their own lie there.
    Case(
        "Xã Yên Hạ có 9 hộ; xã Bình Xá 8 hộ; các xã khác từ 1 đến 7 hộ.",
        "9 hộ | Xã Yên Hạ",
        "8 hộ | Xã Bình Xá",
        "1 đến 7 hộ | Huyện Tiên Lãng",
        "7 hộ | Huyện Tiên Lãng",
        place="Huyện Tiên Lãng",
    ),
    Case(
        "Hợp tác xã ở xã Yên Hạ trồng 84 ha, trong đó 60 ha ở xã Yên Hạ, còn lại 24 ha ở xã Bình Xá.",
        "84 ha | Xã Yên Hạ",
        "60 ha | Xã Yên Hạ",
        "24 ha | Xã Bình Xá",
        place="Huyện Tiên Lãng",
    ),
    Case("Khu du lịch Đồ Sơn đón 510 lượt khách.", "510 lượt khách | Quận Đồ Sơn", place="Thành phố Hải Phòng"),
    Case(
        "Năm 2020, Hải Dương thu 12 tỷ đồng. Theo Sở Y tế, Quảng Ninh 3 ca, Bắc Giang 2 ca.",
        "12 tỷ đồng | Tỉnh Hải Dương",
        "3 ca | Tỉnh Quảng Ninh",
        "2 ca | Tỉnh Bắc Giang",
        place="Thành phố Hải Phòng",
    ),
    # Communes that no list has are told by those they stand in a list with.
    Case(
        "Ba xã Tân Mỹ Hòa, Bình Xá và Lộc Xá trồng 31 ha. Nhiều nhất là xã Yên Hạ 12 ha, Bình Xá 9 ha; Lộc Xá 4 ha.",
        "31 ha | Huyện Tiên Lãng",
        "12 ha | Xã Yên Hạ",
        "9 ha | Xã Bình Xá",
        "4 ha | Xã Lộc Xá",
        place="Huyện Tiên Lãng",
    ),
    Case(
        "Hai xã Yên Hạ và Bình Xá trồng lần lượt 31 ha và 9 ha.",
        "31 ha | Xã Yên Hạ",
        "9 ha | Xã Bình Xá",
        place="Huyện Tiên Lãng",
    ),
    Case("Xây 12 nhà ở phường Yên Hạ, Bình Xá.", "12 nhà | Quận Lê Chân"),
    # Type words in pairs stand for no one unit.
    Case(
        "Phường Yên Hạ thu 8 tỷ đồng.\nCòn 37 xã, phường đạt thấp. Nợ thuế của các xã, phường là 45 tỷ đồng.",
        "8 tỷ đồng | Phường Yên Hạ",
        "37 xã | Thành phố Hải Phòng",
        "45 tỷ đồng | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case("Xã Yên Hạ đạt chuẩn. Văn xã: cấp 310 thẻ.", "310 thẻ | Huyện Tiên Lãng", place="Huyện Tiên Lãng"),
    # A name is also found where lower-case words follow it.
    Case("Tai nạn ở Thái Thụy làm 2 người chết.", "2 người | Huyện Thái Thụy", place="Tỉnh Thái Bình"),
    Case(
        "Khách đến Cát Bà đạt 24.000 lượt khách.",
        "… | Đặc khu Cát Hải",
        place="Đặc khu Cát Hải",
        event_date=date(2025, 8, 1),
    ),
    # What a sentence opens with and describes is what it goes on about.
    Case("Quận Hồng Bàng là trung tâm của thành phố Hải Phòng, có 9 phường.", "9 phường | Quận Hồng Bàng"),
    Case("Tổng sản phẩm trên địa bàn (GRDP) của thành phố tăng 2,58%.", "2,58% | Thành phố Hải Phòng"),
    Case("Theo chỉ đạo của thành phố, quận thu 24 tỷ đồng.", "24 tỷ đồng | Quận Lê Chân"),
    Case(
        "Khu vực cảng biển Quảng Trị tăng 48%, cảng biển Thanh Hóa tăng 27%.",
        "48% | Tỉnh Quảng Trị",
        "27% | Tỉnh Thanh Hóa",
        place="Cả nước",
    ),
    Case("Tại đảo ngọc Cát Bà (huyện Cát Hải), lượng khách đạt 62 nghìn lượt.", "62 nghìn lượt | Huyện Cát Hải"),
    # Zones are named by units, and name none.
    Case("Khu kinh tế Đình Vũ Cát Hải thu hút 12 dự án.", "12 dự án | Quận Lê Chân"),
    # What came of a merger, and what lies beside a city.
    Case(
        "Xã An Trường sáp nhập các xã An Tiến, Trường Thọ và thị trấn Trường Sơn, có diện tích 31 km².",
        "31 km² | Xã An Trường",
    ),
    Case("Huyện Tiên Lãng ở phía Nam thành phố Hải Phòng, có 19 xã.", "19 xã | Huyện Tiên Lãng"),
    # A list goes on with what is no place.
    Case(
        "Giải ngân cao có: huyện Cát Hải (241 tỷ đồng); Trường Đại học Hải Phòng (38 tỷ đồng); huyện Tiên Lãng (187"
        " tỷ đồng).",
        "241 tỷ đồng | Huyện Cát Hải",
        "38 tỷ đồng | Thành phố Hải Phòng",
        "187 tỷ đồng | Huyện Tiên Lãng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Tăng trưởng kinh tế đạt 11,6%, đứng thứ hai cả nước (sau tỉnh Quảng Ninh là 11,9%).",
        "11,6% | Thành phố Hải Phòng",
        "11,9% | Tỉnh Quảng Ninh",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Xuất khẩu tôm đạt 312 triệu USD. Đứng thứ ba là Khánh Hòa với 166 triệu USD.",
        "312 triệu USD | Tỉnh Cà Mau",
        "166 triệu USD | Tỉnh Khánh Hòa",
        place="Tỉnh Cà Mau",
    ),
    # A line of a list opens with a name.
    Case(
        "Tỉnh Sóc Trăng nuôi 37.405 ha tôm, trong đó:\n– Mỹ Xuyên 9.207 ha.",
        "37.405 ha | Tỉnh Sóc Trăng",
        "9.207 ha | Huyện Mỹ Xuyên",
        place="Tỉnh Sóc Trăng",
    ),
    # Names of the highlands' languages, with and without their apostrophes.
    Case(
        "Huyện Cư Mgar thu 31 tỷ đồng. Huyện K'Bang thu 33 tỷ đồng. Huyện Ia H'Drai thu 34 tỷ đồng.",
        "31 tỷ đồng | Huyện Cư Mgar",
        "33 tỷ đồng | Huyện K'Bang",
        "34 tỷ đồng | Huyện Ia H'Drai",
        place="Tỉnh Đắk Lắk",
    ),
    Case("Tại xã Đam B'ri, doanh nghiệp trồng 42 ha dâu.", "42 ha | Xã Đam B'ri", place="Thành phố Bảo Lộc"),
    # Names that go on with a list, each before its figure in brackets.
    Case(
        "Diện tích lớn là các xã An Bình (250 ha), Cộng Hòa (245 ha), An Lâm (215 ha).",
        "250 ha | Xã An Bình",
        "245 ha | Xã Cộng Hòa",
        "215 ha | Xã An Lâm",
        place="Huyện Nam Sách",
    ),
    # A sentence may begin with a figure behind a share.
    Case(
        "Tỷ lệ hộ nghèo còn 1,47%, riêng xã Đức Chính 0,9%. 48/55 trường đạt chuẩn.",
        "1,47% | Huyện Cẩm Giàng",
        "0,9% | Xã Đức Chính",
        "48/55 trường | Huyện Cẩm Giàng",
        "55 trường | Huyện Cẩm Giàng",
        place="Huyện Cẩm Giàng",
    ),
    # Communes are never counted of one.
    Case(
        "Xã Toàn Thắng được công nhận đạt chuẩn, 6 xã phấn đấu về đích.",
        "6 xã | Huyện Tiên Lãng",
        place="Huyện Tiên Lãng",
    ),
    # Whose measure of poverty it is.
    Case("Số hộ nghèo theo chuẩn của thành phố còn 1.874 hộ.", "1.874 hộ | Quận Lê Chân"),
    # The name of a zone is a site's.
    Case("KCN An Dương thu hút 12 dự án.", "12 dự án | Thành phố Hải Phòng", place="Thành phố Hải Phòng"),
    Case("Xã đảo Việt Hải đón 142.000 lượt khách.", "142.000 lượt khách | Xã Việt Hải"),
    # What is added up is what was told of one place alone, and not of the last of several.
    Case(
        "Tháng 10, thu ngân sách cả nước đạt 178 nghìn tỷ đồng. Lũy kế tổng thu 10 tháng đạt 1.654 nghìn tỷ đồng.",
        "178 nghìn tỷ đồng | Cả nước",
        "1.654 nghìn tỷ đồng | Cả nước",
    ),
    Case(
        "Tháng 10 thu ngân sách 178 tỷ đồng, cao nhất là phường An Biên 12 tỷ đồng. Lũy kế tổng thu đạt 654 tỷ đồng.",
        "178 tỷ đồng | Quận Lê Chân",
        "12 tỷ đồng | Phường An Biên",
        "654 tỷ đồng | Quận Lê Chân",
    ),
    Case(
        "HĐND xã Quảng Ninh khai mạc kỳ họp thứ tư. Theo báo cáo, Quảng Ninh hoàn thành 27 chỉ tiêu; tỉnh Quảng Ninh"
        " thu 58 tỷ đồng.",
        "27 chỉ tiêu | Xã Quảng Ninh",
        "58 tỷ đồng | Tỉnh Quảng Ninh",
        place="Xã Quảng Ninh",
    ),
    Case(
        "Mưa lũ làm 9 người chết, gồm Hà Nội 1 người, Hoà Bình 4 người, Yên Bái 1 người.",
        "9 người | Quận Lê Chân",
        "1 người | Thành phố Hà Nội",
        "4 người | Tỉnh Hòa Bình",
        "1 người | Tỉnh Yên Bái",
    ),
    Case(
        "Cục Hải quan Hải Phòng thu 26.833 tỷ đồng, Cục Hải quan Quảng Ninh thu 6.000 tỷ đồng.",
        "26.833 tỷ đồng | Thành phố Hải Phòng",
        "6.000 tỷ đồng | Tỉnh Quảng Ninh",
        place="Thành phố Hà Nội",
    ),
    Case("Diện tích nuôi tôm toàn tỉnh 757 ha.", "757 ha | -", place=None),
    Case("Công an huyện kiểm tra 35 cơ sở.", "35 cơ sở | -", place=None),
    Case(
        "GRDP tỉnh Hải Dương tăng 10,6%. Cụ thể, khu vực nông nghiệp tăng 5,6%; khu vực công nghiệp tăng 13,3%.",
        "10,6% | Tỉnh Hải Dương",
        "5,6% | Tỉnh Hải Dương",
        "13,3% | Tỉnh Hải Dương",
    ),
    Case(
        "Thu ngân sách tỉnh Hải Dương đạt 14.500 tỷ đồng. Trong đó, thu nội địa đạt 12.300 tỷ đồng.",
        "14.500 tỷ đồng | Tỉnh Hải Dương",
        "12.300 tỷ đồng | Tỉnh Hải Dương",
    ),
)

BESIDE_OTHERS = Table(
    "quote place",
    # Communes are counted of what holds them.
    Case(
        "Đến nay, xã Tuy Lộc đã hoàn thành 19 tiêu chí; số xã đạt từ mười tiêu chí trở lên là 34 xã, tăng 22 xã.",
        "19 tiêu chí | Xã Tuy Lộc",
        "34 xã | Tỉnh Yên Bái",
        "22 xã | Tỉnh Yên Bái",
        place="Tỉnh Yên Bái",
        event_date=date(2014, 12, 20),
    ),
    # … nor is the country within its own brackets a parent of what stands before them.
    Case(
        "Tăng trưởng kinh tế đạt 11,2%, gấp 1,4 lần bình quân chung cả nước (cả nước ước đạt 8%).",
        "11,2% | Thành phố Hải Phòng",
        "1,4 lần | …",
        "8% | Cả nước",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "GRDP tăng 13%, gấp 2,4 lần mức tăng chung của cả nước (5,6%) và cao hơn mức tăng 11% của năm 2020;"
        " trong đó, khu vực dịch vụ tăng 8%.",
        "13% | Thành phố Hải Phòng",
        "2,4 lần | …",
        "5,6% | Cả nước",
        "11% | Thành phố Hải Phòng",
        "8% | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách cao nhất là phường Minh Khai với 12 tỷ đồng, thấp nhất phường Quán Toan mới đạt 3 tỷ đồng.",
        "12 tỷ đồng | Phường Minh Khai",
        "3 tỷ đồng | Phường Quán Toan",
        place="Quận Hồng Bàng",
    ),
    Case(
        "Xã Đông Hưng trồng 12 ha. Các xã đạt bình quân 9,6 tiêu chí/xã, tăng 1,9 tiêu chí.",
        "12 ha | Xã Đông Hưng",
        "9,6 tiêu chí | Huyện Tiên Lãng",
        "1,9 tiêu chí | Huyện Tiên Lãng",
        place="Huyện Tiên Lãng",
    ),
    Case(
        "Phường Anh Dũng trồng 12 ha. Từng phường làm 1 tuyến đường kiểu mẫu.",
        "12 ha | Phường Anh Dũng",
        "1 tuyến đường | Quận Dương Kinh",
        place="Quận Dương Kinh",
    ),
    Case(
        "Cảng bốc xếp 78 triệu tấn hàng (cả thành phố 129 triệu tấn).",
        "78 triệu tấn hàng | Quận Hải An",
        "129 triệu tấn | Thành phố Hải Phòng",
        place="Quận Hải An",
    ),
    Case("Quận 1 thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Quận 1", place="Thành phố Hồ Chí Minh"),
    Case("Thu ngân sách của phường 8 đạt 24 tỷ đồng.", "24 tỷ đồng | Phường 8", place="Thành phố Vĩnh Long"),
    Case("Quận 8 tháng đầu năm đạt 24 tỷ đồng.", "24 tỷ đồng | Quận Lê Chân"),
    Case("Thị xã Chí Linh thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Thị xã Chí Linh", place="Tỉnh Hải Dương"),
    Case("Huyện Kinh Môn thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Huyện Kinh Môn", place="Tỉnh Hải Dương"),
    Case("Xã Thanh Bính có 260 hộ nghèo.", "260 hộ | Xã Thanh Bính", place="Huyện Thanh Hà"),
    Case(
        "Thành phố Hải Phòng hỗ trợ tỉnh Lào Cai 10 tỷ đồng.",
        "10 tỷ đồng | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thành phố chuyển 70 tấn gạo cho tỉnh Lào Cai; tiếp nhận số tiền 10 tỷ đồng.",
        "70 tấn | Thành phố Hải Phòng",
        "10 tỷ đồng | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "GRDP của Hải Phòng đóng góp vào tổng sản phẩm của cả nước chiếm 6,8%.",
        "6,8% | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Hải Phòng tăng 11,2%, cả nước tăng 7,5%.",
        "11,2% | Thành phố Hải Phòng",
        "7,5% | Cả nước",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Đến năm 2030 có 1 thành phố là thành phố Thủy Nguyên; 4 thị trấn; 6 phường.",
        "1 thành phố | Thành phố Hải Phòng",
        "4 thị trấn | Thành phố Hải Phòng",
        "6 phường | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
        event_date=date(2023, 12, 2),
    ),
)

OFFICES = Table(
    "quote place",
    # A congress is that of its own unit.
    Case(
        "Dự Đại hội Đảng bộ phường Hòa Bình ngày 12/8 có 176 đại biểu.",
        "176 đại biểu | Phường Hòa Bình",
        place="Thành phố Hải Phòng",
        event_date=date(2025, 8, 16),
    ),
    Case("UBND thành phố Hải Phòng giao dự toán thu ngân sách 850 tỷ đồng.", "850 tỷ đồng | Quận Lê Chân"),
    Case("HĐND quận Hải An giao thu ngân sách 850 tỷ đồng.", "850 tỷ đồng | Quận Lê Chân"),
    Case("Công an thành phố Hải Phòng xử phạt 29 trường hợp trên địa bàn quận.", "29 trường hợp | …"),
    Case("Thu ngân sách đạt 62,7% dự toán thành phố giao.", "62,7% | Quận Lê Chân"),
    Case("Thu ngân sách đạt 57,3% dự toán thành phố Hải Phòng giao.", "57,3% | Quận Lê Chân"),
    Case("Bằng khen của Chủ tịch UBND thành phố Hải Phòng được trao cho 07 tập thể.", "07 tập thể | Quận Lê Chân"),
    Case("Chủ tịch UBND thành phố tặng Bằng khen cho 07 tập thể.", "07 tập thể | Quận Lê Chân"),
    Case("Ban Thường vụ Huyện ủy An Lão biểu dương 12 tập thể.", "12 tập thể | Huyện An Lão", place="Huyện An Lão"),
    Case("Cục Thống kê thành phố Hải Phòng cho biết thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Quận Lê Chân"),
    Case("Hàng qua cảng Hải Phòng đạt 12 triệu tấn.", "12 triệu tấn | Quận Hải An", place="Quận Hải An"),
    Case("Công ty cổ phần Nhựa Tiền Phong Hải Phòng ủng hộ 2 tỷ đồng.", "2 tỷ đồng | Quận Lê Chân"),
    Case("Theo Chi cục Thuế quận Lê Chân, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | Quận Lê Chân"),
    # In an article on the whole province an office speaks of its part of it.
    Case(
        "Chi cục Thuế Hải An thu 74 tỷ đồng, đạt 61%; Chi cục Thuế quận Lê Chân 52 tỷ đồng. UBND thành phố chi"
        " 9 tỷ đồng.",
        "74 tỷ đồng | Quận Hải An",
        "61% | Quận Hải An",
        "52 tỷ đồng | Quận Lê Chân",
        "9 tỷ đồng | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case("Chi cục Thống kê quận Hải An báo cáo 11 cơ sở đã ngừng hoạt động.", "11 cơ sở | Quận Lê Chân"),
)

BY_DATE = Table(
    "quote place",
    # A name in two parts, with and without spaces at its stroke.
    Case(
        "Số hộ nghèo gồm: huyện Ninh Sơn 2.638 hộ, thành phố Phan Rang - Tháp Chàm 1.009 hộ, huyện Ninh Hải 584 hộ.",
        "2.638 hộ | Huyện Ninh Sơn",
        "1.009 hộ | Thành phố Phan Rang - Tháp Chàm",
        "584 hộ | Huyện Ninh Hải",
        event_date=date(2019, 12, 31),
        place="Tỉnh Ninh Thuận",
    ),
    # A name that needs no type is the article's own place, whatever that has become.
    Case(
        "Cả năm, Cát Bà đón 4 triệu lượt khách.",
        "4 triệu lượt khách | Đặc khu Cát Hải",
        place="Đặc khu Cát Hải",
        event_date=None,
    ),
    # A province is spoken of for some time after its end.
    Case(
        "Hải Dương (cũ) thu ngân sách 24 tỷ đồng.",
        "24 tỷ đồng | Tỉnh Hải Dương",
        event_date=date(2025, 9, 1),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Huyện Thủy Nguyên",
        event_date=date(2019, 6, 28),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Huyện Thủy Nguyên",
        event_date=date(2024, 12, 31),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Thủy Nguyên",
        event_date=date(2025, 1, 1),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Thủy Nguyên",
        event_date=date(2025, 6, 30),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Phường Thủy Nguyên",
        event_date=date(2025, 7, 1),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Phường Thủy Nguyên",
        event_date=date(2026, 3, 20),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của An Dương đạt 24 tỷ đồng.",
        "24 tỷ đồng | Huyện An Dương",
        event_date=date(2017, 12, 27),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của An Dương đạt 24 tỷ đồng.",
        "24 tỷ đồng | Quận An Dương",
        event_date=date(2025, 6, 24),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của An Dương đạt 24 tỷ đồng.",
        "24 tỷ đồng | Phường An Dương",
        event_date=date(2025, 12, 24),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Cát Hải đạt 24 tỷ đồng.",
        "24 tỷ đồng | Huyện Cát Hải",
        event_date=date(2018, 8, 24),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Cát Hải đạt 24 tỷ đồng.",
        "24 tỷ đồng | Đặc khu Cát Hải",
        event_date=date(2025, 11, 24),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Lê Chân đạt 24 tỷ đồng.",
        "24 tỷ đồng | Quận Lê Chân",
        event_date=date(2024, 11, 24),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Lê Chân đạt 24 tỷ đồng.",
        "24 tỷ đồng | Phường Lê Chân",
        event_date=date(2025, 12, 24),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Vĩnh Bảo đạt 24 tỷ đồng.",
        "24 tỷ đồng | Xã Vĩnh Bảo",
        event_date=date(2025, 9, 25),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của Chí Linh đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thị xã Chí Linh",
        event_date=date(2019, 2, 20),
        place="Tỉnh Hải Dương",
    ),
    Case(
        "Thu ngân sách của Chí Linh đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Chí Linh",
        event_date=date(2019, 3, 20),
        place="Tỉnh Hải Dương",
    ),
    Case(
        "Thu ngân sách của Chí Linh đạt 24 tỷ đồng.",
        "24 tỷ đồng | Huyện Chí Linh",
        event_date=date(2010, 1, 20),
        place="Tỉnh Hải Dương",
    ),
    Case(
        "Thu ngân sách của Phú Mỹ đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Phú Mỹ",
        event_date=date(2025, 4, 10),
        place="Tỉnh Bà Rịa - Vũng Tàu",
    ),
    Case(
        "Thu ngân sách của Yên Hưng đạt 24 tỷ đồng.",
        "24 tỷ đồng | Huyện Yên Hưng",
        event_date=date(2010, 6, 20),
        place="Tỉnh Quảng Ninh",
    ),
    Case(
        "Thu ngân sách của Hoài Đức đạt 24 tỷ đồng.",
        "24 tỷ đồng | Huyện Hoài Đức",
        event_date=date(2007, 6, 20),
        place="Tỉnh Hà Tây",
    ),
    Case(
        "Toàn thành phố còn 1.986 hộ nghèo.",
        "1.986 hộ | Thành phố Hà Nội",
        event_date=date(2024, 6, 20),
        place="Huyện Ba Vì",
    ),
    Case(
        "Thu ngân sách của Yên Dũng đạt 24 tỷ đồng.",
        "24 tỷ đồng | Huyện Yên Dũng",
        event_date=date(2024, 6, 20),
        place="Tỉnh Bắc Giang",
    ),
    Case(
        "Thu ngân sách của Đồng Hới đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Đồng Hới",
        event_date=date(2016, 8, 20),
        place="Tỉnh Quảng Bình",
    ),
    Case(
        "Thu ngân sách của Hải Dương đạt 24 tỷ đồng.",
        "24 tỷ đồng | Tỉnh Hải Dương",
        event_date=date(2020, 9, 25),
        place="Tỉnh Hải Dương",
    ),
    Case(
        "Thu ngân sách của Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Thủy Nguyên",
        event_date=None,
        published_at=MARCH,
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của huyện Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Huyện Thủy Nguyên",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của thành phố Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Thủy Nguyên",
        event_date=date(2025, 5, 29),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Thu ngân sách của phường Thủy Nguyên đạt 24 tỷ đồng.",
        "24 tỷ đồng | Phường Thủy Nguyên",
        event_date=date(2026, 3, 20),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Toàn thành phố thu ngân sách đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Thủy Nguyên",
        event_date=date(2025, 5, 29),
        place="Thành phố Thủy Nguyên",
    ),
    Case(
        "Toàn thành phố thu ngân sách đạt 24 tỷ đồng.",
        "24 tỷ đồng | Thành phố Hải Phòng",
        event_date=date(2026, 6, 26),
        place="Phường Hải Dương",
    ),
    Case(
        "Toàn phường còn 18 hộ nghèo.",
        "18 hộ | Phường Hải Dương",
        event_date=date(2026, 6, 26),
        place="Phường Hải Dương",
    ),
)

TITLES = [
    ("Quận Lê Chân sơ kết công tác 6 tháng đầu năm", "Quận Lê Chân"),
    ("UBND quận Kiến An tổ chức hội nghị tổng kết công tác năm 2021", "Quận Kiến An"),
    ("UBND QUẬN LÊ CHÂN SƠ KẾT CÔNG TÁC 6 THÁNG", "Quận Lê Chân"),
    ("Huyện ủy Tiên Lãng sơ kết công tác quý I", "Huyện Tiên Lãng"),
    ("Hải Phòng: thu ngân sách 6 tháng vượt kế hoạch", "Thành phố Hải Phòng"),
    ("TP. Hải Phòng thu hút 3,6 tỷ USD vốn FDI", "Thành phố Hải Phòng"),
    ("Hội An: Phạm pháp hình sự giảm", "Thành phố Hội An"),
    ("Hiệp Hòa: Thu ngân sách vượt kế hoạch", None),  # a commune of Hải Phòng bears that name, too
    ("Cát Hải (Hải Phòng): Du lịch Cát Bà tăng tốc", "Huyện Cát Hải"),
    ("Vĩnh Bảo: Lúa xuân đạt năng suất bình quân 71,8 tạ/ha", "Huyện Vĩnh Bảo"),
    ("An Lão: Sản xuất công nghiệp 9 tháng tăng 13,8%", "Huyện An Lão"),
    ("Tỉnh Quảng Ninh sơ kết công tác 6 tháng đầu năm", "Tỉnh Quảng Ninh"),
    ("Thị xã Kinh Môn tổng kết năm 2021", "Thị xã Kinh Môn"),
    ("Thị xã Chí Linh (Hải Dương): Nhiều chỉ tiêu vượt kế hoạch", "Thị xã Chí Linh"),
    ("Phát triển du lịch ở huyện Cát Hải - Hải Phòng", "Huyện Cát Hải"),
    ("Mỗi tháng quận 1 TP HCM thu 500 tỷ đồng", "Quận 1"),
    ("T.P Sông Công: Giá trị sản xuất công nghiệp tăng 12,3%", "Thành phố Sông Công"),
    ("HĐND huyện Cư M’gar họp kỳ thứ tám", "Huyện Cư M’gar"),
    ("Huyện Đakrông giảm nghèo", "Huyện Đakrông"),
]

TEXTS = [
    (  # a title may open with the bare name of a commune of the district that the text names
        "Gia Phố trước ngày về đích nông thôn mới",
        "Từ một xã thường xuyên chịu lũ của huyện Hương Khê, Gia Phố nay đã khác. Thu ngân sách đạt 12 tỷ đồng.",
        "Xã Gia Phố",
    ),
    # "Quận 9 tháng …" is the district's nine months, and no Quận 9.
    (
        "Thu ngân sách quận 9 tháng đạt khá",
        "Quận Lê Chân thu 20 tỷ đồng, riêng phường An Biên thu 2 tỷ đồng. Thu ngân sách quận 9 tháng tăng 5%.",
        "Quận Lê Chân",
    ),
    # A province and its city bear one name.
    (
        "Tây Ninh thu ngân sách 9 tháng",
        "Khu du lịch núi Bà Đen (TP. Tây Ninh) đón 4,5 triệu lượt khách. Toàn tỉnh thu 10.236 tỷ đồng.",
        "Tỉnh Tây Ninh",
    ),
    # A district and what it lies in are no list of districts.
    (
        "Bí thư Quận ủy Đồ Sơn, TP Hải Phòng nhận nhiệm vụ",
        "Quận Đồ Sơn đón 12 triệu lượt khách. Quận Đồ Sơn xây 37 công trình.",
        "Quận Đồ Sơn",
    ),
    # A title or a lead names many a district alone, and no province.
    ("Quý I ở Đô Lương", "Đàn bò có 20.352 con. Chanh trồng 2 ha ở xã Giang Sơn Tây.", "Huyện Đô Lương"),
    (
        "Phát huy lợi thế",
        "Giáp biển, Ðầm Dơi nuôi tôm. Toàn huyện có 30.000 ha. Ở xã Tân Duyệt có ba hợp tác xã.",
        "Huyện Đầm Dơi",
    ),
    # A commune that is named but once is not what an article is about, nor is what an office's person is called.
    (
        "Sản xuất công nghiệp tăng",
        "Công nghiệp toàn tỉnh tăng 9%. "
        + "Phần nhiều sản phẩm tăng, riêng muối giảm. " * 10
        + "Trong các huyện, thành phố, Thành phố Nam Định tăng 12%.",
        "Tỉnh Nam Định",
    ),
    (
        "Khai mạc Đại hội đại biểu Đảng bộ thành phố",
        "Tại Trung tâm Hội nghị (phường Hải Thành), Đảng bộ TP Hải Phòng khai mạc Đại hội.",
        "Thành phố Hải Phòng",
    ),
    (
        "Giải ngân vốn đầu tư công: nơi cao, nơi thấp",
        (
            "Chủ tịch UBND thành phố Nguyễn Văn Nam chủ trì. Quận Kiến An đạt 93%. Quận Hồng Bàng 88%. Huyện Vĩnh Bảo"
            " 81%. Huyện An Lão 64%."
        ),
        "Thành phố Hải Phòng",
    ),
    (
        "Kinh tế nửa đầu năm có nhiều điểm sáng",
        (
            "Cả tỉnh tăng trưởng 6,1%, chỉ sau thành phố Hải Phòng và tỉnh Quảng Ninh. Đường nối Hải Phòng với Hưng "
            "Yên đã thông xe. Tỉnh Hưng Yên thu hút 12 dự án, Hưng Yên đứng đầu về vốn."
        ),
        "Tỉnh Hưng Yên",
    ),
    # An island's name is that of its district, whatever town bears it too.
    (
        "Du lịch Cát Bà khởi sắc",
        "Theo UBND huyện Cát Hải, khách đến Cát Bà tăng. Toàn huyện có 90 cơ sở. Thị trấn Cát Bà mở thêm bãi xe.",
        "Huyện Cát Hải",
    ),
    # "toàn tỉnh": of the province that is named, whatever districts are
    (
        "Tai nạn giao thông giảm",
        "Theo Ban An toàn giao thông tỉnh Hải Dương, toàn tỉnh xảy ra 31 vụ. Huyện Ninh Giang có 9 người chết.",
        "Tỉnh Hải Dương",
    ),
    (
        "Tai nạn giao thông giảm",
        "Công an huyện Ninh Giang (tỉnh Hải Dương) cho biết toàn huyện xảy ra 9 vụ, toàn tỉnh 31 vụ.",
        "Huyện Ninh Giang",
    ),
    # A title that lists districts is about what they lie in.
    (
        "Đồ Sơn, Tiên Lãng hút khách dịp nghỉ lễ",
        "Quận Đồ Sơn đón nhiều khách. Phường Hải Sơn mở thêm bãi xe, phường Hải Sơn nhắc các hộ. Tiên Lãng cũng vậy.",
        "Thành phố Hải Phòng",
    ),
    # An article that names its district again and again is about it, whatever the title names.
    (
        "Huyện đông dân nhất Hải Phòng bứt phá",
        "Thủy Nguyên là huyện ven đô. Kinh tế Thủy Nguyên khá. UBND huyện Thủy Nguyên họp. Thủy Nguyên thu tăng.",
        "Huyện Thủy Nguyên",
    ),
    # One of many districts is not what an article is about.
    (
        None,
        "Quy hoạch thành phố Hải Phòng. Huyện Thủy Nguyên, huyện An Dương lên quận. Huyện Cát Hải thành quận biển đảo.",
        "Thành phố Hải Phòng",
    ),
    (
        "Gieo cấy vượt kế hoạch",
        "Nông dân toàn tỉnh đã cấy xong. Các huyện Thanh Hà, Kim Thành và Nam Sách vượt kế hoạch.",
        "Tỉnh Hải Dương",
    ),
    (
        "Gieo cấy vượt kế hoạch",
        "Nông dân toàn huyện đã cấy xong. Huyện Thanh Hà vượt kế hoạch của tỉnh.",
        "Huyện Thanh Hà",
    ),
    (
        "Tái cơ cấu nông nghiệp",
        "Tại thị xã Chí Linh (Hải Dương), nông dân trồng na. Chí Linh thuộc tỉnh Hải Dương.",
        "Thị xã Chí Linh",
    ),
    # The whole country, where the lead says so and provinces come further down.
    (
        "Hàng hóa qua cảng tăng 5%",
        "Theo cơ quan thống kê, 11 tháng, hàng hóa qua cảng biển Việt Nam đạt 634 triệu tấn. "
        + "Hàng tăng khá. " * 25
        + "Cảng biển Thanh Hóa tăng 27%, tỉnh Quảng Trị tăng 48%.",
        "Cả nước",
    ),
    # A part of a province that the title does not name.
    (
        "Một quận của TP. Hồ Chí Minh thu ngân sách gần 9.000 tỷ đồng",
        "Đó là quận Tân Bình của TP. Hồ Chí Minh. Năm 2022, quận Tân Bình thu 8.914 tỷ đồng.",
        "Quận Tân Bình",
    ),
    (
        "Thu hồi đất thực hiện Dự án khu đô thị VSIP Hải Phòng",
        "UBND huyện Thủy Nguyên thu hồi 174 ha đất. UBND huyện đã chi trả 451 tỷ đồng; huyện tổ chức cưỡng chế 36 hộ.",
        "Huyện Thủy Nguyên",
    ),
    (
        "Hải Phòng chi trả tiền bồi thường",
        "UBND huyện Thủy Nguyên nhận 174 tỷ đồng. Thành phố chi 451 tỷ đồng, trong đó huyện An Dương 36 tỷ đồng.",
        "Thành phố Hải Phòng",
    ),
    (
        "Họp giao ban tháng 8",
        "UBND phường Tân Hưng họp. Phường và Ban Quản lý dự án Tây Hải Phòng trả 38 tỷ đồng. Chi của phường đạt 9 tỷ.",
        "Phường Tân Hưng",
    ),
    # A district whose type is shortened, and the town of its name.
    (
        "Trảng Bom: Kinh tế 9 tháng khởi sắc",
        "Theo UBND H.Trảng Bom, giá trị sản xuất đạt 96 nghìn tỷ đồng. Đường Vành đai thị trấn Trảng Bom dài 9 km.",
        "Huyện Trảng Bom",
    ),
    # two districts that a title lists are parts of what the text is about
    (
        "Kiểm tra vụ mùa tại các huyện Tiên Lãng, Vĩnh Bảo",
        "Vụ mùa, toàn thành phố gieo cấy 39.640 ha. Tại huyện Tiên Lãng, diện tích là 12.527 ha, Vĩnh Bảo 13.307 ha.",
        "Thành phố Hải Phòng",
    ),
    # A person's name is no province's.
    (
        "Phó Chủ tịch Trương Hòa Bình kiểm tra",
        "Ông Trương Hòa Bình cho biết, quận Lê Chân xảy ra 213 vụ vi phạm.",
        "Quận Lê Chân",
    ),
    # Many provinces, none more than the others, are the whole country.
    (
        "Thiệt hại do mưa lũ",
        "Mưa lũ làm 26 người chết: Lào Cai 1 người, Yên Bái 4 người, Sơn La 1 người, Hà Nội 2 người, Huế 5 người.",
        "Cả nước",
    ),
    ("TT-Huế: Nuôi tôm được mùa", "Diện tích nuôi tôm toàn tỉnh là 757 ha.", "Tỉnh Thừa Thiên Huế"),
]


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case.name) for table in (OF_THE_SENTENCE, BESIDE_OTHERS) for case in table]
)
def test_a_figure_belongs_to_the_place_its_sentence_names_else_the_articles(case):
    assert case.found == case.expected


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in OFFICES])
def test_the_name_of_an_office_or_a_company_places_nothing(case):
    assert case.found == case.expected


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in BY_DATE])
def test_a_name_is_the_unit_that_bore_it_on_the_articles_day(case):
    assert case.found == case.expected


BRIEFS = Table(
    "quote place",
    # A paragraph that says where is about that place, though its first sentence states no figure.
    Case(
        "Tại xã Hoằng Tiến, sáng 29/12, HĐND xã họp kỳ cuối năm. Thu nhập bình quân đạt 71,5 triệu đồng.",
        "71,5 triệu đồng | Xã Hoằng Tiến",
        place="Tỉnh Thanh Hóa",
        event_date=date(2025, 12, 29),
    ),
    # The whole country is a section of its own.
    Case(
        "Kết quả rà soát hộ nghèo tỉnh Sơn La:\n* Cả nước:\n+ Số hộ nghèo: 1.298.000 hộ.\n* Tỉnh Sơn La:\n"
        "+ Số hộ nghèo: 70.900 hộ.",
        "1.298.000 hộ | Cả nước",
        "70.900 hộ | Tỉnh Sơn La",
        place="Tỉnh Sơn La",
    ),
    # An item that its place names ends with its line.
    Case(
        "Dịch tả lợn châu Phi tại các huyện:\n– Huyện Vĩnh Bảo: Dịch xảy ra từ ngày 10/3. Số lợn tiêu hủy 318 con.\n"
        "– Huyện An Lão: Dịch xảy ra từ ngày 12/3. Số lợn tiêu hủy 96 con.\nĐàn lợn còn 9.000 con.",
        "318 con | Huyện Vĩnh Bảo",
        "96 con | Huyện An Lão",
        "9.000 con | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Tại xã Hồng Châu, lốc xoáy làm 4 người bị thương. Ở các thôn, 9 cột điện gãy đổ.\nSau bão, thành phố hỗ trợ 30"
        " hộ.\n- Huyện Tiên Lãng: Dịch xảy ra tại 111 hộ. Trong ngày phát sinh 9 hộ.",
        "4 người | Xã Hồng Châu",
        "9 cột điện | Xã Hồng Châu",
        "30 hộ | Thành phố Hải Phòng",
        "111 hộ | Huyện Tiên Lãng",
        "9 hộ | Huyện Tiên Lãng",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Theo UBND huyện An Lão, huyện thu 30 tỷ đồng.\nHuyện chi 21 tỷ đồng.\nTại kỳ họp HĐND huyện Tiên Lãng, đại"
        " biểu nghe báo cáo: thu 42 tỷ đồng.\nSố hộ nghèo còn 118 hộ.",
        "30 tỷ đồng | Huyện An Lão",
        "21 tỷ đồng | Huyện An Lão",
        "42 tỷ đồng | Huyện Tiên Lãng",
        "118 hộ | Huyện Tiên Lãng",
        title="HĐND các huyện An Lão, Tiên Lãng họp giữa năm",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Tỉnh Quảng Ninh đón 1 triệu lượt khách. Tổng thu đạt 3 tỷ đồng.\nTỉnh Thanh Hóa đón 1,6 triệu lượt khách.\n"
        "Tổng thu đạt 4 tỷ đồng.",
        "1 triệu lượt khách | Tỉnh Quảng Ninh",
        "3 tỷ đồng | Tỉnh Quảng Ninh",
        "1,6 triệu lượt khách | Tỉnh Thanh Hóa",
        "4 tỷ đồng | Tỉnh Thanh Hóa",
        title="Quảng Ninh, Thanh Hóa bội thu du lịch",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "* Theo UBND huyện An Lão, thu ngân sách đạt 30 tỷ đồng. Chi ngân sách đạt 21 tỷ đồng.\n* Quý I, huyện Tiên"
        " Lãng thu ngân sách 42 tỷ đồng.\nSố hộ nghèo còn 118 hộ.",
        "30 tỷ đồng | Huyện An Lão",
        "21 tỷ đồng | Huyện An Lão",
        "42 tỷ đồng | Huyện Tiên Lãng",
        "118 hộ | Huyện Tiên Lãng",
        title="Tin vắn địa phương",
        place="Thành phố Hải Phòng",
    ),
    Case(
        "* Năm 2018, xã Vạn Phúc thu 12 tỷ đồng.\nTại hội nghị, 11 tập thể được khen thưởng.\n* Trong năm qua, xã Đại"
        " Áng thu 14 tỷ đồng.\nNhân dân góp 1,2 tỷ đồng.",
        "12 tỷ đồng | Xã Vạn Phúc",
        "11 tập thể | Xã Vạn Phúc",
        "14 tỷ đồng | Xã Đại Áng",
        "1,2 tỷ đồng | Xã Đại Áng",
        place="Huyện Thanh Trì",
    ),
    # Two communes that the title names, of an article on the first.
    Case(
        "Xã Tân Liên thu 12 tỷ đồng.\nNgày 25, Đảng bộ xã Vĩnh An cũng họp. Xã chi 15 tỷ đồng.",
        "12 tỷ đồng | Xã Tân Liên",
        "15 tỷ đồng | Xã Vĩnh An",
        title="Đảng bộ xã Tân Liên và xã Vĩnh An tổ chức đại hội",
        place="Xã Tân Liên",
    ),
    # Starred items of which one names a commune are no briefs.
    Case(
        "* Về kinh tế, huyện thu 12 tỷ đồng.\n* Tại xã Đại Áng có chợ mới.\nHuyện chi 14 tỷ đồng.",
        "12 tỷ đồng | Huyện Thanh Trì",
        "14 tỷ đồng | Huyện Thanh Trì",
        place="Huyện Thanh Trì",
    ),
    Case(
        "* Ngày 5-9, tỉnh Đồng Nai thu 12 tỷ đồng.\n* Cùng ngày, tại buổi họp báo thường kỳ, ông Lê Đức Hải, Phó Giám"
        " đốc Sở Kế hoạch và Đầu tư tỉnh Quảng Trị cho biết có 17 dự án.\nTrong đó, 5 dự án tăng vốn.",
        "12 tỷ đồng | Tỉnh Đồng Nai",
        "17 dự án | Tỉnh Quảng Trị",
        "5 dự án | Tỉnh Quảng Trị",
        place="Tỉnh Đồng Nai",
    ),
    # A commune that was named before its district is known by its name alone.
    Case(
        "Thành phố chọn 8 xã, gồm: Tân Liên (huyện Vĩnh Bảo), Kiến Thiết (huyện Tiên Lãng).\nCòn ở Tân Liên, xã thu"
        " 24 tỷ đồng.",
        "8 xã | …",
        "24 tỷ đồng | Xã Tân Liên",
        place="Thành phố Hải Phòng",
    ),
    # A starred item is no brief of a district that stands behind its figures.
    Case(
        "* Vụ Xuân: Gieo trồng 15.410 ha, tập trung ở các huyện: Giang Thành 13.180 ha.\n* Thu ngân sách: 572 tỷ đồng.",
        "15.410 ha | Tỉnh Kiên Giang",
        "13.180 ha | Huyện Giang Thành",
        "572 tỷ đồng | Tỉnh Kiên Giang",
        place="Tỉnh Kiên Giang",
    ),
    # A starred item on no unit, though it says where something happened, is about what the article is.
    Case(
        "* Tại huyện Cát Hải, cả kỳ nghỉ đón 80 nghìn lượt khách.\n* Tại quận Đồ Sơn, đón 82 vạn lượt khách.\n"
        "* Về giao thông, xảy ra 1 vụ tai nạn thuộc địa bàn huyện Thủy Nguyên. Công an thành phố phạt 522 triệu đồng.\n"
        "Thành phố đón 7,46 triệu lượt khách.",
        "80 nghìn lượt khách | Huyện Cát Hải",
        "82 vạn lượt khách | Quận Đồ Sơn",
        "1 vụ | …",
        "522 triệu đồng | Thành phố Hải Phòng",
        "7,46 triệu lượt khách | Thành phố Hải Phòng",
        place="Thành phố Hải Phòng",
    ),
)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in BRIEFS])
def test_an_article_on_several_districts_turns_from_one_to_the_next(case):
    assert case.found == case.expected


def test_both_ways_of_placing_a_tone_mark_name_the_same_place():
    for old, new in [
        ("Huyện Thuỷ Nguyên", "Huyện Thủy Nguyên"),
        ("Huyện Kiến Thuỵ", "Huyện Kiến Thụy"),
        ("Tỉnh Khánh Hoà", "Tỉnh Khánh Hòa"),
        ("Tỉnh Thanh Hoá", "Tỉnh Thanh Hóa"),
    ]:
        texts = [f"{name} thu ngân sách đạt 24 tỷ đồng." for name in (old, new)]
        for facts in facts_of(*({"text": text, "place": "Thành phố Hải Phòng"} for text in texts)):
            assert facts[0]["place"] in {old, new}


def test_an_article_is_about_the_place_in_its_title():
    text = "Hội nghị đánh giá kết quả đạt được."
    articles = articles_frame(*({"title": title, "text": text, "place": None} for title, _ in TITLES))
    named = with_place(articles).select("title", "place").rows()
    assert named == TITLES


@pytest.mark.parametrize(("title", "text", "place"), TEXTS)
def test_an_article_is_about_the_place_that_its_text_is_full_of(title, text, place):
    day = date(2021, 6, 28)
    articles = articles_frame({"title": title, "text": text, "place": None, "event_date": day})
    assert with_place(articles)["place"].to_list() == [place]


def test_without_a_place_of_its_own_the_article_is_about_the_place_its_lead_names():
    text = "Sáng 10/1, UBND quận Kiến An tổ chức Hội nghị tổng kết công tác năm 2021."
    articles = articles_frame({"title": "Hội nghị tổng kết công tác năm", "text": text, "place": None})
    assert with_place(articles)["place"].to_list() == ["Quận Kiến An"]


PUBLISHED = [  # a text, the address of its page, the province it is published for
    ("(BGĐT) - Toàn tỉnh thu ngân sách đạt 24 tỷ đồng.", None, "Tỉnh Bắc Giang"),
    ("ĐNO - Thu ngân sách đạt 24 tỷ đồng.", None, "Thành phố Đà Nẵng"),
    ("BDK - Quý I, kinh tế của tỉnh hồi phục, thu ngân sách đạt 24 tỷ đồng.", None, "Tỉnh Bến Tre"),
    ("Toàn tỉnh thu ngân sách đạt 24 tỷ đồng.", "https://langson.gov.vn/tin/1", "Tỉnh Lạng Sơn"),
    ("Toàn tỉnh thu ngân sách đạt 24 tỷ đồng.", "https://baonghean.vn/tin-1.html", "Tỉnh Nghệ An"),
    ("(BGĐT) - Tỉnh Lào Cai thu ngân sách đạt 24 tỷ đồng.", None, "Tỉnh Lào Cai"),
    ("(GDP) - Thu ngân sách đạt 24 tỷ đồng.", "https://vietnam.example/tin", None),
]


@pytest.mark.parametrize(("text", "url", "place"), PUBLISHED)
def test_a_text_that_names_no_place_is_about_the_province_it_is_published_for(text, url, place):
    articles = articles_frame({"text": text, "place": None, "canonical_url": url})
    assert with_place(articles)["place"].to_list() == [place]


def test_of_two_names_of_its_place_an_article_has_the_one_of_its_day():
    text = "Năm 2025 là năm đầu tiên huyện đảo Cát Hải mang tên mới: đặc khu Cát Hải. Tổng thu đạt 570 tỷ đồng."
    days = (date(2026, 1, 23), date(2025, 6, 2))
    rows = [{"title": "Cát Hải khởi sắc", "text": text, "place": None, "event_date": day} for day in days]
    assert with_place(articles_frame(*rows))["place"].to_list() == ["Đặc khu Cát Hải", "Huyện Cát Hải"]


def test_a_credit_line_tells_the_place_of_a_text_that_names_none():
    texts = ("Thu ngân sách đạt 24 tỷ đồng.", "Quận Kiến An thu ngân sách 5 tỷ đồng.")
    rows = [{"text": text, "place": None, "source_credit": "Cục Thống kê tỉnh Trà Vinh"} for text in texts]
    assert with_place(articles_frame(*rows))["place"].to_list() == ["Tỉnh Trà Vinh", "Quận Kiến An"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Toàn tỉnh thu ngân sách đạt 24 tỷ đồng.", None),
        ("Theo UBND tỉnh, thu ngân sách đạt 24 tỷ đồng.", None),
        ("Toàn thị xã thu ngân sách đạt 24 tỷ đồng.", None),
        ("Thu ngân sách của huyện đạt 24 tỷ đồng.", None),
        ("Thu ngân sách đạt 24 tỷ đồng.", "Thành phố Hải Phòng"),
        ("Thu ngân sách đạt 24 tỷ đồng, theo UBND tỉnh Lào Cai.", "Thành phố Hải Phòng"),
    ],
)
def test_a_unit_that_no_text_names_is_not_taken_for_the_city(text, place):
    read = facts_from_articles(articles_frame({"text": text, "place": None}))
    assert read.facts["place"].to_list() == [place]
    assert ("unknown_place" in read.issues["kind"].to_list()) == (place is None)
