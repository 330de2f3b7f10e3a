"""Weights set by hand, to see whether trained ones are worth having.

A few features with round weights.  Some sixty combinations of their biases were tried on all gold stories and the best
one kept; so they are measured on what they were set on, which favours them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from verify.match.detail import DETAIL_FEATURES
from verify.match.features import FEATURES
from verify.match.model import Model
from verify.match.slot_features import SLOT_FEATURES


def _weighed(features: Sequence[Callable[..., Any]], bias: float, **weights: float) -> Model:
    return Model(bias, {f.__name__: weights.get(f.__name__, 0.0) for f in features})


def hand_set() -> dict[str, Model]:
    """The models by name, as `verify.match.model.load_models` gives the trained ones."""
    link = _weighed(FEATURES, -0.5, clause_cosine=3.0, sentence_cosine=2.0, mutual_rank=2.0, names_shared=1.0)
    slot = _weighed(
        SLOT_FEATURES,
        -3.0,
        link_score=3.0,
        window_cosine=2.0,
        same_key=1.0,
        sentence_cosine=2.0,
        names_shared=1.0,
    )
    detail = _weighed(
        DETAIL_FEATURES, -1.0, figure_refined=1.5, time_refined=1.0, numbers_differ=1.0, time_on_one_side=0.5
    )
    return {"link": link, "number": slot, "date": slot, "detail": detail}
