"""Candidate pairs of clauses, figures and dates with their scores; nothing is said of them here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verify.match.bags import bags_of
from verify.match.block import candidate_pairs, most_alike
from verify.match.detail import DETAIL_FEATURES, detail_matrix
from verify.match.features import FEATURES, feature_matrix
from verify.match.model import Model
from verify.match.pairs import Pairs, Space
from verify.match.slot_features import SLOT_FEATURES, slot_matrix
from verify.match.slot_pairs import SlotPairs, slot_pairs
from verify.match.slots import number_slots, time_slots
from verify.match.units import Unit, units_of
from verify.model import Article, Claim
from verify.outcomes.thresholds import (
    LINK_FLOOR,
)

if TYPE_CHECKING:
    from verify.match.vectors import Floats, Ints


@dataclass(frozen=True, slots=True)
class Linked:
    """A pair of clauses with its score as a link.

    `detail` is the score of one only saying more; `fact` how sure it is, 0 to 1, that both tell one fact.
    """

    a: Unit
    b: Unit
    score: float
    detail: float = 0.0
    fact: float | None = None

    @property
    def claims(self) -> frozenset[str]:
        """The ids of both claims."""
        return frozenset((self.a.claim.id, self.b.claim.id))


@dataclass(frozen=True)
class LinkScores:
    """Candidate pairs of clauses: `matrix` has their features, a row a pair; `scores` is by the rows of the units.

    `contrasts`: rows of clauses that are compared for their figures alone.  `left_out`: of each two articles with more candidates than are scored, one that is not.
    """

    units: tuple[Unit, ...]
    pairs: Pairs
    matrix: Floats
    scores: dict[tuple[int, int], float]
    contrasts: tuple[Ints, Ints]
    left_out: tuple[tuple[Unit, Unit], ...] = ()


@dataclass(frozen=True)
class SlotScores:
    """Pairs of figures or dates with their features and scores, in one order; `facet` is "number" or "date"."""

    facet: str
    pairs: SlotPairs
    matrix: Floats
    scores: tuple[float, ...]


def score_links(
    articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]], models: Mapping[str, Model]
) -> LinkScores:
    """The candidate pairs of clauses of different articles, scored as links."""
    units, bags = units_of(articles, claims), bags_of(articles, claims)
    found = candidate_pairs(bags)
    pairs, left_out = most_alike(Pairs(Space(units, bags), found.left, found.right))
    matrix = feature_matrix(pairs)
    rows = zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    scores = models["link"].score(matrix, FEATURES).tolist()
    examples = tuple((units[i], units[j]) for i, j in left_out)
    return LinkScores(units, pairs, matrix, dict(zip(rows, scores, strict=True)), found.contrasts, examples)


def score_slots(facet: str, links: LinkScores, models: Mapping[str, Model]) -> SlotScores:
    """The pairs of figures ("number") or dates ("date"), scored as answers to one question."""
    slots = number_slots(links.units) if facet == "number" else time_slots(links.units)
    more = links.contrasts if facet == "number" else ()
    pairs = slot_pairs(links.pairs.space, slots, links.scores, zip(*(c.tolist() for c in more), strict=True))
    matrix = slot_matrix(pairs)
    return SlotScores(facet, pairs, matrix, tuple(models[facet].score(matrix, SLOT_FEATURES).tolist()))


def linked_clauses(links: LinkScores, detail: Model, fact: Model | None = None) -> list[Linked]:
    """The pairs that pass as links, with the scores of one saying more than the other and of both telling one fact."""
    import numpy as np

    scores = list(links.scores.values())
    kept = np.array([k for k, p in enumerate(scores) if p >= LINK_FLOOR], dtype=int)
    pairs = Pairs(links.pairs.space, links.pairs.left[kept], links.pairs.right[kept])
    matrix = links.matrix[kept]
    # What is known of all candidates stays; ranks are among these, not among the links alone.
    details = detail.score(detail_matrix(pairs, dict(zip(FEATURES, matrix.T, strict=True))), DETAIL_FEATURES)
    facts = fact.score(matrix, FEATURES).tolist() if fact else [None] * len(kept)
    return [
        Linked(a, b, scores[k], more, sure)
        for (a, b), k, more, sure in zip(pairs.units(), kept.tolist(), details.tolist(), facts, strict=True)
    ]
