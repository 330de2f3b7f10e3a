"""What splits and merges do to outcomes: pairs kept apart give none, pairs taken together are one question.

Between `verify.constraints` (places) and the stages that know claims and their values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from verify.constraints import NONE, Constraints, Pairs, Place
from verify.judge import Node, Outcome
from verify.match.slots import Slot
from verify.match.units import Unit
from verify.model import Claim, Mention, Unjudged

# A person's word is worth more than any score.
SURE = 1.0
_SLOT_FACETS = ("number", "date")


def constrained(
    outcomes: Sequence[Outcome], constraints: Constraints, claims: Mapping[str, Claim]
) -> tuple[Outcome, ...]:
    """The outcomes without those between places that a person keeps apart; where one merged, that is a reason."""
    if constraints == NONE:
        return tuple(outcomes)
    kept = []
    for outcome in outcomes:
        a, b = (_place(node, claims) for node in (outcome.a, outcome.b))
        if constraints.keeps_apart(outcome.facet, a, b):
            continue
        merged = constraints.takes_together(outcome.facet, a, b)
        said = (f"taken as one question by {merged.by}",) if merged else ()
        kept.append(replace(outcome, reasons=(*said, *outcome.reasons)))
    return tuple(kept)


def unbarred(
    barred: Mapping[tuple[Node, Node], float], constraints: Constraints, claims: Mapping[str, Claim]
) -> Mapping[tuple[Node, Node], float]:
    """The pairs that are no conflict for a check's sake, without those that a person takes as one question."""
    if not constraints.together.by_articles:
        return barred
    return {
        (x, y): score
        for (x, y), score in barred.items()
        if not constraints.together.between(_place(x, claims), _place(y, claims))
    }


def apart_nodes(
    outcomes: Sequence[Outcome], constraints: Constraints, claims: Mapping[str, Claim]
) -> frozenset[tuple[str, Node, Node]]:
    """Facet and nodes (lower first) that must not meet in a finding, though no outcome joins them directly."""
    if not constraints.apart.by_articles:
        return frozenset()
    nodes = sorted({(o.facet, node) for o in outcomes for node in (o.a, o.b)})
    at = [(facet, node, _place(node, claims)) for facet, node in nodes]
    found: set[tuple[str, Node, Node]] = set()
    for pair in constraints.apart.all():
        left = [(f, n) for f, n, place in at if place.meets(pair.a) and pair.facet in (f, "text")]
        right = [(f, n) for f, n, place in at if place.meets(pair.b) and pair.facet in (f, "text")]
        found.update((f, min(x, y), max(x, y)) for f, x in left for g, y in right if f == g)
    return frozenset(found)


def split_notes(constraints: Constraints, claims: Mapping[str, Claim]) -> tuple[Unjudged, ...]:
    """What people split, one entry a decision with all its places, to stand among what is not compared."""
    by_article: dict[str, list[Claim]] = {}
    for claim in claims.values():
        by_article.setdefault(claim.article, []).append(claim)
    notes: dict[tuple[str, str], set[Mention]] = {}
    for pair in constraints.apart.all():
        mentions = {
            m for place in (pair.a, pair.b) for m in _clause(place, by_article.get(place.article, ()))
        }
        notes.setdefault((pair.entry, pair.by), set()).update(mentions)
    return tuple(
        Unjudged(f"split by {by}", tuple(sorted(found, key=lambda m: (m.article, m.start, m.end, m.claim))))
        for (_, by), found in sorted(notes.items())
        if found
    )


def _clause(place: Place, claims: Sequence[Claim]) -> list[Mention]:
    """The first clause that holds a place."""
    holding = [c for c in claims if c.kind == "event" and c.start <= place.start and place.end <= c.end]
    return [Mention(c.id, c.article, c.start, c.end, c.quote) for c in holding[:1]]


def _place(node: Node, claims: Mapping[str, Claim]) -> Place:
    return Place(claims[node[0]].article, node[1], node[2])


def merged_slots(slots: Sequence[Slot], facet: str, together: Pairs) -> Iterator[tuple[Slot, Slot]]:
    """The values that a person takes as answers to one question, each pair once."""
    if not together.by_articles:
        return
    at = [(slot, Place(slot.unit.claim.article, slot.value.start, slot.value.end)) for slot in slots]
    seen: set[frozenset[int]] = set()
    for pair in together.all():
        if pair.facet != facet:
            continue
        for i, (a, place) in enumerate(at):
            for j, (b, other) in enumerate(at):
                if place.is_near(pair.a) and other.is_near(pair.b) and frozenset((i, j)) not in seen:
                    seen.add(frozenset((i, j)))
                    yield (a, b) if i < j else (b, a)


def merged_units(units: Sequence[Unit], together: Pairs) -> Iterator[tuple[Unit, Unit]]:
    """The clauses that a person takes as one statement, each pair once; values have `merged_slots`."""
    if not together.by_articles:
        return
    at = [Place(u.claim.article, u.claim.start, u.claim.end) for u in units]
    found: set[tuple[int, int]] = set()
    for pair in together.all():
        if pair.facet not in _SLOT_FACETS:
            left = [n for n, place in enumerate(at) if place.meets(pair.a)]
            right = [n for n, place in enumerate(at) if place.meets(pair.b)]
            found.update((min(i, j), max(i, j)) for i in left for j in right)
    yield from ((units[i], units[j]) for i, j in sorted(found))
