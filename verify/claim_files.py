"""The stored form of an article's claims: one file of JSON Lines an article.  Text to records and back; writes nothing.

The first line is the article's record (all that the extraction depends on, but for the text itself: its hash), the
version of the extraction and a hash of the other lines; then one claim a line, readable in a git diff.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from verify.errors import WorkspaceError
from verify.fingerprint import extraction_digest
from verify.model import Article, Claim
from verify.records import from_plain, to_plain
from verify.version import EXTRACT_VERSION


def in_text_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims of an article in the one order in which they are stored and compared."""
    return tuple(sorted(claims, key=lambda claim: (claim.start, claim.end, claim.id)))


def claims_text(article: Article, claims: tuple[Claim, ...]) -> str:
    """The stored form: the article's record on the first line, then one claim a line in the order of the text."""
    lines = "".join(f"{_line(to_plain(claim))}\n" for claim in in_text_order(claims))
    return f"{_line(_article_header(article) | {'claims_sha256': _digest(lines)})}\n{lines}"


def article_digest(article: Article) -> str:
    """The hash of all that an article and its claims, extracted by this code, depend on."""
    return _digest(f"{_line(_article_header(article))}\0{extraction_digest()}")


def read_claims(path: Path, article: Article) -> tuple[Claim, ...] | None:
    """The stored claims, or None where they are missing, of another article or an older version, or damaged.

    Raises: WorkspaceError if a newer version of verify wrote them.
    """
    try:
        first, _, lines = path.read_text(encoding="utf-8").partition("\n")
        header = json.loads(first)
        if isinstance(header, dict) and is_newer(header):
            raise too_new(f"claims/{path.name}", "extract_version", header["extract_version"])
        if header != _article_header(article) | {"claims_sha256": _digest(lines)}:
            return None
        return tuple(from_plain(Claim, json.loads(line)) for line in lines.split("\n")[:-1])
    except (ArithmeticError, KeyError, OSError, TypeError, ValueError):
        return None  # missing, damaged or of a version with other records: compute again


def begins_with_header(path: Path, article: Article) -> bool:
    """Whether a file of claims begins with the record of this article; its other lines are not looked at.

    Raises: WorkspaceError if a newer version of verify wrote it.
    """
    header = claims_header(path)
    if header is None:
        return False
    if is_newer(header):
        raise too_new(f"claims/{path.name}", "extract_version", header["extract_version"])
    return {key: value for key, value in header.items() if key != "claims_sha256"} == _article_header(article)


def is_newer(header: Mapping[str, Any]) -> bool:
    """Whether the first line of a file of claims is of a version of the extraction that this one does not know."""
    version = header.get("extract_version")
    return isinstance(version, int) and version > EXTRACT_VERSION


def claims_header(path: Path) -> dict[str, Any] | None:
    """The first line of a file of claims; None if it is not one."""
    try:
        with path.open(encoding="utf-8") as file:
            header = json.loads(file.readline())
    except (OSError, ValueError):
        return None
    return header if isinstance(header, dict) and "extract_version" in header else None


def _article_header(article: Article) -> dict[str, Any]:
    """All that the extraction depends on, without the text itself."""
    named = (field.name for field in fields(Article) if field.name not in ("text", "notes"))
    record = {name: to_plain(getattr(article, name)) for name in named}
    return record | {"extract_version": EXTRACT_VERSION}


def _line(record: Mapping[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def too_new(where: str, key: str, version: object) -> WorkspaceError:
    """What is said of a file that this version of verify must not touch."""
    return WorkspaceError(
        f"{where}: written by a newer version of verify ({key} {version}): update verify, or delete the file"
    )
