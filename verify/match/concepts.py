"""Clauses as sets of concepts: synonyms meet, within a language and across languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from verify.languages import tables
from verify.languages.kinds import GENERIC_ACTS, KINDS, PARENTS
from verify.memo import kept_in_topic
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
def with_wider(concept: str) -> tuple[str, ...]:
    """A concept and all that it is a kind of."""
    wider = PARENTS.get(concept)
    return (concept, *(with_wider(wider) if wider else ()))


@cache
def _sizes(lang: str) -> dict[str, tuple[int, ...]]:
    """First word -> how many words the phrases that it begins have, the most first."""
    found: dict[str, set[int]] = {}
    for phrase in _phrases(lang):
        found.setdefault(phrase[0], set()).add(len(phrase))
    return {word: tuple(sorted(sizes, reverse=True)) for word, sizes in found.items()}


@kept_in_topic
def concept_places(text: str, lang: str) -> tuple[tuple[str, int, int], ...]:
    """The concepts that a text names with their offsets into the folded text; the longest phrase at each place counts.

    >>> concept_places("Vụ tai nạn làm ba người bị thương", "vi")
    (('crash', 0, 10), ('injure', 18, 33))
    """
    stem, phrases, sizes = tables(lang, "stems").stem, _phrases(lang), _sizes(lang)
    folded = fold(text)
    tokens = list(_WORD.finditer(folded))
    text = text if len(text) == len(folded) else folded
    words = tuple(stem(t.group()) for t in tokens)
    found: list[tuple[str, int, int]] = []
    at = 0
    while at < len(words):
        for size in sizes.get(words[at], ()):
            if (
                at + size <= len(words)
                and words[at : at + size] in phrases
                and not (size == 1 and _is_named(text, tokens[at].start(), at))
            ):
                found.append(
                    (phrases[words[at : at + size]], tokens[at].start(), tokens[at + size - 1].end())
                )
                at += size - 1
                break
        at += 1
    return tuple(found)


def _is_named(text: str, start: int, number: int) -> bool:
    """True for a single word with a capital that does not begin the text: it is part of a name ("Phú Hòa")."""
    return number > 0 and start < len(text) and text[start].isupper()


@kept_in_topic
def concepts(text: str, lang: str) -> frozenset[str]:
    """The concepts that a text names, with the wider ones that they are kinds of.

    >>> sorted(concepts("Ba hành khách bị thương trong vụ tai nạn", "vi"))
    ['crash', 'injure', 'passenger']
    >>> sorted(concepts("Three passengers were injured in the accident", "en"))
    ['crash', 'injure', 'passenger']
    """
    return frozenset(wide for found, _, _ in concept_places(text, lang) for wide in with_wider(found))


@kept_in_topic
def main_act(text: str, lang: str) -> str | None:
    """The act that a clause tells: its first telling verb, else its first verb, else its first act that is a noun.

    >>> main_act("Sau vụ tai nạn, cảnh sát đã bắt tài xế", "vi")
    'arrest'
    >>> main_act("Buổi lễ sau vụ tai nạn đã được tổ chức tại Pakse", "vi")
    'hold'
    """
    acts = _acts(text, lang)
    for wanted in ("verb", "weak", "noun"):
        found = next((concept for concept, sort in acts if sort == wanted), None)
        if found:
            return found
    return None


def told_acts(text: str, lang: str) -> frozenset[str]:
    """The acts that the telling verbs of a clause name.

    >>> sorted(told_acts("Sau vụ tai nạn, cảnh sát đã bắt tài xế và phạt chủ xe", "vi"))
    ['arrest']
    """
    return frozenset(concept for concept, sort in _acts(text, lang) if sort == "verb")


@kept_in_topic
def _acts(text: str, lang: str) -> tuple[tuple[str, str], ...]:
    """The acts of a text in their order, each as "verb", "weak" (it says little of what happened) or "noun"."""
    folded = fold(text)
    return tuple(
        (concept, _sort_of_act(concept, folded[:start].rstrip(), folded[start:end], folded[end:], lang))
        for concept, start, end in concept_places(text, lang)
        if KINDS[concept] == "act"
    )


def _sort_of_act(concept: str, before: str, phrase: str, behind: str, lang: str) -> str:
    """A noun is as good as a verb where it is said to have happened ("vụ tai nạn xảy ra")."""
    words = tables(lang, "actions")
    is_noun = before.endswith(words.BEFORE_NOUNS) or f" {phrase.partition(' ')[0]}" in words.BEFORE_NOUNS
    if is_noun and not any(w in behind[:_HAPPENED_CHARS] for w in words.HAPPENED):
        return "noun"
    return "weak" if concept in GENERIC_ACTS else "verb"


# Characters behind a noun within which it is said to have happened.
_HAPPENED_CHARS = 40


def named(found: Iterable[str], lang: str) -> str:
    """Concepts in words of a language, for people.

    >>> named({"injure", "die"}, "vi"), named({"arrest"}, "en")
    ('chết, bị thương', 'arrest')
    """
    listed = tables(lang, "concepts").CONCEPTS
    return ", ".join(listed.get(concept, concept).partition(", ")[0] for concept in sorted(found))
