"""Candidate pairs: clauses of different articles that share words, names or figures.

Deliberately generous: deciding is for the scores.  Pairs whose numbers differ stay in, they are the conflicts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from verify.match.bags import Bags
from verify.match.pairs import Pairs

if TYPE_CHECKING:
    from verify.match.vectors import Floats, Ints, Matrix

    Products = tuple[Ints, Ints, Floats]  # left, right, cosine

# Below these no pair of the gold stories is a link that any score finds; lower ones only cost time.
MIN_CLAUSE_COSINE = 0.04
MIN_SENTENCE_COSINE = 0.15
# Clauses that share a place alone, with other figures, may still contradict each other: of conflicts planted in long
# clauses 25 in 1,000 are below the floors above, 7 below this one.
MIN_CONTRAST_COSINE = 0.01
# A clause has at most this many candidates in each other article: more only come from texts that repeat themselves.
MAX_PARTNERS = 40
# Two articles have at most this many candidates, the most alike; those of the gold stories have 417 at most.
MAX_PAIRS = 5_000


class Candidates(NamedTuple):
    """Pairs of clauses of different articles worth a score, left < right, ordered.

    `contrasts`: others that have less in common, and figures that all differ: candidates for a conflict alone.
    """

    left: Ints
    right: Ints
    contrasts: tuple[Ints, Ints]


def candidate_pairs(bags: Bags) -> Candidates:
    """All pairs of clauses worth a score."""
    import numpy as np

    left, right, cosine = _products(bags.clause, bags.article_of, MIN_CONTRAST_COSINE)
    alike = cosine >= MIN_CLAUSE_COSINE
    articles = bags.article_of[bags.by_row[np.cumsum(bags.clauses_of) - 1]]
    sentences = _clauses_of(bags, *_products(bags.by_sentence, articles, MIN_SENTENCE_COSINE))
    clauses = left[alike], right[alike], cosine[alike]
    found = [_partners(bags.article_of, *pairs) for pairs in (clauses, sentences)]
    keys = np.unique(np.concatenate(found))
    others = _contrasts(bags, left[~alike], right[~alike], cosine[~alike])
    others = np.setdiff1d(others, keys, assume_unique=True)
    count = max(len(bags.words), 1)
    return Candidates(*np.divmod(keys, count), np.divmod(others, count))


def _contrasts(bags: Bags, left: Ints, right: Ints, cosine: Floats) -> Ints:
    """The pairs, left * clauses + right, whose figures all differ."""
    import numpy as np

    both = np.array([bool(figures) for figures in bags.figures], dtype=bool)
    told = both[left] & both[right]
    left, right, cosine = left[told], right[told], cosine[told]
    pairs = zip(left.tolist(), right.tolist(), strict=True)
    differ = np.array([bags.figures[i].isdisjoint(bags.figures[j]) for i, j in pairs], dtype=bool)
    return _partners(bags.article_of, left[differ], right[differ], cosine[differ])


def _products(rows: Matrix, articles: Ints, floor: float) -> Products:
    """The products of at least `floor` of rows of different articles, left < right."""
    import numpy as np

    product = rows @ rows.T
    left = np.repeat(np.arange(product.shape[0]), np.diff(product.indptr))
    kept = np.flatnonzero((product.data >= floor) & (left < product.indices))
    left, right = left[kept], product.indices[kept].astype(np.int64)
    apart = articles[left] != articles[right]
    return left[apart], right[apart], product.data[kept][apart]


def _clauses_of(bags: Bags, left: Ints, right: Ints, data: Floats) -> Products:
    """The pairs of clauses of pairs of sentences."""
    import numpy as np

    counts = bags.clauses_of
    first = np.cumsum(counts) - counts
    each = counts[left] * counts[right]
    pair = np.repeat(np.arange(len(left)), each)
    number = np.arange(len(pair)) - np.repeat(np.cumsum(each) - each, each)
    row, col = np.divmod(number, counts[right][pair])
    a, b = bags.by_row[first[left][pair] + row], bags.by_row[first[right][pair] + col]
    return np.minimum(a, b), np.maximum(a, b), data[pair]


def _partners(articles: Ints, left: Ints, right: Ints, data: Floats) -> Ints:
    """The pairs, left * clauses + right, in which one is among the nearest of its article to the other."""
    import numpy as np

    keys = left * len(articles) + right
    if len(keys) and np.bincount(articles).max() > MAX_PARTNERS:
        rows, cols = np.r_[left, right], np.r_[right, left]
        near = _nearest(rows, articles[cols], np.r_[data, data], cols, MAX_PARTNERS)
        return np.concatenate([keys, keys])[near]
    return keys


def most_alike(pairs: Pairs) -> tuple[Pairs, list[tuple[int, int]]]:
    """The pairs, of any two articles at most `MAX_PAIRS`, and the rows of one left out for each two with more."""
    import numpy as np

    if len(pairs.left) <= MAX_PAIRS:
        return pairs, []
    articles = pairs.space.bags.article_of
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
