"""A text prepared for the search of speech: quotations masked, sentences that no quotation splits, cues in order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from verify.facets.attribution_rules import SpeechRules
from verify.facets.name_phrases import lowered
from verify.model import Span
from verify.text.quotations import find_quotations
from verify.text.sentences import split_sentences

QUOTED = "\x01"  # stands for each character inside a quotation
BLANKS = " \t\xa0"
# Quotations of at most this length may be words in a sentence ("tan băng"); longer ones are speech.
_QUOTED_WORD_MAX_CHARS = 25
_QUOTE_GAP_MAX_CHARS = 8
_STOPS = frozenset(".!?")


@dataclass(frozen=True, slots=True)
class Scene:
    """A text with its quotations and sentences; `masked` and `low` (lower case) hide what is quoted."""

    text: str
    masked: str
    low: str
    quotes: tuple[Span, ...]
    sentences: tuple[Span, ...]
    rules: SpeechRules


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase of speech at `start:end` inside a sentence; `role` as in `SpeechRules.role`."""

    start: int
    end: int
    phrase: str
    role: str
    sentence: Span


def make_scene(text: str, rules: SpeechRules, quotes: tuple[Span, ...] | None = None) -> Scene:
    """The text with what the search needs; `quotes`: its quotations, where they are known."""
    quotes = find_quotations(text) if quotes is None else quotes
    masked = _masked(text, quotes)
    split = split_sentences(text, abbreviations=rules.abbreviations, openers=rules.openers, quotes=quotes)
    spans = _outer([Span(one.start, one.end) for one in split], quotes)
    return Scene(text, masked, lowered(masked), quotes, spans, rules)


def _masked(text: str, quotes: tuple[Span, ...]) -> str:
    parts, place = [], 0
    for quote in quotes:
        parts += [text[place : quote.start], QUOTED * (quote.end - quote.start)]
        place = quote.end
    return "".join([*parts, text[place:]])


def _outer(sentences: list[Span], quotes: tuple[Span, ...]) -> tuple[Span, ...]:
    """The sentences with those joined that a quotation spans."""
    joined: list[Span] = []
    for sentence in sentences:
        index = bisect_right(quotes, sentence.start, key=lambda quote: quote.start) - 1
        inside = index >= 0 and quotes[index].start < sentence.start <= quotes[index].end
        if inside and joined:
            joined[-1] = Span(joined[-1].start, sentence.end)
        else:
            joined.append(sentence)
    return tuple(joined)


def find_cues(scene: Scene) -> list[Cue]:
    """The phrases of speech outside the quotations, in order; false friends are consumed in silence."""
    cues = []
    for match in scene.rules.cues.finditer(scene.low):
        role = scene.rules.role[match.group()]
        sentence = sentence_at(scene, match.start())
        if role != "false_friends" and sentence is not None and match.end() <= sentence.end:
            cues.append(Cue(match.start(), match.end(), match.group(), role, sentence))
    return cues


def sentence_at(scene: Scene, place: int) -> Span | None:
    """The last sentence that starts at a place or before it."""
    index = bisect_right(scene.sentences, place, key=lambda span: span.start) - 1
    return scene.sentences[index] if index >= 0 else None


def quote_from(scene: Scene, place: int) -> Span | None:
    """The quotation that starts at a place, over marks and line ends, if it is speech and no quoted word."""
    index = bisect_left(scene.quotes, place, key=lambda quote: quote.start)
    if index >= len(scene.quotes):
        return None
    quote = scene.quotes[index]
    if not _is_close(scene, place, quote.start):
        return None
    between = scene.masked[max(0, place - 2) : quote.start]
    is_led_in = ":" in between
    if not is_led_in and not _STOPS.isdisjoint(between):
        return None
    return quote if is_led_in or quote.end - quote.start > _QUOTED_WORD_MAX_CHARS else None


def quote_until(scene: Scene, place: int, floor: int) -> Span | None:
    """The quotation that ends right in front of a place, and starts behind `floor`."""
    index = bisect_right(scene.quotes, place, key=lambda quote: quote.end) - 1
    if index < 0 or scene.quotes[index].start < floor:
        return None
    quote = scene.quotes[index]
    return quote if _is_close(scene, quote.end, place) else None


def _is_close(scene: Scene, start: int, end: int) -> bool:
    """Whether only marks and blanks stand between two places."""
    return end - start <= _QUOTE_GAP_MAX_CHARS and not any(map(str.isalnum, scene.masked[start:end]))


def stripped(text: str, start: int, end: int, blanks: str = BLANKS) -> tuple[int, int]:
    """The span without blanks at its ends; copies nothing."""
    while start < end and text[start] in blanks:
        start += 1
    while end > start and text[end - 1] in blanks:
        end -= 1
    return start, end


def without_stop(scene: Scene, end: int) -> int:
    """The end of a sentence without its last stop."""
    return end - 1 if end and scene.masked[end - 1] in ".!?" else end
