"""Keys of names, and whether two names are of one bearer.  Knows single names, not texts."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from verify.facets.name_lexicon import is_syllable
from verify.memo import kept_in_topic
from verify.model import Name

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_MOVED = re.compile(rf"(?<!q)([ou])([aey])([{_TONES}])(?![\w\u0300-\u036f])")
_FINAL_Y = re.compile(rf"(?<=[hklmstv])y([{_TONES}]?)(?![\w\u0300-\u036f])")
_DIALECT = re.compile("a\u0302\u0309y|a\u0309\u0302y")
_JOIN = re.compile(r"[-–’'.\s]+")
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
_SAME_SPELLING = 0.84  # Lukashenko / Lucasenko .9, Vladmir / Vladimir .93; Putin / Pushkin .5
_UNSURE_SPELLING = 0.7


@lru_cache(maxsize=65536)
def name_key(text: str, lang: str = "vi") -> str:
    """The folded form of a name: NFC, lower case, one tone placement, i for a final y, blanks for hyphens.

    Diacritics stay, since they part people ("Dũng" and "Dung"); `lang` is kept for languages that fold otherwise.

    >>> name_key("Trần Thị Bẩy") == name_key("Trần Thị Bảy"), name_key("Hoà") == name_key("Hòa")
    (True, True)
    >>> name_key("Dũng") == name_key("Dung")
    False
    """
    apart = unicodedata.normalize("NFD", _JOIN.sub(" ", text.casefold()).strip())
    apart = _DIALECT.sub("a\u0309y", apart)
    apart = _MOVED.sub(r"\1\3\2", apart)
    return " ".join(map(_with_i, unicodedata.normalize("NFC", apart).split()))


def _with_i(word: str) -> str:
    """A syllable with i for its final y ("Mỹ", "Mĩ"); foreign words keep theirs ("Betty")."""
    if not is_syllable(word):
        return word
    return unicodedata.normalize("NFC", _FINAL_Y.sub(r"i\1", unicodedata.normalize("NFD", word)))


def person_key(text: str, lang: str = "vi") -> str:
    """The key of a full personal name: without the initials inside it and without a generation.

    >>> person_key("Donald J. Trump"), person_key("Samuel A. Alito Jr"), person_key("Nguyễn Văn A")
    ('donald trump', 'samuel alito', 'nguyễn văn a')
    """
    words = name_key(text, lang).split()
    while len(words) > 2 and words[-1] in _GENERATIONS:
        words.pop()
    return " ".join(words[:1] + [word for word in words[1:-1] if len(word) > 1] + words[1:][-1:])


def same_name(a: Name, b: Name) -> bool | None:
    """Whether two names, of one or of two texts, are of one bearer: True, False, or None for unsure."""
    return True if a.key == b.key else _is_one(a.kind, a.key, a.full, b.kind, b.key, b.full)


# The names of one article are held against those of another clause by clause.
@kept_in_topic
def _is_one(kind: str, key: str, full: str, other_kind: str, other_key: str, other_full: str) -> bool | None:
    here = name_key(full).split() or [key]
    there = name_key(other_full).split() or [other_key]
    if kind != other_kind:
        return _across_kinds({kind, other_kind}, here == there)
    if kind == "country":
        return False
    return _same_person(here, there) if kind == "person" else _same_thing(here, there, kind)


def _across_kinds(kinds: set[str], are_same_words: bool) -> bool | None:
    """An untyped name may be anything; a capital may stand for its country; a person is no country."""
    if "unknown" in kinds:
        return True if are_same_words else None
    return False if kinds == {"person", "country"} else None


def _same_person(a: list[str], b: list[str]) -> bool | None:
    short, long = sorted((_without_initials(a), _without_initials(b)), key=len)
    if short == long:
        marks = {_generation(a), _generation(b)} - {""}
        return True if len(marks) < 2 else None
    if len(short) == 1:
        return _same_short(short[0], long)
    if all(map(is_syllable, short + long)):
        return _same_syllabic(short, long)
    return _same_foreign(short, long)


def _generation(words: list[str]) -> str:
    return words[-1] if words and words[-1] in _GENERATIONS else ""


def _without_initials(words: list[str]) -> list[str]:
    return person_key(" ".join(words)).split()


def _same_short(word: str, long: list[str]) -> bool | None:
    """A single word against a name: the last one is what people are called by."""
    if len(long) == 1:
        if is_syllable(word) and is_syllable(long[0]):
            return None if without_marks(word) == without_marks(long[0]) else False
        return _judged(_alike(word, long[0]), below=None)
    if word == long[-1]:
        return True
    if word in long:
        return None
    if not is_syllable(word) and _alike(word, long[-1]) >= _SAME_SPELLING:
        return True
    return (
        None
        if any(without_marks(word) == without_marks(part) for part in long) or not is_syllable(word)
        else False
    )


def _same_syllabic(short: list[str], long: list[str]) -> bool | None:
    if len(short) < len(long):
        if short == long[-len(short) :]:
            return True
        return None if short[0] == long[0] and short[-1] == long[-1] else False
    return (
        None if [without_marks(word) for word in short] == [without_marks(word) for word in long] else False
    )


def _same_foreign(short: list[str], long: list[str]) -> bool | None:
    last = _alike(short[-1], long[-1])
    first = _alike(short[0], long[0])
    if set(short) <= set(long):
        return True if short[-1] == long[-1] and short[0] == long[0] else None
    if set(short) == set(long):
        return True
    return _judged(min(last, first), below=False)


def _judged(score: float, below: bool | None) -> bool | None:
    if score >= _SAME_SPELLING:
        return True
    return None if score >= _UNSURE_SPELLING else below


def _same_thing(a: list[str], b: list[str], kind: str) -> bool | None:
    if set(a) <= set(b) or set(b) <= set(a):
        return None
    if not (all(map(is_syllable, a)) and all(map(is_syllable, b))):
        score = _alike(" ".join(a), " ".join(b))
        return _judged(score, below=False if kind == "place" else None)
    if kind == "unknown" or (a[0] != b[0] and kind == "organisation"):
        return None
    return None if [without_marks(word) for word in a] == [without_marks(word) for word in b] else False


@lru_cache(maxsize=65536)
def without_marks(word: str) -> str:
    """A word, or several, without diacritics."""
    apart = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


_SOUNDS = (("sch", "s"), ("sh", "s"), ("ch", "k"), ("kh", "k"), ("ph", "f"), ("ck", "k"), ("c", "k"), ("q", "k"),
           ("x", "ks"), ("w", "v"), ("y", "i"), ("j", "i"), ("z", "s"), ("ou", "u"), ("oo", "u"), ("ee", "i"))  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def _sound(word: str) -> str:
    """A rough transliteration class: spellings of one foreign name fall together."""
    bare = without_marks(word)
    for written, sound in _SOUNDS:
        bare = bare.replace(written, sound)
    return _DOUBLED.sub(r"\1", bare)


def _alike(a: str, b: str) -> float:
    """Similarity of two spellings, 0 to 1; the first letters of long words are compared alone."""
    from rapidfuzz.distance import Indel

    if a == b:
        return 1.0
    return float(Indel.normalized_similarity(_sound(a[:64]), _sound(b[:64])))
