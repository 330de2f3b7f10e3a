"""Whether a clause tells as a fact what another says is not done.

The tokens of what is not done are held against the row of the other clause, in which synonyms are one; names and phrases
meet where a word of them does.  Days, and what the rest of an article tells, are judged by who calls.
"""

from __future__ import annotations

from collections.abc import Sequence

from verify.contrasts.doers import are_other_doers
from verify.contrasts.rows import Row, Token, row_of
from verify.contrasts.undone import PLANS, Undone, patterns_of, scopes_of
from verify.facets.name_phrases import lowered
from verify.languages import tables
from verify.languages.kinds import GENERIC_ACTS
from verify.match.units import Unit
from verify.match.vectors import terms
from verify.memo import kept_in_topic
from verify.model import Name

# Tokens around the verb of the other clause in which the rest has to stand.
WINDOW_BEFORE, WINDOW_BEHIND = 7, 10
# Characters before a verb in which a word of the passive stands.
PASSIVE_CHARS = 16
# Share of what is not done that the other clause has to tell; how many words, and how many where the subject is told.
COVERED = 0.6
MIN_TOLD, MIN_TOLD_OF_SUBJECT = 2.5, 1.5


def is_told(undone: Undone, unit: Unit) -> bool:
    """True where another clause tells as a fact what is not done."""
    return told_in(undone, unit) > 0


def is_same(x: Undone, y: Undone) -> bool:
    """True where two clauses say of one thing that it is not done."""
    met = [s for s in x.core if any(meet(x.unit, s, y.unit, t) for t in y.core)]
    return sum(weight_of(t, x.unit.lang) for t in met) >= COVERED * sum(
        weight_of(t, x.unit.lang) for t in x.core
    )


def told_in(undone: Undone, unit: Unit) -> float:
    """What share of what is not done another clause tells as a fact, 0 where it does not surely tell it."""
    if unit.lang != undone.unit.lang:
        return 0.0
    row, scopes = row_of(unit), scopes_of(unit)
    told = [t for t in row.tokens if not any(s.cue <= t.start < s.end for s in scopes)]
    size = sum(weight_of(t, unit.lang) for t in undone.core)
    who = sum(
        weight_of(t, unit.lang)
        for t in undone.subject
        if any(meet(undone.unit, t, unit, u) for u in told) or _is_near(undone.unit, t, unit)
    )
    best = 0.0
    for head in (t for t in told if meet(undone.unit, undone.core[0], unit, t, is_head=True)):
        if len(undone.core) == 1 and undone.kind in PLANS and not _is_one_word(undone, unit, head):
            continue
        near = [t for t in _near(row, head) if t in told]
        either = undone.happens or is_passive(unit, head) or is_passive(undone.unit, undone.core[0])
        if not either and are_other_doers(undone.unit, undone.cue, unit, head.start):
            continue
        met = [
            t for t in undone.core[1:] if any(_meets_beside(undone, t, unit, u, head, either) for u in near)
        ]
        weight = sum(weight_of(t, unit.lang) for t in (undone.core[0], *met))
        if _is_enough(undone, weight, size, who) and (undone.kind not in PLANS or is_done(unit, head)):
            best = max(best, weight / size)
    return best


def _is_one_word(undone: Undone, unit: Unit, head: Token) -> bool:
    """True where a verb that stands for itself shares a word, and is not only a synonym."""
    verb = undone.core[0]
    x = _words(undone.unit.claim.quote[verb.start : verb.end], unit.lang)
    y = _words(unit.claim.quote[head.start : head.end], unit.lang)
    return bool(x & y)


def _is_near(a: Unit, token: Token, unit: Unit) -> bool:
    """True for a name or words that the sentence of a clause gives."""
    own = _words(a.claim.quote[token.start : token.end], a.lang)
    return (isinstance(token.of, Name) and token.of.key in unit.near_names) or (
        bool(own) and own <= set(unit.near)
    )


def _near(row: Row, head: Token) -> Sequence[Token]:
    at = row.tokens.index(head)
    return row.tokens[max(0, at - WINDOW_BEFORE) : at + WINDOW_BEHIND]


def _meets_beside(undone: Undone, s: Token, unit: Unit, t: Token, head: Token, either: bool) -> bool:
    """True for tokens that meet and stand on one side of the verb; in the passive either side will do."""
    is_one_side = (s.start < undone.core[0].start) == (t.start < head.start)
    return (either or is_one_side) and meet(undone.unit, s, unit, t)


def is_passive(unit: Unit, verb: Token) -> bool:
    """True where a word of the passive stands right before a verb."""
    before = lowered(unit.claim.quote)[max(0, verb.start - PASSIVE_CHARS) : verb.start + 1]
    return bool(patterns_of(unit.lang)["passive"].search(before))


def _is_enough(undone: Undone, told: float, size: float, who: float) -> bool:
    """True where so much of what is not done is told, or so much of its subject as well, that it is the same deed."""
    if told / size < COVERED:
        return False
    if told >= MIN_TOLD:
        return True
    if told < size:
        return False
    if told >= MIN_TOLD_OF_SUBJECT and who >= 1:
        return True
    if not undone.is_act or undone.core[0].of in GENERIC_ACTS:
        return False
    if not undone.subject and undone.kind == "never":
        return size >= 2 or undone.alone or undone.ever
    if undone.kind in PLANS and who >= 2:
        return True
    return len(undone.core) == 1 and (undone.ever or undone.kind == "undecided")


def is_done(unit: Unit, head: Token) -> bool:
    """True where a word of the clause before a verb, or its form, says that it is done."""
    text, t = lowered(unit.claim.quote), tables(unit.lang, "undone")
    if patterns_of(unit.lang)["done"].search(text, 0, head.end):
        return True
    verb = text[head.start : head.end].split()[0]
    return verb in t.PAST_FORMS or verb.endswith(t.PAST_ENDINGS)


def weight_of(token: Token, lang: str) -> float:
    """A syllable is half a word."""
    return 0.5 if token.of is None and tables(lang, "roles").HEAD_FIRST else 1.0


def meet(a: Unit, s: Token, b: Unit, t: Token, *, is_head: bool = False) -> bool:
    """True for tokens of one meaning, and for names and words that share one; the verb itself has to be the same."""
    if s.key == t.key:
        return True
    x, y = _words(a.claim.quote[s.start : s.end], a.lang), _words(b.claim.quote[t.start : t.end], b.lang)
    return x == y if is_head else bool(x & y)


@kept_in_topic
def _words(text: str, lang: str) -> frozenset[str]:
    return frozenset(terms(text, lang))
