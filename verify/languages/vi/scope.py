"""Vietnamese: words that begin what a statement is limited to.

Compiled by hand: prepositions and nouns of fields that press texts put in front of whom or what a measure is for.
"""

# In front of a scope; the words behind them up to a stop are the scope.
LEADS = (
    "đối với",
    "nhắm vào",
    "nhằm vào",
    "trong lĩnh vực",
    "thuộc lĩnh vực",
    "riêng với",
    "chỉ với",
    "áp lên",
    "dành cho",
)
# End a scope: prepositions of time and place, links between clauses, and verbs that go on with the sentence.
STOPS = (
    "vào",
    "từ",
    "hồi",
    "hôm",
    "năm",
    "trong",
    "tại",
    "khi",
    "sau",
    "trước",
    "vì",
    "do",
    "nhưng",
    "mà",
    "nếu",
    "sẽ",
    "đã",
    "để",
    "theo",
)
# A scope is no longer than so many syllables.
MOST_WORDS = 8
