"""JSON Schema (draft 2020-12) of the report, built from the closed sets of `verify.model`.

Required keys are strict; further keys are allowed, so that a later version may add some without a new number.
"""

from typing import Any, get_args

from verify.model import FACETS, RELATIONS, Modality, Polarity
from verify.reports.json_report import SCHEMA_VERSION

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_OFFSET = {"type": "integer", "minimum": 0}
_LINE_OR_NULL = {"type": ["integer", "null"], "minimum": 1}
_DATE_OR_NULL = {"type": ["string", "null"], "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def schema() -> dict[str, Any]:
    """The schema as plain data, keys in a fixed order."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of verify",
        **_record(
            schema_version={"const": SCHEMA_VERSION},
            articles=_list("article"),
            claims=_list("claim"),
            findings=_list("finding"),
            not_compared=_list("unjudged"),
            problems=_list("problem"),
            orphans=_list("problem"),
        ),
        "$defs": _ARTICLES_AND_CLAIMS | _FINDINGS,
    }


def _record(*, optional: dict[str, Any] | None = None, **properties: Any) -> dict[str, Any]:
    """An object that must have all of `properties`, and may have the optional ones."""
    return {"type": "object", "required": list(properties), "properties": properties | (optional or {})}


def _list(name: str, least: int = 0) -> dict[str, Any]:
    items = {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}
    return items | {"minItems": least} if least else items


def _one_of(values: tuple[str, ...]) -> dict[str, Any]:
    return {"enum": list(values)}


_ARTICLES_AND_CLAIMS = {
    "article": _record(
        id=_TEXT,
        path=_TEXT,
        title=_TEXT_OR_NULL,
        source=_TEXT_OR_NULL,
        url=_TEXT_OR_NULL,
        published=_DATE_OR_NULL,
        lang=_TEXT,
        sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"},
        optional={"notes": {"type": "array", "items": _TEXT, "minItems": 1}},
    ),
    "value": _record(facet=_one_of(FACETS), start=_OFFSET, end=_OFFSET, text=_TEXT, norm=_TEXT),
    "claim": _record(
        id=_TEXT,
        article=_TEXT,
        start=_OFFSET,
        end=_OFFSET,
        quote=_TEXT,
        subject=_TEXT_OR_NULL,
        attribute=_TEXT,
        values=_list("value"),
        speaker=_TEXT_OR_NULL,
        polarity=_one_of(get_args(Polarity)),
        modality=_one_of(get_args(Modality)),
        as_of=_TEXT_OR_NULL,
    ),
}
_FINDINGS = {
    "finding": _record(
        id=_TEXT,
        relation=_one_of(RELATIONS),
        facet=_one_of(FACETS),
        question=_TEXT,
        between=_one_of(("sources", "speakers")),
        confidence={"type": "number", "minimum": 0, "maximum": 1},
        reasons={"type": "array", "items": _TEXT},
        decision={"anyOf": [{"type": "null"}, {"$ref": "#/$defs/decision"}]},
        reopened=_TEXT_OR_NULL,
        sides=_list("side", least=1),
    ),
    "side": _record(
        value=_TEXT, origins={"type": "integer", "minimum": 1}, mentions=_list("mention", least=1)
    ),
    "mention": _record(claim=_TEXT, article=_TEXT, start=_OFFSET, end=_OFFSET, quote=_TEXT),
    "decision": _record(verdict=_TEXT, by=_TEXT, at=_TEXT, reason=_TEXT),
    "unjudged": _record(reason=_TEXT, mentions=_list("mention")),
    "problem": _record(where=_TEXT, line=_LINE_OR_NULL, what=_TEXT),
}
