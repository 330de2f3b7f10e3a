"""Runs the stages over articles that are already loaded; no file access, no clock.

`compare_articles` is the whole comparison, `compare_texts` the same for two short statements.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from verify.decisions import Entry, apply_decisions, constraints_of
from verify.extract import extract_claims
from verify.judge import findings_of
from verify.linking import apart_nodes, constrained, split_notes, unbarred
from verify.match.model import Calibration, Model, load_calibration
from verify.model import Article, Claim, Comparison, Finding, Mention, Problem, Report, Span, Unjudged
from verify.origins import find_copies, find_credits, origin_of_claims
from verify.outcomes import LINK_FLOOR, Outcomes, find_outcomes


def compare_articles(
    articles: Sequence[Article],
    *,
    problems: Sequence[Problem] = (),
    claims: Mapping[str, Sequence[Claim]] | None = None,
    models: Mapping[str, Model] | None = None,
    decisions: Sequence[Entry] = (),
) -> Report:
    """The report on some articles; the order in which they are given is of no consequence.

    `claims`: claims by article id that were extracted before, for articles whose text has not changed.  `models`: in
    place of those of the package, to measure others.  `decisions`: people's words, which outrank the machine.
    """
    ordered = tuple(sorted(articles, key=lambda a: a.id))
    known = claims or {}
    made = {a.id: tuple(known[a.id]) if a.id in known else extract_claims(a) for a in ordered}
    by_id = {c.id: c for group in made.values() for c in group}
    copies = find_copies(ordered)
    origins = origin_of_claims(ordered, made, copies)
    constraints = constraints_of(decisions, ordered)
    outcomes = find_outcomes(ordered, made, models, constraints) if len(ordered) > 1 else Outcomes((), ())
    allowed = constrained(outcomes.found, constraints, by_id)
    barred = unbarred(outcomes.barred, constraints, by_id)
    apart = apart_nodes(allowed, constraints, by_id)
    found = findings_of(allowed, by_id, origins, LINK_FLOOR, barred, apart)
    decided = apply_decisions(found if models else calibrated(found, load_calibration()), ordered, decisions)
    return Report(
        articles=ordered,
        claims=tuple(by_id.values()),
        findings=decided.findings,
        not_compared=(*_open(outcomes.unjudged, found), *split_notes(constraints, by_id)),
        problems=tuple(problems),
        origins=(*copies, *find_credits(ordered, made)),
        orphans=decided.orphans,
    )


def _open(unjudged: Sequence[Unjudged], findings: Sequence[Finding]) -> tuple[Unjudged, ...]:
    """What is unjudged, without mentions that a finding already sets against each other."""
    told = [{_place(m) for s in f.sides for m in s.mentions} for f in findings if f.relation != "agree"]
    return tuple(u for u in unjudged if not any(told_of >= set(map(_place, u.mentions)) for told_of in told))


def _place(m: Mention) -> tuple[str, Span | None]:
    return m.claim, m.mark


def calibrated(findings: Sequence[Finding], maps: Mapping[str, Calibration]) -> tuple[Finding, ...]:
    """The findings with scores turned into confidences; maps rise, so the order stays."""
    return tuple(
        replace(f, confidence=round(maps[f.relation].of(f.confidence), 3)) if f.relation in maps else f
        for f in findings
    )


def compare_texts(
    a: str, b: str, *, lang: str = "vi", published_a: date | None = None, published_b: date | None = None
) -> Comparison:
    """What two short texts, each one statement, are to each other.  Symmetric.

    The relation is one of the four, "unrelated" where they answer no common question, or "unsure".
    """
    left, right = _article("a", a, lang, published_a), _article("b", b, lang, published_b)
    report = compare_articles((left, right))
    if not report.findings:
        return Comparison("unrelated", None, 0.0, ("no common question found",))
    first = report.findings[0]
    return Comparison(first.relation, first.facet, first.confidence, first.reasons)


def _article(name: str, text: str, lang: str, published: date | None) -> Article:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(
        id=f"{name}-{digest[:12]}",
        path=name,
        text=text,
        sha256=digest,
        published=published,
        published_by="metadata" if published else "unknown",
        lang=lang,
    )
