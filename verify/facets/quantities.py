"""Quantities of a text: numbers with what they count, money, measures, shares, scores, ages, durations, vague amounts.

First stage of extraction, pure.  Dates and clock times are left to `times`; names with numbers in them are left out.
Conventions (widths of bounds, base units, kinds) are in docs/quantities.md.
"""

from __future__ import annotations

from verify.facets.number_reader import Scan, scan_of
from verify.facets.number_shapes import Step, bare_quantity, number_at, ordinal_at, vague_at
from verify.model import Quantity


def find_quantities(text: str, *, lang: str = "vi") -> tuple[Quantity, ...]:
    """All quantities of a text, ordered by place, never overlapping; `text[q.start:q.end] == q.text`.

    >>> [(q.text, q.low, q.high, q.counted) for q in find_quantities("Hơn 60 người chết, ba phần tư là trẻ em.")]
    [('Hơn 60', Decimal('60'), Decimal('7E+1'), 'người chết'), ('ba phần tư', Decimal('0.75'), Decimal('0.75'), None)]
    >>> [(q.text, q.low, q.unit) for q in find_quantities("He paid $1.6 million for 30 acres.", lang="en")]
    [('$1.6 million', Decimal('1600000.0'), 'USD'), ('30 acres', Decimal('121405.6926720'), 'm2')]
    """
    scan = scan_of(text, lang)
    bare = bare_quantity(scan)
    if bare is not None:
        return (bare,)
    found: list[Quantity] = []
    at = 0
    search = scan.reader.master.search
    while (m := search(scan.low, at)) is not None:
        step = _step(scan, m)
        if step.quantity is not None and step.quantity.start >= (found[-1].end if found else 0):
            found.append(step.quantity)
        at = max(step.end, m.start() + 1)
    return tuple(found)


def _step(scan: Scan, m: object) -> Step:
    return _READERS[m.lastgroup](scan, m)  # type: ignore[attr-defined]


_READERS = {
    "skip": lambda scan, m: Step(None, m.end()),
    "vague": vague_at,
    "ordinal": ordinal_at,
    "number": number_at,
}
