"""Places spans: so many units of time, in themselves or counted from the reference or another time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from verify.facets.time_calendar import MONTHS_IN, Period, add, floor, grain_of, period
from verify.facets.time_fields import Fields
from verify.facets.time_place import Now

# An assistant's "two years ago" is a month, "a week ago" a day; the press means the year and the day.
_FINER = {
    "century": "year", "decade": "year", "year": "month", "quarter": "month", "month": "day", "fortnight": "hour",
    "week": "day", "weekend": "day", "night": "day", "day": "hour", "hour": "minute", "minute": "second",
    "second": "second",
}  # fmt: skip
_LETTERS = {
    "century": ("P", "00Y"), "decade": ("P", "0Y"), "year": ("P", "Y"), "quarter": ("P", "Q"), "month": ("P", "M"),
    "fortnight": ("P", "W"), "week": ("P", "W"), "weekend": ("P", "WE"), "night": ("P", "D"), "day": ("P", "D"),
    "hour": ("PT", "H"), "minute": ("PT", "M"), "second": ("PT", "S"),
}  # fmt: skip


class Stretch(NamedTuple):
    """Bounds of a span, either None where it is open or unknown."""

    begin: datetime | None
    until: datetime | None


def duration_timex(fields: Fields) -> str:
    """The TIMEX3 duration: P11Y, PT2H30M, PXY where the number is vague.

    >>> duration_timex({"count": 2, "span_unit": "year", "more": ((3, "month"),)})
    'P2Y3M'
    """
    count, unit = fields.get("count"), fields["span_unit"]
    if count is not None and unit == "fortnight":
        count *= 2
    head, letter = _LETTERS[unit]
    out = f"{head}{_amount(count)}{letter}"
    for number, other in fields.get("more", ()):
        prefix, letter = _LETTERS[other]
        out += ("T" if prefix == "PT" and "T" not in out else "") + f"{_amount(number)}{letter}"
    return out


def _amount(count: float | None) -> str:
    return "X" if count is None else f"{count:g}"


def move(moment: datetime, fields: Fields, sign: int) -> datetime:
    """`moment` moved by all units of a span.  Raises: ValueError or OverflowError outside the calendar."""
    moved = moment
    for count, unit in ((fields.get("count") or 0, fields["span_unit"]), *fields.get("more", ())):
        if unit in MONTHS_IN and count * MONTHS_IN[unit] != int(count * MONTHS_IN[unit]):
            count = int(count * MONTHS_IN[unit]) / MONTHS_IN[unit]
        moved = add(moved, unit, sign * count)
    return moved


def stretch(fields: Fields, now: Now, where: str) -> Stretch:
    """The span that ends ("past") or begins ("next") at the reference.

    The press counts up to the publication, an assistant in whole units before the present one.
    """
    unit = fields["span_unit"]
    here = floor(now.moment, "year" if unit in ("decade", "century") and not now.assistant else unit)
    if fields.get("count") is None:
        tomorrow = floor(now.moment, "day") + timedelta(days=1)
        return Stretch(None, tomorrow) if where == "past" else Stretch(tomorrow, None)
    if where == "past":
        until = here if now.assistant else floor(now.moment, "day") + timedelta(days=1)
        return Stretch(move(here, fields, -1), max(until, here))
    begin = add(here, unit, 1) if now.assistant else floor(now.moment, "day")
    return Stretch(begin, move(begin, fields, 1))


def shifted(fields: Fields, now: Now, sign: int) -> Period:
    """The day, month or year that lies a span before or after the reference."""
    unit = fields["span_unit"]
    grain = _FINER[unit] if now.assistant or unit in ("decade", "century") else unit
    moved = move(now.moment, fields, sign)
    return period(moved, grain) if grain != "fortnight" else Period(moved, add(moved, "day", 1), "day")


def from_other(fields: Fields, other: Period, sign: int) -> Period:
    """The period that lies a span before or after another one ("two days later"), as coarse as the coarser of both."""
    unit = fields["span_unit"]
    grain = unit if unit in MONTHS_IN else "day"
    moved = move(other.begin, fields, sign)
    return period(moved, grain_of(grain)) if unit not in ("hour", "minute", "second") else period(moved, unit)
