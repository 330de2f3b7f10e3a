"""What people said of pairs of places: these do not answer one question (split), or those do (merge).

Records and lookups for the stages that have to honour them; `verify.decisions` makes them.  Pure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from verify.model import Facet


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Characters of an article: a value, or a whole clause."""

    article: str
    start: int
    end: int

    def meets(self, other: Place) -> bool:
        """Whether the two share a character."""
        return self.article == other.article and self.start < other.end and other.start < self.end

    def is_near(self, other: Place) -> bool:
        """Whether the two share half of the longer one: the 5 in "39 and 5" is not that sum."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        longer = max(self.end - self.start, other.end - other.start)
        return self.article == other.article and shared > 0 and 2 * shared >= longer


@dataclass(frozen=True, slots=True)
class PlacePair:
    """Two places of different articles, the facet on which they were split or merged, who said so and where."""

    facet: Facet
    a: Place
    b: Place
    by: str
    entry: str = ""


@dataclass(frozen=True)
class Pairs:
    """Pairs by their articles (sorted), so that a lookup costs nothing where nobody said anything."""

    by_articles: Mapping[tuple[str, str], tuple[PlacePair, ...]] = field(default_factory=dict)

    def between(self, a: Place, b: Place) -> tuple[PlacePair, ...]:
        """The pairs of which one place meets `a` and the other `b`."""
        if not self.by_articles:
            return ()
        known = self.by_articles.get(_articles(a, b), ())
        return tuple(p for p in known if (p.a.meets(a) and p.b.meets(b)) or (p.a.meets(b) and p.b.meets(a)))

    def all(self) -> tuple[PlacePair, ...]:
        """Every pair, in a fixed order."""
        return tuple(pair for key in sorted(self.by_articles) for pair in self.by_articles[key])


@dataclass(frozen=True)
class Constraints:
    """`apart`: cannot-link, never compared.  `together`: must-link, taken as one question."""

    apart: Pairs = field(default_factory=Pairs)
    together: Pairs = field(default_factory=Pairs)

    def keeps_apart(self, facet: str, a: Place, b: Place) -> PlacePair | None:
        """The word that keeps two places apart; one on whole statements holds for every value in them."""
        return next((p for p in self.apart.between(a, b) if p.facet in (facet, "text")), None)

    def takes_together(self, facet: str, a: Place, b: Place) -> PlacePair | None:
        """The word that takes two places as one question."""
        return next((p for p in self.together.between(a, b) if p.facet == facet), None)


NONE = Constraints()


def _articles(a: Place, b: Place) -> tuple[str, str]:
    return (a.article, b.article) if a.article <= b.article else (b.article, a.article)


def paired(pairs: Iterable[PlacePair]) -> Pairs:
    """The pairs, to be looked up; those within one article are of no consequence and left out."""
    found: dict[tuple[str, str], list[PlacePair]] = defaultdict(list)
    for pair in pairs:
        if pair.a.article != pair.b.article:
            found[_articles(pair.a, pair.b)].append(pair)
    return Pairs({key: tuple(group) for key, group in found.items()})
