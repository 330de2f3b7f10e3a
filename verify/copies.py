"""Which articles copy each other: long runs of the same content words, by an inverted index on numbers of runs.

Never all pairs of articles: only those that share a run are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


def run_numbers(words: Sequence[str]) -> Numbers:
    """The numbers of all runs of `RUN_WORDS` content words, sorted, each once."""
    import numpy as np

    runs = {" ".join(words[i : i + RUN_WORDS]) for i in range(len(words) - RUN_WORDS + 1)}
    digests = b"".join(
        blake2b(run.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest() for run in runs
    )
    return np.sort(np.frombuffer(digests, dtype="<u8"))


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
    for a, b, n in sorted(zip(shared.row.tolist(), shared.col.tolist(), shared.data.tolist(), strict=True)):
        if a < b and n >= MIN_COPIED * min(lengths[a], lengths[b]):
            yield a, b, float(n / min(lengths[a], lengths[b]))
