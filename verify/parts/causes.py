"""What an article says brought the event of the story about, and two articles on one event with causes of two kinds.

A cause counts where a clause names a known kind of cause and a word of bringing about, and either the event or "the
cause"; an article that names causes of two kinds for one event is not opposed to another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from verify.judge import Outcome
from verify.match.lexicon import find_phrases
from verify.match.units import Unit
from verify.parts.record import Mark, conflict, mark_of
from verify.parts.scenes import Scene, says

# A dead member leaves a seat, and a dead driver no accident: these bring only a vacancy about.
ONLY_OF = {
    "death": "vacancy",
    "resignation": "vacancy",
    "parking": "quarrel",
    "jealousy": "quarrel",
    "debt": "quarrel",
}
# Characters at the start of a clause that hold the word that ties it to the one before.
NEXT_CHARS = 12
SCORE = 0.8


@dataclass(frozen=True, slots=True)
class Cause:
    """A kind of cause of an event; `event` is None for "the cause" alone: of the event of the story."""

    event: str | None
    kind: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Causes:
    """The causes that an article tells, and the events that it speaks of."""

    told: tuple[Cause, ...]
    events: frozenset[str]


def causes_of(scene: Scene) -> Causes:
    """The causes that an article tells, in order; a clause without an event takes that of its sentence."""
    spoken = frozenset(e for u in scene.units for e in _events(u.claim.quote, scene.lang))
    return Causes(tuple(_told(scene)), spoken)


def _told(scene: Scene) -> list[Cause]:
    found: list[Cause] = []
    for unit in scene.units:
        if unit.claim.polarity == "negative" or unit.claim.modality in ("planned", "requested"):
            continue
        found += _of_clause(scene, unit)
    return found


def _of_clause(scene: Scene, unit: Unit) -> Iterator[Cause]:
    text, lang = unit.claim.quote, unit.lang
    kinds = find_phrases(text, lang, "parts", "CAUSES")
    if len({h.label for h in kinds}) != 1 or not says(text + _next_words(scene, unit), lang, "BROUGHT_ABOUT"):
        return
    sentence = scene.sentence_of(unit)
    kind = kinds[0].label
    events = _events(text, lang) or _events(sentence, lang)
    if says(text, lang, "THE_CAUSE") and not events:
        yield Cause(None, kind, mark_of(unit, kinds[0]))
    for event in sorted(events):
        if ONLY_OF.get(kind, event) == event:
            yield Cause(event, kind, mark_of(unit, kinds[0]))


def _next_words(scene: Scene, unit: Unit) -> str:
    """How the next clause of the sentence begins ("…, khiến nước tràn vào")."""
    after = scene.after(unit)
    return (
        f" {after.claim.quote[:NEXT_CHARS]} " if after and after.claim.sentence == unit.claim.sentence else ""
    )


def _events(text: str, lang: str) -> frozenset[str]:
    return frozenset(h.label for h in find_phrases(text, lang, "parts", "EVENTS"))


def cause_outcomes(a: Causes, b: Causes) -> Iterator[Outcome]:
    """The conflicts of two articles on what brought one event about."""
    events = sorted({c.event for c in (*a.told, *b.told) if c.event})
    for event in events:
        mine, theirs = (_placed(group, event) for group in (a, b))
        if (
            len({c.kind for c in mine}) == 1 == len({c.kind for c in theirs})
            and mine[0].kind != theirs[0].kind
        ):
            for x, y in product(mine, theirs):
                reason = f"{x.mark.shown} or {y.mark.shown}: two causes of one event"
                yield conflict("entity", "cause", x.mark, y.mark, SCORE, reason)


def _placed(causes: Causes, event: str) -> list[Cause]:
    """The causes of an event, with those of "the event" where none other is told and the article speaks of this one."""
    own = [c for c in causes.told if c.event == event]
    return own or [
        replace(c, event=event)
        for c in causes.told
        if c.event is None
        and (ONLY_OF.get(c.kind) == event or (c.kind not in ONLY_OF and event in causes.events))
    ]
