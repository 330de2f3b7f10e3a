"""What an article says that somebody is, in apposition: "the choir's pianist", "giám sát trận đấu", "their lawyer".

Only words that single somebody out count; half of a story are residents, victims or pupils.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from verify.facets.name_keys import name_key, person_key
from verify.languages import tables
from verify.languages.kinds import ALONE_GROUPS, COMMON_GROUPS, KINDS
from verify.match.lexicon import find_phrases
from verify.match.vectors import terms
from verify.model import Name
from verify.people.homes import names_of
from verify.people.owners import person_nouns
from verify.people.profiles import Profile, kept_with_profile
from verify.text.normalise import fold

# Words before a name, and characters behind it, in which it is told what somebody is.
WORDS_BEFORE = 5
CHARS_BEHIND = 70
_BEFORE = re.compile(r"[^,;:.!?()\[\]\"“”\n]*$")
_BEHIND = re.compile(r"[^,;:.!?()\[\]\"“”\n]*")


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is: a concept or a word, the words of the article, and whether a story may have many."""

    label: str
    shown: str = field(compare=False)
    common: bool = field(default=False, compare=False)


def descriptions_of(name: Name, profile: Profile) -> frozenset[Role]:
    """What an article says that one of its people is."""
    return _all(profile).get(name.key, frozenset())


def fits_one(role: Role, name: Name, profile: Profile) -> bool:
    """True if an article says it of nobody but one of its people."""
    return not any(role in roles for key, roles in _all(profile).items() if key != name.key)


@kept_with_profile
def nameable(profile: Profile) -> tuple[Name, ...]:
    """The people of an article by full name, with those of unknown kind that it says what they are of, or how old."""
    aged = {t.owner.key for t in profile.traits}
    people = {n.key: n for n in profile.people if " " in n.full}
    unknown = (n for n in names_of(profile.claims) if n.kind == "unknown" and " " in n.full)
    more = {
        n.key: replace(n, kind="person")
        for n in unknown
        if n.key in aged or any(not r.common for r in descriptions_of(n, profile))
    }
    return tuple((more | people).values())


@kept_with_profile
def by_word(profile: Profile) -> dict[str, tuple[Name, ...]]:
    """The first and last words of full names -> the people of an article that bear them."""
    found: dict[str, tuple[Name, ...]] = {}
    for name in nameable(profile):
        for word in dict.fromkeys((first_word(name), last_word(name))):
            found[word] = (*found.get(word, ()), name)
    return found


def first_word(name: Name) -> str:
    """The first word of a name's key."""
    return name_key(name.full).split()[0]


def last_word(name: Name) -> str:
    """The last word of a name's key, a generation left out."""
    return person_key(name.full).split()[-1]


@kept_with_profile
def _all(profile: Profile) -> dict[str, frozenset[Role]]:
    """The roles of all people of an article by their keys."""
    found: dict[str, set[Role]] = {}
    for name in names_of(profile.claims):
        if name.kind in ("person", "unknown"):
            found.setdefault(name.key, set()).update(
                _roles_at(name, profile.article.text, profile.article.lang)
            )
    return {key: frozenset(roles) for key, roles in found.items()}


def words_on(name: Name, profile: Profile) -> frozenset[str]:
    """The content words of the appositions behind somebody's name, without those that are said of many."""
    text, lang = profile.article.text, profile.article.lang
    told = [_words_behind(n, text, lang) for n in names_of(profile.claims) if n.key == name.key]
    common = terms(tables(lang, "people").COMMON_NOUNS.replace("|", " "), lang)
    return frozenset(terms(" ".join(told), lang)) - frozenset(common)


def _roles_at(name: Name, text: str, lang: str) -> Iterator[Role]:
    yield from _roles_in(_words_before(name, text, lang), lang)
    yield from _roles_in(_words_behind(name, text, lang), lang)


def _words_behind(name: Name, text: str, lang: str) -> str:
    """The apposition behind a name, or nothing."""
    behind = re.match(tables(lang, "people").APPOSITION_BEHIND, text[name.end : name.end + CHARS_BEHIND])
    if behind is None:
        return ""
    start = name.end + behind.end()
    found = _BEHIND.match(text[start : start + CHARS_BEHIND])
    return found.group() if found else ""


def _words_before(name: Name, text: str, lang: str) -> str:
    """The words right before a name that may say what its bearer is."""
    found = _BEFORE.search(text[max(0, name.start - CHARS_BEHIND) : name.start])
    words = (found.group() if found else "").split()[-WORDS_BEFORE:]
    lead = " ".join(words)
    if tables(lang, "people").NOUN_FIRST:
        return lead
    ends = [end for _, end in person_nouns(lead, lang)]
    return lead if ends and max(ends) == len(lead) else ""


def _roles_in(text: str, lang: str) -> Iterator[Role]:
    for hit in find_phrases(text, lang, "concepts", "CONCEPTS"):
        is_common = hit.label in COMMON_GROUPS
        if KINDS.get(hit.label) == "group" and (not is_common or hit.label in ALONE_GROUPS):
            yield Role(hit.label, text[hit.start : hit.end], is_common)
    common = _common_nouns(lang)
    for start, end in person_nouns(text, lang):
        word = fold(text[start:end])
        if word not in common and not find_phrases(text[start:end], lang, "concepts", "CONCEPTS"):
            yield Role(word, text[start:end])


@cache
def _common_nouns(lang: str) -> frozenset[str]:
    """Words for people that are said of many, folded."""
    return frozenset(fold(w) for w in tables(lang, "people").COMMON_NOUNS.split("|"))
