"""Finds the parts of times in a text: one pass of one combined pattern.

The pattern of a language is an alternation of its PATTERNS; the one that hits is matched again for its groups.  All
repetitions in the tables are bounded, so that the scan is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from types import ModuleType

from verify.facets.time_fields import END_READERS, READERS, Fields, Part
from verify.languages import tables
from verify.text.patterns import SEPARATORS, by_first_char

_GROUP = re.compile(r"\(\?P<\w+>")
_BLANKS = (("\t", " "), ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "), ("\u2011", "-"))
# What stands in front of a time: the end of a word, and (asked where a time seems to begin) neither a sign of money nor
# a digit with a mark, which would make it the rest of a longer number ("1.2/3").
_SEPARATOR = rf"[.,/{SEPARATORS}]"
_NOT_BEHIND = r"(?<!\d[.,/:])(?<![$€£#])"
_AFTER = r"(?!\w)"


@cache
def branch(lang: str, char: str) -> re.Pattern[str] | None:
    """All patterns of a language that can begin with a character, as one; None if there are none."""
    forms = [
        f"(?P<{name}>{_GROUP.sub('(?:', form)})"
        for name, firsts, form, _ in tables(lang, "times").PATTERNS
        if char in firsts
    ]
    return re.compile(f"(?:{'|'.join(forms)}){_AFTER}") if forms else None


@cache
def rule(lang: str, name: str) -> tuple[re.Pattern[str], Fields]:
    """One pattern of a language with its groups, and its fixed fields."""
    form, fixed = next(
        (form, fixed) for other, _, form, fixed in tables(lang, "times").PATTERNS if other == name
    )
    return re.compile(f"(?:{form}){_AFTER}"), fixed


@cache
def starts(lang: str) -> re.Pattern[str]:
    """The character in front of a place where a time of a language may begin.

    It begins with a set of characters, which lets the engine skip from word to word; words are grouped by their first
    character, which is what fails fast.
    """
    words = tables(lang, "times")
    by_char = by_first_char((openers.split("|"), following) for openers, following in words.STARTS)
    return re.compile(f"{_SEPARATOR}(?={'|'.join((*words.NUMBER_STARTS, by_char))}){_NOT_BEHIND}")


def fold(text: str) -> str:
    """Lower case with plain blanks, of the same length.

    >>> fold("Ngày\\u00a05 İ")
    'ngày 5 i'
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower()[0] for c in text)
    for blank, plain in _BLANKS:
        if blank in low:
            low = low.replace(blank, plain)
    return low


def scan(low: str, lang: str) -> Iterator[Part]:
    """The parts of a folded text, in order, without overlap."""
    words = tables(lang, "times")
    end = 0
    for seed in starts(lang).finditer(" " + low):
        start = seed.start()  # one character in front of the place, but the blank was added
        if start < end:
            continue
        char = low[start]
        forms = branch(lang, "0" if char.isdigit() else char)
        hit = forms.match(low, start) if forms else None
        if hit is None:
            continue
        pattern, fixed = rule(lang, hit.lastgroup or "")
        match = pattern.match(low, start)
        if match is not None:
            end = match.end()
            yield _read(match, fixed, words)


def _read(match: re.Match[str], fixed: Fields, words: ModuleType) -> Part:
    """The part that one match says."""
    fields: Fields = {**fixed}
    to: Fields = {}
    for group, text in match.groupdict().items():
        if text is None:
            continue
        if group in READERS:
            READERS[group](fields, text, words)
        elif group in END_READERS:
            END_READERS[group](to, text, words)
    if "less" in fields:
        fields["hour"], fields["minute"] = divmod(max(fields["hour"] * 60 - fields.pop("less"), 0), 60)
    if "unit" not in fields and "offset" in fields and "span_unit" in fields:
        fields["unit"] = fields.pop("span_unit")
    return Part(match.start(), match.end(), fields, _complete(fields, to) if to else None)


def _complete(fields: Fields, to: Fields) -> Fields:
    """The end of a range with what its begin says for both."""
    end: Fields = {**fields, **to}
    year = to.get("year")
    if year is not None and "year" in fields and year % 100 == year:
        end["year"] = fields["year"] // 100 * 100 + year
    return end
