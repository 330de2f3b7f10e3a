"""Whether a name stands for somebody of the bearer's family: "mẹ bà Hương", "Jane Doe's mother".

What is then said, an age above all, is not of the bearer.
"""

from __future__ import annotations

import re
from functools import cache

from verify.languages import tables
from verify.model import Name

# Characters before and behind a name in which a word of kinship is looked for.
_REACH = 30


def is_of_kin(text: str, name: Name, lang: str) -> bool:
    """True if a name only tells whose relative is meant.

    In front of a Vietnamese name a title has to stand between: "con trai Hiếu" is Hiếu himself.
    """
    before, after = _patterns(lang)
    return bool(before.search(text, max(0, name.start - _REACH), name.start)) or bool(
        after and after.match(text, name.end, name.end + _REACH)
    )


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    words = tables(lang, "people")
    titles = "|".join(words.KIN_TITLES)
    between = rf"\s(?:{titles})\s\Z" if titles else r"\s\Z"
    before = re.compile(rf"(?<!\w)(?:{words.KIN_BEFORE}){between}", re.IGNORECASE)
    after = (
        re.compile(rf"['’]s(?:\s[\w-]{{1,15}}){{0,2}}?\s(?:{words.KIN_AFTER})\b", re.IGNORECASE)
        if words.KIN_AFTER
        else None
    )
    return before, after
