"""Ordinals: "thứ 11", "hạng 3", "đầu tiên", "11th", "the second" - and not weekdays, days of a month, adverbs."""

from __future__ import annotations

import re
from decimal import Decimal

from verify.facets.number_nouns import Counted, counted_at
from verify.facets.number_reader import Scan
from verify.facets.number_results import Step, nothing, quantity
from verify.facets.number_words import evaluate, tokens_of

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_YEARS = range(1900, 2100)
_WORD_CHARS = 24


def ordinal_at(scan: Scan, m: re.Match[str]) -> Step:
    """The ordinal of a match: kind "ordinal", with the noun it orders; `whole` for "thứ 9 trong số 35"."""
    t = scan.reader.t
    place, end = _place(scan, m)
    if place is None or scan.low.startswith(t.ORDINAL_TRAPS, end):
        return nothing(end)
    if m["ordinal_before"] in t.ORDINAL_NOUNS and _counts_behind(scan, end):
        return nothing(m.start("ordinal_number"))  # "xếp hạng 1000 doanh nghiệp"
    words = scan.before(m.start())
    if _is_name(scan, m, end) or _is_day(scan, m, place, words, end):
        return nothing(end)
    if t.ORDINAL_HEAD_BEHIND:
        return _ordering_behind(scan, m, place, end)
    whole, end = _out_of(scan, end)
    value = Decimal(place)
    counted = _ordered(scan, m, words)
    return Step(
        quantity(scan, m.start(), end, value, value, None, "ordinal", counted=counted, whole=whole), end
    )


def _ordering_behind(scan: Scan, m: re.Match[str], place: int, end: int) -> Step:
    following = scan.low[end : end + _WORD_CHARS]
    word = following[1:].split(" ", 1)[0].rstrip(".,;")
    if (following[:1] == " " and word.endswith("ed")) or (following[:1] == "-" and not word.endswith("est")):
        return nothing(end)  # "first reported", "first-hand"
    noun = counted_at(scan.text, scan.low, end, scan.reader.nouns) if following[:1] == " " else None
    value = Decimal(place)
    return Step(quantity(scan, m.start(), end, value, value, None, "ordinal", counted=noun), end)


def _is_name(scan: Scan, m: re.Match[str], end: int) -> bool:
    """ "First Amendment", "Second Avenue"."""
    return (
        bool(m["ordinal_word"]) and scan.text[m.start()].isupper() and scan.text[end + 1 : end + 2].isupper()
    )


def _place(scan: Scan, m: re.Match[str]) -> tuple[int | None, int]:
    t = scan.reader.t
    if m["ordinal_word"]:
        return t.ORDINAL_WORDS[m["ordinal_word"]], m.end()
    if m["ordinal_digits"]:
        return int(m["ordinal_digits"]), m.end()
    number = m["ordinal_number"]
    if number.isdecimal():
        is_year = len(number) == 4 and int(number) in _YEARS
        return (None if is_year else int(number)), m.end()
    if set(number) <= set(_ROMAN):
        return roman(number), m.end()
    return _in_words(scan, m)


def _in_words(scan: Scan, m: re.Match[str]) -> tuple[int | None, int]:
    """The place in words; "hạng năm nay", "hạng không cao" are no places."""
    t, g = scan.reader.t, scan.reader.grammar
    first = m["ordinal_number"].split(" ", 1)[0]
    is_noun = m["ordinal_before"] in t.ORDINAL_NOUNS
    if first in g.zero_words or (
        first == g.year_or_five and (is_noun or scan.low[m.end() + 1 : m.end() + 2].isdecimal())
    ):
        return None, m.end()
    found = evaluate(
        tokens_of(scan.low, m.start("ordinal_number"), m.end(), g, scan.decimal_mark), g, lenient=True
    )
    return (int(found[0].low), found[0].end) if found else (None, m.end())


def roman(numeral: str) -> int | None:
    """The value of a Roman numeral in lower case, up to 89.

    >>> roman("xiv"), roman("xx")
    (14, 20)
    """
    total = 0
    for char, following in zip(numeral, [*numeral[1:], ""], strict=True):
        value = _ROMAN[char]
        total += -value if following and _ROMAN[following] > value else value
    return total or None


def _is_day(scan: Scan, m: re.Match[str], place: int, words: list[str], end: int) -> bool:
    """Whether it is a weekday ("sáng thứ hai", "thứ ba tới") or a day of a month ("on the 15th")."""
    t = scan.reader.t
    last = words[-1] if words else ""
    if t.ORDINAL_HEAD_BEHIND:
        return (
            last in t.MONTHS
            or last in t.WEEKDAY_AFTER
            or (last in t.ORDINAL_DAY_AFTER and bool(m["ordinal_digits"]) and _is_bare(scan, end))
        )
    if place not in t.WEEKDAY_NUMBERS or m["ordinal_before"] in (None, *t.ORDINAL_NOUNS):
        return False
    return last in t.WEEKDAY_AFTER or scan.low[end : end + 12].lstrip(" ").startswith(t.WEEKDAY_BEFORE)


def _is_bare(scan: Scan, end: int) -> bool:
    """Whether nothing follows that it could number: "on the 15th"."""
    word = scan.low[end : end + _WORD_CHARS][1:].split(" ", 1)[0].rstrip(".,;")
    return (
        word not in scan.reader.t.ORDINAL_NEXT
        and counted_at(scan.text, scan.low, end, scan.reader.nouns) is None
    )


def _counts_behind(scan: Scan, end: int) -> bool:
    noun = counted_at(scan.text, scan.low, end, scan.reader.nouns)
    return noun is not None and noun.known


def _out_of(scan: Scan, end: int) -> tuple[Decimal | None, int]:
    """The number of places: "hạng 138 trên 183 quốc gia"."""
    m = scan.reader.places.match(scan.low, end)
    return (Decimal(m["whole"]), m.end()) if m else (None, end)


def _ordered(scan: Scan, m: re.Match[str], words: list[str]) -> Counted | str | None:
    """The noun in front: "chiếc thứ ba", "vị trí thứ 9", "lần đầu tiên", "hạng 9"; None behind a name or verb."""
    t, n = scan.reader.t, scan.reader.nouns
    if m["ordinal_before"] in t.ORDINAL_NOUNS:
        return str(m["ordinal_before"])
    if not words or scan.text[m.start() - 1 - len(words[-1]) : m.start() - 1].isupper():
        return None
    for count in range(min(3, len(words)), 0, -1):
        phrase = " ".join(words[-count:])
        if phrase in n.nouns or (count == 1 and phrase in n.classifiers):
            return phrase
    tail = [w for w in words[-2:] if w.isalpha()]
    return " ".join(tail) if len(tail) == 2 and not n.stops.intersection(tail) else None
