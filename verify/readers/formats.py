"""The format of some bytes, told from the bytes alone: magic numbers, markup, the shape of the first lines.

A file's name and what a server says of its type lie too often; they decide nothing here.
"""

from __future__ import annotations

import codecs
import json
import re
import zlib
from functools import cache
from typing import Literal

Format = Literal["text", "html", "feed", "warc", "pdf", "mail", "jsonl", "csv", "gzip", "zip"]

_HEAD_BYTES = 8_192
_SHAPE_LINES = 5
_MAIL_HEADERS = frozenset({"mime-version", "message-id", "received"})
_MAIL_TRIO = frozenset({"from", "date", "subject"})
# Behind them, the two bytes of each character of UTF-16 are read as one.
_WIDE_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def format_of(data: bytes) -> Format:
    """The format of a document; "text" where nothing else is plain to see.

    >>> format_of(b"%PDF-1.7 ..."), format_of(b"<!DOCTYPE html><p>a"), format_of(b"Mot bai <b>bao</b>")
    ('pdf', 'html', 'text')
    >>> format_of(b'{"text": "a", "source": "b"}'), format_of(b"source;text\\r\\nb;a")
    ('jsonl', 'csv')
    """
    return _by_magic(data) or _by_markup(_head(data)) or _by_shape(_head(data)) or "text"


def _by_magic(data: bytes) -> Format | None:
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"WARC/"):
        return "warc"
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    if data.startswith(b"\x1f\x8b"):
        return "warc" if _unzipped_head(data).startswith(b"WARC/") else "gzip"
    return None


def _unzipped_head(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(data[:_HEAD_BYTES], 16)
    except zlib.error:
        return b""


def _head(data: bytes) -> str:
    """The first characters, good enough to see markup: byte for character, without a mark of the encoding."""
    head = data[:_HEAD_BYTES]
    for mark, encoding in _WIDE_MARKS.items():
        if head.startswith(mark):
            return head[2:].decode(encoding, "replace")
    if head[:1] == b"\0" or head[1:2] == b"\0":
        return head.replace(b"\0", b"").decode("latin-1")
    return head.removeprefix(codecs.BOM_UTF8).decode("latin-1")


def _by_markup(head: str) -> Format | None:
    """Whether the text opens as a page or a feed does, behind comments and declarations."""
    match = _opening_pattern().match(head)
    if match is None:
        return None
    if match["feed"]:
        return "feed"
    if match["page"]:
        return "html"
    is_fragment = match["block"] and len(_paragraph_pattern().findall(head)) > 1
    return "html" if is_fragment else None


def _by_shape(head: str) -> Format | None:
    lines = [line for line in head.split("\n") if line.strip()][: _SHAPE_LINES + 1]
    if not lines:
        return None
    if lines[0].lstrip().startswith("{"):
        return "jsonl" if any(map(_is_object, lines)) or _names_text(lines[0]) else None
    if _csv_header_pattern().fullmatch(lines[0].strip().casefold()):
        return "csv"
    return "mail" if _is_mail(head) else None


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _names_text(line: str) -> bool:
    """Whether a line that may be cut off is an object with a text."""
    return re.match(r'\s*\{\s*"\w{1,20}"\s*:', line) is not None and '"text"' in line


def _is_mail(head: str) -> bool:
    """Whether the text opens with a block of mail headers and nothing else."""
    block = re.split(r"\r?\n\r?\n", head, maxsplit=1)[0]
    names = set()
    for line in block.splitlines():
        match = re.match(r"([A-Za-z][A-Za-z0-9-]{1,40}):(?:\s|\Z)", line)
        if match:
            names.add(match[1].lower())
        elif not names or not line.startswith((" ", "\t")):
            return False
    return bool(names & _MAIL_HEADERS and names & _MAIL_TRIO) or names >= _MAIL_TRIO


@cache
def _opening_pattern() -> re.Pattern[str]:
    """The first element of a document.  Linear: each alternative begins with another character or word."""
    skipped = r"(?:\s++|<!--(?:[^-]|-(?!->))*+-->|<\?[^>]*+>|<!doctype(?!\s+html\b)[^>\[]*+>)*+"
    page = r"<!doctype\s+html\b|<html\b|<head\b|<body\b"
    feed = r"<rss\b|<feed\b|<rdf:rdf\b"
    block = r"<(?:div|article|section|main|header|p|h1|table|title|meta|link|center)\b"
    return re.compile(rf"{skipped}(?:(?P<page>{page})|(?P<feed>{feed})|(?P<block>{block}))", re.IGNORECASE)


@cache
def _paragraph_pattern() -> re.Pattern[str]:
    return re.compile(r"</(?:p|div)>|<br\s*/?>", re.IGNORECASE)


@cache
def _csv_header_pattern() -> re.Pattern[str]:
    """A header of one delimiter that names the columns text and source among words."""
    name = r'\s*"?[\w .-]{0,40}"?\s*'
    has = r"(?=.*(?:^|[,;\t|\" ])text(?:[,;\t|\" ]|$))(?=.*(?:^|[,;\t|\" ])source(?:[,;\t|\" ]|$))"
    return re.compile(rf"{has}{name}(?:(?:,{name})++|(?:;{name})++|(?:\t{name})++|(?:\|{name})++)")
