"""All outcomes of a comparison, in a fixed order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from verify.additions import counted_heads
from verify.constraints import NONE, Constraints
from verify.judge import Node, Outcome
from verify.match.model import Model, load_models
from verify.model import Article, Claim, Unjudged
from verify.outcomes.bounds import too_alike, within_bounds
from verify.outcomes.clauses import (
    addition_outcomes,
    claims_of,
    contrast_outcomes,
    opposed_claims,
    sums_told,
    text_outcomes,
    with_merged,
)
from verify.outcomes.opposed import opposed_outcomes
from verify.outcomes.scoring import linked_clauses, score_links, score_slots
from verify.outcomes.strangers import without_strangers
from verify.outcomes.undone import undone_outcomes
from verify.outcomes.unjudged import merged, unjudged_pair
from verify.outcomes.values import barred_pairs, judge_slots, merged_outcomes, slot_outcomes
from verify.parts import part_outcomes
from verify.people import doubtful_people, people_outcomes, profiles_of
from verify.people.profiles import Profile
from verify.positions import position_outcomes
from verify.quotes import quote_outcomes


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What is said, and what looks like a difference but is not surely one; both in a fixed order."""

    found: tuple[Outcome, ...]
    unjudged: tuple[Unjudged, ...]
    # Pairs that are no conflict, for a reason, with how much they look like one question; lower node first.
    barred: Mapping[tuple[Node, Node], float] = field(default_factory=dict)


def find_outcomes(
    articles: Sequence[Article],
    claims: Mapping[str, Sequence[Claim]],
    models: Mapping[str, Model] | None = None,
    constraints: Constraints = NONE,
) -> Outcomes:
    """All outcomes between claims of different articles; `models` other than those of the package are for tests.

    What `constraints` take together is one question; what they keep apart is left to `verify.linking.constrained`.
    """
    models = models or load_models()
    claims, out_of_bounds = within_bounds(articles, claims)
    links = score_links(articles, claims, models)
    linked = with_merged(
        linked_clauses(links, models["detail"], models.get("fact")), links.units, constraints
    )
    heads = counted_heads(links.units)
    slots = [score_slots(facet, links, models) for facet in ("number", "date")]
    values = list(chain.from_iterable(map(judge_slots, slots)))
    by_id = {c.id: c for group in claims.values() for c in group}
    profiles = profiles_of(articles, claims)
    read: list[Outcome | Unjudged] = [
        *slot_outcomes(values),
        *people_outcomes(profiles),
        *position_outcomes(articles, claims),
        *part_outcomes(articles, links.units, links.scores),
        *_doubtful(profiles, by_id),
        *chain.from_iterable(map(sums_told, linked)),
        *chain.from_iterable(map(contrast_outcomes, linked)),
        *undone_outcomes(articles, linked, links.units),
        *opposed_outcomes(linked, links.units),
    ]
    judged = [
        *without_strangers(read, links.units, by_id),
        *chain.from_iterable(merged_outcomes(s, constraints) for s in slots),
    ]
    valued = told_once(o for o in judged if isinstance(o, Outcome))
    opposed = opposed_claims(valued)
    barred = barred_pairs(values)
    return Outcomes(
        found=(
            *(o for o in valued if o.relation != "refine" or claims_of(o) not in opposed),
            *chain.from_iterable(
                addition_outcomes(link, heads) for link in linked if link.claims not in opposed
            ),
            *(o for o in quote_outcomes(articles, claims) if claims_of(o) not in opposed),
            *text_outcomes(linked, valued, barred),
        ),
        unjudged=merged(
            [*(u for u in judged if isinstance(u, Unjudged)), *out_of_bounds, *too_alike(links.left_out)]
        ),
        barred=barred,
    )


def told_once(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The outcomes, without conflicts of names that a surer one of the same two clauses already tells.

    "Mỹ Đình" against "Việt Trì" is told by "sân Mỹ Đình" against "sân Việt Trì".
    """
    every = list(outcomes)
    told: dict[frozenset[str], list[Outcome]] = defaultdict(list)
    for o in sorted((o for o in every if _is_of_names(o)), key=lambda o: -o.score):
        same = told[claims_of(o)]
        if not any(_overlap(o, other) for other in same):
            same.append(o)
    kept = {id(o) for same in told.values() for o in same}
    return [o for o in every if not _is_of_names(o) or id(o) in kept]


def _is_of_names(o: Outcome) -> bool:
    return o.facet == "entity" and o.relation == "conflict"


def _overlap(one: Outcome, other: Outcome) -> bool:
    """True where the places of two outcomes of the same clauses overlap on both sides."""
    (a, b), (x, y) = (sorted((o.a, o.b)) for o in (one, other))
    return all(p[1] < q[2] and q[1] < p[2] for p, q in ((a, x), (b, y)))


def _doubtful(profiles: Sequence[Profile], by_id: Mapping[str, Claim]) -> Iterator[Unjudged]:
    """People who seem to be named differently, for the list of what was not compared."""
    for o in doubtful_people(profiles):
        yield unjudged_pair((by_id[o.a[0]], o.a), (by_id[o.b[0]], o.b), *o.reasons)
