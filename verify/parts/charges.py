"""What somebody is charged with: two articles of one story that each give just one offence, and not the same.

The offence of a charge and that of a verdict are two questions; an article of several offences, or of a charge that was
changed, is not opposed to another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from verify.judge import Outcome
from verify.languages import tables
from verify.match.lexicon import find_phrases
from verify.match.units import Unit
from verify.parts.record import Mark, conflict, mark_of
from verify.parts.scenes import Scene, is_long_before, says

SCORE = 0.9
LONG_AGO_DAYS = 180


@dataclass(frozen=True, slots=True)
class Charge:
    """An offence with the stage at which it is named, and the last words of the names of those of whom it is said."""

    stage: str
    offence: str
    mark: Mark
    people: frozenset[str]


def charges_of(scene: Scene) -> tuple[Charge, ...]:
    """What an article says that people are charged with or convicted of, in order."""
    if any(says(u.claim.quote, scene.lang, "CHARGE_CHANGED") for u in scene.units):
        return ()
    return tuple(c for u in scene.units for c in _of_clause(scene, u))


def _of_clause(scene: Scene, unit: Unit) -> Iterator[Charge]:
    text, lang = unit.claim.quote, scene.lang
    offences = find_phrases(text, lang, "offences", "OFFENCES")
    stages = {h.label for h in find_phrases(text, lang, "offences", "CHARGE_CUES")}
    if not offences or len(stages) != 1 or unit.claim.polarity == "negative" or _is_long_ago(scene, unit):
        return
    people = frozenset(name for _, _, name in scene.people_in(unit))
    for hit in offences:
        yield Charge(min(stages), hit.label, mark_of(unit, hit), people)


def _is_long_ago(scene: Scene, unit: Unit) -> bool:
    """True for a clause of a time long before its article: of another case."""
    days = (t for t in unit.times if t.kind == "date" and t.anchor != "birth")
    return is_long_before(scene.article.published, days, LONG_AGO_DAYS)


def charge_outcomes(a: tuple[Charge, ...], b: tuple[Charge, ...], lang: str) -> Iterator[Outcome]:
    """The conflicts of two articles on what somebody is charged with."""
    for stage in sorted({c.stage for c in a} & {c.stage for c in b}):
        mine, theirs = ([c for c in group if c.stage == stage] for group in (a, b))
        kinds = {c.offence for c in mine}, {c.offence for c in theirs}
        if len(kinds[0]) != 1 or len(kinds[1]) != 1 or _may_be_one(min(kinds[0]), min(kinds[1]), lang):
            continue
        people = [frozenset(p for c in group for p in c.people) for group in (mine, theirs)]
        if all(people) and not people[0] & people[1]:
            continue
        for x in mine:
            for y in theirs:
                reason = f"{x.mark.shown} or {y.mark.shown}: one thing, told as two"
                yield conflict("entity", "which thing", x.mark, y.mark, SCORE, reason)


def _may_be_one(one: str, other: str, lang: str) -> bool:
    """True for one offence, and for one of which the other is a kind: the same, told more loosely."""
    wider = tables(lang, "offences").WIDER
    return one == other or other in wider.get(one, ()) or one in wider.get(other, ())
