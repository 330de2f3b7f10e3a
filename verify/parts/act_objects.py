"""Clauses without their dates and brackets, and what an act in one is done to, as tokens."""

from __future__ import annotations

import re

from verify.facets.name_phrases import lowered
from verify.languages import tables
from verify.match.units import Unit
from verify.memo import kept_in_topic
from verify.parts.act_words import BREAK, object_tokens, without_brackets, words_of

OBJECT_TOKENS = 7


@kept_in_topic
def plain_clause(unit: Unit) -> str:
    """A clause in lower case with spaces for what stands in brackets and for its dates, so that places hold."""
    text, at = without_brackets(lowered(unit.claim.quote)), unit.claim.start
    for t in unit.times:
        start, end = t.start - at, t.end - at
        if t.kind == "date" and 0 <= start < end <= len(text):
            lead = re.sub(
                tables(unit.lang, "acts").BEFORE_TIMES, lambda m: " " * len(m.group()), text[:start]
            )
            text = lead + " " * (end - start) + text[end:]
    return text


def _undated(unit: Unit) -> str:
    """A clause as it is written, with spaces for brackets and dates."""
    pairs = zip(unit.claim.quote, plain_clause(unit), strict=True)
    return "".join(" " if plain == " " else letter for letter, plain in pairs)


def object_of(unit: Unit, start: int, end: int, stop: int | None = None) -> frozenset[str]:
    """The tokens of what an act is done to: behind the verb up to the next break or a place; no figures or dates."""
    text = unit.claim.quote
    pause = BREAK.search(text, end)
    over = words_of(unit.lang, "OBJECT_END").search(lowered(text), end)
    last = min(m.start() if m else len(text) for m in (pause, over))
    last = last if stop is None else min(last, stop)
    return frozenset(object_tokens(_undated(unit)[start:last], unit.lang)[:OBJECT_TOKENS])


def told_before(unit: Unit, end: int) -> frozenset[str]:
    """The tokens before a place of a clause, no figures or dates."""
    return frozenset(object_tokens(_undated(unit)[:end], unit.lang))
