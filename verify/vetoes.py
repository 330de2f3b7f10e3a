"""Why two differing values are no conflict after all: a list of checks, each with its reason in words.

A conflict has to pass every check; what fails one is listed as not compared, with the reason.  Each check knows one
kind of accident that makes figures or dates of different questions look alike.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from verify.facets.names import same_name
from verify.languages import tables
from verify.match.concepts import concepts
from verify.match.slots import Slot, is_same
from verify.match.values import is_rounding, same_quantity, times_touch
from verify.model import Quantity, Time

Veto = Callable[[Slot, Slot], str | None]


def given_elsewhere(a: Slot, b: Slot) -> str | None:
    """One side's value stands in the other's sentence too: the two sentences agree, the values are of two things."""
    for here, there in ((a, b), (b, a)):
        if any(_meets(here.value.of, v) for v in there.unit.near_values):
            return f"{here.value.text} is given on both sides"
    return None


def _meets(a: object, b: object) -> bool:
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return same_quantity(a, b) or is_rounding(a, b) or is_rounding(b, a)
    return isinstance(a, Time) and isinstance(b, Time) and times_touch(a, b)


def listed_elsewhere(a: Slot, b: Slot) -> str | None:
    """One side's figure is given for the same sort of thing in another sentence of the other article."""
    for here, there in ((a, b), (b, a)):
        if here.value.norm in there.peers and not is_small(here):
            return f"{here.value.text} is given on both sides, elsewhere"
    return None


# Whole counts up to this stand in every text.
SMALL_COUNT = 12


def is_small(s: Slot) -> bool:
    """True for a plain small count, which two articles share by chance."""
    q = s.value.of
    return not isinstance(q, Quantity) or (q.unit is None and q.high is not None and q.high <= SMALL_COUNT)


def same_count_elsewhere(a: Slot, b: Slot) -> str | None:
    """One side's count of the very same noun is given in another sentence of the other article."""
    for here, there in ((a, b), (b, a)):
        if here.key and f"{here.key} {here.value.norm}" in there.peers:
            return f"{here.value.text} {here.key} is given on both sides, elsewhere"
    return None


def list_number(a: Slot, b: Slot) -> str | None:
    """The figure numbers a line of a list ("2. …")."""
    for s in (a, b):
        if s.value.start == s.unit.claim.start and s.next_words[:1] in tuple(".-)/"):
            return f"{s.value.text} numbers a list"
    return None


def nothing_in_common(a: Slot, b: Slot) -> str | None:
    """A sum, share or measure without a noun of its own, and no word in common around it."""
    if a.key or b.key or not isinstance(a.value.of, Quantity):
        return None
    x, y = {*a.before[-4:], *a.after[:4]}, {*b.before[-4:], *b.after[:4]}
    return None if x & y else "nothing around the figures is the same"


def other_action(a: Slot, b: Slot) -> str | None:
    """Something else was done with what is counted (arrested / sought)."""
    actions = tables(a.unit.lang, "actions").COUNTED_ACTIONS
    x, y = _actions(a) & actions, _actions(b) & actions
    if isinstance(a.value.of, Quantity) and x and y and not x & y:
        return f"{', '.join(sorted(x))} on one side, {', '.join(sorted(y))} on the other"
    return None


def _actions(s: Slot) -> frozenset[str]:
    return concepts(f"{s.last_words[-30:]} | {_counted(s)} {s.next_words[:30]}", s.unit.lang)


def besides_somebody(a: Slot, b: Slot) -> str | None:
    """One count leaves somebody out ("she and 2 others"), the other does not say so."""
    if _is_besides(a) != _is_besides(b):
        return "one figure counts those besides somebody named"
    return None


def _is_besides(s: Slot) -> bool:
    words = tables(s.unit.lang, "actions")
    counts = isinstance(s.value.of, Quantity) and s.value.of.kind == "count"
    others = any(f" {w} " in f" {_counted(s)} {s.next_words[:20]} " for w in words.OTHERS)
    joined = s.last_words.endswith(words.BESIDES) and any(n.end <= s.value.start for n in s.unit.names)
    return counts and (others or joined)


def other_person(a: Slot, b: Slot) -> str | None:
    """Both clauses speak of persons, and of different ones."""
    x = [n for n in a.unit.names if n.kind == "person"]
    y = [n for n in b.unit.names if n.kind == "person"]
    if x and y and all(same_name(m, n) is False for m in x for n in y):
        return f"{x[0].full} and {y[0].full} are two people"
    return None


def other_event(a: Slot, b: Slot) -> str | None:
    """Two dates of clauses in which nothing of one kind happens."""
    if isinstance(a.value.of, Time) and a.unit.concepts and b.unit.concepts and not a.unit.concepts & b.unit.concepts:
        return "different things happen"
    return None


def other_thing_counted(a: Slot, b: Slot) -> str | None:
    """The counts are of different nouns (leaders / factors)."""
    if not (_kind(a) == _kind(b) == "count") or not (a.counted and b.counted):
        return None
    if a.key == b.key or set(a.counted) & set(b.counted):
        return None
    if _concepts_of(a) & _concepts_of(b):
        return None
    return f"{' '.join(a.counted)} and {' '.join(b.counted)} are counted"


def other_fate(a: Slot, b: Slot) -> str | None:
    """The counts are of people to whom different things happened (dead / injured)."""
    for group in tables(a.unit.lang, "actions").EXCLUSIVE_FATES:
        x, y = _fates(a) & group, _fates(b) & group
        if x and y and not x & y:
            return f"{', '.join(sorted(x))} on one side, {', '.join(sorted(y))} on the other"
    return None


def _fates(s: Slot) -> frozenset[str]:
    return concepts(f"{_counted(s)} {s.next_words}", s.unit.lang)


def _counted(s: Slot) -> str:
    q = s.value.of
    return (q.counted or "") if isinstance(q, Quantity) else ""


def _concepts_of(s: Slot) -> frozenset[str]:
    return concepts(_counted(s), s.unit.lang)


def no_figure(a: Slot, b: Slot) -> str | None:
    """ "one", "a", "một" are articles more often than counts."""
    for s in (a, b):
        q = s.value.of
        if isinstance(q, Quantity) and q.low == q.high == Decimal(1) and not any(c.isdigit() for c in q.text):
            return f"{q.text!r} may be an article"
    return None


def rank_of_another(a: Slot, b: Slot) -> str | None:
    """Ranks need one ranked thing, named on both sides, and no period that only one side states."""
    if "ordinal" not in (_kind(a), _kind(b)):
        return None
    names_a, names_b = {n.key for n in a.unit.names}, {n.key for n in b.unit.names}
    if names_a != names_b or not names_a:
        return "the ranks are not of one thing"
    if bool(a.unit.times) != bool(b.unit.times):
        return "only one side says when the rank held"
    return None


def part_of_a_whole(a: Slot, b: Slot) -> str | None:
    """One figure says out of how many ("trong top 10", "among 35"), the other does not."""
    if _is_scope(a) != _is_scope(b):
        return "one figure bounds a selection"
    return None


def _is_scope(s: Slot) -> bool:
    q = s.value.of
    if not isinstance(q, Quantity):
        return False
    return q.whole is not None or s.last_words.endswith(tables(s.unit.lang, "actions").SCOPE_BEFORE)


def time_of_speech(a: Slot, b: Slot) -> str | None:
    """One time says when something was said, the other when something happened."""
    return "one is the time of saying" if (a.value.role == "speech") != (b.value.role == "speech") else None


def other_period(a: Slot, b: Slot) -> str | None:
    """The clauses' other times exclude each other: figures of two years."""
    x = [t for t in a.unit.times if t is not a.value.of and t.kind == "date"]
    y = [t for t in b.unit.times if t is not b.value.of and t.kind == "date"]
    if isinstance(a.value.of, Time) or not (x and y) or any(times_touch(s, t) for s in x for t in y):
        return None
    return "the figures are of different times"


def other_stance(a: Slot, b: Slot) -> str | None:
    """One figure is asked for or denied, the other a fact: a sum demanded is not the sum paid."""
    if isinstance(a.value.of, Time):
        return None
    stances = {a.unit.claim.modality, b.unit.claim.modality}
    weak = stances & {"requested", "denied"}
    return f"one side is {sorted(weak)[0]}" if weak and len(stances) > 1 else None


def _kind(s: Slot) -> str:
    return s.value.of.kind if isinstance(s.value.of, Quantity) else ""


VETOES: tuple[Veto, ...] = (
    given_elsewhere,
    listed_elsewhere,
    same_count_elsewhere,
    list_number,
    no_figure,
    nothing_in_common,
    other_action,
    besides_somebody,
    other_person,
    other_event,
    other_thing_counted,
    other_fate,
    rank_of_another,
    part_of_a_whole,
    time_of_speech,
    other_period,
    other_stance,
)


def veto(a: Slot, b: Slot) -> str | None:
    """The first reason why two differing values are no conflict, or None."""
    if is_same(a, b):
        return None
    return next((reason for check in VETOES if (reason := check(a, b))), None)
