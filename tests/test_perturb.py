"""The judgement benchmark asks fair questions: the same ones every time, and each about what its kind says."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"


@pytest.fixture(scope="module")
def perturb() -> ModuleType:
    sys.path.insert(0, str(BENCHMARKS))
    try:
        return importlib.import_module("perturb")
    finally:
        sys.path.remove(str(BENCHMARKS))


@pytest.fixture(scope="module")
def pairs(perturb: ModuleType) -> list:
    shared = perturb.shared_dir()
    if not (shared / "gold").is_dir():
        pytest.skip(f"no gold articles in {shared}; set VERIFY_SHARED")
    return perturb.make_pairs(perturb.read_facts(shared))


def test_pairs_are_the_same_every_time(perturb: ModuleType, pairs: list) -> None:
    assert perturb.make_pairs(perturb.read_facts(perturb.shared_dir())) == pairs


def test_there_are_enough_pairs_of_either_expectation(perturb: ModuleType, pairs: list) -> None:
    assert len(pairs) == perturb.PAIRS
    changed = sum(pair.conflict for pair in pairs)
    assert 0.35 <= changed / len(pairs) <= 0.65


def test_both_languages_are_asked(pairs: list) -> None:
    assert {pair.lang for pair in pairs} == {"vi", "en"}


def test_no_copy_equals_its_original(pairs: list) -> None:
    assert all(pair.copy != pair.original for pair in pairs)


def test_no_copy_is_expected_to_conflict_and_not_to(pairs: list) -> None:
    expected = {}
    for pair in pairs:
        assert expected.setdefault((pair.original, pair.copy), pair.conflict) == pair.conflict


def test_a_changed_number_changes_one_digit(pairs: list) -> None:
    for pair in (p for p in pairs if p.kind == "number"):
        assert len(pair.copy) == len(pair.original)
        assert sum(a != b for a, b in zip(pair.original, pair.copy, strict=True)) == 1


def test_a_perfect_and_a_silent_judge_score_as_they_should(perturb: ModuleType, pairs: list) -> None:
    perfect = [perturb.Answer(p, "conflict" if p.conflict else "agree", ()) for p in pairs]
    silent = [perturb.Answer(p, "unsure", ()) for p in pairs]
    assert "precision 1.00" in perturb.summary(perfect)
    assert "recall 0.00" in perturb.summary(silent)
    assert not list(perturb.error_lines(perfect))
