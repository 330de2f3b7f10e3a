"""What only one of two clauses limits its statement to, or names: said beside a difference of their values.

Two figures or dates that differ may be of two scopes ("on the oil industry" in one year, sanctions as such in another).
That is for a person to weigh; here it is only told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from verify.facets.names import same_name
from verify.languages import tables
from verify.match.units import Unit
from verify.match.vectors import terms

# More names than this on one side are another sentence, not a qualifier.
MOST_NAMES = 2


def scopes(a: Unit, b: Unit) -> tuple[str, ...]:
    """What one clause alone is limited to or names, in words; empty where nothing of the kind is known."""
    return tuple(
        told
        for own, other in ((a, b), (b, a))
        for told in (
            *(f"only one says it of “{words}”" for words in _limits(own, other)),
            *_named(own, other),
        )
    )


def _limits(own: Unit, other: Unit) -> Iterator[str]:
    """The scopes of a clause of which the other's sentence has not a word."""
    known = set(other.near)
    for found in _pattern(own.lang).finditer(own.claim.quote):
        words = found["scope"].strip()
        content = set(terms(words, own.lang))
        if content and not content & known:
            yield words


def _named(own: Unit, other: Unit) -> Iterator[str]:
    names = {n.full: n for n in own.names if n.kind in ("organisation", "place")}
    alone = [
        full
        for full, n in names.items()
        if n.key not in other.near_names and not any(same_name(n, m) for m in other.names)
    ]
    if 0 < len(alone) <= MOST_NAMES:
        yield f"only one names {', '.join(sorted(alone))}"


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    table = tables(lang, "scope")
    leads = "|".join(map(re.escape, sorted(table.LEADS, key=len, reverse=True)))
    stops = "|".join(map(re.escape, table.STOPS))
    word = rf"(?!(?:{stops})(?!\w))[^\s,.;:!?“”\"()\d]+"
    return re.compile(
        rf"(?<!\w)(?:{leads})\s+(?P<scope>{word}(?:\s+{word}){{0,{table.MOST_WORDS - 1}}})", re.IGNORECASE
    )
