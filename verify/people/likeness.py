"""Whether two full names may be one name mistaken: alike, and neither two spellings nor two forms of one name.

A slip changes a syllable or an ending ("Kendall", "Kendrick"); what transliteration, regions, nicknames and missing marks
change is no difference of names.  Knows names, not articles.
"""

from __future__ import annotations

import re
from functools import cache

from verify.facets.name_keys import name_key, person_key, same_name, without_marks
from verify.facets.name_lexicon import is_syllable
from verify.languages import LANGUAGES, tables
from verify.model import Name

MIN_SYLLABLES = 3
# Letters at the start that two like names share, or how like they are from end to end.
COMMON_START = 3
LIKE_WORDS = 0.6
# Consonants that spellings of one sound exchange; "h" and double letters say nothing.
_CONSONANTS = str.maketrans(
    {
        "g": "k",
        "q": "k",
        "c": "k",
        "x": "k",
        "d": "t",
        "b": "p",
        "z": "s",
        "v": "f",
        "w": "f",
        "h": None,
        "j": "i",
        "y": "i",
    }
)
_VOWELS = frozenset("aeiou")


def is_mistakable(x: Name, y: Name) -> bool:
    """True for two full names that may be one name mistaken.

    >>> def person(full): return Name(0, len(full), full, "person", name_key(full), full)
    >>> is_mistakable(person("Lê Tiến Minh"), person("Lê Tiến Mạnh")), is_mistakable(person("Dora Kendall"), person("Dora Kendrick"))
    (True, True)
    >>> is_mistakable(person("Bob Keller"), person("Robert Keller")), is_mistakable(person("Lê Văn Nhật"), person("Lê Văn Nhựt"))
    (False, False)
    """
    if same_name(x, y):
        return False
    a, b = (person_key(n.full).split() for n in (x, y))
    if all(map(is_syllable, name_key(x.full).split() + name_key(y.full).split())):
        return _are_like_syllables(name_key(x.full).split(), name_key(y.full).split())
    if min(len(a), len(b)) < 2:
        return False
    if a[-1] == b[-1]:
        return a[0] != b[0] and are_like_words(a[0], b[0]) and not _are_one_given_name(a[0], b[0])
    return a[0] == b[0] and len(a[0]) > 1 and are_like_words(a[-1], b[-1])


def share_family_name(x: Name, y: Name) -> bool:
    """True for two full names of one family name at the end, with given names that are no forms of one.

    >>> def person(full): return Name(0, len(full), full, "person", name_key(full), full)
    >>> share_family_name(person("Dan Ortiz"), person("Luis Ortiz")), share_family_name(person("Dan Ortiz"), person("Rosa Ortiz"))
    (True, False)
    """
    a, b = (person_key(n.full).split() for n in (x, y))
    if min(len(a), len(b)) < 2 or all(map(is_syllable, a + b)) or same_name(x, y):
        return False
    given = a[0], b[0]
    return a[-1] == b[-1] and a[0] != b[0] and min(map(len, given)) > 1 and not _are_one_given_name(*given)


def differ_in_marks(x: Name, y: Name) -> bool:
    """True for names that are one but for their marks ("Thảo", "Thạo")."""
    return without_marks(name_key(x.full)) == without_marks(name_key(y.full))


def _are_like_syllables(a: list[str], b: list[str]) -> bool:
    """True for names of one family name that differ in one syllable."""
    if len(a) != len(b) or len(a) < MIN_SYLLABLES or a[0] != b[0]:
        return False
    differing = [(p, q) for p, q in zip(a, b, strict=True) if p != q]
    unmarked = [" ".join(n) == without_marks(" ".join(n)) for n in (a, b)]
    if len(differing) != 1 or unmarked[0] != unmarked[1] or _are_one_given_name(*differing[0]):
        return False
    return len(a) > MIN_SYLLABLES or are_like_syllables(*differing[0])


def are_like_syllables(a: str, b: str) -> bool:
    """True for syllables of one initial or one rhyme, marks left out.

    >>> are_like_syllables("linh", "lam"), are_like_syllables("quý", "thủy"), are_like_syllables("lành", "hai")
    (True, True, False)
    """
    (head_a, rhyme_a), (head_b, rhyme_b) = (_parted(without_marks(w)) for w in (a, b))
    return head_a == head_b or rhyme_a == rhyme_b


def _parted(syllable: str) -> tuple[str, str]:
    """The initial and the rhyme of a syllable without marks."""
    found = re.fullmatch(r"(ngh|[cgknpt]h|ng|tr|qu|gi|[^aeiouy]?)(.*)", syllable)
    head, rhyme = (found[1], found[2]) if found else ("", syllable)
    return (head, rhyme) if head not in ("qu", "gi") else (head, head[1:] + rhyme if head == "qu" else rhyme)


def are_like_words(a: str, b: str) -> bool:
    """True for two words that begin alike or are alike, and are not two spellings of one."""
    from rapidfuzz.distance import Indel

    if a[:1] != b[:1] or min(len(a), len(b)) < COMMON_START or skeleton(a) == skeleton(b):
        return False
    return a[:COMMON_START] == b[:COMMON_START] or Indel.normalized_similarity(a, b) >= LIKE_WORDS


def skeleton(word: str) -> str:
    """The consonants of a word, those of like sound as one: spellings of one name share it.

    >>> skeleton("Lukashenko".lower()) == skeleton("lucasenko"), skeleton("loretta") == skeleton("lorena")
    (True, False)
    """
    letters = (
        without_marks(word).replace("ph", "f").replace("sch", "s").replace("cz", "ch").translate(_CONSONANTS)
    )
    kept = [c for c in letters if c not in _VOWELS]
    return "".join(c for n, c in enumerate(kept) if not n or c != kept[n - 1])


def _are_one_given_name(a: str, b: str) -> bool:
    """True for forms of one name, and for names of which one is a man's and the other a woman's."""
    forms, sexes = _forms(), _sexes()
    known = sexes.get(a), sexes.get(b)
    return bool(forms.get(a, frozenset()) & forms.get(b, frozenset())) or (
        None not in known and known[0] != known[1]
    )


@cache
def _forms() -> dict[str, frozenset[int]]:
    """Word -> the numbers of the groups of forms that it is in, of all languages."""
    found: dict[str, set[int]] = {}
    groups = [group for lang in LANGUAGES for group in tables(lang, "given_names").FORMS]
    for number, group in enumerate(groups):
        for word in group.split():
            found.setdefault(name_key(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _sexes() -> dict[str, str]:
    """Given name -> "m" or "f", where it is of one only."""
    return {
        name_key(word): sex
        for lang in LANGUAGES
        for sex, words in tables(lang, "given_names").SEXES.items()
        for word in words.split()
    }
