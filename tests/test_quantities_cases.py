"""Invented press prose with what is found in it; half of it is traps where nothing may be found.

Expectations are partial: `head`, bounds and unit are compared where the case gives them; `low` and `high` null mean
"unknown" for kinds "vague" and "version", and "not tested" elsewhere.
"""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from verify.facets.quantities import find_quantities
from verify.model import Quantity

CASES = Path(__file__).parent / "cases"
UNKNOWN = ("vague", "version")


def load(name: str) -> list[dict]:
    return json.loads((CASES / name).read_text(encoding="utf-8"))


def check(case: dict) -> None:
    found = find_quantities(case["text"], lang=case["lang"])
    assert [q.text for q in found] == [e["text"] for e in case["expect"]], found
    for q, expected in zip(found, case["expect"], strict=True):
        assert_same(q, expected)


def assert_same(q: Quantity, expected: dict) -> None:
    for side in ("low", "high"):
        if expected[side] is not None:
            assert getattr(q, side) == Decimal(expected[side]), (side, q)
        elif expected["kind"] in UNKNOWN:
            assert getattr(q, side) is None, (side, q)
    assert (q.unit, q.kind) == (expected["unit"], expected["kind"]), q
    if expected["head"] is not None:
        assert q.head == expected["head"], q


@pytest.mark.parametrize("case", load("quantities_vi.json"), ids=lambda c: c["label"])
def test_vietnamese(case: dict) -> None:
    check(case)


@pytest.mark.parametrize("case", load("quantities_en.json"), ids=lambda c: c["label"])
def test_english(case: dict) -> None:
    check(case)


@pytest.mark.parametrize("case", load("quantities_known_failures.json"), ids=lambda c: c["label"])
@pytest.mark.xfail(strict=True)
def test_known_failure(case: dict) -> None:
    check(case)
