"""What a figure is of: the concept that heads it ("a price of $35,000", "three people were killed").

A figure's words are those up to its neighbours in the clause; of the measures and acts among them the nearest heads it.
"""

from __future__ import annotations

import re

from verify.languages import tables
from verify.languages.kinds import COUNTED_ACTIONS, IMPLIED_BY_UNIT, KINDS, SUM_ACTIONS
from verify.match.concepts import concept_places
from verify.memo import kept_in_topic
from verify.model import Claim, Quantity, Value
from verify.text.normalise import fold

# Characters from a figure within which its head stands.
REACH_CHARS = 60
# What a comma or a joining word on the way counts, in characters.
_CROSSING_CHARS = 25
_MARKS = re.compile(r"[,;:()–—]")
_WORD = re.compile(r"[^\W\d_]+")


def head_of(claim: Claim, value: Value, lang: str) -> str | None:
    """The concept of which a figure is the count or measure, None if its words name none.

    An act that befalls what is counted ("die"), or what is measured ("price").  Words behind the next figure, or before
    the last, are theirs.
    """
    quantity = value.of
    if not isinstance(quantity, Quantity):
        return _dated_act(claim, value, lang)
    others = [v for v in claim.values if v.facet == "number" and v is not value]
    start = max((v.end for v in others if v.end <= value.start), default=claim.start)
    end = min((v.start for v in others if v.start >= value.end), default=claim.end)
    left = claim.quote[start - claim.start : value.start - claim.start]
    right = claim.quote[value.end - claim.start : end - claim.start]
    is_count = quantity.kind == "count"
    found = [*_before(left, lang, is_count), *_behind(right, lang, is_count)]
    near = min(found, default=None)
    if near and near[0] <= REACH_CHARS:
        return near[1]
    return IMPLIED_BY_UNIT.get(quantity.unit or "")


def _dated_act(claim: Claim, value: Value, lang: str) -> str | None:
    """The act that stands nearest to a time."""
    left = claim.quote[: value.start - claim.start]
    right = claim.quote[value.end - claim.start :]
    found = [
        *((len(fold(left)) - end, c) for c, _, end in concept_places(left, lang) if KINDS[c] == "act"),
        *((start, c) for c, start, _ in concept_places(right, lang) if KINDS[c] == "act"),
    ]
    return min(found)[1] if found else None


@kept_in_topic
def _before(text: str, lang: str, is_count: bool) -> tuple[tuple[int, str], ...]:
    folded = fold(text)
    return tuple(
        (len(folded) - end + _crossings(folded[end:], lang), concept)
        for concept, _, end in concept_places(text, lang)
        if _heads(concept, is_count)
    )


@kept_in_topic
def _behind(text: str, lang: str, is_count: bool) -> tuple[tuple[int, str], ...]:
    folded = fold(text)
    return tuple(
        (start + _crossings(folded[:start], lang), concept)
        for concept, start, _ in concept_places(text, lang)
        if _heads(concept, is_count)
    )


def _heads(concept: str, is_count: bool) -> bool:
    return concept in COUNTED_ACTIONS if is_count else KINDS[concept] == "measure" or concept in SUM_ACTIONS


def _crossings(text: str, lang: str) -> int:
    """What the marks and joining words of a text count."""
    joining = tables(lang, "actions").JOINING
    words = sum(word in joining for word in _WORD.findall(text))
    return _CROSSING_CHARS * (words + len(_MARKS.findall(text)))
