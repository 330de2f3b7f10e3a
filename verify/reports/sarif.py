"""The findings as SARIF 2.1.0, so that code-review tools show them at their place in the articles' files.

A result a finding: the first quote of its first side is the location, all quotes are related locations.  Regions refer
to the file as stored (`regions`).  The rules are the pairs of relation and facet.
Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0; sections (§) are given beside the code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from verify.model import FACETS, RELATIONS, Article, Facet, Finding, Mention, Relation, Report
from verify.reports import summary
from verify.reports.escape import plain
from verify.reports.json_report import dump
from verify.reports.labels import Labels, labels
from verify.reports.links import guid, path_reference
from verify.reports.reasons import reasons
from verify.reports.regions import Placing, placing_of
from verify.version import COMPARE_VERSION, EXTRACT_VERSION, __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# What a reviewer has to look at is an error; a dispute that the articles report themselves is a warning.
LEVELS: dict[Relation, str] = {"conflict": "error", "update": "note", "refine": "note", "agree": "none"}
SPEAKERS_LEVEL = "warning"
_ABOUT = {
    "conflict": "Articles contradict each other",
    "update": "A later article gives a later state",
    "refine": "One article is more precise than another",
    "agree": "Articles agree",
}


@dataclass(frozen=True, slots=True)
class _Run:
    """What every result needs: the words, the articles' names, indices and places in their files."""

    words: Labels
    names: dict[str, str]
    indices: dict[str, int]
    articles: dict[str, Article]
    placings: dict[str, Placing]


def render(report: Report, words: Labels, files: Mapping[str, str] | None = None) -> str:
    """The log file with one run.  `files`: article id -> the text of its file as stored, where that is at hand."""
    return dump(log_record(report, words, files or {}))


def log_record(report: Report, words: Labels, files: Mapping[str, str]) -> dict[str, Any]:
    """The sarifLog object (§3.13) as plain data."""
    run = _Run(
        words,
        summary.names_by_id(report),
        {article.id: number for number, article in enumerate(report.articles)},
        {article.id: article for article in report.articles},
        {article.id: placing_of(article.text, files.get(article.id)) for article in report.articles},
    )
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run_record(report, run)]}


def _run_record(report: Report, run: _Run) -> dict[str, Any]:
    return {
        "tool": {"driver": _driver()},
        "invocations": [_invocation(report)],
        "artifacts": [_artifact(article, run.placings[article.id]) for article in report.articles],
        "results": [_result(finding, run) for finding in report.findings],
        "columnKind": "unicodeCodePoints",
        "properties": {"extract": EXTRACT_VERSION, "compare": COMPARE_VERSION},
    }


def rule_id(relation: str, facet: str) -> str:
    """The name of a rule: relation and facet (§3.5.4)."""
    return f"{relation}/{facet}"


def _driver() -> dict[str, Any]:
    rules = [_rule(relation, facet) for relation in RELATIONS for facet in FACETS]
    return {"name": "verify", "version": __version__, "semanticVersion": __version__, "rules": rules}


def _rule(relation: Relation, facet: Facet) -> dict[str, Any]:
    """A reportingDescriptor (§3.49), in English whatever the language of the report."""
    about = f"{_ABOUT[relation]}: {labels('en')[facet]}."
    return {
        "id": rule_id(relation, facet),
        "name": relation.capitalize() + facet.capitalize(),
        "shortDescription": {"text": about},
        "defaultConfiguration": {"level": LEVELS[relation]},
        "properties": {"tags": [relation, facet]},
    }


def _invocation(report: Report) -> dict[str, Any]:
    """That the run was completed (§3.20), and which inputs could not be used."""
    notes: list[dict[str, Any]] = [
        {"level": "error", "message": {"text": literal(str(problem))}} for problem in report.problems
    ]
    return {"executionSuccessful": True, "toolExecutionNotifications": notes}


def _artifact(article: Article, placing: Placing) -> dict[str, Any]:
    """The article's file (§3.24), with its text where the regions cannot refer to the file itself."""
    record: dict[str, Any] = {
        "location": {"uri": path_reference(article.path)},
        "roles": ["analysisTarget"],
        "mimeType": "text/plain",
        "properties": {"article": article.id, "textSha256": article.sha256, "regionsIn": placing.origin},
    }
    if placing.origin == "text":
        record["roles"] = ["analysisTarget", "memoryContents"]
        record["contents"] = {"text": article.text}
    return record


def _result(finding: Finding, run: _Run) -> dict[str, Any]:
    """A result (§3.27); what a person has dismissed is suppressed."""
    pairs = [(number, mention) for number, side in enumerate(finding.sides) for mention in side.mentions]
    record: dict[str, Any] = {
        "guid": guid("finding", finding.id),
        "ruleId": rule_id(finding.relation, finding.facet),
        "ruleIndex": RELATIONS.index(finding.relation) * len(FACETS) + FACETS.index(finding.facet),
        "kind": "pass" if finding.relation == "agree" else "fail",
        "level": _level(finding),
        "message": {"text": _message(finding, run)},
        "locations": [_location(pairs[0][1], run)] if pairs else [],
        "relatedLocations": [
            {"id": place, **_location(mention, run), "message": {"text": _value(finding, number, run)}}
            for place, (number, mention) in enumerate(pairs, 1)
        ],
        "partialFingerprints": {"finding/v1": finding.id},
        "properties": _properties(finding, run),
    }
    if finding.decision and finding.decision.verdict == "dismiss":
        # Without a status the result counts as suppressed (§3.27.23); older schemas have another name for it.
        reason = literal(finding.decision.reason)
        record["suppressions"] = [{"kind": "external", "justification": reason}]
    return record


def _level(finding: Finding) -> str:
    if finding.relation == "conflict" and finding.between == "speakers":
        return SPEAKERS_LEVEL
    return LEVELS[finding.relation]


def _message(finding: Finding, run: _Run) -> str:
    """One sentence: what it is, the question, and each side with who gives it."""
    sides = " / ".join(
        f"{_value(finding, number, run)} ({', '.join(literal(run.names[key]) for key in summary.articles_of((side,)))})"
        for number, side in enumerate(finding.sides)
    )
    question = literal(summary.question(finding, run.words))
    return f"{run.words[finding.relation]} ({run.words[finding.facet]}): {question}: {sides}"


def _value(finding: Finding, number: int, run: _Run) -> str:
    """The value of a side; a dash for an empty one, since no message may be empty (§3.11.8)."""
    return literal(summary.side_value(finding, finding.sides[number], run.words)) or "–"


def literal(text: str) -> str:
    """`text` as a message that shows exactly this: no embedded link (§3.11.6), no placeholder (§3.11.5).

    >>> literal("[a](javascript:b) {0}")
    '\\\\[a\\\\](javascript:b) {{0}}'
    """
    for character in "\\[]":
        text = text.replace(character, f"\\{character}")
    return plain(text.replace("{", "{{").replace("}", "}}"))


def _location(mention: Mention, run: _Run) -> dict[str, Any]:
    """Where a quote stands (§3.28)."""
    uri = path_reference(run.articles[mention.article].path)
    region = run.placings[mention.article].region(mention.start, mention.end)
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri, "index": run.indices[mention.article]},
            "region": {**region, "snippet": {"text": mention.quote}},
        }
    }


def _properties(finding: Finding, run: _Run) -> dict[str, Any]:
    """What SARIF has no place for (§3.8): the finding as the JSON report has it, without its quotes."""
    decision = finding.decision
    return {
        "finding": finding.id,
        "question": summary.question(finding, run.words),
        "between": finding.between,
        "confidence": round(finding.confidence, 4),
        "reasons": list(reasons(finding.reasons, run.words)),
        "decision": decision.verdict if decision else None,
        "sides": [
            {"value": side.value, "origins": side.origins, "mentions": len(side.mentions)}
            for side in finding.sides
        ],
    }
