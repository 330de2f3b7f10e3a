""" "According to": sources named without a verb, signatures in brackets, and the outlets among them."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from verify.facets.attribution_scene import Cue, Scene, sentence_at, stripped, without_stop
from verify.facets.attribution_speaker import speaker_behind
from verify.model import Attribution, Span

_DATELINE_MAX_CHARS = 40
_ROLE_MAX_CHARS = 90
_NO_CUE_LEFT = ',.;:(–-—"”»|'


def according(scene: Scene, cue: Cue) -> Attribution | None:
    """The attribution by "theo …" or "according to …", or None where the words name no source."""
    if scene.rules.not_sources.match(scene.low, cue.end) or not _may_introduce(scene, cue):
        return None
    speaker = speaker_behind(scene, cue.end, cue.sentence.end)
    if speaker is None or _has_verb(scene, speaker):
        return None
    content = _content(scene, cue, speaker.end)
    if content is None or content.start >= content.end:
        return None
    outlet = scene.rules.outlet.search(scene.masked, speaker.start, speaker.end)
    is_credit = outlet is not None or scene.rules.outlet_class.match(scene.low, speaker.start) is not None
    kind: Literal["credit", "indirect"] = "credit" if is_credit else "indirect"
    name = outlet.group() if outlet else scene.text[speaker.start : speaker.end]
    start, end = min(cue.start, speaker.start), speaker.end
    return Attribution(start, end, kind, name, content.start, content.end, scene.text[cue.start : cue.end])


def _has_verb(scene: Scene, span: Span) -> bool:
    """Whether a verb of speech stands in the span; then the verb attributes ("Theo ông Hale cho biết")."""
    found = scene.rules.cues.finditer(scene.low, span.start, span.end)
    return any(scene.rules.role[match.group()] in ("verb", "denials", "reports") for match in found)


def _left(scene: Scene, cue: Cue) -> str:
    """What stands in front of a cue in its sentence, cut to its last characters."""
    return scene.masked[max(cue.sentence.start, cue.start - _DATELINE_MAX_CHARS - 10) : cue.start]


def _may_introduce(scene: Scene, cue: Cue) -> bool:
    """Whether the phrase opens a clause: at the sentence's start, behind a mark, or in front of an outlet."""
    left = _left(scene, cue).rstrip()
    if not left or left[-1] in _NO_CUE_LEFT or scene.text[cue.start].isupper() or " " in cue.phrase:
        return True
    return scene.rules.outlet.match(scene.masked, min(cue.end + 1, len(scene.masked))) is not None


def _is_first(scene: Scene, cue: Cue) -> bool:
    """Whether the cue opens its sentence, perhaps behind a dateline "(Baonghean) - "."""
    left = _left(scene, cue).strip(' "“-–')
    return left in ("", "(") or (
        left.endswith(")") and left.startswith("(") and len(left) < _DATELINE_MAX_CHARS
    )


def _content(scene: Scene, cue: Cue, end: int) -> Span | None:
    """The rest of the sentence, or what stands before where the cue comes last; for a credit line, the text before."""
    if not _is_first(scene, cue) and not _restarts(scene, cue, end):
        if _is_signature(scene, cue, end):
            return Span(0, stripped(scene.masked, 0, cue.start, " \n(")[1])
        before = stripped(scene.masked, cue.sentence.start, cue.start, " ,–—-(")[1]
        return Span(cue.sentence.start, before)
    stop = without_stop(scene, cue.sentence.end)
    aside = _aside_pattern().match(scene.masked, end, stop)
    start = stripped(scene.masked, aside.end() if aside else end, stop, " ,:;)")[0]
    start = _behind_role(scene, start, stop)
    if start < stop:
        return Span(start, stop)
    before = stripped(scene.masked, 0, cue.start, " \n(-–")[1]
    return Span(0, before) if before else None


def _restarts(scene: Scene, cue: Cue, end: int) -> bool:
    """Whether a capital shows that a stop was lost in front of the cue, and a statement follows."""
    return scene.text[cue.start].isupper() and scene.masked[end : end + 1] == ","


def _is_signature(scene: Scene, cue: Cue, end: int) -> bool:
    """Whether the cue stands in brackets at the end of the text: "P.V. (Theo Reuters)"."""
    left = stripped(scene.masked, 0, cue.start)[1]
    last = stripped(scene.masked, 0, len(scene.masked), " .\n")[1]
    return scene.masked[left - 1 : left] == "(" and last <= end + 1


def _behind_role(scene: Scene, start: int, stop: int) -> int:
    """Behind the office of a speaker: "Theo ông Coale, *đặc phái viên của Tổng thống*, Washington muốn …"."""
    comma = scene.masked.find(",", start, min(stop, start + _ROLE_MAX_CHARS))
    if comma < 0 or not scene.rules.role_noun.match(scene.low, start, comma):
        return start
    return stripped(scene.masked, comma + 1, stop)[0]


def bracket_credits(scene: Scene) -> list[Attribution]:
    """Outlets alone in brackets: a dateline credits what follows, a signature what stands before."""
    found = []
    for match in _bracket_pattern().finditer(scene.masked):
        name = match.group(1).strip()
        if scene.rules.outlet.fullmatch(name) is None or scene.rules.cues.match(scene.low, match.start(1)):
            continue
        content = _bracket_content(scene, match)
        if content is not None and content.start < content.end:
            found.append(Attribution(match.start(), match.end(), "credit", name, content.start, content.end))
    return found


def _bracket_content(scene: Scene, match: re.Match[str]) -> Span | None:
    """What an outlet in brackets stands for, or None inside a sentence, where it explains a name."""
    if match.group().rstrip().endswith(("-", "–", "—")):
        line = scene.masked.rfind("\n", 0, match.start()) + 1
        return Span(match.end(), len(scene.text)) if match.start() - line <= _DATELINE_MAX_CHARS else None
    if scene.masked[match.end() : match.end() + 1] not in ("", "\n", "."):
        return None
    end = stripped(scene.masked, 0, match.start(), " \n")[1]
    if match.end() >= stripped(scene.masked, 0, len(scene.masked), " .\n")[1]:
        return Span(0, end)
    sentence = sentence_at(scene, match.start())
    return Span(sentence.start, max(sentence.start, end)) if sentence is not None else None


@cache
def _aside_pattern() -> re.Pattern[str]:
    return re.compile(r"\s?\([^()\n]{1,80}\)")


@cache
def _bracket_pattern() -> re.Pattern[str]:
    return re.compile(r"\(([^()\n]{2,40})\)(?:\s?[-–—])?\s?")
