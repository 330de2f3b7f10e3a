"""Two parties of a story: surely one, surely two, or neither.

A group and a wider one, officers of no known force, staff and its trades, a firm and its chief may be one party.
"""

from __future__ import annotations

from functools import cache

from verify.contrasts.places import is_unlike
from verify.facets.names import same_name
from verify.languages import LANGUAGES, tables
from verify.match.concepts import with_wider
from verify.model import Name
from verify.parts.forces import AGENTS, TRADES, are_apart, is_official
from verify.parts.parties import Party

# Groups by whom they are: two of one line are not surely two parties.
_NEIGHBOURS = frozenset(
    "neighbor bystander trucker fisherman farmer docker porter protester crowd diver".split()
)
_MEDICS = frozenset("doctor nurse medic".split())
_KIN = frozenset("family wife husband father mother son daughter brother sister parent".split())
_LINES = (
    _NEIGHBOURS | {"resident"},
    frozenset("engineer staff chef cleaner worker labourer".split()),
    _MEDICS,
)
# Whoever is of one of these is none of the others of the line.
_EXCLUSIVE = tuple(
    frozenset(line.split(", "))
    for line in (
        "coach, referee, team head, player, fan",
        "husband, wife",
        "father, mother",
        "captain, mate",
        "passenger, crew",
        "passenger, pilot",
        "passenger, captain",
        "passenger, driver",
        "teacher, student",
        "judge, prosecutor, lawyer",
        "in-house, outsider",
        "chairman, deputy chair",
        "director, deputy_director",
    )
)
# Two lines of which nobody is of both.
_APART = ((_KIN, _NEIGHBOURS), (_MEDICS, _NEIGHBOURS | {"resident"}), (_KIN, _MEDICS))
# Trades: two that are of no one line are two parties.
_TRADES = TRADES | _MEDICS | frozenset("cleaner chef engineer docker porter trucker labourer lawyer".split())
# Nobody of these acts for the state.
_PRIVATE = (
    _NEIGHBOURS
    | _KIN
    | frozenset(
        "resident guard vigilante member chef cleaner suspect student labourer engineer customer passenger tourist fan teacher crew pilot lawyer journalist actor singer owner doctor nurse medic coach player civilian docker".split()
    )
)
# Vehicles and vessels that one may be called by two words for.
_ALIKE = tuple(
    map(
        set,
        (
            pair.split()
            for pair in "van car|van bus|van truck|boat ferry|boat ship|ferry ship|barge ship|train tram|car truck|boat canoe".split(
                "|"
            )
        ),
    )
)
# Children, and residents, in whatever words.
_CHILDREN = frozenset("child baby teenager son daughter".split())
_RESIDENTS = frozenset("resident neighbor bystander crowd protester".split())
# Groups that anybody may be of.
VAGUE = frozenset("man woman child baby teenager elderly victim witness leader friend foreigner".split())


def is_same(p: Party, q: Party) -> bool:
    """True for surely one party, as far as one story goes."""
    if p.person and q.person:
        return p.person == q.person
    if p.name and q.name and not (p.group or q.group):
        return p.name.key == q.name.key or same_name(p.name, q.name) is True
    if p.is_thing != q.is_thing or not p.group or not q.group:
        return False
    if p.name and q.name and p.name.key != q.name.key:
        return False
    if p.group == q.group:
        return not (p.person or q.person) or p.group not in VAGUE
    if {p.group, q.group} <= _CHILDREN or {p.group, q.group} <= _RESIDENTS:
        return True
    return not p.is_thing and (p.group in with_wider(q.group) or q.group in with_wider(p.group))


def is_other(p: Party, q: Party) -> bool:
    """True for surely two parties: two people, two organisations, two vehicles, or two groups that exclude each other."""
    if p.is_thing or q.is_thing:
        return p.is_thing and q.is_thing and p.group != q.group and {p.group, q.group} not in _ALIKE
    if p.person and q.person:
        return p.person != q.person and not set(p.text.split()) & set(q.text.split())
    if p.name and q.name and not (p.group and q.group and is_official(p.group) and is_official(q.group)):
        return _are_two_bodies(p.name, q.name)
    return bool(p.group and q.group and are_two_groups(p.group, q.group))


def _are_two_bodies(m: Name, n: Name) -> bool:
    """True for two organisations, or two parties of which neither is known, that share no word."""
    x, y = (" ".join(w for w in name.key.split() if w not in _common_words()) for name in (m, n))
    if not (x and y) or m.key == n.key or same_name(m, n) is True or not is_unlike(x, y):
        return False
    kinds = {m.kind, n.kind}
    return kinds in ({"organisation"}, {"organisation", "unknown"}, {"unknown"}, {"country"})


@cache
def _common_words() -> frozenset[str]:
    return frozenset(w for lang in LANGUAGES for w in tables(lang, "acts").COMMON_NAME_WORDS)


def are_two_groups(g: str, h: str) -> bool:
    """True for two groups that are surely not one party.

    >>> are_two_groups("police", "trucker"), are_two_groups("resident", "trucker"), are_two_groups("coach", "team head")
    (True, False, True)
    """
    if g == h or {g, h} & VAGUE or g in with_wider(h) or h in with_wider(g):
        return False
    if any({g, h} <= line for line in _EXCLUSIVE):
        return True
    if any((g in x and h in y) or (h in x and g in y) for x, y in _APART):
        return True
    if any({g, h} <= line for line in _LINES):
        return False
    if is_official(g) != is_official(h):
        return bool({g, h} & _PRIVATE)
    return {g, h} <= _TRADES or (g in AGENTS and h in AGENTS and are_apart(g, h))
