"""From candidates to names: what only its place capitalises is dropped, short forms get the key of the full one."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import Literal, cast

from verify.facets.name_keys import name_key
from verify.facets.name_lexicon import Lexicon
from verify.facets.name_scan import Candidate
from verify.facets.name_tokens import Tokens
from verify.model import Name

Kind = Literal["person", "organisation", "place", "country", "unknown"]
_PERSON_EVIDENCE = ("tuổi", "sn", "sinh")


@dataclass(frozen=True, slots=True)
class Bearer:
    """The key and the longest form that a written form stands for, with the kind of the bearer."""

    key: str
    full: str
    kind: str


def confirmed(candidates: list[Candidate], toks: Tokens, lex: Lexicon) -> list[Candidate]:
    """The candidates without those that only a sentence start capitalises."""
    known = _known_words(candidates, toks, lex)
    kept = []
    for candidate in candidates:
        checked = candidate if candidate.sure else _checked(candidate, toks, lex, known)
        if checked is not None:
            kept.append(checked)
    return kept


def _known_words(candidates: list[Candidate], toks: Tokens, lex: Lexicon) -> Counter[str]:
    """Words that stand alone for a bearer: single names, and the words people are called by."""
    known: Counter[str] = Counter()
    for candidate in candidates:
        if not candidate.sure or candidate.key:
            continue
        words = toks.words[candidate.first : candidate.last]
        if len(words) == 1 or candidate.kind == "person":
            known[words[-1]] += 1
            known.update(word for word in words[:-1] if not lex.is_syllable(word))
        elif candidate.kind == "unknown" and lex.syllable is None:
            known.update(words)
    for candidate in candidates:
        if not candidate.sure and candidate.kind == "person":
            known[toks.words[candidate.last - 1]] += 1
    return known


def _checked(candidate: Candidate, toks: Tokens, lex: Lexicon, known: Counter[str]) -> Candidate | None:
    """An unsure candidate, cut or confirmed, or None."""
    first, last = candidate.first, candidate.last
    words = toks.words[first:last]
    if len(words) == 1:
        return candidate if _is_known_single(first, toks, lex, known) else None
    if candidate.kind == "person":
        return candidate
    if (
        words[1] in lex.surnames
        and len(words) > 2
        or (known[words[-1]] and words[0] not in known and len(words) == 2)
    ):
        return _without_first(candidate, lex, words)
    return candidate


def _without_first(candidate: Candidate, lex: Lexicon, words: list[str]) -> Candidate:
    if words[0] in lex.surnames or words[0] in lex.given:
        return candidate
    if lex.syllable is not None and not lex.is_syllable(words[0]):
        return candidate
    if lex.syllable is None:
        return candidate
    return replace(candidate, first=candidate.first + 1)


def _is_known_single(at: int, toks: Tokens, lex: Lexicon, known: Counter[str]) -> bool:
    word = toks.words[at]
    behind = toks.lows[at + 1] if at + 1 < len(toks) else ""
    if known[word]:
        return not (lex.is_syllable(word) and (behind in lex.not_after or behind[:1].isdigit()))
    if lex.syllable is not None or behind not in lex.said or toks.gap(at + 1) != " ":
        return False
    return not word.endswith("s") and word.lower() not in toks.lows[at + 1 :] and word not in lex.starters


def named(candidates: list[Candidate], toks: Tokens, lang: str) -> tuple[Name, ...]:
    """Names with kinds, keys and full forms; forms of one bearer in this text share both."""
    kinds = [_kind_by_context(candidate, toks) for candidate in candidates]
    bearers = _bearers(candidates, kinds, toks, lang)
    return tuple(
        _name(candidate, bearer, toks) for candidate, bearer in zip(candidates, bearers, strict=True)
    )


def _kind_by_context(candidate: Candidate, toks: Tokens) -> str:
    """The kind, with the age or year of birth behind a name as evidence of a person."""
    if candidate.kind != "unknown" or candidate.last >= len(toks) or candidate.last - candidate.first > 5:
        return candidate.kind
    gap, behind = toks.gap(candidate.last), toks.lows[candidate.last]
    if gap not in (" (", ", "):
        return candidate.kind
    after = toks.lows[candidate.last + 1] if candidate.last + 1 < len(toks) else ""
    if behind in _PERSON_EVIDENCE or (
        behind.isdigit() and (after == "tuổi" or len(behind) == 2 and toks.gap(candidate.last + 1)[:1] == ",")
    ):
        return "person"
    return candidate.kind


def _bearers(candidates: list[Candidate], kinds: list[str], toks: Tokens, lang: str) -> list[Bearer]:
    """One bearer a candidate, in order."""
    written = [_written(candidate, toks) for candidate in candidates]
    short_of = _short_forms(candidates, kinds, toks, lang)
    expanded = _abbreviations(candidates, toks, lang)
    found = []
    for candidate, kind, text in zip(candidates, kinds, written, strict=True):
        if candidate.key:
            found.append(Bearer(candidate.key, text, kind))
        elif text in expanded:
            found.append(expanded[text])
        else:
            found.append(_resolved(candidate, kind, text, short_of, toks, lang))
    return found


def _written(candidate: Candidate, toks: Tokens) -> str:
    return toks.text[toks.starts[candidate.first] : toks.ends[candidate.last - 1]]


def _short_forms(
    candidates: list[Candidate], kinds: list[str], toks: Tokens, lang: str
) -> dict[str, list[tuple[int, Bearer, str]]]:
    """For each word that a full name may be called by: the full names in order, with the flag of their titles."""
    short: defaultdict[str, list[tuple[int, Bearer, str]]] = defaultdict(list)
    for position, (candidate, kind) in enumerate(zip(candidates, kinds, strict=True)):
        words = toks.words[candidate.first : candidate.last]
        if candidate.key or len(words) < 2 or kind not in ("person", "unknown"):
            continue
        text = _written(candidate, toks)
        bearer = Bearer(name_key(text, lang), text, kind)
        flag = candidate.title.flag if candidate.title is not None else ""
        for word in {
            words[-1] if not _is_generation(words[-1]) else words[-2],
            words[0],
            " ".join(words[-2:]),
        }:
            short[word].append((position, bearer, flag))
    return short


def _is_generation(word: str) -> bool:
    return word in ("Jr", "Sr", "II", "III", "IV")


def _abbreviations(candidates: list[Candidate], toks: Tokens, lang: str) -> dict[str, Bearer]:
    """Abbreviations that stand in brackets behind their long form: OFAC, NYT."""
    found: dict[str, Bearer] = {}
    for long, short in zip(candidates, candidates[1:], strict=False):
        words = toks.words[short.first : short.last]
        if (
            len(words) != 1
            or not words[0].isupper()
            or short.first != long.last
            or toks.gap(short.first) != " ("
        ):
            continue
        if long.kind == "person" or long.last - long.first < 2:
            continue
        text = _written(long, toks)
        key = long.key or short.key or name_key(text, lang)
        found[words[0]] = found[text] = Bearer(key, text, long.kind)
    return found


def _resolved(
    candidate: Candidate,
    kind: str,
    text: str,
    short_of: dict[str, list[tuple[int, Bearer, str]]],
    toks: Tokens,
    lang: str,
) -> Bearer:
    own = Bearer(name_key(text, lang), text, kind)
    if kind not in ("person", "unknown") or candidate.last - candidate.first > 2:
        return own
    flag = candidate.title.flag if candidate.title is not None else ""
    options = {
        bearer.key: bearer
        for _, bearer, other in short_of.get(text, ())
        if bearer.full != text
        and not (flag and other and flag != other)
        and (kind == "unknown" or bearer.kind == "person")
    }
    persons = [bearer for bearer in options.values() if bearer.kind == "person"] or list(options.values())
    if len(persons) == 1 or (persons and _leads(persons[0].full, text)):
        return persons[0]
    return own


def _leads(full: str, short: str) -> bool:
    """Whether of several full names the first is meant: where people go by their family's name, it is the story's."""
    return full.split()[0] not in short and full.isascii()


def _name(candidate: Candidate, bearer: Bearer, toks: Tokens) -> Name:
    start, end = toks.starts[candidate.first], toks.ends[candidate.last - 1]
    title = None
    if candidate.title is not None:
        title = toks.text[toks.starts[candidate.title.first] : toks.ends[candidate.title.last - 1]]
    return Name(start, end, toks.text[start:end], cast(Kind, bearer.kind), bearer.key, bearer.full, title)
