"""Local differences: in two linked clauses the same words stand around another name, another party or an opposite act.

The clauses are laid side by side word by word; synonyms count as one word, function words as none.  What stands in one
place of both, between like words, and cannot be one and the same, differs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from verify.contrasts.frames import is_of_other_time
from verify.contrasts.places import is_unlike
from verify.contrasts.record import CLAUSES_KEPT, Contrast
from verify.facets.names import same_name
from verify.languages import tables
from verify.languages.kinds import EXCLUSIVE_THINGS, KINDS, OPPOSITES, PARENTS
from verify.match.concepts import concept_places
from verify.match.features import are_apart
from verify.match.units import Unit
from verify.match.values import is_comparable, quantities_touch
from verify.model import Name, Quantity
from verify.text.normalise import fold, words

# Like words that have to stand around what differs, by what it is; of either side so many count at most.
MIN_AROUND_PLACE = 3
MIN_AROUND_NAME = 4
MIN_AROUND_GROUP = 4
MIN_AROUND_ACT = 2
_COUNTED_A_SIDE = 4
# What differs is told in so many words at most.
_MAX_WORDS = 3
WEIGHT = 0.95


@dataclass(frozen=True, slots=True)
class Token:
    """A word, name, value or phrase of a clause; `key` is equal for what means the same; `of` is a name or a concept."""

    key: str
    start: int
    end: int
    of: Name | str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """What stands in one place of two clauses, with the number of like words around it."""

    here: tuple[Token, ...]
    there: tuple[Token, ...]
    around: int


def aligned_contrast(a: Unit, b: Unit) -> Contrast | None:
    """The first local difference of two clauses, if any."""
    if a.lang != b.lang or a.claim.polarity != b.claim.polarity or is_of_other_time(a, b):
        return None
    if are_apart(a.times, b.times):
        return None
    return next((c for place in _places(a, b) for c in _differences(a, b, place)), None)


def _places(a: Unit, b: Unit) -> Iterator[Place]:
    """Where the clauses differ."""
    from rapidfuzz.distance import Levenshtein

    x, y = tokens_of(a), tokens_of(b)
    steps = Levenshtein.opcodes([t.key for t in x], [t.key for t in y])
    sizes = [min(s.src_end - s.src_start, _COUNTED_A_SIDE) if s.tag == "equal" else 0 for s in steps]
    for n, step in enumerate(steps):
        if step.tag == "replace":
            around = (sizes[n - 1] if n else 0) + (sizes[n + 1] if n + 1 < len(sizes) else 0)
            here, there = x[step.src_start : step.src_end], y[step.dest_start : step.dest_end]
            if max(len(here), len(there)) <= _MAX_WORDS:
                yield Place(here, there, around)


@lru_cache(maxsize=CLAUSES_KEPT)
def tokens_of(unit: Unit) -> tuple[Token, ...]:
    """The tokens of a clause in order, function words left out."""
    text, at, lang = unit.claim.quote, unit.claim.start, unit.lang
    found = [Token(f"name {n.key}", n.start - at, n.end - at, n) for n in unit.names]
    taken = [(t.start, t.end) for t in found]
    found += [
        Token(f"value {v.norm}", v.start - at, v.end - at)
        for v in unit.claim.values
        if v.facet in ("number", "date") and not _overlaps(v.start - at, v.end - at, taken)
    ]
    taken = [(t.start, t.end) for t in found]
    found += [
        Token(f"concept {c}", start, end, c)
        for c, start, end in concept_places(text, lang)
        if not _overlaps(start, end, taken)
    ]
    taken = [(t.start, t.end) for t in found]
    stem, skipped = tables(lang, "stems").stem, tables(lang, "function_words").FUNCTION_WORDS
    for start, end in words(text):
        word = fold(text[start:end])
        if word not in skipped and not _overlaps(start, end, taken):
            found.append(Token(stem(word), start, end))
    return tuple(sorted(found, key=lambda t: (t.start, t.end)))


def _overlaps(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return any(start < e and s < end for s, e in taken)


def _differences(a: Unit, b: Unit, place: Place) -> Iterator[Contrast]:
    x, y = ([t for t in side if isinstance(t.of, Name)] for side in (place.here, place.there))
    if len(x) == len(y) == 1:
        found = _names(a, b, place, x[0].of, y[0].of)  # type: ignore[arg-type]
        if found:
            yield found
    c, d = ([t for t in side if isinstance(t.of, str)] for side in (place.here, place.there))
    if len(c) == len(d) == 1 and not x and not y:
        found = _concepts(a, b, place, c[0], d[0])
        if found:
            yield found


def _names(a: Unit, b: Unit, place: Place, x: Name, y: Name) -> Contrast | None:
    """Another name in the same place."""
    if x.key in b.article_names or y.key in a.article_names or same_name(x, y) is not False:
        return None
    if x.kind != y.kind or _counts_differ(a, b):
        return None
    is_place = x.kind in ("place", "country")
    if place.around < (MIN_AROUND_PLACE if is_place else MIN_AROUND_NAME) or not is_unlike(x.key, y.key):
        return None
    reason = f"{x.full} or {y.full}: the same words stand around them"
    asks = "where" if is_place else "which organisation" if x.kind == "organisation" else "who"
    return Contrast("entity", "conflict", WEIGHT, reason, (x, y), asks=asks)


def _concepts(a: Unit, b: Unit, place: Place, x: Token, y: Token) -> Contrast | None:
    one, other = str(x.of), str(y.of)
    if OPPOSITES.get(one) == other or OPPOSITES.get(other) == one:
        return _marked("polarity", a, b, x, y, "what was done") if place.around >= MIN_AROUND_ACT else None
    if place.around < MIN_AROUND_GROUP or _counts_differ(a, b) or not _exclude(one, other):
        return None
    return _marked(
        "entity" if KINDS[one] == "thing" else "role",
        a,
        b,
        x,
        y,
        "which thing" if KINDS[one] == "thing" else "who",
    )


def _exclude(one: str, other: str) -> bool:
    """True for two things of one sort, or two groups, of which neither is one of the other."""
    if any(one in group and other in group for group in EXCLUSIVE_THINGS):
        return True
    wide = {PARENTS.get(one), PARENTS.get(other), one, other}
    return KINDS[one] == KINDS[other] == "group" and len(wide - {None}) == len({one, other}) + len(
        {PARENTS.get(one), PARENTS.get(other)} - {None}
    )


def _marked(facet: str, a: Unit, b: Unit, x: Token, y: Token, asks: str) -> Contrast:
    marks = (_mark(a, x), _mark(b, y))
    reason = f"“{marks[0].text}” or “{marks[1].text}”: the same words stand around them"
    return Contrast(facet, "conflict", WEIGHT, reason, marks, asks=asks)  # type: ignore[arg-type]


def _mark(unit: Unit, token: Token) -> Name:
    """A stretch of a clause in the form of a name, so that a finding can show it."""
    text = unit.claim.quote[token.start : token.end]
    at = unit.claim.start
    return Name(at + token.start, at + token.end, text, "unknown", text.lower(), text)


def _counts_differ(a: Unit, b: Unit) -> bool:
    """True if both clauses have figures of one sort and none fit each other."""
    pairs = [(x, y) for x in a.quantities for y in b.quantities if _comparable(x, y)]
    return bool(pairs) and not any(quantities_touch(x, y) for x, y in pairs)


def _comparable(x: Quantity, y: Quantity) -> bool:
    return x.kind == y.kind != "vague" and is_comparable(x, y)
