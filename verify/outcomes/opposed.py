"""Conflicts between linked clauses that say opposite things of one thing, where neither article says both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.contrasts.frames import is_of_other_time
from verify.contrasts.opposed import Predicate, opposed, predicates_of
from verify.judge import Outcome
from verify.match.features import are_apart, counts_differ
from verify.match.units import Unit
from verify.outcomes.scoring import Linked
from verify.outcomes.thresholds import CONTRAST_FLOOR
from verify.questions import question, shorter, with_gap

WEIGHT = 0.9


def opposed_outcomes(linked: Sequence[Linked], units: Sequence[Unit]) -> Iterator[Outcome]:
    """Conflicts between opposite predicates of linked clauses."""
    by_article: dict[str, list[Unit]] = {}
    for unit in units:
        by_article.setdefault(unit.claim.article, []).append(unit)
    for link in linked:
        a, b = link.a, link.b
        if a.lang != b.lang or link.score * WEIGHT < CONTRAST_FLOOR:
            continue
        for x in predicates_of(a):
            for y in predicates_of(b):
                if opposed(x, y) and _are_of_one_moment(a, b) and not _tells_both(x, y, by_article):
                    yield _outcome(link, x, y)


def _are_of_one_moment(a: Unit, b: Unit) -> bool:
    return not (counts_differ(a, b) or is_of_other_time(a, b) or are_apart(a.times, b.times))


def _tells_both(x: Predicate, y: Predicate, by_article: dict[str, list[Unit]]) -> bool:
    """True where either article says the opposite itself, of the same thing."""
    return any(
        opposed(p, q) for p in (x, y) for u in by_article[p.unit.claim.article] for q in predicates_of(u)
    )


def _outcome(link: Linked, x: Predicate, y: Predicate) -> Outcome:
    a, b = link.a.claim, link.b.claim
    spans = [(p.unit.claim.start + p.start, p.unit.claim.start + p.end) for p in (x, y)]
    shown = [p.unit.claim.quote[p.start : p.end] for p in (x, y)]
    speakers = bool(a.speaker and b.speaker and a.speaker != b.speaker)
    return Outcome(
        a=(a.id, *spans[0]),
        b=(b.id, *spans[1]),
        facet="polarity",
        relation="conflict",
        score=min(1.0, link.score * WEIGHT),
        question=shorter(
            *(question("what was done", with_gap(c, *s)) for c, s in ((a, spans[0]), (b, spans[1])))
        ),
        shown_a=shown[0],
        shown_b=shown[1],
        reasons=(f"“{shown[0]}” or “{shown[1]}”: of one thing",),
        between="speakers" if speakers else "sources",
    )
