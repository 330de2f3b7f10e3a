"""Two positions of two articles in one matter: a conflict, news, or nothing.

Nothing is said where the holder is not surely one, where the times exclude each other or lie too far apart, where one
side speaks of another stage of the story, or where an article itself tells both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, product

from verify.facets.names import same_name
from verify.judge import Outcome
from verify.languages import tables
from verify.languages.positions import COMPATIBLE
from verify.model import Name, Relation, Time
from verify.positions.record import Position, may_meet
from verify.positions.scene import Scene
from verify.positions.states import thing_words
from verify.positions.subjects import same_subject

# Two articles with so many names each tell of one story only if they share one.
MANY_NAMES = 3
# A full name says who is meant; a short one, a role or a thing may be another's.
FULL, SHORT = 0.85, 0.75
# What one article says is done and a later one says is not yet done contradict each other within so many days.
REVERSE_DAYS = 7
# Matters in which a first word is often taken back, so that the stage of the story counts.
STAGED = frozenset({"plea", "questioning", "decision", "ruling", "harm"})


def outcomes_of(positions: Sequence[Sequence[Position]]) -> Iterator[Outcome]:
    """The conflicts and news between the positions of articles, given article by article."""
    kept = [_consistent(group) for group in positions]
    for left, right in combinations([group for group in kept if group], 2):
        is_one_story = _tell_one_story(left[0].scene, right[0].scene)
        by_matter: dict[str, list[Position]] = {}
        for y in right:
            by_matter.setdefault(y.matter, []).append(y)
        for x in left:
            for y in by_matter.get(x.matter, ()):
                if is_opposed(x, y) and (is_one_story or x.kind.holder != "thing"):
                    yield from _judged(x, y)


def _tell_one_story(a: Scene, b: Scene) -> bool:
    """False for two articles that name several and nobody in common: the things in them are two."""
    x, y = ({n.key for line in s.lines for n in line.names} for s in (a, b))
    return min(len(x), len(y)) < MANY_NAMES or bool(x & y)


def is_opposed(x: Position, y: Position) -> bool:
    """True for different positions of one holder in one matter that exclude each other."""
    if x.matter != y.matter or x.pole == y.pole or frozenset({x.pole, y.pole}) in COMPATIBLE:
        return False
    if x.matter in STAGED and (x.stage != y.stage or _inquiry_and_trial(x, y)):
        return False
    return _same_holder(x, y)


def _inquiry_and_trial(x: Position, y: Position) -> bool:
    """True for what was said to the inquiry, and what an article on the trial tells."""
    return x.inquiry != y.inquiry and (y if x.inquiry else x).trial


def _consistent(group: Sequence[Position]) -> list[Position]:
    """The positions of an article without those that it contradicts itself."""
    return [p for p in group if not any(is_opposed(p, q) for q in group)]


def _same_holder(x: Position, y: Position) -> bool:
    holder = x.kind.holder
    if holder == "person":
        same = bool(x.who and y.who and same_subject(x.who, y.who, x.scene, y.scene))
        return same and not (x.topics and y.topics and not x.topics & y.topics)
    if holder == "thing":
        return _same_thing(x, y)
    if holder == "case":
        at_one_level = not (x.levels and y.levels) or bool(x.levels & y.levels)
        return x.topics == y.topics and at_one_level and not _names_apart(x, y)
    if x.owner and y.owner and not _may_be_one(x.owner, y.owner, x, y):
        return False
    if holder == "measure":
        return x.topics == y.topics and (x.owner is None) == (y.owner is None)
    sorts = {t for t in x.topics | y.topics if t.startswith("of ")}
    return len(sorts) == 1 and bool((x.topics & y.topics) - sorts)


def _same_thing(x: Position, y: Position) -> bool:
    """True for one thing: names that meet, and where a story may have several such things words that meet as well."""
    if _names_apart(x, y):
        return False
    langs = {p.scene.article.lang for p in (x, y)}
    enough = 2 if any(tables(lang, "roles").HEAD_FIRST for lang in langs) else 1
    return x.kind.alone or _names_meet(x, y) or len(x.topics & y.topics) >= enough


def _names_apart(x: Position, y: Position) -> bool:
    if {n.kind for n in x.names} & {n.kind for n in y.names}:
        return not _names_meet(x, y)
    return not (x.names and y.names) and bool(x.proper and y.proper) and not x.proper & y.proper


def _names_meet(x: Position, y: Position) -> bool:
    return any(_may_be_one(n, m, x, y) for n, m in product(x.names, y.names))


def _may_be_one(n: Name, m: Name, x: Position, y: Position) -> bool:
    """True for names that are one or share a word that is no common noun ("Lindholm airport", "Kastrup airport")."""
    if n.key == m.key or same_name(n, m) is True:
        return True
    shared = {w for w in n.key.split() if w in m.key.split()}
    nouns = {w for p in (x, y) for w in thing_words(p.scene.article.lang)}
    return bool(shared - x.scene.common - y.scene.common - nouns)


# -- when


def _judged(x: Position, y: Position) -> Iterator[Outcome]:
    relation = _relation(x, y)
    if relation:
        yield _outcome(x, y, relation)


def _relation(x: Position, y: Position) -> Relation | None:
    """A conflict at one moment; news where a story has come to a later state; else nothing."""
    kind, a, b = x.kind, _day(x), _day(y)
    apart = abs((a - b).days) if a and b else None
    if kind.facet == "modality":
        return _of_progress(x, y, a, b)
    if kind.holder == "measure":
        return "conflict" if _one_period(x, y, kind.days) else None
    if x.times and y.times:
        if not may_meet(x.times, y.times):
            return None
    elif apart is not None and apart > kind.days:
        return None
    if kind.holder == "case" and bool(x.levels) != bool(y.levels) and not (x.times and y.times):
        return None
    if len({p.pole for p in (x, y)} & set(kind.later)) == 1 and a and b and a != b:
        late = x if x.pole in kind.later else y
        return "update" if _day(late) == max(a, b) else "conflict"
    return "conflict"


def _of_progress(x: Position, y: Position, a: date | None, b: date | None) -> Relation | None:
    """Not yet, and then done, is news; done, and later still not, is a conflict; what has no order needs one day."""
    if a is None or b is None:
        return None
    later = x.kind.later
    if not later:
        return (
            "conflict"
            if a == b and bool(x.times) == bool(y.times) and (not x.times or may_meet(x.times, y.times))
            else None
        )
    (done, when), (not_yet, then) = ((x, a), (y, b)) if x.pole in later else ((y, b), (x, a))
    if then < when:
        return "update"
    if (then - when).days > REVERSE_DAYS:
        return None
    if _years_apart(done, not_yet) or _is_before(not_yet, done):
        return None
    if not_yet.planned:
        is_after = all(t.begin is not None and t.begin.date() > when for t in not_yet.times)
        is_past = bool(done.times) and all(t.until and t.until.date() <= when for t in done.times)
        return "conflict" if then > when or is_past or (not_yet.times and is_after) else None
    return "conflict" if not_yet.still or x.kind.holder == "body" else None


def _is_before(x: Position, y: Position) -> bool:
    """True where all times of the one end before any of the other begins."""
    ends, begins = [t.until for t in x.times], [t.begin for t in y.times]
    return bool(ends and begins) and all(e and b and e <= b for e in ends for b in begins)


def _years_apart(x: Position, y: Position) -> bool:
    """True for times so far apart that the second is of another such thing ("buses since 2009, trams from 2015")."""
    years = [[t.begin.year for t in p.times if t.begin] for p in (x, y)]
    return all(years) and min(years[1]) - max(years[0]) > 1


def _one_period(x: Position, y: Position, days: int) -> bool:
    """True where the periods that two changes are told of meet: their times, else the days of publication."""
    if x.times and y.times:
        return may_meet(x.times, y.times)
    a, b = _day(x), _day(y)
    if not (x.times or y.times):
        return a is not None and b is not None and abs((a - b).days) <= days
    timed, day = (x.times, b) if x.times else (y.times, a)
    return day is not None and any(_holds(t, day, days) for t in timed)


def _holds(time: Time, day: date, days: int) -> bool:
    if time.begin is None or time.until is None:
        return False
    reach = timedelta(days=days)
    return time.begin.date() - reach <= day <= time.until.date() and time.until - time.begin <= timedelta(
        days=7
    )


def _day(p: Position) -> date | None:
    return p.scene.article.published


# -- in words


def _outcome(x: Position, y: Position, relation: Relation) -> Outcome:
    who = [p.who.shown if p.who else (p.owner.full if p.owner else "") for p in (x, y)]
    about = max(who, key=lambda w: (len(w), w))
    speakers = bool(x.claim.speaker and y.claim.speaker and x.claim.speaker != y.claim.speaker)
    said = f"{x.pole} or {y.pole}" if x.pole <= y.pole else f"{y.pole} or {x.pole}"
    return Outcome(
        a=(x.claim.id, x.start, x.end),
        b=(y.claim.id, y.start, y.end),
        facet=x.kind.facet,
        relation=relation,
        score=_score(x, y),
        question=f"{x.kind.question}: {about}" if about else x.kind.question,
        shown_a=x.text,
        shown_b=y.text,
        reasons=(said, f"both speak of {about}" if about else "there is one such in each"),
        between="speakers" if speakers else "sources",
        norm_a=x.pole,
        norm_b=y.pole,
    )


def _score(x: Position, y: Position) -> float:
    names = [p.who.name for p in (x, y) if p.who and p.who.name]
    return FULL if len(names) == 2 and all(" " in n.full for n in names) else SHORT
