"""Puts the parts of one time together: "16h" + "ngày 16/10", "Tuesday" + "4 p.m.", the two ends of a range.

Works on fields and on the words between and before the parts; knows no calendar.  Parts that are ambiguous by
themselves ("weak": 4/11, thứ ba, May) are dropped here unless a neighbour or a word before them says that they are times.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import ModuleType
from typing import Any, NamedTuple, cast

from verify.facets.time_fields import Fields, Part

_LOOK_BACK_CHARS = 28  # three or four words
_STOPS = '.;:!?()[]\n"“”«»…'
_WORD_AFTER = re.compile(r"[ -]([^\W_]{0,15}+)")
_STOP = re.compile(f"[{re.escape(_STOPS)}]")
_NEVER_JOIN = frozenset(
    {"count", "ref", "anaphor", "lunar", "decade", "century", "fiscal", "birth", "now", "head", "any_unit"}
)
# From the coarsest level of the finer part to the finest level of the coarser one.
_STEPS = frozenset({
    ("time", "day"), ("time", "weekday"), ("weekday", "day"), ("weekday", "week"), ("day", "month"), ("month", "year"),
    ("quarter", "year"), ("nth", "month"), ("nth", "year"), ("nth", "quarter"), ("nth", "week"), ("weekday", "weekend"),
})  # fmt: skip
_RANGE_KINDS = tuple(
    frozenset(keys.split()) for keys in ("hour part", "day weekday unit same", "month", "quarter", "year")
)
_NO_RANGE = frozenset({"count", "ref", "anaphor", "lunar"})


class Levels(NamedTuple):
    """The finest and the coarsest unit that a part speaks of; `closed`: nothing coarser can be added."""

    low: str
    high: str
    closed: bool


def levels(fields: Fields) -> Levels | None:
    """The units that a part speaks of, None where it never joins another."""
    if not _NEVER_JOIN.isdisjoint(fields):
        return None
    found = [low for low, keys in _LOWS if not keys.isdisjoint(fields)]
    if "nth" in fields:
        found.remove("weekday")
    if not found:
        return None
    closed = not _CLOSED.isdisjoint(fields)
    high = found[-1]
    if "unit" in fields or "same" in fields:
        unit = str(fields.get("unit") or fields.get("same"))
        high = unit if unit in ("day", "week", "weekend", "month", "quarter", "year") else "none"
        found = found[:-1] or [high]
    return Levels(found[0], high, closed)


_CLOSED = frozenset({"year", "year_offset", "unit", "same", "pick", "this_week"})
_LOWS: tuple[tuple[str, frozenset[str]], ...] = (
    ("time", frozenset({"hour", "part"})),
    ("nth", frozenset({"nth", "nth_day", "nth_week"})),
    ("weekday", frozenset({"weekday"})),
    ("day", frozenset({"day", "holiday"})),
    ("month", frozenset({"month"})),
    ("quarter", frozenset({"quarter"})),
    ("year", frozenset({"year", "year_offset"})),
    ("other", frozenset({"unit", "same"})),
)


def can_join(a: Fields, b: Fields) -> bool:
    """Whether two parts can be one time."""
    if a.keys() & b.keys() - {"weak", "needs_join", "or_span"}:
        return False
    first, second = levels(a), levels(b)
    if first is None or second is None:
        return False
    if _clock_and_part(a, b) or _clock_and_part(b, a):
        return True
    return _steps_up(first, second) or _steps_up(second, first)


def _clock_and_part(clock: Fields, other: Fields) -> bool:
    """ "3 giờ" + "sáng nay": one gives the hour, the other part and day."""
    return (
        "hour" in clock
        and "part" not in clock
        and "part" in other
        and "hour" not in other
        and len(clock) <= 4
    )


def _steps_up(fine: Levels, coarse: Levels) -> bool:
    return not fine.closed and (fine.high, coarse.low) in _STEPS


def join(parts: Iterable[Part], low: str, words: ModuleType) -> list[Part]:
    """Parts with neighbours put together, in order."""
    done: list[Part] = []
    for part in parts:
        if done and part.start - done[-1].end <= words.LONGEST_JOIN:
            whole = _joined(done[-1], part, low, words)
            if whole is not None:
                done[-1] = whole
                continue
        done.append(part)
    return done


def _joined(a: Part, b: Part, low: str, words: ModuleType) -> Part | None:
    """Two neighbours as one part, None where they are two times."""
    gap = low[a.end : b.start]
    if "count" in a.fields and "count" in b.fields:
        return _compound(a, b, gap, words)
    if gap not in words.JOINS and not (gap == "" and "needs_join" in a.fields):
        return None
    if a.to is not None or not can_join(a.fields, b.fields):
        return None
    fields = _union(a.fields, b.fields)
    end = b.end + 1 if "(" in gap and low[b.end : b.end + 1] == ")" else b.end
    to = cast(Fields, {**a.fields, **b.to}) if b.to is not None else None
    return Part(a.start, end, fields, to)


def _union(a: Fields, b: Fields) -> Fields:
    """The fields of both; cues are needed only if both need them."""
    fields: dict[str, Any] = {**a, **b}
    for key in ("weak", "needs_join", "or_span"):
        if key in fields and not (key in a and key in b):
            del fields[key]
    return cast(Fields, fields)


def _compound(a: Part, b: Part, gap: str, words: ModuleType) -> Part | None:
    """ "two years and three months" as one span."""
    count, more = b.fields.get("count"), a.fields.get("more", ())
    if gap not in words.COUNT_JOINS or count is None or a.fields.get("count") is None or "place" in a.fields:
        return None
    order = words.UNIT_ORDER
    if order.index(a.fields["span_unit"]) <= order.index(b.fields["span_unit"]):
        return None
    fields: dict[str, Any] = {**a.fields, "more": (*more, (count, b.fields["span_unit"]))}
    if "place" in b.fields:
        fields["place"] = b.fields["place"]
    return Part(a.start, b.end, cast(Fields, fields))


def ranges(parts: list[Part], low: str, words: ModuleType) -> list[Part]:
    """Parts with the two ends of a range put together ("từ 2007 đến 2012", "3:30 to 6 PM")."""
    done: list[Part] = []
    for part in parts:
        if done and part.start - done[-1].end <= words.LONGEST_JOIN and _is_range(done[-1], part, low, words):
            first = done[-1]
            start, end = _share(first.fields, part.fields)
            done[-1] = Part(first.start, part.end, start, end)
        else:
            done.append(part)
    return done


def _is_range(a: Part, b: Part, low: str, words: ModuleType) -> bool:
    gap = low[a.end : b.start]
    if a.to is not None or b.to is not None:
        return False
    openers, ands = words.RANGE_AND
    opened = not openers.isdisjoint(words_before(low, a.start))
    if gap not in words.RANGES and not (gap in ands and opened):
        return False
    kinds = _range_kind(a.fields), _range_kind(b.fields)
    if None in kinds:
        return False
    return kinds[0] == kinds[1] or (opened and "year" in a.fields and "year" in b.fields)


def _range_kind(fields: Fields) -> int | None:
    """Which kind of unit the ends of a range have in common; None where there can be no range."""
    if not _NO_RANGE.isdisjoint(fields):
        return None
    for index, keys in enumerate(_RANGE_KINDS):
        if not keys.isdisjoint(fields):
            return index
    return None


_FINER = frozenset({"hour", "part", "day", "weekday", "month", "quarter"})
_SHARED = ("year", "month", "day", "weekday", "unit", "offset", "same", "year_offset")


def _share(a: Fields, b: Fields) -> tuple[Fields, Fields]:
    """Both ends, each completed by what only the other says ("18 - 20/9/2019", "9h - 11h ngày 3/5")."""
    start, end = cast(dict[str, Any], {**a}), cast(dict[str, Any], {**b})
    clock = "hour" in a
    whole_year = "year" in a and not _FINER.intersection(
        a
    )  # "2008 through October 2012" begins with the year
    for key in _SHARED:
        if (
            key in b
            and key not in a
            and not whole_year
            and (clock or key in ("year", "year_offset", "month"))
        ):
            start[key] = end[key]
        if key in a and key not in b and (clock or key == "year_offset"):
            end[key] = start[key]
    if clock and "hour" in b:
        _share_half_day(start, end)
    if "year" in a and "year" not in b:
        end["year"] = a["year"] + (a.get("month", 0) > b.get("month", 12))
    elif "year" in start and "year" not in a and "month" in a and a["month"] > b.get("month", 12):
        start["year"] -= 1
    start.pop("weak", None)
    end.pop("weak", None)
    return cast(Fields, start), cast(Fields, end)


def _share_half_day(start: dict[str, Any], end: dict[str, Any]) -> None:
    """ "3:30 to 6 PM": one meridiem for both, unless the range then ran backwards ("11 to 1 PM")."""
    for key in ("meridiem", "part"):
        if key in end and not {"meridiem", "part"} & start.keys() and start["hour"] % 12 <= end["hour"] % 12:
            start[key] = end[key]
        elif key in start and not {"meridiem", "part"} & end.keys() and end["hour"] >= start["hour"]:
            end[key] = start[key]


def words_before(low: str, start: int) -> list[str]:
    """The last words of the clause before `start`, at most four, the nearest last; a stop right before it alone.

    >>> words_before("xong. vào hồi ", 14)
    ['vào', 'hồi']
    """
    chunk = low[max(0, start - _LOOK_BACK_CHARS) : start]
    if chunk[-1:] in _STOPS:
        return [chunk[-1]] if chunk else []
    clause = _STOP.split(chunk)[-1]
    if len(clause) == _LOOK_BACK_CHARS:
        clause = clause[clause.find(" ") + 1 :]
    if "," in clause:
        clause = clause.replace(",", " ,")
    return clause.split()[-4:]


def word_after(low: str, end: int) -> str:
    """The word behind `end` if only a blank is between, else "".

    >>> word_after("ngày 5 tháng", 6)
    'tháng'
    """
    found = _WORD_AFTER.match(low, end)
    return found[1] if found else ""
