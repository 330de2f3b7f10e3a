"""What a clause says is not done, not yet, still thought over or only planned, as the tokens behind the cue.

Nothing is compared here; what is negated twice, limited ("not until Friday") or only possible is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from verify.contrasts.rows import Row, Token, row_of
from verify.facets.name_phrases import lowered, split_phrases
from verify.facets.stance import find_stances
from verify.languages import tables
from verify.languages.kinds import KINDS
from verify.match.units import Unit
from verify.memo import kept_in_topic
from verify.model import Name, Stance
from verify.text.normalise import fold

Kind = Literal["never", "not yet", "undecided", "planned", "denied", "weak"]
# Tokens of what is not done, and of the subject before it, that count.
CORE_TOKENS, SUBJECT_TOKENS = 6, 6
# What these leave open has to be told as done, not only told.
PLANS = frozenset({"planned", "undecided"})
# Words that a gap in a phrase may hold.
GAP = r"(?: [^\s.,;:]{1,40}){0,5}? "


@dataclass(frozen=True, slots=True)
class Scope:
    """A cue and the characters of the clause that it governs."""

    kind: Kind
    cue: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What is not done: `core` begins with the verb; `subject` stands before the cue.

    `ever`: at no time at all; `alone`: the clause tells nothing else; `happens`: what is not done stands before a verb of happening, in any order.
    """

    unit: Unit
    kind: Kind
    core: tuple[Token, ...]
    subject: tuple[Token, ...]
    ever: bool = False
    happens: bool = False
    alone: bool = False
    cue: int = 0

    @property
    def is_act(self) -> bool:
        return _is_act(self.core[0])


@kept_in_topic
def undone_of(unit: Unit) -> tuple[Undone, ...]:
    """All that a clause says is not done, in order."""
    text = unit.claim.quote
    scopes = scopes_of(unit)
    row = row_of(unit)
    found = (_undone(unit, row, s) for s in scopes if s.kind != "weak" and not _is_limited(unit, s, scopes))
    return tuple(u for u in found if u) if "?" not in text else ()


@kept_in_topic
def scopes_of(unit: Unit) -> tuple[Scope, ...]:
    """The stretches of a clause that tell no fact, in order."""
    low, p = lowered(unit.claim.quote), patterns_of(unit.lang)
    found = [s for x in find_stances(unit.claim.quote, lang=unit.lang) for s in _scope(low, x, p)]
    for match in p["undecided"].finditer(low):
        end = next((m.start() for m in p["end"].finditer(low, match.end())), len(low))
        found.append(Scope("undecided", match.start(), match.end(), end))
    for match in p["no fact"].finditer(low):
        found.append(Scope("weak", match.start(), match.end(), len(low)))
    return tuple(sorted(found, key=lambda s: (s.cue, s.start, s.kind)))


def _scope(low: str, x: Stance, p: dict[str, re.Pattern[str]]) -> Iterator[Scope]:
    kinds: dict[str, Kind] = {
        "planned": "planned",
        "denied": "denied",
        "possible": "weak",
        "requested": "weak",
    }
    if x.kind != "negation":
        if x.value in kinds and not (x.value == "denied" and p["deed"].fullmatch(low, x.start, x.end)):
            yield Scope(kinds[x.value], x.start, x.scope_start, x.scope_end)
        return
    around = max(0, x.start - 12), x.end + 12
    kind: Kind = "never"
    if _meets(p["passing"], low, x, around):
        kind = "weak"
    elif _meets(p["not yet"], low, x, around) and not _meets(p["ever"], low, x, around):
        kind = "not yet"
    yield Scope(kind, x.start, x.scope_start, x.scope_end)


def _meets(pattern: re.Pattern[str], low: str, x: Stance, around: tuple[int, int]) -> bool:
    return any(m.start() < x.end and x.start < m.end() for m in pattern.finditer(low, *around))


def _is_limited(unit: Unit, scope: Scope, scopes: Sequence[Scope]) -> bool:
    """True for what is negated twice, is only possible, or is so but for something."""
    barring = {"weak", "never", "not yet", "denied"} | ({"planned"} if scope.kind not in PLANS else set())
    over = any(s is not scope and s.start <= scope.cue < s.end and s.kind in barring for s in scopes)
    inner = any(
        s is not scope and scope.start <= s.cue < scope.end and s.kind in ("never", "not yet") for s in scopes
    )
    return over or inner or bool(patterns_of(unit.lang)["until"].search(lowered(unit.claim.quote), scope.end))


def _undone(unit: Unit, row: Row, scope: Scope) -> Undone | None:
    text, light = unit.claim.quote, tables(unit.lang, "undone").LIGHT
    telling = [t for t in row.tokens if not is_light(t, text, light)]
    core = [t for t in telling if scope.start < t.end and scope.cue <= t.start < scope.end]
    subject = [t for t in telling if t.end <= scope.cue][-SUBJECT_TOKENS:]
    if (
        core
        and subject
        and text[scope.cue : scope.start].strip().lower() in tables(unit.lang, "undone").BEFORE_NOUN
    ):
        core, subject = [subject[-1], *core], subject[:-1]
    happens = bool(patterns_of(unit.lang)["happening"].match(lowered(text), scope.start))
    if happens:
        core, subject = [*subject[-CORE_TOKENS:], *core], []
    core = _verb_first(core)
    if not core:
        return None
    ever = bool(patterns_of(unit.lang)["ever"].search(lowered(text), max(0, scope.cue - 1), scope.start + 12))
    alone = len(telling) == len(core) and bool(
        patterns_of(unit.lang)["opening"].fullmatch(lowered(text), 0, scope.cue)
    )
    core = list({t.key: t for t in reversed(core)}.values())[::-1]
    return Undone(
        unit, scope.kind, tuple(core[:CORE_TOKENS]), tuple(subject), ever, happens, alone, scope.cue
    )


def _verb_first(core: list[Token]) -> list[Token]:
    """The tokens with the first act of the tables in front, else with the first that is no name; none without one."""
    verbs = [t for t in core if _is_act(t)] or [t for t in core if not isinstance(t.of, Name)]
    return [verbs[0], *(t for t in core if t is not verbs[0])] if verbs else []


def _is_act(token: Token) -> bool:
    return isinstance(token.of, str) and KINDS.get(token.of) == "act"


def is_light(token: Token, text: str, light: frozenset[str]) -> bool:
    """True for a value, and for a token all words of which say nothing of what is done."""
    if token.key.startswith("value "):
        return True
    return all(w in light for w in re.findall(r"\w+", fold(text[token.start : token.end])))


def phrases(listed: str) -> re.Pattern[str]:
    """A pattern of phrases of a table, some with gaps."""
    parts = []
    for phrase in sorted(split_phrases(listed), key=lambda w: (-len(w), w)):
        parts.append(GAP.join(re.escape(p.strip()) for p in phrase.split("…")))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?!\w)")


@cache
def patterns_of(lang: str) -> dict[str, re.Pattern[str]]:
    t = tables(lang, "undone")
    listed = {
        "not yet": t.NOT_YET,
        "ever": t.EVER,
        "passing": t.PASSING,
        "undecided": t.UNDECIDED,
        "done": t.DONE,
        "no fact": t.NO_FACT,
        "until": t.UNTIL,
        "happening": t.HAPPENING,
        "passive": t.PASSIVE,
        "deed": t.DENYING_DEEDS,
    }
    return {
        **{k: phrases(v) for k, v in listed.items()},
        "opening": re.compile(rf"\W*(?:(?:{t.OPENINGS})\W+)*"),
        "end": re.compile(r"[;:.]"),
    }
