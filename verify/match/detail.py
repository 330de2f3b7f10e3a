"""Of two linked clauses: does one only say more, or do both say the same?  Features for that question.

The columns are symmetric: (a, b) and (b, a) give the same row.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from verify.facets.names import same_name
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
from verify.match.pairs import Pairs, unit_column
from verify.match.units import Unit
from verify.match.values import is_placed, quantities_touch, same_quantity, same_time, times_touch
from verify.model import Name, Quantity, Time

if TYPE_CHECKING:
    from verify.match.vectors import Floats


def names_on_one_side(p: Pairs) -> Floats:
    """1 where just one clause names what the other does not."""
    return unit_column(p, lambda a, b: float(bool(_own_names(a, b)) != bool(_own_names(b, a))))


def own_names(p: Pairs) -> Floats:
    """Names that stand on one side only, up to three a side, as a share."""
    return unit_column(p, lambda a, b: (min(3, len(_own_names(a, b))) + min(3, len(_own_names(b, a)))) / 6)


def _own_names(a: Unit, b: Unit) -> list[Name]:
    keys = {n.key for n in b.names}
    return [n for n in a.names if n.key not in keys and not any(same_name(n, m) for m in b.names)]


def time_on_one_side(p: Pairs) -> Floats:
    """1 where just one clause is dated."""
    return unit_column(p, lambda a, b: float(bool(_times(a)) != bool(_times(b))))


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

    def vague(u: Unit) -> bool:
        return any(q.kind == "vague" for q in u.quantities)

    return unit_column(p, lambda a, b: float(vague(a) != vague(b)))


def modality_differs(p: Pairs) -> Floats:
    """1 where one is planned or possible and the other not."""
    return unit_column(p, lambda a, b: float(a.claim.modality != b.claim.modality))


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


def detail_matrix(pairs: Pairs) -> Floats:
    """One row a pair, one column a feature, in the order of `DETAIL_FEATURES`."""
    import numpy as np

    if not len(pairs.left):
        return np.zeros((0, len(DETAIL_FEATURES)))
    return np.column_stack([f(pairs) for f in DETAIL_FEATURES])
