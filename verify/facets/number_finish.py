"""The last step to a quantity: its kind, its bound, what it counts."""

from __future__ import annotations

from decimal import Decimal

from verify.facets.number_amounts import Amount
from verify.facets.number_bounds import bounded
from verify.facets.number_noise import is_apposed
from verify.facets.number_nouns import (
    Counted,
    counted_at,
    counted_behind_determiner,
    counted_of,
    subject_before,
)
from verify.facets.number_reader import Scan
from verify.facets.number_results import Step, bound_before, quantity
from verify.facets.number_units import Unit


def finish(
    scan: Scan,
    amount: Amount,
    counted: Counted | str | None,
    kind: str | None = None,
    modifier: str | None = None,
) -> Step:
    """The quantity of an amount, with its bound and what it counts."""
    kind = kind or _kind(scan, amount, amount.unit)
    if kind == "count" and is_apposed(scan, amount):
        found = quantity(scan, amount.start, amount.end, amount.low, amount.high, "a", "age")
        return Step(found, amount.end)
    if amount.low != amount.high and modifier is None:
        modifier = "about"
    start, end, low, high, bound = _bounded(scan, amount) if kind != "score" else (*amount[:4], None)
    if counted is None:
        counted = _counted_elsewhere(scan, amount, kind, start)
    found = quantity(
        scan, start, end, low, high, symbol_of(amount.unit), kind,
        counted=counted, modifier=modifier or bound, whole=None if amount.over == "named" else amount.whole,
    )  # fmt: skip
    return Step(found, end)


def _bounded(scan: Scan, amount: Amount) -> tuple[int, int, Decimal, Decimal, str | None]:
    """Start, end and interval of an amount with the bound in front of it or behind, and the modifier."""
    start, end, low, high = amount[:4]
    front = bound_before(scan, start)
    if (
        front is not None
        and front[2] in scan.reader.t.COMPARATIVES
        and _is_difference(scan, amount.unit, end)
    ):
        front = None
    if front is not None:
        low, high, bound = bounded(front[0], low, high) if low == high else (low, high, front[0])
        return front[1], end, low, high, bound
    behind = scan.reader.behind.match(scan.low, end)
    if behind is None:
        return start, end, low, high, None
    kind = scan.reader.t.BOUNDS_BEHIND.get(behind["word"], "at_least")
    low, high, bound = bounded(kind, low, high)
    return range_start(scan, start), behind.end(), low, high, bound


def _counted_elsewhere(scan: Scan, amount: Amount, kind: str, start: int) -> Counted | str | None:
    """What is counted where no noun follows: "số nạn nhân là 44", "48 percent of the vote"."""
    if kind == "count":
        words, n = scan.before(start), scan.reader.nouns
        return subject_before(scan.low, start, n) if words and words[-1] in n.subject_ends else None
    if kind == "percent":
        return counted_of(scan.text, scan.low, amount.end, scan.reader.nouns)
    return None


def _is_difference(scan: Scan, unit: Unit | None, end: int) -> bool:
    """Whether "cao hơn" tells by how much: with counts, and where "so với" follows."""
    return unit is None or scan.low.startswith(scan.reader.t.COMPARED_BEHIND, end)


def _kind(scan: Scan, amount: Amount, unit: Unit | None) -> str:
    if unit is None:
        words, aged = scan.before(amount.start), scan.reader.t.AGED
        is_age = bool(words) and (words[-1] in aged or " ".join(words[-2:]) in aged)
        return "age" if is_age else "ratio" if amount.over else "count"
    return unit.kind


def symbol_of(unit: Unit | None) -> str | None:
    return unit.symbol if unit else None


def range_start(scan: Scan, at: int) -> int:
    words = scan.before(at)
    if words and words[-1] in scan.reader.t.RANGE_OPEN:
        return at - 1 - len(words[-1])
    return at


def what_is_counted(scan: Scan, unit: Unit | None, end: int) -> Counted | None:
    """What follows a bare number, or what a measure measures ("1,5 lít xăng"); other units count nothing."""
    n = scan.reader.nouns
    if unit is None:
        found = counted_at(scan.text, scan.low, end, n)
        return found or _of_which(scan, end)
    if unit.kind != "measure":
        return None
    if not n.head_first:
        return _of_which(scan, end)
    found = counted_at(scan.text, scan.low, end, n)
    if found is not None and (found.known or found.head in n.materials):
        return found
    return (
        found._replace(phrase=found.lead, head=found.lead)
        if found is not None and found.lead in n.materials
        else None
    )


def _of_which(scan: Scan, end: int) -> Counted | None:
    """ "two of the plaintiffs", "30 grams of sugar"."""
    if scan.reader.nouns.head_first:
        return None
    if scan.low.endswith(" of", 0, end):
        return counted_behind_determiner(scan.text, scan.low, end, scan.reader.nouns)
    if not scan.low.startswith(" of ", end):
        return None
    return counted_behind_determiner(scan.text, scan.low, end + 3, scan.reader.nouns)
