"""People, organisations, places and countries of a text, as written, with keys that hold across spellings.

A facet: text to typed values with offsets.  It does not decide who is meant across articles (`same_name` compares two
names), and finds no common nouns.
"""

from __future__ import annotations

from verify.facets.name_confirm import confirmed
from verify.facets.name_keys import name_key, same_name
from verify.facets.name_lexicon import lexicon
from verify.facets.name_resolve import named
from verify.facets.name_scan import propose
from verify.facets.name_tokens import tokens
from verify.model import Name

__all__ = ["find_names", "name_key", "same_name"]


def find_names(text: str, *, lang: str = "vi") -> tuple[Name, ...]:
    """The names of a text, in order, without overlap; short forms carry the key of the full one.

    >>> [(name.text, name.key, name.title) for name in find_names("Tổng thống Mỹ Barack Obama tới Hà Nội.")]
    [('Mỹ', 'US', None), ('Barack Obama', 'barack obama', 'Tổng thống'), ('Hà Nội', 'hà nội', None)]
    """
    lex = lexicon(lang)
    toks = tokens(text, lex.is_pair)
    candidates = confirmed(propose(toks, lex), toks, lex)
    return named(candidates, toks, lex, lang)
