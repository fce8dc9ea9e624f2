"""What is no fact: digits that state nothing of a place, in sentences that would hold none without them."""

import pytest

from tests.transforms.facts.reading import Case, Table

DATES_AND_HOURS = Table(
    "quote",
    Case("Quận tặng quà nhân dịp 27/7 cho người có công."),
    Case("Kỳ nghỉ lễ 30-4 và 1-5 kéo dài."),
    Case("Quận phòng, chống bão theo phương châm “4 tại chỗ”."),
    Case("Sáng 10/1, UBND quận Kiến An tổ chức hội nghị tổng kết."),
    Case("Chiều 30-10, UBND quận Lê Chân tổ chức hội nghị."),
    Case("Chiều ngày 28/6/2021, UBND quận Lê Chân tổ chức hội nghị."),
    Case("Ngày 28 tháng 6 năm 2021, UBND quận họp phiên thường kỳ."),
    Case("Hội nghị diễn ra ngày 28.6.2021 tại hội trường quận."),
    Case("Trong hai ngày 28 và 29/6, HĐND quận tổ chức kỳ họp."),
    Case("Từ ngày 28 đến 30/6, HĐND quận tổ chức kỳ họp."),
    Case("Hội nghị bắt đầu lúc 8 giờ 30 phút."),
    Case("Hội nghị bắt đầu lúc 14h30 ngày 28/6."),
    # The year of a day counts nothing: "2018 Ban".
    Case("Ngày 10-7-2018 Ban Chấp hành Đảng bộ quận tổ chức hội nghị."),
    Case("Ngày 10/7/2018 Ban Chấp hành Đảng bộ quận tổ chức hội nghị."),
    Case("Hội nghị bắt đầu lúc 8h00."),
    Case("Lúc 7 giờ, đoàn công tác xuất phát."),
    Case("Tháng 6 năm 2021, quận họp phiên thường kỳ."),
    Case("Quý I/2021, quận họp phiên thường kỳ."),
    Case("Năm 2021, quận tiếp tục phát triển."),
    Case("Năm 2021 và năm 2022, quận tiếp tục phát triển."),
    Case("Đến năm 2030, quận trở thành đô thị hiện đại, tầm nhìn đến năm 2045."),
    Case("Tết Nguyên đán Tân Sửu 2021 diễn ra an toàn."),
    Case("Kỷ niệm 75 năm Cách mạng tháng Tám và Quốc khánh 2/9."),
    Case("Chào mừng ngày thành lập Đảng 3/2."),
    Case("Kỷ niệm 66 năm Ngày giải phóng Hải Phòng (13/5/1955-13/5/2021)."),
    Case("Dịp nghỉ lễ 30/4 và 1/5 diễn ra an toàn."),
    Case("Mùng 10 tháng 3 âm lịch, lễ hội khai mạc."),
    Case("Đêm 28/6, rạng sáng 29/6, mưa lớn kéo dài."),
    Case("Năm học 2020-2021 kết thúc thắng lợi."),
)

DOCUMENTS = Table(
    "quote",
    Case("Quận thực hiện Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ."),
    Case("Quận thực hiện Chỉ thị 16 của Thủ tướng Chính phủ."),
    Case("Quận thực hiện Nghị quyết số 68/NQ-CP, Quyết định số 23/2021/QĐ-TTg của Thủ tướng Chính phủ."),
    Case("Quận thực hiện Nghị quyết số 02/NQ/QU ngày 20/12/2021 của Quận ủy."),
    Case("Quận thực hiện Nghị quyết 45-NQ/TW của Bộ Chính trị."),
    Case("Quận thực hiện Nghị định 100/2019/NĐ-CP của Chính phủ."),
    Case("Quận thực hiện Kế hoạch số 125/KH-UBND của UBND thành phố."),
    Case("Quận thực hiện Công văn số 1234/UBND-VX của UBND thành phố."),
    Case("Quận thực hiện Thông báo số 45-TB/TU của Thành ủy."),
    Case("Quận thực hiện Công điện số 05/CĐ-CT ngày 27/4/2021."),
    Case("Quận triển khai Đề án 06 của Chính phủ."),
    Case("Quận thực hiện Kết luận số 01-KL/TW của Bộ Chính trị."),
    Case("Căn cứ khoản 2 Điều 15 Luật Đất đai."),
    Case("Quận thực hiện Thông tư 39/2016/TT-BTC."),
    Case("Quận thực hiện Chỉ thị số 05 về học tập và làm theo tư tưởng, đạo đức Hồ Chí Minh."),
    Case("Quận thực hiện Nghị quyết số 35/2021/QH15 của Quốc hội."),
)

TERMS_AND_ORDINALS = Table(
    "quote",
    Case("Đại biểu HĐND các cấp nhiệm kỳ 2021-2026 được bầu đúng luật."),
    Case("Đại hội Đảng bộ quận nhiệm kỳ 2020 – 2025 thành công."),
    Case("Cuộc bầu cử đại biểu Quốc hội khoá 15 thành công tốt đẹp."),
    Case("Hội nghị Ban Chấp hành lần thứ 3 thành công."),
    Case("Kỳ họp thứ 8 HĐND quận thành công tốt đẹp."),
    Case("Đại hội lần thứ XXIV Đảng bộ quận thành công."),
    Case("Giai đoạn 2 của dự án được triển khai."),
    Case("Dự án Hồ Sen – Cầu Rào 2 (giai đoạn 2) đáp ứng yêu cầu."),
    Case("Chương trình phát triển nhà ở giai đoạn 2021-2025 được điều chỉnh."),
    Case("Quận triển khai dịch vụ công trực tuyến mức độ 3, 4."),
    Case("Quận được xếp hạng 1 về cải cách hành chính."),
    Case("Quận đứng thứ 2 thành phố về cải cách hành chính."),
    Case("Cách mạng công nghiệp 4.0 mở ra nhiều cơ hội."),
    Case("Đợt 2 của chiến dịch bắt đầu."),
    Case("Trường đạt chuẩn quốc gia mức độ 2."),
    Case("Mô hình chính quyền địa phương 2 cấp vận hành thông suốt."),
    Case("Thành phố nằm trong tốp 5 của cả nước."),
    Case("Tăng trưởng của tỉnh đứng thứ 18/63 tỉnh, thành cả nước."),
    Case("Đội tàu có công suất từ 400 CV trở lên phát triển nhanh."),
)

NAMES = Table(
    "quote",
    Case("Tổ dân phố Trường Chính 5, phường Quán Trữ tổ chức bầu cử."),
    Case("Dự án đường Hồ Sen - Cầu Rào 2 được đẩy nhanh."),
    Case("Chương trình mừng Xuân Tân Sửu năm 2021 được tổ chức."),
    Case("Đoạn quốc lộ 10 qua địa bàn huyện thông thoáng."),
    Case("Quốc lộ 5 và QL37 được nâng cấp."),
    Case("Tỉnh lộ 359 được mở rộng."),
    Case("Trụ sở tại số 12 đường Hoàng Diệu."),
    Case("Nhà số 25, ngõ 47 Lạch Tray xuống cấp."),
    Case("Khu công nghiệp Nam Đình Vũ (khu 1) đi vào hoạt động."),
    Case("Bến số 3 và bến số 4 cảng Lạch Huyện đi vào khai thác."),
    Case("Trường Tiểu học số 1 khánh thành."),
    Case("Dịch COVID-19 diễn biến phức tạp."),
    Case("Công tác phòng, chống dịch Covid-19 hiệu quả."),
    Case("Vi rút SARS-CoV-2 lây lan nhanh."),
    Case("Truy vết các đối tượng F1, F2 được thực hiện tốt."),
    Case("Khách sạn 5 sao được khởi công."),
    Case("Bão số 3 gây thiệt hại nặng."),
    Case("Quận bàn giao mặt bằng dự án tuyến đường Đông Khê 2 và di dời người dân tại chung cư cũ."),
    Case("Phường được thành lập theo Nghị quyết số 1669/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội."),
    Case("Việc tiêm vắc xin mũi 2 cho trẻ từ 5 đến dưới 12 tuổi được đẩy nhanh."),
    Case("Sốt cao từ 2 đến 7 ngày cần đến ngay cơ sở y tế."),
    Case("Số xe dưới 9 chỗ ngồi tăng nhanh."),
    Case("Cơn bão số 3 (bão Yagi) gây thiệt hại nặng."),
    Case("Mạng 5G được phủ sóng."),
    Case("Thực hiện thông điệp 5K trong phòng, chống dịch."),
    Case("Chương trình VTV1 đưa tin."),
    Case("Chương trình 135 mang lại hiệu quả."),
    Case("Lữ đoàn 680 diễn tập."),
    Case("Tổng đài 115 hoạt động liên tục."),
    Case("Tàu HQ-571 rời cảng."),
    Case("Xe biển số 15A-123.45 bị tạm giữ."),
    Case("Bộ đội Trung đoàn 50 giúp dân."),
    Case("Xăng RON 95 và E5 khan hiếm."),
    Case("Tiêu chuẩn ISO 9001:2015 được áp dụng."),
    Case("Hệ thống giáo dục K12 được mở rộng."),
    Case("Lô đất CN5 được bàn giao."),
    Case("Chủ nhật thứ 2 của tháng."),
    Case("Huyện phê duyệt quy hoạch chi tiết tỷ lệ 1/500 các cụm."),
)

NUMBERS_OF_PEOPLE_AND_CONTACTS = Table(
    "quote",
    Case("Điện thoại liên hệ: 0225.3846.123."),
    Case("Đường dây nóng 0912345678 hoạt động liên tục."),
    Case("Số điện thoại 0225 3846 123 tiếp nhận phản ánh."),
    Case("Hotline: 1900 1234."),
    Case("Cụ bà 85 tuổi được tặng quà."),
    Case("Người từ 18 tuổi trở lên được tiêm vắc xin."),
    Case("Cháu Nguyễn Văn A, 12 tuổi, được khen thưởng."),
    Case("Ông Nguyễn Văn B (sinh năm 1965) được bầu làm Chủ tịch."),
    Case("Huy hiệu 30 năm tuổi Đảng được trao tại lễ."),
    Case("Sau 10 năm kiên trì thực hiện, diện mạo nông thôn đổi thay."),
    Case("Trong vòng 24 giờ, hồ sơ được xử lý."),
    Case("Trong 2 ngày, hội nghị thảo luận nhiều nội dung."),
    Case("1. Về phát triển kinh tế"),
    Case("2.1. Công tác quản lý đô thị được tăng cường."),
    Case("- Thứ 3, lãnh đạo quận tiếp công dân."),
    Case("Thứ 2, đoàn viên ra quân."),
)

BESIDE_FACTS = Table(
    "quote",
    Case("Trẻ từ 3 – 36 tháng tuổi ra lớp đạt 42,7%.", "42,7%"),
    Case("Ban Chỉ đạo 389 quận phát hiện 26 vụ buôn lậu.", "26 vụ"),
    Case("Tại khu tập thể số 8 Máy Tơ còn 25 hộ dân.", "25 hộ dân"),
    # Fines that are listed behind their districts, and changes in brackets, are bare.
    Case("Quận Hồng Bàng xử phạt 9, quận Ngô Quyền xử phạt 68.", "9", "68"),
    Case("Quận có 783 trường hợp (tăng 88).", "783 trường hợp", "88"),
    Case("Đội kiểm tra xe BKS 12C-056.17, phát hiện 240 gói kẹo.", "240 gói"),
    Case("Dịch xảy ra tại thôn Xuân Trại 2 xã Nam Hưng, có 46 con lợn chết.", "46 con"),
    Case("Năm nay, với chủ đề “Đồ Sơn - điểm đến 4 mùa”, quận đón 5 triệu lượt khách.", "5 triệu lượt khách"),
    Case("Giá trị sản phẩm bình quân trên 1ha canh tác đạt 115 triệu đồng.", "115 triệu đồng"),
    Case("Sản lượng thịt hơi các loại 18,2 vạn tấn.", "18,2 vạn tấn"),
    Case("Giá trị sản xuất công nghiệp (giá cố định 94) đạt 144 tỷ đồng.", "144 tỷ đồng"),
    Case("Sáng 10/1, UBND quận tặng Giấy khen cho 09 tập thể.", "09 tập thể"),
    Case("Theo Quyết định số 123/QĐ-UBND, quận hỗ trợ 35,5 triệu đồng.", "35,5 triệu đồng"),
    Case("Theo giá so sánh 2010, tổng giá trị sản xuất đạt 18.975,4 tỷ đồng.", "18.975,4 tỷ đồng"),
    Case("Tổng giá trị sản xuất (giá so sánh năm 2010) đạt 18.975,4 tỷ đồng.", "18.975,4 tỷ đồng"),
    Case("Tuyến quốc lộ 10 dài 12,5 km.", "12,5 km"),
    Case("Nghị quyết số 68/NQ-CP hỗ trợ 24.316 người lao động.", "24.316 người"),
    Case("Kỳ họp thứ 8 thông qua 14 nghị quyết.", "14 nghị quyết"),
    Case("Sau 10 năm, huyện huy động 2.864 tỷ đồng.", "2.864 tỷ đồng"),
    Case("Khách sạn 5 sao có 250 phòng.", "250 phòng"),
    Case("Bão số 3 làm 25 ngôi nhà tốc mái.", "25 ngôi nhà"),
    Case("Năm 2021, quận có 128 doanh nghiệp thành lập mới.", "128 doanh nghiệp"),
    Case("Đến 17h ngày 28/6, quận ghi nhận 3 trường hợp dương tính.", "3 trường hợp"),
    Case("Dịch COVID-19 khiến 1.108 doanh nghiệp tạm ngừng hoạt động.", "1.108 doanh nghiệp"),
    Case("Quận báo cáo 11 cơ sở đã ngừng hoạt động.", "11 cơ sở"),
    Case("HĐND quận thông qua 08 nghị quyết.", "08 nghị quyết"),
    Case("Tuyến đường dài 1,2 km, rộng 30 m.", "1,2 km", "30 m"),
)

NOTHING = (DATES_AND_HOURS, DOCUMENTS, TERMS_AND_ORDINALS, NAMES, NUMBERS_OF_PEOPLE_AND_CONTACTS)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for table in NOTHING for case in table])
def test_digits_that_state_nothing_of_a_place_are_no_fact(case):
    assert case.found == []


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in BESIDE_FACTS])
def test_what_is_left_out_takes_no_fact_with_it(case):
    assert case.found == case.expected
