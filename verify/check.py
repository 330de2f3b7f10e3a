"""A statement against articles: supported, contradicted, refined or not covered.  Pure; never says what is true.

The statement is compared as an article of its own, so that every rule of the comparison holds for it too; what the
articles say to each other is left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from verify.model import Article, Facet, Finding, Mention, Report, Side
from verify.text.language import detect_language
from verify.text.normalise import fold, normalise

Verdict = Literal["supported", "contradicted", "refined", "not_covered"]


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict on a statement.

    `disputed`: some source contradicts what another one supports; the verdict is then that of the support.
    """

    verdict: Verdict
    disputed: bool


@dataclass(frozen=True, slots=True)
class _Said:
    """What one finding says of a part of the statement: `at` is the part's place, `text` its characters."""

    facet: Facet
    at: tuple[int, int]
    text: str
    relation: str
    by: tuple[Mention, ...]


def statement_article(
    text: str, *, lang: str | None = None, published: date | None = None, source: str | None = None
) -> Article:
    """The statement as an article; relative times in it are only resolved where `published` says from when it is."""
    text = normalise(text).strip()
    digest = hashlib.sha256(
        f"statement\0{text}\0{published or ''}".encode("utf-8", "surrogatepass")
    ).hexdigest()
    return Article(
        id=f"s{digest[:11]}",
        path="statement",
        text=text,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        source=source,
        published=published,
        published_by="metadata" if published else "unknown",
        lang=lang or detect_language(text),
    )


def check_statement(report: Report, statement: str) -> Checked:
    """The verdict on the article `statement` (its id) by the findings of a report that mention it.

    A part (a value) that some source contradicts and none supports makes the statement contradicted.
    """
    said = [item for finding in report.findings for item in _said(finding, statement)]
    against = [item for item in said if item.relation == "conflict"]
    for_it = [item for item in said if item.relation == "agree"]
    disputed = [item for item in against if any(_supports(other, item) for other in for_it)]
    if len(disputed) < len(against):
        return Checked("contradicted", bool(disputed))
    if for_it:
        return Checked("supported", bool(disputed))
    return Checked("refined" if said else "not_covered", False)


def _said(finding: Finding, statement: str) -> Iterator[_Said]:
    """What other articles say of each value of the statement: with it on its side, or against it on another."""
    for side in finding.sides:
        for own in (mention for mention in side.mentions if mention.article == statement):
            beside = _others(side, statement)
            if beside:
                yield _item(finding.facet, own, "agree", beside)
            for other in finding.sides:
                if other is not side and _others(other, statement):
                    yield _item(finding.facet, own, finding.relation, _others(other, statement))


def _others(side: Side, statement: str) -> tuple[Mention, ...]:
    return tuple(mention for mention in side.mentions if mention.article != statement)


def _item(facet: Facet, own: Mention, relation: str, by: tuple[Mention, ...]) -> _Said:
    start, end = (own.mark.start, own.mark.end) if own.mark else (own.start, own.end)
    return _Said(facet, (start, end), own.quote[start - own.start : end - own.start], relation, by)


def _supports(support: _Said, part: _Said) -> bool:
    """Whether a support speaks of this very part: of the same value, or of a clause with the words of the value."""
    if support.facet == part.facet and support.at == part.at:
        return True
    holds = support.at[0] <= part.at[0] and part.at[1] <= support.at[1]
    return holds and any(fold(part.text) in fold(mention.quote) for mention in support.by)
