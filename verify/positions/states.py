"""Things in one state or another: the crossing gates were down, they had not come down.

A word for the thing and a word for the state near it in one clause; a negation turns the state round, and what is only
planned has not come about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from verify.facets.name_phrases import phrase_pattern, split_phrases
from verify.facets.stance import find_stances
from verify.languages import tables
from verify.languages.positions import MATTERS
from verify.match.vectors import terms
from verify.model import Claim, Stance
from verify.positions.cues import contexts, gapped
from verify.positions.record import Position
from verify.positions.scene import Line, Scene
from verify.text.phrase_index import PhraseIndex, index_of

# Words between a thing and its state.
MAX_WORDS = 10
# Characters before a state in which "not yet" stands.
NOT_YET_CHARS = 30
_WEAK = frozenset({"possible", "requested", "denied"})
_WORD = re.compile(r"\w+")
# A capitalised word behind another word.
_PROPER = re.compile(r"(?<=[^\W\d_] )[^\W\d_a-zà-ỹ][^\W\d_]++")


def states_of(scene: Scene, index: int) -> Iterator[Position]:
    """The states of things that a sentence tells, at most one of a matter a clause."""
    line, lang = scene.lines[index], scene.article.lang
    stances: Sequence[Stance] | None = None
    for matter in _index(lang).near(line.low):
        nouns, poles = _states(lang, matter)
        things = [m.span() for m in nouns.finditer(line.low)]
        context = contexts(lang).get(matter)
        if not things or (context and not any(context.search(other.low) for other in scene.lines)):
            continue
        stances = find_stances(line.text, lang=lang) if stances is None else stances
        for claim in line.clauses:
            position = _of_clause(scene, line, claim, matter, things, poles, stances)
            if position:
                yield position


def _of_clause(
    scene: Scene,
    line: Line,
    claim: Claim,
    matter: str,
    things: Sequence[tuple[int, int]],
    poles: Sequence[tuple[str, re.Pattern[str]]],
    stances: Sequence[Stance],
) -> Position | None:
    """The state nearest to a thing in a clause."""
    first, last = claim.start - line.start, claim.end - line.start
    inside = [(s, e) for s, e in things if first <= s and e <= last]
    told = (
        [(m.span(), pole) for pole, p in poles for m in p.finditer(line.low, first, last)] if inside else []
    )
    near = [
        (words, -(end - start), start, end, pole)
        for (start, end), pole in told
        for words in (min(_words_between(line, t, (start, end)) for t in inside),)
        if words <= MAX_WORDS
    ]
    turned = (_turned(scene, line, claim, matter, (s, e), pole, stances) for _, _, s, e, pole in sorted(near))
    return next((p for p in turned if p), None)


def _words_between(line: Line, thing: tuple[int, int], state: tuple[int, int]) -> int:
    if thing[1] <= state[0]:
        return len(_WORD.findall(line.low[thing[1] : state[0]]))
    return len(_WORD.findall(line.low[state[1] : thing[0]])) if state[1] <= thing[0] else 0


def _turned(
    scene: Scene,
    line: Line,
    claim: Claim,
    matter: str,
    span: tuple[int, int],
    pole: str,
    stances: Sequence[Stance],
) -> Position | None:
    """The state as its negation or modality has it; None where it is open."""
    kind, patterns, (start, end) = MATTERS[matter], _patterns(scene.article.lang), span
    over = [s for s in stances if s.start < start and s.end <= start and s.scope_end > start]
    values = {s.value for s in over}
    if values & _WEAK or (not kind.later and patterns["again"].search(line.low, start, end + 12)):
        return None
    late = bool(patterns["not yet"].search(line.low, max(0, start - NOT_YET_CHARS), start))
    planned = "planned" in values and not late
    if planned:
        if not kind.to_come or pole == kind.to_come:
            return None
        pole = kind.to_come
    elif late or sum(s.kind == "negation" for s in over) % 2:
        turned = dict(kind.negated).get(pole)
        if turned is None:
            return None
        pole = turned
    names = tuple(n for n in line.names if claim.start <= n.start < claim.end)
    beside = terms(claim.quote, scene.article.lang)
    own = terms(
        " ".join(_states(scene.article.lang, matter)[0].findall(line.low)) + " " + line.low[start:end],
        scene.article.lang,
    )
    return Position(
        claim,
        scene,
        line.start + start,
        min(line.start + end, claim.end),
        matter,
        pole,
        topics=frozenset(beside) - frozenset(own),
        names=names,
        proper=frozenset(_PROPER.findall(claim.quote)),
        still=late or bool(patterns["still"].search(claim.quote.lower())),
        planned=planned,
    )


@cache
def _states(lang: str, matter: str) -> tuple[re.Pattern[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """The pattern of the things of a matter, and those of each state."""
    nouns, poles = tables(lang, "positions").STATES[matter]
    states = ((pole, p) for pole, listed in poles.items() for p in gapped(list(split_phrases(listed))))
    return phrase_pattern(split_phrases(nouns)), tuple(states)


@cache
def _index(lang: str) -> PhraseIndex[str]:
    """The matters by the words for their things."""
    states = tables(lang, "positions").STATES.items()
    return index_of({matter: split_phrases(nouns) for matter, (nouns, _) in states})


@cache
def _patterns(lang: str) -> dict[str, re.Pattern[str]]:
    t = tables(lang, "positions")
    listed = {"again": t.AGAIN, "still": t.STILL, "not yet": t.NOT_YET}
    return {kind: phrase_pattern(split_phrases(words)) for kind, words in listed.items()}


@cache
def thing_words(lang: str) -> frozenset[str]:
    """The words for things, which are no part of a name that tells two of them apart."""
    nouns = (
        word for listed, _ in tables(lang, "positions").STATES.values() for word in split_phrases(listed)
    )
    return frozenset(w for noun in nouns for w in noun.split())
