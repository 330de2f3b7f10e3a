"""The tables of a language, compiled for lookups by the first word of a phrase.  Knows no language by name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from verify.facets.name_tokens import Tokens, words_of
from verify.languages import LANGUAGES, tables

_INSIDE_PHRASE = frozenset((" ", ".", ". ", "", "-", "–", " - ", " – ", "’", "'", " & "))


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of a table.

    `role`: "alias", "honorific", "office", "level", "thing", "head", "field", "suffix".  `key` and `kind` are those
    of the name (aliases), else empty.  `flag`: for capitals "strong" or "weak", for honorifics "m", "f", "kin" or
    "bearer" (a noun for people that begins names of other things too, "Pilot Point").
    `home`: the key of a capital as a place.
    """

    role: str
    words: tuple[str, ...]
    key: str = ""
    kind: str = ""
    flag: str = ""
    home: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All phrases of a language and its sets of words.

    `aliases`: those of one word, by all that may be written for them.  `singles`: other phrases of one word, by it in
    lower case.  `longer`: those of more words by their first and second word in lower case, longest first.  `firsts`:
    the first words of all, in lower case.
    """

    firsts: frozenset[str]
    aliases: dict[str, tuple[Entry, ...]]
    singles: dict[str, tuple[Entry, ...]]
    longer: dict[str, dict[str, tuple[Entry, ...]]]
    starters: frozenset[str]
    never: frozenset[str]
    small: frozenset[str]
    surnames: frozenset[str]
    given: frozenset[str]
    suffixes: dict[str, str]
    heads: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str]
    field_links: frozenset[str]
    locatives: frozenset[str]
    pairing: frozenset[str]
    said: frozenset[str]
    not_after: frozenset[str]
    abbreviations: frozenset[str]
    countries: frozenset[str]
    syllable: re.Pattern[str] | None
    alias_splits: bool
    firm_heads: frozenset[tuple[str, ...]]

    def find(self, toks: Tokens, at: int, roles: frozenset[str]) -> Entry | None:
        """The longest phrase of one of the roles that starts at word `at`, or None."""
        for entry in self.fitting(toks, at):
            if entry.role in roles:
                return entry
        return None

    def fitting(self, toks: Tokens, at: int) -> tuple[Entry, ...]:
        """All phrases that start at word `at`, longest first; remembered, since several readers ask."""
        known: tuple[Entry, ...] | None = toks.phrases.get(at)
        if known is not None:
            return known
        if at >= toks.count:
            return ()
        low = toks.lows[at]
        found = self.aliases.get(toks.words[at], ()) + self.singles.get(low, ())
        seconds = self.longer.get(low)
        if seconds is not None and at + 1 < toks.count and toks.lows[at + 1] in seconds:
            found = (*[one for one in seconds[toks.lows[at + 1]] if _fits(one, toks, at)], *found)
        toks.phrases[at] = found
        return found

    def is_pair(self, parts: list[str]) -> bool:
        """Whether the parts of a hyphened word are names of their own: "Nga-Belarus", "Virginia-Mỹ", not "Lan-Anh"."""
        if "-".join(parts) in self.countries or not any(part in self.countries for part in parts):
            return False
        return all(
            part in self.countries
            or (part[:1].isupper() and self.alias_splits and not self.is_syllable(part))
            for part in parts
        )

    def is_syllable(self, word: str) -> bool:
        """Whether the word could be an ordinary syllable of this language (False where it has none)."""
        return self.syllable is not None and self.syllable.fullmatch(word.lower()) is not None


def _fits(entry: Entry, toks: Tokens, at: int) -> bool:
    """Whether a phrase of several words stands at word `at`."""
    end = at + len(entry.words)
    if end > toks.count:
        return False
    if entry.role == "alias":
        if tuple(toks.words[at:end]) not in _writings(entry.words):
            return False
    elif tuple(toks.lows[at:end]) != entry.words:
        return False
    return _INSIDE_PHRASE.issuperset(toks.gaps[at + 1 : end])


def _writings(form: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """How an alias may be written: as it is, at the start of a sentence, or in capitals ("WASHINGTON")."""
    first = form[0]
    opened = (first[:1].upper() + first[1:], *form[1:])
    return (form, opened, tuple(map(str.upper, form))) if len(first) > 3 else (form, opened)


def _alias_entries(table: object) -> Iterator[Entry]:
    territories: dict[str, str] = table.TERRITORIES  # type: ignore[attr-defined]
    for code, name in territories.items():
        yield Entry("alias", words_of(name), code, "country")
    for key, kind, forms in table.ALIASES:  # type: ignore[attr-defined]
        for form in forms.split("|"):
            yield Entry("alias", words_of(form), key, kind)
    for code, flag, forms in table.CAPITALS:  # type: ignore[attr-defined]
        for form in forms.split("|"):
            yield Entry("alias", words_of(form), code, "country", flag, forms.split("|")[0].lower())


def _outlet_entries(listed: str) -> Iterator[Entry]:
    """Outlets as organisations; those that are ordinary words too ("Time") are left out."""
    for form in listed.split("|"):
        if (any(letter.isupper() for letter in form[1:]) and len(form) > 2) or (
            form[-1:] == "s" and len(form) > 6
        ):
            yield Entry("alias", words_of(form), form, "organisation")


def _phrase_entries(table: object) -> Iterator[Entry]:
    phrases: dict[str, dict[str, str]] = table.PHRASES  # type: ignore[attr-defined]
    for role, groups in phrases.items():
        for flag, listed in groups.items():
            for phrase in _split(listed):
                yield Entry(role, tuple(map(str.lower, words_of(phrase))), "", "", flag)


def _split(listed: str) -> list[str]:
    return [part for part in (piece.strip() for piece in listed.replace("\n", "|").split("|")) if part]


def _by_writing(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    """The phrases of one word by all that may be written for them."""
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        forms = _writings(entry.words) if entry.role == "alias" else (entry.words,)
        for (word,) in dict.fromkeys(forms):
            found[word].append(entry)
    return {word: tuple(group) for word, group in found.items()}


def _longer(entries: Iterable[Entry]) -> dict[str, dict[str, tuple[Entry, ...]]]:
    """The phrases of several words by their first and second, longest first."""
    found: dict[str, dict[str, tuple[Entry, ...]]] = {}
    for entry in sorted(entries, key=lambda e: -len(e.words)):
        seconds = found.setdefault(entry.words[0].lower(), {})
        second = entry.words[1].lower()
        seconds[second] = (*seconds.get(second, ()), entry)
    return found


@cache
def lexicon(lang: str) -> Lexicon:
    """The compiled tables of one language."""
    table = tables(lang, "names")
    outlets = _outlet_entries(tables(lang, "speech").OUTLETS)
    entries = [*outlets, *_alias_entries(table), *_phrase_entries(table)]
    distinct = {(entry.role, entry.words): entry for entry in entries if entry.words}.values()
    words = {name: frozenset(getattr(table, name).split()) for name in _WORD_SETS}
    return Lexicon(
        firsts=frozenset(entry.words[0].lower() for entry in distinct),
        aliases=_by_writing(one for one in distinct if len(one.words) == 1 and one.role == "alias"),
        singles=_by_writing(one for one in distinct if len(one.words) == 1 and one.role != "alias"),
        longer=_longer(one for one in distinct if len(one.words) > 1),
        abbreviations=tables(lang, "text").ABBREVIATIONS,
        countries=frozenset(" ".join(entry.words) for entry in entries if entry.kind == "country"),
        starters=words["STARTERS"],
        never=words["NEVER"],
        small=words["SMALL"],
        surnames=words["SURNAMES"],
        given=words["GIVEN"],
        heads=frozenset(entry.words[0].capitalize() for entry in entries if entry.role == "head"),
        suffixes={word: kind for kind, listed in table.SUFFIXES.items() for word in listed.split()},
        links=words["LINKS"],
        articles=words["ARTICLES"],
        field_links=words["FIELD_LINKS"],
        locatives=words["LOCATIVES"],
        pairing=words["PAIRING"],
        said=words["SAID"],
        not_after=words["NOT_AFTER"],
        syllable=re.compile(table.SYLLABLE) if table.SYLLABLE else None,
        alias_splits=table.ALIAS_SPLITS,
        firm_heads=frozenset(tuple(head.split()) for head in table.FIRM_HEADS),
    )


_WORD_SETS = (
    "STARTERS",
    "NEVER",
    "SMALL",
    "SURNAMES",
    "GIVEN",
    "LINKS",
    "ARTICLES",
    "FIELD_LINKS",
    "LOCATIVES",
    "PAIRING",
    "SAID",
    "NOT_AFTER",
)


@cache
def is_syllable(word: str) -> bool:
    """Whether the word could be a syllable of any language that is written in syllables."""
    return any(lexicon(lang).is_syllable(word) for lang in LANGUAGES)
