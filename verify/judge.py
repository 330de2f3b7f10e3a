"""Clusters of claims -> findings: relations, sides, reasons.

Takes units and scored pairs, compares the values that answer one question and groups equal ones into sides.  What is
neither surely one question nor surely a difference is left out or listed as not compared.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from verify.match.cluster import cluster
from verify.model import RELATIONS, Claim, Facet, Finding, Mention, Relation, Side, Span, Value

# A node of the graph of outcomes: a claim and the characters of the value in it (the whole clause for "text").
Node = tuple[str, int, int]
# Whole clauses join a group only on a high mean score: of one topic is not yet of one statement.
TEXT_CLUSTER_FLOOR = 0.8
_Side = tuple[Node, ...]
_WORD = re.compile(r"\S+")
# Words of a quote on either side of its value: enough to see what it is the value of.
CONTEXT_WORDS = 8
# So few words more are not cut off.
SPARED_WORDS = 4
# A score that no mean makes up for: these are never in one group.
_NEVER = -1e9
_ORDER = {relation: number for number, relation in enumerate(RELATIONS)}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What two mentions are to each other.

    `shown_a` and `shown_b` are their values for people, `norm_a` and `norm_b` in normal form where there is one.
    `score` is what groups are made by; `sure` is the confidence, 0 to 1, where it is another than the score.
    """

    a: Node
    b: Node
    facet: Facet
    relation: Relation
    score: float
    question: str
    shown_a: str
    shown_b: str
    reasons: tuple[str, ...]
    between: str = "sources"
    norm_a: str = ""
    norm_b: str = ""
    is_quotation: bool = False
    sure: float | None = None


def findings_of(
    outcomes: Iterable[Outcome],
    claims: Mapping[str, Claim],
    origins: Mapping[str, str],
    floor: float,
    barred: Mapping[tuple[Node, Node], float] | None = None,
    apart: frozenset[tuple[str, Node, Node]] = frozenset(),
) -> tuple[Finding, ...]:
    """Findings from pairwise outcomes, the most serious first.

    Equal values are grouped into sides (average linkage above `floor`), then every two sides with a difference between
    them make a finding; a conflict only if no pair of their values that is `barred` looks as much like one question as
    the best that is not, and none at all if a pair of them is `apart` on the facet.  `origins` maps a claim's id to the origin that it rests on.
    """
    found: dict[str, Finding] = {}
    by_facet: dict[Facet, list[Outcome]] = defaultdict(list)
    for o in outcomes:
        by_facet[o.facet].append(o)
    for facet in sorted(by_facet):
        split = dict.fromkeys(((x, y) for on, x, y in apart if on == facet), 1.0)
        for score, finding in _of_facet(facet, by_facet[facet], claims, origins, floor, frozenset(split)):
            bars = {**(barred or {}), **split} if finding.relation == "conflict" else split
            if not _is_barred(finding, bars, score):
                found.setdefault(finding.id, finding)
    return tuple(sorted(found.values(), key=seriousness))


def seriousness(finding: Finding) -> tuple[int, float, str, str]:
    """The key by which findings are sorted, the most serious first; it begins with the place in `RELATIONS`."""
    return _ORDER[finding.relation], -finding.confidence, finding.question, finding.id


# A barred pair counts where it looks like one question nearly as much as the best pair of the finding.
_BAR_SLACK = 0.15


def _is_barred(finding: Finding, barred: Mapping[tuple[Node, Node], float], score: float) -> bool:
    sides = [[_node_of_mention(m) for m in side.mentions] for side in finding.sides]
    bars = (
        barred.get((min(x, y), max(x, y)), 0.0)
        for left, right in combinations(sides, 2)
        for x in left
        for y in right
    )
    return max(bars, default=0.0) >= max(0.01, min(1.0, score) - _BAR_SLACK)


def _node_of_mention(m: Mention) -> Node:
    return (m.claim, m.mark.start, m.mark.end) if m.mark else (m.claim, m.start, m.end)


def _of_facet(
    facet: Facet,
    outcomes: Sequence[Outcome],
    claims: Mapping[str, Claim],
    origins: Mapping[str, str],
    floor: float,
    apart: frozenset[tuple[Node, Node]] = frozenset(),
) -> Iterable[tuple[float, Finding]]:
    """The findings with the scores of their best outcomes."""
    equal = [o for o in outcomes if o.relation == "agree"]
    groups = _groups(equal, apart, max(floor, TEXT_CLUSTER_FLOOR) if facet == "text" else floor)
    shown = _shown(outcomes)
    for group in groups:
        inside = [o for o in equal if o.a in group and o.b in group]
        yield _finding("agree", facet, inside, [group], shown, claims, origins)
    side_of = {n: tuple(g) for g in groups for n in g}
    for o in equal:
        if side_of.get(o.a, o.a) != side_of.get(o.b, o.b):
            yield _finding("agree", facet, [o], [sorted([o.a, o.b])], shown, claims, origins)
    if facet == "text":
        side_of = {}  # whole clauses are never quite equal: what holds of one need not hold of its likes
    between: dict[tuple[str, tuple[Node, ...], tuple[Node, ...]], list[Outcome]] = defaultdict(list)
    for o in outcomes:
        if o.relation != "agree":
            sides = sorted((side_of.get(o.a, (o.a,)), side_of.get(o.b, (o.b,))))
            if sides[0] != sides[1]:
                between[o.relation, sides[0], sides[1]].append(o)
    for relation, sides_found, group_outcomes in _merged(between, _norms(outcomes)):
        yield _finding(relation, facet, group_outcomes, sides_found, shown, claims, origins)


def _groups(equal: Sequence[Outcome], apart: frozenset[tuple[Node, Node]], floor: float) -> list[list[Node]]:
    """Groups of equal values; quotations group among themselves first, what only resembles them does not join."""
    never = dict.fromkeys(apart, _NEVER)
    quoted = cluster(_scores([o for o in equal if o.is_quotation]) | never, floor)
    taken = {n for group in quoted for n in group}
    rest = cluster(_scores([o for o in equal if not {o.a, o.b} & taken]) | never, floor)
    return sorted([*quoted, *rest])


def _merged(
    between: Mapping[tuple[str, _Side, _Side], list[Outcome]], norms: Mapping[Node, str]
) -> list[tuple[str, list[_Side], list[Outcome]]]:
    """Differences as findings: those that share a side and have the same other value are one."""
    stars: dict[tuple[str, _Side, str], list[tuple[str, _Side, _Side]]] = defaultdict(list)
    for relation, left, right in sorted(between):
        stars[relation, left, _value(right, norms)].append((relation, left, right))
        stars[relation, right, _value(left, norms)].append((relation, right, left))
    done: set[tuple[str, _Side, _Side]] = set()
    found: list[tuple[str, list[_Side], list[Outcome]]] = []
    for (relation, hub, _), rays in sorted(stars.items(), key=lambda item: (-len(item[1]), item[0])):
        fresh = [key for key in (_key(*ray) for ray in rays) if key not in done]
        done.update(fresh)
        others = tuple(sorted({n for _, x, y in fresh for n in (*x, *y)} - set(hub)))
        if others:
            outcomes = [o for key in fresh for o in between[key]]
            found.append((relation, sorted([hub, others]), outcomes))
    return sorted(found, key=lambda f: (f[0], f[1]))


def _key(relation: str, x: _Side, y: _Side) -> tuple[str, _Side, _Side]:
    """The key of a difference, whichever side is named first."""
    return (relation, x, y) if x <= y else (relation, y, x)


def _value(side: _Side, norms: Mapping[Node, str]) -> str:
    return min((norms[n] for n in side), key=lambda v: (len(v), v))


def _norms(outcomes: Sequence[Outcome]) -> dict[Node, str]:
    return {n: s for o in outcomes for n, s in ((o.a, o.norm_a or o.shown_a), (o.b, o.norm_b or o.shown_b))}


def _scores(outcomes: Sequence[Outcome]) -> dict[tuple[Node, Node], float]:
    out: dict[tuple[Node, Node], float] = {}
    for o in outcomes:
        pair = (o.a, o.b) if o.a < o.b else (o.b, o.a)
        out[pair] = max(out.get(pair, 0.0), o.score)
    return out


def _shown(outcomes: Sequence[Outcome]) -> dict[Node, str]:
    return {n: s for o in outcomes for n, s in ((o.a, o.shown_a), (o.b, o.shown_b))}


def _finding(
    relation: str,
    facet: Facet,
    outcomes: Sequence[Outcome],
    sides: Sequence[Sequence[Node]],
    shown: Mapping[Node, str],
    claims: Mapping[str, Claim],
    origins: Mapping[str, str],
) -> tuple[float, Finding]:
    best = max(outcomes, key=lambda o: (o.score, o.question, o.a, o.b))
    made = tuple(
        sorted(
            (_side(nodes, shown, claims, origins) for nodes in sides),
            key=lambda s: (s.value, s.mentions[0].claim),
        )
    )
    key = "\0".join([relation, facet, *(f"{m.claim}:{m.mark}" for s in made for m in s.mentions)])
    finding = Finding(
        id=hashlib.sha256(key.encode()).hexdigest()[:12],
        relation=relation,  # type: ignore[arg-type]
        facet=facet,
        question=best.question,
        between="speakers" if best.between == "speakers" else "sources",
        confidence=round(best.score if best.sure is None else best.sure, 3),
        reasons=best.reasons,
        sides=made,
    )
    return best.score, finding


def _side(
    nodes: Sequence[Node], shown: Mapping[Node, str], claims: Mapping[str, Claim], origins: Mapping[str, str]
) -> Side:
    mentions = tuple(
        sorted(
            (mention_of(n, claims[n[0]]) for n in nodes), key=lambda m: (m.article, m.start, m.end, m.claim)
        )
    )
    values = sorted({shown[n] for n in nodes}, key=lambda v: (len(v), v))
    return Side(values[0], count_origins(mentions, origins), mentions)


def count_origins(mentions: Sequence[Mention], origins: Mapping[str, str]) -> int:
    """Independent origins among the articles of some mentions: what an article also says by itself is its own."""
    rests: dict[str, str] = {}
    for m in mentions:
        rests[m.article] = min(rests.get(m.article, "\uffff"), origins.get(m.claim, m.article))
    return len(set(rests.values()))


def mention_of(node: Node, claim: Claim) -> Mention:
    """The mention of a node: the whole clause, or for a value in it the words around the value."""
    mark = Span(node[1], node[2])
    if (mark.start, mark.end) == (claim.start, claim.end):
        return Mention(claim.id, claim.article, claim.start, claim.end, claim.quote)
    start, end = _around(claim.quote, mark.start - claim.start, mark.end - claim.start)
    quote = claim.quote[start:end]
    return Mention(claim.id, claim.article, claim.start + start, claim.start + end, quote, mark)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a quote of a value starts and ends: up to `CONTEXT_WORDS` words on either side."""
    before = [m.start() for m in _WORD.finditer(text, 0, start)]
    after = [m.end() for m in _WORD.finditer(text, end)]
    left = before[-CONTEXT_WORDS] if len(before) > CONTEXT_WORDS + SPARED_WORDS else 0
    right = after[CONTEXT_WORDS - 1] if len(after) > CONTEXT_WORDS + SPARED_WORDS else len(text)
    return left, right


def node_of(claim: Claim, value: Value | None = None) -> Node:
    """The node of a value in a claim, or of the whole claim."""
    return (claim.id, value.start, value.end) if value else (claim.id, claim.start, claim.end)
