"""The comparison within one topic: articles and their claims -> findings.  A pure function, and the unit of all work.

What is found depends on the articles of the topic, their claims, people's words on them and the models, and on nothing
else: topics can be compared in any order, anywhere, and kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from verify.constraints import NONE, Constraints
from verify.judge import Outcome, findings_of
from verify.linking import apart_nodes, constrained, unbarred
from verify.match.model import Calibration, Model, load_calibration
from verify.memo import forget_topic
from verify.model import Article, Claim, Finding, Mention, Origin, Span, Unjudged
from verify.origins import find_copies, find_credits, origin_of_claims
from verify.outcomes import LINK_FLOOR, Outcomes, find_outcomes

_Spot = tuple[str, Span | None]


@dataclass(frozen=True, slots=True)
class TopicInput:
    """The articles of a topic (sorted by id), their claims by article id, and what people said of places in them."""

    articles: tuple[Article, ...]
    claims: Mapping[str, tuple[Claim, ...]]
    constraints: Constraints = NONE


@dataclass(frozen=True, slots=True)
class TopicOutcome:
    """What was found in a topic, before people's words on findings.

    `failed`: why it could not be compared, if so; then nothing was found.
    """

    articles: tuple[str, ...]
    findings: Sequence[Finding]
    not_compared: Sequence[Unjudged] = ()
    copies: tuple[Origin, ...] = ()
    credits: tuple[Origin, ...] = ()
    failed: str | None = None


def failed_topic(articles: Sequence[str], reason: str) -> TopicOutcome:
    """The outcome of a topic that could not be compared."""
    return TopicOutcome(tuple(articles), (), failed=reason)


def compare_topic(topic: TopicInput, models: Mapping[str, Model] | None = None) -> TopicOutcome:
    """What is found in one topic; `models` in place of those of the package, to measure others."""
    try:
        return _compared(topic, models)
    finally:
        forget_topic()


def _compared(topic: TopicInput, models: Mapping[str, Model] | None) -> TopicOutcome:
    articles, claims, constraints = topic.articles, topic.claims, topic.constraints
    by_id = {c.id: c for a in articles for c in claims[a.id]}
    copies = find_copies(articles)
    origins = origin_of_claims(articles, claims, copies)
    outcomes = find_outcomes(articles, claims, models, constraints) if len(articles) > 1 else Outcomes((), ())
    allowed = rated(constrained(outcomes.found, constraints, by_id), {} if models else load_calibration())
    barred = unbarred(outcomes.barred, constraints, by_id)
    apart = apart_nodes(allowed, constraints, by_id)
    found = findings_of(allowed, by_id, origins, LINK_FLOOR, barred, apart)
    return TopicOutcome(
        articles=tuple(a.id for a in articles),
        findings=found,
        not_compared=_open(outcomes.unjudged, found),
        copies=copies,
        credits=find_credits(articles, claims),
    )


def rated(outcomes: Iterable[Outcome], maps: Mapping[str, Calibration]) -> tuple[Outcome, ...]:
    """The outcomes with how sure they are, by the maps of their relations; maps rise, so the order stays."""
    return tuple(
        replace(o, sure=maps[o.relation].of(o.score)) if o.sure is None and o.relation in maps else o
        for o in outcomes
    )


def _open(unjudged: Sequence[Unjudged], findings: Sequence[Finding]) -> tuple[Unjudged, ...]:
    """What is unjudged, without mentions that a finding already sets against each other."""
    told: dict[_Spot, set[int]] = defaultdict(set)
    for number, finding in enumerate(findings):
        if finding.relation != "agree":
            for place in (_place(m) for side in finding.sides for m in side.mentions):
                told[place].add(number)
    return tuple(
        u for u in unjudged if not set.intersection(*(told.get(_place(m), set()) for m in u.mentions))
    )


def _place(m: Mention) -> _Spot:
    return m.claim, m.mark
