"""Finds the parts of times in a text: one pass of one combined pattern.

The pattern of a language is an alternation of its PATTERNS that can begin with a character.  All repetitions in the
tables are bounded, so that the scan is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import NamedTuple

from verify.facets.time_fields import END_READERS, READERS, Fields, Part, Reader
from verify.languages import tables
from verify.text.patterns import SEPARATORS, by_first_char

_GROUP = re.compile(r"\(\?P<(\w+)>")  # the tables have no other groups
_BLANKS = (("\t", " "), ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "), ("\u2011", "-"))
# What stands in front of a time: the end of a word, and (asked where a time seems to begin) neither a sign of money nor
# a digit with a mark, which would make it the rest of a longer number ("1.2/3").
_SEPARATOR = rf"[.,/{SEPARATORS}]"
_NOT_BEHIND = r"(?<!\d[.,/:])(?<![$€£#])"
_AFTER = r"(?!\w)"


class Rule(NamedTuple):
    """What one form of a branch says: its fixed fields, and the readers of its groups, each with the group's number."""

    fixed: Fields
    readers: tuple[tuple[int, Reader], ...]
    end_readers: tuple[tuple[int, Reader], ...]


class Branch(NamedTuple):
    """All forms of a language that can begin with a character, as one pattern; rules by the number of their group."""

    pattern: re.Pattern[str]
    rules: dict[int, Rule]


@cache
def branch(lang: str, char: str) -> Branch | None:
    """The forms that can begin with a character; None if there are none."""
    forms, rules, count = [], {}, 0
    for _, firsts, form, fixed in tables(lang, "times").PATTERNS:
        if char not in firsts:
            continue
        inner = [*enumerate(_GROUP.findall(form), count + 2)]
        rules[count + 1] = Rule(
            fixed,
            tuple((number, READERS[name]) for number, name in inner if name in READERS),
            tuple((number, END_READERS[name]) for number, name in inner if name in END_READERS),
        )
        forms.append(f"({_GROUP.sub('(', form)})")
        count += 1 + len(inner)
    return Branch(re.compile(f"(?:{'|'.join(forms)}){_AFTER}"), rules) if forms else None


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
        match = forms.pattern.match(low, start) if forms else None
        if forms is not None and match is not None and match.lastindex is not None:
            end = match.end()
            yield _read(match, forms.rules[match.lastindex], words)


def _read(match: re.Match[str], rule: Rule, words: ModuleType) -> Part:
    """The part that one match says."""
    fields: Fields = {**rule.fixed}
    to: Fields = {}
    for group, reader in rule.readers:
        if (text := match[group]) is not None:
            reader(fields, text, words)
    for group, reader in rule.end_readers:
        if (text := match[group]) is not None:
            reader(to, text, words)
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
