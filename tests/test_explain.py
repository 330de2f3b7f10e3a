"""Explanations: taken from what made the finding, complete, and harmless to read."""

import json
import os
from functools import cache
from math import exp
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from verify.cli import app
from verify.errors import VerifyError
from verify.evaluation.explain import Explanation, explain, find_finding
from verify.evaluation.explained import as_text
from verify.evaluation.judgement import rewritten
from verify.match.model import load_calibration
from verify.model import Finding, Report
from verify.pipeline import compare_articles
from verify.readers import load_all
from verify.vetoes import VETOES

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
PAGE = ROOT / "docs/judgement.md"


def run(*args: object) -> Result:
    return CliRunner().invoke(app.program, [str(arg) for arg in args])


@cache
def seeds_report() -> Report:
    return compare_articles(load_all([SEEDS])[0])


@cache
def explained() -> tuple[Explanation, ...]:
    """The first finding of every relation and facet, explained."""
    first: dict[tuple[str, str], Finding] = {}
    for finding in seeds_report().findings:
        first.setdefault((finding.relation, finding.facet), finding)
    return tuple(explain(seeds_report(), f) for f in first.values())


def test_the_parts_add_up_to_the_score() -> None:
    assert any(e.sums for e in explained())
    for one in (s for e in explained() for s in e.sums):
        total = one.bias + sum(f.adds for f in one.factors)
        assert one.score == pytest.approx(1 / (1 + exp(-total)))
        assert one.floor is None or one.score >= one.floor


def test_the_score_is_that_of_the_finding() -> None:
    maps = load_calibration()
    for e in explained():
        curve = maps.get(e.finding.relation)
        confidence = curve.of(e.score) if curve else e.score
        if e.sure is not None:
            confidence = e.sure
        assert e.finding.confidence == pytest.approx(confidence, abs=1e-3)


def test_every_quote_is_where_it_says() -> None:
    texts = {a.path: a.text for a in seeds_report().articles}
    for place in (p for e in explained() for side in e.places for p in side):
        m = place.mention
        assert texts[place.path][m.start : m.end] == m.quote


def test_a_conflict_of_values_shows_every_check() -> None:
    conflicts = [e for e in explained() if e.finding.relation == "conflict" and e.finding.facet == "date"]
    assert conflicts
    assert [c.name for c in conflicts[0].checks] == [v.__name__ for v in VETOES]
    assert all(c.objection is None for c in conflicts[0].checks)


def test_the_text_shows_sides_features_and_checks() -> None:
    conflict = next(e for e in explained() if e.checks)
    text = as_text(conflict)
    assert text.startswith(f"CONFLICT of {conflict.finding.facet}")
    for part in ("SIDE 1", "SIDE 2", "DECIDED BY", "MODEL link", "CHECKS", "origin", "sentence_cosine"):
        assert part in text


def test_the_command_by_files_and_by_workspace(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = seeds_report().findings[0].id
    by_files = run("explain", wanted, SEEDS)
    assert by_files.exit_code == 0, by_files.stderr
    monkeypatch.chdir(ROOT)
    by_workspace = run("explain", wanted, "--format", "json")
    assert by_workspace.exit_code == 0, by_workspace.stderr
    assert json.loads(by_workspace.stdout)["finding"]["id"] == wanted


def test_an_unknown_id_is_one_clear_line(stories: Path) -> None:
    result = run("explain", "nothing", stories)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert "no finding 'nothing'" in result.stderr
    with pytest.raises(VerifyError, match="no finding"):
        find_finding(seeds_report(), "")


def test_the_page_on_judgement_is_fresh() -> None:
    """If this fails: `VERIFY_REWRITE=1 ./dev test tests/test_explain.py`, read the diff, commit it."""
    page = PAGE.read_text("utf-8")
    if os.environ.get("VERIFY_REWRITE"):
        PAGE.write_text(rewritten(page), "utf-8")
        return
    assert rewritten(page) == page
