"""Articles as rows of sentences, each with its clauses and the names in it.  Pure; judges nothing.

A name that one article shows to be one is seen in the others too, where nothing else shows it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from verify.facets.name_phrases import lowered, phrase_pattern, split_phrases
from verify.facets.names import name_key, same_name
from verify.languages import tables
from verify.model import Article, Claim, Name

_BEARERS = ("person", "unknown")
_LOWER_WORD = re.compile(r"(?<!\w)[^\W\d_A-Z][^\W\d_]*+")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence: its characters in the article, the same in lower case, its clauses and names in order."""

    start: int
    text: str
    low: str
    clauses: tuple[Claim, ...]
    names: tuple[Name, ...]

    def clause_at(self, place: int) -> Claim | None:
        """The clause that holds a character of the article."""
        return next((c for c in self.clauses if c.start <= place < c.end), None)


@dataclass(frozen=True, slots=True)
class Scene:
    """An article with its sentences; `sexes` by key of name, as far as titles tell them; `common` are
    the words written in lower case.
    """

    article: Article
    lines: tuple[Line, ...]
    people: tuple[Name, ...]
    sexes: Mapping[str, str]
    common: frozenset[str]

    def clauses_beside(self, claim: Claim) -> tuple[Claim, ...]:
        """The clauses of the sentence of a clause."""
        return next((line.clauses for line in self.lines if claim in line.clauses), ())


def scenes_of(articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]) -> list[Scene]:
    """The sentences of articles that hold clauses, without questions."""
    rows = [(a, _lines(a, claims[a.id])) for a in articles]
    known = _known_names([line for _, lines in rows for line in lines])
    return [_scene(a, tuple(_named(line, known) for line in lines)) for a, lines in rows]


def _scene(article: Article, lines: tuple[Line, ...]) -> Scene:
    people = {n.key: n for line in lines for n in line.names if n.kind in _BEARERS}
    return Scene(article, lines, tuple(people.values()), _sexes(lines, article.lang), _common(lines))


def _common(lines: Sequence[Line]) -> frozenset[str]:
    return frozenset(w for line in lines for w in _LOWER_WORD.findall(line.text))


def _lines(article: Article, claims: Sequence[Claim]) -> list[Line]:
    groups: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.kind == "event":
            groups.setdefault(claim.sentence, []).append(claim)
    return [_line(article, group) for _, group in sorted(groups.items()) if not _asks(article, group)]


@dataclass(frozen=True, slots=True)
class _Known:
    """The names of some articles as written, with their kind; as one pattern."""

    kinds: Mapping[str, str]
    pattern: re.Pattern[str]


def _known_names(lines: Sequence[Line]) -> _Known:
    """The names whose kind nothing contradicts, but for those that are common words as well."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for name in (n for line in lines for n in line.names):
        kinds[name.text].add(name.kind)
    common = _common(lines)
    sure = {
        text: next(iter(found - {"unknown"}), "unknown")
        for text, found in sorted(kinds.items())
        if len(found - {"unknown"}) <= 1 and text[:1].isupper() and text.lower() not in common
    }
    return _Known(sure, phrase_pattern(sure))


def _named(line: Line, known: _Known) -> Line:
    """A sentence with the names that other sentences show to be names, and their kinds."""
    own = tuple(
        replace(n, kind=known.kinds.get(n.text, n.kind)) if n.kind == "unknown" else n  # type: ignore[arg-type]
        for n in line.names
    )
    more = tuple(_found(line, known, own))
    return replace(line, names=tuple(sorted((*own, *more), key=lambda n: n.start))) if more or own else line


def _found(line: Line, known: _Known, own: Sequence[Name]) -> Iterator[Name]:
    for match in known.pattern.finditer(line.text):
        start, end = line.start + match.start(), line.start + match.end()
        if not any(n.start < end and start < n.end for n in own):
            text = match.group()
            yield Name(start, end, text, known.kinds[text], name_key(text), text)  # type: ignore[arg-type]


def is_ambiguous(name: Name, scene: Scene) -> bool:
    """True for a name that two people of an article may bear."""
    found = [n for n in scene.people if same_name(name, n)]
    return any(same_name(n, m) is not True for n, m in combinations(found, 2))


def fullest(name: Name, scene: Scene) -> Name:
    """The longest form of a name in an article, where it is surely of one person."""
    if " " in name.full or is_ambiguous(name, scene):
        return name
    forms = [n for n in scene.people if same_name(name, n) and " " in n.full]
    return max(forms, key=lambda n: (len(n.full), n.full), default=name)


def _asks(article: Article, group: Sequence[Claim]) -> bool:
    end = max(c.end for c in group)
    return "?" in article.text[end - 1 : end + 2]


def _line(article: Article, group: Sequence[Claim]) -> Line:
    start, end = min(c.start for c in group), max(c.end for c in group)
    text = article.text[start:end]
    names = {v.of.start: v.of for c in group for v in c.values if isinstance(v.of, Name)}
    clauses = tuple(sorted(group, key=lambda c: (c.start, c.end)))
    return Line(start, text, lowered(text), clauses, tuple(names[k] for k in sorted(names)))


def _sexes(lines: Sequence[Line], lang: str) -> dict[str, str]:
    """The sex of each person whose titles tell one and the same."""
    honorifics = tables(lang, "names").PHRASES["honorific"]
    sex_of = {w.lower(): sex for sex in ("m", "f") for w in split_phrases(honorifics.get(sex, ""))}
    found: dict[str, set[str]] = {}
    for name in (n for line in lines for n in line.names if n.title):
        for word in (name.title or "").lower().replace(".", "").split():
            if word in sex_of:
                found.setdefault(name.key, set()).add(sex_of[word])
    return {key: next(iter(sexes)) for key, sexes in found.items() if len(sexes) == 1}
