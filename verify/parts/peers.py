"""Two things of one closed sort in clauses that tell one matter: which agency rated, which part failed, which dish.

Each clause has to name just one of the sort, and neither article the other's anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.contrasts.rows import sort_of
from verify.judge import Outcome
from verify.match.features import counts_differ
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.parts.alike import say_one
from verify.parts.named import LINK_FLOOR, SURE_LINK, shares_act, shares_value
from verify.parts.record import are_days_apart, conflict, mark_of
from verify.parts.scenes import Scene

# Sorts of which a story mostly has one; of the others it has many, which only like words oppose (`verify.contrasts.aligned`).
ONE_A_STORY = frozenset(
    "rater part dish germ maker animal weapon drug goods chemical ore room shop tree crop faith subject".split()
)
# Tokens that near-parallel clauses share at least, of things that a story has many of and of those that it has one of.
MIN_ALIKE = 3
MIN_ALIKE_THINGS = 2
# Of these a story has one even where nothing else is alike.
ONE_A_THING = frozenset({"chip"})


def peers_of(scene: Scene) -> frozenset[str]:
    """The things of closed sorts that an article names."""
    return frozenset(h.label for u in scene.units for h in _hits(u))


def peer_outcomes(
    mine: frozenset[str], theirs: frozenset[str], links: Sequence[tuple[Unit, Unit, float]]
) -> Iterator[Outcome]:
    """The conflicts of two articles on things of one closed sort, from their linked clauses with the scores of these.

    `mine` and `theirs`: the things that each names anywhere.
    """
    for u, v, score in links:
        if score < LINK_FLOOR or are_days_apart(u, v) or counts_differ(u, v):
            continue
        x, y = _by_sort(u), _by_sort(v)
        for sort in sorted(x.keys() & y.keys()):
            s, t = x[sort], y[sort]
            known = s.label in theirs or t.label in mine
            if s.label == t.label or known or not _tell_one_matter(sort, u, v, score):
                continue
            marks = mark_of(u, s), mark_of(v, t)
            reason = f"{marks[0].shown} or {marks[1].shown}: one thing, told as two"
            yield conflict("entity", "which thing", *marks, score, reason)


def _hits(unit: Unit) -> tuple[Hit, ...]:
    return find_phrases(unit.claim.quote, unit.lang, "peers", "PEERS")


def _by_sort(unit: Unit) -> dict[str, Hit]:
    """The things of a clause by their sorts, where it has one of the sort only."""
    found: dict[str, list[Hit]] = {}
    for hit in _hits(unit):
        found.setdefault(sort_of(hit.label) or "", []).append(hit)
    return {sort: hits[0] for sort, hits in found.items() if len({h.label for h in hits}) == 1}


def _tell_one_matter(sort: str, u: Unit, v: Unit, score: float) -> bool:
    if sort in ONE_A_THING:
        return True
    if sort not in ONE_A_STORY:
        return say_one(u, v, score, MIN_ALIKE)
    shares = shares_act(u, v) or shares_value(u, v)
    return (score >= SURE_LINK and shares) or say_one(u, v, score, MIN_ALIKE_THINGS)
