"""Cited documents: what is one, and its kind, number, date and issuer."""

import pytest

from tests.transforms.documents.reading import Table
from transforms.documents import documents_from_articles


def line(row):
    return " | ".join(str(row[field] or "-") for field in ("kind", "number", "date", "issuer"))


TABLE = Table(
    documents_from_articles,
    line,
    (
        "Thực hiện Nghị quyết số 45-NQ/TW ngày 24/01/2019 của Bộ Chính trị về phát triển thành phố Hải Phòng.",
        "Nghị quyết | 45-NQ/TW | 2019-01-24 | Bộ Chính trị",
    ),
    (
        "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết Luật Thi đua.",
        "Nghị định | 98/2023/NĐ-CP | 2023-12-31 | Chính phủ",
    ),
    (
        "Quyết định số 323/QĐ-TTg, ngày 30-3-2023 của Thủ tướng phê duyệt điều chỉnh quy hoạch chung.",
        "Quyết định | 323/QĐ-TTg | 2023-03-30 | Thủ tướng",
    ),
    (
        "UBND huyện triển khai công văn số 1245/UBND-NC của UBND thành phố về bảo đảm trật tự.",
        "Công văn | 1245/UBND-NC | - | UBND thành phố",
    ),
    (
        "Theo Thông tư số 02/2022/TT-BTNMT của Bộ Tài nguyên và Môi trường, chủ dự án phải báo cáo.",
        "Thông tư | 02/2022/TT-BTNMT | - | Bộ Tài nguyên và Môi trường",
    ),
    (
        "Kết luận số 07-KL/QU ngày 5/3/2021 của Ban Thường vụ Quận ủy về công tác cán bộ.",
        "Kết luận | 07-KL/QU | 2021-03-05 | Ban Thường vụ Quận ủy",
    ),
    (
        "Công điện số 05/CĐ-UBND ngày 06/9/2024 của Chủ tịch UBND thành phố về tập trung ứng phó bão số 3.",
        "Công điện | 05/CĐ-UBND | 2024-09-06 | Chủ tịch UBND thành phố",
    ),
    (
        "Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương Đảng về công tác kiểm tra.",
        "Quy định | 22-QĐ/TW | 2021-07-28 | Ban Chấp hành Trung ương Đảng",
    ),
    (
        "Hướng dẫn số 03-HD/BTCTW của Ban Tổ chức Trung ương được phổ biến tới chi bộ.",
        "Hướng dẫn | 03-HD/BTCTW | - | Ban Tổ chức Trung ương",
    ),
    ("Thông báo số 358/TB-UBND của UBND quận kết luận phiên họp thường kỳ.", "Thông báo | 358/TB-UBND | - | UBND quận"),
    (
        "Tờ trình số 84/TTr-UBND ngày 1/7/2022 của UBND huyện được HĐND xem xét.",
        "Tờ trình | 84/TTr-UBND | 2022-07-01 | UBND huyện",
    ),
    (
        "Nghị quyết số 35/2018/NQ-HĐND của Hội đồng nhân dân thành phố Hải Phòng khóa XV có hiệu lực.",
        "Nghị quyết | 35/2018/NQ-HĐND | - | Hội đồng nhân dân thành phố Hải Phòng khóa XV",
    ),
    (
        "Nghị quyết số 02 - NQ/HU của Huyện uỷ An Dương đi vào cuộc sống.",
        "Nghị quyết | 02-NQ/HU | - | Huyện uỷ An Dương",
    ),
    (
        "Chỉ thị 05-CT/TW ngày 15-5-2016 của Bộ Chính trị khóa XII được triển khai sâu rộng.",
        "Chỉ thị | 05-CT/TW | 2016-05-15 | Bộ Chính trị khóa XII",
    ),
    (
        "Chương trình hành động số 12-CTr/TU của Thành ủy xác định 5 nhóm nhiệm vụ.",
        "Chương trình hành động | 12-CTr/TU | - | Thành ủy",
    ),
    ("Đề án số 01-ĐA/QU của Quận ủy về sắp xếp tổ chức bộ máy hoàn thành sớm.", "Đề án | 01-ĐA/QU | - | Quận ủy"),
    ("Luật số 72/2025/QH15 được Quốc hội thông qua ngày 16/6/2025.", "Luật | 72/2025/QH15 | 2025-06-16 | Quốc hội"),
    # Bare numbers.
    ("Hải Phòng đẩy mạnh Đề án 06 về chuyển đổi số.", "Đề án | 06 | - | -"),
    ("Gói hỗ trợ theo Nghị quyết 42 của Chính phủ được chi trả kịp thời.", "Nghị quyết | 42 | - | Chính phủ"),
    ("Các chốt thực hiện nghiêm Chỉ thị số 15 của Thủ tướng Chính phủ.", "Chỉ thị | 15 | - | Thủ tướng Chính phủ"),
    ("Nghị định 100 về xử phạt vi phạm giao thông được thực thi quyết liệt.", "Nghị định | 100 | - | -"),
    (
        "Tổng kết 10 năm thực hiện Nghị quyết (NQ) 28 của Ban Thường vụ Thành ủy, NQ 28 đi vào cuộc sống.",
        "Nghị quyết | 28 | - | Ban Thường vụ Thành ủy",
    ),
    (
        "Hội nghị quán triệt Nghị quyết NQ 32 của Bộ Chính trị (khóa IX).",
        "Nghị quyết | 32 | - | Bộ Chính trị (khóa IX)",
    ),
    # Lists.
    (
        "Theo Nghị quyết số 04-NQ/TW, Chỉ thị số 05-CT/TW của Bộ Chính trị và Kế hoạch số 21-KH/TU của Thành ủy.",
        "Nghị quyết | 04-NQ/TW | - | -",
        "Chỉ thị | 05-CT/TW | - | Bộ Chính trị",
        "Kế hoạch | 21-KH/TU | - | Thành ủy",
    ),
    (
        "Nghị quyết số 06/NQ-HĐND và số 07/NQ-HĐND của HĐND quận được thông qua.",
        "Nghị quyết | 06/NQ-HĐND | - | HĐND quận",
        "Nghị quyết | 07/NQ-HĐND | - | HĐND quận",
    ),
    # The subject of the sentence issued it.
    (
        "Ngày 20/5, UBND quận Ngô Quyền ban hành Kế hoạch số 88/KH-UBND về chỉnh trang đô thị.",
        "Kế hoạch | 88/KH-UBND | - | UBND quận Ngô Quyền",
    ),
    (
        "Tại kỳ họp, HĐND thành phố đã thông qua Nghị quyết về chính sách hỗ trợ học phí năm học 2023-2024.",
        "Nghị quyết | - | - | HĐND thành phố",
    ),
    (
        "Theo đó, Quận ủy đã ban hành Chương trình công tác năm 2022; Nghị quyết số 01-NQ/QU ngày 10/1/2022.",
        "Chương trình công tác | - | - | Quận ủy",
        "Nghị quyết | 01-NQ/QU | 2022-01-10 | Quận ủy",
    ),
    (
        "UBND thành phố vừa ban hành Quyết định số 11/QĐ-UBND thực hiện Nghị định số 10/2024/NĐ-CP của Chính phủ.",
        "Quyết định | 11/QĐ-UBND | - | UBND thành phố",
        "Nghị định | 10/2024/NĐ-CP | - | Chính phủ",
    ),
    (
        "Chủ tịch UBND quận Bùi Xuân Hải đã ký ban hành Quyết định số 77/QĐ-UBND.",
        "Quyết định | 77/QĐ-UBND | - | Chủ tịch UBND quận",
    ),
    (
        "Kế hoạch số 9/KH-UBND của Chủ tịch UBND xã Trần Phú được phổ biến.",
        "Kế hoạch | 9/KH-UBND | - | Chủ tịch UBND xã Trần Phú",
    ),
    (
        "Xét đề nghị của Sở Nội vụ tại Tờ trình số 66/TTr-SNV ngày 17 tháng 5 năm 2013 về biên chế.",
        "Tờ trình | 66/TTr-SNV | 2013-05-17 | Sở Nội vụ",
    ),
    # Named, not numbered.
    ("Căn cứ Luật Doanh nghiệp ngày 17/6/2020, sở đã rà soát.", "Luật | - | 2020-06-17 | -"),
    ("Quận hoàn thành Kế hoạch sắp xếp, xử lý nhà, đất công giai đoạn 2021-2025.", "Kế hoạch | - | - | -"),
    ("Sở Du lịch lấy ý kiến về Đề án phát triển du lịch cộng đồng Cát Bà đến năm 2030.", "Đề án | - | - | -"),
    (
        "Tuyên truyền Luật Bảo vệ môi trường và Bộ luật Lao động cho công nhân.",
        "Luật | - | - | -",
        "Bộ luật | - | - | -",
    ),
    (
        "Toàn Đảng bộ quán triệt Nghị quyết Đại hội Đảng bộ huyện lần thứ XXVII.",
        "Nghị quyết | - | - | Đại hội Đảng bộ huyện lần thứ XXVII",
    ),
    (
        "Vốn thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025 được phân bổ.",
        "Chương trình mục tiêu quốc gia | - | - | -",
    ),
    # One document, cited twice.
    (
        "Nghị quyết số 68/NQ-CP ngày 01/7/2021 hỗ trợ người lao động.\nTheo Nghị quyết 68 của Chính phủ.",
        "Nghị quyết | 68/NQ-CP | 2021-07-01 | Chính phủ",
    ),
    # None.
    ("Thu ngân sách đạt 62,7% kế hoạch thành phố giao, vượt Kế hoạch năm.",),
    ("Kế hoạch năm 2022 tăng 12% so với thực hiện năm 2021.",),
    ("Thực hiện các Nghị quyết của Thành ủy về phát triển kinh tế, quận tập trung giải phóng mặt bằng.",),
    ("HĐND quận thông qua 9 Nghị quyết về kinh tế - xã hội.",),
    ("Báo cáo tại hội nghị, Phó Chủ tịch UBND quận nêu rõ kết quả.",),
    ("Kết luận hội nghị, đồng chí Bí thư Quận ủy yêu cầu quyết liệt hơn.",),
    ("Chương trình nghệ thuật chào mừng Lễ hội Hoa phượng đỏ thu hút đông đảo người dân.",),
    ("Sở Kế hoạch và Đầu tư, Phòng Tài chính - Kế hoạch tham mưu phân bổ vốn.",),
    ("Luật sư và Hội Luật gia tư vấn miễn phí.",),
    ("Quyết định này thể hiện quyết tâm của thành phố.",),
    ("Quy định về phòng cháy được niêm yết công khai.",),
    ("Kế hoạch 5 năm 2021-2025 có 20 chỉ tiêu.",),
    ("Hướng dẫn người dân khai báo y tế; thông báo tới 1.200 hộ.",),
)


@pytest.mark.parametrize(("number", "text"), list(TABLE), ids=lambda value: str(value)[:60])
def test_a_text_cites_these_documents(number, text):
    assert TABLE.found[number] == TABLE.expected(number), text
