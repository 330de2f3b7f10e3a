"""Clauses -> acts with the parties that do them and that they are done to.

No parsing: a party is the agent only where it opens the clause or its part, or stands behind "by" or beside "bị"; what is
not surely so stays unknown.  Does not compare.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from verify.facets.name_phrases import split_phrases
from verify.languages import tables
from verify.match.units import Unit
from verify.parts.act_objects import object_of, plain_clause, told_before
from verify.parts.act_words import (
    BREAK,
    acts_in,
    is_negated,
    is_undone,
    openers,
    prepositions,
    without_brackets,
    words_of,
)
from verify.parts.deeds import is_cleft
from verify.parts.parties import Party, addressed_as, lead_of, parties_of, said_before
from verify.parts.scenes import Scene

# Words behind a verb that may be its object, and characters between a verb and its agent, before it and behind "by".
SUBJECT_CHARS = 110
BY_CHARS = 70
PATIENT_WORDS = 6
PRONOUN_CHARS = 8
NOBODY_CHARS = 24
# Adjectives between the start of a part of a clause and its subject.
_MODIFIERS = 3
# Acts of which the one that gets something stands behind what it gets.
TO_SOMEBODY = frozenset({"give"})
# Acts whose verbs hold their object ("phá cửa").
EMBEDDED = frozenset(
    "break|light|sample|fund|complain|alert|unlock|lock|switch off|hospital|throw|organise|shoot|win bid|cook|score|call off".split(
        "|"
    )
)
_Parties = tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """An act of a clause.  `start:end` is the verb in the quote; `about` are the words of what it is done to."""

    label: str
    unit: Unit
    start: int
    end: int
    verb: str
    agent: Party | None
    patient: Party | None
    about: frozenset[str]
    is_cleft: bool = False


def is_done(act: Act) -> bool:
    """True for an act that its clause tells as done."""
    unit = act.unit
    return unit.claim.modality not in ("planned", "denied") and not is_undone(
        plain_clause(unit), act.start, unit.lang
    )


def is_to_nobody(act: Act) -> bool:
    """True for what somebody did to nobody at all ("không đánh ai", "did not hit anyone")."""
    text, lang = plain_clause(act.unit), act.unit.lang
    nobody = words_of(lang, "ANYBODY").search(text, act.end, act.end + NOBODY_CHARS)
    return bool(nobody) and is_negated(text, act.start, lang)


def spoken_of(scene: Scene, unit: Unit) -> Iterator[Act]:
    """The acts that a clause speaks of, done or not, in order, if a party of them is known."""
    text, lang = plain_clause(unit), scene.lang
    if words_of(lang, "RUMOURS").search(text):
        return
    parties = parties_of(scene, unit)
    taken = [(p.start, p.end) for p in parties]
    for label, start, end in acts_in(text, lang):
        if any(first <= start < last for first, last in taken):
            continue
        about = object_of(
            unit, end if label not in EMBEDDED else start + len(text[start:end].split()[0]), end
        )
        verb = " ".join(without_brackets(unit.claim.quote)[start:end].split())
        act = _act(scene, Act(label, unit, start, end, verb, None, None, about), parties)
        if act.agent or act.patient:
            yield act


# -- who


def _act(scene: Scene, act: Act, parties: _Parties) -> Act:
    """An act with its parties: by whom, in the passive; who it was, in a cleft; else the subject and the object."""
    text, lang = plain_clause(act.unit), scene.lang
    rules = tables(lang, "acts")
    behind = [p for p in parties if p.start > act.start]
    by = next(
        (p for p in behind if p.start >= act.end and _stands_after(rules.BY, text, act.end, p, lang)), None
    )
    if by and by.start - act.end <= BY_CHARS:
        to = next((p for p in behind if re.search(rules.TOLD_TO, lead_of(text, p.start, lang))), None)
        about = told_before(act.unit, act.start) | object_of(act.unit, act.end, act.end, by.start)
        patient = to or _subject(scene, act.unit, act.start, parties)
        return replace(act, agent=by, patient=patient, about=about)
    inner = next(
        (
            p
            for p in reversed(parties)
            if p.end <= act.start and _stands_after(rules.INNER_AGENT, text, 0, p, lang)
        ),
        None,
    )
    if inner and _holds_another(text, inner, act, lang):
        inner = None
    if inner and not BREAK.search(text[inner.end : act.start]):
        place = len(re.sub(rules.INNER_AGENT, "", lead_of(text, inner.start, lang)))
        about = act.about | told_before(act.unit, place)
        return replace(act, agent=inner, patient=_subject(scene, act.unit, place, parties), about=about)
    passive = re.search(rules.PASSIVE, text[: act.start])
    if passive and not re.search(rules.PROGRESSIVE_FORM, act.verb.lower()):
        return replace(act, patient=_subject(scene, act.unit, passive.start(), parties))
    if act.label in TO_SOMEBODY:
        behind = [p for p in behind if re.search(rules.TO_SOMEBODY, lead_of(text, p.start, lang))] or behind
    patient = _object(text, act.end, behind) or _object_pronoun(scene, act, text, parties)
    cleft = _identified(text, lang, act, behind)
    if cleft:
        return replace(act, agent=cleft, patient=patient if patient != cleft else None, is_cleft=True)
    agent = _subject(scene, act.unit, act.start, parties) or _fronted(text, lang, act, parties)
    patient = patient if patient != agent else None
    return replace(act, agent=agent, patient=patient, is_cleft=_is_cleft(scene, act.unit, text))


def _holds_another(text: str, agent: Party, act: Act, lang: str) -> bool:
    """True where "do" and its agent belong to a verb before: "xe máy do X điều khiển đâm vào …"."""
    if not re.search(tables(lang, "acts").DO, lead_of(text, agent.start, lang)):
        return False
    return any(agent.end <= start and end <= act.start for _, start, end in acts_in(text, lang))


def _is_cleft(scene: Scene, unit: Unit, text: str) -> bool:
    """True where it is said of the doer that it was this one; "who …" may be a clause of its own."""
    is_own = re.match(tables(scene.lang, "acts").RELATIVE, text) is None
    return is_cleft(unit.claim.quote if is_own else scene.sentence_of(unit), scene.lang)


def _stands_after(pattern: str, text: str, start: int, p: Party, lang: str) -> bool:
    return re.search(pattern, lead_of(text[start:], p.start - start, lang)) is not None


def _object(text: str, end: int, behind: list[Party]) -> Party | None:
    """The first party behind a verb, or within its gap, with no break between."""
    between = text[end : behind[0].start] if behind else ""
    is_near = not BREAK.search(between) and len(between.split()) <= PATIENT_WORDS
    return behind[0] if behind and is_near else None


def _object_pronoun(scene: Scene, act: Act, text: str, parties: _Parties) -> Party | None:
    """Whom "him" or "anh" in or behind a verb stands for: the one named last, but for the subject."""
    told = re.search(
        rf"\b(?:{'|'.join(split_phrases(tables(scene.lang, 'acts').HIM))})\b",
        text[act.start : act.end + PRONOUN_CHARS],
    )
    if not told or told.start() > act.end - act.start + 1:
        return None
    if tables(scene.lang, "roles").HEAD_FIRST:
        return addressed_as(scene, act.unit, told.group().split()[0], act.start)
    named = [p for p in parties if p.person and p.end <= act.start]
    opening = _subject(scene, act.unit, act.start, parties)
    return next((p for p in reversed(named) if p != opening), None)


def _subject(scene: Scene, unit: Unit, end: int, parties: _Parties) -> Party | None:
    """The party that opens the part of the clause up to a verb; a pronoun or nothing takes one over."""
    lang, low = scene.lang, plain_clause(unit)
    own = frozenset(p.person for p in parties if p.person)
    if _is_opening(low[:end], lang):
        return _taken_over(scene, unit, low[:end], own)
    rules = tables(lang, "acts")
    if re.search(rules.SOMEBODY, low[:end]):
        return None
    relative = _relative(low, end, lang, parties)
    if relative:
        return relative[-1] if _is_antecedent(low, relative, lang) else None
    pronoun = _pronoun(lang).search(low[:end])
    for p in reversed([p for p in parties if p.end <= end]):
        if pronoun and p.end <= pronoun.start(1):
            break
        if re.search(rules.CONTROL, lead_of(low, p.start, lang)):
            return None  # whom somebody asked, or had do it
        between = low[p.end : end]
        is_near = end - p.end <= SUBJECT_CHARS and (
            low.count(",", p.start, end) != 1 or _is_opening(low[low.rfind(",", 0, end) : end], lang)
        )
        if is_near and not re.search(r"[;:“”\"]|^'s\b", between) and _opens(low, p.start, lang):
            return p
    return _meant(scene, unit, pronoun.group(1), own, pronoun.start(1)) if pronoun else None


def _is_opening(before: str, lang: str) -> bool:
    """True where only words that are no party stand before a verb."""
    rest = words_of(lang, "NEVER").sub(" ", words_of(lang, "OPENINGS").sub(" ", before))
    return not re.sub(r"[^\w\s]", " ", rest).strip()


def _relative(low: str, end: int, lang: str, parties: _Parties) -> tuple[Party, ...]:
    """The parties before "who" or "which" that a verb belongs to; empty where it belongs to none."""
    found = list(re.finditer(tables(lang, "acts").RELATIVE, low[:end]))
    if not found or any(found[-1].end() <= p.start < end for p in parties):
        return ()
    return tuple(p for p in parties if p.end <= found[-1].start())


def _is_antecedent(low: str, parties: _Parties, lang: str) -> bool:
    """True where the last party stands directly before its "who"."""
    return re.match(rf"[\s,]*(?:{tables(lang, 'acts').RELATIVE})", low[parties[-1].end :]) is not None


def _opens(low: str, start: int, lang: str) -> bool:
    """True where a party stands at the start, behind a comma or a word that opens a clause; adjectives may be between."""
    lead = lead_of(low, start, lang)
    for _ in range(_MODIFIERS):
        if not lead or lead[-1] in ",;:–—-…”(’'“\"" or openers(lang).search(lead):
            return True
        word = lead.split()[-1]
        if (
            tables(lang, "roles").HEAD_FIRST
            or prepositions(lang).search(lead)
            or word.endswith(("ed", "ing"))
        ):
            return False
        lead = lead_of(lead, len(lead) - len(word), lang)
    return False


@cache
def _pronoun(lang: str) -> re.Pattern[str]:
    """A pronoun that opens a part of a clause, up to two words before its end."""
    rules = tables(lang, "acts")
    first = "|".join(split_phrases(rules.SUBJECT_AFTER))
    he = "|".join(sorted(split_phrases(rules.HE), key=len, reverse=True))
    return re.compile(rf"(?:^|[,;:“\"]\s*|\b(?:{first})\s+)({he})\s+(?:\w+\s+){{0,2}}$")


def _meant(scene: Scene, unit: Unit, pronoun: str, own: frozenset[str], end: int) -> Party | None:
    """Whom a pronoun stands for: whom the article calls by that word, or the person named last."""
    if tables(scene.lang, "roles").HEAD_FIRST:
        return addressed_as(scene, unit, pronoun.split()[0], end)
    return said_before(scene, unit, own)


def _taken_over(scene: Scene, unit: Unit, before: str, own: frozenset[str]) -> Party | None:
    """The party that a pronoun, or a clause without a subject, takes over from the clauses before."""
    if words_of(scene.lang, "THEY").search(before):
        return None
    one = words_of(scene.lang, "HE").search(before)
    if one:
        return _meant(scene, unit, one.group(), own, 0)
    earlier = next((u for u in scene.earlier(unit) if u.claim.sentence == unit.claim.sentence), None)
    if earlier is None:
        return None
    low = plain_clause(earlier)
    return next((p for p in parties_of(scene, earlier) if _opens(low, p.start, scene.lang)), None)


def _fronted(text: str, lang: str, act: Act, parties: _Parties) -> Party | None:
    """The subject behind a participle or a phrase of means in front of it: "By buying B, A …"."""
    comma = text.find(",", act.end)
    if comma < 0 or not re.search(tables(lang, "acts").FRONTED, text[: act.start]):
        return None
    found = next((p for p in parties if p.start > comma), None)
    return found if found and not lead_of(text[comma + 1 :], found.start - comma - 1, lang).strip() else None


def _identified(text: str, lang: str, act: Act, behind: list[Party]) -> Party | None:
    """Who did it in "the one who did it was X" and "người làm việc đó là X"."""
    rules = tables(lang, "parts")
    said = re.search(rules.IS, text[act.end :]) if re.search(rules.WHO, text[: act.start]) else None
    if not said or re.match(rules.NOT_BY, text[act.end + said.end() :]):
        return None
    place = act.end + said.end()
    return next(
        (p for p in behind if p.start >= place and not lead_of(text[place:], p.start - place, lang)), None
    )
