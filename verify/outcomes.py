"""Scored pairs -> outcomes: which two values answer one question, and what they are to each other.

One function a facet; each takes the linked clauses and yields `Outcome`s.  Thresholds are named here with the
measurement that set them; below a threshold nothing is said, and what looks like a difference without being surely
one question is listed as not compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from verify.compare import Outcome as Compared
from verify.compare import compare_numbers, compare_times
from verify.contrast import Contrast, contrasts, parallel
from verify.judge import Node, Outcome, node_of
from verify.languages import tables
from verify.match.block import candidate_pairs
from verify.match.features import FEATURES, Space, feature_matrix
from verify.match.model import load_models
from verify.match.slots import SLOT_FEATURES, Slot, number_slots, slot_matrix, slot_pairs, time_slots
from verify.match.units import Unit, units_of
from verify.model import Article, Claim, Name, Quantity, Time, Verdict
from verify.people import people_outcomes
from verify.vetoes import veto

# Scores above which two values are taken to answer one question, by what is then said of them: an agreement that is
# none costs little, a false conflict much.  Set on the gold stories by leaving stories out (docs/accuracy.md).
LINK_FLOOR = 0.5
CONTRAST_FLOOR = 0.6
SURE_LINK = 0.7
# Clauses whose words run this much in parallel say the same or, with a negation, the opposite.
PARALLEL = 0.6
FLOORS: dict[str, dict[str, float]] = {
    "number": {"agree": 0.5, "refine": 0.5, "update": 0.5, "conflict": 0.75},
    "date": {"agree": 0.5, "refine": 0.5, "update": 0.5, "conflict": 0.75},
}


@dataclass(frozen=True, slots=True)
class Linked:
    """A pair of clauses with its score as a link."""

    a: Unit
    b: Unit
    score: float


def find_outcomes(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> list[Outcome]:
    """All outcomes between claims of different articles, in a fixed order."""
    units = units_of(articles, claims)
    pairs = candidate_pairs(units)
    scores = load_models()["link"].score(feature_matrix(pairs), FEATURES)
    links = {
        (i, j): p for i, j, p in zip(pairs.left.tolist(), pairs.right.tolist(), scores.tolist(), strict=True)
    }
    valued = list(
        chain(
            _slot_outcomes("number", pairs.space, number_slots(units), links),
            _slot_outcomes("date", pairs.space, time_slots(units), links),
            people_outcomes(articles, claims),
        )
    )
    linked = [Linked(units[i], units[j], p) for (i, j), p in links.items() if p >= LINK_FLOOR]
    valued.extend(chain.from_iterable(map(_contrast_outcomes, linked)))
    return [*valued, *_text_outcomes(linked, valued)]


def _contrast_outcomes(link: Linked) -> Iterator[Outcome]:
    """Differences of who, whether and whether yet between linked clauses."""
    for c in contrasts(link.a, link.b):
        score = link.score * c.weight
        if score >= CONTRAST_FLOOR:
            x, y = (c.marks[0].text, c.marks[1].text) if c.marks else (_sign(link.a, c), _sign(link.b, c))
            yield Outcome(
                a=_node(link.a, c.marks[0] if c.marks else None),
                b=_node(link.b, c.marks[1] if c.marks else None),
                facet=c.facet,
                relation=c.relation,
                score=score,
                question=min(link.a.claim.quote, link.b.claim.quote, key=lambda q: (len(q), q)),
                shown_a=x,
                shown_b=y,
                reasons=(c.reason, f"link score {link.score:.2f}"),
                between=c.between,
            )


def _node(unit: Unit, name: Name | None) -> Node:
    return (unit.claim.id, name.start, name.end) if name else node_of(unit.claim)


def _sign(unit: Unit, contrast: Contrast) -> str:
    return unit.claim.polarity if contrast.facet == "polarity" else unit.claim.modality


def _slot_outcomes(
    name: str, space: Space, slots: Sequence[Slot], links: dict[tuple[int, int], float]
) -> Iterator[Outcome]:
    pairs = slot_pairs(space, slots, links)
    scores = load_models()[name].score(slot_matrix(pairs), SLOT_FEATURES)
    for (a, b), score in zip(pairs.both(), scores.tolist(), strict=True):
        compared = _compare(a, b)
        if compared.relation == "conflict" and veto(a, b):
            continue
        if score >= FLOORS[name].get(compared.relation, 2.0):
            yield _outcome(a, b, compared, score)


def _compare(a: Slot, b: Slot) -> Compared:
    x, y = a.value.of, b.value.of
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        running = is_running(a) and is_running(b)
        return compare_numbers(x, y, running=running, as_of=(a.unit.claim.as_of, b.unit.claim.as_of))
    assert isinstance(x, Time) and isinstance(y, Time)
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
        shown_a=a.value.text,
        shown_b=b.value.text,
        reasons=(compared.reason, f"one question with score {score:.2f}"),
    )


def _relation(verdict: Verdict) -> str:
    return verdict


def _question(a: Slot, b: Slot) -> str:
    """The question in words, the same for (a, b) and (b, a)."""
    if isinstance(a.value.of, Time):
        return f"when: {min(a.unit.claim.quote, b.unit.claim.quote, key=lambda q: (len(q), q))}"
    named = [s.value.of.counted or s.value.of.kind for s in (a, b) if isinstance(s.value.of, Quantity)]
    return f"how many: {min(named, key=lambda n: (len(n), n))}"


def _is_opposed(link: Linked) -> bool:
    """True where a negation on one side alone may turn the statement round."""
    return link.score < SURE_LINK or parallel(link.a, link.b) >= PARALLEL


def _text_outcomes(linked: Sequence[Linked], valued: Sequence[Outcome]) -> Iterator[Outcome]:
    """Agreement of whole clauses that are linked and between which no value differs."""
    differing = {(o.a[0], o.b[0]) for o in valued if o.relation != "agree"}
    for link in linked:
        a, b = link.a.claim, link.b.claim
        if (a.id, b.id) not in differing and (a.polarity == b.polarity or not _is_opposed(link)):
            yield Outcome(
                a=node_of(a),
                b=node_of(b),
                facet="text",
                relation="agree",
                score=link.score,
                question=min(a.quote, b.quote, key=lambda q: (len(q), q)),
                shown_a=a.quote,
                shown_b=b.quote,
                reasons=(f"both say it, with link score {link.score:.2f}",),
            )
