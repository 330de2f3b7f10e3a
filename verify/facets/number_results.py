"""Building what is found: a quantity with its span, and the bound in front of it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from verify.facets.number_nouns import Counted
from verify.facets.number_reader import Scan
from verify.model import Quantity


class Step(NamedTuple):
    """What a candidate came to, and where reading goes on."""

    quantity: Quantity | None
    end: int


def nothing(end: int) -> Step:
    """No quantity here; read on at `end`."""
    return Step(None, end)


def plain(value: Decimal | None) -> Decimal | None:
    """The value without trailing zeros or exponent.

    >>> plain(Decimal("1600000.0")), plain(Decimal("7E+4")), plain(Decimal("2.50"))
    (Decimal('1600000'), Decimal('70000'), Decimal('2.5'))
    """
    if value is None:
        return None
    exponent = value.as_tuple().exponent
    if exponent == 0:
        return value
    short = value.normalize()
    return (
        short.quantize(Decimal(1)) if int(short.as_tuple().exponent) > 0 and short.adjusted() < 27 else short
    )


def bound_before(scan: Scan, at: int) -> tuple[str, int, str] | None:
    """The bound in front of a place and where it begins: "không dưới" beats "dưới"."""
    words = scan.before(at)
    if not words or words[-1] not in scan.reader.bound_ends:
        return None
    bounds = scan.reader.t.BOUNDS
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[-count:])
        if phrase not in bounds:
            continue
        ahead = words[-count - 1] if count < len(words) else ""
        if ahead in scan.reader.t.BOUND_NOT_AFTER.get(phrase, ()):
            return None
        return bounds[phrase], at - 1 - len(phrase), phrase
    return None


def quantity(
    scan: Scan,
    start: int,
    end: int,
    low: Decimal | None,
    high: Decimal | None,
    unit: str | None,
    kind: str,
    *,
    counted: Counted | str | None = None,
    modifier: str | None = None,
    whole: Decimal | None = None,
) -> Quantity:
    phrase, head = (counted.phrase, counted.head) if isinstance(counted, Counted) else (counted, counted)
    shown = plain(low)
    low, high = shown, shown if high is low else plain(high)
    return Quantity(start, end, low, high, unit, phrase, scan.text[start:end], head, kind, modifier, whole)
