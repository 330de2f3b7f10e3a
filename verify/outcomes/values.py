"""Outcomes of figures and dates: the values of two slots compared, unless a check speaks against it."""

from __future__ import annotations

from collections.abc import Iterator

from verify.compare import Outcome as Compared
from verify.compare import compare_numbers, compare_times, show_number, show_time
from verify.constraints import Constraints
from verify.judge import Node, Outcome, node_of
from verify.languages import tables
from verify.linking import SURE, merged_slots
from verify.match.slots import (
    Slot,
)
from verify.match.values import width_days
from verify.model import RELATIONS, Quantity, Time, Unjudged, Verdict
from verify.outcomes.scoring import SlotScores
from verify.outcomes.thresholds import (
    BARRING_FLOOR,
    FLOORS,
    LINK_FLOOR,
    ONE_ACTION_FLOOR,
    WIDE_DAYS,
    WIDE_FLOOR,
)
from verify.outcomes.unjudged import too_unsure, unjudged_pair
from verify.vetoes import other_question, veto


def merged_outcomes(scored: SlotScores, constraints: Constraints) -> Iterator[Outcome]:
    """Values that a person takes as answers to one question: no score or check speaks against that."""
    for a, b in merged_slots(scored.pairs.slots, scored.facet, constraints.together):
        compared = _compare(a, b)
        if compared.relation in RELATIONS:
            yield _outcome(a, b, compared, SURE)


def slot_outcomes(scored: SlotScores) -> Iterator[Outcome | Unjudged]:
    floors = FLOORS[scored.facet]
    for (a, b), score in zip(scored.pairs.both(), scored.scores, strict=True):
        compared = _compare(a, b)
        differs = compared.relation in ("conflict", "update")
        objection = veto(a, b) if differs else other_question(a, b)
        floor = floors.get(compared.relation, 2.0)
        if compared.relation in ("agree", "conflict") and scored.facet == "date" and _one_action(a, b):
            floor = ONE_ACTION_FLOOR
        if compared.relation == "refine" and scored.facet == "date" and _is_wide(a, b):
            floor = WIDE_FLOOR
        if objection is None and score >= floor:
            yield _outcome(a, b, compared, score)
        elif compared.relation == "conflict" and score >= LINK_FLOOR:
            why = objection or too_unsure(score, floor)
            nodes = [(s.unit.claim, node_of(s.unit.claim, s.value)) for s in (a, b)]
            yield unjudged_pair(nodes[0], nodes[1], compared.reason, why)


def _is_wide(a: Slot, b: Slot) -> bool:
    """True where one of two times is so wide, or open, that most dates of a story lie inside it."""
    return any(isinstance(t, Time) and width_days(t) > WIDE_DAYS for t in (a.value.of, b.value.of))


def _one_action(a: Slot, b: Slot) -> bool:
    """True where both clauses tell of one kind of action, so that their dates are of it."""
    actions = tables(a.unit.lang, "actions").DATED_ACTIONS
    return bool(a.unit.concepts & b.unit.concepts & actions)


def barred_pairs(scored: SlotScores) -> Iterator[tuple[Node, Node]]:
    """Pairs that look like one question, differ and fail a check: their values' sides are no conflict either."""
    for (a, b), score in zip(scored.pairs.both(), scored.scores, strict=True):
        if score >= BARRING_FLOOR and _compare(a, b).relation == "conflict" and veto(a, b):
            x, y = sorted((node_of(a.unit.claim, a.value), node_of(b.unit.claim, b.value)))
            yield x, y


def _compare(a: Slot, b: Slot) -> Compared:
    x, y = a.value.of, b.value.of
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        running = is_running(a) and is_running(b)
        return compare_numbers(x, y, running=running, as_of=(a.unit.claim.as_of, b.unit.claim.as_of))
    assert isinstance(x, Time)
    assert isinstance(y, Time)
    return compare_times(x, y)


def is_running(slot: Slot) -> bool:
    """True for a count that grows while a story runs: bodies found, people hurt, arrests."""
    quantity = slot.value.of
    if not isinstance(quantity, Quantity) or quantity.kind != "count":
        return False
    running = tables(slot.unit.lang, "actions").RUNNING_COUNTS
    words = " ".join((*slot.before, *slot.counted, *slot.after))
    return any(f" {w} " in f" {words} " for w in running)


def _outcome(a: Slot, b: Slot, compared: Compared, score: float) -> Outcome:
    facet = "number" if isinstance(a.value.of, Quantity) else "date"
    return Outcome(
        a=node_of(a.unit.claim, a.value),
        b=node_of(b.unit.claim, b.value),
        facet=facet,  # type: ignore[arg-type]
        relation=_relation(compared.relation),  # type: ignore[arg-type]
        score=score,
        question=_question(a, b),
        shown_a=_shown(a),
        shown_b=_shown(b),
        reasons=(compared.reason, f"one question with score {score:.2f}"),
        norm_a=a.value.norm,
        norm_b=b.value.norm,
    )


def _shown(s: Slot) -> str:
    """A value for people: as written, and what it comes to where the words alone do not say it."""
    value = s.value.of
    if isinstance(value, Quantity):
        return show_number(value)
    relative = isinstance(value, Time) and value.anchor in ("context", "speech", "reference")
    spelled = any(c.isdigit() for c in s.value.text)
    return f"{s.value.text} ({show_time(value)})" if relative and not spelled else s.value.text  # type: ignore[arg-type]


def _relation(verdict: Verdict) -> str:
    return verdict


def _question(a: Slot, b: Slot) -> str:
    """The question in words, the same for (a, b) and (b, a)."""
    if isinstance(a.value.of, Time):
        return f"when: {min(a.unit.claim.quote, b.unit.claim.quote, key=lambda q: (len(q), q))}"
    named = [s.value.of.counted or s.value.of.kind for s in (a, b) if isinstance(s.value.of, Quantity)]
    return f"how many: {min(named, key=lambda n: (len(n), n))}"
