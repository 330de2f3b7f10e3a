"""Reads times that are no plain dates: spans of time, references to now, anaphors."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Literal, cast

from verify.facets.time_calendar import Period, coarser, grain_of, period
from verify.facets.time_cues import Cued
from verify.facets.time_fields import Fields
from verify.facets.time_join import words_before
from verify.facets.time_place import Now
from verify.facets.time_reading import Context, Reading, antecedent, build, now_of, unresolved
from verify.facets.time_spans import Stretch, duration_timex, from_other, shifted, stretch
from verify.facets.time_values import period_timex, range_timex
from verify.model import Grain, Time

OTHER_KINDS = frozenset({"ref", "now", "anaphor", "count", "lunar", "fiscal", "bc"})


def read_other(found: Cued, context: Context, reading: Reading) -> Time | None:
    """A time that is no plain date."""
    fields = found.part.fields
    if "ref" in fields:
        return build(found, reading, "reference", Stretch(None, None), None, fields["ref"])
    if "now" in fields:
        return _read_now(found, reading)
    if "anaphor" in fields:
        return _read_anaphor(found, context, reading)
    if "count" in fields:
        return _read_span(found, context, reading)
    return unresolved(found, reading, "lunar" if "lunar" in fields else "absolute")


def _read_now(found: Cued, reading: Reading) -> Time:
    """ "right now": the moment of the reference."""
    here = reading.reference
    bounds = Stretch(here, here + timedelta(seconds=1)) if here and reading.assistant else Stretch(None, None)
    return build(found, reading, "reference", bounds, "second", "PRESENT_REF", here is not None, "reference")


def _read_anaphor(found: Cued, context: Context, reading: Reading) -> Time:
    """ "kể từ đó", "khi đó": bounded by the time before it, where one is near."""
    how = found.part.fields["anaphor"]
    other = antecedent(context, found.part.start, False)
    if other is None:
        return build(found, reading, "reference", Stretch(None, None), None, how.upper(), False, "context")
    bounds = {
        "since": Stretch(other.begin, None),
        "same": Stretch(other.begin, other.until),
        "before": Stretch(None, other.begin),
        "after": Stretch(other.begin, None),
    }[how]
    if how == "before" and coarser(other.grain, "month"):  # not before that year, but before some event in it
        return build(found, reading, "reference", Stretch(None, None), None, how.upper(), False, "context")
    timex = range_timex(other) if how == "same" else how.upper()
    modifier = None if how == "same" else how
    return build(
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
    now = now_of(found, reading, None)
    if reading.assistant and where and fields.get("count") is None:
        fields = cast(Fields, {**fields, "count": _few(found, reading)})
    try:
        if where == "inside":
            return _read_inside(found, fields, now, reading)
        if where in ("past", "next") and now is not None:
            bounds = stretch(fields, now, where)
            anchor = "reference"
            return build(
                found, reading, "duration", bounds, _span_grain(fields), duration_timex(fields), True, anchor
            )
        if where is not None and where not in ("past", "next"):
            return _read_shifted(found, fields, where, now, context, reading)
    except (ValueError, OverflowError):
        pass
    open_end = Stretch(None, None)
    return build(
        found, reading, "duration", open_end, _span_grain(fields), duration_timex(fields), where is None
    )


def _implied_place(found: Cued, reading: Reading) -> str | None:
    """ "sau 11 năm": ends at the publication, unless the sentence speaks of what is to come."""
    before = words_before(reading.low, found.part.start)
    if not before or before[-1] not in reading.words.PLACED_AFTER or reading.assistant:
        return None
    return "past" if found.part.fields["span_unit"] in ("year", "decade", "month") else None


def _few(found: Cued, reading: Reading) -> int:
    """How many an assistant takes a vague number for."""
    written = reading.low[found.part.start : found.part.end]
    counts: dict[str, int] = reading.words.FEWS
    return next((count for word, count in counts.items() if word in written), int(reading.words.FEW))


def _read_inside(found: Cued, fields: Fields, now: Now | None, reading: Reading) -> Time:
    """ "within two weeks": from now on for an assistant; in the press it may lie in the past, so only its length counts."""
    bounds, is_placed = Stretch(None, None), now is not None and reading.assistant
    if now is not None and is_placed:
        bounds = Stretch(now.moment, shifted(fields, now, 1).begin)
    return build(
        found,
        reading,
        "duration",
        bounds,
        _span_grain(fields),
        duration_timex(fields),
        True,
        "reference" if is_placed else "absolute",
    )


def _span_grain(fields: Fields) -> Grain:
    return grain_of(fields["span_unit"])


def _read_shifted(
    found: Cued, fields: Fields, where: str, now: Now | None, context: Context, reading: Reading
) -> Time:
    """ "ba ngày trước", "two days later": one unit, so many units from the reference or another time."""
    sign = -1 if where in ("ago", "earlier") else 1
    timex, grain = duration_timex(fields), _span_grain(fields)
    whole, anchor = None, "context"
    if fields.get("count") is None:
        pass
    elif where in ("ago", "hence", "upcoming") and now is not None and not _is_too_fine(fields, now):
        anchor = "reference"
        whole = shifted(fields, now, sign) if where != "upcoming" else _upcoming(fields, now)
    elif where in ("later", "earlier"):
        other = antecedent(context, found.part.start, False)
        whole = from_other(fields, other, sign) if other else None
        whole = whole if other is None or not coarser(other.grain, grain) else None
    if whole is None:
        kind: Literal["date", "duration"] = "duration" if fields.get("count") is None else "date"
        return build(found, reading, kind, Stretch(None, None), grain, timex, False, anchor)
    timex = period_timex(whole, {}, {})
    return build(found, reading, "date", Stretch(whole.begin, whole.until), whole.grain, timex, True, anchor)


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
