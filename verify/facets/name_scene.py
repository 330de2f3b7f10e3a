"""What the readers of names share: candidates, the state of a pass, and small looks at the words around."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from verify.facets.name_lexicon import Lexicon
from verify.facets.name_tokens import Tokens

ALIAS = frozenset(("alias",))
PERSONAL = frozenset(("honorific", "office"))
VOWELS = frozenset("aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ")
_MAX_RUN = 8  # words of one run of capitals; longer ones are lists or lines in capitals
_OPEN_BEHIND = frozenset(("country", "organisation", "place"))


# Flags of nouns that are no titles of rank ("lawyer", "brother").
KIN = frozenset(("kin", "bearer"))


class Title(NamedTuple):
    """A title: the words `first:last`, its role and flag, and the word that a name must start at to bear it."""

    first: int
    last: int
    role: str
    flag: str
    at: int


class Candidate(NamedTuple):
    """A proposed name: the words `first:last`.  `sure` is False where only its place may give it a capital."""

    first: int
    last: int
    kind: str = "unknown"
    key: str = ""
    flag: str = ""
    title: Title | None = None
    sure: bool = True


@dataclass(slots=True)
class Scan:
    """The state of one pass over one text: the candidates so far, in order, and the title that waits for a name."""

    toks: Tokens
    lex: Lexicon
    found: list[Candidate] = field(default_factory=list)
    title: Title | None = None


def is_capital(scan: Scan, at: int) -> bool:
    """Whether a word stands at `at` and may begin a name."""
    return 0 <= at < len(scan.toks.words) and scan.toks.capitals[at]


def run_end(scan: Scan, at: int) -> int:
    """Behind the capitals that follow word `at` with nothing but blanks between."""
    end = at + 1
    while (
        end < scan.toks.count and end - at < _MAX_RUN and scan.toks.is_joined(end) and is_capital(scan, end)
    ):
        end += 1
    return end


def title_at(scan: Scan, at: int) -> Title | None:
    """The title that waits for a name at this word, or None."""
    if scan.title is None or scan.title.at != at:
        return None
    return scan.title if scan.title.last == at or scan.toks.gap(at) == " " else None


def emit(scan: Scan, candidate: Candidate) -> None:
    """Keep a candidate with its title; an office stays open behind a country or an organisation."""
    title = title_at(scan, candidate.first)
    if title is not None and title.role == "office" and candidate.kind in _OPEN_BEHIND:
        scan.found.append(candidate)
        scan.title = title._replace(at=candidate.last)
        return
    scan.title = None
    if candidate.kind == "country" or (candidate.key and title is not None and title.role == "honorific"):
        title = None
    scan.found.append(candidate._replace(title=title) if title is not None else candidate)


def cut_person(scan: Scan, first: int, end: int) -> int:
    """Where a person's full name starts behind a place of two or more words, else `end`."""
    for i in range(first + 2, end - 1):
        if scan.toks.words[i] in scan.lex.surnames:
            return i
    return end


def starts_phrase(scan: Scan, at: int) -> bool:
    """Whether an alias, a title or a full name starts at a word."""
    if at >= scan.toks.count:
        return False
    lex, toks = scan.lex, scan.toks
    if lex.find(toks, at, ALIAS) is not None or lex.find(toks, at, PERSONAL) is not None:
        return True
    return toks.words[at] in lex.surnames and is_capital(scan, at + 1) and toks.is_joined(at + 1)


def is_country(scan: Scan, at: int) -> bool:
    """Whether a country, or a government by its capital, starts at a word."""
    entry = scan.lex.find(scan.toks, at, ALIAS)
    return entry is not None and entry.kind == "country"


def extended(scan: Scan, end: int) -> int:
    """Over "of the North" behind an organisation."""
    toks = scan.toks
    at = end
    if at < toks.count and toks.gap(at) == " " and toks.words[at] in scan.lex.links:
        at += 1
        if at < toks.count and toks.words[at] in scan.lex.articles:
            at += 1
        if is_capital(scan, at) and toks.gap(at) == " ":
            return run_end(scan, at)
    return end


def skip_starters(scan: Scan, at: int, end: int) -> int:
    """Behind ordinary words that open the run for their place alone."""
    toks, first = scan.toks, at
    while first < end - 1 and toks.words[first] in scan.lex.starters and may_open(scan, first, at):
        first += 1
    return first


def may_open(scan: Scan, first: int, at: int) -> bool:
    """Whether a word may be an ordinary one that opens a sentence or a bracket; behind such a word another may follow."""
    if first > at:
        return True
    return scan.toks.opens_sentence(first) or "(" in scan.toks.gap(first)
