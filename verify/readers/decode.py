"""Bytes to text, and how sure that is: byte order mark, strict UTF-8, declared encoding, Vietnamese of old, a guess.

What is not plain is said in a note; what cannot be told is refused, with the byte that is not UTF-8.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from verify.errors import InputError
from verify.readers.legacy import from_tcvn3, from_vni, vietnamese_share
from verify.text.normalise import normalise
from verify.text.oddities import decomposed_note

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_BYTES = 200_000
# One stray control character happens in real articles; more than one in 200 is a binary file.
_CONTROL_MAX_SHARE = 1 / 200
_CONTROLS = dict.fromkeys([*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F])
# UTF-16 without a mark: of Latin letters every other byte is NUL, also in Vietnamese for half of them.
_WIDE_MIN_SHARE, _NARROW_MAX_SHARE = 0.25, 0.02
# Of 2,043 marked words of real articles one was no syllable; in another encoding hardly any is one.
_SYLLABLES_MIN_SHARE, _SYLLABLES_MIN = 0.75, 4
# A guess from fewer bytes, or one without a language in it, is a throw of dice.
_GUESS_MIN_BYTES, _GUESS_MIN_CONFIDENCE = 60, 0.8


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, the encoding that it was read in, and what to say of it."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, where: str) -> str:
    """The text of a file, without its byte order mark.

    Raises: InputError that names `where`, and the byte at which decoding failed.
    """
    return decode_document(data, where).text


def decode_document(data: bytes, where: str, declared: Iterable[str] = ()) -> Decoded:
    """The text of a document with its encoding; `declared` are the encodings that it is said to have, best word first.

    Valid UTF-8 beyond ASCII is UTF-8 whatever is declared: other encodings hardly ever look like it.
    Raises: InputError as `decode` does.
    """
    said = [name for name in map(_known, declared) if name]
    decoded = _marked(data, where) or _as_utf8(data, said) or _wide(data) or _by_word(data, said)
    if decoded is None and b"\0" in data:
        raise InputError(f"{where}: is a binary file (NUL byte at offset {data.index(0)})")
    decoded = decoded or _guessed(data)
    if decoded is None:
        raise InputError(_undecodable(data, where))
    controls = len(decoded.text) - len(decoded.text.translate(_CONTROLS))
    if "\0" in decoded.text or controls > len(decoded.text) * _CONTROL_MAX_SHARE:
        raise InputError(_binary(data, decoded, controls, where))
    decomposed = decomposed_note(decoded.text)
    return replace(decoded, notes=(*decoded.notes, decomposed)) if decomposed else decoded


def _known(name: str) -> str | None:
    """Python's name of a declared encoding, as browsers read it: ISO 8859-1 and ASCII are windows-1252."""
    try:
        found = codecs.lookup(name.strip())
    except (LookupError, ValueError):
        return None
    if not found._is_text_encoding:
        return None
    return "cp1252" if found.name in ("iso8859-1", "ascii") else found.name


def _marked(data: bytes, where: str) -> Decoded | None:
    """The text behind a byte order mark, which must be what it says."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding)
            except UnicodeDecodeError as error:
                if encoding == "utf-8":
                    raise InputError(_undecodable(data, where)) from error
                wide = encoding[:6].upper()
                raise InputError(
                    f"{where}: is not valid {wide} (offset {error.start}): save it as UTF-8"
                ) from error
    return None


def _as_utf8(data: bytes, said: list[str]) -> Decoded | None:
    if b"\0" in data:
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    wrong = [name for name in said if name != "utf-8"][:1]
    notes = (f"declared as {wrong[0]}, but is UTF-8",) if wrong and not data.isascii() else ()
    return Decoded(text, "utf-8", notes)


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without a mark, told by where its NUL bytes are."""
    sample = data[:_SAMPLE_BYTES]
    half = len(sample) // 2
    if half < 2 or len(data) % 2:
        return None
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    for share, other, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if share >= _WIDE_MIN_SHARE and other <= _NARROW_MAX_SHARE:
            try:
                return Decoded(data.decode(name), name, (f"encoding guessed: {name} without a mark",))
            except UnicodeDecodeError:
                return None
    return None


def _by_word(data: bytes, said: list[str]) -> Decoded | None:
    """The text in the declared encoding, unless only an old Vietnamese one makes Vietnamese of it."""
    if b"\0" in data:
        return None
    old = _vietnamese(data)
    for name in said:
        try:
            text = normalise(data.decode(name))
        except (UnicodeDecodeError, ValueError):
            continue
        if old is None or _is_vietnamese(text):
            return Decoded(text, name)
    return old


def _vietnamese(data: bytes) -> Decoded | None:
    """The text in whichever old Vietnamese encoding gives nearly only Vietnamese syllables."""
    best: tuple[float, Decoded] | None = None
    for name, text in _old_forms(data):
        good, marked = vietnamese_share(text[:_SAMPLE_BYTES])
        if marked < _SYLLABLES_MIN or good < marked * _SYLLABLES_MIN_SHARE:
            continue
        if best is None or good / marked > best[0]:
            share = f"{good} of {marked} marked words are Vietnamese syllables"
            best = (good / marked, Decoded(text, name, (f"encoding guessed: {name} ({share})",)))
    return best[1] if best else None


def _old_forms(data: bytes) -> Iterator[tuple[str, str]]:
    forms: tuple[tuple[str, Callable[[bytes], str]], ...] = (
        ("windows-1258", lambda raw: raw.decode("cp1258")),
        ("TCVN3", from_tcvn3),
        ("VNI", from_vni),
    )
    for name, read in forms:
        try:
            yield name, normalise(read(data))
        except ValueError:
            continue


def _is_vietnamese(text: str) -> bool:
    good, marked = vietnamese_share(text[:_SAMPLE_BYTES])
    return good >= marked * _SYLLABLES_MIN_SHARE


def _guessed(data: bytes) -> Decoded | None:
    """The guess of charset-normalizer, with its confidence; None if it is not sure enough."""
    if len(data) < _GUESS_MIN_BYTES:
        return None
    from charset_normalizer import from_bytes

    matches = from_bytes(data[:_SAMPLE_BYTES])
    best = matches.best()
    if best is None or not best.coherence or 1 - best.chaos < _GUESS_MIN_CONFIDENCE:
        return None
    equals = {name for match in matches if match.chaos <= best.chaos for name in match.could_be_from_charset}
    # Of code pages that fit as well, the one that nearly all pages of the West have.
    name = "cp1252" if "cp1252" in equals else best.encoding
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    note = f"encoding guessed: {name} (charset-normalizer, confidence {1 - best.chaos:.2f})"
    return Decoded(text, name, (note,))


def _undecodable(data: bytes, where: str) -> str:
    """What is said of bytes that are not UTF-8."""
    mark = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0
    try:
        data[mark:].decode("utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + mark
        return f"{where}: is not UTF-8 (byte 0x{data[offset]:02x} at offset {offset}): save it as UTF-8"
    return f"{where}: is no text"


def _binary(data: bytes, decoded: Decoded, controls: int, where: str) -> str:
    """What is said of bytes that decode to control characters."""
    if decoded.encoding == "utf-8" or not decoded.notes:
        return f"{where}: is a binary file ({controls} control characters)"
    return _undecodable(data, where)
