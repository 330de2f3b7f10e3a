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
    shared = (table @ table.T).tocoo()
    shorter = np.minimum(lengths[shared.row], lengths[shared.col])
    kept = np.flatnonzero((shared.row < shared.col) & (shared.data >= MIN_COPIED * shorter))
    kept = kept[np.lexsort((shared.col[kept], shared.row[kept]))]
    parts = shared.data[kept] / shorter[kept]
    yield from zip(shared.row[kept].tolist(), shared.col[kept].tolist(), parts.tolist(), strict=True)
