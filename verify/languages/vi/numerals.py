"""Vietnamese numerals: number words, bounds, vague amounts, ordinals, and what a number must not stand behind.

Source: own knowledge of press Vietnamese, both spellings where the press uses both (tỷ/tỉ, nghìn/ngàn, bảy/bẩy).
"""

# --- digits -------------------------------------------------------------------------------------------------------
DECIMAL_MARK = ","
GROUP_MARK = "."
# A comma before three digits groups them where money or whole things are counted: "1,200 USD", "1,200 người".
GROUPED_MONEY = True
# Suffixes written on to the digits; those of CASED_SUFFIXES only in upper case ("3M", but "3m" is a length).
SUFFIXES = {"k": "1000", "tr": "1000000", "tỷ": "1000000000", "tỉ": "1000000000"}
CASED_SUFFIXES = {"M": "1000000", "B": "1000000000"}

# --- words --------------------------------------------------------------------------------------------------------
DIGITS = {
    "không": 0,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
TAILS = {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}  # only behind another number word
TEENS: dict[str, int] = {}
TENS = {"mười": 10}
TEN_TIMES = ("mươi",)
HUNDREDS = ("trăm",)
SCALES = {
    "chục": "10",
    "tá": "12",
    "nghìn": "1000",
    "ngàn": "1000",
    "vạn": "10000",
    "triệu": "1000000",
    "tỷ": "1000000000",
    "tỉ": "1000000000",
}
LINKS = ("linh", "lẻ")
POINTS = ("phẩy", "chấm")
HALVES = ("rưỡi",)
PARTS_OF = {"nửa": "0.5"}  # "nửa triệu", "nửa năm"
ARTICLES: tuple[str, ...] = ()
MINUS = ("âm",)
BARE_MINUS = ("trừ", "âm", "-", "−", "- ")  # where nothing but the number is written
COLLOQUIAL = True  # "bốn ba" is 43, "một triệu hai" 1.2 million, "hai ba người" two or three
ONE = "một"  # an article more often than a number
ONE_UNITS_NOT = frozenset(
    {"ngày", "hôm", "đêm", "quý", "nhân", "mẫu", "phân", "bảng", "tiếng", "ký", "cân", "tuần", "chấm"}
)
YEAR_OR_FIVE = "năm"  # five only in front of what can be counted, never behind a digit
# Countable, but in front of these it is the year: "trong năm nước này có ...", "đầu năm con số là ...".
FIVE_NOT_BEFORE = (
    "ông", "bà", "anh", "chị", "em", "từ", "dân", "đảng", "hàng", "khách", "ngành", "nước", "đôi", "khối", "bạn", "bệnh", "trường",
    "con", "cô", "cụ", "cựu", "chợ", "chữ", "điều", "gốc", "h", "s", "p", "đ", "m", "t", "trên", "chia", "tháng", "màu", "nhà", "bé",
    "lãnh đạo", "tổng thống", "thủ tướng", "doanh nghiệp", "người dân", "ngân hàng", "đội", "bản", "chú", "loại", "nhân", "một", "vợ chồng",
)  # fmt: skip
ZERO_WORDS = ("không",)  # also the negation: a number only in front of these
ZERO_BEFORE = ("phẩy", "chấm", "trăm")
BARE_WORDS = {
    "lăm": ("5", None),
    "tư": ("4", None),
    "mốt": ("1", None),
    "trăm": ("100", None),
    "nghìn": ("1000", None),
    "triệu": ("1000000", None),
}

# --- words that are no numbers where these follow or precede -----------------------------------------------------
NOT_BEFORE = {
    "một": (
        "cách", "khi", "mình", "chút", "lần nữa", "ít", "lúc", "thời", "mực", "lòng", "hơi", "mạch", "thể", "chiều",
        "đằng", "mai", "hôm", "dạo", "khác", "mặt", "đôi", "bước", "cái gì", "điều", "sớm", "trời", "thứ", "kiểu",
        "đống", "khoảng", "lượng lớn", "khối lượng", "mức", "phen",
    ),
    "ba": ("gác", "lô", "mẹ", "má", "hoa", "con", "lan", "lô", "chỉ", "gai", "rọi", "tui", "tôi", "của"),
    "tám": ("chuyện",),
    "chín": ("muồi", "rộ", "vàng", "đỏ", "mọng", "cây", "chắn", "tới"),
    "hai": ("lúa",),
    "sáu": (),
    "bảy": (),
    "bốn": (),
    "mười": (),
}  # fmt: skip
NOT_AFTER = {
    "năm": (
        "tháng", "mỗi", "hàng", "hằng", "từng", "cả", "quanh", "đầu", "cuối", "giữa", "nhiều", "vài", "mấy", "những",
        "các", "vào", "một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười", "mươi", "trăm", "nghìn", "ngàn",
        "chục", "qua", "suốt", "theo", "thường", "bao", "lâu",
    ),
    "chín": ("lúa", "quả", "trái", "nấu", "luộc", "hấp", "nướng", "hoa", "rán", "chiên", "xào", "nửa", "tái"),
    "một": ("nhất", "từng", "cũng", "số", "như", "duy", "hợp", "thống"),
    "ba": ("ông", "bà", "người", "thằng", "cha"),
    "tám": ("bà",),
}  # fmt: skip

# --- a label, not an amount: the number behind these words names something ----------------------------------------
LABELS = frozenset(
    {
        "ngày", "hôm", "tháng", "năm", "mùng", "mồng", "quý", "thế kỷ", "thế kỉ", "thập niên", "thập kỷ", "lúc", "sn",
        "sinh năm", "khoá", "khóa", "niên khóa",
        "số", "quận", "xóm", "phường", "thôn", "tổ", "ấp", "khu phố", "ngõ", "hẻm", "ngách", "đường", "quốc lộ",
        "tỉnh lộ", "hương lộ", "ql", "tl", "đường số", "nhà số", "khu", "km", "cột mốc", "bản", "đội",
        "điều", "khoản", "điểm a", "chương", "mục", "phụ lục", "trang", "tập", "kỳ", "bài", "phần", "đoạn", "quyển",
        "lớp", "khối", "phòng", "tầng", "lầu", "ga", "cổng", "chuyến bay", "lô", "loại", "tuyến", "số hiệu", "mã số",
        "biển số", "kênh", "nghị định", "nghị quyết", "quyết định", "thông tư", "chỉ thị", "công văn", "luật",
        "điện thoại", "đt", "sđt", "tel", "fax", "hotline", "phiên bản", "vòng", "giai đoạn", "đợt", "phút", "top",
        "bậc", "trung đoàn", "sư đoàn", "lữ đoàn", "quân khu", "tiểu đoàn", "binh đoàn", "tuổi", "bảng", "thứ", "hạng",
        "cấp", "cấp độ", "tuần", "lần", "quân đoàn", "giải", "áo số", "mang số", "xăng", "ron", "euro", "a", "tết",
    }
)  # fmt: skip
LABELS_EXCEPT = frozenset(
    {
        "trong vòng",
        "trong số",
        "trong tổng số",
        "tổng số",
        "một số",
        "con số",
        "vượt con số",
        "đạt số",
        "ở tuổi",
        "vào tuổi",
        "sang tuổi",
        "qua tuổi",
    }
)
# Behind these a following noun or unit makes the number an amount all the same ("cấp 30 giấy phép", "bài 3 trang").
SOFT_LABELS = frozenset(
    {"hạng", "lúc", "cấp", "đội", "loại", "xăng", "khối", "lô", "tuyến", "bảng", "đường", "luật", "lần", "bản", "điều", "mục", "khu",
     "phần", "kỳ", "giải", "tập", "tổ", "phòng", "tuần", "top", "tuổi", "bài", "euro", "a", "con số", "mã số"}
)  # fmt: skip
MONTHS: frozenset[str] = frozenset()
MONTH_NEXT = frozenset({"tháng"})  # "2 tháng 9": day and month
YEAR_CUES = ("năm",)
# What may follow an hour and its minutes: then it is the time of day.
CLOCK_REST = r" ?(?P<minutes>\d{1,2})(?P<unit> ?phút)?(?!\w)"
CLOCK_SAYS = (
    "sáng",
    "trưa",
    "chiều",
    "tối",
    "đêm",
    "khuya",
    "cùng ngày",
    "ngày",
    ", ngày",
    "hôm",
    "rạng sáng",
    "(giờ",
    "theo giờ",
    "gmt",
    "thứ",
    "kém",
    "đúng",
)
CLOCK_NEXT = ("giờ", "h", "g")  # an hour of the day, unless a duration is spoken of
DURATION_CUES = frozenset(
    {"trong", "suốt", "hơn", "dài", "mất", "sau", "cách", "nhất", "cả", "vòng", "qua", "thêm", "quá", "mỗi", "hết", "tổng", "đủ", "muộn",
     "sớm", "chậm", "hoãn", "tận", "những", "nghỉ", "chờ", "đợi", "ngủ", "tắc", "nghẽn", "kẹt", "đoạn", "dừng", "lâu", "trễ", "liệt", "bay",
     "lái", "ròng"}
)  # fmt: skip
DURATION_NEXT = (
    "đồng hồ",
    "liền",
    "liên tục",
    "liên tiếp",
    "mỗi",
    "qua",
    "một ngày",
    "làm việc",
    "bay",
    "lái xe",
)

# --- bounds: phrase in front -> modifier ---------------------------------------------------------------------------
BOUNDS = {
    "khoảng": "about", "chừng": "about", "độ chừng": "about", "tầm": "about", "tầm khoảng": "about", "cỡ": "about",
    "ước": "about", "ước tính": "about", "ước tính khoảng": "about", "ước khoảng": "about", "xấp xỉ": "about",
    "vào khoảng": "about", "khoảng chừng": "about", "gần bằng": "about", "trên dưới": "about", "trung bình khoảng": "about",
    "gần": "nearly", "suýt": "nearly", "ngót": "nearly", "gần như": "nearly", "sắp": "nearly", "non": "nearly",
    "hơn": "more", "trên": "more", "quá": "more", "vượt": "more", "vượt quá": "more", "cao hơn": "more",
    "nhiều hơn": "more", "lớn hơn": "more", "vượt trên": "more", "vượt mức": "more", "hơn cả": "more", "dài hơn": "more",
    "ít nhất": "at_least", "tối thiểu": "at_least", "không dưới": "at_least", "không ít hơn": "at_least",
    "không kém": "at_least", "chí ít": "at_least", "ít ra": "at_least", "thấp nhất": "at_least", "không thấp hơn": "at_least",
    "ít nhất là": "at_least", "tối thiểu là": "at_least", "ít nhất khoảng": "at_least",
    "dưới": "at_most", "không quá": "at_most", "tối đa": "at_most", "nhiều nhất": "at_most", "không hơn": "at_most",
    "kém hơn": "at_most", "ít hơn": "at_most", "thấp hơn": "at_most", "chưa đến": "at_most", "chưa tới": "at_most",
    "chưa đầy": "at_most", "không đến": "at_most", "không tới": "at_most", "không đầy": "at_most", "không cao hơn": "at_most",
    "không vượt quá": "at_most", "tối đa là": "at_most", "cao nhất": "at_most", "nhỏ hơn": "at_most", "không nhiều hơn": "at_most",
    "không lớn hơn": "at_most", "ngắn hơn": "at_most",
}  # fmt: skip
# With a count these tell a difference, not a bound: "thấp hơn một bậc"; and before "so với" with anything.
COMPARATIVES = frozenset(
    {"cao hơn", "thấp hơn", "nhiều hơn", "ít hơn", "lớn hơn", "nhỏ hơn", "dài hơn", "ngắn hơn", "kém hơn"}
)
COMPARED_BEHIND = (" so với",)
BOUND_NOT_AFTER = {
    "trên": ("dựa", "ở", "đặt", "nằm", "ngay", "hạng", "từ", "lên", "xuống"),
    "dưới": ("ở", "nằm", "phía", "bên", "từ", "lên", "xuống"),
    "gần": ("ở",),
}
BOUNDS_BEHIND = {
    "trở lên": "at_least",
    "trở xuống": "at_most",
    "hoặc hơn": "at_least",
    "đổ lại": "at_most",
    "đổ lên": "at_least",
}
# In front of a bare scale word: "hơn chục", "gần trăm".
BARE_SCALES = ("chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "tá")
BARE_SCALE_AFTER = ("hơn", "gần", "cả", "khoảng", "chừng", "ngót", "trên", "dưới", "chưa đến", "chưa tới")

# --- vague amounts: phrase -> (low, high, modifier); None where nothing is known ----------------------------------
VAGUE = {
    "nhiều": (None, None, None), "một số": (None, None, None), "một số lượng lớn": (None, None, None),
    "rất nhiều": (None, None, None), "khá nhiều": (None, None, None), "không ít": (None, None, None),
    "hàng loạt": (None, None, None), "một loạt": (None, None, None), "vô số": (None, None, None),
    "đông đảo": (None, None, None), "vài": ("2", "9", None), "một vài": ("2", "9", None), "dăm": ("3", "7", None),
    "dăm ba": ("3", "7", None), "dăm bảy": ("5", "7", None), "mấy": ("2", "9", None), "đôi ba": ("2", "3", None),
    "một phần": (None, None, "part"), "phần lớn": (None, None, "part"), "đa số": (None, None, "part"),
    "hầu hết": (None, None, "part"), "phần nhiều": (None, None, "part"), "một phần đáng kể": (None, None, "part"),
    "một phần lớn": (None, None, "part"), "một phần nhỏ": (None, None, "part"), "một trong những": (None, None, "part"),
    "một trong số": (None, None, "part"), "một trong các": (None, None, "part"), "thiểu số": (None, None, "part"),
}  # fmt: skip
# These times a scale word: "hàng nghìn" is [1000, 9999], "vài chục" [20, 99].
VAGUE_TIMES = {"hàng": 1, "vài": 2, "mấy": 2, "một vài": 2, "hàng vài": 2, "nhiều": 2}
VAGUE_NOT_BEFORE = (
    "nhất", "hơn", "khi", "đến", "và", "nữa", "so", "là", "về", "vào", "quá", "lần", "thế", "nhưng", "như", "thì",
    "mà", "vì", "tới", "cho", "khả năng", "nguy cơ", "tiền", "không", "trong", "ở", "từ", "với", "để", "nên", "còn",
    "điều", "chiều", "mặt",
)  # fmt: skip
VAGUE_PHRASES_NOT_BEFORE = ("khả năng", "nguy cơ", "bao nhiêu")
VAGUE_NOT_AFTER = frozenset(
    {"bao", "ít", "hơn", "càng", "cũng", "đã", "quá", "nói", "lắm", "hỏi", "bao nhiêu"}
)

# --- parts, ratios, ranges -----------------------------------------------------------------------------------------
FRACTION_WORDS: dict[str, tuple[str, str]] = {}
HALF_WORDS = ("một nửa",)
OVER = ("phần", "trên", "chia", "/", "chia cho")
OVER_ALWAYS_QUOTIENT = ("phần",)
OUT_OF = ("trong tổng số", "trong số", "trên tổng số", "/tổng số", "trong")
MIXED_AND = ("và",)
PLACES_OF = ("trên", "trong số", "trên tổng số", "trong tổng số", "/")
RANGE_OPEN = ("từ", "giữa")
RANGE_JOIN = ("đến", "tới", "-", "–", "—", "hoặc", "hay")
RANGE_JOIN_PAIRED = {"giữa": ("và",), "từ": ("và",)}
SCORE_CUES = (
    "tỷ số",
    "tỉ số",
    "thắng",
    "thua",
    "hòa",
    "hoà",
    "dẫn",
    "chung cuộc",
    "gỡ",
    "đánh bại",
    "kết quả",
    "hạ",
)
DAY_MONTH = True  # "5/7", "6-10" are days of a month unless something shows otherwise

# --- ordinals ------------------------------------------------------------------------------------------------------
ORDINAL_BEFORE = ("thứ", "hạng", "vị trí")  # and a number behind
ORDINAL_WORDS = {"thứ nhất": 1, "thứ nhì": 2, "đầu tiên": 1, "hạng nhất": 1, "hạng nhì": 2, "hạng ba": 3}
ORDINAL_SUFFIX: tuple[str, ...] = ()
ORDINAL_NOUNS = ("hạng", "vị trí")  # these order by themselves
ORDINAL_TRAPS = (" trưởng",)  # "thứ trưởng"
ROMAN_ORDINALS = True
WEEKDAY_NUMBERS = range(2, 8)
WEEKDAY_AFTER = frozenset(
    {"hôm", "sáng", "chiều", "tối", "trưa", "đêm", "ngày", "vào", "từ", "khuya", "đến", "tới", "rạng", "nay", "qua",
     "hết", "mỗi", "mọi", "trước", "cả", "và", "hàng"}
)  # fmt: skip
WEEKDAY_BEFORE = (
    "ngày",
    "tuần",
    "hàng tuần",
    "vừa qua",
    "vừa rồi",
    "này",
    "tới",
    "(",
    ", ngày",
    "hằng tuần",
    "đến thứ",
    "và thứ",
)
ORDINAL_HEAD_BEHIND = False
ORDINAL_NEXT: frozenset[str] = frozenset()  # the noun stands in front: "chiếc thứ ba"

# --- ages ----------------------------------------------------------------------------------------------------------
AGED = frozenset({"ở tuổi", "vào tuổi", "bước sang tuổi", "sang tuổi", "qua tuổi", "tuổi"})
APPOSED_AGES = False
