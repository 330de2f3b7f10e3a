"""Two parties of frames: surely one, surely two, or neither.

A party that is not surely another one is none: authorities and police, a country and its cabinet, two officers of one
case are left alone.
"""

from __future__ import annotations

from collections import Counter
from itertools import product

from verify.contrasts.frames import Party
from verify.facets.names import same_name
from verify.languages import tables

OFFICIAL = frozenset(
    {"police", "authority", "prosecutor", "court", "army", "coastguard", "government", "parliament"}
)
# Groups that may hold members of any other.
VAGUE = frozenset({"authority", "government", "firefighters", "ambassador", "diplomats", "workers", "driver"})
APART = frozenset(
    {frozenset({"suspects", "victims"}), frozenset({"suspects", "guards"}), frozenset({"rebels", "army"})}
)
ALIKE = frozenset(
    {frozenset({"police", "coastguard"}), frozenset({"army", "coastguard"}), frozenset({"police", "army"})}
)

# Share of their words that two descriptions of one thing have in common, 0 to 1.
SAME_THING = 0.6


def is_same(p: Party, q: Party) -> bool:
    """True for surely one party or thing: one name, or one description."""
    if p.head and q.head:
        return same_name(p.head, q.head) is True
    if p.head or q.head:
        return False
    if p.group and p.group == q.group:
        return not _names_differ(p, q)
    if not (p.words and q.words) or p.group != q.group:
        return False
    shared = sum((Counter(p.words) & Counter(q.words)).values())
    return shared >= SAME_THING * min(len(p.words), len(q.words)) and not _names_differ(p, q)


def _names_differ(p: Party, q: Party) -> bool:
    return bool(p.names and q.names) and not any(
        same_name(n, m) is not False for n, m in product(p.names, q.names)
    )


def are_others(p: Party | None, q: Party | None, lang: str) -> bool:
    return bool(p and q and is_other(p, q, lang))


def is_other(p: Party, q: Party, lang: str) -> bool:
    """True for surely two parties."""
    if (
        not (p.head or p.group)
        or not (q.head or q.group)
        or any(same_name(n, m) for n, m in product(p.names, q.names))
    ):
        return False
    if _nations(p) and _nations(q):
        return not _nations(p) & _nations(q)
    g, h = _group(p, lang), _group(q, lang)
    are_people = p.head and q.head and p.head.kind == q.head.kind == "person"
    if g and h and (not are_people or g in OFFICIAL or h in OFFICIAL):
        return _groups_differ(g, h)
    if not (p.head and q.head) or p.head.kind != q.head.kind or same_name(p.head, q.head) is not False:
        return False
    # A firm and its branch share a word of their names.
    return p.head.kind == "person" or (p.head.kind == "organisation" and not set(p.words) & set(q.words))


def _groups_differ(g: str, h: str) -> bool:
    pair = frozenset({g, h})
    if g == h or pair in ALIKE:
        return False
    if pair in APART or (g in OFFICIAL) != (h in OFFICIAL):
        return not pair & (VAGUE - OFFICIAL)
    return g in OFFICIAL and not pair & VAGUE


def _group(p: Party, lang: str) -> str | None:
    """The group of a party; a person is one of the people unless the title tells an office."""
    if p.group or not p.head or p.head.kind != "person":
        return p.group
    rules = tables(lang, "roles")
    if any(f" {t} " in f" {p.title} " for t in rules.OFFICIAL_TITLES.split("|")):
        return "authority"
    return "residents" if set(p.title.split()) & rules.CIVIL_TITLES else None


def _nations(p: Party) -> frozenset[str]:
    """The countries that a party is, or is of."""
    if p.head:
        return frozenset({p.head.key} if p.head.kind == "country" else ())
    return frozenset(n.key for n in p.names if n.kind == "country") if p.group else frozenset()
