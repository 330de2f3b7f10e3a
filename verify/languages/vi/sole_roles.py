"""Vietnamese: roles of which one event has just one bearer.

Source: own, from sports, court and accident reports.
"""

# Role -> what its bearer is called.
SOLE_ROLES: dict[str, str] = {
    "match supervisor": "giám sát trận đấu|giám sát viên trận đấu",
    "referee supervisor": "giám sát trọng tài",
    "main referee": "trọng tài chính|trọng tài bắt chính|vua áo đen cầm còi chính",
    "presiding judge": "thẩm phán chủ tọa|chủ tọa phiên tòa|thẩm phán chủ tọa phiên tòa|chủ tọa phiên xử|chủ tọa phiên xét xử",
    "prosecutor at the trial": "kiểm sát viên giữ quyền công tố|đại diện viện kiểm sát giữ quyền công tố",
    "sole survivor": (
        "người sống sót duy nhất|người duy nhất sống sót|nạn nhân sống sót duy nhất|nạn nhân duy nhất sống sót|"
        "hành khách duy nhất sống sót|hành khách sống sót duy nhất"
    ),
    "sole fatality": (
        "nạn nhân tử vong duy nhất|nạn nhân duy nhất tử vong|người thiệt mạng duy nhất|người duy nhất thiệt mạng|"
        "người chết duy nhất|nạn nhân duy nhất thiệt mạng"
    ),
    "last missing": (
        "nạn nhân mất tích cuối cùng|người mất tích cuối cùng|người duy nhất còn mất tích|nạn nhân duy nhất còn mất tích|"
        "nạn nhân còn mất tích|nạn nhân cuối cùng"
    ),
    "coach driver": "tài xế xe khách|lái xe khách|tài xế xe buýt|tài xế xe giường nằm|tài xế ô tô khách|lái xe ô tô khách",
    "train driver": "lái tàu chính|trưởng lái tàu|tài xế tàu hỏa",
    "co-pilot": "cơ phó",
    "caretaker coach": "huấn luyện viên tạm quyền|HLV tạm quyền|quyền HLV trưởng|quyền huấn luyện viên trưởng|HLV trưởng tạm quyền",
    "first winner": "chủ nhân giải đặc biệt|người trúng giải đặc biệt",
}
# Between the role and the name, titles left out, and between a name and its role behind it.
ROLE_TO_NAME = r"(?:\s*,)?\s*(?:(?:là|tên|của trận đấu|của phiên tòa)\s)*"
NAME_TO_ROLE = r"\s*(?:\([^()]{0,60}\)\s*)?(?:[,–-]\s|\slà\s|\()(?:\d{1,3} tuổi,\s)?"
# Stages and turns of which each has another bearer.
OTHER_STAGE = r"sơ thẩm|phúc thẩm|lượt đi|lượt về|trước đó|thay thế|thay cho|cũ\b|cựu|nguyên"
