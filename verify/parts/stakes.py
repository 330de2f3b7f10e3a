"""Which firm or body has a part in a story: owns it, paid for it, leads the inquiry, took part, made it, built it.

A stake is the name on its side of a verb of the tables.  An article that names two, a list, or the other's stake is not
opposed to another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product

from verify.facets.name_apart import are_two
from verify.facets.name_keys import name_key
from verify.facets.name_phrases import lowered
from verify.judge import Outcome
from verify.languages import tables
from verify.languages.kinds import KINDS
from verify.match.units import Unit
from verify.model import Name
from verify.parts.record import Mark, are_days_apart, conflict
from verify.parts.scenes import Scene

# Characters between a verb and the name beside it.
MAX_GAP = 24
# Links that clauses need, by question; a story has one answer to the others, whatever its clauses look like.
MIN_LINK = {"partner": 0.9, "maker": 0.8, "builder": 0.6, "buyer": 0.8, "seller": 0.8, "operator": 0.7, "lender": 0.8,
            "owner": 0.6, "sponsor": 0.8}  # fmt: skip
SCORE = 0.85
BODIES = ("organisation", "unknown")
# Two words, such as "the" and the word for a firm, and no stop.
_GAP = re.compile(r"(?:[^\W\d_]+\s){0,2}")


@dataclass(frozen=True, slots=True)
class Stake:
    """Who has the part that a question asks for."""

    question: str
    unit: Unit
    name: Name


def stakes_of(scene: Scene) -> tuple[Stake, ...]:
    """The firms and bodies that an article gives a part, in order."""
    told = (u for u in scene.units if u.claim.polarity == "positive" and u.claim.modality != "requested")
    return tuple(h for u in told for h in _of_clause(scene, u))


def _of_clause(scene: Scene, unit: Unit) -> Iterator[Stake]:
    low = lowered(unit.claim.quote)
    for question, side, pattern in _cues(scene.lang):
        for found in pattern.finditer(low):
            name = (
                _behind(unit, found.end()) if side == "behind" else _before(scene, unit, found.start(), side)
            )
            if name:
                yield Stake(question, unit, name)


@cache
def _cues(lang: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((q, side, re.compile(cue)) for q, side, cue in tables(lang, "stakes").STAKE_CUES)


def _behind(unit: Unit, end: int) -> Name | None:
    """The first name behind a verb, unless another is listed with it."""
    text, at = unit.claim.quote, unit.claim.start
    names = [n for n in unit.names if n.start - at >= end]
    if not names or names[0].kind not in BODIES or names[0].start - at - end > MAX_GAP:
        return None
    if not _GAP.fullmatch(text, end, names[0].start - at):
        return None
    return None if _is_listed(unit, names) else names[0]


def _is_listed(unit: Unit, names: list[Name]) -> bool:
    """True where the first of some names is one of several."""
    if len(names) < 2 or names[1].kind not in BODIES:
        return False
    between = unit.claim.quote[names[0].end - unit.claim.start : names[1].start - unit.claim.start]
    return re.fullmatch(tables(unit.lang, "stakes").LISTED, lowered(between)) is not None


def _before(scene: Scene, unit: Unit, start: int, side: str) -> Name | None:
    """The only body before a verb: directly, or anywhere in its sentence."""
    at = unit.claim.start + start
    same = (
        [u for u in scene.sentences[unit.claim.sentence] if u.order <= unit.order]
        if side == "sentence"
        else [unit]
    )
    names = {n.key: n for u in same for n in u.names if n.end <= at and n.kind == "organisation"}
    if side != "sentence":
        names = {n.key: n for n in unit.names if 0 <= at - n.end <= MAX_GAP and n.kind in BODIES}
    return next(iter(names.values())) if len(names) == 1 else None


def stake_outcomes(
    a: tuple[Stake, ...],
    b: tuple[Stake, ...],
    scenes: tuple[Scene, Scene],
    scores: Mapping[tuple[str, str], float],
) -> Iterator[Outcome]:
    """The conflicts of two articles on who has a part, with the scores of their linked clauses."""
    for question in sorted({h.question for h in a} & {h.question for h in b}):
        mine, theirs = ([h for h in group if h.question == question] for group in (a, b))
        if _gives_two(mine) or _gives_two(theirs):
            continue
        for x, y in product(mine, theirs):
            score = scores.get((x.unit.claim.id, y.unit.claim.id), 0.0)
            if (
                not _tell_one(question, x.unit, y.unit, score)
                or are_days_apart(x.unit, y.unit)
                or not are_two(x.name, y.name)
            ):
                continue
            if not _knows(scenes[1], x.name, y.name) and not _knows(scenes[0], y.name, x.name):
                reason = f"{x.name.full} or {y.name.full}: one thing, told as two"
                yield conflict("entity", "which organisation", _mark(x), _mark(y), max(SCORE, score), reason)


def _tell_one(question: str, u: Unit, v: Unit, score: float) -> bool:
    """True for clauses that are linked as the question needs it, or that tell who owns one sort of thing."""
    owned = question == "owner" and any(KINDS.get(c) in ("place", "thing") for c in u.concepts & v.concepts)
    return owned or score >= MIN_LINK.get(question, 0.0)


def _gives_two(stakes: list[Stake]) -> bool:
    return any(are_two(x.name, y.name) for x, y in combinations(stakes, 2))


def _knows(scene: Scene, name: Name, other: Name) -> bool:
    """True if an article has a name with most of the words that a name has beside those of the other."""
    own = set(name_key(name.full).split()) - set(name_key(other.full).split())
    return any(
        2 * len(own & set(name_key(n.full).split())) > len(own)
        for u in scene.units
        for n in u.names
        if n.kind in BODIES and n != other
    )


def _mark(stake: Stake) -> Mark:
    name = stake.name
    return Mark(stake.unit, name.start, name.end, name.key, name.text)
