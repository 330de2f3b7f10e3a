"""Two names of one type in one place of linked clauses: the hospital, the road, the village where it happened.

The clauses have to share what happens, and neither article may know the name of the other: else they tell of two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

from verify.facets.name_phrases import lowered, split_phrases
from verify.facets.names import same_name
from verify.judge import Outcome
from verify.languages import tables
from verify.languages.kinds import KINDS
from verify.match.units import Unit
from verify.model import Name
from verify.parts.record import Mark, are_days_apart, conflict
from verify.parts.scenes import Scene

# Links from here on are sure enough, weighed so.
LINK_FLOOR = 0.6
KIND_OF_NAME = ("place", "organisation", "unknown")


def named_outcomes(a: Scene, b: Scene, links: Sequence[tuple[Unit, Unit, float]]) -> Iterator[Outcome]:
    """The conflicts of two articles on a name of one type, from their linked clauses with the scores of these."""
    for u, v, score in links:
        if score < LINK_FLOOR or not _share_act(u, v) or u.claim.polarity != v.claim.polarity:
            continue
        for x, y in product(_typed(u), _typed(v)):
            if x[1] == y[1] and not _knows(b, x[0]) and not _knows(a, y[0]) and not are_days_apart(u, v):
                reason = f"{x[0].text} or {y[0].text}: one thing, told as two"
                yield conflict("entity", "which name", _mark(u, x[0]), _mark(v, y[0]), score, reason)


def _share_act(u: Unit, v: Unit) -> bool:
    return any(KINDS.get(c) == "act" for c in u.concepts & v.concepts)


def _typed(unit: Unit) -> list[tuple[Name, str]]:
    """The only name of each type in a clause, with the type."""
    found: dict[str, list[Name]] = {}
    for name in unit.names:
        kind = type_of(name, unit.lang) if name.kind in KIND_OF_NAME else None
        if kind:
            found.setdefault(kind, []).append(name)
    return [(names[0], kind) for kind, names in sorted(found.items()) if len(names) == 1]


def type_of(name: Name, lang: str) -> str | None:
    """The word that says what a name is the name of, before it in Vietnamese and behind it in English.

    >>> from verify.facets.names import find_names
    >>> [type_of(n, "vi") for n in find_names("ở Bệnh viện Chợ Rẫy")]
    ['bệnh viện']
    """
    words = lowered(name.text).split()
    types = _types(lang)
    if tables(lang, "parts").OFFICE_FIRST:
        tried = [
            lowered(name.title or ""),
            " ".join(words[:3]),
            " ".join(words[:2]),
            words[0] if len(words) > 1 else "",
        ]
    else:
        tried = [words[-1]] if len(words) > 1 else []
    return next((t for t in tried if t in types), None)


@cache
def _types(lang: str) -> frozenset[str]:
    return frozenset(split_phrases(tables(lang, "parts").NAME_TYPES))


def _knows(scene: Scene, name: Name) -> bool:
    """True if an article has a name that may be this one: the same, or with a word of it."""
    types = {w for t in _types(scene.lang) for w in t.split()}
    own = set(lowered(name.text).split()) - types
    return any(
        same_name(name, n) or own & (set(lowered(n.text).split()) - types)
        for u in scene.units
        for n in u.names
    )


def _mark(unit: Unit, name: Name) -> Mark:
    return Mark(unit, name.start, name.end, name.key, name.text)
