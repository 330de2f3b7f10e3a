"""Who did it to whom, told the other way round: "A pushed B" and "B pushed A", "A went to B's house" and "B to A's".

Only between the same two people, for acts that one does to the other; where they did it to each other nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product

from verify.facets.name_phrases import phrase_pattern, split_phrases
from verify.facets.stance import find_stances
from verify.judge import Outcome
from verify.languages import tables
from verify.model import Claim
from verify.positions.record import may_meet, times_of
from verify.positions.scene import Line, Scene
from verify.positions.subjects import Subject, host_of, same_subject, subject_before, subject_behind
from verify.text.phrase_index import PhraseIndex, index_of

# Days between two articles on one act that gives no time.
DAYS = 2
SCORE = 0.75
# Characters between a word of the passive and its verb, or the verb and its agent.
PASSIVE_CHARS = 30
_OPEN = frozenset({"possible", "planned", "requested", "denied", "negative"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """One act between two people; an agent of None is "the other one" of the two."""

    claim: Claim
    scene: Scene
    start: int
    end: int
    act: str
    agent: Subject | None
    patient: Subject


def exchange_outcomes(scenes: Sequence[Scene]) -> Iterator[Outcome]:
    """Conflicts on who did it to whom."""
    rows = [exchanges_of(s) for s in scenes]
    for left, right in combinations(rows, 2):
        for x, y in product(left, right):
            if _is_swapped(x, y) and _at_one_time(x, y):
                yield _outcome(x, y)


def exchanges_of(scene: Scene) -> tuple[Exchange, ...]:
    """The acts between two people that an article tells of as done by one of them, without those done both ways."""
    found = [e for index, line in enumerate(scene.lines) for e in _of_line(scene, index, line)]
    return tuple(e for e in found if not any(_is_swapped(e, o) for o in found))


def _of_line(scene: Scene, index: int, line: Line) -> Iterator[Exchange]:
    lang = scene.article.lang
    stances = None
    for act in _index(lang).near(line.low):
        for match in _acts(lang)[act].finditer(line.low):
            start, end = match.span()
            claim = line.clause_at(line.start + start)
            if claim is None or _patterns(lang)["mutual"].search(line.low):
                continue
            stances = find_stances(line.text, lang=lang) if stances is None else stances
            if any(s.value in _OPEN and s.start < start < s.scope_end for s in stances):
                continue
            is_other = bool(_patterns(lang)["other"].search(line.low, max(0, start - 40), start))
            agent, patient = _parties(scene, index, act, start, end)
            agent = None if is_other else agent
            if patient and (agent or is_other):
                yield Exchange(
                    claim, scene, line.start + start, min(line.start + end, claim.end), act, agent, patient
                )


def _parties(
    scene: Scene, index: int, act: str, start: int, end: int
) -> tuple[Subject | None, Subject | None]:
    """The agent and the patient of an act; the other way round in the passive."""
    line, patterns = scene.lines[index], _patterns(scene.article.lang)
    if act == "host":
        return subject_before(scene, index, start), host_of(scene, index, end)
    passive = next(iter(patterns["passive"].finditer(line.low, max(0, start - PASSIVE_CHARS), start)), None)
    if passive is None:
        return subject_before(scene, index, start), subject_behind(scene, index, end)
    patient = subject_before(scene, index, passive.start())
    by = patterns["by"].search(line.low, end, end + PASSIVE_CHARS)
    inner = subject_behind(scene, index, passive.end())
    return (subject_behind(scene, index, by.end()) if by else inner), patient


def _is_swapped(x: Exchange, y: Exchange) -> bool:
    """True where each patient is the other's agent; "the winner" may be anybody but the one who is visited."""
    if x.act != y.act or not (x.agent or y.agent) or same_subject(x.patient, y.patient, x.scene, y.scene):
        return False
    return _may_be(x.agent, y.patient, x, y) and _may_be(y.agent, x.patient, y, x)


def _may_be(agent: Subject | None, patient: Subject, x: Exchange, y: Exchange) -> bool:
    return agent is None or same_subject(agent, patient, x.scene, y.scene)


def _at_one_time(x: Exchange, y: Exchange) -> bool:
    s, t = times_of(x.claim), times_of(y.claim)
    if s and t:
        return may_meet(s, t)
    a, b = x.scene.article.published, y.scene.article.published
    return a is not None and b is not None and abs((a - b).days) <= DAYS


def _outcome(x: Exchange, y: Exchange) -> Outcome:
    names = sorted((x.patient.shown, y.patient.shown))
    return Outcome(
        a=(x.claim.id, x.start, x.end),
        b=(y.claim.id, y.start, y.end),
        facet="role",
        relation="conflict",
        score=SCORE,
        question=f"who did it to whom: {' and '.join(names)}",
        shown_a=f"{x.scene.article.text[x.start : x.end]} {x.patient.shown}",
        shown_b=f"{y.scene.article.text[y.start : y.end]} {y.patient.shown}",
        reasons=("each is said to have done it to the other", f"both speak of {names[0]} and {names[1]}"),
    )


@cache
def _acts(lang: str) -> dict[str, re.Pattern[str]]:
    t = tables(lang, "positions")
    return {
        "host": phrase_pattern(split_phrases(t.GOES)),
        **{act: phrase_pattern(split_phrases(p)) for act, p in t.EXCHANGES.items()},
    }


@cache
def _index(lang: str) -> PhraseIndex[str]:
    t = tables(lang, "positions")
    return index_of(
        {"host": split_phrases(t.GOES), **{act: split_phrases(p) for act, p in t.EXCHANGES.items()}}
    )


@cache
def _patterns(lang: str) -> dict[str, re.Pattern[str]]:
    t = tables(lang, "positions")
    listed = {"mutual": t.MUTUAL, "other": t.COUNTERPARTS, "passive": t.PASSIVES, "by": t.BY}
    return {kind: phrase_pattern(split_phrases(words)) for kind, words in listed.items()}
