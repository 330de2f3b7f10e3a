"""Groups of nodes from scored pairs: average-linkage merging that never chains.

A~B~C does not make A~C: two groups join only while the mean score over all their pairs (0 for pairs without a score)
stays above the floor.  Source: agglomerative clustering with average linkage (Sokal and Michener, 1958).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

_K = TypeVar("_K", bound=Any)


def cluster(scores: Mapping[tuple[_K, _K], float], floor: float) -> list[list[_K]]:
    """Groups of two or more nodes, each sorted, ordered by their first node.

    >>> cluster({(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.1}, 0.5)
    [[0, 1]]
    """
    group: dict[_K, list[_K]] = {n: [n] for pair in scores for n in pair}
    for (a, b), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score < floor:
            break
        left: list[_K] = group[a]
        right: list[_K] = group[b]
        if left is not right and _mean(scores, left, right) >= floor:
            merged = sorted([*left, *right])
            group.update((n, merged) for n in merged)
    return sorted({id(g): g for g in group.values() if len(g) > 1}.values())


def _mean(scores: Mapping[tuple[_K, _K], float], left: Iterable[_K], right: Iterable[_K]) -> float:
    pairs = [(a, b) if a < b else (b, a) for a in left for b in right]
    return sum(scores.get(p, 0.0) for p in pairs) / len(pairs)
