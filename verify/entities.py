"""Who or what differs between linked clauses: the same statement with another name in one place.

Most linked clauses name different people because they tell different parts of an event, so a difference counts only
where everything else pins the place down: the rest of the statement, the rest of a list, or the spelling.  Two names
that `same_name` may take for one are never opposed, but for places written alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from verify.contrast_record import Contrast, parallel
from verify.facets.name_lexicon import is_syllable
from verify.facets.names import same_name
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.model import Name, Relation
from verify.text.normalise import fold, words

# Share of the words outside the names that two clauses have in common, in order: above this they say one thing.
SAME_REST = 0.9
# Content words outside the names that a statement needs to be one that is not made of many people.
MIN_REST_WORDS = 5
# Two places spelled this much alike are one place misnamed (Norfolk / Norwalk .71), where the clauses are linked.
LOOKALIKE = 0.7
PARALLEL_NAMES = 0.2
MIN_LOOKALIKE_CHARS = 5
OPPOSABLE = ("person", "place", "country")


@dataclass(frozen=True, slots=True)
class Frame:
    """A clause with its names cut out: folded words, "" where a name stood, and the names in order."""

    words: tuple[str, ...]
    names: tuple[Name, ...]

    @property
    def figures(self) -> list[str]:
        """The words with a digit."""
        return sorted(w for w in self.words if any(map(str.isdigit, w)))


def entity_contrasts(a: Unit, b: Unit) -> list[Contrast]:
    """The names that differ between two linked clauses; empty for most, and one at most."""
    for find in (one_name_contrast, list_contrast, lookalike_contrast):
        found = find(a, b)
        if found:
            return [found]
    return []


def one_name_contrast(a: Unit, b: Unit) -> Contrast | None:
    """The two statements are the same but for one name."""
    from rapidfuzz.distance import Indel

    if a.claim.polarity != b.claim.polarity:
        return None
    x, y = frame_of(a), frame_of(b)
    pair = _only_difference(x.names, y.names)
    if pair is None or x.figures != y.figures or not _says_enough(a, x) or not _says_enough(b, y):
        return None
    if Indel.normalized_similarity(x.words, y.words) < SAME_REST:
        return None
    return _names("conflict", *pair, "the rest of the two statements is the same")


def frame_of(u: Unit) -> Frame:
    """The frame of a clause.

    >>> from types import SimpleNamespace as Some
    >>> name = Name(6, 9, "Hải", "person", "hải", "Hải")
    >>> claim = Some(quote="Chiều anh Hải tới Minsk", start=-4)
    >>> frame_of(Some(claim=claim, names=(name,))).words
    ('chiều', 'anh', '', 'tới', 'minsk')
    """
    quote, at = u.claim.quote, u.claim.start
    found: list[tuple[int, str]] = [(n.start - at, "") for n in u.names]
    for start, end in words(quote):
        if not any(n.start - at < end and start < n.end - at for n in u.names):
            found.append((start, fold(quote[start:end])))
    return Frame(tuple(w for _, w in sorted(found)), u.names)


def _only_difference(a: Sequence[Name], b: Sequence[Name]) -> tuple[Name, Name] | None:
    """The names at the one place where two rows of names differ, if they surely do."""
    if len(a) != len(b):
        return None
    differing = [(x, y) for x, y in zip(a, b, strict=True) if same_name(x, y) is not True]
    if len(differing) != 1:
        return None
    x, y = differing[0]
    apart = x.kind == y.kind and x.kind in OPPOSABLE and same_name(x, y) is False
    return (x, y) if apart and not _is_elsewhere(x, b) and not _is_elsewhere(y, a) else None


def _is_elsewhere(name: Name, others: Sequence[Name]) -> bool:
    return any(same_name(name, other) is True for other in others)


def _says_enough(u: Unit, frame: Frame) -> bool:
    """True if the clause, or the sentence around it, says more than what may be said of anybody."""
    rest = terms(" ".join(frame.words), u.lang)
    return len(rest) >= MIN_REST_WORDS or len(set(u.near)) >= 2 * MIN_REST_WORDS


def list_contrast(a: Unit, b: Unit) -> Contrast | None:
    """Two lists of people that share members and differ in just one."""
    people_a, people_b = _of_kind(a, "person"), _of_kind(b, "person")
    shared = [(x, y) for x, y in product(people_a, people_b) if same_name(x, y)]
    rest_a = [x for x in people_a if not any(same_name(x, y) is not False for y in people_b)]
    rest_b = [y for y in people_b if not any(same_name(x, y) is not False for x in people_a)]
    if len(shared) < 2 or len(people_a) != len(people_b) or len(rest_a) != 1 or len(rest_b) != 1:
        return None
    return _names("conflict", rest_a[0], rest_b[0], "the lists share every other name")


def lookalike_contrast(a: Unit, b: Unit) -> Contrast | None:
    """Two places of like spelling in parallel clauses, none of them named on the other side."""
    places_a, places_b = _of_kind(a, "place", "unknown"), _of_kind(b, "place", "unknown")
    if parallel(a, b) < PARALLEL_NAMES:
        return None
    for x, y in product(places_a, places_b):
        alone = not any(same_name(x, z) for z in places_b) and not any(same_name(z, y) for z in places_a)
        if alone and is_lookalike(x, y):
            return _names("conflict", x, y, "alike in spelling, in one place of the statement")
    return None


def is_lookalike(x: Name, y: Name) -> bool:
    """True for two places that are spelled alike and yet are two (Norfolk / Norwalk).

    Spellings of one name begin alike too, so names that one hand transliterates are left to `same_name`; that neither
    holds the other leaves out "Hartford" and "West Hartford"; numbered ones ("xóm 6", "xóm 7") are neighbours.
    """
    from rapidfuzz import fuzz

    if x.key[:1] != y.key[:1] or min(len(x.key), len(y.key)) < MIN_LOOKALIKE_CHARS:
        return False
    if any(map(str.isdigit, x.key + y.key)):
        return False
    a, b = set(x.key.split()), set(y.key.split())
    if a <= b or b <= a or fuzz.token_sort_ratio(x.key, y.key) / 100 < LOOKALIKE:
        return False
    native = x.kind == y.kind == "place" and all(map(is_syllable, a | b))
    return same_name(x, y) is False if native else same_name(x, y) is not True


def _of_kind(u: Unit, *kinds: str) -> list[Name]:
    """One name a bearer, in the order of the clause."""
    return list({n.key: n for n in u.names if n.kind in kinds}.values())


def _names(relation: Relation, x: Name, y: Name, reason: str) -> Contrast:
    return Contrast("entity", relation, 0.95, f"{x.full} or {y.full}: {reason}", (x, y))
