"""Likenesses of articles -> topics: average linkage, which never chains, bounded in size.

Source: agglomerative clustering with average linkage (Sokal and Michener, 1958).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from math import log10

from verify.copies import copied_pairs
from verify.topics.signature import Signature, runs_of
from verify.topics.similar import similar_pairs

# So few articles are one topic whatever they tell of: who names two files wants them compared, and words say little
# of how rare they are.
FEW_ARTICLES = 8
# A topic has at most this many articles; what is larger falls apart where it hangs together the least.
MOST_ARTICLES = 300
# Two groups join while the mean likeness over all their pairs is at least this, for `FLOOR_ARTICLES` articles and fewer;
# it falls with each tenfold number, as words that mean little are known for it.  On random selections of the gold
# stories anything from 0.112 to 0.126 keeps every story apart and whole; with the document frequencies of 1,000 and
# 10,000 articles imagined around them, 0.04 to 0.09 and 0.02 to 0.07.
FLOOR = 0.12
FLOOR_ARTICLES = 50
FLOOR_STEP = 0.025
LEAST_FLOOR = 0.04
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
    left, right, likeness = similar_pairs(ordered, floor * _KEPT)
    pairs = zip(left.tolist(), right.tolist(), likeness.tolist(), strict=True)
    groups = _linked(joined.members(), pairs, floor)
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


def _linked(
    groups: dict[int, list[int]], pairs: Iterable[tuple[int, int, float]], floor: float
) -> Iterator[Sequence[int]]:
    """The groups, the two nearest joined again and again while their mean likeness is at least `floor`."""
    of = {n: group for group, members in groups.items() for n in members}
    near: dict[int, dict[int, float]] = {group: {} for group in groups}
    for a, b, likeness in pairs:
        x, y = of[a], of[b]
        if x != y:
            near[x][y] = near[x].get(y, 0.0) + likeness
            near[y][x] = near[y].get(x, 0.0) + likeness
    size = {group: len(members) for group, members in groups.items()}

    def ranked(x: int, y: int) -> tuple[float, int, int]:
        x, y = min(x, y), max(x, y)
        return -near[x][y] / (size[x] * size[y]), x, y

    queue = [rank for x in near for y in near[x] if x < y and -(rank := ranked(x, y))[0] >= floor]
    heapify(queue)
    while queue:
        rank = heappop(queue)
        _, x, y = rank
        if x not in near or y not in near[x] or rank != ranked(x, y) or size[x] + size[y] > MOST_ARTICLES:
            continue  # of groups that have changed since, or would be too large
        groups[x] += groups.pop(y)
        size[x] += size.pop(y)
        for other, total in near.pop(y).items():
            del near[other][y]
            if other != x:
                near[x][other] = near[other][x] = near[x].get(other, 0.0) + total
        for other in near[x]:
            rank = ranked(x, other)
            if -rank[0] >= floor:
                heappush(queue, rank)
    yield from groups.values()
