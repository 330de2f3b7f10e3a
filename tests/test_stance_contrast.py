"""Whether, and whether yet: negations, denials, conditions and plans of two clauses."""

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from verify.contrasts.conditions import condition_of
from verify.contrasts.stances import stance_contrasts
from verify.extract import extract_claims
from verify.match.units import Unit, units_of
from verify.model import Article

CASES = json.loads((Path(__file__).parent / "cases" / "roles_stances.json").read_text("utf-8"))
LABELS = [c["label"] for c in CASES]


def make_units(text: str, lang: str, day: str | None) -> tuple[Unit, ...]:
    digest = hashlib.sha256(text.encode()).hexdigest()
    published = date.fromisoformat(day) if day else None
    article = Article(digest[:12], "a.txt", text, digest, published=published, lang=lang)
    return units_of([article], {article.id: extract_claims(article)})


def said(case: dict[str, str], sides: str) -> list[str]:
    """Relation, facet and parties of all contrasts between the clauses of the two texts."""
    a, b = (make_units(case[s], case["lang"], case.get(f"{s}_date")) for s in sides)
    return [f"{c.facet} {c.relation} {c.between}" for x in a for y in b for c in stance_contrasts(x, y)]


@pytest.mark.parametrize("case", CASES, ids=LABELS)
@pytest.mark.parametrize("sides", ["ab", "ba"])
def test_pairs(case: dict[str, str], sides: str) -> None:
    assert said(case, sides) == ([case["expect"]] if case["expect"] else []), case["comment"]


@pytest.mark.parametrize("case", CASES, ids=LABELS)
def test_a_clause_never_contradicts_itself(case: dict[str, str]) -> None:
    for unit in make_units(case["a"], case["lang"], case.get("a_date")):
        assert stance_contrasts(unit, unit) == []


@pytest.mark.parametrize(
    ("lang", "text", "thing", "met"),
    [
        ("en", "Failure to pass the bill would raise the risk.", "pass", False),
        ("en", "To pass the bill would raise the risk.", "pass", True),
        ("en", "If they don't sign the deal, it will raise the risk.", "sign", False),
        ("vi", "Nếu không thông qua dự luật thì sẽ tăng nguy cơ.", "thông", False),
        ("vi", "Việc thông qua dự luật sẽ tăng nguy cơ.", "thông", True),
    ],
)
def test_condition(lang: str, text: str, thing: str, met: bool) -> None:
    condition = condition_of(text, lang)
    assert condition is not None
    assert (condition.thing, condition.met) == (thing, met)


@pytest.mark.parametrize("text", ["The bill would raise the risk.", "He said to pass it.", "It will rain."])
def test_no_condition(text: str) -> None:
    assert condition_of(text, "en") is None
