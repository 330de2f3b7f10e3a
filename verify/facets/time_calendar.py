"""Calendar arithmetic on half-open periods.  Knows no language and no text.

A period is (begin, until, grain).  Weeks begin on Monday.  What leaves the years 1 to 9999 raises ValueError or
OverflowError; callers turn that into "unresolved".
"""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from verify.model import Grain

MONTHS_IN: dict[str, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_STEP: dict[str, timedelta] = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "night": timedelta(days=1),
    "week": timedelta(days=7),
    "weekend": timedelta(days=7),
    "fortnight": timedelta(days=14),
}
GRAINS: tuple[Grain, ...] = (
    "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century",
)  # fmt: skip
# An article names few periods, many times.
_MOST_PERIODS = 4096
# The first third, the middle and the last third of a period, in the units of the press: ten days of a month, four
# months of a year, days of a week.  Source: TIMEX3 START/MID/END with the bounds that Duckling uses.
_MONTH_DAYS = {"start": (1, 11), "mid": (11, 21)}
_YEAR_MONTHS = {"start": (1, 4), "mid": (5, 9), "end": (9, 13)}
# The late nineties may begin with 1996: the thirds of long periods overlap.
_TENTHS = {"start": (0, 4), "mid": (3, 7), "end": (6, 10)}
_TENTHS_MONTHS = {"quarter": 0.3, "decade": 12, "century": 120}
_WEEK_DAYS = {"start": (0, 3), "mid": (2, 4), "end": (4, 7)}


class Period(NamedTuple):
    """A half-open stretch of time."""

    begin: datetime
    until: datetime
    grain: Grain


def coarser(a: Grain, b: Grain) -> bool:
    """Whether grain `a` is coarser than `b`."""
    return GRAINS.index(a) > GRAINS.index(b)


def add(moment: datetime, unit: str, count: float) -> datetime:
    """`moment` moved by `count` units; the day is cut to the month's last one.

    >>> add(datetime(2024, 1, 31), "month", 1)
    datetime.datetime(2024, 2, 29, 0, 0)
    """
    step = _STEP.get(unit)
    if step is not None:
        return moment + step * count
    months = moment.year * 12 + moment.month - 1 + int(MONTHS_IN[unit] * count)
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is outside the calendar")
    day = moment.day if moment.day <= 28 else min(moment.day, monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)


def floor(moment: datetime, unit: str) -> datetime:
    """The begin of the unit that holds `moment`.

    >>> floor(datetime(2024, 5, 15, 12), "week")
    datetime.datetime(2024, 5, 13, 0, 0)
    """
    if unit == "second":
        return moment.replace(microsecond=0)
    if unit == "minute":
        return moment.replace(second=0, microsecond=0)
    if unit == "hour":
        return moment.replace(minute=0, second=0, microsecond=0)
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit in ("day", "night"):
        return day
    if unit in ("week", "weekend", "fortnight"):
        return day - timedelta(days=day.weekday())
    return _floor_months(day, unit)


def _floor_months(day: datetime, unit: str) -> datetime:
    """The begin of the month, quarter, year, decade or century that holds `day`."""
    size = MONTHS_IN[unit]
    if size <= 12:
        return day.replace(month=(day.month - 1) // size * size + 1, day=1)
    years = size // 12
    first = day.year // years * years if unit == "decade" else (day.year - 1) // years * years + 1
    return day.replace(year=max(first, 1), month=1, day=1)


def grain_of(unit: str) -> Grain:
    """The grain that a unit is reported with."""
    for grain in GRAINS:
        if grain == unit:
            return grain
    return {"night": "day", "weekend": "day", "fortnight": "week", "half": "month"}[unit]  # type: ignore[return-value]


@lru_cache(_MOST_PERIODS)
def period(moment: datetime, unit: str, offset: int = 0) -> Period:
    """The unit that holds `moment`, moved by `offset` units.

    >>> period(datetime(2019, 9, 18), "quarter", -1).begin
    datetime.datetime(2019, 4, 1, 0, 0)
    """
    if unit == "year":
        return Period(datetime(moment.year + offset, 1, 1), datetime(moment.year + offset + 1, 1, 1), "year")
    begin = add(floor(moment, unit), unit, offset)
    if unit == "weekend":  # Friday evening to Sunday
        return Period(begin + timedelta(days=4, hours=18), begin + timedelta(days=7), "hour")
    return Period(begin, add(begin, unit, 1), grain_of(unit))


@lru_cache(_MOST_PERIODS)
def month_period(year: int, month: int) -> Period:
    """The month as a period."""
    begin = datetime(year, month, 1)
    return Period(begin, add(begin, "month", 1), "month")


@lru_cache(_MOST_PERIODS)
def day_period(year: int, month: int, day: int) -> Period:
    """The day as a period.  Raises: ValueError where the month has no such day."""
    begin = datetime(year, month, day)
    return Period(begin, begin + timedelta(days=1), "day")


def weekday_in(inside: Period, weekday: int, nth: int = 1) -> Period:
    """The nth such weekday of a period; negative counts from its end.

    >>> weekday_in(month_period(2014, 9), 1, 3).begin
    datetime.datetime(2014, 9, 16, 0, 0)
    """
    if nth > 0:
        first = inside.begin + timedelta(days=(weekday - inside.begin.weekday()) % 7 + 7 * (nth - 1))
    else:
        last = inside.until - timedelta(days=1)
        first = last - timedelta(days=(last.weekday() - weekday) % 7 - 7 * (nth + 1))
    return Period(first, first + timedelta(days=1), "day")


def week_in(inside: Period, nth: int) -> Period:
    """The nth full week of a period; negative counts from its end."""
    mondays = inside if nth > 0 else inside._replace(until=inside.until - timedelta(days=6))
    monday = weekday_in(mondays, 0, nth).begin
    return Period(monday, monday + timedelta(days=7), "week")


def portion(whole: Period, which: str) -> Period:
    """The start, mid or end of a period; its grain stays that of the whole.

    >>> portion(month_period(2019, 8), "end").begin.day
    21
    """
    begin, until = whole.begin, whole.until
    if whole.grain == "month":
        low, high = _MONTH_DAYS.get(which, (21, 0))
        last = begin.replace(day=high) if high else until
        return Period(begin.replace(day=low), last, "month")
    if whole.grain == "year":
        low, high = _YEAR_MONTHS[which]
        return Period(add(begin, "month", low - 1), add(begin, "month", high - 1), "year")
    if whole.grain == "week":
        low, high = _WEEK_DAYS[which]
        return Period(begin + timedelta(days=low), begin + timedelta(days=high), "week")
    if whole.grain not in _TENTHS_MONTHS:
        raise ValueError(f"no {which} of a {whole.grain}")
    low, high = _TENTHS[which]
    months = _TENTHS_MONTHS[whole.grain]
    return Period(add(begin, "month", low * months), add(begin, "month", high * months), whole.grain)
