"""Whether, and whether yet: one clause says what the other negates, denies, or puts into the future."""

from __future__ import annotations

from verify.contrast_record import Contrast, parallel
from verify.match.units import Unit

# rapidfuzz ratios of the masked words, 0 to 1: above these two clauses run parallel.
PARALLEL_POLARITY = 0.8
MIN_POLARITY_WORDS = 5
PARALLEL_MODALITY = 0.35


def stance_contrasts(a: Unit, b: Unit) -> list[Contrast]:
    """The differences of polarity and modality of two linked clauses; empty for most."""
    return [c for c in (polarity_contrast(a, b), modality_contrast(a, b)) if c]


def polarity_contrast(a: Unit, b: Unit) -> Contrast | None:
    """One clause says what the other negates: a later change of state is an update, else a conflict."""
    if a.claim.polarity == b.claim.polarity or parallel(a, b) < PARALLEL_POLARITY:
        return None
    if min(len(a.words), len(b.words)) < MIN_POLARITY_WORDS:
        return None
    early, late = sorted((a.claim, b.claim), key=lambda c: (c.as_of or "", c.polarity))
    changed = None not in (early.as_of, late.as_of) and early.as_of != late.as_of
    speakers = bool(a.claim.speaker and b.claim.speaker and a.claim.speaker != b.claim.speaker)
    between = "speakers" if speakers else "sources"
    if changed and early.polarity == "negative":
        return Contrast("polarity", "update", 0.9, f"not so at {early.as_of}, so at {late.as_of}")
    return Contrast("polarity", "conflict", 0.9, "one says it, the other negates it", between=between)


def modality_contrast(a: Unit, b: Unit) -> Contrast | None:
    """Planned and later done is an update; done and later still planned a conflict; of one day neither."""
    pair = {a.claim.modality: a.claim, b.claim.modality: b.claim}
    if set(pair) != {"planned", "asserted"} or parallel(a, b) < PARALLEL_MODALITY:
        return None
    planned, done = pair["planned"], pair["asserted"]
    if planned.as_of is None or done.as_of is None or planned.as_of == done.as_of:
        return None
    if planned.as_of < done.as_of:
        return Contrast("modality", "update", 0.9, f"planned at {planned.as_of}, done at {done.as_of}")
    return Contrast("modality", "conflict", 0.9, f"done at {done.as_of}, at {planned.as_of} still to come")
