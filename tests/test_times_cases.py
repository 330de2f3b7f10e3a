"""Times of invented news prose: what is found, with its value, and what is no time."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from verify.facets.times import find_times
from verify.model import Time

CASES = Path(__file__).parent / "cases"
Case = dict[str, Any]


def load(name: str) -> list[Any]:
    rows = json.loads((CASES / f"times_{name}.json").read_text(encoding="utf-8"))
    return [pytest.param(row, id=f"{row['lang']}-{row['label']}") for row in rows]


def times_of(case: Case) -> tuple[Time, ...]:
    reference = date.fromisoformat(case["reference"]) if case["reference"] else None
    return find_times(case["text"], lang=case["lang"], reference=reference, prefer=case.get("prefer", "past"))


def shown(time: Time, wanted: Case) -> Case:
    """The fields of a time that the case speaks of; a timex of None is not compared."""
    values = {key: getattr(time, key) for key in wanted}
    for key in ("begin", "until"):
        if isinstance(values.get(key), datetime):
            values[key] = values[key].isoformat(timespec="minutes")
    return {key: None if wanted[key] is None and key == "timex" else value for key, value in values.items()}


def check(case: Case) -> None:
    found = times_of(case)
    assert [t.text for t in found] == [wanted["text"] for wanted in case["expect"]], case["comment"]
    for time, wanted in zip(found, case["expect"], strict=True):
        assert shown(time, wanted) == wanted, case["comment"]


@pytest.mark.parametrize("case", load("positive"))
def test_time(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("case", load("traps"))
def test_no_time(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("case", load("known_failures"))
@pytest.mark.xfail(strict=True, reason="known failure")
def test_known_failure(case: Case) -> None:
    check(case)
