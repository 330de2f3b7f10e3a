"""All facets of one article at once: the input of claim extraction.

Runs every finder once over the whole text, so that short names, anaphoric times and number conventions are resolved
within the article.  Does not judge anything.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from decimal import Decimal
from itertools import pairwise
from operator import attrgetter
from typing import Protocol, TypeVar

from verify.facets.attribution import find_attributions
from verify.facets.names import find_names
from verify.facets.quantities import find_quantities
from verify.facets.stance import find_stances
from verify.facets.times import find_times
from verify.languages import tables
from verify.model import Article, Attribution, Name, Quantity, Sentence, Span, Stance, Time
from verify.text.clauses import split_clauses
from verify.text.quotations import find_quotations
from verify.text.sentences import split_sentences


class _Located(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_T = TypeVar("_T", bound=_Located)
_START = attrgetter("start")
_FEW = 8  # so few records are looked at one by one


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
    quotes = find_quotations(text)
    sentences = split_sentences(
        text, abbreviations=words.ABBREVIATIONS, openers=words.OPENERS, junk=words.JUNK, quotes=quotes
    )
    reference = datetime.combine(article.published, time(12)) if article.published else None
    stances = find_stances(text, lang=lang, quotes=quotes)
    return Analysis(
        sentences=sentences,
        clauses=tuple(split_clauses(text, s, rules=words.CLAUSES) for s in sentences),
        times=find_times(text, lang=lang, reference=reference),
        quantities=net_counts(text, sentences, find_quantities(text, lang=lang), stances, words.CONTRASTS),
        names=find_names(text, lang=lang),
        attributions=find_attributions(text, lang=lang, quotes=quotes),
        stances=stances,
    )


def net_counts(
    text: str,
    sentences: Sequence[Sentence],
    quantities: Sequence[Quantity],
    stances: Sequence[Stance],
    contrasts: frozenset[str],
) -> tuple[Quantity, ...]:
    """The quantities, with counts from which the same sentence takes some off reduced to what is left.

    "The list has 49 names, but one did not board" leaves 48 (modifier "net"): a small count behind a contrast, with a
    negation directly behind it.
    """
    taken = dict(_taken_off(text, sentences, quantities, stances, contrasts))
    return tuple(_net(q, taken[q.start]) if q.start in taken else q for q in quantities)


def _taken_off(
    text: str,
    sentences: Sequence[Sentence],
    quantities: Sequence[Quantity],
    stances: Sequence[Stance],
    contrasts: frozenset[str],
) -> Iterator[tuple[int, Decimal]]:
    """Starts of the counts that are reduced, with what is taken off."""
    denied = [s.start for s in stances if s.kind == "negation"]
    exact = [q for q in quantities if _is_exact_count(q)]
    for sentence in sentences if denied and exact else ():
        counts = within(exact, sentence.start, sentence.end)
        for whole, part in pairwise(counts):
            between = set(_WORD.findall(text[whole.end : part.start].lower()))
            behind = bisect_left(denied, part.end)
            near = denied[behind : behind + 1] and denied[behind] <= part.end + NEGATION_CHARS
            if near and between & contrasts and part.low and whole.low and part.low < whole.low / 4:
                yield whole.start, part.low


# A negation this near behind a count says what those counted did not do.
NEGATION_CHARS = 20
_WORD = re.compile(r"[^\W\d_]+")


def _is_exact_count(q: Quantity) -> bool:
    return q.kind == "count" and q.low is not None and q.low == q.high


def _net(q: Quantity, off: Decimal) -> Quantity:
    assert q.low is not None and q.high is not None
    return replace(q, low=q.low - off, high=q.high - off, modifier="net", whole=q.low)


def within(found: Sequence[_T], start: int, end: int) -> tuple[_T, ...]:
    """The records that lie whole inside [start, end); `found` is ordered by start."""
    if len(found) < _FEW:
        return tuple([one for one in found if start <= one.start < end and one.end <= end]) if found else ()
    first = bisect_left(found, start, key=_START)
    last = bisect_left(found, end, first, key=_START)
    return tuple([record for record in found[first:last] if record.end <= end])
