"""Why two differing values are no conflict after all: a list of checks, each with its reason in words.

A conflict has to pass every check; what fails one is listed as not compared, with the reason.  Each check knows one
kind of accident that makes figures or dates of different questions look alike.
"""

from __future__ import annotations

from collections.abc import Mapping

from verify.match.slots import Slot, is_same
from verify.vetoes.common import (
    Veto,
    acts_differ,
    is_long,
    is_one_act,
    is_one_of_old,
)
from verify.vetoes.counts import (
    besides_somebody,
    list_number,
    no_figure,
    only_one_qualified,
    other_sign,
    other_thing_counted,
    part_of_a_whole,
    part_taken_out,
    rank_of_another,
)
from verify.vetoes.dates import (
    as_of_moment,
    far_apart,
    other_event,
    other_result,
    period_of_figures,
    rests_on_context,
    said_on_two_days,
    time_of_speech,
    told_on,
)
from verify.vetoes.elsewhere import (
    adds_up,
    equal_given,
    far_above,
    given_elsewhere,
    listed_elsewhere,
    same_count_elsewhere,
    says_nothing,
)
from verify.vetoes.measures import (
    not_parallel,
    of_old,
    only_one_dated,
    only_one_names,
    other_day,
    other_ends,
    other_head,
    other_payer,
    other_period,
    other_rate,
    other_stance,
    other_standing,
)
from verify.vetoes.people import other_owner, other_person

VETOES: tuple[Veto, ...] = (
    given_elsewhere,
    of_old,
    listed_elsewhere,
    same_count_elsewhere,
    adds_up,
    list_number,
    no_figure,
    not_parallel,
    other_head,
    other_rate,
    other_ends,
    part_taken_out,
    besides_somebody,
    other_person,
    other_owner,
    other_event,
    other_result,
    period_of_figures,
    as_of_moment,
    other_thing_counted,
    far_apart,
    rests_on_context,
    said_on_two_days,
    rank_of_another,
    other_payer,
    part_of_a_whole,
    time_of_speech,
    told_on,
    other_period,
    other_day,
    only_one_dated,
    only_one_qualified,
    other_standing,
    other_stance,
    other_sign,
)


# Checks that only find too little in common: they say nothing against one question.
DOUBTS: frozenset[Veto] = frozenset((not_parallel, only_one_dated, no_figure, rests_on_context, far_apart))


def is_doubt(a: Slot, b: Slot) -> bool:
    """True where nothing but doubts speaks against a conflict of two values."""
    return veto(a, b, DOUBTS) is None


# Checks that read what stands around two values, not the values (who else is named, what else is said of those
# counted), and the score as one question from which on they have nothing to say.  Of the pairs of our own stories and of
# the gold that just one of them stops, those above are mostly conflicts, those below mostly none.
SURE_DESPITE: Mapping[Veto, float] = {
    other_person: 0.75,
    other_event: 0.8,
    part_of_a_whole: 0.75,
    part_taken_out: 0.75,
    rank_of_another: 0.65,
    other_stance: 0.85,
    same_count_elsewhere: 0.85,
    listed_elsewhere: 0.85,
}

# Checks that speak against one question even where the values are the same or fit each other.
OTHER_QUESTION: tuple[Veto, ...] = (
    list_number,
    other_thing_counted,
    other_head,
    time_of_speech,
    says_nothing,
    equal_given,
    far_above,
)


def other_question(a: Slot, b: Slot) -> str | None:
    """The first reason why two values, equal or not, are not of one question, or None.

    An equal figure that is too long to be shared by chance speaks for itself.
    """
    if is_same(a, b) and is_long(a):
        return None
    return next((reason for check in OTHER_QUESTION if (reason := check(a, b))), None)


def veto(a: Slot, b: Slot, passed: frozenset[Veto] = frozenset()) -> str | None:
    """The first reason why two differing values are no conflict, or None; checks in `passed` are left out."""
    if is_same(a, b):
        return None
    return next((reason for check in VETOES if check not in passed and (reason := check(a, b))), None)


__all__ = [
    "DOUBTS",
    "OTHER_QUESTION",
    "SURE_DESPITE",
    "VETOES",
    "Veto",
    "acts_differ",
    "is_doubt",
    "is_one_act",
    "is_one_of_old",
    "not_parallel",
    "only_one_names",
    "other_question",
    "veto",
]
