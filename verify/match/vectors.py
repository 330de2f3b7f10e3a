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
    from scipy.sparse import csr_matrix

    column = {word: n for n, word in enumerate(sorted({word for bag in bags for word in bag}))}
    if not column:
        return csr_matrix((len(bags), 1))
    rows = np.repeat(np.arange(len(bags), dtype=np.int64), [len(bag) for bag in bags])
    columns = np.fromiter((column[word] for bag in bags for word in bag), dtype=np.int64, count=len(rows))
    cells, counts = np.unique(rows * len(column) + columns, return_counts=True)
    rows, columns = np.divmod(cells, len(column))
    frequency = np.bincount(columns, minlength=len(column)).astype(float)
    weights = (np.log(counts.astype(float)) + 1.0) * (np.log((len(bags) + 1) / (frequency + 1)) + 1.0)[
        columns
    ]
    lengths = np.sqrt(np.bincount(rows, weights * weights, minlength=len(bags)))
    return csr_matrix((weights / lengths[rows], (rows, columns)), shape=(len(bags), len(column)))


def row_products(x: Matrix, i: Ints, j: Ints) -> Floats:
    """The scalar products of rows i[k] and j[k] of x."""
    import numpy as np

    return np.asarray(x[i].multiply(x[j]).sum(axis=1), dtype=float).ravel()
