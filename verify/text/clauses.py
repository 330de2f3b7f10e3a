"""Clauses of a sentence: the shortest stretches that still show a value in its context.

Punctuation and conjunctions give candidates, a few structural rules take back those that cut names from names, a
subject from its verb or an adverbial from its clause.  No parsing: what is unsure stays together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from verify.model import Sentence, Span
from verify.text.normalise import word_pattern
from verify.text.rules import PLAIN_CLAUSES, ClauseRules

CLAUSE_MIN_WORDS = 4
# A longer stretch that opens with an adverbial's word is a clause of its own ("sau khi …").
_LEAD_MAX_WORDS = 10
# A quotation with fewer words is a part of speech in its sentence, not a statement to be cut.
_QUOTE_MIN_WORDS = 10
_BRACKET_MAX_CHARS = 300
_MARKS = ",;:-–—"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch between two candidates.

    `mark` is what separates it from the one before: one of _MARKS, or the first letter of a conjunction.  `first` is
    its first word in lower case; `has_verb` says that a marker of a verb is among its `count` words.
    """

    start: int
    end: int
    mark: str
    first: str
    count: int
    has_verb: bool
    is_names: bool


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
    if len(merged) > 1 and merged[-1].count < CLAUSE_MIN_WORDS:
        merged[-2:] = [_join(merged[-2], merged[-1])]
    return tuple(Span(piece.start, piece.end) for piece in merged)


def _cut(text: str, sentence: Sentence, rules: ClauseRules) -> list[_Piece]:
    """The pieces between candidates that stand in no bracket and no short quotation."""
    pieces: list[_Piece] = []
    place, mark = sentence.start, ""
    for match in _unmasked(text, sentence, rules):
        cut = match.end() if match.group("mark") else match.start()
        piece = _piece(text, place, cut, mark, rules)
        if piece.count:
            pieces.append(piece)
            place, mark = cut, match.group().strip()[:1]
    pieces.append(_piece(text, place, sentence.end, mark, rules))
    return pieces


def _unmasked(text: str, sentence: Sentence, rules: ClauseRules) -> Iterator[re.Match[str]]:
    """The candidates that are in no bracket and no short quotation."""
    masked = _masked(text, sentence)
    index = until = 0
    for match in _candidate_pattern(rules).finditer(text, sentence.start, sentence.end):
        while index < len(masked) and masked[index].start <= match.start():
            until = max(until, masked[index].end)
            index += 1
        if match.start() >= until:
            yield match


def _piece(text: str, start: int, end: int, mark: str, rules: ClauseRules) -> _Piece:
    """The piece without the space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    found = [match.group() for match in word_pattern().finditer(text, start, end)]
    capitals = sum(word[0].isupper() for word in found)
    return _Piece(
        start,
        end,
        mark,
        first=found[0].lower() if found else "",
        count=len(found),
        has_verb=any(word.lower() in rules.markers for word in found),
        is_names=capitals * 2 > len(found),
    )


def _masked(text: str, sentence: Sentence) -> list[Span]:
    """The brackets and the short quotations of a sentence, in which no clause begins, by their start."""
    brackets = _bracket_pattern().finditer(text, sentence.start, sentence.end)
    spans = [Span(match.start(), match.end()) for match in brackets]
    for quote in sentence.quotes:
        if len(text[quote.start : quote.end].split()) < _QUOTE_MIN_WORDS:
            spans.append(quote)
    return sorted(spans, key=lambda span: span.start)


def _stands_alone(merged: list[_Piece], piece: _Piece, rules: ClauseRules) -> bool:
    """Whether a piece is a clause of its own beside the one before it."""
    before = merged[-1]
    if before.count < CLAUSE_MIN_WORDS:
        return False
    # A conjunction with few words behind it waits for the rest of its clause, other short pieces end one.
    if piece.count < CLAUSE_MIN_WORDS and (piece.mark in _MARKS or not piece.count):
        return False
    if piece.mark in ";:":
        return True
    if before.count <= _LEAD_MAX_WORDS and before.first in rules.leads:
        return False
    if piece.mark not in _MARKS or piece.first in rules.after_comma:
        return True
    if len(merged) == 1 and not before.has_verb:
        return False
    return piece.has_verb and piece.first not in rules.markers and not piece.is_names


def _join(first: _Piece, second: _Piece) -> _Piece:
    return replace(
        first,
        end=second.end,
        first=first.first or second.first,
        count=first.count + second.count,
        has_verb=first.has_verb or second.has_verb,
    )


@cache
def _bracket_pattern() -> re.Pattern[str]:
    return re.compile(rf"\([^()]{{0,{_BRACKET_MAX_CHARS}}}+\)")


@cache
def _candidate_pattern(rules: ClauseRules) -> re.Pattern[str]:
    marks = r"(?P<mark>[,;:][\"”’»)]*+(?=\s)|\s[-–—](?=\s))"
    if not rules.cut_before:
        return re.compile(marks + "|(?P<word>(?!))")
    words = sorted(map(re.escape, rules.cut_before), key=lambda word: (-len(word), word))
    return re.compile(rf"{marks}|(?<=\s)(?P<word>(?i:{'|'.join(words)})(?=\s))")
