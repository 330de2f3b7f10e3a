"""Whose the age in a description is: "the 41-year-old", "chân sút 23 tuổi", by the people named before it.

An article goes on so with somebody whom it has named.  The one of whom it tells that age is meant; else the only one
whom the nearest sentence names, if the article gives no age of this one.  Indefinite descriptions ("a 67-year-old
woman") and those of relatives are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from verify.languages import tables
from verify.languages.kinds import KIN_GROUPS
from verify.match.lexicon import find_phrases
from verify.model import Claim, Name, Quantity, Value
from verify.people.owners import person_nouns

# Sentences back in which the one who is meant is named.
BACK_SENTENCES = 3
# Characters before and behind an age in which its description stands.
REACH = 40
_MARK = re.compile(r"[,.;:!?()\"“”\n]")


def meant_by(
    text: str, lang: str, claims: Sequence[Claim], one: Claim, told: Sequence[tuple[Name, Quantity]]
) -> Name | None:
    """The person whose age a claim tells in a description, or None; `told` are the ages told of people by name."""
    value = one.values[0]
    if not isinstance(value.of, Quantity) or not is_definite(text, lang, value.start, value.end):
        return None
    same = {n.key: n for n, age in told if (age.low, age.high) == (value.of.low, value.of.high)}
    if same:
        return next(iter(same.values())) if len(same) == 1 else None
    found = _named_last(claims, one, value, lang)
    return None if found is None or any(n.key == found.key for n, _ in told) else found


def is_definite(text: str, lang: str, start: int, end: int) -> bool:
    """True for the age of a description that takes up somebody known.

    >>> s = "The 41-year-old won."
    >>> is_definite(s, "en", 4, 15), is_definite("A 41-year-old won.", "en", 2, 13)
    (True, False)
    >>> is_definite("Chân sút 23 tuổi ghi bàn.", "vi", 9, 16), is_definite("Một chân sút 23 tuổi", "vi", 13, 20)
    (True, False)
    """
    before = _MARK.split(text[max(0, start - REACH) : start])[-1]
    behind = _MARK.split(text[end : end + REACH])[0]
    kin = find_phrases(before if tables(lang, "people").NOUN_FIRST else behind, lang, "concepts", "CONCEPTS")
    if any(h.label in KIN_GROUPS for h in kin):
        return False
    if not tables(lang, "people").NOUN_FIRST:
        return _pattern(lang).search(before) is not None
    nouns = [(s, e) for s, e in person_nouns(before, lang) if e == len(before.rstrip())]
    return bool(nouns) and _pattern(lang).search(before[: min(s for s, _ in nouns)]) is None


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    """What stands before a description that takes somebody up, or, of nouns that stand first, before one that does not."""
    return re.compile(tables(lang, "people").DESCRIPTION_LEAD, re.IGNORECASE)


def _named_last(claims: Sequence[Claim], one: Claim, value: Value, lang: str) -> Name | None:
    """The only person in the nearest sentence that names one, up to the age."""
    for back in range(BACK_SENTENCES + 1):
        named = {
            v.of.key: v.of
            for c in claims
            if c.kind == "event" and c.sentence == one.sentence - back
            for v in c.values
            if isinstance(v.of, Name)
            and v.of.kind == "person"
            and v.end <= value.start
            and not _is_relative(v.of, lang)
        }
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None


def _is_relative(name: Name, lang: str) -> bool:
    """True for somebody who is named as a relative of another ("her husband Mark")."""
    return any(h.label in KIN_GROUPS for h in find_phrases(name.title or "", lang, "concepts", "CONCEPTS"))
