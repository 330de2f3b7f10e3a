"""Vietnamese: counts that run while a story develops, and classes of actions.

Compiled by hand from the verbs of accident, crime and disaster reports.
"""

# Content words (folded) that mark a count as one that grows.
RUNNING_COUNTS = frozenset(
    ("thi thể", "tử thi", "nạn nhân", "thương vong", "thiệt mạng", "tử vong", "tử nạn", "chết", "bị thương", "mất tích",
     "bắt giữ", "tạm giữ", "sơ tán", "ca nhiễm", "ca mắc", "cứu sống", "tìm thấy")
)  # fmt: skip
