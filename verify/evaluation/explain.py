"""A finding -> how it came about: the deciding pair, its features with weights, thresholds, checks, origins.

Everything is taken from the functions that made the finding, run again over the same articles; nothing here scores,
compares or judges by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verify.errors import VerifyError
from verify.judge import Node, Outcome, mention_of
from verify.match.detail import DETAIL_FEATURES, detail_matrix
from verify.match.features import FEATURES
from verify.match.model import Model, load_calibration, load_models
from verify.match.slot_features import SLOT_FEATURES
from verify.match.slots import Slot
from verify.model import Article, Claim, Finding, Mention, Report, Side, Value
from verify.origins import origin_of_claims
from verify.outcomes import (
    CONTRAST_FLOOR,
    DETAIL_FLOOR,
    FLOORS,
    LINK_FLOOR,
    LinkScores,
    find_outcomes,
    score_links,
    score_slots,
)
from verify.topics import find_topics, signature_of
from verify.vetoes import VETOES

if TYPE_CHECKING:
    from verify.match.vectors import Floats

# Fewer characters of an id could be anything.
_LEAST_ID_CHARS = 4
_CONTRASTS = ("entity", "role", "polarity", "modality")


@dataclass(frozen=True, slots=True)
class Factor:
    """One feature of the pair: `adds` is value x weight, on the scale of the sum before the logistic curve."""

    feature: str
    meaning: str
    value: float
    weight: float
    adds: float


@dataclass(frozen=True, slots=True)
class Sum:
    """What one model says of the pair: the logistic curve of `bias` and all that the factors add is `score`.

    `question`: what the score is the answer to.  `floor`: what the score must reach for what the finding says, or
    None where it has no floor of its own.
    """

    model: str
    question: str
    factors: tuple[Factor, ...]
    bias: float
    score: float
    floor: float | None


@dataclass(frozen=True, slots=True)
class Check:
    """One reason why a difference might be no conflict; `objection` is None where the pair passes."""

    name: str
    meaning: str
    objection: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """A mention with the path of its article, the value's normal form (None for a whole clause), and its origin."""

    path: str
    mention: Mention
    norm: str | None
    origin: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything behind a finding.  `pair` are the two mentions that decided it, the best of `pairs` such pairs."""

    finding: Finding
    places: tuple[tuple[Place, ...], ...]
    pair: tuple[Mention, Mention]
    pairs: int
    score: float
    sure: float | None
    notes: tuple[str, ...]
    sums: tuple[Sum, ...]
    checks: tuple[Check, ...]


def find_finding(report: Report, wanted: str) -> Finding:
    """The finding whose id is, or alone begins with, `wanted` (reports for people show the beginning).

    Raises: VerifyError if there is none.
    """
    found = [f for f in report.findings if len(wanted) >= _LEAST_ID_CHARS and f.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    raise VerifyError(
        f"no finding {wanted!r} among the {len(report.findings)} of these articles; "
        "`verify compare` shows the ids"
    )


def explain(report: Report, finding: Finding) -> Explanation:
    """How a finding of a report came about; the report is of `compare_articles` with the package's models."""
    claims = claims_by_article(report)
    articles = _topic(report, finding, claims)
    behind = _behind(finding, find_outcomes(articles, claims).found)
    if not behind:
        raise VerifyError(f"{finding.id}: a person merged it, no score made it: {'; '.join(finding.reasons)}")
    best = max(behind, key=lambda o: (o.score, o.question, o.a, o.b))
    by_id = {c.id: c for c in report.claims}
    links = score_links(articles, claims, load_models())
    sums, checks = _of_pair(best, links)
    return Explanation(
        finding=finding,
        places=_places(report, finding, claims),
        pair=(mention_of(best.a, by_id[best.a[0]]), mention_of(best.b, by_id[best.b[0]])),
        pairs=len(behind),
        score=best.score,
        sure=best.sure,
        notes=tuple(_notes(best, sums)),
        sums=sums,
        checks=checks,
    )


def claims_by_article(report: Report) -> dict[str, tuple[Claim, ...]]:
    """The claims of each article of a report, by its id."""
    found: dict[str, list[Claim]] = {a.id: [] for a in report.articles}
    for claim in report.claims:
        found[claim.article].append(claim)
    return {key: tuple(claims) for key, claims in found.items()}


def _topic(report: Report, finding: Finding, claims: Mapping[str, Sequence[Claim]]) -> tuple[Article, ...]:
    """The articles among which a finding was made: those of its topic, or of its topics where a person joined them."""
    own = {m.article for side in finding.sides for m in side.mentions}
    topics = find_topics(signature_of(a, claims[a.id]) for a in report.articles)
    inside = {key for topic in topics if own & set(topic.articles) for key in topic.articles}
    return tuple(a for a in report.articles if a.id in inside)


def _behind(finding: Finding, outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The outcomes that made the finding: of its relation and facet, between two sides or within its one side."""
    side_of = {node: n for n, side in enumerate(finding.sides) for node in _nodes(side)}
    apart = len(finding.sides) > 1
    return [
        o
        for o in outcomes
        if (o.relation, o.facet) == (finding.relation, finding.facet) and o.a in side_of and o.b in side_of
        if (side_of[o.a] != side_of[o.b]) is apart
    ]


def _nodes(side: Side) -> frozenset[Node]:
    return frozenset(
        (m.claim, m.mark.start, m.mark.end) if m.mark else (m.claim, m.start, m.end) for m in side.mentions
    )


def _places(
    report: Report, finding: Finding, claims: Mapping[str, Sequence[Claim]]
) -> tuple[tuple[Place, ...], ...]:
    path = {a.id: a.path for a in report.articles}
    norm = {(c.id, v.start, v.end): _norm(v) for c in report.claims for v in c.values}
    copies = [o for o in report.origins if o.reason.startswith("copies")]
    home = origin_of_claims(report.articles, claims, copies)

    def place(m: Mention) -> Place:
        mark = m.mark or m
        origin = home.get(m.claim, m.article)
        return Place(path[m.article], m, norm.get((m.claim, mark.start, mark.end)), path.get(origin, origin))

    return tuple(tuple(map(place, side.mentions)) for side in finding.sides)


def _norm(value: Value) -> str:
    return f"{value.facet} {value.norm}"


def _notes(best: Outcome, sums: Sequence[Sum]) -> list[str]:
    """What is between the score of the models and the confidence of the finding."""
    notes = []
    if not sums:
        notes.append(
            "no model was asked: one owner is named on both sides, and the score is set by how fully"
        )
    if best.facet in _CONTRASTS and sums:
        notes.append(
            f"link score x {best.score / sums[0].score:.2f} for this kind; needs {CONTRAST_FLOOR:.2f}"
        )
    maps = load_calibration()
    if best.sure is not None:
        notes.append(
            f"score {best.score:.3f}; of pairs like this one {best.sure:.3f} tell one fact (model “fact”)"
        )
    elif best.relation in maps:
        confidence = maps[best.relation].of(best.score)
        notes.append(
            f"score {best.score:.3f} is confidence {confidence:.3f}: so many of such findings were right"
        )
    return notes


def _of_pair(best: Outcome, links: LinkScores) -> tuple[tuple[Sum, ...], tuple[Check, ...]]:
    """The models' sums for the deciding pair, and the checks that it passed."""
    if best.facet in FLOORS:
        scored = score_slots(best.facet, links, load_models())
        for k, (a, b) in enumerate(scored.pairs.both):
            if {_node(a), _node(b)} == {best.a, best.b}:
                floor = FLOORS[best.facet].get(best.relation)
                about = "do the two values answer one question?"
                one = _sum(best.facet, about, SLOT_FEATURES, scored.matrix[k : k + 1], floor)
                return (one, *_link_sums(best, links)), _checks(a, b) if best.relation == "conflict" else ()
        return (), ()
    return _link_sums(best, links), ()


def _node(slot: Slot) -> Node:
    return (slot.unit.claim.id, slot.value.start, slot.value.end)


def _link_sums(best: Outcome, links: LinkScores) -> tuple[Sum, ...]:
    """The link model's sum, none if the clauses were no candidates; for whole clauses the detail model's too."""
    rows = {links.units[i].claim.id: i for pair in links.scores for i in pair}
    i, j = sorted((rows.get(best.a[0], -1), rows.get(best.b[0], -1)))
    if (i, j) not in links.scores:
        return ()
    k = list(links.scores).index((i, j))
    floor = None if best.facet in FLOORS else LINK_FLOOR
    link = _sum("link", "do the two clauses tell one fact?", FEATURES, links.matrix[k : k + 1], floor)
    if best.facet != "text":
        return (link,)
    more = DETAIL_FLOOR if best.relation == "refine" else None
    row = detail_matrix(links.pairs)[k : k + 1]
    return (link, _sum("detail", "does one clause say more than the other?", DETAIL_FEATURES, row, more))


def _sum(
    name: str, question: str, features: tuple[Callable[..., Any], ...], row: Floats, floor: float | None
) -> Sum:
    model: Model = load_models()[name]
    factors = tuple(
        Factor(
            f.__name__,
            first_line(f),
            float(x),
            model.weights[f.__name__],
            float(x) * model.weights[f.__name__],
        )
        for f, x in zip(features, row[0], strict=True)
    )
    ordered = tuple(sorted(factors, key=lambda f: -abs(f.adds)))
    return Sum(name, question, ordered, model.bias, float(model.score(row, features)[0]), floor)


def _checks(a: Slot, b: Slot) -> tuple[Check, ...]:
    return tuple(Check(check.__name__, first_line(check), check(a, b)) for check in VETOES)


def first_line(function: Callable[..., Any]) -> str:
    """What a function says of itself in its first line."""
    return (function.__doc__ or "").strip().split("\n")[0].strip()
