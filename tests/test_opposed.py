"""Opposite predicates of one thing in linked clauses."""

import hashlib

import pytest

from verify.extract import extract_claims
from verify.languages import LANGUAGES, tables
from verify.match.units import units_of
from verify.model import Article
from verify.outcomes.opposed import opposed_outcomes
from verify.outcomes.scoring import Linked


def make(text: str, lang: str, name: str) -> Article:
    digest = hashlib.sha256(f"{name}{text}".encode()).hexdigest()
    return Article(digest[:12], name, text, digest, lang=lang)


def said(lang: str, a: str, b: str) -> set[tuple[str, str]]:
    """What is opposed between two texts, all clauses taken as linked."""
    articles = [make(a, lang, "a.txt"), make(b, lang, "b.txt")]
    units = units_of(articles, {x.id: extract_claims(x) for x in articles})
    linked = [Linked(x, y, 0.95) for x in units for y in units if x.article < y.article]
    return {(o.shown_a, o.shown_b) for o in opposed_outcomes(linked, units)}


CONFLICTS = [
    ("en", "The plan raises library opening hours in Kent.", "The plan cuts library opening hours in Kent.", ("raises", "cuts")),
    ("en", "The senate approved the fishing quota bill.", "The senate voted down the fishing quota bill.", ("approved", "voted down")),
    ("en", "The fishing quota bill was approved by senators.", "Senators rejected the fishing quota bill.", ("approved", "rejected")),
    ("en", "The captain deliberately opened the cargo hatch, prosecutors said.", "The captain accidentally opened the cargo hatch, prosecutors said.", ("deliberately", "accidentally")),
    ("vi", "Hội đồng thành phố chấp thuận phương án xây cầu vượt.", "Hội đồng thành phố bác phương án xây cầu vượt.", ("chấp thuận", "bác")),
    ("vi", "Nghị định mới nới lỏng điều kiện kinh doanh vàng miếng.", "Nghị định mới siết chặt điều kiện kinh doanh vàng miếng.", ("nới lỏng", "siết chặt")),
    ("vi", "Công ty xây dựng trái phép ba dãy nhà xưởng ven sông.", "Công ty xây dựng đúng quy định ba dãy nhà xưởng ven sông.", ("trái phép", "đúng quy định")),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "a", "b", "shown"), CONFLICTS)
def test_conflict(lang: str, a: str, b: str, shown: tuple[str, str]) -> None:
    assert shown in said(lang, a, b)
    assert shown[::-1] in said(lang, b, a)


SILENT = [
    ("en", "The plan raises library opening hours in Kent.", "The plan cuts parking fees in Kent."),
    ("en", "The senate approved the fishing quota bill.", "The senate did not vote down the fishing quota bill."),
    ("en", "The senate approved the fishing quota bill.", "The senate may reject the fishing quota bill."),
    ("en", "The senate approved the fishing quota bill. The house rejected the fishing quota bill.", "The house rejected the fishing quota bill."),
    ("en", "The House approved the fishing quota bill.", "The Senate rejected the fishing quota bill."),
    ("en", "The senate approved the fishing quota bill in 2014.", "The senate rejected the fishing quota bill in 2011."),
    ("vi", "Hội đồng chấp thuận phương án xây cầu vượt.", "Hội đồng bác đơn kiện của người dân."),
    ("vi", "Nghị định mới nới lỏng điều kiện kinh doanh vàng miếng.", "Nghị định mới không siết chặt điều kiện kinh doanh vàng miếng."),
    ("vi", "Năm 2015, tỉnh giảm học phí mầm non.", "Năm 2017, tỉnh nâng học phí mầm non."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "a", "b"), SILENT)
def test_silent(lang: str, a: str, b: str) -> None:
    assert said(lang, a, b) == said(lang, b, a) == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_phrase_stands_on_both_sides(lang: str) -> None:
    t = tables(lang, "opposed")
    for sides in (*t.ACTS.values(), *t.AROUND.values()):
        one, other = (set(s.split("|")) for s in sides)
        assert not one & other
