"""Hundreds of broken documents: none crashes, hangs or grows; each gives articles or says why not."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from mutants import WHOLE, document, names
from trial import try_case

from verify.readers import read_documents
from verify.workers import Failed, most_workers, run_tasks, unlimited

NUMBER = 3
"""Of each format and mutation; `python benchmarks/hostile.py` takes more."""


def test_there_are_at_least_400_different_cases() -> None:
    assert len({document(name) for name in names(NUMBER)}) >= 400


def test_cases_are_the_same_every_time() -> None:
    assert all(document(name) == document(name) for name in names(1))


@pytest.mark.parametrize("form", WHOLE)
def test_the_whole_documents_are_read(form: str) -> None:
    reading = read_documents(WHOLE[form], where="whole")
    assert reading.articles and not reading.problems
    assert "41" in reading.articles[0].text


@pytest.mark.skipif(bool(unlimited()), reason="limits need Linux")
def test_no_case_crashes_hangs_or_grows() -> None:
    try_case("html-drop-0")  # what is loaded on first use is then there for all
    cases = names(NUMBER)
    results = run_tasks(try_case, cases, workers=most_workers(), seconds=20, megabytes=500)
    failed = [f"{name}: {r.reason}" for name, r in zip(cases, results, strict=True) if isinstance(r, Failed)]
    assert not failed, "\n".join(failed)
