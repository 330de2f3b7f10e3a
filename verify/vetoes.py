"""Why two differing values are no conflict after all: a list of checks, each with its reason in words.

A conflict has to pass every check; what fails one is listed as not compared, with the reason.  Each check knows one
kind of accident that makes figures or dates of different questions look alike.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal

from verify.facets.names import same_name
from verify.languages import tables
from verify.languages.kinds import (
    ACT_FAMILIES,
    GIVEN,
    INTENDED,
    KILLED,
    KINDS,
    MANIFOLD_MEASURES,
    NARROWING,
    ONCE,
    ONCE_EVER,
    SPEECH_EVENTS,
    TELLING,
)
from verify.match.concepts import concepts, named
from verify.match.slots import MIN_TELLING_CLAUSES, SMALL_COUNT, Slot, is_alone, is_same
from verify.match.values import (
    clock_gap,
    gap_days,
    is_rounding,
    same_quantity,
    same_time,
    times_touch,
)
from verify.model import Name, Quantity, Time

Veto = Callable[[Slot, Slot], str | None]


def given_elsewhere(a: Slot, b: Slot) -> str | None:
    """One side's value stands in the other's sentence too: the two sentences agree, the values are of two things."""
    if _kind(a) == _kind(b) == "ordinal" and _parallel(a, b) >= ONE_EVENT:
        return None  # "the second after X, the first" tells of a row
    for here, there in ((a, b), (b, a)):
        if any(_meets(here.value.of, v) for v in there.unit.near_values):
            return f"both articles give {here.value.text}"
    return None


def _meets(a: object, b: object) -> bool:
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return same_quantity(a, b) or is_rounding(a, b) or is_rounding(b, a)
    return isinstance(a, Time) and isinstance(b, Time) and times_touch(a, b)


def listed_elsewhere(a: Slot, b: Slot) -> str | None:
    """One side's figure is given for the same sort of thing in another sentence of the other article."""
    for here, there in ((a, b), (b, a)):
        if here.value.norm in there.peers and not is_small(here):
            return f"both articles give {here.value.text}, one of them elsewhere"
    return None


# A count with at least this many digits is not shared by chance.
LONG_DIGITS = 3


def is_long(s: Slot) -> bool:
    """True for a figure of three and more digits that is not round."""
    q = s.value.of
    return (
        isinstance(q, Quantity)
        and q.low is not None
        and len(q.low.normalize().as_tuple().digits) >= LONG_DIGITS
    )


def is_small(s: Slot) -> bool:
    """True for a plain small count, which two articles share by chance."""
    q = s.value.of
    return not isinstance(q, Quantity) or (q.unit is None and q.high is not None and q.high <= SMALL_COUNT)


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


def list_number(a: Slot, b: Slot) -> str | None:
    """The figure numbers a line of a list ("2. …")."""
    for s in (a, b):
        if s.value.start == s.unit.claim.start and s.next_words[:1] in tuple(".-)/"):
            return f"{s.value.text} only numbers a list"
    return None


def not_parallel(a: Slot, b: Slot) -> str | None:
    """A sum, share or measure says too little of what it is of: the clauses have to run in parallel.

    Or both have to be the only value that their articles give of one thing measured or done.
    """
    if not isinstance(a.value.of, Quantity) or _kind(a) in ("count", "version"):
        return None
    if _parallel(a, b) >= MIN_PARALLEL or a.sole & b.sole or is_sole(a, b):
        return None
    return "the statements around the figures are too different"


def is_sole(a: Slot, b: Slot) -> bool:
    """True where two figures are of one thing by their heads, and each is all that its article gives of it."""
    long_enough = min(a.clauses, b.clauses) >= MIN_TELLING_CLAUSES
    known = a.head is not None and a.head == b.head and a.head not in MANIFOLD_MEASURES
    return known and a.headed == b.headed == 1 and long_enough


def _parallel(a: Slot, b: Slot) -> float:
    """How far the words of two clauses are the same in the same order, 0 to 1."""
    from rapidfuzz import fuzz

    return fuzz.ratio(a.unit.words, b.unit.words) / 100


# rapidfuzz ratio of the masked words of two clauses that tell the same of a sum, share or measure.
MIN_PARALLEL = 0.5
# Above this two clauses are one sentence with something changed.
SAME_WORDS = 0.8


def other_head(a: Slot, b: Slot) -> str | None:
    """By their heads the figures are of two things ("profit" / "revenue"), or of what was done to two ("dead" / "hurt")."""
    if (
        isinstance(a.value.of, Time)
        or "ordinal" in (_kind(a), _kind(b))
        or a.head is None
        or b.head is None
        or a.head == b.head
    ):
        return None
    if {a.head, b.head} <= KILLED or _parallel(a, b) >= SAME_WORDS:
        return None
    return f"{named((a.head,), a.unit.lang)} on one side, {named((b.head,), b.unit.lang)} on the other"


def other_rate(a: Slot, b: Slot) -> str | None:
    """Just one of two sums or measures is for each day, share or head."""
    if _kind(a) not in ("money", "measure"):
        return None
    x, y = _is_rate(a), _is_rate(b)
    return "only one figure is a rate" if x != y else None


def _is_rate(s: Slot) -> bool:
    rates = tables(s.unit.lang, "actions").RATES
    return s.next_words.startswith(rates) or s.last_words.endswith(rates)


def only_one_names(a: Slot, b: Slot) -> str | None:
    """Sums or measures in different words of which just one side names a bearer, or that name none in common."""
    if _kind(a) not in ("money", "measure", "percent") or _parallel(a, b) >= MIN_PARALLEL:
        return None
    x, y = ([n for n in s.unit.names if not s.value.start <= n.start < s.value.end] for s in (a, b))
    if bool(x) != bool(y) and is_sole(a, b):
        return None
    if bool(x) == bool(y) and (not x or any(same_name(m, n) for m in x for n in y)):
        return None
    return f"only one statement names {(x or y)[0].full}"


def other_ends(a: Slot, b: Slot) -> str | None:
    """Two lengths of which just one is said to be up to a named place, or that are up to two: distances of two ways."""
    if any(not isinstance(s.value.of, Quantity) or s.value.of.unit != "m" for s in (a, b)):
        return None
    if any(isinstance(s.value.of, Quantity) and (s.value.of.low or 0) < MIN_WAY for s in (a, b)):
        return None
    x, y = ([n for n in s.unit.names if n.start >= s.value.end and n.kind != "person"] for s in (a, b))
    if _parallel(a, b) >= SAME_WORDS or any(same_name(m, n) for m in x for n in y) or not (x or y):
        return None
    return f"only one is the way to {(x or y)[0].full}"


# Metres from which a length may be the way between two places.
MIN_WAY = 100


def part_taken_out(a: Slot, b: Slot) -> str | None:
    """Just one side says that the people or things counted were discharged, identified, released or the like."""
    x, y = a.about & NARROWING, b.about & NARROWING
    if isinstance(a.value.of, Time) or x == y or _parallel(a, b) >= SAME_WORDS:
        return None
    return f"only one figure is of those with: {named(x ^ y, a.unit.lang)}"


def besides_somebody(a: Slot, b: Slot) -> str | None:
    """One count leaves somebody out ("she and 2 others"), the other does not say so."""
    if _is_besides(a) != _is_besides(b):
        return "one figure leaves somebody out who is named"
    if _is_besides(a) and not _same_companion(a, b):
        return "the figures leave different people out"
    return None


def _same_companion(a: Slot, b: Slot) -> bool:
    """True if the names last before the two figures are of one bearer."""
    x, y = ([n for n in s.unit.names if n.end <= s.value.start] for s in (a, b))
    return bool(x and y and same_name(x[-1], y[-1]))


def _is_besides(s: Slot) -> bool:
    words = tables(s.unit.lang, "actions")
    counts = isinstance(s.value.of, Quantity) and s.value.of.kind == "count"
    others = any(f" {w} " in f" {_counted(s)} {s.next_words[:20]} " for w in words.OTHERS)
    joined = s.last_words.endswith(words.BESIDES) and any(
        n.kind in ("person", "unknown") and 0 <= s.value.start - n.end <= _JOINED_CHARS for n in s.unit.names
    )
    return counts and (others or joined)


# Between a name and the count of those who are besides it stand at most so many characters ("She, along with 2 …").
_JOINED_CHARS = 14


def other_person(a: Slot, b: Slot) -> str | None:
    """Each clause names a person that the other does not: another meeting, another biography."""
    x, y = _people(a), _people(b)
    if isinstance(a.value.of, Time) and is_one_act(a, b) and (_parties(a) & _parties(b)):
        return None
    alone_x = [m for m in x if all(_is_other(m, n) for n in y)]
    alone_y = [n for n in y if all(_is_other(m, n) for m in x)]
    if x and y and alone_x and alone_y:
        return f"{alone_x[0].full} on one side, {alone_y[0].full} on the other"
    return None


def _parties(s: Slot) -> set[str]:
    """The people and organisations that a clause names."""
    return {n.key for n in s.unit.names if n.kind in ("person", "organisation", "unknown")}


def other_owner(a: Slot, b: Slot) -> str | None:
    """What stands before the values is named on both sides, and of different bearers."""
    x, y = ([n for n in s.unit.names if n.end <= s.value.start and n.kind != "person"] for s in (a, b))
    if x and y and all(same_name(m, n) is False for m in x for n in y):
        return f"{x[-1].full} on one side, {y[-1].full} on the other"
    return None


def _is_other(m: Name, n: Name) -> bool:
    """True if two names are of two bearers, or have no word in common."""
    same = same_name(m, n)
    return same is False or (same is None and not set(m.full.split()) & set(n.full.split()))


def _people(s: Slot) -> list[Name]:
    """Persons, and names of two words whose type is not known: mostly persons too."""
    return [n for n in s.unit.names if n.kind == "person" or (n.kind == "unknown" and " " in n.full)]


def other_event(a: Slot, b: Slot) -> str | None:
    """The dates are of two acts, neither of which the other clause tells."""
    if not isinstance(a.value.of, Time) or _parallel(a, b) >= ONE_EVENT:
        return None
    if acts_differ(a, b):
        here, there = (named((s.act,), s.unit.lang) for s in (a, b) if s.act)
        return f"{here} on one side, {there} on the other"
    x, y = a.unit.concepts, b.unit.concepts
    return "different things happen" if x and y and not x & y else None


# Clauses that run this much in parallel tell one event, whatever acts are read off them.
ONE_EVENT = 0.6


def acts_differ(a: Slot, b: Slot) -> bool:
    """True where both clauses tell an act, and neither tells the other's or one of its kind."""
    if a.act is None or b.act is None or a.act == b.act:
        return False
    return not (a.act in b.acts or b.act in a.acts or {a.act, b.act} <= _family(a.act))


def as_of_moment(a: Slot, b: Slot) -> str | None:
    """A time says up to when a count had come ("by noon on Friday 6 bodies were found"), not when something happened."""
    if not isinstance(a.value.of, Time) or _parallel(a, b) >= SAME_WORDS:
        return None
    if not any(map(_counts_so_far, (a, b))):
        return None
    return "one is the moment up to which is counted"


def _counts_so_far(s: Slot) -> bool:
    opens = tables(s.unit.lang, "actions").SO_FAR
    bounded = isinstance(s.value.of, Time) and s.value.of.modifier in ("by", "until")
    return bounded or (bool(s.unit.quantities) and s.last_words.endswith(opens))


# Times of this grain and wider are mostly the periods of figures, where the clause has any.
_PERIODS = frozenset(("month", "quarter", "year", "decade"))


def period_of_figures(a: Slot, b: Slot) -> str | None:
    """Both times are months or years that say of when the figures of their clauses are."""
    if (
        not isinstance(a.value.of, Time)
        or _parallel(a, b) >= SAME_WORDS
        or (is_one_act(a, b) and a.act in ONCE)
    ):
        return None
    if all(
        isinstance(s.value.of, Time) and s.value.of.grain in _PERIODS and s.unit.quantities for s in (a, b)
    ):
        return "they are the periods of figures"
    return None


def _family(act: str) -> frozenset[str]:
    return next((family for family in ACT_FAMILIES if act in family), frozenset((act,)))


def other_thing_counted(a: Slot, b: Slot) -> str | None:
    """The figures are of different nouns (leaders / factors), or just one has a noun."""
    if not isinstance(a.value.of, Quantity) or "version" in (_kind(a), _kind(b)):
        return None
    if a.key == b.key and _parallel(a, b) >= ONE_EVENT:
        return None
    if a.key == b.key:
        more, other = set(a.counted) - set(b.unit.words), set(b.counted) - set(a.unit.words)
        return f"one counts {_counted(a)}, the other {_counted(b)}" if a.key and more and other else None
    if bool(a.key) != bool(b.key):
        return "just one figure says what it counts" if _kind(a) == "count" else None
    x, y = _concepts_of(a), _concepts_of(b)
    if (set(a.counted) & set(b.counted) or x & y) and not (x - y and y - x):
        return None
    return f"one counts {a.key}, the other {b.key}"


def far_apart(a: Slot, b: Slot) -> str | None:
    """Two dates so far from each other for their grain that they are of two events (1976 / 22 October 2013)."""
    x, y = a.value.of, b.value.of
    if not (isinstance(x, Time) and isinstance(y, Time)) or _parallel(a, b) >= SAME_WORDS:
        return None
    if is_one_act(a, b) and a.act in ONCE_EVER:
        return None
    reach = max(_GRAIN_DAYS.get(t.grain or "day", 1) for t in (x, y)) * (
        FAR_GRAINS if x.grain == y.grain else 1
    )
    return "the dates are far apart" if gap_days(x, y) > reach else None


def is_one_act(a: Slot, b: Slot) -> bool:
    """True where both clauses tell one act."""
    return a.act is not None and a.act in a.acts & b.acts and a.act == b.act


# How many times the coarser grain two dates of one event may be apart and still look like a slip.
FAR_GRAINS = 3
_GRAIN_DAYS: dict[str, float] = {
    "second": 2, "minute": 2, "hour": 2, "day": 10, "week": 14, "month": 31, "quarter": 92, "year": 366,
    "decade": 3660, "century": 36600,
}  # fmt: skip


def rests_on_context(a: Slot, b: Slot) -> str | None:
    """A date that was completed from another sentence ("22:00 the same day") is no ground for a conflict."""
    x, y = a.value.of, b.value.of
    if isinstance(x, Time) and isinstance(y, Time) and clock_gap(x, y) is not None:
        return None
    for s in (a, b):
        if isinstance(s.value.of, Time) and s.value.of.anchor == "context":
            return f"the day of {s.value.text} rests on another sentence"
    return None


def _counted(s: Slot) -> str:
    q = s.value.of
    return (q.counted or "") if isinstance(q, Quantity) else ""


def _concepts_of(s: Slot) -> frozenset[str]:
    return concepts(_counted(s), s.unit.lang)


def no_figure(a: Slot, b: Slot) -> str | None:
    """ "one", "a", "một" are articles more often than counts."""
    if _kind(a) == _kind(b) == "ordinal" and _parallel(a, b) >= MIN_PARALLEL:
        return None  # "the first", "the second" of one row
    for s in (a, b):
        q = s.value.of
        if isinstance(q, Quantity) and q.low == q.high == Decimal(1) and not any(c.isdigit() for c in q.text):
            return f"“{q.text}” may be no number here"
    return None


def other_payer(a: Slot, b: Slot) -> str | None:
    """Sums that are paid or given, by two who are not the same."""
    if _kind(a) != "money" or not {a.head, b.head} & GIVEN or _parallel(a, b) >= SAME_WORDS:
        return None
    x, y = (_payers(s) for s in (a, b))
    return "paid or given by two" if x and y and not x & y else None


def _payers(s: Slot) -> set[str]:
    """Who is named before a sum: organisations, people and groups."""
    before = s.unit.claim.quote[: s.value.start - s.unit.claim.start]
    found = {n.key for n in s.unit.names if n.end <= s.value.start and n.kind in ("organisation", "person")}
    return found | {c for c in concepts(before, s.unit.lang) if KINDS[c] in ("organisation", "group")}


def rank_of_another(a: Slot, b: Slot) -> str | None:
    """Ranks need one ranked thing, named on both sides, and no period that only one side states."""
    if "ordinal" not in (_kind(a), _kind(b)):
        return None
    names_a, names_b = {n.key for n in a.unit.names}, {n.key for n in b.unit.names}
    alike = _parallel(a, b) >= PARALLEL_RANKS and (names_a & names_b or _share_names(a, b))
    if (names_a != names_b or not names_a) and not alike:
        return "the ranks are not of one thing"
    if bool(a.unit.times) != bool(b.unit.times) and not alike:
        return "only one side says when the rank held"
    return None


# Statements of ranks that run this much in parallel and share a name are of one row, whatever else they name.
PARALLEL_RANKS = 0.6


def _share_names(a: Slot, b: Slot) -> bool:
    """True where the sentences around two values share a name."""
    return bool(a.unit.near_names & b.unit.near_names)


def part_of_a_whole(a: Slot, b: Slot) -> str | None:
    """One figure says out of how many ("trong top 10", "among 35"), the other does not."""
    if _is_scope(a) != _is_scope(b):
        return "one figure is the limit of a selection"
    return None


def _is_scope(s: Slot) -> bool:
    q = s.value.of
    if not isinstance(q, Quantity):
        return False
    return (q.whole is not None and q.modifier != "net") or s.last_words.endswith(
        tables(s.unit.lang, "actions").SCOPE_BEFORE
    )


def time_of_speech(a: Slot, b: Slot) -> str | None:
    """One time says when something was said, the other when something happened.

    Where both clauses tell of a call or a meeting, saying is what happened.
    """
    if a.unit.concepts & b.unit.concepts & SPEECH_EVENTS:
        return None
    return (
        "one is the day on which it was said"
        if (a.value.role == "speech") != (b.value.role == "speech")
        else None
    )


def is_one_of_old(a: Slot, b: Slot) -> bool:
    """True where just one clause tells of a time long before its article: of an earlier event of the kind."""
    return _is_of_old(a) != _is_of_old(b)


def _is_of_old(s: Slot) -> bool:
    """True where a clause has a time that ended long before its article."""
    told = s.unit.claim.as_of
    if not told:
        return False
    day = datetime.fromisoformat(told)
    ends = [
        t.until
        for t in s.unit.times
        if t is not s.value.of and t.kind == "date" and t.anchor != "birth" and t.until is not None
    ]
    return any(day - end > LONG_BEFORE for end in ends)


# How long before an article what it tells of besides its story has happened.
LONG_BEFORE = timedelta(days=25)


def told_on(a: Slot, b: Slot) -> str | None:
    """Just one time stands beside an announcement: it is the day on which the act was told of."""
    if not isinstance(a.value.of, Time) or _parallel(a, b) >= SAME_WORDS or not (a.head and b.head):
        return None
    x, y = a.head in TELLING, b.head in TELLING
    return "one is the day on which it was announced" if x != y else None


def other_period(a: Slot, b: Slot) -> str | None:
    """The clauses' other times exclude each other: figures of two years."""
    x = [t for t in a.unit.times if t is not a.value.of and t.kind == "date"]
    y = [t for t in b.unit.times if t is not b.value.of and t.kind == "date"]
    if isinstance(a.value.of, Time) or not (x and y) or any(gap_days(s, t) < 1 for s in x for t in y):
        return None
    return "the figures are of different times"


def only_one_dated(a: Slot, b: Slot) -> str | None:
    """Just one figure is said to be of a year or quarter that is not that of its article's days."""
    if isinstance(a.value.of, Time) or _parallel(a, b) >= MIN_PARALLEL or not (is_alone(a) and is_alone(b)):
        return None
    x, y = (any(t.grain in _PERIODS and t.kind == "date" for t in s.unit.times) for s in (a, b))
    return "only one figure is said to be of a certain period" if x != y else None


def only_one_qualified(a: Slot, b: Slot) -> str | None:
    """Just one count is of those of one country or place ("5 Vietnamese sailors" of 22)."""
    if _kind(a) != "count" or _parallel(a, b) >= SAME_WORDS:
        return None
    x, y = map(_qualifier, (a, b))
    return f"only one figure is of those of {(x or y or a.value).text}" if bool(x) != bool(y) else None


def _qualifier(s: Slot) -> Name | None:
    """The country or place that is named right behind what is counted, or in it."""
    q = s.value.of
    end = s.value.end + len(q.counted or "") if isinstance(q, Quantity) else s.value.end
    reach = range(s.value.end, end + _QUALIFIER_CHARS)
    return next((n for n in s.unit.names if n.start in reach and n.kind in ("country", "place")), None)


# A country or place begins at most so many characters behind the noun that it qualifies.
_QUALIFIER_CHARS = 7


def other_standing(a: Slot, b: Slot) -> str | None:
    """Just one figure is what another is compared with ("up from 68.2 percent"), or only how much more that is."""
    if isinstance(a.value.of, Time):
        return None
    for named_by in ("COMPARED_WITH", "MORE_BY"):
        if _opens(a, named_by) != _opens(b, named_by):
            return "one figure is only compared with"
    return None


def _opens(s: Slot, table: str) -> bool:
    return s.last_words.endswith(getattr(tables(s.unit.lang, "actions"), table))


_STANCES = {
    "denied": "one figure is only denied",
    "requested": "one figure is only asked for",
    "planned": "one figure is only planned",
    "possible": "one figure is only possible",
}


def other_stance(a: Slot, b: Slot) -> str | None:
    """One figure is asked for or denied, the other a fact: a sum demanded is not the sum paid."""
    if isinstance(a.value.of, Time):
        return None
    stances = {a.unit.claim.modality, b.unit.claim.modality}
    loose = _parallel(a, b) < MIN_PARALLEL and _kind(a) in ("money", "measure", "percent")
    weak = stances & (_STANCES.keys() if loose and a.head != b.head else {"requested", "denied"})
    if not weak and loose and bool(a.about & INTENDED) != bool(b.about & INTENDED):
        return "only one figure is a plan"
    return _STANCES[min(weak)] if weak and len(stances) > 1 else None


def other_sign(a: Slot, b: Slot) -> str | None:
    """One clause negates, the other does not: the count is of what is not so."""
    if _kind(a) != "count":
        return None
    if a.unit.claim.polarity == b.unit.claim.polarity:
        return None
    return "one side says what is not so"


def _kind(s: Slot) -> str:
    return s.value.of.kind if isinstance(s.value.of, Quantity) else ""


VETOES: tuple[Veto, ...] = (
    given_elsewhere,
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
    period_of_figures,
    as_of_moment,
    other_thing_counted,
    far_apart,
    rests_on_context,
    rank_of_another,
    other_payer,
    part_of_a_whole,
    time_of_speech,
    told_on,
    other_period,
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


# "Both", "the first", "three": counts up to this of generic nouns stand in every text.
TINY_COUNT = 3


def says_nothing(a: Slot, b: Slot) -> str | None:
    """Equal small counts of what every text counts ("both countries"), or equal low ordinals ("the first")."""
    if not is_same(a, b) or not isinstance(a.value.of, Quantity) or _parallel(a, b) >= SAME_WORDS:
        return None
    generic = tables(a.unit.lang, "actions").GENERIC_HEADS
    low = a.value.of.low
    if low is not None and low <= TINY_COUNT and (a.key in generic or _kind(a) == "ordinal"):
        return f"every text has {a.value.text} {a.key}"
    return None


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


# Checks that speak against one question even where the values are the same or fit each other.
OTHER_QUESTION: tuple[Veto, ...] = (
    list_number,
    other_thing_counted,
    other_head,
    time_of_speech,
    says_nothing,
    equal_given,
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
