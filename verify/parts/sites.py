"""Where something of a story was held, made, announced or went, and where somebody was caught: two places of one answer.

A site is the first place behind a verb of the tables.  An article that gives two, or that knows the other's, is not
opposed to another; nor are a town and what may lie in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations, product

from verify.contrasts.places import Address, is_located
from verify.facets.name_keys import name_key
from verify.judge import Outcome
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.parts.named import knows, names_apart, seats_apart
from verify.parts.record import Mark, are_days_apart, conflict
from verify.parts.scenes import Scene
from verify.parts.typed import Typed, addresses_of, typed_of

# Characters between a verb and the place that it is of.
MAX_CHARS = 90
# What a story has one answer to, whatever the clauses look like, if its subject is one; of the rest the clauses are
# linked so surely.
ASKED_ONCE = frozenset({"announced", "arrested"})
MIN_LINK = {
    "held": 0.8,
    "happened": 0.8,
    "made": 0.6,
    "bound": 0.7,
    "departed": 0.7,
    "based": 0.8,
    "founded": 0.9,
}
SCORE = 0.85


@dataclass(frozen=True, slots=True)
class Site:
    """Where what a verb tells took place; `subjects` are the things or people of which it is told."""

    question: str
    subjects: frozenset[str]
    unit: Unit
    place: Address | Typed


def sites_of(scene: Scene) -> tuple[Site, ...]:
    """The sites that an article tells, in order."""
    told = (u for u in scene.units if u.claim.polarity == "positive" and u.claim.modality != "requested")
    return tuple(site for u in told for site in _of_clause(scene, u))


def _of_clause(scene: Scene, unit: Unit) -> Iterator[Site]:
    text, lang = unit.claim.quote, scene.lang
    if find_phrases(text, lang, "sites", "BEFORE"):
        return
    for cue in find_phrases(text, lang, "sites", "SITE_CUES"):
        subjects = _subjects(scene, unit, cue)
        if subjects is None:
            continue
        for place in _behind(unit, cue):
            yield Site(cue.label, subjects, unit, place)


def _behind(unit: Unit, cue: Hit) -> Iterator[Address | Typed]:
    """The first place behind a verb, and the first thing that is named by its sort."""
    start = unit.claim.start + cue.end
    near = range(start, start + MAX_CHARS)
    yield from [a for a in addresses_of(unit) if a.start in near and _is_where(unit, a, start)][:1]
    yield from [t for t in typed_of(unit) if t.start in near and t.own][:1]


def _is_where(unit: Unit, address: Address, start: int) -> bool:
    """True for a place behind a word that says where, or directly behind the verb ("bound for Dover")."""
    first = replace(address.parts[0].name, start=address.start)
    return address.start - start <= 1 or is_located(unit, first)


def _subjects(scene: Scene, unit: Unit, cue: Hit) -> frozenset[str] | None:
    """What a verb is told of; None where it is not known and has to be."""
    if cue.label == "arrested":
        return frozenset(name for _, _, name in scene.people_in(unit)) or None
    if cue.label in ("held", "announced", "happened"):
        events = find_phrases(scene.sentence_of(unit), scene.lang, "sites", "SITE_SUBJECTS")
        return frozenset(h.label for h in events if h.label.startswith(cue.label)) or None
    return frozenset()


def site_outcomes(
    a: tuple[Site, ...],
    b: tuple[Site, ...],
    scenes: tuple[Scene, Scene],
    scores: Mapping[tuple[str, str], float],
) -> Iterator[Outcome]:
    """The conflicts of two articles on where something was, with the scores of their linked clauses."""
    for question in sorted({s.question for s in a} & {s.question for s in b}):
        mine, theirs = ([s for s in group if s.question == question] for group in (a, b))
        for x, y in product(mine, theirs):
            pair = _names_apart(x, y)
            if not pair or not _tell_one(x, y, scores) or not _is_sole(x, mine) or not _is_sole(y, theirs):
                continue
            if not knows(scenes[1], *pair) and not knows(scenes[0], *pair[::-1]):
                marks = _mark(x, pair[0]), _mark(y, pair[1])
                score = max(SCORE, scores.get((x.unit.claim.id, y.unit.claim.id), 0.0))
                reason = f"{marks[0].shown} or {marks[1].shown}: one thing, told as two"
                yield conflict("entity", "where", *marks, score, reason)


def _tell_one(x: Site, y: Site, scores: Mapping[tuple[str, str], float]) -> bool:
    """True for sites of one subject, in clauses that are linked, unless a story has but one answer."""
    if are_days_apart(x.unit, y.unit) or ((x.subjects or y.subjects) and not x.subjects & y.subjects):
        return False
    score = scores.get((x.unit.claim.id, y.unit.claim.id), 0.0)
    return x.question in ASKED_ONCE or score >= MIN_LINK[x.question]


def _is_sole(site: Site, group: list[Site]) -> bool:
    """True if an article gives no other place for the subject."""
    alike = [s for s in group if s.subjects & site.subjects or not site.subjects]
    return not any(_names_apart(s, t) for s, t in combinations(alike, 2))


def _names_apart(x: Site, y: Site) -> tuple[str, str] | None:
    s, t = x.place, y.place
    if isinstance(s, Typed) and isinstance(t, Typed):
        return names_apart(s, t)
    return seats_apart(s, t) if isinstance(s, Address) and isinstance(t, Address) else None


def _mark(site: Site, name: str) -> Mark:
    text, at = site.unit.claim.quote, site.unit.claim.start
    start, end = site.place.start, site.place.end
    return Mark(site.unit, start, end, name_key(name), text[start - at : end - at])
