"""Words of a text with their offsets, for the finder of names.

Splits only; what a word is, the lexicon and the scanner decide.  Punctuation is no token: it is the gap between two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
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

    `capitals`: whether a word may begin a name ("Minsk", "2S44").  `gaps`: what stands in front of each word, and "\\n"
    behind the last.  `phrases` remembers which entries of a lexicon fit at a word; it is the lexicon's to fill.
    """

    text: str
    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    capitals: list[bool]
    gaps: list[str]
    count: int
    phrases: dict[int, Any] = field(default_factory=dict)

    def gap(self, index: int) -> str:
        """What stands in front of word `index`, cut to its last characters; a line end is never cut away."""
        return self.gaps[index] if 0 < index < self.count else "\n"

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


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of a table, hyphened ones whole."""
    return tuple(_word().findall(phrase))


def tokens(text: str, is_pair: Callable[[list[str]], bool] = lambda parts: False) -> Tokens:
    """The words of a text; hyphened words that `is_pair` tells to be two names are two ("Nga-Belarus").

    >>> tokens("Rep. Hale's U.S.-led GD&TĐ, Wal-Mart").words
    ['Rep', 'Hale', 's', 'U.S.', 'led', 'GD&TĐ', 'Wal-Mart']
    """
    spans = [match.span() for match in _word().finditer(text)]
    words = [text[start:end] for start, end in spans]
    pairs = {at for at, word in enumerate(words) if "-" in word and is_pair(word.split("-"))}
    if pairs:
        spans = [
            part
            for at, span in enumerate(spans)
            for part in (_parts(words[at], *span) if at in pairs else (span,))
        ]
        words = [text[start:end] for start, end in spans]
    starts = [start for start, _ in spans]
    ends = [end for _, end in spans]
    gaps = ["\n", *[text[end:start] for end, start in zip(ends, starts[1:], strict=False)], "\n"]
    long = [at for at, gap in enumerate(gaps) if len(gap) > _MAX_GAP]
    for at in long:
        gaps[at] = ("\n" if "\n" in gaps[at] else "") + gaps[at][-_MAX_GAP:]
    capitals = [word[0].isupper() or (word[0].isdigit() and _is_code(word)) for word in words]
    return Tokens(text, words, [*map(str.lower, words)], starts, ends, capitals, gaps, len(words))


def _parts(word: str, start: int, _: int) -> Iterable[tuple[int, int]]:
    """The spans between the hyphens of a word at `start:end`."""
    for part in word.split("-"):
        yield start, start + len(part)
        start += len(part) + 1


def _is_code(word: str) -> bool:
    """Whether a word that starts with a digit has a capital ("2S44")."""
    return not word.isdigit() and any(map(str.isupper, word[:8]))
