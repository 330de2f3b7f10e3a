"""The records of the drawings of the HTML report, in units of their view box, with the words that say the same."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """A date on a lane, in units of the drawing; `row` counts the lines of the lane from 0."""

    x: float
    y: float
    width: float
    label: str
    open_start: bool
    open_end: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """A source on the timeline; `published` is the x of its publication, None if unknown."""

    name: str
    top: float
    height: float
    bars: tuple[Bar, ...]
    published: float | None


@dataclass(frozen=True, slots=True)
class Dated:
    """A line of the table that says what the timeline shows."""

    source: str
    when: str
    text: str
    lang: str
    anchor: str
    mentions: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing, `width` by `height` units, and the same as a table.  Ticks: (x, label)."""

    width: int
    height: float
    ticks: tuple[tuple[float, str], ...]
    breaks: tuple[float, ...]
    lanes: tuple[Lane, ...]
    table: tuple[Dated, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A figure at its time, in units of the drawing and in words; labelled where there is room for words."""

    x: float
    y: float
    when: str
    value: str
    source: str
    anchor: str
    is_labelled: bool


@dataclass(frozen=True, slots=True)
class Growth:
    """A plot of a figure over its as-of times; `path` is the line through the points."""

    title: str
    lang: str
    alt: str
    width: int
    height: int
    path: str
    points: tuple[Point, ...]
