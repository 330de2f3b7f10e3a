"""Where the phrases of a language table stand in a text, with what each is called: inflected forms and spellings meet.

A table maps a label to its phrases, parted by bars or commas.  The longest phrase at each place counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from verify.languages import tables
from verify.memo import kept_in_topic
from verify.text.normalise import fold

_WORD = re.compile(r"[^\W_]+")
_BETWEEN_PHRASES = re.compile(r"[|,]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of a table at `start:end` of the text that was searched."""

    start: int
    end: int
    label: str


@kept_in_topic
def find_phrases(text: str, lang: str, module: str, table: str) -> tuple[Hit, ...]:
    """The phrases of a table in a text, in order and without overlap.

    >>> find_phrases("Deputies arrested two men", "en", "parts", "DEEDS")
    (Hit(start=9, end=17, label='arrest'),)
    """
    phrases, longest = _phrases(lang, module, table)
    places, words, there = _words(text, lang)
    if longest.keys().isdisjoint(there):
        return ()
    out: list[Hit] = []
    end = 0
    for at in [n for n, word in enumerate(words) if word in longest]:
        if at < end:
            continue
        size = min(longest[words[at]], len(words) - at)
        while size and words[at : at + size] not in phrases:
            size -= 1
        if size:
            label = phrases[words[at : at + size]]
            out.append(Hit(places[at][0], places[at + size - 1][1], label))
            end = at + size
    return tuple(out)


# One text is searched for the phrases of many tables, one after the other.
@kept_in_topic
def _words(text: str, lang: str) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...], frozenset[str]]:
    """The places of the words of a text, their stems in order, and as a set."""
    places = tuple(m.span() for m in _WORD.finditer(text))
    stems = tuple(_stem(text[start:end], lang) for start, end in places)
    return places, stems, frozenset(stems)


@cache
def _phrases(lang: str, module: str, table: str) -> tuple[dict[tuple[str, ...], str], dict[str, int]]:
    """Stemmed phrase -> label, and the words of the longest phrase by its first word."""
    out = {
        tuple(_stem(word, lang) for word in _WORD.findall(phrase)): label
        for label, listed in getattr(tables(lang, module), table).items()
        for phrase in _BETWEEN_PHRASES.split(listed)
        if phrase.strip()
    }
    longest: dict[str, int] = {}
    for words in out:
        if words:
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return out, longest


@lru_cache(maxsize=65536)
def _stem(word: str, lang: str) -> str:
    stemmed: str = tables(lang, "stems").stem(fold(word))
    return stemmed
