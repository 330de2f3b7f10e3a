"""All differences between two linked clauses that are not of figures or dates: who, whether, and whether yet.

Collects from `entities`, `roles`, `bodies` and `stances`.  All are reserved: most linked clauses just tell different parts
of one event.
"""

from __future__ import annotations

from verify.contrasts.aligned import aligned_contrast
from verify.contrasts.bodies import body_contrast
from verify.contrasts.entities import entity_contrasts
from verify.contrasts.record import Contrast, parallel
from verify.contrasts.roles import role_contrasts
from verify.contrasts.stances import stance_contrasts
from verify.match.units import Unit

__all__ = ["Contrast", "contrasts", "parallel"]


def contrasts(a: Unit, b: Unit) -> list[Contrast]:
    """All differences of two linked clauses, names first; empty for most."""
    body = body_contrast(a, b)
    found = [
        *entity_contrasts(a, b),
        *role_contrasts(a, b),
        *([body] if body else []),
        *stance_contrasts(a, b),
    ]
    local = None if any(c.relation == "conflict" for c in found) else aligned_contrast(a, b)
    return [*found, *([local] if local else [])]
