"""What the grouping knows of an article: numbers of its words, names, figures and days, and of its runs of words.

A few kilobytes an article, made once from its text and claims and kept beside them; everything that is needed later
to tell which articles belong together.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verify.copies import WORD_FACTOR, run_numbers, word_numbers
from verify.match.vectors import terms
from verify.model import Article, Claim, Name, Quantity, Time, Value

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Raised whenever a signature means something else; stored ones of another number are made anew.
VERSION = 2
# The kinds of keys: the low bits of a key's number say which it is of.
KIND_BITS = 3
WORD, PAIR, NAME, FIGURE, DAY = range(5)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# Figures of one digit are in every article.
_MIN_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Signature:
    """An article as the grouping sees it: `keys` and `runs` are numbers, sorted, as bytes of little-endian integers.

    `keys` (32 bits each) hold the kind in their low bits; `runs` (64 bits) are those of `verify.copies`.
    `day`: the day of publication, counted from the year 1; None if it is unknown.
    """

    article: str
    lang: str
    day: int | None
    keys: bytes
    runs: bytes


def signature_of(article: Article, claims: Iterable[Claim]) -> Signature:
    """The signature of an article with its claims."""
    import numpy as np

    words = terms(article.text, article.lang)
    values = np.array(sorted({*_value_keys(v for claim in claims for v in claim.values)}), dtype=np.uint32)
    return Signature(
        article=article.id,
        lang=article.lang,
        day=article.published.toordinal() if article.published else None,
        keys=np.union1d(_word_keys(words), values).astype("<u4").tobytes(),
        runs=run_numbers(words).astype("<u8").tobytes(),
    )


def keys_of(signature: Signature) -> NDArray[np.uint32]:
    """The numbers of its words, names, figures and days."""
    import numpy as np

    return np.frombuffer(signature.keys, dtype="<u4")


def runs_of(signature: Signature) -> NDArray[np.uint64]:
    """The numbers of its runs of words."""
    import numpy as np

    return np.frombuffer(signature.runs, dtype="<u8")


def _word_keys(words: Sequence[str]) -> NDArray[np.uint32]:
    """The keys of words and of pairs of neighbours: the high bits of their numbers, with the kind."""
    import numpy as np

    numbers = word_numbers(words)
    pairs = numbers[:-1] * WORD_FACTOR + numbers[1:]
    kinds = np.repeat(np.array([WORD, PAIR], dtype=np.uint32), [len(numbers), len(pairs)])
    high = (np.concatenate([numbers, pairs]) >> (64 - 32 + KIND_BITS)).astype(np.uint32)
    return np.unique(high << KIND_BITS | kinds)


def _value_keys(values: Iterable[Value]) -> Iterator[int]:
    for value in values:
        if isinstance(value.of, Name):
            yield _key(NAME, value.norm)
        elif isinstance(value.of, Quantity):
            if value.of.kind != "vague" and sum(map(str.isdigit, value.norm)) >= _MIN_DIGITS:
                yield _key(FIGURE, value.norm)
        elif isinstance(value.of, Time):
            day = _DAY.match(value.norm)
            if day:
                yield _key(DAY, day[0])


def _key(kind: int, text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass")) >> KIND_BITS << KIND_BITS | kind
