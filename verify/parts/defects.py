"""Which part failed: what an article blames a fire, a crash or a recall on, and two articles of one story that share none.

A part counts where its clause says that it failed or is to blame; machines that are made of such parts do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from verify.judge import Outcome
from verify.match.lexicon import find_phrases
from verify.match.units import Unit
from verify.parts.record import Mark, conflict, mark_of
from verify.parts.scenes import Scene, says

# Machines that hold parts, by their labels among the peers, and what breaks without being a cause.
WHOLES = frozenset(
    f"part {name}"
    for name in "heater stove dryer fridge washer fan conditioner lamp elevator boiler crane".split()
)
NEVER_BLAMED = frozenset(f"part {name}" for name in "roof balcony chimney airbag seatbelt scaffold".split())
SCORE = 0.8


@dataclass(frozen=True, slots=True)
class Defect:
    """A part that failed, by its label; `is_blamed` where its clause says that it is the cause."""

    part: str
    mark: Mark
    is_blamed: bool


def defects_of(scene: Scene) -> tuple[Defect, ...]:
    """The parts that an article blames, or if it blames none those that it says failed, in order."""
    found = [d for u in scene.units for d in _of_clause(u)]
    return tuple([d for d in found if d.is_blamed] or found)


def _of_clause(unit: Unit) -> Iterator[Defect]:
    text, lang = unit.claim.quote, unit.lang
    is_blamed = says(text, lang, "BLAMED")
    if unit.claim.modality in ("planned", "denied") or not (is_blamed or says(text, lang, "FAILED")):
        return
    for hit in find_phrases(text, lang, "peers", "PEERS"):
        if hit.label.startswith("part ") and hit.label not in WHOLES | NEVER_BLAMED:
            yield Defect(hit.label, mark_of(unit, hit), is_blamed)


def defect_outcomes(a: tuple[Defect, ...], b: tuple[Defect, ...]) -> Iterator[Outcome]:
    """The conflicts of two articles on which part failed."""
    if {d.part for d in a} & {d.part for d in b}:
        return
    for x, y in product(a, b):
        reason = f"{x.mark.shown} or {y.mark.shown}: two causes of one event"
        yield conflict("entity", "cause", x.mark, y.mark, SCORE, reason)
