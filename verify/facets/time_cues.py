"""What the words around a time say: whether it is one, its modifier, its tense."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from types import ModuleType
from typing import Any, NamedTuple, cast

from verify.facets.time_fields import Fields, Part
from verify.facets.time_join import word_after, words_before
from verify.facets.time_place import Tense
from verify.languages import tables

_CLAUSE_CHARS = 110
# How far a marker of the future reaches over a participle ("will officially be announced").
_GOVERNED_CHARS = 28
# Blanks around a text that is a single time.
_EDGE_CHARS = 16
# A marker behind a time counts less than one before it.
_AFTER_WEIGHT = 1.5
# How far back the word for a birth is looked for, and what its time has to have.
_BIRTH_CHARS = 80
_IN_YEAR = frozenset({"year", "day"})
_SENTENCE_END = re.compile(r"[.!?…][\s\"”)]|\n|[;:] ")


class Cued(NamedTuple):
    """A part that is a time, with its modifier; `hint`: a tense that its own words give."""

    part: Part
    modifier: str | None = None
    hint: Tense | None = None


def cued(part: Part, low: str, text: str, words: ModuleType) -> Cued | None:
    """The part with what the words before it say; None where they show that it is no time."""
    before = words_before(low, part.start)
    if "or_span" in part.fields:
        part = _span_or_clock(part, before, low, words)
    if not is_time(part, before, low, text, words):
        return None
    if not _PORTIONED.isdisjoint(part.fields) and _UNPORTIONED.isdisjoint(part.fields):
        part, before = _with_portion(part, before, low, words)
    modifier, hint = _modifier(before, part.fields, words)
    hint = words.AFTER_HINTS.get(word_after(low, part.end), hint)
    if _is_birth(part, before, text, words):
        part = part._replace(fields=cast(Fields, {**part.fields, "birth": True}))
    return Cued(part, part.fields.get("modifier", modifier), hint)


def _is_birth(part: Part, before: list[str], text: str, words: ModuleType) -> bool:
    """Whether a time is somebody's birth ("SN 1992", "born in Toledo in 1957")."""
    if not words.BIRTH.isdisjoint(before[-2:]) and (before[-1] == "năm" or before[-1] in words.BIRTH):
        return True
    lead = text[max(0, part.start - _BIRTH_CHARS) : part.start]
    return not _IN_YEAR.isdisjoint(part.fields) and _born(words.BIRTH_BEFORE).search(lead) is not None


@cache
def _born(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def is_time(part: Part, before: list[str], low: str, text: str, words: ModuleType) -> bool:
    """Whether the part is a time, by its cues."""
    fields = part.fields
    if fields.get("needs_join") or _is_recurring(fields, before, words):
        return False
    if "weak" in fields:
        return _is_alone(part, low) or _has_cue(part, before, low, text, words)
    if "ref" in fields or "anaphor" in fields:
        deny = words.REF_DENY.get(low[part.start : part.end])
        return not (deny and before and before[-1] in deny)
    if "count" in fields:
        return _is_span(part, before, low, words)
    return True


def _is_alone(part: Part, low: str) -> bool:
    """Whether the text is nothing but this part."""
    rest = len(low) - (part.end - part.start)
    return rest < _EDGE_CHARS and low.strip() == low[part.start : part.end]


_NOT_RECURRING = frozenset({"year", "count", "ref"})


def _is_recurring(fields: Fields, before: list[str], words: ModuleType) -> bool:
    """Whether a day comes round again and again ("mỗi thứ hai", "every Monday", "mỗi ngày 2 lần")."""
    return bool(before) and before[-1] in words.EACH and _NOT_RECURRING.isdisjoint(fields)


def _has_cue(part: Part, before: list[str], low: str, text: str, words: ModuleType) -> bool:
    """Whether the words around an ambiguous form make it a time."""
    kind, last = part.fields["weak"], before[-1] if before else ""
    if kind == "deny":
        return last not in words.DENY_BEFORE
    if kind == "present":
        return last not in words.REF_DENY["hiện"]
    if kind == "soon":
        return last in words.SOON_AFTER
    if kind == "capital_last":
        return text[part.end - 1 - _last_word(low, part)].isupper()
    if kind == "long_month":
        return _is_month_name(part, last, low, text, words)
    if kind not in words.CUES:
        return False
    if word_after(low, part.end) in words.DENY_AFTER:
        return False
    if kind == "weekday" and (
        word_after(low, part.end) in words.WEEKDAY_AFTER
        or text[part.end - 1 - _last_word(low, part)].isupper()
    ):
        return last not in words.DENY_BEFORE
    if kind in words.CAPITALISED and not text[part.start].isupper():
        return False
    return last in words.CUES[kind] or (kind == "date" and last == "(")


def _is_month_name(part: Part, last: str, low: str, text: str, words: ModuleType) -> bool:
    """Whether a month's name is no person's ("June Carter", "an august body")."""
    if last in words.CUES["month"]:
        return True
    following = text[part.end + 1 : part.end + 2] if low[part.end : part.end + 1] == " " else ""
    return text[part.start].isupper() and not following.isupper()


def _last_word(low: str, part: Part) -> int:
    """How many characters behind its first one the last word of a part has."""
    return part.end - 1 - (low.rfind(" ", part.start, part.end) + 1)


def _is_span(part: Part, before: list[str], low: str, words: ModuleType) -> bool:
    """Whether a count of units is a span of time ("một ngày" alone is not, nor "thứ 3 năm")."""
    last = before[-1] if before else ""
    if last in words.DENY_BEFORE:
        return False
    if "place" in part.fields:
        return True
    text = low[part.start : part.end]
    if text.startswith(words.EMPTY_COUNTS):
        return False
    return not text.startswith(words.ONE) or last in words.DURATION_CUES


def _span_or_clock(part: Part, before: list[str], low: str, words: ModuleType) -> Part:
    """Turns "3 giờ" into a span where the words around say so ("trong 3 giờ", "3 giờ sau")."""
    fields = part.fields
    if "part" in fields or "hour" not in fields or "day" in fields:
        return part
    after = word_after(low, part.end)
    lead = before[:-1] if before[-1:] and words.MODIFIERS.get(before[-1]) == "about" else before
    if not (set(before[-1:] + lead[-1:]) & words.SPAN_BEFORE or after in words.SPAN_AFTER):
        return part
    more = tuple((float(fields[key]), key) for key in ("minute", "second") if key in fields)
    span: dict[str, Any] = {"count": fields["hour"], "span_unit": "hour", "more": more}
    end = part.end
    place = words.PLACES.get(after)
    pair = f"{after} {word_after(low, end + 1 + len(after))}"
    if pair in words.PLACES:
        place, after = words.PLACES[pair], pair
    if place is not None and low[end : end + 1] == " ":
        span["place"], end = place, end + 1 + len(after)
    return Part(part.start, end, cast(Fields, span))


_PORTIONED = frozenset({"same", "month", "quarter", "year", "decade", "century", "unit", "year_offset"})
_UNPORTIONED = frozenset(
    {"day", "hour", "part", "portion", "weekday", "count", "head", "nth", "nth_day", "nth_week"}
)


def _with_portion(part: Part, before: list[str], low: str, words: ModuleType) -> tuple[Part, list[str]]:
    """A month, year or the like with "đầu", "giữa" or "cuối" before it taken in."""
    if not before:
        return part, before
    fields = part.fields
    pair = " ".join(before[-2:])
    taken = 2 if len(before) > 1 and pair in words.PORTIONS else 1
    which = words.PORTIONS.get(pair if taken == 2 else pair.rpartition(" ")[2])
    if which is None:
        return part, before
    if "day" in (fields.get("unit"), fields.get("same")) or fields.get("clip", "past") != "past":
        return part, before
    last = low.rfind(before[-1], 0, part.start)
    if low[last + len(before[-1]) : part.start] not in words.PORTION_GAPS:
        return part, before
    start = last if taken == 1 else low.rfind(before[-2], 0, last)
    return part._replace(start=start, fields=cast(Fields, {**fields, "portion": which})), before[:-taken]


_LONG = frozenset({"month", "quarter", "year", "year_offset", "decade", "century"})
_SHORT = frozenset(
    {"day", "weekday", "hour", "part", "same", "nth", "nth_day", "nth_week", "birth", "holiday", "portion"}
)


def _is_long(fields: Fields) -> bool:
    """Whether a time is a whole month or more."""
    named = not _LONG.isdisjoint(fields) or fields.get("unit") in _LONG
    return named and _SHORT.isdisjoint(fields)


def _modifier(before: list[str], fields: Fields, words: ModuleType) -> tuple[str | None, Tense | None]:
    """The modifier that the nearest words give, and a tense if they have one.

    What opens a sentence before a point in time ("Đến 19h ngày 31/10, ...") is none; before a whole month or year it
    says that something was so by its end ("Tới tháng 12/2023, ...").
    """
    if not before:
        return None, None
    hint: Tense | None = None if words.PAST_BEFORE.isdisjoint(before[-2:]) else "past"
    rest = list(before)
    about = None
    if len(rest) == 1 and rest[0] in words.POINT_OPENERS:
        return "by" if _is_long(fields) else None, hint
    while rest:
        pair = " ".join(rest[-2:])
        found = words.MODIFIERS.get(pair) or words.MODIFIERS.get(rest[-1])
        if found == "about":
            about = found
        elif found is not None:
            return found, hint
        elif rest[-1] not in words.MODIFIER_FILLERS:
            break
        rest.pop()
    return about, hint


@cache
def _tense_pattern(lang: str) -> re.Pattern[str]:
    """All markers of tense of a language as one pattern."""
    words = tables(lang, "times")
    future = "|".join(sorted(words.FUTURE, key=lambda w: (-len(w), w)))
    past = "|".join(sorted(words.PAST, key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<!\w)(?:(?P<future>{future})|(?P<past>{past}))(?!\w)")


def tense_around(low: str, part: Part, lang: str) -> Tense | None:
    """The tense of the nearest marker in the sentence, None if there is none."""
    pattern = _tense_pattern(lang)
    left_from = max(0, part.start - _CLAUSE_CHARS)
    for end in _SENTENCE_END.finditer(low, left_from, part.start):
        left_from = end.end()
    right_to = min(len(low), part.end + _CLAUSE_CHARS)
    stop = _SENTENCE_END.search(low, part.end, right_to)
    right_to = stop.start() if stop else right_to
    before = _tense_before(pattern.finditer(low, left_from, part.start), part.start)
    following = pattern.search(low, part.end, right_to)
    if following is not None and (
        before is None or (following.start() - part.end) * _AFTER_WEIGHT < before[0]
    ):
        return cast(Tense, following.lastgroup)
    return before[1] if before else None


def _tense_before(markers: Iterable[re.Match[str]], start: int) -> tuple[int, Tense] | None:
    """The distance and tense of the last marker; "will be held" is future though "held" is nearer."""
    last: tuple[int, Tense] | None = None
    for marker in markers:
        tense = cast(Tense, marker.lastgroup)
        if (
            last is not None
            and last[1] == "future"
            and tense == "past"
            and marker.start() - last[0] < _GOVERNED_CHARS
        ):
            continue
        last = (marker.end(), tense)
    return None if last is None else (start - last[0], last[1])
