"""A report in numbers: articles, claims, findings by relation and state, what was not compared and why."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from verify.model import RELATIONS
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


def status_of(report: dict[str, Any], stale: str | None) -> dict[str, Any]:
    """The numbers of a report in JSON form; `stale` says why the stored reports are not of now."""
    articles = report["articles"]
    reasons = Counter(_kind(item["reason"]) for item in report["not_compared"])
    return {
        "articles": {
            "total": len(articles),
            "by_language": dict(sorted(Counter(a["lang"] for a in articles).items())),
            "without_source": sorted(a["path"] for a in articles if not a["source"]),
            "without_date": sorted(a["path"] for a in articles if not a["published"]),
            "date_from_text": sorted(a["path"] for a in articles if a["published_by"] == "text"),
        },
        "claims": len(report["claims"]),
        "findings": {relation: _states(report["findings"], relation) for relation in RELATIONS},
        "not_compared": [
            {"reason": reason, "count": count}
            for reason, count in sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
        ],
        "problems": report["problems"],
        "reports": {"current": stale is None, "why": stale},
    }


def _kind(reason: str) -> str:
    """A reason without its figures, so that like ones are counted together.

    >>> _kind("44 or 39: no number fits both; both articles give 44")
    'both articles give …'
    """
    return _FIGURE.sub("…", reason.rpartition("; ")[2])


def _states(findings: list[dict[str, Any]], relation: str) -> dict[str, int]:
    """How many findings of a relation are in each state, the open ones first."""
    verdicts = [(f["decision"] or {}).get("verdict") for f in findings if f["relation"] == relation]
    states = Counter("open" if verdict is None else _STATES.get(verdict, verdict) for verdict in verdicts)
    return {"total": len(verdicts), "open": states.pop("open", 0), **dict(sorted(states.items()))}


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
