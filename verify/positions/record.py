"""The record of a position: where somebody or something stands in a matter, by one clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from verify.languages.positions import MATTERS, Matter
from verify.model import Claim, Name, Time
from verify.positions.scene import Scene
from verify.positions.subjects import Subject

# News speak of no year before this.
FIRST_YEAR = 1800


@dataclass(frozen=True, slots=True)
class Position:
    """`start:end` are the characters of the phrase in the article, inside its clause.

    `who`: the person, where it is one.  `owner`: whose measure or body it is.  `topics`: what else two positions must
    have in common; `names` and `proper`: what the clause names, and its capitalised words.  `stage`: words that put it at another stage of the story.
    `inquiry`: said to the inquiry; `trial`: the article tells of a trial.
    `still`: words that say it has lasted until now; `planned`: told as something to come.
    """

    claim: Claim
    scene: Scene
    start: int
    end: int
    matter: str
    pole: str
    who: Subject | None = None
    owner: Name | None = None
    topics: frozenset[str] = frozenset()
    names: tuple[Name, ...] = ()
    proper: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    stage: bool = False
    inquiry: bool = False
    trial: bool = False
    still: bool = False
    planned: bool = False

    @property
    def kind(self) -> Matter:
        return MATTERS[self.matter]

    @property
    def text(self) -> str:
        return self.scene.article.text[self.start : self.end]

    @property
    def times(self) -> tuple[Time, ...]:
        """The times of the clause, else of its sentence, that are not of speech."""
        own = times_of(self.claim)
        return own or tuple(t for c in self.scene.clauses_beside(self.claim) for t in times_of(c))


def times_of(claim: Claim) -> tuple[Time, ...]:
    """The times of a clause that have a place, sure or not, and are not of speech."""
    found = (v.of for v in claim.values if v.role != "speech" and isinstance(v.of, Time))
    return tuple(t for t in found if t.kind == "date" and _is_modern(t))


def may_meet(x: Sequence[Time], y: Sequence[Time]) -> bool:
    """True where some time of the one and some of the other overlap."""
    return any(
        (s.begin is None or t.until is None or s.begin < t.until)
        and (t.begin is None or s.until is None or t.begin < s.until)
        for s, t in product(x, y)
    )


def _is_modern(time: Time) -> bool:
    """False for a number that was read as a year of long ago."""
    bound = time.begin or time.until
    return bound is not None and bound.year >= FIRST_YEAR
