"""What an article says is somebody's office, and two articles on one person's: former or current, head or deputy.

An office counts where it stands in apposition to the name, directly before it, or behind "is".  Nothing is said where
an article tells of a change (an appointment, a resignation), or gives both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from verify.facets.name_phrases import lowered
from verify.facets.names import same_name
from verify.judge import Outcome
from verify.languages import tables
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.match.values import is_placed
from verify.match.vectors import terms
from verify.model import Name, Time
from verify.parts.record import Mark, conflict
from verify.parts.scenes import Scene, says

# Words between an office and the name of its holder or its organisation, at most.
MAX_BETWEEN = 7
# Days between two articles within which an office is one question; later on it may have changed hands untold.
MAX_DAYS = 14
# A clause with a time so far before the publication tells of another time.
OLD_DAYS = 180
# Titles that people keep by courtesy ("President Clinton"): before a name they say nothing of today.
COURTESY = frozenset(
    {"president", "governor", "ambassador", "minister", "prime minister", "mayor", "captain", "coach"}
)
# Offices that one person holds at a time.
SINGLE = frozenset(
    ("chief executive", "finance chief", "chair", "school head", "police chief", "captain", "president", "prime minister",
     "governor", "mayor", "editor", "coach", "minister", "director", "head")
)  # fmt: skip
# An office of no further name may be any of these.
HEADS = frozenset({"chief executive", "director", "chair", "head"})
DEPUTY = "deputy "
OTHER_DEPUTIES = {"mate": "captain", "vice president": "president", "assistant coach": "coach"}
SCORE = 0.9
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Post:
    """A person's office in a clause; `place` are the words that tell of what, folded; `tight`: said in apposition."""

    unit: Unit
    start: int
    end: int
    owner: Name
    office: str
    former: bool
    place: frozenset[str]
    tight: bool


def posts_of(scene: Scene) -> list[Post]:
    """The offices of an article's people in order."""
    return [p for u in scene.units if not _is_old(scene, u) for p in _of_clause(scene, u)]


def _is_old(scene: Scene, unit: Unit) -> bool:
    """True where a clause tells of a time long before the article."""
    day = scene.article.published
    ends = [t.until.date() for t in unit.times if isinstance(t, Time) and is_placed(t) and t.until]
    return bool(day and ends and (day - max(ends)).days > OLD_DAYS)


def _of_clause(scene: Scene, unit: Unit) -> Iterator[Post]:
    text, at, lang = unit.claim.quote, unit.claim.start, scene.lang
    rules = tables(lang, "parts")
    for hit in find_phrases(text, lang, "parts", "OFFICES"):
        before = lowered(text[: hit.start])
        if hit.label == "none" or re.search(rules.ACTING, before) or text[hit.end :].startswith(("'s", "’s")):
            continue
        found = _holder(unit, hit, lang)
        if found is None:
            continue
        owner, tight = found
        former = re.search(rules.FORMER, before)
        start = former.start() if former else hit.start
        yield Post(
            unit,
            at + start,
            at + hit.end,
            owner,
            hit.label,
            former is not None,
            _place(unit, hit, owner, lang),
            tight,
        )


def _holder(unit: Unit, hit: Hit, lang: str) -> tuple[Name, bool] | None:
    """Whose office it is, and whether the office stands in apposition."""
    text, at, rules = unit.claim.quote, unit.claim.start, tables(lang, "parts")
    people = [n for n in unit.names if n.kind == "person"]
    after = next((n for n in people if n.start - at >= hit.end), None)
    gap = lowered(text[hit.end : after.start - at]) if after else ""
    if after and _is_short(gap, rules.NO_HOLDER) and (rules.OFFICE_FIRST or not gap.strip()):
        return after, False
    before = next((n for n in reversed(people) if n.end - at <= hit.start), None)
    if before:
        lead = lowered(text[before.end - at : hit.start])
        found = re.match(rules.ASIDE, lead) or re.match(rules.COPULA, lead)
        if found and _is_short(lead[found.end() :], rules.NO_HOLDER):
            return before, True
    return (after, True) if after and gap.strip() == "," and not rules.OFFICE_FIRST else None


def _is_short(gap: str, stops: str) -> bool:
    """True for a few words without a mark or a word that parts an office from a name."""
    found = _WORD.findall(gap)
    return (
        len(found) <= MAX_BETWEEN
        and not re.search(r"[,;:.!?()\n]\s", gap + " ")
        and not set(found) & set(stops.split("|"))
    )


def _place(unit: Unit, hit: Hit, owner: Name, lang: str) -> frozenset[str]:
    """The content words beside an office that tell where it is held: behind it, and in English before it too."""
    text, at, rules = unit.claim.quote, unit.claim.start, tables(lang, "parts")
    end = owner.start - at if owner.start - at > hit.end else len(text)
    behind = re.match(r"(?:[^,;:.()\n]|\.(?=\S)){0,80}", text[hit.end : end])
    words = behind.group() if behind else ""
    if not rules.OFFICE_FIRST:
        last = re.search(r"[^,;:.()\n]{0,60}$", text[: hit.start])
        of = re.match(r"\s*(?:of|at|for)\s.*", words)
        words = (last.group() if last else "") + (of.group() if of else "")
    title = set(terms(owner.title or "", lang)) | set(terms(owner.text, lang))
    return (
        frozenset(terms(words, lang))
        - title
        - set(terms(rules.NO_PLACE_WORDS.replace("|", " "), lang))
        - set(terms("former", lang))
    )


# -- two articles


@dataclass(frozen=True)
class Offices:
    """The offices of an article; `changed`: whether it tells that people take or leave an office."""

    scene: Scene
    posts: tuple[Post, ...]

    def tells_change(self, owner: Name) -> bool:
        """True where a clause that names somebody tells of taking or leaving an office."""
        last = owner.full.split()[-1]
        return any(
            last in u.claim.quote and says(u.claim.quote, self.scene.lang, "CHANGES")
            for u in self.scene.units
        )


def offices_in(scene: Scene) -> Offices:
    """The offices of an article."""
    return Offices(scene, tuple(posts_of(scene)))


def office_outcomes(a: Offices, b: Offices) -> Iterator[Outcome]:
    """The conflicts of two articles on the offices of one person."""
    if _are_days_apart(a.scene, b.scene):
        return
    for x, y in product(a.posts, b.posts):
        if _are_two_holders(x, y) and not (a.tells_change(x.owner) or b.tells_change(y.owner)):
            told = f"{x.owner.full} or {y.owner.full}: one office, told of two"
            yield conflict("entity", "who", _holder_mark(x), _holder_mark(y), SCORE, told)
            continue
        reason = _difference(x, y) if same_name(x.owner, y.owner) else None
        if (
            reason
            and _is_whole(x, y)
            and not (a.tells_change(x.owner) or b.tells_change(y.owner))
            and _stand_alone(a, b, x, y)
        ):
            yield conflict("role", "office", _mark(x), _mark(y), SCORE, reason)


def _are_two_holders(x: Post, y: Post) -> bool:
    """True for one office of one place that two people are said to hold, of whom each article names just one."""
    if x.office != y.office or x.office not in SINGLE or x.former or y.former:
        return False
    if not (x.place and y.place and (x.place <= y.place or y.place <= x.place)):
        return False
    if x.owner.key in y.unit.article_names or y.owner.key in x.unit.article_names:
        return False
    return _is_whole(x, x) and _is_whole(y, y) and same_name(x.owner, y.owner) is False


def _holder_mark(p: Post) -> Mark:
    return Mark(p.unit, p.owner.start, p.owner.end, p.owner.key, p.owner.text)


def _are_days_apart(a: Scene, b: Scene) -> bool:
    p, q = a.article.published, b.article.published
    return (p is None) != (q is None) or bool(p and q and abs((p - q).days) > MAX_DAYS)


def _is_whole(x: Post, y: Post) -> bool:
    """True if at least one of the two gives the full name."""
    return " " in x.owner.full and " " in y.owner.full


def _difference(x: Post, y: Post) -> str | None:
    """How two offices of one person differ, in words."""
    shown_x, shown_y = (
        f"{p.unit.claim.quote[p.start - p.unit.claim.start : p.end - p.unit.claim.start]}" for p in (x, y)
    )
    if x.former != y.former and _may_be_one_office(x, y) and _holds(y if x.former else x):
        return f"{shown_x} or {shown_y}: one says that the office is held, the other that it was"
    if (
        _is_deputy_of(x.office, y.office)
        and x.former == y.former
        and (x.place & y.place or not (x.place and y.place))
    ):
        return f"{shown_x} or {shown_y}: head or deputy"
    return None


def _holds(post: Post) -> bool:
    """True where an office is surely told as held: in apposition or behind "is", where no title stays by courtesy."""
    return post.tight


def _may_be_one_office(x: Post, y: Post) -> bool:
    if x.office == y.office:
        return bool(x.place & y.place) or not (x.place and y.place)
    if "executive" in (x.office, y.office):
        return {x.office, y.office} <= {"executive", "chief executive"} and bool(x.place & y.place)
    return (
        "head" in (x.office, y.office)
        and {x.office, y.office} <= HEADS
        and (bool(x.place & y.place) or not (x.place and y.place))
    )


def _is_deputy_of(one: str, other: str) -> bool:
    """True for an office and that of its deputy, in any order."""
    return any(
        lower == f"{DEPUTY}{upper}" or OTHER_DEPUTIES.get(lower) == upper
        for lower, upper in ((one, other), (other, one))
    )


def _stand_alone(a: Offices, b: Offices, x: Post, y: Post) -> bool:
    """True if neither article gives the person the other's office too."""
    mine = [p for p in a.posts if same_name(p.owner, x.owner)]
    theirs = [p for p in b.posts if same_name(p.owner, y.owner)]
    return not any(_is_as(p, y) for p in mine) and not any(_is_as(p, x) for p in theirs)


def _is_as(p: Post, q: Post) -> bool:
    return p.office == q.office and p.former == q.former


def _mark(p: Post) -> Mark:
    at = p.unit.claim.start
    shown = p.unit.claim.quote[p.start - at : p.end - at]
    return Mark(p.unit, p.start, p.end, f"{'former ' if p.former else ''}{p.office}", shown)
