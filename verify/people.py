"""What several articles tell of one person: ages, births and homes, which need no likeness of clauses.

Who is one person is for `same_name`; where it is unsure, or a short name may be of several people, nothing is compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import combinations, product

from verify.compare import Outcome as Compared
from verify.compare import compare_ages, compare_times
from verify.extract import AGE, BIRTH
from verify.facets.names import same_name
from verify.homes import Home, find_homes, names_of
from verify.judge import Node, Outcome, node_of
from verify.model import Article, Claim, Name, Quantity, Time, Value
from verify.places import compare_addresses

# A full name says who is meant; a given name alone may be anybody's.
FULL, SHORT = 0.95, 0.7
# Ages that are one apart are one age, told on either side of a birthday or counted from another first year.
BIRTHDAY_YEARS = 1
# Kinds of homes that a person has one of.
SINGLE_HOMES = ("home", "origin", "seat")


@dataclass(frozen=True, slots=True)
class Trait:
    """An age or a birth year with its owner and the moment of publication."""

    claim: Claim
    value: Value
    owner: Name
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Profile:
    """What an article tells of its people."""

    article: Article
    people: tuple[Name, ...]
    traits: tuple[Trait, ...]
    homes: tuple[tuple[Home, Node], ...]


def people_outcomes(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> Iterator[Outcome]:
    """Agreement, refinement and conflict on ages, births and homes between articles."""
    for a, b in combinations([profile_of(a, claims[a.id]) for a in articles], 2):
        for x, y in product(a.traits, b.traits):
            if is_one_person(x.owner, y.owner, a, b):
                yield from _trait_outcome(x, y)
        yield from _home_outcomes(a, b)


def profile_of(article: Article, claims: Sequence[Claim]) -> Profile:
    """What an article tells of its people."""
    people = {n.key: n for n in names_of(claims) if n.kind == "person"}
    homes = ((home, _node(claims, home)) for home in find_homes(article, claims))
    return Profile(
        article=article,
        people=tuple(people.values()),
        traits=tuple(traits_of(article, claims)),
        homes=tuple((home, node) for home, node in homes if node is not None),
    )


def traits_of(article: Article, claims: Sequence[Claim]) -> list[Trait]:
    """The ages and birth years of an article, with the owner where one is named."""
    at = datetime.combine(article.published, datetime.min.time()) if article.published else None
    return [
        Trait(c, c.values[0], c.values[1].of, at)
        for c in claims
        if c.attribute in (AGE, BIRTH) and len(c.values) == 2 and isinstance(c.values[1].of, Name)
    ]


def _node(claims: Sequence[Claim], home: Home) -> Node | None:
    """The node of a home: its characters as far as one clause has them."""
    for c in claims:
        if c.kind == "event" and c.start <= home.start < c.end:
            return (c.id, home.start, min(home.end, c.end))
    return None


def is_one_person(x: Name, y: Name, a: Profile, b: Profile) -> bool:
    """True if two names are of one person, and a short one of nobody else in the other article."""
    if not same_name(x, y):
        return False
    others = (
        sum(same_name(x, n) is not False for n in b.people),
        sum(same_name(y, n) is not False for n in a.people),
    )
    return (is_full(x) and is_full(y)) or max(others) <= 1


def is_full(name: Name) -> bool:
    """True if a name has more than one word."""
    return " " in name.full


def _score(x: Name, y: Name) -> float:
    return FULL if is_full(x) and is_full(y) else SHORT


def _longer(x: Name, y: Name) -> str:
    return max(x.full, y.full, key=lambda n: (len(n), n))


def _home_outcomes(a: Profile, b: Profile) -> Iterator[Outcome]:
    """What the homes of common people are to each other; a person with a home in common has moved at most."""
    found = [
        outcome
        for (x, node_x), (y, node_y) in product(a.homes, b.homes)
        if x.kind == y.kind and is_one_person(x.owner, y.owner, a, b)
        for outcome in _home_outcome(a, x, node_x, b, y, node_y)
    ]
    met = {o.question for o in found if o.relation != "conflict"}
    yield from (o for o in found if o.relation != "conflict" or o.question not in met)


def _home_outcome(a: Profile, x: Home, node_x: Node, b: Profile, y: Home, node_y: Node) -> Iterator[Outcome]:
    compared = compare_addresses(x.address, y.address)
    if compared is None or (compared[0] == "conflict" and x.kind not in SINGLE_HOMES):
        return
    owner = _longer(x.owner, y.owner)
    yield Outcome(
        a=node_x,
        b=node_y,
        facet="entity",
        relation=compared[0],
        score=_score(x.owner, y.owner),
        question=f"{x.kind}: {owner}",
        shown_a=a.article.text[x.start : x.end],
        shown_b=b.article.text[y.start : y.end],
        reasons=(compared[1], f"both tell the {x.kind} of {owner}"),
    )


def _trait_outcome(x: Trait, y: Trait) -> Iterator[Outcome]:
    compared = _compare(x, y)
    if compared is None or compared.relation not in ("agree", "conflict", "refine"):
        return
    births = isinstance(x.value.of, Time) and isinstance(y.value.of, Time)
    yield Outcome(
        a=node_of(x.claim, x.value),
        b=node_of(y.claim, y.value),
        facet="date" if births else "number",
        relation=compared.relation,  # type: ignore[arg-type]
        score=_score(x.owner, y.owner),
        question=f"{'birth year' if births else 'age'}: {_longer(x.owner, y.owner)}",
        shown_a=x.value.text,
        shown_b=y.value.text,
        reasons=(compared.reason, f"both speak of {x.owner.full}"),
    )


def _compare(x: Trait, y: Trait) -> Compared | None:
    a, b = x.value.of, y.value.of
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return compare_ages_at(a, x.at, b, y.at)
    if isinstance(a, Time) and isinstance(b, Time):
        return compare_times(a, b)
    if isinstance(a, Quantity) and isinstance(b, Time):
        return compare_ages(a, x.at, b) if x.at else None
    if isinstance(a, Time) and isinstance(b, Quantity):
        return compare_ages(b, y.at, a) if y.at else None
    return None


def compare_ages_at(
    a: Quantity, at_a: datetime | None, b: Quantity, at_b: datetime | None
) -> Compared | None:
    """Relation of two ages by the years of birth that they allow; None where they are one apart, or undated."""
    if at_a is None or at_b is None or a.low is None or a.high is None or b.low is None or b.high is None:
        return None
    years = Decimal(at_b.year - at_a.year)
    apart = max(b.low - years - a.high, a.low + years - b.high)
    if apart <= 0 or (years and apart <= BIRTHDAY_YEARS):
        return Compared(
            "agree",
            f"both give {a.text}" if not years else f"{a.text} in {at_a.year}, {b.text} in {at_b.year}",
        )
    if apart <= BIRTHDAY_YEARS:
        return None
    return Compared("conflict", f"{a.text} in {at_a.year} or {b.text} in {at_b.year}")
