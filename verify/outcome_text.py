"""What was found in a topic as JSON text, and back without loss; with anchors, so that it can be told later what was there.

Compact, since there are many: lists in the order of the records' fields, spans as their two ends, and each mention
once, however many findings have it.  Knows no files.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from verify.anchors import Anchor, Anchored, AnchoredSide, context
from verify.model import Article, Finding, Mention, Origin, Side, Span, Unjudged
from verify.within import TopicOutcome


def outcome_text(outcome: TopicOutcome, articles: Iterable[Article] = ()) -> str:
    """The text of an outcome, without line ends; `articles` are those of the topic, if it is to have anchors."""
    by_id = {article.id: article for article in articles}
    numbers = {key: number for number, key in enumerate(outcome.articles)}
    places: dict[Mention, int] = {}

    def at(mentions: Iterable[Mention]) -> list[int]:
        return [places.setdefault(mention, len(places)) for mention in mentions]

    findings = [
        _finding(f, [[s.value, s.origins, at(s.mentions)] for s in f.sides]) for f in outcome.findings
    ]
    not_compared = [[u.reason, at(u.mentions)] for u in outcome.not_compared]
    plain = {
        "articles": [_article(key, by_id.get(key)) for key in outcome.articles],
        "mentions": [_mention(m, numbers[m.article], by_id.get(m.article)) for m in places],
        "findings": findings,
        "not_compared": not_compared,
        "copies": [[o.articles, o.reason] for o in outcome.copies],
        "credits": [[o.articles, o.reason] for o in outcome.credits],
    }
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"))


def outcome_of(text: str) -> TopicOutcome:
    """The outcome of a text.

    Raises: ValueError, KeyError, TypeError or IndexError for another text.
    """
    plain = json.loads(text)
    articles = tuple(row[0] for row in plain["articles"])
    mentions = [_mention_of(row, articles) for row in plain["mentions"]]
    return TopicOutcome(
        articles=articles,
        findings=tuple(_finding_of(row, mentions) for row in plain["findings"]),
        not_compared=tuple(
            Unjudged(reason, tuple(mentions[n] for n in numbers)) for reason, numbers in plain["not_compared"]
        ),
        copies=tuple(Origin(tuple(articles), reason) for articles, reason in plain["copies"]),
        credits=tuple(Origin(tuple(articles), reason) for articles, reason in plain["credits"]),
    )


def anchored_findings(text: str, least: float = 0.0) -> Iterator[Anchored]:
    """The findings of a text with anchors, of this confidence and more, in their order.

    Raises: as `outcome_of`.
    """
    plain = json.loads(text)
    anchors = [_anchor(row, plain["articles"][row[1]]) for row in plain["mentions"]]
    for key, relation, facet, question, _, confidence, _, sides in plain["findings"]:
        if confidence >= least:
            made = tuple(
                AnchoredSide(value, tuple(anchors[n] for n in numbers)) for value, _, numbers in sides
            )
            yield Anchored(key, relation, facet, question, made)


def _finding(f: Finding, sides: list[list[Any]]) -> list[Any]:
    return [f.id, f.relation, f.facet, f.question, f.between, f.confidence, f.reasons, sides]


def _finding_of(plain: Sequence[Any], mentions: Sequence[Mention]) -> Finding:
    key, relation, facet, question, between, confidence, reasons, sides = plain
    made = tuple(
        Side(value, origins, tuple(mentions[n] for n in numbers)) for value, origins, numbers in sides
    )
    return Finding(key, relation, facet, question, between, float(confidence), tuple(reasons), made)


def _article(key: str, article: Article | None) -> list[Any]:
    return [key, article.sha256, article.path, article.source] if article else [key]


def _mention(m: Mention, number: int, article: Article | None) -> list[Any]:
    mark = (m.mark.start, m.mark.end) if m.mark else None
    return [m.claim, number, m.start, m.end, m.quote, mark, *(context(m, article) if article else ())]


def _mention_of(plain: Sequence[Any], articles: Sequence[str]) -> Mention:
    claim, article, start, end, quote, mark = plain[:6]
    return Mention(claim, articles[article], start, end, quote, Span(*mark) if mark else None)


def _anchor(plain: Sequence[Any], article: Sequence[Any]) -> Anchor:
    _, _, start, _, quote, mark, prefix, suffix = plain
    key, sha256, path, source = article
    span = Span(mark[0] - start, mark[1] - start) if mark else None
    return Anchor(key, sha256, path, start, quote, prefix, suffix, source, span)
