"""Findings -> the two tables of the HTML report: claim by source, and source by source."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from verify.model import RELATIONS, Claim, Finding, Relation
from verify.reports import summary
from verify.reports.html_desk import Desk
from verify.reports.html_views import Cell, FindingView, Meeting, Row

_Pair = tuple[str, str]
_SILENT = Cell("silent", "", "", None)
# How a side that is not the first stands to it.
_OTHER_STANCE: dict[Relation, str] = {
    "conflict": "differs",
    "update": "moves",
    "refine": "sharpens",
    "agree": "states",
}
# Tints of the matrix: from 1 for little to this for most.
_LEVELS = 4


def ordered_articles(desk: Desk) -> tuple[str, ...]:
    """The ids of the articles, by name."""
    return tuple(sorted(desk.names, key=lambda key: (sort_key(desk.names[key]), key)))


def sort_key(name: str) -> tuple[str, str]:
    """What sorts names as people do: accents and case last.

    >>> sorted(["Vạn", "Đồi", "ba"], key=sort_key)
    ['ba', 'Đồi', 'Vạn']
    """
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return bare.casefold().replace("đ", "d"), name


def rows_of(findings: Sequence[FindingView], articles: Sequence[str]) -> tuple[Row, ...]:
    """A row a finding: what each article says to its question."""
    return tuple(Row(finding, tuple(_cell(finding, article) for article in articles)) for finding in findings)


def _cell(finding: FindingView, article: str) -> Cell:
    """What the first side that an article is on says, as it stands to the first side of all."""
    for number, side in enumerate(finding.sides):
        for quote in side.quotes:
            if quote.article == article:
                value = "" if finding.on_clauses else side.value
                stance = _OTHER_STANCE[finding.relation] if number else "states"
                return Cell(stance, value, side.lang, quote.anchor)
    return _SILENT


def matrix_of(desk: Desk, articles: Sequence[str]) -> tuple[tuple[Meeting, ...], ...]:
    """How many findings of each relation every two articles share; symmetric, itself in the diagonal."""
    counts: Counter[tuple[Relation, str, str]] = Counter()
    for finding in desk.report.findings:
        counts.update((finding.relation, a, b) for a, b in pairs_of(finding))
    most = max((_total(counts, a, b) for a, b in combinations(articles, 2)), default=0)
    return tuple(tuple(_meeting(a, b, counts, most, desk) for b in articles) for a in articles)


def pairs_of(finding: Finding) -> set[_Pair]:
    """The pairs of articles that a finding is between, sorted within: inside its side if they agree, else across."""
    sides = [summary.articles_of((side,)) for side in finding.sides]
    if finding.relation == "agree":
        return {_pair(a, b) for side in sides for a, b in combinations(side, 2)}
    across = (product(left, right) for left, right in combinations(sides, 2))
    return {_pair(a, b) for pairs in across for a, b in pairs if a != b}


def _pair(a: str, b: str) -> _Pair:
    return (a, b) if a < b else (b, a)


def _by_relation(
    counts: Counter[tuple[Relation, str, str]], a: str, b: str
) -> Iterator[tuple[Relation, int]]:
    for relation in RELATIONS:
        number = counts[(relation, *_pair(a, b))]
        if number:
            yield relation, number


def _total(counts: Counter[tuple[Relation, str, str]], a: str, b: str) -> int:
    return sum(number for _, number in _by_relation(counts, a, b))


def _meeting(a: str, b: str, counts: Counter[tuple[Relation, str, str]], most: int, desk: Desk) -> Meeting:
    if a == b:
        return Meeting((), 0, _own(a, desk))
    shared = tuple(_by_relation(counts, a, b))
    total = sum(number for _, number in shared)
    return Meeting(shared, -(-total * _LEVELS // most) if most else 0)


def _own(article: str, desk: Desk) -> str:
    claims = sum(claim.article == article for claim in desk.report.claims)
    alone = sum(claim.article == article for claim in lone_claims(desk))
    return desk.words["claims_alone"].format(claims=claims, alone=alone)


def lone_claims(desk: Desk) -> tuple[Claim, ...]:
    """The claims that no finding speaks of, in the order of the texts."""
    shared = {m.claim for f in desk.report.findings for side in f.sides for m in side.mentions}
    alone = (claim for claim in desk.report.claims if claim.id not in shared)
    return tuple(sorted(alone, key=lambda claim: (claim.article, claim.start, claim.end, claim.id)))
