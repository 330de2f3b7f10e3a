"""Vietnamese times: words, relations and the forms of the press.

Source: own reading of Vietnamese press language; the bounds of parts of a day follow the common division of the clock
(sáng, trưa, chiều, tối, đêm).  Patterns run on lower-case NFC text in which every white space is one plain space;
" " in a pattern stands for one or two of them.  Named groups are the fields of verify.facets.time_fields.
"""

from typing import Any

NUMBERS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "mươi": -10, "linh": -1, "lẻ": -1, "trăm": 100,
    "nghìn": 1000, "ngàn": 1000, "nửa": 0.5,
}  # fmt: skip
VAGUE = frozenset(
    {"vài", "mấy", "nhiều", "những", "các", "hàng chục", "hàng trăm", "vài chục", "bao", "đôi ba"}
)
MONTHS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
WEEKDAYS = {
    "hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4, "bảy": 5, "bẩy": 5,
    "7": 5, "chủ nhật": 6, "cn": 6,
}  # fmt: skip
UNITS = {
    "giây": "second", "s": "second", "phút": "minute", "p": "minute", "giờ": "hour", "tiếng": "hour",
    "tiếng đồng hồ": "hour", "giờ đồng hồ": "hour", "h": "hour", "ngày": "day", "hôm": "day", "đêm": "night",
    "tuần": "week", "tuần lễ": "week", "tháng": "month", "quý": "quarter", "năm": "year", "thập kỷ": "decade",
    "thập niên": "decade", "thế kỷ": "century", "ngày đêm": "day",
}  # fmt: skip
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4}
# What stands behind a unit: periods from now; None: a stretch that ends now.
OFFSETS = {
    "này": 0, "nay": 0, "hiện tại": 0, "trước": -1, "ngoái": -1, "rồi": -1, "kia": -2, "qua": -1, "vừa qua": -1,
    "vừa rồi": -1, "sau": 1, "tới": 1, "tiếp": 1, "tiếp theo": 1, "kế tiếp": 1, "sắp tới": 1,
}  # fmt: skip
# What stands behind a count of units.
PLACES = {
    "qua": "past", "vừa qua": "past", "vừa rồi": "past", "gần đây": "past", "gần nhất": "past", "nay": "past",
    "này": "past", "trở lại đây": "past", "trở lại": "past", "trước": "ago", "trước đây": "ago", "về trước": "ago",
    "trước đó": "earlier", "tới": "next", "tiếp theo": "next", "tiếp": "next", "sắp tới": "next", "nữa": "hence",
    "sau": "later", "sau đó": "later",
}  # fmt: skip
PORTIONS = {"đầu": "start", "giữa": "mid", "cuối": "end"}
# Parts of a day: hours from midnight (24 and more: the next day).
PARTS = {
    "sáng": (4, 12), "sáng sớm": (4, 8), "rạng sáng": (0, 6), "trưa": (12, 14), "chiều": (12, 19), "tối": (18, 24),
    "đêm": (18, 30), "khuya": (21, 30), "đêm khuya": (21, 30), "sau bữa trưa": (13, 17),
}  # fmt: skip
PART_CODES = {
    "sáng": "MO", "sáng sớm": "MO", "rạng sáng": "MO", "trưa": "MI", "chiều": "AF", "tối": "EV", "đêm": "NI",
    "khuya": "NI", "đêm khuya": "NI", "sau bữa trưa": "AF",
}  # fmt: skip
AFTERNOON = frozenset({"chiều", "tối", "sau bữa trưa"})
NIGHT = frozenset({"đêm", "khuya", "đêm khuya"})
NOON = frozenset({"trưa"})

# Words directly before a time and the modifier they give it.
MODIFIERS = {
    "kể từ": "since", "từ": "since", "bắt đầu từ": "since", "từ khi": None, "tới": "by", "đến": "until",
    "cho đến": "until", "cho tới": "until", "tính đến": "by", "tính tới": "by", "trước": "before", "sau": "after",
    "hết": "until",
    "ngay sau": "about", "ngay trước": "about", "khoảng": "about", "chừng": "about", "gần": "about", "vào khoảng": "about", "độ": "about",
}  # fmt: skip
MODIFIER_FILLERS = frozenset({"vào", "hồi", "thời", "điểm", "hết", "ngày", "lúc", "hôm", "khoảng"})
DURATION_CUES = frozenset(
    {"sau", "trong", "suốt", "hơn", "gần", "khoảng", "mất", "dài", "đã", "được", "vòng", "qua"}
)
PLACED_AFTER = frozenset({"sau", "suốt"})
BIRTH = frozenset({"sinh", "sn"})
# What else may end in front of a birth ("sinh ra tại Nam Định năm 1979").
BIRTH_BEFORE = (
    r"\b[Ss]inh(?: ra)?(?: (?:ở|tại|vào)(?: (?:tỉnh|huyện|xã|thành phố|thị xã|làng|thôn))?(?: [A-ZÀ-ỸĐ][\w.]*,?){1,8})?"
    r" (?:vào )?(?:khoảng )?(?:năm |ngày )?$"
)

# What may stand between two parts of one time, and between the ends of a range.
_ZONES = (
    "giờ địa phương",
    "theo giờ địa phương",
    "giờ hà nội",
    "giờ việt nam",
    "theo giờ việt nam",
    "giờ gmt",
    "gmt",
)
JOINS = frozenset({
    *(f" {zone}{join}" for zone in _ZONES for join in (" ", ", ", " ngày ", " hôm ", " (")),
    *(f" ({zone}){join}" for zone in _ZONES for join in (" ", ", ", " ngày ", " hôm ")),
    " ", ", ", " của ", " ngày ", ", ngày ", " vào ", " hôm ", ", hôm ", " trong ", " lúc ", " vào lúc ", " (", " khoảng ",
    " vào ngày ", " của ngày ", ",", " - ", " lúc khoảng ", " vào khoảng ", " năm ", " ngày mùng ", " thuộc ", " (ngày ",
})  # fmt: skip
RANGES = frozenset({
    " đến ", " tới ", "-", " - ", "–", " – ", " đến ngày ", " tới ngày ", " cho đến ", " cho tới ", " đến hết ",
    " đến hết ngày ", " đến tận ", " cho đến ngày ", " đến nay", "—", " — ", " đến khoảng ", " đến lúc ",
})  # fmt: skip
RANGE_AND = (frozenset({"giữa", "từ"}), frozenset({" và "}))

# Cues for forms that are ambiguous by themselves: any of these words just before them.
CUES = {
    "date": frozenset({
        "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "từ", "đến", "tới", "vào", "trước", "sau", "hồi",
        "nhật", "hết", "nay", "qua", "mai", "dịp", "lễ", "hạn", "cuối", "đầu",
    }),
    "dash": frozenset({"dịp", "lễ", "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "nhật", "nay", "qua", "mai"}),
    "year": frozenset({"hồi", "từ", "đến", "tới", "vào", "trước", "sau", "đoạn", "kỳ", "khóa", "năm", "mùa", "hè", "đầu", "cuối"}),
    "weekday": frozenset({
        "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "vào", "từ", "đến", "tới", "mỗi", "hết",
    }),
    "clock": frozenset({"lúc", "khoảng", "vào", "từ", "đến", "tới", "trước", "sau", "hồi"}),
}  # fmt: skip
WEEKDAY_AFTER = ("tuần", "ngày", "tới", "vừa", "hàng", "hằng", "mùng", "mồng", "này")
DENY_BEFORE = frozenset(
    {"số", "định", "quyết", "luật", "tư", "lệnh", "điều", "khoản", "thị", "lần", "tỷ", "tỉ", "thứ"}
)
DENY_AFTER = frozenset(
    {"người", "tỷ", "tỉ", "triệu", "đồng", "usd", "km", "m", "kg", "ha", "tấn", "lần", "chiếc"}
)
SPAN_BEFORE = frozenset(
    {
        "vòng",
        "đoạn",
        "nghẽn",
        "kẹt",
        "dừng",
        "liệt",
        "trong",
        "suốt",
        "mất",
        "dài",
        "tắc",
        "trễ",
        "muộn",
        "chậm",
        "chờ",
        "đợi",
        "hoãn",
        "ngưng",
        "mỗi",
        "nhiều",
        "sau",
        "hơn",
        "cần",
        "thêm",
        "tổng",
    }
)
SPAN_AFTER = (
    "đồng",
    "qua",
    "vừa",
    "sau",
    "trước",
    "nữa",
    "liền",
    "liên",
    "bay",
    "làm",
    "lái",
    "tới",
    "mỗi",
    "một",
    "trong",
)

FUTURE = frozenset({
    "sẽ", "sắp", "dự kiến", "dự định", "tới đây", "sắp tới", "chuẩn bị", "kế hoạch", "muộn nhất", "hạn chót", "trước ngày",
    "trước tháng", "bắt đầu từ",
})  # fmt: skip
PAST = frozenset({"đã", "hồi", "từng", "vừa", "kể từ", "cách đây", "cách nay"})

_NUM = r"(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|linh|lẻ|trăm|nghìn|ngàn)"
_SMALL = rf"{_NUM}(?: {_NUM}){{0,2}}"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_MONTH_WORD = r"(?:mười (?:một|hai)|mười|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|chạp)"
_YEAR_WORDS = rf"(?:(?:một|hai) (?:nghìn|ngàn)(?: {_NUM}){{0,5}}|{_NUM} trăm(?: {_NUM}){{0,3}}|(?:một|hai)(?: {_NUM}){{3}})"
_YEAR = rf"(?:\d{{4}}(?![\d/])(?![.,]\d)|{_YEAR_WORDS})"
_SHORT_YEAR = r"(?:1[5-9]|20)\d\d"
_DAYNAME = rf"(?:ngày )?(?:mùng |mồng )?(?P<d>{_DAY}|{_SMALL})"
_PART = r"(?:sáng sớm|sáng|trưa|chiều|tối|đêm khuya|đêm|khuya|rạng sáng)"
_COUNT = rf"(?:\d{{1,4}}(?:[.,]\d)?|(?:hàng|vài) (?:chục|trăm)|đôi ba|vài|mấy|nhiều|những|các|nửa|{_NUM}(?: {_NUM}){{0,3}})"
_UNIT = r"(?:giây|phút|giờ(?: đồng hồ)?|tiếng(?: đồng hồ)?|ngày(?: đêm)?|đêm|tuần(?: lễ)?|tháng|quý|năm|thập kỷ|thập niên|thế kỷ)"
_PLACE = (
    r"(?:vừa qua|vừa rồi|qua|gần đây|gần nhất|này|nay|trở lại đây|trở lại|trước đây|trước đó|về trước|trước|"
    r"sắp tới|tới|tiếp theo|tiếp|nữa|sau đó|sau)"
)
_REL = r"(?:này|nay|hiện tại|trước|ngoái|rồi|kia|vừa qua|vừa rồi|qua|sau|tới|tiếp theo|tiếp|kế tiếp|sắp tới)"
_END = r"(?![/\d])(?![.,:]\d)"

# What a text is searched for first, a cheap filter in front of PATTERNS: a time begins only with a number that has such
# a continuation, or with one of these words before such a continuation.
NUMBER_STARTS = (
    r"\d{1,4}(?=[/.:–-] ?\d|[hgps](?!\w)|[hg]\d|p\d|, ?\d| ?(?:giờ|phút|giây|tiếng|ngày|hôm|đêm|tuần|tháng|quý|năm|thập|thế|đến|và|[–/-]|tết))",
    rf"{_SHORT_YEAR}(?!\d)",
)
_NUMBER_WORDS = (
    "không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|linh|lẻ|trăm|nghìn|ngàn"
)
STARTS = (
    (_NUMBER_WORDS, rf" (?:{_NUM}|{_UNIT}|rưỡi)"),
    (
        "ngày|tháng|quý|năm|tuần|thập kỷ|thập niên|thế kỷ|thế kỉ",
        rf" (?:\d|{_NUM}|{_REL}|mùng|mồng|rằm|hôm|mai|mốt|đầu|cuối|đó|ấy|giáng|chạp|giêng|quốc|tết|noel|tình nhân|valentine|phụ nữ|nhà giáo|thương binh|giữa|tài|của|thứ|dịp|lễ|[ivx])",
    ),
    ("thứ", r" (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])"),
    ("chủ nhật|vừa qua|sắp tới|tương lai|đến nay|kể từ|cách đây|cách nay|giờ đây|bây giờ|niên độ", r"(?!\w)"),
    (
        "sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|sáng sớm|đêm khuya",
        r",? (?:ngày|hôm|nay|qua|kia|mai|kìa|\d|thứ|chủ|cùng|mùng|mồng)",
    ),
    ("hôm", r" (?:nay|qua|kia|kìa|đó|ấy|sau|trước)"),
    ("bữa", r" (?:nay|qua|kia)"),
    ("sang", r" năm"),
    ("cùng", r" (?:ngày|tháng|năm|tuần|lúc|thời)"),
    ("vài|mấy|nhiều|những|các|hàng|đôi|nửa|trong", rf" (?:những|các|chục|trăm|ba|năm|đầu|cuối|sau|{_UNIT})"),
    ("đầu|giữa|cuối", r" (?:tháng|năm|tuần|quý)"),
    ("hiện|sớm|mùng|mồng|rằm|lễ|dịp", r"(?!\w)"),
    ("lúc|khi", r" (?:này|đó|ấy)"),
    ("thời", r" (?:điểm|gian)"),
    ("gần|mới|tới|trước|xưa", r" (?:đây|kia|nay|đó)"),
    ("từ", r" (?:trước|đó)"),
    ("cho", r" (?:đến|tới) nay"),
    ("sau", r" (?:đó|bữa)"),
    ("ngay", r" (?:lúc|bây|sau)"),
    ("sn|sinh", r"[ .:]"),
)
# (name, characters that it can begin with (0: any digit), pattern, fixed fields); earlier ones win at one position.
PATTERNS: tuple[Any, ...] = (
    ("lunar", "0mnrt", rf"(?:(?:ngày )?(?:mùng |mồng )?(?P<d>{_DAY}|rằm)(?:[/-]| tháng )(?P<m>{_MONTH}|giêng|chạp)(?: \(?âm lịch\)?|(?<=giêng)|(?<=chạp))|(?:rằm )tháng (?P<m2>{_MONTH}|{_MONTH_WORD})|(?:mùng |mồng )\d{{1,2}} tết|30 tết|tháng chạp|tháng giêng)", {"lunar": True}),
    ("ymd", "0", rf"(?P<y>{_SHORT_YEAR})-(?P<m>1[0-2]|0?[1-9])-(?P<d>3[01]|[12]\d|0?[1-9])(?!\d)", {}),
    ("birth", "s", r"(?:sn|sinh)[:.]?(?: năm)? (?P<y>\d{4})(?!\d)", {"birth": True}),
    ("dmy_slash", "0n", rf"(?:ngày )?(?P<d>{_DAY})/(?P<m>{_MONTH})/(?P<y>\d{{4}}|\d\d)(?![\d/])", {}),
    ("dmy_dash", "0n", rf"(?:ngày )?(?P<d>{_DAY})-(?P<m>{_MONTH})-(?P<y>\d{{4}}|\d\d)(?![\d-])", {}),
    ("dmy_dot", "0n", rf"(?:ngày )?(?P<d>{_DAY})\.(?P<m>{_MONTH})\.(?P<y>\d{{4}})(?![\d.]\d)", {}),
    ("dm_year", "0n", rf"(?:ngày )?(?P<d>{_DAY})[/-](?P<m>{_MONTH}) năm (?P<y>\d{{4}})(?!\d)", {}),
    ("days_strong", "cn", rf"(?:các )?ngày (?P<d>{_DAY})(?:, {_DAY})?(?: ?[-–] ?| đến (?:ngày )?| và (?:ngày )?|, ?)(?P<d2>{_DAY})[/.-](?P<m>{_MONTH})(?:[/.-](?P<y>\d{{4}}))?{_END}", {}),
    ("days_year", "0", rf"(?P<d>{_DAY}) ?[-–] ?(?P<d2>{_DAY})/(?P<m>{_MONTH})/(?P<y>{_SHORT_YEAR}){_END}", {}),
    ("days_weak", "0", rf"(?P<d>{_DAY})(?: ?[-–] ?| đến (?:ngày )?| và )(?P<d2>{_DAY})/(?P<m>{_MONTH})(?:/(?P<y>\d{{4}}))?{_END}", {"weak": "date"}),
    ("days_text", "0n", rf"(?:ngày )?(?P<d>{_DAY})(?: ?[-–] ?| đến (?:ngày )?| và (?:ngày )?)(?P<d2>{_DAY}) tháng (?P<m>{_MONTH})(?: năm (?P<y>{_YEAR}))?{_END}", {}),
    ("months", "t", rf"tháng (?P<m>{_MONTH})(?: ?[-–] ?| đến tháng | và tháng | và | đến )(?P<m2>{_MONTH})(?:[/-]| năm )(?P<y>\d{{4}})(?!\d)", {}),
    ("dm_strong", "n", rf"ngày (?:mùng |mồng )?(?P<d>{_DAY}) ?[/.-] ?(?P<m>{_MONTH}){_END}", {}),
    ("dm_mung", "m", rf"(?:mùng |mồng )(?P<d>{_DAY})[/-](?P<m>{_MONTH}){_END}", {}),
    ("my_bare", "0", rf"(?P<m>{_MONTH})[/-](?P<y>{_SHORT_YEAR})(?![\d/-])(?![.,:]\d)", {"weak": "deny"}),
    ("dm_weak", "0", rf"(?!24/7)(?P<d>{_DAY})/(?P<m>{_MONTH}){_END}", {"weak": "date"}),
    ("dm_dash", "0", rf"(?P<d>{_DAY})[.-](?P<m>{_MONTH}){_END}(?!-| ?%)", {"weak": "dash"}),
    ("dm_text", "0bchklmnst", rf"{_DAYNAME} tháng (?P<m>{_MONTH}|{_MONTH_WORD})(?:(?:,? năm |[/ -])(?P<y>{_YEAR}))?(?! ngày| tuần| năm \d|[./]\d)", {}),
    ("my_text", "t", rf"tháng (?P<m>{_MONTH}|{_MONTH_WORD})(?:,? năm | ?[/.-] ?| )(?P<y>{_YEAR})", {}),
    ("nth_day", "n", r"ngày (?P<nth_day>đầu tiên|cuối cùng|đầu|cuối)(?: của| trong)?(?= (?:tháng|năm|quý|tuần))", {"needs_join": True}),
    ("nth_week", "t", r"tuần (?P<nth_week>đầu tiên|cuối cùng|thứ (?:nhất|hai|ba|tư)|đầu|cuối)(?: của| trong)?(?= (?:tháng|năm))", {"needs_join": True}),
    ("quarter", "q", r"quý (?P<q>iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư)(?:(?: của)?(?: năm |/|-| )(?P<y>\d{4}))?(?!\d)", {}),
    ("quarter_rel", "q", r"quý (?P<q>iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư) năm (?P<year_rel>nay|ngoái|sau|tới|trước)", {}),
    ("head", "0bcs", r"(?P<head>\d{1,2}|ba|sáu|chín) tháng (?P<side>đầu|cuối)(?: của)? năm(?: (?:(?P<y>\d{4})|(?P<year_rel>nay|ngoái|sau|tới|trước)))?(?! học)", {}),
    ("half", "n", r"nửa (?P<side>đầu|cuối|sau)(?: của)? năm(?: (?:(?P<y>\d{4})|(?P<year_rel>nay|ngoái|sau|tới|trước)))?", {"head": 6}),
    ("month", "t", rf"(?<!ngày )tháng (?P<m>{_MONTH}(?![\d%])(?![.,/-]\d)|{_MONTH_WORD}(?! lần| người| ngày(?! (?:\d|mùng|mồng|{_SMALL}))))", {}),
    ("fiscal", "n", r"(?:năm tài chính|năm tài khóa|niên độ(?: tài chính)?) (?P<y>\d{4})(?:[-/–](?P<y2>\d{4}|\d\d))?(?!\d)", {"fiscal": True}),
    ("years", "0n", rf"(?:năm )?(?P<y>{_SHORT_YEAR}) ?[-–] ?(?P<y2>{_SHORT_YEAR}|\d\d)(?![\d/.-])", {}),
    ("decade", "nt", r"(?:những năm|thập niên|thập kỷ) (?:(?P<p>đầu|giữa|cuối) (?:thập niên |thập kỷ )?)?(?P<decade>\d{3}0|[1-9]0)(?:s|\'s)?(?!\d)", {}),
    ("century", "t", r"(?:thế kỷ|thế kỉ) (?:thứ )?(?P<century>\d{1,2}|[ivx]{1,5})(?! năm| đã)", {}),
    ("year_bc", "n", r"năm (?P<y>\d{1,4}) trước công nguyên", {"bc": True}),
    ("year", "n", rf"năm (?P<y>{_YEAR}|\d{{3}}(?=[,.;:)]|$))(?!%)(?![.,:/]\d)", {}),
    ("year_weak", "0", rf"(?P<y>{_SHORT_YEAR})(?![\d/%-])(?![.,:–]\d)(?! (?:đến|tới) (?!{_SHORT_YEAR}(?!\d))\d)", {"weak": "year"}),
    ("clock_colon", "0", rf"(?P<h>[01]?\d|2[0-4]):(?P<mi>[0-5]\d)(?::(?P<s>[0-5]\d))?(?![\d:])(?![.,]\d)(?: (?P<part>{_PART})(?! nay| mai| qua| hôm))?", {}),
    ("span_short", "0", r"(?P<n>\d{1,2})(?P<u>p)(?:(?P<n2>\d{1,2})(?P<u2>s))?(?!\w)", {}),
    ("span_s", "0", r"(?P<n>\d{1,2})(?P<u>s)(?!\w)", {}),
    ("clock_less", "0bchklmnst", rf"(?P<h>[01]?\d|2[0-4]|{_SMALL}) ?(?:giờ|h) kém (?P<less>[0-5]?\d|{_SMALL})(?: phút)?(?: (?P<part>{_PART})(?! nay| mai| qua| hôm))?", {}),
    ("clock_half", "0bchklmnst", rf"(?P<h>[01]?\d|2[0-4]|{_SMALL}) ?(?:giờ|h) rưỡi(?: (?P<part>{_PART})(?! nay| mai| qua| hôm))?", {"minute": 30}),
    ("clock", "0", rf"(?P<h>[01]?\d|2[0-4]) ?(?:h|g(?=\d)|giờ)(?:(?:(?: (?=\d{{1,2}}(?: ?phút| ?s| {_PART}|p|'|$|[,;)]|\.(?!\d)| (?:cùng )?ngày (?:\d|mùng|hôm)| hôm (?:qua|nay|\d)| cùng ngày)))?(?P<mi>[0-5]?\d)(?! ?[/.:-]\d)(?! tháng))(?: ?phút|'|’|p)?)?(?: ?(?P<s>[0-5]?\d) ?(?:giây|s))?(?:,? (?P<part>{_PART})(?! nay| mai| qua| hôm))?(?!\w)", {"or_span": True}),
    ("clock_words", "bchklmnst", rf"(?P<h>{_SMALL}) giờ(?: (?P<mi>\d{{1,2}}|{_SMALL})(?: phút|(?=$|[,.;]| (?:sáng|trưa|chiều|tối|đêm))))?(?: (?P<s>\d{{1,2}}|{_SMALL}) giây)?(?: (?P<part>{_PART})(?! nay| mai| qua| hôm))?(?! đồng)", {"or_span": True}),
    ("clock_bare_half", "bchklmnst", rf"(?P<h>{_NUM}) rưỡi(?: (?P<part>{_PART}))?", {"minute": 30, "weak": "clock"}),
    ("weekday_rel", "ct", r"(?:thứ (?P<w>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?P<w_end>chủ nhật)) (?P<week_rel>này|tới|vừa qua|vừa rồi|qua)", {}),
    ("weekday", "t", r"thứ (?P<w>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\d| tế)", {"weak": "weekday"}),
    ("sunday", "cn", r"(?:ngày )?(?P<w>chủ nhật)", {}),
    ("part_rel", "ckrstđ", rf"(?P<part>{_PART}) (?:ngày )?(?:hôm )?(?P<day_rel>nay|qua|kia|mai|kìa)(?! trường)", {}),
    ("part_same", "ckrstđ", rf"(?P<part>{_PART}) (?:cùng ngày|hôm đó|ngày hôm đó|hôm ấy|ngày đó)", {"same": "day"}),
    ("part_next", "ckrstđ", rf"(?P<part>{_PART}) (?:ngày )?hôm sau", {"same": "day", "offset": 1}),
    ("part_prev", "ckrstđ", rf"(?P<part>{_PART}) (?:ngày )?hôm trước", {"same": "day", "offset": -1}),
    ("part_date", "ckrstđ", rf"(?P<part>{_PART})(?:,| ngày)?(?= (?:ngày )?(?:mùng |mồng )?\d{{1,2}}[/.-]\d| (?:ngày )?(?:mùng |mồng )?\d{{1,2}} tháng| thứ| chủ nhật| ngày \d)", {"needs_join": True}),
    ("count_half", "0bchklmnstvđ", rf"(?P<n>{_COUNT}) (?P<u>phút|ngày|tháng|năm|tuần) rưỡi(?: (?P<place>{_PLACE}))?", {"half": True}),
    ("cach_day", "c", rf"cách (?:đây|nay) (?:hơn |gần |khoảng )?(?P<n>{_COUNT}) (?P<u>{_UNIT})", {"place": "ago"}),
    ("after_that", "s", rf"sau đó (?:hơn |gần |khoảng )?(?P<n>\d{{1,3}}|{_SMALL}) (?P<u>{_UNIT})", {"place": "later"}),
    ("before_that", "t", rf"trước đó (?:hơn |gần |khoảng )?(?P<n>\d{{1,3}}|{_SMALL}) (?P<u>{_UNIT})", {"place": "earlier"}),
    ("count", "0bchklmnstvđ", rf"(?:trong (?=những|các))?(?P<n>{_COUNT}) (?P<u>{_UNIT})(?: (?P<place>{_PLACE})(?! (?:khi|đại|hết|ngày \d|năm \d|tháng \d|bối|lực)))?(?! (?:19|20)\d\d)(?! \d{{1,2}}[/-]\d)(?! tuổi| ngoái)", {}),
    ("same_unit", "c", r"cùng (?P<same>ngày|tháng|năm|tuần)(?! \d)(?: (?P<year_rel>ngoái|trước))?", {}),
    ("that_unit", "hnt", r"(?:ngày )?(?P<same>hôm|ngày|tháng|tuần|năm) (?:đó|ấy)", {}),
    ("next_day", "hn", r"(?:ngày )?(?P<same>hôm) sau(?: đó)?", {"offset": 1}),
    ("prev_day", "hn", r"(?:ngày )?(?P<same>hôm) trước(?: đó)?", {"offset": -1}),
    ("unit_before", "nt", r"(?P<same>ngày|tháng|tuần|năm) trước đó", {"offset": -1}),
    ("unit_after", "nt", r"(?P<same>ngày|tháng|tuần|năm) sau đó", {"offset": 1}),
    ("weekend", "c", r"cuối tuần (?P<rel>này|trước|qua|vừa qua|vừa rồi|rồi|tới|sau)", {"unit": "week", "portion": "end"}),
    ("rel", "nqt", rf"(?P<u>tuần|tháng|quý|năm|thập kỷ|thập niên|thế kỷ) (?P<rel>{_REL})(?! (?:khi|đây|nữa|học)\b)", {}),
    ("any_portion", "cgđ", r"(?P<p>đầu|giữa|cuối) (?P<any_unit>tháng|năm|tuần|quý)(?! (?:\d|nay|này|ngoái|trước|sau|tới|qua|tiếp|kia|đó|học|rồi|vừa|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|i|v|giêng|chạp))", {}),
    ("day_rel", "bhn", r"(?:(?:ngày )?hôm|bữa) (?P<day_rel>nay|qua|kia|kìa)", {}),
    ("next_year", "s", r"sang (?P<rel_unit>năm)(?! (?:\d|mới|học|thứ|sau|tới|nay|hai|này|tiếp|khác|vừa))", {"offset": 1}),
    ("day_rel2", "n", r"ngày (?P<day_rel>mai|kia|mốt)", {}),
    ("day", "n", rf"ngày (?:mùng |mồng )?(?P<d>{_DAY}){_END}(?!%)(?! (?:người|công|đêm|lễ|hè|hội|đại))", {}),
    ("day_mung", "m", rf"(?:mùng|mồng) (?P<d>{_DAY}|{_NUM})(?! tết)", {}),
    ("holiday", "dln", r"(?:ngày |dịp |lễ ){1,3}(?P<holiday>giáng sinh|quốc khánh|tết dương lịch|quốc tế lao động|noel|tình nhân|valentine|quốc tế phụ nữ|phụ nữ việt nam|quốc tế thiếu nhi|nhà giáo việt nam|thương binh liệt sĩ)", {}),
    ("lunch", "s", r"(?P<part>sau bữa trưa)", {"day_offset": 0}),
    ("now_instant", "bn", r"ngay (?:lúc này|bây giờ)|\Abây giờ\Z", {"now": True}),
    ("ref", "bcghlmnstvxđ", r"(?P<ref>hiện nay|hiện tại|hiện giờ|hiện thời|giờ đây|bây giờ|ngày nay|lúc này|thời điểm này|thời điểm hiện tại|gần đây|mới đây|(?<!\w )vừa qua|thời gian vừa qua|trước đây|trước kia|trước nay|xưa nay|thời gian qua|thời gian gần đây|thời gian tới|sắp tới|(?<!\w )tới đây|tương lai gần|tương lai|từ trước đến nay|từ trước tới nay|đến nay|tới nay|cho đến nay|cho tới nay)", {}),
    ("present", "h", r"hiện(?! (?:chữ|trường|diện|thực|tượng|vật|hữu|đại|hành|hình|lên|ra|rõ|nguyên|sinh|trạng|thân|vẻ|thị|hồn|kim))", {"ref": "PRESENT_REF", "weak": "present"}),
    ("soon", "s", r"sớm(?= \w)", {"ref": "FUTURE_REF", "weak": "soon"}),
    ("anaphor", "cklnst", r"(?P<anaphor>kể từ đó|kể từ khi đó|từ đó đến nay|từ đó tới nay|từ đó|cùng lúc đó|cùng thời điểm đó|cùng thời điểm|khi đó|khi ấy|lúc đó|lúc ấy|thời điểm đó|trước đó|sau đó|ngay sau đó)", {}),
)  # fmt: skip

HOLIDAYS = {
    "giáng sinh": (12, 25),
    "noel": (12, 25),
    "quốc khánh": (9, 2),
    "tết dương lịch": (1, 1),
    "quốc tế lao động": (5, 1),
    "tình nhân": (2, 14),
    "valentine": (2, 14),
    "quốc tế phụ nữ": (3, 8),
    "phụ nữ việt nam": (10, 20),
    "quốc tế thiếu nhi": (6, 1),
    "nhà giáo việt nam": (11, 20),
    "thương binh liệt sĩ": (7, 27),
}
DAY_OFFSETS = {"nay": 0, "qua": -1, "kia": -2, "kìa": -3, "mai": 1, "mốt": 2}
NTH = {
    "đầu tiên": 1,
    "đầu": 1,
    "cuối cùng": -1,
    "cuối": -1,
    "thứ nhất": 1,
    "thứ hai": 2,
    "thứ ba": 3,
    "thứ tư": 4,
}
SIDES = {"đầu": 1, "cuối": -1, "sau": -1}
REFS = {
    "hiện nay": "PRESENT_REF", "hiện tại": "PRESENT_REF", "hiện giờ": "PRESENT_REF", "hiện thời": "PRESENT_REF",
    "giờ đây": "PRESENT_REF", "bây giờ": "PRESENT_REF", "ngày nay": "PRESENT_REF", "lúc này": "PRESENT_REF",
    "thời điểm này": "PRESENT_REF", "thời điểm hiện tại": "PRESENT_REF", "gần đây": "PAST_REF", "mới đây": "PAST_REF",
    "vừa qua": "PAST_REF",
    "thời gian vừa qua": "PAST_REF", "trước đây": "PAST_REF", "trước kia": "PAST_REF", "trước nay": "PAST_REF",
    "xưa nay": "PAST_REF", "thời gian qua": "PAST_REF", "thời gian gần đây": "PAST_REF", "thời gian tới": "FUTURE_REF",
    "sắp tới": "FUTURE_REF", "tới đây": "FUTURE_REF", "tương lai gần": "FUTURE_REF", "tương lai": "FUTURE_REF",
    "từ trước đến nay": "PAST_REF", "từ trước tới nay": "PAST_REF", "đến nay": "PRESENT_REF", "tới nay": "PRESENT_REF",
    "cho đến nay": "PRESENT_REF", "cho tới nay": "PRESENT_REF",
}  # fmt: skip
ANAPHORS = {
    "kể từ đó": "since", "kể từ khi đó": "since", "từ đó đến nay": "since", "từ đó tới nay": "since", "từ đó": "since",
    "cùng lúc đó": "same", "cùng thời điểm đó": "same", "cùng thời điểm": "same", "khi đó": "same", "khi ấy": "same",
    "lúc đó": "same", "lúc ấy": "same", "thời điểm đó": "same", "trước đó": "before", "sau đó": "after",
    "ngay sau đó": "after",
}  # fmt: skip
# Words before a form that make it something else ("thực hiện" no present, "trong khi đó" no time).
REF_DENY = {
    "hiện": frozenset({
        "thực", "phát", "xuất", "thể", "biểu", "tái", "hiển", "lộ", "ẩn", "sự", "được", "đã", "vừa", "chợt", "khám", "bị",
        "mới", "không", "chưa", "sẽ", "dần",
    }),
    "khi đó": frozenset({"trong"}),
    "khi ấy": frozenset({"trong"}),
}  # fmt: skip
SOON_AFTER = frozenset({"muốn", "sẽ", "cần", "vọng", "mong", "sắp"})
# Characters between two parts of one time at most; the longest entries of JOINS and RANGES fit.
LONGEST_JOIN = 30
COUNT_JOINS = frozenset({" ", " và ", ", "})
UNIT_ORDER = (
    "second",
    "minute",
    "hour",
    "night",
    "day",
    "week",
    "month",
    "quarter",
    "year",
    "decade",
    "century",
)
CAPITALISED: frozenset[str] = frozenset()
EMPTY_COUNTS = ("những ", "các ", "trong những ", "trong các ")
EACH = frozenset({"mỗi", "từng"})
ONE = ("một ngày", "một tuần", "một tháng", "một quý", "một năm", "một đêm", "nửa ")
PORTION_GAPS = frozenset({" ", " những ", " của "})
PAST_BEFORE = frozenset({"hồi", "từng"})
# "thứ sáu tới": which occurrence from now; 0 is that of the present week.
# Words that open a sentence before a point in time and are no modifiers there ("Đến 19h, ...").
POINT_OPENERS = frozenset({"đến", "tới"})
# "năm qua" reaches up to now.
STRETCHED = frozenset({"qua", "vừa qua", "vừa rồi"})
MINUTES: dict[str, int] = {}
PICKS = {"này": 0, "tới": 1, "sắp tới": 1, "vừa qua": -1, "vừa rồi": -1, "qua": -1}
# "10 days more" is a length, no point in time.
MORE = frozenset({"thêm"})
# How many an assistant means by a vague number.
FEW = 3
FEWS: dict[str, int] = {}
NEXT_WEEK: frozenset[str] = frozenset()
# Words behind a date that give its tense.
AFTER_HINTS = {"tới": "future", "sắp": "future", "vừa": "past", "này": "present"}
