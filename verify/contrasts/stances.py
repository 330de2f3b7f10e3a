"""Whether, and whether yet: one clause says what the other negates, denies, makes a condition of, or still expects.

Told by the acts of the clauses where the tables know them, else by words that run parallel.  What one side only
supposes or asks for contradicts nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

from verify.contrasts.conditions import condition_contrast
from verify.contrasts.denials import denial_contrast, holding_contrast
from verify.contrasts.frame_words import chunks_of
from verify.contrasts.frames import Frame, Party, frames_of, is_of_other_time
from verify.contrasts.parties import is_other, is_same
from verify.contrasts.record import Contrast, parallel
from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.facets.stance import find_stances
from verify.languages import tables
from verify.match.units import Unit
from verify.match.vectors import terms

# rapidfuzz ratios of the masked words, 0 to 1: above these two clauses run parallel.
PARALLEL_POLARITY = 0.8
MIN_POLARITY_WORDS = 5
PARALLEL_MODALITY = 0.35
# The same where the tables say that both clauses tell of one kind of act.
PARALLEL_ACT = 0.25
WEIGHT = 0.9
# How many content words behind a negation it may be about.
NEGATED_WORDS = 2


def stance_contrasts(a: Unit, b: Unit) -> list[Contrast]:
    """The first difference of polarity and the first of modality of two linked clauses; empty for most."""
    return [*_first(_polarity(a, b)), *_first(_modality(a, b))]


def _first(found: Iterator[Contrast | None]) -> list[Contrast]:
    return [c for c in [next((c for c in found if c), None)] if c]


def _polarity(a: Unit, b: Unit) -> Iterator[Contrast | None]:
    for check in (condition_contrast, polarity_contrast, negated_act, denial_contrast, holding_contrast):
        yield check(a, b)


def _modality(a: Unit, b: Unit) -> Iterator[Contrast | None]:
    yield planned_act(a, b)
    yield modality_contrast(a, b)


# -- polarity


def polarity_contrast(a: Unit, b: Unit) -> Contrast | None:
    """One clause says in the same words what the other negates."""
    if a.claim.polarity == b.claim.polarity or parallel(a, b) < PARALLEL_POLARITY or is_of_other_time(a, b):
        return None
    if min(len(a.words), len(b.words)) < MIN_POLARITY_WORDS:
        return None
    negative, positive = (a, b) if a.claim.polarity == "negative" else (b, a)
    about = _negated_words(negative)
    if not about & set(positive.words) or _has_own_negation(positive, negative):
        return None
    return _negation(negative, positive, "one says it, the other negates it")


def _negated_words(unit: Unit) -> set[str]:
    """The first content words behind each negation of a clause."""
    text, found = unit.claim.quote, set()
    for stance in find_stances(text, lang=unit.lang):
        if stance.kind == "negation":
            found |= set(terms(text[stance.end : stance.scope_end], unit.lang)[:NEGATED_WORDS])
    return found


def _has_own_negation(positive: Unit, negative: Unit) -> bool:
    """True where the clause without a plain negation has one after all: two that cancel out, or a word like "fail"."""
    if any(s.kind == "negation" for s in find_stances(positive.claim.quote, lang=positive.lang)):
        return True
    soft = phrase_pattern(split_phrases(tables(positive.lang, "roles").SOFT_NEGATIONS))
    said = (set(soft.findall(lowered(u.claim.quote))) for u in (positive, negative))
    return bool(next(said) - next(said))


def negated_act(a: Unit, b: Unit) -> Contrast | None:
    """One clause negates an act that the other tells, of the same parties."""
    if is_of_other_time(a, b):
        return None
    for x, y in product(frames_of(a), frames_of(b)):
        facts = {x.stance, y.stance} <= {"done", "plain"}
        if x.action != y.action or x.negative == y.negative or not facts or not _of_one_deed(a, b, x, y):
            continue
        (negative, no), (positive, yes) = ((a, x), (b, y)) if x.negative else ((b, y), (a, x))
        # "Not yet" of one day and "done" of the same day are two moments of it.
        if no.yet and _is_not_later(negative, positive):
            return (
                _negation(negative, positive, f"“{no.verb}”: first not yet, then done")
                if _is_earlier(negative, positive)
                else None
            )
        return _negation(negative, positive, f"one side says “{yes.verb}”, the other that it did not happen")
    return None


def _of_one_deed(a: Unit, b: Unit, x: Frame, y: Frame) -> bool:
    """True where no party differs and those that tell the deed apart are surely the same."""
    if not _agree(x.agent, y.agent, a.lang) or not _agree(x.patient, y.patient, a.lang):
        return False
    same = [p for p, q in ((x.agent, y.agent), (x.patient, y.patient)) if p and q and is_same(p, q)]
    return len(same) == 2 or (len(same) == 1 and parallel(a, b) >= PARALLEL_MODALITY)


def _agree(p: Party | None, q: Party | None, lang: str) -> bool:
    return not (p and q) or is_same(p, q) or not (is_other(p, q, lang) or (p.head and q.head))


def _negation(negative: Unit, positive: Unit, reason: str) -> Contrast:
    """A negated state that later holds is news; else one of the two is wrong."""
    no, yes = negative.claim, positive.claim
    if _is_earlier(negative, positive):
        return Contrast("polarity", "update", WEIGHT, f"not so at {no.as_of}, so at {yes.as_of}")
    speakers = bool(no.speaker and yes.speaker and no.speaker != yes.speaker)
    return Contrast("polarity", "conflict", WEIGHT, reason, between="speakers" if speakers else "sources")


def _is_earlier(a: Unit, b: Unit) -> bool:
    """True where the first clause holds for an earlier moment than the second; false where either is unknown."""
    x, y = a.claim.as_of, b.claim.as_of
    return x is not None and y is not None and x < y


def _is_not_later(a: Unit, b: Unit) -> bool:
    x, y = a.claim.as_of, b.claim.as_of
    return x is None or y is None or x <= y


# -- modality


def planned_act(a: Unit, b: Unit) -> Contrast | None:
    """An act that one clause tells as done and the other as still to come."""
    if parallel(a, b) < PARALLEL_ACT:
        return None
    for x, y in product(frames_of(a), frames_of(b)):
        if x.action != y.action or x.negative or y.negative or "planned" not in (x.stance, y.stance):
            continue
        if (
            x.stance == y.stance
            or not _heads_agree(x.patient, y.patient)
            or not _heads_agree(x.agent, y.agent)
        ):
            continue
        (plan, _), (done, deed) = ((a, x), (b, y)) if x.stance == "planned" else ((b, y), (a, x))
        if deed.stance == "done" or (deed.stance == "plain" and _says_done(done)):
            return _plan(plan, done)
    return None


def _heads_agree(p: Party | None, q: Party | None) -> bool:
    return not (p and q and p.head and q.head) or is_same(p, q) or p.head.kind != q.head.kind


def modality_contrast(a: Unit, b: Unit) -> Contrast | None:
    """A statement with a word of the future, and the same in parallel words with one of the past."""
    if {a.claim.modality, b.claim.modality} != {"planned", "asserted"} or parallel(a, b) < PARALLEL_MODALITY:
        return None
    plan, done = (a, b) if a.claim.modality == "planned" else (b, a)
    expected = _expected(plan)
    if not expected or not expected & set(done.words) or not _says_done(done) or _expected(done):
        return None
    return _plan(plan, done)


def _expected(unit: Unit) -> set[str]:
    """The content words directly behind a word of the future."""
    text, found = unit.claim.quote, set()
    for chunk in chunks_of(unit):
        if chunk.kind == "aux" and chunk.value in ("planned", "passive planned"):
            found |= set(terms(text[chunk.end : chunk.end + 40], unit.lang)[:2])
    return found


def _says_done(unit: Unit) -> bool:
    """True where a word of the clause says that something is done, and none that it is to come."""
    kinds = Counter(
        c.value if c.kind == "aux" else c.form for c in chunks_of(unit) if c.kind in ("aux", "action")
    )
    return bool(kinds["done"] or kinds["past"] or kinds["both"]) and not (
        kinds["planned"] or kinds["passive planned"]
    )


def _plan(plan: Unit, done: Unit) -> Contrast | None:
    """Planned and later done is news; done and later still to come a conflict; of one day it is news as well."""
    x, y = plan.claim.as_of, done.claim.as_of
    if x is None or y is None:
        return None
    if x <= y:
        told = f"planned at {x}, done at {y}" if x < y else "one tells it as planned, the other as done"
        return Contrast("modality", "update", WEIGHT, told)
    return Contrast("modality", "conflict", WEIGHT, f"done at {y}, at {x} still to come")
