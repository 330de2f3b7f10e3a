"""Clauses of a sentence: the shortest stretches that still show a value in its context.

Punctuation and conjunctions give candidates, a few structural rules take back those that cut names from names, a
subject from its verb or an adverbial from its clause.  No parsing: what is unsure stays together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from verify.model import Sentence, Span
from verify.text.normalise import word_pattern
from verify.text.patterns import alternation
from verify.text.rules import PLAIN_CLAUSES, ClauseRules

CLAUSE_MIN_WORDS = 4
# A longer stretch that opens with an adverbial's word is a clause of its own ("sau khi …").
_LEAD_MAX_WORDS = 10
# A quotation with fewer words is a part of speech in its sentence, not a statement to be cut.
_QUOTE_MIN_WORDS = 10
_BRACKET_MAX_CHARS = 300
_MARKS = ",;:-–—"
# What `\s` matches, listed: a set of listed characters is looked up in a table.
_SPACES = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"


class _Piece(NamedTuple):
    """A stretch between two candidates, with its words.

    `mark` is what separates it from the one before: one of _MARKS, or the first letter of a conjunction.
    """

    start: int
    end: int
    mark: str
    words: list[str]

    @property
    def first(self) -> str:
        """Its first word in lower case."""
        return self.words[0].lower() if self.words else ""

    def has_verb(self, markers: frozenset[str]) -> bool:
        """Whether a marker of a verb is among its words."""
        return not markers.isdisjoint(map(str.lower, self.words))

    def is_names(self) -> bool:
        """Whether most of its words are capitalised."""
        return sum(word[0].isupper() for word in self.words) * 2 > len(self.words)


def split_clauses(text: str, sentence: Sentence, *, rules: ClauseRules = PLAIN_CLAUSES) -> tuple[Span, ...]:
    """The clauses of a sentence, in order; together they hold every word of it.

    >>> text = "Mỹ rút đại sứ về nước vào năm 2008, sau khi Minsk trục xuất 30 nhà ngoại giao."
    >>> rules = ClauseRules(after_comma=frozenset({"sau"}))
    >>> [text[c.start:c.end] for c in split_clauses(text, Sentence(0, len(text), 0), rules=rules)]
    ['Mỹ rút đại sứ về nước vào năm 2008,', 'sau khi Minsk trục xuất 30 nhà ngoại giao.']
    """
    merged: list[_Piece] = []
    for piece in _cut(text, sentence, rules):
        if merged and not _stands_alone(merged, piece, rules):
            merged[-1] = _join(merged[-1], piece)
        else:
            merged.append(piece)
    if len(merged) > 1 and len(merged[-1].words) < CLAUSE_MIN_WORDS:
        merged[-2:] = [_join(merged[-2], merged[-1])]
    return tuple(Span(piece.start, piece.end) for piece in merged)


def _cut(text: str, sentence: Sentence, rules: ClauseRules) -> list[_Piece]:
    """The pieces between candidates that stand in no bracket and no short quotation."""
    pieces: list[_Piece] = []
    place, mark = sentence.start, ""
    for start, cut in _unmasked(text, sentence, rules):
        piece = _piece(text, place, cut, mark)
        if piece.words:
            pieces.append(piece)
            place, mark = cut, text[start]
    pieces.append(_piece(text, place, sentence.end, mark))
    return pieces


def _unmasked(text: str, sentence: Sentence, rules: ClauseRules) -> Iterator[tuple[int, int]]:
    """Where the candidates begin that are in no bracket and no short quotation, and where they cut."""
    masked = _masked(text, sentence)
    index = until = 0
    for match in _candidate_pattern(rules).finditer(text, sentence.start, sentence.end):
        start = match.start()
        is_word = match.lastgroup == "word"
        if is_word:
            start += 1  # a conjunction is told by the blank in front of it
        while index < len(masked) and masked[index].start <= start:
            until = max(until, masked[index].end)
            index += 1
        if start >= until:
            yield start + text[start].isspace(), start if is_word else match.end()


def _piece(text: str, start: int, end: int, mark: str) -> _Piece:
    """The piece without the space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return _Piece(start, end, mark, word_pattern().findall(text, start, end))


def _masked(text: str, sentence: Sentence) -> list[Span]:
    """The brackets and the short quotations of a sentence, in which no clause begins, by their start."""
    spans = []
    if text.find("(", sentence.start, sentence.end) >= 0:
        brackets = _bracket_pattern().finditer(text, sentence.start, sentence.end)
        spans = [Span(match.start(), match.end()) for match in brackets]
    for quote in sentence.quotes:
        if len(text[quote.start : quote.end].split()) < _QUOTE_MIN_WORDS:
            spans.append(quote)
    return sorted(spans, key=lambda span: span.start)


def _stands_alone(merged: list[_Piece], piece: _Piece, rules: ClauseRules) -> bool:
    """Whether a piece is a clause of its own beside the one before it."""
    before = merged[-1]
    if len(before.words) < CLAUSE_MIN_WORDS:
        return False
    # A conjunction with few words behind it waits for the rest of its clause, other short pieces end one.
    if len(piece.words) < CLAUSE_MIN_WORDS and (piece.mark in _MARKS or not piece.words):
        return False
    if piece.mark in ";:":
        return True
    if len(before.words) <= _LEAD_MAX_WORDS and before.first in rules.leads:
        return False
    if piece.mark not in _MARKS or piece.first in rules.after_comma:
        return True
    if len(merged) == 1 and not before.has_verb(rules.markers):
        return False
    return piece.has_verb(rules.markers) and piece.first not in rules.markers and not piece.is_names()


def _join(first: _Piece, second: _Piece) -> _Piece:
    return _Piece(first.start, second.end, first.mark, first.words + second.words)


@cache
def _bracket_pattern() -> re.Pattern[str]:
    return re.compile(rf"\([^()]{{0,{_BRACKET_MAX_CHARS}}}+\)")


@cache
def _candidate_pattern(rules: ClauseRules) -> re.Pattern[str]:
    """A mark with a blank behind it, a dash between blanks, or a conjunction with the blank in front of it.

    It begins with one set of characters, which lets the engine skip from one to the next.
    """
    initials = "".join(sorted({c for word in rules.cut_before for c in (word[0], word[0].upper())}))
    words = alternation(rules.cut_before)
    moments = rf"(?!\s(?i:{rules.moments}))" if rules.moments else ""
    conjunction = rf"(?=[{initials}])(?P<word>(?i:{words})(?=\s){moments})" if initials else "(?P<word>(?!))"
    return re.compile(
        rf"[,;:{_SPACES}](?:(?<![{_SPACES}])[\"”’»)]*+|(?<=[{_SPACES}])(?:[-–—]|{conjunction}))(?=\s)"
    )
