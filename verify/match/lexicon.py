"""Where the phrases of a language table stand in a text, with what each is called: inflected forms and spellings meet.

A table maps a label to its phrases, parted by bars or commas.  The longest phrase at each place counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from verify.languages import tables
from verify.text.normalise import fold

_WORD = re.compile(r"[^\W_]+")
_BETWEEN_PHRASES = re.compile(r"[|,]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of a table at `start:end` of the text that was searched."""

    start: int
    end: int
    label: str


@lru_cache(maxsize=65536)
def find_phrases(text: str, lang: str, module: str, table: str) -> tuple[Hit, ...]:
    """The phrases of a table in a text, in order and without overlap.

    >>> find_phrases("Deputies arrested two men", "en", "parts", "DEEDS")
    (Hit(start=9, end=17, label='arrest'),)
    """
    phrases, longest = _phrases(lang, module, table)
    found = [(m.start(), m.end(), _stem(m.group(), lang)) for m in _WORD.finditer(text)]
    out: list[Hit] = []
    at = 0
    while at < len(found):
        size = next(
            (
                n
                for n in range(min(longest, len(found) - at), 0, -1)
                if tuple(word for _, _, word in found[at : at + n]) in phrases
            ),
            0,
        )
        if size:
            words = tuple(word for _, _, word in found[at : at + size])
            out.append(Hit(found[at][0], found[at + size - 1][1], phrases[words]))
        at += size or 1
    return tuple(out)


@cache
def _phrases(lang: str, module: str, table: str) -> tuple[dict[tuple[str, ...], str], int]:
    """Stemmed phrase -> label, and the words of the longest."""
    out = {
        tuple(_stem(word, lang) for word in _WORD.findall(phrase)): label
        for label, listed in getattr(tables(lang, module), table).items()
        for phrase in _BETWEEN_PHRASES.split(listed)
        if phrase.strip()
    }
    return out, max(map(len, out), default=0)


@lru_cache(maxsize=65536)
def _stem(word: str, lang: str) -> str:
    stemmed: str = tables(lang, "stems").stem(fold(word))
    return stemmed
