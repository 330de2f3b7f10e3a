"""The features of a candidate pair: a declarative list, one column a feature.

Each feature is a function of a `Pairs` (all candidate pairs at once, as arrays) and gives a column of floats, mostly
between 0 and 1.  Weights stand in `model.json`, made by `verify train`; nothing here decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from verify.match.pairs import Pairs, floats, of_units, total_weight, unit_column
from verify.match.units import Unit
from verify.match.values import is_comparable, is_placed, quantities_touch, same_quantity, times_touch
from verify.match.vectors import row_products

if TYPE_CHECKING:
    from verify.match.vectors import Floats


def clause_cosine(p: Pairs) -> Floats:
    """Shared words and word pairs of the clauses."""
    return p.clause_cos


def sentence_cosine(p: Pairs) -> Floats:
    """The same of the sentences around them."""
    return row_products(p.space.sentence, p.left, p.right)


def context_cosine(p: Pairs) -> Floats:
    """The same with the sentences before and behind."""
    return row_products(p.space.wide, p.left, p.right)


def letter_cosine(p: Pairs) -> Floats:
    """Shared letter trigrams: spelling variants and inflection."""
    return row_products(p.space.letters, p.left, p.right)


def containment(p: Pairs) -> Floats:
    """Weight of the shared words over the lighter clause."""
    return p.shared_words[0]


def rarest_shared(p: Pairs) -> Floats:
    """How rare the rarest shared word is."""
    return p.shared_words[1]


def shared_weight(p: Pairs) -> Floats:
    """Weight of all shared words, saturating at about ten rare words."""
    return p.shared_words[2]


def mutual_rank(p: Pairs) -> Floats:
    """1 where each clause is the other's nearest in its article."""
    there, back = p.ranks
    return there * back


def best_rank(p: Pairs) -> Floats:
    """1 where at least one clause is the other's nearest."""
    import numpy as np

    return np.maximum(*p.ranks)


def concepts_shared(p: Pairs) -> Floats:
    """Weight of the shared concepts over that of the clause with fewer: synonyms and translations."""
    weight = p.space.concept_weight
    whole = {id(u): total_weight(weight, u.concepts) for u in p.space.units}

    def share(a: Unit, b: Unit) -> float:
        lighter = min(whole[id(a)], whole[id(b)])
        return total_weight(weight, a.concepts & b.concepts) / lighter if lighter else 0.0

    return unit_column(p, share)


def near_concepts_shared(p: Pairs) -> Floats:
    """Jaccard share of the concepts of both sentences."""
    return unit_column(p, lambda a, b: _jaccard(a.near_concepts, b.near_concepts))


def _jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    shared = len(a & b)
    return shared / max(1, len(a) + len(b) - shared)


def names_shared(p: Pairs) -> Floats:
    """How telling the shared names are."""
    weight, keys = p.space.name_weight, _keys(p)

    def share(a: Unit, b: Unit) -> float:
        shared = keys[id(a)] & keys[id(b)]
        return min(1.0, total_weight(weight, shared)) if shared else 0.0

    return unit_column(p, share)


def names_differ(p: Pairs) -> Floats:
    """1 where both clauses name somebody and no name is shared."""
    keys = _keys(p)

    def differ(a: Unit, b: Unit) -> float:
        here, there = keys[id(a)], keys[id(b)]
        return float(bool(here) and bool(there) and here.isdisjoint(there))

    return unit_column(p, differ)


def _keys(p: Pairs) -> dict[int, frozenset[str]]:
    """The keys of the names of each unit."""
    return {id(u): frozenset(n.key for n in u.names) for u in p.space.units}


def near_names_shared(p: Pairs) -> Floats:
    """Jaccard share of the names of both sentences."""
    return unit_column(p, lambda a, b: _jaccard(a.near_names, b.near_names))


def numbers_shared(p: Pairs) -> Floats:
    """How telling the equal figures are (a rare number tells more than a "2")."""
    weight = p.space.number_weight
    figures = {id(u): _figures(u) for u in p.space.units}

    def share(a: Unit, b: Unit) -> float:
        same = {x.norm for x in figures[id(a)] for y in figures[id(b)] if same_quantity(x.of, y.of)}
        return min(1.0, total_weight(weight, same)) if same else 0.0

    return unit_column(p, share)


def _figures(u: Unit) -> list[Any]:
    return [v for v in u.claim.values if v.facet == "number"]


def numbers_differ(p: Pairs) -> Floats:
    """1 where figures of one unit and one head noun stand on both sides and none are equal."""

    def differ(a: Unit, b: Unit) -> float:
        alike = [
            (x, y) for x in a.quantities for y in b.quantities if x.head == y.head and is_comparable(x, y)
        ]
        return float(bool(alike) and not any(same_quantity(x, y) for x, y in alike))

    return unit_column(p, differ)


def times_shared(p: Pairs) -> Floats:
    """1 where placed times of both clauses meet, half for those of the sentences."""

    def share(a: Unit, b: Unit) -> float:
        if any(times_touch(x, y) for x in a.times for y in b.times):
            return 1.0
        return 0.5 * any(times_touch(x, y) for x in a.near_times for y in b.near_times)

    return unit_column(p, share)


def times_apart(p: Pairs) -> Floats:
    """1 where both clauses have placed times and no two meet."""
    return unit_column(p, lambda a, b: float(are_apart(a.times, b.times)))


def are_apart(a: Sequence[Any], b: Sequence[Any]) -> bool:
    """True if both sides have placed times and no two of them meet."""
    a, b = [t for t in a if is_placed(t)], [t for t in b if is_placed(t)]
    return bool(a) and bool(b) and not any(times_touch(x, y) for x in a for y in b)


def counts_differ(a: Unit, b: Unit) -> bool:
    """True if both clauses have figures of one sort and none fit each other."""
    figures = [
        (x, y)
        for x in a.quantities
        for y in b.quantities
        if x.kind == y.kind != "vague" and is_comparable(x, y)
    ]
    return bool(figures) and not any(quantities_touch(x, y) for x, y in figures)


def token_set(p: Pairs) -> Floats:
    """rapidfuzz's token_set_ratio of the masked words, 0 to 1."""
    from rapidfuzz import fuzz

    joined = {id(u): " ".join(u.words) for u in p.space.units}
    return unit_column(p, lambda a, b: fuzz.token_set_ratio(joined[id(a)], joined[id(b)]) / 100)


def in_order(p: Pairs) -> Floats:
    """rapidfuzz's ratio of the masked words: the same words in the same order."""
    from rapidfuzz import fuzz

    return unit_column(p, lambda a, b: fuzz.ratio(a.words, b.words) / 100)


def length_ratio(p: Pairs) -> Floats:
    """Words of the shorter clause over those of the longer."""
    import numpy as np

    left, right = of_units(p, lambda u: len(u.words))
    return floats(np.minimum(left, right) / np.maximum(1, np.maximum(left, right)))


def shortness(p: Pairs) -> Floats:
    """1 / content words of the shorter clause: short clauses meet by accident."""
    import numpy as np

    return floats(1 / np.maximum(1, np.minimum(*of_units(p, lambda u: len(u.words)))))


def same_polarity(p: Pairs) -> Floats:
    """1 where both clauses assert or both negate."""
    left, right = of_units(p, lambda u: u.claim.polarity)
    return floats(left == right)


def same_modality(p: Pairs) -> Floats:
    """1 where both are asserted, planned, possible … alike."""
    left, right = of_units(p, lambda u: u.claim.modality)
    return floats(left == right)


def both_spoken(p: Pairs) -> Floats:
    """1 where both clauses are somebody's words."""
    import numpy as np

    left, right = of_units(p, lambda u: bool(u.claim.speaker))
    return floats(np.logical_and(left, right))


def one_spoken(p: Pairs) -> Floats:
    """1 where just one is."""
    left, right = of_units(p, lambda u: bool(u.claim.speaker))
    return floats(left != right)


FEATURES: tuple[Callable[[Pairs], Floats], ...] = (
    clause_cosine,
    sentence_cosine,
    context_cosine,
    letter_cosine,
    containment,
    rarest_shared,
    shared_weight,
    mutual_rank,
    best_rank,
    concepts_shared,
    near_concepts_shared,
    names_shared,
    names_differ,
    near_names_shared,
    numbers_shared,
    numbers_differ,
    times_shared,
    times_apart,
    token_set,
    in_order,
    length_ratio,
    shortness,
    same_polarity,
    same_modality,
    both_spoken,
    one_spoken,
)


def feature_matrix(pairs: Pairs) -> Floats:
    """One row a pair, one column a feature, in the order of `FEATURES`."""
    import numpy as np

    return np.column_stack([f(pairs) for f in FEATURES]) if len(pairs.left) else np.zeros((0, len(FEATURES)))
