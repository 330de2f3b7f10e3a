"""The findings as W3C Web Annotations, one a mention: JSON-LD that annotation tools and stores take.

Each annotation points at its quote twice, by the words with their context and by position, and is linked with the first
annotation of each side of its finding (with all, it would be a square of them).  Positions count Unicode code points of the article's text, which is named by its hash
as the cached copy: they do not hold for the page at the address, where the words have to be searched.
Source: W3C Recommendation "Web Annotation Data Model", 23 February 2017; sections (§) are given beside the code.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from verify.model import Article, Finding, Mention, Report, Side
from verify.reports import summary
from verify.reports.json_report import dump
from verify.reports.labels import Labels
from verify.reports.links import mention_urn, path_reference, text_identifier, urn, web_address
from verify.reports.reasons import reasons
from verify.version import __version__

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Enough to find one of two equal sentences; what other annotation tools use too.
CONTEXT_CHARS = 32


def render(report: Report, words: Labels) -> str:
    """An annotation collection with one page that holds all annotations, in the order of the report."""
    return dump(collection_record(report, words))


def collection_record(report: Report, words: Labels) -> dict[str, Any]:
    """The AnnotationCollection (§5.1) with its page (§5.2) as plain data."""
    items = list(mention_annotations(report, words))
    identity = [item["id"] for item in items]
    page = {
        "id": urn("page", *identity),
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }
    record: dict[str, Any] = {
        "@context": CONTEXT,
        "id": urn("collection", *identity),
        "type": "AnnotationCollection",
        "label": words["report"],
        "generator": {"id": "urn:x-verify", "type": "Software", "name": f"verify {__version__}"},
        "total": len(items),
    }
    return {**record, "first": page} if items else record


def mention_annotations(report: Report, words: Labels) -> Iterator[dict[str, Any]]:
    """An annotation for each mention of each finding."""
    articles = {article.id: article for article in report.articles}
    for finding in report.findings:
        firsts = [mention_urn(finding, side.value, side.mentions[0]) for side in finding.sides]
        for side in finding.sides:
            said = list(_said(finding, side, words))
            for mention in side.mentions:
                own = mention_urn(finding, side.value, mention)
                others = [first for first in firsts if first != own]
                yield {
                    "id": own,
                    "type": "Annotation",
                    "motivation": ["assessing", "linking"] if others else "assessing",
                    "body": [*said, *map(_link, others)],
                    "target": _target(articles[mention.article], mention),
                }


def _said(finding: Finding, side: Side, words: Labels) -> Iterator[dict[str, Any]]:
    """What is said of the quote (§3.2.4): the relation and facet as tags, the question with the value, the reasons."""
    yield from (_text(tag, "tagging") for tag in (finding.relation, finding.facet))
    question = summary.question(finding, words)
    value = summary.side_value(finding, side, words)
    yield _text(f"{words[finding.relation]}: {question}: {value}", "assessing")
    yield from (_text(reason, "describing") for reason in reasons(finding.reasons, words))
    if finding.decision:
        yield _text(finding.decision.verdict, "moderating")


def _text(value: str, purpose: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _link(identifier: str) -> dict[str, Any]:
    """Another annotation of the same finding (§4)."""
    return {"type": "SpecificResource", "source": identifier, "purpose": "linking"}


def _target(article: Article, mention: Mention) -> dict[str, Any]:
    """The quote in the article (§4.2.4, §4.2.5), in the text that the state names (§4.3.1)."""
    return {
        "type": "SpecificResource",
        "source": web_address(article.url) or path_reference(article.path) or text_identifier(article),
        "state": {"type": "TimeState", "cached": text_identifier(article)},
        "selector": [_quote_selector(article, mention), _position_selector(mention)],
    }


def _quote_selector(article: Article, mention: Mention) -> dict[str, Any]:
    before = article.text[max(0, mention.start - CONTEXT_CHARS) : mention.start]
    after = article.text[mention.end : mention.end + CONTEXT_CHARS]
    return {"type": "TextQuoteSelector", "exact": mention.quote, "prefix": before, "suffix": after}


def _position_selector(mention: Mention) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": mention.start, "end": mention.end}
