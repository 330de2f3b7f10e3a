"""Values in their place: a `Slot` is one figure or time of a clause with what surrounds it.

Two slots answer one question if they count, measure or date the same thing.  The features here say how much speaks
for that; they never look at whether the values are equal, since that is what is to be judged.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from itertools import chain
from math import log10
from typing import TYPE_CHECKING, Any

from verify.languages.kinds import KINDS
from verify.match.concepts import concepts, main_act, told_acts
from verify.match.features import Space, are_apart
from verify.match.heads import head_of
from verify.match.units import Unit
from verify.match.values import (
    clock_gap,
    clock_minutes,
    gap_days,
    is_comparable,
    is_placed,
    same_quantity,
    times_touch,
)
from verify.match.vectors import row_products, shingles, terms, vectorise
from verify.model import Quantity, Time, Value
from verify.text.normalise import fold

if TYPE_CHECKING:
    from verify.match.vectors import Floats, Ints, Matrix

# Characters on either side of a value that say what it is the value of.
WINDOW_CHARS = 40
# Characters on either side in which the concepts are looked for of which it may be the measure or the time.
ABOUT_CHARS = 70
# In a text of fewer clauses everything is told once.
MIN_TELLING_CLAUSES = 5


@dataclass(frozen=True, slots=True)
class Slot:
    """A value in its clause.

    `row` is the unit's row; `key` is what is counted or measured, folded; `before` and `after` are the content words
    around it, `last_words` and `next_words` all the words, folded; `about` are the concepts of its surroundings,
    `act` is what its clause tells, among the `acts` of its verbs; `told` says of how many values of its sort its article tells each of those concepts;
    `head` is what the figure is of, and `headed` how many values of its sort its article tells of that; `clauses` is how many its article has at least; `peers` are the figures of its article, each alone and with what it counts.
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
        if v.of.kind not in ("vague", "age")
    ]
    peers: dict[int, set[str]] = defaultdict(set)
    for s in slots:
        peers[s.unit.article].update((s.value.norm, f"{s.key} {s.value.norm}"))
    whole = {n: frozenset(found) for n, found in peers.items()}
    return [replace(s, peers=whole[s.unit.article]) for s in _in_articles(slots)]


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


def time_slots(units: Sequence[Unit]) -> list[Slot]:
    """The placed dates and the clock times of the clauses, ordered as in the texts; births are told by their owners."""
    slots = [
        _slot(row, u, v)
        for row, u in enumerate(units)
        for v in u.claim.values
        if isinstance(v.of, Time) and v.of.anchor != "birth" and (is_placed(v.of) or clock_minutes(v.of))
    ]
    return _in_articles(slots)


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


@dataclass(frozen=True)
class SlotPairs:
    """Pairs of slots of different articles whose values are of one sort, with the link score of their clauses."""

    space: Space
    slots: Sequence[Slot]
    left: Ints
    right: Ints
    link: Floats

    def both(self) -> list[tuple[Slot, Slot]]:
        return [
            (self.slots[i], self.slots[j])
            for i, j in zip(self.left.tolist(), self.right.tolist(), strict=True)
        ]

    @cached_property
    def windows(self) -> Matrix:
        return vectorise([shingles((*s.before, *s.counted, *s.after)) for s in self.slots])

    @cached_property
    def counts(self) -> Counter[tuple[int, str]]:
        """How many slots of an article have one key: what is counted once there is found more surely."""
        return Counter((s.unit.article, _sort(s)) for s in self.slots)


def slot_pairs(
    space: Space,
    slots: Sequence[Slot],
    links: dict[tuple[int, int], float],
    more: Iterable[tuple[int, int]] = (),
) -> SlotPairs:
    """The pairs worth a score: in linked or candidate clauses, or with one key, and comparable values.

    `links` maps rows (left < right) to the score of the clauses; `more` are other rows of clauses that are candidates.
    """
    import numpy as np

    by_row: dict[int, list[int]] = defaultdict(list)
    by_key: dict[str, list[int]] = defaultdict(list)
    for n, s in enumerate(slots):
        by_row[s.row].append(n)
        for key in (s.key, _magnitude(s), *(f"{sort_of(s)} {c}" for c in s.about)):
            if key:
                by_key[key].append(n)
    wanted = {(m, n) for i, j in chain(links, more) for m in by_row[i] for n in by_row[j]}
    for group in by_key.values():
        if len(group) <= MAX_SAME_KEY:
            wanted.update((m, n) for k, m in enumerate(group) for n in group[k + 1 :])
    found = sorted(
        (m, n)
        for m, n in wanted
        if slots[m].unit.article != slots[n].unit.article and _is_one_sort(slots[m], slots[n])
    )
    score = np.array([links.get((slots[m].row, slots[n].row), 0.0) for m, n in found])
    rows = np.array(found, dtype=int).reshape(-1, 2)
    return SlotPairs(space, slots, rows[:, 0], rows[:, 1], score)


def _magnitude(s: Slot) -> str:
    """Unit and first digits of a figure that few texts share by chance; "" for small counts and dates."""
    q = s.value.of
    if not isinstance(q, Quantity) or q.low is None or (q.unit is None and q.low <= SMALL_COUNT):
        return ""
    number = q.low if q.modifier != "at_most" else q.high
    return f"{q.kind} {q.unit} {number:.1e}"


# Whole counts up to this stand in every text.
SMALL_COUNT = 12

# More slots of one key than this ("người", "%") meet only through their clauses.
MAX_SAME_KEY = 60


def _is_one_sort(a: Slot, b: Slot) -> bool:
    x, y = a.value.of, b.value.of
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        return (x.kind == y.kind == "version") or is_comparable(x, y)
    if isinstance(x, Time) and isinstance(y, Time):
        return (is_placed(x) and is_placed(y)) or clock_gap(x, y) is not None
    return False


def link_score(p: SlotPairs) -> Floats:
    """The score of the clauses as a link."""
    return p.link


def window_cosine(p: SlotPairs) -> Floats:
    """Words around the two values."""
    return row_products(p.windows, p.left, p.right)


def same_key(p: SlotPairs) -> Floats:
    """1 where the same head noun is counted."""
    return _column(p, lambda a, b: float(bool(a.key) and a.key == b.key))


def similar_key(p: SlotPairs) -> Floats:
    """Share of common words of what is counted, with its modifiers."""
    return _column(p, lambda a, b: _jaccard(a.counted, b.counted))


def before_shared(p: SlotPairs) -> Floats:
    """Share of common words just before the values (the verb in Vietnamese and English alike)."""
    return _column(p, lambda a, b: _jaccard(a.before[-4:], b.before[-4:]))


def after_shared(p: SlotPairs) -> Floats:
    """Share of common words just behind the values."""
    return _column(p, lambda a, b: _jaccard(a.after[:4], b.after[:4]))


def _jaccard(a: Sequence[str], b: Sequence[str]) -> float:
    x, y = set(a), set(b)
    return len(x & y) / len(x | y) if x | y else 0.0


def clause_cosine(p: SlotPairs) -> Floats:
    """Shared words of the clauses."""
    return row_products(p.space.clause, *_rows(p))


def sentence_cosine(p: SlotPairs) -> Floats:
    """Shared words of the sentences."""
    return row_products(p.space.sentence, *_rows(p))


def context_cosine(p: SlotPairs) -> Floats:
    """Shared words of the sentences around them."""
    return row_products(p.space.wide, *_rows(p))


def _rows(p: SlotPairs) -> tuple[Ints, Ints]:
    import numpy as np

    rows = np.array([s.row for s in p.slots], dtype=int)
    return rows[p.left], rows[p.right]


def sort_of(s: Slot) -> str:
    """What values of one sort have in common: "%", "length", "money", "count", "time"."""
    q = s.value.of
    if not isinstance(q, Quantity):
        return "time"
    return q.kind if q.kind in ("count", "money", "ordinal", "version", "score") else f"{q.kind} {q.unit}"


def shared_measure(p: SlotPairs) -> Floats:
    """How rare the rarest concept is that stands near both values."""
    weight = p.space.concept_weight
    return _column(p, lambda a, b: max((weight.get(c, 0.0) for c in a.about & b.about), default=0.0))


def sole_measure(p: SlotPairs) -> Floats:
    """The same, divided by the number of values that each article gives with the concept."""
    weight = p.space.concept_weight

    def sole(a: Slot, b: Slot) -> float:
        both = (weight.get(c, 0.0) / (a.told[c] * b.told[c]) for c in a.about & b.about)
        return max(both, default=0.0)

    return _column(p, sole)


def measures_shared(p: SlotPairs) -> Floats:
    """Weight of the concepts near both values over that of the side with fewer."""
    weight = p.space.concept_weight

    def share(a: Slot, b: Slot) -> float:
        lighter = min(sum(weight.get(c, 0.0) for c in sorted(s.about)) for s in (a, b))
        return sum(weight.get(c, 0.0) for c in sorted(a.about & b.about)) / lighter if lighter else 0.0

    return _column(p, share)


def heads_meet(p: SlotPairs) -> Floats:
    """1 where what is counted is one concept, 0.5 where one side does not say what it counts."""

    def meet(a: Slot, b: Slot) -> float:
        if not a.counted or not b.counted:
            return 0.5
        x, y = (concepts(" ".join(s.counted), s.unit.lang) for s in (a, b))
        return float(bool(x & y) or a.key == b.key)

    return _column(p, meet)


@lru_cache(maxsize=16384)
def of_kind(found: frozenset[str], kind: str) -> frozenset[str]:
    """Those of some concepts that are of a kind."""
    return frozenset(c for c in found if KINDS[c] == kind)


def one_head(p: SlotPairs) -> Floats:
    """1 where both figures are of one thing by the words that head them."""
    return _column(p, lambda a, b: float(a.head is not None and a.head == b.head))


def two_heads(p: SlotPairs) -> Floats:
    """1 where they are of two."""
    return _column(p, lambda a, b: float(a.head is not None and b.head is not None and a.head != b.head))


def sole_head(p: SlotPairs) -> Floats:
    """1 where they are of one thing, and each is the only value that its article gives of it; less with more values."""
    return _column(p, lambda a, b: float(a.head is not None and a.head == b.head) / (a.headed * b.headed))


def acts_differ(p: SlotPairs) -> Floats:
    """1 where acts stand near both values and none near both."""
    return _column(p, lambda a, b: _differ(of_kind(a.about, "act"), of_kind(b.about, "act")))


def one_act(p: SlotPairs) -> Floats:
    """1 where both clauses tell one act."""
    return _column(p, lambda a, b: float(a.act is not None and a.act == b.act))


def two_acts(p: SlotPairs) -> Floats:
    """1 where the clauses tell different acts."""
    return _column(p, lambda a, b: float(a.act is not None and b.act is not None and a.act != b.act))


def measures_differ(p: SlotPairs) -> Floats:
    """1 where something measured stands near both values and nothing near both."""
    return _column(p, lambda a, b: _differ(of_kind(a.about, "measure"), of_kind(b.about, "measure")))


def groups_differ(p: SlotPairs) -> Floats:
    """1 where people of some group stand near both values and no group near both."""
    return _column(p, lambda a, b: _differ(of_kind(a.about, "group"), of_kind(b.about, "group")))


def states_differ(p: SlotPairs) -> Floats:
    """1 where just one side says "total", "only", "each", "another" or the like."""
    return _column(p, lambda a, b: float(of_kind(a.about, "state") != of_kind(b.about, "state")))


def _differ(a: frozenset[str], b: frozenset[str]) -> float:
    return float(bool(a) and bool(b) and not a & b)


def far_values(p: SlotPairs) -> Floats:
    """How many powers of ten two figures are apart, up to 2; for dates the same of days over the coarser grain."""
    return _column(p, lambda a, b: _gap(a.value.of, b.value.of))


def _gap(x: Any, y: Any) -> float:
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        m, n = (_middle(q) for q in (x, y))
        return min(2.0, abs(log10(m / n))) if m > 0 and n > 0 else 0.0
    if isinstance(x, Time) and isinstance(y, Time):
        return min(2.0, log10(1 + gap_days(x, y)))
    return 0.0


def _middle(q: Quantity) -> float:
    low, high = (float(v) if v is not None and v.is_finite() else 0.0 for v in (q.low, q.high))
    return (low + high) / 2 if high else low


def one_is_dated(p: SlotPairs) -> Floats:
    """1 where just one clause has a time of its own that is not of the days before its article."""
    return _column(p, lambda a, b: float(_is_of_old(a) != _is_of_old(b)))


def _is_of_old(s: Slot) -> bool:
    return any(t.anchor != "reference" and t.kind == "date" and is_placed(t) for t in _other_times(s))


def fellows_shared(p: SlotPairs) -> Floats:
    """1 where another value of the two sentences is equal and rare enough to tell something."""

    def shared(a: Slot, b: Slot) -> float:
        x = [q for q in a.unit.near_values if q is not a.value.of and isinstance(q, Quantity)]
        y = [q for q in b.unit.near_values if q is not b.value.of and isinstance(q, Quantity)]
        return float(any(same_quantity(m, n) and (n.low or 0) > 2 for m in x for n in y))

    return _column(p, shared)


def _sort(s: Slot) -> str:
    """What is counted, else the kind and unit of the value."""
    q = s.value.of
    return s.key or (f"{q.kind} {q.unit}" if isinstance(q, Quantity) else "time")


def uniqueness(p: SlotPairs) -> Floats:
    """1 where each article has just this one value of its key."""
    counts = p.counts
    return _column(p, lambda a, b: 1 / (counts[a.unit.article, _sort(a)] * counts[b.unit.article, _sort(b)]))


def lonely(p: SlotPairs) -> Floats:
    """1 where each clause has just this one value of its sort."""
    return _column(p, lambda a, b: 1 / (_sort_count(a) * _sort_count(b)))


def _sort_count(s: Slot) -> int:
    return sum(v.facet == s.value.facet for v in s.unit.claim.values)


def is_alone(s: Slot) -> bool:
    """True for the only value of its sort in its clause."""
    return _sort_count(s) == 1


def names_shared(p: SlotPairs) -> Floats:
    """How telling the shared names of the sentences are."""
    weight = p.space.name_weight
    return _column(
        p,
        lambda a, b: min(1.0, sum(weight.get(k, 0) for k in sorted(a.unit.near_names & b.unit.near_names))),
    )


def concepts_shared(p: SlotPairs) -> Floats:
    """Weight of the shared concepts of the clauses over that of the clause with fewer."""
    weight = p.space.concept_weight

    def share(a: Slot, b: Slot) -> float:
        lighter = min(sum(weight[c] for c in sorted(s.unit.concepts)) for s in (a, b))
        both = sum(weight[c] for c in sorted(a.unit.concepts & b.unit.concepts))
        return both / lighter if lighter else 0.0

    return _column(p, share)


def owners_differ(p: SlotPairs) -> Floats:
    """1 where both clauses name somebody and no name is shared."""

    def differ(a: Slot, b: Slot) -> float:
        x, y = {n.key for n in a.unit.names}, {n.key for n in b.unit.names}
        return float(bool(x) and bool(y) and not x & y)

    return _column(p, differ)


def periods_apart(p: SlotPairs) -> Floats:
    """1 where the other times of the clauses exclude each other: figures of two years, two quarters."""

    def apart(a: Slot, b: Slot) -> float:
        return float(are_apart(_other_times(a), _other_times(b)))

    return _column(p, apart)


def periods_meet(p: SlotPairs) -> Floats:
    """1 where other times of the clauses meet."""

    def meet(a: Slot, b: Slot) -> float:
        return float(any(times_touch(x, y) for x in _other_times(a) for y in _other_times(b)))

    return _column(p, meet)


def _other_times(s: Slot) -> list[Time]:
    return [t for t in s.unit.times if t is not s.value.of]


def settled_elsewhere(p: SlotPairs) -> Floats:
    """1 where either value stands, in a pair that fits as well, with its equal in the other article."""
    fits = window_cosine(p) + clause_cosine(p) + same_key(p)
    best: dict[tuple[int, int], float] = defaultdict(float)
    both = p.both()
    for (a, b), i, j, fit in zip(both, p.left.tolist(), p.right.tolist(), fits.tolist(), strict=True):
        if is_same(a, b):
            best[i, b.unit.article] = max(best[i, b.unit.article], fit)
            best[j, a.unit.article] = max(best[j, a.unit.article], fit)
    out = [
        0.0
        if is_same(a, b)
        else float(max(best.get((i, b.unit.article), 0), best.get((j, a.unit.article), 0)) >= max(0.3, fit))
        for (a, b), i, j, fit in zip(both, p.left.tolist(), p.right.tolist(), fits.tolist(), strict=True)
    ]
    import numpy as np

    return np.array(out)


def is_same(a: Slot, b: Slot) -> bool:
    """True for equal figures, or for times that meet."""
    x, y = a.value.of, b.value.of
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        return same_quantity(x, y)
    return isinstance(x, Time) and isinstance(y, Time) and times_touch(x, y)


def one_of_speech(p: SlotPairs) -> Floats:
    """1 where one time says when something was said and the other when something happened."""
    return _column(p, lambda a, b: float((a.value.role == "speech") != (b.value.role == "speech")))


def same_stance(p: SlotPairs) -> Floats:
    """1 where polarity and modality are the same."""
    return _column(
        p,
        lambda a, b: float(
            a.unit.claim.polarity == b.unit.claim.polarity and a.unit.claim.modality == b.unit.claim.modality
        ),
    )


def plain_count(p: SlotPairs) -> Floats:
    """1 for counts, 0 for money, shares, measures: counts of "2" and "one" meet by accident."""
    return _column(p, lambda a, b: float(getattr(a.value.of, "kind", "") == "count"))


def small_number(p: SlotPairs) -> Floats:
    """1 where either is a small whole number."""

    def small(s: Slot) -> bool:
        q = s.value.of
        return isinstance(q, Quantity) and q.kind == "count" and q.high is not None and q.high <= 3

    return _column(p, lambda a, b: float(small(a) or small(b)))


def _column(p: SlotPairs, score: Callable[[Slot, Slot], float]) -> Floats:
    import numpy as np

    return np.fromiter((score(a, b) for a, b in p.both()), dtype=float, count=len(p.left))


SLOT_FEATURES: tuple[Callable[[SlotPairs], Floats], ...] = (
    link_score,
    window_cosine,
    same_key,
    similar_key,
    before_shared,
    after_shared,
    clause_cosine,
    sentence_cosine,
    context_cosine,
    uniqueness,
    lonely,
    names_shared,
    concepts_shared,
    owners_differ,
    periods_apart,
    periods_meet,
    settled_elsewhere,
    one_of_speech,
    same_stance,
    plain_count,
    small_number,
    shared_measure,
    sole_measure,
    measures_shared,
    heads_meet,
    one_head,
    two_heads,
    sole_head,
    fellows_shared,
    acts_differ,
    one_act,
    two_acts,
    measures_differ,
    groups_differ,
    states_differ,
    far_values,
    one_is_dated,
)


def slot_matrix(pairs: SlotPairs) -> Floats:
    """One row a pair, one column a feature, in the order of `SLOT_FEATURES`."""
    import numpy as np

    if not len(pairs.left):
        return np.zeros((0, len(SLOT_FEATURES)))
    return np.column_stack([f(pairs) for f in SLOT_FEATURES])
