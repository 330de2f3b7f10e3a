"""The parts of `docs/judgement.md` that follow from the code: features, checks, thresholds.

The page holds each between two marks; a test compares them, and writes them anew with VERIFY_REWRITE=1.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from verify import outcomes
from verify.evaluation.explain import first_line
from verify.evaluation.tables import Table, as_markdown
from verify.match.detail import DETAIL_FEATURES
from verify.match.features import FEATURES
from verify.match.model import load_calibration
from verify.match.slot_features import SLOT_FEATURES
from verify.outcomes import thresholds
from verify.vetoes import VETOES

_BLOCK = re.compile(r"(?s)(<!-- generated: (\w+) -->\n).*?(?=<!-- end -->)")


def blocks() -> dict[str, str]:
    """The generated parts by name, in Markdown."""
    return {
        "link_features": _functions("feature", FEATURES),
        "slot_features": _functions("feature", SLOT_FEATURES),
        "detail_features": _functions("feature", DETAIL_FEATURES),
        "checks": _functions("check", VETOES),
        "thresholds": _thresholds(),
        "confidences": _confidences(),
    }


def _functions(word: str, functions: Iterable[Callable[..., Any]]) -> str:
    rows = tuple((f"`{f.__name__}`", first_line(f).replace("|", "\\|")) for f in functions)
    return as_markdown(Table(word, (word, "meaning"), rows)) + "\n"


def _thresholds() -> str:
    said = {
        "two clauses are linked": outcomes.LINK_FLOOR,
        "a difference of names, roles, negation or modality": outcomes.CONTRAST_FLOOR,
        "one of two linked clauses says more": outcomes.DETAIL_FLOOR,
    }
    for facet, floors in outcomes.FLOORS.items():
        said.update({f"two values are of one question: {facet}, {r}": floor for r, floor in floors.items()})
    said.update(
        {
            "dates of one act, where it can happen but once": thresholds.ONCE_FLOOR,
            "dates of one act": thresholds.ONE_ACT_FLOOR,
            "figures of clauses that tell two acts, or name others: conflict": thresholds.OTHER_ACT_FLOOR,
            "figures of which just one is of a time long before: conflict": thresholds.OF_OLD_FLOOR,
        }
    )
    rows = tuple((what, f"{floor:.2f}") for what, floor in said.items())
    return as_markdown(Table("Thresholds", ("what is said", "from score"), rows)) + "\n"


def _confidences() -> str:
    shown = ("0.50", "0.70", "0.90", "0.99")
    rows = tuple(
        (relation, *(f"{curve.of(float(score)):.2f}" for score in shown))
        for relation, curve in sorted(load_calibration().items())
    )
    if not rows:
        return "All scores are used as they are.\n"
    return as_markdown(Table("Confidences", ("relation", *(f"score {s}" for s in shown)), rows)) + "\n"


def rewritten(page: str) -> str:
    """The page with its generated parts made anew.

    Raises: KeyError for a mark of an unknown part.
    """
    made = blocks()
    return _BLOCK.sub(lambda match: match[1] + made[match[2]], page)
