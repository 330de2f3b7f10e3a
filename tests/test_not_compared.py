"""Differences that are not surely conflicts are listed with their reason, once, in a fixed order."""

from datetime import date

import pytest

from verify.model import Article, Mention, Report
from verify.pipeline import compare_articles

FLOOD = (
    "Trận lũ ở huyện Sơn Hạ làm 12 người chết và 30 người bị thương. "
    "Chính quyền huyện Sơn Hạ đã sơ tán 450 hộ dân khỏi vùng ngập.",
    "Trận lũ ở huyện Sơn Hạ làm 12 người chết. Ngoài ra, lũ ở huyện Sơn Hạ làm 45 người mất tích. "
    "Huyện Sơn Hạ kêu gọi hỗ trợ 900 hộ dân vùng ngập.",
)


@pytest.fixture(scope="module")
def report() -> Report:
    day = date(2024, 9, 10)
    return compare_articles(
        [Article(f"flood{n}", f"{n}.txt", t, "", published=day) for n, t in enumerate(FLOOD)]
    )


def place(m: Mention) -> tuple[str, int, int]:
    mark = m.mark or m
    return m.claim, mark.start, mark.end


def test_each_has_a_reason_and_quotes_of_several_articles(report: Report) -> None:
    assert report.not_compared
    texts = {a.id: a.text for a in report.articles}
    for unjudged in report.not_compared:
        assert unjudged.reason
        assert len({m.article for m in unjudged.mentions}) > 1
        assert all(texts[m.article][m.start : m.end] == m.quote for m in unjudged.mentions)


def test_every_reason_and_every_mention_of_it_stands_there_once(report: Report) -> None:
    reasons = [u.reason for u in report.not_compared]
    assert len(reasons) == len(set(reasons))
    for unjudged in report.not_compared:
        assert len(set(map(place, unjudged.mentions))) == len(unjudged.mentions)


def test_nothing_is_both_told_and_not_compared(report: Report) -> None:
    told = [{place(m) for s in f.sides for m in s.mentions} for f in report.findings if f.relation != "agree"]
    for unjudged in report.not_compared:
        assert not any(mentions >= set(map(place, unjudged.mentions)) for mentions in told)


def test_the_order_of_articles_is_of_no_consequence(report: Report) -> None:
    assert compare_articles(report.articles[::-1]).not_compared == report.not_compared
