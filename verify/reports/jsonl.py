"""The report as JSON Lines: one record a line, for streams and for tools that read line by line.

The records are those of the JSON report (`json_report`), each with its `type` in front: first "report" with versions
and counts, then "article", "claim", "finding", "not_compared", "problem", "origin" and "orphan", in that order.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar

from verify.listed import texts
from verify.model import Report
from verify.reports.escape import json_text
from verify.reports.json_report import parts

_Record = TypeVar("_Record")

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
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """The same in many pieces, so that a large report need not be in memory."""
    whole = dict(parts(report))
    counts = {name: len(whole[name].records) for name in TYPES}
    known = {"schema_version": whole["schema_version"], "versions": whole["versions"], "counts": counts}
    yield _line("report", lambda record: record, known)
    for name, kind in TYPES.items():
        yield from texts(whole[name].records, partial(_line, kind, whole[name].plain), "")


def _line(kind: str, plain: Callable[[_Record], dict[str, Any]], record: _Record) -> str:
    line = {"type": kind, **plain(record)}
    return json_text(json.dumps(line, ensure_ascii=False, allow_nan=False)) + "\n"
