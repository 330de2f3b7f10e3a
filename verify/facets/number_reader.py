"""The numeral tables of one language as compiled patterns, and one text folded for them.

Everything here is built once a language; `Scan` is what the finders of quantities share while they read one text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType

from verify.facets.number_literals import decimal_mark_of
from verify.facets.number_nouns import Nouns, nouns
from verify.facets.number_units import Units, units
from verify.facets.number_words import Grammar, grammar
from verify.languages import tables
from verify.text.patterns import SEPARATORS, alternation, by_first_char, fold

_YEAR = r"(?:1[5-9]|20)\d\d"
# Dates, clock times, telephone numbers, plates: figures that a language writes like the next.
_SKIPPED = (
    r"\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)(?![\d%])",
    r"\d{4}-\d\d-\d\d(?!\d)",
    rf"\d{{1,2}} ?[/.-] ?{_YEAR}(?![\d.,]\d|\d)",
    r"\d{1,2}(?::|h|g)\d\d(?:[:'p]\d\d)?(?!\w)",
    rf"{_YEAR} ?[-–] ?(?:{_YEAR}|\d\d)(?!\d|[.,]\d| ?[%$€])",
    r"0\d{7,}",
    r"0\d{1,4}[ .-]\d{3,4}[ .-]\d{3,4}(?!\d)",
    r"\(?\+\d{1,3}\)?[ .-]?\d{2,4}(?:[ .-]\d{2,4})++",
    r"\(0\d{1,3}\) ?\d{3,4}(?:[ .-]\d{3,4})++",
    r"\d{3,4}-\d{3,4}-\d{3,4}(?!\d)",
    r"\d{4} \d{4} \d{4}(?: \d{4})?(?!\d)",
    r"\d++(?:\.\d++){3,}+",
    r"\d\d[a-z]{1,2}\d?-\d{3}(?:\.?\d\d|\d?)(?!\w)",  # plates
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S++|(?<![\w.+-])[\w.+-]++@[\w.-]++")
_AMBIGUOUS = re.compile(r"[0-9][.,]\d{3}(?!\d)")
_BEFORE_CHARS = 44
_OPENING = "(\"'“[‘"
_ROMAN = r"[ivxl]++(?!\w)"
_BOUNDARY = ".!?:…\n“\"'([-–•"


@dataclass(frozen=True, slots=True)
class Reader:
    """One language, ready to read quantities.  `t` is its table of numerals."""

    t: ModuleType
    u: ModuleType
    grammar: Grammar
    units: Units
    nouns: Nouns
    anchor: re.Pattern[str]
    master: re.Pattern[str]
    number: re.Pattern[str]
    run: re.Pattern[str]
    bare: re.Pattern[str]
    suffix: re.Pattern[str]
    over: re.Pattern[str]
    fraction: re.Pattern[str]
    join: re.Pattern[str]
    out_of: re.Pattern[str]
    behind: re.Pattern[str]
    skip: re.Pattern[str]
    clock_rest: re.Pattern[str]
    places: re.Pattern[str]
    scores: re.Pattern[str]
    figure: re.Pattern[str]
    bound_ends: frozenset[str]
    label_ends: frozenset[str]
    over_heads: frozenset[str]
    join_heads: frozenset[str]
    out_of_heads: frozenset[str]
    articles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Scan:
    """One text: as written, folded, and the mark that begins its decimals."""

    text: str
    low: str
    reader: Reader
    decimal_mark: str
    known: dict[int, list[str]] = field(default_factory=dict, repr=False, compare=False)

    def before(self, at: int) -> list[str]:
        """The words directly in front of `at`, at most four, nearest last; empty behind a punctuation mark."""
        words = self.known.get(at)
        if words is None:
            words = self.known[at] = self._before(at)
        return words

    def _before(self, at: int) -> list[str]:
        if at == 0 or self.low[at - 1] != " ":
            return []
        line = self.low[max(0, at - _BEFORE_CHARS) : at - 1]
        if "\n" in line:
            line = line.rsplit("\n", 1)[-1]
        words = line.split(" ")[-4:]
        if words[-1] and words[-1][0] in _OPENING:
            words[-1] = words[-1].lstrip(_OPENING)
        return words

    def is_whole(self, start: int, end: int) -> bool:
        """Whether nothing else is written."""
        return not self.low[:start].strip() and self.ends(end)

    def ends(self, at: int) -> bool:
        """Whether nothing but a full stop follows."""
        return len(self.low) - at < 8 and not self.low[at:].strip(" .\n")

    def starts_sentence(self, at: int) -> bool:
        """Whether a sentence, line, bracket or quotation begins at `at`."""
        ahead = self.low[max(0, at - 3) : at].rstrip(" ")
        return not ahead or ahead[-1] in _BOUNDARY


def scan_of(text: str, lang: str) -> Scan:
    """The text made ready: folded, addresses of the web blanked, its convention of decimals found."""
    r = reader(lang)
    low = fold(text)
    if "@" in low or "://" in low or "www." in low:
        low = _ADDRESS.sub(lambda m: "\x00" * len(m[0]), low)
    mark = r.grammar.decimal_mark
    if _AMBIGUOUS.search(low):
        mark = decimal_mark_of(low, mark)
    return Scan(text, low, r, mark)


def _words(*groups: Iterable[str]) -> str:
    return alternation(w for group in groups for w in group)


@cache
def reader(lang: str) -> Reader:
    """The compiled reader of a language."""
    t, g, un, no = tables(lang, "numerals"), grammar(lang), units(lang), nouns(lang)
    fronts = _words(un.front)
    front = rf"(?:(?P<front>{fronts}) ?(?=[-−]?[\d.]))?"
    minus = rf"{_words(t.MINUS)} "
    skip = rf"(?:{'|'.join(_SKIPPED)})"
    return Reader(
        t=t,
        u=tables(lang, "units"),
        grammar=g,
        units=un,
        nouns=no,
        anchor=re.compile(_anchor(t, un)),
        master=re.compile(_master(lang, front, minus, skip)),
        number=re.compile(rf"{front}(?P<sign>[-−]|{minus})?(?P<run>{g.run})"),
        run=re.compile(g.run),
        bare=re.compile(_bare(t, g, fronts)),
        suffix=re.compile(
            rf"(?P<name>{_words(t.SUFFIXES, (k.lower() for k in t.CASED_SUFFIXES))})(?P<tail>\d)?(?!\w)"
        ),
        over=re.compile(
            rf"(?: (?P<word>{_words(w for w in t.OVER if w != '/')}) |(?P<slash>/))(?={g.any_token})"
        ),
        fraction=re.compile(rf"[ -](?P<name>{_words(t.FRACTION_WORDS)})(?!\w)"),
        join=re.compile(rf"(?P<dash> ?[-–—] ?)|-?[ -](?P<word>{_join_words(t)})[ -]"),
        out_of=re.compile(rf" ?(?P<word>{_words(t.OUT_OF)}) "),
        behind=re.compile(rf"(?: |-)(?P<word>{_words(t.BOUNDS_BEHIND)})(?!\w)|(?P<plus>\+)(?!\w)"),
        skip=re.compile(skip),
        clock_rest=re.compile(t.CLOCK_REST),
        places=re.compile(rf" ?{_words(t.PLACES_OF)} ?(?P<whole>\d{{1,4}})(?![\w/]|[.,]\d)"),
        scores=re.compile(rf"(?<!\w){_words(t.SCORE_CUES)}(?!\w)"),
        figure=re.compile(_figure(t, un, g)),
        bound_ends=frozenset(b.rsplit(" ", 1)[-1] for b in t.BOUNDS),
        articles=frozenset((*t.ARTICLES, *t.PARTS_OF)),
        label_ends=frozenset(w.rsplit(" ", 1)[-1] for w in (*t.LABELS, *t.MONTHS)),
        over_heads=_heads((*t.OVER, *t.FRACTION_WORDS)),
        join_heads=_heads((*t.RANGE_JOIN, *(w for words in t.RANGE_JOIN_PAIRED.values() for w in words))),
        out_of_heads=_heads(t.OUT_OF),
    )


def _bare(t: ModuleType, g: Grammar, fronts: str) -> str:
    """The beginning of a text that may be one number and nothing else."""
    words = _words(g.words, t.BARE_WORDS)
    first = rf"(?=[^\w\s]?{fronts}? ?\d|\.\d|{words}(?!\w))"
    return rf"\s*+(?P<minus>(?:{_words(t.BARE_MINUS)}) ?)?{first}"


def _heads(words: Iterable[str]) -> frozenset[str]:
    """What the next two characters can be where one of the words follows: spares most pattern matches."""
    firsts = {w[0] for w in words}
    return frozenset(
        {f" {c}" for c in firsts} | {f"-{c}" for c in firsts} | {c for c in firsts if not c.isalpha()}
    )


def _join_words(t: ModuleType) -> str:
    paired = [w for words in t.RANGE_JOIN_PAIRED.values() for w in words]
    return _words(w for w in (*t.RANGE_JOIN, *paired) if w[0].isalpha())


def _master(lang: str, front: str, minus: str, skip: str) -> str:
    """What may begin at a candidate's place; tried only where the anchor matches."""
    t, g = tables(lang, "numerals"), grammar(lang)
    start = _starts(t, tables(lang, "units"), g, nouns(lang))
    digits = rf"(?:{front.replace('?P<front>', '?:')})(?:[-−]|{minus})?(?=\d|\.\d)"
    number = rf"(?:{digits}|(?:{minus})?(?=(?:{start})))(?:{g.run})"
    kinds = (("skip", skip), ("vague", _vague(t, g)), ("ordinal", _ordinal(t, g)), ("number", number))
    return "|".join(f"(?P<{name}>{pattern})" for name, pattern in kinds)


def _figure(t: ModuleType, un: Units, g: Grammar) -> str:
    """A figure or a day and month that no unit, numeral or other word makes part of something larger."""
    paired = (w for words in t.RANGE_JOIN_PAIRED.values() for w in words)
    joins = (*t.RANGE_JOIN, *paired, *t.OVER, *t.OUT_OF, *t.MIXED_AND, *t.BOUNDS_BEHIND)
    more = _words(
        un.behind, (k.lower() for k in un.cased), g.words, t.FRACTION_WORDS, joins, t.MONTH_NEXT, t.CLOCK_NEXT
    )
    return rf"\d{{1,4}}(?P<rest>/\d\d?)?(?=[,.;)](?!\w)|\n|\Z| (?!{more}(?!\w))[^\W\d])"


def _anchor(t: ModuleType, un: Units) -> str:
    """The places worth a look, each directly behind a match: one pass over the text with one prefix tree.

    It begins with the character in front, a set that lets the engine skip quickly from word to word; what stands
    further in front is asked last, since few places get there.
    """
    zeros = (f"{z} {b}" for z in t.ZERO_WORDS for b in t.ZERO_BEFORE) if t.ZERO_BEFORE else t.ZERO_WORDS
    numbers = (w for w in (*t.DIGITS, *t.TEENS, *t.TENS, *t.MINUS) if w not in t.ZERO_WORDS)
    listed = (
        t.PARTS_OF,
        t.BARE_SCALES,
        t.VAGUE,
        t.VAGUE_TIMES,
        t.HALF_WORDS,
        t.ORDINAL_WORDS,
        t.ORDINAL_BEFORE,
    )
    words = {*numbers, *zeros, *(w for group in listed for w in group)}
    behind_article = _words(t.SCALES, t.HUNDREDS, un.behind)
    signs = re.escape("".join(sorted({c for f in un.front for c in f if not c.isalnum() and c != "."})))
    kinds = (
        (words, r"(?!\w)"),
        ((f for f in un.front if f[0].isalpha()), r" ?[\d.]"),
        (t.ARTICLES, rf" {behind_article}(?!\w)"),
    )
    return rf"[{SEPARATORS}](?=\d|[-−+({signs}](?=[\d.+])|{by_first_char(kinds)})(?<!\w[-:])"


def _starts(t: ModuleType, u: ModuleType, g: Grammar, no: Nouns) -> str:
    """Number words that may begin an amount, each with what must or must not follow it."""
    scales = (*t.SCALES, *t.HUNDREDS)
    names = (*u.CURRENCIES, *u.MEASURES, *u.DURATIONS, *u.MINOR_ALONE, *u.PERCENT)
    plain = [
        w
        for w in (*t.DIGITS, *t.TEENS, *t.TENS)
        if w not in (*t.ZERO_WORDS, t.YEAR_OR_FIVE) and not t.NOT_BEFORE.get(w)
    ]
    parts = [rf"{alternation(plain)}(?!\w)"]
    parts += [
        rf"{w}(?!\w)(?![ -]?{_words(then)}(?!\w))"
        for w, then in t.NOT_BEFORE.items()
        if then and w != t.YEAR_OR_FIVE
    ]
    if t.ZERO_BEFORE:
        parts.append(rf"{_words(t.ZERO_WORDS)}(?= {_words(t.ZERO_BEFORE)}(?!\w))")
    else:
        parts.append(rf"{_words(t.ZERO_WORDS)}(?!\w)")
    if t.YEAR_OR_FIVE:
        countable = (
            set(no.nouns) | set(no.classifiers) | set(names) | {*scales, *t.TEN_TIMES, *t.OVER, *t.TAILS}
        )
        parts.append(rf"{t.YEAR_OR_FIVE}(?= {_words(countable - no.wholes - set(t.FIVE_NOT_BEFORE))}(?!\w))")
    parts.append(rf"{_words(t.PARTS_OF, t.ARTICLES)}(?=[ -]{_words(scales, names)}(?!\w))")
    parts += [rf"(?<={b} ){_words(t.BARE_SCALES)}(?!\w)" for b in t.BARE_SCALE_AFTER]
    parts.append(rf"{_words(t.POINTS)}(?= \d)")
    return "|".join(parts)


def _vague(t: ModuleType, g: Grammar) -> str:
    scales = _words(t.SCALES, t.HUNDREDS)
    times = rf"(?P<times>{_words(t.VAGUE_TIMES)}) (?P<scales>{scales}(?: {scales}){{0,2}})(?!\w)"
    numbers = _words(w for w in g.words if w != t.YEAR_OR_FIVE)
    return rf"{times}|(?P<phrase>{_words(t.VAGUE)})(?!\w)(?! (?:\d|{numbers}(?!\w)))|(?P<half>{_words(t.HALF_WORDS)})(?!\w)"


def _ordinal(t: ModuleType, g: Grammar) -> str:
    word = _words(g.words)
    number = rf"(?:\d{{1,4}}(?![\w/]|[.,]\d)|{_ROMAN}|{word}(?: {word}){{0,4}}+(?!\w))"
    return (
        rf"(?P<ordinal_word>{_words(t.ORDINAL_WORDS)})(?!\w)"
        rf"|(?P<ordinal_digits>\d{{1,4}}){_words(t.ORDINAL_SUFFIX)}(?!\w)"
        rf"|(?P<ordinal_before>{_words(t.ORDINAL_BEFORE)}) (?P<ordinal_number>{number})"
    )
