"""Fits the pair models to gold stories: gold rows -> labelled pairs -> logistic regressions -> `model.json`.

The same stories give the same bytes.  Labels: of a row that links, the pair of clauses that looks most alike is
positive; of an "unrelated" row all pairs are negative; pairs of which no row speaks are negative at a low weight,
unless the clauses are each other's nearest (most of those are links that nobody wrote down).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from math import log
from typing import TYPE_CHECKING, Any

from verify.evaluation.gold import Row, Story, overlaps
from verify.evaluation.judged import JudgedPair, rows_of
from verify.extract import extract_claims
from verify.match.bags import bags_of
from verify.match.block import candidate_pairs
from verify.match.detail import DETAIL_FEATURES, detail_matrix
from verify.match.features import FEATURES, feature_matrix
from verify.match.model import Calibration, Model
from verify.match.pairs import Pairs, Space
from verify.match.slot_features import SLOT_FEATURES, slot_matrix
from verify.match.slot_pairs import SlotPairs, slot_pairs
from verify.match.slots import Slot, is_same, number_slots, time_slots
from verify.match.units import Unit, units_of
from verify.model import Span

if TYPE_CHECKING:
    from verify.match.vectors import Floats

# Inverse of the L2 penalty.  Leaving stories out, the links hardly feel it (F1 0.86 from 0.003 to 1); the slots have few
# positive pairs: conflicts have F1 0.62 at 0.015, 0.60 at 0.03, 0.59 at 0.1.
LINK_STRENGTH, SLOT_STRENGTH, DETAIL_STRENGTH = 0.1, 0.015, 0.03
# Confidences above 0.7 are right in 0.87 of the judged pairs left out at 0.02, in 0.77 at 0.1 (benchmarks/judged.py).
FACT_STRENGTH = 0.02
UNLABELLED_WEIGHT = 0.05
NEAREST_RANK = 0.5
# The score at which links of left-out stories have the best F1; unlabelled pairs press all scores down.
LINK_CUT = 0.15
# The bias of a model that had nothing to learn from: every score is about 0.0001.
UNTAUGHT_BIAS = -9.0
_MUTUAL = [f.__name__ for f in FEATURES].index("mutual_rank")
_DIGITS = 6


@dataclass(frozen=True)
class Sample:
    """Rows of features with labels (1 one question, 0 not) and weights."""

    features: list[Floats]
    labels: list[int]
    weights: list[float]

    def add(self, features: Floats, label: int, weight: float) -> None:
        self.features.append(features)
        self.labels.append(label)
        self.weights.append(weight)


@dataclass(frozen=True)
class Prepared:
    """A story with its candidate pairs; `rows` gives each gold row the pairs between its quotes."""

    story: Story
    units: tuple[Unit, ...]
    pairs: Pairs
    matrix: Floats
    rows: tuple[tuple[Row, tuple[int, ...]], ...]


def prepare(story: Story) -> Prepared:
    """Everything of a story that does not depend on a model."""
    claims = {a.id: extract_claims(a) for a in story.articles}
    units, bags = units_of(story.articles, claims), bags_of(story.articles, claims)
    left, right, _ = candidate_pairs(bags)
    pairs = Pairs(Space(units, bags), left, right)
    index = {p: k for k, p in enumerate(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True))}
    rows = tuple((row, tuple(_between(row, units, index))) for row in story.rows)
    return Prepared(story, units, pairs, feature_matrix(pairs), rows)


def _between(row: Row, units: Sequence[Unit], index: dict[tuple[int, int], int]) -> Iterable[int]:
    left = [k for k, u in enumerate(units) if speaks(u, row.a, row.a_span)]
    right = [k for k, u in enumerate(units) if speaks(u, row.b, row.b_span)]
    pairs = sorted({(min(x, y), max(x, y)) for x in left for y in right})
    return (index[p] for p in pairs if p in index)


def speaks(unit: Unit, article: str, span: Span) -> bool:
    """True if a clause lies in a quote of a gold row."""
    return unit.claim.article == article and overlaps(Span(unit.claim.start, unit.claim.end), span)


def link_sample(stories: Iterable[Prepared]) -> Sample:
    """Labelled clause pairs."""
    sample = Sample([], [], [])
    for s in stories:
        spoken: set[int] = set()
        for row, pairs in s.rows:
            spoken.update(pairs)
            if row.relation == "unrelated" and not row.span_level:
                for k in pairs:
                    sample.add(s.matrix[k], 0, len(pairs) ** -0.5)
            elif pairs and row.relation not in ("doubtful", "unrelated"):
                best = max(pairs, key=lambda k: (s.matrix[k][0] + s.matrix[k][1], -k))
                sample.add(s.matrix[best], 1, 1.0)
        for k in range(len(s.matrix)):
            if k not in spoken and s.matrix[k][_MUTUAL] < NEAREST_RANK:
                sample.add(s.matrix[k], 0, UNLABELLED_WEIGHT)
    return sample


def fact_sample(stories: Iterable[Prepared], judged: Sequence[JudgedPair]) -> Sample:
    """Labelled clause pairs as they come: the judged ones, at the weight of all that they stand for."""
    sample = Sample([], [], [])
    for s in stories:
        index = {p: k for k, p in enumerate(zip(s.pairs.left.tolist(), s.pairs.right.tolist(), strict=True))}
        for i, j, pair in rows_of(s.story, s.units, judged):
            if (i, j) in index:
                sample.add(s.matrix[index[i, j]], int(pair.is_one_fact), pair.weight)
    # A weight says what a pair stands for, not that it was judged so many times.
    scale = len(sample.weights) / (sum(sample.weights) or 1.0)
    return replace(sample, weights=[w * scale for w in sample.weights])


def detail_sample(stories: Iterable[Prepared]) -> Sample:
    """Labelled linked pairs: 1 where a row says that one clause refines the other, 0 where they agree."""
    sample = Sample([], [], [])
    for s in stories:
        matrix = detail_matrix(s.pairs)
        for row, pairs in s.rows:
            if pairs and row.relation in ("agree", "refine"):
                best = max(pairs, key=lambda k: (s.matrix[k][0] + s.matrix[k][1], -k))
                sample.add(matrix[best], int(row.relation == "refine"), 1.0)
    return sample


def fit(sample: Sample, features: Sequence[Callable[..., Any]], strength: float) -> Model:
    """Logistic regression on standardised features, its weights turned back to the features' own scale.

    Labels of one kind, or none, teach nothing: such a model never says that two things are one.
    """
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    if len(set(sample.labels)) < 2:
        return Model(UNTAUGHT_BIAS, {f.__name__: 0.0 for f in features})
    x = np.array(sample.features)
    mean, spread = x.mean(axis=0), x.std(axis=0)
    spread[spread == 0] = 1.0
    fitted = LogisticRegression(C=strength, max_iter=5000, tol=1e-9)
    fitted.fit((x - mean) / spread, sample.labels, sample_weight=sample.weights)
    weights = fitted.coef_[0] / spread
    bias = float(fitted.intercept_[0] - (weights * mean).sum())
    named = {f.__name__: round(float(w), _DIGITS) for f, w in zip(features, weights, strict=True)}
    return Model(round(bias, _DIGITS), named)


def _moved(model: Model, cut: float) -> Model:
    """The model with its scores moved so that `cut` becomes one half; their order stays."""
    return Model(round(model.bias - log(cut / (1 - cut)), _DIGITS), model.weights)


def slot_pairs_of(s: Prepared, link: Model, facet: str) -> SlotPairs:
    """The pairs of figures or dates of a story, with the link scores of a model."""
    scores = link.score(s.matrix, FEATURES)
    keys = zip(s.pairs.left.tolist(), s.pairs.right.tolist(), strict=True)
    slots = number_slots(s.units) if facet == "number" else time_slots(s.units)
    return slot_pairs(s.pairs.space, slots, dict(zip(keys, scores.tolist(), strict=True)))


def slot_sample(stories: Iterable[Prepared], link: Model, facet: str) -> Sample:
    """Labelled pairs of figures or dates."""
    sample = Sample([], [], [])
    for s in stories:
        pairs = slot_pairs_of(s, link, facet)
        matrix = slot_matrix(pairs)
        both = pairs.both
        spoken: set[int] = set()
        for row in s.story.rows:
            inside = [k for k, (a, b) in enumerate(both) if _in_row(a, b, row)]
            spoken.update(inside)
            _label(sample, row, inside, both, matrix, facet)
        for k in range(len(matrix)):
            if k not in spoken:
                sample.add(matrix[k], 0, UNLABELLED_WEIGHT)
    return sample


def _in_row(a: Slot, b: Slot, row: Row) -> bool:
    there = _holds(a, row.a, row.a_span) and _holds(b, row.b, row.b_span)
    return there or (_holds(b, row.a, row.a_span) and _holds(a, row.b, row.b_span))


def _holds(slot: Slot, article: str, span: Span) -> bool:
    return slot.unit.claim.article == article and span.start < slot.value.end and slot.value.start < span.end


def _label(
    sample: Sample, row: Row, inside: list[int], both: list[tuple[Slot, Slot]], matrix: Floats, facet: str
) -> None:
    same = [k for k in inside if is_same(*both[k])]
    if row.relation == "unrelated":
        for k in inside:
            if not row.span_level and row.facet in (facet, None):
                sample.add(matrix[k], 0, 1.0)
    elif row.relation == "agree":
        for k in same:
            sample.add(matrix[k], 1, len(same) ** -0.5)
    elif row.relation in ("conflict", "refine") and row.facet == facet and inside:
        different = [k for k in inside if k not in same or row.relation == "refine"] or inside
        best = max(different, key=lambda k: (sum(matrix[k][:7]), -k))
        sample.add(matrix[best], 1, 1.0)


def train(
    stories: Sequence[Story], judged: Sequence[JudgedPair] = (), values_only: Set[str] = frozenset()
) -> dict[str, Model]:
    """The models by name; "fact" only with judged pairs of some of the stories.

    Of the stories named in `values_only` only the models of figures and dates learn.
    """
    ready = [prepare(s) for s in stories]
    return train_prepared(ready, judged, values_only)


def train_prepared(
    ready: Sequence[Prepared], judged: Sequence[JudgedPair] = (), values_only: Set[str] = frozenset()
) -> dict[str, Model]:
    """The same for prepared stories."""
    whole = [s for s in ready if s.story.name not in values_only]
    link = _moved(fit(link_sample(whole), FEATURES, LINK_STRENGTH), LINK_CUT)
    models = {"link": link}
    for facet in ("number", "date"):
        models[facet] = fit(slot_sample(ready, link, facet), SLOT_FEATURES, SLOT_STRENGTH)
    if any(pair.story == s.story.name for s in whole for pair in judged):
        models["fact"] = fit(fact_sample(whole, judged), FEATURES, FACT_STRENGTH)
    models["detail"] = fit(detail_sample(whole), DETAIL_FEATURES, DETAIL_STRENGTH)
    return models


def dump(
    models: Mapping[str, Model], stories: Sequence[str], calibration: Mapping[str, Calibration] | None = None
) -> str:
    """`model.json` as text."""
    maps = sorted((calibration or {}).items())
    record = {
        "made_by": "verify train",
        "stories": sorted(stories),
        "calibration": {relation: {"slope": c.slope, "bias": c.bias} for relation, c in maps},
        "models": {name: {"bias": m.bias, "weights": m.weights} for name, m in sorted(models.items())},
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"
