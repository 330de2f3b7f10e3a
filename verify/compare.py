"""Two values of one question -> what they are to each other, with the reason in words.  One function a facet.

The table of values of the design.  Symmetric: the relation of (a, b) is that of (b, a); reasons name the values in
the order given.  Does not decide whether two claims answer one question; `verify.judge` does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from verify.match.values import (
    bounds,
    clock_distance,
    clock_gap,
    gap_days,
    is_comparable,
    is_day_unsure,
    is_placed,
    quantities_touch,
    same_quantity,
    same_time,
    time_contains,
    times_touch,
    width_days,
)
from verify.model import Quantity, Time, Verdict

# Vietnamese ages count calendar years, English ones completed years: the two differ by one.
AGE_SLACK_YEARS = 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """The relation of two values and why."""

    relation: Verdict
    reason: str


def compare_numbers(
    a: Quantity,
    b: Quantity,
    *,
    running: bool = False,
    may_fall: bool = False,
    as_of: tuple[str | None, str | None] = (None, None),
) -> Outcome:
    """Relation of two quantities that answer one question.

    `running` says that the figure grows with time; then `as_of` (ISO moments of a and b) tells an update from a
    conflict: a running figure may grow, and may not fall unless it counts who is still in some state (`may_fall`).
    """
    if a.kind == b.kind == "version":
        same = same_quantity(a, b)
        return (
            Outcome("agree", f"both give {a.text}") if same else Outcome("conflict", f"{a.text} or {b.text}")
        )
    if not is_comparable(a, b):
        return Outcome("unsure", f"{a.text} and {b.text} are not of one unit")
    if same_quantity(a, b):
        return Outcome("agree", _both(a.text, b.text))
    if quantities_touch(a, b):
        return Outcome("refine", f"{a.text} and {b.text} fit each other; one is rounded or less exact")
    if running and None not in as_of and as_of[0] != as_of[1]:
        return _over_time(a, b, str(as_of[0]), str(as_of[1]), may_fall)
    return Outcome("conflict", f"{show_number(a)} or {show_number(b)}: no number fits both")


def _over_time(a: Quantity, b: Quantity, at_a: str, at_b: str, may_fall: bool) -> Outcome:
    early, late = ((a, at_a), (b, at_b)) if at_a < at_b else ((b, at_b), (a, at_a))
    assert early[0].high is not None and late[0].low is not None
    told = f"{early[0].text} as of {early[1]}, {late[0].text} as of {late[1]}"
    if early[0].high < late[0].low:
        return Outcome("update", f"{told}: the count grew")
    if may_fall:
        return Outcome("update", f"{told}: the count fell")
    return Outcome("conflict", f"{told}: such a count cannot fall")


# A stretch up to now ("in the last 30 years") or a term ("2021-2026") of more days does not say when something happened;
# a year does.
_YEARS_DAYS, _YEAR_DAYS = 400, 366
_MONTH_DAYS = 31


def _is_too_wide(wide: Time, other: Time) -> bool:
    """True for a stretch of years that says too little of when another time was."""
    if wide.begin is None or wide.until is None or width_days(wide) <= _YEARS_DAYS:
        return False
    return (wide.kind == "duration") != (other.kind == "duration") or width_days(other) <= _MONTH_DAYS


def _begin_in_one_year(a: Time, b: Time) -> bool:
    """True where a stretch ("for 11 years") begins when the other time does ("2008")."""
    return a.begin is not None and b.begin is not None and abs((a.begin - b.begin).days) < _YEAR_DAYS


def compare_times(a: Time, b: Time) -> Outcome:
    """Relation of two times that answer one question; unsure where either could not be placed."""
    gap = clock_gap(a, b)
    if gap is not None and (is_day_unsure(a) or is_day_unsure(b)):
        return _compare_clocks(a, b, gap)
    if (
        gap
        and "about" in (a.modifier, b.modifier)
        and gap_days(a, b) < 1
        and clock_distance(a, b) >= FAR_MINUTES
    ):
        return Outcome("conflict", f"{_placed(a)} or {_placed(b)}: not the same time")
    if not (is_placed(a) and is_placed(b)):
        return Outcome("unsure", f"{a.text} or {b.text} cannot be placed on the calendar")
    if same_time(a, b):
        return Outcome("agree", _both(a.text, b.text))
    if _is_year_guessed(a, b):
        return Outcome("unsure", f"both give {a.text}, of which neither names the year")
    if _since(a, b) or _since(b, a):
        return Outcome("agree", f"{a.text} and {b.text} begin together")
    if is_period(a) and is_period(b) and _share_most(a, b) and _ends_differ(a, b):
        return Outcome("conflict", f"{a.text} or {b.text}: two periods that should be one")
    if (_is_too_wide(a, b) or _is_too_wide(b, a)) and not _begin_in_one_year(a, b):
        return Outcome("unsure", f"{a.text} or {b.text}: one is too long a time to say when")
    if time_contains(a, b) or time_contains(b, a):
        return Outcome("refine", f"{_placed(a)} and {_placed(b)}: one lies inside the other")
    if times_touch(a, b):
        return Outcome("refine", f"{a.text} and {b.text} overlap")
    near = _nearly(a, b)
    if near is not None:
        close = f"{a.text} and {b.text} are close, and one is approximate"
        return Outcome("refine", close) if near else Outcome("unsure", close)
    return Outcome("conflict", f"{_placed(a)} or {_placed(b)}: not the same time")


# Clock times of one event that are no further apart than this are roundings; up to twice as far nothing is sure.
CLOCK_SLACK_MINUTES = 20


def _compare_clocks(a: Time, b: Time, gap: int) -> Outcome:
    """Two clock times of which the day of one is not sure: only the clock is compared."""
    if gap == 0:
        return Outcome("refine", f"{a.text} and {b.text} are one time of the day")
    if gap <= CLOCK_SLACK_MINUTES:
        return Outcome("refine", f"{a.text} and {b.text} are close")
    if gap <= 2 * CLOCK_SLACK_MINUTES:
        return Outcome("unsure", f"{a.text} and {b.text} are less than an hour apart")
    return Outcome("conflict", f"{a.text} or {b.text}")


# Approximate clock times of one night or day that are this far apart are not roundings of one.
FAR_MINUTES = 60


def _is_year_guessed(a: Time, b: Time) -> bool:
    """True for one day of two years, where the years come from the publications and the tenses ("by May 29")."""
    same_words = a.anchor == b.anchor == "reference" and a.text.casefold() == b.text.casefold()
    return same_words and a.timex[4:] == b.timex[4:] != "" and a.timex[:4] != b.timex[:4]


def _since(a: Time, b: Time) -> bool:
    """True if `a` is open from the moment at which `b` begins: the two tell one turning point."""
    return a.modifier == "since" and a.until is None and a.begin is not None and a.begin == b.begin


def is_period(t: Time) -> bool:
    """True for a period that names its first and last moment ("2007-2013", "from 1967 to 1979")."""
    return t.begin is not None and t.until is not None and "/" in t.timex


# Two periods that share this part of the longer one are one period told differently.
MIN_SHARED_PERIOD = 0.5


def _share_most(a: Time, b: Time) -> bool:
    (a0, a1), (b0, b1) = bounds(a), bounds(b)
    return min(a1, b1) - max(a0, b0) >= MIN_SHARED_PERIOD * max(a1 - a0, b1 - b0)


def _ends_differ(a: Time, b: Time) -> bool:
    """True where two periods begin or end at moments of which none holds the other ("2010" holds "April 2010")."""
    ends = zip(a.timex.split("/"), b.timex.split("/"), strict=False)
    return any(not x.startswith(y) and not y.startswith(x) for x, y in ends)


def _nearly(a: Time, b: Time) -> bool | None:
    """True if an approximate clock time is within half an hour of the other, False within an hour, else None."""
    if "about" not in (a.modifier, b.modifier):
        return None
    (a0, a1), (b0, b1) = bounds(a), bounds(b)
    gap = max(b0 - a1, a0 - b1)
    if gap <= NEARLY:
        return True
    return False if gap < 2 * NEARLY - timedelta(minutes=1) else None


# What "about" may be off a clock time.
NEARLY = timedelta(minutes=30)


def compare_ages(age: Quantity, at: datetime, birth: Time) -> Outcome:
    """Relation of an age at a moment and a birth year.  Source: counting of years in both press traditions."""
    assert age.low is not None and age.high is not None and birth.begin is not None
    years = Decimal(at.year - birth.begin.year)
    if age.low - AGE_SLACK_YEARS <= years <= age.high + AGE_SLACK_YEARS:
        return Outcome("agree", f"{age.text} in {at.year} is born in {birth.begin.year}")
    return Outcome("conflict", f"{age.text} in {at.year}, but born in {birth.begin.year} makes {years}")


def _both(a: str, b: str) -> str:
    """That two values are one, with both as written where they are written differently."""
    return f"both give {a}" if a.casefold() == b.casefold() else f"{a} and {b} are the same"


def _placed(t: Time) -> str:
    """A time as written, and where on the calendar it is unless its words say so themselves.

    >>> _placed(Time(0, 4, "date", datetime(2008, 1, 1), datetime(2009, 1, 1), "year", None, "2008", "2008"))
    '2008'
    """
    shown = show_time(t)
    return t.text if shown in t.text else f"{t.text} ({shown})"


def show_number(q: Quantity) -> str:
    """A quantity for people: as written; where others are taken off, as the sum that it is ("49 − 1 = 48")."""
    if q.modifier != "net" or q.low is None or q.whole is None:
        return q.text
    return f"{q.text} − {q.whole - q.low} = {q.low}"


# A morning or an evening has no clock time that is worth showing; its words say which it is.
_PART_OF_DAY = re.compile(r"T[A-Z]{2}$")


def show_time(t: Time) -> str:
    """A placed time for people: "2008", "2013-10-22", "2013-10-16 16:00", with its modifier."""
    begin, until = bounds(t)
    if t.begin is None:
        shown = f"until {(until - timedelta(microseconds=1)).date()}"
    elif t.until is None:
        shown = f"since {begin.date()}"
    elif _PART_OF_DAY.search(t.timex):
        shown = begin.date().isoformat()
    elif t.grain in ("hour", "minute", "second"):
        shown = begin.strftime("%Y-%m-%d %H:%M")
    elif t.grain == "year" and until.year - begin.year == 1:
        shown = str(begin.year)
    elif until - begin <= timedelta(days=1):
        shown = begin.date().isoformat()
    else:
        shown = f"{begin.date()} to {until.date() - timedelta(days=1)}"
    return f"{t.modifier} {shown}" if t.modifier in ("before", "after", "about") else shown
