"""People and their posts: whose a post is, where a name begins and ends, who is nobody."""

import pytest

from tests.transforms.documents.reading import Table
from transforms.people import people_from_articles


def line(row):
    return " | ".join([row["name"], *row["posts"]])


TABLE = Table(
    people_from_articles,
    line,
    # A name, then its posts.
    (
        "Đồng chí Phạm Thị Hằng, Ủy viên Ban Thường vụ Thành ủy, Bí thư Huyện ủy dự và chỉ đạo hội nghị.",
        "Phạm Thị Hằng | Ủy viên Ban Thường vụ Thành ủy | Bí thư Huyện ủy",
    ),
    (
        "Ông Trần Văn Quý, Trưởng phòng Tài chính - Kế hoạch quận, cho biết thu đạt 62%.",
        "Trần Văn Quý | Trưởng phòng Tài chính - Kế hoạch quận",
    ),
    ("Bà Đoàn Thị Nhung – Phó Giám đốc Sở Y tế trả lời báo chí.", "Đoàn Thị Nhung | Phó Giám đốc Sở Y tế"),
    (
        "Ông Lê Hữu Tâm (Giám đốc Sở Giao thông vận tải) thị sát công trường.",
        "Lê Hữu Tâm | Giám đốc Sở Giao thông vận tải",
    ),
    (
        "Thiếu tướng Đào Quang Trường, Giám đốc Công an thành phố trao thưởng.",
        "Đào Quang Trường | Giám đốc Công an thành phố",
    ),
    (
        "TS. Vũ Thanh Hương, Viện trưởng Viện Nghiên cứu hải sản, trình bày tham luận.",
        "Vũ Thanh Hương | Viện trưởng Viện Nghiên cứu hải sản",
    ),
    (
        "Đồng chí Bùi Đức Quang, Thành ủy viên, Phó Trưởng Ban Tổ chức Thành ủy phát biểu giao nhiệm vụ.",
        "Bùi Đức Quang | Thành ủy viên | Phó Trưởng Ban Tổ chức Thành ủy",
    ),
    (
        "Ông Nguyễn Ngọc Tú, nguyên Giám đốc Sở Giáo dục và Đào tạo, nhớ lại những ngày đầu.",
        "Nguyễn Ngọc Tú | nguyên Giám đốc Sở Giáo dục và Đào tạo",
    ),
    (
        "Đồng chí Phạm Đức Ấn, Ủy viên Trung ương Đảng, Chủ tịch Hội đồng thành viên Ngân hàng Nông nghiệp dự.",
        "Phạm Đức Ấn | Ủy viên Trung ương Đảng | Chủ tịch Hội đồng thành viên Ngân hàng Nông nghiệp",
    ),
    (
        "Bà Phạm Thu Xanh, Phó bí thư Quận ủy, Trưởng ban chỉ đạo giảm nghèo quận chủ trì.",
        "Phạm Thu Xanh | Phó bí thư Quận ủy | Trưởng ban chỉ đạo giảm nghèo quận",
    ),
    ("Tại điểm cầu có đồng chí Trần Văn Khuê – TUV, Bí thư Quận ủy.", "Trần Văn Khuê | TUV | Bí thư Quận ủy"),
    # Posts, then a name.
    ("Bí thư Quận ủy Hồng Bàng Lê Ngọc Trữ chủ trì buổi làm việc.", "Lê Ngọc Trữ | Bí thư Quận ủy Hồng Bàng"),
    (
        "Phó Chủ tịch Thường trực UBND huyện Vĩnh Bảo Nguyễn Hoàng Long kiểm tra đê điều.",
        "Nguyễn Hoàng Long | Phó Chủ tịch Thường trực UBND huyện Vĩnh Bảo",
    ),
    ("Chủ tịch UBND phường Ngô Quyền Đặng Văn Minh tiếp công dân.", "Đặng Văn Minh | Chủ tịch UBND phường Ngô Quyền"),
    ("Chủ tịch UBND tỉnh Hải Dương Lưu Văn Bản dự lễ khởi công.", "Lưu Văn Bản | Chủ tịch UBND tỉnh Hải Dương"),
    ("Phó Thủ tướng Chính phủ Trần Hồng Hà yêu cầu đẩy nhanh tiến độ.", "Trần Hồng Hà | Phó Thủ tướng Chính phủ"),
    ("Tổng Bí thư Nguyễn Phú Trọng về thăm Hải Phòng năm 2018.", "Nguyễn Phú Trọng | Tổng Bí thư"),
    (
        "Theo Chi cục trưởng Chi cục Thuế quận Phạm Hữu Thư, số thu đạt khá.",
        "Phạm Hữu Thư | Chi cục trưởng Chi cục Thuế quận",
    ),
    (
        "Phó Bí thư Thành ủy, Chủ tịch UBND thành phố Nguyễn Văn Tùng kết luận hội nghị.",
        "Nguyễn Văn Tùng | Phó Bí thư Thành ủy | Chủ tịch UBND thành phố",
    ),
    ("Chủ tịch UBND quận - đồng chí Bùi Xuân Hải khai mạc hội thi.", "Bùi Xuân Hải | Chủ tịch UBND quận"),
    (
        "Phó Chủ tịch HĐND thành phố, đồng chí Trần Quang Tường chủ tọa.",
        "Trần Quang Tường | Phó Chủ tịch HĐND thành phố",
    ),
    (
        "Bí thư Chi bộ tổ dân phố số 5 Lương Thị Thoa vận động bà con hiến đất.",
        "Lương Thị Thoa | Bí thư Chi bộ tổ dân phố số 5",
    ),
    (
        "Đồng chí Chủ tịch UBND xã Đặng Cương Nguyễn Văn Chinh báo cáo tiến độ.",
        "Nguyễn Văn Chinh | Chủ tịch UBND xã Đặng Cương",
    ),
    # Several people.
    (
        "Các đồng chí: Đỗ Mạnh Hiến, Phó Bí thư Thành ủy; Lê Anh Quân, Phó Chủ tịch UBND thành phố; lãnh đạo các sở.",
        "Đỗ Mạnh Hiến | Phó Bí thư Thành ủy",
        "Lê Anh Quân | Phó Chủ tịch UBND thành phố",
    ),
    (
        "Tham gia đoàn có các đồng chí Phó Chủ tịch UBND thành phố: Nguyễn Đức Thọ, Hoàng Minh Cường.",
        "Nguyễn Đức Thọ | Phó Chủ tịch UBND thành phố",
        "Hoàng Minh Cường | Phó Chủ tịch UBND thành phố",
    ),
    (
        "Bà Trần Thị Quỳnh Trang, Chủ tịch Ủy ban MTTQ Việt Nam quận và ông Vũ Đức Cảnh, Trưởng Công an quận dự.",
        "Trần Thị Quỳnh Trang | Chủ tịch Ủy ban MTTQ Việt Nam quận",
        "Vũ Đức Cảnh | Trưởng Công an quận",
    ),
    (
        "Bí thư Huyện ủy Phạm Văn Hà và Chủ tịch UBND huyện Nguyễn Văn Viển tặng quà gia đình chính sách.",
        "Phạm Văn Hà | Bí thư Huyện ủy",
        "Nguyễn Văn Viển | Chủ tịch UBND huyện",
    ),
    (
        "Ông Nguyễn Văn Thành và ông Trần Bá Hoàng hiến 200 m2 đất làm đường.",
        "Nguyễn Văn Thành",
        "Trần Bá Hoàng",
    ),
    # People without a post.
    ("Chị Vũ Thị Ngoan ở phường Niệm Nghĩa phấn khởi vì có việc làm.", "Vũ Thị Ngoan"),
    ("Đoàn thăm Mẹ Việt Nam Anh hùng Phạm Thị Sáu tại xã An Hồng.", "Phạm Thị Sáu"),
    ("Ông Park Min Soo giới thiệu dự án của tập đoàn.", "Park Min Soo"),
    # One person, several mentions.
    (
        "Chủ tịch UBND quận Bùi Xuân Hải phát biểu.\nĐồng chí Bùi Xuân Hải, Phó Bí thư Quận ủy, Chủ tịch UBND quận.",
        "Bùi Xuân Hải | Chủ tịch UBND quận | Phó Bí thư Quận ủy",
    ),
    (
        "Chủ tịch UBND quận Phạm Thuý Hải khai mạc.\nÔng Phạm Thúy Hải nhấn mạnh ba giải pháp.",
        "Phạm Thuý Hải | Chủ tịch UBND quận",
    ),
    ("Đồng chí TRẦN VĂN BẢO, Bí thư Đảng ủy phường kết luận.", "Trần Văn Bảo | Bí thư Đảng ủy phường"),
    # Nobody.
    ("Chủ tịch UBND quận Ngô Quyền yêu cầu các phường rà soát.",),
    ("Chủ tịch UBND xã Trần Phú và Bí thư Đảng ủy phường Lê Lợi nhận cờ thi đua.",),
    ("Nút giao đường Nguyễn Bỉnh Khiêm - Lê Hồng Phong thông xe.",),
    ("Giám đốc Công ty TNHH Hoàng Gia đề nghị gia hạn.",),
    ("Trường THPT Trần Nguyên Hãn và Trường THCS Nguyễn Bá Ngọc đạt chuẩn.",),
    ("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh là việc thường xuyên.",),
    ("Huyện đoàn phối hợp Đoàn TNCS Hồ Chí Minh thành phố tổ chức.",),
    ("Giám đốc Sở Kế hoạch và Đầu tư, Chủ tịch UBND các quận, huyện chịu trách nhiệm.",),
    ("Thừa ủy quyền của Chủ tịch UBND thành phố, lãnh đạo quận trao cờ thi đua.",),
    ("Lãnh đạo quận Lê Chân, huyện An Lão, thành phố Thủy Nguyên cùng dự.",),
    ("QUẬN LÊ CHÂN: CHỦ TỊCH UBND QUẬN NGUYỄN VĂN PHIỆT TIẾP CÔNG DÂN ĐỊNH KỲ THÁNG 6 NĂM 2021",),
    ("Thu Hằng",),
)


@pytest.mark.parametrize(("number", "text"), list(TABLE), ids=lambda value: str(value)[:60])
def test_a_text_names_these_people(number, text):
    assert sorted(TABLE.found[number]) == sorted(TABLE.expected(number)), text
