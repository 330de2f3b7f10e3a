"""What is said: the quotation or the clauses that belong to a verb of speech."""

from __future__ import annotations

import re
from functools import cache

from verify.facets.attribution_scene import Cue, Scene, quote_from, quote_until, stripped, without_stop
from verify.model import Span

# Between a verb and "rằng": "nói với các phóng viên tại New Delhi rằng"
_COMPLEMENT_MAX_CHARS = 70
_AFTERTHOUGHT_MAX_CHARS = 80
_AFTERTHOUGHT_MAX_WORDS = 8
_STATEMENT_MIN_CHARS = 12


def find_content(scene: Scene, cue: Cue, subject: Span) -> tuple[Span | None, bool]:
    """What is said, and whether it is quoted: behind the verb, else in front of the subject."""
    behind = _behind(scene, cue)
    quote = None if cue.role == "denials" else quote_from(scene, behind) or _quote_below(scene, cue)
    if quote is not None:
        return quote, True
    before = content_before(scene, cue, subject.start)
    if before is not None and (before[1] or behind >= cue.sentence.end or _is_afterthought(scene, cue)):
        return before
    end = without_stop(scene, cue.sentence.end)
    return (Span(behind, end), False) if behind < end else (before or (None, False))


def has_complement(scene: Scene, cue: Cue) -> bool:
    """Whether a colon, a comma, "rằng" or the end of the sentence follows the verb."""
    window = _window(scene, cue)
    return window.lstrip()[:1] in (":", ",", "") or _complement_end(scene, cue, window) > 0


def _window(scene: Scene, cue: Cue) -> str:
    """The next words behind the verb in lower case, up to a stop."""
    return _before_stop(scene.low[cue.end : min(cue.sentence.end, cue.end + _COMPLEMENT_MAX_CHARS)])


def _behind(scene: Scene, cue: Cue) -> int:
    """Where the statement behind a verb starts: over "thêm rằng", "với phóng viên rằng", a comma or a colon."""
    window = _window(scene, cue)
    starts_clause = window.lstrip()[:1] in (",", ":")
    complement = 0 if starts_clause else _complement_end(scene, cue, window)
    place = cue.end + complement
    colon = window.find(":")
    if not complement and not starts_clause and colon >= 0 and cue.role != "denials":
        place = cue.end + colon
    mark = _opening_pattern().match(scene.masked, place, cue.sentence.end)
    return mark.end() if mark is not None else place


def _complement_end(scene: Scene, cue: Cue, window: str) -> int:
    """The end of "rằng" or "that" in the words behind the verb, or 0; a hearer or a time may stand between."""
    rules, clause = scene.rules, window.split(",")[0]
    far = rules.far_complement.search(clause)
    if far is not None:
        return far.end()
    near = rules.complement.search(clause)
    if near is None:
        return 0
    between = clause[: near.start()].split()
    is_open = not between or cue.phrase in rules.hearer_verbs
    return near.end() if is_open or between[0] in rules.object_marks | rules.time_first else 0


def _quote_below(scene: Scene, cue: Cue) -> Span | None:
    """The quotation that makes up the next paragraph, where a sentence ends with a colon."""
    end = cue.sentence.end
    return quote_from(scene, end) if scene.masked[end - 1] == ":" else None


def content_before(scene: Scene, cue: Cue, place: int) -> tuple[Span, bool] | None:
    """The statement in front of a place: a quotation that ends there, or the clauses up to a comma."""
    start = cue.sentence.start
    quote = quote_until(scene, place, start)
    if quote is not None:
        return quote, True
    end = stripped(scene.masked, start, place, ' ,–—-"”’»')[1]
    is_parted = "," in scene.masked[end:place]
    return (Span(start, end), False) if is_parted and end - start >= _STATEMENT_MIN_CHARS else None


def _is_afterthought(scene: Scene, cue: Cue) -> bool:
    """Whether nothing but a time or a setting follows the verb: ", prosecutors announced Tuesday."."""
    if cue.sentence.end - cue.end > _AFTERTHOUGHT_MAX_CHARS:
        return False
    words = scene.low[cue.end : cue.sentence.end].strip(' .!?"”»)').split()
    if not words:
        return True
    return words[0].strip(",") in scene.rules.time_first and len(words) <= _AFTERTHOUGHT_MAX_WORDS


def _before_stop(text: str) -> str:
    stop = _stop_pattern().search(text)
    return text[: stop.start()] if stop else text


@cache
def _stop_pattern() -> re.Pattern[str]:
    return re.compile(r"[.!?;\n](?!\w)|\x01")


@cache
def _opening_pattern() -> re.Pattern[str]:
    return re.compile(r"[\s,:–—-]*+")
