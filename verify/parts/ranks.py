"""What rank of the army or the police people have: two articles that give one person two ranks.

A rank counts directly before a name.  Ranks that are told in one short form ("General" for a major general) are one.
Nothing is said where an article gives the person two ranks, or tells that people of its story were promoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.facets.names import same_name
from verify.judge import Outcome
from verify.languages import tables
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.model import Name
from verify.parts.holders import is_person
from verify.parts.record import Mark, conflict
from verify.parts.scenes import Scene

SCORE = 0.9


@dataclass(frozen=True, slots=True)
class Rank:
    """A person's rank in a clause."""

    unit: Unit
    owner: Name
    rank: str
    start: int
    end: int


def ranks_of(scene: Scene) -> tuple[Rank, ...]:
    """The ranks that an article gives to people of one rank each, in order; none if it tells of promotions."""
    if any(_promotions(scene.lang).search(lowered(u.claim.quote)) for u in scene.units):
        return ()
    found = [r for u in scene.units for r in _of_clause(scene, u)]
    return tuple(r for r in found if not any(_is_twofold(r, other) for other in found))


def rank_outcomes(a: tuple[Rank, ...], b: tuple[Rank, ...]) -> Iterator[Outcome]:
    """The conflicts of two articles on the rank of one person."""
    for x, y in product(a, b):
        full = " " in x.owner.full and " " in y.owner.full
        if x.rank != y.rank and full and same_name(x.owner, y.owner):
            reason = f"{_shown(x)} or {_shown(y)}: one person, told with two ranks"
            yield conflict("role", "office", _mark(x), _mark(y), SCORE, reason)


def _of_clause(scene: Scene, unit: Unit) -> Iterator[Rank]:
    text, at = unit.claim.quote, unit.claim.start
    for hit in find_phrases(text, scene.lang, "offices", "RANKS"):
        owner = next((n for n in unit.names if is_person(scene, n) and _is_behind(n, hit, unit)), None)
        if owner and hit.label != "none":
            yield Rank(unit, owner, hit.label, at + hit.start, at + hit.end)


def _is_behind(name: Name, hit: Hit, unit: Unit) -> bool:
    """True for a name directly behind a rank, or behind a title between them."""
    start = name.start - unit.claim.start
    gap = lowered(unit.claim.quote[hit.end : start]) if start >= hit.end else "?"
    return re.fullmatch(tables(unit.lang, "offices").RANK_GAP, gap) is not None


def _is_twofold(x: Rank, y: Rank) -> bool:
    return x.rank != y.rank and same_name(x.owner, y.owner) is not False


@cache
def _promotions(lang: str) -> re.Pattern[str]:
    return phrase_pattern(split_phrases(tables(lang, "offices").PROMOTED))


def _shown(r: Rank) -> str:
    return r.unit.claim.quote[r.start - r.unit.claim.start : r.end - r.unit.claim.start]


def _mark(r: Rank) -> Mark:
    return Mark(r.unit, r.start, r.end, r.rank, _shown(r))
