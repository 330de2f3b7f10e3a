"""How much of what two clauses say is alike, names left out: the tokens that they share, and their share of all."""

from __future__ import annotations

from verify.contrasts.rows import Row, row_of
from verify.match.units import Unit
from verify.model import Name
from verify.parts.scenes import says

# Links of this score between clauses that say little else.
SURE_LINK = 0.95
MIN_SHARE = 0.6


def alike(u: Unit, v: Unit) -> tuple[int, float]:
    """How many tokens two clauses share, and what part this is of those of the longer."""
    x, y = _told(row_of(u)), _told(row_of(v))
    shared = len(x & y)
    return shared, shared / max(len(x), len(y), 1)


def _told(row: Row) -> frozenset[str]:
    """The tokens of a row that are neither names nor things of which a place holds one only."""
    return frozenset(
        t.key for n, t in enumerate(row.tokens) if not isinstance(t.of, Name) and n not in row.things
    )


def say_one(u: Unit, v: Unit, score: float, least: int) -> bool:
    """True for surely linked clauses that share most of their tokens, at least so many, and more of what may be of two.

    What is told of "a man" or "one of them" may be told of another.
    """
    if score < SURE_LINK:
        return False
    shared, share = alike(u, v)
    if share < MIN_SHARE or says(u.claim.quote, u.lang, "ANOTHER") != says(v.claim.quote, v.lang, "ANOTHER"):
        return False
    is_open = any(says(w.claim.quote[:_BEGINNING], w.lang, "ANY") for w in (u, v))
    return shared >= (least + _MORE_OF_ANY if is_open else least)


# Characters of a clause that hold its subject.
_BEGINNING = 24
_MORE_OF_ANY = 2
