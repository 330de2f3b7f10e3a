"""Anchored findings against the findings of now: which is which, and what of the evidence is new.

Used for decisions (does a person's word still stand?) and for runs (what has changed?).  Pure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from verify.anchors import Anchored, Located, Shelf, locate, shelve
from verify.model import Article, Facet, Finding, Mention

# Findings of more sides than this are matched side by side in their order.
_MOST_PERMUTED = 4
# A statement both of whose mentions are found again is the same statement.
_LEAST_OF_ONE_SIDE = 2


@dataclass(frozen=True, slots=True)
class Match:
    """A finding that is, or became of, an anchored one; `unseen` are its mentions that the anchored one had not.

    `gone`: articles (their paths) that gave a value and do no longer.
    """

    finding: Finding
    same_relation: bool
    unseen: tuple[Mention, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """Findings with their mentions by facet and article: (mention, index of the finding, index of the side)."""

    findings: tuple[Finding, ...]
    by_id: Mapping[str, Finding]
    shelf: Shelf
    spots: Mapping[tuple[Facet, str], tuple[tuple[Mention, int, int], ...]]


def catalogue(findings: Sequence[Finding], articles: Iterable[Article]) -> Catalogue:
    """The findings of one report, to be matched."""
    spots: dict[tuple[Facet, str], list[tuple[Mention, int, int]]] = defaultdict(list)
    for number, finding in enumerate(findings):
        for place, side in enumerate(finding.sides):
            for mention in side.mentions:
                spots[finding.facet, mention.article].append((mention, number, place))
    by_id = {finding.id: finding for finding in findings}
    return Catalogue(
        tuple(findings), by_id, shelve(articles), {key: tuple(found) for key, found in spots.items()}
    )


@dataclass(frozen=True, slots=True)
class _Touch:
    """An anchor of side `old`, found at `located`, covers a mention of side `new` of a finding."""

    old: int
    new: int
    located: Located
    mention: Mention


def matches(known: Anchored, now: Catalogue) -> tuple[Match, ...]:
    """The findings that give the same values in the same places, in the order of the report.

    All sides must be found again; with the relation, or another one (`same_relation` is False then).  A finding that
    still has its id is itself, and no other.
    """
    if known.id in now.by_id:
        return (Match(now.by_id[known.id], same_relation=True),)
    located = [[locate(anchor, now.shelf) for anchor in side.mentions] for side in known.sides]
    touches: dict[int, list[_Touch]] = defaultdict(list)
    for old, places in enumerate(located):
        for place in filter(None, places):
            for mention, number, new in now.spots.get((known.facet, place.article), ()):
                if covers(place, mention):
                    touches[number].append(_Touch(old, new, place, mention))
    found = (_match(known, located, now.findings[n], touches[n], now.shelf) for n in sorted(touches))
    return tuple(match for match in found if match)


def covers(place: Located, mention: Mention) -> bool:
    """Whether the two share half of the shorter one; the value counts, where one is marked."""
    start, end = (mention.mark.start, mention.mark.end) if mention.mark else (mention.start, mention.end)
    shared = min(end, place.end) - max(start, place.start)
    return shared > 0 and 2 * shared >= min(end - start, place.end - place.start)


def _match(
    known: Anchored,
    located: Sequence[Sequence[Located | None]],
    finding: Finding,
    touches: Sequence[_Touch],
    shelf: Shelf,
) -> Match | None:
    if {touch.old for touch in touches} != set(range(len(known.sides))):
        return None
    if len(known.sides) == 1 and len({id(t.mention) for t in touches}) < _LEAST_OF_ONE_SIDE:
        return None
    if finding.relation != known.relation:
        return Match(finding, same_relation=False)
    seats = _seating(len(known.sides), len(finding.sides), {(t.old, t.new) for t in touches})
    if seats is None:
        return None
    unseen = tuple(
        mention
        for new, side in enumerate(finding.sides)
        for mention in side.mentions
        if new not in seats or not _is_seen(mention, known, seats[new], located, touches)
    )
    return Match(finding, True, unseen, _gone(known, located, finding, seats, shelf))


def _seating(old: int, new: int, pairs: set[tuple[int, int]]) -> dict[int, int] | None:
    """Side of the finding -> the anchored side that it was, so that all anchored sides have one of their own."""
    if old > new:
        return None
    orders = permutations(range(new), old) if new <= _MOST_PERMUTED else [tuple(range(old))]
    for order in orders:
        if all((was, now) in pairs for was, now in enumerate(order)):
            return {now: was for was, now in enumerate(order)}
    return None


def _is_seen(
    mention: Mention,
    known: Anchored,
    side: int,
    located: Sequence[Sequence[Located | None]],
    touches: Sequence[_Touch],
) -> bool:
    """Whether the anchored side had this mention: its article, and its words there or at least its value."""
    if mention.article not in {place.article for place in located[side] if place}:
        return False
    covering = [t.located for t in touches if t.old == side and t.mention == mention]
    if any(place.kept for place in covering):
        return True
    if mention.mark is None:
        return not covering
    values = {_words(anchor.value) for anchor in known.sides[side].mentions}
    return _words(value_of(mention)) in values


def value_of(mention: Mention) -> str:
    """The characters that give the value; the whole quote where none are marked."""
    if mention.mark is None:
        return mention.quote
    return mention.quote[mention.mark.start - mention.start : mention.mark.end - mention.start]


def _words(text: str) -> str:
    return " ".join(text.casefold().split())


def _gone(
    known: Anchored,
    located: Sequence[Sequence[Located | None]],
    finding: Finding,
    seats: Mapping[int, int],
    shelf: Shelf,
) -> tuple[str, ...]:
    """Paths of articles that were on an anchored side and are not on the side that it became."""
    gone = set()
    for new, old in seats.items():
        present = {mention.article for mention in finding.sides[new].mentions}
        for anchor, place in zip(known.sides[old].mentions, located[old], strict=True):
            if anchor.article not in present and (place is None or place.article not in present):
                gone.add(anchor.path)
    still = {
        shelf.by_id[m.article].path for s in finding.sides for m in s.mentions if m.article in shelf.by_id
    }
    return tuple(sorted(gone - still))
