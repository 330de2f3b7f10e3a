"""Mentions -> quotes as the HTML report shows them: with the differing words marked, and where they come from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import groupby

from verify.model import Claim, Finding, Mention
from verify.reports import summary
from verify.reports.days import moment
from verify.reports.html_desk import Desk
from verify.reports.html_markup import text_fragment
from verify.reports.html_views import Part, QuoteView

# Comparing words is quadratic; clauses of the press have fewer than this.
_MAX_DIFF_WORDS = 200


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"\s+|\w+|[^\w\s]")


def quote_of(mention: Mention, desk: Desk, parts: tuple[Part, ...] | None = None) -> QuoteView:
    """The quote of a mention; `parts` in place of those around its value."""
    article = desk.articles[mention.article]
    return QuoteView(
        parts=parts or value_parts(mention),
        article=mention.article,
        start=mention.start,
        end=mention.end,
        lang=desk.tag(mention.article),
        source=desk.article_link(mention.article),
        published=desk.published(article),
        anchor=f"#{desk.anchor(mention.article, mention.start)}",
        original=text_fragment(article.url, mention.quote),
        facts=_facts(desk.claims.get(mention.claim), desk),
    )


def _is_told(claim: Claim, desk: Desk) -> bool:
    """Whether the moment of a claim is another than the publication of its article, which is shown anyway."""
    published = desk.articles[claim.article].published
    return published is None or claim.as_of != published.isoformat()


def quote_of_claim(claim: Claim, desk: Desk) -> QuoteView:
    """The whole quote of a claim."""
    return quote_of(Mention(claim.id, claim.article, claim.start, claim.end, claim.quote), desk)


def _facts(claim: Claim | None, desk: Desk) -> tuple[tuple[str, str], ...]:
    """Who says it and for when, as far as the claim tells: (name, words)."""
    if claim is None:
        return ()
    as_of = moment(claim.as_of, desk.lang) if claim.as_of and _is_told(claim, desk) else None
    told = (("speaker", claim.speaker), ("credit", claim.credit), ("as_of", as_of))
    return tuple((desk.words[key], words) for key, words in told if words)


def value_parts(mention: Mention) -> tuple[Part, ...]:
    """The quote in up to three parts, the value marked."""
    before, value, after = summary.split_quote(mention)
    parts = (Part(before, False), Part(value, True), Part(after, False))
    return tuple(part for part in parts if part.text)


def side_parts(finding: Finding, mention: Mention, others: Sequence[Mention]) -> tuple[Part, ...]:
    """The quote of one side with what differs marked: its value, or where no side has one, its own words."""
    if finding.relation == "agree" or not others or mention.mark or any(other.mark for other in others):
        return value_parts(mention)
    return differing_parts(mention.quote, others[0].quote)


def differing_parts(quote: str, other: str) -> tuple[Part, ...]:
    """The quote with the words marked that the other one does not have at their place.

    >>> [part.text for part in differing_parts("ông sẽ đi Minsk", "ông đã đi Minsk") if part.marked]
    ['sẽ']
    """
    mine, theirs = _words().findall(quote), _words().findall(other)
    if max(len(mine), len(theirs)) > 2 * _MAX_DIFF_WORDS:
        return (Part(quote, False),)
    matcher = SequenceMatcher(
        None, [w.casefold() for w in mine], [w.casefold() for w in theirs], autojunk=False
    )
    marked = [kind != "equal" for kind, start, end, _, _ in matcher.get_opcodes() for _ in range(start, end)]
    for at in range(1, len(mine) - 1):
        if mine[at].isspace():  # one mark over words that differ in a row
            marked[at] = marked[at - 1] and marked[at + 1]
    runs = groupby(zip(mine, marked, strict=True), key=lambda pair: pair[1])
    return tuple(Part("".join(word for word, _ in run), differs) for differs, run in runs) or (
        Part(quote, False),
    )
