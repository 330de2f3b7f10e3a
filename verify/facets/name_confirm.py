"""Which candidates are names: what only its place capitalises, at a sentence's start or in a headline, is dropped."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from verify.facets.name_lexicon import Lexicon
from verify.facets.name_scene import KIN, Candidate
from verify.facets.name_tokens import Tokens
from verify.model import Span

_HEADLINE_MIN_WORDS = 4
_HEADLINE_MAX_CHARS = 200
_HEADLINE_CAPITALS = 0.75  # of the words of four letters and more; running text stays below .5
_TITLED_MAX_WORDS = (
    2  # a titled name of a headline that the body does not know: "Rep. Duncan Hunter Is Indicted"
)


def confirmed(candidates: list[Candidate], toks: Tokens, lex: Lexicon) -> list[Candidate]:
    """The candidates without those that only a sentence start or a headline capitalises; some are cut."""
    headlines = _headlines(toks) if lex.syllable is None else []
    in_body = [one for one in candidates if not _is_inside(one, toks, headlines)]
    known = _known_words(in_body, toks, lex)
    body = _body_words(in_body, toks) if headlines else frozenset()
    kept: list[Candidate] = []
    for one in candidates:
        checked: Candidate | None = one
        if _is_inside(one, toks, headlines):
            checked = _of_headline(one, toks, lex, body)
        elif not one.sure:
            checked = _checked(one, toks, lex, known)
        if checked is not None:
            kept.append(checked)
    return kept


# -- headlines in title case


def _headlines(toks: Tokens) -> list[Span]:
    """The lines in title case, in order."""
    spans, place = [], 0
    for line in toks.text.split("\n"):
        if _is_title_case(line):
            spans.append(Span(place, place + len(line)))
        place += len(line) + 1
    return spans


def _is_title_case(line: str) -> bool:
    if not 15 <= len(line) <= _HEADLINE_MAX_CHARS or line.rstrip()[-1:] in (".", "”", '"'):
        return False
    words = line.split()
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    if len(words) < _HEADLINE_MIN_WORDS or len(long) < 2 or words[0].islower():
        return False
    return sum(word[0].isupper() for word in long) >= _HEADLINE_CAPITALS * len(long)


def _is_inside(one: Candidate, toks: Tokens, spans: list[Span]) -> bool:
    if not spans:
        return False
    start = toks.starts[one.first]
    index = bisect_right(spans, start, key=lambda span: span.start) - 1
    return index >= 0 and start < spans[index].end


def _body_words(candidates: list[Candidate], toks: Tokens) -> frozenset[str]:
    """The words of all names of the body, in lower case."""
    words = (word for one in candidates if one.sure for word in toks.words[one.first : one.last])
    return frozenset(word.lower() for word in words if not word.islower())


def _of_headline(one: Candidate, toks: Tokens, lex: Lexicon, body: frozenset[str]) -> Candidate | None:
    """The longest part of a candidate that the body knows as names; aliases stay, titled names keep two words."""
    if one.key:
        return one
    first, last = _longest_known(one, toks, body)
    if first < last:
        title = one.title if first == one.first else None
        alias = lex.find(toks, first, frozenset(("alias",)))
        if alias is not None and len(alias.words) == last - first:
            return Candidate(first, last, alias.kind, alias.key)
        return one._replace(first=first, last=last, title=title)
    if one.title is None or one.title.role not in ("office", "honorific") or one.title.flag in KIN:
        return None
    return one._replace(last=min(one.last, one.first + _TITLED_MAX_WORDS))


def _longest_known(one: Candidate, toks: Tokens, body: frozenset[str]) -> tuple[int, int]:
    best, start = (one.first, one.first), one.first
    for place in range(one.first, one.last + 1):
        if place < one.last and toks.lows[place] in body:
            continue
        if place - start > best[1] - best[0]:
            best = (start, place)
        start = place + 1
    return best


# -- starts of sentences


def _known_words(candidates: list[Candidate], toks: Tokens, lex: Lexicon) -> Counter[str]:
    """Words that stand alone for a bearer: single names, and the words people are called by."""
    known: Counter[str] = Counter()
    for one in candidates:
        words = toks.words[one.first : one.last]
        if one.key or not (one.sure or one.kind == "person"):
            continue
        if len(words) == 1 or one.kind == "person":
            known[words[-1]] += 1
            known.update(word for word in words[:-1] if not lex.is_syllable(word))
        elif one.kind == "unknown" and lex.syllable is None:
            known.update(words)
    return known


def _checked(one: Candidate, toks: Tokens, lex: Lexicon, known: Counter[str]) -> Candidate | None:
    """An unsure candidate, cut or confirmed, or None."""
    words = toks.words[one.first : one.last]
    if len(words) == 1:
        return one if _is_known_single(one.first, toks, lex, known) else None
    if one.kind == "person" or words[0] in lex.surnames or words[0] in lex.given:
        return one
    if lex.syllable is None or not lex.is_syllable(words[0]):
        return one
    is_opened = words[1] in lex.surnames and len(words) > 2
    is_called = len(words) == 2 and known[words[-1]] > 0 and not known[words[0]]
    return one._replace(first=one.first + 1) if is_opened or is_called or words[0] in lex.starters else one


def _is_known_single(at: int, toks: Tokens, lex: Lexicon, known: Counter[str]) -> bool:
    """Whether a single word at a sentence start is a name: one of the text, or (English) somebody who speaks."""
    word = toks.words[at]
    behind = toks.lows[at + 1] if at + 1 < toks.count else ""
    if known[word]:
        return not (lex.is_syllable(word) and (behind in lex.not_after or behind[:1].isdigit()))
    if lex.syllable is not None or behind not in lex.said or toks.gap(at + 1) != " ":
        return False
    return not word.endswith("s") and word not in lex.starters
