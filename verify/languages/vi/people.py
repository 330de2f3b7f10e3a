"""Vietnamese: levels of places, and how the press tells where a person lives and comes from.

Source: own, from the usage of Vietnamese newspapers ("anh Nguyễn Văn A (SN 1983, trú tại xóm 7, xã …)") and the levels
of the law on local government of 2015 (province, district, commune) with the units below them; the provinces are the
63 of the years 2008 to 2025.
"""

from __future__ import annotations

# Level word -> level, 1 the widest.  A street or a house (5) lies beside the levels, not below them.
LEVELS: dict[str, int] = {
    **dict.fromkeys(("tỉnh", "bang", "tiểu bang"), 1),
    **dict.fromkeys(("thành phố", "tp", "quận", "q", "huyện", "h", "thị xã", "tx"), 2),
    **dict.fromkeys(("phường", "p", "xã", "x", "thị trấn", "tt"), 3),
    **dict.fromkeys(
        ("xóm", "thôn", "ấp", "bản", "làng", "buôn", "sóc", "khu phố", "kp", "tổ", "tổ dân phố"), 4
    ),
    **dict.fromkeys(("đường", "phố", "ngõ", "hẻm", "quốc lộ"), 5),
}
# Abbreviated level word -> the word; "TP" before a province's name is a province.
LEVEL_WORDS: dict[str, str] = {
    "tp": "thành phố",
    "q": "quận",
    "h": "huyện",
    "tx": "thị xã",
    "p": "phường",
    "x": "xã",
    "tt": "thị trấn",
    "kp": "khu phố",
}
# The level of a bare name that is no province: unknown, since wards and towns alike are told without their word.
BARE_LEVEL: int | None = None

PROVINCES: frozenset[str] = frozenset(
    "an giang|bà rịa vũng tàu|bạc liêu|bắc giang|bắc kạn|bắc cạn|bắc ninh|bến tre|bình dương|bình định|bình phước|"
    "bình thuận|cà mau|cao bằng|cần thơ|đà nẵng|đắk lắk|đắc lắc|đắk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang|"
    "hà nam|hà nội|hà tĩnh|hải dương|hải phòng|hậu giang|hòa bình|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|"
    "lâm đồng|lạng sơn|lào cai|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|"
    "quảng ngãi|quảng ninh|quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thừa thiên huế|"
    "tiền giang|thành phố hồ chí minh|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái".split("|")
)
# Between two places of one address; what it may hold besides is not compared.
ADDRESS_GAP = r"[\s,.()–-]{0,4}(?:(?:tổ|khu|đội|số|thuộc)\s*\d{0,4}\w?[\s,.–-]{0,3})?"

# Directly before a name these say where.
WHERE = "tại|ở|gần|về|từ"

# Kind of home -> the cues in front of an address.  Who lodges somewhere moves on.
HOME_CUES: dict[str, str] = {
    "home": "ngụ|cư ngụ|trú|cư trú|thường trú|đăng ký thường trú|hktt|hộ khẩu(?: thường trú)?|trú quán|nhà ở|sinh sống",
    "lodging": "tạm trú|ở trọ|trọ|thuê trọ|tạm ngụ",
    "origin": "quê|quê quán|quê gốc|nguyên quán|sinh quán",
}
# Cues of a home only right behind an age or a birth year.
WEAK_CUES = "ở|nhà|sống|trọ"
# What may stand between a cue and its address.
CUE_TAIL = r"(?:\s+(?:tại|ở))?\s*:?\s*(?:số\s*\w{1,6}[\s,]{1,2})?(?:tổ\s*\w{1,4}[\s,]{1,2})?"
# An age or a birth: in brackets with nothing else it ties the address behind it to the person.
AGES = r"\d{1,3}\s*tuổi|(?:sn|sinh năm|sinh ngày|sinh)[\s:]*(?:\d{1,2}[/.-]\d{1,2}[/.-])?\d{4}"
# What else may stand between a person and a home.
ASIDES = r"(?<!\w)(?:nam|nữ|giới tính|cùng|đều|hiện|đang)(?!\w)"
# "The address above."
SAME_ADDRESS = (
    r"(?:cùng|chung|trú cùng|ngụ cùng)\s+(?:địa chỉ|nơi ở|nơi cư trú|nơi trú)(?:\s+(?:trên|nói trên|này))?"
)

# Right before a titled name these say that somebody of the family is meant: "mẹ bà Hương, 78 tuổi".
KIN_BEFORE = (
    "mẹ|mẹ của|mẹ đẻ|mẹ ruột|mẹ vợ|mẹ chồng|bố|bố của|bố đẻ|bố vợ|bố chồng|cha|cha của|vợ|vợ của|chồng|chồng của|con|"
    "con của|con trai|con trai của|con gái|con gái của|em|em trai|em trai của|em gái|em gái của|anh trai|anh trai của|"
    "chị gái|chị gái của|cháu|cháu của|cháu nội|cháu ngoại|ông nội|ông ngoại|bà nội|bà ngoại|con rể|con dâu|người yêu|bạn gái|"
    "bạn trai|tài xế của|luật sư của"
)
# Right behind a name the same.
KIN_AFTER = ""
# The titles that may stand between.
KIN_TITLES = ("ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cháu", "thầy")
