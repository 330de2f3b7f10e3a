"""People's words on findings: the lines of `decisions.jsonl`, which of them stand, and what they do to findings.

A decision outranks the machine.  It holds for the finding whose quotes it is anchored to, whatever id that has by
now; a dismissed finding is back only when its evidence changes.  Pure: who and when are given, files are read and
written by `verify.history`.
"""

from __future__ import annotations

import hashlib
import json
import types
import typing
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import combinations, product
from typing import Any

from verify.anchors import (
    Anchor,
    Anchored,
    Located,
    Shelf,
    locate,
    possible_homes,
    shelve,
    sources_of,
    summary_of,
)
from verify.constraints import Constraints, Place, PlacePair, paired
from verify.errors import VerifyError
from verify.matching import Catalogue, Match, catalogue, matches, value_of
from verify.model import Article, Decision, Finding, Problem
from verify.records import from_plain, to_plain

FILE_NAME = "decisions.jsonl"
VERDICTS = ("confirm", "dismiss", "unsure", "split", "merge", "undo")
# How a verdict is told of a finding.
PAST = {
    "confirm": "confirmed",
    "dismiss": "dismissed",
    "unsure": "left unsure",
    "split": "split",
    "merge": "merged",
    "undo": "taken back",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a verdict on a finding.  `other`: what it is merged with.  `undoes`: the id of an earlier entry.

    `at` is an ISO moment with its zone; `line` (1-based) is where it was read, and not stored.
    """

    id: str
    verdict: str
    by: str
    at: str
    reason: str
    finding: Anchored
    other: Anchored | None = None
    undoes: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Applied:
    """Findings with the decisions that stand for them; `orphans` are decisions that no finding answers to."""

    findings: Sequence[Finding]
    orphans: tuple[Problem, ...]


def new_entry(
    verdict: str, word: Decision, finding: Anchored, other: Anchored | None = None, undoes: str | None = None
) -> Entry:
    """An entry with its id; `word` says who, when and why.

    Raises: VerifyError for a verdict that is unknown or lacks what it needs.
    """
    if verdict not in VERDICTS:
        raise VerifyError(f"no verdict {verdict!r}; there are {', '.join(VERDICTS)}")
    if (other is not None) != (verdict == "merge"):
        raise VerifyError("merge needs another finding to merge with, and no other verdict takes one")
    if other and other.facet != finding.facet:
        raise VerifyError(f"a finding on a {finding.facet} cannot be merged with one on a {other.facet}")
    if (undoes is not None) != (verdict == "undo"):
        raise VerifyError("undo needs the decision that it takes back")
    entry = Entry("", verdict, word.by, word.at, word.reason, finding, other, undoes)
    return replace(entry, id=_digest(entry))


def _digest(entry: Entry) -> str:
    plain = to_plain(replace(entry, id="", line=None))
    return hashlib.sha256(json.dumps(plain, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:12]


def entry_line(entry: Entry) -> str:
    """The entry as it is stored, with its line end."""
    return json.dumps(to_plain(replace(entry, line=None)), ensure_ascii=False) + "\n"


def parse_decisions(text: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a file in its order, and a problem for each line that is none."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            entries.append(replace(_entry(line), line=number))
        except (ArithmeticError, AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
            problems.append(Problem(FILE_NAME, f"no decision: {_one_line(error)}; left alone", number))
    return tuple(entries), tuple(problems)


def _entry(line: str) -> Entry:
    plain = json.loads(line, object_hook=_composed)
    entry = from_plain(Entry, {"id": "", "reason": "", **plain})
    if not _is_sound(entry, Entry):
        raise ValueError("a field is of another type than it should be")
    if entry.verdict not in VERDICTS:
        raise ValueError(f"no verdict {entry.verdict!r}")
    return entry if entry.id else replace(entry, id=_digest(entry))


def _composed(record: dict[str, Any]) -> dict[str, Any]:
    """The record with its texts in NFC, as the articles are: an editor may have decomposed them."""
    return {
        key: unicodedata.normalize("NFC", value) if isinstance(value, str) else value
        for key, value in record.items()
    }


def _is_sound(value: Any, hint: Any) -> bool:
    """Whether a record that was read has what its fields promise: JSON may hold anything anywhere."""
    origin, options = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return isinstance(value, tuple) and all(_is_sound(item, options[0]) for item in value)
    if origin is typing.Literal:
        return value in options
    if origin in (types.UnionType, typing.Union):
        return any(_is_sound(value, option) for option in options)
    if is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return isinstance(value, typing.cast(type, hint)) and all(
            _is_sound(getattr(value, f.name), hints[f.name]) for f in fields(hint)
        )
    return isinstance(value, hint) and not (hint is int and (isinstance(value, bool) or value < 0))


def _one_line(error: Exception) -> str:
    return " ".join(f"{error}".split())[:120] or type(error).__name__


def standing(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that nobody took back, in their order."""
    left: list[Entry] = []
    for entry in entries:
        if entry.verdict == "undo":
            left = [earlier for earlier in left if earlier.id != entry.undoes]
        else:
            left.append(entry)
    return tuple(left)


def anchors_of(entries: Iterable[Entry]) -> Iterator[Anchor]:
    """All that the entries quote."""
    for entry in entries:
        for finding in (entry.finding, entry.other):
            for side in finding.sides if finding else ():
                yield from side.mentions


def constraints_of(entries: Sequence[Entry], articles: Iterable[Article]) -> Constraints:
    """What splits and merges ask of the comparison, as places in the articles of now."""
    left = standing(entries)
    shelf = shelve(possible_homes(anchors_of(left), articles))
    apart = [pair for e in left if e.verdict == "split" for pair in _split(e, shelf)]
    together = [pair for e in left if e.verdict == "merge" for pair in _merge(e, shelf)]
    return Constraints(paired(apart), paired(together))


def _split(entry: Entry, shelf: Shelf) -> Iterable[PlacePair]:
    """Each mention of a side against each of the others; the mentions of a single side against each other."""
    sides = [_places([side_mentions], shelf) for side_mentions in _mentions(entry.finding)]
    groups = list(combinations(sides, 2)) if len(sides) > 1 else []
    pairs = [pair for a, b in groups for pair in product(a, b)] or list(
        combinations(sides[0] if sides else (), 2)
    )
    return [PlacePair(entry.finding.facet, a, b, entry.by, entry.id) for a, b in pairs]


def _merge(entry: Entry, shelf: Shelf) -> Iterable[PlacePair]:
    other = _places(_mentions(entry.other), shelf) if entry.other else ()
    own = _places(_mentions(entry.finding), shelf)
    return [
        PlacePair(entry.finding.facet, a, b, entry.by, entry.id)
        for a, b in product(own, other)
        if not a.meets(b)
    ]


def _mentions(finding: Anchored) -> list[tuple[Any, ...]]:
    return [side.mentions for side in finding.sides]


def _places(sides: Iterable[Sequence[Any]], shelf: Shelf) -> tuple[Place, ...]:
    found = (locate(anchor, shelf) for side in sides for anchor in side)
    return tuple(sorted({_place(located) for located in found if located}))


def _place(located: Located) -> Place:
    return Place(located.article, located.start, located.end)


def apply_decisions(
    findings: Sequence[Finding], articles: Sequence[Article], entries: Sequence[Entry]
) -> Applied:
    """The findings with the last word on each, whatever stood on them before.

    Applying twice is applying once; the order of findings is kept and of no consequence.
    """
    bare = tuple(replace(finding, decision=None, reopened=None) for finding in findings)
    left = standing(entries)
    if not left:
        return Applied(bare, ())
    now = catalogue(bare, articles)
    found = {entry.id: matches(entry.finding, now) for entry in left}
    words = _last_words(left, found)
    decided = tuple(_decided(finding, words.get(finding.id), now) for finding in bare)
    return Applied(decided, tuple(_orphans(left, found, now)))


def _last_words(
    entries: Sequence[Entry], found: Mapping[str, tuple[Match, ...]]
) -> dict[str, tuple[Entry, Match]]:
    """Finding id -> the last entry on it; one that knew all of the evidence goes before one that did not."""
    words: dict[str, tuple[Entry, Match]] = {}
    for fit in range(3):
        for entry in entries:
            for match in found[entry.id]:
                if _fit(match) == fit:
                    words[match.finding.id] = (entry, match)
    # Another relation is news only where the finding that was decided is gone.
    kept = {e.id for e in entries if any(m.same_relation for m in found[e.id])}
    return {key: (e, m) for key, (e, m) in words.items() if m.same_relation or e.id not in kept}


def _fit(match: Match) -> int:
    """0 for another relation, 1 for the same with new evidence, 2 for the same evidence or less of it."""
    return int(match.same_relation) + int(match.same_relation and not match.unseen)


def _decided(finding: Finding, word: tuple[Entry, Match] | None, now: Catalogue) -> Finding:
    if word is None:
        return finding
    entry, match = word
    if entry.verdict == "dismiss" and (match.unseen or not match.same_relation):
        return replace(finding, reopened=_why_back(entry, match, now))
    if not match.same_relation:
        return finding
    return replace(finding, decision=Decision(entry.verdict, entry.by, entry.at, entry.reason))


def _why_back(entry: Entry, match: Match, now: Catalogue) -> str:
    """Why a dismissed finding is back, in words."""
    who = f"dismissed by {entry.by}"
    if not match.same_relation:
        return f"{who} as {entry.finding.relation}; now {match.finding.relation}"
    return f"{who}; since then {news_of(match, now)}"


def news_of(match: Match, now: Catalogue) -> str:
    """The mentions that are new, in words: values with their sources."""
    said: dict[str, None] = {}
    for mention in match.unseen:
        article = now.shelf.by_id[mention.article]
        said[f"“{value_of(mention)}” in {article.source or article.path}"] = None
    return ", ".join(said)


def _orphans(
    entries: Sequence[Entry], found: Mapping[str, tuple[Match, ...]], now: Catalogue
) -> Iterable[Problem]:
    """Entries whose quotes belong to no finding any more; of several on one finding the last alone."""
    last = {entry.finding.id: entry.id for entry in entries}
    for entry in entries:
        if last[entry.finding.id] == entry.id and not found[entry.id] and not _holds(entry, now.shelf):
            sources = sources_of([anchor for side in entry.finding.sides for anchor in side.mentions])
            what = f"no finding answers to this any more: {entry.verdict} by {entry.by}"
            yield Problem(FILE_NAME, f"{what}: {summary_of(entry.finding)}; {sources}", entry.line)


def _holds(entry: Entry, shelf: Shelf) -> bool:
    """Whether a split or merge still says something of the articles; it need not have a finding."""
    making = {"split": _split, "merge": _merge}.get(entry.verdict)
    return making is not None and bool(paired(making(entry, shelf)).by_articles)


def entries_on(finding: Finding, articles: Sequence[Article], entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The standing entries whose quotes are those of a finding, in their order."""
    now = catalogue([finding], articles)
    return tuple(e for e in standing(entries) if any(m.same_relation for m in matches(e.finding, now)))
