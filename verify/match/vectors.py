"""Stretches of text as weighted bags of words: what they are about, with their values masked.

Values are masked because two clauses that differ in a number or a date are the ones that we look for.  Weights are
inverse document frequencies over the clauses at hand, so the order of articles is of no consequence.  Function words
carry no weight.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any

from verify.languages import tables
from verify.text.normalise import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = Any  # scipy.sparse.csr_matrix, untyped
    Column = NDArray[Any]
    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def terms(text: str, lang: str) -> tuple[str, ...]:
    """The content words of a text in order, folded and stemmed, digits left out.

    >>> terms("Đã tìm thấy 27 thi thể", "vi")
    ('tìm', 'thấy', 'thi', 'thể')
    """
    return tuple(chain.from_iterable(map(_terms_of_word(lang), text.split())))


@cache
def _terms_of_word(lang: str) -> Callable[[str], tuple[str, ...]]:
    """The content words of a stretch without white space; most stretches come back again and again."""
    skip = tables(lang, "function_words").FUNCTION_WORDS
    stem = tables(lang, "stems").stem

    @lru_cache(maxsize=65536)
    def of_word(word: str) -> tuple[str, ...]:
        return tuple(stem(w) for w in _WORD.findall(fold(word)) if w not in skip)

    return of_word


def shingles(words: Sequence[str]) -> tuple[str, ...]:
    """Single words and pairs of neighbours; Vietnamese words are mostly of two syllables."""
    return (*words, *(f"{a} {b}" for a, b in pairwise(words)))


def trigrams(words: Sequence[str]) -> tuple[str, ...]:
    """Character trigrams of words with their borders: they see spelling variants and inflection."""
    return tuple(f" {w} "[i : i + 3] for w in words for i in range(len(w)))


def vectorise(bags: Sequence[Sequence[str]]) -> Matrix:
    """One unit-length tf-idf row a bag (smooth idf, logarithmic tf); a zero row where a bag is empty.

    Source: scikit-learn, `TfidfVectorizer(sublinear_tf=True)`, whose sums these are, in the same order; importing it
    takes longer than comparing a story.
    """
    import numpy as np

    column = {word: n for n, word in enumerate(sorted({word for bag in bags for word in bag}))}
    rows = np.repeat(np.arange(len(bags), dtype=np.int64), [len(bag) for bag in bags])
    columns = np.fromiter(map(column.__getitem__, chain.from_iterable(bags)), dtype=np.int64, count=len(rows))
    return weighted(rows, columns, (len(bags), len(column)))


def weighted(rows: Ints, columns: Ints, shape: tuple[int, int], times: Ints | None = None) -> Matrix:
    """The same of bags whose items are given one by one, by row and column; a row counts as so many `times` bags."""
    import numpy as np
    from scipy.sparse import csr_matrix

    if not len(rows):
        return csr_matrix((shape[0], 1))
    cells, counts = np.unique(rows * shape[1] + columns, return_counts=True)
    rows, columns = np.divmod(cells, shape[1])
    bags = shape[0] if times is None else int(times.sum())
    frequency = np.bincount(columns, None if times is None else times[rows], minlength=shape[1]).astype(float)
    weights = (np.log(counts.astype(float)) + 1.0) * (np.log((bags + 1) / (frequency + 1)) + 1.0)[columns]
    lengths = np.sqrt(np.bincount(rows, weights * weights, minlength=shape[0]))
    starts = np.searchsorted(rows, np.arange(shape[0] + 1))
    return csr_matrix(
        (weights / lengths[rows], columns.astype(np.int32), starts.astype(np.int32)), shape=shape
    )


# Of so few rows all products are sooner made than some.
_FEW_ROWS = 500


def row_products(x: Matrix, i: Ints, j: Ints) -> Floats:
    """The scalar products of rows i[k] and j[k] of x."""
    import numpy as np

    if x.shape[0] <= _FEW_ROWS:
        every = (x @ x.T).toarray()
        return np.asarray(every[i, j], dtype=float)
    return np.asarray(x[i].multiply(x[j]).sum(axis=1), dtype=float).ravel()
