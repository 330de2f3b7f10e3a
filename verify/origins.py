"""Which articles are one origin: copies of each other, or credits to one wire or outlet.

Agreement counts origins, not articles: three outlets that print one wire's text are one witness.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from verify.match.vectors import terms
from verify.model import Article, Claim, Origin
from verify.text.normalise import fold

# Runs of this many content words that two independent writers do not share by chance.
RUN_WORDS = 6
# Articles that share this part of the shorter one's runs are copies; in the gold stories independent articles of one
# event stay below 0.15, reprints start at 0.35.
MIN_COPIED = 0.3


def runs(text: str, lang: str) -> frozenset[tuple[str, ...]]:
    """All runs of `RUN_WORDS` content words of a text."""
    words = terms(text, lang)
    return frozenset(words[i : i + RUN_WORDS] for i in range(len(words) - RUN_WORDS + 1))


def copied_share(a: Article, b: Article) -> float:
    """Share of the shorter article's runs of words that the other one has too, 0 to 1."""
    x, y = runs(a.text, a.lang), runs(b.text, b.lang)
    return len(x & y) / min(len(x), len(y)) if x and y else 0.0


def find_copies(articles: Sequence[Article]) -> tuple[Origin, ...]:
    """Groups of articles that copy each other, each sorted by id."""
    group = {a.id: frozenset([a.id]) for a in articles}
    share = {}
    for a, b in combinations(articles, 2):
        part = copied_share(a, b)
        if part >= MIN_COPIED:
            joined = group[a.id] | group[b.id]
            group.update((n, joined) for n in joined)
            share[a.id, b.id] = part
    groups = sorted({tuple(sorted(g)) for g in group.values() if len(g) > 1})
    return tuple(Origin(g, f"copies: {_part(share, g):.0%} of the shorter text in common") for g in groups)


def _part(share: Mapping[tuple[str, str], float], group: Sequence[str]) -> float:
    return max(part for (a, b), part in share.items() if a in group and b in group)


def origin_of_claims(
    articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]], copies: Sequence[Origin]
) -> dict[str, str]:
    """Claim id -> the origin it rests on: a credited wire or outlet, else its article or the article's group."""
    home = {a.id: a.id for a in articles}
    for origin in copies:
        home.update((n, origin.articles[0]) for n in origin.articles)
    outlet = {fold(a.source): home[a.id] for a in articles if a.source}
    out = {}
    for a in articles:
        for c in claims[a.id]:
            credit = fold(c.credit) if c.credit else None
            out[c.id] = outlet.get(credit, f"credit:{credit}") if credit else home[a.id]
    return out


def find_credits(claims: Mapping[str, Sequence[Claim]]) -> tuple[Origin, ...]:
    """Credited wires and outlets on which two or more articles rest, by name."""
    users: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    for article, group in claims.items():
        for c in group:
            if c.credit:
                users.setdefault(fold(c.credit), set()).add(article)
                names[fold(c.credit)] = min(names.get(fold(c.credit), c.credit), c.credit)
    return tuple(
        Origin(tuple(sorted(articles)), f"credit {names[key]}")
        for key, articles in sorted(users.items())
        if len(articles) > 1
    )
