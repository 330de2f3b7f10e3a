"""Candidate pairs: clauses of different articles that share words, names or figures.

Deliberately generous: deciding is for the scores.  Pairs whose numbers differ stay in, they are the conflicts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verify.match.features import Pairs, Space
from verify.match.units import Unit

if TYPE_CHECKING:
    from verify.match.vectors import Floats, Ints

# Below these no pair of the gold stories is a link that any score finds; lower ones only cost time.
MIN_CLAUSE_COSINE = 0.04
MIN_SENTENCE_COSINE = 0.15
# A clause has at most this many candidates in each other article: more only come from texts that repeat themselves.
MAX_PARTNERS = 40
# Two articles have at most this many candidates, the most alike; those of the gold stories have 417 at most.
MAX_PAIRS = 5_000


def candidate_pairs(units: tuple[Unit, ...]) -> Pairs:
    """All pairs of units of different articles worth a score, ordered by (left, right)."""
    import numpy as np

    space = Space(units)
    articles = np.array([u.article for u in units])
    found: list[Ints] = []
    for matrix, floor in ((space.clause, MIN_CLAUSE_COSINE), (space.sentence, MIN_SENTENCE_COSINE)):
        product = (matrix @ matrix.T).tocoo()
        keep = (product.data >= floor) & (articles[product.row] != articles[product.col])
        rows, cols, data = product.row[keep], product.col[keep], product.data[keep]
        near = _nearest(rows, articles[cols], data, cols, MAX_PARTNERS)
        a, b = rows[near].astype(np.int64), cols[near].astype(np.int64)
        found.append(np.minimum(a, b) * len(units) + np.maximum(a, b))
    left, right = np.divmod(np.unique(np.concatenate(found)), max(len(units), 1))
    return Pairs(space, left, right)


def most_alike(pairs: Pairs) -> tuple[Pairs, list[tuple[int, int]]]:
    """The pairs, of any two articles at most `MAX_PAIRS`, and the rows of one left out for each two with more."""
    import numpy as np

    articles = np.array([u.article for u in pairs.space.units], dtype=np.int64)
    if len(pairs.left) <= MAX_PAIRS:
        return pairs, []
    left, right = articles[pairs.left], articles[pairs.right]
    first, second = np.minimum(left, right), np.maximum(left, right)
    kept = np.sort(_nearest(first, second, pairs.clause_cos, np.arange(len(left)), MAX_PAIRS))
    out = np.setdiff1d(np.arange(len(left)), kept)
    examples = {(first[k], second[k]): (int(pairs.left[k]), int(pairs.right[k])) for k in out[::-1].tolist()}
    return Pairs(pairs.space, pairs.left[kept], pairs.right[kept]), sorted(examples.values())


def _nearest(rows: Ints, articles: Ints, data: Floats, cols: Ints, most: int) -> Ints:
    """Where the `most` highest products of each row with each other article stand."""
    import numpy as np

    order = np.lexsort((cols, -data, articles, rows))
    keys = rows[order].astype(np.int64) * (int(articles.max(initial=0)) + 1) + articles[order]
    starts = np.r_[0, np.flatnonzero(np.diff(keys)) + 1] if len(keys) else np.zeros(0, dtype=int)
    rank = np.arange(len(keys)) - np.repeat(starts, np.diff(np.r_[starts, len(keys)]))
    return np.asarray(order[rank < most], dtype=np.int64)
