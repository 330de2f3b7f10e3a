"""Clauses -> acts with the parties that do them and that they are done to.

No parsing: a party is the agent only where it opens the clause or its part, or stands behind "by" or beside "bị"; what is
not surely so stays unknown.  Does not compare.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from verify.contrasts.record import CLAUSES_KEPT
from verify.facets.name_phrases import lowered, split_phrases
from verify.languages import tables
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.parts.act_words import acts_in, is_undone, openers, prepositions, without_brackets, words_of
from verify.parts.parties import Party, addressed_as, lead_of, parties_of, said_before
from verify.parts.scenes import Scene

# Words behind a verb that may be its object, and characters between a verb and its agent, before it and behind "by".
OBJECT_WORDS = 9
SUBJECT_CHARS = 110
BY_CHARS = 70
PATIENT_WORDS = 6
PRONOUN_CHARS = 8
# Adjectives between the start of a part of a clause and its subject.
_MODIFIERS = 3
# Acts whose verbs hold their object ("phá cửa").
EMBEDDED = frozenset({"break", "light", "sample", "fund", "complain"})
_BREAK = re.compile(r"[,;:–—()“”\"]|\s-\s")
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


def acts_of(scene: Scene, unit: Unit) -> Iterator[Act]:
    """The acts that a clause tells as done, in order, if a party of them is known."""
    if unit.claim.modality in ("planned", "denied"):
        return
    text, lang = _plain(unit), scene.lang
    if words_of(lang, "RUMOURS").search(text):
        return
    parties = parties_of(scene, unit)
    taken = [(p.start, p.end) for p in parties]
    for label, start, end in acts_in(text, lang):
        if any(first <= start < last for first, last in taken):
            continue
        if is_undone(text, start, lang):
            continue
        about = _about(unit, end if label not in EMBEDDED else start + len(text[start:end].split()[0]))
        verb = " ".join(without_brackets(unit.claim.quote)[start:end].split())
        act = _act(scene, Act(label, unit, start, end, verb, None, None, about), parties)
        if act.agent or act.patient:
            yield act


@lru_cache(maxsize=CLAUSES_KEPT)
def _plain(unit: Unit) -> str:
    """A clause in lower case with spaces for what stands in brackets and for its dates, so that places hold."""
    text, at = without_brackets(lowered(unit.claim.quote)), unit.claim.start
    for t in unit.times:
        start, end = t.start - at, t.end - at
        if t.kind == "date" and 0 <= start < end <= len(text):
            lead = re.sub(
                tables(unit.lang, "acts").BEFORE_TIMES, lambda m: " " * len(m.group()), text[:start]
            )
            text = lead + " " * (end - start) + text[end:]
    return text


def _about(unit: Unit, end: int) -> frozenset[str]:
    """The words behind a verb up to the next break."""
    text = unit.claim.quote[end:]
    stop = _BREAK.search(text)
    words = text[: stop.start() if stop else len(text)].split()[:OBJECT_WORDS]
    return frozenset(terms(" ".join(words), unit.lang))


# -- who


def _act(scene: Scene, act: Act, parties: _Parties) -> Act:
    """An act with its parties: by whom, in the passive; who it was, in a cleft; else the subject and the object."""
    text, lang = _plain(act.unit), scene.lang
    rules = tables(lang, "acts")
    behind = [p for p in parties if p.start > act.start]
    by = next(
        (p for p in behind if p.start >= act.end and _stands_after(rules.BY, text, act.end, p, lang)), None
    )
    if by and by.start - act.end <= BY_CHARS:
        to = next((p for p in behind if re.search(rules.TOLD_TO, lead_of(text, p.start, lang))), None)
        about = act.about | frozenset(terms(act.unit.claim.quote[: act.start], lang))
        return replace(
            act, agent=by, patient=to or _subject(scene, act.unit, act.start, parties), about=about
        )
    inner = next(
        (
            p
            for p in reversed(parties)
            if p.end <= act.start and _stands_after(rules.INNER_AGENT, text, 0, p, lang)
        ),
        None,
    )
    if inner and not _BREAK.search(text[inner.end : act.start]):
        place = len(re.sub(rules.INNER_AGENT, "", lead_of(text, inner.start, lang)))
        about = act.about | frozenset(terms(act.unit.claim.quote[:place], lang))
        return replace(act, agent=inner, patient=_subject(scene, act.unit, place, parties), about=about)
    passive = re.search(rules.PASSIVE, text[: act.start])
    if passive:
        return replace(act, patient=_subject(scene, act.unit, passive.start(), parties))
    patient = _object(text, act.end, behind) or _object_pronoun(scene, act, text, parties)
    cleft = _identified(text, lang, act, behind)
    if cleft:
        return replace(act, agent=cleft, patient=patient if patient != cleft else None, is_cleft=True)
    agent = _subject(scene, act.unit, act.start, parties) or _fronted(text, lang, act, parties)
    return replace(act, agent=agent, patient=patient if patient != agent else None)


def _stands_after(pattern: str, text: str, start: int, p: Party, lang: str) -> bool:
    return re.search(pattern, lead_of(text[start:], p.start - start, lang)) is not None


def _object(text: str, end: int, behind: list[Party]) -> Party | None:
    """The first party behind a verb, or within its gap, with no break between."""
    between = text[end : behind[0].start] if behind else ""
    is_near = not _BREAK.search(between) and len(between.split()) <= PATIENT_WORDS
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
    lang, low = scene.lang, _plain(unit)
    own = frozenset(p.person for p in parties if p.person)
    if not re.sub(r"[^\w\s]", " ", words_of(lang, "OPENINGS").sub(" ", low[:end])).strip():
        return _taken_over(scene, unit, low[:end], own)
    pronoun = _pronoun(lang).search(low[:end])
    for p in reversed([p for p in parties if p.end <= end]):
        if pronoun and p.end <= pronoun.start(1):
            break
        between = low[p.end : end]
        is_near = end - p.end <= SUBJECT_CHARS and low.count(",", p.start, end) != 1
        if is_near and not re.search(r"[;:“”\"]|^'s\b", between) and _opens(low, p.start, lang):
            return p
    return _meant(scene, unit, pronoun.group(1), own, pronoun.start(1)) if pronoun else None


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
    low = _plain(earlier)
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
