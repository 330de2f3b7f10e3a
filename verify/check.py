"""A statement against articles: supported, contradicted, refined or not covered.  Pure; never says what is true.

The statement is compared as an article of its own, so that every rule of the comparison holds for it too; what the
articles say to each other is left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from verify.match.vectors import terms
from verify.model import Article, Claim, Facet, Finding, Mention, Report, Time
from verify.text.language import detect_language
from verify.text.normalise import fold, normalise

# A number as written, with its separators.
_FIGURE = re.compile(r"\d++(?:[.,:/]\d++)*+")
Verdict = Literal["supported", "contradicted", "refined", "not_covered"]

# Least share of the content words of a statement that a source has to have in the claims that are set against it: among
# few articles every word is rare, and clauses of unrelated stories look alike.  Set on statements made from the gold
# stories (benchmarks/check.py).
MIN_COVERED = 0.25


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict on a statement.

    `disputed`: some source contradicts what another one supports; the verdict is then that of the support.
    `unsupported`: figures of the statement that no source gives, where sources speak of the rest; it is not covered then.
    """

    verdict: Verdict
    disputed: bool
    unsupported: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Said:
    """What one finding says of a part of the statement: `at` is the part's place, `text` its characters.

    `by`: the claims of one article that say it; `valued`: both sides give a value, rather than one giving it alone.
    """

    facet: Facet
    at: tuple[int, int]
    text: str
    relation: str
    by: tuple[Claim, ...]
    valued: bool


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

    A part (a value) that some source contradicts and none supports makes the statement contradicted; one that is only
    more or less precise elsewhere makes it refined, whatever is said of the whole clause.
    """
    asked = next(article for article in report.articles if article.id == statement)
    claims = {claim.id: claim for claim in report.claims}
    told = [item for finding in report.findings for item in _said(finding, statement, claims)]
    speaks = [item for item in told if _is_of_it(asked, item)]
    against = [item for item in speaks if item.relation == "conflict"]
    for_it = [item for item in speaks if item.relation == "agree"]
    disputed = [item for item in against if any(_supports(other, item) for other in for_it)]
    if len(disputed) < len(against):
        return Checked("contradicted", bool(disputed))
    unsupported = _unsupported(report, asked, speaks)
    if unsupported:
        return Checked("not_covered", bool(disputed), unsupported)
    finer = [item for item in speaks if item.relation in ("refine", "update") and item.valued]
    open_parts = [item for item in finer if not any(_is_same_part(other, item) for other in for_it)]
    if for_it and (disputed or not open_parts):
        return Checked("supported", bool(disputed))
    return Checked("refined" if speaks else "not_covered", False)


def _unsupported(report: Report, asked: Article, speaks: Sequence[_Said]) -> tuple[str, ...]:
    """The figures of the statement, in its order, that nothing said of it gives or is more or less precise on."""
    met = {item.at for item in speaks if item.facet in ("number", "date") and item.valued}
    values = [value for claim in report.claims if claim.article == asked.id for value in claim.values]
    times = {(v.start, v.end) for v in values if isinstance(v.of, Time) and v.of.kind == "date"}
    given = set(_FIGURE.findall(fold(" ".join(claim.quote for item in speaks for claim in item.by))))
    missing = [
        match[0]
        for match in _FIGURE.finditer(asked.text)
        if match[0] not in given and not any(a <= match.start() and match.end() <= b for a, b in met | times)
    ]
    return tuple(missing) if speaks else ()


def _is_of_it(asked: Article, item: _Said) -> bool:
    """Whether what is said shares enough words with the statement; between two languages that cannot be told."""
    words = set(terms(asked.text, asked.lang))
    shared = words & {word for claim in item.by for word in terms(claim.quote, asked.lang)}
    return not words or len(shared) >= MIN_COVERED * len(words)


def _said(finding: Finding, statement: str, claims: Mapping[str, Claim]) -> Iterator[_Said]:
    """What other articles say of each value of the statement: with it on its side, or against it on another."""
    for side in finding.sides:
        for own in (mention for mention in side.mentions if mention.article == statement):
            for other in finding.sides:
                relation = "agree" if other is side else finding.relation
                for article in sorted({m.article for m in other.mentions} - {statement}):
                    beside = [m for m in other.mentions if m.article == article]
                    valued = all(_is_value(m, finding.facet, claims) for m in (own, beside[0]))
                    yield _item(finding.facet, own, relation, tuple(claims[m.claim] for m in beside), valued)


def _is_value(mention: Mention, facet: Facet, claims: Mapping[str, Claim]) -> bool:
    """Whether what a mention marks is a value of its claim."""
    values = claims[mention.claim].values
    mark = mention.mark
    return mark is not None and any(
        value.facet == facet and (value.start, value.end) == (mark.start, mark.end) for value in values
    )


def _item(facet: Facet, own: Mention, relation: str, by: tuple[Claim, ...], valued: bool) -> _Said:
    start, end = (own.mark.start, own.mark.end) if own.mark else (own.start, own.end)
    return _Said(facet, (start, end), own.quote[start - own.start : end - own.start], relation, by, valued)


def _is_same_part(a: _Said, b: _Said) -> bool:
    return a.facet == b.facet and a.at == b.at


def _supports(support: _Said, part: _Said) -> bool:
    """Whether a support speaks of this very part: of the same value, or of a clause with the words of the value."""
    holds = support.at[0] <= part.at[0] and part.at[1] <= support.at[1]
    worded = holds and any(fold(part.text) in fold(claim.quote) for claim in support.by)
    return worded or _is_same_part(support, part)
