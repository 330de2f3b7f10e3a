"""Report -> the head of the HTML report: counts that add up, settings and versions, the filter's fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from verify.config import Config
from verify.model import FACETS, RELATIONS
from verify.reports import summary
from verify.reports.html_desk import Desk
from verify.reports.html_markup import element_id
from verify.reports.html_tables import lone_claims, ordered_articles, sort_key
from verify.reports.html_views import Choice, Count, FindingView, Link, OriginView
from verify.version import COMPARE_VERSION, EXTRACT_VERSION, __version__

_Parts = tuple[tuple[str, str, int, str | None], ...]


def unreadable(desk: Desk) -> int:
    """How many inputs could not be read: places of problems that are no article."""
    known = {article.path for article in desk.report.articles}
    return len({problem.where for problem in desk.report.problems} - known)


def counts_of(desk: Desk) -> tuple[Count, ...]:
    """Inputs, claims, findings: each total is the sum of its parts (key, name, number, where they are)."""
    report, words = desk.report, desk.words
    lost, alone = unreadable(desk), len(lone_claims(desk))
    inputs: _Parts = (
        ("articles", words["read"], len(report.articles), "#articles"),
        ("unreadable", words["unreadable"], lost, "#problems"),
    )
    claims: _Parts = (
        ("shared", words["in_findings"], len(report.claims) - alone, None),
        ("alone", words["in_one_source"], alone, "#alone"),
    )
    found: _Parts = tuple(
        (
            relation,
            words[f"{relation}_title"],
            len(summary.findings_of(report, relation)),
            f"#{element_id('r', relation)}",
        )
        for relation in RELATIONS
    )
    return (
        Count("inputs", words["inputs"], len(report.articles) + lost, inputs),
        Count("claims", words["claims"], len(report.claims), claims),
        Count("findings", words["findings"], len(report.findings), found),
    )


def facts_of(desk: Desk, settings: Config) -> tuple[tuple[str, str], ...]:
    """Oldest and newest article, and settings: (name, words)."""
    words = desk.words
    return (
        *_ages(desk),
        (words["min_confidence"], f"{settings.min_confidence:.2f}"),
        (words["lang_setting"], settings.lang),
    )


def made_by(desk: Desk) -> str:
    """The versions that made the report, in a sentence."""
    versions = {"verify": __version__, "extract": EXTRACT_VERSION, "compare": COMPARE_VERSION}
    return desk.words["made_by"].format(**versions)


def _ages(desk: Desk) -> Iterator[tuple[str, str]]:
    dated = [article for article in desk.report.articles if article.published]
    by_age = sorted(dated, key=lambda article: (article.published, desk.names[article.id]))
    for key, article in zip(("oldest", "newest"), (by_age[:1] + by_age[-1:]), strict=False):
        yield desk.words[key], f"{desk.published(article)}, {desk.names[article.id]}"


def notices_of(desk: Desk) -> tuple[str, ...]:
    """What a reader has to know first: that nothing was compared, or that dates are missing."""
    undated = ", ".join(summary.undated_names(desk.report))
    told = (
        summary.shortage(desk.report, desk.words),
        desk.words["undated"].format(names=undated) if undated else None,
    )
    return tuple(words for words in told if words)


def choices_of(desk: Desk, findings: Sequence[FindingView]) -> tuple[Choice, ...]:
    """The fields of the filter, with what occurs in this report."""
    words = desk.words
    facets = [facet for facet in FACETS if any(finding.facet == facet for finding in findings)]
    relations = [
        relation for relation in RELATIONS if any(finding.relation == relation for finding in findings)
    ]
    states = sorted({finding.state for finding in findings})
    sources = [(desk.names[key], key) for key in ordered_articles(desk)]
    return (
        Choice("relation", words["filter_relation"], tuple((key, words[key]) for key in relations)),
        Choice("facet", words["filter_facet"], tuple((key, words[key]) for key in facets)),
        Choice(
            "source", words["filter_source"], tuple((element_id("a", key), name) for name, key in sources)
        ),
        Choice("state", words["filter_state"], tuple((key, words[key]) for key in states)),
    )


def origins_of(desk: Desk) -> tuple[OriginView, ...]:
    """Groups of articles that are one origin, then those that stand on their own."""
    shared = [origin for origin in desk.report.origins if len(origin.articles) > 1]
    resting = {article for origin in shared for article in origin.articles}
    groups = [OriginView(_origin_heading(o.reason, desk), _links(o.articles, desk)) for o in shared]
    alone = [key for key in desk.names if key not in resting]
    if alone:
        groups.append(OriginView(desk.words["own_origin"], _links(alone, desk)))
    return tuple(groups)


def _links(articles: Sequence[str], desk: Desk) -> tuple[Link, ...]:
    return tuple(
        desk.article_link(key) for key in sorted(articles, key=lambda key: (sort_key(desk.names[key]), key))
    )


def _origin_heading(reason: str, desk: Desk) -> str:
    """The reason of an origin in the language of the report, or as it is."""
    if found := re.match(r"copies: (\d{1,3}%)", reason):
        return desk.words["copies"].format(share=found[1])
    if reason.startswith("copies"):
        return desk.words["copies_plain"]
    if reason.startswith(("credit ", "credits ")):
        return desk.words["credits"].format(name=reason.partition(" ")[2])
    return reason
