"""Names and addresses that differ between two statements: the cases of tests/cases, mirrored."""

import json
from pathlib import Path
from typing import Any

import pytest

from verify.contrasts.entities import entity_contrasts
from verify.contrasts.record import Contrast
from verify.extract import extract_claims
from verify.match.units import Unit, units_of
from verify.model import Article

CASES = json.loads((Path(__file__).parent / "cases" / "entities_contrasts.json").read_text("utf-8"))


def found(case: dict[str, Any], first: str, second: str) -> list[Contrast]:
    """The contrasts of all pairs of clauses of two texts."""
    units = [clauses(case[side], case.get("lang", "vi")) for side in (first, second)]
    return [c for a in units[0] for b in units[1] for c in entity_contrasts(a, b)]


def clauses(text: str, lang: str) -> tuple[Unit, ...]:
    article = Article(id=text, path="", text=text, sha256="", lang=lang)
    return units_of([article], {article.id: extract_claims(article)})


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_contrasts(case: dict[str, Any]) -> None:
    contrasts = found(case, "a", "b")
    assert [c.relation for c in contrasts] == ([case["relation"]] if case["relation"] else [])
    for c in contrasts:
        assert c.marks is not None
        assert [m.text for m in c.marks] == case["marks"]
        assert c.reason


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_contrasts_mirror(case: dict[str, Any]) -> None:
    there = [(c.relation, c.marks and {m.key for m in c.marks}) for c in found(case, "a", "b")]
    back = [(c.relation, c.marks and {m.key for m in c.marks}) for c in found(case, "b", "a")]
    assert there == back
