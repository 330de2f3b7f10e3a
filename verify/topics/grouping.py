"""Likenesses of articles -> topics: average linkage, which never chains, bounded in size.

Source: agglomerative clustering with average linkage (Sokal and Michener, 1958).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from math import log10
from typing import TYPE_CHECKING

from verify.copies import copied_pairs
from verify.topics.signature import Signature, runs_of
from verify.topics.similar import similar_pairs

if TYPE_CHECKING:
    from verify.topics.similar import Floats, Ints

    Pairs = tuple[Ints, Ints, Floats]
    Row = tuple[Ints, Floats]

# So few articles are one topic whatever they tell of: who names two files wants them compared, and words say little
# of how rare they are.
FEW_ARTICLES = 8
# A topic has at most this many articles; what is larger falls apart where it hangs together the least.
MOST_ARTICLES = 300
# Two groups join while the mean likeness over all their pairs is at least this, for `FLOOR_ARTICLES` articles and fewer;
# it falls with each tenfold number, as words that mean little are known for it, until they are so rare in any one
# story that no more of them tell anything: on 80 real and invented stories (`benchmarks/floors.py`), with the document
# frequencies of 10,000 to a million articles imagined around them, the same floors keep them apart and whole.
FLOOR = 0.12
FLOOR_ARTICLES = 50
FLOOR_STEP = 0.025
LEAST_FLOOR = 0.07
# Likenesses below this part of the floor count as none.
_KEPT = 0.3


@dataclass(frozen=True, slots=True, order=True)
class Topic:
    """Articles (ids, sorted) that are compared with each other."""

    articles: tuple[str, ...]


def floor_of(articles: int) -> float:
    """The mean likeness above which groups join, for so many articles.

    >>> floor_of(20), round(floor_of(5000), 3)
    (0.12, 0.07)
    """
    return max(LEAST_FLOOR, FLOOR - FLOOR_STEP * log10(max(1.0, articles / FLOOR_ARTICLES)))


def find_topics(
    signatures: Iterable[Signature], together: Iterable[tuple[str, str]] = ()
) -> tuple[Topic, ...]:
    """The topics, each article in one of them, ordered; the order in which articles are given is of no consequence.

    Copies are of one topic (up to `MOST_ARTICLES`), and so are the pairs of `together` (ids), whatever they tell of.
    """
    ordered = sorted(signatures, key=lambda s: s.article)
    if len(ordered) <= FEW_ARTICLES:
        return (Topic(tuple(s.article for s in ordered)),) if ordered else ()
    at = {s.article: n for n, s in enumerate(ordered)}
    floor = floor_of(len(ordered))
    joined = _Groups(len(ordered))
    for a, b in sorted({(at[a], at[b]) for a, b in together if a in at and b in at}):
        joined.join(a, b, bounded=False)
    for a, b, _ in copied_pairs([runs_of(s) for s in ordered]):
        joined.join(a, b)
    groups = linked(joined.members(), similar_pairs(ordered, floor * _KEPT), floor)
    return tuple(sorted(Topic(tuple(ordered[n].article for n in sorted(group))) for group in groups))


class _Groups:
    """Numbers in disjoint groups, each known by its least number."""

    def __init__(self, count: int) -> None:
        self._of = list(range(count))
        self._in = {n: [n] for n in range(count)}

    def join(self, a: int, b: int, *, bounded: bool = True) -> None:
        """Make the groups of two numbers one, unless it would be too large."""
        x, y = sorted((self._of[a], self._of[b]))
        if x == y or (bounded and len(self._in[x]) + len(self._in[y]) > MOST_ARTICLES):
            return
        for n in self._in[y]:
            self._of[n] = x
        self._in[x] += self._in.pop(y)

    def members(self) -> dict[int, list[int]]:
        """The groups by their least number."""
        return self._in


def linked(groups: dict[int, list[int]], pairs: Pairs, floor: float) -> Iterator[Sequence[int]]:
    """The groups, the two nearest joined again and again while their mean likeness is at least `floor`.

    `pairs`: two numbers and their likeness, each pair once.
    """
    import numpy as np

    near, queue, size = _nearness(groups, pairs, floor)
    of = np.arange(len(size))
    turn = dict.fromkeys(groups, 0)  # of joining; what was queued before one's last is of no account
    while queue:
        _, x, y, *turns = heappop(queue)
        if [turn.get(x), turn.get(y)] != turns or size[x] + size[y] > MOST_ARTICLES:
            continue
        of[groups[y]] = x
        groups[x] += groups.pop(y)
        size[x] += size[y]
        turn[x] += 1
        del turn[y]
        others, totals = _summed(of, x, near[x], near.pop(y))
        near[x] = others, totals
        means = totals / (size[x] * size[others])
        for other, mean in zip(others[means >= floor].tolist(), means[means >= floor].tolist(), strict=True):
            low, high = min(x, other), max(x, other)
            heappush(queue, (-mean, low, high, turn[low], turn[high]))
    yield from groups.values()


def _summed(of: Ints, own: int, *rows: Row) -> Row:
    """What several groups, now one, have in common with each other one; rows are as of when they were made."""
    import numpy as np

    numbers, totals = (np.concatenate(column) for column in zip(*rows, strict=True))
    others, places = np.unique(of[numbers], return_inverse=True)
    summed = np.bincount(places, totals)
    return others[others != own], summed[others != own]


def _nearness(
    groups: dict[int, list[int]], pairs: Pairs, floor: float
) -> tuple[dict[int, Row], list[tuple[float, int, int, int, int]], Floats]:
    """What each group has in common with others, summed over their pairs; those near enough to join, as a heap of
    (-mean, x, y, 0, 0) with x < y; how many are in each group.

    Groups that no chain of near ones joins never come together: what they have in common is left out.
    """
    import numpy as np
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components

    left, right, likeness = pairs
    count = max(map(max, groups.values())) + 1
    of, size = np.arange(count), np.ones(count)
    for group, members in groups.items():
        of[members], size[group] = group, len(members)
    x, y = np.minimum(of[left], of[right]), np.maximum(of[left], of[right])
    apart = x != y
    sums = csr_matrix((likeness[apart], (x[apart], y[apart])), shape=(count, count)).tocoo()
    x, y, total = sums.row, sums.col, sums.data
    mean = total / (size[x] * size[y])
    close = mean >= floor
    _, part = connected_components(
        csr_matrix((close[close], (x[close], y[close])), shape=(count, count)), directed=False
    )
    queue = [
        (-m, a, b, 0, 0)
        for m, a, b in zip(mean[close].tolist(), x[close].tolist(), y[close].tolist(), strict=True)
    ]
    heapify(queue)
    kept = part[x] == part[y]
    x, y, total = x[kept], y[kept], total[kept]
    both = csr_matrix((np.r_[total, total], (np.r_[x, y], np.r_[y, x])), shape=(count, count))
    cuts = both.indptr[1:-1]
    rows = list(zip(np.split(both.indices, cuts), np.split(both.data, cuts), strict=True))
    return {group: rows[group] for group in groups}, queue, size
