"""Whether two verbs have surely two subjects: other names before them, or other groups and bodies."""

from __future__ import annotations

from collections.abc import Sequence

from verify.contrasts.rows import Token, row_of
from verify.facets.names import same_name
from verify.languages import tables
from verify.languages.kinds import KINDS
from verify.match.concepts import with_wider
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.model import Name

# Tokens before a verb among which its subject is.
BEFORE = 6
_BEARERS = ("person", "organisation", "country")
_BODIES = ("group", "organisation")


def are_other_doers(a: Unit, at: int, b: Unit, other: int) -> bool:
    """True where what stands before two verbs, at characters of the quotes, names two doers with nothing in common."""
    x, y = _before(a, at), _before(b, other)
    if any(_share(a, s, b, t) for s in x for t in y):
        return False
    names = [[t for t in side if isinstance(t.of, Name)] for side in (x, y)]
    bodies = [[str(t.of) for t in side if isinstance(t.of, str)] for side in (x, y)]
    if all(names):
        return True
    apart = all(not {*with_wider(s)} & {*with_wider(t)} for s in bodies[0] for t in bodies[1])
    return all(bodies) and not any(names) and apart


def _before(unit: Unit, at: int) -> Sequence[Token]:
    """The people, groups and bodies among the last tokens before a place."""
    tokens = [t for t in row_of(unit).tokens if t.end <= at][-BEFORE:]
    return [t for t in tokens if _is_doer(t)]


def _is_doer(token: Token) -> bool:
    if isinstance(token.of, Name):
        return token.of.kind in _BEARERS
    return isinstance(token.of, str) and KINDS.get(token.of) in _BODIES


def _share(a: Unit, s: Token, b: Unit, t: Token) -> bool:
    """True for one doer, and for names that share a word of their own."""
    if s.key == t.key:
        return True
    if isinstance(s.of, Name) and isinstance(t.of, Name):
        if same_name(s.of, t.of) is not None:
            return bool(same_name(s.of, t.of))
        return bool(_own_words(s.of, a.lang) & _own_words(t.of, b.lang))
    x, y = (set(terms(u.claim.quote[k.start : k.end], u.lang)) for u, k in ((a, s), (b, t)))
    return bool(x & y)


def _own_words(name: Name, lang: str) -> set[str]:
    """The capitalised words of a name, but for the one that says what a body is ("Ministry", "Viện")."""
    listed = name.text.split()
    if name.kind == "organisation" and len(listed) > 1:
        listed = listed[1:] if tables(lang, "roles").HEAD_FIRST else listed[:-1]
    return {w.lower() for w in listed if w[:1].isupper()}
