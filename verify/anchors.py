"""Findings that are kept beyond one run: each mention anchored by its quote and what stands around it.

Decisions and recorded runs hold such anchors; here they are made, and found again in articles that were extracted
anew or edited elsewhere.  Pure: reads no files, and knows neither verdicts nor runs.
Source: the text quote selector (exact, prefix, suffix) of the W3C Web Annotation Data Model, 2017.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from verify.model import Article, Facet, Finding, Mention, Relation, Span

CONTEXT_CHARS = 32
# rapidfuzz partial ratio, 0 to 100, above which an edited quote is the same quote: a word of eight may be another.
MIN_ALIKE = 85.0
# A quote shorter than this has to stand in its old surroundings, since it may stand elsewhere by chance.
SURE_ALONE_CHARS = 24
# An edited quote is looked for this far around its old place: comparing is quadratic.
WINDOW_CHARS = 8_000
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A mention to be found again: `exact` is its quote at `start`, `mark` the value inside of the quote."""

    article: str
    sha256: str
    path: str
    start: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    source: str | None = None
    mark: Span | None = None

    @property
    def value(self) -> str:
        """The characters that give the value; the whole quote where none are marked."""
        return self.exact[self.mark.start : self.mark.end] if self.mark else self.exact


@dataclass(frozen=True, slots=True)
class AnchoredSide:
    """A value as it was shown, and the anchors of its mentions."""

    value: str
    mentions: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Anchored:
    """A finding as it was, with `id` at that time."""

    id: str
    relation: Relation
    facet: Facet
    question: str
    sides: tuple[AnchoredSide, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """Where an anchor is now: the value, or the whole quote.  `kept` if the quote still says the same."""

    article: str
    start: int
    end: int
    kept: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """Articles by whatever an anchor knows of them."""

    by_id: Mapping[str, Article]
    by_trait: Mapping[tuple[str, str], tuple[Article, ...]]


def anchored(finding: Finding, articles: Mapping[str, Article]) -> Anchored:
    """The finding with anchors; `articles` by id."""
    sides = tuple(
        AnchoredSide(side.value, tuple(_anchor(m, articles[m.article]) for m in side.mentions))
        for side in finding.sides
    )
    return Anchored(finding.id, finding.relation, finding.facet, finding.question, sides)


def _anchor(mention: Mention, article: Article) -> Anchor:
    mark = mention.mark
    prefix, suffix = context(mention, article)
    return Anchor(
        article=article.id,
        sha256=article.sha256,
        path=article.path,
        start=mention.start,
        exact=mention.quote,
        prefix=prefix,
        suffix=suffix,
        source=article.source,
        mark=Span(mark.start - mention.start, mark.end - mention.start) if mark else None,
    )


def context(mention: Mention, article: Article) -> tuple[str, str]:
    """The characters before and after a quote, by which it is known among others."""
    before = article.text[max(0, mention.start - CONTEXT_CHARS) : mention.start]
    return before, article.text[mention.end : mention.end + CONTEXT_CHARS]


def possible_homes(anchors: Iterable[Anchor], articles: Iterable[Article]) -> Iterator[Article]:
    """Of many articles those in which `locate` can find one of the anchors."""
    known: set[str | tuple[str, str]] = set()
    quoted: dict[str, set[str]] = defaultdict(set)
    for anchor in anchors:
        known |= {anchor.article, ("sha256", anchor.sha256), ("path", anchor.path)}
        if anchor.source:
            quoted[anchor.source].add(anchor.exact)
    for article in articles:
        traits = {article.id, ("sha256", article.sha256), ("path", article.path)}
        if traits & known or any(exact in article.text for exact in quoted.get(article.source or "", ())):
            yield article


def shelve(articles: Iterable[Article]) -> Shelf:
    """The articles, to find those of anchors among them."""
    by_trait: dict[tuple[str, str], list[Article]] = defaultdict(list)
    ordered = sorted(articles, key=lambda article: (article.path, article.id))
    for article in ordered:
        for trait in (("sha256", article.sha256), ("path", article.path), ("source", article.source or "")):
            by_trait[trait].append(article)
    return Shelf({a.id: a for a in ordered}, {trait: tuple(found) for trait, found in by_trait.items()})


def locate(anchor: Anchor, shelf: Shelf) -> Located | None:
    """Where the quote is now; None if the article or the quote is gone.

    The article is that of the id, else one of the same text, path or (for a quote that is there word for word) source.
    """
    if anchor.article in shelf.by_id:
        return _in_text(anchor, shelf.by_id[anchor.article])
    for trait in (("sha256", anchor.sha256), ("path", anchor.path)):
        for article in shelf.by_trait.get(trait, ()):
            found = _in_text(anchor, article)
            if found:
                return found
    same_source = shelf.by_trait.get(("source", anchor.source), ()) if anchor.source else ()
    return next(filter(None, (_verbatim(anchor, article) for article in same_source)), None)


def _in_text(anchor: Anchor, article: Article) -> Located | None:
    return _verbatim(anchor, article) or _edited(anchor, article)


def _verbatim(anchor: Anchor, article: Article) -> Located | None:
    """The quote word for word, of several the one in the old surroundings, then the one nearest to the old place."""
    text, exact = article.text, anchor.exact
    if not exact:
        return None
    if article.sha256 == anchor.sha256 and text.startswith(exact, anchor.start):
        return _place(anchor, article, anchor.start)
    places = [m.start() for m in re.finditer(f"(?={re.escape(exact)})", text)]
    if not places:
        return None
    fits = {at: _surroundings(anchor, text, at) for at in places}
    best = min(places, key=lambda at: (-fits[at], abs(at - anchor.start), at))
    return _place(anchor, article, best) if len(exact) >= SURE_ALONE_CHARS or fits[best] >= 0.5 else None


def _surroundings(anchor: Anchor, text: str, at: int) -> float:
    """The part of the old context that still touches a quote at `at`, 0 to 1."""
    before, after = text[:at], text[at + len(anchor.exact) :]
    left = _shared_start(before[: -CONTEXT_CHARS - 1 : -1], anchor.prefix[::-1])
    right = _shared_start(after[:CONTEXT_CHARS], anchor.suffix)
    known = len(anchor.prefix) + len(anchor.suffix)
    return (left + right) / known if known else 1.0


def _shared_start(a: str, b: str) -> int:
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _place(anchor: Anchor, article: Article, at: int) -> Located:
    span = anchor.mark or Span(0, len(anchor.exact))
    return Located(article.id, at + span.start, at + span.end, kept=True)


def _edited(anchor: Anchor, article: Article) -> Located | None:
    """The quote with some words changed, around its old place; `kept` only if its figures stay and no value is lost.

    A short quote is looked for with its surroundings.
    """
    found = _alike(anchor, article.text)
    if found is None:
        return None
    start, end = found
    text = article.text[start:end]
    if anchor.mark is None and len(anchor.exact) >= SURE_ALONE_CHARS:
        same = Counter(_DIGITS.findall(text)) == Counter(_DIGITS.findall(anchor.exact))
        return Located(article.id, start, end, kept=same)
    at = _nearest(text, anchor.value, anchor.mark.start if anchor.mark else 0)
    if at is None:
        return Located(article.id, start, end, kept=False)
    return Located(article.id, start + at, start + at + len(anchor.value), kept=False)


def _alike(anchor: Anchor, text: str) -> tuple[int, int] | None:
    """Where something like the quote stands, or like a short quote between its prefix and suffix."""
    from rapidfuzz import fuzz

    is_short = len(anchor.exact) < SURE_ALONE_CHARS
    sought = f"{anchor.prefix}{anchor.exact}{anchor.suffix}" if is_short else anchor.exact
    first = max(0, anchor.start - WINDOW_CHARS)
    window = text[first : anchor.start + len(sought) + WINDOW_CHARS]
    if not window or not sought or len(sought) > WINDOW_CHARS:
        return None
    found = fuzz.partial_ratio_alignment(sought, window, score_cutoff=MIN_ALIKE)
    if found is None or found.src_end - found.src_start < len(sought) / 2:
        return None
    return _whole_words(text, first + found.dest_start, first + found.dest_end)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span, wider by what it has cut off from its first and last word."""
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _nearest(text: str, value: str, expected: int) -> int | None:
    """Where `value` stands in `text` as a word of its own, nearest to an expected place."""
    places = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(value)}(?!\w)", text)]
    return min(places, key=lambda at: (abs(at - expected), at), default=None)


def summary_of(found: Anchored) -> str:
    """A line for people: the question and its values, no longer than needed to know it again.

    >>> summary_of(Anchored("f", "conflict", "number", "how many: thi thể", (AnchoredSide("26", ()), AnchoredSide("27", ()))))
    'how many: thi thể (26 / 27)'
    """
    question = found.question if len(found.question) <= 80 else f"{found.question[:79]}…"
    if found.facet == "text":
        return question
    return f"{question} ({' / '.join(side.value for side in found.sides)})"


def sources_of(anchors: Sequence[Anchor]) -> str:
    """Who gives a value: sources, or names of files, each once and sorted."""
    return ", ".join(sorted({anchor.source or PurePath(anchor.path).name for anchor in anchors}))
