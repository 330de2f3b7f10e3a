"""Five real articles on one story, read from the folder of references beside the repository; skipped without it.

Rows of the gold are found by their notes, so that no third-party text stands here.
"""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path, PurePath
from typing import NamedTuple

import pytest

from verify import compare_articles, load
from verify.model import Article, Facet, Finding, Mention, Report

SHARED = Path(os.environ.get("VERIFY_SHARED") or Path(__file__).resolve().parents[2] / "shared")
SEEDS, GOLD = SHARED / "seeds", SHARED / "gold" / "belarus-us" / "gold.jsonl"
pytestmark = pytest.mark.skipif(not (SEEDS.is_dir() and GOLD.is_file()), reason=f"no references in {SHARED}")
# As the gold is scored: a mention speaks of a quote if it shares this part of the shorter one with it.
LEAST_OVERLAP = 0.3
# What comparing the five articles may cost: seconds of one processor, bytes.
MOST_SECONDS, MOST_BYTES = 4.0, 400_000_000


class Place(NamedTuple):
    """Characters of an article."""

    article: str
    start: int
    end: int


@pytest.fixture(scope="module")
def articles() -> tuple[Article, ...]:
    return tuple(load(path) for path in sorted(SEEDS.glob("*.txt")))


@pytest.fixture(scope="module")
def report(articles: tuple[Article, ...]) -> Report:
    return compare_articles(articles)


def rows(relation: str) -> list[dict[str, str]]:
    lines = GOLD.read_text("utf-8").splitlines() if GOLD.is_file() else []
    return [row for row in map(json.loads, lines) if row["relation"] == relation]


def row_noted(relation: str, note: str) -> dict[str, str]:
    return next(row for row in rows(relation) if note in row["note"])


def places(row: dict[str, str], articles: tuple[Article, ...]) -> tuple[Place, Place]:
    named = {PurePath(article.path).name: article for article in articles}
    pair = []
    for side in "ab":
        article, quote = named[row[f"{side}_file"]], row[f"{side}_quote"]
        start = article.text.index(quote)
        pair.append(Place(article.id, start, start + len(quote)))
    return pair[0], pair[1]


def is_at(mention: Mention, place: Place) -> bool:
    shared = min(mention.end, place.end) - max(mention.start, place.start)
    shorter = min(mention.end - mention.start, place.end - place.start)
    return mention.article == place.article and shared > 0 and shared >= LEAST_OVERLAP * shorter


def sides_at(finding: Finding, place: Place) -> set[int]:
    return {n for n, side in enumerate(finding.sides) if any(is_at(m, place) for m in side.mentions)}


def agreements(report: Report, facet: Facet, a: Place, b: Place) -> list[Finding]:
    found = [f for f in report.findings if f.relation == "agree" and f.facet == facet]
    return [f for f in found if sides_at(f, a) & sides_at(f, b)]


def conflicts_between(report: Report, a: Place, b: Place) -> list[Finding]:
    found = [f for f in report.findings if f.relation == "conflict"]
    return [f for f in found if any(x != y for x in sides_at(f, a) for y in sides_at(f, b))]


def test_the_withdrawal_of_2008_is_an_agreement_on_the_date(
    articles: tuple[Article, ...], report: Report
) -> None:
    a, b = places(row_noted("agree", "withdrawal of both ambassadors"), articles)
    found = agreements(report, "date", a, b)
    assert found
    assert any("2008" in finding.sides[0].value for finding in found)


def test_one_quotation_in_two_translations_is_an_agreement(
    articles: tuple[Article, ...], report: Report
) -> None:
    a, b = places(row_noted("agree", "one quotation of Hale"), articles)
    assert agreements(report, "text", a, b)
    assert not conflicts_between(report, a, b)


def test_a_quotation_is_shared_by_those_who_quote_it(articles: tuple[Article, ...], report: Report) -> None:
    a, b = places(row_noted("agree", "one quotation of Hale"), articles)
    for finding in agreements(report, "text", a, b):
        assert {mention.article for mention in finding.sides[0].mentions} == {a.article, b.article}


@pytest.mark.parametrize("row", rows("unrelated"), ids=lambda row: row["note"][:60])
def test_unrelated_statements_are_no_conflict(
    articles: tuple[Article, ...], report: Report, row: dict[str, str]
) -> None:
    assert conflicts_between(report, *places(row, articles)) == []


def test_a_copy_with_another_year_is_a_conflict_on_the_date(
    articles: tuple[Article, ...], tmp_path: Path
) -> None:
    first = next(article for article in articles if PurePath(article.path).name.startswith("001"))
    copy = tmp_path / "copy.txt"
    copy.write_text(first.text.replace("2008", "2007"), "utf-8")
    changed = compare_articles([*articles, load(copy)])
    found = [f for f in changed.findings if (f.relation, f.facet) == ("conflict", "date")]
    values = [sorted(side.value for side in finding.sides) for finding in found]
    assert any("2007" in early and "2008" in late for early, late in values)


@pytest.mark.parametrize("number", range(5))
def test_an_article_under_another_name_raises_no_conflict(articles: tuple[Article, ...], number: int) -> None:
    again = replace(articles[number], id="copy", path="copy.txt", source="Another outlet")
    pair = {"copy", articles[number].id}
    for finding in compare_articles([*articles, again]).findings:
        if finding.relation == "conflict":
            assert {m.article for side in finding.sides for m in side.mentions} != pair


# The peak of the process itself: what `wait4` counts would include the test runner that it was forked from.
MEASURED = """
import pathlib, resource, sys
from verify.cli import app
code = app.run(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_SELF)
peak = next(l for l in pathlib.Path("/proc/self/status").read_text().splitlines() if l.startswith("VmHWM"))
print(used.ru_utime + used.ru_stime, int(peak.split()[1]) * 1024, file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="measures as Linux counts")
def test_five_articles_take_little_time_and_memory() -> None:
    command = [sys.executable, "-c", MEASURED, "compare", str(SEEDS), "--format", "json"]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    seconds, peak = done.stderr.splitlines()[-1].split()
    assert float(seconds) < MOST_SECONDS
    assert int(peak) < MOST_BYTES
