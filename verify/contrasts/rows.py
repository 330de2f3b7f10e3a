"""Clauses as rows of tokens: names, values, phrases of the table of concepts, and stems; function words are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from verify.facets.names import same_name
from verify.facets.stance import find_stances
from verify.languages import tables
from verify.languages.kinds import EXCLUSIVE_THINGS, OPPOSITES
from verify.match.concepts import concept_places
from verify.match.lexicon import find_phrases
from verify.match.units import Unit
from verify.memo import kept_in_topic
from verify.model import Name, Quantity, Stance
from verify.text.normalise import fold, words
from verify.text.patterns import alternation


@dataclass(frozen=True, slots=True)
class Token:
    """A word, name, value or phrase of a clause; `key` is equal for what means the same; `of` is a name or a concept."""

    key: str
    start: int
    end: int
    of: Name | str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The tokens of a clause in order, function words left out, with their keys, and where its negations begin.

    `names`, `turns` (acts that have an opposite), `things` (those of which a thing is one only) and `ranks` (lower ones)
    are places among the tokens; `titles` says of names how many tokens before them are their titles.
    """

    unit: Unit
    tokens: tuple[Token, ...]
    keys: tuple[str, ...]
    known: frozenset[str]
    names: tuple[int, ...]
    turns: tuple[int, ...]
    things: tuple[int, ...]
    ranks: tuple[int, ...]
    negations: tuple[int, ...]
    titles: Mapping[int, int] = field(default_factory=dict, hash=False)


_SORTS = {thing: str(n) for n, group in enumerate(EXCLUSIVE_THINGS) for thing in group}
_TURNS = frozenset((*OPPOSITES, *OPPOSITES.values()))


def sort_of(thing: str) -> str | None:
    """The sort of a thing of which one place of a statement holds one only: of a concept, or of a label of the peers."""
    head, _, rest = thing.partition(" ")
    return head if rest else _SORTS.get(thing)


@kept_in_topic
def row_of(unit: Unit) -> Row:
    """The tokens of a clause."""
    text, at, lang = unit.claim.quote, unit.claim.start, unit.lang
    known = concept_places(text, lang)
    found = [
        Token(f"peer {p.label}", p.start, p.end, p.label)
        for p in find_phrases(text, lang, "peers", "PEERS")
        if not any(
            start <= p.start and p.end <= end and end - start > p.end - p.start for _, start, end in known
        )
    ]
    taken = bytearray(len(text))
    for token in found:
        taken[token.start : token.end] = b"\1" * (token.end - token.start)
    for n in unit.names:
        _add(found, taken, Token(f"name {n.key}", n.start - at, n.end - at, n))
    for v in unit.claim.values:
        if v.facet in ("number", "date"):
            _add(found, taken, Token(f"value {v.norm}", v.start - at, v.end - at))
    for label, start, end in _numbered(text, lang):
        _add(found, taken, Token(f"peer {label}", start, end, label))
    for concept, start, end in known:
        _add(found, taken, Token(f"concept {concept}", start, end, concept))
    stem, skipped = tables(lang, "stems").stem, tables(lang, "function_words").FUNCTION_WORDS
    for start, end in words(text):
        if 1 not in taken[start:end] and (word := fold(text[start:end])) not in skipped:
            found.append(Token(stem(word), start, end))
    tokens = tuple(sorted(found, key=lambda t: (t.start, t.end)))
    keys = tuple(t.key for t in tokens)
    of = [(n, t.of) for n, t in enumerate(tokens)]
    return Row(
        unit,
        tokens,
        keys,
        frozenset(keys),
        names=tuple(n for n, m in of if isinstance(m, Name)),
        turns=tuple(n for n, m in of if m in _TURNS),
        things=tuple(n for n, m in of if isinstance(m, str) and sort_of(m)),
        ranks=tuple(n for n, t in enumerate(tokens) if is_lower_rank(unit, t)),
        negations=tuple(s.start for s in find_stances(text, lang=lang) if _negates(text, s, lang)),
        titles={n: size for n, m in of if isinstance(m, Name) and (size := _title_size(text, tokens, n, m))},
    )


def _negates(text: str, stance: Stance, lang: str) -> bool:
    """True for a negation; not for one of knowing or telling, behind which a question is left open."""
    behind = text[stance.scope_end :].lstrip().lower()
    return stance.kind == "negation" and not behind.startswith(tables(lang, "stance").OPENS_QUESTION)


def _title_size(text: str, tokens: tuple[Token, ...], at: int, name: Name) -> int:
    """How many tokens directly before the name of a person are the title, with the body that it is of."""
    title = (name.title or "").strip() if name.kind == "person" else ""
    start = tokens[at].start
    body = tokens[at - 1].of if at else None
    if isinstance(body, Name) and body.kind == "organisation" and tokens[at - 1].end == start - 1:
        start = tokens[at - 1].start
    before = text[:start].rstrip()
    if not title or not before.endswith(title):
        return 0
    first = len(before) - len(title)
    return sum(first <= t.start for t in tokens[:at])


def with_names_of(x: Row, y: Row) -> Row:
    """A row whose names have the keys of another's where they are of one bearer ("Minh Châu", "Lê Hoàng Minh Châu")."""
    own = [n for n in (x.tokens[i].of for i in x.names) if isinstance(n, Name)]
    keys = list(y.keys)
    for j in y.names:
        name = y.tokens[j].of
        if isinstance(name, Name) and keys[j] not in x.known:
            keys[j] = next((f"name {n.key}" for n in own if _is_short(n, name)), keys[j])
    if tuple(keys) == y.keys:
        return y
    tokens = tuple(replace(t, key=key) for t, key in zip(y.tokens, keys, strict=True))
    return replace(y, tokens=tokens, keys=tuple(keys), known=frozenset(keys))


def _is_short(a: Name, b: Name) -> bool:
    """True for one name, or for a name and the end of it."""
    x, y = sorted((a.key.split(), b.key.split()), key=len)
    same = same_name(a, b)
    return same is True or (same is None and x == y[-len(x) :])


def _numbered(text: str, lang: str) -> Iterator[tuple[str, int, int]]:
    """The things of a row that a clause names by number ("tầng 14"), with the label of their sort and number."""
    for m in _numbers(lang).finditer(text):
        yield f"{fold(m['head']).replace(' ', '_')} {m['number']}", m.start(), m.end()


@cache
def _numbers(lang: str) -> re.Pattern[str]:
    heads = alternation(tables(lang, "peers").NUMBERED)
    return re.compile(rf"(?<!\w)(?P<head>{heads}) (?P<number>\d{{1,4}})(?![\w%/]|[.,]\d)", re.IGNORECASE)


def _add(found: list[Token], taken: bytearray, token: Token) -> None:
    """Add a token unless another one stands there; `taken` marks the characters of those that are there."""
    first, last = max(0, token.start), min(token.end, len(taken))
    if 1 not in taken[first:last]:
        found.append(token)
        taken[first:last] = b"\1" * max(0, last - first)


def is_lower_rank(unit: Unit, token: Token) -> bool:
    """True for "second", "third" and so on."""
    if not token.key.startswith("value "):
        return False
    at = unit.claim.start + token.start
    value = next((v.of for v in unit.claim.values if v.start == at and v.facet == "number"), None)
    return isinstance(value, Quantity) and value.kind == "ordinal" and value.low is not None and value.low > 1
