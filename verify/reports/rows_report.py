"""Rows of a query as a table, CSV or JSON; the columns are whatever was asked for.

Text is exact in JSON, and in CSV but for `guarded`; in a table control characters are shown instead of obeyed.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from decimal import Decimal
from math import isfinite
from typing import Any

from verify.errors import VerifyError
from verify.reports.csv_report import guarded
from verify.reports.escape import json_text, plain

Rows = Iterable[tuple[Any, ...]]


def table(columns: Sequence[str], rows: Rows) -> str:
    """Lines of cells, one a row, as wide as they are."""
    from tabulate import tabulate

    cells = [[plain(_text(value)) for value in row] for row in rows]
    heads = [plain(column) for column in columns]
    return tabulate(cells, heads, tablefmt="simple", disable_numparse=True) + "\n"


def csv_pieces(columns: Sequence[str], rows: Rows) -> Iterator[str]:
    """A heading and a row for each (RFC 4180); nothing is an empty cell, and numbers are never guarded."""
    yield _csv_line(guarded(column) for column in columns)
    for row in rows:
        yield _csv_line(_text(v) if isinstance(v, (int, float, Decimal)) else guarded(_text(v)) for v in row)


def json_pieces(columns: Sequence[str], rows: Rows) -> Iterator[str]:
    """A list of objects, a row each; numbers that are none (NaN, infinite) are null, what JSON has no form for is text.

    Raises: VerifyError if two columns have one name.
    """
    twice = sorted({column for column in columns if columns.count(column) > 1})
    if twice:
        raise VerifyError(f"two columns are called {twice[0]!r}: name one with AS, or ask for CSV")
    between = "[\n "
    for row in rows:
        yield between + json_text(_json(dict(zip(columns, row, strict=True))))
        between = ",\n "
    yield "[]\n" if between[0] == "[" else "\n]\n"


def _csv_line(cells: Iterable[str]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()


def _text(value: Any) -> str:
    """A cell: lists and structs are JSON, moments ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, (dict, list, tuple, bool)):
        return _json(value)
    simple = _simple(value)
    return simple if isinstance(simple, str) else str(value)


def _json(value: Any) -> str:
    return json.dumps(_plain(value), ensure_ascii=False, allow_nan=False)


def _plain(value: Any) -> Any:
    """A value in terms of JSON."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        return _plain(float(value))
    if isinstance(value, float):
        return value if isfinite(value) else None
    return _simple(value)


def _simple(value: Any) -> Any:
    """Numbers, truths and nothing as they are; everything else as text."""
    if value is None or isinstance(value, (int, float, str)):
        return value
    if isinstance(value, (date, time)):
        return value.isoformat()
    return value.hex() if isinstance(value, (bytes, bytearray)) else str(value)
