"""The errors of a score: false, missed and unjudged conflicts, one by one or counted by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from verify.evaluation.gold import Row, Story
from verify.evaluation.score import NO_FACET, Judged, Score
from verify.evaluation.tables import Table
from verify.model import Finding, Span

# What became of a conflict that was missed -> what that tells; the first that holds is the kind.
FATES = {
    "not compared": "seen as a difference, listed as not compared",
    "refine": "taken for one side saying more, or for an update",
    "agree": "the clauses are linked; the difference is not seen",
    "nothing": "the clauses are not linked",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One error: `kind` is "false conflict", "missed conflict" or "unjudged conflict"; `quotes` are of its sides."""

    kind: str
    story: str
    gold: str
    quotes: tuple[str, ...]
    reasons: tuple[str, ...]


def faults_of(score: Score, stories: Iterable[Story]) -> Iterator[Fault]:
    """All errors about conflicts: the false ones first, then the missed, then those that no gold row knows."""
    texts = {a.id: a.text for s in stories for a in s.articles}
    false = [j for j in score.rows if j.finding and not j.row.span_level]
    missed = [j for j in score.rows if is_missed(j)]
    for j in false:
        reasons = j.finding.reasons if j.finding else ()
        yield Fault(
            "false conflict",
            j.story,
            f"{j.row.relation} {j.row.facet or NO_FACET}",
            _quotes(j.row, texts),
            reasons,
        )
    for j in missed:
        reasons = (j.unsure,) if j.unsure else (FATES[fate(j)],)
        yield Fault("missed conflict", j.story, f"conflict {j.row.facet}", _quotes(j.row, texts), reasons)
    for story, finding in score.unjudged:
        yield Fault("unjudged conflict", story, finding.facet, _sides(finding), finding.reasons)


def _quotes(row: Row, texts: dict[str, str]) -> tuple[str, str]:
    return _cut(texts[row.a], row.a_span), _cut(texts[row.b], row.b_span)


def _cut(text: str, span: Span) -> str:
    return text[span.start : span.end]


def _sides(finding: Finding) -> tuple[str, ...]:
    return tuple(side.mentions[0].quote for side in finding.sides)


def is_missed(j: Judged) -> bool:
    """True for a gold conflict of which no conflict is said."""
    return j.row.relation == "conflict" and not j.is_hit


def fate(j: Judged) -> str:
    """What is said in place of a missed conflict: a key of `FATES`."""
    if j.unsure:
        return "not compared"
    return next((relation for relation in ("refine", "agree") if relation in j.said), "nothing")


def as_text(faults: Iterable[Fault]) -> str:
    """The errors for a terminal, with both quotes."""
    from verify.reports.escape import plain

    lines = []
    for fault in faults:
        lines.append(f"\n{fault.kind.upper()} [{fault.story}] {fault.gold}")
        lines += [f"  {letter}  {plain(quote)}" for letter, quote in zip("AB", fault.quotes, strict=False)]
        lines += [f"  →  {plain(reason)}" for reason in fault.reasons]
    return "\n".join(lines) + "\n"


def as_record(fault: Fault) -> dict[str, Any]:
    """One error as plain data."""
    where = {"kind": fault.kind, "story": fault.story, "gold": fault.gold}
    return where | {"quotes": list(fault.quotes), "reasons": list(fault.reasons)}


def missed_kinds(score: Score) -> Table:
    """Missed conflicts, a row a facet, a column a fate."""
    missed = [j for j in score.rows if is_missed(j)]
    counts = Counter((j.row.facet or NO_FACET, fate(j)) for j in missed)
    return _counted(
        "Missed conflicts", ("facet", *FATES), sorted({j.row.facet or NO_FACET for j in missed}), counts
    )


def false_kinds(score: Score) -> Table:
    """Conflicts that should not be there, a row a facet of the finding, a column what gold says instead."""
    said = [(j.finding.facet, j.row.relation) for j in score.rows if j.finding and not j.row.span_level]
    said += [(finding.facet, "unjudged") for _, finding in score.unjudged]
    head = ("facet", "agree", "refine", "unrelated", "unjudged")
    return _counted("False and unjudged conflicts", head, sorted({facet for facet, _ in said}), Counter(said))


def _counted(
    title: str, head: Sequence[str], names: Iterable[str], counts: Counter[tuple[str, str]]
) -> Table:
    rows = tuple((name, *(str(counts[name, column]) for column in head[1:])) for name in names)
    return Table(title, tuple(head), rows)
