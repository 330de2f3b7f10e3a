"""Days and moments as people write them in the language of a report."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
# Words that the comparison puts before a day of its own, and between two.
_AROUND = {
    "vi": {"about": "khoảng", "before": "trước", "after": "sau", "since": "từ", "until": "đến", "to": "đến"}
}


def day(when: date, lang: str) -> str:
    """A day as people write it.

    >>> day(date(2019, 9, 18), "vi"), day(date(2019, 9, 18), "en")
    ('18/9/2019', '18 September 2019')
    """
    if lang == "vi":
        return f"{when.day}/{when.month}/{when.year}"
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def moment(iso: str, lang: str) -> str:
    """An ISO date or date-time as people write it; anything else as it is.

    >>> moment("2020-10-18T12:00", "vi"), moment("2020", "en")
    ('18/10/2020 12:00', '2020')
    """
    found = _moments().fullmatch(iso)
    if not found:
        return iso
    try:
        shown_day = day(date.fromisoformat(found[1]), lang)
    except ValueError:
        return iso
    return f"{shown_day} {found[2]}" if found[2] and found[2] != "00:00" else shown_day


def with_days(text: str, lang: str) -> str:
    """A reason with its ISO moments as people write them.

    >>> with_days("hôm qua (2019-09-17) or từ đó (since 2019-10-01)", "en")
    'hôm qua (17 September 2019) or từ đó (since 1 October 2019)'
    >>> with_days("quý 3 (2013-07-01 to 2013-09-30)", "vi")
    'quý 3 (1/7/2013 đến 30/9/2013)'
    """
    words = _AROUND.get(lang, {})

    def told(found: re.Match[str]) -> str:
        word = found["word"] or ""
        return (
            words.get(word.rstrip(), word.rstrip()) + word[len(word.rstrip()) :] + moment(found["at"], lang)
        )

    return _told().sub(told, text)


@cache
def _moments() -> re.Pattern[str]:
    return re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?")


@cache
def _told() -> re.Pattern[str]:
    around = "|".join(_AROUND["vi"])
    return re.compile(
        rf"(?P<word>\b(?:{around}) )?(?<!\d)(?P<at>\d{{4}}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?)(?!\d)"
    )
