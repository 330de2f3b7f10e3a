"""Outcomes of figures and dates: the values of two slots compared, unless a check speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from verify.compare import Outcome as Compared
from verify.compare import compare_numbers, compare_times, show_number, show_time
from verify.constraints import Constraints
from verify.judge import Node, Outcome, node_of
from verify.languages import tables
from verify.languages.kinds import MAY_FALL, ONCE, PROGRESS, RUNNING
from verify.linking import SURE, merged_slots
from verify.match.concepts import concepts
from verify.match.slots import MIN_TELLING_CLAUSES, Slot
from verify.match.values import DURATION_SECONDS, width_days
from verify.model import RELATIONS, Quantity, Time, Unjudged, Verdict
from verify.outcomes.scopes import scopes
from verify.outcomes.scoring import SlotScores
from verify.outcomes.thresholds import (
    BARRING_FLOOR,
    FLOORS,
    LINK_FLOOR,
    OF_OLD_FLOOR,
    ONCE_FLOOR,
    ONE_ACT_FLOOR,
    OTHER_ACT_FLOOR,
    SURE_SLOT,
    WIDE_DAYS,
    WIDE_FLOOR,
)
from verify.outcomes.unjudged import TOO_UNSURE, unjudged_pair
from verify.questions import for_value, shorter
from verify.text.normalise import fold
from verify.vetoes import (
    SURE_DESPITE,
    Veto,
    acts_differ,
    is_doubt,
    is_one_act,
    is_one_of_old,
    not_parallel,
    only_one_names,
    other_question,
    veto,
)


def merged_outcomes(scored: SlotScores, constraints: Constraints) -> Iterator[Outcome]:
    """Values that a person takes as answers to one question: no score or check speaks against that."""
    for a, b in merged_slots(scored.pairs.slots, scored.facet, constraints.together):
        compared = _compare(a, b)
        if compared.relation in RELATIONS:
            yield _outcome(a, b, compared, SURE)


@dataclass(frozen=True, slots=True)
class Judged:
    """Two values with their score as answers to one question, and why they are not, if a check says so."""

    a: Slot
    b: Slot
    score: float
    compared: Compared
    objection: str | None


def judge_slots(scored: SlotScores) -> list[Judged]:
    """The pairs of values that look enough like one question for anything to be said of them."""
    both = zip(scored.pairs.both, scored.scores, strict=True)
    return [_judged(a, b, score) for (a, b), score in both if score >= BARRING_FLOOR]


def _judged(a: Slot, b: Slot, score: float) -> Judged:
    compared = _compare(a, b)
    differs = compared.relation in ("conflict", "update")
    return Judged(
        a, b, score, compared, veto(a, b, _passed(a, b, score)) if differs else other_question(a, b)
    )


def _passed(a: Slot, b: Slot, score: float) -> frozenset[Veto]:
    """The checks that say nothing against two values that look this much like one question."""
    if min(a.clauses, b.clauses) < MIN_TELLING_CLAUSES:
        return frozenset()
    is_sure = score >= SURE_SLOT and not (_is_duration(a) or _is_duration(b))
    passed = frozenset(check for check, sure in SURE_DESPITE.items() if score >= sure)
    return passed | {not_parallel} if is_sure else passed


def _is_duration(slot: Slot) -> bool:
    """True for a length of time: those are of everything."""
    return isinstance(slot.value.of, Quantity) and slot.value.of.unit in DURATION_SECONDS


def slot_outcomes(judged: Iterable[Judged]) -> Iterator[Outcome | Unjudged]:
    """What is said of pairs of values, and what looks like a difference but is not surely one."""
    judged = tuple(judged)
    best = _best_of_clauses(judged)
    for pair in judged:
        floor = _floor(pair)
        if pair.compared.relation == "conflict" and pair.objection is None and pair.score < best[_ends(pair)]:
            pair = replace(pair, objection="another value of the statement fits better")
        if pair.objection is None and pair.score >= floor:
            yield _outcome(pair.a, pair.b, pair.compared, pair.score)
        elif pair.compared.relation == "conflict" and pair.score >= LINK_FLOOR:
            why = pair.objection or TOO_UNSURE
            nodes = [(s.unit.claim, node_of(s.unit.claim, s.value)) for s in (pair.a, pair.b)]
            yield unjudged_pair(nodes[0], nodes[1], pair.compared.reason, why)


def _ends(pair: Judged) -> tuple[Node, Node]:
    return node_of(pair.a.unit.claim, pair.a.value), node_of(pair.b.unit.claim, pair.b.value)


def _best_of_clauses(judged: Sequence[Judged]) -> dict[tuple[Node, Node], float]:
    """For each pair of values the highest score that either has with another value of the other one's clause."""
    found: dict[tuple[Node, str], dict[Node, float]] = defaultdict(dict)
    for pair in judged:
        a, b = _ends(pair)
        if pair.compared.relation in RELATIONS and pair.objection is None:
            found[a, b[0]][b] = found[b, a[0]][a] = pair.score
    return {
        (a, b): max(
            (
                score
                for one, other in ((a, b), (b, a))
                for node, score in found[one, other[0]].items()
                if node != other
            ),
            default=0.0,
        )
        for a, b in map(_ends, judged)
    }


def _floor(pair: Judged) -> float:
    """The score from which on the relation of two values is said; more than 1 for what is never said."""
    relation, is_date = pair.compared.relation, isinstance(pair.a.value.of, Time)
    one_act = is_date and is_one_act(pair.a, pair.b) and not _name_others(pair.a, pair.b)
    if one_act and relation in ("agree", "conflict"):
        return ONCE_FLOOR if pair.a.act in ONCE else ONE_ACT_FLOOR
    if is_date and relation == "refine" and _is_wide(pair.a, pair.b):
        return WIDE_FLOOR
    if relation == "conflict" and not is_date and is_one_of_old(pair.a, pair.b):
        return OF_OLD_FLOOR
    if relation == "conflict" and not is_date and _loosely(pair.a, pair.b):
        return OTHER_ACT_FLOOR
    return FLOORS["date" if is_date else "number"].get(relation, 2.0)


def _loosely(a: Slot, b: Slot) -> bool:
    """True where the clauses of two figures tell two acts, or name others."""
    return acts_differ(a, b) or only_one_names(a, b) is not None


def _name_others(a: Slot, b: Slot) -> bool:
    """True where both sentences name somebody or something, and nothing in common."""
    x, y = a.unit.near_names, b.unit.near_names
    return bool(x and y) and not x & y


def _is_wide(a: Slot, b: Slot) -> bool:
    """True where one of two times is so wide, or open, that most dates of a story lie inside it."""
    return any(isinstance(t, Time) and width_days(t) > WIDE_DAYS for t in (a.value.of, b.value.of))


def barred_pairs(judged: Iterable[Judged]) -> dict[tuple[Node, Node], float]:
    """Pairs that look like one question, differ and are of two, with how much they look so.

    The values' sides are no conflict either, unless others of them look more like one question.
    """
    found: dict[tuple[Node, Node], float] = {}
    for pair in judged:
        if pair.compared.relation == "conflict" and pair.objection and not is_doubt(pair.a, pair.b):
            x, y = sorted(node_of(s.unit.claim, s.value) for s in (pair.a, pair.b))
            found[x, y] = max(pair.score, found.get((x, y), 0.0))
    return found


def _compare(a: Slot, b: Slot) -> Compared:
    x, y = a.value.of, b.value.of
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        moments = _as_of(a), _as_of(b)
        if is_running(a) and is_running(b):
            return compare_numbers(x, y, running=True, may_fall=_may_fall(a, b), as_of=moments)
        if x.kind in GROWING_KINDS and (_is_so_far(a) or _is_so_far(b) or _has_grown(a) or _has_grown(b)):
            grown = compare_numbers(x, y, running=True, as_of=moments)
            if grown.relation == "update":
                return grown
        return compare_numbers(x, y)
    assert isinstance(x, Time)
    assert isinstance(y, Time)
    return compare_times(x, y)


# Figures of these kinds may grow from one day of a story to the next.
GROWING_KINDS = frozenset({"count", "money", "measure", "percent"})


def _as_of(slot: Slot) -> str | None:
    """The moment up to which a figure counts: that of its clause ("by noon on Friday"), else that of its claim."""
    claim, opens = slot.unit.claim, tables(slot.unit.lang, "actions").SO_FAR
    for time in slot.unit.times:
        before = fold(claim.quote[: time.start - claim.start]).rstrip()
        if time.until is not None and before.endswith(opens):
            return time.until.isoformat(timespec="minutes")
    return claim.as_of


def _is_so_far(slot: Slot) -> bool:
    """True where a clause says that its figure is as of a moment ("by Friday", "so far"), after which more may come."""
    words = tables(slot.unit.lang, "actions")
    bounded = any(t.modifier in ("by", "until") for t in slot.unit.times)
    clause = f" {fold(slot.unit.claim.quote)} "
    return bounded or any(f" {cue} " in clause for cue in words.TO_DATE)


def _has_grown(slot: Slot) -> bool:
    """True for a figure that is said to have grown to what it is ("rose to 131")."""
    return slot.last_words.endswith(tables(slot.unit.lang, "actions").GROWN_TO)


def is_running(slot: Slot) -> bool:
    """True for a count that grows while a story runs (bodies found, people hurt, arrests), or a share of work done."""
    quantity = slot.value.of
    growing = {"count": RUNNING, "percent": PROGRESS}
    return isinstance(quantity, Quantity) and bool(
        _counted_with(slot) & growing.get(quantity.kind, frozenset())
    )


def _may_fall(a: Slot, b: Slot) -> bool:
    """True if both count those who are still in one state, and at least one nobody else (missing, not dead)."""
    x, y = _counted_with(a) & RUNNING, _counted_with(b) & RUNNING
    return bool(x & y & MAY_FALL) and (x <= MAY_FALL or y <= MAY_FALL)


def _counted_with(slot: Slot) -> frozenset[str]:
    """The concepts that are named right beside a figure: what is counted, and what is said of it."""
    counted = slot.value.of.counted if isinstance(slot.value.of, Quantity) else None
    return concepts(f"{slot.last_words} | {counted or ''} {slot.next_words}", slot.unit.lang)


def _outcome(a: Slot, b: Slot, compared: Compared, score: float) -> Outcome:
    facet = "number" if isinstance(a.value.of, Quantity) else "date"
    differs = compared.relation in ("conflict", "update")
    return Outcome(
        a=node_of(a.unit.claim, a.value),
        b=node_of(b.unit.claim, b.value),
        facet=facet,  # type: ignore[arg-type]
        relation=_relation(compared.relation),  # type: ignore[arg-type]
        score=score,
        question=_question(a, b),
        shown_a=_shown(a),
        shown_b=_shown(b),
        reasons=(compared.reason, *(scopes(a.unit, b.unit) if differs else ())),
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
    return shorter(*(for_value(s.unit.claim, s.value) for s in (a, b)))
