"""What an article says has a part in the story, in the form in which two articles are compared."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from verify.judge import Node, Outcome
from verify.match.lexicon import Hit
from verify.match.units import Unit
from verify.match.values import gap_days, is_placed
from verify.model import Facet
from verify.questions import question, shorter, with_gap

# Articles that place one event a day apart contradict each other on the date, and still tell of one event.
ONE_EVENT_DAYS = 1


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a clause with the value that it gives: `norm` is the same for equal values, `shown` is for people."""

    unit: Unit
    start: int
    end: int
    norm: str
    shown: str

    @property
    def node(self) -> Node:
        return (self.unit.claim.id, self.start, self.end)


def mark_of(unit: Unit, hit: Hit) -> Mark:
    """A phrase of a table in a clause, with its label as the value."""
    at = unit.claim.start
    return Mark(unit, at + hit.start, at + hit.end, hit.label, unit.claim.quote[hit.start : hit.end])


def are_days_apart(a: Unit, b: Unit) -> bool:
    """True where both clauses say when, and their times are more than a day from one another: two events."""
    x, y = ([t for t in u.times if t.kind == "date" and is_placed(t)] for u in (a, b))
    return bool(x and y) and all(gap_days(s, t) > ONE_EVENT_DAYS for s, t in product(x, y))


def conflict(facet: Facet, asks: str, x: Mark, y: Mark, score: float, reason: str) -> Outcome:
    """Two values of which only one can be so."""
    return Outcome(
        a=x.node,
        b=y.node,
        facet=facet,
        relation="conflict",
        score=score,
        question=shorter(*(question(asks, with_gap(m.unit.claim, m.start, m.end)) for m in (x, y))),
        shown_a=x.shown,
        shown_b=y.shown,
        reasons=(reason,),
        norm_a=x.norm,
        norm_b=y.norm,
    )
