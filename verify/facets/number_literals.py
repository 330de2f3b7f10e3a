"""Numbers written in digits: which mark groups thousands, which one begins the decimals.

Both conventions occur in one press ("1.200 người", "1,200 USD"); an ambiguous figure follows the language, unless the
text's other figures decide.  Pure; deliberately does not look at words.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

MAX_LITERAL_CHARS = 40  # longer runs of digits are data, not amounts

_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*+\Z")
_OTHER = {".": ",", ",": "."}


def has_group_shape(literal: str) -> bool:
    """Whether one mark, and groups of three digits behind it, could be read as thousands.

    >>> has_group_shape("1.200"), has_group_shape("0.125"), has_group_shape("1.20")
    (True, False, False)
    """
    return literal[0] != "0" and _GROUPED.match(literal) is not None


def parse_literal(literal: str, decimal_mark: str) -> Decimal | None:
    """The value of a figure, or None where its marks make no number ("4.2.2", "1,2,3").

    >>> parse_literal("1.234,5", ","), parse_literal("1,234.5", ",")
    (Decimal('1234.5'), Decimal('1234.5'))
    >>> parse_literal("1.200", ","), parse_literal("1.200", "."), parse_literal("2.5", ",")
    (Decimal('1200'), Decimal('1.200'), Decimal('2.5'))
    >>> parse_literal("3.000.000", "."), parse_literal("4.2.2", ".") is None
    (Decimal('3000000'), True)
    """
    if len(literal) > MAX_LITERAL_CHARS:
        return None
    if literal.isdecimal():
        return Decimal(literal)
    dots, commas = literal.count("."), literal.count(",")
    if dots and commas:
        return _both_marks(literal, dots, commas)
    mark = "." if dots else ","
    if dots + commas == 1:
        grouped = mark != decimal_mark and has_group_shape(literal)
        return Decimal(literal.replace(mark, "" if grouped else "."))
    return Decimal(literal.replace(mark, "")) if has_group_shape(literal) else None


def _both_marks(literal: str, dots: int, commas: int) -> Decimal | None:
    point = "." if literal.rfind(".") > literal.rfind(",") else ","
    if (dots if point == "." else commas) != 1:
        return None
    whole, _, places = literal.partition(point)
    if not has_group_shape(whole):
        return None
    return Decimal(whole.replace(_OTHER[point], "") + "." + places)


@cache
def _evidence(mark: str) -> re.Pattern[str]:
    """A figure that is clear about its decimals; it begins with a digit, which lets the engine skip to figures."""
    m, o = re.escape(mark), re.escape(_OTHER[mark])
    groups = rf"\d{{0,2}}{o}\d{{3}}(?:{o}\d{{3}}|{m}\d)"
    places = rf"\d{{0,3}}{m}\d{{1,2}} ?(?:%|phần trăm|percent|tri|tỷ|tỉ|bil|mil|nghìn|ngàn|km|m2|kg)"
    return re.compile(rf"[0-9](?<![\d.,].)(?:{groups}|{places})")


def decimal_mark_of(low: str, default: str) -> str:
    """The mark that begins decimals in this text: `default`, unless all clear figures of the text say otherwise.

    >>> decimal_mark_of("tăng 2.5% lên 1,200 tỷ", ",")
    '.'
    >>> decimal_mark_of("tăng 2,5% lên 1.200 tỷ", ",")
    ','
    """
    other = _OTHER[default]
    if _evidence(other).search(low) and not _evidence(default).search(low):
        return other
    return default
