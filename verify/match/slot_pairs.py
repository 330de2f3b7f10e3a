"""Pairs of slots of different articles that are worth a score."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from verify.match.pairs import Space
from verify.match.slots import SMALL_COUNT, Slot, sort_of
from verify.match.values import clock_gap, is_comparable, is_placed
from verify.match.vectors import shingles, vectorise
from verify.model import Quantity, Time

if TYPE_CHECKING:
    from verify.match.vectors import Floats, Ints, Matrix

_Read = TypeVar("_Read")
# More slots of one key than this ("người", "%") meet only through their clauses.
MAX_SAME_KEY = 60


@dataclass(frozen=True)
class SlotPairs:
    """Pairs of slots of different articles whose values are of one sort, with the link score of their clauses."""

    space: Space
    slots: Sequence[Slot]
    left: Ints
    right: Ints
    link: Floats

    @cached_property
    def both(self) -> list[tuple[Slot, Slot]]:
        """The two slots of every pair in turn."""
        return [
            (self.slots[i], self.slots[j])
            for i, j in zip(self.left.tolist(), self.right.tolist(), strict=True)
        ]

    @cached_property
    def windows(self) -> Matrix:
        return vectorise([shingles((*s.before, *s.counted, *s.after)) for s in self.slots])

    @cached_property
    def rows(self) -> tuple[Ints, Ints]:
        """The rows of the clauses of every pair."""
        import numpy as np

        rows = np.array([s.row for s in self.slots], dtype=int)
        return rows[self.left], rows[self.right]

    @cached_property
    def counts(self) -> Counter[tuple[int, str]]:
        """How many slots of an article have one key: what is counted once there is found more surely."""
        return Counter((s.unit.article, key_or_sort(s)) for s in self.slots)


def slot_pairs(
    space: Space,
    slots: Sequence[Slot],
    links: dict[tuple[int, int], float],
    more: Iterable[tuple[int, int]] = (),
) -> SlotPairs:
    """The pairs worth a score: in linked or candidate clauses, or with one key, and comparable values.

    `links` maps rows (left < right) to the score of the clauses; `more` are other rows of clauses that are candidates.
    """
    import numpy as np

    by_row: dict[int, list[int]] = defaultdict(list)
    by_key: dict[str, list[int]] = defaultdict(list)
    for n, s in enumerate(slots):
        by_row[s.row].append(n)
        for key in (s.key, _magnitude(s), *(f"{sort_of(s)} {c}" for c in s.about)):
            if key:
                by_key[key].append(n)
    wanted = {(m, n) for i, j in chain(links, more) for m in by_row[i] for n in by_row[j]}
    for group in by_key.values():
        if len(group) <= MAX_SAME_KEY:
            wanted.update((m, n) for k, m in enumerate(group) for n in group[k + 1 :])
    found = sorted(
        (m, n)
        for m, n in wanted
        if slots[m].unit.article != slots[n].unit.article and _is_one_sort(slots[m], slots[n])
    )
    score = np.array([links.get((slots[m].row, slots[n].row), 0.0) for m, n in found])
    rows = np.array(found, dtype=int).reshape(-1, 2)
    return SlotPairs(space, slots, rows[:, 0], rows[:, 1], score)


def _magnitude(s: Slot) -> str:
    """Unit and first digits of a figure that few texts share by chance; "" for small counts and dates."""
    q = s.value.of
    if not isinstance(q, Quantity) or q.low is None or (q.unit is None and q.low <= SMALL_COUNT):
        return ""
    number = q.low if q.modifier != "at_most" else q.high
    return f"{q.kind} {q.unit} {number:.1e}"


def _is_one_sort(a: Slot, b: Slot) -> bool:
    x, y = a.value.of, b.value.of
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        return (x.kind == y.kind == "version") or is_comparable(x, y)
    if isinstance(x, Time) and isinstance(y, Time):
        return (is_placed(x) and is_placed(y)) or clock_gap(x, y) is not None
    return False


def key_or_sort(s: Slot) -> str:
    """What is counted, else the kind and unit of the value."""
    q = s.value.of
    return s.key or (f"{q.kind} {q.unit}" if isinstance(q, Quantity) else "time")


def column(p: SlotPairs, score: Callable[[Slot, Slot], float]) -> Floats:
    import numpy as np

    return np.fromiter((score(a, b) for a, b in p.both), dtype=float, count=len(p.left))


def column_of(p: SlotPairs, read: Callable[[Slot], _Read], score: Callable[[_Read, _Read], float]) -> Floats:
    """A score a pair, of what is read off each slot once."""
    import numpy as np

    of = list(map(read, p.slots))
    pairs = zip(p.left.tolist(), p.right.tolist(), strict=True)
    return np.fromiter((score(of[i], of[j]) for i, j in pairs), dtype=float, count=len(p.left))
