"""Clause -> frames: who does what to whom, read off the words around a verb of the tables.

No parsing: a party is taken only where it stands directly beside the verb, with nothing between but auxiliaries; what
is not surely a party stays unknown.  Does not compare anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from verify.contrasts.frame_words import PHRASE_MAX_WORDS, Chunk, chunks_of, phrases_of
from verify.facets.name_phrases import lowered
from verify.languages import tables
from verify.match.units import Unit
from verify.match.values import is_placed, times_touch
from verify.match.vectors import terms
from verify.memo import kept_in_topic
from verify.model import Name

Stance = Literal["done", "plain", "planned", "possible", "attempt"]
# Words between "bị" and its verb that may still be the agent.
_AGENT_MAX = 7
_AND = frozenset({"and", "và", "cùng"})
# Verbs of a state, whose subject may hold a verb of its own ("weapons deployed to X remain under the control of Y").
_STATES = frozenset({"controlled by"})


@dataclass(frozen=True, slots=True)
class Party:
    """Who takes part: the name at its head, or the group ("police"), with the names and words that tell which.

    `start:end` are characters of the article.  A list of several parties has neither head nor group.
    """

    start: int
    end: int
    text: str
    head: Name | None
    group: str | None
    names: tuple[Name, ...]
    words: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """One act of a clause.  `yet`: what is negated has not happened yet.  `start:end` is the verb in the article."""

    action: str
    start: int
    end: int
    verb: str
    agent: Party | None
    patient: Party | None
    negative: bool = False
    yet: bool = False
    stance: Stance = "plain"


@kept_in_topic
def frames_of(unit: Unit) -> tuple[Frame, ...]:
    """The frames of a clause in the order of their verbs; empty for most clauses."""
    chunks = chunks_of(unit)
    found = (_frame(unit, chunks, i) for i, c in enumerate(chunks) if c.kind == "action")
    return tuple(f for f in found if f and (f.agent or f.patient))


# -- chunks to frames


def _frame(unit: Unit, chunks: list[Chunk], at: int) -> Frame | None:
    """The frame of the verb at a place, or None where the word is no verb with a party beside it."""
    verb = chunks[at]
    left, kinds = _auxiliaries(chunks, at)
    is_passive = any(k.startswith("passive") for k in kinds) and verb.form != "ing"
    agent: list[Chunk] = []
    if tables(unit.lang, "roles").HEAD_FIRST:
        if not is_passive and verb.value not in _STATES:
            left, more, agent = _inner_agent(chunks, at, left)
            is_passive, kinds = bool(agent), kinds | more
    else:
        by = at + 1 < len(chunks) and chunks[at + 1].value == "by"
        is_passive = is_passive or (by and verb.form in ("both", "part") and "done" not in kinds)
        if not _is_finite(verb, kinds, chunks, left, is_passive):
            return None
    subject = _party(unit, _subject(chunks, left, verb.value))
    behind = _party(unit, _object(chunks, at))
    parties = (_party(unit, agent or _by_phrase(chunks, at)), subject) if is_passive else (subject, behind)
    return Frame(
        verb.value,
        unit.claim.start + verb.start,
        unit.claim.start + verb.end,
        unit.claim.quote[verb.start : verb.end],
        *parties,
        negative="not" in kinds or "not yet" in kinds or "passive not" in kinds,
        yet="not yet" in kinds,
        stance=_stance(kinds, verb),
    )


def _auxiliaries(chunks: list[Chunk], at: int) -> tuple[int, frozenset[str]]:
    """The place of the last chunk before the auxiliaries of a verb, and what these are."""
    left, kinds = at - 1, set()
    while left >= 0 and chunks[left].kind == "aux" and chunks[left].value != "by":
        kinds.add(chunks[left].value)
        left -= 1
    return left, frozenset(kinds)


def _inner_agent(chunks: list[Chunk], at: int, left: int) -> tuple[int, frozenset[str], list[Chunk]]:
    """The agent between "bị" and its verb, with the place before "bị"; an empty agent where there is no "bị"."""
    for place in range(left, max(-1, left - _AGENT_MAX), -1):
        chunk = chunks[place]
        if chunk.kind == "aux" and chunk.value == "passive":
            before, kinds = _auxiliaries(chunks, place)
            return before, kinds, chunks[place + 1 : left + 1]
        if chunk.kind in ("break", "action", "aux"):
            break
    return left, frozenset(), []


def _is_finite(verb: Chunk, kinds: frozenset[str], chunks: list[Chunk], left: int, is_passive: bool) -> bool:
    """Whether an English form is a verb here: "charges" behind a subject, "charge" behind "will"."""
    if is_passive:
        return verb.form in ("both", "part")
    if verb.form == "part":
        return "done" in kinds
    if verb.form == "ing":
        return any(k.startswith("passive") for k in kinds)
    if verb.form == "base":
        return bool(kinds - {"done"}) or (left >= 0 and chunks[left].kind == "actor")
    return verb.form != "s" or (left >= 0 and chunks[left].kind in ("actor", "name"))


def _subject(chunks: list[Chunk], left: int, action: str) -> list[Chunk]:
    """The chunks before a verb that may hold its subject; over an apposition in commas."""
    stops = {"break"} if action in _STATES else {"break", "action"}
    if left >= 0 and chunks[left].value == ",":
        commas = [k for k in range(left) if chunks[k].value == ","]
        left = commas[-1] - 1 if commas else -1
    start = left
    while start >= 0 and (chunks[start].kind not in stops or _joins(chunks, start, left)):
        start -= 1
    return chunks[start + 1 : left + 1]


def _joins(chunks: list[Chunk], at: int, left: int) -> bool:
    """Whether an "and" joins two parties of one list."""
    beside = ("name", "actor")
    return chunks[at].value in _AND and 0 < at < left and chunks[at - 1].kind in beside


def _object(chunks: list[Chunk], at: int) -> list[Chunk]:
    end = at + 1
    while end < len(chunks) and chunks[end].kind not in ("break", "action", "aux", "prep", "time"):
        end += 1
    return chunks[at + 1 : end]


def _by_phrase(chunks: list[Chunk], at: int) -> list[Chunk]:
    """What stands behind "by" or "bởi", if one follows within the clause."""
    for place in range(at + 1, min(at + _AGENT_MAX, len(chunks))):
        if chunks[place].value == "by" or chunks[place].value == "bởi":
            return _object(chunks, place)
        if chunks[place].kind in ("break", "action"):
            break
    return []


def _stance(kinds: frozenset[str], verb: Chunk) -> Stance:
    plain = {k.removeprefix("passive ") for k in kinds}
    for stance in ("planned", "possible", "attempt"):
        if stance in plain:
            return cast(Stance, stance)
    return "done" if "done" in plain or (verb.form in ("past", "both") and "not" not in plain) else "plain"


# -- chunks to parties


def _party(unit: Unit, chunks: list[Chunk]) -> Party | None:
    """Who a stretch of chunks is; None where it is empty, and a party of words alone where its head is unknown."""
    if tables(unit.lang, "roles").HEAD_FIRST:
        while chunks and chunks[0].kind in ("lead", "det", "time", "aux"):
            chunks = chunks[1:]
        chunks = _until_preposition(chunks)
        core = chunks[: _head_size(unit, chunks)]
    else:
        chunks = _until_preposition(chunks)
        core = chunks[-1:]
    if not chunks:
        return None
    text = unit.claim.quote[chunks[0].start : chunks[-1].end]
    if any(c.kind == "break" for c in chunks):
        core = []
    head = next((c.name for c in core if c.name), None)
    group = next((c.value for c in core if c.kind == "actor"), None) or _group_of_name(head, unit.lang)
    return Party(
        start=unit.claim.start + chunks[0].start,
        end=unit.claim.start + chunks[-1].end,
        text=text,
        head=head,
        group=group,
        names=tuple(c.name for c in chunks if c.name),
        words=terms(text, unit.lang),
        title=lowered(head.title or "") if head else "",
    )


def _until_preposition(chunks: list[Chunk]) -> list[Chunk]:
    place = next((k for k, c in enumerate(chunks) if c.kind in ("prep", "time")), len(chunks))
    return chunks[:place]


def _head_size(unit: Unit, chunks: list[Chunk]) -> int:
    """How many chunks make the head where it stands first: a group, a name, or a name behind its title."""
    for size, chunk in enumerate(chunks):
        if chunk.name:
            title = lowered(chunk.name.title or "").split()
            before = lowered(unit.claim.quote[chunks[0].start : chunk.start]).split()
            if size == 0 or all(w.strip("“”\"‘’'") in title for w in before):
                return size + 1
            is_person = chunk.name.kind == "person"
            return size + 1 if chunks[0].kind == "actor" and size == 1 and is_person else min(1, size)
    return 1


def _group_of_name(name: Name | None, lang: str) -> str | None:
    """The group that an organisation belongs to by the words of its name: "Công an huyện Lý Nhân"."""
    if name is None or name.kind not in ("organisation", "unknown"):
        return None
    words, is_first = lowered(name.text).split(), tables(lang, "roles").HEAD_FIRST
    for size in range(min(len(words), PHRASE_MAX_WORDS), 0, -1):
        phrase = " ".join(words[:size] if is_first else words[-size:])
        kind, value, _ = phrases_of(lang).get(phrase, ("", "", ""))
        if kind == "actor":
            return value
    return None


# -- clauses


def is_of_other_time(a: Unit, b: Unit) -> bool:
    """True where both clauses say when, and no time of the one touches a time of the other."""
    x = [t for t in a.times if t.kind == "date" and is_placed(t)]
    y = [t for t in b.times if t.kind == "date" and is_placed(t)]
    return bool(x and y) and not any(times_touch(s, t) for s in x for t in y)
