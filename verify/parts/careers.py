"""Where people work and came from: one office of two bodies, one move from two employers or clubs.

Only offices of which nobody has two at a time are compared (a school's head, a village's), and only the place from
which somebody came directly.  Nothing is said where an article knows the other one's body by its name,
or names the other employer beside the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from verify.facets.names import same_name
from verify.judge import Outcome
from verify.languages import tables
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.model import Name
from verify.parts.holders import Sentence, sentence_of
from verify.parts.offices import Offices
from verify.parts.posts import Post, listed
from verify.parts.record import Mark, conflict
from verify.parts.scenes import Scene

# Offices of which nobody has two at a time, in two bodies.
EXCLUSIVE = frozenset(
    ("school head", "deputy school head", "police chief", "deputy police chief", "mayor", "deputy mayor", "editor", "coach", "head doctor",
     "chief judge", "prosecutor general", "fire chief", "warden", "harbour master", "thôn head", "ấp head", "bản head", "xóm head",
     "làng head", "buôn head", "khu phố head", "superintendent", "plant manager")
)  # fmt: skip
SCORE = 0.85


@dataclass(frozen=True, slots=True)
class Move:
    """Where somebody came from, in a clause."""

    unit: Unit
    owner: Name
    source: Name


@dataclass(frozen=True)
class Careers:
    """The offices and the moves of an article's people."""

    offices: Offices
    moves: tuple[Move, ...]

    @property
    def scene(self) -> Scene:
        return self.offices.scene

    def knows(self, words: frozenset[str]) -> bool:
        """True if an article has all the words of a name somewhere."""
        return words <= self._words

    def tells_of(self, owner: Name, words: frozenset[str]) -> bool:
        """True if a sentence with somebody's name has the words of another name too."""
        last, lang = owner.full.split()[-1], self.scene.lang
        sentences = (" ".join(u.claim.quote for u in units) for units in self.scene.sentences.values())
        return any(words <= set(terms(text, lang)) for text in sentences if last in text)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(terms(self.scene.article.text, self.scene.lang))


def careers_of(offices: Offices) -> Careers:
    """The offices of an article with the moves of its people, in order."""
    scene = offices.scene
    found = [m for units in scene.sentences.values() for m in _moves(sentence_of(scene, units))]
    return Careers(offices, tuple(found))


def career_outcomes(a: Careers, b: Careers) -> Iterator[Outcome]:
    """The conflicts of two articles on where somebody holds an office, and on where somebody came from."""
    for x, y in product(_lone_posts(a.offices), _lone_posts(b.offices)):
        if _are_two_bodies(x, y) and not (a.knows(y.names) or b.knows(x.names)):
            p, q = _with_place(x), _with_place(y)
            reason = f"{p.shown} or {q.shown}: one office, told of two bodies"
            yield conflict("role", "office", p, q, SCORE, reason)
    for m, n in product(a.moves, b.moves):
        if _are_two_sources(m, n) and not (a.tells_of(m.owner, _words(n)) or b.tells_of(n.owner, _words(m))):
            reason = f"{m.source.text} or {n.source.text}: one person came from two"
            yield conflict("entity", "which organisation", _mark(m), _mark(n), SCORE, reason)


# -- one office of two bodies


def _lone_posts(offices: Offices) -> list[Post]:
    """The posts of exclusive offices whose holder the article gives no second one of."""
    posts = [p for p in offices.posts if p.office in EXCLUSIVE and p.names and p.tight]
    return [
        p for p in posts if all(q.names == p.names or q.office != p.office for q in offices.posts_of(p.owner))
    ]


def _are_two_bodies(x: Post, y: Post) -> bool:
    if x.office != y.office or x.former or y.former or not same_name(x.owner, y.owner):
        return False
    is_whole = " " in x.owner.full and " " in y.owner.full
    return is_whole and not (x.names & y.place or x.place & y.names)


def _with_place(p: Post) -> Mark:
    """The office with the words behind it in its clause up to a mark."""
    at = p.unit.claim.start
    behind = re.match(r"[^,;:.()]{0,60}", p.unit.claim.quote[p.end - at :])
    end = p.end + (len(behind.group().rstrip()) if behind else 0)
    shown = p.unit.claim.quote[p.start - at : end - at]
    return Mark(p.unit, p.start, end, shown.lower(), shown)


# -- one move from two employers


def _moves(s: Sentence) -> Iterator[Move]:
    rules = tables(s.scene.lang, "offices")
    names = {(n.start, n.end): n for u in s.units for n in u.names if n.kind in ("organisation", "unknown")}
    for key in sorted(names):
        source = names[key]
        before, behind = s.low[: source.start - s.at], s.low[source.end - s.at :]
        told = re.search(rules.CAME_FROM, before)
        if not told and re.match(rules.BEFORE_JOINING, behind):
            told = re.search(rules.WORKED_FOR, before)
        owner = _mover(s, told.start()) if told else None
        unit = s.unit_of(source.start, source.end)
        if owner and unit:
            yield Move(unit, owner, source)


def _mover(s: Sentence, start: int) -> Name | None:
    """The person named last before the words that tell of coming or working."""
    people = [n for n in s.people if n.end - s.at <= start and not s.low[n.end - s.at :].startswith("'s")]
    return people[-1] if people else None


def _are_two_sources(m: Move, n: Move) -> bool:
    if not same_name(m.owner, n.owner) or " " not in m.owner.full or " " not in n.owner.full:
        return False
    return bool(_words(m) and _words(n)) and not _words(m) & _words(n)


def _words(m: Move) -> frozenset[str]:
    """The words of an employer's name, without those that many names have."""
    return frozenset(terms(m.source.text, m.unit.lang)) - listed(m.unit.lang, "COMMON_PLACES")


def _mark(m: Move) -> Mark:
    return Mark(m.unit, m.source.start, m.source.end, m.source.key, m.source.text)
