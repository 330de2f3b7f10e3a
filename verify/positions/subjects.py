"""Who it is that a phrase of a sentence is about: the name, the pronoun or the role beside it.

A pronoun is resolved to the person named first in the nearest sentence before it that names a fitting one.  Where two
may be meant, it is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verify.facets.name_keys import person_key
from verify.facets.name_phrases import phrase_pattern, split_phrases
from verify.facets.names import same_name
from verify.languages import tables
from verify.model import Name
from verify.positions.scene import Line, Scene, fullest, is_ambiguous

# Words between a phrase and its subject; with this few, a nearer mention beats the first of the clause.
MAX_WORDS = 14
CLOSE_WORDS = 3
# Sentences before a pronoun in which its person may be named.
LOOK_BACK = 4
# Characters behind a role in which its vehicle is named.
PART_CHARS = 16
# Words between a host and the house.
HOST_WORDS = 2
_WORD = re.compile(r"\w+")
_PEOPLE = ("person", "unknown")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is meant: a named person, else the one with a role ("owner")."""

    name: Name | None
    role: str = ""

    @property
    def shown(self) -> str:
        return self.name.full if self.name else self.role


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a sentence that may be a subject: a name, a pronoun with its sex, a role, or a group."""

    start: int
    end: int
    kind: str
    value: str = ""
    name: Name | None = None


def subject_before(scene: Scene, index: int, place: int) -> Subject | None:
    """The subject of a phrase that starts at a character of a sentence; None where it is nobody for sure."""
    line, lang = scene.lines[index], scene.article.lang
    clause = line.clause_at(line.start + place)
    found = [m for m in mentions_of(line, lang) if m.end <= place and not _says(line, m, place, lang)]
    if not found:
        relative = _table(lang)["relative"].search(line.low, 0, place)
        return _meant(person_before(scene, index, 0, "")) if relative else None
    nearest = _described(line, found)
    between = _WORD.findall(line.low[nearest.end : place])
    first = next((m for m in found if clause and line.start + m.start >= clause.start), nearest)
    if between and between[0] in tables(lang, "positions").COORDINATORS:
        nearest = first
    elif len(between) > CLOSE_WORDS and _other(first, nearest):
        return None
    if _is_possessor(line, nearest) and len(between) > 1:
        return None
    return None if len(between) > MAX_WORDS else _resolved(scene, index, nearest)


def _described(line: Line, found: list[Mention]) -> Mention:
    """The last mention; where it describes a name in commas ("An, the driver of the van, died") the name."""
    last = found[-1]
    if len(found) < 2 or last.kind != "role" or found[-2].kind != "name":
        return last
    between = line.low[found[-2].end : last.start].strip()
    return found[-2] if between == "," and line.low.find(",", last.end) > 0 else last


def subject_behind(scene: Scene, index: int, place: int) -> Subject | None:
    """The subject of a phrase that ends at a character of a sentence and has its subject behind it."""
    line = scene.lines[index]
    found = [m for m in mentions_of(line, scene.article.lang) if m.start >= place]
    if not found or len(_WORD.findall(line.low[place : found[0].start])) > CLOSE_WORDS:
        return None
    return None if _is_possessor(line, found[0]) else _resolved(scene, index, found[0])


def host_of(scene: Scene, index: int, place: int) -> Subject | None:
    """Whose house it is that a phrase of going leads to: "drove to her house", "đến nhà ông Khang"."""
    line, lang = scene.lines[index], scene.article.lang
    places = _table(lang)["place"]
    for mention in (m for m in mentions_of(line, lang) if m.start >= place):
        if tables(lang, "roles").HEAD_FIRST:
            is_host = bool(
                places.fullmatch(line.low[place : mention.start].strip().removesuffix(" của"))
                or _led(line, place, mention, lang)
            )
        else:
            behind = line.low[mention.end :].removeprefix("'s").split()[:HOST_WORDS]
            is_host = line.low[place : mention.start].strip() == "" or _is_titled(line, place, mention)
            is_host = is_host and any(places.fullmatch(w.strip(",.")) for w in behind)
        return _resolved(scene, index, mention) if is_host else None
    return None


def _is_titled(line: Line, place: int, mention: Mention) -> bool:
    """True where only a title stands between a phrase and a name."""
    title = (mention.name.title or "").lower() if mention.name else ""
    return bool(title) and line.low[place : mention.start].strip(" .") == title.strip(" .")


def _led(line: Line, place: int, mention: Mention, lang: str) -> bool:
    """True where a place and then only a title stand between a phrase and a name."""
    between = line.low[place : mention.start].strip()
    title = (mention.name.title or "").lower() if mention.name else ""
    return bool(title) and bool(_table(lang)["place"].fullmatch(between.removesuffix(title).strip()))


def _is_possessor(line: Line, mention: Mention) -> bool:
    return line.low.startswith("'s ", mention.end)


def same_subject(x: Subject, y: Subject, a: Scene, b: Scene) -> bool:
    """True for surely one person: one name that nobody else bears, or one role that one person has in each article."""
    if x.name and y.name:
        return is_one(x.name, y.name) and not (is_ambiguous(x.name, b) or is_ambiguous(y.name, a))
    return x.role == y.role != ""


def is_one(x: Name, y: Name) -> bool:
    """True for one name, and for a full name of two words and more that the other one ends with."""
    if same_name(x, y):
        return True
    short, long = sorted((person_key(x.full).split(), person_key(y.full).split()), key=len)
    while short and len(short[0]) == 1:
        short = short[1:]
    return len(short) > 1 and long[-len(short) :] == short


def _other(x: Mention, y: Mention) -> bool:
    return (x.kind, x.value) != (y.kind, y.value)


def _says(line: Line, mention: Mention, place: int, lang: str) -> bool:
    """True where a verb of speech behind a mention makes it the speaker only.

    Not where the phrase is that verb, or follows it at once: who "nói không kháng cáo" speaks of himself.
    """
    rest = line.low[mention.end : place].strip(" ,")
    said = _table(lang)["says"].match(rest) if mention.kind == "name" else None
    return said is not None and said.end() < len(rest)


def _resolved(scene: Scene, index: int, mention: Mention) -> Subject | None:
    lang = scene.article.lang
    if mention.kind == "group":
        return None
    if mention.name:
        name = fullest(mention.name, scene)
        return Subject(name, _role_of(scene, mention.name)) if name.kind in _PEOPLE else None
    if mention.kind == "pronoun":
        return _meant(person_before(scene, index, mention.start, mention.value))
    titled = _titled(scene, mention.value.partition(" of ")[0])
    if len(titled) == 1:
        return Subject(titled[0], mention.value)
    if titled:
        return None
    if mention.value in tables(lang, "positions").ANAPHORIC_ROLES:
        return _meant(person_before(scene, index, mention.start, ""))
    return Subject(None, mention.value)


def _meant(name: Name | None) -> Subject | None:
    return Subject(name) if name else None


def person_before(scene: Scene, index: int, place: int, sex: str) -> Name | None:
    """The person named first in the nearest sentence that names one of this sex who does not speak there only."""
    for at in range(index, max(-1, index - LOOK_BACK - 1), -1):
        line = scene.lines[at]
        for name in line.names:
            if at == index and name.start - line.start >= place:
                break
            is_fitting = not sex or scene.sexes.get(name.key, sex) == sex
            behind = line.low[name.end - line.start :].lstrip(" ,")
            speaks = at < index and _table(scene.article.lang)["says"].match(behind)
            if name.kind == "person" and is_fitting and not speaks:
                return fullest(name, scene)
    return None


def _role_of(scene: Scene, name: Name) -> str:
    """The role that an article gives a person beside the name, if it gives it to nobody else."""
    roles = tables(scene.article.lang, "positions").ROLES
    return next((r for r in roles if [n.key for n in _titled(scene, r)] == [name.key]), "")


def _titled(scene: Scene, role: str) -> list[Name]:
    """The people whose title, or the words directly before whose name, are of a role; each once."""
    pattern = _table(scene.article.lang)[f"role {role}"]
    found: dict[str, Name] = {}
    for line in scene.lines:
        for name in line.names:
            before = line.low[max(0, name.start - line.start - 40) : name.start - line.start]
            if name.kind in _PEOPLE and any(m.end() >= len(before) - 1 for m in pattern.finditer(before)):
                found.setdefault(name.key, name)
    return list(found.values())


# -- mentions


def mentions_of(line: Line, lang: str) -> list[Mention]:
    """What may be a subject in a sentence, in order; the words right before a name belong to it."""
    names = [
        Mention(n.start - line.start, n.end - line.start, "name", n.key, n)
        for n in line.names
        if n.kind not in ("country", "place")
    ]
    out = list(names)
    for word in _words(line, lang):
        inside = any(n.start < word.end and word.start < n.end for n in names)
        leads = any(n.start - word.end in (1, 2) for n in names) and word.kind != "group"
        owns = word.kind == "pronoun" and line.low[: word.start].endswith(tables(lang, "positions").OF)
        if not inside and not leads and not owns:
            out.append(word)
    return sorted(out, key=lambda m: (m.start, m.end))


def _words(line: Line, lang: str) -> Iterator[Mention]:
    table, plurals = _table(lang), tables(lang, "positions").PLURALS
    taken: list[tuple[int, int]] = []
    for kind, pattern in table.items():
        if kind in ("says", "relative", "part", "place"):
            continue
        for match in pattern.finditer(line.low):
            if not any(s < match.end() and match.start() < e for s, e in taken):
                taken.append(match.span())
                sort, _, value = kind.partition(" ")
                before = _WORD.findall(line.low[max(0, match.start() - 12) : match.start()])[-1:]
                if sort == "role" and before and (before[0].isdigit() or before[0] in plurals):
                    yield Mention(*match.span(), "group")
                    continue
                part = _part(line, match, lang) if sort == "role" else ""
                yield Mention(*match.span(), sort, value + part)


def _part(line: Line, match: re.Match[str], lang: str) -> str:
    """What a driver drives: " of truck", by a word inside the role or right behind it."""
    found = _table(lang)["part"].search(line.low, match.start(), match.end() + PART_CHARS)
    return f" of {found.group()}" if found else ""


@cache
def _table(lang: str) -> dict[str, re.Pattern[str]]:
    """Kind of mention with its value -> pattern; roles first, since some hold a pronoun."""
    t = tables(lang, "positions")
    return {
        **{f"role {role}": phrase_pattern(split_phrases(p)) for role, p in t.ROLES.items()},
        "group": phrase_pattern(split_phrases(t.GROUPS)),
        **{f"pronoun {sex}": phrase_pattern(split_phrases(p)) for sex, p in t.PRONOUNS.items() if sex},
        "says": phrase_pattern(split_phrases(t.SAYS)),
        "part": phrase_pattern(split_phrases(t.ROLE_PARTS)),
        "place": phrase_pattern(split_phrases(t.PLACES_OF)),
        "relative": phrase_pattern(split_phrases(t.RELATIVES)),
    }
