"""The clauses of one comparison, and its candidate pairs, with the matrices and weights that all pairs share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from math import log
from typing import TYPE_CHECKING, Any

from verify.facets.names import same_name
from verify.match.bags import Bags
from verify.match.units import Unit
from verify.match.vectors import row_products, trigrams, vectorise

if TYPE_CHECKING:
    from verify.match.vectors import Column, Floats, Ints, Matrix


@dataclass(frozen=True)
class Space:
    """The units of one comparison with the matrices that all pairs share."""

    units: tuple[Unit, ...]
    bags: Bags

    @property
    def clause(self) -> Matrix:
        return self.bags.clause

    @property
    def sentence(self) -> Matrix:
        return self.bags.sentence

    @property
    def wide(self) -> Matrix:
        return self.bags.wide

    @cached_property
    def letters(self) -> Matrix:
        return vectorise([trigrams(u.words) for u in self.units])

    @cached_property
    def name_weight(self) -> dict[str, float]:
        """How telling a name is: ln(clauses / clauses that have it), scaled to 0..1."""
        return rarity(frozenset(n.key for n in u.names) for u in self.units)

    @cached_property
    def number_weight(self) -> dict[str, float]:
        return rarity(frozenset(v.norm for v in u.claim.values if v.facet == "number") for u in self.units)

    @cached_property
    def concept_weight(self) -> dict[str, float]:
        return rarity(u.concepts for u in self.units)

    @cached_property
    def word_weight(self) -> dict[str, float]:
        return rarity(frozenset(u.words) for u in self.units)


# Fewer clauses than this say little of how rare a word is: two short texts share only what both are about.
MIN_CLAUSES = 100


def rarity(bags: Iterable[frozenset[str]]) -> dict[str, float]:
    """How rare every item is, 0 to 1: ln(n / (df - 1)) / ln(n); 1 for what just one pair of clauses can share."""
    df: Counter[str] = Counter()
    n = 0
    for bag in bags:
        df.update(bag)
        n += 1
    n = max(n, MIN_CLAUSES)
    return {k: log(n / max(1, d - 1)) / log(n) for k, d in df.items()}


@dataclass(frozen=True)
class Pairs:
    """Candidate pairs: `left[k]` and `right[k]` are rows of `space.units` of different articles, left < right."""

    space: Space
    left: Ints
    right: Ints

    def units(self) -> Iterable[tuple[Unit, Unit]]:
        """The two units of every pair in turn."""
        units = self.space.units
        return ((units[i], units[j]) for i, j in zip(self.left.tolist(), self.right.tolist(), strict=True))

    @cached_property
    def clause_cos(self) -> Floats:
        return row_products(self.space.clause, self.left, self.right)

    @cached_property
    def shared_words(self) -> tuple[Floats, Floats, Floats]:
        """Of the words of both clauses: their weight over the lighter clause, the rarest, and their weight, to 1."""
        import numpy as np

        weight = self.space.word_weight
        words = [frozenset(unit.words) for unit in self.space.units]
        whole = [total_weight(weight, own) for own in words]
        found = np.zeros((3, len(self.left)))
        for n, (i, j) in enumerate(zip(self.left.tolist(), self.right.tolist(), strict=True)):
            shared = [weight[word] for word in sorted(words[i] & words[j])]
            if shared:
                total, lighter = sum(shared), min(whole[i], whole[j])
                found[:, n] = total / lighter if lighter else 0.0, max(shared), min(1.0, total / 10)
        return found[0], found[1], found[2]

    @cached_property
    def own_names(self) -> tuple[Ints, Ints]:
        """How many names of the left clause the right one does not have, and the other way round."""
        import numpy as np

        counts = [(_own_names(a, b), _own_names(b, a)) for a, b in self.units()]
        left, right = np.array(counts, dtype=np.int64).reshape(-1, 2).T
        return left, right

    @cached_property
    def ranks(self) -> tuple[Floats, Floats]:
        """1 / rank of the right unit among its article's for the left one, and the other way round."""

        articles = self.space.bags.article_of
        score = self.clause_cos + 0.5 * row_products(self.space.sentence, self.left, self.right)
        return (
            _reciprocal_ranks(self.left, articles[self.right], score),
            _reciprocal_ranks(self.right, articles[self.left], score),
        )


def _own_names(a: Unit, b: Unit) -> int:
    keys = {n.key for n in b.names}
    return sum(n.key not in keys and not any(same_name(n, m) for m in b.names) for n in a.names)


def _reciprocal_ranks(unit: Ints, article: Any, score: Floats) -> Floats:
    import numpy as np

    order = np.lexsort((-score, article, unit))
    keys = unit[order] * (int(article.max(initial=0)) + 1) + article[order]
    starts = np.r_[0, np.flatnonzero(np.diff(keys)) + 1] if len(keys) else np.zeros(0, dtype=int)
    first = np.repeat(starts, np.diff(np.r_[starts, len(keys)]))
    out = np.empty(len(score))
    out[order] = 1.0 / (np.arange(len(keys)) - first + 1)
    return out


def unit_column(pairs: Pairs, score: Callable[[Unit, Unit], float]) -> Floats:
    import numpy as np

    return np.fromiter((score(a, b) for a, b in pairs.units()), dtype=float, count=len(pairs.left))


def floats(values: Column) -> Floats:
    """An array of truth values or numbers as a column of features."""
    column: Floats = values.astype(float)
    return column


def of_units(pairs: Pairs, read: Callable[[Unit], Any]) -> tuple[Column, Column]:
    """What is read off the left and the right unit of every pair, as two arrays; each unit is read once."""
    import numpy as np

    values = np.array([read(unit) for unit in pairs.space.units])
    return values[pairs.left], values[pairs.right]


def total_weight(weight: dict[str, float], items: Iterable[str]) -> float:
    """What items weigh together, summed in one order whatever theirs is."""
    return sum([weight[i] for i in sorted(items)])
