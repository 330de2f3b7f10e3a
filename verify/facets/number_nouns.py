"""What a number counts: the noun phrase behind it, head noun first in importance.

Head-first languages name the noun at once ("27 thi thể được tìm thấy"), head-last ones at the end of the phrase
("30 top diplomats").  Without a tagger: known nouns, words that end a phrase, plurals.  Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from verify.languages import tables
from verify.text.patterns import alternation

MAX_WORDS = 6
MAX_MODIFIERS = 3
SUBJECT_CHARS = 70
_MARKS = ".'&-"
_LETTERS = r"[^\W\d_][\w'.&-]{0,30}+"
_WORD = re.compile(rf"[ -]{_LETTERS}")
# One word more than a phrase has: it tells whether a stop word begins a known noun ("bị cáo").
_PHRASE = re.compile(rf"[ -]{_LETTERS}(?: {_LETTERS}){{0,{MAX_WORDS}}}+")


class Counted(NamedTuple):
    """`phrase` and `head` in lower case; `end` of the phrase; `known`: the head is in the table; `lead`: its first word.

    `plural` is only ever False where the language marks plurals.
    """

    phrase: str
    head: str
    end: int
    known: bool
    lead: str = ""
    plural: bool = True


@dataclass(frozen=True, slots=True)
class Nouns:
    """The counting tables of one language, ready to match."""

    head_first: bool
    classifiers: frozenset[str]
    nouns: frozenset[str]
    noun: re.Pattern[str]
    not_one: frozenset[str]
    wholes: frozenset[str]
    materials: frozenset[str]
    determiners: frozenset[str]
    joiners: frozenset[str]
    stop_pairs: Mapping[str, tuple[str, ...]]
    stops: frozenset[str]
    states: re.Pattern[str]
    plurals: frozenset[str]
    not_plural: tuple[str, ...]
    of: re.Pattern[str]
    subject: re.Pattern[str]
    subject_ends: frozenset[str]


@cache
def nouns(lang: str) -> Nouns:
    """The compiled counting tables of a language."""
    t = tables(lang, "counting")
    return Nouns(
        head_first=t.HEAD_FIRST,
        classifiers=t.CLASSIFIERS,
        nouns=t.NOUNS,
        noun=re.compile(rf"{alternation(t.NOUNS)}(?!\w)"),
        not_one=t.ONE_NOT_BEFORE,
        wholes=t.WHOLES,
        materials=t.MATERIALS,
        determiners=t.DETERMINERS,
        joiners=t.JOINERS,
        stop_pairs=t.STOP_PAIRS,
        stops=t.STOPS,
        states=re.compile(rf" (?:đã )?({alternation(t.STATES)})(?!\w)"),
        plurals=t.PLURALS,
        not_plural=t.NOT_PLURAL_ENDS,
        of=re.compile(rf" {alternation(t.OF)}(?!\w)"),
        subject=re.compile(t.SUBJECT_BEFORE + r" $"),
        subject_ends=t.SUBJECT_ENDS,
    )


class _Word(NamedTuple):
    text: str
    low: str
    end: int


_new = tuple.__new__  # a word without the detour over its class: the most frequent record of all


def counted_at(text: str, low: str, at: int, n: Nouns) -> Counted | None:
    """What stands behind a number that ends at `at`, or None where no noun follows."""
    if low[at : at + 1] == "-":
        return _hyphened(low, at, n)
    words = _words(text, low, at, n)
    if not words:
        return None
    return _head_first(low, words, n) if n.head_first else _head_last(low, words, n)


def _hyphened(low: str, at: int, n: Nouns) -> Counted | None:
    """The one word that hangs on to the number: "48-page indictment" has 48 pages."""
    m = _WORD.match(low, at)
    if m is None:
        return None
    word = m[0][1:].split("-", 1)[0]
    return Counted(word, word, at + 1 + len(word), word in n.nouns, word)


def _words(text: str, low: str, at: int, n: Nouns) -> list[_Word]:
    """The words up to the first stop word, digit, or mark."""
    m = _PHRASE.match(low, at)
    if m is None:
        return []
    found: list[_Word] = []
    written = [*m[0][1:].split(" "), ""]
    for i, word in enumerate(written[:-1][:MAX_WORDS]):
        start = at + 1
        bare = word if word[-1] not in _MARKS else word.rstrip(_MARKS)
        at = start + len(bare)
        if bare in n.stops and not (
            (found and text[start].isupper())
            or _joins(text, bare, at, found, n)
            or (bare is word and f"{bare} {written[i + 1].rstrip(_MARKS)}" in n.nouns)
        ):
            break
        if bare in n.stop_pairs and low.startswith(n.stop_pairs[bare], at + 1):
            break
        found.append(_new(_Word, (text[start:at], bare, at)))
        if bare is not word:
            break
    return found


def _joins(text: str, word: str, at: int, found: Sequence[_Word], n: Nouns) -> bool:
    """Whether "and" stands between names of one phrase: "Wal-Mart and Sam's Club stores"."""
    return (
        word in n.joiners and bool(found) and found[-1].text[0].isupper() and text[at + 1 : at + 2].isupper()
    )


def _head_first(low: str, words: Sequence[_Word], n: Nouns) -> Counted:
    first, noun = _past_classifiers(low, words, n)
    head, end = (noun[0], noun.end()) if noun else _unknown(words[first : first + 2])
    known, lead = noun is not None or first > 0, words[0].low
    state = n.states.match(low, end)
    if state:
        return Counted(f"{head} {state[1]}", head, state.end(), known, lead)
    behind = [w for w in words if w.end > end]
    for count in range(1, min(MAX_MODIFIERS, len(behind)) + 1):
        state = n.states.match(low, behind[count - 1].end)
        if state:
            phrase = " ".join([head, *(w.low for w in behind[:count]), state[1]])
            return Counted(phrase, head, state.end(), known, lead)
    rest = _modifiers(behind)
    if not rest:
        return Counted(head, head, end, known, lead)
    return Counted(" ".join([head, *(w.low for w in rest)]), head, rest[-1].end, known, lead)


def _unknown(words: Sequence[_Word]) -> tuple[str, int]:
    """A noun the table does not have: two syllables, or what there is."""
    return " ".join(w.low for w in words), words[-1].end


def _past_classifiers(low: str, words: Sequence[_Word], n: Nouns) -> tuple[int, re.Match[str] | None]:
    """The index of the noun that is counted, and its match in the table: "chiếc máy bay", but "chiếc Boeing"."""
    first = 0
    while True:
        word = words[first]
        noun = n.noun.match(low, word.end - len(word.low))
        alone = noun is None or noun.end() == word.end
        if not alone or word.low not in n.classifiers or first + 1 == len(words):
            return first, noun
        following = words[first + 1].text
        if following[0].isupper() and not following.isupper():
            return first, noun
        first += 1


def _modifiers(words: Sequence[_Word]) -> Sequence[_Word]:
    """Names behind the head, or at most three other words where the phrase ends with them."""
    names = 0
    while names < min(MAX_MODIFIERS, len(words)) and words[names].text[0].isupper():
        names += 1
    if names == 1 and len(words) >= MAX_MODIFIERS and not words[0].text.isupper():
        return words[:MAX_MODIFIERS]  # "Đại sứ quán"
    if names:
        return words[:names]
    return words if len(words) <= MAX_MODIFIERS else ()


def _head_last(low: str, words: Sequence[_Word], n: Nouns) -> Counted | None:
    for i, word in enumerate(words):
        if is_plural(word, n):
            return _phrase(low, words[: i + 1], n)
    if len(words) <= 3:
        return _phrase(low, words, n)._replace(plural=False)
    return None


def is_plural(word: _Word, n: Nouns) -> bool:
    """Whether an English-like word looks plural: a known one, or "-s" on a word that is no name or adjective."""
    if word.low in n.plurals:
        return True
    return (
        word.low.endswith("s")
        and not word.low.endswith(n.not_plural)
        and not word.text[0].isupper()
        and len(word.low) > 3
    )


def _phrase(low: str, words: Sequence[_Word], n: Nouns) -> Counted:
    head = words[-1].low
    phrase = " ".join(w.low for w in words)
    state = n.states.match(low, words[-1].end)
    if state:
        return Counted(f"{phrase} {state[1]}", head, state.end(), head in n.nouns, words[0].low)
    return Counted(phrase, head, words[-1].end, head in n.nouns, words[0].low)


def counted_of(text: str, low: str, at: int, n: Nouns) -> Counted | None:
    """What a share is taken of: "48 percent of the vote"; for head-first languages the noun behind."""
    m = n.of.match(low, at)
    if m is None:
        return counted_at(text, low, at, n) if n.head_first else None
    return counted_behind_determiner(text, low, m.end(), n)


def counted_behind_determiner(text: str, low: str, at: int, n: Nouns) -> Counted | None:
    """The noun at a place, past "the", "their" and the like."""
    m = _WORD.match(low, at)
    if m is not None and m[0][1:] in n.determiners:
        at = m.end()
    return counted_at(text, low, at, n)


def subject_before(low: str, at: int, n: Nouns) -> str | None:
    """The noun in front of a number that is said of it: "số hành khách là 44", "the death toll rose to 44"."""
    line = low[max(0, at - SUBJECT_CHARS) : at].rsplit("\n", 1)[-1]
    m = n.subject.search(line)
    return next((g.strip() for g in m.groups() if g), None) if m else None
