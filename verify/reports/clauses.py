"""What people read of a mention: the whole clause that its claim quotes.  Reads no claim that nobody asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from verify.listed import Grouped
from verify.model import Claim, Finding, Mention, Report, Unjudged


@dataclass(frozen=True, slots=True)
class Clauses:
    """The whole clauses of the mentions of a report; `claim_of` gives the claim of one, if it is known."""

    claim_of: Callable[[Mention], Claim | None]

    def finding(self, finding: Finding) -> Finding:
        """The finding with mentions that quote whole clauses."""
        sides = (replace(side, mentions=self._mentions(side.mentions)) for side in finding.sides)
        return replace(finding, sides=tuple(sides))

    def unjudged(self, unjudged: Unjudged) -> Unjudged:
        """What was not compared, with mentions that quote whole clauses."""
        return replace(unjudged, mentions=self._mentions(unjudged.mentions))

    def _mentions(self, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        return tuple(_in_clause(mention, self.claim_of(mention)) for mention in mentions)


def clauses_of(claims: Sequence[Claim]) -> Clauses:
    """The whole clauses of all claims; those in blocks (by their articles) are read when they are asked for."""
    if isinstance(claims, Grouped):
        return Clauses(partial(_in_group, claims))
    by_id = {claim.id: claim for claim in claims}
    return Clauses(lambda mention: by_id.get(mention.claim))


def with_whole_clauses(report: Report) -> Report:
    """The report as people read it, with all findings in memory: each mention quotes its whole clause."""
    clauses = clauses_of(report.claims)
    return replace(
        report,
        findings=tuple(map(clauses.finding, report.findings)),
        not_compared=tuple(map(clauses.unjudged, report.not_compared)),
    )


def _in_group(claims: Grouped[Claim], mention: Mention) -> Claim | None:
    return {claim.id: claim for claim in claims.group(mention.article)}.get(mention.claim)


def _in_clause(mention: Mention, claim: Claim | None) -> Mention:
    """The mention with the quote of its claim, its value marked, if the claim holds it."""
    at = mention.start - claim.start if claim else -1
    if claim is None or at < 0 or not claim.quote.startswith(mention.quote, at):
        return mention
    return replace(mention, start=claim.start, end=claim.end, quote=claim.quote)
