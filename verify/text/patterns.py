"""Regular expressions built from tables: word lists as prefix trees, and the folded text they are matched on.

Pure; knows no language and nothing of what the words mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_FOLD = (("\u00a0", " "), ("\u202f", " "), ("\t", " "), ("\u2019", "'"), ("\u2011", "-"))
# What can stand between two words, marks of decimals left out, as the inside of a set.  Listed rather than "no letter",
# for the engine looks a listed character up in a table, and asks for each letter whether it is one otherwise.
SEPARATORS = (
    r"\x00-+\-:-@\[-\^`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775"
    r"\u2794-\u2bff\u3000-\u3003\u3008-\u3020\ufe30-\ufe4f\uff01-\uff0f\ufffd"
)
_Tree = dict[str, "_Tree"]
_END = ""


def fold(text: str) -> str:
    """The text in lower case with plain spaces and apostrophes, character for character.

    >>> fold("Hơn 5\\u00a0TRIỆU")
    'hơn 5 triệu'
    >>> len(fold("İ")) == len("İ")
    True
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    for odd, plain in _FOLD:
        if odd in low:
            low = low.replace(odd, plain)
    return low


def alternation(words: Iterable[str]) -> str:
    """One pattern for all words, longest first, factored by their beginnings so that matching stays quick.

    >>> alternation(["km", "kg", "km/h"])
    'k(?:g|m(?:/h)?)'
    >>> alternation([])
    '(?!)'
    """
    tree: _Tree = {}
    for word in sorted(set(words)):
        node = tree
        for char in word:
            node = node.setdefault(char, {})
        node[_END] = {}
    return _pattern(tree) if tree else "(?!)"


def _pattern(tree: _Tree) -> str:
    branches = [re.escape(c) + _chain(sub) for c, sub in tree.items() if c != _END]
    body = branches[0] if len(branches) == 1 and _END not in tree else f"(?:{'|'.join(branches)})"
    return body + ("?" if _END in tree else "")


def _chain(tree: _Tree) -> str:
    return "" if list(tree) == [_END] else _pattern(tree)


def by_first_char(kinds: Iterable[tuple[Iterable[str], str]]) -> str:
    """One pattern for words of several kinds, each with what must follow its kind; a wrong first character fails fast.

    >>> by_first_char([(["ba", "hai"], r"(?!\\w)"), (["bob"], " ?[0-9]")])
    'b(?:a(?!\\\\w)|ob ?[0-9])|h(?:ai(?!\\\\w))'
    """
    found: dict[str, list[str]] = {}
    for words, following in kinds:
        rests: dict[str, list[str]] = {}
        for word in words:
            rests.setdefault(word[0], []).append(word[1:])
        for char, ends in rests.items():
            found.setdefault(char, []).append(alternation(ends) + following)
    return "|".join(f"{re.escape(char)}(?:{'|'.join(rests)})" for char, rests in sorted(found.items()))
