"""How much two articles have in common: what they tell of, whom they name, and when they were published.

Sparse products over an inverted index, block by block, so that neither time nor memory grows with all pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from verify.topics.signature import DAY, FIGURE, KIND_BITS, NAME, PAIR, WORD, Signature, keys_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = Any  # scipy.sparse.csr_matrix, untyped
    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]
    # Keys and how many articles have each -> how many articles there are, and how many of them have each.
    Imagined = Callable[[NDArray[np.uint32], Ints], tuple[int, Ints]]

# What a shared key of each kind weighs beside its rarity: a name tells more than a word, a word more than a pair of
# them, of which there are as many again.  Chosen on the gold stories in random selections of 1 to 19.
WEIGHTS = {WORD: 1.0, PAIR: 0.7, NAME: 2.0, FIGURE: 1.5, DAY: 1.0}
# Those that do not depend on the language of the article.
_COMMON_KINDS = (NAME, FIGURE, DAY)
# Articles that are imagined beside those at hand, so that of a few on one story its own words still weigh something.
IMAGINED = 20
# Keys in more articles than this are of more than one topic, tell little and cost the most: nine tenths of all
# products, when it was 1,000.
MOST_ARTICLES_A_KEY = 500
# Each doubling of the months between two publications takes this part of what they have in common: the seeds of one
# topic lie six years apart.
FADING = 0.04
_DAYS_A_MONTH = 30
# Only so many articles are near to one; a topic has no more.
MOST_NEAR = 300
# Products that one block may hold, in numbers.
_BLOCK = 20_000_000


def similar_pairs(
    signatures: Sequence[Signature], floor: float, imagined: Imagined | None = None
) -> tuple[Ints, Ints, Floats]:
    """Pairs of indexes (left < right) with a likeness of at least `floor` (0 to 1), each once; each article's nearest.

    Articles of one language by all their keys, those of two by what does not depend on the language.  `imagined`: other
    frequencies of keys than those that are counted.
    """
    import numpy as np

    langs = np.array([s.lang for s in signatures])
    days = np.array([np.nan if s.day is None else s.day for s in signatures])
    numbers = [np.flatnonzero(langs == lang) for lang in sorted(set(langs.tolist()))]
    every = table(signatures, tuple(WEIGHTS), imagined)
    found = [_pairs(every, own, own, days, floor) for own in numbers]
    if len(numbers) > 1:
        common = table(signatures, _COMMON_KINDS, imagined)
        found += [_pairs(common, a, b, days, floor) for a, b in combinations(numbers, 2)]
    left, right, likeness = (np.concatenate(column) for column in zip(*found, strict=True))
    return left, right, likeness


def table(signatures: Sequence[Signature], kinds: Sequence[int], imagined: Imagined | None = None) -> Matrix:
    """One unit-length row an article: its keys of some kinds, weighed by kind and inverse document frequency."""
    import numpy as np
    from scipy.sparse import csr_matrix

    lists = [keys_of(s) for s in signatures]
    keys = np.concatenate(lists)
    rows = np.repeat(np.arange(len(lists)), [len(numbers) for numbers in lists])
    kind = keys & ((1 << KIND_BITS) - 1)
    wanted = np.isin(kind, kinds)
    keys, rows, kind = keys[wanted], rows[wanted], kind[wanted]
    known_keys, columns, counts = np.unique(keys, return_inverse=True, return_counts=True)
    articles, frequencies = imagined(known_keys, counts) if imagined else (len(lists), counts)
    frequency = frequencies[columns]
    known = np.zeros(1 << KIND_BITS)
    known[list(WEIGHTS)] = list(WEIGHTS.values())
    weights = known[kind] * np.log((articles + IMAGINED + 1) / (frequency + 1))
    weights[frequency > MOST_ARTICLES_A_KEY] = 0
    lengths = np.sqrt(np.bincount(rows, weights * weights, minlength=len(lists)))
    kept = (counts[columns] > 1) & (weights > 0)
    _, columns = np.unique(columns[kept], return_inverse=True)
    shape = (len(lists), int(columns.max(initial=-1)) + 1)
    return csr_matrix((weights[kept] / lengths[rows[kept]], (rows[kept], columns)), shape=shape)


def _pairs(rows: Matrix, own: Ints, others: Ints, days: Floats, floor: float) -> tuple[Ints, Ints, Floats]:
    """The pairs of articles of two languages, or of one: of each article the nearest, from either end."""
    import numpy as np

    found = list(_near(rows[own], rows[others], (own, others), days, floor))
    if own is not others:
        found += _near(rows[others], rows[own], (others, own), days, floor)
    a, b, likeness = (np.concatenate(column) for column in zip(*found, strict=True))
    _, first = np.unique(np.minimum(a, b) * rows.shape[0] + np.maximum(a, b), return_index=True)
    return np.minimum(a, b)[first], np.maximum(a, b)[first], likeness[first]


def _near(
    rows: Matrix, others: Matrix, numbers: tuple[Ints, Ints], days: Floats, floor: float
) -> Iterator[tuple[Ints, Ints, Floats]]:
    """The others nearest to each article, some articles at a time."""

    for a, b, value in _products(rows, others, floor):
        a, b = numbers[0][a], numbers[1][b]
        value = value * _fading(days[a], days[b])
        kept = (value >= floor) & (a != b)
        a, b, value = a[kept], b[kept], value[kept]
        near = _nearest(a, value)
        yield a[near], b[near], value[near]


def _products(rows: Matrix, others: Matrix, floor: float) -> Iterator[tuple[Ints, Ints, Floats]]:
    """The products of rows with others that are at least `floor`, some rows at a time."""
    import numpy as np

    columns = others.T.tocsr()
    work = np.cumsum(_work(rows, columns))
    start = 0
    while start < rows.shape[0]:
        done = work[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(work, done + _BLOCK)))
        product = rows[start:stop] @ columns
        kept = np.flatnonzero(product.data >= floor)
        owners = np.repeat(np.arange(start, start + product.shape[0]), np.diff(product.indptr))
        yield owners[kept], product.indices[kept].astype(np.int64), product.data[kept]
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


def _nearest(a: Ints, likeness: Floats) -> NDArray[np.bool_]:
    """Which are the `MOST_NEAR` nearest of each `a`, or as near as those; equal `a` stand together."""
    import numpy as np

    near = np.ones(len(a), dtype=bool)
    starts = np.flatnonzero(np.r_[True, np.diff(a) != 0]) if len(a) else np.zeros(0, dtype=np.int64)
    ends = np.r_[starts[1:], len(a)]
    for i, j in zip(starts.tolist(), ends.tolist(), strict=False):
        if j - i > MOST_NEAR:
            least = np.partition(likeness[i:j], j - i - MOST_NEAR)[j - i - MOST_NEAR]
            near[i:j] = likeness[i:j] >= least
    return near
