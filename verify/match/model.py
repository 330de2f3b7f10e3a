"""The pair models: logistic regressions whose coefficients are readable data in `model.json`.

`verify train` writes them (`verify.evaluation.train`); here they are only read and applied.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
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


@cache
def load_models() -> dict[str, Model]:
    """The models by name: "link", "number", "date"."""
    raw = json.loads((files("verify.match") / "model.json").read_text(encoding="utf-8"))
    return {name: Model(m["bias"], m["weights"]) for name, m in raw["models"].items()}
