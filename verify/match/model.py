"""The pair models: logistic regressions whose coefficients are readable data in `model.json`.

`verify train` writes them (`verify.evaluation.train`); here they are only read and applied.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, log
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verify.match.vectors import Floats


@dataclass(frozen=True, slots=True)
class Model:
    """Score = 1 / (1 + exp(-(bias + sum of weight x feature)))."""

    bias: float
    weights: dict[str, float]

    def score(self, matrix: Floats, features: tuple[Callable[..., Any], ...]) -> Floats:
        """Scores between 0 and 1, one a row; `features` name the columns."""
        import numpy as np

        weights = np.array([self.weights[f.__name__] for f in features])
        # Summed column by column in a fixed order: the same bytes on every machine and for every number of rows.
        total = np.full(len(matrix), self.bias)
        for column, weight in enumerate(weights):
            total += matrix[:, column] * weight
        return np.asarray(1 / (1 + np.exp(-total)), dtype=float)


@dataclass(frozen=True, slots=True)
class Calibration:
    """Confidence = 1 / (1 + exp(-(bias + slope x logit of the score))); never falls as the score rises."""

    slope: float
    bias: float

    def of(self, score: float) -> float:
        """The share of findings of this score that are right, 0 to 1.

        >>> round(Calibration(1.0, 0.0).of(0.8), 3)
        0.8
        """
        return 1 / (1 + exp(-(self.bias + self.slope * logit(score))))


# Scores nearer to 0 and 1 than this are taken as that near.
_MARGIN = 0.005


def logit(score: float) -> float:
    """ln(score / (1 - score)), kept off the infinities."""
    kept = min(max(score, _MARGIN), 1 - _MARGIN)
    return log(kept / (1 - kept))


def load_models() -> dict[str, Model]:
    """The models by name: "link", "number", "date"."""
    return {name: Model(m["bias"], m["weights"]) for name, m in _stored()["models"].items()}


def load_calibration() -> dict[str, Calibration]:
    """The maps from scores to confidences by relation; a relation without one keeps its scores."""
    return {name: Calibration(c["slope"], c["bias"]) for name, c in _stored().get("calibration", {}).items()}


def trained_on() -> tuple[str, ...]:
    """The names of the stories that the models were trained on, sorted."""
    return tuple(_stored()["stories"])


@cache
def _stored() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((files("verify.match") / "model.json").read_text(encoding="utf-8"))
    return found
