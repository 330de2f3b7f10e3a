"""Kinds of offices by their labels: which are one, whose deputy which is, which one person holds at a time."""

from __future__ import annotations

from verify.parts.holders import STAFF

# Titles that people keep by courtesy ("President Clinton"): before a name they say nothing of today.
COURTESY = frozenset(
    ("president", "vice president", "governor", "ambassador", "prime minister", "captain", "speaker", "judge", "legislator", "general secretary")
)  # fmt: skip
# Offices that end with the employment: who has lately left the employer holds them no longer.
EMPLOYED = frozenset(
    ("chief executive", "finance chief", "operations chief", "director", "executive", "school head", "police chief", "section head", "fire chief",
     "chief of staff", "editor", "coach", "general manager", "manager", "plant manager", "chief engineer", "spokesperson", "head doctor", "warden",
     "medical director", "superintendent", "chief accountant", "curator", "technology chief", "sporting director", "campaign manager")
)  # fmt: skip
# Work that many do: of one person it is one question only at one named employer, and where it stands in apposition.
PROFESSIONS = frozenset(
    ("pharmacist", "nurse", "doctor", "teacher", "engineer", "accountant", "guard", "driver", "worker", "officer", "reporter",
     "banker", "cashier", "aide", "adviser", "trustee", "judge", "legislator", "executive", "attaché", STAFF)
)  # fmt: skip
# Offices that one person holds at a time.
SINGLE = frozenset(
    ("chief executive", "finance chief", "chair", "school head", "police chief", "captain", "president", "prime minister",
     "governor", "mayor", "editor", "coach", "minister", "director", "head")
)  # fmt: skip
# Offices that one person holds in what the story tells, whatever is said of where.
SINGLE_IN_STORY = frozenset({"match supervisor", "main referee", "presiding judge"})
# An office of no further name may be any of these.
HEADS = frozenset({"chief executive", "director", "chair", "head"})
DEPUTY = "deputy "
OTHER_DEPUTIES = {"mate": "captain", "vice president": "president", "assistant coach": "coach"}


def is_one_sort(one: str, other: str) -> bool:
    """True for offices that may be one by their names."""
    if one == other:
        return True
    pair = {one, other}
    if STAFF in pair:
        return pair <= PROFESSIONS
    return pair == {"executive", "chief executive"} or ("head" in pair and pair <= HEADS)


def is_deputy_of(one: str, other: str) -> bool:
    """True for an office and that of its deputy, in any order."""
    return any(
        lower == f"{DEPUTY}{upper}" or OTHER_DEPUTIES.get(lower) == upper
        for lower, upper in ((one, other), (other, one))
    )
