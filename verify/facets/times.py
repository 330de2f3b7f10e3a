"""Times of a text: dates, clock times, spans, references and anaphors, each with its period where it can be known.

    find_times("Khoảng 11h30 ngày 1/11, anh Vũ ...", reference=date(2013, 11, 3))

The stages: `time_scan` finds parts by the forms of a language, `time_join` puts neighbours together, `time_cues` reads
the words around, `time_place` and `time_spans` ask the calendar.  This module keeps what one time says for the next: the
antecedent of "cùng ngày" and "kể từ đó", the day of a speech.  It does not know events: a time that only an event could
place ("hai ngày sau vụ nổ") stays unresolved.
"""

from __future__ import annotations

import re
from bisect import bisect
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from types import ModuleType
from typing import Literal, NamedTuple, cast

from verify.facets.time_calendar import Period, coarser, grain_of, period
from verify.facets.time_cues import Cued, cued, tense_around
from verify.facets.time_fields import Fields, Part
from verify.facets.time_join import join, ranges, words_before
from verify.facets.time_place import Now, Placed, Tense, place, place_in
from verify.facets.time_scan import fold, scan
from verify.facets.time_spans import Stretch, duration_timex, from_other, shifted, stretch
from verify.facets.time_values import open_timex, period_timex, range_timex
from verify.languages import tables
from verify.model import Grain, Time

Quote = tuple[int, int, date | None]
# An anaphor means a time of its own or the previous sentence; beyond this it is unsure.
_ANTECEDENT_CHARS = 350
_QUOTE = re.compile(r"“[^“”\"\n]{0,4000}+[”\"]|\"[^\"“”\n]{0,4000}+[\"”]|«[^«»\n]{0,4000}+»")


class Context(NamedTuple):
    """What earlier times of the text say for the next one."""

    last: Period | None = None  # the last date, of any grain
    last_day: Period | None = None  # the last date that is a day or finer, as a day
    at: int = -(10**9)  # where `last` ends in the text
    day_at: int = -(10**9)


class Read(NamedTuple):
    """A time, and the period that it names where a modifier hides it ("before May 5")."""

    time: Time
    period: Period | None = None


class Reading(NamedTuple):
    """All that reading one part needs."""

    lang: str
    words: ModuleType
    text: str
    low: str
    reference: datetime | None
    assistant: bool
    quotes: Sequence[Quote] | None
    inner: tuple[tuple[int, int], ...]  # quotations of the text, filled only where a relative day needs them


def find_times(
    text: str,
    *,
    lang: str = "vi",
    reference: datetime | date | None = None,
    prefer: Literal["past", "future"] = "past",
    quotes: Sequence[Quote] = (),
) -> tuple[Time, ...]:
    """The times of a text, ordered by start, without overlap.

    `reference`: the publication; without it nothing relative is resolved.  `prefer`: "past" for news, "future" for
    texts that speak to an assistant.  `quotes`: (start, end, day of the speech) of quotations; without them the day
    of a speech is the last day named before the quotation.

    >>> [t.timex for t in find_times("Hôm 17/9, ông Hale tới Minsk.", reference=date(2019, 9, 18))]
    ['2019-09-17']
    """
    low = fold(text)
    words = tables(lang, "times")
    parts = ranges(join(scan(low, lang), low, words), low, words)
    spoken = any("unit" in part.fields for part in parts) and not quotes
    inner = tuple(m.span() for m in _QUOTE.finditer(text)) if spoken else ()
    reading = Reading(lang, words, text, low, _moment(reference), prefer == "future", quotes or None, inner)
    return tuple(_times(parts, reading))


def _moment(reference: datetime | date | None) -> datetime | None:
    """The reference as a naive moment; a mere day counts from its midnight."""
    if reference is None:
        return None
    if isinstance(reference, datetime):
        return reference.replace(tzinfo=None)
    return datetime.combine(reference, time())


def _times(parts: Iterable[Part], reading: Reading) -> Iterator[Time]:
    """The times of all parts that are times, each seen in the context of those before."""
    context, end = Context(), 0
    for part in parts:
        found = cued(part, reading.low, reading.text, reading.words)
        if found is None or found.part.start < end:
            continue
        read = _read(found, context, reading)
        if read is None:
            continue
        yield read.time
        end = read.time.end
        context = _after(context, read)


def _after(context: Context, read: Read) -> Context:
    """The context for what follows a time."""
    value, last = read
    if last is None or value.kind != "date" or value.anchor == "birth":
        return context
    if coarser(last.grain, "day"):
        return context._replace(last=last, at=value.end)
    return Context(last, period(last.begin, "day"), value.end, value.end)


def _read(found: Cued, context: Context, reading: Reading) -> Read | None:
    """The time that a part is; None where it turns out to be none."""
    fields = found.part.fields
    if "same" in fields:
        return _read_same(found, context, reading)
    if any(key in fields for key in _OTHER_KINDS):
        value = _read_other(found, context, reading)
        return Read(value) if value else None
    return _read_date(found, context, reading)


_OTHER_KINDS = ("ref", "now", "anaphor", "count", "lunar", "fiscal", "bc")


def _read_other(found: Cued, context: Context, reading: Reading) -> Time | None:
    """A time that is no plain date."""
    fields = found.part.fields
    if "ref" in fields:
        return _build(found, reading, "reference", Stretch(None, None), None, fields["ref"])
    if "now" in fields:
        return _read_now(found, reading)
    if "anaphor" in fields:
        return _read_anaphor(found, context, reading)
    if "count" in fields:
        return _read_span(found, context, reading)
    return _unresolved(found, reading, "lunar" if "lunar" in fields else "absolute")


def _build(
    found: Cued,
    reading: Reading,
    kind: Literal["date", "duration", "reference"],
    bounds: Stretch,
    grain: Grain | None,
    timex: str,
    certain: bool = True,
    anchor: str = "absolute",
) -> Time:
    """The record of a time."""
    start, end = found.part.start, found.part.end
    modifier = found.part.fields.get("portion", found.modifier)
    if "birth" in found.part.fields:
        anchor = "birth"
    quoted = reading.text[start:end]
    return Time(start, end, kind, bounds.begin, bounds.until, grain, modifier, timex, quoted, certain, anchor)


def _unresolved(found: Cued, reading: Reading, anchor: str) -> Time:
    """A time that cannot be placed."""
    fields = found.part.fields
    timex = open_timex(fields, reading.words.PART_CODES)
    return _build(found, reading, "date", Stretch(None, None), _grain(fields), timex, False, anchor)


def _grain(fields: Fields) -> Grain:
    """The grain that the fields give before they are placed."""
    for key, grain in _GRAINS:
        if key in fields:
            return grain
    return "year"


_GRAINS: tuple[tuple[str, Grain], ...] = (
    ("second", "second"), ("minute", "minute"), ("hour", "hour"), ("part", "hour"), ("day", "day"), ("weekday", "day"),
    ("month", "month"), ("quarter", "quarter"), ("year", "year"),
)  # fmt: skip


def _read_now(found: Cued, reading: Reading) -> Time:
    """ "right now": the moment of the reference."""
    here = reading.reference
    bounds = Stretch(here, here + timedelta(seconds=1)) if here and reading.assistant else Stretch(None, None)
    return _build(found, reading, "reference", bounds, "second", "PRESENT_REF", here is not None, "reference")


def _antecedent(context: Context, start: int, day: bool) -> Period | None:
    """The time that an anaphor at `start` speaks of, None where none is near."""
    last, at = (context.last_day, context.day_at) if day else (context.last, context.at)
    return last if start - at <= _ANTECEDENT_CHARS else None


def _read_anaphor(found: Cued, context: Context, reading: Reading) -> Time:
    """ "kể từ đó", "khi đó": bounded by the time before it, where one is near."""
    how = found.part.fields["anaphor"]
    other = _antecedent(context, found.part.start, False)
    if other is None:
        return _build(found, reading, "reference", Stretch(None, None), None, how.upper(), False, "context")
    bounds = {
        "since": Stretch(other.begin, None),
        "same": Stretch(other.begin, other.until),
        "before": Stretch(None, other.begin),
        "after": Stretch(other.begin, None),
    }[how]
    timex = range_timex(other) if how == "same" else how.upper()
    modifier = None if how == "same" else how
    return _build(
        found._replace(modifier=modifier), reading, "reference", bounds, other.grain, timex, True, "context"
    )


def _read_span(found: Cued, context: Context, reading: Reading) -> Time | None:
    """A number of units: a stretch up to or from the reference, a date so long ago, or a bare duration."""
    fields = found.part.fields
    where = fields.get("place") or _implied_place(found, reading)
    if where == "hence" and set(words_before(reading.low, found.part.start)[-1:]) & reading.words.MORE:
        where = None
    if "within" in fields and reading.assistant:
        where = "hence"
    now = _now(found, reading, None)
    try:
        if where in ("past", "next") and now is not None:
            bounds = stretch(fields, now, where)
            anchor = "reference"
            return _build(
                found, reading, "duration", bounds, _span_grain(fields), duration_timex(fields), True, anchor
            )
        if where is not None and where not in ("past", "next"):
            return _read_shifted(found, where, now, context, reading)
    except (ValueError, OverflowError):
        pass
    open_end = Stretch(None, None)
    return _build(
        found, reading, "duration", open_end, _span_grain(fields), duration_timex(fields), where is None
    )


def _implied_place(found: Cued, reading: Reading) -> str | None:
    """ "sau 11 năm": ends at the publication, unless the sentence speaks of what is to come."""
    before = words_before(reading.low, found.part.start)
    if not before or before[-1] not in reading.words.PLACED_AFTER or reading.assistant:
        return None
    return "past" if found.part.fields["span_unit"] in ("year", "decade", "month") else None


def _span_grain(fields: Fields) -> Grain:
    return grain_of(fields["span_unit"])


def _read_shifted(found: Cued, where: str, now: Now | None, context: Context, reading: Reading) -> Time:
    """ "ba ngày trước", "two days later": one unit, so many units from the reference or another time."""
    fields = found.part.fields
    sign = -1 if where in ("ago", "earlier") else 1
    timex, grain = duration_timex(fields), _span_grain(fields)
    whole, anchor = None, "context"
    if fields.get("count") is None and reading.assistant:
        fields = cast(Fields, {**fields, "count": reading.words.FEW})
    if fields.get("count") is None:
        pass
    elif where in ("ago", "hence", "upcoming") and now is not None and not _is_too_fine(fields, now):
        anchor = "reference"
        whole = shifted(fields, now, sign) if where != "upcoming" else _upcoming(fields, now)
    elif where in ("later", "earlier"):
        other = _antecedent(context, found.part.start, False)
        whole = from_other(fields, other, sign) if other else None
        whole = whole if other is None or not coarser(other.grain, grain) else None
    if whole is None:
        kind: Literal["date", "duration"] = "duration" if fields.get("count") is None else "date"
        return _build(found, reading, kind, Stretch(None, None), grain, timex, False, anchor)
    timex = period_timex(whole, {}, {})
    return _build(found, reading, "date", Stretch(whole.begin, whole.until), whole.grain, timex, True, anchor)


def _is_too_fine(fields: Fields, now: Now) -> bool:
    """Whether hours or less are counted from a reference that is a mere day."""
    return (
        fields["span_unit"] in ("hour", "minute", "second")
        and now.moment.time() == time()
        and not now.assistant
    )


def _upcoming(fields: Fields, now: Now) -> Period:
    """ "upcoming two weeks" of an assistant: the unit so many units ahead."""
    return period(now.moment, fields["span_unit"], int(fields.get("count") or 1))


def _read_same(found: Cued, context: Context, reading: Reading) -> Read:
    """ "cùng ngày", "tối cùng ngày", "năm đó": the unit of the time before it."""
    fields = found.part.fields
    unit = grain_of(fields["same"])
    other = _antecedent(context, found.part.start, unit == "day")
    if reading.assistant and reading.reference is not None:
        other = period(reading.reference, unit)
    whole = None
    if other is not None and not coarser(other.grain, unit):
        whole = place_in(period(other.begin, unit, fields.get("offset", 0)), fields, reading.words)
    if whole is None:
        return Read(_build(found, reading, "date", Stretch(None, None), unit, "XXXX", False, "context"))
    timex = period_timex(whole, fields, reading.words.PART_CODES)
    bounds = _bounded(whole, found.modifier, fields, reading)
    return Read(_build(found, reading, "date", bounds, whole.grain, timex, True, "context"), whole)


def _now(found: Cued, reading: Reading, tense: Tense | None) -> Now | None:
    """What the time is seen from, None without a reference."""
    if reading.reference is None:
        return None
    return Now(reading.reference, reading.assistant, tense)


def _read_date(found: Cued, context: Context, reading: Reading) -> Read | None:
    """A date, clock time or range of them."""
    fields = found.part.fields
    placed = _place(found, fields, context, reading)
    if placed is None:
        return Read(_unresolved(found, reading, "reference")) if _is_valid(fields) else None
    if found.part.to is not None:
        return _read_range(found, placed, reading)
    timex = period_timex(placed.period, fields, reading.words.PART_CODES)
    bounds = _bounded(placed.period, found.modifier, fields, reading)
    value = _build(found, reading, "date", bounds, placed.period.grain, timex, placed.certain, placed.anchor)
    return Read(value, placed.period)


def _is_valid(fields: Fields) -> bool:
    """Whether some calendar day fits the fields at all."""
    month = fields.get("month", 1)
    if not 1 <= month <= 12 or fields.get("hour", 0) > 24:
        return False
    return 1 <= fields.get("day", 1) <= monthrange(2000, month)[1]


def _place(found: Cued, fields: Fields, context: Context, reading: Reading) -> Placed | None:
    """The period of a date: complete, seen from a speech, from the publication, or from the time before it."""
    day_free = ("hour" in fields or "part" in fields) and not any(k in fields for k in _DAY_KEYS)
    if day_free and not reading.assistant:
        day = _antecedent(context, found.part.start, True)
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
    return place(fields, _now(found, reading, tense), reading.words)


_DAY_KEYS = ("day", "weekday", "unit", "month", "holiday", "nth_day")


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
        near = _antecedent(context, start, True)
        return near.begin if near else None
    return None


def _read_range(found: Cued, first: Placed, reading: Reading) -> Read:
    """A range from one time to another."""
    to = found.part.to or {}
    now = _now(found, reading, found.hint)
    last = (
        place_in(period(first.period.begin, "day"), to, reading.words)
        if _same_day(found.part.fields, to)
        else None
    )
    if last is None:
        placed = place(to, now, reading.words)
        last = placed.period if placed else None
    if last is None:
        return Read(_unresolved(found, reading, "reference"))
    if last.until <= first.period.begin and "weekday" in to and "day" not in to:
        last = Period(last.begin + timedelta(days=7), last.until + timedelta(days=7), last.grain)
    if last.until <= first.period.begin and "hour" in to:
        last = Period(last.begin + timedelta(hours=12), last.until + timedelta(hours=12), last.grain)
    if last.until <= first.period.begin:
        return Read(_unresolved(found, reading, first.anchor))
    grain = last.grain if coarser(first.period.grain, last.grain) else first.period.grain
    until = last.until
    if coarser(last.grain, grain):
        until = last.begin + (timedelta(minutes=1) if grain == "minute" else last.until - last.begin)
    whole = Period(first.period.begin, until, grain)
    plain = found._replace(modifier=None if found.modifier != "about" else "about")
    bounds = Stretch(whole.begin, whole.until)
    value = _build(plain, reading, "date", bounds, grain, range_timex(whole), first.certain, first.anchor)
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
        begin = reading.reference if reading.assistant and modifier == "by" else None
        return Stretch(begin, p.begin if "hour" in fields else p.until)
    return Stretch(p.begin, p.until)
