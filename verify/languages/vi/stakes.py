"""Vietnamese: how the press tells which firm or body owns, pays, leads, makes or builds.

Compiled by hand from the vocabulary of business, travel, court and accident reports.  Each entry: the question, the side
of the verb on which the name stands ("sentence": anywhere before it in its sentence), and the verb in lower case.
"""

STAKE_CUES: tuple[tuple[str, str, str], ...] = (
    (
        "owner",
        "behind",
        r"(?:xưởng|trang trại|dự án|công trình|trạm|bãi xe|tàu|sà lan|xà lan|phà|đò|xe|phương tiện|ô tô|máy bay|khu đất|căn nhà|tòa nhà|nhà máy|mỏ|chiếc \w+|kho)(?:\s[^\W\d_]+){0,4}"
        r"\s(?:thuộc sở hữu của|thuộc quyền sở hữu của|là của|thuộc|là tài sản của)\s",
    ),
    (
        "owner",
        "behind",
        r"\b(?:thuộc sở hữu của|thuộc quyền sở hữu của|chủ tàu là|chủ sở hữu là|chủ phương tiện là|đứng tên)\s",
    ),
    (
        "builder",
        "behind",
        r"\b(?:đơn vị thi công là|nhà thầu thi công là|nhà thầu là|do nhà thầu|đơn vị thi công|chủ đầu tư là|nhà thầu chính là|trúng thầu là|thi công bởi)\s",
    ),
    (
        "partner",
        "behind",
        r"\b(?:phối hợp với|phối hợp cùng|hợp tác với|liên kết với|liên doanh với|bắt tay với|cùng phối hợp với|ký kết với|cùng với|cùng)\s(?:chi nhánh\s)?",
    ),
    ("maker", "behind", r"\b(?:do hãng|do chính|được sản xuất bởi|sản xuất bởi|do công ty)\s"),
    ("buyer", "behind", r"\b(?:bán cho|bán lại cho|chuyển nhượng cho|sang nhượng cho|về tay|thâu tóm bởi)\s"),
    ("seller", "behind", r"\b(?:mua lại từ|mua lại của|mua của|nhận chuyển nhượng từ)\s"),
    (
        "sponsor",
        "behind",
        r"\b(?:tài trợ bởi|nhà tài trợ chính là|nhà tài trợ là|tài trợ của|do quỹ|kinh phí từ)\s",
    ),
    ("lender", "behind", r"\b(?:vay của|vay vốn tại|vay tiền tại|thế chấp tại|vay từ)\s"),
    (
        "operator",
        "behind",
        r"\b(?:khai thác bởi|vận hành bởi|điều hành bởi|quản lý bởi|của nhà xe|của hãng xe|của hãng hàng không|của hãng taxi)\s",
    ),
    (
        "leader",
        "before",
        r"^\s*(?:đang |sẽ |đã )?(?:chủ trì điều tra|thụ lý|thụ lý điều tra|chịu trách nhiệm điều tra|chủ trì cuộc điều tra|dẫn đầu cuộc điều tra)",
    ),
    (
        "leader",
        "before",
        r"(?:đang |sẽ |đã )?(?:chủ trì điều tra|thụ lý vụ|thụ lý điều tra|dẫn đầu cuộc điều tra|chủ trì cuộc điều tra)",
    ),
    (
        "payer",
        "sentence",
        r"\b(?:chi trả|trả|tài trợ|đài thọ|lo)(?: toàn bộ| mọi)? (?:chi phí|tiền|kinh phí) (?:cho )?(?:chuyến đi|chuyến công tác|chuyến bay|vé máy bay|ăn ở|đi lại)",
    ),
)
# What stands between two names of a list.
LISTED = r"\s*(?:,|và|cùng|với|hoặc|cùng với|,\s*và)\s*"
