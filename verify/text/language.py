"""The language of a text, from its letters and its smallest words."""

from __future__ import annotations

import re
from functools import cache

_SAMPLE_CHARS = 20_000
# Letters of the Vietnamese alphabet that no other Latin alphabet shares: horned and hooked vowels, double marks.
_VIETNAMESE = "ơƠưƯảẢạẠẩẨẫẪậẬấẤầẦắẮằẰẳẲẵẴặẶẻẺẽẼẹẸếẾềỀểỂễỄệỆỉỈịỊỏỎọỌốỐồỒổỔỗỖộỘớỚờỜởỞỡỠợỢủỦụỤứỨừỪửỬữỮựỰỳỲỷỶỹỸỵỴ"
# Function words, to tell Vietnamese written without diacritics from English.
_VI_WORDS = frozenset(
    "cua nhung duoc khong nguoi trong cac mot voi cho ngay tai theo nay khi va la da se bi ong".split()
)
_EN_WORDS = frozenset(
    "the of and to in a is that for on was with as by it he his at are from has said".split()
)


def detect_language(text: str) -> str:
    """ "vi" or "en"; a text without words is taken for Vietnamese, the first language.

    >>> detect_language("Nga và Belarus đã ký hợp tác"), detect_language("He said the deal, in Đà Nẵng, is off.")
    ('vi', 'en')
    >>> detect_language("Mot nguoi dan ong bi bat tai Ha Noi")
    'vi'
    """
    sample = text[:_SAMPLE_CHARS]
    found = _word_pattern().findall(sample)
    if not found:
        return "vi"
    marked = sum(1 for word in found if _letter_pattern().search(word))
    if marked * 5 >= len(found):
        return "vi"
    english = sum(1 for word in found if word.lower() in _EN_WORDS)
    bare = sum(1 for word in found if word.lower() in _VI_WORDS)
    return "vi" if bare + 2 * marked > english else "en"


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]++")


@cache
def _letter_pattern() -> re.Pattern[str]:
    return re.compile(f"[{_VIETNAMESE}]")
