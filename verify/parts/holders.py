"""Who an office in a sentence is said to be of, and whether it is held, was held once, or was left.

An office is somebody's in apposition to the name, directly before it, or behind a verb that tells of holding or
leaving; the tables of a language have the words between.  Does not tell of what the office is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from verify.facets.name_phrases import lowered, split_phrases
from verify.facets.names import name_key
from verify.languages import tables
from verify.match.lexicon import Hit
from verify.match.units import Unit
from verify.model import Name
from verify.parts.scenes import Scene

# Words between an office and the name of its holder or its organisation, at most.
MAX_BETWEEN = 7
# The office of those of whom is only told for whom they work.
STAFF = "staff"
# Kinds of things of which officials are told as the heads, with their own name behind: "chủ tịch huyện Lê Văn Phú".
SETTLED = ("province", "district", "commune", "village", "police", "committee", "department")
# The tables that tell of holding, the surest first; the last one only behind a name; those that may stand far from it.
_NAMED = ("LEFT", "HELD_ONCE", "HELD_UNTIL", "HELD_NOW", "WORKS_NOW", "APPOSED")
_FAR = ("LEFT", "HELD_ONCE")
# Vietnamese names of more syllables are of people: family name, middle name and given name.
FULL_SYLLABLES = 2
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its people, and with the names that may be people's; `at` is its place in the article."""

    scene: Scene
    units: Sequence[Unit]
    text: str
    low: str
    at: int
    people: tuple[Name, ...]
    untyped: tuple[Name, ...]

    def unit_of(self, start: int, end: int) -> Unit | None:
        """The clause around a stretch of the article."""
        return next((u for u in self.units if u.claim.start <= start and end <= u.claim.end), None)


@dataclass(frozen=True, slots=True)
class Holding:
    """Whose office it is: `state` is "now", "once" or "left"; `start` is where the words that tell it begin, and `lead`
    where those begin that may tell of what the office is."""

    owner: Name
    state: str
    tight: bool
    start: int
    lead: int


def sentence_of(scene: Scene, units: Sequence[Unit]) -> Sentence:
    start, end = min(u.claim.start for u in units), max(u.claim.end for u in units)
    text = scene.article.text[start:end]
    names = {(n.start, n.end): _person_of_body(scene, n) for u in units for n in u.names}
    people = tuple(names[k] for k in sorted(names) if is_person(scene, names[k]))
    untyped = tuple(names[k] for k in sorted(names) if names[k] not in people and _may_be_person(names[k]))
    return Sentence(scene, units, text, lowered(text), start, people, untyped)


def _person_of_body(scene: Scene, name: Name) -> Name:
    """The person behind the word for a place or a body that was taken for its name: "chủ tịch xã Lê Văn Phú"."""
    found = re.search(tables(scene.lang, "offices").PERSON_OF_BODY, name.text)
    if found is None or name.kind not in ("place", "organisation"):
        return name
    full = found.group("name")
    if scene.people.get(full.split()[-1]) != full and not found.group("middle"):
        return name
    return Name(name.end - len(full), name.end, full, "person", name_key(full), full)


def _may_be_person(name: Name) -> bool:
    """True for a name of unknown kind that looks like that of a person: two or three words, each with a capital."""
    words = name.text.split()
    return (
        name.kind == "unknown"
        and len(words) in (2, 3)
        and all(w[0].isupper() and w[1:].islower() for w in words)
    )


def is_person(scene: Scene, name: Name) -> bool:
    """True for a person, and for a name of unknown kind that is a person's in another article; for no firm's name."""
    if name.kind == "unknown":
        return " " in name.full and scene.people.get(name.full.split()[-1]) == name.full
    before = f" {lowered(scene.article.text[max(0, name.start - 30) : name.start]).rstrip()}"
    is_full = len(name.text.split()) > FULL_SYLLABLES
    return name.kind == "person" and not (
        tables(scene.lang, "parts").OFFICE_FIRST and before.endswith(_things(scene.lang, is_full))
    )


@cache
def _things(lang: str, is_full: bool) -> tuple[str, ...]:
    """The words that make what is behind them the name of a firm or a place; no place has a full name of a person."""
    rules = tables(lang, "parts")
    bodies = {
        w
        for kind, words in rules.NAME_TYPES.items()
        if kind.startswith(SETTLED)
        for w in split_phrases(words)
    }
    settlements = bodies if is_full else set()
    types = "|".join(rules.NAME_TYPES.values())
    listed = (*split_phrases(types), *split_phrases(rules.NAMED_THINGS))
    return tuple(f" {w}" for w in listed if w not in settlements)


# -- whose it is


def holding(s: Sentence, hit: Hit) -> Holding | None:
    """Whose office it is, and how that is told."""
    by_verb, behind = _before(s, hit), _behind(s, hit)
    if by_verb and behind and tables(s.scene.lang, "parts").OFFICE_FIRST:
        return by_verb if " " not in behind.owner.text else None
    return behind or by_verb or _untyped_before(s, hit)


def _untyped_before(s: Sentence, hit: Hit) -> Holding | None:
    """A name of unknown kind before the office that the words between make a person's."""
    found = _before(replace(s, people=s.untyped), hit) if s.untyped else None
    between = (n for n in s.people if found and found.owner.end <= n.start < s.at + hit.start)
    return None if any(not s.low[n.end - s.at :].startswith("'s") for n in between) else found


def _before(s: Sentence, hit: Hit) -> Holding | None:
    """The person named before the office, or taken up by a pronoun, if the words between tell of holding or leaving.

    The telling words begin behind the name or, where they surely are a verb, behind the last comma.
    """
    found = _lead(s, hit)
    if found is None:
        return None
    owner, start, is_named = found
    comma = s.low.rfind(",", start, hit.start)
    states = _NAMED if is_named else _NAMED[:-1]
    tried = [(state, start) for state in states]
    tried += [(state, comma) for state in _FAR] if comma > start else []
    return next((h for state, at in tried if (h := _told(s, hit, owner, state, at))), None)


def _told(s: Sentence, hit: Hit, owner: Name, state: str, start: int) -> Holding | None:
    """What the words between a place and an office tell of somebody, read by one of the tables."""
    rules = tables(s.scene.lang, "offices")
    told = re.match(getattr(rules, state), s.low[start : hit.start])
    if told is None or (state == "WORKS_NOW") != (hit.label == STAFF and state != "HELD_ONCE"):
        return None
    at = start + told.end()
    rest, former = _without_former(s.low[at : hit.start], rules.FORMER)
    if not _is_short(rest, rules.NO_HOLDER) or re.search(rules.ACTING, f" {rest}"):
        return None
    ended = re.match(rules.UNTIL, s.low[hit.end :]) is not None
    once = _says(s, hit, rules.ONCE_WORDS)
    if not ended and (state == "HELD_UNTIL" or (_says(s, hit, rules.PAST) and not once)):
        return None
    former = former or once or _is_former_behind(s, hit)
    verb = start + len(told.group()) - len(told.group().lstrip(" ,"))
    shown = verb if state in ("LEFT", "HELD_UNTIL") else at + len(rest)
    return Holding(owner, _state(state, former, ended), True, shown, at)


def _state(told: str, former: bool, ended: bool) -> str:
    if former or told == "HELD_ONCE":
        return "once"
    return "left" if told == "LEFT" or ended else "now"


def _says(s: Sentence, hit: Hit, pattern: str) -> bool:
    """True if the words that tell an office are of some form; the table's forms meet by their stems ("worked at")."""
    return re.search(pattern, s.low[hit.start : hit.end]) is not None


def _is_former_behind(s: Sentence, hit: Hit) -> bool:
    """True where words behind an office tell that it was held ("giám đốc cũ", "editor emeritus")."""
    return re.match(tables(s.scene.lang, "offices").FORMER_BEHIND, s.low[hit.end :]) is not None


def _lead(s: Sentence, hit: Hit) -> tuple[Name, int, bool] | None:
    """The person before an office, where the words between begin, and whether the person is named there."""
    named = (n for n in reversed(s.people) if n.end - s.at <= hit.start)
    before = next((n for n in named if not s.low[n.end - s.at :].startswith("'s")), None)
    if before:
        return before, before.end - s.at, True
    pronoun = re.match(rf"\W*(?:{tables(s.scene.lang, 'parts').ONE_BEFORE})(?!\w)", s.low)
    owner = _antecedent(s, pronoun.group().strip(" “\"'‘")) if pronoun else None
    return (owner, pronoun.end(), False) if pronoun and owner else None


def _antecedent(s: Sentence, pronoun: str) -> Name | None:
    """The only person of the nearest clause before that names one; in Vietnamese the one called as the pronoun says."""
    for unit in s.scene.earlier(s.units[0]):
        people = {n.key: n for n in unit.names if is_person(s.scene, n)}
        if tables(s.scene.lang, "parts").OFFICE_FIRST:
            people = {
                k: n
                for k, n in people.items()
                if lowered(s.scene.article.text[: n.start]).rstrip().endswith(pronoun.split()[0])
            }
        if people:
            return next(iter(people.values())) if len(people) == 1 else None
    return None


def _without_former(words: str, former: str) -> tuple[str, bool]:
    found = re.search(former, words)
    return (words[: found.start()], True) if found else (words, False)


def _behind(s: Sentence, hit: Hit) -> Holding | None:
    """The person named behind the office."""
    lang = s.scene.lang
    rules, before = tables(lang, "offices"), s.low[: hit.start]
    after = next((n for n in s.people if n.start - s.at >= hit.end), None)
    if after is None or re.search(rules.ACTING, before):
        return None
    gap = s.low[hit.end : after.start - s.at]
    first = tables(lang, "parts").OFFICE_FIRST
    in_front = _is_short(gap, rules.NO_HOLDER) and (first or not gap.strip())
    if not in_front and not (
        re.fullmatch(rules.BEFORE_HOLDER, gap) and re.match(rules.BEHIND_HOLDER, s.low[after.end - s.at :])
    ):
        return None
    former = re.search(rules.FORMER, before)
    if _says(s, hit, rules.PAST):
        return None
    start = former.start() if former else hit.start
    state = "once" if former or _is_former_behind(s, hit) else "now"
    return Holding(after, state, not in_front, start, 0)


def _is_short(gap: str, stops: str) -> bool:
    """True for a few words without a mark or a word that parts an office from a name."""
    found = _WORD.findall(gap)
    return (
        len(found) <= MAX_BETWEEN
        and not re.search(r"[,;:.!?()\n]\s", gap + " ")
        and not set(found) & set(stops.split("|"))
    )
