"""Quantities of a text: numbers with what they count, money, measures, shares, scores, ages, durations, vague amounts.

First stage of extraction, pure.  Dates and clock times are left to `times`; names with numbers in them are left out.
Conventions (widths of bounds, base units, kinds) are in docs/quantities.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain

from verify.facets.number_ordinals import ordinal_at
from verify.facets.number_reader import Scan, scan_of
from verify.facets.number_results import Step
from verify.facets.number_shapes import bare_quantity, figure_at, number_at
from verify.facets.number_vague import vague_at
from verify.model import Quantity


def find_quantities(text: str, *, lang: str = "vi") -> tuple[Quantity, ...]:
    """All quantities of a text, ordered by place, never overlapping; `text[q.start:q.end] == q.text`.

    >>> [(q.text, q.low, q.high, q.counted) for q in find_quantities("Hơn 60 người chết, ba phần tư là trẻ em.")]
    [('Hơn 60', Decimal('60'), Decimal('70'), 'người chết'), ('ba phần tư', Decimal('0.75'), Decimal('0.75'), None)]
    >>> [(q.text, q.low, q.unit) for q in find_quantities("He paid $1.6 million for 30 acres.", lang="en")]
    [('$1.6 million', Decimal('1600000'), 'USD'), ('30 acres', Decimal('121405.692672'), 'm2')]
    """
    scan = scan_of(text, lang)
    bare = bare_quantity(scan)
    if bare is not None:
        return (bare,)
    found: list[Quantity] = []
    end = 0
    for at in chain((0,), (m.end() for m in scan.reader.anchor.finditer(scan.low))):
        step = _step_at(scan, at) if at >= end else None
        if step is None:
            continue
        if step.quantity is not None and step.quantity.start >= (found[-1].end if found else 0):
            found.append(step.quantity)
        end = max(step.end, at + 1)
    return tuple(found)


def _step_at(scan: Scan, at: int) -> Step | None:
    """What a candidate's place comes to; None where nothing begins."""
    figure = scan.reader.figure.match(scan.low, at)
    step = figure_at(scan, figure) if figure is not None else None
    if step is None:
        m = scan.reader.master.match(scan.low, at)
        step = _READERS[str(m.lastgroup)](scan, m) if m is not None else None
    return step


def _date_at(scan: Scan, m: re.Match[str]) -> Step:
    return Step(None, m.end())


_READERS: dict[str, Callable[[Scan, re.Match[str]], Step]] = {
    "skip": _date_at,
    "vague": vague_at,
    "ordinal": ordinal_at,
    "number": number_at,
}
