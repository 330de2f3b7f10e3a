"""Which whole statements stand open: those that are likely to be right, a few in any case."""

from __future__ import annotations

from dataclasses import replace

import pytest
from html_samples import large_report
from hypothesis import given
from hypothesis import strategies as st

from verify.model import Finding
from verify.reports.selection import LEAST_WORDINGS, OPEN_CONFIDENCE, OPEN_WORDINGS, open_and_folded

ONE = large_report(1).findings[0]


def wordings(confidences: list[float]) -> list[Finding]:
    return [replace(ONE, id=f"{at:03d}", facet="text", confidence=c) for at, c in enumerate(confidences)]


@given(st.lists(st.sampled_from([0.05, 0.3, 0.49, 0.5, 0.7, 0.9]), max_size=20))
def test_nothing_is_lost_and_few_that_are_weak_stand_open(confidences: list[float]) -> None:
    found = wordings(confidences)
    strong, weaker = open_and_folded(found)
    assert sorted(f.id for f in (*strong, *weaker)) == [f.id for f in found]
    assert min(LEAST_WORDINGS, len(found)) <= len(strong) <= OPEN_WORDINGS
    if len(strong) > LEAST_WORDINGS:
        assert all(f.confidence >= OPEN_CONFIDENCE for f in strong)
    assert [f.confidence for f in weaker] == sorted((f.confidence for f in weaker), reverse=True)


@pytest.mark.parametrize(
    ("confidences", "shown"),
    [
        ([0.9, 0.8, 0.7, 0.6, 0.5, 0.5], ["000", "001", "002", "003", "004"]),
        ([0.9, 0.8, 0.7, 0.6, 0.4, 0.3], ["000", "001", "002", "003"]),
        ([0.4, 0.3, 0.2, 0.1], ["000", "001", "002"]),
        ([0.1, 0.2, 0.9, 0.05], ["000", "001", "002"]),
    ],
)
def test_those_that_stand_open(confidences: list[float], shown: list[str]) -> None:
    assert [f.id for f in open_and_folded(wordings(confidences))[0]] == shown
