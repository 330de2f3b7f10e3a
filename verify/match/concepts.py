"""Clauses as sets of concepts: synonyms meet, within a language and across languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from verify.languages import tables
from verify.languages.kinds import PARENTS
from verify.text.normalise import fold

_WORD = re.compile(r"[^\W\d_]+")


@cache
def _phrases(lang: str) -> dict[tuple[str, ...], str]:
    """Stemmed phrase -> concept."""
    stem = tables(lang, "stems").stem
    return {
        tuple(stem(w) for w in fold(phrase).split()): concept
        for concept, listed in tables(lang, "concepts").CONCEPTS.items()
        for phrase in listed.split(", ")
    }


@cache
def _with_wider(concept: str) -> tuple[str, ...]:
    """A concept and all that it is a kind of."""
    wider = PARENTS.get(concept)
    return (concept, *(_with_wider(wider) if wider else ()))


@cache
def _longest(lang: str) -> int:
    return max(map(len, _phrases(lang)))


@lru_cache(maxsize=65536)
def concepts(text: str, lang: str) -> frozenset[str]:
    """The concepts that a text names; the longest phrase at each place counts.

    >>> sorted(concepts("Ba hành khách bị thương trong vụ tai nạn", "vi"))
    ['crash', 'injure', 'passenger']
    >>> sorted(concepts("Three passengers were injured in the accident", "en"))
    ['crash', 'injure', 'passenger']
    """
    stem, phrases = tables(lang, "stems").stem, _phrases(lang)
    words = tuple(stem(w) for w in _WORD.findall(fold(text)))
    found: set[str] = set()
    at = 0
    while at < len(words):
        for size in range(min(_longest(lang), len(words) - at), 0, -1):
            if words[at : at + size] in phrases:
                found.update(_with_wider(phrases[words[at : at + size]]))
                at += size - 1
                break
        at += 1
    return frozenset(found)


def named(found: Iterable[str], lang: str) -> str:
    """Concepts in words of a language, for people.

    >>> named({"injure", "die"}, "vi"), named({"arrest"}, "en")
    ('chết, bị thương', 'arrest')
    """
    listed = tables(lang, "concepts").CONCEPTS
    return ", ".join(listed.get(concept, concept).partition(", ")[0] for concept in sorted(found))
