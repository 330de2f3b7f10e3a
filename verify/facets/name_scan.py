"""One pass over the words of a text that proposes names.

What a proposal is worth beyond its own place (short forms, words that are capitalised for their position alone) is
for `name_confirm` and `name_resolve` to say.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from verify.facets.name_aliases import read_alias
from verify.facets.name_lexicon import Lexicon
from verify.facets.name_organisations import COMMON, HEAD, read_common, read_organisation, read_suffixed
from verify.facets.name_runs import read_plain
from verify.facets.name_scene import ALIAS, Candidate, Scan
from verify.facets.name_titles import TITLE, read_titled
from verify.facets.name_tokens import Tokens

Reader = Callable[[Scan, int], int]
# In this order: each returns the index behind what it consumed, or its own for nothing.  With the roles of phrases that
# it starts with, none for any, and whether it needs a capital.
_READERS: tuple[tuple[Reader, frozenset[str], bool], ...] = (
    (read_suffixed, frozenset(), True),
    (read_common, COMMON, False),
    (read_organisation, HEAD, True),
    (read_titled, TITLE, False),
    (read_alias, ALIAS, False),
    (read_plain, frozenset(), True),
)


@cache
def _readers(roles: tuple[str, ...], capital: bool) -> tuple[Reader, ...]:
    """The readers for a word that phrases of these roles start with."""
    return tuple(
        reader
        for reader, wanted, needs_capital in _READERS
        if (capital or not needs_capital) and (not wanted or not wanted.isdisjoint(roles))
    )


def propose(toks: Tokens, lex: Lexicon) -> list[Candidate]:
    """All candidates of a text, ordered and without overlap."""
    scan = Scan(toks, lex)
    at, firsts, lows, capitals = 0, lex.firsts, toks.lows, toks.capitals
    while at < toks.count:
        phrases = lex.fitting(toks, at) if lows[at] in firsts else ()
        if phrases or capitals[at]:
            at = _step(scan, at, _readers(tuple([phrase.role for phrase in phrases]), capitals[at]))
        else:
            at += 1
    return scan.found


def _step(scan: Scan, at: int, readers: tuple[Reader, ...]) -> int:
    """Consume what starts at word `at`; the index of the next word to look at."""
    for reader in readers:
        after = reader(scan, at)
        if after > at:
            return after
    return at + 1
