"""The tables of speech of a language, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from verify.facets.name_phrases import phrase_pattern, split_phrases
from verify.facets.name_tokens import upper_class
from verify.languages import tables


@dataclass(frozen=True, slots=True)
class SpeechRules:
    """Patterns (over lower-cased text, but for `outlet`) and sets of one language.

    `cues` finds verbs, denials, reports, "according to" and false friends; `role` says which a match is.
    """

    cues: re.Pattern[str]
    role: dict[str, str]
    weak: frozenset[str]
    not_sources: re.Pattern[str]
    far_complement: re.Pattern[str]
    complement: re.Pattern[str]
    object_marks: frozenset[str]
    hearer_verbs: frozenset[str]
    splits: re.Pattern[str]
    noun_mark: re.Pattern[str]
    negation: re.Pattern[str]
    not_negation: re.Pattern[str]
    role_noun: re.Pattern[str]
    address: re.Pattern[str]
    starters: frozenset[str]
    lead: re.Pattern[str]
    auxiliary: re.Pattern[str]
    time_first: frozenset[str]
    outlet: re.Pattern[str]
    outlet_class: re.Pattern[str]
    pronouns: frozenset[str]
    quoted_only: frozenset[str]
    participles: frozenset[str]
    cuts_clauses: bool
    abbreviations: frozenset[str]
    openers: frozenset[str]


@cache
def speech_rules(lang: str) -> SpeechRules:
    """The compiled tables of one language."""
    table, text, names = tables(lang, "speech"), tables(lang, "text"), tables(lang, "names")
    role = _roles(table)
    return SpeechRules(
        cues=phrase_pattern(role),
        role=role,
        weak=frozenset(split_phrases(table.WEAK_VERBS)),
        not_sources=_anchored(table.NOT_SOURCES),
        far_complement=phrase_pattern(split_phrases(table.FAR_COMPLEMENTS)),
        object_marks=frozenset(split_phrases(table.OBJECT_MARKS)),
        hearer_verbs=frozenset(split_phrases(table.HEARER_VERBS)),
        splits=phrase_pattern(split_phrases(table.SPLITS)),
        complement=phrase_pattern(split_phrases(table.COMPLEMENTS)),
        noun_mark=_ending(table.NOUN_MARKS),
        negation=_ending(table.NEGATIONS),
        not_negation=_ending(table.NOT_NEGATIONS),
        role_noun=_role_nouns(lang),
        address=_anchored("|".join(names.PHRASES["honorific"][flag] for flag in "mf").lower()),
        starters=frozenset(names.STARTERS.split()),
        lead=_anchored(table.LEADS),
        auxiliary=_ending(table.AUXILIARIES),
        time_first=frozenset(split_phrases(table.TIME_WORDS)),
        outlet=_outlet_pattern(table.OUTLETS, table.OUTLET_SUFFIXES),
        outlet_class=_anchored(table.OUTLET_CLASSES),
        pronouns=frozenset(split_phrases(table.PRONOUNS)),
        quoted_only=frozenset(split_phrases(table.QUOTED_ONLY)),
        participles=frozenset(split_phrases(table.PARTICIPLES)),
        cuts_clauses=table.CUTS_CLAUSES,
        abbreviations=text.ABBREVIATIONS,
        openers=text.OPENERS,
    )


def _roles(table: object) -> dict[str, str]:
    """What each phrase is; a later table overrules an earlier one."""
    role: dict[str, str] = {}
    for kind in ("VERBS", "WEAK_VERBS", "DENIALS", "REPORTS", "ACCORDING", "FALSE_FRIENDS"):
        for phrase in split_phrases(getattr(table, kind)):
            role[phrase] = {"VERBS": "verb", "WEAK_VERBS": "verb"}.get(kind, kind.lower())
    return role


def _alternatives(listed: str) -> str:
    return "|".join(map(re.escape, sorted(split_phrases(listed), key=lambda phrase: (-len(phrase), phrase))))


def _anchored(listed: str) -> re.Pattern[str]:
    """Phrases at the start of a text, with the blanks and the comma behind them."""
    return re.compile(rf"\s*+(?:{_alternatives(listed)})(?!\w)[\s,]*+")


def _role_nouns(lang: str) -> re.Pattern[str]:
    """Offices and callings, which stand in apposition to a speaker."""
    phrases = tables(lang, "names").PHRASES
    listed = [*phrases["office"].values(), phrases["honorific"][""]]
    return _anchored("|".join(listed).lower().replace("\n", "|"))


def _ending(listed: str) -> re.Pattern[str]:
    """Phrases at the end of a text, with the blanks in front of them."""
    return re.compile(rf"(?:(?<=\s)|^)(?:{_alternatives(listed)})\s*$")


def _outlet_pattern(listed: str, suffixes: str) -> re.Pattern[str]:
    """Known outlets, web addresses, and capitals that end like an outlet's name."""
    upper = upper_class()
    known = _alternatives(listed)
    capitals = rf"(?:[{upper}][\w&'’-]*+ ){{1,3}}(?:{_alternatives(suffixes)})"
    address = r"[\w-]++\.(?:com|net|org|vn|tv)(?:\.vn)?"
    return re.compile(rf"(?<![\w-])(?:{known}|{capitals}|{address})(?![\w-])")
