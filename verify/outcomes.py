"""Scored pairs -> outcomes: which two values answer one question, and what they are to each other.

One function a facet; each takes the linked clauses and yields `Outcome`s.  Thresholds are named here with the
measurement that set them; below a threshold nothing is said, and what looks like a difference without being surely
one question is listed as not compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING

from verify.additions import additions, counted_heads
from verify.compare import Outcome as Compared
from verify.compare import compare_numbers, compare_times, show_number
from verify.constraints import NONE, Constraints
from verify.contrasts import Contrast, contrasts, parallel
from verify.judge import Node, Outcome, mention_of, node_of
from verify.languages import tables
from verify.linking import SURE, merged_slots, merged_units
from verify.match.block import candidate_pairs
from verify.match.detail import DETAIL_FEATURES, detail_matrix
from verify.match.features import FEATURES, Pairs, are_apart, feature_matrix
from verify.match.model import Model, load_models
from verify.match.slots import (
    SLOT_FEATURES,
    Slot,
    SlotPairs,
    number_slots,
    slot_matrix,
    slot_pairs,
    time_slots,
)
from verify.match.units import Unit, units_of
from verify.match.values import is_comparable, quantities_touch, width_days
from verify.model import RELATIONS, Article, Claim, Mention, Name, Quantity, Span, Time, Unjudged, Verdict
from verify.people import people_outcomes
from verify.quotes import quote_outcomes
from verify.text.normalise import fold
from verify.vetoes import other_question, veto

if TYPE_CHECKING:
    from verify.match.vectors import Floats

# Scores above which two values are taken to answer one question, by what is then said of them: an agreement that is
# none costs little, a false conflict much.  Set on the gold stories by leaving stories out (docs/accuracy.md).
LINK_FLOOR = 0.55
CONTRAST_FLOOR = 0.6
SURE_LINK = 0.7
ADDITION_FLOOR = 0.85
SURE_DESPITE_VALUES = 0.97
# Above this one of two linked clauses says more than the other; below both say the same.
DETAIL_FLOOR = 0.42
# Dates of clauses with one kind of action are of one event at a lower score.
ONE_ACTION_FLOOR = 0.3
# A time wider than this contains most dates of a story: a refinement by it has to be surer.
WIDE_DAYS = 90
WIDE_FLOOR = 0.7
# A pair that fails a check speaks against a conflict of its sides if it looks this much like one question.
BARRING_FLOOR = 0.3
# Clauses whose words run this much in parallel say the same or, with a negation, the opposite.
PARALLEL = 0.6
FLOORS: dict[str, dict[str, float]] = {
    "number": {"agree": 0.5, "refine": 0.4, "update": 0.5, "conflict": 0.55},
    "date": {"agree": 0.5, "refine": 0.4, "update": 0.5, "conflict": 0.75},
}


@dataclass(frozen=True, slots=True)
class Linked:
    """A pair of clauses with its score as a link; `detail` is the score of one only saying more."""

    a: Unit
    b: Unit
    score: float
    detail: float = 0.0


@dataclass(frozen=True)
class LinkScores:
    """Candidate pairs of clauses: `matrix` has their features, a row a pair; `scores` is by the rows of the units."""

    units: tuple[Unit, ...]
    pairs: Pairs
    matrix: Floats
    scores: dict[tuple[int, int], float]


@dataclass(frozen=True)
class SlotScores:
    """Pairs of figures or dates with their features and scores, in one order; `facet` is "number" or "date"."""

    facet: str
    pairs: SlotPairs
    matrix: Floats
    scores: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What is said, and what looks like a difference but is not surely one; both in a fixed order."""

    found: tuple[Outcome, ...]
    unjudged: tuple[Unjudged, ...]
    barred: frozenset[tuple[Node, Node]] = frozenset()  # pairs that are no conflict, for a reason: lower node first


def score_links(
    articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]], models: Mapping[str, Model]
) -> LinkScores:
    """The candidate pairs of clauses of different articles, scored as links."""
    units = units_of(articles, claims)
    pairs = candidate_pairs(units)
    matrix = feature_matrix(pairs)
    rows = zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    scores = models["link"].score(matrix, FEATURES).tolist()
    return LinkScores(units, pairs, matrix, dict(zip(rows, scores, strict=True)))


def score_slots(facet: str, links: LinkScores, models: Mapping[str, Model]) -> SlotScores:
    """The pairs of figures ("number") or dates ("date"), scored as answers to one question."""
    slots = number_slots(links.units) if facet == "number" else time_slots(links.units)
    pairs = slot_pairs(links.pairs.space, slots, links.scores)
    matrix = slot_matrix(pairs)
    return SlotScores(facet, pairs, matrix, tuple(models[facet].score(matrix, SLOT_FEATURES).tolist()))


def find_outcomes(
    articles: Sequence[Article],
    claims: Mapping[str, Sequence[Claim]],
    models: Mapping[str, Model] | None = None,
    constraints: Constraints = NONE,
) -> Outcomes:
    """All outcomes between claims of different articles; `models` other than those of the package are for tests.

    What `constraints` take together is one question; what they keep apart is left to `verify.linking.constrained`.
    """
    models = models or load_models()
    links = score_links(articles, claims, models)
    linked = _with_merged(linked_clauses(links, models["detail"]), links.units, constraints)
    heads = counted_heads(links.units)
    slots = [score_slots(facet, links, models) for facet in ("number", "date")]
    judged: list[Outcome | Unjudged] = [
        *chain.from_iterable(map(_slot_outcomes, slots)),
        *chain.from_iterable(_merged_outcomes(s, constraints) for s in slots),
        *people_outcomes(articles, claims),
        *chain.from_iterable(map(sums_told, linked)),
        *chain.from_iterable(map(_contrast_outcomes, linked)),
    ]
    valued = [o for o in judged if isinstance(o, Outcome)]
    barred = frozenset(chain.from_iterable(map(_barred, slots)))
    return Outcomes(
        found=(
            *valued,
            *chain.from_iterable(_addition_outcomes(link, heads) for link in linked),
            *quote_outcomes(articles, claims),
            *_text_outcomes(linked, valued, barred),
        ),
        unjudged=_merged(u for u in judged if isinstance(u, Unjudged)),
        barred=barred,
    )


def linked_clauses(links: LinkScores, detail: Model) -> list[Linked]:
    """The pairs that pass as links, with the score of one saying more than the other."""
    import numpy as np

    scores = list(links.scores.values())
    kept = np.array([k for k, p in enumerate(scores) if p >= LINK_FLOOR], dtype=int)
    pairs = Pairs(links.pairs.space, links.pairs.left[kept], links.pairs.right[kept])
    # Ranks are among all candidates, not among the links alone.
    pairs.__dict__["ranks"] = tuple(r[kept] for r in links.pairs.ranks)
    details = detail.score(detail_matrix(pairs), DETAIL_FEATURES).tolist()
    return [
        Linked(a, b, scores[k], more) for (a, b), k, more in zip(pairs.units(), kept.tolist(), details, strict=True)
    ]


def _merged(unjudged: Iterable[Unjudged]) -> tuple[Unjudged, ...]:
    """One entry a reason with all its mentions, ordered by their places; pairs of the same values say the same."""
    by_reason: dict[str, set[Mention]] = {}
    for u in unjudged:
        by_reason.setdefault(u.reason, set()).update(u.mentions)
    merged = (Unjudged(reason, tuple(sorted(ms, key=_place))) for reason, ms in by_reason.items())
    return tuple(sorted(merged, key=lambda u: ([_place(m) for m in u.mentions], u.reason)))


def _place(m: Mention) -> tuple[str, int, int, str, int]:
    return (m.article, m.start, m.end, m.claim, m.mark.start if m.mark else m.start)


def _unjudged(a: tuple[Claim, Node], b: tuple[Claim, Node], *reasons: str) -> Unjudged:
    mentions = sorted((mention_of(node, claim) for claim, node in (a, b)), key=_place)
    return Unjudged("; ".join(reasons), tuple(mentions))


def _contrast_outcomes(link: Linked) -> Iterator[Outcome | Unjudged]:
    """Differences of who, whether and whether yet between linked clauses."""
    for c in contrasts(link.a, link.b):
        score = min(1.0, link.score * c.weight)
        a, b = (
            _node(link.a, c.marks[0] if c.marks else None),
            _node(link.b, c.marks[1] if c.marks else None),
        )
        if score < CONTRAST_FLOOR:
            if c.relation == "conflict":
                unsure = _too_unsure(score, CONTRAST_FLOOR)
                yield _unjudged((link.a.claim, a), (link.b.claim, b), c.reason, unsure)
            continue
        x, y = (c.marks[0].text, c.marks[1].text) if c.marks else (_sign(link.a, c), _sign(link.b, c))
        yield Outcome(
            a=a,
            b=b,
            facet=c.facet,
            relation=c.relation,
            score=score,
            question=min(link.a.claim.quote, link.b.claim.quote, key=lambda q: (len(q), q)),
            shown_a=x,
            shown_b=y,
            reasons=(c.reason, f"link score {link.score:.2f}"),
            between=c.between,
        )


def _too_unsure(score: float, floor: float) -> str:
    return f"one question with score {score:.2f}, less than {floor:.2f}"


def _node(unit: Unit, name: Name | None) -> Node:
    return (unit.claim.id, name.start, name.end) if name else node_of(unit.claim)


def _sign(unit: Unit, contrast: Contrast) -> str:
    return unit.claim.polarity if contrast.facet == "polarity" else unit.claim.modality


def _with_merged(linked: Sequence[Linked], units: Sequence[Unit], constraints: Constraints) -> list[Linked]:
    """The linked clauses with those that a person takes as one statement, whatever their scores are."""
    merged = {(a.claim.id, b.claim.id): Linked(a, b, SURE) for a, b in merged_units(units, constraints.together)}
    return [*(link for link in linked if (link.a.claim.id, link.b.claim.id) not in merged), *merged.values()]


def _merged_outcomes(scored: SlotScores, constraints: Constraints) -> Iterator[Outcome]:
    """Values that a person takes as answers to one question: no score or check speaks against that."""
    for a, b in merged_slots(scored.pairs.slots, scored.facet, constraints.together):
        compared = _compare(a, b)
        if compared.relation in RELATIONS:
            yield _outcome(a, b, compared, SURE)


def _slot_outcomes(scored: SlotScores) -> Iterator[Outcome | Unjudged]:
    floors = FLOORS[scored.facet]
    for (a, b), score in zip(scored.pairs.both(), scored.scores, strict=True):
        compared = _compare(a, b)
        differs = compared.relation in ("conflict", "update")
        objection = veto(a, b) if differs else other_question(a, b)
        floor = floors.get(compared.relation, 2.0)
        if compared.relation == "conflict" and scored.facet == "date" and _one_action(a, b):
            floor = ONE_ACTION_FLOOR
        if compared.relation == "refine" and scored.facet == "date" and _is_wide(a, b):
            floor = WIDE_FLOOR
        if objection is None and score >= floor:
            yield _outcome(a, b, compared, score)
        elif compared.relation == "conflict" and score >= LINK_FLOOR:
            why = objection or _too_unsure(score, floor)
            nodes = [(s.unit.claim, node_of(s.unit.claim, s.value)) for s in (a, b)]
            yield _unjudged(nodes[0], nodes[1], compared.reason, why)


def _is_wide(a: Slot, b: Slot) -> bool:
    """True where one of two times is so wide, or open, that most dates of a story lie inside it."""
    return any(isinstance(t, Time) and width_days(t) > WIDE_DAYS for t in (a.value.of, b.value.of))


def _one_action(a: Slot, b: Slot) -> bool:
    """True where both clauses tell of one kind of action, so that their dates are of it."""
    actions = tables(a.unit.lang, "actions").DATED_ACTIONS
    return bool(a.unit.concepts & b.unit.concepts & actions)


def _barred(scored: SlotScores) -> Iterator[tuple[Node, Node]]:
    """Pairs that look like one question, differ and fail a check: their values' sides are no conflict either."""
    for (a, b), score in zip(scored.pairs.both(), scored.scores, strict=True):
        if score >= BARRING_FLOOR and _compare(a, b).relation == "conflict" and veto(a, b):
            x, y = sorted((node_of(a.unit.claim, a.value), node_of(b.unit.claim, b.value)))
            yield x, y


def _compare(a: Slot, b: Slot) -> Compared:
    x, y = a.value.of, b.value.of
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        running = is_running(a) and is_running(b)
        return compare_numbers(x, y, running=running, as_of=(a.unit.claim.as_of, b.unit.claim.as_of))
    assert isinstance(x, Time)
    assert isinstance(y, Time)
    return compare_times(x, y)


def is_running(slot: Slot) -> bool:
    """True for a count that grows while a story runs: bodies found, people hurt, arrests."""
    quantity = slot.value.of
    if not isinstance(quantity, Quantity) or quantity.kind != "count":
        return False
    running = tables(slot.unit.lang, "actions").RUNNING_COUNTS
    words = " ".join((*slot.before, *slot.counted, *slot.after))
    return any(f" {w} " in f" {words} " for w in running)


def _outcome(a: Slot, b: Slot, compared: Compared, score: float) -> Outcome:
    facet = "number" if isinstance(a.value.of, Quantity) else "date"
    return Outcome(
        a=node_of(a.unit.claim, a.value),
        b=node_of(b.unit.claim, b.value),
        facet=facet,  # type: ignore[arg-type]
        relation=_relation(compared.relation),  # type: ignore[arg-type]
        score=score,
        question=_question(a, b),
        shown_a=_shown(a),
        shown_b=_shown(b),
        reasons=(compared.reason, f"one question with score {score:.2f}"),
        norm_a=a.value.norm,
        norm_b=b.value.norm,
    )


def _shown(s: Slot) -> str:
    return show_number(s.value.of) if isinstance(s.value.of, Quantity) else s.value.text


def _relation(verdict: Verdict) -> str:
    return verdict


def _question(a: Slot, b: Slot) -> str:
    """The question in words, the same for (a, b) and (b, a)."""
    if isinstance(a.value.of, Time):
        return f"when: {min(a.unit.claim.quote, b.unit.claim.quote, key=lambda q: (len(q), q))}"
    named = [s.value.of.counted or s.value.of.kind for s in (a, b) if isinstance(s.value.of, Quantity)]
    return f"how many: {min(named, key=lambda n: (len(n), n))}"


def sums_told(link: Linked) -> Iterator[Outcome]:
    """Agreement of the parts that one clause counts with the whole that the other does ("8 and 25" / "33")."""
    for a, b in ((link.a, link.b), (link.b, link.a)):
        parts = [v for v in a.claim.values if isinstance(v.of, Quantity) and _is_part(v.of)]
        total = sum((v.of.low for v in parts if isinstance(v.of, Quantity) and v.of.low), Decimal(0))
        for whole in b.claim.values:
            q = whole.of
            if len(parts) > 1 and isinstance(q, Quantity) and _is_part(q) and q.low == total:
                yield Outcome(
                    a=(a.claim.id, parts[0].start, parts[-1].end),
                    b=node_of(b.claim, whole),
                    facet="number",
                    relation="agree",
                    score=link.score,
                    question=f"how many: {q.counted or q.kind}",
                    shown_a=" + ".join(v.text for v in parts),
                    shown_b=whole.text,
                    reasons=(f"{' + '.join(v.text for v in parts)} = {whole.text}", f"link score {link.score:.2f}"),
                )


def _is_part(q: Quantity) -> bool:
    """True for an exact count of two and more."""
    return q.kind == "count" and q.low is not None and q.low == q.high and q.low > 1


def _addition_outcomes(link: Linked, counted: frozenset[tuple[int, str]]) -> Iterator[Outcome]:
    """Refinements by a count, a date or a name that one of two surely linked clauses adds."""
    if link.score < ADDITION_FLOOR:
        return
    for a, b in ((link.a, link.b), (link.b, link.a)):
        for add in additions(a, b, counted):
            gap = add.gap or Span(b.claim.start, b.claim.end)
            yield Outcome(
                a=node_of(a.claim, add.value),
                b=(b.claim.id, gap.start, gap.end),
                facet=add.facet,
                relation="refine",
                score=link.score,
                question=min(a.claim.quote, b.claim.quote, key=lambda q: (len(q), q)),
                shown_a=add.value.text,
                shown_b=b.claim.quote[gap.start - b.claim.start : gap.end - b.claim.start],
                reasons=(add.reason, f"link score {link.score:.2f}"),
                norm_a=add.value.norm,
            )


def _is_opposed(link: Linked) -> bool:
    """True where a negation on one side alone may turn the statement round."""
    return link.score < SURE_LINK or parallel(link.a, link.b) >= PARALLEL


def values_differ(a: Unit, b: Unit) -> bool:
    """True if two clauses have dates none of which meet, or figures of one sort none of which fit each other."""
    figures = [
        (x, y) for x in a.quantities for y in b.quantities if x.kind == y.kind != "vague" and is_comparable(x, y)
    ]
    return are_apart(a.times, b.times) or (bool(figures) and not any(quantities_touch(x, y) for x, y in figures))


def _text_outcomes(
    linked: Sequence[Linked], valued: Sequence[Outcome], barred: frozenset[tuple[Node, Node]]
) -> Iterator[Outcome]:
    """Agreement of whole clauses that are linked and between which no value differs; a refinement if one says more.

    Clauses whose figures or dates are of different things have to look very much alike.
    """
    differing = {(o.a[0], o.b[0]) for o in valued if o.relation != "agree"}
    apart = {frozenset((x[0], y[0])) for x, y in barred} - {frozenset((o.a[0], o.b[0])) for o in valued}
    for link in linked:
        a, b = link.a.claim, link.b.claim
        speaks_against = frozenset((a.id, b.id)) in apart or values_differ(link.a, link.b)
        if speaks_against and link.score < SURE_DESPITE_VALUES:
            continue
        if (a.id, b.id) not in differing and (a.polarity == b.polarity or not _is_opposed(link)):
            more = link.detail >= DETAIL_FLOOR
            said = f"one says more (score {link.detail:.2f})" if more else "both say it"
            yield Outcome(
                a=node_of(a),
                b=node_of(b),
                facet="text",
                relation="refine" if more else "agree",
                score=link.score,
                question=min(a.quote, b.quote, key=lambda q: (len(q), q)),
                shown_a=a.quote,
                shown_b=b.quote,
                reasons=(f"{said}, with link score {link.score:.2f}",),
            )
