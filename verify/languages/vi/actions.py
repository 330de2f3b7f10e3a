"""Vietnamese: counts that run while a story develops, and classes of actions.

Compiled by hand from the verbs of accident, crime and disaster reports.
"""

# Words before a figure that make it a selection ("the top 10", "among the 35").
SCOPE_BEFORE = ("trong", "trong số", "trong top", "top", "trong danh sách", "danh sách", "số")

# Words that make a count leave somebody out: behind it ("2 others"), or before it, after a name ("she and 2 …").
OTHERS = ("khác", "nữa", "còn lại")
BESIDES = ("cùng", "cùng với", "và", "với", "lẫn")

# Nouns of which a count adds nothing to a statement ("both countries").
GENERIC_HEADS = frozenset(
    ("nước", "bên", "người", "lần", "ngày", "tháng", "năm", "phía", "phần", "điều", "việc", "quốc gia", "thứ")
)  # fmt: skip

# Nouns in front of the name of a wire or outlet, longer ones first.
OUTLET_NOUNS = (
    "hãng thông tấn", "hãng tin", "thông tấn xã", "hãng", "nhật báo", "tạp chí", "báo", "tờ", "trang", "kênh", "đài",
)  # fmt: skip

# A quotation of fewer content syllables (words in quotation marks for their tone) is shared by chance.
QUOTE_MIN_WORDS = 4

# Classifiers that make a noun of the verb behind them.
BEFORE_NOUNS = (
    " vụ",
    " cuộc",
    " trận",
    " sự",
    " lễ",
    " đợt",
    " chuyến",
    " đám",
    " việc",
    " quá trình",
    " buổi",
    " phiên",
    " công tác",
    " lệnh",
    " quyết định",
)

# Words that join two parts of a clause, each with figures of its own.
JOINING = frozenset(("và", "nhưng", "còn", "với", "hoặc", "gồm", "trong"))

# Before a moment these say up to when something is counted.
SO_FAR = ("đến", "tới", "tính đến", "tính tới", "cho đến", "đến lúc", "tính đến ngày")

# A clause with one of these tells a count as of its day.
TO_DATE = (
    "đến nay", "tới nay", "cho đến nay", "cho tới nay", "tính đến nay", "tính tới nay", "đến thời điểm này", "đến lúc này", "tới lúc này",
    "đến hiện tại", "tính đến thời điểm này", "đến giờ", "tới giờ", "đến chiều nay", "đến sáng nay", "đến trưa nay", "đến tối nay",
    "đến hôm nay", "hiện đã",
)  # fmt: skip

# Before a figure that has grown to what it is.
GROWN_TO = (
    "tăng lên", "đã tăng lên", "tăng lên tới", "tăng lên đến", "tăng lên thành", "tăng thành", "nâng lên", "nâng lên thành", "lên tới", "lên đến", "lên thành",
    "nâng tổng số lên", "nâng số lên", "tăng vọt lên", "tăng đến", "tăng tới",
)  # fmt: skip

# Before a time with which another is compared.
COMPARED_TIMES = ("so với", "so với ngày", "so với tháng", "so với năm", "so với phiên")

# Before a figure with which another is compared, and before one that says how much more or less it is.
COMPARED_WITH = (
    "so với",
    "so với mức",
    "so với con số",
    "từ",
    "từ mức",
    "hơn con số",
    "hơn mức",
    "thay vì",
    "vượt",
    "vượt mức",
    "trước đó là",
)
MORE_BY = (
    "thêm",
    "tăng thêm",
    "giảm thêm",
    "đắt",
    "rẻ",
    "cao",
    "thấp",
    "nhiều",
    "ít",
    "lớn",
    "nhỏ",
    "dài",
    "ngắn",
    "kém",
    "đắt hơn",
    "rẻ hơn",
    "cao hơn",
    "thấp hơn",
    "nhiều hơn",
    "ít hơn",
)

# Behind a noun these say that it happened.
HAPPENED = (" xảy ra", " diễn ra", " bùng phát", " nổ ra")

# Whether a rank stands behind what it ranks by ("đắt thứ ba"), and words before one that make it the first.
RANK_BEHIND = True
MOST = ()

# What makes the first of all of a word: its ending, or the word behind it.
SUPERLATIVES = ("nhất",)

# Goods and shares of which the price is another every day.  Source: the price columns of Vietnamese business pages.
DAILY_PRICES = (
    "giá vàng|vàng miếng|vàng nhẫn|vàng sjc|vàng thế giới|giá usd|giá đô la|tỷ giá|giá xăng|giá dầu|dầu brent|dầu wti|dầu thô|giá cà phê"
    "|giá hồ tiêu|giá tiêu|giá lúa|giá gạo|giá heo hơi|giá lợn hơi|giá thép|giá cao su|giá bạc|bitcoin|giá cổ phiếu|thị giá|vn-index"
)

# Right behind a sum or measure these make it a rate.
RATES = (
    "mỗi ngày",
    "một ngày",
    "/ngày",
    "mỗi tháng",
    "một tháng",
    "/tháng",
    "mỗi năm",
    "một năm",
    "/năm",
    "mỗi người",
    "một người",
    "/người",
    "mỗi hộ",
    "/hộ",
    "/m2",
    "mỗi mét",
    "/kg",
    "một kg",
    "mỗi kg",
    "/tấn",
    "/lượng",
    "mỗi vé",
    "/vé",
    "mỗi suất",
    "/cổ phiếu",
    "mỗi cổ phiếu",
    "/đêm",
    "/giờ",
    "mỗi giờ",
)
