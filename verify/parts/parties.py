"""Clauses -> the parties named in them: people, groups, organisations, and vehicles and vessels; with what a pronoun is.

Two parties are surely one, surely two, or neither.  Knows no acts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from verify.facets.name_phrases import lowered, split_phrases
from verify.languages import tables
from verify.match.lexicon import find_phrases
from verify.match.units import Unit
from verify.memo import kept_in_topic
from verify.model import Name
from verify.parts.scenes import Scene

# Offices of which an article mostly knows one holder.
_OFFICES = frozenset(
    {
        "governor",
        "mayor",
        "president",
        "primeminister",
        "chief_executive",
        "chairman",
        "captain",
        "coach",
        "referee",
        "ambassador",
    }
)
# People of no known group who are called as no officer is.
CIVILIAN = "civilian"
# Characters from a name to the group that it owns.
_OWNER_CHARS = 40


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what is named at `start:end` of a clause's quote.

    `person`: the last word of a name; `group`: what sort of people, or of vehicle (`is_thing`); `name`: the organisation that
    it is, or whose people these are.
    """

    start: int
    end: int
    text: str
    person: str | None = None
    group: str | None = None
    name: Name | None = None
    is_thing: bool = False


def parties_of(scene: Scene, unit: Unit) -> tuple[Party, ...]:
    """The parties that a clause names, in order; pronouns are none."""
    text, lang, at = unit.claim.quote, scene.lang, unit.claim.start
    spans = [(n.start - at, n.end - at) for n in unit.names]
    people = [_person(scene, spans, start, end, last) for start, end, last in scene.people_in(unit)]
    things = [
        Party(h.start, h.end, text[h.start : h.end], group=h.label, is_thing=True)
        for h in find_phrases(text, lang, "acts", "MOVERS")
        if h.label != "none" and not _lies_in(h.start, spans) and not _is_before_name(text, h.end)
    ]
    groups = [
        Party(h.start, h.end, text[h.start : h.end], _holder(scene, h.label), h.label)
        for h in find_phrases(text, lang, "acts", "PARTIES")
        if not _lies_in(h.start, spans)
        and (h.end + 1 in {p.start for p in people} or not _is_no_noun(text, h.start, h.end, lang))
    ]
    names = [
        Party(n.start - at, n.end - at, n.text, name=n)
        for n in unit.names
        if n.kind in ("organisation", "country", "unknown")
        and not any(p.start < n.end - at and n.start - at < p.end for p in people)
    ]
    found = sorted([*people, *things, *groups, *names], key=lambda p: (p.start, -p.end))
    return tuple(_apposed(text, lang, list(_joined(text, lang, found))))


def _person(scene: Scene, spans: list[tuple[int, int]], start: int, end: int, last: str) -> Party:
    """A person, from the first word of the name as it is written."""
    first = next((s for s, e in spans if s <= start < e), start)
    return Party(first, end, scene.people[last], last, scene.groups.get(last) or _civilian(scene, last))


@kept_in_topic
def _civilian(scene: Scene, last: str) -> str | None:
    """The group of whoever an article calls as no officer is called ("chị Hà"), and tells nothing else of."""
    titles = tables(scene.lang, "roles").CIVIL_TITLES
    called = rf"(?:{'|'.join(sorted(titles))})\s+(?:[^\W\d_]+\s+){{0,4}}{re.escape(last)}\b"
    return CIVILIAN if titles and re.search(called, scene.article.text, re.IGNORECASE) else None


def _holder(scene: Scene, group: str) -> str | None:
    """The one person of an article who holds an office of which there is one ("the governor")."""
    held = {last for last, g in _titles(scene) if g == group} if group in _OFFICES else set()
    return next(iter(held)) if len(held) == 1 else None


@kept_in_topic
def _titles(scene: Scene) -> tuple[tuple[str, str], ...]:
    """People with the groups that the article puts them in, by what it calls them or by a title before the name."""
    titled = [
        (n.full.split()[-1], n.title) for u in scene.units for n in u.names if n.kind == "person" and n.title
    ]
    by_title = [(last, h.label) for last, t in titled for h in find_phrases(t, scene.lang, "acts", "PARTIES")]
    return (*scene.groups.items(), *by_title)


def _is_before_name(text: str, end: int) -> bool:
    """True where a name follows: "the coach, Ian Frost," is no bus."""
    behind = re.match(r",? ([^\W\d_])", text[end:])
    return bool(behind and behind.group(1).isupper())


def _lies_in(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _is_no_noun(text: str, start: int, end: int, lang: str) -> bool:
    """True for a word of a name (capitals before or behind another one), and for the form of a verb ("reported")."""
    behind = re.match(r"\s+([^\W\d_])", text[end:])
    is_word = " " not in text[start:end]
    if is_word and start > 0 and text[start].isupper() and bool(behind and behind.group(1).isupper()):
        return True
    return not tables(lang, "roles").HEAD_FIRST and text[start:end].endswith(("ed", "ing"))


def _joined(text: str, lang: str, found: list[Party]) -> Iterator[Party]:
    """The parties with those of one phrase as one: a title and a person, an owner and its people, two words for one group."""
    possessive = re.compile(tables(lang, "acts").POSSESSIVE)
    is_head_first = tables(lang, "roles").HEAD_FIRST
    held: Party | None = None
    for p in found:
        if held is None:
            held = p
            continue
        if p.start < held.end:
            continue
        between = text[held.end : p.start]
        if held.group and p.person and held.person in (None, p.person) and _is_title(between, lang):
            held = replace(p, start=held.start, group=held.group)
        elif held.group and p.group and not held.person and not p.person and not between.strip():
            held = replace(
                held if is_head_first else p, start=held.start, end=p.end, text=text[held.start : p.end]
            )
        elif (
            held.name
            and p.group
            and not p.is_thing
            and not p.person
            and possessive.fullmatch(between[:_OWNER_CHARS])
        ):
            held = replace(p, start=held.start, text=text[held.start : p.end], name=held.name)
        else:
            yield held
            held = p
    if held:
        yield held


def _is_title(between: str, lang: str) -> bool:
    """True for nothing between a group and a name, or for a word that says of what sort ("bác sĩ trực X")."""
    word = between.strip(" .“”\"'‘")
    return not word or word in split_phrases(tables(lang, "acts").SORTS)


def _apposed(text: str, lang: str, parties: list[Party]) -> Iterator[Party]:
    """The parties with a group and the person that a comma puts beside it as one ("a neighbor, Curtis Boone,")."""
    rules, skip = tables(lang, "acts"), -1
    for n, p in enumerate(parties):
        if n <= skip:
            continue
        for k in range(n + 1, min(n + 3, len(parties))):
            q, between = parties[k], text[p.end : parties[k].start]
            is_named = q.person or (q.name and q.name.kind in ("unknown", "person") and " " in q.text)
            if (
                p.group
                and not (p.person or p.is_thing)
                and is_named
                and re.fullmatch(rules.THEN_NAMED, between)
            ):
                person = q.person or q.text.split()[-1]
                p, skip = replace(p, end=q.end, text=q.text, person=person, name=None), k
            elif (
                p.person
                and not p.group
                and q.group
                and not q.person
                and re.fullmatch(rules.THEN_GROUP, between)
            ):
                p, skip = replace(p, group=q.group), k
            else:
                continue
            break
        yield p


# -- pronouns


def addressed_as(scene: Scene, unit: Unit, word: str, end: int) -> Party | None:
    """The person named last before a place whom the article calls by a word that is a pronoun too ("chị Nhạn", "chị")."""
    text = unit.claim.quote
    for told, stop in ((unit, end), *((u, len(u.claim.quote)) for u in scene.earlier(unit))):
        for p in reversed(parties_of(scene, told)):
            if (
                p.person
                and p.end <= stop
                and re.search(rf"\b{word}$", lowered(told.claim.quote[: p.start]).rstrip())
            ):
                return p if told is unit else replace(p, start=0, end=len(text))
    return None


def said_before(scene: Scene, unit: Unit, own: frozenset[str]) -> Party | None:
    """The person named last in the clauses before, none of `own` (last words of names)."""
    for earlier in scene.earlier(unit):
        people = [p for p in parties_of(scene, earlier) if p.person and p.person not in own]
        if people:
            return people[-1]
    return None


# -- before a party


def lead_of(text: str, start: int, lang: str) -> str:
    """The words before a party, without its articles and adjectives, in lower case."""
    before = lowered(text[:start]).rstrip(" “\"'‘")
    while found := _articles(lang).search(before):
        before = before[: found.start()].rstrip(" “\"'‘")
    return before


@cache
def _articles(lang: str) -> re.Pattern[str]:
    listed = "|".join(map(re.escape, split_phrases(tables(lang, "acts").ARTICLES)))
    return re.compile(rf"(?:^|(?<=[^\w]))(?:{listed}|\d+)$")
