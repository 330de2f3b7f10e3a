"""Predicates on two typed values: equal, contained, disjoint.  Shared by matching and comparison.

Every predicate is symmetric unless its name says otherwise, and answers False where a value is unknown.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from verify.model import Quantity, Time

_FAR_PAST, _FAR_FUTURE = datetime.min, datetime.max
_DAY = timedelta(days=1)


def is_bounded(q: Quantity) -> bool:
    """True for a quantity with both bounds."""
    return q.low is not None and q.high is not None


# Seconds of a unit of time; months and years as the calendar has them in the mean.
DURATION_SECONDS = {
    unit: Decimal(seconds)
    for unit, seconds in (
        ("s", 1),
        ("min", 60),
        ("h", 3600),
        ("d", 86400),
        ("month", 2629800),
        ("a", 31557600),
    )
}


def is_duration(q: Quantity) -> bool:
    """True for a length of time, also a vague one ("a few minutes")."""
    return q.unit in DURATION_SECONDS and q.kind in ("duration", "vague")


@lru_cache(maxsize=4096)
def _in_seconds(q: Quantity) -> Quantity:
    """A length of time in seconds, so that 18 months can be set against a year."""
    assert q.low is not None and q.high is not None
    seconds = DURATION_SECONDS[q.unit or "s"]
    return replace(q, low=q.low * seconds, high=q.high * seconds, unit="s", kind="duration")


def on_one_scale(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """Two quantities as they are, or two lengths of time in one unit."""
    if a.unit != b.unit and is_duration(a) and is_duration(b) and is_bounded(a) and is_bounded(b):
        return _in_seconds(a), _in_seconds(b)
    return a, b


def is_comparable(a: Quantity, b: Quantity) -> bool:
    """True if two quantities are of one kind and unit, so that their numbers can be set against each other.

    Lengths of time are, in whatever units.
    """
    if not (is_bounded(a) and is_bounded(b)):
        return False
    return (a.unit == b.unit and a.kind == b.kind) or (is_duration(a) and is_duration(b))


def same_quantity(a: Quantity, b: Quantity) -> bool:
    """True for one interval in one unit."""
    if a.kind == b.kind == "version":
        return a.text.split()[-1] == b.text.split()[-1]
    if not is_comparable(a, b):
        return False
    if a.kind == "score":
        return {a.low, a.whole} == {b.low, b.whole}
    a, b = on_one_scale(a, b)
    return a.low == b.low and a.high == b.high and _parts(a) == _parts(b)


def _parts(q: Quantity) -> Decimal | None:
    """What a ratio is a part of; a count from which others are taken off is none."""
    return None if q.modifier == "net" else q.whole


def quantities_touch(a: Quantity, b: Quantity) -> bool:
    """True if two comparable quantities have a number in common, or one is the other rounded."""
    if not is_comparable(a, b):
        return False
    if a.kind == "score":
        return {a.low, a.whole} == {b.low, b.whole}
    x, y = on_one_scale(a, b)
    assert x.low is not None and x.high is not None and y.low is not None and y.high is not None
    if _is_ceiling(x) and _is_ceiling(y):
        return x.high == y.high
    if x.low <= y.high and y.low <= x.high:
        return True
    return is_rounding(a, b) or is_rounding(b, a)


def _is_ceiling(q: Quantity) -> bool:
    """True for what names a highest number: "up to 1.6 million", "from 500,000 to 1.6 million"."""
    return q.modifier in ("at_most", "range")


# Nobody rounds these.
EXACT_KINDS = frozenset({"score", "ordinal", "version"})
# A rounding that moves a figure by more than this part of it is another figure (40 for 44).
MAX_ROUNDING = Decimal("0.05")


def is_rounding(rough: Quantity, fine: Quantity) -> bool:
    """True if `rough` is `fine` rounded to the digits that `rough` shows (37 for 37.1; 70 million for 70.3)."""
    if not is_comparable(rough, fine) or rough.kind in EXACT_KINDS:
        return False
    assert rough.low is not None
    reach = min(_last_digit(rough.low) / 2, abs(rough.low) * MAX_ROUNDING)
    if rough.unit != fine.unit:
        reach *= DURATION_SECONDS[rough.unit or "s"]
        rough, fine = on_one_scale(rough, fine)
    assert rough.low is not None and rough.high is not None and fine.low is not None and fine.high is not None
    return abs(fine.low - rough.low) <= reach and abs(fine.high - rough.high) <= reach


def _last_digit(number: Decimal) -> Decimal:
    """The weight of the last digit that is not a filling zero: 1 for 37, 10**7 for 70,000,000, 0.1 for 52.6."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


# One-sided intervals that say something of their own; "before that" and "later" do not.
_ONE_SIDED = frozenset({"since", "until", "by"})


def is_placed(t: Time) -> bool:
    """True for a time that stands on the calendar: with both bounds, or said to be since, until or by a known one."""
    if not t.certain or t.kind == "reference":
        return False
    if t.begin is not None and t.until is not None:
        return True
    return t.modifier in _ONE_SIDED and (t.begin is not None or t.until is not None)


_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?$")
# "About 9:40 p.m." may be this many minutes off; an hour without minutes is meant to the half hour.
ABOUT_MINUTES, DAY_MINUTES = 15, 24 * 60


def clock_minutes(t: Time) -> tuple[int, int] | None:
    """The minutes of the day that a clock time may mean, [first, last), or None for what names no clock time."""
    found = _CLOCK.search(t.timex) if t.kind == "date" and t.grain in ("hour", "minute") else None
    if not found:
        return None
    first = 60 * int(found[1]) + int(found[2] or 0)
    last = first + (1 if found[2] else 30)
    slack = ABOUT_MINUTES if t.modifier == "about" else 0
    return first - slack, last + slack


def is_day_unsure(t: Time) -> bool:
    """True for a clock time whose day is not said, or only by another sentence."""
    return t.anchor == "context" or not is_placed(t)


def clock_gap(a: Time, b: Time) -> int | None:
    """Minutes between two clock times, whatever their days; 0 where they meet, None where one is none."""
    x, y = clock_minutes(a), clock_minutes(b)
    if x is None or y is None:
        return None
    (a0, a1), (b0, b1) = x, y
    gaps = [max(b0 + shift - a1, a0 - b1 - shift, 0) for shift in (-DAY_MINUTES, 0, DAY_MINUTES)]
    return min(gaps)


def clock_distance(a: Time, b: Time) -> int:
    """Minutes between the moments that two clock times name, whatever their days, at most half a day; 0 for others."""
    x, y = (_CLOCK.search(t.timex) for t in (a, b))
    if x is None or y is None:
        return 0
    apart = abs(60 * int(x[1]) + int(x[2] or 0) - 60 * int(y[1]) - int(y[2] or 0))
    return min(apart, DAY_MINUTES - apart)


def bounds(t: Time) -> tuple[datetime, datetime]:
    """The half-open interval of a placed time, open ends pushed to the limits of the calendar."""
    return t.begin or _FAR_PAST, t.until or _FAR_FUTURE


def same_time(a: Time, b: Time) -> bool:
    """True for one placed interval."""
    return is_placed(a) and is_placed(b) and bounds(a) == bounds(b)


def times_touch(a: Time, b: Time) -> bool:
    """True if two placed times have a moment in common."""
    if not (is_placed(a) and is_placed(b)):
        return False
    (a0, a1), (b0, b1) = _turning_points(a, b)
    return a0 < b1 and b0 < a1


def _turning_points(a: Time, b: Time) -> tuple[tuple[datetime, datetime], tuple[datetime, datetime]]:
    """The intervals of two placed times; of two starts or two deadlines the days on which they begin or end."""
    if is_start(a) and is_start(b):
        return start_of(a), start_of(b)
    if is_deadline(a) and is_deadline(b):
        return end_of(a), end_of(b)
    return bounds(a), bounds(b)


def is_start(t: Time) -> bool:
    """True for a time that says from when on something is so ("from 10 April on")."""
    return t.modifier == "since" and t.begin is not None and t.until is None


def start_of(t: Time) -> tuple[datetime, datetime]:
    """The hour, day, month or year with which an open time begins."""
    assert t.begin is not None
    return t.begin, t.begin + timedelta(days=_GRAIN_DAYS.get(t.grain or "day", 1))


def is_deadline(t: Time) -> bool:
    """True for a time that says until when something is so, or by when it has to be ("by 14 December")."""
    return t.modifier in ("until", "by") and t.until is not None and t.begin is None


def end_of(t: Time) -> tuple[datetime, datetime]:
    """The hour, day, month or year with which a deadline ends."""
    assert t.until is not None
    return t.until - timedelta(days=_GRAIN_DAYS.get(t.grain or "day", 1)), t.until


_GRAIN_DAYS = {
    "second": 1 / 24,
    "minute": 1 / 24,
    "hour": 1 / 24,
    "week": 7,
    "month": 28,
    "quarter": 89,
    "year": 365,
    "decade": 3652,
    "century": 36524,
}


def time_contains(outer: Time, inner: Time) -> bool:
    """True if `inner` lies whole inside `outer`."""
    (a0, a1), (b0, b1) = _turning_points(outer, inner)
    return is_placed(outer) and is_placed(inner) and a0 <= b0 and b1 <= a1


def width_days(t: Time) -> float:
    """Days that a placed time spans; an open one spans the calendar."""
    begin, until = bounds(t)
    return (until - begin) / _DAY


def gap_days(a: Time, b: Time) -> float:
    """Days between two placed times that do not touch; 0 where they do, or where one is not placed."""
    if not (is_placed(a) and is_placed(b)):
        return 0.0
    (a0, a1), (b0, b1) = bounds(a), bounds(b)
    gap = max(b0 - a1, a0 - b1, timedelta(0))
    return gap / _DAY
