"""An explanation in two forms: text for a terminal, plain data for JSON.

All text of articles is made harmless for a terminal.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from verify.evaluation.explain import Check, Explanation, Place, Sum
from verify.model import Mention
from verify.reports.escape import plain


def as_record(explanation: Explanation) -> dict[str, Any]:
    """The explanation as plain data, keys as in the records."""
    return dataclasses.asdict(explanation)


def as_text(explanation: Explanation) -> str:
    """The explanation for people: the finding, its quotes, the sums, the checks."""
    parts = [_head(explanation), _sides(explanation), _pair(explanation)]
    parts += [_sum(s) for s in explanation.sums]
    parts += [_checks(explanation.checks)] if explanation.checks else []
    return "\n\n".join("\n".join(lines) for lines in parts) + "\n"


def _head(e: Explanation) -> Iterator[str]:
    f = e.finding
    yield f"{f.relation.upper()} of {f.facet}, between {f.between}, confidence {f.confidence:.3f}"
    yield f"id        {f.id}"
    yield f"question  {plain(f.question)}"
    yield from (f"reason    {plain(reason)}" for reason in f.reasons)
    if f.decision:
        yield f"decision  {f.decision.verdict} by {plain(f.decision.by)}: {plain(f.decision.reason)}"


def _sides(e: Explanation) -> Iterator[str]:
    for number, (side, places) in enumerate(zip(e.finding.sides, e.places, strict=True), 1):
        origins = f"{side.origins} origin{'s' if side.origins > 1 else ''}"
        yield f"SIDE {number}  {plain(side.value)}  ({origins})"
        for place in places:
            yield from _place(place)


def _place(p: Place) -> Iterator[str]:
    yield f"  {plain(p.path)} {p.mention.start}-{p.mention.end}  {_quote(p.mention)}"
    if p.norm is not None:
        mark = p.mention.mark or p.mention
        yield f"    value at {mark.start}-{mark.end}: {plain(p.norm)}"
    yield f"    claim {p.mention.claim}, origin {plain(p.origin)}"


def _quote(m: Mention) -> str:
    """The quote with its value in [ ]."""
    if m.mark is None:
        return f"“{plain(m.quote)}”"
    start, end = m.mark.start - m.start, m.mark.end - m.start
    return f"“{plain(m.quote[:start])}[{plain(m.quote[start:end])}]{plain(m.quote[end:])}”"


def _pair(e: Explanation) -> Iterator[str]:
    yield f"DECIDED BY (the best of {e.pairs} such pairs, score {e.score:.3f})"
    yield from (f"  {_quote(mention)}" for mention in e.pair)
    yield from (f"  {note}" for note in e.notes)


def _sum(s: Sum) -> Iterator[str]:
    from tabulate import tabulate

    needs = "" if s.floor is None else f"; needs {s.floor:.2f}"
    yield f"MODEL {s.model}: {s.question} Score {s.score:.3f}{needs}"
    rows = [
        (f.feature, f"{f.value:.3f}", f"{f.weight:+.3f}", f"{f.adds + 0.0:+.3f}", f.meaning)
        for f in s.factors
    ]
    rows.append(("bias", "", "", f"{s.bias:+.3f}", "where nothing speaks for or against"))
    total = s.bias + sum(f.adds for f in s.factors)
    rows.append(("sum", "", "", f"{total:+.3f}", "score = 1 / (1 + exp(-sum))"))
    head = ("feature", "value", "weight", "adds", "meaning")
    align = ("left", "right", "right", "right", "left")
    yield tabulate(rows, head, tablefmt="simple", colalign=align, disable_numparse=True)


def _checks(checks: tuple[Check, ...]) -> Iterator[str]:
    yield "CHECKS that a conflict must pass"
    for check in checks:
        yield f"  {'passed' if check.objection is None else 'FAILED'}  {check.name}: {check.meaning}"
        if check.objection is not None:
            yield f"          {plain(check.objection)}"
