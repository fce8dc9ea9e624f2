"""What figures are called: the words of the text that name them, never those of another figure."""

import pytest

from tests.transforms.facts.reading import facts_of

LABELS = {
    # words known and unknown, with all that goes on with them
    "Thu ngân sách ước đạt 605,7 tỷ đồng, bằng 62,7% kế hoạch.": ["Thu ngân sách", "Thu ngân sách"],
    "Sản phẩm chủ yếu: Nước mắm 9,5 triệu lít, tăng 19,5%; muối hạt 3.500 tấn, giảm 4,2%; áo len 67 nghìn cái.": [
        *("Nước mắm", "Nước mắm"),
        *("muối hạt", "muối hạt"),
        "áo len",
    ],
    # what stands behind a figure
    "Thành phố có 877 dự án FDI, tổng vốn đầu tư 26,1 tỷ USD.": ["dự án FDI", "vốn đầu tư"],
    "Nghị quyết đề ra 9 nhiệm vụ trọng tâm.": ["nhiệm vụ trọng tâm"],
    "Quận trao 120 suất quà; trồng 0,53 ha rừng phòng hộ.": ["suất quà", "rừng phòng hộ"],
    "Trên vịnh có 73 tàu tham quan và 66 tàu lưu trú du lịch.": ["tàu tham quan", "tàu lưu trú du lịch"],
    "Trong tháng xảy ra 5 vụ tai nạn giao thông, giảm 2 vụ.": ["vụ tai nạn giao thông", "vụ tai nạn giao thông"],
    "Huyện đón 2,8 triệu lượt khách.": ["lượt khách"],
    "Năm 2022, phấn đấu có thêm 8 xã kiểu mẫu.": ["xã kiểu mẫu"],
    # no words of time and place at its end
    "Năng suất lúa cả năm đạt 63,6 tạ/ha.": ["Năng suất lúa"],
    # no verb, but a word of the label
    "Huyện còn 27 hộ chưa bàn giao mặt bằng.": ["hộ chưa bàn giao mặt bằng"],
    "Ghi nhận 356 ca mắc COVID-19.": ["ca mắc COVID-19"],
    "Nuôi trồng vùng đồng bằng đạt 12 nghìn tấn.": ["Nuôi trồng vùng đồng bằng"],
    "Doanh số cho vay đạt 197,6 tỷ đồng.": ["Doanh số cho vay"],
    # names of several words, with commas and words of time that are none
    "Diện tích cây lâu năm đạt 7.756,4 ha.": ["Diện tích cây lâu năm"],
    "Giá trị sản xuất nông, lâm nghiệp, thủy sản đạt 120 tỷ đồng.": ["Giá trị sản xuất nông, lâm nghiệp, thủy sản"],
    "Kim ngạch xuất khẩu gạo 250 triệu USD (tăng 17,3%), hàng may mặc 80 triệu USD.": [
        *("Kim ngạch xuất khẩu gạo", "Kim ngạch xuất khẩu gạo"),
        "hàng may mặc",
    ],
    # not of what brackets or parts named before
    "Sản lượng thủy sản tháng 5 đạt 61 tấn, trong đó sản lượng tôm 20 tấn. Lũy kế 5 tháng đạt 373 tấn.": [
        *("Sản lượng thủy sản", "sản lượng tôm", "Sản lượng thủy sản"),
    ],
    "Số người tham gia BHXH là 409.120 người (trong đó có 392.117 người tham gia BHTN), đạt 99% kế hoạch.": [
        *("Số người tham gia BHXH", "người tham gia BHTN", "Số người tham gia BHXH"),
    ],
    # never that of another indicator
    "Muối hạt 3.500 tấn. Toàn huyện có 94 doanh nghiệp thành lập mới, tăng 9,2%.": [
        "Muối hạt",
        *("doanh nghiệp thành lập mới", "doanh nghiệp thành lập mới"),
    ],
    "Huyện gieo trồng 25.272 ha. Hiện có 6 xã đạt 19 tiêu chí, kinh phí 52 tỷ đồng.": [
        "gieo trồng",
        *("xã", "tiêu chí", "kinh phí"),
    ],
    "Toàn huyện có 6 doanh nghiệp, bao tiêu 220 ha khoai tây với giá tối thiểu 7.200 đồng/kg.": [
        *("doanh nghiệp", "khoai tây", ""),
    ],
    "Năng suất lúa đạt 69,05 tạ/ha, tăng 0,31 tạ/ha so với vụ trước.": ["Năng suất lúa", "Năng suất lúa"],
}


@pytest.mark.parametrize("text", LABELS)
def test_labels(text):
    (facts,) = facts_of({"text": text})
    assert [fact["label"] for fact in facts] == LABELS[text]
