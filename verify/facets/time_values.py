"""TIMEX3 values of periods and ranges."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from verify.facets.time_calendar import Period
from verify.facets.time_fields import Fields
from verify.model import Grain

# How many characters of a date, or of a date with its clock time, a grain shows.
_DATE_CHARS = {"year": 4, "month": 7, "day": 10}
_CLOCK_CHARS = {"hour": 13, "minute": 16, "second": 19}


@lru_cache(4096)
def point_timex(moment: datetime, grain: Grain) -> str:
    """The value of the unit that begins at `moment`.

    >>> point_timex(datetime(2019, 9, 18, 16), "hour")
    '2019-09-18T16'
    """
    day = f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}"
    cut = _DATE_CHARS.get(grain)
    if cut is not None:
        return day[:cut]
    if grain in _CLOCK_CHARS:
        return f"{day}T{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d}"[: _CLOCK_CHARS[grain]]
    if grain == "week":
        iso = moment.isocalendar()
        return f"{iso.year:04d}-W{iso.week:02d}"
    if grain == "quarter":
        return f"{day[:4]}-Q{(moment.month + 2) // 3}"
    return f"{moment.year // 10:03d}" if grain == "decade" else f"{(moment.year - 1) // 100:02d}"


def period_timex(p: Period, fields: Fields, codes: dict[str, str]) -> str:
    """The value of a placed period."""
    if "part" in fields and "hour" not in fields:
        day = p.begin.replace(hour=0)
        return f"{point_timex(day, 'day')}T{codes[fields['part']]}"
    if "head" in fields:
        return range_timex(p)
    return point_timex(p.begin, p.grain)


def range_timex(p: Period, first: Grain | None = None) -> str:
    """The value of a range: its first and last unit; `first` is the grain of the first one, if it is another."""
    last = p.until - timedelta(seconds=1)
    return f"{point_timex(p.begin, first or p.grain)}/{point_timex(last, p.grain)}"


def open_timex(fields: Fields, codes: dict[str, str]) -> str:
    """The value of a time that is not placed: what was said, X for the rest.

    >>> open_timex({"month": 9, "day": 17}, {})
    'XXXX-09-17'
    """
    if "fiscal" in fields:
        return f"FY{fields.get('year', 0):04d}"
    year = f"{fields['year']:04d}" if "year" in fields else "XXXX"
    if "hour" in fields:
        clock = f"T{fields['hour']:02d}" + (f":{fields['minute']:02d}" if "minute" in fields else "")
        return _open_day(fields, year) + clock if "day" in fields else clock
    if "part" in fields:
        return f"T{codes[fields['part']]}"
    if "quarter" in fields:
        return f"{year}-Q{fields['quarter']}"
    if "weekday" in fields and "day" not in fields:
        return f"XXXX-WXX-{fields['weekday'] + 1}"
    return _open_day(fields, year)


def _open_day(fields: Fields, year: str) -> str:
    """Year, month and day with X for what is missing."""
    if "day" in fields:
        month = f"{fields['month']:02d}" if "month" in fields else "XX"
        return f"{year}-{month}-{fields['day']:02d}"
    return f"{year}-{fields['month']:02d}" if "month" in fields else year
