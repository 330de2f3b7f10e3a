"""What checks have in common: how far statements run in parallel, what kind a value is, and which acts are one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from verify.languages.kinds import (
    ACT_FAMILIES,
    MANIFOLD_MEASURES,
)
from verify.match.concepts import concepts
from verify.match.slots import MIN_TELLING_CLAUSES, SMALL_COUNT, Slot
from verify.match.values import (
    is_rounding,
    same_quantity,
    times_touch,
)
from verify.model import Quantity, Time

Veto = Callable[[Slot, Slot], str | None]


def meets(a: object, b: object) -> bool:
    """True for figures that are equal or rounded, or times that touch."""
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return same_quantity(a, b) or is_rounding(a, b) or is_rounding(b, a)
    return isinstance(a, Time) and isinstance(b, Time) and times_touch(a, b)


# A count with at least this many digits is not shared by chance.
LONG_DIGITS = 3


def is_long(s: Slot) -> bool:
    """True for a figure of three and more digits that is not round."""
    q = s.value.of
    return (
        isinstance(q, Quantity)
        and q.low is not None
        and len(q.low.normalize().as_tuple().digits) >= LONG_DIGITS
    )


def is_small(s: Slot) -> bool:
    """True for a plain small count, which two articles share by chance."""
    q = s.value.of
    return not isinstance(q, Quantity) or (q.unit is None and q.high is not None and q.high <= SMALL_COUNT)


def is_sole(a: Slot, b: Slot) -> bool:
    """True where two figures are of one thing by their heads, and each is all that its article gives of it."""
    long_enough = min(a.clauses, b.clauses) >= MIN_TELLING_CLAUSES
    known = a.head is not None and a.head == b.head and a.head not in MANIFOLD_MEASURES
    return known and a.headed == b.headed == 1 and long_enough


def parallel(a: Slot, b: Slot) -> float:
    """How far the words of two clauses are the same in the same order, 0 to 1."""
    from rapidfuzz import fuzz

    return fuzz.ratio(a.unit.words, b.unit.words) / 100


# rapidfuzz ratio of the masked words of two clauses that tell the same of a sum, share or measure.
MIN_PARALLEL = 0.5


# Above this two clauses are one sentence with something changed.
SAME_WORDS = 0.8


# Clauses that run this much in parallel tell one event, whatever acts are read off them.
ONE_EVENT = 0.6


def acts_differ(a: Slot, b: Slot) -> bool:
    """True where both clauses tell an act, and neither tells the other's or one of its kind."""
    if a.act is None or b.act is None or a.act == b.act:
        return False
    return not (a.act in b.acts or b.act in a.acts or {a.act, b.act} <= family_of(a.act))


# Times of this grain and wider are mostly the periods of figures, where the clause has any.
PERIODS = frozenset(("month", "quarter", "year", "decade"))


def family_of(act: str) -> frozenset[str]:
    """The acts that tell one event in different words, with this one."""
    return next((family for family in ACT_FAMILIES if act in family), frozenset((act,)))


def is_one_act(a: Slot, b: Slot) -> bool:
    """True where both clauses tell one act."""
    return a.act is not None and a.act in a.acts & b.acts and a.act == b.act


def counted_of(s: Slot) -> str:
    """What a figure counts, as written; "" for other values."""
    q = s.value.of
    return (q.counted or "") if isinstance(q, Quantity) else ""


def concepts_of(s: Slot) -> frozenset[str]:
    """The concepts of what a figure counts."""
    return concepts(counted_of(s), s.unit.lang)


def is_one_of_old(a: Slot, b: Slot) -> bool:
    """True where just one clause tells of a time long before its article: of an earlier event of the kind."""
    return _is_of_old(a) != _is_of_old(b)


def _is_of_old(s: Slot) -> bool:
    """True where a clause has a time that ended long before its article."""
    told = s.unit.claim.as_of
    if not told:
        return False
    day = datetime.fromisoformat(told)
    ends = [
        t.until
        for t in s.unit.times
        if t is not s.value.of and t.kind == "date" and t.anchor != "birth" and t.until is not None
    ]
    return any(day - end > LONG_BEFORE for end in ends)


# How long before an article what it tells of besides its story has happened.
LONG_BEFORE = timedelta(days=25)


def kind_of(s: Slot) -> str:
    """The kind of a figure; "" for dates."""
    return s.value.of.kind if isinstance(s.value.of, Quantity) else ""
