"""Who or what differs between linked clauses: the same statement with another name in one place.

Most linked clauses name different people because they tell different parts of an event, so a difference counts only
where everything else pins the place down: the rest of the statement, the rest of a list, or the spelling.  Two names
that `same_name` may take for one are never opposed, but for places written alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from verify.contrasts.places import Address, compare_addresses, find_addresses, is_unlike
from verify.contrasts.record import Contrast, parallel
from verify.facets.name_lexicon import is_syllable
from verify.facets.names import same_name
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.memo import kept_in_topic
from verify.model import Name, Relation
from verify.text.normalise import fold, words

# Share of the words outside the names that two clauses have in common, in order: above this they say one thing.
SAME_REST = 0.9
VERBATIM = 0.97
# Content words outside the names that a statement needs to be one that is not made of many people.
MIN_REST_WORDS = 5
# A shorter one counts in a sentence of so many words that is this much the same on both sides.
MIN_SHORT_WORDS = 2
MIN_SENTENCE_WORDS = 7
SAME_SENTENCE = 0.7
# Two places spelled this much alike are one place misnamed (Norfolk / Norwalk .71), where the clauses are linked.
LOOKALIKE = 0.7
PARALLEL_NAMES = 0.2
MIN_LOOKALIKE_CHARS = 5
# Statements that share a place run this much in parallel where the one is more precise; only sure links pass.
PARALLEL_PLACES = 0.25
WIDER_PLACE_WEIGHT = 0.62
OPPOSABLE = ("person", "place", "country")

Slot = Name | Address


@dataclass(frozen=True, slots=True)
class Frame:
    """A clause with its names cut out: folded words, "" where a name or an address stood, and these in order."""

    words: tuple[str, ...]
    slots: tuple[Name | Address, ...]

    @property
    def figures(self) -> list[str]:
        """The words with a digit."""
        return sorted(w for w in self.words if any(map(str.isdigit, w)))


def entity_contrasts(a: Unit, b: Unit) -> list[Contrast]:
    """The names that differ between two linked clauses; empty for most, and one at most."""
    for find in (one_name_contrast, list_contrast, lookalike_contrast, wider_place_contrast):
        found = find(a, b)
        if found:
            return [found]
    return []


def one_name_contrast(a: Unit, b: Unit) -> Contrast | None:
    """The two statements are the same but for one name or address."""
    from rapidfuzz.distance import Indel

    if a.claim.polarity != b.claim.polarity:
        return None
    x, y = frame_of(a), frame_of(b)
    pair = _only_difference(x.slots, y.slots)
    if pair is None or x.figures != y.figures or not _say_enough(a, b, x, y):
        return None
    rest = Indel.normalized_similarity(x.words, y.words)
    if rest < SAME_REST:
        return None
    one, other = map(_name_of, pair)
    if _are_opposed(*pair, rest):
        return _names("conflict", one, other, "the two statements are the same but for the name")
    return _names("refine", one, other, "one may be part of the other") if _may_contain(*pair) else None


@kept_in_topic
def frame_of(u: Unit) -> Frame:
    """The frame of a clause; names that make up an address are one slot."""
    quote, at = u.claim.quote, u.claim.start
    addresses = [
        a for a in find_addresses(quote, at, u.names, u.lang) if any(p.name.kind == "place" for p in a.parts)
    ]
    inside = {p.name for a in addresses for p in a.parts}
    slots: list[Slot] = [*addresses, *(n for n in u.names if n not in inside)]
    slots.sort(key=lambda s: s.start)
    found = [(s.start - at, "") for s in slots]
    for start, end in words(quote):
        if not any(s.start - at < end and start < s.end - at for s in slots):
            found.append((start, fold(quote[start:end])))
    return Frame(tuple(w for _, w in sorted(found)), tuple(slots))


def _only_difference(a: Sequence[Slot], b: Sequence[Slot]) -> tuple[Slot, Slot] | None:
    """The slots at the one place where two rows of them differ, neither given elsewhere on the other side."""
    if len(a) != len(b):
        return None
    differing = [(x, y) for x, y in zip(a, b, strict=True) if not _is_same(x, y)]
    if len(differing) != 1:
        return None
    x, y = differing[0]
    return None if any(_is_same(x, s) for s in b) or any(_is_same(s, y) for s in a) else (x, y)


def _is_same(x: Slot, y: Slot) -> bool:
    if isinstance(x, Address) and isinstance(y, Address):
        compared = compare_addresses(x, y)
        return compared is not None and compared[0] == "agree"
    return isinstance(x, Name) and isinstance(y, Name) and same_name(x, y) is True


def _are_opposed(x: Slot, y: Slot, rest: float) -> bool:
    """True if two slots are surely of two bearers, and neither may be a place inside the other.

    Where one is of no known kind or level the statements have to be the same word for word.
    """
    if isinstance(x, Address) and isinstance(y, Address):
        return _are_other_places(x, y, rest)
    one, other = _name_of(x), _name_of(y)
    if one.kind == other.kind:
        return one.kind in OPPOSABLE and same_name(one, other) is False
    known = {one.kind, other.kind} - {"unknown"}
    return rest >= VERBATIM and known in ({"person"}, {"place"}) and is_unlike(one.key, other.key)


def _are_other_places(x: Address, y: Address, rest: float) -> bool:
    compared = compare_addresses(x, y)
    if x.levels & y.levels or compared is not None:
        return compared is not None and compared[0] == "conflict"
    one, other = _name_of(x), _name_of(y)
    return rest >= VERBATIM and one.kind == other.kind == "place" and same_name(one, other) is False


def _may_contain(x: Slot, y: Slot) -> bool:
    """True for two addresses of different levels that do not exclude each other."""
    compared = compare_addresses(x, y) if isinstance(x, Address) and isinstance(y, Address) else None
    return compared is not None and compared[0] == "refine"


def _name_of(slot: Slot) -> Name:
    """The name of a slot; of an address the first, which is the most precise."""
    return slot.parts[0].name if isinstance(slot, Address) else slot


def _say_enough(a: Unit, b: Unit, x: Frame, y: Frame) -> bool:
    """True if the statements, or the like sentences around them, say more than what may be said of anybody."""
    from rapidfuzz import fuzz

    rest = min(len(terms(" ".join(f.words), u.lang)) for f, u in ((x, a), (y, b)))
    if rest >= MIN_REST_WORDS:
        return True
    wide = min(len(set(a.near)), len(set(b.near)))
    return (
        rest >= MIN_SHORT_WORDS
        and wide >= MIN_SENTENCE_WORDS
        and fuzz.ratio(a.near, b.near) / 100 >= SAME_SENTENCE
    )


def wider_place_contrast(a: Unit, b: Unit) -> Contrast | None:
    """One clause places a thing more precisely than the other: a ward of the town that both name."""
    if parallel(a, b) < PARALLEL_PLACES:
        return None
    for x, y in product(_addresses(a), _addresses(b)):
        compared = compare_addresses(x, y)
        shared = {p.key for p in x.parts if p.level} & {p.key for p in y.parts if p.level}
        if shared and compared is not None and compared[0] == "refine":
            return Contrast(
                "entity", "refine", WIDER_PLACE_WEIGHT, compared[1], (_name_of(x), _name_of(y)), asks="where"
            )
    return None


def _addresses(u: Unit) -> list[Address]:
    return [s for s in frame_of(u).slots if isinstance(s, Address)]


def list_contrast(a: Unit, b: Unit) -> Contrast | None:
    """Two lists of people that share members and differ in just one."""
    people_a, people_b = _of_kind(a, "person"), _of_kind(b, "person")
    shared = [(x, y) for x, y in product(people_a, people_b) if same_name(x, y)]
    rest_a = [x for x in people_a if not any(same_name(x, y) is not False for y in people_b)]
    rest_b = [y for y in people_b if not any(same_name(x, y) is not False for x in people_a)]
    if len(shared) < 2 or len(people_a) != len(people_b) or len(rest_a) != 1 or len(rest_b) != 1:
        return None
    return _names("conflict", rest_a[0], rest_b[0], "the two lists share every other name")


def lookalike_contrast(a: Unit, b: Unit) -> Contrast | None:
    """Two places of like spelling in parallel clauses, none of them named on the other side."""
    places_a, places_b = _of_kind(a, "place", "unknown"), _of_kind(b, "place", "unknown")
    if parallel(a, b) < PARALLEL_NAMES:
        return None
    for x, y in product(places_a, places_b):
        alone = not any(same_name(x, z) for z in places_b) and not any(same_name(z, y) for z in places_a)
        if alone and is_lookalike(x, y):
            return _names("conflict", x, y, "names spelled alike, in one place of the statement")
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
    asks = "where" if "place" in (x.kind, y.kind) else "who"
    return Contrast("entity", relation, 0.95, f"{x.full} or {y.full}: {reason}", (x, y), asks=asks)
