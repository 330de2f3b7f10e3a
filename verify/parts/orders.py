"""Two articles on whether somebody acted on an order or of his own will, and on whether he did it to anybody at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from verify.judge import Outcome
from verify.parts.act_objects import plain_clause
from verify.parts.act_words import words_of
from verify.parts.acts import Act
from verify.parts.agents import Acting
from verify.parts.likeness import is_same
from verify.parts.record import Mark, are_days_apart, conflict

# Acts by which one has another do something, or has something stopped.
ORDERS = frozenset({"instruct", "order", "ask", "persuade"})
# Acts of which the denial is of all of them ("did not hit anyone").
DONE_TO_SOMEBODY = frozenset({"hit", "push", "shoot", "stab", "kill", "arrest", "bite", "cheat"})
# Score of the link of the clauses, 0 to 1, and words that both have.
LINK_FLOOR = 0.85
NEVER_FLOOR = 0.6
SHARED_WORDS = 2
SCORE = 0.9


def order_outcomes(a: Acting, b: Acting, links: Mapping[tuple[str, str], float]) -> Iterator[Outcome]:
    """The conflicts of two articles on whether it was ordered, and on whether it was done to anybody."""
    for x, y in product(a.acts, b.acts):
        score = links.get((x.unit.claim.id, y.unit.claim.id), 0.0)
        if (
            score >= LINK_FLOOR
            and (_is_own_will(x, y) or _is_own_will(y, x))
            and not are_days_apart(x.unit, y.unit)
        ):
            yield _outcome(x, y)
    for x, y in (*product(a.acts, b.never), *product(a.never, b.acts)):
        score = links.get((x.unit.claim.id, y.unit.claim.id), 0.0)
        if score >= NEVER_FLOOR and _is_same_doer(x, y) and not are_days_apart(x.unit, y.unit):
            yield _outcome(x, y)


def _is_same_doer(x: Act, y: Act) -> bool:
    one = x.label == y.label and x.label in DONE_TO_SOMEBODY and x.agent and y.agent
    return bool(one and x.agent and y.agent and is_same(x.agent, y.agent))


def _is_own_will(order: Act, own: Act) -> bool:
    """True where the one who is ordered by one article, or somebody unnamed, did it of his own will by the other."""
    if order.label not in ORDERS or order.agent is None or _says_own_will(order) or not _says_own_will(own):
        return False
    if own.agent and (is_same(own.agent, order.agent) or own.agent.name):
        return False
    shared = set(order.unit.words) & set(own.unit.words)
    if len(shared - _own_words(order, own)) < SHARED_WORDS:
        return False
    by_patient = order.patient and own.agent and is_same(order.patient, own.agent)
    return bool(by_patient) or (own.label == order.label == "order" and bool(order.about & own.about))


def _own_words(x: Act, y: Act) -> set[str]:
    return {w.lower() for act in (x, y) for p in (act.agent, act.patient) if p for w in p.text.split()}


def _says_own_will(act: Act) -> bool:
    return words_of(act.unit.lang, "OWN_WILL").search(plain_clause(act.unit)) is not None


def _outcome(x: Act, y: Act) -> Outcome:
    reason = f"“{x.verb}” and “{y.verb}” cannot both be so"
    return conflict("role", "what was done", _mark(x), _mark(y), SCORE, reason)


def _mark(act: Act) -> Mark:
    at = act.unit.claim.start
    return Mark(act.unit, at + act.start, at + act.end, act.verb.lower(), act.verb)
