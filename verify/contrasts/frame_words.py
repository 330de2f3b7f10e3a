"""Clause -> chunks: the phrases of the tables of roles, the names, the times, and the other words, in order.

The longest phrase at each place counts; what stands in brackets is left out.  Knows nothing of who does what.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from verify.facets.name_phrases import lowered, split_phrases
from verify.languages import tables
from verify.match.units import Unit
from verify.model import Name

PHRASE_MAX_WORDS = 6
# What is longer is no clause but a text without stops; its frames would be compared each with each.
CLAUSE_MAX_CHARS = 2000
# English forms that are nouns as well ("charge", "attacks").
_WEAK_FORMS = ("base", "s")
_TOKEN = re.compile(r"\([^()]{0,200}+\)|[^\W_]++(?:['’.\-][^\W_]+)*+|[,;:–—?]|\s-\s")


@dataclass(frozen=True, slots=True)
class Chunk:
    """A phrase of a table, a name, or one other word.  `form` of an English verb: base, s, past, part or ing."""

    kind: str
    value: str
    start: int
    end: int
    form: str = ""
    name: Name | None = None


def chunks_of(unit: Unit) -> list[Chunk]:
    """The chunks of a clause, in order; none for a clause too long to be one."""
    text, offset = unit.claim.quote, unit.claim.start
    if len(text) > CLAUSE_MAX_CHARS:
        return []
    tokens = [(m.start(), m.end()) for m in _TOKEN.finditer(text)]
    low = lowered(text)
    names = {n.start - offset: n for n in unit.names}
    out, at = [], 0
    while at < len(tokens):
        start, end = tokens[at]
        name = names.get(start)
        if name:
            stop = name.end - offset
            out.append(Chunk("name", name.key, start, stop, name=name))
            while at < len(tokens) and tokens[at][0] < stop:
                at += 1
            continue
        if text[start] == "(":
            at += 1
            continue
        if any(t.start - offset <= start < t.end - offset for t in unit.times if t.kind == "date"):
            out.append(Chunk("time", "", start, end))
            at += 1
            continue
        size, found = _longest(low, tokens, at, unit.lang, names)
        kind, value, form = found
        out.append(Chunk(kind, value, start, tokens[at + size - 1][1], form))
        at += size
    return out


def _longest(
    low: str,
    tokens: list[tuple[int, int]],
    at: int,
    lang: str,
    names: dict[int, Name],
) -> tuple[int, tuple[str, str, str]]:
    """(words, meaning) of the longest phrase at a place; punctuation is a break."""
    start = tokens[at][0]
    if not low[start].isalnum():
        return 1, ("break", low[tokens[at][0] : tokens[at][1]].strip(), "")
    first = low[start : tokens[at][1]]
    for size in range(min(_most_words(lang).get(first, 0), len(tokens) - at), 0, -1):
        if any(tokens[at + k][0] in names for k in range(1, size)):
            continue
        found = phrases_of(lang).get(" ".join(low[s:e] for s, e in tokens[at : at + size]))
        if found:
            return size, found
    return 1, ("word", first, "")


@cache
def _most_words(lang: str) -> dict[str, int]:
    """The first word of phrases -> how many words those have at most; most words of a text begin none."""
    most: dict[str, int] = {}
    for phrase in phrases_of(lang):
        words = phrase.split(" ")
        most[words[0]] = min(max(most.get(words[0], 0), len(words)), PHRASE_MAX_WORDS)
    return most


@cache
def phrases_of(lang: str) -> dict[str, tuple[str, str, str]]:
    """Phrase -> (kind, value, form).  Where tables share a phrase the later one of this list counts."""
    t = tables(lang, "roles")
    out: dict[str, tuple[str, str, str]] = {}
    for kind, listed in (
        ("lead", t.LEADS),
        ("det", t.DETERMINERS),
        ("prep", t.PREPOSITIONS),
        ("break", t.BREAKS),
    ):
        out |= {p: (kind, p, "") for p in split_phrases(listed)}
    for group, listed in t.ACTORS.items():
        out |= dict.fromkeys(split_phrases(listed), ("actor", group, ""))
    for action, listed in t.ACTIONS.items():
        for entry in split_phrases(listed):
            for phrase, form in verb_forms(entry, t.HEAD_FIRST):
                if form not in _WEAK_FORMS or phrase not in out:
                    out[phrase] = ("action", action, form)
    for kind, listed in t.AUXILIARIES.items():
        out |= dict.fromkeys(split_phrases(listed), ("aux", kind, ""))
    out |= {p: ("word", p, "") for p in split_phrases(t.NO_ACTIONS)}
    return out


def verb_forms(entry: str, is_uninflected: bool) -> list[tuple[str, str]]:
    """The forms of a table's verb with what they are; "both" is past and participle.

    >>> verb_forms("steal:stole:stolen", False)
    [('steal', 'base'), ('steals', 's'), ('stealing', 'ing'), ('stole', 'past'), ('stolen', 'part')]
    >>> verb_forms("return to", False)
    [('return to', 'base'), ('returns to', 's'), ('returning to', 'ing'), ('returned to', 'both')]
    """
    if is_uninflected:
        return [(entry, "")]
    if entry.startswith("="):
        return [(entry[1:], "both")]
    base, _, rest = entry.partition(":")
    verb, _, tail = base.partition(" ")
    past = part = _past(verb)
    if rest:
        past, _, last = rest.partition(":")
        part, _, tail = last.partition(" ")
    forms = [(verb, "base"), (_s(verb), "s"), (_ing(verb), "ing")]
    forms += [(past, "both")] if past == part else [(past, "past"), (part, "part")]
    return list({f"{word} {tail}".strip(): form for word, form in forms}.items())


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "ed"


def _s(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


def _ing(verb: str) -> str:
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"
