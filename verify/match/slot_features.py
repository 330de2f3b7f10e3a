"""The features of a pair of slots: a declarative list, one column a feature.

They say how much speaks for one question; they never look at whether the values are equal, since that is what is to
be judged.  Weights stand in `model.json`, made by `verify train`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from math import log10
from typing import TYPE_CHECKING, Any

from verify.match.features import are_apart
from verify.match.slot_pairs import SlotPairs, column, column_of, key_or_sort
from verify.match.slot_sense import (
    acts_differ,
    concepts_shared,
    groups_differ,
    heads_meet,
    measures_differ,
    measures_shared,
    one_act,
    one_head,
    shared_measure,
    sole_head,
    sole_measure,
    states_differ,
    two_acts,
    two_heads,
)
from verify.match.slots import Slot, is_same, sort_count
from verify.match.values import gap_days, is_placed, same_quantity, times_touch
from verify.match.vectors import row_products
from verify.model import Quantity, Time

if TYPE_CHECKING:
    from verify.match.vectors import Floats


def link_score(p: SlotPairs) -> Floats:
    """The score of the clauses as a link."""
    return p.link


def window_cosine(p: SlotPairs) -> Floats:
    """Words around the two values."""
    return row_products(p.windows, p.left, p.right)


def same_key(p: SlotPairs) -> Floats:
    """1 where the same head noun is counted."""
    return column(p, lambda a, b: float(bool(a.key) and a.key == b.key))


def similar_key(p: SlotPairs) -> Floats:
    """Share of common words of what is counted, with its modifiers."""
    return column_of(p, lambda s: frozenset(s.counted), _jaccard)


def before_shared(p: SlotPairs) -> Floats:
    """Share of common words just before the values (the verb in Vietnamese and English alike)."""
    return column_of(p, lambda s: frozenset(s.before[-4:]), _jaccard)


def after_shared(p: SlotPairs) -> Floats:
    """Share of common words just behind the values."""
    return column_of(p, lambda s: frozenset(s.after[:4]), _jaccard)


def _jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    shared = len(a & b)
    return shared / (len(a) + len(b) - shared) if shared else 0.0


def clause_cosine(p: SlotPairs) -> Floats:
    """Shared words of the clauses."""
    return row_products(p.space.clause, *p.rows)


def sentence_cosine(p: SlotPairs) -> Floats:
    """Shared words of the sentences."""
    return row_products(p.space.sentence, *p.rows)


def context_cosine(p: SlotPairs) -> Floats:
    """Shared words of the sentences around them."""
    return row_products(p.space.wide, *p.rows)


def far_values(p: SlotPairs) -> Floats:
    """How many powers of ten two figures are apart, up to 2; for dates the same of days over the coarser grain."""
    return column(p, lambda a, b: _gap(a.value.of, b.value.of))


def _gap(x: Any, y: Any) -> float:
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        m, n = (_middle(q) for q in (x, y))
        return min(2.0, abs(log10(m / n))) if m > 0 and n > 0 else 0.0
    if isinstance(x, Time) and isinstance(y, Time):
        return min(2.0, log10(1 + gap_days(x, y)))
    return 0.0


def _middle(q: Quantity) -> float:
    low, high = (float(v) if v is not None and v.is_finite() else 0.0 for v in (q.low, q.high))
    return (low + high) / 2 if high else low


def one_is_dated(p: SlotPairs) -> Floats:
    """1 where just one clause has a time of its own that is not of the days before its article."""
    return column_of(p, _is_of_old, lambda a, b: float(a != b))


def _is_of_old(s: Slot) -> bool:
    return any(t.anchor != "reference" and t.kind == "date" and is_placed(t) for t in _other_times(s))


def fellows_shared(p: SlotPairs) -> Floats:
    """1 where another value of the two sentences is equal and rare enough to tell something."""

    def fellows(s: Slot) -> list[Quantity]:
        return [q for q in s.unit.near_values if q is not s.value.of and isinstance(q, Quantity)]

    def shared(a: list[Quantity], b: list[Quantity]) -> float:
        return float(any((n.low or 0) > 2 and same_quantity(m, n) for m in a for n in b))

    return column_of(p, fellows, shared)


def uniqueness(p: SlotPairs) -> Floats:
    """1 where each article has just this one value of its key."""
    counts = p.counts
    return column_of(p, lambda s: counts[s.unit.article, key_or_sort(s)], lambda a, b: 1 / (a * b))


def lonely(p: SlotPairs) -> Floats:
    """1 where each clause has just this one value of its sort."""
    return column_of(p, sort_count, lambda a, b: 1 / (a * b))


def names_shared(p: SlotPairs) -> Floats:
    """How telling the shared names of the sentences are."""
    weight = p.space.name_weight
    return column(
        p,
        lambda a, b: min(1.0, sum(weight.get(k, 0) for k in sorted(a.unit.near_names & b.unit.near_names))),
    )


def owners_differ(p: SlotPairs) -> Floats:
    """1 where both clauses name somebody and no name is shared."""

    def keys(s: Slot) -> frozenset[str]:
        return frozenset(n.key for n in s.unit.names)

    return column_of(p, keys, lambda a, b: float(bool(a) and bool(b) and a.isdisjoint(b)))


def periods_apart(p: SlotPairs) -> Floats:
    """1 where the other times of the clauses exclude each other: figures of two years, two quarters."""
    return column_of(p, _other_times, lambda a, b: float(are_apart(a, b)))


def periods_meet(p: SlotPairs) -> Floats:
    """1 where other times of the clauses meet."""

    def meet(a: list[Time], b: list[Time]) -> float:
        return float(any(times_touch(x, y) for x in a for y in b))

    return column_of(p, _other_times, meet)


def _other_times(s: Slot) -> list[Time]:
    return [t for t in s.unit.times if t is not s.value.of]


def settled_elsewhere(p: SlotPairs) -> Floats:
    """1 where either value stands, in a pair that fits as well, with its equal in the other article."""
    fits = window_cosine(p) + clause_cosine(p) + same_key(p)
    best: dict[tuple[int, int], float] = defaultdict(float)
    both = p.both
    for (a, b), i, j, fit in zip(both, p.left.tolist(), p.right.tolist(), fits.tolist(), strict=True):
        if is_same(a, b):
            best[i, b.unit.article] = max(best[i, b.unit.article], fit)
            best[j, a.unit.article] = max(best[j, a.unit.article], fit)
    out = [
        0.0
        if is_same(a, b)
        else float(max(best.get((i, b.unit.article), 0), best.get((j, a.unit.article), 0)) >= max(0.3, fit))
        for (a, b), i, j, fit in zip(both, p.left.tolist(), p.right.tolist(), fits.tolist(), strict=True)
    ]
    import numpy as np

    return np.array(out)


def one_of_speech(p: SlotPairs) -> Floats:
    """1 where one time says when something was said and the other when something happened."""
    return column(p, lambda a, b: float((a.value.role == "speech") != (b.value.role == "speech")))


def same_stance(p: SlotPairs) -> Floats:
    """1 where polarity and modality are the same."""
    return column_of(p, lambda s: (s.unit.claim.polarity, s.unit.claim.modality), lambda a, b: float(a == b))


def plain_count(p: SlotPairs) -> Floats:
    """1 for counts, 0 for money, shares, measures: counts of "2" and "one" meet by accident."""
    return column(p, lambda a, b: float(getattr(a.value.of, "kind", "") == "count"))


def small_number(p: SlotPairs) -> Floats:
    """1 where either is a small whole number."""

    def small(s: Slot) -> bool:
        q = s.value.of
        return isinstance(q, Quantity) and q.kind == "count" and q.high is not None and q.high <= 3

    return column_of(p, small, lambda a, b: float(a or b))


SLOT_FEATURES: tuple[Callable[[SlotPairs], Floats], ...] = (
    link_score,
    window_cosine,
    same_key,
    similar_key,
    before_shared,
    after_shared,
    clause_cosine,
    sentence_cosine,
    context_cosine,
    uniqueness,
    lonely,
    names_shared,
    concepts_shared,
    owners_differ,
    periods_apart,
    periods_meet,
    settled_elsewhere,
    one_of_speech,
    same_stance,
    plain_count,
    small_number,
    shared_measure,
    sole_measure,
    measures_shared,
    heads_meet,
    one_head,
    two_heads,
    sole_head,
    fellows_shared,
    acts_differ,
    one_act,
    two_acts,
    measures_differ,
    groups_differ,
    states_differ,
    far_values,
    one_is_dated,
)


def slot_matrix(pairs: SlotPairs) -> Floats:
    """One row a pair, one column a feature, in the order of `SLOT_FEATURES`."""
    import numpy as np

    if not len(pairs.left):
        return np.zeros((0, len(SLOT_FEATURES)))
    return np.column_stack([f(pairs) for f in SLOT_FEATURES])
