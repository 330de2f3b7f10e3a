"""What a clause names by its sort: a hospital, a road, a commune, with its own name and the place that it stands in.

Reads the words around names: the word for the sort is part of the name, its title, or beside it ("Elm Hospital in
Dover", "the Dover service center", "a court in Dover").  Does not compare.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verify.contrasts.places import Address, find_addresses
from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.languages import tables
from verify.match.units import Unit
from verify.memo import kept_in_topic
from verify.model import Name

KINDS_OF_NAME = ("place", "organisation", "unknown", "person")
# Characters between the word for a sort and the name of the place where it stands.
_SEAT_CHARS = 34
# What follows a name that ends too early: its number, or its second half behind a dash.
_NUMBER = re.compile(r"(?:\s[^\W\d_]+)?\s(?:\d{1,2}|[IVX]{1,4})(?=\s*(?:[^\w\s%]|$))")
_MORE = re.compile(r"(?:\.?\s[^\W\d_a-zđà-ỹ][^\W\d_]+(?:['’]s)?)+")
_HALF = re.compile(r"\s[-–]\s[^\W\d_a-zđ][^\W\d_]*(?:\s[^\W\d_a-zđ][^\W\d_]*){0,5}")
# "The town of Dover".
_SETTLED = re.compile(r"\b(town|village|city|county|borough|suburb|parish|hamlet) of $")


@dataclass(frozen=True, slots=True)
class Typed:
    """Something of a sort, at `start:end` of its article: its own name ("" if none), and where it stands.

    `is_proper`: its name holds the word for its sort; another may stand before it for a place alone.
    """

    kind: str
    start: int
    end: int
    text: str
    own: str
    seat: Address | None
    is_proper: bool = True


@kept_in_topic
def typed_of(unit: Unit) -> tuple[Typed, ...]:
    """All that a clause names by its sort, in order."""
    found = [t for n in unit.names if n.kind in KINDS_OF_NAME if (t := _named(unit, n))]
    seated = [t for t in _seated(unit) if not any(f.start <= t.start < f.end for f in found)]
    return tuple(sorted([*found, *seated], key=lambda t: t.start))


def _named(unit: Unit, name: Name) -> Typed | None:
    """A name with the word for its sort in it, before it or behind it."""
    text, at = unit.claim.quote, unit.claim.start
    read = _head_first if tables(unit.lang, "parts").OFFICE_FIRST else _head_last
    found = read(unit, name)
    if found is None:
        return None
    kind, start, end, own, proper = found
    seat = seat_behind(unit, end) if proper else None
    return Typed(kind, at + start, at + end, text[start:end], own, seat, proper)


def _head_first(unit: Unit, name: Name) -> tuple[str, int, int, str, bool] | None:
    """A Vietnamese name: the word for the sort begins it or stands before it."""
    text, at = unit.claim.quote, unit.claim.start
    start, end = name.start - at, name.end - at
    for more in (_MORE, _NUMBER, _HALF):
        end = found.end() if (found := more.match(text, end)) else end
    words = lowered(text[start:end]).split()
    for size in range(min(4, len(words) - 1), 0, -1):
        kind = _types(unit.lang).get(" ".join(words[:size]))
        if kind:
            return kind, start, end, " ".join(words[size:]), True
    title = lowered(name.title or "").rstrip(".")
    before = (
        title
        if title in _types(unit.lang)
        else _type_before(text[:start], unit.lang, title.count(" ") + bool(title))
    )
    if before is None:
        return None
    head = len(text[:start].rstrip(" .")) - len(before)
    return _types(unit.lang)[before], max(0, head), end, " ".join(words), True


def _head_last(unit: Unit, name: Name) -> tuple[str, int, int, str, bool] | None:
    """An English name: the word for the sort ends it or stands behind it."""
    text, at = unit.claim.quote, unit.claim.start
    start, end = name.start - at, name.end - at
    if name.kind == "person":
        return None
    settled = _SETTLED.search(lowered(text[:start]))
    if settled:
        return settled[1], settled.start(), end, lowered(text[start:end]), True
    end = found.end() if (found := _MORE.match(text, end)) else end
    words = lowered(text[start:end]).split()
    for size in range(min(3, len(words) - 1), 0, -1):
        kind = _types(unit.lang).get(" ".join(words[-size:]))
        if kind:
            return kind, start, end, " ".join(words[:-size]), True
    end = name.end - at
    words = lowered(text[start:end]).split()
    behind = _pattern(unit.lang).match(lowered(text), end + 1) if text[end : end + 1] == " " else None
    if behind is None:
        return None
    return _types(unit.lang)[behind.group()], start, behind.end(), " ".join(words), False


def _type_before(before: str, lang: str, longer: int) -> str | None:
    """The word for a sort that ends a text, of more words than a number."""
    words = lowered(before).split()
    if not before.endswith(" "):
        return None
    tried = (" ".join(words[-size:]) for size in (4, 3, 2, 1) if longer < size <= len(words))
    return next((t for t in tried if t in _types(lang)), None)


def _seated(unit: Unit) -> Iterator[Typed]:
    """Things without a name of their own that stand in a named place: "a court in Dover"."""
    text, at = unit.claim.quote, unit.claim.start
    for found in _pattern(unit.lang).finditer(lowered(text)):
        seat = seat_behind(unit, found.end())
        if seat:
            start, kind = at + found.start(), _types(unit.lang)[found.group()]
            yield Typed(kind, start, seat.end, text[found.start() : seat.end - at], "", seat, is_proper=False)


def seat_behind(unit: Unit, end: int) -> Address | None:
    """The place that is named behind a word of where, close behind a character of a clause."""
    text, at = unit.claim.quote, unit.claim.start
    where = _where(unit.lang).match(lowered(text), end)
    if where is None:
        return None
    for address in addresses_of(unit):
        gap = address.start - at - where.end()
        if 0 <= gap <= _SEAT_CHARS:
            return None if re.search(r"[,;:]", text[where.end() : address.start - at]) else address
    return None


@kept_in_topic
def addresses_of(unit: Unit) -> tuple[Address, ...]:
    """The places that a clause names, those in a row as one address."""
    return tuple(find_addresses(unit.claim.quote, unit.claim.start, unit.names, unit.lang))


@cache
def _where(lang: str) -> re.Pattern[str]:
    return re.compile(tables(lang, "parts").SEATED)


@cache
def _types(lang: str) -> dict[str, str]:
    listed = tables(lang, "parts").NAME_TYPES.items()
    return {phrase: kind for kind, phrases in listed for phrase in split_phrases(phrases)}


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    return phrase_pattern(_types(lang))
