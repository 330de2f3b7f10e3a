"""A report in numbers: articles, claims, findings by relation and state, what was not compared and why."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import compress
from typing import Any

from verify.listed import keys
from verify.model import RELATIONS, Finding, Report
from verify.reports.escape import plain

# Reasons that are listed in the text form; the JSON has all.
_MOST_REASONS = 8
_FIGURE = re.compile(r"\d[\d.,]*")
# What a decision makes of a finding; without one it is open.
_STATES = {
    "confirm": "confirmed",
    "dismiss": "dismissed",
    "unsure": "unsure",
    "split": "split",
    "merge": "merged",
}


def status_of(report: Report, verdicts: Mapping[str, str]) -> dict[str, Any]:
    """The numbers of a report in JSON form; `verdicts` are those that stand, by finding id.

    Of records in blocks findings and claims are not read.
    """
    languages = Counter(article.lang for article in report.articles)
    lacking: dict[str, list[str]] = {"without_source": [], "without_date": [], "date_from_text": []}
    for article in report.articles:
        lacks = (not article.source, not article.published, article.published_by == "text")
        for paths in compress(lacking.values(), lacks):
            paths.append(article.path)
    reasons = Counter(_kind(item.reason) for item in report.not_compared)
    return {
        "articles": {
            "total": len(report.articles),
            "by_language": dict(sorted(languages.items())),
            **{name: sorted(paths) for name, paths in lacking.items()},
        },
        "claims": len(report.claims),
        "findings": _states(report.findings, verdicts),
        "not_compared": [
            {"reason": reason, "count": count}
            for reason, count in sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
        ],
        "problems": [{"where": p.where, "line": p.line, "what": p.what} for p in report.problems],
    }


def with_reports(status: dict[str, Any], stale: str | None) -> dict[str, Any]:
    """The numbers with whether the stored reports are of now, or why not."""
    return status | {"reports": {"current": stale is None, "why": stale}}


def _kind(reason: str) -> str:
    """A reason without its figures, so that like ones are counted together.

    >>> _kind("44 or 39: no number fits both; both articles give 44")
    'both articles give …'
    """
    return _FIGURE.sub("…", reason.rpartition("; ")[2])


def _states(findings: Sequence[Finding], verdicts: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """How many findings of each relation are in each state, the open ones first."""
    counts: dict[str, Counter[str]] = {relation: Counter() for relation in RELATIONS}
    for key in keys(findings, _rank_and_id):
        verdict = verdicts.get(key[-1])
        counts[RELATIONS[key[0]]]["open" if verdict is None else _STATES.get(verdict, verdict)] += 1
    return {
        relation: {"total": states.total(), "open": states.pop("open", 0), **dict(sorted(states.items()))}
        for relation, states in counts.items()
    }


def _rank_and_id(finding: Finding) -> tuple[int, str]:
    """How the key begins and ends that lies beside findings in blocks."""
    return RELATIONS.index(finding.relation), finding.id


def render(status: dict[str, Any]) -> str:
    """The numbers as lines."""
    lines = [*_article_lines(status["articles"]), f"claims     {status['claims']}"]
    for relation, states in status["findings"].items():
        told = ", ".join(f"{count} {state}" for state, count in states.items() if state != "total" and count)
        lines.append(f"{relation:<10} {states['total']}{f' ({told})' if told else ''}")
    lines += ["", f"not compared: {sum(item['count'] for item in status['not_compared'])}"]
    lines += [
        f"  {item['count']:>4}  {plain(item['reason'])}" for item in status["not_compared"][:_MOST_REASONS]
    ]
    left = len(status["not_compared"]) - _MOST_REASONS
    lines += [f"  … {left} more reasons (--format json)"] if left > 0 else []
    for problem in status["problems"]:
        line = f":{problem['line']}" if problem["line"] else ""
        lines.append(f"problem: {plain(problem['where'])}{line}: {plain(problem['what'])}")
    why = status["reports"]["why"]
    lines += ["", f"reports: {f'not of now: {why}; run `verify compare`' if why else 'of now'}"]
    return "\n".join(lines) + "\n"


def _article_lines(articles: dict[str, Any]) -> list[str]:
    by_language = ", ".join(f"{count} {lang}" for lang, count in articles["by_language"].items())
    lines = [f"articles   {articles['total']}{f' ({by_language})' if by_language else ''}"]
    for key, said in (("without_source", "source unknown"), ("without_date", "date unknown")):
        if articles[key]:
            lines.append(f"           {said}: {', '.join(map(plain, articles[key]))}")
    return lines
