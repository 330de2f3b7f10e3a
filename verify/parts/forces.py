"""Groups of people that act: which two of them cannot both have done what one did.

A wider group and a kind of it may be one party; officers of no known force, medics and drivers may be of any.
"""

from __future__ import annotations

from verify.languages.kinds import PARENTS

# Who acts for the state, besides what lies below "authority".
OFFICIAL = frozenset({"authority", "soldier", "army"})
# Forces with a name of their own: two of them are two parties.
FORCES = frozenset(
    {"marshal", "sheriff", "federal_agent", "border_guard", "customs", "soldier", "army", "traffic_police"}
)
# Forces that the police (of no further name) is none of.
NOT_POLICE = frozenset({"border_guard", "customs", "soldier", "army"})
# Marshals are federal agents.
MAY_BE_ONE = (
    frozenset({"marshal", "federal_agent"}),
    frozenset({"soldier", "army"}),
    frozenset({"soldier", "border_guard"}),
)
# People by a trade: whoever has it is not known by another one.
TRADES = frozenset(
    {"guard", "vigilante", "fisherman", "farmer", "teacher", "student", "journalist", "driver", "family"}
)
# Plain people of no trade.
COMMON = frozenset({"resident", "bystander"})
AGENTS = (
    OFFICIAL
    | FORCES
    | TRADES
    | COMMON
    | {"police", "detective", "riot_police", "militia", "firefighter", "captain", "mate"}
)
CREW = frozenset({"captain", "mate"})


def kinds_of(group: str) -> tuple[str, ...]:
    """A group and all wider ones.

    >>> kinds_of("marshal")
    ('marshal', 'police', 'authority')
    """
    wider = PARENTS.get(group)
    return (group, *(kinds_of(wider) if wider else ()))


def is_official(group: str) -> bool:
    """True for whoever acts for the state."""
    return bool(OFFICIAL & set(kinds_of(group)))


def are_apart(g: str, h: str) -> bool:
    """True for two groups that are surely not one party.

    >>> are_apart("police", "guard"), are_apart("marshal", "sheriff"), are_apart("police", "marshal")
    (True, True, False)
    >>> are_apart("resident", "fisherman"), are_apart("detective", "marshal"), are_apart("police", "border_guard")
    (False, False, True)
    """
    if g in kinds_of(h) or h in kinds_of(g) or frozenset({g, h}) in MAY_BE_ONE:
        return False
    if is_official(g) and is_official(h):
        return _are_two_forces(g, h) or _are_two_forces(h, g)
    if is_official(g) != is_official(h):
        return bool({g, h} & (TRADES | COMMON)) and "driver" not in (g, h)
    return {g, h} == CREW or {g, h} <= TRADES


def _are_two_forces(g: str, h: str) -> bool:
    if g in FORCES and h in FORCES:
        return True
    # Detectives are of any force.
    return g in NOT_POLICE and "police" in kinds_of(h) and h != "detective"
