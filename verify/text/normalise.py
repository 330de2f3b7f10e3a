"""Text forms: the stored one, the keys for matching, and the words.  Pure `str -> str`, no language, no files.

`normalise` is what an article stores: offsets and quotes refer to it, so it changes nothing but the encoding of
characters and line ends.  `fold` and `fold_ascii` are keys: never shown, never quoted, lengths may differ.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal
from unicodedata import combining, normalize

# Invisible in print: soft hyphen, zero-width marks, bidi embeddings, overrides and isolates, word joiners, BOM.
INVISIBLE = (
    0x00AD,
    0x034F,
    0x061C,
    0xFEFF,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
)
# Cyrillic and Greek letters that look like Latin ones; inside a Latin word they are taken for them.
LOOKALIKES = dict(
    zip("аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅԀҺԚԜοανρτκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeopcyxijsdhqwABEKMHOPCTYXIJSDHQWoavptkABEZHIKMNOPTYX", strict=True)
)  # fmt: skip
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u02bc"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb"
# Letters that Unicode does not decompose into a base and a mark.
_UNDECOMPOSED = {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h"}
# The tone mark of oa, oe, uy stands on the first vowel in the older spelling, on the second in the newer one.
_TONES = {
    "oa": ("oàoáoảoãoạ", "òaóaỏaõaọa"),
    "oe": ("oèoéoẻoẽoẹ", "òeóeỏeõeọe"),
    "uy": ("uỳuýuỷuỹuỵ", "ùyúyủyũyụy"),
}


# No writing puts more marks on one letter; ordering a run of them takes quadratic time.  Source: UAX 15, stream-safe text.
_MAX_MARKS = 30


def unicode_form(form: Literal["NFC", "NFD"], text: str) -> str:
    """The text in a normal form of Unicode; runs of more combining marks than any writing has stay as they are."""
    if text.isascii():
        return text
    pieces = _mark_run_pattern().split(text)
    return "".join(piece if n % 2 else normalize(form, piece) for n, piece in enumerate(pieces))


@cache
def _mark_run_pattern() -> re.Pattern[str]:
    marks = "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
    return re.compile(f"([{marks}]{{{_MAX_MARKS + 1},}}+)")


def normalise(text: str) -> str:
    """The text in NFC with "\\n" line ends; nothing else changes.  Idempotent.

    >>> normalise("Ho\\u0300a\\r\\nbình\\r")
    'Hòa\\nbình\\n'
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicode_form("NFC", text)


def fold(text: str) -> str:
    """A match key: caseless, one tone placement, one kind of dash and quote, no invisible marks, single spaces, no
    letters of another alphabet that look like those of their word.

    Idempotent; đ stays đ, diacritics stay.

    >>> fold("Hoà  Bình\\u200b") == fold("HÒA BÌNH")
    True
    >>> fold("quý, thuý, hoàn"), fold("Đà Nẵng – 2019")
    ('quý, thúy, hoàn', 'đà nẵng - 2019')
    >>> fold("\u0420utin, \u041f\u0443\u0442\u0438\u043d")  # the first begins with a Cyrillic letter
    'putin, путин'
    """
    return " ".join(filter(None, map(_folded_word, text.split())))


# Words come back again and again: most are folded once.
@lru_cache(maxsize=65536)
def _folded_word(word: str) -> str:
    """A stretch without white space, folded; nothing of that looks across white space."""
    visible = word.translate(_fold_table())
    if visible.isascii():
        return visible.lower()
    has_foreign = _foreign_pattern().search(visible) is not None
    if has_foreign:  # capitals have other look-alikes than small letters
        visible = _letters_pattern().sub(_as_latin, unicode_form("NFC", visible))
    # Decomposing on both sides of the case fold makes it canonical caseless matching (Unicode 3.13, D145).
    folded = unicode_form("NFC", unicode_form("NFD", unicode_form("NFD", visible).casefold()).casefold())
    if has_foreign:
        folded = unicode_form("NFC", _letters_pattern().sub(_as_latin, folded))
    return _tone_pattern().sub(_older_tone, folded)


def fold_ascii(text: str) -> str:
    """`fold` without diacritics, for candidate keys only: it makes different Vietnamese words alike.

    >>> fold_ascii("Đường Hoà Bình")
    'duong hoa binh'
    """
    folded = fold(text)
    if folded.isascii():
        return folded
    bare = "".join(char for char in unicode_form("NFD", folded) if not combining(char))
    # A mark that stood alone leaves its space behind.
    return unicode_form("NFC", " ".join(bare.translate(_undecomposed_table()).split()))


def words(text: str) -> list[tuple[int, int]]:
    """The half-open spans of the words, in order; digit groups with their separators are one word.

    >>> text = "Ngày 18/9, 1.200,5 km: C-130, U.S. don't, 11h30"
    >>> [text[a:b] for a, b in words(text)]
    ['Ngày', '18/9', '1.200,5', 'km', 'C', '130', 'U', 'S', "don't", '11h30']
    """
    return [match.span() for match in word_pattern().finditer(text)]


@cache
def word_pattern() -> re.Pattern[str]:
    """The pattern of one word: letters and digits, marks between digits, marks on letters, apostrophes.

    Linear: every repetition is possessive.
    """
    digits = r"(?<=\d)[.,/:-](?=\d)[^\W_]++"
    accents = r"(?<!\d)[\u0300-\u036f]++[^\W_]*+"
    return re.compile(rf"[^\W_]++(?:{digits}|{accents})*+(?:['’][^\W\d_]++)*+")


@cache
def _fold_table() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys(INVISIBLE)
    table |= {ord(char): "-" for char in _DASHES}
    table |= {ord(char): "'" for char in _SINGLE_QUOTES}
    return table | {ord(char): '"' for char in _DOUBLE_QUOTES}


@cache
def _undecomposed_table() -> dict[int, str]:
    return str.maketrans(_UNDECOMPOSED)


@cache
def _tone_forms() -> dict[str, str]:
    """Each open syllable's ending to its form in the older spelling; after q the other way round (quý)."""
    pairs: dict[str, str] = {}
    for newer, older in _TONES.values():
        pairs |= {newer[i : i + 2]: older[i : i + 2] for i in range(0, len(newer), 2)}
    return pairs | {f"q{pairs[key]}": f"q{key}" for key in pairs if key.startswith("u")}


@cache
def _tone_pattern() -> re.Pattern[str]:
    plain = "|".join(key for key in _tone_forms() if not key.startswith("q"))
    after_q = "|".join(key for key in _tone_forms() if key.startswith("q"))
    return re.compile(rf"(?:(?<!q)(?:{plain})|{after_q})(?![\w\u0300-\u036f])")


def tone_styles(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a normalised text whose tone stands where only the older spelling has it, and only the newer one.

    >>> tone_styles("Hòa bình, toà án, quý, hoàn, tuỳ")
    (('hòa',), ('toà', 'tuỳ'))
    """
    older: dict[str, None] = {}
    newer: dict[str, None] = {}
    for match in _open_syllable_pattern().finditer(text.casefold()):
        pair = match["pair"]
        (newer if pair in _tone_forms() else older)[match.group()] = None
    return tuple(older), tuple(newer)


@cache
def _open_syllable_pattern() -> re.Pattern[str]:
    pairs = [key for key in _tone_forms() if not key.startswith("q")]
    every = "|".join([*pairs, *(_tone_forms()[key] for key in pairs)])
    return re.compile(rf"(?<![^\W\d_])[^\W\d_aeiouyq]{{0,3}}(?P<pair>{every})(?!\w)")


@cache
def _foreign_pattern() -> re.Pattern[str]:
    return re.compile("[\u0370-\u052f]")


def mixed_words(text: str) -> list[str]:
    """The words with letters that look like Latin ones and are not, beside Latin ones; each once, in order.

    >>> mixed_words("Lukashenk\u043e gặp \u041f\u0443\u0442\u0438\u043d")
    ['Lukashenk\u043e']
    """
    return list(dict.fromkeys(word for word in _letters_pattern().findall(text) if _is_mixed(word)))


def _is_mixed(word: str) -> bool:
    return any(char in LOOKALIKES for char in word) and _latin_pattern().search(word) is not None


@cache
def _letters_pattern() -> re.Pattern[str]:
    """A run of Latin, Greek and Cyrillic letters and marks."""
    return re.compile(r"[A-Za-z\u00c0-\u024f\u0300-\u052f\u1e00-\u1eff]+")


@cache
def _latin_pattern() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def _as_latin(match: re.Match[str]) -> str:
    word = match.group()
    return "".join(LOOKALIKES.get(char, char) for char in word) if _is_mixed(word) else word


def _older_tone(match: re.Match[str]) -> str:
    return _tone_forms()[match.group()]
