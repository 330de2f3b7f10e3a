"""Numbers that are no amounts: dates, clock times, house numbers, models, years.

Every rule asks the words around a number; the words themselves are tables of the language.
"""

from __future__ import annotations

import re

from verify.facets.number_amounts import Amount
from verify.facets.number_nouns import Counted
from verify.facets.number_reader import Scan

_YEARS = range(1500, 2100)
_ANY_NOUN = Counted("", "", 0, True)
_NEXT = re.compile(r" ?([^\s,;:]{1,12}+)")


def is_label(scan: Scan, at: int, counted: Counted | None) -> bool:
    """Whether the word in front makes the number a name of something: "số 12", "Điều 5", "tháng 6"."""
    words = scan.before(at)
    if not words or words[-1] not in scan.reader.label_ends:
        return False
    t = scan.reader.t
    last, pair = words[-1], " ".join(words[-2:])
    if pair in t.LABELS_EXCEPT or " ".join(words[-3:]) in t.LABELS_EXCEPT:
        return False
    label = last if last in t.LABELS else pair if pair in t.LABELS else None
    if label is None or (last in t.MONTHS and label != last):
        return last in t.MONTHS
    return not (label in t.SOFT_LABELS and counted is not None and counted.known)


def is_hard_label(scan: Scan, at: int) -> bool:
    """Whether `is_label` holds without a look at what is counted."""
    words = scan.before(at)
    return bool(words) and words[-1] in scan.reader.label_ends and is_label(scan, at, _ANY_NOUN)


def is_year(amount: Amount) -> bool:
    """Whether a bare figure looks like a year: "2008", never "2.008"."""
    literal = amount.plain.literal
    return (
        literal is not None
        and len(literal) == 4
        and literal.isdecimal()
        and not amount.plain.scaled
        and int(literal) in _YEARS
    )


def name_in_front(scan: Scan, at: int) -> str | None:
    """The capital word directly in front: "Boeing" of "Boeing 737".  None at other places."""
    words = scan.before(at)
    if not words or not words[-1]:
        return None
    start = at - 1 - len(words[-1])
    word = scan.text[start : at - 1]
    if not word[:1].isupper():
        return word if _is_code(word) else None
    t, low = scan.reader.t, words[-1]
    if scan.starts_sentence(start) and (
        low in scan.reader.nouns.stops or low in scan.reader.bound_ends or low in t.RANGE_OPEN
    ):
        return None
    return word


def _is_code(word: str) -> bool:
    """ "52S6": letters and digits in one word."""
    return any(c.isdecimal() for c in word) and any(c.isupper() for c in word)


def is_clock_or_date(scan: Scan, amount: Amount) -> bool:
    """Whether the unit behind belongs to a clock time or a date: "16 giờ", "2 tháng 9", "9 năm 2008"."""
    low, t, unit = scan.low, scan.reader.t, amount.unit
    if unit is not None:
        if unit.kind != "duration":
            return False
        after = low[amount.end : amount.end + 2]
        if after[:1] == " " and after[1:].isdecimal() and unit.symbol in ("month", "a"):
            return True
        return amount.unit_name in t.CLOCK_NEXT and not _is_duration(scan, amount)
    m = _NEXT.match(low, amount.end)
    if m is None:
        return False
    word = m[1]
    return word in t.MONTH_NEXT or word in t.CLOCK_NEXT or word.rstrip(".") in t.MONTH_NEXT


def _is_duration(scan: Scan, amount: Amount) -> bool:
    """Whether hours are spoken of as a length of time; "hơn", "khoảng" in front are looked through."""
    t, low = scan.reader.t, scan.low
    if amount.plain.low > 24:
        return True
    if low.startswith(" ", amount.end) and low.startswith(t.DURATION_NEXT, amount.end + 1):
        return True
    if low[amount.end : amount.end + 12].lstrip(" ").startswith(t.CLOCK_SAYS):
        return False
    words = scan.before(amount.start)
    looked_through = scan.reader.bound_ends - t.DURATION_CUES
    last = next((w for w in reversed(words) if w not in looked_through), None)
    return last in t.DURATION_CUES


def is_day_month(scan: Scan, first: Amount, second: Amount | None = None) -> bool:
    """Whether two small figures read as day and month where the language writes them so: "5/7", "6-10"."""
    if not scan.reader.t.DAY_MONTH:
        return False
    a = first.part if second is None else first.low
    b = first.whole if second is None else second.low
    if a is None or b is None or first.plain.literal is None or len(first.plain.literal) > 2:
        return False
    return 1 <= a <= 31 and 1 <= b <= 12


def is_word_trap(scan: Scan, amount: Amount) -> bool:
    """Whether a number word is something else here: a name ("Hai Bà Trưng"), ripe fruit, the year."""
    if amount.plain.literal is not None:
        return False
    start = amount.plain.start
    word = scan.low[start : amount.plain.end].split(" ", 1)[0]
    words = scan.before(start)
    if words and words[-1] in scan.reader.t.NOT_AFTER.get(word, ()):
        return True
    if not scan.text[start].isupper():
        return False
    following = scan.text[amount.end + 1 : amount.end + 3]
    is_name = following[:1].isupper() and not following[1:].isupper() and amount.unit is None
    return (
        is_name
        if scan.starts_sentence(start) and scan.reader.nouns.head_first
        else not scan.starts_sentence(start)
    )
