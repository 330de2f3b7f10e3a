"""Texts that repeat themselves or are too long are compared in part, and what is left out is listed."""

from dataclasses import replace

import pytest
from conftest import make_article

from verify.extract import extract_claims
from verify.model import Article, Report
from verify.outcomes.bounds import MOST_ALIKE, MOST_CLAUSES, within_bounds
from verify.pipeline import compare_articles
from verify.reports.reasons import reason

WORDS = "phà tàu thuyền cầu sông biển nhà máy cảng đường lửa mưa gió đất rừng".split()


def pair(text: str, other: str) -> tuple[Article, Article]:
    return make_article("a.txt", text), make_article("b.txt", other)


def reasons(report: Report) -> set[str]:
    return {unjudged.reason for unjudged in report.not_compared}


def test_repetitions_are_compared_a_few_times_and_listed() -> None:
    texts = ("Phà Bình An chở 41 người khi gặp nạn. " * 200, "Phà Bình An chở 45 người khi gặp nạn. " * 200)
    report = compare_articles(pair(*texts))
    assert any(finding.relation == "conflict" for finding in report.findings)
    assert len(report.findings) <= MOST_ALIKE**2 * 4
    assert any("over and over" in why for why in reasons(report))
    assert len(report.claims) == 800  # all of them are still claims


def test_figures_do_not_hide_a_repetition() -> None:
    text = "".join(f"Phà Bình An chở {n} người khi gặp nạn. " for n in range(300))
    report = compare_articles(pair(text, text.replace("0", "1")))
    assert len(report.findings) < 1_000


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("phà Bình An chở 5 người và " * 100, "a clause of more than 1000 characters"),
        ("Phà chở " + "5 người, " * 80, "a sentence with more than 60 figures, dates and names"),
    ],
)
def test_endless_clauses_are_listed_and_not_compared(text: str, why: str) -> None:
    report = compare_articles(pair(f"{text}. Phà chìm.", f"{text} 7. Phà chìm."))
    assert why in reasons(report)


def test_the_beginning_of_a_very_long_article_is_compared() -> None:
    article = make_article("a.txt", "Tin.")
    (claim,) = extract_claims(article)
    claims = [
        replace(claim, id=str(n), start=9 * n, end=9 * n + 8, quote=f"{WORDS[n % 15]} {'x' * n}", sentence=n)
        for n in range(MOST_CLAUSES + 5)
    ]
    kept, (left_out,) = within_bounds([article], {article.id: claims})
    assert kept[article.id] == claims[:MOST_CLAUSES]
    assert "very long article" in left_out.reason
    assert left_out.mentions[0].claim == str(MOST_CLAUSES)


def test_ordinary_articles_are_compared_whole() -> None:
    article = make_article("a.txt", "Phà Bình An chở 41 người. Thuyền trưởng đã xuống cứu hộ. " * 4)
    claims = {article.id: extract_claims(article)}
    assert within_bounds([article], claims) == (claims, [])


def test_near_repetitions_are_bounded_by_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verify.match.block.MAX_PAIRS", 20)
    texts = [". ".join(f"Phà {a} {b} chở {n} người" for a in WORDS[:6] for b in WORDS[:6]) for n in (41, 45)]
    report = compare_articles(pair(*texts))
    assert any("more clauses of two articles are alike" in why for why in reasons(report))
    assert report.findings


def test_every_reason_is_told_in_vietnamese() -> None:
    text = "Phà Bình An chở 41 người. " * 20
    for why in reasons(compare_articles(pair(text, text + "Hết."))):
        assert reason(why, "vi")[1] == "vi"
