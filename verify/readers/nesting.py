"""How deep a document may nest: deeper ones are refused with a message, the same on every machine.

The limits are below those of the parsers, which recurse and give up wherever the caller's own stack leaves them.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from verify.errors import InputError

# libxml2 drops what is nested more than 2,048 elements deep; pages of newspapers have about 30.
MOST_ELEMENTS = 2_000
# Structured data of pages has about 6; Python's reader gives up at about 1,000.
MOST_VALUES = 500
# Messages with their attachments have about 3; the reader of the standard library gives up at about 500.
MOST_PARTS = 200


class NestingError(InputError, ValueError):
    """A document, or a part of one, that nests deeper than is read."""


def json_of(text: str, *, strict: bool = True) -> Any:
    """The value of JSON; `strict` refuses control characters in strings.

    Raises: ValueError if it is no JSON; NestingError if it nests more than MOST_VALUES deep.
    """
    if text.count("[") + text.count("{") > MOST_VALUES and _depth(text) > MOST_VALUES:
        raise NestingError(f"nests its values more than {MOST_VALUES} deep: its text cannot be read")
    return json.loads(text, strict=strict)


def check_parts(data: bytes, where: str) -> None:
    """Raises: NestingError if a message may nest more than MOST_PARTS deep: it has as many parts that hold parts."""
    if sum(1 for _ in _holder_pattern().finditer(data)) > MOST_PARTS:
        raise NestingError(
            f"{where}: has more than {MOST_PARTS} parts that hold other parts: it cannot be read"
        )


def _depth(text: str) -> int:
    """How many brackets outside of strings are open at once, at most."""
    open_ones = deepest = 0
    for match in _token_pattern().finditer(text):
        open_ones += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match[0], 0)
        deepest = max(deepest, open_ones)
    return deepest


@cache
def _token_pattern() -> re.Pattern[str]:
    """A string, closed or not, or a bracket."""
    return re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)


@cache
def _holder_pattern() -> re.Pattern[bytes]:
    """The header of a part that holds other parts."""
    return re.compile(rb"^content-type:\s*+(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
