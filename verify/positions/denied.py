"""What did not happen by one article's words and is told as a fact by another: "there was no leak from the tank".

The words behind "there was no", all of them, have to stand in one clause of the other article, which neither denies them
nor speaks of a rumour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations

from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.facets.stance import find_stances
from verify.judge import Outcome
from verify.languages import tables
from verify.match.vectors import terms
from verify.model import Claim
from verify.positions.record import may_meet, times_of
from verify.positions.scene import Scene

# Content words of what is denied: with fewer it may be anything of its kind, with more it is a whole story.
MIN_WORDS, MAX_WORDS = 2, 5
# With fewer they have to stand side by side, or the sentences around have to share so many more words.
SURE_WORDS, SHARED_WORDS = 3, 2
# Days between two articles on one event.
DAYS = 7
SCORE = 0.75
_OPEN = frozenset({"negative", "possible", "planned", "requested", "denied"})


@dataclass(frozen=True, slots=True)
class Denial:
    """A clause that says that something did not happen, with the content words of it in order, and those of its sentence."""

    claim: Claim
    scene: Scene
    order: tuple[str, ...]
    context: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        return frozenset(self.order)


def denied_outcomes(scenes: Sequence[Scene]) -> Iterator[Outcome]:
    """Conflicts between a denial and the clauses of other articles that tell what it denies."""
    rows = [(s, denials_of(s)) for s in scenes]
    for (left, denials), (right, others) in permutations(rows, 2):
        denied = {d.words for d in others}
        for denial in denials:
            told = [c for c in _clauses(right) if is_told(denial, c, right)]
            if (
                told
                and denial.words not in denied
                and not any(is_told(denial, c, left) for c in _clauses(left))
            ):
                yield from (_outcome(denial, c) for c in told)


def _clauses(scene: Scene) -> Iterator[Claim]:
    return (c for line in scene.lines for c in line.clauses)


def denials_of(scene: Scene) -> tuple[Denial, ...]:
    """The denials of an article, in order."""
    lang = scene.article.lang
    found = []
    for claim in _clauses(scene):
        match = _patterns(lang)["nothing"].search(lowered(claim.quote))
        rest = re.split(r"[.,;:]", claim.quote[match.end() :])[0] if match else ""
        order = terms(rest, lang)
        if MIN_WORDS <= len(set(order)) <= MAX_WORDS:
            found.append(Denial(claim, scene, order, _around(scene, claim)))
    return tuple(found)


def is_told(denial: Denial, claim: Claim, scene: Scene) -> bool:
    """True where a clause tells as a fact all that is denied."""
    lang = scene.article.lang
    said = terms(claim.quote, lang)
    if lang != denial.scene.article.lang or not denial.words <= set(said):
        return False
    if not (_is_sure(denial, said) or _is_one_event(denial, claim, scene)):
        return False
    low = lowered(claim.quote)
    if "?" in scene.article.text[claim.start : claim.end + 2]:
        return False
    if _patterns(lang)["rumour"].search(low) or any(
        s.value in _OPEN for s in find_stances(claim.quote, lang=lang)
    ):
        return False
    a, b = denial.scene.article.published, scene.article.published
    s, t = times_of(denial.claim), times_of(claim)
    is_apart = bool(s and t) and not may_meet(s, t)
    return not is_apart and a is not None and b is not None and abs((a - b).days) <= DAYS


def _is_sure(denial: Denial, said: tuple[str, ...]) -> bool:
    """True where what is denied has many words, or they stand side by side in the clause."""
    size = len(denial.order)
    return len(denial.words) >= SURE_WORDS or any(
        said[i : i + size] == denial.order for i in range(len(said))
    )


def _is_one_event(denial: Denial, claim: Claim, scene: Scene) -> bool:
    """True where the sentences around share more words than what is denied."""
    return len((_around(scene, claim) & denial.context) - denial.words) >= SHARED_WORDS


def _around(scene: Scene, claim: Claim) -> frozenset[str]:
    """The content words of the sentence of a clause and of the one before it."""
    lang, place = scene.article.lang, 0
    for index, line in enumerate(scene.lines):
        if claim in line.clauses:
            place = index
    near = scene.lines[max(0, place - 1) : place + 1]
    return frozenset(w for line in near for w in terms(line.text, lang))


def _outcome(denial: Denial, claim: Claim) -> Outcome:
    x = denial.claim
    return Outcome(
        a=(x.id, x.start, x.end),
        b=(claim.id, claim.start, claim.end),
        facet="polarity",
        relation="conflict",
        score=SCORE,
        question=min(x.quote, claim.quote, key=lambda q: (len(q), q)),
        shown_a="did not happen",
        shown_b="happened",
        reasons=(
            "one says it did not happen, the other tells it",
            f"both speak of {', '.join(sorted(denial.words))}",
        ),
        between="speakers" if x.speaker and x.speaker != claim.speaker else "sources",
    )


@cache
def _patterns(lang: str) -> dict[str, re.Pattern[str]]:
    t = tables(lang, "positions")
    return {
        "nothing": phrase_pattern(split_phrases(t.NOTHING_OF)),
        "rumour": phrase_pattern(split_phrases(t.RUMOURS)),
    }
