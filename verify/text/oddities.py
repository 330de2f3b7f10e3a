"""What is odd in the characters of a text: said in notes, kept in the quotes, without meaning in the match keys.

Each is harmless alone, and each is how a text is made to read as one thing and be another.  Nothing is repaired here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from itertools import islice
from unicodedata import is_normalized

from verify.text.normalise import INVISIBLE, LOOKALIKES, mixed_words, normalise, tone_styles

_SHOWN = 3
_BIDI = frozenset([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_TAGS = range(0xE0000, 0xE0080)
# So many pairs of characters that are UTF-8 read as a code page: one may be chance, an article of them is not.
_GARBLED_MIN = 2
_READ_AS = ("cp1252", "cp1258", "latin-1")


def find_oddities(text: str) -> tuple[str, ...]:
    """What to say of a normalised text, in a fixed order; nothing where nothing is odd.

    >>> find_oddities("Lukashenko n\\u0103m 2008"), find_oddities("20\\u200b08")
    ((), ('1 invisible character: U+200B',))
    """
    checks: tuple[Callable[[], str | None], ...] = (
        lambda: _counted(text, _invisible_pattern(), "invisible character"),
        lambda: _counted(text, _bidi_pattern(), "direction control"),
        lambda: _lookalikes(text),
        lambda: _mixed_tones(text),
        lambda: _garbled(text),
        lambda: _counted(text, _lost_pattern(), "lost character"),
    )
    found = (check() for check in checks)
    return tuple(note for note in found if note)


def decomposed_note(raw: str) -> str | None:
    """What to say of a decoded text that is not yet in normal form.

    >>> decomposed_note("Ho\\u0300a"), decomposed_note("Hòa")
    ('1 letter written decomposed, stored composed', None)
    """
    if raw.isascii() or is_normalized("NFC", raw):
        return None
    pairs = sum(1 for _ in _marked_pattern().finditer(raw))
    return f"{pairs} letter{'s' * (pairs > 1)} written decomposed, stored composed" if pairs else None


def _counted(text: str, pattern: re.Pattern[str], what: str) -> str | None:
    """How many characters a pattern finds, and which."""
    if text.isascii():
        return None
    found = Counter(pattern.findall(text))
    if not found:
        return None
    number = sum(found.values())
    return f"{number} {what}{'s' * (number > 1)}: {_codes(found)}"


def _lookalikes(text: str) -> str | None:
    """Words with letters of two alphabets."""
    words = [] if text.isascii() else mixed_words(text)
    if not words:
        return None
    shown = "; ".join(f"{word!r} with {_codes(_strangers(word))}" for word in words[:_SHOWN])
    more = f" and {len(words) - _SHOWN} more" if len(words) > _SHOWN else ""
    return f"letters of another alphabet inside a Latin word: {shown}{more}"


def _strangers(word: str) -> list[str]:
    return [char for char in word if char in LOOKALIKES]


def _mixed_tones(text: str) -> str | None:
    """Both ways to place a tone (hòa, hoà) in one text."""
    older, newer = tone_styles(text)
    if not older or not newer:
        return None
    return f"tone marks placed both ways ({older[0]}, {newer[0]})"


def _garbled(text: str) -> str | None:
    """Runs that are UTF-8 read as a code page ("Viá»‡t")."""
    if text.isascii():
        return None
    runs = (match[0] for match in _garbled_pattern().finditer(text))
    found = list(islice((run for run in runs if _was_utf8(run)), 1_000))
    if len(found) < _GARBLED_MIN:
        return None
    return f"garbled: UTF-8 that was read as another encoding, such as {found[0]!r} ({len(found)} places)"


def _was_utf8(run: str) -> bool:
    """Whether a run of characters is the bytes of other ones, each taken for a letter."""
    for name in _READ_AS:
        table = _byte_table(name)
        if all(char in table for char in run):
            try:
                text = bytes(table[char] for char in run).decode("utf-8")
            except UnicodeDecodeError:
                continue
            return len(text) < len(run)
    return False


def _codes(characters: Iterable[str]) -> str:
    names = sorted({f"U+{ord(char):04X}" for char in characters})
    return ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")


@cache
def _byte_table(name: str) -> dict[str, int]:
    """Character -> its byte in a code page; bytes without one as in Latin-1."""
    table = {chr(byte): byte for byte in range(0x80, 0x100)}
    for byte in range(0x80, 0x100):
        decoded = bytes([byte]).decode(name, "ignore")
        if decoded:
            table[normalise(decoded)] = byte
    return table


@cache
def _garbled_pattern() -> re.Pattern[str]:
    """A lead byte of UTF-8 and its followers, as a code page shows them."""
    tables = [_byte_table(name) for name in _READ_AS]
    lead = {char for table in tables for char, byte in table.items() if 0xC3 <= byte <= 0xF4}
    tail = {char for table in tables for char, byte in table.items() if byte < 0xC0}
    return re.compile(
        f"[{''.join(map(re.escape, sorted(lead)))}][{''.join(map(re.escape, sorted(tail)))}]{{1,3}}"
    )


@cache
def _invisible_pattern() -> re.Pattern[str]:
    hidden = sorted({chr(code) for code in (*INVISIBLE, *_TAGS) if code not in _BIDI})
    return re.compile(f"[{''.join(map(re.escape, hidden))}]")


@cache
def _bidi_pattern() -> re.Pattern[str]:
    return re.compile(f"[{''.join(map(chr, sorted(_BIDI)))}]")


@cache
def _lost_pattern() -> re.Pattern[str]:
    return re.compile("\ufffd")


@cache
def _marked_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_][\u0300-\u036f]+")
