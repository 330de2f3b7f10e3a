"""Who says what: speech with its speaker, and outlets that are credited for a statement.

A facet: text to typed cues with offsets.  Speakers are given as they are written; who "he" is, and whether two speakers
are one, is not decided here.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from verify.facets.attribution_content import content_before, find_content, has_complement
from verify.facets.attribution_credit import according, bracket_credits
from verify.facets.attribution_rules import SpeechRules, speech_rules
from verify.facets.attribution_scene import (
    QUOTED,
    Cue,
    Scene,
    find_cues,
    make_scene,
    quote_from,
    sentence_at,
    stripped,
)
from verify.facets.attribution_speaker import find_subject, is_named, outlet_of, speaker_behind
from verify.facets.name_phrases import lowered
from verify.model import Attribution, Span

_NESTED_MIN_CHARS = 40
_NEGATION_MAX_CHARS = 24


def find_attributions(
    text: str, *, lang: str = "vi", quotes: tuple[Span, ...] | None = None
) -> tuple[Attribution, ...]:
    """The attributions of a text, in order of their cue; speech inside a quotation is attributed too.

    `quotes`: the quotations of the text, where they are known.

    >>> text = "Theo Reuters, ông Hale khẳng định Minsk sẽ thả tù nhân."
    >>> [(a.kind, a.speaker, text[a.content_start:a.content_end]) for a in find_attributions(text)]
    [('credit', 'Reuters', 'ông Hale khẳng định Minsk sẽ thả tù nhân'), ('indirect', 'ông Hale', 'Minsk sẽ thả tù nhân')]
    """
    rules = speech_rules(lang)
    scene = make_scene(text, rules, quotes)
    found = _attributions(scene)
    for quote in scene.quotes:
        said = text[quote.start : quote.end]
        if len(said) >= _NESTED_MIN_CHARS and _may_attribute(said, rules):
            found += [_shifted(one, quote.start) for one in _attributions(make_scene(said, rules))]
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.content_start)))


def _may_attribute(said: str, rules: SpeechRules) -> bool:
    """Whether a phrase of speech or a bracket occurs at all, which nearly no quotation has."""
    return "(" in said or rules.cues.search(lowered(said)) is not None


def _shifted(one: Attribution, by: int) -> Attribution:
    return replace(
        one,
        start=one.start + by,
        end=one.end + by,
        content_start=one.content_start + by,
        content_end=one.content_end + by,
    )


def _attributions(scene: Scene) -> list[Attribution]:
    """All attributions whose cue stands outside the quotations."""
    found: list[Attribution] = []
    for cue in find_cues(scene):
        one = according(scene, cue) if cue.role == "according" else _spoken(scene, cue)
        quoted = _quoted_person(scene, cue) if cue.role == "reports" else None
        found += [each for each in (quoted, one) if each is not None]
    found += bracket_credits(scene)
    return found + _continued(scene, found)


# -- verbs of speech


def _spoken(scene: Scene, cue: Cue) -> Attribution | None:
    """An attribution by a verb: its subject stands in front, or behind it after a quotation."""
    if _is_denied_or_noun(scene, cue):
        return None
    subject = find_subject(scene, cue)
    if subject is None:
        return _inverted(scene, cue)
    content, is_direct = find_content(scene, cue, subject)
    if content is None or not _is_verbal(scene, cue, subject, is_direct or content.end <= subject.start):
        return None
    return _made(scene, cue, subject, content, is_direct)


def _is_denied_or_noun(scene: Scene, cue: Cue) -> bool:
    """Whether the verb is negated ("không tiết lộ") or a noun here ("nhận được cam kết")."""
    left = scene.low[max(cue.sentence.start, cue.start - _NEGATION_MAX_CHARS) : cue.start]
    if scene.rules.negation.search(left) and not scene.rules.not_negation.search(left):
        return True
    is_doubtful = cue.phrase in scene.rules.weak or cue.role == "reports"
    return is_doubtful and scene.rules.noun_mark.search(left) is not None


def _is_verbal(scene: Scene, cue: Cue, subject: Span, is_plain: bool) -> bool:
    """Whether a doubtful word is a verb of speech here: a named subject, a complement or a colon.

    `is_plain`: what is said is quoted, or stands in front.
    """
    speaker = scene.text[subject.start : subject.end]
    if cue.role == "reports":
        return outlet_of(scene.rules, speaker) is not None or is_named(speaker)
    if is_plain or cue.phrase in scene.rules.quoted_only:
        return is_plain
    if cue.phrase not in scene.rules.weak or has_complement(scene, cue):
        return True
    return speaker.lower() in scene.rules.pronouns or is_named(speaker)


def _inverted(scene: Scene, cue: Cue) -> Attribution | None:
    """Verb in front of its subject, behind a quotation or a comma: '“…,” said Mr. Hunter'."""
    end = stripped(scene.masked, cue.sentence.start, cue.start)[1]
    if end <= cue.sentence.start or scene.masked[end - 1] not in ',”"»':
        return None
    speaker = speaker_behind(scene, cue.end, cue.sentence.end)
    before = content_before(scene, cue, cue.start)
    if speaker is None or before is None or cue.role == "reports":
        return None
    return _made(scene, cue, speaker, *before)


def _made(scene: Scene, cue: Cue, subject: Span, content: Span, is_direct: bool) -> Attribution:
    """The record; a participle ("saying") hangs on a clause, whose subject is not looked for."""
    speaker = scene.text[subject.start : subject.end]
    outlet = outlet_of(scene.rules, speaker) if cue.role != "denials" else None
    is_credit = outlet is not None or cue.role == "reports"
    return Attribution(
        min(subject.start, cue.start),
        max(cue.end, subject.end),
        "credit" if is_credit else "direct" if is_direct else "indirect",
        None if cue.phrase in scene.rules.participles else outlet or speaker,
        content.start,
        content.end,
        scene.text[cue.start : cue.end],
        cue.role == "denials",
    )


def _quoted_person(scene: Scene, cue: Cue) -> Attribution | None:
    """The person an outlet quotes without a verb of its own: "CNN dẫn tuyên bố của ông Hale: “…”"."""
    match = _quoted_pattern().match(scene.masked, cue.end, cue.sentence.end)
    if match is None or scene.rules.cues.search(scene.low, match.start(1), match.end(1)):
        return None
    quote = quote_from(scene, match.end())
    start, end = stripped(scene.masked, match.start(1), match.end(1))
    if quote is None or start >= end:
        return None
    verb = scene.text[cue.start : cue.end]
    return Attribution(cue.start, end, "direct", scene.text[start:end], quote.start, quote.end, verb)


def _continued(scene: Scene, found: list[Attribution]) -> list[Attribution]:
    """Quotations without a cue that follow a quotation of the same paragraph: the same speaker goes on."""
    taken = {one.content_start: one for one in found if one.kind != "indirect"}
    going: Attribution | None = None
    last_end, more = -1, []
    for quote in scene.quotes:
        if quote.start in taken:
            going, last_end = taken[quote.start], quote.end
        elif going is not None and _goes_on(scene, last_end, quote):
            more.append(replace(going, kind="direct", content_start=quote.start, content_end=quote.end))
            last_end = quote.end
    return more


def _goes_on(scene: Scene, last_end: int, quote: Span) -> bool:
    """Whether a quotation is a sentence of its own in the paragraph of the one before."""
    sentence = sentence_at(scene, quote.start)
    if sentence is None or "\n" in scene.masked[last_end : quote.start]:
        return False
    return quote.start - sentence.start <= 2 and sentence.end - quote.end <= 3


@cache
def _quoted_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:\s(?:của|lời|from|by))*+\s([^:,.;()\n{QUOTED}]{{2,120}}):")
