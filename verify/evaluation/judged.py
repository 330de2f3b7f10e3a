"""Pairs of clauses that were drawn at random and judged by hand: how often what is shown is right.

Gold rows are chosen for being hard, so shares among them say little of all that a report shows; these pairs stand for
all candidate pairs of their stories, each for `weight` of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from verify.errors import InputError
from verify.evaluation.gold import Story
from verify.match.units import Unit

# A judged clause is a clause of now if they share this part of the longer one.
MIN_SHARED = 0.8


@dataclass(frozen=True, slots=True)
class Place:
    """A clause: the name of its file in the story, and its characters [start, end)."""

    path: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """Two clauses of a story, whether they tell one fact, and how many candidate pairs they stand for."""

    story: str
    a: Place
    b: Place
    is_one_fact: bool
    weight: float


def load_judged(path: Path) -> tuple[JudgedPair, ...]:
    """The judged pairs of a file, JSON Lines as in tests/judged.

    Raises: InputError that names file and line.
    """
    pairs = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            a, b = (Place(str(p), int(s), int(e)) for p, s, e in (row["a"], row["b"]))
            pairs.append(JudgedPair(row["story"], a, b, row["label"] != "unrelated", float(row["weight"])))
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(f"{path}:{number}: no judged pair: {error}") from error
    return tuple(pairs)


def rows_of(
    story: Story, units: Sequence[Unit], judged: Iterable[JudgedPair]
) -> list[tuple[int, int, JudgedPair]]:
    """The judged pairs of a story with the rows of their clauses, the lower first; those that are gone are left out."""
    number = {Path(a.path).name: n for n, a in enumerate(story.articles)}
    found = []
    for pair in judged:
        if pair.story == story.name and pair.a.path in number and pair.b.path in number:
            a, b = (_row(units, number[p.path], p) for p in (pair.a, pair.b))
            if a is not None and b is not None:
                found.append((min(a, b), max(a, b), pair))
    return found


def _row(units: Sequence[Unit], article: int, place: Place) -> int | None:
    """The clause of an article that a place means."""
    best, row = MIN_SHARED, None
    for n, u in enumerate(units):
        if u.article == article:
            shared = min(u.claim.end, place.end) - max(u.claim.start, place.start)
            part = shared / max(u.claim.end - u.claim.start, place.end - place.start)
            if part >= best:
                best, row = part, n
    return row
