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
WHERE = "tại|ở|về|từ|trong|thuộc"

# Kind of home -> the cues in front of an address.  Who lodges somewhere moves on.
HOME_CUES: dict[str, str] = {
    "home": "ngụ|cư ngụ|trú|cư trú|thường trú|đăng ký thường trú|hktt|hộ khẩu(?: thường trú)?|trú quán|nhà ở|sinh sống",
    "lodging": "tạm trú|ở trọ|trọ|thuê trọ|tạm ngụ",
    "origin": "quê|quê quán|quê gốc|nguyên quán|sinh quán",
}
# Cues of a home only right behind an age or a birth year.
WEAK_CUES = "ở|nhà|sống|trọ"
# Cues of a home that is surely a place: "người Nghệ An", and not "người Mường".
SURE_PLACE_CUES: dict[str, str] = {"origin": r"[^)]{0,45}[,(]\s?người(?:\s+gốc)?\s+"}
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

# -- whose an age or a birth is

# What somebody is stands before what describes it ("chân sút 23 tuổi").
NOUN_FIRST = True
# All that may stand between a name and its age ("Nam (41 tuổi"; "Nam năm nay 41 tuổi"; "Nam, người vừa tròn 41 tuổi").
_NOW = "người|vốn|năm|nay|hiện|đã|mới|vừa|chỉ|tròn|bước|sang|ở|được|gần|hơn|khoảng|ngoài|chưa|đầy|tuổi|là|cùng|đều"
AGE_LINKS = (
    r"\s*[(,–—-]\s*(?:(?:nam|nữ|nam giới|nữ giới|giới tính nam|giới tính nữ)\s*[,;-]\s*)?"
    rf"(?:(?:{_NOW})\s){{0,5}}|\s*\([^()]{{0,80}}[,;–-]\s*|,?(?:\s(?:{_NOW})){{0,6}}\s|"
    r",\s[^,;.()]{0,60}\snăm nay(?:\s(?:đã|mới|vừa|tròn|được)){0,3}\s|"
    r"(?:\s(?:đã|vừa|mới|đột ngột|bất ngờ)){0,3}\s(?:qua đời|mất|từ trần|tạ thế|trút hơi thở cuối cùng|ra đi)\b"
    r"[^;.()]{0,40}?,?\s(?:ở|ở tuổi|hưởng thọ|hưởng dương|thọ)\s(?:tuổi\s)?|,?\s(?:hưởng thọ|hưởng dương)\s"
)
# The same of a birth, which may stand behind a description.
BIRTH_LINKS = r"\s(?:vốn\s|được\s)?(?:sinh\b[^.;()]{0,50})?|\s*\((?:sinh\b[^.;()]{0,20})?|,\s(?:[^.;()]{0,80}[,\s])?(?:sinh\b[^.;()]{0,50})?"
# A birth in front of the sentence: what stands before it there, and between it and the name.
BIRTH_OPENING = r"(?:^|[.!?…][\"”)]?\s+|\n\s*)(?:sinh\b[^.;\n]{0,50})?$"
BIRTH_FRONTED = r"[^.;\n]{0,60},\s"
# Between a description with an age and the name ("nữ sinh 17 tuổi tên Nguyễn Thị Hoa").
AGE_FOLLOWING = r"\s(?:tên(?:\slà)?\s|là\s)?"
# Behind an age that was long ago.
PAST_AGE = r"\s*(?:thì\s|đã\s)?(?:khi đó|lúc đó|lúc ấy|khi ấy|thời đó|thời điểm đó)\b"
DETERMINERS = "một|vị|chàng|nàng|cô|anh|chị|ông|bà|cậu|em|người|nữ|nam|cựu|nguyên|gã|tay|là|từng là|vốn là|hiện là|hiện đang là"
PERSON_NOUNS = (
    "người đàn ông|người phụ nữ|đàn ông|phụ nữ|thanh niên|nam thanh niên|thiếu niên|thiếu nữ|nữ sinh|nam sinh|học sinh|"
    "sinh viên|nghiên cứu sinh|cô gái|chàng trai|cậu bé|cô bé|bé trai|bé gái|cháu bé|cụ ông|cụ bà|chân sút|tiền đạo|"
    "tiền vệ|hậu vệ|trung vệ|thủ môn|thủ thành|người gác đền|cầu thủ|ngôi sao|tuyển thủ|nhạc trưởng|đội trưởng|thủ quân|"
    "tay vợt|tay đua|tay súng|tay đấm|võ sĩ|kỳ thủ|cơ thủ|kình ngư|vận động viên|VĐV|HLV|huấn luyện viên|"
    "nhà cầm quân|thuyền trưởng|chiến lược gia|ông thầy|trợ lý|trọng tài|bác sĩ|bác sỹ|y sĩ|y tá|điều dưỡng|hộ lý|"
    "dược sĩ|nữ hộ sinh|hộ sinh|giáo viên|cô giáo|thầy giáo|giảng viên|giáo sư|tiến sĩ|hiệu trưởng|hiệu phó|bảo mẫu|"
    "kỹ sư|kiến trúc sư|luật sư|thẩm phán|công tố viên|kiểm sát viên|điều tra viên|thư ký|kế toán|thủ quỹ|thủ kho|"
    "nhân viên|công nhân|nông dân|ngư dân|tiểu thương|thợ|thợ hồ|thợ máy|thợ hàn|thợ xây|thợ điện|thợ lặn|phụ hồ|bảo vệ|"
    "lái xe|tài xế|phụ xe|phi công|tiếp viên|thủy thủ|thuyền viên|lái tàu|lái đò|xe ôm|bốc vác|bốc xếp|giúp việc|"
    "nội trợ|diễn viên|ca sĩ|ca sỹ|nhạc sĩ|họa sĩ|đạo diễn|người mẫu|hoa hậu|á hậu|MC|nhà văn|nhà thơ|nhà báo|phóng viên|"
    "biên tập viên|doanh nhân|giám đốc|phó giám đốc|tổng giám đốc|chủ tịch|phó chủ tịch|bí thư|trưởng phòng|phó phòng|"
    "trưởng thôn|trưởng bản|trưởng ấp|tổ trưởng|cán bộ|chuyên viên|chuyên gia|chủ quán|chủ tiệm|chủ nhà|chủ trọ|chủ tàu|"
    "chủ đò|chủ hụi|chủ xe|chủ cửa hàng|chủ doanh nghiệp|đại úy|thượng úy|trung úy|thiếu úy|thiếu tá|trung tá|thượng tá|"
    "đại tá|hạ sĩ|trung sĩ|thượng sĩ|chiến sĩ|bộ đội|cảnh sát|dân quân|dân phòng|bị cáo|bị can|nghi phạm|nghi can|"
    "hung thủ|đối tượng|kẻ cướp|tên trộm|nạn nhân|bệnh nhân|hành khách|du khách|khách hàng|nhân chứng|phạm nhân|"
    "lãnh đạo|chính trị gia|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|tỷ phú|tỉ phú|triệu phú|nhà khoa học|nhà nghiên cứu|Việt kiều"
)
# No home is told so.
DESCRIBED_HOME = r"(?!)"
AFFILIATED = ""
APPOSITION = r"\s*[,–-]\s"
# The same where it tells what somebody is: "… (41 tuổi), hiệu trưởng …", "… là chủ nhà".
APPOSITION_BEHIND = (
    r"\s*(?:\([^()]{0,60}\)\s*)?(?:[,–-]\s(?:\d{1,3} tuổi,\s)?(?:là\s)?|\slà\s|\()(?:người\s)?"
)
# Words for persons of which a story has many.
COMMON_NOUNS = (
    "người đàn ông|người phụ nữ|đàn ông|phụ nữ|thanh niên|nam thanh niên|thiếu niên|thiếu nữ|nữ sinh|nam sinh|học sinh|"
    "sinh viên|cô gái|chàng trai|cậu bé|cô bé|bé trai|bé gái|cháu bé|cụ ông|cụ bà|chân sút|tiền đạo|tiền vệ|hậu vệ|trung vệ|"
    "cầu thủ|ngôi sao|tuyển thủ|vận động viên|VĐV|nhân viên|công nhân|nông dân|ngư dân|tiểu thương|thợ|bảo vệ|thuyền viên|"
    "thủy thủ|cán bộ|chuyên viên|chuyên gia|chiến sĩ|bộ đội|cảnh sát|dân quân|dân phòng|bị cáo|bị can|nghi phạm|nghi can|"
    "hung thủ|đối tượng|kẻ cướp|tên trộm|nạn nhân|bệnh nhân|hành khách|du khách|khách hàng|nhân chứng|phạm nhân|lãnh đạo|"
    "bác sĩ|bác sỹ|giáo viên|cô giáo|thầy giáo|giáo sư|tiến sĩ|luật sư|ca sĩ|ca sỹ|diễn viên|người mẫu|võ sĩ|tài xế|lái xe|"
    "chính trị gia|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|doanh nhân|Việt kiều|trợ lý"
)
# Before a noun with an age that takes up nobody known.
DESCRIPTION_LEAD = (
    r"(?<!\w)(?:một|những|các|mấy|vài|nhiều|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+|thêm|có|cùng|và|với|cho|của|từ|nào|"
    r"mỗi|là|làm|như|thấy|gặp|tên|bé|con|cháu)\s(?:\w+\s)?$"
)
# What stands right before is no person.
NO_PERSON_BEFORE = (
    r"(?<!\w)(?:tàu|đội|câu lạc bộ|CLB|công ty|trường|bệnh viện|bão|quán|khách sạn|chùa|phim)\s$"
)
