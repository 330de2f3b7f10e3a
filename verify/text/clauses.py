"""Clauses of a sentence: the shortest stretches that still show a value in its context.

Punctuation and conjunctions give candidates, a few structural rules take back those that cut names from names, a
subject from its verb or an adverbial from its clause.  No parsing: what is unsure stays together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from verify.model import Sentence, Span
from verify.text.normalise import word_pattern
from verify.text.rules import PLAIN_CLAUSES, ClauseRules

CLAUSE_MIN_WORDS = 4
# Longer stretches that open with an adverbial's word are clauses of their own ("sau khi …").
_LEAD_MAX_WORDS = 10
# A quotation with fewer words is a part of speech in its sentence, not a statement to be cut.
_QUOTE_MIN_WORDS = 10
_BRACKET_MAX_CHARS = 300
_MARKS = ",;:-–—"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch between two candidates; `mark` is what separates it from the one before: , ; : - or a word."""

    start: int
    end: int
    mark: str
    words: tuple[str, ...]


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
    masked = _masked(text, sentence)
    pieces: list[_Piece] = []
    place, mark = sentence.start, ""
    for match in _candidate_pattern(rules).finditer(text, sentence.start, sentence.end):
        if any(span.start <= match.start() < span.end for span in masked):
            continue
        piece = _piece(text, place, match.end() if match.group("mark") else match.start(), mark)
        if piece.words:
            pieces.append(piece)
            place = match.end() if match.group("mark") else match.start()
            mark = (match.group("mark") or match.group("word")).strip()[:1]
    pieces.append(_piece(text, place, sentence.end, mark))
    return pieces


def _piece(text: str, start: int, end: int, mark: str) -> _Piece:
    """The piece without the space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    found = word_pattern().finditer(text, start, end)
    return _Piece(start, end, mark, tuple(match.group() for match in found))


def _masked(text: str, sentence: Sentence) -> list[Span]:
    """The brackets and the short quotations of a sentence, in which no clause begins."""
    brackets = _bracket_pattern().finditer(text, sentence.start, sentence.end)
    spans = [Span(match.start(), match.end()) for match in brackets]
    for quote in sentence.quotes:
        if len(text[quote.start : quote.end].split()) < _QUOTE_MIN_WORDS:
            spans.append(quote)
    return spans


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
    if _is_lead(before, rules):
        return False
    first = piece.words[0].lower()
    if piece.mark not in _MARKS or first in rules.after_comma:
        return True
    if len(merged) == 1 and not _has_marker(before, rules):
        return False
    return _has_marker(piece, rules) and first not in rules.markers and not _is_name_list(piece)


def _is_lead(piece: _Piece, rules: ClauseRules) -> bool:
    """Whether a piece is an adverbial that waits for its clause ("Vào tháng 12 năm 2024,")."""
    return len(piece.words) <= _LEAD_MAX_WORDS and piece.words[0].lower() in rules.leads


def _has_marker(piece: _Piece, rules: ClauseRules) -> bool:
    return any(word.lower() in rules.markers for word in piece.words)


def _is_name_list(piece: _Piece) -> bool:
    """Whether most words are capitalised: an item of a list of names."""
    capitals = sum(word[0].isupper() for word in piece.words)
    return capitals * 2 > len(piece.words)


def _join(first: _Piece, second: _Piece) -> _Piece:
    return _Piece(first.start, second.end, first.mark, first.words + second.words)


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
