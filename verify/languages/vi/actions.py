"""Vietnamese: counts that run while a story develops, and classes of actions.

Compiled by hand from the verbs of accident, crime and disaster reports.
"""

# Content words (folded) that mark a count as one that grows.
RUNNING_COUNTS = frozenset(
    ("thi thể", "tử thi", "nạn nhân", "thương vong", "thiệt mạng", "tử vong", "tử nạn", "chết", "bị thương", "mất tích",
     "bắt giữ", "tạm giữ", "sơ tán", "ca nhiễm", "ca mắc", "cứu sống", "tìm thấy")
)  # fmt: skip

# Concepts of which a person meets one only, as far as one count goes.
EXCLUSIVE_FATES = (frozenset({"die", "injure", "miss", "rescue", "arrest"}), frozenset({"passenger", "crew"}))

# Words before a figure that make it a selection ("the top 10", "among the 35").
SCOPE_BEFORE = ("trong", "trong số", "trong top", "top", "trong danh sách", "danh sách", "số")

# Concepts of what is done with the things counted: two counts with different ones are of two questions.
COUNTED_ACTIONS = frozenset(
    ("die", "kill", "injure", "miss", "find", "search", "rescue", "arrest", "release", "steal", "pay", "compensate",
     "buy", "sell", "expel", "withdraw", "deploy", "impose", "ease", "rise", "fall", "spy", "license")
)  # fmt: skip

# Words that make a count leave somebody out: behind it ("2 others"), or before it, after a name ("she and 2 …").
OTHERS = ("khác", "nữa", "còn lại")
BESIDES = ("cùng", "cùng với", "và", "với", "lẫn")

# Concepts of actions that happen at one time: two clauses with one of them may be asked for its date.
DATED_ACTIONS = frozenset(
    ("meet", "visit", "arrive", "call", "sign", "ease", "impose", "withdraw", "expel", "deploy", "exercise", "attack",
     "protest", "appoint", "resign", "launch", "delete", "arrest", "release", "begin", "end", "build", "open", "close",
     "charge", "vote", "pay", "buy", "sell")
)  # fmt: skip

# Nouns of which a count adds nothing to a statement ("both countries").
GENERIC_HEADS = frozenset(
    ("nước", "bên", "người", "lần", "ngày", "tháng", "năm", "phía", "phần", "điều", "việc", "quốc gia", "thứ")
)  # fmt: skip

# Nouns in front of the name of a wire or outlet, longer ones first.
OUTLET_NOUNS = (
    "hãng thông tấn", "hãng tin", "thông tấn xã", "hãng", "nhật báo", "tạp chí", "báo", "tờ", "trang", "kênh", "đài",
)  # fmt: skip

# Concepts of events that consist of speaking.
SPEECH_EVENTS = frozenset({"call", "meet", "talk"})

# A quotation of fewer content syllables (words in quotation marks for their tone) is shared by chance.
QUOTE_MIN_WORDS = 4

# Classifiers that make a noun of the verb behind them.
BEFORE_NOUNS = (" vụ", " cuộc", " trận", " sự", " lễ", " đợt", " chuyến", " đám", " việc", " quá trình", " buổi", " phiên", " công tác", " lệnh", " quyết định")
