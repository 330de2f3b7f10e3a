"""Reports made by hand for the tests and the benchmark of the HTML: large, growing, hostile, empty."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from verify.model import (
    Article,
    Claim,
    Decision,
    Facet,
    Finding,
    Mention,
    Origin,
    Problem,
    Quantity,
    Relation,
    Report,
    Side,
    Span,
    Time,
    Unjudged,
    Value,
)

ARTICLES = 8
_FACETS: tuple[Facet, ...] = ("number", "date", "entity", "role", "modality", "polarity", "text")


def _article(number: int, text: str, **details: object) -> Article:
    digest = hashlib.sha256(f"{number} {text}".encode("utf-8", "surrogatepass")).hexdigest()
    base = Article(digest[:12], f"seeds/bai-{number}.txt", text, digest)
    return replace(base, **details)


def _claim(article: Article, start: int, end: int, value: Value | None = None, **details: object) -> Claim:
    quote = article.text[start:end]
    values = (value,) if value else ()
    base = Claim(
        f"c-{article.id}-{start}", article.id, start, end, quote, "attribute", "phà", "aboard", values
    )
    return replace(base, **details)


def _mention(claim: Claim) -> Mention:
    mark = Span(claim.values[0].start, claim.values[0].end) if claim.values else None
    return Mention(claim.id, claim.article, claim.start, claim.end, claim.quote, mark)


def _numbered(article_number: int, sentences: int) -> tuple[Article, list[Claim]]:
    """An article of sentences that give a count each, with a claim a sentence."""
    published = date(2020, 10, 10) + timedelta(days=article_number)
    lines = [
        f"Đoàn cứu hộ số {n} tìm thấy {10 + n + article_number} người ở xã Bến Lá hôm đó."
        for n in range(sentences)
    ]
    text = "\n\n".join(" ".join(lines[at : at + 4]) for at in range(0, sentences, 4))
    article = _article(
        article_number,
        text,
        title=f"Bài số {article_number}",
        source=f"Báo Bến {article_number}",
        url=f"https://ben{article_number}.example/tin-{article_number}",
        published=published,
        published_by="metadata",
    )
    claims = []
    for n, line in enumerate(lines):
        start = text.index(line)
        word = f"{10 + n + article_number} người"
        at = text.index(word, start)
        low = Decimal(10 + n + article_number)
        quantity = Quantity(at, at + len(word), low, low, None, "người", word)
        value = Value("number", at, at + len(word), word, str(low), quantity)
        as_of = f"{published.isoformat()}T{6 + n % 12:02d}:00"
        claims.append(_claim(article, start, start + len(line) - 1, value, as_of=as_of, speaker="ông Đò"))
    return article, claims


def large_report(findings: int = 500, articles: int = ARTICLES) -> Report:
    """A report of so many findings, of all relations, facets and states, half of them on whole clauses."""
    per_article = 60
    made = [_numbered(number, per_article) for number in range(articles)]
    found = tuple(_finding(number, made) for number in range(findings))
    first, second = made[0][1][0], made[1][1][1]
    return Report(
        articles=tuple(article for article, _ in made),
        claims=tuple(claim for _, claims in made for claim in claims),
        findings=found,
        not_compared=(Unjudged("the moment is unknown", (_mention(first), _mention(second))),),
        problems=(Problem("seeds/hong.txt", "empty"), Problem("seeds/bai-0.txt", "an odd date", 3)),
        origins=(
            Origin((made[0][0].id, made[1][0].id), "copies: 87% of the shorter text in common"),
            Origin((made[2][0].id, made[3][0].id), "credit Hãng tin Bến"),
        ),
    )


def _finding(number: int, made: Sequence[tuple[Article, list[Claim]]]) -> Finding:
    relation: Relation = ("agree", "agree", "agree", "refine", "refine", "update", "conflict")[number % 7]
    facet: Facet = "text" if relation in ("agree", "refine") and number % 2 else _FACETS[number % 6]
    claims = [made[(number + step) % len(made)][1][(number // 7) % 60] for step in range(4)]
    mentions = [_mention(claim) for claim in claims]
    if facet == "text":
        mentions = [replace(mention, mark=None) for mention in mentions]
    groups = [mentions] if relation == "agree" else [mentions[:3], mentions[3:]]
    sides = tuple(Side(_shown(group[0]), 1 + number % 3, tuple(group)) for group in groups)
    return Finding(
        id=hashlib.sha256(f"f{number}".encode()).hexdigest()[:12],
        relation=relation,
        facet=facet,
        question=f"how many: người ở xã Bến Lá {number}",
        between="speakers" if number % 11 == 0 else "sources",
        confidence=round(0.5 + (number * 37 % 50) / 100, 3),
        reasons=("41 and 45 are apart", "one question with score 0.9"),
        sides=sides,
        decision=_DECISIONS[number % 10] if number % 10 < len(_DECISIONS) else None,
    )


_DECISIONS = (
    Decision("confirm", "An", "2020-11-01", "đã gọi điện"),
    Decision("dismiss", "Bình", "2020-11-02", "làm tròn"),
)


def _shown(mention: Mention) -> str:
    mark = mention.mark
    return mention.quote[mark.start - mention.start : mark.end - mention.start] if mark else mention.quote


def growing_report() -> Report:
    """A toll that grows over three days, in updates that share claims, and dates that are more or less precise."""
    made = [_numbered(number, 4) for number in range(3)]
    claims = [claims[0] for _, claims in made]
    articles = tuple(article for article, _ in made)
    updates = tuple(
        Finding(
            f"u{n}",
            "update",
            "number",
            "how many: người ở xã Bến Lá",
            "sources",
            0.9,
            ("it grew",),
            (Side(_shown(_mention(a)), 1, (_mention(a),)), Side(_shown(_mention(b)), 1, (_mention(b),))),
        )
        for n, (a, b) in enumerate(pairwise(claims))
    )
    dated = tuple(_dated(article, n) for n, article in enumerate(articles))
    return Report(articles, tuple(c for _, group in made for c in group) + dated, updates)


def _dated(article: Article, number: int) -> Claim:
    """A claim with a date: a day, a month, or open at its end."""
    begin = datetime(2020, 10, 1 + 8 * number)
    until = (begin + timedelta(days=1), datetime(2020, 11, 1), None)[number]
    at = article.text.index("hôm đó")
    time = Time(at, at + 6, "date", begin, until, "day", None, "2020-10", "hôm đó")
    value = Value("date", at, at + 6, "hôm đó", "2020-10", time)
    return _claim(article, at - 4, at + 6, value, id=f"d-{number}")


def hostile_report(strings: Sequence[tuple[str, str]]) -> Report:
    """Every string as a title, source, address, path and text, in questions, values, reasons and decisions."""
    articles = tuple(_hostile_article(number, text) for number, (_, text) in enumerate(strings))
    claims = tuple(
        _hostile_claim(article, text) for article, (_, text) in zip(articles, strings, strict=True)
    )
    findings = tuple(_hostile_findings(claims, [text for _, text in strings]))
    texts = [text for _, text in strings]
    return Report(
        articles=articles,
        claims=claims,
        findings=findings,
        not_compared=tuple(
            Unjudged(text[:500], (_mention(c),)) for text, c in zip(texts, claims, strict=True)
        ),
        problems=tuple(Problem(text[:500], text[:500]) for text in texts),
        origins=(Origin(tuple(article.id for article in articles[:2]), texts[0][:500]),),
        orphans=tuple(Problem(text[:500], text[:500]) for text in texts),
    )


def _hostile_article(number: int, text: str) -> Article:
    body = f"Mở đầu.\n\nÔng Hale {text} gặp 30 người. Hết.\n\n{text}\n"
    short = text[:2_000]
    url = short if number % 2 else f"https://trap.example/{short}"
    return _article(number, body, title=short, source=short, url=url, path=short, lang=short[:40])


def _hostile_claim(article: Article, text: str) -> Claim:
    end = len("Mở đầu.\n\nÔng Hale ") + len(text) + len(" gặp 30 người")
    value = Value("number", end - 8, end, article.text[end - 8 : end], "30")
    return _claim(article, 9, end, value, speaker=text[:200], credit=text[:200], as_of=text[:50])


def _hostile_findings(claims: Sequence[Claim], texts: Sequence[str]) -> Iterator[Finding]:
    kinds: tuple[tuple[Relation, Facet], ...] = (
        *(
            ("conflict", "number"),
            ("update", "role"),
            ("refine", "text"),
            ("agree", "text"),
            ("agree", "number"),
        ),
    )
    for number, (left, right) in enumerate(pairwise(claims)):
        relation, facet = kinds[number % len(kinds)]
        text = texts[number][:500]
        mentions = (_mention(left), _mention(right))
        if facet in ("text", "role"):
            mentions = tuple(replace(mention, mark=None) for mention in mentions)
        sides = (
            (Side(text, 1, mentions),)
            if relation == "agree"
            else tuple(Side(text, 1, (m,)) for m in mentions)
        )
        decision = Decision("confirm", text, text, text) if number % 3 == 0 else None
        yield Finding(
            f"h{number}",
            relation,
            facet,
            text,
            "sources",
            0.5,
            (text,),
            sides,
            decision,
            None if decision else text,
        )
