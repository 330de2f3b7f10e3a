"""The claims as schema.org JSON-LD: a `Claim` a side of a finding or lone claim, with the articles that make it.

A `ClaimReview` says that a person has reviewed: there is one only for a finding that a person has confirmed, and it
rates nothing as true or false, since what was confirmed is how the articles stand to each other.
The text may be put into a page's <script type="application/ld+json">: it holds no < > or &.
Source: https://schema.org/Claim, https://schema.org/ClaimReview
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from verify.model import Article, Claim, Decision, Finding, Mention, Report, Side
from verify.reports import summary
from verify.reports.json_report import dump
from verify.reports.labels import Labels
from verify.reports.links import text_identifier, urn, web_address

CONTEXT = "https://schema.org"
CONFIRMED = "confirm"
# Characters that would end a script element or begin an entity, as JSON escapes.
_IN_A_PAGE = {ord(character): f"\\u{ord(character):04x}" for character in "<>&"}

_Articles = dict[str, Article]


def render(report: Report, words: Labels) -> str:
    """The graph as JSON-LD, ending with a newline."""
    return dump(graph_record(report, words)).translate(_IN_A_PAGE)


def graph_record(report: Report, words: Labels) -> dict[str, Any]:
    """Claims of sides in the order of the findings, then claims of one article, then reviews, as plain data."""
    articles = {article.id: article for article in report.articles}
    sides = [
        _side_claim(finding, side, articles, words) for finding in report.findings for side in finding.sides
    ]
    lone = [_lone_claim(claim, articles[claim.article]) for claim in _lone_claims(report)]
    reviews = [review for finding in report.findings for review in _reviews(finding, words)]
    return {"@context": CONTEXT, "@graph": [*sides, *lone, *reviews]}


def _side_claim(finding: Finding, side: Side, articles: _Articles, words: Labels) -> dict[str, Any]:
    """What a side says: the question with its value, in the words of its first mention."""
    value = summary.side_value(finding, side, words)
    first = side.mentions[0]
    return {
        "@type": "Claim",
        "@id": _side_urn(finding, side),
        "name": f"{summary.question(finding, words)} – {value}",
        "text": first.quote,
        "inLanguage": articles[first.article].lang,
        **_appearances([(mention, articles[mention.article]) for mention in side.mentions]),
    }


def _side_urn(finding: Finding, side: Side) -> str:
    return urn("side", finding.id, side.value)


def _lone_claims(report: Report) -> Iterator[Claim]:
    """Claims that no finding speaks of."""
    shared = {m.claim for finding in report.findings for side in finding.sides for m in side.mentions}
    return (claim for claim in report.claims if claim.id not in shared)


def _lone_claim(claim: Claim, article: Article) -> dict[str, Any]:
    mention = Mention(claim.id, claim.article, claim.start, claim.end, claim.quote)
    # Whether a speaker is a person or an organisation is not known, so the author has no type.
    author = {"author": {"name": claim.speaker}} if claim.speaker else {}
    return {
        "@type": "Claim",
        "@id": urn("claim", claim.article, claim.id),
        "text": claim.quote,
        "inLanguage": article.lang,
        **author,
        **_appearances([(mention, article)]),
    }


def _appearances(mentions: Sequence[tuple[Mention, Article]]) -> dict[str, Any]:
    """`appearance`: the articles, each once with its quotes; `firstAppearance` where their dates tell it."""
    quotes: dict[str, list[Mention]] = {}
    articles = {article.id: article for _, article in mentions}
    for mention, article in mentions:
        quotes.setdefault(article.id, []).append(mention)
    first = first_of(articles.values())
    return {
        "appearance": [_work(articles[key], found) for key, found in quotes.items()],
        **({"firstAppearance": _work(first, quotes[first.id])} if first else {}),
    }


def first_of(articles: Iterable[Article]) -> Article | None:
    """The article that was published before all others; None where a date is unknown or two share the first day."""
    known = list(articles)
    days: list[date] = [article.published for article in known if article.published]
    earliest = [article for article in known if article.published and article.published == min(days)]
    return earliest[0] if len(days) == len(known) and len(earliest) == 1 else None


def _work(article: Article, mentions: Sequence[Mention]) -> dict[str, Any]:
    """The article as a CreativeWork, its quotes as parts; characters are counted as in RFC 5147."""
    address = web_address(article.url)
    known = {
        "url": address,
        "headline": article.title,
        "publisher": {"@type": "Organization", "name": article.source} if article.source else None,
        "datePublished": article.published.isoformat() if article.published else None,
        "inLanguage": article.lang,
    }
    return {
        "@type": "CreativeWork",
        "@id": text_identifier(article) if address is None else address,
        **{key: value for key, value in known.items() if value is not None},
        "hasPart": [_quotation(mention) for mention in mentions],
    }


def _quotation(mention: Mention) -> dict[str, Any]:
    place = f"char={mention.start},{mention.end}"
    return {"@type": "Quotation", "text": mention.quote, "identifier": place}


def _reviews(finding: Finding, words: Labels) -> Iterator[dict[str, Any]]:
    """The review of a finding that a person has confirmed; nothing for any other."""
    decision = finding.decision
    if decision is None or decision.verdict != CONFIRMED:
        return
    yield {
        "@type": "ClaimReview",
        "@id": urn("review", finding.id),
        "name": f"{words[finding.relation]}: {summary.question(finding, words)}",
        "claimReviewed": finding.sides[0].mentions[0].quote,
        "itemReviewed": [{"@id": _side_urn(finding, side)} for side in finding.sides],
        "reviewRating": {"@type": "Rating", "alternateName": words[finding.relation]},
        **_by(decision),
    }


def _by(decision: Decision) -> dict[str, Any]:
    """Who reviewed, when and why, as far as it is known."""
    known = {
        "author": {"@type": "Person", "name": decision.by} if decision.by else None,
        "datePublished": decision.at,
        "reviewBody": decision.reason,
    }
    return {key: value for key, value in known.items() if value}
