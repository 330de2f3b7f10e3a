"""Vietnamese: relatives, and how it is told that a thing was made over to one.

Source: own, from court and property reports.
"""

# Relative -> how he or she is called.
RELATIVES: dict[str, str] = {
    "daughter": "con gái|con gái ruột|con gái lớn|con gái đầu|con gái út|ái nữ",
    "son": "con trai|con trai ruột|con trai lớn|con trai đầu|con trai út|quý tử",
    "child": "con ruột|con đẻ|con cái|các con|người con|đứa con|con riêng",
    "sister": "em gái|chị gái|chị ruột|em gái ruột|chị gái ruột",
    "brother": "em trai|anh trai|anh ruột|em trai ruột|anh trai ruột",
    "sibling": "em ruột|anh em ruột|chị em ruột|anh chị em|người em|em út",
    "mother": "mẹ|mẹ ruột|mẹ đẻ|người mẹ|mẹ già",
    "father": "bố|cha|bố ruột|bố đẻ|cha ruột|cha đẻ|ba ruột",
    "parent": "cha mẹ|bố mẹ|ba mẹ|cha mẹ ruột|bố mẹ đẻ",
    "wife": "vợ|vợ cũ|người vợ",
    "husband": "chồng|chồng cũ|người chồng",
    "in-law": "mẹ vợ|mẹ chồng|bố vợ|bố chồng|cha vợ|cha chồng|con rể|con dâu|em vợ|em chồng|anh rể|em rể|chị dâu|em dâu",
    "nephew or niece": "cháu ruột|cháu trai|cháu gái|cháu họ",
    "uncle or aunt": "cô ruột|dì ruột|chú ruột|cậu ruột|bác ruột",
    "grandparent": "ông nội|bà nội|ông ngoại|bà ngoại",
}
# What ends right in front of the one to whom a thing is made over.
MADE_OVER_BEFORE = (
    r"(?:sang tên|sang nhượng|chuyển nhượng|chuyển quyền sở hữu|chuyển quyền sử dụng|chuyển tên|chuyển giao|tặng|tặng lại|"
    r"để lại|để thừa kế|nhượng lại|bán lại|bán|sang tay|giao lại|trao lại|di chúc|hiến tặng|thừa kế)"
    r"(?:\s[^\s,;.]+){0,5}?\s(?:cho|lại cho|sang cho)\s(?:một\s|người\s|cô\s|cậu\s|bà\s|ông\s)?$|"
    r"(?:do|cho|để|nhờ)\s(?:một\s|người\s|cô\s|cậu\s)?$"
)
# What begins right behind where only "cho" stands in front ("cho con gái đứng tên"), and may follow in any case.
MADE_OVER_BEHIND = r"\s(?:\S+\s){0,3}?đứng tên"
# Phrases that end in this alone need the words behind.
NEEDS_BEHIND = r"(?:^|\s)(?:do|cho|để|nhờ)\s(?:một\s|người\s|cô\s|cậu\s)?$"
