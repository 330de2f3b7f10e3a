"""An article as a scene: its clauses in order, its people by the last word of their names, and who a pronoun may be.

Pure; one scene an article.  Does not compare articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property
from itertools import product

from verify.contrasts.frame_words import CLAUSE_MAX_CHARS
from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.languages import tables
from verify.languages.kinds import KINDS
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.model import Article, Name, Time

# Sentences back in which a pronoun or a description finds the one that it stands for.
BACK_SENTENCES = 3
_WORD = re.compile(r"[^\W\d_]+")
# Characters between a person and the word for what the person is: an age, or a comma.
_APPOSITION = re.compile(
    r"\s*(?:\([^()]{0,80}\))?\s*,?\s*(?:\d{2}(?: tuổi)?\s*,\s*)?(?:an?|the|là|is an?|was an?)?\s*$"
)
_MAX_APPOSITION = 60
_ALONE = re.compile(
    r"(?:^|[^\w\s]\s*|(?<![\w.])[^\W\dA-ZĐ]\w*\s)([^\W\d_a-zđ][^\W\d_]+)(?='s\b|\s[^\W\d_A-ZĐ]|[^\w\s]|$)"
)


@dataclass(frozen=True, eq=False)
class Scene:
    """The clauses of one article in order; equal to itself alone."""

    article: Article
    units: tuple[Unit, ...]
    known: Mapping[str, str] = field(default_factory=dict)

    @property
    def lang(self) -> str:
        return self.article.lang

    @cached_property
    def people(self) -> dict[str, str]:
        """Last word of a person's name -> the fullest form of it; a word that two people share is nobody's.

        The article may take up by the last word alone whom the others name in full.
        """
        own = self.named
        text = self.article.text
        others = {w: full for w, full in self.known.items() if w not in own and _stands_in(w, text)}
        return {last: full for last, full in (own | others).items() if full}

    @cached_property
    def named(self) -> dict[str, str]:
        """The people that the article itself names, as in `people`; with no form for a word that two share."""
        found: dict[str, set[str]] = {}
        alone = {w for u in self.units for w in _standing_alone(u.claim.quote)}
        for name in (n for u in self.units for n in u.names if _may_be_person(n, alone)):
            full = f"{name.title} {name.full}" if name.kind == "place" else name.full
            found.setdefault(full.split()[-1], set()).add(full)
        return {last: _longest(fulls) if _is_one(fulls) else "" for last, fulls in sorted(found.items())}

    @cached_property
    def groups(self) -> dict[str, str]:
        """Last word of a person's name -> the group that the article says the person is of."""
        found: dict[str, str] = {}
        for unit in self.units:
            text = unit.claim.quote
            for hit, (start, end, last) in product(group_hits(text, self.lang), self.people_in(unit)):
                if _is_apposed(text, hit, start, end, self.people[last]):
                    found.setdefault(last, hit.label)
        return found

    @cached_property
    def sentences(self) -> dict[int, list[Unit]]:
        """The clauses of every sentence."""
        found: dict[int, list[Unit]] = {}
        for u in self.units:
            found.setdefault(u.claim.sentence, []).append(u)
        return found

    def people_in(self, unit: Unit) -> list[tuple[int, int, str]]:
        """The people named in a clause: start and end in its quote, and the last word of their names."""
        text, at = unit.claim.quote, unit.claim.start
        others = [(n.start - at, n.end - at) for n in unit.names if n.kind in ("organisation", "country")]
        others += [(n.start - at, n.end - at) for n in unit.names if n.kind == "place" and not _is_lake(n)]
        return [
            (m.start(), m.end(), m.group())
            for m in _WORD.finditer(text)
            if m.group() in self.people
            and not any(start <= m.start() < end for start, end in others)
            and not self._names_a_thing(text, m.start(), m.group())
        ]

    def _names_a_thing(self, text: str, start: int, last: str) -> bool:
        """True for a shop or a road that is called like a person ("tiệm vàng Kim Hoa")."""
        lead = text[:start]
        for word in reversed(self.people[last].split()[:-1]):
            lead = lead.rstrip().removesuffix(word)
        before = f" {lowered(lead).rstrip()}"
        return before.endswith(_words(self.lang, "NAMED_THINGS")) and not before.endswith(
            _words(self.lang, "NAMED_PEOPLE")
        )

    def earlier(self, unit: Unit) -> list[Unit]:
        """The clauses before one, the nearest first, as far back as a pronoun reaches."""
        last = unit.claim.sentence
        near = [u for n in range(last - BACK_SENTENCES, last + 1) for u in self.sentences.get(n, ())]
        return [u for u in reversed(near) if u.order < unit.order]

    def after(self, unit: Unit) -> Unit | None:
        """The clause behind one."""
        near = (u for n in (unit.claim.sentence, unit.claim.sentence + 1) for u in self.sentences.get(n, ()))
        return next((u for u in near if u.order > unit.order), None)

    def sentence_of(self, unit: Unit) -> str:
        """The clauses of a clause's sentence, as one text."""
        return " ".join(u.claim.quote for u in self.sentences[unit.claim.sentence])


def scenes_of(articles: Sequence[Article], units: Sequence[Unit]) -> list[Scene]:
    """The scene of every article, in the order of the articles."""
    by_article: dict[int, list[Unit]] = {}
    for u in units:
        if len(u.claim.quote) > CLAUSE_MAX_CHARS:
            continue
        by_article.setdefault(u.article, []).append(u)
    alone = [Scene(a, tuple(by_article.get(i, ()))) for i, a in enumerate(articles)]
    known: dict[str, set[str]] = {}
    for scene in alone:
        for last, full in scene.named.items():
            known.setdefault(last, set()).add(full)
    full_names = {
        last: _longest(fulls) for last, fulls in sorted(known.items()) if _is_one(fulls) and "" not in fulls
    }
    return [replace(scene, known=full_names) for scene in alone]


def group_hits(text: str, lang: str) -> tuple[Hit, ...]:
    """The groups of people that a text names, in order ("công an", "security guards")."""
    return tuple(h for h in find_phrases(text, lang, "concepts", "CONCEPTS") if KINDS.get(h.label) == "group")


@cache
def pattern(lang: str, table: str) -> re.Pattern[str]:
    """A table of phrases of this package as one pattern for texts in lower case."""
    return phrase_pattern(split_phrases(getattr(tables(lang, "parts"), table)))


def says(text: str, lang: str, table: str) -> bool:
    """True if a text has a phrase of a table."""
    return pattern(lang, table).search(lowered(text)) is not None


def is_long_before(published: date | None, times: Iterable[Time], days: int) -> bool:
    """True if the last of some times ended more than so many days before a publication; False where one is unknown."""
    ends = [t.until.date() for t in times if t.until]
    return bool(published and ends and (published - max(ends)).days > days)


@cache
def _words(lang: str, table: str) -> tuple[str, ...]:
    """The phrases of a table as whole words at the end of a text."""
    return tuple(f" {w}" for w in split_phrases(getattr(tables(lang, "parts"), table)))


def _may_be_person(name: Name, alone: set[str]) -> bool:
    """True for a person, and for a name of unknown kind of which the article goes on with the last word."""
    words = name.full.split()
    return (
        name.kind == "person"
        or _is_lake(name)
        or (
            name.kind == "unknown"
            and len(words) > 1
            and words[-1] in alone
            and all(w[:1].isupper() for w in words)
        )
    )


def _standing_alone(text: str) -> set[str]:
    """The words in capitals with no other one beside them."""
    return {m.group(1) for m in _ALONE.finditer(text)}


def _is_lake(name: Name) -> bool:
    """True for a person whose family name looks like the word for a lake ("Hồ Văn Quý"); no lake has a middle name."""
    return name.kind == "place" and (name.title or "").istitle() and name.text.split()[0] in ("Văn", "Thị")


def _longest(fulls: set[str]) -> str:
    return max(fulls, key=lambda f: (len(f), f))


def _is_one(fulls: set[str]) -> bool:
    """True if forms of a name may all be of one bearer: the longest has the words of all others."""
    longest = set(_longest(fulls).split())
    return all(set(f.split()) <= longest for f in fulls)


def _stands_in(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", text) is not None


def _is_apposed(text: str, hit: Hit, start: int, end: int, full: str) -> bool:
    """True for "ngư dân Danh Sóc" and "anh Thọ, 41 tuổi, bảo vệ bến xe"."""
    before = text[max(0, start - len(full)) : start]
    lead = next((k for k in range(len(full.split()) - 1, -1, -1) if before.endswith(_lead(full, k))), 0)
    first = start - len(_lead(full, lead))
    if 0 <= first - hit.end <= 4 and not text[hit.end : first].strip(" “”\"'‘’"):
        return True
    return (
        0 < hit.start - end <= _MAX_APPOSITION
        and "," in text[end : hit.start]
        and bool(_APPOSITION.fullmatch(text[end : hit.start]))
    )


def _lead(full: str, words: int) -> str:
    """The words of a full name before its last one, as far as they stand before it in the text."""
    parts = full.split()[:-1]
    return " ".join(parts[-words:]) + " " if words else ""
