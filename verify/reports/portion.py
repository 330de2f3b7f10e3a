"""What of a large report a page for people shows: the most serious findings and their articles, and a word on the rest.

Nothing is lost: the JSON has all of it.  Of claims, articles and what was not compared no more is read than is shown.
"""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

from verify.listed import in_memory, selected
from verify.model import Finding, Problem, Report, Unjudged

# More than this nobody reads on one page, and no browser shows with ease: 100 articles of the gold stories make a page
# of about 10 MB.
MOST_FINDINGS = 2_000
MOST_ARTICLES = 100


def portion(report: Report) -> Report:
    """The report itself if it is small, else the part of it that a page shows, which says so among its problems."""
    if len(report.findings) <= MOST_FINDINGS and len(report.articles) <= MOST_ARTICLES:
        return in_memory(report)
    findings, articles = _most_serious(report)
    if not findings:
        articles = {article.id for article in report.articles[:MOST_ARTICLES]}
    unjudged = selected(report.not_compared, _places, lambda key: articles.issuperset(at[0] for at in key[0]))
    said = Problem(
        "this page",
        f"shows {len(findings)} of {len(report.findings)} findings, the most serious, and {len(articles)} of"
        f" {len(report.articles)} articles; all are in the JSON report",
    )
    return replace(
        report,
        articles=tuple(selected(report.articles, attrgetter("id"), articles.__contains__)),
        claims=tuple(selected(report.claims, attrgetter("article"), articles.__contains__)),
        findings=findings,
        not_compared=tuple(unjudged),
        problems=(said, *report.problems),
        origins=tuple(o for o in report.origins if articles.issuperset(o.articles)),
    )


def _places(unjudged: Unjudged) -> tuple[list[tuple[str]]]:
    """How the key begins that lies beside such entries in blocks: a place a mention, its article in front."""
    return ([(mention.article,) for mention in unjudged.mentions],)


def _most_serious(report: Report) -> tuple[tuple[Finding, ...], set[str]]:
    """The first findings that fit with their articles (ids), in their order."""
    kept: list[Finding] = []
    articles: set[str] = set()
    for finding in report.findings:
        more = articles | {m.article for side in finding.sides for m in side.mentions}
        if len(more) <= MOST_ARTICLES:
            kept.append(finding)
            articles = more
        if len(kept) == MOST_FINDINGS:
            break
    return tuple(kept), articles
