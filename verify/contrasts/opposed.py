"""Two predicates that exclude each other, said of one thing in linked clauses: "raised state aid" / "trimmed state aid".

Of an act the words behind it have to meet (in the passive those before it), of a word such as "illegally" those on either
side.  What is negated, only possible or denied on one side is left out; the rest of an article is judged by who calls.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from verify.contrasts.doers import are_other_doers
from verify.contrasts.rows import Token, row_of
from verify.contrasts.told import is_passive, meet, weight_of
from verify.contrasts.undone import is_light, scopes_of
from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.languages import tables
from verify.match.units import Unit
from verify.memo import kept_in_topic
from verify.text.phrase_index import PhraseIndex, index_of

# Tokens behind an act, and on either side of a word that is said of all around it.
BEHIND, AROUND = 5, 6
# Words that two acts, and two such words, have to share.
SHARED_OF_ACT, SHARED_AROUND = 2.0, 3.0


@dataclass(frozen=True, slots=True)
class Predicate:
    """A predicate of the tables in a clause; `start:end` are characters of its quote; `of` is what it is said of."""

    unit: Unit
    pair: str
    side: int
    start: int
    end: int
    of: tuple[Token, ...]
    is_act: bool
    is_passive: bool = False


@kept_in_topic
def predicates_of(unit: Unit) -> tuple[Predicate, ...]:
    """The predicates of a clause that it tells as facts or plans, in order; of a pair that it tells both ways none."""
    low = lowered(unit.claim.quote)
    if "?" in low:
        return ()
    barred = [s for s in scopes_of(unit) if s.kind not in ("planned", "undecided")]
    found = [
        _predicate(unit, pair, side, match.start(), match.end(), is_act)
        for pair, side, is_act in _index(unit.lang).near(low)
        for match in _pattern(unit.lang, (pair, side, is_act)).finditer(low)
        if not any(s.cue <= match.start() < s.end and s.cue != match.start() for s in barred)
    ]
    both = {p.pair for p in found for q in found if p.pair == q.pair and p.side != q.side}
    kept = [p for p in found if p.pair not in both and p.of]
    return tuple(sorted(kept, key=lambda p: (p.start, p.pair)))


def _predicate(unit: Unit, pair: str, side: int, start: int, end: int, is_act: bool) -> Predicate:
    text, light = unit.claim.quote, tables(unit.lang, "undone").LIGHT
    telling = [t for t in row_of(unit).tokens if not is_light(t, text, light)]
    behind = [t for t in telling if t.start >= end]
    before = [t for t in telling if t.end <= start]
    passive = is_act and is_passive(unit, Token("", start, end))
    if not is_act:
        of = (*before[-AROUND:], *behind[:AROUND])
    elif passive:
        of = tuple(before[-BEHIND:])
    else:
        of = tuple(behind[:BEHIND])
    return Predicate(unit, pair, side, start, end, of, is_act, passive)


def opposed(x: Predicate, y: Predicate) -> bool:
    """True for two predicates of one pair that exclude each other and are said of one thing."""
    if x.pair != y.pair or x.is_act != y.is_act or x.side == y.side or not _of_one_thing(x, y):
        return False
    if not x.is_act or x.is_passive or y.is_passive:
        return True
    return not are_other_doers(x.unit, x.start, y.unit, y.start)


def _of_one_thing(x: Predicate, y: Predicate) -> bool:
    shared = [s for s in x.of if any(meet(x.unit, s, y.unit, t) for t in y.of)]
    weight = sum(weight_of(t, x.unit.lang) for t in shared)
    if not x.is_act:
        return weight >= SHARED_AROUND
    near = any(meet(x.unit, x.of[0], y.unit, t) for t in y.of[:2]) or any(
        meet(x.unit, s, y.unit, y.of[0]) for s in x.of[:2]
    )
    if weight >= SHARED_OF_ACT and near:
        return True
    whole = len(shared) == len(x.of) == len(y.of)
    return whole and weight >= 1 and bool(x.unit.near_names & y.unit.near_names)


@cache
def _pattern(lang: str, key: tuple[str, int, bool]) -> re.Pattern[str]:
    return phrase_pattern(_listed(lang)[key])


@cache
def _index(lang: str) -> PhraseIndex[tuple[str, int, bool]]:
    return index_of(_listed(lang))


@cache
def _listed(lang: str) -> dict[tuple[str, int, bool], tuple[str, ...]]:
    """The phrases by pair, side, and whether they are acts."""
    t = tables(lang, "opposed")
    return {
        (pair, side, is_act): split_phrases(listed)
        for is_act, table in ((True, t.ACTS), (False, t.AROUND))
        for pair, sides in table.items()
        for side, listed in enumerate(sides)
    }
