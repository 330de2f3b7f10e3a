"""Tables of the perturbations: words that may stand for one another, and words that turn a fact round.

Source: own, written for press prose.  Keys are matched as whole words, in the order given.
"""

from __future__ import annotations

# Same meaning in news prose, whatever stands around it.
SYNONYMS: dict[str, tuple[tuple[str, str], ...]] = {
    "vi": (
        ("cho biết", "nói"),
        ("cho hay", "cho biết"),
        ("Hoa Kỳ", "Mỹ"),
        ("Liên minh châu Âu", "EU"),
        ("Tổng thống Mỹ", "Tổng thống Hoa Kỳ"),
        ("máy bay", "phi cơ"),
        ("bệnh viện", "nhà thương"),
        ("doanh nghiệp", "công ty"),
        ("nghi phạm", "kẻ tình nghi"),
        ("tuy nhiên", "song"),
        ("Tuy nhiên", "Song"),
        ("bởi vì", "do"),
        ("hiện nay", "hiện giờ"),
        ("phát hiện", "tìm ra"),
        ("bắt đầu", "khởi sự"),
        ("tử vong", "thiệt mạng"),
        ("thông báo", "loan báo"),
        ("xảy ra", "diễn ra"),
        ("vụ việc", "sự việc"),
        ("thành lập", "lập"),
        ("sử dụng", "dùng"),
        ("tiến hành", "thực hiện"),
        ("giúp đỡ", "hỗ trợ"),
    ),
    "en": (
        ("the United States", "the U.S."),
        ("told reporters", "said to reporters"),
        ("began", "started"),
        ("purchased", "bought"),
        ("attorney", "lawyer"),
        ("attorneys", "lawyers"),
        ("employees", "workers"),
        ("approximately", "about"),
        ("nearly", "almost"),
        ("because", "since"),
        ("assist", "help"),
        ("announced", "declared"),
        ("discussed", "talked about"),
        ("President Obama", "President Barack Obama"),
        ("large", "big"),
        ("vice president", "vice-president"),
    ),
}

# The first of each pair, once in the sentence, becomes the second: the fact is denied.
DENY: dict[str, tuple[tuple[str, str], ...]] = {
    "vi": (("đã bị", "không bị"), ("đã", "không"), ("sẽ", "sẽ không"), ("là", "không phải là")),
    "en": (
        ("was", "was not"),
        ("were", "were not"),
        ("will", "will not"),
        ("has been", "has not been"),
        ("had been", "had not been"),
        ("is", "is not"),
    ),
}

# The first of each pair becomes the second: a denial is taken back.
AFFIRM: dict[str, tuple[tuple[str, str], ...]] = {
    "vi": (
        ("không thể", "có thể"),
        ("không có", "có"),
        ("không được", "được"),
        ("không phải là", "là"),
        ("không còn", "vẫn còn"),
        ("không bị", "đã bị"),
        ("vẫn chưa có", "đã có"),
        ("chưa có", "đã có"),
        ("chưa được", "đã được"),
        ("vẫn chưa", "đã"),
        ("chưa hề", "đã"),
        ("chưa từng", "đã từng"),
    ),
    "en": (
        ("did not", "did"),
        ("didn't", "did"),
        ("does not", "does"),
        ("do not", "do"),
        ("has not", "has"),
        ("have not", "have"),
        ("was not", "was"),
        ("were not", "were"),
        ("is not", "is"),
        ("will not", "will"),
        ("cannot", "can"),
        ("could not", "could"),
    ),
}

# Behind one of these a verb tells a condition or a time, not the fact itself.
SUBORDINATORS: dict[str, tuple[str, ...]] = {
    "vi": ("nếu", "khi", "sau khi", "trước khi", "mà", "những", "các", "rằng", "việc", "dù", "vì", "để"),
    "en": (
        "if",
        "when",
        "after",
        "before",
        "that",
        "who",
        "which",
        "because",
        "although",
        "while",
        "whether",
    ),
}

# Directed actions: who did it to whom matters.
ACTIONS: dict[str, tuple[str, ...]] = {
    "vi": (
        *("bắt", "bắt giữ", "trục xuất", "tấn công", "đánh", "đâm", "chém", "bắn", "giết", "tố cáo", "tố"),
        *("cáo buộc", "chỉ trích", "kiện", "khởi kiện", "mời", "đề nghị", "yêu cầu", "cảnh báo", "nghe lén"),
        *("vượt", "vượt qua", "vượt mặt", "đánh bại", "thắng", "thay", "thay thế", "bổ nhiệm", "chở", "mua"),
        *(
            "theo dõi",
            "do thám",
            "ủng hộ",
            "cung cấp",
            "triệu",
            "giảm nhẹ trừng phạt",
            "xác nhận với",
            "áp đặt lên",
            "trừng phạt",
            "gọi",
            "xếp trên",
            "hỗ trợ",
        ),
    ),
    "en": (
        *(
            "accused",
            "sued",
            "beat",
            "defeated",
            "arrested",
            "criticized",
            "attacked",
            "invited",
            "appointed",
        ),
        *("named", "succeeded", "succeed", "replace", "replaced", "endorsed", "praised", "blamed", "charged"),
        *(
            "told",
            "asked",
            "challenged",
            "faces",
            "chose",
            "picked",
            "hired",
            "backed",
            "alerted",
            "urged",
            "targeted",
            "served",
            "indicted",
        ),
    ),
}

# A word between a name and its action that leaves the name the agent.
FILLERS: dict[str, tuple[str, ...]] = {
    "vi": ("đã", "sẽ", "đang", "từng", "vừa", "cũng", "liên tục", "lại", "đều"),
    "en": ("has", "had", "also", "will", "would", "later", "then"),
}

# unit -> (smaller unit, how many of it)
UNITS: dict[str, dict[str, tuple[str, int]]] = {
    "vi": {
        "km": ("m", 1000),
        "m": ("cm", 100),
        "mét": ("cm", 100),
        "kg": ("g", 1000),
        "tấn": ("kg", 1000),
        "ha": ("m2", 10000),
        "giờ": ("phút", 60),
        "phút": ("giây", 60),
        "tuần": ("ngày", 7),
    },
    "en": {
        "kilometers": ("meters", 1000),
        "hours": ("minutes", 60),
        "minutes": ("seconds", 60),
        "weeks": ("days", 7),
        "feet": ("inches", 12),
    },
}

SCALES: dict[str, dict[str, int]] = {
    "vi": {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9},
    "en": {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
}

# (thousands separator, decimal separator)
SEPARATORS: dict[str, tuple[str, str]] = {"vi": (".", ","), "en": (",", ".")}

_MONTH = r"(January|February|March|April|May|June|July|August|September|October|November|December)"

# pattern -> template, tried in order on the text of a found date
DATE_FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "vi": (
        (r"(?<!ngày )\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b", r"ngày \1 tháng \2 năm \3"),
        (r"\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b", r"\1 tháng \2 năm \3"),
        (r"\btháng (\d{1,2})[/-](\d{4})\b", r"tháng \1 năm \2"),
        (r"\b(\d{1,2}) tháng (\d{1,2}) năm (\d{4})\b", r"\1/\2/\3"),
        (r"\btháng (\d{1,2}) năm (\d{4})\b", r"tháng \1/\2"),
        (r"\bngày (\d{1,2})[/-](\d{1,2})\b", r"ngày \1 tháng \2"),
        (r"\b(\d{1,2})/(\d{1,2})\b", r"\1-\2"),
    ),
    "en": (
        (rf"\b{_MONTH} (\d{{1,2}}), (\d{{4}})\b", r"\2 \1 \3"),
        (rf"\b{_MONTH} (\d{{1,2}})\b", r"\2 \1"),
        (r"\bJan\. (\d)", r"January \1"),
        (r"\bFeb\. (\d)", r"February \1"),
        (r"\bAug\. (\d)", r"August \1"),
        (r"\bSept\. (\d)", r"September \1"),
        (r"\bOct\. (\d)", r"October \1"),
        (r"\bNov\. (\d)", r"November \1"),
        (r"\bDec\. (\d)", r"December \1"),
    ),
}

_EN_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VI_ONES = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
_VI_ENDS = {0: "", 1: " mốt", 5: " lăm"}


def number_word(n: int, lang: str) -> str:
    """`n`, 1 to 99, in words.

    >>> number_word(35, "vi"), number_word(35, "en"), number_word(15, "vi")
    ('ba mươi lăm', 'thirty-five', 'mười lăm')
    """
    tens, ones = divmod(n, 10)
    if lang == "en":
        return _EN_SMALL[n] if n < 20 else _EN_TENS[tens - 2] + (f"-{_EN_SMALL[ones]}" if ones else "")
    if tens == 0:
        return _VI_ONES[ones]
    if tens == 1:
        return "mười" + {0: "", 5: " lăm"}.get(ones, f" {_VI_ONES[ones]}")
    return f"{_VI_ONES[tens]} mươi" + _VI_ENDS.get(ones, f" {_VI_ONES[ones]}")
