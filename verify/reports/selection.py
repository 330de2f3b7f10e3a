"""What an overview shows of a report: all that needs a person, and the strongest of the rest.  Drops nothing itself.

A story of six articles has hundreds of clauses that say much the same.  Conflicts and updates are always shown;
refinements and agreements up to the numbers below, those of values (a date, a number …) apart from those of wording.
The JSON report holds everything.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from verify.model import Finding, Relation, Report
from verify.reports import summary

# Refinements, and again agreements, in the table and the cards: what fits on two screens of a terminal.
TABLE_VALUES = 12
TABLE_WORDINGS = 3
# Lines of wordings a section of the Markdown report has; its values are always all there.
PAGE_WORDINGS = 60
# Claims that were not compared, in the cards and in Markdown.
CARDS_UNJUDGED = 12
PAGE_UNJUDGED = 60
# Shown always, and with quotes in the table.
ALWAYS: tuple[Relation, ...] = ("conflict", "update")
# The order in which people read: what needs them, what the sources share, what one adds.
READING: tuple[Relation, ...] = (*ALWAYS, "agree", "refine")
# Whole statements that stand open under a heading: at most so many, those of which half or more are right (their
# confidence is a share), and so few in any case; the rest is folded, by confidence.
OPEN_WORDINGS = 5
LEAST_WORDINGS = 3
OPEN_CONFIDENCE = 0.5


@dataclass(frozen=True, slots=True)
class Overview:
    """The findings to show, the most serious first, and how many of each relation are left out (none: no entry).

    `dismissed`: how many more are not shown because a person dismissed them.
    """

    shown: tuple[Finding, ...]
    left_out: dict[Relation, int]
    dismissed: int = 0


def overview(report: Report, *, everything: bool = False) -> Overview:
    """The findings for a table; all of them with `everything`."""
    shown: list[Finding] = []
    left_out: dict[Relation, int] = {}
    dismissed = 0
    for relation in READING:
        found = summary.findings_of(report, relation)
        if not everything:
            standing = tuple(finding for finding in found if not is_dismissed(finding))
            dismissed += len(found) - len(standing)
            found = standing
        kept = found if everything or relation in ALWAYS else _strongest(found)
        shown += kept
        if len(kept) < len(found):
            left_out[relation] = len(found) - len(kept)
    return Overview(_read(shown), left_out, dismissed)


def _read(shown: list[Finding]) -> tuple[Finding, ...]:
    """What needs a person, then values, then whole statements; otherwise in their order."""
    return tuple(sorted(shown, key=lambda f: f.relation not in ALWAYS and is_on_clauses(f)))


def open_and_folded(wordings: Sequence[Finding]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The first of findings on whole statements that are likely to be right, and the weaker ones by confidence."""
    strong = first_wordings(wordings, OPEN_WORDINGS)
    chosen = {finding.id for finding in strong}
    weaker = (finding for finding in wordings if finding.id not in chosen)
    return strong, tuple(sorted(weaker, key=_by_confidence))


def first_wordings(wordings: Sequence[Finding], most: int) -> tuple[Finding, ...]:
    """At most `most` in their order: those of `OPEN_CONFIDENCE`, filled up to `LEAST_WORDINGS` with the next."""
    likely = [finding for finding in wordings if finding.confidence >= OPEN_CONFIDENCE][:most]
    missing = max(0, min(most, LEAST_WORDINGS) - len(likely))
    others = sorted((f for f in wordings if f.confidence < OPEN_CONFIDENCE), key=_by_confidence)
    chosen = {finding.id for finding in (*likely, *others[:missing])}
    return tuple(finding for finding in wordings if finding.id in chosen)


def _by_confidence(finding: Finding) -> tuple[float, str, str]:
    return -finding.confidence, finding.question, finding.id


def is_dismissed(finding: Finding) -> bool:
    """Whether a person said that there is nothing in it."""
    return finding.decision is not None and finding.decision.verdict == "dismiss"


def values_of(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those whose sides are values, in their order."""
    return tuple(finding for finding in findings if not is_on_clauses(finding))


def wordings_of(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The others, in their order."""
    return tuple(finding for finding in findings if is_on_clauses(finding))


def is_on_clauses(finding: Finding) -> bool:
    """Whether whole clauses are compared: on wording, or where one side only lacks what the other names."""
    return finding.facet == "text" or any(summary.is_whole_clause(side) for side in finding.sides)


def _strongest(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return (*values_of(findings)[:TABLE_VALUES], *first_wordings(wordings_of(findings), TABLE_WORDINGS))
