"""From candidates to names: kinds by what stands around, and one key for all forms of a bearer in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, cast

from verify.facets.name_keys import name_key, person_key
from verify.facets.name_lexicon import Lexicon
from verify.facets.name_scene import Candidate, Title
from verify.facets.name_tokens import Tokens
from verify.model import Name

Kind = Literal["person", "organisation", "place", "country", "unknown"]
_PERSON_EVIDENCE = frozenset(("tuổi", "sn", "sinh", "aged"))
_PERSONAL = frozenset(("office", "honorific"))
_GENERATIONS = frozenset(("Jr", "Sr", "II", "III", "IV"))
_MAX_FULL_WORDS = 5


@dataclass(frozen=True, slots=True)
class _Bearer:
    """The key and the longest form that a written form stands for; `flag` is the gender of its titles, if told."""

    key: str
    full: str
    kind: str
    flag: str = ""


def named(candidates: list[Candidate], toks: Tokens, lex: Lexicon, lang: str) -> tuple[Name, ...]:
    """Names with kinds, keys and full forms; forms of one bearer in this text share both."""
    typed = _typed(candidates, toks, lex)
    called = _called(typed, toks, lang)
    expanded = _abbreviations(typed, toks, lang)
    return tuple(_name(one, _bearer(one, toks, lang, called, expanded), toks) for one in typed)


# -- kinds


def _typed(candidates: list[Candidate], toks: Tokens, lex: Lexicon) -> list[Candidate]:
    """The candidates with kinds: by an age or an office behind them, then by the other places where they stand."""
    typed = [_by_context(one, toks, lex) for one in candidates]
    kinds = _kinds_by_text(typed, toks)
    found = []
    for one in typed:
        text = _written(one, toks)
        if one.kind == "unknown" and text in kinds:
            one = one._replace(kind=kinds[text])
        found.append(one)
    return found


def _kinds_by_text(candidates: list[Candidate], toks: Tokens) -> dict[str, str]:
    """The kind of a written form that is told elsewhere; a full name whose last word is a person's is a person's."""
    kinds: dict[str, str] = {}
    singles = set()
    for one in candidates:
        if one.kind in ("person", "place", "organisation"):
            kinds.setdefault(_written(one, toks), one.kind)
        if one.kind == "person" and one.last - one.first == 1:
            singles.add(toks.words[one.first])
    for one in candidates:
        if one.kind == "unknown" and 2 <= one.last - one.first <= 4 and toks.words[one.last - 1] in singles:
            kinds.setdefault(_written(one, toks), "person")
    return kinds


def _by_context(one: Candidate, toks: Tokens, lex: Lexicon) -> Candidate:
    """A candidate with the title behind it, or its age as evidence of a person."""
    is_open = one.kind == "unknown" or (one.kind == "person" and one.title is None)
    if not is_open or one.key or one.last >= toks.count or one.last - one.first > _MAX_FULL_WORDS:
        return one
    gap = toks.gap(one.last)
    if gap not in (" (", ", ", " - ", " – "):
        return one
    if _has_age(one.last, toks):
        return one._replace(kind="person")
    entry = lex.find(toks, one.last, _PERSONAL)
    if (
        entry is None
        or one.last - one.first < 2
        or toks.words[one.last][0].isupper()
        or entry.flag in ("m", "f")
    ):
        return one
    end = one.last + len(entry.words)
    return one._replace(kind="person", title=Title(one.last, end, entry.role, entry.flag, one.first))


def _has_age(at: int, toks: Tokens) -> bool:
    """Whether "(41 tuổi", "(SN 1988" or ", 41," stands there."""
    word = toks.lows[at]
    if not word.isdigit():
        return word in _PERSON_EVIDENCE
    if at + 1 < toks.count and toks.lows[at + 1] in _PERSON_EVIDENCE:
        return True
    return len(word) == 2 and toks.gap(at) == ", " and toks.gap(at + 1)[:1] == ","


# -- bearers


def _written(one: Candidate, toks: Tokens) -> str:
    return toks.text[toks.starts[one.first] : toks.ends[one.last - 1]]


def _called(candidates: list[Candidate], toks: Tokens, lang: str) -> dict[str, list[_Bearer]]:
    """For each form that people of this text may be called by: the people, in order of their first full mention."""
    found: defaultdict[str, dict[str, _Bearer]] = defaultdict(dict)
    for one in candidates:
        words = toks.words[one.first : one.last]
        if one.key or len(words) < 2 or one.kind != "person":
            continue
        text = _written(one, toks)
        flag = _gender(one)
        bearer = _Bearer(person_key(text, lang), text, one.kind, flag)
        for form in _forms(words):
            known = found[form].get(bearer.key)
            if known is None or (flag and not known.flag):
                found[form][bearer.key] = bearer
    return {form: list(bearers.values()) for form, bearers in found.items()}


def _forms(words: list[str]) -> Iterable[str]:
    """The last word, the last two, and (marked with a star, since it counts less) the first."""
    full = words[:-1] if words[-1] in _GENERATIONS else words
    two = (" ".join(full[-2:]),) if len(full) > 2 else ()
    return dict.fromkeys((full[-1], *two, "*" + full[0]))


def _abbreviations(candidates: list[Candidate], toks: Tokens, lang: str) -> dict[str, _Bearer]:
    """Abbreviations that stand in brackets behind their long form, and these forms: OFAC, NYT."""
    found: dict[str, _Bearer] = {}
    for long, short in pairwise(candidates):
        word = toks.words[short.first]
        if short.last - short.first != 1 or not word.isupper() or toks.gap(short.first) != " (":
            continue
        if (
            short.first != long.last
            or long.kind in ("person", "country", "place")
            or long.last - long.first < 2
        ):
            continue
        text = _written(long, toks)
        key = long.key or short.key or name_key(text, lang)
        found[word] = found[text] = _Bearer(key, text, long.kind)
    return found


def _bearer(
    one: Candidate, toks: Tokens, lang: str, called: dict[str, list[_Bearer]], expanded: dict[str, _Bearer]
) -> _Bearer:
    """Who a candidate names: by its alias, its long form, the full name it is short for, or by itself."""
    text = _written(one, toks)
    if one.key:
        return _Bearer(one.key, text, one.kind)
    if text in expanded:
        return expanded[text]
    if one.kind in ("person", "unknown") and one.last - one.first <= 2:
        meant = _meant(text, _gender(one), called)
        if meant is not None and (one.kind == "person" or meant.full.split()[0] != text):
            return meant
    key = person_key(text, lang) if one.kind == "person" else name_key(text, lang)
    return _Bearer(key, text, one.kind)


def _gender(one: Candidate) -> str:
    """ "m" or "f" where the title tells it, else nothing."""
    return one.title.flag if one.title is not None and one.title.flag in ("m", "f") else ""


def _meant(text: str, flag: str, called: dict[str, list[_Bearer]]) -> _Bearer | None:
    """The one person a short form may stand for; where people share a surname, the one the text names first."""
    for form in (text, "*" + text):
        options = [
            bearer
            for bearer in called.get(form, ())
            if bearer.full != text and not (flag and bearer.flag and flag != bearer.flag)
        ]
        if len(options) == 1 or (options and options[0].full.isascii() and form == text):
            return options[0]
        if options:
            return None
    return None


def _name(one: Candidate, bearer: _Bearer, toks: Tokens) -> Name:
    start, end = toks.starts[one.first], toks.ends[one.last - 1]
    title = None
    if one.title is not None:
        title = toks.text[toks.starts[one.title.first] : toks.ends[one.title.last - 1]]
    return Name(start, end, toks.text[start:end], cast(Kind, bearer.kind), bearer.key, bearer.full, title)
