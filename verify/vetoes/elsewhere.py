"""Checks of what the articles give besides: a value that both give, sums of parts, what every text says."""

from __future__ import annotations

from decimal import Decimal

from verify.languages import tables
from verify.match.slots import Slot, is_same
from verify.match.values import (
    same_quantity,
    same_time,
)
from verify.model import Quantity, Time
from verify.vetoes.common import (
    ONE_EVENT,
    SAME_WORDS,
    is_small,
    kind_of,
    meets,
    parallel,
)


def given_elsewhere(a: Slot, b: Slot) -> str | None:
    """One side's value stands in the other's sentence too: the two sentences agree, the values are of two things."""
    if kind_of(a) == kind_of(b) == "ordinal" and parallel(a, b) >= ONE_EVENT:
        return None  # "the second after X, the first" tells of a row
    for here, there in ((a, b), (b, a)):
        if any(meets(here.value.of, v) for v in there.unit.near_values):
            return f"both articles give {here.value.text}"
    return None


def listed_elsewhere(a: Slot, b: Slot) -> str | None:
    """One side's figure is given for the same sort of thing in another sentence of the other article."""
    for here, there in ((a, b), (b, a)):
        if here.value.norm in there.peers and not is_small(here):
            return f"both articles give {here.value.text}, one of them elsewhere"
    return None


def same_count_elsewhere(a: Slot, b: Slot) -> str | None:
    """One side's count of the very same noun is given in another sentence of the other article."""
    for here, there in ((a, b), (b, a)):
        if here.key and f"{here.key} {here.value.norm}" in there.peers:
            return f"both articles give {here.value.text} {here.key}, one of them elsewhere"
    return None


def adds_up(a: Slot, b: Slot) -> str | None:
    """One figure is the sum of the counts of the other's clause, and counts something else than each of them."""
    for here, there in ((a, b), (b, a)):
        parts = [
            q for q in here.unit.quantities if q.kind == "count" and q.low is not None and q.low == q.high
        ]
        whole = there.value.of
        if not isinstance(whole, Quantity) or len(parts) < 2 or whole.head in {q.head for q in parts}:
            continue
        if whole.low == whole.high == sum((q.low for q in parts if q.low), Decimal(0)):
            return f"{' + '.join(q.text for q in parts)} = {whole.text}"
    return None


# "Both", "the first", "three": counts up to this of generic nouns stand in every text.
TINY_COUNT = 3


def says_nothing(a: Slot, b: Slot) -> str | None:
    """Equal small counts of what every text counts ("both countries"), equal low ordinals, or "a" and "one" in words."""
    if not is_same(a, b) or not isinstance(a.value.of, Quantity):
        return None
    if _is_article(a) and _is_article(b):
        return f"{a.value.text} is an article more than a count"
    if parallel(a, b) >= SAME_WORDS:
        return None
    generic = tables(a.unit.lang, "actions").GENERIC_HEADS
    low = a.value.of.low
    if low is not None and low <= TINY_COUNT and (a.key in generic or kind_of(a) == "ordinal"):
        return f"every text has {a.value.text} {a.key}"
    return None


# "At least 5" tells next to nothing of a figure so many times as large.
FAR_TIMES = 2


def far_above(a: Slot, b: Slot) -> str | None:
    """A figure that is open above ("at least 5 dead") fits one far above its start ("40 hurt"), which is another's."""
    x, y = a.value.of, b.value.of
    if not (isinstance(x, Quantity) and isinstance(y, Quantity)):
        return None
    if _is_far_above(x, y) or _is_far_above(y, x):
        return f"{x.text} and {y.text} do not exclude each other, but are far apart"
    return None


def _is_far_above(start: Quantity, other: Quantity) -> bool:
    if start.modifier not in ("at_least", "more") or not start.low or other.low is None:
        return False
    return other.low > FAR_TIMES * start.low > 0


def _is_article(slot: Slot) -> bool:
    """True for a count of one in words ("một vụ", "one man")."""
    q = slot.value.of
    spelled = not any(map(str.isdigit, slot.value.text))
    return spelled and kind_of(slot) == "count" and isinstance(q, Quantity) and q.low == q.high == 1


def equal_given(a: Slot, b: Slot) -> str | None:
    """Unequal values of which one stands, word for word the same, in the other's sentence too."""
    if is_equal(a, b):
        return None
    for here, there in ((a, b), (b, a)):
        if any(_equal(here.value.of, v) for v in there.unit.near_values):
            return f"both articles give {here.value.text}"
    return None


def is_equal(a: Slot, b: Slot) -> bool:
    """True for one value, to the day and the digit."""
    return _equal(a.value.of, b.value.of)


def _equal(a: object, b: object) -> bool:
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return same_quantity(a, b)
    return isinstance(a, Time) and isinstance(b, Time) and same_time(a, b)
