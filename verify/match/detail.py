"""Of two linked clauses: does one only say more, or do both say the same?  Features for that question.

The columns are symmetric: (a, b) and (b, a) give the same row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from verify.match.features import (
    best_rank,
    both_spoken,
    clause_cosine,
    context_cosine,
    in_order,
    length_ratio,
    mutual_rank,
    names_shared,
    numbers_differ,
    numbers_shared,
    times_apart,
)
from verify.match.pairs import Pairs, floats, of_units, unit_column
from verify.match.units import Unit
from verify.match.values import is_placed, quantities_touch, same_quantity, same_time, times_touch
from verify.model import Quantity, Time

if TYPE_CHECKING:
    from verify.match.vectors import Floats


def names_on_one_side(p: Pairs) -> Floats:
    """1 where just one clause names what the other does not."""
    left, right = p.own_names
    return floats((left > 0) != (right > 0))


def own_names(p: Pairs) -> Floats:
    """Names that stand on one side only, up to three a side, as a share."""
    import numpy as np

    left, right = p.own_names
    return floats((np.minimum(3, left) + np.minimum(3, right)) / 6)


def time_on_one_side(p: Pairs) -> Floats:
    """1 where just one clause is dated."""
    left, right = of_units(p, lambda u: bool(_times(u)))
    return floats(left != right)


def time_refined(p: Pairs) -> Floats:
    """1 where the clauses' dates meet without being the same."""

    def refined(a: Unit, b: Unit) -> float:
        return float(any(times_touch(x, y) and not same_time(x, y) for x in _times(a) for y in _times(b)))

    return unit_column(p, refined)


def same_dates(p: Pairs) -> Floats:
    """1 where a date is the same."""
    return unit_column(p, lambda a, b: float(any(same_time(x, y) for x in _times(a) for y in _times(b))))


def _times(u: Unit) -> list[Time]:
    return [t for t in u.times if is_placed(t)]


def figure_refined(p: Pairs) -> Floats:
    """1 where figures fit each other without being the same."""

    def refined(a: Unit, b: Unit) -> float:
        pairs = [(x, y) for x in _figures(a) for y in _figures(b)]
        return float(any(quantities_touch(x, y) and not same_quantity(x, y) for x, y in pairs))

    return unit_column(p, refined)


def figure_on_one_side(p: Pairs) -> Floats:
    """1 where just one clause has a figure of its own."""

    def alone(a: Unit, b: Unit) -> bool:
        return any(not any(same_quantity(x, y) for y in _figures(b)) for x in _figures(a))

    return unit_column(p, lambda a, b: float(alone(a, b) != alone(b, a)))


def _figures(u: Unit) -> list[Quantity]:
    return [q for q in u.quantities if q.kind != "vague"]


def vague_on_one_side(p: Pairs) -> Floats:
    """1 where one clause has a vague figure ("many") and the other a real one."""

    left, right = of_units(p, lambda u: any(q.kind == "vague" for q in u.quantities))
    return floats(left != right)


def modality_differs(p: Pairs) -> Floats:
    """1 where one is planned or possible and the other not."""
    left, right = of_units(p, lambda u: u.claim.modality)
    return floats(left != right)


DETAIL_FEATURES: tuple[Callable[[Pairs], Floats], ...] = (
    names_on_one_side,
    own_names,
    time_on_one_side,
    time_refined,
    same_dates,
    figure_refined,
    figure_on_one_side,
    vague_on_one_side,
    modality_differs,
    both_spoken,
    best_rank,
    mutual_rank,
    clause_cosine,
    context_cosine,
    in_order,
    length_ratio,
    names_shared,
    numbers_shared,
    numbers_differ,
    times_apart,
)


def detail_matrix(pairs: Pairs, known: Mapping[Callable[[Pairs], Floats], Floats] | None = None) -> Floats:
    """One row a pair, one column a feature, in the order of `DETAIL_FEATURES`; `known`: columns that are there."""
    import numpy as np

    if not len(pairs.left):
        return np.zeros((0, len(DETAIL_FEATURES)))
    there = known or {}
    return np.column_stack([there[f] if f in there else f(pairs) for f in DETAIL_FEATURES])
