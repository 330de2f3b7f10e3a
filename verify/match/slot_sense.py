"""What two values are of: the concepts near them, the acts that their clauses tell, the words that head them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from verify.match.concepts import concepts
from verify.match.slot_pairs import SlotPairs, column, column_of
from verify.match.slots import Slot, of_kind

if TYPE_CHECKING:
    from verify.match.vectors import Floats

# Concepts with what they weigh together.
_Weighed = tuple[frozenset[str], float]


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
    return column_of(p, lambda s: _weighed(p, s.about), _share(p))


def concepts_shared(p: SlotPairs) -> Floats:
    """Weight of the shared concepts of the clauses over that of the clause with fewer."""
    return column_of(p, lambda s: _weighed(p, s.unit.concepts), _share(p))


def _weighed(p: SlotPairs, found: frozenset[str]) -> _Weighed:
    """Concepts with what they weigh together."""
    return found, _weight_of(p, found)


def _share(p: SlotPairs) -> Callable[[_Weighed, _Weighed], float]:
    """The weight of what two sides share over that of the lighter one."""

    def share(a: _Weighed, b: _Weighed) -> float:
        lighter = min(a[1], b[1])
        return _weight_of(p, a[0] & b[0]) / lighter if lighter else 0.0

    return share


def _weight_of(p: SlotPairs, found: frozenset[str]) -> float:
    weight = p.space.concept_weight
    return sum([weight.get(c, 0.0) for c in sorted(found)])


def heads_meet(p: SlotPairs) -> Floats:
    """1 where what is counted is one concept, 0.5 where one side does not say what it counts."""

    def counted(s: Slot) -> tuple[frozenset[str], str] | None:
        return (concepts(" ".join(s.counted), s.unit.lang), s.key) if s.counted else None

    def meet(a: tuple[frozenset[str], str] | None, b: tuple[frozenset[str], str] | None) -> float:
        return 0.5 if a is None or b is None else float(bool(a[0] & b[0]) or a[1] == b[1])

    return column_of(p, counted, meet)


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
    return column_of(p, lambda s: of_kind(s.about, "act"), _differ)


def one_act(p: SlotPairs) -> Floats:
    """1 where both clauses tell one act."""
    return column(p, lambda a, b: float(a.act is not None and a.act == b.act))


def two_acts(p: SlotPairs) -> Floats:
    """1 where the clauses tell different acts."""
    return column(p, lambda a, b: float(a.act is not None and b.act is not None and a.act != b.act))


def measures_differ(p: SlotPairs) -> Floats:
    """1 where something measured stands near both values and nothing near both."""
    return column_of(p, lambda s: of_kind(s.about, "measure"), _differ)


def groups_differ(p: SlotPairs) -> Floats:
    """1 where people of some group stand near both values and no group near both."""
    return column_of(p, lambda s: of_kind(s.about, "group"), _differ)


def states_differ(p: SlotPairs) -> Floats:
    """1 where just one side says "total", "only", "each", "another" or the like."""
    return column_of(p, lambda s: of_kind(s.about, "state"), lambda a, b: float(a != b))


def _differ(a: frozenset[str], b: frozenset[str]) -> float:
    return float(bool(a) and bool(b) and not a & b)
