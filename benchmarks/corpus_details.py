"""What articles of `corpus.py` tell beside the facts, said by the grammars of `corpus_words_vi` and `corpus_words_en`.

Real articles repeat few of each other's words: their clauses are long, and most of what they tell stands in one of
them alone.  A detail is who, did, what, where and how in a row; a tail follows a fact.  None has a figure, a day or a
speaker.  Each is put together of five parts and more, so that those of two stories are hardly ever alike.
"""

from __future__ import annotations

import re
from random import Random

import corpus_words_en
import corpus_words_vi

WORDS = {"vi": corpus_words_vi.WORDS, "en": corpus_words_en.WORDS}
_NAMED = re.compile(r"\{(\w+)\}")


def said(random: Random, lang: str, text: str) -> str:
    """The text with one of the ways to say what stands in its braces."""

    def one(match: re.Match[str]) -> str:
        return said(random, lang, random.choice(WORDS[lang][match[1]]))

    return _NAMED.sub(one, text)


def detail(random: Random, lang: str) -> str:
    """A sentence of something that nobody compares."""
    text = said(random, lang, "{detail}")
    return f"{text[0].upper()}{text[1:]}."


def tail(random: Random, lang: str) -> str:
    """What may follow a fact: where it was, and among what."""
    return said(random, lang, "{tail}")
