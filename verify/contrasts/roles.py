"""Who did what to whom: frames of two linked clauses that cannot both be true.

Swapped parties, one act by two agents, opposed acts on one thing, one gift to two receivers.  A party that is not
surely another one is none: a police department and its officers, authorities and police are left alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

from verify.contrasts.frames import Frame, Party, frames_of, is_of_other_time
from verify.contrasts.parties import are_others, is_other, is_same
from verify.contrasts.record import Contrast, parallel, stretch
from verify.match.units import Unit
from verify.match.values import times_touch
from verify.model import Relation

# Acts that one thing undergoes once, by one party.
ONCE = frozenset(
    {
        *(
            "arrest",
            "kill",
            "shoot",
            "stab",
            "rob",
            "kidnap",
            "rape",
            "rescue",
            "find",
            "trace",
            "steal",
            "ram",
            "buy",
        ),
        *(
            "appoint",
            "dismiss",
            "succeed",
            "expel",
            "recall",
            "found",
            "carry",
            "delete",
            "convict",
            "top",
            "acquit",
            "bribe",
        ),
    }
)
# Acts that either party may do to the other; all else is done one way.
MUTUAL = frozenset(
    {
        *(
            "accuse",
            "criticise",
            "praise",
            "attack",
            "threaten",
            "warn",
            "invite",
            "call",
            "beat",
            "shoot",
            "sanction",
        ),
        *(
            "spy",
            "ask",
            "tell",
            "sue",
            "back",
            "oppose",
            "defeat",
            "go",
            "challenge",
            "ram",
            "invade",
            "stab",
            "pay",
            "give",
        ),
    }
)
# The same act told from the other side.
CONVERSES = {"defeated by": "defeat", "controlled by": "control"}
# Acts of which one event is only one, and the party that they must share.
OPPOSED: dict[frozenset[str], str] = {
    frozenset({"recall", "expel"}): "patient",
    frozenset({"approve", "reject"}): "both",
    frozenset({"accept", "refuse"}): "both",
    frozenset({"back", "oppose"}): "both",
    frozenset({"convict", "acquit"}): "patient",
    frozenset({"win", "lose"}): "agent",
    frozenset({"survive", "die"}): "agent",
    frozenset({"suicide", "die"}): "",
    frozenset({"attend", "skip"}): "both",
    frozenset({"flee", "stay"}): "agent",
    frozenset({"build", "supervise"}): "both",
    frozenset({"join", "leave"}): "",
}
# Acts told by whom they are done to: "X resigned" and "Y dismissed X", "X killed himself" and "Y killed X".
SELF_DONE = {"resign": "dismiss", "suicide": "kill"}

# Shares of words in common, 0 to 1: what two clauses need for a swap of what is often mutual, and of what is not;
# and what two reports need to be of one event.
SWAP_MUTUAL = 0.8
SWAP_PLAIN = 0.4
ONE_EVENT = 0.35
# The same for acts that one thing meets in many respects: it leads in one list and not in another, rises and falls.
ONE_RESPECT = 0.5
MANIFOLD = frozenset({"top"})
WEIGHT = 0.9
# Two states that exclude each other ("owns" / "stays under the control of") are clear even where the wording is not.
OPPOSED_WEIGHT = 1.1


def role_contrasts(a: Unit, b: Unit) -> list[Contrast]:
    """The first difference of who did what to whom, or nothing."""
    if is_of_other_time(a, b):
        return []
    found = (
        c for x, y in product(frames_of(a), frames_of(b)) for c in _contrasts(a, b, _turned(x), _turned(y))
    )
    return [c for c in [next(found, None)] if c]


def _contrasts(a: Unit, b: Unit, x: Frame, y: Frame) -> Iterator[Contrast]:
    if x.negative or y.negative or not _are_facts(x, y):
        return
    for check in (_swapped, _other_agent, _other_receiver, _opposed, _self_done, _held_by_another):
        found = check(a, b, x, y)
        if found:
            yield found


def _turned(f: Frame) -> Frame:
    """A frame of a converse verb as one of the verb that tells it from the other side."""
    if f.action not in CONVERSES:
        return f
    return Frame(CONVERSES[f.action], f.start, f.end, f.verb, f.patient, f.agent, f.negative, f.yet, f.stance)


def _are_facts(x: Frame, y: Frame) -> bool:
    """True for what has happened on both sides; a bribe is one when it is offered."""
    stances = {x.stance, y.stance} - {"done", "plain"}
    return not stances or (x.action == y.action == "bribe" and stances == {"attempt"})


# -- the checks


def _swapped(a: Unit, b: Unit, x: Frame, y: Frame) -> Contrast | None:
    """ "A sued B" and "B sued A"."""
    if x.action != y.action or not (x.agent and x.patient and y.agent and y.patient):
        return None
    if not (is_same(x.agent, y.patient) and is_same(x.patient, y.agent)) or is_same(x.agent, y.agent):
        return None
    if _shared_words(a, b) < (SWAP_MUTUAL if x.action in MUTUAL else SWAP_PLAIN):
        return None
    return _conflict(x.agent, y.agent, f"each of the two is said to have done it ({x.verb}) to the other")


def _other_agent(a: Unit, b: Unit, x: Frame, y: Frame) -> Contrast | None:
    """One act on one thing, by two who are not the same."""
    if x.action != y.action or x.action not in ONCE or not (x.agent and x.patient and y.agent and y.patient):
        return None
    if not (is_same(x.patient, y.patient) and is_other(x.agent, y.agent, a.lang)) or not _is_one_event(
        a, b, x, y
    ):
        return None
    return _conflict(x.agent, y.agent, f"two are said to have done one thing ({x.verb} {x.patient.text})")


def _other_receiver(a: Unit, b: Unit, x: Frame, y: Frame) -> Contrast | None:
    """One giver and one gift, two receivers."""
    if not (x.action == y.action == "bribe" and x.agent and y.agent and x.patient and y.patient):
        return None
    if not (is_same(x.agent, y.agent) and is_other(x.patient, y.patient, a.lang)):
        return None
    own = {*x.agent.words, *x.patient.words[:2], *y.patient.words[:2]}
    if not (set(a.words) & set(b.words)) - own:
        return None
    return _conflict(x.patient, y.patient, "one giver, and two are said to have received")


def _opposed(a: Unit, b: Unit, x: Frame, y: Frame) -> Contrast | None:
    """Acts of which only one can be true of one event."""
    shared = OPPOSED.get(frozenset({x.action, y.action}))
    if not shared or x.action == y.action:
        return None
    if shared in ("patient", "both") and not (x.patient and y.patient and is_same(x.patient, y.patient)):
        return None
    if shared in ("agent", "both") and not (x.agent and y.agent and is_same(x.agent, y.agent)):
        return None
    if shared == "patient" and not are_others(x.agent, y.agent, a.lang):
        return None
    if not (_is_one_event(a, b, x, y) or shared == "both"):
        return None
    return _opposition(a, b, x, y)


def _opposition(a: Unit, b: Unit, x: Frame, y: Frame) -> Contrast:
    """Opposed acts; who survived first and died later is news, no conflict."""
    relation: Relation = "conflict"
    if {x.action, y.action} == {"survive", "die"} and a.claim.as_of != b.claim.as_of:
        relation = "update"
    marks = (stretch(x.start, x.end, x.verb), stretch(y.start, y.end, y.verb))
    return Contrast(
        "role",
        relation,
        OPPOSED_WEIGHT,
        f"“{x.verb}” and “{y.verb}” cannot both be so",
        marks,
        asks="what was done",
    )


def _self_done(a: Unit, b: Unit, x: Frame, y: Frame) -> Contrast | None:
    """ "X resigned" and "Y dismissed X"."""
    for own, other in ((x, y), (y, x)):
        is_pair = SELF_DONE.get(own.action) == other.action and own.agent and own.agent.head
        if is_pair and own.agent and other.patient and is_same(own.agent, other.patient):
            return _opposition(a, b, x, y)
    return None


def _held_by_another(a: Unit, b: Unit, x: Frame, y: Frame) -> Contrast | None:
    """X owns what, by the other clause, is with X under the control of Y."""
    if {x.action, y.action} != {"own", "control"} or not (x.agent and x.patient and y.agent and y.patient):
        return None
    owner, place = (x.agent.head, b) if x.action == "own" else (y.agent.head, a)
    if owner is None or owner.key not in {n.key for n in place.names} or not is_same(x.patient, y.patient):
        return None
    if not is_other(x.agent, y.agent, a.lang):
        return None
    return _conflict(x.agent, y.agent, "one is said to own it, the other to control it", OPPOSED_WEIGHT)


# -- clauses


def _is_one_event(a: Unit, b: Unit, x: Frame, y: Frame) -> bool:
    """True where more than the act tells that the two are one: a time, a name acted upon, or the words around it."""
    if x.action in MANIFOLD:
        return _rest_alike(a, b, x, y) >= ONE_RESPECT and a.claim.as_of == b.claim.as_of
    if x.patient and y.patient and x.patient.head and y.patient.head:
        return True
    if x.agent and y.agent and x.agent.head and y.agent.head and is_same(x.agent, y.agent):
        return True
    if any(times_touch(s, t) for s, t in product(a.times, b.times)):
        return True
    return parallel(a, b) >= ONE_EVENT


def _rest_alike(a: Unit, b: Unit, x: Frame, y: Frame) -> float:
    """How far the words beside the agents run parallel, 0 to 1."""
    from rapidfuzz import fuzz

    own = {w for f in (x, y) if f.agent for w in f.agent.words}
    return fuzz.ratio([w for w in a.words if w not in own], [w for w in b.words if w not in own]) / 100


def _shared_words(a: Unit, b: Unit) -> float:
    """How many of the words of the longer clause the other one has, 0 to 1; their order is of no account."""
    shared = sum((Counter(a.words) & Counter(b.words)).values())
    return shared / max(len(a.words), len(b.words), 1)


def _conflict(p: Party, q: Party, reason: str, weight: float = WEIGHT) -> Contrast:
    marks = (stretch(p.start, p.end, p.text), stretch(q.start, q.end, q.text))
    return Contrast("role", "conflict", weight, f"{p.text} or {q.text}: {reason}", marks)
