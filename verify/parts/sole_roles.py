"""A role of which one event has just one bearer, told of two: the match supervisor, the only survivor.

An article counts where it names one bearer of the role, and the other's bearer nowhere; stages of a trial or a tie each
have their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verify.facets.name_phrases import lowered
from verify.facets.names import same_name
from verify.judge import Outcome
from verify.languages import tables
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.model import Name
from verify.parts.record import Mark, conflict
from verify.parts.scenes import Scene

SCORE = 0.85
# Days between two articles within which both tell of one event.
MAX_DAYS = 5


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who has a role in an article."""

    role: str
    name: Name
    unit: Unit

    @property
    def mark(self) -> Mark:
        return Mark(self.unit, self.name.start, self.name.end, self.name.key, self.name.text)


@dataclass(frozen=True, slots=True)
class Bearers:
    """Role -> the one whom an article names as its bearer; not of a role that it gives to two."""

    scene: Scene
    by_role: dict[str, Bearer]


def bearers_of(scene: Scene) -> Bearers:
    """The bearers of the roles of an article."""
    found: dict[str, list[Bearer]] = {}
    for b in (b for u in scene.units for b in _of_clause(u)):
        found.setdefault(b.role, []).append(b)
    single = {role: them[0] for role, them in sorted(found.items()) if len({b.name.key for b in them}) == 1}
    return Bearers(scene, single)


def _of_clause(unit: Unit) -> Iterator[Bearer]:
    text, lang = unit.claim.quote, unit.lang
    if re.search(rf"(?<!\w)(?:{tables(lang, 'sole_roles').OTHER_STAGE})(?!\w)", lowered(text)):
        return
    for hit in find_phrases(text, lang, "sole_roles", "SOLE_ROLES"):
        name = _name_beside(unit, hit)
        if name is not None:
            yield Bearer(hit.label, name, unit)


def _name_beside(unit: Unit, hit: Hit) -> Name | None:
    """The full name right behind a role, or right in front of it."""
    text, at = unit.claim.quote, unit.claim.start
    behind_role, behind_name = _gaps(unit.lang)
    for name in unit.names:
        if name.kind not in ("person", "unknown") or " " not in name.full:
            continue
        start, end = name.start - at, name.end - at
        if start >= hit.end and behind_role.fullmatch(_without_title(text[hit.end : start], name)):
            return name
        if end <= hit.start and behind_name.fullmatch(text[end : hit.start]):
            return name
    return None


def _without_title(gap: str, name: Name) -> str:
    """What stands between a role and a name, the title left out; the role itself may be the title."""
    bare = gap.rstrip()
    return bare.removesuffix(name.title) if name.title and bare.endswith(name.title) else gap


@cache
def _gaps(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    t = tables(lang, "sole_roles")
    return re.compile(t.ROLE_TO_NAME, re.IGNORECASE), re.compile(t.NAME_TO_ROLE, re.IGNORECASE)


def sole_role_outcomes(a: Bearers, b: Bearers) -> Iterator[Outcome]:
    """The conflicts of two articles of one story on who had a role."""
    p, q = a.scene.article.published, b.scene.article.published
    if p is None or q is None or abs((p - q).days) > MAX_DAYS:
        return
    for role in sorted(a.by_role.keys() & b.by_role.keys()):
        x, y = a.by_role[role], b.by_role[role]
        if not _may_be_named(x.name, b.scene) and not _may_be_named(y.name, a.scene):
            told = f"{x.name.full} or {y.name.full}: one office, told of two"
            yield conflict("entity", "who", x.mark, y.mark, SCORE, told)


def _may_be_named(name: Name, scene: Scene) -> bool:
    """True if an article names somebody who may be this one, or anybody of the same family name or given name."""
    parts = name.full.split()
    words = {parts[0], parts[-1]} if name.full.isascii() else {parts[-1]}
    return any(
        n.key == name.key or (n.kind == "person" and same_name(name, n)) or words & set(n.full.split())
        for u in scene.units
        for n in u.names
    )
