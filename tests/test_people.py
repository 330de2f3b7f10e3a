"""What two articles tell of one person: homes, ages, names; the cases of tests/cases, mirrored."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from verify.extract import extract_claims
from verify.judge import Outcome
from verify.model import Article
from verify.people import doubtful_people, people_outcomes, profiles_of

CASES = json.loads((Path(__file__).parent / "cases" / "entities_people.json").read_text("utf-8"))


def outcomes(case: dict[str, Any], first: str, second: str) -> list[Outcome]:
    """The outcomes on a case's question, the sides in the order asked for."""
    articles = [article(case, side) for side in (first, second)]
    claims = {a.id: extract_claims(a) for a in articles}
    profiles = profiles_of(articles, claims)
    found = [*people_outcomes(profiles), *doubtful_people(profiles)]
    return [o for o in found if o.question.startswith(case["question"])]


def article(case: dict[str, Any], side: str) -> Article:
    published = case.get(f"published_{side}", "2013-11-05")
    return Article(
        id=side,
        path=side,
        text=case[side],
        sha256="",
        published=date.fromisoformat(published) if published else None,
        lang=case.get("lang", "vi"),
    )


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_outcomes(case: dict[str, Any]) -> None:
    relations = {o.relation for o in outcomes(case, "a", "b")}
    assert relations == ({case["relation"]} if case["relation"] else set())


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_outcomes_mirror(case: dict[str, Any]) -> None:
    there = sorted((o.relation, o.shown_a, o.shown_b) for o in outcomes(case, "a", "b"))
    back = sorted((o.relation, o.shown_b, o.shown_a) for o in outcomes(case, "b", "a"))
    assert there == back


def test_shown_home_is_in_the_text() -> None:
    case = next(c for c in CASES if c["label"] == "another home")
    for o in outcomes(case, "a", "b"):
        assert case["a"][o.a[1] : o.a[2]] == o.shown_a
        assert case["b"][o.b[1] : o.b[2]] == o.shown_b
