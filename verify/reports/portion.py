"""What of a large report a page for people shows: the most serious findings and their articles, and a word on the rest.

Nothing is lost: the JSON has all of it.
"""

from __future__ import annotations

from dataclasses import replace

from verify.model import Finding, Problem, Report

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
    said = Problem(
        "this page",
        f"shows {len(findings)} of {len(report.findings)} findings, the most serious, and {len(articles)} of"
        f" {len(report.articles)} articles; all are in the JSON report",
    )
    return replace(
        report,
        articles=tuple(a for a in report.articles if a.id in articles),
        claims=tuple(c for c in report.claims if c.article in articles),
        findings=findings,
        not_compared=tuple(u for u in report.not_compared if all(m.article in articles for m in u.mentions)),
        problems=(said, *report.problems),
        origins=tuple(o for o in report.origins if articles.issuperset(o.articles)),
    )


def in_memory(report: Report) -> Report:
    """The report with all its records in memory: whoever makes a page looks through them again and again."""
    if isinstance(report.claims, tuple) and isinstance(report.findings, tuple):
        return report
    return replace(
        report,
        articles=tuple(report.articles),
        claims=tuple(report.claims),
        findings=tuple(report.findings),
        not_compared=tuple(report.not_compared),
    )


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
