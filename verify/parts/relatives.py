"""To which relative a thing was made over: the house to the daughter, by another article to the sister.

A sentence counts that names one thing of property and one relative as the one who got it; an article that names two,
or one of a wider word ("children"), is opposed to nothing that fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from verify.judge import Outcome
from verify.languages import tables
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.parts.record import Mark, conflict, mark_of
from verify.parts.scenes import Scene

SCORE = 0.85
# Characters in which the act is told.
REACH = 80
# Things that somebody owns one of, mostly.
PROPERTY = frozenset({"house", "land", "store", "car", "company", "share", "factory", "restaurant", "hotel"})
# Wider word -> what it may be.
_MAY_BE = {
    "child": frozenset(("son", "daughter")),
    "sibling": frozenset(("brother", "sister")),
    "parent": frozenset(("mother", "father")),
}


# Thing of property -> the relatives to whom an article says that it was made over.
Heirs = dict[str, list[Mark]]


def heirs_of(scene: Scene) -> Heirs:
    """The relatives who got a thing of property, as an article tells."""
    found: Heirs = {}
    for unit in scene.units:
        got = _heir(unit) if unit.claim.polarity == "positive" else None
        if got is None:
            continue
        sentence = scene.sentence_of(unit)
        things = {h.label for h in find_phrases(sentence, scene.lang, "concepts", "CONCEPTS")} & PROPERTY
        if len(things) == 1:
            found.setdefault(next(iter(things)), []).append(mark_of(unit, got))
    return found


def _heir(unit: Unit) -> Hit | None:
    """The relative to whom a clause says that something was made over."""
    text = unit.claim.quote
    before, behind, needs = _patterns(unit.lang)
    for hit in find_phrases(text, unit.lang, "relatives", "RELATIVES"):
        lead = text[max(0, hit.start - REACH) : hit.start]
        told = before.search(lead)
        if told and (behind.match(text, hit.end) or not needs.search(told.group())):
            return hit
    return None


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    t = tables(lang, "relatives")
    before, behind, needs = (
        re.compile(p, re.IGNORECASE)
        for p in (t.MADE_OVER_BEFORE, t.MADE_OVER_BEHIND, rf"^(?:{t.NEEDS_BEHIND})")
    )
    return before, behind, needs


def heir_outcomes(mine: Heirs, theirs: Heirs) -> Iterator[Outcome]:
    """The conflicts of two articles of one story on the relative who got a thing."""
    for thing in sorted(mine.keys() & theirs.keys()):
        pairs = [(x, y) for x in mine[thing] for y in theirs[thing]]
        if all(_are_two(x.norm, y.norm) for x, y in pairs):
            x, y = pairs[0]
            told = f"{x.shown} or {y.shown}: one thing, told as two"
            yield conflict("entity", "who", x, y, SCORE, told)


def _are_two(x: str, y: str) -> bool:
    return x != y and y not in _MAY_BE.get(x, ()) and x not in _MAY_BE.get(y, ())
