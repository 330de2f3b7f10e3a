"""Two articles on one act: a conflict where another one did it, or where doer and done-to are swapped.

One act: the clauses may be linked, the verbs are of one label, and what it was done to is one party or told in the same
words.  An article that itself tells the act of the other's doer, in whatever part, is not opposed to anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from verify.facets.name_phrases import lowered
from verify.judge import CONTEXT_WORDS, Outcome
from verify.languages import tables
from verify.match.units import Unit
from verify.match.values import is_comparable, quantities_touch
from verify.parts.act_words import words_of
from verify.parts.acts import Act, is_done, is_to_nobody, spoken_of
from verify.parts.likeness import is_other, is_same
from verify.parts.parties import Party, lead_of, parties_of
from verify.parts.record import Mark, are_days_apart, conflict
from verify.parts.scenes import Scene

# Acts that have one doer where what is done is one and the same thing.
ONE_DOER = frozenset(
    (
        "rescue|break|light|start|cook|design|compose|paint|invent|build|sign|find|ask|order|call off|break off|complain|alert|seize"
        "|sample|fund|buy|cut down|demolish|put out|kill|shoot|stab|ram|cross|score|deliver|drive|bury|bite|propose|treat|win bid"
        "|organise|install|lock|unlock|switch off|hospital|remove|plant|translate|choose|evacuate|chair"
    ).split("|")
)
# Of these what several do at once, or one after the other, is often told in like words.
OFTEN_SHARED = frozenset("ask order propose sample complain fund organise choose treat build".split())
# Acts that several people may each be told of as witnesses.
WITNESSED = frozenset({"find", "alert", "start"})
# Papers that two sides sign: only who signed for one side is asked.
TWO_SIDED = frozenset({"sign"})
# People of whom there are many, so that each of two may have saved some.
MANY = frozenset(
    "victim passenger resident tourist worker student fan patient customer refugee crew prisoner staff".split()
)
# Acts that are done once and to one side only, so that two articles that tell it the other way round oppose each other.
ONE_WAY = frozenset(
    (
        "rescue|arrest|seize|buy|kill|shoot|stab|push|ram|hit|bite|instruct|persuade|lend|owe|pay|fund|cheat|dismiss|sue|defeat|bury|treat|find|alert|replace|teach|own|overtake"
    ).split("|")
)
# Acts that either may do to the other; told in the same words they are one.
EITHER_WAY = frozenset({"tell", "write", "phone", "invite", "give"})
SPOKEN = frozenset({"tell", "write"})
# Acts that need no object: an accident has one vehicle that left its lane.
NO_OBJECT = frozenset({"cross"})
# Acts done to so many people that the number tells which people they are.
COUNTED = frozenset({"rescue", "seize", "arrest", "kill"})
MIN_COUNT = 3
# Scores of links, 0 to 1: of clauses that may tell one act, and of those that surely do.
LINK_FLOOR = 0.6
SURE_LINK = 0.85
PARALLEL_LINK = 0.95
# Tokens of what it is done to that both tell; one is enough where it is all that one of them tells.
SHARED_ABOUT = 2
SHARED_SPOKEN = 2
SCORE = 0.9

Links = Mapping[tuple[str, str], float]


@dataclass(frozen=True)
class Acting:
    """The acts of an article; `never` are those that it says were done to nobody."""

    scene: Scene
    acts: tuple[Act, ...]
    never: tuple[Act, ...]


def acting_in(scene: Scene) -> Acting:
    """The acts of an article, in order."""
    spoken = [a for u in scene.units for a in spoken_of(scene, u)]
    return Acting(scene, tuple(filter(is_done, spoken)), tuple(filter(is_to_nobody, spoken)))


def agent_outcomes(a: Acting, b: Acting, links: Links) -> Iterator[Outcome]:
    """The conflicts of two articles on who did what to whom."""
    for x, y in product(a.acts, b.acts):
        score = links.get((x.unit.claim.id, y.unit.claim.id), 0.0)
        if (
            (score < LINK_FLOOR and not _is_one_count(x, y))
            or are_days_apart(x.unit, y.unit)
            or not _may_be_one(x, y)
        ):
            continue
        if x.unit.is_quoted and y.unit.is_quoted:
            continue
        if _is_swapped(a, b, x, y):
            yield _swap(x, y)
        elif _has_other_agent(a, b, x, y, score):
            yield _other(x, y)


def _may_be_one(x: Act, y: Act) -> bool:
    return x.label == y.label or {x.label, y.label} <= SPOKEN or {x.label, y.label} <= CAUGHT


CAUGHT = frozenset({"arrest", "seize"})


def _swap(x: Act, y: Act) -> Outcome:
    assert x.agent is not None
    assert y.agent is not None
    reason = (
        f"{x.agent.text} or {y.agent.text}: each of the two is said to have done it ({x.verb}) to the other"
    )
    return conflict("role", "who", _mark(x, x.agent), _mark(y, y.agent), SCORE, reason)


def _other(x: Act, y: Act) -> Outcome:
    assert x.agent is not None
    assert y.agent is not None
    reason = f"{x.agent.text} or {y.agent.text}: two are said to have done one thing ({x.verb})"
    return conflict("role", "who", _mark(x, x.agent), _mark(y, y.agent), SCORE, reason)


def _mark(act: Act, agent: Party) -> Mark:
    """The agent where it stands in the clause of its act; the act where it stands elsewhere, or far from its verb."""
    at, quote = act.unit.claim.start, act.unit.claim.quote
    is_here = quote[agent.start : agent.end].endswith(agent.text.split()[-1])
    start, end = (agent.start, agent.end) if is_here else (act.start, act.end)
    if len(quote[end : act.start].split()) > CONTEXT_WORDS:
        start, end = act.start, act.end
    return Mark(act.unit, at + start, at + end, agent.person or agent.text, agent.text)


# -- swapped


def _is_swapped(a: Acting, b: Acting, x: Act, y: Act) -> bool:
    """True for "A did it to B" and "B did it to A"."""
    if not (x.agent and x.patient and y.agent and y.patient):
        return False
    if not (is_same(x.agent, y.patient) and is_same(x.patient, y.agent)):
        return False
    if is_same(x.agent, y.agent) or is_same(x.agent, x.patient) or is_same(y.agent, y.patient):
        return False
    if any(
        words_of(s.scene.lang, "EACH_OTHER").search(lowered(s.scene.sentence_of(o.unit)))
        for s, o in ((a, x), (b, y))
    ):
        return False
    if _is_told_both_ways(a, x) or _is_told_both_ways(b, y):
        return False
    return x.label in ONE_WAY or (x.label in EITHER_WAY | SPOKEN and _shared(x, y) >= SHARED_SPOKEN)


def _is_told_both_ways(told: Acting, act: Act) -> bool:
    """True where an article tells the act of the other one too."""
    return any(
        o.label == act.label
        and o.agent
        and o.patient
        and act.agent
        and act.patient
        and is_same(o.agent, act.patient)
        and is_same(o.patient, act.agent)
        for o in told.acts
    )


def _shared(x: Act, y: Act) -> int:
    """How many words the sentences of two acts share, besides the words of their parties."""
    own = {w.lower() for p in (x.agent, x.patient, y.agent, y.patient) if p for w in p.text.split()}
    return len((set(x.unit.near) & set(y.unit.near)) - own)


# -- another agent


def _has_other_agent(a: Acting, b: Acting, x: Act, y: Act, score: float) -> bool:
    if x.label != y.label or x.label not in ONE_DOER or not (x.agent and y.agent):
        return False
    if not is_other(x.agent, y.agent) or _counts_apart(x.unit, y.unit):
        return False
    if not _is_one_thing(x, y, score):
        return False
    if not x.agent.is_thing and (_names(a.scene, x, y.agent) or _names(b.scene, y, x.agent)):
        return False
    return not _tells(a, x, y.agent) and not _tells(b, y, x.agent)


def _counts_apart(a: Unit, b: Unit) -> bool:
    """True if both clauses count, and no two of their counts fit each other."""
    counts = [[q for q in u.quantities if q.kind == "count"] for u in (a, b)]
    pairs = [(p, q) for p, q in product(*counts) if is_comparable(p, q)]
    return bool(pairs) and not any(quantities_touch(p, q) for p, q in pairs)


def _is_one_thing(x: Act, y: Act, score: float) -> bool:
    """True where two acts are done to one party, to one number of people, or to what both tell in the same words."""
    p, q = x.patient, y.patient
    if p and q and p.person and q.person and not is_same(p, q):
        return False
    if _is_one_count(x, y) or (p and q and p.person and is_same(p, q)):
        return True
    if score < SURE_LINK:
        return False
    if x.label in TWO_SIDED and not _is_for_one_side(x, y):
        return False
    shared, is_cleft = x.about & y.about, x.is_cleft or y.is_cleft
    is_all = bool(shared) and shared in (x.about, y.about)
    if x.label in OFTEN_SHARED:
        return (is_cleft and is_all) or (score >= PARALLEL_LINK and len(shared) >= SHARED_ABOUT)
    if x.label in WITNESSED and not (_is_group(x.agent) or _is_group(y.agent)):
        return is_cleft and bool(shared)
    if x.label in COUNTED and {party.group for party in (p, q) if party} & MANY:
        return len(shared) > SHARED_ABOUT
    if (p and q and is_same(p, q)) or x.label in NO_OBJECT:
        return True
    return len(shared) >= SHARED_ABOUT or (is_all and x.label not in COUNTED)


def _is_group(p: Party | None) -> bool:
    """True for a group or an organisation: not one person who may be one witness of several."""
    return p is not None and (p.group is not None or (p.name is not None and p.name.kind == "organisation"))


def _is_for_one_side(x: Act, y: Act) -> bool:
    """True unless it may be the two sides of an agreement that signed."""
    texts = [lowered(a.unit.claim.quote) for a in (x, y)]
    lang = x.unit.lang
    if not any(words_of(lang, "AGREEMENTS").search(t) for t in texts):
        return True
    return x.is_cleft or y.is_cleft or all(words_of(lang, "FOR_A_SIDE").search(t) for t in texts)


def _is_one_count(x: Act, y: Act) -> bool:
    """True where both acts of one label are done to one number of people, three and more."""
    if x.label != y.label or x.label not in COUNTED:
        return False
    counts = [
        {
            q.low
            for q in u.quantities
            if q.kind == "count" and q.low and q.low >= MIN_COUNT and q.low == q.high
        }
        for u in (x.unit, y.unit)
    ]
    return bool(counts[0] & counts[1])


def _names(scene: Scene, act: Act, party: Party) -> bool:
    """True if a clause names, before the act or beside its doer, a party that may be this one."""
    text = lowered(act.unit.claim.quote)
    with_ = tables(scene.lang, "acts").WITH
    return any(
        _may_be(p, party) and (p.start < act.start or re.search(with_, lead_of(text, p.start, scene.lang)))
        for p in parties_of(scene, act.unit)
    )


def _may_be(p: Party, q: Party) -> bool:
    if p.person and q.person:
        return p.person == q.person
    if p.name and q.name:
        return p.name.key == q.name.key
    return bool(p.group and q.group and p.group == q.group and not (p.person and q.person))


def _tells(told: Acting, act: Act, agent: Party) -> bool:
    """True if an article tells this act of the other's agent too, or of one who may be that one."""
    return any(
        o.label == act.label and o.agent and not is_other(o.agent, agent) and _may_be(o.agent, agent)
        for o in told.acts
    )
