"""Closed intervals for bounds and approximations: "hơn 60.000" is [60000, 70000].

The widths are conventions, documented in docs/quantities.md: wide enough that a later exact figure rarely falls
outside, since a false conflict costs more than a missed one.  Pure.
"""

from __future__ import annotations

from decimal import Decimal

ABOUT = Decimal("0.1")  # either side
MORE = Decimal("0.1")  # at least; one unit of the last written place where that is wider,
MORE_AT_MOST = Decimal("0.5")  # but no more than this: "hơn 100" may be 150, hardly 200
NEARLY = Decimal("0.1")
NEARLY_PLACE = Decimal("0.2")
AT_LEAST_TIMES = 10  # "at least 5": no bound by logic, one order of magnitude in the press

_MODIFIERS = {"nearly": "less"}


def place_of(value: Decimal) -> Decimal:
    """The size of the last written place: what "hơn" can be more by.

    >>> place_of(Decimal(60000)), place_of(Decimal(544)), place_of(Decimal("1.5"))
    (Decimal('1E+4'), Decimal('1'), Decimal('0.1'))
    """
    if not value:
        return Decimal(1)
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(int(exponent))


def bounded(kind: str, low: Decimal, high: Decimal) -> tuple[Decimal, Decimal, str]:
    """The interval and the modifier for a bound of the tables ("about", "nearly", "more", "at_least", "at_most").

    >>> bounded("more", Decimal(60000), Decimal(60000))
    (Decimal('60000'), Decimal('70000'), 'more')
    >>> bounded("at_most", Decimal(7), Decimal(7))
    (Decimal('0'), Decimal('7'), 'at_most')
    """
    width = abs(high)
    if kind == "about":
        low, high = low - abs(low) * ABOUT, high + width * ABOUT
    elif kind == "more":
        high = high + max(min(place_of(high), width * MORE_AT_MOST), width * MORE)
    elif kind == "nearly":
        low = low - max(place_of(low) * NEARLY_PLACE, abs(low) * NEARLY)
    elif kind == "at_least":
        high = max(high * AT_LEAST_TIMES, high + 1)
    elif kind == "at_most":
        low = min(Decimal(0), low * AT_LEAST_TIMES)
    return low, high, _MODIFIERS.get(kind, kind)
