"""Findings -> the cards and lists of the HTML report, by relation, the most serious first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from verify.config import Config
from verify.model import Finding, Relation, Report, Side
from verify.reports import selection, summary
from verify.reports.asked import parts
from verify.reports.days import moment
from verify.reports.html_desk import Desk
from verify.reports.html_markup import element_id
from verify.reports.html_quotes import quote_of, side_parts
from verify.reports.html_views import FindingView, Group, Section, SideView, Step
from verify.reports.reasons import reason

# Quotes of a side that are shown without unfolding.
FIRST_QUOTES = 3
# Enough of a finding's id to name it in a command.
CODE_CHARS = 8
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def sections_of(desk: Desk, settings: Config) -> tuple[Section, ...]:
    """A section a relation, in the order of what needs a person first."""
    return tuple(_section(relation, desk, settings) for relation in selection.READING)


def all_findings(sections: Iterable[Section]) -> tuple[FindingView, ...]:
    """All of them, in the order of the page."""
    return tuple(
        finding
        for section in sections
        for group in section.groups
        for finding in (*group.values, *group.wordings, *group.folded)
    )


def _section(relation: Relation, desk: Desk, settings: Config) -> Section:
    ordered = ordered_findings(desk.report, relation)
    groups = list(_groups(ordered, desk))
    numbered = _numbered(groups)
    empty = nothing_found(desk, settings)
    return Section(
        element_id("r", relation), relation, desk.words[f"{relation}_title"], len(ordered), numbered, empty
    )


def ordered_findings(report: Report, relation: Relation) -> tuple[Finding, ...]:
    """The strongest first, and what a person dismissed last."""
    found = summary.findings_of(report, relation)
    return tuple(sorted(found, key=lambda f: relation != "agree" and _state(f) == "dismiss"))


def nothing_found(desk: Desk, settings: Config) -> str:
    """What is said where there is no finding: that it was not looked for is another thing than that there is none."""
    if len(desk.report.articles) < 2:
        return desk.words["not_run"]
    if settings.min_confidence > 0:
        return desk.words["none_above"].format(least=f"{settings.min_confidence:.2f}")
    return desk.words["none"]


def _groups(findings: Sequence[Finding], desk: Desk) -> Iterator[Group]:
    """Values first, agreements on them by their number of origins, then whole statements, of which most are folded."""
    if not findings:
        return
    is_shared = findings[0].relation == "agree"
    values = [f for f in findings if f.relation in selection.ALWAYS or not selection.is_on_clauses(f)]
    for origins, same in groupby(values, lambda f: f.sides[0].origins if is_shared else 0):
        heading = desk.words["origin_heading" if origins == 1 else "origins_heading"].format(count=origins)
        yield Group(heading if is_shared else "", _views(same, desk), (), ())
    wordings = [f for f in findings if f.relation not in selection.ALWAYS and selection.is_on_clauses(f)]
    if wordings:
        strong, weaker = selection.open_and_folded(wordings)
        yield Group("", (), _views(strong, desk), _views(weaker, desk))


def _views(findings: Iterable[Finding], desk: Desk) -> tuple[FindingView, ...]:
    return tuple(finding_view(finding, desk) for finding in findings)


def _numbered(groups: Sequence[Group]) -> tuple[Group, ...]:
    """The findings numbered in the order in which they stand on the page."""
    number = 0
    out = []
    for group in groups:
        parts = []
        for findings in (group.values, group.wordings, group.folded):
            parts.append(
                tuple(replace(view, number=number + place) for place, view in enumerate(findings, 1))
            )
            number += len(findings)
        out.append(Group(group.heading, *parts))
    return tuple(out)


def finding_view(finding: Finding, desk: Desk) -> FindingView:
    """A finding with all its quotes, not numbered yet."""
    finding = _in_time(finding, desk)
    before, question, after = parts(finding.question, desk.words)
    articles = summary.articles_of(finding.sides)
    return FindingView(
        id=element_id("f", finding.id),
        code=finding.id[:CODE_CHARS],
        number=0,
        relation=finding.relation,
        facet=finding.facet,
        question=(before, question, after),
        lang=desk.tag(finding.sides[0].mentions[0].article),
        between=desk.words["speakers"] if finding.between == "speakers" else "",
        confidence=f"{finding.confidence:.2f}",
        reasons=tuple(reason(words, desk.lang) for words in finding.reasons),
        state=_state(finding),
        decision=_decision(finding, desk),
        sides=tuple(_side(finding, number, desk) for number in range(len(finding.sides))),
        steps=_steps(finding, desk) if finding.relation in ("update", "refine") else (),
        articles=tuple(articles),
        origins=finding.sides[0].origins,
        on_clauses=selection.is_on_clauses(finding),
    )


def _state(finding: Finding) -> str:
    return finding.decision.verdict if finding.decision else "open"


def _decision(finding: Finding, desk: Desk) -> str:
    """Who decided when and why, or why a decision no longer holds, in one line; empty if nobody decided."""
    if finding.decision is None:
        return f"{desk.words['reopened']}: {finding.reopened}" if finding.reopened else ""
    said = finding.decision
    signed = desk.words["decided_by"].format(by=said.by, at=moment(said.at, desk.lang))
    return f"{signed}: {said.reason}" if said.reason else signed


def _side(finding: Finding, number: int, desk: Desk) -> SideView:
    side = finding.sides[number]
    others = [mention for other in finding.sides if other is not side for mention in other.mentions]
    quotes = tuple(quote_of(m, desk, side_parts(finding, m, others)) for m in side.mentions)
    named = finding.facet in ("modality", "polarity")
    return SideView(
        letter=_LETTERS[number % len(_LETTERS)] if len(finding.sides) > 1 else "",
        value=summary.side_value(finding, side, desk.words),
        lang="" if named else desk.tag(side.mentions[0].article),
        support=summary.support(side, desk.words),
        first=quotes[:FIRST_QUOTES],
        rest=quotes[FIRST_QUOTES:],
    )


def _in_time(finding: Finding, desk: Desk) -> Finding:
    """An update or refinement with its sides in the order of the moments that they hold for, where all are known."""
    moments = {id(side): side_moment(side, desk) for side in finding.sides}
    if finding.relation not in ("update", "refine") or None in moments.values():
        return finding
    return replace(finding, sides=tuple(sorted(finding.sides, key=lambda side: moments[id(side)] or "")))


def _steps(finding: Finding, desk: Desk) -> tuple[Step, ...]:
    """The sides with their moments, in the order of the finding; none if a moment is unknown."""
    dated = [(side_moment(side, desk), side) for side in finding.sides]
    if any(when is None for when, _ in dated):
        return ()
    return tuple(_step(finding, when or "", side, desk) for when, side in dated)


def _step(finding: Finding, when: str, side: Side, desk: Desk) -> Step:
    sources = ", ".join(desk.names[article] for article in summary.articles_of((side,)))
    named = finding.facet in ("modality", "polarity")
    lang = "" if named else desk.tag(side.mentions[0].article)
    return Step(moment(when, desk.lang), summary.side_value(finding, side, desk.words), lang, sources)


def side_moment(side: Side, desk: Desk) -> str | None:
    """The first moment that a side holds for, ISO: what its claims say, else the publication."""
    moments = []
    for mention in side.mentions:
        claim = desk.claims.get(mention.claim)
        published = desk.articles[mention.article].published
        when = (claim.as_of if claim else None) or (published.isoformat() if published else None)
        if when:
            moments.append(when)
    return min(moments, default=None)
