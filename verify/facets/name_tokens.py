"""Words of a text with their offsets, for the finder of names.

Splits only; what a word is, the lexicon and the scanner decide.  Punctuation is no token: it is the gap between two.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

_ENDS_SENTENCE = frozenset(".!?…:;“‘\n•*|)")
_OPENS = ('"', "'", " - ", " – ", " — ", "- ")
_CLOSES_INITIAL = frozenset((".", ". "))
_LAST_CASED = 0x10450  # behind Deseret; the scripts with capitals beyond are mathematical or extinct
_MAX_GAP = 8  # characters of a gap that are looked at: the rest of a run of blanks or marks says nothing new


@cache
def upper_class() -> str:
    """The inside of a character class of all upper-case letters (`re` knows no \\p{Lu})."""
    ranges: list[list[int]] = []
    for code in range(_LAST_CASED):
        if not chr(code).isupper():
            continue
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{chr(low)}-{chr(high)}" if high > low else chr(low) for low, high in ranges)


@cache
def _word() -> re.Pattern[str]:
    upper = upper_class()
    return re.compile(
        rf"(?:(?<!\w)[{upper}]\.){{2,}}(?![^\W\d_]{{2}})"
        rf"|[^\W_]++(?:[-'’](?=[{upper}\d])[^\W_]++|&(?=[^\W_])[^\W_]++"
        r"|\.(?:com|net|org|vn|gov|edu|info|tv)\b)*+\+?"
    )


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words of `text` in order: as written, in lower case, and their half-open offsets.

    `capitals`: whether a word may begin a name ("Minsk", "2S44").  `phrases` remembers which entries of a lexicon fit at
    a word; it is the lexicon's to fill.
    """

    text: str
    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    capitals: list[bool]
    phrases: dict[int, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, index: int) -> str:
        """What stands in front of word `index`, cut to its last characters; a line end is never cut away."""
        if index <= 0 or index >= len(self.words):
            return "\n"
        between = self.text[self.ends[index - 1] : self.starts[index]]
        if len(between) <= _MAX_GAP:
            return between
        return ("\n" if "\n" in between else "") + between[-_MAX_GAP:]

    def is_joined(self, index: int) -> bool:
        """Whether only one blank, or the stop of an initial, parts word `index` from the one before."""
        gap = self.gap(index)
        return gap == " " or (gap in _CLOSES_INITIAL and self.is_initial_letter(index - 1))

    def is_initial_letter(self, index: int) -> bool:
        """Whether the word is a single capital ("J" in "Donald J. Trump")."""
        word = self.words[index]
        return len(word) == 1 and word.isupper()

    def opens_sentence(self, index: int) -> bool:
        """Whether word `index` may owe its capital to its place alone."""
        gap = self.gap(index)
        if gap == " ":
            return False
        if gap in _CLOSES_INITIAL and self.is_initial_letter(index - 1):
            return False
        return not _ENDS_SENTENCE.isdisjoint(gap) or gap.endswith(_OPENS)


def tokens(text: str, is_pair: Callable[[list[str]], bool] = lambda parts: False) -> Tokens:
    """The words of a text; hyphened words that `is_pair` tells to be two names are two ("Nga-Belarus").

    >>> tokens("Rep. Hale's U.S.-led GD&TĐ, Wal-Mart").words
    ['Rep', 'Hale', 's', 'U.S.', 'led', 'GD&TĐ', 'Wal-Mart']
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _word().finditer(text):
        word, place = match.group(), match.start()
        if "-" in word and is_pair(parts := word.split("-")):
            for part in parts:
                words.append(part)
                starts.append(place)
                ends.append(place + len(part))
                place += len(part) + 1
        else:
            words.append(word)
            starts.append(place)
            ends.append(match.end())
    return Tokens(text, words, [word.lower() for word in words], starts, ends, [*map(_is_capital, words)])


def _is_capital(word: str) -> bool:
    """Whether a word starts with a capital, or with a digit and has one ("2S44")."""
    first = word[0]
    return first.isupper() or (first.isdigit() and not word.isdigit() and any(map(str.isupper, word[:8])))
