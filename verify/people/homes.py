"""Where people live and come from: addresses behind a person's name, with the cue that ties them to it.

An address counts as a home only where a cue of the language stands in front of it ("ngụ", "lives in"), or where
nothing but an age or a birth year parts it from the person ("bà Mai (50 tuổi, xóm 13, …)").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from verify.contrasts.places import Address, find_addresses
from verify.languages import tables
from verify.model import Article, Claim, Name
from verify.people.owners import person_nouns, starts_with_article

# Characters between a person and the end of the cue, and the words among them that no aside explains ("công nhân").
MAX_LINK_CHARS = 90
MAX_OTHER_WORDS = 4
_WORD = re.compile(r"\w+")
_CLOSED = re.compile(r"[\n;!?]|\.\s|\)\s*\w")


@dataclass(frozen=True, slots=True)
class Home:
    """A person's address: `start:end` are its characters (of the words "same address" for one that is taken over)."""

    owner: Name
    kind: str
    address: Address
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cues:
    """The patterns of a language, compiled."""

    homes: tuple[tuple[str, re.Pattern[str]], ...]
    asides: re.Pattern[str]
    bare: re.Pattern[str]
    described: re.Pattern[str]
    sure: tuple[tuple[str, re.Pattern[str]], ...]
    same: re.Pattern[str]


def names_of(claims: Sequence[Claim]) -> list[Name]:
    """The names of an article, each place once, in order."""
    found = {(v.of.start, v.of.end): v.of for c in claims for v in c.values if isinstance(v.of, Name)}
    return [found[key] for key in sorted(found)]


def find_homes(article: Article, claims: Sequence[Claim]) -> list[Home]:
    """The homes of an article in the order of the text."""
    names = names_of(claims)
    people = [n for n in names if n.kind == "person"]
    homes = [
        home
        for address in find_addresses(article.text, 0, names, article.lang)
        for home in _homes_at(article, people, address) or _described_home_at(article, names, address)
    ]
    return sorted([*homes, *_taken_over(article, people, homes)], key=lambda h: (h.start, h.end))


def _homes_at(article: Article, people: Sequence[Name], address: Address) -> list[Home]:
    """The home that a cue tells in front of an address, if any."""
    owner = _before(people, address.start)
    if owner is None:
        return []
    link = article.text[owner.end : address.start]
    kind = home_kind(link, article.lang) or (
        _sure_kind(link, article.lang) if _is_sure_place(address) else None
    )
    return [Home(owner, kind, address, address.start, address.end)] if kind else []


def _described_home_at(article: Article, names: Sequence[Name], address: Address) -> list[Home]:
    """The home behind what a person is who is not else known to be one: "Owen Marsh, a baker from …"."""
    owner = _before(names, address.start)
    if owner is None or owner.kind != "unknown" or " " not in owner.full:
        return []
    link, lang = article.text[owner.end : address.start], article.lang
    fits = (
        len(link) <= MAX_LINK_CHARS
        and not _CLOSED.search(link)
        and _is_behind_description(link, lang, _cues(lang))
    )
    return [Home(owner, "home", address, address.start, address.end)] if fits else []


def _is_sure_place(address: Address) -> bool:
    """True for a place that is known as one, or told with the one that it lies in."""
    first = address.parts[0]
    return (
        len(address.parts) > 1 or first.level == 1 or (first.name.kind == "place" and first.level is not None)
    )


def _sure_kind(link: str, lang: str) -> str | None:
    """The kind of home that the words between a person and what is surely a place tell of, or None."""
    if len(link) > MAX_LINK_CHARS or _CLOSED.search(link):
        return None
    return next((kind for kind, pattern in _cues(lang).sure if pattern.fullmatch(link)), None)


def home_kind(link: str, lang: str) -> str | None:
    """The kind of home that the words between a person and an address tell of, or None.

    >>> [home_kind(words, "vi") for words in (" (38 tuổi, ngụ ", " (SN 1983, ", " bị bắt tại ", ", quê ở ")]
    ['home', 'home', None, 'origin']
    >>> home_kind(", 45, of ", "en"), home_kind(", the governor of ", "en")
    ('home', None)
    """
    if len(link) > MAX_LINK_CHARS or _CLOSED.search(link):
        return None
    cues = _cues(lang)
    if cues.bare.fullmatch(link) or _is_behind_description(link, lang, cues):
        return "home"
    for kind, pattern in cues.homes:
        found = pattern.search(link)
        if found and _is_aside(link[: found.start()], cues):
            return kind
    return None


def _is_behind_description(link: str, lang: str, cues: Cues) -> bool:
    """True for ", a teacher from ": behind the word for what a person is."""
    found = cues.described.search(link)
    if found is None or not starts_with_article(link, lang):
        return False
    nouns = [(end, start) for start, end in person_nouns(link[: found.start()], lang)]
    end, start = max(nouns, default=(0, 0))
    is_last = bool(nouns) and not link[end : found.start()].strip()
    return is_last and link[start:end].lower() not in tables(lang, "people").AFFILIATED.split("|")


def _is_aside(text: str, cues: Cues) -> bool:
    """True if a text tells ages and the like, and hardly anything else."""
    return len(_WORD.findall(cues.asides.sub(" ", text))) <= MAX_OTHER_WORDS


def _taken_over(article: Article, people: Sequence[Name], homes: Sequence[Home]) -> Iterator[Home]:
    """Homes given as the address that was told last."""
    cues = _cues(article.lang)
    for found in cues.same.finditer(article.text):
        owner = _before(people, found.start())
        told = [h for h in homes if h.end <= found.start() and h.kind == "home"]
        link = article.text[owner.end : found.start()] if owner else ""
        if (
            owner
            and told
            and len(link) <= MAX_LINK_CHARS
            and not _CLOSED.search(link)
            and _is_aside(link, cues)
        ):
            yield Home(owner, "home", told[-1].address, found.start(), found.end())


def _before(people: Sequence[Name], at: int) -> Name | None:
    """The person named last before a place in the text."""
    index = bisect_right(people, at, key=lambda n: n.end)
    return people[index - 1] if index else None


@cache
def _cues(lang: str) -> Cues:
    table = tables(lang, "people")
    ages, tail = table.AGES, table.CUE_TAIL
    return Cues(
        homes=tuple(
            (kind, re.compile(rf"(?<!\w)(?:{cues}){tail}$", re.IGNORECASE))
            for kind, cues in table.HOME_CUES.items()
        ),
        asides=re.compile(rf"{ages}|{table.ASIDES}", re.IGNORECASE),
        bare=re.compile(
            rf"\s*[(,–-]\s*(?:{ages})\s*[,;–-]\s*(?:{table.WEAK_CUES}){tail}|\s*\(\s*(?:{ages})\s*[,;–-]\s*",
            re.IGNORECASE,
        ),
        described=re.compile(rf"(?<!\w)(?:{table.DESCRIBED_HOME})$", re.IGNORECASE),
        sure=tuple((kind, re.compile(cue, re.IGNORECASE)) for kind, cue in table.SURE_PLACE_CUES.items()),
        same=re.compile(rf"(?<!\w)(?:{table.SAME_ADDRESS})(?!\w)", re.IGNORECASE),
    )
