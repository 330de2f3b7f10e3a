"""Quotations: where somebody's words stand between marks.  Language-free; apostrophes are no marks.

Marks of one paragraph are read in order with a stack, so that a quotation in a quotation, a pair of unlike marks
(“ closed by ") and a missing closing mark all keep the rest of the text readable.
"""

from __future__ import annotations

import re
from functools import cache

from verify.model import Span

_OPENING = frozenset("“„‟«")
_CLOSING = frozenset("”»")
_BEFORE_OPENING = frozenset(" \t\xa0([{<-–—:;,.!?/|…“‘«\"'*>")
# A mark that is never closed may quote the rest of its paragraph (a speech of several paragraphs does so), but
# not the rest of an article that came as one paragraph.
_UNCLOSED_MAX_CHARS = 600


def find_quotations(text: str) -> tuple[Span, ...]:
    """The contents of the outermost quotations, marks excluded, in order and without overlap.

    A quotation never passes a line end; one that is opened and not closed runs to the end of its line, or, on a
    long line, of its sentence.

    >>> text = "Ông nói: “Tôi 'vinh dự'\\". It's the Hunters’ plan."
    >>> [text[q.start:q.end] for q in find_quotations(text)]
    ["Tôi 'vinh dự'"]
    """
    spans: list[Span] = []
    marks: list[tuple[int, str]] = []
    line_end = text.find("\n")
    for match in _mark_pattern().finditer(text):
        place = match.start()
        if -1 < line_end < place:
            spans += _unclosed(text, marks, line_end)
            marks, line_end = [], text.find("\n", place)
        closed = _read_mark(text, place, marks)
        if closed is not None:
            spans.append(closed)
    spans += _unclosed(text, marks, len(text) if line_end < 0 else line_end)
    return _outermost(spans)


def _read_mark(text: str, place: int, marks: list[tuple[int, str]]) -> Span | None:
    """The span that the mark at `place` closes, if it closes one; `marks` is the stack of open ones."""
    char = text[place]
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    kind = "'" if char in "'‘’" else '"'
    if kind == "'":
        action = _single_action(char, before, after, marks)
    else:
        action = _double_action(char, before, after, any(k == '"' for _, k in marks[-4:]))
    if action == "open":
        marks.append((place, kind))
    elif action == "close":
        return _close(place, kind, marks)
    return None


def _double_action(char: str, before: str, after: str, is_open: bool) -> str | None:
    """What a double mark does: by its shape, else (straight, or shaped wrongly) by its neighbours."""
    opens_here = before in _BEFORE_OPENING or before == "\n"
    closes_here = not before.isspace() and not after.isalnum()
    if char in _OPENING:
        return (
            "close" if is_open and closes_here and before not in _BEFORE_OPENING - set(".,!?…'") else "open"
        )
    if char in _CLOSING:
        return "close" if is_open or not (opens_here and after.isalnum()) else "open"
    if is_open:
        return "open" if before.isspace() and after.isalnum() else "close"
    opens_here = opens_here and not after.isspace()
    return "open" if opens_here or before.isspace() or after.isalpha() else None


def _single_action(char: str, before: str, after: str, marks: list[tuple[int, str]]) -> str | None:
    """What a single mark does; between letters, and before digits ('90s), it is an apostrophe."""
    if before.isalnum() and after.isalnum():
        return None
    if any(kind == "'" for _, kind in marks[-4:]) and not before.isspace() and not after.isalnum():
        return "close"
    opens_here = before in _BEFORE_OPENING or before == "\n"
    return "open" if char != "’" and opens_here and after.isalpha() else None


def _close(place: int, kind: str, marks: list[tuple[int, str]]) -> Span | None:
    """Close the innermost open mark of the kind; marks inside it that stayed open are dropped."""
    for depth in range(len(marks) - 1, max(-1, len(marks) - 5), -1):
        if marks[depth][1] == kind:
            start = marks[depth][0] + 1
            del marks[depth:]
            return Span(start, place)
    return None


def _unclosed(text: str, marks: list[tuple[int, str]], line_end: int) -> list[Span]:
    """The span of the first double mark that was never closed (a single one was an apostrophe)."""
    for place, kind in marks:
        if kind == '"':
            start = place + 1
            if line_end - start <= _UNCLOSED_MAX_CHARS:
                return [Span(start, line_end)]
            stop = _stop_pattern().search(text, start, line_end)
            return [Span(start, stop.start() if stop else line_end)]
    return []


def _outermost(spans: list[Span]) -> tuple[Span, ...]:
    """The spans that lie in no other, in order; empty ones dropped."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if span.start < span.end and (not kept or span.start >= kept[-1].end):
            kept.append(span)
    return tuple(kept)


@cache
def _mark_pattern() -> re.Pattern[str]:
    return re.compile("[“”„‟\"«»‘’']")


@cache
def _stop_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<=[.!?…])\s")
