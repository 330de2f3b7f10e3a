"""Two articles on how somebody came to be held: a conflict where one has him give himself up, the other has him caught.

Officers arrest whoever turns himself in; only a catch after a hunt, by plain people or with the hands stands against it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from verify.facets.name_phrases import lowered
from verify.judge import Outcome
from verify.match.units import Unit
from verify.parts.act_words import acts_in, is_undone, words_of
from verify.parts.agents import CAUGHT, Acting
from verify.parts.deeds import captives
from verify.parts.forces import is_official
from verify.parts.parties import parties_of
from verify.parts.record import Mark, are_days_apart, conflict
from verify.parts.scenes import Scene

SCORE = 0.9
# Characters behind a verb in which "the man" or "him" may be whom it is done to.
_NEAR_CHARS = 24


@dataclass(frozen=True, slots=True)
class Coming:
    """How a person came to be held, told at `start:end` of a clause's quote."""

    unit: Unit
    person: str
    start: int
    end: int

    @property
    def verb(self) -> str:
        return self.unit.claim.quote[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Comings:
    """Who gave themselves up by an article, and who was caught; an article that tells both tells neither."""

    given_up: tuple[Coming, ...]
    caught: tuple[Coming, ...]


def comings_of(acting: Acting) -> Comings:
    """What an article tells of giving up and of catching."""
    given_up = tuple(c for u in acting.scene.units for c in _given_up(acting.scene, u))
    caught = tuple(_caught(acting))
    return Comings(given_up, caught) if not (given_up and caught) else Comings((), ())


def coming_outcomes(a: Comings, b: Comings) -> Iterator[Outcome]:
    """The conflicts of two articles on whether somebody gave himself up."""
    for x, y in (*product(a.given_up, b.caught), *product(a.caught, b.given_up)):
        if x.person == y.person and not are_days_apart(x.unit, y.unit):
            reason = f"“{x.verb}” and “{y.verb}” cannot both be so"
            yield conflict("role", "what was done", _mark(x), _mark(y), SCORE, reason)


def _mark(c: Coming) -> Mark:
    at = c.unit.claim.start
    return Mark(c.unit, at + c.start, at + c.end, c.verb.lower(), c.verb)


def _given_up(scene: Scene, unit: Unit) -> Iterator[Coming]:
    if unit.claim.modality in ("planned", "denied", "possible", "requested"):
        return
    text = lowered(unit.claim.quote)
    for label, start, end in acts_in(text, scene.lang):
        if label == "surrender" and not is_undone(text, start, scene.lang):
            before = [p.person for p in parties_of(scene, unit) if p.person and p.start < start]
            person = before[-1] if before else _only_captive(scene)
            if person:
                yield Coming(unit, person, start, end)


def _caught(acting: Acting) -> Iterator[Coming]:
    scene = acting.scene
    for act in acting.acts:
        if act.label not in CAUGHT or act.agent is None or not act.agent.group:
            continue
        text = lowered(act.unit.claim.quote)
        is_hunted = words_of(scene.lang, "HUNTED").search(lowered(scene.sentence_of(act.unit))) is not None
        if is_official(act.agent.group) and not (
            is_hunted or act.is_cleft or words_of(scene.lang, "ITSELF").search(text)
        ):
            continue
        person = act.patient.person if act.patient else None
        this_one = words_of(scene.lang, "THIS_ONE").search(text, act.start, act.end + _NEAR_CHARS)
        person = person or (_only_captive(scene) if this_one else None)
        if person:
            yield Coming(act.unit, person, act.start, act.end)


def _only_captive(scene: Scene) -> str | None:
    """The one person of an article who is said to be held, if just one is."""
    found = captives(scene)
    return next(iter(found)) if len(found) == 1 else None
