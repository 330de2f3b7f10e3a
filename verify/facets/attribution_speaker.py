"""The words that name a speaker: in front of a verb of speech, over marks, appositions and auxiliaries."""

from __future__ import annotations

import re
from functools import cache

from verify.facets.attribution_rules import SpeechRules
from verify.facets.attribution_scene import QUOTED, Cue, Scene, stripped
from verify.model import Span

SPEAKER_MAX_CHARS = 160
_SPEAKER_MAX_WORDS = 22
# A capitalised subject of more words has a clause behind it ("Hunter echoed the President and …").
_PLAIN_SUBJECT_MAX_WORDS = 7
_AUXILIARY_MAX_CHARS = 40
# What is added to a name in brackets: an age, an office, the province of a town.
_BRACKET = re.compile(r"^\s*\([^()]*\)\s*|^\s+")


def find_subject(scene: Scene, cue: Cue) -> Span | None:
    """The words in front of a verb that name its speaker, or None where there are none."""
    floor = max(cue.sentence.start, cue.start - SPEAKER_MAX_CHARS)
    pieces = _pieces(scene, floor, cue.start)
    for back, piece in enumerate(pieces[:3]):
        subject = _trimmed(scene, piece, cue)
        if subject is None:
            return None
        if subject.start < subject.end:
            before = [p for p in pieces[back + 1 :] if scene.masked[p.start : p.end].strip()]
            named = _named_before(scene, before, subject, cue, back)
            if named is not None:
                return named
            return subject if back == 0 or _is_aside(scene, piece, cue) else None
    return None


def _named_before(scene: Scene, before: list[Span], subject: Span, cue: Cue, back: int) -> Span | None:
    """The name that a description stands in apposition to: "*Gregory Vega*, a lawyer for the family, said"."""
    if (
        not before
        or scene.text[subject.start].isupper()
        or scene.rules.address.match(scene.low, subject.start)
    ):
        return None
    if any(word in scene.rules.starters for word in scene.text[before[0].start : before[0].end].split()[:1]):
        return None
    named = _trimmed(scene, before[0], cue)
    if named is None or named.start == named.end:
        return None
    return named if is_name_alone(scene, named) or (back == 1 and scene.text[named.start].isupper()) else None


def _is_aside(scene: Scene, piece: Span, cue: Cue) -> bool:
    """Whether a bracket alone, or a comma, but no quotation, stands between a piece and the verb."""
    between = _BRACKET.sub("", scene.masked[piece.end : cue.start])
    return not between or (between.startswith(",") and QUOTED not in between)


def _pieces(scene: Scene, start: int, end: int) -> list[Span]:
    """The stretches between marks in front of a verb, the nearest first; what stands in brackets is none."""
    found, place, opened = [], start, None
    for match in _mark_pattern(scene.rules.abbreviations).finditer(scene.masked, start, end):
        found.append(Span(place, match.start()))
        place = match.end()
        if opened is not None and ")" in match.group():
            del found[opened:]
            opened = None
        if match.group().endswith("("):
            opened = len(found)
    found.append(Span(place, end))
    return found[::-1]


def _trimmed(scene: Scene, piece: Span, cue: Cue) -> Span | None:
    """A stretch without the words that lead in and the auxiliaries behind; None where it can be no speaker."""
    start, end = stripped(scene.masked, piece.start, piece.end, " \t\xa0-–")
    for split in scene.rules.splits.finditer(scene.low, start, end):
        start = stripped(scene.masked, split.end(), end)[0]
    start = _behind_leads(scene, start, end)
    end = _before_auxiliaries(scene, start, end)
    start, end = _beside_cues(scene, start, end, cue)
    words = scene.text[start:end].split()
    if not words:
        return Span(end, end)
    if len(words) > _SPEAKER_MAX_WORDS:
        return None
    if words[0].lower() in scene.rules.time_first and not any(word[0].isupper() for word in words[1:]):
        return None
    return (
        _first_name(scene, start, end, words) if len(words) > _PLAIN_SUBJECT_MAX_WORDS else Span(start, end)
    )


def _behind_leads(scene: Scene, start: int, end: int) -> int:
    while (lead := scene.rules.lead.match(scene.low, start, end)) and lead.end() > start:
        start = lead.end()
    return start


def _before_auxiliaries(scene: Scene, start: int, end: int) -> int:
    while start < end:
        floor = max(start, end - _AUXILIARY_MAX_CHARS)
        tail = scene.rules.auxiliary.search(scene.low[floor:end])
        if tail is None:
            break
        end = stripped(scene.masked, start, floor + tail.start())[1]
    return end


def _beside_cues(scene: Scene, start: int, end: int, cue: Cue) -> tuple[int, int]:
    """Behind an outlet that quotes the speaker, and in front of an earlier verb of the same speaker."""
    for match in scene.rules.cues.finditer(scene.low, start, end):
        role = scene.rules.role[match.group()]
        if role in ("reports", "according"):
            start = match.end()
        elif role in ("verb", "denials"):
            end = start if cue.phrase in scene.rules.weak else match.start()
            break
    return stripped(scene.masked, start, end)


def _first_name(scene: Scene, start: int, end: int, words: list[str]) -> Span:
    """The capitals that a long stretch starts with, where a clause follows them."""
    if not scene.rules.cuts_clauses or not words[0][0].isupper() or words[0] in scene.rules.openers:
        return Span(start, end)
    place = start
    for word in words:
        if not word[0].isupper():
            break
        place = scene.text.index(word, place) + len(word)
    return Span(start, place)


def is_name_alone(scene: Scene, span: Span) -> bool:
    """Whether a stretch is a name with at most a title: "ông Hale", "Gregory A. Vega"."""
    words = scene.text[span.start : span.end].split()
    capitals = sum(word[0].isupper() for word in words)
    if not 1 <= len(words) <= 6 or not words[-1][0].isupper() or capitals * 2 < len(words):
        return False
    return len(words) > 1 or (
        words[0] not in scene.rules.openers and scene.text[span.start - 1 : span.start] == " "
    )


def is_named(speaker: str) -> bool:
    """Whether a description of a speaker ends with a name."""
    words = speaker.split()
    return len(words) <= 12 and any(word[0].isupper() for word in words[-2:])


def outlet_of(rules: SpeechRules, speaker: str) -> str | None:
    """The outlet that a speaker is, or None: "Hãng thông tấn Belta", "The New York Times"."""
    known = rules.outlet.search(speaker)
    if known is not None and len(speaker) - len(known.group()) <= 40 and known.end() >= len(speaker) - 12:
        return known.group()
    named = rules.outlet_class.match(speaker.lower())
    return speaker[named.end() :] or None if named is not None and len(speaker) <= 60 else None


def speaker_behind(scene: Scene, start: int, end: int) -> Span | None:
    """The words behind "theo" or "said" up to the next mark; a stop behind an initial or a title is none."""
    match = _speaker_pattern(scene.rules.abbreviations).match(scene.masked, start, end)
    if match is None:
        return None
    first, last = stripped(scene.masked, start, match.end())
    return Span(first, last) if first < last else None


def _not_stops(abbreviations: frozenset[str]) -> str:
    """Look-behinds for what may stand in front of a stop that ends no sentence."""
    short = sorted(word for word in abbreviations if word.isalpha() and 1 < len(word) <= 5)
    return "".join(rf"(?<!\b{re.escape(word)}\.)" for word in short) + r"(?<!\b\w\.)"


@cache
def _mark_pattern(abbreviations: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"[,;:!?()\"“”«»\n|{QUOTED}]++|\s[-–—]\s|\.(?=\s){_not_stops(abbreviations)}")


@cache
def _speaker_pattern(abbreviations: frozenset[str]) -> re.Pattern[str]:
    stops = "|".join(
        rf"(?<=\b{re.escape(w)})\." for w in sorted(abbreviations) if w.isalpha() and 1 < len(w) <= 5
    )
    inside = rf"[^,;:!?()\"“”«»\n.{QUOTED}]|\.(?=\w)|(?<=\b\w)\.(?=\s\w)|{stops}"
    return re.compile(rf"(?:{inside}){{2,{SPEAKER_MAX_CHARS}}}")
