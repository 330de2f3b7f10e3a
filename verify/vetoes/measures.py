"""Checks of sums, shares and measures: of what, whose, when, and whether they are facts."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from verify.facets.name_apart import are_two
from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.facets.names import same_name
from verify.languages import tables
from verify.languages.kinds import (
    DAILY_MEASURES,
    GIFTS,
    GIVEN,
    INTENDED,
    KILLED,
    KINDS,
    MOVING_MEASURES,
    MOVING_THINGS,
)
from verify.match.concepts import concept_places, concepts, named
from verify.match.slots import Slot, is_alone
from verify.match.values import (
    gap_days,
    times_touch,
)
from verify.memo import kept_in_topic
from verify.model import Name, Quantity, Time
from verify.vetoes.common import (
    MIN_PARALLEL,
    PERIODS,
    SAME_WORDS,
    is_small,
    is_sole,
    kind_of,
    parallel,
)


def not_parallel(a: Slot, b: Slot) -> str | None:
    """A sum, share or measure says too little of what it is of: the clauses have to run in parallel.

    Or both have to be the only value that their articles give of one thing measured or done.
    """
    if not isinstance(a.value.of, Quantity) or kind_of(a) in ("count", "version"):
        return None
    if kind_of(a) == "score" and _named_before(a) & _named_before(b):
        return None  # the votes of one chamber, the goals of one team
    if parallel(a, b) >= MIN_PARALLEL or a.sole & b.sole or is_sole(a, b):
        return None
    return "the statements around the figures are too different"


def _named_before(s: Slot) -> set[str]:
    """What a clause names before its value."""
    return {n.key for n in s.unit.names if n.end <= s.value.start}


def other_head(a: Slot, b: Slot) -> str | None:
    """By their heads the figures are of two things ("profit" / "revenue"), or of what was done to two ("dead" / "hurt")."""
    if (
        isinstance(a.value.of, Time)
        or "ordinal" in (kind_of(a), kind_of(b))
        or a.head is None
        or b.head is None
        or a.head == b.head
    ):
        return None
    if {a.head, b.head} <= KILLED or parallel(a, b) >= SAME_WORDS:
        return None
    return f"{named((a.head,), a.unit.lang)} on one side, {named((b.head,), b.unit.lang)} on the other"


def other_rate(a: Slot, b: Slot) -> str | None:
    """Just one of two sums or measures is for each day, share or head."""
    if kind_of(a) not in ("money", "measure"):
        return None
    x, y = _is_rate(a), _is_rate(b)
    return "only one figure is a rate" if x != y else None


def _is_rate(s: Slot) -> bool:
    rates = tables(s.unit.lang, "actions").RATES
    return s.next_words.startswith(rates) or s.last_words.endswith(rates)


def only_one_names(a: Slot, b: Slot) -> str | None:
    """Sums or measures in different words of which just one side names a bearer, or that name none in common."""
    if kind_of(a) not in ("money", "measure", "percent") or parallel(a, b) >= MIN_PARALLEL:
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
    if parallel(a, b) >= SAME_WORDS or any(same_name(m, n) for m in x for n in y) or not (x or y):
        return None
    return f"only one is the way to {(x or y)[0].full}"


# Metres from which a length may be the way between two places.
MIN_WAY = 100


def other_payer(a: Slot, b: Slot) -> str | None:
    """Sums that are paid or given, by two who are not the same."""
    if kind_of(a) != "money":
        return None
    givers = [(n, m) for n in _givers(a) for m in _givers(b)]
    if givers and all(are_two(n, m) for n, m in givers):
        return "paid or given by two"
    if not {a.head, b.head} & GIVEN or parallel(a, b) >= SAME_WORDS:
        return None
    x, y = (_payers(s) for s in (a, b))
    return "paid or given by two" if x and y and not x & y else None


def _givers(s: Slot) -> list[Name]:
    """Who is named in front of the act of giving a sum."""
    at = s.unit.claim.start
    before = s.unit.claim.quote[: s.value.start - at]
    acts = [start for concept, start, _ in concept_places(before, s.unit.lang) if concept in GIFTS]
    return [n for n in s.unit.names if acts and n.end - at <= acts[0] and n.kind != "place"]


def _payers(s: Slot) -> set[str]:
    """Who is named before a sum: organisations, people and groups."""
    before = s.unit.claim.quote[: s.value.start - s.unit.claim.start]
    found = {n.key for n in s.unit.names if n.end <= s.value.start and n.kind in ("organisation", "person")}
    return found | {c for c in concepts(before, s.unit.lang) if KINDS[c] in ("organisation", "group")}


def other_period(a: Slot, b: Slot) -> str | None:
    """The clauses' other times exclude each other: figures of two years."""
    x = [t for t in a.unit.times if t is not a.value.of and t.kind == "date"]
    y = [t for t in b.unit.times if t is not b.value.of and t.kind == "date"]
    if isinstance(a.value.of, Time) or not (x and y) or any(gap_days(s, t) < 1 for s in x for t in y):
        return None
    return "the figures are of different times"


def other_day(a: Slot, b: Slot) -> str | None:
    """What is measured changes from day to day, and the articles are of two days; a day that both name is one.

    Nor are the days themselves a contradiction, if each article gives its own.
    """
    x, y = ((s.unit.claim.as_of or "")[:_DAY_CHARS] for s in (a, b))
    if not (x and y and x != y and _is_daily(a) and _is_daily(b)):
        return None
    if isinstance(a.value.of, Time):
        is_of_days = _begins_on(a.value.of, x) and _begins_on(b.value.of, y)
    else:
        is_of_days = not any(times_touch(s, t) for s in a.unit.near_times for t in b.unit.near_times)
    return "what is measured changes from day to day" if is_of_days else None


def _begins_on(time: object, day: str) -> bool:
    return isinstance(time, Time) and time.begin is not None and time.begin.date().isoformat() == day


# Of a moment in ISO form, the characters of its day.
_DAY_CHARS = 10


def _is_daily(s: Slot) -> bool:
    """True for a measure that is another every day: an index, the price of petrol, where a storm is."""
    told = s.unit.concepts
    moves = told & MOVING_MEASURES and s.unit.near_concepts & MOVING_THINGS
    return bool(told & DAILY_MEASURES or moves) or _has_price(s.unit.claim.quote, s.unit.lang)


@kept_in_topic
def _has_price(text: str, lang: str) -> bool:
    return _daily_prices(lang).search(lowered(text)) is not None


@cache
def _daily_prices(lang: str) -> re.Pattern[str]:
    return phrase_pattern(split_phrases(tables(lang, "actions").DAILY_PRICES))


def only_one_dated(a: Slot, b: Slot) -> str | None:
    """Just one figure is said to be of a year or quarter that is not that of its article's days."""
    if isinstance(a.value.of, Time) or parallel(a, b) >= MIN_PARALLEL or not (is_alone(a) and is_alone(b)):
        return None
    return (
        "only one figure is said to be of a certain period"
        if bool(_periods(a)) != bool(_periods(b))
        else None
    )


def of_old(a: Slot, b: Slot) -> str | None:
    """One figure is of a year that was long over when the other article appeared, which gives that figure elsewhere."""
    for here, there in ((a, b), (b, a)):
        is_told = here.value.norm in there.peers and not is_small(here)
        if is_told and not there.unit.times and _is_long_over(_periods(here), there.unit.claim.as_of):
            return f"both articles give {here.value.text}, one of them elsewhere"
    return None


def _periods(s: Slot) -> list[Time]:
    return [t for t in s.unit.times if t.grain in PERIODS and t.kind == "date"]


# Days behind a period from which on a figure without a period is hardly one of it.
_LONG_OVER_DAYS = 270


def _is_long_over(periods: list[Time], day: str | None) -> bool:
    ends = [t.until.date() for t in periods if t.until]
    if day is None or not ends or len(ends) < len(periods):
        return False
    return (date.fromisoformat(day[:_DAY_CHARS]) - max(ends)).days > _LONG_OVER_DAYS


def other_standing(a: Slot, b: Slot) -> str | None:
    """Just one figure is what another is compared with ("up from 68.2 percent"), or only how much more that is."""
    if isinstance(a.value.of, Time):
        compared = _opens(a, "COMPARED_TIMES") != _opens(b, "COMPARED_TIMES")
        return "one time is only that with which is compared" if compared else None
    for named_by in ("COMPARED_WITH", "MORE_BY"):
        if _opens(a, named_by) != _opens(b, named_by):
            return "one figure is only a mark that another is compared with"
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
    loose = parallel(a, b) < MIN_PARALLEL and kind_of(a) in ("money", "measure", "percent")
    weak = stances & (_STANCES.keys() if loose and a.head != b.head else {"requested", "denied"})
    if kind_of(a) == "measure":
        weak |= stances & {"possible"}
    if not weak and loose and bool(a.about & INTENDED) != bool(b.about & INTENDED):
        return "only one figure is a plan"
    return _STANCES[min(weak)] if weak and len(stances) > 1 else None
