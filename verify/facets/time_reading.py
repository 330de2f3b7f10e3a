"""What reading one time needs: the text, the policy, and what earlier times say; and the record it ends in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from types import ModuleType
from typing import Literal, NamedTuple

from verify.facets.time_calendar import Period, coarser, period
from verify.facets.time_cues import Cued
from verify.facets.time_fields import Fields
from verify.facets.time_place import Now, Tense
from verify.facets.time_spans import Stretch
from verify.facets.time_values import open_timex
from verify.model import Grain, Time

Quote = tuple[int, int, date | None]
# An anaphor means a time of its own or the previous sentence; beyond this it is unsure.
_ANTECEDENT_CHARS = 350


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


def after(context: Context, read: Read) -> Context:
    """The context for what follows a time."""
    value, last = read
    if last is None or value.kind != "date" or value.anchor == "birth":
        return context
    if coarser(last.grain, "day"):
        return context._replace(last=last, at=value.end)
    return Context(last, period(last.begin, "day"), value.end, value.end)


def antecedent(context: Context, start: int, day: bool) -> Period | None:
    """The time that an anaphor at `start` speaks of, None where none is near."""
    last, at = (context.last_day, context.day_at) if day else (context.last, context.at)
    return last if start - at <= _ANTECEDENT_CHARS else None


def now_of(found: Cued, reading: Reading, tense: Tense | None) -> Now | None:
    """What the time is seen from, None without a reference."""
    if reading.reference is None:
        return None
    return Now(reading.reference, reading.assistant, tense)


def build(
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


def unresolved(found: Cued, reading: Reading, anchor: str) -> Time:
    """A time that cannot be placed."""
    fields = found.part.fields
    timex = open_timex(fields, reading.words.PART_CODES)
    return build(found, reading, "date", Stretch(None, None), _grain(fields), timex, False, anchor)


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
