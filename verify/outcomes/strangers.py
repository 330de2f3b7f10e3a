"""Articles that have neither a name nor wording in common tell two stories: what differs between them is left open.

Of 302 pairs of articles of one story (gold and our own) 296 share a name that is no country's, of 350 pairs of different
stories 39. Of the others of one story four share more than a tenth of the neighbouring words of the shorter article, of
those of different stories one in 300 does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from verify.facets.names import same_name
from verify.judge import Outcome
from verify.match.slots import MIN_TELLING_CLAUSES
from verify.match.units import Unit
from verify.model import Claim, Unjudged
from verify.outcomes.unjudged import unjudged_pair

STRANGERS = "the articles name nobody and no place in common"
# Share of the pairs of neighbouring words of the shorter article that tells one story all the same.
MIN_SHARED_PAIRS = 0.09
_DIFFERENCES = frozenset({"conflict", "update"})


def without_strangers(
    outcomes: Iterable[Outcome | Unjudged], units: Sequence[Unit], claims: Mapping[str, Claim]
) -> Iterator[Outcome | Unjudged]:
    """The outcomes, with differences between articles of two stories as left open."""
    by_article: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        by_article[unit.claim.article].append(unit)
    meet: dict[tuple[str, str], bool] = {}
    for outcome in outcomes:
        if isinstance(outcome, Unjudged) or outcome.relation not in _DIFFERENCES:
            yield outcome
            continue
        a, b = claims[outcome.a[0]], claims[outcome.b[0]]
        pair = min(a.article, b.article), max(a.article, b.article)
        if pair not in meet:
            meet[pair] = _tell_one_story(*(by_article[article] for article in pair))
        if meet[pair]:
            yield outcome
        elif outcome.relation == "conflict":
            yield unjudged_pair((a, outcome.a), (b, outcome.b), *outcome.reasons[:1], STRANGERS)


def _tell_one_story(a: Sequence[Unit], b: Sequence[Unit]) -> bool:
    """True for the clauses of two articles that share a name or wording, or are too few to say."""
    return min(len(a), len(b)) < MIN_TELLING_CLAUSES or _share_a_name(a, b) or _share_words(a, b)


def _share_a_name(a: Sequence[Unit], b: Sequence[Unit]) -> bool:
    """True where both name one bearer that is no country."""
    x, y = ({n.key: n for u in units for n in u.names if n.kind != "country"} for units in (a, b))
    return not x.keys().isdisjoint(y) or any(same_name(m, n) for m in x.values() for n in y.values())


def _share_words(a: Sequence[Unit], b: Sequence[Unit]) -> bool:
    """True where pairs of neighbouring words of the shorter article stand in the other too."""
    x, y = ({pair for u in units for pair in pairwise(u.words)} for units in (a, b))
    return len(x & y) >= MIN_SHARED_PAIRS * max(1, min(len(x), len(y)))
