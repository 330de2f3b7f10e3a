"""Opposite positions of one holder: what is a conflict, what is news, and the traps beside them."""

import hashlib
import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify import compare_articles
from verify.extract import extract_claims
from verify.judge import Outcome
from verify.languages import LANGUAGES, tables
from verify.languages.positions import COMPATIBLE, MATTERS
from verify.model import Article
from verify.positions import position_outcomes
from verify.readers import load_all

DAY = date(2018, 9, 13)
CASES = json.loads((Path(__file__).parent / "cases" / "positions.json").read_text(encoding="utf-8"))
CONFLICTS = [c for c in CASES if c["conflict"]]
KNOWN = json.loads((Path(__file__).parent / "cases" / "positions_known_failures.json").read_text("utf-8"))
TRAPS = [c for c in CASES if not c["conflict"]]


def article(name: str, text: str, lang: str = "en", days: int = 0) -> Article:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(
        id=f"{name}-{digest[:12]}",
        path=name,
        text=text,
        sha256=digest,
        published=DAY + timedelta(days),
        published_by="metadata",
        lang=lang,
    )


def outcomes(*articles: Article) -> list[Outcome]:
    return list(position_outcomes(articles, {a.id: extract_claims(a) for a in articles}))


def relations(a: str, b: str, lang: str = "en", days: int = 0) -> set[str]:
    return {o.relation for o in outcomes(article("a", a, lang), article("b", b, lang, days))}


def pair(case: dict) -> tuple[Article, Article]:
    return article("a", case["a"], case["lang"]), article("b", case["b"], case["lang"], case["days"])


@pytest.mark.parametrize("case", CONFLICTS, ids=lambda c: c["label"])
def test_a_conflict(case: dict) -> None:
    assert "conflict" in {o.relation for o in outcomes(*pair(case))}


@pytest.mark.xfail(strict=True, reason="not told by the tables yet")
@pytest.mark.parametrize("case", KNOWN, ids=lambda c: c["label"])
def test_a_known_failure(case: dict) -> None:
    assert "conflict" in {o.relation for o in outcomes(*pair(case))}


@pytest.mark.parametrize("case", TRAPS, ids=lambda c: c["label"])
def test_a_trap(case: dict) -> None:
    assert "conflict" not in {o.relation for o in outcomes(*pair(case))}


@pytest.mark.parametrize("case", CONFLICTS[::9], ids=lambda c: c["label"])
def test_the_report_has_it_with_both_quotes(case: dict) -> None:
    report = compare_articles(pair(case))
    texts = {a.id: a.text for a in report.articles}
    found = [f for f in report.findings if f.relation == "conflict"]
    assert found
    for side in (s for f in found for s in f.sides):
        assert all(texts[m.article][m.start : m.end] == m.quote for m in side.mentions)


@pytest.mark.parametrize("case", CONFLICTS, ids=lambda c: c["label"])
def test_a_question_takes_no_position(case: dict) -> None:
    a, _ = pair(case)
    asked = article("b", case["b"].rstrip(".") + "?", case["lang"], case["days"])
    assert "conflict" not in {o.relation for o in outcomes(a, asked)}


# Without a date of their own: "the third quarter" of one year is the same a season later.
UNDATED = [
    c
    for c in CONFLICTS
    if not any(letter.isdigit() for letter in c["a"] + c["b"]) and "quarter" not in c["a"]
]


@pytest.mark.parametrize("case", UNDATED, ids=lambda c: c["label"])
def test_a_season_later_it_is_another_event(case: dict) -> None:
    a, b = article("a", case["a"], case["lang"]), article("b", case["b"], case["lang"], 100)
    assert "conflict" not in {o.relation for o in outcomes(a, b)}


def key(o: Outcome) -> tuple[object, ...]:
    return (*sorted((o.a, o.b)), o.facet, o.relation, o.score, o.question, o.reasons, o.between)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_symmetric(case: dict) -> None:
    a, b = pair(case)
    assert sorted(map(key, outcomes(a, b))) == sorted(map(key, outcomes(b, a)))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(CASES), min_size=2, max_size=4, unique_by=lambda c: c["label"]))
def test_order_of_articles_is_of_no_consequence(cases: list[dict]) -> None:
    articles = [article(f"n{i}", c["a"], c["lang"]) for i, c in enumerate(cases)]
    first = sorted(map(key, outcomes(*articles)))
    assert all(sorted(map(key, outcomes(*order))) == first for order in list(permutations(articles))[:6])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(CASES), min_size=1, max_size=4), st.integers(0, 3))
def test_no_article_contradicts_its_copy(cases: list[dict], days: int) -> None:
    lang = cases[0]["lang"]
    text = "\n".join(c[side] for c in cases if c["lang"] == lang for side in ("a", "b"))
    assert outcomes(article("a", text, lang), article("b", text, lang, days)) == []


def test_later_is_news() -> None:
    open_, done = (
        "The board of Minster Foods has yet to decide on the bid.",
        "The board of Minster Foods accepted the bid.",
    )
    assert relations(open_, done, days=2) == {"update"}
    assert relations(done, open_, days=2) == {"conflict"}


def test_two_speakers() -> None:
    a = "Sgt. Paul Renner said that Travis Hutchens had refused to speak with detectives."
    b = "Chief Linda Farrow said that Travis Hutchens spoke with detectives."
    assert {o.between for o in outcomes(article("a", a), article("b", b))} == {"speakers"}


LEARNT = ("vi-a1", "vi-a2", "vi-a3", "vi-a4", "vi-b7", "en-b1", "en-b2", "en-b3")


def test_articles_of_different_stories_never_contradict_each_other() -> None:
    """All on one day, so that only the holders can part them."""
    story: dict[str, str] = {}
    articles: list[Article] = []
    for name in LEARNT:
        loaded, problems = load_all([Path(__file__).parent / "stories" / name / "articles"])
        assert loaded
        assert not problems
        story |= {a.id: name for a in loaded}
        articles += [replace(a, published=DAY) for a in loaded]
    claims = {c.id: c for a in articles for c in extract_claims(a)}
    found = [o for o in outcomes(*articles) if o.relation == "conflict"]
    assert found
    assert all(story[claims[o.a[0]].article] == story[claims[o.b[0]].article] for o in found)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_tables_know_the_matters(lang: str) -> None:
    t = tables(lang, "positions")
    told = {matter for matter, _ in t.CUES} | set(t.STATES)
    assert told == set(MATTERS)
    poles: dict[str, set[str]] = {m: set(states) for m, (_, states) in t.STATES.items()}
    for matter, pole in t.CUES:
        poles.setdefault(matter, set()).update({pole} - {""})
    for matter, kind in MATTERS.items():
        named = {p for turn in kind.negated for p in turn} | set(kind.later) | ({kind.to_come} - {""})
        assert len(poles[matter]) > 1
        assert named <= poles[matter]
    assert all(any(both <= known for known in poles.values()) for both in COMPATIBLE)
