"""Addresses: runs of place names with their levels, and what two of them are to each other.

A level is known from the word in front of a name ("phường", "TP.") or from the table of provinces; a name without a
level is compared with nothing but its like.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from verify.facets.name_phrases import lowered
from verify.facets.names import name_key, same_name
from verify.languages import tables
from verify.match.units import Unit
from verify.model import Name, Relation
from verify.text.normalise import fold

# Levels that lie inside one another, a country first; a street (5) crosses them.
NESTED = (0, 1, 2, 3, 4)
HAMLET = 4
PROVINCE = 1
_PROVINCE_WORDS = ("", "tỉnh", "tp", "thành phố", "state")
PLACES = ("place", "unknown", "country")
# Spellings of one name are more alike than this (rapidfuzz ratio).
UNLIKE = 0.6


@dataclass(frozen=True, slots=True)
class Part:
    """A place of an address: its level word in full ("" if none), level (None if unknown) and bare name's key."""

    name: Name
    word: str
    level: int | None
    key: str


@dataclass(frozen=True, slots=True)
class Address:
    """Places that are named in a row, with the characters from the first level word to the last name."""

    start: int
    end: int
    parts: tuple[Part, ...]

    def at(self, level: int) -> Part:
        """The part of one of its levels."""
        return next(p for p in self.parts if p.level == level)

    @property
    def levels(self) -> frozenset[int]:
        """The nested levels that are known."""
        return frozenset(p.level for p in self.parts if p.level in NESTED)


def find_addresses(text: str, offset: int, names: Sequence[Name], lang: str) -> list[Address]:
    """The addresses of a text that starts at `offset` of its article, in order; `names` are ordered by start."""
    gap = _gap_pattern(lang)
    runs: list[list[tuple[int, Name]]] = []
    last: int | None = None
    for n in names:
        if n.kind not in PLACES:
            last = None
            continue
        start = _with_level(text, n.start - offset, n)
        if last is not None and gap.fullmatch(text, last, max(last, start)):
            runs[-1].append((start, n))
        else:
            runs.append([(start, n)])
        last = n.end - offset
    return [Address(run[0][0] + offset, run[-1][1].end, _parts([n for _, n in run], lang)) for run in runs]


@cache
def _gap_pattern(lang: str) -> re.Pattern[str]:
    return re.compile(tables(lang, "people").ADDRESS_GAP, re.IGNORECASE)


def _with_level(text: str, start: int, name: Name) -> int:
    """Where a name starts with its level word."""
    head = text[:start].rstrip(" .")
    return len(head) - len(name.title) if name.title and head.endswith(name.title) else start


def _parts(names: Sequence[Name], lang: str) -> tuple[Part, ...]:
    """The parts of an address; a bare name in front of a province is of the level below ("Norwalk, Conn.")."""
    parts = [part_of(n, lang) for n in names]
    following = [*parts[1:], None]
    return tuple(
        replace(p, level=2) if p.level is None and after is not None and after.level == 1 else p
        for p, after in zip(parts, following, strict=True)
    )


def part_of(name: Name, lang: str) -> Part:
    """The level and bare name of a place.

    >>> from verify.facets.names import find_names
    >>> [(p.word, p.level, p.key) for p in (part_of(n, "vi") for n in find_names("ở Q.9, TP.HCM và xóm 7, xã Phú Phúc"))]
    [('quận', 2, '9'), ('', 1, 'thành phố hồ chí minh'), ('xóm', 4, '7'), ('xã', 3, 'phú phúc')]
    """
    table = tables(lang, "people")
    if name.kind == "country":
        return Part(name, "", 0, name.key)
    if name.key in table.PROVINCES and fold(name.title or "").rstrip(".") in _PROVINCE_WORDS:
        return Part(name, "", 1, name.key)
    found = _level_pattern(lang).fullmatch(fold(name.text))
    word, bare = (found[1], found[2]) if found else (fold(name.title or "").rstrip("."), "")
    level = table.LEVELS.get(word, None if word or name.key.split()[-1] in table.LEVELS else table.BARE_LEVEL)
    key = name_key(bare) if bare else name.key
    return Part(name, table.LEVEL_WORDS.get(word, word) if level else "", level, key)


@cache
def _level_pattern(lang: str) -> re.Pattern[str]:
    words = sorted(tables(lang, "people").LEVELS, key=lambda w: (-len(w), w))
    return re.compile(rf"({'|'.join(map(re.escape, words))})(?:\.\s?|\s|(?=\d))(.+)")


def compare_addresses(a: Address, b: Address) -> tuple[Relation, str] | None:
    """Relation of two addresses of one thing, with the reason; None where nothing is sure."""
    shared = sorted(a.levels & b.levels)
    for level in shared:
        x, y = a.at(level), b.at(level)
        same = same_part(x, y)
        if same is None:
            return None
        if not same:
            return "conflict", f"{shown(x)} or {shown(y)}"
    return _without_difference(a, b, bool(shared))


def _without_difference(a: Address, b: Address, met: bool) -> tuple[Relation, str] | None:
    """What addresses are that do not differ: one place told with more or fewer outer levels, or one inside the other."""
    inner_a, inner_b = _innermost(a), _innermost(b)
    if inner_a.key == inner_b.key and inner_a.level == inner_b.level:
        return "agree", f"both give {shown(inner_a)}"
    keys_a, keys_b = {p.key for p in a.parts}, {p.key for p in b.parts}
    if met or keys_a & keys_b:
        return "refine", f"{shown(inner_a)} and {shown(inner_b)}: one is told more precisely"
    if a.levels and b.levels:
        return (
            "refine",
            f"{shown(inner_a)} and {shown(inner_b)} are of different levels; one may lie in the other",
        )
    return None


def _innermost(address: Address) -> Part:
    return max(address.parts, key=lambda p: p.level or 0)


def same_part(x: Part, y: Part) -> bool | None:
    """Whether two places of one level are one; units of different kinds below a commune may overlap."""
    if x.key == y.key:
        return True
    if x.level == HAMLET and x.word != y.word:
        return None
    if any(map(str.isdigit, x.key + y.key)):
        return False
    same = same_name(x.name, y.name)
    return False if same is None and (is_unlike(x.key, y.key) or _share_first_word(x.key, y.key)) else same


def _share_first_word(x: str, y: str) -> bool:
    """True for two names of two words that begin with one common word ("Port Ellery", "Port Mason")."""
    a, b = x.split(), y.split()
    return len(a) == len(b) == 2 and a[0] == b[0] and is_unlike(a[1], b[1])


def is_unlike(x: str, y: str) -> bool:
    """True for names that no spelling or short form makes one."""
    from rapidfuzz import fuzz

    return not set(x.split()) & set(y.split()) and fuzz.ratio(x, y) / 100 < UNLIKE


def is_located(unit: Unit, name: Name) -> bool:
    """True for a name directly behind a word that says where ("in", "tại")."""
    before = lowered(unit.claim.quote[: name.start - unit.claim.start])
    return _where(unit.lang).search(before) is not None


@cache
def _where(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables(lang, 'people').WHERE})\s+$")


def shown(part: Part) -> str:
    """A part for people."""
    bare = not part.word or fold(part.name.text).startswith(part.word)
    return part.name.text if bare else f"{part.word} {part.name.text}"
