"""Vietnamese text of the time before Unicode: the fonts' own encodings, and how well a text reads as Vietnamese.

TCVN3 ("ABC") and VNI give letters numbers of their own, so that no library detects them; windows-1258 is a code page.
Capital letters with a tone are another font in TCVN3: they come out as small ones.
"""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

from verify.languages import tables

# TCVN 5712:1993, VN3, from 0xA1 on; "·" where it has no letter.  Source: the standard (public), as in glibc's TCVN5712-1.
_TCVN3 = "ĂÂÊÔƠƯĐăâêôơưđ·\u0300\u0309\u0303\u0301\u0323àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ·"
# VNI-Windows: a vowel and behind it a character for its marks.  Source: the makers' published keyboard chart.
_VNI_MARKS = {
    "ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "à": "\u0302\u0300", "á": "\u0302\u0301", "å": "\u0302\u0309", "ã": "\u0302\u0303", "ä": "\u0302\u0323",
    "ê": "\u0306", "è": "\u0306\u0300", "é": "\u0306\u0301", "ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_LETTERS = {"í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ô": "ơ", "ö": "ư", "ñ": "đ", "î": "ỵ"}


def from_tcvn3(data: bytes) -> str:
    """The text of bytes in TCVN3, NFC.

    >>> from_tcvn3(bytes([0x56, 0x69, 0xD6, 0x74, 0x20, 0x4E, 0x61, 0x6D]))
    'Việt Nam'

    Raises: ValueError for a byte that it has no letter for.
    """
    text = data.decode("latin-1").translate(_tcvn3_table())
    if "·" in text:
        raise ValueError("is not TCVN3")
    return normalize("NFC", text)


def from_vni(data: bytes) -> str:
    """The text of bytes in VNI, NFC.

    >>> from_vni("Vieät Nam, ñöôøng".encode("cp1252"))
    'Việt Nam, đường'

    Raises: ValueError for bytes that are no windows-1252.
    """
    text = _vni_pattern().sub(_vni_letter, data.decode("cp1252"))
    return normalize("NFC", text)


def vietnamese_share(text: str) -> tuple[int, int]:
    """Of the words with a letter outside ASCII, how many are Vietnamese syllables, and how many there are.

    >>> vietnamese_share("Việt Nam, đường phố"), vietnamese_share("VieÖt ®­êng"), vietnamese_share("café Zürich")
    ((3, 3), (0, 2), (0, 2))
    """
    words = [word for word in _word_pattern().findall(normalize("NFC", text)) if not word.isascii()]
    return sum(map(is_syllable, words)), len(words)


def is_syllable(word: str) -> bool:
    """Whether a word is spelt as a Vietnamese syllable.

    >>> is_syllable("Nghiêng"), is_syllable("quý"), is_syllable("gì"), is_syllable("café"), is_syllable("đàt")
    (True, True, True, False, False)
    """
    known = tables("vi", "syllables")
    marked = normalize("NFD", word.lower())
    tones = [char for char in marked if char in known.TONES]
    bare = normalize("NFC", "".join(char for char in marked if char not in known.TONES))
    if len(tones) > 1 or not _syllable_pattern().fullmatch(bare):
        return False
    is_stopped = bare.endswith(("c", "ch", "p", "t"))
    return not is_stopped or (bool(tones) and tones[0] in known.STOP_TONES) or bare == word.lower()


@cache
def _tcvn3_table() -> dict[int, str]:
    table = dict(enumerate(_TCVN3, start=0xA1))
    return table | dict.fromkeys(range(0x80, 0xA0), "·")


@cache
def _vni_pattern() -> re.Pattern[str]:
    marks = "".join(_VNI_MARKS)
    letters = "".join(_VNI_LETTERS)
    every = f"{marks}{marks.upper()}"
    return re.compile(rf"([AEOUYaeouyÔÖôö])([{every}])|([{letters}{letters.upper()}])")


def _vni_letter(match: re.Match[str]) -> str:
    vowel, mark, letter = match.groups()
    if letter:
        return _as_written(letter)
    base = _as_written(vowel) if vowel.lower() in _VNI_LETTERS else vowel
    return base + _VNI_MARKS[mark.lower()]


def _as_written(letter: str) -> str:
    small = _VNI_LETTERS[letter.lower()]
    return small.upper() if letter.isupper() else small


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u00a1-\u00bf])++")


@cache
def _syllable_pattern() -> re.Pattern[str]:
    known = tables("vi", "syllables")
    rhymes = "|".join(sorted(known.RHYMES, key=lambda rhyme: (-len(rhyme), rhyme)))
    return re.compile(rf"(?:{'|'.join(known.ONSETS)})?(?:{rhymes})")
