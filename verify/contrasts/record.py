"""The record of a difference between two linked clauses, and how parallel they run.  Knows no facet."""

from __future__ import annotations

from dataclasses import dataclass

from verify.match.units import Unit
from verify.memo import kept_in_topic
from verify.model import Facet, Name, Relation


@dataclass(frozen=True, slots=True)
class Contrast:
    """A difference of two clauses; `marks` are what differs in them if it is no sign, and `asks` what it answers."""

    facet: Facet
    relation: Relation
    weight: float
    reason: str
    marks: tuple[Name, Name] | None = None
    between: str = "sources"
    asks: str = "who"


@kept_in_topic
def parallel(a: Unit, b: Unit) -> float:
    """How far the words of two clauses are the same in the same order, 0 to 1."""
    from rapidfuzz import fuzz

    return fuzz.ratio(a.words, b.words) / 100


def stretch(start: int, end: int, text: str) -> Name:
    """A stretch of an article in the form of a name, so that a finding can show it."""
    return Name(start, end, text, "unknown", text.lower(), text)
