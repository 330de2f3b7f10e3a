"""Clauses as matching sees them: one `Unit` an event claim, with its words, names, figures and times at hand.

Pure; knows nothing of pairs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from verify.match.concepts import concepts
from verify.match.vectors import terms
from verify.model import Article, Claim, Name, Quantity, Span, Time
from verify.text.quotations import find_quotations


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A clause of an article, equal to itself alone; `is_quoted` if it is somebody's words in quotation marks.  `article_names` are the keys of all names of its article.  `near` are the words of its sentence."""

    claim: Claim
    article: int
    order: int
    lang: str
    words: tuple[str, ...]
    near: tuple[str, ...]
    names: tuple[Name, ...]
    near_names: frozenset[str]
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    near_times: tuple[Time, ...]
    concepts: frozenset[str]
    near_concepts: frozenset[str]
    near_values: tuple[Time | Quantity, ...]
    is_quoted: bool = False
    article_names: frozenset[str] = frozenset()


def units_of(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> tuple[Unit, ...]:
    """The units of all articles, ordered by article as given and place in the text."""
    return tuple(u for i, a in enumerate(articles) for u in _of_article(i, a, claims[a.id]))


def _of_article(index: int, article: Article, claims: Sequence[Claim]) -> list[Unit]:
    events = [c for c in claims if c.kind == "event"]
    sentences: dict[int, list[Claim]] = {}
    for c in events:
        sentences.setdefault(c.sentence, []).append(c)
    said = {
        n: tuple(w for c in group for w in terms(c.quote, article.lang)) for n, group in sentences.items()
    }
    units = [_unit(index, order, article, c, sentences[c.sentence], said) for order, c in enumerate(events)]
    quotations = find_quotations(article.text)
    named = frozenset(n.key for u in units for n in u.names)
    return [replace(u, is_quoted=is_inside(u.claim, quotations), article_names=named) for u in units]


# A clause is somebody's words if this part of it stands in quotation marks.
MIN_QUOTED = 0.6


def is_inside(claim: Claim, quotations: Sequence[Span]) -> bool:
    """True if most of a clause stands in quotation marks."""
    inside = sum(max(0, min(claim.end, q.end) - max(claim.start, q.start)) for q in quotations)
    return inside >= MIN_QUOTED * (claim.end - claim.start)


def _unit(
    index: int,
    order: int,
    article: Article,
    claim: Claim,
    group: list[Claim],
    said: dict[int, tuple[str, ...]],
) -> Unit:
    near = said[claim.sentence]
    near_values = [v.of for c in group for v in c.values]
    return Unit(
        claim=claim,
        article=index,
        order=order,
        lang=article.lang,
        words=terms(claim.quote, article.lang),
        near=near,
        names=tuple(v.of for v in claim.values if isinstance(v.of, Name)),
        near_names=frozenset(v.key for v in near_values if isinstance(v, Name)),
        quantities=tuple(v.of for v in claim.values if isinstance(v.of, Quantity)),
        times=tuple(v.of for v in claim.values if isinstance(v.of, Time)),
        near_times=tuple(v for v in near_values if isinstance(v, Time)),
        concepts=concepts(claim.quote, article.lang),
        near_concepts=frozenset(k for c in group for k in concepts(c.quote, article.lang)),
        near_values=tuple(v for v in near_values if isinstance(v, Time | Quantity)),
    )
