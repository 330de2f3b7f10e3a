"""Files that hold many articles: JSON Lines and CSV, a row an article.  Bytes to rows; makes no articles itself."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from verify.errors import InputError
from verify.model import Problem
from verify.readers.decode import decode
from verify.readers.nesting import NestingError, json_of

# What a row may say of an article beside its text; other keys and columns are passed over.
DETAILS = ("title", "source", "url", "published", "lang")
Form = Literal["csv", "jsonl"]
FORMS: dict[str, Form] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
}
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Row:
    """The text of one article, what its row says of it (empty values left out), and the line that it begins on."""

    text: str
    details: Mapping[str, str]
    line: int


def read_rows(data: bytes, where: str, form: str) -> Iterator[Row | Problem]:
    """The rows of a file of the form "jsonl" or "csv", in its order; a Problem for each that is no article.

    Raises: InputError if the file as a whole cannot be used.
    """
    text = decode(data, where)
    pairs = _csv_records(text, where) if form == "csv" else _json_records(text, where)
    for line, record in pairs:
        yield record if isinstance(record, Problem) else _row(record, where, line)


def _json_records(text: str, where: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield number, json_of(line)
        except NestingError as error:
            yield number, Problem(where, str(error), number)
        except ValueError as error:
            yield number, Problem(where, f"is no JSON: {error}", number)


def _csv_records(text: str, where: str) -> Iterator[tuple[int, Any]]:
    """The lines below the header as dicts; the delimiter is the one that makes the header name text and source."""
    header, _, body = text.partition("\n")
    names = {
        mark: _names(next(csv.reader([header.rstrip("\r")], delimiter=mark), [])) for mark in _DELIMITERS
    }
    fitting = [mark for mark in _DELIMITERS if {"text", "source"} <= set(names[mark])]
    if not fitting:
        widest: list[str] = max(names.values(), key=len)
        found = ", ".join(widest) or "none"
        raise InputError(f"{where}:1: a CSV file needs the columns 'text' and 'source'; it has {found}")
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=fitting[0], strict=True)
    line = 2
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield line, Problem(where, f"is no CSV: {error}", line)
            return
        if cells:
            yield line, dict(zip(names[fitting[0]], cells, strict=False))
        line = reader.line_num + 2


def _names(cells: list[str]) -> list[str]:
    return [cell.strip().casefold() for cell in cells]


def _row(record: Any, where: str, line: int) -> Row | Problem:
    if not isinstance(record, dict):
        return Problem(where, "is no JSON object with a text", line)
    wrong = [key for key in ("text", *DETAILS) if not isinstance(record.get(key), str | None)]
    if wrong:
        return Problem(where, f"{wrong[0]} is {record[wrong[0]]!r}: write a string", line)
    text = record.get("text") or ""
    if not text.strip():
        return Problem(where, "has no text", line)
    details = {key: str(record[key]).strip() for key in DETAILS if (record.get(key) or "").strip()}
    return Row(text, details, line)
