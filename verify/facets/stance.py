"""Negation and modality: what a text denies, plans, supposes or asks for, and how far the cue reaches.

A facet: text to typed cues with offsets.  The scope is the rest of the clause; no parsing, and nothing is said of the
predicate itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.languages import tables
from verify.model import Span, Stance
from verify.text.quotations import find_quotations

# A quotation of this many words or fewer is a part of its clause, not speech of its own.
_QUOTED_WORD_MAX = 6
_QUOTED_PASSED_MAX = 3  # quoted words within one clause; keeps the search linear


@dataclass(frozen=True, slots=True)
class _Rules:
    """The compiled tables of one language."""

    cues: re.Pattern[str]
    values: dict[str, tuple[str, str]]
    breaks: re.Pattern[str]
    particles: frozenset[str]
    lower_only: frozenset[str]
    patterns: tuple[tuple[re.Pattern[str], str], ...]
    abbreviations: frozenset[str]


def find_stances(
    text: str, *, lang: str = "vi", quotes: tuple[Span, ...] | None = None
) -> tuple[Stance, ...]:
    """The cues of a text in order of their start, each with the characters it governs (to the end of its clause).

    `quotes`: the quotations of the text, where they are known.

    >>> text = "Hãng hàng không chưa xác nhận, nhưng sẽ điều tra."
    >>> [(s.text, s.value, text[s.scope_start:s.scope_end]) for s in find_stances(text)]
    [('chưa', 'negative', 'xác nhận'), ('sẽ', 'planned', 'điều tra')]
    """
    rules = _rules(lang)
    low = lowered(text)
    cues = _cues(text, low, rules)
    if not cues:
        return ()
    borders = _borders(text, low, rules)
    quotes = find_quotations(text) if quotes is None else quotes
    return tuple(_stance(text, cue, borders, quotes) for cue in cues)


def _cues(text: str, low: str, rules: _Rules) -> list[tuple[int, int, str, str]]:
    """(start, end, kind, value) of each cue; false friends are consumed in silence."""
    found = []
    for match in rules.cues.finditer(low):
        meaning = rules.values.get(match.group())
        if meaning is None or not _stands(text, low, match, rules):
            continue
        found.append((match.start(), match.end(), *meaning))
    for pattern, value in rules.patterns:
        found += [(match.start(), match.end(), "modality", value) for match in pattern.finditer(low)]
    return sorted(found)


def _stands(text: str, low: str, match: re.Match[str], rules: _Rules) -> bool:
    """Whether a cue is none of a name ("Will Smith", "May") and no particle of a question ("đúng không?")."""
    cue = match.group()
    if cue in rules.lower_only and text[match.start()].isupper():
        return False
    return not (cue in rules.particles and low[match.end() : match.end() + 2].lstrip()[:1] == "?")


def _borders(text: str, low: str, rules: _Rules) -> list[int]:
    """Where clauses may end, in order."""
    marks = [match.start() for match in _mark_pattern().finditer(text)]
    kept = [place for place in marks if text[place] != "." or not _is_inside_word(text, place, rules)]
    return sorted(kept + [match.start() for match in rules.breaks.finditer(low)])


def _is_inside_word(text: str, stop: int, rules: _Rules) -> bool:
    """Whether a stop belongs to an abbreviation or an initial ("TP. Huế", "J. Trump")."""
    token = _token_pattern().search(text, max(0, stop - 12), stop)
    if token is None:
        return False
    return token.group() in rules.abbreviations or (len(token.group()) == 1 and token.group().isupper())


def _stance(
    text: str, cue: tuple[int, int, str, str], borders: list[int], quotes: tuple[Span, ...]
) -> Stance:
    start, end, kind, value = cue
    scope_start, scope_end = _scope(text, end, borders, quotes)
    known = cast(Literal["negation", "modality"], kind)
    return Stance(start, end, known, value, scope_start, scope_end, text[start:end])


def _scope(text: str, start: int, borders: list[int], quotes: tuple[Span, ...]) -> tuple[int, int]:
    """From behind the cue to the next border; over a short quotation, never over one of speech."""
    index = bisect_left(borders, start)
    place = bisect_left(quotes, start, key=lambda quote: quote.end)
    limit = len(text)
    if place < len(quotes) and quotes[place].start <= start <= quotes[place].end:
        limit = quotes[place].end
        place += 1
    end = borders[index] if index < len(borders) else limit
    last = min(len(quotes), place + _QUOTED_PASSED_MAX)
    while place < last and end == quotes[place].start - 1 and end < limit and _is_short(text, quotes[place]):
        index = bisect_left(borders, quotes[place].end + 1)
        end = borders[index] if index < len(borders) else limit
        place += 1
    return _trimmed(text, start, min(end, limit))


def _is_short(text: str, quote: Span) -> bool:
    words = text[quote.start : min(quote.end, quote.start + 80)].split()
    return quote.end - quote.start < 80 and len(words) <= _QUOTED_WORD_MAX


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


@cache
def _mark_pattern() -> re.Pattern[str]:
    return re.compile(r"[;:!?\n“”\"«»()…]|,(?!\d)|\.(?![\w.])|\s[-–—](?=\s)")


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\s.,;:()\"“”]++$|(?<=\.)[^\s.]++$")


@cache
def _rules(lang: str) -> _Rules:
    table = tables(lang, "stance")
    values = {cue: meaning for meaning, listed in table.CUES.items() for cue in split_phrases(listed)}
    friends = split_phrases(table.FALSE_FRIENDS)
    return _Rules(
        cues=phrase_pattern([*values, *friends]),
        values={cue: meaning for cue, meaning in values.items() if cue not in friends},
        breaks=phrase_pattern(split_phrases(table.BREAKS)),
        particles=frozenset(split_phrases(table.QUESTION_PARTICLES)),
        lower_only=frozenset(split_phrases(table.LOWER_ONLY)),
        patterns=tuple((re.compile(pattern), value) for pattern, value in table.PATTERNS),
        abbreviations=tables(lang, "text").ABBREVIATIONS,
    )
