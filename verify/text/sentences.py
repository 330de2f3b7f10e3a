"""Sentences of an article: lines first, then stops, with quotations, abbreviations and boilerplate respected.

One pass gives both what is kept and what is dropped (`segment`), so that the reasons shown are the ones that
decided.  Knowledge of a language comes in as data; without it the splitter still works, a little coarser.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from verify.model import Sentence, Span
from verify.text.boilerplate import (
    CAPTION_MAX_CHARS,
    Boilerplate,
    credits_picture,
    dateline_end,
    find_credits,
    is_byline,
    line_reason,
)
from verify.text.boundaries import Splitter, find_boundaries
from verify.text.quotations import find_quotations
from verify.text.rules import NO_JUNK, JunkRules

TITLE_MAX_CHARS = 220
_FINAL = frozenset('.!?…"”»’):')
_NO_TITLE = frozenset(".!…:;,")


@dataclass(frozen=True, slots=True)
class Segments:
    """A text in two: its sentences and what was dropped, each in order; no character but space is in neither."""

    sentences: tuple[Sentence, ...]
    dropped: tuple[Boilerplate, ...]


def split_sentences(
    text: str,
    *,
    abbreviations: frozenset[str] = frozenset(),
    openers: frozenset[str] = frozenset(),
    junk: JunkRules = NO_JUNK,
    quotes: tuple[Span, ...] | None = None,
) -> tuple[Sentence, ...]:
    """The sentences in order, without overlap; boilerplate is left out.  Linear in the text, never raises.

    `abbreviations`: tokens (without their last stop) that never end a sentence ("TP", "Rep"); one written with its
    stop ("Inc.") may end one, before a word of `openers`.  `openers`: capitalised words that open a sentence.  `quotes`:
    the quotations of the text, where they are known.

    >>> text = "Ông nói: “Tôi đã đi rồi. Họ chưa đi đâu.” TP. Huế mưa."
    >>> [text[s.start:s.end] for s in split_sentences(text, abbreviations=frozenset({"TP"}))]
    ['Ông nói: “Tôi đã đi rồi.', 'Họ chưa đi đâu.”', 'TP. Huế mưa.']
    """
    return segment(text, abbreviations=abbreviations, openers=openers, junk=junk, quotes=quotes).sentences


def find_boilerplate(
    text: str,
    *,
    abbreviations: frozenset[str] = frozenset(),
    openers: frozenset[str] = frozenset(),
    junk: JunkRules = NO_JUNK,
) -> tuple[Boilerplate, ...]:
    """What `split_sentences` leaves out, in order, with reasons."""
    return segment(text, abbreviations=abbreviations, openers=openers, junk=junk).dropped


def find_dateline(text: str, sentence: Sentence, *, junk: JunkRules) -> Span | None:
    """The dateline directly before a sentence ("(Baonghean) - "), or None."""
    line = text.rfind("\n", 0, sentence.start) + 1
    start = max(line, sentence.start - 120)
    for place in range(start, sentence.start):
        if (place == start or text[place - 1].isspace()) and dateline_end(
            text, place, len(text), junk
        ) == sentence.start:
            return Span(place, sentence.start)
    return None


def segment(
    text: str,
    *,
    abbreviations: frozenset[str] = frozenset(),
    openers: frozenset[str] = frozenset(),
    junk: JunkRules = NO_JUNK,
    quotes: tuple[Span, ...] | None = None,
) -> Segments:
    """The sentences and the boilerplate of a text in one pass; `quotes` as `split_sentences`."""
    quotes = find_quotations(text) if quotes is None else quotes
    splitter = Splitter(text, abbreviations, openers, junk, quotes)
    pieces: list[Sentence] = []
    dropped: list[Boilerplate] = []
    lines = tuple(_lines(text))
    reason: str | None = None
    for block, (start, end) in enumerate(lines):
        listed = reason == "teaser" and _is_headline(text[start:end])
        reason = line_reason(text[start:end], junk) or ("teaser" if listed else None)
        if reason:
            dropped.append(Boilerplate(start, end, reason))
        else:
            kept = _kept(splitter, start, end, dropped)
            pieces += [Sentence(a, b, block) for a, b in kept]
    _drop_bylines(splitter, pieces, dropped)
    sentences = _with_quotes(_with_titles(text, pieces, lines), splitter.quotes)
    return Segments(sentences, tuple(sorted(dropped, key=lambda junk: junk.start)))


def _is_headline(line: str) -> bool:
    """Whether a line below a teaser goes on with the list: short, and without a stop."""
    return len(line) <= TITLE_MAX_CHARS and line[-1] not in _NO_TITLE


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines that are not blank, without the space around them."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if bare := line.strip():
            first = start + len(line) - len(line.lstrip())
            yield first, first + len(bare)
        start = end + 1


def _kept(splitter: Splitter, start: int, end: int, dropped: list[Boilerplate]) -> list[tuple[int, int]]:
    """The sentences of a line; captions, credits, datelines and teasers in it go to `dropped`."""
    text, junk = splitter.text, splitter.junk
    kept: list[tuple[int, int]] = []
    place = start
    for credit_start, credit_end in [*find_credits(text, start, end, junk), (end, end)]:
        place = _behind_dateline(splitter, place, credit_start, dropped)
        reason: str | None = None
        for piece in _pieces(splitter, place, credit_start):
            reason = _piece_reason(splitter, piece, reason)
            if reason:
                dropped.append(Boilerplate(*piece, reason))
            else:
                kept.append(piece)
        place = credit_end
        if credit_start < credit_end:
            if credits_picture(text, credit_start, junk):
                _drop_caption(kept, dropped, credit_start)
            bare = len(text[credit_start:credit_end].rstrip())
            dropped.append(Boilerplate(credit_start, credit_start + bare, "credit"))
    return kept


def _drop_caption(kept: list[tuple[int, int]], dropped: list[Boilerplate], credit_start: int) -> None:
    """Drop the piece that a picture credit directly follows."""
    if kept and kept[-1][1] >= credit_start - 2 and kept[-1][1] - kept[-1][0] <= CAPTION_MAX_CHARS:
        dropped.append(Boilerplate(*kept.pop(), "caption"))


def _pieces(splitter: Splitter, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between boundaries of `text[start:end]`, without the space around them, empty ones left out."""
    place = start
    for boundary in [*find_boundaries(splitter, start, end), end]:
        piece = splitter.text[place:boundary]
        if bare := piece.strip():
            first = place + len(piece) - len(piece.lstrip())
            yield first, first + len(bare)
        place = boundary


def _piece_reason(splitter: Splitter, piece: tuple[int, int], before: str | None) -> str | None:
    """Why a piece is boilerplate, given why the one before it in the line is.

    Pieces with a full stop are taken for sentences unseen; one without continues a list of teasers.
    """
    start, end = piece
    last = splitter.text[end - 1]
    if end - start > 1 and last in _FINAL and last != "?":
        return None
    reason = line_reason(splitter.text[start:end], splitter.junk)
    return "teaser" if reason is None and before == "teaser" and last != "?" else reason


def _behind_dateline(splitter: Splitter, start: int, end: int, dropped: list[Boilerplate]) -> int:
    """Where a stretch begins behind its dateline, which goes to `dropped`."""
    first = start
    while first < end and splitter.text[first].isspace():
        first += 1
    behind = dateline_end(splitter.text, first, end, splitter.junk)
    if first < behind < end:
        dropped.append(Boilerplate(first, behind, "dateline"))
        return behind
    return start


def _drop_bylines(splitter: Splitter, pieces: list[Sentence], dropped: list[Boilerplate]) -> None:
    """Drop the authors' lines behind the last sentence; a text of nothing else is kept."""
    while len(pieces) > 1 and is_byline(splitter.text, pieces[-1].start, pieces[-1].end, splitter.junk):
        last = pieces.pop()
        dropped.append(Boilerplate(last.start, last.end, "byline"))


def _with_titles(
    text: str, pieces: list[Sentence], lines: tuple[tuple[int, int], ...]
) -> tuple[Sentence, ...]:
    """The sentences with the headline marked, and every later line that repeats it."""
    if not pieces or not _is_title(text, pieces, lines):
        return tuple(pieces)
    title = text[pieces[0].start : pieces[0].end]
    return tuple(
        replace(piece, title=True) if text[piece.start : piece.end] == title else piece for piece in pieces
    )


def _is_title(text: str, pieces: list[Sentence], lines: tuple[tuple[int, int], ...]) -> bool:
    """Whether the first sentence is a headline: a whole short line without a full stop, and more lines follow."""
    first = pieces[0]
    is_line = (first.start, first.end) == lines[first.block]
    is_followed = pieces[-1].block > first.block
    is_short = first.end - first.start <= TITLE_MAX_CHARS and first.block <= 1
    return is_line and is_followed and is_short and text[first.end - 1] not in _NO_TITLE


def _with_quotes(sentences: tuple[Sentence, ...], quotes: tuple[Span, ...]) -> tuple[Sentence, ...]:
    """The sentences with their parts of the quotations."""
    if not quotes:
        return sentences
    ends = [quote.end for quote in quotes]
    return tuple(_with_own(one, quotes, bisect_right(ends, one.start)) for one in sentences)


def _with_own(sentence: Sentence, quotes: tuple[Span, ...], index: int) -> Sentence:
    """The sentence with its parts of the quotations from an index on."""
    is_met = index < len(quotes) and quotes[index].start < sentence.end
    return replace(sentence, quotes=_clipped(sentence, quotes, index)) if is_met else sentence


def _clipped(sentence: Sentence, quotes: tuple[Span, ...], index: int) -> tuple[Span, ...]:
    spans = []
    while index < len(quotes) and quotes[index].start < sentence.end:
        spans.append(Span(max(quotes[index].start, sentence.start), min(quotes[index].end, sentence.end)))
        index += 1
    return tuple(spans)
