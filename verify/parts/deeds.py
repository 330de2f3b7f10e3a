"""Clauses -> deeds: who arrested, reached, put out, found; with the doer and the person done to looked up in the
article where a clause has a pronoun.

A doer is a group or a person of a group; a clause whose doer is not surely found gives no deed.  Does not compare.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verify.facets.name_phrases import lowered
from verify.languages import tables
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.parts.forces import AGENTS, is_official
from verify.parts.scenes import Scene, group_hits, pattern, says

# Deeds with a person done to; all others are done to what the story is about.
TO_A_PERSON = frozenset({"seize", "arrest", "custody", "rescue"})
# Deeds that nouns tell too ("tiếng kẻng báo động của trưởng bản").
NOMINAL = frozenset({"alarm"})
# Characters between the word for a group and the name of one of it, at most ("ngư dân Danh Sóc").
_TITLE_CHARS = 12


@dataclass(frozen=True, slots=True)
class Doer:
    """Who did it, as written at `start:end` of the article: a group, a person (last word of the name), or both."""

    start: int
    end: int
    text: str
    group: str | None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """One act of a clause.  `only`: told as something that nobody else did; `first`: as done before anybody else."""

    act: str
    verb: str
    unit: Unit
    doer: Doer
    patient: str | None
    first: bool
    only: bool
    jointly: bool

    @property
    def is_unique(self) -> bool:
        return self.first or self.only


def deeds_of(scene: Scene) -> list[Deed]:
    """The deeds of an article in order."""
    return [d for u in scene.units for d in _of_clause(scene, u)]


def _of_clause(scene: Scene, unit: Unit) -> Iterator[Deed]:
    if unit.claim.modality not in ("asserted", "possible", "ongoing"):
        return
    text, lang = unit.claim.quote, scene.lang
    taken = find_phrases(text, lang, "parts", "NO_DEEDS_TABLE")
    for hit in find_phrases(text, lang, "parts", "DEEDS"):
        if any(t.start < hit.end and hit.start < t.end for t in taken):
            continue
        doer = _doer(scene, unit, hit)
        if doer is None or (unit.claim.polarity == "negative" and _is_negated(text, hit, lang)):
            continue
        yield Deed(
            act=_act(hit.label, doer),
            verb=text[hit.start : hit.end],
            unit=unit,
            doer=doer,
            patient=_patient(scene, unit, hit, doer) if hit.label in TO_A_PERSON else None,
            first=says(text, lang, "FIRST"),
            only=is_cleft(text, lang),
            jointly=says(scene.sentence_of(unit), lang, "JOINTLY"),
        )


def _act(label: str, doer: Doer) -> str:
    """Whoever is no officer arrests with the hands only."""
    return "seize" if label == "arrest" and doer.group and not is_official(doer.group) else label


def _is_negated(text: str, hit: Hit, lang: str) -> bool:
    before = lowered(text[max(0, hit.start - 24) : hit.start])
    return re.search(r"\b(?:không|chưa|chẳng|not|never|nobody|no one|n't)\b", before) is not None


def is_cleft(text: str, lang: str) -> bool:
    """True for a clause that says of somebody in particular that it was this one."""
    return any(p.search(lowered(text)) for p in _clefts(lang))


@cache
def _clefts(lang: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, tables(lang, "parts").CLEFTS))


# -- who


def _doer(scene: Scene, unit: Unit, verb: Hit) -> Doer | None:
    """Who does it: behind "by" or "it was", between "bị" and the verb, before the verb, or in a clause before."""
    text, rules = unit.claim.quote, tables(scene.lang, "parts")
    low = lowered(text)
    by = re.search(rules.BY_OF if verb.label in NOMINAL else rules.BY, low[verb.end :])
    if by:
        return _one_of(_parties(scene, unit, verb.end + by.end(), len(text)))
    if re.search(rules.PASSIVE, low[: verb.start]):
        return None
    if re.search(rules.WHO, low[: verb.start]) and (said := re.search(rules.IS, low[verb.end :])):
        return _identified(scene, unit, verb.end + said.end())
    passive = re.search(rules.PASSIVE_BY, low[: verb.start])
    found = _parties(scene, unit, passive.start() if passive else 0, verb.start)
    return _one_of(found) or (None if passive else _from_before(scene, unit, low[: verb.start]))


def _one_of(parties: list[Doer]) -> Doer | None:
    """The party nearest to the verb, of the known groups before others."""
    known = [d for d in parties if d.group in AGENTS]
    return next(reversed(known or parties), None)


def _identified(scene: Scene, unit: Unit, start: int) -> Doer | None:
    """Who is said to be the one, behind "is"; where it is said who was not, the first party of the clause behind."""
    text = unit.claim.quote
    if re.match(tables(scene.lang, "parts").NOT_BY, lowered(text[start:])):
        after = scene.after(unit)
        found = _parties(scene, after, 0, len(after.claim.quote)) if after else []
        return _shown_as(unit, found[0], None) if found else None
    return next(iter(_parties(scene, unit, start, len(text))), None)


def _parties(scene: Scene, unit: Unit, start: int, end: int) -> list[Doer]:
    """The groups and people that may do something, named in a stretch of a clause, in order."""
    text, at = unit.claim.quote, unit.claim.start
    out: list[Doer] = []
    for hit in group_hits(text, scene.lang):
        if start <= hit.start < end and hit.label in AGENTS and not _is_object(text, hit.start, scene.lang):
            out.append(Doer(at + hit.start, at + hit.end, text[hit.start : hit.end], hit.label))
    for first, last, name in scene.people_in(unit):
        group = scene.groups.get(name)
        if start <= first < end and not _is_object(text, first, scene.lang):
            out.append(Doer(at + first, at + last, scene.people[name], group, name))
    return _merged(sorted(out, key=lambda d: d.start))


def _merged(doers: list[Doer]) -> list[Doer]:
    """A person named behind the word for the group is one party with it."""
    out: list[Doer] = []
    for d in doers:
        if out and d.person and not out[-1].person and d.start - out[-1].end < _TITLE_CHARS:
            title = out.pop()
            d = Doer(title.start, d.end, d.text, title.group, d.person)
        out.append(d)
    return out


def _is_object(text: str, start: int, lang: str) -> bool:
    """True where the word before makes a party the receiver or the place: "gọi công an", "spoke with detectives"."""
    before = lowered(text[max(0, start - 30) : start]).rstrip(" “\"'‘")
    before = re.sub(r"\b(?:the|a|an|các|những|anh|chị|ông|bà|cho)$", "", before).rstrip()
    if re.search(rf"(?:^|\W)(?:{tables(lang, 'parts').PART_OF})$", before):
        return False
    return any(before.endswith(f" {w}") or before == w for w in _receivers(lang))


@cache
def _receivers(lang: str) -> tuple[str, ...]:
    return tuple(w.strip() for w in tables(lang, "parts").NOT_AGENT_AFTER.split("|"))


def _from_before(scene: Scene, unit: Unit, before: str) -> Doer | None:
    """The party that a pronoun, or a clause without a subject, takes over from the clauses before."""
    many = pattern(scene.lang, "MANY_BEFORE").search(before)
    one = pattern(scene.lang, "ONE_BEFORE").search(before)
    for earlier in scene.earlier(unit):
        if not (many or one) and earlier.claim.sentence != unit.claim.sentence:
            return None
        found = _parties(scene, earlier, 0, len(earlier.claim.quote))
        if one and not many:
            people = [d for d in found if d.person]
            if people:
                return _shown_as(unit, people[-1], one)
        elif groups := [d for d in found if d.group in AGENTS]:
            return _shown_as(unit, groups[0], many)
    return None


def _shown_as(unit: Unit, doer: Doer, pronoun: re.Match[str] | None) -> Doer:
    """The party, shown by the pronoun or by the whole clause, so that the mark stands in the clause of the deed."""
    at = unit.claim.start
    start, end = (pronoun.start(), pronoun.end()) if pronoun else (0, len(unit.claim.quote))
    return Doer(at + start, at + end, doer.text, doer.group, doer.person)


# -- whom


def _patient(scene: Scene, unit: Unit, verb: Hit, doer: Doer) -> str | None:
    """The person done to: the one named in the clause, else the suspect of the article, else the one named before."""
    text = unit.claim.quote
    named = [p for p in scene.people_in(unit) if p[2] != doer.person]
    behind = [name for start, _, name in named if start >= verb.end]
    if behind or named:
        return behind[0] if behind else named[-1][2]
    is_passive = re.search(tables(scene.lang, "parts").PASSIVE_BY, lowered(text[: verb.start]))
    told = text if is_passive else text[verb.end :]
    if says(told, scene.lang, "SUSPECTS") or says(told, scene.lang, "SOMEBODY"):
        caught = captives(scene)
        return next(iter(caught)) if len(caught) == 1 else None
    for earlier in scene.earlier(unit):
        people = [n for _, _, n in scene.people_in(earlier) if n != doer.person and not _is_catcher(scene, n)]
        if people:
            return people[-1]
    return None


def _is_catcher(scene: Scene, name: str) -> bool:
    group = scene.groups.get(name, "")
    return group == "vigilante" or is_official(group)


def captives(scene: Scene) -> frozenset[str]:
    """The people of an article who are said to be arrested, held or charged."""
    found = set()
    for unit in scene.units:
        for hit in find_phrases(unit.claim.quote, scene.lang, "parts", "DEEDS"):
            if hit.label in ("seize", "arrest", "custody"):
                low = lowered(unit.claim.quote)
                passive = re.search(tables(scene.lang, "parts").PASSIVE, low[: hit.start])
                people = scene.people_in(unit)
                behind = [n for start, _, n in people if start >= hit.end]
                before = [n for start, _, n in people if start < hit.start] if passive else []
                found.update(behind[:1] or before[-1:])
    return frozenset(n for n in found if not _is_catcher(scene, n))
