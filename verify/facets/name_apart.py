"""Two names that cannot be forms of one: what each has for itself is unlike, and neither is short for the other.

Knows names, not clauses.  Doubt is no: a name of which the other has every word, or most words, may be the same.
"""

from __future__ import annotations

from functools import lru_cache

from verify.facets.name_keys import name_key
from verify.facets.names import same_name
from verify.model import Name

# Words that differ are more alike than this (rapidfuzz ratio) in spellings of one name; as begin differently, more.
UNLIKE = 0.6
UNLIKE_BEGINNING = 0.75
ONE_WORD = 0.8
MIN_SPELLED_CHARS = 4
# So long a word in capitals alone may be short for anything.
MAX_ACRONYM_CHARS = 6


def are_two(x: Name, y: Name) -> bool:
    """True for names that are surely two.

    >>> def name(text): return Name(0, len(text), text, "unknown", text.lower(), text)
    >>> are_two(name("Port Ellery"), name("Port Mason")), are_two(name("Ellery"), name("Port Ellery"))
    (True, False)
    >>> are_two(name("Ibuprofen"), name("Warfarin")), are_two(name("Kyiv"), name("Kiev"))
    (True, False)
    """
    if same_name(x, y) is True or _may_be_short(x, y) or _may_be_short(y, x):
        return False
    return are_unlike(x.key if x.kind == "country" else x.full, y.key if y.kind == "country" else y.full)


@lru_cache(maxsize=65536)
def are_unlike(one: str, other: str) -> bool:
    """True for texts of which each has words of its own, most of them, and these are not spelled alike."""
    a, b = name_key(one).split(), name_key(other).split()
    own, others = [w for w in a if w not in b], [w for w in b if w not in a]
    if not own or not others or len(a) - len(own) > min(len(a), len(b)) / 2:
        return False
    return _is_unlike(" ".join(own), " ".join(others)) and not any(
        _is_one_word(s, t) for s in own for t in others
    )


def _is_one_word(x: str, y: str) -> bool:
    """True for two spellings of a long word."""
    from rapidfuzz import fuzz

    return min(len(x), len(y)) >= MIN_SPELLED_CHARS and fuzz.ratio(x, y) / 100 >= ONE_WORD


def _is_unlike(x: str, y: str) -> bool:
    from rapidfuzz import fuzz

    if x.isdigit() and y.isdigit():
        return True
    alike = UNLIKE if x[0] == y[0] else UNLIKE_BEGINNING
    return fuzz.ratio(x, y) / 100 < alike


def _may_be_short(x: Name, y: Name) -> bool:
    """True for a word in capitals beside a name of several words: letters of one tongue may stand for words of another."""
    words = [w for w in x.text.split() if len(w) > 1]
    is_short = len(words) == 1 and x.text.isupper() and len(x.text) <= MAX_ACRONYM_CHARS
    return is_short and len(y.text.split()) > 1
