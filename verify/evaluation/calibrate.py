"""How often findings of a confidence are right, and the map that turns scores into such shares.

Measured on gold rows with models that have not seen the story.  A map is kept only for relations where it lowers the
Brier score on stories left out; the scores of the others are used as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from verify.evaluation.score import Score
from verify.match.model import Calibration, logit

# Edges of the bins of confidence in docs/accuracy.md.
BIN_WIDTH = 0.1
# Fewer trials than this, or of one story, fit no map.
MIN_TRIALS = 30
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Trial:
    """What a report says of one gold row: a relation, how sure it is (0 to 1), and whether the gold says the same."""

    story: str
    relation: str
    confidence: float
    is_right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Trials whose confidence is at least `low` and less than `low` + `BIN_WIDTH`."""

    low: float
    count: int
    mean_confidence: float
    right_share: float


def trials_of(score: Score) -> list[Trial]:
    """One trial a gold row and relation said of it, with the highest confidence of a finding that says so.

    What stands beside the gold's own relation is left out, as it is by the scorer; but for a conflict, which is wrong.
    """
    return [
        Trial(j.story, relation, confidence, relation == j.row.relation)
        for j in score.rows
        for relation, confidence in j.sure
        if relation == j.row.relation or not (j.row.span_level or (j.is_hit and relation != "conflict"))
    ]


def bins_of(trials: Sequence[Trial]) -> list[Bin]:
    """Trials by confidence, lowest first; empty bins are left out.

    >>> bins_of([Trial("s", "agree", 0.92, True), Trial("s", "agree", 1.0, False)])
    [Bin(low=0.9, count=2, mean_confidence=0.96, right_share=0.5)]
    """
    by_bin: dict[int, list[Trial]] = {}
    last = round(1 / BIN_WIDTH) - 1
    for trial in trials:
        by_bin.setdefault(min(last, int(trial.confidence / BIN_WIDTH + 1e-9)), []).append(trial)
    return [_bin(round(n * BIN_WIDTH, 2), group) for n, group in sorted(by_bin.items())]


def _bin(low: float, group: Sequence[Trial]) -> Bin:
    confidence = sum(t.confidence for t in group) / len(group)
    return Bin(low, len(group), confidence, sum(t.is_right for t in group) / len(group))


def brier(trials: Sequence[Trial]) -> float:
    """The mean squared distance of confidence and outcome; 0 is perfect, 0.25 is "one half" each time.

    Source: Brier (1950), Verification of forecasts expressed in terms of probability.
    """
    return sum((t.confidence - t.is_right) ** 2 for t in trials) / len(trials) if trials else 0.0


def fit_calibration(trials: Sequence[Trial]) -> dict[str, Calibration]:
    """The maps by relation, for those relations where a map helps on stories left out."""
    found: dict[str, Calibration] = {}
    for relation in sorted({t.relation for t in trials}):
        own = [t for t in trials if t.relation == relation]
        fitted = _fit(own)
        if fitted and brier(_left_out(own)) < brier(own):
            found[relation] = fitted
    return found


def calibrate_left_out(trials: Sequence[Trial]) -> list[Trial]:
    """The trials with confidences from maps that were fitted to the trials of other stories."""
    kept = fit_calibration(trials)
    out: list[Trial] = []
    for relation in sorted({t.relation for t in trials}):
        own = [t for t in trials if t.relation == relation]
        out.extend(_left_out(own) if relation in kept else own)
    return out


def _left_out(trials: Sequence[Trial]) -> list[Trial]:
    out: list[Trial] = []
    for story in sorted({t.story for t in trials}):
        fitted = _fit([t for t in trials if t.story != story])
        mine = [t for t in trials if t.story == story]
        out.extend(
            Trial(story, t.relation, fitted.of(t.confidence) if fitted else t.confidence, t.is_right)
            for t in mine
        )
    return out


def _fit(trials: Sequence[Trial]) -> Calibration | None:
    """A logistic curve over the logit of the score; None without enough trials of both outcomes.

    Where the curve would fall, the score tells nothing, and the share of right ones stands for all.  Source: Platt (1999), Probabilistic outputs for support vector machines.
    """
    from sklearn.linear_model import LogisticRegression

    if len(trials) < MIN_TRIALS or len({t.is_right for t in trials}) < 2:
        return None
    fitted = LogisticRegression(max_iter=5000, tol=1e-9)
    fitted.fit([[logit(t.confidence)] for t in trials], [t.is_right for t in trials])
    slope, bias = float(fitted.coef_[0][0]), float(fitted.intercept_[0])
    if slope <= 0:
        slope, bias = 0.0, logit(sum(t.is_right for t in trials) / len(trials))
    return Calibration(round(slope, _DIGITS), round(bias, _DIGITS))
