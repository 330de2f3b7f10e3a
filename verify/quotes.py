"""One quotation in several articles, word for word or nearly: the surest sign that two clauses tell one thing.

Quotations in different translations have no words in common to go by; those are left to the link scores.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from verify.judge import Node, Outcome
from verify.languages import tables
from verify.match.vectors import terms
from verify.model import Article, Claim
from verify.questions import question, shorter
from verify.text.quotations import find_quotations

# rapidfuzz partial ratio of the folded words, 0 to 1: the shorter quotation stands in the longer one.
MIN_ALIKE = 0.9


@dataclass(frozen=True, slots=True)
class Quoted:
    """The part of a quotation that lies in one clause; `words` are its content words."""

    node: Node
    text: str
    words: tuple[str, ...]


def quotes_of(article: Article, claims: Sequence[Claim]) -> list[Quoted]:
    """The quotations of an article cut at its clauses, in the order of the text."""
    events = [c for c in claims if c.kind == "event"]
    enough = tables(article.lang, "actions").QUOTE_MIN_WORDS
    ends = [c.end for c in events]
    found = []
    for span in find_quotations(article.text):
        for claim in events[bisect_right(ends, span.start) :]:
            start, end = max(span.start, claim.start), min(span.end, claim.end)
            if claim.start >= span.end:
                break
            text = article.text[start:end].strip(" .,;:!?…")
            words = terms(text, article.lang)
            if len(words) >= enough:
                start = article.text.index(text, start)
                found.append(Quoted((claim.id, start, start + len(text)), text, words))
    return found


def quote_outcomes(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> Iterator[Outcome]:
    """Agreement on quotations that two articles share."""
    quoted = {a.id: quotes_of(a, claims[a.id]) for a in articles}
    for a, b in combinations(articles, 2):
        for x in quoted[a.id]:
            for y in quoted[b.id]:
                alike = likeness(x.words, y.words)
                if alike >= MIN_ALIKE:
                    yield _outcome(x, y, alike)


def likeness(a: Sequence[str], b: Sequence[str]) -> float:
    """How well the shorter of two runs of words stands in the longer one, 0 to 1; 0 where no word is shared."""
    from rapidfuzz import fuzz

    if not set(a) & set(b):
        return 0.0
    return fuzz.partial_ratio(" ".join(a), " ".join(b)) / 100


def _outcome(x: Quoted, y: Quoted, alike: float) -> Outcome:
    return Outcome(
        a=x.node,
        b=y.node,
        facet="text",
        relation="agree",
        score=alike,
        question=question("quotation", shorter(x.text, y.text)),
        shown_a=x.text,
        shown_b=y.text,
        reasons=(f"one quotation, {_alike(alike)}",),
        is_quotation=True,
    )


def _alike(share: float) -> str:
    return "word for word" if share >= 1 else f"{share:.0%} of it word for word"
