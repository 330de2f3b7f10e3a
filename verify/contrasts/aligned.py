"""Local differences: in two linked clauses the same words stand around another name, another party or an opposite act.

Clauses are read as rows of tokens; synonyms are one token, function words none.  Two tokens that cannot be one and the
same stand in one place if like tokens surround them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from verify.contrasts.frames import is_of_other_time
from verify.contrasts.places import is_located, is_unlike
from verify.contrasts.record import Contrast, stretch
from verify.contrasts.rows import Row, Token, row_of, sort_of, with_names_of
from verify.contrasts.undone import scopes_of
from verify.facets.name_apart import are_two
from verify.facets.names import same_name
from verify.languages import tables
from verify.languages.kinds import KINDS, OPPOSITES
from verify.match.concepts import with_wider
from verify.match.features import are_apart, counts_differ
from verify.match.units import Unit
from verify.match.values import gap_days, is_comparable, is_placed, quantities_touch
from verify.model import Name
from verify.text.normalise import fold

# Like tokens that have to stand around what differs, at most four counted on either side, by what it is.
MIN_AROUND_PLACE = 3
MIN_AROUND_NAME = 4
MIN_AROUND_UNKNOWN = 5
# Of names of unknown sort behind words that say where.
MIN_AROUND_LOCATED = 4
MIN_AROUND_THING = 4
MIN_AROUND_ACT = 2
# So many like tokens directly before two names put them in one place, whoever else the articles name.
MIN_BEFORE_SURE = 3
# Like tokens among those near two things, in any order, if one stands beside them and the clauses share a figure.
MIN_NEAR_THING = 4
_NEAR = 6
_COUNTED_A_SIDE = 4
# With so many like tokens in all, one directly before a name suffices, if it is a concept ("a court in").
MIN_SHARED = 5
# A predicate of so many like tokens is one deed; of one more, where the tables know no act among them.
MIN_PREDICATE = 4
# So many tokens directly behind a negation have to stand in the other clause in a row.
MIN_NEGATED = 3
WEIGHT = 0.95


def aligned_contrast(a: Unit, b: Unit) -> Contrast | None:
    """The first local difference of two clauses, if any."""
    if a.lang != b.lang or (a.is_quoted and b.is_quoted):
        return None
    if (is_of_other_time(a, b) or are_apart(a.times, b.times)) and not _days_apart(a, b):
        return None
    x = row_of(a)
    y = with_names_of(x, row_of(b))
    if _shared(x, y) < MIN_AROUND_ACT:
        return None
    checks = (
        (_negated,)
        if a.claim.polarity != b.claim.polarity
        else (_rank, _opposite, _other_name, _other_thing, _other_doer)
    )
    return next((c for check in checks for c in check(x, y)), None)


def _days_apart(a: Unit, b: Unit) -> bool:
    """True where some times of two clauses are no more than a day or two apart: one event, dated differently."""
    return any(gap_days(s, t) <= _MAX_DAYS for s in a.times for t in b.times if is_placed(s) and is_placed(t))


_MAX_DAYS = 2


def _around(x: Row, i: int, y: Row, j: int) -> tuple[int, int]:
    """How many like tokens stand directly before two tokens, or before their titles, and directly behind them."""
    before = max(_before(x, i, y, j), _before(x, i - x.titles.get(i, 0), y, j - y.titles.get(j, 0)))
    return before, _common(x.keys[i + 1 :], y.keys[j + 1 :])


def _before(x: Row, i: int, y: Row, j: int) -> int:
    """How many like tokens stand directly before two places."""
    return _common(
        x.keys[max(0, i - _COUNTED_A_SIDE) : i][::-1], y.keys[max(0, j - _COUNTED_A_SIDE) : j][::-1]
    )


def _common(a: Sequence[str], b: Sequence[str]) -> int:
    """The length of the common beginning, up to what is counted."""
    size = 0
    for s, t in zip(a[:_COUNTED_A_SIDE], b[:_COUNTED_A_SIDE], strict=False):
        if s != t:
            break
        size += 1
    return size


def _shared(x: Row, y: Row) -> int:
    return len(x.known & y.known)


# -- the checks


def _other_name(x: Row, y: Row) -> Iterator[Contrast]:
    """Another name in the same place."""
    for i, j in product(x.names, y.names):
        m, n = x.tokens[i].of, y.tokens[j].of
        assert isinstance(m, Name)
        assert isinstance(n, Name)
        before, behind = (0, 0) if m.key == n.key else _around(x, i, y, j)
        if not before + behind or (before and (_is_behind_name(x, i) or _is_behind_name(y, j))):
            continue  # what stands behind a name only says where or whose it is
        fits = _are_others(x, m, y, n, is_sure=before >= MIN_BEFORE_SURE) and _fits(
            x, i, y, before, before + behind, m, n
        )
        if fits and not counts_differ(x.unit, y.unit):
            reason = f"{m.full} or {n.full}: the same words stand around them"
            asks = _ASKS.get(m.kind, "which name")
            yield Contrast("entity", "conflict", WEIGHT, reason, (m, n), asks=asks)


def _is_behind_name(row: Row, at: int) -> bool:
    """True for a name that stands, with its title, directly behind another one."""
    first = at - row.titles.get(at, 0)
    return first > 0 and isinstance(row.tokens[first - 1].of, Name)


_ASKS = {"place": "where", "country": "where", "person": "who", "organisation": "which organisation"}


def _fits(x: Row, i: int, y: Row, before: int, around: int, name: Name, other: Name) -> bool:
    """True if so much is alike around two names that they stand in one place; more for names of what is not known."""
    if name.kind == other.kind == "unknown":
        if _are_located(x, name, y, other) and before >= 1 and around >= MIN_AROUND_LOCATED:
            return True
        return before >= 2 and around >= max(before + 1, MIN_AROUND_UNKNOWN)
    is_place = name.kind in ("place", "country")
    if around >= (MIN_AROUND_PLACE if is_place else MIN_AROUND_NAME):
        return True
    headed = before >= 1 and isinstance(x.tokens[i - x.titles.get(i, 0) - 1].of, str)
    return name.kind != "person" and headed and _shared(x, y) >= MIN_SHARED


def _are_located(x: Row, m: Name, y: Row, n: Name) -> bool:
    """True for names behind words that say where: they are of places, whatever is known of them."""
    return all(is_located(row.unit, name) for row, name in ((x, m), (y, n)))


def _are_others(x: Row, m: Name, y: Row, n: Name, *, is_sure: bool = False) -> bool:
    """True for two names of two bearers, neither of which the other side names.

    People not in its whole article, unless the place is surely one.
    """
    near = m.key in y.unit.near_names or n.key in x.unit.near_names
    if is_sure and m.kind == n.kind == "person" and same_name(m, n) is False:
        return not near
    if m.key in y.unit.article_names and n.key in x.unit.article_names:
        return False
    kinds = {m.kind, n.kind}
    if kinds in ({"place"}, {"country"}, {"place", "unknown"}):
        apart = same_name(m, n) is False if kinds != {"place", "unknown"} else is_unlike(m.key, n.key)
        return apart and m.key not in y.unit.near_names and n.key not in x.unit.near_names
    if len(kinds - {"unknown"}) > 1 or same_name(m, n) is True:
        return False
    if same_name(m, n) is None and not is_unlike(m.key, n.key) and not are_two(m, n):
        return False
    return m.key not in y.unit.article_names and n.key not in x.unit.article_names


def _rank(x: Row, y: Row) -> Iterator[Contrast]:
    """The first of a row in one clause ("the largest"), a lower one in the other ("the third-largest")."""
    for low, high in ((x, y), (y, x)):
        for i in low.ranks:
            k = i - 1 if tables(low.unit.lang, "actions").RANK_BEHIND else i + 1
            if not 0 <= k < len(low.keys):
                continue
            for j in (
                j for j, key in enumerate(high.keys) if key == low.keys[k] and _is_superlative(high, j)
            ):
                around = _common(low.keys[: min(i, k)][::-1], high.keys[:j][::-1])
                around += _common(low.keys[max(i, k) + 1 :], high.keys[j + 1 :])
                if around >= MIN_AROUND_RANK:
                    s, t = low.tokens[i], high.tokens[j]
                    yield _marked("number", x, y, *((s, t) if low is x else (t, s)), "which place")


# Like tokens around a rank.
MIN_AROUND_RANK = 3


def _is_superlative(row: Row, j: int) -> bool:
    """True for a token that is said of the first of all, with no rank beside it."""
    unit, token = row.unit, row.tokens[j]
    if {j - 1, j, j + 1} & set(row.ranks):
        return False
    text = fold(unit.claim.quote)
    words = tables(unit.lang, "actions")
    marks = words.SUPERLATIVES
    if words.RANK_BEHIND:
        return text[token.end :].lstrip().startswith(marks)
    return text[token.start : token.end].endswith(marks) or text[: token.start].rstrip().endswith(words.MOST)


def _opposite(x: Row, y: Row) -> Iterator[Contrast]:
    """An act and its opposite between like words, or of one figure."""
    for i, j in product(x.turns, y.turns):
        s, t = x.tokens[i], y.tokens[j]
        one, other = str(s.of), str(t.of)
        if OPPOSITES.get(one) != other and OPPOSITES.get(other) != one:
            continue
        if s.key in y.known or t.key in x.known:
            continue  # one clause tells both ("mua - bán")
        if sum(_around(x, i, y, j)) >= MIN_AROUND_ACT or _one_figure(x.unit, y.unit):
            yield _marked("polarity", x, y, s, t, "what was done")


def _one_figure(a: Unit, b: Unit) -> bool:
    """True if both clauses give a figure, not a small count, that fits the other's."""
    pairs = (
        (p, q)
        for p in a.quantities
        for q in b.quantities
        if p.kind == q.kind != "count" and is_comparable(p, q)
    )
    return any(quantities_touch(p, q) for p, q in pairs)


def _other_thing(x: Row, y: Row) -> Iterator[Contrast]:
    """Another thing of one sort in the same place."""
    for i, j in product(x.things, y.things):
        s, t = x.tokens[i], y.tokens[j]
        if s.of == t.of or sort_of(str(s.of)) != sort_of(str(t.of)) or s.key in y.known or t.key in x.known:
            continue
        if _is_one_place(x, i, y, j) and not counts_differ(x.unit, y.unit):
            yield _marked("entity", x, y, s, t, "which thing")


def _is_one_place(x: Row, i: int, y: Row, j: int) -> bool:
    """True where like tokens stand around two things: many in a row, or beside them and, with a figure, near them."""
    around = _around(x, i, y, j)
    if sum(around) >= MIN_AROUND_THING:
        return True
    shared = near(x, i) & near(y, j)
    return (
        sum(around) >= 1
        and len(shared) >= MIN_NEAR_THING
        and any(key.startswith("value ") for key in x.known & y.known)
    )


def near(row: Row, at: int) -> frozenset[str]:
    """The tokens near one, itself left out."""
    keys = row.keys[max(0, at - _NEAR) : at] + row.keys[at + 1 : at + 1 + _NEAR]
    return frozenset(keys)


def are_others(one: str, other: str) -> bool:
    """True for two groups of which neither is one of the other."""
    return KINDS.get(one) == KINDS.get(other) == "group" and not {*with_wider(one)} & {*with_wider(other)}


def _other_doer(x: Row, y: Row) -> Iterator[Contrast]:
    """One deed, told in the same words, by other people."""
    from rapidfuzz.distance import Levenshtein

    if _shared(x, y) < MIN_PREDICATE or counts_differ(x.unit, y.unit):
        return
    for block in Levenshtein.editops(x.keys, y.keys).as_matching_blocks():
        run = x.tokens[block.a : block.a + block.size]
        acts = [t for t in run if isinstance(t.of, str) and KINDS.get(t.of) == "act"]
        told = sum(not isinstance(t.of, Name) for t in run)
        s, t = _doer(x, block.a), _doer(y, block.b)
        if told < MIN_PREDICATE + (not acts) or s is None or t is None or s.key in y.keys or t.key in x.keys:
            continue
        if _are_other_doers(x, s.of, y, t.of):
            yield _marked("role", x, y, s, t, "who")


def _are_other_doers(x: Row, one: Name | str | None, y: Row, other: Name | str | None) -> bool:
    """True for two groups, or for two organisations that stand in no other place of the articles."""
    if isinstance(one, Name) and isinstance(other, Name):
        return one.kind == other.kind == "organisation" and _are_others(x, one, y, other)
    return isinstance(one, str) and isinstance(other, str) and are_others(one, other)


def _doer(row: Row, at: int) -> Token | None:
    """The group, person or organisation that is named before a place of the clause, if it is the only one."""
    found = [
        t
        for t in row.tokens[:at]
        if (isinstance(t.of, Name) and t.of.kind != "place")
        or (isinstance(t.of, str) and KINDS.get(t.of) == "group")
    ]
    return found[0] if len({t.key for t in found}) == 1 else None


def _negated(x: Row, y: Row) -> Iterator[Contrast]:
    """What one clause negates the other says in like words."""
    no, yes = (x, y) if x.unit.claim.polarity == "negative" else (y, x)
    if yes.negations or {x.unit.claim.modality, y.unit.claim.modality} - {"asserted", "ongoing", "possible"}:
        return
    open_ = [s for s in scopes_of(no.unit) if s.kind == "weak"]
    for start in no.negations:
        if any(s.cue <= start < s.end and s.cue != start for s in open_):
            continue  # a condition, a purpose, what is only possible
        about = [t.key for t in no.tokens if t.start >= start]
        starts = [k for k, key in enumerate(yes.keys) if about and key == about[0]]
        run = max((_common(about, yes.keys[k:]) for k in starts), default=0)
        if run >= MIN_NEGATED:
            yield Contrast("polarity", "conflict", WEIGHT, "one says it, the other negates it")


def _marked(facet: str, x: Row, y: Row, s: Token, t: Token, asks: str) -> Contrast:
    marks = (_mark(x.unit, s), _mark(y.unit, t))
    reason = f"“{marks[0].text}” or “{marks[1].text}”: the same words stand around them"
    return Contrast(facet, "conflict", WEIGHT, reason, marks, asks=asks)  # type: ignore[arg-type]


def _mark(unit: Unit, token: Token) -> Name:
    at = unit.claim.start
    return stretch(at + token.start, at + token.end, unit.claim.quote[token.start : token.end])
