"""Checks of what stands around two figures: silent where two statements surely answer one question, and only there."""

from __future__ import annotations

from datetime import date

import pytest
from conftest import make_article

from verify.model import Report
from verify.pipeline import compare_articles

DAY = date(2016, 5, 20)
REST_A = (
    "The panel met four times behind closed doors. Its members heard eleven witnesses. "
    "The senator did not attend. A vote of the full chamber is not needed. His lawyer declined to comment. "
)
REST_B = (
    "Witnesses spoke for two days. The senator stayed away and sent a letter. "
    "Reporters waited in the corridor. The chamber's leaders had no comment. The case is closed with that. "
)


def compared(a: str, b: str) -> Report:
    return compare_articles(
        [
            make_article("a", REST_A + a, lang="en", published=DAY),
            make_article("b", REST_B + b, lang="en", published=DAY),
        ]
    )


def figures_in_conflict(report: Report) -> list[set[str]]:
    return [
        {mention.quote for side in finding.sides for mention in side.mentions}
        for finding in report.findings
        if finding.relation == "conflict" and finding.facet == "number"
    ]


SURE = [
    (
        "The ethics panel ordered Senator Crane to pay $38,400 back to the Treasury.",
        "The ethics panel directs Senator Crane to pay $34,800 back to the Treasury.",
    ),
    (
        "The ethics panel of the senate told Senator Crane in a 112-page report to repay the money.",
        "The ethics panel of the senate directs Senator Crane in a 121-page report to repay the money.",
    ),
]
UNSURE = [
    (
        "The ethics panel asked Senator Crane to pay $38,400 back to the Treasury.",
        "Crane's campaign has since sent a cheque for $34,800.",
    ),
    (
        "The ethics panel denied that Senator Crane owed $38,400.",
        "His campaign paid $34,800 to a travel agent.",
    ),
]


@pytest.mark.parametrize(("a", "b"), SURE)
def test_another_stance_says_nothing_where_the_question_is_surely_one(a: str, b: str) -> None:
    assert figures_in_conflict(compared(a, b))


@pytest.mark.parametrize(("a", "b"), UNSURE)
def test_a_sum_asked_for_is_not_the_sum_paid(a: str, b: str) -> None:
    assert not figures_in_conflict(compared(a, b))


def test_two_statements_alone_are_never_that_sure() -> None:
    a, b = SURE[0]
    short = compare_articles(
        [
            make_article("a", a, lang="en", published=DAY),
            make_article("b", b, lang="en", published=DAY),
        ]
    )
    assert not figures_in_conflict(short)
