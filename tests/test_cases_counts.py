"""The cases of the facets: how many there are, and that half of them are negatives and traps.

A negative expects nothing to be found, or two names not to be of one bearer; its comment says what the trap is.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parent / "cases"
FACETS = ("times", "quantities", "names", "attribution", "stance")
LEAST = 400


def cases_of(facet: str) -> list[dict[str, Any]]:
    """The cases of a facet with those that are known failures."""
    files = sorted(CASES.glob(f"{facet}_*.json"))
    return [case for file in files for case in json.loads(file.read_text(encoding="utf-8"))]


def is_negative(case: dict[str, Any]) -> bool:
    if "same" in case:
        return case["same"] is not True
    return not case.get("expect", case.get("names", case.get("found")))


def test_enough_cases_and_half_of_them_negative() -> None:
    cases = [case for facet in FACETS for case in cases_of(facet)]
    assert len(cases) >= LEAST
    assert 2 * sum(map(is_negative, cases)) >= len(cases)


@pytest.mark.parametrize("facet", FACETS)
def test_both_languages_have_cases_and_negatives(facet: str) -> None:
    count = Counter((case["lang"], is_negative(case)) for case in cases_of(facet))
    assert min(count[lang, negative] for lang in ("vi", "en") for negative in (True, False)) >= 10


@pytest.mark.parametrize("facet", FACETS)
def test_no_case_twice(facet: str) -> None:
    keys = Counter(
        (
            case["lang"],
            str(case.get("text", (case.get("a"), case.get("b")))),
            case.get("reference"),
            case.get("prefer"),
        )
        for case in cases_of(facet)
    )
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("facet", FACETS)
def test_every_case_says_what_it_is_for(facet: str) -> None:
    assert all(case["label"] and "comment" in case for case in cases_of(facet))
