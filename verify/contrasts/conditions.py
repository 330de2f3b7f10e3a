"""What a thing would lead to, and what its failure would: "passing the bill would raise the risk" beside "failure to
pass it would raise the risk".

Takes a clause apart at the word of consequence ("would", "sẽ"); a clause without one has no condition.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from verify.contrasts.record import Contrast
from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.languages import tables
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.memo import kept_in_topic

# How many content words of a consequence count, and how many of them two consequences must share.
EFFECT_WORDS = 6
SHARED_EFFECT = 2
WEIGHT = 0.9


@dataclass(frozen=True, slots=True)
class Condition:
    """`met`: whether the consequence follows where the thing happens (else where it does not)."""

    thing: str
    met: bool
    effect: tuple[str, ...]
    is_negated: bool


@dataclass(frozen=True, slots=True)
class _Rules:
    unless: re.Pattern[str]
    in_case: re.Pattern[str]
    consequence: re.Pattern[str]
    negation: re.Pattern[str]


def condition_contrast(a: Unit, b: Unit) -> Contrast | None:
    """One consequence of a thing, and of its failure."""
    x, y = condition_of(a.claim.quote, a.lang), condition_of(b.claim.quote, b.lang)
    if x is None or y is None or x.thing != y.thing or x.met == y.met or x.is_negated != y.is_negated:
        return None
    if len(set(x.effect) & set(y.effect)) < SHARED_EFFECT:
        return None
    return Contrast(
        "polarity",
        "conflict",
        WEIGHT,
        f"both expect the same: one if there is “{x.thing}”, the other if there is not",
    )


@kept_in_topic
def condition_of(text: str, lang: str) -> Condition | None:
    """The condition of a clause, or None.

    >>> condition_of("Failure to pass the bill would raise the risk of a recession.", "en")
    Condition(thing='pass', met=False, effect=('rais', 'risk', 'recess'), is_negated=False)
    """
    rules, low = _rules(lang), lowered(text)
    then = next((m for m in rules.consequence.finditer(low) if m.start() > 0), None)
    if then is None:
        return None
    unless = rules.unless.search(low, 0, then.start())
    in_case = rules.in_case.search(low, 0, then.start())
    cue = unless or in_case
    if cue is None or (cue is in_case and not _opens(text, cue.start())):
        return None
    middle = low[cue.end() : then.start()]
    negations = len(rules.negation.findall(middle))
    things = terms(rules.negation.sub(" ", middle), lang)
    if not things:
        return None
    behind = low[then.end() :]
    return Condition(
        things[0],
        met=(unless is None) == (negations % 2 == 0),
        effect=terms(behind, lang)[:EFFECT_WORDS],
        is_negated=bool(rules.negation.match(behind.lstrip())),
    )


def _opens(text: str, place: int) -> bool:
    """True where a phrase opens a clause: at the start, behind a mark, or behind "that"."""
    before = text[:place].rstrip(" “”\"'‘’")
    return not before or before[-1] in ",;:.-–—" or before.endswith((" that", " rằng"))


@cache
def _rules(lang: str) -> _Rules:
    t = tables(lang, "roles")
    return _Rules(
        *(phrase_pattern(split_phrases(x)) for x in (t.UNLESS, t.IN_CASE, t.CONSEQUENCE, t.NEGATIONS))
    )
