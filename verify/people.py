"""Ages and birth years of one person in several articles: the attribute claims that need no likeness of clauses.

Who is one person is for `same_name`; where it is unsure nothing is compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from verify.compare import Outcome as Compared
from verify.compare import compare_ages, compare_times
from verify.extract import AGE, BIRTH
from verify.facets.names import same_name
from verify.judge import Outcome, node_of
from verify.model import Article, Claim, Name, Quantity, Time, Value

# A full name says who is meant; a given name alone may be anybody's.
FULL, SHORT = 0.95, 0.7
# Ages that are one apart are one age, told on either side of a birthday.
BIRTHDAY_YEARS = 1


@dataclass(frozen=True, slots=True)
class Trait:
    """An age or a birth year with its owner."""

    claim: Claim
    value: Value
    owner: Name
    at: datetime | None


def traits_of(article: Article, claims: Sequence[Claim]) -> list[Trait]:
    """The ages and birth years of an article, with the owner where one is named."""
    at = datetime.combine(article.published, datetime.min.time()) if article.published else None
    return [
        Trait(c, c.values[0], c.values[1].of, at)
        for c in claims
        if c.attribute in (AGE, BIRTH) and len(c.values) == 2 and isinstance(c.values[1].of, Name)
    ]


def people_outcomes(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> Iterator[Outcome]:
    """Agreement and conflict on ages and births between articles."""
    for a, b in combinations(articles, 2):
        for x in traits_of(a, claims[a.id]):
            for y in traits_of(b, claims[b.id]):
                if same_name(x.owner, y.owner):
                    yield from _outcome(x, y)


def _outcome(x: Trait, y: Trait) -> Iterator[Outcome]:
    compared = _compare(x, y)
    if compared is None or compared.relation not in ("agree", "conflict", "refine"):
        return
    score = FULL if " " in x.owner.full and " " in y.owner.full else SHORT
    births = isinstance(x.value.of, Time) and isinstance(y.value.of, Time)
    yield Outcome(
        a=node_of(x.claim, x.value),
        b=node_of(y.claim, y.value),
        facet="date" if births else "number",
        relation=compared.relation,  # type: ignore[arg-type]
        score=score,
        question=f"{'birth year' if births else 'age'}: {max(x.owner.full, y.owner.full, key=lambda n: (len(n), n))}",
        shown_a=x.value.text,
        shown_b=y.value.text,
        reasons=(compared.reason, f"both speak of {x.owner.full}"),
    )


def _compare(x: Trait, y: Trait) -> Compared | None:
    a, b = x.value.of, y.value.of
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return _ages(a, b)
    if isinstance(a, Time) and isinstance(b, Time):
        return compare_times(a, b)
    if isinstance(a, Quantity) and isinstance(b, Time):
        return compare_ages(a, x.at, b) if x.at else None
    if isinstance(a, Time) and isinstance(b, Quantity):
        return compare_ages(b, y.at, a) if y.at else None
    return None


def _ages(a: Quantity, b: Quantity) -> Compared | None:
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return None
    apart = max(b.low - a.high, a.low - b.high)
    if apart <= 0:
        return Compared("agree", f"both give {a.text}")
    if apart <= BIRTHDAY_YEARS:
        return None
    return Compared("conflict", f"{a.text} or {b.text}")
