"""The tables of a language, compiled for lookups by the first word of a phrase.  Knows no language by name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from verify.facets.name_tokens import Tokens, tokens
from verify.languages import LANGUAGES, tables

_INSIDE_PHRASE = frozenset((" ", ".", ". ", "", "-", "–", " - ", " – ", "’", "'", " & "))


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of a table.

    `role`: "alias", "honorific", "office", "level", "thing", "head", "field", "suffix".  `key` and `kind` are those
    of the name (aliases), else empty.  `flag`: for capitals "strong" or "weak", for honorifics "m", "f" or "kin".
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
    """All phrases of a language by their lower-cased first word, longest first, and its sets of words."""

    index: dict[str, tuple[Entry, ...]]
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

    def find(self, toks: Tokens, at: int, roles: frozenset[str]) -> Entry | None:
        """The longest phrase of one of the roles that starts at word `at`, or None."""
        for entry in self.fitting(toks, at):
            if entry.role in roles:
                return entry
        return None

    def fitting(self, toks: Tokens, at: int) -> tuple[Entry, ...]:
        """All phrases that start at word `at`, longest first; remembered, since several readers ask."""
        known: tuple[Entry, ...] | None = toks.phrases.get(at)
        if known is None:
            listed = self.index.get(toks.lows[at], ()) if at < len(toks.words) else ()
            known = toks.phrases[at] = tuple([entry for entry in listed if _fits(entry, toks, at)])
        return known

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
    end = at + len(entry.words)
    if end > len(toks):
        return False
    if entry.role == "alias":
        written = tuple(toks.words[at:end])
        if written != entry.words and not _is_variant(written, entry.words):
            return False
    elif toks.lows[at:end] != list(entry.words):
        return False
    return end == at + 1 or all(toks.gap(i) in _INSIDE_PHRASE for i in range(at + 1, end))


def _is_variant(written: tuple[str, ...], form: tuple[str, ...]) -> bool:
    """Whether the words are the form at a sentence start, or in capitals ("WASHINGTON")."""
    if written[1:] == form[1:] and written[0] == form[0][:1].upper() + form[0][1:]:
        return True
    return len(form[0]) > 3 and all(word == part.upper() for word, part in zip(written, form, strict=True))


def _alias_entries(table: object) -> Iterator[Entry]:
    territories: dict[str, str] = table.TERRITORIES  # type: ignore[attr-defined]
    for code, name in territories.items():
        yield Entry("alias", tuple(tokens(name).words), code, "country")
    for key, kind, forms in table.ALIASES:  # type: ignore[attr-defined]
        for form in forms.split("|"):
            yield Entry("alias", tuple(tokens(form).words), key, kind)
    for code, flag, forms in table.CAPITALS:  # type: ignore[attr-defined]
        for form in forms.split("|"):
            yield Entry(
                "alias", tuple(tokens(form).words), code, "country", flag, forms.split("|")[0].lower()
            )


def _outlet_entries(listed: str) -> Iterator[Entry]:
    """Outlets as organisations; those that are ordinary words too ("Time") are left out."""
    for form in listed.split("|"):
        if (any(letter.isupper() for letter in form[1:]) and len(form) > 2) or (
            form[-1:] == "s" and len(form) > 6
        ):
            yield Entry("alias", tuple(tokens(form).words), form, "organisation")


def _phrase_entries(table: object) -> Iterator[Entry]:
    phrases: dict[str, dict[str, str]] = table.PHRASES  # type: ignore[attr-defined]
    for role, groups in phrases.items():
        for flag, listed in groups.items():
            for phrase in _split(listed):
                yield Entry(role, tuple(tokens(phrase).lows), "", "", flag)


def _split(listed: str) -> list[str]:
    return [part for part in (piece.strip() for piece in listed.replace("\n", "|").split("|")) if part]


def _index(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    found: defaultdict[str, dict[tuple[str, tuple[str, ...]], Entry]] = defaultdict(dict)
    for entry in entries:
        if entry.words:
            found[entry.words[0].lower()][entry.role, entry.words] = entry
    return {
        first: tuple(sorted(group.values(), key=lambda e: -len(e.words))) for first, group in found.items()
    }


@cache
def lexicon(lang: str) -> Lexicon:
    """The compiled tables of one language."""
    table = tables(lang, "names")
    outlets = _outlet_entries(tables(lang, "speech").OUTLETS)
    entries = [*outlets, *_alias_entries(table), *_phrase_entries(table)]
    words = {name: frozenset(getattr(table, name).split()) for name in _WORD_SETS}
    return Lexicon(
        index=_index(entries),
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
