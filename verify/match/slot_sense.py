"""What two values are of: the concepts near them, the acts that their clauses tell, the words that head them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verify.match.concepts import concepts
from verify.match.slot_pairs import SlotPairs, column
from verify.match.slots import Slot, of_kind

if TYPE_CHECKING:
    from verify.match.vectors import Floats


def shared_measure(p: SlotPairs) -> Floats:
    """How rare the rarest concept is that stands near both values."""
    weight = p.space.concept_weight
    return column(p, lambda a, b: max((weight.get(c, 0.0) for c in a.about & b.about), default=0.0))


def sole_measure(p: SlotPairs) -> Floats:
    """The same, divided by the number of values that each article gives with the concept."""
    weight = p.space.concept_weight

    def sole(a: Slot, b: Slot) -> float:
        both = (weight.get(c, 0.0) / (a.told[c] * b.told[c]) for c in a.about & b.about)
        return max(both, default=0.0)

    return column(p, sole)


def measures_shared(p: SlotPairs) -> Floats:
    """Weight of the concepts near both values over that of the side with fewer."""
    weight = p.space.concept_weight

    def share(a: Slot, b: Slot) -> float:
        lighter = min(sum(weight.get(c, 0.0) for c in sorted(s.about)) for s in (a, b))
        return sum(weight.get(c, 0.0) for c in sorted(a.about & b.about)) / lighter if lighter else 0.0

    return column(p, share)


def concepts_shared(p: SlotPairs) -> Floats:
    """Weight of the shared concepts of the clauses over that of the clause with fewer."""
    weight = p.space.concept_weight

    def share(a: Slot, b: Slot) -> float:
        lighter = min(sum(weight[c] for c in sorted(s.unit.concepts)) for s in (a, b))
        both = sum(weight[c] for c in sorted(a.unit.concepts & b.unit.concepts))
        return both / lighter if lighter else 0.0

    return column(p, share)


def heads_meet(p: SlotPairs) -> Floats:
    """1 where what is counted is one concept, 0.5 where one side does not say what it counts."""

    def meet(a: Slot, b: Slot) -> float:
        if not a.counted or not b.counted:
            return 0.5
        x, y = (concepts(" ".join(s.counted), s.unit.lang) for s in (a, b))
        return float(bool(x & y) or a.key == b.key)

    return column(p, meet)


def one_head(p: SlotPairs) -> Floats:
    """1 where both figures are of one thing by the words that head them."""
    return column(p, lambda a, b: float(a.head is not None and a.head == b.head))


def two_heads(p: SlotPairs) -> Floats:
    """1 where they are of two."""
    return column(p, lambda a, b: float(a.head is not None and b.head is not None and a.head != b.head))


def sole_head(p: SlotPairs) -> Floats:
    """1 where they are of one thing, and each is the only value that its article gives of it; less with more values."""
    return column(p, lambda a, b: float(a.head is not None and a.head == b.head) / (a.headed * b.headed))


def acts_differ(p: SlotPairs) -> Floats:
    """1 where acts stand near both values and none near both."""
    return column(p, lambda a, b: _differ(of_kind(a.about, "act"), of_kind(b.about, "act")))


def one_act(p: SlotPairs) -> Floats:
    """1 where both clauses tell one act."""
    return column(p, lambda a, b: float(a.act is not None and a.act == b.act))


def two_acts(p: SlotPairs) -> Floats:
    """1 where the clauses tell different acts."""
    return column(p, lambda a, b: float(a.act is not None and b.act is not None and a.act != b.act))


def measures_differ(p: SlotPairs) -> Floats:
    """1 where something measured stands near both values and nothing near both."""
    return column(p, lambda a, b: _differ(of_kind(a.about, "measure"), of_kind(b.about, "measure")))


def groups_differ(p: SlotPairs) -> Floats:
    """1 where people of some group stand near both values and no group near both."""
    return column(p, lambda a, b: _differ(of_kind(a.about, "group"), of_kind(b.about, "group")))


def states_differ(p: SlotPairs) -> Floats:
    """1 where just one side says "total", "only", "each", "another" or the like."""
    return column(p, lambda a, b: float(of_kind(a.about, "state") != of_kind(b.about, "state")))


def _differ(a: frozenset[str], b: frozenset[str]) -> float:
    return float(bool(a) and bool(b) and not a & b)
