"""Two articles on one person's office: held or held no longer, head or deputy, one employer or left; and on its holder.

Nothing is said where an article tells of a change (an appointment, a resignation) of these days, or gives both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache, cached_property
from itertools import product

from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.facets.names import same_name
from verify.judge import Outcome
from verify.languages import tables
from verify.match.lexicon import find_phrases
from verify.match.units import Unit
from verify.match.values import is_placed
from verify.model import Name
from verify.parts.holders import STAFF
from verify.parts.office_kinds import (
    COURTESY,
    DEPUTY,
    EMPLOYED,
    OTHER_DEPUTIES,
    PROFESSIONS,
    SINGLE,
    SINGLE_IN_STORY,
    is_deputy_of,
    is_one_sort,
)
from verify.parts.posts import Post, posts_of
from verify.parts.record import Mark, conflict
from verify.parts.scenes import Scene, is_long_before

# Days between two articles within which an office is one question; later on it may have changed hands untold.
MAX_DAYS = 14
# Days before both articles by which an office was left; a shorter time ago the other may not know of it yet.
GONE_DAYS = 14
# A change of office so long before the article is none of its news.
OLD_CHANGE_DAYS = 60
# Days within which somebody who left an employer told as "the company" left that of the story.
LATELY_DAYS = 730
SCORE = 0.9


@dataclass(frozen=True)
class Offices:
    """The offices of an article."""

    scene: Scene
    posts: tuple[Post, ...]

    def tells_change(self, owner: Name) -> bool:
        """True where a clause that names somebody tells of taking or leaving an office in these days."""
        last = owner.full.split()[-1]
        return any(last in u.claim.quote and u not in self.departures for u in self.changes)

    @cached_property
    def changes(self) -> list[Unit]:
        """The clauses that tell of taking or leaving an office in these days."""
        told = _table(self.scene.lang, "CHANGES")
        return [u for u in self.scene.units if told.search(lowered(u.claim.quote)) and not self._is_old(u)]

    @cached_property
    def departures(self) -> list[Unit]:
        """The clauses that tell of offices left long ago."""
        day = self.scene.article.published
        return [p.unit for p in self.posts if p.gone and day and (day - p.gone).days >= GONE_DAYS]

    def _is_old(self, unit: Unit) -> bool:
        days = (t for t in unit.times if t.kind == "date" and is_placed(t))
        return is_long_before(self.scene.article.published, days, OLD_CHANGE_DAYS)

    def posts_of(self, owner: Name) -> list[Post]:
        return [p for p in self.posts if same_name(p.owner, owner)]

    def whole(self, post: Post) -> Post:
        """A post with the place that the article gives with the same person's office elsewhere, if it has none itself."""
        if post.place:
            return post
        alike = [p for p in self.posts_of(post.owner) if p.place and is_one_sort(p.office, post.office)]
        words, names = ({w for p in alike for w in getattr(p, which)} for which in ("place", "names"))
        return replace(post, place=frozenset(words), names=frozenset(names))

    def hints_at(self, owner: Name, post: Post) -> bool:
        """True where a sentence with a person's name has the other article's office too, in whatever connection."""
        last = owner.full.split()[-1]
        own = {(p.unit.claim.sentence, p.end) for p in self.posts}
        return any(
            (sentence, unit.claim.start + hit.end) not in own
            for sentence, units in self.scene.sentences.items()
            if any(last in u.claim.quote for u in units)
            for unit in units
            for hit in find_phrases(unit.claim.quote, self.scene.lang, "offices", "OFFICES")
            if hit.label == post.office and _is_former(unit, hit.start) == post.former
        )


def _is_former(unit: Unit, start: int) -> bool:
    rules = tables(unit.lang, "offices")
    return re.search(rules.FORMER, lowered(unit.claim.quote[:start])) is not None


@cache
def _table(lang: str, name: str) -> re.Pattern[str]:
    """A table of phrases as one pattern for texts in lower case."""
    return phrase_pattern(split_phrases(getattr(tables(lang, "offices"), name)))


def offices_in(scene: Scene) -> Offices:
    """The offices of an article."""
    return Offices(scene, tuple(posts_of(scene)))


def are_weeks_apart(a: Scene, b: Scene) -> bool:
    """True for articles between which an office may have changed hands untold; also if just one of them is dated."""
    p, q = a.article.published, b.article.published
    return (p is None) != (q is None) or bool(p and q and abs((p - q).days) > MAX_DAYS)


def office_outcomes(a: Offices, b: Offices) -> Iterator[Outcome]:
    """The conflicts of two articles on the offices of one person, and on the holder of one office."""
    if are_weeks_apart(a.scene, b.scene):
        return
    for p, q in product(a.posts, b.posts):
        x, y = a.whole(p), b.whole(q)
        if not (x.former and y.former) and (a.tells_change(x.owner) or b.tells_change(y.owner)):
            continue
        if _are_two_holders(x, y):
            told = f"{x.owner.full} or {y.owner.full}: one office, told of two"
            yield conflict("entity", "who", _holder_mark(x), _holder_mark(y), SCORE, told)
        elif same_name(x.owner, y.owner) and _is_whole(x, y) and _is_gone_by_then(a, b, x, y):
            reason = _difference(x, y) or _left_lately(a, b, x, y)
            if reason and _stand_alone(a, b, x, y):
                yield conflict("role", "office", _mark(x), _mark(y), SCORE, reason)


def _is_gone_by_then(a: Offices, b: Offices, x: Post, y: Post) -> bool:
    """True unless an office was left so lately that the other article may not know of it."""
    days = [o.scene.article.published for o in (a, b)]
    gone = [p.gone for p in (x, y) if p.gone]
    return all(d is not None and d - g >= timedelta(days=GONE_DAYS) for d, g in product(days, gone))


def _are_two_holders(x: Post, y: Post) -> bool:
    """True for one office of one place that two people are said to hold, of whom each article names just one."""
    if x.office != y.office or x.former or y.former or not _is_one_chair(x, y):
        return False
    if x.owner.key in y.unit.article_names or y.owner.key in x.unit.article_names:
        return False
    return _is_whole(x, x) and _is_whole(y, y) and same_name(x.owner, y.owner) is False


def _is_one_chair(x: Post, y: Post) -> bool:
    """True for an office that one person holds: of a body that both name, or of the story."""
    if x.office in SINGLE_IN_STORY:
        return True
    if not (x.place <= y.place or y.place <= x.place):
        return False
    is_head = x.office.endswith(" head") and not x.office.startswith(DEPUTY)
    return bool(x.place and y.place) if x.office in SINGLE else is_head and bool(x.names & y.names)


def _holder_mark(p: Post) -> Mark:
    return Mark(p.unit, p.owner.start, p.owner.end, p.owner.key, p.owner.text)


def _is_whole(x: Post, y: Post) -> bool:
    """True if at least one of the two gives the full name."""
    return " " in x.owner.full and " " in y.owner.full


def _difference(x: Post, y: Post) -> str | None:
    """How two offices of one person differ, in words."""
    shown_x, shown_y = (_shown(p) for p in (x, y))
    if x.former != y.former and _may_be_one_office(x, y) and _holds(y if x.former else x):
        return f"{shown_x} or {shown_y}: one says that the office is held, the other that it was"
    if (
        is_deputy_of(x.office, y.office)
        and x.former == y.former
        and _of_one_place(x, y)
        and _is_exact(_upper(x, y))
    ):
        return f"{shown_x} or {shown_y}: head or deputy"
    return None


def _left_lately(a: Offices, b: Offices, x: Post, y: Post) -> str | None:
    """The difference of having left "the company" lately and still holding an office there, in words."""
    gone, held, day = (x, y, a.scene.article.published) if x.former else (y, x, b.scene.article.published)
    if gone.office != STAFF or gone.names or not gone.gone or not day or held.former:
        return None
    if (day - gone.gone).days > LATELY_DAYS or held.office.removeprefix(DEPUTY) not in EMPLOYED:
        return None
    return f"{_shown(x)} or {_shown(y)}: one says that the office is held, the other that it was"


def _shown(p: Post) -> str:
    at = p.unit.claim.start
    return p.unit.claim.quote[p.start - at : p.end - at]


def _holds(post: Post) -> bool:
    """True where an office is surely told as held or as held once: no title that stays by courtesy before a name."""
    return post.tight or post.former or post.office not in COURTESY | PROFESSIONS


def _is_exact(post: Post) -> bool:
    """True unless the office may be a short form of its deputy's."""
    return post.tight or post.former or post.office not in tables(post.unit.lang, "offices").LOOSE_TITLES


def _may_be_one_office(x: Post, y: Post) -> bool:
    if {x.office, y.office} & PROFESSIONS:
        return is_one_sort(x.office, y.office) and _name_one_place(x, y)
    return is_one_sort(x.office, y.office) and _of_one_place(x, y)


def _of_one_place(x: Post, y: Post) -> bool:
    """True unless the two are told of different bodies."""
    if x.names and y.names:
        return _name_one_place(x, y)
    return bool(x.place & y.place) or not (x.place and y.place)


def _name_one_place(x: Post, y: Post) -> bool:
    """True where a word of a name of one is told of the other too."""
    return bool(x.names & y.place or x.place & y.names)


def _upper(x: Post, y: Post) -> Post:
    """The one that tells the higher of an office and its deputy's."""
    is_lower = x.office.startswith(DEPUTY) or x.office in OTHER_DEPUTIES
    return y if is_lower else x


def _stand_alone(a: Offices, b: Offices, x: Post, y: Post) -> bool:
    """True if neither article gives the person the other's office too."""
    return not any(
        _is_as(p, other) for mine, other in ((a, y), (b, x)) for p in mine.posts_of(other.owner)
    ) and not (a.hints_at(x.owner, y) or b.hints_at(y.owner, x))


def _is_as(p: Post, q: Post) -> bool:
    return p.office == q.office and p.former == q.former


def _mark(p: Post) -> Mark:
    return Mark(p.unit, p.start, p.end, f"{'former ' if p.former else ''}{p.office}", _shown(p))
