"""What the forms of a language say of a time, before a calendar is asked.

`Part` is a stretch of text with its fields.  Parts are found by `time_scan`, put together by `time_join` and placed on
the calendar by `time_resolve`.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import NamedTuple, TypedDict

from verify.facets.time_numerals import read_number


class Fields(TypedDict, total=False):
    """The fields of one time.  Absent means not said."""

    year: int
    month: int
    day: int
    weekday: int  # Monday is 0
    nth: int  # which weekday of the period; negative from its end
    nth_day: int
    nth_week: int
    quarter: int
    head: int  # the first (side 1) or last (side -1) months of a year
    side: int
    decade: int
    century: int
    bc: bool
    fiscal: bool
    lunar: bool
    birth: bool
    unit: str  # with offset: a period counted from the one that holds the reference
    offset: int
    year_offset: int
    any_unit: str  # a portion of some month, year or week: which one, tense decides
    portion: str
    part: str  # part of a day, a key of the language's PARTS
    hour: int
    minute: int
    second: int
    meridiem: str
    count: float | None  # a number of units; None: vague
    span_unit: str
    more: tuple[tuple[float, str], ...]  # further units: "two years and three months"
    place: str  # where the units lie: past, next, ago, hence, earlier, later, after
    pick: int  # which occurrence from now, 1 the next one, -1 the last one
    this_week: bool  # a weekday of the present week; to an assistant the coming one
    last_weekend: bool
    clip: str  # "earlier this month": what lies before or after the reference
    less: int  # minutes before the hour
    era: bool  # a year as written, not to be completed
    same: str  # the unit of another time of the text, moved by `offset`
    ref: str
    anaphor: str
    holiday: tuple[int, int]
    now: bool
    weak: str  # needs a cue of this kind
    needs_join: bool
    full_day: bool  # an hour from 0 to 24, never one of twelve
    or_span: bool  # a clock time, or a number of hours
    modifier: str
    within: bool  # "in two years"
    text: str


class Part(NamedTuple):
    """A stretch of text with what it says; `to` are the fields of the end of a range."""

    start: int
    end: int
    fields: Fields
    to: Fields | None = None


_ROMAN = {"i": 1, "v": 5, "x": 10}


def roman(text: str) -> int:
    """The value of a small Roman numeral.

    >>> roman("xix")
    19
    """
    values = [_ROMAN[letter] for letter in text]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def full_year(text: str, tables: ModuleType) -> int:
    """The year as written, or in words; two digits are completed to 1950-2049."""
    value = int(read_number(text.strip("'’ "), tables.NUMBERS) or 0)
    if len(text.strip("'’ ")) == 2 and text.strip("'’ ").isdigit():
        return value + (1900 if value >= 50 else 2000)
    return value


def _whole(text: str, tables: ModuleType) -> int:
    """A whole number in digits or words; -1 where it is neither (no valid field)."""
    value = read_number(text, tables.NUMBERS)
    return -1 if value is None else int(value)


def _month(text: str, tables: ModuleType) -> int:
    """The number of a month, by name or in digits."""
    return int(text) if text.isdigit() else int(tables.MONTHS.get(text.rstrip("."), -1))


def _ordinal(text: str, tables: ModuleType) -> int:
    """A quarter or an ordinal, by table, digits or Roman numeral."""
    if text.isdigit():
        return int(text)
    return int(tables.QUARTERS.get(text, 0)) or roman(text)


def _decade(text: str) -> int:
    """The first year of a decade; two digits are of the twentieth century ("thập niên 90")."""
    return int(text) if len(text) == 4 else 1900 + int(text)


def _century(text: str, tables: ModuleType) -> int:
    """The number of a century, in digits, words or Roman numerals."""
    if text.isdigit():
        return int(text)
    words = getattr(tables, "ORDINALS", {})
    return int(words[text]) if text in words else roman(text)


def _put_count(fields: Fields, text: str, tables: ModuleType) -> None:
    """Sets how many units; vague words leave None."""
    vague = text in tables.VAGUE or any(word in tables.VAGUE for word in text.split())
    fields["count"] = None if vague else read_number(text, tables.NUMBERS)


def _put_year(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["year"] = _whole(text, tables) if "era" in fields else full_year(text, tables)


def _put_month_pick(fields: Fields, text: str, tables: ModuleType) -> None:
    """ "last March": an occurrence from now; "this March": of this year."""
    if tables.PICKS[text]:
        fields["pick"] = tables.PICKS[text]
    else:
        fields["year_offset"] = 0


def _put_week_pick(fields: Fields, text: str, tables: ModuleType) -> None:
    """ "last Tuesday": an occurrence from now; "next Tuesday": of the next week."""
    if text in tables.NEXT_WEEK:
        fields["unit"], fields["offset"] = "week", 1
    elif tables.PICKS[text]:
        fields["pick"] = tables.PICKS[text]
    else:
        fields["this_week"] = True


def _put_span(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["span_unit"] = tables.UNITS[text]


def _put_second_span(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["more"] = ((float(_whole(text, tables)), "second"),)


def _put_relative(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["offset"] = tables.OFFSETS[text]
    if text in tables.STRETCHED:
        fields["clip"] = "past"


def _put_day_relative(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["unit"], fields["offset"] = "day", tables.DAY_OFFSETS[text]


def _put_year_relative(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["year_offset"] = tables.OFFSETS[text]


def _put_unit(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["unit"] = tables.UNITS[text]


def _put_any_unit(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["any_unit"] = tables.UNITS[text]


def _put_same(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["same"] = tables.UNITS[text]


def _put_weekday(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["weekday"] = tables.WEEKDAYS[text.rstrip(".")]


def _put_portion(fields: Fields, text: str, tables: ModuleType) -> None:
    fields["portion"] = tables.PORTIONS[text]


def _put_day(fields: Fields, text: str, tables: ModuleType) -> None:
    digits = text.rstrip("stndrh") if text[:1].isdigit() else text
    fields["day"] = 15 if text == "rằm" else _whole(digits, tables)


Reader = Callable[[Fields, str, ModuleType], None]
# How each named group of a pattern becomes a field.
READERS: dict[str, Reader] = {
    "y": _put_year,
    "m": lambda f, t, k: f.update({"month": _month(t, k)}),
    "d": _put_day,
    "w": _put_weekday,
    "q": lambda f, t, k: f.update({"quarter": _ordinal(t, k)}),
    "h": lambda f, t, k: f.update({"hour": _whole(t, k)}),
    "mi": lambda f, t, k: f.update({"minute": k.MINUTES.get(t) or _whole(t, k)}),
    "s": lambda f, t, k: f.update({"second": _whole(t, k)}),
    "h_am": lambda f, t, k: f.update({"hour": _whole(t, k)}),
    "less": lambda f, t, k: f.update({"less": k.MINUTES.get(t) or _whole(t, k)}),
    "month_rel": _put_month_pick,
    "week_rel": _put_week_pick,
    "pick": lambda f, t, k: f.update({"pick": _whole(t, k)}),
    "n_place": lambda f, t, k: f.update({"pick": f["pick"] * (-1 if k.PLACES[t] == "ago" else 1)}),
    "clip": lambda f, t, k: f.update({"clip": t}),
    "w_end": _put_weekday,
    "part": lambda f, t, k: f.update({"part": t}),
    "meridiem": lambda f, t, k: f.update({"meridiem": t[0] + "m"}),
    "n": _put_count,
    "u": _put_span,
    "n2": _put_second_span,
    "rel": _put_relative,
    "rel_unit": _put_unit,
    "day_rel": _put_day_relative,
    "year_rel": _put_year_relative,
    "any_unit": _put_any_unit,
    "same": _put_same,
    "p": _put_portion,
    "place": lambda f, t, k: f.update({"place": k.PLACES[t]}),
    "nth": lambda f, t, k: f.update({"nth": k.NTH[t]}),
    "nth_day": lambda f, t, k: f.update({"nth_day": k.NTH[t]}),
    "nth_week": lambda f, t, k: f.update({"nth_week": k.NTH[t]}),
    "head": lambda f, t, k: f.update({"head": _whole(t, k)}),
    "side": lambda f, t, k: f.update({"side": k.SIDES[t]}),
    "decade": lambda f, t, k: f.update({"decade": _decade(t)}),
    "century": lambda f, t, k: f.update({"century": _century(t, k)}),
    "ref": lambda f, t, k: f.update({"ref": k.REFS[t]}),
    "anaphor": lambda f, t, k: f.update({"anaphor": k.ANAPHORS[t]}),
    "holiday": lambda f, t, k: f.update({"holiday": k.HOLIDAYS[t]}),
}
END_READERS: dict[str, Reader] = {
    "d2": _put_day,
    "m2": lambda f, t, k: f.update({"month": _month(t, k)}),
    "y2": lambda f, t, k: f.update({"year": _whole(t, k)}),
    "h2": lambda f, t, k: f.update({"hour": _whole(t, k)}),
    "mi2": lambda f, t, k: f.update({"minute": _whole(t, k)}),
}
