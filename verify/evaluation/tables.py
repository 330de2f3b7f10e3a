"""A score in three forms: tables for a terminal, tables in Markdown, plain data for JSON.

Rates are shown with two decimals, and "–" where nothing was counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from verify.evaluation.score import MEASURES, Judged, Rates, Score

NOTHING = "–"
# Name of a grouping of gold rows, as `Score.by` takes it -> the heading of its table.
GROUPS = {"facet": "By facet", "lang": "By language", "story": "By story"}
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Table:
    """A heading, the names of the columns and the rows, all as they are shown."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables_of(score: Score) -> tuple[Table, ...]:
    """The tables of one score: totals, then by facet, language and story."""
    return (totals(score), *(grouped(score, key) for key in GROUPS))


def totals(score: Score) -> Table:
    """Precision, recall and F1 with the counts behind them, a row a measure."""
    head = ("measure", "precision", "recall", "F1", "right", "false", "missed")
    return Table("Totals", head, tuple(_total(m, score.rates(m)) for m in MEASURES))


def _total(measure: str, rates: Rates) -> tuple[str, ...]:
    counts = (str(n) for n in (rates.right, rates.false, rates.missed))
    return (measure, shown(rates.precision), shown(rates.recall), shown(rates.f1), *counts)


def grouped(score: Score, key: str) -> Table:
    """Precision, recall and F1 of every measure ("0.83 0.35 0.49"), a row a facet, language or story."""
    head = (key, "rows", *MEASURES)
    rows = tuple((name, str(len(group)), *_triples(score, group)) for name, group in score.by(key).items())
    return Table(GROUPS[key], head, rows)


def _triples(score: Score, rows: Sequence[Judged]) -> Iterable[str]:
    for measure in MEASURES:
        rates = score.rates(measure, rows)
        empty = not (rates.right or rates.false or rates.missed)
        yield NOTHING if empty else " ".join(shown(r) for r in (rates.precision, rates.recall, rates.f1))


def shown(rate: float | None) -> str:
    """A rate with two decimals.

    >>> shown(0.876), shown(None)
    ('0.88', '–')
    """
    return NOTHING if rate is None else f"{rate:.2f}"


def as_text(tables: Iterable[Table]) -> str:
    """The tables for a terminal."""
    from tabulate import tabulate

    made = (
        f"{t.title}\n{tabulate(t.rows, t.head, tablefmt='simple', disable_numparse=True)}\n" for t in tables
    )
    return "\n".join(made)


def as_markdown(table: Table) -> str:
    """The table alone, without its title.

    >>> print(as_markdown(Table("T", ("a", "b"), (("x", "1"),))))
    | a | b |
    |---|---|
    | x | 1 |
    """
    lines = (table.head, *table.rows)
    text = [f"| {' | '.join(line)} |" for line in lines]
    return "\n".join([text[0], f"|{'---|' * len(table.head)}", *text[1:]])


def closing_lines(score: Score) -> tuple[str, ...]:
    """What no table says: recall by story, unjudged conflicts."""
    return (
        f"recall of conflicts, mean over stories: {shown(score.recall_by_story())}",
        f"conflicts of which no gold row speaks (unjudged): {len(score.unjudged)}",
    )


def record(
    score: Score, *, cross_validated: bool, errors: Iterable[dict[str, Any]] | None = None
) -> dict[str, Any]:
    """The score as plain data; rates are None where nothing was counted."""
    data: dict[str, Any] = {
        "cross_validated": cross_validated,
        "measures": _rates(score, score.rows),
        "recall_by_story": _rounded(score.recall_by_story()),
        "unjudged_conflicts": len(score.unjudged),
    }
    for key in GROUPS:
        data[f"by_{key}"] = {name: _rates(score, group) for name, group in score.by(key).items()}
    return data if errors is None else data | {"errors": list(errors)}


def _rates(score: Score, rows: Sequence[Judged]) -> dict[str, Any]:
    return {m: _rate(score.rates(m, rows)) for m in MEASURES}


def _rate(r: Rates) -> dict[str, Any]:
    rates = {"precision": _rounded(r.precision), "recall": _rounded(r.recall), "f1": _rounded(r.f1)}
    return rates | {"right": r.right, "false": r.false, "missed": r.missed}


def _rounded(rate: float | None) -> float | None:
    return None if rate is None else round(rate, _DIGITS)
