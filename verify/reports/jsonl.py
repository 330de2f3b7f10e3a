"""The report as JSON Lines: one record a line, for streams and for tools that read line by line.

The records are those of the JSON report (`json_report`), each with its `type` in front: first "report" with versions
and counts, then "article", "claim", "finding", "not_compared", "problem", "origin" and "orphan", in that order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from verify.model import Report
from verify.reports.escape import json_text
from verify.reports.json_report import report_record

# The lists of the JSON report in the order of the lines, and the type of their records.
TYPES = {
    "articles": "article",
    "claims": "claim",
    "findings": "finding",
    "not_compared": "not_compared",
    "problems": "problem",
    "origins": "origin",
    "orphans": "orphan",
}


def render(report: Report) -> str:
    """All records, each on a line of its own that ends with a newline."""
    return "".join(f"{_line(record)}\n" for record in records(report))


def records(report: Report) -> Iterator[dict[str, Any]]:
    """The records of the lines as plain data."""
    whole = report_record(report)
    counts = {name: len(whole[name]) for name in TYPES}
    yield {
        "type": "report",
        "schema_version": whole["schema_version"],
        "versions": whole["versions"],
        "counts": counts,
    }
    for name, kind in TYPES.items():
        yield from ({"type": kind, **record} for record in whole[name])


def _line(record: dict[str, Any]) -> str:
    return json_text(json.dumps(record, ensure_ascii=False, allow_nan=False))
