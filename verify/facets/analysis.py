"""All facets of one article at once: the input of claim extraction.

Runs every finder once over the whole text, so that short names, anaphoric times and number conventions are resolved
within the article.  Does not judge anything.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Protocol, TypeVar

from verify.facets.attribution import find_attributions
from verify.facets.names import find_names
from verify.facets.quantities import find_quantities
from verify.facets.stance import find_stances
from verify.facets.times import find_times
from verify.languages import tables
from verify.model import Article, Attribution, Name, Quantity, Sentence, Span, Stance, Time
from verify.text.clauses import split_clauses
from verify.text.sentences import split_sentences


class _Located(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_T = TypeVar("_T", bound=_Located)


@dataclass(frozen=True, slots=True)
class Analysis:
    """The facets of an article; every tuple is ordered by start."""

    sentences: tuple[Sentence, ...]
    clauses: tuple[tuple[Span, ...], ...]  # one tuple a sentence
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    names: tuple[Name, ...]
    attributions: tuple[Attribution, ...]
    stances: tuple[Stance, ...]


def analyse(article: Article) -> Analysis:
    """The facets of an article.  Times are relative to its publication; without one nothing relative is resolved."""
    text, lang = article.text, article.lang
    words = tables(lang, "text")
    sentences = split_sentences(
        text, abbreviations=words.ABBREVIATIONS, openers=words.OPENERS, junk=words.JUNK
    )
    reference = datetime.combine(article.published, time(12)) if article.published else None
    return Analysis(
        sentences=sentences,
        clauses=tuple(split_clauses(text, s, rules=words.CLAUSES) for s in sentences),
        times=find_times(text, lang=lang, reference=reference),
        quantities=find_quantities(text, lang=lang),
        names=find_names(text, lang=lang),
        attributions=find_attributions(text, lang=lang),
        stances=find_stances(text, lang=lang),
    )


def within(found: Sequence[_T], start: int, end: int) -> tuple[_T, ...]:
    """The records that lie whole inside [start, end); `found` is ordered by start."""
    first = bisect_left(found, start, key=lambda r: r.start)
    out = []
    for record in found[first:]:
        if record.start >= end:
            break
        if record.end <= end:
            out.append(record)
    return tuple(out)
