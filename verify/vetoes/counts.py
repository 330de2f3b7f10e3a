"""Checks of counts and ranks: what is counted, of whom, out of how many."""

from __future__ import annotations

import re
from decimal import Decimal

from verify.facets.names import same_name
from verify.facets.stance import find_stances
from verify.languages import tables
from verify.languages.kinds import (
    NARROWING,
)
from verify.match.concepts import named
from verify.match.slots import Slot
from verify.model import Name, Quantity, Time
from verify.vetoes.common import (
    MIN_PARALLEL,
    ONE_EVENT,
    SAME_WORDS,
    concepts_of,
    counted_of,
    kind_of,
    parallel,
)


def list_number(a: Slot, b: Slot) -> str | None:
    """The figure numbers a line of a list ("2. …")."""
    for s in (a, b):
        if s.value.start == s.unit.claim.start and s.next_words[:1] in tuple(".-)/"):
            return f"{s.value.text} only numbers a list"
    return None


def part_taken_out(a: Slot, b: Slot) -> str | None:
    """Just one side says that the people or things counted were discharged, identified, released or the like."""
    x, y = a.about & NARROWING, b.about & NARROWING
    if isinstance(a.value.of, Time) or x == y or parallel(a, b) >= SAME_WORDS:
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
    others = any(f" {w} " in f" {counted_of(s)} {s.next_words[:20]} " for w in words.OTHERS)
    joined = s.last_words.endswith(words.BESIDES) and any(
        n.kind in ("person", "unknown") and 0 <= s.value.start - n.end <= _JOINED_CHARS for n in s.unit.names
    )
    return counts and (others or joined)


# Between a name and the count of those who are besides it stand at most so many characters ("She, along with 2 …").
_JOINED_CHARS = 14


def other_thing_counted(a: Slot, b: Slot) -> str | None:
    """The figures are of different nouns (leaders / factors), or just one has a noun."""
    if not isinstance(a.value.of, Quantity) or "version" in (kind_of(a), kind_of(b)):
        return None
    if a.key == b.key and parallel(a, b) >= ONE_EVENT:
        return None
    if a.key == b.key:
        more, other = set(a.counted) - set(b.unit.words), set(b.counted) - set(a.unit.words)
        return f"one counts {counted_of(a)}, the other {counted_of(b)}" if a.key and more and other else None
    if bool(a.key) != bool(b.key):
        return "just one figure says what it counts" if kind_of(a) == "count" else None
    x, y = concepts_of(a), concepts_of(b)
    if (set(a.counted) & set(b.counted) or x & y) and not (x - y and y - x):
        return None
    return f"one counts {a.key}, the other {b.key}"


def no_figure(a: Slot, b: Slot) -> str | None:
    """ "one", "a", "một" are articles more often than counts."""
    if kind_of(a) == kind_of(b) == "ordinal" and parallel(a, b) >= MIN_PARALLEL:
        return None  # "the first", "the second" of one row
    for s in (a, b):
        q = s.value.of
        if isinstance(q, Quantity) and q.low == q.high == Decimal(1) and not any(c.isdigit() for c in q.text):
            return f"“{q.text}” may be no number here"
    return None


def rank_of_another(a: Slot, b: Slot) -> str | None:
    """Ranks need one ranked thing, named on both sides, and no period that only one side states."""
    if "ordinal" not in (kind_of(a), kind_of(b)):
        return None
    names_a, names_b = {n.key for n in a.unit.names}, {n.key for n in b.unit.names}
    alike = parallel(a, b) >= PARALLEL_RANKS and (names_a & names_b or _share_names(a, b))
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


def only_one_qualified(a: Slot, b: Slot) -> str | None:
    """Just one count is of those of one country or place ("5 Vietnamese sailors" of 22)."""
    if kind_of(a) != "count" or parallel(a, b) >= SAME_WORDS:
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


def other_sign(a: Slot, b: Slot) -> str | None:
    """One clause negates, the other does not: the count is of what is not so."""
    if kind_of(a) != "count" or a.unit.claim.polarity == b.unit.claim.polarity:
        return None
    return "one side says what is not so" if _is_denied(a) != _is_denied(b) else None


def _is_denied(s: Slot) -> bool:
    """True where the part of the clause between commas in which a figure stands negates."""
    if s.unit.claim.polarity != "negative":
        return False
    quote, start = s.unit.claim.quote, s.value.start - s.unit.claim.start
    first = max((m.end() for m in _PARTS.finditer(quote, 0, start)), default=0)
    last = _PARTS.search(quote, s.value.end - s.unit.claim.start)
    part = quote[first : last.start() if last else len(quote)]
    return any(stance.kind == "negation" for stance in find_stances(part, lang=s.unit.lang))


_PARTS = re.compile(r"[,;:–—](?=\s)")
