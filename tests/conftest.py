"""Fixtures of the tests: a hand-made report over three small articles, and folders with articles."""

import hashlib
import signal
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from verify.extract import extract_claims
from verify.match.units import units_of
from verify.model import (
    Article,
    Claim,
    Finding,
    Mention,
    Origin,
    Problem,
    Relation,
    Report,
    Side,
    Span,
    Unjudged,
    Value,
)
from verify.parts.scenes import Scene, scenes_of

FERRY = "Phà Bình An chở 41 người khi gặp nạn. Thuyền trưởng Lê Văn Đò đã xuống cứu hộ."
RIVER = "Theo cảnh sát, phà Bình An chở 45 người. Thuyền trưởng là ông Lê Văn Đò."
COPY = "Phà Bình An chở 41 người khi gặp nạn."


def make_article(name: str, text: str, **details: object) -> Article:
    """An article as the readers make it; `details` are fields of the record."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return replace(Article(digest[:12], f"seeds/{name}", text, digest), **details)


def make_scenes(lang: str, *texts: str, day: date = date(2024, 5, 4)) -> list[Scene]:
    """The scenes of some short articles of one day."""
    articles = [
        Article(f"a{i}", f"{i}.txt", text, f"{i}", published=day, lang=lang) for i, text in enumerate(texts)
    ]
    return scenes_of(articles, units_of(articles, {a.id: extract_claims(a) for a in articles}))


def make_claim(article: Article, value: str, number: int) -> Claim:
    """A claim of one number, over the sentence that holds `value`."""
    at = article.text.index(value)
    start = article.text.rfind(". ", 0, at) + 2 if ". " in article.text[:at] else 0
    end = article.text.index(".", at) + 1
    values = (Value("number", at, at + len(value), value, value.split()[0]),)
    quote = article.text[start:end]
    return Claim(f"c{number}", article.id, start, end, quote, "attribute", "phà Bình An", "aboard", values)


def mention(claim: Claim) -> Mention:
    """Where a claim gives its first value."""
    value = claim.values[0]
    mark = Span(value.start, value.end)
    return Mention(claim.id, claim.article, claim.start, claim.end, claim.quote, mark)


def make_finding(relation: Relation, *sides: Side, confidence: float = 0.9) -> Finding:
    """A finding on the number aboard."""
    question = f"how many aboard phà Bình An ({relation})"
    reasons = ("41 and 45 are apart",)
    return Finding(f"f-{relation}", relation, "number", question, "sources", confidence, reasons, sides)


@pytest.fixture
def report() -> Report:
    """A conflict (41 or 45 aboard), an agreement of two articles of one origin, one unjudged pair, one problem."""
    ferry = make_article(
        "pha.txt", FERRY, source="Báo Bến", published=date(2024, 5, 2), published_by="metadata"
    )
    river = make_article("song.txt", RIVER, source="Báo Sông", url="https://song.example/pha")
    copy = make_article("chep.txt", COPY, source="Báo Bến", published=date(2024, 5, 3), published_by="text")
    first, second, third = (
        make_claim(article, value, number)
        for number, (article, value) in enumerate(
            [(ferry, "41 người"), (river, "45 người"), (copy, "41 người")]
        )
    )
    lone = make_claim(ferry, "Lê Văn Đò", 9)
    many, few = Side("45", 1, (mention(second),)), Side("41", 1, (mention(first), mention(third)))
    return Report(
        articles=(copy, ferry, river),
        claims=(first, second, third, lone),
        findings=(make_finding("agree", few), make_finding("conflict", few, many)),
        not_compared=(Unjudged("the moment is unknown", (mention(first), mention(second))),),
        problems=(Problem("seeds/hong.txt", "empty"),),
        origins=(Origin((ferry.id, copy.id), "copies"),),
    )


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """A folder with three small articles that disagree on one number."""
    folder = tmp_path / "stories"
    folder.mkdir()
    for name, text in (("pha.txt", FERRY), ("song.txt", RIVER), ("chep.txt", COPY + " Trời mưa to.")):
        (folder / name).write_text(
            f"---\nsource: Báo {name[:-4]}\npublished: 2024-05-02\n---\n{text}\n", "utf-8"
        )
    return folder


# Who runs the tests in the background of a shell has interrupts ignored, and so would every command that they start.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
