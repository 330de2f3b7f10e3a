"""Vietnamese words do not inflect: a word is its own stem.  Spellings that mean one word are joined.

Source: the pairs of spellings that the press uses side by side (i/y, abbreviations of common nouns).
"""

SPELLINGS = {
    "tỉ": "tỷ",
    "kĩ": "kỹ",
    "mĩ": "mỹ",
    "lí": "lý",
    "quí": "quý",
    "ngàn": "nghìn",
    "tp": "thành",
    "dn": "doanh",
    "tt": "thị",
}


def stem(word: str) -> str:
    """The form under which a folded word is compared."""
    return SPELLINGS.get(word, word)
