"""Runs the stages over articles that are already loaded; no file access, no clock.

`compare_articles` is the whole comparison, `compare_texts` the same for two short statements.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from verify.anchors import possible_homes
from verify.constraints import NONE, Constraints, Pairs
from verify.decisions import Applied, Entry, anchors_of, apply_decisions, constraints_of
from verify.engines import Engine, Fetch
from verify.engines.local import LocalEngine
from verify.extract import extract_claims, without_claims
from verify.judge import seriousness
from verify.linking import split_notes
from verify.listed import changed, in_order, selected
from verify.match.model import Model
from verify.model import Article, Claim, Comparison, Finding, Problem, Report
from verify.outcomes.unjudged import first_place
from verify.topics import FEW_ARTICLES, Signature, Topic, signature_of
from verify.within import TopicInput, TopicOutcome


@dataclass(frozen=True, slots=True)
class FromMemory:
    """What topics are compared from, where all articles and claims are at hand."""

    articles: Mapping[str, Article]
    claims: Mapping[str, tuple[Claim, ...]]
    constraints: Constraints

    def __call__(self, topic: Topic) -> TopicInput:
        """The articles of a topic, their claims, and what people said of them."""
        return TopicInput(
            tuple(self.articles[key] for key in topic.articles),
            {key: self.claims[key] for key in topic.articles},
            self.said(topic),
        )

    def said(self, topic: Topic) -> Constraints:
        """What people said of places in the articles of a topic."""
        return within_topic(self.constraints, topic)


def compare_articles(
    articles: Sequence[Article],
    *,
    problems: Sequence[Problem] = (),
    claims: Mapping[str, Sequence[Claim]] | None = None,
    models: Mapping[str, Model] | None = None,
    decisions: Sequence[Entry] = (),
    engine: Engine | None = None,
) -> Report:
    """The report on some articles; the order in which they are given is of no consequence.

    `claims`: claims by article id that were extracted before, for articles whose text has not changed; who extracted
    them has said which articles have none.  `models`: in place of those of the package, to measure others.  `decisions`: people's words, which outrank the machine.
    `engine`: where topics are compared, in place of this process.
    """
    ordered = tuple(sorted(articles, key=lambda a: a.id))
    known = claims or {}
    made = {a.id: tuple(known[a.id]) if a.id in known else extract_claims(a) for a in ordered}
    silent = (without_claims(a) for a in ordered if a.id not in known and not made[a.id])
    by_id = {a.id: a for a in ordered}
    prepared = Prepared(
        articles=ordered,
        claims=tuple({c.id: c for group in made.values() for c in group}.values()),
        paths={a.id: a.path for a in ordered},
        signatures=_signatures(ordered, made),
        fetch=lambda constraints: FromMemory(by_id, made, constraints),
    )
    return compare_prepared(prepared, (*problems, *silent), decisions, engine or LocalEngine(models))


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is known of articles (by id) and their claims before they are compared, in memory or in blocks.

    `paths`: by article id.  `fetch`: gives what topics are compared from, with what people said of places.
    """

    articles: Sequence[Article]
    claims: Sequence[Claim]
    paths: Mapping[str, str]
    signatures: Iterable[Signature]
    fetch: Callable[[Constraints], Fetch]


def compare_prepared(
    prepared: Prepared,
    problems: Sequence[Problem],
    decisions: Sequence[Entry],
    engine: Engine,
    settle: Callable[[TopicOutcome, Constraints], TopicOutcome] = lambda outcome, _: outcome,
) -> Report:
    """The report on some articles; `settle` sees each outcome with what people said of it, and may put it away."""
    constraints = constraints_of(decisions, prepared.articles) if decisions else NONE
    topics = engine.block(prepared.signatures, joined_by(constraints))
    fetch = prepared.fetch(constraints)
    found = zip(topics, engine.compare(topics, fetch), strict=True)
    outcomes = tuple(settle(outcome, fetch.said(topic)) for topic, outcome in found)
    findings = in_order((o.findings for o in outcomes), seriousness)
    decided = _decided(findings, outcomes, prepared.articles, decisions)
    unjudged = in_order((o.not_compared for o in outcomes), first_place)
    notes = split_notes(constraints, _claims_apart(constraints, prepared.claims))
    return Report(
        articles=prepared.articles,
        claims=prepared.claims,
        findings=decided.findings,
        not_compared=(*unjudged, *notes) if notes else unjudged,
        problems=(*problems, *_failures(outcomes, prepared.paths)),
        origins=(
            *sorted((c for o in outcomes for c in o.copies), key=lambda c: c.articles),
            *(credit for o in outcomes for credit in o.credits),
        ),
        orphans=decided.orphans,
    )


def _decided(
    findings: Sequence[Finding],
    outcomes: Iterable[TopicOutcome],
    articles: Sequence[Article],
    decisions: Sequence[Entry],
) -> Applied:
    """The findings with people's words; only those of topics where the words' quotes can be are looked at."""
    if not decisions:
        return Applied(findings, ())
    homes = {article.id for article in possible_homes(anchors_of(decisions), articles)}
    near = [outcome for outcome in outcomes if not homes.isdisjoint(outcome.articles)]
    members = {key for outcome in near for key in outcome.articles}
    bare = tuple(sorted((f for outcome in near for f in outcome.findings), key=seriousness))
    there = tuple(selected(articles, lambda article: article.id, members.__contains__))
    said = apply_decisions(bare, there, decisions)
    words = {f.id: f for f in said.findings if f.decision or f.reopened}
    return Applied(changed(findings, partial(_with_word, words)), said.orphans)


def _with_word(words: Mapping[str, Finding], finding: Finding) -> Finding:
    return words.get(finding.id, finding)


def _claims_apart(constraints: Constraints, claims: Sequence[Claim]) -> dict[str, Claim]:
    """The claims, by id, of articles in which a person keeps places apart."""
    apart = {key for pair in constraints.apart.by_articles for key in pair}
    return {claim.id: claim for claim in selected(claims, lambda claim: claim.article, apart.__contains__)}


def _signatures(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> Iterable[Signature]:
    """The signatures of the articles; of a few only their ids are asked for."""
    if len(articles) <= FEW_ARTICLES:
        return (Signature(a.id, a.lang, None, b"", b"") for a in articles)
    return (signature_of(a, claims[a.id]) for a in articles)


def _failures(outcomes: Iterable[TopicOutcome], paths: Mapping[str, str]) -> Iterator[Problem]:
    """The topics that could not be compared, each told at its first article."""
    for outcome in outcomes:
        if outcome.failed:
            told = sorted(paths[key] for key in outcome.articles)
            others = f", with {len(told) - 1} others of its topic" if len(told) > 1 else ""
            yield Problem(told[0], f"cannot be compared{others}: {outcome.failed}")


def joined_by(constraints: Constraints) -> tuple[tuple[str, str], ...]:
    """Pairs of articles of which a person said that they speak of one question, sorted."""
    return tuple(sorted(constraints.together.by_articles))


def within_topic(constraints: Constraints, topic: Topic) -> Constraints:
    """What people said of places in the articles of a topic."""
    inside = set(topic.articles)

    def kept(pairs: Pairs) -> Pairs:
        return Pairs(
            {key: found for key, found in sorted(pairs.by_articles.items()) if inside.issuperset(key)}
        )

    return Constraints(kept(constraints.apart), kept(constraints.together))


# Below this most pairs of short statements tell two things (`benchmarks/judged.py`).
UNSURE_BELOW = 0.3


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
    if first.confidence < UNSURE_BELOW:
        return Comparison("unsure", first.facet, first.confidence, ("alike, but too little to be sure",))
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
