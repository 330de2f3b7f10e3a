"""Articles that have neither a name nor wording in common tell two stories: what differs between them is left open.

Of 302 pairs of articles of one story (gold and our own) 296 share a name that is no country's, of 350 pairs of different
stories 39. Of the others of one story four share more than a tenth of the neighbouring words of the shorter article, of
those of different stories one in 300 does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise

from verify.facets.names import same_name
from verify.judge import Outcome
from verify.match.slots import MIN_TELLING_CLAUSES
from verify.match.units import Unit
from verify.model import Claim, Name, Unjudged
from verify.outcomes.unjudged import unjudged_pair

STRANGERS = "the articles name nobody and no place in common"
# Share of the pairs of neighbouring words of the shorter article that tells one story all the same.
MIN_SHARED_PAIRS = 0.09
_DIFFERENCES = frozenset({"conflict", "update"})


def without_strangers(
    outcomes: Iterable[Outcome | Unjudged], units: Sequence[Unit], claims: Mapping[str, Claim]
) -> Iterator[Outcome | Unjudged]:
    """The outcomes, with differences between articles of two stories as left open."""
    meet: dict[tuple[str, str], bool] = {}
    names, pairs, clauses = _names_of(units), _pairs_of(units), Counter(u.claim.article for u in units)
    for outcome in outcomes:
        if isinstance(outcome, Unjudged) or outcome.relation not in _DIFFERENCES:
            yield outcome
            continue
        a, b = claims[outcome.a[0]], claims[outcome.b[0]]
        pair = min(a.article, b.article), max(a.article, b.article)
        if pair not in meet:
            meet[pair] = (
                min(clauses[article] for article in pair) < MIN_TELLING_CLAUSES
                or _share_a_name(*(names.get(article, {}) for article in pair))
                or _share_words(*(pairs.get(article, frozenset()) for article in pair))
            )
        if meet[pair]:
            yield outcome
        elif outcome.relation == "conflict":
            yield unjudged_pair((a, outcome.a), (b, outcome.b), *outcome.reasons[:1], STRANGERS)


def _names_of(units: Sequence[Unit]) -> dict[str, dict[str, Name]]:
    """The names of each article but for countries, by their keys."""
    found: dict[str, dict[str, Name]] = {}
    for unit in units:
        own = found.setdefault(unit.claim.article, {})
        own.update((n.key, n) for n in unit.names if n.kind != "country")
    return found


def _share_a_name(a: Mapping[str, Name], b: Mapping[str, Name]) -> bool:
    return not a.keys().isdisjoint(b) or any(same_name(x, y) for x in a.values() for y in b.values())


def _pairs_of(units: Sequence[Unit]) -> dict[str, set[tuple[str, str]]]:
    """The pairs of neighbouring words of the clauses of each article."""
    found: dict[str, set[tuple[str, str]]] = {}
    for unit in units:
        found.setdefault(unit.claim.article, set()).update(pairwise(unit.words))
    return found


def _share_words(a: Set[tuple[str, str]], b: Set[tuple[str, str]]) -> bool:
    return len(a & b) >= MIN_SHARED_PAIRS * max(1, min(len(a), len(b)))
