"""Places the fields of a time on the calendar.

What is incomplete ("17/9", "Tuesday", "tháng 9") has several candidates around the reference; tense and policy choose
among them.  Knows no text; unresolved is None.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from types import ModuleType
from typing import Literal, NamedTuple

from verify.facets.time_calendar import (
    Period,
    add,
    coarser,
    day_period,
    floor,
    month_period,
    period,
    portion,
    week_in,
    weekday_in,
)
from verify.facets.time_fields import Fields
from verify.model import Grain

Tense = Literal["past", "future"]
# A day and month without a year may lie this far ahead of the publication without any sign of the future: previews and
# articles dated by the day of their writing.
SLACK_DAYS = 5
# A date of the last weeks is meant even in a sentence that speaks of the future, if the next one is most of a year off;
# one of the next weeks even in a sentence without a sign of the future, if the last one is.
RECENT, FAR = timedelta(days=45), timedelta(days=250)
# Without a sign of the past, the last date is unsure where the next one is nearer; where it is so many times nearer,
# the next one is the better guess.
MUCH_NEARER = 3


class Now(NamedTuple):
    """What a relative time is seen from.

    `assistant`: the policy of suites made for assistants: the next date rather than the last one, a week ago to the
    day.  `tense`: what the words around say, None if nothing.
    """

    moment: datetime
    assistant: bool = False
    tense: Tense | None = None


class Placed(NamedTuple):
    """A period, how it was completed ("absolute" or "reference"), and whether that is safe."""

    period: Period
    anchor: str
    certain: bool = True


def place(fields: Fields, now: Now | None, words: ModuleType) -> Placed | None:
    """The period that the fields mean, None where they name none or the reference is missing."""
    try:
        whole = _absolute(fields)
        if whole is not None:
            return Placed(_narrow(whole, fields, words, None), "absolute")
        if now is None:
            return None
        whole = _relative(fields, now)
        if whole is not None:
            return Placed(_narrow(whole, fields, words, now), "reference")
        return _choose(fields, now, words)
    except (ValueError, OverflowError):
        return None


def place_in(whole: Period, fields: Fields, words: ModuleType) -> Period | None:
    """The clock time, part of a day or day that the fields mean inside a known period."""
    try:
        return _narrow(whole, fields, words, None)
    except (ValueError, OverflowError):
        return None


def _absolute(fields: Fields) -> Period | None:
    """The enclosing period where the fields say it in full."""
    if "decade" in fields:
        return period(datetime(fields["decade"], 1, 1), "decade")
    if "century" in fields:
        return period(datetime(fields["century"] * 100 - 50, 1, 1), "century")
    if "year" in fields:
        return period(datetime(fields["year"], 1, 1), "year")
    return None


def _relative(fields: Fields, now: Now) -> Period | None:
    """The enclosing period where it is counted from the reference."""
    if "year_offset" in fields:
        return period(now.moment, "year", fields["year_offset"])
    if "unit" in fields:
        return _clipped(period(now.moment, fields["unit"], fields.get("offset", 0)), fields, now)
    if "any_unit" in fields and now.assistant:
        return period(now.moment, fields["any_unit"])
    if "this_week" in fields and not now.assistant:
        return period(now.moment, "week")
    return None


def _clipped(whole: Period, fields: Fields, now: Now) -> Period:
    """ "earlier this month": the part of the period before (or after) the reference."""
    tomorrow = floor(now.moment, "day") + timedelta(days=1)
    if fields.get("clip") == "earlier":
        return whole._replace(until=min(tomorrow, whole.until))
    if fields.get("clip") == "past":
        return (
            whole
            if now.assistant or "portion" in fields or "weekday" in fields
            else whole._replace(until=tomorrow)
        )
    return whole._replace(begin=min(tomorrow, whole.until - timedelta(days=1))) if "clip" in fields else whole


def _narrow(whole: Period, fields: Fields, words: ModuleType, now: Now | None) -> Period:
    """The period that the finer fields mean inside `whole`.  Raises: ValueError where there is none."""
    inner = _narrow_calendar(whole, fields)
    if "last_weekend" in fields:
        friday = weekday_in(inner, 4, -1).begin
        return Period(friday + timedelta(hours=18), friday + timedelta(days=3), "hour")
    if "nth_week" in fields:
        inner = week_in(inner, fields["nth_week"])
    elif "weekday" in fields and (coarser(inner.grain, "day")):
        inner = weekday_in(inner, fields["weekday"], fields.get("nth", 1))
    elif "weekday" in fields and inner.begin.weekday() != fields["weekday"]:
        raise ValueError("another weekday")
    if "portion" in fields and "hour" not in fields:
        inner = portion(inner, fields["portion"])
    return _narrow_clock(inner, fields, words, now)


def _narrow_calendar(whole: Period, fields: Fields) -> Period:
    """The half, quarter, month and day inside a year or month."""
    begin = whole.begin
    if "holiday" in fields:
        return day_period(begin.year, *fields["holiday"])
    if "head" in fields:
        months = fields["head"]
        first = begin if fields["side"] > 0 else add(begin, "month", 12 - months)
        return Period(first, add(first, "month", months), "month")
    if "quarter" in fields:
        first = add(begin, "month", 3 * (fields["quarter"] - 1))
        whole = Period(first, add(first, "month", 3), "quarter")
    if "month" in fields:
        whole = month_period(begin.year, fields["month"])
    if "nth_day" in fields:
        nth = fields["nth_day"]
        return period(
            whole.begin + timedelta(days=nth - 1) if nth > 0 else whole.until + timedelta(days=nth), "day"
        )
    if "day" in fields:
        return day_period(whole.begin.year, whole.begin.month, fields["day"])
    return whole


def _narrow_clock(day: Period, fields: Fields, words: ModuleType, now: Now | None) -> Period:
    """The clock time or part of a day."""
    if "hour" in fields:
        return _clock(day.begin, fields, words)
    if "part" in fields:
        first, last = words.PARTS[fields["part"]]
        begin = day.begin + timedelta(hours=first)
        return Period(begin, day.begin + timedelta(hours=last), "hour")
    return day


def _clock(midnight: datetime, fields: Fields, words: ModuleType) -> Period:
    """The clock time on a day, as long as its grain."""
    minute, second = fields.get("minute"), fields.get("second")
    begin = midnight + timedelta(hours=_hour(fields, words), minutes=minute or 0, seconds=second or 0)
    grain: Grain = "hour" if minute is None and second is None else "minute" if second is None else "second"
    return Period(begin, add(begin, grain, 1), grain)


def _hour(fields: Fields, words: ModuleType) -> int:
    """The hour of the day from 0 to 24, with the meridiem or the part of the day taken in."""
    hour, part, meridiem = fields["hour"], fields.get("part"), fields.get("meridiem")
    if not 0 <= hour <= 24:
        raise ValueError(f"no hour {hour}")
    if hour == 12 and (meridiem == "am" or part in words.NIGHT):
        return 24 if part in words.NIGHT else 0
    late = meridiem == "pm" or part in words.AFTERNOON
    late = late or (part in words.NIGHT and hour >= 6) or (part in words.NOON and hour < 6)
    return hour + 12 if late and hour < 12 else hour


_OF_YEAR = frozenset({"month", "quarter", "head", "holiday"})
_HALF_KNOWN = frozenset({"meridiem", "part", "day", "full_day"})


def _candidates(fields: Fields, now: Now) -> Iterator[Period]:
    """Enclosing periods around the reference in which incomplete fields may lie, in order."""
    moment = now.moment
    if "any_unit" in fields:
        unit, reach = fields["any_unit"], 2
    elif not _OF_YEAR.isdisjoint(fields):
        unit, reach = "year", 7 if "weekday" in fields else 4 if fields.get("day", 0) > 28 else 1
    elif "day" in fields:
        unit, reach = "month", 14 if "weekday" in fields else 2
    elif "weekday" in fields and "nth" not in fields:
        unit, reach = "week", 1
    elif "hour" in fields or "part" in fields:
        unit, reach = "day", 1
    else:
        return
    reach += abs(fields.get("pick", 0))
    for offset in range(-reach, reach + 1):
        yield period(moment, unit, offset)


def _choose(fields: Fields, now: Now, words: ModuleType) -> Placed | None:
    """The candidate that tense and policy ask for."""
    found = []
    for whole in _candidates(fields, now):
        try:
            found.append(_narrow(whole, fields, words, now))
        except ValueError:  # 29 February, or another weekday
            continue
    if now.assistant and _is_ambiguous(fields):
        found = sorted([*found, *(_later(p) for p in found)])
    if "weekday" in fields and "month" in fields and "day" in fields:
        return Placed(min(found, key=lambda p: abs(p.begin - now.moment)), "reference")
    if "pick" in fields:
        return _pick(found, fields["pick"], now)
    if now.assistant or now.tense == "future":
        return _next(found, fields, now)
    return _last(found, fields, now)


def _pick(found: list[Period], which: int, now: Now) -> Placed | None:
    """The nth candidate after, or before, the day of the reference."""
    today = floor(now.moment, "day")
    if which > 0:
        chosen = [p for p in found if p.begin > today][which - 1 : which]
    else:
        chosen = [p for p in found if p.until <= today][which:][:1]
    return Placed(chosen[0], "reference") if chosen else None


def _is_ambiguous(fields: Fields) -> bool:
    """Whether a clock time may be before or after noon ("3:30")."""
    return 0 < fields.get("hour", 0) <= 12 and _HALF_KNOWN.isdisjoint(fields)


def _later(p: Period) -> Period:
    half = timedelta(hours=12)
    return Period(p.begin + half, p.until + half, p.grain)


def _next(found: list[Period], fields: Fields, now: Now) -> Placed | None:
    """The first candidate that is not over; assistants mean another day by a bare weekday."""
    bare = (
        "weekday" in fields
        and not ("day" in fields or "hour" in fields or "part" in fields)
        and now.assistant
    )
    last = [p for p in found if p.until <= now.moment][-1:]
    for p in found:
        if last and not now.assistant and now.moment - last[0].until < RECENT and p.begin - now.moment > FAR:
            return Placed(last[0], "reference")
        if (p.begin if bare or "hour" in fields else p.until) > now.moment:
            return Placed(p, "reference")
    return None


def _last(found: list[Period], fields: Fields, now: Now) -> Placed | None:
    """The last candidate that has begun, a few days of slack for a day and month without signs of the past."""
    slack = timedelta(days=SLACK_DAYS if "month" in fields and "day" in fields and now.tense is None else 0)
    today = floor(now.moment, "day") + timedelta(days=1)
    begun = [p for p in found if p.begin < today + slack]
    if not begun:
        return None
    best = begun[-1]
    ahead = found[len(begun)] if len(begun) < len(found) else None
    if ahead is None or now.tense == "past" or best.until > now.moment or "any_unit" in fields:
        return Placed(best, "reference")
    ago, until = now.moment - best.until, ahead.begin - now.moment
    is_sure = ago <= until or (until < RECENT and ago > FAR)
    return Placed(ahead if until * MUCH_NEARER < ago else best, "reference", is_sure)
