"""What of an article takes part in the comparison: all of it, unless it is longer or more repetitive than any text.

Every repetition in one text meets every repetition in the other, and every value of a clause every value of the other
clause: two pages of one sentence would have a million findings, each the same.  What is left out is listed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from verify.match.block import MAX_PAIRS
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.model import Article, Claim, Mention, Unjudged

# The 72 articles of the gold stories have at most 459 characters in a clause, 23 values in a sentence, two clauses of
# the same words (whatever their figures) and 75 clauses.
MOST_CHARS = 1_000
MOST_VALUES = 60
MOST_ALIKE = 8
MOST_CLAUSES = 2_000
_Place = tuple[int, int]


def within_bounds(
    articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]
) -> tuple[dict[str, Sequence[Claim]], list[Unjudged]]:
    """The claims by article that are compared, and an entry for each reason for which clauses of one are not."""
    kept: dict[str, Sequence[Claim]] = {}
    unjudged: list[Unjudged] = []
    for article in articles:
        own = claims[article.id]
        reasons = _left_out(article, [claim for claim in own if claim.kind == "event"])
        kept[article.id] = [c for c in own if _place(c) not in reasons] if reasons else own
        unjudged += _listed(own, reasons)
    return kept, unjudged


def too_alike(examples: Iterable[tuple[Unit, Unit]]) -> list[Unjudged]:
    """An entry for each two articles of which more clauses are alike than are compared, which shows two of those."""
    reason = f"more clauses of two articles are alike than are compared: the {MAX_PAIRS} pairs most alike are"
    return [Unjudged(reason, (_mention(a.claim), _mention(b.claim))) for a, b in examples]


def _left_out(article: Article, clauses: Sequence[Claim]) -> dict[_Place, str]:
    """The places of the clauses that are not compared, with the reason, in the order of the text."""
    reasons: dict[_Place, str] = {}
    alike: Counter[tuple[str, ...]] = Counter()
    values: Counter[int] = Counter()  # by sentence
    compared = 0
    for clause in clauses:
        reason = _too_much(clause, values[clause.sentence] + len(clause.values))
        if reason is None:
            words = terms(clause.quote, article.lang)
            alike[words] += 1
            if alike[words] > MOST_ALIKE:
                reason = f"said over and over in one article: only the first {MOST_ALIKE} times are compared"
            elif compared == MOST_CLAUSES:
                reason = f"a very long article: only its first {MOST_CLAUSES} clauses are compared"
        if reason is None:
            compared += 1
            values[clause.sentence] += len(clause.values)
        else:
            reasons[_place(clause)] = reason
    return reasons


def _too_much(clause: Claim, values: int) -> str | None:
    if clause.end - clause.start > MOST_CHARS:
        return f"a clause of more than {MOST_CHARS} characters"
    if values > MOST_VALUES:
        return f"a sentence with more than {MOST_VALUES} figures, dates and names"
    return None


def _listed(claims: Sequence[Claim], reasons: Mapping[_Place, str]) -> list[Unjudged]:
    """One entry a reason, which shows the first clause."""
    first: dict[str, Claim] = {}
    for claim in claims:
        if _place(claim) in reasons:
            first.setdefault(reasons[_place(claim)], claim)
    return [Unjudged(reason, (_mention(claim),)) for reason, claim in first.items()]


def _place(claim: Claim) -> _Place:
    return claim.start, claim.end


def _mention(claim: Claim) -> Mention:
    return Mention(claim.id, claim.article, claim.start, claim.end, claim.quote)
