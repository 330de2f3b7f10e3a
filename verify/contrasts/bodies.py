"""Which court or committee decided: two linked clauses that give one decision to two bodies of one kind.

A body counts where the clause has a decision and the body does not merely receive it.  A court of first instance and
one of appeal decide two things, so the stage has to be the same, told or known of the court.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from verify.contrasts.frame_words import CLAUSE_MAX_CHARS
from verify.contrasts.record import Contrast, parallel
from verify.facets.name_phrases import lowered, split_phrases
from verify.languages import tables
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.match.values import gap_days, is_placed
from verify.match.vectors import terms
from verify.model import Name

# Content words besides those of the bodies that tell of one decision.
SHARED_WORDS = 3
# Where no stage is told, the words have to run this much in parallel.
ONE_VERDICT = 0.4
# Days between the times of two clauses on one decision.
MAX_DAYS = 3
WEIGHT = 0.95
# A city may be of the level of a province, or of a district.
MAY_BE_ONE = (frozenset({"province", "city"}), frozenset({"district", "city"}), frozenset({"high", "appeal"}))


@dataclass(frozen=True, slots=True)
class Body:
    """The body that decides in a clause: kind and level, the kind of decision, and the stage of a trial if known."""

    hit: Hit
    kind: str
    level: str
    decision: str
    stage: str | None


def body_contrast(a: Unit, b: Unit) -> Contrast | None:
    """One decision by two bodies of one kind."""
    x, y = deciding_body(a), deciding_body(b)
    if x is None or y is None or x.kind != y.kind or x.decision != y.decision or x.level == y.level:
        return None
    if frozenset({x.level, y.level}) in MAY_BE_ONE or not _is_one_decision(a, b, x, y):
        return None
    marks = _mark(a, x), _mark(b, y)
    reason = f"{marks[0].text} or {marks[1].text}: one decision, told of two bodies"
    return Contrast("entity", "conflict", WEIGHT, reason, marks, asks="which organisation")


def deciding_body(unit: Unit) -> Body | None:
    """The only body of a clause that decides something in it, or None."""
    text, lang = unit.claim.quote, unit.lang
    if (
        len(text) > CLAUSE_MAX_CHARS
        or unit.claim.polarity == "negative"
        or unit.claim.modality in ("planned", "requested")
    ):
        return None
    decisions = {h.label for h in find_phrases(text, lang, "parts", "DECISIONS")}
    bodies = [h for h in find_phrases(text, lang, "parts", "BODIES") if not _receives(text, h.start, lang)]
    if not decisions or len({h.label for h in bodies}) != 1:
        return None
    kind, level = bodies[0].label.split()
    decision = "verdict" if kind == "court" else "order"
    if decision not in decisions:
        return None
    return Body(bodies[0], kind, level, decision, _stage(text, bodies[0], lang))


def _stage(text: str, body: Hit, lang: str) -> str | None:
    told = {h.label for h in find_phrases(text, lang, "parts", "STAGES")}
    known: str | None = tables(lang, "parts").STAGE_OF.get(body.label)
    return known or (min(told) if len(told) == 1 else None)


def _receives(text: str, start: int, lang: str) -> bool:
    before = f" {lowered(text[max(0, start - 30) : start]).rstrip()}"
    return before.removesuffix(" the").endswith(_receivers(lang))


@cache
def _receivers(lang: str) -> tuple[str, ...]:
    return tuple(f" {w}" for w in split_phrases(tables(lang, "parts").TO_A_BODY))


def _is_one_decision(a: Unit, b: Unit, x: Body, y: Body) -> bool:
    own = {
        w for u, body in ((a, x), (b, y)) for w in terms(u.claim.quote[body.hit.start : body.hit.end], u.lang)
    }
    names = {w for u in (a, b) for n in u.names for w in terms(n.text, u.lang)}
    if x.kind == "court" and (x.stage != y.stage or (x.stage is None and parallel(a, b) < ONE_VERDICT)):
        return False
    if x.kind != "court" and len((set(a.words) & set(b.words)) - own - names) < SHARED_WORDS:
        return False
    times = [[t for t in u.times if t.kind == "date" and is_placed(t)] for u in (a, b)]
    return not all(times) or any(gap_days(s, t) <= MAX_DAYS for s in times[0] for t in times[1])


def _mark(unit: Unit, body: Body) -> Name:
    """The body with the name of its place, as far as that stands beside it."""
    text, at = unit.claim.quote, unit.claim.start
    tail = re.match(r"(?:\s+(?:tại\s+)?[^\W\d_a-zđ]\w*)*", text[body.hit.end :])
    end = body.hit.end + (tail.end() if tail else 0)
    shown = text[body.hit.start : end]
    return Name(at + body.hit.start, at + end, shown, "organisation", shown.lower(), shown)
