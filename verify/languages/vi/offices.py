"""Vietnamese: offices and how the press tells that they are held, were held or were left; ranks; work for somebody.

Compiled by hand from the usage of Vietnamese newspapers.  Phrases are parted by bars; labels are the same in every
language, "deputy X" being the deputy of "X".
"""

from verify.languages.vi.names import SURNAMES

# Units of which the head is "trưởng X" or "X trưởng", and the deputy "phó trưởng X", "phó X" or "X phó".
_UNITS = ("đoàn", "đội", "trạm", "đồn", "thôn", "ấp", "bản", "xóm", "làng", "buôn", "khóm", "nhóm", "tổ", "ca", "kíp", "bộ môn", "bộ phận",
          "khu phố", "tổ dân phố", "đại diện", "tiểu ban", "chi nhánh", "ga", "bưu cục", "phân xưởng", "chi hội", "phân hội", "liên đội",
          "đại đội", "tiểu đoàn", "trung đoàn", "trung đội", "tiểu đội", "lữ đoàn", "sư đoàn")  # fmt: skip
_BUREAUS = ("cục", "vụ", "chi cục", "tổng cục", "hạt", "phân viện")

# What somebody does by office, now or once.
_LEADS = ("điều hành", "lãnh đạo", "đứng đầu", "dẫn dắt", "chèo lái", "quản lý")
_WHEN = ("đang", "hiện", "vẫn", "hiện đang", "vẫn đang", "từng", "trực tiếp")

OFFICES: dict[str, str] = {
    "chief executive": "tổng giám đốc|giám đốc điều hành|ceo|tgđ",
    "deputy chief executive": "phó tổng giám đốc|phó tgđ|phó tổng",
    "director": "giám đốc|gđ",
    "deputy director": "phó giám đốc|phó gđ",
    "finance chief": "giám đốc tài chính|cfo",
    "deputy finance chief": "phó giám đốc tài chính",
    "technical director": "giám đốc kỹ thuật",
    "chair": "chủ tịch",
    "deputy chair": "phó chủ tịch",
    "head": "người đứng đầu|đứng đầu|thủ trưởng|" + "|".join(f"{w} {v}" for w in _WHEN for v in _LEADS),
    "deputy head": "cấp phó|phó thủ trưởng",
    "secretary": "bí thư",
    "deputy secretary": "phó bí thư",
    "general secretary": "tổng bí thư|tổng thư ký",
    "deputy general secretary": "phó tổng thư ký",
    "minister": "bộ trưởng",
    "deputy minister": "thứ trưởng",
    "school head": "hiệu trưởng",
    "deputy school head": "phó hiệu trưởng|hiệu phó",
    "section head": "trưởng phòng",
    "deputy section head": "phó trưởng phòng|phó phòng",
    "unit head": "trưởng ban",
    "deputy unit head": "phó trưởng ban|phó ban",
    "police chief": "trưởng công an",
    "deputy police chief": "phó trưởng công an|phó công an",
    "captain": "thuyền trưởng|cơ trưởng|máy trưởng",
    "mate": "thuyền phó|cơ phó",
    "team captain": "thủ quân",
    "chief judge": "chánh án",
    "deputy chief judge": "phó chánh án",
    "office chief": "chánh văn phòng",
    "deputy office chief": "phó chánh văn phòng",
    "chief inspector": "chánh thanh tra",
    "deputy chief inspector": "phó chánh thanh tra",
    "prosecutor general": "viện trưởng",
    "deputy prosecutor general": "phó viện trưởng",
    "head doctor": "trưởng khoa|chủ nhiệm khoa",
    "deputy head doctor": "phó trưởng khoa|phó khoa|phó chủ nhiệm khoa",
    "commander": "chỉ huy trưởng|tư lệnh",
    "deputy commander": "chỉ huy phó|phó chỉ huy trưởng|phó tư lệnh",
    "chief of staff": "tham mưu trưởng|chánh văn phòng nội các",
    "deputy chief of staff": "phó tham mưu trưởng|tham mưu phó",
    "commissar": "chính ủy|chính trị viên",
    "deputy commissar": "phó chính ủy|chính trị viên phó|phó chính trị viên",
    "foreman": "quản đốc",
    "deputy foreman": "phó quản đốc",
    "manager": "chủ nhiệm",
    "deputy manager": "phó chủ nhiệm",
    "shop head": "cửa hàng trưởng|quản lý cửa hàng",
    "deputy shop head": "cửa hàng phó|phó cửa hàng trưởng",
    "chief cook": "bếp trưởng",
    "deputy chief cook": "bếp phó|phó bếp trưởng",
    "chief accountant": "kế toán trưởng",
    "deputy chief accountant": "phó kế toán trưởng",
    "chief engineer": "kỹ sư trưởng|công trình sư",
    "deputy chief engineer": "phó kỹ sư trưởng",
    "spokesperson": "người phát ngôn|phát ngôn viên",
    "deputy spokesperson": "phó phát ngôn|phó người phát ngôn",
    "president": "tổng thống",
    "vice president": "phó tổng thống",
    "prime minister": "thủ tướng",
    "deputy prime minister": "phó thủ tướng",
    "governor": "thống đốc|tỉnh trưởng",
    "deputy governor": "phó thống đốc|phó tỉnh trưởng",
    "mayor": "thị trưởng",
    "deputy mayor": "phó thị trưởng",
    "leader": "lãnh tụ|thủ lĩnh|chủ soái",
    "deputy leader": "phó thủ lĩnh",
    "rector": "giám đốc học viện|viện chủ",
    "ambassador": "đại sứ",
    "deputy ambassador": "phó đại sứ",
    "consul": "lãnh sự|tổng lãnh sự",
    "deputy consul": "phó lãnh sự|phó tổng lãnh sự",
    "attaché": "tùy viên|tùy viên quân sự|tùy viên quốc phòng",
    "deputy attaché": "phó tùy viên|phó tùy viên quân sự|phó tùy viên quốc phòng",
    "none": (
        "đại sứ quán|tổng thống đắc cử|chủ tịch hội đồng thi|tổng lãnh sự quán|lãnh sự quán|đội trưởng đội bạn|bộ trưởng đắc cử"
        "|đứng đầu bảng|đứng đầu danh sách"
    ),
    "editor": "tổng biên tập",
    "deputy editor": "phó tổng biên tập",
    "match supervisor": "giám sát trận đấu",
    "main referee": "trọng tài chính|trọng tài bắt chính",
    "presiding judge": "chủ tọa phiên tòa|thẩm phán chủ tọa|chủ tọa phiên xử",
    "coach": "huấn luyện viên trưởng|hlv trưởng",
    "assistant coach": "trợ lý huấn luyện viên|trợ lý hlv|huấn luyện viên phó|hlv phó",
    "adviser": "cố vấn|trợ lý",
    "legislator": "đại biểu quốc hội|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ",
    "judge": "thẩm phán",
    "accountant": "kế toán",
    "cashier": "thủ quỹ",
    "teacher": "giáo viên|giảng viên",
    "doctor": "bác sĩ",
    "nurse": "điều dưỡng|y tá|hộ sinh",
    "engineer": "kỹ sư",
    "guard": "bảo vệ",
    "reporter": "phóng viên|nhà báo|biên tập viên",
    "officer": "cán bộ|chuyên viên|công an viên|kiểm sát viên|điều tra viên|chiến sĩ",
    "worker": "nhân viên|công nhân",
    "staff": "làm việc tại|làm việc ở|làm việc cho|công tác tại|công tác ở|làm tại|làm thuê cho",
    **{f"{u} head": f"trưởng {u}|{u} trưởng" for u in _UNITS},
    **{f"deputy {u} head": f"phó trưởng {u}|phó {u}|{u} phó|phó {u} trưởng" for u in _UNITS},
    **{f"{b} head": f"{b} trưởng" for b in _BUREAUS},
    **{f"deputy {b} head": f"phó {b} trưởng|{b} phó|phó {b}" for b in _BUREAUS},
}

FORMER = (
    r"(?:\b(?:nguyên|cựu|từng là|từng giữ chức|từng giữ chức vụ|từng giữ cương vị|từng giữ vị trí|từng giữ ghế|từng làm|từng đảm nhiệm|từng đảm nhiệm chức"
    r"|từng nắm giữ chức|từng nắm chức|từng ngồi ghế|nguyên là|trước đây là|trước kia là|trước là|vốn là|không còn là|không còn giữ chức|không còn làm|từng|cựu quyền"
    r"|trước khi nghỉ hưu là|trước khi về hưu là|trước khi nghỉ hưu|lúc đương chức là|khi còn đương chức là|khi còn tại chức là|lúc còn tại chức là|từng có thời gian là|từng có thời gian làm"
    r"|một thời là|từng được bầu làm|từng giữ vai trò|từng đảm đương|không còn đảm nhiệm|không còn đảm nhiệm chức|không còn giữ ghế|không còn giữ vị trí|không còn giữ cương vị|không còn phụ trách"
    r"|với vai trò nguyên)\s+)$"
)
ACTING = r"(?:\b(?:khi đó là|lúc đó là|khi ấy là|lúc ấy là|bấy giờ là|quyền|tạm quyền|được bổ nhiệm|bổ nhiệm|được bầu|tân|sẽ là|sẽ làm|không phải là|không phải|chưa phải là|thay|vợ|chồng|con|con trai|con gái|em trai|em gái|em ruột|anh trai|anh ruột|chị gái|con rể|con dâu|cháu ruột|bạn|bạn thân|tài xế|lái xe|luật sư|mẹ|cha|bố|em|anh|cháu|thư ký|trợ lý|thay mặt|đại diện cho|ứng cử viên|ứng viên|ứng cử|tranh cử)\s+(?:của\s+)?(?:ông\s+|bà\s+|vị\s+|chức\s+|ghế\s+|vị trí\s+)?)$"
NO_HOLDER = "của|và|với|cho|là|do|gặp|nói|theo|thay|cùng|để|khi|được|bị|đã|sẽ|gồm|như|tại|kiêm"
APPOSED = r"\s*(?:\([^()]*\)\s*)?(?:,|[-–—]|\()\s*(?:(?:\d{2} tuổi|(?:sn|sinh năm)\s*\d{4})\s*[,;–-]\s*)?(?:người\s+)?"
HELD_NOW = (
    r"\s*,?\s*(?:(?:hiện nay|hiện tại|hiện|đang|vẫn|vẫn đang|hiện vẫn|hiện đang|đến nay vẫn|nay)\s+)*(?:là|giữ chức(?: vụ)?|giữ cương vị|giữ ghế|giữ vị trí|làm|đảm nhiệm(?: chức)?"
    r"|nắm giữ chức|ngồi ghế)\s+(?:đương kim\s+)?"
)
WORKS_NOW = r"\s*,?\s*(?:người\s+)?(?:(?:hiện nay|hiện tại|hiện|đang|vẫn|vẫn đang|hiện vẫn|hiện đang|đến nay vẫn)\s*)+$"
HELD_ONCE = r"\s*,?\s*(?:người\s+)?(?=(?:từng|trước|lúc|khi còn|một thời|vốn|không còn|nguyên|cựu)\b)"
HELD_UNTIL = (
    r"\s*,?\s*(?:người\s+)?(?:(?:là|làm|giữ chức(?: vụ)?|giữ cương vị|giữ ghế|đảm nhiệm(?: chức)?)\s+)"
)
_POST = r"(?:chức vụ|chức danh|chức|chiếc ghế|ghế nóng|ghế|vị trí|cương vị|vai trò|nhiệm vụ|trọng trách|công việc|việc)"
LEFT = (
    r"\s*,?\s*(?:người\s+|mới\s+|cũng\s+)*(?:đã\s+|vừa\s+|chính thức\s+|xin\s+|được cho\s+|bị cho\s+)*"
    r"(?:thôi(?:\s+(?:không\s+)?(?:giữ|làm|đảm nhiệm|đảm đương|là))?|rời(?:\s+(?:khỏi|bỏ))?|từ chức|từ nhiệm|nghỉ(?:\s+(?:làm|giữ))?|bàn giao|trao lại|nhường(?:\s+lại)?"
    r"|từ bỏ|mất|bị cách|bị mất|bị bãi|bị miễn nhiệm|được miễn nhiệm|hết nhiệm kỳ|mãn nhiệm|nghỉ hưu|về hưu|trả lại|rút khỏi)"
    rf"(?:\s+(?:khỏi|với|ở|tại|trên))?(?:\s+{_POST})?(?:\s+của mình)?\s+"
)
BEFORE_HOLDER = r"(?:\s[^,;:.]{1,60})?,\s*(?:ông|bà|anh|chị|cô|thầy|bác sĩ|đồng chí|tiến sĩ|ts|gs|pgs|đại tá|thượng tá|trung tá|thiếu tá)?\.?\s*"
BEHIND_HOLDER = r"\s*(?:[,;:.)(–—]|$|-\s)"
UNTIL = r"(?:[^,;.()\n]|\.(?=\S)){0,60}?,?\s*\(?(?:cho đến|cho tới|đến|tới|giai đoạn|nhiệm kỳ|nhiệm kì|từ(?:\s+\S+){1,3}\s+đến)\s+(?:hết\s+|trước\s+)?(?:năm|tháng|cuối|đầu|giữa|ngày|\d)"
GONE = (
    r"(?:,\s*|(?<=\s))(?:người\s+|nay\s+|hiện\s+|nhưng\s+|song\s+|và\s+)*(?:đã|được cho)\s+(?:thôi chức|thôi việc|thôi giữ chức|thôi nhiệm vụ|rời chức|rời ghế|rời cương vị|rời vị trí|rời nhiệm sở"
    r"|từ chức|từ nhiệm|nghỉ hưu|về hưu|nghỉ việc|nghỉ chế độ|nghỉ công tác|bàn giao chức|bàn giao nhiệm vụ|chuyển công tác|mãn nhiệm|hết nhiệm kỳ|bị cách chức|bị miễn nhiệm|rời công ty|rời khỏi công ty|rời câu lạc bộ)"
)
GONE_NOW = r"(?:nay|hiện|đã)?\s*không còn\s+(?:giữ|đảm nhiệm|nắm|làm)\s+(?:chức vụ|chức|vị trí|cương vị|ghế|nhiệm vụ|công việc)\s+(?:này|đó|ấy)"
# Behind an office, that it was held.
FORMER_BEHIND = r"\s+(?:cũ|tiền nhiệm|nhiệm kỳ trước|khóa trước|đã nghỉ hưu|đã về hưu)(?!\w)"
ONCE_WORDS = r"^từng\b"
QUITS = (
    r"\s*,?\s*(?:người\s+)?(?:đã\s+|không còn\s+|xin\s+|được cho\s+)?(?:nghỉ việc|thôi việc|nghỉ làm|rời công ty|rời khỏi công ty|rời ngân hàng|rời bệnh viện|rời trường|rời tập đoàn|rời cơ quan|rời doanh nghiệp|rời xưởng"
    r"|thôi công tác|nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|chuyển công tác)(?:\s+(?:ở|tại|khỏi))?(?=\W)"
)
CHANGES = (
    "từ chức|bị cách chức|cách chức|miễn nhiệm|bãi nhiệm|bổ nhiệm|nghỉ hưu|kế nhiệm|thôi giữ chức|thay thế|đình chỉ chức|được bầu|nhậm chức"
    "|thôi chức|thôi làm|thôi giữ|thôi việc|rời ghế|rời chức|rời cương vị|rời vị trí|từ nhiệm|nghỉ việc|nghỉ chế độ|bàn giao chức|lên thay|lên chức|thăng chức"
    "|điều động|luân chuyển|tạm đình chỉ công tác|đình chỉ công tác|giáng chức|mãn nhiệm|sa thải|tiếp quản|bàn giao ghế|lên nắm quyền|lên giữ chức"
)
PAST = r"(?!)"
WHOSE = r"(?!)"
LOOSE_TITLES: frozenset[str] = frozenset()
PLACE_ENDS = r"(?<!\w)(?:và nay|và hiện|nay|hiện|đã|bị|được|từ|nói|cho biết|cho rằng|cho hay|khẳng định|xác nhận|thừa nhận|đang|vẫn|sẽ|phát biểu|trả lời|là|cùng|đến|tới|khi|để|không|chia sẻ|nhận định|giai đoạn|nhiệm kỳ|lĩnh|nhận|phải|chịu|kiêm|và)(?!\w)"
NO_PLACE_WORDS = (
    "này|trên|đó|ubnd|ủy|ban|nhân|dân|người|của|tại|ông|bà|hiện|phòng|tỉnh|huyện|xã|phường|thành|phố"
)
COMMON_PLACES = "công|ty|sở|trường|bệnh|viện|ngân|hàng|tập|đoàn|chi|nhánh|cục|vụ|bộ|hội|liên|câu|lạc|trung|tâm|đại|học|tiểu|khoa|đội|quận|thị|trấn|thôn|ấp|tổng|cổ|phần|tnhh|cp|clb|hđqt|hđnd|văn"

STILL = r"(?<!\w)(?:hiện|đang|vẫn|đương kim|đương nhiệm|đương chức)(?!\w)"
# A full name of a person at the end of what looks like a body or a place.
PERSON_OF_BODY = rf"(?P<name>(?:{'|'.join(SURNAMES.split())}) (?:(?P<middle>Văn|Thị|Hữu|Đình|Đức) )?(?:[^\W\d_a-zđ]\w*(?: |$)){{1,3}}(?<! ))$"
# From where somebody came, directly before its name; and work for it, if what stands behind tells that it came before.
_SORT = r"(?:(?:đội bóng|đội|clb|câu lạc bộ|công ty|hãng|ngân hàng|tập đoàn|đối thủ|báo|đài|trường|bệnh viện|tờ|doanh nghiệp)\s+)*"
CAME_FROM = (
    r"(?:\b(?:về từ|chuyển từ|chuyển đến từ|chuyển về từ|chuyển sang từ|gia nhập từ|đầu quân từ|chiêu mộ từ|kéo về từ|mua từ|tuyển từ|mời về từ|lôi kéo từ|mượn từ"
    rf"|gia nhập (?:\S+\s+){{1,4}}từ|đến (?:\S+\s+){{1,4}}từ|về (?:\S+\s+){{1,4}}từ|chuyển (?:\S+\s+){{1,3}}từ)\s+{_SORT})$"
)
WORKED_FOR = rf"(?:\b(?:điều hành|lãnh đạo|làm việc cho|làm việc tại|làm cho|khoác áo|chơi cho|thi đấu cho|dẫn dắt|quản lý|công tác tại|đầu quân cho|làm giám đốc|phụ trách|rời)\s+{_SORT})$"
BEFORE_JOINING = r"\s*,?\s*(?:trước khi|để)\s+(?:gia nhập|về|sang|chuyển|đầu quân|nhận lời|được mời|ký hợp đồng|được tuyển)"
# -- ranks

# No rank is told in a shorter form of another.
RANKS: dict[str, str] = {
    rank: f"{rank}|{rank.replace('úy', 'uý')}"
    for rank in (
        "hạ sĩ", "trung sĩ", "thượng sĩ", "thiếu úy", "trung úy", "thượng úy", "đại úy", "thiếu tá", "trung tá", "thượng tá", "đại tá",
        "thiếu tướng", "trung tướng", "thượng tướng", "đại tướng", "chuẩn tướng", "chuẩn đô đốc", "phó đô đốc", "chuẩn úy",
    )
}  # fmt: skip
# Between a rank and its holder.
RANK_GAP = r"[\s.,–-]*(?:(?:bác sĩ|bs|tiến sĩ|ts|thạc sĩ|ths|pgs|gs|phó giáo sư|giáo sư|csgt|cskv|cảnh sát|công an|phi công|anh hùng|luật sư|kỹ sư|nsnd|nsưt|ông|bà|anh|chị)[\s.,–-]*)*"
PROMOTED = "thăng hàm|thăng quân hàm|thăng cấp|phong hàm|phong quân hàm|thăng cấp hàm|vinh thăng|giáng cấp|tước quân tịch|hạ bậc|truy thăng"
