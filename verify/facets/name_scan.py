"""One pass over the words of a text that proposes names.

What a proposal is worth beyond its own place (short forms, words that are capitalised for their position alone) is
for `name_confirm` and `name_resolve` to say.
"""

from __future__ import annotations

from collections.abc import Callable

from verify.facets.name_aliases import read_alias
from verify.facets.name_lexicon import Lexicon
from verify.facets.name_organisations import read_common, read_organisation, read_suffixed
from verify.facets.name_runs import read_plain
from verify.facets.name_scene import Candidate, Scan
from verify.facets.name_titles import read_titled
from verify.facets.name_tokens import Tokens

# In this order: each returns the index behind what it consumed, or its own for nothing
_PLAIN_READERS = (read_suffixed, read_plain)  # for a capital that no phrase of the tables starts with
_READERS = (read_suffixed, read_common, read_organisation, read_titled, read_alias, read_plain)


def propose(toks: Tokens, lex: Lexicon) -> list[Candidate]:
    """All candidates of a text, ordered and without overlap."""
    scan = Scan(toks, lex)
    at, count, index, lows, capitals = 0, len(toks), lex.index, toks.lows, toks.capitals
    while at < count:
        if lows[at] in index and lex.fitting(toks, at):
            at = _step(scan, at, _READERS)
        else:
            at = _step(scan, at, _PLAIN_READERS) if capitals[at] else at + 1
    return scan.found


def _step(scan: Scan, at: int, readers: tuple[Callable[[Scan, int], int], ...]) -> int:
    """Consume what starts at word `at`; the index of the next word to look at."""
    for reader in readers:
        after = reader(scan, at)
        if after > at:
            return after
    return at + 1
