"""Phrases of a table as one regular expression that reads a text once, whatever their number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_WORD_EDGE = r"(?<![\w-])(?:{})(?!\w)"


def lowered(text: str) -> str:
    """The text in lower case with straight apostrophes, character for character (so that offsets hold)."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lower.replace("’", "'")


def split_phrases(listed: str) -> tuple[str, ...]:
    """The phrases of a table that is written with bars and line ends.

    >>> split_phrases("cho biết|nói thêm")
    ('cho biết', 'nói thêm')
    """
    parts = (piece.strip() for piece in listed.replace("\n", "|").split("|"))
    return tuple(part for part in parts if part)


def phrase_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern for whole phrases in lower case, the longest at each place; linear in the text.

    >>> phrase_pattern(["không", "không chỉ"]).findall("không chỉ đẹp mà không đắt, vô khôngx")
    ['không chỉ', 'không']
    """
    trie: dict[str, Any] = {}
    for phrase in phrases:
        node = trie
        for letter in phrase:
            node = node.setdefault(letter, {})
        node[""] = {}
    return re.compile(_WORD_EDGE.format(_branches(trie)) if trie else "(?!)")


def _branches(node: dict[str, Any]) -> str:
    """The alternatives below a node of the trie; the longer ones come first, and what may end here is optional."""
    ends = "" in node
    options = [_chain(letter, child) for letter, child in sorted(node.items()) if letter]
    if not options:
        return ""
    joined = options[0] if len(options) == 1 and not ends else f"(?:{'|'.join(options)})"
    return f"{joined}?" if ends else joined


def _chain(letter: str, node: dict[str, Any]) -> str:
    """The pattern of a letter with all that follows without a choice."""
    text = re.escape(letter)
    while len(node) == 1 and "" not in node:
        ((letter, node),) = node.items()
        text += re.escape(letter)
    return text + _branches(node)
