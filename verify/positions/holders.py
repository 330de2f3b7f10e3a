"""Cues -> positions: who or what it is that stands there, by the kind of holder of the matter.

A cue whose holder is not found says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from verify.facets.name_phrases import phrase_pattern, split_phrases
from verify.languages import tables
from verify.languages.kinds import KINDS
from verify.languages.positions import COUNTED_OCCASIONS, MATTERS
from verify.match.concepts import concepts
from verify.match.vectors import terms
from verify.model import Name
from verify.positions.cues import Cue, cues_of
from verify.positions.record import Position
from verify.positions.scene import Line, Scene
from verify.positions.states import states_of
from verify.positions.subjects import LOOK_BACK, subject_before, subject_behind

# Words between a phrase and what holds it or what it is about.
# Words behind an apology that say to whom it is.
RECEIVER_WORDS = 4
BODY_WORDS, MEASURE_WORDS, CASE_WORDS, OWNER_WORDS = 10, 6, 5, 3
# Concepts of these kinds say what a decision is about.
_ABOUT = ("act", "thing", "measure")
_WORD = re.compile(r"[^\s,;:.()\"“”]+")
_POSSESSOR = re.compile(r"(?<!\w)([^\W\d_a-z][\w-]{1,40})['’]s (?=[^\W\d_])")
# A capitalised word behind another word.
_PROPER = re.compile(r"(?<=[^\W\d_] )[^\W\d_a-zà-ỹ][^\W\d_]++")
_CLOSED = re.compile(r"[;:()]")
_OWNERS = ("organisation", "person", "country", "place", "unknown")


def positions_of(scene: Scene) -> tuple[Position, ...]:
    """The positions that an article tells of, in order of the text; one of a sort a clause."""
    found: dict[tuple[str, str, str], Position] = {}
    for index in range(len(scene.lines)):
        for p in (*_of_line(scene, index), *states_of(scene, index)):
            found.setdefault((p.claim.id, p.matter, p.pole), p)
    return tuple(found.values())


def _of_line(scene: Scene, index: int) -> Iterator[Position]:
    line = scene.lines[index]
    for cue in cues_of(line, scene.article.lang):
        position = _HOLDERS[MATTERS[cue.matter].holder](scene, index, cue)
        if position:
            yield position


def _person(scene: Scene, index: int, cue: Cue) -> Position | None:
    line, lang = scene.lines[index], scene.article.lang
    who = subject_behind(scene, index, cue.end) if cue.is_behind else subject_before(scene, index, cue.start)
    topics: frozenset[str] = frozenset()
    if cue.matter == "times":
        topics = _occasions(line, cue, lang)
        if not topics:
            return None
        who = who or subject_behind(scene, index, cue.end)
    elif cue.matter == "apology":
        topics = frozenset(terms(" ".join(_WORD.findall(line.low[cue.end :])[:RECEIVER_WORDS]), lang))
    return _position(scene, line, cue, who=who, topics=topics) if who else None


def _occasions(line: Line, cue: Cue, lang: str) -> frozenset[str]:
    """What it is that somebody does for the first time or again; empty where it is the first of some only."""
    clause = line.clause_at(line.start + cue.start)
    if clause and cue.pole == "1" and _patterns(lang)["first of some"].search(clause.quote.lower()):
        return frozenset()
    return concepts(clause.quote, lang) & COUNTED_OCCASIONS if clause else frozenset()


def _body(scene: Scene, index: int, cue: Cue) -> Position | None:
    """A body that decides, with whose it is, and what the decision is about."""
    line, lang = scene.lines[index], scene.article.lang
    found = _nearest(line.low, cue.start, tables(lang, "positions").BODIES, BODY_WORDS)
    clause = line.clause_at(line.start + cue.start)
    if not found or not clause:
        return None
    sort, start, _ = found
    about = {c for c in concepts(clause.quote, lang) if KINDS.get(c) in _ABOUT}
    about |= set(terms(line.text[cue.end : clause.end - line.start], lang))
    return _position(
        scene, line, cue, owner=_owner(scene, index, start, start), topics=frozenset({f"of {sort}", *about})
    )


def _measure(scene: Scene, index: int, cue: Cue) -> Position | None:
    """A measure that rises or falls, with whose it is or what it is of."""
    line, lang = scene.lines[index], scene.article.lang
    found = _nearest(line.low, cue.start, tables(lang, "positions").MEASURES, MEASURE_WORDS)
    if not found:
        return None
    sort, start, end = found
    owner = _owner(scene, index, start, end, cue.start)
    before = _WORD.findall(line.low[:start])[-1:] if not tables(lang, "roles").HEAD_FIRST else []
    of = terms(" ".join([*before, line.low[end : cue.start]]), lang)
    if owner is None and not of:
        return None
    whose = () if owner else (" ".join(sorted(set(of))),)
    bases = _patterns(lang)["bases"].findall(line.low)
    return _position(scene, line, cue, owner=owner, topics=frozenset({f"of {sort}", *whose, *bases}))


def _case(scene: Scene, index: int, cue: Cue) -> Position | None:
    """What is granted or refused: a case right behind the phrase or, in the passive, right before it."""
    line, lang = scene.lines[index], scene.article.lang
    cases = tables(lang, "positions").CASES
    found = _next(line.low, cue.end, cases, CASE_WORDS) or _nearest(line.low, cue.start, cases, CASE_WORDS)
    clause = line.clause_at(line.start + cue.start)
    if not found or not clause:
        return None
    levels = frozenset(_patterns(lang)["levels"].findall(line.low))
    names = tuple(n for n in line.names if clause.start <= n.start < clause.end)
    return _position(
        scene,
        line,
        cue,
        topics=frozenset({f"of {found[0]}"}),
        names=names,
        levels=levels,
        proper=frozenset(_PROPER.findall(clause.quote)),
    )


_HOLDERS: dict[str, Callable[[Scene, int, Cue], Position | None]] = {
    "person": _person,
    "body": _body,
    "measure": _measure,
    "case": _case,
}


def _position(scene: Scene, line: Line, cue: Cue, **more: object) -> Position | None:
    """A position at the phrase of a cue, as far as one clause has it."""
    start = line.start + cue.start
    claim = line.clause_at(start)
    if claim is None:
        return None
    end = min(line.start + cue.end, claim.end)
    patterns, span = _patterns(scene.article.lang), (claim.start - line.start, claim.end - line.start)
    return Position(
        claim,
        scene,
        start,
        end,
        cue.matter,
        cue.pole,
        stage=bool(patterns["stages"].search(line.low, *span)),
        inquiry=bool(patterns["inquiry"].search(line.low, *span)),
        trial=any(patterns["trial"].search(other.low) for other in scene.lines),
        **more,  # type: ignore[arg-type]
    )


# -- words beside a phrase


def _nearest(low: str, place: int, listed: dict[str, str], words: int) -> tuple[str, int, int] | None:
    """(sort, start, end) of the last word of a table before a place, if near enough and in no other bracket."""
    hits = [
        (m.end(), m.start(), s) for s, p in _sorts(tuple(listed.items())) for m in p.finditer(low, 0, place)
    ]
    if not hits:
        return None
    end, start, sort = max(hits)
    between = low[end:place]
    return None if len(_WORD.findall(between)) > words or _CLOSED.search(between) else (sort, start, end)


def _next(low: str, place: int, listed: dict[str, str], words: int) -> tuple[str, int, int] | None:
    """(sort, start, end) of the first word of a table behind a place, if near enough."""
    hits = [
        (m.start(), -m.end(), s) for s, p in _sorts(tuple(listed.items())) for m in p.finditer(low, place)
    ]
    if not hits:
        return None
    start, end, sort = min(hits)
    between = low[place:start]
    return None if len(_WORD.findall(between)) > words or _CLOSED.search(between) else (sort, start, -end)


def _owner(scene: Scene, index: int, start: int, end: int, until: int | None = None) -> Name | None:
    """Whose something is: the name right before it, or between it and its verb; of "its" the thing named first in the nearest sentence."""
    line = scene.lines[index]
    for name in reversed(line.names):
        at, to = name.start - line.start, name.end - line.start
        near = to <= start and len(_WORD.findall(line.low[to:start])) < OWNER_WORDS
        if name.kind in _OWNERS and (near or (until is not None and end <= at < until)):
            return name
    owner = next((m for m in _POSSESSOR.finditer(line.text[: start + 1]) if m.end() == start), None)
    if owner:
        at, to = line.start + owner.start(1), line.start + owner.end(1)
        return Name(at, to, owner.group(1), "unknown", owner.group(1).lower(), owner.group(1))
    before = _WORD.findall(line.low[:start])[-2:]
    if not set(before) & set(split_phrases(tables(scene.article.lang, "positions").PRONOUNS[""])):
        return None
    for at in range(index, max(-1, index - LOOK_BACK), -1):
        limit = line.start + start if at == index else None
        for name in scene.lines[at].names:
            if name.kind in ("organisation", "unknown") and (limit is None or name.end <= limit):
                return name
    return None


@cache
def _sorts(listed: tuple[tuple[str, str], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((sort, phrase_pattern(split_phrases(words))) for sort, words in listed)


@cache
def _patterns(lang: str) -> dict[str, re.Pattern[str]]:
    t = tables(lang, "positions")
    listed = {
        "stages": t.STAGES,
        "bases": t.BASES,
        "levels": t.LEVELS,
        "first of some": t.FIRST_OF_SOME,
        "inquiry": t.INQUIRY,
        "trial": t.TRIAL,
    }
    return {kind: phrase_pattern(split_phrases(words)) for kind, words in listed.items()}
