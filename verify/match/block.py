"""Candidate pairs: clauses of different articles that share words, names or figures.

Deliberately generous: deciding is for the scores.  Pairs whose numbers differ stay in, they are the conflicts.
"""

from __future__ import annotations

from verify.match.features import Pairs, Space
from verify.match.units import Unit

# Below these no pair of the gold stories is a link that any score finds; lower ones only cost time.
MIN_CLAUSE_COSINE = 0.04
MIN_SENTENCE_COSINE = 0.15


def candidate_pairs(units: tuple[Unit, ...]) -> Pairs:
    """All pairs of units of different articles worth a score, ordered by (left, right)."""
    import numpy as np

    space = Space(units)
    articles = np.array([u.article for u in units])
    found = set()
    for matrix, floor in ((space.clause, MIN_CLAUSE_COSINE), (space.sentence, MIN_SENTENCE_COSINE)):
        product = (matrix @ matrix.T).tocoo()
        keep = (product.row < product.col) & (product.data >= floor)
        keep &= articles[product.row] != articles[product.col]
        found.update(zip(product.row[keep].tolist(), product.col[keep].tolist(), strict=True))
    pairs = np.array(sorted(found), dtype=int).reshape(-1, 2)
    return Pairs(space, pairs[:, 0], pairs[:, 1])
