"""Values in their place: a `Slot` is one figure or time of a clause with what surrounds it.

Two slots answer one question if they count, measure or date the same thing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from verify.languages.kinds import KINDS
from verify.match.concepts import concepts, main_act, told_acts
from verify.match.heads import head_of
from verify.match.units import Unit
from verify.match.values import clock_minutes, is_duration, is_placed, same_quantity, times_touch
from verify.match.vectors import terms
from verify.memo import kept_in_topic
from verify.model import Quantity, Time, Value
from verify.text.normalise import fold

# Characters on either side of a value that say what it is the value of.
WINDOW_CHARS = 40
# Characters on either side in which the concepts are looked for of which it may be the measure or the time.
ABOUT_CHARS = 70
# In a text of fewer clauses everything is told once.
MIN_TELLING_CLAUSES = 5
# Whole counts up to this stand in every text.
SMALL_COUNT = 12


@dataclass(frozen=True, slots=True)
class Slot:
    """A value in its clause.

    `row` is the unit's row; `key` is what is counted or measured, folded; `before` and `after` are the content words
    around it, `last_words` and `next_words` all the words, folded; `about` are the concepts of its surroundings,
    `act` is what its clause tells, among the `acts` of its verbs; `told` says of how many values of its sort its
    article tells each of those concepts; `head` is what the figure is of, and `headed` how many values of its sort its
    article tells of that; `clauses` is how many its article has at least; `peers` are the figures of its article, each
    alone and with what it counts.
    """

    row: int
    unit: Unit
    value: Value
    key: str
    counted: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    last_words: str
    next_words: str
    about: frozenset[str]
    act: str | None
    acts: frozenset[str] = frozenset()
    head: str | None = None
    told: Mapping[str, int] = field(default_factory=dict, hash=False)
    headed: int = 1
    clauses: int = 0
    peers: frozenset[str] = frozenset()

    @property
    def sole(self) -> frozenset[str]:
        """The acts and measures of which its article gives this one value alone; none in a text of a few clauses."""
        if self.clauses < MIN_TELLING_CLAUSES:
            return frozenset()
        return frozenset(c for c, n in self.told.items() if n == 1 and KINDS[c] in ("act", "measure"))


def number_slots(units: Sequence[Unit]) -> list[Slot]:
    """The figures that can be compared: bounded quantities and versions, ordered as in the texts."""
    slots = [
        _slot(row, u, v)
        for row, u in enumerate(units)
        for v in u.claim.values
        if isinstance(v.of, Quantity)
        and (v.of.kind == "version" or (v.of.low is not None and v.of.high is not None))
        if v.of.kind not in ("vague", "age") or is_duration(v.of)
    ]
    peers: dict[int, set[str]] = defaultdict(set)
    for s in slots:
        peers[s.unit.article].update((s.value.norm, f"{s.key} {s.value.norm}"))
    whole = {n: frozenset(found) for n, found in peers.items()}
    return [replace(s, peers=whole[s.unit.article]) for s in _in_articles(slots)]


def time_slots(units: Sequence[Unit]) -> list[Slot]:
    """The placed dates and the clock times of the clauses, ordered as in the texts; births are told by their owners."""
    slots = [
        _slot(row, u, v)
        for row, u in enumerate(units)
        for v in u.claim.values
        if isinstance(v.of, Time) and v.of.anchor != "birth" and (is_placed(v.of) or clock_minutes(v.of))
    ]
    return _in_articles(slots)


def _in_articles(slots: Sequence[Slot]) -> list[Slot]:
    """The slots with what their articles tell besides."""
    values: dict[tuple[int, str, str], set[str]] = defaultdict(set)
    heads: dict[tuple[int, str, str | None], set[str]] = defaultdict(set)
    clauses: Counter[int] = Counter()
    for s in slots:
        clauses[s.unit.article] = max(clauses[s.unit.article], s.unit.order + 1)
        heads[s.unit.article, sort_of(s), s.head].add(s.value.norm)
        for c in s.about:
            values[s.unit.article, sort_of(s), c].add(s.value.norm)
    return [
        replace(
            s,
            told={c: len(values[s.unit.article, sort_of(s), c]) for c in s.about},
            headed=len(heads[s.unit.article, sort_of(s), s.head]),
            clauses=clauses[s.unit.article],
        )
        for s in slots
    ]


def _slot(row: int, unit: Unit, value: Value) -> Slot:
    quote, start, end = unit.claim.quote, value.start - unit.claim.start, value.end - unit.claim.start
    before, after = quote[max(0, start - WINDOW_CHARS) : start], quote[end : end + WINDOW_CHARS]
    if start > WINDOW_CHARS:
        before = re.sub(r"^\S*\s", "", before)
    if end + WINDOW_CHARS < len(quote):
        after = re.sub(r"\s\S*$", "", after)
    q = value.of
    counted = terms(q.counted or "", unit.lang) if isinstance(q, Quantity) else ()
    return Slot(
        row,
        unit,
        value,
        _key(q),
        counted,
        terms(before, unit.lang),
        terms(after, unit.lang),
        last_words=fold(before).strip(),
        next_words=fold(after).strip(),
        about=_about(unit, value),
        act=main_act(unit.claim.quote, unit.lang),
        acts=told_acts(unit.claim.quote, unit.lang),
        head=head_of(unit.claim, value, unit.lang),
    )


def _about(unit: Unit, value: Value) -> frozenset[str]:
    """The concepts of the words of the clause within `ABOUT_CHARS` of a value, and of what it counts."""
    quote, start, end = unit.claim.quote, value.start - unit.claim.start, value.end - unit.claim.start
    before, after = quote[max(0, start - ABOUT_CHARS) : start], quote[end : end + ABOUT_CHARS]
    counted = value.of.counted or "" if isinstance(value.of, Quantity) else ""
    return concepts(f"{before} | {after} | {counted}", unit.lang)


def _key(value: Any) -> str:
    if isinstance(value, Quantity):
        return fold(value.head or "")
    return ""


def sort_of(s: Slot) -> str:
    """What values of one sort have in common: "%", "length", "money", "count", "time"."""
    q = s.value.of
    if not isinstance(q, Quantity):
        return "time"
    if is_duration(q):
        return "duration"
    return q.kind if q.kind in ("count", "money", "ordinal", "version", "score") else f"{q.kind} {q.unit}"


@kept_in_topic
def of_kind(found: frozenset[str], kind: str) -> frozenset[str]:
    """Those of some concepts that are of a kind."""
    return frozenset(c for c in found if KINDS[c] == kind)


def sort_count(s: Slot) -> int:
    return sum(v.facet == s.value.facet for v in s.unit.claim.values)


def is_alone(s: Slot) -> bool:
    """True for the only value of its sort in its clause."""
    return sort_count(s) == 1


def is_same(a: Slot, b: Slot) -> bool:
    """True for equal figures, or for times that meet."""
    x, y = a.value.of, b.value.of
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        return same_quantity(x, y)
    return isinstance(x, Time) and isinstance(y, Time) and times_touch(x, y)
