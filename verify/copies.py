"""Which articles copy each other: long runs of the same content words, by an inverted index on numbers of runs.

Never all pairs of articles: only those that share a run are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.uint64]

# Runs of this many content words that two independent writers do not share by chance.
RUN_WORDS = 6
# Articles that share this part of the shorter one's runs are copies; in the gold stories independent articles of one
# event stay below 0.15, reprints start at 0.35.
MIN_COPIED = 0.3
# A run that stands in more articles than this is boilerplate, and tells of no copy; it also bounds the work.
MOST_SHARING = 1000
_BYTES = 8
# Shared runs that are counted at a time: boilerplate makes more pairs than fit into memory, few of them copies.
_BLOCK = 5_000_000
# Odd, so that no bit of a word's number is lost; the golden ratio's bits (Knuth, TAOCP 3, 6.4).
WORD_FACTOR = 0x9E3779B97F4A7C15


def run_numbers(words: Sequence[str]) -> Numbers:
    """The numbers of all runs of `RUN_WORDS` content words, sorted, each once."""
    import numpy as np

    numbers = word_numbers(words)
    count = max(0, len(numbers) - RUN_WORDS + 1)
    runs = np.zeros(count, dtype=np.uint64)
    for k in range(RUN_WORDS):  # a polynomial in the order of the words, modulo 2 to the 64th
        runs = runs * WORD_FACTOR + numbers[k : k + count]
    return np.unique(runs)


def word_numbers(words: Sequence[str]) -> Numbers:
    """A number of 64 bits for each word, the same on every machine."""
    import numpy as np

    return np.fromiter(map(_number, words), dtype=np.uint64, count=len(words))


@lru_cache(maxsize=65536)
def _number(word: str) -> int:
    digest = blake2b(word.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest()
    return int.from_bytes(digest, "little")


def copied_pairs(articles: Sequence[Numbers]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indexes (lower first, in order) of articles that copy each other, and the share of the shorter one.

    Each article is given by its run numbers.
    """
    import numpy as np
    from scipy.sparse import csr_matrix

    lengths = np.array([len(runs) for runs in articles], dtype=np.int64)
    if len(articles) < 2 or not lengths.any():
        return
    owners = np.repeat(np.arange(len(articles)), lengths)
    _, columns, counts = np.unique(np.concatenate(articles), return_inverse=True, return_counts=True)
    telling = (counts[columns] > 1) & (counts[columns] <= MOST_SHARING)
    ones = np.ones(int(telling.sum()), dtype=np.int32)
    table = csr_matrix((ones, (owners[telling], columns[telling])), shape=(len(articles), len(counts)))
    others = table.T.tocsr()
    work = np.cumsum(np.bincount(owners[telling], counts[columns[telling]], minlength=len(articles)))
    start = 0
    while start < len(articles):
        done = work[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(work, done + _BLOCK)))
        shared = table[start:stop] @ others
        a = np.repeat(np.arange(start, stop), np.diff(shared.indptr))
        shorter = np.minimum(lengths[a], lengths[shared.indices])
        kept = np.flatnonzero((a < shared.indices) & (shared.data >= MIN_COPIED * shorter))
        kept = kept[np.lexsort((shared.indices[kept], a[kept]))]
        part = shared.data[kept] / shorter[kept]
        yield from zip(a[kept].tolist(), shared.indices[kept].tolist(), part.tolist(), strict=True)
        start = stop
