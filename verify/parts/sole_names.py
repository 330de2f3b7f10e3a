"""The one name that differs between clauses that say the same otherwise: another place, country or firm.

Both names stand behind the same word; neither article knows the other's; a place that may hold the other, or a short form,
is none.  People are left to `verify.people`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.contrasts.places import Address, is_located
from verify.facets.name_apart import are_two
from verify.facets.name_keys import name_key
from verify.facets.name_phrases import lowered
from verify.facets.names import same_name
from verify.judge import Outcome
from verify.match.features import counts_differ
from verify.match.units import Unit
from verify.model import Name
from verify.parts.alike import say_one
from verify.parts.named import knows, seats_apart
from verify.parts.record import Mark, are_days_apart, conflict
from verify.parts.scenes import Scene
from verify.parts.typed import addresses_of

# Tokens that the clauses share at least.
MIN_ALIKE = 3
KINDS = ("place", "country", "organisation", "unknown")


def sole_name_outcomes(a: Scene, b: Scene, links: Sequence[tuple[Unit, Unit, float]]) -> Iterator[Outcome]:
    """The conflicts of two articles on one name, from their linked clauses with the scores of these."""
    for u, v, score in links:
        if u.claim.polarity != v.claim.polarity or not say_one(u, v, score, MIN_ALIKE):
            continue
        pair = _sole(u, v)
        if pair is None:
            continue
        x, y = pair
        apart = _apart(u, x, v, y)
        if not apart or are_days_apart(u, v) or counts_differ(u, v):
            continue
        if not knows(b, *apart) and not knows(a, *apart[::-1]):
            reason = f"{x.full} or {y.full}: the same words stand around them"
            asks = "where" if is_located(u, x) else "which name"
            yield conflict("entity", asks, _mark(u, x), _mark(v, y), score, reason)


def _sole(u: Unit, v: Unit) -> tuple[Name, Name] | None:
    """The name of each clause that the other has not, where it is the only one."""
    own = [n for n in u.names if not any(same_name(n, m) for m in v.names)]
    others = [m for m in v.names if not any(same_name(n, m) for n in u.names)]
    if len(own) != 1 or len(others) != 1 or not {own[0].kind, others[0].kind} <= set(KINDS):
        return None
    return own[0], others[0]


def _apart(u: Unit, x: Name, v: Unit, y: Name) -> tuple[str, str] | None:
    """What parts two names that answer one question."""
    if is_located(u, x) and is_located(v, y):
        s, t = _address(u, x), _address(v, y)
        return seats_apart(s, t) if s and t else None
    kinds = {x.kind, y.kind}
    if _before(u, x) != _before(v, y) or (len(kinds) > 1 and kinds != {"organisation", "unknown"}):
        return None
    return (x.full, y.full) if are_two(x, y) else None


def _address(unit: Unit, name: Name) -> Address | None:
    return next((a for a in addresses_of(unit) if any(p.name == name for p in a.parts)), None)


def _before(unit: Unit, name: Name) -> str:
    """The word before a name."""
    words = lowered(unit.claim.quote[: name.start - unit.claim.start]).split()
    return words[-1] if words else ""


def _mark(unit: Unit, name: Name) -> Mark:
    return Mark(unit, name.start, name.end, name_key(name.full), name.text)
