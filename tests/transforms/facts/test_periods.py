"""Which time a number is about: wording and article dates → start, end, kind."""

from datetime import date, datetime

import pytest

from tests.transforms.facts.reading import Case, Table, facts_of

JULY = datetime(2020, 7, 2, 8, 30)  # noqa: DTZ001 - Vietnam's local time, no zone attached
SEPTEMBER = datetime(2022, 9, 5, 10, 21)  # noqa: DTZ001 - as above

MIDYEAR = "Quận Lê Chân sơ kết công tác 6 tháng đầu năm 2021"

WORDINGS = Table(
    "quote period_start period_end period_kind",
    Case("Tính hết ngày 29.4.2021, quận giải ngân 61 tỷ đồng.", "61 tỷ đồng | 2021-01-01 | 2021-04-29 | range"),
    Case("Từ số dư của các năm trước, quận hỗ trợ 163 hộ.", "163 hộ | - | - | unknown"),
    Case(
        "Thống kê Lê Chân 9 tháng năm 2021\nSau 3 tháng hợp nhất, bộ máy vận hành thông suốt. Thu ngân sách đạt 322"
        " tỷ đồng.",
        "322 tỷ đồng | 2021-01-01 | 2021-09-30 | ytd",
        title="Thống kê Lê Chân 9 tháng năm 2021",
        event_date=date(2021, 10, 2),
    ),
    Case(
        "Trong 6 tháng đầu năm 2021, các trường tuyển 610 học viên, dạy nghề dưới 3 tháng 1.940 người.",
        "610 học viên | 2021-01-01 | 2021-06-30 | ytd",
        "1.940 người | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "9 tháng năm 2021, không kể chuyển nguồn năm 2020 sang, quận thu 322 tỷ đồng.",
        "322 tỷ đồng | 2021-01-01 | 2021-09-30 | ytd",
    ),
    Case(
        "Từ ngày 1/4 đến hết năm 2021, quận tiếp nhận 18.432 hồ sơ.", "18.432 hồ sơ | 2021-04-01 | 2021-12-31 | range"
    ),
    Case("Từ năm 2009 đến nay, quận kết nạp 213 đoàn viên.", "213 đoàn viên | 2009-01-01 | 2021-06-28 | range"),
    Case("Lũy kế từ ngày 22/2 đến 25/3/2021, dịch lan ra 27 hộ.", "27 hộ | 2021-02-22 | 2021-03-25 | range"),
    Case(
        "Từ khi có ổ dịch đầu tiên (22/02/2021) đến 19h ngày 25/3/2021, dịch lan ra 24 hộ.",
        "24 hộ | 2021-02-22 | 2021-03-25 | range",
    ),
    Case("Lũy kế 5tháng, thu ngân sách đạt 816 tỷ đồng.", "816 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd"),
    Case("Từ ngày 5-7-2020 đến nay, quận có 286 ca mắc.", "286 ca mắc | 2020-07-05 | 2021-06-28 | range"),
    Case("Quận thu hoạch xong 253 ha lúa hè thu năm 2020.", "253 ha | - | - | unknown"),
    Case("Tính từ ngày 8/5 đến cuối ngày 21/5, quận có 78 ca mắc.", "78 ca mắc | 2021-05-08 | 2021-05-21 | range"),
    Case(
        "Từ ổ dịch đầu tiên ngày 22/2/2021 tính đến 19h ngày 28/3/2021, dịch lan ra 159 hộ.",
        "159 hộ | 2021-02-22 | 2021-03-28 | range",
    ),
    Case("Thu ngân sách 5 năm (2016-2020) đạt 1.286 tỷ đồng.", "1.286 tỷ đồng | 2016-01-01 | 2020-12-31 | range"),
    Case("Tỷ lệ hộ nghèo cuối năm 2020 còn 0,9%.", "0,9% | 2020-12-31 | 2020-12-31 | day"),
    Case("Từ đầu tháng 5 đến nay, đội phạt 74 trường hợp.", "74 trường hợp | 2021-05-01 | 2021-06-28 | range"),
    Case(
        "Từ 18h ngày 21 đến 12h ngày 22/5, đội phạt 31 trường hợp.",
        "31 trường hợp | 2021-05-21 | 2021-05-22 | range",
    ),
    Case("Tháng 6, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-06-01 | 2021-06-30 | month"),
    Case(
        "Từ ngày 16.12.2020 đến 15.3.2021, công an quận xử phạt 310 trường hợp.",
        "310 trường hợp | 2020-12-16 | 2021-03-15 | range",
    ),
    Case("Tính đến 31.5, quận thu ngân sách 24 tỷ đồng.", "24 tỷ đồng | 2021-01-01 | 2021-05-31 | range"),
    Case("Giải ngân đến 20-5 đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-01-01 | 2021-05-20 | range"),
    Case("Tính đến 5-6, giải ngân đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-01-01 | 2021-06-05 | range"),
    Case("Tính đến ngày 31.5.2021, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-01-01 | 2021-05-31 | range"),
    Case("Dự án liên quan đến 12.350 hộ dân.", "12.350 hộ dân | … | … | …"),
    Case("Giá tăng từ 1.200 đến 1.500 đồng.", "1.200 đến 1.500 đồng | … | … | …", "1.500 đồng | … | … | …"),
    Case("Tháng 5, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-05-01 | 2021-05-31 | month"),
    Case("Trong tháng 6, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-06-01 | 2021-06-30 | month"),
    Case("Tháng 6/2020, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2020-06-01 | 2020-06-30 | month"),
    Case("Tháng 02/2020, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2020-02-01 | 2020-02-29 | month"),
    Case("Tháng 2-2019, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2019-02-01 | 2019-02-28 | month"),
    Case("Tháng 6 năm 2020, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2020-06-01 | 2020-06-30 | month"),
    Case("Tháng sáu, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-06-01 | 2021-06-30 | month"),
    Case("Thu ngân sách tháng 6 đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-06-01 | 2021-06-30 | month"),
    Case("Thu ngân sách đạt 24 tỷ đồng trong tháng 5.", "24 tỷ đồng | 2021-05-01 | 2021-05-31 | month"),
    Case("6 tháng đầu năm, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd"),
    Case("6 tháng đầu năm 2020, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2020-01-01 | 2020-06-30 | ytd"),
    Case("06 tháng đầu năm 2021, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd"),
    Case("Sáu tháng đầu năm, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd"),
    Case("Trong 6 tháng, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd"),
    Case("5 tháng, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd"),
    Case("5 tháng đầu năm nay, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd"),
    Case(
        "Lũy kế 10 tháng đạt 901 tỷ đồng thu ngân sách.",
        "901 tỷ đồng | 2019-01-01 | 2019-10-31 | ytd",
        event_date=date(2019, 10, 30),
    ),
    Case(
        "Luỹ kế 10 tháng, thu ngân sách đạt 901 tỷ đồng.",
        "901 tỷ đồng | 2019-01-01 | 2019-10-31 | ytd",
        event_date=date(2019, 10, 30),
    ),
    Case("Cộng dồn 5 tháng, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd"),
    Case("Tính chung 5 tháng, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd"),
    Case("Nửa đầu năm 2021, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-06-30 | …"),
    Case("9 tháng năm 2020, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2020-01-01 | 2020-09-30 | ytd"),
    Case("11 tháng của năm 2020, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2020-01-01 | 2020-11-30 | ytd"),
    Case("Tính đến hết tháng 5, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd"),
    Case("Đến hết tháng 5/2021, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd"),
    Case(
        "Lũy kế đến hết tháng 5 năm 2021, thu ngân sách đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd"
    ),
    Case("Thu ngân sách 6 tháng đạt 203 tỷ đồng.", "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd"),
    Case("Quý I, thu ngân sách đạt 46 tỷ đồng.", "46 tỷ đồng | 2021-01-01 | 2021-03-31 | quarter"),
    Case("Quý I/2021, thu ngân sách đạt 46 tỷ đồng.", "46 tỷ đồng | 2021-01-01 | 2021-03-31 | quarter"),
    Case("Quý 2/2020, thu ngân sách đạt 46 tỷ đồng.", "46 tỷ đồng | 2020-04-01 | 2020-06-30 | quarter"),
    Case("Quý III năm 2020, thu ngân sách đạt 46 tỷ đồng.", "46 tỷ đồng | 2020-07-01 | 2020-09-30 | quarter"),
    Case("Quí IV/2020, thu ngân sách đạt 46 tỷ đồng.", "46 tỷ đồng | 2020-10-01 | 2020-12-31 | quarter"),
    Case("Quý một, thu ngân sách đạt 46 tỷ đồng.", "46 tỷ đồng | 2021-01-01 | 2021-03-31 | quarter"),
    Case("Thu ngân sách quý 1 đạt 46 tỷ đồng.", "46 tỷ đồng | 2021-01-01 | 2021-03-31 | quarter"),
    Case("Năm 2020, thu ngân sách đạt 850 tỷ đồng.", "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year"),
    Case("Cả năm 2020, thu ngân sách đạt 850 tỷ đồng.", "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year"),
    Case("Thu ngân sách năm 2020 đạt 850 tỷ đồng.", "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year"),
    Case("Kết thúc năm 2020, thu ngân sách đạt 850 tỷ đồng.", "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year"),
    Case("Trong năm 2020, thu ngân sách đạt 850 tỷ đồng.", "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year"),
    Case(
        "Năm qua, thu ngân sách đạt 850 tỷ đồng.",
        "850 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 28),
    ),
    Case(
        "Cả năm, thu ngân sách đạt 850 tỷ đồng.",
        "850 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 28),
    ),
    Case("Năm trước, thu ngân sách đạt 850 tỷ đồng.", "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year"),
    Case("Năm ngoái, thu ngân sách đạt 850 tỷ đồng.", "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year"),
    Case("6 tháng cuối năm 2020, thu ngân sách đạt 400 tỷ đồng.", "400 tỷ đồng | 2020-07-01 | 2020-12-31 | half"),
    Case("6 tháng cuối năm, phấn đấu thu ngân sách đạt 400 tỷ đồng.", "400 tỷ đồng | 2021-07-01 | 2021-12-31 | half"),
    Case("Nửa cuối năm 2020, thu ngân sách đạt 400 tỷ đồng.", "400 tỷ đồng | 2020-07-01 | 2020-12-31 | half"),
    Case("Đến ngày 18/6/2021, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-18 | range"),
    Case("Tính đến ngày 18/6, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-18 | range"),
    Case("Tính đến hết ngày 20/6, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-20 | range"),
    Case("Lũy kế đến ngày 20/6/2021, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-20 | range"),
    Case(
        "Từ đầu năm đến ngày 20/6/2021, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-20 | range"
    ),
    Case("Đến ngày 20-6-2021, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-20 | range"),
    Case("Tính đến 20/6/2021, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-20 | range"),
    Case(
        "Đến ngày 20 tháng 6 năm 2021, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-20 | range"
    ),
    Case("Từ đầu năm đến nay, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-28 | range"),
    Case("Tính từ đầu năm đến nay, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | 2021-01-01 | 2021-06-28 | range"),
    Case("Đến nay, thu ngân sách đạt 190 tỷ đồng.", "190 tỷ đồng | … | 2021-06-28 | …"),
    Case(
        "Từ ngày 01/5 đến ngày 18/6/2021, công an quận xử phạt 214 trường hợp.",
        "214 trường hợp | 2021-05-01 | 2021-06-18 | range",
    ),
    Case(
        "Từ ngày 1/5 đến 18/6, công an quận xử phạt 214 trường hợp.", "214 trường hợp | 2021-05-01 | 2021-06-18 | range"
    ),
    Case(
        "Từ ngày 15/12/2020 đến 14/6/2021, công an quận xử phạt 214 trường hợp.",
        "214 trường hợp | 2020-12-15 | 2021-06-14 | range",
    ),
    Case(
        "Từ ngày 03/11/2020 đến nay, trên địa bàn quận ghi nhận 524 trường hợp dương tính.",
        "524 trường hợp | 2020-11-03 | 2021-06-28 | range",
    ),
    Case(
        "Kể từ ngày 27/4 đến nay, trên địa bàn quận ghi nhận 3 trường hợp dương tính.",
        "3 trường hợp | 2021-04-27 | 2021-06-28 | range",
    ),
    Case(
        "Từ ngày 27/4/2021 đến nay ghi nhận 3 trường hợp dương tính.", "3 trường hợp | 2021-04-27 | 2021-06-28 | range"
    ),
    Case("Giai đoạn 2016-2020, huyện huy động 2.864 tỷ đồng.", "2.864 tỷ đồng | 2016-01-01 | 2020-12-31 | range"),
    Case("Giai đoạn 2016 – 2020, huyện huy động 2.864 tỷ đồng.", "2.864 tỷ đồng | 2016-01-01 | 2020-12-31 | range"),
    Case(
        "Trong giai đoạn 2016-2020, thu ngân sách đạt 2.864 tỷ đồng.", "2.864 tỷ đồng | 2016-01-01 | 2020-12-31 | range"
    ),
    Case("Trong 5 năm 2016-2020, thu ngân sách đạt 2.864 tỷ đồng.", "2.864 tỷ đồng | 2016-01-01 | 2020-12-31 | range"),
    Case(
        "Từ năm 2016 đến năm 2020, thu ngân sách đạt 2.864 tỷ đồng.", "2.864 tỷ đồng | 2016-01-01 | 2020-12-31 | range"
    ),
    Case("Từ năm 2016 đến 2020, thu ngân sách đạt 2.864 tỷ đồng.", "2.864 tỷ đồng | 2016-01-01 | 2020-12-31 | range"),
    Case("Từ tháng 3 đến tháng 5, thu ngân sách đạt 60 tỷ đồng.", "60 tỷ đồng | 2021-03-01 | 2021-05-31 | range"),
    Case("Tháng 3 và tháng 4, thu ngân sách đạt 60 tỷ đồng.", "60 tỷ đồng | 2021-03-01 | 2021-04-30 | range"),
    Case(
        "Từ ngày 01/7 đến ngày 30/11/2019, công an quận xử phạt 214 trường hợp.",
        "214 trường hợp | 2019-07-01 | 2019-11-30 | range",
    ),
    Case(
        "Từ ngày 15/12/2018 đến ngày 14/6/2019, công an quận xử phạt 214 trường hợp.",
        "214 trường hợp | 2018-12-15 | 2019-06-14 | range",
    ),
    Case("Vụ đông xuân, toàn huyện gieo cấy 4.862 ha lúa.", "4.862 ha | - | - | unknown"),
    Case("Vụ mùa 2020, toàn huyện gieo cấy 4.862 ha lúa.", "4.862 ha | - | - | unknown"),
    Case("Năng suất lúa vụ chiêm xuân đạt 71,8 tạ/ha.", "71,8 tạ/ha | - | - | unknown"),
    Case("Tháng đầu tiên của năm 2021, quận thu 54 tỷ đồng.", "54 tỷ đồng | 2021-01-01 | 2021-01-31 | month"),
    Case("Kết thúc hai quý đầu năm 2021, quận thu 305 tỷ đồng.", "305 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd"),
    Case("Trong 5 năm, quận thu 1.900 tỷ đồng.", "1.900 tỷ đồng | - | - | unknown"),
    Case("Phấn đấu đến hết quý III/2021 thu 410 tỷ đồng.", "410 tỷ đồng | 2021-01-01 | 2021-09-30 | ytd"),
    Case("Riêng quý III/2021 thu 105 tỷ đồng.", "105 tỷ đồng | 2021-07-01 | 2021-09-30 | quarter"),
    Case("Vụ thu mùa 2021, quận gieo cấy 152 ha lúa.", "152 ha | - | - | unknown"),
    Case("Sản lượng hàng qua cảng 5 tháng đạt 14,2 triệu tấn.", "14,2 triệu tấn | 2021-01-01 | 2021-05-31 | ytd"),
    Case("Năm ngoái, quận thu 966 tỷ đồng.", "966 tỷ đồng | 2020-01-01 | 2020-12-31 | year"),
    Case(
        "Nhiệm kỳ 2015-2020, quận trồng 5.000 cây xanh; thu hút 12 dự án.",
        "5.000 cây xanh | 2015-01-01 | 2020-12-31 | range",
        "12 dự án | 2015-01-01 | 2020-12-31 | range",
    ),
    Case(
        "Tháng 5/2020, huyện đón 104 nghìn lượt khách; lũy kế 5 tháng đón 413 nghìn lượt khách.",
        "104 nghìn lượt khách | 2020-05-01 | 2020-05-31 | month",
        "413 nghìn lượt khách | 2020-01-01 | 2020-05-31 | ytd",
    ),
    Case(
        "Thu ngân sách tính đến ngày 31/5 đạt 480 tỷ đồng, ước 6 tháng đạt 605,7 tỷ đồng.",
        "480 tỷ đồng | 2021-01-01 | 2021-05-31 | range",
        "605,7 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case("Thu ngân sách lũy kế 131 tỷ đồng.", "131 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd", title=MIDYEAR),
    Case(
        "Năm 2020, hộ nghèo theo chuẩn nghèo giai đoạn 2016-2020 còn 0,9%.",
        "0,9% | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Đến nay, quận cấp 212 giấy phép.",
        "212 giấy phép | 2018-01-01 | 2018-06-30 | ytd",
        title="Quận Lê Chân sơ kết công tác 6 tháng đầu năm 2018",
        event_date=None,
    ),
    Case(
        "Đến nay, quận cấp 212 giấy phép.",
        "212 giấy phép | 2018-01-01 | 2018-12-31 | year",
        title="Quận Lê Chân tổng kết công tác năm 2018",
        event_date=None,
    ),
    Case(
        "6 tháng năm 2021, GRDP tăng 6,5%, cao hơn mức tăng của cùng kỳ năm trước (4,9%).",
        "6,5% | 2021-01-01 | 2021-06-30 | ytd",
        "4,9% | 2020-01-01 | 2020-06-30 | ytd",
    ),
    Case(
        "6 tháng năm 2021, quận thu 605 tỷ đồng, giảm 90 tỷ đồng so với cùng kỳ năm 2020 (695 tỷ đồng).",
        "605 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "90 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "695 tỷ đồng | 2020-01-01 | 2020-06-30 | ytd",
    ),
    Case(
        "Đến cuối quý III, quận khởi công 64 công trình.",
        "64 công trình | 2021-01-01 | 2021-09-30 | ytd",
        event_date=date(2021, 10, 14),
    ),
    Case("Tính đến tháng 5.2021, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd"),
    Case("Tính chung quý I năm nay, xuất khẩu tăng 12,4%.", "12,4% | 2021-01-01 | 2021-03-31 | quarter"),
    Case(
        "3 tháng cuối năm, quận phấn đấu giải ngân vốn đầu tư công đạt 95% kế hoạch.",
        "95% | 2021-01-01 | 2021-12-31 | year",
    ),
)

CARRIED = Table(
    "quote period_start period_end period_kind",
    # A time in brackets is that of its figure, whatever numbers the item.
    Case(
        "b) Sáu tháng đầu năm 2021, IIP tăng 14% (quý II tăng 6%). Ngành khai khoáng giảm 37%.",
        "14% | 2021-01-01 | 2021-06-30 | ytd",
        "6% | 2021-04-01 | 2021-06-30 | quarter",
        "37% | 2021-01-01 | 2021-06-30 | ytd",
    ),
    # What there is of a place beside how large it is.
    Case(
        "Phường có diện tích tự nhiên 39,9 km2, 55 tổ dân phố.",
        "39,9 km2 | - | - | unknown",
        "55 tổ dân phố | - | - | unknown",
    ),
    # So much in all by a day of January.
    Case(
        "Tính đến ngày 4/1/2021, quận đã tiêm cho 6.108 người.",
        "6.108 người | 2021-01-04 | 2021-01-04 | day",
    ),
    # In brackets stands the figure of the year that is compared with.
    Case(
        "Năm 2020, thu ngân sách đạt 1.136 tỷ đồng, tăng 1,5 lần so với năm 2015 (762 tỷ đồng).",
        "1.136 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "1,5 lần | 2020-01-01 | 2020-12-31 | year",
        "762 tỷ đồng | 2015-01-01 | 2015-12-31 | year",
    ),
    Case(
        "Thống kê đến tháng 5/2021, toàn ngành thu ngân sách 252 tỷ đồng.",
        "252 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
    ),
    # A season is that of its crop, and of nothing behind a semicolon.
    Case(
        "Các xã đã gieo trồng được 1.250 ha cây vụ đông; 2 sản phẩm OCOP đang được hoàn thiện hồ sơ.",
        "1.250 ha | - | - | unknown",
        "2 sản phẩm OCOP | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Tháng 7, quận phấn đấu thu ngân sách trong tháng đạt 6,2 tỷ đồng.",
        "6,2 tỷ đồng | 2021-07-01 | 2021-07-31 | month",
        title=MIDYEAR,
    ),
    Case(
        "Tháng 6 quận đón 21.840 lượt khách, bằng 42% so với tháng trước (51.960 lượt).",
        "21.840 lượt khách | 2021-06-01 | 2021-06-30 | month",
        "42% | 2021-06-01 | 2021-06-30 | month",
        "51.960 lượt | 2021-05-01 | 2021-05-31 | month",
    ),
    Case(
        "Riêng tháng 6, quận đón 21.840 lượt khách. Doanh thu du lịch đạt 512 tỷ đồng.",
        "21.840 lượt khách | 2021-06-01 | 2021-06-30 | month",
        "512 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    # What one item of a list is about is not what the next one is about.
    Case(
        "- Tổng giá trị sản xuất tháng 3 đạt 402 tỷ đồng.\n- Chi ngân sách đạt 118 tỷ đồng.",
        "402 tỷ đồng | 2021-03-01 | 2021-03-31 | month",
        "118 tỷ đồng | 2021-01-01 | 2021-03-31 | quarter",
        title="Quận Kiến An sơ kết công tác quý I năm 2021",
    ),
    Case(
        "- Tháng 3, tổng giá trị sản xuất đạt 402 tỷ đồng.\n+ Giá trị sản xuất công nghiệp đạt 245 tỷ đồng.",
        "402 tỷ đồng | 2021-03-01 | 2021-03-31 | month",
        "245 tỷ đồng | 2021-03-01 | 2021-03-31 | month",
        title="Quận Kiến An sơ kết công tác quý I năm 2021",
    ),
    # A day on which something stood is not that of what is told of next.
    Case(
        "Tính đến hết ngày 26/6, quận thu ngân sách 167 tỷ đồng. Giải ngân vốn đầu tư công đạt 43 tỷ đồng.",
        "167 tỷ đồng | 2021-01-01 | 2021-06-26 | range",
        "43 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Tính đến hết ngày 26/6, quận thu ngân sách 167 tỷ đồng; ước 6 tháng thu 170 tỷ đồng.",
        "167 tỷ đồng | 2021-01-01 | 2021-06-26 | range",
        "170 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "IIP tháng 8/2021 tăng 32% (tháng 8/2020 giảm 17%); 8 tháng IIP tăng 9%.",
        "32% | 2021-08-01 | 2021-08-31 | month",
        "17% | 2020-08-01 | 2020-08-31 | month",
        "9% | 2021-01-01 | 2021-08-31 | ytd",
    ),
    Case(
        "Chỉ tiêu thành phố giao giảm 180 hộ nghèo; 5 tháng đã giảm được 57 hộ.",
        "180 hộ | 2021-01-01 | 2021-12-31 | year",
        "57 hộ | 2021-01-01 | 2021-05-31 | ytd",
        title="Quận Kiến An giao ban tháng 5 năm 2021",
    ),
    # Done of the running year's plan is done so far.
    Case(
        "Năm 2019, quận chi 87 tỷ đồng; 6 tháng đầu năm 2020 chi 45 tỷ đồng. Cũng trong 6 tháng, quận thu 91 tỷ đồng.",
        "87 tỷ đồng | 2019-01-01 | 2019-12-31 | year",
        "45 tỷ đồng | 2020-01-01 | 2020-06-30 | ytd",
        "91 tỷ đồng | 2020-01-01 | 2020-06-30 | ytd",
    ),
    Case(
        "6 tháng cuối năm, quận phấn đấu thu ngân sách cả năm đạt 900 tỷ đồng; giải phóng mặt bằng 14 dự án.",
        "900 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "14 dự án | 2021-07-01 | 2021-12-31 | half",
    ),
    Case(
        "Quận sơ kết công tác 6 tháng đầu năm 2021.\nVốn đầu tư công năm 2021 được giao 142 tỷ đồng, đã giải ngân 61 tỷ"
        " đồng, đạt 43%.",
        "142 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "61 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "43% | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Xuất khẩu tháng 5 đạt 90 triệu USD, giảm 3% so với tháng trước; 5 tháng đạt 410 triệu USD, tăng 12%.",
        "90 triệu USD | 2021-05-01 | 2021-05-31 | month",
        "3% | 2021-05-01 | 2021-05-31 | month",
        "410 triệu USD | 2021-01-01 | 2021-05-31 | ytd",
        "12% | 2021-01-01 | 2021-05-31 | ytd",
    ),
    # What an office calls its year or quarter is told by the days that it opens with.
    Case(
        "Công an quận tổng kết công tác năm 2020.\nTừ 15/12/2019 đến 14/12/2020, công an xử phạt 412 trường hợp."
        "\nXảy ra 14 vụ cháy.\nNăm 2021, quận phấn đấu thu 900 tỷ đồng.",
        "412 trường hợp | 2019-12-15 | 2020-12-14 | range",
        "14 vụ | 2019-12-15 | 2020-12-14 | range",
        "900 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2020, 12, 17),
    ),
    Case(
        "Kết quả công tác quý I/2021.\nTừ 16/12/2020 đến 15/3/2021, xảy ra 21 vụ.\nCông an phạt 87 trường hợp."
        "\nCũng trong quý I, xảy ra 3 vụ cháy.",
        "21 vụ | 2020-12-16 | 2021-03-15 | range",
        "87 trường hợp | 2020-12-16 | 2021-03-15 | range",
        "3 vụ | 2021-01-01 | 2021-03-31 | quarter",
        event_date=date(2021, 4, 2),
    ),
    Case(
        "Quận sơ kết công tác 6 tháng đầu năm 2021.\nTừ ngày 16-12-2020 đến 15-6-2021, xảy ra 14 vụ cháy."
        "\nTrong thời gian trên, công an phạt 87 trường hợp.\nPhường Hàng Kênh có 3 vụ cháy.",
        "14 vụ | 2020-12-16 | 2021-06-15 | range",
        "87 trường hợp | 2020-12-16 | 2021-06-15 | range",
        "3 vụ | 2020-12-16 | 2021-06-15 | range",
        event_date=date(2021, 7, 2),
    ),
    Case(
        "Tính đến 16 giờ ngày 20/6/2021, đợt mưa lũ từ ngày 18/6 đến nay làm 2 người chết.\nCó 7 nhà sập.",
        "2 người | 2021-06-18 | 2021-06-28 | range",
        "7 nhà | 2021-06-18 | 2021-06-28 | range",
    ),
    Case(
        "Đến 19h ngày 23/5/2021, việc bỏ phiếu đã kết thúc.\nQuận có 61.204/61.350 cử tri đi bầu, đạt 99,8%."
        "\nQuận huy động 410 lượt dân quân.",
        "61.204/61.350 cử tri | 2021-05-23 | 2021-05-23 | day",
        "61.350 cử tri | 2021-05-23 | 2021-05-23 | day",
        "99,8% | 2021-05-23 | 2021-05-23 | day",
        "410 lượt | 2021-05-23 | 2021-05-23 | day",
        event_date=None,
    ),
    Case(
        "Đến ngày 31/5/2021, tổng nguồn vốn đạt 428 tỷ đồng, tăng 38 tỷ đồng. Trong đó: vốn trung ương 396 tỷ đồng,"
        " chiếm 92,5%. Dư nợ đến 31/5 đạt 427 tỷ đồng, tăng 9,8% so với cuối năm 2020, với 7.124 hộ còn dư nợ.",
        "428 tỷ đồng | 2021-05-31 | 2021-05-31 | day",
        "38 tỷ đồng | 2021-05-31 | 2021-05-31 | day",
        "396 tỷ đồng | 2021-05-31 | 2021-05-31 | day",
        "92,5% | 2021-05-31 | 2021-05-31 | day",
        "427 tỷ đồng | 2021-05-31 | 2021-05-31 | day",
        "9,8% | 2021-05-31 | 2021-05-31 | day",
        "7.124 hộ | 2021-05-31 | 2021-05-31 | day",
    ),
    # A beginning without end goes on until the day of the report, unless it but says since when something is so.
    Case("Từ ngày 27/1, đội đã xử phạt 87 trường hợp.", "87 trường hợp | 2021-01-27 | 2021-06-28 | range"),
    Case("Từ năm 2019, quận đã trồng 15 ha cây.", "15 ha | 2019-01-01 | 2021-06-28 | range"),
    Case(
        "Năm 2020, sau khi vận hành mô hình mới từ ngày 1/7, quận thu 724 tỷ đồng.",
        "724 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Tổng kết năm 2020.\nTừ ngày 1/7/2020, phường vận hành mô hình mới. Thu ngân sách đạt 64 tỷ đồng.",
        "64 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    # What an action's month is, and how long an outbreak lasts, holds for what is counted of it.
    Case(
        "Thực hiện Tháng hành động vì an toàn thực phẩm (từ ngày 15/4 đến 15/5/2021), quận lập 3 đoàn."
        "\nCác đoàn kiểm tra 112 cơ sở, xử phạt 9 cơ sở.",
        "3 đoàn | 2021-04-15 | 2021-05-15 | range",
        "112 cơ sở | 2021-04-15 | 2021-05-15 | range",
        "9 cơ sở | 2021-04-15 | 2021-05-15 | range",
    ),
    Case(
        "Từ khi phát hiện ổ dịch đầu tiên tại phường Hàng Kênh ngày 12/4 đến hết ngày 18/6/2021, quận tiêu hủy 214 con."
        "\nQuận phạt 6 hộ.",
        "214 con | 2021-04-12 | 2021-06-18 | range",
        "6 hộ | 2021-04-12 | 2021-06-18 | range",
    ),
    Case(
        "Lễ giao nhận quân năm 2021 diễn ra sáng 27/2, có 96 thanh niên nhập ngũ.",
        "96 thanh niên | 2021-02-27 | 2021-02-27 | day",
        event_date=date(2021, 2, 27),
    ),
    Case(
        "HĐND quận họp cuối năm 2021.\nNăm 2021, dù chịu ảnh hưởng của mưa lũ trong tháng 10, kinh tế tăng trưởng."
        "\nĐàn lợn có 18.200 con.",
        "18.200 con | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 24),
    ),
    Case(
        "Trong tháng, các phường chăm sóc lúa xuân, hoàn thành giải phóng mặt bằng 3 dự án.",
        "3 dự án | 2021-06-01 | 2021-06-30 | month",
    ),
    Case(
        "Sau gần 6 tháng vận hành mô hình mới, bộ máy ổn định.\nNăm 2021, quận thu 724 tỷ đồng.\nQuận chi 173 tỷ đồng.",
        "724 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "173 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 22),
    ),
    Case(
        "Đại hội Đảng bộ quận lần thứ XXVI, nhiệm kỳ 2020-2025.\nTrong 5 năm 2016-2020, quận thu 5.985 tỷ đồng."
        "\nTổng vốn đầu tư 5 năm đạt 8.700 tỷ đồng.",
        "5.985 tỷ đồng | 2016-01-01 | 2020-12-31 | range",
        "8.700 tỷ đồng | 2016-01-01 | 2020-12-31 | range",
        event_date=date(2020, 7, 24),
    ),
    Case(
        "Đến ngày 20/6, tổng dư nợ đạt 201 tỷ đồng với 9.236 hộ vay.\nSố nợ thuế quá hạn đến ngày 25/6 là 13 tỷ đồng.",
        "201 tỷ đồng | 2021-06-20 | 2021-06-20 | day",
        "9.236 hộ | 2021-06-20 | 2021-06-20 | day",
        "13 tỷ đồng | 2021-06-25 | 2021-06-25 | day",
    ),
    Case(
        "Tổng kết năm 2021.\nTừ 1/7 đến 15/12, Trung tâm tiếp nhận 9.842 hồ sơ. Công an phạt 27 trường hợp.",
        "9.842 hồ sơ | 2021-07-01 | 2021-12-15 | range",
        "27 trường hợp | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 18),
    ),
    Case(
        "9 tháng năm 2021, GRDP tăng 10,1%, thấp hơn mức tăng 11,8% của 9 tháng năm 2020. Riêng quý III, GRDP"
        " tăng 9,7%.",
        "10,1% | 2021-01-01 | 2021-09-30 | ytd",
        "11,8% | … | … | …",
        "9,7% | 2021-07-01 | 2021-09-30 | quarter",
        event_date=date(2021, 9, 30),
    ),
    Case(
        "Trong 5 năm 2016-2020, quận thu 5.985 tỷ đồng.\nĐại hội đề ra các chỉ tiêu: mỗi năm tạo việc làm"
        " cho 1.600 lao động.",
        "5.985 tỷ đồng | 2016-01-01 | 2020-12-31 | range",
        "1.600 lao động | 2021-01-01 | 2025-12-31 | range",
        title="Đại hội Đảng bộ quận lần thứ XXVI, nhiệm kỳ 2020-2025",
        event_date=date(2020, 7, 24),
    ),
    # Weeks are those of the days that the text has named; a storm's days are those of its damage.
    Case(
        "Trong tuần từ ngày 14/6 đến 20/6/2021, quận ghi nhận 43 ca sốt xuất huyết.\nTrong tuần, phát sinh 7 ổ dịch.",
        "43 ca | 2021-06-14 | 2021-06-20 | range",
        "7 ổ dịch | 2021-06-14 | 2021-06-20 | range",
    ),
    Case(
        "Đợt mưa lũ từ ngày 16 đến 22/6/2021 làm 6 người chết.\nToàn quận có 187 nhà sập, 48 điểm sạt lở.",
        "6 người | 2021-06-16 | 2021-06-22 | range",
        "187 nhà | 2021-06-16 | 2021-06-22 | range",
        "48 điểm | 2021-06-16 | 2021-06-22 | range",
    ),
    Case(
        "Đón khách dịp nghỉ lễ 30/4 - 1/5.\nTrong kỳ nghỉ lễ (từ 29/4 đến 3/5/2021), quận đón 7.850 lượt khách."
        "\nDịp lễ 30/4 - 1/5, doanh thu đạt 9 tỷ đồng.",
        "7.850 lượt khách | 2021-04-29 | 2021-05-03 | range",
        "9 tỷ đồng | 2021-04-29 | 2021-05-03 | range",
    ),
    Case(
        "Tính đến ngày 20/6, tổng nguồn vốn đạt 612 tỷ đồng. Doanh số cho vay 6 tháng đạt 184 tỷ đồng."
        "\nTổng dư nợ là 608 tỷ đồng.",
        "612 tỷ đồng | 2021-06-20 | 2021-06-20 | day",
        "184 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "608 tỷ đồng | 2021-06-20 | 2021-06-20 | day",
    ),
    Case(
        "Đến hết ngày 20/6, tỷ lệ người dân tiêm đủ hai mũi đạt 96,2%.",
        "96,2% | 2021-06-20 | 2021-06-20 | day",
    ),
    Case(
        "Quận phấn đấu quý IV thu ngân sách tăng 14% để cả năm đạt mức tăng 12%.",
        "14% | 2021-10-01 | 2021-12-31 | quarter",
        "12% | 2021-01-01 | 2021-12-31 | year",
    ),
    Case(
        "Quận sơ kết công tác tháng 6.\nTrong quý có 41 doanh nghiệp thành lập mới.",
        "41 doanh nghiệp | 2021-04-01 | 2021-06-30 | quarter",
    ),
    # Days within the year are of their own figures only.
    Case(
        "Quận tổng kết công tác năm 2020.\nTừ 1/8/2020 đến 15/9/2020, quận xử phạt 41 trường hợp.\nXảy ra 14 vụ cháy.",
        "41 trường hợp | 2020-08-01 | 2020-09-15 | range",
        "14 vụ | 2020-01-01 | 2020-12-31 | year",
        event_date=date(2020, 12, 17),
    ),
    Case(
        "Quận sơ kết 4 tháng đầu năm 2021.\nTrong 4 ngày nghỉ lễ (từ 30/4 đến 3/5/2021), quận đón 8.200 lượt khách."
        " Doanh thu đạt 12 tỷ đồng.",
        "8.200 lượt khách | 2021-04-30 | 2021-05-03 | range",
        "12 tỷ đồng | 2021-04-30 | 2021-05-03 | range",
        event_date=date(2021, 5, 6),
    ),
    # What is reached by a day is so in the next sentences on it too, not for another subject.
    Case(
        "Năm 2021, kế hoạch vốn đầu tư công là 900 tỷ đồng. Đến ngày 30/5, quận giải ngân 210 tỷ đồng."
        "\nPhường A giải ngân 12 tỷ đồng.\nTỷ lệ hộ nghèo giảm còn 1,2%.",
        "900 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "210 tỷ đồng | 2021-01-01 | 2021-05-30 | range",
        "12 tỷ đồng | 2021-01-01 | 2021-05-30 | range",
        "1,2% | 2021-01-01 | 2021-12-31 | year",
    ),
    # Resolutions and elections are the session's.
    Case(
        "HĐND quận họp kỳ thứ 5.\nTại kỳ họp, các đại biểu đã thông qua 12 nghị quyết.",
        "12 nghị quyết | 2021-06-28 | 2021-06-28 | day",
    ),
    Case(
        "Năm 2020, HĐND quận ban hành 31 nghị quyết.",
        "31 nghị quyết | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Đại hội đã bầu 15 đồng chí vào Ban Chấp hành.",
        "15 đồng chí | 2021-06-28 | 2021-06-28 | day",
    ),
    # Who is insured, what is owed and which schools have a standard are counted on the day.
    Case(
        "Tính đến ngày 31/5/2021, quận có 41.300 người tham gia BHXH bắt buộc, tăng 3% so với cùng kỳ; tỷ lệ bao phủ"
        " BHYT đạt 93%. Quận thu ngân sách 210 tỷ đồng.",
        "41.300 người | 2021-05-31 | 2021-05-31 | day",
        "3% | 2021-05-31 | 2021-05-31 | day",
        "93% | 2021-05-31 | 2021-05-31 | day",
        "210 tỷ đồng | … | … | …",
    ),
    Case(
        "Đến ngày 31/5, quận có 21 trường đạt chuẩn quốc gia.",
        "21 trường | 2021-05-31 | 2021-05-31 | day",
    ),
    Case(
        "Tháng 6 ước thực hiện 65.854 triệu đồng giá trị sản xuất công nghiệp, 6 tháng ước thực hiện 483.595 triệu"
        " đồng, đạt 64% kế hoạch.",
        "65.854 triệu đồng | 2021-06-01 | 2021-06-30 | month",
        "483.595 triệu đồng | 2021-01-01 | 2021-06-30 | ytd",
        "64% | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Tổng mức bán lẻ hàng hóa: Tháng 6 ước thực hiện 1.138 tỷ đồng, 6 tháng thực hiện 7.820 tỷ đồng, bằng 118,8%"
        " so cùng kỳ."
        " Doanh thu dịch vụ lưu trú và ăn uống: Tháng 6 ước thực hiện 226 tỷ đồng, 6 tháng thực hiện 1.430 tỷ đồng.",
        "1.138 tỷ đồng | 2021-06-01 | 2021-06-30 | month",
        "7.820 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "118,8% | 2021-01-01 | 2021-06-30 | ytd",
        "226 tỷ đồng | 2021-06-01 | 2021-06-30 | month",
        "1.430 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Trong tháng 10, tổng thu cân đối ngân sách ước đạt hơn 202 tỷ đồng, lũy kế 10 tháng đạt 901 tỷ đồng, đạt"
        " 97% kế hoạch năm.",
        "202 tỷ đồng | 2019-10-01 | 2019-10-31 | month",
        "901 tỷ đồng | 2019-01-01 | 2019-10-31 | ytd",
        "97% | 2019-01-01 | 2019-10-31 | ytd",
        event_date=date(2019, 10, 30),
    ),
    Case(
        "Tổng chi ngân sách tháng 8 ước thực hiện 46.119 triệu đồng, lũy kế 7 tháng thực hiện 378.174 triệu đồng.",
        "46.119 triệu đồng | 2023-08-01 | 2023-08-31 | month",
        "378.174 triệu đồng | 2023-01-01 | 2023-07-31 | ytd",
        event_date=date(2023, 8, 24),
    ),
    Case(
        "Quý I, giá trị sản xuất công nghiệp tăng 7,2%; tổng thu ngân sách ước đạt 46,2 tỷ đồng, tăng 63,1% so với"
        " cùng kỳ năm 2020.",
        "7,2% | 2021-01-01 | 2021-03-31 | quarter",
        "46,2 tỷ đồng | 2021-01-01 | 2021-03-31 | quarter",
        "63,1% | 2021-01-01 | 2021-03-31 | quarter",
    ),
    Case(
        "6 tháng đầu năm, thu ngân sách đạt 203 tỷ đồng. Tổng mức bán lẻ đạt 7.820 tỷ đồng.",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "7.820 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "6 tháng đầu năm, kinh tế tiếp tục phát triển.\nThu ngân sách đạt 203 tỷ đồng.",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Năm 2021, thu ngân sách đạt 850 tỷ đồng, tăng 4,6% so với năm 2020.",
        "850 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "4,6% | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 28),
    ),
    Case(
        "Năm 2021, thu ngân sách đạt 850 tỷ đồng, bằng 112% năm 2020.",
        "850 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "112% | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 28),
    ),
    Case(
        "Thu ngân sách 6 tháng đạt 203 tỷ đồng, tăng 7,2% so với cùng kỳ năm 2020.",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "7,2% | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Thu ngân sách 6 tháng đạt 203 tỷ đồng, đạt 49,3% kế hoạch năm (kế hoạch năm 411,8 tỷ đồng).",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "49,3% | 2021-01-01 | 2021-06-30 | ytd",
        "411,8 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
    ),
    Case(
        "Giải ngân vốn đầu tư công đến ngày 18/6/2021 đạt 412/1.630 tỷ đồng.",
        "412/1.630 tỷ đồng | 2021-01-01 | 2021-06-18 | range",
        "1.630 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
    ),
    Case(
        "Năm 2022, quận đặt mục tiêu thu ngân sách đạt 900 tỷ đồng, giá trị sản xuất công nghiệp tăng 12%.",
        "900 tỷ đồng | 2022-01-01 | 2022-12-31 | year",
        "12% | 2022-01-01 | 2022-12-31 | year",
        event_date=date(2021, 12, 28),
    ),
    Case(
        "GRDP tăng 6,2% so với cùng kỳ (kế hoạch năm 2021 tăng 8% - 8,5%).",
        "6,2% | 2021-01-01 | 2021-06-30 | ytd",
        "8% | 2021-01-01 | 2021-12-31 | year",
        "8,5% | 2021-01-01 | 2021-12-31 | year",
        title=MIDYEAR,
    ),
    Case(
        "Thu nhập bình quân đầu người tăng từ 31 triệu đồng năm 2010 lên 62 triệu đồng; hộ nghèo giảm từ 7% năm 2010"
        " xuống còn 1,2%.",
        "31 triệu đồng | 2010-01-01 | 2010-12-31 | year",
        "62 triệu đồng | 2021-01-01 | 2021-06-30 | ytd",
        "7% | 2010-01-01 | 2010-12-31 | year",
        "1,2% | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Thu ngân sách đạt 203 tỷ đồng. Cùng kỳ năm 2019, thu ngân sách đạt 177 tỷ đồng.",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "177 tỷ đồng | 2019-01-01 | 2019-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "5 tháng đầu năm, GRDP đạt 8.112 tỷ đồng.\nTrong đó: dịch vụ đạt 3.005 tỷ đồng.",
        "8.112 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "3.005 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        title="Tình hình kinh tế quận Lê Chân tháng 6 năm 2021",
    ),
    Case(
        "Gieo cấy lúa mùa lũy kế 2.140 ha; diện tích rau các loại 6 tháng đạt 318 ha.",
        "2.140 ha | - | - | unknown",
        "318 ha | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "6 tháng đầu năm, GRDP tăng 9%, thấp hơn mức tăng 11% của 6 tháng năm 2020. Trong đó dịch vụ tăng 7%.",
        "9% | 2021-01-01 | 2021-06-30 | ytd",
        "11% | 2020-01-01 | 2020-06-30 | ytd",
        "7% | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Đến hết tháng 5/2021, tỷ lệ giải ngân vốn đầu tư công trong năm đạt 31% kế hoạch.",
        "31% | 2021-01-01 | 2021-05-31 | ytd",
    ),
    Case(
        "Năm 2020, với sự nỗ lực phấn đấu, quận thu 850 tỷ đồng.\nHĐND thông qua 6 nghị quyết.",
        "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "6 nghị quyết | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Tính đến ngày 1/4, đàn bò của huyện có 9.120 con. Sản lượng thịt hơi tăng 7%.",
        "9.120 con | 2021-04-01 | 2021-04-01 | day",
        "7% | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Chỉ số sản xuất công nghiệp tăng 2,4% so với tháng trước, tăng 9% so với cùng kỳ.",
        "2,4% | 2021-06-01 | 2021-06-30 | month",
        "9% | 2021-06-01 | 2021-06-30 | month",
        title=MIDYEAR,
    ),
    Case(
        "Sản xuất tháng 5 tốt hơn quý I vừa qua. Sản lượng lúa sụt giảm nhẹ hơn năm trước; quận trồng 30 ha rau.",
        "30 ha | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Quận đặt mục tiêu đến cuối năm 2018, tỷ lệ hộ nghèo giảm thêm 1%.",
        "1% | 2018-01-01 | 2018-12-31 | year",
        event_date=None,
    ),
    Case(
        "Cả năm 2021, quận đặt mục tiêu thu ngân sách đạt 850 tỷ đồng.\nHuyện An Dương trồng 30 ha rau.",
        "850 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "30 ha | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Trong tháng 5, quận đón 9.000 lượt khách. Doanh thu du lịch đạt 4 tỷ đồng.",
        "9.000 lượt khách | 2021-05-01 | 2021-05-31 | month",
        "4 tỷ đồng | 2021-05-01 | 2021-05-31 | month",
        title="Quận Lê Chân tăng tốc mùa du lịch cuối năm",
    ),
    Case(
        "GRDP tăng 6,2% so với cùng kỳ (kế hoạch năm 2021 tăng 8,4%).",
        "6,2% | 2021-01-01 | 2021-06-30 | ytd",
        "8,4% | 2021-01-01 | 2021-12-31 | year",
        title=MIDYEAR,
    ),
    Case(
        "Quận khởi công 12 dự án đầu tư công năm 2020, sửa chữa 31 phòng học.",
        "12 dự án | 2020-01-01 | 2020-12-31 | year",
        "31 phòng học | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Quận khởi công 12 dự án đầu tư công năm 2020, hoàn thành 31 phòng học.",
        "12 dự án | 2020-01-01 | 2020-12-31 | year",
        "31 phòng học | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "5 tháng đầu năm, GRDP đạt 8.112 tỷ đồng. Trong đó: dịch vụ đạt 3.005 tỷ đồng, tăng 7%.",
        "8.112 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "3.005 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "7% | 2021-01-01 | 2021-05-31 | ytd",
        title="Tình hình kinh tế quận Lê Chân tháng 6 năm 2021",
    ),
    Case(
        "GRDP 5 tháng đầu năm đạt 8.112 tỷ đồng. Trong đó: dịch vụ đạt 3.005 tỷ đồng, tăng 7%.",
        "8.112 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "3.005 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "7% | 2021-01-01 | 2021-05-31 | ytd",
        title="Tình hình kinh tế quận Lê Chân tháng 6 năm 2021",
    ),
    Case(
        "Huyện chăm sóc được 61 ha lúa xuân, đạt 103% kế hoạch; dưa 215 ha, đạt 98% kế hoạch.",
        "61 ha | - | - | unknown",
        "103% | - | - | unknown",
        "215 ha | - | - | unknown",
        "98% | - | - | unknown",
        title=MIDYEAR,
    ),
    Case(
        "Tính đến ngày 1/4, đàn bò của huyện có 9.120 con, tăng 2,1% so với cùng kỳ; đàn lợn còn 30.400 con, giảm 4%.",
        "9.120 con | 2021-04-01 | 2021-04-01 | day",
        "2,1% | 2021-04-01 | 2021-04-01 | day",
        "30.400 con | 2021-04-01 | 2021-04-01 | day",
        "4% | 2021-04-01 | 2021-04-01 | day",
    ),
    Case(
        "Tỷ lệ hộ nghèo năm 2019 còn 1,38%, năm 2020 còn 0,86%.",
        "1,38% | 2019-01-01 | 2019-12-31 | year",
        "0,86% | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Thu nhập bình quân đầu người tăng từ 42 triệu đồng năm 2016 lên 65 triệu đồng năm 2020.",
        "42 triệu đồng | 2016-01-01 | 2016-12-31 | year",
        "65 triệu đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    # "Cùng thời gian trên" is that of the sentence before.
    Case(
        "Từ ngày 1/2 đến ngày 30/4/2021, cơ quan giảm đóng quỹ cho 86 đơn vị. Cùng thời gian trên, kiểm tra 4 đơn vị.",
        "86 đơn vị | 2021-02-01 | 2021-04-30 | range",
        "4 đơn vị | 2021-02-01 | 2021-04-30 | range",
    ),
    # Parts of what is told of a term are told of it, too.
    Case(
        "Tổng nguồn lực huy động giai đoạn 2011-2020 là 1.900 tỷ đồng; trong đó ngân sách tỉnh 298 tỷ đồng, ngân sách "
        "huyện 356 tỷ đồng.",
        "1.900 tỷ đồng | 2011-01-01 | 2020-12-31 | range",
        "298 tỷ đồng | 2011-01-01 | 2020-12-31 | range",
        "356 tỷ đồng | 2011-01-01 | 2020-12-31 | range",
    ),
    # … and parts of a season's fields are the season's.
    Case(
        "Báo cáo 6 tháng đầu năm 2021\nĐã thu hoạch vụ đông xuân 47.124 ha; trong đó: lúa 35.023 ha, ngô 4.022 ha.",
        "47.124 ha | - | - | unknown",
        "35.023 ha | - | - | unknown",
        "4.022 ha | - | - | unknown",
    ),
    # "Giao thông" is one word, in which nothing is given as a plan: a time goes on behind it.
    Case(
        "Công an quận xử phạt 638 trường hợp vi phạm trật tự giao thông trong quý I/2021.",
        "638 trường hợp | 2021-01-01 | 2021-03-31 | quarter",
    ),
    # From a year to a month of another.
    Case(
        "Từ năm 2011 đến hết tháng 9/2020, quận huy động 865 tỷ đồng xây dựng trường học.",
        "865 tỷ đồng | 2011-01-01 | 2020-09-30 | range",
    ),
    Case(
        "Từ năm 2016 đến tháng 5 năm 2021, quận giải quyết việc làm cho 32.000 lao động.",
        "32.000 lao động | 2016-01-01 | 2021-05-31 | range",
    ),
    # What is the highest ever is so of a time that is told.
    Case(
        "Sáu tháng đầu năm 2021, kinh tế tăng trưởng 15,3%, cao nhất từ trước tới nay, trong đó dịch vụ tăng 6,9%.",
        "15,3% | 2021-01-01 | 2021-06-30 | ytd",
        "6,9% | 2021-01-01 | 2021-06-30 | ytd",
    ),
    # A day behind what its sentence is about.
    Case(
        "Về quốc phòng - an ninh, ngày 7/3, quận tổ chức giao 186 thanh niên lên đường nhập ngũ.",
        "186 thanh niên | 2021-03-07 | 2021-03-07 | day",
    ),
    # With what was raised in some years something was built in them.
    Case(
        "Giai đoạn 2011-2020, quận huy động 865 tỷ đồng. Từ nguồn vốn này, quận làm mới 612 km đường.",
        "865 tỷ đồng | 2011-01-01 | 2020-12-31 | range",
        "612 km | 2011-01-01 | 2020-12-31 | range",
    ),
    # Nor does "giao" assign anything in "giao lưu": what follows its figure is read on.
    Case(
        "Hội đã tổ chức 12 buổi giao lưu với thanh niên trong quý I/2021.",
        "12 buổi | 2021-01-01 | 2021-03-31 | quarter",
    ),
    Case(
        "Chỉ số sản xuất công nghiệp 6 tháng đầu năm 2021 tăng 14%. Những ngành tăng cao trong tháng 5/2021 là: sản"
        " xuất xe máy (+110,05%); sản xuất giấy (+50,58%).",
        "14% | 2021-01-01 | 2021-06-30 | ytd",
        "110,05% | 2021-05-01 | 2021-05-31 | month",
        "50,58% | 2021-05-01 | 2021-05-31 | month",
    ),
    Case(
        "Quận có 17 dự án FDI được cấp mới; 12 dự án điều chỉnh tăng vốn thêm 117,7 triệu USD trong 5 tháng đầu năm"
        " 2021.",
        "17 dự án | 2021-01-01 | 2021-05-31 | ytd",
        "12 dự án | 2021-01-01 | 2021-05-31 | ytd",
        "117,7 triệu USD | 2021-01-01 | 2021-05-31 | ytd",
    ),
    Case(
        "Trong tháng đầu tiên vận hành, trung tâm tiếp nhận 7.306 hồ sơ.", "7.306 hồ sơ | 2021-06-28 | 2021-06-28 | day"
    ),
    Case("Lũy kế tháng 5/2021, quận thu hút 12 dự án FDI.", "12 dự án | 2021-01-01 | 2021-05-31 | ytd"),
    Case(
        "5 tháng đấu năm 2021, quận thu ngân sách 420 tỷ đồng. 5 tháng, năm 2021, quận chi ngân sách 310 tỷ đồng.",
        "420 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "310 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
    ),
    Case(
        "5 tháng năm 2021 xuất khẩu gạo (412 tấn, tăng 23,6% so với cùng kỳ); hàng may mặc (367,2 triệu USD, tăng"
        " 28,3% so với cùng kỳ).",
        "412 tấn | 2021-01-01 | 2021-05-31 | ytd",
        "23,6% | 2021-01-01 | 2021-05-31 | ytd",
        "367,2 triệu USD | 2021-01-01 | 2021-05-31 | ytd",
        "28,3% | 2021-01-01 | 2021-05-31 | ytd",
    ),
)

ARTICLES = Table(
    "quote period_start period_end period_kind",
    # A starred heading that tells a time rules what is listed below it.
    Case(
        "Kết quả cụ thể như sau:\n* Thực hiện tháng 9 năm 2019:\n- Tổng lượt khách đạt 48.000 lượt.\n"
        "* Thực hiện 9 tháng năm 2019:\n- Tổng lượt khách đạt 410.000 lượt.\n"
        "* Ước thực hiện tháng 10 năm 2019:\n- Tổng lượt khách đạt 36.000 lượt.",
        "48.000 lượt | 2019-09-01 | 2019-09-30 | month",
        "410.000 lượt | 2019-01-01 | 2019-09-30 | ytd",
        "36.000 lượt | 2019-10-01 | 2019-10-31 | month",
        event_date=date(2019, 10, 14),
    ),
    # Behind "Theo …, " a time is what the paragraph is about; "trong năm" is the year told of last.
    Case(
        "Ngày 23/4, quận tổng kết chương trình giảm nghèo năm 2011 và quý I/2012.\n"
        "Theo Ban Chỉ đạo giảm nghèo quận, năm 2011, các chương trình được triển khai tốt. Quận cho vay 61 tỷ đồng.\n"
        "Trong năm, quận mở 12 lớp tập huấn.",
        "61 tỷ đồng | 2011-01-01 | 2011-12-31 | year",
        "12 lớp | 2011-01-01 | 2011-12-31 | year",
        event_date=date(2012, 4, 23),
    ),
    # The years that a title names are over, though nobody says when it was written.
    Case(
        "Quận Hồng Bàng trong giai đoạn 2006-2010\nGiai đoạn 2006-2010, kinh tế của quận tăng trưởng khá.\n- Giá"
        " trị sản xuất năm 2006 đạt 210 tỷ đồng, năm 2010 đạt 640 tỷ đồng;"
        " bình quân mỗi năm tăng 25%.",
        "210 tỷ đồng | 2006-01-01 | 2006-12-31 | year",
        "640 tỷ đồng | 2010-01-01 | 2010-12-31 | year",
        "25% | 2006-01-01 | 2010-12-31 | range",
        title="Quận Hồng Bàng trong giai đoạn 2006-2010",
        event_date=None,
        published_at=None,
    ),
    # A plan that is to be spent as a whole is a year's.
    Case(
        "Quận phấn đấu giải ngân 100% kế hoạch vốn đầu tư công\n6 tháng đầu năm 2020, quận giải ngân 61 tỷ đồng.",
        "100% | 2020-01-01 | 2020-12-31 | year",
        "61 tỷ đồng | 2020-01-01 | 2020-06-30 | ytd",
        event_date=date(2020, 7, 14),
    ),
    # Goals are set for a year, whichever day they are reached by.
    Case(
        "Đến hết năm 2020, quận hoàn thành 12/12 chỉ tiêu thành phố giao.",
        "12/12 chỉ tiêu | 2020-01-01 | 2020-12-31 | year",
        "12 chỉ tiêu | 2020-01-01 | 2020-12-31 | year",
        event_date=date(2020, 12, 31),
    ),
    # A year that is said is not moved by what it is compared with.
    Case(
        "7 tháng năm 2016, thu ngân sách 25.900 tỷ đồng. Cùng kỳ năm trước, tính đến ngày 10/8/2015, thu ngân sách"
        " 26.400 tỷ đồng.",
        "25.900 tỷ đồng | 2016-01-01 | 2016-07-31 | ytd",
        "26.400 tỷ đồng | 2015-01-01 | 2015-08-10 | range",
        event_date=date(2016, 8, 12),
    ),
    # "Riêng" at the head of a paragraph is what that is about.
    Case(
        "Nhiệm kỳ 2015-2020, quận thu ngân sách 4.300 tỷ đồng.\nRiêng 6 tháng đầu năm 2020, thu ngân sách đạt 640 tỷ"
        " đồng. Quận khởi công 38 công trình.",
        "4.300 tỷ đồng | 2015-01-01 | 2020-12-31 | range",
        "640 tỷ đồng | 2020-01-01 | 2020-06-30 | ytd",
        "38 công trình | 2020-01-01 | 2020-06-30 | ytd",
        event_date=date(2020, 7, 28),
    ),
    Case(
        "Giai đoạn 2020-2025, kinh tế tăng trưởng khá.\nRiêng năm 2025, giá trị sản xuất đạt 8.300 tỷ đồng. Thu nhập"
        " bình quân đạt 70 triệu đồng.",
        "8.300 tỷ đồng | 2025-01-01 | 2025-12-31 | year",
        "70 triệu đồng | 2025-01-01 | 2025-12-31 | year",
        event_date=date(2025, 11, 20),
    ),
    Case(
        "Quận báo cáo kết quả 6 tháng đầu năm 2020.\nRiêng quý II, thu ngân sách đạt 310 tỷ đồng. Quận khởi công 12"
        " công trình.",
        "310 tỷ đồng | 2020-04-01 | 2020-06-30 | quarter",
        "12 công trình | 2020-04-01 | 2020-06-30 | quarter",
        event_date=date(2020, 7, 28),
    ),
    # How long ago something was is no time that is reported on.
    Case(
        "Nửa năm sau khi sắp xếp, quận khép lại năm 2020 với nhiều kết quả.\nThu ngân sách đạt 570 tỷ đồng.",
        "570 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        event_date=date(2021, 1, 15),
    ),
    # Nor are the days over which one figure is added up.
    Case(
        "Ngày 28/6, quận có thêm 42 ca mắc.\nTại phường A ghi nhận 8 ca mắc.\nTừ ngày 27/4/2020 đến 23/6/2021, đã lấy"
        " 21.000 mẫu.",
        "42 ca mắc | 2021-06-28 | 2021-06-28 | day",
        "8 ca mắc | 2021-06-28 | 2021-06-28 | day",
        "21.000 | 2020-04-27 | 2021-06-23 | range",
    ),
    Case(
        "Kết thúc kỳ họp, 11 nghị quyết đã được thông qua.",
        "11 nghị quyết | 2021-06-28 | 2021-06-28 | day",
    ),
    Case(
        "Năm 2026, thành phố đặt dự toán thu 190.000 tỷ đồng\nLũy kế 11 tháng, giải ngân 25.400 tỷ đồng.\nDự toán chi"
        " ngân sách địa phương 88.600 tỷ đồng.",
        "190.000 tỷ đồng | 2026-01-01 | 2026-12-31 | year",
        "190.000 tỷ đồng | 2026-01-01 | 2026-12-31 | year",
        "25.400 tỷ đồng | 2025-01-01 | 2025-11-30 | ytd",
        "88.600 tỷ đồng | 2026-01-01 | 2026-12-31 | year",
        title="Năm 2026, thành phố đặt dự toán thu 190.000 tỷ đồng",
        event_date=date(2025, 12, 9),
        place="Thành phố Hải Phòng",
    ),
    # A day without its year lies right before the event, also where the report is on the year before.
    Case(
        "Sơ kết năm 2022 và chăm lo Tết\nĐến ngày 16/1, quận tiếp nhận 1.120 triệu đồng.",
        "1.120 triệu đồng | 2023-01-01 | 2023-01-16 | range",
        title="Sơ kết năm 2022 và chăm lo Tết",
        event_date=date(2023, 1, 17),
    ),
    Case(
        "Đại hội Đảng bộ xã nhiệm kỳ 2025-2030\nCác chỉ tiêu chủ yếu đến năm 2030:\n(1) Thu nhập bình quân đầu người"
        " đạt 102 triệu đồng;\n(2) Dân số sử dụng nước sạch đạt 97%.",
        "102 triệu đồng | 2030-01-01 | 2030-12-31 | year",
        "97% | 2030-01-01 | 2030-12-31 | year",
        title="Đại hội Đảng bộ xã nhiệm kỳ 2025-2030",
        event_date=date(2025, 8, 5),
        place="Xã Kiến Hải",
    ),
    # What the police call half a year, and the courts a year, began before the calendar's.
    Case(
        "Sơ kết an toàn giao thông 6 tháng đầu năm 2015\nTừ ngày 16/11/2014 đến 15/5/2015, toàn thành phố xảy ra 47 vụ."
        "\nNhiều nhất là huyện Thủy Nguyên với 9 vụ.",
        "47 vụ | 2014-11-16 | 2015-05-15 | range",
        "9 vụ | 2014-11-16 | 2015-05-15 | range",
        title="Sơ kết an toàn giao thông 6 tháng đầu năm 2015",
        event_date=date(2015, 6, 22),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Tòa án tổng kết công tác năm 2023\nTừ ngày 01/10/2022 đến ngày 30/9/2023, hai cấp tòa án thụ lý 12.640 vụ."
        "\nTiếp 1.108 lượt công dân.",
        "12.640 vụ | 2022-10-01 | 2023-09-30 | range",
        "1.108 lượt | 2022-10-01 | 2023-09-30 | range",
        title="Tòa án tổng kết công tác năm 2023",
        event_date=date(2023, 10, 20),
        place="Tỉnh Thanh Hóa",
    ),
    # … but days counted from New Year on count for themselves.
    Case(
        "Thu ngân sách năm 2021 vượt dự toán\nTính từ 1/1/2021 đến ngày 26/12/2021, thành phố có 8.912 ca"
        " mắc.\nTổng thu ngân"
        " sách đạt 88.410 tỷ đồng.",
        "8.912 ca mắc | 2021-01-01 | 2021-12-26 | range",
        "88.410 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        title="Thu ngân sách năm 2021 vượt dự toán",
        event_date=date(2021, 12, 28),
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Trật tự xã hội tháng 8 năm 2023\nTừ ngày 15/7/2023 đến ngày 14/8/2023 xảy ra 12 vụ, làm chết 7 người, bị"
        " thương 6"
        " người. So với tháng trước, tăng 3 vụ.",
        "12 vụ | 2023-07-15 | 2023-08-14 | range",
        "7 người | 2023-07-15 | 2023-08-14 | range",
        "6 người | 2023-07-15 | 2023-08-14 | range",
        "3 vụ | 2023-07-15 | 2023-08-14 | range",
        title="Trật tự xã hội tháng 8 năm 2023",
        event_date=None,
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Ngân hàng Hải Phòng tháng 02 năm 2023\nVốn huy động đến 28/02/2023 đạt 301.200 tỷ đồng. Phân theo loại"
        " tiền: bằng đồng"
        " Việt Nam 289.900 tỷ đồng, chiếm 96,2%.",
        "301.200 tỷ đồng | 2023-02-28 | 2023-02-28 | day",
        "289.900 tỷ đồng | 2023-02-28 | 2023-02-28 | day",
        "96,2% | 2023-02-28 | 2023-02-28 | day",
        title="Ngân hàng Hải Phòng tháng 02 năm 2023",
        event_date=None,
        place="Thành phố Hải Phòng",
    ),
    Case(
        "Đến ngày 20/12/2022, các khu công nghiệp có 410 dự án FDI còn hiệu lực, tổng vốn 19,8 tỷ USD, trong đó vốn"
        " từ Hàn Quốc"
        " chiếm 38%.",
        "410 dự án | 2022-12-20 | 2022-12-20 | day",
        "19,8 tỷ USD | 2022-12-20 | 2022-12-20 | day",
        "38% | 2022-12-20 | 2022-12-20 | day",
        event_date=date(2022, 12, 22),
        place="Thành phố Hải Phòng",
    ),
    # A day without a year is the last such one, in an article on the year before too.
    Case(
        "Ngày 5/1, quận tổng kết công tác, biểu dương 120 hộ. Điển hình, ngày 20/12, đội thu giữ 12 thùng hàng.",
        "120 hộ | 2021-01-05 | 2021-01-05 | day",
        "12 thùng | 2020-12-20 | 2020-12-20 | day",
        title="Quận tổng kết công tác năm 2020",
        event_date=date(2021, 1, 5),
    ),
    # What is cleared by a day is so much on that day.
    Case(
        "Tính đến ngày 31/5, dự án đã giải phóng mặt bằng được 372,4/554 ha (đạt 67,2%).",
        "372,4/554 ha | 2021-05-31 | 2021-05-31 | day",
        "554 ha | … | … | …",
        "67,2% | 2021-05-31 | 2021-05-31 | day",
    ),
    # … and so is what goes on then, with what is told of it.
    Case(
        "Đến nay, ngành đang quản lý 279 cơ sở với 2.619 đoàn viên.",
        "279 cơ sở | 2021-06-28 | 2021-06-28 | day",
        "2.619 đoàn viên | 2021-06-28 | 2021-06-28 | day",
    ),
    # A month is that of its sentence, whatever months were added up since.
    Case(
        "Tháng 5, chỉ số sản xuất công nghiệp tăng 2%, 5 tháng tăng 14%; tổng mức bán lẻ trong tháng đạt 430 tỷ đồng.",
        "2% | 2021-05-01 | 2021-05-31 | month",
        "14% | 2021-01-01 | 2021-05-31 | ytd",
        "430 tỷ đồng | 2021-05-01 | 2021-05-31 | month",
    ),
    # Since when the weather was fine is no time of the figures behind it.
    Case(
        "Từ cuối quý 2 đến nay thời tiết thuận lợi hơn.\nKim ngạch xuất khẩu đạt 14 triệu USD.",
        "14 triệu USD | 2021-01-01 | 2021-09-30 | ytd",
        title="Tình hình kinh tế - xã hội 9 tháng năm 2021",
        event_date=None,
    ),
    # A season over the turn of the year is no year of a report.
    Case(
        "Quận đánh giá tình hình quý I, triển khai nhiệm vụ quý II.2014. Thu nội địa đạt 8,4 tỷ đồng.\n"
        "Vụ đông xuân 2013-2014, quận gieo sạ 114 ha lúa.",
        "8,4 tỷ đồng | 2014-01-01 | 2014-03-31 | quarter",
        "114 ha | - | - | unknown",
        event_date=None,
    ),
    # What a text opens with is what it reports on, also behind who reports, whatever months are told further on.
    Case(
        "Hải Phòng - Từ ngày 9 đến 20-6-2021, các đơn vị ủng hộ quỹ, tổng số tiền 1 tỷ 214 triệu đồng.\n"
        "Trong số các tập thể ủng hộ có Hội Nông dân: 88 triệu đồng.\n"
        "Cũng theo quận, 5 tháng năm 2021, các cấp vận động được 1,8 tỷ đồng.",
        "1 tỷ 214 triệu đồng | 2021-06-09 | 2021-06-20 | range",
        "88 triệu đồng | 2021-06-09 | 2021-06-20 | range",
        "1,8 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        title="Quận quyên góp cho đồng bào miền Trung",
    ),
    # … but not what is told further on as of another day.
    Case(
        "Theo Ban Chỉ đạo phòng, chống dịch của quận, ngày 28/6, quận có 155 ca mắc. Các lực lượng"
        " tiếp tục truy vết, khoanh"
        " vùng, lấy mẫu xét nghiệm ở các khu dân cư, khu nhà trọ công nhân và các chợ dân sinh trên địa bàn toàn quận,"
        " đồng thời tuyên truyền để người dân không chủ quan.\nTrong đó, 117 ca liên quan các chợ.\n"
        "Đến ngày 20/6, tỷ lệ tiêm đạt 98,4%.",
        "155 ca mắc | 2021-06-28 | 2021-06-28 | day",
        "155 ca mắc | 2021-06-28 | 2021-06-28 | day",
        "117 ca | 2021-06-28 | 2021-06-28 | day",
        "98,4% | … | … | …",
        title="Quận ghi nhận 155 ca mắc",
    ),
    # Who was honoured in a year was not at the meeting, and nobody is honoured yet where it is aimed at.
    Case(
        "Năm 2019, quận được tặng Cờ thi đua; có 118 cá nhân đạt danh hiệu Chiến sĩ thi đua. Giai"
        " đoạn 2020÷2025, quận phấn"
        " đấu có 20 tập thể đạt danh hiệu lao động xuất sắc.\nNhân dịp này, quận tặng giấy khen cho 35 cá nhân.",
        "118 cá nhân | 2019-01-01 | 2019-12-31 | year",
        "20 tập thể | 2020-01-01 | 2025-12-31 | range",
        "35 cá nhân | 2021-06-28 | 2021-06-28 | day",
    ),
    # A share of another year does not date what stands behind it.
    Case(
        "Năm 2020, quận gieo cấy 167 ha lúa, bằng 99,7% năm 2019; năng suất cả năm đạt 6,2 tấn/ha.",
        "167 ha | 2020-01-01 | 2020-12-31 | year",
        "99,7% | 2020-01-01 | 2020-12-31 | year",
        "6,2 tấn/ha | 2020-01-01 | 2020-12-31 | year",
    ),
    # A title that reports on one year sets no goals for the next.
    Case(
        "Quận đánh giá các chỉ tiêu năm qua:\nThu ngân sách đạt 742,6/538 tỷ đồng, bằng 138% dự toán thành phố giao.",
        "742,6/538 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "538 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "138% | 2020-01-01 | 2020-12-31 | year",
        title="Quận tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021",
        event_date=date(2020, 12, 28),
    ),
    # A sentence that opens with a day counts what it tells on that day, and so does "cùng ngày".
    Case(
        "Trong tháng, đội kiểm tra 64 vụ. Điển hình, ngày 14/6, đội phát hiện 2.400 gói kẹo. Đội xử"
        " phạt 35 triệu đồng.\n"
        "Cùng ngày, đội thu giữ 12 thùng hàng.",
        "64 vụ | 2021-06-01 | 2021-06-30 | month",
        "2.400 gói | 2021-06-14 | 2021-06-14 | day",
        "35 triệu đồng | 2021-06-14 | 2021-06-14 | day",
        "12 thùng | 2021-06-14 | 2021-06-14 | day",
        title="Quận xử lý hàng lậu tháng 6/2021",
    ),
    # A report says of two months what was done in the one and is planned in the other.
    Case(
        "Quận họp phiên thường kỳ, đánh giá công tác tháng 6 và đề ra nhiệm vụ tháng 7 năm 2021.\n"
        "Về chăn nuôi, bệnh lở mồm xuất hiện tại 7 hộ.",
        "7 hộ | 2021-06-01 | 2021-06-30 | month",
    ),
    # What a title sets goals for is the year of those that the text lists, without a verb of what was done.
    Case(
        "Nghị quyết đề ra các chỉ tiêu chủ yếu:\nThu ngân sách 53 tỷ đồng.\nTrồng mới 200 ha rừng.",
        "53 tỷ đồng | 2022-01-01 | 2022-12-31 | year",
        "200 ha | 2022-01-01 | 2022-12-31 | year",
        title="HĐND quận thông qua chỉ tiêu kinh tế - xã hội năm 2022",
    ),
    # Under the heading of a season the lines of its crops are the season's.
    Case(
        "Trồng trọt.\na. Vụ xuân\n- Lúa gieo cấy 226 ha.\n- Cây lạc: diện tích 33 ha, năng suất 30 tạ/ha.\n"
        "Chăn nuôi.\n- Đàn lợn 1.450 con.",
        "226 ha | - | - | unknown",
        "33 ha | - | - | unknown",
        "30 tạ/ha | - | - | unknown",
        "1.450 con | 2021-01-01 | 2021-06-30 | ytd",
        title="Tình hình kinh tế xã 6 tháng đầu năm 2021",
    ),
    # The year of public investment is the money's where the months of that year are reported on.
    Case(
        "Trên địa bàn quận khởi công 43 công trình đầu tư công năm 2021.",
        "43 công trình | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    # Of a holiday the days stand in brackets, however long its name; of an office the commas are its own.
    Case(
        "Đặc biệt, trong 9 ngày nghỉ Tết Nguyên đán Tân Sửu (từ 10 đến 18/2), quận đón 12.000 lượt"
        " khách. Doanh thu du lịch"
        " đạt 31 tỷ đồng.",
        "12.000 lượt khách | 2021-02-10 | 2021-02-18 | range",
        "31 tỷ đồng | 2021-02-10 | 2021-02-18 | range",
        title=MIDYEAR,
    ),
    Case(
        "Theo Phòng Văn hóa, Thể thao và Du lịch, trong tháng 6 lượng khách đạt 15.800 lượt. Doanh"
        " thu du lịch đạt 19 tỷ"
        " đồng.",
        "15.800 lượt | 2021-06-01 | 2021-06-30 | month",
        "19 tỷ đồng | 2021-06-01 | 2021-06-30 | month",
        title=MIDYEAR,
    ),
    # Delegates come on the day of the congress, whatever its term.
    Case(
        "Đại hội Đảng bộ phường nhiệm kỳ 2020-2025 có 155 đại biểu dự.",
        "155 đại biểu | 2021-06-28 | 2021-06-28 | day",
    ),
    Case(
        "Chỉ số sản xuất công nghiệp tăng 8,8% so với cùng kỳ, 6 tháng tăng 9,7%.",
        "8,8% | 2021-06-01 | 2021-06-30 | month",
        "9,7% | 2021-01-01 | 2021-06-30 | ytd",
        title="Tình hình kinh tế tháng 6 và 6 tháng năm 2021",
    ),
    # A year to come that no figure stands beside: of the goals behind it, and of what a part of its paragraph says.
    Case(
        "Năm 2021, thu ngân sách đạt 850 tỷ đồng.\nNăm 2022, quận tiếp tục cải cách. Trong đó, xây dựng 2 chợ.\n"
        "Quận đề ra các chỉ tiêu chủ yếu: công nghiệp tăng 15%; thu ngân sách 940 tỷ đồng.",
        "850 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "2 chợ | 2022-01-01 | 2022-12-31 | year",
        "15% | 2022-01-01 | 2022-12-31 | year",
        "940 tỷ đồng | 2022-01-01 | 2022-12-31 | year",
        event_date=date(2021, 12, 20),
    ),
    # "Đến nay", of an article whose day is not known: the last day that it tells of, if its report does not say more.
    Case(
        "Từ đầu năm đến nay, quận thu 37 tỷ đồng. Thống kê đến hết ngày 15/5/2021, chi 17 tỷ đồng.\n"
        "Đến nay, 4 tháng đầu năm, quận chi 11 tỷ đồng.",
        "37 tỷ đồng | 2021-01-01 | 2021-05-15 | range",
        "17 tỷ đồng | 2021-01-01 | 2021-05-15 | range",
        "11 tỷ đồng | 2021-01-01 | 2021-04-30 | ytd",
        event_date=None,
    ),
    # A title's figure has the time of that of the text.
    Case(
        "Tháng 6, quận thu 18 tỷ đồng; lũy kế 6 tháng thu 102,4 tỷ đồng.",
        "102 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "18 tỷ đồng | 2021-06-01 | 2021-06-30 | month",
        "102,4 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title="Quận Lê Chân thu trên 102 tỷ đồng",
    ),
    # What a text begins with is what it tells of.
    Case(
        "Theo ngành Y tế, từ đầu năm đến ngày 22/5/2021, quận có 287 ca mắc.\nCao nhất là phường An Biên 41 ca.\n"
        "6 tháng đầu năm, quận xử phạt 11 trường hợp.",
        "287 ca mắc | 2021-01-01 | 2021-05-22 | range",
        "41 ca | 2021-01-01 | 2021-05-22 | range",
        "11 trường hợp | 2021-01-01 | 2021-06-30 | ytd",
    ),
    # Of all seasons, until one is named.
    Case(
        "Tổng diện tích gieo trồng được 252 ha, tăng 3%; riêng vụ đông xuân gieo trồng 31 ha.",
        "252 ha | 2021-01-01 | 2021-06-30 | ytd",
        "3% | 2021-01-01 | 2021-06-30 | ytd",
        "31 ha | - | - | unknown",
        title=MIDYEAR,
    ),
    # What was given is no standing count, whatever "có" stands before it.
    Case(
        "Lĩnh vực văn hóa có nhiều chuyển biến; trao 215 suất quà cho hộ nghèo.",
        "215 suất quà | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    # The year of the money is not when it was spent.
    Case(
        "Về giải ngân, đến ngày 20/5, kế hoạch vốn đầu tư công năm 2021 đã giải ngân 31 tỷ đồng, đạt 6,8% kế hoạch.",
        "31 tỷ đồng | 2021-01-01 | 2021-05-20 | range",
        "6,8% | 2021-01-01 | 2021-05-20 | range",
        title=MIDYEAR,
    ),
    Case(
        "Đến ngày 15/5, quận giải ngân vốn đầu tư công năm 2021 đạt 42% kế hoạch.",
        "42% | 2021-01-01 | 2021-05-15 | range",
    ),
    # Days of holidays that the text says, whatever these are called; months that are told of by the way.
    Case(
        "Dịp lễ 30/4 - 1/5, trong 4 ngày nghỉ (từ 30/4 đến 3/5/2021), quận đón 62.870 lượt khách.\n"
        "Doanh thu du lịch đạt 206 tỷ đồng.",
        "62.870 lượt khách | 2021-04-30 | 2021-05-03 | range",
        "206 tỷ đồng | 2021-04-30 | 2021-05-03 | range",
        title="Du lịch thu hơn dịp nghỉ lễ 30/4 - 1/5",
    ),
    Case(
        "Mặc dù gặp lũ hồi tháng 3, quận thu ngân sách 106 tỷ đồng.",
        "106 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Trong 13 huyện, thị xã, quận còn 8 đơn vị.",
        "13 huyện | - | - | unknown",
        "8 đơn vị | … | … | …",
        title=MIDYEAR,
    ),
    # What adds up since January goes on through its paragraph, and a season through its parts.
    Case(
        "Từ đầu năm đến ngày 20/5, vốn FDI đạt 96 triệu USD. Doanh nghiệp: có 418 doanh nghiệp thành lập mới.",
        "96 triệu USD | 2021-01-01 | 2021-05-20 | range",
        "418 doanh nghiệp | 2021-01-01 | 2021-05-20 | range",
        title=MIDYEAR,
    ),
    Case(
        "Vụ hè thu: tổng diện tích gieo trồng 831 ha. Trong đó, lúa 619 ha; ngô 107 ha, giảm 9%.",
        "831 ha | - | - | unknown",
        "619 ha | - | - | unknown",
        "107 ha | - | - | unknown",
        "9% | - | - | unknown",
        title=MIDYEAR,
    ),
    # A school year is that of its own figure.
    Case(
        "Năm học 2020-2021, quận có 12 trường đạt chuẩn. Quận tạo việc làm cho 485 lao động.",
        "12 trường | … | … | …",
        "485 lao động | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    # The year in an event's name is no time that is reported on.
    Case(
        "Quận tổ chức Ngày hội hiến máu đợt 2 năm 2021.\nBan tổ chức thu được 128 đơn vị máu.",
        "128 đơn vị | 2021-06-28 | 2021-06-28 | day",
    ),
    # The running year of a sentence without figures says no more than the report does.
    Case(
        "Năm 2021, quận tập trung chống thất thu.\nQuận tạo việc làm cho 485 lao động.",
        "485 lao động | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    # Who came to a meeting, what was read and said there.
    Case(
        "Tham dự có đại diện 120 doanh nghiệp.\nCác đại biểu đã nghe 8 báo cáo, 6 tờ trình.\n"
        "Doanh nghiệp nêu 17 ý kiến.\nHội nghị thông qua 5 nghị quyết với tỷ lệ tán thành 98%.",
        "120 doanh nghiệp | 2021-06-28 | 2021-06-28 | day",
        "8 báo cáo | 2021-06-28 | 2021-06-28 | day",
        "6 tờ trình | 2021-06-28 | 2021-06-28 | day",
        "17 ý kiến | 2021-06-28 | 2021-06-28 | day",
        "5 nghị quyết | 2021-06-28 | 2021-06-28 | day",
        "98% | 2021-06-28 | 2021-06-28 | day",
        title=MIDYEAR,
    ),
    # What a fraction is of has no time: there are fifteen communes on any day.
    Case(
        "Đến ngày 20/6, huyện có 9/15 xã đạt chuẩn. Nông dân thu hoạch được 560 ha trong số 738 ha lúa vụ đông xuân.",
        "9/15 xã | 2021-06-20 | 2021-06-20 | day",
        "15 xã | - | - | unknown",
        "560 ha | - | - | unknown",
        "738 ha | - | - | unknown",
    ),
    # "Diện tích vụ mùa … giảm 540 ha": of the season too.
    Case(
        "Diện tích gieo cấy vụ mùa của quận năm nay là 41.260 ha, giảm 540 ha so với vụ mùa năm 2020.",
        "41.260 ha | - | - | unknown",
        "540 ha | - | - | unknown",
    ),
    Case(
        "Quận ủng hộ Quỹ trong Tháng cao điểm (17/10 - 18/11/2020).\nCấp quận thu 485 triệu đồng.",
        "485 triệu đồng | 2020-10-17 | 2020-11-18 | range",
        event_date=None,
    ),
    # A fraction behind a growth: this year's, and what it is compared with.
    Case(
        "Tháng 6, thu ngân sách đạt 203,4 tỷ đồng, tăng 4,7% so với cùng kỳ (203,4/194,2 tỷ đồng).",
        "203,4 tỷ đồng | 2021-06-01 | 2021-06-30 | month",
        "4,7% | 2021-06-01 | 2021-06-30 | month",
        "203,4/194,2 tỷ đồng | 2021-06-01 | 2021-06-30 | month",
        "194,2 tỷ đồng | 2020-06-01 | 2020-06-30 | month",
    ),
    # Much of a yearly plan is reached in all months, not in one.
    Case(
        "Quận họp thường kỳ tháng 8 năm 2021.\nGiải ngân vốn đầu tư công đạt 97,4 tỷ đồng, bằng 52,3% kế hoạch. "
        "Chi ngân sách đạt 12 tỷ đồng, bằng 8% dự toán.",
        "97,4 tỷ đồng | 2021-01-01 | 2021-08-31 | ytd",
        "52,3% | 2021-01-01 | 2021-08-31 | ytd",
        "12 tỷ đồng | 2021-08-01 | 2021-08-31 | month",
        "8% | 2021-08-01 | 2021-08-31 | month",
        event_date=date(2021, 8, 30),
    ),
    Case(
        "Từ ngày 1/4 đến hết tháng 6, quận tiếp nhận 298 hồ sơ. Trong hai ngày 5 và 6/6, quận đón 9.000 lượt khách.",
        "298 hồ sơ | 2021-04-01 | 2021-06-30 | range",
        "9.000 lượt khách | 2021-06-05 | 2021-06-06 | range",
    ),
    # A text that looks back first comes to the reported year further on.
    Case(
        "Quận tạo đà từ quý I năm 2021\nNăm 2020, kinh tế quận tăng 11%.\nThu ngân sách đạt 900 tỷ đồng.\n"
        "Bước sang năm 2021, quý I quận thu 240 tỷ đồng.",
        "11% | 2020-01-01 | 2020-12-31 | year",
        "900 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "240 tỷ đồng | 2021-01-01 | 2021-03-31 | quarter",
        event_date=None,
    ),
    # What adds up goes on in a paragraph on one month; of two figures the first is the month's.
    Case(
        "Trong tháng 6, quận thu ngân sách 142 tỷ đồng, 6 tháng thu 936 tỷ đồng. "
        "Giá trị sản xuất công nghiệp đạt 742 tỷ đồng. Kim ngạch xuất khẩu đạt 68 và 900 triệu USD.",
        "142 tỷ đồng | 2021-06-01 | 2021-06-30 | month",
        "936 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "742 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "68 | 2021-06-01 | 2021-06-30 | month",
        "900 triệu USD | 2021-01-01 | 2021-06-30 | ytd",
    ),
    # A year that opens a paragraph goes on in later ones, until one opens with another time.
    Case(
        "Năm 2021, quận đặt kế hoạch thu 900 tỷ đồng.\n\nTính chung 5 tháng, quận thu 410 tỷ đồng.\n\n"
        "Giá trị xuất khẩu quý I đạt 12 triệu USD. Giá trị sản xuất công nghiệp đạt 742 tỷ đồng.",
        "900 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "410 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "12 triệu USD | 2021-01-01 | 2021-03-31 | quarter",
        "742 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
    ),
    # A goal beyond the plan is the year's, whatever has been reported on.
    Case(
        "Quận họp sơ kết 6 tháng đầu năm 2021.\nQuận phấn đấu thu ngân sách vượt 10% kế hoạch.",
        "10% | 2021-01-01 | 2021-12-31 | year",
    ),
    Case(
        "Trong 4 ngày nghỉ lễ Quốc khánh (1/9-4/9/2020), thị xã đón 56.000 lượt khách. Doanh thu ước đạt 168 tỷ đồng.",
        "56.000 lượt khách | 2020-09-01 | 2020-09-04 | range",
        "168 tỷ đồng | 2020-09-01 | 2020-09-04 | range",
        event_date=date(2020, 9, 5),
    ),
    # What is planned is no base of what is reported on.
    Case(
        "Năm 2022, kinh tế quận phục hồi. Thu ngân sách đạt 605 tỷ đồng.\nNăm 2023, quận phấn đấu thu tăng 10% so với"
        " năm 2022.",
        "605 tỷ đồng | 2022-01-01 | 2022-12-31 | year",
        "10% | 2023-01-01 | 2023-12-31 | year",
        event_date=date(2023, 1, 5),
    ),
    # What was long ago is looked back at.
    Case(
        "Năm 2008 quận thu 33 tỷ đồng thì năm 2022 thu 288 tỷ đồng.\nRiêng năm nay, quận chi 210 tỷ đồng.\nVốn đầu tư"
        " toàn xã hội đạt 6.150 tỷ đồng.",
        "33 tỷ đồng | 2008-01-01 | 2008-12-31 | year",
        "288 tỷ đồng | 2022-01-01 | 2022-12-31 | year",
        "210 tỷ đồng | 2022-01-01 | 2022-12-31 | year",
        "6.150 tỷ đồng | 2022-01-01 | 2022-12-31 | year",
        event_date=date(2022, 12, 16),
    ),
    # A quarter that has just begun, and three months that are long over, are not reported on.
    Case(
        "(Tin Lê Chân) - 9 tháng đầu năm, quận thu 412 tỷ đồng.\nQuý IV, mỗi tháng phải thu 18 tỷ đồng.\nChi ngân sách"
        " đạt 308 tỷ đồng.",
        "412 tỷ đồng | 2021-01-01 | 2021-09-30 | ytd",
        "18 tỷ đồng | 2021-10-01 | 2021-12-31 | quarter",
        "308 tỷ đồng | 2021-01-01 | 2021-09-30 | ytd",
        event_date=date(2021, 10, 6),
    ),
    Case(
        "Thu ngân sách quý III đạt 62 tỷ đồng.\nChi ngân sách đạt 41 tỷ đồng.",
        "62 tỷ đồng | 2025-07-01 | 2025-09-30 | quarter",
        "41 tỷ đồng | 2025-07-01 | 2025-09-30 | quarter",
        title="Các phường thu ngân sách ra sao sau ba tháng?",
        event_date=date(2025, 10, 10),
    ),
    # The time that is said again and again.
    Case(
        "Chỉ số giá quý II tăng 2%, 6 tháng tăng 3%. Thu ngân sách 6 tháng đạt 203 tỷ đồng. Lượng khách 6 tháng đạt 1,2"
        " triệu lượt.\nVốn FDI đăng ký đạt 1,5 tỷ USD.",
        "2% | 2021-04-01 | 2021-06-30 | quarter",
        "3% | 2021-01-01 | 2021-06-30 | ytd",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "1,2 triệu lượt | 2021-01-01 | 2021-06-30 | ytd",
        "1,5 tỷ USD | 2021-01-01 | 2021-06-30 | ytd",
    ),
    # Holidays with their days in brackets, and what went before.
    Case(
        "Kỳ nghỉ lễ năm nay kéo dài 5 ngày (27/4 đến 1/5), quận đón 61.800 lượt khách. Tổng thu từ du lịch đạt 52 tỷ"
        " đồng.\nTrước đó, quý I/2024, quận đón 90.500 lượt khách.",
        "61.800 lượt khách | 2024-04-27 | 2024-05-01 | range",
        "52 tỷ đồng | 2024-04-27 | 2024-05-01 | range",
        "90.500 lượt khách | 2024-01-01 | 2024-03-31 | quarter",
        event_date=date(2024, 5, 2),
    ),
    Case(
        "Năm tháng đầu năm 2021, thu ngân sách đạt 203 tỷ đồng. Chia ra: thu thuế 120 tỷ đồng.",
        "203 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "120 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
    ),
    # What names no time before a total is the month's, its shares too; but not behind a quarter.
    Case(
        "Kim ngạch xuất khẩu ước đạt 34 triệu USD, tăng 23,3% so với cùng kỳ; lũy kế 5 tháng đạt 148 triệu USD.\nQuý"
        " II, các phường thu 62 tỷ đồng, đạt 31% dự toán; lũy kế 6 tháng thu 218 tỷ đồng.",
        "34 triệu USD | 2021-05-01 | 2021-05-31 | month",
        "23,3% | 2021-05-01 | 2021-05-31 | month",
        "148 triệu USD | 2021-01-01 | 2021-05-31 | ytd",
        "62 tỷ đồng | 2021-04-01 | 2021-06-30 | quarter",
        "31% | 2021-04-01 | 2021-06-30 | quarter",
        "218 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title="Kinh tế quận tháng 5 và 5 tháng năm 2021",
    ),
    # A plan's year holds for its sentence, in an article on the year before too.
    Case(
        "Năm 2025, quận thu ngân sách 1.930 tỷ đồng.\nTheo nghị quyết về dự toán năm 2026, dự toán thu ngân sách nhà"
        " nước là 1.765 tỷ đồng; dự toán chi ngân sách là 891 tỷ đồng.",
        "1.930 tỷ đồng | 2025-01-01 | 2025-12-31 | year",
        "1.765 tỷ đồng | 2026-01-01 | 2026-12-31 | year",
        "891 tỷ đồng | 2026-01-01 | 2026-12-31 | year",
        event_date=date(2025, 12, 29),
    ),
    # Parts of what there is by a day, and how much more they are.
    Case(
        "Đến ngày 31/5/2021, số người tham gia bảo hiểm xã hội là 31.811 người; gồm bắt buộc 23.911 người, tăng"
        " 1.051 người (4,6%); tự nguyện là 7.900 người.\nĐến hết tháng 6, các cụm công nghiệp có 38 dự án FDI còn"
        " hiệu lực với tổng vốn đầu tư 220 triệu USD.",
        "31.811 người | 2021-05-31 | 2021-05-31 | day",
        "23.911 người | 2021-05-31 | 2021-05-31 | day",
        "1.051 người | 2021-05-31 | 2021-05-31 | day",
        "4,6% | 2021-05-31 | 2021-05-31 | day",
        "7.900 người | 2021-05-31 | 2021-05-31 | day",
        "38 dự án | 2021-06-30 | 2021-06-30 | day",
        "220 triệu USD | 2021-06-30 | 2021-06-30 | day",
    ),
    Case(
        "Từ ngày 22/2/2021 đến 19h ngày 25/3/2021, dịch xảy ra tại 92 hộ. Trong tháng 3, hội phát triển 40 người, đưa"
        " tổng số người tham gia lên 5.963 người.",
        "92 hộ | 2021-02-22 | 2021-03-25 | range",
        "40 người | 2021-03-01 | 2021-03-31 | month",
        "5.963 người | 2021-03-01 | 2021-03-31 | month",
    ),
    # A text without times reports on the year behind the one that it compares with.
    Case(
        "So với năm 2016, tổng giá trị sản xuất của quận tăng 16,19%. Tổng thu ngân sách đạt 117% kế hoạch.",
        "16,19% | 2017-01-01 | 2017-12-31 | year",
        "117% | 2017-01-01 | 2017-12-31 | year",
        event_date=None,
    ),
    # What happened on a day, in an article that reports on no other time.
    Case(
        "Lốc xoáy làm 6 người bị thương, khoảng 30 ha lúa bị đổ; có 7 nhà bị tốc mái. Quận có 15 phường.",
        "6 người | 2021-06-28 | 2021-06-28 | day",
        "30 ha | 2021-06-28 | 2021-06-28 | day",
        "7 nhà | 2021-06-28 | 2021-06-28 | day",
        "15 phường | - | - | unknown",
    ),
    # The phrase before a year has commas; months of another year are compared with.
    Case(
        "Báo cáo tình hình kinh tế - xã hội, quốc phòng, an ninh năm 2021 cho biết kinh tế phục hồi.\nThu ngân sách đạt"
        " 605 tỷ đồng.\nTính đến ngày 30/11, quận giải ngân 86 tỷ đồng.",
        "605 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "86 tỷ đồng | 2021-01-01 | 2021-11-30 | range",
        event_date=date(2021, 12, 9),
    ),
    # What there is at present, by a day, or came by it.
    Case(
        "6 tháng đầu năm, quận đón 61.800 lượt khách. Quận hiện có 44 cơ sở lưu trú và 15 phường.\nTính đến ngày"
        " 31/5/2021, các cụm công nghiệp có 115 dự án, trong đó 95 dự án ở phường Hàng Kênh. Tính đến ngày 20/6, quận"
        " có 12 dự án mới.",
        "61.800 lượt khách | 2021-01-01 | 2021-06-30 | ytd",
        "44 cơ sở | - | - | unknown",
        "15 phường | - | - | unknown",
        "115 dự án | 2021-05-31 | 2021-05-31 | day",
        "95 dự án | 2021-05-31 | 2021-05-31 | day",
        "12 dự án | 2021-01-01 | 2021-06-20 | range",
    ),
    # A plan's year that opens its sentence; numbered items of a list.
    Case(
        "Năm 2020, quận thu 605 tỷ đồng.\nKế hoạch năm 2021: thu ngân sách tăng 8%; tổng mức bán lẻ tăng 10%.",
        "605 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "8% | 2021-01-01 | 2021-12-31 | year",
        "10% | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2020, 12, 20),
    ),
    Case(
        "Năm 2021, quận đề ra các chỉ tiêu sau:\n1. Thu ngân sách tăng 8%.\n2. Tổng mức bán lẻ tăng 10%.",
        "8% | 2021-01-01 | 2021-12-31 | year",
        "10% | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2020, 12, 20),
    ),
    Case(
        "Thu ngân sách đạt 203 tỷ đồng.",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title="UBND quận Lê Chân sơ kết công tác 6 tháng đầu năm 2021",
    ),
    Case(
        "Thu ngân sách đạt 203 tỷ đồng.",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title="UBND quận Lê Chân sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2021",
    ),
    Case(
        "Thu ngân sách đạt 850 tỷ đồng.",
        "850 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        title="Quận Lê Chân tổng kết công tác năm 2021, triển khai nhiệm vụ năm 2022",
        event_date=date(2022, 1, 10),
    ),
    Case(
        "Thu ngân sách đạt 24 tỷ đồng.",
        "24 tỷ đồng | 2019-10-01 | 2019-10-31 | month",
        title="UBND quận Lê Chân sơ kết công tác tháng 10, triển khai nhiệm vụ tháng 11 năm 2019",
        event_date=date(2019, 10, 30),
    ),
    Case(
        "Thu ngân sách đạt 46 tỷ đồng.",
        "46 tỷ đồng | 2021-01-01 | 2021-03-31 | quarter",
        title="Quận ủy Đồ Sơn sơ kết công tác quý I, triển khai nhiệm vụ quý II năm 2021",
        event_date=date(2021, 4, 6),
    ),
    Case(
        "Năm 2021, thu ngân sách đạt 850 tỷ đồng. Chủ tịch UBND quận tặng Giấy khen cho 09 tập thể.",
        "850 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "09 tập thể | 2022-01-10 | 2022-01-10 | day",
        event_date=date(2022, 1, 10),
    ),
    Case("Quận Lê Chân có 15 phường.", "15 phường | - | - | unknown"),
    Case(
        "Huyện có 27 đơn vị hành chính, gồm 25 xã.", "27 đơn vị hành chính | - | - | unknown", "25 xã | - | - | unknown"
    ),
    Case("Vùng biển có 212 loài, thuộc 61 họ.", "212 | - | - | unknown", "61 | - | - | unknown", title=MIDYEAR),
    Case("Đây là một trong 5 làng nghề lớn.", "5 làng | - | - | unknown", title=MIDYEAR),
    Case(
        "Đến hết tháng 5, huyện còn 311 hộ nghèo, chiếm 0,8% tổng số hộ.",
        "311 hộ | 2021-05-31 | 2021-05-31 | day",
        "0,8% | 2021-05-31 | 2021-05-31 | day",
        title=MIDYEAR,
    ),
    Case(
        "Tính đến ngày 15/5, thành phố có 611 dự án FDI còn hiệu lực với tổng vốn 9 tỷ USD.",
        "611 dự án | 2021-05-15 | 2021-05-15 | day",
        "9 tỷ USD | 2021-05-15 | 2021-05-15 | day",
    ),
    Case(
        "Hiện huyện có 96 cơ sở lưu trú; 31 tàu chở khách.",
        "96 cơ sở | - | - | unknown",
        "31 tàu | - | - | unknown",
        title=MIDYEAR,
    ),
    Case(
        "Tính đến ngày 15/5, có 34 dự án FDI được cấp mới; 17 dự án điều chỉnh tăng vốn.",
        "34 dự án | 2021-01-01 | 2021-05-15 | range",
        "17 dự án | 2021-01-01 | 2021-05-15 | range",
    ),
    Case(
        "Đến hết tháng 5, huyện còn 311 hộ nghèo; từ đầu năm giảm 40 hộ.",
        "311 hộ | 2021-05-31 | 2021-05-31 | day",
        "40 hộ | 2021-01-01 | … | …",
    ),
    Case(
        "Từ ngày 29/4 đến ngày 1/5, quận đón 9.000 lượt khách. Riêng ngày 30/4, quận đón 4.000 lượt khách.",
        "9.000 lượt khách | 2021-04-29 | 2021-05-01 | range",
        "4.000 lượt khách | 2021-04-30 | 2021-04-30 | day",
    ),
    Case(
        "Dự án thi công trong 18 tháng, quận thu ngân sách đạt 203 tỷ đồng.",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Ngày 27 tháng Chạp, quận đón 4.000 lượt khách.",
        "4.000 lượt khách | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case("Theo kế hoạch, vụ này huyện gieo trồng 5.200 ha.", "5.200 ha | - | - | unknown", title=MIDYEAR),
    Case(
        "Năm 2019, huyện hoàn thành các chỉ tiêu.\nThu ngân sách đạt 203 tỷ đồng.",
        "203 tỷ đồng | 2019-01-01 | 2019-12-31 | year",
        title="HĐND huyện Nghĩa Đàn khai mạc kỳ họp cuối năm",
        event_date=None,
    ),
    Case("Diện tích gieo cấy vụ này khoảng 2.200 ha.", "2.200 ha | - | - | unknown", title=MIDYEAR),
    Case(
        "IIP tăng 9%. Cùng thời gian này, thu ngân sách đạt 203 tỷ đồng.",
        "9% | 2021-01-01 | 2021-06-30 | ytd",
        "203 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case("Diện tích tự nhiên 214,5 km2.", "214,5 km2 | - | - | unknown", title=MIDYEAR),
    Case("Công nghiệp chiếm 61% (năm 2019).", "61% | 2019-01-01 | 2019-12-31 | year", title=MIDYEAR),
    Case(
        "5 tháng đầu năm, thu ngân sách đạt 203 tỷ đồng, quyết tâm hoàn thành mục tiêu năm 2017.",
        "203 tỷ đồng | 2017-01-01 | 2017-05-31 | ytd",
        event_date=None,
    ),
    Case("Xác định vị trí trồng bù 0,53ha rừng phòng hộ.", "0,53ha | - | - | unknown"),
    Case("Tính đến ngày 20/6, quận chỉ còn 18 hộ nghèo.", "18 hộ | 2021-06-20 | 2021-06-20 | day"),
    Case("Đến ngày 20/6/2021, toàn quận còn 18 hộ nghèo.", "18 hộ | 2021-06-20 | 2021-06-20 | day"),
    Case("Tính đến ngày 1/6, đàn lợn của huyện có 118.400 con.", "118.400 con | 2021-06-01 | 2021-06-01 | day"),
    Case(
        "Quận hiện còn 120 hộ nghèo.",
        "120 hộ | 2021-01-01 | 2021-06-30 | ytd",
        title="Quận Lê Chân sơ kết công tác 6 tháng đầu năm 2021",
    ),
    Case(
        "Tháng 12, thu ngân sách đạt 24 tỷ đồng; cả năm đạt 850 tỷ đồng.",
        "24 tỷ đồng | 2021-12-01 | 2021-12-31 | month",
        "850 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        title="Quận Lê Chân tổng kết công tác năm 2021",
        event_date=date(2022, 1, 10),
    ),
    Case(
        "6 tháng đầu năm, thu ngân sách đạt 203 tỷ đồng.",
        "203 tỷ đồng | 2020-01-01 | 2020-06-30 | ytd",
        event_date=None,
        published_at=JULY,
    ),
    Case(
        "6 tháng đầu năm 2018, thu ngân sách đạt 203 tỷ đồng.",
        "203 tỷ đồng | 2018-01-01 | 2018-06-30 | ytd",
        event_date=None,
    ),
    Case(
        "Tháng 6, thu ngân sách đạt 24 tỷ đồng, tăng 7% so với cùng kỳ năm 2018.",
        "24 tỷ đồng | 2019-06-01 | 2019-06-30 | month",
        "7% | 2019-06-01 | 2019-06-30 | month",
        event_date=None,
    ),
    Case("Tháng 6, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | - | - | unknown", event_date=None),
    Case("Thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | - | - | unknown", event_date=None),
    Case(
        "Trong tháng, công an quận xử phạt 88 trường hợp.",
        "9 trường hợp | 2021-05-01 | 2021-05-31 | month",
        "88 trường hợp | 2021-05-01 | 2021-05-31 | month",
        title="Công an quận xử phạt 9 trường hợp vi phạm trong tháng 5",
        event_date=date(2021, 6, 4),
    ),
    Case(
        "Tháng qua, công an quận xử phạt 88 trường hợp.",
        "88 trường hợp | 2021-05-01 | 2021-05-31 | month",
        event_date=date(2021, 6, 4),
    ),
    Case(
        "Công an quận báo cáo kết quả đợt cao điểm (từ ngày 2/6 đến ngày 10/6/2021).\nĐơn vị phạt 88 trường hợp.",
        "88 trường hợp | 2021-06-02 | 2021-06-10 | range",
    ),
    Case(
        "Đến hết tháng 5, huyện cấy xong. Trong đó, cà rốt đạt 130 ha, ngô đạt 210 ha.",
        "130 ha | - | - | unknown",
        "210 ha | - | - | unknown",
        title="Huyện Tiên Lãng trồng cây vụ đông vượt kế hoạch",
    ),
    Case(
        "Thu ngân sách đạt 205 tỷ đồng.",
        "205 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        title="Huyện Tiên Lãng thu hoạch vụ xuân, thu ngân sách 5 tháng tăng",
    ),
    Case("Nhân dịp này, quận tặng 100 suất quà.", "100 suất quà | 2021-06-28 | 2021-06-28 | day", title=MIDYEAR),
    Case(
        "Tại buổi lễ, Chủ tịch quận trao chứng nhận đầu tư cho 10 dự án với tổng vốn 315 triệu USD.",
        "10 dự án | 2021-06-28 | 2021-06-28 | day",
        "315 triệu USD | 2021-06-28 | 2021-06-28 | day",
        title=MIDYEAR,
    ),
    Case(
        "Tại hội nghị, Chủ tịch quận cho biết thu ngân sách đạt 205 tỷ đồng.",
        "205 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    Case(
        "Nhân dịp này, quận báo cáo năm 2020 tặng 100 suất quà.",
        "100 suất quà | 2020-01-01 | 2020-12-31 | year",
        title=MIDYEAR,
    ),
    Case("Đến hết tháng 5, huyện có 25 xã đạt chuẩn.", "25 xã | 2021-05-31 | 2021-05-31 | day"),
    Case("Đến cuối tháng 5/2021, xã đã đạt 14 tiêu chí.", "14 tiêu chí | 2021-05-31 | 2021-05-31 | day"),
    Case("Đến hết tháng 5, quận thu hút 25 dự án.", "25 dự án | 2021-01-01 | 2021-05-31 | ytd"),
    Case(
        "Khu công nghiệp xây dựng với tổng diện tích 460 ha.",
        "460 ha | - | - | unknown",
        title=MIDYEAR,
    ),
    Case(
        "Năm nay, giá mía tăng 60.000 đồng. Năm 2015 giá mía đạt 860.000 đồng, vụ xuân 2017 đạt 900.000 đồng.",
        "60.000 đồng | - | - | unknown",
        "860.000 đồng | 2015-01-01 | 2015-12-31 | year",
        "900.000 đồng | - | - | unknown",
        event_date=None,
    ),
    Case(
        "Hội chợ mở cửa từ ngày 2/6 đến ngày 10/6.\nNăm 2020, quận thu 850 tỷ đồng.",
        "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    # "Đến nay", where no meeting is told of, ends with the months that have just ended.
    Case(
        "Từ đầu năm đến hết tháng 8, Cục Hải quan thu 44 tỷ đồng. Đến nay, chi cục A thu 12 tỷ đồng.",
        "44 tỷ đồng | 2024-01-01 | 2024-08-31 | ytd",
        "12 tỷ đồng | 2024-01-01 | 2024-08-31 | ytd",
        event_date=None,
        published_at=datetime(2024, 9, 6),  # noqa: DTZ001 - no zone attached
    ),
    # Days are what an article on holidays reports on; a year long ago is but compared with.
    Case(
        "Trong 4 ngày nghỉ lễ, huyện đón 118 nghìn lượt khách. Từ 1/9 đến 4/9, khách quốc tế đạt 640 lượt, gấp 1,5"
        " lần so với dịp lễ này trước dịch năm 2019.\nĐoàn liên ngành xử phạt 2 trường hợp.",
        "118 nghìn lượt khách | 2022-09-01 | 2022-09-04 | range",
        "640 lượt | 2022-09-01 | 2022-09-04 | range",
        "1,5 lần | 2022-09-01 | 2022-09-04 | range",
        "2 trường hợp | 2022-09-01 | 2022-09-04 | range",
        title="Mộc Châu đón khách dịp lễ 2/9",
        event_date=None,
        published_at=SEPTEMBER,
    ),
    # "Từ đầu năm đến nay", before any months are told, ends with the day of writing.
    Case(
        "Từ đầu năm đến nay, huyện đón 2,2 triệu lượt khách.\n8 tháng, doanh thu du lịch đạt 146 tỷ đồng.",
        "2,2 triệu lượt khách | 2022-01-01 | 2022-09-05 | range",
        "146 tỷ đồng | 2022-01-01 | 2022-08-31 | ytd",
        event_date=None,
        published_at=SEPTEMBER,
    ),
    # "Riêng tháng …" is not what an article reports on.
    Case(
        "8 tháng, huyện đón 2,2 triệu lượt khách. Riêng tháng 8, khách đạt 196 nghìn lượt.\nĐoàn xử phạt 33 trường"
        " hợp.",
        "2,2 triệu lượt khách | 2022-01-01 | 2022-08-31 | ytd",
        "196 nghìn lượt | 2022-08-01 | 2022-08-31 | month",
        "33 trường hợp | 2022-01-01 | 2022-08-31 | ytd",
        event_date=None,
        published_at=SEPTEMBER,
    ),
    # What is left is left when it is reported on.
    Case(
        "6 tháng đầu năm, quận thu 61 tỷ đồng.\nQuận hiện còn 42 cơ sở.",
        "61 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "42 cơ sở | 2021-01-01 | 2021-06-30 | ytd",
    ),
    # The days of the session itself, and what its report says.
    Case(
        "Báo cáo trình bày tại kỳ họp nêu, kinh tế quận 6 tháng đầu năm 2021 ổn định. Thu ngân sách đạt 59 tỷ"
        " đồng.\nTheo chương trình, trong 2 ngày 28/6 và 29/6, kỳ họp thảo luận tại tổ.",
        "59 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Trong 2 ngày 14 và 15/12, HĐND quận họp kỳ thứ năm.\nGiá trị sản xuất năm 2021 đạt 3.728 tỷ đồng. Thu ngân"
        " sách đạt 420 tỷ đồng.",
        "3.728 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "420 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 16),
    ),
    # A sentence without figures dates the paragraphs behind it.
    Case(
        "Các sở cho biết, trong tháng 7/2021 lượng khách đến nhiều nơi tiếp tục tăng.\nVĩnh Bảo đón 61.400 lượt khách; "
        "Đồ Sơn đón 438.900 lượt khách, lũy kế 7 tháng 2.746.000 lượt.\nTính chung 7 tháng đầu năm 2021, cả nước đón "
        "9 triệu lượt khách.",
        "61.400 lượt khách | 2021-07-01 | 2021-07-31 | month",
        "438.900 lượt khách | 2021-07-01 | 2021-07-31 | month",
        "2.746.000 lượt | 2021-01-01 | 2021-07-31 | ytd",
        "9 triệu lượt khách | 2021-01-01 | 2021-07-31 | ytd",
        title="Khách du lịch tháng 7 tăng cao ở nhiều nơi",
        event_date=date(2021, 8, 3),
    ),
    # … and tells better what an article reports on than the month of one figure.
    Case(
        "Bế mạc kỳ họp, chủ tọa cho rằng năm 2021 có nhiều khó khăn song kinh tế vẫn giữ đà đi lên.\nThu ngân sách đạt "
        "181 tỷ đồng. Giải ngân vốn đầu tư công đến hết tháng 11 đạt 24 tỷ đồng. Đón 146 nghìn lượt khách.",
        "181 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "24 tỷ đồng | 2021-01-01 | 2021-11-30 | ytd",
        "146 nghìn lượt khách | 2021-01-01 | 2021-12-31 | year",
        title="Hội đồng nhân dân quận thông qua nhiều nghị quyết",
        event_date=date(2021, 12, 12),
    ),
    # The next stock of a paragraph is counted on the same day.
    Case(
        "Vốn huy động đến 31/5 đạt 274 tỷ đồng, tăng 9%. Dư nợ cho vay đạt 161 tỷ đồng, tăng 11%.",
        "274 tỷ đồng | 2021-05-31 | 2021-05-31 | day",
        "9% | 2021-05-31 | 2021-05-31 | day",
        "161 tỷ đồng | 2021-05-31 | 2021-05-31 | day",
        "11% | 2021-05-31 | 2021-05-31 | day",
        title=MIDYEAR,
    ),
    # What was told of all months is told of one by "riêng".
    Case(
        "Doanh thu du lịch 5 tháng đạt 864 tỷ đồng. Riêng tháng 5, quận đón 243 nghìn lượt khách. "
        "Doanh thu du lịch đạt 118 tỷ đồng.",
        "864 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "243 nghìn lượt khách | 2021-05-01 | 2021-05-31 | month",
        "118 tỷ đồng | 2021-05-01 | 2021-05-31 | month",
        title=MIDYEAR,
    ),
    # An earlier year goes on through paragraphs until the text comes to the months reported on.
    Case(
        "Năm 2020, kinh tế quận giữ đà tăng. Trong năm, giá trị công nghiệp tăng 13,7%.\nTổng thu ngân sách đạt 912 tỷ "
        "đồng.\n6 tháng đầu năm 2021, thu ngân sách đạt 384 tỷ đồng.",
        "13,7% | 2020-01-01 | 2020-12-31 | year",
        "912 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "384 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    # Those who did something are told of with the day of what they did.
    Case(
        "Đến hết ngày 20/6, thành phố giải ngân 874 tỷ đồng vốn đầu tư công.\nCó 12 chủ đầu tư giải ngân dưới mức "
        "chung, trong đó huyện An Lão (44%), quận Đồ Sơn (38%).",
        "874 tỷ đồng | 2021-01-01 | 2021-06-20 | range",
        "12 chủ đầu tư | 2021-01-01 | 2021-06-20 | range",
        "44% | 2021-01-01 | 2021-06-20 | range",
        "38% | 2021-01-01 | 2021-06-20 | range",
        title=MIDYEAR,
    ),
    # How long something is holds at any time; who came and what is still left does not.
    Case(
        "Quận làm xong đường liên phường dài 4,2 km. Tại chợ có 150 gia đình đến nhận quà. Vẫn còn 37 hộ chưa di dời.",
        "4,2 km | - | - | unknown",
        "150 gia đình | 2021-01-01 | 2021-06-30 | ytd",
        "37 hộ | 2021-01-01 | 2021-06-30 | ytd",
        title=MIDYEAR,
    ),
    # "Sau nửa năm" is how long something has lasted, and no half of the year reported on.
    Case(
        "Theo báo cáo tổng kết của phường, giá trị sản xuất năm 2021 ước tăng 13%. Thu ngân sách đạt 436 tỷ đồng.",
        "13% | 2021-01-01 | 2021-12-31 | year",
        "436 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        title="Đổi thay sau nửa năm vận hành mô hình mới",
        event_date=date(2022, 1, 20),
    ),
    # What a sentence looks back at years ago dates nothing behind it, unless it opens so.
    Case(
        "Báo cáo 5 tháng đầu năm 2021\nĐây là lần đầu tăng trưởng âm kể từ khi nhà máy đi vào sản xuất năm 2010.\n"
        "Chi ngân sách đạt 8,7 tỷ đồng.",
        "8,7 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
    ),
    # Goals that others are urged to reach are of the year that they are set for.
    Case(
        "Năm 2020, thu ngân sách đạt 134 tỷ đồng.\nPhát động thi đua năm 2021, quận đề nghị các đơn vị thực hiện thắng "
        "lợi các chỉ tiêu: thu ngân sách tăng 10%, giải quyết việc làm cho 2.800 lao động.",
        "134 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "10% | 2021-01-01 | 2021-12-31 | year",
        "2.800 lao động | 2021-01-01 | 2021-12-31 | year",
    ),
    # The session's year is not the one that its title's resolutions set goals for, nor is a list's own year.
    Case(
        "Năm 2020, thu ngân sách đạt 134 tỷ đồng.\nNăm 2021, phường đề ra các chỉ tiêu chủ yếu:\n"
        "1. Doanh thu thương mại tăng 16%.\n2. Tổng thu ngân sách: 525 tỷ đồng.",
        "134 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "16% | 2021-01-01 | 2021-12-31 | year",
        "525 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        title="HĐND phường thông qua nhiều nghị quyết tại kỳ họp cuối năm 2020",
        event_date=date(2020, 12, 24),
    ),
    # What is commemorated dates nothing.
    Case(
        "Ngày 28/6, nhân kỷ niệm 74 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2021), phường trao 150 suất quà.",
        "150 suất quà | 2021-06-28 | 2021-06-28 | day",
    ),
    # A year is reported on before its end, too, and where its figures are published.
    Case(
        "Trên cơ sở đánh giá kết quả 11 tháng và dự ước cả năm 2021, huyện đạt và vượt kế hoạch.\n"
        "Giá trị sản xuất đạt 8.126 tỷ đồng.",
        "8.126 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 13),
    ),
    Case(
        "Sáng 6/1, cơ quan thống kê họp báo công bố số liệu kinh tế - xã hội năm 2020.\nGiải quyết việc làm cho 98 lao "
        "động.",
        "98 lao động | 2020-01-01 | 2020-12-31 | year",
        title="Quận đặt mục tiêu tăng trưởng cao trong năm 2021",
        event_date=date(2021, 1, 6),
    ),
    # Goals for the year that their list is headed with.
    Case(
        "Ngày 24/12/2020, quận họp đánh giá nhiệm vụ năm 2020. Kỳ họp thống nhất, thông qua các chỉ tiêu năm "
        "2021: trồng mới 150 ha; thu ngân sách tăng 12%.",
        "150 ha | 2021-01-01 | 2021-12-31 | year",
        "12% | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2020, 12, 24),
    ),
    # A rate is not of all the years that its paragraph tells of.
    Case(
        "Báo cáo năm 2020\nTừ năm 2011 đến nay, quận làm 312 km đường. Tỷ lệ hộ nghèo giảm còn 1,35%.",
        "312 km | 2011-01-01 | 2021-06-28 | range",
        "1,35% | - | - | unknown",
    ),
    # Awards of a session are of its day.
    Case(
        "Tổng kết thi đua tại hội nghị ngày 7/6, Chủ tịch UBND phường tặng Giấy khen cho 18 tập thể.",
        "18 tập thể | 2021-06-07 | 2021-06-07 | day",
    ),
    Case("Báo cáo quý I năm 2021\n100% đại biểu có mặt biểu quyết thông qua.", "100% | 2021-06-28 | 2021-06-28 | day"),
    # Last year's figure in brackets, behind a day of this year.
    Case(
        "Đến hết ngày 30/4/2021, thu 25.210 tỷ đồng, tăng 21,4% so với cùng kỳ năm 2020 (20.772 tỷ đồng).",
        "25.210 tỷ đồng | 2021-01-01 | 2021-04-30 | range",
        "21,4% | 2021-01-01 | 2021-04-30 | range",
        "20.772 tỷ đồng | 2020-01-01 | 2020-04-30 | range",
    ),
    Case(
        "Năm 2020, thu ngân sách đạt 134 tỷ đồng.\nTỉnh giao kế hoạch năm 2021: thu ngân sách tăng 11,5%; sản lượng "
        "lương thực 290 tấn.",
        "134 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "11,5% | 2021-01-01 | 2021-12-31 | year",
        "290 tấn | 2021-01-01 | 2021-12-31 | year",
    ),
    # The last months of a year are ahead until its last; a goal "until the end of" a month runs over it.
    Case(
        "Đến nay, quận thu ngân sách 78 tỷ đồng. Từ tháng 9 đến hết tháng 12/2014, quận phấn đấu thu 180 tỷ đồng.",
        "78 tỷ đồng | 2014-01-01 | 2014-08-31 | …",
        "180 tỷ đồng | 2014-09-01 | 2014-12-31 | range",
        event_date=date(2014, 8, 31),
    ),
    Case(
        "Tính đến 30/9, quận thu 78 tỷ đồng. Quận giải quyết việc làm cho 1.200 người.",
        "78 tỷ đồng | 2014-01-01 | 2014-09-30 | …",
        "1.200 người | 2014-01-01 | 2014-09-30 | …",
        title="Quận Lê Chân: Chống thất thu những tháng cuối năm",
        event_date=date(2014, 10, 9),
    ),
    # What is told in a sentence that opens with a day of its own happened on it; debts are those of a day, too.
    Case(
        "8 tháng, quận giải phóng mặt bằng 400 ha. Ngày 7/9/2017, quận cưỡng chế thu hồi đất của 18 hộ.\n"
        "Cũng đến thời điểm 30-8-2017, số nợ thuế là 143,7 tỷ đồng.",
        "400 ha | 2017-01-01 | 2017-08-31 | ytd",
        "18 hộ | 2017-09-07 | 2017-09-07 | day",
        "143,7 tỷ đồng | 2017-08-30 | 2017-08-30 | day",
        event_date=date(2017, 9, 10),
    ),
    # … unless it is the day of the meeting where all of it was told.
    Case(
        "8 tháng, quận thu 20 tỷ đồng.\nNgày 10/9/2017, quận báo cáo đã giải phóng mặt bằng 400 ha.",
        "20 tỷ đồng | 2017-01-01 | 2017-08-31 | ytd",
        "400 ha | 2017-01-01 | 2017-08-31 | ytd",
        event_date=date(2017, 9, 10),
    ),
    # Since a year that is named without the word.
    Case(
        "Từ 2016 đến nay, quận giải quyết việc làm cho 35.000 lao động.",
        "35.000 lao động | 2016-01-01 | 2021-06-28 | range",
        event_date=date(2021, 6, 28),
    ),
    # What is foreseen of a quarter to come is planned for that quarter.
    Case(
        "Dự kiến quý II/2021, quận sẽ thu ngân sách 380 tỷ đồng.",
        "380 tỷ đồng | 2021-04-01 | 2021-06-30 | quarter",
        event_date=date(2021, 3, 26),
    ),
    # What is compared with a season is of one, and so are the yields and harvests that follow.
    Case(
        "Diện tích lúa ước đạt 28.442 ha, bằng 98,12% so với vụ đông xuân năm trước. Năng suất lúa ước đạt 70,16"
        " tạ/ha.",
        "28.442 ha | - | - | unknown",
        "98,12% | - | - | unknown",
        "70,16 tạ/ha | - | - | unknown",
        title="Sản xuất nông nghiệp tháng 6/2021",
        event_date=date(2021, 6, 28),
    ),
    # The year of the goals that a line heads.
    Case(
        "Năm 2014, tổng giá trị sản xuất ước đạt 2.715 tỷ đồng.\nKỳ họp thống nhất một số chỉ tiêu năm 2015 như sau:\n"
        "+ Thu ngân sách trên địa bàn: 82 tỷ đồng;\n+ Tạo việc làm mới: 1.250 lao động.",
        "2.715 tỷ đồng | 2014-01-01 | 2014-12-31 | year",
        "82 tỷ đồng | 2015-01-01 | 2015-12-31 | year",
        "1.250 lao động | 2015-01-01 | 2015-12-31 | year",
        event_date=date(2014, 12, 20),
    ),
    # Goals are for the year that is named last.
    Case(
        "Nhiệm kỳ 2015 - 2020, Đảng bộ quận phấn đấu đến năm 2020 đạt các chỉ tiêu:\n+ Thu ngân sách 120 tỷ đồng;",
        "120 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        event_date=date(2015, 7, 28),
    ),
    # What is held on a month and on the months till then tells of these where it names no time.
    Case(
        "Ngày 24/9, UBND quận họp đánh giá tình hình kinh tế - xã hội tháng 9, 9 tháng đầu năm.\n"
        "Tháng 9, quận thu 30 tỷ đồng.\nCông an quận xử phạt 963 trường hợp.",
        "30 tỷ đồng | 2020-09-01 | 2020-09-30 | month",
        "963 trường hợp | 2020-01-01 | 2020-09-30 | ytd",
        title="UBND quận Lê Chân họp phiên thường kỳ tháng 9 năm 2020",
        event_date=date(2020, 9, 24),
    ),
    # In January, the year that a text begins with is what it tells of, whatever it says of the last quarter.
    Case(
        "Năm 2025, GRDP của thành phố tăng 11,8%.\nTrong quý IV/2025, IIP tăng 17,1%.\nXuất khẩu ước 49,6 tỷ USD.",
        "11,8% | 2025-01-01 | 2025-12-31 | year",
        "17,1% | 2025-10-01 | 2025-12-31 | quarter",
        "49,6 tỷ USD | 2025-01-01 | 2025-12-31 | year",
        event_date=date(2026, 1, 6),
    ),
    # A day alone is that of its own sentence.
    Case(
        "Trong 4 ngày nghỉ lễ (từ ngày 1/1 đến hết ngày 4/1), quận đón 515 lượt khách.\n"
        "Bãi biển đón 30 lượt khách. Riêng ngày 2/1, bến phà phục vụ 96 lượt khách. Đồi Rồng đón 24 lượt khách.",
        "515 lượt khách | 2026-01-01 | 2026-01-04 | range",
        "30 lượt khách | 2026-01-01 | 2026-01-04 | range",
        "96 lượt khách | 2026-01-02 | 2026-01-02 | day",
        "24 lượt khách | 2026-01-01 | 2026-01-04 | range",
        event_date=date(2026, 1, 6),
    ),
    # Land that was cleared over years that are named.
    Case(
        "Từ năm 2009 đến hết tháng 10/2016, huyện đã thu hồi 1.019,6 ha.",
        "1.019,6 ha | 2009-01-01 | 2016-10-31 | range",
        event_date=date(2016, 11, 10),
    ),
    Case(
        "Tháng 1, huyện thu ngân sách 12 tỷ đồng.\nSáng nay, huyện bàn giao đủ 236 thanh niên.",
        "12 tỷ đồng | 2023-01-01 | 2023-01-31 | month",
        "236 thanh niên | 2023-02-06 | 2023-02-06 | day",
        event_date=date(2023, 2, 6),
    ),
    # The title of a document dates nothing, what was said in quotation marks does.
    Case(
        "6 tháng đầu năm 2022, xã thu ngân sách 5 tỷ đồng.\n"
        "Theo Nghị quyết “Về nông thôn giai đoạn 2021-2025, định hướng đến năm 2030”, xã chi ngân sách 4 tỷ đồng.\n"
        "Ông A nói: “Năm 2015 chúng tôi thu 28 tỷ đồng”.",
        "5 tỷ đồng | 2022-01-01 | 2022-06-30 | ytd",
        "4 tỷ đồng | 2022-01-01 | 2022-06-30 | ytd",
        "28 tỷ đồng | 2015-01-01 | 2015-12-31 | year",
        event_date=date(2022, 7, 5),
    ),
    # what a storm did is of its days, which its sentence names
    Case(
        "Huyện báo cáo 5 tháng năm 2021.\nBão số 2 (đêm 13-6) làm tốc mái 47 nhà, thiệt hại 9,8 tỷ đồng.",
        "47 nhà | 2021-06-13 | 2021-06-13 | day",
        "9,8 tỷ đồng | 2021-06-13 | 2021-06-13 | day",
    ),
    Case(
        "Huyện báo cáo 5 tháng năm 2021.\nĐợt mưa lũ ngày 12 và 13/6 làm 11 nhà bị sập; người dân ủng hộ 64 triệu"
        " đồng.",
        "11 nhà | 2021-06-12 | 2021-06-13 | range",
        "64 triệu đồng | 2021-01-01 | 2021-05-31 | ytd",
    ),
    # last year's total, by the way, is not what is reported on
    Case(
        "Bão làm 102 ngôi nhà hư hại, trong khi thu ngân sách cả năm 2020 của quận chỉ đạt 61 tỷ đồng.",
        "102 ngôi nhà | 2021-06-28 | 2021-06-28 | day",
        "61 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Ba tháng sau ngày mưa lũ, đồng ruộng đã xanh lại. Thiệt hại khoảng 12 tỷ đồng. Cả năm, thu ngân sách ước đạt"
        " 61 tỷ đồng.",
        "12 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        "61 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
        event_date=date(2021, 12, 17),
    ),
    Case(
        "Từ đầu năm 2021 đến ngày 26/3/2021, quận thu hút 19 triệu USD vốn FDI.",
        "19 triệu USD | 2021-01-01 | 2021-03-26 | range",
    ),
    Case(
        "Tính đến ngày 20/6, quận có 8 dự án FDI. Lũy kế đến thời điểm trên, tổng vốn đăng ký đạt 25 triệu USD.",
        "8 dự án | 2021-06-20 | 2021-06-20 | day",
        "25 triệu USD | 2021-06-20 | 2021-06-20 | day",
    ),
    Case(
        "Quý I/2021, xảy ra 78 vụ tai nạn. So với cùng kỳ quý I/2020, số vụ giảm 13 vụ.",
        "78 vụ | 2021-01-01 | 2021-03-31 | quarter",
        "13 vụ | 2021-01-01 | 2021-03-31 | quarter",
    ),
    Case(
        "Chỉ tính riêng tháng 5, quận đón 1.300 lượt khách. Tổng thu du lịch ước đạt 6 tỷ đồng.",
        "1.300 lượt khách | 2021-05-01 | 2021-05-31 | month",
        "6 tỷ đồng | 2021-05-01 | 2021-05-31 | month",
    ),
    Case(
        "Hướng tới kỷ niệm 88 năm ngày truyền thống (18/11/1930 - 18/11/2018), quận vận động 2,4 tỷ đồng. Kinh phí xây"
        " nhà là 5 tỷ đồng.",
        "2,4 tỷ đồng | 2021-06-28 | 2021-06-28 | day",
        "5 tỷ đồng | 2021-06-28 | 2021-06-28 | day",
    ),
    Case(
        "Nếu như năm 2008, thu ngân sách quận là 22 tỷ đồng thì năm 2020 là 138 tỷ đồng. Thu nội địa tăng 13,9%.",
        "22 tỷ đồng | 2008-01-01 | 2008-12-31 | year",
        "138 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "13,9% | - | - | unknown",
    ),
    Case(
        "Ngày 13/6 đã có 14.000 du khách đến quận. Ngày 14/6, con số này đã tăng lên 25.000 du khách.",
        "14.000 du khách | 2021-06-13 | 2021-06-13 | day",
        "25.000 du khách | 2021-06-14 | 2021-06-14 | day",
    ),
    Case(
        "Điển hình mới đây ngày 1/3, đội quản lý thị trường kiểm tra 1 xe hàng, phát hiện 9.720 quả trứng.",
        "1 xe | 2021-03-01 | 2021-03-01 | day",
        "9.720 quả | 2021-03-01 | 2021-03-01 | day",
    ),
    Case(
        "Tính đến 10h ngày 8/6, bão số 2 đã làm 14 người chết. Bão cũng làm 121 nhà dân hư hại.",
        "14 người | 2021-06-08 | 2021-06-08 | day",
        "121 nhà | 2021-06-08 | 2021-06-08 | day",
    ),
    Case(
        "Tin từ quận cho biết, từ đầu năm đến nay, đã có 41 dự án được cấp phép. Các nhà đầu tư đã tuyển 272 lao động.",
        "41 dự án | 2021-01-01 | 2021-06-28 | range",
        "272 lao động | 2021-01-01 | 2021-06-28 | range",
    ),
    Case(
        "5 tháng năm 2021, xảy ra 675 vụ tai nạn. So với tháng cùng kỳ năm 2020, giảm 16 vụ.",
        "675 vụ | 2021-01-01 | 2021-05-31 | ytd",
        "16 vụ | 2021-01-01 | 2021-05-31 | ytd",
    ),
    Case(
        "Tính đến 31-10-2019, có 410.236 người tham gia BHXH. Số tiền nợ là 386 tỷ đồng.",
        "410.236 người | 2019-10-31 | 2019-10-31 | day",
        "386 tỷ đồng | 2019-10-31 | 2019-10-31 | day",
        event_date=None,
    ),
    Case(
        "Tính đến 31-10-2019, có 410 người tham gia BHXH. Cuối tháng 11-2018, tỷ lệ mới là 84%.\n"
        "10 tháng, tổng thu BHXH đạt 9.126 tỷ đồng.",
        "410 người | 2019-10-31 | 2019-10-31 | day",
        "84% | 2018-01-01 | 2018-11-30 | ytd",
        "9.126 tỷ đồng | 2019-01-01 | 2019-10-31 | ytd",
        event_date=None,
    ),
    Case(
        "Ngày 1/5 là cao điểm với 318.000 lượt khách đến quận. Cả kỳ nghỉ, quận đón 900.000 lượt khách.",
        "318.000 lượt khách | 2021-05-01 | 2021-05-01 | day",
        "900.000 lượt khách | - | - | unknown",
    ),
    Case(
        "Số lượng gia súc ước đến cuối tháng 5/2021 gồm có: 12.582 con trâu (tăng 1,88%); 34.880 con bò.",
        "12.582 con | 2021-05-31 | 2021-05-31 | day",
        "1,88% | 2021-05-31 | 2021-05-31 | day",
        "34.880 con | 2021-05-31 | 2021-05-31 | day",
    ),
    Case("Đến hết tháng 5, có 17.700 lượt tàu biển qua khu vực.", "17.700 lượt | 2021-01-01 | 2021-05-31 | ytd"),
    Case(
        "6 tháng cuối năm 2021, quận phấn đấu hoàn thành các chỉ tiêu cả năm: thu ngân sách đạt 400 tỷ đồng.",
        "400 tỷ đồng | 2021-01-01 | 2021-12-31 | year",
    ),
    Case(
        "Tổng vốn đầu tư công năm 2020 gần 58 tỷ đồng, đã giải ngân được 25,2 tỷ đồng.",
        "58 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "25,2 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Vượt qua bão số 3 năm 2020, phường hoàn thành 15 chỉ tiêu của nhiệm kỳ 2016-2020.",
        "15 chỉ tiêu | 2016-01-01 | 2020-12-31 | range",
    ),
    Case(
        "Quận phấn đấu đưa thu ngân sách cả năm 2021 vượt 7% dự toán; 6 tháng cuối năm giảm thêm 210 hộ nghèo.",
        "7% | 2021-01-01 | 2021-12-31 | year",
        "210 hộ | 2021-07-01 | 2021-12-31 | half",
    ),
    Case("Lũy kế đến ngày 31/5, tổng vốn FDI đăng ký là 19,4 tỷ USD.", "19,4 tỷ USD | 2021-05-31 | 2021-05-31 | day"),
    Case(
        "Sản lượng hàng hóa qua cảng đạt 48,6 triệu tấn, tăng 20,3% so với cùng kỳ năm 2013 và xấp xỉ mức 48,9 triệu"
        " tấn của cả năm 2012.",
        "48,6 triệu tấn | - | - | unknown",
        "20,3% | - | - | unknown",
        "48,9 triệu tấn | 2012-01-01 | 2012-12-31 | year",
    ),
    Case(
        "Quận họp quý I năm 2021. Ngày 15/3, cưỡng chế 3 hộ. Xử phạt 64 trường hợp.",
        "3 hộ | 2021-03-15 | 2021-03-15 | day",
        "64 trường hợp | 2021-01-01 | 2021-03-31 | quarter",
    ),
)

CONGRESS = "Đại hội Đảng bộ quận Lê Chân nhiệm kỳ 2020-2025"

TERMS = Table(
    "quote period_start period_end period_kind",
    Case(
        "Nhiệm kỳ 2025-2030, phường đổi mới. Phấn đấu thu nhập bình quân đầu người đến năm 2030 đạt 140 triệu đồng; thu"
        " ngân sách tăng 12%/năm; mỗi năm trồng mới 5.000 cây xanh.",
        "140 triệu đồng | 2030-01-01 | 2030-12-31 | year",
        "12% | 2025-01-01 | 2030-12-31 | range",
        "5.000 cây xanh | 2025-01-01 | 2030-12-31 | range",
        event_date=date(2025, 8, 15),
    ),
    Case(
        "Nhìn lại 5 năm 2016 - 2020, quận có nhiều đổi thay. Giai đoạn này, GRDP tăng bình quân 5,4%/năm.\nNhiệm kỳ"
        " tới, quận phấn đấu giải quyết việc làm cho 12.000 lao động. Giai đoạn 2021 - 2025, GRDP tăng 7,5%/năm.",
        "5,4% | 2016-01-01 | 2020-12-31 | range",
        "12.000 lao động | 2021-01-01 | 2025-12-31 | range",
        "7,5% | 2021-01-01 | 2025-12-31 | range",
        event_date=date(2020, 9, 22),
    ),
    Case(
        "Tốc độ tăng trưởng bình quân đạt 11%. Năm 2020, thu ngân sách đạt 850 tỷ đồng.\nPhấn đấu có 9 trường.",
        "11% | 2015-01-01 | 2020-12-31 | range",
        "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        "9 trường | 2020-01-01 | 2025-12-31 | range",
        title=CONGRESS,
        event_date=date(2020, 7, 2),
    ),
    Case(
        "5 năm qua, quận thu ngân sách 4.120 tỷ đồng.",
        "4.120 tỷ đồng | 2015-01-01 | 2020-12-31 | range",
        title=CONGRESS,
        event_date=None,
    ),
    Case(
        "Đánh giá kết quả năm 2019.\nNhiệm kỳ 2015-2020, quận có nhiều đổi mới. Thu ngân sách đạt 4.120 tỷ đồng.",
        "4.120 tỷ đồng | 2015-01-01 | 2020-12-31 | range",
    ),
    Case(
        "Giai đoạn 2010-2020 là chặng đường mới. Sau gần 10 năm triển khai, quận huy động 2.150 tỷ đồng.",
        "2.150 tỷ đồng | 2010-01-01 | 2020-12-31 | range",
        event_date=date(2019, 10, 25),
    ),
    Case(
        "Trong nhiệm kỳ, HĐND ban hành 118 nghị quyết. Thu ngân sách đạt 4.120 tỷ đồng.",
        "118 nghị quyết | 2016-01-01 | 2021-12-31 | range",
        "4.120 tỷ đồng | 2016-01-01 | 2021-12-31 | range",
        title="HĐND quận Lê Chân tổng kết nhiệm kỳ 2016-2021",
    ),
    Case("Sau 3 năm, quận huy động 2.150 tỷ đồng.", "2.150 tỷ đồng | - | - | unknown"),
    Case(
        "Trong nhiệm kỳ 2015 - 2020, dù gặp khó khăn, xã đạt nhiều kết quả. Giá trị sản xuất tăng bình quân 9,8%/năm.",
        "9,8% | 2015-01-01 | 2020-12-31 | range",
        title="Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2020 - 2025",
    ),
)


LONGER = Table(
    "quote period_start period_end period_kind",
    Case(
        "Trong tháng 6, quận giải quyết việc làm cho 315 lao động; lũy kế 6 tháng giải quyết việc làm cho 1.850 lao"
        " động.",
        "315 lao động | 2021-06-01 | 2021-06-30 | month",
        "1.850 lao động | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Thu ngân sách tháng 6 đạt 98,2 tỷ đồng, nâng tổng thu 6 tháng lên 605,7 tỷ đồng.",
        "98,2 tỷ đồng | 2021-06-01 | 2021-06-30 | month",
        "605,7 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Quý II, thu ngân sách đạt 320 tỷ đồng; tính chung 6 tháng đạt 605,7 tỷ đồng.",
        "320 tỷ đồng | 2021-04-01 | 2021-06-30 | quarter",
        "605,7 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Thu ngân sách năm 2019 đạt 820 tỷ đồng, năm 2020 đạt 850 tỷ đồng.",
        "820 tỷ đồng | 2019-01-01 | 2019-12-31 | year",
        "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Nhiệm kỳ 2016-2021, thu ngân sách đạt 4.120 tỷ đồng.",
        "4.120 tỷ đồng | 2016-01-01 | 2021-12-31 | range",
    ),
    Case(
        "Đến năm 2025, phấn đấu thu nhập bình quân đầu người đạt 100 triệu đồng.",
        "100 triệu đồng | 2025-01-01 | 2025-12-31 | year",
    ),
    Case(
        "Giai đoạn 2021-2025, quận phấn đấu thu ngân sách đạt 6.000 tỷ đồng.",
        "6.000 tỷ đồng | 2021-01-01 | 2025-12-31 | range",
    ),
    Case(
        "Trong quý III, quận phấn đấu thu ngân sách đạt 250 tỷ đồng.",
        "250 tỷ đồng | 2021-07-01 | 2021-09-30 | quarter",
    ),
    Case(
        "Tháng 7, quận phấn đấu thu ngân sách đạt 95 tỷ đồng.",
        "95 tỷ đồng | 2021-07-01 | 2021-07-31 | month",
    ),
    Case(
        "Thu ngân sách 2 tháng đầu năm đạt 120 tỷ đồng, riêng tháng 2 đạt 45 tỷ đồng.",
        "120 tỷ đồng | 2021-01-01 | 2021-02-28 | ytd",
        "45 tỷ đồng | 2021-02-01 | 2021-02-28 | month",
    ),
    Case(
        "Tháng 12/2020, thu ngân sách đạt 98 tỷ đồng, cả năm đạt 850 tỷ đồng.",
        "98 tỷ đồng | 2020-12-01 | 2020-12-31 | month",
        "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
        event_date=date(2021, 1, 8),
    ),
    Case(
        "10 tháng đầu năm, thu ngân sách đạt 901 tỷ đồng; ước cả năm đạt 1.080 tỷ đồng.",
        "901 tỷ đồng | 2019-01-01 | 2019-10-31 | ytd",
        "1.080 tỷ đồng | 2019-01-01 | 2019-12-31 | year",
        event_date=date(2019, 10, 30),
    ),
    Case(
        "Thu ngân sách 6 tháng đầu năm 2021 đạt 605,7 tỷ đồng (6 tháng đầu năm 2020 đạt 580 tỷ đồng).",
        "605,7 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "580 tỷ đồng | 2020-01-01 | 2020-06-30 | ytd",
    ),
    Case(
        "Tại thời điểm ngày 1/1/2021, toàn quận có 115 hộ nghèo.",
        "115 hộ | 2021-01-01 | 2021-01-01 | day",
    ),
    Case(
        "Về chăn nuôi, theo kết quả điều tra 1-4-2021, đàn lợn có 41,2 nghìn con; đàn gia cầm 820 nghìn con.",
        "41,2 nghìn con | 2021-04-01 | 2021-04-01 | day",
        "820 nghìn con | 2021-04-01 | 2021-04-01 | day",
    ),
    Case(
        "Sáu tháng qua, phường cấp 236 giấy phép xây dựng.",
        "236 giấy phép | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Trong 5 tháng đầu năm, quận đón 210 nghìn lượt khách, riêng dịp nghỉ lễ 30/4 - 1/5 đón 45 nghìn lượt khách.",
        "210 nghìn lượt khách | 2021-01-01 | 2021-05-31 | ytd",
        "45 nghìn lượt khách | … | … | …",
    ),
    Case(
        "Năm 2020 là năm thứ 5 liên tiếp quận thu ngân sách vượt 800 tỷ đồng.",
        "800 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    Case("Tháng 5 năm nay, thu ngân sách đạt 24 tỷ đồng.", "24 tỷ đồng | 2021-05-01 | 2021-05-31 | month"),
    Case("Thu ngân sách tháng 5 năm ngoái đạt 24 tỷ đồng.", "24 tỷ đồng | 2020-05-01 | 2020-05-31 | month"),
    Case("Quý I năm nay, thu ngân sách đạt 46 tỷ đồng.", "46 tỷ đồng | 2021-01-01 | 2021-03-31 | quarter"),
    Case("Từ ngày 3-5 đến 20-5, công an phạt 88 trường hợp.", "88 trường hợp | 2021-05-03 | 2021-05-20 | range"),
    Case("Từ ngày 3 đến ngày 20-5, công an phạt 88 trường hợp.", "88 trường hợp | 2021-05-03 | 2021-05-20 | range"),
    Case("Từ đầu tháng 4 đến ngày 20/5, đội phạt 88 trường hợp.", "88 trường hợp | 2021-04-01 | 2021-05-20 | range"),
    Case("Từ tháng 4 đến 20/5/2021, công an phạt 88 trường hợp.", "88 trường hợp | 2021-04-01 | 2021-05-20 | range"),
    Case(
        "Chủ tịch quận cho biết: năm 2020, kinh tế phát triển khá, thu ngân sách đạt 850 tỷ đồng.",
        "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "Chủ tịch quận cho biết năm 2020 quận đạt nhiều kết quả, thu ngân sách đạt 850 tỷ đồng.",
        "850 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    Case(
        "6 tháng đầu năm 2021, thu ngân sách đạt 605 tỷ đồng, tăng 4% so với 6 tháng đầu năm 2020.",
        "605 tỷ đồng | 2021-01-01 | 2021-06-30 | ytd",
        "4% | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "6 tháng đầu năm 2021, thu ngân sách tăng 9,2% so với hai quý đầu năm 2020.",
        "9,2% | 2021-01-01 | 2021-06-30 | ytd",
    ),
    Case(
        "Quý I/2021, công nghiệp tăng 7,3%, cùng kỳ tăng 6,1%.",
        "7,3% | 2021-01-01 | 2021-03-31 | quarter",
        "6,1% | 2020-01-01 | 2020-03-31 | quarter",
    ),
    Case(
        "Xuất khẩu năm 2020 tăng 20% so với năm 2019 (5 triệu USD so với 4 triệu USD).",
        "20% | 2020-01-01 | 2020-12-31 | year",
        "5 triệu USD | 2020-01-01 | 2020-12-31 | year",
        "4 triệu USD | 2019-01-01 | 2019-12-31 | year",
    ),
    Case(
        "GRDP thời kỳ 2021-2030 tăng 13,5%. Trong đó, dịch vụ tăng 12,5%; khu vực công nghiệp tăng 15%.",
        "13,5% | 2021-01-01 | 2030-12-31 | range",
        "12,5% | 2021-01-01 | 2030-12-31 | range",
        "15% | 2021-01-01 | 2030-12-31 | range",
    ),
    Case(
        "Quý I/2021, so với thời gian cùng kỳ năm 2020, số vụ cháy giảm 9 vụ.",
        "9 vụ | 2021-01-01 | 2021-03-31 | quarter",
    ),
    # The year behind a rate is that of its own figure.
    Case(
        "Thu nhập bình quân tăng từ 11 triệu đồng/người/năm 2016 lên 15,5 triệu đồng/người/năm 2018.",
        "11 triệu đồng | 2016-01-01 | 2016-12-31 | year",
        "15,5 triệu đồng | 2018-01-01 | 2018-12-31 | year",
    ),
    # Brackets that tell from what an amount grew tell last year's.
    Case(
        "9 tháng đầu năm 2020, hàng hóa qua cảng tăng 48% (từ 612 nghìn tấn đến 906 nghìn tấn).",
        "48% | 2020-01-01 | 2020-09-30 | ytd",
        "612 nghìn tấn | 2019-01-01 | 2019-09-30 | ytd",
        "906 nghìn tấn | 2020-01-01 | 2020-09-30 | ytd",
    ),
    Case("Trong hai tháng cao điểm hè, quận đón 1,1 triệu lượt khách.", "1,1 triệu lượt khách | - | - | unknown"),
    Case("Quận đã trồng 108 ha màu hè thu.", "108 ha | - | - | unknown"),
    # Delegates stand for so many at any time, as do inhabitants and what a plant can do.
    Case(
        "Nhiệm kỳ 2020-2025, quận thu 120 tỷ đồng. Dự đại hội có 165 đại biểu đại diện 1.118 đảng viên.",
        "120 tỷ đồng | 2020-01-01 | 2025-12-31 | range",
        "165 đại biểu | 2021-06-28 | 2021-06-28 | day",
        "1.118 đảng viên | - | - | unknown",
    ),
    Case("Quận có dân số trên 9,8 vạn người.", "9,8 vạn người | - | - | unknown"),
    Case(
        "Trong tháng 6, quận có 29 doanh nghiệp có doanh thu tăng.", "29 doanh nghiệp | 2021-06-01 | 2021-06-30 | month"
    ),
    # A time of day, days in brackets, months over the turn of the year.
    Case(
        "Từ ngày 1/9 đến chiều 3/9, quận đón 28 nghìn lượt khách.",
        "28 nghìn lượt khách | 2021-09-01 | 2021-09-03 | range",
    ),
    Case(
        "Trong 4 ngày nghỉ lễ năm nay (1 - 4/9), quận đón 28 nghìn lượt khách.",
        "28 nghìn lượt khách | 2021-09-01 | 2021-09-04 | range",
    ),
    Case(
        "Từ tháng 10/2020 đến tháng 5/2021, quỹ tiếp nhận 6,4 tỷ đồng.", "6,4 tỷ đồng | 2020-10-01 | 2021-05-31 | range"
    ),
    # Days that are told apart are those of their own figure.
    Case(
        "Từ 31/8 đến 3/9, phòng kín 72%, riêng các ngày 1 và 2/9 đạt 100%. Trong đó, có 14 nghìn lượt khách.",
        "72% | 2021-08-31 | 2021-09-03 | range",
        "100% | 2021-09-01 | 2021-09-02 | range",
        "14 nghìn lượt khách | 2021-08-31 | 2021-09-03 | range",
    ),
    # What there is at a year's end is of that day.
    Case(
        "Đến cuối năm 2020, quận có tổng cộng 356 dự án FDI còn hiệu lực với tổng vốn đăng ký 217 triệu USD.",
        "356 dự án | 2020-12-31 | 2020-12-31 | day",
        "217 triệu USD | 2020-12-31 | 2020-12-31 | day",
    ),
    Case("Đến hết năm 2020, quận còn 18 hộ nghèo.", "18 hộ | 2020-12-31 | 2020-12-31 | day"),
    # A part of a year's figure is of that year.
    Case(
        "Nhiệm kỳ 2015-2020, thu ngân sách tăng từ 98 tỷ đồng năm 2015 lên 184 tỷ đồng năm 2019, trong đó thuế đạt 70"
        " tỷ đồng, chiếm 38%.",
        "98 tỷ đồng | 2015-01-01 | 2015-12-31 | year",
        "184 tỷ đồng | 2019-01-01 | 2019-12-31 | year",
        "70 tỷ đồng | 2019-01-01 | 2019-12-31 | year",
        "38% | 2019-01-01 | 2019-12-31 | year",
    ),
    Case(
        "Theo ông An, năm 2020 Cát Bà đón 368 nghìn lượt khách. Doanh thu đạt 293 tỷ đồng.",
        "368 nghìn lượt khách | 2020-01-01 | 2020-12-31 | year",
        "293 tỷ đồng | 2020-01-01 | 2020-12-31 | year",
    ),
    # Votes are cast on the day.
    Case(
        "Kỳ họp lấy phiếu tín nhiệm đối với 27 người; ông An nhận 46 phiếu, chiếm 95,83%.",
        "27 người | 2021-06-28 | 2021-06-28 | day",
        "46 phiếu | 2021-06-28 | 2021-06-28 | day",
        "95,83% | 2021-06-28 | 2021-06-28 | day",
    ),
    Case(
        "Tính từ năm 2010 đến hết năm 2020, quận huy động 841 tỷ đồng.", "841 tỷ đồng | 2010-01-01 | 2020-12-31 | range"
    ),
    Case(
        "Tháng cao điểm vì người nghèo (17.10 - 18.11.2020), quỹ vận động 21 tỷ đồng.",
        "21 tỷ đồng | 2020-10-17 | 2020-11-18 | range",
    ),
    # All projects there are by now, and how many of all are done.
    Case(
        "Đến nay, quận thu hút 105 dự án FDI với tổng vốn đầu tư 305 triệu USD.",
        "105 dự án | 2021-06-28 | 2021-06-28 | day",
        "305 triệu USD | 2021-06-28 | 2021-06-28 | day",
    ),
    Case(
        "Đến ngày 31/5, 161 trong tổng số 198 dịch vụ công được tích hợp.",
        "161 trong tổng số 198 dịch vụ công | 2021-05-31 | 2021-05-31 | day",
        "198 dịch vụ công | 2021-05-31 | 2021-05-31 | day",
    ),
    Case("Chiều 28/6, quận trao 517 suất quà cho trẻ em.", "517 suất quà | 2021-06-28 | 2021-06-28 | day"),
    # A paragraph that goes on with the one before has its time.
    Case(
        "Tháng 5, quận đón 31 nghìn lượt khách.\nCũng theo phòng này, doanh thu đạt 36 tỷ đồng.",
        "31 nghìn lượt khách | 2021-05-01 | 2021-05-31 | month",
        "36 tỷ đồng | 2021-05-01 | 2021-05-31 | month",
    ),
    # Trees have no season.
    Case(
        "6 tháng đầu năm, gieo trồng cây vụ xuân đạt 101 ha; diện tích cây ăn quả trồng mới được 61 ha.",
        "101 ha | - | - | unknown",
        "61 ha | 2021-01-01 | 2021-06-30 | ytd",
    ),
    # The year of a capital is not that of what was spent of it so far.
    Case(
        "Trong 5 tháng đầu năm 2021, quận giải ngân 96 tỷ đồng vốn đầu tư công năm 2021, bằng 56% kế hoạch.",
        "96 tỷ đồng | 2021-01-01 | 2021-05-31 | ytd",
        "56% | 2021-01-01 | 2021-05-31 | ytd",
    ),
    # "Giai đoạn này" is whatever time was told of before.
    Case(
        "Tính chung 4 tháng, quận đón 56 nghìn lượt khách.\nTổng thu từ du lịch trong giai đoạn này đạt 60 tỷ đồng.",
        "56 nghìn lượt khách | 2021-01-01 | 2021-04-30 | ytd",
        "60 tỷ đồng | 2021-01-01 | 2021-04-30 | ytd",
    ),
    # A week that the text begins with, and what it tells of the year till then.
    Case(
        "Theo ngành Y tế, trong tuần từ ngày 7/6 đến 13/6/2021, quận ghi nhận 27 ca mắc sốt xuất huyết.\n"
        "Tuần này, quận phun hóa chất tại 96 điểm. Từ đầu năm đến nay, quận có 352 ổ dịch.",
        "27 ca mắc | 2021-06-07 | 2021-06-13 | range",
        "96 điểm | 2021-06-07 | 2021-06-13 | range",
        "352 ổ dịch | 2021-01-01 | 2021-06-13 | range",
        event_date=None,
    ),
    # Some days, named long after the text has begun, are not what it reports on.
    Case(
        "Sáng 28/6, quận phát hiện 28 ca mắc Covid-19."
        + "\nQuận yêu cầu các phường tăng cường tuyên truyền, kiểm soát người ra vào, nhắc nhở các hộ kinh doanh." * 8
        + "\nTừ ngày 15 đến 19/6, các tổ kiểm tra xử phạt 63 người. Quận cách ly 9 người.",
        "28 ca mắc | 2021-06-28 | 2021-06-28 | day",
        "63 người | 2021-06-15 | 2021-06-19 | range",
        "9 người | … | … | …",
    ),
    # What a congress calls its term is the one that it ends, until it comes to the next.
    Case(
        "Đại hội Đảng bộ quận nhiệm kỳ 2021 - 2026 khai mạc.\nTrong nhiệm kỳ, Đảng bộ kết nạp 912 đảng viên.",
        "912 đảng viên | 2016-01-01 | 2021-12-31 | range",
    ),
    # A season that a heading names, and a paragraph that goes on with one.
    Case(
        "Báo cáo quý I năm 2021\na) Kết quả sản xuất vụ đông 2020-2021\nGieo trồng đạt 15,9 ha; ngô 8,9 ha.\n"
        "b) Chăn nuôi\nSản lượng thịt đạt 38 tấn.",
        "15,9 ha | - | - | unknown",
        "8,9 ha | - | - | unknown",
        "38 tấn | 2021-01-01 | 2021-03-31 | quarter",
    ),
    Case(
        "Báo cáo 5 tháng đầu năm 2021\nVụ xuân, quận trồng được 129 ha cây màu.\nCụ thể, 110 ha ớt, 5 ha ngô.",
        "129 ha | - | - | unknown",
        "110 ha | - | - | unknown",
        "5 ha | - | - | unknown",
    ),
    # The month of the title, though the text tells of the months until then as often.
    Case(
        "Tháng 5/2021, thu tăng 3%, lũy kế 5 tháng tăng 8%.\nTháng 5/2021, chi tăng 4%.\n"
        "Lũy kế 5 tháng năm 2021, chi tăng 9%; giải ngân 5 tháng đạt 40%.\n"
        "Vốn tháng 5 đạt 2 tỷ đồng, lũy kế 5 tháng đạt 9 tỷ đồng.\nXi măng tăng 39,2%.",
        "3% | … | … | month",
        "8% | … | … | ytd",
        "4% | … | … | month",
        "9% | … | … | ytd",
        "40% | … | … | ytd",
        "2 tỷ đồng | … | … | month",
        "9 tỷ đồng | … | … | ytd",
        "39,2% | 2021-05-01 | 2021-05-31 | month",
        title="Quận Lê Chân: Thu ngân sách tháng 5 tăng",
    ),
    # The years in the name of a council are no time of what it has passed.
    Case(
        "HĐND quận khóa XVIII, nhiệm kỳ 2021 - 2026 thông qua 9 nghị quyết.",
        "9 nghị quyết | 2021-06-28 | 2021-06-28 | day",
    ),
    Case(
        "Từ khi vận hành mô hình chính quyền địa phương 2 cấp (01/4/2021) đến nay, phường tiếp nhận 792 hồ sơ.",
        "792 hồ sơ | 2021-04-01 | 2021-06-28 | range",
    ),
)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in WORDINGS])
def test_the_wording_of_a_period_is_set_on_the_calendar(case):
    assert case.found == case.expected


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case.name) for table in (CARRIED, TERMS, LONGER) for case in table]
)
def test_a_figure_without_a_period_has_that_of_the_words_before_it(case):
    assert case.found == case.expected


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in ARTICLES])
def test_what_no_word_dates_takes_the_articles_time_or_none(case):
    assert case.found == case.expected


def test_a_season_ends_with_its_article():
    last = {"text": "Quận báo cáo quý I năm 2021.\nKết quả sản xuất vụ đông 2020-2021"}
    next_one = {"text": "Diện tích gieo trồng lúa đạt 15 ha.\nQuý II năm 2021, thu ngân sách đạt 9 tỷ đồng."}
    alone = facts_of(next_one)[0]
    behind = facts_of(last, next_one)[1]
    assert [fact["period_kind"] for fact in behind] == [fact["period_kind"] for fact in alone] != ["unknown"]
