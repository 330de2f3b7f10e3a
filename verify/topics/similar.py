"""How much two articles have in common: what they tell of, whom they name, and when they were published.

Sparse products over an inverted index, block by block, so that neither time nor memory grows with all pairs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from verify.topics.signature import DAY, FIGURE, KIND_BITS, NAME, PAIR, WORD, Signature, keys_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = Any  # scipy.sparse.csr_matrix, untyped
    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

# What a shared key of each kind weighs beside its rarity: a name tells more than a word, a word more than a pair of
# them, of which there are as many again.  Chosen on the gold stories in random selections of 1 to 19.
WEIGHTS = {WORD: 1.0, PAIR: 0.7, NAME: 2.0, FIGURE: 1.5, DAY: 1.0}
# Those that do not depend on the language of the article.
_COMMON_KINDS = (NAME, FIGURE, DAY)
# Articles that are imagined beside those at hand, so that of a few on one story its own words still weigh something.
IMAGINED = 20
# Keys in more articles than this tell little and cost the most.
MOST_ARTICLES_A_KEY = 1000
# Each doubling of the months between two publications takes this part of what they have in common: the seeds of one
# topic lie six years apart.
FADING = 0.04
_DAYS_A_MONTH = 30
# Only so many articles are near to one; a topic has no more.
MOST_NEAR = 300
# Products that one block may hold, in numbers.
_BLOCK = 20_000_000


def similar_pairs(signatures: Sequence[Signature], floor: float) -> tuple[Ints, Ints, Floats]:
    """Pairs of indexes (left < right) with a likeness of at least `floor` (0 to 1), ordered; each article's nearest.

    Articles of one language by all their keys, those of two by what does not depend on the language.
    """
    import numpy as np

    langs = np.array([s.lang for s in signatures])
    days = np.array([np.nan if s.day is None else s.day for s in signatures])
    found = [_pairs(table(signatures, tuple(WEIGHTS)), langs, days, floor, same=True)]
    if len(set(langs.tolist())) > 1:
        found.append(_pairs(table(signatures, _COMMON_KINDS), langs, days, floor, same=False))
    left, right, likeness = (np.concatenate(column) for column in zip(*found, strict=True))
    order = np.lexsort((right, left))
    return left[order], right[order], likeness[order]


def table(signatures: Sequence[Signature], kinds: Sequence[int]) -> Matrix:
    """One unit-length row an article: its keys of some kinds, weighed by kind and inverse document frequency."""
    import numpy as np
    from scipy.sparse import csr_matrix

    lists = [keys_of(s) for s in signatures]
    keys = np.concatenate(lists)
    rows = np.repeat(np.arange(len(lists)), [len(numbers) for numbers in lists])
    kind = keys & ((1 << KIND_BITS) - 1)
    wanted = np.isin(kind, kinds)
    keys, rows, kind = keys[wanted], rows[wanted], kind[wanted]
    _, columns, counts = np.unique(keys, return_inverse=True, return_counts=True)
    frequency = counts[columns]
    known = np.zeros(1 << KIND_BITS)
    known[list(WEIGHTS)] = list(WEIGHTS.values())
    weights = known[kind] * np.log((len(lists) + IMAGINED + 1) / (frequency + 1))
    weights[frequency > MOST_ARTICLES_A_KEY] = 0
    lengths = np.sqrt(np.bincount(rows, weights * weights, minlength=len(lists)))
    kept = (frequency > 1) & (weights > 0)
    _, columns = np.unique(columns[kept], return_inverse=True)
    shape = (len(lists), int(columns.max(initial=-1)) + 1)
    return csr_matrix((weights[kept] / lengths[rows[kept]], (rows[kept], columns)), shape=shape)


def _pairs(
    rows: Matrix, langs: NDArray[Any], days: Floats, floor: float, *, same: bool
) -> tuple[Ints, Ints, Floats]:
    import numpy as np

    left, right, likeness = [], [], []
    for a, b, value in _products(rows, floor):
        value = value * _fading(days[a], days[b])
        kept = (value >= floor) & (a != b) & ((langs[a] == langs[b]) == same)
        near = _nearest(a[kept], b[kept], value[kept])
        a, b, value = a[kept][near], b[kept][near], value[kept][near]
        left.append(np.minimum(a, b))
        right.append(np.maximum(a, b))
        likeness.append(value)
    return _once(np.concatenate(left), np.concatenate(right), np.concatenate(likeness))


def _products(rows: Matrix, floor: float) -> Iterator[tuple[Ints, Ints, Floats]]:
    """The products of every row with every other one that are at least `floor`, some rows at a time."""
    import numpy as np

    columns = rows.T.tocsr()
    work = np.cumsum(_work(rows, columns))
    start = 0
    while start < rows.shape[0]:
        done = work[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(work, done + _BLOCK)))
        product = (rows[start:stop] @ columns).tocoo()
        kept = product.data >= floor
        yield (
            product.row[kept].astype(np.int64) + start,
            product.col[kept].astype(np.int64),
            product.data[kept],
        )
        start = stop


def _work(rows: Matrix, columns: Matrix) -> NDArray[Any]:
    """Multiplications that each row costs."""
    import numpy as np

    sizes = np.diff(columns.indptr)
    owners = np.repeat(np.arange(rows.shape[0]), np.diff(rows.indptr))
    return np.bincount(owners, sizes[rows.indices], minlength=rows.shape[0])


def _fading(a: Floats, b: Floats) -> Floats:
    """What the time between two publications leaves of a likeness; unknown days take nothing."""
    import numpy as np

    return 1 - FADING * np.log2(1 + np.nan_to_num(np.abs(a - b)) / _DAYS_A_MONTH)


def _nearest(a: Ints, b: Ints, likeness: Floats) -> Ints:
    """Where the `MOST_NEAR` nearest of each `a` stand."""
    import numpy as np

    order = np.lexsort((b, -likeness, a))
    starts = np.flatnonzero(np.r_[True, np.diff(a[order]) != 0]) if len(a) else np.zeros(0, dtype=np.int64)
    rank = np.arange(len(a)) - np.repeat(starts, np.diff(np.r_[starts, len(a)]))
    return np.asarray(order[rank < MOST_NEAR], dtype=np.int64)


def _once(left: Ints, right: Ints, likeness: Floats) -> tuple[Ints, Ints, Floats]:
    """Each pair once: it was found from either end."""
    import numpy as np

    order = np.lexsort((likeness, right, left))
    left, right, likeness = left[order], right[order], likeness[order]
    first = np.r_[True, (np.diff(left) != 0) | (np.diff(right) != 0)][: len(left)]
    return left[first], right[first], likeness[first]
