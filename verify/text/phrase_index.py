"""Which of many lists of phrases may stand in a text, by the first words of the phrases: spares most pattern matches."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from verify.memo import kept_in_topic

_K = TypeVar("_K")
_WORD = re.compile(r"\w+")


@kept_in_topic
def words_in(low: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(_WORD.findall(low))


@dataclass(frozen=True, slots=True)
class PhraseIndex(Generic[_K]):
    """Keys of lists of phrases in their order, and by the first words of the phrases."""

    keys: tuple[_K, ...]
    by_word: Mapping[str, frozenset[_K]]

    def near(self, low: str) -> list[_K]:
        """The keys of the lists of which a phrase may stand in a text in lower case, in order.

        >>> index_of({"rise": ["went up", "rose"], "fall": ["went down", "fell"]}).near("prices went up")
        ['rise', 'fall']
        """
        found = frozenset().union(*(self.by_word[w] for w in words_in(low) if w in self.by_word))
        return [key for key in self.keys if key in found] if found else []


def index_of(lists: Mapping[_K, Iterable[str]]) -> PhraseIndex[_K]:
    """The index of lists of phrases in lower case by their keys."""
    by_word: dict[str, set[_K]] = defaultdict(set)
    for key, phrases in lists.items():
        for phrase in phrases:
            first = _WORD.search(phrase)
            if first:
                by_word[first[0]].add(key)
    return PhraseIndex(tuple(lists), {word: frozenset(keys) for word, keys in by_word.items()})
