"""What a new article, or a statement that is checked, says to the other articles: for a terminal and as JSON.

A mention of what is new stands first in each finding; every mention has its quote.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Any

from verify.model import RELATIONS, Article, Finding, Mention, Relation, Report
from verify.reports import json_report, selection, summary
from verify.reports.clauses import with_whole_clauses
from verify.reports.escape import plain
from verify.reports.labels import Labels
from verify.reports.terminal import Screen

# Refinements, and again confirmations, that are listed; contradictions and updates always are.
MOST_LISTED = 5
# Articles quoted for one value; the others are counted.
_MOST_QUOTED = 3


def render(report: Report, new: Set[str], screen: Screen, *, everything: bool = False) -> str:
    """The findings of `report`, all of which mention one of the `new` articles (ids), the most serious first."""
    words = screen.words
    report = with_whole_clauses(report)
    names = summary.names_by_id(report)
    lines = []
    for relation in RELATIONS:
        listed = summary.findings_of(report, relation)
        found = (*selection.values_of(listed), *selection.wordings_of(listed))
        if not found:
            continue
        lines.append(f"{words[f'{relation}_new']} ({len(found)})")
        shown = found if everything or relation in selection.ALWAYS else found[:MOST_LISTED]
        for finding in shown:
            lines += _finding(finding, new, names, screen)
        lines += _left_out(relation, len(found) - len(shown), screen)
    return "".join(f"{line}\n" for line in lines) or f"{words['unanswered']}\n"


def _left_out(relation: Relation, number: int, screen: Screen) -> list[str]:
    if not number:
        return []
    return [f"  {screen.words['more'].format(counts=screen.words.count(number, relation))} (--all)"]


def _finding(finding: Finding, new: Set[str], names: dict[str, str], screen: Screen) -> Iterator[str]:
    words = screen.words
    question = plain(summary.short_question(finding, words))
    decided = f" [{words['decision']}: {plain(finding.decision.verdict)}]" if finding.decision else ""
    yield f"  {question} ({words[finding.facet]}, {words['confidence']} {finding.confidence:.2f}){decided}"
    for value, mentions in _values(finding, new, screen):
        chosen = _one_an_article(mentions)
        for mention in chosen[:_MOST_QUOTED]:
            quote = plain(summary.excerpt(mention, summary.QUOTE_CHARS))
            yield f"    {plain(names[mention.article])}: {value}“{quote}”"
        if len(chosen) > _MOST_QUOTED:
            yield f"    … + {words.count(len(chosen) - _MOST_QUOTED, 'article')}"


def _values(finding: Finding, new: Set[str], screen: Screen) -> Iterator[tuple[str, list[Mention]]]:
    """Each value for people with its mentions: those of what is new first, then those of the others."""
    for wanted in (True, False):
        for side in finding.sides:
            mentions = [mention for mention in side.mentions if (mention.article in new) is wanted]
            shown = plain(summary.side_value(finding, side, screen.words))
            whole = finding.facet == "text" or shown.startswith("“")
            if mentions:
                yield "" if whole else f"[{shown}] ", mentions


def _one_an_article(mentions: list[Mention]) -> list[Mention]:
    return list({mention.article: mention for mention in reversed(mentions)}.values())[::-1]


def record(report: Report, words: Labels) -> dict[str, Any]:
    """The findings as in the JSON report, with the articles that they mention."""
    whole = json_report.report_record(summary.worded(report, words))
    mentioned = {m.article for finding in report.findings for side in finding.sides for m in side.mentions}
    articles = [a for a in whole["articles"] if a["id"] in mentioned]
    return {"articles": articles, "findings": whole["findings"], "not_compared": whole["not_compared"]}


def known(article: Article, screen: Screen) -> str:
    """What is known of an article, in one line, and what is not: source, date and where it comes from, language."""
    words = screen.words
    dated = article.published.isoformat() if article.published else words["unknown"]
    inferred = f" ({words['inferred']})" if article.published_by == "text" else ""
    source = plain(article.source or words["unknown"])
    return f"{words['source']}: {source}; {words['published']}: {dated}{inferred}; {article.lang}"
