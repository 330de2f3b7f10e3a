"""What one party denies and another says, and what one has by one clause and lacks by the other.

A denial beside an accusation is the same dispute told twice, so only a plain statement is set against a denial.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product

from verify.contrasts.frames import Frame, frames_of, is_of_other_time
from verify.contrasts.parties import is_other, is_same
from verify.contrasts.record import Contrast
from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.languages import tables
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.memo import kept_in_topic

# Share of the denied content words that the other clause must say, and how many there must be.
COVERED = 0.7
MIN_DENIED_WORDS = 4
WEIGHT = 1.0


def denial_contrast(a: Unit, b: Unit) -> Contrast | None:
    """One clause reports a denial of what the other says."""
    place_a, place_b = denied_from(a), denied_from(b)
    if (place_a is None) == (place_b is None) or is_of_other_time(a, b):
        return None
    denial, other, place = (a, b, place_a) if place_b is None else (b, a, place_b)
    assert place is not None
    if other.claim.modality not in ("asserted", "ongoing") or _claims_only(other):
        return None
    if _is_denied_act(denial, other, place) or _is_covered(denial, other, place):
        return Contrast("polarity", "conflict", WEIGHT, "one says it, another denies it", between="speakers")
    return None


@kept_in_topic
def denied_from(unit: Unit) -> int | None:
    """Where what is denied begins in the quote of a clause, or None."""
    match = _denial(unit.lang).search(lowered(unit.claim.quote))
    return match.end() if match else None


def _is_denied_act(denial: Unit, other: Unit, place: int) -> bool:
    """True where an act behind the word of denial is told by the other clause, with a party of one name."""
    start = denial.claim.start + place
    denied = [f for f in frames_of(denial) if f.start >= start]
    return any(_is_same_act(x, y, denial.lang) for x, y in product(denied, frames_of(other)))


def _is_same_act(x: Frame, y: Frame, lang: str) -> bool:
    if x.action != y.action or x.negative or y.negative or y.stance not in ("done", "plain"):
        return False
    if _agents_differ(x, y, lang):
        return False
    if not (x.patient and y.patient):
        return False
    shared = {n.key for n in x.patient.names} & {n.key for n in y.patient.names}
    return bool(shared) or is_same(x.patient, y.patient)


def _agents_differ(x: Frame, y: Frame, lang: str) -> bool:
    if not (x.agent and y.agent) or is_same(x.agent, y.agent):
        return False
    return is_other(x.agent, y.agent, lang) or bool(x.agent.head and y.agent.head)


def _is_covered(denial: Unit, other: Unit, place: int) -> bool:
    """True where the other clause says nearly all that is denied, and no more than that."""
    denied = set(terms(denial.claim.quote[place:], denial.lang))
    said = set(other.words)
    if len(denied) < MIN_DENIED_WORDS or other.claim.polarity == "negative":
        return False
    return len(denied & said) >= COVERED * len(denied) and len(denied & said) >= COVERED * len(said)


@kept_in_topic
def _claims_only(unit: Unit) -> bool:
    """True where a clause reports a claim or a doubt, no fact."""
    return _doubt(unit.lang).search(lowered(unit.claim.quote)) is not None


# -- holdings


def holding_contrast(a: Unit, b: Unit) -> Contrast | None:
    """One has a paper, or there is a survivor, by one clause, and not by the other."""
    if {a.claim.modality, b.claim.modality} - {"asserted", "ongoing"} or is_of_other_time(a, b):
        return None
    x, y = holdings_of(a), holdings_of(b)
    for thing in sorted(x.keys() & y.keys()):
        if x[thing] != y[thing]:
            speakers = "speakers" if a.claim.speaker != b.claim.speaker else "sources"
            return Contrast(
                "polarity",
                "conflict",
                WEIGHT,
                f"{_word_of(thing, a.lang)}: one side says there is, the other that there is none",
                between=speakers,
            )
    return None


def _word_of(thing: str, lang: str) -> str:
    """A thing of the table of holdings in the language of the clause."""
    return next(iter(split_phrases(tables(lang, "roles").HOLDINGS.get(thing, thing))))


@kept_in_topic
def holdings_of(unit: Unit) -> dict[str, bool]:
    """For each thing of the table of holdings that a clause says to be there or not: which."""
    low, out = lowered(unit.claim.quote), {}
    for thing, (lacks, has) in _holdings(unit.lang).items():
        if lacks.search(low):
            out[thing] = False
        elif has.search(low):
            out[thing] = True
    return out


@cache
def _holdings(lang: str) -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """Thing -> patterns of its lack (up to six words between) and of its being there."""
    t = tables(lang, "roles")
    lacks, has = (phrase_pattern(split_phrases(p)).pattern for p in (t.LACKS, t.HAS))
    gap = r"(?: [^\s.,;:]++){0,6}? "
    out = {}
    for thing, listed in t.HOLDINGS.items():
        noun = phrase_pattern(split_phrases(listed)).pattern
        out[thing] = (re.compile(lacks + gap + noun), re.compile(has + r"(?: [^\s.,;:]++){0,1}? " + noun))
    return out


@cache
def _denial(lang: str) -> re.Pattern[str]:
    t = tables(lang, "roles")
    return phrase_pattern(
        f"{d} {lead}" for d, lead in product(split_phrases(t.DENIALS), split_phrases(t.DENIED_LEADS))
    )


@cache
def _doubt(lang: str) -> re.Pattern[str]:
    return phrase_pattern(split_phrases(tables(lang, "roles").DOUBTS))
