"""Bytes to text: UTF-8, or UTF-16 with a byte order mark; anything else is refused, never guessed."""

from __future__ import annotations

import codecs

from verify.errors import InputError

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF32_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
# One stray control character happens in real articles; more than one in 200 is a binary file.
_CONTROL_MAX_SHARE = 1 / 200
_CONTROLS = dict.fromkeys([*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F])


def decode(data: bytes, where: str) -> str:
    """The text of a file, without its byte order mark.

    Raises: InputError that names `where`, and the byte at which decoding failed.
    """
    encoding = (
        "utf-16" if data.startswith(_UTF16_MARKS) and not data.startswith(_UTF32_MARKS) else "utf-8-sig"
    )
    if encoding != "utf-16" and b"\0" in data:
        raise InputError(f"{where}: is a binary file (NUL byte at offset {data.index(0)})")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(_undecodable(data, error, where)) from error
    controls = len(text) - len(text.translate(_CONTROLS))
    if "\0" in text or controls > len(text) * _CONTROL_MAX_SHARE:
        raise InputError(f"{where}: is a binary file ({controls} control characters)")
    return text


def _undecodable(data: bytes, error: UnicodeDecodeError, where: str) -> str:
    if error.encoding.startswith("utf-16"):
        return f"{where}: is not valid UTF-16 (offset {error.start}): save it as UTF-8"
    offset = error.start + (3 if data.startswith(codecs.BOM_UTF8) else 0)
    return f"{where}: is not UTF-8 (byte 0x{data[offset]:02x} at offset {offset}): save it as UTF-8"
