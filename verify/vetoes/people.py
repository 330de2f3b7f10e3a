"""Checks of who is named around two values."""

from __future__ import annotations

from verify.facets.names import same_name
from verify.match.slots import Slot
from verify.model import Name, Time
from verify.vetoes.common import (
    is_one_act,
)


def other_person(a: Slot, b: Slot) -> str | None:
    """Each clause names a person that the other does not: another meeting, another biography."""
    x, y = _people(a), _people(b)
    if isinstance(a.value.of, Time) and is_one_act(a, b) and (_parties(a) & _parties(b)):
        return None
    alone_x = [m for m in x if all(_is_other(m, n) for n in y)]
    alone_y = [n for n in y if all(_is_other(m, n) for m in x)]
    if x and y and alone_x and alone_y:
        return f"{alone_x[0].full} on one side, {alone_y[0].full} on the other"
    return None


def _parties(s: Slot) -> set[str]:
    """The people and organisations that a clause names."""
    return {n.key for n in s.unit.names if n.kind in ("person", "organisation", "unknown")}


def other_owner(a: Slot, b: Slot) -> str | None:
    """What stands before the values is named on both sides, and of different bearers."""
    x, y = ([n for n in s.unit.names if n.end <= s.value.start and n.kind != "person"] for s in (a, b))
    if x and y and all(same_name(m, n) is False for m in x for n in y):
        return f"{x[-1].full} on one side, {y[-1].full} on the other"
    return None


def _is_other(m: Name, n: Name) -> bool:
    """True if two names are of two bearers, or have no word in common."""
    same = same_name(m, n)
    return same is False or (same is None and not set(m.full.split()) & set(n.full.split()))


def _people(s: Slot) -> list[Name]:
    """Persons, and names of two words whose type is not known: mostly persons too."""
    return [n for n in s.unit.names if n.kind == "person" or (n.kind == "unknown" and " " in n.full)]
