"""The report as JSON, schema version 1: a contract that scorers and users depend on.

Keys stand in a fixed order, every key is always there (but the `notes` of an article that has none), text is not escaped
to ASCII, and the same report gives the same bytes.  `verify.reports.schema` is its description.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Any, Generic, TypeVar

from verify.listed import texts
from verify.model import (
    Article,
    Claim,
    Decision,
    Finding,
    Mention,
    Origin,
    Problem,
    Report,
    Side,
    Span,
    Unjudged,
    Value,
)
from verify.reports.escape import json_text
from verify.version import COMPARE_VERSION, EXTRACT_VERSION, __version__

_Record = TypeVar("_Record")
SCHEMA_VERSION = 1
# How the line of a record in a list begins.
_RECORD = "\n  "
# More digits would only show the noise of floating point.
_CONFIDENCE_DIGITS = 4


def render(report: Report) -> str:
    """The whole report, one space a level, with a newline at its end."""
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """The same in many pieces, so that a large report need not be in memory twice."""
    between = "{"
    for name, value in parts(report):
        yield f'{between}\n "{name}": '
        between = ","
        if isinstance(value, Records):
            yield from _list_pieces(value)
        else:
            yield json_text(_text(value, "\n "))
    yield "\n}\n"


@dataclass(frozen=True, slots=True)
class Records(Generic[_Record]):
    """Records of the model, and what makes each plain data."""

    records: Sequence[_Record]
    plain: Callable[[_Record], dict[str, Any]]

    def text(self, record: _Record) -> str:
        return json_text(_text(self.plain(record), _RECORD))


def _list_pieces(part: Records[Any]) -> Iterator[str]:
    if not part.records:
        yield "[]"
        return
    yield f"[{_RECORD}"
    yield from texts(part.records, part.text, f",{_RECORD}")
    yield "\n ]"


def _text(value: Any, line: str) -> str:
    """What `json.dumps` with an indent of one gives, in a third of its time; `line` begins a line of this level.

    >>> _text({"a": [1, None], "b": {}}, "\\n") == json.dumps({"a": [1, None], "b": {}}, indent=1)
    True
    """
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, dict):
        inner = f"{line} "
        items = [f"{encode_basestring(key)}: {_text(item, inner)}" for key, item in value.items()]
    elif isinstance(value, list | tuple):
        inner = f"{line} "
        items = [_text(item, inner) for item in value]
    else:
        return json.dumps(value, allow_nan=False)
    opened, closed = "{}" if isinstance(value, dict) else "[]"
    return f"{opened}{inner}{f',{inner}'.join(items)}{line}{closed}" if items else opened + closed


def dump(record: dict[str, Any]) -> str:
    """JSON text of `record` in the one style of this package."""
    return json_text(json.dumps(record, ensure_ascii=False, indent=1, allow_nan=False)) + "\n"


def report_record(report: Report) -> dict[str, Any]:
    """The contract as plain data."""
    return {
        name: list(map(part.plain, part.records)) if isinstance(part, Records) else part
        for name, part in parts(report)
    }


def parts(report: Report) -> Iterator[tuple[str, Any]]:
    """The keys of the contract with their values, in order; lists of records as `Records`."""
    yield "schema_version", SCHEMA_VERSION
    yield "versions", {"verify": __version__, "extract": EXTRACT_VERSION, "compare": COMPARE_VERSION}
    yield "articles", Records(report.articles, article_record)
    yield "claims", Records(report.claims, claim_record)
    yield "findings", Records(report.findings, _finding)
    yield "not_compared", Records(report.not_compared, _unjudged)
    yield "problems", Records(report.problems, _problem)
    yield "origins", Records(report.origins, _origin)
    yield "orphans", Records(report.orphans, _problem)


def _unjudged(unjudged: Unjudged) -> dict[str, Any]:
    return {"reason": unjudged.reason, "mentions": [_mention(mention) for mention in unjudged.mentions]}


def _origin(origin: Origin) -> dict[str, Any]:
    return {"articles": list(origin.articles), "reason": origin.reason}


def _problem(problem: Problem) -> dict[str, Any]:
    return {"where": problem.where, "line": problem.line, "what": problem.what}


def claims_record(articles: tuple[Article, ...], claims: tuple[Claim, ...]) -> dict[str, Any]:
    """Articles and claims alone, in the same form as in the report."""
    return {
        "schema_version": SCHEMA_VERSION,
        "articles": [article_record(article) for article in articles],
        "claims": [claim_record(claim) for claim in claims],
    }


def article_record(article: Article) -> dict[str, Any]:
    """An article without its text; `notes` only where there are some."""
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "published_by": article.published_by,
        "lang": article.lang,
        "sha256": article.sha256,
    } | ({"notes": list(article.notes)} if article.notes else {})


def claim_record(claim: Claim) -> dict[str, Any]:
    """A claim with its values in normal form."""
    return {
        "id": claim.id,
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "kind": claim.kind,
        "subject": claim.subject,
        "attribute": claim.attribute,
        "values": [_value(value) for value in claim.values],
        "speaker": claim.speaker,
        "credit": claim.credit,
        "polarity": claim.polarity,
        "modality": claim.modality,
        "as_of": claim.as_of,
    }


def _value(value: Value) -> dict[str, Any]:
    place = {"facet": value.facet, "start": value.start, "end": value.end}
    return place | {"text": value.text, "norm": value.norm, "role": value.role}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "relation": finding.relation,
        "facet": finding.facet,
        "question": finding.question,
        "between": finding.between,
        "confidence": round(finding.confidence, _CONFIDENCE_DIGITS),
        "reasons": list(finding.reasons),
        "decision": _decision(finding.decision),
        "reopened": finding.reopened,
        "sides": [_side(side) for side in finding.sides],
    }


def _side(side: Side) -> dict[str, Any]:
    mentions = [_mention(mention) for mention in side.mentions]
    return {"value": side.value, "origins": side.origins, "mentions": mentions}


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "claim": mention.claim,
        "article": mention.article,
        "start": mention.start,
        "end": mention.end,
        "quote": mention.quote,
        "mark": _span(mention.mark),
    }


def _span(span: Span | None) -> dict[str, int] | None:
    return None if span is None else {"start": span.start, "end": span.end}


def _decision(decision: Decision | None) -> dict[str, str] | None:
    if decision is None:
        return None
    return {"verdict": decision.verdict, "by": decision.by, "at": decision.at, "reason": decision.reason}
