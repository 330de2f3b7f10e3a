"""What each article tells of its people: ages, births and homes with their owners; and who is one person.

Who is one person is for `same_name`; where it is unsure, or a short name may be of several people, it is nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import wraps
from itertools import product
from typing import TypeVar
from weakref import WeakKeyDictionary

from verify.compare import Outcome as Compared
from verify.compare import compare_ages, compare_times
from verify.extract import AGE, BIRTH
from verify.facets.names import same_name
from verify.judge import Node
from verify.model import Article, Claim, Name, Quantity, Time, Value
from verify.people.described import meant_by
from verify.people.homes import Home, find_homes, names_of
from verify.people.owners import owner_of

_T = TypeVar("_T")
# Ages that are one apart are one age, told on either side of a birthday or counted from another first year.
BIRTHDAY_YEARS = 1


@dataclass(frozen=True, slots=True)
class Trait:
    """An age or a birth year with its owner and the moment of publication.

    `told`: the owner is named with it, and not only meant by a description.  `since`: a year before it of which the sentence tells: somebody who died in 2013 has the age of that year.
    """

    claim: Claim
    value: Value
    owner: Name
    at: datetime | None
    since: datetime | None = None
    told: bool = True


@dataclass(frozen=True, slots=True)
class Residence:
    """A home in its clause, as shown to people."""

    home: Home
    node: Node
    shown: str


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Profile:
    """What an article tells of its people; equal to itself alone, so that what is read off it can be kept."""

    article: Article
    claims: tuple[Claim, ...]
    people: tuple[Name, ...]
    traits: tuple[Trait, ...]
    homes: tuple[Residence, ...]


def kept_with_profile(compute: Callable[[Profile], _T]) -> Callable[[Profile], _T]:
    """A function that computes once for each profile and forgets what it found with the profile."""
    found: WeakKeyDictionary[Profile, _T] = WeakKeyDictionary()

    @wraps(compute)
    def of(profile: Profile) -> _T:
        if profile not in found:
            found[profile] = compute(profile)
        return found[profile]

    return of


def profile_of(article: Article, claims: Sequence[Claim]) -> Profile:
    """What an article tells of its people, each once."""
    people = {n.key: n for n in names_of(claims) if n.kind == "person"}
    return Profile(
        article=article,
        claims=tuple(claims),
        people=tuple(people.values()),
        traits=tuple(traits_of(article, claims)),
        homes=tuple(_residences(article, claims)),
    )


def traits_of(article: Article, claims: Sequence[Claim]) -> list[Trait]:
    """The ages and birth years of an article whose owner is told, then those of descriptions ("the 41-year-old")."""
    at = datetime.combine(article.published, datetime.min.time()) if article.published else None
    told, open_ages = _told_traits(article, claims, at)
    ages = [(t.owner, t.value.of) for t in told if isinstance(t.value.of, Quantity)]
    meant = [(c, meant_by(article.text, article.lang, claims, c, ages)) for c in open_ages]
    return [*told, *(Trait(c, c.values[0], owner, at, None, False) for c, owner in meant if owner)]


def _told_traits(
    article: Article, claims: Sequence[Claim], at: datetime | None
) -> tuple[list[Trait], list[Claim]]:
    """The ages and births with a named owner, and the claims of those without."""
    names, found, rest = names_of(claims), [], []
    for c in (c for c in claims if c.attribute in (AGE, BIRTH)):
        v = c.values[0]
        owner = owner_of(article.text, article.lang, names, v.start, v.end, birth=c.attribute == BIRTH)
        if owner:
            found.append(Trait(c, v, owner, at, _told_year(claims, c, at)))
        else:
            rest.append(c)
    return found, rest


def _told_year(claims: Sequence[Claim], one: Claim, at: datetime | None) -> datetime | None:
    """The earliest time before the year of publication that the sentence of a claim tells of."""
    times = (v.of for c in claims if c.sentence == one.sentence and c.kind == "event" for v in c.values)
    begins = [t.begin for t in times if isinstance(t, Time) and t.begin and t.anchor != "birth"]
    earlier = [b for b in begins if at is not None and b.year < at.year]
    return min(earlier, default=None)


def _residences(article: Article, claims: Sequence[Claim]) -> Iterator[Residence]:
    """The homes with their nodes: their characters as far as one clause has them."""
    for home in find_homes(article, claims):
        clause = next((c for c in claims if c.kind == "event" and c.start <= home.start < c.end), None)
        if clause:
            words = article.text[home.start : home.end]
            address = article.text[home.address.start : home.address.end]
            shown = words if words == address else f"{words} ({address})"
            yield Residence(home, (clause.id, home.start, min(home.end, clause.end)), shown)


def is_one_person(x: Name, y: Name, a: Profile, b: Profile) -> bool:
    """True if two names are of one person, and a short one of nobody else in the other article."""
    if not same_name(x, y):
        return False
    bearers = (sum(same_name(x, n) is True for n in b.people), sum(same_name(y, n) is True for n in a.people))
    return (is_full(x) and is_full(y)) or max(bearers) <= 1


def is_full(name: Name) -> bool:
    """True if a name has more than one word."""
    return " " in name.full


def compare_traits(x: Trait, y: Trait) -> Compared | None:
    """Relation of two ages or births of one person, None where they cannot be compared.

    Ages that differ are no conflict where a year that their sentences tell of makes them fit.
    """
    found = _compare_at(x, x.at, y, y.at)
    if found is None or found.relation != "conflict":
        return found
    moments = product(*({t.at, t.since or t.at} for t in (x, y)))
    tried = [_compare_at(x, at_x, y, at_y) for at_x, at_y in moments]
    return found if all(c is not None and c.relation == "conflict" for c in tried) else None


def _compare_at(x: Trait, at_x: datetime | None, y: Trait, at_y: datetime | None) -> Compared | None:
    """Relation of two ages or births, the ages as of two moments."""
    a, b = x.value.of, y.value.of
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return compare_ages_at(a, at_x, b, at_y)
    if isinstance(a, Time) and isinstance(b, Time):
        return compare_times(a, b)
    if isinstance(a, Quantity) and isinstance(b, Time):
        return compare_ages(a, at_x, b) if at_x else None
    if isinstance(a, Time) and isinstance(b, Quantity):
        return compare_ages(b, at_y, a) if at_y else None
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
