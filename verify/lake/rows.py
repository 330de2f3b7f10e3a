"""Records as rows of tables and back.  Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from verify.claim_files import article_digest
from verify.errors import InputError
from verify.model import Article, Claim, Finding, Mention, Origin, Unjudged
from verify.readers.articles import article_of, described, has_words
from verify.readers.rows import DETAILS
from verify.records import from_plain, to_plain
from verify.text.normalise import normalise
from verify.topics import Signature

Row = dict[str, Any]
# What a table of articles may hold; only `text` must be there.
ARTICLE_COLUMNS = ("path", "text", *DETAILS)


def article_row(row: Mapping[str, Any], where: str) -> Row:
    """The row of the article that a row of an input table holds; `problem` says why it holds none."""
    path = row.get("path") or where
    text = normalise(row.get("text") or "")
    try:
        if not has_words(text):
            raise InputError(f"{path}: has no text")
        values = {key: str(row[key]).strip() for key in DETAILS if str(row.get(key) or "").strip()}
        article = article_of(described(text, values, lambda _: path), path)
    except InputError as error:
        return {"path": path, "problem": str(error).removeprefix(f"{path}: ")}
    return _fields(article) | {"notes": list(article.notes), "digest": article_digest(article)}


def article_from(row: Mapping[str, Any]) -> Article:
    """The article of a row."""
    values = {field.name: row[field.name] for field in fields(Article)}
    return Article(**(values | {"notes": tuple(row["notes"] or ())}))


def extracted_row(article: Row, claims: Sequence[Claim], signature: Signature) -> Row:
    """The row of an article with its claims and its signature."""
    found = {"claims": list(map(_claim_row, claims)), "keys": signature.keys, "runs": signature.runs}
    return article | found | {"day": signature.day}


def claims_from(row: Mapping[str, Any]) -> tuple[Claim, ...]:
    """The claims of the row of an article, in the order of its text."""
    return tuple(
        from_plain(Claim, plain | {"values": json.loads(plain["values"])}) for plain in row["claims"]
    )


def signature_from(row: Mapping[str, Any]) -> Signature:
    """The signature of the row of an article."""
    return Signature(row["id"], row["lang"], row["day"], row["keys"], row["runs"])


def finding_row(finding: Finding) -> Row:
    """The row of a finding: what the JSON report says of it, without a decision."""
    sides = [
        {"value": s.value, "origins": s.origins, "mentions": list(map(_mention_row, s.mentions))}
        for s in finding.sides
    ]
    return _fields(finding) | {"reasons": list(finding.reasons), "sides": sides}


def unjudged_row(unjudged: Unjudged) -> Row:
    """The row of what was not compared."""
    return {"reason": unjudged.reason, "mentions": list(map(_mention_row, unjudged.mentions))}


def origin_row(origin: Origin) -> Row:
    """The row of articles that are one origin."""
    return {"articles": list(origin.articles), "reason": origin.reason}


def _claim_row(claim: Claim) -> Row:
    """The row of a claim; its values are JSON, as in the files of claims."""
    values = json.dumps(to_plain(claim.values), ensure_ascii=False, separators=(",", ":"))
    return _fields(claim) | {"values": values}


def _mention_row(mention: Mention) -> Row:
    return _fields(mention)


def _fields(record: Any) -> Row:
    return {field.name: getattr(record, field.name) for field in fields(record)}
