"""Error rates of reports against gold stories: precision, recall and F1 a relation, a facet and a language.

A finding speaks of a gold row if a mention of it overlaps the one quote and another mention the other.  Then it says
"conflict" (or "refine") where the two stand on different sides of such a finding, "agree" where they share a side.
Rows marked doubtful are left out; a conflict beside the gold relation counts as false unless the row is marked
"[span level …]".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from verify.evaluation.gold import Row, Story, overlaps
from verify.model import Finding, Mention, Report, Span, Unjudged

# The facet of rows that name none: mostly agreements.
NO_FACET = "none"
MEASURES = ("conflict", "link", "agree", "refine")


@dataclass(frozen=True, slots=True)
class Rates:
    """Counts of right, false and missed ones with the rates that follow; a rate is None where nothing was counted."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float | None:
        return self.right / (self.right + self.false) if self.right + self.false else None

    @property
    def recall(self) -> float | None:
        return self.right / (self.right + self.missed) if self.right + self.missed else None

    @property
    def f1(self) -> float | None:
        total = 2 * self.right + self.false + self.missed
        return 2 * self.right / total if total else None


@dataclass(frozen=True, slots=True)
class Judged:
    """A gold row with what a report says of it.

    `finding` is the false conflict, if one was raised; `sure` the greatest confidence with which each relation is
    said of a value, by relation; `unsure` why the report says that it did not compare the two, if it does.
    """

    story: str
    lang: str
    row: Row
    said: frozenset[str]
    finding: Finding | None = None
    sure: tuple[tuple[str, float], ...] = ()
    unsure: str | None = None

    @property
    def is_hit(self) -> bool:
        return self.row.relation in self.said


@dataclass(frozen=True, slots=True)
class Score:
    """All rows judged, and the conflicts of which no row speaks."""

    rows: tuple[Judged, ...]
    unjudged: tuple[tuple[str, Finding], ...]

    def rates(self, measure: str, rows: Iterable[Judged] | None = None) -> Rates:
        """Rates of one of `MEASURES` over some rows, or all."""
        count: Counter[str] = Counter()
        for j in self.rows if rows is None else rows:
            count.update([_kind(measure, j)])
        return Rates(count["right"], count["false"], count["missed"])

    def by(self, key: str) -> dict[str, list[Judged]]:
        """Rows grouped by "lang", "story" or "facet"."""
        groups: dict[str, list[Judged]] = defaultdict(list)
        for j in self.rows:
            groups[(j.row.facet or NO_FACET) if key == "facet" else getattr(j, key)].append(j)
        return dict(sorted(groups.items()))

    def recall_by_story(self) -> float | None:
        """Mean over stories of the recall of conflicts, since one story can hold many pairs of one disagreement."""
        recalls = [
            r for g in self.by("story").values() if (r := self.rates("conflict", g).recall) is not None
        ]
        return sum(recalls) / len(recalls) if recalls else None


def _kind(measure: str, j: Judged) -> str:
    """ "right", "false", "missed" or "" for a row under a measure."""
    gold, lenient = j.row.relation, j.row.span_level
    if measure == "link":
        if gold == "unrelated":
            return "false" if j.said and not lenient else ""
        return "right" if j.said else "missed"
    if gold == measure:
        return "right" if j.is_hit else "missed"
    if measure not in j.said or lenient:
        return ""
    return "false" if measure == "conflict" or not j.is_hit else ""


def score(stories: Sequence[Story], reports: Sequence[Report]) -> Score:
    """What the reports of some stories say of their gold rows; both sequences run in parallel."""
    rows: list[Judged] = []
    unjudged: list[tuple[str, Finding]] = []
    for story, report in zip(stories, reports, strict=True):
        lang = Counter(a.lang for a in story.articles).most_common(1)[0][0]
        rows.extend(_judge(story.name, lang, r, report) for r in story.rows if r.relation != "doubtful")
        conflicts = [f for f in report.findings if f.relation == "conflict"]
        unjudged.extend((story.name, f) for f in conflicts if not any(_speaks(f, r) for r in story.rows))
    return Score(tuple(rows), tuple(unjudged))


def _judge(story: str, lang: str, row: Row, report: Report) -> Judged:
    said: dict[str, Finding] = {}
    sure: dict[str, float] = {}
    for f in report.findings:
        for relation in _says(f, row):
            said.setdefault(relation, f)
            if f.facet != "text":
                sure[relation] = max(sure.get(relation, 0.0), f.confidence)
    finding = said.get("conflict") if row.relation != "conflict" else None
    unsure = next((u.reason for u in report.not_compared if _is_unsure_of(u, row)), None)
    return Judged(story, lang, row, frozenset(said), finding, tuple(sorted(sure.items())), unsure)


def _is_unsure_of(unjudged: Unjudged, row: Row) -> bool:
    spans = ((row.a, row.a_span), (row.b, row.b_span))
    return all(any(_is_at(m, article, span) for m in unjudged.mentions) for article, span in spans)


def _says(finding: Finding, row: Row) -> set[str]:
    a, b = _sides(finding, row.a, row.a_span), _sides(finding, row.b, row.b_span)
    said = {"agree"} if a & b else set()
    if any(i != j for i in a for j in b):
        said.add("refine" if finding.relation == "update" else finding.relation)
    return said


def _sides(finding: Finding, article: str, span: Span) -> set[int]:
    return {n for n, s in enumerate(finding.sides) if any(_is_at(m, article, span) for m in s.mentions)}


def _is_at(m: Mention, article: str, span: Span) -> bool:
    return m.article == article and overlaps(Span(m.start, m.end), span)


def _speaks(finding: Finding, row: Row) -> bool:
    a, b = _sides(finding, row.a, row.a_span), _sides(finding, row.b, row.b_span)
    return any(i != j for i in a for j in b)
