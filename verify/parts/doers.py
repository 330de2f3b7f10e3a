"""Two articles on who did one deed: a conflict where the doers cannot be one party.

One deed: the same person was caught, or both tell who was the first, or the clauses are linked and speak of one thing.
An article that itself names a party of the other's kind, or tells of a joint action, is not opposed to anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from verify.judge import Outcome
from verify.parts.deeds import Deed, deeds_of
from verify.parts.forces import AGENTS, are_apart, is_official
from verify.parts.record import Mark, are_days_apart, conflict
from verify.parts.scenes import Scene

# Scores of links by the ids of their claims, that of the first article first.
Links = Mapping[tuple[str, str], float]

CAUGHT = frozenset({"seize", "arrest"})
# Deeds of which two articles tell one where both say that nobody did it before or besides.
UNIQUE = frozenset({"reach", "alarm", "report", "find", "extinguish", "steer"})
# Deeds of which one clause of that kind is enough: who gave the alarm.
HALF_UNIQUE = frozenset({"alarm"})
# Deeds that linked clauses tell of one thing.
LINKED = frozenset({"find", "extinguish"})
# Deeds of persons: one of each in a story, and one of each thing that linked clauses tell of ("X is the one who founded it").
ONE_IN_STORY = frozenset({"open score", "decide", "miss penalty", "save penalty"})
ONE_OF_A_THING = frozenset({"found", "direct", "design", "compose"})
PERSONAL = ONE_IN_STORY | ONE_OF_A_THING
SURE_LINK = 0.9
# Content words that two linked clauses share, at least, besides the doers.
SHARED_WORDS = 3
SCORE = 0.9


@dataclass(frozen=True)
class Told:
    """The deeds of an article."""

    scene: Scene
    deeds: tuple[Deed, ...]


def told_by(scene: Scene) -> Told:
    """The deeds of an article, without those of unknown parties."""
    return Told(scene, tuple(d for d in deeds_of(scene) if d.doer.group in AGENTS or d.doer.person))


def doer_outcomes(a: Told, b: Told, links: Links) -> Iterator[Outcome]:
    """The conflicts of two articles on who did one deed."""
    for x, y in product(a.deeds, b.deeds):
        if (
            not (x.jointly or y.jointly)
            and _are_others(x, y)
            and _is_one_deed(a, b, x, y, links)
            and not are_days_apart(x.unit, y.unit)
            and _stand_alone(a, b, x, y)
        ):
            reason = f"{x.doer.text} or {y.doer.text}: two are said to have done one thing ({x.verb})"
            yield conflict("role", "who", _mark(x), _mark(y), SCORE, reason)


def _mark(d: Deed) -> Mark:
    norm = d.doer.group if d.doer.group in AGENTS else d.doer.text
    return Mark(d.unit, d.doer.start, d.doer.end, f"{norm}", d.doer.text)


# -- one deed


def _is_one_deed(a: Told, b: Told, x: Deed, y: Deed, links: Links) -> bool:
    if x.act in CAUGHT and y.act in CAUGHT:
        return _is_one_person(a.scene, x.patient, b.scene, y.patient) and _is_one_way(x, y)
    if x.act != y.act:
        return False
    if x.act in UNIQUE and (x.is_unique and y.is_unique):
        return x.first == y.first or x.act in HALF_UNIQUE
    if x.act in HALF_UNIQUE and (x.is_unique or y.is_unique):
        return True
    if x.act in ONE_IN_STORY:
        return True
    if x.act in ONE_OF_A_THING and not (x.is_unique and y.is_unique):
        return False
    return x.act in LINKED | ONE_OF_A_THING and _are_linked(x, y, links)


def _is_one_person(a: Scene, x: str | None, b: Scene, y: str | None) -> bool:
    if x is None or x != y:
        return False
    return _may_be_one_name(a.people[x], b.people[y])


def _may_be_one_name(x: str, y: str) -> bool:
    """True for two forms of one name: the shorter one's words all stand in the longer one."""
    one, other = set(x.split()), set(y.split())
    return one <= other or other <= one


def _is_one_way(x: Deed, y: Deed) -> bool:
    """Officers who arrest whom somebody else caught tell the same story; two who caught him with their hands do not."""
    officials = [is_official(d.doer.group or "") for d in (x, y)]
    return all(officials) or x.act == y.act == "seize"


def _are_linked(x: Deed, y: Deed, links: Links) -> bool:
    score = links.get((x.unit.claim.id, y.unit.claim.id), 0.0)
    shared = set(x.unit.words) & set(y.unit.words)
    return score >= SURE_LINK and len(shared - set(x.doer.text.split())) >= SHARED_WORDS


# -- other doers


def _are_others(x: Deed, y: Deed) -> bool:
    g, h = x.doer.group, y.doer.group
    if g in AGENTS and h in AGENTS and are_apart(g, h):
        return True
    unique = x.act == y.act and (x.act in PERSONAL or (x.act in UNIQUE and (x.is_unique or y.is_unique)))
    p, q = x.doer.person, y.doer.person
    return bool(unique and p and q and p != q and not set(x.doer.text.split()) & set(y.doer.text.split()))


def _stand_alone(a: Told, b: Told, x: Deed, y: Deed) -> bool:
    """True if neither article has a doer of this deed that fits the other's."""
    mine, theirs = _doers_of(a, x), _doers_of(b, y)
    return all(_are_others(d, y) for d in mine) and all(_are_others(x, d) for d in theirs)


def _doers_of(told: Told, deed: Deed) -> list[Deed]:
    """The deeds of an article that may be this one."""
    if deed.act in CAUGHT:
        return [d for d in told.deeds if d.act in CAUGHT and d.patient == deed.patient and _may_meet(d, deed)]
    return [
        d
        for d in told.deeds
        if d.act == deed.act and (d.is_unique or not deed.is_unique) and _may_meet(d, deed)
    ]


def _may_meet(d: Deed, deed: Deed) -> bool:
    """True for a deed told in the same way: a formal arrest is none that was made with the hands."""
    return d.act == deed.act or is_official(deed.doer.group or "") == is_official(d.doer.group or "")
