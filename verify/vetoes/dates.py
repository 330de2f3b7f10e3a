"""Checks of dates: of which act they are, and whether of one at all."""

from __future__ import annotations

from verify.languages import tables
from verify.languages.kinds import (
    ASKING,
    ONCE,
    ONCE_EVER,
    RUNNING,
    SPEECH_EVENTS,
    TELLING,
)
from verify.match.concepts import named
from verify.match.slots import Slot
from verify.match.values import (
    clock_gap,
    gap_days,
    is_comparable,
    is_deadline,
    on_one_scale,
    same_quantity,
)
from verify.model import Quantity, Time
from verify.vetoes.common import (
    ONE_EVENT,
    PERIODS,
    SAME_WORDS,
    acts_differ,
    is_one_act,
    parallel,
)


def other_event(a: Slot, b: Slot) -> str | None:
    """The dates are of two acts, neither of which the other clause tells."""
    if not isinstance(a.value.of, Time) or parallel(a, b) >= ONE_EVENT:
        return None
    if acts_differ(a, b):
        here, there = (named((s.act,), s.unit.lang) for s in (a, b) if s.act)
        return f"{here} on one side, {there} on the other"
    x, y = a.unit.concepts, b.unit.concepts
    return "different things happen" if x and y and not x & y else None


def other_result(a: Slot, b: Slot) -> str | None:
    """The dates are of two matches or votes: each clause gives a result, and no two are the same."""
    if not (isinstance(a.value.of, Time) and isinstance(b.value.of, Time)):
        return None
    x, y = ([q for q in s.unit.quantities if q.kind == "score"] for s in (a, b))
    if not x or not y or any(same_quantity(p, q) for p in x for q in y):
        return None
    return f"the results are two: {x[0].text}, {y[0].text}"


def as_of_moment(a: Slot, b: Slot) -> str | None:
    """A time says up to when a count had come ("by noon on Friday 6 bodies were found"), not when something happened."""
    if not isinstance(a.value.of, Time) or parallel(a, b) >= SAME_WORDS:
        return None
    if not any(map(_counts_so_far, (a, b))) or all(map(_is_limit, (a, b))):
        return None
    return "one is the moment up to which is counted"


def _is_limit(s: Slot) -> bool:
    """True for a deadline, or the end of something: a time up to which nothing is counted."""
    return isinstance(s.value.of, Time) and is_deadline(s.value.of) and not s.unit.quantities


def _counts_so_far(s: Slot) -> bool:
    opens = tables(s.unit.lang, "actions").SO_FAR
    bounded = isinstance(s.value.of, Time) and s.value.of.modifier in ("by", "until")
    return bounded or (bool(s.unit.quantities) and s.last_words.endswith(opens))


def period_of_figures(a: Slot, b: Slot) -> str | None:
    """Both times are months or years that say of when the figures of their clauses are.

    Or one is, and counts several ("7 deaths in 2023"), where the other is the day of one event.
    """
    if not isinstance(a.value.of, Time) or parallel(a, b) >= SAME_WORDS:
        return None
    if _counts_in_period(a) != _counts_in_period(b):
        return "one is the period of a figure"
    if is_one_act(a, b) and a.act in ONCE:
        return None
    if all(
        isinstance(s.value.of, Time) and s.value.of.grain in PERIODS and s.unit.quantities for s in (a, b)
    ):
        return "they are the periods of figures"
    return None


def _counts_in_period(s: Slot) -> bool:
    """True for a month or year of which a clause counts the cases: several dead, hurt, arrested."""
    if s.act not in RUNNING:
        return False
    several = (q for q in s.unit.quantities if q.kind == "count" and q.low is not None and q.low > 1)
    return isinstance(s.value.of, Time) and s.value.of.grain in PERIODS and any(several)


def far_apart(a: Slot, b: Slot) -> str | None:
    """Two dates so far from each other for their grain that they are of two events (1976 / 22 October 2013).

    Or two lengths of time of another order (14 months / a few hours).
    """
    x, y = a.value.of, b.value.of
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        return "the lengths of time are of another order" if _is_other_order(x, y) else None
    if not (isinstance(x, Time) and isinstance(y, Time)) or parallel(a, b) >= SAME_WORDS:
        return None
    if is_one_act(a, b) and a.act in ONCE_EVER:
        return None
    reach = max(_GRAIN_DAYS.get(t.grain or "day", 1) for t in (x, y)) * (
        FAR_GRAINS if x.grain == y.grain else 1
    )
    return "the dates are far apart" if gap_days(x, y) > reach else None


def _is_other_order(x: Quantity, y: Quantity) -> bool:
    """True for two lengths of time of which one is many times the other."""
    if x.unit == y.unit or not is_comparable(x, y):
        return False
    x, y = on_one_scale(x, y)
    low, high = sorted(q.low + q.high for q in (x, y) if q.low is not None and q.high is not None)
    return bool(low * OTHER_ORDER < high)


# A length of time that is so many times another one is of something else, if they are told in two units.
OTHER_ORDER = 30


# How many times the coarser grain two dates of one event may be apart and still look like a slip.
FAR_GRAINS = 3


_GRAIN_DAYS: dict[str, float] = {
    "second": 2, "minute": 2, "hour": 2, "day": 10, "week": 14, "month": 31, "quarter": 92, "year": 366,
    "decade": 3660, "century": 36600,
}  # fmt: skip


def rests_on_context(a: Slot, b: Slot) -> str | None:
    """A date that was completed from another sentence ("22:00 the same day") is no ground for a conflict."""
    x, y = a.value.of, b.value.of
    if isinstance(x, Time) and isinstance(y, Time) and clock_gap(x, y) is not None:
        return None
    for s in (a, b):
        if isinstance(s.value.of, Time) and s.value.of.anchor == "context":
            return f"the day of {s.value.text} rests on another sentence"
    return None


def time_of_speech(a: Slot, b: Slot) -> str | None:
    """One time says when something was said, the other when something happened.

    Where both clauses tell of a call or a meeting, saying is what happened.
    """
    if a.unit.concepts & b.unit.concepts & SPEECH_EVENTS:
        return None
    return (
        "one is the day on which it was said"
        if (a.value.role == "speech") != (b.value.role == "speech")
        else None
    )


def said_on_two_days(a: Slot, b: Slot) -> str | None:
    """Both times say when somebody said something: who speaks on two days has said two things."""
    is_time = isinstance(a.value.of, Time) and isinstance(b.value.of, Time)
    if not is_time or parallel(a, b) >= SAME_WORDS or a.unit.concepts & b.unit.concepts & SPEECH_EVENTS:
        return None
    return "something was said on two days" if a.value.role == b.value.role == "speech" else None


def told_on(a: Slot, b: Slot) -> str | None:
    """Just one time stands beside an announcement, or a demand: it is the day on which the act was told of."""
    if not isinstance(a.value.of, Time) or parallel(a, b) >= SAME_WORDS or not (a.head and b.head):
        return None
    if (a.head in TELLING) != (b.head in TELLING):
        return "one is the day on which it was announced"
    if (a.head in ASKING) != (b.head in ASKING):
        return "one is the day on which it was asked for"
    return None
