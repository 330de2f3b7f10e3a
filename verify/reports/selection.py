"""What an overview shows of a report: all that needs a person, and the strongest of the rest.  Drops nothing itself.

A story of six articles has hundreds of clauses that say much the same.  Conflicts and updates are always shown;
refinements and agreements up to the numbers below, those of values (a date, a number …) apart from those of wording.
Of a large report no more findings are in memory than are shown.  The JSON report holds everything.
"""

from bisect import insort
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from verify.model import Finding, Relation, Report
from verify.reports import portion, summary
from verify.reports.clauses import Clauses, clauses_of, with_whole_clauses

# Refinements, and again agreements, in the table and the cards: what fits on two screens of a terminal.
TABLE_VALUES = 12
TABLE_WORDINGS = 3
# Lines of wordings a section of the Markdown report has; its values are always all there.
PAGE_WORDINGS = 60
# Claims that were not compared, in the cards and in Markdown.
CARDS_UNJUDGED = 12
PAGE_UNJUDGED = 60
# Shown always (up to `portion.MOST_FINDINGS`, more than which nobody reads), and with quotes in the table.
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
    """The findings for a table, their mentions in whole clauses; all findings with `everything`."""
    if everything:
        whole = with_whole_clauses(report)
        return Overview(_read(f for relation in READING for f in summary.findings_of(whole, relation)), {})
    clauses = clauses_of(report.claims)
    standing: Counter[Relation] = Counter()
    strongest = {relation: _Strongest() for relation in READING}
    for finding in report.findings:
        if not is_dismissed(finding):
            standing[finding.relation] += 1
            _take(finding, strongest[finding.relation], clauses)
    shown = [f for relation in ALWAYS for f in strongest[relation].always.kept][: portion.MOST_FINDINGS]
    shown += [f for relation in READING for f in _of_many(strongest[relation])]
    kept = Counter(finding.relation for finding in shown)
    left_out = {r: standing[r] - kept[r] for r in READING if standing[r] > kept[r]}
    dismissed = len(report.findings) - standing.total()
    return Overview(_read(map(clauses.finding, shown)), left_out, dismissed)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The first by `key` of all findings that were put there, `most` at the most."""

    most: int
    key: Callable[[Finding], Any]
    kept: list[Finding] = field(default_factory=list)

    def has_room(self, finding: Finding) -> bool:
        return len(self.kept) < self.most or self.key(finding) < self.key(self.kept[-1])

    def put(self, finding: Finding) -> None:
        if self.has_room(finding):
            insort(self.kept, finding, key=self.key)
            del self.kept[self.most :]


@dataclass(frozen=True, slots=True)
class _Strongest:
    """What may be shown of one relation: all, or values, and of whole statements the likely and the other ones."""

    always: _Shelf = field(default_factory=lambda: _Shelf(portion.MOST_FINDINGS, summary.strength))
    values: _Shelf = field(default_factory=lambda: _Shelf(TABLE_VALUES, summary.strength))
    likely: _Shelf = field(default_factory=lambda: _Shelf(TABLE_WORDINGS, summary.strength))
    others: _Shelf = field(default_factory=lambda: _Shelf(TABLE_WORDINGS, _by_confidence))


def _take(finding: Finding, strongest: _Strongest, clauses: Clauses) -> None:
    """Put a finding where it belongs; its whole clauses are read only if that hangs on them."""
    wordings = strongest.likely if finding.confidence >= OPEN_CONFIDENCE else strongest.others
    if finding.relation in ALWAYS:
        strongest.always.put(finding)
    elif _is_surely_on_values(finding):
        strongest.values.put(finding)
    elif strongest.values.has_room(finding) or wordings.has_room(finding):
        on_clauses = finding.facet == "text" or is_on_clauses(clauses.finding(finding))
        (wordings if on_clauses else strongest.values).put(finding)


def _is_surely_on_values(finding: Finding) -> bool:
    """Whether no whole clause can be the value of a side: it would hold the quote that was taken from it."""
    return finding.facet != "text" and not any(
        mention.quote in side.value for side in finding.sides for mention in side.mentions
    )


def _of_many(strongest: _Strongest) -> Iterable[Finding]:
    """The strongest values, then the first wordings."""
    wordings = sorted((*strongest.likely.kept, *strongest.others.kept), key=summary.strength)
    return (*strongest.values.kept, *first_wordings(wordings, TABLE_WORDINGS))


def _read(shown: Iterable[Finding]) -> tuple[Finding, ...]:
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
