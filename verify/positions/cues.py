"""Phrases of the tables of positions in a sentence: where somebody or something is said to stand.

A cue that is negated turns into its opposite where its matter says so, and says nothing elsewhere; what is only
possible, planned or asked for is no position.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from verify.facets.name_phrases import phrase_pattern, split_phrases
from verify.facets.stance import find_stances
from verify.languages import tables
from verify.languages.positions import MATTERS
from verify.model import Stance
from verify.positions.scene import Line
from verify.text.phrase_index import PhraseIndex, index_of, words_in

# Words that a gap in a phrase may hold.
GAP = r"(?: [^\s.,;:]{1,40}){0,5}?"
_WORD = re.compile(r"\w+")
_WEAK = frozenset({"possible", "planned", "requested", "denied"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that takes a position; `start:end` are characters of the sentence.  `is_behind`: its subject follows;
    `is_gapped`: it holds words that are not of the phrase.
    """

    matter: str
    pole: str
    start: int
    end: int
    is_behind: bool
    is_gapped: bool = False


def cues_of(line: Line, lang: str) -> tuple[Cue, ...]:
    """The positions that a sentence takes, at most one of a matter at one place, in order."""
    words = words_in(line.low)
    found = [c for matter in _index(lang).near(line.low) for c in _of_matter(line, words, matter, lang)]
    if not found:
        return ()
    stances = find_stances(line.text, lang=lang)
    kept = (_turned(c, stances) for c in found if not _is_open(line.low, c, lang))
    return tuple(sorted((c for c in kept if c), key=lambda c: (c.start, c.matter)))


def _of_matter(line: Line, words: frozenset[str], matter: str, lang: str) -> list[Cue]:
    """The cues of one matter; where several overlap the one that starts first, then the longest."""
    near = [listed for listed in _listed(lang)[matter] if not listed.first_words.isdisjoint(words)]
    context = contexts(lang).get(matter)
    if not near or (context and not context.search(line.low)):
        return []
    hits = [
        Cue(matter, listed.pole, m.start(), m.end(), listed.is_behind, GAP in pattern.pattern)
        for listed in near
        for pattern in _patterns(listed.phrases)
        for m in pattern.finditer(line.low)
    ]
    out: list[Cue] = []
    for cue in sorted(hits, key=lambda c: (c.start, -c.end, c.pole)):
        if not out or cue.start >= out[-1].end:
            out.append(cue)
    return [c for c in out if c.pole]


# Characters before or behind a cue within which a question is left open.
_OPEN_CHARS = 40


def _is_open(low: str, cue: Cue, lang: str) -> bool:
    """True where a sentence leaves open whether it is so ("declined to say whether she would appeal")."""
    before, behind = _open_patterns(lang)
    return (
        before.search(low, max(0, cue.start - _OPEN_CHARS), cue.start) is not None
        or behind.search(low, cue.end, cue.end + _OPEN_CHARS) is not None
    )


@cache
def _open_patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    t = tables(lang, "positions")
    return phrase_pattern(split_phrases(t.OPEN_BEFORE)), phrase_pattern(split_phrases(t.OPEN_BEHIND))


def _turned(cue: Cue, stances: tuple[Stance, ...]) -> Cue | None:
    """The cue as its negation or modality has it; None where nothing is said."""
    over = [s for s in stances if s.start < cue.start and s.end <= cue.start and s.scope_end > cue.start]
    weak = _WEAK - {"planned"} if MATTERS[cue.matter].expected else _WEAK
    if any(s.value in weak for s in over):
        return None
    if any(s.kind == "negation" and cue.start < s.start < cue.end for s in stances if cue.is_gapped):
        return None
    if sum(s.kind == "negation" for s in over) % 2 == 0:
        return cue
    other = dict(MATTERS[cue.matter].negated).get(cue.pole)
    return Cue(cue.matter, other, cue.start, cue.end, cue.is_behind) if other else None


@dataclass(frozen=True, slots=True)
class _Listed:
    """The phrases of one position; none stands in a text that has none of `first_words`."""

    pole: str
    is_behind: bool
    phrases: tuple[str, ...]
    first_words: frozenset[str]


@cache
def _index(lang: str) -> PhraseIndex[str]:
    """The matters by the first words of their phrases."""
    return index_of(
        {
            matter: [word for listed in positions for word in listed.first_words]
            for matter, positions in _listed(lang).items()
        }
    )


@cache
def _listed(lang: str) -> dict[str, list[_Listed]]:
    """Matter -> its positions."""
    out: dict[str, list[_Listed]] = {m: [] for m in MATTERS if MATTERS[m].holder != "thing"}
    for (matter, pole), listed in tables(lang, "positions").CUES.items():
        phrases = split_phrases(listed)
        for is_behind in (False, True):
            own = [p.removeprefix(">") for p in phrases if p.startswith(">") == is_behind]
            if own:
                first = frozenset(_WORD.match(phrase.strip())[0] for phrase in own)  # type: ignore[index]
                out[matter].append(_Listed(pole, is_behind, tuple(own), first))
    return out


@cache
def _patterns(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(gapped(list(phrases)))


def gapped(phrases: list[str]) -> list[re.Pattern[str]]:
    """Patterns of phrases, with one for each phrase that has gaps.

    >>> [bool(p.search("was not even once warned")) for p in gapped(["was … warned"])]
    [True]
    """
    plain = [p for p in phrases if "…" not in p]
    patterns = [phrase_pattern(plain)] if plain else []
    for phrase in phrases:
        if "…" in phrase:
            parts = (re.escape(part.strip()) for part in phrase.split("…"))
            patterns.append(re.compile(rf"(?<![\w-]){(GAP + ',? ').join(parts)}(?!\w)"))
    return patterns


@cache
def contexts(lang: str) -> dict[str, re.Pattern[str]]:
    """Matter -> the words without which a sentence (for a thing: an article) does not speak of it."""
    listed = tables(lang, "positions").CONTEXTS
    return {
        matter: re.compile("|".join(p.pattern for p in gapped(list(split_phrases(words)))))
        for matter, words in listed.items()
    }
