"""Outcomes of linked clauses: differences of who and whether, what one adds, parts that add up, and the whole."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from verify.additions import additions
from verify.constraints import Constraints
from verify.contrasts import Contrast, contrasts, parallel
from verify.facets.stance import find_stances
from verify.judge import Node, Outcome, node_of
from verify.languages.kinds import EXCLUSIVE_FATES, OPPOSITES
from verify.linking import SURE, merged_units
from verify.match.features import are_apart, counts_differ
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.memo import kept_in_topic
from verify.model import Name, Quantity, Span, Unjudged
from verify.outcomes.scoring import Linked
from verify.outcomes.thresholds import (
    ADDITION_FLOOR,
    CONTRAST_FLOOR,
    DETAIL_FLOOR,
    PARALLEL,
    SURE_DESPITE_NAMES,
    SURE_LINK,
)
from verify.outcomes.unjudged import TOO_UNSURE, unjudged_pair
from verify.questions import for_statement, for_value, question, shorter, with_gap
from verify.text.normalise import fold


def with_merged(linked: Sequence[Linked], units: Sequence[Unit], constraints: Constraints) -> list[Linked]:
    """The linked clauses with those that a person takes as one statement, whatever their scores are."""
    merged = {
        (a.claim.id, b.claim.id): Linked(a, b, SURE) for a, b in merged_units(units, constraints.together)
    }
    return [*(link for link in linked if (link.a.claim.id, link.b.claim.id) not in merged), *merged.values()]


def contrast_outcomes(link: Linked) -> Iterator[Outcome | Unjudged]:
    """Differences of who, whether and whether yet between linked clauses.

    Whether it is so, or yet, is not asked of clauses that count different numbers.
    """
    for c in contrasts(link.a, link.b):
        if c.facet in ("polarity", "modality") and counts_differ(link.a, link.b):
            continue
        score = min(1.0, link.score * c.weight)
        a, b = (
            _node(link.a, c.marks[0] if c.marks else None),
            _node(link.b, c.marks[1] if c.marks else None),
        )
        if score < CONTRAST_FLOOR:
            if c.relation == "conflict":
                yield unjudged_pair((link.a.claim, a), (link.b.claim, b), c.reason, TOO_UNSURE)
            continue
        x, y = (c.marks[0].text, c.marks[1].text) if c.marks else (_sign(link.a, c), _sign(link.b, c))
        yield Outcome(
            a=a,
            b=b,
            facet=c.facet,
            relation=c.relation,
            score=score,
            question=_contrast_question(link, c),
            shown_a=x,
            shown_b=y,
            reasons=(c.reason,),
            between=c.between,
        )


def _contrast_question(link: Linked, c: Contrast) -> str:
    """What the two clauses answer differently: who or where, what was done, whether it is so, or whether yet."""
    a, b = link.a.claim, link.b.claim
    if c.marks is None:
        return for_statement(a, b, "has it happened" if c.facet == "modality" else "is it so")
    x, y = c.marks
    return shorter(*(question(c.asks, with_gap(claim, m.start, m.end)) for claim, m in ((a, x), (b, y))))


def _node(unit: Unit, name: Name | None) -> Node:
    return (unit.claim.id, name.start, name.end) if name else node_of(unit.claim)


def _sign(unit: Unit, contrast: Contrast) -> str:
    return unit.claim.polarity if contrast.facet == "polarity" else unit.claim.modality


def sums_told(link: Linked) -> Iterator[Outcome]:
    """Agreement of the parts that one clause counts with the whole that the other does ("8 and 25" / "33").

    What is counted as one of the parts is not the whole: 39 passengers and 5 of the crew are not 44 passengers.
    """
    for a, b in ((link.a, link.b), (link.b, link.a)):
        parts = [v for v in a.claim.values if isinstance(v.of, Quantity) and _is_part(v.of)]
        total = sum((v.of.low for v in parts if isinstance(v.of, Quantity) and v.of.low), Decimal(0))
        for whole in b.claim.values:
            q = whole.of
            heads = {v.of.head for v in parts if isinstance(v.of, Quantity) and v.of.head}
            if (
                len(parts) > 1
                and isinstance(q, Quantity)
                and _is_part(q)
                and q.low == total
                and q.head not in heads
            ):
                yield Outcome(
                    a=(a.claim.id, parts[0].start, parts[-1].end),
                    b=node_of(b.claim, whole),
                    facet="number",
                    relation="agree",
                    score=link.score,
                    question=for_value(b.claim, whole),
                    shown_a=" + ".join(v.text for v in parts),
                    shown_b=whole.text,
                    reasons=(f"{' + '.join(v.text for v in parts)} = {whole.text}",),
                )


def _is_part(q: Quantity) -> bool:
    """True for an exact count of two and more."""
    return q.kind == "count" and q.low is not None and q.low == q.high and q.low > 1


def addition_outcomes(link: Linked, counted: frozenset[tuple[int, str]]) -> Iterator[Outcome]:
    """Refinements by a count, a date or a name that one of two surely linked clauses adds."""
    if link.score < ADDITION_FLOOR or values_differ(link.a, link.b) or acts_exclude(link.a, link.b):
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
                sure=link.fact,
                question=for_value(a.claim, add.value),
                shown_a=add.value.text,
                shown_b=b.claim.quote[gap.start - b.claim.start : gap.end - b.claim.start],
                reasons=(add.reason,),
                norm_a=add.value.norm,
            )


def opposed_claims(found: Iterable[Outcome]) -> frozenset[frozenset[str]]:
    """Pairs of claims of which one says that it is so and the other that it is not: they neither agree nor add."""
    return frozenset(claims_of(o) for o in found if o.facet == "polarity" and o.relation == "conflict")


def claims_of(outcome: Outcome) -> frozenset[str]:
    """The claims of an outcome."""
    return frozenset((outcome.a[0], outcome.b[0]))


def _is_opposed(link: Linked) -> bool:
    """True where a negation on one side alone may turn the statement round."""
    return link.score < SURE_LINK or parallel(link.a, link.b) >= PARALLEL


def names_differ(a: Unit, b: Unit) -> bool:
    """True if both clauses name somebody or something, and nothing in common."""
    x, y = {n.key for n in a.names}, {n.key for n in b.names}
    return bool(x) and bool(y) and not x & y


def acts_exclude(a: Unit, b: Unit) -> bool:
    """True if one clause tells the opposite of an act of the other (opened / closed), or another fate (dead / hurt)."""
    x, y = a.concepts - b.concepts, b.concepts - a.concepts
    if any(OPPOSITES.get(c) in y for c in x):
        return True
    return any(x & group and y & group and not a.concepts & b.concepts & group for group in EXCLUSIVE_FATES)


def values_differ(a: Unit, b: Unit) -> bool:
    """True if two clauses have dates none of which meet, figures of one sort none of which fit, or other labels."""
    return are_apart(a.times, b.times) or counts_differ(a, b) or labels_differ(a, b)


_LABEL = re.compile(r"(?<![^\W\d_])([^\W\d_]++)[ -]?(\d[\w.,/-]*(?<=\w))")


def labels_differ(a: Unit, b: Unit) -> bool:
    """True if each clause has a number as a name ("cấp 16", "Highway 51") that the other has not, behind one word."""
    x, y = _labels(a), _labels(b)
    return any(word in y and x[word] - y[word] and y[word] - x[word] for word in x)


@kept_in_topic
def _labels(unit: Unit) -> Mapping[str, set[str]]:
    """The numbers of a clause that are no values, by the words before them."""
    claim, found = unit.claim, defaultdict[str, set[str]](set)
    spans = [(v.start - claim.start, v.end - claim.start) for v in claim.values]
    for m in _LABEL.finditer(claim.quote):
        if not any(start < m.end() and m.start(2) < end for start, end in spans):
            found[fold(m[1])].add(m[2])
    return found


def text_outcomes(
    linked: Sequence[Linked], valued: Sequence[Outcome], barred: Iterable[tuple[Node, Node]]
) -> Iterator[Outcome]:
    """Agreement of whole clauses that are linked and between which no value differs; a refinement if one says more.

    Clauses whose figures or dates differ, or whose acts exclude each other, say different things.
    """
    differing = {(o.a[0], o.b[0]) for o in valued if o.relation != "agree"}
    apart = {frozenset((x[0], y[0])) for x, y in barred} - set(map(claims_of, valued))
    for link in linked:
        a, b = link.a.claim, link.b.claim
        if link.claims in apart or values_differ(link.a, link.b) or acts_exclude(link.a, link.b):
            continue
        if names_differ(link.a, link.b) and link.score < SURE_DESPITE_NAMES:
            continue
        if _denies(link.a, link.b) or _denies(link.b, link.a):
            continue
        if (a.id, b.id) not in differing and (a.polarity == b.polarity or not _is_opposed(link)):
            more = link.detail >= DETAIL_FLOOR
            quoted = link.a.is_quoted and link.b.is_quoted and not more
            yield Outcome(
                a=node_of(a),
                b=node_of(b),
                facet="text",
                relation="refine" if more else "agree",
                score=link.score,
                sure=link.fact,
                question=for_statement(a, b),
                shown_a=a.quote,
                shown_b=b.quote,
                reasons=(_in_words(more, quoted),),
                is_quotation=quoted,
            )


def _denies(a: Unit, b: Unit) -> bool:
    """True if the first clause tells that most of what both say was denied, and the other says that it is so.

    Who denies it may be named in both.
    """
    if a.claim.modality != "denied" or b.claim.modality == "denied" or b.claim.polarity == "negative":
        return False
    text, shared = a.claim.quote, set(a.words) & set(b.words)
    stances = [s for s in find_stances(text, lang=a.lang) if s.value == "denied"]
    denied = shared & {word for s in stances for word in terms(text[s.end : s.scope_end], a.lang)}
    denier = shared & {word for s in stances for word in terms(text[: s.start], a.lang)}
    return bool(denied) and len(denied) >= len(shared - denied - denier)


def _in_words(more: bool, quoted: bool) -> str:
    if more:
        return "one says more than the other"
    return "one quotation in two wordings or translations" if quoted else "both say the same"
