"""What an article says was used or where it was left: the getaway vehicle, the weapon, where somebody was caught or a
thing was found, which place was hit worst; and two articles on one of these.

A thing counts where a clause says what it was used for.  An article that gives two of a kind is not opposed to another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from verify.facets.name_phrases import lowered
from verify.facets.names import same_name
from verify.judge import Outcome
from verify.languages import tables
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.model import Name
from verify.parts.deeds import Deed, captives
from verify.parts.doers import CAUGHT
from verify.parts.record import Mark, are_days_apart, conflict
from verify.parts.scenes import Scene, pattern, says

# Kind of vehicle -> the wider one; any other two kinds exclude each other.
WIDER = {"sedan": "car", "suv": "car", "hatchback": "car", "taxi": "car", "van": "car", "pickup": "truck"}
# Places that may be one place under two names.
ONE_SPOT = (
    frozenset({"hotel", "lodging"}),
    frozenset({"river", "field"}),
    frozenset({"lake", "field"}),
    frozenset({"river", "forest"}),
    frozenset({"forest", "pass"}),
    frozenset({"river", "pass"}),
    frozenset({"river", "sea"}),
    frozenset({"hotel", "cafe"}),
    frozenset({"lake", "forest"}),
    frozenset({"sea", "border"}),
    frozenset({"border", "airport"}),
    frozenset({"forest", "field"}),
)
# A pickup is a car to many writers.
ONE_VEHICLE = (frozenset({"car", "pickup"}), frozenset({"car", "truck"}))
SCORE = 0.88
SPOT_SCORE = 0.8
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Thing:
    """A value for one part of the story, such as the brand of the vehicle that the suspects fled in."""

    part: str
    value: str
    mark: Mark
    name: Name | None = None


def things_of(scene: Scene, deeds: tuple[Deed, ...]) -> list[Thing]:
    """What an article says of things, in order."""
    people = captives(scene) | {d.patient for d in deeds if d.act in CAUGHT and d.patient}
    found: list[Thing] = []
    for unit in scene.units:
        if unit.claim.polarity == "positive" and unit.claim.modality != "requested":
            found += _vehicles(scene, unit, people)
            found += _guns(unit)
            found += _left(unit)
            found += _worst(unit)
    found += [t for d in deeds if d.act in CAUGHT and d.patient for t in _caught_at(d)]
    return found


def _hits(unit: Unit, table: str) -> tuple[Hit, ...]:
    return find_phrases(unit.claim.quote, unit.lang, "parts", table)


def _thing(part: str, unit: Unit, hit: Hit, name: Name | None = None) -> Thing:
    at, text = unit.claim.start, unit.claim.quote
    end = name.end - at if name and name.start - at >= hit.start else hit.end
    norm = f"{hit.label} {name.key}" if name else hit.label
    return Thing(part, hit.label, Mark(unit, at + hit.start, at + end, norm, text[hit.start : end]), name)


def _cues(unit: Unit) -> frozenset[str]:
    return frozenset(h.label for h in _hits(unit, "THING_CUES"))


# -- what an article says


def _vehicles(scene: Scene, unit: Unit, people: frozenset[str]) -> Iterator[Thing]:
    """Brand and kind of the vehicle that suspects fled in, or rode up on."""
    use = next((cue for cue in ("flee", "ride") if cue in _cues(unit)), None)
    text = unit.claim.quote
    suspected = says(text, unit.lang, "SUSPECTS") or any(n in people for _, _, n in scene.people_in(unit))
    if use is None or not suspected:
        return
    not_theirs = re.compile(tables(unit.lang, "parts").NOT_THEIRS)
    rides = [h.end for h in _hits(unit, "THING_CUES") if h.label == "ride"]
    for table, part in (("BRANDS", "brand"), ("VEHICLES", "kind")):
        hits = [h for h in _hits(unit, table) if not not_theirs.search(lowered(text[: h.start]))]
        if use == "ride":
            hits = [h for h in hits if any(0 <= h.start - end <= _NEAR for end in rides)]
        if len({h.label for h in hits}) == 1:
            yield _thing(f"{use} {part}", unit, hits[0])


def _guns(unit: Unit) -> Iterator[Thing]:
    """Whether the gun is said to be a toy or a real one."""
    guns = [h for h in _hits(unit, "WEAPONS") if h.label == "gun"]
    low = lowered(unit.claim.quote)
    kinds = {k: m for k in ("TOY", "REAL") if (m := pattern(unit.lang, k).search(low))}
    if guns and len(kinds) == 1:
        ((kind, found),) = kinds.items()
        near = min(guns, key=lambda h: abs(h.start - found.start()))
        start, end = min(near.start, found.start()), max(near.end, found.end())
        yield _thing("gun", unit, Hit(start, end, kind))


def _left(unit: Unit) -> Iterator[Thing]:
    """Where a vehicle, a body or a weapon was left or found."""
    things = {h.label for h in _hits(unit, "THINGS")} - {"none"}
    if len(things) == 1 and _cues(unit) & {"found", "dump"}:
        for spot in _spots(unit, 0)[:1]:
            yield _thing(f"left {min(things)}", unit, spot, _name_behind(unit, spot))


def _spots(unit: Unit, start: int) -> list[Hit]:
    """The places behind a preposition; the words for what is inside one another come outermost last."""
    at = re.compile(tables(unit.lang, "parts").AT)
    return [
        h
        for h in _hits(unit, "SPOTS")
        if h.start >= start and at.search(lowered(unit.claim.quote[: h.start]))
    ]


def _name_behind(unit: Unit, spot: Hit) -> Name | None:
    at = unit.claim.start
    return next((n for n in unit.names if 0 <= n.start - at - spot.end <= 1), None)


def _caught_at(deed: Deed) -> Iterator[Thing]:
    """Where the person was caught."""
    unit = deed.unit
    verb = unit.claim.quote.find(deed.verb)
    for spot in _spots(unit, verb)[:1]:
        if spot.start - verb <= _NEAR + len(deed.verb):
            yield _thing(f"caught {deed.patient}", unit, spot, _name_behind(unit, spot))


def _worst(unit: Unit) -> Iterator[Thing]:
    """Which settlement was hit worst: the one named first in the clause that says so."""
    text, at = unit.claim.quote, unit.claim.start
    if not (says(text, unit.lang, "WORST") and says(text, unit.lang, "HARM")):
        return
    for name in unit.names:
        lead = re.search(r"(\w+) $", lowered(text[: name.start - at]))
        word = lowered(name.title or "") or (lead.group(1) if lead else "")
        if name.kind in ("place", "unknown") and word in tables(unit.lang, "parts").SETTLEMENTS.split("|"):
            yield Thing(
                f"worst {word}", name.key, Mark(unit, name.start, name.end, name.key, name.text), name
            )
            return


# -- two articles


def thing_outcomes(a: list[Thing], b: list[Thing]) -> Iterator[Outcome]:
    """The conflicts of two articles on things that have one part."""
    by_part: Mapping[str, list[Thing]] = {t.part: [u for u in b if u.part == t.part] for t in a}
    for part, theirs in sorted(by_part.items()):
        mine = [t for t in a if t.part == part]
        if not theirs or not all(_exclude(x, y) for x, y in product(mine, theirs)):
            continue
        for x, y in product(mine, theirs):
            if not are_days_apart(x.mark.unit, y.mark.unit):
                yield _outcome(x, y)


def _outcome(x: Thing, y: Thing) -> Outcome:
    reason = f"{x.mark.shown} or {y.mark.shown}: one thing, told as two"
    asks = "where" if x.part.startswith(("left", "caught", "worst")) else "which thing"
    return conflict("entity", asks, x.mark, y.mark, SPOT_SCORE if asks == "where" else SCORE, reason)


def _exclude(x: Thing, y: Thing) -> bool:
    """True for two values of which only one can be so."""
    if x.value == y.value or WIDER.get(x.value) == y.value or WIDER.get(y.value) == x.value:
        return bool(x.name and y.name and x.value == y.value and same_name(x.name, y.name) is False)
    if x.name and y.name and same_name(x.name, y.name) is not False:
        return False
    pair = frozenset({x.value, y.value})
    return pair not in ONE_SPOT and pair not in ONE_VEHICLE
