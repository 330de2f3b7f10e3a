"""Reads dates, clock times, ranges of them, and dates that stand for another one ("cùng ngày", "that year")."""

from __future__ import annotations

from bisect import bisect
from calendar import monthrange
from datetime import datetime, time, timedelta

from verify.facets.time_calendar import Period, coarser, grain_of, period
from verify.facets.time_cues import Cued, tense_around
from verify.facets.time_fields import Fields
from verify.facets.time_place import Now, Placed, place, place_in
from verify.facets.time_reading import Context, Read, Reading, antecedent, build, now_of, unresolved
from verify.facets.time_spans import Stretch
from verify.facets.time_values import period_timex, range_timex

_DAY_KEYS = frozenset({"day", "weekday", "unit", "month", "holiday", "nth_day"})


def read_date(found: Cued, context: Context, reading: Reading) -> Read | None:
    """A date, clock time or range of them."""
    fields = found.part.fields
    placed = _place(found, fields, context, reading)
    if placed is None:
        return Read(unresolved(found, reading, "reference")) if _is_valid(fields) else None
    if found.part.to is not None:
        return _read_range(found, placed, reading)
    timex = period_timex(placed.period, fields, reading.words.PART_CODES)
    bounds = _bounded(placed.period, found.modifier, fields, reading)
    value = build(found, reading, "date", bounds, placed.period.grain, timex, placed.certain, placed.anchor)
    return Read(value, placed.period)


def read_same(found: Cued, context: Context, reading: Reading) -> Read:
    """ "cùng ngày", "tối cùng ngày", "năm đó": the unit of the time before it."""
    fields = found.part.fields
    unit = grain_of(fields["same"])
    other = antecedent(context, found.part.start, unit == "day")
    if reading.assistant and reading.reference is not None:
        other = period(reading.reference, unit)
    whole = None
    if other is not None and not coarser(other.grain, unit):
        whole = place_in(period(other.begin, unit, fields.get("offset", 0)), fields, reading.words)
    if whole is None:
        return Read(build(found, reading, "date", Stretch(None, None), unit, "XXXX", False, "context"))
    timex = period_timex(whole, fields, reading.words.PART_CODES)
    bounds = _bounded(whole, found.modifier, fields, reading)
    return Read(build(found, reading, "date", bounds, whole.grain, timex, True, "context"), whole)


def _is_valid(fields: Fields) -> bool:
    """Whether some calendar day fits the fields at all."""
    month = fields.get("month", 1)
    if not 1 <= month <= 12 or fields.get("hour", 0) > 24:
        return False
    return 1 <= fields.get("day", 1) <= monthrange(2000, month)[1]


def _place(found: Cued, fields: Fields, context: Context, reading: Reading) -> Placed | None:
    """The period of a date: complete, seen from a speech, from the publication, or from the time before it."""
    day_free = ("hour" in fields or "part" in fields) and _DAY_KEYS.isdisjoint(fields)
    if day_free and not reading.assistant:
        day = antecedent(context, found.part.start, True)
        whole = place_in(day, fields, reading.words) if day else None
        return Placed(whole, "context") if whole else None
    if "unit" in fields:
        speech = _speech_day(found, context, reading)
        if speech is not None:
            placed = place(fields, Now(speech), reading.words)
            return placed._replace(anchor="speech") if placed else None
    tense = found.hint
    if tense is None and not reading.assistant and "year" not in fields and "unit" not in fields:
        tense = tense_around(reading.low, found.part, reading.lang)
    return place(fields, now_of(found, reading, tense), reading.words)


def _speech_day(found: Cued, context: Context, reading: Reading) -> datetime | None:
    """The day of the speech that a relative time is quoted from, None outside quotations or where it is not known."""
    start = found.part.start
    if reading.quotes is not None:
        for begin, end, day in reading.quotes:
            if begin <= start < end:
                return None if day is None else datetime.combine(day, time())
        return None
    if found.part.fields.get("unit") != "day" or context.last_day is None or reading.assistant:
        return None
    nearest = bisect(reading.inner, (start,)) - 1
    if nearest >= 0 and start < reading.inner[nearest][1]:
        near = antecedent(context, start, True)
        return near.begin if near else None
    return None


def _read_range(found: Cued, first: Placed, reading: Reading) -> Read:
    """A range from one time to another."""
    to = found.part.to or {}
    now = now_of(found, reading, found.hint)
    last = (
        place_in(period(first.period.begin, "day"), to, reading.words)
        if _same_day(found.part.fields, to)
        else None
    )
    if last is None:
        placed = place(to, now, reading.words)
        last = placed.period if placed else None
    if last is None:
        return Read(unresolved(found, reading, "reference"))
    if last.until <= first.period.begin and "weekday" in to and "day" not in to:
        last = Period(last.begin + timedelta(days=7), last.until + timedelta(days=7), last.grain)
    if last.until <= first.period.begin and "hour" in to:
        last = Period(last.begin + timedelta(hours=12), last.until + timedelta(hours=12), last.grain)
    if last.until <= first.period.begin:
        return Read(unresolved(found, reading, first.anchor))
    grain = last.grain if coarser(first.period.grain, last.grain) else first.period.grain
    until = last.until
    if coarser(last.grain, grain):
        until = last.begin + (timedelta(minutes=1) if grain == "minute" else last.until - last.begin)
    whole = Period(first.period.begin, until, grain)
    plain = found._replace(modifier=None if found.modifier != "about" else "about")
    bounds = Stretch(whole.begin, whole.until)
    timex = range_timex(whole, first.period.grain if first.period.grain == "year" else grain)
    value = build(plain, reading, "date", bounds, grain, timex, first.certain, first.anchor)
    return Read(value, whole)


def _same_day(fields: Fields, to: Fields) -> bool:
    """Whether both ends are clock times of one day."""
    return "hour" in fields and "hour" in to and all(fields.get(k) == to.get(k) for k in _DAY_KEYS)


def _bounded(p: Period, modifier: str | None, fields: Fields, reading: Reading) -> Stretch:
    """The period with what "since", "until" and the like leave of it."""
    if modifier in ("since", "after"):
        return Stretch(p.begin, None)
    if modifier == "before":
        return Stretch(None, p.begin)
    if modifier in ("until", "by"):
        until, now = p.begin if "hour" in fields else p.until, reading.reference
        is_ahead = reading.assistant and modifier == "by" and now is not None and now < until
        return Stretch(now if is_ahead else None, until)
    return Stretch(p.begin, p.until)
