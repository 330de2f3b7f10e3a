"""Numbers in words, digits and both: the tokens of a run and the value of its longest sensible beginning.

One evaluator for all languages; what a word does to the sum is the table's business (`languages/*/numerals.py`).
Pure; does not judge the context.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from verify.facets.number_literals import parse_literal
from verify.languages import tables
from verify.text.patterns import alternation

Kind = Literal[
    "literal", "digit", "tail", "teen", "tens", "times", "hundred", "scale", "link", "point", "half"
]

LITERAL = r"(?:\d++|(?=\.\d))(?:[.,]\d++)*+"
MAX_RUN_TOKENS = 40  # the longest of the suites has 28
_AFTER_FIVE = ("times", "hundred", "scale", "tail")
_SMALL = ("literal", "digit", "tail", "teen", "tens")


class Token(NamedTuple):
    """One word or figure of a run."""

    kind: Kind
    value: Decimal
    start: int
    end: int
    text: str


class Numeral(NamedTuple):
    """A number as written at `start:end`.  `high` differs from `low` for "hai ba" (two or three).

    `literal`: the digits it begins with, or None; `scaled`: a word such as "triệu" takes part.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    literal: str | None
    scaled: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """The numeral tables of one language, ready to match."""

    words: Mapping[str, tuple[Kind, Decimal]]
    token: re.Pattern[str]
    any_token: str
    run: str
    colloquial: bool
    year_or_five: str
    zero_words: frozenset[str]
    decimal_mark: str


@cache
def grammar(lang: str) -> Grammar:
    """The compiled grammar of a language."""
    t = tables(lang, "numerals")
    words = _word_kinds(t)
    word = rf"{alternation(words)}(?!\w)"
    token = rf"(?:{LITERAL}|{word})"
    return Grammar(
        words=words,
        token=re.compile(rf"(?P<literal>{LITERAL})|(?P<word>{word})"),
        any_token=token,
        run=rf"(?:{alternation(t.POINTS)} {LITERAL}|{token})(?:[ -]{word}(?: {LITERAL}(?= [^\W\d]))?){{0,{MAX_RUN_TOKENS}}}+",
        colloquial=t.COLLOQUIAL,
        year_or_five=t.YEAR_OR_FIVE,
        zero_words=frozenset(t.ZERO_WORDS),
        decimal_mark=t.DECIMAL_MARK,
    )


def _word_kinds(t: object) -> dict[str, tuple[Kind, Decimal]]:
    one = Decimal(1)
    listed: tuple[tuple[str, Kind, Decimal], ...] = (
        ("TEN_TIMES", "times", Decimal(10)), ("HUNDREDS", "hundred", Decimal(100)), ("LINKS", "link", one),
        ("POINTS", "point", one), ("HALVES", "half", one), ("ARTICLES", "digit", one),
    )  # fmt: skip
    valued: tuple[tuple[str, Kind], ...] = (
        ("SCALES", "scale"), ("TENS", "tens"), ("TEENS", "teen"), ("TAILS", "tail"), ("DIGITS", "digit"), ("PARTS_OF", "digit"),
    )  # fmt: skip
    found: dict[str, tuple[Kind, Decimal]] = {w: (k, v) for name, k, v in listed for w in getattr(t, name)}
    for name, kind in valued:
        found |= {w: (kind, Decimal(v)) for w, v in getattr(t, name).items()}
    return found


def tokens_of(low: str, start: int, end: int, g: Grammar, decimal_mark: str) -> list[Token]:
    """The tokens of a run up to the first figure that is no number."""
    found = []
    for m in g.token.finditer(low, start, end):
        text = m[0]
        if m.lastgroup == "word":
            kind, value = g.words[text]
        else:
            parsed = parse_literal(text, decimal_mark)
            if parsed is None:
                break
            kind, value = "literal", parsed
        found.append(Token(kind, value, m.start(), m.end(), text))
    return found


class _Sum:
    """The running value while tokens are read from left to right; `take` says whether a token still belongs."""

    __slots__ = ("big", "closed", "g", "group", "last", "places", "scale", "small", "total")

    def __init__(self, g: Grammar) -> None:
        self.g = g
        self.total = self.group = self.small = self.places = Decimal(0)
        self.last: Kind | None = None
        self.scale = Decimal(1)  # the size of the last multiplying word, hundreds included
        self.big = Decimal(1)
        self.closed = False

    def value(self) -> Decimal:
        return self.total + self.group + self.small + self.places

    def take(self, token: Token, following: Token | None) -> bool:
        if self.closed:
            return False
        taken = getattr(self, "_" + token.kind)(token, following)
        if taken:
            self.last = token.kind
        return bool(taken)

    def _literal(self, token: Token, following: Token | None) -> bool:
        if self.last is not None and not (
            self.last == "scale"
            and following is not None
            and following.kind == "scale"
            and following.value < self.scale
        ):
            return False
        self.small = token.value
        return True

    def _digit(self, token: Token, following: Token | None) -> bool:
        then = following.kind if following else None
        if token.text in self.g.zero_words and not (then == "hundred" or self.last is None):
            return False
        if token.text == self.g.year_or_five and not self._is_five(following):
            return False
        if self.last in ("hundred", "scale"):
            return self._behind_scale(token, then)
        return self._behind_small(token)

    _tail = _digit

    def _is_five(self, following: Token | None) -> bool:
        """Whether a word for five or year is five; "nghìn hai trăm năm chín" too, but not "trăm năm một lần"."""
        if following is None:
            return self.last in (None, "link")
        if self.total and self.last == "hundred" and following.kind == "digit" and following.value > 1:
            return True
        return self.last in (None, "link") or following.kind in _AFTER_FIVE

    def _behind_scale(self, token: Token, then: Kind | None) -> bool:
        if self.g.colloquial and then not in ("times", "hundred", "scale", "digit", "tail"):
            self.group += token.value * self.scale / 10  # "một triệu hai" is 1.2 million
            self.closed = True
        elif self.g.colloquial and self.last == "hundred" and then == "scale":
            self.small = token.value * 10  # "bốn trăm sáu triệu" is 460 million
        else:
            self.small = token.value
        return True

    def _behind_small(self, token: Token) -> bool:
        if self.last in (None, "link"):
            if token.kind == "tail" and self.last is None:
                return False
            self.small = token.value
        elif self.last in ("tens", "times"):
            self.small += token.value
        elif self.last in ("digit", "tail") and self.g.colloquial:
            if self.small >= 10:
                return False
            self.small = self.small * 10 + token.value  # "bốn ba" is 43
        else:
            return False
        return True

    def _teen(self, token: Token, following: Token | None) -> bool:
        if (
            self.last in ("digit",)
            and not self.g.colloquial
            and token.value >= 20
            and self.small == self.small.to_integral_value()
        ):
            self.small = self.small * 100 + token.value  # "one twenty two"
            return True
        if self.last not in (None, "link", "hundred", "scale"):
            return False
        self.small = token.value
        return True

    _tens = _teen

    def _times(self, token: Token, following: Token | None) -> bool:
        if self.last not in ("digit", "tail"):
            return False
        self.small *= token.value
        return True

    def _hundred(self, token: Token, following: Token | None) -> bool:
        if self.last not in _SMALL:
            return False
        self.group += self.small * token.value
        self.small = Decimal(0)
        self.scale = token.value
        return True

    def _scale(self, token: Token, following: Token | None) -> bool:
        if self.last in (None, "link"):
            return False
        chunk = self.group + self.small + self.places
        if self.total and token.value >= self.big:
            self.total = (self.total + chunk) * token.value
        else:
            self.total += chunk * token.value
        self.group = self.small = self.places = Decimal(0)
        self.scale = self.big = token.value
        return True

    def _link(self, token: Token, following: Token | None) -> bool:
        small = following is not None and following.kind in ("digit", "tail", "teen", "tens")
        return small and self.last in ("hundred", "scale")

    def _half(self, token: Token, following: Token | None) -> bool:
        if self.last in ("hundred", "scale"):
            self.group += self.scale / 2
            self.closed = True
        else:
            self.places += Decimal("0.5")
        return self.last is not None


def _decimals(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The places spoken behind a point, and the index behind them: "không năm" is "05"."""
    places = ""
    while at < len(tokens) and tokens[at].kind in ("digit", "tail", "literal", "tens", "teen", "times"):
        token = tokens[at]
        if token.kind == "times":
            following = tokens[at + 1].kind if at + 1 < len(tokens) else None
            places += "" if following in ("digit", "tail") else "0"
        elif token.kind == "tens" and at + 1 < len(tokens) and tokens[at + 1].kind in ("digit", "tail"):
            places += str(token.value)[0]
        else:
            places += str(token.value)
        at += 1
    return places, at


def evaluate(tokens: Sequence[Token], g: Grammar, *, lenient: bool = False) -> tuple[Numeral, int] | None:
    """The number at the beginning of the tokens and how many of them it takes; None where there is none.

    `lenient` lets a word begin that otherwise only follows another ("phần tư", "thứ tư").
    """
    total = _Sum(g)
    at = 0
    if lenient and tokens and tokens[0].kind == "tail":
        total.small, total.last, at = tokens[0].value, "digit", 1
    if tokens and tokens[0].kind in ("hundred", "scale"):
        total.small, total.last = Decimal(1), "digit"  # "hơn chục"
    scaled = False
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "point":
            places, behind = _decimals(tokens, at + 1)
            if not places.isdecimal() or total.closed:
                break
            total.places = Decimal("0." + places)
            total.last, at = "literal", behind
            continue
        if not total.take(token, tokens[at + 1] if at + 1 < len(tokens) else None):
            break
        scaled = scaled or token.kind in ("scale", "hundred")
        at += 1
    if at == 0 or total.last is None:
        return None
    value = total.value()
    first = tokens[0]
    literal = first.text if first.kind == "literal" else None
    return Numeral(first.start, tokens[at - 1].end, value, value, literal, scaled), at
