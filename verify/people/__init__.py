"""What several articles tell of one person, which needs no likeness of clauses: ages, births, homes, and names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from verify.contrasts.places import compare_addresses
from verify.judge import Outcome, node_of
from verify.model import Article, Claim, Name, Time
from verify.people.misnamed import half_named_outcomes, misnamed_outcomes
from verify.people.profiles import (
    Profile,
    Residence,
    Trait,
    compare_traits,
    is_full,
    is_one_person,
    profile_of,
)
from verify.questions import question

# A full name says who is meant; a given name alone may be anybody's.
FULL, SHORT = 0.95, 0.7
# Kinds of homes that a person has one of.
SINGLE_HOMES = ("home", "origin", "seat")


def profiles_of(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> tuple[Profile, ...]:
    """What each article tells of its people, in the order of the articles."""
    return tuple(profile_of(a, claims[a.id]) for a in articles)


def people_outcomes(profiles: Sequence[Profile]) -> Iterator[Outcome]:
    """Agreement, refinement and conflict on ages, births, homes and names between articles."""
    for a, b in combinations(profiles, 2):
        yield from _trait_outcomes(a, b)
        yield from _home_outcomes(a, b)
        yield from misnamed_outcomes(a, b)


def doubtful_people(profiles: Sequence[Profile]) -> Iterator[Outcome]:
    """People of whom one article seems to give the full name and another a wrong part of it; too unsure to be conflicts."""
    for a, b in combinations(profiles, 2):
        yield from half_named_outcomes(a, b)


def _score(x: Name, y: Name) -> float:
    return FULL if is_full(x) and is_full(y) else SHORT


def _longer(x: Name, y: Name) -> str:
    return max(x.full, y.full, key=lambda n: (len(n), n))


def _trait_outcomes(a: Profile, b: Profile) -> Iterator[Outcome]:
    """What the ages and births of common people are to each other; an article that gives both is of neither opinion."""
    found = [
        (x, y, outcome)
        for x, y in product(a.traits, b.traits)
        if is_one_person(x.owner, y.owner, a, b)
        for outcome in _trait_outcome(x, y)
    ]
    met = {id(t) for x, y, o in found if o.relation == "agree" for t in (x, y)}
    yield from (
        o
        for x, y, o in found
        if o.relation != "conflict" or not ({id(x), id(y)} & met or _may_be_of_another(x, y, a, b))
    )


def _may_be_of_another(x: Trait, y: Trait, a: Profile, b: Profile) -> bool:
    """True for the age of a description that somebody else of the two articles has."""
    others = [t for t in (*a.traits, *b.traits) if t.told and t.owner.key not in (x.owner.key, y.owner.key)]
    agreed = [compare_traits(d, t) for d in (x, y) if not d.told for t in others]
    return any(c is not None and c.relation == "agree" for c in agreed)


def _home_outcomes(a: Profile, b: Profile) -> Iterator[Outcome]:
    """What the homes of common people are to each other; a person with a home in common has moved at most."""
    found = [
        outcome
        for x, y in product(a.homes, b.homes)
        if x.home.kind == y.home.kind and is_one_person(x.home.owner, y.home.owner, a, b)
        for outcome in _home_outcome(x, y)
    ]
    met = {o.question for o in found if o.relation != "conflict"}
    yield from (o for o in found if o.relation != "conflict" or o.question not in met)


def _home_outcome(x: Residence, y: Residence) -> Iterator[Outcome]:
    compared = compare_addresses(x.home.address, y.home.address)
    kind, owner = x.home.kind, _longer(x.home.owner, y.home.owner)
    if compared is None or (compared[0] == "conflict" and kind not in SINGLE_HOMES):
        return
    yield Outcome(
        a=x.node,
        b=y.node,
        facet="entity",
        relation=compared[0],
        score=_score(x.home.owner, y.home.owner),
        question=question(kind, owner),
        shown_a=x.shown,
        shown_b=y.shown,
        reasons=(compared[1],),
    )


def _trait_outcome(x: Trait, y: Trait) -> Iterator[Outcome]:
    compared = compare_traits(x, y)
    if compared is None or compared.relation not in ("agree", "conflict", "refine"):
        return
    births = isinstance(x.value.of, Time) and isinstance(y.value.of, Time)
    yield Outcome(
        a=node_of(x.claim, x.value),
        b=node_of(y.claim, y.value),
        facet="date" if births else "number",
        relation=compared.relation,
        score=_score(x.owner, y.owner) if x.told and y.told else SHORT,
        question=question("birth year" if births else "age", _longer(x.owner, y.owner)),
        shown_a=x.value.text,
        shown_b=y.value.text,
        reasons=(compared.reason,),
    )
