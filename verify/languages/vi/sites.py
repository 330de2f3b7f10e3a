"""Vietnamese: verbs behind which a place answers where, and what they are told of.

Compiled by hand from the vocabulary of political, court, business and accident reports.  Phrases are parted by bars;
the first word of a subject's label is the verb that it goes with.
"""

SITE_CUES: dict[str, str] = {
    "held": (
        "diễn ra|được tổ chức|tổ chức|khai mạc|bế mạc|được ấn định|ấn định|dự kiến diễn ra|sẽ diễn ra|đăng cai|khởi tranh|khởi động"
        "|tiến hành|nhóm họp|họp|gặp nhau|thi đấu"
    ),
    "announced": "công bố|tuyên bố|tuyên án|đọc bản án|loan báo|thông báo kết quả",
    "arrested": (
        "bị bắt|bắt giữ|bị bắt giữ|bắt được|bị tạm giữ|bị khống chế|bắt gọn|sa lưới|bị tóm|bị vây bắt|đầu thú|ra đầu thú|bị bắt khẩn cấp"
        "|bị phát hiện và bắt|vây bắt|tóm gọn"
    ),
    "happened": "xảy ra|đã xảy ra|phát hỏa|bùng phát|rơi xuống|đâm xuống|gặp nạn|lao xuống|bị lật|chìm|mắc cạn|va chạm|tông|sập",
    "made": "sản xuất|lắp ráp|được sản xuất|được lắp ráp|chế tạo|đóng mới|được đóng|gia công|may gia công|chế biến|được làm",
    "bound": "trên đường đi|trên đường đến|trên đường tới|trên đường về|hướng đi|đang đi|chạy hướng|đang trên đường|đi tới|cập cảng|hướng tới|bay đến|bay tới|bay đi",
    "departed": "xuất phát từ|khởi hành từ|cất cánh từ|rời cảng|rời bến|đi từ|bay từ|chạy từ|xuất bến",
    "founded": "thành lập|được thành lập|ra đời|khởi nghiệp|sinh ra",
    "based": "trụ sở|có trụ sở|đặt trụ sở|đóng trụ sở|trụ sở chính|đóng",
}
SITE_SUBJECTS: dict[str, str] = {
    "held meeting": "cuộc họp|phiên họp|hội đàm|cuộc gặp|kỳ họp|cuộc đàm phán|thượng đỉnh",
    "held conference": "hội nghị|hội thảo|đại hội|diễn đàn|tọa đàm",
    "held match": "trận đấu|trận chung kết|chung kết|bán kết|giải đấu|giải|vòng loại|lượt về|lượt đi",
    "held race": "cuộc đua|giải chạy|marathon|đua thuyền|đua ghe",
    "held festival": "lễ hội|liên hoan|hội chợ|triển lãm|festival|ngày hội",
    "held concert": "đêm nhạc|liveshow|hòa nhạc|buổi diễn|đêm diễn|chương trình",
    "held ceremony": "lễ khai trương|lễ khởi công|lễ cưới|đám cưới|lễ trao|lễ ra mắt|lễ kỷ niệm|lễ tốt nghiệp|lễ khánh thành|buổi lễ",
    "held funeral": "lễ tang|đám tang|lễ truy điệu|lễ viếng|tang lễ",
    "held trial": "phiên tòa|phiên xử|xét xử",
    "held rally": "biểu tình|tuần hành|mít tinh",
    "held auction": "đấu giá",
    "held exercise": "tập trận|diễn tập",
    "held exam": "kỳ thi|cuộc thi|hội thi",
    "announced result": "kết quả|bảng xếp hạng|danh sách",
    "announced verdict": "bản án|phán quyết",
    "happened crash": "tai nạn|vụ tai nạn|va chạm|vụ va chạm|tông xe",
    "happened fire": "cháy|vụ cháy|hỏa hoạn|đám cháy",
    "happened explosion": "nổ|vụ nổ",
    "happened killing": "án mạng|vụ án mạng|giết người|nổ súng|vụ nổ súng|vụ chém|xô xát|vụ tấn công|vụ đánh nhau",
    "happened robbery": "cướp|vụ cướp|trộm|vụ trộm",
    "happened collapse": "sập|vụ sập|sạt lở|vụ sạt lở",
    "happened storm": "lốc|lốc xoáy|mưa đá|động đất|lũ quét|sét đánh",
    "happened drowning": "đuối nước|chìm|vụ chìm|lật|lật thuyền|chìm đò|lật đò",
    "happened poisoning": "ngộ độc|vụ ngộ độc",
}
# What is told of another time, not of this one.
BEFORE: dict[str, str] = {
    "before": "năm ngoái|năm trước|lần trước|trước đây|kỳ trước|mùa trước|những năm trước|lần đầu"
}
