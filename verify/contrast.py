"""Differences between linked clauses that are not of figures or dates: who, whether, and whether yet.

Each function takes two linked clauses and gives what it sees, or nothing.  All are reserved: a difference counts only
where the rest of the two clauses runs parallel, since most linked clauses just tell different parts of one event.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from verify.facets.names import same_name
from verify.match.units import Unit
from verify.model import Facet, Name, Relation

# rapidfuzz ratios of the masked words, 0 to 1: above these two clauses run parallel.
PARALLEL_POLARITY = 0.8
MIN_POLARITY_WORDS = 5
PARALLEL_MODALITY = 0.35
PARALLEL_NAMES = 0.3
# Two different places whose names look this much alike are one place misnamed (Norfolk / Norwalk), not two.
LOOKALIKE = 0.7


@dataclass(frozen=True, slots=True)
class Contrast:
    """A difference of two clauses; `marks` are the names that differ, if names do."""

    facet: Facet
    relation: Relation
    weight: float
    reason: str
    marks: tuple[Name, Name] | None = None
    between: str = "sources"


def parallel(a: Unit, b: Unit) -> float:
    """How far the words of two clauses are the same in the same order, 0 to 1."""
    from rapidfuzz import fuzz

    return fuzz.ratio(a.words, b.words) / 100


def contrasts(a: Unit, b: Unit) -> list[Contrast]:
    """All differences of two linked clauses, names first; empty for most."""
    found = [polarity_contrast(a, b), modality_contrast(a, b), list_contrast(a, b), lookalike_contrast(a, b)]
    return [c for c in found if c]


def polarity_contrast(a: Unit, b: Unit) -> Contrast | None:
    """One clause says what the other negates: a later change of state is an update, else a conflict."""
    if a.claim.polarity == b.claim.polarity or parallel(a, b) < PARALLEL_POLARITY:
        return None
    if min(len(a.words), len(b.words)) < MIN_POLARITY_WORDS:
        return None
    early, late = sorted((a.claim, b.claim), key=lambda c: (c.as_of or "", c.polarity))
    changed = None not in (early.as_of, late.as_of) and early.as_of != late.as_of
    speakers = bool(a.claim.speaker and b.claim.speaker and a.claim.speaker != b.claim.speaker)
    between = "speakers" if speakers else "sources"
    if changed and early.polarity == "negative":
        return Contrast("polarity", "update", 0.9, f"not so at {early.as_of}, so at {late.as_of}")
    return Contrast("polarity", "conflict", 0.9, "one says it, the other negates it", between=between)


def modality_contrast(a: Unit, b: Unit) -> Contrast | None:
    """Planned and later done is an update; done and later still planned a conflict; of one day neither."""
    pair = {a.claim.modality: a.claim, b.claim.modality: b.claim}
    if set(pair) != {"planned", "asserted"} or parallel(a, b) < PARALLEL_MODALITY:
        return None
    planned, done = pair["planned"], pair["asserted"]
    if planned.as_of is None or done.as_of is None or planned.as_of == done.as_of:
        return None
    if planned.as_of < done.as_of:
        return Contrast("modality", "update", 0.9, f"planned at {planned.as_of}, done at {done.as_of}")
    return Contrast("modality", "conflict", 0.9, f"done at {done.as_of}, at {planned.as_of} still to come")


def list_contrast(a: Unit, b: Unit) -> Contrast | None:
    """Two lists of people that share members and differ in just one."""
    people_a, people_b = _of_kind(a, "person"), _of_kind(b, "person")
    shared = [(x, y) for x, y in product(people_a, people_b) if same_name(x, y)]
    rest_a = [x for x in people_a if not any(same_name(x, y) is not False for y in people_b)]
    rest_b = [y for y in people_b if not any(same_name(x, y) is not False for x in people_a)]
    if len(shared) < 2 or len(people_a) != len(people_b) or len(rest_a) != 1 or len(rest_b) != 1:
        return None
    return _names("conflict", rest_a[0], rest_b[0], "the lists share every other name")


def lookalike_contrast(a: Unit, b: Unit) -> Contrast | None:
    """Two places of like spelling in parallel clauses, none of them named on the other side."""
    from rapidfuzz import fuzz

    places_a, places_b = _of_kind(a, "place", "unknown"), _of_kind(b, "place", "unknown")
    if parallel(a, b) < PARALLEL_NAMES:
        return None
    for x, y in product(places_a, places_b):
        alike = fuzz.token_sort_ratio(x.key, y.key) / 100
        alone = not any(same_name(x, z) for z in places_b) and not any(same_name(z, y) for z in places_a)
        if alone and same_name(x, y) is False and alike >= LOOKALIKE:
            return _names("conflict", x, y, "alike in spelling, in one place of the statement")
    return None


def _of_kind(u: Unit, *kinds: str) -> list[Name]:
    """One name a bearer, in the order of the clause."""
    return list({n.key: n for n in u.names if n.kind in kinds}.values())


def _names(relation: Relation, x: Name, y: Name, reason: str) -> Contrast:
    return Contrast("entity", relation, 0.9, f"{x.full} or {y.full}: {reason}", (x, y))
