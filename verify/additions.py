"""What one of two linked clauses adds: a count, a date or a name that the other article's clause leaves open.

Refinements of single values; whether the clauses as wholes say the same is judged elsewhere.  Each function gives the
value of the one clause and the place in the other where it is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verify.facets.names import same_name
from verify.languages import tables
from verify.match.units import Unit
from verify.match.values import is_placed
from verify.match.vectors import terms
from verify.model import Facet, Name, Quantity, Span, Time, Value
from verify.text.normalise import fold


@dataclass(frozen=True, slots=True)
class Addition:
    """A value of clause `a` that clause `b` leaves open; `gap` is where, None for the whole clause."""

    facet: Facet
    value: Value
    gap: Span | None
    reason: str


def counted_heads(units: Sequence[Unit]) -> frozenset[tuple[int, str]]:
    """The nouns that an article counts somewhere: pairs of its index and the folded noun."""
    return frozenset(
        (u.article, fold(q.head)) for u in units for q in u.quantities if q.head and q.kind != "vague"
    )


def additions(a: Unit, b: Unit, counted: frozenset[tuple[int, str]]) -> Iterator[Addition]:
    """What clause `a` adds to the linked clause `b`, at most one date and one name of each kind."""
    yield from counts_added(a, b, counted)
    yield from date_added(a, b)
    yield from names_added(a, b)


def counts_added(a: Unit, b: Unit, counted: frozenset[tuple[int, str]]) -> Iterator[Addition]:
    """A count of what the other article names without a figure, or with a vague one."""
    for value in a.claim.values:
        q = value.of
        if not isinstance(q, Quantity) or q.kind != "count" or q.head is None or not _is_telling(q, a.lang):
            continue
        gap = _uncounted(b, q.head)
        if gap is not None and (b.article, fold(q.head)) not in counted:
            yield Addition("number", value, gap, f"one side counts {q.head}, the other does not")


def _is_telling(q: Quantity, lang: str) -> bool:
    """True for a count of something particular; "one" is an article, and "both countries" says nothing new."""
    generic = tables(lang, "actions").GENERIC_HEADS
    return q.low is not None and q.low > LEAST_TELLING and fold(q.head or "") not in generic


# "One" is an article and "two" mostly known from elsewhere; a count above is news.
LEAST_TELLING = 2


def _uncounted(unit: Unit, head: str) -> Span | None:
    """Where a clause names a thing without an exact figure: the noun's place, or that of its vague figure."""
    figures = [q for q in unit.quantities if q.head and fold(q.head) == fold(head)]
    if figures:
        vague = [q for q in figures if q.kind == "vague"]
        return Span(vague[0].start, vague[0].end) if len(vague) == len(figures) else None
    at = re.search(rf"(?<!\w){re.escape(head)}(?!\w)", unit.claim.quote, re.IGNORECASE)
    return Span(unit.claim.start + at.start(), unit.claim.start + at.end()) if at else None


def date_added(a: Unit, b: Unit) -> Iterator[Addition]:
    """The date of what the other sentence leaves undated."""
    if any(is_placed(t) for t in b.near_times):
        return
    for value in a.claim.values:
        if (
            isinstance(value.of, Time)
            and is_placed(value.of)
            and value.of.kind == "date"
            and value.role is None
        ):
            yield Addition("date", value, None, f"one side dates it ({value.text}), the other does not")
            return


# Kinds of names that a clause can add; countries stand for their governments and are mostly implied.
ADDED_KINDS = ("person", "place", "organisation")


def names_added(a: Unit, b: Unit) -> Iterator[Addition]:
    """A name of a kind that the other clause has none of, and that its sentence does not give."""
    for kind in ADDED_KINDS:
        if any(n.kind == kind for n in b.names):
            continue
        for value in a.claim.values:
            name = value.of
            if isinstance(name, Name) and name.kind == kind and not _is_known(name, b):
                yield Addition("entity", value, None, f"one side names {name.full}, the other does not")
                break


def _is_known(name: Name, unit: Unit) -> bool:
    """True if the other sentence has the name, another form of it, or all of its words without their capitals."""
    if name.key in unit.near_names or any(same_name(name, n) is not False for n in unit.names):
        return True
    words = terms(name.full, unit.lang)
    return bool(words) and set(words) <= set(unit.near)
