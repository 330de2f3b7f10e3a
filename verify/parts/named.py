"""Two things of one sort in one place of linked clauses: the hospital, the road, the village where it happened.

The clauses have to tell one matter, and neither article may know the name of the other: else they tell of two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from verify.contrasts.places import HAMLET, PROVINCE, Address, Part, same_part
from verify.facets.name_apart import are_two, are_unlike
from verify.facets.name_keys import name_key
from verify.facets.name_phrases import lowered
from verify.judge import Outcome
from verify.languages.kinds import KINDS
from verify.languages.regions import METROPOLES, REGION_WORDS
from verify.match.features import counts_differ
from verify.match.units import Unit
from verify.match.values import same_quantity
from verify.model import Name
from verify.parts.alike import say_one
from verify.parts.record import Mark, are_days_apart, conflict
from verify.parts.scenes import Scene, says
from verify.parts.typed import Typed, typed_of

# Links from here on are sure enough where the clauses share an act; from the second on where they share a figure or a
# person.
LINK_FLOOR = 0.6
SURE_LINK = 0.9
# Tokens that near-parallel clauses share at least.
MIN_ALIKE = 1


def named_outcomes(a: Scene, b: Scene, links: Sequence[tuple[Unit, Unit, float]]) -> Iterator[Outcome]:
    """The conflicts of two articles on a thing of one sort, from their linked clauses with the scores of these."""
    for u, v, score in links:
        if score < LINK_FLOOR or u.claim.polarity != v.claim.polarity or are_days_apart(u, v):
            continue
        found = list(product(typed_of(u), typed_of(v)))
        is_one = bool(found) and _tell_one_matter(u, v, score)
        for x, y in found:
            pair = names_apart(x, y)
            alone = is_one and is_only(x, u) and is_only(y, v)
            if not pair or not (alone or (score >= SURE_LINK and are_numbered(*pair))):
                continue
            is_sure = score >= SURE_LINK and shares_value(u, v)
            is_known = _names_thing(x.kind) if is_sure else knows
            if not is_known(b, *pair) and not is_known(a, *pair[::-1]):
                reason = f"{x.text} or {y.text}: one thing, told as two"
                yield conflict(
                    "entity", "which name", _mark(u, x, pair[0]), _mark(v, y, pair[1]), score, reason
                )


def _tell_one_matter(u: Unit, v: Unit, score: float) -> bool:
    """True for clauses that share an act, or surely linked a figure or a person, at one time and of one stage."""
    if counts_differ(u, v) or says(u.claim.quote, u.lang, "ANOTHER") != says(
        v.claim.quote, v.lang, "ANOTHER"
    ):
        return False
    if shares_act(u, v) or say_one(u, v, score, MIN_ALIKE):
        return True
    if score < SURE_LINK:
        return False
    people = {n.key for n in u.names if n.kind == "person"} & {n.key for n in v.names if n.kind == "person"}
    return bool(people) or shares_value(u, v)


def shares_act(u: Unit, v: Unit) -> bool:
    """True for clauses that tell an act of one kind."""
    return any(KINDS.get(c) == "act" for c in u.concepts & v.concepts)


def shares_value(u: Unit, v: Unit) -> bool:
    """True for clauses with an equal figure that is more than one."""
    return any(
        p.kind == q.kind and p.low is not None and p.low != 1 and same_quantity(p, q)
        for p, q in product(u.quantities, v.quantities)
    )


def is_only(thing: Typed, unit: Unit) -> bool:
    """True if a clause names nothing else of the sort."""
    return sum(other.kind == thing.kind for other in typed_of(unit)) == 1


def names_apart(x: Typed, y: Typed) -> tuple[str, str] | None:
    """The two names by which things of one sort are surely two: their own, or those of the places where they stand."""
    if x.kind != y.kind or (x.own and x.own == y.own):
        return None
    if x.own and y.own and _are_two(x.own, y.own):
        return x.own, y.own
    if x.seat and y.seat:
        return seats_apart(x.seat, y.seat)
    if (x.is_proper and x.own) or (y.is_proper and y.own):
        return None
    one, other = (t.own or (t.seat.parts[0].name.full if t.seat else "") for t in (x, y))
    return (one, other) if one and other and _are_two(one, other) else None


def seats_apart(x: Address, y: Address) -> tuple[str, str] | None:
    """The names of one level by which two addresses are surely two; of no known level, those of the places alone."""
    for level in sorted(x.levels & y.levels):
        s, t = x.at(level), y.at(level)
        if _are_two_parts(s, t) and not _may_hold(s, t):
            return s.name.full, t.name.full
    s, t = x.parts[0], y.parts[0]
    if (s.level is None or t.level is None) and are_two(s.name, t.name) and not _may_hold(s, t):
        return s.name.full, t.name.full
    return None


def _are_two_parts(x: Part, y: Part) -> bool:
    """True for two places of one level that are surely two."""
    same = same_part(x, y)
    return same is False or (same is None and x.level != HAMLET and are_two(x.name, y.name))


def _may_hold(x: Part, y: Part) -> bool:
    """True where one of two places of which no word tells the level may lie in the other, or is no settlement."""
    if x.level == y.level and (x.level in (0, PROVINCE) or (x.word and y.word)):
        return False
    if "country" in (x.name.kind, y.name.kind) or any(_is_region(p.name) for p in (x, y)):
        return True
    return (x.name.key in METROPOLES) != (y.name.key in METROPOLES)


def _is_region(name: Name) -> bool:
    """True for a name of a stretch of land or water: towns lie in it or by it."""
    return bool(set(name_key(name.full).split()) & REGION_WORDS)


def _are_two(one: str, other: str) -> bool:
    return are_unlike(one, other) or are_numbered(one, other)


def are_numbered(one: str, other: str) -> bool:
    """True for names that are the same but for a number.

    >>> are_numbered("nhi đồng 1", "nhi đồng 2"), are_numbered("nhi đồng 1", "nhi đồng")
    (True, False)
    """
    a, b = name_key(one).split(), name_key(other).split()
    own, others = [w for w in a if w not in b], [w for w in b if w not in a]
    return len(own) == len(others) == 1 and own[0].isdigit() and others[0].isdigit()


def knows(scene: Scene, name: str, other: str) -> bool:
    """True if an article has what the name of the other has for itself."""
    own = set(name_key(name).split()) - set(name_key(other).split())
    if lowered(name) in lowered(scene.article.text):
        return True
    return not all(map(str.isdigit, own)) and any(
        own & set(name_key(n.text).split()) for u in scene.units for n in u.names
    )


def _names_thing(kind: str) -> Callable[[Scene, str, str], bool]:
    """Whether an article names something of a sort by what the name of the other has for itself."""

    def is_named(scene: Scene, name: str, other: str) -> bool:
        own = set(name_key(name).split()) - set(name_key(other).split())
        things = (t for u in scene.units for t in typed_of(u) if t.kind == kind)
        return any(own & set(name_key(f"{t.own} {t.text}").split()) for t in things)

    return is_named


def _mark(unit: Unit, typed: Typed, name: str) -> Mark:
    """What is marked: the place where it stands, if that is what differs, else the thing."""
    seat = typed.seat
    told = seat if seat and any(p.name.full == name for p in seat.parts) else typed
    at = unit.claim.start
    shown = unit.claim.quote[told.start - at : told.end - at]
    return Mark(unit, told.start, told.end, name_key(name), shown)
