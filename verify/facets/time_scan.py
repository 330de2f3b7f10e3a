"""Finds the parts of times in a text: one pass of one combined pattern.

The pattern of a language is an alternation of its PATTERNS; the one that hits is matched again for its groups.  All
repetitions in the tables are bounded, so that the scan is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import NamedTuple

from verify.facets.time_fields import END_READERS, READERS, Fields, Part
from verify.languages import tables

_GROUP = re.compile(r"\(\?P<\w+>")
_BLANKS = str.maketrans({"\t": " ", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-"})
# Not inside a word, and not behind the digits of a longer number ("1.2/3").
_BEFORE = r"(?<!\w)(?<!\d[.,/:])(?<![$€£#])"
_AFTER = r"(?!\w)"


class Scanner(NamedTuple):
    """The combined pattern of a language and, by name, each pattern with its fixed fields."""

    pattern: re.Pattern[str]
    rules: dict[str, tuple[re.Pattern[str], Fields]]


@cache
def scanner(lang: str) -> Scanner:
    """The compiled patterns of a language."""
    forms = tables(lang, "times").PATTERNS
    branches = (f"(?P<{name}>{_GROUP.sub('(?:', pattern)})" for name, pattern, _ in forms)
    rules = {name: (re.compile(f"(?:{pattern}){_AFTER}"), fixed) for name, pattern, fixed in forms}
    return Scanner(re.compile(f"{_BEFORE}(?:{'|'.join(branches)}){_AFTER}"), rules)


def fold(text: str) -> str:
    """Lower case with plain blanks, of the same length.

    >>> fold("Ngày\\u00a05 İ")
    'ngày 5 i'
    """
    low = text.translate(_BLANKS).lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower()[0] for c in text.translate(_BLANKS))


def scan(low: str, lang: str) -> Iterator[Part]:
    """The parts of a folded text, in order, without overlap."""
    finder, rules = scanner(lang)
    words = tables(lang, "times")
    for hit in finder.finditer(low):
        pattern, fixed = rules[hit.lastgroup or ""]
        match = pattern.match(low, hit.start())
        if match is not None:
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
