"""Whose an age or a birth is: the name that it is apposed to or said of, and nobody's where a description stands between.

"Lan, 29 tuổi" and "Nam is 41" tell of the one named, "Lan and a 7-year-old grandson" does not.  Reads one article; who
is meant by "the 41-year-old" is for `described`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from verify.facets.kin import is_of_kin
from verify.languages import tables
from verify.languages.kinds import KIN_GROUPS, KINDS
from verify.match.lexicon import find_phrases
from verify.model import Name

# Characters between a name and its age, at most.
MAX_GAP_CHARS = 120
# Words of a description between a name and its age ("Nam, a former goalkeeper of 41").
MAX_DESCRIPTION_WORDS = 7
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_CLOSES = re.compile(r"\s*(?:[,.;)]|$|and\b|who\b)")
_STOP = re.compile(r"[.!?…][\"”)]?\s|[\n;]")


@dataclass(frozen=True, slots=True)
class _Links:
    """The patterns of a language, compiled: what may stand between a name and its age or birth."""

    ages: re.Pattern[str]
    births: re.Pattern[str]
    opening: re.Pattern[str]
    following: re.Pattern[str]
    fronted: re.Pattern[str]
    past: re.Pattern[str]
    nobody: re.Pattern[str]


def owner_of(
    text: str, lang: str, names: Sequence[Name], start: int, end: int, *, birth: bool = False
) -> Name | None:
    """The person whose age or birth the characters `start:end` are, or None; `names` are those of the article in order.

    >>> from verify.facets.names import find_names
    >>> def owner(text, value, lang="en"):
    ...     at = text.index(value)
    ...     found = owner_of(text, lang, find_names(text, lang=lang), at, at + len(value))
    ...     return found and found.full
    >>> owner("Linda Gray, 27, was hurt.", "27"), owner("Linda Gray and a 7-year-old boy were hurt.", "7-year-old")
    ('Linda Gray', None)
    """
    links = _links(lang)
    if links.past.match(text, end):
        return None
    for found in (_behind(text, lang, names, start, end, birth), _before(text, lang, names, start, birth)):
        if found is not None:
            is_thing = links.nobody.search(text[max(0, found.start - 20) : found.start])
            return None if is_thing or is_of_kin(text, found, lang) else found
    return None


def _before(text: str, lang: str, names: Sequence[Name], start: int, birth: bool) -> Name | None:
    """The name that stands in front of its age."""
    links = _links(lang)
    index = bisect_right(names, start, key=lambda n: n.end)
    bracket = text.rfind("(", max(0, start - MAX_GAP_CHARS), start)
    if bracket >= 0 and ")" not in text[bracket:start]:
        index = bisect_right(names, bracket, key=lambda n: n.end)
    for name in reversed(names[max(0, index - 3) : index]):
        if name.kind not in ("person", "unknown") or (name.kind == "unknown" and " " not in name.full):
            continue
        gap = text[name.end : start]
        if len(gap) > MAX_GAP_CHARS or _STOP.search(gap) or not _is_own(gap, lang):
            return None
        if links.ages.fullmatch(gap) or _is_description(gap, lang):
            return name
        if birth and name.kind == "person" and links.births.fullmatch(gap):
            return name
        if not birth:
            return None
    return None


def _is_own(gap: str, lang: str) -> bool:
    """True unless the words behind a name are of somebody of the family, or of another person."""
    return not any(h.label in KIN_GROUPS for h in find_phrases(gap, lang, "concepts", "CONCEPTS"))


def _is_description(gap: str, lang: str) -> bool:
    """True for ", chân sút " between a name and an age: what the person is, and nothing else."""
    words = _WORD.findall(gap)
    if not tables(lang, "people").NOUN_FIRST or not re.fullmatch(r",\s[^,;:()]+\s", gap):
        return False
    return len(words) <= MAX_DESCRIPTION_WORDS and starts_with_person(gap, lang)


def starts_with_person(gap: str, lang: str) -> bool:
    """True if a stretch of text begins with a word for a person, whatever articles stand before it."""
    rest = re.sub(rf"^[\s,]*(?:(?:{tables(lang, 'people').DETERMINERS})\s+)*", "", gap, flags=re.IGNORECASE)
    hits = person_nouns(rest, lang)
    return bool(hits) and hits[0][0] == 0


def starts_with_article(link: str, lang: str) -> bool:
    """True if what stands behind a name begins an apposition: ", a …", ", 45, the …"."""
    return re.match(tables(lang, "people").APPOSITION, link, re.IGNORECASE) is not None


def person_nouns(text: str, lang: str) -> list[tuple[int, int]]:
    """The places of the words for persons in a text: of the table of concepts, and of the language's own list."""
    hits = [
        (h.start, h.end)
        for h in find_phrases(text, lang, "concepts", "CONCEPTS")
        if KINDS.get(h.label) == "group"
    ]
    return sorted({*hits, *(m.span() for m in _nouns(lang).finditer(text))})


def _behind(text: str, lang: str, names: Sequence[Name], start: int, end: int, birth: bool) -> Name | None:
    """The name that stands behind its age ("the 41-year-old lawmaker, Ray Moss"; "Born in 1950, Moss …")."""
    links = _links(lang)
    index = bisect_left(names, end, key=lambda n: n.start)
    people = [n for n in names[index : index + 4] if n.kind == "person"]
    if not people:
        return None
    name = people[0]
    gap = _without_title(text[end : name.start], name)
    if len(gap) > MAX_GAP_CHARS or _STOP.search(gap):
        return None
    if birth:
        opens = not text[:start].strip() or bool(links.opening.search(text[max(0, start - 60) : start]))
        return name if opens and links.fronted.fullmatch(gap) else None
    if not gap.strip() and not tables(lang, "people").NOUN_FIRST:
        return name
    if tables(lang, "people").NOUN_FIRST:
        head = _WORD.findall(text[max(0, start - 40) : start])[-3:]
        return name if links.following.fullmatch(gap) and person_nouns(" ".join(head), lang) else None
    ends = [e for _, e in person_nouns(gap, lang)]
    rest = gap[max(ends, default=0) :]
    is_named = (
        bool(ends) and links.following.fullmatch(rest) and len(_WORD.findall(gap)) <= MAX_DESCRIPTION_WORDS
    )
    # "… a 27-year-old man, Doyle said" names the speaker.
    return name if is_named and ("," not in rest or _CLOSES.match(text, name.end)) else None


def _without_title(gap: str, name: Name) -> str:
    """What stands before a name without its title."""
    bare = gap.rstrip().removesuffix(".")
    return bare.removesuffix(name.title) if name.title and bare.endswith(name.title) else gap


@cache
def _links(lang: str) -> _Links:
    t = tables(lang, "people")
    return _Links(*(re.compile(p, re.IGNORECASE) for p in (
        t.AGE_LINKS, t.BIRTH_LINKS, t.BIRTH_OPENING, t.AGE_FOLLOWING, t.BIRTH_FRONTED, t.PAST_AGE, t.NO_PERSON_BEFORE
    )))  # fmt: skip


@cache
def _nouns(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{tables(lang, 'people').PERSON_NOUNS})(?!\w)", re.IGNORECASE)
